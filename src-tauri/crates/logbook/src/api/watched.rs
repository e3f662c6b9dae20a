//! Places from which new runs come by themselves.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ImportReport;

/// What a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceKind {
    /// A folder.
    Folder,
    /// A watch that is plugged in now and then.
    Watch,
}

/// What the person said to a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceConsent {
    /// Nothing yet.
    Ask,
    /// What is new comes in by itself.
    Always,
    /// It is left alone.
    Never,
}

/// How a place is at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceState {
    /// Nobody has looked yet.
    Looking,
    /// It was looked into.
    There,
    /// It is not there now.
    Away,
    /// The system does not let it be read.
    Unreadable,
    /// It holds too many files to be gone through.
    TooMany,
    /// It does not answer.
    Silent,
}

/// A place from which new runs come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WatchedPlace {
    /// Its number.
    #[ts(type = "number")]
    pub id: i64,
    /// What it is.
    pub kind: PlaceKind,
    /// What a person calls it: "Downloads/Runs", "Forerunner 255".
    pub name: String,
    /// A folder's path; `null` for a watch.
    pub path: Option<String>,
    /// What the person said to it.
    pub consent: PlaceConsent,
    /// How it is at this moment.
    pub state: PlaceState,
    /// The same in one sentence.
    pub said: String,
    /// The last file a run came of; `null` when there was none.
    pub last_file: Option<String>,
    /// The local day of that, YYYY-MM-DD.
    pub last_day: Option<String>,
}

/// All places, and what can be watched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WatchedPlaces {
    /// Folders, then watches, each in the order they were added.
    pub places: Vec<WatchedPlace>,
    /// The sample lies open: nothing is watched meanwhile.
    pub sample: bool,
    /// Which files are taken in, in plain words.
    pub takes: String,
    /// Which watches can be read from here, in plain words.
    pub watches: String,
}

/// A folder that was picked, before it is watched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PickedFolder {
    /// What a person calls it.
    pub name: String,
    /// Where it is.
    pub path: String,
    /// How many recordings lie in it now.
    pub recordings: u32,
    /// What is asked about them, in words.
    pub text: String,
}

/// What came in from a place, and what of it is said.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CameIn {
    /// The place.
    pub place: String,
    /// The same in words; `null` when there is nothing to say.
    pub text: Option<String>,
    /// What became of each file.
    pub report: ImportReport,
}

/// A watch is plugged in for which nothing was said yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct WatchAsks {
    /// The place's number.
    #[ts(type = "number")]
    pub id: i64,
    /// What is asked.
    pub text: String,
    /// How many of its recordings were not offered before.
    pub new: u32,
}

/// What the person says to a watch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WatchAnswer {
    /// Bring in what is new, this time.
    Once,
    /// Bring in what is new, now and always.
    Always,
    /// Leave it alone.
    Never,
}
