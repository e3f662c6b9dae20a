//! The desktop window: Plimsoll as a person sees it.
//!
//! This binary only opens the window and connects its commands to the logbook. What a run costs, what a knee
//! answered and what may be said about it lives behind `logbook`; `plim` reaches the same functions without a window.
//!
//! ```text
//! ui ──IPC──▶ commands ──▶ logbook
//! ```
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!())
}
