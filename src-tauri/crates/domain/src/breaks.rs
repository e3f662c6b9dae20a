//! Breaks: stretches without a run long enough to matter.

use jiff::civil::Date;

/// A gap of at least this many run-free days is a break (`science.md` 5: from 14 days off, the way back starts lower). [A]
pub const BREAK_MIN_DAYS: i32 = 14;

/// A stretch of run-free days between two runs, or from the last run until today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Break {
    /// The first day without a run.
    pub from: Date,
    /// The last day without a run.
    pub to: Date,
}

impl Break {
    /// How many days, both ends included.
    #[must_use]
    pub fn days(self) -> i32 {
        (self.to - self.from).get_days() + 1
    }
}
