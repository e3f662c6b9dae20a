//! TCX: Garmin's *Training Center XML*, version 2, which many services still hand out.
//!
//! Activities with laps, laps with tracks, tracks with points. Running time and distance are the sums over the laps; a new track
//! inside a lap means that the timer was stopped. Steps are counted for one leg, though not everybody does so.
//!
//! What it is not: of courses and planned workouts nothing is kept.
//!
//! ```
//! use importers::{NotARun, Reading};
//!
//! let bytes = b"  <TrainingCenterDatabase><Activities><Activity Sport='Running'/></Activities></TrainingCenterDatabase>";
//! assert_eq!(importers::tcx::read(bytes), Reading::NotARun(NotARun::EmptyRun));
//! ```

use crate::along::Sample;
use crate::found::Found;
use crate::points::{self, NOTES_MAX, Points, TITLE_MAX, number, words};
use crate::session::{Session, Summary, Told};
use crate::sport::Sport;
use crate::when::{Moment, moment};
use crate::xml::{self, Attributes, Flaw, Listener, Path};
use crate::{FileKind, Format, NotARun, Reading, Warning};

/// More activities than this in one file are noise.
const MAX_ACTIVITIES: usize = 10_000;

/// More laps than this in one file are noise.
const MAX_LAPS: usize = 50_000;

/// Reads a TCX file: its activities' runs, or the reason why there are none.
#[must_use]
pub fn read(bytes: &[u8]) -> Reading {
    let mut file = File::default();
    let flaw = xml::read(&xml::text(bytes), &mut file);
    file.outcome(flaw)
}

#[derive(Default)]
struct File {
    activities: Vec<Activity>,
    point: Point,
    courses: usize,
    laps: usize,
}

#[derive(Default)]
struct Activity {
    sport: Option<String>,
    start: Option<Moment>,
    laps: Vec<Lap>,
    points: Points,
    title: Option<String>,
    notes: Option<String>,
    /// The file ended before this activity did.
    cut: bool,
}

#[derive(Default)]
struct Lap {
    start: Option<Moment>,
    seconds: Option<f64>,
    metres: Option<f64>,
    beats: Option<f64>,
    steps: Option<f64>,
    tracks: u32,
}

#[derive(Default)]
struct Point {
    at: Option<i64>,
    sample: Sample,
    latitude: Option<f64>,
    longitude: Option<f64>,
    run_cadence: Option<f32>,
}

impl Listener for File {
    fn open(&mut self, at: &Path, attributes: &Attributes<'_>) {
        match at.name(0) {
            "Activity" if self.activities.len() < MAX_ACTIVITIES => {
                let sport = attributes.get("Sport");
                self.activities.push(Activity { sport, cut: true, ..Activity::default() });
            }
            "Course" => self.courses += 1,
            "Lap" => {
                let start = attributes.get("StartTime").and_then(|s| moment(&s));
                self.laps += 1;
                let room = self.laps <= MAX_LAPS;
                if let Some(activity) = self.activity(at).filter(|_| room) {
                    activity.laps.push(Lap { start, ..Lap::default() });
                }
            }
            "Track" => {
                if let Some(activity) = self.activity(at) {
                    let tracks = activity.laps.last_mut().map_or(0, |lap| {
                        lap.tracks += 1;
                        lap.tracks
                    });
                    // The first track of a lap continues the lap before; a second one means that the timer had stopped.
                    if tracks > 1 {
                        activity.points.pause();
                    }
                }
            }
            "Trackpoint" => self.point = Point::default(),
            _ => {}
        }
    }

    fn close(&mut self, at: &Path, text: &str) {
        match (at.name(1), at.name(0)) {
            ("Trackpoint" | "TPX" | "Position" | "HeartRateBpm" | "Extensions", name) if at.inside("Trackpoint") => {
                self.point.take(name, text);
            }
            (_, "Trackpoint") => {
                let point = std::mem::take(&mut self.point);
                if let Some(activity) = self.activity(at) {
                    activity.points.push(point.at, point.sample());
                }
            }
            (_, "Activity") => {
                if let Some(activity) = self.activities.last_mut() {
                    activity.cut = false;
                }
            }
            ("Activity", "Id") => self.set(at, |a| a.start = moment(text)),
            ("Activity", "Notes") => self.set(at, |a| a.notes = words(text, NOTES_MAX)),
            ("Plan", "Name") | ("Activity", "Name") => self.set(at, |a| a.title = words(text, TITLE_MAX)),
            ("Lap", "TotalTimeSeconds") => self.set_lap(at, |l| l.seconds = number(text)),
            ("Lap", "DistanceMeters") => self.set_lap(at, |l| l.metres = number(text)),
            ("AverageHeartRateBpm", "Value") => self.set_lap(at, |l| l.beats = number(text)),
            ("LX", "Steps") => self.set_lap(at, |l| l.steps = number(text)),
            _ => {}
        }
    }
}

impl Point {
    fn take(&mut self, name: &str, text: &str) {
        match name {
            "Time" => self.at = moment(text).map(|m| m.at),
            "LatitudeDegrees" => self.latitude = number(text),
            "LongitudeDegrees" => self.longitude = number(text),
            "AltitudeMeters" => self.sample.altitude_m = number(text).map(|v| v as f32),
            "DistanceMeters" => self.sample.distance_m = number(text).filter(|m| *m >= 0.0),
            "Value" => self.sample.heart_rate_bpm = number(text).and_then(points::beats),
            "Cadence" => self.sample.strides_per_min = cadence(text),
            "RunCadence" => self.run_cadence = cadence(text),
            "Speed" => self.sample.speed_m_s = number(text).filter(|v| (0.0..=100.0).contains(v)).map(|v| v as f32),
            _ => {}
        }
    }

