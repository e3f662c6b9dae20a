//! Can I run? A planned run against what the knee has answered so far, the rule that decided, and its reasons.
//!
//! Order of rules: signs that want to be looked at → a red last run → an answer that is still missing → too little known: the
//! ladder's step → the comparison with what was tolerated → the 30-day spike, which may only lower. The load line's ceiling
//! will stand between the last two. Nothing here is worded; `logbook::words` says it.

use jiff::{Timestamp, ToSpan, civil::Date};

use crate::{
    AssessedRun, DoseParams, KneeHistory, KneeKm, LADDER, LadderStep, Light, Metres, OutOfRange, PainLimits, RunState,
    Seconds, Spike, SpikeBand, Tolerance, breaks, morning_of, spike, tolerance,
};

/// Up to this much beyond what was tolerated is *near*: the step published programmes take. \[A\]
const NEAR: f64 = 1.10;
/// Signs, red runs and unanswered mornings older than this many days no longer decide. \[A\]
const RECENT_DAYS: i32 = 7;
/// Hours after a red run before the next (`science.md` 5).
const HOURS_AFTER_RED: i64 = 48;
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

/// The word of a verdict.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VerdictKind {
    /// Within what was tolerated.
    Under,
    /// At the edge of it.
    Near,
    /// Beyond it.
    Over,
    /// Something wants to be looked at first.
    Stop,
    /// An answer is missing that the verdict needs.
    AnswerFirst,
    /// Too little is known for a number: the ladder's step.
    Ladder,
}

/// The rule that decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rule {
    /// Swelling, giving way or locking was noted lately.
    Signs,
    /// The last run was red and the knee has not had its time yet.
    RedLastRun,
    /// The last run's morning, or how the knee was during it, is not answered.
    AnswerFirst,
    /// Nothing tolerated since the last break is known.
    LadderStep,
    /// The comparison with what was tolerated so far.
    ToleratedSoFar,
    /// The planned distance against the longest of 30 days.
    ThirtyDaySpike,
}

/// One reason, with its numbers.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// Signs noted for the run of this day.
    SignsNoted {
        /// The day.
        day: Date,
    },
    /// The run of this day was red.
    RedRun {
        /// The day.
        day: Date,
        /// Hours since it began.
        hours_ago: i64,
        /// The knee is back at its usual level.
        settled: bool,
    },
    /// The morning after the run of this day has not come yet.
    MorningNotYet {
        /// The run's day.
        run_day: Date,
    },
    /// This morning's answer about yesterday's run is open.
    MorningOpen {
        /// The run's day.
        run_day: Date,
    },
    /// The morning after the run of this day passed unanswered.
    MorningMissing {
        /// The run's day.
        run_day: Date,
    },
    /// How the knee was during the run of this day is not answered.
    DuringMissing {
        /// The run's day.
        run_day: Date,
    },
    /// The planned load beside what was tolerated.
    Compared {
        /// Planned.
        planned: KneeKm,
        /// Tolerated so far.
        up_to: KneeKm,
    },
    /// A run of at most this load was followed by a flare.
    FlaredAt {
        /// That load.
        load: KneeKm,
    },
    /// What the comparison rests on.
    RestsOn(Tolerance),
    /// Days since the last run, when that is a break.
    OnBreak {
        /// Run-free days.
        days: i32,
    },
    /// The ladder's step to take instead.
    Step(LadderStep),
    /// The latest mornings, latest first.
    LastMornings(Vec<(Date, u8)>),
    /// The 30-day comparison.
    Spike(Spike),
    /// The pace was assumed.
    AssumedPace {
        /// Seconds per kilometre.
        s_per_km: f64,
    },
}

/// The verdict on a planned run for one knee.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// The word.
    pub kind: VerdictKind,
    /// The rule that decided.
    pub rule: Rule,
    /// The planned load.
    pub planned: PlannedDose,
    /// What was tolerated so far.
    pub tolerance: Tolerance,
    /// Why, the deciding reason first.
    pub reasons: Vec<Reason>,
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

