//! What the model promises whatever a runner and a knee do, tried on lives made by chance.

use domain::{
    Anchor, Bin, Dose, DoseBasis, DoseParams, FlagsSay, KneeHistory, KneeKm, LADDER, Light, LineSays, LocalStart,
    Metres, MetresPerSecond, Moment, PainEntry, PainLimits, PlanAmount, PlanSays, PlannedRun, Question, Reference, Run,
    RunFacts, RunId, RunKind, Score, Seconds, Side, Source, Steps, StepsPerMinute, Tolerance, Track, VerdictKind,
    dose_of, morning_of, planned_dose, tolerance, verdict,
};
use jiff::{Timestamp, ToSpan, civil::Date, tz::Offset};
use proptest::prelude::*;

const TODAY: Date = jiff::civil::date(2026, 6, 30);

/// A run `ago` days before today at `hour`, and what each knee said: before, during, after, next morning.
#[derive(Debug, Clone)]
struct Told {
    ago: i32,
    hour: i8,
    km: f64,
    answers: [[Option<u8>; 4]; 2],
}

fn told() -> impl Strategy<Value = Told> {
    let score = || prop::option::weighted(0.8, 0..=10_u8);
    let knee = || [score(), score(), score(), score()];
    (0..100_i32, 0..24_i8, 0.5..25.0_f64, [knee(), knee()]).prop_map(|(ago, hour, km, answers)| Told {
        ago,
        hour,
        km,
        answers,
    })
}

fn life() -> impl Strategy<Value = Vec<Told>> {
    prop::collection::vec(told(), 1..25)
}

fn facts(life: &[Told]) -> Vec<RunFacts> {
    (0..)
        .zip(life)
        .map(|(i, told)| {
            let at = TODAY.saturating_sub(told.ago.days()).at(told.hour, 0, 0, 0);
            let at = at.to_zoned(jiff::tz::TimeZone::UTC).expect("UTC has every hour").timestamp();
            RunFacts {
                id: RunId(i),
                start: LocalStart { at, offset: Offset::UTC },
                distance: Metres::new(told.km * 1000.0).ok(),
                dose: KneeKm::new(told.km).ok().map(|load| Dose { load, basis: DoseBasis::Distance }),
            }
        })
        .collect()
}

fn entries(life: &[Told]) -> Vec<PainEntry> {
    let mut said: Vec<PainEntry> = Vec::new();
    for (run, told) in facts(life).iter().zip(life) {
        for (side, scores) in Side::BOTH.into_iter().zip(told.answers) {
            for (moment, score) in Moment::ALL.into_iter().zip(scores) {
                let morning = morning_of(run.start.day());
                let (anchor, day) = match moment {
                    Moment::Morning => (Anchor::Day(morning), morning),
                    _ => (Anchor::Run(run.id), run.start.day()),
                };
                let taken = said.iter().any(|e| (e.anchor, e.side, e.moment) == (anchor, side, moment));
                if let Some(score) = score.filter(|_| !taken) {
                    said.push(entry(anchor, day, side, moment, score));
                }
            }
        }
    }
    said
}

fn entry(anchor: Anchor, day: Date, side: Side, moment: Moment, score: u8) -> PainEntry {
    PainEntry::scored(anchor, day, side, moment, Score::new(score).expect("0–10"), Timestamp::UNIX_EPOCH)
}

fn knee(life: &[Told], entries: &[PainEntry]) -> KneeHistory {
    KneeHistory::gather(Side::Left, TODAY.saturating_sub(200.days()), facts(life), entries)
}

fn ask(knee: &KneeHistory, km: f64) -> VerdictKind {
    let plan = PlannedRun { amount: PlanAmount::Distance(Metres::new(km * 1000.0).expect("km")), kind: RunKind::Easy };
    let planned = planned_dose(plan, &DoseParams::DEFAULT).expect("a plan");
    let now = TODAY.at(23, 30, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).expect("UTC").timestamp();
    verdict(&Question {
        planned,
        knee,
        limits: &PainLimits::STRICT,
        params: &DoseParams::DEFAULT,
        plan: PlanSays { step: LADDER[1], load: KneeKm::new(1.0).expect("a load") },
        flags: FlagsSay::default(),
        line: LineSays::Nothing,
        now,
        today: TODAY,
    })
    .kind
}

