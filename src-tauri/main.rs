//! The desktop window: Plimsoll as a person sees it.
//!
//! This binary only opens the window and connects its commands to the logbook. What a run costs, what a knee
//! answered and what may be said about it lives behind `logbook`; `plim` reaches the same functions without a window.
//!
//! ```text
//! ui ──IPC──▶ commands ──▶ worker ──▶ logbook
//! ```
//!
//! `plimsoll [FILE…]` opens the window and imports the files.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod clock;
mod commands;
mod dialogs;
mod paths;
mod start;
mod volumes;
mod watching;
mod worker;

use commands::{
    charts, importing, log, pain, plan, red_flags, report, scores, settings, today, undo, watching as places,
};
use start::Start;
use tauri::{DragDropEvent, Manager, WindowEvent};
use volumes::Volumes;
use watching::Watching;
use worker::Worker;

fn main() -> tauri::Result<()> {
    let start = Start::from_arguments(std::env::args_os().skip(1));
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .manage(Worker::start())
        .manage(importing::Import::default())
        .manage(settings::Frame::default())
        .manage(Watching::of(Volumes::with(start.volumes())))
        .manage(start)
        .on_window_event(|window, event| {
            if let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event {
                importing::import_dropped(window.app_handle(), paths.clone());
            }
        })
        .invoke_handler(tauri::generate_handler![
            today::today,
            today::can_run,
            today::line,
            today::ready,
            log::runs,
            log::log_month,
            log::run,
            log::add_run,
            log::edit_run,
            log::delete_run,
            pain::log_pain,
            pain::delete_pain,
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
            report::report_csv_save,
            report::report_fhir_save,
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
            settings::export_save,
            settings::show_logfile,
            settings::sample_open,
            settings::sample_leave,
            settings::zoom,
        ])
        .run(tauri::generate_context!())
}
