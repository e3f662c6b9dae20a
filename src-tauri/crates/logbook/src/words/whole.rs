//! A logbook that left whole, and its way back in.

use super::{answers_count, plural, runs_count};
use crate::api::BroughtLogbook;

/// Who cleared a red flag, where names are left out.
pub(crate) fn somebody() -> String {
    "somebody".to_owned()
}

/// What a document holds, as its row names it: "Your logbook: 524 runs, 80 answers".
pub(crate) fn your_logbook(runs: usize, answers: usize) -> String {
    format!("Your logbook: {}, {}", runs_count(runs), answers_count(answers))
}

/// A logbook came back into an empty one.
pub(crate) fn logbook_restored() -> String {
    "Everything in it is here again.".to_owned()
}

/// A logbook was joined with one that was there: what came, and what was left.
pub(crate) fn logbook_joined(brought: &BroughtLogbook) -> String {
    let counted = |count: u32, one: &str, many: &str| (count > 0).then(|| plural(count as usize, one, many));
    let list = |parts: [Option<String>; 4]| parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let came = list([
        counted(brought.runs_new, "new run", "new runs"),
        counted(brought.runs_completed, "run made fuller", "runs made fuller"),
        counted(brought.answers_new, "new answer", "new answers"),
        counted(brought.others_new, "other new entry", "other new entries"),
    ]);
    let left = list([
        counted(brought.runs_there, "run that was here already", "runs that were here already"),
        counted(brought.answers_left, "answer where one stood", "answers where one stood"),
        Some("its settings".to_owned()),
        Some("its plan and its import history".to_owned()),
    ]);
    let came = if came.is_empty() { "Nothing new came in".to_owned() } else { format!("Came in: {came}") };
    format!("{came}. Left: {left}. What you had stands.")
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

/// One record makes no sense.
pub(crate) fn left_out_of_logbook(field: &str, why: &str) -> String {
    format!("An entry of “{field}” was left out: {why}.")
}

/// So many more were left out.
pub(crate) fn more_left_out(count: usize) -> String {
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