/// The verdict on a planned run for one knee, at the instant `now` on the local day `today`.
#[must_use]
pub fn verdict(
    planned: PlannedDose,
    knee: &KneeHistory,
    limits: &PainLimits,
    params: &DoseParams,
    now: Timestamp,
    today: Date,
) -> Verdict {
    let assessed: Vec<AssessedRun> =
        knee.assessed(limits).into_iter().filter(|r| r.run.day() <= today && r.run.facts.start.at <= now).collect();
    let known = tolerance(&assessed, today);
    let (kind, rule, mut reasons) = signs_noted(knee, &assessed, today)
        .or_else(|| red_last_run(knee, &assessed, now, today))
        .or_else(|| answer_first(&assessed, today))
        .unwrap_or_else(|| compare(planned, &known, &assessed, today));
    let (kind, rule) = apply_spike(kind, rule, planned, &assessed, today, &mut reasons);
    let mornings: Vec<(Date, u8)> =
        knee.mornings().iter().rev().filter(|(d, _)| *d <= today).take(2).map(|(d, s)| (*d, s.get())).collect();
    if !mornings.is_empty() {
        reasons.push(Reason::LastMornings(mornings));
    }
    if planned.assumed_pace {
        reasons.push(Reason::AssumedPace { s_per_km: params.pace_s_per_km() });
    }
    Verdict { kind, rule, planned, tolerance: known, reasons }
}

type Decision = (VerdictKind, Rule, Vec<Reason>);

fn is_recent(day: Date, today: Date) -> bool {
    day >= today.saturating_sub(RECENT_DAYS.days())
}

/// The run that began last, if it is recent. By the instant: days may be turned around across time zones.
fn last_run(assessed: &[AssessedRun], today: Date) -> Option<&AssessedRun> {
    assessed.iter().max_by_key(|r| r.run.facts.start.at).filter(|r| is_recent(r.run.day(), today))
}

fn signs_noted(knee: &KneeHistory, assessed: &[AssessedRun], today: Date) -> Option<Decision> {
    let on_runs = assessed.iter().filter(|r| r.run.answers.signs.have_it_looked_at()).map(|r| r.run.day());
    let elsewhere = knee.elsewhere().iter().filter(|e| e.signs.have_it_looked_at()).map(|e| e.day);
    let lone_mornings = knee.morning_signs().iter().copied();
    let day = on_runs.chain(elsewhere).chain(lone_mornings).filter(|d| *d <= today && is_recent(*d, today)).max()?;
    Some((VerdictKind::Stop, Rule::Signs, vec![Reason::SignsNoted { day }]))
}

fn red_last_run(knee: &KneeHistory, assessed: &[AssessedRun], now: Timestamp, today: Date) -> Option<Decision> {
    let last = last_run(assessed, today).filter(|r| r.assessment.light == Light::Red)?;
    let hours_ago = (now.as_second() - last.run.facts.start.at.as_second()) / 3600;
    let level = last.assessment.baseline.map_or(0.0, |b| b.level);
    let (latest_day, latest) = knee.mornings().iter().rev().find(|(day, _)| *day <= today).copied().unzip();
    let settled = latest_day.is_some_and(|day| day > last.run.day())
        && latest.is_some_and(|score: crate::Score| score.level() <= level);
    if hours_ago >= HOURS_AFTER_RED && settled {
        return None;
    }
    let reason = Reason::RedRun { day: last.run.day(), hours_ago, settled };
    Some((VerdictKind::Over, Rule::RedLastRun, vec![reason]))
}

fn answer_first(assessed: &[AssessedRun], today: Date) -> Option<Decision> {
    let last = last_run(assessed, today)?;
    let run_day = last.run.day();
    let reason = match last.run.state(today) {
        // Without it the run may have been red: unknown is not fine.
        RunState::Closed if last.run.answers.during.is_none() => Reason::DuringMissing { run_day },
        RunState::Closed => return None,
        RunState::Open if morning_of(run_day) == today => Reason::MorningOpen { run_day },
        RunState::Open => Reason::MorningNotYet { run_day },
        RunState::Missing => Reason::MorningMissing { run_day },
    };
    Some((VerdictKind::AnswerFirst, Rule::AnswerFirst, vec![reason]))
}

fn compare(planned: PlannedDose, known: &Tolerance, assessed: &[AssessedRun], today: Date) -> Decision {
    let Some(up_to) = known.up_to else {
        return ladder_step(known, assessed, today);
    };
    let load = planned.load;
    let flared = known.flared_from.filter(|flared| load >= *flared);
    let kind = match load.get() / up_to.get().max(f64::MIN_POSITIVE) {
        r if r <= 1.0 && flared.is_none() => VerdictKind::Under,
        r if r <= 1.0 => VerdictKind::Near,
        r if r <= NEAR && flared.is_none() => VerdictKind::Near,
        _ => VerdictKind::Over,
    };
    let mut reasons = vec![Reason::Compared { planned: load, up_to }];
    reasons.extend(flared.map(|load| Reason::FlaredAt { load }));
    reasons.push(Reason::RestsOn(*known));
    (kind, Rule::ToleratedSoFar, reasons)
}

