//! Few ticks, and none whose words touch: which days and which values an axis names.

use std::fmt;

use domain::Granularity;
use jiff::{ToSpan as _, civil::Date};

use crate::font::{Weight, width};

/// The least distance between two labels, in pixels.
const GAP: f64 = 16.0;

/// A named place on the time axis.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct DayTick {
    /// Where the tick stands, in days since the axis began.
    pub(crate) at: f64,
    /// The label and the left edge where it begins, in pixels.
    pub(crate) label: String,
    pub(crate) label_left: f64,
}

/// The time axis to be labelled.
pub(crate) struct DayAxis {
    pub(crate) from: Date,
    pub(crate) to: Date,
    pub(crate) granularity: Granularity,
    /// Pixels: where the axis begins and ends, and the sheet's width.
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) sheet: f64,
    /// A stretch of the label row that is taken: left and right, in pixels.
    pub(crate) taken: Option<(f64, f64)>,
    pub(crate) words: DayWords,
    pub(crate) size: f64,
}

/// How days and months are written where there is little room. `Default` is English.
#[derive(Clone, Copy)]
pub struct DayWords {
    /// A day: "2 Mar".
    pub day: fn(Date) -> String,
    /// A day and its year: "2 Mar 2026".
    pub day_and_year: fn(Date) -> String,
    /// A month, of which the day is one: "Mar".
    pub month: fn(Date) -> String,
    /// A month and its year: "Mar 2026".
    pub month_and_year: fn(Date) -> String,
}

impl Default for DayWords {
    fn default() -> Self {
        Self {
            day: |day| day.strftime("%-d %b").to_string(),
            day_and_year: |day| day.strftime("%-d %b %Y").to_string(),
            month: |day| day.strftime("%b").to_string(),
            month_and_year: |day| day.strftime("%b %Y").to_string(),
        }
    }
}

impl fmt::Debug for DayWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = Date::constant(2026, 3, 2);
        f.debug_list()
            .entries([self.day, self.day_and_year, self.month, self.month_and_year].map(|write| write(day)))
            .finish()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    Days(i32),
    Weeks(i32),
    Months(i8),
    Years(i16),
}

const STEPS: [Step; 13] = [
    Step::Days(1),
    Step::Days(2),
    Step::Weeks(1),
    Step::Weeks(2),
    Step::Months(1),
    Step::Months(2),
    Step::Months(3),
    Step::Months(6),
    Step::Years(1),
    Step::Years(2),
    Step::Years(5),
    Step::Years(10),
    Step::Years(50),
];

impl DayAxis {
    /// The finest step whose labels stand apart; the first label, and the first of each later year, carries the year.
    pub(crate) fn ticks(&self) -> Vec<DayTick> {
        let most = (((self.right - self.left) / 72.0) as usize).max(2);
        STEPS
            .iter()
            .filter(|&&step| self.days(step).nth(most).is_none())
            .map(|&step| self.labelled(step))
            .find(|ticks| !ticks.is_empty() && self.apart(ticks))
            .unwrap_or_else(|| self.only(self.from))
    }

    fn labelled(&self, step: Step) -> Vec<DayTick> {
        let mut year = None;
        self.days(step)
            .filter_map(|day| {
                let carries_year = year != Some(day.year());
                let tick = self.tick(day, self.words(day, step, carries_year), step);
                let (left, right) = self.span(&tick);
                let free = self.taken.is_none_or(|(l, r)| right + GAP / 2.0 < l || left > r + GAP / 2.0);
                if free {
                    year = Some(day.year());
                }
                free.then_some(tick)
            })
            .collect()
    }

    fn only(&self, day: Date) -> Vec<DayTick> {
        let tick = self.tick(day, self.words(day, Step::Days(1), true), Step::Days(1));
        let (left, right) = self.span(&tick);
        let free = self.taken.is_none_or(|(l, r)| right + GAP / 2.0 < l || left > r + GAP / 2.0);
        if free { vec![tick] } else { Vec::new() }
    }

