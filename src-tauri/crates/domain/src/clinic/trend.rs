//! Whether the mornings get better: the slope of morning pain over four weeks, with its interval.
//!
//! **Theil–Sen, not least squares.** Ratings are whole numbers from 0 to 10 with a few high mornings in them. The median of the
//! slopes between all pairs of mornings (Theil 1950; Sen PK, *J Am Stat Assoc* 1968;63:1379–1389) is not tilted by one flare, needs
//! no normal errors, and many equal ratings pull it towards zero: it errs on the side of "unchanged". The interval is Sen's, from
//! the variance of Kendall's S with ties. Neighbouring mornings resemble each other, so that variance is widened by
//! (1 + ρ) / (1 − ρ), ρ being what is left of that likeness once the slope is taken out (Yue S, Wang C, *Water Resour Manag*
//! 2004;18:201–218); without this the interval would be too narrow for a diary.

use jiff::{ToSpan, civil::Date};

use crate::{Score, reference::median};

/// The days looked at, the last one included.
pub const TREND_DAYS: i32 = 28;
/// Fewer mornings are no trend. \[A\]
const LEAST_MORNINGS: usize = 10;
/// They must reach over so many days. \[A\]
const LEAST_SPAN: i32 = 14;
/// Two-sided 95 % of the standard normal distribution.
const Z_95: f64 = 1.959_964;
/// More likeness than this cannot be told apart from a trend in four weeks. \[A\]
const MOST_LIKENESS: f64 = 0.8;

/// The slope of a knee's morning ratings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Trend {
    /// Points per week; below zero is better.
    pub per_week: f64,
    /// The lower end of the 95 % interval.
    pub low: f64,
    /// The upper end of the 95 % interval.
    pub high: f64,
    /// How many mornings it rests on.
    pub mornings: u32,
    /// Over how many days they reach.
    pub days: i32,
}

/// What the interval leaves open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// All of the interval is below zero.
    Improving,
    /// The interval holds zero.
    Unchanged,
    /// All of the interval is above zero.
    Worsening,
}

impl Trend {
    /// Which way it goes, as far as the interval lets one say.
    #[must_use]
    pub fn direction(&self) -> Direction {
        if self.high < 0.0 {
            Direction::Improving
        } else if self.low > 0.0 {
            Direction::Worsening
        } else {
            Direction::Unchanged
        }
    }
}

/// The slope of the mornings (in order of day) in the [`TREND_DAYS`] up to `to`; `None` with fewer than ten mornings or less than
/// a fortnight between the first and the last.
#[must_use]
pub fn trend(mornings: &[(Date, Score)], to: Date) -> Option<Trend> {
    let opens = to.saturating_sub((TREND_DAYS - 1).days());
    let points: Vec<(f64, f64)> = mornings
        .iter()
        .filter(|(day, _)| (opens..=to).contains(day))
        .map(|(day, score)| (f64::from((*day - opens).get_days()), score.level()))
        .collect();
    let (first, last) = (points.first()?.0, points.last()?.0);
    let days = (last - first) as i32 + 1;
    if points.len() < LEAST_MORNINGS || days < LEAST_SPAN {
        return None;
    }
    let mut slopes: Vec<f64> = points
        .iter()
        .enumerate()
        .flat_map(|(n, a)| points[n + 1..].iter().map(move |b| (b.1 - a.1) / (b.0 - a.0)))
        .collect();
    slopes.sort_by(f64::total_cmp);
    let slope = median(slopes.iter().copied())?;
    let reach = Z_95 * (variance_of_s(&points) * widening(&points, slope)).sqrt();
    let pairs = slopes.len() as f64;
    let at = |rank: f64| slopes[(rank.max(0.0) as usize).min(slopes.len() - 1)];
    Some(Trend {
        per_week: slope * 7.0,
        low: at(((pairs - reach) / 2.0).floor() - 1.0) * 7.0,
        high: at(((pairs + reach) / 2.0).ceil()) * 7.0,
        mornings: points.len() as u32,
        days,
    })
}

/// The variance of Kendall's S when nothing changes, with ties among the ratings.
fn variance_of_s(points: &[(f64, f64)]) -> f64 {
    let term = |n: f64| n * (n - 1.0) * (2.0 * n + 5.0);
    let mut tied = [0.0; 11];
    for (_, level) in points {
        tied[(*level as usize).min(10)] += 1.0;
    }
    (term(points.len() as f64) - tied.into_iter().map(term).sum::<f64>()).max(0.0) / 18.0
}

