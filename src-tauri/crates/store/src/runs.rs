//! Runs: the table `run`, read together with each run's dose.
//!
//! What a person changed is remembered field by field ([`Edited`]), so that a second import of the same run leaves it alone.

use domain::{Bpm, Dose, Feel, LocalStart, Metres, Rpe, Run, RunId, Seconds, Source, Steps, Surface};
use jiff::civil::Date;

use crate::{
    Conn, Tx,
    conn::{Reader, codes, only_day},
    doses::{self, StoredDose},
    error::{Result, StoreError},
};

/// A run as it stands in the logbook.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredRun {
    /// Its number.
    pub id: RunId,
    /// The run.
    pub run: Run,
    /// Its knee load, when it could be computed.
    pub dose: Option<StoredDose>,
    /// Whether a track is kept.
    pub has_track: bool,
    /// What a person changed by hand.
    pub edited: Edited,
}

impl StoredRun {
    /// Its place in a list, for [`RunFilter::beyond`].
    #[must_use]
    pub fn place(&self) -> Place {
        Place { day: self.run.day(), start_ms: self.run.start.at.as_millisecond(), id: self.id }
    }
}

/// Which runs, in which order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RunFilter {
    /// From this local day on.
    pub from: Option<Date>,
    /// Up to and including this local day.
    pub to: Option<Date>,
    /// At most so many.
    pub limit: Option<u32>,
    /// The latest first; otherwise the earliest first.
    pub newest_first: bool,
    /// Only what comes after this place in the same order: the next page.
    pub beyond: Option<Place>,
}

/// A run's place in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    day: Date,
    start_ms: i64,
    id: RunId,
}

/// The few numbers of a run that charts and rules need.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LoadRow {
    /// Its number.
    pub id: RunId,
    /// When it began.
    pub start: LocalStart,
    /// The local day it belongs to.
    pub day: Date,
    /// Distance.
    pub distance: Option<Metres>,
    /// Timer time.
    pub timer: Option<Seconds>,
    /// Its knee load, when it could be computed.
    pub dose: Option<Dose>,
}

/// A run's totals, for finding out how this runner runs when it is easy.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReferenceRow {
    /// Its number.
    pub id: RunId,
    /// The local day it belongs to.
    pub day: Date,
    /// Distance.
    pub distance: Option<Metres>,
    /// Timer time.
    pub timer: Option<Seconds>,
    /// Steps of both feet.
    pub steps: Option<Steps>,
    /// Metres climbed.
    pub climb: Option<Metres>,
    /// Metres descended.
    pub descent: Option<Metres>,
    /// Perceived exertion.
    pub rpe: Option<Rpe>,
    /// Run on a treadmill.
    pub treadmill: bool,
}

/// Keeps a new run. Instants are kept to the millisecond.
///
/// # Errors
/// What any write can meet.
pub fn insert(tx: &Tx<'_>, run: &Run) -> Result<RunId> {
    insert_under(tx, None, run)
}

/// Keeps a run under the number it had in another file, with what a person had changed there. Instants are kept to the millisecond.
///
/// # Errors
/// [`StoreError::Refused`] when the number is taken, and what any write can meet.
pub fn insert_as(tx: &Tx<'_>, id: RunId, run: &Run, edited: Edited) -> Result<()> {
    insert_under(tx, Some(id), run)?;
    mark_edited(tx, id, edited)
}

/// Says which fields of a run a person changed.
///
/// # Errors
/// What any write can meet.
pub fn mark_edited(tx: &Tx<'_>, id: RunId, edited: Edited) -> Result<()> {
    tx.run("UPDATE run SET edited_fields = ?2 WHERE id = ?1", (id.0, edited.to_text()))?;
    Ok(())
}

