//! The physio's report: what is asked for, and its preview.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Paper size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PaperDto {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 in.
    Letter,
}

/// How much of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReportForm {
    /// Two pages, whatever the logbook holds.
    #[default]
    Short,
    /// The two pages, and every run, flare and questionnaire of the period behind them.
    Long,
}

/// A part of the report that can be left out. Who, the period, how complete the diary is and how the numbers are made always stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ReportSection {
    /// Load and pain, drawn.
    Chart,
    /// The five numbers.
    Numbers,
    /// Severity, irritability, nature, stage, stability.
    Sinss,
    /// Flares with the run before each.
    Flares,
    /// Red-flag answers.
    RedFlags,
    /// Where the plan stands.
    Plan,
    /// 24 hours around a run.
    Day,
    /// Load by weeks.
    Weeks,
    /// What flares went along with.
    Factors,
    /// The load line.
    Line,
    /// How the plan was followed.
    Adherence,
    /// Questionnaires.
    Scores,
    /// Changes.
    Changes,
    /// Runs.
    Runs,
    /// The numbers themselves, inside the PDF: tables with their dictionary, the logbook of the period, and FHIR.
    Data,
}

impl ReportSection {
    /// All of them, in the order of the pages.
    pub const ALL: [Self; 15] = [
        Self::Chart,
        Self::Numbers,
        Self::Sinss,
        Self::Flares,
        Self::RedFlags,
        Self::Plan,
        Self::Day,
        Self::Weeks,
        Self::Factors,
        Self::Line,
        Self::Adherence,
        Self::Scores,
        Self::Changes,
        Self::Runs,
        Self::Data,
    ];
}

/// What to put on paper.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ReportInput {
    /// First day (default: eight weeks back).
    pub from: Option<String>,
    /// Last day (default: today).
    pub to: Option<String>,
    /// Which knee (default: the watched one; of two, the one with more answers).
    pub side: Option<super::SideDto>,
    /// Paper (default: A4).
    pub paper: Option<PaperDto>,
    /// Two pages, or with the diary behind them (default: two pages).
    pub form: Option<ReportForm>,
    /// The parts wanted (default: all).
    pub sections: Option<Vec<ReportSection>>,
    /// What to keep off it, out of the file's properties and out of what lies inside (default: nothing).
    #[serde(default)]
    #[ts(as = "Option<super::Redaction>")]
    pub redact: super::Redaction,
    /// Language (default: the one that is spoken).
    pub language: Option<super::Language>,
    /// A folder with a template of one's own (default: the setting's, else Plimsoll's).
    pub template: Option<String>,
}

/// The report's own pages, for the preview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReportPages {
    /// The first pages as pictures: PNG, in base64.
    pub pages: Vec<String>,
    /// How many pages there are in all.
    pub count: u32,
}
