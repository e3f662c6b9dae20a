//! The plan.

use logbook::{
    api::{Outcome, Plan, PlanInput, StartCheckInput},
    words,
};
use tauri::AppHandle;

use super::{Book, tell, write};
use crate::{dialogs, worker::Answer};

/// A knee's plan, now or on a day.
#[tauri::command]
pub async fn plan(book: Book<'_>, input: PlanInput) -> Answer<Plan> {
    book.run(move |book, now| book.plan(input.side, input.on.as_deref(), now)).await
}

/// Answers to the questions before the first running step.
#[tauri::command]
pub async fn answer_start_check(app: AppHandle, book: Book<'_>, input: StartCheckInput) -> Answer<Outcome<Plan>> {
    book.run(move |book, now| book.answer_start_check(&input, now)).await.map(|outcome| tell(&app, outcome))
}

/// The coming two weeks as a calendar file; `None` when the dialog was put away.
#[tauri::command]
pub async fn calendar_save(app: AppHandle, book: Book<'_>, input: PlanInput) -> Answer<Option<String>> {
    let Some(path) =
        dialogs::save_as(&app, &words::save_plan(), "plimsoll-plan.ics", (&words::kind_calendar(), "ics")).await
    else {
        return Ok(None);
    };
    let text = book.run(move |book, now| book.calendar(input.side, now)).await?;
    write(&path, text.as_bytes()).map(Some)
}
