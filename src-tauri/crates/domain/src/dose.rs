//! Knee load of a run, in knee-km (`science.md` 1.5).
//!
//! `L = Σ (steps_s / S_ref) · F_s^m` over the track's bins, `F_s = f_mode · f_cad · f_grade · f_speed` the peak patellofemoral
//! force per step against an easy level running step, `m` the exponent. For level running at the usual cadence and speed every
//! factor is 1 and L is the distance in km. Where less is known the ladder goes down: track → totals with steps → distance →
//! minutes at the usual pace; the dose says which rung it stands on.
//!
//! The factors marked \[A\] are assumptions: their direction is supported, their size is not.

use crate::{Bin, KneeKm, Metres, Reference, Run, Seconds, Track};

/// Steps per kilometre walking against running, used where walking steps were not counted. \[A\]
const WALK_STEPS_RATIO: f64 = 1.35;
/// Below this cadence (both feet per minute) a bin is walking, unless it is too fast for that. \[A\]
const WALK_CADENCE: f64 = 140.0;
/// From this speed on nobody walks, m/s: people break into a run at about 2. A runner with long steps is no walker. \[A\]
const FASTEST_WALK: f64 = 2.2;
/// A bin without cadence is walking below this share of the runner's usual speed…
const WALK_SPEED_SHARE: f64 = 0.75;
/// …held between these, m/s: no run is slower, no walk faster. \[A\]
const WALK_SPEED_RANGE: (f64, f64) = (1.4, 1.9);
/// …and below this while the usual is not known, m/s. \[A\]
const WALK_SPEED: f64 = 1.6;
/// Outside this a running cadence is a counter that slept or counted twice, and the metres are believed instead. \[A\]
const RUNNING_CADENCE: (f64, f64) = (120.0, 220.0);
/// Range of cadence against the usual over which its exponent is believed: twice what was studied. \[A\]
const CADENCE_CLIP: (f64, f64) = (0.8, 1.2);
/// Cadence is compared only where speed is within this share of the usual: otherwise it follows speed. \[A\]
const SIMILAR_SPEED: f64 = 0.10;
/// Range of the speed factor. \[A\]
const SPEED_CLIP: (f64, f64) = (0.85, 1.2);
/// The slopes at which [`DoseFactors`] says how much more a step presses; linear between, flat beyond.
const DOWNHILL_SLOPES: (f64, f64) = (0.05, 0.10);
/// Pace assumed where a run has minutes, no distance, and the runner no usual yet: 6:30 min/km. \[A\]
const ASSUMED_PACE_S_PER_KM: f64 = 390.0;
/// Steps per kilometre against the usual that a whole run can have: from bounding along to walking all of it. \[A\]
const STEPS_THAT_FIT: (f64, f64) = (0.75, 1.6);
/// A shorter track says nothing about a run, s. \[A\]
const SHORTEST_TRACK_S: f64 = 60.0;
/// The share of the timer time a track must cover to stand for the run. \[A\]
const LEAST_COVERED: f64 = 0.9;
/// How far a total may correct the track's metres; beyond it one of the two is a mistake. \[A\]
const CALIBRATION: (f64, f64) = (0.5, 2.0);

/// The number of this arithmetic. Whoever changes what comes out of it raises it: doses of an older number are then computed anew,
/// and the logbook says so.
pub const DOSE_FORMULA: u32 = 1;

/// Which rung of the ladder of evidence a dose was computed from, best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoseBasis {
    /// Steps, speed and slope along the way.
    Track,
    /// The run's totals, steps among them.
    Summary,
    /// Distance alone.
    Distance,
    /// Minutes alone, at the runner's usual pace.
    Minutes,
}

/// A run's knee load and what it was computed from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dose {
    /// The load.
    pub load: KneeKm,
    /// The rung it came from.
    pub basis: DoseBasis,
}

