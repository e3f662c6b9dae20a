//! Columns: which of a table's columns is what, guessed from names and contents, correctable, and remembered as words.
//!
//! A [`Mapping`] is data a person can look at: each known column with its meaning and unit, how dates and decimals are written. It is
//! made by [`guess`], changed freely ([`Mapping::corrected`] does it in words), kept as [`Mapping::words`], and used by [`read`].
//!
//! ```
//! use importers::tables::columns::{Field, Mapping, guess};
//!
//! let header = ["Datum", "Distanz (km)", "Zeit"].map(String::from);
//! let rows = [["31.12.2025", "10,5", "58:30"].map(String::from).to_vec()];
//! let mapping = guess(&header, &rows);
//! assert_eq!(mapping.column(Field::Distance).map(|c| c.at), Some(1));
//! assert_eq!(Mapping::from_words(&mapping.words()), Some(mapping));
//! ```

mod guess;

use domain::{Bpm, Feel, LocalStart, Metres, OutOfRange, Rpe, Seconds, Steps};
use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::Offset,
};
use thiserror::Error;

use super::dates::{Dated, dated};
use super::{Begun, Kind, Listed, RowWarning, Table};
use crate::letters::without_mark;
use crate::points::{NOTES_MAX, TITLE_MAX, words};
use crate::sport::Sport;
use crate::xml;

pub use super::dates::Order;
pub(super) use guess::dialect;
pub use guess::guess;
use guess::unit_of;

/// What a column can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// The day, or day and time.
    Date,
    /// The time of day, where it has a column of its own.
    Time,
    /// The service's number.
    Id,
    /// A title.
    Title,
    /// The sport.
    Sport,
    /// Distance; km, mi or m.
    Distance,
    /// Running time; `clock`, s, min, h or ms.
    Timer,
    /// Time from start to end; the same units.
    Elapsed,
    /// Pace, from which the running time follows; min/km or min/mi.
    Pace,
    /// Climb; m or ft.
    Climb,
    /// Mean heart rate.
    HeartRate,
    /// Steps of both feet.
    Steps,
    /// Exertion on the 0–10 scale.
    Rpe,
    /// How it felt, 1 very weak to 5 very strong.
    Feel,
    /// How it felt, 1 very strong to 5 very weak.
    FeelReversed,
    /// Notes; several columns are joined.
    Notes,
    /// Shoes.
    Gear,
    /// The recording's name.
    File,
}

/// What a column's numbers count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Nothing that has a unit.
    None,
    /// Metres.
    Metres,
    /// Kilometres; for a pace, minutes per kilometre.
    Kilometres,
    /// Miles; for a pace, minutes per mile.
    Miles,
    /// Feet.
    Feet,
    /// `58:30` or `1:02:03`; a plain number is minutes.
    Clock,
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Thousandths of a second.
    Millis,
}

/// One understood column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its place, from 0.
    pub at: usize,
    /// What it means.
    pub field: Field,
    /// What its numbers count.
    pub unit: Unit,
}

/// How decimals are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Decimals {
    /// 1,234.5
    #[default]
    Point,
    /// 1.234,5
    Comma,
}

/// How a table is to be read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mapping {
    /// The understood columns.
    pub columns: Vec<Column>,
    /// How dates are written.
    pub dates: Order,
    /// How decimals are written.
    pub decimals: Decimals,
    /// The times are UTC, not what the clock on the wall said.
    pub utc: bool,
}

const FIELDS: &[(Field, &str)] = &[
    (Field::Date, "date"),
    (Field::Time, "time"),
    (Field::Id, "id"),
    (Field::Title, "title"),
    (Field::Sport, "sport"),
    (Field::Distance, "distance"),
    (Field::Timer, "duration"),
    (Field::Elapsed, "elapsed"),
    (Field::Pace, "pace"),
    (Field::Climb, "climb"),
    (Field::HeartRate, "heart-rate"),
    (Field::Steps, "steps"),
    (Field::Rpe, "exertion"),
    (Field::Feel, "feel"),
    (Field::FeelReversed, "feel-reversed"),
    (Field::Notes, "notes"),
    (Field::Gear, "shoes"),
    (Field::File, "file"),
];

