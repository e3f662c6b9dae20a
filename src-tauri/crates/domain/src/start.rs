//! Before the first running step: what must be met, and where to begin (`science.md` 4 and 5).

use jiff::civil::Date;

use crate::KneeKm;

/// Days off that cost nothing. \[A\]
const GRACE_DAYS: f64 = 5.0;
/// How quickly tolerance fades in time off, in days. \[A\]
const FADES_IN_DAYS: f64 = 45.0;

/// What must be met before the first running step. That no red flag stands is asked elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum StartCriterion {
    /// 30 minutes of brisk walking at no more than 2 of 10, and no worse next morning.
    Walk,
    /// Stairs at no more than 2.
    Stairs,
    /// 10 single-leg squats and 10 hops, each at no more than 2.
    Squats,
    /// No swelling to be seen.
    SwellingFree,
    /// It straightens fully.
    Straight,
}

impl StartCriterion {
    /// All five, in the order they are asked.
    pub const ALL: [Self; 5] = [Self::Walk, Self::Stairs, Self::Squats, Self::SwellingFree, Self::Straight];
}

/// An answer to one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StartAnswer {
    /// Met.
    pub met: bool,
    /// The day it was answered.
    pub day: Date,
}

/// The latest answers. What is not answered is not known, and unknown is not yes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StartAnswers([Option<StartAnswer>; 5]);

impl StartAnswers {
    /// The answer to one; `None` when there is none.
    #[must_use]
    pub fn get(&self, criterion: StartCriterion) -> Option<StartAnswer> {
        self.0[criterion as usize]
    }

    /// Puts an answer in the place of the one before.
    pub fn set(&mut self, criterion: StartCriterion, answer: StartAnswer) {
        self.0[criterion as usize] = Some(answer);
    }

    /// Whether every one is answered with yes.
    #[must_use]
    pub fn all_met(&self) -> bool {
        self.0.iter().all(|answer| answer.is_some_and(|a| a.met))
    }
}

/// What a knee is guessed to take after so many days off, from the longest comfortable run in the month before: five days cost
/// nothing, then its logarithm fades towards one knee-km with a time constant of 45 days. \[A\]
///
/// ```
/// use domain::{KneeKm, start_value};
/// let before = KneeKm::new(12.0).unwrap();
/// assert_eq!(start_value(before, 0), before);
/// assert!((start_value(before, 28).get() - 4.4).abs() < 0.05);
/// ```
#[must_use]
pub fn start_value(longest: KneeKm, days_off: i32) -> KneeKm {
    let before = longest.get();
    // What lies under a walk already does not rise towards it.
    if before <= 1.0 {
        return longest;
    }
    let kept = libm::exp(-(f64::from(days_off) - GRACE_DAYS).max(0.0) / FADES_IN_DAYS);
    KneeKm::new(libm::exp(libm::log(before) * kept)).unwrap_or(longest)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_start_value_follows_the_published_example() {
        let twelve = KneeKm::new(12.0).expect("a load");
        for (days, expected) in [(5, 12.0), (14, 7.6), (28, 4.4), (56, 2.2), (84, 1.5), (100_000, 1.0)] {
            let got = start_value(twelve, days).get();
            assert!((got - expected).abs() < 0.06, "{days} days off: {got}");
        }
        let half = KneeKm::new(0.5).expect("a load");
        assert_eq!(start_value(half, 60), half, "it never grows in time off");
    }

    #[test]
    fn unknown_is_not_yes() {
        let mut answers = StartAnswers::default();
        let yes = StartAnswer { met: true, day: date(2026, 3, 1) };
        for criterion in StartCriterion::ALL {
            assert!(!answers.all_met());
            answers.set(criterion, yes);
        }
        assert!(answers.all_met());
        answers.set(StartCriterion::Squats, StartAnswer { met: false, ..yes });
        assert!(!answers.all_met());
    }
}
