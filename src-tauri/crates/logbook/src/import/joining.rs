//! Which copies are one run, and what that run is then said to be. Both follow from the copies alone, whatever order they came in.
//!
//! # One run
//!
//! Nobody runs twice at once. The first rule that fits decides; of several runs that fit by the same rule, the one that fits best.
//!
//! | rule | fits when |
//! |---|---|
//! | row | a row of a list names the recording |
//! | start | both began in the same second |
//! | overlap | they share more than half of the shorter one's running time |
//! | typed | one of them has no duration and began within the other, or in its first minute |
//! | touching | they share some time, and are as long and as far as each other |
//! | zone | they began whole quarter hours apart, at most 14 h, give or take a minute; one of the clocks may be local time called UTC, or knows only the wall; and they are as long and as far as each other |
//! | day | one knows only the day, and nothing else speaks against it: as long and as far, as far as both say it |
//!
//! *As long*: within 2 % or 20 s. *As far*: within 3 % or 50 m. Where a clock shows only the wall, walls are compared. The last three rules
//! never join two copies of one kind (two FIT files, two rows of one list): those are two runs. Parts of one file are two runs unless
//! they themselves overlap.
//!
//! What fitted well enough yesterday may fit badly today: when a copy comes that is surely one with part of a run, all copies of that run
//! are put together anew, the surest pairs first, and a copy that finds itself alone is a run of its own again.
//!
//! A recording with points that overlaps several runs (a phone that ran on while the watch was started twice) makes one of them, as long
//! as nobody has answered for them or changed them.
//!
//! # What it is said to be
//!
//! Every field on its own: the best copy that knows it gives it.
//!
//! | field | best first |
//! |---|---|
//! | distance, times, steps, climb, descent, heart rate | summed up by the device · added up from points · a list · typed in |
//! | the track | the one with more of distance, steps, heart rate, altitude |
//! | title, exertion, feel, shoes | typed in · a list · the recording |
//! | surface | typed in · the recording · a list |
//! | notes | all that say something different, in that order |
//! | when it began | a recording · a list · typed in; among them the surest clock |
//! | local time | said by the file · a zone's name · the place · the archive · this computer |
//!
//! Among equals: FIT, TCX, an app's JSON, Apple Health, GPX; then the richer track, the more fields known, the earlier start; and where all of this is equal, the one that came first.
//! A recording
//! that another outlasts by a tenth in time and distance was stopped early: its totals and its track stand back, and never fill a hole.
//!
//! What a person changed by hand is laid over all of this by the caller.

use std::cmp::Reverse;

use domain::{Clock, LocalStart, Metres, Run, RunCopy, RunId, Seconds, Source, Total};
use store::{runs::Field, sources::Trace};

/// Two recordings that share more than this of the shorter one's time are one run. \[A\]
const SAME_RUN_OVERLAP: f64 = 0.5;
/// A recording this much longer than another saw more of the run: the other was stopped early. \[A\]
const LONGER: f64 = 1.1;
/// Faster than this on average was no run, m/s. \[A\]
const FASTEST: f64 = 7.0;
/// As long as each other: the share, and seconds. \[A\]
const AS_LONG: (f64, f64) = (0.02, 20.0);
/// As far as each other: the share, and metres. \[A\]
const AS_FAR: (f64, f64) = (0.03, 50.0);
/// Time zones differ by whole quarter hours.
const QUARTER_HOUR_S: i64 = 900;
/// The most two time zones that people confuse differ by: 14 h.
const QUARTERS_MAX: i64 = 56;
/// Clocks of two devices may differ by so much beside their zones, s. \[A\]
const SKEW_S: i64 = 60;
/// A typed start stands for its minute, s.
const MINUTE_S: i64 = 59;

/// Why two copies are one run, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rule {
    Row,
    Start,
    Overlap,
    Typed,
    Touching,
    /// By how many quarter hours the new copy is later.
    Zone(i64),
    Day,
}

impl Rule {
    /// As it is kept with the copy.
    pub fn code(self) -> String {
        match self {
            Self::Row => "row".to_owned(),
            Self::Start => "start".to_owned(),
            Self::Overlap => "overlap".to_owned(),
            Self::Typed => "typed".to_owned(),
            Self::Touching => "touching".to_owned(),
            Self::Zone(quarters) => format!("zone {quarters}"),
            Self::Day => "day".to_owned(),
        }
    }

