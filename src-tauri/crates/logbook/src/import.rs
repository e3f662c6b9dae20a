//! Bringing files in: every input gets a fate, one broken file never stops a batch, and one undo takes all of it back.
//!
//! Reading and decoding need no logbook and run on all cores ([`read_files`]); taking in what was read is one transaction. A
//! file whose bytes are known is not decoded again. A run that overlaps in time with one already there is the same run from
//! another recording: nobody runs twice at once. If what was there had been typed in by hand, the file backs it; if it was stopped
//! early, the longer recording takes its place.

use std::{
    collections::HashSet,
    fs,
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, AtomicU32, Ordering},
};

use domain::{Metres, Run, RunId, Seconds, Source, Track};
use importers::{ReadRun, Reading};
use jiff::{ToSpan, Zoned};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use store::{
    Op, Tx,
    imports::{self, ImportInput, Outcome as Fate},
    runs::{self as table, LoadRow, StoredRun},
    sources::{self, SourceFile},
    tracks::{self, PackedTrack},
};

use crate::{
    Logbook, LogbookError,
    api::{ImportInputRow, ImportOutcome, ImportProgress, ImportReport, ImportSummary, Outcome},
    convert, doses, words,
};

/// Two recordings that share more than this of the shorter one's time are one run. \[A\]
const SAME_RUN_OVERLAP: f64 = 0.5;
/// A recording this much longer than the one that is there saw more of the run: the other was stopped early. \[A\]
const LONGER: f64 = 1.1;
/// Faster than this on average was no run, m/s. \[A\]
const FASTEST: f64 = 7.0;

/// No watch writes a larger recording; a film dropped by mistake is not read into memory. Bytes.
const LARGEST_FILE: u64 = 256 * 1024 * 1024;

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

/// Files read and decoded, not yet in a logbook.
#[derive(Debug)]
pub struct ReadFiles {
    files: Vec<ReadFile>,
}

#[derive(Debug)]
struct ReadFile {
    path: PathBuf,
    sha256: [u8; 32],
    content: Content,
}

#[derive(Debug)]
enum Content {
    /// These bytes have been taken in before.
    Known,
    Unreadable(String),
    Read(Reading, Vec<PackedTrack>),
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
            tx.describe(words::runs_count(taken.count()));
            keep_journal(tx, &rows, now)?;
            Ok(rows)
        })?;
        Ok(Outcome { value: report(outcome.value), changed: outcome.changed, undo: outcome.undo })
    }
}

/// Reads and decodes files, on all cores. A folder stands for every file below it.
///
/// # Errors
/// [`LogbookError::Cancelled`].
pub fn read_files(
    paths: &[PathBuf],
    known: &HashSet<[u8; 32]>,
    watch: &Importing<'_>,
) -> Result<ReadFiles, LogbookError> {
    let mut files = Vec::new();
    for path in paths {
        collect(path, &mut files);
    }
    let total = files.len() as u32;
    let done = AtomicU32::new(0);
    let files = files
        .into_par_iter()
        .map(|path| {
            if watch.cancel.load(Ordering::Relaxed) {
                return Err(LogbookError::Cancelled);
            }
            let file = read_file(path, known);
            (watch.progress)(ImportProgress { done: done.fetch_add(1, Ordering::Relaxed) + 1, total });
            Ok(file)
        })
        .collect::<Result<Vec<_>, _>>()?;
    Ok(ReadFiles { files })
}

/// A path as it is, or everything below it in order of name. Hidden files are nobody's runs.
fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    if !path.is_dir() {
        files.push(path.to_owned());
        return;
    }
    let Ok(entries) = fs::read_dir(path) else {
        files.push(path.to_owned());
        return;
    };
    let mut inside: Vec<PathBuf> = entries
        .flatten()
        .filter(|entry| !entry.file_name().to_string_lossy().starts_with('.'))
        // A link to a folder could lead round in circles.
        .filter(|entry| !entry.file_type().is_ok_and(|kind| kind.is_symlink() && entry.path().is_dir()))
        .map(|entry| entry.path())
        .collect();
    inside.sort();
    for path in &inside {
        collect(path, files);
    }
}

fn read_file(path: PathBuf, known: &HashSet<[u8; 32]>) -> ReadFile {
    let unreadable = |path, why| ReadFile { path, sha256: [0; 32], content: Content::Unreadable(why) };
    if let Some(bytes) = fs::metadata(&path).ok().map(|m| m.len()).filter(|bytes| *bytes > LARGEST_FILE) {
        return unreadable(path, words::file_too_large(bytes));
    }
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) => return unreadable(path, words::file_trouble(&error)),
    };
    let sha256: [u8; 32] = Sha256::digest(&bytes).into();
    let content = if known.contains(&sha256) {
        Content::Known
    } else {
        let reading = importers::read(&bytes);
        let packed = match &reading {
            Reading::Activity(activity) => activity.runs.iter().map(|run| PackedTrack::pack(&run.track)).collect(),
            Reading::NotARun(_) | Reading::Broken(_) => Vec::new(),
        };
        Content::Read(reading, packed)
    };
    ReadFile { path, sha256, content }
}

