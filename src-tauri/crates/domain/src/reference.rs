//! The runner's own usual: the yardstick the dose is measured against.
//!
//! A dose weighs a step against *this runner's* easy level step. What is easy is read from the runs themselves: medians, so
//! that one race or one hike does not move it.

use crate::{MetresPerSecond, StepsPerMinute};

/// Fewer runs than this are no usual. \[A\]
pub const REFERENCE_MIN_RUNS: usize = 5;

/// At most this many of the latest runs are looked at: what was usual years ago is not usual now. \[A\]
pub const REFERENCE_MAX_RUNS: usize = 100;

/// The totals of one run, as far as they are needed to find the usual.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReferenceRun {
    /// Metres covered.
    pub distance_m: f64,
    /// Seconds with the watch running.
    pub timer_s: f64,
    /// Steps of both feet, when counted.
    pub steps: Option<f64>,
}

/// What is usual for this runner.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reference {
    /// Steps of both feet per kilometre at easy pace (S_ref of `science.md` 1.5); `None` while too few runs count steps.
    pub steps_per_km: Option<f64>,
    /// Usual cadence; `None` while too few runs count steps.
    pub cadence: Option<StepsPerMinute>,
    /// Usual speed.
    pub speed: MetresPerSecond,
    /// How many runs it rests on.
    pub runs: usize,
}

impl Reference {
    /// Medians over the latest runs, newest first or last; `None` below [`REFERENCE_MIN_RUNS`] usable runs.
    ///
    /// A run is usable between 1.2 and 7 m/s and from 500 m on: below it is a walk or a mistake, above it a car or a jump.
    #[must_use]
    pub fn from_runs(runs: &[ReferenceRun]) -> Option<Self> {
        let usable: Vec<&ReferenceRun> = runs
            .iter()
            .filter(|r| r.distance_m >= 500.0 && r.timer_s > 0.0 && (1.2..=7.0).contains(&(r.distance_m / r.timer_s)))
            .take(REFERENCE_MAX_RUNS)
            .collect();
        let counted: Vec<(f64, f64)> = usable
            .iter()
            .filter_map(|r| {
                let steps = r.steps?;
                let cadence = steps * 60.0 / r.timer_s;
                // Outside 120–220 the counter was a cycling sensor, one leg only, or asleep.
                (120.0..=220.0).contains(&cadence).then_some((steps * 1000.0 / r.distance_m, cadence))
            })
            .collect();
        let enough = counted.len() >= REFERENCE_MIN_RUNS;
        let speed = median(usable.iter().map(|r| r.distance_m / r.timer_s))?;
        (usable.len() >= REFERENCE_MIN_RUNS).then_some(Self {
            steps_per_km: if enough { median(counted.iter().map(|c| c.0)) } else { None },
            cadence: if enough {
                median(counted.iter().map(|c| c.1)).and_then(|c| StepsPerMinute::new(c).ok())
            } else {
                None
            },
            speed: MetresPerSecond::new(speed).ok()?,
            runs: usable.len(),
        })
    }

    /// Whether a stored yardstick is so far from the fresh one that doses measured with it should be measured anew: more than
    /// 3 % in steps per kilometre or 5 % in speed, or steps have become known. Small drifts are left alone, so that a history
    /// does not flicker with every run. \[A\]
    #[must_use]
    pub fn outgrown_by(&self, fresh: &Self) -> bool {
        let moved = |old: f64, new: f64, share: f64| (new / old - 1.0).abs() > share;
        match (self.steps_per_km, fresh.steps_per_km) {
            (None, Some(_)) => true,
            (Some(old), Some(new)) if moved(old, new, 0.03) => true,
            _ => moved(self.speed.get(), fresh.speed.get(), 0.05),
        }
    }
}

/// The middle value; the mean of the two middle ones for an even count; `None` for nothing.
pub(crate) fn median(values: impl Iterator<Item = f64>) -> Option<f64> {
    let mut sorted: Vec<f64> = values.collect();
    sorted.sort_by(f64::total_cmp);
    let n = sorted.len();
    match n {
        0 => None,
        _ if n % 2 == 1 => Some(sorted[n / 2]),
        _ => Some(f64::midpoint(sorted[n / 2 - 1], sorted[n / 2])),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn easy(km: f64) -> ReferenceRun {
        ReferenceRun { distance_m: km * 1000.0, timer_s: km * 400.0, steps: Some(km * 1100.0) }
    }

    #[test]
    fn four_runs_are_no_usual_and_five_are() {
        assert_eq!(Reference::from_runs(&[easy(5.0); 4]), None);
        let usual = Reference::from_runs(&[easy(5.0); 5]).expect("five runs");
        assert_eq!((usual.steps_per_km, usual.runs), (Some(1100.0), 5));
        assert!((usual.cadence.expect("counted").get() - 165.0).abs() < 1e-9);
    }

    #[test]
    fn a_hike_and_a_race_do_not_move_the_usual() {
        let mut runs = vec![easy(5.0); 9];
        runs.push(ReferenceRun { distance_m: 20_000.0, timer_s: 20_000.0, steps: Some(28_000.0) });
        runs.push(ReferenceRun { distance_m: 10_000.0, timer_s: 2_400.0, steps: Some(8_000.0) });
        assert_eq!(Reference::from_runs(&runs).and_then(|r| r.steps_per_km), Some(1100.0));
    }

    #[test]
    fn runs_without_a_step_counter_still_give_a_usual_speed() {
        let blind = ReferenceRun { steps: None, ..easy(5.0) };
        let usual = Reference::from_runs(&[blind; 6]).expect("six runs");
        assert_eq!(usual.steps_per_km, None);
        assert_eq!(usual.speed.get(), 2.5);
        let counted = Reference::from_runs(&[easy(5.0); 6]).expect("six runs");
        assert!(usual.outgrown_by(&counted), "steps have become known");
        assert!(!counted.outgrown_by(&counted));
    }
}
