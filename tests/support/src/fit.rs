//! A small writer of FIT files: sound ones as a watch writes them, and broken ones with exactly one thing wrong.
//!
//! It shares no code with the reader under test, so that a misunderstanding of the format cannot cancel itself out. All values
//! follow from the builder's arguments by sines, without chance: the same call gives the same bytes.

use std::{f64::consts::TAU, fs, io, path::Path};

use jiff::{SignedDuration, Timestamp};

/// Seconds from 1970 to FIT's epoch.
const FIT_EPOCH: i64 = 631_065_600;
/// Metres in a degree of latitude on a sphere of the Earth's mean radius (6,371,008.8 m).
const METRES_PER_DEGREE: f64 = 111_195.08;
const RUNNING: u8 = 1;

/// Which values a point carries to tell how far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Points {
    /// Distance and position, as most watches write.
    Full,
    /// Only speed.
    Speed,
    /// Only positions.
    Positions,
    /// Speed and distance in three bytes, as foot pods' watches wrote them.
    Compressed,
    /// None of them: heart rate and cadence only.
    Silent,
    /// There are no points at all.
    Absent,
}

/// An activity file under construction: one session, its points, and at most a few deliberate defects.
#[derive(Debug, Clone)]
pub struct FitFile {
    start_s: i64,
    sport: u8,
    sub_sport: u8,
    file_type: u8,
    offset_s: Option<i64>,
    metres: f64,
    seconds: i64,
    every_s: i64,
    points: Points,
    steps_per_min: Option<f64>,
    cadence_counts_both_feet: bool,
    bpm: Option<u8>,
    hill_m: Option<f64>,
    rpe: Option<u8>,
    feel: Option<u8>,
    title: Option<String>,
    pauses: Vec<(i64, i64)>,
    clock_jump: Option<(i64, i64)>,
    session: Session,
    big_endian: bool,
    bad_crc: bool,
    bad_header_crc: bool,
    no_header_crc: bool,
    declares_nothing: bool,
    undefined_message: bool,
    trailing: usize,
    truncated_at: Option<usize>,
    place: (f64, f64),
    compressed_times: bool,
    developer_fields: bool,
    short_header: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Session {
    Whole,
    TimerZero,
    StartsAt(i64),
    TotalsScaled(u32),
    Absent,
    Empty,
}

impl FitFile {
    /// A run of 5 km in 30 minutes, 170 steps and 150 beats a minute, a point every second, local time one hour ahead of UTC.
    ///
    /// # Panics
    /// When `start` is not an RFC 3339 instant.
    #[must_use]
    pub fn run(start: &str) -> Self {
        let start: Timestamp = start.parse().expect("an instant such as 2026-03-01T07:00:00Z");
        Self {
            start_s: start.as_second(),
            sport: RUNNING,
            sub_sport: 0,
            file_type: 4,
            offset_s: Some(3_600),
            metres: 5_000.0,
            seconds: 1_800,
            every_s: 1,
            points: Points::Full,
            steps_per_min: Some(170.0),
            cadence_counts_both_feet: false,
            bpm: Some(150),
            hill_m: None,
            rpe: None,
            feel: None,
            title: None,
            pauses: Vec::new(),
            clock_jump: None,
            session: Session::Whole,
            big_endian: false,
            bad_crc: false,
            bad_header_crc: false,
            no_header_crc: false,
            declares_nothing: false,
            undefined_message: false,
            trailing: 0,
            truncated_at: None,
            place: (52.0, 13.0),
            compressed_times: false,
            developer_fields: false,
            short_header: false,
        }
    }

    /// Begins at this latitude and longitude and goes north; in Brandenburg unless it is said.
    #[must_use]
    pub fn place(mut self, latitude: f64, longitude: f64) -> Self {
        self.place = (latitude, longitude);
        self
    }

    /// The same at another time.
    ///
    /// # Panics
    /// When `start` is not an RFC 3339 instant.
    #[must_use]
    pub fn starting(mut self, start: &str) -> Self {
        let start: Timestamp = start.parse().expect("an instant such as 2026-03-01T07:00:00Z");
        self.start_s = start.as_second();
        self
    }

    /// Distance in kilometres.
    #[must_use]
    pub fn km(mut self, km: f64) -> Self {
        self.metres = km * 1_000.0;
        self
    }

    /// Timer time in minutes, pauses not included.
    #[must_use]
    pub fn minutes(mut self, minutes: f64) -> Self {
        self.seconds = (minutes * 60.0).round() as i64;
        self
    }

