//! Charts.

use logbook::{
    Logbook,
    api::{Chart, ChartFile, ChartInput},
    words,
};
use tauri::AppHandle;

use super::{Book, write};
use crate::{dialogs, worker::Answer};

/// A drawn chart.
#[tauri::command]
pub async fn chart(book: Book<'_>, input: ChartInput) -> Answer<Chart> {
    book.run(move |book, now| book.chart(&input, now)).await
}

/// A drawn chart in a file; `None` when the dialog was put away.
#[tauri::command]
pub async fn chart_save(app: AppHandle, book: Book<'_>, input: ChartInput, file: ChartFile) -> Answer<Option<String>> {
    let (name, bytes) = book.run(move |book, now| book.chart_file(&input, file, now)).await?;
    let ending = Logbook::chart_ending(file);
    match dialogs::save_as(&app, &words::save_chart(), &name, (&ending.to_uppercase(), ending)).await {
        Some(path) => write(&path, &bytes).map(Some),
        None => Ok(None),
    }
}
