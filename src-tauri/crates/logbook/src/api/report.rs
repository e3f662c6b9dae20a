//! The physio's report.

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
}

/// The report's pages as drawings, for the preview.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReportPages {
    /// One SVG per page.
    pub pages: Vec<String>,
}
