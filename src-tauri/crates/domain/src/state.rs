//! Whether the knee has answered a run: open, closed or missing, by the day it is.

use jiff::{ToSpan, civil::Date};

/// Where a run stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunState {
    /// The morning has not come, or its day has not passed yet.
    Open,
    /// The next morning is answered.
    Closed,
    /// The morning's day passed without an answer. It can still be filled in, as recalled.
    Missing,
}

/// The morning that answers for a run of this day.
#[must_use]
pub fn morning_of(run_day: Date) -> Date {
    run_day.saturating_add(1.day())
}

/// The state of a run of `run_day` on `today`, given whether every watched knee has answered its morning.
#[must_use]
pub fn state_of(run_day: Date, answered: bool, today: Date) -> RunState {
    if answered {
        RunState::Closed
    } else if today <= morning_of(run_day) {
        RunState::Open
    } else {
        RunState::Missing
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_run_is_open_until_the_next_day_has_passed() {
        let ran = date(2026, 2, 28);
        for (today, answered, expected) in [
            (date(2026, 2, 28), false, RunState::Open),
            (date(2026, 3, 1), false, RunState::Open),
            (date(2026, 3, 2), false, RunState::Missing),
            (date(2026, 3, 2), true, RunState::Closed),
            (date(2026, 2, 28), true, RunState::Closed),
        ] {
            assert_eq!(state_of(ran, answered, today), expected, "{today}, answered {answered}");
        }
    }
}