fn known(knee: &KneeHistory) -> Tolerance {
    tolerance(&knee.assessed(&PainLimits::STRICT), TODAY)
}

fn allows(kind: VerdictKind) -> u8 {
    match kind {
        VerdictKind::Under => 2,
        VerdictKind::Near => 1,
        _ => 0,
    }
}

fn usual() -> DoseParams {
    DoseParams {
        exponent: 2.0,
        reference: Some(Reference {
            steps_per_km: Some(1100.0),
            cadence: StepsPerMinute::new(165.0).ok(),
            speed: MetresPerSecond::new(2.5).expect("a speed"),
            runs: 20,
        }),
        ..DoseParams::DEFAULT
    }
}

fn run(km: Option<f64>, minutes: Option<f64>, steps: Option<f64>) -> Run {
    let start = LocalStart { at: Timestamp::UNIX_EPOCH, offset: Offset::UTC };
    Run {
        distance: km.and_then(|v| Metres::new(v * 1000.0).ok()),
        timer: minutes.and_then(|v| Seconds::new(v * 60.0).ok()),
        steps: steps.and_then(|v| Steps::new(v).ok()),
        ..Run::begun(start, Source::Fit)
    }
}

fn bin() -> impl Strategy<Value = Bin> {
    let sometimes = |range: std::ops::Range<f32>| prop::option::weighted(0.9, range);
    (sometimes(0.0..60.0), sometimes(0.0..40.0), sometimes(0.0..3.0), sometimes(0.0..3.0)).prop_map(
        |(distance_m, steps, climb_m, descent_m)| Bin {
            duration_s: 10,
            distance_m,
            steps,
            climb_m,
            descent_m,
            ..Bin::default()
        },
    )
}

fn track(bins: &[Bin]) -> Track {
    Track::new((0..).zip(bins).map(|(i, bin)| Bin { offset_s: i * 10, ..*bin }).collect())
}

fn load(run: &Run, track: &Track) -> Option<f64> {
    dose_of(run, track, &usual()).map(|dose| dose.load.get())
}

