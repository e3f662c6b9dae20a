//! Suunto's JSON, in its two flavours: the *DeviceLog* of the older app, and the *Samples* of the cloud, whose values lie in
//! attributes (sometimes as text inside the JSON) and whose summary is among the samples or in a file of its own.
//!
//! Everything is in SI units, whatever one expects: heart rate and cadence in Hz, angles in radians.

use std::borrow::Cow;

use serde::{Deserialize, Deserializer};

use super::{List, Num, Text};
use crate::along::Pause;
use crate::found::Found;
use crate::points::{self, Points, Seconds};
use crate::session::{Session, Summary, Told};
use crate::sport::Sport;
use crate::when::moment;
use crate::{Format, NotARun, Reading};

#[derive(Deserialize, Default)]
#[serde(default)]
struct File {
    #[serde(rename = "DeviceLog")]
    device_log: DeviceLog,
    #[serde(rename = "Samples")]
    samples: List<CloudSample>,
    /// Both of the cloud's files in one.
    #[serde(rename = "Data")]
    data: Cloud,
    #[serde(rename = "Summary")]
    summary: Cloud,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Cloud {
    #[serde(rename = "Samples")]
    samples: List<CloudSample>,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "PascalCase")]
struct DeviceLog {
    header: Option<Box<Header>>,
    samples: List<Point>,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct CloudSample {
    #[serde(rename = "TimeISO8601")]
    time: Text,
    #[serde(rename = "Attributes")]
    attributes: Attributes,
}

#[derive(Default)]
struct Attributes(Sml);

impl<'de> Deserialize<'de> for Attributes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize, Default)]
        #[serde(default)]
        struct Named {
            #[serde(rename = "suunto/sml")]
            sml: Sml,
        }
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Either<'a> {
            Plain(Box<Named>),
            #[serde(borrow)]
            Quoted(Cow<'a, str>),
        }
        // What is there in neither way is no sample of a run.
        Ok(Self(match Either::deserialize(deserializer)? {
            Either::Plain(named) => named.sml,
            Either::Quoted(text) => serde_json::from_str::<Named>(&text).unwrap_or_default().sml,
        }))
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Sml {
    #[serde(rename = "Sample")]
    sample: Option<Box<Point>>,
    #[serde(rename = "Header")]
    header: Option<Box<Header>>,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "PascalCase")]
struct Header {
    date_time: Text,
    duration: Num,
    pause_duration: Num,
    distance: Num,
    activity_type: Text,
    activity: Text,
    ascent: Num,
    descent: Num,
    step_count: Num,
    /// 1 to 5.
    feeling: Num,
    #[serde(rename = "HR")]
    hr: Averages,
}

/// A mean: in an object, or in a list of one object.
#[derive(Default)]
struct Averages(Option<f64>);

impl<'de> Deserialize<'de> for Averages {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize, Default)]
        #[serde(default, rename_all = "PascalCase")]
        struct Mean {
            avg: Num,
        }
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Either {
            One(Mean),
            Several(List<Mean>),
        }
        Ok(Self(match Either::deserialize(deserializer) {
            Ok(Either::One(mean)) => mean.avg.0,
            Ok(Either::Several(List(means))) => means.first().and_then(|m| m.avg.0),
            Err(_) => None,
        }))
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Point {
    #[serde(rename = "TimeISO8601")]
    time: Text,
    #[serde(rename = "HR")]
    hr: Num,
    #[serde(rename = "Cadence")]
    cadence: Num,
    #[serde(rename = "Distance")]
    distance: Num,
    #[serde(rename = "Speed")]
    speed: Num,
    #[serde(rename = "Altitude")]
    altitude: Num,
    #[serde(rename = "GPSAltitude")]
    gps_altitude: Num,
    #[serde(rename = "Latitude")]
    latitude: Num,
    #[serde(rename = "Longitude")]
    longitude: Num,
    #[serde(rename = "Events")]
    events: List<Event>,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "PascalCase")]
struct Event {
    pause: Option<State>,
    activity: Option<Kind>,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "PascalCase")]
struct State {
    state: bool,
}

#[derive(Deserialize, Default)]
#[serde(default, rename_all = "PascalCase")]
struct Kind {
    activity_type: Text,
}

