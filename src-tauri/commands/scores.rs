//! Questionnaires and noted changes.

use logbook::api::{ChangeInput, Outcome, ScoreInput, Scores};
use tauri::AppHandle;

use super::{Book, tell};
use crate::worker::Answer;

/// What there is to fill in, and what was.
#[tauri::command]
pub async fn scores(book: Book<'_>) -> Answer<Scores> {
    book.run(|book, now| book.scores(now)).await
}

/// Keeps a questionnaire.
#[tauri::command]
pub async fn log_score(app: AppHandle, book: Book<'_>, input: ScoreInput) -> Answer<Outcome<i64>> {
    book.run(move |book, now| book.log_score(&input, now)).await.map(|outcome| tell(&app, outcome))
}

/// Takes a questionnaire away.
#[tauri::command]
pub async fn delete_score(app: AppHandle, book: Book<'_>, id: i64) -> Answer<Outcome<()>> {
    book.run(move |book, now| book.delete_score(id, now)).await.map(|outcome| tell(&app, outcome))
}

/// Notes that something changed.
#[tauri::command]
pub async fn note_change(app: AppHandle, book: Book<'_>, input: ChangeInput) -> Answer<Outcome<i64>> {
    book.run(move |book, now| book.note_change(&input, now)).await.map(|outcome| tell(&app, outcome))
}

/// Takes a noted change away.
#[tauri::command]
pub async fn delete_change(app: AppHandle, book: Book<'_>, id: i64) -> Answer<Outcome<()>> {
    book.run(move |book, now| book.delete_change(id, now)).await.map(|outcome| tell(&app, outcome))
}
