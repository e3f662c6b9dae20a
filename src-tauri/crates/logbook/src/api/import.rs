//! What happened, or would happen, to every file.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SourceDto;

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

/// The run an input holds.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportedRun {
    /// When it began, with its offset.
    pub start: String,
    /// The local day.
    pub day: String,
    /// What it is called.
    pub title: Option<String>,
    /// How far.
    pub distance_m: Option<f64>,
    /// How long, pauses excluded.
    pub timer_s: Option<f64>,
    /// What told of it.
    pub source: SourceDto,
    /// It was run on a treadmill.
    pub treadmill: bool,
}

/// One input and its fate.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
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
    /// The run it holds, or, of a duplicate, the run that is there.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub run: Option<ImportedRun>,
}

/// What came out of a whole logbook that was brought in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct BroughtLogbook {
    /// This logbook had no runs and no answers: everything stands as it stood there, settings and plan too.
    pub restored: bool,
    /// New runs.
    pub runs_new: u32,
    /// Runs that were here and became fuller.
    pub runs_completed: u32,
    /// Runs that were here already.
    pub runs_there: u32,
    /// New answers.
    pub answers_new: u32,
    /// Answers that were left, because another one stood in their place.
    pub answers_left: u32,
    /// Red-flag rounds, clearances, start checks, questionnaires, noted changes, and what was said of days or of tables, that were new.
    pub others_new: u32,
    /// Other activities that were new.
    pub activities_new: u32,
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
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportReport {
    /// Every input, in the order given.
    pub inputs: Vec<ImportInputRow>,
    /// How many of each.
    pub summary: ImportSummary,
    /// Other activities that are new beside the runs.
    pub others: u32,
    /// The first day of what comes in.
    pub from: Option<String>,
    /// The last day of what comes in.
    pub to: Option<String>,
    /// The tables nobody but their owner knows, and how they are read.
    pub tables: Vec<ImportTable>,
    /// Its number among the imports; `null` of one that was only looked at.
    #[ts(type = "number | null")]
    pub batch: Option<i64>,
    /// The summary in one sentence.
    pub text: String,
}

/// What an import would do, without its rows: those are asked for by the page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportPreview {
    /// How many of each.
    pub summary: ImportSummary,
    /// Other activities that are new beside the runs.
    pub others: u32,
    /// The first day of what comes in.
    pub from: Option<String>,
    /// The last day of what comes in.
    pub to: Option<String>,
    /// The tables nobody but their owner knows, and how they are read.
    pub tables: Vec<ImportTable>,
    /// Its number among the imports, once it was taken in.
    #[ts(type = "number | null")]
    pub batch: Option<i64>,
    /// The summary in one sentence.
    pub text: String,
    /// What taking it in is called, e.g. "Import 523 runs"; `null` when nothing would come in.
    pub action: Option<String>,
}

/// What became of files that were pointed at.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportMet {
    /// What would come in; with the import's number, when it was taken in at once.
    pub preview: ImportPreview,
    /// The single sound new run that was taken in at once.
    pub run: Option<ImportInputRow>,
    /// What *Undo* would take back then.
    pub undo: Option<String>,
}

/// Which rows of a preview or of an import are asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
pub struct ImportRowsInput {
    /// Those of one fate.
    pub outcome: ImportOutcome,
    /// After so many.
    pub skip: u32,
    /// At most so many.
    pub limit: u32,
}

/// A page of rows.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportRows {
    /// The rows; of runs the latest first.
    pub rows: Vec<ImportInputRow>,
    /// How many there are of this fate.
    pub total: u32,
}

/// An import of earlier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PastImport {
    /// Its number.
    #[ts(type = "number")]
    pub id: i64,
    /// When, with the offset of here and now.
    pub at: String,
    /// The local day of that.
    pub day: String,
    /// What was brought: a file's name, and how many others.
    pub name: String,
    /// How many of each.
    pub summary: ImportSummary,
    /// The same in one sentence.
    pub text: String,
    /// Runs it brought that have been taken back or deleted since.
    pub gone: u32,
}

/// The imports of earlier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PastImports {
    /// Latest first.
    pub imports: Vec<PastImport>,
    /// How many there are.
    pub total: u32,
}

/// What an import is about at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImportStage {
    /// Files are read and decoded; the logbook is not touched.
    Reading,
    /// What was read is held against the logbook, or taken in.
    Writing,
}

