//! From decoded messages to the few numbers a run needs, in the device's own units.

use rustyfit::profile::mesgdef::{Activity, Event, FileId, Lap, Record, Session, Sport, Workout};
use rustyfit::profile::typedef::{self, MesgNum};
use rustyfit::proto::{Message, Value};

use crate::along::Sample;
use crate::session::Summary;

/// Seconds from 1970 to FIT's epoch, 1989-12-31 00:00 UTC.
pub(super) const FIT_EPOCH: i64 = 631_065_600;
/// More points than eleven days at one a second are refused: no run has them, and memory must have a bound.
const MAX_SAMPLES: usize = 1_000_000;
/// More points than this that carry nothing but their time are left out: they are more than a day's, and a file may hold millions.
const MAX_SILENT: usize = 100_000;
/// More sessions than this in one part are noise.
const MAX_SESSIONS: usize = 256;
/// More timer events than this in one part are noise.
const MAX_EVENTS: usize = 100_000;

/// Whether anything is kept of messages of this kind.
pub(super) fn is_wanted(kind: MesgNum) -> bool {
    matches!(
        kind,
        MesgNum::RECORD
            | MesgNum::EVENT
            | MesgNum::SESSION
            | MesgNum::LAP
            | MesgNum::SPORT
            | MesgNum::WORKOUT
            | MesgNum::FILE_ID
            | MesgNum::ACTIVITY
    )
}

/// The fields of a record that count, in the file's own units. What is invalid is not there.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Point {
    /// Seconds since FIT's epoch.
    pub at: Option<u32>,
    pub latitude: Option<i32>,
    pub longitude: Option<i32>,
    pub altitude: Option<u16>,
    pub enhanced_altitude: Option<u32>,
    pub heart_rate: Option<u8>,
    pub cadence: Option<u8>,
    pub fractional_cadence: Option<u8>,
    pub cadence256: Option<u16>,
    pub distance: Option<u32>,
    pub speed: Option<u16>,
    pub enhanced_speed: Option<u32>,
    /// Speed in m/s and distance in m.
    pub compressed: Option<(Option<f32>, Option<f64>)>,
}

/// What is kept of one part.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Content {
    /// How many messages were decoded.
    pub messages: usize,
    pub file_type: Option<u8>,
    /// Seconds since 1970.
    pub created: Option<i64>,
    pub samples: Vec<Sample>,
    pub samples_left_out: bool,
    /// Points that carry nothing but their time.
    silent: usize,
    pub sessions: Vec<Leg>,
    pub timer: Vec<TimerEvent>,
    /// End of the activity, and the local time then (both as seconds since 1970).
    pub ended: Option<i64>,
    pub ended_local: Option<i64>,
    /// The sport by any message other than a session: (sport, sub-sport).
    pub sport: Option<(u8, Option<u8>)>,
    pub workout_name: Option<String>,
    compressed: Compressed,
}

/// One session: its sport, by FIT's numbers, and what the device summed up.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(super) struct Leg {
    pub sport: Option<u8>,
    pub sub_sport: Option<u8>,
    pub summary: Summary,
}

/// The timer was started or stopped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TimerEvent {
    /// Seconds since 1970.
    pub at: i64,
    pub starts: bool,
}

impl Content {
    /// Takes a message of a kind that [`is_wanted`]; others are only counted.
    pub fn take(&mut self, message: &Message) {
        self.messages += 1;
        match message.num {
            MesgNum::RECORD => self.take_record(message),
            MesgNum::EVENT => self.take_event(message),
            MesgNum::SESSION => self.take_session(message),
            MesgNum::LAP => self.take_sport(message, Lap::SPORT, Lap::SUB_SPORT),
            MesgNum::SPORT => self.take_sport(message, Sport::SPORT, Sport::SUB_SPORT),
            MesgNum::WORKOUT => {
                self.take_sport(message, Workout::SPORT, Workout::SUB_SPORT);
                if let Some(name) = field(message, Workout::WKT_NAME).and_then(text) {
                    self.workout_name = Some(name);
                }
            }
            MesgNum::FILE_ID => {
                self.file_type = self.file_type.or_else(|| field(message, FileId::TYPE).and_then(u8_of));
                self.created = self.created.or_else(|| field(message, FileId::TIME_CREATED).and_then(instant));
            }
            MesgNum::ACTIVITY => {
                self.ended = field(message, Activity::TIMESTAMP).and_then(instant);
                self.ended_local = field(message, Activity::LOCAL_TIMESTAMP).and_then(instant);
            }
            _ => {}
        }
    }

