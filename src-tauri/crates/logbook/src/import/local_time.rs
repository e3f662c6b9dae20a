//! When a run was by the clock on the wall where it was run: the day it belongs to hangs on it.
//!
//! In order: what the recording itself says; a time zone's name in it; the place where it began, looked up in the time zones' borders;
//! what the archive says of it; the time zone of this computer. Names are resolved in a database of our own, so that they mean the
//! same on every system, daylight saving included.
//!
//! Borders are those of Timezone Boundary Builder, made from OpenStreetMap (ODbL), simplified to about 110 m. The 4 MB lie in the
//! program; they are opened when the first run needs them (6 ms) and asked once for each that does (microseconds).

use std::sync::LazyLock;

use domain::OffsetFrom;
use importers::{
    Clue,
    tables::{Begun, Listed},
};
use jiff::{
    Timestamp,
    tz::{Offset, TimeZone, TimeZoneDatabase},
};
use tzf_rs::EmbeddedFinder;

/// Local offsets are multiples of this, s.
const QUARTER_HOUR: i64 = 900;
/// A list's start may be so far from its recording's, s: some round to the minute, some leave out what came before the first fix.
const ROW_TOLERANCE: i64 = 120;

static ZONES: LazyLock<TimeZoneDatabase> = LazyLock::new(TimeZoneDatabase::bundled);
static BORDERS: LazyLock<EmbeddedFinder> = LazyLock::new(EmbeddedFinder::new);

/// A local offset, and what it rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Local {
    pub offset: Offset,
    pub from: OffsetFrom,
    /// The time zone's name, where there is one.
    pub zone: Option<String>,
}

/// The local offset at an instant. `said` is what the recording says, `archive` what its archive does, `machine` the zone here.
pub(super) fn local(
    at: Timestamp,
    said: Option<Offset>,
    clue: &Clue,
    archive: Option<Offset>,
    machine: &TimeZone,
) -> Local {
    let named =
        |zone: &TimeZone, name: &str, from| Local { offset: zone.to_offset(at), from, zone: Some(name.to_owned()) };
    if let Some(offset) = said {
        return Local { offset, from: OffsetFrom::File, zone: None };
    }
    if let Some((name, zone)) = clue.zone.as_deref().and_then(|name| Some((name, zone_named(name)?))) {
        return named(&zone, name, OffsetFrom::Zone);
    }
    if let Some((name, zone)) = clue.position.and_then(zone_at) {
        return named(&zone, name, OffsetFrom::Place);
    }
    if let Some(offset) = archive {
        return Local { offset, from: OffsetFrom::Archive, zone: None };
    }
    let zone = machine.iana_name().map(ToOwned::to_owned);
    Local { offset: machine.to_offset(at), from: OffsetFrom::Machine, zone }
}

/// What a row of a list says of the local time of a recording that began at this instant.
pub(super) fn offset_by_row(row: &Listed, at: Timestamp) -> Option<Offset> {
    match row.start {
        Begun::Local(start) => Some(start.offset),
        Begun::Wall(wall) => {
            let wall_s = Offset::UTC.to_timestamp(wall).ok()?.as_second();
            let apart = wall_s - at.as_second();
            let rounded = (apart + QUARTER_HOUR / 2).div_euclid(QUARTER_HOUR) * QUARTER_HOUR;
            let plausible = (-12 * 3_600..=14 * 3_600).contains(&rounded) && (apart - rounded).abs() <= ROW_TOLERANCE;
            plausible.then(|| Offset::from_seconds(i32::try_from(rounded).ok()?).ok()).flatten()
        }
        Begun::At(_) | Begun::Day(_) => None,
    }
}

