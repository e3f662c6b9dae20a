//! From a recording to a run, the same for every format: which of two contradicting numbers is kept, and what is said about it.
//!
//! A format hands over what the device summed up ([`Summary`]), its points, its pauses and whatever else it [tells](Told); the
//! points are laid out by [`crate::along`], and the rules below choose.
//!
//! What it is not: it knows no format and no sport.

use domain::{Bpm, Feel, LocalStart, Metres, OutOfRange, Rpe, Run, Seconds, Source, Steps, Surface, Total, Totals};
use jiff::{Timestamp, tz::Offset};

use crate::along::{Along, Pause, Rule, Sample, along};
use crate::context::{Clue, Other};
use crate::sport::Sport;
use crate::{ReadRun, StartFrom, Warning};

/// Instants before 2000 are a clock that was never set: FIT counts from 1989, and from power-on until it knows better.
const CLOCK_SET_FROM: i64 = 946_684_800;
/// Points may precede the session's start by this much, s.
const START_TOLERANCE_S: i64 = 60;
/// Points may begin this much after the session's start even when the session was shorter, s.
const LEAD_MAX_S: i64 = 3_600;
/// No run is faster than this on average (m/s); a summary that says so is wrong.
const FASTEST_MEAN_M_S: f64 = 8.0;
/// Mean speeds of runs, m/s: the only guess about a recording that names no sport.
pub(crate) const RUN_SPEEDS: std::ops::RangeInclusive<f64> = 1.5..=5.0;
/// Summary and points may differ by this share before the difference is told.
const DISTANCE_TOLERANCE: f64 = 0.1;
/// Running time over the points that differs from the summary's by more than this share is doubted.
const TIMER_TOLERANCE: f64 = 0.1;
/// Highest mean step rate that is believed, both feet, per minute.
const STEP_RATE_MAX: f64 = 260.0;

/// A recording as its device summed it up. Durations in s, lengths in m; what it does not say is `None`.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Summary {
    /// Seconds since 1970.
    pub start: Option<i64>,
    pub elapsed: Option<f64>,
    pub timer: Option<f64>,
    pub distance: Option<f64>,
    /// Strides of one leg.
    pub strides: Option<f64>,
    pub ascent: Option<f64>,
    pub descent: Option<f64>,
    pub heart_rate: Option<f64>,
    /// 1 to 5.
    pub feel: Option<u8>,
    /// Borg CR10.
    pub rpe: Option<f64>,
}

/// What a file says of a recording beside its numbers.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Told {
    pub title: Option<String>,
    pub notes: Option<String>,
    /// When the file was made, seconds since 1970.
    pub created: Option<i64>,
    /// When the recording ended, seconds since 1970.
    pub ended: Option<i64>,
    /// Local time minus UTC.
    pub offset: Option<Offset>,
    /// The time zone's name.
    pub zone: Option<String>,
    /// Times count from an epoch, so that the instant is sure without an offset.
    pub epoch: bool,
    pub treadmill: bool,
    pub surface: Option<Surface>,
}

/// Lays the points out by the rule that explains the summary's running time: recorded pauses first, then doubting either that
/// standing still is a pause, or the recorded pauses.
fn best_sums(samples: &[Sample], lead_s: i64, pauses: &[Pause], timer: Option<f64>) -> Along {
    let sums = along(samples, lead_s, Rule { pauses, standing_is_pause: true });
    let Some(timer) = timer.filter(|t| *t > 0.0) else { return sums };
    let off = |sums: &Along| (sums.timer_s as f64 - timer).abs();
    if off(&sums) <= timer * TIMER_TOLERANCE || sums.clock_jumps > 0 {
        return sums;
    }
    let doubts = [Rule { pauses, standing_is_pause: false }, Rule { pauses: &[], standing_is_pause: true }];
    doubts
        .into_iter()
        .map(|rule| along(samples, lead_s, rule))
        .fold(sums, |best, other| if off(&other) < off(&best) { other } else { best })
}