/// How much a step presses against an easy level running step: the assumptions of the dose. A runner or a physio can change each of
/// them; the marks say what stands behind the defaults.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DoseFactors {
    /// Peak force of a walking step against a running step, 0–1: 0.9 / 5.2 BW = 0.17 (Hart 2022, patellofemoral). \[D\]
    pub walk_force: f64,
    /// Exponent of cadence against the usual, at equal speed, −5–0: −1.7 (Willson 2014, per mile). \[D\]
    pub cadence_exponent: f64,
    /// Exponent of speed against the usual, 0–2: 0.35. \[A\]
    pub speed_exponent: f64,
    /// Extra force of a step at 5 % downhill, 0–1: 0.08. The direction is supported, the size is not. \[A\]
    pub downhill_5: f64,
    /// Extra force of a step at 10 % downhill, 0–1: 0.15. \[A\]
    pub downhill_10: f64,
}

impl DoseFactors {
    /// The values of `science.md` 1.5.
    pub const DEFAULT: Self = Self {
        walk_force: 0.9 / 5.2,
        cadence_exponent: -1.7,
        speed_exponent: 0.35,
        downhill_5: 0.08,
        downhill_10: 0.15,
    };

    fn speed_force(&self, ratio: f64) -> f64 {
        ratio.max(0.0).powf(self.speed_exponent).clamp(SPEED_CLIP.0, SPEED_CLIP.1)
    }

    /// Level and uphill 1. `slope` is positive downhill.
    fn downhill_force(&self, slope: f64) -> f64 {
        let ((s1, s2), f1, f2) = (DOWNHILL_SLOPES, self.downhill_5, self.downhill_10);
        1.0 + if slope <= 0.0 {
            0.0
        } else if slope <= s1 {
            slope / s1 * f1
        } else if slope <= s2 {
            f1 + (slope - s1) / (s2 - s1) * (f2 - f1)
        } else {
            f2
        }
    }
}

/// What the dose depends on besides the run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DoseParams {
    /// Exponent m, 1–8: how much more a hard step counts than an easy one. Default 2: about where the rise in force per step
    /// and the fall in steps per km cancel, so it takes no side in an open question. \[A\]
    pub exponent: f64,
    /// The runner's usual; `None` while there are too few runs.
    pub reference: Option<Reference>,
    /// How much kinds of steps press.
    pub factors: DoseFactors,
}

impl DoseParams {
    /// Exponent 2, nothing known of the runner.
    pub const DEFAULT: Self = Self { exponent: 2.0, reference: None, factors: DoseFactors::DEFAULT };

    /// What one walked kilometre counts, in knee-km: about 0.04 at m = 2.
    #[must_use]
    pub fn walk_km_weight(&self) -> f64 {
        WALK_STEPS_RATIO * self.factors.walk_force.powf(self.exponent)
    }

    /// Seconds per kilometre at the runner's usual pace, or the assumed 6:30.
    #[must_use]
    pub fn pace_s_per_km(&self) -> f64 {
        self.reference.map_or(ASSUMED_PACE_S_PER_KM, |r| 1000.0 / r.speed.get())
    }

    /// Slower than this is walking, where steps were not counted; m/s. A fixed limit would take a slow runner for a walker.
    fn walk_speed(&self) -> f64 {
        self.reference
            .map_or(WALK_SPEED, |r| (WALK_SPEED_SHARE * r.speed.get()).clamp(WALK_SPEED_RANGE.0, WALK_SPEED_RANGE.1))
    }

    /// The weight of a step at this downhill slope (a positive share), raised to the exponent.
    #[must_use]
    pub fn downhill_weight(&self, slope: f64) -> f64 {
        self.factors.downhill_force(slope).powf(self.exponent)
    }

    /// The weight of a step at this multiple of the usual speed, raised to the exponent.
    #[must_use]
    pub fn speed_weight(&self, ratio: f64) -> f64 {
        self.factors.speed_force(ratio).powf(self.exponent)
    }
}

/// The knee load of a run from the best rung its data reach; `None` when neither distance, steps nor minutes are known.
#[must_use]
pub fn dose_of(run: &Run, track: &Track, params: &DoseParams) -> Option<Dose> {
    from_track(run, track, params)
        .map(|load| (load, DoseBasis::Track))
        .or_else(|| from_summary(run, params).map(|load| (load, DoseBasis::Summary)))
        .or_else(|| measured(run.distance.map(Metres::get)).map(|m| (m / 1000.0, DoseBasis::Distance)))
        .or_else(|| measured(run.timer.map(Seconds::get)).map(|s| (s / params.pace_s_per_km(), DoseBasis::Minutes)))
        .and_then(|(load, basis)| KneeKm::new(load).ok().map(|load| Dose { load, basis }))
}

