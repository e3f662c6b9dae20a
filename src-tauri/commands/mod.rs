//! What the window may ask for: one file per screen, a few lines a command.
//!
//! A command unpacks its arguments, calls the logbook and hands the answer back. It holds no SQL, no arithmetic
//! and no `if` about running.

pub mod charts;
pub mod day;
pub mod desktop;
pub mod importing;
pub mod language;
pub mod log;
pub mod pain;
pub mod plan;
pub mod red_flags;
pub mod report;
pub mod scores;
pub mod settings;
pub mod today;
pub mod undo;
pub mod watching;

use std::path::Path;

use logbook::{
    LogbookError,
    api::{Outcome, Topic},
    words,
};
use serde::Serialize;
use tauri::{AppHandle, Emitter, State};

use crate::worker::{Answer, Worker};

/// What the window hears when the logbook changed.
#[derive(Clone, Serialize)]
struct Changed {
    changed: Vec<Topic>,
}

/// The thread with the logbook, as commands get it.
type Book<'a> = State<'a, Worker>;

/// Tells every screen what to redraw.
pub fn tell<T>(app: &AppHandle, outcome: Outcome<T>) -> Outcome<T> {
    if !outcome.changed.is_empty() {
        // A window that has gone need not hear it.
        let _window_is_gone = app.emit("logbook:changed", Changed { changed: outcome.changed.clone() }).is_err();
    }
    outcome
}

/// Writes a file the person named, and says where it is.
fn write(path: &Path, bytes: &[u8]) -> Answer<String> {
    std::fs::write(path, bytes)
        .map_err(|source| words::problem(&LogbookError::File { path: path.to_owned(), source }))?;
    Ok(path.to_string_lossy().into_owned())
}
