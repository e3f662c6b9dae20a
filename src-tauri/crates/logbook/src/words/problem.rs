//! What a person is told when something could not be done.

use domain::{LadderError, MAX_ITEM_WORDS, QuestionnaireError};
use render::RenderError;
use store::StoreError;

use super::sentence;
use crate::{
    Invalid, LogbookError, TemplateTrouble,
    api::{Problem, ProblemCode},
};

/// What a person is told when something could not be done.
#[must_use]
pub fn problem(error: &LogbookError) -> Problem {
    let (code, message, hint): (ProblemCode, String, Option<&str>) = match error {
        LogbookError::Invalid(invalid) => invalid_words(invalid),
        LogbookError::NoSuchRun(id) => (ProblemCode::NotFound, format!("There is no run {id}."), None),
        LogbookError::NoSuchAnswer(id) => (ProblemCode::NotFound, format!("There is no answer {id}."), None),
        LogbookError::NoSuchScore(id) => (ProblemCode::NotFound, format!("There is no questionnaire {id}."), None),
        LogbookError::NoSuchChange(id) => (ProblemCode::NotFound, format!("There is no noted change {id}."), None),
        LogbookError::NoSuchPlace(_) => {
            (ProblemCode::NotFound, "This place is watched no more. Nothing was changed.".to_owned(), None)
        }
        LogbookError::Cancelled => (ProblemCode::Cancelled, "Stopped. Nothing was changed.".to_owned(), None),
        LogbookError::File { path, source } => (
            ProblemCode::Failed,
            format!("{} could not be written: {source}. Your logbook is as it was.", path.display()),
            Some("Choose another folder, or make room."),
        ),
        LogbookError::Render(RenderError::NotTypeset(wrong)) if !wrong.place.is_empty() => (
            ProblemCode::Failed,
            format!(
                "The report’s template has a mistake in {}: {} Your logbook is as it was.",
                wrong.place,
                sentence(&wrong.message)
            ),
            Some("Mend the template, or leave it out: Plimsoll’s own is used then."),
        ),
        LogbookError::Render(error) => {
            (ProblemCode::Failed, format!("The page could not be made: {error}. Your logbook is as it was."), None)
        }
        LogbookError::Store(error) => store_words(error),
    };
    Problem { code, message, hint: hint.map(ToOwned::to_owned) }
}

/// An import is asked for while one is under way.
#[must_use]
pub fn import_is_running() -> Problem {
    Problem {
        code: ProblemCode::ImportBusy,
        message: "An import is under way already. Nothing of the new one was started.".to_owned(),
        hint: Some("Wait for it, or stop it.".to_owned()),
    }
}

/// What was to be taken in is not there any more.
#[must_use]
pub fn no_preview() -> Problem {
    Problem {
        code: ProblemCode::Invalid,
        message: "There is nothing waiting to be imported. Nothing was changed.".to_owned(),
        hint: Some("Pick the files again.".to_owned()),
    }
}

/// The machine does not say where a person's files belong.
#[must_use]
pub fn no_home() -> Problem {
    Problem {
        code: ProblemCode::NotOpened,
        message: "This system does not say where your files belong, so there is no place for the logbook.".to_owned(),
        hint: Some("Set a home folder for this user.".to_owned()),
    }
}

/// A folder is to be watched while the sample lies open.
#[must_use]
pub fn sample_lies_open() -> Problem {
    Problem {
        code: ProblemCode::Invalid,
        message: "The sample lies open: what comes by itself comes into your own logbook only. Nothing was changed."
            .to_owned(),
        hint: Some("Leave the sample first.".to_owned()),
    }
}

/// A watch is answered for that was pulled out meanwhile.
#[must_use]
pub fn not_plugged_in() -> Problem {
    Problem {
        code: ProblemCode::NotFound,
        message: "It is not plugged in any more. Nothing was changed.".to_owned(),
        hint: Some("Plug it in again; what is new on it is still new.".to_owned()),
    }
}

/// The system's file manager did not open.
#[must_use]
pub fn no_file_manager(error: &dyn std::error::Error) -> Problem {
    Problem {
        code: ProblemCode::Failed,
        message: format!("The file manager did not open: {error}. Nothing was changed."),
        hint: Some("The path on this page can be opened by hand.".to_owned()),
    }
}