/// A total of zero was not measured: nobody runs nowhere.
fn measured(total: Option<f64>) -> Option<f64> {
    total.filter(|t| *t > 0.0)
}

/// The track rung: at least nine tenths of the timer time covered by bins whose load can be told. The time that is not covered is
/// taken to be like the rest.
fn from_track(run: &Run, track: &Track, params: &DoseParams) -> Option<f64> {
    let calibration = calibration(run, track);
    let feet = feet(run, track);
    let (seconds, load) = track
        .bins()
        .iter()
        .filter_map(|bin| Some((bin, bin_load(&both_feet(bin, feet), calibration, params)?)))
        .fold((0.0, 0.0), |(seconds, load), (bin, of_bin)| (seconds + f64::from(bin.duration_s), load + of_bin));
    let whole = measured(run.timer.map(Seconds::get)).unwrap_or(seconds);
    let enough = seconds >= SHORTEST_TRACK_S && seconds >= LEAST_COVERED * whole;
    enough.then(|| load * (whole / seconds).max(1.0))
}

/// How many feet a counted step of the track stands for: some devices count one foot along the way and both in the total.
fn feet(run: &Run, track: &Track) -> f32 {
    match (run.steps, track.steps()) {
        (Some(total), Some(along)) if (1.7..2.3).contains(&(total.get() / along.get().max(1.0))) => 2.0,
        _ => 1.0,
    }
}

fn both_feet(bin: &Bin, feet: f32) -> Bin {
    Bin { steps: bin.steps.map(|s| s * feet), ..*bin }
}

/// What a metre of the track is worth in metres of the run's own total, 0.5–2: a treadmill's distance is often corrected when it is
/// over, and then the total knows better. The track's metres are compared over the time in which they were measured.
fn calibration(run: &Run, track: &Track) -> f64 {
    let (seconds, metres) = track
        .bins()
        .iter()
        .filter_map(|bin| Some((f64::from(bin.duration_s), f64::from(bin.distance_m?))))
        .fold((0.0, 0.0), |(seconds, metres), (s, m)| (seconds + s, metres + m));
    let whole = measured(run.timer.map(Seconds::get)).unwrap_or(seconds).max(seconds);
    match measured(run.distance.map(Metres::get)) {
        Some(total) if metres > 0.0 => (total * seconds / (metres * whole)).clamp(CALIBRATION.0, CALIBRATION.1),
        _ => 1.0,
    }
}

/// The load of one bin; `None` when it knows neither distance nor steps. `calibration` goes to what is measured in metres, not to
/// counted steps.
fn bin_load(bin: &Bin, calibration: f64, params: &DoseParams) -> Option<f64> {
    let cadence = bin.cadence().map(crate::StepsPerMinute::get).filter(|c| *c > 0.0);
    let speed = bin.speed().map(crate::MetresPerSecond::get);
    let walking = match (cadence, speed) {
        (Some(c), speed) => c < WALK_CADENCE && speed.is_none_or(|v| v < FASTEST_WALK),
        (None, Some(v)) => v < params.walk_speed(),
        (None, None) => return None,
    };
    let steps_per_km = params.reference.and_then(|r| r.steps_per_km);
    // A counter that slept leaves the metres to tell: also whether the runner stood.
    let cadence =
        cadence.filter(|c| walking || bin.distance_m.is_none() || (RUNNING_CADENCE.0..=RUNNING_CADENCE.1).contains(c));
    let steps = bin.steps.filter(|_| cadence.is_some());
    // In kilometres' worth of easy running steps; without counted steps or a usual, a kilometre is a kilometre's worth.
    let amount = match (steps, steps_per_km, bin.distance_m) {
        (Some(steps), Some(s_ref), _) => f64::from(steps) / s_ref,
        (_, _, Some(metres)) => f64::from(metres) * calibration / 1000.0 * if walking { WALK_STEPS_RATIO } else { 1.0 },
        (Some(_), None, None) | (None, _, None) => return None,
    };
    let force = if walking { params.factors.walk_force } else { running_force(bin, cadence, speed, params) };
    Some(amount * force.powf(params.exponent))
}

