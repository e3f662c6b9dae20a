//! Everything that can be done from anywhere in the window: one list.
//!
//! The menu is built from it, and `ui/lib/doings.js` is written from it (by `./dev bless`; a test fails on a stale one): the page hears its
//! keys there and fills the sheet of keys from it. Nothing of this is written down a second time.
//!
//! ```text
//! DOINGS ─┬─▶ menu.rs            the system's menu, with shortcuts
//!         └─▶ ui/lib/doings.js ─┬─▶ main.js        keys
//!                               └─▶ keys-sheet.js  the sheet behind “?”
//! ```

use tauri::{AppHandle, Emitter, Manager};

use crate::forward;

/// Something that can be done.
pub struct Doing {
    /// How the page, the menu and the tray speak of it.
    pub id: &'static str,
    /// The message a person reads, of the room "doings".
    pub says: &'static str,
    /// The menu it stands in.
    pub shelf: Shelf,
    /// Its keys; the first one is shown in the menu. `Mod` is Ctrl, on a Mac ⌘.
    pub keys: &'static [&'static str],
    /// Who does it.
    pub by: By,
    /// Whether a text field that is being written in has these keys for itself.
    pub yields: bool,
    /// Whether a rule stands above it in the menu.
    pub ruled: bool,
}

/// A menu.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shelf {
    /// Files and the app itself.
    File,
    /// Steps and text.
    Edit,
    /// How large everything is.
    View,
    /// Screens and questions.
    Go,
    /// What there is to know.
    Help,
}

/// Who does something.
#[derive(Clone, Copy)]
pub enum By {
    /// The page.
    Page,
    /// The window's frame.
    Frame(fn(&AppHandle)),
    /// The engine, on whatever has the keyboard; this is what it calls it. It hears the keys by itself.
    Engine(&'static str),
}

impl Shelf {
    /// All menus, in order.
    pub const ALL: [Self; 5] = [Self::File, Self::Edit, Self::View, Self::Go, Self::Help];

    /// The message that names it; the letter after `&` opens it.
    pub const fn says(self) -> &'static str {
        match self {
            Self::File => "doings-menu-file",
            Self::Edit => "doings-menu-edit",
            Self::View => "doings-menu-view",
            Self::Go => "doings-menu-go",
            Self::Help => "doings-menu-help",
        }
    }
}

/// Takes back the last step.
pub const UNDO: &str = "undo";
/// Does the last undone step again.
pub const REDO: &str = "redo";
/// Goes to the question that waits.
pub const ANSWER: &str = "answer";
/// Goes to *Can I run?*
pub const CAN_RUN: &str = "can-run";
/// Types a run in.
pub const NEW_RUN: &str = "new-run";
/// Ends the app.
pub const QUIT: &str = "quit";

/// The list.
pub const DOINGS: &[Doing] = &[
    page(NEW_RUN, "doings-new-run", Shelf::File, &["Mod+N", "N"]),
    page("day", "doings-day", Shelf::File, &["Mod+D"]),
    page("import-files", "doings-import-files", Shelf::File, &["Mod+O"]),
    ruled(page("print", "doings-print", Shelf::File, &["Mod+P"])),
    ruled(frame("close", "doings-close", Shelf::File, &["Mod+W"], close)),
    frame(QUIT, "doings-quit", Shelf::File, &["Mod+Q"], quit),
    yields(page(UNDO, "doings-undo", Shelf::Edit, &["Mod+Z"])),
    yields(page(REDO, "doings-redo", Shelf::Edit, &["Mod+Shift+Z", "Mod+Y"])),
    ruled(engine("cut", "doings-cut", &["Mod+X"], "Cut")),
    engine("copy", "doings-copy", &["Mod+C"], "Copy"),
    engine("paste", "doings-paste", &["Mod+V"], "Paste"),
    engine("select-all", "doings-select-all", &["Mod+A"], "SelectAll"),
    page("larger", "doings-larger", Shelf::View, &["Mod+="]),
    page("smaller", "doings-smaller", Shelf::View, &["Mod+-"]),
    page("as-drawn", "doings-as-drawn", Shelf::View, &["Mod+0"]),
    ruled(frame("full-screen", "doings-full-screen", Shelf::View, &["F11"], full_screen)),
    page("today", "doings-today", Shelf::Go, &["Mod+1"]),
    page("log", "doings-log", Shelf::Go, &["Mod+2"]),
    page("charts", "doings-charts", Shelf::Go, &["Mod+3"]),
    page("plan", "doings-plan", Shelf::Go, &["Mod+4"]),
    page("report", "doings-report", Shelf::Go, &["Mod+5"]),
    page("import", "doings-import", Shelf::Go, &["Mod+6"]),
    page("settings", "doings-settings", Shelf::Go, &["Mod+7"]),
    ruled(page(ANSWER, "doings-answer", Shelf::Go, &[])),
    page(CAN_RUN, "doings-can-run", Shelf::Go, &[]),
    page("scores", "doings-scores", Shelf::Go, &[]),
    page("keys", "doings-keys", Shelf::Help, &["F1", "?"]),
    page("red-flags", "doings-red-flags", Shelf::Help, &[]),
];

