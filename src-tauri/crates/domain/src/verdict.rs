//! Can I run? A planned run against what the knee has answered so far, the rule that decided, and its reasons.
//!
//! Order of rules: a standing red flag or declared injury → signs nobody has asked about yet → a red last run → an answer that is
//! still missing → too little known: the ladder's step → the staircase: what was tolerated, and the plan's step → the load line's
//! ceiling, which may only lower → the 30-day spike, which may only lower. Nothing here is worded; `logbook::words` says it.

use jiff::{Timestamp, ToSpan, civil::Date};

use crate::{
    AssessedRun, DoseParams, FlareChance, KneeHistory, KneeKm, LadderStep, Light, Metres, PainLimits, PlannedDose,
    RunState, Spike, SpikeBand, Tolerance, breaks, morning_of, spike, tolerance,
};

/// Up to this much beyond what was tolerated is *near*: the step published programmes take. \[A\]
const NEAR: f64 = 1.10;
/// Signs, red runs and unanswered mornings older than this many days no longer decide. \[A\]
const RECENT_DAYS: i32 = 7;
/// Hours after a red run before the next (`science.md` 5).
const HOURS_AFTER_RED: i64 = 48;
/// For so many days after a red run the plan's step is the measure, not what was tolerated before it. \[A\]
const DAYS_AFTER_RED: i32 = 14;

/// Everything a verdict is drawn from.
#[derive(Debug, Clone, Copy)]
pub struct Question<'a> {
    /// The planned run.
    pub planned: PlannedDose,
    /// The knee it is asked for.
    pub knee: &'a KneeHistory,
    /// The limits its answers are read against.
    pub limits: &'a PainLimits,
    /// What doses are computed with.
    pub params: &'a DoseParams,
    /// Where the plan stands.
    pub plan: PlanSays,
    /// What the red-flag screen says.
    pub flags: FlagsSay,
    /// What the load line says.
    pub line: LineSays,
    /// The instant.
    pub now: Timestamp,
    /// The local day.
    pub today: Date,
}

/// Where the plan stands today.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlanSays {
    /// The step to take.
    pub step: LadderStep,
    /// What it comes to.
    pub load: KneeKm,
}

/// What the red-flag screen says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FlagsSay {
    /// A red flag or declared injury stands since this day.
    pub standing_since: Option<Date>,
    /// The day the screen was answered last.
    pub last_screen: Option<Date>,
}

/// What the load line says of the planned run.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum LineSays {
    /// There is none yet.
    Nothing,
    /// The knee's answers do not follow the load.
    Unclear {
        /// The probability that load does not matter, 0–1.
        p_load_irrelevant: f64,
    },
    /// Its own predictions have lately been worse than the base rate's: the staircase stands alone.
    StoodBack,
    /// There is a line.
    Says(LineOnPlan),
}

/// The planned run beside the load line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LineOnPlan {
    /// The chance that it is followed by a flare.
    pub chance: FlareChance,
    /// The line today.
    pub line: KneeKm,
    /// Its 10–90 % band.
    pub band: (KneeKm, KneeKm),
    /// The largest load whose chance is not above the limit.
    pub ceiling: KneeKm,
    /// The limit, 0–1.
    pub limit: f64,
    /// Rated runs it rests on.
    pub rated: u32,
    /// Flares among them.
    pub flares: u32,
    /// What the last days' running still weighs; it counts towards the line.
    pub carried: KneeKm,
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
    /// A red flag or a declared injury stands.
    RedFlag,
    /// Swelling, giving way or locking was noted, and the red-flag questions have not been answered since.
    Signs,
    /// The last run was red and the knee has not had its time yet.
    RedLastRun,
    /// The last run's morning, or how the knee was during it, is not answered.
    AnswerFirst,
    /// Nothing tolerated since the last break is known.
    LadderStep,
    /// The comparison with what was tolerated so far.
    ToleratedSoFar,
    /// The comparison with the plan's step.
    PlanStep,
    /// The load line's ceiling.
    LoadLine,
    /// The planned distance against the longest of 30 days.
    ThirtyDaySpike,
}

