//! Breaks: stretches without a run long enough to matter.

use jiff::{ToSpan, civil::Date};

/// A gap of at least this many run-free days is a break (`science.md` 5: from 14 days off, the way back starts lower). \[A\]
pub const BREAK_MIN_DAYS: i32 = 14;

/// A stretch of run-free days between two runs, or from the last run until yesterday.
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

/// The breaks between run days (any order, repeats allowed), and the one that lasts until now, if it does. That one counts to
/// the day before `today`: today is not over, and a run on it still ends the gap.
///
/// Days before the first run are no break: nothing is known of them.
#[must_use]
pub fn breaks(run_days: &[Date], today: Date) -> Vec<Break> {
    let mut days = run_days.to_vec();
    days.sort_unstable();
    days.dedup();
    let between = days.windows(2).filter_map(|pair| gap(pair[0], pair[1].saturating_sub(1.day())));
    let running = days.last().and_then(|last| gap(*last, today.saturating_sub(1.day())));
    between.chain(running).collect()
}

/// The break after a run on `last_run` that runs up to and including `to`.
fn gap(last_run: Date, to: Date) -> Option<Break> {
    let found = Break { from: last_run.saturating_add(1.day()), to };
    (found.to >= found.from && found.days() >= BREAK_MIN_DAYS).then_some(found)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn thirteen_free_days_are_rest_and_fourteen_are_a_break() {
        let rest = [date(2026, 3, 1), date(2026, 3, 15)];
        assert_eq!(breaks(&rest, date(2026, 3, 15)), []);
        let off = [date(2026, 3, 16), date(2026, 3, 1)];
        assert_eq!(breaks(&off, date(2026, 3, 16)), [Break { from: date(2026, 3, 2), to: date(2026, 3, 15) }]);
    }

    #[test]
    fn a_day_that_is_not_over_makes_no_break() {
        let last = [date(2026, 3, 1)];
        assert_eq!(breaks(&last, date(2026, 3, 15)), [], "a run today would leave thirteen free days");
        assert_eq!(breaks(&last, date(2026, 3, 16)), [Break { from: date(2026, 3, 2), to: date(2026, 3, 15) }]);
    }

    #[test]
    fn the_break_that_lasts_until_now_counts_and_the_time_before_the_log_does_not() {
        let found = breaks(&[date(2026, 3, 1)], date(2026, 4, 1));
        assert_eq!(found.iter().map(|b| b.days()).collect::<Vec<_>>(), [30]);
        assert_eq!(breaks(&[], date(2026, 4, 1)), []);
        assert_eq!(breaks(&[date(2026, 4, 2)], date(2026, 4, 1)), [], "a run dated tomorrow is no break");
    }
}
