//! Questionnaires and changes.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SideDto;

/// A questionnaire. The first four are Plimsoll's own; of the others the total is typed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum InstrumentDto {
    /// How good the knee is today against normal, 0–100.
    Overall,
    /// One to five activities of one's own, 0–10 each; the mean.
    Activities,
    /// How the knee has changed, −7 to 7.
    Change,
    /// Four questions about the last week, 0–3 each; the sum.
    WeeklyTrouble,
    /// KOOS-PF, 0–100.
    KoosPf,
    /// KOOS-12 summary, 0–100.
    #[serde(rename = "koos-12")]
    Koos12,
    /// AKPS (Kujala), 0–100.
    Akps,
    /// UWRI, 0–36.
    Uwri,
    /// OSTRC overuse questionnaire, 0–100.
    Ostrc,
    /// LEFS, 0–80.
    Lefs,
    /// TSK-11, 11–44.
    #[serde(rename = "tsk-11")]
    Tsk11,
}

/// A question of Plimsoll's own questionnaires.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ScoreQuestion {
    /// The question.
    pub text: String,
    /// The words of its answers, from the lowest number on; empty where any number of the range is an answer.
    pub answers: Vec<String>,
}

/// What a questionnaire is like.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct InstrumentInfo {
    /// Which one.
    pub instrument: InstrumentDto,
    /// Its name.
    pub name: String,
    /// What it asks, or where it is filled in.
    pub about: String,
    /// Lowest total.
    pub min: f64,
    /// Highest total.
    pub max: f64,
    /// Plimsoll asks it; otherwise its total is typed in.
    pub own: bool,
    /// The questions asked.
    pub questions: Vec<ScoreQuestion>,
    /// The published least change that means something, in words; `null` where none is known.
    pub least_change: Option<String>,
}

/// One answer of a questionnaire that is asked item by item.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ScoreItem {
    /// What it is about; only for one's own activities.
    pub words: Option<String>,
    /// The answer.
    pub value: f64,
}

/// A questionnaire, filled in.
#[derive(Debug, Clone, PartialEq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ScoreInput {
    /// Which one.
    pub instrument: InstrumentDto,
    /// The total, where it has no items.
    pub total: Option<f64>,
    /// The items, where it has some.
    pub items: Option<Vec<ScoreItem>>,
    /// Which knee (default: the watched one, when it is one).
    pub side: Option<SideDto>,
    /// The day it speaks of (default: today).
    pub day: Option<String>,
}

/// One that was filled in.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ScoreRow {
    /// Its number.
    #[ts(type = "number")]
    pub id: i64,
    /// The day.
    pub day: String,
    /// Which knee; `null` when it is about the person.
    pub side: Option<SideDto>,
    /// Which one.
    pub instrument: InstrumentDto,
    /// Its name.
    pub name: String,
    /// Its total.
    pub total: f64,
    /// Its items.
    pub items: Vec<ScoreItem>,
    /// In words, with the change since the one before.
    pub text: String,
}

/// What kind of thing changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKindDto {
    /// Other shoes, insoles.
    Shoes,
    /// Where the runs go.
    Surface,
    /// Exercises.
    Exercises,
    /// Medicine.
    Medication,
    /// Anything else.
    Other,
}

/// Something that changed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ChangeInput {
    /// What kind.
    pub kind: ChangeKindDto,
    /// What.
    pub words: String,
    /// Since when (default: today).
    pub day: Option<String>,
}

/// A change that was noted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChangeRow {
    /// Its number.
    #[ts(type = "number")]
    pub id: i64,
    /// Since when.
    pub day: String,
    /// What kind.
    pub kind: ChangeKindDto,
    /// What.
    pub words: String,
}

/// All questionnaires: what there is to fill in, and what was.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Scores {
    /// What there is to fill in, Plimsoll's own first.
    pub instruments: Vec<InstrumentInfo>,
    /// What was filled in, latest first.
    pub filled: Vec<ScoreRow>,
    /// What changed, latest first.
    pub changes: Vec<ChangeRow>,
    /// A week has gone by since the four questions of the week were last answered, and they have been answered before.
    pub weekly_due: bool,
}
