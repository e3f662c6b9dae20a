//! What happened to each thing that was offered for import.
//!
//! What becomes of a file is kept in the logbook as it was told, in the language of that day; the rules by which two recordings are one
//! run are kept as codes and told anew.

use std::io;

use domain::{OffsetFrom, Run, RunId};
use importers::{
    Database,
    tables::columns::{self, Decimals, Lacks, Mapping, Order, Unit},
};
use jiff::civil::Date;
use store::runs::{Edited, Field};

use super::{day_long, distance, duration, listed, listed_apart, listed_with_and, number, run_short, told_together};
use crate::{
    api::{BroughtLogbook, ImportOutcome, ImportSummary, Units},
    import::Rule,
    say,
};

/// A batch in one sentence.
pub(crate) fn import_summary(summary: &ImportSummary, whole: &BroughtLogbook) -> String {
    let some = |count: u32| (count > 0).then_some(count);
    let told: Vec<String> = [
        some(summary.imported).map(|count| say!("import-count-new", count = count)),
        some(summary.updated).map(|count| say!("import-count-completed", count = count)),
        some(summary.duplicate).map(|count| say!("import-count-there", count = count)),
        some(whole.answers_new).map(|count| say!("import-count-answers", count = count)),
        some(summary.not_a_run).map(|count| say!("import-count-not-a-run", count = count)),
        some(summary.broken).map(|count| say!("import-count-broken", count = count)),
    ]
    .into_iter()
    .flatten()
    .collect();
    if told.is_empty() { say!("import-summary-nothing") } else { say!("import-summary", told = listed(&told)) }
}

/// What taking a preview in is called; `None` when nothing would come in.
pub(crate) fn import_action(summary: &ImportSummary, others: u32, whole: &BroughtLogbook) -> Option<String> {
    if whole.restored {
        return Some(say!("import-action-whole"));
    }
    match (summary.imported, summary.updated, others) {
        (0, 0, _) if whole.answers_new > 0 => Some(say!("import-action-answers", count = whole.answers_new)),
        (0, 0, 0) if whole.others_new > 0 => Some(say!("import-action-entries", count = whole.others_new)),
        (0, 0, 0) => None,
        (0, 0, others) => Some(say!("import-action-others", count = others)),
        (0, updated, _) => Some(say!("import-action-complete", count = updated)),
        (new, _, _) => Some(say!("import-action-import", count = new)),
    }
}

/// What was brought: the first file's name, and how many others.
pub(crate) fn import_name(path: &str, files: u32) -> String {
    let name = path.rsplit(['/', '\\']).find(|part| !part.is_empty()).unwrap_or(path);
    if files > 1 { say!("import-name-and-others", name = name, count = files - 1) } else { name.to_owned() }
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
        Lacks::Date => say!("import-lacks-day"),
        Lacks::Amount => say!("import-lacks-amount"),
    }
}

/// How a table is read: "Column 1: day; 2: distance (km). Day first, decimal comma."
pub(crate) fn columns_read(mapping: &Mapping) -> String {
    let columns = mapping.columns.iter().map(|column| {
        let (number, meaning) = (column.at + 1, column_means(column.field));
        match column.unit {
            Unit::None | Unit::Clock => say!("import-column", number = number, meaning = meaning),
            unit => say!("import-column-with-unit", number = number, meaning = meaning, unit = unit.word()),
        }
    });
    let columns = listed_apart(&columns.collect::<Vec<_>>());
    let dates = order_code(mapping.dates);
    let decimals = if mapping.decimals == Decimals::Point { "point" } else { "comma" };
    if mapping.utc {
        say!("import-columns-utc", columns = columns, dates = dates, decimals = decimals)
    } else {
        say!("import-columns", columns = columns, dates = dates, decimals = decimals)
    }
}

/// The order of day and month, for messages that choose by it.
pub(super) fn order_code(order: Order) -> &'static str {
    match order {
        Order::DayFirst => "day-first",
        Order::MonthFirst => "month-first",
    }
}

fn column_means(field: columns::Field) -> String {
    match field {
        columns::Field::Date => say!("import-means-date"),
        columns::Field::Time => say!("import-means-time"),
        columns::Field::Id => say!("import-means-id"),
        columns::Field::Title => say!("import-means-title"),
        columns::Field::Sport => say!("import-means-sport"),
        columns::Field::Distance => say!("import-means-distance"),
        columns::Field::Timer => say!("import-means-timer"),
        columns::Field::Elapsed => say!("import-means-elapsed"),
        columns::Field::Pace => say!("import-means-pace"),
        columns::Field::Climb => say!("import-means-climb"),
        columns::Field::HeartRate => say!("import-means-heart-rate"),
        columns::Field::Steps => say!("import-means-steps"),
        columns::Field::Rpe => say!("import-means-rpe"),
        columns::Field::Feel => say!("import-means-feel"),
        columns::Field::FeelReversed => say!("import-means-feel-reversed"),
        columns::Field::Notes => say!("import-means-notes"),
        columns::Field::Gear => say!("import-means-gear"),
        columns::Field::File => say!("import-means-file"),
    }
}

