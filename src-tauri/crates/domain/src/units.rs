//! Quantities with their unit in the type and their range in the constructor.
//!
//! A value of one of these types is finite and inside its range. The ranges are wide enough for any human run and narrow
//! enough that a unit mistake (milliseconds for seconds, centimetres for metres) is refused instead of stored.

use std::fmt;

/// A number that cannot be the quantity it claims to be.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
#[error("{value} is not a {quantity}: it must be between {min} and {max} {unit}")]
pub struct OutOfRange {
    /// The quantity's name in plain words, e.g. "distance".
    pub quantity: &'static str,
    /// The unit it is measured in, e.g. "m".
    pub unit: &'static str,
    /// The value that was offered.
    pub value: f64,
    /// The smallest value accepted.
    pub min: f64,
    /// The largest value accepted.
    pub max: f64,
}

macro_rules! quantity {
    ($(#[$doc:meta])* $name:ident, $words:literal, $unit:literal, $min:literal ..= $max:literal) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
        pub struct $name(f64);

        impl $name {
            /// The smallest value accepted.
            pub const MIN: f64 = $min;
            /// The largest value accepted.
            pub const MAX: f64 = $max;

            /// Checks the range.
            ///
            /// # Errors
            /// [`OutOfRange`] when the value is not finite or outside `MIN..=MAX`.
            pub fn new(value: f64) -> Result<Self, OutOfRange> {
                if value.is_finite() && (Self::MIN..=Self::MAX).contains(&value) {
                    Ok(Self(value))
                } else {
                    Err(OutOfRange { quantity: $words, unit: $unit, value, min: Self::MIN, max: Self::MAX })
                }
            }

            #[doc = concat!("The bare number, in ", $unit, ".")]
            #[must_use]
            pub const fn get(self) -> f64 {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{} {}", self.0, $unit)
            }
        }
    };
}

quantity!(
    /// A length: distance, climb or descent.
    Metres, "distance", "m", 0.0..=1_000_000.0
);
quantity!(
    /// A duration. Up to 31 days: a watch that was never stopped is repaired by the importer, not refused here.
    Seconds, "duration", "s", 0.0..=2_678_400.0
);
quantity!(
    /// Steps of both feet together (FIT counts one leg: importers double it).
    Steps, "step count", "steps", 0.0..=2_000_000.0
);
quantity!(
    /// Heart rate.
    Bpm, "heart rate", "bpm", 20.0..=250.0
);
quantity!(
    /// Steps of both feet per minute.
    StepsPerMinute, "cadence", "steps/min", 0.0..=400.0
);
quantity!(
    /// Speed over ground.
    MetresPerSecond, "speed", "m/s", 0.0..=15.0
);
quantity!(
    /// How long somebody slept.
    SleepHours, "length of sleep", "h", 0.0..=24.0
);
quantity!(
    /// How stressed somebody felt: 0 not at all, 10 most.
    Stress, "stress", "on the 0–10 scale", 0.0..=10.0
);
quantity!(
    /// Knee load: one knee-km is one kilometre of this runner's own easy level running (`science.md` 1.5). A relative unit,
    /// not a force.
    KneeKm, "knee load", "knee-km", 0.0..=10_000.0
);

impl Metres {
    /// The same length in kilometres.
    #[must_use]
    pub fn km(self) -> f64 {
        self.0 / 1000.0
    }
}

impl Seconds {
    /// The same duration in minutes.
    #[must_use]
    pub fn minutes(self) -> f64 {
        self.0 / 60.0
    }
}

impl KneeKm {
    /// No load at all: a day without a run, never a run whose load is unknown.
    pub const ZERO: Self = Self(0.0);

    /// The sum, held inside the range.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self((self.0 + other.0).min(Self::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quantity_refuses_what_no_run_can_be() {
        for wrong in [f64::NAN, f64::INFINITY, -0.1, 1_000_000.1] {
            assert!(Metres::new(wrong).is_err(), "{wrong} must not become a distance");
        }
        assert_eq!(Metres::new(5_000.0).map(Metres::km), Ok(5.0));
    }

    #[test]
    fn the_refusal_names_the_quantity_and_its_range() {
        let said = Bpm::new(0.0).map_err(|e| e.to_string());
        assert_eq!(said, Err("0 is not a heart rate: it must be between 20 and 250 bpm".to_owned()));
    }
}
