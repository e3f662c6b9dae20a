//! The knee's answers: how much, when, which knee, and what else was noticed.

use jiff::{Timestamp, civil::Date};

use crate::{OutOfRange, RunId};

/// Pain on the 0–10 numeric rating scale: 0 none, 10 the worst imaginable. Whole numbers, as physios ask it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Score(u8);

impl Score {
    /// Checks 0–10.
    ///
    /// # Errors
    /// [`OutOfRange`] above 10.
    pub fn new(value: u8) -> Result<Self, OutOfRange> {
        if value <= 10 {
            Ok(Self(value))
        } else {
            Err(OutOfRange {
                quantity: "pain score",
                unit: "on the 0–10 scale",
                value: value.into(),
                min: 0.0,
                max: 10.0,
            })
        }
    }

    /// The rating, 0–10.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }

    /// The rating as a number to calculate with.
    #[must_use]
    pub fn level(self) -> f64 {
        f64::from(self.0)
    }
}

/// Which knee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Side {
    /// The runner's left knee.
    Left,
    /// The runner's right knee.
    Right,
}

impl Side {
    /// Both, left first.
    pub const BOTH: [Self; 2] = [Self::Left, Self::Right];
}

/// The knees a runner keeps an eye on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WatchedKnees {
    /// One knee.
    One(Side),
    /// Both knees, asked one after the other.
    Both,
}

impl WatchedKnees {
    /// The sides watched, left first.
    #[must_use]
    pub fn sides(self) -> &'static [Side] {
        match self {
            Self::One(Side::Left) => &[Side::Left],
            Self::One(Side::Right) => &[Side::Right],
            Self::Both => &Side::BOTH,
        }
    }
}

/// When, in relation to a run, the knee was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Moment {
    /// Before setting off.
    Before,
    /// The worst while running.
    During,
    /// The worst in the first hours after.
    After,
    /// The next morning, in the first half hour of use.
    Morning,
}

impl Moment {
    /// All four, in order of time.
    pub const ALL: [Self; 4] = [Self::Before, Self::During, Self::After, Self::Morning];
}

/// What an answer hangs on.
///
/// A morning is a fact about a *day*: the morning of day D answers for every run of day D − 1, and is a run-free baseline
/// when there was none. The other three moments hang on a run, or on a day when they were noted without one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// Before, during or after this run.
    Run(RunId),
    /// This local day.
    Day(Date),
}

/// Where on the knee it is felt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KneePlace {
    /// Around or behind the kneecap.
    Front,
    /// The inner side.
    Inner,
    /// The outer side.
    Outer,
    /// The back of the knee.
    Back,
    /// Below the kneecap, on the tendon.
    BelowKneecap,
    /// Nowhere in particular.
    AllOver,
}

impl KneePlace {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Front, Self::Inner, Self::Outer, Self::Back, Self::BelowKneecap, Self::AllOver];
}

/// Minutes of morning stiffness, 0–720.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct StiffnessMinutes(u16);

impl StiffnessMinutes {
    /// Checks 0–720.
    ///
    /// # Errors
    /// [`OutOfRange`] above 720.
    pub fn new(value: u16) -> Result<Self, OutOfRange> {
        if value <= 720 {
            Ok(Self(value))
        } else {
            Err(OutOfRange { quantity: "stiffness", unit: "min", value: value.into(), min: 0.0, max: 720.0 })
        }
    }

    /// Minutes.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }
}

/// Signs noticed beside the pain. `false` means *not noted*, not *looked for and absent*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct KneeSigns {
    /// The knee is newly swollen.
    pub swelling: bool,
    /// It gave way.
    pub giving_way: bool,
    /// It locked: stuck, could not be straightened.
    pub locking: bool,
    /// The run was stopped, or limped, because of the knee.
    pub stopped: bool,
}

impl KneeSigns {
    /// Signs a clinician should hear of: swelling, giving way or locking (`science.md` 3.4, 7).
    #[must_use]
    pub fn have_it_looked_at(self) -> bool {
        self.swelling || self.giving_way || self.locking
    }

    /// Whether anything was noted.
    #[must_use]
    pub fn any(self) -> bool {
        self.have_it_looked_at() || self.stopped
    }

    /// What either noted.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            swelling: self.swelling || other.swelling,
            giving_way: self.giving_way || other.giving_way,
            locking: self.locking || other.locking,
            stopped: self.stopped || other.stopped,
        }
    }
}

/// One answer of one knee at one moment.
#[derive(Debug, Clone, PartialEq)]
pub struct PainEntry {
    /// What it hangs on.
    pub anchor: Anchor,
    /// The local day it speaks of (the run's day, or the morning's).
    pub day: Date,
    /// Which knee.
    pub side: Side,
    /// Which moment.
    pub moment: Moment,
    /// How much.
    pub score: Score,
    /// One hour after the run, where it was asked separately; only beside [`Moment::After`].
    pub one_hour: Option<Score>,
    /// Minutes of morning stiffness; only beside [`Moment::Morning`].
    pub stiffness: Option<StiffnessMinutes>,
    /// Where on the knee.
    pub place: Option<KneePlace>,
    /// What else was noticed.
    pub signs: KneeSigns,
    /// The runner's own words.
    pub note: Option<String>,
    /// When it was written down.
    pub recorded_at: Timestamp,
    /// Written down after the day that follows the run had passed: an answer from memory.
    pub recalled: bool,
}

impl PainEntry {
    /// An answer with nothing beside its score, written down on the day it speaks of. `day` is the run's day, or the morning's.
    #[must_use]
    pub fn scored(anchor: Anchor, day: Date, side: Side, moment: Moment, score: Score, recorded_at: Timestamp) -> Self {
        Self {
            anchor,
            day,
            side,
            moment,
            score,
            one_hour: None,
            stiffness: None,
            place: None,
            signs: KneeSigns::default(),
            note: None,
            recorded_at,
            recalled: false,
        }
    }
}

/// What one knee answered about one run, gathered from its entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct KneeAnswers {
    /// Before setting off.
    pub before: Option<Score>,
    /// Worst while running.
    pub during: Option<Score>,
    /// Worst in the first hours after.
    pub after: Option<Score>,
    /// One hour after, where asked separately.
    pub one_hour: Option<Score>,
    /// Next morning.
    pub morning: Option<Score>,
    /// Signs noted at any of these moments.
    pub signs: KneeSigns,
    /// The morning was filled in from memory.
    pub morning_recalled: bool,
}

impl KneeAnswers {
    /// Puts one entry in its place.
    pub fn take(&mut self, entry: &PainEntry) {
        match entry.moment {
            Moment::Before => self.before = Some(entry.score),
            Moment::During => self.during = Some(entry.score),
            Moment::After => {
                self.after = Some(entry.score);
                self.one_hour = entry.one_hour;
            }
            Moment::Morning => {
                self.morning = Some(entry.score);
                self.morning_recalled = entry.recalled;
            }
        }
        self.signs = self.signs.or(entry.signs);
    }

    /// Whether the knee was asked anything at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_is_a_whole_number_from_0_to_10() {
        assert_eq!(Score::new(10).map(Score::get), Ok(10));
        assert!(Score::new(11).is_err());
    }

    #[test]
    fn a_stopped_run_alone_is_no_reason_to_be_looked_at() {
        let stopped = KneeSigns { stopped: true, ..KneeSigns::default() };
        assert!(stopped.any() && !stopped.have_it_looked_at());
    }
}