/// Does it, or has the page do it; what the page does needs the window in sight.
pub fn carry_out(app: &AppHandle, id: &str) {
    let Some(doing) = DOINGS.iter().find(|doing| doing.id == id) else { return };
    match doing.by {
        By::Frame(act) => act(app),
        By::Engine(command) => crate::menu::edit(app, command),
        By::Page => {
            forward::bring(app);
            // A window that has gone does nothing.
            let _window_is_gone = app.emit("doing", doing.id).is_err();
        }
    }
}

const fn page(id: &'static str, says: &'static str, shelf: Shelf, keys: &'static [&'static str]) -> Doing {
    Doing { id, says, shelf, keys, by: By::Page, yields: false, ruled: false }
}

const fn frame(
    id: &'static str,
    says: &'static str,
    shelf: Shelf,
    keys: &'static [&'static str],
    act: fn(&AppHandle),
) -> Doing {
    Doing { id, says, shelf, keys, by: By::Frame(act), yields: false, ruled: false }
}

const fn engine(id: &'static str, says: &'static str, keys: &'static [&'static str], command: &'static str) -> Doing {
    Doing { id, says, shelf: Shelf::Edit, keys, by: By::Engine(command), yields: true, ruled: false }
}

const fn ruled(mut doing: Doing) -> Doing {
    doing.ruled = true;
    doing
}

const fn yields(mut doing: Doing) -> Doing {
    doing.yields = true;
    doing
}

// What the frame does

fn close(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(forward::WINDOW) {
        let _window_is_gone = window.close().is_err();
    }
}

fn quit(app: &AppHandle) {
    app.exit(0);
}

fn full_screen(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(forward::WINDOW) {
        let is_full = window.is_fullscreen().unwrap_or(false);
        let _window_is_gone = window.set_fullscreen(!is_full).is_err();
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, fmt::Write as _};

    use super::*;

    /// The text of `ui/lib/doings.js`.
    fn for_the_page() -> String {
        let mut out = String::from(
            "// Generated from src-tauri/doings.rs by `./dev bless`. Do not edit.\n\n\
             /** @typedef {{ id: string, says: string, keys: string[], by: \"page\" | \"frame\" | \"engine\", yields: boolean }} Doing */\n\n\
             /** @type {Doing[]} */\nexport const DOINGS = [\n",
        );
        for Doing { id, says, keys, by, yields, .. } in DOINGS {
            let by = match by {
                By::Page => "page",
                By::Frame(_) => "frame",
                By::Engine(_) => "engine",
            };
            let keys = keys.iter().map(|key| format!("{key:?}")).collect::<Vec<_>>().join(", ");
            let _infallible =
                writeln!(out, "  {{ id: {id:?}, says: {says:?}, keys: [{keys}], by: {by:?}, yields: {yields} }},");
        }
        out.push_str("]\n");
        out
    }

    /// `BLESS=1` writes the file; otherwise a stale one fails.
    #[test]
    fn the_generated_doings_of_the_page_are_the_doings_of_the_menu() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/lib/doings.js");
        let fresh = for_the_page();
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(path, &fresh).expect("ui/ is writable");
        }
        let committed = std::fs::read_to_string(path).expect("ui/lib/doings.js is committed").replace("\r\n", "\n");
        assert_eq!(committed, fresh, "ui/lib/doings.js is stale: run ./dev bless");
    }

    #[test]
    fn no_name_and_no_key_is_given_twice() {
        let ids: BTreeSet<&str> = DOINGS.iter().map(|doing| doing.id).collect();
        assert_eq!(ids.len(), DOINGS.len());
        let keys: Vec<&str> = DOINGS.iter().flat_map(|doing| doing.keys).copied().collect();
        assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), keys.len(), "{keys:?}");
    }

    #[test]
    fn every_menu_holds_something_and_the_tray_speaks_of_things_there_are() {
        for shelf in Shelf::ALL {
            assert!(DOINGS.iter().any(|doing| doing.shelf == shelf), "{}", shelf.says());
        }
        for id in [UNDO, REDO, ANSWER, CAN_RUN, NEW_RUN, QUIT] {
            assert!(DOINGS.iter().any(|doing| doing.id == id), "{id}");
        }
    }
}
