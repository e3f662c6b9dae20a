//! Apple Health: `export.xml`, one file for everything a phone knows, often of gigabytes and not always valid XML.
//!
//! [`read`] goes through it once, as a stream, and keeps the workouts; heart rates, which stand apart from them as records, are kept
//! in five bytes each until the workouts are known. Three generations are read: totals in attributes of the workout or in
//! `WorkoutStatistics`, the route inside the workout or in a GPX file beside the export. What does not parse is skipped to the next
//! line. Memory does not grow with the file beyond the bounds below: about 80 MB of heart rates, 35 MB of inline routes.
//!
//! A workout becomes a run by [`Workout::read`], with the bytes of its [routes](Workout::routes) where there are any.
//!
//! What it is not: it opens no archive and no route; sleep, steps of the day and everything else is not looked at.
//!
//! ```
//! let xml = br#"<HealthData><Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="30" durationUnit="min"
//!     totalDistance="5" totalDistanceUnit="km" startDate="2026-03-01 08:00:00 +0100" endDate="2026-03-01 08:30:00 +0100"/></HealthData>"#;
//! let export = importers::apple::read(&xml[..]);
//! let importers::Reading::Activity(activity) = export.workouts[0].read(&[]) else { panic!("a run") };
//! assert_eq!(activity.runs[0].run.distance.map(|m| m.km()), Some(5.0));
//! ```

use std::io::{self, Read};

use domain::Surface;
use jiff::tz::Offset;
use memchr::{memchr, memchr_iter, memchr2_iter, memmem};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Error, Reader};

use crate::along::{Pause, Sample};
use crate::found::Found;
use crate::points::{self, Points, Seconds, number, words};
use crate::session::{Session, Summary, Told};
use crate::sport::Sport;
use crate::when::{Moment, moment};
use crate::{Format, NotARun, Reading, Warning, gpx, xml};

/// More heart rates than this (of decades) are left out.
const HEART_RATES_MAX: usize = 16_000_000;
/// More workouts than this are left out.
const WORKOUTS_MAX: usize = 100_000;
/// More points of routes inside the export than this are left out.
const LOCATIONS_MAX: usize = 600_000;
/// An element longer than this is none of Apple's.
const ELEMENT_MAX: usize = 256 * 1024;
/// After so many places that make no sense the rest is not tried.
const FLAWS_MAX: usize = 1_000;
/// The declarations before the data are shorter than this.
const PROLOGUE_MAX: u64 = 4 << 20;

/// What an export holds.
#[derive(Debug, Clone, Default)]
pub struct Export {
    /// The workouts, in the file's order.
    pub workouts: Vec<Workout>,
    /// How many heart rates were met, those outside workouts included.
    pub heart_rates: u64,
    /// What was skipped or left out.
    pub warnings: Vec<Warning>,
}

/// One workout: its totals, the heart rates within it, and where its route is.
#[derive(Debug, Clone)]
pub struct Workout {
    sport: Sport,
    start: Moment,
    end: i64,
    timer: Option<f64>,
    distance: Option<f64>,
    climb: Option<f64>,
    steps: Option<f64>,
    beats: Option<f64>,
    indoor: bool,
    zone: Option<String>,
    source: Option<String>,
    routes: Vec<String>,
    locations: Vec<Sample>,
    pauses: Vec<Pause>,
    stopped: Option<i64>,
    /// Seconds since the start, and beats per minute.
    heart: Vec<(u32, u8)>,
}

impl Workout {
    /// What it was.
    #[must_use]
    pub fn sport(&self) -> &Sport {
        &self.sport
    }

    /// The routes' names in the export, without a slash before them, e.g. `workout-routes/route_2019-06-11_3.00pm.gpx`. A label.
    #[must_use]
    pub fn routes(&self) -> &[String] {
        &self.routes
    }

