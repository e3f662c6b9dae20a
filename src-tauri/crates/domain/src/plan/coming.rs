//! The next two weeks, as they are if the knee answers green.

use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date};

use super::{
    HOURS_AFTER_RED, LONGEST_SHARE, LastRun, PlanRules, Position, longest,
    replay::{Green, Walk},
};
use crate::{AssessedRun, KneeHistory, KneeKm, LadderStep, Level, Light, RunState, morning_of};

/// How far ahead the plan looks.
const DAYS_AHEAD: i32 = 14;

/// One day of the coming two weeks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PlannedDay {
    /// The day.
    pub day: Date,
    /// The step.
    pub step: LadderStep,
    /// Minutes to run in all: the step's, or a little more where the next step is too much more than the longest run so far.
    pub minutes_run: u16,
    /// It holds only if the knee answers green until then.
    pub if_green: bool,
    /// The load line holds it lower than the ladder.
    pub held_by_line: bool,
}

/// The step that the load line's ceiling leaves of a level: the highest of at most that load, and whether that is lower.
#[must_use]
pub fn held_by_line(level: Level, cap: Option<KneeKm>, rules: &PlanRules) -> (Level, bool) {
    let Some(cap) = cap.filter(|cap| rules.load(level) > *cap) else { return (level, false) };
    let within = (0..level.0).rev().map(Level).find(|lower| rules.load(*lower) <= cap);
    (within.unwrap_or(Level::WALK), true)
}

/// The first day on which a run may follow the last one: after the rest between runs, and after a red run with 48 hours and a
/// morning back at the usual level behind it.
#[must_use]
pub fn next_run_day(knee: &KneeHistory, runs: &[AssessedRun], rules: &PlanRules, now: Timestamp, today: Date) -> Date {
    let last = runs.iter().filter(|run| run.run.facts.start.at <= now).max_by_key(|run| run.run.facts.start.at);
    let Some(last) = last else { return today };
    let start = last.run.facts.start;
    let red = last.assessment.light == Light::Red;
    let hours = if red { rules.pace.rest_hours.max(HOURS_AFTER_RED) } else { rules.pace.rest_hours };
    let rested = start.at.saturating_add(SignedDuration::from_hours(hours.into())).unwrap_or(start.at);
    let mut first = start.offset.to_datetime(rested).date().max(today);
    if red && !settled(knee, last, today) {
        first = first.max(today.saturating_add(1.day()));
    }
    if last.run.state(today) == RunState::Open {
        first = first.max(morning_of(last.run.day()));
    }
    first
}

/// Whether the latest morning after a red run is back at the usual level.
fn settled(knee: &KneeHistory, red: &AssessedRun, today: Date) -> bool {
    let level = red.assessment.baseline.map_or(0.0, |b| b.level);
    let latest = knee.mornings().iter().rev().find(|(day, _)| *day <= today);
    latest.is_some_and(|(day, score)| *day > red.run.day() && score.level() <= level)
}

/// The coming two weeks from where the knee stands. `runs` are the recent ones in order, those not decided yet among them; `first`
/// is [`next_run_day`]; `cap` is the load line's ceiling and may only lower. Empty while a red flag stands.
#[must_use]
pub fn coming(
    position: &Position,
    runs: &[AssessedRun],
    rules: &PlanRules,
    cap: Option<KneeKm>,
    first: Date,
    today: Date,
) -> Vec<PlannedDay> {
    if position.paused {
        return Vec::new();
    }
    let mut loads: Vec<(Date, KneeKm)> =
        runs.iter().filter_map(|run| Some((run.run.day(), run.run.facts.dose?.load))).collect();
    let mut ran: Vec<Date> = runs.iter().map(|run| run.run.day()).collect();
    let mut walk = Walk::from_here(position, rules, today);
    let mut if_green = false;
    for open in runs.iter().filter(|run| run.run.state(today) == RunState::Open && run.assessment.light != Light::Red) {
        let facts = open.run.facts;
        let load = facts.dose.map(|dose| dose.load);
        let day = morning_of(open.run.day());
        if_green = true;
        if position.entered && !position.needs_start() {
            walk.begin_day(day);
            walk.green(&Green { at: facts.start.at, load, longest: longest(loads.iter().copied(), day), run: None });
        }
    }
    let rest = i32::from(rules.pace.rest_hours.div_ceil(24)).max(1);
    let (mut day, end) = (first, today.saturating_add(DAYS_AHEAD.days()));
    let mut planned = Vec::new();
    while day < end {
        let week = day.saturating_sub(7.days());
        if ran.iter().filter(|other| **other > week && **other <= day).count() >= usize::from(rules.pace.runs_per_week)
        {
            day = day.saturating_add(1.day());
            continue;
        }
        let (level, held_by_line) = held_by_line(walk.at.level, cap, rules);
        let step = rules.ladder().step(level);
        let stretched = if held_by_line { None } else { stretched(&walk.at, rules, &loads, day) };
        let minutes_run = stretched.unwrap_or(step.minutes_run());
        planned.push(PlannedDay { day, step, minutes_run, if_green, held_by_line });
        ran.push(day);
        if level > Level::WALK {
            let load = rules.load_of_minutes(minutes_run, step.minutes_walk());
            loads.push((day, load));
            walk.at.last = Some(LastRun { day, load: Some(load) });
            let noon =
                day.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).map_or(Timestamp::MAX, |noon| noon.timestamp());
            walk.begin_day(morning_of(day));
            let longest = longest(loads.iter().copied(), morning_of(day));
            // Day by day the rest is kept already; an evening before and a noon after must not undo it.
            walk.at.green_at = None;
            walk.green(&Green { at: noon, load: Some(load), longest, run: None });
            if_green = true;
        }
        day = day.saturating_add(rest.days());
    }
    planned
}

/// The minutes to run where the next step is earned and only the longest run so far stands against it: as much more as the rule
/// allows, at least a whole minute, at most the next step.
fn stretched(at: &Position, rules: &PlanRules, loads: &[(Date, KneeKm)], day: Date) -> Option<u16> {
    if at.needs_start() || at.greens < rules.pace.progress_after || !at.has_history(day) {
        return None;
    }
    let longest = longest(loads.iter().copied(), day)?;
    let next = rules.above(at.level);
    if rules.load(next).get() <= LONGEST_SHARE * longest.get() + 1e-9 {
        return None;
    }
    let so_far = rules.minutes_of(longest);
    let more = (so_far * LONGEST_SHARE).floor().max(so_far.floor() + 1.0);
    let (least, most) = (rules.ladder().step(at.level).minutes_run(), rules.ladder().step(next).minutes_run());
    Some((more as u16).clamp(least, most.max(least)))
}