const UNITS: &[(Unit, &str)] = &[
    (Unit::None, "-"),
    (Unit::Metres, "m"),
    (Unit::Kilometres, "km"),
    (Unit::Miles, "mi"),
    (Unit::Feet, "ft"),
    (Unit::Clock, "clock"),
    (Unit::Seconds, "s"),
    (Unit::Minutes, "min"),
    (Unit::Hours, "h"),
    (Unit::Millis, "ms"),
];

impl Field {
    /// Its stable word, e.g. `heart-rate`.
    #[must_use]
    pub fn word(self) -> &'static str {
        FIELDS.iter().find(|(field, _)| *field == self).map_or("?", |(_, word)| word)
    }

    /// The meaning of a word.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        FIELDS.iter().find(|(_, known)| *known == word).map(|(field, _)| *field)
    }

    /// What its numbers can count; of a field without numbers, or whose numbers have no unit, nothing.
    #[must_use]
    pub fn units(self) -> &'static [Unit] {
        match self {
            Self::Distance => &[Unit::Kilometres, Unit::Miles, Unit::Metres],
            Self::Timer | Self::Elapsed => &[Unit::Clock, Unit::Minutes, Unit::Seconds, Unit::Hours, Unit::Millis],
            Self::Pace => &[Unit::Kilometres, Unit::Miles],
            Self::Climb => &[Unit::Metres, Unit::Feet],
            Self::Date
            | Self::Time
            | Self::Id
            | Self::Title
            | Self::Sport
            | Self::HeartRate
            | Self::Steps
            | Self::Rpe
            | Self::Feel
            | Self::FeelReversed
            | Self::Notes
            | Self::Gear
            | Self::File => &[],
        }
    }
}

impl Unit {
    /// Its stable word, e.g. `km`; `-` for none.
    #[must_use]
    pub fn word(self) -> &'static str {
        UNITS.iter().find(|(unit, _)| *unit == self).map_or("-", |(_, word)| word)
    }

    /// The unit of a word.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        UNITS.iter().find(|(_, known)| *known == word).map(|(unit, _)| *unit)
    }
}

/// A part of a correction that makes no sense for the table it is about.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0:?} says nothing about the columns of this table")]
pub struct NotColumns(pub String);

/// What a list of activities cannot be read without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lacks {
    /// Which column holds the day.
    Date,
    /// Which column holds how far or how long.
    Amount,
}

impl Mapping {
    /// The first column with a meaning.
    #[must_use]
    pub fn column(&self, field: Field) -> Option<Column> {
        self.columns.iter().copied().find(|c| c.field == field)
    }

    /// The mapping in words, one column a line, for keeping.
    #[must_use]
    pub fn words(&self) -> String {
        let dates = if self.dates == Order::DayFirst { "day-first" } else { "month-first" };
        let decimals = if self.decimals == Decimals::Point { "point" } else { "comma" };
        let clock = if self.utc { "utc" } else { "local" };
        let mut words = format!("dates {dates} {clock}\ndecimals {decimals}\n");
        for column in &self.columns {
            words.push_str(&format!("{} {} {}\n", column.at + 1, column.field.word(), column.unit.word()));
        }
        words
    }

