//! The knee's answers: the table `pain`.
//!
//! There is one answer per run (or, without a run, per day), knee and moment; giving it again replaces it. A morning always
//! hangs on its day.

use domain::{Anchor, KneePlace, KneeSigns, Moment, PainEntry, RunId, Score, Side, StiffnessMinutes};
use jiff::civil::Date;
use rusqlite::Params;

use crate::{
    Conn, Tx,
    conn::{Reader, codes, only, only_day},
    error::{Result, StoreError},
};

/// An answer's identity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PainId(pub i64);

/// An answer as it stands in the logbook.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredPain {
    /// Its number.
    pub id: PainId,
    /// The answer.
    pub entry: PainEntry,
}

/// Keeps an answer in place of the one given before; says its number and whether there was one.
///
/// # Errors
/// [`StoreError::Refused`] when the entry contradicts itself (a morning that hangs on a run, a day that is not its anchor's, an
/// answer of one hour that is not beside *after*), [`StoreError::NoSuchRun`], and what any write can meet.
pub fn put(tx: &Tx<'_>, entry: &PainEntry) -> Result<(PainId, bool)> {
    put_under(tx, None, entry)
}

/// Keeps an answer under the number it had in another file, where none stands in its place.
///
/// # Errors
/// As [`put`]; [`StoreError::Refused`] when the number is taken.
pub fn put_as(tx: &Tx<'_>, id: PainId, entry: &PainEntry) -> Result<()> {
    if get(tx, id)?.is_some() {
        return Err(StoreError::Refused(format!("there is an answer {} already", id.0)));
    }
    put_under(tx, Some(id), entry).map(|_| ())
}

fn put_under(tx: &Tx<'_>, id: Option<PainId>, entry: &PainEntry) -> Result<(PainId, bool)> {
    let run = match entry.anchor {
        Anchor::Day(day) if day != entry.day => {
            return Err(StoreError::Refused(format!("the answer speaks of {} and hangs on {day}", entry.day)));
        }
        Anchor::Day(_) => None,
        Anchor::Run(run) => match tx.first("SELECT day FROM run WHERE id = ?1", [run.0], only_day)? {
            None => return Err(StoreError::NoSuchRun(run)),
            Some(day) if day != entry.day => {
                return Err(StoreError::Refused(format!("the answer speaks of {}, its run is of {day}", entry.day)));
            }
            Some(_) => Some(run.0),
        },
    };
    tx.touch(about(entry.moment, entry.day));
    let day = entry.day.to_string();
    let (side, moment) = (side_code(entry.side), moment_code(entry.moment));
    let before = match run {
        Some(run) => tx.first(
            "SELECT id FROM pain WHERE run_id = ?1 AND side = ?2 AND moment = ?3",
            (run, side, moment),
            only::<i64>,
        )?,
        None => tx.first(
            "SELECT id FROM pain WHERE run_id IS NULL AND day = ?1 AND side = ?2 AND moment = ?3",
            (&day, side, moment),
            only::<i64>,
        )?,
    };
    tx.run(
        "INSERT INTO pain (id, run_id, day, side, moment, score, one_hour, stiffness_min, place, swelling, giving_way, locking,
                           stopped, note, recorded_at_ms, recalled)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
         ON CONFLICT (id) DO UPDATE SET score = excluded.score, one_hour = excluded.one_hour,
             stiffness_min = excluded.stiffness_min, place = excluded.place, swelling = excluded.swelling,
             giving_way = excluded.giving_way, locking = excluded.locking, stopped = excluded.stopped, note = excluded.note,
             recorded_at_ms = excluded.recorded_at_ms, recalled = excluded.recalled",
        rusqlite::params![
            before.or(id.map(|id| id.0)),
            run,
            day,
            side,
            moment,
            entry.score.get(),
            entry.one_hour.map(Score::get),
            entry.stiffness.map(StiffnessMinutes::get),
            entry.place.map(place_code),
            entry.signs.swelling,
            entry.signs.giving_way,
            entry.signs.locking,
            entry.signs.stopped,
            entry.note,
            entry.recorded_at.as_millisecond(),
            entry.recalled,
        ],
    )?;
    Ok((PainId(before.unwrap_or_else(|| tx.last_id())), before.is_some()))
}

/// Deletes an answer; whether there was one.
///
/// # Errors
/// What any write can meet.
pub fn delete(tx: &Tx<'_>, id: PainId) -> Result<bool> {
    if let Some(known) = get(tx, id)? {
        tx.touch(about(known.entry.moment, known.entry.day));
    }
    Ok(tx.run("DELETE FROM pain WHERE id = ?1", [id.0])? > 0)
}

/// One answer; `None` when there is none of this number.
///
/// # Errors
/// What any read can meet.
pub fn get(conn: &Conn, id: PainId) -> Result<Option<StoredPain>> {
    conn.first(concat!(select_pain!(), " WHERE id = ?1"), [id.0], stored_pain)
}