    /// Where the messages stop making sense, the last point may already be made of shifted bytes: its time tells.
    pub fn doubt_the_last_sample(&mut self) {
        if let [.., before, last] = &self.samples[..]
            && last.at.abs_diff(before.at) > 3_600
        {
            self.samples.pop();
        }
    }

    fn take_record(&mut self, message: &Message) {
        let mut point = Point::default();
        for field in &message.fields {
            let value = &field.value;
            match field.num {
                Record::TIMESTAMP => point.at = u32_of(value),
                Record::POSITION_LAT => point.latitude = i32_of(value),
                Record::POSITION_LONG => point.longitude = i32_of(value),
                Record::ALTITUDE => point.altitude = u16_of(value),
                Record::ENHANCED_ALTITUDE => point.enhanced_altitude = u32_of(value),
                Record::HEART_RATE => point.heart_rate = u8_of(value),
                Record::CADENCE => point.cadence = u8_of(value),
                Record::FRACTIONAL_CADENCE => point.fractional_cadence = u8_of(value),
                Record::CADENCE256 => point.cadence256 = u16_of(value),
                Record::DISTANCE => point.distance = u32_of(value),
                Record::SPEED => point.speed = u16_of(value),
                Record::ENHANCED_SPEED => point.enhanced_speed = u32_of(value),
                Record::COMPRESSED_SPEED_DISTANCE => point.compressed = self.compressed.unpack(value),
                _ => {}
            }
        }
        self.take_point(&point);
    }

    /// Makes room for so many points, if there is none.
    pub fn expect_points(&mut self, points: usize) {
        if self.samples.capacity() == 0 {
            self.samples.reserve(points.min(MAX_SAMPLES));
        }
    }

    #[inline]
    pub fn take_point(&mut self, point: &Point) {
        let Some(at) = point.at else { return };
        if self.samples.len() >= MAX_SAMPLES {
            self.samples_left_out = true;
            return;
        }
        let (speed, distance) = point.compressed.unwrap_or_default();
        let altitude = point.altitude.map(|v| f32::from(v) / 5.0 - 500.0);
        let fraction = point.fractional_cadence.map_or(0.0, |v| f32::from(v) / 128.0);
        let cadence = point.cadence.map(|c| f32::from(c) + fraction);
        let measured = point.speed.map(|v| f32::from(v) / 1000.0).or(speed);
        let sample = Sample {
            at: i64::from(at) + FIT_EPOCH,
            distance_m: point.distance.map(|v| f64::from(v) / 100.0).or(distance),
            speed_m_s: point.enhanced_speed.map(|v| v as f32 / 1000.0).or(measured),
            altitude_m: point.enhanced_altitude.map(|v| (f64::from(v) / 5.0 - 500.0) as f32).or(altitude),
            strides_per_min: point.cadence256.map(|v| f32::from(v) / 256.0).or(cadence),
            heart_rate_bpm: point.heart_rate.filter(|bpm| (20..=250).contains(bpm)),
            position: point.latitude.zip(point.longitude),
        };
        if sample == (Sample { at: sample.at, ..Sample::default() }) {
            self.silent += 1;
            if self.silent > MAX_SILENT {
                self.samples_left_out = true;
                return;
            }
        }
        self.samples.push(sample);
    }

    fn take_event(&mut self, message: &Message) {
        let is_timer = field(message, Event::EVENT).and_then(u8_of) == Some(typedef::Event::TIMER.0);
        let Some(kind) = field(message, Event::EVENT_TYPE).and_then(u8_of) else { return };
        let Some(at) = field(message, Event::TIMESTAMP).and_then(instant) else { return };
        let starts = kind == typedef::EventType::START.0;
        let stops = [
            typedef::EventType::STOP,
            typedef::EventType::STOP_ALL,
            typedef::EventType::STOP_DISABLE,
            typedef::EventType::STOP_DISABLE_ALL,
        ]
        .iter()
        .any(|stop| stop.0 == kind);
        if is_timer && (starts || stops) && self.timer.len() < MAX_EVENTS {
            self.timer.push(TimerEvent { at, starts });
        }
    }

