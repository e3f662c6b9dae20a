//! Undo and redo, from any screen.

use logbook::{
    Logbook,
    api::{History, Outcome},
};
use tauri::AppHandle;

use super::{Book, tell};
use crate::worker::Answer;

/// Takes back the last step.
#[tauri::command]
pub async fn undo(app: AppHandle, book: Book<'_>) -> Answer<Outcome<Option<String>>> {
    book.run(Logbook::undo).await.map(|outcome| tell(&app, outcome))
}

/// Does the last undone step again.
#[tauri::command]
pub async fn redo(app: AppHandle, book: Book<'_>) -> Answer<Outcome<Option<String>>> {
    book.run(Logbook::redo).await.map(|outcome| tell(&app, outcome))
}

/// What both would do.
#[tauri::command]
pub async fn history(book: Book<'_>) -> Answer<History> {
    book.run(|book, _| book.history()).await
}
