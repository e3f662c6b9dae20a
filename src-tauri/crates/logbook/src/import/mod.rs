//! Bringing files in: every input gets a fate, one broken file never stops a batch, and one undo takes all of it back.
//!
//! Reading and decoding need no logbook and run on all cores ([`read_files`]); taking in what was read is one transaction. A
//! file whose bytes are known is not decoded again. A run that overlaps in time with one already there is the same run from
//! another recording: nobody runs twice at once. If what was there had been typed in by hand, the file backs it; if it was stopped
//! early, the longer recording takes its place.

mod lists;
mod read;
mod whole;

use std::{
    collections::HashSet,
    path::PathBuf,
    sync::atomic::{AtomicBool, Ordering},
};

use domain::{Metres, OtherActivity, Run, RunId, Seconds, Source, Track};
use importers::{Format, ReadRun, Reading, tables::Listed};
use jiff::{Timestamp, ToSpan, Zoned};
use store::{
    Op, Tx,
    imports::{self, ImportInput, Outcome as Fate},
    others,
    runs::{self as table, LoadRow, StoredRun},
    sources::{self, SourceFile},
    tracks::{self, PackedTrack},
};

pub use self::read::{ReadFiles, read_files};
use self::{
    lists::{Alone, Lists},
    read::{Content, Input},
};
use crate::{
    Logbook, LogbookError,
    api::{BroughtLogbook, ImportInputRow, ImportOutcome, ImportProgress, ImportReport, ImportSummary, Outcome},
    convert, doses, words,
};

/// Two recordings that share more than this of the shorter one's time are one run. \[A\]
const SAME_RUN_OVERLAP: f64 = 0.5;
/// A recording this much longer than the one that is there saw more of the run: the other was stopped early. \[A\]
const LONGER: f64 = 1.1;
/// Faster than this on average was no run, m/s. \[A\]
const FASTEST: f64 = 7.0;

/// A clock from before this was never set: 2000-01-01.
const EARLIEST: Timestamp = Timestamp::constant(946_684_800, 0);

/// How an import is watched and stopped.
#[derive(Clone, Copy)]
pub struct Importing<'a> {
    /// Set to stop: nothing will have been written.
    pub cancel: &'a AtomicBool,
    /// Told after every file, from any thread.
    pub progress: &'a (dyn Fn(ImportProgress) + Sync),
}

impl std::fmt::Debug for Importing<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Importing").field("cancel", &self.cancel).finish_non_exhaustive()
    }
}

impl Logbook {
    /// Reads files and folders and takes in the runs they hold.
    ///
    /// # Errors
    /// [`LogbookError::Cancelled`], and what any write can meet. What is wrong with a file is its fate, not an error.
    pub fn import(
        &mut self,
        paths: &[PathBuf],
        watch: &Importing<'_>,
        now: &Zoned,
    ) -> Result<Outcome<ImportReport>, LogbookError> {
        let read = read_files(paths, &self.known_files()?, watch)?;
        self.take_in_unless(watch.cancel, read, now)
    }

    /// What an import would do, without doing it.
    ///
    /// # Errors
    /// As [`Logbook::import`].
    pub fn preview_import(
        &mut self,
        paths: &[PathBuf],
        watch: &Importing<'_>,
        now: &Zoned,
    ) -> Result<ImportReport, LogbookError> {
        let read = read_files(paths, &self.known_files()?, watch)?;
        let mut rows = None;
        // The work is done and thrown away, so that the preview cannot differ from the import.
        let undone = self.change(Op::Import, now, |tx| {
            rows = Some(write(tx, read, watch.cancel, now)?);
            Err::<(), _>(LogbookError::Cancelled)
        });
        match (undone, rows) {
            (Err(LogbookError::Cancelled), Some(rows)) => {
                let inputs = rows.into_iter().map(|row| {
                    if row.outcome == ImportOutcome::Imported { ImportInputRow { run_id: None, ..row } } else { row }
                });
                Ok(report(inputs.collect()))
            }
            (Err(error), _) => Err(error),
            (Ok(_), rows) => Ok(report(rows.unwrap_or_default())),
        }
    }

