//! The lists of Garmin, Runkeeper, Runalyze, intervals.icu, FitTrackee and Fitbit, and what a file's name says in Google's Takeout.

use std::collections::BTreeMap;

use domain::{Bpm, Feel, LocalStart, Metres, OutOfRange, Rpe, Seconds, Steps};
use jiff::{Timestamp, tz::Offset};
use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::columns::{self, Field, Mapping, Unit, clock, dialect, plain};
use super::dates::{Order, dated};
use super::{Begun, Felt, Kind, Listed, ROWS_MAX, RowWarning, Table};
use crate::Broken;
use crate::json::{List, Num, Text, broken, unknown, without_nan};
use crate::points::{NOTES_MAX, TITLE_MAX, words};
use crate::session::RUN_SPEEDS;
use crate::sport::{self, Sport};
use crate::when::moment;
use domain::{Feeling, FeelingScale};

/// No more is said of the rows of a list.
const WARNINGS_MAX: usize = 1_000;

/// intervals.icu: SI units throughout, local times.
pub(super) fn intervals(header: &[String], rows: &[Vec<String>]) -> Mapping {
    let at = |names: &[&str]| names.iter().find_map(|name| header.iter().position(|n| n == name));
    dialect(rows)
        .with(at(&["start date local"]), Field::Date, Unit::None)
        .with(at(&["id"]), Field::Id, Unit::None)
        .with(at(&["name"]), Field::Title, Unit::None)
        .with(at(&["type"]), Field::Sport, Unit::None)
        .with(at(&["moving time"]), Field::Timer, Unit::Seconds)
        .with(at(&["elapsed time"]), Field::Elapsed, Unit::Seconds)
        .with(at(&["distance", "icu distance"]), Field::Distance, Unit::Metres)
        .with(at(&["total elevation gain"]), Field::Climb, Unit::Metres)
        .with(at(&["average heartrate"]), Field::HeartRate, Unit::None)
        .with(at(&["icu rpe", "perceived exertion"]), Field::Rpe, Unit::None)
        .with(at(&["feel"]), Field::FeelReversed, Unit::None)
        .with(at(&["description"]), Field::Notes, Unit::None)
        .with(at(&["gear"]), Field::Gear, Unit::None)
}

/// Runkeeper: units in the header, as the account has them; local times.
pub(super) fn runkeeper(header: &[String], rows: &[Vec<String>]) -> Mapping {
    let at = |name: &str| header.iter().position(|n| n.starts_with(name));
    let unit = |name: &str, word: &str| at(name).is_some_and(|at| header[at].split(' ').any(|w| w == word));
    let distance = if unit("distance", "mi") { Unit::Miles } else { Unit::Kilometres };
    let climb = if unit("climb", "ft") { Unit::Feet } else { Unit::Metres };
    dialect(rows)
        .with(at("date"), Field::Date, Unit::None)
        .with(at("activity id"), Field::Id, Unit::None)
        .with(at("type"), Field::Sport, Unit::None)
        .with(at("route name"), Field::Title, Unit::None)
        .with(at("distance"), Field::Distance, distance)
        .with(at("duration"), Field::Timer, Unit::Clock)
        .with(at("climb"), Field::Climb, climb)
        .with(at("average heart rate"), Field::HeartRate, Unit::None)
        .with(at("notes"), Field::Notes, Unit::None)
        .with(at("gpx file"), Field::File, Unit::None)
}

/// Whether a table is what Google Fit's Takeout says of days. Its names are in the account's language; the units behind them are not.
pub(super) fn is_googles(header: &[String]) -> bool {
    let count = |unit: &str| header.iter().filter(|name| name.ends_with(unit)).count();
    count(" kcal") == 1 && count(" m s") >= 3 && count(" m") == 1
}

