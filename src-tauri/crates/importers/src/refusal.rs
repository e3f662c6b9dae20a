//! Why a file gave no run: either it holds none, or it cannot be read.

use thiserror::Error;

use crate::container::Refused;
use crate::{Database, Other};

impl NotARun {
    /// The activities that are in the file instead.
    #[must_use]
    pub fn others(&self) -> &[Other] {
        match self {
            Self::OtherSport { others, .. } | Self::NoSportNamed { others, .. } => others,
            Self::NotAnActivity { .. } | Self::EmptyRun | Self::NothingRecorded => &[],
        }
    }
}

/// The file is sound, and there is no run in it.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum NotARun {
    /// A FIT file of another kind: settings, a workout plan, a course, health monitoring…
    #[error("This is {file_type}, not a recorded activity.")]
    NotAnActivity {
        /// The kind in plain words with its article, e.g. "a course to follow".
        file_type: String,
    },
    /// An activity, but no session of it was a run.
    #[error("This is not a run: it was recorded as {}.", .sports.join(", "))]
    OtherSport {
        /// The sports in plain words, in the file's order, each once.
        sports: Vec<String>,
        /// What is known of them.
        others: Vec<Other>,
    },
    /// No sport is named, and the speed is not that of a run.
    #[error("The recording names no sport, and {} is not a run; it was left out.", mean_speed(*.kmh_tenths))]
    NoSportNamed {
        /// Mean speed in tenths of km/h, when it is known.
        kmh_tenths: Option<u32>,
        /// What is known of it.
        others: Vec<Other>,
    },
    /// A run session without time, distance or points.
    #[error("The run in this file is empty: it has no time, no distance and no points.")]
    EmptyRun,
    /// An activity without a session and without points.
    #[error("Nothing was recorded in this activity: it has no session and no points.")]
    NothingRecorded,
}

/// The file, or what is left of it, cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Broken {
    /// There are no bytes at all.
    #[error("The file is empty (0 bytes).")]
    Empty,
    /// The bytes are in no format this version reads.
    #[error("The {bytes} bytes of this file look like {looks_like}.")]
    UnknownFormat {
        /// What they look like, in plain words.
        looks_like: &'static str,
        /// The file's size.
        bytes: usize,
    },
    /// The file ends before anything usable.
    #[error(
        "The file ends at byte {at} although its header declares {declared} bytes; the {messages} messages before the end hold no activity."
    )]
    Truncated {
        /// Where the bytes end, or the unfinished message begins.
        at: usize,
        /// Where the header says the content ends, checksum included.
        declared: u64,
        /// How many messages could be read.
        messages: usize,
    },
    /// The text stops making sense before anything usable.
    #[error("The file stops making sense at byte {at} ({what}); nothing before it is a recording.")]
    StopsMakingSense {
        /// Where, in bytes.
        at: usize,
        /// What is wrong there.
        what: String,
    },
    /// The archive it is packed in cannot be read.
    #[error("The archive cannot be read. {why}")]
    Archive {
        /// Why.
        why: Refused,
    },
    /// Apple Health's export where a single recording was expected.
    #[error("This is an export of Apple Health; it has to be imported as an archive.")]
    AppleHealth,
    /// A database, which is no recording.
    #[error("This is {}.", a_database(*.which))]
    Database {
        /// Whose.
        which: Database,
    },
    /// Larger than any recording of its kind.
    #[error("The file has {bytes} bytes; no recording of its kind has more than {limit}.")]
    TooLarge {
        /// Its size.
        bytes: usize,
        /// The most that is read.
        limit: usize,
    },
    /// An archive of many files where one was expected.
    #[error("This is an archive of more than {limit} files; it has to be imported as an archive.")]
    ManyMembers {
        /// The most that are read as if they were one file.
        limit: u32,
    },
    /// The content stops making sense before anything usable.
    #[error("The file cannot be read beyond byte {at}: {what}; the {messages} messages before it hold no activity.")]
    Damaged {
        /// Where reading stopped.
        at: usize,
        /// What is wrong there, in plain words.
        what: String,
        /// How many messages could be read.
        messages: usize,
    },
}

const fn a_database(which: Database) -> &'static str {
    match which {
        Database::Logbook => "a logbook of Plimsoll, not a recording",
        Database::HealthConnect => "a database of Health Connect, which this version does not read",
        Database::Other => "a database of another program",
    }
}

fn mean_speed(kmh_tenths: Option<u32>) -> String {
    kmh_tenths.map_or("without a speed it".to_owned(), |v| format!("at {}.{} km/h it", v / 10, v % 10))
}
