//! Knee load of a run, in knee-km.

use crate::KneeKm;

/// Which rung of the ladder of evidence a dose was computed from, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoseBasis {
    /// Steps, speed and slope along the way.
    Track,
    /// The run's totals, steps among them.
    Summary,
    /// Distance alone.
    Distance,
    /// Minutes alone, at the runner's usual pace.
    Minutes,
}

/// A run's knee load and what it was computed from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dose {
    /// The load.
    pub load: KneeKm,
    /// The rung it came from.
    pub basis: DoseBasis,
}