    /// Local time minus UTC, in hours.
    #[must_use]
    pub fn offset_hours(mut self, hours: f64) -> Self {
        self.offset_s = Some((hours * 3_600.0).round() as i64);
        self
    }

    /// The file does not say its local time.
    #[must_use]
    pub fn without_local_time(mut self) -> Self {
        self.offset_s = None;
        self
    }

    /// Steps of both feet per minute.
    #[must_use]
    pub fn cadence(mut self, steps_per_min: f64) -> Self {
        self.steps_per_min = Some(steps_per_min);
        self
    }

    /// No cadence and no strides.
    #[must_use]
    pub fn without_cadence(mut self) -> Self {
        self.steps_per_min = None;
        self
    }

    /// The device writes both feet where FIT wants one leg.
    #[must_use]
    pub fn counting_both_feet(mut self) -> Self {
        self.cadence_counts_both_feet = true;
        self
    }

    /// Mean heart rate; zero is what a device without a sensor may write.
    #[must_use]
    pub fn heart_rate(mut self, bpm: u8) -> Self {
        self.bpm = Some(bpm);
        self
    }

    /// One hill in the middle: as many metres up as down.
    #[must_use]
    pub fn climb(mut self, metres: f64) -> Self {
        self.hill_m = Some(metres);
        self
    }

    /// On a treadmill: no positions.
    #[must_use]
    pub fn treadmill(mut self) -> Self {
        self.sub_sport = 1;
        self
    }

    /// On trails.
    #[must_use]
    pub fn trail(mut self) -> Self {
        self.sub_sport = 3;
        self
    }

    /// On a running track.
    #[must_use]
    pub fn track(mut self) -> Self {
        self.sub_sport = 4;
        self
    }

    /// Another sport, by its number in FIT (2 cycling, 5 swimming, 11 walking, 255 none).
    #[must_use]
    pub fn sport(mut self, sport: u8) -> Self {
        self.sport = sport;
        self
    }

    /// Perceived exertion, 0–10.
    #[must_use]
    pub fn rpe(mut self, rating: u8) -> Self {
        self.rpe = Some(rating * 10);
        self
    }

    /// How it felt, 1–5.
    #[must_use]
    pub fn feel(mut self, rating: u8) -> Self {
        self.feel = Some((rating - 1) * 25);
        self
    }

    /// The planned workout's name.
    #[must_use]
    pub fn title(mut self, title: &str) -> Self {
        self.title = Some(title.to_owned());
        self
    }

    /// The timer is stopped after so many minutes of running, for so many minutes.
    #[must_use]
    pub fn pause(mut self, after_minutes: f64, minutes: f64) -> Self {
        self.pauses.push(((after_minutes * 60.0) as i64, (minutes * 60.0) as i64));
        self
    }

    /// "Smart recording": a point only every so many seconds.
    #[must_use]
    pub fn every(mut self, seconds: i64) -> Self {
        self.every_s = seconds.max(1);
        self
    }

    /// What the points carry.
    #[must_use]
    pub fn points(mut self, points: Points) -> Self {
        self.points = points;
        self
    }

    /// After so many minutes the clock is set forward (or back) by so many seconds.
    #[must_use]
    pub fn clock_jump(mut self, after_minutes: f64, seconds: i64) -> Self {
        self.clock_jump = Some(((after_minutes * 60.0) as i64, seconds));
        self
    }

    /// The summary says another start than the points.
    #[must_use]
    pub fn session_starting(mut self, start: &str) -> Self {
        let start: Timestamp = start.parse().expect("an instant such as 2026-03-01T07:00:00Z");
        self.session = Session::StartsAt(start.as_second());
        self
    }

    /// The summary's distance and strides are this many percent of what the points say.
    #[must_use]
    pub fn session_distance_percent(mut self, percent: u32) -> Self {
        self.session = Session::TotalsScaled(percent);
        self
    }

    /// No summary: a watch that ran out of battery.
    #[must_use]
    pub fn without_session(mut self) -> Self {
        self.session = Session::Absent;
        self
    }

    /// The summary says that the timer never ran.
    #[must_use]
    pub fn session_timer_zero(mut self) -> Self {
        self.session = Session::TimerZero;
        self
    }

    /// A summary of nothing, and no points.
    #[must_use]
    pub fn empty(mut self) -> Self {
        self.session = Session::Empty;
        self.points = Points::Absent;
        self
    }

