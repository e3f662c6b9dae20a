//! From parts to runs: which sessions are runs, which points belong to them, and which of two contradicting numbers is kept.

use domain::{Bpm, Feel, LocalStart, Metres, OutOfRange, Rpe, Run, Seconds, Source, Steps, Surface};
use jiff::{Timestamp, tz::Offset};
use rustyfit::profile::typedef::{File, Sport, SubSport};

use super::decode::{Defect, Part};
use super::messages::{Content, FIT_EPOCH, Summary, TimerEvent};
use crate::along::{Along, Pause, Rule, Sample, along};
use crate::{Activity, Broken, NotARun, ReadRun, Reading, Warning};

/// Instants before 2000 are a clock that was never set: FIT counts from 1989, and from power-on until it knows better.
const CLOCK_SET_FROM: i64 = 946_684_800;
/// Points may precede the session's start by this much, s.
const START_TOLERANCE_S: i64 = 60;
/// Points may begin this much after the session's start even when the session was shorter, s.
const LEAD_MAX_S: i64 = 3_600;
/// Mean speeds of runs, m/s: the only guess about a recording that names no sport.
const RUN_SPEEDS: std::ops::RangeInclusive<f64> = 1.5..=5.0;
/// No run is faster than this on average (m/s); a summary that says so is wrong.
const FASTEST_MEAN_M_S: f64 = 8.0;
/// Summary and points may differ by this share before the difference is told.
const DISTANCE_TOLERANCE: f64 = 0.1;
/// Running time over the points that differs from the summary's by more than this share is doubted.
const TIMER_TOLERANCE: f64 = 0.1;
/// Highest mean step rate that is believed, both feet, per minute.
const STEP_RATE_MAX: f64 = 260.0;
/// A quarter of an hour: local offsets are multiples of it.
const OFFSET_UNIT_S: i64 = 900;

/// The outcome for a file's parts.
pub(super) fn reading(parts: Vec<Part>, file_size: usize) -> Reading {
    let mut found = Found::default();
    for part in parts {
        found.add(part);
    }
    found.outcome(file_size)
}

#[derive(Default)]
struct Found {
    runs: Vec<ReadRun>,
    warnings: Vec<Warning>,
    other_sports: Vec<String>,
    empty_runs: u32,
    unnamed: Option<Option<u32>>,
    file_types: Vec<(usize, String)>,
    defect: Option<(Defect, usize)>,
}

impl Found {
    fn add(&mut self, part: Part) {
        let Part { at, content, defect, warnings } = part;
        self.warnings.extend(warnings);
        if let (Some(defect), None) = (defect, &self.defect) {
            self.defect = Some((defect, content.messages));
        }
        match content.file_type {
            Some(kind) if kind != File::ACTIVITY.0 => self.file_types.push((at, file_type_words(kind))),
            _ => self.add_activity(content),
        }
    }

    fn add_activity(&mut self, mut content: Content) {
        let offset = local_offset(&content);
        let pauses = pauses(&mut content.timer);
        if content.sessions.is_empty() {
            if !content.samples.is_empty() {
                let samples = std::mem::take(&mut content.samples);
                self.add_session(None, &samples, &pauses, offset, &content);
            }
            return;
        }
        let samples = std::mem::take(&mut content.samples);
        let mut sessions = std::mem::take(&mut content.sessions);
        sessions.sort_by_key(|s| s.start);
        for (summary, samples) in by_session(&sessions, samples) {
            self.add_session(Some(summary), &samples, &pauses, offset, &content);
        }
    }

