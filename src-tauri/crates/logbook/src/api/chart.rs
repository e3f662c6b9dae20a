//! Charts: the drawing, and what the window needs to read it out.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::SideDto;

/// Which chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChartName {
    /// Load and pain.
    #[default]
    LoadPain,
}

/// In which colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeDto {
    /// Daylight.
    #[default]
    Light,
    /// Night.
    Dark,
}

/// How much time one row covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum GranularityDto {
    /// A day.
    Day,
    /// A week, Monday to Sunday.
    Week,
}

/// What to draw.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ChartInput {
    /// Which chart (default: load and pain).
    pub name: Option<ChartName>,
    /// Which knee (default: the watched one, left of two).
    pub side: Option<SideDto>,
    /// First day (default: eight weeks back).
    pub from: Option<String>,
    /// Last day (default: today).
    pub to: Option<String>,
    /// From the first run to today, whatever `from` and `to` say.
    pub all: Option<bool>,
    /// Colours (default: light).
    pub theme: Option<ThemeDto>,
    /// Pixels (default: 960).
    pub width: Option<u32>,
    /// Pixels (default: 420).
    pub height: Option<u32>,
}

/// A drawn chart.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Chart {
    /// Which chart.
    pub name: ChartName,
    /// Which knee.
    pub side: Option<SideDto>,
    /// Its title.
    pub title: String,
    /// What it shows, in one or two sentences: the text alternative.
    pub summary: String,
    /// First day drawn.
    pub from: String,
    /// Last day drawn.
    pub to: String,
    /// How much time one row covers.
    pub granularity: GranularityDto,
    /// The drawing.
    pub svg: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// Where the panels are.
    pub panels: Vec<ChartPanel>,
    /// The rows, for read-outs and the table.
    pub rows: Vec<ChartRow>,
}

/// One panel's place in the drawing, in its pixels.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChartPanel {
    /// "load" or "pain".
    pub name: String,
    /// Left edge.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
    /// The value at the bottom edge.
    pub min: f64,
    /// The value at the top edge.
    pub max: f64,
}

/// One day or week of the chart.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChartRow {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// Centre, in the drawing's pixels.
    pub x: f64,
    /// Left edge.
    pub left: f64,
    /// Right edge.
    pub right: f64,
    /// How many runs.
    pub runs: u32,
    /// Knee load; `null` without a run or when it is not known.
    pub load_kkm: Option<f64>,
    /// Distance.
    pub distance_m: Option<f64>,
    /// Worst during, 0–10.
    pub during: Option<u8>,
    /// Worst after, 0–10.
    pub after: Option<u8>,
    /// Morning (the worst of a week), 0–10.
    pub morning: Option<u8>,
    /// Mornings after a run that passed unanswered.
    pub missing_mornings: u32,
    /// The row read out in words.
    pub text: String,
}
