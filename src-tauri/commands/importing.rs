//! Bringing files in: from the picker, dropped on the window, or given on the command line.
//!
//! Files are read beside the logbook; what would come in is shown, and waits here, packed, until the person takes it in or leaves it.
//! A single recording that is sound and new has nothing to be decided about it and is taken in at once.

use std::{
    ops::Deref,
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use logbook::{
    Importing, LogbookError, ReadFiles,
    api::{
        ImportMet, ImportPreview, ImportProgress, ImportReport, ImportRows, ImportRowsInput, ImportStage, KnownColumns,
        Outcome, PastImports,
    },
    read_files, refused_list, words,
};
use tauri::{AppHandle, Emitter, Manager, State, async_runtime};

use super::{Book, tell, write};
use crate::{
    dialogs,
    worker::{Answer, Worker},
};

/// The import under way, and what was read and waits; there is one at a time.
#[derive(Default)]
pub struct Import {
    cancel: Arc<AtomicBool>,
    running: AtomicBool,
    waiting: Mutex<Option<Waiting>>,
    /// Held while something comes in, asked for or by itself.
    turn: async_runtime::Mutex<()>,
}

/// An import the window shows, and the person can stop.
pub struct Shown<'a>(&'a Import);

impl Drop for Shown<'_> {
    fn drop(&mut self) {
        self.0.running.store(false, Ordering::Release);
    }
}

/// Files that were read, as the thread with the logbook and the person's corrections share them.
type Read = Arc<Mutex<ReadFiles>>;

/// What was read, and what taking it in would do.
#[derive(Clone)]
struct Waiting {
    read: Read,
    report: Arc<ImportReport>,
}

impl Import {
    /// Waits until nothing else comes in; nothing will, as long as the answer is held.
    pub async fn turn(&self) -> impl Deref<Target = ()> {
        self.turn.lock().await
    }

    /// Has the window show what comes in, as long as the answer is held; `None` while another import is shown there or waits to be
    /// decided.
    pub fn show_if_free(&self) -> Option<Shown<'_>> {
        if locked(&self.waiting).is_some() { None } else { self.show().ok() }
    }

    fn show(&self) -> Answer<Shown<'_>> {
        if self.running.swap(true, Ordering::AcqRel) {
            return Err(words::import_is_running());
        }
        self.cancel.store(false, Ordering::Relaxed);
        Ok(Shown(self))
    }

    /// Lets go of what waits: it was held against another logbook.
    pub fn forget(&self) {
        *locked(&self.waiting) = None;
    }

    fn waiting(&self) -> Answer<Waiting> {
        locked(&self.waiting).clone().ok_or_else(words::no_preview)
    }
}

/// Lets files be picked, and reads them as if they had been dropped.
#[tauri::command]
pub async fn import_pick(app: AppHandle) -> Answer<()> {
    if let Some(paths) = dialogs::pick_files(&app).await {
        import_dropped(&app, paths);
    }
    Ok(())
}

/// Stops the reading or writing under way; nothing of it will have been written.
#[tauri::command]
pub async fn import_cancel(import: State<'_, Import>) -> Answer<()> {
    import.cancel.store(true, Ordering::Relaxed);
    Ok(())
}

/// A page of what waits.
#[tauri::command]
pub async fn import_rows(import: State<'_, Import>, input: ImportRowsInput) -> Answer<ImportRows> {
    Ok(import.waiting()?.report.rows(input))
}

/// Says how the waiting tables with these columns are read.
#[tauri::command]
pub async fn import_correct(app: AppHandle, fingerprint: String, said: String) -> Answer<ImportPreview> {
    under_way(&app, async {
        let read = app.state::<Import>().waiting()?.read;
        locked(&read).correct(&fingerprint, &said).map_err(|error| words::problem(&error))?;
        Ok(look(&app, read).await?.preview())
    })
    .await
}

/// Takes in what waits.
#[tauri::command]
pub async fn import_take(app: AppHandle) -> Answer<Outcome<ImportPreview>> {
    under_way(&app, async {
        let read = still_right(&app, app.state::<Import>().waiting()?.read).await?;
        let Outcome { value, changed, undo } = take(&app, read).await?;
        Ok(Outcome { value: value.preview(), changed, undo })
    })
    .await
}

/// Leaves what waits.
#[tauri::command]
pub async fn import_leave(import: State<'_, Import>) -> Answer<()> {
    import.forget();
    Ok(())
}

/// The imports of earlier.
#[tauri::command]
pub async fn past_imports(book: Book<'_>, skip: u32, limit: u32) -> Answer<PastImports> {
    book.run(move |book, now| book.past_imports(skip, limit, now)).await
}

/// A page of what was offered in an import of earlier.
#[tauri::command]
pub async fn past_import_rows(book: Book<'_>, import: i64, input: ImportRowsInput) -> Answer<ImportRows> {
    book.run(move |book, _| book.past_import_rows(import, input)).await
}

/// Writes what was not read, of an import of earlier or of what waits, into a file the person names; `None` when the dialog was put
/// away.
#[tauri::command]
pub async fn import_refused_save(app: AppHandle, import: Option<i64>) -> Answer<Option<String>> {
    let list = match import {
        Some(import) => app.state::<Worker>().run(move |book, _| book.past_refused_list(import)).await?,
        None => refused_list(&app.state::<Import>().waiting()?.report),
    };
    let named = dialogs::save_as(&app, &words::save_not_read(), "not-read.csv", (&words::kind_table(), "csv")).await;
    named.map(|path| write(&path, &list)).transpose()
}

