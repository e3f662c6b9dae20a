//! Bringing files in: every input gets a fate, one broken file never stops a batch, and one undo takes all of it back.
//!
//! Reading and decoding need no logbook and run on all cores ([`read_files`]); what was read can be looked at
//! ([`Logbook::preview`]), and taking it in is one transaction. A file whose bytes are known is not decoded again. Which of them are copies of one run, and what that run is then said to be, is
//! decided in `joining`; every copy is kept as it was read. What else an archive tells of a day is kept as context.

mod archives;
mod columns;
mod joining;
mod lists;
mod local_time;
mod past;
mod read;
mod room;
mod tables;
mod taking;
mod whole;
mod workouts;

use std::{
    collections::{HashMap, HashSet},
    path::PathBuf,
    sync::atomic::{AtomicBool, Ordering},
};

use domain::{Metres, Run, RunId, Seconds};
use jiff::Zoned;
use store::{
    Op, Tx, archives as archive_table,
    imports::{self, BatchId, ImportInput},
    mappings, no_runs, sources,
};

pub(crate) use self::{
    joining::{Rule, merged},
    read::read_unnamed,
    taking::{Purpose, Taken, copies_of, write},
};
pub use self::{
    past::refused_list,
    read::{Known, ReadFiles, read_files},
};
use self::{read::Content, taking::fate};
use crate::{
    Logbook, LogbookError,
    api::{
        BroughtLogbook, ImportInputRow, ImportOutcome, ImportProgress, ImportReport, ImportSummary, ImportTable,
        ImportedRun, Outcome,
    },
    convert, words,
};

