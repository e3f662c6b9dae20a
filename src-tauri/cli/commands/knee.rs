//! `plim pain`, `delete pain`, `line`, `can-run`.

use jiff::Zoned;
use logbook::{
    Logbook,
    api::{
        CanRunInput, KindDto, LineDayDto, LineInput, LineSessionDto, MomentDto, OutcomeDto, PainInput, PainRow,
        PlaceDto, SensitivityDto, SideDto,
    },
    words,
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
    let recalled = if row.recalled { " It is marked as recalled: its day had passed." } else { "" };
    let text = format!(
        "Answer {} is written down: {}, {}, {}: {} of 10.{recalled}",
        row.id,
        row.day,
        name(row.side),
        moment(row.moment),
        row.score
    );
    Ok(Answer::new(&row, text))
}

pub fn delete(book: &mut Logbook, id: i64, now: &Zoned) -> Answered {
    #[derive(Serialize)]
    struct Deleted {
        deleted: i64,
    }
    book.delete_pain(id, now)?;
    Ok(Answer::new(&Deleted { deleted: id }, format!("Answer {id} is taken away. `plim undo` brings it back.")))
}

pub fn line(book: &Logbook, input: LineInput, now: &Zoned) -> Answered {
    let line = book.line(input, now)?;
    let mut text = paragraph("", &format!("{}. {}", knee(line.side), line.text));
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
        ("day", Align::Left),
        ("run", Align::Right),
        ("knee-km", Align::Right),
        ("line", Align::Right),
        ("band", Align::Left),
        ("predicted", Align::Right),
        ("flare", Align::Left),
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
                match session.flare {
                    Some(true) => "yes".to_owned(),
                    Some(false) => "no".to_owned(),
                    None => "not known".to_owned(),
                },
            ]
        })
        .collect();
    table(&heads, &rows)
}

fn sensitivity(rows: &[SensitivityDto]) -> String {
    let heads = [
        ("exponent", Align::Right),
        ("bad outcome", Align::Left),
        ("line", Align::Right),
        ("band", Align::Left),
        ("ceiling", Align::Right),
        ("tolerated", Align::Right),
        ("", Align::Left),
    ];
    let cells: Vec<Vec<String>> = rows
        .iter()
        .map(|row| {
            vec![
                words::number(row.exponent),
                match row.outcome {
                    OutcomeDto::Flare => "flare".to_owned(),
                    OutcomeDto::Red => "any red run".to_owned(),
                },
                words::cell(row.line_kkm.map(words::load_figure)),
                words::cell(row.band_kkm.map(band)),
                words::cell(row.ceiling_kkm.map(words::load_figure)),
                words::cell(row.tolerated_up_to_kkm.map(words::load_figure)),
                match (row.in_force, row.changes_advice) {
                    (true, _) => "in force".to_owned(),
                    (false, true) => "other advice".to_owned(),
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
pub const ANSWER_HEADS: [(&str, Align); 6] = [
    ("id", Align::Right),
    ("day", Align::Left),
    ("knee", Align::Left),
    ("moment", Align::Left),
    ("0–10", Align::Right),
    ("", Align::Left),
];

/// An answer in a table.
pub fn answer_row(row: &PainRow) -> Vec<String> {
    let details = [
        row.one_hour.map(|score| format!("one hour after {score}")),
        row.stiffness_min.map(|minutes| format!("stiff for {minutes} min")),
        row.place.map(|at| place(at).to_owned()),
        row.swelling.then(|| "swelling".to_owned()),
        row.giving_way.then(|| "gave way".to_owned()),
        row.locking.then(|| "locked".to_owned()),
        row.stopped.then(|| "stopped because of it".to_owned()),
        row.recalled.then(|| "recalled".to_owned()),
        row.note.clone(),
    ];
    vec![
        row.id.to_string(),
        row.day.clone(),
        match row.side {
            SideDto::Left => "left".to_owned(),
            SideDto::Right => "right".to_owned(),
        },
        moment(row.moment).to_owned(),
        row.score.to_string(),
        details.into_iter().flatten().collect::<Vec<_>>().join(", "),
    ]
}

/// "Left knee".
pub fn name_capital(side: SideDto) -> &'static str {
    match side {
        SideDto::Left => "Left knee",
        SideDto::Right => "Right knee",
    }
}

fn knee(side: Option<SideDto>) -> &'static str {
    side.map_or("No knee chosen yet (`plim settings set side left|right|both`)", name_capital)
}

fn name(side: SideDto) -> &'static str {
    match side {
        SideDto::Left => "left knee",
        SideDto::Right => "right knee",
    }
}

fn moment(moment: MomentDto) -> &'static str {
    match moment {
        MomentDto::Before => "before",
        MomentDto::During => "during",
        MomentDto::After => "after",
        MomentDto::Morning => "morning",
    }
}

fn place(place: PlaceDto) -> &'static str {
    match place {
        PlaceDto::Front => "front",
        PlaceDto::Inner => "inner side",
        PlaceDto::Outer => "outer side",
        PlaceDto::Back => "back",
        PlaceDto::BelowKneecap => "below the kneecap",
        PlaceDto::AllOver => "all over",
    }
}