/// A table is read as before.
pub(crate) fn columns_remembered(day: Date) -> String {
    say!("import-columns-remembered", day = day_long(day))
}

/// A date that could be either of two.
pub(crate) fn day_or_month(cell: &str, taken: Date, other: Date) -> String {
    say!("import-day-or-month", cell = cell, taken = day_long(taken), other = day_long(other))
}

/// More rows or values of a table were left out than are named.
pub(crate) fn more_left_out(count: usize) -> String {
    say!("import-more-left-out", count = count)
}

/// What every row of a table is called is not known to be a run.
pub(crate) fn no_run_in_table(column: usize, first: &str) -> String {
    say!("import-no-run-in-table", column = column, first = first)
}

/// What columns without names are called.
pub(crate) fn columns_without_names(count: usize) -> String {
    say!("import-columns-without-names", count = count)
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
    say!("import-table-beside-others")
}

/// A list beside others that are as long already as all of them may be.
pub(crate) fn lists_too_long_together(rows: usize, bytes: usize) -> String {
    say!("import-lists-too-long-together", rows = number(rows as f64), size = (bytes >> 20).to_string())
}

/// What an import brought, as *Undo* names it.
pub(crate) fn brought(runs: usize) -> String {
    if runs == 0 { say!("import-brought-context") } else { say!("import-brought", count = runs) }
}

/// "run 2 of 3".
pub(crate) fn part(number: usize, of: usize) -> String {
    say!("import-part", number = number, of = of)
}

/// The same bytes were there before.
pub(crate) fn same_bytes(run: Option<RunId>) -> String {
    match run {
        Some(id) => say!("import-already-there-as", id = id.0.to_string()),
        None => say!("import-already-there"),
    }
}

/// Another copy of a run that is there.
pub(crate) fn same_run_elsewhere(there: &Run, id: RunId, rule: Rule) -> String {
    let (run, why) = (run_short(there), joined_by(&rule.code()));
    say!("import-same-run-unchanged", id = id.0.to_string(), run = run, why = why)
}

/// Another copy of a run changed what it is said to be.
pub(crate) fn joined(there: &Run, id: RunId, rule: Rule, fields: &[String], track: bool, swallowed: usize) -> String {
    let (run, why) = (run_short(there), joined_by(&rule.code()));
    let mut what = fields.to_vec();
    what.extend(track.then(|| say!("import-field-course")));
    let mut said = vec![say!("import-same-run", id = id.0.to_string(), run = run, why = why)];
    said.extend((!what.is_empty()).then(|| say!("import-from-this-copy", what = listed_with_and(&what))));
    said.extend((swallowed > 0).then(|| say!("import-also-covers", count = swallowed)));
    said.push(say!("import-what-you-wrote-stays"));
    told_together(&said)
}

/// A copy showed that another had been taken for the wrong run.
pub(crate) fn told_apart(there: &Run, id: RunId) -> String {
    say!("import-told-apart", id = id.0.to_string(), run = run_short(there))
}

/// Copies that had been taken for a run and are runs of their own now.
pub(crate) fn let_go(runs: &[i64]) -> String {
    let runs: Vec<String> = runs.iter().map(|id| say!("import-run-number", id = id.to_string())).collect();
    say!("import-let-go", runs = listed_with_and(&runs))
}

/// The rule by which a copy was taken for a run, from its code.
pub(crate) fn joined_by(code: &str) -> String {
    match code {
        "row" => say!("import-one-run-row"),
        "start" => say!("import-one-run-start"),
        "overlap" => say!("import-one-run-overlap"),
        "typed" => say!("import-one-run-typed"),
        "touching" => say!("import-one-run-touching"),
        "day" => say!("import-one-run-day"),
        zone => {
            let quarters: i32 = zone.strip_prefix("zone ").and_then(|q| q.parse().ok()).unwrap_or(0);
            say!("import-one-run-zone", hours = number(f64::from(quarters.abs()) / 4.0))
        }
    }
}

/// The fields in which two runs differ, in words.
pub(crate) fn fields_that_differ(before: &Run, after: &Run) -> Vec<String> {
    Edited::between(before, after).iter().map(field).collect()
}

