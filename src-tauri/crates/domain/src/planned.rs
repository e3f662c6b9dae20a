//! A planned run and its load: what *Can I run?* is asked about.

use crate::{DoseParams, KneeKm, Metres, OutOfRange, Seconds};

/// Walking speed in a walk–run, m/s. \[A\]
const WALK_SPEED: f64 = 1.6;
/// A hilly run: this share of it goes down at 5 %. \[A\]
const HILLY: (f64, f64) = (1.0 / 3.0, 0.05);
/// A fast run against the usual speed. \[A\]
const FAST: f64 = 1.15;

/// What kind of run is planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RunKind {
    /// Easy and level.
    Easy,
    /// As many minutes walked as run.
    WalkRun,
    /// A third of the way downhill at 5 %.
    Hilly,
    /// 15 % faster than usual.
    Fast,
}

/// How much is planned.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum PlanAmount {
    /// This far, walking included.
    Distance(Metres),
    /// This long, walking included.
    Time(Seconds),
}

/// A planned run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlannedRun {
    /// How much.
    pub amount: PlanAmount,
    /// Of what kind.
    pub kind: RunKind,
}

/// A planned run's load.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlannedDose {
    /// The load.
    pub load: KneeKm,
    /// The distance it comes to.
    pub distance: Metres,
    /// The pace behind it was assumed, because the runner has no usual yet and planned in minutes.
    pub assumed_pace: bool,
}

/// The load of a planned run.
///
/// # Errors
/// [`OutOfRange`] when the plan is longer than any run can be.
pub fn planned_dose(plan: PlannedRun, params: &DoseParams) -> Result<PlannedDose, OutOfRange> {
    let usual = 1000.0 / params.pace_s_per_km();
    let speed = match plan.kind {
        RunKind::Easy | RunKind::Hilly => usual,
        RunKind::WalkRun => f64::midpoint(usual, WALK_SPEED),
        RunKind::Fast => usual * FAST,
    };
    let metres = match plan.amount {
        PlanAmount::Distance(distance) => distance.get(),
        PlanAmount::Time(time) => time.get() * speed,
    };
    let km = metres / 1000.0;
    let load = match plan.kind {
        RunKind::Easy => km,
        RunKind::WalkRun => {
            let run_share = usual / (usual + WALK_SPEED);
            km * (run_share + (1.0 - run_share) * params.walk_km_weight())
        }
        RunKind::Hilly => km * (1.0 - HILLY.0 + HILLY.0 * params.downhill_weight(HILLY.1)),
        RunKind::Fast => km * params.speed_weight(FAST),
    };
    let in_minutes = matches!(plan.amount, PlanAmount::Time(_));
    Ok(PlannedDose {
        load: KneeKm::new(load)?,
        distance: Metres::new(metres)?,
        assumed_pace: in_minutes && params.reference.is_none(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minutes_become_a_load_at_the_usual_pace_and_walking_lightens_it() {
        let ask = |amount, kind| planned_dose(PlannedRun { amount, kind }, &DoseParams::DEFAULT).expect("a plan");
        let minutes = PlanAmount::Time(Seconds::new(39.0 * 60.0).expect("minutes"));
        let easy = ask(minutes, RunKind::Easy);
        assert!((easy.load.get() - 6.0).abs() < 1e-9 && easy.assumed_pace);
        let loads: Vec<f64> = [RunKind::WalkRun, RunKind::Easy, RunKind::Hilly, RunKind::Fast]
            .map(|kind| ask(PlanAmount::Distance(Metres::new(6000.0).expect("m")), kind).load.get())
            .to_vec();
        assert!(loads.is_sorted(), "walk–run < easy < hilly < fast: {loads:?}");
    }
}
