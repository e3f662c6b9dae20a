//! What the load line promises whatever a knee answers, tried on histories made by chance.

use domain::{KneeKm, LineParams, LineStart, LoadLine, Possible, Session, SessionAnswer};
use jiff::{
    ToSpan,
    civil::{Date, date},
};
use proptest::{prelude::*, test_runner::RngSeed};

const FIRST: Date = date(2026, 1, 5);

// For one knee with known constants that never lapses, and without carry-over, a larger tolerated load moves the belief up, and a
// missing answer does not. The average over knees that may lapse, and flare for no reason, bends that (see the model card): an answer
// that does not go with the others is partly not believed. How much, at most, the tests allow:

/// For the single knee: what the grid's cells cost, and that idle days are one step, first fading, then drift. Seen: 1.1 % in 1200
/// histories.
const BEND_OF_THE_GRID: f64 = 0.03;
/// By the answer to the latest session, whatever came before. Seen: under 2 % in 1500 histories.
const BEND_BY_THE_LATEST: f64 = 0.02;
/// By a missing answer anywhere in the history of a knee with one clear threshold. Seen: 10 % in 1342 histories, under 25 % in 1200
/// others, more than 25 % once in some hundreds after those.
const BEND_BY_A_MISSING: f64 = 0.4;
/// By a larger load anywhere that had a chance of a flare of 20 % at most. Seen: under 15 % in 1200 histories.
const BEND_BY_THE_EXPECTED: f64 = 0.15;

/// One knee, all of whose constants are known, that never lapses and over which nothing carries.
const SINGLE: LineParams = LineParams {
    steepness: &[Possible { value: 0.18, weight: 1.0 }],
    growth: &[Possible { value: 0.03, weight: 1.0 }],
    fading: &[Possible { value: 60.0, weight: 1.0 }],
    sensitisation: &[Possible { value: 0.2, weight: 1.0 }],
    background: &[Possible { value: 0.05, weight: 1.0 }],
    drift: &[Possible { value: 0.05, weight: 1.0 }],
    carry_over: &[Possible { value: 1.0, weight: 1.0 }],
    lapse: 0.0,
    carry_over_reach: 0,
    weight_static: 0.0,
    weight_irrelevant: 0.0,
    ..LineParams::DEFAULT
};

/// Days since the last session, load, and what was answered.
type Told = Vec<(i32, f64, Option<bool>)>;

fn life() -> impl Strategy<Value = Told> {
    let gap = prop_oneof![8 => 1..5_i32, 1 => 6..40_i32];
    let answer = prop::option::weighted(0.9, prop::bool::weighted(0.25));
    prop::collection::vec((gap, 0.5..12.0_f64, answer), 1..20)
}

fn sessions(told: &Told) -> Vec<Session> {
    let mut day = -1;
    told.iter()
        .map(|(gap, load, flare)| {
            day += gap;
            session(day, *load, *flare)
        })
        .collect()
}

fn session(day: i32, load: f64, flare: Option<bool>) -> Session {
    Session { day: after(day), load: km(load), answer: flare.map(|flare| SessionAnswer { flare, recalled: false }) }
}

/// A knee that flares whenever the dose, with what carries over, is above one threshold, and its doses.
fn clear_knee(told: &Told, threshold: f64) -> (Vec<Session>, Vec<f64>) {
    let (mut day, mut dose) = (-1, 0.0);
    told.iter()
        .map(|(gap, load, _)| {
            day += gap;
            dose = dose * (-f64::from(*gap)).exp() + load;
            (session(day, *load, Some(dose > threshold)), dose)
        })
        .unzip()
}

fn last_day(sessions: &[Session]) -> i32 {
    (sessions.last().expect("a session").day - FIRST).get_days()
}

fn line_on(sessions: &[Session], day: i32) -> f64 {
    line(sessions).outlook(after(day)).line().get()
}

fn line(sessions: &[Session]) -> LoadLine {
    line_of(sessions, &LineParams::DEFAULT)
}

fn line_of(sessions: &[Session], params: &LineParams) -> LoadLine {
    LoadLine::new(LineStart::told(km(6.0), 14, FIRST), sessions.to_vec(), params)
}

fn km(value: f64) -> KneeKm {
    KneeKm::new(value).expect("a load")
}

