//! Week by week, the numbers other tools show: distance, its change, the acute:chronic ratio, monotony, the longest run. History
//! only; no rule of Plimsoll reads them (`science.md` 0, 1.1 and 2 say why).
//!
//! What was not logged is not zero: a week before the log began has no distance, a run without a distance takes away every number
//! that would need it, and each number waits until the log covers the days it speaks of.

use jiff::{ToSpan, civil::Date};

use crate::Metres;

/// The last days of the acute:chronic ratio.
const ACUTE_DAYS: i32 = 7;
/// The days before them that they are held against: the ratio is uncoupled, so that a week is not compared with itself.
const CHRONIC_DAYS: i32 = 21;
/// How far back the longest run is looked for (`science.md` 2).
const LONGEST_DAYS: i32 = 30;

/// One week, Monday to Sunday; of the running one, the days so far.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Week {
    /// Its Monday.
    pub from: Date,
    /// Its Sunday.
    pub to: Date,
    /// Whether its Sunday has passed.
    pub over: bool,
    /// How many runs began in it.
    pub runs: u32,
    /// Runs whose distance is not known: the distance is then a lower bound.
    pub runs_without_distance: u32,
    /// The distance of its runs: 0 in a week without running, `None` before the log began, or when no distance is known.
    pub distance: Option<Metres>,
    /// Against the week before, as a share of it (0.1 is 10 % more). `None` when either is not known, not over or not whole, and
    /// after a week without running.
    pub change: Option<f64>,
    /// The mean day of the last 7 over the mean day of the 21 before them. `None` while the log is younger than 28 days, and when
    /// those 21 held no running.
    pub acute_chronic: Option<f64>,
    /// The mean day over the spread of the 7 days (population), rest days as 0 (Foster 1998 used effort × minutes; this is from
    /// distance). `None` when all days are alike.
    pub monotony: Option<f64>,
    /// The longest run of the last 30 days. `None` while the log is younger than that, and without a run.
    pub longest: Option<Metres>,
    /// A run of those 30 days has no distance: a longer one is possible.
    pub longest_is_least: bool,
}

/// One row per week from the week of `from` to the week of `to`, on `today`. `runs` are all runs' days with their distances, in any
/// order, at least 34 days before `from` included; `first` is the day the log began.
#[must_use]
pub fn weeks(runs: &[(Date, Option<Metres>)], first: Option<Date>, from: Date, to: Date, today: Date) -> Vec<Week> {
    let monday = |day: Date| day.saturating_sub(i32::from(day.weekday().to_monday_zero_offset()).days());
    let days = Days::new(runs, first, monday(from).saturating_sub((ACUTE_DAYS + LONGEST_DAYS).days()), today);
    std::iter::successors(Some(monday(from)), |day| day.checked_add(7.days()).ok())
        .take_while(|day| *day <= to)
        .map(|day| days.week(day))
        .collect()
}

/// What is known of one day.
#[derive(Debug, Clone, Copy, Default)]
struct Day {
    runs: u32,
    unknown: u32,
    metres: f64,
    longest: f64,
}

/// All days from `from` to today.
struct Days {
    from: Date,
    today: Date,
    first: Option<Date>,
    each: Vec<Day>,
}

impl Days {
    fn new(runs: &[(Date, Option<Metres>)], first: Option<Date>, from: Date, today: Date) -> Self {
        let count = (today - from).get_days().max(-1) + 1;
        let mut each = vec![Day::default(); count.unsigned_abs() as usize];
        for (day, distance) in runs {
            let at = usize::try_from((*day - from).get_days()).ok();
            let Some(known) = at.and_then(|at| each.get_mut(at)) else { continue };
            known.runs += 1;
            match distance {
                Some(metres) => {
                    known.metres += metres.get();
                    known.longest = known.longest.max(metres.get());
                }
                None => known.unknown += 1,
            }
        }
        Self { from, today, first, each }
    }

    /// The `count` days up to and including `end`; `None` unless the log covers all of them.
    fn last(&self, count: i32, end: Date) -> Option<&[Day]> {
        let begin = end.saturating_sub((count - 1).days());
        let at = usize::try_from((begin - self.from).get_days()).ok()?;
        let covered = self.first.is_some_and(|first| first <= begin) && end <= self.today;
        covered.then(|| self.each.get(at..at + count.unsigned_abs() as usize)).flatten()
    }

    fn week(&self, monday: Date) -> Week {
        let sunday = monday.saturating_add(6.days());
        let end = sunday.min(self.today);
        let this = self.total(monday);
        Week {
            from: monday,
            to: sunday,
            over: sunday < self.today,
            runs: this.runs,
            runs_without_distance: this.unknown,
            distance: self.distance(monday),
            change: self.change(monday, sunday),
            acute_chronic: self.acute_chronic(end),
            monotony: self.monotony(end),
            longest: self
                .last(LONGEST_DAYS, end)
                .and_then(|days| days.iter().map(|d| d.longest).filter(|longest| *longest > 0.0).reduce(f64::max))
                .and_then(|longest| Metres::new(longest).ok()),
            longest_is_least: self.last(LONGEST_DAYS, end).is_some_and(|days| days.iter().any(|d| d.unknown > 0)),
        }
    }

    fn total(&self, monday: Date) -> Day {
        let at = (monday - self.from).get_days();
        let week = (at..at + 7).filter_map(|at| self.each.get(usize::try_from(at).ok()?));
        week.fold(Day::default(), |sum, day| Day {
            runs: sum.runs + day.runs,
            unknown: sum.unknown + day.unknown,
            metres: sum.metres + day.metres,
            longest: sum.longest.max(day.longest),
        })
    }

