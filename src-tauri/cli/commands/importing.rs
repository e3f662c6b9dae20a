//! `plim import` and `plim columns`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use jiff::Zoned;
use logbook::{
    Logbook,
    api::{
        ColumnUnit, ImportColumn, ImportInputRow, ImportOutcome, ImportReport, ImportTable, ImportTableRow,
        KnownColumns,
    },
    read_files, refused_list,
    words::{
        self,
        plim::{self, head},
    },
};
use serde::Serialize;

use super::{Answered, shown, units, write};
use crate::{
    answer::{Answer, Failure},
    args::Columns,
    tables::{Align, paragraph, table},
    watch::watched,
};

/// How an import is wished for.
pub struct Wish<'a> {
    pub dry_run: bool,
    /// A text about columns, or a file that holds one.
    pub columns: Option<&'a str>,
    /// Where the list of what was not read goes.
    pub refused: Option<&'a Path>,
}

#[derive(Serialize)]
struct Import<'a> {
    dry_run: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<String>,
    #[serde(flatten)]
    report: &'a ImportReport,
}

pub fn import(book: &mut Logbook, paths: &[PathBuf], wish: &Wish<'_>, now: &Zoned) -> Answered {
    let columns = wish.columns.map(said).transpose()?;
    let known = book.known_files()?;
    let report = watched(|watch| {
        let mut read = read_files(paths, &known, watch)?;
        if let Some(said) = &columns {
            read.correct_only(said)?;
        }
        if wish.dry_run {
            book.preview(&read, watch, now)
        } else {
            book.take_in_watched(&read, watch, now).map(|outcome| outcome.value)
        }
    })?;
    if let Some(file) = wish.refused {
        write(file, refused_list(&report))?;
    }
    let some_refused = report.inputs.iter().any(|input| input.outcome == ImportOutcome::Broken);
    let shape = Import { dry_run: wish.dry_run, refused: wish.refused.map(shown), report: &report };
    let answer = Answer::new(&shape, text(&report, wish, units(book)?));
    Ok(Answer { some_refused, ..answer })
}

#[derive(Serialize)]
struct KnownTables {
    columns: Vec<KnownColumns>,
}

pub fn columns(book: &mut Logbook, what: Option<&Columns>, now: &Zoned) -> Answered {
    let columns = match what {
        Some(Columns::Forget { mark }) => book.forget_columns(mark, now)?.value,
        None => book.known_columns(now)?,
    };
    let text = if columns.is_empty() {
        plim::no_columns()
    } else {
        columns
            .iter()
            .map(|known| {
                let head = format!("{}  {}  ", &known.fingerprint[..8], known.day);
                paragraph(&head, &known.header) + &paragraph(&" ".repeat(head.chars().count()), &known.words)
            })
            .collect()
    };
    Ok(Answer::new(&KnownTables { columns }, text))
}

/// What is said of columns, from the command line itself or from a file it names.
fn said(columns: &str) -> Result<String, Failure> {
    let path = Path::new(columns);
    if !path.is_file() {
        return Ok(columns.to_owned());
    }
    fs::read_to_string(path)
        .map_err(|error| Failure::wrong_use(plim::columns_unreadable(columns, &error), plim::columns_hint()))
}

fn text(report: &ImportReport, wish: &Wish<'_>, units: logbook::api::Units) -> String {
    let mut out: String = report.inputs.iter().filter(|input| is_news(input, report)).map(line).collect();
    for table in report.tables.iter().filter(|table| wish.dry_run || table.problem.is_some()) {
        out.push('\n');
        out.push_str(&understood(table, units));
    }
    if !out.is_empty() {
        out.push('\n');
    }
    let dry_run = if wish.dry_run { plim::dry_run() } else { String::new() };
    out.push_str(&plim::together(&[report.text.clone(), dry_run]));
    if let Some(file) = wish.refused {
        out.push_str(&format!("\n{}", plim::refused_list(&shown(file))));
    }
    out
}