/// Peak force of a running step in this bin against an easy level one.
fn running_force(bin: &Bin, cadence: Option<f64>, speed: Option<f64>, params: &DoseParams) -> f64 {
    let ratio = params.reference.zip(speed).map(|(r, v)| v / r.speed.get());
    let speed_factor = ratio.map_or(1.0, |ratio| params.factors.speed_force(ratio));
    let cadence_factor = match (params.reference.and_then(|r| r.cadence), cadence, ratio) {
        (Some(usual), Some(c), Some(v)) if (v - 1.0).abs() <= SIMILAR_SPEED => {
            (c / usual.get()).clamp(CADENCE_CLIP.0, CADENCE_CLIP.1).powf(params.factors.cadence_exponent)
        }
        _ => 1.0,
    };
    let grade_factor = bin.grade().map_or(1.0, |g| params.factors.downhill_force(-g));
    speed_factor * cadence_factor * grade_factor
}

/// The summary rung: counted steps against the usual steps per kilometre. Mean cadence tells running from walking. A count that
/// does not go with the distance was not kept all the way, and is left to the rung below.
fn from_summary(run: &Run, params: &DoseParams) -> Option<f64> {
    let steps = run.steps?.get();
    let s_ref = params.reference?.steps_per_km?;
    let walking = run.timer.is_some_and(|t| t.get() > 0.0 && steps * 60.0 / t.get() < WALK_CADENCE * 0.7);
    let force = if walking { params.factors.walk_force } else { 1.0 };
    let fits = measured(run.distance.map(Metres::get))
        .is_none_or(|metres| (STEPS_THAT_FIT.0..=STEPS_THAT_FIT.1).contains(&(steps * 1000.0 / metres / s_ref)));
    (steps > 0.0 && fits).then(|| steps / s_ref * force.powf(params.exponent))
}

#[cfg(test)]
mod tests {
    use jiff::{Timestamp, tz::Offset};

    use super::*;
    use crate::{LocalStart, MetresPerSecond, Source, Steps, StepsPerMinute};

    fn run(km: Option<f64>, minutes: Option<f64>, steps: Option<f64>) -> Run {
        let start = LocalStart { at: Timestamp::UNIX_EPOCH, offset: Offset::UTC };
        Run {
            distance: km.map(|v| Metres::new(v * 1000.0).expect("metres")),
            timer: minutes.map(|v| Seconds::new(v * 60.0).expect("seconds")),
            steps: steps.map(|v| Steps::new(v).expect("steps")),
            ..Run::begun(start, Source::Manual)
        }
    }

    fn usual() -> DoseParams {
        DoseParams {
            exponent: 2.0,
            reference: Some(Reference {
                steps_per_km: Some(1100.0),
                cadence: StepsPerMinute::new(165.0).ok(),
                speed: MetresPerSecond::new(2.5).expect("speed"),
                runs: 20,
            }),
            ..DoseParams::DEFAULT
        }
    }

    /// `km` at 2.5 m/s and 165 steps/min: the runner's own easy level running.
    fn easy_bins(km: f64) -> Vec<Bin> {
        (0..(km * 1000.0 / 25.0) as u32)
            .map(|i| Bin {
                offset_s: i * 10,
                duration_s: 10,
                distance_m: Some(25.0),
                steps: Some(27.5),
                ..Bin::default()
            })
            .collect()
    }

    fn load(run: &Run, bins: Vec<Bin>, params: &DoseParams) -> (f64, DoseBasis) {
        let dose = dose_of(run, &Track::new(bins), params).expect("a dose");
        (dose.load.get(), dose.basis)
    }

    #[test]
    fn a_kilometre_of_ones_own_easy_level_running_is_one_knee_km() {
        let five = run(Some(5.0), Some(5000.0 / 2.5 / 60.0), None);
        for params in [DoseParams::DEFAULT, usual(), DoseParams { exponent: 8.0, ..usual() }] {
            let (load, basis) = load(&five, easy_bins(5.0), &params);
            assert!((load - 5.0).abs() < 1e-6, "{load} with {params:?}");
            assert_eq!(basis, DoseBasis::Track);
        }
    }