/// The answer that stands for a run (or, without a run, for a day), a knee and a moment.
///
/// # Errors
/// What any read can meet.
pub fn find(conn: &Conn, anchor: Anchor, side: Side, moment: Moment) -> Result<Option<StoredPain>> {
    let (side, moment) = (side_code(side), moment_code(moment));
    match anchor {
        Anchor::Run(run) => conn.first(
            concat!(select_pain!(), " WHERE run_id = ?1 AND side = ?2 AND moment = ?3"),
            (run.0, side, moment),
            stored_pain,
        ),
        Anchor::Day(day) => conn.first(
            concat!(select_pain!(), " WHERE run_id IS NULL AND day = ?1 AND side = ?2 AND moment = ?3"),
            (day.to_string(), side, moment),
            stored_pain,
        ),
    }
}

/// What the knees answered about a run of this day: its own answers, and the mornings of the day after.
///
/// # Errors
/// What any read can meet.
pub fn for_run(conn: &Conn, run: RunId, day: Date) -> Result<Vec<StoredPain>> {
    let morning = day.saturating_add(jiff::Span::new().days(1)).to_string();
    all(
        conn,
        concat!(
            select_pain!(),
            " WHERE run_id = ?1 OR (run_id IS NULL AND day = ?2 AND moment = 'morning') ORDER BY day, id"
        ),
        (run.0, morning),
    )
}

/// All answers from one local day to another, both included, by day; of one knee or of both.
///
/// # Errors
/// What any read can meet.
pub fn between(conn: &Conn, side: Option<Side>, from: Date, to: Date) -> Result<Vec<StoredPain>> {
    all(
        conn,
        concat!(select_pain!(), " WHERE day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR side = ?3) ORDER BY day, id"),
        (from.to_string(), to.to_string(), side.map(side_code)),
    )
}

/// The first answers of both knees by the day they speak of, at most so many.
///
/// # Errors
/// What any read can meet.
pub fn earliest(conn: &Conn, most: u32) -> Result<Vec<StoredPain>> {
    all(conn, concat!(select_pain!(), " ORDER BY day, id LIMIT ?1"), [most])
}

/// The first day on which a knee answered anything; `None` when it never did.
///
/// # Errors
/// What any read can meet.
pub fn first_day(conn: &Conn, side: Side) -> Result<Option<Date>> {
    conn.first("SELECT day FROM pain WHERE side = ?1 ORDER BY day LIMIT 1", [side_code(side)], only_day)
}

/// How many answers there are.
///
/// # Errors
/// What any read can meet.
pub fn count(conn: &Conn) -> Result<u64> {
    Ok(conn.number("SELECT count(*) FROM pain")?.unsigned_abs())
}

/// The day whose run an answer speaks of: a morning answers for the day before.
fn about(moment: Moment, day: Date) -> Date {
    match moment {
        Moment::Morning => day.saturating_sub(jiff::Span::new().days(1)),
        Moment::Before | Moment::During | Moment::After => day,
    }
}

// Rows

codes!(side_code, side_of, Side { Side::Left => "left", Side::Right => "right" });

codes!(moment_code, moment_of, Moment {
    Moment::Before => "before",
    Moment::During => "during",
    Moment::After => "after",
    Moment::Morning => "morning",
});

codes!(place_code, place_of, KneePlace {
    KneePlace::Front => "front",
    KneePlace::Inner => "inner",
    KneePlace::Outer => "outer",
    KneePlace::Back => "back",
    KneePlace::BelowKneecap => "below-kneecap",
    KneePlace::AllOver => "all-over",
});

macro_rules! select_pain {
    () => {
        "SELECT id, run_id, day, side, moment, score, one_hour, stiffness_min, place, swelling, giving_way, locking, stopped,
                note, recorded_at_ms, recalled FROM pain"
    };
}
use select_pain;

fn all(conn: &Conn, sql: &str, params: impl Params) -> Result<Vec<StoredPain>> {
    conn.all(sql, params, stored_pain)
}

fn stored_pain(row: &mut Reader<'_, '_>) -> Result<StoredPain> {
    let id = PainId(row.take()?);
    let run = row.take::<Option<i64>>()?.map(RunId);
    let day = row.day()?;
    let entry = PainEntry {
        anchor: run.map_or(Anchor::Day(day), Anchor::Run),
        day,
        side: row.code(side_of)?,
        moment: row.code(moment_of)?,
        score: Score::new(row.take()?)?,
        one_hour: row.quantity(Score::new)?,
        stiffness: row.quantity(StiffnessMinutes::new)?,
        place: row.code_or_none(place_of)?,
        signs: KneeSigns { swelling: row.take()?, giving_way: row.take()?, locking: row.take()?, stopped: row.take()? },
        note: row.take()?,
        recorded_at: row.instant()?,
        recalled: row.take()?,
    };
    Ok(StoredPain { id, entry })
}
