//! The walk–run ladder: the way back in steps, an own synthesis of published programmes (`science.md` 5). \[A\]
//!
//! Here only the steps themselves; which one a runner stands on, and why, is the plan's business. A physio may put another table in
//! its place; both are written in one text, `30w; 6x1r4w; …; 30r`, read and printed here.

use std::{fmt, str::FromStr};

use crate::{DoseParams, KneeKm};

/// Walking speed in a walk–run and on a brisk walk, m/s. \[A\]
const WALK_SPEED: f64 = 1.6;
/// Beyond the table each step is this much longer than the one before (`science.md` 5). \[S\]
const BEYOND: f64 = 1.10;
/// How many steps there are beyond the table: a day of running is never reached.
const STEPS_BEYOND: u8 = 30;
/// A table has at least the walk and one running step.
const SHORTEST_TABLE: usize = 2;
/// More steps than anybody prints on a sheet.
const LONGEST_TABLE: usize = 60;
/// Minutes in one piece, and turns, that a table may ask for.
const MOST_MINUTES: u16 = 300;
const MOST_TURNS: u16 = 60;

/// One step: run and walk in turns, with five minutes of brisk walking before and after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LadderStep {
    /// 0–10.
    pub level: u8,
    /// How often the turn is repeated.
    pub turns: u16,
    /// Minutes run per turn.
    pub run_min: u16,
    /// Minutes walked per turn.
    pub walk_min: u16,
}

impl LadderStep {
    /// Minutes run in all.
    #[must_use]
    pub const fn minutes_run(self) -> u16 {
        self.turns * self.run_min
    }

    /// Minutes walked in all, warm-up and cool-down aside.
    #[must_use]
    pub const fn minutes_walk(self) -> u16 {
        self.turns * self.walk_min
    }

    /// What it comes to: the running at the runner's usual pace, the walking at its small weight.
    #[must_use]
    pub fn load(self, params: &DoseParams) -> KneeKm {
        minutes_load(f64::from(self.minutes_run()), f64::from(self.minutes_walk()), params)
    }
}

/// What minutes of running and walking come to, at the usual pace and a brisk walk.
pub(crate) fn minutes_load(run: f64, walk: f64, params: &DoseParams) -> KneeKm {
    let run_km = run * 60.0 / params.pace_s_per_km();
    let walk_km = walk * 60.0 * WALK_SPEED / 1000.0;
    KneeKm::new(run_km + walk_km * params.walk_km_weight()).unwrap_or(KneeKm::ZERO)
}

const fn step(level: u8, turns: u16, run_min: u16, walk_min: u16) -> LadderStep {
    LadderStep { level, turns, run_min, walk_min }
}

/// L0 30 min walk; L1 6×(1:4); L2 6×(2:3); L3 6×(3:2); L4 5×(4:2); L5 5×(5:1); L6 3×(8:2); L7 2×(12:2); L8 20; L9 25; L10 30 min.
pub const LADDER: [LadderStep; 11] = [
    step(0, 1, 0, 30),
    step(1, 6, 1, 4),
    step(2, 6, 2, 3),
    step(3, 6, 3, 2),
    step(4, 5, 4, 2),
    step(5, 5, 5, 1),
    step(6, 3, 8, 2),
    step(7, 2, 12, 2),
    step(8, 1, 20, 0),
    step(9, 1, 25, 0),
    step(10, 1, 30, 0),
];

/// A place on the ladder: 0 is the walk, 1 the first running step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Level(pub u8);

impl Level {
    /// The walk that comes before the first running step.
    pub const WALK: Self = Self(0);
    /// The first running step.
    pub const FIRST: Self = Self(1);

    /// So many steps lower, at least the walk.
    #[must_use]
    pub const fn down(self, steps: u8) -> Self {
        Self(self.0.saturating_sub(steps))
    }
}