    fn take_session(&mut self, message: &Message) {
        if self.sessions.len() >= MAX_SESSIONS {
            return;
        }
        let (mut leg, mut session) = (Leg::default(), Summary::default());
        let (mut strides, mut fraction) = (None, 0.0);
        for field in &message.fields {
            let value = &field.value;
            match field.num {
                Session::START_TIME => session.start = instant(value),
                Session::SPORT => leg.sport = u8_of(value),
                Session::SUB_SPORT => leg.sub_sport = u8_of(value),
                Session::TOTAL_ELAPSED_TIME => session.elapsed = u32_of(value).map(|v| f64::from(v) / 1000.0),
                Session::TOTAL_TIMER_TIME => session.timer = u32_of(value).map(|v| f64::from(v) / 1000.0),
                Session::TOTAL_DISTANCE => session.distance = u32_of(value).map(|v| f64::from(v) / 100.0),
                Session::TOTAL_CYCLES => strides = u32_of(value).map(f64::from),
                Session::TOTAL_FRACTIONAL_CYCLES => fraction = u8_of(value).map_or(0.0, |v| f64::from(v) / 128.0),
                Session::TOTAL_ASCENT => session.ascent = u16_of(value).map(f64::from),
                Session::TOTAL_DESCENT => session.descent = u16_of(value).map(f64::from),
                Session::AVG_HEART_RATE => session.heart_rate = u8_of(value).map(f64::from),
                Session::WORKOUT_FEEL => session.feel = u8_of(value).map(feel),
                Session::WORKOUT_RPE => session.rpe = u8_of(value).map(|ten_times| f64::from(ten_times) / 10.0),
                _ => {}
            }
        }
        session.strides = strides.map(|s| s + fraction);
        leg.summary = session;
        self.sessions.push(leg);
    }

    fn take_sport(&mut self, message: &Message, sport: u8, sub_sport: u8) {
        if let Some(sport) = field(message, sport).and_then(u8_of) {
            self.sport = Some((sport, field(message, sub_sport).and_then(u8_of)));
        }
    }
}

/// Speed and distance in three bytes, as foot pods' watches wrote them: 12 bits of speed in 1/100 m/s, 12 bits of a distance
/// in 1/16 m that rolls over every 256 m.
#[derive(Debug, Default, PartialEq)]
struct Compressed {
    last: Option<u32>,
    total: u64,
}

impl Compressed {
    fn unpack(&mut self, value: &Value) -> Option<(Option<f32>, Option<f64>)> {
        const INVALID: u32 = 0xFFF;
        let Value::ArrayUint8(bytes) = value else { return None };
        let [a, b, c] = **bytes else { return None };
        let speed = u32::from(a) | (u32::from(b) & 0x0F) << 8;
        let distance = u32::from(b) >> 4 | u32::from(c) << 4;
        let distance = (distance != INVALID).then(|| {
            let moved = distance.wrapping_sub(self.last.replace(distance).unwrap_or(0)) & INVALID;
            self.total += u64::from(moved);
            self.total as f64 / 16.0
        });
        Some(((speed != INVALID).then_some(speed as f32 / 100.0), distance))
    }
}

fn field(message: &Message, num: u8) -> Option<&Value> {
    message.fields.iter().find(|f| f.num == num).map(|f| &f.value)
}

/// A FIT date and time as seconds since 1970.
fn instant(value: &Value) -> Option<i64> {
    u32_of(value).map(|v| i64::from(v) + FIT_EPOCH)
}

fn u8_of(value: &Value) -> Option<u8> {
    match value {
        Value::Uint8(v) if *v != u8::MAX => Some(*v),
        _ => None,
    }
}

fn u16_of(value: &Value) -> Option<u16> {
    match value {
        Value::Uint16(v) if *v != u16::MAX => Some(*v),
        _ => None,
    }
}

fn u32_of(value: &Value) -> Option<u32> {
    match value {
        Value::Uint32(v) if *v != u32::MAX => Some(*v),
        _ => None,
    }
}

fn i32_of(value: &Value) -> Option<i32> {
    match value {
        Value::Int32(v) if *v != i32::MAX => Some(*v),
        _ => None,
    }
}

/// 0, 25, 50, 75 or 100 as 1 to 5; what is beyond stays beyond.
fn feel(percent: u8) -> u8 {
    if percent > 100 { u8::MAX } else { (percent + 12) / 25 + 1 }
}

/// A text with something in it, without control characters, of at most 200 characters.
fn text(value: &Value) -> Option<String> {
    let Value::String(text) = value else { return None };
    let clean: String = text.trim().chars().filter(|c| !c.is_control()).take(200).collect();
    (!clean.is_empty()).then_some(clean)
}
