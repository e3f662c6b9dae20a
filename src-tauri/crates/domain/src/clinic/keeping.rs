//! How the plan was followed: each run against the step it was run at, and the rest before it. It counts; it does not praise or
//! blame.

use jiff::Timestamp;

use crate::KneeKm;

/// A run counts as at the step up to so much more than the step's load. \[A\]
const MORE_THAN_STEP: f64 = 1.1;

/// A run and what the plan said on its day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct KeptRun {
    /// When it began.
    pub at: Timestamp,
    /// Its load, when known.
    pub load: Option<KneeKm>,
    /// The load of the step the plan stood at; `None` while there was no running step.
    pub step: Option<KneeKm>,
}

/// How the plan was followed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PlanKeeping {
    /// Runs whose load and step are known.
    pub judged: u32,
    /// How many of them were larger than the step by more than a tenth.
    pub above: u32,
    /// Runs with a run before them.
    pub rest_judged: u32,
    /// How many of those came sooner than the plan's hours of rest.
    pub too_soon: u32,
}

/// Counts over runs in order of time; the first one may lie before the stretch asked about when `first_counts` is false, and is
/// then only what the second rested from.
#[must_use]
pub fn keeping(runs: &[KeptRun], rest_hours: f64, first_counts: bool) -> PlanKeeping {
    let counted = runs.iter().skip(usize::from(!first_counts));
    let steps: Vec<(f64, f64)> = counted.filter_map(|run| Some((run.load?.get(), run.step?.get()))).collect();
    let rests: Vec<f64> =
        runs.windows(2).map(|pair| pair[1].at.duration_since(pair[0].at).as_secs_f64() / 3600.0).collect();
    PlanKeeping {
        judged: steps.len() as u32,
        above: steps.iter().filter(|(load, step)| *load > step * MORE_THAN_STEP).count() as u32,
        rest_judged: rests.len() as u32,
        // Two runs at the same hour of the day are two days apart, give or take the hour.
        too_soon: rests.iter().filter(|hours| **hours < rest_hours - 6.0).count() as u32,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn run(hours: i64, load: Option<f64>, step: Option<f64>) -> KeptRun {
        let kkm = |v: Option<f64>| v.map(|v| KneeKm::new(v).expect("a load"));
        KeptRun { at: Timestamp::from_second(hours * 3600).expect("an instant"), load: kkm(load), step: kkm(step) }
    }

    #[test]
    fn each_run_is_held_against_its_step_and_the_rest_before_it() {
        let runs = [
            run(0, Some(9.0), Some(1.0)),
            run(48, Some(2.0), Some(2.0)),
            run(72, Some(2.3), Some(2.0)),
            run(115, None, Some(2.0)),
            run(170, Some(2.1), None),
        ];
        let found = keeping(&runs, 48.0, false);
        assert_eq!(found, PlanKeeping { judged: 2, above: 1, rest_judged: 4, too_soon: 1 });
        assert_eq!(keeping(&runs, 48.0, true).above, 2);
        assert_eq!(keeping(&[], 48.0, true), PlanKeeping::default());
    }
}
