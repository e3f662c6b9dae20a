//! Runs, in a list and one by one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{PainRow, SideDto};

/// Where a run came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SourceDto {
    /// Typed in.
    Manual,
    /// A FIT file.
    Fit,
    /// A TCX file.
    Tcx,
    /// A GPX file.
    Gpx,
    /// An app's or a service's JSON.
    Json,
    /// Apple Health's export.
    AppleHealth,
    /// A row of a list, without a recording.
    List,
    /// The sample logbook.
    Sample,
}

/// What was run on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SurfaceDto {
    /// Asphalt or concrete.
    Road,
    /// Paths, gravel, grass.
    Trail,
    /// A running track.
    Track,
    /// A treadmill.
    Treadmill,
}

/// What a dose was computed from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DoseBasisDto {
    /// Steps, speed and slope along the way.
    Track,
    /// Totals with steps.
    Summary,
    /// Distance.
    Distance,
    /// Minutes at the usual pace.
    Minutes,
}

/// Whether the knee has answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RunStateDto {
    /// The morning has not come or is not answered yet.
    Open,
    /// Every watched knee has a next morning.
    Closed,
    /// The morning passed unanswered. It can still be filled in.
    Missing,
}

/// The traffic light of one run and knee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LightDto {
    /// Within the limits at every moment.
    Green,
    /// Something between.
    Amber,
    /// Over a limit.
    Red,
    /// An answer it needs is missing: unknown, never fine.
    Unknown,
}

/// A knee's answers about one run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct AnswerSet {
    /// Before, 0–10.
    pub before: Option<u8>,
    /// Worst during, 0–10.
    pub during: Option<u8>,
    /// Worst in the first hours after, 0–10.
    pub after: Option<u8>,
    /// Next morning, 0–10.
    pub morning: Option<u8>,
}

/// Both knees' answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct AnswersBySide {
    /// The left knee.
    pub left: AnswerSet,
    /// The right knee.
    pub right: AnswerSet,
}

/// Both knees' lights; `null` for a knee that was never asked about this run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, TS)]
pub struct LightsBySide {
    /// The left knee.
    pub left: Option<LightDto>,
    /// The right knee.
    pub right: Option<LightDto>,
}

/// A run in a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RunRow {
    /// Its identity.
    #[ts(type = "number")]
    pub id: i64,
    /// When it began, RFC 3339 with the local offset.
    pub start: String,
    /// The local day it belongs to.
    pub day: String,
    /// Where it came from.
    pub source: SourceDto,
    /// What it was called.
    pub title: Option<String>,
    /// Metres.
    pub distance_m: Option<f64>,
    /// Seconds with the watch running.
    pub timer_s: Option<f64>,
    /// Seconds from start to end.
    pub elapsed_s: Option<f64>,
    /// Steps of both feet.
    pub steps: Option<f64>,
    /// Metres climbed.
    pub climb_m: Option<f64>,
    /// Metres descended.
    pub descent_m: Option<f64>,
    /// Mean heart rate.
    pub avg_hr_bpm: Option<f64>,
    /// On a treadmill.
    pub treadmill: bool,
    /// Perceived exertion, 0–10.
    pub rpe: Option<f64>,
    /// Knee load.
    pub dose_kkm: Option<f64>,
    /// What the load was computed from.
    pub dose_basis: Option<DoseBasisDto>,
    /// Whether the knee has answered.
    pub state: RunStateDto,
    /// What it answered.
    pub answers: AnswersBySide,
    /// How the answers read by the runner's limits.
    pub lights: LightsBySide,
    /// What notes mention and how somebody felt that day, with its source; context, never an answer.
    pub context: Vec<ContextRow>,
}

/// Something that was said of a run or of its day, as it was said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContextRow {
    /// `knee` for a mention of one; else what was asked: `injury`, `soreness`, `fatigue`, `stress`, `mood`, `motivation`, `readiness`,
    /// `sleep-quality`, `sleep-hours`, `exertion`, `comment`.
    pub kind: String,
    /// In words.
    pub text: String,
    /// Where it is from, e.g. "intervals.icu".
    pub source: String,
}