    /// Whether time alone says so.
    pub const fn is_overlap(self) -> bool {
        matches!(self, Self::Start | Self::Overlap)
    }

    /// The surest first.
    pub const fn rank(self) -> u8 {
        match self {
            Self::Row => 0,
            Self::Start => 1,
            Self::Overlap => 2,
            Self::Typed => 3,
            Self::Touching => 4,
            Self::Zone(_) => 5,
            Self::Day => 6,
        }
    }
}

/// The runs that a copy is one with, the best first.
pub(crate) fn same_run(coming: &Trace, near: &[Trace]) -> Vec<(RunId, Rule)> {
    let mut runs: Vec<RunId> = near.iter().map(|there| there.run).collect();
    runs.sort_unstable();
    runs.dedup();
    let mut found: Vec<(RunId, Rule, f64)> = runs
        .into_iter()
        .filter_map(|run| {
            let traces = || near.iter().filter(|there| there.run == run);
            let other_part = traces().find(|there| there.sha256.is_some() && there.sha256 == coming.sha256);
            if other_part.is_some_and(|part| !compare(coming, part).is_some_and(|(rule, _)| rule.is_overlap())) {
                return None;
            }
            let one_of_a_kind = traces().any(|there| there.origin == coming.origin);
            let fits = traces().filter_map(|there| compare(coming, there));
            fits.filter(|(rule, _)| !one_of_a_kind || rule.rank() <= Rule::Typed.rank())
                .min_by(|a, b| (a.0.rank(), a.1).partial_cmp(&(b.0.rank(), b.1)).unwrap_or(std::cmp::Ordering::Equal))
                .map(|(rule, distance)| (run, rule, distance))
        })
        .collect();
    found.sort_by(|a, b| {
        (a.1.rank(), a.2, a.0.0).partial_cmp(&(b.1.rank(), b.2, b.0.0)).unwrap_or(std::cmp::Ordering::Equal)
    });
    found.into_iter().map(|(run, rule, _)| (run, rule)).collect()
}

/// Copies put together anew, the surest pairs first: places in `copies`, one list for each run.
pub(crate) fn groups(copies: &[Trace]) -> Vec<Vec<usize>> {
    let mut pairs: Vec<(Rule, f64, usize, usize)> = Vec::new();
    for (at, copy) in copies.iter().enumerate() {
        for (other_at, other) in copies.iter().enumerate().skip(at + 1) {
            pairs.extend(compare(copy, other).map(|(rule, apart)| (rule, apart, at, other_at)));
        }
    }
    let order =
        |pair: &(Rule, f64, usize, usize)| (pair.0.rank(), pair.1, copies[pair.2].sha256, copies[pair.3].sha256);
    pairs.sort_by(|a, b| order(a).partial_cmp(&order(b)).unwrap_or(std::cmp::Ordering::Equal));
    let mut group: Vec<usize> = (0..copies.len()).collect();
    for (rule, _, at, other_at) in pairs {
        let (one, other) = (group[at], group[other_at]);
        let of = |which: usize| copies.iter().zip(&group).filter(move |(_, g)| **g == which).map(|(copy, _)| copy);
        let of_a_kind = of(one).any(|a| of(other).any(|b| a.origin == b.origin));
        if one != other && (!of_a_kind || rule.rank() <= Rule::Typed.rank()) {
            group.iter_mut().filter(|g| **g == other).for_each(|g| *g = one);
        }
    }
    let mut names = group.clone();
    names.sort_unstable();
    names.dedup();
    let members = |name: usize| group.iter().enumerate().filter(move |(_, g)| **g == name).map(|(at, _)| at).collect();
    names.into_iter().map(members).collect()
}

