//! The red-flag questions.

use logbook::api::{Outcome, RedFlagAnswers, RedFlagClearance, RedFlagScreen};
use tauri::AppHandle;

use super::{Book, tell};
use crate::worker::Answer;

/// The questions, whether they are due, and what stands.
#[tauri::command]
pub async fn red_flags(book: Book<'_>) -> Answer<RedFlagScreen> {
    book.run(|book, now| book.red_flags(now)).await
}

/// A round of answers.
#[tauri::command]
pub async fn answer_red_flags(app: AppHandle, book: Book<'_>, input: RedFlagAnswers) -> Answer<Outcome<RedFlagScreen>> {
    book.run(move |book, now| book.answer_red_flags(&input, now)).await.map(|outcome| tell(&app, outcome))
}

/// Who cleared what stands.
#[tauri::command]
pub async fn clear_red_flags(
    app: AppHandle,
    book: Book<'_>,
    input: RedFlagClearance,
) -> Answer<Outcome<RedFlagScreen>> {
    book.run(move |book, now| book.clear_red_flags(&input, now)).await.map(|outcome| tell(&app, outcome))
}