/// One reason, with its numbers.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// A yes of the red-flag screen stands.
    RedFlag {
        /// Since when.
        since: Date,
    },
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
    /// The plan's step is the measure.
    PlanStep {
        /// Planned.
        planned: KneeKm,
        /// The step.
        step: LadderStep,
        /// What it comes to.
        load: KneeKm,
        /// The last red run, when it is the reason.
        red: Option<Date>,
    },
    /// The planned load beside the line.
    Line(LineOnPlan),
    /// The ceiling lowered the verdict.
    OverCeiling {
        /// The ceiling.
        ceiling: KneeKm,
        /// The chance it stands for, 0–1.
        limit: f64,
    },
    /// The knee's answers do not follow the load.
    LineUnclear {
        /// The probability that load does not matter, 0–1.
        p_load_irrelevant: f64,
    },
    /// The line has stood back.
    LineStoodBack,
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
    /// What would change the verdict.
    WouldChange(Change),
}

/// What would change a verdict.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Change {
    /// Someone who has looked at the knee says that it may go on.
    Cleared,
    /// The red-flag questions are answered.
    Screened,
    /// Time, and a morning at the usual level.
    TimeAndMorning {
        /// Hours left; 0 when only the morning is wanting.
        hours: i64,
    },
    /// The open answer.
    Answered,
    /// Two runs answered green at the step.
    GreenSteps,
    /// A load of at most this much would be under.
    AtMost(KneeKm),
    /// A distance of at most this much would be no spike.
    NoLongerThan(Metres),
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

/// The verdict on a planned run for one knee.
#[must_use]
pub fn verdict(question: &Question<'_>) -> Verdict {
    let Question { planned, knee, limits, params, now, today, .. } = *question;
    let assessed: Vec<AssessedRun> =
        knee.assessed(limits).into_iter().filter(|r| r.run.day() <= today && r.run.facts.start.at <= now).collect();
    let known = tolerance(&assessed, today);
    let stopped = red_flag(question.flags).or_else(|| signs_noted(knee, &assessed, question.flags, today));
    let stops = stopped.is_some();
    let Decision { kind, rule, mut reasons, change } = stopped
        .or_else(|| red_last_run(knee, &assessed, now, today))
        .or_else(|| answer_first(&assessed, today))
        .unwrap_or_else(|| compare(question, &known, &assessed));
    if !stops && rule != Rule::AnswerFirst && !reasons.iter().any(|r| matches!(r, Reason::Line(_))) {
        reasons.extend(line_beside(question.line));
    }
    let mornings: Vec<(Date, u8)> =
        knee.mornings().iter().rev().filter(|(d, _)| *d <= today).take(2).map(|(d, s)| (*d, s.get())).collect();
    if !mornings.is_empty() {
        reasons.push(Reason::LastMornings(mornings));
    }
    if planned.assumed_pace {
        reasons.push(Reason::AssumedPace { s_per_km: params.pace_s_per_km() });
    }
    reasons.extend(change.map(Reason::WouldChange));
    Verdict { kind, rule, planned, tolerance: known, reasons }
}

/// What one rule says.
struct Decision {
    kind: VerdictKind,
    rule: Rule,
    reasons: Vec<Reason>,
    change: Option<Change>,
}

/// The line is said beside a rule that decided without it.
fn line_beside(line: LineSays) -> Option<Reason> {
    match line {
        LineSays::Nothing => None,
        LineSays::Unclear { p_load_irrelevant } => Some(Reason::LineUnclear { p_load_irrelevant }),
        LineSays::StoodBack => Some(Reason::LineStoodBack),
        LineSays::Says(found) => Some(Reason::Line(found)),
    }
}

