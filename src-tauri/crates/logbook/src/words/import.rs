//! What happened to each thing that was offered for import.

use std::io;

use domain::{OffsetFrom, Run, RunId};
use importers::{
    Database,
    tables::columns::{self, Decimals, Lacks, Mapping, Order, Unit},
};
use jiff::civil::Date;
use store::runs::{Edited, Field};

use super::{answers_count, day_long, distance, duration, grouped, plural, run_short, runs_count, sentence};
use crate::{
    api::{BroughtLogbook, ImportOutcome, ImportSummary, Units},
    import::Rule,
};

/// A batch in one sentence.
pub(crate) fn import_summary(summary: &ImportSummary, whole: &BroughtLogbook) -> String {
    let counts = [
        (summary.imported, "new"),
        (summary.updated, "completed with a file"),
        (summary.duplicate, "already there"),
        (whole.answers_new, if whole.answers_new == 1 { "new answer" } else { "new answers" }),
        (summary.not_a_run, "not a run"),
        (summary.broken, "not readable"),
    ];
    let said: Vec<String> =
        counts.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{} {what}", grouped(*n as usize))).collect();
    if said.is_empty() { "There was nothing to read.".to_owned() } else { format!("{}.", said.join(", ")) }
}

/// What taking a preview in is called; `None` when nothing would come in.
pub(crate) fn import_action(summary: &ImportSummary, others: u32, whole: &BroughtLogbook) -> Option<String> {
    if whole.restored {
        return Some("Bring everything back".to_owned());
    }
    match (summary.imported, summary.updated, others) {
        (0, 0, _) if whole.answers_new > 0 => Some(format!("Keep {}", answers_count(whole.answers_new as usize))),
        (0, 0, 0) if whole.others_new > 0 => {
            Some(format!("Keep {}", plural(whole.others_new as usize, "entry", "entries")))
        }
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

fn column_means(field: columns::Field) -> &'static str {
    match field {
        columns::Field::Date => "day",
        columns::Field::Time => "time of day",
        columns::Field::Id => "number",
        columns::Field::Title => "title",
        columns::Field::Sport => "kind of activity",
        columns::Field::Distance => "distance",
        columns::Field::Timer => "running time",
        columns::Field::Elapsed => "time with pauses",
        columns::Field::Pace => "pace",
        columns::Field::Climb => "climb",
        columns::Field::HeartRate => "heart rate",
        columns::Field::Steps => "steps",
        columns::Field::Rpe => "exertion",
        columns::Field::Feel => "how it felt",
        columns::Field::FeelReversed => "how it felt (1 is best)",
        columns::Field::Notes => "notes",
        columns::Field::Gear => "shoes",
        columns::Field::File => "file name",
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
    if runs == 0 { "context of some days".to_owned() } else { runs_count(runs) }
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

/// Another copy of a run that is there.
pub(crate) fn same_run_elsewhere(there: &Run, id: RunId, rule: Rule) -> String {
    format!("The same as run {} ({}): {}. Nothing was changed.", id.0, run_short(there), why_one_run(rule))
}

/// Another copy of a run changed what it is said to be.
pub(crate) fn joined(
    there: &Run,
    id: RunId,
    rule: Rule,
    fields: &[&'static str],
    track: bool,
    swallowed: usize,
) -> String {
    let mut what: Vec<&str> = fields.to_vec();
    if track {
        what.push("its course");
    }
    let what = match what.split_last() {
        None => String::new(),
        Some((only, [])) => format!(" From this copy now: {only}."),
        Some((last, before)) => format!(" From this copy now: {} and {last}.", before.join(", ")),
    };
    let more = match swallowed {
        0 => String::new(),
        n => format!(" It also covers {}, which became part of it.", plural(n, "other recording", "other recordings")),
    };
    format!("The same as run {} ({}): {}.{what}{more} What you wrote stays.", id.0, run_short(there), why_one_run(rule))
}

/// A copy showed that another had been taken for the wrong run.
pub(crate) fn told_apart(there: &Run, id: RunId) -> String {
    format!(
        "A copy of this run had been taken for run {} ({}), for want of a better one; it is with this one now.",
        id.0,
        run_short(there)
    )
}

/// Copies that had been taken for a run and are runs of their own now.
pub(crate) fn let_go(runs: &[i64]) -> String {
    let runs: Vec<String> = runs.iter().map(|id| format!("run {id}")).collect();
    format!(" Another copy had been taken for it, for want of a better one, and is {} now.", runs.join(" and "))
}

fn why_one_run(rule: Rule) -> String {
    joined_by(&rule.code())
}

/// The rule by which a copy was taken for a run, from its code.
pub(crate) fn joined_by(code: &str) -> String {
    match code {
        "row" => "the list names this recording".to_owned(),
        "start" => "both began in the same second".to_owned(),
        "overlap" => "both were recorded at the same time".to_owned(),
        "typed" => "one began within the other".to_owned(),
        "touching" => "they touch in time and are as long and as far as each other".to_owned(),
        "day" => "one knows only the day, and they are as long and as far as each other".to_owned(),
        zone => {
            let quarters: i32 = zone.strip_prefix("zone ").and_then(|q| q.parse().ok()).unwrap_or(0);
            let hours = f64::from(quarters.abs()) / 4.0;
            format!(
                "they are as long and as far as each other, and begin {} h apart, as when a time zone is mistaken",
                super::number(hours)
            )
        }
    }
}

/// The fields in which two runs differ, in words.
pub(crate) fn fields_that_differ(before: &Run, after: &Run) -> Vec<&'static str> {
    Edited::between(before, after).iter().map(field).collect()
}

/// A field of a run.
pub(crate) const fn field(field: Field) -> &'static str {
    match field {
        Field::Start => "start",
        Field::Title => "title",
        Field::Distance => "distance",
        Field::Timer => "time",
        Field::Elapsed => "time with pauses",
        Field::Steps => "steps",
        Field::Climb => "climb",
        Field::Descent => "descent",
        Field::AvgHr => "heart rate",
        Field::Treadmill => "treadmill",
        Field::Surface => "surface",
        Field::Rpe => "exertion",
        Field::Feel => "feel",
        Field::Shoes => "shoes",
        Field::Notes => "notes",
    }
}

/// What one source told: "5.0 km, 31 min, from 2026-03-01 18:00".
pub(crate) fn told(run: &Run, units: Units) -> String {
    let amounts =
        [run.distance.map(|m| distance(m.get(), units)), run.timer.or(run.elapsed).map(|t| duration(t.get()))];
    let begun = run.start.offset.to_datetime(run.start.at).strftime("%Y-%m-%d %H:%M:%S");
    amounts.into_iter().flatten().chain([format!("from {begun}")]).collect::<Vec<_>>().join(", ")
}

/// A list that gives only instants.
pub(crate) fn listed_local_time(zone: Option<&str>) -> String {
    let zone = zone.map(|zone| format!(" ({zone})")).unwrap_or_default();
    format!("The list does not say the local time; it is that of this computer's time zone{zone}.")
}

/// Where a recording's local time is from, unless it says it itself.
pub(crate) fn local_time(from: OffsetFrom, zone: Option<&str>) -> Option<String> {
    let zone = zone.map(|zone| format!(" ({zone})")).unwrap_or_default();
    let from = match from {
        OffsetFrom::File => return None,
        OffsetFrom::Zone => format!("the time zone it names{zone}"),
        OffsetFrom::Place => format!("the time zone of the place where it began{zone}"),
        OffsetFrom::Archive => "what the archive beside it says".to_owned(),
        OffsetFrom::Machine => format!("this computer's time zone{zone}"),
    };
    Some(format!("The recording does not say its local time; it is that of {from}."))
}

/// A recording whose watch did not know the date.
pub(crate) fn clock_never_set(run: &Run) -> String {
    format!(
        "The watch's clock was never set: the file says {}{}. It was set aside, because a run on a wrong day would mislead. You can type \
         it in with the right day.",
        day_long(run.day()),
        [run.distance.map(|m| distance(m.get(), Units::Km)), run.timer.map(|t| duration(t.get()))]
            .into_iter()
            .flatten()
            .map(|amount| format!(", {amount}"))
            .collect::<String>()
    )
}

/// A member of an archive that is no recording.
pub(crate) fn nothing_to_read() -> String {
    "No activity is in it; it lay beside others.".to_owned()
}

/// A list was read: of activities, of what somebody felt (and how much of that is new), of shoes.
pub(crate) fn a_list(rows: usize, felt: usize, new: usize, worn: usize) -> String {
    match (rows, felt, worn) {
        (0, 0, 0) => "A list with nothing in it that is kept.".to_owned(),
        (0, 0, worn) => format!("A list of shoes: it goes with {}.", plural(worn, "activity", "activities")),
        (0, felt, _) if new == 0 => format!("{} of how you felt: already there.", plural(felt, "entry", "entries")),
        (0, _, _) => format!(
            "{} of how you felt, kept as context of those days: they are no answers about a knee.",
            plural(new, "new entry", "new entries")
        ),
        (rows, _, _) => a_list_of_activities(rows),
    }
}

/// A list of activities was read.
pub(crate) fn a_list_of_activities(rows: usize) -> String {
    format!("A list of {}: what it says is with the runs.", plural(rows, "activity", "activities"))
}

/// A database instead of a recording.
pub(crate) fn a_database(which: Database) -> String {
    match which {
        Database::Logbook => "This is a Plimsoll logbook, not a recording. To use it in place of this one, choose Restore in the Settings, \
                              or run `plim restore FILE`. Nothing was changed."
            .to_owned(),
        Database::HealthConnect => "This is Health Connect's own database, which Plimsoll does not read. Export the runs from the app that \
                                    recorded them, as FIT, TCX or GPX. Nothing was changed."
            .to_owned(),
        Database::Other => {
            "This is a database of another program. Export the runs from it, as FIT, TCX, GPX or CSV.".to_owned()
        }
    }
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
            let summary = ImportSummary { imported, updated, ..ImportSummary::default() };
            import_action(&summary, others, &BroughtLogbook::default())
        };
        let whole = |whole| import_action(&ImportSummary::default(), 0, &whole);
        assert_eq!(action(523, 3, 9).as_deref(), Some("Import 523 runs"));
        assert_eq!(action(0, 1, 9).as_deref(), Some("Complete 1 run"));
        assert_eq!(action(0, 0, 2).as_deref(), Some("Keep 2 other activities"));
        assert_eq!(action(0, 0, 0), None);
        let restored = BroughtLogbook { restored: true, ..BroughtLogbook::default() };
        assert_eq!(whole(restored).as_deref(), Some("Bring everything back"));
        let joined = BroughtLogbook { answers_new: 2, others_new: 1, ..BroughtLogbook::default() };
        assert_eq!(whole(joined).as_deref(), Some("Keep 2 answers"));
        assert_eq!(whole(BroughtLogbook { answers_new: 0, ..joined }).as_deref(), Some("Keep 1 entry"));
        assert_eq!(import_name("C:\\Users\\ada\\watch\\", 3), "watch and 2 other files");
    }

    #[test]
    fn a_batch_is_summed_up_in_one_sentence() {
        let summary = ImportSummary { imported: 3, duplicate: 1, broken: 2, ..ImportSummary::default() };
        let alone = BroughtLogbook::default();
        assert_eq!(import_summary(&summary, &alone), "3 new, 1 already there, 2 not readable.");
        let whole = BroughtLogbook { answers_new: 7, ..alone };
        assert_eq!(import_summary(&summary, &whole), "3 new, 1 already there, 7 new answers, 2 not readable.");
        assert_eq!(
            ["1 run", "999 runs", "10,000 runs", "1,234,567 runs"],
            [1, 999, 10_000, 1_234_567].map(runs_count)[..]
        );
    }
}
