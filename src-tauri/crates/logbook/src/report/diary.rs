//! The long form behind the two pages: every run, flare and questionnaire of the period.

use domain::LocalStart;
use store::runs::StoredRun;

use super::{
    Wanted,
    gather::Gathered,
    page_one::{column, flare_row, flare_table},
    page_two::{run_note, run_row, run_table, score_line},
    printed,
    widths::measured,
};
use crate::{
    api::{ClockDto, ReportColumn, ReportDiary, ReportTable, ReportTitledTable},
    words::{report as words, time_of_day},
};

pub(super) fn diary(wanted: &Wanted, told: &Gathered) -> ReportDiary {
    let mut tables = run_tables(wanted, told);
    if !told.flares.is_empty() {
        let rows = told.flares.iter().map(|flare| flare_row(told, wanted, flare)).collect();
        tables.push(titled(words::flares(), measured(ReportTable { rows, ..flare_table() })));
    }
    if !told.scores.is_empty() {
        tables.push(titled(words::scores(), measured(score_table(told))));
    }
    ReportDiary { tables }
}

/// The runs month by month, latest first: a month is found at a glance, and no table is hundreds of pages long. A year begins on a page of
/// its own: it can be taken out, and years are set beside each other on all cores.
fn run_tables(wanted: &Wanted, told: &Gathered) -> Vec<ReportTitledTable> {
    let times = (!wanted.redact.times).then_some(told.settings.clock);
    if told.runs.is_empty() {
        return vec![titled(words::runs(), run_table(true, None))];
    }
    let mut year = told.runs.first().map(|run| run.run.day().year());
    let month = |run: &StoredRun| (run.run.day().year(), run.run.day().month());
    told.runs
        .chunk_by(|a, b| month(a) == month(b))
        .map(|runs| {
            let rows = runs.iter().map(|stored| row(wanted, told, stored, times)).collect();
            let title = runs.first().map(|run| words::month(run.run.day())).unwrap_or_default();
            let of = runs.first().map(|run| run.run.day().year());
            let new_page = std::mem::replace(&mut year, of) != of;
            ReportTitledTable { new_page, ..titled(title, ReportTable { rows, ..run_table(true, times) }) }
        })
        .collect()
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
