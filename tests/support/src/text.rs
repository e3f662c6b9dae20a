//! A small writer of recordings in text formats: TCX, GPX, and the JSON of Polar, Suunto and the apps.
//!
//! As with FIT, nothing is shared with the readers under test, and all values follow from the builder's arguments.

mod apps;

use std::f64::consts::TAU;
use std::fmt::Write;

use jiff::{Timestamp, tz::Offset};

pub use apps::{SuuntoCloud, google_day, google_days};

/// Metres in a degree of latitude on a sphere of the Earth's mean radius (6,371,008.8 m).
const METRES_PER_DEGREE: f64 = 111_195.08;

/// A recording under construction, to be written in any of the formats.
#[derive(Debug, Clone)]
pub struct TextRun {
    start_s: i64,
    offset_s: i32,
    metres: f64,
    seconds: i64,
    every_s: i64,
    /// After so many running seconds, for so many.
    pauses: Vec<(i64, i64)>,
    sport: String,
    title: Option<String>,
    notes: Option<String>,
    bpm: Option<u8>,
    steps_per_min: Option<f64>,
    hill_m: Option<f64>,
    laps: i64,
    positions: bool,
    place: (f64, f64),
    times: bool,
    /// Say the distance at each point.
    distances: bool,
    /// After so many running seconds the clock is so many seconds behind.
    set_back: Option<(i64, i64)>,
    /// Where the format says it.
    rpe: Option<u8>,
    feel: Option<u8>,
    terrain: Option<String>,
}

/// What is true at a point of the recording.
struct At {
    clock_s: i64,
    running_s: i64,
    metres: f64,
    altitude: Option<f64>,
    bpm: Option<u8>,
    latitude: f64,
}

impl TextRun {
    /// A run of 5 km in 30 minutes, 170 steps and 150 beats a minute, a point every second, with positions and distances.
    ///
    /// # Panics
    /// When `start` is not an RFC 3339 instant.
    #[must_use]
    pub fn new(start: &str) -> Self {
        let start: Timestamp = start.parse().expect("an instant such as 2026-03-01T07:00:00Z");
        Self {
            start_s: start.as_second(),
            offset_s: 3_600,
            metres: 5_000.0,
            seconds: 1_800,
            every_s: 1,
            pauses: Vec::new(),
            sport: "running".to_owned(),
            title: None,
            notes: None,
            bpm: Some(150),
            steps_per_min: Some(170.0),
            hill_m: None,
            laps: 1,
            positions: true,
            place: (52.0, 13.0),
            times: true,
            distances: true,
            set_back: None,
            rpe: None,
            feel: None,
            terrain: None,
        }
    }

    /// Distance in kilometres.
    #[must_use]
    pub fn km(mut self, km: f64) -> Self {
        self.metres = km * 1_000.0;
        self
    }

    /// Running time in minutes.
    #[must_use]
    pub fn minutes(mut self, minutes: f64) -> Self {
        self.seconds = (minutes * 60.0).round() as i64;
        self
    }

    /// A point only every so many seconds.
    #[must_use]
    pub fn every(mut self, seconds: i64) -> Self {
        self.every_s = seconds.max(1);
        self
    }

    /// Stopped after so many minutes of running, for so many minutes.
    #[must_use]
    pub fn pause(mut self, after_minutes: f64, minutes: f64) -> Self {
        self.pauses.push(((after_minutes * 60.0) as i64, (minutes * 60.0) as i64));
        self
    }

    /// After so many minutes of running the clock is set back by so many seconds.
    #[must_use]
    pub fn clock_set_back(mut self, after_minutes: f64, seconds: i64) -> Self {
        self.set_back = Some(((after_minutes * 60.0) as i64, seconds));
        self
    }

    /// The sport in the format's own word; empty for none.
    #[must_use]
    pub fn sport(mut self, sport: &str) -> Self {
        sport.clone_into(&mut self.sport);
        self
    }

    /// What it is called.
    #[must_use]
    pub fn title(mut self, title: &str) -> Self {
        self.title = Some(title.to_owned());
        self
    }

    /// What the runner wrote.
    #[must_use]
    pub fn notes(mut self, notes: &str) -> Self {
        self.notes = Some(notes.to_owned());
        self
    }

