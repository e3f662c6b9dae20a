//! From points to the compact track: the same for every format.
//!
//! A device writes points; the logbook wants bins of at most ten seconds of running time. Between two points the covered
//! distance is spread evenly, so a watch that records only every few seconds ("smart recording") loses nothing. What a pause
//! is, when a clock has jumped, and which jump in distance is nobody's running, is decided here.
//!
//! What it is not: it does not know FIT, sports or sessions, and it does not choose between a summary's totals and its own.

use domain::{Bin, MAX_BIN_SECONDS, Track};

/// The longest interval between two points that is running time whatever happened in it.
const SMART_RECORDING_S: i64 = 10;
/// In a longer interval the runner must have covered ground at this speed, otherwise it was a pause nobody recorded.
const STANDING_M_S: f64 = 0.3;
/// Where nothing tells the distance, an interval up to this long is running time.
const SILENT_S: i64 = 60;
/// An interval longer than this is never spread over bins: the points on both sides say too little about it.
const SPREAD_MAX_S: i64 = 3_600;
/// Faster than this is a jump of the position, not running (the fastest sprint ever reached 12.4 m/s).
const FASTEST_M_S: f64 = 12.5;
/// A step of the clock larger than this, without a pause to explain it, is a clock being set.
const CLOCK_JUMP_S: i64 = 12 * 3_600;
/// A step back of at most this is a late point, not a clock being set.
const LATE_POINT_S: i64 = 60;
/// The longest run there can be (31 days, as the domain has it).
const LONGEST_S: i64 = 2_678_400;
/// Altitude must turn by this much before it counts as climbing or descending. Ten-second means of barometric altitude wander
/// by about a metre; 2 m gives the totals watches show.
const CLIMB_HYSTERESIS_M: f32 = 2.0;
/// Above this mean, a cadence that should count one leg counts both: nobody takes 240 steps a minute for a whole run.
const ONE_LEG_MAX_PER_MIN: f64 = 120.0;

/// One recorded point. Everything but its time may be missing.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(crate) struct Sample {
    /// Seconds since 1970 by the device's clock.
    pub at: i64,
    /// Metres since the start.
    pub distance_m: Option<f64>,
    /// Metres per second.
    pub speed_m_s: Option<f32>,
    /// Metres above the sea.
    pub altitude_m: Option<f32>,
    /// Full strides (one leg) per minute.
    pub strides_per_min: Option<f32>,
    /// Beats per minute.
    pub heart_rate_bpm: Option<u8>,
    /// Latitude and longitude, as 2³¹ to 180°.
    pub position: Option<(i32, i32)>,
}

/// A stretch during which the timer stood still, by the device's clock; the end is exclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Pause {
    pub from: i64,
    pub to: i64,
}

/// What the points add up to.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Along {
    pub track: Track,
    /// Running time in the track, s.
    pub timer_s: i64,
    /// From the start to the last point, s, without clock jumps.
    pub elapsed_s: i64,
    pub distance_m: Option<f64>,
    pub steps: Option<f64>,
    pub climb_m: Option<f64>,
    pub descent_m: Option<f64>,
    pub mean_hr: Option<f64>,
    pub both_feet: bool,
    pub clock_jumps: u32,
    pub clock_jump_s: u64,
    pub distance_jumps: u32,
    pub distance_jump_m: f64,
    pub too_late: usize,
}

