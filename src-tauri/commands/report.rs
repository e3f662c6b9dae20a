//! The physio's report.

use std::{fs, path::PathBuf};

use logbook::{
    LogbookError,
    api::{ReportInput, ReportPages},
    words,
};
use tauri::AppHandle;

use super::{Book, write};
use crate::{dialogs, paths, worker::Answer};

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
    match dialogs::save_as(&app, &words::save_report(), &name, ("PDF", "pdf")).await {
        Some(path) => write(&path, &pdf).map(Some),
        None => Ok(None),
    }
}

/// Opens the report in the system's own PDF viewer, which knows the printers, paper and both sides of it.
#[tauri::command]
pub async fn report_print(book: Book<'_>, input: ReportInput) -> Answer<()> {
    let (name, pdf) =
        book.run(move |book, now| Ok((book.report_file_name(&input, now)?, book.report_pdf(&input, now)?))).await?;
    let folder = handed_over().ok_or_else(words::no_home)?;
    fs::create_dir_all(&folder)
        .map_err(|source| words::problem(&LogbookError::File { path: folder.clone(), source }))?;
    let path = folder.join(name);
    write(&path, &pdf)?;
    tauri_plugin_opener::open_path(&path, None::<&str>).map_err(|error| words::report_not_opened(&error))
}

/// The report's numbers as tables with their dictionary, in a new or empty folder; the folder, or `None` when the dialog was put away.
#[tauri::command]
pub async fn report_csv_save(app: AppHandle, book: Book<'_>, input: ReportInput) -> Answer<Option<String>> {
    let Some(folder) = dialogs::folder_for(&app, &words::folder_for_tables()).await else {
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
            let name = beside(&book.report_file_name(&input, now)?);
            Ok((name, book.report_fhir(&input, named, now)?))
        })
        .await?;
    match dialogs::save_as(&app, &words::save_fhir(), &name, ("FHIR", "json")).await {
        Some(path) => write(&path, &bundle).map(Some),
        None => Ok(None),
    }
}

/// The report, its tables with their dictionary and its FHIR file in a new or empty folder; the folder, or `None` when the dialog was put
/// away.
#[tauri::command]
pub async fn report_all_save(
    app: AppHandle,
    book: Book<'_>,
    input: ReportInput,
    named: bool,
) -> Answer<Option<String>> {
    let Some(folder) = dialogs::folder_for(&app, &words::folder_for_report()).await else {
        return Ok(None);
    };
    let said = folder.to_string_lossy().into_owned();
    let into = folder.clone();
    let files = book
        .run(move |book, now| {
            let name = book.report_file_name(&input, now)?;
            // All of it is made before the first file is written; the tables want the folder empty, and go first.
            let (pdf, bundle) = (book.report_pdf(&input, now)?, book.report_fhir(&input, named, now)?);
            book.report_csv_to(&input, &into, now)?;
            Ok([(beside(&name), bundle), (name, pdf)])
        })
        .await?;
    for (name, bytes) in files {
        write(&folder.join(name), &bytes)?;
    }
    Ok(Some(said))
}

/// What a report's FHIR file is called.
fn beside(report: &str) -> String {
    report.replace(".pdf", ".fhir.json")
}

/// Takes away what was handed to a viewer before.
pub fn clear_handed_over() {
    if let Some(folder) = handed_over() {
        // What is not there need not be removed.
        let _absent = fs::remove_dir_all(folder).is_err();
    }
}

/// The folder of reports on their way to a printer.
fn handed_over() -> Option<PathBuf> {
    Some(paths::data_folder()?.join("printed"))
}