/// How much less a morning says when it resembles the one before.
fn widening(points: &[(f64, f64)], slope: f64) -> f64 {
    let Some(centre) = median(points.iter().map(|(day, level)| level - slope * day)) else { return 1.0 };
    let left: Vec<(f64, f64)> = points.iter().map(|(day, level)| (*day, level - slope * day - centre)).collect();
    let neighbours = || left.windows(2).filter(|pair| pair[1].0 - pair[0].0 < 1.5);
    let together: f64 = neighbours().map(|pair| pair[0].1 * pair[1].1).sum();
    let alone: f64 = neighbours().map(|pair| (pair[0].1.powi(2) + pair[1].1.powi(2)) / 2.0).sum();
    let likeness = if alone > 0.0 { (together / alone).clamp(0.0, MOST_LIKENESS) } else { 0.0 };
    (1.0 + likeness) / (1.0 - likeness)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TO: Date = date(2026, 3, 28);

    fn mornings(levels: &[Option<u8>]) -> Vec<(Date, Score)> {
        let first = TO.saturating_sub((levels.len() as i32 - 1).days());
        let day = |n: usize| first.saturating_add((n as i32).days());
        levels
            .iter()
            .enumerate()
            .filter_map(|(n, level)| Some((day(n), Score::new((*level)?).expect("0–10"))))
            .collect()
    }

    fn of(level: impl Fn(usize) -> u8) -> Option<Trend> {
        trend(&mornings(&(0..28).map(|n| Some(level(n))).collect::<Vec<_>>()), TO)
    }

    #[test]
    fn a_point_a_week_less_is_minus_one_and_improving() {
        let found = of(|n| 4 - (n / 7) as u8).expect("28 mornings");
        assert!((found.per_week + 1.0).abs() < 0.15, "{found:?}");
        assert!(found.low <= found.per_week && found.per_week <= found.high);
        assert_eq!(found.direction(), Direction::Improving);
        assert_eq!((found.mornings, found.days), (28, 28));
        assert_eq!(of(|n| (n / 7) as u8).map(|t| t.direction()), Some(Direction::Worsening));
    }

    #[test]
    fn one_flare_does_not_tilt_it() {
        let calm = of(|n| u8::from(n % 3 == 0)).expect("a trend");
        let flared = of(|n| if (24..27).contains(&n) { 7 } else { u8::from(n % 3 == 0) }).expect("a trend");
        assert_eq!((calm.per_week, calm.direction()), (0.0, Direction::Unchanged));
        assert!(flared.per_week.abs() < 0.3, "{flared:?}");
        assert_eq!(flared.direction(), Direction::Unchanged);
    }

    #[test]
    fn nine_mornings_or_ten_days_are_no_trend() {
        let nine: Vec<_> = (0..28).map(|n| (n % 3 == 0 && n < 27).then_some(1)).collect();
        assert_eq!((mornings(&nine).len(), trend(&mornings(&nine), TO)), (9, None));
        assert_eq!(trend(&mornings(&[Some(2); 10]), TO), None, "ten days only");
        assert!(trend(&mornings(&[Some(2); 14]), TO).is_some());
        assert_eq!(trend(&[], TO), None);
    }

    #[test]
    fn mornings_of_another_month_do_not_count() {
        let mut all = mornings(&[Some(9); 60]);
        let keep = all.len() - 28;
        for (_, score) in &mut all[keep..] {
            *score = Score::new(1).expect("0–10");
        }
        assert_eq!(trend(&all, TO).map(|t| (t.per_week, t.mornings)), Some((0.0, 28)));
    }

    /// Random diaries whose neighbouring mornings resemble each other: the interval must hold the true slope about as often as it
    /// says, also rounded to whole ratings.
    #[test]
    fn the_interval_holds_the_true_slope_about_as_often_as_it_says() {
        let mut seed = 0x2545_F491_4F6C_DD1D_u64;
        let mut uniform = move || {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            (seed >> 11) as f64 / (1_u64 << 53) as f64
        };
        let mut normal = move || (0..12).map(|_| uniform()).sum::<f64>() - 6.0;
        for (true_slope, likeness, at_least) in
            [(0.0, 0.0, 0.92), (-0.5, 0.0, 0.92), (0.0, 0.5, 0.85), (-0.5, 0.5, 0.85)]
        {
            let rounds = 600;
            let held = (0..rounds)
                .filter(|_| {
                    let mut noise = normal();
                    let levels: Vec<Option<u8>> = (0..28)
                        .map(|n| {
                            noise = likeness * noise + (1.0_f64 - likeness * likeness).sqrt() * normal();
                            let level = 5.0 + true_slope / 7.0 * f64::from(n) + 1.2 * noise;
                            Some(level.round().clamp(0.0, 10.0) as u8)
                        })
                        .collect();
                    let found = trend(&mornings(&levels), TO).expect("28 mornings");
                    found.low <= true_slope && true_slope <= found.high
                })
                .count();
            let share = held as f64 / f64::from(rounds);
            assert!(share >= at_least, "slope {true_slope}, likeness {likeness}: {share}");
        }
    }
}
