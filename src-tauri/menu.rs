//! The menu of the system, built from [`DOINGS`]. *Undo* and *Redo* say what they would take back or bring again.
//!
//! On macOS it stands at the top of the screen, on Windows in the window. On Linux it stays hidden until Alt or F10: the rail
//! beside every screen has the same things, and a grey bar above warm paper has nothing to add.

#[cfg(target_os = "linux")]
mod bar;

use logbook::api::History;
use tauri::{
    AppHandle, Manager, WebviewWindow, Wry,
    menu::{AboutMetadataBuilder, IsMenuItem, Menu, MenuItem, PredefinedMenuItem, Submenu},
};

use crate::{
    doings::{By, DOINGS, Doing, REDO, Shelf, UNDO},
    forward,
};

/// The two items whose names change.
struct Steps {
    undo: MenuItem<Wry>,
    redo: MenuItem<Wry>,
}

/// Builds the menu.
pub fn build(app: &AppHandle) -> tauri::Result<Menu<Wry>> {
    let menu = Menu::new(app)?;
    if cfg!(target_os = "macos") {
        menu.append(&of_the_app(app)?)?;
    }
    let (mut undo, mut redo) = (None, None);
    for shelf in Shelf::ALL {
        let submenu = Submenu::new(app, shelf.name(), true)?;
        for doing in DOINGS.iter().filter(|doing| doing.shelf == shelf && !is_of_the_app(doing)) {
            if doing.ruled {
                submenu.append(&PredefinedMenuItem::separator(app)?)?;
            }
            match (doing.by, doing.id) {
                (By::Engine(command), _) if cfg!(not(target_os = "linux")) => {
                    submenu.append(&*of_the_system(app, command)?)?;
                }
                (_, id) => {
                    let item = item(app, doing)?;
                    submenu.append(&item)?;
                    match id {
                        UNDO => undo = Some(item),
                        REDO => redo = Some(item),
                        _ => {}
                    }
                }
            }
        }
        if shelf == Shelf::Help && cfg!(not(target_os = "macos")) {
            submenu.append(&PredefinedMenuItem::separator(app)?)?;
            submenu.append(&about(app)?)?;
        }
        menu.append(&submenu)?;
    }
    if let (Some(undo), Some(redo)) = (undo, redo) {
        app.manage(Steps { undo, redo });
        name_steps(app, &History::default());
    }
    Ok(menu)
}

/// Hides the bar where it comes with Alt.
pub fn settle(window: &WebviewWindow) {
    #[cfg(target_os = "linux")]
    bar::hide_until_asked(window);
    #[cfg(not(target_os = "linux"))]
    let _ = window;
}

/// Alt or F10 was pressed: the keyboard goes to the menu.
pub fn open(window: &WebviewWindow) {
    #[cfg(target_os = "linux")]
    bar::open(window);
    #[cfg(not(target_os = "linux"))]
    let _ = window;
}

/// Says what *Undo* and *Redo* would do.
pub fn name_steps(app: &AppHandle, history: &History) {
    let Some(steps) = app.try_state::<Steps>() else { return };
    for (item, word, step) in [(&steps.undo, "Undo", &history.undo), (&steps.redo, "Redo", &history.redo)] {
        let text = match step {
            // What a run is called may hold an “&”, which would underline a letter.
            Some(step) => format!("{word} {}", step.replace('&', "&&")),
            None => word.to_owned(),
        };
        let _window_is_gone = item.set_text(text).and_then(|()| item.set_enabled(step.is_some())).is_err();
    }
}

/// Has the engine cut, copy, paste or select where the keyboard is. Elsewhere than on Linux the system's own items do it.
pub fn edit(app: &AppHandle, command: &'static str) {
    #[cfg(target_os = "linux")]
    if let Some(window) = app.get_webview_window(forward::WINDOW) {
        use webkit2gtk::WebViewExt;

        let _window_is_gone = window.with_webview(move |view| view.inner().execute_editing_command(command)).is_err();
    }
    #[cfg(not(target_os = "linux"))]
    let _ = (app, command, forward::WINDOW);
}

fn item(app: &AppHandle, doing: &Doing) -> tauri::Result<MenuItem<Wry>> {
    MenuItem::with_id(app, doing.id, doing.name, true, accelerator(doing))
}

/// The key the system listens to: one alone would take its letter from every text field.
fn accelerator(doing: &Doing) -> Option<String> {
    let first = doing.keys.first()?;
    let is_chord = first.contains('+') || first.starts_with('F');
    // F11 shows the desktop on a Mac.
    let is_free = !(cfg!(target_os = "macos") && first.starts_with('F'));
    (is_chord && is_free).then(|| first.replacen("Mod", "CmdOrCtrl", 1))
}

/// The first menu of a Mac.
fn of_the_app(app: &AppHandle) -> tauri::Result<Submenu<Wry>> {
    let rule = || PredefinedMenuItem::separator(app);
    Submenu::with_items(
        app,
        "Plimsoll",
        true,
        &[
            &about(app)?,
            &rule()?,
            &PredefinedMenuItem::services(app, None)?,
            &rule()?,
            &PredefinedMenuItem::hide(app, None)?,
            &PredefinedMenuItem::hide_others(app, None)?,
            &PredefinedMenuItem::show_all(app, None)?,
            &rule()?,
            &PredefinedMenuItem::quit(app, None)?,
        ],
    )
}

/// Whether it stands in the first menu of a Mac already.
fn is_of_the_app(doing: &Doing) -> bool {
    cfg!(target_os = "macos") && doing.id == crate::doings::QUIT
}

fn of_the_system(app: &AppHandle, command: &str) -> tauri::Result<Box<dyn IsMenuItem<Wry>>> {
    Ok(Box::new(match command {
        "Cut" => PredefinedMenuItem::cut(app, None)?,
        "Copy" => PredefinedMenuItem::copy(app, None)?,
        "Paste" => PredefinedMenuItem::paste(app, None)?,
        _ => PredefinedMenuItem::select_all(app, None)?,
    }))
}

fn about(app: &AppHandle) -> tauri::Result<PredefinedMenuItem<Wry>> {
    let told = AboutMetadataBuilder::new()
        .name(Some("Plimsoll"))
        .version(Some(env!("CARGO_PKG_VERSION")))
        .comments(Some(logbook::words::is_not()))
        .license(Some(env!("CARGO_PKG_LICENSE")))
        .build();
    PredefinedMenuItem::about(app, Some("About Plimsoll"), Some(told))
}