    /// The app or watch that recorded it; several may have recorded the same.
    #[must_use]
    pub fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }

    /// The workout as a run, or as what it is instead; `routes` are the bytes of its [routes](Self::routes), as many as could be found.
    #[must_use]
    pub fn read(&self, routes: &[&[u8]]) -> Reading {
        let mut whole = Points::default();
        let mut seconds = Seconds::default();
        let (mut timeless, mut pauses) = (0, self.pauses.clone());
        for route in routes {
            let points = gpx::points(route);
            timeless += points.timeless;
            for sample in points.samples {
                *seconds.at(sample.at) = sample;
            }
        }
        for sample in &self.locations {
            *seconds.at(sample.at) = *sample;
        }
        for (second, bpm) in &self.heart {
            seconds.at(self.start.at + i64::from(*second)).heart_rate_bpm = Some(*bpm);
        }
        // A route may go on after the workout has ended.
        let within = self.start.at - 60..=self.end + 60;
        for sample in seconds.in_order().filter(|s| within.contains(&s.at)) {
            whole.push(Some(sample.at), sample);
        }
        whole.timeless = timeless;
        whole.drop_patchy_measures();
        pauses.extend(self.stopped.map(|from| Pause { from, to: i64::MAX }));
        pauses.sort_by_key(|p| p.from);
        let summary = Summary {
            start: Some(self.start.at),
            elapsed: Some((self.end - self.start.at) as f64).filter(|s| *s > 0.0),
            timer: self.timer,
            distance: self.distance,
            strides: self.steps.map(|steps| steps / 2.0),
            ascent: self.climb,
            heart_rate: self.beats,
            ..Summary::default()
        };
        let surface = if self.indoor { Some(Surface::Treadmill) } else { self.sport.surface() };
        // The dates' offset is that of the phone when it exported; the zone's name, that of the workout.
        let offset: Option<Offset> = if self.zone.is_some() { None } else { self.start.offset() };
        let epoch = self.start.offset().is_some();
        let told = Told { offset, zone: self.zone.clone(), epoch, treadmill: self.indoor, surface, ..Told::default() };
        let mut session = Session::new(Some(&summary), &whole.samples, &pauses, told);
        session.warnings.extend(whole.warnings());
        let mut found = Found::of(Format::AppleHealth);
        found.add(session, Some(self.sport.clone()));
        found.outcome(NotARun::NothingRecorded)
    }
}

/// Reads an export. It always gives what could be read; what the stream itself cannot give ends it with a warning.
#[must_use]
pub fn read(input: impl Read) -> Export {
    let mut window = Window::on(input);
    let mut collected = Collected::default();
    let mut flaws = 0;
    skip_prologue(&mut window);
    loop {
        let (whole, error) = collected.take(window.bytes());
        window.pass(whole);
        let Some(error) = error else { if window.more() { continue } else { break } };
        // It may be whole but for the bytes that follow.
        if window.more() {
            continue;
        }
        flaws += 1;
        let at = usize::try_from(window.at).unwrap_or(usize::MAX);
        if flaws == FLAWS_MAX {
            let what = format!("there are {FLAWS_MAX} such places; the rest was not read");
            collected.warnings.push(Warning::Skipped { at, what });
        } else if flaws <= 20 {
            collected.warnings.push(Warning::Skipped { at, what: window.trouble(&error) });
        }
        // A stray quote makes an element of everything behind it: reading goes on behind the line where the element began.
        if flaws >= FLAWS_MAX || !window.skip_line() {
            break;
        }
    }
    if let Some(error) = window.failed {
        let at = usize::try_from(window.at).unwrap_or(usize::MAX);
        collected.warnings.push(Warning::Skipped { at, what: error.to_string() });
    }
    collected.export()
}

/// Everything before the data: the declarations of the document are not always valid.
fn skip_prologue(window: &mut Window<impl Read>) {
    const ROOT: &[u8] = b"<HealthData";
    while window.more() && window.at < PROLOGUE_MAX {
        if let Some(found) = memmem::find(window.bytes(), ROOT) {
            // What remains of the root element is text to the reader, and harmless.
            window.pass(found + ROOT.len());
            return;
        }
        // The element may lie across two windows.
        window.pass(window.bytes().len().saturating_sub(ROOT.len()));
    }
}