/// One source of a run, and what it told.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CopyRow {
    /// What kind it is.
    pub source: SourceDto,
    /// The file, or the list and its row; empty when it was typed in.
    pub name: String,
    /// What it says, in words.
    pub text: String,
    /// The fields the run has from it.
    pub gave: Vec<String>,
    /// Why it is taken for this run; `null` for the first.
    pub joined: Option<String>,
}

/// Which runs to list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct RunsInput {
    /// From this day on.
    pub from: Option<String>,
    /// Up to and including this day.
    pub to: Option<String>,
    /// At most this many, newest first.
    pub limit: Option<u32>,
    /// Leave out this many of the newest.
    pub skip: Option<u32>,
    /// Only in this state.
    pub state: Option<RunStateDto>,
    /// Only at least so many metres.
    pub min_m: Option<u32>,
    /// Only up to so many metres.
    pub max_m: Option<u32>,
    /// Only run on this, or typed in.
    pub on: Option<RunOn>,
    /// Only with these words in title, notes or shoes, whatever their capitals.
    pub text: Option<String>,
}

/// What a list of runs can be narrowed to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RunOn {
    /// Asphalt or concrete.
    Road,
    /// Paths, gravel, grass.
    Trail,
    /// A running track.
    Track,
    /// A treadmill.
    Treadmill,
    /// On whatever: typed in by hand.
    ByHand,
}

/// A list of runs, newest first.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Runs {
    /// The runs.
    pub runs: Vec<RunRow>,
    /// How many there are of those asked for, listed or not.
    pub total: u32,
}

/// One run, whole.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RunPage {
    /// The row as in the list.
    pub run: RunRow,
    /// How it felt, 1–5.
    pub feel: Option<u8>,
    /// What it was run on.
    pub surface: Option<SurfaceDto>,
    /// Shoes.
    pub shoes: Option<String>,
    /// Notes.
    pub notes: Option<String>,
    /// A person changed it after it came in.
    pub edited: bool,
    /// Something was recorded along the way.
    pub has_track: bool,
    /// The file it came from.
    pub file_name: Option<String>,
    /// How the dose was reached, in words.
    pub dose_text: String,
    /// What each watched knee's answers say.
    pub readings: Vec<KneeReading>,
    /// Every answer about it.
    pub pain: Vec<PainRow>,
    /// What was noticed when it was read, with the numbers the file had.
    pub warnings: Vec<String>,
    /// Its sources, when there are several.
    pub copies: Vec<CopyRow>,
    /// What else was done that day, in words; context, never load.
    pub beside: Vec<String>,
}

/// How one knee took one run.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct KneeReading {
    /// Which knee.
    pub side: SideDto,
    /// Its usual level before this run, 0–10.
    pub baseline: Option<f64>,
    /// What that level rests on, in words.
    pub baseline_text: String,
    /// Next morning against the usual level.
    pub change_24h: Option<f64>,
    /// The traffic light.
    pub light: LightDto,
    /// Whether it counts as a flare; `null` while unknown.
    pub flare: Option<bool>,
    /// Why, in sentences with their numbers.
    pub why: Vec<String>,
}

/// A run typed in, or the new values of an edited one.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct RunInput {
    /// When it began: RFC 3339 with offset, or a local `YYYY-MM-DDTHH:MM` (default: now).
    pub at: Option<String>,
    /// Minutes with the watch running.
    pub minutes: Option<f64>,
    /// Kilometres.
    pub km: Option<f64>,
    /// Steps of both feet.
    pub steps: Option<f64>,
    /// Metres climbed.
    pub climb_m: Option<f64>,
    /// Metres descended.
    pub descent_m: Option<f64>,
    /// What to call it.
    pub title: Option<String>,
    /// Perceived exertion, 0–10.
    pub rpe: Option<f64>,
    /// How it felt, 1–5.
    pub feel: Option<u8>,
    /// What it was run on.
    pub surface: Option<SurfaceDto>,
    /// Shoes.
    pub shoes: Option<String>,
    /// Notes.
    pub notes: Option<String>,
}

/// The same for several runs. What is left out stays as it is with each.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct RunsEdit {
    /// Which runs.
    #[ts(type = "number[]")]
    pub ids: Vec<i64>,
    /// Shoes; empty takes them away.
    pub shoes: Option<String>,
    /// What they were run on.
    pub surface: Option<SurfaceDto>,
}
