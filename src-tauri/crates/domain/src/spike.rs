//! How a planned distance compares with the longest run of the last 30 days.
//!
//! The one change-of-load metric with session-level evidence: 5 205 runners, 588 071 sessions, 1 820 injured (Schuster Brandt
//! Frandsen 2025, doi:10.1136/bjsports-2024-109380). Bands, not a slope: the hazard ratios are not monotone. The ratio is never
//! shown without the base rate, and only where a continuous 30-day history exists.

use jiff::{ToSpan, civil::Date};

use crate::{BREAK_MIN_DAYS, Metres, breaks};

/// Overuse injuries per 1 000 sessions in that cohort: 1 820 × 0.72 / 588 071. \[D\]
pub const SPIKE_BASE_RATE: f64 = 2.2;
/// The window, in days.
const WINDOW_DAYS: i32 = 30;

/// The bands of the study, by planned distance over the longest of the last 30 days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SpikeBand {
    /// At most 10 % longer: the study's reference.
    Reference,
    /// More than 10 up to 30 % longer: hazard ratio 1.64 (1.31–2.05).
    Small,
    /// More than 30 up to 100 % longer: 1.52 (1.16–2.00).
    Moderate,
    /// More than twice as long: 2.28 (1.50–3.48).
    Large,
}

impl SpikeBand {
    /// The study's hazard ratio with its 95 % interval; `None` for the reference.
    #[must_use]
    pub const fn hazard_ratio(self) -> Option<(f64, f64, f64)> {
        match self {
            Self::Reference => None,
            Self::Small => Some((1.64, 1.31, 2.05)),
            Self::Moderate => Some((1.52, 1.16, 2.00)),
            Self::Large => Some((2.28, 1.50, 3.48)),
        }
    }
}

/// The comparison.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spike {
    /// The longest run of the 30 days before.
    pub longest: Metres,
    /// Planned over longest, e.g. 1.09.
    pub ratio: f64,
    /// Which band that is.
    pub band: SpikeBand,
}

/// Compares a planned distance on `today` with the runs before it. `None` without a continuous 30-day history: no run older
/// than 30 days, none within, or a break that reaches into the window.
#[must_use]
pub fn spike(planned: Metres, runs: &[(Date, Metres)], today: Date) -> Option<Spike> {
    let opens = today.saturating_sub(WINDOW_DAYS.days());
    let days: Vec<Date> = runs.iter().map(|(day, _)| *day).filter(|day| *day <= today).collect();
    let older = days.iter().any(|day| *day < opens);
    let broken = breaks(&days, today).iter().any(|b| b.to >= opens && b.days() >= BREAK_MIN_DAYS);
    if !older || broken {
        return None;
    }
    let longest = runs
        .iter()
        .filter(|(day, distance)| (opens..=today).contains(day) && distance.get() > 0.0)
        .map(|(_, distance)| *distance)
        .max_by(|a, b| a.get().total_cmp(&b.get()))?;
    let ratio = planned.get() / longest.get();
    let band = match ratio {
        r if r <= 1.1 => SpikeBand::Reference,
        r if r <= 1.3 => SpikeBand::Small,
        r if r <= 2.0 => SpikeBand::Moderate,
        _ => SpikeBand::Large,
    };
    Some(Spike { longest, ratio, band })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn km(value: f64) -> Metres {
        Metres::new(value * 1000.0).expect("a distance")
    }

    /// A run of `longest` km on 1 March after two months of 3 km every three days.
    fn history(longest: f64) -> Vec<(Date, Metres)> {
        let mut runs: Vec<_> = (0..30).map(|i| (date(2026, 1, 1).saturating_add((i * 2).days()), km(3.0))).collect();
        runs.push((date(2026, 3, 1), km(longest)));
        runs
    }

    #[test]
    fn the_bands_are_the_studys_bands() {
        for (planned, band) in [
            (5.0, SpikeBand::Reference),
            (5.5, SpikeBand::Reference),
            (5.6, SpikeBand::Small),
            (6.6, SpikeBand::Moderate),
            (10.1, SpikeBand::Large),
        ] {
            let found = spike(km(planned), &history(5.0), date(2026, 3, 3)).expect("a history");
            assert_eq!(found.band, band, "{planned} km");
        }
    }

    #[test]
    fn after_a_break_there_is_nothing_to_compare_with() {
        assert_eq!(spike(km(5.0), &history(5.0), date(2026, 4, 20)), None, "50 days off");
        assert_eq!(spike(km(5.0), &[(date(2026, 3, 1), km(5.0))], date(2026, 3, 3)), None, "a log of one run");
        assert_eq!(spike(km(5.0), &[], date(2026, 3, 3)), None);
    }
}