    /// Local time minus UTC, in hours, where the format says it.
    #[must_use]
    pub fn offset_hours(mut self, hours: f64) -> Self {
        self.offset_s = (hours * 3_600.0).round() as i32;
        self
    }

    /// Perceived exertion, 0 to 10, where the format says it.
    #[must_use]
    pub fn rpe(mut self, rpe: u8) -> Self {
        self.rpe = Some(rpe);
        self
    }

    /// How it felt, 1 to 5, where the format says it.
    #[must_use]
    pub fn feel(mut self, feel: u8) -> Self {
        self.feel = Some(feel);
        self
    }

    /// What it was run on, in Nike's word.
    #[must_use]
    pub fn terrain(mut self, terrain: &str) -> Self {
        self.terrain = Some(terrain.to_owned());
        self
    }

    /// One hill in the middle.
    #[must_use]
    pub fn climb(mut self, metres: f64) -> Self {
        self.hill_m = Some(metres);
        self
    }

    /// So many laps of equal length.
    #[must_use]
    pub fn laps(mut self, laps: i64) -> Self {
        self.laps = laps.max(1);
        self
    }

    /// Begins at this latitude and longitude and goes north; in Brandenburg unless it is said.
    #[must_use]
    pub fn place(mut self, latitude: f64, longitude: f64) -> Self {
        self.place = (latitude, longitude);
        self
    }

    /// Indoors: no positions.
    #[must_use]
    pub fn without_positions(mut self) -> Self {
        self.positions = false;
        self
    }

    /// The points say no distance.
    #[must_use]
    pub fn without_distances(mut self) -> Self {
        self.distances = false;
        self
    }

    /// The points say no time.
    #[must_use]
    pub fn without_times(mut self) -> Self {
        self.times = false;
        self
    }

    /// No heart rate and no cadence.
    #[must_use]
    pub fn without_sensors(mut self) -> Self {
        self.bpm = None;
        self.steps_per_min = None;
        self
    }

    /// As a service writes TCX: laps, a new track after each pause, one leg's cadence in an extension.
    #[must_use]
    pub fn tcx(&self) -> Vec<u8> {
        tcx_of(std::slice::from_ref(self))
    }

    /// As a service writes GPX 1.1, with Garmin's extension for heart rate and cadence.
    #[must_use]
    pub fn gpx(&self) -> Vec<u8> {
        gpx_of(std::slice::from_ref(self))
    }

