//! A day beside its runs.

use logbook::api::{ActivityInput, DayNote, DayPage, Outcome};
use tauri::AppHandle;

use super::{Book, tell};
use crate::worker::Answer;

/// One day.
#[tauri::command]
pub async fn day(book: Book<'_>, day: Option<String>) -> Answer<DayPage> {
    book.run(move |book, now| book.day(day.as_deref(), now)).await
}

/// Writes down something done besides running.
#[tauri::command]
pub async fn add_activity(app: AppHandle, book: Book<'_>, input: ActivityInput) -> Answer<Outcome<i64>> {
    book.run(move |book, now| book.add_activity(&input, now)).await.map(|outcome| tell(&app, outcome))
}

/// Takes away something done besides running.
#[tauri::command]
pub async fn delete_activity(app: AppHandle, book: Book<'_>, id: i64) -> Answer<Outcome<()>> {
    book.run(move |book, now| book.delete_activity(id, now)).await.map(|outcome| tell(&app, outcome))
}

/// Writes down how a day was.
#[tauri::command]
pub async fn note_day(app: AppHandle, book: Book<'_>, day: String, note: DayNote) -> Answer<Outcome<()>> {
    book.run(move |book, now| book.note_day(Some(&day), &note, now)).await.map(|outcome| tell(&app, outcome))
}
