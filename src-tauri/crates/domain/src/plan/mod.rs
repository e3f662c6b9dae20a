//! The plan of one knee: where it stands on the ladder and why, decided by the knee's answers alone (`science.md` 5).
//!
//! [`replay`] walks through runs, answers and what happened beside them in order of time and gives every decision with its
//! reasons; [`coming`] lays out the next two weeks from where that ends. Both are plain functions of what is written down: the
//! same logbook gives the same plan on every machine, in whatever order it was written.
//!
//! What it is not: it does not know the load line, which may only lower what is shown (`cap`), and it words nothing.

mod coming;
mod replay;

use jiff::{Timestamp, ToSpan, civil::Date};

pub use self::{
    coming::{PlannedDay, coming, held_by_line, next_run_day},
    replay::{replay, stand_in},
};
use crate::{
    DoseParams, KneeKm, Ladder, Level, LightReason, RedFlag, RunId, StartAnswers, StartCriterion, ladder::minutes_load,
    start_value,
};

/// A run counts at a level from this share of its load on. \[A\]
pub const AT_LEVEL: f64 = 0.9;
/// The next step against the longest of 30 days, where such a history exists (`science.md` 5).
pub const LONGEST_SHARE: f64 = 1.10;
/// Days of that history.
pub const HISTORY_DAYS: i32 = 30;
/// The share of what a knee is guessed to take at which it begins (`science.md` 9.3). \[S\]
pub const START_SHARE: f64 = 0.6;
/// Run-free days from which on the plan steps back, once for each.
pub const BREAK_TIERS: [i32; 3] = [7, 14, 28];
/// The share of the last session after 14 days off. \[S\]
pub const HALF: f64 = 0.5;
/// The share of the last session after 28 days off. \[S\]
pub const THIRD: f64 = 0.3;
/// Hours after a red run before the next, whatever the settings say (`science.md` 5).
pub const HOURS_AFTER_RED: u16 = 48;
/// Days within which two red runs take two levels.
pub const REDS_WITHIN_DAYS: i32 = 14;
/// Somebody with a run this many days ago is running already.
pub const RUNNING_DAYS: i32 = 14;

/// How often and how quickly; a physio may change it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// Green runs in a row before a step up, at least 1.
    pub progress_after: u8,
    /// Runs within seven days, 1–7.
    pub runs_per_week: u8,
    /// Hours between two runs.
    pub rest_hours: u16,
    /// Steps up within seven days, at least 1.
    pub steps_per_week: u8,
}

impl Default for Pace {
    /// Two greens, three runs and two steps a week, 48 hours.
    fn default() -> Self {
        Self { progress_after: 2, runs_per_week: 3, rest_hours: 48, steps_per_week: 2 }
    }
}

/// What the runner told of the time before the break.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Told {
    /// The longest comfortable run in the month before it.
    pub longest: KneeKm,
    /// Its first day.
    pub break_from: Option<Date>,
    /// Its last day.
    pub break_to: Option<Date>,
}

impl Told {
    /// Days off from the first day of the break to its last, as far as it lies before `day`; 0 when no break was told.
    #[must_use]
    pub fn days_off(self, day: Date) -> i32 {
        let Some(from) = self.break_from else { return 0 };
        let back = self.break_to.map_or(day, |to| to.saturating_add(1.day()).min(day));
        (back - from).get_days().max(0)
    }
}

/// What the plan goes by: the ladder with its loads, the pace, what was told.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanRules {
    ladder: Ladder,
    /// The load of every level, up to the top.
    loads: Vec<KneeKm>,
    params: DoseParams,
    /// How often and how quickly.
    pub pace: Pace,
    /// What was told at the welcome.
    pub told: Option<Told>,
}

impl PlanRules {
    /// Weighs a ladder for this runner.
    #[must_use]
    pub fn new(ladder: Ladder, params: &DoseParams, pace: Pace, told: Option<Told>) -> Self {
        let loads = (0..=ladder.top().0).map(|level| ladder.step(Level(level)).load(params)).collect();
        Self { ladder, loads, params: *params, pace, told }
    }

    /// The ladder.
    #[must_use]
    pub fn ladder(&self) -> &Ladder {
        &self.ladder
    }

    /// The load of a level.
    #[must_use]
    pub fn load(&self, level: Level) -> KneeKm {
        self.loads[usize::from(level.min(self.ladder.top()).0)]
    }

    /// The highest level of at most this load; the walk when even the first step is more.
    #[must_use]
    pub fn highest_within(&self, load: f64) -> Level {
        let found = self.loads.iter().rposition(|step| step.get() <= load + 1e-9);
        Level(found.unwrap_or(0) as u8)
    }

