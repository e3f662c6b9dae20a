//! Answers.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which knee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum SideDto {
    /// The left knee.
    Left,
    /// The right knee.
    Right,
}

/// When the knee was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum MomentDto {
    /// Before the run.
    Before,
    /// Worst during the run.
    During,
    /// Worst in the first hours after.
    After,
    /// Next morning.
    Morning,
}

/// Where on the knee.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum PlaceDto {
    /// Around or behind the kneecap.
    Front,
    /// Inner side.
    Inner,
    /// Outer side.
    Outer,
    /// Back of the knee.
    Back,
    /// Below the kneecap.
    BelowKneecap,
    /// Nowhere in particular.
    AllOver,
}

/// One answer to write down. An answer to the same question replaces the one before.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct PainInput {
    /// The run it is about. A morning with a run is the morning after it.
    #[ts(optional, type = "number")]
    pub run_id: Option<i64>,
    /// The day it is about, when there is no run (default: today).
    pub day: Option<String>,
    /// Which knee.
    pub side: SideDto,
    /// Which moment.
    pub moment: MomentDto,
    /// 0–10.
    pub score: u8,
    /// One hour after, 0–10; beside `after` only.
    pub one_hour: Option<u8>,
    /// Minutes of stiffness; beside `morning` only.
    pub stiffness_min: Option<u16>,
    /// Where on the knee.
    pub place: Option<PlaceDto>,
    /// Newly swollen.
    pub swelling: Option<bool>,
    /// Gave way.
    pub giving_way: Option<bool>,
    /// Locked.
    pub locking: Option<bool>,
    /// The run was stopped, or limped, because of the knee.
    pub stopped: Option<bool>,
    /// The runner's own words.
    pub note: Option<String>,
}

/// One answer as it stands in the logbook.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PainRow {
    /// Its identity.
    #[ts(type = "number")]
    pub id: i64,
    /// The run it hangs on; `null` for a morning or a day without a run.
    #[ts(type = "number | null")]
    pub run_id: Option<i64>,
    /// The day it speaks of.
    pub day: String,
    /// Which knee.
    pub side: SideDto,
    /// Which moment.
    pub moment: MomentDto,
    /// 0–10.
    pub score: u8,
    /// One hour after, 0–10.
    pub one_hour: Option<u8>,
    /// Minutes of stiffness.
    pub stiffness_min: Option<u16>,
    /// Where on the knee.
    pub place: Option<PlaceDto>,
    /// Newly swollen.
    pub swelling: bool,
    /// Gave way.
    pub giving_way: bool,
    /// Locked.
    pub locking: bool,
    /// Stopped because of the knee.
    pub stopped: bool,
    /// The runner's own words.
    pub note: Option<String>,
    /// Written down after its day had passed.
    pub recalled: bool,
}

/// A question of today to put away until tomorrow without an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SkipInput {
    /// The run it is about; what a morning has before it does not matter.
    #[ts(optional, type = "number")]
    pub run_id: Option<i64>,
    /// Which knee.
    pub side: SideDto,
    /// Which moment.
    pub moment: MomentDto,
}