    #[test]
    fn the_rung_follows_from_what_is_known() {
        let cases = [
            (run(Some(5.0), Some(33.0), Some(5500.0)), usual(), 5.0, DoseBasis::Summary),
            (run(Some(5.0), Some(33.0), Some(5500.0)), DoseParams::DEFAULT, 5.0, DoseBasis::Distance),
            (run(Some(5.0), None, None), usual(), 5.0, DoseBasis::Distance),
            (run(None, Some(40.0), None), usual(), 6.0, DoseBasis::Minutes),
            (run(None, Some(39.0), None), DoseParams::DEFAULT, 6.0, DoseBasis::Minutes),
        ];
        for (run, params, expected, rung) in cases {
            let (load, basis) = load(&run, vec![], &params);
            assert!((load - expected).abs() < 1e-6, "{load} for {rung:?}");
            assert_eq!(basis, rung);
        }
    }

    #[test]
    fn a_run_about_which_nothing_is_known_has_no_dose_rather_than_a_dose_of_zero() {
        assert_eq!(dose_of(&run(None, None, None), &Track::default(), &usual()), None);
    }

    #[test]
    fn walking_counts_a_little_and_less_the_higher_the_exponent() {
        let walk: Vec<Bin> = (0..60)
            .map(|i| Bin {
                offset_s: i * 10,
                duration_s: 10,
                distance_m: Some(15.0),
                steps: Some(18.0),
                ..Bin::default()
            })
            .collect();
        let km = 0.9;
        let (two, _) = load(&run(Some(km), Some(10.0), None), walk.clone(), &usual());
        assert!((0.02..0.05).contains(&(two / km)), "about 0.04 per walked km at m = 2, got {}", two / km);
        let (four, _) = load(&run(Some(km), Some(10.0), None), walk, &DoseParams { exponent: 4.0, ..usual() });
        assert!(four < two);
    }

    #[test]
    fn downhill_weighs_more_and_uphill_does_not_weigh_less() {
        let sloped = |climb, descent| {
            easy_bins(1.0).into_iter().map(|b| Bin { climb_m: Some(climb), descent_m: Some(descent), ..b }).collect()
        };
        let one = run(Some(1.0), None, None);
        let (down, _) = load(&one, sloped(0.0, 1.25), &usual());
        let (up, _) = load(&one, sloped(1.25, 0.0), &usual());
        assert!((down - 1.08_f64.powi(2)).abs() < 1e-6, "5 % down at m = 2: {down}");
        assert!((up - 1.0).abs() < 1e-6);
    }

    #[test]
    fn shorter_steps_at_the_same_speed_weigh_less_per_kilometre() {
        let quick: Vec<Bin> = easy_bins(1.0).into_iter().map(|b| Bin { steps: Some(27.5 * 1.1), ..b }).collect();
        let (load, _) = load(&run(Some(1.0), None, None), quick, &usual());
        assert!(load < 1.0, "10 % more steps, each lighter: {load}");
    }

    #[test]
    fn the_part_of_a_run_its_track_missed_is_like_the_rest() {
        let whole = run(Some(5.0), Some(5000.0 / 2.5 / 60.0), None);
        for params in [usual(), DoseParams::DEFAULT] {
            let (load, basis) = load(&whole, easy_bins(4.6), &params);
            assert!((load - 5.0).abs() < 0.01, "92 % covered: {load}");
            assert_eq!(basis, DoseBasis::Track);
        }
    }

    #[test]
    fn a_distance_corrected_on_the_treadmill_corrects_metres_and_not_steps() {
        let minutes = Some(5000.0 / 2.5 / 60.0);
        let corrected = run(Some(6.0), minutes, None);
        let (by_metres, _) = load(&corrected, easy_bins(5.0), &DoseParams::DEFAULT);
        assert!((by_metres - 6.0).abs() < 1e-6, "{by_metres}");
        let (by_steps, _) = load(&corrected, easy_bins(5.0), &usual());
        assert!((by_steps - 5.0).abs() < 1e-6, "{by_steps}");
        let (absurd, _) = load(&run(Some(50.0), minutes, None), easy_bins(5.0), &DoseParams::DEFAULT);
        assert!((absurd - 10.0).abs() < 1e-6, "at most twice: {absurd}");
    }

