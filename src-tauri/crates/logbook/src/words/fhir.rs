//! What a clinic's system shows beside the numbers of a FHIR bundle. It is said in English, like the displays of the codes it stands
//! beside, and by no message: another system reads it, and the same code always has the same display.

use domain::{Instrument, Moment};

use super::number;

/// What a run's load is.
pub(crate) fn fhir_running_load() -> &'static str {
    "Running load on the knee, relative to this runner"
}

/// How a load was made.
pub(crate) fn fhir_load_method(basis: &str) -> String {
    format!(
        "Computed by Plimsoll from {basis}. 1 knee-km is one kilometre of this runner's own easy level running; the weights of slope, speed \
         and walking are assumptions. Not a force."
    )
}

/// A load that is not known.
pub(crate) fn fhir_load_unknown() -> &'static str {
    "Neither distance nor time is known."
}

/// Pain at a moment.
pub(crate) fn fhir_pain(moment: Moment) -> &'static str {
    match moment {
        Moment::Before => "Knee pain before running",
        Moment::During => "Knee pain during running, worst",
        Moment::After => "Knee pain in the first hours after running, worst",
        Moment::Morning => "Knee pain in the morning, first half hour of use",
    }
}

/// The heading of a moment.
pub(crate) fn fhir_moment() -> &'static str {
    "When it was felt"
}

/// A moment.
pub(crate) fn fhir_moment_text(moment: Moment) -> &'static str {
    match moment {
        Moment::Before => "before running",
        Moment::During => "during running",
        Moment::After => "first hours after running",
        Moment::Morning => "morning",
    }
}

/// Pain one hour after.
pub(crate) fn fhir_one_hour() -> &'static str {
    "Knee pain one hour after running"
}

/// Morning stiffness.
pub(crate) fn fhir_stiffness() -> &'static str {
    "Morning stiffness of the knee"
}

/// Where it is felt.
pub(crate) fn fhir_place() -> &'static str {
    "Where on the knee"
}

/// A sign.
pub(crate) fn fhir_sign(code: &str) -> &'static str {
    match code {
        "swelling" => "New swelling noted",
        "giving-way" => "Giving way noted",
        "locking" => "Locking noted",
        _ => "The run was stopped because of the knee",
    }
}

/// An answer from memory.
pub(crate) fn fhir_recalled() -> &'static str {
    "Written down from memory, after the day that follows the run"
}

/// What the line is.
pub(crate) fn fhir_line() -> &'static str {
    "Load line: an estimate of the running load this knee takes"
}

/// How the line was made.
pub(crate) fn fhir_line_method(rated: u32, flares: u32) -> String {
    format!(
        "Bayesian filter over this runner's own runs and next-morning answers, by Plimsoll {}: median of the estimate, from {rated} rated \
         days with {flares} flares. A model of the runner's log, not a measurement.",
        env!("CARGO_PKG_VERSION")
    )
}

/// The lower end of the band.
pub(crate) fn fhir_line_low() -> &'static str {
    "Tenth percentile of the estimate"
}

/// The upper end of the band.
pub(crate) fn fhir_line_high() -> &'static str {
    "Ninetieth percentile of the estimate"
}

/// The line is not known.
pub(crate) fn fhir_line_unknown() -> &'static str {
    "Too few rated runs to say."
}

/// The red-flag questions.
pub(crate) fn red_flag_form() -> String {
    "Red-flag questions of Plimsoll".to_owned()
}

/// Who cleared what stood.
pub(crate) fn clearance_form() -> String {
    "Who cleared a red flag".to_owned()
}

/// By whom, and what they said.
pub(crate) fn clearance_questions() -> [String; 2] {
    ["Who cleared it, in the runner's words".to_owned(), "What they said".to_owned()]
}

/// The four questions of a week.
pub(crate) fn weekly_form() -> String {
    "Weekly knee questions of Plimsoll".to_owned()
}

/// Which knee a form is about.
pub(crate) fn form_knee() -> String {
    "Which knee it is about".to_owned()
}

/// How a questionnaire's total came about, and its scale.
pub(crate) fn fhir_score_method(instrument: Instrument) -> String {
    let (least, most) = instrument.range();
    let better = if instrument.more_is_better() { "more" } else { "less" };
    let origin = match instrument {
        Instrument::Activities => "The mean of activities the runner named, asked by Plimsoll in its own words",
        _ if instrument.is_own() => "Asked by Plimsoll in its own words",
        _ => "Filled in on its own form; the total was typed in",
    };
    format!("{origin}. On a scale from {} to {most}; {better} is better.", number(least).replace('-', "−"))
}

/// On the whole bundle.
pub(crate) fn fhir_self_reported() -> &'static str {
    "Self-reported by the runner; not a clinical measurement"
}

/// How far.
pub(crate) fn fhir_distance() -> &'static str {
    "Distance"
}

/// How far down.
pub(crate) fn fhir_descent() -> &'static str {
    "Metres descended"
}

/// How hard.
pub(crate) fn fhir_exertion() -> &'static str {
    "Perceived exertion of the whole run, Borg CR-10"
}