/// Runalyze: the start in seconds since 1970, and a sport by its number, which every account counts its own way. The rows of a number
/// are runs when most of them were as fast as runs are.
pub(super) fn runalyze(text: &str, header: &[String], rows: &[Vec<String>]) -> Table {
    let sport = header.iter().position(|name| plain(name) == "sportid");
    let mut mapping = columns::guess(header, rows).with(sport, Field::Sport, Unit::None);
    for column in mapping.columns.iter_mut().filter(|c| matches!(c.field, Field::Timer | Field::Elapsed)) {
        column.unit = if column.unit == Unit::Clock { Unit::Clock } else { Unit::Seconds };
    }
    let mut table = Table { kind: Kind::Runalyze, ..columns::read_text(text, &mapping) };
    let mut speeds: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for row in &table.rows {
        if let (Some(distance), Some(time)) = (row.distance, row.timer.or(row.elapsed)) {
            speeds.entry(row.sport.words.clone()).or_default().push(distance.get() / time.get());
        }
    }
    speeds.retain(|_, speeds| {
        speeds.sort_by(f64::total_cmp);
        RUN_SPEEDS.contains(&speeds[speeds.len() / 2])
    });
    for row in &mut table.rows {
        row.sport = match &row.sport.words {
            number if speeds.contains_key(number) => Sport::run(),
            number if number.is_empty() => Sport::unnamed(),
            number => Sport { kind: sport::Kind::Other, words: format!("sport number {number}") },
        };
    }
    table
}

/// Garmin's, Fitbit's and FitTrackee's lists.
pub(super) fn read_json(bytes: &[u8]) -> Result<Table, Broken> {
    let bytes = without_nan(bytes);
    let rows: Rows = serde_json::from_slice(&bytes).map_err(|error| broken(&bytes, &error))?;
    let mut table = Table::new(match rows {
        Rows { garmin: true, .. } => Kind::Garmin,
        Rows { fitbit: true, .. } => Kind::Fitbit,
        Rows { fittrackee: true, .. } => Kind::FitTrackee,
        Rows { .. } => return Err(unknown(bytes.len())),
    });
    (table.rows, table.warnings) = (rows.rows, rows.warnings);
    if rows.met > ROWS_MAX as u64 {
        table.warnings.push(RowWarning::TooManyRows { kept: ROWS_MAX });
    }
    Ok(table)
}

/// The entries of either list, wherever in the document they are. Each is looked at once, and of it only the row is kept.
#[derive(Default)]
struct Rows {
    garmin: bool,
    fitbit: bool,
    fittrackee: bool,
    /// How many there were, those included that give no row.
    met: u64,
    rows: Vec<Listed>,
    warnings: Vec<RowWarning>,
}

impl Rows {
    fn add(&mut self, mut entry: Entry) {
        if let Some(export) = entry.export.take() {
            self.garmin = true;
            self.append(export);
        }
        let garmin = entry.begin_timestamp.0.is_some() && entry.activity_id.as_str().is_some();
        let fitbit = entry.log_id.as_str().is_some() && entry.activity_name.as_str().is_some();
        let fittrackee = entry.workout_date.as_str().is_some() && entry.sport_id.as_str().is_some();
        self.garmin |= garmin;
        self.fitbit |= fitbit;
        self.fittrackee |= fittrackee;
        self.met += u64::from(garmin || fitbit || fittrackee);
        if self.met > ROWS_MAX as u64 {
            return;
        }
        let mut checks = Checks { line: self.met, warnings: &mut self.warnings };
        self.rows.extend(match () {
            () if garmin => entry.garmin(&mut checks),
            () if fitbit => entry.fitbit(&mut checks),
            () if fittrackee => entry.fittrackee(&mut checks),
            () => None,
        });
    }

    /// Takes in a list inside this one.
    fn append(&mut self, inner: Self) {
        let before = self.met;
        let rows = inner.rows.into_iter().map(|row| Listed { line: before + row.line, ..row });
        self.rows.extend(rows.take_while(|row| row.line <= ROWS_MAX as u64));
        self.warnings.extend(inner.warnings.into_iter().map(|warning| warning.further_down(before)));
        self.warnings.truncate(WARNINGS_MAX);
        self.met += inner.met;
    }
}

