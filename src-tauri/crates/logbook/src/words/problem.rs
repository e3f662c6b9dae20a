//! What a person is told when something could not be done.
//!
//! What the system, the database or the typesetter say is handed on as they said it.

use domain::{LadderError, MAX_ITEM_WORDS, OutOfRange, QuestionnaireError};
use render::RenderError;
use store::StoreError;

use super::{listed_apart, sentence};
use crate::{
    Invalid, LogbookError, MomentDetail, TemplateTrouble,
    api::{Problem, ProblemCode},
    say,
};

/// A sentence, and what to do next.
type Said = (String, Option<String>);

/// What a person is told when something could not be done.
#[must_use]
pub fn problem(error: &LogbookError) -> Problem {
    let not_found = |message: String| (ProblemCode::NotFound, (message, None));
    let (code, (message, hint)) = match error {
        LogbookError::Invalid(invalid) => (ProblemCode::Invalid, invalid_words(invalid)),
        LogbookError::NoSuchRun(id) => not_found(say!("problem-no-run", id = id.to_string())),
        LogbookError::NoSuchAnswer(id) => not_found(say!("problem-no-answer", id = id.to_string())),
        LogbookError::NoSuchScore(id) => not_found(say!("problem-no-score", id = id.to_string())),
        LogbookError::NoSuchActivity(id) => not_found(say!("problem-no-activity", id = id.to_string())),
        LogbookError::NoSuchChange(id) => not_found(say!("problem-no-change", id = id.to_string())),
        LogbookError::NoSuchPlace(_) => not_found(say!("problem-no-place")),
        LogbookError::Cancelled => (ProblemCode::Cancelled, (say!("problem-cancelled"), None)),
        LogbookError::File { path, source } => (
            ProblemCode::Failed,
            (
                say!("problem-not-written", path = path.display().to_string(), error = source.to_string()),
                Some(say!("problem-not-written-hint")),
            ),
        ),
        LogbookError::Render(error) => (ProblemCode::Failed, page_words(error)),
        LogbookError::Store(error) => store_words(error),
    };
    Problem { code, message, hint }
}

/// An import is asked for while one is under way.
#[must_use]
pub fn import_is_running() -> Problem {
    Problem {
        code: ProblemCode::ImportBusy,
        message: say!("problem-import-busy"),
        hint: Some(say!("problem-import-busy-hint")),
    }
}

/// What was to be taken in is not there any more.
#[must_use]
pub fn no_preview() -> Problem {
    Problem {
        code: ProblemCode::Invalid,
        message: say!("problem-no-preview"),
        hint: Some(say!("problem-no-preview-hint")),
    }
}

/// The machine does not say where a person's files belong.
#[must_use]
pub fn no_home() -> Problem {
    Problem { code: ProblemCode::NotOpened, message: say!("problem-no-home"), hint: Some(say!("problem-no-home-hint")) }
}

/// A folder is to be watched while the sample lies open.
#[must_use]
pub fn sample_lies_open() -> Problem {
    Problem {
        code: ProblemCode::Invalid,
        message: say!("problem-sample-open"),
        hint: Some(say!("problem-sample-open-hint")),
    }
}

/// A watch is answered for that was pulled out meanwhile.
#[must_use]
pub fn not_plugged_in() -> Problem {
    Problem {
        code: ProblemCode::NotFound,
        message: say!("problem-not-plugged-in"),
        hint: Some(say!("problem-not-plugged-in-hint")),
    }
}

/// The system's file manager did not open.
#[must_use]
pub fn no_file_manager(error: &dyn std::error::Error) -> Problem {
    Problem {
        code: ProblemCode::Failed,
        message: say!("problem-no-file-manager", error = error.to_string()),
        hint: Some(say!("problem-no-file-manager-hint")),
    }
}

fn page_words(error: &RenderError) -> Said {
    match error {
        RenderError::NotTypeset(wrong) if !wrong.place.is_empty() => (
            say!("problem-template-mistake", place = wrong.place.as_str(), wrong = sentence(&wrong.message)),
            Some(say!("problem-template-mistake-hint")),
        ),
        other => (say!("problem-page-not-made", error = other.to_string()), None),
    }
}