/// One recording on its way to becoming a run.
pub(crate) struct Session<'a> {
    summary: Option<&'a Summary>,
    sums: Along,
    start: i64,
    start_known: bool,
    position: Option<(i32, i32)>,
    told: Told,
    pub warnings: Vec<Warning>,
}

impl<'a> Session<'a> {
    pub fn new(summary: Option<&'a Summary>, samples: &[Sample], pauses: &[Pause], told: Told) -> Self {
        let mut warnings = Vec::new();
        if summary.is_none() {
            warnings.push(Warning::NoSession { points: samples.len() });
        }
        let start = Start::of(summary, samples, &told);
        warnings.extend(start.warning);
        let sums = best_sums(samples, start.lead_s, pauses, summary.and_then(|s| s.timer));
        Self {
            summary,
            sums,
            start: start.at,
            start_known: start.known,
            position: samples.iter().find_map(|s| s.position).filter(|at| *at != (0, 0)),
            told,
            warnings,
        }
    }

    pub fn is_empty(&self) -> bool {
        let said = |value: fn(&Summary) -> Option<f64>| self.summary.and_then(value).is_some_and(|v| v > 0.0);
        self.sums.timer_s == 0 && !said(|s| s.timer) && !said(|s| s.distance) && !said(|s| s.elapsed)
    }

    pub fn mean_speed(&self) -> Option<f64> {
        let summed = self.summary.and_then(|s| Some((s.distance?, s.timer?)));
        let (metres, seconds) = summed.or(Some((self.sums.distance_m?, self.sums.timer_s as f64)))?;
        (seconds > 0.0 && metres > 0.0).then(|| metres / seconds)
    }

    /// Takes it for a run if its speed is a run's; otherwise gives its mean speed in tenths of km/h.
    pub fn assume_a_run(&mut self) -> Result<(), Option<u32>> {
        let speed = self.mean_speed();
        let kmh_tenths = speed.map(|v| (v * 36.0).round() as u32);
        match kmh_tenths {
            Some(kmh_tenths) if speed.is_some_and(|v| RUN_SPEEDS.contains(&v)) => {
                self.warnings.push(Warning::SportAssumed { kmh_tenths });
                Ok(())
            }
            _ => Err(kmh_tenths),
        }
    }

    /// The few numbers kept of what is no run.
    pub fn into_other(mut self, sport: Sport) -> Other {
        let start = self.local_start();
        let timer = self.timer();
        let distance = self.distance(timer);
        Other {
            start,
            offset_known: self.told.offset.is_some(),
            clue: self.clue(),
            sport,
            title: self.told.title.take(),
            timer: timer.and_then(|t| Seconds::new(t).ok()),
            distance: distance.and_then(|m| Metres::new(m).ok()),
            climb: self.rise(|s| s.ascent, self.sums.climb_m).and_then(|m| Metres::new(m).ok()),
        }
    }

