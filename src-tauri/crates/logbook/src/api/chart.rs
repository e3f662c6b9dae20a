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
    /// Dose and answer: each day of running by its load and its next morning.
    DoseAnswer,
    /// 24 hours: from before a run to the next morning.
    DayCourse,
    /// Calendar heat map.
    Calendar,
    /// Other metrics, with what the evidence says of each.
    Metrics,
    /// What worse mornings followed.
    Followed,
    /// One run's track.
    Track,
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
    /// Pixels (default: 420; some charts are as high as what they hold).
    pub height: Option<u32>,
    /// This run alone: *24 hours* and *track*, which needs one.
    #[ts(optional, type = "number")]
    pub run: Option<i64>,
}

/// As what a chart is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ChartFile {
    /// The drawing.
    Svg,
    /// Pixels, twice as many as on screen.
    Png,
    /// The table.
    Csv,
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
    /// *Load and pain* alone: its rows, for read-outs.
    pub rows: Vec<ChartRow>,
    /// Where something can be pointed at, in the order of the arrow keys.
    pub spots: Vec<ChartSpot>,
    /// The same as a table: exact numbers, `null` for what is not known.
    pub table: ChartTable,
    /// The idea behind it, in our own words, and the papers it rests on.
    pub why: ChartWhy,
    /// Nothing to show yet.
    pub empty: bool,
}

/// Something that can be pointed at, in the drawing's pixels.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChartSpot {
    /// Its box.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Bottom edge.
    pub bottom: f64,
    /// Where its mark stands.
    pub x: f64,
    /// Where its mark stands.
    pub y: f64,
    /// It read out in words.
    pub text: String,
    /// Its row in the table.
    pub row: Option<u32>,
    /// The run it is about.
    #[ts(type = "number | null")]
    pub run: Option<i64>,
}

/// A chart's numbers.
#[derive(Debug, Clone, PartialEq, Default, Serialize, TS)]
pub struct ChartTable {
    /// The columns.
    pub columns: Vec<ChartColumn>,
    /// The rows, oldest first, each as long as there are columns.
    pub rows: Vec<Vec<Option<ChartCell>>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChartColumn {
    /// Its name for programs, with the unit; heads the CSV.
    pub key: String,
    /// Its name for people.
    pub name: String,
    /// What its cells are.
    pub kind: CellKind,
}

/// What a column's cells are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CellKind {
    /// `YYYY-MM-DD`.
    Day,
    /// Words.
    Text,
    /// A whole number.
    Count,
    /// Pain, 0–10.
    Score,
    /// Points against the usual level.
    Change,
    /// Knee-km.
    Load,
    /// Metres, shown in the runner's unit.
    Distance,
    /// Metres, shown as metres.
    Metres,
    /// A share of one, shown in percent.
    Share,
    /// A plain ratio.
    Ratio,
    /// Seconds, shown as a clock.
    Seconds,
    /// Seconds per metre, shown as pace.
    Pace,
    /// Per minute.
    Rate,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(untagged)]
pub enum ChartCell {
    /// A number in the column's unit.
    Number(f64),
    /// Words, or a day.
    Text(String),
}

/// The idea behind a chart.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct ChartWhy {
    /// Two or three sentences.
    pub text: String,
    /// One sentence for each part of the chart that has its own.
    pub notes: Vec<String>,
    /// The papers, each with where to find it.
    pub sources: Vec<String>,
}

/// One panel's place in the drawing, in its pixels.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChartPanel {
    /// Which: "load", "line", "pain", and others' own.
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
    /// The load line at its end; `null` without one.
    pub line_kkm: Option<f64>,
    /// The line's band.
    pub band_kkm: Option<[f64; 2]>,
    /// It lies in a flare.
    pub in_flare: bool,
    /// Where the plan stood at its end.
    pub stage: Option<String>,
    /// The row read out in words.
    pub text: String,
}