    /// The bytes taken in before, for [`read_files`].
    ///
    /// # Errors
    /// What any read can meet.
    pub fn known_files(&self) -> Result<HashSet<[u8; 32]>, LogbookError> {
        Ok(sources::known(&self.store)?)
    }

    /// Takes in what was read, as one step.
    ///
    /// # Errors
    /// What any write can meet.
    pub fn take_in(&mut self, read: ReadFiles, now: &Zoned) -> Result<Outcome<ImportReport>, LogbookError> {
        self.take_in_unless(&AtomicBool::new(false), read, now)
    }

    fn take_in_unless(
        &mut self,
        cancel: &AtomicBool,
        read: ReadFiles,
        now: &Zoned,
    ) -> Result<Outcome<ImportReport>, LogbookError> {
        let outcome = self.change(Op::Import, now, |tx| {
            let rows = write(tx, read, cancel, now)?;
            let taken = rows.iter().filter(|r| matches!(r.outcome, ImportOutcome::Imported | ImportOutcome::Updated));
            let whole: u32 = rows.iter().filter_map(|r| r.logbook).map(|b| b.runs_new + b.runs_completed).sum();
            let single = taken.filter(|r| r.logbook.is_none()).count();
            tx.describe(words::brought(single + whole as usize));
            keep_journal(tx, &rows, now)?;
            Ok(rows)
        })?;
        Ok(Outcome { value: report(outcome.value), changed: outcome.changed, undo: outcome.undo })
    }
}

/// Writes everything that is new, then brings the doses up to date once.
fn write(tx: &Tx<'_>, read: ReadFiles, cancel: &AtomicBool, now: &Zoned) -> Result<Vec<ImportInputRow>, LogbookError> {
    let lists = Lists::of(&read.inputs);
    let mut taking = Taking {
        tx,
        now,
        rows: Vec::new(),
        fresh: Vec::new(),
        joined: Vec::new(),
        copies: Vec::new(),
        restored: false,
    };
    // A whole logbook first: into an empty one it comes back as it was, and the recordings beside it are then known.
    let (logbooks, others): (Vec<Input>, Vec<Input>) =
        read.inputs.into_iter().partition(|input| matches!(input.content, Content::Logbook(_)));
    for input in logbooks.into_iter().chain(others) {
        if cancel.load(Ordering::Relaxed) {
            return Err(LogbookError::Cancelled);
        }
        let about = lists.about(&input).cloned();
        taking.take(input, about.as_ref())?;
    }
    for alone in lists.alone {
        if cancel.load(Ordering::Relaxed) {
            return Err(LogbookError::Cancelled);
        }
        taking.take_row(&alone)?;
    }
    taking.finish()
}

/// A run that was taken in, with what its dose is computed from.
type Fresh = (RunId, Run, Track);

/// A recording on its way in.
struct Coming<'a> {
    file_name: &'a str,
    sha256: &'a [u8; 32],
    part: usize,
    run: Run,
    track: Track,
    packed: Option<&'a PackedTrack>,
}

/// A batch being taken in.
struct Taking<'t, 's> {
    tx: &'t Tx<'s>,
    now: &'t Zoned,
    rows: Vec<ImportInputRow>,
    fresh: Vec<Fresh>,
    /// Runs that came in with a whole logbook: their courses are not held, for there may be ten thousand.
    joined: Vec<RunId>,
    /// Other copies of runs that were there: kept only if the batch brings something.
    copies: Vec<SourceFile>,
    /// A whole logbook brought something.
    restored: bool,
}