    pub fn into_run(mut self) -> (ReadRun, Clue) {
        let clue = self.clue();
        let mut run = Run::begun(self.local_start(), Source::Fit);
        run.title = self.told.title.take();
        run.notes = self.told.notes.take();
        let timer = self.timer();
        run.timer = self.checked(timer.map(Seconds::new));
        let elapsed = self.elapsed(timer);
        run.elapsed = self.checked(elapsed.map(Seconds::new));
        let distance = self.distance(timer);
        run.distance = self.checked(distance.map(Metres::new));
        let steps = self.steps(timer);
        run.steps = self.checked(steps.map(Steps::new));
        let (climb, descent) =
            (self.rise(|s| s.ascent, self.sums.climb_m), self.rise(|s| s.descent, self.sums.descent_m));
        run.climb = self.checked(climb.map(Metres::new));
        run.descent = self.checked(descent.map(Metres::new));
        let beats = self.summary.and_then(|s| s.heart_rate).filter(|b| *b > 0.0).or(self.sums.mean_hr);
        run.avg_hr = self.checked(beats.map(Bpm::new));
        if run.avg_hr.is_none() && self.summary.is_some_and(|s| s.heart_rate == Some(0.0)) {
            self.warnings.push(Warning::HeartRateZero);
        }
        run.rpe = self.checked(self.summary.and_then(|s| s.rpe).filter(|r| *r > 0.0).map(Rpe::new));
        run.feel = self.checked(self.summary.and_then(|s| s.feel).map(Feel::new));
        run.treadmill = self.told.treadmill;
        run.surface = self.told.surface;
        let summed = self.summed(timer, distance, [climb, descent]);
        self.tell_jumps();
        if run.treadmill && run.distance.is_none() {
            self.warnings.push(Warning::NoDistance);
        }
        if self.told.offset.is_none() {
            self.warnings.push(Warning::OffsetUnknown);
        }
        let read = ReadRun {
            run,
            track: self.sums.track,
            offset_known: self.told.offset.is_some(),
            start_known: self.start_known,
            start_sure: self.told.epoch || self.told.offset.is_some(),
            summed,
            warnings: self.warnings,
        };
        (read, clue)
    }

    /// The totals that are not the summary's.
    fn summed(&self, timer: Option<f64>, distance: Option<f64>, [climb, descent]: [Option<f64>; 2]) -> Totals {
        let said = |value: fn(&Summary) -> Option<f64>| self.summary.and_then(value);
        let all = [
            (Total::Timer, timer.is_some() && timer == said(|s| s.timer)),
            (Total::Distance, distance.is_some() && distance == said(|s| s.distance)),
            (Total::Elapsed, said(|s| s.elapsed).is_some_and(|e| e > 0.0)),
            (Total::Steps, said(|s| s.strides).is_some_and(|s| s > 0.0)),
            (Total::Climb, climb.is_some() && climb == said(|s| s.ascent)),
            (Total::Descent, descent.is_some() && descent == said(|s| s.descent)),
            (Total::HeartRate, said(|s| s.heart_rate).is_some_and(|b| b > 0.0)),
        ];
        Totals::of(all.into_iter().filter(|(_, measured)| !measured).map(|(total, _)| total))
    }

    fn local_start(&self) -> LocalStart {
        let at = Timestamp::from_second(self.start).unwrap_or(Timestamp::UNIX_EPOCH);
        LocalStart { at, offset: self.told.offset.unwrap_or(Offset::UTC) }
    }

    fn clue(&self) -> Clue {
        Clue { position: self.position.map(degrees), zone: self.told.zone.clone() }
    }

    fn tell_jumps(&mut self) {
        let sums = &self.sums;
        if sums.clock_jumps > 0 {
            self.warnings.push(Warning::ClockJumped { count: sums.clock_jumps, seconds: sums.clock_jump_s });
        }
        if sums.passed_over > 0 {
            let (points, seconds) = (sums.passed_over, sums.stepped_back_s);
            self.warnings.push(Warning::ClockSteppedBack { points, seconds });
        }
        if sums.distance_jumps > 0 {
            self.warnings.push(Warning::DistanceJumped { count: sums.distance_jumps, metres: sums.distance_jump_m });
        }
        if sums.too_late > 0 {
            self.warnings.push(Warning::PointsTooLate { points: sums.too_late });
        }
        if sums.both_feet {
            let per_min = sums.steps.filter(|_| sums.timer_s > 0).map(|steps| steps * 60.0 / sums.timer_s as f64);
            self.warnings.push(Warning::StepsCountBothFeet { per_min: per_min.unwrap_or(0.0).round() as u32 });
        }
    }

