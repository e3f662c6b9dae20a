//! Every sentence a person reads, in one place: a function each. What they say stands in `messages/`, a room per file here and one set per
//! [language](crate::language), so that it can be read, tested and translated as text.
//!
//! The rules of tone: describe, never diagnose and never blame. A number carries what it rests on. A problem says what happened,
//! what is safe, and what to do next.

mod chart;
mod codes;
mod desktop;
mod dictionary;
mod drawing;
mod fhir;
mod import;
mod line;
mod listed;
mod plan;
pub mod plim;
mod problem;
mod questions;
mod red_flags;
pub(crate) mod report;
mod run;
mod sample;
mod scores;
mod unread;
mod verdict;
mod watched;
mod whole;
mod why;

use domain::{KneeKm, KneePlace, PainEntry, Run, Side};
use jiff::civil::{Date, Time};
use store::Op;

pub(crate) use self::{
    chart::*, codes::*, desktop::*, dictionary::*, drawing::*, fhir::*, import::*, line::*, listed::*, plan::*,
    questions::*, red_flags::*, run::*, sample::*, scores::*, unread::*, verdict::*, watched::*, whole::*, why::*,
};
pub use self::{
    codes::{CHANGE_KIND_CODES, INSTRUMENT_CODES},
    desktop::{
        doing, folder_for_everything, folder_for_report, folder_for_tables, kind_all, kind_calendar, kind_logbook,
        kind_recordings, kind_table, no_login, no_morning_open, open_window, page_not_opened, pick_backup, pick_folder,
        pick_runs, redo_step, report_not_opened, save_backup, save_chart, save_fhir, save_not_read, save_plan,
        save_report, stays_in_tray, tray_answer, undo_step,
    },
    problem::{import_is_running, no_file_manager, no_home, no_preview, not_plugged_in, problem, sample_lies_open},
    watched::{looked_at, nothing_new, now_watched, picked_folder, still_written, watch_asks, watched_from_now},
};
use crate::{
    api::{ClockDto, Units},
    language::written,
    say,
};

/// What Plimsoll is and is not. Stands in the README, the welcome and the report.
#[must_use]
pub fn is_not() -> String {
    say!("is-not")
}

/// What lies beside an export's tables; English like their dictionary, because they are handed on.
pub const EXPORT_README: &str = "\
Your Plimsoll logbook, in open formats.

logbook.json  everything, one document, courses of the runs included. `plim import` of it, of this folder or of a
              ZIP of it brings everything back. Its shape: docs/logbook.schema.json in Plimsoll's repository.
*.csv         the same as tables, for spreadsheets and statistics. UTF-8, commas, decimal points, days as YYYY-MM-DD.
datapackage.json
              the dictionary of the tables: every column's meaning, type, unit, range, and what an empty cell means
              (a Frictionless Data Package; people can read it too).
parquet/      runs, answers and days once more, for whoever studies many logbooks: docs/cohort.md.
logbook.plimsoll
              the logbook's own file (SQLite). `plim restore` takes it back. It is not here where something was left out.

An empty cell means: not known. It never means zero.
Text that a spreadsheet would take for a formula begins with an apostrophe.
";

// Numbers, days and names

pub(crate) const METRES_PER_MILE: f64 = 1609.344;

/// Metres in the unit a runner counts in.
pub(crate) const fn unit_metres(units: Units) -> f64 {
    match units {
        Units::Km => 1000.0,
        Units::Mi => METRES_PER_MILE,
    }
}

/// A number with at most one decimal.
#[must_use]
pub fn number(value: f64) -> String {
    written::decimals((value * 10.0).round() / 10.0, 0, 1)
}

/// A knee load, always with one decimal.
pub(crate) fn load_number(load: KneeKm) -> String {
    load_figure(load.get())
}

/// A knee load that came back over the border, as everywhere with one decimal.
#[must_use]
pub fn load_figure(load_kkm: f64) -> String {
    written::decimals(load_kkm, 1, 1)
}

fn load(load: KneeKm) -> String {
    say!("knee-km", number = load_number(load))
}

/// A distance from metres.
#[must_use]
pub fn distance(metres: f64, units: Units) -> String {
    let number = written::decimals(metres / unit_metres(units), 1, 1);
    match units {
        Units::Km => say!("kilometres", number = number),
        Units::Mi => say!("miles", number = number),
    }
}

/// A change: "+9 %", "−12 %", "±0 %".
fn percent(share: f64) -> String {
    match (share * 100.0).round() {
        change if change > 0.0 => say!("percent-more", number = change),
        change if change < 0.0 => say!("percent-less", number = -change),
        _ => say!("percent-same"),
    }
}

/// A duration from seconds: "25 min", "1 h 05 min".
#[must_use]
pub fn duration(seconds: f64) -> String {
    let minutes = (seconds / 60.0).round() as u64;
    match minutes {
        0..60 => say!("minutes", minutes = minutes),
        _ => say!("hours-and-minutes", hours = minutes / 60, minutes = format!("{:02}", minutes % 60)),
    }
}

/// "1 March 2026".
pub(crate) fn day_long(day: Date) -> String {
    written::day_long(day)
}

/// "1 Mar 2026".
pub(crate) fn day_short(day: Date) -> String {
    written::day_short(day)
}

/// "today", "yesterday", or "on 1 March 2026": when something was, within a sentence.
fn day_near(day: Date, today: Date) -> String {
    match (today - day).get_days() {
        0 => say!("when-today"),
        1 => say!("when-yesterday"),
        _ => say!("when-on", day = day_long(day)),
    }
}