fn insert_under(tx: &Tx<'_>, id: Option<RunId>, run: &Run) -> Result<RunId> {
    tx.touch(run.day());
    tx.run(
        "INSERT INTO run (id, start_ms, offset_s, day, source, title, distance_m, timer_s, elapsed_s, steps, climb_m, descent_m,
                          avg_hr_bpm, treadmill, surface, rpe, feel, shoes, notes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)",
        rusqlite::params![
            id.map(|id| id.0),
            run.start.at.as_millisecond(),
            run.start.offset.seconds(),
            run.day().to_string(),
            source_code(run.source),
            run.title,
            run.distance.map(Metres::get),
            run.timer.map(Seconds::get),
            run.elapsed.map(Seconds::get),
            run.steps.map(Steps::get),
            run.climb.map(Metres::get),
            run.descent.map(Metres::get),
            run.avg_hr.map(Bpm::get),
            run.treadmill,
            run.surface.map(surface_code),
            run.rpe.map(Rpe::get),
            run.feel.map(Feel::get),
            run.shoes,
            run.notes,
        ],
    )?;
    Ok(RunId(tx.last_id()))
}

/// Replaces all of a run. Answers that hang on it move with it when its day changes.
///
/// # Errors
/// [`StoreError::NoSuchRun`], and what any write can meet.
pub fn update(tx: &Tx<'_>, id: RunId, run: &Run) -> Result<()> {
    touch_day_of(tx, id)?;
    tx.touch(run.day());
    let day = run.day().to_string();
    let found = tx.run(
        "UPDATE run SET start_ms = ?1, offset_s = ?2, day = ?3, source = ?4, title = ?5, distance_m = ?6, timer_s = ?7,
                        elapsed_s = ?8, steps = ?9, climb_m = ?10, descent_m = ?11, avg_hr_bpm = ?12, treadmill = ?13,
                        surface = ?14, rpe = ?15, feel = ?16, shoes = ?17, notes = ?18
         WHERE id = ?19",
        rusqlite::params![
            run.start.at.as_millisecond(),
            run.start.offset.seconds(),
            day,
            source_code(run.source),
            run.title,
            run.distance.map(Metres::get),
            run.timer.map(Seconds::get),
            run.elapsed.map(Seconds::get),
            run.steps.map(Steps::get),
            run.climb.map(Metres::get),
            run.descent.map(Metres::get),
            run.avg_hr.map(Bpm::get),
            run.treadmill,
            run.surface.map(surface_code),
            run.rpe.map(Rpe::get),
            run.feel.map(Feel::get),
            run.shoes,
            run.notes,
            id.0,
        ],
    )?;
    if found == 0 {
        return Err(StoreError::NoSuchRun(id));
    }
    tx.run("UPDATE pain SET day = ?2 WHERE run_id = ?1 AND day <> ?2", (id.0, &day))?;
    Ok(())
}

/// Replaces all of a run as a person asked, and remembers which fields that changed.
///
/// # Errors
/// [`StoreError::NoSuchRun`], and what any write can meet.
pub fn edit(tx: &Tx<'_>, id: RunId, run: &Run) -> Result<()> {
    let before = get(tx, id)?.ok_or(StoreError::NoSuchRun(id))?;
    update(tx, id, run)?;
    let edited = before.edited.and(Edited::between(&before.run, run));
    if edited != before.edited {
        tx.run("UPDATE run SET edited_fields = ?2 WHERE id = ?1", (id.0, edited.to_text()))?;
    }
    Ok(())
}

/// Puts a recording's run in the place of one that was typed in. What a recording measures is no longer marked as a person's
/// doing, because it no longer is; the marks on the rest (title, notes and the like) stay.
///
/// # Errors
/// [`StoreError::NoSuchRun`], and what any write can meet.
pub fn put_measured(tx: &Tx<'_>, id: RunId, run: &Run) -> Result<()> {
    let before = get(tx, id)?.ok_or(StoreError::NoSuchRun(id))?;
    let mut merged = run.clone();
    for field in before.edited.iter().filter(|field| !field.is_measured()) {
        field.copy(&before.run, &mut merged);
    }
    update(tx, id, &merged)?;
    let edited = before.edited.iter().filter(|f| !f.is_measured()).fold(Edited::default(), Edited::with);
    if edited != before.edited {
        tx.run("UPDATE run SET edited_fields = ?2 WHERE id = ?1", (id.0, edited.to_text()))?;
    }
    Ok(())
}