/// A zone by a name such as `America/Los_Angeles`, or by an offset such as `GMT+0200`.
fn zone_named(name: &str) -> Option<TimeZone> {
    if let Ok(zone) = ZONES.get(name) {
        return Some(zone);
    }
    let number = name.trim_start_matches("GMT").trim_start_matches("UTC").trim();
    let (sign, digits) = match number.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let digits: String = digits.chars().filter(|c| *c != ':').collect();
    let (hours, minutes) = if digits.len() > 2 { digits.split_at(digits.len() - 2) } else { (digits.as_str(), "0") };
    let (hours, minutes): (i32, i32) = (hours.parse().ok()?, minutes.parse().ok()?);
    let fits = (0..=14).contains(&hours) && (0..60).contains(&minutes);
    let offset = Offset::from_seconds(sign * (hours * 3_600 + minutes * 60)).ok().filter(|_| fits)?;
    Some(TimeZone::fixed(offset))
}

/// The zone at a latitude and longitude in degrees.
fn zone_at((latitude, longitude): (f64, f64)) -> Option<(&'static str, TimeZone)> {
    let name = BORDERS.get_tz_name(longitude, latitude);
    Some((name, ZONES.get(name).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }

    fn berlin() -> TimeZone {
        ZONES.get("Europe/Berlin").expect("a zone")
    }

    #[test]
    fn what_is_nearest_to_the_run_decides() {
        let tokyo = Clue { position: Some((35.68, 139.76)), zone: Some("America/Los_Angeles".to_owned()) };
        let now = at("2026-03-01T14:30:00Z");
        let hours = |h: i32| Offset::from_seconds(h * 3_600).expect("an offset");
        for (said, clue, archive, expected) in [
            (Some(hours(3)), tokyo.clone(), Some(hours(5)), (hours(3), OffsetFrom::File)),
            (None, tokyo.clone(), Some(hours(5)), (hours(-8), OffsetFrom::Zone)),
            (None, Clue { zone: None, ..tokyo.clone() }, Some(hours(5)), (hours(9), OffsetFrom::Place)),
            (None, Clue { zone: Some("nowhere".to_owned()), ..tokyo }, None, (hours(9), OffsetFrom::Place)),
            (None, Clue::default(), Some(hours(5)), (hours(5), OffsetFrom::Archive)),
            (None, Clue::default(), None, (hours(1), OffsetFrom::Machine)),
        ] {
            let local = local(now, said, &clue, archive, &berlin());
            assert_eq!((local.offset, local.from), expected, "{clue:?}");
        }
    }

    #[test]
    fn daylight_saving_is_that_of_the_place() {
        for (place, instant, hours) in [
            ((52.5, 13.4), "2026-03-29T00:59:59Z", 1.0),
            ((52.5, 13.4), "2026-03-29T01:00:00Z", 2.0),
            ((40.7, -74.0), "2026-07-01T12:00:00Z", -4.0),
            ((40.7, -74.0), "2026-12-01T12:00:00Z", -5.0),
            ((-33.9, 151.2), "2026-01-01T12:00:00Z", 11.0),
            ((28.6, 77.2), "2026-01-01T12:00:00Z", 5.5),
            ((27.7, 85.3), "2026-01-01T12:00:00Z", 5.75),
            ((0.0, -30.0), "2026-01-01T12:00:00Z", -2.0),
        ] {
            let clue = Clue { position: Some(place), zone: None };
            let local = local(at(instant), None, &clue, None, &berlin());
            assert_eq!(f64::from(local.offset.seconds()) / 3_600.0, hours, "{place:?} {instant} {local:?}");
        }
    }

    #[test]
    fn a_zone_may_be_named_by_its_offset() {
        for (name, seconds) in [("GMT+0200", 7_200), ("UTC-03:30", -12_600), ("GMT+9", 32_400), ("+0545", 20_700)] {
            let zone = zone_named(name).unwrap_or_else(|| panic!("{name}"));
            assert_eq!(zone.to_offset(at("2026-01-01T00:00:00Z")).seconds(), seconds, "{name}");
        }
        for name in ["", "Mars/Olympus", "+99", "GMT+é"] {
            assert!(zone_named(name).is_none(), "{name}");
        }
    }
}