    fn add_session(
        &mut self,
        summary: Option<&Summary>,
        samples: &[Sample],
        pauses: &[Pause],
        offset: Option<Offset>,
        content: &Content,
    ) {
        let said = summary.and_then(|s| s.sport).map(|sport| (sport, summary.and_then(|s| s.sub_sport)));
        let sport = said.or(content.sport);
        if let Some((sport, _)) = sport.filter(|s| s.0 != Sport::RUNNING.0) {
            let words = sport_words(sport);
            if !self.other_sports.contains(&words) {
                self.other_sports.push(words);
            }
            return;
        }
        let mut session = Session::new(summary, samples, pauses, offset, content);
        if session.is_empty() {
            self.empty_runs += 1;
            return;
        }
        if sport.is_none() {
            let speed = session.mean_speed();
            let kmh_tenths = speed.map(|v| (v * 36.0).round() as u32);
            match kmh_tenths {
                Some(kmh_tenths) if speed.is_some_and(|v| RUN_SPEEDS.contains(&v)) => {
                    session.warnings.push(Warning::SportAssumed { kmh_tenths });
                }
                _ => {
                    self.unnamed = Some(kmh_tenths);
                    return;
                }
            }
        }
        self.runs.push(session.into_run(sport.and_then(|s| s.1)));
    }

    fn outcome(mut self, file_size: usize) -> Reading {
        if self.runs.is_empty() {
            return self.refusal(file_size);
        }
        if !self.other_sports.is_empty() {
            self.warnings.push(Warning::OtherSports { sports: self.other_sports });
        }
        if self.empty_runs > 0 {
            self.warnings.push(Warning::EmptyRuns { count: self.empty_runs });
        }
        for (at, file_type) in self.file_types {
            self.warnings.push(Warning::PartNotAnActivity { at, file_type });
        }
        self.runs.sort_by_key(|r| r.run.start.at);
        Reading::Activity(Activity { runs: self.runs, warnings: self.warnings })
    }

    fn refusal(self, file_size: usize) -> Reading {
        if !self.other_sports.is_empty() {
            return Reading::NotARun(NotARun::OtherSport { sports: self.other_sports });
        }
        if let Some(kmh_tenths) = self.unnamed {
            return Reading::NotARun(NotARun::NoSportNamed { kmh_tenths });
        }
        if self.empty_runs > 0 {
            return Reading::NotARun(NotARun::EmptyRun);
        }
        if let Some((_, file_type)) = self.file_types.into_iter().next() {
            return Reading::NotARun(NotARun::NotAnActivity { file_type });
        }
        match self.defect {
            Some((Defect::Truncated { at, declared }, messages)) => {
                Reading::Broken(Broken::Truncated { at: at.min(file_size), declared, messages })
            }
            Some((Defect::Damaged { at, what }, messages)) => Reading::Broken(Broken::Damaged { at, what, messages }),
            None => Reading::NotARun(NotARun::NothingRecorded),
        }
    }
}

/// Local time minus UTC at the end of the activity, when the file says it and it can be.
fn local_offset(content: &Content) -> Option<Offset> {
    let seconds = content.ended_local? - content.ended?;
    let rounded = (seconds + OFFSET_UNIT_S / 2).div_euclid(OFFSET_UNIT_S) * OFFSET_UNIT_S;
    let plausible = (-12 * 3_600..=14 * 3_600).contains(&rounded) && (seconds - rounded).abs() <= 120;
    plausible.then(|| i32::try_from(rounded).ok().and_then(|s| Offset::from_seconds(s).ok())).flatten()
}

/// Pairs stops with the starts after them, in order of time.
fn pauses(events: &mut [TimerEvent]) -> Vec<Pause> {
    events.sort_by_key(|e| e.at);
    let (mut pauses, mut stopped) = (Vec::new(), None);
    for event in events.iter() {
        match (event.starts, stopped) {
            (false, None) => stopped = Some(event.at),
            (true, Some(from)) => {
                if event.at > from {
                    pauses.push(Pause { from, to: event.at });
                }
                stopped = None;
            }
            _ => {}
        }
    }
    pauses.extend(stopped.map(|from| Pause { from, to: i64::MAX }));
    pauses
}