impl<'de> Deserialize<'de> for Rows {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries;
        impl<'de> Visitor<'de> for Entries {
            type Value = Rows;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a list of activities")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Rows, A::Error> {
                let mut rows = Rows::default();
                while let Some(Lax(entry)) = seq.next_element()? {
                    if let Some(entry) = entry {
                        rows.add(entry);
                    }
                }
                Ok(rows)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Rows, A::Error> {
                let mut rows = Rows::default();
                rows.add(Entry::deserialize(MapAccessDeserializer::new(map))?);
                Ok(rows)
            }

            fn visit_unit<E>(self) -> Result<Rows, E> {
                Ok(Rows::default())
            }
        }
        deserializer.deserialize_any(Entries)
    }
}

/// An entry, or something else that is let pass.
struct Lax(Option<Entry>);

impl<'de> Deserialize<'de> for Lax {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EntryOrNot;
        impl<'de> Visitor<'de> for EntryOrNot {
            type Value = Lax;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("anything")
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Lax, A::Error> {
                Entry::deserialize(MapAccessDeserializer::new(map)).map(|entry| Lax(Some(entry)))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Lax, A::Error> {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Lax(None))
            }

            fn visit_str<E>(self, _: &str) -> Result<Lax, E> {
                Ok(Lax(None))
            }

            fn visit_f64<E>(self, _: f64) -> Result<Lax, E> {
                Ok(Lax(None))
            }

            fn visit_i64<E>(self, _: i64) -> Result<Lax, E> {
                Ok(Lax(None))
            }

            fn visit_u64<E>(self, _: u64) -> Result<Lax, E> {
                Ok(Lax(None))
            }

            fn visit_bool<E>(self, _: bool) -> Result<Lax, E> {
                Ok(Lax(None))
            }

            fn visit_unit<E>(self) -> Result<Lax, E> {
                Ok(Lax(None))
            }
        }
        deserializer.deserialize_any(EntryOrNot)
    }
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct Entry {
    /// Garmin's wrapping around its list.
    #[serde(rename = "summarizedActivitiesExport")]
    export: Option<Rows>,
    activity_id: Text,
    id: Text,
    name: Text,
    activity_type: Text,
    sport_type: Text,
    begin_timestamp: Num,
    start_time_gmt: Num,
    start_time_local: Num,
    /// ms in Garmin's and Fitbit's; `0:30:00` in FitTrackee's.
    duration: Text,
    elapsed_duration: Num,
    moving_duration: Num,
    /// cm in Garmin's, in a unit of its own in Fitbit's, km in FitTrackee's.
    distance: Num,
    elevation_gain: Num,
    avg_hr: Num,
    steps: Num,
    workout_rpe: Num,
    workout_feel: Num,
    description: Text,
    // Fitbit's.
    log_id: Text,
    activity_name: Text,
    start_time: Text,
    active_duration: Num,
    average_heart_rate: Num,
    distance_unit: Text,
    // FitTrackee's.
    #[serde(rename = "sport_id")]
    sport_id: Text,
    #[serde(rename = "sport_label")]
    sport_label: Text,
    #[serde(rename = "workout_date")]
    workout_date: Text,
    title: Text,
    notes: Text,
    moving: Text,
    ascent: Num,
    #[serde(rename = "ave_hr")]
    ave_hr: Num,
    gpx: Text,
    #[serde(rename = "original_file")]
    original_file: Text,
    equipments: List<Equipment, 20>,
}

/// Shoes and other things, at FitTrackee.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Equipment {
    label: Text,
}