    /// Running time in s: the summary's, unless it is missing, zero, longer than any run, or swollen by a clock jump.
    fn timer(&mut self) -> Option<f64> {
        let points = (self.sums.timer_s > 0).then_some(self.sums.timer_s as f64);
        let Some(summary) = self.summary else { return points };
        let said = summary.timer;
        let swollen = |t: f64| self.sums.clock_jumps > 0 && points.is_some_and(|p| t > 2.0 * p + 3_600.0);
        match said {
            Some(t) if t > 0.0 && t <= Seconds::MAX && !swollen(t) => Some(t),
            _ => {
                let points = points?;
                self.rebuilt("running time", said.map(|t| format!("{t:.0} s")), format!("{points:.0} s"));
                Some(points)
            }
        }
    }

    /// Time from start to end in s, never shorter than the running time.
    fn elapsed(&self, timer: Option<f64>) -> Option<f64> {
        let points = (self.sums.elapsed_s > 0).then_some(self.sums.elapsed_s as f64);
        let jumps = self.sums.clock_jump_s as f64;
        let said = self.summary.and_then(|s| s.elapsed).filter(|e| *e > 0.0);
        let usable = said.map(|e| if e > jumps { e - jumps } else { e }).filter(|e| *e <= Seconds::MAX);
        let elapsed = usable.or(points).or(timer)?;
        Some(elapsed.max(timer.unwrap_or(0.0)))
    }

    /// Metres: the summary's, unless it is missing, zero, or faster than anyone runs while the points are not.
    fn distance(&mut self, timer: Option<f64>) -> Option<f64> {
        let points = self.sums.distance_m.filter(|m| *m > 0.0);
        let Some(summary) = self.summary else { return points };
        let said = summary.distance.filter(|m| *m > 0.0);
        let too_fast = |m: f64| timer.is_some_and(|t| m > t * FASTEST_MEAN_M_S);
        match (said, points) {
            (Some(m), None) => Some(m),
            (Some(m), Some(p)) if (too_fast(m) || m > Metres::MAX) && !too_fast(p) => {
                self.rebuilt("distance", Some(format!("{m:.0} m")), format!("{p:.0} m"));
                Some(p)
            }
            (Some(m), Some(p)) => {
                if m - p > m * DISTANCE_TOLERANCE && self.sums.distance_jump_m >= (m - p) / 2.0 && !too_fast(m) {
                    self.sums.fill_up_to(m);
                    self.sums.distance_jumps = 0;
                    self.warnings.push(Warning::DistanceFilled { metres: m - p });
                } else if (m - p).abs() > m.max(p) * DISTANCE_TOLERANCE {
                    self.warnings.push(Warning::DistancesDisagree { summary_m: m, points_m: p });
                }
                Some(m)
            }
            (None, Some(p)) => {
                self.rebuilt("distance", summary.distance.map(|m| format!("{m:.0} m")), format!("{p:.0} m"));
                Some(p)
            }
            (None, None) => None,
        }
    }

    /// Steps of both feet: twice the summary's strides, unless the points show that the device counted both feet.
    fn steps(&mut self, timer: Option<f64>) -> Option<f64> {
        let points = self.sums.steps.filter(|s| *s > 0.0);
        let Some(strides) = self.summary.and_then(|s| s.strides).filter(|s| *s > 0.0) else { return points };
        // Rates are compared, not sums: the points may cover only part of the run.
        let rate = strides / timer?;
        let both_feet = match points {
            Some(points) => (0.85..1.15).contains(&(rate / (points / self.sums.timer_s as f64))),
            None => rate * 2.0 * 60.0 > STEP_RATE_MAX,
        };
        let steps = if both_feet { strides } else { strides * 2.0 };
        let believable = timer.is_none_or(|t| steps * 60.0 <= t * STEP_RATE_MAX);
        if both_feet && !self.sums.both_feet {
            self.warnings.push(Warning::StepsCountBothFeet { per_min: (rate * 60.0).round() as u32 });
        }
        match points {
            Some(points) if !believable => {
                self.rebuilt("step count", Some(format!("{steps:.0}")), format!("{points:.0}"));
                Some(points)
            }
            None if !believable => None,
            _ => Some(steps),
        }
    }