/// Gives each session (in order of start) the points from its start to the next one's, the second in which they meet included:
/// the last point of one leg and the first of the next often share it.
fn by_session(sessions: &[Summary], samples: Vec<Sample>) -> Vec<(&Summary, Vec<Sample>)> {
    if let [only] = sessions {
        return vec![(only, samples)];
    }
    let mut shares: Vec<(&Summary, Vec<Sample>)> = sessions.iter().map(|s| (s, Vec::new())).collect();
    for sample in samples {
        let next = sessions.partition_point(|s| s.start.is_none_or(|start| start <= sample.at));
        let own = next.saturating_sub(1);
        if own > 0 && sessions[own].start == Some(sample.at) {
            shares[own - 1].1.push(sample);
        }
        shares[own].1.push(sample);
    }
    shares
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

/// One session on its way to becoming a run.
struct Session<'a> {
    summary: Option<&'a Summary>,
    points: usize,
    sums: Along,
    start: i64,
    start_known: bool,
    offset: Option<Offset>,
    title: Option<String>,
    warnings: Vec<Warning>,
}

impl<'a> Session<'a> {
    fn new(
        summary: Option<&'a Summary>,
        samples: &[Sample],
        pauses: &[Pause],
        offset: Option<Offset>,
        content: &Content,
    ) -> Self {
        let mut warnings = Vec::new();
        if summary.is_none() {
            warnings.push(Warning::NoSession { points: samples.len() });
        }
        let start = Start::of(summary, samples, content);
        warnings.extend(start.warning);
        let sums = best_sums(samples, start.lead_s, pauses, summary.and_then(|s| s.timer));
        Self {
            summary,
            points: samples.len(),
            sums,
            start: start.at,
            start_known: start.known,
            offset,
            title: content.workout_name.clone(),
            warnings,
        }
    }

    fn is_empty(&self) -> bool {
        let said = |value: fn(&Summary) -> Option<f64>| self.summary.and_then(value).is_some_and(|v| v > 0.0);
        self.points == 0 && !said(|s| s.timer) && !said(|s| s.distance) && !said(|s| s.elapsed)
    }

    fn mean_speed(&self) -> Option<f64> {
        let summed = self.summary.and_then(|s| Some((s.distance?, s.timer?)));
        let (metres, seconds) = summed.or(Some((self.sums.distance_m?, self.sums.timer_s as f64)))?;
        (seconds > 0.0 && metres > 0.0).then(|| metres / seconds)
    }

    fn into_run(mut self, sub_sport: Option<u8>) -> ReadRun {
        let at = Timestamp::from_second(self.start).unwrap_or(Timestamp::UNIX_EPOCH);
        let mut run = Run::begun(LocalStart { at, offset: self.offset.unwrap_or(Offset::UTC) }, Source::Fit);
        run.title = self.title.take();
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
        let beats = self.summary.and_then(|s| s.heart_rate).filter(|b| *b > 0).map(f64::from).or(self.sums.mean_hr);
        run.avg_hr = self.checked(beats.map(Bpm::new));
        let rpe = self.summary.and_then(|s| s.rpe).filter(|r| *r > 0).map(|r| Rpe::new(f64::from(r) / 10.0));
        run.rpe = self.checked(rpe);
        let feel =
            self.summary.and_then(|s| s.feel).map(|f| Feel::new(if f > 100 { u8::MAX } else { (f + 12) / 25 + 1 }));
        run.feel = self.checked(feel);
        run.treadmill = sub_sport.is_some_and(|s| s == SubSport::TREADMILL.0 || s == SubSport::VIRTUAL_ACTIVITY.0);
        run.surface = sub_sport.and_then(|s| surface(SubSport(s)));
        self.tell_jumps();
        if self.offset.is_none() {
            self.warnings.push(Warning::OffsetUnknown);
        }
        ReadRun {
            run,
            track: self.sums.track,
            offset_known: self.offset.is_some(),
            start_known: self.start_known,
            warnings: self.warnings,
        }
    }

