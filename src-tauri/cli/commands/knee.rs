//! `plim pain`, `delete pain`, `line`, `can-run`.

use jiff::Zoned;
use logbook::{
    Logbook,
    api::{CanRunInput, KindDto, MomentDto, PainInput, PainRow, PlaceDto, SideDto},
};
use serde::Serialize;

use super::Answered;
use crate::{
    answer::Answer,
    args::Pain,
    tables::{Align, paragraph},
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

pub fn line(book: &Logbook, side: Option<SideDto>, now: &Zoned) -> Answered {
    let line = book.line(side, now)?;
    let text = paragraph("", &format!("{}. {}", knee(line.side), line.text));
    Ok(Answer::new(&line, text))
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