impl fmt::Display for Level {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A whole ladder: a table, and beyond it one continuous run that grows by a tenth per step, so that it never ends.
///
/// ```
/// use domain::{Ladder, Level};
/// let short: Ladder = "30w; 5x1r1w; 10r".parse().unwrap();
/// assert_eq!(short.step(Level(1)).minutes_run(), 5);
/// assert_eq!(short.step(Level(3)).minutes_run(), 11);
/// assert_eq!(short.to_string(), "30w; 5x1r1w; 10r");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ladder(Vec<LadderStep>);

impl Default for Ladder {
    /// [`LADDER`].
    fn default() -> Self {
        Self(LADDER.to_vec())
    }
}

impl Ladder {
    /// The steps of the table.
    #[must_use]
    pub fn table(&self) -> &[LadderStep] {
        &self.0
    }

    /// The highest level there is.
    #[must_use]
    pub fn top(&self) -> Level {
        Level(self.0.len() as u8 - 1 + STEPS_BEYOND)
    }

    /// The step of a level; above the top, the top's.
    #[must_use]
    pub fn step(&self, level: Level) -> LadderStep {
        let level = level.min(self.top());
        if let Some(step) = self.0.get(usize::from(level.0)) {
            return *step;
        }
        let beyond = i32::from(level.0) + 1 - self.0.len() as i32;
        let last = self.0.last().map_or(0, |step| step.minutes_run());
        let minutes = (f64::from(last) * BEYOND.powi(beyond)).round();
        // At least a minute more per step, also where a table ends with very little running.
        step(level.0, 1, (minutes as u16).max(last + beyond.unsigned_abs() as u16), 0)
    }
}

/// What is wrong with a ladder written as text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LadderError {
    /// Fewer steps than the walk and one running step, or more than a sheet holds.
    #[error("a ladder has 2 to 60 steps; this one has {0}")]
    Length(usize),
    /// A step that cannot be read.
    #[error("step {step} of the ladder, {text:?}, is not written like 30w, 6x1r4w or 20r")]
    NotAStep {
        /// Which, from 0.
        step: usize,
        /// As it was written.
        text: String,
    },
    /// More turns or minutes than can be meant.
    #[error("step {step} of the ladder, {text:?}, has more than 60 turns, more than 300 minutes, or none")]
    OutOfRange {
        /// Which, from 0.
        step: usize,
        /// As it was written.
        text: String,
    },
    /// The first step is the walk.
    #[error("the ladder must begin with a walk, such as 30w")]
    BeginsRunning,
    /// A step after the first without any running.
    #[error("step {0} of the ladder has no running in it")]
    NoRunning(usize),
}

impl FromStr for Ladder {
    type Err = LadderError;

    fn from_str(text: &str) -> Result<Self, LadderError> {
        let written: Vec<&str> = text.split([';', '\n']).map(str::trim).filter(|step| !step.is_empty()).collect();
        if !(SHORTEST_TABLE..=LONGEST_TABLE).contains(&written.len()) {
            return Err(LadderError::Length(written.len()));
        }
        let steps = (0..).zip(&written).map(|(i, text)| read_step(i, text)).collect::<Result<Vec<_>, _>>()?;
        match steps.iter().position(|step| step.run_min == 0) {
            Some(0) => {}
            _ => return Err(LadderError::BeginsRunning),
        }
        match steps.iter().skip(1).position(|step| step.run_min == 0) {
            Some(i) => Err(LadderError::NoRunning(i + 1)),
            None => Ok(Self(steps)),
        }
    }
}

fn read_step(i: u8, text: &str) -> Result<LadderStep, LadderError> {
    let number = usize::from(i);
    let unreadable = || LadderError::NotAStep { step: number, text: text.to_owned() };
    let plain: String = text.to_lowercase().replace('×', "x").chars().filter(|c| !c.is_whitespace()).collect();
    let (turns, rest) = match plain.split_once('x') {
        Some((turns, rest)) => (turns.parse().map_err(|_| unreadable())?, rest),
        None => (1, plain.as_str()),
    };
    let (run, rest) = match rest.split_once('r') {
        Some((run, rest)) => (run.parse().map_err(|_| unreadable())?, rest),
        None => (0, rest),
    };
    let walk = match (rest, rest.strip_suffix('w')) {
        ("", _) => 0,
        (_, Some(walk)) => walk.parse().map_err(|_| unreadable())?,
        (_, None) => return Err(unreadable()),
    };
    let fits = (1..=MOST_TURNS).contains(&turns)
        && run <= MOST_MINUTES
        && walk <= MOST_MINUTES
        && (1..=MOST_MINUTES).contains(&(turns * (run + walk)));
    if fits {
        Ok(step(i, turns, run, walk))
    } else {
        Err(LadderError::OutOfRange { step: number, text: text.to_owned() })
    }
}