/// The first rule by which two copies are one run, and how far they are from fitting perfectly.
fn compare(coming: &Trace, there: &Trace) -> Option<(Rule, f64)> {
    if coming.clock == Clock::Day || there.clock == Clock::Day {
        let same_day = coming.start.day() == there.start.day();
        let apart = near_as_far_as_said(coming, there)?;
        return same_day.then_some((Rule::Day, apart));
    }
    let (start, other) = begun(coming, there);
    if start == other {
        return Some((Rule::Start, 0.0));
    }
    let (seconds, other_seconds) = match (lasted(coming), lasted(there)) {
        (Some(seconds), Some(other_seconds)) => (seconds, other_seconds),
        (seconds, other_seconds) => {
            let within = |begun: i64, start: i64, seconds: Option<f64>| {
                (start - MINUTE_S..=start + seconds.unwrap_or(0.0) as i64).contains(&begun)
            };
            let fits = match seconds {
                None => within(start, other, other_seconds),
                Some(_) => within(other, start, seconds),
            };
            return fits.then_some((Rule::Typed, 0.0));
        }
    };
    let from = start.max(other) as f64;
    let to = (start as f64 + seconds).min(other as f64 + other_seconds);
    let shared = (to - from) / seconds.min(other_seconds).max(1.0);
    if shared > SAME_RUN_OVERLAP {
        return Some((Rule::Overlap, -shared));
    }
    let alike = alike(coming, there)?;
    if shared > 0.0 {
        return Some((Rule::Touching, alike));
    }
    let may_be_wrong = |clock| matches!(clock, Clock::Doubtful | Clock::Wall);
    let apart = start - other;
    let quarters = (apart + QUARTER_HOUR_S / 2).div_euclid(QUARTER_HOUR_S);
    let whole = quarters != 0 && quarters.abs() <= QUARTERS_MAX && (apart - quarters * QUARTER_HOUR_S).abs() <= SKEW_S;
    (whole && (may_be_wrong(coming.clock) || may_be_wrong(there.clock))).then_some((Rule::Zone(quarters), alike))
}

/// Both starts in s: as instants, or as walls where one of the two knows no more.
fn begun(coming: &Trace, there: &Trace) -> (i64, i64) {
    let walls = coming.clock == Clock::Wall || there.clock == Clock::Wall;
    let seconds = |start: LocalStart| start.at.as_second() + if walls { i64::from(start.offset.seconds()) } else { 0 };
    (seconds(coming.start), seconds(there.start))
}

fn lasted(trace: &Trace) -> Option<f64> {
    trace.timer.or(trace.elapsed).map(Seconds::get)
}

/// How much two copies differ in length and distance, when both say both and they are alike.
fn alike(a: &Trace, b: &Trace) -> Option<f64> {
    let times = near(lasted(a)?, lasted(b)?, AS_LONG)?;
    let ways = near(a.distance?.get(), b.distance?.get(), AS_FAR)?;
    Some(times + ways)
}

/// As [`alike`], where what one of them does not say is passed over; something must be said by both.
fn near_as_far_as_said(a: &Trace, b: &Trace) -> Option<f64> {
    let times = lasted(a).zip(lasted(b)).map(|(a, b)| near(a, b, AS_LONG));
    let ways = a.distance.zip(b.distance).map(|(a, b)| near(a.get(), b.get(), AS_FAR));
    match (times, ways) {
        (None, None) => None,
        (Some(apart), None) | (None, Some(apart)) => apart,
        (Some(times), Some(ways)) => Some(times? + ways?),
    }
}

fn near(a: f64, b: f64, (share, amount): (f64, f64)) -> Option<f64> {
    let apart = (a - b).abs();
    (apart <= amount.max(a.max(b) * share)).then(|| apart / a.max(b).max(1.0))
}

/// What a run is said to be.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Merged {
    pub run: Run,
    /// Which copy's track is the run's.
    pub track: Option<usize>,
    /// Which copy gave which field; of the notes, the first that gave some.
    pub from: Vec<(Field, usize)>,
}

