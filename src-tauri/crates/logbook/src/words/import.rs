//! What happened to each thing that was offered for import.

use std::io;

use domain::{Run, RunId};
use importers::tables::columns::{Decimals, Field, Lacks, Mapping, Order, Unit};
use jiff::civil::Date;

use super::{day_long, grouped, plural, run_short, runs_count, sentence};
use crate::api::{ImportOutcome, ImportSummary};

/// A batch in one sentence.
pub(crate) fn import_summary(summary: &ImportSummary) -> String {
    let counts = [
        (summary.imported, "new"),
        (summary.updated, "completed with a file"),
        (summary.duplicate, "already there"),
        (summary.not_a_run, "not a run"),
        (summary.broken, "not readable"),
    ];
    let said: Vec<String> =
        counts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{} {what}", grouped(*n as usize))).collect();
    if said.is_empty() { "There was nothing to read.".to_owned() } else { format!("{}.", said.join(", ")) }
}

/// What taking a preview in is called; `None` when nothing would come in.
pub(crate) fn import_action(summary: &ImportSummary, others: u32) -> Option<String> {
    match (summary.imported, summary.updated, others) {
        (0, 0, 0) => None,
        (0, 0, others) => Some(format!("Keep {}", plural(others as usize, "other activity", "other activities"))),
        (0, updated, _) => Some(format!("Complete {}", runs_count(updated as usize))),
        (new, _, _) => Some(format!("Import {}", runs_count(new as usize))),
    }
}

/// What was brought: the first file's name, and how many others.
pub(crate) fn import_name(path: &str, files: u32) -> String {
    let name = path.rsplit(['/', '\\']).find(|part| !part.is_empty()).unwrap_or(path);
    if files > 1 {
        format!("{name} and {}", plural(files as usize - 1, "other file", "other files"))
    } else {
        name.to_owned()
    }
}

/// The stable code of a fate.
pub(crate) fn outcome_code(outcome: ImportOutcome) -> &'static str {
    match outcome {
        ImportOutcome::Imported => "imported",
        ImportOutcome::Updated => "updated",
        ImportOutcome::Duplicate => "duplicate",
        ImportOutcome::NotARun => "not-a-run",
        ImportOutcome::Broken => "broken",
    }
}

/// A table cannot be read before somebody says what it lacks.
pub(crate) fn columns_lack(lacks: Lacks) -> String {
    match lacks {
        Lacks::Date => "It is a table, but Plimsoll cannot tell which column holds the day. Say which one it is, and its rows are read.",
        Lacks::Amount => {
            "It is a table, but Plimsoll cannot tell which column holds how far or how long. Say which one it is, and its rows are read."
        }
    }
    .to_owned()
}

/// How a table is read: "Column 1: day; 2: distance (km). Day first, decimal comma."
pub(crate) fn columns_read(mapping: &Mapping) -> String {
    let columns = mapping.columns.iter().map(|column| match column.unit {
        Unit::None | Unit::Clock => format!("{}: {}", column.at + 1, column_means(column.field)),
        unit => format!("{}: {} ({})", column.at + 1, column_means(column.field), unit.word()),
    });
    let dates = if mapping.dates == Order::DayFirst { "day first" } else { "month first" };
    let decimals = if mapping.decimals == Decimals::Point { "decimal point" } else { "decimal comma" };
    let clock = if mapping.utc { ", times in UTC" } else { "" };
    format!("Column {}. {}", columns.collect::<Vec<_>>().join("; "), sentence(&format!("{dates}, {decimals}{clock}")))
}

fn column_means(field: Field) -> &'static str {
    match field {
        Field::Date => "day",
        Field::Time => "time of day",
        Field::Id => "number",
        Field::Title => "title",
        Field::Sport => "kind of activity",
        Field::Distance => "distance",
        Field::Timer => "running time",
        Field::Elapsed => "time with pauses",
        Field::Pace => "pace",
        Field::Climb => "climb",
        Field::HeartRate => "heart rate",
        Field::Steps => "steps",
        Field::Rpe => "exertion",
        Field::Feel => "how it felt",
        Field::FeelReversed => "how it felt (1 is best)",
        Field::Notes => "notes",
        Field::Gear => "shoes",
        Field::File => "file name",
    }
}

/// A table is read as before.
pub(crate) fn columns_remembered(day: Date) -> String {
    format!("Read as you said on {}.", day_long(day))
}

/// A date that could be either of two.
pub(crate) fn day_or_month(cell: &str, taken: Date, other: Date) -> String {
    format!(
        "“{cell}” could be {} or {}; {} was taken. If that is wrong, change the order of day and month.",
        day_long(taken),
        day_long(other),
        day_long(taken)
    )
}

/// More rows or values of a table were left out than are named.
pub(crate) fn more_left_out(count: usize) -> String {
    format!("And {} like these.", plural(count, "more", "more"))
}

/// What every row of a table is called is not known to be a run.
pub(crate) fn no_run_in_table(column: usize, first: &str) -> String {
    format!(
        "None of its rows is known to be a run: column {column} calls the first one “{first}”. If they are runs, pass that column over."
    )
}

/// What columns without names are called.
pub(crate) fn columns_without_names(count: usize) -> String {
    format!("{} without names", plural(count, "column", "columns"))
}

/// A text no longer than `most` characters.
pub(crate) fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}