/// A field of a run.
pub(crate) fn field(field: Field) -> String {
    match field {
        Field::Start => say!("import-field-start"),
        Field::Title => say!("import-field-title"),
        Field::Distance => say!("import-field-distance"),
        Field::Timer => say!("import-field-timer"),
        Field::Elapsed => say!("import-field-elapsed"),
        Field::Steps => say!("import-field-steps"),
        Field::Climb => say!("import-field-climb"),
        Field::Descent => say!("import-field-descent"),
        Field::AvgHr => say!("import-field-heart-rate"),
        Field::Treadmill => say!("import-field-treadmill"),
        Field::Surface => say!("import-field-surface"),
        Field::Rpe => say!("import-field-rpe"),
        Field::Feel => say!("import-field-feel"),
        Field::Shoes => say!("import-field-shoes"),
        Field::Notes => say!("import-field-notes"),
    }
}

/// What one source told: "5.0 km, 31 min, from 2026-03-01 18:00".
pub(crate) fn told(run: &Run, units: Units) -> String {
    let begun = run.start.offset.to_datetime(run.start.at).strftime("%Y-%m-%d %H:%M:%S").to_string();
    let mut parts = Vec::new();
    parts.extend(run.distance.map(|m| distance(m.get(), units)));
    parts.extend(run.timer.or(run.elapsed).map(|t| duration(t.get())));
    parts.push(say!("import-told-from", begun = begun));
    listed(&parts)
}

/// A list that gives only instants.
pub(crate) fn listed_local_time(zone: Option<&str>) -> String {
    match zone {
        Some(zone) => say!("import-list-local-time-named", zone = zone),
        None => say!("import-list-local-time"),
    }
}

/// Where a recording's local time is from, unless it says it itself.
pub(crate) fn local_time(from: OffsetFrom, zone: Option<&str>) -> Option<String> {
    let (from, zone) = match from {
        OffsetFrom::File => return None,
        OffsetFrom::Zone => ("zone", zone),
        OffsetFrom::Place => ("place", zone),
        OffsetFrom::Archive => ("archive", None),
        OffsetFrom::Machine => ("machine", zone),
    };
    Some(match zone {
        Some(zone) => say!("import-local-time-named", from = from, zone = zone),
        None => say!("import-local-time", from = from),
    })
}

/// A recording whose watch did not know the date.
pub(crate) fn clock_never_set(run: &Run) -> String {
    let mut said = vec![day_long(run.day())];
    said.extend(run.distance.map(|m| distance(m.get(), Units::Km)));
    said.extend(run.timer.map(|t| duration(t.get())));
    say!("import-clock-never-set", said = listed(&said))
}

/// A member of an archive that is no recording.
pub(crate) fn nothing_to_read() -> String {
    say!("import-nothing-to-read")
}

/// A list was read: of activities, of what somebody felt (and how much of that is new), of shoes.
pub(crate) fn a_list(rows: usize, felt: usize, new: usize, worn: usize) -> String {
    match (rows, felt, worn) {
        (0, 0, 0) => say!("import-list-empty"),
        (0, 0, worn) => say!("import-list-of-shoes", count = worn),
        (0, felt, _) if new == 0 => say!("import-list-felt-there", count = felt),
        (0, _, _) => say!("import-list-felt", count = new),
        (rows, _, _) => a_list_of_activities(rows),
    }
}

/// A list of activities was read.
pub(crate) fn a_list_of_activities(rows: usize) -> String {
    say!("import-list-of-activities", count = rows)
}

/// A database instead of a recording.
pub(crate) fn a_database(which: Database) -> String {
    match which {
        Database::Logbook => say!("import-database-logbook"),
        Database::HealthConnect => say!("import-database-health-connect"),
        Database::Other => say!("import-database-other"),
    }
}

/// Where in a list.
pub(crate) fn list_row(line: u64) -> String {
    say!("import-row", number = line.to_string())
}

/// A row that is no run.
pub(crate) fn listed_as(sport: &str) -> String {
    say!("import-listed-as", sport = sport)
}

/// A row without any number.
pub(crate) fn listed_empty() -> String {
    say!("import-listed-empty")
}

/// A time the calendar does not have.
pub(crate) fn no_such_time() -> String {
    say!("import-no-such-time")
}

/// An archive's packing is damaged before anything usable.
pub(crate) fn packing_damaged(why: &str) -> String {
    say!("import-packing-damaged", why = why)
}

/// A file no watch can have written.
pub(crate) fn file_too_large(bytes: u64) -> String {
    say!("import-file-too-large", size = (bytes / 1_000_000).to_string())
}

/// Why a file could not be read.
pub(crate) fn file_trouble(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => say!("import-no-such-file"),
        io::ErrorKind::PermissionDenied => say!("import-not-permitted"),
        _ => say!("import-not-read", error = error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::runs_count;

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