fn is_recent(day: Date, today: Date) -> bool {
    day >= today.saturating_sub(RECENT_DAYS.days())
}

/// The run that began last, if it is recent. By the instant: days may be turned around across time zones.
fn last_run(assessed: &[AssessedRun], today: Date) -> Option<&AssessedRun> {
    assessed.iter().max_by_key(|r| r.run.facts.start.at).filter(|r| is_recent(r.run.day(), today))
}

fn red_flag(flags: FlagsSay) -> Option<Decision> {
    let since = flags.standing_since?;
    let reasons = vec![Reason::RedFlag { since }];
    Some(Decision { kind: VerdictKind::Stop, rule: Rule::RedFlag, reasons, change: Some(Change::Cleared) })
}

/// A sign noted with an answer asks for the red-flag questions; once they are answered, they speak.
fn signs_noted(knee: &KneeHistory, assessed: &[AssessedRun], flags: FlagsSay, today: Date) -> Option<Decision> {
    let on_runs = assessed.iter().filter(|r| r.run.answers.signs.have_it_looked_at()).map(|r| r.run.day());
    let elsewhere = knee.elsewhere().iter().filter(|e| e.signs.have_it_looked_at()).map(|e| e.day);
    let lone_mornings = knee.morning_signs().iter().copied();
    let day = on_runs
        .chain(elsewhere)
        .chain(lone_mornings)
        .filter(|d| *d <= today && is_recent(*d, today))
        .filter(|d| flags.last_screen.is_none_or(|screen| screen < *d))
        .max()?;
    let reasons = vec![Reason::SignsNoted { day }];
    Some(Decision { kind: VerdictKind::Stop, rule: Rule::Signs, reasons, change: Some(Change::Screened) })
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
    let reasons = vec![Reason::RedRun { day: last.run.day(), hours_ago, settled }];
    let change = Change::TimeAndMorning { hours: (HOURS_AFTER_RED - hours_ago).max(0) };
    Some(Decision { kind: VerdictKind::Over, rule: Rule::RedLastRun, reasons, change: Some(change) })
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
    let change = Some(Change::Answered);
    Some(Decision { kind: VerdictKind::AnswerFirst, rule: Rule::AnswerFirst, reasons: vec![reason], change })
}

/// The staircase, then what may lower it: the line's ceiling, then the 30-day spike.
fn compare(question: &Question<'_>, known: &Tolerance, assessed: &[AssessedRun]) -> Decision {
    let Some(up_to) = known.up_to else {
        return ladder_step(question, known, assessed);
    };
    let staircase = staircase(question, known, up_to, assessed);
    let capped = apply_ceiling(question, staircase);
    apply_spike(question, capped, assessed)
}

/// With nothing tolerated since the last break: the plan's step, whatever was planned.
fn ladder_step(question: &Question<'_>, known: &Tolerance, assessed: &[AssessedRun]) -> Decision {
    let days: Vec<Date> = assessed.iter().map(|r| r.run.day()).collect();
    let yesterday = question.today.saturating_sub(1.day());
    let off = breaks(&days, question.today).last().filter(|b| b.to == yesterday).map(|b| b.days());
    let mut reasons = vec![Reason::Step(question.plan.step)];
    reasons.extend(off.map(|days| Reason::OnBreak { days }));
    reasons.push(Reason::RestsOn(*known));
    let change = Some(Change::GreenSteps);
    Decision { kind: VerdictKind::Ladder, rule: Rule::LadderStep, reasons, change }
}

