//! The knee's usual level, against which a next morning is read.

use jiff::{ToSpan, civil::Date};

use crate::{Score, reference::median};

/// How many of the latest run-free mornings are looked at (`science.md` 3.4).
const MORNINGS: usize = 7;
/// How many days before a run its usual level may reach back: what was usual longer ago is not usual now. \[A\]
pub const BASELINE_REACH_DAYS: i32 = 120;
/// Fewer are no usual level.
const MIN_MORNINGS: usize = 3;

/// What a usual level rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BaselineBasis {
    /// The median of this many run-free mornings.
    RunFreeMornings {
        /// 3–7.
        count: u8,
    },
    /// The rating given before this run.
    BeforeTheRun,
    /// The rating of this run's own morning, before setting off.
    SameMorning,
}

/// The knee's usual level before a run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Baseline {
    /// 0–10; a median may end in a half.
    pub level: f64,
    /// What it rests on.
    pub basis: BaselineBasis,
}

/// The usual level before a run of `run_day`: the median of the last seven run-free mornings up to that day, within
/// [`BASELINE_REACH_DAYS`], if there are at least three; else the rating before the run; else that day's own morning rating. `None` when there is none of these.
///
/// `run_free_mornings` are mornings whose day before had no run, in order of day. The same-morning rung is our addition to the
/// published rule: it is a rating before the run, taken a few hours earlier.
#[must_use]
pub fn baseline_before(
    run_day: Date,
    run_free_mornings: &[(Date, Score)],
    before: Option<Score>,
    same_morning: Option<Score>,
) -> Option<Baseline> {
    let known = run_free_mornings.partition_point(|(day, _)| *day <= run_day);
    let opens = run_day.saturating_sub(BASELINE_REACH_DAYS.days());
    let old = run_free_mornings.partition_point(|(day, _)| *day < opens);
    let latest = &run_free_mornings[known.saturating_sub(MORNINGS).max(old)..known];
    if latest.len() >= MIN_MORNINGS {
        let level = median(latest.iter().map(|(_, score)| score.level()))?;
        return Some(Baseline { level, basis: BaselineBasis::RunFreeMornings { count: latest.len() as u8 } });
    }
    before
        .map(|score| Baseline { level: score.level(), basis: BaselineBasis::BeforeTheRun })
        .or_else(|| same_morning.map(|score| Baseline { level: score.level(), basis: BaselineBasis::SameMorning }))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn score(value: u8) -> Score {
        Score::new(value).expect("0–10")
    }

    #[test]
    fn three_run_free_mornings_make_a_level_and_later_ones_do_not_reach_back() {
        let mornings = [(1, 1), (3, 2), (5, 4), (20, 9)].map(|(d, s)| (date(2026, 3, d), score(s)));
        let level = baseline_before(date(2026, 3, 10), &mornings, Some(score(7)), None);
        let expected = Baseline { level: 2.0, basis: BaselineBasis::RunFreeMornings { count: 3 } };
        assert_eq!(level, Some(expected));
    }

    #[test]
    fn only_the_last_seven_count() {
        let mornings: Vec<_> = (1..=10).map(|d| (date(2026, 3, d), score(if d <= 3 { 9 } else { 1 }))).collect();
        assert_eq!(baseline_before(date(2026, 3, 12), &mornings, None, None).map(|b| b.level), Some(1.0));
    }

    #[test]
    fn what_was_usual_a_year_ago_is_not_usual_now() {
        let mornings = [1, 2, 3].map(|d| (date(2025, 3, d), score(6)));
        assert_eq!(baseline_before(date(2026, 3, 9), &mornings, None, Some(score(1))).map(|b| b.level), Some(1.0));
        assert_eq!(baseline_before(date(2025, 6, 28), &mornings, None, None).map(|b| b.level), Some(6.0));
    }

    #[test]
    fn with_two_mornings_the_rating_before_the_run_stands_in_then_the_same_morning_then_nothing() {
        let two = [(1, 0), (2, 0)].map(|(d, s)| (date(2026, 3, d), score(s)));
        let at = |before: Option<u8>, same: Option<u8>| {
            baseline_before(date(2026, 3, 9), &two, before.map(score), same.map(score)).map(|b| (b.level, b.basis))
        };
        assert_eq!(at(Some(3), Some(1)), Some((3.0, BaselineBasis::BeforeTheRun)));
        assert_eq!(at(None, Some(1)), Some((1.0, BaselineBasis::SameMorning)));
        assert_eq!(at(None, None), None);
    }
}
