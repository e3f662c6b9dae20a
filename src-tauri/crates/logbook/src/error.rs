//! What can go wrong with a use case. Worded for a person in [`crate::words`].

use std::path::PathBuf;

use domain::{LadderError, OutOfRange, QuestionnaireError};
use render::RenderError;
use store::StoreError;

/// What went wrong. Unless a variant says otherwise, nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum LogbookError {
    /// What was asked for cannot be.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// There is no run of this number.
    #[error("there is no run {0}")]
    NoSuchRun(i64),
    /// There is no answer of this number.
    #[error("there is no answer {0}")]
    NoSuchAnswer(i64),
    /// There is no questionnaire of this number.
    #[error("there is no questionnaire {0}")]
    NoSuchScore(i64),
    /// There is no noted change of this number.
    #[error("there is no noted change {0}")]
    NoSuchChange(i64),
    /// There is no other activity of this number.
    #[error("there is no other activity {0}")]
    NoSuchActivity(i64),
    /// There is no place of this number (any more).
    #[error("there is no place {0}")]
    NoSuchPlace(i64),
    /// The person stopped it.
    #[error("stopped")]
    Cancelled,
    /// The file would not be opened, read or written.
    #[error(transparent)]
    Store(StoreError),
    /// A file beside the logbook would not be written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// A page or picture could not be made.
    #[error(transparent)]
    Render(#[from] RenderError),
}

impl From<StoreError> for LogbookError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NoSuchRun(id) => Self::NoSuchRun(id.0),
            other => Self::Store(other),
        }
    }
}

impl From<OutOfRange> for LogbookError {
    fn from(error: OutOfRange) -> Self {
        Self::Invalid(Invalid::OutOfRange(error))
    }
}

/// What is wrong with a template's folder.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TemplateTrouble {
    /// It is no folder, or not there.
    #[error("there is no such folder")]
    NoFolder,
    /// It holds no Typst file.
    #[error("it holds no file that ends in .typ")]
    NoTypst,
    /// It holds too much.
    #[error("it holds more than a template should")]
    TooLarge,
    /// The system will not let it be read.
    #[error("{0}")]
    Io(String),
}

/// A detail of an answer that belongs to one moment alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MomentDetail {
    /// A rating one hour after, which belongs to the hours after a run.
    #[error("a rating one hour after")]
    OneHour,
    /// Stiffness, which belongs to a morning.
    #[error("morning stiffness")]
    Stiffness,
}

/// What a person asked for that cannot be.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Invalid {
    /// A number outside its range.
    #[error(transparent)]
    OutOfRange(OutOfRange),
    /// A run without minutes and without distance.
    #[error("a run needs minutes or a distance")]
    EmptyRun,
    /// A planned run without minutes and without distance, or with both.
    #[error("a planned run needs either minutes or a distance")]
    EmptyPlan,
    /// Neither a distance nor a time.
    #[error("{0:?} is neither a distance nor a time")]
    NotAnAmount(String),
    /// Not a day or time.
    #[error("{0:?} is not a day or time")]
    NotATime(String),
    /// It lies in the future.
    #[error("it lies in the future")]
    InTheFuture,
    /// The morning after the run has not come yet.
    #[error("that morning has not come yet")]
    MorningNotYet,
    /// A detail that belongs to another moment.
    #[error("{0} does not belong to this moment")]
    WrongMoment(MomentDetail),
    /// There is no such setting.
    #[error("there is no setting {0:?}")]
    NoSuchSetting(String),
    /// Not a value of this setting.
    #[error("{value:?} is not a value of {key}")]
    NotAValue {
        /// The setting.
        key: &'static str,
        /// What was given.
        value: String,
        /// What it takes.
        takes: &'static str,
    },
    /// A ladder that cannot be read.
    #[error(transparent)]
    NotALadder(LadderError),
    /// A questionnaire that cannot be what it claims to be.
    #[error(transparent)]
    NotAScore(QuestionnaireError),
    /// A total and items at once.
    #[error("a questionnaire has a total or items, not both")]
    TotalAndItems,
    /// A change without words.
    #[error("a change needs words")]
    EmptyChange,
    /// A template's folder that cannot be read.
    #[error("the template's folder {folder:?} cannot be read: {why}")]
    NoTemplate {
        /// The folder.
        folder: String,
        /// What is wrong with it.
        why: TemplateTrouble,
    },
    /// No start criterion was answered.
    #[error("none of the questions is answered")]
    EmptyStartCheck,
    /// No knee is known to speak of.
    #[error("no knee is chosen yet")]
    NoKnee,
    /// There is no such red flag.
    #[error("there is no red-flag question {0:?}")]
    NoSuchFlag(String),
    /// Nothing stands that could be cleared.
    #[error("no red flag stands")]
    NothingToClear,
    /// A clearance without a name.
    #[error("it does not say who cleared it")]
    ClearedByNobody,
    /// A chart of one run that does not say of which.
    #[error("it does not say which run")]
    NoRunNamed,
    /// A period that ends before it begins.
    #[error("the period ends before it begins")]
    PeriodBackwards,
    /// A logbook that holds something already, where an empty one is needed.
    #[error("the logbook is not empty")]
    LogbookNotEmpty,
    /// A folder that holds something already.
    #[error("the folder is not empty")]
    FolderNotEmpty,
    /// Something said of columns that makes no sense for the table.
    #[error("{0:?} says nothing about the columns of this table")]
    NotColumns(String),
    /// Something said of columns where no table is read whose columns could be said.
    #[error("there is no table whose columns could be said")]
    NoTable,
    /// Something said of columns where there are tables of several kinds.
    #[error("there are {0} tables with different columns")]
    SeveralTables(usize),
    /// Nothing is remembered of such columns.
    #[error("nothing is remembered of columns {0:?}")]
    NoSuchColumns(String),
    /// There is no such import.
    #[error("there is no import {0}")]
    NoSuchImport(i64),
    /// A folder that is watched already, lies in one that is, or holds one. The name is that one's.
    #[error("{0:?} is watched already")]
    WatchedAlready(String),
    /// A folder whose name the logbook cannot keep, because it is no text.
    #[error("the name of {0:?} is no text")]
    NameIsNoText(String),
    /// Not a folder that can be looked into.
    #[error("{0:?} cannot be looked into")]
    NotAFolder(String),
}