    fn distance(&self, monday: Date) -> Option<Metres> {
        let week = self.total(monday);
        let begun = self.first.is_some_and(|first| first <= monday.saturating_add(6.days())) && monday <= self.today;
        let known = week.runs == 0 || week.unknown < week.runs;
        (begun && known).then(|| Metres::new(week.metres).ok()).flatten()
    }

    fn change(&self, monday: Date, sunday: Date) -> Option<f64> {
        let before = monday.saturating_sub(7.days());
        let whole = self.first.is_some_and(|first| first <= before) && sunday < self.today;
        let (this, last) = (self.total(monday), self.total(before));
        let known = this.unknown == 0 && last.unknown == 0 && last.metres > 0.0;
        (whole && known).then(|| (this.metres - last.metres) / last.metres)
    }

    fn acute_chronic(&self, end: Date) -> Option<f64> {
        let days = self.last(ACUTE_DAYS + CHRONIC_DAYS, end)?;
        if days.iter().any(|day| day.unknown > 0) {
            return None;
        }
        let (chronic, acute) = days.split_at(CHRONIC_DAYS.unsigned_abs() as usize);
        let mean = |days: &[Day]| days.iter().map(|d| d.metres).sum::<f64>() / days.len() as f64;
        (mean(chronic) > 0.0).then(|| mean(acute) / mean(chronic))
    }

    fn monotony(&self, end: Date) -> Option<f64> {
        let days = self.last(7, end)?;
        if days.iter().any(|day| day.unknown > 0) {
            return None;
        }
        let mean = days.iter().map(|d| d.metres).sum::<f64>() / 7.0;
        let variance = days.iter().map(|d| (d.metres - mean).powi(2)).sum::<f64>() / 7.0;
        (variance > 1e-6).then(|| mean / variance.sqrt())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn km(km: f64) -> Option<Metres> {
        Metres::new(km * 1000.0).ok()
    }

    /// 5 km every Monday and 10 every Thursday for six weeks from 5 January 2026, a Monday.
    fn steady() -> Vec<(Date, Option<Metres>)> {
        let first = date(2026, 1, 5);
        (0..6).flat_map(|w| [(first + (w * 7).days(), km(5.0)), (first + (w * 7 + 3).days(), km(10.0))]).collect()
    }

    fn of(runs: &[(Date, Option<Metres>)], today: Date) -> Vec<Week> {
        let first = runs.iter().map(|(day, _)| *day).min();
        weeks(runs, first, date(2025, 12, 22), today, today)
    }

    #[test]
    fn a_steady_runner_by_hand() {
        let rows = of(&steady(), date(2026, 2, 15));
        assert_eq!(rows.len(), 8);
        assert_eq!(rows[1].distance, None, "before the log began nothing is known");
        let last = rows[7];
        assert_eq!(last.distance.map(Metres::km), Some(15.0));
        assert!(!last.over && last.change.is_none(), "a week that is not over is not compared");
        assert_eq!(rows[6].change, Some(0.0));
        assert!((last.acute_chronic.expect("28 days") - 1.0).abs() < 1e-12);
        // Mean 15/7; spread by hand.
        let (mean, squares): (f64, f64) = (15.0 / 7.0, 125.0 / 7.0);
        let expected = mean / (squares - mean * mean).sqrt();
        assert!((last.monotony.expect("7 days") - expected).abs() < 1e-9);
        assert_eq!(last.longest.map(Metres::km), Some(10.0));
    }

    #[test]
    fn each_number_waits_until_the_log_covers_its_days() {
        let rows = of(&steady(), date(2026, 2, 15));
        let first_with = |number: fn(&Week) -> bool| rows.iter().position(number);
        assert_eq!(first_with(|w| w.distance.is_some()), Some(2));
        assert_eq!(first_with(|w| w.change.is_some()), Some(3));
        assert_eq!(first_with(|w| w.acute_chronic.is_some()), Some(5), "28 days: the fourth week");
        assert_eq!(first_with(|w| w.longest.is_some()), Some(6), "30 days: the fifth week");
    }

    #[test]
    fn a_week_without_running_is_zero_and_one_without_distances_is_not() {
        let mut runs = steady();
        runs.retain(|(day, _)| !(date(2026, 1, 19)..=date(2026, 1, 25)).contains(day));
        runs.push((date(2026, 2, 3), None));
        let rows = of(&runs, date(2026, 2, 16));
        assert_eq!(rows[4].distance.map(Metres::get), Some(0.0));
        assert_eq!(rows[5].change, None, "after a week of nothing there is nothing to compare with");
        assert_eq!((rows[6].distance.map(Metres::km), rows[6].runs_without_distance), (Some(15.0), 1));
        assert!(rows[6].change.is_none() && rows[6].acute_chronic.is_none() && rows[6].monotony.is_none());
        assert!(rows[7].longest_is_least);
    }

    #[test]
    fn seven_days_alike_have_no_monotony() {
        let runs: Vec<_> = (0..28).map(|d| (date(2026, 1, 5) + d.days(), km(4.0))).collect();
        assert!(of(&runs, date(2026, 2, 1)).iter().skip(3).all(|week| week.monotony.is_none()));
        assert_eq!(weeks(&[], None, date(2026, 1, 1), date(2026, 1, 20), date(2026, 1, 20)).len(), 4);
    }
}
