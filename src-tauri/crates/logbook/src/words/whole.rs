//! A logbook that left whole, and its way back in.
//!
//! Why a single entry was left out is told as the reader of the document found it, in English: it names the document's own fields.

use domain::{Moment, Questionnaire, Score, Side};
use jiff::civil::Date;

use super::{day_long, listed, moment_code, score_name, side_code, total_number};
use crate::{api::BroughtLogbook, say};

/// Who cleared a red flag, where names are left out.
pub(crate) fn somebody() -> String {
    say!("whole-somebody")
}

/// An activity of one's own, where its name is left out.
pub(crate) fn activity_number(number: usize) -> String {
    say!("whole-activity", number = number)
}

/// What a document holds, as its row names it: "Your logbook: 524 runs, 80 answers".
pub(crate) fn your_logbook(runs: usize, answers: usize) -> String {
    say!("whole-your-logbook", runs = runs, answers = answers)
}

/// A logbook came back into an empty one.
pub(crate) fn logbook_restored() -> String {
    say!("whole-restored")
}

/// A logbook was joined with one that was there: what came, and what was left.
pub(crate) fn logbook_joined(brought: &BroughtLogbook) -> String {
    let some = |count: u32| (count > 0).then_some(count);
    let came: Vec<String> = [
        some(brought.runs_new).map(|count| say!("whole-new-runs", count = count)),
        some(brought.runs_completed).map(|count| say!("whole-fuller-runs", count = count)),
        some(brought.answers_new).map(|count| say!("whole-new-answers", count = count)),
        some(brought.activities_new).map(|count| say!("whole-new-activities", count = count)),
        some(brought.others_new).map(|count| say!("whole-new-entries", count = count)),
    ]
    .into_iter()
    .flatten()
    .collect();
    let left: Vec<String> = [
        some(brought.runs_there).map(|count| say!("whole-runs-there", count = count)),
        some(brought.answers_left).map(|count| say!("whole-answers-there", count = count)),
        Some(say!("whole-its-settings")),
        Some(say!("whole-its-plan")),
    ]
    .into_iter()
    .flatten()
    .collect();
    match came.is_empty() {
        true => say!("whole-joined-nothing", left = listed(&left)),
        false => say!("whole-joined", came = listed(&came), left = listed(&left)),
    }
}

/// Settings that were made here already, and say something else.
pub(crate) fn settings_stay(keys: &[&str]) -> String {
    let keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
    say!("whole-settings-stay", keys = listed(&keys))
}

/// An answer that was left, because another one stood in its place.
pub(crate) fn answer_left(day: Date, side: Side, moment: Moment, [theirs, yours]: [Score; 2]) -> String {
    let (day, side, moment) = (day_long(day), side_code(side), moment_code(moment));
    if theirs == yours {
        return say!("whole-answer-left-detail", day = day, side = side, moment = moment);
    }
    say!("whole-answer-left", day = day, side = side, moment = moment, theirs = theirs.get(), yours = yours.get())
}

/// A questionnaire that was left, because another one of its kind stood for that day and knee.
pub(crate) fn questionnaire_left(theirs: &Questionnaire, yours: &Questionnaire) -> String {
    let (day, name) = (day_long(theirs.day), score_name(theirs.instrument));
    let side = theirs.side.map_or("none", side_code);
    let (theirs, yours) = (total_number(theirs), total_number(yours));
    if theirs == yours {
        say!("whole-score-left-answers", day = day, side = side, name = name)
    } else {
        say!("whole-score-left", day = day, side = side, name = name, theirs = theirs, yours = yours)
    }
}

/// So many more answers and questionnaires were left.
pub(crate) fn more_left(count: usize) -> String {
    say!("whole-more-left", count = count)
}

/// A whole logbook lay in a watched place.
pub(crate) fn logbook_by_hand() -> String {
    say!("whole-by-hand")
}

/// A file of an export whose logbook came along.
pub(crate) fn part_of_an_export() -> String {
    say!("whole-part-of-export")
}

/// The document is of a version that this program does not know.
pub(crate) fn logbook_of_another_version(version: u32, known: u32) -> String {
    say!("whole-newer-version", version = version, known = known)
}

/// The document is for reading only.
pub(crate) fn logbook_without_times() -> String {
    say!("whole-without-times")
}

/// Nothing of the document could be used.
pub(crate) fn logbook_damaged(error: &serde_json::Error) -> String {
    say!("whole-damaged", error = error.to_string())
}

/// The document breaks off.
pub(crate) fn logbook_breaks_off(error: &serde_json::Error, runs: usize) -> String {
    say!("whole-breaks-off", error = error.to_string(), count = runs)
}

/// An entry is larger than anything that is ever written.
pub(crate) fn logbook_entry_too_large() -> String {
    say!("whole-entry-too-large")
}

/// One record makes no sense.
pub(crate) fn left_out_of_logbook(field: &str, why: &str) -> String {
    say!("whole-left-out", field = field, why = why)
}

/// So many more were left out.
pub(crate) fn more_left_out_of_logbook(count: usize) -> String {
    say!("whole-more-left-out", count = count)
}

/// The dictionary among the report's companions.
pub(crate) fn companion_dictionary() -> String {
    say!("whole-companion-dictionary")
}

/// The document among the report's companions.
pub(crate) fn companion_document() -> String {
    say!("whole-companion-document")
}

/// FHIR among the report's companions.
pub(crate) fn companion_fhir() -> String {
    say!("whole-companion-fhir")
}
