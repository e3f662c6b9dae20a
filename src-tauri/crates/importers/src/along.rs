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
/// An interval longer than this is running time only if it was covered at a run's or a walk's mean speed.
const LONG_GAP_S: i64 = 3_600;
/// The mean speed for that.
const WALKING_M_S: f64 = 1.0;
/// Faster than this is a jump of the position, not running (the fastest sprint ever reached 12.4 m/s).
const FASTEST_M_S: f64 = 12.5;
/// A jump up to this long is the device catching up after it lost its position; the metres are spread over the bins that follow.
const CATCH_UP_M: f64 = 100.0;
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
    /// Points passed over because the clock had stepped back a little, and by how much at most, s.
    pub passed_over: u32,
    pub stepped_back_s: u64,
}

/// What decides whether an interval between two points was running time, apart from its length.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Rule<'a> {
    /// Recorded pauses, in order of time.
    pub pauses: &'a [Pause],
    /// Whether a long interval with hardly any distance counts as a pause nobody recorded.
    pub standing_is_pause: bool,
}

/// Lays the points out over bins. `lead_s` is the time from the run's start to the first point.
pub(crate) fn along(samples: &[Sample], lead_s: i64, rule: Rule<'_>) -> Along {
    let (Some(first), measure) = (samples.first(), Measure::of(samples)) else { return Along::default() };
    let legs = Legs::of(samples);
    let mut sums = Along { both_feet: legs == Legs::Both, ..Along::default() };
    let mut bins = Bins::default();

    let lead_s = lead_s.clamp(0, LONG_GAP_S);
    let mut odometer = Odometer { measure, last_m: Some(0.0), last_position: first.position };
    let mut before = Sample { at: first.at - lead_s, altitude_m: first.altitude_m, ..Sample::default() };
    let mut now_s = 0;
    let mut pending_m: Option<f64> = None;
    let mut pieces = Vec::new();

    for (index, sample) in samples.iter().enumerate() {
        let mut step_s = sample.at - before.at;
        if (-LATE_POINT_S..0).contains(&step_s) {
            sums.passed_over += 1;
            sums.stepped_back_s = sums.stepped_back_s.max(step_s.unsigned_abs());
            continue;
        }
        let mut running_s = running_pieces(before.at, sample.at, rule.pauses, &mut pieces);
        let jumped = step_s < 0 || (step_s > CLOCK_JUMP_S && running_s > CLOCK_JUMP_S);
        if jumped {
            sums.clock_jumps += 1;
            sums.clock_jump_s += step_s.unsigned_abs();
            step_s = 1;
            running_s = 1;
            pieces.splice(.., [(0, 1)]);
        }
        if now_s + step_s > LONGEST_S {
            sums.too_late = samples.len() - index;
            break;
        }

        if let Some(metres) = odometer.advance(&before, sample, step_s) {
            // The first point of a later leg may carry the distance of the legs before: that is not this run's.
            let earlier_legs = index == 0 && metres > CATCH_UP_M + FASTEST_M_S * lead_s as f64;
            pending_m = Some(pending_m.unwrap_or(0.0) + if earlier_legs { 0.0 } else { metres });
        }
        if step_s == 0 {
            before = merged(before, *sample);
            continue;
        }

        let fastest_m = CATCH_UP_M.max(FASTEST_M_S * running_s as f64);
        if let Some(metres) = pending_m.take_if(|m| running_s > 0 && *m > fastest_m) {
            sums.distance_jumps += 1;
            sums.distance_jump_m += metres;
        }
        if running_s > 0 && is_running(running_s, pending_m, rule.standing_is_pause) {
            for (offset, length) in pieces.iter().copied() {
                // Mostly all of it is one piece, in one bin: divisions cost more than everything else here.
                let share = if length == running_s { 1.0 } else { length as f64 / running_s as f64 };
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
fn is_running(running_s: i64, metres: Option<f64>, standing_is_pause: bool) -> bool {
    let slowest = if running_s > LONG_GAP_S { WALKING_M_S } else { STANDING_M_S };
    match metres {
        _ if running_s <= SMART_RECORDING_S || !standing_is_pause => true,
        Some(m) => m / running_s as f64 >= slowest,
        None => running_s <= SILENT_S,
    }
}

/// Fills `pieces` with the parts of `(from, to]` outside pauses, as (offset from `from`, length); gives their sum.
fn running_pieces(from: i64, to: i64, pauses: &[Pause], pieces: &mut Vec<(i64, i64)>) -> i64 {
    pieces.clear();
    let next = pauses.partition_point(|p| p.to <= from);
    let mut done = from;
    for pause in pauses[next..].iter().take_while(|p| p.from < to) {
        if pause.from > done {
            pieces.push((done - from, pause.from - done));
        }
        done = pause.to.min(to);
    }
    if done < to {
        pieces.push((done - from, to - done));
    }
    pieces.iter().map(|piece| piece.1).sum()
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
                Some(f64::from(speed) * step_s.min(LONG_GAP_S) as f64)
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
            let whole = length == stretch.length;
            let share = if whole { 1.0 } else { length as f64 / stretch.length as f64 };
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
                let middle = if whole { 0.5 } else { (done as f64 + length as f64 / 2.0) / stretch.length as f64 };
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
    let (mut beats, mut ahead_m, mut tracked) = (Known::default(), 0.0, Vec::with_capacity(bins.drafts.len()));
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
            distance_m: metres.round(covered(draft, &mut ahead_m)),
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

/// The metres of a bin, no more than anyone runs in it: the rest goes to the bins after it.
fn covered(draft: &Draft, ahead_m: &mut f64) -> Option<f64> {
    (draft.metres.seconds > 0).then(|| {
        let metres = draft.metres.sum + *ahead_m;
        let possible = metres.min(FASTEST_M_S * draft.length as f64);
        *ahead_m = metres - possible;
        possible
    })
}

impl Along {
    /// Raises the slow bins to a common speed until the bins add up to `metres`: for a device whose distance stood still, or
    /// crept, and later jumped to where it should have been.
    pub(crate) fn fill_up_to(&mut self, metres: f64) {
        let mut by_speed: Vec<(f64, f64)> = self
            .track
            .bins()
            .iter()
            .map(|b| (f64::from(b.distance_m.unwrap_or(0.0)) / f64::from(b.duration_s), f64::from(b.duration_s)))
            .collect();
        by_speed.sort_by(|a, b| a.0.total_cmp(&b.0));
        // The level at which the metres missing below it are the metres to add: go up from bin to bin until it is reached.
        let mut missing = metres - self.distance_m.unwrap_or(0.0);
        let (mut level, mut seconds) = (0.0, 0.0);
        for (speed, duration) in by_speed {
            let step = (speed - level) * seconds;
            if step > missing {
                break;
            }
            missing -= step;
            level = speed;
            seconds += duration;
        }
        if seconds <= 0.0 || missing < 0.0 {
            return;
        }
        level = (level + missing / seconds).min(FASTEST_M_S);
        let mut tenths = Tenths::default();
        let bins = self.track.bins().iter().map(|bin| {
            let least = level * f64::from(bin.duration_s);
            Bin { distance_m: tenths.round(Some(f64::from(bin.distance_m.unwrap_or(0.0)).max(least))), ..*bin }
        });
        self.track = Track::new(bins.collect());
        self.distance_m = tenths.total();
    }
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
