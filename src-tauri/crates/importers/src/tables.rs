//! Lists of activities: what an archive says of every activity in one table, and any list a person keeps in a spreadsheet.
//!
//! [`read`] recognises the tables of Strava, Garmin, Runkeeper, Runalyze, intervals.icu, FitTrackee, Fitbit, PMSYS and Google by their
//! header or names, Strava's by what stands in it too, whatever language they are in; any other CSV is guessed ([`Unknown::of`]), shown to
//! the person, corrected, and read with [`columns::read`]. A sheet of a spreadsheet becomes a CSV first ([`sheets::read`]).
//!
//! A row is not a run: it is what a list says of an activity ([`Listed`]), often of one whose recording lies in a file beside it.
//! Bringing the two together is the application's work.
//!
//! What it is not: it opens nothing. A file's name in a row is a label.
//!
//! ```
//! use importers::tables::{Kind, read};
//!
//! let table = read(b"id,start_date_local,name,type,moving_time,distance\n1,2026-03-01T08:00:00,Easy,Run,1800,5000\n")?;
//! assert_eq!(table.kind, Kind::Intervals);
//! assert_eq!(table.rows[0].distance.map(|m| m.km()), Some(5.0));
//! # Ok::<(), importers::Broken>(())
//! ```

pub mod columns;
mod dates;
mod feelings;
mod lists;
pub mod sheets;
mod strava;
mod unknown;

use domain::{Bpm, Feel, LocalStart, Metres, Rpe, Seconds, Steps};
use jiff::Timestamp;
use jiff::civil;
use thiserror::Error;

use crate::sport::Sport;
use crate::{Broken, LooksLike, xml};

pub use lists::{Gear, garmin_gear, takeout_name};
pub use unknown::Unknown;

/// Which list it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Strava's `activities.csv`.
    Strava,
    /// Garmin's `summarizedActivities.json`.
    Garmin,
    /// Runkeeper's `cardioActivities.csv`.
    Runkeeper,
    /// The activities of Runalyze.
    Runalyze,
    /// The activities of intervals.icu.
    Intervals,
    /// The wellness days of intervals.icu: no activities, but how a person felt.
    IntervalsWellness,
    /// Fitbit's `exercise.json`.
    Fitbit,
    /// FitTrackee's `user_workouts_data.json`.
    FitTrackee,
    /// Garmin's list of shoes and the activities they were worn in: no activities of its own.
    GarminGear,
    /// When Garmin's coach was paused, and why: no activities.
    GarminPauses,
    /// How somebody felt, as PMSYS asks it: no activities.
    PmsysWellness,
    /// Exertion of sessions, as PMSYS asks it: reports of a day, not recordings.
    PmsysSessions,
    /// Injuries reported to PMSYS.
    PmsysInjuries,
    /// Google Fit's days, or quarters of an hour of one: sums of whatever was done, walking to the shop included. No activities.
    GoogleDays,
    /// Any other table, with guessed columns.
    Guessed,
}

/// What a list says.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Which list it is.
    pub kind: Kind,
    /// Its activities, in the list's order.
    pub rows: Vec<Listed>,
    /// How somebody felt on a day, where the list says so.
    pub felt: Vec<Felt>,
    /// Which shoes belong to which activity, where the list says so.
    pub gear: Gear,
    /// What was left out or doubted.
    pub warnings: Vec<RowWarning>,
    /// How the columns were understood, for tables that have columns.
    pub mapping: Option<columns::Mapping>,
}

impl Table {
    fn new(kind: Kind) -> Self {
        Self { kind, rows: Vec::new(), felt: Vec::new(), gear: Gear::default(), warnings: Vec::new(), mapping: None }
    }

    /// Goes through the records of a CSV, up to where it stops making sense or there are too many.
    fn each_record(
        &mut self,
        records: impl Iterator<Item = csv::Result<csv::StringRecord>>,
        mut take: impl FnMut(&mut Self, &csv::StringRecord),
    ) {
        for record in records {
            let record = match record {
                Ok(record) => record,
                Err(error) => {
                    let line = error.position().map_or(0, csv::Position::line);
                    self.warnings.push(RowWarning::StopsMakingSense { line, what: error.to_string() });
                    return;
                }
            };
            if self.rows.len().max(self.felt.len()) >= ROWS_MAX {
                self.warnings.push(RowWarning::TooManyRows { kept: ROWS_MAX });
                return;
            }
            take(self, &record);
        }
    }
}

