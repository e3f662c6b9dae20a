//! The load line: what stands, what it rests on, and how it has done.

use serde::Serialize;
use ts_rs::TS;

use super::SideDto;

/// How much is known of the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LineState {
    /// No run of this knee is rated.
    Unavailable,
    /// Too little for a line; see what was tolerated so far.
    Learning,
    /// A line with its band.
    Ready,
    /// The answers do not follow the load.
    Unclear,
}

/// The load line of one knee.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Line {
    /// Which knee; `null` when no knee is known yet.
    pub side: Option<SideDto>,
    /// How much is known.
    pub state: LineState,
    /// The line; `null` unless ready.
    pub line_kkm: Option<f64>,
    /// Its 10–90 % band; `null` unless ready.
    pub band_kkm: Option<[f64; 2]>,
    /// The largest load whose chance of a worse morning is not above the limit; `null` unless ready.
    pub ceiling_kkm: Option<f64>,
    /// What the last days' running still weighs today; it counts towards the line.
    pub carried_over_kkm: Option<f64>,
    /// Largest load tolerated so far.
    pub tolerated_up_to_kkm: Option<f64>,
    /// Days of running with a known outcome it rests on.
    pub rated_runs: u32,
    /// Flares among them.
    pub flares: u32,
    /// Answers among them that were filled in from memory.
    pub recalled: u32,
    /// The day of the first of them.
    pub since: Option<String>,
    /// Chance that load does not matter, 0–1; `null` while nothing is rated.
    pub p_load_irrelevant: Option<f64>,
    /// Its predictions have lately been worse than the plain average: the plan decides alone.
    pub stood_back: bool,
    /// What was assumed before the first answer.
    pub start: Option<LineStartDto>,
    /// How its predictions have done.
    pub track_record: Option<TrackRecordDto>,
    /// The day it speaks of.
    pub as_of: String,
    /// The state in one sentence.
    pub text: String,
    /// The line on each morning; only when the history was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub days: Option<Vec<LineDayDto>>,
    /// Each day of running, with what was predicted before its answer was known; only when the history was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sessions: Option<Vec<LineSessionDto>>,
    /// What other assumptions would say; only when they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sensitivity: Option<Vec<SensitivityDto>>,
}

/// What to say of the line beyond today.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct LineInput {
    /// Which knee (default: the watched one; of two, the one that takes less).
    pub side: Option<SideDto>,
    /// Every morning and every day of running.
    pub history: bool,
    /// What other assumptions would say.
    pub sensitivity: bool,
}

/// What a line starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StartBasisDto {
    /// The runner's own word.
    Told,
    /// The runs before the last break.
    OwnRuns,
    /// A wide guess.
    Nothing,
}

/// Where a line started.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LineStartDto {
    /// The day.
    pub day: String,
    /// The centre of the guess.
    pub kkm: f64,
    /// What it rests on.
    pub basis: StartBasisDto,
    /// In words.
    pub text: String,
}

/// How the line's predictions have done, each made before its answer was known.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TrackRecordDto {
    /// Days of running predicted and then rated in time.
    pub rated: u32,
    /// Flares expected.
    pub predicted: f64,
    /// Flares seen.
    pub observed: u32,
    /// Log score in nats; 0 is perfect, less is worse.
    pub log_score: f64,
    /// The log score of always saying the runner's own rate so far.
    pub base_rate_log_score: f64,
    /// In words.
    pub text: String,
}

/// The line on one morning.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LineDayDto {
    /// The morning.
    pub day: String,
    /// The line.
    pub line_kkm: f64,
    /// Its 10–90 % band.
    pub band_kkm: [f64; 2],
}

/// A day of running as the line saw it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LineSessionDto {
    /// The run; of several on a day the largest.
    #[ts(type = "number")]
    pub run_id: i64,
    /// All runs of the day.
    #[ts(type = "number[]")]
    pub run_ids: Vec<i64>,
    /// The day.
    pub day: String,
    /// Their load.
    pub dose_kkm: f64,
    /// The chance of a flare predicted before the answer was known; `null` before the line began.
    pub p_flare_before: Option<f64>,
    /// Whether a flare followed; `null` while it is not known.
    pub flare: Option<bool>,
}

/// What counts as the bad outcome.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum OutcomeDto {
    /// A flare.
    Flare,
    /// Any red run.
    Red,
}

/// The line under another assumption.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SensitivityDto {
    /// The dose's exponent m.
    pub exponent: f64,
    /// What counts as the bad outcome.
    pub outcome: OutcomeDto,
    /// These are the assumptions in force.
    pub in_force: bool,
    /// How much is known.
    pub state: LineState,
    /// The line, in kilometres of easy level running whatever the exponent; `null` unless ready.
    pub line_kkm: Option<f64>,
    /// Its band.
    pub band_kkm: Option<[f64; 2]>,
    /// The ceiling.
    pub ceiling_kkm: Option<f64>,
    /// Largest load tolerated so far.
    pub tolerated_up_to_kkm: Option<f64>,
    /// The ceiling, or what was tolerated, moves by more than a tenth, or another state is reached.
    pub changes_advice: bool,
}
