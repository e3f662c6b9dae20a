//! GPX 1.0 and 1.1: tracks of positions, which every service and app hands out.
//!
//! The format knows no sport, no pauses and no totals: the sport is told by `<type>` where somebody writes it, else by the speed; a
//! new segment means that recording had stopped; totals are sums over the points. Heart rate, cadence and distance come from
//! Garmin's and Cluetrust's extensions.
//!
//! What it is not: routes and waypoints are plans, and of them nothing is kept.
//!
//! ```
//! let reading = importers::gpx::read(b"<gpx><trk><trkseg><trkpt lat='1' lon='2'/></trkseg></trk></gpx>");
//! let importers::Reading::NotARun(why) = reading else { panic!("a track without times is no run") };
//! assert_eq!(why.to_string(), "This is a track without times, not a recorded activity.");
//! ```

use domain::Surface;
use jiff::tz::Offset;

use crate::along::Sample;
use crate::found::Found;
use crate::points::{self, NOTES_MAX, Points, TITLE_MAX, number, words};
use crate::session::{Session, Told};
use crate::sport::Sport;
use crate::when::{Moment, moment};
use crate::xml::{self, Attributes, Flaw, Listener, Path};
use crate::{FileKind, Format, NotARun, Reading};

/// Tracks that follow each other this closely, in s, are one recording.
const JOINED_S: i64 = 3_600;
/// More tracks than this in one file are noise.
const MAX_TRACKS: usize = 10_000;

/// Reads a GPX file: the runs among its tracks, or the reason why there are none.
#[must_use]
pub fn read(bytes: &[u8]) -> Reading {
    let mut file = File::default();
    let flaw = xml::read(&xml::text(bytes), &mut file);
    file.outcome(flaw)
}

/// The points of a route that belongs to a recording described elsewhere, as Apple's export has them; in order of time.
pub(crate) fn points(bytes: &[u8]) -> Points {
    let mut file = File::default();
    xml::read(&xml::text(bytes), &mut file);
    let mut whole = Points::default();
    for track in file.tracks {
        whole.pauses.extend(track.points.pauses);
        whole.timeless += track.points.timeless;
        whole.samples.extend(track.points.samples);
    }
    whole.drop_patchy_measures();
    whole
}

#[derive(Default)]
struct File {
    creator: String,
    tracks: Vec<Track>,
    point: Point,
    routes: usize,
    waypoints: usize,
    zone: Option<String>,
    title: Option<String>,
}

#[derive(Default)]
struct Track {
    name: Option<String>,
    notes: Option<String>,
    sport: Option<String>,
    points: Points,
    offset: Option<Offset>,
}

#[derive(Default)]
struct Point {
    at: Option<Moment>,
    sample: Sample,
}

impl Listener for File {
    fn open(&mut self, at: &Path, attributes: &Attributes<'_>) {
        match at.name(0) {
            "gpx" => self.creator = attributes.get("creator").unwrap_or_default().to_lowercase(),
            "trk" if self.tracks.len() < MAX_TRACKS => self.tracks.push(Track::default()),
            "rte" => self.routes += 1,
            "wpt" => self.waypoints += 1,
            "trkseg" => {
                if let Some(track) = self.tracks.last_mut() {
                    track.points.pause();
                }
            }
            "trkpt" => {
                let degrees = |name| attributes.get(name).and_then(|text| number(&text));
                let position = degrees("lat").zip(degrees("lon")).and_then(|(lat, lon)| points::position(lat, lon));
                self.point = Point { at: None, sample: Sample { position, ..Sample::default() } };
            }
            _ => {}
        }
    }

    fn close(&mut self, at: &Path, text: &str) {
        match (at.name(1), at.name(0)) {
            (_, "trkpt") => {
                let point = std::mem::take(&mut self.point);
                if let Some(track) = self.tracks.last_mut() {
                    track.offset = track.offset.or(point.at.and_then(Moment::offset));
                    track.points.push(point.at.map(|m| m.at), point.sample);
                }
            }
            (_, name) if at.inside("trkpt") => self.point.take(name, text),
            ("metadata", "name") | ("gpx", "name") => self.title = words(text, TITLE_MAX),
            (_, "startTimeZone") => self.zone = words(text, 64),
            ("trk", name) => {
                if let Some(track) = self.tracks.last_mut() {
                    match name {
                        "name" => track.name = words(text, TITLE_MAX),
                        "type" => track.sport = words(text, 60),
                        "desc" | "cmt" => track.notes = track.notes.take().or(words(text, NOTES_MAX)),
                        _ => {}
                    }
                }
            }
            // OpenTracks and its kin say the sport in an extension.
            (_, "activityType" | "typeTranslated" | "activity") if at.inside("trk") => {
                if let Some(track) = self.tracks.last_mut() {
                    track.sport = track.sport.take().or(words(text, 60));
                }
            }
            _ => {}
        }
    }
}