/// With nothing tolerated since the last break, the first running step; after four weeks off or with no run at all, the walk
/// that comes before it.
fn ladder_step(known: &Tolerance, assessed: &[AssessedRun], today: Date) -> Decision {
    let days: Vec<Date> = assessed.iter().map(|r| r.run.day()).collect();
    let yesterday = today.saturating_sub(1.day());
    let off = breaks(&days, today).last().filter(|b| b.to == yesterday).map(|b| b.days());
    let level = if days.is_empty() || off.is_some_and(|days| days >= 28) { 0 } else { 1 };
    let mut reasons = vec![Reason::Step(LADDER[level])];
    reasons.extend(off.map(|days| Reason::OnBreak { days }));
    reasons.push(Reason::RestsOn(*known));
    (VerdictKind::Ladder, Rule::LadderStep, reasons)
}

/// The spike may only lower a verdict, and is said wherever a number was compared.
fn apply_spike(
    kind: VerdictKind,
    rule: Rule,
    planned: PlannedDose,
    assessed: &[AssessedRun],
    today: Date,
    reasons: &mut Vec<Reason>,
) -> (VerdictKind, Rule) {
    if rule != Rule::ToleratedSoFar {
        return (kind, rule);
    }
    let distances: Vec<(Date, Metres)> =
        assessed.iter().filter_map(|r| Some((r.run.day(), r.run.facts.distance?))).collect();
    let Some(found) = spike(planned.distance, &distances, today) else {
        return (kind, rule);
    };
    let lowers = found.band != SpikeBand::Reference && kind == VerdictKind::Under;
    reasons.insert(usize::from(!lowers), Reason::Spike(found));
    if lowers { (VerdictKind::Near, Rule::ThirtyDaySpike) } else { (kind, rule) }
}

#[cfg(test)]
mod tests {
    use jiff::{civil::date, tz::Offset};

    use super::*;
    use crate::{Anchor, Dose, DoseBasis, LocalStart, Moment, PainEntry, RunFacts, RunId, Score, Side};

    /// A knee that ran and answered: (day of March 2026, km, during, morning after).
    struct Story {
        runs: Vec<RunFacts>,
        entries: Vec<PainEntry>,
    }

    impl Story {
        fn of(runs: &[(i8, f64, u8, Option<u8>)]) -> Self {
            let mut story = Self { runs: vec![], entries: vec![] };
            for (i, (day, km, during, morning)) in runs.iter().enumerate() {
                let day = date(2026, 3, *day);
                let id = RunId(i as i64);
                let at = day.at(8, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).expect("UTC").timestamp();
                story.runs.push(RunFacts {
                    id,
                    start: LocalStart { at, offset: Offset::UTC },
                    distance: Metres::new(km * 1000.0).ok(),
                    dose: KneeKm::new(*km).ok().map(|load| Dose { load, basis: DoseBasis::Distance }),
                });
                story.say(Anchor::Run(id), day, Moment::Before, 0);
                story.say(Anchor::Run(id), day, Moment::During, *during);
                story.say(Anchor::Run(id), day, Moment::After, 0);
                if let Some(score) = morning {
                    let next = morning_of(day);
                    story.say(Anchor::Day(next), next, Moment::Morning, *score);
                }
            }
            story
        }

        fn say(&mut self, anchor: Anchor, day: Date, moment: Moment, score: u8) {
            let score = Score::new(score).expect("0–10");
            self.entries.push(PainEntry::scored(anchor, day, Side::Right, moment, score, Timestamp::UNIX_EPOCH));
        }

        fn ask(&self, km: f64, today: i8) -> Verdict {
            let today = date(2026, 3, 1).saturating_add((i32::from(today) - 1).days());
            let now = today.at(9, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).expect("UTC").timestamp();
            let plan =
                PlannedRun { amount: PlanAmount::Distance(Metres::new(km * 1000.0).expect("km")), kind: RunKind::Easy };
            let planned = planned_dose(plan, &DoseParams::DEFAULT).expect("a plan");
            let knee = KneeHistory::gather(Side::Right, date(2025, 1, 1), self.runs.iter().copied(), &self.entries);
            verdict(planned, &knee, &PainLimits::STRICT, &DoseParams::DEFAULT, now, today)
        }
    }

