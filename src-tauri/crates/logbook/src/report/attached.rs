//! What lies inside the PDF for programs: the document the pages were set from, the chart's rows, and everything that goes with the
//! report elsewhere too: the tables with their dictionary, the logbook of the period as one document, and FHIR.
//!
//! What is kept off the pages is not in here either: the first two are made from what was gathered for this report, the rest
//! respects the same redaction.

use render::report::{Attachment, Relationship};

use super::{Wanted, gather::Gathered};
use crate::{api::ReportSection, chart::figures::csv, package::Companion, words::report as words};

/// The files, in the order a reader lists them; `document` is `report.json`.
pub(super) fn files(wanted: &Wanted, told: &Gathered, document: &[u8], companions: &[Attachment]) -> Vec<Attachment> {
    let mut files = vec![Attachment {
        name: "report.json".to_owned(),
        mime: "application/json".to_owned(),
        description: words::attached_document(),
        relationship: Relationship::Source,
        bytes: document.into(),
    }];
    if wanted.has(ReportSection::Chart) {
        files.push(Attachment {
            name: "load-pain.csv".to_owned(),
            mime: "text/csv".to_owned(),
            description: words::attached_chart(),
            relationship: Relationship::Data,
            bytes: csv(&told.chart_table).into(),
        });
    }
    files.extend_from_slice(companions);
    files
}

/// What goes with the report elsewhere, laid inside it.
pub(super) fn companion(Companion { name, mime, description, bytes }: Companion) -> Attachment {
    Attachment { name, mime: mime.to_owned(), description, relationship: Relationship::Data, bytes: bytes.into() }
}
