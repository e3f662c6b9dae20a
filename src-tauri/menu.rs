//! The menu of the system, built from [`DOINGS`]. *Undo* and *Redo* say what they would take back or bring again.
//!
//! On macOS it stands at the top of the screen, on Windows in the window. On Linux it stays hidden until Alt or F10: the rail
//! beside every screen has the same things, and a grey bar above warm paper has nothing to add.

#[cfg(target_os = "linux")]
mod bar;

use logbook::{api::History, words};
use tauri::{
    AppHandle, Manager, WebviewWindow, Wry,
    menu::{AboutMetadataBuilder, IsMenuItem, Menu, MenuItem, PredefinedMenuItem, Submenu},
};

use crate::{
    doings::{By, DOINGS, Doing, REDO, Shelf, UNDO},
    forward,
};

/// The items whose names change.
struct Named {
    shelves: Vec<(Shelf, Submenu<Wry>)>,
    items: Vec<(&'static Doing, MenuItem<Wry>)>,
    about: PredefinedMenuItem<Wry>,
}

/// Builds the menu.
pub fn build(app: &AppHandle) -> tauri::Result<Menu<Wry>> {
    let menu = Menu::new(app)?;
    let mut named = Named { shelves: Vec::new(), items: Vec::new(), about: about(app)? };
    for shelf in Shelf::ALL {
        let submenu = Submenu::new(app, words::doing(shelf.says()), true)?;
        for doing in DOINGS.iter().filter(|doing| doing.shelf == shelf && !is_of_the_app(doing)) {
            if doing.ruled {
                submenu.append(&PredefinedMenuItem::separator(app)?)?;
            }
            match doing.by {
                By::Engine(command) if cfg!(not(target_os = "linux")) => {
                    submenu.append(&*of_the_system(app, command)?)?;
                }
                By::Page | By::Frame(_) | By::Engine(_) => {
                    let item = item(app, doing)?;
                    submenu.append(&item)?;
                    named.items.push((doing, item));
                }
            }
        }
        if shelf == Shelf::Help && cfg!(not(target_os = "macos")) {
            submenu.append(&PredefinedMenuItem::separator(app)?)?;
            submenu.append(&named.about)?;
        }
        menu.append(&submenu)?;
        named.shelves.push((shelf, submenu));
    }
    if cfg!(target_os = "macos") {
        menu.prepend(&of_the_app(app, &named.about)?)?;
    }
    app.manage(named);
    name_steps(app, &History::default());
    Ok(menu)
}

/// Names everything anew, after another language was chosen; the steps are named by [`name_steps`].
pub fn say_again(app: &AppHandle) {
    let Some(named) = app.try_state::<Named>() else { return };
    for (shelf, submenu) in &named.shelves {
        let _window_is_gone = submenu.set_text(words::doing(shelf.says())).is_err();
    }
    for (doing, item) in &named.items {
        let _window_is_gone = item.set_text(words::doing(doing.says)).is_err();
    }
    let _window_is_gone = named.about.set_text(words::doing("doings-about")).is_err();
    #[cfg(target_os = "linux")]
    if let Some(window) = app.get_webview_window(forward::WINDOW) {
        bar::name(&window, Shelf::ALL.map(|shelf| words::doing(shelf.says())).to_vec());
    }
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
    let Some(named) = app.try_state::<Named>() else { return };
    for (doing, item) in &named.items {
        let (say, step): (fn(&str) -> String, _) = match doing.id {
            UNDO => (words::undo_step, &history.undo),
            REDO => (words::redo_step, &history.redo),
            _ => continue,
        };
        let text = match step {
            // What a run is called may hold an “&”, which would underline a letter.
            Some(step) => say(&step.replace('&', "&&")),
            None => words::doing(doing.says),
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
    MenuItem::with_id(app, doing.id, words::doing(doing.says), true, accelerator(doing))
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
fn of_the_app(app: &AppHandle, about: &PredefinedMenuItem<Wry>) -> tauri::Result<Submenu<Wry>> {
    let rule = || PredefinedMenuItem::separator(app);
    Submenu::with_items(
        app,
        "Plimsoll",
        true,
        &[
            about,
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
        .comments(Some(words::is_not()))
        .license(Some(env!("CARGO_PKG_LICENSE")))
        .build();
    PredefinedMenuItem::about(app, Some(&words::doing("doings-about")), Some(told))
}
