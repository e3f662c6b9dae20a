//! Charts.

use logbook::api::{Chart, ChartInput};
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
pub async fn chart_save(app: AppHandle, book: Book<'_>, input: ChartInput) -> Answer<Option<String>> {
    let chart = book.run(move |book, now| book.chart(&input, now)).await?;
    let name = format!("plimsoll-load-and-pain-{}.svg", chart.to);
    match dialogs::save_as(&app, "Save the chart", &name, ("SVG", "svg")).await {
        Some(path) => write(&path, chart.svg.as_bytes()).map(Some),
        None => Ok(None),
    }
}
