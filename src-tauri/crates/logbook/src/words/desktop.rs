//! What Plimsoll says outside its window: the menu, the reminder, the tray, the system's dialogs, and what the settings tell of them.

use domain::{Run, Side};
use jiff::Zoned;

use super::{check_in_title, morning_question, side_code, time_of_day};
use crate::{
    api::{ClockDto, OpenMorning, Problem, ProblemCode, Units},
    language::{self, Arguments},
    reminder::Begins,
    say,
};

/// Names of one or a few words, a function each.
macro_rules! names {
    ($($(#[$doc:meta])* $name:ident: $message:literal),* $(,)?) => { $(
        $(#[$doc])*
        #[must_use]
        pub fn $name() -> String {
            say!($message)
        }
    )* };
}

names! {
    /// What the tray's first line says when no morning is open.
    no_morning_open: "desktop-no-morning-open",
    /// What a click on a notification does.
    open_window: "desktop-open",
    /// The title of the dialog in which recordings are picked.
    pick_runs: "desktop-pick-runs",
    /// The title of the dialog in which a folder to watch is picked.
    pick_folder: "desktop-pick-folder",
    /// Files that may hold runs.
    kind_recordings: "desktop-kind-recordings",
    /// Files of any kind.
    kind_all: "desktop-kind-all",
    /// The title of a dialog: the list of what an import did not read.
    save_not_read: "desktop-save-not-read",
    /// Tables.
    kind_table: "desktop-kind-table",
    /// The title of a dialog: the report.
    save_report: "desktop-save-report",
    /// The title of a dialog: the report as tables.
    folder_for_tables: "desktop-folder-for-tables",
    /// The title of a dialog: the report with its tables and the clinic's file.
    folder_for_report: "desktop-folder-for-report",
    /// The title of a dialog: a clinic's file.
    save_fhir: "desktop-save-fhir",
    /// The title of a dialog: the plan as a calendar.
    save_plan: "desktop-save-plan",
    /// Calendars.
    kind_calendar: "desktop-kind-calendar",
    /// The title of a dialog: a chart.
    save_chart: "desktop-save-chart",
    /// The title of a dialog: a backup.
    save_backup: "desktop-save-backup",
    /// The title of a dialog: a backup that is to take the logbook's place.
    pick_backup: "desktop-pick-backup",
    /// Logbooks.
    kind_logbook: "desktop-kind-logbook",
    /// The title of a dialog: everything in open formats.
    folder_for_everything: "desktop-folder-for-everything",
}

/// What is called like this in the menu and on the page's sheet of keys: a message of the room "doings".
#[must_use]
pub fn doing(message: &str) -> String {
    language::message(message, &Arguments::new())
}

/// *Undo* with what it would take back, *Redo* with what it would bring again.
#[must_use]
pub fn undo_step(step: &str) -> String {
    say!("doings-undo-step", step = step)
}

/// *Redo* with what it would bring again.
#[must_use]
pub fn redo_step(step: &str) -> String {
    say!("doings-redo-step", step = step)
}

/// The tray's first line while a morning is open.
#[must_use]
pub fn tray_answer(open: &OpenMorning) -> String {
    say!("desktop-answer", question = &open.short)
}

/// What is said once, when the window is closed for the first time and Plimsoll stays in the tray: a title and a text.
#[must_use]
pub fn stays_in_tray() -> (String, String) {
    (say!("desktop-stays-in-tray-title"), say!("desktop-stays-in-tray"))
}

/// "How is your right knee this morning?", "How are your knees this morning?".
pub(crate) fn open_morning(open: &[Side]) -> String {
    match open {
        [side] => morning_question(*side),
        _ => say!("desktop-both-knees"),
    }
}

/// "Right knee this morning?".
pub(crate) fn open_morning_short(open: &[Side]) -> String {
    match open {
        [side] => say!("desktop-one-knee-short", side = side_code(*side)),
        _ => say!("desktop-both-knees-short"),
    }
}

/// "Yesterday, 5.0 km", "Yesterday, 2 runs".
pub(crate) fn after_runs<'r>(runs: impl Iterator<Item = &'r Run>, units: Units, now: &Zoned) -> String {
    let runs: Vec<&Run> = runs.collect();
    match runs[..] {
        [run] => check_in_title(run, units, now),
        _ => say!("desktop-yesterday-runs", count = runs.len()),
    }
}

/// What stands below the question.
pub(crate) fn reminder_text(after: &str) -> String {
    say!("desktop-reminder", after = after)
}

/// When a reminder comes.
pub(crate) fn reminder_comes(is_on: bool, begins: Begins, hours: ClockDto, sample: bool) -> String {
    if sample {
        return say!("desktop-reminds-sample");
    }
    if !is_on {
        return say!("desktop-reminds-off");
    }
    match begins {
        Begins::At(time) => say!("desktop-reminds-at", time = time_of_day(time, hours)),
        Begins::AfterQuiet(time) => say!("desktop-reminds-after-quiet", time = time_of_day(time, hours)),
        Begins::Never(time) => say!("desktop-reminds-never", time = time_of_day(time, hours)),
    }
}

/// What closing the window does.
pub(crate) fn tray_is(is_on: bool, is_shown: bool, sample: bool) -> String {
    match (sample, is_on, is_shown) {
        (true, _, _) => say!("desktop-tray-sample"),
        (false, true, true) => say!("desktop-tray-on"),
        (false, true, false) => say!("desktop-tray-not-shown"),
        (false, false, _) => say!("desktop-tray-off"),
    }
}

/// Starting at login could not be switched on or off.
#[must_use]
pub fn no_login(error: &dyn std::error::Error) -> Problem {
    Problem {
        code: ProblemCode::Failed,
        message: say!("desktop-no-login", error = error.to_string()),
        hint: Some(say!("desktop-no-login-hint")),
    }
}

/// No program of the system opened a page outside.
#[must_use]
pub fn page_not_opened(address: &str, error: &dyn std::error::Error) -> Problem {
    let message = say!("desktop-page-not-opened", error = error.to_string());
    not_opened(message, say!("desktop-page-instead", address = address))
}

/// No program of the system opened the report.
#[must_use]
pub fn report_not_opened(error: &dyn std::error::Error) -> Problem {
    not_opened(say!("desktop-report-not-opened", error = error.to_string()), say!("desktop-report-instead"))
}

const fn not_opened(message: String, instead: String) -> Problem {
    Problem { code: ProblemCode::Failed, message, hint: Some(instead) }
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