/// Lays the points out over bins. `lead_s` is the time from the run's start to the first point; `pauses` are in order of time.
pub(crate) fn along(samples: &[Sample], lead_s: i64, pauses: &[Pause]) -> Along {
    let (Some(first), measure) = (samples.first(), Measure::of(samples)) else { return Along::default() };
    let legs = Legs::of(samples);
    let mut sums = Along { both_feet: legs == Legs::Both, ..Along::default() };
    let mut bins = Bins::default();

    let lead_s = lead_s.clamp(0, SPREAD_MAX_S);
    let mut odometer = Odometer { measure, last_m: Some(0.0), last_position: first.position };
    let mut before = Sample { at: first.at - lead_s, altitude_m: first.altitude_m, ..Sample::default() };
    let mut now_s = 0;
    let mut pending_m: Option<f64> = None;

    for (index, sample) in samples.iter().enumerate() {
        let mut step_s = sample.at - before.at;
        if (-LATE_POINT_S..0).contains(&step_s) {
            continue;
        }
        let running = running_pieces(before.at, sample.at, pauses);
        let running_s: i64 = running.iter().flatten().map(|piece| piece.1).sum();
        let jumped = step_s < 0 || (step_s > CLOCK_JUMP_S && running_s > CLOCK_JUMP_S);
        if jumped {
            sums.clock_jumps += 1;
            sums.clock_jump_s += step_s.unsigned_abs();
            step_s = 1;
        }
        if now_s + step_s > LONGEST_S {
            sums.too_late = samples.len() - index;
            break;
        }

        if let Some(metres) = odometer.advance(&before, sample, if index == 0 { lead_s } else { step_s }) {
            pending_m = Some(pending_m.unwrap_or(0.0) + metres);
        }
        if step_s == 0 {
            before = merged(before, *sample);
            continue;
        }

        let pieces = if jumped { [Some((0, 1)), None] } else { running };
        let running_s = if jumped { 1 } else { running_s };
        if pending_m.is_some_and(|m| running_s > 0 && m / running_s as f64 > FASTEST_M_S) {
            // The very first point of a later leg carries the distance of the legs before: that is no jump.
            if index > 0 {
                sums.distance_jumps += 1;
                sums.distance_jump_m += pending_m.unwrap_or(0.0);
            }
            pending_m = None;
        }
        if running_s > 0 && is_running(running_s, pending_m) {
            for (offset, length) in pieces.into_iter().flatten() {
                let share = length as f64 / running_s as f64;
                bins.add(&Stretch {
                    from: now_s + offset,
                    length,
                    metres: pending_m.map(|m| m * share),
                    steps: legs.steps_per_min(sample.strides_per_min).map(|rate| rate * length as f64 / 60.0),
                    heart_rate: sample.heart_rate_bpm,
                    altitude: sample.altitude_m.map(|to| (before.altitude_m.unwrap_or(to), to)),
                });
            }
        }
        pending_m = None;
        now_s += step_s;
        before = *sample;
    }

    sums.elapsed_s = now_s;
    finish(&bins, sums)
}

/// Whether an interval with this much timer time was spent running.
fn is_running(running_s: i64, metres: Option<f64>) -> bool {
    match metres {
        _ if running_s <= SMART_RECORDING_S => true,
        Some(m) => running_s <= SPREAD_MAX_S && m / running_s as f64 >= STANDING_M_S,
        None => running_s <= SILENT_S,
    }
}

/// The parts of `(from, to]` outside pauses as (offset from `from`, length). An interval with more than one pause inside is
/// treated as one long pause: the points would have said more if there had been anything to say.
fn running_pieces(from: i64, to: i64, pauses: &[Pause]) -> [Option<(i64, i64)>; 2] {
    let length = to - from;
    if length <= 0 {
        return [None, None];
    }
    let next = pauses.partition_point(|p| p.to <= from);
    let mut inside = pauses[next..].iter().take_while(|p| p.from < to);
    let Some(first) = inside.next() else { return [Some((0, length)), None] };
    let stop = (first.from - from).max(0);
    let go = (inside.last().unwrap_or(first).to - from).min(length);
    [(stop > 0).then_some((0, stop)), (go < length).then_some((go, length - go))]
}

/// Two points of the same second are one: what the later one knows counts.
fn merged(earlier: Sample, later: Sample) -> Sample {
    Sample {
        at: later.at,
        distance_m: later.distance_m.or(earlier.distance_m),
        speed_m_s: later.speed_m_s.or(earlier.speed_m_s),
        altitude_m: later.altitude_m.or(earlier.altitude_m),
        strides_per_min: later.strides_per_min.or(earlier.strides_per_min),
        heart_rate_bpm: later.heart_rate_bpm.or(earlier.heart_rate_bpm),
        position: later.position.or(earlier.position),
    }
}

/// Which of a point's values tells how far it is, in order of trust.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Measure {
    Distance,
    Speed,
    Position,
    Nothing,
}

impl Measure {
    fn of(samples: &[Sample]) -> Self {
        if samples.iter().any(|s| s.distance_m.is_some_and(|m| m > 0.0)) {
            Self::Distance
        } else if samples.iter().any(|s| s.speed_m_s.is_some_and(|v| v > 0.0)) {
            Self::Speed
        } else if samples.iter().any(|s| s.position.is_some()) {
            Self::Position
        } else {
            Self::Nothing
        }
    }
}

/// Turns whatever is measured into metres since the point before.
struct Odometer {
    measure: Measure,
    last_m: Option<f64>,
    last_position: Option<(i32, i32)>,
}

