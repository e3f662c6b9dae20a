//! The plan: its steps, its decisions and their reasons.

use domain::{
    AT_LEVEL, KneeKm, LadderStep, Level, Move, PlanReason, PlanRules, PlannedDay, Position, Side, StartCriterion,
};
use jiff::civil::Date;

use super::{day_long, day_near, flag_short, knee, light_reason, load, plural};
use crate::api::Reason;

/// A step: "6 times 3 min running and 2 min walking".
pub(crate) fn step_text(step: LadderStep) -> String {
    match (step.minutes_run(), step.minutes_walk(), step.turns) {
        (0, walk, _) => format!("{walk} minutes of brisk walking"),
        (run, 0, 1) => format!("{run} minutes of easy running"),
        (_, 0, turns) => format!("{turns} times {} min of easy running", step.run_min),
        (_, _, turns) => format!("{turns} times {} min running and {} min walking", step.run_min, step.walk_min),
    }
}

/// Where a knee stands, in one sentence.
pub(crate) fn plan_headline(at: &Position, step: LadderStep, today: Date) -> String {
    let stands = format!("Step {} of the ladder: {}", step.level, step_text(step));
    let since = at.since.map(|day| format!(", since {}", since(day, today))).unwrap_or_default();
    if at.paused {
        "The plan stands still: a red flag was answered with yes.".to_owned()
    } else if at.needs_start() {
        format!("{stands}. The start questions come before the first running step.")
    } else {
        format!("{stands}{since}.")
    }
}

fn since(day: Date, today: Date) -> String {
    day_near(day, today).trim_start_matches("on ").to_owned()
}

/// A day of the coming two weeks in one sentence.
pub(crate) fn planned_day(planned: &PlannedDay, today: Date) -> String {
    let day = match (planned.day - today).get_days() {
        0 => "Today".to_owned(),
        1 => "Tomorrow".to_owned(),
        _ => day_long(planned.day),
    };
    format!("{day}: {}", planned_run(planned))
}

/// What a day asks for, without the day: "if your knee answers green until then, 30 minutes of easy running, …".
pub(crate) fn planned_run(planned: &PlannedDay) -> String {
    let step = planned.step;
    let what = step_text(step);
    let around = if step.minutes_run() > 0 { ", with 5 minutes of brisk walking before and after" } else { "" };
    let stretched = if planned.minutes_run > step.minutes_run() {
        format!(", stretched to {} minutes of running in all", planned.minutes_run)
    } else {
        String::new()
    };
    let condition = if planned.if_green { "if your knee answers green until then, " } else { "" };
    let held = if planned.held_by_line { " The load line holds it at this step." } else { "" };
    format!("{condition}{what}{stretched}{around}.{held}")
}

/// What a decision did, in one sentence.
pub(crate) fn decision(moved: Move, from: Level, to: Level) -> String {
    match moved {
        Move::Enter => format!("Onto the ladder at step {to}."),
        Move::Progress => format!("Up from step {from} to step {to}."),
        Move::Hold => format!("Stays at step {to}."),
        Move::Back if from == to => format!("Stays at step {to}; there is none below."),
        Move::Back => format!("Back from step {from} to step {to}."),
        Move::Break => format!("Down from step {from} to step {to} after days off."),
        Move::Pause => "The plan stands still.".to_owned(),
        Move::Resume => format!("The plan goes on at step {to}."),
    }
}

/// One reason of a decision.
pub(crate) fn plan_reason(reason: &PlanReason) -> String {
    match reason {
        PlanReason::CriteriaMet => "Every start question is answered with yes.".to_owned(),
        PlanReason::FromTold { start } => format!(
            "From your longest comfortable run and your time off the knee is guessed to take {}; the plan begins at no more than \
             60 % of that. Both are assumptions.",
            load(*start)
        ),
        PlanReason::Carries { up_to } => format!("You run already: the knee has carried {}.", load(*up_to)),
        PlanReason::Unrated { longest } => format!(
            "You run already, but how the knee took it is not known. The plan begins at no more than 60 % of your longest run of the \
             last 30 days, {}.",
            load(*longest)
        ),
        PlanReason::TakesUpAgain => "It goes on at the step that was set when the time off began.".to_owned(),
        PlanReason::Greens { count } => format!("{} in a row.", plural((*count).into(), "green run", "green runs")),
        PlanReason::CarriedBoth { load: carried } => {
            format!("Your last green runs were as large as this step already: at least {} each.", load(*carried))
        }
        PlanReason::GreenSoFar { count, of } => format!("Green: {count} of {of} in a row for the next step."),
        PlanReason::TooSoon { hours, rest } => format!(
            "Green, but only {} after the last green run; the rule counts runs at least {rest} hours apart.",
            plural((*hours).into(), "hour", "hours")
        ),
        PlanReason::StepsThisWeek { limit } => {
            format!(
                "The next step is earned, but there are at most {} in seven days.",
                plural((*limit).into(), "step up", "steps up")
            )
        }
        PlanReason::MoreThanLongest { next, longest } => format!(
            "The next step is earned. It would be {}, more than 10 % over your longest run of the last 30 days ({}), so the runs \
             until then grow a little at a time.",
            load(*next),
            load(*longest)
        ),
        PlanReason::NoLoad => {
            "The run has neither distance nor minutes, so it cannot be compared with the step.".to_owned()
        }
        PlanReason::Knee(reason) => light_reason(reason),
        PlanReason::WhilePaused => "The plan stands still while a red flag stands; the run was not counted.".to_owned(),
        PlanReason::StartFirst => "The start questions come before the first running step.".to_owned(),
        PlanReason::RestAfterRed { hours } => {
            format!("After a red run: at least {hours} hours, and a morning back at the usual level.")
        }
        PlanReason::SecondRed { days } => {
            format!("It is the second red run within {days} days: two steps back, and worth showing to a physio.")
        }
        PlanReason::NotAboveLast { last } => {
            format!("The next step is never more than the red run was ({}), so it goes further down.", load(*last))
        }
        PlanReason::DaysOff { days } => format!("{days} days without a run."),
        PlanReason::OneDown => "From 7 days off on the rule is one step down. This is an assumption.".to_owned(),
        PlanReason::HalfOfLast { last } => format!(
            "From 14 days off on the rule is at most half of the last run ({}). This is an assumption.",
            load(*last)
        ),
        PlanReason::CriteriaAgain { then } => format!(
            "From 28 days off on the start questions are asked again; then it goes on at step {then}, at most 30 % of the last run. \
             This is an assumption."
        ),
        PlanReason::Flag(flag) => format!("A red flag was answered with yes: {}.", flag_short(*flag)),
        PlanReason::ClearedBy(by) => format!("Cleared: {by}."),
    }
}