/// What was tolerated so far, or the plan's step when that is more. In the fortnight after a red run the plan, which has stepped
/// back, is the measure alone.
fn staircase(question: &Question<'_>, known: &Tolerance, up_to: KneeKm, assessed: &[AssessedRun]) -> Decision {
    let Question { planned, plan, today, .. } = *question;
    let fortnight = today.saturating_sub(DAYS_AFTER_RED.days());
    let red = assessed
        .iter()
        .filter(|r| r.assessment.light == Light::Red)
        .map(|r| r.run.day())
        .filter(|day| *day >= fortnight)
        .max();
    let plan_decides = plan.load > up_to || (red.is_some() && plan.load < up_to);
    let (allowed, rule) = if plan_decides { (plan.load, Rule::PlanStep) } else { (up_to, Rule::ToleratedSoFar) };
    let load = planned.load;
    // The line weighs old flares better than their smallest load does.
    let weighed = matches!(question.line, LineSays::Says(_));
    let flared = known.flared_from.filter(|flared| !weighed && load >= *flared);
    let kind = match load.get() / allowed.get().max(f64::MIN_POSITIVE) {
        r if r <= 1.0 && flared.is_none() => VerdictKind::Under,
        r if r <= 1.0 => VerdictKind::Near,
        r if r <= NEAR && flared.is_none() => VerdictKind::Near,
        _ => VerdictKind::Over,
    };
    let mut reasons = vec![Reason::Compared { planned: load, up_to }];
    if plan_decides {
        let red = red.filter(|_| plan.load < up_to);
        reasons.insert(0, Reason::PlanStep { planned: load, step: plan.step, load: plan.load, red });
    }
    reasons.extend(flared.map(|load| Reason::FlaredAt { load }));
    reasons.push(Reason::RestsOn(*known));
    let under = match (question.line, known.flared_from.filter(|_| !weighed)) {
        (LineSays::Says(line), _) => least(allowed, line.ceiling),
        // Below what flared, not at it.
        (_, Some(flared)) if flared <= allowed => None,
        _ => Some(allowed),
    };
    let change = under.filter(|_| kind != VerdictKind::Under).map(Change::AtMost);
    Decision { kind, rule, reasons, change }
}

fn least(a: KneeKm, b: KneeKm) -> Option<KneeKm> {
    let least = if a < b { a } else { b };
    (least > KneeKm::ZERO).then_some(least)
}

/// The ceiling may only lower a verdict; the line's chance is said wherever there is a line.
fn apply_ceiling(question: &Question<'_>, mut said: Decision) -> Decision {
    let LineSays::Says(line) = question.line else { return said };
    let load = question.planned.load;
    let by_line = match load {
        l if l <= line.ceiling => VerdictKind::Under,
        l if l <= line.line => VerdictKind::Near,
        _ => VerdictKind::Over,
    };
    let lowers = strictness(by_line) > strictness(said.kind);
    if lowers {
        said.kind = by_line;
        said.rule = Rule::LoadLine;
        said.change = least(line.ceiling, line.ceiling).map(Change::AtMost);
        said.reasons.insert(0, Reason::OverCeiling { ceiling: line.ceiling, limit: line.limit });
    }
    said.reasons.insert(1, Reason::Line(line));
    said
}

/// The spike may only lower a verdict, and is said wherever a number was compared.
fn apply_spike(question: &Question<'_>, mut said: Decision, assessed: &[AssessedRun]) -> Decision {
    let distances: Vec<(Date, Metres)> =
        assessed.iter().filter_map(|r| Some((r.run.day(), r.run.facts.distance?))).collect();
    let Some(found) = spike(question.planned.distance, &distances, question.today) else {
        return said;
    };
    let lowers = found.band != SpikeBand::Reference && said.kind == VerdictKind::Under;
    let compared = said.reasons.iter().position(|r| matches!(r, Reason::Compared { .. })).map_or(0, |i| i + 1);
    said.reasons.insert(if lowers { 0 } else { compared }, Reason::Spike(found));
    if lowers {
        said.kind = VerdictKind::Near;
        said.rule = Rule::ThirtyDaySpike;
        said.change = Metres::new(found.longest.get() * NEAR).ok().map(Change::NoLongerThan);
    }
    said
}