fn invalid_words(invalid: &Invalid) -> Said {
    match invalid {
        Invalid::OutOfRange(range) => (out_of_range(range), None),
        Invalid::EmptyRun => (say!("problem-empty-run"), None),
        Invalid::EmptyPlan => (say!("problem-empty-plan"), None),
        Invalid::NotAnAmount(text) => {
            (say!("problem-not-an-amount", text = text.as_str()), Some(say!("problem-not-an-amount-hint")))
        }
        Invalid::NotATime(text) => {
            (say!("problem-not-a-time", text = text.as_str()), Some(say!("problem-not-a-time-hint")))
        }
        Invalid::InTheFuture => (say!("problem-in-the-future"), None),
        Invalid::MorningNotYet => (say!("problem-morning-not-yet"), Some(say!("problem-morning-not-yet-hint"))),
        Invalid::WrongMoment(detail) => {
            let detail = match detail {
                MomentDetail::OneHour => "one-hour",
                MomentDetail::Stiffness => "stiffness",
            };
            (say!("problem-wrong-moment", detail = detail), None)
        }
        Invalid::NoSuchSetting(key) => {
            (say!("problem-no-setting", key = key.as_str()), Some(say!("problem-no-setting-hint")))
        }
        Invalid::NotAValue { key, value, takes } => {
            (say!("problem-not-a-value", key = *key, value = value.as_str(), takes = *takes), None)
        }
        Invalid::NotALadder(error) => (ladder_words(error), Some(say!("problem-ladder-hint"))),
        Invalid::NotAScore(error) => (score_words(error), Some(say!("problem-score-hint"))),
        Invalid::TotalAndItems => (say!("problem-total-and-items"), None),
        Invalid::EmptyChange => (say!("problem-empty-change"), None),
        Invalid::NoTemplate { folder, why } => (template_words(folder, why), Some(say!("problem-template-hint"))),
        Invalid::EmptyStartCheck => (say!("problem-empty-start-check"), Some(say!("problem-empty-start-check-hint"))),
        Invalid::NoKnee => (say!("problem-no-knee"), Some(say!("problem-no-knee-hint"))),
        Invalid::NoSuchFlag(code) => {
            (say!("problem-no-flag", code = code.as_str()), Some(say!("problem-no-flag-hint")))
        }
        Invalid::NothingToClear => (say!("problem-nothing-to-clear"), None),
        Invalid::ClearedByNobody => (say!("problem-cleared-by-nobody"), None),
        Invalid::NoRunNamed => (say!("problem-no-run-named"), Some(say!("problem-no-run-named-hint"))),
        Invalid::PeriodBackwards => (say!("problem-period-backwards"), None),
        Invalid::LogbookNotEmpty => (say!("problem-logbook-not-empty"), Some(say!("problem-logbook-not-empty-hint"))),
        Invalid::FolderNotEmpty => (say!("problem-folder-not-empty"), Some(say!("problem-folder-not-empty-hint"))),
        Invalid::NotColumns(part) => {
            (say!("problem-not-columns", part = part.as_str()), Some(say!("problem-not-columns-hint")))
        }
        Invalid::NoTable => (say!("problem-no-table"), Some(say!("problem-no-table-hint"))),
        Invalid::SeveralTables(count) => {
            (say!("problem-several-tables", count = *count), Some(say!("problem-several-tables-hint")))
        }
        Invalid::NoSuchColumns(fingerprint) => {
            (say!("problem-no-columns", fingerprint = fingerprint.as_str()), Some(say!("problem-no-columns-hint")))
        }
        Invalid::NoSuchImport(import) => (say!("problem-no-import", id = import.to_string()), None),
        Invalid::WatchedAlready(name) => {
            (say!("problem-watched-already", name = name.as_str()), Some(say!("problem-watched-already-hint")))
        }
        Invalid::NameIsNoText(path) => {
            (say!("problem-name-is-no-text", path = path.as_str()), Some(say!("problem-name-is-no-text-hint")))
        }
        Invalid::NotAFolder(path) => {
            (say!("problem-not-a-folder", path = path.as_str()), Some(say!("problem-not-a-folder-hint")))
        }
    }
}

