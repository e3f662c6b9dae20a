//! Saying something outside the window. Whether and what is the logbook's to decide; this only says it, and hears the click.

use std::thread;

use logbook::words;
use notify_rust::{Notification, NotificationResponse};
use tauri::{AppHandle, Manager};

use crate::{
    clock,
    doings::{self, ANSWER},
    forward,
    remembered::Remembered,
    worker::Worker,
};

/// Reminds of this morning's question, if it is time to.
pub async fn remind(app: &AppHandle) {
    // Whoever is looking at the window sees the question there.
    if forward::is_looked_at(app) {
        return;
    }
    let remembered = app.state::<Remembered>();
    let (last, today) = (remembered.reminded_on(), clock::now().date());
    let due = app.state::<Worker>().at_desk(move |desk| desk.reminder(last)).await;
    if let Some(reminder) = due
        && say(app, &reminder.title, &reminder.text, Some(ANSWER))
    {
        remembered.keep_reminded_on(today);
    }
}

/// Says, the first time, that the app has not ended.
pub fn stays_in_tray(app: &AppHandle) {
    if app.state::<Remembered>().first_time_in_tray() {
        let (title, text) = words::stays_in_tray();
        let app = app.clone();
        // The window does not wait for the desktop to answer.
        thread::spawn(move || say(&app, &title, &text, None));
    }
}

/// Shows a notification; a click on it brings the window forward, where `then` is done. Whether the system took it.
fn say(app: &AppHandle, title: &str, text: &str, then: Option<&'static str>) -> bool {
    let mut note = Notification::new();
    note.appname("Plimsoll").summary(title).body(text);
    // What a click on the note itself is called, so that desktops make it clickable.
    note.action("default", &words::open_window());
    dress(&mut note);
    let Ok(shown) = note.show() else { return false };
    let app = app.clone();
    thread::spawn(move || {
        let _never_answered = shown.wait_for_response(|response: &NotificationResponse| match response {
            NotificationResponse::Default | NotificationResponse::Action(_) => match then {
                Some(doing) => doings::carry_out(&app, doing),
                None => forward::bring(&app),
            },
            NotificationResponse::Reply(_) | NotificationResponse::Closed(_) => {}
        });
    });
    true
}

#[cfg(target_os = "linux")]
fn dress(note: &mut Notification) {
    note.icon("plimsoll").hint(notify_rust::Hint::DesktopEntry("Plimsoll".to_owned()));
}

#[cfg(target_os = "windows")]
fn dress(note: &mut Notification) {
    note.app_id("org.plimsoll.app");
}

#[cfg(target_os = "macos")]
fn dress(_: &mut Notification) {
    // Only the first call counts.
    let _set_before = notify_rust::set_application("org.plimsoll.app").is_err();
}