impl Entry {
    /// Lengths in cm, times in ms, the local start as if it were UTC.
    fn garmin(&self, checks: &mut Checks<'_>) -> Option<Listed> {
        let Some(at) = self.begin_timestamp.0.or(self.start_time_gmt.0).and_then(instant) else {
            checks.no_date();
            return None;
        };
        let offset = self.start_time_local.0.zip(self.start_time_gmt.0).and_then(|(local, gmt)| offset(local - gmt));
        let sport = self.activity_type.as_str().or(self.sport_type.as_str()).map_or_else(Sport::unnamed, Sport::named);
        let start = offset.map_or(Begun::At(at), |offset| Begun::Local(LocalStart { at, offset }));
        let mut listed = Listed::new(checks.line, start, sport);
        listed.id = self.activity_id.as_str().and_then(|t| words(t, 100));
        listed.title = self.name.as_str().and_then(|t| words(t, TITLE_MAX));
        listed.notes = self.description.as_str().and_then(|t| words(t, NOTES_MAX));
        listed.distance = checks.take("distance", self.distance.0.map(|cm| cm / 100.0), Metres::new);
        listed.timer = checks.take("running time", self.milliseconds(), Seconds::new);
        listed.elapsed = checks.take("time", self.elapsed_duration.0.map(|ms| ms / 1_000.0), Seconds::new);
        listed.climb = checks.take("climb", self.elevation_gain.0.map(|cm| cm / 100.0), Metres::new);
        listed.heart_rate = checks.take("heart rate", self.avg_hr.0, Bpm::new);
        listed.steps = checks.take("step count", self.steps.0, Steps::new);
        listed.rpe = checks.take("exertion", self.workout_rpe.0.map(|v| v / 10.0), Rpe::new);
        // 0 is a feeling here, not a silence.
        listed.feel = self
            .workout_feel
            .0
            .filter(|v| (0.0..=100.0).contains(v))
            .and_then(|v| Feel::new((v / 25.0).round() as u8 + 1).ok());
        Some(listed)
    }

    fn fitbit(&self, checks: &mut Checks<'_>) -> Option<Listed> {
        let Some(dated) = self.start_time.as_str().and_then(|t| dated(t, Order::MonthFirst)) else {
            checks.no_date();
            return None;
        };
        let sport = self.activity_name.as_str().map_or_else(Sport::unnamed, Sport::named);
        let mut listed = Listed::new(checks.line, Begun::Wall(dated.wall()), sport);
        listed.id = self.log_id.as_str().and_then(|t| words(t, 100));
        let metres = match self.distance_unit.as_str().map(str::to_lowercase).as_deref() {
            Some("mile" | "miles") => 1_609.344,
            _ => 1_000.0,
        };
        listed.distance = checks.take("distance", self.distance.0.map(|v| v * metres), Metres::new);
        listed.timer = checks.take("running time", self.active_duration.0.map(|ms| ms / 1_000.0), Seconds::new);
        listed.elapsed = checks.take("time", self.milliseconds(), Seconds::new);
        listed.climb = checks.take("climb", self.elevation_gain.0, Metres::new);
        listed.heart_rate = checks.take("heart rate", self.average_heart_rate.0, Bpm::new);
        listed.steps = checks.take("step count", self.steps.0, Steps::new);
        Some(listed)
    }

    /// Kilometres, times as clocks, dates in UTC.
    fn fittrackee(&self, checks: &mut Checks<'_>) -> Option<Listed> {
        let Some(start) = self.workout_date.as_str().and_then(moment) else {
            checks.no_date();
            return None;
        };
        let at = Timestamp::from_second(start.at).ok()?;
        let sport = self.sport_label.as_str().map_or_else(Sport::unnamed, Sport::named);
        let begun = start.offset().map_or(Begun::At(at), |offset| Begun::Local(LocalStart { at, offset }));
        let mut listed = Listed::new(checks.line, begun, sport);
        listed.id = self.id.as_str().and_then(|t| words(t, 100));
        listed.title = self.title.as_str().and_then(|t| words(t, TITLE_MAX));
        let notes: Vec<String> =
            [&self.description, &self.notes].iter().filter_map(|n| words(n.as_str()?, NOTES_MAX)).collect();
        listed.notes = (!notes.is_empty()).then(|| notes.join("\n"));
        listed.distance = checks.take("distance", self.distance.0.map(|km| km * 1_000.0), Metres::new);
        let elapsed = self.duration.as_str().and_then(clock);
        listed.timer = checks.take("running time", self.moving.as_str().and_then(clock).or(elapsed), Seconds::new);
        listed.elapsed = checks.take("time", elapsed, Seconds::new);
        listed.climb = checks.take("climb", self.ascent.0, Metres::new);
        listed.heart_rate = checks.take("heart rate", self.ave_hr.0, Bpm::new);
        listed.gear = self.equipments.0.iter().find_map(|e| words(e.label.as_str()?, TITLE_MAX));
        listed.file = self.original_file.as_str().or(self.gpx.as_str()).and_then(|t| words(t, 400));
        Some(listed)
    }

