//! What came out of a file: runs, or the reason why there are none.

use domain::{Run, Totals, Track};

use crate::{Broken, Clue, Format, NotARun, Other, Warning};

/// The outcome of reading one file. Every input has one.
#[derive(Debug, Clone, PartialEq)]
pub enum Reading {
    /// At least one run was found.
    Activity(Activity),
    /// The file was readable, and there is no run in it.
    NotARun(NotARun),
    /// Nothing in the file could be used.
    Broken(Broken),
}

/// The runs of one file, in the order they were run.
#[derive(Debug, Clone, PartialEq)]
pub struct Activity {
    /// What the runs were read from.
    pub format: Format,
    /// At least one run; several when a watch recorded a multisport day, or when files were joined end to end.
    pub runs: Vec<ReadRun>,
    /// For each run, in the same order, what tells its local time where [`ReadRun::offset_known`] is false.
    pub clues: Vec<Clue>,
    /// Activities in the same file that are no runs.
    pub others: Vec<Other>,
    /// What is to be said about the file as a whole; what concerns one run is with the run.
    pub warnings: Vec<Warning>,
}

/// One run as its file tells it.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadRun {
    /// The run and its totals.
    pub run: Run,
    /// What happened along the way; empty when the device kept only totals.
    pub track: Track,
    /// False when the file does not say its local time: `run.start.offset` is then UTC, for the application to replace.
    pub offset_known: bool,
    /// False when the device's clock was never set: `run.start.at` is then before the year 2000, for a person to correct.
    pub start_known: bool,
    /// True when the instant is beyond doubt: counted from an epoch or given with its offset. What only says `Z` may be local time.
    pub start_sure: bool,
    /// Totals that no summary gave: they are sums over the points.
    pub summed: Totals,
    /// What was left out, rebuilt or doubted in this run.
    pub warnings: Vec<Warning>,
}
