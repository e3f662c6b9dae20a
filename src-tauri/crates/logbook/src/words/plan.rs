//! The plan: its steps, its decisions and their reasons.
//!
//! The plan keeps its reasons as codes with their numbers; they are said anew in whatever language is spoken.

use domain::{
    AT_LEVEL, KneeKm, LadderStep, Level, Move, PlanReason, PlanRules, PlannedDay, Position, Side, StartCriterion,
};
use jiff::civil::Date;

use super::{day_long, flag_short, light_reason, load, side_code, told_together};
use crate::{api::Reason, say};

/// A step: "6 times 3 min running and 2 min walking".
pub(crate) fn step_text(step: LadderStep) -> String {
    match (step.minutes_run(), step.minutes_walk(), step.turns) {
        (0, walk, _) => say!("plan-step-walk", minutes = walk),
        (run, 0, 1) => say!("plan-step-run", minutes = run),
        (_, 0, turns) => say!("plan-step-turns", turns = turns, run = step.run_min),
        (_, _, turns) => say!("plan-step-turns-with-walk", turns = turns, run = step.run_min, walk = step.walk_min),
    }
}

/// Where a knee stands, in one sentence; `held`: the load line holds it below where the ladder stands.
pub(crate) fn plan_headline(at: &Position, step: LadderStep, held: bool, today: Date) -> String {
    let (level, what) = (step.level, step_text(step));
    if at.paused {
        return say!("plan-stands-still-red-flag");
    }
    if at.needs_start() {
        return say!("plan-stands-before-start", step = level, what = what);
    }
    // The day is the ladder's, and not that of the step it is held at.
    if held {
        return say!("plan-stands-held", step = level, what = what);
    }
    let Some(since) = at.since else { return say!("plan-stands", step = level, what = what) };
    let when = match (today - since).get_days() {
        0 => "today",
        1 => "yesterday",
        _ => "earlier",
    };
    say!("plan-stands-since", step = level, what = what, when = when, day = day_long(since))
}

/// A day of the coming two weeks in one sentence.
pub(crate) fn planned_day(planned: &PlannedDay, today: Date) -> String {
    let when = match (planned.day - today).get_days() {
        0 => "today",
        1 => "tomorrow",
        _ => "later",
    };
    say!("plan-day", when = when, day = day_long(planned.day), run = planned_run(planned))
}

/// What a day asks for, without the day: "if your knee answers green until then, 30 minutes of easy running, …".
pub(crate) fn planned_run(planned: &PlannedDay) -> String {
    let run = planned.step.minutes_run();
    let kind = match (run, planned.minutes_run > run) {
        (0, false) => "walk",
        (0, true) => "walk-stretched",
        (_, false) => "run",
        (_, true) => "stretched",
    };
    let (what, minutes) = (step_text(planned.step), planned.minutes_run);
    let asked = if planned.if_green {
        say!("plan-run-if-green", kind = kind, what = what, minutes = minutes)
    } else {
        say!("plan-run", kind = kind, what = what, minutes = minutes)
    };
    let held = if planned.held_by_line { say!("plan-held-by-line") } else { String::new() };
    told_together(&[asked, held])
}

/// What a decision did, in one sentence.
pub(crate) fn decision(moved: Move, from: Level, to: Level) -> String {
    let (from, to) = (from.0, to.0);
    match moved {
        Move::Enter => say!("plan-moved-onto", to = to),
        Move::Progress => say!("plan-moved-up", from = from, to = to),
        Move::Hold => say!("plan-moved-stays", to = to),
        Move::Back if from == to => say!("plan-moved-stays-none-below", to = to),
        Move::Back => say!("plan-moved-back", from = from, to = to),
        Move::Break => say!("plan-moved-after-days-off", from = from, to = to),
        Move::Pause => say!("plan-moved-pause"),
        Move::Resume => say!("plan-moved-goes-on", to = to),
    }
}