    #[test]
    fn a_zero_that_nobody_measured_is_not_a_load_of_zero() {
        let (load_of, basis) = load(&run(Some(0.0), Some(39.0), None), vec![], &DoseParams::DEFAULT);
        assert_eq!((load_of, basis), (6.0, DoseBasis::Minutes));
        assert_eq!(dose_of(&run(Some(0.0), Some(0.0), None), &Track::default(), &usual()), None);
        // Counted steps mean nothing without a usual to count them against.
        let steps_only = easy_bins(5.0).into_iter().map(|b| Bin { distance_m: None, ..b }).collect();
        let (load_of, basis) = load(&run(None, Some(39.0), None), steps_only, &DoseParams::DEFAULT);
        assert_eq!((load_of, basis), (6.0, DoseBasis::Minutes));
    }

    #[test]
    fn long_steps_at_a_running_speed_are_no_walk() {
        let bounding: Vec<Bin> = easy_bins(5.0).into_iter().map(|b| Bin { steps: Some(23.0), ..b }).collect();
        let (load, _) = load(&run(Some(5.0), None, None), bounding, &usual());
        assert!(load > 5.0, "138 steps a minute at 2.5 m/s: fewer steps, each harder: {load}");
    }

    #[test]
    fn a_step_count_that_does_not_go_with_the_distance_is_not_used() {
        for (steps, expected) in
            [(3000.0, DoseBasis::Distance), (5300.0, DoseBasis::Summary), (11_000.0, DoseBasis::Distance)]
        {
            let (_, basis) = load(&run(Some(5.0), Some(33.0), Some(steps)), vec![], &usual());
            assert_eq!(basis, expected, "{steps} steps in 5 km");
        }
    }

    #[test]
    fn a_step_counter_that_slept_leaves_the_metres_to_speak() {
        let slept: Vec<Bin> = easy_bins(5.0)
            .into_iter()
            .map(|b| if b.offset_s < 500 { Bin { steps: Some((b.offset_s % 100) as f32 / 10.0), ..b } } else { b })
            .collect();
        let (load, _) = load(&run(Some(5.0), Some(5000.0 / 2.5 / 60.0), None), slept, &usual());
        assert!((load - 5.0).abs() < 1e-6, "{load}");
    }

    #[test]
    fn a_slow_runner_without_a_step_counter_is_not_taken_for_a_walker() {
        let slow: Vec<Bin> = (0..60)
            .map(|i| Bin { offset_s: i * 10, duration_s: 10, distance_m: Some(17.5), ..Bin::default() })
            .collect();
        let slow_runner = DoseParams {
            reference: Some(Reference {
                steps_per_km: None,
                cadence: None,
                speed: MetresPerSecond::new(1.8).expect("speed"),
                runs: 20,
            }),
            ..DoseParams::DEFAULT
        };
        for params in [DoseParams::DEFAULT, slow_runner] {
            let (load, _) = load(&run(Some(1.05), Some(10.0), None), slow.clone(), &params);
            assert!(load > 0.8, "9:31 min/km is running for this runner: {load}");
        }
        let (quick, _) = load(&run(Some(1.05), Some(10.0), None), slow, &usual());
        assert!(quick < 0.1, "and a walk for one who usually runs 6:40: {quick}");
    }

    #[test]
    fn points_that_count_one_foot_are_a_run_when_the_total_counts_both() {
        let one_foot: Vec<Bin> = easy_bins(2.0).into_iter().map(|b| Bin { steps: Some(13.75), ..b }).collect();
        let (load, _) = load(&run(Some(2.0), None, Some(2200.0)), one_foot, &usual());
        assert!((load - 2.0).abs() < 1e-6, "{load}");
    }

    #[test]
    fn a_track_that_covers_half_the_run_is_not_the_run() {
        let (load, basis) = load(&run(Some(5.0), Some(33.3), None), easy_bins(2.5), &usual());
        assert_eq!((load, basis), (5.0, DoseBasis::Distance));
    }
}