/// The part of a stream that is looked at: never more than an element's worth.
struct Window<R> {
    input: R,
    buffer: Vec<u8>,
    from: usize,
    to: usize,
    /// Where it begins in the stream.
    at: u64,
    /// Why the stream ended, if not by its end.
    failed: Option<io::Error>,
    ended: bool,
}

impl<R: Read> Window<R> {
    fn on(input: R) -> Self {
        Self { input, buffer: vec![0; ELEMENT_MAX], from: 0, to: 0, at: 0, failed: None, ended: false }
    }

    fn bytes(&self) -> &[u8] {
        &self.buffer[self.from..self.to]
    }

    /// Moves its beginning on.
    fn pass(&mut self, bytes: usize) {
        self.from += bytes;
        self.at += bytes as u64;
    }

    /// Moves its end on as far as it can be; false when that is not at all.
    fn more(&mut self) -> bool {
        self.buffer.copy_within(self.from..self.to, 0);
        (self.from, self.to) = (0, self.to - self.from);
        let before = self.to;
        while !self.ended && self.to < self.buffer.len() {
            match self.input.read(&mut self.buffer[self.to..]) {
                Ok(0) => self.ended = true,
                Ok(read) => self.to += read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => (self.ended, self.failed) = (true, Some(error)),
            }
        }
        self.to > before
    }

    /// Goes on behind the next line's end; false at the end of the stream.
    fn skip_line(&mut self) -> bool {
        loop {
            if let Some(end) = memchr(b'\n', self.bytes()) {
                self.pass(end + 1);
                return true;
            }
            self.pass(self.bytes().len());
            if !self.more() {
                return false;
            }
        }
    }

    /// What is wrong with what it begins with.
    fn trouble(&self, error: &Error) -> String {
        match error {
            Error::Syntax(_) if self.bytes().len() == ELEMENT_MAX => {
                format!("an element is longer than {ELEMENT_MAX} bytes")
            }
            error => error.to_string(),
        }
    }
}

#[derive(Default)]
struct Collected {
    workouts: Vec<Workout>,
    /// The workout that has been opened and not closed.
    current: Option<Workout>,
    heart: HeartRates,
    locations: usize,
    locations_left_out: usize,
    workouts_left_out: usize,
    warnings: Vec<Warning>,
}

impl Collected {
    /// Takes what is whole in a piece of the file; gives where that ends, and why when it is not the piece's end.
    fn take(&mut self, piece: &[u8]) -> (usize, Option<Error>) {
        let mut at = 0;
        loop {
            at += self.take_records(&piece[at..]);
            let mut reader = Reader::from_reader(&piece[at..]);
            let config = reader.config_mut();
            config.check_end_names = false;
            config.allow_unmatched_ends = true;
            config.allow_dangling_amp = true;
            let from = at;
            while at == from || !piece[at..].starts_with(RECORD) {
                match reader.read_event() {
                    Ok(Event::Start(element)) => self.open(&element, false),
                    Ok(Event::Empty(element)) => self.open(&element, true),
                    Ok(Event::End(element)) => self.close(element.local_name().into_inner()),
                    Ok(Event::Eof) => return (piece.len(), None),
                    Ok(_) => {}
                    Err(error) => return (at, Some(error)),
                }
                at = from + usize::try_from(reader.buffer_position()).unwrap_or(piece.len() - from);
            }
        }
    }

