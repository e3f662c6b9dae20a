//! Points as text formats give them: numbers that may be none, positions in degrees, times that may be missing.
//!
//! What it is not: it lays nothing out; that is [`crate::along`].

use std::collections::BTreeMap;

use crate::Warning;
use crate::along::{Pause, Sample};

/// More points than eleven days at one a second are refused: no run has them, and memory must have a bound.
const MAX_SAMPLES: usize = 1_000_000;

/// The points of a recording as they are collected.
#[derive(Debug, Default)]
pub(crate) struct Points {
    pub samples: Vec<Sample>,
    pub pauses: Vec<Pause>,
    /// Points without a time.
    pub timeless: usize,
    too_many: bool,
    broken: bool,
}

impl Points {
    /// Takes a point; without a time it is only counted.
    pub fn push(&mut self, at: Option<i64>, sample: Sample) {
        let Some(at) = at else {
            self.timeless += 1;
            return;
        };
        if self.samples.len() >= MAX_SAMPLES {
            self.too_many = true;
            return;
        }
        if std::mem::take(&mut self.broken)
            && let Some(last) = self.samples.last().filter(|last| at > last.at + 1)
        {
            self.pauses.push(Pause { from: last.at, to: at });
        }
        self.samples.push(Sample { at, ..sample });
    }

    /// What follows was recorded after a pause.
    pub fn pause(&mut self) {
        self.broken = !self.samples.is_empty();
    }

    /// What is to be said of the points.
    pub fn warnings(&self) -> impl Iterator<Item = Warning> {
        let timeless = (self.timeless > 0).then_some(Warning::PointsWithoutTime { points: self.timeless });
        let too_many = self.too_many.then_some(Warning::TooManyPoints { kept: self.samples.len() });
        timeless.into_iter().chain(too_many)
    }

    /// Drops a measure that only some points have: where it is missing, nothing would count as covered.
    pub fn drop_patchy_measures(&mut self) {
        let share = |has: fn(&Sample) -> bool| {
            self.samples.iter().filter(|s| has(s)).count() as f64 / self.samples.len().max(1) as f64
        };
        let (distance, speed) = (share(|s| s.distance_m.is_some()), share(|s| s.speed_m_s.is_some()));
        let position = share(|s| s.position.is_some());
        let keep_distance = distance >= WHOLE || distance >= position.max(speed);
        let keep_speed = position < WHOLE && (speed >= WHOLE || speed >= position);
        for sample in &mut self.samples {
            sample.distance_m = sample.distance_m.filter(|_| keep_distance);
            sample.speed_m_s = sample.speed_m_s.filter(|_| keep_speed);
        }
    }
}

/// Points by their second, for formats that tell each quantity apart.
#[derive(Default)]
pub(crate) struct Seconds {
    points: BTreeMap<i64, Sample>,
    spare: Sample,
}

impl Seconds {
    pub(crate) fn at(&mut self, at: i64) -> &mut Sample {
        if self.points.len() >= MAX_SAMPLES && !self.points.contains_key(&at) {
            return &mut self.spare;
        }
        self.points.entry(at).or_insert(Sample { at, ..Sample::default() })
    }

    pub(crate) fn in_order(self) -> impl Iterator<Item = Sample> {
        self.points.into_values()
    }
}

/// A measure that so many of the points have is there all the time.
const WHOLE: f64 = 0.8;

/// A finite number.
pub(crate) fn number(text: &str) -> Option<f64> {
    text.trim().parse().ok().filter(|v: &f64| v.is_finite())
}

/// Beats per minute, when a heart can beat so.
pub(crate) fn beats(bpm: f64) -> Option<u8> {
    (20.0..=250.0).contains(&bpm).then(|| bpm.round() as u8)
}

/// Degrees as 2³¹ to 180°; `None` outside the globe, and at exactly 0° 0°, which is what a device without a fix writes.
pub(crate) fn position(latitude: f64, longitude: f64) -> Option<(i32, i32)> {
    let on_earth = latitude.abs() <= 90.0 && longitude.abs() <= 180.0 && (latitude, longitude) != (0.0, 0.0);
    let semicircles = |degrees: f64| (degrees / 180.0 * 2_147_483_648.0).round() as i32;
    on_earth.then(|| (semicircles(latitude), semicircles(longitude)))
}

/// Text for a person: without control characters but line ends, of at most so many characters; `None` when nothing is left.
pub(crate) fn words(text: &str, longest: usize) -> Option<String> {
    let clean: String = text.trim().chars().filter(|c| *c == '\n' || !c.is_control()).take(longest).collect();
    (!clean.is_empty()).then_some(clean)
}

/// The longest title that is kept, in characters.
pub(crate) const TITLE_MAX: usize = 200;
/// The longest notes that are kept, in characters.
pub(crate) const NOTES_MAX: usize = 10_000;