/// What a run is said to be by its copies, of which there is at least one; `None` without any.
pub(crate) fn merged(copies: &[&RunCopy]) -> Option<Merged> {
    let judged: Vec<Judged<'_>> =
        copies.iter().map(|copy| Judged { copy, outdone: copies.iter().any(|other| saw_more(other, copy)) }).collect();
    let first = |fits: &dyn Fn(&Judged<'_>) -> bool, order: &dyn Fn(&Judged<'_>) -> (u8, u8, u8)| {
        let candidates = judged.iter().enumerate().filter(|(_, j)| fits(j));
        candidates.min_by_key(|(_, j)| (order(j), j.among_equals())).map(|(at, _)| at)
    };
    let leader = first(&|_| true, &|j| j.start_order())?;
    let mut run = Run::begun(judged[leader].run().start, judged[leader].run().source);
    let mut from = vec![(Field::Start, leader)];
    for field in Field::ALL {
        let knows = |j: &Judged<'_>| knows(field, j.run()) && !(j.outdone && is_sum(field));
        let giver = match field {
            Field::Start => None,
            Field::Distance
            | Field::Timer
            | Field::Elapsed
            | Field::Steps
            | Field::Climb
            | Field::Descent
            | Field::AvgHr => first(&knows, &|j| j.total_order(field)),
            Field::Title | Field::Rpe | Field::Feel | Field::Shoes | Field::Notes => first(&knows, &|j| j.said_order()),
            Field::Surface | Field::Treadmill => first(&knows, &|j| j.surface_order()),
        };
        if let Some(giver) = giver {
            field.copy(judged[giver].run(), &mut run);
            from.push((field, giver));
        }
    }
    run.notes = notes(&judged);
    if let Some(surest) = first(&|_| true, &|j| (j.copy.offset_from as u8, u8::from(j.copy.clock == Clock::Day), 0)) {
        let offset = judged[surest].run().start.offset;
        // What only knows the wall keeps it.
        if judged[leader].copy.clock >= Clock::Wall
            && let Ok(at) = offset.to_timestamp(run.start.offset.to_datetime(run.start.at))
        {
            run.start.at = at;
        }
        run.start.offset = offset;
    }
    let track = judged
        .iter()
        .enumerate()
        .filter_map(|(at, j)| Some((j.copy.richness?, at, j)))
        .min_by_key(|(richness, _, j)| (j.outdone, Reverse(*richness), j.among_equals()))
        .map(|(_, at, _)| at);
    Some(Merged { run, track, from })
}

struct Judged<'a> {
    copy: &'a RunCopy,
    /// Another recording saw clearly more of the run.
    outdone: bool,
}

impl<'a> Judged<'a> {
    fn run(&self) -> &'a Run {
        &self.copy.run
    }

    /// Typed in, told by a list, or recorded.
    fn is_recording(&self) -> bool {
        !matches!(self.run().source, Source::Manual | Source::List)
    }

    fn start_order(&self) -> (u8, u8, u8) {
        let clock = self.copy.clock;
        (u8::from(clock == Clock::Day), self.kind() + u8::from(self.outdone), clock as u8)
    }

    /// Recordings before lists before what was typed; room for one that was stopped early.
    fn kind(&self) -> u8 {
        match self.run().source {
            Source::List => 2,
            Source::Manual => 3,
            _ => 0,
        }
    }

    fn total_order(&self, field: Field) -> (u8, u8, u8) {
        let summed = self.is_recording() && total(field).is_some_and(|total| self.copy.summed.contains(total));
        (u8::from(self.outdone), self.kind() + u8::from(summed), 0)
    }

    fn said_order(&self) -> (u8, u8, u8) {
        let order = match self.run().source {
            Source::Manual => 0,
            Source::List => 1,
            _ => 2,
        };
        (order, 0, 0)
    }

    fn surface_order(&self) -> (u8, u8, u8) {
        let order = match self.run().source {
            Source::Manual => 0,
            Source::List => 2,
            _ => 1,
        };
        (order, 0, 0)
    }

    /// The same in whatever order copies came. Of those that are equal in this too the first one stays.
    fn among_equals(&self) -> (u8, Reverse<u8>, Reverse<usize>, i64) {
        let known = Field::ALL.into_iter().filter(|field| knows(*field, self.run())).count();
        (
            format_order(self.run().source),
            Reverse(self.copy.richness.map_or(0, |r| r + 1)),
            Reverse(known),
            self.run().start.at.as_millisecond(),
        )
    }
}

/// A device's own format before what is exported from it.
const fn format_order(source: Source) -> u8 {
    match source {
        Source::Fit => 0,
        Source::Tcx => 1,
        Source::Json => 2,
        Source::AppleHealth => 3,
        Source::Gpx => 4,
        Source::Sample => 5,
        Source::List => 6,
        Source::Manual => 7,
    }
}

/// Whether a recording saw clearly more of a run than another copy that was recorded or listed.
fn saw_more(recording: &RunCopy, other: &RunCopy) -> bool {
    let longer = |new: Option<f64>, old: Option<f64>| new.zip(old).is_some_and(|(new, old)| new > old * LONGER);
    let metres = |run: &Run| run.distance.map(Metres::get);
    let seconds = |run: &Run| run.timer.map(Seconds::get);
    recording.richness.is_some()
        && other.run.source != Source::Manual
        && longer(metres(&recording.run), metres(&other.run))
        && longer(seconds(&recording.run), seconds(&other.run))
        && recording.run.mean_speed().is_some_and(|v| v <= FASTEST)
}

