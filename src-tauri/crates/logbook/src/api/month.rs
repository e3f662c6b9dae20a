//! One month of the log as a calendar.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{ContextRow, SideDto};

/// Which month.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct LogMonthInput {
    /// A day in it (default: today).
    pub day: Option<String>,
    /// Which knee (default: the watched one, left of two).
    pub side: Option<SideDto>,
}

/// A month of one knee, in whole weeks.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LogMonth {
    /// The day it is.
    pub today: String,
    /// Its first day.
    pub from: String,
    /// Its last day.
    pub to: String,
    /// Which knee.
    pub side: Option<SideDto>,
    /// The first day of the month of the first run; `null` without one.
    pub first: Option<String>,
    /// The days of all weeks that touch it, Monday first.
    pub days: Vec<LogDay>,
    /// Breaks and flares that touch those weeks, in order of time.
    pub spans: Vec<LogSpan>,
    /// The upper ends of the fills' first three steps, in knee-km, the same all year.
    pub steps_kkm: [f64; 3],
}

/// A day of the calendar.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LogDay {
    /// Which.
    pub day: String,
    /// The runs' numbers, by start.
    #[ts(type = "number[]")]
    pub runs: Vec<i64>,
    /// Their load; `null` without a run, or when none is known.
    pub load_kkm: Option<f64>,
    /// The step of its fill, 1–4.
    pub step: Option<u8>,
    /// The load of a run is not known.
    pub load_is_least: bool,
    /// The morning's answer, 0–10.
    pub morning: Option<u8>,
    /// The morning followed a run and went by unanswered.
    pub missing: bool,
    /// Within a break.
    pub off: bool,
    /// A run of this day was followed by a flare.
    pub flare: bool,
    /// Within a flare.
    pub in_flare: bool,
    /// How somebody felt that day, as they wrote it or other apps have it; context, never an answer.
    pub context: Vec<ContextRow>,
    /// What else was done that day, in words; context, never load.
    pub beside: Vec<String>,
    /// It read out in words.
    pub text: String,
}

/// What a span of days is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum LogSpanKind {
    /// Days off.
    Off,
    /// A flare, from the run before it to the morning that was back at the usual level.
    Flare,
}

/// A stretch of days with a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LogSpan {
    /// What it is.
    pub kind: LogSpanKind,
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// It in words.
    pub text: String,
}
