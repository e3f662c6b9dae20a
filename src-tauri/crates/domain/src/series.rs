//! The chart's rows: load and answers per day, or per week when days would become a wall of ink.

use jiff::civil::Date;

use crate::{KneeKm, Metres, Score};

/// How much time one row covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Granularity {
    /// One row per day.
    Day,
    /// One row per week, Monday to Sunday.
    Week,
}

/// The answers of one moment within a bucket.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PainSummary {
    /// The highest score.
    pub worst: Score,
    /// The median score.
    pub median: f64,
    /// How many answers it rests on, at least 1.
    pub answers: u32,
}

/// One day or one week of one knee.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bucket {
    /// The first day covered.
    pub from: Date,
    /// The last day covered.
    pub to: Date,
    /// How many runs began in it.
    pub runs: u32,
    /// The load of the runs whose load is known; `None` when there was no run, or none with a known load.
    pub load: Option<KneeKm>,
    /// The distance of the runs whose distance is known.
    pub distance: Option<Metres>,
    /// Runs whose load is not known: the bar is then a lower bound.
    pub runs_without_load: u32,
    /// Worst pain during runs.
    pub during: Option<PainSummary>,
    /// Worst pain in the hours after runs, or noted on a day without one.
    pub after: Option<PainSummary>,
    /// Morning pain, drawn on the morning it was felt.
    pub morning: Option<PainSummary>,
    /// Mornings after a run that have passed without an answer: unknown, never fine.
    pub missing_mornings: u32,
}