    /// Takes the records that a piece begins with, as long as they are written as Apple writes them; gives where they end. Nearly all of
    /// a file is records of other kinds, which are passed over without a look at what they say.
    fn take_records(&mut self, piece: &[u8]) -> usize {
        let mut at = 0;
        loop {
            let next = &piece[at..];
            let blank = next.len() - next.trim_ascii_start().len();
            let next = &next[blank..];
            let alone = self.current.is_none() && PARTS_OF_RECORDS.iter().any(|part| next.starts_with(part));
            if !alone && !next.starts_with(RECORD) {
                return at;
            }
            let Some(element) = plain_element(next) else { return at };
            if next.starts_with(HEART_RATE) {
                let Ok(raw) = std::str::from_utf8(&element[RECORD.len()..element.len() - 1]) else { return at };
                self.heart.take(raw);
            } else if next.starts_with(RECORD) && !next.starts_with(KIND_FIRST) {
                return at;
            }
            at += blank + element.len();
        }
    }

    fn open(&mut self, element: &BytesStart<'_>, closed: bool) {
        let raw = element.attributes_raw();
        match element.local_name().into_inner() {
            // Nearly all of a file is records of other kinds.
            "Record" => {
                if is_heart_rate(raw) {
                    self.heart.take(raw);
                }
            }
            "Workout" => {
                self.current = workout(raw);
                if closed {
                    self.close("Workout");
                }
            }
            name => {
                if let Some(workout) = &mut self.current {
                    let room = self.locations < LOCATIONS_MAX;
                    match name {
                        "Location" if !room => self.locations_left_out += 1,
                        "Location" => self.locations += usize::from(workout.take_location(raw)),
                        "WorkoutStatistics" => workout.take_statistics(raw),
                        "MetadataEntry" => workout.take_metadata(raw),
                        "WorkoutEvent" => workout.take_event(raw),
                        "FileReference" => workout.take_route(raw),
                        _ => {}
                    }
                }
            }
        }
    }

    fn close(&mut self, name: &str) {
        if name == "Workout"
            && let Some(workout) = self.current.take()
        {
            if self.workouts.len() < WORKOUTS_MAX {
                self.workouts.push(workout);
            } else {
                self.workouts_left_out += 1;
            }
        }
    }

    fn export(mut self) -> Export {
        self.close("Workout");
        self.heart.share_out(&mut self.workouts);
        for (what, count) in [
            ("heart rate", self.heart.left_out),
            ("position", self.locations_left_out),
            ("workout", self.workouts_left_out),
        ] {
            if count > 0 {
                self.warnings.push(Warning::TooMany { what, count });
            }
        }
        Export { workouts: self.workouts, heart_rates: self.heart.met, warnings: self.warnings }
    }
}

/// How records begin, what stands in them, and how those begin that say first what kind they are.
const RECORD: &[u8] = b"<Record ";
const PARTS_OF_RECORDS: [&[u8]; 2] = [b"</Record>", b"<MetadataEntry "];
const KIND_FIRST: &[u8] = b"<Record type=\"";
const HEART_RATE: &[u8] = b"<Record type=\"HKQuantityTypeIdentifierHeartRate\"";

/// The element that a text begins with, when its end can be seen at a glance: at the first `>`, with every double quote before it closed
/// and single ones only between them.
fn plain_element(text: &[u8]) -> Option<&[u8]> {
    let element = &text[..=memchr(b'>', text)?];
    let (mut quotes, mut from) = (0, 0);
    for single in memchr_iter(b'\'', element) {
        quotes += memchr_iter(b'"', &element[from..single]).count();
        if quotes.is_multiple_of(2) {
            return None;
        }
        from = single;
    }
    quotes += memchr_iter(b'"', &element[from..]).count();
    quotes.is_multiple_of(2).then_some(element)
}

/// Heart rates in the order they stand in, in five bytes each; in pieces, so that growing moves nothing.
#[derive(Default)]
struct HeartRates {
    pieces: Vec<(Vec<u32>, Vec<u8>)>,
    kept: usize,
    met: u64,
    left_out: usize,
}

const PIECE: usize = 1 << 16;