/// Writes everything that is new, then brings the doses up to date once.
fn write(tx: &Tx<'_>, read: ReadFiles, cancel: &AtomicBool, now: &Zoned) -> Result<Vec<ImportInputRow>, LogbookError> {
    let mut rows = Vec::new();
    let mut fresh: Vec<Fresh> = Vec::new();
    let mut others: Vec<SourceFile> = Vec::new();
    for file in read.files {
        if cancel.load(Ordering::Relaxed) {
            return Err(LogbookError::Cancelled);
        }
        let name = file.path.to_string_lossy().into_owned();
        match file.content {
            Content::Unreadable(why) => rows.push(fate(&name, ImportOutcome::Broken, Some(why))),
            Content::Known => rows.push(known_file(tx, &name, &file.sha256)?),
            Content::Read(Reading::NotARun(why), _) => {
                rows.push(fate(&name, ImportOutcome::NotARun, Some(words::sentence(&why.to_string()))));
            }
            Content::Read(Reading::Broken(why), _) => {
                rows.push(fate(&name, ImportOutcome::Broken, Some(words::sentence(&why.to_string()))));
            }
            // The same bytes twice in one batch.
            Content::Read(Reading::Activity(_), _) if !sources::find(tx, &file.sha256)?.is_empty() => {
                rows.push(known_file(tx, &name, &file.sha256)?);
            }
            Content::Read(Reading::Activity(activity), packed) => {
                let parts = activity.runs.len();
                let of_file: Vec<String> = activity.warnings.iter().map(|w| words::sentence(&w.to_string())).collect();
                for (part, (run, packed)) in activity.runs.into_iter().zip(packed).enumerate() {
                    let source = (&*file.path, &file.sha256, part);
                    let mut row = take_run(tx, source, run, &packed, now, &mut fresh, &mut others)?;
                    row.path.clone_from(&name);
                    row.member = (parts > 1).then(|| words::part(part + 1, parts));
                    row.warnings.splice(0..0, of_file.iter().cloned());
                    rows.push(row);
                }
            }
        }
    }
    if fresh.is_empty() {
        return Ok(rows);
    }
    // A batch that brings nothing writes nothing, so that *Undo* still means what came before it.
    for source in &others {
        sources::add(tx, source)?;
    }
    if !doses::keep_up(tx, now)? {
        let params = doses::params(tx)?;
        for (id, run, track) in &fresh {
            doses::put(tx, *id, run, table::Edited::default(), track, &params)?;
        }
    }
    Ok(rows)
}

/// A run that was taken in, with what its dose is computed from.
type Fresh = (RunId, Run, Track);

fn take_run(
    tx: &Tx<'_>,
    (path, sha256, part): (&Path, &[u8; 32], usize),
    read: ReadRun,
    packed: &PackedTrack,
    now: &Zoned,
    fresh: &mut Vec<Fresh>,
    others: &mut Vec<SourceFile>,
) -> Result<ImportInputRow, LogbookError> {
    let ReadRun { mut run, track, offset_known, start_known, warnings } = read;
    let warnings: Vec<String> = warnings.iter().map(|w| words::sentence(&w.to_string())).collect();
    if !start_known {
        return Ok(fate("", ImportOutcome::Broken, Some(words::clock_never_set(&run))));
    }
    if !offset_known {
        run.start.offset = convert::offset_at(now.time_zone(), run.start.at);
    }
    let title = Some(words::run_short(&run));
    let (id, outcome, reason) = match same_run(tx, &run)? {
        None => {
            let id = table::insert(tx, &run)?;
            (id, ImportOutcome::Imported, None)
        }
        Some(id) => {
            let there = table::get(tx, id)?.ok_or(LogbookError::NoSuchRun(id.0))?;
            if there.run.source == Source::Manual && !there.has_track {
                run = backed(there.run, run);
                table::put_measured(tx, id, &run)?;
                (id, ImportOutcome::Updated, Some(words::backs_a_typed_run(id)))
            } else if saw_more(&run, &there) {
                let reason = words::longer_recording(&there.run, id);
                run = backed(there.run, run);
                table::update(tx, id, &run)?;
                (id, ImportOutcome::Updated, Some(reason))
            } else {
                (id, ImportOutcome::Duplicate, Some(words::same_run_elsewhere(&there.run, id)))
            }
        }
    };
    let file_name = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    let source = SourceFile { sha256: *sha256, part: part as u32, run: id, file_name, imported_at: now.timestamp() };
    if outcome == ImportOutcome::Duplicate {
        others.push(source);
    } else {
        sources::add(tx, &source)?;
        if !track.is_empty() {
            tracks::put_packed(tx, id, packed)?;
        }
        fresh.push((id, run, track));
    }
    Ok(ImportInputRow { run_id: Some(id.0), warnings, title, ..fate("", outcome, reason) })
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

fn known_file(tx: &Tx<'_>, name: &str, sha256: &[u8; 32]) -> Result<ImportInputRow, LogbookError> {
    let run = sources::find(tx, sha256)?.first().map(|s| s.run);
    let title = match run {
        Some(id) => table::get(tx, id)?.map(|stored| words::run_short(&stored.run)),
        None => None,
    };
    let row = fate(name, ImportOutcome::Duplicate, Some(words::same_bytes(run)));
    Ok(ImportInputRow { run_id: run.map(|id| id.0), title, ..row })
}

fn fate(path: &str, outcome: ImportOutcome, reason: Option<String>) -> ImportInputRow {
    ImportInputRow {
        path: path.to_owned(),
        member: None,
        outcome,
        reason,
        run_id: None,
        warnings: Vec::new(),
        title: None,
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
    let count = |outcome| inputs.iter().filter(|row| row.outcome == outcome).count() as u32;
    let summary = ImportSummary {
        imported: count(ImportOutcome::Imported),
        updated: count(ImportOutcome::Updated),
        duplicate: count(ImportOutcome::Duplicate),
        not_a_run: count(ImportOutcome::NotARun),
        broken: count(ImportOutcome::Broken),
    };
    ImportReport { text: words::import_summary(&summary), inputs, summary }
}