impl Taking<'_, '_> {
    fn take(&mut self, input: Input, about: Option<&Listed>) -> Result<(), LogbookError> {
        let Input { path, member, sha256, content } = input;
        let name = path.to_string_lossy().into_owned();
        let one = |row: ImportInputRow| ImportInputRow { path: name.clone(), member: member.clone(), ..row };
        let row = match content {
            Content::Unreadable(why) => fate(ImportOutcome::Broken, Some(why)),
            Content::Aside(why) => fate(ImportOutcome::NotARun, Some(why)),
            Content::Known => self.known(&sha256)?,
            Content::Logbook(whole) => self.take_whole(*whole)?,
            Content::List(table) => {
                let warnings = table.warnings.iter().map(|w| words::sentence(&w.to_string())).collect();
                let row = fate(ImportOutcome::NotARun, Some(words::a_list(table.rows.len())));
                ImportInputRow { warnings, ..row }
            }
            Content::Read(Reading::NotARun(why), _) => {
                self.keep_beside(why.others())?;
                fate(ImportOutcome::NotARun, Some(words::sentence(&why.to_string())))
            }
            Content::Read(Reading::Broken(why), _) => {
                fate(ImportOutcome::Broken, Some(words::sentence(&why.to_string())))
            }
            // The same bytes twice in one batch.
            Content::Read(Reading::Activity(_), _) if !sources::find(self.tx, &sha256)?.is_empty() => {
                self.known(&sha256)?
            }
            Content::Read(Reading::Activity(activity), packed) => {
                self.keep_beside(&activity.others)?;
                let parts = activity.runs.len();
                let of_file: Vec<String> = activity.warnings.iter().map(|w| words::sentence(&w.to_string())).collect();
                let source = source(activity.format);
                let file_name = member
                    .clone()
                    .or_else(|| path.file_name().map(|n| n.to_string_lossy().into_owned()))
                    .unwrap_or_default();
                for (part, (read, packed)) in activity.runs.into_iter().zip(packed).enumerate() {
                    let mut row = self.take_read(read, source, about, (&file_name, &sha256, part), &packed)?;
                    row.path.clone_from(&name);
                    let part = (parts > 1).then(|| words::part(part + 1, parts));
                    row.member = [member.clone(), part].into_iter().flatten().reduce(|a, b| format!("{a}, {b}"));
                    row.warnings.splice(0..0, of_file.iter().cloned());
                    self.rows.push(row);
                }
                return Ok(());
            }
        };
        self.rows.push(one(row));
        Ok(())
    }

    /// A row of a list whose recording did not come along.
    fn take_row(&mut self, alone: &Alone) -> Result<(), LogbookError> {
        let Alone { path, member, sha256, row } = alone;
        let outcome = if !lists::is_run(row) {
            if let Some(other) = lists::other_of(row, self.now) {
                others::add(self.tx, &other)?;
            }
            fate(ImportOutcome::NotARun, Some(words::listed_as(&row.sport.words)))
        } else if !sources::find(self.tx, sha256)?.is_empty() {
            self.known(sha256)?
        } else if row.distance.is_none() && row.timer.is_none() && row.elapsed.is_none() {
            fate(ImportOutcome::NotARun, Some(words::listed_empty()))
        } else if let Some(run) = lists::run_of(row, self.now) {
            let (file_name, track) = (member.as_str(), Track::default());
            self.join(Coming { file_name, sha256, part: 0, run, track, packed: None })?
        } else {
            fate(ImportOutcome::Broken, Some(words::no_such_time()))
        };
        self.rows.push(ImportInputRow { path: path.clone(), member: Some(member.clone()), ..outcome });
        Ok(())
    }

    fn take_read(
        &mut self,
        read: ReadRun,
        source: Source,
        about: Option<&Listed>,
        (file_name, sha256, part): (&str, &[u8; 32], usize),
        packed: &PackedTrack,
    ) -> Result<ImportInputRow, LogbookError> {
        let ReadRun { mut run, track, offset_known, start_known, warnings } = read;
        let warnings: Vec<String> = warnings.iter().map(|w| words::sentence(&w.to_string())).collect();
        if !start_known {
            return Ok(fate(ImportOutcome::Broken, Some(words::clock_never_set(&run))));
        }
        run.source = source;
        if !offset_known {
            run.start.offset = convert::offset_at(self.now.time_zone(), run.start.at);
        }
        if let Some(row) = about.filter(|_| part == 0) {
            run = lists::said(run, row);
        }
        let row = self.join(Coming { file_name, sha256, part, run, track, packed: Some(packed) })?;
        Ok(ImportInputRow { warnings, ..row })
    }

