//! Lists: what an archive says of every activity in one table, brought together with the recordings beside it.
//!
//! A row whose recording came along says what a recording cannot: title, notes, exertion, shoes. A row without one is a run of its
//! own. A row that is no run is left out with its reason.

use std::collections::{BTreeMap, HashMap};

use domain::{ActivityKind, LocalStart, OtherActivity, Run, Source};
use importers::{
    sport,
    tables::{Begun, Kind, Listed, Table},
};
use jiff::{
    SignedDuration, Zoned,
    civil::{Date, time},
};
use sha2::{Digest, Sha256};

use super::read::{Content, Input};
use crate::{convert, words};

/// The rows of all lists of a batch.
pub(super) struct Lists {
    /// Rows with a recording, by the recording's name.
    by_file: HashMap<String, Listed>,
    /// Rows that stand for themselves.
    pub alone: Vec<Alone>,
}

/// A row without a recording in the batch.
pub(super) struct Alone {
    pub path: String,
    pub member: String,
    pub sha256: [u8; 32],
    pub row: Listed,
}

impl Lists {
    /// Takes the lists out of a batch's inputs.
    pub fn of(inputs: &[Input]) -> Self {
        let mut recordings: HashMap<String, Vec<String>> = HashMap::new();
        for input in inputs {
            if matches!(input.content, Content::Read(..) | Content::Known | Content::Unreadable(_)) {
                let label = label(input);
                recordings.entry(last_name(&label).to_owned()).or_default().push(label);
            }
        }
        let mut lists = Self { by_file: HashMap::new(), alone: Vec::new() };
        for input in inputs {
            let (table, columns) = match &input.content {
                Content::List(table) => (table, ""),
                Content::Guessed(guessed) => (&guessed.table, guessed.fingerprint.as_str()),
                _ => continue,
            };
            let mut days = Days::default();
            for row in &table.rows {
                lists.sort_in(input, (table, columns), days.placed(row), &recordings);
            }
        }
        lists
    }

    fn sort_in(
        &mut self,
        input: &Input,
        (table, columns): (&Table, &str),
        (row, start): (&Listed, Begun),
        recordings: &HashMap<String, Vec<String>>,
    ) {
        let recording =
            row.file.as_deref().map(plain).and_then(|file| {
                recordings.get(last_name(&file))?.iter().find(|recording| ends_with(recording, &file))
            });
        if let Some(recording) = recording {
            self.by_file.insert(recording.clone(), row.clone());
            return;
        }
        let place = words::list_row(row.line);
        let member = input.member.as_deref().map_or(place.clone(), |member| format!("{member}, {place}"));
        self.alone.push(Alone {
            path: input.path.to_string_lossy().into_owned(),
            member,
            sha256: identity(table.kind, columns, row),
            row: Listed { start, ..row.clone() },
        });
    }

    /// The row that speaks of a recording.
    pub fn about(&self, input: &Input) -> Option<&Listed> {
        self.by_file.get(&label(input))
    }
}

/// Where a list says only the day, its rows of one day are laid one after the other, from noon: nobody ran them at once.
#[derive(Default)]
struct Days(BTreeMap<Date, SignedDuration>);

impl Days {
    fn placed<'r>(&mut self, row: &'r Listed) -> (&'r Listed, Begun) {
        let Begun::Day(day) = row.start else { return (row, row.start) };
        let taken = self.0.entry(day).or_default();
        let start = day.to_datetime(time(12, 0, 0, 0)).checked_add(*taken);
        let lasted = row.elapsed.or(row.timer).map_or(3_600.0, domain::Seconds::get);
        *taken = taken.saturating_add(SignedDuration::from_secs(lasted as i64 + 60));
        // The first stays a day, which says that its time is not known.
        let later = start.ok().filter(|start| start.time() != time(12, 0, 0, 0));
        (row, later.map_or(row.start, Begun::Wall))
    }
}

/// Whether a row is a run.
pub(super) fn is_run(row: &Listed) -> bool {
    row.sport.kind == sport::Kind::Run
}

