//! What a change gives back, and what is said when something could not be done.

use serde::Serialize;
use ts_rs::TS;

/// The result of something that changed the logbook.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Outcome<T> {
    /// What was made or found.
    pub value: T,
    /// What a screen must redraw.
    pub changed: Vec<Topic>,
    /// What *Undo* would take back now, in words; `null` when nothing was changed.
    pub undo: Option<String>,
}

/// A part of the logbook that screens depend on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// Runs, their tracks or doses.
    Runs,
    /// Answers.
    Pain,
    /// Settings.
    Settings,
    /// Imported files.
    Imports,
    /// The plan's decisions and the answers it starts from.
    Plan,
    /// Red-flag answers and clearances.
    RedFlags,
    /// Questionnaires and noted changes.
    Questionnaires,
}

/// What *Undo* and *Redo* would do now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct History {
    /// The last step, in words.
    pub undo: Option<String>,
    /// The last undone step, in words.
    pub redo: Option<String>,
}

/// Something that could not be done, in words for a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Problem {
    /// For programs; a code exists only where one branches on it.
    pub code: ProblemCode,
    /// What happened, and what is safe.
    pub message: String,
    /// What to do next.
    pub hint: Option<String>,
}

/// The kinds of problem a program treats differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemCode {
    /// What was asked for cannot be: a value out of range, a missing field.
    Invalid,
    /// There is no such run, answer or file.
    NotFound,
    /// The logbook cannot be written: read-only, full, or busy.
    NotWritten,
    /// The file is not a logbook, is damaged, or is from a newer Plimsoll.
    NotOpened,
    /// The person stopped it.
    Cancelled,
    /// An import is under way, which this one leaves alone.
    ImportBusy,
    /// Anything else.
    Failed,
}
