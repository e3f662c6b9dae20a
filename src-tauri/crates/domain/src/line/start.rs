//! Where a line starts before any answer is known (`science.md` 4).

use jiff::civil::Date;

use crate::{KneeKm, start_value};

/// SD of the start in ln units when the runner said what was comfortable: ÷2.2 to ×2.2 at 80 %. \[A\]
const SPREAD_TOLD: f64 = 0.6;
/// The same when only the logged runs speak: nobody said that they were comfortable. \[A\]
const SPREAD_OWN_RUNS: f64 = 0.8;
/// The same when nothing is known: ÷3.6 to ×3.6 at 80 %. \[A\]
const SPREAD_NOTHING: f64 = 1.0;
/// The centre when nothing is known, in knee-km. \[A\]
const CENTRE_NOTHING: f64 = 3.0;

/// What a start rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StartBasis {
    /// The runner told the longest comfortable run before the break, and how long the break was.
    Told,
    /// The longest logged run in the 30 days before the last break; nobody said that it was comfortable.
    OwnRuns,
    /// Nothing: a wide guess.
    Nothing,
}

/// Where the line starts.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LineStart {
    /// The morning it stands for. Runs from this day on are learned from.
    pub day: Date,
    /// The centre of the guess.
    pub centre: KneeKm,
    /// Its SD in ln units.
    pub spread: f64,
    /// What it rests on.
    pub basis: StartBasis,
}

impl LineStart {
    /// From the welcome's answers: the longest comfortable run before the break, faded over the days off until `day`:
    /// `ln c0 = ln B · exp(-max(0, days off - 5) / 45)` towards 1 knee-km (`science.md` 4). Twelve knee-km and four weeks off
    /// start at 4.4.
    #[must_use]
    pub fn told(longest_comfortable: KneeKm, days_off: i32, day: Date) -> Self {
        Self { day, centre: start_value(longest_comfortable, days_off), spread: SPREAD_TOLD, basis: StartBasis::Told }
    }

    /// From the log alone: the longest run in the 30 days before the last break, faded in the same way, with a wider spread.
    #[must_use]
    pub fn own_runs(longest: KneeKm, days_off: i32, day: Date) -> Self {
        Self { day, centre: start_value(longest, days_off), spread: SPREAD_OWN_RUNS, basis: StartBasis::OwnRuns }
    }

    /// From nothing: a wide guess around 3 knee-km.
    #[must_use]
    pub fn nothing(day: Date) -> Self {
        Self { day, centre: knee_km(CENTRE_NOTHING), spread: SPREAD_NOTHING, basis: StartBasis::Nothing }
    }
}

/// A load from a number the model made; held inside the range of the type.
pub(super) fn knee_km(value: f64) -> KneeKm {
    KneeKm::new(value.clamp(KneeKm::MIN, KneeKm::MAX)).expect("BUG: the model made a load that is not a number")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_worked_example_of_the_science_comes_out() {
        let twelve = KneeKm::new(12.0).unwrap();
        let day = date(2026, 3, 1);
        for (weeks, expected) in [(0, 12.0), (2, 7.6), (4, 4.4), (8, 2.2), (12, 1.5)] {
            let start = LineStart::told(twelve, weeks * 7, day);
            assert!((start.centre.get() - expected).abs() < 0.06, "{weeks} weeks: {}", start.centre);
        }
    }

    #[test]
    fn a_knee_that_tolerated_less_than_a_walk_does_not_gain_by_a_break() {
        let start = LineStart::told(KneeKm::new(0.5).unwrap(), 60, date(2026, 3, 1));
        assert!((start.centre.get() - 0.5).abs() < 1e-12);
    }
}
