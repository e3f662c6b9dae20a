//! The desktop window: Plimsoll as a person sees it.
//!
//! This binary only opens the window and connects its commands to the logbook. What a run costs, what a knee
//! answered and what may be said about it lives behind `logbook`; `plim` reaches the same functions without a window.
//!
//! ```text
//! ui ──IPC──▶ commands ──▶ worker ──▶ logbook
//! ```
//!
//! `plimsoll [FILE…]` opens the window and imports the files; where it is open already, that window comes forward and imports them.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod clock;
mod commands;
mod dialogs;
mod doings;
mod forward;
mod frame;
mod graphics;
mod links;
mod login;
mod menu;
mod paths;
mod pulse;
mod remembered;
mod reminding;
mod start;
mod tongue;
mod tray;
mod volumes;
mod watching;
mod worker;

use commands::{
    charts, day, desktop, importing, language, log, pain, plan, red_flags, report, scores, settings, today, undo,
    watching as places,
};
use remembered::Remembered;
use start::Start;
use tauri::{App, AppHandle, DragDropEvent, Manager, RunEvent, Window, WindowEvent};
use volumes::Volumes;
use watching::Watching;
use worker::Worker;

fn main() -> tauri::Result<()> {
    graphics::choose();
    let start = Start::from_arguments(std::env::args_os().skip(1));
    let app = alone(tauri::Builder::default(), &start)
        .plugin(tauri_plugin_dialog::init())
        .plugin(walls())
        .manage(Worker::start())
        .manage(Remembered::load())
        .manage(tray::Tray::default())
        .manage(importing::Import::default())
        .manage(settings::Frame::default())
        .manage(Watching::of(Volumes::with(start.volumes())))
        .manage(start)
        .menu(menu::build)
        .on_menu_event(|app, event| doings::carry_out(app, event.id().as_ref()))
        .setup(|app| {
            set_up(app);
            Ok(())
        })
        .on_window_event(happened)
        .invoke_handler(tauri::generate_handler![
            language::messages,
            today::today,
            today::can_run,
            today::line,
            today::ready,
            log::runs,
            log::log_month,
            day::day,
            day::add_activity,
            day::delete_activity,
            day::note_day,
            log::run,
            log::add_run,
            log::edit_run,
            log::delete_run,
            log::edit_runs,
            log::delete_runs,
            pain::log_pain,
            pain::delete_pain,
            pain::skip_question,
            plan::plan,
            plan::answer_start_check,
            plan::calendar_save,
            red_flags::red_flags,
            red_flags::answer_red_flags,
            red_flags::clear_red_flags,
            undo::undo,
            undo::redo,
            undo::history,
            charts::chart,
            charts::chart_save,
            report::report_pages,
            report::report_save,
            report::report_print,
            report::report_csv_save,
            report::report_fhir_save,
            report::report_all_save,
            scores::scores,
            scores::log_score,
            scores::delete_score,
            scores::note_change,
            scores::delete_change,
            importing::import_pick,
            importing::import_cancel,
            importing::import_rows,
            importing::import_correct,
            importing::import_take,
            importing::import_leave,
            importing::import_refused_save,
            importing::past_imports,
            importing::past_import_rows,
            importing::known_columns,
            importing::forget_columns,
            places::watched_places,
            places::watch_folder_pick,
            places::watch_folder,
            places::watch_answer,
            places::watch_stop,
            settings::settings,
            settings::set_settings,
            settings::logfile,
            settings::check,
            settings::backup_save,
            settings::backup_restore,
            settings::export_save,
            settings::show_logfile,
            settings::sample_open,
            settings::sample_leave,
            settings::zoom,
            desktop::desktop,
            desktop::set_at_login,
            desktop::doing,
            desktop::menu_open,
            desktop::link_open,
        ])
        .build(tauri::generate_context!())?;
    app.run(|app, event| around_the_window(app, &event));
    Ok(())
}

/// A second start brings the first one forward. On a Mac the system sees to that itself; a bench measures a start of its own.
fn alone(builder: tauri::Builder<tauri::Wry>, start: &Start) -> tauri::Builder<tauri::Wry> {
    #[cfg(not(target_os = "macos"))]
    if !start.ends_when_painted() {
        return builder.plugin(tauri_plugin_single_instance::init(|app, arguments, folder| {
            Start::again(app, &arguments, folder.as_ref());
        }));
    }
    #[cfg(target_os = "macos")]
    let _ = start;
    builder
}

/// Nothing but our own pages is ever shown.
fn walls() -> tauri::plugin::TauriPlugin<tauri::Wry> {
    tauri::plugin::Builder::new("walls")
        .on_navigation(|_, url| url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost"))
        .build()
}

fn set_up(app: &App) {
    if let Some(window) = app.get_webview_window(forward::WINDOW) {
        menu::settle(&window);
        frame::restore(&window);
        // At login it waits for the tray, which the logbook decides on; the pulse shows it where there is none.
        if !app.state::<Start>().is_unasked() {
            forward::bring(app.handle());
        }
    }
    pulse::start(app.handle());
}

fn happened(window: &Window, event: &WindowEvent) {
    let app = window.app_handle();
    match event {
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            importing::import_dropped(app, paths.clone());
        }
        WindowEvent::Moved(_) | WindowEvent::Resized(_) => frame::note(window),
        WindowEvent::Focused(true) => {
            let app = app.clone();
            tauri::async_runtime::spawn(async move { pulse::look(&app).await });
        }
        WindowEvent::CloseRequested { api, .. } if tray::is_shown(app) => {
            api.prevent_close();
            app.state::<Remembered>().save();
            let _window_is_gone = window.hide().is_err();
            reminding::stays_in_tray(app);
        }
        _ => {}
    }
}

fn around_the_window(app: &AppHandle, event: &RunEvent) {
    match event {
        RunEvent::Exit => app.state::<Remembered>().save(),
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            let files = urls.iter().filter_map(|url| url.to_file_path().ok()).collect();
            app.state::<Start>().open(app, files);
        }
        #[cfg(target_os = "macos")]
        RunEvent::Reopen { .. } => forward::bring(app),
        _ => {}
    }
}