    /// Brings a run together with what is there: a new run, a fuller copy of one that is there, or the same again.
    fn join(&mut self, coming: Coming<'_>) -> Result<ImportInputRow, LogbookError> {
        let Coming { file_name, sha256, part, run, track, packed } = coming;
        let tx = self.tx;
        let title = Some(words::run_short(&run));
        let Settled { id, run, outcome, reason, takes_track } = settle(tx, run, !track.is_empty())?;
        let source = SourceFile {
            sha256: *sha256,
            part: part as u32,
            run: id,
            file_name: file_name.to_owned(),
            imported_at: self.now.timestamp(),
        };
        if outcome == ImportOutcome::Duplicate {
            self.copies.push(source);
        } else {
            sources::add(tx, &source)?;
            if let Some(packed) = packed.filter(|_| takes_track && !track.is_empty()) {
                tracks::put_packed(tx, id, packed)?;
            }
            let track = if takes_track { track } else { tracks::get(tx, id)?.unwrap_or_default() };
            self.fresh.push((id, run, track));
        }
        Ok(ImportInputRow { run_id: Some(id.0), title, ..fate(outcome, reason) })
    }

    /// Other activities are context for the runs of those days, and never runs.
    fn keep_beside(&mut self, beside: &[importers::Other]) -> Result<(), LogbookError> {
        for other in beside {
            let mut start = other.start;
            if !other.offset_known {
                start.offset = convert::offset_at(self.now.time_zone(), start.at);
            }
            if start.at < EARLIEST {
                continue;
            }
            let activity = OtherActivity {
                start,
                kind: lists::kind(other.sport.kind),
                words: other.sport.words.clone(),
                title: other.title.clone(),
                timer: other.timer,
                distance: other.distance,
                climb: other.climb,
            };
            others::add(self.tx, &activity)?;
        }
        Ok(())
    }

    fn known(&self, sha256: &[u8; 32]) -> Result<ImportInputRow, LogbookError> {
        let run = sources::find(self.tx, sha256)?.first().map(|s| s.run);
        let title = match run {
            Some(id) => table::get(self.tx, id)?.map(|stored| words::run_short(&stored.run)),
            None => None,
        };
        let row = fate(ImportOutcome::Duplicate, Some(words::same_bytes(run)));
        Ok(ImportInputRow { run_id: run.map(|id| id.0), title, ..row })
    }

    /// A batch that brings nothing writes nothing, so that *Undo* still means what came before it.
    fn finish(self) -> Result<Vec<ImportInputRow>, LogbookError> {
        if self.fresh.is_empty() && self.joined.is_empty() && !self.restored {
            return Ok(self.rows);
        }
        for source in &self.copies {
            sources::add(self.tx, source)?;
        }
        // What was restored has its doses.
        if self.fresh.is_empty() && self.joined.is_empty() {
            return Ok(self.rows);
        }
        if !doses::keep_up(self.tx, self.now)? {
            let params = doses::params(self.tx)?;
            for (id, run, track) in &self.fresh {
                doses::put(self.tx, *id, run, table::Edited::default(), track, &params)?;
            }
            for id in &self.joined {
                if let Some(stored) = table::get(self.tx, *id)? {
                    let track = tracks::get(self.tx, *id)?.unwrap_or_default();
                    doses::put(self.tx, *id, &stored.run, stored.edited, &track, &params)?;
                }
            }
        }
        Ok(self.rows)
    }
}

/// A run that was brought together with what was there.
struct Settled {
    id: RunId,
    run: Run,
    outcome: ImportOutcome,
    reason: Option<String>,
    /// Its course takes the place of the one there.
    takes_track: bool,
}

