//! Polar's export: a `training-session-….json` for each session, with one or more exercises.
//!
//! Two generations. The newer has series of values at a fixed interval and a route with milliseconds since its start; the older a
//! date with every value. Both give local time and, apart from it, the offset.

use serde::Deserialize;

use super::{List, Num, Series, Text};
use crate::along::Sample;
use crate::found::Found;
use crate::points::{self, NOTES_MAX, Points, Seconds, TITLE_MAX, words};
use crate::session::{Session, Summary, Told};
use crate::sport::Sport;
use crate::when::{Moment, moment};
use crate::{Format, NotARun, Reading};

/// No session lasts longer: a hundred days, s.
const SESSION_MAX_S: f64 = 8_640_000.0;
/// An offset is at most this many minutes.
const OFFSET_MAX_MIN: f64 = 14.0 * 60.0;

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct TrainingSession {
    start_time: Text,
    timezone_offset_minutes: Num,
    timezone_offset: Num,
    name: Text,
    note: Text,
    notes: Text,
    /// 0 to 1 in the newer exports.
    feeling: Num,
    exercises: List<Exercise, 1_000>,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct Exercise {
    start_time: Text,
    timezone_offset_minutes: Num,
    timezone_offset: Num,
    duration_millis: Num,
    /// ISO 8601, in the older exports.
    duration: Text,
    distance_meters: Num,
    distance: Num,
    hr_avg: Num,
    average_heart_rate: Num,
    heart_rate: HeartRate,
    ascent_meters: Num,
    ascent: Num,
    descent_meters: Num,
    descent: Num,
    sport: Text,
    sport_name: Text,
    samples: Samples,
    routes: Routes,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct HeartRate {
    avg: Num,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct Samples {
    samples: List<Kind, 40>,
    heart_rate: List<Dated>,
    distance: List<Dated>,
    speed: List<Dated>,
    cadence: List<Dated>,
    altitude: List<Dated>,
    recorded_route: List<Place>,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct Kind {
    #[serde(rename = "type")]
    kind: Text,
    interval_millis: Num,
    values: Series,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct Dated {
    date_time: Text,
    value: Num,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct Place {
    date_time: Text,
    elapsed_millis: Num,
    latitude: Num,
    longitude: Num,
    altitude: Num,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Routes {
    route: Route,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "camelCase")]
struct Route {
    start_time: Text,
    way_points: List<Place>,
}

/// Reads a training session.
pub(crate) fn read(bytes: &[u8]) -> Result<Reading, serde_json::Error> {
    let session: TrainingSession = serde_json::from_slice(bytes)?;
    let mut found = Found::of(Format::Json);
    for exercise in &session.exercises.0 {
        exercise.add(&session, &mut found);
    }
    Ok(found.outcome(NotARun::NothingRecorded))
}

impl Exercise {
    fn add(&self, session: &TrainingSession, found: &mut Found) {
        let own = self.timezone_offset_minutes.0.or(self.timezone_offset.0);
        let minutes = own.or(session.timezone_offset_minutes.0).or(session.timezone_offset.0);
        let minutes = minutes.filter(|m| m.abs() <= OFFSET_MAX_MIN);
        let clock = Clock { offset_s: minutes.map_or(0, |m| (m * 60.0) as i64) };
        let start = clock.at(&self.start_time).or(clock.at(&session.start_time));
        let points = self.points(clock, start);
        let sport = self.sport();
        let surface = sport.as_ref().and_then(Sport::surface);
        let summary = Summary {
            start,
            timer: self.duration_millis.0.map(|ms| ms / 1_000.0).or(self.duration.as_str().and_then(iso_duration)),
            distance: self.distance_meters.0.or(self.distance.0),
            ascent: self.ascent_meters.0.or(self.ascent.0),
            descent: self.descent_meters.0.or(self.descent.0),
            heart_rate: self.hr_avg.0.or(self.average_heart_rate.0).or(self.heart_rate.avg.0),
            feel: session.feeling.0.filter(|f| (0.0..=1.0).contains(f)).map(|f| (f * 4.0).round() as u8 + 1),
            ..Summary::default()
        };
        let told = Told {
            title: session.name.as_str().and_then(|t| words(t, TITLE_MAX)),
            notes: session.note.as_str().or(session.notes.as_str()).and_then(|t| words(t, NOTES_MAX)),
            offset: minutes.and_then(|m| jiff::tz::Offset::from_seconds((m * 60.0) as i32).ok()),
            treadmill: surface == Some(domain::Surface::Treadmill),
            surface,
            ..Told::default()
        };
        let mut read = Session::new(Some(&summary), &points.samples, &points.pauses, told);
        read.warnings.extend(points.warnings());
        found.add(read, sport);
    }

    fn sport(&self) -> Option<Sport> {
        let said = self.sport_name.as_str().or(self.sport.as_str())?;
        Some(match said {
            // Polar's numbers.
            "1" | "4" | "19" => Sport::run(),
            "17" => Sport::named("treadmill running"),
            "27" => Sport::named("trail running"),
            "2" | "5" | "18" | "38" => Sport::named("cycling"),
            "3" => Sport::named("walking"),
            "11" => Sport::named("hiking"),
            "15" => Sport::named("strength training"),
            "23" => Sport::named("swimming"),
            number if number.bytes().all(|b| b.is_ascii_digit()) => return None,
            words => Sport::named(words),
        })
    }

    /// The series, each with its own times, brought together second by second.
    fn points(&self, clock: Clock, start: Option<i64>) -> Points {
        let mut seconds = Seconds::default();
        if let Some(start) = start {
            for series in &self.samples.samples.0 {
                let Some(set) = setter(series.kind.as_str().unwrap_or_default()) else { continue };
                let interval = series.interval_millis.0.filter(|ms| *ms > 0.0).unwrap_or(1_000.0) / 1_000.0;
                for (index, value) in series.values.0.iter().enumerate().filter(|(_, value)| value.is_finite()) {
                    let Some(at) = later(start, index as f64 * interval) else { break };
                    set(seconds.at(at), f64::from(*value));
                }
            }
        }
        for (kind, series) in [
            ("HEART_RATE", &self.samples.heart_rate),
            ("DISTANCE", &self.samples.distance),
            ("SPEED", &self.samples.speed),
            ("CADENCE", &self.samples.cadence),
            ("ALTITUDE", &self.samples.altitude),
        ] {
            let Some(set) = setter(kind) else { continue };
            for dated in &series.0 {
                if let (Some(at), Some(value)) = (clock.at(&dated.date_time), dated.value.0) {
                    set(seconds.at(at), value);
                }
            }
        }
        let route = &self.routes.route;
        let route_start = clock.at(&route.start_time).or(start);
        for place in route.way_points.0.iter().chain(&self.samples.recorded_route.0) {
            let elapsed = place.elapsed_millis.0.map(|ms| ms / 1_000.0);
            let at = clock.at(&place.date_time).or(route_start.zip(elapsed).and_then(|(start, s)| later(start, s)));
            if let (Some(at), Some(lat), Some(long)) = (at, place.latitude.0, place.longitude.0) {
                let sample = seconds.at(at);
                sample.position = points::position(lat, long);
                sample.altitude_m = sample.altitude_m.or(place.altitude.0.map(|m| m as f32));
            }
        }
        let mut points = Points::default();
        for sample in seconds.in_order() {
            points.push(Some(sample.at), sample);
        }
        points.drop_patchy_measures();
        points
    }
}

/// So many seconds later; `None` where no session reaches.
fn later(start: i64, seconds: f64) -> Option<i64> {
    (seconds.abs() <= SESSION_MAX_S).then(|| start.checked_add(seconds as i64)).flatten()
}

/// What a series' values are, in Polar's units: km/h, strides of one leg.
fn setter(kind: &str) -> Option<fn(&mut Sample, f64)> {
    Some(match kind {
        "HEART_RATE" => |s, v| s.heart_rate_bpm = points::beats(v),
        "DISTANCE" => |s, v| s.distance_m = Some(v).filter(|m| *m >= 0.0),
        "SPEED" => |s, v| s.speed_m_s = Some(v / 3.6).filter(|v| (0.0..100.0).contains(v)).map(|v| v as f32),
        "CADENCE" => |s, v| s.strides_per_min = Some(v).filter(|c| (0.0..255.0).contains(c)).map(|c| c as f32),
        "ALTITUDE" => |s, v| s.altitude_m = Some(v as f32),
        _ => return None,
    })
}

/// Local times and the offset that makes them instants.
#[derive(Clone, Copy)]
struct Clock {
    offset_s: i64,
}

impl Clock {
    fn at(self, text: &Text) -> Option<i64> {
        let moment: Moment = moment(text.as_str()?)?;
        Some(match moment.zone {
            crate::when::Zone::Silent => moment.at - self.offset_s,
            _ => moment.at,
        })
    }
}

/// `PT1H2M3.5S` in s.
pub(crate) fn iso_duration(text: &str) -> Option<f64> {
    let mut rest = text.trim().strip_prefix("PT")?;
    let mut seconds = 0.0;
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let value: f64 = rest[..end].parse().ok()?;
        seconds += match rest.as_bytes()[end] {
            b'H' => value * 3_600.0,
            b'M' => value * 60.0,
            b'S' => value,
            _ => return None,
        };
        rest = &rest[end + 1..];
    }
    Some(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read() {
        assert_eq!(iso_duration("PT1H2M3.5S"), Some(3_723.5));
        assert_eq!(iso_duration("PT45M"), Some(2_700.0));
        for wrong in ["", "P1D", "PT5", "PTM", "PT5é"] {
            assert_eq!(iso_duration(wrong), None, "{wrong}");
        }
    }
}