impl Odometer {
    fn advance(&mut self, before: &Sample, sample: &Sample, step_s: i64) -> Option<f64> {
        match self.measure {
            Measure::Distance => {
                let metres = sample.distance_m?;
                let last = self.last_m.replace(metres)?;
                // A device that starts again from zero has covered nothing between the two points.
                Some((metres - last).max(0.0))
            }
            Measure::Speed => {
                let speed = sample.speed_m_s.or(before.speed_m_s)?;
                Some(f64::from(speed) * step_s.min(SPREAD_MAX_S) as f64)
            }
            Measure::Position => {
                let here = sample.position?;
                let there = self.last_position.replace(here)?;
                Some(metres_between(there, here))
            }
            Measure::Nothing => None,
        }
    }
}

/// Great-circle distance of two positions (haversine on a sphere of 6,371,008.8 m, the Earth's mean radius).
fn metres_between(a: (i32, i32), b: (i32, i32)) -> f64 {
    let radians = |semicircles: i32| f64::from(semicircles) * std::f64::consts::PI / 2_147_483_648.0;
    let (lat_a, lat_b) = (radians(a.0), radians(b.0));
    let half_lat = ((lat_b - lat_a) / 2.0).sin();
    let half_lon = ((radians(b.1) - radians(a.1)) / 2.0).sin();
    let h = half_lat * half_lat + lat_a.cos() * lat_b.cos() * half_lon * half_lon;
    2.0 * 6_371_008.8 * h.clamp(0.0, 1.0).sqrt().asin()
}

/// How many steps one counted stride is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Legs {
    /// The device counts nothing, or zero all the time.
    Unknown,
    /// One leg, as FIT and TCX want it: a stride is two steps.
    One,
    /// Both feet already.
    Both,
}

impl Legs {
    fn of(samples: &[Sample]) -> Self {
        let (sum, count) = samples
            .iter()
            .filter_map(|s| s.strides_per_min.filter(|r| *r > 0.0))
            .fold((0.0, 0_u32), |(sum, count), rate| (sum + f64::from(rate), count + 1));
        match count {
            0 => Self::Unknown,
            _ if sum / f64::from(count) > ONE_LEG_MAX_PER_MIN => Self::Both,
            _ => Self::One,
        }
    }

    fn steps_per_min(self, rate: Option<f32>) -> Option<f64> {
        match self {
            Self::Unknown => None,
            Self::One => rate.map(|r| f64::from(r) * 2.0),
            Self::Both => rate.map(f64::from),
        }
    }
}

/// What happened in a stretch of running time, all of it evenly.
struct Stretch {
    from: i64,
    length: i64,
    metres: Option<f64>,
    steps: Option<f64>,
    heart_rate: Option<u8>,
    /// At its start and at its end.
    altitude: Option<(f32, f32)>,
}

/// A bin being filled: sums, and for how many of its seconds each is known.
#[derive(Default)]
struct Draft {
    from: i64,
    length: i64,
    metres: Known,
    steps: Known,
    beats: Known,
    altitude: Known,
}

#[derive(Default, Clone, Copy)]
struct Known {
    sum: f64,
    seconds: i64,
}

impl Known {
    fn add(&mut self, sum: f64, seconds: i64) {
        self.sum += sum;
        self.seconds += seconds;
    }

    fn mean(self) -> Option<f64> {
        (self.seconds > 0).then(|| self.sum / self.seconds as f64)
    }
}

#[derive(Default)]
struct Bins {
    drafts: Vec<Draft>,
}

impl Bins {
    /// Cuts a stretch at the bins' ends.
    fn add(&mut self, stretch: &Stretch) {
        let mut done = 0;
        while done < stretch.length {
            let from = stretch.from + done;
            let full = i64::from(MAX_BIN_SECONDS);
            if !self.drafts.last().is_some_and(|d| d.length < full && d.from + d.length == from) {
                self.drafts.push(Draft { from, ..Draft::default() });
            }
            let draft = self.drafts.last_mut().expect("BUG: a draft was just pushed");
            let length = (stretch.length - done).min(full - draft.length);
            let share = length as f64 / stretch.length as f64;
            draft.length += length;
            if let Some(metres) = stretch.metres {
                draft.metres.add(metres * share, length);
            }
            if let Some(steps) = stretch.steps {
                draft.steps.add(steps * share, length);
            }
            if let Some(bpm) = stretch.heart_rate {
                draft.beats.add(f64::from(bpm) * length as f64, length);
            }
            if let Some((start, end)) = stretch.altitude {
                let middle = (done as f64 + length as f64 / 2.0) / stretch.length as f64;
                let altitude = f64::from(start) + f64::from(end - start) * middle;
                draft.altitude.add(altitude * length as f64, length);
            }
            done += length;
        }
    }
}