/// What a stopped recording has only part of.
const fn is_sum(field: Field) -> bool {
    matches!(field, Field::Distance | Field::Timer | Field::Elapsed | Field::Steps | Field::Climb | Field::Descent)
}

const fn total(field: Field) -> Option<Total> {
    match field {
        Field::Distance => Some(Total::Distance),
        Field::Timer => Some(Total::Timer),
        Field::Elapsed => Some(Total::Elapsed),
        Field::Steps => Some(Total::Steps),
        Field::Climb => Some(Total::Climb),
        Field::Descent => Some(Total::Descent),
        Field::AvgHr => Some(Total::HeartRate),
        Field::Start
        | Field::Title
        | Field::Treadmill
        | Field::Surface
        | Field::Rpe
        | Field::Feel
        | Field::Shoes
        | Field::Notes => None,
    }
}

const fn knows(field: Field, run: &Run) -> bool {
    match field {
        Field::Start => true,
        Field::Title => run.title.is_some(),
        Field::Distance => run.distance.is_some(),
        Field::Timer => run.timer.is_some(),
        Field::Elapsed => run.elapsed.is_some(),
        Field::Steps => run.steps.is_some(),
        Field::Climb => run.climb.is_some(),
        Field::Descent => run.descent.is_some(),
        Field::AvgHr => run.avg_hr.is_some(),
        Field::Treadmill => run.treadmill,
        Field::Surface => run.surface.is_some(),
        Field::Rpe => run.rpe.is_some(),
        Field::Feel => run.feel.is_some(),
        Field::Shoes => run.shoes.is_some(),
        Field::Notes => run.notes.is_some(),
    }
}

