//! The knee's answers.

use logbook::api::{Outcome, PainInput, PainRow, SkipInput};
use tauri::AppHandle;

use super::{Book, tell};
use crate::worker::Answer;

/// Writes an answer down.
#[tauri::command]
pub async fn log_pain(app: AppHandle, book: Book<'_>, input: PainInput) -> Answer<Outcome<PainRow>> {
    book.run(move |book, now| book.log_pain(&input, now)).await.map(|outcome| tell(&app, outcome))
}

/// Takes an answer away.
#[tauri::command]
pub async fn delete_pain(app: AppHandle, book: Book<'_>, id: i64) -> Answer<Outcome<()>> {
    book.run(move |book, now| book.delete_pain(id, now)).await.map(|outcome| tell(&app, outcome))
}

/// Puts a question away for today.
#[tauri::command]
pub async fn skip_question(app: AppHandle, book: Book<'_>, input: SkipInput) -> Answer<Outcome<()>> {
    book.run(move |book, now| book.skip_question(&input, now)).await.map(|outcome| tell(&app, outcome))
}
