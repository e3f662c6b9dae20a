//! The long form behind the two pages: every run, flare and questionnaire of the period.

use domain::LocalStart;
use jiff::civil::Date;
use store::runs::StoredRun;

use super::{
    Wanted,
    gather::Gathered,
    page_one::{column, flare_row, flare_table},
    page_two::{run_note, run_row, run_table, score_line},
    printed,
};
use crate::{
    api::{ReportColumn, ReportDiary, ReportTable, ReportTitledTable},
    words::ReportWords,
};

pub(super) fn diary(wanted: &Wanted, told: &Gathered) -> ReportDiary {
    let words = wanted.words;
    let mut tables = run_tables(wanted, told);
    if !told.flares.is_empty() {
        let rows = told.flares.iter().map(|flare| flare_row(words, told, wanted, flare)).collect();
        tables.push(titled(words.flares, ReportTable { rows, ..flare_table(words) }));
    }
    if !told.scores.is_empty() {
        tables.push(titled(words.scores, score_table(words, told)));
    }
    ReportDiary { tables }
}

/// The runs month by month, latest first: a month is found at a glance, and no table is hundreds of pages long. A year begins on a page of
/// its own: it can be taken out, and years are set beside each other on all cores.
fn run_tables(wanted: &Wanted, told: &Gathered) -> Vec<ReportTitledTable> {
    let words = wanted.words;
    let with_times = !wanted.redact.times;
    if told.runs.is_empty() {
        return vec![titled(words.runs, run_table(words, true, false))];
    }
    let mut year = told.runs.first().map(|run| run.run.day().year());
    let month = |run: &StoredRun| (run.run.day().year(), run.run.day().month());
    told.runs
        .chunk_by(|a, b| month(a) == month(b))
        .map(|runs| {
            let rows = runs.iter().map(|stored| row(wanted, told, stored, with_times)).collect();
            let title = runs.first().map(|run| month_name(words, run.run.day())).unwrap_or_default();
            let of = runs.first().map(|run| run.run.day().year());
            let new_page = std::mem::replace(&mut year, of) != of;
            ReportTitledTable { new_page, ..titled(&title, ReportTable { rows, ..run_table(words, true, with_times) }) }
        })
        .collect()
}

fn row(wanted: &Wanted, told: &Gathered, stored: &StoredRun, with_times: bool) -> Vec<String> {
    let note = run_note(wanted, told, stored);
    let title = stored.run.title.as_deref().map(printed).filter(|title| !title.is_empty());
    let note = [title, Some(note)].into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ");
    let mut cells = run_row(wanted, told, stored, &note);
    if with_times {
        cells.insert(1, clock(stored.run.start));
    }
    cells
}

fn clock(start: LocalStart) -> String {
    let local = start.offset.to_datetime(start.at);
    format!("{:02}:{:02}", local.hour(), local.minute())
}

fn month_name(words: &ReportWords, day: Date) -> String {
    format!("{} {}", words.months[usize::from(day.month().unsigned_abs()) - 1], day.year())
}

fn score_table(words: &ReportWords, told: &Gathered) -> ReportTable {
    let rows = told.scores.iter().rev().map(|filled| {
        let (day, name, total, items) = score_line(words, filled);
        vec![words.day(day), name, total, items]
    });
    ReportTable {
        groups: Vec::new(),
        columns: vec![
            column(words.run_day, false),
            column(words.scores, false),
            column(words.score_last, true),
            ReportColumn { share: Some(1.0), ..column(words.run_note, false) },
        ],
        rows: rows.collect(),
        empty: words.scores_empty.to_owned(),
        ..ReportTable::default()
    }
}

fn titled(title: &str, table: ReportTable) -> ReportTitledTable {
    ReportTitledTable { title: title.to_owned(), new_page: false, table }
}
