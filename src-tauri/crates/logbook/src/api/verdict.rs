//! Can I run?

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SideDto;

/// What kind of run is planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum KindDto {
    /// Easy and level.
    #[default]
    Easy,
    /// Running and walking in turns.
    WalkRun,
    /// With long descents.
    Hilly,
    /// Clearly faster than usual.
    Fast,
}

/// A planned run. Give kilometres or minutes.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct CanRunInput {
    /// Kilometres.
    pub km: Option<f64>,
    /// Minutes.
    pub minutes: Option<f64>,
    /// What kind of run (default: easy).
    pub kind: Option<KindDto>,
    /// Which knee (default: the watched one; of two, the one that takes less).
    pub side: Option<SideDto>,
}

/// The word of a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum VerdictDto {
    /// Within what has been tolerated.
    Under,
    /// At the edge of it.
    Near,
    /// Beyond it.
    Over,
    /// Something wants to be looked at first.
    Stop,
    /// An answer is missing that the verdict needs.
    AnswerFirst,
    /// Too few answers for a number: the ladder's step instead.
    Ladder,
}

/// A reason, for programs and for people.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Reason {
    /// Stable code.
    pub code: String,
    /// The sentence with its numbers.
    pub text: String,
}

/// The verdict on a planned run.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Verdict {
    /// Which knee decided; `null` when no knee is known yet.
    pub side: Option<SideDto>,
    /// The planned run's knee load; `null` when it cannot be computed.
    pub planned_kkm: Option<f64>,
    /// The word.
    pub verdict: VerdictDto,
    /// The verdict in one sentence.
    pub headline: String,
    /// Chance of a worse morning, 0–1; `null` while there is no line.
    pub p_flare: Option<f64>,
    /// Its 80 % range.
    pub p_flare_range: Option<[f64; 2]>,
    /// The rule that decided, by its stable code.
    pub rule: String,
    /// The reasons with their numbers.
    pub reasons: Vec<Reason>,
    /// Largest knee load tolerated so far; `null` when none is known.
    pub tolerated_up_to_kkm: Option<f64>,
}