/// Writes a run, or what it adds to the same run that is there.
fn settle(tx: &Tx<'_>, run: Run, has_points: bool) -> Result<Settled, LogbookError> {
    let Some(id) = same_run(tx, &run)? else {
        let id = table::insert(tx, &run)?;
        return Ok(Settled { id, run, outcome: ImportOutcome::Imported, reason: None, takes_track: true });
    };
    let there = table::get(tx, id)?.ok_or(LogbookError::NoSuchRun(id.0))?;
    let updated = |run, reason, takes_track| Settled {
        id,
        run,
        outcome: ImportOutcome::Updated,
        reason: Some(reason),
        takes_track,
    };
    // Two runs that were typed in are no recordings of each other.
    let is_recorded = run.source != Source::Manual;
    if is_recorded && there.run.source == Source::Manual && !there.has_track {
        let run = backed(there.run, run);
        table::put_measured(tx, id, &run)?;
        Ok(updated(run, words::backs_a_typed_run(id), true))
    } else if has_points && saw_more(&run, &there) {
        let reason = words::longer_recording(&there.run, id);
        let run = backed(there.run, run);
        table::update(tx, id, &run)?;
        Ok(updated(run, reason, true))
    } else if has_points && !there.has_track && there.run.source == Source::List {
        let run = backed(there.run, run);
        table::update_from_device(tx, id, &run)?;
        Ok(updated(run, words::backs_a_listed_run(id), true))
    } else {
        let (fuller, filled) = filled(&there.run, &run);
        let gains_track = has_points && !there.has_track;
        if filled.is_empty() && !gains_track {
            let reason = Some(words::same_run_elsewhere(&there.run, id));
            return Ok(Settled { id, run, outcome: ImportOutcome::Duplicate, reason, takes_track: false });
        }
        let reason = words::completed(&there.run, id, &filled, gains_track);
        table::update_from_device(tx, id, &fuller)?;
        Ok(updated(fuller, reason, gains_track))
    }
}

/// What a run was read from.
fn source(format: Format) -> Source {
    match format {
        Format::Fit => Source::Fit,
        Format::Tcx => Source::Tcx,
        Format::Gpx => Source::Gpx,
        Format::AppleHealth => Source::AppleHealth,
        Format::Json | Format::Container | Format::Unknown => Source::Json,
    }
}

/// A run with what another copy of it knows and it does not, and which fields those are.
fn filled(there: &Run, other: &Run) -> (Run, Vec<&'static str>) {
    let mut run = there.clone();
    let mut filled = Vec::new();
    macro_rules! fill {
        ($($field:ident => $words:literal),* $(,)?) => { $(
            if run.$field.is_none() && other.$field.is_some() {
                run.$field.clone_from(&other.$field);
                filled.push($words);
            }
        )* };
    }
    fill! {
        title => "title", distance => "distance", timer => "time", elapsed => "time with pauses", steps => "steps", climb => "climb",
        descent => "descent", avg_hr => "heart rate", rpe => "exertion", feel => "feel", surface => "surface", shoes => "shoes",
        notes => "notes",
    }
    (run, filled)
}

/// The run already there that was run at the same time.
fn same_run(tx: &Tx<'_>, run: &Run) -> Result<Option<RunId>, LogbookError> {
    let day = run.day();
    let near = table::loads_between(tx, day.saturating_sub(1.day()), day.saturating_add(1.day()))?;
    // Timer time on both sides, so that it does not matter which came first, nor that a watch was left paused for hours.
    let (start, seconds) = (run.start.at.as_second(), run.timer.or(run.elapsed).map_or(0.0, Seconds::get));
    let overlap = |there: &LoadRow| {
        let (other_start, other_seconds) = (there.start.at.as_second(), there.timer.map_or(0.0, Seconds::get));
        let from = start.max(other_start) as f64;
        let to = (start as f64 + seconds).min(other_start as f64 + other_seconds);
        (to - from) / seconds.min(other_seconds).max(1.0)
    };
    // A run typed in without its minutes: begun within the recording, or in the minute it was typed to begin.
    let typed_within = |there: &LoadRow| {
        let begun = there.start.at.as_second();
        there.timer.is_none() && (start - 59..=start + seconds as i64).contains(&begun)
    };
    Ok(near
        .iter()
        .filter(|there| there.start.at.as_second() == start || overlap(there) > SAME_RUN_OVERLAP || typed_within(there))
        .map(|there| there.id)
        .min())
}

