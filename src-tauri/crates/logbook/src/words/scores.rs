//! Questionnaires in our own words, and what was filled in.
//!
//! The wording is Plimsoll's. The texts of other questionnaires belong to their authors and are not here: their total is typed in.

use domain::{ChangeKind, Instrument, Questionnaire, ScoreChange};

use super::{day_long, number, report};
use crate::{api::ScoreQuestion, say};

/// What a questionnaire asks, or where it is filled in.
pub(crate) fn score_about(instrument: Instrument) -> String {
    match instrument {
        Instrument::Overall => say!("scores-about-overall"),
        Instrument::Activities => say!("scores-about-activities"),
        Instrument::Change => say!("scores-about-change"),
        Instrument::WeeklyTrouble => say!("scores-about-weekly-trouble"),
        Instrument::KoosPf | Instrument::Koos12 => say!("scores-about-koos"),
        Instrument::Akps => say!("scores-about-akps"),
        Instrument::Uwri => say!("scores-about-uwri"),
        Instrument::Ostrc => say!("scores-about-ostrc"),
        Instrument::Lefs => say!("scores-about-lefs"),
        Instrument::Tsk11 => say!("scores-about-tsk-11"),
    }
}

/// The questions Plimsoll asks itself.
pub(crate) fn score_questions(instrument: Instrument) -> Vec<ScoreQuestion> {
    let question = |text: String, answers: [String; 4]| ScoreQuestion { text, answers: answers.to_vec() };
    match instrument {
        Instrument::WeeklyTrouble => vec![
            question(
                say!("scores-kept-from-running"),
                [
                    say!("scores-kept-from-running-0"),
                    say!("scores-kept-from-running-1"),
                    say!("scores-kept-from-running-2"),
                    say!("scores-kept-from-running-3"),
                ],
            ),
            question(
                say!("scores-ran-less"),
                [
                    say!("scores-ran-less-0"),
                    say!("scores-ran-less-1"),
                    say!("scores-ran-less-2"),
                    say!("scores-ran-less-3"),
                ],
            ),
            question(
                say!("scores-how-well"),
                [
                    say!("scores-how-well-0"),
                    say!("scores-how-well-1"),
                    say!("scores-how-well-2"),
                    say!("scores-how-well-3"),
                ],
            ),
            question(
                say!("scores-how-much"),
                [
                    say!("scores-how-much-0"),
                    say!("scores-how-much-1"),
                    say!("scores-how-much-2"),
                    say!("scores-how-much-3"),
                ],
            ),
        ],
        _ => Vec::new(),
    }
}

/// A questionnaire's name.
pub(crate) fn score_name(instrument: Instrument) -> String {
    report::score_name(instrument)
}

/// The published least change that means something.
pub(crate) fn least_change(instrument: Instrument) -> Option<String> {
    let least = instrument.least_change()?;
    Some(say!("scores-least-change", points = number(least.points), source = least.source))
}

/// One that was filled in, with the change since the one before.
pub(crate) fn score_told(filled: &Questionnaire, before: Option<&Questionnaire>) -> String {
    let (name, total) = (score_name(filled.instrument), total_number(filled));
    let Some(before) = before else { return say!("scores-told", name = name, total = total) };
    let change = ScoreChange::between(filled.instrument, before.total, filled.total);
    let meaning = match (change.better, change.reaches_least) {
        (None, _) => "same",
        (Some(true), Some(true)) => "better-reaches",
        (Some(true), Some(false)) => "better-less",
        (Some(true), None) => "better",
        (Some(false), Some(true)) => "worse-reaches",
        (Some(false), Some(false)) => "worse-less",
        (Some(false), None) => "worse",
    };
    say!(
        "scores-told-since",
        meaning = meaning,
        name = name,
        total = total,
        before = total_number(before),
        day = day_long(before.day)
    )
}

/// A total, with the sign that is as wide as a digit.
pub(super) fn total_number(filled: &Questionnaire) -> String {
    number(filled.total).replace('-', "−")
}

/// A questionnaire as *Undo* names it. It is kept with the step, in the language it was filled in.
pub(crate) fn score_short(filled: &Questionnaire) -> String {
    say!("scores-short", name = score_name(filled.instrument), day = day_long(filled.day))
}

/// A kind of change.
pub(crate) fn change_kind(kind: ChangeKind) -> String {
    report::change_kind(kind)
}
