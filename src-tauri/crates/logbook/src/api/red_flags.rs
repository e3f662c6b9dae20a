//! The red-flag questions, and the card that stands while an answer wants to be looked at.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How soon a flag wants a clinician.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TierDto {
    /// The same day.
    A,
    /// Within days.
    B,
    /// In a routine visit.
    C,
}

/// Why the questions are asked now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DueBecause {
    /// They were never asked.
    Welcome,
    /// A week has passed.
    Weekly,
    /// A run was red since.
    Red,
    /// Swelling, giving way or locking was noted since.
    Sign,
}

/// One question, to be answered with yes or no.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QuestionDto {
    /// Stable code.
    pub code: String,
    /// How soon a yes wants a clinician.
    pub tier: TierDto,
    /// The question.
    pub text: String,
}

/// A flag that stands, or a piece of advice that follows from the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FlagDto {
    /// Stable code.
    pub code: String,
    /// How soon.
    pub tier: TierDto,
    /// What was answered, or seen in the log.
    pub text: String,
    /// What to do.
    pub what_to_do: String,
    /// How soon, in words.
    pub how_soon: String,
    /// Since when.
    pub since: String,
}

/// The card that stands in the place of plan and verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StopCard {
    /// Its title.
    pub title: String,
    /// What was answered.
    pub what: String,
    /// Why the plan stands still.
    pub why: String,
    /// What to do and how soon.
    pub how_soon: String,
    /// One line to show to a clinician.
    pub clinician_line: String,
    /// The flags that stand, most urgent first.
    pub flags: Vec<FlagDto>,
    /// It can be cleared by saying who looked at it.
    pub can_clear: bool,
}

/// An earlier round of answers, or a clearance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RedFlagEntry {
    /// The day.
    pub day: String,
    /// What was answered, or who cleared it, in one sentence.
    pub text: String,
}

/// The red-flag questions and what stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RedFlagScreen {
    /// They are to be asked now.
    pub due: bool,
    /// Why.
    pub due_because: Option<DueBecause>,
    /// The questions, most urgent first.
    pub questions: Vec<QuestionDto>,
    /// The day they were answered last.
    pub last_day: Option<String>,
    /// What stands.
    pub standing: Vec<FlagDto>,
    /// What the log suggests; it pauses nothing.
    pub advice: Vec<FlagDto>,
    /// The stop card, while something stands.
    pub stop: Option<StopCard>,
    /// Answers and clearances so far, newest first; the latest twenty.
    pub history: Vec<RedFlagEntry>,
}

/// Answers to all red-flag questions at once: the codes answered with yes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
pub struct RedFlagAnswers {
    /// The codes answered with yes; none is a round of noes.
    pub yes: Vec<String>,
}

/// Who cleared what stands.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct RedFlagClearance {
    /// Who: "my physio", "answered by mistake".
    pub by: String,
    /// What they said.
    pub note: Option<String>,
}