fn after(days: i32) -> Date {
    FIRST.saturating_add(days.days())
}

/// The same histories in every run, unless `PROPTEST_RNG_SEED` asks for others: the bounds above are what was seen, not laws, and a build
/// must not fail by luck.
fn the_same_every_time() -> ProptestConfig {
    let usual = ProptestConfig::default();
    let rng_seed = match usual.rng_seed {
        RngSeed::Random => RngSeed::Fixed(20_261_122),
        asked => asked,
    };
    ProptestConfig { cases: 64, rng_seed, failure_persistence: None, ..usual }
}

proptest! {
    #![proptest_config(the_same_every_time())]

    #[test]
    fn one_more_tolerated_session_does_not_lower_the_line(told in life(), gap in 1..20_i32, load in 0.5..12.0_f64) {
        let without = sessions(&told);
        let day = last_day(&without) + gap;
        let mut with = without.clone();
        with.push(session(day, load, Some(false)));
        let (less, more) = (line_on(&without, day + 1), line_on(&with, day + 1));
        prop_assert!(more > less * (1.0 - BEND_BY_THE_LATEST), "{less} → {more}");
    }

    #[test]
    fn a_missing_latest_answer_does_not_raise_the_line_over_a_good_one(told in life()) {
        let mut good = sessions(&told);
        good.last_mut().expect("a session").answer = Some(SessionAnswer { flare: false, recalled: false });
        let mut missing = good.clone();
        missing.last_mut().expect("a session").answer = None;
        let morning = last_day(&good) + 1;
        let (good, missing) = (line_on(&good, morning), line_on(&missing, morning));
        prop_assert!(missing < good * (1.0 + BEND_BY_THE_LATEST), "{good} → {missing}");
    }

    #[test]
    fn for_a_known_knee_more_tolerated_load_never_lowers_the_line_and_a_missing_answer_never_raises_it(
        told in life(), which in any::<prop::sample::Index>(), more in 1.05..2.0_f64,
    ) {
        let mut sessions = sessions(&told);
        let i = which.index(sessions.len());
        let morning = after(last_day(&sessions) + 1);
        let line_of = |sessions: &[Session]| line_of(sessions, &SINGLE).outlook(morning).line().get();
        sessions[i].answer = Some(SessionAnswer { flare: false, recalled: false });
        let before = line_of(&sessions);
        sessions[i].load = km(told[i].1 * more);
        let larger = line_of(&sessions);
        prop_assert!(larger > before * (1.0 - BEND_OF_THE_GRID), "larger: {before} → {larger}");
        sessions[i].load = km(told[i].1);
        sessions[i].answer = None;
        let missing = line_of(&sessions);
        prop_assert!(missing < before * (1.0 + BEND_OF_THE_GRID), "missing: {before} → {missing}");
    }

    #[test]
    fn a_larger_load_that_could_be_expected_to_be_tolerated_does_not_lower_the_line(
        told in life(), which in any::<prop::sample::Index>(), more in 1.05..1.5_f64,
    ) {
        let mut smaller = sessions(&told);
        let i = which.index(smaller.len());
        smaller[i].answer = Some(SessionAnswer { flare: false, recalled: false });
        let mut larger = smaller.clone();
        smaller[i].load = km(told[i].1 / 4.0);
        larger[i].load = km(told[i].1 / 4.0 * more);
        let morning = last_day(&smaller) + 1;
        let chance = line(&larger).sessions()[i].p_flare_before.expect("a prediction");
        prop_assume!(chance <= 0.2);
        let (less, more) = (line_on(&smaller, morning), line_on(&larger, morning));
        prop_assert!(more > less * (1.0 - BEND_BY_THE_EXPECTED), "{less} → {more}");
    }

    #[test]
    fn a_clear_knee_that_kept_silent_keeps_to_the_order(
        told in life(), threshold in 3.0..9.0_f64, which in any::<prop::sample::Index>(),
    ) {
        let (mut sessions, doses) = clear_knee(&told, threshold);
        let tolerated: Vec<usize> = (0..doses.len()).filter(|i| doses[*i] < 0.95 * threshold).collect();
        prop_assume!(!tolerated.is_empty());
        let morning = last_day(&sessions) + 1;
        let before = line_on(&sessions, morning);
        sessions[*which.get(&tolerated)].answer = None;
        let missing = line_on(&sessions, morning);
        prop_assert!(missing < before * (1.0 + BEND_BY_A_MISSING), "{before} → {missing}");
    }

    #[test]
    fn a_run_nobody_answered_about_leaves_the_line_where_it_was(told in life(), gap in 1..13_i32, load in 0.5..12.0_f64) {
        let without = sessions(&told);
        let day = last_day(&without) + gap;
        let mut with = without.clone();
        with.push(session(day, load, None));
        // Short of a break: whether time off is one is a matter of runs, answered or not.
        let morning = (last_day(&without) + 13).max(day).min(day + 13);
        prop_assume!(morning - last_day(&without) <= 14);
        let (without, with) = (line(&without).outlook(after(morning)), line(&with).outlook(after(morning)));
        prop_assert_eq!(without.line(), with.line());
        prop_assert_eq!(without.band(), with.band());
        prop_assert!(with.chance(km(4.0)).p >= without.chance(km(4.0)).p, "its load still carries over");
    }

    #[test]
    fn a_longer_break_never_raises_the_line(told in life()) {
        let sessions = sessions(&told);
        let line = line(&sessions);
        let last = last_day(&sessions);
        let days = line.days(after(last + 1), after(last + 120));
        prop_assert!(days.windows(2).all(|w| w[1].line <= w[0].line && w[1].band.0 <= w[0].band.0));
        let mut before = line.outlook(after(last + 15)).line();
        for off in [16, 20, 28, 60, 120] {
            let now = line.outlook(after(last + off)).line();
            prop_assert!(now <= before, "after {} days {} → {}", off, before, now);
            before = now;
        }
    }

    #[test]
    fn the_order_of_logging_does_not_matter((told, mixed) in life().prop_flat_map(|told| {
        let sessions = sessions(&told);
        (Just(sessions.clone()), Just(sessions).prop_shuffle())
    })) {
        let (told, mixed) = (line(&told), line(&mixed));
        prop_assert_eq!(told.sessions(), mixed.sessions());
        prop_assert_eq!(told.days(FIRST, after(200)), mixed.days(FIRST, after(200)));
    }

    #[test]
    fn an_update_is_the_same_as_starting_over(
        told in life(), changed in any::<prop::sample::Index>(), load in 0.5..12.0_f64, flare in any::<Option<bool>>(),
    ) {
        let before = sessions(&told);
        let mut now = before.clone();
        let i = changed.index(now.len() + 1);
        match now.get_mut(i) {
            Some(s) => *s = session((s.day - FIRST).get_days(), load, flare),
            None => now.push(session(last_day(&before) + 3, load, flare)),
        }
        let mut updated = line(&before);
        updated.update(LineStart::told(km(6.0), 14, FIRST), now.clone());
        let fresh = line(&now);
        prop_assert_eq!(updated.sessions(), fresh.sessions());
        prop_assert_eq!(updated.days(FIRST, after(200)), fresh.days(FIRST, after(200)));
        prop_assert_eq!(updated.track_record(), fresh.track_record());
        let morning = after(last_day(&now) + 1);
        prop_assert_eq!(updated.outlook(morning).band(), fresh.outlook(morning).band());
        prop_assert_eq!(updated.outlook(morning).ceiling(0.2), fresh.outlook(morning).ceiling(0.2));
    }

    #[test]
    fn a_chance_is_a_chance_and_a_ceiling_keeps_to_its_limit(told in life(), load in 0.0..80.0_f64, limit in 0.03..0.6_f64) {
        let sessions = sessions(&told);
        let outlook = line(&sessions).outlook(after(last_day(&sessions) + 1));
        let chance = outlook.chance(km(load));
        prop_assert!(0.0 < chance.low && chance.low <= chance.p && chance.p <= chance.high && chance.high < 1.0);
        let ceiling = outlook.ceiling(limit);
        if ceiling > KneeKm::ZERO {
            prop_assert!(outlook.chance(ceiling).p <= limit + 1e-9);
        }
        prop_assert!(outlook.chance(km(ceiling.get() + 0.01)).p > limit - 1e-3 || ceiling.get() > 59.0);
    }
}
