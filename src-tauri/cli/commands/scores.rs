//! `plim score` and `plim change`: questionnaires, and what changed around the knee.

use jiff::Zoned;
use logbook::{
    Logbook,
    api::{ChangeInput, ChangeRow, InstrumentInfo, ScoreInput, ScoreItem, ScoreRow},
    words::plim::{self, head},
};
use serde::Serialize;

use super::Answered;
use crate::{
    answer::Answer,
    args::{Change, Score},
    tables::{Align, paragraph, table},
};

#[derive(Serialize)]
struct Kept {
    id: i64,
}

pub fn score(book: &mut Logbook, asked: &Score, now: &Zoned) -> Answered {
    #[derive(Serialize)]
    struct Filled {
        scores: Vec<ScoreRow>,
    }
    #[derive(Serialize)]
    struct Kinds {
        instruments: Vec<InstrumentInfo>,
    }
    match asked {
        Score::Add { instrument, total, item, answer, side, day } => {
            let named = item.iter().map(|(name, value)| ScoreItem { words: Some(name.clone()), value: *value });
            let answers = answer.iter().map(|value| ScoreItem { words: None, value: *value });
            let items: Vec<ScoreItem> = named.chain(answers).collect();
            let input = ScoreInput {
                instrument: *instrument,
                total: *total,
                items: (!items.is_empty()).then_some(items),
                side: *side,
                day: day.clone(),
            };
            let id = book.log_score(&input, now)?.value;
            let told = book.scores(now)?.filled.into_iter().find(|row| row.id == id).map(|row| row.text);
            Ok(Answer::new(&Kept { id }, format!("{}\n", told.unwrap_or_default())))
        }
        Score::List => {
            let scores = book.scores(now)?.filled;
            let rows: Vec<Vec<String>> =
                scores.iter().map(|row| vec![row.id.to_string(), row.day.clone(), row.text.clone()]).collect();
            let text = if rows.is_empty() {
                plim::no_scores()
            } else {
                table(
                    &[
                        (head("id"), Align::Right),
                        (head("score-day"), Align::Left),
                        (head("questionnaire"), Align::Left),
                    ],
                    &rows,
                )
            };
            Ok(Answer::new(&Filled { scores }, text))
        }
        Score::Kinds => {
            let instruments = book.scores(now)?.instruments;
            let text = instruments.iter().map(kind).collect::<Vec<_>>().join("\n");
            Ok(Answer::new(&Kinds { instruments }, text))
        }
        Score::Delete { id } => {
            book.delete_score(*id, now)?;
            Ok(Answer::new(&Kept { id: *id }, plim::taken_away()))
        }
    }
}

pub fn change(book: &mut Logbook, asked: &Change, now: &Zoned) -> Answered {
    #[derive(Serialize)]
    struct Noted {
        changes: Vec<ChangeRow>,
    }
    match asked {
        Change::Add { kind, words, day } => {
            let input = ChangeInput { kind: *kind, words: words.clone(), day: day.clone() };
            let id = book.note_change(&input, now)?.value;
            Ok(Answer::new(&Kept { id }, plim::noted()))
        }
        Change::List => {
            let changes = book.scores(now)?.changes;
            let rows: Vec<Vec<String>> = changes
                .iter()
                .map(|row| {
                    let kind = serde_json::to_value(row.kind).ok().and_then(|code| code.as_str().map(str::to_owned));
                    vec![row.id.to_string(), row.day.clone(), kind.unwrap_or_default(), row.words.clone()]
                })
                .collect();
            let text = if rows.is_empty() {
                plim::no_changes()
            } else {
                let columns = [
                    (head("id"), Align::Right),
                    (head("since"), Align::Left),
                    (head("kind"), Align::Left),
                    (head("what-changed"), Align::Left),
                ];
                table(&columns, &rows)
            };
            Ok(Answer::new(&Noted { changes }, text))
        }
        Change::Delete { id } => {
            book.delete_change(*id, now)?;
            Ok(Answer::new(&Kept { id: *id }, plim::taken_away()))
        }
    }
}

fn kind(info: &InstrumentInfo) -> String {
    let code = serde_json::to_value(info.instrument).ok().and_then(|code| code.as_str().map(str::to_owned));
    let mut text = paragraph(
        &format!("{}: ", code.unwrap_or_default()),
        &plim::score_kind(&info.name, [info.min, info.max], &info.about),
    );
    for (n, question) in info.questions.iter().enumerate() {
        let answers: Vec<String> = question.answers.iter().enumerate().map(|(n, a)| format!("{n} {a}")).collect();
        text.push_str(&paragraph(
            &format!("  {}. ", n + 1),
            &plim::together(&[question.text.clone(), plim::list(&answers)]),
        ));
    }
    text.extend(info.least_change.iter().map(|least| paragraph("  ", least)));
    text
}
