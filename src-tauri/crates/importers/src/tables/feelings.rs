//! How somebody felt, day by day: the wellness days of intervals.icu and the three tables of PMSYS.
//!
//! Numbers stay on the scale they were given on, because the two apps count in opposite directions: at intervals.icu 1 of 4 is best, at
//! PMSYS 5 of 5. They are context for a day and never an answer about a knee.

use domain::{Feeling, FeelingScale, Felt as Said};
use jiff::Timestamp;

use super::columns::{Decimals, number, plain};
use super::dates::{Order, dated};
use super::{Felt, Kind, RowWarning, Table};
use crate::points::{NOTES_MAX, words};

const INTERVALS: &str = "intervals.icu";
const PMSYS: &str = "PMSYS";

/// A column with a number: its names, what it is, its scale, its lowest and highest value, and what one of its numbers counts.
type Asked = (&'static [&'static str], Feeling, FeelingScale, f64, f64, f64);

const INTERVALS_COLUMNS: &[Asked] = &[
    (&["injury"], Feeling::Injury, FeelingScale::OneIsBest, 1.0, 4.0, 1.0),
    (&["soreness"], Feeling::Soreness, FeelingScale::OneIsBest, 1.0, 4.0, 1.0),
    (&["fatigue"], Feeling::Fatigue, FeelingScale::OneIsBest, 1.0, 4.0, 1.0),
    (&["stress"], Feeling::Stress, FeelingScale::OneIsBest, 1.0, 4.0, 1.0),
    (&["mood"], Feeling::Mood, FeelingScale::OneIsBest, 1.0, 4.0, 1.0),
    (&["motivation"], Feeling::Motivation, FeelingScale::OneIsBest, 1.0, 4.0, 1.0),
    (&["sleepquality", "sleep quality"], Feeling::SleepQuality, FeelingScale::OneIsBest, 1.0, 4.0, 1.0),
    (&["sleepsecs", "sleep secs"], Feeling::SleepHours, FeelingScale::Hours, 0.5, 24.0, 3_600.0),
];

const PMSYS_COLUMNS: &[Asked] = &[
    (&["soreness"], Feeling::Soreness, FeelingScale::FiveIsBest, 1.0, 5.0, 1.0),
    (&["fatigue"], Feeling::Fatigue, FeelingScale::FiveIsBest, 1.0, 5.0, 1.0),
    (&["stress"], Feeling::Stress, FeelingScale::FiveIsBest, 1.0, 5.0, 1.0),
    (&["mood"], Feeling::Mood, FeelingScale::FiveIsBest, 1.0, 5.0, 1.0),
    (&["readiness"], Feeling::Readiness, FeelingScale::TenIsMost, 0.0, 10.0, 1.0),
    (&["sleep quality"], Feeling::SleepQuality, FeelingScale::FiveIsBest, 1.0, 5.0, 1.0),
    (&["sleep duration h"], Feeling::SleepHours, FeelingScale::Hours, 0.5, 24.0, 1.0),
];

/// SNOMED CT's numbers for a knee (SNOMED International, *72696002 | Knee region structure*).
const KNEE_CODES: &[(&str, &str)] = &[("72696002", "knee"), ("6757004", "right knee"), ("82169009", "left knee")];

/// The wellness days of intervals.icu.
pub(super) fn intervals(text: &str, header: &[String]) -> Table {
    let day = place(header, &["date", "id"]);
    let comments = place(header, &["comments"]);
    let mut table = Table::new(Kind::IntervalsWellness);
    table.each_row(text, |table, row| {
        let Some((at, date)) = row.when(table, day) else { return };
        row.numbers(table, header, INTERVALS_COLUMNS, INTERVALS, (at, date));
        let said = row.cell(comments).and_then(|c| words(c, NOTES_MAX));
        row.words(table, Feeling::Comment, said, INTERVALS, (at, date));
    });
    table
}

/// What a header says of PMSYS's tables.
pub(super) fn pmsys_kind(header: &[String]) -> Option<Kind> {
    let has = |name: &str| header.iter().any(|cell| cell == name);
    match () {
        () if has("effective time frame") && has("soreness") => Some(Kind::PmsysWellness),
        () if has("effective time frame") && has("injuries") => Some(Kind::PmsysInjuries),
        () if has("end date time") && has("perceived exertion") => Some(Kind::PmsysSessions),
        () => None,
    }
}

/// One of PMSYS's tables.
pub(super) fn pmsys(kind: Kind, text: &str, header: &[String]) -> Table {
    let when = place(header, &["effective time frame", "end date time"]);
    let mut table = Table::new(kind);
    table.each_row(text, |table, row| {
        let Some(when) = row.when(table, when) else { return };
        match kind {
            Kind::PmsysInjuries => {
                let injuries = row.cell(place(header, &["injuries"])).and_then(injuries);
                row.words(table, Feeling::Injury, injuries, PMSYS, when);
            }
            Kind::PmsysSessions => row.session(table, header, when),
            _ => {
                row.numbers(table, header, PMSYS_COLUMNS, PMSYS, when);
                let area = row.cell(place(header, &["soreness area"])).and_then(sore_knees);
                row.words(table, Feeling::Comment, area, PMSYS, when);
            }
        }
    });
    table
}