/// Replaces what a device said of a run, and keeps what a person changed.
///
/// # Errors
/// [`StoreError::NoSuchRun`], and what any write can meet.
pub fn update_from_device(tx: &Tx<'_>, id: RunId, run: &Run) -> Result<()> {
    let before = get(tx, id)?.ok_or(StoreError::NoSuchRun(id))?;
    let mut merged = run.clone();
    for field in before.edited.iter() {
        field.copy(&before.run, &mut merged);
    }
    update(tx, id, &merged)
}

/// Deletes a run with its track, dose, answers and what is known of its file.
///
/// # Errors
/// [`StoreError::NoSuchRun`], and what any write can meet.
pub fn delete(tx: &Tx<'_>, id: RunId) -> Result<()> {
    touch_day_of(tx, id)?;
    match tx.run("DELETE FROM run WHERE id = ?1", [id.0])? {
        0 => Err(StoreError::NoSuchRun(id)),
        _ => Ok(()),
    }
}

fn touch_day_of(tx: &Tx<'_>, id: RunId) -> Result<()> {
    if let Some(day) = tx.first("SELECT day FROM run WHERE id = ?1", [id.0], only_day)? {
        tx.touch(day);
    }
    Ok(())
}

/// One run; `None` when there is none of this number.
///
/// # Errors
/// What any read can meet.
pub fn get(conn: &Conn, id: RunId) -> Result<Option<StoredRun>> {
    conn.first(concat!(select_run!(), " WHERE run.id = ?1"), [id.0], stored_run)
}

/// A run that came from certain bytes.
#[derive(Debug, Clone, PartialEq)]
pub struct RunOfBytes {
    /// Its number.
    pub id: RunId,
    /// The run.
    pub run: Run,
    /// How many activities those bytes held.
    pub parts: u32,
}

/// The run that came from the bytes of this SHA-256, the first of several; `None` when none did.
///
/// # Errors
/// What any read can meet.
pub fn first_of(conn: &Conn, sha256: &[u8; 32]) -> Result<Option<RunOfBytes>> {
    conn.first(
        "SELECT run.id, run.start_ms, run.offset_s, run.source, run.title, run.distance_m, run.timer_s, run.elapsed_s, run.steps,
                run.climb_m, run.descent_m, run.avg_hr_bpm, run.treadmill, run.surface, run.rpe, run.feel, run.shoes, run.notes,
                (SELECT count(*) FROM source AS part WHERE part.sha256 = ?1)
         FROM source JOIN run ON run.id = source.run_id WHERE source.sha256 = ?1 ORDER BY source.part LIMIT 1",
        [sha256],
        |row| {
            let (id, start, source) = (RunId(row.take()?), start(row)?, row.code(source_of)?);
            Ok(RunOfBytes { id, run: told(row, start, source)?, parts: row.take()? })
        },
    )
}

/// Runs by local day, then by when they began.
///
/// # Errors
/// What any read can meet.
pub fn list(conn: &Conn, filter: &RunFilter) -> Result<Vec<StoredRun>> {
    let from = filter.from.unwrap_or(Date::ZERO).to_string();
    let to = filter.to.unwrap_or(Date::MAX).to_string();
    let limit = filter.limit.map_or(-1, i64::from);
    let (sql, start) = if filter.newest_first {
        (NEWEST_FIRST, Place { day: Date::MAX, start_ms: i64::MAX, id: RunId(i64::MAX) })
    } else {
        (OLDEST_FIRST, Place { day: Date::ZERO, start_ms: i64::MIN, id: RunId(i64::MIN) })
    };
    let beyond = filter.beyond.unwrap_or(start);
    conn.all(sql, (from, to, beyond.day.to_string(), beyond.start_ms, beyond.id.0, limit), stored_run)
}

const NEWEST_FIRST: &str = concat!(
    select_run!(),
    " WHERE run.day BETWEEN ?1 AND ?2 AND (run.day, run.start_ms, run.id) < (?3, ?4, ?5)
      ORDER BY run.day DESC, run.start_ms DESC, run.id DESC LIMIT ?6"
);

