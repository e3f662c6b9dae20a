//! The icon in the tray, for whoever asked for one: today's question, *Can I run?*, a new run, the end.
//!
//! On Linux it speaks the desktop's own protocol (StatusNotifierItem, over D-Bus) and needs no library; where no desktop listens there
//! is no icon, and closing the window ends the app as before.

use std::sync::Mutex;

use logbook::{api::OpenMorning, words};
use tauri::{
    AppHandle, Emitter, Manager, Wry,
    image::Image,
    include_image,
    menu::{Menu, MenuItem, PredefinedMenuItem},
    tray::{MouseButton, MouseButtonState, TrayIcon, TrayIconBuilder, TrayIconEvent},
};

use crate::{
    doings::{ANSWER, CAN_RUN, NEW_RUN, QUIT},
    forward,
};

const ID: &str = "plimsoll";
/// The app's sign, legible on light and dark. On a Mac, its outline, which the system colours.
const SIGN: Image<'static> = if cfg!(target_os = "macos") {
    include_image!("icons/tray-template.png")
} else {
    include_image!("icons/32x32.png")
};

/// The line of the tray's menu that changes; `None` while no icon is shown.
#[derive(Default)]
pub struct Tray(Mutex<Option<MenuItem<Wry>>>);

/// Whether the icon is there to come back by.
pub fn is_shown(app: &AppHandle) -> bool {
    app.state::<Tray>().0.lock().expect("BUG: nothing panics while holding it").is_some()
}

/// Shows or takes away the icon, and says what waits this morning.
pub fn follow(app: &AppHandle, is_wanted: bool, open: Option<&OpenMorning>) {
    let tray = app.state::<Tray>();
    let mut shown = tray.0.lock().expect("BUG: nothing panics while holding it");
    let was_shown = shown.is_some();
    match (is_wanted, was_shown) {
        // Without a tray on this desktop it is tried again later: at login it may come after us.
        (true, false) => *shown = show(app).ok(),
        (false, true) => {
            *shown = None;
            drop(app.remove_tray_by_id(ID));
        }
        (true, true) | (false, false) => {}
    }
    if shown.is_some() != was_shown {
        let _window_is_gone = app.emit("desktop:changed", ()).is_err();
    }
    if let Some(question) = &*shown {
        let text = open.map_or_else(words::no_morning_open, words::tray_answer);
        let _window_is_gone = question.set_text(text).and_then(|()| question.set_enabled(open.is_some())).is_err();
    }
}

/// Takes the icon away, so that the next [`follow`] brings it back with its words in the language that is spoken now.
pub fn say_again(app: &AppHandle) {
    let tray = app.state::<Tray>();
    if tray.0.lock().expect("BUG: nothing panics while holding it").take().is_some() {
        drop(app.remove_tray_by_id(ID));
    }
}

fn show(app: &AppHandle) -> tauri::Result<MenuItem<Wry>> {
    let item = |id, text: String| MenuItem::with_id(app, id, text, true, None::<&str>);
    let question = item(ANSWER, words::no_morning_open())?;
    let menu = Menu::with_items(
        app,
        &[
            &question,
            &item(CAN_RUN, words::doing("doings-can-run"))?,
            &item(NEW_RUN, words::doing("doings-new-run"))?,
            &PredefinedMenuItem::separator(app)?,
            &item(QUIT, words::doing("doings-quit"))?,
        ],
    )?;
    TrayIconBuilder::with_id(ID)
        .icon(SIGN)
        .icon_as_template(true)
        .tooltip("Plimsoll")
        .menu(&menu)
        .show_menu_on_left_click(cfg!(target_os = "macos"))
        .on_tray_icon_event(|icon, event| clicked(icon, &event))
        .build(app)?;
    Ok(question)
}

fn clicked(icon: &TrayIcon, event: &TrayIconEvent) {
    if let TrayIconEvent::Click { button: MouseButton::Left, button_state: MouseButtonState::Up, .. } = event {
        forward::bring(icon.app_handle());
    }
}
