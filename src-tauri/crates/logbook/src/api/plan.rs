//! The plan: where a knee stands on the ladder, why, and what comes next.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Reason, SideDto};

/// Which plan to show.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PlanInput {
    /// Which knee (default: the watched one; of two, the lower).
    pub side: Option<SideDto>,
    /// The plan as it stood at the end of this day (default: now).
    pub on: Option<String>,
}

/// One step of the ladder.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct StepDto {
    /// Its number, from 0.
    pub level: u8,
    /// How often running and walking take turns.
    pub turns: u16,
    /// Minutes run per turn.
    pub run_min: u16,
    /// Minutes walked per turn.
    pub walk_min: u16,
    /// Minutes run in all.
    pub minutes_run: u16,
    /// Minutes walked in all, warm-up and cool-down aside.
    pub minutes_walk: u16,
    /// What it comes to at the runner's usual pace.
    pub load_kkm: f64,
    /// The step in words.
    pub text: String,
}

/// What a day of the plan asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PlannedWhat {
    /// One continuous run.
    Run,
    /// Running and walking in turns.
    WalkRun,
    /// A brisk walk.
    Walk,
}

/// A day of the coming two weeks.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlannedDayDto {
    /// The day.
    pub day: String,
    /// What to do.
    pub what: PlannedWhat,
    /// The step it comes from.
    pub level: u8,
    /// Minutes run in all.
    pub minutes_run: u16,
    /// Minutes walked in all, warm-up and cool-down aside.
    pub minutes_walk: u16,
    /// It holds only if the knee answers green until then.
    pub if_green: bool,
    /// The load line holds it lower than the ladder.
    pub held_by_line: bool,
    /// In words.
    pub text: String,
}

/// One of the things to be met before the first running step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CriterionDto {
    /// Stable code: `walk`, `stairs`, `squats`, `swelling-free`, `straight`, `no-red-flag`.
    pub code: String,
    /// The question.
    pub text: String,
    /// Whether it is met; `null` when not answered, which is not yes.
    pub met: Option<bool>,
    /// The day of the answer.
    pub day: Option<String>,
    /// The runner answers it (the last one follows from the red-flag questions).
    pub asked: bool,
}

/// What a decision did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MoveDto {
    /// Onto the ladder.
    Enter,
    /// Up.
    Progress,
    /// Stays.
    Hold,
    /// Down, after a red run.
    Back,
    /// Down, after days off.
    Break,
    /// Stopped by a red flag.
    Pause,
    /// On again.
    Resume,
}

/// A decision the plan made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DecisionDto {
    /// The day it holds from.
    pub day: String,
    /// What it did.
    pub moved: MoveDto,
    /// The step before.
    pub from: u8,
    /// The step after.
    pub to: u8,
    /// The run it answers; `null` when none did.
    #[ts(type = "number | null")]
    pub run_id: Option<i64>,
    /// Why, weightiest first.
    pub reasons: Vec<Reason>,
    /// The decision in one sentence.
    pub text: String,
}

/// A knee's plan.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Plan {
    /// Which knee; of two watched ones the lower decides. `null` when no knee is known yet.
    pub side: Option<SideDto>,
    /// The day it speaks of.
    pub as_of: String,
    /// Where on the ladder.
    pub level: u8,
    /// The step of that level.
    pub step: StepDto,
    /// Since when; `null` before anything was decided.
    pub since: Option<String>,
    /// A red flag stands: nothing is planned.
    pub paused: bool,
    /// Where it stands, in one sentence.
    pub headline: String,
    /// The coming two weeks.
    pub next: Vec<PlannedDayDto>,
    /// Why it stands there.
    pub why: Vec<Reason>,
    /// What moves it up, holds it or takes it back.
    pub what_moves: Vec<Reason>,
    /// What is to be met before the first running step.
    pub criteria: Vec<CriterionDto>,
    /// They are to be answered now.
    pub criteria_needed: bool,
    /// The whole ladder, and a few steps beyond it when the knee stands there.
    pub ladder: Vec<StepDto>,
    /// What was decided, newest first; the latest forty.
    pub decisions: Vec<DecisionDto>,
    /// The physio's note for this knee.
    pub note: Option<String>,
    /// The limits, ladder or pace were set by a physio.
    pub set_by_physio: bool,
}

/// Answers to the questions before the first running step. What is left out stays as it was.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct StartCheckInput {
    /// Which knee (default: the watched one; with two, both).
    pub side: Option<SideDto>,
    /// 30 minutes of brisk walking at no more than 2, and no worse next morning.
    pub walk: Option<bool>,
    /// Stairs at no more than 2.
    pub stairs: Option<bool>,
    /// 10 single-leg squats and 10 hops, each at no more than 2.
    pub squats: Option<bool>,
    /// No swelling to be seen.
    pub swelling_free: Option<bool>,
    /// It straightens fully.
    pub straight: Option<bool>,
}