impl HeartRates {
    fn take(&mut self, raw: &str) {
        let (mut at, mut value, mut beats_each) = (None, None, 1.0);
        // There are millions of them: their attributes are gone through once.
        for (name, said) in attributes(raw) {
            match name {
                "startDate" => at = moment(said),
                "value" => value = number(said),
                "unit" if said == "count/s" => beats_each = 60.0,
                _ => {}
            }
        }
        let (Some(at), Some(value)) = (at, value) else { return };
        let per_minute = value * beats_each;
        let (Ok(at), Some(bpm)) = (u32::try_from(at.at), points::beats(per_minute)) else { return };
        self.met += 1;
        if self.kept >= HEART_RATES_MAX {
            self.left_out += 1;
            return;
        }
        if self.kept.is_multiple_of(PIECE) {
            self.pieces.push((Vec::with_capacity(PIECE), Vec::with_capacity(PIECE)));
        }
        if let Some((times, beats)) = self.pieces.last_mut() {
            times.push(at);
            beats.push(bpm);
            self.kept += 1;
        }
    }

    /// Gives each workout the heart rates within it.
    fn share_out(&self, workouts: &mut [Workout]) {
        let mut order: Vec<usize> = (0..workouts.len()).collect();
        order.sort_by_key(|i| workouts[*i].start.at);
        let starts: Vec<i64> = order.iter().map(|i| workouts[*i].start.at).collect();
        // The end of the longest workout so far: before that, an earlier one may still be going on.
        let ends: Vec<i64> = order
            .iter()
            .scan(i64::MIN, |latest, i| {
                *latest = workouts[*i].end.max(*latest);
                Some(*latest)
            })
            .collect();
        for (times, beats) in &self.pieces {
            for (at, bpm) in times.iter().zip(beats) {
                let at = i64::from(*at);
                let mut place = starts.partition_point(|start| *start <= at);
                let mut overlapping = 0;
                while place > 0 && ends[place - 1] >= at && overlapping < 8 {
                    place -= 1;
                    overlapping += 1;
                    let workout = &mut workouts[order[place]];
                    if at <= workout.end && workout.heart.len() < 200_000 {
                        workout.heart.push((u32::try_from(at - workout.start.at).unwrap_or(0), *bpm));
                    }
                }
            }
        }
        for workout in workouts {
            workout.heart.sort_unstable();
        }
    }
}

/// The kind is mostly the first attribute: then the rest needs no look.
fn is_heart_rate(raw: &str) -> bool {
    const KIND: &str = "HKQuantityTypeIdentifierHeartRate\"";
    match raw.trim_start().strip_prefix("type=\"") {
        Some(rest) => rest.starts_with(KIND),
        None => raw.contains(KIND) && attribute(raw, "type") == Some(&KIND[..KIND.len() - 1]),
    }
}

fn workout(raw: &str) -> Option<Workout> {
    let start = attribute(raw, "startDate").and_then(moment)?;
    let timer = attribute(raw, "duration").and_then(number).map(|value| {
        value
            * match attribute(raw, "durationUnit") {
                Some("s" | "sec") => 1.0,
                Some("hr" | "h") => 3_600.0,
                _ => 60.0,
            }
    });
    let end = attribute(raw, "endDate").and_then(moment).map(|m| m.at);
    let name = attribute(raw, "workoutActivityType").unwrap_or_default();
    Some(Workout {
        sport: Sport::named(name),
        start,
        end: end.unwrap_or(start.at + timer.unwrap_or(0.0).clamp(0.0, 1e7) as i64).max(start.at),
        timer: timer.filter(|t| *t > 0.0),
        distance: attribute(raw, "totalDistance").and_then(|v| metres(v, attribute(raw, "totalDistanceUnit"))),
        climb: None,
        steps: None,
        beats: None,
        indoor: false,
        zone: None,
        source: attribute(raw, "sourceName").and_then(|s| words(&xml::unescaped(s), 100)),
        routes: Vec::new(),
        locations: Vec::new(),
        pauses: Vec::new(),
        stopped: None,
        heart: Vec::new(),
    })
}