    /// Another kind of FIT file (6 a course, 5 a planned workout, 32 monitoring).
    #[must_use]
    pub fn not_an_activity(mut self, file_type: u8) -> Self {
        self.file_type = file_type;
        self
    }

    /// The most significant byte first, as some writers do.
    #[must_use]
    pub fn big_endian(mut self) -> Self {
        self.big_endian = true;
        self
    }

    /// The checksum at the end is wrong.
    #[must_use]
    pub fn with_bad_crc(mut self) -> Self {
        self.bad_crc = true;
        self
    }

    /// The header's own checksum is wrong.
    #[must_use]
    pub fn with_bad_header_crc(mut self) -> Self {
        self.bad_header_crc = true;
        self
    }

    /// The header has no checksum of its own (zero), which is allowed.
    #[must_use]
    pub fn without_header_crc(mut self) -> Self {
        self.no_header_crc = true;
        self
    }

    /// The header was never completed: it declares no content.
    #[must_use]
    pub fn declaring_nothing(mut self) -> Self {
        self.declares_nothing = true;
        self
    }

    /// After the last point comes a message that was never defined, and then nothing that makes sense.
    #[must_use]
    pub fn with_undefined_message(mut self) -> Self {
        self.undefined_message = true;
        self
    }

    /// So many bytes after the end that are not FIT.
    #[must_use]
    pub fn with_trailing_bytes(mut self, count: usize) -> Self {
        self.trailing = count;
        self
    }

    /// Only the first bytes arrived.
    #[must_use]
    pub fn truncated_at(mut self, bytes: usize) -> Self {
        self.truncated_at = Some(bytes);
        self
    }

    /// Points say only the last five bits of their time, in their header, as watches with little memory do. Points and pauses must
    /// be less than 32 s apart.
    #[must_use]
    pub fn compressed_times(mut self) -> Self {
        self.compressed_times = true;
        self
    }

    /// Every point carries two fields of an app besides the protocol's.
    #[must_use]
    pub fn with_developer_fields(mut self) -> Self {
        self.developer_fields = true;
        self
    }

    /// The header has 12 bytes and no checksum, as in the protocol's first version.
    #[must_use]
    pub fn short_header(mut self) -> Self {
        self.short_header = true;
        self
    }

    /// Writes a folder of such runs, one every twelve hours, the last one at `last`.
    ///
    /// # Errors
    ///
    /// A file could not be written, or time does not go back that far.
    pub fn twice_a_day(&self, last: Timestamp, count: u32, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        for back in 0..count {
            let start = last.checked_sub(SignedDuration::from_hours(12 * i64::from(back))).map_err(io::Error::other)?;
            let start = start.to_string();
            let name = format!("{}.fit", &start.replace(':', "-")[..16]);
            fs::write(folder.join(name), self.clone().starting(&start).build())?;
        }
        Ok(())
    }

    /// The file's bytes.
    #[must_use]
    pub fn build(&self) -> Vec<u8> {
        multisport(std::slice::from_ref(self))
    }

    /// Seconds from start to end, pauses included.
    fn elapsed_s(&self) -> i64 {
        self.seconds + self.pauses.iter().map(|p| p.1).sum::<i64>()
    }

    /// What the device's clock shows after so much timer time.
    fn clock_s(&self, timer_s: i64) -> i64 {
        let paused: i64 = self.pauses.iter().filter(|p| p.0 < timer_s).map(|p| p.1).sum();
        let jumped = self.clock_jump.filter(|j| j.0 < timer_s).map_or(0, |j| j.1);
        self.start_s + timer_s + paused + jumped
    }

    fn write_points(&self, out: &mut Writer) {
        out.timer(self.start_s, true);
        if self.points != Points::Absent {
            let mut written = 0;
            for timer_s in (0..=self.seconds).step_by(usize::try_from(self.every_s).expect("a positive interval")) {
                self.write_pauses(out, &mut written, timer_s);
                self.write_point(out, timer_s);
            }
            if self.seconds % self.every_s != 0 {
                self.write_point(out, self.seconds);
            }
        }
        if !self.undefined_message {
            out.timer(self.clock_s(self.seconds), false);
        }
    }

    fn write_pauses(&self, out: &mut Writer, written: &mut usize, timer_s: i64) {
        while let Some((after_s, length_s)) = self.pauses.get(*written).copied().filter(|p| p.0 < timer_s) {
            let stop = self.clock_s(after_s);
            out.timer(stop, false);
            out.timer(stop + length_s, true);
            *written += 1;
        }
    }

