//! What stands around the page: the menu, the tray, starting at login, pages outside.

use logbook::{api::Desktop, words};
use tauri::{AppHandle, WebviewWindow};

use super::Book;
use crate::{doings, links, login, menu, tray, worker::Answer};

/// What the settings say of this machine.
#[tauri::command]
pub async fn desktop(app: AppHandle, book: Book<'_>) -> Answer<Desktop> {
    let (tray_shown, at_login) = (tray::is_shown(&app), login::is_on());
    book.at_desk(move |desk| {
        let sample = desk.is_sample();
        desk.with_book(|book, _| book.desktop(tray_shown, at_login, sample))
    })
    .await
}

/// Has Plimsoll start when this user logs in, or not.
#[tauri::command]
pub async fn set_at_login(app: AppHandle, book: Book<'_>, on: bool) -> Answer<Desktop> {
    login::set(on).map_err(|error| words::no_login(&error))?;
    desktop(app, book).await
}

/// Something the frame does, by its key.
#[tauri::command]
pub async fn doing(app: AppHandle, id: String) -> Answer<()> {
    doings::carry_out(&app, &id);
    Ok(())
}

/// Alt or F10 was pressed.
#[tauri::command]
pub async fn menu_open(window: WebviewWindow) -> Answer<()> {
    menu::open(&window);
    Ok(())
}

/// Opens one of the pages Plimsoll points to.
#[tauri::command]
pub async fn link_open(name: String) -> Answer<()> {
    let Some(address) = links::address(&name) else { return Ok(()) };
    tauri_plugin_opener::open_url(address, None::<&str>).map_err(|error| words::page_not_opened(address, &error))
}