fn invalid_words(invalid: &Invalid) -> (ProblemCode, String, Option<&'static str>) {
    let (message, hint) = match invalid {
        Invalid::OutOfRange(range) => (sentence(&range.to_string()), None),
        Invalid::EmptyRun => ("A run needs minutes or a distance.".to_owned(), None),
        Invalid::EmptyPlan => ("Say how far or how long, one of the two.".to_owned(), None),
        Invalid::NotAnAmount(text) => {
            (format!("“{text}” is not a distance or a time."), Some("Write 5km, 3mi, 30min or 1h30min."))
        }
        Invalid::NotATime(text) => (
            format!("“{text}” is not a day or time that Plimsoll understands."),
            Some("Write 2026-03-01, or 2026-03-01T18:30."),
        ),
        Invalid::InTheFuture => ("That lies in the future.".to_owned(), None),
        Invalid::MorningNotYet => {
            ("The morning after this run has not come yet.".to_owned(), Some("It will be asked tomorrow."))
        }
        Invalid::WrongMoment(detail) => (sentence(&format!("{detail} does not belong to this moment")), None),
        Invalid::NoSuchSetting(key) => {
            (format!("There is no setting “{key}”."), Some("`plim settings` lists them all."))
        }
        Invalid::NotAValue { key, value, takes } => {
            (format!("“{value}” is not a value of {key}: it takes {takes}."), None)
        }
        Invalid::NotALadder(error) => (ladder_words(error), Some("Write steps like 30w; 6x1r4w; 20r, the walk first.")),
        Invalid::NotAScore(error) => (score_words(error), Some("`plim score kinds` tells their ranges.")),
        Invalid::TotalAndItems => ("Give a total or items, not both. Nothing was changed.".to_owned(), None),
        Invalid::EmptyChange => ("Say what changed, in a few words.".to_owned(), None),
        Invalid::NoTemplate { folder, why } => (
            format!("The template’s folder “{folder}” cannot be used: {}. Nothing was changed.", template_words(why)),
            Some("Plimsoll’s own template is used without one; docs/report-template.md tells how to begin."),
        ),
        Invalid::EmptyStartCheck => {
            ("None of the questions is answered. Nothing was changed.".to_owned(), Some("Answer at least one of them."))
        }
        Invalid::NoKnee => (
            "No knee is chosen yet. Nothing was changed.".to_owned(),
            Some("Say which knee you keep an eye on, or name one."),
        ),
        Invalid::NoSuchFlag(code) => {
            (format!("There is no question “{code}”. Nothing was changed."), Some("`plim red-flags` lists them all."))
        }
        Invalid::NothingToClear => ("Nothing stands that could be cleared.".to_owned(), None),
        Invalid::ClearedByNobody => {
            ("Say who cleared it: your physio, your doctor, or that it was a mistake.".to_owned(), None)
        }
        Invalid::NoRunNamed => {
            ("This chart is about one run.".to_owned(), Some("Say which: --run with the number from `plim runs`."))
        }
        Invalid::PeriodBackwards => ("The period ends before it begins.".to_owned(), None),
        Invalid::LogbookNotEmpty => (
            "This logbook holds something already. Nothing was changed.".to_owned(),
            Some("Name a new file for the sample."),
        ),
        Invalid::FolderNotEmpty => (
            "The folder holds something already. Nothing was written.".to_owned(),
            Some("Choose a new or empty folder."),
        ),
        Invalid::NotColumns(part) => (
            format!("“{part}” says nothing about the columns of this table. Nothing was changed."),
            Some("Write parts like: 1 date; 3 distance km; 4 duration clock; 5 -; dates month-first; decimals comma."),
        ),
        Invalid::NoTable => (
            "None of these files is a table whose columns could be said. Nothing was changed.".to_owned(),
            Some("Leave out what you said of columns."),
        ),
        Invalid::SeveralTables(count) => (
            format!("There are {count} tables with different columns. Nothing was changed."),
            Some("Bring them in one at a time to say how each is read."),
        ),
        Invalid::NoSuchColumns(fingerprint) => (
            format!("Nothing is remembered of columns “{fingerprint}”. Nothing was changed."),
            Some("`plim columns` lists what is."),
        ),
        Invalid::NoSuchImport(import) => (format!("There is no import {import}."), None),
        Invalid::WatchedAlready(name) => (
            format!("{name} is watched already, with everything below it. Nothing was changed."),
            Some("Stop watching it first, or choose a folder elsewhere."),
        ),
        Invalid::NameIsNoText(path) => (
            format!("The name of {path} is not readable as text, so the logbook cannot keep it. Nothing was changed."),
            Some("Rename the folder, or choose another."),
        ),
        Invalid::NotAFolder(path) => (
            format!(
                "{path} cannot be looked into: it is no folder, is not readable, or holds too many files. Nothing was changed."
            ),
            Some("Choose the folder your recordings go to."),
        ),
    };
    (ProblemCode::Invalid, message, hint)
}

fn score_words(error: &QuestionnaireError) -> String {
    match error {
        QuestionnaireError::OutOfRange(range) => sentence(&range.to_string()),
        QuestionnaireError::Items { most: 0, .. } => "This questionnaire has a total only.".to_owned(),
        QuestionnaireError::Items { given, least, most } if least == most => {
            format!("This questionnaire has {most} answers; {given} were given.")
        }
        QuestionnaireError::Items { given, least, most } => {
            format!("This questionnaire takes {least} to {most} answers; {given} were given.")
        }
        QuestionnaireError::ItemWords => format!("An activity needs a name of at most {MAX_ITEM_WORDS} characters."),
    }
}