const OLDEST_FIRST: &str = concat!(
    select_run!(),
    " WHERE run.day BETWEEN ?1 AND ?2 AND (run.day, run.start_ms, run.id) > (?3, ?4, ?5)
      ORDER BY run.day, run.start_ms, run.id LIMIT ?6"
);

/// How many runs there are.
///
/// # Errors
/// What any read can meet.
pub fn count(conn: &Conn) -> Result<u64> {
    Ok(conn.number("SELECT count(*) FROM run")?.unsigned_abs())
}

/// The days of the first and the last run; `None` when there is no run.
///
/// # Errors
/// What any read can meet.
pub fn span(conn: &Conn) -> Result<Option<(Date, Date)>> {
    let first = conn.first("SELECT day FROM run ORDER BY day LIMIT 1", [], only_day)?;
    let last = conn.first("SELECT day FROM run ORDER BY day DESC LIMIT 1", [], only_day)?;
    Ok(first.zip(last))
}

/// The numbers of all runs from one local day to another, both included, earliest first.
///
/// # Errors
/// What any read can meet.
pub fn loads_between(conn: &Conn, from: Date, to: Date) -> Result<Vec<LoadRow>> {
    conn.all(LOADS, (from.to_string(), to.to_string()), |row| {
        Ok(LoadRow {
            id: RunId(row.take()?),
            start: start(row)?,
            day: row.day()?,
            distance: row.quantity(Metres::new)?,
            timer: row.quantity(Seconds::new)?,
            dose: doses::dose(row)?,
        })
    })
}

const LOADS: &str =
    "SELECT run.id, run.start_ms, run.offset_s, run.day, run.distance_m, run.timer_s, dose.load_kkm, dose.basis
    FROM run LEFT JOIN dose ON dose.run_id = run.id
    WHERE run.day BETWEEN ?1 AND ?2 ORDER BY run.day, run.start_ms, run.id";

/// The totals of the latest runs, latest first.
///
/// # Errors
/// What any read can meet.
pub fn reference_rows(conn: &Conn, limit: u32) -> Result<Vec<ReferenceRow>> {
    conn.all(
        "SELECT id, day, distance_m, timer_s, steps, climb_m, descent_m, rpe, treadmill
         FROM run ORDER BY day DESC, start_ms DESC, id DESC LIMIT ?1",
        [limit],
        |row| {
            Ok(ReferenceRow {
                id: RunId(row.take()?),
                day: row.day()?,
                distance: row.quantity(Metres::new)?,
                timer: row.quantity(Seconds::new)?,
                steps: row.quantity(Steps::new)?,
                climb: row.quantity(Metres::new)?,
                descent: row.quantity(Metres::new)?,
                rpe: row.quantity(Rpe::new)?,
                treadmill: row.take()?,
            })
        },
    )
}

/// The last local day before `day` with a run.
///
/// # Errors
/// What any read can meet.
pub fn previous_day_with_run(conn: &Conn, day: Date) -> Result<Option<Date>> {
    conn.first("SELECT day FROM run WHERE day < ?1 ORDER BY day DESC LIMIT 1", [day.to_string()], only_day)
}

/// The shoes of every run that names some, up to a local day, earliest first.
///
/// # Errors
/// What any read can meet.
pub fn shoes_until(conn: &Conn, to: Date) -> Result<Vec<(RunId, Date, String)>> {
    conn.all(
        "SELECT id, day, shoes FROM run WHERE shoes <> '' AND day <= ?1 ORDER BY day, start_ms, id",
        [to.to_string()],
        |row| Ok((RunId(row.take()?), row.day()?, row.take()?)),
    )
}

// What a person changed

/// A field of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// When it began.
    Start,
    /// Its title.
    Title,
    /// Distance.
    Distance,
    /// Timer time.
    Timer,
    /// Elapsed time.
    Elapsed,
    /// Steps.
    Steps,
    /// Climb.
    Climb,
    /// Descent.
    Descent,
    /// Mean heart rate.
    AvgHr,
    /// On a treadmill.
    Treadmill,
    /// Surface.
    Surface,
    /// Perceived exertion.
    Rpe,
    /// Feel.
    Feel,
    /// Shoes.
    Shoes,
    /// Notes.
    Notes,
}