/// A number that cannot be what it claims to be.
fn out_of_range(range: &OutOfRange) -> String {
    say!(
        "problem-out-of-range",
        quantity = quantity_code(range),
        value = range.value.to_string(),
        min = range.min.to_string(),
        max = range.max.to_string()
    )
}

/// The quantity, for messages that choose by it.
pub(super) fn quantity_code(range: &OutOfRange) -> &'static str {
    match range.quantity {
        "step count" => "step-count",
        "heart rate" => "heart-rate",
        "knee load" => "knee-load",
        "length of sleep" => "sleep",
        "pain score" => "pain-score",
        "perceived exertion" => "exertion",
        one_word => one_word,
    }
}

fn score_words(error: &QuestionnaireError) -> String {
    match error {
        QuestionnaireError::OutOfRange(range) => out_of_range(range),
        QuestionnaireError::Items { most: 0, .. } => say!("problem-score-total-only"),
        QuestionnaireError::Items { given, least, most } if least == most => {
            say!("problem-score-answers", most = *most, given = *given)
        }
        QuestionnaireError::Items { given, least, most } => {
            say!("problem-score-answers-between", least = *least, most = *most, given = *given)
        }
        QuestionnaireError::ItemWords => say!("problem-score-item-words", most = MAX_ITEM_WORDS),
    }
}

fn template_words(folder: &str, why: &TemplateTrouble) -> String {
    match why {
        TemplateTrouble::NoFolder => say!("problem-template-no-folder", folder = folder),
        TemplateTrouble::NoTypst => say!("problem-template-no-typst", folder = folder),
        TemplateTrouble::TooLarge => say!("problem-template-too-large", folder = folder),
        TemplateTrouble::Io(said) => say!("problem-template-unreadable", folder = folder, error = said.as_str()),
    }
}

fn ladder_words(error: &LadderError) -> String {
    match error {
        LadderError::Length(steps) => say!("problem-ladder-length", count = *steps),
        LadderError::NotAStep { step, text } => {
            say!("problem-ladder-not-a-step", step = *step, text = text.as_str())
        }
        LadderError::OutOfRange { step, text } => {
            say!("problem-ladder-out-of-range", step = *step, text = text.as_str())
        }
        LadderError::BeginsRunning => say!("problem-ladder-begins-running"),
        LadderError::NoRunning(step) => say!("problem-ladder-no-running", step = *step),
    }
}

fn store_words(error: &StoreError) -> (ProblemCode, Said) {
    use ProblemCode::{Failed, NotFound, NotOpened, NotWritten};
    match error {
        StoreError::NotALogbook { path } => (
            NotOpened,
            (
                say!("problem-not-a-logbook", path = path.display().to_string()),
                Some(say!("problem-not-a-logbook-hint")),
            ),
        ),
        StoreError::NewerFile { file_version, known_version } => (
            NotOpened,
            (
                say!("problem-newer-file", version = *file_version, known = *known_version),
                Some(say!("problem-newer-file-hint")),
            ),
        ),
        StoreError::OlderFileReadOnly { .. } => {
            (NotOpened, (say!("problem-older-file"), Some(say!("problem-older-file-hint"))))
        }
        StoreError::NoSuchFile { path } => {
            (NotFound, (say!("problem-no-file", path = path.display().to_string()), None))
        }
        StoreError::CannotOpen { path, reason } => (
            NotOpened,
            (
                say!("problem-cannot-open", path = path.display().to_string(), reason = reason.to_string()),
                Some(say!("problem-cannot-open-hint")),
            ),
        ),
        StoreError::ReadOnly => (NotWritten, (say!("problem-read-only"), Some(say!("problem-read-only-hint")))),
        StoreError::DiskFull => (NotWritten, (say!("problem-disk-full"), Some(say!("problem-disk-full-hint")))),
        StoreError::Busy => (NotWritten, (say!("problem-busy"), Some(say!("problem-busy-hint")))),
        StoreError::Corrupt(detail) => {
            (NotOpened, (say!("problem-corrupt", detail = detail.as_str()), Some(say!("problem-corrupt-hint"))))
        }
        StoreError::UnsoundBackup { path, problems } => (
            NotOpened,
            (
                say!("problem-unsound-backup", path = path.display().to_string(), detail = listed_apart(problems)),
                Some(say!("problem-unsound-backup-hint")),
            ),
        ),
        StoreError::AlreadyExists { path } => (
            NotWritten,
            (
                say!("problem-already-exists", path = path.display().to_string()),
                Some(say!("problem-already-exists-hint")),
            ),
        ),
        StoreError::File { path, source } => (
            Failed,
            (
                say!("problem-file", path = path.display().to_string(), error = source.to_string()),
                Some(say!("problem-file-hint")),
            ),
        ),
        StoreError::NoSuchRun(id) => (NotFound, (say!("problem-no-run", id = id.0.to_string()), None)),
        StoreError::Refused(detail) => (Failed, (say!("problem-refused", detail = detail.as_str()), None)),
        StoreError::Unreadable(detail) => {
            (Failed, (say!("problem-unreadable", detail = detail.as_str()), Some(say!("problem-unreadable-hint"))))
        }
        StoreError::CannotUndo(detail) => (Failed, (say!("problem-cannot-undo", detail = detail.as_str()), None)),
        StoreError::Sqlite(detail) => (Failed, (say!("problem-not-usable", detail = detail.as_str()), None)),
    }
}