impl Workout {
    /// Whether it was kept.
    fn take_location(&mut self, raw: &str) -> bool {
        let value = |name| attribute(raw, name).and_then(number);
        let Some(at) = attribute(raw, "date").and_then(moment) else { return false };
        let position = value("latitude").zip(value("longitude")).and_then(|(lat, long)| points::position(lat, long));
        self.locations.push(Sample {
            at: at.at,
            position,
            altitude_m: value("altitude").map(|m| m as f32),
            speed_m_s: value("speed").filter(|v| (0.0..=100.0).contains(v)).map(|v| v as f32),
            ..Sample::default()
        });
        true
    }

    fn take_statistics(&mut self, raw: &str) {
        let value = |name| attribute(raw, name).and_then(number).filter(|v| *v > 0.0);
        match attribute(raw, "type").unwrap_or_default() {
            "HKQuantityTypeIdentifierDistanceWalkingRunning" | "HKQuantityTypeIdentifierDistanceCycling" => {
                self.distance = attribute(raw, "sum").and_then(|v| metres(v, attribute(raw, "unit"))).or(self.distance);
            }
            "HKQuantityTypeIdentifierHeartRate" => self.beats = value("average").or(self.beats),
            "HKQuantityTypeIdentifierStepCount" => self.steps = value("sum").or(self.steps),
            _ => {}
        }
    }

    fn take_metadata(&mut self, raw: &str) {
        let value = attribute(raw, "value").unwrap_or_default();
        match attribute(raw, "key").unwrap_or_default() {
            "HKTimeZone" => self.zone = words(&xml::unescaped(value), 64),
            "HKIndoorWorkout" => self.indoor = value == "1",
            "HKElevationAscended" => {
                let mut parts = value.split_whitespace();
                let (number, unit) = (parts.next().unwrap_or_default(), parts.next());
                self.climb = metres(number, unit).or(self.climb);
            }
            _ => {}
        }
    }

    fn take_event(&mut self, raw: &str) {
        let Some(at) = attribute(raw, "date").and_then(moment).map(|m| m.at) else { return };
        match (attribute(raw, "type").unwrap_or_default(), self.stopped) {
            ("HKWorkoutEventTypePause" | "HKWorkoutEventTypeMotionPaused", None) => self.stopped = Some(at),
            ("HKWorkoutEventTypeResume" | "HKWorkoutEventTypeMotionResumed", Some(from)) => {
                if at > from && self.pauses.len() < 10_000 {
                    self.pauses.push(Pause { from, to: at });
                }
                self.stopped = None;
            }
            _ => {}
        }
    }

    fn take_route(&mut self, raw: &str) {
        if let Some(path) = attribute(raw, "path").filter(|_| self.routes.len() < 100) {
            self.routes.extend(words(xml::unescaped(path).trim_start_matches('/'), 400));
        }
    }
}

/// A length in m; without a unit in km, as Apple's default is.
fn metres(value: &str, unit: Option<&str>) -> Option<f64> {
    let factor = match unit {
        Some("mi") => 1_609.344,
        Some("m") => 1.0,
        Some("cm") => 0.01,
        Some("ft") => 0.3048,
        Some("yd") => 0.9144,
        _ => 1_000.0,
    };
    number(value).map(|v| v * factor).filter(|m| *m > 0.0)
}

/// An attribute's value as it stands, from an element's text.
fn attribute<'a>(raw: &'a str, name: &str) -> Option<&'a str> {
    attributes(raw).find_map(|(n, value)| (n == name).then_some(value))
}

/// An element's attributes as they stand, as far as they make sense.
fn attributes(raw: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut quotes = memchr2_iter(b'"', b'\'', raw.as_bytes());
    let mut from = 0;
    std::iter::from_fn(move || {
        let open = quotes.next()?;
        let close = quotes.find(|at| raw.as_bytes()[*at] == raw.as_bytes()[open])?;
        let name = raw[from..open].trim_ascii().strip_suffix('=')?.trim_ascii_end();
        from = close + 1;
        Some((name, &raw[open + 1..close]))
    })
}
