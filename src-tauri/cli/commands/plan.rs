//! `plim plan`, `start-check`, `red-flags`.

use std::path::Path;

use jiff::Zoned;
use logbook::{
    Logbook,
    api::{FlagDto, Plan, PlannedDayDto, RedFlagAnswers, RedFlagClearance, RedFlagScreen, SideDto, StartCheckInput},
    words::{
        self,
        plim::{self, head},
    },
};
use serde::Serialize;

use super::{Answered, shown, write};
use crate::{
    answer::Answer,
    args::{RedFlags, StartCheck},
    tables::{Align, paragraph, table},
};

pub fn plan(book: &Logbook, side: Option<SideDto>, on: Option<&str>, ics: Option<&Path>, now: &Zoned) -> Answered {
    #[derive(Serialize)]
    struct Shown<'a> {
        #[serde(flatten)]
        plan: &'a Plan,
        ics: Option<String>,
    }
    let plan = book.plan(side, on, now)?;
    if let Some(path) = ics {
        write(path, book.calendar(side, now)?)?;
    }
    let file = ics.map(shown);
    let mut text = whole(&plan);
    if let Some(file) = &file {
        text.push_str(&format!("\n{file}\n{}\n", plim::plan_calendar()));
    }
    Ok(Answer::new(&Shown { plan: &plan, ics: file }, text))
}

pub fn start_check(book: &mut Logbook, answers: &StartCheck, now: &Zoned) -> Answered {
    let input = StartCheckInput {
        side: answers.side,
        walk: answers.walk,
        stairs: answers.stairs,
        squats: answers.squats,
        swelling_free: answers.swelling_free,
        straight: answers.straight,
    };
    let plan = book.answer_start_check(&input, now)?.value;
    let text = whole(&plan);
    Ok(Answer::new(&plan, text))
}

pub fn red_flags(book: &mut Logbook, what: Option<&RedFlags>, now: &Zoned) -> Answered {
    let screen = match what {
        None => book.red_flags(now)?,
        Some(RedFlags::Answer { yes, none: _ }) => {
            book.answer_red_flags(&RedFlagAnswers { yes: yes.clone() }, now)?.value
        }
        Some(RedFlags::Clear { by, note }) => {
            book.clear_red_flags(&RedFlagClearance { by: by.clone(), note: note.clone() }, now)?.value
        }
    };
    let text = flags(&screen, what.is_none());
    Ok(Answer::new(&screen, text))
}

fn whole(plan: &Plan) -> String {
    let knee = plan.side.map_or_else(plim::no_knee_yet, plim::knee);
    let mut text = format!("{}\n", plim::plan(&knee, &plan.as_of, &plan.headline));
    if let Some(note) = &plan.note {
        text.push_str(&paragraph(&format!("{} ", plim::plan_note()), note));
    }
    text.push_str(&heading(&plim::plan_why()));
    text.extend(plan.why.iter().map(|reason| paragraph("- ", &reason.text)));
    text.push_str(&heading(&plim::plan_moves()));
    text.extend(plan.what_moves.iter().map(|reason| paragraph("- ", &reason.text)));
    if plan.criteria_needed {
        text.push_str(&heading(&plim::plan_before_start()));
        text.extend(plan.criteria.iter().map(|criterion| {
            let met = words::cell(criterion.met.map(plim::yes_or_no));
            paragraph(&format!("{met:<4} {:<14} ", criterion.code), &criterion.text)
        }));
    }
    if !plan.next.is_empty() {
        text.push_str(&heading(&plim::plan_coming()));
        let rows: Vec<Vec<String>> = plan
            .next
            .iter()
            .map(|day| {
                vec![
                    day.day.clone(),
                    day.level.to_string(),
                    day.minutes_run.to_string(),
                    day.minutes_walk.to_string(),
                    held(day),
                ]
            })
            .collect();
        let heads = [
            (head("day"), Align::Left),
            (head("step"), Align::Right),
            (head("run-minutes"), Align::Right),
            (head("walk-minutes"), Align::Right),
            (String::new(), Align::Left),
        ];
        text.push_str(&table(&heads, &rows));
    }
    if !plan.decisions.is_empty() {
        text.push_str(&heading(&plim::plan_decided()));
        text.extend(plan.decisions.iter().take(8).map(|d| paragraph(&format!("{}  ", d.day), &d.text)));
    }
    text
}

/// What a planned day hangs on.
fn held(day: &PlannedDayDto) -> String {
    let mut parts = Vec::new();
    parts.extend(day.if_green.then(plim::if_green));
    parts.extend(day.held_by_line.then(plim::held_by_line));
    plim::list(&parts)
}

/// A line of its own, under a blank one.
fn heading(words: &str) -> String {
    format!("\n{words}\n")
}

fn flags(screen: &RedFlagScreen, with_questions: bool) -> String {
    let mut text = String::new();
    if let Some(stop) = &screen.stop {
        text.push_str(&format!("{}\n", stop.title));
        text.push_str(&paragraph("", &stop.what));
        text.push_str(&paragraph("", &stop.how_soon));
        text.push_str(&paragraph("", &stop.why));
        text.push_str(&paragraph(&format!("{} ", plim::flags_to_show()), &stop.clinician_line));
    } else {
        text.push_str(&format!("{}\n", plim::flags_none()));
    }
    let advice = |flag: &FlagDto| paragraph("- ", &format!("{} {}", flag.text, flag.what_to_do));
    text.extend(screen.advice.iter().map(advice));
    text.push_str(&format!("{}\n", plim::flags_last(&words::cell(screen.last_day.clone()))));
    if with_questions {
        let over = if screen.due { plim::flags_due() } else { plim::flags_questions() };
        text.push_str(&heading(&over));
        text.extend(screen.questions.iter().map(|q| paragraph(&format!("{:<16} ", q.code), &q.text)));
        text.push_str(&heading(&plim::flags_how()));
    }
    text
}
