//! Settings, the file, and the sample.

use std::sync::Mutex;

use logbook::{
    ExportInput,
    api::{CheckReport, Logfile, Outcome, Settings, ThemeChoice, Today, Topic},
    words,
};
use tauri::{AppHandle, Manager, Theme, WebviewWindow};

use super::{Book, importing::Import, tell};
use crate::{
    dialogs, watching,
    worker::{Answer, Desk},
};

/// The settings.
#[tauri::command]
pub async fn settings(app: AppHandle, book: Book<'_>) -> Answer<Settings> {
    let settings = book.run(|book, _| book.settings()).await?;
    dress(&app, settings.theme);
    Ok(settings)
}

/// Keeps the settings.
#[tauri::command]
pub async fn set_settings(app: AppHandle, book: Book<'_>, settings: Settings) -> Answer<Outcome<Settings>> {
    let outcome = book.run(move |book, now| book.set_settings(&settings, now)).await?;
    dress(&app, outcome.value.theme);
    Ok(tell(&app, outcome))
}

/// Where the logbook is and what is in it.
#[tauri::command]
pub async fn logfile(book: Book<'_>) -> Answer<Logfile> {
    book.at_desk(|desk| {
        let sample = desk.is_sample();
        desk.with_book(|book, _| book.logfile(sample))
    })
    .await
}

/// Reads through the whole file.
#[tauri::command]
pub async fn check(book: Book<'_>) -> Answer<CheckReport> {
    book.at_desk(|desk| {
        let sample = desk.is_sample();
        desk.with_book(|book, _| book.check(sample))
    })
    .await
}

/// A copy of the logbook in a file; `None` when the dialog was put away.
#[tauri::command]
pub async fn backup_save(app: AppHandle, book: Book<'_>) -> Answer<Option<String>> {
    let name = format!("plimsoll-backup-{}.plimsoll", crate::clock::now().date());
    let Some(path) = dialogs::save_as(&app, &words::save_backup(), &name, (&words::kind_logbook(), "plimsoll")).await
    else {
        return Ok(None);
    };
    let said = path.to_string_lossy().into_owned();
    // The dialog has asked before replacing a file.
    book.run(move |book, _| book.backup(&path, true)).await.map(|()| Some(said))
}

/// Puts a backup in the logbook's place, which is kept beside it. What happened, in sentences; `None` when the dialog was put away.
#[tauri::command]
pub async fn backup_restore(app: AppHandle, book: Book<'_>) -> Answer<Option<String>> {
    let Some(from) = dialogs::pick_backup(&app).await else {
        return Ok(None);
    };
    let said = book.at_desk(move |desk| desk.restore(&from)).await?;
    watching::look_again(&app);
    another_logbook(&app, book).await?;
    Ok(Some(said))
}

/// Everything in open formats, in a new or empty folder; the folder, or `None` when the dialog was put away.
#[tauri::command]
pub async fn export_save(app: AppHandle, book: Book<'_>) -> Answer<Option<String>> {
    let Some(folder) = dialogs::folder_for(&app, &words::folder_for_everything()).await else {
        return Ok(None);
    };
    let said = folder.to_string_lossy().into_owned();
    book.run(move |book, now| book.export(&folder, &ExportInput::default(), now)).await.map(|_| Some(said))
}

/// Shows the logbook's file in the system's file manager.
#[tauri::command]
pub async fn show_logfile(book: Book<'_>) -> Answer<()> {
    let path = book.run(|book, _| Ok(book.path().map(ToOwned::to_owned))).await?;
    match path.map(tauri_plugin_opener::reveal_item_in_dir) {
        Some(Err(error)) => Err(words::no_file_manager(&error)),
        Some(Ok(())) | None => Ok(()),
    }
}

/// Lays the sample open.
#[tauri::command]
pub async fn sample_open(app: AppHandle, book: Book<'_>) -> Answer<Today> {
    book.at_desk(Desk::open_sample).await?;
    another_logbook(&app, book).await
}

/// Throws the sample away.
#[tauri::command]
pub async fn sample_leave(app: AppHandle, book: Book<'_>) -> Answer<Today> {
    book.at_desk(Desk::leave_sample).await;
    watching::look_again(&app);
    another_logbook(&app, book).await
}

/// Makes everything on the page larger or smaller; 1 is as it was drawn.
#[expect(clippy::needless_pass_by_value, reason = "a command gets its window by value")]
#[tauri::command]
pub fn zoom(window: WebviewWindow, factor: f64) -> Answer<()> {
    // A window that has gone need not be larger.
    let _window_is_gone = window.set_zoom(factor.clamp(0.5, 3.0)).is_err();
    Ok(())
}

async fn another_logbook(app: &AppHandle, book: Book<'_>) -> Answer<Today> {
    app.state::<Import>().forget();
    let everything = vec![Topic::Runs, Topic::Pain, Topic::Settings, Topic::Imports];
    tell(app, Outcome { value: (), changed: everything, undo: None });
    super::today::today(book).await
}

/// What the window's frame wears; changing it costs the system a redraw of everything.
#[derive(Default)]
pub struct Frame(Mutex<ThemeChoice>);

/// Gives the window's frame the colours of the page.
fn dress(app: &AppHandle, choice: ThemeChoice) {
    let frame = app.state::<Frame>();
    let mut worn = frame.0.lock().expect("BUG: nothing panics while holding it");
    if *worn == choice {
        return;
    }
    *worn = choice;
    app.set_theme(match choice {
        ThemeChoice::System => None,
        ThemeChoice::Light => Some(Theme::Light),
        ThemeChoice::Dark => Some(Theme::Dark),
    });
}