    /// This mapping with what `said` says otherwise, in parts as those of [`Mapping::words`], one a line or parted by `;` or `,`.
    /// A unit may be left out: it is then what it was, or guessed from the table's first rows. `-` for a meaning takes the column's
    /// away, and a meaning that moves to another column leaves the one it had.
    ///
    /// ```
    /// use importers::tables::columns::{Field, Unit, guess};
    ///
    /// let header = ["Datum", "Runde", "Zeit"].map(String::from);
    /// let rows = [["31.12.2025", "10,5", "58:30"].map(String::from).to_vec()];
    /// let mapping = guess(&header, &rows).corrected("2 distance mi; dates month-first", &header, &rows)?;
    /// assert_eq!(mapping.column(Field::Distance).map(|c| c.unit), Some(Unit::Miles));
    /// # Ok::<(), importers::tables::columns::NotColumns>(())
    /// ```
    ///
    /// # Errors
    /// [`NotColumns`] with the part that makes no sense for this table.
    pub fn corrected(&self, said: &str, header: &[String], rows: &[Vec<String>]) -> Result<Self, NotColumns> {
        let mut mapping = self.clone();
        for part in said.split(['\n', ';', ',']).map(str::trim).filter(|part| !part.is_empty()) {
            let words: Vec<String> = part.split_whitespace().map(str::to_lowercase).collect();
            let words: Vec<&str> = words.iter().map(String::as_str).collect();
            mapping.correct(&words, header, rows).ok_or_else(|| NotColumns(part.to_owned()))?;
        }
        mapping.columns.sort_by_key(|column| column.at);
        Ok(mapping)
    }

    fn correct(&mut self, words: &[&str], header: &[String], rows: &[Vec<String>]) -> Option<()> {
        match *words {
            ["utc"] => self.utc = true,
            ["local"] => self.utc = false,
            ["dates", order] => self.dates = order_of(order)?,
            ["dates", order, clock] => {
                self.dates = order_of(order)?;
                self.utc = utc_of(clock)?;
            }
            ["decimals", decimals] => self.decimals = decimals_of(decimals)?,
            [at, field] => self.correct_column(at, field, None, header, rows)?,
            [at, field, unit] => self.correct_column(at, field, Some(unit), header, rows)?,
            _ => return None,
        }
        Some(())
    }

    fn correct_column(
        &mut self,
        at: &str,
        field: &str,
        unit: Option<&str>,
        header: &[String],
        rows: &[Vec<String>],
    ) -> Option<()> {
        let width = width(header, rows);
        let at = at.parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < width)?;
        let before = self.columns.iter().position(|c| c.at == at).map(|place| self.columns.remove(place));
        if field == "-" {
            return Some(());
        }
        let field = Field::of_word(field)?;
        let unit = match unit.filter(|unit| *unit != "-") {
            Some(word) => Unit::of_word(word).filter(|unit| field.units().contains(unit))?,
            None => match before.filter(|before| before.field == field) {
                Some(before) => before.unit,
                None => {
                    let title = header.get(at).map_or("", String::as_str);
                    unit_of(field, &plain(title), title, at, rows, self.decimals)
                }
            },
        };
        if field != Field::Notes {
            self.columns.retain(|c| c.field != field);
        }
        self.columns.push(Column { at, field, unit });
        Some(())
    }

    /// What a list needs and this mapping does not name; `None` when rows can be read with it.
    #[must_use]
    pub fn lacks(&self) -> Option<Lacks> {
        let has = |field| self.column(field).is_some();
        match () {
            () if !has(Field::Date) => Some(Lacks::Date),
            () if has(Field::Distance) || has(Field::Timer) || has(Field::Elapsed) => None,
            () => Some(Lacks::Amount),
        }
    }

    /// A mapping from its words; `None` when they are not such words.
    #[must_use]
    pub fn from_words(text: &str) -> Option<Self> {
        let mut mapping = Self::default();
        for line in text.lines() {
            match line.split_whitespace().collect::<Vec<_>>()[..] {
                ["dates", order, clock] => {
                    mapping.dates = order_of(order)?;
                    mapping.utc = utc_of(clock)?;
                }
                ["decimals", decimals] => mapping.decimals = decimals_of(decimals)?,
                [at, field, unit] => {
                    let at = at.parse::<usize>().ok()?.checked_sub(1)?;
                    let (field, unit) = (Field::of_word(field)?, Unit::of_word(unit)?);
                    mapping.columns.push(Column { at, field, unit });
                }
                [] => {}
                _ => return None,
            }
        }
        Some(mapping)
    }

    pub(super) fn with(mut self, at: Option<usize>, field: Field, unit: Unit) -> Self {
        if let Some(at) = at {
            self.columns.push(Column { at, field, unit });
        }
        self
    }
}