/// Under, near, over: which says less.
fn strictness(kind: VerdictKind) -> u8 {
    match kind {
        VerdictKind::Under => 0,
        VerdictKind::Near => 1,
        VerdictKind::Over | VerdictKind::Stop | VerdictKind::AnswerFirst | VerdictKind::Ladder => 2,
    }
}

#[cfg(test)]
mod tests {
    use jiff::{civil::date, tz::Offset};

    use super::*;
    use crate::{
        Anchor, Dose, DoseBasis, LADDER, LocalStart, Moment, PainEntry, PlanAmount, PlannedRun, RunFacts, RunId,
        RunKind, Score, Side, planned_dose,
    };

    fn kkm(load: f64) -> KneeKm {
        KneeKm::new(load).expect("a load")
    }

    /// A line at 5, its ceiling at 4.
    fn line(ceiling: f64, middle: f64) -> LineSays {
        LineSays::Says(LineOnPlan {
            chance: FlareChance { p: 0.2, low: 0.1, high: 0.3 },
            line: kkm(middle),
            band: (kkm(middle * 0.8), kkm(middle * 1.25)),
            ceiling: kkm(ceiling),
            limit: 0.2,
            rated: 14,
            flares: 2,
            carried: KneeKm::ZERO,
        })
    }

    /// A knee that ran and answered: (day of March 2026, km, during, morning after).
    struct Story {
        runs: Vec<RunFacts>,
        entries: Vec<PainEntry>,
        plan: PlanSays,
        flags: FlagsSay,
        line: LineSays,
    }