/// A table or spreadsheet that lay in a folder or archive.
pub(crate) fn table_beside_others() -> String {
    "It is a table that lay beside others. Pick it by itself to have it read.".to_owned()
}

/// What an import brought, as *Undo* names it.
pub(crate) fn brought(runs: usize) -> String {
    if runs == 0 { "other activities".to_owned() } else { runs_count(runs) }
}

/// "run 2 of 3".
pub(crate) fn part(number: usize, of: usize) -> String {
    format!("run {number} of {of}")
}

/// The same bytes were there before.
pub(crate) fn same_bytes(run: Option<RunId>) -> String {
    match run {
        Some(id) => format!("Already there, as run {}.", id.0),
        None => "Already there.".to_owned(),
    }
}

/// Another recording of a run that is there.
pub(crate) fn same_run_elsewhere(there: &Run, id: RunId) -> String {
    format!(
        "Another recording of run {} ({}), which began at the same time. Nothing was changed.",
        id.0,
        run_short(there)
    )
}

/// A longer recording of a run that is there.
pub(crate) fn longer_recording(there: &Run, id: RunId) -> String {
    format!(
        "A longer recording of run {} ({}) than the one that was there; it takes its place. What you wrote about it stays.",
        id.0,
        run_short(there)
    )
}

/// A file for a run that had been typed in.
pub(crate) fn backs_a_typed_run(id: RunId) -> String {
    format!("Run {} had been typed in; the file now stands behind it. What you wrote about it stays.", id.0)
}

/// A recording whose watch did not know the date.
pub(crate) fn clock_never_set(run: &Run) -> String {
    format!(
        "The watch's clock was never set: the file says {}. It was set aside, because a run on a wrong day would mislead. You can type it \
         in with the right day.",
        day_long(run.day())
    )
}

/// Another copy of a run that knew more.
pub(crate) fn completed(there: &Run, id: RunId, filled: &[&str], track: bool) -> String {
    let mut what: Vec<&str> = filled.to_vec();
    if track {
        what.push("its course");
    }
    format!(
        "Another copy of run {} ({}): {} came from it. What was known before stays.",
        id.0,
        run_short(there),
        what.join(", ")
    )
}

/// A recording of a run that only a list had told of.
pub(crate) fn backs_a_listed_run(id: RunId) -> String {
    format!("Run {} was known from a list; the recording now stands behind it.", id.0)
}

/// A member of an archive that is no recording.
pub(crate) fn nothing_to_read() -> String {
    "No activity is in it; it lay beside others.".to_owned()
}

/// A list of activities was read.
pub(crate) fn a_list(rows: usize) -> String {
    format!("A list of {}: what it says is with the runs.", plural(rows, "activity", "activities"))
}

/// Where in a list.
pub(crate) fn list_row(line: u64) -> String {
    format!("row {line}")
}

/// A row that is no run.
pub(crate) fn listed_as(sport: &str) -> String {
    format!("The list has it as {sport}.")
}

/// A row without any number.
pub(crate) fn listed_empty() -> String {
    "The list says neither how far nor how long.".to_owned()
}

/// A time the calendar does not have.
pub(crate) fn no_such_time() -> String {
    "The list gives it a time that does not exist.".to_owned()
}

/// An archive's packing is damaged before anything usable.
pub(crate) fn packing_damaged(why: &str) -> String {
    format!("Its packing is damaged: {why}. Nothing before the damage could be used.")
}

/// A file no watch can have written.
pub(crate) fn file_too_large(bytes: u64) -> String {
    format!("With {} MB it is larger than any recording of a run; it was not read.", bytes / 1_000_000)
}

/// Why a file could not be read.
pub(crate) fn file_trouble(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "There is no such file.".to_owned(),
        io::ErrorKind::PermissionDenied => "The system does not let Plimsoll read it.".to_owned(),
        _ => format!("It could not be read: {error}."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_remembered_of_columns_reads_like_a_sentence() {
        let mapping =
            Mapping::from_words("dates month-first utc\ndecimals comma\n1 date -\n3 distance mi\n4 duration clock\n");
        assert_eq!(
            columns_read(&mapping.expect("words")),
            "Column 1: day; 3: distance (mi); 4: running time. Month first, decimal comma, times in UTC."
        );
    }

    #[test]
    fn what_taking_it_in_is_called_says_how_much() {
        let action = |imported, updated, others| {
            import_action(&ImportSummary { imported, updated, ..ImportSummary::default() }, others)
        };
        assert_eq!(action(523, 3, 9).as_deref(), Some("Import 523 runs"));
        assert_eq!(action(0, 1, 9).as_deref(), Some("Complete 1 run"));
        assert_eq!(action(0, 0, 2).as_deref(), Some("Keep 2 other activities"));
        assert_eq!(action(0, 0, 0), None);
        assert_eq!(import_name("C:\\Users\\ada\\watch\\", 3), "watch and 2 other files");
    }

    #[test]
    fn a_batch_is_summed_up_in_one_sentence() {
        let summary = ImportSummary { imported: 3, duplicate: 1, broken: 2, ..ImportSummary::default() };
        assert_eq!(import_summary(&summary), "3 new, 1 already there, 2 not readable.");
        assert_eq!(
            ["1 run", "999 runs", "10,000 runs", "1,234,567 runs"],
            [1, 999, 10_000, 1_234_567].map(runs_count)[..]
        );
    }
}
