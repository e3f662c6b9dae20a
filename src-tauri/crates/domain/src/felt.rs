//! How somebody felt on a day, as another app has it: context for the knee's answers, never one of them.

use jiff::civil::Date;

/// What was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Feeling {
    /// A niggle or an injury.
    Injury,
    /// Sore muscles.
    Soreness,
    /// Tiredness.
    Fatigue,
    /// Stress.
    Stress,
    /// Mood.
    Mood,
    /// Wish to train.
    Motivation,
    /// How ready for training.
    Readiness,
    /// How well slept.
    SleepQuality,
    /// How long slept.
    SleepHours,
    /// Exertion of a session, reported for the day.
    Exertion,
    /// Something in words.
    Comment,
}

/// What a number is counted on. Which end is which differs between apps, so the scale goes with the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FeelingScale {
    /// 1–4; 1 is best (intervals.icu).
    OneIsBest,
    /// 1–5; 5 is best (PMSYS, after McLean et al. 2010, *J Strength Cond Res* 24).
    FiveIsBest,
    /// 0–10; 10 is most.
    TenIsMost,
    /// Hours.
    Hours,
    /// No number.
    Words,
}

/// One thing somebody said of a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Felt {
    /// The local day.
    pub day: Date,
    /// What was asked.
    pub what: Feeling,
    /// The answer on its scale; `None` when it is in words.
    pub value: Option<f64>,
    /// What it is counted on.
    pub scale: FeelingScale,
    /// In the source's or the person's words.
    pub words: Option<String>,
    /// The app it comes from, e.g. "intervals.icu".
    pub source: String,
}
