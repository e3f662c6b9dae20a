//! Lists: what an archive says of every activity in one table, brought together with the recordings beside it.
//!
//! A row whose recording came along says what a recording cannot: title, notes, exertion, shoes. It is a copy of that run like any
//! other. A row without one is a run of its own. A row that is no run is left out with its reason.

use std::collections::HashMap;

use domain::{ActivityKind, Clock, LocalStart, OffsetFrom, OtherActivity, Run, RunCopy, Source, Totals};
use importers::{
    sport,
    tables::{Begun, Kind, Listed},
};
use jiff::{Zoned, civil::time};
use sha2::{Digest, Sha256};

use super::read::{Content, Input};
use crate::{convert, words};

/// The rows of all lists of a batch. There may be tens of thousands: what they say stays in the lists.
pub(super) struct Lists<'a> {
    /// Rows with a recording, by the recording's name.
    by_file: HashMap<String, Row<'a>>,
    /// Rows that stand for themselves.
    pub alone: Vec<Row<'a>>,
}

/// A row, with what it is known by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Row<'a> {
    pub kind: Kind,
    pub sha256: [u8; 32],
    pub row: &'a Listed,
    /// The shoes, in the words of the row or of a list of shoes.
    gear: Option<&'a str>,
    /// The list it stands in.
    list: &'a Input,
}

impl Row<'_> {
    /// The list's name and the line, for a person.
    pub fn label(&self) -> String {
        let list = self.list.member.as_deref().map_or_else(
            || self.list.path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default(),
            ToOwned::to_owned,
        );
        format!("{list}, {}", words::list_row(self.row.line))
    }

    /// The file the list lies in.
    pub fn path(&self) -> String {
        self.list.path.to_string_lossy().into_owned()
    }

    /// Its place in the file.
    pub fn member(&self) -> String {
        let place = words::list_row(self.row.line);
        self.list.member.as_deref().map_or(place.clone(), |member| format!("{member}, {place}"))
    }
}

impl<'a> Lists<'a> {
    /// Takes the lists out of a batch's inputs.
    pub fn of(inputs: &'a [Input]) -> Self {
        let mut recordings: HashMap<String, Vec<String>> = HashMap::new();
        // Mostly there is no list that could name them.
        let is_list = |input: &Input| matches!(input.content, Content::List(_) | Content::Guessed(_));
        let named = if inputs.iter().any(is_list) { inputs } else { &[] };
        for input in named {
            if matches!(
                input.content,
                Content::Read(..) | Content::Known | Content::KnownNoRun(_) | Content::Unreadable(_)
            ) {
                let label = label(input);
                recordings.entry(last_name(&label).to_owned()).or_default().push(label);
            }
        }
        let mut lists = Self { by_file: HashMap::new(), alone: Vec::new() };
        let tables = || {
            inputs.iter().filter_map(|input| match &input.content {
                Content::List(table) => Some((input, table, "")),
                Content::Guessed(guessed) => Some((input, &guessed.table, guessed.fingerprint.as_str())),
                _ => None,
            })
        };
        let worn: HashMap<&str, &str> = tables()
            .flat_map(|(_, table, _)| &table.gear.by_activity)
            .map(|(activity, shoes)| (activity.as_str(), shoes.as_str()))
            .collect();
        for (input, table, columns) in tables() {
            for row in &table.rows {
                let shoes = row.id.as_deref().filter(|_| table.kind == Kind::Garmin).and_then(|id| worn.get(id));
                let known = Row {
                    kind: table.kind,
                    sha256: identity(table.kind, columns, row),
                    row,
                    gear: row.gear.as_deref().or(shoes.copied()),
                    list: input,
                };
                lists.sort_in(known, &recordings);
            }
        }
        lists
    }

    fn sort_in(&mut self, known: Row<'a>, recordings: &HashMap<String, Vec<String>>) {
        let recording =
            known.row.file.as_deref().map(plain).and_then(|file| {
                recordings.get(last_name(&file))?.iter().find(|recording| ends_with(recording, &file))
            });
        match recording {
            Some(recording) => {
                self.by_file.insert(recording.clone(), known);
            }
            None => self.alone.push(known),
        }
    }

    /// The row that speaks of a recording.
    pub fn about(&self, input: &Input) -> Option<&Row<'a>> {
        if self.by_file.is_empty() { None } else { self.by_file.get(&label(input)) }
    }
}

/// Whether a row is a run.
pub(super) fn is_run(row: &Listed) -> bool {
    row.sport.kind == sport::Kind::Run
}

/// What a row says of a run.
pub(super) fn copy_of(known: &Row<'_>, now: &Zoned) -> Option<RunCopy> {
    let row = known.row;
    let mut run = Run {
        title: row.title.clone(),
        distance: row.distance,
        timer: row.timer,
        elapsed: row.elapsed,
        climb: row.climb,
        avg_hr: row.heart_rate,
        steps: row.steps,
        surface: row.sport.surface(),
        rpe: row.rpe,
        feel: row.feel,
        shoes: known.gear.map(ToOwned::to_owned),
        notes: row.notes.clone(),
        ..Run::begun(start_of(row, now)?, Source::List)
    };
    run.treadmill = run.surface == Some(domain::Surface::Treadmill);
    let (clock, offset_from) = match row.start {
        Begun::Local(_) => (Clock::Sure, OffsetFrom::Archive),
        Begun::At(_) => (Clock::Sure, OffsetFrom::Machine),
        Begun::Wall(_) => (Clock::Wall, OffsetFrom::Machine),
        Begun::Day(_) => (Clock::Day, OffsetFrom::Machine),
    };
    let origin = format!("{} list", origin(known.kind));
    Some(RunCopy { run, origin, clock, offset_from, summed: Totals::default(), richness: None })
}

/// A list about the whole of a file that holds several runs: of each it says only what is said in words.
pub(super) fn in_words(copy: RunCopy) -> RunCopy {
    let said = copy.run;
    let run = Run {
        title: said.title,
        shoes: said.shoes,
        notes: said.notes,
        rpe: said.rpe,
        feel: said.feel,
        ..Run::begun(said.start, said.source)
    };
    RunCopy { run, ..copy }
}

const fn origin(kind: Kind) -> &'static str {
    match kind {
        Kind::Strava => "strava",
        Kind::Garmin | Kind::GarminGear | Kind::GarminPauses => "garmin",
        Kind::Runkeeper => "runkeeper",
        Kind::Runalyze => "runalyze",
        Kind::Intervals | Kind::IntervalsWellness => "intervals",
        Kind::Fitbit => "fitbit",
        Kind::FitTrackee => "fittrackee",
        Kind::PmsysWellness | Kind::PmsysSessions | Kind::PmsysInjuries => "pmsys",
        Kind::GoogleDays => "google",
        Kind::Guessed => "own",
    }
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
