//! The window's slow pulse: what changed although nobody here did anything.
//!
//! Every few seconds, and when the window gets the keyboard, it looks at the head of the file (another program may have written to it)
//! and at the calendar (a new day has new questions). Now and then it asks whether to remind. All of it goes by the clock on
//! the wall: a machine that slept does not owe the beats it missed.

use std::{thread, time::Duration};

use logbook::api::Outcome;
use tauri::{AppHandle, Listener, Manager, async_runtime};

use crate::{commands, forward, menu, remembered::Remembered, reminding, start::Start, tray, worker::Worker};

/// Between two looks at the file.
const BEAT: Duration = Duration::from_secs(3);
/// Between two questions whether to remind, in beats.
const REMIND_EVERY: u32 = 10;

/// Begins to beat.
pub fn start(app: &AppHandle) {
    let hears = app.clone();
    app.listen("logbook:changed", move |_| {
        let app = hears.clone();
        async_runtime::spawn(async move { follow(&app).await });
    });
    let app = app.clone();
    thread::spawn(move || {
        commands::report::clear_handed_over();
        async_runtime::block_on(follow(&app));
        if app.state::<Start>().is_unasked() {
            come_without_a_tray(&app);
            app.state::<Start>().begin(&app);
        }
        for beat in 1.. {
            thread::sleep(BEAT);
            async_runtime::block_on(look(&app));
            if beat % REMIND_EVERY == 1 {
                async_runtime::block_on(now_and_then(&app));
            }
        }
    });
}

/// Tells the window what another program wrote, and that a new day has begun.
pub async fn look(app: &AppHandle) {
    let changed = app.state::<Worker>().at_desk(|desk| desk.look_around()).await;
    commands::tell(app, Outcome { value: (), changed, undo: None });
}

async fn now_and_then(app: &AppHandle) {
    app.state::<Remembered>().save();
    if !tray::is_shown(app) {
        follow(app).await;
    }
    reminding::remind(app).await;
}

/// The system opened the app at login. Where there is no icon in the tray to call it by, its window comes now.
fn come_without_a_tray(app: &AppHandle) {
    let asked = app.clone();
    // After the icon, which is made on the same thread.
    let _app_is_gone = app
        .run_on_main_thread(move || {
            if !tray::is_shown(&asked) {
                forward::bring(&asked);
            }
        })
        .is_err();
}

/// Keeps what stands around the page in step with the logbook: the names of the steps, and the tray.
pub async fn follow(app: &AppHandle) {
    let Some(around) = app.state::<Worker>().at_desk(|desk| desk.around()).await else { return };
    menu::name_steps(app, &around.history);
    if let Some(own) = around.own {
        let tray_app = app.clone();
        let _app_is_gone =
            app.run_on_main_thread(move || tray::follow(&tray_app, own.tray, own.open.as_ref())).is_err();
    }
}
