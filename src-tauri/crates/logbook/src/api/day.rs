//! A day beside its runs.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ContextRow;

/// What was done besides running.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ActivityKindDto {
    /// Walking.
    Walk,
    /// Hiking.
    Hike,
    /// Cycling, indoors too.
    Ride,
    /// Swimming.
    Swim,
    /// Strength and gym training, exercises.
    Strength,
    /// Anything else.
    Other,
}

/// Something done besides running, by hand.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ActivityInput {
    /// What it was.
    pub kind: ActivityKindDto,
    /// When it began: RFC 3339 with offset, or a local `YYYY-MM-DDTHH:MM` (default: now).
    pub at: Option<String>,
    /// How long it took, in minutes.
    pub minutes: Option<f64>,
    /// How far it went, in kilometres.
    pub km: Option<f64>,
    /// In one's own words: "physio's exercises".
    pub words: Option<String>,
}

/// How a day was, by hand: all of it, in the place of what was written before. What is left out is not known.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct DayNote {
    /// Hours slept in the night before, 0–24.
    pub sleep_hours: Option<f64>,
    /// Stress, 0 none to 10 most.
    pub stress: Option<u8>,
    /// What was sore besides the knee: "left hip".
    pub sore: Option<String>,
    /// Anything else.
    pub note: Option<String>,
}

/// A day beside its runs: context for the knee's answers, never load.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DayPage {
    /// Which day.
    pub day: String,
    /// What was done besides running, earliest first.
    pub activities: Vec<ActivityRow>,
    /// How it was, as it was written by hand.
    pub note: DayNote,
    /// How it was in words, as it was written by hand and as other apps have it.
    pub context: Vec<ContextRow>,
}

/// Something done besides running.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ActivityRow {
    /// Its number.
    #[ts(type = "number")]
    pub id: i64,
    /// What it was.
    pub kind: ActivityKindDto,
    /// When it began, RFC 3339.
    pub start: String,
    /// It in words.
    pub text: String,
}
