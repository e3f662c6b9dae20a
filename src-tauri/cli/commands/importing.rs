//! `plim import`.

use std::path::PathBuf;

use jiff::Zoned;
use logbook::{
    Logbook,
    api::{ImportInputRow, ImportOutcome, ImportReport},
};
use serde::Serialize;

use super::Answered;
use crate::{answer::Answer, tables::paragraph, watch::watched};

#[derive(Serialize)]
struct Import<'a> {
    dry_run: bool,
    #[serde(flatten)]
    report: &'a ImportReport,
}

pub fn import(book: &mut Logbook, paths: &[PathBuf], dry_run: bool, now: &Zoned) -> Answered {
    let report = watched(|watch| {
        if dry_run {
            book.preview_import(paths, watch, now)
        } else {
            book.import(paths, watch, now).map(|outcome| outcome.value)
        }
    })?;
    let refused = report.inputs.iter().any(|input| input.outcome == ImportOutcome::Broken);
    let answer = Answer::new(&Import { dry_run, report: &report }, text(&report, dry_run));
    Ok(Answer { some_refused: refused, ..answer })
}

fn text(report: &ImportReport, dry_run: bool) -> String {
    let mut out: String = report.inputs.iter().filter(|input| is_news(input, report)).map(line).collect();
    if !out.is_empty() {
        out.push('\n');
    }
    out.push_str(&report.text);
    if dry_run {
        out.push_str(" Nothing was written: this was a dry run.");
    }
    out
}

/// A short batch is told line by line; of a long one, what asks for attention.
fn is_news(input: &ImportInputRow, report: &ImportReport) -> bool {
    const SHORT: usize = 20;
    report.inputs.len() <= SHORT || input.outcome == ImportOutcome::Broken || !input.warnings.is_empty()
}

pub fn line(input: &ImportInputRow) -> String {
    let fate = match input.outcome {
        ImportOutcome::Imported => "new",
        ImportOutcome::Updated => "completed",
        ImportOutcome::Duplicate => "already there",
        ImportOutcome::NotARun => "not a run",
        ImportOutcome::Broken => "not readable",
    };
    let member = input.member.as_ref().map(|part| format!(" ({part})")).unwrap_or_default();
    let run = match (input.outcome, &input.title, input.run_id) {
        (ImportOutcome::Imported, Some(title), Some(id)) => format!(": run {id}, {title}"),
        (ImportOutcome::Imported, Some(title), None) => format!(": {title}"),
        _ => String::new(),
    };
    let mut out = format!("{fate:<13}  {}{member}{run}\n", input.path);
    for said in input.reason.iter().chain(&input.warnings) {
        out.push_str(&paragraph(&" ".repeat(15), said));
    }
    out
}
