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

/// The report's numbers as tables with their dictionary, in a new or empty folder; the folder, or `None` when the dialog was put away.
#[tauri::command]
pub async fn report_csv_save(app: AppHandle, book: Book<'_>, input: ReportInput) -> Answer<Option<String>> {
    let Some(folder) = dialogs::folder_for(&app, "A new or empty folder for the tables").await else {
        return Ok(None);
    };
    let said = folder.to_string_lossy().into_owned();
    book.run(move |book, now| book.report_csv_to(&input, &folder, now)).await.map(|_| Some(said))
}

/// The report's numbers as a FHIR file; `None` when the dialog was put away.
#[tauri::command]
pub async fn report_fhir_save(
    app: AppHandle,
    book: Book<'_>,
    input: ReportInput,
    named: bool,
) -> Answer<Option<String>> {
    let (name, bundle) = book
        .run(move |book, now| {
            let name = book.report_file_name(&input, now)?.replace(".pdf", ".fhir.json");
            Ok((name, book.report_fhir(&input, named, now)?))
        })
        .await?;
    match dialogs::save_as(&app, "Save for a clinic (FHIR)", &name, ("FHIR", "json")).await {
        Some(path) => write(&path, &bundle).map(Some),
        None => Ok(None),
    }
}