    /// A training session of Polar's export as it is written today.
    #[must_use]
    pub fn polar(&self) -> Vec<u8> {
        let series = |kind: &str, value: &dyn Fn(&At) -> String| {
            let values: Vec<String> = self.points().iter().map(value).collect();
            format!(r#"{{"type":"{kind}","intervalMillis":{},"values":[{}]}}"#, self.every_s * 1_000, values.join(","))
        };
        let mut samples = Vec::new();
        if self.bpm.is_some() {
            // Where the sensor lost contact Polar writes what is not JSON.
            samples.push(series("HEART_RATE", &|at| {
                if at.running_s == self.every_s { "NaN".to_owned() } else { at.bpm.unwrap_or(0).to_string() }
            }));
        }
        if self.distances {
            samples.push(series("DISTANCE", &|at| format!("{:.2}", at.metres)));
        }
        if let Some(steps) = self.steps_per_min {
            samples.push(series("CADENCE", &|_| format!("{:.1}", steps / 2.0)));
        }
        if self.hill_m.is_some() {
            samples.push(series("ALTITUDE", &|at| format!("{:.1}", at.altitude.unwrap_or(0.0))));
        }
        let route: Vec<String> = self
            .points()
            .iter()
            .filter(|_| self.positions)
            .map(|at| {
                let elapsed = (at.clock_s - self.start_s) * 1_000;
                format!(
                    r#"{{"latitude":{:.7},"longitude":{:.7},"elapsedMillis":{elapsed}}}"#,
                    at.latitude, self.place.1
                )
            })
            .collect();
        let routes = if route.is_empty() {
            String::new()
        } else {
            format!(
                r#","routes":{{"route":{{"startTime":"{}","wayPoints":[{}]}}}}"#,
                self.local(self.start_s),
                route.join(",")
            )
        };
        format!(
            r#"{{"identifier":{{"id":"1"}},"startTime":"{}","stopTime":"{}","timezoneOffsetMinutes":{},"durationMillis":{},"distanceMeters":{:.2},"hrAvg":{},"name":"{}","note":"{}","exercises":[{{"startTime":"{}","sport":{{"id":"1"}},"sportName":"{}","durationMillis":{},"distanceMeters":{:.2},"samples":{{"samples":[{}]}}{routes}}}],"product":{{"modelName":"Polar Vantage V2"}}}}"#,
            self.local(self.start_s),
            self.local(self.start_s + self.elapsed_s()),
            self.offset_s / 60,
            self.seconds * 1_000,
            self.metres,
            self.bpm.map_or("null".to_owned(), |b| b.to_string()),
            self.title.as_deref().unwrap_or_default(),
            self.notes.as_deref().unwrap_or_default(),
            self.local(self.start_s),
            self.sport.to_uppercase(),
            self.seconds * 1_000,
            self.metres,
            samples.join(",")
        )
        .into_bytes()
    }

    /// A training session of Polar's export as it was written until 2023.
    #[must_use]
    pub fn polar_old(&self) -> Vec<u8> {
        let series = |name: &str, value: &dyn Fn(&At) -> String| {
            let values: Vec<String> = self
                .points()
                .iter()
                .map(|at| format!(r#"{{"dateTime":"{}.000","value":{}}}"#, self.local(at.clock_s), value(at)))
                .collect();
            format!(r#""{name}":[{}]"#, values.join(","))
        };
        let mut samples = Vec::new();
        if self.bpm.is_some() {
            samples.push(series("heartRate", &|at| at.bpm.unwrap_or(0).to_string()));
        }
        if self.distances {
            samples.push(series("distance", &|at| format!("{:.2}", at.metres)));
        }
        if let Some(steps) = self.steps_per_min {
            samples.push(series("cadence", &|_| format!("{:.0}", steps / 2.0)));
        }
        if self.positions {
            let points = self.points();
            let route = points.iter().map(|at| {
                format!(
                    r#"{{"dateTime":"{}.000","latitude":{:.7},"longitude":{:.7},"altitude":100.0}}"#,
                    self.local(at.clock_s),
                    at.latitude,
                    self.place.1
                )
            });
            samples.push(format!(r#""recordedRoute":[{}]"#, route.collect::<Vec<_>>().join(",")));
        }
        let whole = self.seconds;
        let duration = format!("PT{}H{}M{}.500S", whole / 3_600, whole % 3_600 / 60, whole % 60);
        let offset = self.offset_s / 60;
        format!(
            r#"{{"exportVersion":"1.6","name":"{}","startTime":"{start}.000","stopTime":"{stop}.000","timeZoneOffset":{offset},"timezoneOffset":{offset},"distance":{metres:.2},"duration":"{duration}","averageHeartRate":{beats},"exercises":[{{"startTime":"{start}.000","stopTime":"{stop}.000","timezoneOffset":{offset},"duration":"{duration}","distance":{metres:.2},"sport":"{sport}","samples":{{{}}}}}]}}"#,
            self.title.as_deref().unwrap_or_default(),
            samples.join(","),
            start = self.local(self.start_s),
            stop = self.local(self.start_s + self.elapsed_s()),
            metres = self.metres,
            beats = self.bpm.map_or("null".to_owned(), |b| b.to_string()),
            sport = self.sport.to_uppercase(),
        )
        .into_bytes()
    }

    /// A move as the newer Suunto watches write it: samples with their time, heart rate and cadence in Hz, angles in radians.
    #[must_use]
    pub fn suunto(&self) -> Vec<u8> {
        let samples: Vec<String> = self
            .points()
            .iter()
            .map(|at| {
                let mut sample = format!(r#"{{"TimeISO8601":"{}{}""#, self.local(at.clock_s), self.offset());
                if let Some(bpm) = at.bpm {
                    let _ = write!(sample, r#","HR":{:.4}"#, f64::from(bpm) / 60.0);
                }
                if let Some(steps) = self.steps_per_min {
                    let _ = write!(sample, r#","Cadence":{:.4}"#, steps / 2.0 / 60.0);
                }
                if self.distances {
                    let _ = write!(sample, r#","Distance":{:.1}"#, at.metres);
                }
                if self.positions {
                    let (lat, long) = (at.latitude.to_radians(), self.place.1.to_radians());
                    let _ = write!(sample, r#","Latitude":{lat:.9},"Longitude":{long:.9}"#);
                }
                sample + "}"
            })
            .collect();
        format!(
            r#"{{"DeviceLog":{{"Header":{{"DateTime":"{}{}","Duration":{},"PauseDuration":{},"Distance":{:.1},"ActivityType":{},"Ascent":{},"HR":[{{"Avg":{},"Max":3.0}}],"Feeling":4}},"Samples":[{}]}}}}"#,
            self.local(self.start_s),
            self.offset(),
            self.elapsed_s(),
            self.elapsed_s() - self.seconds,
            self.metres,
            if self.sport == "running" { 3 } else { 4 },
            self.hill_m.unwrap_or(0.0),
            self.bpm.map_or("null".to_owned(), |b| format!("{:.4}", f64::from(b) / 60.0)),
            samples.join(",")
        )
        .into_bytes()
    }

    fn points(&self) -> Vec<At> {
        let last = self.seconds - self.seconds % self.every_s;
        (0..=last / self.every_s)
            .map(|n| n * self.every_s)
            .chain((last < self.seconds).then_some(self.seconds))
            .map(|running_s| self.at(running_s))
            .collect()
    }

    fn at(&self, running_s: i64) -> At {
        let (t, whole) = (running_s as f64, self.seconds.max(1) as f64);
        let swaying = |t: f64| t + 3.0 * (TAU * t / 60.0).sin();
        let metres = self.metres * swaying(t) / swaying(whole);
        At {
            clock_s: self.clock_s(running_s),
            running_s,
            metres,
            altitude: self.hill_m.map(|hill| 100.0 + hill * (1.0 - (TAU * t / whole).cos()) / 2.0),
            bpm: self.bpm.map(|bpm| (f64::from(bpm) + 5.0 * (TAU * t / 300.0).sin()).round() as u8),
            latitude: self.place.0 + metres / METRES_PER_DEGREE,
        }
    }

    fn clock_s(&self, running_s: i64) -> i64 {
        let paused: i64 = self.pauses.iter().filter(|(after, _)| running_s > *after).map(|(_, length)| length).sum();
        let set_back = self.set_back.filter(|(after, _)| running_s > *after).map_or(0, |(_, seconds)| seconds);
        self.start_s + running_s + paused - set_back
    }

    fn elapsed_s(&self) -> i64 {
        self.clock_s(self.seconds) - self.start_s
    }

    /// Whether recording began again at this point.
    fn resumes(&self, running_s: i64) -> bool {
        self.pauses.iter().any(|(after, _)| running_s > *after && running_s - self.every_s <= *after)
    }

    /// Local time without its offset.
    fn local(&self, at: i64) -> String {
        let offset = Offset::from_seconds(self.offset_s).expect("an offset");
        let local = offset.to_datetime(Timestamp::from_second(at).expect("an instant"));
        local.strftime("%Y-%m-%dT%H:%M:%S").to_string()
    }

    fn offset(&self) -> String {
        let minutes = self.offset_s.abs() / 60;
        format!("{}{:02}:{:02}", if self.offset_s < 0 { '-' } else { '+' }, minutes / 60, minutes % 60)
    }

    fn write_tcx(&self, out: &mut String) {
        let _ = write!(out, "<Activity Sport=\"{}\"><Id>{}</Id>", self.sport, utc(self.start_s));
        for lap in 0..self.laps {
            let (from, to) = (self.seconds * lap / self.laps, self.seconds * (lap + 1) / self.laps);
            let metres = self.at(to).metres - self.at(from).metres;
            let _ = write!(
                out,
                "<Lap StartTime=\"{}\"><TotalTimeSeconds>{}.0</TotalTimeSeconds><DistanceMeters>{metres:.2}</DistanceMeters>",
                utc(self.clock_s(from)),
                to - from
            );
            if let Some(bpm) = self.bpm {
                let _ = write!(out, "<AverageHeartRateBpm><Value>{bpm}</Value></AverageHeartRateBpm>");
            }
            out.push_str("<Track>");
            let first = if lap == 0 { -1 } else { from };
            for at in self.points().iter().filter(|at| at.running_s > first && at.running_s <= to) {
                if self.resumes(at.running_s) {
                    out.push_str("</Track><Track>");
                }
                self.write_trackpoint(at, out);
            }
            out.push_str("</Track></Lap>");
        }
        if let Some(notes) = &self.notes {
            let _ = write!(out, "<Notes>{notes}</Notes>");
        }
        out.push_str("</Activity>");
    }

    fn write_trackpoint(&self, at: &At, out: &mut String) {
        out.push_str("<Trackpoint>");
        if self.times {
            let _ = write!(out, "<Time>{}</Time>", utc(at.clock_s));
        }
        if self.positions {
            let _ = write!(
                out,
                "<Position><LatitudeDegrees>{:.8}</LatitudeDegrees><LongitudeDegrees>{:.8}</LongitudeDegrees></Position>",
                at.latitude, self.place.1
            );
        }
        if let Some(altitude) = at.altitude {
            let _ = write!(out, "<AltitudeMeters>{altitude:.2}</AltitudeMeters>");
        }
        if self.distances {
            let _ = write!(out, "<DistanceMeters>{:.2}</DistanceMeters>", at.metres);
        }
        if let Some(bpm) = at.bpm {
            let _ = write!(out, "<HeartRateBpm><Value>{bpm}</Value></HeartRateBpm>");
        }
        if let Some(steps) = self.steps_per_min {
            let _ = write!(
                out,
                "<Extensions><ns3:TPX><ns3:RunCadence>{:.0}</ns3:RunCadence></ns3:TPX></Extensions>",
                steps / 2.0
            );
        }
        out.push_str("</Trackpoint>");
    }

    fn write_trk(&self, out: &mut String) {
        out.push_str("<trk>");
        if let Some(title) = &self.title {
            let _ = write!(out, "<name>{title}</name>");
        }
        if let Some(notes) = &self.notes {
            let _ = write!(out, "<desc>{notes}</desc>");
        }
        if !self.sport.is_empty() {
            let _ = write!(out, "<type>{}</type>", self.sport);
        }
        out.push_str("<trkseg>");
        for at in self.points().iter().filter(|_| self.positions) {
            if self.resumes(at.running_s) {
                out.push_str("</trkseg>\n<trkseg>");
            }
            let _ = write!(out, "<trkpt lat=\"{:.8}\" lon=\"{:.8}\">", at.latitude, self.place.1);
            if let Some(altitude) = at.altitude {
                let _ = write!(out, "<ele>{altitude:.2}</ele>");
            }
            if self.times {
                let _ = write!(out, "<time>{}</time>", utc(at.clock_s));
            }
            if at.bpm.is_some() || self.steps_per_min.is_some() {
                out.push_str("<extensions><gpxtpx:TrackPointExtension>");
                if let Some(bpm) = at.bpm {
                    let _ = write!(out, "<gpxtpx:hr>{bpm}</gpxtpx:hr>");
                }
                if let Some(steps) = self.steps_per_min {
                    let _ = write!(out, "<gpxtpx:cad>{:.0}</gpxtpx:cad>", steps / 2.0);
                }
                out.push_str("</gpxtpx:TrackPointExtension></extensions>");
            }
            out.push_str("</trkpt>\n");
        }
        out.push_str("</trkseg></trk>");
    }
}

/// Several activities in one TCX file.
#[must_use]
pub fn tcx_of(runs: &[TextRun]) -> Vec<u8> {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TrainingCenterDatabase xmlns=\"http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2\" xmlns:ns3=\"http://www.garmin.com/xmlschemas/ActivityExtension/v2\"><Activities>",
    );
    for run in runs {
        run.write_tcx(&mut out);
    }
    out.push_str("</Activities></TrainingCenterDatabase>");
    out.into_bytes()
}

/// Several tracks in one GPX file.
#[must_use]
pub fn gpx_of(runs: &[TextRun]) -> Vec<u8> {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<gpx version=\"1.1\" creator=\"Plimsoll's tests\" xmlns=\"http://www.topografix.com/GPX/1/1\" xmlns:gpxtpx=\"http://www.garmin.com/xmlschemas/TrackPointExtension/v1\">",
    );
    for run in runs {
        run.write_trk(&mut out);
    }
    out.push_str("</gpx>");
    out.into_bytes()
}

fn utc(at: i64) -> String {
    Timestamp::from_second(at).expect("an instant").to_string()
}
