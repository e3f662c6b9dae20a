//! What a person did besides running: context for the knee's answers. It never raises the knee's ceiling.

use jiff::civil::Date;

use crate::{LocalStart, Metres, Seconds};

/// The kinds that are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ActivityKind {
    /// Walking.
    Walk,
    /// Hiking.
    Hike,
    /// Cycling, indoors too.
    Ride,
    /// Swimming.
    Swim,
    /// Strength and gym training.
    Strength,
    /// Anything else.
    Other,
}

/// One activity that was no run.
#[derive(Debug, Clone, PartialEq)]
pub struct OtherActivity {
    /// When it began.
    pub start: LocalStart,
    /// What it was.
    pub kind: ActivityKind,
    /// In the source's words, e.g. "indoor cycling"; empty where there are none beside the kind.
    pub words: String,
    /// What it was called.
    pub title: Option<String>,
    /// Time the device was running.
    pub timer: Option<Seconds>,
    /// Distance covered.
    pub distance: Option<Metres>,
    /// Metres climbed.
    pub climb: Option<Metres>,
}

impl OtherActivity {
    /// The local day it belongs to.
    #[must_use]
    pub fn day(&self) -> Date {
        self.start.day()
    }

    /// What was done on a day or the day before, in a list that goes by days.
    pub fn lately(by_day: &[Self], day: Date) -> impl Iterator<Item = &Self> {
        let eve = day.yesterday().unwrap_or(day);
        let from = by_day.partition_point(|other| other.day() < eve);
        by_day[from..].iter().take_while(move |other| other.day() <= day)
    }
}