fn template_words(why: &TemplateTrouble) -> String {
    match why {
        TemplateTrouble::NoFolder => "there is no such folder".to_owned(),
        TemplateTrouble::NoTypst => "it holds no file that ends in .typ".to_owned(),
        TemplateTrouble::TooLarge => "it holds more than 500 files or 50 MB".to_owned(),
        TemplateTrouble::Io(said) => said.clone(),
    }
}

fn ladder_words(error: &LadderError) -> String {
    match error {
        LadderError::Length(steps) => format!("A ladder has 2 to 60 steps; this one has {steps}."),
        LadderError::NotAStep { step, text } => format!("Step {step} of the ladder, “{text}”, cannot be read."),
        LadderError::OutOfRange { step, text } => {
            format!(
                "Step {step} of the ladder, “{text}”, has no minutes, more than 300 minutes, or more than 60 turns."
            )
        }
        LadderError::BeginsRunning => "A ladder begins with a walk: the step before the first running.".to_owned(),
        LadderError::NoRunning(step) => format!("Step {step} of the ladder has no running in it."),
    }
}

fn store_words(error: &StoreError) -> (ProblemCode, String, Option<&'static str>) {
    use ProblemCode::{Failed, NotFound, NotOpened, NotWritten};
    match error {
        StoreError::NotALogbook { path } => (
            NotOpened,
            format!("{} is not a Plimsoll logbook. It was not touched.", path.display()),
            Some("Move that file elsewhere and try again, or choose another."),
        ),
        StoreError::NewerFile { file_version, known_version } => (
            NotOpened,
            format!(
                "This logbook was written by a newer Plimsoll (version {file_version} of the file; this program knows up to \
                 {known_version}). It was not touched."
            ),
            Some("Update Plimsoll, then open it again."),
        ),
        StoreError::OlderFileReadOnly { .. } => (
            NotOpened,
            "This logbook is from an older Plimsoll and needs an upgrade, but it cannot be written. It was not touched.".to_owned(),
            Some("Make the file writable, or open a copy."),
        ),
        StoreError::NoSuchFile { path } => (NotFound, format!("There is no file {}.", path.display()), None),
        StoreError::CannotOpen { path, reason } => (
            NotOpened,
            format!("{} could not be opened: {reason}.", path.display()),
            Some("Check that the folder exists and may be written."),
        ),
        StoreError::ReadOnly => (
            NotWritten,
            "This logbook can be read but not written. Nothing was changed.".to_owned(),
            Some("Make the file writable, or work on a copy."),
        ),
        StoreError::DiskFull => (
            NotWritten,
            "The disk is full. Nothing of this change was written; everything from before is safe.".to_owned(),
            Some("Make room and try again."),
        ),
        StoreError::Busy => (
            NotWritten,
            "Another program is writing to the logbook. Nothing was changed.".to_owned(),
            Some("Try again in a moment."),
        ),
        StoreError::Corrupt(detail) => (
            NotOpened,
            format!("The logbook file is damaged: {detail}. It was not changed."),
            Some("Restore a backup: `plim restore FILE`."),
        ),
        StoreError::UnsoundBackup { path, problems } => (
            NotOpened,
            format!("{} is damaged and was not restored: {}. Your logbook is as it was.", path.display(), problems.join("; ")),
            Some("Choose another backup."),
        ),
        StoreError::AlreadyExists { path } => (
            NotWritten,
            format!("{} exists already. It was not touched.", path.display()),
            Some("Choose another name."),
        ),
        StoreError::File { path, source } => (
            Failed,
            format!("{}: {source}. Your logbook is as it was.", path.display()),
            Some("Check the folder and try again."),
        ),
        StoreError::NoSuchRun(id) => (NotFound, format!("There is no run {}.", id.0), None),
        StoreError::Refused(detail) => (Failed, format!("The logbook refused the change: {detail}. Nothing was changed."), None),
        StoreError::Unreadable(detail) => (
            Failed,
            format!("The logbook holds something that cannot be read: {detail}. Nothing was changed."),
            Some("`plim check` says more."),
        ),
        StoreError::CannotUndo(detail) => {
            (Failed, format!("The last step cannot be taken back: {detail}. Nothing was changed."), None)
        }
        StoreError::Sqlite(detail) => {
            (Failed, format!("The logbook file could not be used: {detail}. Nothing was changed."), None)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::{fmt::Write as _, io};

    use super::*;

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
            Invalid::WrongMoment("morning stiffness"),
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