    fn sample(&self) -> Sample {
        Sample {
            position: self.latitude.zip(self.longitude).and_then(|(lat, long)| points::position(lat, long)),
            strides_per_min: self.run_cadence.or(self.sample.strides_per_min),
            ..self.sample
        }
    }
}

/// 255 is a sensor that is not there.
fn cadence(text: &str) -> Option<f32> {
    number(text).filter(|c| (0.0..255.0).contains(c)).map(|c| c as f32)
}

impl File {
    /// The activity an element belongs to; courses have laps and tracks too.
    fn activity(&mut self, at: &Path) -> Option<&mut Activity> {
        if at.inside("Activity") { self.activities.last_mut() } else { None }
    }

    fn set(&mut self, at: &Path, set: impl FnOnce(&mut Activity)) {
        if let Some(activity) = self.activity(at) {
            set(activity);
        }
    }

    fn set_lap(&mut self, at: &Path, set: impl FnOnce(&mut Lap)) {
        if let Some(lap) = self.activity(at).and_then(|a| a.laps.last_mut()) {
            set(lap);
        }
    }

    fn outcome(self, flaw: Option<Flaw>) -> Reading {
        let (mut found, mut points) = (Found::of(Format::Tcx), 0);
        for mut activity in self.activities {
            // An activity the file ends in is worth what its points are.
            if activity.cut && flaw.is_some() && activity.points.samples.is_empty() {
                continue;
            }
            points += activity.points.samples.len();
            activity.points.drop_patchy_measures();
            let sport = activity.sport.take().filter(|s| !s.trim().is_empty()).map(|s| Sport::named(&s));
            let mut summary = if activity.cut && flaw.is_some() { None } else { Some(activity.summary()) };
            let missing = summary.as_mut().and_then(|s| activity.drop_missing_laps(s));
            let told = activity.told(sport.as_ref());
            let mut session = Session::new(summary.as_ref(), &activity.points.samples, &activity.points.pauses, told);
            session.warnings.extend(missing.into_iter().chain(activity.points.warnings()));
            found.add(session, sport);
        }
        let course = || NotARun::NotAnActivity { file_type: FileKind::Course };
        let otherwise = if self.courses > 0 { course() } else { NotARun::NothingRecorded };
        found.after_flaw(flaw, points, otherwise)
    }
}

impl Activity {
    fn summary(&self) -> Summary {
        let total = |of: fn(&Lap) -> Option<f64>| -> Option<f64> {
            let known: Vec<f64> = self.laps.iter().filter_map(of).filter(|v| *v > 0.0).collect();
            (!known.is_empty()).then(|| known.iter().sum())
        };
        let beats: Vec<(f64, f64)> = self
            .laps
            .iter()
            .filter_map(|lap| Some((lap.beats.filter(|b| *b > 0.0)?, lap.seconds.filter(|s| *s > 0.0)?)))
            .collect();
        let seconds: f64 = beats.iter().map(|(_, seconds)| seconds).sum();
        let counted = self.laps.iter().all(|lap| lap.steps.is_some());
        Summary {
            start: self.laps.iter().find_map(|lap| lap.start).or(self.start).map(|m| m.at),
            timer: total(|lap| lap.seconds),
            distance: total(|lap| lap.metres),
            strides: total(|lap| lap.steps).filter(|_| counted).map(|steps| steps / 2.0),
            heart_rate: (seconds > 0.0).then(|| beats.iter().map(|(b, s)| b * s).sum::<f64>() / seconds),
            ..Summary::default()
        }
    }

    /// Some services leave out the last lap, and keep its points.
    fn drop_missing_laps(&self, summary: &mut Summary) -> Option<Warning> {
        let (first, last) = (self.points.samples.first()?, self.points.samples.last()?);
        let (points_s, points_m) = ((last.at - first.at) as f64, last.distance_m?);
        let (laps_s, laps_m) = (summary.timer?, summary.distance?);
        let missing =
            points_m > laps_m * 1.1 && points_s > laps_s * 1.1 + 30.0 && points_m - laps_m > points_s - laps_s;
        missing.then(|| {
            *summary = Summary { start: summary.start, ..Summary::default() };
            Warning::LapsMissing { laps_s, points_s }
        })
    }

    fn told(&mut self, sport: Option<&Sport>) -> Told {
        let surface = sport.and_then(Sport::surface);
        Told {
            title: self.title.take(),
            notes: self.notes.take(),
            offset: self.start.or(self.laps.first().and_then(|l| l.start)).and_then(Moment::offset),
            treadmill: surface == Some(domain::Surface::Treadmill),
            surface,
            ..Told::default()
        }
    }
}

impl Found {
    /// The outcome of an XML file, a flaw that ended it early included.
    pub(crate) fn after_flaw(mut self, flaw: Option<Flaw>, points: usize, otherwise: NotARun) -> Reading {
        let Some(Flaw { at, what }) = flaw else { return self.outcome(otherwise) };
        if self.has_runs() {
            self.warnings.push(Warning::StopsMakingSense { at, what, points });
            return self.outcome(otherwise);
        }
        match self.refusal() {
            Some(why) => Reading::NotARun(why),
            None => Reading::Broken(crate::Broken::StopsMakingSense { at, what }),
        }
    }
}