proptest! {
    #[test]
    fn taking_an_answer_away_never_turns_a_light_green(
        life in life(), run in any::<prop::sample::Index>(), moment in 1..4_usize,
    ) {
        let whole = knee(&life, &entries(&life));
        let mut fewer = life.clone();
        let i = run.index(life.len());
        fewer[i].answers[0][moment] = None;
        // A morning speaks for every run of its day; taking it away takes all of it away.
        let same_day: Vec<usize> = (0..life.len()).filter(|j| life[*j].ago == life[i].ago).collect();
        if moment == 3 {
            same_day.iter().for_each(|j| fewer[*j].answers[0][3] = None);
        }
        let less = knee(&fewer, &entries(&fewer));
        let light = |knee: &KneeHistory, id: i64| {
            let run = knee.runs().iter().find(|r| r.facts.id == RunId(id)).expect("the run is there");
            knee.assess_one(run, &PainLimits::STRICT).assessment
        };
        let (before, after) = (light(&whole, i as i64), light(&less, i as i64));
        prop_assert!(after.light != Light::Green || before.light == Light::Green, "{before:?} → {after:?}");
        prop_assert!(after.flare != Some(false) || before.flare == Some(false), "{before:?} → {after:?}");
    }

    #[test]
    fn taking_an_answer_away_never_makes_a_run_tolerated(
        life in life(), run in any::<prop::sample::Index>(), moment in 1..3_usize,
    ) {
        let mut fewer = life.clone();
        fewer[run.index(life.len())].answers[0][moment] = None;
        let load = |life: &[Told]| known(&knee(life, &entries(life))).up_to.map_or(0.0, KneeKm::get);
        prop_assert!(load(&fewer) <= load(&life));
    }

    #[test]
    fn taking_the_last_runs_answer_away_never_raises_a_verdict(life in life(), moment in 1..4_usize, km in 0.5..30.0_f64) {
        let mut fewer = life.clone();
        let last = (0..life.len()).max_by_key(|i| (-life[*i].ago, life[*i].hour, *i)).expect("a run");
        let day = life[last].ago;
        // Within a week: what is longer ago has stopped deciding, answered or not.
        prop_assume!(day <= 7);
        for (i, told) in fewer.iter_mut().enumerate() {
            if i == last || (moment == 3 && told.ago == day) {
                told.answers[0][moment] = None;
            }
        }
        let verdict = |life: &[Told]| allows(ask(&knee(life, &entries(life)), km));
        prop_assert!(verdict(&fewer) <= verdict(&life));
    }

    #[test]
    fn more_kilometres_never_get_a_milder_verdict(life in life(), km in 0.5..30.0_f64, more in 0.0..10.0_f64) {
        let knee = knee(&life, &entries(&life));
        prop_assert!(allows(ask(&knee, km + more)) <= allows(ask(&knee, km)));
    }

    #[test]
    fn the_order_of_logging_does_not_matter((life, shuffled) in life().prop_flat_map(|life| {
        let entries = entries(&life);
        (Just(life), Just(entries).prop_shuffle())
    })) {
        let (told, mixed) = (knee(&life, &entries(&life)), knee(&life, &shuffled));
        prop_assert_eq!(told.runs(), mixed.runs());
        prop_assert_eq!(told.mornings(), mixed.mornings());
        prop_assert_eq!(told.assessed(&PainLimits::STRICT), mixed.assessed(&PainLimits::STRICT));
        prop_assert_eq!(ask(&told, 5.0), ask(&mixed, 5.0));
    }

    #[test]
    fn left_and_right_never_mix(life in life(), others in life()) {
        let mut changed = life.clone();
        for (told, other) in changed.iter_mut().zip(&others) {
            told.answers[1] = other.answers[1];
        }
        prop_assert_eq!(knee(&life, &entries(&life)), knee(&changed, &entries(&changed)));
    }

    #[test]
    fn more_descent_never_lowers_the_dose(bins in prop::collection::vec(bin(), 6..60), extra in 0.0..5.0_f32) {
        let deeper: Vec<Bin> =
            bins.iter().map(|b| Bin { descent_m: Some(b.descent_m.unwrap_or(0.0) + extra), ..*b }).collect();
        let run = run(Some(5.0), None, None);
        let (level, down) = (load(&run, &track(&bins)), load(&run, &track(&deeper)));
        prop_assert!(down.unwrap_or(0.0) >= level.unwrap_or(0.0) - 1e-9, "{level:?} → {down:?}");
    }

    #[test]
    fn a_dose_is_finite_and_never_zero_for_a_run_that_was_run(
        bins in prop::collection::vec(bin(), 0..60),
        km in prop::option::of(0.1..60.0_f64), minutes in prop::option::of(1.0..600.0_f64), steps in prop::option::of(1.0..60_000.0_f64),
    ) {
        match load(&run(km, minutes, steps), &track(&bins)) {
            Some(load) => prop_assert!(load.is_finite() && load >= 0.0),
            None => prop_assert!(km.is_none() && minutes.is_none()),
        }
        if let Some(load) = load(&run(km, minutes, None), &Track::default()) {
            prop_assert!(load > 0.0);
        }
    }

    #[test]
    fn a_dose_scales_with_distance(bins in prop::collection::vec(bin(), 12..40), times in 2..5_usize, km in 0.5..20.0_f64) {
        let once = load(&run(None, None, None), &track(&bins));
        let often = load(&run(None, None, None), &track(&bins.repeat(times)));
        if let (Some(once), Some(often)) = (once, often) {
            prop_assert!((often - once * times as f64).abs() < 1e-6 * often.max(1.0), "{once} × {times} = {often}");
        }
        let n = times as f64;
        for (one, many) in [
            (run(Some(km), None, None), run(Some(km * n), None, None)),
            (run(None, Some(km), None), run(None, Some(km * n), None)),
            (run(None, None, Some(km * 1000.0)), run(None, None, Some(km * n * 1000.0))),
        ] {
            let (one, many) = (load(&one, &Track::default()), load(&many, &Track::default()));
            prop_assert!(one.zip(many).is_some_and(|(one, many)| (many - one * n).abs() < 1e-6), "{one:?} {many:?}");
        }
    }
}