    fn tell_jumps(&mut self) {
        let sums = &self.sums;
        if sums.clock_jumps > 0 {
            self.warnings.push(Warning::ClockJumped { count: sums.clock_jumps, seconds: sums.clock_jump_s });
        }
        if sums.distance_jumps > 0 {
            self.warnings.push(Warning::DistanceJumped { count: sums.distance_jumps, metres: sums.distance_jump_m });
        }
        if sums.too_late > 0 {
            self.warnings.push(Warning::PointsTooLate { points: sums.too_late });
        }
        if sums.both_feet {
            self.warnings.push(Warning::StepsCountBothFeet);
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
            self.warnings.push(Warning::StepsCountBothFeet);
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
        let said = said.unwrap_or_else(|| "absent".to_owned());
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
    fn of(summary: Option<&Summary>, samples: &[Sample], content: &Content) -> Self {
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
            (_, Some(first)) => Self::replaced(said, first, "the first point"),
            (None, None) => {
                let lasted = summary.and_then(|s| s.elapsed.or(s.timer)).unwrap_or(0.0) as i64;
                let ended = set(content.ended).map(|end| end - lasted);
                let lead_s = said.zip(first).map_or(0, |(said, first)| first - said);
                let lead_s = if (0..=longest_lead).contains(&lead_s) { lead_s } else { 0 };
                let start = match (set(content.created), ended) {
                    (Some(created), _) => Self::replaced(said.or(first), created, "the file's creation"),
                    (None, Some(ended)) => Self::replaced(said.or(first), ended, "the end less the duration"),
                    (None, None) => Self::unset(said.or(first).or(content.created).unwrap_or(FIT_EPOCH)),
                };
                Self { lead_s, ..start }
            }
        }
    }

    fn known(at: i64, lead_s: i64) -> Self {
        Self { at, lead_s, known: true, warning: None }
    }

    fn replaced(said: Option<i64>, taken: i64, from: &str) -> Self {
        let said = said.map_or_else(|| "none".to_owned(), words);
        let warning = Warning::StartReplaced { said, taken: format!("{} ({from})", words(taken)) };
        Self { warning: Some(warning), ..Self::known(taken, 0) }
    }

    fn unset(at: i64) -> Self {
        Self { known: false, warning: Some(Warning::ClockNotSet { said: words(at) }), ..Self::known(at, 0) }
    }
}

/// An instant in UTC.
fn words(at: i64) -> String {
    Timestamp::from_second(at).map_or_else(|_| "no date".to_owned(), |t| t.to_string())
}

fn surface(sub_sport: SubSport) -> Option<Surface> {
    match sub_sport {
        SubSport::TREADMILL | SubSport::VIRTUAL_ACTIVITY => Some(Surface::Treadmill),
        SubSport::STREET => Some(Surface::Road),
        SubSport::TRAIL => Some(Surface::Trail),
        SubSport::TRACK => Some(Surface::Track),
        _ => None,
    }
}

fn sport_words(sport: u8) -> String {
    let words = Sport(sport).to_string();
    if words.contains('(') { format!("sport number {sport}") } else { words.replace('_', " ") }
}

fn file_type_words(kind: u8) -> String {
    let words = match File(kind) {
        File::DEVICE => "a description of a device",
        File::SETTINGS => "a file of settings",
        File::SPORT => "a sport's settings",
        File::WORKOUT => "a planned workout",
        File::COURSE => "a course to follow",
        File::SCHEDULES => "a training schedule",
        File::WEIGHT => "a list of weights",
        File::TOTALS => "a list of totals",
        File::GOALS => "a list of goals",
        File::BLOOD_PRESSURE => "a list of blood pressures",
        File::MONITORING_A | File::MONITORING_B | File::MONITORING_DAILY => "all-day monitoring",
        File::ACTIVITY_SUMMARY => "a summary of an activity",
        File::SEGMENT | File::SEGMENT_LIST => "a segment",
        _ => return format!("a FIT file of kind {kind}"),
    };
    words.to_owned()
}
