//! Looking back: a preview or an import by the page, the imports of earlier, and the list of what was not read.

use jiff::Zoned;
use store::{
    imports::{self, BatchId, ImportInput, Outcome as Fate},
    runs,
};

use super::{brought, shown};
use crate::{
    Invalid, Logbook, LogbookError,
    api::{
        BroughtLogbook, ImportInputRow, ImportOutcome, ImportPreview, ImportReport, ImportRows, ImportRowsInput,
        ImportSummary, PastImport, PastImports,
    },
    package::csv::{self, Table},
    words,
};

impl ImportReport {
    /// The report without its rows.
    #[must_use]
    pub fn preview(&self) -> ImportPreview {
        ImportPreview {
            summary: self.summary,
            others: self.others,
            from: self.from.clone(),
            to: self.to.clone(),
            tables: self.tables.clone(),
            batch: self.batch,
            text: self.text.clone(),
            action: words::import_action(&self.summary, self.others, &brought(&self.inputs)),
        }
    }

    /// A page of its rows. Of runs the latest comes first.
    #[must_use]
    pub fn rows(&self, asked: ImportRowsInput) -> ImportRows {
        let mut rows: Vec<&ImportInputRow> = self.inputs.iter().filter(|row| row.outcome == asked.outcome).collect();
        if matches!(asked.outcome, ImportOutcome::Imported | ImportOutcome::Updated) {
            rows.sort_by(|a, b| day_and_start(b).cmp(&day_and_start(a)));
        }
        let page = rows.iter().skip(asked.skip as usize).take(asked.limit as usize);
        ImportRows { rows: page.map(|row| (*row).clone()).collect(), total: rows.len() as u32 }
    }

    /// Whether it is one recording that is sound, new, and nothing beside: there is nothing to decide about it. A whole logbook is more.
    #[must_use]
    pub fn is_one_new_run(&self) -> bool {
        matches!(&self.inputs[..], [only] if only.outcome == ImportOutcome::Imported && only.warnings.is_empty() && only.logbook.is_none())
            && self.tables.is_empty()
            && self.others == 0
    }
}

/// What of an import was not read, or was no run, as CSV: path, member, outcome and reason.
#[must_use]
pub fn refused_list(report: &ImportReport) -> Vec<u8> {
    list_of(report.inputs.iter().map(|row| Refused {
        path: &row.path,
        member: row.member.as_deref(),
        outcome: row.outcome,
        said: row.reason.iter().chain(&row.warnings).map(String::as_str).collect::<Vec<_>>().join(" "),
    }))
}

impl Logbook {
    /// The imports of earlier, latest first.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn past_imports(&self, skip: u32, limit: u32, now: &Zoned) -> Result<PastImports, LogbookError> {
        let past = |batch: imports::Batch| {
            let summary = summary(&batch.outcomes);
            let at = batch.at.to_zoned(now.time_zone().clone());
            PastImport {
                id: batch.id.0,
                at: at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
                day: at.date().to_string(),
                name: words::import_name(&batch.path, batch.paths),
                text: words::import_summary(&summary, &BroughtLogbook::default()),
                summary,
                gone: batch.gone,
            }
        };
        let imports = imports::batches(&self.store, skip, limit)?.into_iter().map(past).collect();
        Ok(PastImports { imports, total: imports::count(&self.store)? })
    }

    /// A page of what was offered in an import of earlier. A run that is not there any more has no number.
    ///
    /// # Errors
    /// [`Invalid::NoSuchImport`], and what any read can meet.
    pub fn past_import_rows(&self, import: i64, asked: ImportRowsInput) -> Result<ImportRows, LogbookError> {
        let (batch, fate) = (BatchId(import), Fate::from(asked.outcome));
        let outcomes = imports::outcomes(&self.store, batch)?;
        if outcomes.is_empty() {
            return Err(Invalid::NoSuchImport(import).into());
        }
        let total = outcomes.iter().find(|(outcome, _)| *outcome == fate).map_or(0, |(_, count)| *count);
        let inputs = imports::inputs_of(&self.store, batch, fate, asked.skip, asked.limit)?;
        let rows = inputs.into_iter().map(|input| self.past_row(input)).collect::<Result<_, _>>()?;
        Ok(ImportRows { rows, total })
    }

    /// What of an import of earlier was not read, or was no run, as CSV.
    ///
    /// # Errors
    /// [`Invalid::NoSuchImport`], and what any read can meet.
    pub fn past_refused_list(&self, import: i64) -> Result<Vec<u8>, LogbookError> {
        let inputs = imports::inputs(&self.store, BatchId(import))?;
        if inputs.is_empty() {
            return Err(Invalid::NoSuchImport(import).into());
        }
        Ok(list_of(inputs.iter().map(|input| Refused {
            path: &input.path,
            member: input.member.as_deref(),
            outcome: input.outcome.into(),
            said: input.reason.as_deref().unwrap_or_default().replace('\n', " "),
        })))
    }

    fn past_row(&self, input: ImportInput) -> Result<ImportInputRow, LogbookError> {
        let run = input.run.map(|id| runs::get(&self.store, id)).transpose()?.flatten();
        let mut said = input.reason.unwrap_or_default().lines().map(str::to_owned).collect::<Vec<_>>().into_iter();
        Ok(ImportInputRow {
            path: input.path,
            member: input.member,
            outcome: input.outcome.into(),
            reason: said.next(),
            warnings: said.collect(),
            run_id: run.as_ref().map(|stored| stored.id.0),
            title: run.as_ref().map(|stored| words::run_short(&stored.run)),
            run: run.map(|stored| shown(&stored.run)),
            logbook: None,
        })
    }
}

/// One line of the list of what was not read.
struct Refused<'a> {
    path: &'a str,
    member: Option<&'a str>,
    outcome: ImportOutcome,
    said: String,
}

fn list_of<'a>(rows: impl Iterator<Item = Refused<'a>>) -> Vec<u8> {
    let mut rows: Vec<Refused<'_>> =
        rows.filter(|row| matches!(row.outcome, ImportOutcome::Broken | ImportOutcome::NotARun)).collect();
    rows.sort_by_key(|row| row.outcome != ImportOutcome::Broken);
    let mut table = Table::new(&["path", "member", "outcome", "reason"]);
    for row in rows {
        table.row(&[
            csv::text(Some(row.path)),
            csv::text(row.member),
            words::outcome_code(row.outcome).to_owned(),
            csv::text(Some(&row.said)),
        ]);
    }
    table.into_bytes()
}

fn day_and_start(row: &ImportInputRow) -> Option<(&str, &str)> {
    row.run.as_ref().map(|run| (run.day.as_str(), run.start.as_str()))
}

fn summary(outcomes: &[(Fate, u32)]) -> ImportSummary {
    let count = |fate| outcomes.iter().find(|(outcome, _)| *outcome == fate).map_or(0, |(_, count)| *count);
    ImportSummary {
        imported: count(Fate::Imported),
        updated: count(Fate::Updated),
        duplicate: count(Fate::Duplicate),
        not_a_run: count(Fate::NotARun),
        broken: count(Fate::Broken),
    }
}
