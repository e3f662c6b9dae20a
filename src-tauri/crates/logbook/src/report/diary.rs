//! The long form behind the two pages: every run, flare and questionnaire of the period.

use domain::LocalStart;
use store::runs::StoredRun;

use super::{
    Wanted,
    gather::Gathered,
    millimetres,
    page_one::{column, dash, flare_row, flare_table},
    page_two::{run_note, run_row, run_table, score_line},
    printed,
    widths::{lined, measured},
};
use crate::{
    api::{ClockDto, ReportColumn, ReportDiary, ReportGroup, ReportTable, ReportTitledTable},
    words::{listed, report as words, time_of_day},
};

pub(super) fn diary(wanted: &Wanted, told: &Gathered) -> ReportDiary {
    let (mut tables, left_out) = run_tables(wanted, told);
    if !told.flares.is_empty() {
        let rows = told.flares.iter().map(|flare| flare_row(told, wanted, flare)).collect();
        tables.push(titled(words::flares(), measured(ReportTable { rows, ..flare_table() })));
    }
    if !told.scores.is_empty() {
        tables.push(titled(words::scores(), measured(score_table(told))));
    }
    let note = if left_out.is_empty() { String::new() } else { words::diary_left_out(listed(&left_out)) };
    ReportDiary { note, tables }
}

/// The runs month by month, latest first, and the names of the columns that nothing stood in: a month is found at a glance, and no table is
/// hundreds of pages long. A year begins on a page of its own: it can be taken out, and years are set beside each other on all cores.
fn run_tables(wanted: &Wanted, told: &Gathered) -> (Vec<ReportTitledTable>, Vec<String>) {
    let times = (!wanted.redact.times).then_some(told.settings.clock);
    let table = run_table(true, times);
    if told.runs.is_empty() {
        return (vec![titled(words::runs(), table)], Vec::new());
    }
    let rows: Vec<Vec<String>> = told.runs.iter().map(|stored| row(wanted, told, stored, times)).collect();
    let is_held = |at: usize| rows.iter().any(|row| !row[at].is_empty() && row[at] != dash());
    let held: Vec<bool> = (0..table.columns.len()).map(|at| at == 0 || is_held(at)).collect();
    let left_out = table.columns.iter().zip(&held).filter(|(_, held)| !**held).map(|(column, _)| column.label.clone());
    let left_out = left_out.collect();
    let table = with_columns(table, &held);
    let mut rows = rows.into_iter().map(|row| only(row, &held));
    let mut year = told.runs.first().map(|run| run.run.day().year());
    let month = |run: &StoredRun| (run.run.day().year(), run.run.day().month());
    let months = told.runs.chunk_by(|a, b| month(a) == month(b)).map(|runs| {
        let of_month = ReportTable { rows: rows.by_ref().take(runs.len()).collect(), ..table.clone() };
        let title = runs.first().map(|run| words::month(run.run.day())).unwrap_or_default();
        let of = runs.first().map(|run| run.run.day().year());
        let new_page = std::mem::replace(&mut year, of) != of;
        ReportTitledTable { new_page, ..titled(title, lined(of_month, millimetres(wanted.paper).0)) }
    });
    (months.collect(), left_out)
}

/// A table with the columns that are held.
fn with_columns(table: ReportTable, held: &[bool]) -> ReportTable {
    let mut at = 0;
    let groups = table.groups.into_iter().map(|group| {
        let of_group = &held[at..at + group.span as usize];
        at += group.span as usize;
        ReportGroup { span: of_group.iter().filter(|held| **held).count() as u32, ..group }
    });
    ReportTable { groups: groups.filter(|group| group.span > 0).collect(), columns: only(table.columns, held), ..table }
}

/// What is held of a list.
fn only<T>(list: Vec<T>, held: &[bool]) -> Vec<T> {
    list.into_iter().zip(held).filter(|(_, held)| **held).map(|(one, _)| one).collect()
}

fn row(wanted: &Wanted, told: &Gathered, stored: &StoredRun, times: Option<ClockDto>) -> Vec<String> {
    let note = run_note(told, stored);
    let title = stored.run.title.as_deref().map(printed).filter(|title| !title.is_empty());
    let note = [title, Some(note)].into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ");
    let mut cells = run_row(wanted, told, stored, &note);
    if let Some(hours) = times {
        cells.insert(1, clock(stored.run.start, hours));
    }
    cells
}

fn clock(start: LocalStart, hours: ClockDto) -> String {
    time_of_day(start.offset.to_datetime(start.at).time(), hours)
}

fn score_table(told: &Gathered) -> ReportTable {
    let rows = told.scores.iter().rev().map(|filled| {
        let (day, name, total, items) = score_line(filled);
        vec![words::day(day), name, total, items]
    });
    ReportTable {
        groups: Vec::new(),
        columns: vec![
            column(words::run_day(), false),
            column(words::scores(), false),
            column(words::score_last(), true),
            ReportColumn { share: Some(1.0), ..column(words::run_note(), false) },
        ],
        rows: rows.collect(),
        empty: words::scores_empty(),
        ..ReportTable::default()
    }
}

fn titled(title: String, table: ReportTable) -> ReportTitledTable {
    ReportTitledTable { title, new_page: false, table }
}