/// Reads either flavour.
pub(crate) fn read(bytes: &[u8]) -> Result<Reading, serde_json::Error> {
    let file: File = serde_json::from_slice(bytes)?;
    let mut header = file.device_log.header;
    let mut recording = Recording::default();
    for point in &file.device_log.samples.0 {
        recording.take(&point.time, point);
    }
    for CloudSample { time, attributes: Attributes(sml) } in
        file.samples.0.into_iter().chain(file.data.samples.0).chain(file.summary.samples.0)
    {
        if let Some(point) = &sml.sample {
            recording.take(&time, point);
        }
        header = header.or(sml.header);
    }
    let header = header.unwrap_or_default();
    if recording.is_empty() && header.duration.0.is_none() {
        return Ok(Reading::NotARun(NotARun::NothingRecorded));
    }
    let mut found = Found::of(Format::Json);
    recording.add(&header, &mut found);
    Ok(found.outcome(NotARun::NothingRecorded))
}

#[derive(Default)]
struct Recording {
    seconds: Seconds,
    first: Option<crate::when::Moment>,
    pauses: Vec<Pause>,
    stopped: Option<i64>,
    kind: Option<String>,
}

impl Recording {
    fn is_empty(&self) -> bool {
        self.first.is_none()
    }

    fn take(&mut self, time: &Text, point: &Point) {
        let Some(moment) = point.time.as_str().or(time.as_str()).and_then(moment) else { return };
        self.first = self.first.or(Some(moment));
        for event in &point.events.0 {
            match (event.pause.as_ref().map(|p| p.state), self.stopped) {
                (Some(true), None) => self.stopped = Some(moment.at),
                (Some(false), Some(from)) => {
                    if moment.at > from {
                        self.pauses.push(Pause { from, to: moment.at });
                    }
                    self.stopped = None;
                }
                _ => {}
            }
            if let Some(kind) = event.activity.as_ref().and_then(|a| a.activity_type.as_str()) {
                self.kind.get_or_insert_with(|| kind.to_owned());
            }
        }
        let sample = self.seconds.at(moment.at);
        if let Some(hz) = point.hr.0 {
            sample.heart_rate_bpm = points::beats(hz * 60.0);
        }
        if let Some(hz) = point.cadence.0 {
            sample.strides_per_min = Some(hz * 60.0).filter(|c| (0.0..255.0).contains(c)).map(|c| c as f32);
        }
        if let Some(metres) = point.distance.0.filter(|m| *m >= 0.0) {
            sample.distance_m = Some(metres);
        }
        if let Some(speed) = point.speed.0.filter(|v| (0.0..=100.0).contains(v)) {
            sample.speed_m_s = Some(speed as f32);
        }
        if let Some(metres) = point.altitude.0.or(point.gps_altitude.0) {
            sample.altitude_m = Some(metres as f32);
        }
        if let Some((lat, long)) = point.latitude.0.zip(point.longitude.0) {
            sample.position = points::position(lat.to_degrees(), long.to_degrees());
        }
    }

    fn add(self, header: &Header, found: &mut Found) {
        let begun = header.date_time.as_str().and_then(moment);
        let mut points = Points::default();
        for sample in self.seconds.in_order() {
            points.push(Some(sample.at), sample);
        }
        points.pauses = self.pauses;
        points.drop_patchy_measures();
        let summary = Summary {
            start: begun.or(self.first).map(|m| m.at),
            elapsed: header.duration.0,
            timer: header.duration.0.map(|s| s - header.pause_duration.0.unwrap_or(0.0)),
            distance: header.distance.0,
            strides: header.step_count.0.filter(|s| *s > 0.0).map(|steps| steps / 2.0),
            ascent: header.ascent.0,
            descent: header.descent.0,
            heart_rate: header.hr.0.map(|hz| hz * 60.0),
            feel: header.feeling.0.filter(|f| (1.0..=5.0).contains(f)).map(|f| f as u8),
            ..Summary::default()
        };
        let sport = header.activity_type.as_str().or(self.kind.as_deref()).or(header.activity.as_str()).and_then(sport);
        let surface = sport.as_ref().and_then(Sport::surface);
        let told = Told {
            offset: begun.or(self.first).and_then(crate::when::Moment::offset),
            treadmill: surface == Some(domain::Surface::Treadmill),
            surface,
            ..Told::default()
        };
        let said = header.duration.0.is_some().then_some(&summary);
        let mut session = Session::new(said, &points.samples, &points.pauses, told);
        session.warnings.extend(points.warnings());
        found.add(session, sport);
    }
}

/// Suunto's numbers; for those that are not known the speed decides.
fn sport(said: &str) -> Option<Sport> {
    Some(match said {
        "3" => Sport::run(),
        "82" => Sport::named("trail running"),
        "4" | "5" | "17" => Sport::named("cycling"),
        "6" | "83" => Sport::named("swimming"),
        "11" | "96" => Sport::named("hiking"),
        "12" | "84" => Sport::named("walking"),
        "23" => Sport::named("strength training"),
        number if number.bytes().all(|b| b.is_ascii_digit()) => return None,
        words => Sport::named(words),
    })
}
