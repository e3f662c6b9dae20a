//! The load line in words.

use domain::{LineStart, LineState, Outlook, StartBasis, Tolerance, TrackRecord};

use super::{day_long, load, load_number, number, rests_on, told_together};
use crate::{language::written, say};

/// The state of the line in a few sentences.
pub(crate) fn line_state(outlook: &Outlook, stood_back: bool, known: &Tolerance) -> String {
    match outlook.state() {
        LineState::Unavailable => say!("line-unavailable", rests = rests_on(known)),
        LineState::Learning => learning(outlook, known),
        LineState::Ready => ready(outlook, stood_back),
        LineState::Unclear => {
            let percent = (outlook.p_load_irrelevant() * 100.0).round();
            let certainty = match percent {
                whole if whole >= 100.0 => "over-99",
                whole if whole < 1.0 => "under-1",
                _ => "known",
            };
            say!("line-unclear", certainty = certainty, percent = percent, rests = rests(outlook))
        }
    }
}

/// Without a knee there is nothing to draw a line for.
pub(crate) fn no_line() -> String {
    say!("line-no-knee")
}

fn ready(outlook: &Outlook, stood_back: bool) -> String {
    let (low, high) = outlook.band();
    let (line, low, high) = (load(outlook.line()), load_number(low), load_number(high));
    if stood_back {
        say!("line-ready-stood-back", load = line, low = low, high = high, rests = rests(outlook))
    } else {
        say!("line-ready", load = line, low = low, high = high, rests = rests(outlook))
    }
}

fn learning(outlook: &Outlook, known: &Tolerance) -> String {
    let carried = known.up_to.map(|up_to| say!("line-tolerated", load = load(up_to))).unwrap_or_default();
    let wanting = match (outlook.rated(), outlook.flares()) {
        (0..6, _) => say!("line-few-answers"),
        (_, 0) => say!("line-no-flare"),
        _ => say!("line-wide-band"),
    };
    told_together(&[wanting, carried, rests(outlook)])
}

/// What the line rests on.
fn rests(outlook: &Outlook) -> String {
    let Some(since) = outlook.since() else { return say!("line-nothing-rated") };
    let (count, flares, day) = (outlook.rated(), outlook.flares(), day_long(since));
    match outlook.recalled() {
        0 => say!("line-rests", count = count, day = day, flares = flares),
        recalled => say!("line-rests-recalled", count = count, day = day, flares = flares, recalled = recalled),
    }
}

/// What was assumed before the first answer.
pub(crate) fn line_start(start: &LineStart) -> String {
    let basis = match start.basis {
        StartBasis::Told => "told",
        StartBasis::OwnRuns => "own-runs",
        StartBasis::Nothing => "nothing",
    };
    say!("line-start", basis = basis, load = load(start.centre))
}

/// Predicted against seen.
pub(crate) fn track_record(record: &TrackRecord) -> String {
    // A log score is never above 0.
    let below_zero = |score: f64| written::decimals(score.abs(), 1, 1);
    say!(
        "line-track-record",
        predicted = number(record.predicted),
        observed = record.observed,
        count = record.rated,
        score = below_zero(record.log_score),
        average = below_zero(record.base_rate_log_score)
    )
}
