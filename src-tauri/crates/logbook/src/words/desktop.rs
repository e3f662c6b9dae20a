//! What Plimsoll says outside its window: the reminder, the tray, and what the settings tell of them.

use domain::{Run, Side};
use jiff::Zoned;

use super::{check_in_title, knee_capital, morning_question, plural, sentence};
use crate::{
    api::{Problem, ProblemCode, Units},
    reminder::{Begins, clock},
};

/// What the tray's first line says when no morning is open.
pub const NO_MORNING_OPEN: &str = "No morning is open";

/// What is said once, when the window is closed for the first time and Plimsoll stays in the tray.
pub const STAYS_IN_TRAY: (&str, &str) =
    ("Plimsoll is still here", "It stays in the tray, so that it can remind you. “Quit” in its menu ends it.");

/// "How is your right knee this morning?", "How are your knees this morning?".
pub(crate) fn open_morning(open: &[Side]) -> String {
    match open {
        [side] => morning_question(*side),
        _ => "How are your knees this morning?".to_owned(),
    }
}

/// "Right knee this morning?".
pub(crate) fn open_morning_short(open: &[Side]) -> String {
    match open {
        [side] => format!("{} this morning?", knee_capital(Some(*side))),
        _ => format!("{} this morning?", sentence("both knees").trim_end_matches('.')),
    }
}

/// "Yesterday, 5.0 km", "Yesterday, 2 runs".
pub(crate) fn after_runs<'r>(runs: impl Iterator<Item = &'r Run>, units: Units, now: &Zoned) -> String {
    let runs: Vec<&Run> = runs.collect();
    match runs[..] {
        [run] => check_in_title(run, units, now),
        _ => format!("Yesterday, {}", plural(runs.len(), "run", "runs")),
    }
}

/// What stands below the question.
pub(crate) fn reminder_text(after: &str) -> String {
    format!("{after}. One number from 0 to 10 is enough; without it this morning stays unknown.")
}

/// When a reminder comes.
pub(crate) fn reminder_comes(is_on: bool, begins: Begins, sample: bool) -> String {
    if sample {
        return "The sample logbook reminds of nothing.".to_owned();
    }
    if !is_on {
        return "Off: Plimsoll asks on Today, and nowhere else.".to_owned();
    }
    match begins {
        Begins::At(time) => format!(
            "On the morning after a run, from {} on, once; later when this machine was asleep. Only while the answer is open and Plimsoll \
             is running.",
            clock(time)
        ),
        Begins::AfterQuiet(time) => format!(
            "On the morning after a run, when your quiet hours end at {}, once. Only while the answer is open and Plimsoll is running.",
            clock(time)
        ),
        Begins::Never(time) => format!(
            "It will not come: {} lies in your quiet hours, and the day is over when they end. Choose an earlier time.",
            clock(time)
        ),
    }
}

/// What closing the window does.
pub(crate) fn tray_is(is_on: bool, is_shown: bool, sample: bool) -> String {
    match (sample, is_on, is_shown) {
        (true, _, _) => "The tray belongs to your own logbook. Leave the sample to change it.".to_owned(),
        (false, true, true) => {
            "On: closing the window leaves Plimsoll in the tray, so that it can remind you. “Quit” ends it.".to_owned()
        }
        (false, true, false) => {
            "This desktop shows no tray, so closing the window ends Plimsoll. On GNOME the extension “AppIndicator” brings \
             one."
            .to_owned()
        }
        (false, false, _) => "Off: closing the window ends Plimsoll.".to_owned(),
    }
}

/// Starting at login could not be switched on or off.
#[must_use]
pub fn no_login(error: &dyn std::error::Error) -> Problem {
    Problem {
        code: ProblemCode::Failed,
        message: sentence(&format!("the system did not take that: {error}. Plimsoll starts as before")),
        hint: Some("Your system’s own settings list what starts at login.".to_owned()),
    }
}

/// No program of the system opened a file or a page.
#[must_use]
pub fn not_opened(what: &str, error: &dyn std::error::Error) -> Problem {
    Problem {
        code: ProblemCode::Failed,
        message: format!("No program opened {what}: {error}. Nothing was changed."),
        hint: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_knee_is_named_and_two_are_not_asked_twice() {
        assert_eq!(open_morning(&[Side::Right]), "How is your right knee this morning?");
        assert_eq!(open_morning_short(&[Side::Left]), "Left knee this morning?");
        assert_eq!(open_morning(&Side::BOTH), "How are your knees this morning?");
        assert_eq!(open_morning_short(&Side::BOTH), "Both knees this morning?");
    }
}