/// The load line holds the coming runs lower.
pub(crate) fn held_by_line(ladder: Level, cap: KneeKm) -> Reason {
    Reason {
        code: "held-by-line".to_owned(),
        text: format!(
            "The ladder stands at step {ladder}; the load line holds the coming runs at no more than {}.",
            load(cap)
        ),
    }
}

/// Which of two watched knees decides.
pub(crate) fn lower_knee(side: Side) -> Reason {
    Reason {
        code: "lower-knee".to_owned(),
        text: format!("Of your two knees the lower one decides: the {}.", knee(side)),
    }
}

/// What moves the plan up, holds it or takes it back.
pub(crate) fn what_moves(at: &Position, rules: &PlanRules) -> Vec<Reason> {
    let line = |code: &str, text: String| Reason { code: code.to_owned(), text };
    if at.paused {
        let text = "Say who looked at the knee; until then nothing is planned. Days off count on.".to_owned();
        return vec![line("clear", text)];
    }
    if at.needs_start() {
        let next = rules.above(at.level).max(at.resume_at);
        let text = format!(
            "A yes to every start question, and red-flag questions without a yes, take you to step {next} or the step your earlier running allows."
        );
        return vec![line("start", text)];
    }
    let pace = rules.pace;
    let greens = plural(pace.progress_after.into(), "green run", "green runs");
    let so_far = if at.greens > 0 { format!(" {} so far.", at.greens) } else { String::new() };
    let next = rules.above(at.level);
    vec![
        line(
            "up",
            format!(
                "{greens} in a row of at least {:.0} % of this step, {} hours apart, take you to step {next}: {}.{so_far} At most {} \
                 in seven days, and, once there are 30 days to compare with, never more than 10 % over the longest run in them.",
                AT_LEVEL * 100.0,
                pace.rest_hours,
                step_text(rules.ladder().step(next)),
                plural(pace.steps_per_week.into(), "step", "steps")
            ),
        ),
        line(
            "hold",
            "An amber run, or a morning without an answer, holds you here. Unknown is never green.".to_owned(),
        ),
        line("back", "A red run takes you one step back, a second one within 14 days two.".to_owned()),
        line(
            "break",
            "7 days off take you one step down (never below step 1), 14 to half of the last run, 28 back to the start questions.".to_owned(),
        ),
    ]
}

/// A question before the first running step.
pub(crate) fn criterion(criterion: StartCriterion) -> String {
    match criterion {
        StartCriterion::Walk => {
            "Can you walk briskly for 30 minutes with no more than 2 of 10, and is the next morning no worse?"
        }
        StartCriterion::Stairs => "Can you go up and down stairs with no more than 2 of 10?",
        StartCriterion::Squats => "Can you do 10 squats and 10 hops on that leg alone, each with no more than 2 of 10?",
        StartCriterion::SwellingFree => "Is the knee free of any swelling you can see?",
        StartCriterion::Straight => "Can you straighten the knee fully?",
    }
    .to_owned()
}

/// The criterion that follows from the red-flag questions.
pub(crate) fn criterion_no_red_flag() -> String {
    "The red-flag questions are answered, and none stands with a yes.".to_owned()
}

/// "right knee: 3 of 5 yes", for the undo menu.
pub(crate) fn start_check_short(sides: &[Side], yes: usize, of: usize) -> String {
    let knees: Vec<String> = sides.iter().map(|side| knee(*side)).collect();
    format!("{}: {yes} of {of} yes", knees.join(" and "))
}

// The calendar

/// The title of a planned day in a calendar.
pub(crate) fn calendar_title(planned: &PlannedDay) -> String {
    let run = planned.minutes_run;
    match (run, planned.step.minutes_walk()) {
        (0, walk) => format!("Walk {walk} min"),
        (_, 0) => format!("Run {run} min"),
        _ => format!("Walk–run, {run} min running"),
    }
}

/// The title of the next morning's question in a calendar.
pub(crate) fn calendar_question() -> String {
    "How is your knee?".to_owned()
}

/// What stands under the question.
pub(crate) fn calendar_question_note() -> String {
    "Answer in Plimsoll, in the first half hour you are up. An unanswered morning stays unknown; it never counts as fine.".to_owned()
}

/// The calendar's name.
pub(crate) fn calendar_name() -> String {
    "Plimsoll plan".to_owned()
}
