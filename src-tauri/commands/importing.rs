//! Bringing files in: from the picker, dropped on the window, or given on the command line.

use std::{
    ops::Deref,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
};

use logbook::{
    Importing, LogbookError,
    api::{ImportProgress, ImportReport, Outcome},
    read_files, words,
};
use tauri::{AppHandle, Emitter, Manager, State, async_runtime::Mutex};

use super::tell;
use crate::{
    dialogs,
    worker::{Answer, Worker},
};

/// The import under way; there is one at a time.
#[derive(Default)]
pub struct Import {
    cancel: Arc<AtomicBool>,
    running: AtomicBool,
    /// Held while something comes in, asked for or by itself.
    turn: Mutex<()>,
}

impl Import {
    /// Waits until nothing else comes in; nothing will, as long as the answer is held.
    pub async fn turn(&self) -> impl Deref<Target = ()> {
        self.turn.lock().await
    }

    /// What *Stop* sets, not set yet.
    pub fn uncancelled(&self) -> Arc<AtomicBool> {
        self.cancel.store(false, Ordering::Relaxed);
        Arc::clone(&self.cancel)
    }
}

/// Lets files be picked and takes in the runs they hold; `None` when the dialog was put away.
#[tauri::command]
pub async fn import_pick(app: AppHandle) -> Answer<Option<Outcome<ImportReport>>> {
    match dialogs::pick_files(&app).await {
        Some(paths) => import(&app, paths).await.map(Some),
        None => Ok(None),
    }
}

/// Stops the import under way; nothing of it will have been written.
#[tauri::command]
pub async fn import_cancel(import: State<'_, Import>) -> Answer<()> {
    import.cancel.store(true, Ordering::Relaxed);
    Ok(())
}

/// Takes in files the window did not ask for; it hears what became of them.
pub fn import_unasked(app: &AppHandle, paths: Vec<PathBuf>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let told = match import(&app, paths).await {
            Ok(outcome) => app.emit("import:done", outcome),
            Err(problem) => app.emit("import:failed", problem),
        };
        let _window_is_gone = told.is_err();
    });
}

async fn import(app: &AppHandle, paths: Vec<PathBuf>) -> Answer<Outcome<ImportReport>> {
    let import = app.state::<Import>();
    if import.running.swap(true, Ordering::AcqRel) {
        return Err(words::import_is_running());
    }
    let turn = import.turn().await;
    let outcome = read_and_take_in(app, paths, import.uncancelled()).await;
    drop(turn);
    import.running.store(false, Ordering::Release);
    outcome.map(|outcome| tell(app, outcome))
}

/// Reading needs no logbook, so that the window can use it meanwhile; taking in is one short step.
async fn read_and_take_in(
    app: &AppHandle,
    paths: Vec<PathBuf>,
    cancel: Arc<AtomicBool>,
) -> Answer<Outcome<ImportReport>> {
    let worker = app.state::<Worker>();
    let known = worker.run(|book, _| book.known_files()).await?;
    let window = app.clone();
    let read = tauri::async_runtime::spawn_blocking(move || {
        let told = AtomicU32::new(0);
        let progress = |progress: ImportProgress| {
            // A hundred steps are enough for any eye.
            let step = progress.done * 100 / progress.total.max(1);
            if told.fetch_max(step, Ordering::Relaxed) < step {
                let _window_is_gone = window.emit("import:progress", progress).is_err();
            }
        };
        read_files(&paths, &known, &Importing { cancel: &cancel, progress: &progress })
    })
    .await
    .unwrap_or(Err(LogbookError::Cancelled))
    .map_err(|error| words::problem(&error))?;
    worker.run(move |book, now| book.take_in(read, now)).await
}
