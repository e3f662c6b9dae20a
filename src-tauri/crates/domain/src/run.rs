//! A run as the logbook knows it: when, how long, how far, and what the runner said of it.

use jiff::{Timestamp, civil::Date, tz::Offset};

use crate::{Bpm, Metres, OutOfRange, Seconds, Steps};

/// A run's identity inside one logbook. Never reused, so that an undone delete gives the same run back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RunId(pub i64);

/// When a run began: the instant, and the local offset that decides which day it belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LocalStart {
    /// The instant in UTC.
    pub at: Timestamp,
    /// Local time minus UTC where the runner was.
    pub offset: Offset,
}

impl LocalStart {
    /// The local calendar day the run belongs to.
    #[must_use]
    pub fn day(self) -> Date {
        self.offset.to_datetime(self.at).date()
    }
}

/// Where a run came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Typed in by a person.
    Manual,
    /// Decoded from a FIT activity file.
    Fit,
    /// Read from a TCX file.
    Tcx,
    /// Read from a GPX file.
    Gpx,
    /// Read from the JSON of an app or a service (Polar, Suunto, Nike, adidas, Google).
    Json,
    /// Read from Apple Health's export.
    AppleHealth,
    /// A row of a list, without a recording.
    List,
    /// Made by code for the sample logbook.
    Sample,
}

/// What the runner ran on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Surface {
    /// Asphalt or concrete.
    Road,
    /// Forest path, gravel, grass.
    Trail,
    /// A running track.
    Track,
    /// A treadmill.
    Treadmill,
}

/// Session rating of perceived exertion, Borg CR-10, in steps of 0.5 (Foster 2001).
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Rpe(f64);

impl Rpe {
    /// Checks 0–10 and rounds to the nearest half.
    ///
    /// # Errors
    /// [`OutOfRange`] outside 0–10.
    pub fn new(value: f64) -> Result<Self, OutOfRange> {
        if (0.0..=10.0).contains(&value) {
            Ok(Self((value * 2.0).round() / 2.0))
        } else {
            Err(OutOfRange { quantity: "perceived exertion", unit: "on the 0–10 scale", value, min: 0.0, max: 10.0 })
        }
    }

    /// The rating, 0–10.
    #[must_use]
    pub const fn get(self) -> f64 {
        self.0
    }
}

/// How the runner felt, 1 (very weak) to 5 (very strong), as watches ask it (FIT `workout_feel` 0/25/50/75/100).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Feel(u8);

impl Feel {
    /// Checks 1–5.
    ///
    /// # Errors
    /// [`OutOfRange`] outside 1–5.
    pub fn new(value: u8) -> Result<Self, OutOfRange> {
        if (1..=5).contains(&value) {
            Ok(Self(value))
        } else {
            Err(OutOfRange { quantity: "feel", unit: "on the 1–5 scale", value: value.into(), min: 1.0, max: 5.0 })
        }
    }

    /// The rating, 1–5.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// One run. Everything that may be unknown is an `Option`; an unknown is never zero.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// When it began, and in which local time.
    pub start: LocalStart,
    /// Where it came from.
    pub source: Source,
    /// What the runner or the device called it.
    pub title: Option<String>,
    /// Distance covered, walking included.
    pub distance: Option<Metres>,
    /// Time the watch was running (pauses excluded).
    pub timer: Option<Seconds>,
    /// Time from start to end (pauses included).
    pub elapsed: Option<Seconds>,
    /// Steps of both feet.
    pub steps: Option<Steps>,
    /// Metres climbed.
    pub climb: Option<Metres>,
    /// Metres descended.
    pub descent: Option<Metres>,
    /// Mean heart rate.
    pub avg_hr: Option<Bpm>,
    /// Run on a treadmill: a run like any other, without positions.
    pub treadmill: bool,
    /// What it was run on.
    pub surface: Option<Surface>,
    /// Perceived exertion.
    pub rpe: Option<Rpe>,
    /// How it felt.
    pub feel: Option<Feel>,
    /// Shoes, in the runner's words.
    pub shoes: Option<String>,
    /// The runner's notes.
    pub notes: Option<String>,
}

impl Run {
    /// A run about which only its start and origin are known.
    #[must_use]
    pub fn begun(start: LocalStart, source: Source) -> Self {
        Self {
            start,
            source,
            title: None,
            distance: None,
            timer: None,
            elapsed: None,
            steps: None,
            climb: None,
            descent: None,
            avg_hr: None,
            treadmill: false,
            surface: None,
            rpe: None,
            feel: None,
            shoes: None,
            notes: None,
        }
    }

    /// The local day the run belongs to.
    #[must_use]
    pub fn day(&self) -> Date {
        self.start.day()
    }

    /// Mean speed over the timer time, when both are known and the run lasted at all.
    #[must_use]
    pub fn mean_speed(&self) -> Option<f64> {
        let (distance, timer) = (self.distance?.get(), self.timer?.get());
        (timer > 0.0).then(|| distance / timer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_local_day_decides_not_the_utc_day() {
        let at: Timestamp = "2026-03-01T23:30:00Z".parse().expect("a valid instant");
        let berlin = LocalStart { at, offset: Offset::from_seconds(3600).expect("a valid offset") };
        assert_eq!(berlin.day().to_string(), "2026-03-02");
        assert_eq!(LocalStart { at, offset: Offset::UTC }.day().to_string(), "2026-03-01");
    }

    #[test]
    fn exertion_is_kept_in_half_steps() {
        assert_eq!(Rpe::new(6.3).map(Rpe::get), Ok(6.5));
        assert!(Rpe::new(10.2).is_err());
        assert!(Rpe::new(f64::NAN).is_err());
    }
}
