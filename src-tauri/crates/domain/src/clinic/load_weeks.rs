//! What was run, week by week.

use jiff::{ToSpan, civil::Date};

use crate::{KneeKm, Metres, Seconds};

/// What is needed of a run to add up its week.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WeekRun {
    /// Its local day.
    pub day: Date,
    /// Distance.
    pub distance: Option<Metres>,
    /// Timer time.
    pub timer: Option<Seconds>,
    /// Metres descended.
    pub descent: Option<Metres>,
    /// Knee load.
    pub load: Option<KneeKm>,
}

/// A sum that may be too small, because some of its parts are not known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AtLeast {
    /// The sum of what is known.
    pub sum: f64,
    /// How many parts are not.
    pub unknown: u32,
}

/// One week, Monday to Sunday.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LoadWeek {
    /// Its Monday.
    pub from: Date,
    /// Its Sunday.
    pub to: Date,
    /// Runs that began in it.
    pub runs: u32,
    /// Metres; `None` when no run's distance is known.
    pub distance: Option<AtLeast>,
    /// Minutes.
    pub minutes: Option<AtLeast>,
    /// Metres descended.
    pub descent: Option<AtLeast>,
    /// Knee-km.
    pub load: Option<AtLeast>,
    /// The longest run whose distance is known.
    pub longest: Option<Metres>,
}

/// The last `count` whole weeks up to the one that holds `to`, earliest first. A week without a run is there, with nothing in it.
#[must_use]
pub fn load_weeks(runs: &[WeekRun], to: Date, count: u32) -> Vec<LoadWeek> {
    let monday = to.saturating_sub(i32::from(to.weekday().to_monday_zero_offset()).days());
    (0..count)
        .rev()
        .map(|ago| {
            let from = monday.saturating_sub((7 * i64::from(ago)).days());
            let until = from.saturating_add(6.days());
            let of_week: Vec<&WeekRun> = runs.iter().filter(|r| (from..=until).contains(&r.day)).collect();
            let sum = |part: fn(&WeekRun) -> Option<f64>| {
                let known: Vec<f64> = of_week.iter().filter_map(|run| part(run)).collect();
                let unknown = (of_week.len() - known.len()) as u32;
                (!known.is_empty()).then(|| AtLeast { sum: known.iter().fold(0.0, |a, b| a + b), unknown })
            };
            LoadWeek {
                from,
                to: until,
                runs: of_week.len() as u32,
                distance: sum(|r| r.distance.map(Metres::get)),
                minutes: sum(|r| r.timer.map(Seconds::minutes)),
                descent: sum(|r| r.descent.map(Metres::get)),
                load: sum(|r| r.load.map(KneeKm::get)),
                longest: of_week.iter().filter_map(|r| r.distance).reduce(|a, b| if b > a { b } else { a }),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn run(day: Date, km: Option<f64>) -> WeekRun {
        let distance = km.and_then(|km| Metres::new(km * 1000.0).ok());
        WeekRun { day, distance, timer: None, descent: None, load: None }
    }

    #[test]
    fn sixteen_weeks_end_with_the_week_of_the_last_day() {
        let found = load_weeks(&[], date(2026, 3, 4), 16);
        assert_eq!((found.len(), found[15].from, found[15].to), (16, date(2026, 3, 2), date(2026, 3, 8)));
        assert_eq!(found[0].from, date(2025, 11, 17));
        assert!(found.iter().all(|week| week.runs == 0 && week.distance.is_none()), "nothing is not zero");
    }

    #[test]
    fn a_week_says_what_it_does_not_know() {
        let runs = [run(date(2026, 3, 2), Some(4.0)), run(date(2026, 3, 4), None), run(date(2026, 3, 8), Some(5.0))];
        let week = load_weeks(&runs, date(2026, 3, 4), 1)[0];
        assert_eq!((week.runs, week.distance), (3, Some(AtLeast { sum: 9_000.0, unknown: 1 })));
        assert_eq!(week.longest.map(Metres::km), Some(5.0));
        assert_eq!(week.minutes, None);
    }
}