/// All notes that say something the others do not.
fn notes(judged: &[Judged<'_>]) -> Option<String> {
    let mut in_order: Vec<&Judged<'_>> = judged.iter().filter(|j| j.run().notes.is_some()).collect();
    in_order.sort_by_key(|j| (j.said_order(), j.among_equals()));
    let all: Vec<&str> = in_order.iter().filter_map(|j| j.run().notes.as_deref()).map(str::trim).collect();
    let mut said: Vec<&str> = Vec::new();
    for (at, note) in all.iter().copied().enumerate() {
        let elsewhere = all
            .iter()
            .enumerate()
            .any(|(other, more)| other != at && more.contains(note) && (more.len() > note.len() || other < at));
        if !note.is_empty() && !elsewhere {
            said.push(note);
        }
    }
    (!said.is_empty()).then(|| said.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{Bpm, OffsetFrom, Steps, Totals};
    use jiff::{Timestamp, tz::Offset};

    fn trace(start: &str, minutes: f64, km: f64) -> Trace {
        let at: Timestamp = start.parse().expect("an instant");
        Trace {
            run: RunId(1),
            sha256: None,
            start: LocalStart { at, offset: Offset::UTC },
            clock: Clock::Sure,
            origin: "fit".to_owned(),
            timer: Seconds::new(minutes * 60.0).ok(),
            elapsed: None,
            distance: Metres::new(km * 1_000.0).ok(),
        }
    }

    fn wall(start: &str, offset_hours: i32, minutes: f64, km: f64) -> Trace {
        let offset = Offset::from_seconds(offset_hours * 3_600).expect("an offset");
        let mut row = Trace { clock: Clock::Wall, origin: "runkeeper".to_owned(), ..trace(start, minutes, km) };
        row.start = LocalStart { at: row.start.at, offset };
        row
    }

    fn rule(coming: &Trace, there: &Trace) -> Option<Rule> {
        same_run(coming, std::slice::from_ref(there)).first().map(|(_, rule)| *rule)
    }

    #[test]
    fn each_rule_joins_what_it_says() {
        let there = trace("2026-03-01T07:00:00Z", 30.0, 5.0);
        let gpx = |start, minutes, km| Trace {
            clock: Clock::Doubtful,
            origin: "gpx".to_owned(),
            ..trace(start, minutes, km)
        };
        let without_time = Trace { timer: None, ..gpx("2026-03-01T07:10:00Z", 1.0, 5.0) };
        let day = Trace { clock: Clock::Day, origin: "sheet".to_owned(), ..trace("2026-03-01T12:00:00Z", 30.0, 5.1) };
        for (what, coming, expected) in [
            ("the same second", gpx("2026-03-01T07:00:00Z", 2.0, 0.3), Some(Rule::Start)),
            ("minutes of skew", gpx("2026-03-01T07:12:00Z", 30.0, 5.0), Some(Rule::Overlap)),
            ("begun within it", without_time, Some(Rule::Typed)),
            ("a little of it, and alike", gpx("2026-03-01T07:25:00Z", 30.0, 5.1), Some(Rule::Touching)),
            ("a little of it, and another", gpx("2026-03-01T07:25:00Z", 40.0, 6.0), None),
            ("nine hours off", gpx("2026-03-01T16:00:00Z", 30.0, 5.0), Some(Rule::Zone(36))),
            ("nine hours off the other way", gpx("2026-02-28T22:00:20Z", 30.2, 5.05), Some(Rule::Zone(-36))),
            ("nine hours and some minutes", gpx("2026-03-01T16:05:00Z", 30.0, 5.0), None),
            ("further than any zone", gpx("2026-03-01T23:00:00Z", 30.0, 5.0), None),
            ("another distance", gpx("2026-03-01T16:00:00Z", 30.0, 5.4), None),
            ("another time", gpx("2026-03-01T16:00:00Z", 33.0, 5.0), None),
            ("the wall, whatever the zone", wall("2026-03-01T14:00:00Z", -7, 30.0, 5.0), Some(Rule::Start)),
            ("only the day", day.clone(), Some(Rule::Day)),
            ("only the day, and further", Trace { distance: Metres::new(9_000.0).ok(), ..day }, None),
        ] {
            assert_eq!(rule(&coming, &there), expected, "{what}");
            let back = match expected {
                Some(Rule::Zone(quarters)) => Some(Rule::Zone(-quarters)),
                other => other,
            };
            assert_eq!(rule(&there, &coming), back, "{what}, the other way round");
        }
    }

    #[test]
    fn to_work_and_back_are_two_runs() {
        let there = trace("2026-03-01T07:00:00Z", 30.0, 5.0);
        let back = trace("2026-03-01T16:00:00Z", 30.0, 5.0);
        assert_eq!(rule(&back, &there), None, "satellites know what time it is");
        let gpx = Trace { clock: Clock::Doubtful, origin: "gpx".to_owned(), ..back.clone() };
        let near = [there.clone(), Trace { run: RunId(2), ..back }];
        assert_eq!(same_run(&gpx, &near)[0], (RunId(2), Rule::Start), "what fits better is taken");
        let row = wall("2026-03-01T16:00:00Z", 0, 30.0, 5.0);
        let listed = [there.clone(), Trace { run: RunId(1), ..wall("2026-03-01T07:00:00Z", 0, 30.0, 5.0) }];
        assert_eq!(same_run(&row, &listed), [], "one list does not tell of one run twice");
    }

    #[test]
    fn parts_of_one_file_are_two_runs() {
        let part = |start| Trace { sha256: Some([7; 32]), ..trace(start, 17.0, 4.0) };
        assert_eq!(rule(&part("2026-03-01T08:20:00Z"), &part("2026-03-01T07:00:00Z")), None);
        let row = Trace { sha256: Some([1; 32]), ..wall("2026-03-01T07:00:00Z", 0, 96.0, 8.0) };
        let near = [part("2026-03-01T07:00:00Z"), row];
        assert_eq!(same_run(&part("2026-03-01T08:20:00Z"), &near), [], "a list may tell of both as one");
    }

    #[test]
    fn what_was_joined_for_want_of_better_is_let_go_when_better_comes() {
        let there = Trace { sha256: Some([1; 32]), ..trace("2026-03-01T07:00:00Z", 30.0, 5.0) };
        let back = Trace { sha256: Some([2; 32]), ..trace("2026-03-01T16:00:00Z", 30.0, 5.0) };
        let gpx = Trace {
            sha256: Some([3; 32]),
            clock: Clock::Doubtful,
            origin: "gpx".to_owned(),
            ..trace("2026-03-01T16:00:30Z", 30.0, 5.0)
        };
        assert_eq!(groups(&[there.clone(), gpx.clone()]), [vec![0, 1]], "nothing else would fit");
        assert_eq!(groups(&[there.clone(), gpx.clone(), back.clone()]), [vec![0], vec![1, 2]]);
        assert_eq!(groups(&[back, gpx, there]), [vec![0, 1], vec![2]]);
    }

    fn copy(source: Source, minutes: f64, km: f64) -> RunCopy {
        let start = trace("2026-03-01T07:00:00Z", minutes, km).start;
        let mut run = Run::begun(start, source);
        run.distance = Metres::new(km * 1_000.0).ok();
        run.timer = Seconds::new(minutes * 60.0).ok();
        RunCopy {
            run,
            origin: "any".to_owned(),
            clock: Clock::Sure,
            offset_from: OffsetFrom::Machine,
            summed: Totals::default(),
            richness: None,
        }
    }

    fn merge(copies: &[RunCopy]) -> Merged {
        merged(&copies.iter().collect::<Vec<_>>()).expect("copies")
    }

    #[test]
    fn a_field_comes_from_the_best_copy_that_knows_it() {
        let mut typed = copy(Source::Manual, 30.0, 5.0);
        typed.run.notes = Some("windy".to_owned());
        let mut list = copy(Source::List, 29.0, 4.9);
        list.run.steps = Steps::new(4_900.0).ok();
        list.run.notes = Some("windy, left knee".to_owned());
        let mut gpx = copy(Source::Gpx, 28.0, 4.8);
        (gpx.summed, gpx.richness) = (Totals::ALL, Some(2));
        gpx.run.climb = Metres::new(50.0).ok();
        gpx.offset_from = OffsetFrom::Place;
        let mut tcx = copy(Source::Tcx, 27.0, 4.7);
        (tcx.summed, tcx.richness) = (Totals::of([Total::Climb]), Some(1));
        tcx.run.climb = Metres::new(40.0).ok();
        tcx.run.avg_hr = Bpm::new(150.0).ok();
        let all = merge(&[typed, list, gpx, tcx]);
        let metres = |value: Option<Metres>| value.map(Metres::get);
        assert_eq!(metres(all.run.distance), Some(4_700.0), "summed up by the device");
        assert_eq!(metres(all.run.climb), Some(40.0), "both added it up; TCX comes first");
        assert_eq!(all.run.steps.map(Steps::get), Some(4_900.0), "only the list knows");
        assert_eq!(all.run.notes.as_deref(), Some("windy, left knee"), "the longer says all of it");
        assert_eq!((all.run.source, all.track), (Source::Tcx, Some(2)), "the richer track, whoever has it");
        assert!(all.from.contains(&(Field::AvgHr, 3)) && all.from.contains(&(Field::Steps, 1)));
    }

    #[test]
    fn what_was_stopped_early_fills_no_hole_with_part_of_a_run() {
        let mut short = copy(Source::Fit, 10.0, 2.0);
        (short.run.steps, short.richness) = (Steps::new(1_700.0).ok(), Some(4));
        short.run.avg_hr = Bpm::new(140.0).ok();
        let mut long = copy(Source::Gpx, 30.0, 5.0);
        (long.summed, long.richness) = (Totals::ALL, Some(2));
        let both = merge(&[short, long]);
        assert_eq!((both.run.distance.map(Metres::get), both.run.steps), (Some(5_000.0), None));
        assert_eq!((both.run.avg_hr.map(Bpm::get), both.track), (Some(140.0), Some(1)));
    }

    #[test]
    fn a_wall_stays_where_it_was_when_its_zone_becomes_known() {
        let hours = |h: i32| Offset::from_seconds(h * 3_600).expect("an offset");
        let mut row = copy(Source::List, 30.0, 5.0);
        row.clock = Clock::Wall;
        row.run.start.offset = hours(1);
        let mut other = copy(Source::List, 30.0, 5.0);
        other.clock = Clock::Wall;
        (other.offset_from, other.run.start.offset) = (OffsetFrom::Archive, hours(9));
        let run = merge(&[row.clone(), other]).run;
        assert_eq!(run.start.offset, hours(9));
        assert_eq!(run.start.offset.to_datetime(run.start.at), row.run.start.offset.to_datetime(row.run.start.at));
    }
}
