//! What flares went along with: how many runs flared with a thing and without it. Counts, with their denominators; a count is no
//! cause, and with a handful of runs it is not even a pattern.

/// A thing a run can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Factor {
    /// More load than any run of the 30 days before.
    LongestOf30Days,
    /// 15 m or more down per kilometre. \[A\]
    Downhill,
    /// More than 5 % faster than usual. \[A\]
    Faster,
    /// A run on the day before.
    DayAfterRun,
    /// Two or more days without a run before it.
    TwoRestDays,
    /// On asphalt or concrete.
    Road,
    /// On forest path, gravel or grass.
    Trail,
    /// On a running track.
    Track,
    /// On a treadmill.
    Treadmill,
    /// Strength or gym training on the day or the day before.
    Strength,
    /// A hike on the day or the day before.
    Hike,
    /// Cycling on the day or the day before.
    Ride,
    /// In shoes worn fewer than five times before. \[A\]
    NewShoes,
    /// After a night of less than [`Factor::SHORT_SLEEP_HOURS`].
    ShortSleep,
    /// On a day of stress at [`Factor::HIGH_STRESS`] or above.
    HighStress,
}

impl Factor {
    /// All of them, in the order they are listed.
    pub const ALL: [Self; 15] = [
        Self::LongestOf30Days,
        Self::Downhill,
        Self::Faster,
        Self::DayAfterRun,
        Self::TwoRestDays,
        Self::Road,
        Self::Trail,
        Self::Track,
        Self::Treadmill,
        Self::Strength,
        Self::Hike,
        Self::Ride,
        Self::NewShoes,
        Self::ShortSleep,
        Self::HighStress,
    ];

    /// A night is short below so many hours. \[A\]
    pub const SHORT_SLEEP_HOURS: f64 = 7.0;
    /// Stress is high from here on, of 10. \[A\]
    pub const HIGH_STRESS: f64 = 7.0;
}

/// Which of these a run had; `None` where nobody knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FactorFacts([Option<bool>; Factor::ALL.len()]);

impl FactorFacts {
    /// Notes whether the run had it.
    #[must_use]
    pub fn with(mut self, factor: Factor, had: Option<bool>) -> Self {
        self.0[factor as usize] = had;
        self
    }

    /// Whether the run had it.
    #[must_use]
    pub fn had(&self, factor: Factor) -> Option<bool> {
        self.0[factor as usize]
    }
}

/// How many runs flared with a thing, and without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FactorCount {
    /// The thing.
    pub factor: Factor,
    /// Flares among the runs with it, and how many those are.
    pub with: (u32, u32),
    /// Flares among the runs without it, and how many those are.
    pub without: (u32, u32),
}

impl FactorCount {
    /// The share of flares with it minus the share without it: above zero it went along with more flares.
    #[must_use]
    pub fn difference(&self) -> f64 {
        let share = |(flares, of): (u32, u32)| f64::from(flares) / f64::from(of.max(1));
        share(self.with) - share(self.without)
    }
}

/// Counts over runs of which it is known whether they flared. Only things that some of them had and some had not are told, since the
/// others compare nothing; those with the largest difference come first.
#[must_use]
pub fn factor_counts(runs: &[(bool, FactorFacts)]) -> Vec<FactorCount> {
    let count = |factor: Factor, had: bool| {
        let those = || runs.iter().filter(move |(_, facts)| facts.had(factor) == Some(had));
        (those().filter(|(flared, _)| *flared).count() as u32, those().count() as u32)
    };
    let mut found: Vec<FactorCount> = Factor::ALL
        .into_iter()
        .map(|factor| FactorCount { factor, with: count(factor, true), without: count(factor, false) })
        .filter(|found| found.with.1 > 0 && found.without.1 > 0)
        .collect();
    found.sort_by(|a, b| b.difference().abs().total_cmp(&a.difference().abs()).then(a.factor.cmp(&b.factor)));
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thing_is_counted_with_and_without_and_unknown_is_neither() {
        let run = |flared, downhill, road| {
            (flared, FactorFacts::default().with(Factor::Downhill, downhill).with(Factor::Road, road))
        };
        let runs = [
            run(true, Some(true), Some(true)),
            run(false, Some(true), Some(true)),
            run(false, Some(false), Some(true)),
            run(true, None, Some(true)),
        ];
        let found = factor_counts(&runs);
        assert_eq!(found, [FactorCount { factor: Factor::Downhill, with: (1, 2), without: (0, 1) }]);
        assert_eq!(found[0].difference(), 0.5);
    }

    #[test]
    fn the_largest_difference_comes_first() {
        let run = |flared, hike, ride| {
            (flared, FactorFacts::default().with(Factor::Hike, Some(hike)).with(Factor::Ride, Some(ride)))
        };
        let runs = [run(true, true, true), run(false, false, true), run(false, false, false), run(true, true, false)];
        let order: Vec<Factor> = factor_counts(&runs).iter().map(|f| f.factor).collect();
        assert_eq!(order, [Factor::Hike, Factor::Ride]);
    }

    #[test]
    fn every_thing_has_its_own_place() {
        for (place, factor) in Factor::ALL.into_iter().enumerate() {
            assert_eq!(factor as usize, place);
        }
    }
}
