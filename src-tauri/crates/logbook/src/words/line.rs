//! The load line in words.

use domain::{LineStart, LineState, Outlook, StartBasis, Tolerance, TrackRecord};

use super::{day_long, load, load_number, number, plural, probability, rests_on};

/// The state of the line in a few sentences.
pub(crate) fn line_state(outlook: &Outlook, stood_back: bool, known: &Tolerance) -> String {
    match outlook.state() {
        LineState::Unavailable => format!("There is no line yet. {}", rests_on(known)),
        LineState::Learning => learning(outlook, known),
        LineState::Ready => {
            let (low, high) = outlook.band();
            let back = if stood_back {
                " Lately it has predicted worse than your knee's plain average, so the plan decides without it."
            } else {
                ""
            };
            format!(
                "The load line stands at {}, with a band from {} to {}. {}{back}",
                load(outlook.line()),
                load_number(low),
                load_number(high),
                rests(outlook)
            )
        }
        LineState::Unclear => format!(
            "Your knee's worse mornings do not follow the load so far ({} that load does not matter), so no line is \
             drawn. {}",
            probability(outlook.p_load_irrelevant()),
            rests(outlook)
        ),
    }
}

/// Without a knee there is nothing to draw a line for.
pub(crate) fn no_line() -> String {
    "There is no line yet: no knee has answered.".to_owned()
}

fn learning(outlook: &Outlook, known: &Tolerance) -> String {
    let carried = match known.up_to {
        Some(up_to) => format!(" Tolerated so far: up to {}.", load(up_to)),
        None => String::new(),
    };
    let wanting = match (outlook.rated(), outlook.flares()) {
        (0..6, _) => "Not enough answers yet to draw a line.",
        (_, 0) => "No worse morning has been seen yet, so the line can only lie above what was tolerated.",
        _ => "The answers leave too wide a band to draw a line yet.",
    };
    format!("{wanting}{carried} {}", rests(outlook))
}

/// What the line rests on.
fn rests(outlook: &Outlook) -> String {
    let Some(since) = outlook.since() else { return "Nothing is rated yet.".to_owned() };
    let recalled = match outlook.recalled() {
        0 => String::new(),
        n => format!("; {} from memory", plural(n as usize, "answer was filled in", "answers were filled in")),
    };
    format!(
        "It rests on {} since {} with {}{recalled}.",
        plural(outlook.rated() as usize, "rated run", "rated runs"),
        day_long(since),
        plural(outlook.flares() as usize, "flare", "flares")
    )
}

/// What was assumed before the first answer.
pub(crate) fn line_start(start: &LineStart) -> String {
    let from = match start.basis {
        StartBasis::Told => "from the longest comfortable run you told, and the days off",
        StartBasis::OwnRuns => "from your longest run before the last break; nobody said that it was comfortable",
        StartBasis::Nothing => "a wide guess: tell Plimsoll your longest comfortable run before the break",
    };
    format!("Before the first answer {} was assumed, {from}.", load(start.centre))
}

/// Predicted against seen.
pub(crate) fn track_record(record: &TrackRecord) -> String {
    format!(
        "So far: predicted {} worse mornings, saw {}, in {}. Log score {} against {} for the plain average (nearer to 0 is better).",
        number(record.predicted),
        record.observed,
        plural(record.rated as usize, "rated run", "rated runs"),
        nats(record.log_score),
        nats(record.base_rate_log_score)
    )
}

/// A log score, which is never above 0.
fn nats(score: f64) -> String {
    format!("−{:.1}", score.abs())
}