/// Whether a recording saw clearly more of a run than the one that is there, which nobody has corrected.
fn saw_more(new: &Run, there: &StoredRun) -> bool {
    let longer = |new: Option<f64>, old: Option<f64>, by: f64| new.zip(old).is_some_and(|(new, old)| new > old * by);
    let metres = |run: &Run| run.distance.map(Metres::get);
    let seconds = |run: &Run| run.timer.map(Seconds::get);
    there.edited.is_empty()
        && there.run.source != Source::Manual
        && longer(metres(new), metres(&there.run), LONGER)
        && longer(seconds(new), seconds(&there.run), LONGER)
        && new.mean_speed().is_some_and(|v| v <= FASTEST)
}

/// A typed run with the file's measurements behind it: what the person said stays, what was only measured comes from the file.
fn backed(typed: Run, measured: Run) -> Run {
    Run {
        title: typed.title.or(measured.title),
        rpe: typed.rpe.or(measured.rpe),
        feel: typed.feel.or(measured.feel),
        surface: typed.surface.or(measured.surface),
        treadmill: typed.treadmill || measured.treadmill,
        shoes: typed.shoes,
        notes: typed.notes,
        ..measured
    }
}

fn fate(outcome: ImportOutcome, reason: Option<String>) -> ImportInputRow {
    ImportInputRow {
        path: String::new(),
        member: None,
        outcome,
        reason,
        run_id: None,
        warnings: Vec::new(),
        title: None,
        logbook: None,
    }
}

fn keep_journal(tx: &Tx<'_>, rows: &[ImportInputRow], now: &Zoned) -> Result<(), LogbookError> {
    if rows.is_empty() {
        return Ok(());
    }
    let batch = imports::begin(tx, now.timestamp())?;
    for row in rows {
        let said: Vec<&str> =
            row.reason.as_deref().into_iter().chain(row.warnings.iter().map(String::as_str)).collect();
        let input = ImportInput {
            path: row.path.clone(),
            member: row.member.clone(),
            outcome: match row.outcome {
                ImportOutcome::Imported => Fate::Imported,
                ImportOutcome::Updated => Fate::Updated,
                ImportOutcome::Duplicate => Fate::Duplicate,
                ImportOutcome::NotARun => Fate::NotARun,
                ImportOutcome::Broken => Fate::Broken,
            },
            reason: (!said.is_empty()).then(|| said.join("\n")),
            run: row.run_id.map(RunId),
        };
        imports::note(tx, batch, &input)?;
    }
    Ok(())
}

fn report(inputs: Vec<ImportInputRow>) -> ImportReport {
    // A whole logbook counts with its runs.
    let count = |outcome| inputs.iter().filter(|row| row.outcome == outcome && row.logbook.is_none()).count() as u32;
    let whole =
        |runs: fn(&BroughtLogbook) -> u32| inputs.iter().filter_map(|row| row.logbook.as_ref()).map(runs).sum::<u32>();
    let summary = ImportSummary {
        imported: count(ImportOutcome::Imported) + whole(|b| b.runs_new),
        updated: count(ImportOutcome::Updated) + whole(|b| b.runs_completed),
        duplicate: count(ImportOutcome::Duplicate) + whole(|b| b.runs_there),
        not_a_run: count(ImportOutcome::NotARun),
        broken: count(ImportOutcome::Broken),
    };
    ImportReport { text: words::import_summary(&summary), inputs, summary }
}
