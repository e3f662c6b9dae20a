//! Plimsoll on a desktop: the open morning, its reminder, and what this machine offers.

use serde::Serialize;
use ts_rs::TS;

/// The question of this morning, after a run of yesterday.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OpenMorning {
    /// The morning.
    pub day: String,
    /// The question in words.
    pub question: String,
    /// The same in a few words, for a menu.
    pub short: String,
    /// What it is the morning after, e.g. "Yesterday, 5.0 km".
    pub after: String,
}

/// What a notification says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Reminder {
    /// Its first line.
    pub title: String,
    /// What stands below.
    pub text: String,
}

/// What the Settings screen says of this machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Desktop {
    /// When a reminder comes, in words.
    pub reminder: String,
    /// What closing the window does, in words.
    pub tray: String,
    /// Plimsoll starts when this user logs in.
    pub at_login: bool,
}
