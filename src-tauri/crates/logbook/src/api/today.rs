//! The Today screen.

use serde::Serialize;
use ts_rs::TS;

use super::{MomentDto, RunRow, SideDto};

/// What the Today screen shows, verdict and chart aside.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Today {
    /// The local day.
    pub day: String,
    /// The knees watched; empty until the runner has said which.
    pub knees: Vec<SideDto>,
    /// Runs that still want an answer, oldest first.
    pub check_ins: Vec<CheckIn>,
    /// This morning, when no run went before it: such mornings are the knee's usual level.
    pub mornings: Vec<MorningAsk>,
    /// How many runs the logbook holds.
    pub run_count: u32,
    /// Nothing has been set up or logged yet: show the welcome.
    pub welcome: bool,
    /// This is the sample logbook.
    pub sample: bool,
    /// The next step, in words.
    pub next: String,
}

/// A run that wants an answer from one knee.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CheckIn {
    /// The run.
    pub run: RunRow,
    /// Which knee.
    pub side: SideDto,
    /// The run in a few words, e.g. "Yesterday, 5.0 km".
    pub title: String,
    /// The three questions, in order of time.
    pub asks: Vec<Ask>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Ask {
    /// Which moment.
    pub moment: MomentDto,
    /// The question in words.
    pub question: String,
    /// It can be answered now; a morning that has not come cannot.
    pub due: bool,
    /// When it will be due, in words, if it is not.
    pub due_text: Option<String>,
    /// The answer given, 0–10.
    pub score: Option<u8>,
    /// Put away for today without an answer.
    pub skipped: bool,
}

/// The question of a morning without a run before it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MorningAsk {
    /// The morning.
    pub day: String,
    /// Which knee.
    pub side: SideDto,
    /// The question in words.
    pub question: String,
    /// The answer given, 0–10.
    pub score: Option<u8>,
    /// Put away for today without an answer.
    pub skipped: bool,
}