fn place(header: &[String], names: &[&str]) -> Option<usize> {
    names.iter().find_map(|name| header.iter().position(|cell| cell == name))
}

/// `{'left_knee': 'minor', 'right_hand': 'major'}` in words.
fn injuries(cell: &str) -> Option<String> {
    let inside = cell.trim().strip_prefix('{')?.strip_suffix('}')?;
    let said: Vec<String> = inside
        .split(',')
        .filter_map(|pair| pair.split_once(':'))
        .map(|(place, how)| format!("{}: {}", plain(place), plain(how)))
        .collect();
    (!said.is_empty()).then(|| said.join(", "))
}

/// The knees among the numbers of sore places; other places say nothing here.
fn sore_knees(cell: &str) -> Option<String> {
    let codes: Vec<&str> = cell.split(|c: char| !c.is_ascii_digit()).collect();
    let sore: Vec<&str> = KNEE_CODES.iter().filter(|(code, _)| codes.contains(code)).map(|(_, words)| *words).collect();
    (!sore.is_empty()).then(|| format!("sore: {}", sore.join(", ")))
}

impl Table {
    /// Goes through the rows of a table of feelings.
    fn each_row(&mut self, text: &str, mut take: impl FnMut(&mut Self, &Row<'_>)) {
        let reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
        self.each_record(reader.into_records(), |table, record| {
            let line = record.position().map_or(0, csv::Position::line);
            take(table, &Row { record, line });
        });
    }
}

struct Row<'a> {
    record: &'a csv::StringRecord,
    line: u64,
}

/// The instant, where the row says one, and the day it says.
type When = (Option<Timestamp>, jiff::civil::Date);

impl Row<'_> {
    fn cell(&self, at: Option<usize>) -> Option<&str> {
        at.and_then(|at| self.record.get(at)).map(str::trim).filter(|cell| !cell.is_empty())
    }

    fn when(&self, table: &mut Table, at: Option<usize>) -> Option<When> {
        let said = self.cell(at.or(Some(0)));
        let Some(dated) = said.and_then(|cell| dated(cell, Order::DayFirst)) else {
            let said = said.and_then(|said| words(said, 60));
            table.warnings.push(RowWarning::NoDate { line: self.line, said });
            return None;
        };
        let at = dated.instant.and_then(|(at, _)| Timestamp::from_second(at).ok());
        Some((at, dated.date))
    }

    fn numbers(&self, table: &mut Table, header: &[String], asked: &[Asked], source: &str, when: When) {
        for (names, what, scale, low, high, unit) in asked {
            let Some(cell) = self.cell(place(header, names)) else { continue };
            let value = number(cell, Decimals::Point).map(|v| v / unit).filter(|v| (*low..=*high).contains(v));
            if let Some(value) = value {
                self.push(table, *what, Some(value), *scale, None, source, when);
            }
        }
    }

    fn words(&self, table: &mut Table, what: Feeling, said: Option<String>, source: &str, when: When) {
        if said.is_some() {
            self.push(table, what, None, FeelingScale::Words, said, source, when);
        }
    }

    /// "30 min of individual, running": what a session was, with its exertion.
    fn session(&self, table: &mut Table, header: &[String], when: When) {
        let exertion = self.cell(place(header, &["perceived exertion"])).and_then(|c| number(c, Decimals::Point));
        let Some(exertion) = exertion.filter(|v| (0.0..=10.0).contains(v)) else { return };
        let what = self
            .cell(place(header, &["activity names"]))
            .map(|names| names.split(',').map(plain).filter(|name| !name.is_empty()).collect::<Vec<_>>().join(", "));
        let minutes = self.cell(place(header, &["duration min"])).and_then(|c| number(c, Decimals::Point));
        let minutes = minutes.filter(|m| *m > 0.0).map(|m| format!("{m:.0} min"));
        let said: Vec<String> = minutes.into_iter().chain(what.filter(|w| !w.is_empty())).collect();
        let said = (!said.is_empty()).then(|| said.join(" of "));
        self.push(table, Feeling::Exertion, Some(exertion), FeelingScale::TenIsMost, said, PMSYS, when);
    }

    #[expect(clippy::too_many_arguments, reason = "one thing said has as many parts")]
    fn push(
        &self,
        table: &mut Table,
        what: Feeling,
        value: Option<f64>,
        scale: FeelingScale,
        words: Option<String>,
        source: &str,
        (at, day): When,
    ) {
        let said = Said { day, what, value, scale, words, source: source.to_owned() };
        table.felt.push(Felt { line: self.line, at, said });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_put_in_words_and_only_knees_are_told_from_numbers() {
        assert_eq!(
            injuries("{'left_knee': 'minor', 'right_hand': 'major'}").as_deref(),
            Some("left knee: minor, right hand: major")
        );
        assert_eq!((injuries("{}"), injuries("none")), (None, None));
        assert_eq!(sore_knees("[12921003, 6757004]").as_deref(), Some("sore: right knee"));
        assert_eq!((sore_knees("[12921003]"), sore_knees("[]")), (None, None));
    }
}