/// How tables are read, as somebody said once.
#[tauri::command]
pub async fn known_columns(book: Book<'_>) -> Answer<Vec<KnownColumns>> {
    book.run(|book, now| book.known_columns(now)).await
}

/// Forgets how tables with these columns are read.
#[tauri::command]
pub async fn forget_columns(app: AppHandle, book: Book<'_>, fingerprint: String) -> Answer<Outcome<Vec<KnownColumns>>> {
    book.run(move |book, now| book.forget_columns(&fingerprint, now)).await.map(|outcome| tell(&app, outcome))
}

/// Reads files; the window hears that it began, how far it has come, and what became of them, in this order.
pub fn import_dropped(app: &AppHandle, paths: Vec<PathBuf>) {
    let app = app.clone();
    async_runtime::spawn(async move {
        let told = match under_way(&app, read(&app, paths)).await {
            Ok(met) => app.emit("import:met", met),
            Err(problem) => app.emit("import:failed", problem),
        };
        let _window_is_gone = told.is_err();
    });
}

/// One thing at a time: what is asked for meanwhile is refused in words.
async fn under_way<T>(app: &AppHandle, work: impl Future<Output = Answer<T>>) -> Answer<T> {
    let import = app.state::<Import>();
    let _shown = import.show()?;
    let _turn = import.turn().await;
    work.await
}

/// Reading needs no logbook, so that the window can use it meanwhile.
async fn read(app: &AppHandle, paths: Vec<PathBuf>) -> Answer<ImportMet> {
    let _window_is_gone = app.emit("import:began", paths.len()).is_err();
    let read = Arc::new(Mutex::new(read_beside(app, paths).await?));
    let report = look(app, Arc::clone(&read)).await?;
    if !report.is_one_new_run() {
        return Ok(ImportMet { preview: report.preview(), run: None, undo: None });
    }
    let Outcome { value, undo, .. } = take(app, read).await?;
    Ok(ImportMet { preview: value.preview(), run: value.inputs.into_iter().next(), undo })
}

async fn read_beside(app: &AppHandle, paths: Vec<PathBuf>) -> Answer<ReadFiles> {
    let known = app.state::<Worker>().run(|book, _| book.known_files()).await?;
    let watch = Watch::of(app);
    async_runtime::spawn_blocking(move || watch.over(|watch| read_files(&paths, &known, watch)))
        .await
        .unwrap_or(Err(LogbookError::Cancelled))
        .map_err(|error| words::problem(&error))
}

/// Finds out what taking it in would do, and lets it wait.
async fn look(app: &AppHandle, read: Read) -> Answer<Arc<ImportReport>> {
    let (held, watch) = (Arc::clone(&read), Watch::of(app));
    let report = app
        .state::<Worker>()
        .run(move |book, now| watch.over(|watch| book.preview(&locked(&held), watch, now)))
        .await?;
    let report = Arc::new(report);
    *locked(&app.state::<Import>().waiting) = Some(Waiting { read, report: Arc::clone(&report) });
    Ok(report)
}

/// What was passed over as known may have been deleted since: it is then read anew, as it was corrected.
async fn still_right(app: &AppHandle, read: Read) -> Answer<Read> {
    let held = Arc::clone(&read);
    if app.state::<Worker>().run(move |book, _| book.still_has_known(&locked(&held))).await? {
        return Ok(read);
    }
    let paths = locked(&read).paths().to_vec();
    let mut fresh = read_beside(app, paths).await?;
    fresh.correct_like(&locked(&read));
    Ok(Arc::new(Mutex::new(fresh)))
}

/// Takes it in, as one step; what waited does so no longer. When it cannot be, it goes on waiting.
async fn take(app: &AppHandle, read: Read) -> Answer<Outcome<ImportReport>> {
    let watch = Watch::of(app);
    let outcome = app
        .state::<Worker>()
        .run(move |book, now| watch.over(|watch| book.take_in_watched(&locked(&read), watch, now)))
        .await?;
    app.state::<Import>().forget();
    Ok(tell(app, outcome))
}

/// Tells the window how far it has come, and hears when to stop.
#[derive(Clone)]
pub struct Watch {
    window: AppHandle,
    cancel: Arc<AtomicBool>,
}

impl Watch {
    /// The import the window shows.
    pub fn of(app: &AppHandle) -> Self {
        Self { window: app.clone(), cancel: Arc::clone(&app.state::<Import>().cancel) }
    }

    /// Does something that tells how far it has come.
    pub fn over<T>(&self, work: impl FnOnce(&Importing<'_>) -> T) -> T {
        let told = AtomicU64::new(0);
        let progress = |at: ImportProgress| {
            let (done, of) = match at.stage {
                ImportStage::Reading => (at.bytes_done, at.bytes_total),
                ImportStage::Writing => (at.done.into(), at.total.into()),
            };
            // Two hundred steps are enough for any eye.
            let step = done * 200 / of.max(1);
            if told.fetch_max(step, Ordering::Relaxed) < step {
                let _window_is_gone = self.window.emit("import:progress", at).is_err();
            }
        };
        work(&Importing { cancel: &self.cancel, progress: &progress })
    }
}

/// Nothing panics while it holds one of these; should it, what was read is still what was read.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