    /// Metres up or down: the summary's, else what the points' altitude gives.
    fn rise(&self, said: fn(&Summary) -> Option<f64>, points: Option<f64>) -> Option<f64> {
        match self.summary.and_then(said) {
            // Zero without any altitude is a device that does not measure it.
            Some(0.0) if points.is_none() => None,
            Some(m) => Some(m),
            None => points,
        }
    }

    fn rebuilt(&mut self, what: &'static str, said: Option<String>, rebuilt: String) {
        self.warnings.push(Warning::Rebuilt { what, said, rebuilt });
    }

    fn checked<T>(&mut self, value: Option<Result<T, OutOfRange>>) -> Option<T> {
        match value? {
            Ok(value) => Some(value),
            Err(out) => {
                self.warnings.push(Warning::OutOfRange(out));
                None
            }
        }
    }
}

/// When a session began, and how long before its first point.
struct Start {
    at: i64,
    lead_s: i64,
    known: bool,
    warning: Option<Warning>,
}

impl Start {
    fn of(summary: Option<&Summary>, samples: &[Sample], told: &Told) -> Self {
        let set = |at: Option<i64>| at.filter(|at| *at >= CLOCK_SET_FROM);
        let said = summary.and_then(|s| s.start);
        let first = samples.first().map(|s| s.at);
        let longest_lead = summary.and_then(|s| s.elapsed).map_or(0, |e| e as i64).max(LEAD_MAX_S);
        match (set(said), set(first)) {
            (Some(start), None) => Self::known(start, 0),
            (Some(start), Some(first)) if (start - START_TOLERANCE_S..=start + longest_lead).contains(&first) => {
                Self::known(start.min(first), (first - start).max(0))
            }
            (None, Some(first)) if said.is_none() => Self::known(first, 0),
            (_, Some(first)) => Self::replaced(said, first, StartFrom::FirstPoint),
            (None, None) => {
                let lasted = summary.and_then(|s| s.elapsed.or(s.timer)).unwrap_or(0.0) as i64;
                let ended = set(told.ended).map(|end| end - lasted);
                let lead_s = said.zip(first).map_or(0, |(said, first)| first - said);
                let lead_s = if (0..=longest_lead).contains(&lead_s) { lead_s } else { 0 };
                let start = match (set(told.created), ended) {
                    (Some(created), _) => Self::replaced(said.or(first), created, StartFrom::FileCreated),
                    (None, Some(ended)) => Self::replaced(said.or(first), ended, StartFrom::EndLessDuration),
                    (None, None) => Self::unset(said.or(first).or(told.created).unwrap_or(0)),
                };
                Self { lead_s, ..start }
            }
        }
    }

    fn known(at: i64, lead_s: i64) -> Self {
        Self { at, lead_s, known: true, warning: None }
    }

    fn replaced(said: Option<i64>, taken: i64, from: StartFrom) -> Self {
        let warning = Warning::StartReplaced { said: said.map(words), taken: words(taken), from };
        Self { warning: Some(warning), ..Self::known(taken, 0) }
    }

    fn unset(at: i64) -> Self {
        Self { known: false, warning: Some(Warning::ClockNotSet { said: words(at) }), ..Self::known(at, 0) }
    }
}

/// Latitude and longitude in degrees.
fn degrees((latitude, longitude): (i32, i32)) -> (f64, f64) {
    let degrees = |semicircles: i32| f64::from(semicircles) * 180.0 / 2_147_483_648.0;
    (degrees(latitude), degrees(longitude))
}

/// An instant in UTC.
fn words(at: i64) -> String {
    Timestamp::from_second(at).map_or_else(|_| "no date".to_owned(), |t| t.to_string())
}