    fn write_point(&self, out: &mut Writer, timer_s: i64) {
        let (t, whole) = (timer_s as f64, self.seconds.max(1) as f64);
        // A pace that sways by a third within a minute, and a distance that ends exactly where it should.
        let swaying = |t: f64| t + 3.0 * (TAU * t / 60.0).sin();
        let metres = self.metres * swaying(t) / swaying(whole);
        let time = fit_time(self.clock_s(timer_s));
        let mut values = Vec::new();
        if !self.compressed_times {
            values.push((253, Value::U32(time)));
        }
        let treadmill = self.sub_sport == 1;
        if !treadmill && matches!(self.points, Points::Full | Points::Positions) {
            let semicircles = |degrees: f64| (degrees / 180.0 * 2_147_483_648.0).round() as i32;
            values.push((0, Value::I32(semicircles(self.place.0 + metres / METRES_PER_DEGREE))));
            values.push((1, Value::I32(semicircles(self.place.1))));
        }
        match self.points {
            Points::Full => values.push((5, Value::U32((metres * 100.0).round() as u32))),
            Points::Speed => values.push((6, Value::U16((self.metres / whole * 1_000.0).round() as u16))),
            Points::Compressed => {
                let speed = (self.metres / whole * 100.0).round() as u32 & 0xFFF;
                let distance = (metres * 16.0).round() as u32 & 0xFFF;
                let packed = (speed | distance << 12).to_le_bytes();
                values.push((8, Value::Bytes(packed[..3].to_vec())));
            }
            Points::Positions | Points::Silent | Points::Absent => {}
        }
        if let Some(hill) = self.hill_m {
            let altitude = 100.0 + hill * (1.0 - (TAU * t / whole).cos()) / 2.0;
            values.push((2, Value::U16(((altitude + 500.0) * 5.0).round() as u16)));
        }
        if let Some(bpm) = self.bpm {
            let sway = if bpm == 0 { 0.0 } else { 5.0 * (TAU * t / 300.0).sin() };
            values.push((3, Value::U8((f64::from(bpm) + sway).round() as u8)));
        }
        if let Some(steps) = self.steps_per_min {
            let rate = if self.cadence_counts_both_feet { steps } else { steps / 2.0 };
            values.push((4, Value::U8(rate.floor() as u8)));
            values.push((53, Value::U8((rate.fract() * 128.0).round() as u8)));
        }
        let developer = [(0, Value::U16(250)), (1, Value::Text("step".to_owned()))];
        let developer = if self.developer_fields { &developer[..] } else { &[] };
        out.message_with(2, 20, &values, developer, self.compressed_times.then_some(time));
    }

    fn write_session(&self, out: &mut Writer) {
        if self.session == Session::Absent {
            return;
        }
        let empty = self.session == Session::Empty;
        let timer_ms = if empty || self.session == Session::TimerZero { 0 } else { self.seconds * 1_000 };
        let scale = if let Session::TotalsScaled(percent) = self.session { f64::from(percent) / 100.0 } else { 1.0 };
        let start = if let Session::StartsAt(start) = self.session { start } else { self.start_s };
        let mut values = vec![
            (253, Value::U32(fit_time(self.clock_s(self.seconds)))),
            (2, Value::U32(fit_time(start))),
            (5, Value::Enum(self.sport)),
            (6, Value::Enum(self.sub_sport)),
            (7, Value::U32(if empty { 0 } else { u32::try_from(self.elapsed_s() * 1_000).unwrap_or(u32::MAX) })),
            (8, Value::U32(u32::try_from(timer_ms).unwrap_or(u32::MAX))),
            (9, Value::U32(if empty { 0 } else { (self.metres * scale * 100.0).round() as u32 })),
        ];
        if let Some(steps) = self.steps_per_min.filter(|_| !empty) {
            let strides = steps * self.seconds as f64 / 60.0 / if self.cadence_counts_both_feet { 1.0 } else { 2.0 };
            values.push((10, Value::U32((strides * scale).round() as u32)));
        }
        values.extend(self.bpm.filter(|_| !empty).map(|bpm| (16, Value::U8(bpm))));
        values.extend(self.hill_m.map(|hill| (22, Value::U16(hill.round() as u16))));
        values.extend(self.hill_m.map(|hill| (23, Value::U16(hill.round() as u16))));
        values.extend(self.feel.map(|feel| (192, Value::U8(feel))));
        values.extend(self.rpe.map(|rpe| (193, Value::U8(rpe))));
        out.message(3, 18, &values);
    }