/// A table's cell: a dash for what is not known.
#[must_use]
pub fn cell(text: Option<String>) -> String {
    text.unwrap_or_else(|| "–".to_owned())
}

/// A message with a capital and a full stop.
#[must_use]
pub fn sentence(text: &str) -> String {
    let mut letters = text.trim().chars();
    let mut out: String = letters.next().map(|c| c.to_uppercase().collect()).unwrap_or_default();
    out.push_str(letters.as_str());
    if !out.ends_with(['.', '!', '?', '。', '！', '？', '؟']) {
        out.push('.');
    }
    out
}

fn knee(side: Side) -> String {
    say!("knee", side = side_code(side))
}

/// "Left knee", "Right knee", or "Knee not chosen".
pub(crate) fn knee_capital(side: Option<Side>) -> String {
    side.map_or_else(|| say!("knee-not-chosen"), |side| say!("knee-capital", side = side_code(side)))
}

/// How far, or else how long.
fn amount(run: &Run, units: Units) -> String {
    match (run.distance, run.timer) {
        (Some(d), _) => distance(d.get(), units),
        (None, Some(t)) => duration(t.get()),
        (None, None) => say!("run-of-unknown-length"),
    }
}

/// "5.0 km on 1 March 2026". In kilometres, because it is kept in the file.
pub(crate) fn run_short(run: &Run) -> String {
    say!("run-short", amount = amount(run, Units::Km), day = day_long(run.day()))
}

/// "691 runs".
#[must_use]
pub fn runs_count(count: usize) -> String {
    say!("runs-count", count = count)
}

/// "1 answer", "40 answers".
#[must_use]
pub fn answers_count(count: usize) -> String {
    say!("answers-count", count = count)
}

/// "1 rated run".
pub(crate) fn rated_runs_count(count: usize) -> String {
    say!("rated-runs-count", count = count)
}

/// "19:05", or "7:05 pm".
#[must_use]
pub fn time_of_day(time: Time, hours: ClockDto) -> String {
    let (hour, minute) = (time.hour(), time.minute());
    let of_twelve = || format!("{}:{minute:02}", if hour % 12 == 0 { 12 } else { hour % 12 });
    match hours {
        ClockDto::TwentyFour => format!("{hour:02}:{minute:02}"),
        ClockDto::Twelve if hour < 12 => say!("clock-am", time = of_twelve()),
        ClockDto::Twelve => say!("clock-pm", time = of_twelve()),
    }
}

/// "2 flares".
pub(crate) fn flares_count(count: usize) -> String {
    say!("flares-count", count = count)
}

/// Two sentences that follow each other.
fn sentences(first: String, second: String) -> String {
    say!("sentences", first = first, second = second)
}

/// "right knee, next morning: 2".
pub(crate) fn answer_short(entry: &PainEntry) -> String {
    say!("answer-short", knee = knee(entry.side), moment = moment_code(entry.moment), score = entry.score.get())
}

/// Where on the knee, e.g. "below the kneecap".
pub(crate) fn place(place: KneePlace) -> String {
    say!("knee-place", place = place_code(place))
}

// Undo

/// A step as *Undo* names it: "the answer (right knee, next morning: 2)".
pub(crate) fn step(op: Op, detail: Option<&str>) -> String {
    let what = match op {
        Op::Import => say!("step-import"),
        Op::AddRun => say!("step-add-run"),
        Op::EditRun => say!("step-edit-run"),
        Op::DeleteRun => say!("step-delete-run"),
        Op::LogPain => say!("step-log-pain"),
        Op::DeletePain => say!("step-delete-pain"),
        Op::SkipQuestion => say!("step-skip-question"),
        Op::ChangeSettings => say!("step-change-settings"),
        Op::Recompute => say!("step-recompute"),
        Op::StartCheck => say!("step-start-check"),
        Op::AnswerRedFlags => say!("step-answer-red-flags"),
        Op::ClearRedFlags => say!("step-clear-red-flags"),
        Op::LogScore => say!("step-log-score"),
        Op::DeleteScore => say!("step-delete-score"),
        Op::NoteChange => say!("step-note-change"),
        Op::DeleteChange => say!("step-delete-change"),
        Op::AddActivity => say!("step-add-activity"),
        Op::DeleteActivity => say!("step-delete-activity"),
        Op::NoteDay => say!("step-note-day"),
        Op::ForgetColumns => say!("step-forget-columns"),
    };
    match detail {
        Some(detail) => say!("step-with-detail", what = what, detail = detail),
        None => what,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::language::{Language, rooms};

    #[test]
    fn numbers_carry_no_more_than_they_know() {
        assert_eq!(number(2.0), "2");
        assert_eq!(number(2.25), "2.3");
        assert_eq!(distance(5_049.0, Units::Km), "5.0 km");
        assert_eq!(distance(5_000.0, Units::Mi), "3.1 mi");
        assert_eq!(duration(3_599.0), "1 h 00 min");
        assert_eq!(duration(1_500.0), "25 min");
        assert_eq!(day_long(date(2026, 3, 1)), "1 March 2026");
    }

    #[test]
    fn the_words_that_are_never_said_are_never_said() {
        let sentences = rooms(Language::English).iter().map(|room| room.text.to_lowercase()).collect::<String>();
        for word in [" safe to", "damage to", "injury risk", "you should have", "you failed"] {
            assert!(!sentences.contains(word), "“{word}” blames or promises");
        }
    }
}