/// A short batch is told line by line; of a long one, what asks for attention.
fn is_news(input: &ImportInputRow, report: &ImportReport) -> bool {
    const SHORT: usize = 20;
    report.inputs.len() <= SHORT || input.outcome == ImportOutcome::Broken || !input.warnings.is_empty()
}

pub fn line(input: &ImportInputRow) -> String {
    let fate = plim::fate(input.outcome);
    let member = input.member.as_ref().map(|part| format!(" ({part})")).unwrap_or_default();
    let run = match (input.outcome, &input.title, input.run_id) {
        (ImportOutcome::Imported, Some(title), Some(id)) => format!(": {}", plim::came_as(id, title)),
        (ImportOutcome::Imported, Some(title), None) => format!(": {title}"),
        _ => String::new(),
    };
    let mut out = format!("{fate:<13}  {}{member}{run}\n", input.path);
    for said in input.reason.iter().chain(&input.warnings) {
        out.push_str(&paragraph(&" ".repeat(15), said));
    }
    out
}

/// How a table is read: its columns, its first rows as they are understood, and the words that say so.
fn understood(read: &ImportTable, units: logbook::api::Units) -> String {
    let member = read.member.as_ref().map(|part| format!(" ({part})")).unwrap_or_default();
    let mut out = format!("{}\n\n", plim::table_is_read(&format!("{}{member}", read.path), read.columns_from));
    let columns: Vec<Vec<String>> =
        read.columns.iter().enumerate().map(|(at, column)| column_cells(at, column)).collect();
    out.push_str(&table(
        &[
            (String::new(), Align::Right),
            (head("column"), Align::Left),
            (head("means"), Align::Left),
            (head("holds"), Align::Left),
        ],
        &columns,
    ));
    if !read.first.is_empty() {
        let rows: Vec<Vec<String>> = read.first.iter().map(|row| row_cells(row, units)).collect();
        out.push('\n');
        out.push_str(&table(
            &[
                (head("line-number"), Align::Right),
                (head("day"), Align::Left),
                (head("time"), Align::Left),
                (head("distance"), Align::Right),
                (head("duration"), Align::Right),
                (head("what"), Align::Left),
            ],
            &rows,
        ));
    }
    out.push('\n');
    for said in read.problem.iter().chain(&read.notices) {
        out.push_str(&paragraph("", said));
    }
    out.push_str(&paragraph("", &format!("--columns \"{}\"", read.words)));
    out
}

fn column_cells(at: usize, column: &ImportColumn) -> Vec<String> {
    let means = match (column.field, column.unit) {
        (None, _) => "-".to_owned(),
        (Some(field), ColumnUnit::None) => word(&field),
        (Some(field), unit) => format!("{} {}", word(&field), word(&unit)),
    };
    vec![(at + 1).to_string(), cut(&column.name, 28), means, cut(&column.cells.join(" | "), 40)]
}

fn row_cells(row: &ImportTableRow, units: logbook::api::Units) -> Vec<String> {
    let what = row.title.as_ref().filter(|_| row.is_run).unwrap_or(&row.sport);
    vec![
        row.line.to_string(),
        words::cell(row.day.clone()),
        words::cell(row.clock.clone()),
        words::cell(row.distance_m.map(|metres| words::distance(metres, units))),
        words::cell(row.timer_s.or(row.elapsed_s).map(words::duration)),
        cut(&if row.is_run { what.clone() } else { plim::not_a_run(what) }, 36),
    ]
}

/// The word of a shape.
fn word<T: Serialize>(value: &T) -> String {
    let value = serde_json::to_value(value).expect("BUG: every shape can be written");
    value.as_str().unwrap_or("-").to_owned()
}

fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use logbook::api::ColumnField;

    use super::*;

    #[test]
    fn a_column_is_said_in_the_words_that_correct_it() {
        assert_eq!([word(&ColumnField::HeartRate), word(&ColumnField::Duration)], ["heart-rate", "duration"]);
        assert_eq!([word(&ColumnUnit::Clock), word(&ColumnUnit::Km)], ["clock", "km"]);
    }
}