/// The header and up to fifty rows after it, for guessing and for showing. Titles above the header are passed over; a table without
/// a header has empty names.
#[must_use]
pub fn head(text: &str) -> (Vec<String>, Vec<Vec<String>>) {
    let top = Top::of(text);
    let mut records = reader(text).into_records().skip(top.titles);
    let cells = |record: csv::StringRecord| record.iter().map(str::to_owned).collect::<Vec<_>>();
    let mut header =
        if top.headless { Vec::new() } else { records.next().and_then(Result::ok).map(cells).unwrap_or_default() };
    let rows: Vec<Vec<String>> = records.take(50).filter_map(Result::ok).map(cells).collect();
    if top.headless {
        header = vec![String::new(); width(&[], &rows)];
    }
    (header, rows)
}

/// What stands above a table's first row of values.
struct Top {
    /// Lines that fill a single cell.
    titles: usize,
    /// The first row is one of values already.
    headless: bool,
}

impl Top {
    fn of(text: &str) -> Self {
        const TITLES_MAX: usize = 20;
        let filled = |record: &csv::StringRecord| record.iter().filter(|cell| !cell.trim().is_empty()).count();
        let first: Vec<csv::StringRecord> =
            reader(text).into_records().take(TITLES_MAX + 1).map_while(Result::ok).collect();
        let titles = first.iter().position(|record| filled(record) >= 2).unwrap_or(0);
        let is_date = |cell: &str| dated(cell, Order::DayFirst).is_some();
        Self { titles, headless: first.get(titles).is_some_and(|record| record.iter().any(is_date)) }
    }

    /// Records before the first row of values.
    fn records(&self) -> usize {
        self.titles + usize::from(!self.headless)
    }
}

/// How many columns a table has.
#[must_use]
pub fn width(header: &[String], rows: &[Vec<String>]) -> usize {
    header.len().max(rows.iter().map(Vec::len).max().unwrap_or(0))
}

/// What tells a table from others: its columns' names, plain, in their order; of a table without names, how many columns it has.
#[must_use]
pub fn signature(header: &[String]) -> String {
    let names: Vec<String> = header.iter().map(|name| plain(name)).collect();
    if names.iter().all(String::is_empty) { format!("{} columns", names.len()) } else { names.join("|") }
}

/// The day a cell says, with its numbers in this order.
#[must_use]
pub fn day(cell: &str, order: Order) -> Option<Date> {
    dated(cell, order).map(|dated| dated.date)
}

/// Reads a table by a mapping.
#[must_use]
pub fn read(bytes: &[u8], mapping: &Mapping) -> Table {
    read_text(xml::text(bytes).trim_start_matches('\u{feff}'), mapping)
}

pub(super) fn read_text(text: &str, mapping: &Mapping) -> Table {
    let mut table = Table { mapping: Some(mapping.clone()), ..Table::new(Kind::Guessed) };
    let mut ambiguous = 0;
    table.each_record(reader(text).into_records().skip(Top::of(text).records()), |table, record| {
        let line = line_of(text, record.position());
        let mut row = Row { record, mapping, line, warnings: &mut table.warnings };
        if let Some((listed, unsure)) = row.listed() {
            ambiguous += usize::from(unsure);
            table.rows.push(listed);
        }
    });
    if ambiguous > 0 && ambiguous == table.rows.len() {
        table.warnings.push(RowWarning::DayOrMonth { taken: mapping.dates });
    }
    table
}