    /// The highest level that a run of this load stands for by its size alone: one whose load is above that of every level below.
    /// Levels that only join the same minutes into longer bouts are not among them; they are taken one by one.
    #[must_use]
    pub fn reached_by(&self, load: f64) -> Level {
        let mut most = -1.0;
        let mut reached = Level::WALK;
        for (level, step) in (0..).zip(&self.loads) {
            if step.get() > most {
                most = step.get();
                if most <= load + 1e-9 {
                    reached = Level(level);
                }
            }
        }
        reached
    }

    /// The level above; the top stays the top.
    #[must_use]
    pub fn above(&self, level: Level) -> Level {
        Level(level.0.saturating_add(1)).min(self.ladder.top())
    }

    /// The minutes of easy running that come to a load.
    fn minutes_of(&self, load: KneeKm) -> f64 {
        load.get() * self.params.pace_s_per_km() / 60.0
    }

    /// What minutes of running and walking come to.
    #[must_use]
    pub fn load_of_minutes(&self, run: u16, walk: u16) -> KneeKm {
        minutes_load(run.into(), walk.into(), &self.params)
    }

    /// The load to begin with, by what was told, on a day.
    fn start(&self, day: Date) -> Option<KneeKm> {
        self.told.map(|told| start_value(told.longest, told.days_off(day)))
    }
}

/// Something beside the runs that the plan heard of.
#[derive(Debug, Clone, PartialEq)]
pub struct PlanEvent {
    /// The local day.
    pub day: Date,
    /// What.
    pub what: Heard,
}

/// What the plan heard of.
#[derive(Debug, Clone, PartialEq)]
pub enum Heard {
    /// The knee's first answer of any kind. Before it nobody was asked, and nothing can be missing.
    FirstAnswer,
    /// One of the start criteria was answered.
    Start(StartCriterion, bool),
    /// The red-flag questions were answered for the first time.
    Screened,
    /// A red flag stands from now on.
    FlagStands(RedFlag),
    /// What stood was cleared, by whom.
    FlagCleared(String),
}

/// What a decision did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// Onto the ladder.
    Enter,
    /// Up.
    Progress,
    /// Stays.
    Hold,
    /// Down after a red run.
    Back,
    /// Down after days off.
    Break,
    /// Stopped by a red flag.
    Pause,
    /// On again.
    Resume,
}

/// Why, with its numbers.
#[derive(Debug, Clone, PartialEq)]
pub enum PlanReason {
    // Entering
    /// Every start criterion is met.
    CriteriaMet,
    /// The level comes from what was told: this share of the start value.
    FromTold {
        /// The start value.
        start: KneeKm,
    },
    /// The level comes from what the knee has carried already.
    Carries {
        /// The largest load.
        up_to: KneeKm,
    },
    /// The level comes from runs whose outcome is not known.
    Unrated {
        /// The longest of 30 days.
        longest: KneeKm,
    },
    /// The level was left here when the time off began.
    TakesUpAgain,
    // Up
    /// So many green runs in a row at the level.
    Greens {
        /// How many.
        count: u8,
    },
    /// The last green runs were as large as this level already.
    CarriedBoth {
        /// The smaller of them.
        load: KneeKm,
    },
    // Holding
    /// Green, and one more is needed.
    GreenSoFar {
        /// In a row.
        count: u8,
        /// Needed.
        of: u8,
    },
    /// Green, too soon after the last one to count.
    TooSoon {
        /// Hours between the two.
        hours: u16,
        /// Hours needed.
        rest: u16,
    },
    /// Enough steps within seven days.
    StepsThisWeek {
        /// The most.
        limit: u8,
    },
    /// The next step would be too much more than the longest of 30 days.
    MoreThanLongest {
        /// The next step.
        next: KneeKm,
        /// The longest.
        longest: KneeKm,
    },
    /// The run's load is not known.
    NoLoad,
    /// What the knee answered.
    Knee(LightReason),
    /// A red flag stands.
    WhilePaused,
    /// The start criteria are not met.
    StartFirst,
    // Down
    /// The next run only after so many hours and a morning back at the usual level.
    RestAfterRed {
        /// Hours.
        hours: u16,
    },
    /// The second red run within so many days.
    SecondRed {
        /// Days.
        days: u16,
    },
    /// Lower still, so that the next step is no more than the last session.
    NotAboveLast {
        /// The last session.
        last: KneeKm,
    },
    /// So many days without a run.
    DaysOff {
        /// Days.
        days: u16,
    },
    /// One level down.
    OneDown,
    /// At most half of the last session.
    HalfOfLast {
        /// The last session.
        last: KneeKm,
    },
    /// The start criteria again, and then at most a third of the last session.
    CriteriaAgain {
        /// The level to go on with.
        then: Level,
    },
    // Flags
    /// This flag was answered with yes.
    Flag(RedFlag),
    /// It was cleared, by whom.
    ClearedBy(String),
}

