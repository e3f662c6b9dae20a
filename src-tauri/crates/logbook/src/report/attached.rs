//! What lies inside the PDF for programs: the document the pages were set from, the runs of the period as a table, and the chart's rows.
//!
//! All of it is made from what was gathered for this report, so that what is kept off the pages is not in here either, and a part
//! that was left out leaves its table out.

use domain::{KneeKm, Metres, Score, Seconds};
use render::report::{Attachment, Relationship};
use store::runs::StoredRun;

use super::{Wanted, gather::Gathered};
use crate::{
    api::{CellKind, ChartTable, ReportSection},
    chart::figures::{Cell, columns, csv, number, text},
    convert, words,
};

/// The files, in the order a reader lists them; `document` is `report.json`.
pub(super) fn files(wanted: &Wanted, told: &Gathered, document: &[u8]) -> Vec<Attachment> {
    let mut files = vec![Attachment {
        name: "report.json".to_owned(),
        mime: "application/json".to_owned(),
        description: wanted.words.attached_document.to_owned(),
        relationship: Relationship::Source,
        bytes: document.to_vec(),
    }];
    let mut table = |name: &str, description: &str, table: &ChartTable| {
        files.push(Attachment {
            name: name.to_owned(),
            mime: "text/csv".to_owned(),
            description: description.to_owned(),
            relationship: Relationship::Data,
            bytes: csv(table),
        });
    };
    if wanted.has(ReportSection::Runs) {
        table("runs.csv", wanted.words.attached_runs, &runs(wanted, told));
    }
    if wanted.has(ReportSection::Chart) {
        table("load-pain.csv", wanted.words.attached_chart, &told.chart_table);
    }
    files
}

/// A row per run, earliest first, with what the knee answered about it.
fn runs(wanted: &Wanted, told: &Gathered) -> ChartTable {
    let with_times = !wanted.redact.times;
    let mut named = vec![("day", "Day", CellKind::Day)];
    named.extend(with_times.then_some(("start", "Start", CellKind::Text)));
    named.extend([
        ("distance_m", "Distance", CellKind::Distance),
        ("timer_s", "Time", CellKind::Count),
        ("descent_m", "Down", CellKind::Count),
        ("load_kkm", "Knee-km", CellKind::Load),
        ("rpe", "RPE", CellKind::Score),
        ("before", "Before", CellKind::Score),
        ("during", "During", CellKind::Score),
        ("one_hour", "An hour after", CellKind::Score),
        ("after", "After", CellKind::Score),
        ("morning", "Morning", CellKind::Score),
        ("flare", "Flare", CellKind::Text),
        ("title", "Title", CellKind::Text),
        ("note", "Note", CellKind::Text),
    ]);
    let rows = told.runs.iter().rev().map(|stored| row(told, stored, with_times)).collect();
    ChartTable { columns: columns(&named), rows }
}

fn row(told: &Gathered, stored: &StoredRun, with_times: bool) -> Vec<Cell> {
    let run = &stored.run;
    let found = told.of_run(stored);
    let answers = found.map(|found| found.run.answers).unwrap_or_default();
    let score = |score: Option<Score>| number(score.map(Score::level));
    let words_of = |words: Option<&String>| words.and_then(text);
    let mut cells = vec![text(run.day().to_string())];
    cells.extend(with_times.then(|| text(convert::rfc3339(run.start))));
    cells.extend([
        number(run.distance.map(Metres::get)),
        number(run.timer.map(Seconds::get)),
        number(run.descent.map(Metres::get)),
        number(stored.dose.map(|dose| KneeKm::get(dose.dose.load))),
        number(run.rpe.map(domain::Rpe::get)),
        score(answers.before),
        score(answers.during),
        score(answers.one_hour),
        score(answers.after),
        score(answers.morning),
        found.and_then(|found| found.assessment.flare).and_then(|flare| text(words::yes_or_no(flare))),
        words_of(run.title.as_ref()),
        words_of(run.notes.as_ref()),
    ]);
    cells
}