/// The line a record begins in: the blank ones before it are not its own.
pub(super) fn line_of(text: &str, position: Option<&csv::Position>) -> u64 {
    let Some(position) = position else { return 0 };
    let rest = text.as_bytes().get(usize::try_from(position.byte()).unwrap_or(0)..).unwrap_or_default();
    let blank = rest.iter().take_while(|b| matches!(b, b'\r' | b'\n')).filter(|b| **b == b'\n').count();
    position.line() + blank as u64
}

struct Row<'a> {
    record: &'a csv::StringRecord,
    mapping: &'a Mapping,
    line: u64,
    warnings: &'a mut Vec<RowWarning>,
}

impl Row<'_> {
    fn listed(&mut self) -> Option<(Listed, bool)> {
        // A line of nothing, or of sums, is no activity.
        if self.record.iter().all(|cell| cell.trim().is_empty()) {
            return None;
        }
        let said = self.text(Field::Date).unwrap_or_default();
        let Some(dated) = dated(said, self.mapping.dates) else {
            let said = words(said, 60);
            self.warn(RowWarning::NoDate { line: self.line, said });
            return None;
        };
        let start = self.begun(dated);
        let sport = match self.mapping.column(Field::Sport) {
            // Some write a list: ['individual', 'running'].
            Some(_) => self.text(Field::Sport).map_or_else(Sport::unnamed, |said| match said.strip_prefix('[') {
                Some(list) => Sport::named(&list.replace([']', '\'', '"', ','], " ")),
                None => Sport::named(said),
            }),
            None => Sport::run(),
        };
        let mut listed = Listed::new(self.line, start, sport);
        listed.id = self.words(Field::Id, 100);
        listed.title = self.words(Field::Title, TITLE_MAX);
        listed.notes = self.notes();
        listed.gear = self.words(Field::Gear, TITLE_MAX);
        listed.file = self.words(Field::File, 400);
        listed.distance = self.checked("distance", Field::Distance, Metres::new);
        listed.timer = self.checked("running time", Field::Timer, Seconds::new);
        listed.elapsed = self.checked("time", Field::Elapsed, Seconds::new);
        listed.climb = self.checked("climb", Field::Climb, Metres::new);
        listed.heart_rate = self.checked("heart rate", Field::HeartRate, Bpm::new);
        listed.steps = self.checked("step count", Field::Steps, Steps::new);
        listed.rpe = self.checked("exertion", Field::Rpe, Rpe::new);
        let feel = |value: f64| Feel::new(if (0.5..5.5).contains(&value) { value.round() as u8 } else { u8::MAX });
        listed.feel = self.checked("feel", Field::Feel, feel);
        listed.feel = listed.feel.or_else(|| self.checked("feel", Field::FeelReversed, |v| feel(6.0 - v)));
        if listed.timer.is_none()
            && let (Some(pace), Some(distance)) = (self.value(Field::Pace), listed.distance)
        {
            listed.timer = Seconds::new(pace * distance.km()).ok();
        }
        Some((listed, dated.ambiguous))
    }

    fn begun(&self, mut dated: Dated) -> Begun {
        if dated.time.is_none() {
            let clock = self.text(Field::Time).map(|t| format!("2000-01-01 {t}"));
            let clock = clock.and_then(|t| {
                super::dates::dated(&t, self.mapping.dates)
                    .or_else(|| super::dates::dated(&t.replace("2000-01-01", "1 jan 2000"), self.mapping.dates))
            });
            dated.time = clock.and_then(|c| c.time);
        }
        match dated {
            Dated { instant: Some((at, offset)), .. } => {
                let at = Timestamp::from_second(at).unwrap_or(Timestamp::UNIX_EPOCH);
                match offset.and_then(|s| Offset::from_seconds(s).ok()) {
                    Some(offset) => Begun::Local(LocalStart { at, offset }),
                    None => Begun::At(at),
                }
            }
            Dated { time: None, date, .. } => Begun::Day(date),
            _ if self.mapping.utc => utc(dated.wall()),
            _ => Begun::Wall(dated.wall()),
        }
    }

    fn text(&self, field: Field) -> Option<&str> {
        let cell = self.record.get(self.mapping.column(field)?.at)?.trim();
        (!matches!(cell, "" | "--" | "-" | "null" | "None")).then_some(cell)
    }

    fn words(&self, field: Field, longest: usize) -> Option<String> {
        words(self.text(field)?, longest)
    }

    fn notes(&self) -> Option<String> {
        let columns = self.mapping.columns.iter().filter(|c| c.field == Field::Notes);
        let notes: Vec<String> =
            columns.filter_map(|c| self.record.get(c.at)).filter_map(|cell| words(cell, NOTES_MAX)).collect();
        (!notes.is_empty()).then(|| notes.join("\n"))
    }

    /// A value in SI units; of a pace, seconds per kilometre.
    fn value(&self, field: Field) -> Option<f64> {
        let column = self.mapping.column(field)?;
        let cell = self.text(field)?;
        let clock = || clock(cell).or_else(|| number(cell, self.mapping.decimals).map(|minutes| minutes * 60.0));
        // Steps have no thousandths. Metres may: where decimals are points, `45.125` has.
        let apart: &[char] = match (field, self.mapping.decimals) {
            (Field::Steps, _) => &['.', ','],
            (Field::Climb, Decimals::Comma) => &['.'],
            _ => &[],
        };
        let number = || grouped(cell, apart).or_else(|| number(cell, self.mapping.decimals));
        match (field, column.unit) {
            (Field::Pace, Unit::Miles) => clock().map(|s| s / 1.609_344),
            (Field::Pace, _) | (_, Unit::Clock) => clock(),
            (_, Unit::Kilometres) => number().map(|v| v * 1_000.0),
            (_, Unit::Miles) => number().map(|v| v * 1_609.344),
            (_, Unit::Feet) => number().map(|v| v * 0.3048),
            (_, Unit::Minutes) => number().map(|v| v * 60.0),
            (_, Unit::Hours) => number().map(|v| v * 3_600.0),
            (_, Unit::Millis) => number().map(|v| v / 1_000.0),
            (_, Unit::None | Unit::Metres | Unit::Seconds) => number(),
        }
    }

    /// A value inside its range; zero is a device or a person that did not say.
    fn checked<T>(
        &mut self,
        what: &'static str,
        field: Field,
        check: impl Fn(f64) -> Result<T, OutOfRange>,
    ) -> Option<T> {
        let cell = self.text(field)?;
        let value = self.value(field);
        if value == Some(0.0) {
            return None;
        }
        let checked = value.and_then(|v| check(v).ok());
        if checked.is_none() {
            let said = words(cell, 60).unwrap_or_default();
            self.warn(RowWarning::ValueLeftOut { line: self.line, what, said });
        }
        checked
    }

    fn warn(&mut self, warning: RowWarning) {
        if self.warnings.len() < 1_000 {
            self.warnings.push(warning);
        }
    }
}