    fn damage(&self, mut bytes: Vec<u8>) -> Vec<u8> {
        if self.short_header {
            bytes[0] = 12;
            bytes.drain(12..14);
            let end = bytes.len() - 2;
            let crc = crc16(&bytes[..end]);
            bytes[end..].copy_from_slice(&crc.to_le_bytes());
        }
        if self.no_header_crc || self.declares_nothing {
            bytes[12..14].fill(0);
        }
        if self.declares_nothing {
            bytes[4..8].fill(0);
        }
        if self.no_header_crc {
            let end = bytes.len() - 2;
            let crc = crc16(&bytes[..end]);
            bytes[end..].copy_from_slice(&crc.to_le_bytes());
        }
        if self.bad_header_crc {
            bytes[12] ^= 0xFF;
        }
        if self.bad_crc {
            let last = bytes.len() - 1;
            bytes[last] ^= 0xFF;
        }
        bytes.extend(std::iter::repeat_n(0x55, self.trailing));
        if let Some(length) = self.truncated_at {
            bytes.truncate(length);
        }
        bytes
    }
}

/// Several sessions in one file, one after the other. What concerns the file as a whole is taken from the first.
///
/// # Panics
/// When there is no session.
#[must_use]
pub fn multisport(legs: &[FitFile]) -> Vec<u8> {
    let (first, last) = (legs.first().expect("a first leg"), legs.last().expect("a last leg"));
    let mut out = Writer { bytes: vec![0; 14], layouts: Default::default(), big_endian: first.big_endian };
    out.message(
        0,
        0,
        &[(0, Value::Enum(first.file_type)), (1, Value::U16(255)), (4, Value::U32(fit_time(first.start_s)))],
    );
    if let Some(title) = &first.title {
        out.message(4, 26, &[(4, Value::Enum(first.sport)), (8, Value::Text(title.clone()))]);
    }
    if first.session == Session::Absent && first.sport != 255 {
        out.message(4, 12, &[(0, Value::Enum(first.sport)), (1, Value::Enum(first.sub_sport))]);
    }
    if first.developer_fields {
        out.message(3, 207, &[(3, Value::U8(0)), (1, Value::Bytes(vec![7; 16]))]);
        for (number, base_type, name) in [(0, 0x84, "Power"), (1, 0x07, "Phase")] {
            let values = [
                (0, Value::U8(0)),
                (1, Value::U8(number)),
                (2, Value::U8(base_type)),
                (3, Value::Text(name.to_owned())),
            ];
            out.message(3, 206, &values);
        }
    }
    for leg in legs {
        leg.write_points(&mut out);
    }
    if first.undefined_message {
        out.bytes.extend([0x0B; 40]);
    }
    for leg in legs {
        leg.write_session(&mut out);
    }
    if first.session != Session::Absent {
        let end = fit_time(last.clock_s(last.seconds));
        let mut values = vec![(253, Value::U32(end)), (1, Value::U16(u16::try_from(legs.len()).unwrap_or(u16::MAX)))];
        values.extend(first.offset_s.map(|offset| (5, Value::U32(end.wrapping_add_signed(offset as i32)))));
        out.message(5, 34, &values);
    }
    first.damage(out.finish())
}

/// Several files joined end to end, as some devices and apps do.
#[must_use]
pub fn chained(files: &[Vec<u8>]) -> Vec<u8> {
    files.concat()
}

enum Value {
    Enum(u8),
    U8(u8),
    U16(u16),
    U32(u32),
    I32(i32),
    Text(String),
    Bytes(Vec<u8>),
}

impl Value {
    fn base_type(&self) -> u8 {
        match self {
            Self::Enum(_) => 0x00,
            Self::U8(_) => 0x02,
            Self::U16(_) => 0x84,
            Self::U32(_) => 0x86,
            Self::I32(_) => 0x85,
            Self::Text(_) => 0x07,
            Self::Bytes(_) => 0x0D,
        }
    }