/// How far an import has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct ImportProgress {
    /// What it is about.
    pub stage: ImportStage,
    /// Inputs so far.
    pub done: u32,
    /// Inputs as far as they are known: an archive's members are counted as they are met.
    pub total: u32,
    /// Bytes read so far; 0 while writing.
    #[ts(type = "number")]
    pub bytes_done: u64,
    /// Bytes in all; 0 while writing.
    #[ts(type = "number")]
    pub bytes_total: u64,
}

/// What a column means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnField {
    /// The day, or day and time.
    Date,
    /// The time of day.
    Time,
    /// A number of the list's own.
    Id,
    /// A title.
    Title,
    /// The sport.
    Sport,
    /// How far.
    Distance,
    /// Running time.
    Duration,
    /// Time from start to end.
    Elapsed,
    /// Pace, from which the running time follows.
    Pace,
    /// Climb.
    Climb,
    /// Mean heart rate.
    HeartRate,
    /// Steps of both feet.
    Steps,
    /// Exertion, 0–10.
    Exertion,
    /// How it felt, 1 very weak to 5 very strong.
    Feel,
    /// How it felt, 1 very strong to 5 very weak.
    FeelReversed,
    /// Notes.
    Notes,
    /// Shoes.
    Shoes,
    /// The recording's name.
    File,
}

/// What a column's numbers count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnUnit {
    /// Nothing that has a unit.
    #[serde(rename = "-")]
    #[ts(rename = "-")]
    None,
    /// Metres.
    M,
    /// Kilometres; of a pace, minutes for each.
    Km,
    /// Miles; of a pace, minutes for each.
    Mi,
    /// Feet.
    Ft,
    /// 58:30 or 1:02:03.
    Clock,
    /// Seconds.
    S,
    /// Minutes.
    Min,
    /// Hours.
    H,
    /// Thousandths of a second.
    Ms,
}

/// One column of a table, and what it is taken for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ImportColumn {
    /// Its name; empty where the table has no header.
    pub name: String,
    /// What stands in its first rows.
    pub cells: Vec<String>,
    /// What it means; `null` when it is passed over.
    pub field: Option<ColumnField>,
    /// What its numbers count.
    pub unit: ColumnUnit,
}

/// One of a table's first rows as it is understood.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportTableRow {
    /// The line it begins at, from 1.
    pub line: u32,
    /// The day; `null` when it cannot be read, and the row is left out.
    pub day: Option<String>,
    /// The time of day, "18:30", where the row says one.
    pub clock: Option<String>,
    /// How far.
    pub distance_m: Option<f64>,
    /// How long, pauses excluded.
    pub timer_s: Option<f64>,
    /// Time from start to end.
    pub elapsed_s: Option<f64>,
    /// Metres climbed.
    pub climb_m: Option<f64>,
    /// Mean heart rate.
    pub avg_hr_bpm: Option<f64>,
    /// Exertion, 0–10.
    pub rpe: Option<f64>,
    /// What it is called.
    pub title: Option<String>,
    /// What it is, in the table's words.
    pub sport: String,
    /// It is a run.
    pub is_run: bool,
}

/// Who says how a table is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnsFrom {
    /// It is guessed.
    Guess,
    /// It was said when a table with this header came in before.
    Remembered,
    /// It was said just now.
    Said,
}

/// A table nobody but its owner knows: how it is read, and what comes of it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ImportTable {
    /// The file.
    pub path: String,
    /// The sheet of it, where it has several.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub member: Option<String>,
    /// What tells tables with these columns from others.
    pub fingerprint: String,
    /// Who says how it is read.
    pub columns_from: ColumnsFrom,
    /// How it is read, in the words `plim import --columns` takes.
    pub words: String,
    /// The columns, in the table's order.
    pub columns: Vec<ImportColumn>,
    /// The month stands before the day.
    pub month_first: bool,
    /// Decimals are written with a comma.
    pub decimal_comma: bool,
    /// The times are UTC.
    pub utc: bool,
    /// The first rows as they are understood.
    pub first: Vec<ImportTableRow>,
    /// Rows that can be read.
    pub rows: u32,
    /// What is to be decided before it can be read, in a sentence.
    pub problem: Option<String>,
    /// What is to be said of how it is read.
    pub notices: Vec<String>,
}

/// How tables with some header are read, as somebody said once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KnownColumns {
    /// What tells these tables from others.
    pub fingerprint: String,
    /// The names of their columns.
    pub header: String,
    /// How they are read, in the words `plim import --columns` takes.
    pub words: String,
    /// The same for a person.
    pub text: String,
    /// The local day it was said.
    pub day: String,
}