fn order_of(word: &str) -> Option<Order> {
    match word {
        "day-first" => Some(Order::DayFirst),
        "month-first" => Some(Order::MonthFirst),
        _ => None,
    }
}

fn utc_of(word: &str) -> Option<bool> {
    match word {
        "utc" => Some(true),
        "local" => Some(false),
        _ => None,
    }
}

fn decimals_of(word: &str) -> Option<Decimals> {
    match word {
        "point" => Some(Decimals::Point),
        "comma" => Some(Decimals::Comma),
        _ => None,
    }
}

fn utc(wall: DateTime) -> Begun {
    Offset::UTC.to_timestamp(wall).map_or(Begun::Wall(wall), Begun::At)
}

/// `58:30`, `1:02:03`, `1:02:03.5`, `1h 02m 03s` in s.
pub(super) fn clock(text: &str) -> Option<f64> {
    let text = text.trim();
    if text.contains(':') {
        let digits = text.split([' ', '/']).next()?.replace(',', ".");
        let parts: Vec<f64> = digits.split(':').map(|p| p.parse().ok()).collect::<Option<_>>()?;
        let fits = parts.len() <= 3 && parts.iter().skip(1).all(|p| (0.0..60.0).contains(p)) && parts[0] >= 0.0;
        return fits.then(|| parts.iter().fold(0.0, |sum, p| sum * 60.0 + p));
    }
    let mut seconds = None;
    let mut value = String::new();
    for c in text.chars() {
        match c {
            '0'..='9' | '.' => value.push(c),
            'h' | 'H' | 'm' | 'M' | 's' | '\'' | '"' if !value.is_empty() => {
                let unit = match c {
                    'h' | 'H' => 3_600.0,
                    's' | '"' => 1.0,
                    _ => 60.0,
                };
                seconds = Some(seconds.unwrap_or(0.0) + value.parse::<f64>().ok()? * unit);
                value.clear();
            }
            _ => {}
        }
    }
    if value.is_empty() { seconds } else { None }
}

