//! Settings, and the file they live in.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The knees watched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WatchedDto {
    /// The left knee.
    Left,
    /// The right knee.
    Right,
    /// Both.
    Both,
}

/// Units of distance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Units {
    /// Kilometres.
    #[default]
    Km,
    /// Miles.
    Mi,
}

/// The window's colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ThemeChoice {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How a time of day is written in the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub enum ClockDto {
    /// 19:05.
    #[default]
    #[serde(rename = "24h")]
    TwentyFour,
    /// 7:05 pm.
    #[serde(rename = "12h")]
    Twelve,
}

/// The day a week begins with on the log's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WeekBegins {
    /// Monday, as ISO 8601 has it.
    #[default]
    Monday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

/// The pain limits in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PresetDto {
    /// At most 2 during, back to the level before within an hour, no rise next morning (Esculier 2018).
    #[default]
    Strict,
    /// At most 5 during and after, settled by next morning (Thomeé 1997, Silbernagel 2007).
    Permissive,
}

/// Everything the Settings screen holds.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    /// The knees watched; `null` until said.
    pub side: Option<WatchedDto>,
    /// Units of distance.
    pub units: Units,
    /// The window's colours.
    pub theme: ThemeChoice,
    /// The language that is spoken; `null` is the system's.
    pub language: Option<super::Language>,
    /// How a time of day is written in the window.
    pub clock: ClockDto,
    /// The day a week begins with on the calendar; weeks of load are those of ISO 8601.
    pub week_begins: WeekBegins,
    /// Pain limits.
    pub preset: PresetDto,
    /// Exponent m of the dose, 1–8; `null` is the default of 2.
    pub exponent: Option<f64>,
    /// Chance of a worse morning above which the load line lowers a step, 0.05–0.5; `null` is the default of 0.2.
    pub flare_limit: Option<f64>,
    /// Peak force of a walking step against a running step, 0–1; `null` is 0.17.
    pub walk_force: Option<f64>,
    /// Exponent of cadence, −5–0; `null` is −1.7.
    pub cadence_exponent: Option<f64>,
    /// Exponent of speed, 0–2; `null` is 0.35.
    pub speed_exponent: Option<f64>,
    /// Extra force of a step at 5 % downhill, 0–1; `null` is 0.08.
    pub downhill_5: Option<f64>,
    /// Extra force of a step at 10 % downhill, 0–1; `null` is 0.15.
    pub downhill_10: Option<f64>,
    /// Name to print on the report.
    pub runner_name: Option<String>,
    /// What the runner wants to get back to, in their own words.
    pub goal: Option<String>,
    /// A folder with the clinic's own report template; `null` is Plimsoll's own.
    pub report_template: Option<String>,
    /// Since when the knee has been sore.
    pub since: Option<String>,
    /// Longest comfortable run before the break, kilometres.
    pub comfortable_longest_km: Option<f64>,
    /// First day of the break.
    pub break_from: Option<String>,
    /// Last day of the break.
    pub break_to: Option<String>,
    /// The welcome was answered or put aside.
    pub welcomed: bool,
    /// A ladder of one's own: `30w; 6x1r4w; …; 30r`; `null` is the printed one.
    pub ladder: Option<String>,
    /// Runs a week, 1–7; `null` is 3.
    pub runs_per_week: Option<f64>,
    /// Hours between two runs, 24–168; `null` is 48.
    pub rest_hours: Option<f64>,
    /// Green runs in a row before a step up, 1–10; `null` is 2.
    pub progress_after: Option<f64>,
    /// Steps up within seven days, 1–7; `null` is 2.
    pub steps_per_week: Option<f64>,
    /// The most that may be felt during a green run, 0–10; `null` is the preset's.
    pub green_during: Option<f64>,
    /// More than this during a run is red, 0–10; `null` is the preset's.
    pub red_during: Option<f64>,
    /// A next morning this much above the usual level is red, 0.5–10; `null` is the preset's.
    pub red_rise: Option<f64>,
    /// The physio's note for the left knee.
    pub note_left: Option<String>,
    /// The physio's note for the right knee.
    pub note_right: Option<String>,
    /// Limits, ladder or pace were set by a physio.
    pub set_by_physio: bool,
    /// Remind of the morning after a run.
    pub reminder: bool,
    /// When, HH:MM; `null` is 08:00.
    pub reminder_at: Option<String>,
    /// Nothing is said from this time on, HH:MM; it takes both to be quiet.
    pub quiet_from: Option<String>,
    /// Up to this time, HH:MM; before `quiet_from`, it is that of the next day.
    pub quiet_to: Option<String>,
    /// Plimsoll has an icon in the tray and stays there when its window is closed.
    pub tray: bool,
}

/// The logbook's file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Logfile {
    /// Where it is.
    pub path: String,
    /// This is the sample logbook.
    pub sample: bool,
    /// Its size.
    #[ts(type = "number")]
    pub size_bytes: u64,
    /// Runs in it.
    pub runs: u32,
    /// Answers in it.
    pub answers: u32,
    /// Plimsoll's version.
    pub version: String,
}

/// What a check of the file found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckReport {
    /// Nothing was found.
    pub sound: bool,
    /// What was found, a sentence each.
    pub findings: Vec<String>,
    /// The file.
    pub file: Logfile,
}
