//! A logbook that left whole, and its way back in.

use domain::{Moment, Questionnaire, Score, Side};
use jiff::civil::Date;

use super::{answers_count, day_long, moment_code, number, plural, runs_count, score_name, side_code};
use crate::api::BroughtLogbook;

/// Who cleared a red flag, where names are left out.
pub(crate) fn somebody() -> String {
    "somebody".to_owned()
}

/// An activity of one's own, where its name is left out.
pub(crate) fn activity_number(number: usize) -> String {
    format!("Activity {number}")
}

/// What a document holds, as its row names it: "Your logbook: 524 runs, 80 answers".
pub(crate) fn your_logbook(runs: usize, answers: usize) -> String {
    format!("Your logbook: {}, {}", runs_count(runs), answers_count(answers))
}

/// A logbook came back into an empty one.
pub(crate) fn logbook_restored() -> String {
    "This logbook had no runs and no answers: everything is as it was in that one, with its settings and its plan."
        .to_owned()
}

/// A logbook was joined with one that was there: what came, and what was left.
pub(crate) fn logbook_joined(brought: &BroughtLogbook) -> String {
    let counted = |count: u32, one: &str, many: &str| (count > 0).then(|| plural(count as usize, one, many));
    let list = |parts: [Option<String>; 5]| parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let came = list([
        counted(brought.runs_new, "new run", "new runs"),
        counted(brought.runs_completed, "run made fuller", "runs made fuller"),
        counted(brought.answers_new, "new answer", "new answers"),
        counted(brought.activities_new, "new other activity", "new other activities"),
        counted(brought.others_new, "other new entry", "other new entries"),
    ]);
    let left = list([
        counted(brought.runs_there, "run that was here already", "runs that were here already"),
        counted(brought.answers_left, "answer where another one stood", "answers where another one stood"),
        Some("its settings".to_owned()),
        Some("its plan and its import history".to_owned()),
        None,
    ]);
    let came = if came.is_empty() { "Nothing in it is new".to_owned() } else { format!("What comes in: {came}") };
    format!("{came}. What is left: {left}. What stands here stays.")
}

/// Settings that were made here already, and say something else.
pub(crate) fn settings_stay(keys: &[&str]) -> String {
    format!("Settings that were made here stay as they are: {}.", keys.join(", "))
}

/// An answer that was left, because another one stood in its place.
pub(crate) fn answer_left(day: Date, side: Side, moment: Moment, [theirs, yours]: [Score; 2]) -> String {
    let (side, moment) = (side_code(side), moment_code(moment));
    let (theirs, yours) = (theirs.get(), yours.get());
    let differ =
        if theirs == yours { "another note or detail".to_owned() } else { format!("{theirs}; here stands {yours}") };
    format!("{}, {side} knee, {moment}: the file says {differ}. What stood here stays.", day_long(day))
}

/// A questionnaire that was left, because another one of its kind stood for that day and knee.
pub(crate) fn questionnaire_left(theirs: &Questionnaire, yours: &Questionnaire) -> String {
    let knee = theirs.side.map(|side| format!(", {} knee", side_code(side))).unwrap_or_default();
    let total = |filled: &Questionnaire| number(filled.total).replace('-', "−");
    let differ = match (total(theirs), total(yours)) {
        (theirs, yours) if theirs == yours => "other answers".to_owned(),
        (theirs, yours) => format!("{theirs}; here stands {yours}"),
    };
    let name = score_name(theirs.instrument);
    format!("{}{knee}, {name}: the file says {differ}. What stood here stays.", day_long(theirs.day))
}

/// So many more answers and questionnaires were left.
pub(crate) fn more_left(count: usize) -> String {
    format!("{} more were left in the same way.", plural(count, "entry", "entries"))
}

/// A whole logbook lay in a watched place.
pub(crate) fn logbook_by_hand() -> String {
    "It is a whole logbook of Plimsoll, and those do not come in by themselves. Import it by hand to see first what would come in.".to_owned()
}

/// A file of an export whose logbook came along.
pub(crate) fn part_of_an_export() -> String {
    "It belongs to an export of Plimsoll; logbook.json beside it holds the same and was read.".to_owned()
}

/// The document is of a version that this program does not know.
pub(crate) fn logbook_of_another_version(version: u32, known: u32) -> String {
    format!(
        "This logbook was written by a newer Plimsoll (version {version} of the document; this program knows {known}). Nothing of it was \
         brought in. Update Plimsoll and try again."
    )
}

/// The document is for reading only.
pub(crate) fn logbook_without_times() -> String {
    "This logbook was written without clock times, for somebody to read. Runs of a day cannot be told apart in it, so nothing of it was \
     brought in. Export it again with times."
        .to_owned()
}

/// Nothing of the document could be used.
pub(crate) fn logbook_damaged(error: &serde_json::Error) -> String {
    format!("This looks like a logbook of Plimsoll, but it stops making sense ({error}). Nothing of it could be used.")
}

/// The document breaks off.
pub(crate) fn logbook_breaks_off(error: &serde_json::Error, runs: usize) -> String {
    format!("The file stops making sense ({error}). What came before that was brought in, {} of it.", runs_count(runs))
}

/// An entry is larger than anything that is ever written.
pub(crate) fn logbook_entry_too_large() -> &'static str {
    "an entry is larger than any of a logbook"
}

/// One record makes no sense.
pub(crate) fn left_out_of_logbook(field: &str, why: &str) -> String {
    format!("An entry of “{field}” was left out: {why}.")
}

/// So many more were left out.
pub(crate) fn more_left_out_of_logbook(count: usize) -> String {
    format!("{} more were left out.", plural(count, "entry", "entries"))
}

/// The dictionary among the report's companions.
pub(crate) fn companion_dictionary() -> String {
    "The dictionary of the tables: what every column means, its unit and range (Frictionless Data Package).".to_owned()
}

/// The document among the report's companions.
pub(crate) fn companion_document() -> String {
    "The runs and answers of the period as one document, which Plimsoll can read.".to_owned()
}

/// FHIR among the report's companions.
pub(crate) fn companion_fhir() -> String {
    "The same numbers for a clinic's system (HL7 FHIR R4). Self-reported; not a clinical measurement.".to_owned()
}
