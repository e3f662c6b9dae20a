//! The physio's report.

use logbook::api::{ReportInput, ReportPages};
use tauri::AppHandle;

use super::{Book, write};
use crate::{dialogs, worker::Answer};

/// The pages as drawings.
#[tauri::command]
pub async fn report_pages(book: Book<'_>, input: ReportInput) -> Answer<ReportPages> {
    book.run(move |book, now| book.report_pages(&input, now)).await
}

/// The report as a PDF file; `None` when the dialog was put away.
#[tauri::command]
pub async fn report_save(app: AppHandle, book: Book<'_>, input: ReportInput) -> Answer<Option<String>> {
    let (name, pdf) =
        book.run(move |book, now| Ok((book.report_file_name(&input, now)?, book.report_pdf(&input, now)?))).await?;
    match dialogs::save_as(&app, "Save the report", &name, ("PDF", "pdf")).await {
        Some(path) => write(&path, &pdf).map(Some),
        None => Ok(None),
    }
}