impl fmt::Display for Ladder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, step) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str("; ")?;
            }
            if step.turns > 1 {
                write!(f, "{}x", step.turns)?;
            }
            if step.run_min > 0 {
                write!(f, "{}r", step.run_min)?;
            }
            if step.walk_min > 0 {
                write!(f, "{}w", step.walk_min)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_run_minutes_are_the_published_ones() {
        let minutes: Vec<u16> = LADDER.iter().map(|s| s.minutes_run()).collect();
        assert_eq!(minutes, [0, 6, 12, 18, 20, 25, 24, 24, 20, 25, 30]);
    }

    #[test]
    fn beyond_the_table_each_step_is_a_tenth_longer_and_there_is_always_a_next() {
        let ladder = Ladder::default();
        let minutes: Vec<u16> = (10..=14).map(|level| ladder.step(Level(level)).minutes_run()).collect();
        assert_eq!(minutes, [30, 33, 36, 40, 44]);
        assert_eq!(ladder.step(Level(255)), ladder.step(ladder.top()));
        let tiny: Ladder = "5w; 1r".parse().expect("a ladder");
        let grows: Vec<u16> = (1..=9).map(|level| tiny.step(Level(level)).minutes_run()).collect();
        assert!(grows.windows(2).all(|pair| pair[1] > pair[0]), "{grows:?}");
    }

    #[test]
    fn a_step_weighs_its_running_and_a_little_of_its_walking() {
        let load = |level: usize| LADDER[level].load(&DoseParams::DEFAULT).get();
        assert!((load(10) - 30.0 / 6.5).abs() < 1e-9, "30 min at 6:30");
        assert!((0.1..0.2).contains(&load(0)), "a walk of half an hour: {}", load(0));
        assert!(load(1) > 6.0 / 6.5 && load(1) < 1.1, "{}", load(1));
    }

    #[test]
    fn the_printed_ladder_reads_back_and_people_write_it_in_their_ways() {
        let printed = Ladder::default().to_string();
        assert_eq!(printed, "30w; 6x1r4w; 6x2r3w; 6x3r2w; 5x4r2w; 5x5r1w; 3x8r2w; 2x12r2w; 20r; 25r; 30r");
        assert_eq!(printed.parse(), Ok(Ladder::default()));
        assert_eq!("20W ; 4 × 1r 1w\n10R;".parse::<Ladder>().map(|l| l.to_string()), Ok("20w; 4x1r1w; 10r".to_owned()));
    }

    #[test]
    fn what_is_wrong_with_a_ladder_is_named() {
        let wrong = |text: &str| text.parse::<Ladder>().expect_err(text);
        assert_eq!(wrong(""), LadderError::Length(0));
        assert_eq!(wrong("30w"), LadderError::Length(1));
        assert_eq!(wrong("20r; 25r"), LadderError::BeginsRunning);
        assert_eq!(wrong("30w; 20w; 10r"), LadderError::NoRunning(1));
        assert_eq!(wrong("30w; soon"), LadderError::NotAStep { step: 1, text: "soon".to_owned() });
        assert_eq!(wrong("30w; 6x"), LadderError::OutOfRange { step: 1, text: "6x".to_owned() });
        for text in ["30w; 99x9r", "30w; 0x1r", "30w; 301r", "30w; 60x4r2w"] {
            assert!(matches!(wrong(text), LadderError::OutOfRange { step: 1, .. }), "{text}");
        }
        for text in ["30w; -5r", "30w; 1.5r", "30w; 70000r", "30w; 5r5", "30w; r", "30w; 5k"] {
            assert!(matches!(wrong(text), LadderError::NotAStep { step: 1, .. }), "{text}");
        }
    }
}
