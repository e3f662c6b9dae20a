//! `plim plan`, `start-check`, `red-flags`.

use std::path::Path;

use jiff::Zoned;
use logbook::{
    Logbook,
    api::{FlagDto, Plan, RedFlagAnswers, RedFlagClearance, RedFlagScreen, SideDto, StartCheckInput},
    words,
};
use serde::Serialize;

use super::{Answered, knee::name_capital, shown, write};
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
        text.push_str(&format!("\n{file}\nThe coming two weeks are in this calendar file.\n"));
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
    let knee = plan.side.map_or("No knee chosen yet", name_capital);
    let mut text = format!("{knee}, {}. {}\n", plan.as_of, plan.headline);
    if let Some(note) = &plan.note {
        text.push_str(&paragraph("Physio’s note: ", note));
    }
    text.push_str("\nWhy\n");
    text.extend(plan.why.iter().map(|reason| paragraph("- ", &reason.text)));
    text.push_str("\nWhat moves it\n");
    text.extend(plan.what_moves.iter().map(|reason| paragraph("- ", &reason.text)));
    if plan.criteria_needed {
        text.push_str("\nBefore the first running step\n");
        text.extend(plan.criteria.iter().map(|criterion| {
            let met = match criterion.met {
                Some(true) => "yes",
                Some(false) => "no",
                None => "–",
            };
            paragraph(&format!("{met:<4} {:<14} ", criterion.code), &criterion.text)
        }));
    }
    if !plan.next.is_empty() {
        text.push_str("\nThe coming two weeks\n");
        let rows: Vec<Vec<String>> = plan
            .next
            .iter()
            .map(|day| {
                vec![
                    day.day.clone(),
                    day.level.to_string(),
                    day.minutes_run.to_string(),
                    day.minutes_walk.to_string(),
                    [(day.if_green, "if green"), (day.held_by_line, "held by the load line")]
                        .into_iter()
                        .filter_map(|(holds, words)| holds.then_some(words))
                        .collect::<Vec<_>>()
                        .join(", "),
                ]
            })
            .collect();
        let heads = [
            ("day", Align::Left),
            ("step", Align::Right),
            ("run min", Align::Right),
            ("walk min", Align::Right),
            ("", Align::Left),
        ];
        text.push_str(&table(&heads, &rows));
    }
    if !plan.decisions.is_empty() {
        text.push_str("\nDecided\n");
        text.extend(plan.decisions.iter().take(8).map(|d| paragraph(&format!("{}  ", d.day), &d.text)));
    }
    text
}

fn flags(screen: &RedFlagScreen, with_questions: bool) -> String {
    let mut text = String::new();
    if let Some(stop) = &screen.stop {
        text.push_str(&format!("{}\n", stop.title));
        text.push_str(&paragraph("", &stop.what));
        text.push_str(&paragraph("", &stop.how_soon));
        text.push_str(&paragraph("", &stop.why));
        text.push_str(&paragraph("To show: ", &stop.clinician_line));
    } else {
        text.push_str("Nothing stands.\n");
    }
    let advice = |flag: &FlagDto| paragraph("- ", &format!("{} {}", flag.text, flag.what_to_do));
    text.extend(screen.advice.iter().map(advice));
    text.push_str(&format!("Last answered: {}.\n", words::cell(screen.last_day.clone())));
    if with_questions {
        text.push_str(if screen.due { "\nTo be answered now\n" } else { "\nThe questions\n" });
        text.extend(screen.questions.iter().map(|q| paragraph(&format!("{:<16} ", q.code), &q.text)));
        text.push_str("\n`plim red-flags answer --none`, or `--yes CODE` for each yes.\n");
    }
    text
}