/// Who has read a file that holds no run: another version may make more of it.
const READER: &str = env!("CARGO_PKG_VERSION");

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
        self.take_in_watched(&read, watch, now)
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
        self.preview(&read, watch, now)
    }

    /// What taking in what was read would do, without doing it.
    ///
    /// # Errors
    /// [`LogbookError::Cancelled`], and what any write can meet.
    pub fn preview(
        &mut self,
        read: &ReadFiles,
        watch: &Importing<'_>,
        now: &Zoned,
    ) -> Result<ImportReport, LogbookError> {
        let mut taken = None;
        // The work is done and thrown away, so that the preview cannot differ from the import. Only the doses, which say nothing
        // of what comes in, are left out.
        let undone = self.change(Op::Import, now, |tx| {
            taken = Some(write(tx, read, Purpose::Look, watch, now)?);
            Err::<(), _>(LogbookError::Cancelled)
        });
        match (undone, taken) {
            (Err(LogbookError::Cancelled), Some(mut taken)) => {
                // What was never there has no page.
                let new: HashSet<Option<i64>> = taken.rows.iter().filter(|r| is_new(r)).map(|r| r.run_id).collect();
                for row in &mut taken.rows {
                    row.run_id = row.run_id.filter(|_| !new.contains(&row.run_id));
                }
                Ok(report(taken, read.tables(now), None))
            }
            (Err(error), _) => Err(error),
            (Ok(_), taken) => Ok(report(taken.unwrap_or_default(), read.tables(now), None)),
        }
    }

    /// What was taken in before and how tables are read, for [`read_files`].
    ///
    /// # Errors
    /// What any read can meet.
    pub fn known_files(&self) -> Result<Known, LogbookError> {
        let columns: HashMap<_, _> =
            mappings::all(&self.store)?.into_iter().map(|said| (said.fingerprint.clone(), said)).collect();
        Ok(Known {
            files: sources::known(&self.store)?,
            no_runs: no_runs::known(&self.store, READER)?,
            columns,
            archives: archive_table::known(&self.store, READER)?,
        })
    }

    /// Whether the logbook still has what was passed over as known when these files were read. Where it has not, they are to be read
    /// anew before they are taken in.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn still_has_known(&self, read: &ReadFiles) -> Result<bool, LogbookError> {
        for input in &read.inputs {
            let gone = match input.content {
                Content::Known => sources::first_run(&self.store, &input.sha256)?.is_none(),
                Content::KnownNoRun(_) => !no_runs::holds(&self.store, &input.sha256, READER)?,
                _ => false,
            };
            if gone {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Takes in what was read, as one step.
    ///
    /// # Errors
    /// What any write can meet.
    pub fn take_in(&mut self, read: &ReadFiles, now: &Zoned) -> Result<Outcome<ImportReport>, LogbookError> {
        self.take_in_watched(read, &Importing { cancel: &AtomicBool::new(false), progress: &|_| () }, now)
    }

    /// Takes in what was read, as one step that can be watched and stopped.
    ///
    /// # Errors
    /// [`LogbookError::Cancelled`], and what any write can meet. Nothing was written then, and it can be tried again.
    pub fn take_in_watched(
        &mut self,
        read: &ReadFiles,
        watch: &Importing<'_>,
        now: &Zoned,
    ) -> Result<Outcome<ImportReport>, LogbookError> {
        let outcome = self.change(Op::Import, now, |tx| {
            let taken = write(tx, read, Purpose::Keep, watch, now)?;
            let single = taken.rows.iter().filter(|row| brings(row) && row.logbook.is_none()).count();
            let whole = brought(&taken.rows);
            tx.describe(words::brought(single + (whole.runs_new + whole.runs_completed) as usize));
            columns::remember(tx, read, now)?;
            let batch = keep_journal(tx, &taken, now)?;
            remember_archives(tx, read)?;
            if watch.cancel.load(Ordering::Relaxed) {
                return Err(LogbookError::Cancelled);
            }
            Ok((taken, batch))
        })?;
        let (taken, batch) = outcome.value;
        let value = report(taken, read.tables(now), batch.map(|batch| batch.0));
        Ok(Outcome { value, changed: outcome.changed, undo: outcome.undo })
    }
}

/// Keeps what lay where in archives that were unpacked.
pub(crate) fn remember_archives(tx: &Tx<'_>, read: &ReadFiles) -> Result<(), LogbookError> {
    Ok(read.archives.iter().try_for_each(|archive| archive_table::put(tx, archive, READER))?)
}

/// Keeps what became of each input. What brought nothing and is whole need not be told again and again: the same archive once more
/// leaves the logbook's file untouched.
pub(crate) fn keep_journal(tx: &Tx<'_>, taken: &Taken, now: &Zoned) -> Result<Option<BatchId>, LogbookError> {
    let is_told = |row: &ImportInputRow| brings(row) || row.outcome == ImportOutcome::Broken;
    if taken.others == 0 && !taken.rows.iter().any(is_told) {
        return Ok(None);
    }
    let batch = imports::begin(tx, now.timestamp())?;
    let input = |row: &ImportInputRow| {
        let said: Vec<&str> =
            row.reason.as_deref().into_iter().chain(row.warnings.iter().map(String::as_str)).collect();
        ImportInput {
            path: row.path.clone(),
            member: row.member.clone(),
            outcome: row.outcome.into(),
            reason: (!said.is_empty()).then(|| said.join("\n")),
            run: row.run_id.map(RunId),
        }
    };
    imports::note_all(tx, batch, &taken.rows.iter().map(input).collect::<Vec<_>>())?;
    Ok(Some(batch))
}

/// Whether a run came of an input, or a run became fuller.
pub(crate) fn brings(row: &ImportInputRow) -> bool {
    matches!(row.outcome, ImportOutcome::Imported | ImportOutcome::Updated)
}

fn is_new(row: &ImportInputRow) -> bool {
    row.outcome == ImportOutcome::Imported
}

/// A run as a preview shows it.
fn shown(run: &Run) -> ImportedRun {
    ImportedRun {
        start: convert::rfc3339(run.start),
        day: run.day().to_string(),
        title: run.title.clone(),
        distance_m: run.distance.map(Metres::get),
        timer_s: run.timer.or(run.elapsed).map(Seconds::get),
        source: run.source.into(),
        treadmill: run.treadmill,
    }
}

/// What came of all whole logbooks among these.
pub(super) fn brought(rows: &[ImportInputRow]) -> BroughtLogbook {
    rows.iter().filter_map(|row| row.logbook).fold(BroughtLogbook::default(), |sum, one| BroughtLogbook {
        restored: sum.restored || one.restored,
        runs_new: sum.runs_new + one.runs_new,
        runs_completed: sum.runs_completed + one.runs_completed,
        runs_there: sum.runs_there + one.runs_there,
        answers_new: sum.answers_new + one.answers_new,
        answers_left: sum.answers_left + one.answers_left,
        others_new: sum.others_new + one.others_new,
        activities_new: sum.activities_new + one.activities_new,
    })
}

pub(crate) fn report(taken: Taken, tables: Vec<ImportTable>, batch: Option<i64>) -> ImportReport {
    let Taken { rows: inputs, others, whole_days } = taken;
    // A whole logbook counts with its runs.
    let count = |outcome| inputs.iter().filter(|row| row.outcome == outcome && row.logbook.is_none()).count() as u32;
    let whole = brought(&inputs);
    let days = || inputs.iter().filter(|row| brings(row)).filter_map(|row| Some(&row.run.as_ref()?.day));
    let (first, last) = whole_days.map(|(first, last)| (first.to_string(), last.to_string())).unzip();
    let from = days().cloned().chain(first).min();
    let to = days().cloned().chain(last).max();
    let summary = ImportSummary {
        imported: count(ImportOutcome::Imported) + whole.runs_new,
        updated: count(ImportOutcome::Updated) + whole.runs_completed,
        duplicate: count(ImportOutcome::Duplicate) + whole.runs_there,
        not_a_run: count(ImportOutcome::NotARun),
        broken: count(ImportOutcome::Broken),
    };
    ImportReport { text: words::import_summary(&summary, &whole), others, from, to, tables, batch, inputs, summary }
}
