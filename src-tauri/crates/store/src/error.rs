//! What can go wrong with the file, named after what happened.

use std::{fmt, io, path::PathBuf};

use domain::{OutOfRange, RunId};

/// Shorthand inside this crate.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;

/// What went wrong. After an error from a write nothing of it is in the file.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file exists and is something else: not SQLite, or another program's SQLite file. It was not touched.
    #[error("{} is not a Plimsoll logbook", path.display())]
    NotALogbook {
        /// The file.
        path: PathBuf,
    },
    /// The file was written by a later version of Plimsoll. It was not touched.
    #[error("the logbook has version {file_version}, this program knows versions up to {known_version}")]
    NewerFile {
        /// The file's version.
        file_version: u32,
        /// The latest version this program reads.
        known_version: u32,
    },
    /// The file needs an upgrade, which needs write access.
    #[error("the logbook has version {file_version} and cannot be upgraded to {known_version}: it is read-only")]
    OlderFileReadOnly {
        /// The file's version.
        file_version: u32,
        /// The version this program needs.
        known_version: u32,
    },
    /// There is no file, and it was not asked to be created.
    #[error("there is no file {}", path.display())]
    NoSuchFile {
        /// The file asked for.
        path: PathBuf,
    },
    /// The system does not let the file be opened or created.
    #[error("{} cannot be opened: {reason}", path.display())]
    CannotOpen {
        /// The file.
        path: PathBuf,
        /// The system's words.
        reason: String,
    },
    /// The logbook can be read but not written.
    #[error("the logbook is read-only")]
    ReadOnly,
    /// No room is left for the write.
    #[error("the disk is full")]
    DiskFull,
    /// Another program held the file for longer than five seconds.
    #[error("another program is using the logbook")]
    Busy,
    /// The file is damaged.
    #[error("the logbook file is damaged: {0}")]
    Corrupt(String),
    /// The file offered for restoring is no sound logbook; nothing was replaced.
    #[error("{} is damaged and was not restored: {}", path.display(), problems.join("; "))]
    UnsoundBackup {
        /// The file offered.
        path: PathBuf,
        /// What is wrong with it.
        problems: Vec<String>,
    },
    /// A file is in the way, and replacing it was not asked for.
    #[error("{} already exists", path.display())]
    AlreadyExists {
        /// The file in the way.
        path: PathBuf,
    },
    /// The system refused an operation on a file.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// No run has this number (any more).
    #[error("there is no run {}", .0.0)]
    NoSuchRun(RunId),
    /// The value breaks a rule of the tables, e.g. the same answer twice.
    #[error("the logbook refuses the value: {0}")]
    Refused(String),
    /// A value in the file is not what the domain allows.
    #[error("the logbook holds a value that cannot be read: {0}")]
    Unreadable(String),
    /// An undo or redo step no longer fits the logbook; nothing was changed.
    #[error("the last step cannot be taken back: {0}")]
    CannotUndo(String),
    /// SQLite reported something that has no name here yet.
    #[error("the logbook file could not be used: {0}")]
    Sqlite(String),
}

impl From<OutOfRange> for StoreError {
    fn from(error: OutOfRange) -> Self {
        Self::Unreadable(error.to_string())
    }
}

/// Names what SQLite reported. A function, not a `From`, so that no SQLite type is part of this crate's public face.
pub(crate) fn named(error: rusqlite::Error) -> StoreError {
    use rusqlite::ErrorCode as Code;
    match error.sqlite_error_code() {
        Some(Code::DiskFull) => StoreError::DiskFull,
        Some(Code::DatabaseBusy | Code::DatabaseLocked | Code::FileLockingProtocolFailed) => StoreError::Busy,
        Some(Code::ReadOnly) => StoreError::ReadOnly,
        Some(Code::DatabaseCorrupt) => StoreError::Corrupt(error.to_string()),
        Some(Code::ConstraintViolation | Code::TooBig) => StoreError::Refused(error.to_string()),
        _ => match error {
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..)
            | rusqlite::Error::Utf8Error(..) => unreadable(&error),
            other => StoreError::Sqlite(other.to_string()),
        },
    }
}

/// A value read from the file that is not what it should be.
pub(crate) fn unreadable(what: &impl fmt::Display) -> StoreError {
    StoreError::Unreadable(what.to_string())
}