    fn days(&self, step: Step) -> impl Iterator<Item = Date> + '_ {
        let to = self.to;
        let first = match step {
            Step::Days(_) => Some(self.from),
            Step::Weeks(_) => {
                let past_monday = self.from.weekday().to_monday_zero_offset();
                self.from.checked_add(((7 - past_monday) % 7).days()).ok()
            }
            Step::Months(_) if self.from.day() == 1 => Some(self.from),
            Step::Months(_) => self.from.first_of_month().checked_add(1.month()).ok(),
            Step::Years(_) if self.from.day_of_year() == 1 => Some(self.from),
            Step::Years(_) => self.from.first_of_year().checked_add(1.year()).ok(),
        };
        std::iter::successors(first, move |day| {
            let next = match step {
                Step::Days(n) => day.checked_add(n.days()),
                Step::Weeks(n) => day.checked_add(n.weeks()),
                Step::Months(_) => day.checked_add(1.month()),
                Step::Years(_) => day.checked_add(1.year()),
            };
            next.ok()
        })
        .take_while(move |day| *day <= to)
        .filter(move |day| match step {
            Step::Days(_) | Step::Weeks(_) => true,
            Step::Months(n) => (day.month() - 1) % n == 0,
            Step::Years(n) => day.year() % n == 0,
        })
    }

    fn words(&self, day: Date, step: Step, carries_year: bool) -> String {
        let written = match (step, carries_year) {
            (Step::Days(_) | Step::Weeks(_), true) => self.words.day_and_year,
            (Step::Days(_) | Step::Weeks(_), false) => self.words.day,
            (Step::Months(_), true) => self.words.month_and_year,
            (Step::Months(_), false) => self.words.month,
            (Step::Years(_), _) => return day.year().to_string(),
        };
        written(day)
    }

    /// A day's own tick stands in its middle, a week's, month's or year's where it begins.
    fn tick(&self, day: Date, label: String, step: Step) -> DayTick {
        let middle = match (step, self.granularity) {
            (Step::Days(_) | Step::Weeks(_), Granularity::Day) => 0.5,
            (Step::Days(_) | Step::Weeks(_) | Step::Months(_) | Step::Years(_), _) => 0.0,
        };
        let at = f64::from(days_between(self.from, day)) + middle;
        let all = f64::from(days_between(self.from, self.to)) + 1.0;
        let x = self.left + at / all * (self.right - self.left);
        let wide = width(&label, self.size, Weight::Regular);
        let label_left = (x - wide / 2.0).clamp(2.0, (self.sheet - wide - 2.0).max(2.0));
        DayTick { at, label, label_left }
    }

    fn span(&self, tick: &DayTick) -> (f64, f64) {
        (tick.label_left, tick.label_left + width(&tick.label, self.size, Weight::Regular))
    }

    fn apart(&self, ticks: &[DayTick]) -> bool {
        ticks.windows(2).all(|pair| self.span(&pair[0]).1 + GAP <= self.span(&pair[1]).0)
    }
}

/// Days from one date to a later one.
pub(crate) fn days_between(from: Date, to: Date) -> i32 {
    (to - from).get_days()
}

/// Round values from 0 up to at least `top`, at most four steps: the step and how many.
pub(crate) fn value_steps(top: f64) -> (f64, u32) {
    let mut magnitude = 0.1;
    loop {
        for round in [1.0, 2.0, 5.0] {
            let step = round * magnitude;
            let steps = (top / step - 1e-9).ceil().max(1.0);
            if steps <= 4.0 {
                return (step, steps as u32);
            }
        }
        magnitude *= 10.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn axis(from: Date, to: Date) -> DayAxis {
        let granularity = if days_between(from, to) > 400 { Granularity::Week } else { Granularity::Day };
        let words = DayWords::default();
        DayAxis { from, to, granularity, left: 40.0, right: 880.0, sheet: 900.0, taken: None, words, size: 12.0 }
    }

    #[test]
    fn the_step_follows_the_span_and_the_first_label_carries_the_year() {
        let cases = [
            (date(2026, 3, 2), date(2026, 3, 8), "2 Mar 2026 · 3 Mar · 4 Mar · 5 Mar · 6 Mar · 7 Mar · 8 Mar"),
            (
                date(2026, 1, 30),
                date(2026, 3, 26),
                "2 Feb 2026 · 9 Feb · 16 Feb · 23 Feb · 2 Mar · 9 Mar · 16 Mar · 23 Mar",
            ),
            (date(2025, 10, 12), date(2026, 3, 26), "Nov 2025 · Dec · Jan 2026 · Feb · Mar"),
            (date(2016, 3, 7), date(2026, 3, 1), "2017 · 2018 · 2019 · 2020 · 2021 · 2022 · 2023 · 2024 · 2025 · 2026"),
            (date(2026, 3, 4), date(2026, 3, 4), "4 Mar 2026"),
        ];
        for (from, to, expected) in cases {
            let labels: Vec<_> = axis(from, to).ticks().into_iter().map(|t| t.label).collect();
            assert_eq!(labels.join(" · "), expected);
        }
    }

    #[test]
    fn no_labels_touch_whatever_the_width_and_the_span() {
        for days in [1, 2, 5, 9, 20, 33, 60, 90, 180, 400, 800, 2000, 3650, 20_000] {
            for wide in [120.0, 320.0, 680.0, 900.0, 1600.0] {
                let from = date(1999, 12, 29);
                let to = from.checked_add(days.days()).expect("a date");
                let axis = DayAxis { right: wide - 12.0, sheet: wide, ..axis(from, to) };
                let ticks = axis.ticks();
                assert!(axis.apart(&ticks), "{days} days on {wide} px: {ticks:?}");
                assert!(!ticks.is_empty());
            }
        }
    }

    #[test]
    fn values_step_in_round_numbers() {
        let cases =
            [(0.3, (0.1, 3)), (4.2, (2.0, 3)), (5.0, (2.0, 3)), (10.0, (5.0, 2)), (41.0, (20.0, 3)), (0.0, (0.1, 1))];
        for (top, (step, steps)) in cases {
            let (s, n) = value_steps(top);
            assert!((s - step).abs() < 1e-9 && n == steps, "{top}: {s} × {n}");
        }
    }
}