    #[test]
    fn under_near_and_over_lie_around_what_was_tolerated() {
        let story = Story::of(&[(1, 4.0, 1, Some(0)), (3, 5.0, 1, Some(0))]);
        for (km, kind) in [(5.0, VerdictKind::Under), (5.4, VerdictKind::Near), (5.6, VerdictKind::Over)] {
            let said = story.ask(km, 5);
            assert_eq!((said.kind, said.rule), (kind, Rule::ToleratedSoFar), "{km} km");
            assert_eq!(said.tolerance.up_to.map(KneeKm::get), Some(5.0));
        }
    }

    #[test]
    fn an_empty_logbook_gets_the_walk_and_a_first_unrated_week_the_first_step() {
        let level = |v: &Verdict| match v.reasons.first() {
            Some(Reason::Step(step)) => Some(step.level),
            _ => None,
        };
        let empty = Story::of(&[]).ask(3.0, 5);
        assert_eq!((empty.kind, level(&empty)), (VerdictKind::Ladder, Some(0)));
        let unrated = Story::of(&[(1, 3.0, 1, None)]).ask(3.0, 10);
        assert_eq!((unrated.kind, level(&unrated)), (VerdictKind::Ladder, Some(1)));
    }

    #[test]
    fn a_missing_answer_is_asked_for_before_anything_is_said() {
        let open = Story::of(&[(1, 5.0, 1, Some(0)), (3, 5.0, 1, None)]);
        for (today, reason) in [
            (3, Reason::MorningNotYet { run_day: date(2026, 3, 3) }),
            (4, Reason::MorningOpen { run_day: date(2026, 3, 3) }),
            (5, Reason::MorningMissing { run_day: date(2026, 3, 3) }),
        ] {
            let said = open.ask(3.0, today);
            assert_eq!((said.kind, &said.reasons[0]), (VerdictKind::AnswerFirst, &reason));
        }
    }

    #[test]
    fn a_last_run_that_may_have_been_red_is_asked_about() {
        let mut story = Story::of(&[(1, 5.0, 1, Some(0)), (3, 5.0, 7, Some(0))]);
        assert_eq!(story.ask(3.0, 4).rule, Rule::RedLastRun);
        story.entries.retain(|e| e.anchor != Anchor::Run(RunId(1)) || e.moment != Moment::During);
        let said = story.ask(3.0, 4);
        let asked = Reason::DuringMissing { run_day: date(2026, 3, 3) };
        assert_eq!((said.kind, &said.reasons[0]), (VerdictKind::AnswerFirst, &asked));
    }

    #[test]
    fn after_a_red_run_every_run_is_over_until_48_hours_and_a_settled_morning() {
        let mut story = Story::of(&[(1, 4.0, 1, Some(0)), (3, 5.0, 2, Some(3))]);
        assert_eq!(story.ask(1.0, 4).rule, Rule::RedLastRun, "next morning");
        assert_eq!(story.ask(1.0, 6).rule, Rule::RedLastRun, "three days later, but not known to be settled");
        story.say(Anchor::Day(date(2026, 3, 6)), date(2026, 3, 6), Moment::Morning, 0);
        let later = story.ask(4.0, 6);
        assert_eq!((later.kind, later.rule), (VerdictKind::Under, Rule::ToleratedSoFar));
        assert_eq!(story.ask(5.0, 6).kind, VerdictKind::Over, "what flared is over");
    }

    #[test]
    fn a_sign_stops_everything() {
        let mut story = Story::of(&[(1, 4.0, 1, Some(0))]);
        story.entries[1].signs.giving_way = true;
        assert_eq!(story.ask(1.0, 3).kind, VerdictKind::Stop);
        assert_eq!(story.ask(1.0, 8).kind, VerdictKind::Stop, "a week later it still does");
        assert_ne!(story.ask(1.0, 9).kind, VerdictKind::Stop, "after that it no longer decides");
        let mut lone = Story::of(&[]);
        lone.say(Anchor::Day(date(2026, 3, 5)), date(2026, 3, 5), Moment::Morning, 2);
        lone.entries[0].signs.swelling = true;
        assert_eq!(lone.ask(1.0, 5).kind, VerdictKind::Stop, "also when noted on a morning without a run");
    }

    #[test]
    fn what_was_tolerated_before_a_break_is_not_tolerated_after_it() {
        let story = Story::of(&[(1, 8.0, 1, Some(0)), (24, 2.0, 1, Some(0))]);
        let said = story.ask(4.0, 26);
        assert_eq!((said.kind, said.tolerance.up_to.map(KneeKm::get)), (VerdictKind::Over, Some(2.0)));
        assert_eq!(story.ask(4.0, 60).kind, VerdictKind::Ladder, "and in a break nothing is");
    }

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