/// The number a cell begins with, units after it let pass.
pub(super) fn number(text: &str, decimals: Decimals) -> Option<f64> {
    let text = text.trim();
    let end = text
        .find(|c: char| !matches!(c, '0'..='9' | ',' | '.' | '-' | '+' | '\'' | '\u{a0}' | '\u{202f}'))
        .unwrap_or(text.len());
    let grouped: String = text[..end].chars().filter(|c| !matches!(c, '\'' | '\u{a0}' | '\u{202f}')).collect();
    let plain = match decimals {
        Decimals::Point => grouped.replace(',', ""),
        Decimals::Comma if grouped.contains(',') => grouped.replace('.', "").replace(',', "."),
        // "3519.4" in a table that writes commas elsewhere is no thousands' point.
        Decimals::Comma => grouped,
    };
    plain.parse().ok().filter(|v: &f64| v.is_finite())
}

/// A count whose thousands are set apart by one of these, as in `5.100` steps.
fn grouped(text: &str, by: &[char]) -> Option<f64> {
    let mut groups = text.trim().split(by);
    let is_digits = |group: &str| !group.is_empty() && group.bytes().all(|b| b.is_ascii_digit());
    let first = groups.next().filter(|group| is_digits(group) && group.len() <= 3 && !group.starts_with('0'))?;
    let rest: Vec<&str> = groups.collect();
    let fits = !rest.is_empty() && rest.iter().all(|group| is_digits(group) && group.len() == 3);
    fits.then(|| format!("{first}{}", rest.concat()).parse().ok()).flatten()
}

/// Small letters without marks, units and punctuation as blanks.
pub(super) fn plain(name: &str) -> String {
    let spaced: String = plain_keeping_marks(name).chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Small letters without accents.
pub(super) fn plain_keeping_marks(text: &str) -> String {
    let plain = |c: char| match c {
        '\u{a0}' | '\u{202f}' | '\u{200e}' | '\u{200f}' => ' ',
        letter => without_mark(letter),
    };
    text.to_lowercase().chars().map(plain).collect()
}

const SEPARATORS: [char; 3] = [';', '\t', ','];

/// A reader that forgives, with the separator that stands most often in the first line that has any.
fn reader(text: &str) -> csv::Reader<&[u8]> {
    let first = text.lines().take(20).find(|line| line.contains(SEPARATORS)).unwrap_or_default();
    let count = |separator: char| first.matches(separator).count();
    let separator = SEPARATORS.into_iter().max_by_key(|s| count(*s)).unwrap_or(',');
    csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator as u8).from_reader(text.as_bytes())
}