#[cfg(test)]
mod tests {
    use std::{fmt::Write as _, io};

    use super::*;

    #[test]
    fn every_quantity_says_of_itself_what_it_is() {
        use domain::{
            Bpm, Feel, KneeKm, MetresPerSecond, Rpe, Score, Seconds, Steps, StepsPerMinute, StiffnessMinutes,
        };
        let refused = [
            domain::Metres::new(-1.0).expect_err("out of range"),
            Seconds::new(-1.0).expect_err("out of range"),
            Steps::new(-1.0).expect_err("out of range"),
            Bpm::new(1.0).expect_err("out of range"),
            StepsPerMinute::new(-1.0).expect_err("out of range"),
            MetresPerSecond::new(-1.0).expect_err("out of range"),
            KneeKm::new(-1.0).expect_err("out of range"),
            Score::new(11).expect_err("out of range"),
            StiffnessMinutes::new(721).expect_err("out of range"),
            Rpe::new(11.0).expect_err("out of range"),
            Feel::new(6).expect_err("out of range"),
        ];
        for range in refused {
            assert_eq!(out_of_range(&range), format!("{range}."));
        }
    }

    #[test]
    fn every_problem_says_what_happened_and_what_became_of_the_data() {
        let path = || std::path::PathBuf::from("/home/ada/logbook.plimsoll");
        let denied = || io::Error::from(io::ErrorKind::PermissionDenied);
        let range = domain::Metres::new(-1.0).expect_err("out of range");
        let not_a_value = Invalid::NotAValue { key: "units", value: "leagues".to_owned(), takes: "km | mi | nothing" };
        let invalid = [
            Invalid::OutOfRange(range),
            Invalid::EmptyRun,
            Invalid::EmptyPlan,
            Invalid::NotATime("yesterday".to_owned()),
            Invalid::InTheFuture,
            Invalid::MorningNotYet,
            Invalid::WrongMoment(MomentDetail::Stiffness),
            Invalid::NoSuchSetting("colour".to_owned()),
            not_a_value,
            Invalid::NotALadder(LadderError::Length(1)),
            Invalid::NotALadder(LadderError::NotAStep { step: 2, text: "soon".to_owned() }),
            Invalid::NotALadder(LadderError::OutOfRange { step: 1, text: "90x9r".to_owned() }),
            Invalid::NotALadder(LadderError::BeginsRunning),
            Invalid::NotALadder(LadderError::NoRunning(3)),
            Invalid::NotAScore(QuestionnaireError::Items { given: 2, least: 4, most: 4 }),
            Invalid::NotAScore(QuestionnaireError::Items { given: 0, least: 1, most: 5 }),
            Invalid::NotAScore(QuestionnaireError::Items { given: 3, least: 0, most: 0 }),
            Invalid::NotAScore(QuestionnaireError::ItemWords),
            Invalid::TotalAndItems,
            Invalid::EmptyChange,
            Invalid::NoTemplate { folder: "clinic".to_owned(), why: TemplateTrouble::NoFolder },
            Invalid::NoTemplate { folder: "clinic".to_owned(), why: TemplateTrouble::NoTypst },
            Invalid::NoTemplate { folder: "clinic".to_owned(), why: TemplateTrouble::TooLarge },
            Invalid::EmptyStartCheck,
            Invalid::NoKnee,
            Invalid::NoSuchFlag("hiccups".to_owned()),
            Invalid::NothingToClear,
            Invalid::ClearedByNobody,
            Invalid::NoRunNamed,
            Invalid::PeriodBackwards,
            Invalid::FolderNotEmpty,
            Invalid::NotColumns("3 distance furlongs".to_owned()),
            Invalid::NoTable,
            Invalid::SeveralTables(2),
            Invalid::NoSuchColumns("ab12".to_owned()),
            Invalid::NoSuchImport(7),
            Invalid::WatchedAlready("Downloads/Runs".to_owned()),
            Invalid::NameIsNoText("/home/ada/?".to_owned()),
            Invalid::NotAFolder("/home/ada/run.fit".to_owned()),
        ];
        let store = [
            StoreError::NotALogbook { path: path() },
            StoreError::NewerFile { file_version: 3, known_version: 1 },
            StoreError::OlderFileReadOnly { file_version: 1, known_version: 2 },
            StoreError::NoSuchFile { path: path() },
            StoreError::CannotOpen { path: path(), reason: "unable to open database file".to_owned() },
            StoreError::ReadOnly,
            StoreError::DiskFull,
            StoreError::Busy,
            StoreError::Corrupt("database disk image is malformed".to_owned()),
            StoreError::UnsoundBackup { path: path(), problems: vec!["a row of dose refers to nothing".to_owned()] },
            StoreError::AlreadyExists { path: path() },
            StoreError::File { path: path(), source: denied() },
            StoreError::Refused("CHECK constraint failed: pain".to_owned()),
            StoreError::Unreadable("12 is not a pain score".to_owned()),
            StoreError::CannotUndo("FOREIGN KEY constraint failed".to_owned()),
            StoreError::Sqlite("disk I/O error".to_owned()),
        ];
        let others = [
            LogbookError::NoSuchRun(7),
            LogbookError::NoSuchAnswer(7),
            LogbookError::NoSuchScore(7),
            LogbookError::NoSuchChange(7),
            LogbookError::NoSuchActivity(7),
            LogbookError::Render(RenderError::NotTypeset(render::report::TemplateError {
                place: "page-one.typ:12:5".to_owned(),
                message: "unknown variable: knee.".to_owned(),
            })),
            LogbookError::NoSuchPlace(7),
            LogbookError::Cancelled,
            LogbookError::File { path: path(), source: denied() },
        ];
        let mut text = String::new();
        let all = invalid.into_iter().map(LogbookError::Invalid).chain(store.into_iter().map(LogbookError::Store));
        for error in all.chain(others) {
            let said = problem(&error);
            assert!(said.message.ends_with('.') && said.hint.as_ref().is_none_or(|h| h.ends_with('.')), "{said:?}");
            // Where a file was at stake, what became of it is said.
            let at_stake = matches!(said.code, ProblemCode::NotWritten | ProblemCode::NotOpened | ProblemCode::Failed);
            let reassures =
                ["not touched", "not changed", "Nothing was changed", "as it was", "is safe", "could not be opened"];
            assert!(!at_stake || reassures.iter().any(|r| said.message.contains(r)), "{said:?}");
            let _infallible = writeln!(text, "{:?}: {}", said.code, said.message);
            if let Some(hint) = said.hint {
                let _infallible = writeln!(text, "  {hint}");
            }
        }
        testkit::golden("problem-sentences.txt", &text);
    }
}
