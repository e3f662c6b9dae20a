//! The compact track of a run: what happened along the way, in bins of at most ten seconds.
//!
//! Cadence and speed are not stored: they are steps and distance over the bin's duration, and a second copy could disagree.

use crate::{Metres, MetresPerSecond, Seconds, Steps, StepsPerMinute};

/// The longest a bin may last.
pub const MAX_BIN_SECONDS: u8 = 10;

/// What was measured during at most [`MAX_BIN_SECONDS`] of timer-running time.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Bin {
    /// Seconds from the run's start to the start of the bin, pauses included.
    pub offset_s: u32,
    /// How long the bin lasts, 1–10 s.
    pub duration_s: u8,
    /// Metres covered in the bin, to 0.1 m; `None` when the device did not say.
    pub distance_m: Option<f32>,
    /// Steps of both feet in the bin, to 0.1.
    pub steps: Option<f32>,
    /// Metres gained, to 0.1 m.
    pub climb_m: Option<f32>,
    /// Metres lost, to 0.1 m.
    pub descent_m: Option<f32>,
    /// Mean heart rate in the bin.
    pub heart_rate_bpm: Option<u8>,
}

impl Bin {
    /// Speed over the bin.
    #[must_use]
    pub fn speed(&self) -> Option<MetresPerSecond> {
        let metres = f64::from(self.distance_m?);
        MetresPerSecond::new(metres / f64::from(self.duration_s.max(1))).ok()
    }

    /// Cadence over the bin, both feet.
    #[must_use]
    pub fn cadence(&self) -> Option<StepsPerMinute> {
        let steps = f64::from(self.steps?);
        StepsPerMinute::new(steps * 60.0 / f64::from(self.duration_s.max(1))).ok()
    }

    /// Mean slope over the bin: climb minus descent over distance, `None` where it is not known or nothing was covered.
    #[must_use]
    pub fn grade(&self) -> Option<f64> {
        let metres = f64::from(self.distance_m?);
        let rise = f64::from(self.climb_m.unwrap_or(0.0)) - f64::from(self.descent_m.unwrap_or(0.0));
        (metres >= 1.0 && (self.climb_m.is_some() || self.descent_m.is_some())).then(|| rise / metres)
    }
}

/// A run's bins, in order of time, not overlapping.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Track {
    bins: Vec<Bin>,
}

impl Track {
    /// Keeps the bins that last 1–10 s and start no earlier than the one before them ended; the rest are dropped.
    #[must_use]
    pub fn new(bins: Vec<Bin>) -> Self {
        let mut kept: Vec<Bin> = Vec::with_capacity(bins.len());
        for bin in bins {
            let free_from = kept.last().map_or(0, |b| b.offset_s + u32::from(b.duration_s));
            if (1..=MAX_BIN_SECONDS).contains(&bin.duration_s) && bin.offset_s >= free_from {
                kept.push(bin);
            }
        }
        Self { bins: kept }
    }

    /// The bins, in order of time.
    #[must_use]
    pub fn bins(&self) -> &[Bin] {
        &self.bins
    }

    /// Whether nothing was recorded along the way.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.bins.is_empty()
    }

    /// Time covered by bins.
    #[must_use]
    pub fn duration(&self) -> Seconds {
        let seconds: u32 = self.bins.iter().map(|b| u32::from(b.duration_s)).sum();
        Seconds::new(f64::from(seconds).min(Seconds::MAX)).expect("BUG: a bounded sum is a duration")
    }

    /// Distance over all bins that know theirs; `None` when none does.
    #[must_use]
    pub fn distance(&self) -> Option<Metres> {
        sum(self.bins.iter().map(|b| b.distance_m)).and_then(|m| Metres::new(m).ok())
    }

    /// Steps over all bins that know theirs; `None` when none does.
    #[must_use]
    pub fn steps(&self) -> Option<Steps> {
        sum(self.bins.iter().map(|b| b.steps)).and_then(|s| Steps::new(s).ok())
    }
}

fn sum(values: impl Iterator<Item = Option<f32>>) -> Option<f64> {
    values.flatten().fold(None, |total, v| Some(total.unwrap_or(0.0) + f64::from(v)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bin(offset_s: u32, duration_s: u8) -> Bin {
        Bin { offset_s, duration_s, distance_m: Some(25.0), steps: Some(27.0), ..Bin::default() }
    }

    #[test]
    fn bins_that_overlap_or_last_too_long_are_not_kept() {
        let track = Track::new(vec![bin(0, 10), bin(5, 10), bin(10, 11), bin(10, 10), bin(30, 0)]);
        assert_eq!(track.bins().iter().map(|b| b.offset_s).collect::<Vec<_>>(), [0, 10]);
    }

    #[test]
    fn an_unknown_distance_is_not_zero_metres() {
        let silent = Bin { distance_m: None, ..bin(0, 10) };
        assert_eq!(Track::new(vec![silent]).distance(), None);
        assert_eq!(Track::new(vec![silent, bin(10, 10)]).distance().map(Metres::get), Some(25.0));
    }

    #[test]
    fn speed_cadence_and_grade_follow_from_the_bin() {
        let b = Bin { climb_m: Some(2.0), descent_m: Some(0.75), ..bin(0, 10) };
        assert_eq!(b.speed().map(MetresPerSecond::get), Some(2.5));
        assert!((b.cadence().expect("a cadence").get() - 162.0).abs() < 1e-9);
        assert!((b.grade().expect("a grade") - 0.05).abs() < 1e-9);
        assert_eq!(bin(0, 10).grade(), None);
    }
}
