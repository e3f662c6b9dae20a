//! What one source told of a run: a file, a row of a list, or the person who typed it in.
//!
//! A run may be known from many copies. Each is kept as it was read, so that what the run is said to be follows from all of them,
//! whatever order they came in.

use crate::{Run, Track};

/// What a source knows of *when*.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Clock {
    /// The instant: a satellite's time, an epoch, or a local time with its offset.
    Sure,
    /// It says UTC, but some programs write their local time there.
    Doubtful,
    /// What the clock on the wall showed; the instant follows from a guessed zone.
    Wall,
    /// Only the day.
    Day,
}

/// What a run's local offset was taken from, the most trusted first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum OffsetFrom {
    /// The recording itself, or the person.
    File,
    /// A time zone's name in the file or beside it.
    Zone,
    /// Where the run began.
    Place,
    /// The archive the recording lay in.
    Archive,
    /// The time zone of the computer that read it.
    Machine,
}

/// A number that is about the whole run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Total {
    /// Distance.
    Distance,
    /// Timer time.
    Timer,
    /// Elapsed time.
    Elapsed,
    /// Steps.
    Steps,
    /// Climb.
    Climb,
    /// Descent.
    Descent,
    /// Mean heart rate.
    HeartRate,
}

/// A set of totals.
///
/// ```
/// use domain::{Total, Totals};
/// let sums = Totals::of([Total::Climb, Total::Steps]);
/// assert!(sums.contains(Total::Climb) && !sums.contains(Total::Distance));
/// assert_eq!(Totals::from_bits(sums.bits()), sums);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals(u8);

impl Totals {
    /// All of them.
    pub const ALL: Self = Self(0x7f);

    /// The set of these.
    #[must_use]
    pub fn of(totals: impl IntoIterator<Item = Total>) -> Self {
        totals.into_iter().fold(Self::default(), |set, total| Self(set.0 | 1 << total as u8))
    }

    /// Whether it is in the set.
    #[must_use]
    pub const fn contains(self, total: Total) -> bool {
        self.0 & (1 << total as u8) != 0
    }

    /// The set as bits, for keeping.
    #[must_use]
    pub const fn bits(self) -> u8 {
        self.0
    }

    /// A set from its bits; bits without a meaning are dropped.
    #[must_use]
    pub const fn from_bits(bits: u8) -> Self {
        Self(bits & Self::ALL.0)
    }
}

/// A run as one source told it.
#[derive(Debug, Clone, PartialEq)]
pub struct RunCopy {
    /// The run, with what this source knows and nothing else.
    pub run: Run,
    /// The kind of source, e.g. "fit" or "strava list": one of a kind tells of a run once.
    pub origin: String,
    /// What it knows of when.
    pub clock: Clock,
    /// What the offset rests on.
    pub offset_from: OffsetFrom,
    /// Totals that no device summed up: they were added up from the points.
    pub summed: Totals,
    /// How much its track tells ([`Track::richness`]); `None` when it has none.
    pub richness: Option<u8>,
}

impl Track {
    /// How many of distance, steps, heart rate and altitude are known for at least half of the track; `None` when it is empty.
    #[must_use]
    pub fn richness(&self) -> Option<u8> {
        let bins = self.bins();
        let mostly = |known: usize| u8::from(known * 2 >= bins.len());
        (!bins.is_empty()).then(|| {
            mostly(bins.iter().filter(|b| b.distance_m.is_some()).count())
                + mostly(bins.iter().filter(|b| b.steps.is_some()).count())
                + mostly(bins.iter().filter(|b| b.heart_rate_bpm.is_some()).count())
                + mostly(bins.iter().filter(|b| b.climb_m.is_some()).count())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Bin;

    #[test]
    fn a_track_is_as_rich_as_what_it_tells_most_of_the_time() {
        let bin = |offset_s, steps| Bin { offset_s, duration_s: 10, distance_m: Some(25.0), steps, ..Bin::default() };
        let track = |steps: [Option<f32>; 3]| {
            Track::new(steps.into_iter().zip(0..).map(|(steps, n)| bin(n * 10, steps)).collect())
        };
        assert_eq!(Track::default().richness(), None);
        assert_eq!(track([None, None, Some(27.0)]).richness(), Some(1));
        assert_eq!(track([None, Some(27.0), Some(27.0)]).richness(), Some(2));
    }
}