    fn milliseconds(&self) -> Option<f64> {
        self.duration.as_str()?.parse::<f64>().ok().filter(|ms| ms.is_finite()).map(|ms| ms / 1_000.0)
    }
}

/// When Garmin's coach was paused, and why: a comment on the day it began. A break itself is found among the runs.
pub(super) fn garmin_pauses(bytes: &[u8]) -> Result<Table, Broken> {
    #[derive(Deserialize, Default)]
    #[serde(default, rename_all = "camelCase")]
    struct Paused {
        pause_start_date: Text,
        pause_end_date: Text,
        pause_reason: Text,
    }
    let pauses: List<Paused, ROWS_MAX> = serde_json::from_slice::<List<Paused, ROWS_MAX>>(bytes)
        .or_else(|_| serde_json::from_slice::<Paused>(bytes).map(|one| List(vec![one])))
        .map_err(|error| broken(bytes, &error))?;
    let mut table = Table::new(Kind::GarminPauses);
    for (pause, line) in pauses.0.iter().zip(1..) {
        let day = |text: &Text| text.as_str().and_then(|t| dated(t, Order::DayFirst)).map(|d| d.date);
        let Some(from) = day(&pause.pause_start_date) else {
            Checks { line, warnings: &mut table.warnings }.no_date();
            continue;
        };
        let until = day(&pause.pause_end_date).map(|day| format!(" until {day}")).unwrap_or_default();
        let reason =
            pause.pause_reason.as_str().and_then(|r| words(r, 200)).map(|r| r.to_lowercase().replace('_', " "));
        let reason = reason.map(|r| format!(" ({r})")).unwrap_or_default();
        let said = domain::Felt {
            day: from,
            what: Feeling::Comment,
            value: None,
            scale: FeelingScale::Words,
            words: Some(format!("training plan paused{until}{reason}")),
            source: "Garmin Coach".to_owned(),
        };
        table.felt.push(Felt { line, at: None, said });
    }
    Ok(table)
}

struct Checks<'a> {
    line: u64,
    warnings: &'a mut Vec<RowWarning>,
}

impl Checks<'_> {
    /// A value inside its range; zero is a device that did not say.
    fn take<T>(
        &mut self,
        what: &'static str,
        value: Option<f64>,
        check: fn(f64) -> Result<T, OutOfRange>,
    ) -> Option<T> {
        let value = value.filter(|v| *v != 0.0)?;
        match check(value) {
            Ok(value) => Some(value),
            Err(_) => {
                self.warn(RowWarning::ValueLeftOut { line: self.line, what, said: value.to_string() });
                None
            }
        }
    }

    fn no_date(&mut self) {
        self.warn(RowWarning::NoDate { line: self.line, said: None });
    }

    fn warn(&mut self, warning: RowWarning) {
        if self.warnings.len() < WARNINGS_MAX {
            self.warnings.push(warning);
        }
    }
}

fn instant(epoch_ms: f64) -> Option<Timestamp> {
    Timestamp::from_millisecond(epoch_ms as i64).ok().filter(|t| t.as_second() > 0)
}

