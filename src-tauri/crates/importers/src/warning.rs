//! What a person should know about a file that was read all the same.

use std::fmt;

use domain::OutOfRange;
use thiserror::Error;

use crate::{FileKind, container::Refused};

/// One plain sentence: what was found, where, and what was kept. Positions count bytes from the start of the file.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum Warning {
    /// The bytes end before the declared end.
    #[error(
        "The file ends inside a message at byte {at} of {declared} declared; the {points} points before it were kept."
    )]
    Truncated {
        /// Where the unfinished message begins.
        at: usize,
        /// Where the part's header says it ends, checksum included.
        declared: u64,
        /// How many points were kept.
        points: usize,
    },
    /// The data are complete, but the two bytes of the checksum are absent.
    #[error("The checksum at byte {at} is missing; everything before it was kept.")]
    ChecksumMissing {
        /// Where it should be.
        at: usize,
    },
    /// The data do not match their checksum.
    #[error(
        "The checksum at byte {at} is {found:#06x} where the content gives {calculated:#06x}: some value may be wrong. Everything was kept."
    )]
    ChecksumWrong {
        /// Where the checksum is.
        at: usize,
        /// The checksum in the file.
        found: u16,
        /// The checksum of the bytes.
        calculated: u16,
    },
    /// The header does not match its own checksum.
    #[error("The header's checksum at byte {at} is wrong; the content was read all the same.")]
    HeaderChecksumWrong {
        /// Where the header's checksum is.
        at: usize,
    },
    /// The header declares no content although there is some, as when a watch ran out of battery.
    #[error("The header at byte {at} declares no content; everything up to the end of the file was read.")]
    Unfinished {
        /// Where the header is.
        at: usize,
    },
    /// A message of a kind that was never defined: nothing after it can be understood.
    #[error(
        "At byte {at} comes a message of kind {local} that was never defined; the {points} points before it were kept."
    )]
    UndefinedMessage {
        /// Where the message begins.
        at: usize,
        /// Its local number, 0–15.
        local: u8,
        /// How many points were kept.
        points: usize,
    },
    /// The last message does not end where the header says.
    #[error(
        "The header declares an end at byte {declared}, inside a message; the {points} points up to there were kept."
    )]
    SizeWrong {
        /// The declared end of the data.
        declared: usize,
        /// How many points were kept.
        points: usize,
    },
    /// Bytes after the declared end that do not begin another FIT part.
    #[error("After the end at byte {at} come {count} more bytes that are not FIT; they were left out.")]
    BytesAfterEnd {
        /// Where they begin.
        at: usize,
        /// How many there are.
        count: usize,
    },
    /// A joined part that is not an activity.
    #[error("The part at byte {at} is {file_type}; it was left out.")]
    PartNotAnActivity {
        /// Where the part begins.
        at: usize,
        /// Its kind.
        file_type: FileKind,
    },
    /// The laps end before the points do: their sums are not the run's.
    #[error(
        "The laps add up to {laps_s:.0} s, the points to {points_s:.0} s; the totals were rebuilt from the points."
    )]
    LapsMissing {
        /// Seconds in the laps.
        laps_s: f64,
        /// Seconds over the points.
        points_s: f64,
    },
    /// Points that say no time.
    #[error("Left out: {} without a time.", counted(u32::try_from(*.points).unwrap_or(u32::MAX), "point"))]
    PointsWithoutTime {
        /// How many.
        points: usize,
    },
    /// A text format that does not parse to its end.
    #[error("The file stops making sense at byte {at} ({what}); the {points} points before it were kept.")]
    StopsMakingSense {
        /// Where, in bytes.
        at: usize,
        /// What is wrong there.
        what: String,
        /// How many points were kept.
        points: usize,
    },
    /// A place in a long file that makes no sense; reading went on behind it.
    #[error("At byte {at} something makes no sense ({what}); it was skipped to the next line.")]
    Skipped {
        /// Where, in bytes.
        at: usize,
        /// What is wrong there.
        what: String,
    },
    /// More of something than is kept in memory.
    #[error("Left out because there are too many: {}.", counted(u32::try_from(*.count).unwrap_or(u32::MAX), .what))]
    TooMany {
        /// What.
        what: &'static str,
        /// How many were left out.
        count: usize,
    },
    /// A packed file that could be unpacked only in part.
    #[error("Only the first {bytes} bytes{} could be unpacked ({why}).", of(.name))]
    UnpackedInPart {
        /// The member's name; empty when there is no archive.
        name: String,
        /// How many bytes there were.
        bytes: usize,
        /// Why no more.
        why: String,
    },
    /// Members of an archive without runs.
    #[error("Left out of the archive: {}.", counted(u32::try_from(*.count).unwrap_or(u32::MAX), "file") + " without a run")]
    MembersLeftOut {
        /// How many.
        count: usize,
    },
    /// A member of an archive that was not unpacked.
    #[error("Left out of the archive: {name}. {why}")]
    MemberRefused {
        /// Its name.
        name: String,
        /// Why.
        why: Refused,
    },
    /// More points than any run has.
    #[error("Only the first {kept} points were kept.")]
    TooManyPoints {
        /// How many were kept.
        kept: usize,
    },
    /// Sessions of other sports in the same file.
    #[error("Left out because they are not runs: {}.", .sports.join(", "))]
    OtherSports {
        /// The sports in plain words, in the file's order, each once.
        sports: Vec<String>,
    },
    /// Run sessions with nothing in them.
    #[error("Left out: {} without time, distance or points.", counted(*.count, "run"))]
    EmptyRuns {
        /// How many.
        count: u32,
    },
    /// No summary: the totals are sums over the points.
    #[error("The file has no summary of the run; its totals were rebuilt from {points} points.")]
    NoSession {
        /// How many points.
        points: usize,
    },
    /// No sport is named; the speed is a run's.
    #[error("The file names no sport; at {} km/h on average it was taken for a run.", *.kmh_tenths as f64 / 10.0)]
    SportAssumed {
        /// Mean speed in tenths of km/h.
        kmh_tenths: u32,
    },
    /// The summary lacks or contradicts a total that the points give.
    #[error("The summary's {what} ({}) is not usable; it was rebuilt from the points: {rebuilt}.", .said.as_deref().unwrap_or("absent"))]
    Rebuilt {
        /// Which total.
        what: &'static str,
        /// What the summary says, where it says anything.
        said: Option<String>,
        /// What the points give.
        rebuilt: String,
    },
    /// The summary's distance and the points' distance are far apart; the summary is kept.
    #[error("The summary says {summary_m:.0} m, its points {points_m:.0} m; the summary's distance was kept.")]
    DistancesDisagree {
        /// Metres in the summary.
        summary_m: f64,
        /// Metres over the points.
        points_m: f64,
    },
    /// The device's clock was not set.
    #[error("The device's clock was not set (it says {said}); the date of this run needs correcting.")]
    ClockNotSet {
        /// What the clock said.
        said: String,
    },
    /// The start in the summary cannot be; another was taken.
    #[error(
        "The start in the summary ({}) does not fit the recording; {taken} ({from}) was taken instead.",
        .said.as_deref().unwrap_or("none")
    )]
    StartReplaced {
        /// What the summary says, where it says anything.
        said: Option<String>,
        /// What was taken.
        taken: String,
        /// From where.
        from: StartFrom,
    },
    /// The clock was set during the run, or the watch was left running for days; the hours without points were taken out.
    #[error("The clock moves on by {seconds} s in {} without a point or a pause; those hours were taken out.", counted(*.count, "leap"))]
    ClockJumped {
        /// How often.
        count: u32,
        /// Sum of the jumps' sizes.
        seconds: u64,
    },
    /// The clock was set back by a little during the run, or points were written late.
    #[error(
        "The clock steps back by {}; {} recorded meanwhile {} passed over.",
        if *.points == 1 { format!("{seconds} s") } else { format!("up to {seconds} s") },
        if *.points == 1 { "the one point".to_owned() } else { format!("the {points} points") },
        if *.points == 1 { "was" } else { "were" }
    )]
    ClockSteppedBack {
        /// How many points.
        points: u32,
        /// The largest step back, s.
        seconds: u64,
    },
    /// The position or distance jumped faster than anyone runs.
    #[error("Left out of the track: {} in distance, {metres:.0} m in all, faster than anyone runs.", counted(*.count, "jump"))]
    DistanceJumped {
        /// How often.
        count: u32,
        /// How many metres.
        metres: f64,
    },
    /// The device's distance stood still and later jumped to where it should have been.
    #[error(
        "The points skip {metres:.0} m that the summary counts; they were spread over the slow stretches of the track."
    )]
    DistanceFilled {
        /// How many metres were spread.
        metres: f64,
    },
    /// Points after the longest run there can be.
    #[error("{points} points lie more than 31 days after the start; they were left out.")]
    PointsTooLate {
        /// How many.
        points: usize,
    },
    /// The device counts both feet where FIT counts one.
    #[error("The step rate ({per_min} a minute) counts both feet already; it was not doubled.")]
    StepsCountBothFeet {
        /// As the device has it.
        per_min: u32,
    },
    /// A treadmill run of which nobody measured how far it was.
    #[error(
        "No distance was recorded on the treadmill: it is not known until you enter what the belt showed. The time was kept."
    )]
    NoDistance,
    /// A sensor without contact.
    #[error("The summary's mean heart rate is 0: nothing was measured, so it is not known.")]
    HeartRateZero,
    /// A value no run can have.
    #[error("{0}; it was left out.")]
    OutOfRange(#[from] OutOfRange),
    /// The file does not say its local time.
    #[error("The file does not say its local time; the day of the run is that of the time zone set here.")]
    OffsetUnknown,
}

/// Where a start was taken from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StartFrom {
    /// The first point.
    FirstPoint,
    /// When the file was begun.
    FileCreated,
    /// The end, less how long it lasted.
    EndLessDuration,
}

impl fmt::Display for StartFrom {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::FirstPoint => "the first point",
            Self::FileCreated => "the file's creation",
            Self::EndLessDuration => "the end less the duration",
        })
    }
}

fn of(name: &str) -> String {
    if name.is_empty() { String::new() } else { format!(" of {name}") }
}

fn counted(count: u32, what: &str) -> String {
    if count == 1 { format!("one {what}") } else { format!("{count} {what}s") }
}