/// One decision.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    /// The local day it holds from.
    pub day: Date,
    /// The level before.
    pub from: Level,
    /// The level after.
    pub to: Level,
    /// What it did.
    pub moved: Move,
    /// The run it answers.
    pub run: Option<RunId>,
    /// Why, weightiest first.
    pub reasons: Vec<PlanReason>,
    /// Where the knee stood when this day began: a later replay may start from here, with `from` this day.
    pub before: Position,
}

/// The last run that began.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LastRun {
    /// Its day.
    pub day: Date,
    /// Its load, when known.
    pub load: Option<KneeKm>,
}

/// Where a knee stands, and everything of its past that later decisions depend on.
#[derive(Debug, Clone, PartialEq)]
pub struct Position {
    /// Its level. At [`Level::WALK`] the start criteria come first.
    pub level: Level,
    /// Since when.
    pub since: Option<Date>,
    /// It has been on the ladder.
    pub entered: bool,
    /// The knee has been asked.
    pub asked: bool,
    /// The red-flag questions have been answered. Until then nobody knows that none stands.
    pub screened: bool,
    /// A red flag stands.
    pub paused: bool,
    /// The level to go on with from the walk.
    pub resume_at: Level,
    /// Start criteria answered since the walk began.
    pub start: StartAnswers,
    /// Green runs in a row that count at this level.
    pub greens: u8,
    /// When the run began that the next one's rest counts from: the last green one that counted, or a later one that was not green.
    pub green_at: Option<Timestamp>,
    /// Loads of the latest green runs in a row, whatever their size; an unknown one is 0.
    pub streak: Vec<f64>,
    /// The days of the plan's own steps up within the last seven, in order, without those that were taken back.
    pub steps: Vec<Date>,
    /// The days of red runs within the last fourteen.
    pub reds: Vec<Date>,
    /// The last run.
    pub last: Option<LastRun>,
    /// Since when runs follow each other without a break.
    pub running_since: Option<Date>,
    /// How many of the limits of 7, 14 and 28 days this stretch without a run has reached.
    pub tiers: u8,
}

impl Default for Position {
    /// Nothing is known.
    fn default() -> Self {
        Self {
            level: Level::WALK,
            since: None,
            entered: false,
            asked: false,
            screened: false,
            paused: false,
            resume_at: Level::FIRST,
            start: StartAnswers::default(),
            greens: 0,
            green_at: None,
            streak: Vec::new(),
            steps: Vec::new(),
            reds: Vec::new(),
            last: None,
            running_since: None,
            tiers: 0,
        }
    }
}

impl Position {
    /// Whether the start criteria are to be answered before anything is run.
    #[must_use]
    pub fn needs_start(&self) -> bool {
        self.level == Level::WALK
    }

    /// Whether a history of 30 days without a break exists.
    fn has_history(&self, day: Date) -> bool {
        self.running_since.is_some_and(|since| since <= day.saturating_sub(HISTORY_DAYS.days()))
    }
}

/// The longest load of 30 days up to a day.
fn longest(loads: impl Iterator<Item = (Date, KneeKm)>, day: Date) -> Option<KneeKm> {
    let opens = day.saturating_sub(HISTORY_DAYS.days());
    loads.filter(|(ran, _)| *ran >= opens && *ran <= day).map(|(_, load)| load).reduce(|a, b| if b > a { b } else { a })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_days_off_that_were_told_count_up_to_the_day_asked_about() {
        let longest = KneeKm::new(8.0).expect("a load");
        let off = |break_from, break_to, day| Told { longest, break_from, break_to }.days_off(day);
        let (from, to) = (Some(date(2026, 1, 2)), Some(date(2026, 1, 21)));
        assert_eq!(off(None, None, date(2026, 2, 1)), 0);
        assert_eq!(off(from, None, date(2026, 2, 1)), 30);
        assert_eq!(off(from, to, date(2026, 2, 1)), 20);
        assert_eq!(off(from, to, date(2025, 12, 1)), 0, "before the break");
    }
}
