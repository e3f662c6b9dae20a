//! Bringing the window before the person's eyes.

use tauri::{AppHandle, Manager};

/// The one window there is.
pub const WINDOW: &str = "main";

/// Shows the window, in front and with the keyboard.
pub fn bring(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(WINDOW) {
        let shown = window.show().and_then(|()| window.unminimize()).and_then(|()| window.set_focus());
        // A window that has gone is not brought.
        let _window_is_gone = shown.is_err();
    }
}

/// Whether the person is looking at it.
pub fn is_looked_at(app: &AppHandle) -> bool {
    app.get_webview_window(WINDOW)
        .is_some_and(|window| window.is_visible().unwrap_or(false) && window.is_focused().unwrap_or(false))
}