/// One reason of a decision.
pub(crate) fn plan_reason(reason: &PlanReason) -> String {
    match reason {
        PlanReason::CriteriaMet => say!("plan-why-criteria-met"),
        PlanReason::FromTold { start } => say!("plan-why-from-told", load = load(*start)),
        PlanReason::Carries { up_to } => say!("plan-why-carries", load = load(*up_to)),
        PlanReason::Unrated { longest } => say!("plan-why-unrated", load = load(*longest)),
        PlanReason::TakesUpAgain => say!("plan-why-takes-up-again"),
        PlanReason::Greens { count } => say!("plan-why-greens", count = *count),
        PlanReason::CarriedBoth { load: carried } => say!("plan-why-carried-both", load = load(*carried)),
        PlanReason::GreenSoFar { count, of } => say!("plan-why-green-so-far", count = *count, of = *of),
        PlanReason::TooSoon { hours, rest } => say!("plan-why-too-soon", count = *hours, rest = *rest),
        PlanReason::StepsThisWeek { limit } => say!("plan-why-steps-this-week", count = *limit),
        PlanReason::MoreThanLongest { next, longest } => {
            say!("plan-why-more-than-longest", next = load(*next), longest = load(*longest))
        }
        PlanReason::NoLoad => say!("plan-why-no-load"),
        PlanReason::Knee(reason) => light_reason(reason),
        PlanReason::WhilePaused => say!("plan-why-while-paused"),
        PlanReason::StartFirst => say!("plan-why-start-first"),
        PlanReason::RestAfterRed { hours } => say!("plan-why-rest-after-red", hours = *hours),
        PlanReason::SecondRed { days } => say!("plan-why-second-red", days = *days),
        PlanReason::NotAboveLast { last } => say!("plan-why-not-above-last", load = load(*last)),
        PlanReason::DaysOff { days } => say!("plan-why-days-off", count = *days),
        PlanReason::OneDown => say!("plan-why-one-down"),
        PlanReason::HalfOfLast { last } => say!("plan-why-half-of-last", load = load(*last)),
        PlanReason::CriteriaAgain { then } => say!("plan-why-criteria-again", step = then.0),
        PlanReason::Flag(flag) => say!("plan-why-flag", flag = flag_short(*flag)),
        PlanReason::ClearedBy(by) => say!("plan-why-cleared", by = by.as_str()),
    }
}

/// The load line holds the coming runs lower.
pub(crate) fn held_by_line(ladder: Level, cap: KneeKm) -> Reason {
    Reason { code: "held-by-line".to_owned(), text: say!("plan-why-held-by-line", step = ladder.0, load = load(cap)) }
}

/// Which of two watched knees decides.
pub(crate) fn lower_knee(side: Side) -> Reason {
    Reason { code: "lower-knee".to_owned(), text: say!("plan-why-lower-knee", side = side_code(side)) }
}

/// What moves the plan up, holds it or takes it back.
pub(crate) fn what_moves(at: &Position, rules: &PlanRules) -> Vec<Reason> {
    let line = |code: &str, text: String| Reason { code: code.to_owned(), text };
    if at.paused {
        return vec![line("clear", say!("plan-moves-clear"))];
    }
    if at.needs_start() {
        let next = rules.above(at.level).max(at.resume_at);
        return vec![line("start", say!("plan-moves-start", step = next.0))];
    }
    vec![
        line("up", moves_up(at, rules)),
        line("hold", say!("plan-moves-hold")),
        line("back", say!("plan-moves-back")),
        line("break", say!("plan-moves-break")),
    ]
}

fn moves_up(at: &Position, rules: &PlanRules) -> String {
    let (pace, next) = (rules.pace, rules.above(at.level));
    let what = step_text(rules.ladder().step(next));
    let percent = (AT_LEVEL * 100.0).round();
    if at.greens > 0 {
        say!(
            "plan-moves-up-so-far",
            count = pace.progress_after,
            percent = percent,
            from = at.level.0,
            hours = pace.rest_hours,
            step = next.0,
            what = what,
            greens = at.greens,
            limit = pace.steps_per_week
        )
    } else {
        say!(
            "plan-moves-up",
            count = pace.progress_after,
            percent = percent,
            from = at.level.0,
            hours = pace.rest_hours,
            step = next.0,
            what = what,
            limit = pace.steps_per_week
        )
    }
}

/// A question before the first running step.
pub(crate) fn criterion(criterion: StartCriterion) -> String {
    match criterion {
        StartCriterion::Walk => say!("plan-start-walk"),
        StartCriterion::Stairs => say!("plan-start-stairs"),
        StartCriterion::Squats => say!("plan-start-squats"),
        StartCriterion::SwellingFree => say!("plan-start-swelling-free"),
        StartCriterion::Straight => say!("plan-start-straight"),
    }
}

/// The criterion that follows from the red-flag questions.
pub(crate) fn criterion_no_red_flag() -> String {
    say!("plan-start-no-red-flag")
}

/// "right knee: 3 of 5 yes", for the undo menu. It is kept with the step, in the language it was answered in.
pub(crate) fn start_check_short(sides: &[Side], yes: usize, of: usize) -> String {
    let side = match sides {
        [side] => side_code(*side),
        _ => "both",
    };
    say!("plan-start-short", side = side, yes = yes, of = of)
}

// The calendar

/// The title of a planned day in a calendar.
pub(crate) fn calendar_title(planned: &PlannedDay) -> String {
    let run = planned.minutes_run;
    match (run, planned.step.minutes_walk()) {
        (0, walk) => say!("plan-calendar-walk", minutes = walk),
        (_, 0) => say!("plan-calendar-run", minutes = run),
        _ => say!("plan-calendar-walk-run", minutes = run),
    }
}

/// The title of the next morning's question in a calendar.
pub(crate) fn calendar_question() -> String {
    say!("plan-calendar-question")
}

/// What stands under the question.
pub(crate) fn calendar_question_note() -> String {
    say!("plan-calendar-question-note")
}

/// The calendar's name.
pub(crate) fn calendar_name() -> String {
    say!("plan-calendar-name")
}