impl Point {
    fn take(&mut self, name: &str, text: &str) {
        let sample = &mut self.sample;
        match name {
            "time" => self.at = moment(text),
            "ele" => sample.altitude_m = number(text).map(|v| v as f32),
            "hr" | "heartrate" | "HeartRateBpm" => {
                sample.heart_rate_bpm = number(text).and_then(points::beats).or(sample.heart_rate_bpm);
            }
            "cad" | "cadence" | "RunCadence" => {
                sample.strides_per_min = number(text).filter(|c| (0.0..255.0).contains(c)).map(|c| c as f32);
            }
            "speed" => sample.speed_m_s = number(text).filter(|v| (0.0..=100.0).contains(v)).map(|v| v as f32),
            "distance" => sample.distance_m = number(text).filter(|m| *m >= 0.0),
            _ => {}
        }
    }
}

impl File {
    fn outcome(mut self, flaw: Option<Flaw>) -> Reading {
        let (mut found, mut points, mut timeless) = (Found::of(Format::Gpx), 0, 0);
        for mut track in joined(std::mem::take(&mut self.tracks)) {
            timeless += track.points.timeless;
            if track.points.samples.is_empty() {
                continue;
            }
            points += track.points.samples.len();
            track.points.drop_patchy_measures();
            let sport = self.sport(&track);
            let surface = sport.as_ref().and_then(Sport::surface);
            let told = Told {
                title: track.name.take().or_else(|| self.title.clone()),
                notes: track.notes.take(),
                offset: track.offset.or_else(|| self.zone.as_deref().and_then(offset)),
                zone: self.zone.clone(),
                treadmill: surface == Some(Surface::Treadmill),
                surface,
                ..Told::default()
            };
            let mut session = Session::new(None, &track.points.samples, &track.points.pauses, told);
            // No GPX has a summary: that is nothing to tell.
            session.warnings.clear();
            session.warnings.extend(track.points.warnings());
            found.add(session, sport);
        }
        let kind = |file_type| NotARun::NotAnActivity { file_type };
        let otherwise = match () {
            () if timeless > 0 => kind(FileKind::TrackWithoutTimes),
            () if self.routes > 0 => kind(FileKind::Route),
            () if self.waypoints > 0 => kind(FileKind::Places),
            () => NotARun::NothingRecorded,
        };
        found.after_flaw(flaw, points, otherwise)
    }

    /// The sport as somebody says it; most do not.
    fn sport(&self, track: &Track) -> Option<Sport> {
        if let Some(said) =
            track.sport.as_deref().filter(|s| !matches!(s.to_lowercase().as_str(), "track" | "unknown" | "default"))
        {
            return Some(match said {
                // Strava's numbers.
                "9" => Sport::run(),
                "1" => Sport::named("ride"),
                "4" => Sport::named("hike"),
                "10" => Sport::named("walk"),
                "16" => Sport::named("swim"),
                _ => Sport::named(said),
            });
        }
        // Runkeeper's tracks are called "Running 5/4/19 4:35 pm".
        let named = self.creator.contains("runkeeper").then_some(track.name.as_deref()).flatten();
        named.map(|name| Sport::named(name.split_whitespace().next().unwrap_or_default()))
    }
}

/// Tracks that follow each other closely, as devices write them that begin a new one after each pause, as one.
fn joined(tracks: Vec<Track>) -> Vec<Track> {
    let mut joined: Vec<Track> = Vec::new();
    for track in tracks {
        let last = joined.last_mut().filter(|last| last.sport == track.sport);
        let times =
            last.as_ref().and_then(|last| Some((last.points.samples.last()?.at, track.points.samples.first()?.at)));
        match (last, times) {
            (Some(last), Some((end, start))) if (0..=JOINED_S).contains(&(start - end)) => {
                last.points.pause();
                let mut pauses = track.points.pauses;
                for sample in track.points.samples {
                    last.points.push(Some(sample.at), sample);
                }
                last.points.pauses.append(&mut pauses);
                last.points.pauses.sort_by_key(|p| p.from);
                last.points.timeless += track.points.timeless;
            }
            _ => joined.push(track),
        }
    }
    joined
}

/// An offset such as `+02:00` or `-0730`, with or without `GMT` or `UTC` before it.
fn offset(zone: &str) -> Option<Offset> {
    let number = zone.trim_start_matches("GMT").trim_start_matches("UTC").trim();
    moment(&format!("2000-01-01T00:00:00{number}")).and_then(Moment::offset)
}