codes!(field_code, field_of, Field {
    Field::Start => "start",
    Field::Title => "title",
    Field::Distance => "distance",
    Field::Timer => "timer",
    Field::Elapsed => "elapsed",
    Field::Steps => "steps",
    Field::Climb => "climb",
    Field::Descent => "descent",
    Field::AvgHr => "avg-hr",
    Field::Treadmill => "treadmill",
    Field::Surface => "surface",
    Field::Rpe => "rpe",
    Field::Feel => "feel",
    Field::Shoes => "shoes",
    Field::Notes => "notes",
});

impl Field {
    /// All of them.
    pub const ALL: [Self; 15] = [
        Self::Start,
        Self::Title,
        Self::Distance,
        Self::Timer,
        Self::Elapsed,
        Self::Steps,
        Self::Climb,
        Self::Descent,
        Self::AvgHr,
        Self::Treadmill,
        Self::Surface,
        Self::Rpe,
        Self::Feel,
        Self::Shoes,
        Self::Notes,
    ];

    /// Whether a device measures it, rather than a person saying it.
    #[must_use]
    pub const fn is_measured(self) -> bool {
        match self {
            Self::Start
            | Self::Distance
            | Self::Timer
            | Self::Elapsed
            | Self::Steps
            | Self::Climb
            | Self::Descent
            | Self::AvgHr
            | Self::Treadmill => true,
            Self::Title | Self::Surface | Self::Rpe | Self::Feel | Self::Shoes | Self::Notes => false,
        }
    }

    /// Gives `to` this field of `from`.
    pub fn copy(self, from: &Run, to: &mut Run) {
        match self {
            Self::Start => to.start = from.start,
            Self::Title => to.title.clone_from(&from.title),
            Self::Distance => to.distance = from.distance,
            Self::Timer => to.timer = from.timer,
            Self::Elapsed => to.elapsed = from.elapsed,
            Self::Steps => to.steps = from.steps,
            Self::Climb => to.climb = from.climb,
            Self::Descent => to.descent = from.descent,
            Self::AvgHr => to.avg_hr = from.avg_hr,
            Self::Treadmill => to.treadmill = from.treadmill,
            Self::Surface => to.surface = from.surface,
            Self::Rpe => to.rpe = from.rpe,
            Self::Feel => to.feel = from.feel,
            Self::Shoes => to.shoes.clone_from(&from.shoes),
            Self::Notes => to.notes.clone_from(&from.notes),
        }
    }

    fn differs(self, a: &Run, b: &Run) -> bool {
        let mut copied = b.clone();
        self.copy(a, &mut copied);
        copied != *b
    }
}

/// A set of fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Edited(u16);

impl Edited {
    /// The fields in which the two differ.
    #[must_use]
    pub fn between(a: &Run, b: &Run) -> Self {
        Field::ALL.into_iter().filter(|field| field.differs(a, b)).fold(Self::default(), Self::with)
    }

    /// Whether the field is in it.
    #[must_use]
    pub const fn contains(self, field: Field) -> bool {
        self.0 & (1 << field as u16) != 0
    }

    /// Whether a person changed nothing.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The fields, always in the same order.
    pub fn iter(self) -> impl Iterator<Item = Field> {
        Field::ALL.into_iter().filter(move |field| self.contains(*field))
    }

    /// The fields as stable words, always in the same order.
    pub fn codes(self) -> impl Iterator<Item = &'static str> {
        self.iter().map(field_code)
    }

    /// The fields that these words name; a word nobody knows is passed over.
    #[must_use]
    pub fn from_codes<'a>(codes: impl IntoIterator<Item = &'a str>) -> Self {
        codes.into_iter().filter_map(field_of).fold(Self::default(), Self::with)
    }

    const fn with(self, field: Field) -> Self {
        Self(self.0 | 1 << field as u16)
    }

    const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    fn to_text(self) -> String {
        self.codes().collect::<Vec<_>>().join(" ")
    }

    /// A code nobody knows is passed over: it protects a field that this version does not have.
    fn from_text(text: &str) -> Self {
        Self::from_codes(text.split(' '))
    }
}

