//! Today: what is open, and *Can I run?*

use logbook::api::{CanRunInput, Line, LineInput, SideDto, Today, Verdict};
use tauri::{AppHandle, Manager};

use super::Book;
use crate::{Start, worker::Answer};

/// The screen, verdict and chart aside.
#[tauri::command]
pub async fn today(book: Book<'_>) -> Answer<Today> {
    book.at_desk(|desk| {
        let sample = desk.is_sample();
        desk.with_book(|book, now| book.today(sample, now))
    })
    .await
}

/// The verdict on a planned run.
#[tauri::command]
pub async fn can_run(book: Book<'_>, input: CanRunInput) -> Answer<Verdict> {
    book.run(move |book, now| book.can_run(&input, now)).await
}

/// What is known of the load line.
#[tauri::command]
pub async fn line(book: Book<'_>, side: Option<SideDto>) -> Answer<Line> {
    book.run(move |book, now| book.line(LineInput { side, ..LineInput::default() }, now)).await
}

/// The first screen has been painted: what the app was opened with can begin.
#[tauri::command]
pub async fn ready(app: AppHandle) -> Answer<()> {
    app.state::<Start>().painted(&app);
    Ok(())
}
