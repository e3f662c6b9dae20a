//! `plim pain`, `delete pain`, `line`, `can-run`.

use jiff::Zoned;
use logbook::{
    Logbook,
    api::{CanRunInput, KindDto, LineDayDto, LineInput, LineSessionDto, PainInput, PainRow, SensitivityDto, SideDto},
    words::{
        self,
        plim::{self, head},
    },
};
use serde::Serialize;

use super::Answered;
use crate::{
    answer::Answer,
    args::Pain,
    tables::{Align, paragraph, table},
};

pub fn pain(book: &mut Logbook, pain: &Pain, now: &Zoned) -> Answered {
    let said = |flag: bool| flag.then_some(true);
    let input = PainInput {
        run_id: pain.run,
        day: pain.day.clone(),
        side: pain.side,
        moment: pain.moment,
        score: pain.score,
        one_hour: pain.one_hour,
        stiffness_min: pain.stiffness,
        place: pain.place,
        swelling: said(pain.swelling),
        giving_way: said(pain.giving_way),
        locking: said(pain.locking),
        stopped: said(pain.stopped),
        note: pain.note.clone(),
    };
    let row = book.log_pain(&input, now)?.value;
    let text = plim::answer_written(&row);
    Ok(Answer::new(&row, text))
}

pub fn delete(book: &mut Logbook, id: i64, now: &Zoned) -> Answered {
    #[derive(Serialize)]
    struct Deleted {
        deleted: i64,
    }
    book.delete_pain(id, now)?;
    Ok(Answer::new(&Deleted { deleted: id }, plim::answer_deleted(id)))
}

pub fn line(book: &Logbook, input: LineInput, now: &Zoned) -> Answered {
    let line = book.line(input, now)?;
    let mut text = paragraph("", &plim::line(&knee(line.side), &line.text));
    text.extend(line.start.iter().map(|start| paragraph("", &start.text)));
    text.extend(line.track_record.iter().map(|record| paragraph("", &record.text)));
    if let (Some(days), Some(sessions)) = (&line.days, &line.sessions) {
        text.push('\n');
        text.push_str(&history(days, sessions));
    }
    if let Some(rows) = &line.sensitivity {
        text.push('\n');
        text.push_str(&sensitivity(rows));
    }
    Ok(Answer::new(&line, text))
}

/// Each day of running, with the line of its morning and what was predicted.
fn history(days: &[LineDayDto], sessions: &[LineSessionDto]) -> String {
    let heads = [
        (head("day"), Align::Left),
        (head("run"), Align::Right),
        (head("knee-km"), Align::Right),
        (head("load-line"), Align::Right),
        (head("band"), Align::Left),
        (head("predicted"), Align::Right),
        (head("flare"), Align::Left),
    ];
    let rows: Vec<Vec<String>> = sessions
        .iter()
        .map(|session| {
            let morning = days.binary_search_by(|day| day.day.cmp(&session.day)).ok().map(|at| &days[at]);
            vec![
                session.day.clone(),
                session.run_id.to_string(),
                words::load_figure(session.dose_kkm),
                words::cell(morning.map(|m| words::load_figure(m.line_kkm))),
                words::cell(morning.map(|m| band(m.band_kkm))),
                words::cell(session.p_flare_before.map(|p| format!("{:.0} %", p * 100.0))),
                session.flare.map_or_else(plim::not_known, plim::yes_or_no),
            ]
        })
        .collect();
    table(&heads, &rows)
}

fn sensitivity(rows: &[SensitivityDto]) -> String {
    let heads = [
        (head("exponent"), Align::Right),
        (head("outcome"), Align::Left),
        (head("load-line"), Align::Right),
        (head("band"), Align::Left),
        (head("ceiling"), Align::Right),
        (head("tolerated"), Align::Right),
        (String::new(), Align::Left),
    ];
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                words::number(row.exponent),
                plim::outcome(row.outcome),
                words::cell(row.line_kkm.map(words::load_figure)),
                words::cell(row.band_kkm.map(band)),
                words::cell(row.ceiling_kkm.map(words::load_figure)),
                words::cell(row.tolerated_up_to_kkm.map(words::load_figure)),
                match (row.in_force, row.changes_advice) {
                    (true, _) => plim::in_force(),
                    (false, true) => plim::other_advice(),
                    (false, false) => String::new(),
                },
            ]
        })
        .collect();
    table(&heads, &cells)
}

fn band([low, high]: [f64; 2]) -> String {
    format!("{}–{}", words::load_figure(low), words::load_figure(high))
}

pub fn can_run(book: &Logbook, amount: &str, kind: KindDto, side: Option<SideDto>, now: &Zoned) -> Answered {
    let input = CanRunInput { kind: Some(kind), side, ..CanRunInput::of(amount)? };
    let verdict = book.can_run(&input, now)?;
    let mut text = format!("{}\n\n{}.\n", verdict.headline, knee(verdict.side));
    text.extend(verdict.reasons.iter().map(|reason| paragraph("- ", &reason.text)));
    Ok(Answer::new(&verdict, text))
}

/// The heads over [`answer_row`].
pub fn answer_heads() -> [(String, Align); 6] {
    [
        (head("answer-id"), Align::Right),
        (head("day"), Align::Left),
        (head("knee"), Align::Left),
        (head("moment"), Align::Left),
        ("0–10".to_owned(), Align::Right),
        (String::new(), Align::Left),
    ]
}

/// An answer in a table.
pub fn answer_row(row: &PainRow) -> Vec<String> {
    vec![
        row.id.to_string(),
        row.day.clone(),
        plim::side(row.side),
        plim::moment(row.moment),
        row.score.to_string(),
        plim::answer_details(row),
    ]
}

fn knee(side: Option<SideDto>) -> String {
    side.map_or_else(plim::no_knee, plim::knee)
}