// Rows

codes!(source_code, source_of, Source {
    Source::Manual => "manual",
    Source::Fit => "fit",
    Source::Tcx => "tcx",
    Source::Gpx => "gpx",
    Source::Json => "json",
    Source::AppleHealth => "apple-health",
    Source::List => "list",
    Source::Sample => "sample",
});

codes!(surface_code, surface_of, Surface {
    Surface::Road => "road",
    Surface::Trail => "trail",
    Surface::Track => "track",
    Surface::Treadmill => "treadmill",
});

macro_rules! select_run {
    () => {
        "SELECT run.id, run.start_ms, run.offset_s, run.source, run.title, run.distance_m, run.timer_s, run.elapsed_s, run.steps,
                run.climb_m, run.descent_m, run.avg_hr_bpm, run.treadmill, run.surface, run.rpe, run.feel, run.shoes,
                run.notes, dose.load_kkm, dose.basis, dose.exponent,
                EXISTS (SELECT 1 FROM track WHERE track.run_id = run.id), run.edited_fields
         FROM run LEFT JOIN dose ON dose.run_id = run.id"
    };
}
use select_run;

fn stored_run(row: &mut Reader<'_, '_>) -> Result<StoredRun> {
    Ok(StoredRun {
        id: RunId(row.take()?),
        run: {
            let (start, source) = (start(row)?, row.code(source_of)?);
            told(row, start, source)?
        },
        dose: doses::stored_dose(row)?,
        has_track: row.take()?,
        edited: Edited::from_text(&row.take::<String>()?),
    })
}

/// A run from the columns `title` to `notes`, which stand in the same order wherever a run is kept.
pub(crate) fn told(row: &mut Reader<'_, '_>, start: LocalStart, source: Source) -> Result<Run> {
    Ok(Run {
        start,
        source,
        title: row.take()?,
        distance: row.quantity(Metres::new)?,
        timer: row.quantity(Seconds::new)?,
        elapsed: row.quantity(Seconds::new)?,
        steps: row.quantity(Steps::new)?,
        climb: row.quantity(Metres::new)?,
        descent: row.quantity(Metres::new)?,
        avg_hr: row.quantity(Bpm::new)?,
        treadmill: row.take()?,
        surface: row.code_or_none(surface_of)?,
        rpe: row.quantity(Rpe::new)?,
        feel: row.quantity(Feel::new)?,
        shoes: row.take()?,
        notes: row.take()?,
    })
}

fn start(row: &mut Reader<'_, '_>) -> Result<LocalStart> {
    Ok(LocalStart { at: row.instant()?, offset: row.offset()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Store;

    fn plan(sql: &str) -> String {
        let store = Store::in_memory().expect("a store");
        // A plan takes no parameters: any literal in their place.
        let sql = (1..=6).fold(sql.to_owned(), |sql, n| sql.replace(&format!("?{n}"), "'1'"));
        let mut statement = store.0.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).expect("a statement");
        let rows = statement.query_map([], |row| row.get::<_, String>(3)).expect("a plan");
        rows.map(|row| row.expect("a row")).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn lists_are_read_in_the_order_of_an_index_and_never_sorted() {
        for sql in [NEWEST_FIRST, OLDEST_FIRST, LOADS] {
            let plan = plan(sql);
            assert!(plan.contains("run_by_day"), "{plan}");
            assert!(!plan.contains("TEMP B-TREE"), "{plan}");
            assert!(!plan.contains("SCAN"), "{plan}");
        }
        assert!(plan(LOADS).contains("COVERING INDEX run_by_day"), "charts read no notes");
    }

    #[test]
    fn the_marks_of_a_persons_hand_are_kept_as_words() {
        let edited = Edited::default().with(Field::Notes).with(Field::Distance);
        assert_eq!(edited.to_text(), "distance notes");
        assert_eq!(Edited::from_text("notes something-new distance"), edited);
        assert_eq!(Edited::from_text(""), Edited::default());
        for field in Field::ALL {
            assert_eq!(Edited::from_text(field_code(field)).iter().collect::<Vec<_>>(), [field]);
        }
    }
}
