//! Why a file gave no run: either it holds none, or it cannot be read.

use std::fmt;

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
        /// The kind.
        file_type: FileKind,
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
        /// What they look like.
        looks_like: LooksLike,
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
    /// A list that names recordings as Strava's does, and whose columns are not known.
    #[error(
        "It looks like a list of activities by Strava, but its columns are not understood. The recordings beside it are read all the same; titles, notes and runs without a recording are not. Set the language of Strava to English, ask for the export again, and import that."
    )]
    ListNotUnderstood,
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

/// A kind of file that is no recorded activity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// What a device can do.
    Device,
    /// Settings of a device or a person.
    Settings,
    /// Settings of a sport.
    SportSettings,
    /// A workout that is planned.
    Workout,
    /// A course to follow.
    Course,
    /// When workouts are planned.
    Schedule,
    /// Weights.
    Weights,
    /// Totals.
    Totals,
    /// Goals.
    Goals,
    /// Blood pressures.
    BloodPressures,
    /// Steps and heart rate of whole days.
    Monitoring,
    /// What an activity came to, without itself.
    ActivitySummary,
    /// A stretch of road that people race on.
    Segment,
    /// A track that says no times.
    TrackWithoutTimes,
    /// A route to follow.
    Route,
    /// Places.
    Places,
    /// A FIT file of another kind, by FIT's number.
    Fit(u8),
}

impl fmt::Display for FileKind {
    /// In plain words with its article, e.g. "a course to follow".
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Device => "a description of a device",
            Self::Settings => "a file of settings",
            Self::SportSettings => "a sport's settings",
            Self::Workout => "a planned workout",
            Self::Course => "a course to follow",
            Self::Schedule => "a training schedule",
            Self::Weights => "a list of weights",
            Self::Totals => "a list of totals",
            Self::Goals => "a list of goals",
            Self::BloodPressures => "a list of blood pressures",
            Self::Monitoring => "all-day monitoring",
            Self::ActivitySummary => "a summary of an activity",
            Self::Segment => "a segment",
            Self::TrackWithoutTimes => "a track without times",
            Self::Route => "a route to follow",
            Self::Places => "a list of places",
            Self::Fit(kind) => return write!(f, "a FIT file of kind {kind}"),
        })
    }
}

/// What bytes look like that are in no format this version reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LooksLike {
    /// Too few bytes of a FIT file.
    BeginningOfFit,
    /// An archive with nothing in it.
    EmptyArchive,
    /// XML that is neither GPX nor TCX.
    Xml,
    /// JSON of no kind that is known.
    Json,
    /// A table without a column of dates.
    TableWithoutDates,
    /// Nothing that is known.
    Nothing,
}

impl fmt::Display for LooksLike {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::BeginningOfFit => "the first bytes of a FIT file",
            Self::EmptyArchive => "an archive with nothing in it",
            Self::Xml => "an XML file that is neither GPX nor TCX",
            Self::Json => "a JSON file of no kind this version reads",
            Self::TableWithoutDates => "a table without a column of dates",
            Self::Nothing => "nothing this version reads",
        })
    }
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