    fn bytes(&self, big_endian: bool) -> Vec<u8> {
        let mut bytes = match self {
            Self::Enum(v) | Self::U8(v) => return vec![*v],
            Self::Text(v) => return v.bytes().chain([0]).collect(),
            Self::Bytes(v) => return v.clone(),
            Self::U16(v) => v.to_le_bytes().to_vec(),
            Self::U32(v) => v.to_le_bytes().to_vec(),
            Self::I32(v) => v.to_le_bytes().to_vec(),
        };
        if big_endian {
            bytes.reverse();
        }
        bytes
    }
}

struct Writer {
    bytes: Vec<u8>,
    /// The definition in force for each local message number.
    layouts: [Vec<u8>; 16],
    big_endian: bool,
}

impl Writer {
    /// Writes one message, and before it its definition if that has changed.
    fn message(&mut self, local: u8, global: u16, values: &[(u8, Value)]) {
        self.message_with(local, global, values, &[], None);
    }

    /// The same with an app's own fields, and with a time in the header (then `local` is at most 3).
    fn message_with(
        &mut self,
        local: u8,
        global: u16,
        values: &[(u8, Value)],
        developer: &[(u8, Value)],
        time: Option<u32>,
    ) {
        let number = if self.big_endian { global.to_be_bytes() } else { global.to_le_bytes() };
        let kind = if developer.is_empty() { 0x40 } else { 0x60 };
        let mut layout = vec![kind | local, 0, u8::from(self.big_endian), number[0], number[1]];
        let mut data = vec![time.map_or(local, |time| 0x80 | local << 5 | (time & 0x1F) as u8)];
        let size = |bytes: &[u8]| u8::try_from(bytes.len()).expect("a field under 256 bytes");
        layout.push(u8::try_from(values.len()).expect("fewer than 256 fields"));
        for (field, value) in values {
            let bytes = value.bytes(self.big_endian);
            layout.extend([*field, size(&bytes), value.base_type()]);
            data.extend(bytes);
        }
        if !developer.is_empty() {
            layout.push(u8::try_from(developer.len()).expect("fewer than 256 fields"));
        }
        for (field, value) in developer {
            let bytes = value.bytes(self.big_endian);
            layout.extend([*field, size(&bytes), 0]);
            data.extend(bytes);
        }
        if self.layouts[usize::from(local)] != layout {
            self.bytes.extend(&layout);
            self.layouts[usize::from(local)] = layout;
        }
        self.bytes.extend(data);
    }

    fn timer(&mut self, at: i64, starts: bool) {
        let kind = if starts { 0 } else { 4 };
        self.message(1, 21, &[(253, Value::U32(fit_time(at))), (0, Value::Enum(0)), (1, Value::Enum(kind))]);
    }

    /// Completes header and checksum.
    fn finish(mut self) -> Vec<u8> {
        let data = u32::try_from(self.bytes.len() - 14).expect("a file under 4 GB");
        let mut header = vec![14, 0x20, 0x84, 0x52];
        header.extend(data.to_le_bytes());
        header.extend(b".FIT");
        header.extend(crc16(&header).to_le_bytes());
        self.bytes[..14].copy_from_slice(&header);
        let crc = crc16(&self.bytes[14..]);
        self.bytes.extend(crc.to_le_bytes());
        self.bytes
    }
}

fn fit_time(at: i64) -> u32 {
    u32::try_from(at - FIT_EPOCH).unwrap_or(0)
}

/// The checksum, half a byte at a time, as Garmin's SDK describes it.
fn crc16(bytes: &[u8]) -> u16 {
    const TABLE: [u16; 16] = [
        0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401, 0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01,
        0x8801, 0x4400,
    ];
    bytes.iter().fold(0, |crc: u16, byte| {
        let low = (crc >> 4) ^ TABLE[usize::from(crc & 0xF)] ^ TABLE[usize::from(byte & 0xF)];
        (low >> 4) ^ TABLE[usize::from(low & 0xF)] ^ TABLE[usize::from(byte >> 4)]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_call_gives_the_same_bytes() {
        let file = FitFile::run("2026-03-01T07:00:00Z").km(5.0).minutes(30.0).cadence(171.0).climb(40.0);
        assert_eq!(file.build(), file.build());
    }

    #[test]
    fn a_part_with_its_checksum_has_the_checksum_zero() {
        let bytes = FitFile::run("2026-03-01T07:00:00Z").build();
        assert_eq!(crc16(&bytes), 0);
        assert_eq!(usize::try_from(u32::from_le_bytes([bytes[4], bytes[5], bytes[6], bytes[7]])), Ok(bytes.len() - 16));
    }
}