/// When an activity began, as far as a list says it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Begun {
    /// The instant; the local time is unknown.
    At(Timestamp),
    /// The instant and the local time.
    Local(LocalStart),
    /// What the clock on the wall said; the zone is unknown.
    Wall(civil::DateTime),
    /// Only the day.
    Day(civil::Date),
}

/// One activity as a list has it. Everything but its begin may be unknown.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    /// The line (of a list without lines, the place) it begins at, from 1.
    pub line: u64,
    /// The service's number for it.
    pub id: Option<String>,
    /// When it began.
    pub start: Begun,
    /// What it was. A list without a sport is taken for a list of runs.
    pub sport: Sport,
    /// What it is called.
    pub title: Option<String>,
    /// Distance covered.
    pub distance: Option<Metres>,
    /// Running time, pauses excluded.
    pub timer: Option<Seconds>,
    /// Time from start to end.
    pub elapsed: Option<Seconds>,
    /// Metres climbed.
    pub climb: Option<Metres>,
    /// Mean heart rate.
    pub heart_rate: Option<Bpm>,
    /// Steps of both feet.
    pub steps: Option<Steps>,
    /// Perceived exertion.
    pub rpe: Option<Rpe>,
    /// How it felt.
    pub feel: Option<Feel>,
    /// What the runner wrote, private notes included.
    pub notes: Option<String>,
    /// Shoes, in the list's words.
    pub gear: Option<String>,
    /// The recording in the same archive.
    pub file: Option<String>,
}

impl Listed {
    fn new(line: u64, start: Begun, sport: Sport) -> Self {
        Self {
            line,
            id: None,
            start,
            sport,
            title: None,
            distance: None,
            timer: None,
            elapsed: None,
            climb: None,
            heart_rate: None,
            steps: None,
            rpe: None,
            feel: None,
            notes: None,
            gear: None,
            file: None,
        }
    }
}

/// How somebody felt. Context, never an answer about the knee.
#[derive(Debug, Clone, PartialEq)]
pub struct Felt {
    /// The line it is in, from 1.
    pub line: u64,
    /// The instant it was said, where the list has one: its local day is then for whoever knows the zone.
    pub at: Option<Timestamp>,
    /// What was said; the day as the list has it.
    pub said: domain::Felt,
}

/// What is to be said about a row.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum RowWarning {
    /// No date, so no place in a log.
    #[error("Line {line}: the date ({}) cannot be read; the row was left out.", .said.as_deref().unwrap_or("nothing"))]
    NoDate {
        /// The line.
        line: u64,
        /// What stands there, where anything does.
        said: Option<String>,
    },
    /// A value that is none, or that no activity has.
    #[error("Line {line}: {what} ({said}) cannot be; it was left out.")]
    ValueLeftOut {
        /// The line.
        line: u64,
        /// Which value.
        what: &'static str,
        /// What stands there.
        said: String,
    },
    /// The table does not parse to its end.
    #[error("From line {line} on the table makes no sense ({what}); the rows before were kept.")]
    StopsMakingSense {
        /// The line.
        line: u64,
        /// What is wrong there.
        what: String,
    },
    /// More rows than anybody's life has activities.
    #[error("Only the first {kept} rows were read.")]
    TooManyRows {
        /// How many were kept.
        kept: usize,
    },
    /// Day and month could be either way round.
    #[error("Day and month of the dates could be either way round; {} was taken.", which_first(*.taken))]
    DayOrMonth {
        /// Which way was taken.
        taken: columns::Order,
    },
}

impl RowWarning {
    /// The same of a row so many lines further down.
    fn further_down(self, lines: u64) -> Self {
        match self {
            Self::NoDate { line, said } => Self::NoDate { line: line + lines, said },
            Self::ValueLeftOut { line, what, said } => Self::ValueLeftOut { line: line + lines, what, said },
            Self::StopsMakingSense { line, what } => Self::StopsMakingSense { line: line + lines, what },
            Self::TooManyRows { .. } | Self::DayOrMonth { .. } => self,
        }
    }
}

const fn which_first(order: columns::Order) -> &'static str {
    match order {
        columns::Order::DayFirst => "the day first",
        columns::Order::MonthFirst => "the month first",
    }
}

/// So many bytes tell which list it is.
const HEAD: usize = 16 * 1024;

/// More rows than this are noise: two a day for thirty years are fewer.
const ROWS_MAX: usize = 25_000;

