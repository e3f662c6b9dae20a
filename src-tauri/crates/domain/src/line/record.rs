//! What goes into the line, and what is remembered of each day.

use jiff::civil::Date;

use crate::KneeKm;

/// One day with running, as this knee took it: the loads of all runs of a day together (one morning answers for all of them).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Session {
    /// The local day.
    pub day: Date,
    /// The loads of all its runs together.
    pub load: KneeKm,
    /// How the knee took it; `None` while it is unrated.
    pub answer: Option<SessionAnswer>,
}

/// How the knee took a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionAnswer {
    /// Whether a flare followed (`science.md` 3.4).
    pub flare: bool,
    /// Whether the answer was filled in from memory.
    pub recalled: bool,
}

impl Session {
    /// Sorted by day, sessions of one day joined: loads add up; one flare is a flare; as long as one part is unrated and none
    /// flared, the day is unrated. The order in which they are given does not matter.
    pub(super) fn by_day(mut sessions: Vec<Self>) -> Vec<Self> {
        sessions.sort_by(|a, b| a.day.cmp(&b.day).then(a.load.get().total_cmp(&b.load.get())));
        let mut days: Vec<Self> = Vec::with_capacity(sessions.len());
        for session in sessions {
            match days.last_mut().filter(|last| last.day == session.day) {
                Some(last) => {
                    last.load = last.load.plus(session.load);
                    last.answer = joined(last.answer, session.answer);
                }
                None => days.push(session),
            }
        }
        days
    }
}

fn joined(a: Option<SessionAnswer>, b: Option<SessionAnswer>) -> Option<SessionAnswer> {
    let flared = |x: Option<SessionAnswer>| x.filter(|x| x.flare);
    match (flared(a), flared(b)) {
        (Some(a), Some(b)) => Some(SessionAnswer { flare: true, recalled: a.recalled && b.recalled }),
        (Some(flare), None) | (None, Some(flare)) => Some(flare),
        (None, None) => a.zip(b).map(|(a, b)| SessionAnswer { flare: false, recalled: a.recalled || b.recalled }),
    }
}

/// A session, and what the line made of it before its answer was known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SessionRecord {
    /// The local day.
    pub day: Date,
    /// Its load.
    pub load: KneeKm,
    /// Its load with what carried over from the days before: `E` of `science.md` 9.2.
    pub effective: KneeKm,
    /// The answer; `None` while it is unrated.
    pub answer: Option<SessionAnswer>,
    /// P(flare) predicted for it from everything before it, 0–1; `None` for days before the line starts.
    pub p_flare_before: Option<f64>,
}

/// The line on one morning, for charts and history.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LineDay {
    /// The morning.
    pub day: Date,
    /// The load line: the median of the believed threshold.
    pub line: KneeKm,
    /// Its band: the threshold lies between these with 80 % probability, by the model.
    pub band: (KneeKm, KneeKm),
}

/// How the predictions have done on this runner's own sessions, each made before its answer was known.
///
/// Only answers given in time are counted: a recalled one says as much about memory as about the knee.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TrackRecord {
    /// Sessions predicted and then rated.
    pub rated: u32,
    /// The sum of the predicted chances: how many flares were expected.
    pub predicted: f64,
    /// How many there were.
    pub observed: u32,
    /// The log score of the predictions, `Σ ln P(what happened)`, in nats: 0 is perfect, less is worse.
    pub log_score: f64,
    /// The log score of always saying the runner's own flare rate so far, `(flares + 1) / (rated + 6)`.
    pub base_rate_log_score: f64,
    /// How far the predictions trail the base rate over the last sessions (30 at most), in nats; negative when they lead.
    pub behind: f64,
    /// Whether the line has to stand back: over the last 30 rated sessions (15 at least) its log score trails the runner's own
    /// base rate by more than 2 nats.
    ///
    /// Why a window: the average holds a base-rate model (M0) with prior weight w, so over a whole life it can trail it by no more
    /// than about ln(1/w), 1.4 nats for w = 0.24, however badly it does lately. The base rate that it is held against is learned from the
    /// whole life, the scores are compared over the window.
    pub trails: bool,
}

/// How many of the last rated sessions decide, at most and at least, and by how many nats. \[A\]
const WINDOW: usize = 30;
const ENOUGH: usize = 15;
const TOLERATED_NATS: f64 = 2.0;
/// The base rate's prior: one flare in six, as M0's. \[A\]
const BASE_RATE_PRIOR: (f64, f64) = (1.0, 5.0);

impl TrackRecord {
    pub(super) fn of(sessions: &[SessionRecord]) -> Self {
        let (mut hits, mut misses) = BASE_RATE_PRIOR;
        let mut scores = Vec::new();
        let (mut predicted, mut observed) = (0.0, 0);
        for session in sessions {
            let (Some(p), Some(answer)) = (session.p_flare_before, session.answer.filter(|a| !a.recalled)) else {
                continue;
            };
            let rate = hits / (hits + misses);
            scores.push((log_score(p, answer.flare), log_score(rate, answer.flare)));
            predicted += p;
            if answer.flare {
                hits += 1.0;
                observed += 1;
            } else {
                misses += 1.0;
            }
        }
        let (log, base) = scores.iter().fold((0.0, 0.0), |(l, b), (line, rate)| (l + line, b + rate));
        let recent = &scores[scores.len().saturating_sub(WINDOW)..];
        let behind: f64 = recent.iter().map(|(line, rate)| rate - line).sum();
        Self {
            rated: scores.len() as u32,
            predicted,
            observed,
            log_score: log,
            base_rate_log_score: base,
            behind,
            trails: recent.len() >= ENOUGH && behind > TOLERATED_NATS,
        }
    }
}

fn log_score(p: f64, flare: bool) -> f64 {
    libm::log(if flare { p } else { 1.0 - p }.clamp(1e-12, 1.0))
}
