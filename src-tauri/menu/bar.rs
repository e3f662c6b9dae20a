//! The menu bar of Linux, which comes with Alt or F10 and goes when nobody is in it any more.

use gtk::{
    glib,
    prelude::{BinExt, Cast, ContainerExt, LabelExt, MenuShellExt, WidgetExt},
};
use tauri::WebviewWindow;

/// Hides the bar, now and whenever something was chosen in it or it was left.
pub fn hide_until_asked(window: &WebviewWindow) {
    with_bar(window, |bar| {
        // Showing the window shows all that is in it.
        bar.set_no_show_all(true);
        bar.hide();
        bar.connect_deactivate(|bar| {
            let bar = bar.clone();
            // What was chosen in it comes first.
            glib::idle_add_local_once(move || bar.hide());
        });
    });
}

/// Shows the bar with its first menu open, so that the arrow keys go on from there.
pub fn open(window: &WebviewWindow) {
    with_bar(window, |bar| {
        bar.show();
        bar.select_first(false);
    });
}

/// Names the menus, in their order; an “&” stands before the letter that opens one. The library under Tauri sets a label these items do not show.
pub fn name(window: &WebviewWindow, names: Vec<String>) {
    with_bar(window, move |bar| {
        for (menu, name) in bar.children().into_iter().zip(names) {
            let label = menu.downcast::<gtk::MenuItem>().ok().and_then(|item| item.child()).and_then(label_in);
            if let Some(label) = label {
                label.set_text_with_mnemonic(&name.replace('_', "__").replace('&', "_"));
            }
        }
    });
}

fn label_in(widget: gtk::Widget) -> Option<gtk::Label> {
    match widget.downcast::<gtk::Label>() {
        Ok(label) => Some(label),
        Err(other) => other.downcast::<gtk::Container>().ok()?.children().into_iter().find_map(label_in),
    }
}

fn with_bar(window: &WebviewWindow, act: impl FnOnce(&gtk::MenuBar) + Send + 'static) {
    let of = window.clone();
    let _window_is_gone = window
        .run_on_main_thread(move || {
            let Ok(room) = of.default_vbox() else { return };
            if let Some(bar) = room.children().into_iter().find_map(|child| child.downcast::<gtk::MenuBar>().ok()) {
                act(&bar);
            }
        })
        .is_err();
}