/// Reads a list of activities.
///
/// # Errors
/// [`Broken`] when it is no list of activities.
pub fn read(bytes: &[u8]) -> Result<Table, Broken> {
    if bytes.is_empty() {
        return Err(Broken::Empty);
    }
    let text = xml::text(bytes);
    let text = text.trim_start_matches('\u{feff}');
    if text.trim_start().starts_with(['{', '[']) {
        return match recognise(&bytes[..bytes.len().min(HEAD)]) {
            Some(Kind::GarminGear) => Ok(Table { gear: garmin_gear(text.as_bytes())?, ..Table::new(Kind::GarminGear) }),
            Some(Kind::GarminPauses) => lists::garmin_pauses(text.as_bytes()),
            _ => lists::read_json(text.as_bytes()),
        };
    }
    let (header, rows) = columns::head(text);
    let plain: Vec<String> = header.iter().map(|cell| columns::plain(cell)).collect();
    let kind = known(&plain, &rows).unwrap_or(Kind::Guessed);
    let mapping = match kind {
        Kind::IntervalsWellness => return Ok(feelings::intervals(text, &plain)),
        Kind::PmsysWellness | Kind::PmsysSessions | Kind::PmsysInjuries => {
            return Ok(feelings::pmsys(kind, text, &plain));
        }
        Kind::GoogleDays => return Ok(Table::new(kind)),
        Kind::Runkeeper => lists::runkeeper(&plain, &rows),
        Kind::Runalyze => return Ok(lists::runalyze(text, &header, &rows)),
        Kind::Strava if !strava::is(&plain, &rows) => return Err(Broken::ListNotUnderstood),
        Kind::Strava => strava::mapping(&plain, &rows),
        Kind::Intervals => lists::intervals(&plain, &rows),
        Kind::Garmin | Kind::GarminGear | Kind::GarminPauses | Kind::Fitbit | Kind::FitTrackee | Kind::Guessed => {
            columns::guess(&header, &rows)
        }
    };
    if mapping.column(columns::Field::Date).is_none() || mapping.columns.len() < 2 {
        return Err(Broken::UnknownFormat { looks_like: LooksLike::TableWithoutDates, bytes: bytes.len() });
    }
    let table = Table { kind, ..columns::read_text(text, &mapping) };
    let dateless = |warning: &RowWarning| matches!(warning, RowWarning::NoDate { .. });
    if kind == Kind::Strava && table.rows.is_empty() && table.warnings.iter().any(dateless) {
        return Err(Broken::ListNotUnderstood);
    }
    Ok(table)
}

/// Which known list a file is, by its first bytes; a few thousand are enough. `None` for anything else, tables that would have to be
/// guessed included: an archive is full of those, and they are lists of other things.
#[must_use]
pub fn recognise(head: &[u8]) -> Option<Kind> {
    let text = xml::text(head);
    let text = text.trim_start_matches('\u{feff}').trim_start();
    if text.starts_with(['{', '[']) {
        let has = |name: &str| text.contains(name);
        return match () {
            () if has("\"summarizedActivitiesExport\"") => Some(Kind::Garmin),
            () if has("\"logId\"") && has("\"activityName\"") => Some(Kind::Fitbit),
            () if has("\"gearDTOS\"") => Some(Kind::GarminGear),
            () if has("\"pauseStartDate\"") => Some(Kind::GarminPauses),
            () if has("\"workout_date\"") && has("\"sport_id\"") => Some(Kind::FitTrackee),
            () => None,
        };
    }
    let (header, rows) = columns::head(text);
    let plain: Vec<String> = header.iter().map(|cell| columns::plain(cell)).collect();
    known(&plain, &rows)
}

/// The known list with this header.
fn known(plain: &[String], rows: &[Vec<String>]) -> Option<Kind> {
    let has = |name: &str| plain.iter().any(|cell| cell == name);
    match () {
        () if has("gpx file") && has("duration") => Some(Kind::Runkeeper),
        () if strava::is(plain, rows) => Some(Kind::Strava),
        () if has("start date local") && has("type") => Some(Kind::Intervals),
        () if has("ctl") && has("atl") || has("restinghr") && has("injury") => Some(Kind::IntervalsWellness),
        () if has("time") && has("sportid") && has("distance") && (has("duration") || has("s")) => Some(Kind::Runalyze),
        () if lists::is_googles(plain) => Some(Kind::GoogleDays),
        () => feelings::pmsys_kind(plain).or(strava::is_like(plain, rows).then_some(Kind::Strava)),
    }
}
