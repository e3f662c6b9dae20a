//! What the window says, and what stands around it in the same language.

use logbook::{
    api::Catalogue,
    language::{self, Language},
};
use tauri::AppHandle;

use super::Book;
use crate::{menu, pulse, tongue, tray, worker::Answer};

/// The messages of the language that is spoken. `page` is the language of the engine, which knows the system's where nothing else tells it.
#[tauri::command]
pub async fn messages(app: AppHandle, book: Book<'_>, page: Option<String>) -> Answer<Catalogue> {
    // Where no logbook opens, the screen says so in the system's language.
    let chosen = book.run(|book, _| book.settings()).await.ok().and_then(|settings| settings.language);
    speak(&app, tongue::of(chosen, page.as_deref())).await;
    Ok(language::catalogue(language::spoken()))
}

/// Speaks a language in the window, its menu and the tray.
async fn speak(app: &AppHandle, language: Language) {
    if language::spoken() == language {
        return;
    }
    language::speak(language);
    menu::say_again(app);
    let tray_app = app.clone();
    let _app_is_gone = app.run_on_main_thread(move || tray::say_again(&tray_app)).is_err();
    pulse::follow(app).await;
}
