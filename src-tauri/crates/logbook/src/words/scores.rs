//! Questionnaires in our own words, and what was filled in.
//!
//! The wording is Plimsoll's. The texts of other questionnaires belong to their authors and are not here: their total is typed in.

use domain::{ChangeKind, Instrument, Questionnaire, ScoreChange};

use super::{day_long, number, report};
use crate::api::ScoreQuestion;

/// What a questionnaire asks, or where it is filled in.
pub(crate) fn score_about(instrument: Instrument) -> String {
    match instrument {
        Instrument::Overall => "How good is the knee today, in percent of a knee that gives no trouble?",
        Instrument::Activities => {
            "Name up to five things the knee makes hard, and rate each: 0 cannot do it, 10 as well as before. Keep the names, so \
             that they can be compared."
        }
        Instrument::Change => "Compared with when it began: −7 very much worse, 0 no change, 7 very much better.",
        Instrument::WeeklyTrouble => "Four questions about the last seven days.",
        Instrument::KoosPf | Instrument::Koos12 => "Filled in on its own form; type in the score, 0 (worst) to 100.",
        Instrument::Akps => "Kujala’s scale, filled in on its own form; type in the sum, 0 (worst) to 100.",
        Instrument::Uwri => "Filled in on its own form; type in the sum, 0 to 36 (as before the injury).",
        Instrument::Ostrc => "Filled in on its own form; type in the sum, 0 (no problem) to 100.",
        Instrument::Lefs => "Filled in on its own form; type in the sum, 0 to 80 (no difficulty).",
        Instrument::Tsk11 => "Filled in on its own form; type in the sum, 11 to 44 (most fear of movement).",
    }
    .to_owned()
}

/// The questions Plimsoll asks itself.
pub(crate) fn score_questions(instrument: Instrument) -> Vec<ScoreQuestion> {
    let question = |text: &str, answers: [&str; 4]| ScoreQuestion {
        text: text.to_owned(),
        answers: answers.map(str::to_owned).to_vec(),
    };
    match instrument {
        Instrument::WeeklyTrouble => vec![
            question(
                "Did the knee keep you from running this week?",
                ["not at all", "I ran all the same, with trouble", "I left runs out", "I could not run"],
            ),
            question(
                "Did you run less, slower or elsewhere because of it?",
                ["not at all", "a little", "clearly", "not running at all"],
            ),
            question(
                "Did it take something from how well you ran?",
                ["nothing", "a little", "a lot", "not running at all"],
            ),
            question("How much did it hurt around your runs?", ["not at all", "a little", "clearly", "very much"]),
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
    Some(format!("A change of {} points or more means something ({}).", number(least.points), least.source))
}

/// One that was filled in, with the change since the one before.
pub(crate) fn score_told(filled: &Questionnaire, before: Option<&Questionnaire>) -> String {
    let total = format!("{}: {}", score_name(filled.instrument), number(filled.total).replace('-', "−"));
    let Some(before) = before else { return total };
    let change = ScoreChange::between(filled.instrument, before.total, filled.total);
    let meaning = match (change.better, change.reaches_least) {
        (None, _) => "the same as",
        (Some(true), Some(true)) => "better, by as much as means something, than",
        (Some(true), Some(false)) => "better, by less than means something, than",
        (Some(true), None) => "better than",
        (Some(false), Some(true)) => "worse, by as much as means something, than",
        (Some(false), Some(false)) => "worse, by less than means something, than",
        (Some(false), None) => "worse than",
    };
    format!("{total}; {meaning} {} on {}", number(before.total).replace('-', "−"), day_long(before.day))
}

/// A questionnaire as *Undo* names it.
pub(crate) fn score_short(filled: &Questionnaire) -> String {
    format!("{} on {}", score_name(filled.instrument), day_long(filled.day))
}

/// A kind of change.
pub(crate) fn change_kind(kind: ChangeKind) -> String {
    report::change_kind(kind)
}
