//! The log: runs, one by one and in a list.

use logbook::api::{LogMonth, LogMonthInput, Outcome, RunInput, RunPage, RunRow, Runs, RunsEdit, RunsInput};
use tauri::AppHandle;

use super::{Book, tell};
use crate::worker::Answer;

/// A list of runs.
#[tauri::command]
pub async fn runs(book: Book<'_>, input: RunsInput) -> Answer<Runs> {
    book.run(move |book, now| book.runs(&input, now)).await
}

/// A month as a calendar.
#[tauri::command]
pub async fn log_month(book: Book<'_>, input: LogMonthInput) -> Answer<LogMonth> {
    book.run(move |book, now| book.log_month(&input, now)).await
}

/// One run.
#[tauri::command]
pub async fn run(book: Book<'_>, id: i64) -> Answer<RunPage> {
    book.run(move |book, now| book.run(id, now)).await
}

/// A run by hand.
#[tauri::command]
pub async fn add_run(app: AppHandle, book: Book<'_>, input: RunInput) -> Answer<Outcome<RunRow>> {
    book.run(move |book, now| book.add_run(&input, now)).await.map(|outcome| tell(&app, outcome))
}

/// A run with the form's values.
#[tauri::command]
pub async fn edit_run(app: AppHandle, book: Book<'_>, id: i64, input: RunInput) -> Answer<Outcome<RunRow>> {
    book.run(move |book, now| book.edit_run(id, &input, now)).await.map(|outcome| tell(&app, outcome))
}

/// A run no more.
#[tauri::command]
pub async fn delete_run(app: AppHandle, book: Book<'_>, id: i64) -> Answer<Outcome<()>> {
    book.run(move |book, now| book.delete_run(id, now)).await.map(|outcome| tell(&app, outcome))
}

/// The same shoes or surface for several runs.
#[tauri::command]
pub async fn edit_runs(app: AppHandle, book: Book<'_>, input: RunsEdit) -> Answer<Outcome<u32>> {
    book.run(move |book, now| book.edit_runs(&input, now)).await.map(|outcome| tell(&app, outcome))
}

/// Several runs no more.
#[tauri::command]
pub async fn delete_runs(app: AppHandle, book: Book<'_>, ids: Vec<i64>) -> Answer<Outcome<u32>> {
    book.run(move |book, now| book.delete_runs(&ids, now)).await.map(|outcome| tell(&app, outcome))
}
