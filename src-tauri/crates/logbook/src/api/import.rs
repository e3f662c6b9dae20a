//! What happened to every file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The fate of one input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ImportOutcome {
    /// A new run.
    Imported,
    /// A known run, made richer.
    Updated,
    /// Already there.
    Duplicate,
    /// Sound, but no run.
    NotARun,
    /// Could not be read.
    Broken,
}

/// One input and its fate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportInputRow {
    /// The file.
    pub path: String,
    /// The part of the file, where it holds several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub member: Option<String>,
    /// What became of it.
    pub outcome: ImportOutcome,
    /// Why, in one sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub reason: Option<String>,
    /// The run it became, or already was.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "number")]
    pub run_id: Option<i64>,
    /// What was noticed while reading.
    pub warnings: Vec<String>,
    /// The run in a few words, e.g. "1 March 2026, 5.0 km".
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub title: Option<String>,
    /// What came out of it, where it was a whole logbook of Plimsoll.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub logbook: Option<BroughtLogbook>,
}

/// What came out of a whole logbook that was brought in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct BroughtLogbook {
    /// This logbook was empty: everything stands as it stood there, settings and plan too.
    pub restored: bool,
    /// New runs.
    pub runs_new: u32,
    /// Runs that were here and became fuller.
    pub runs_completed: u32,
    /// Runs that were here already.
    pub runs_there: u32,
    /// New answers.
    pub answers_new: u32,
    /// Answers that were left, because one stood in their place.
    pub answers_left: u32,
    /// Other activities, red-flag rounds, clearances and start checks that were new.
    pub others_new: u32,
}

/// How many of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct ImportSummary {
    /// New runs.
    pub imported: u32,
    /// Known runs made richer.
    pub updated: u32,
    /// Already there.
    pub duplicate: u32,
    /// Sound, but no run.
    pub not_a_run: u32,
    /// Could not be read.
    pub broken: u32,
}

/// The fate of a batch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportReport {
    /// Every input, in the order given.
    pub inputs: Vec<ImportInputRow>,
    /// How many of each.
    pub summary: ImportSummary,
    /// The summary in one sentence.
    pub text: String,
}

/// How far an import has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ImportProgress {
    /// Inputs read so far.
    pub done: u32,
    /// Inputs in all.
    pub total: u32,
}