/// Rounds the drafts to bins and adds them up.
fn finish(bins: &Bins, mut sums: Along) -> Along {
    let altitudes: Vec<Option<f32>> = bins.drafts.iter().map(|d| d.altitude.mean().map(|a| a as f32)).collect();
    let slopes = climbs(&altitudes);
    let (mut metres, mut steps, mut climb, mut descent) =
        (Tenths::default(), Tenths::default(), Tenths::default(), Tenths::default());
    let (mut beats, mut tracked) = (Known::default(), Vec::with_capacity(bins.drafts.len()));
    for (draft, slope) in bins.drafts.iter().zip(slopes) {
        // Steps known for part of a bin stand for the whole of it; distance is a sum and needs no scaling.
        let all_steps = (draft.steps.seconds * 2 >= draft.length)
            .then(|| draft.steps.mean())
            .flatten()
            .map(|rate| rate * draft.length as f64);
        beats.add(draft.beats.sum, draft.beats.seconds);
        sums.timer_s += draft.length;
        tracked.push(Bin {
            offset_s: u32::try_from(draft.from).unwrap_or(u32::MAX),
            duration_s: u8::try_from(draft.length).unwrap_or(MAX_BIN_SECONDS),
            distance_m: metres.round((draft.metres.seconds > 0).then_some(draft.metres.sum)),
            steps: steps.round(all_steps),
            climb_m: climb.round(slope.map(|s| f64::from(s.0))),
            descent_m: descent.round(slope.map(|s| f64::from(s.1))),
            heart_rate_bpm: draft.beats.mean().map(|b| b.round() as u8),
        });
    }
    sums.track = Track::new(tracked);
    sums.distance_m = metres.total();
    sums.steps = steps.total();
    sums.climb_m = climb.total();
    sums.descent_m = descent.total();
    sums.mean_hr = beats.mean();
    sums
}

/// Rounds a series to tenths and carries the remainder, so that the rounded series adds up to the same sum.
#[derive(Default)]
struct Tenths {
    sum: Option<f64>,
    remainder: f64,
}

impl Tenths {
    fn round(&mut self, value: Option<f64>) -> Option<f32> {
        let value = value?;
        self.sum = Some(self.sum.unwrap_or(0.0) + value);
        let rounded = ((value + self.remainder) * 10.0).round().max(0.0) / 10.0;
        self.remainder += value - rounded;
        Some(rounded as f32)
    }

    fn total(&self) -> Option<f64> {
        self.sum
    }
}

/// Metres up and down in each bin. The altitude is cut at its turning points (a turn smaller than [`CLIMB_HYSTERESIS_M`] is
/// noise); within a rise only new highs count, within a fall only new lows, so that the sums are exact and the flat before a
/// hill stays flat.
fn climbs(altitudes: &[Option<f32>]) -> Vec<Option<(f32, f32)>> {
    let mut slopes: Vec<Option<(f32, f32)>> = altitudes.iter().map(|a| a.map(|_| (0.0, 0.0))).collect();
    let known: Vec<(usize, f32)> = altitudes.iter().enumerate().filter_map(|(i, a)| Some((i, (*a)?))).collect();
    let turns = turning_points(&known);
    for pair in turns.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        let rising = known[to].1 > known[from].1;
        let mut extreme = known[from].1;
        for &(bin, altitude) in &known[from + 1..=to] {
            let gain = if rising { altitude - extreme } else { extreme - altitude };
            if gain > 0.0 {
                extreme = altitude;
                slopes[bin] = Some(if rising { (gain, 0.0) } else { (0.0, gain) });
            }
        }
    }
    slopes
}

/// Indices into `known` where the altitude turns, the first and the last extreme included.
fn turning_points(known: &[(usize, f32)]) -> Vec<usize> {
    let Some(&(_, first)) = known.first() else { return Vec::new() };
    let (mut turns, mut low, mut high) = (Vec::new(), (0, first), (0, first));
    let mut rising: Option<bool> = None;
    for (index, &(_, altitude)) in known.iter().enumerate() {
        let here = (index, altitude);
        if rising != Some(false) && altitude > high.1 {
            high = here;
        }
        if rising != Some(true) && altitude < low.1 {
            low = here;
        }
        if rising != Some(true) && altitude - low.1 >= CLIMB_HYSTERESIS_M {
            turns.push(low.0);
            (rising, high) = (Some(true), here);
        } else if rising != Some(false) && high.1 - altitude >= CLIMB_HYSTERESIS_M {
            turns.push(high.0);
            (rising, low) = (Some(false), here);
        }
    }
    match rising {
        Some(true) => turns.push(high.0),
        Some(false) => turns.push(low.0),
        None => {}
    }
    turns
}
