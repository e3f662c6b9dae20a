//! The commands: one file per subject. Each unpacks its arguments, calls the logbook, and sets the answer as text.

mod day;
mod importing;
mod knee;
mod own;
mod paper;
mod places;
mod plan;
mod runs;
mod scores;
mod settings;

use std::{
    fs,
    path::{Path, PathBuf},
};

use logbook::{
    Logbook, LogbookError,
    api::{LineInput, Units},
    language, words,
};

use crate::{
    answer::{Answer, Failure},
    args::{Add, Command, Delete, Edit, Plim},
    clock, paths, tongue,
};

type Answered = Result<Answer, Failure>;

/// Does what the command line says.
pub fn run(plim: &Plim) -> Answered {
    if let Some(moment) = &plim.now {
        clock::set(moment.clone());
    }
    language::speak(tongue::of(None, None));
    let now = plim.now.clone().unwrap_or_else(clock::now);
    let file = logbook_file(plim)?;
    match &plim.command {
        Command::Restore { file: from } => return own::restore(from, &file, &now),
        Command::Sample if plim.logbook.is_none() => {
            return Err(Failure::wrong_use(words::plim::sample_apart(), words::plim::sample_apart_hint()));
        }
        _ => {}
    }
    let mut book = Logbook::open(&file, &now)?;
    language::speak(tongue::of(book.settings()?.language, None));
    let book = &mut book;
    match &plim.command {
        Command::Import { new: true, volumes, .. } => places::import_new(book, volumes.clone(), &now),
        Command::Import { paths, dry_run, columns, refused, .. } => {
            let wish = importing::Wish { dry_run: *dry_run, columns: columns.as_deref(), refused: refused.as_deref() };
            importing::import(book, paths, &wish, &now)
        }
        Command::Columns { what } => importing::columns(book, what.as_ref(), &now),
        Command::Watch { device: Some(device), may: Some(may), .. } => places::allow(book, device, *may, &now),
        Command::Watch { folder: None, .. } => places::list(book, &now),
        Command::Watch { folder: Some(folder), stop: true, .. } => places::stop(book, folder, &now),
        Command::Watch { folder: Some(folder), all, .. } => places::watch(book, folder, *all, &now),
        Command::Runs { period, limit } => runs::list(book, period, *limit, plim.json, &now),
        Command::Run { id } => runs::one(book, *id, &now),
        Command::Add(Add::Run(flags)) => runs::add(book, flags, &now),
        Command::Add(Add::Activity(flags)) => day::add_activity(book, flags, &now),
        Command::Add(Add::Day(flags)) => day::add_day(book, flags, &now),
        Command::Day { day } => day::day(book, day.as_deref(), &now),
        Command::Edit(Edit::Run { id, flags }) => runs::edit(book, *id, flags, &now),
        Command::Delete(Delete::Run { id }) => runs::delete(book, *id, &now),
        Command::Delete(Delete::Activity { id }) => day::delete_activity(book, *id, &now),
        Command::Pain(pain) => knee::pain(book, pain, &now),
        Command::Delete(Delete::Pain { id }) => knee::delete(book, *id, &now),
        Command::Line { history, sensitivity, side } => {
            knee::line(book, LineInput { side: *side, history: *history, sensitivity: *sensitivity }, &now)
        }
        Command::CanRun { amount, kind, side } => knee::can_run(book, amount, *kind, *side, &now),
        Command::Plan { side, on, ics } => plan::plan(book, *side, on.as_deref(), ics.as_deref(), &now),
        Command::StartCheck(answers) => plan::start_check(book, answers, &now),
        Command::RedFlags { what } => plan::red_flags(book, what.as_ref(), &now),
        Command::Chart(chart) => paper::chart(book, chart, &now),
        Command::Report(report) => paper::report(book, report, &now),
        Command::Score(score) => scores::score(book, score, &now),
        Command::Change(change) => scores::change(book, change, &now),
        Command::Settings { set } => settings::settings(book, set.as_ref(), &now),
        Command::Export(export) => own::export(book, export, &now),
        Command::Backup { file, force } => own::backup(book, file, *force),
        Command::Undo => own::undo(book, &now),
        Command::Redo => own::redo(book, &now),
        Command::Check => own::check(book),
        Command::Sample => own::sample(book, &now),
        Command::Restore { .. } => unreachable!("BUG: done without opening the logbook it replaces"),
    }
}

/// The file named, or the desktop app's, whose folder is made when it is not there yet.
fn logbook_file(plim: &Plim) -> Result<PathBuf, Failure> {
    if let Some(named) = &plim.logbook {
        return Ok(named.clone());
    }
    let (Some(folder), Some(file)) = (paths::data_folder(), paths::logbook()) else {
        return Err(Failure::wrong_use(words::no_home().message, words::plim::no_home_hint()));
    };
    fs::create_dir_all(&folder).map_err(|source| LogbookError::File { path: folder, source })?;
    Ok(file)
}

/// Writes a file beside the logbook.
fn write(path: &Path, bytes: impl AsRef<[u8]>) -> Result<(), Failure> {
    Ok(fs::write(path, bytes).map_err(|source| LogbookError::File { path: path.to_owned(), source })?)
}

/// A path as JSON and people write it.
fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn units(book: &Logbook) -> Result<Units, LogbookError> {
    Ok(book.settings()?.units)
}