/// A row as a run of its own.
pub(super) fn run_of(row: &Listed, now: &Zoned) -> Option<Run> {
    let mut run = Run {
        distance: row.distance,
        timer: row.timer,
        elapsed: row.elapsed,
        climb: row.climb,
        avg_hr: row.heart_rate,
        steps: row.steps,
        surface: row.sport.surface(),
        ..Run::begun(start_of(row, now)?, Source::List)
    };
    run.treadmill = run.surface == Some(domain::Surface::Treadmill);
    Some(said(run, row))
}

/// A row that is no run, as context.
pub(super) fn other_of(row: &Listed, now: &Zoned) -> Option<OtherActivity> {
    Some(OtherActivity {
        start: start_of(row, now)?,
        kind: kind(row.sport.kind),
        words: row.sport.words.clone(),
        title: row.title.clone(),
        timer: row.timer.or(row.elapsed),
        distance: row.distance,
        climb: row.climb,
    })
}

/// What an activity is, when it is no run.
pub(super) fn kind(kind: sport::Kind) -> ActivityKind {
    match kind {
        sport::Kind::Walk => ActivityKind::Walk,
        sport::Kind::Hike => ActivityKind::Hike,
        sport::Kind::Ride => ActivityKind::Ride,
        sport::Kind::Swim => ActivityKind::Swim,
        sport::Kind::Strength => ActivityKind::Strength,
        sport::Kind::Run | sport::Kind::Other => ActivityKind::Other,
    }
}

/// When a row began. Where the list says only the clock on the wall, or only a day, the zone of `now` is taken, and noon.
fn start_of(row: &Listed, now: &Zoned) -> Option<LocalStart> {
    let zone = now.time_zone();
    let wall = |local: jiff::civil::DateTime| {
        let zoned = local.to_zoned(zone.clone()).ok()?;
        Some(LocalStart { at: zoned.timestamp(), offset: zoned.offset() })
    };
    match row.start {
        Begun::Local(start) => Some(start),
        Begun::At(at) => Some(LocalStart { at, offset: convert::offset_at(zone, at) }),
        Begun::Wall(local) => wall(local),
        Begun::Day(day) => wall(day.to_datetime(time(12, 0, 0, 0))),
    }
}

/// A run with what a list says of it, where nothing is known yet.
pub(super) fn said(run: Run, row: &Listed) -> Run {
    Run {
        title: run.title.or_else(|| row.title.clone()),
        notes: run.notes.or_else(|| row.notes.clone()),
        rpe: run.rpe.or(row.rpe),
        feel: run.feel.or(row.feel),
        shoes: run.shoes.or_else(|| row.gear.clone()),
        ..run
    }
}

/// A row has no bytes of its own: the service's number for it, or else when it began, is its identity. A person's own list may count
/// its rows from 1, as every other does: there it is what the row says, under these columns.
fn identity(kind: Kind, columns: &str, row: &Listed) -> [u8; 32] {
    let name = match kind {
        Kind::Guessed => format!("{columns} {:?} {:?} {:?} {:?}", row.start, row.distance, row.timer, row.elapsed),
        _ => row.id.clone().unwrap_or_else(|| format!("{:?}", row.start)),
    };
    Sha256::digest(format!("{kind:?} {name}").as_bytes()).into()
}

/// Where an input lies, with `/` between folders on every system.
fn label(input: &Input) -> String {
    let inside = input.member.clone().unwrap_or_default();
    plain(&format!("{}/{inside}", input.path.to_string_lossy().replace('\\', "/")))
}

/// A name without the packing it had.
fn plain(name: &str) -> String {
    let name = name.trim().trim_end_matches('/').replace('\\', "/");
    name.strip_suffix(".gz").unwrap_or(&name).to_lowercase()
}

/// What stands after the last folder.
fn last_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Whether a path ends with a name, at the border of a folder.
fn ends_with(path: &str, name: &str) -> bool {
    path.strip_suffix(name).is_some_and(|before| before.is_empty() || before.ends_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_whatever_it_was_packed_in_and_only_at_a_folders_border() {
        let path = plain("/home/ada/export_1.zip/activities/12.fit.gz");
        assert!(ends_with(&path, &plain("activities/12.fit.gz")));
        assert!(ends_with(&path, &plain("activities\\12.FIT")));
        assert!(!ends_with(&path, &plain("2.fit")));
    }
}