    impl Story {
        fn of(runs: &[(i8, f64, u8, Option<u8>)]) -> Self {
            let mut story = Self {
                runs: vec![],
                entries: vec![],
                plan: PlanSays { step: LADDER[1], load: kkm(1.0) },
                flags: FlagsSay::default(),
                line: LineSays::Nothing,
            };
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
            verdict(&Question {
                planned,
                knee: &knee,
                limits: &PainLimits::STRICT,
                params: &DoseParams::DEFAULT,
                plan: self.plan,
                flags: self.flags,
                line: self.line,
                now,
                today,
            })
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
    fn while_too_little_is_known_the_plans_step_is_said() {
        let level = |v: &Verdict| match v.reasons.first() {
            Some(Reason::Step(step)) => Some(step.level),
            _ => None,
        };
        let mut empty = Story::of(&[]);
        empty.plan = PlanSays { step: LADDER[0], load: kkm(0.1) };
        let said = empty.ask(3.0, 5);
        assert_eq!((said.kind, level(&said)), (VerdictKind::Ladder, Some(0)));
        let unrated = Story::of(&[(1, 3.0, 1, None)]).ask(3.0, 10);
        assert_eq!((unrated.kind, level(&unrated)), (VerdictKind::Ladder, Some(1)));
    }

    #[test]
    fn the_plans_step_carries_further_than_what_was_tolerated_only_while_nothing_was_red() {
        let mut story = Story::of(&[(1, 4.0, 1, Some(0)), (3, 4.0, 1, Some(0))]);
        story.plan.load = kkm(4.4);
        let said = story.ask(4.4, 5);
        assert_eq!((said.kind, said.rule), (VerdictKind::Under, Rule::PlanStep));
        let mut story = Story::of(&[(1, 4.0, 1, Some(0)), (3, 4.4, 6, Some(0))]);
        story.plan.load = kkm(3.5);
        let said = story.ask(4.0, 6);
        assert_eq!(
            (said.kind, said.rule),
            (VerdictKind::Over, Rule::PlanStep),
            "4.0 was tolerated, but before the red run"
        );
        assert_eq!(said.reasons.last(), Some(&Reason::WouldChange(Change::AtMost(kkm(3.5)))));
        let mut later = Story::of(&[(1, 4.0, 1, Some(0)), (3, 4.4, 6, Some(0)), (10, 3.0, 1, Some(0))]);
        later.plan.load = kkm(3.5);
        assert_eq!(later.ask(4.0, 17).rule, Rule::PlanStep);
        assert_eq!(later.ask(4.0, 18).rule, Rule::ToleratedSoFar, "a fortnight later it counts again");
    }

    #[test]
    fn the_lines_ceiling_may_only_lower() {
        let mut story = Story::of(&[(1, 4.0, 1, Some(0)), (3, 5.0, 1, Some(0))]);
        for (ceiling, middle, km, kind, rule) in [
            (6.0, 7.0, 5.0, VerdictKind::Under, Rule::ToleratedSoFar),
            (20.0, 30.0, 8.0, VerdictKind::Over, Rule::ToleratedSoFar),
            (4.0, 6.0, 4.5, VerdictKind::Near, Rule::LoadLine),
            (3.0, 4.0, 4.5, VerdictKind::Over, Rule::LoadLine),
            (4.0, 5.2, 5.4, VerdictKind::Over, Rule::LoadLine),
        ] {
            story.line = line(ceiling, middle);
            let said = story.ask(km, 5);
            assert_eq!((said.kind, said.rule), (kind, rule), "{km} km under a ceiling of {ceiling}");
            assert!(said.reasons.iter().any(|r| matches!(r, Reason::Line(_))), "the chance is always said");
        }
        story.line = line(4.0, 6.0);
        let change = Reason::WouldChange(Change::AtMost(kkm(4.0)));
        assert_eq!(story.ask(4.5, 5).reasons.last(), Some(&change));
    }

    #[test]
    fn an_unclear_pattern_and_a_line_that_stood_back_leave_the_staircase_alone() {
        let mut story = Story::of(&[(1, 4.0, 1, Some(0)), (3, 5.0, 1, Some(0))]);
        let plain = story.ask(5.0, 5);
        for (line, reason) in [
            (LineSays::Unclear { p_load_irrelevant: 0.7 }, Reason::LineUnclear { p_load_irrelevant: 0.7 }),
            (LineSays::StoodBack, Reason::LineStoodBack),
        ] {
            story.line = line;
            let said = story.ask(5.0, 5);
            assert_eq!((said.kind, said.rule), (plain.kind, plain.rule));
            assert!(said.reasons.contains(&reason));
        }
    }

    #[test]
    fn a_standing_red_flag_comes_before_everything() {
        let mut story = Story::of(&[(1, 4.0, 1, Some(0)), (3, 5.0, 7, None)]);
        story.flags.standing_since = Some(date(2026, 3, 2));
        story.line = line(6.0, 7.0);
        let said = story.ask(1.0, 4);
        assert_eq!((said.kind, said.rule), (VerdictKind::Stop, Rule::RedFlag));
        assert_eq!(said.reasons[0], Reason::RedFlag { since: date(2026, 3, 2) });
        assert!(!said.reasons.iter().any(|r| matches!(r, Reason::Line(_))), "no chance is said while it stands");
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
        story.plan.load = kkm(3.8);
        let later = story.ask(3.8, 6);
        assert_eq!((later.kind, later.rule), (VerdictKind::Under, Rule::PlanStep), "the plan has stepped back");
        assert_eq!(story.ask(5.0, 6).kind, VerdictKind::Over, "what flared is over");
    }

    #[test]
    fn a_sign_stops_everything_until_the_red_flag_questions_are_answered() {
        let mut story = Story::of(&[(1, 4.0, 1, Some(0))]);
        story.entries[1].signs.giving_way = true;
        assert_eq!(story.ask(1.0, 3).kind, VerdictKind::Stop);
        story.flags.last_screen = Some(date(2026, 2, 27));
        assert_eq!(story.ask(1.0, 3).kind, VerdictKind::Stop, "a screen from before it says nothing of it");
        story.flags.last_screen = Some(date(2026, 3, 1));
        assert_ne!(story.ask(1.0, 3).kind, VerdictKind::Stop, "a screen that found nothing lets it go on");
        story.flags.last_screen = None;
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
}