fn offset(difference_ms: f64) -> Option<Offset> {
    let seconds = (difference_ms / 1_000.0).round();
    let plausible = (-12.0 * 3_600.0..=14.0 * 3_600.0).contains(&seconds) && seconds % 900.0 == 0.0;
    plausible.then(|| Offset::from_seconds(seconds as i32).ok()).flatten()
}

/// Which shoes belong to which activity, from Garmin's `gear.json`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Gear {
    /// The gear's name by the activity's number.
    pub by_activity: BTreeMap<String, String>,
}

/// Reads Garmin's list of gear.
///
/// # Errors
/// [`Broken`] when it is no such list.
pub fn garmin_gear(bytes: &[u8]) -> Result<Gear, Broken> {
    #[derive(Deserialize, Default)]
    #[serde(default)]
    struct Lists {
        #[serde(rename = "gearDTOS")]
        gear: Option<List<Item>>,
        #[serde(rename = "gearActivityDTOs")]
        activities: BTreeMap<String, List<Use>>,
    }
    #[derive(Deserialize, Default)]
    #[serde(default, rename_all = "camelCase")]
    struct Item {
        gear_pk: Text,
        display_name: Text,
        custom_make_model: Text,
    }
    #[derive(Deserialize, Default)]
    #[serde(default, rename_all = "camelCase")]
    struct Use {
        activity_id: Text,
    }
    // The export wraps the one object in a list.
    let List(lists) = serde_json::from_slice::<List<Lists>>(bytes)
        .or_else(|_| serde_json::from_slice::<Lists>(bytes).map(|one| List(vec![one])))
        .map_err(|error| broken(bytes, &error))?;
    let mut gear = Gear::default();
    let mut known = false;
    for Lists { gear: items, activities } in lists {
        let Some(List(items)) = items else { continue };
        known = true;
        for item in &items {
            let name = item.display_name.as_str().or(item.custom_make_model.as_str()).and_then(|n| words(n, TITLE_MAX));
            let uses = item.gear_pk.as_str().and_then(|pk| activities.get(pk));
            if let (Some(name), Some(List(uses))) = (name, uses) {
                let ids = uses.iter().filter_map(|u| u.activity_id.as_str());
                gear.by_activity.extend(ids.map(|id| (id.to_owned(), name.clone())));
            }
        }
    }
    if known { Ok(gear) } else { Err(unknown(bytes.len())) }
}

/// What the name of a file in Google's Takeout says: `2014-10-22T19_46_33.073+02_00_PT11M1.714S_Lopen.tcx`.
#[must_use]
pub fn takeout_name(name: &str) -> Option<Listed> {
    let file = name.rsplit('/').next()?;
    let (stem, _) = file.rsplit_once('.')?;
    let (before, sport) = stem.rsplit_once('_')?;
    let (date, duration) = before.split_once("_PT")?;
    let start = moment(&date.replace('_', ":"))?;
    let elapsed = crate::json::polar::iso_duration(&format!("PT{duration}"))?;
    let at = Timestamp::from_second(start.at).ok()?;
    let begun = start.offset().map_or(Begun::At(at), |offset| Begun::Local(LocalStart { at, offset }));
    let mut listed = Listed::new(1, begun, Sport::named(sport));
    listed.elapsed = Seconds::new(elapsed).ok();
    listed.file = Some(name.to_owned());
    Some(listed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_takeout_name_tells_start_duration_and_sport() {
        let listed = takeout_name("Takeout/Fit/Activiteiten/2014-10-22T19_46_33.073+02_00_PT11M1.714S_Lopen.tcx")
            .expect("a name");
        let Begun::Local(start) = listed.start else { panic!("an offset") };
        assert_eq!((start.at.to_string().as_str(), start.offset.seconds()), ("2014-10-22T17:46:33Z", 7_200));
        assert_eq!(listed.elapsed.map(Seconds::get), Some(661.714));
        assert_eq!(listed.sport.kind, sport::Kind::Run);
        assert_eq!(takeout_name("activities/1.fit"), None);
    }
}
