//! What comes in beside the runs: other activities, and clues to a run's local time.

use domain::{LocalStart, Metres, Seconds};

use crate::sport::Sport;

/// An activity that is no run: context for the runs of those days, never counted as one.
#[derive(Debug, Clone, PartialEq)]
pub struct Other {
    /// When it began.
    pub start: LocalStart,
    /// False when the file does not say its local time: `start.offset` is then UTC.
    pub offset_known: bool,
    /// What tells the local time then.
    pub clue: Clue,
    /// What it was.
    pub sport: Sport,
    /// What it was called.
    pub title: Option<String>,
    /// Time the device was running.
    pub timer: Option<Seconds>,
    /// Distance covered.
    pub distance: Option<Metres>,
    /// Metres climbed.
    pub climb: Option<Metres>,
}

/// What a file tells of a place, for whoever has a time-zone database and needs the local time.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Clue {
    /// The first position: latitude and longitude in degrees.
    pub position: Option<(f64, f64)>,
    /// A time zone's name as the file has it, e.g. `America/Los_Angeles`.
    pub zone: Option<String>,
}
