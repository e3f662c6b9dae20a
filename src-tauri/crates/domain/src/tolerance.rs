//! What this knee has tolerated so far: the honest answer while there is no line.
//!
//! Only what lies after the last break counts, and only the last twelve weeks: time off and time passing both take tolerance
//! with them (`science.md` 4). The full load line with its band takes this module's place in [`ToleranceState`] as further
//! states; *tolerated so far* stays what is said while learning.

use jiff::{ToSpan, civil::Date};

use crate::{AssessedRun, KneeKm, Light, breaks};

/// How far back a tolerated run counts. \[A\]
pub const TOLERANCE_WINDOW_DAYS: i32 = 84;

/// How much is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToleranceState {
    /// No run since the last break has a known outcome.
    Unavailable,
    /// Some have: what was tolerated so far can be said.
    Learning,
}

/// What a knee has tolerated since the last break.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tolerance {
    /// How much is known.
    pub state: ToleranceState,
    /// The largest load known to be neither followed by a flare nor red (pain during the run must have been answered for that);
    /// `None` when there was none.
    pub up_to: Option<KneeKm>,
    /// The smallest load that was followed by a flare.
    pub flared_from: Option<KneeKm>,
    /// Runs with a known load and outcome.
    pub rated_runs: u32,
    /// Flares among them.
    pub flares: u32,
    /// Outcomes among them that were filled in from memory.
    pub recalled: u32,
    /// The day of the first of them.
    pub since: Option<Date>,
}

/// Reads the tolerance from a knee's assessed runs, in order of time, on `today`.
#[must_use]
pub fn tolerance(runs: &[AssessedRun], today: Date) -> Tolerance {
    let days: Vec<Date> = runs.iter().map(|r| r.run.day()).filter(|day| *day <= today).collect();
    let opens = today.saturating_sub(TOLERANCE_WINDOW_DAYS.days());
    let after = breaks(&days, today).last().map_or(opens, |last| last.to.max(opens));
    let rated: Vec<(&AssessedRun, KneeKm, bool)> = runs
        .iter()
        .filter(|r| r.run.day() > after && r.run.day() <= today)
        .filter_map(|r| Some((r, r.run.facts.dose?.load, r.assessment.flare?)))
        .collect();
    let largest = |found: Option<KneeKm>, load: KneeKm| Some(found.map_or(load, |f| if load > f { load } else { f }));
    let smallest = |found: Option<KneeKm>, load: KneeKm| Some(found.map_or(load, |f| if load < f { load } else { f }));
    // Without an answer about the run itself it may have been red: taking an answer away must never make a run tolerated.
    let tolerated = |(r, _, flare): &&(&AssessedRun, KneeKm, bool)| {
        !flare && r.assessment.light != Light::Red && r.run.answers.during.is_some()
    };
    Tolerance {
        state: if rated.is_empty() { ToleranceState::Unavailable } else { ToleranceState::Learning },
        up_to: rated.iter().filter(tolerated).map(|(_, load, _)| *load).fold(None, largest),
        flared_from: rated.iter().filter(|(_, _, flare)| *flare).map(|(_, load, _)| *load).fold(None, smallest),
        rated_runs: rated.len() as u32,
        flares: rated.iter().filter(|(_, _, flare)| *flare).count() as u32,
        recalled: rated.iter().filter(|(r, _, _)| r.run.answers.morning_recalled).count() as u32,
        since: rated.first().map(|(r, _, _)| r.run.day()),
    }
}
