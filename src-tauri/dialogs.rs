//! The system's file dialogs, asked from here and never from the page.

use std::path::{Path, PathBuf};

use directories::UserDirs;
use logbook::words;
use tauri::{AppHandle, Wry, async_runtime::channel};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// What may hold runs; some systems tell capitals apart.
const RECORDINGS: [&str; 20] = [
    "fit", "FIT", "tcx", "TCX", "gpx", "GPX", "gz", "GZ", "zip", "ZIP", "json", "JSON", "csv", "CSV", "xml", "XML",
    "xlsx", "XLSX", "ods", "ODS",
];

/// Lets files be picked; `None` when the dialog was put away.
pub async fn pick_files(app: &AppHandle) -> Option<Vec<PathBuf>> {
    let dialog = app
        .dialog()
        .file()
        .set_title(words::pick_runs())
        .add_filter(words::kind_recordings(), &RECORDINGS)
        .add_filter(words::kind_all(), &["*"]);
    let files = answered(|tell| dialog.pick_files(tell)).await?;
    Some(files.into_iter().filter_map(path).collect())
}

/// Lets a backup be picked; `None` when the dialog was put away.
pub async fn pick_backup(app: &AppHandle) -> Option<PathBuf> {
    let dialog = app.dialog().file().set_title(words::pick_backup());
    let dialog = near(dialog, UserDirs::document_dir)
        .add_filter(words::kind_logbook(), &["plimsoll"])
        .add_filter(words::kind_all(), &["*"]);
    path(answered(|tell| dialog.pick_file(tell)).await?)
}

/// Lets a folder be picked; `None` when the dialog was put away.
pub async fn pick_folder(app: &AppHandle) -> Option<PathBuf> {
    // Where recordings mostly go.
    let dialog = app.dialog().file().set_title(words::pick_folder());
    picked(near(dialog, UserDirs::download_dir)).await
}

/// Lets a file to write be named; `None` when the dialog was put away.
pub async fn save_as(app: &AppHandle, title: &str, name: &str, kind: (&str, &str)) -> Option<PathBuf> {
    let dialog = app.dialog().file().set_title(title).set_file_name(name).add_filter(kind.0, &[kind.1]);
    let named = path(answered(|tell| dialog.save_file(tell)).await?)?;
    // A name typed without an ending gets the right one.
    Some(if named.extension().is_none() { named.with_extension(kind.1) } else { named })
}

/// Lets a folder to write into be picked or made; `None` when the dialog was put away.
pub async fn folder_for(app: &AppHandle, title: &str) -> Option<PathBuf> {
    let dialog = app.dialog().file().set_title(title).set_can_create_directories(true);
    picked(near(dialog, UserDirs::document_dir)).await
}

/// Opens it in a folder of the person's, or at home: one that shows the list of recent files lets none be taken.
fn near(dialog: FileDialogBuilder<Wry>, folder: fn(&UserDirs) -> Option<&Path>) -> FileDialogBuilder<Wry> {
    match UserDirs::new() {
        Some(user) => dialog.set_directory(folder(&user).unwrap_or(user.home_dir())),
        None => dialog,
    }
}

async fn picked(dialog: FileDialogBuilder<Wry>) -> Option<PathBuf> {
    path(answered(|tell| dialog.pick_folder(tell)).await?)
}

/// What a dialog that is shown answers; `None` when it was put away.
async fn answered<T: Send + 'static>(show: impl FnOnce(Box<dyn FnOnce(Option<T>) + Send>)) -> Option<T> {
    let (answer, mut answered) = channel(1);
    show(Box::new(move |said| {
        let _window_is_gone = answer.blocking_send(said).is_err();
    }));
    answered.recv().await?
}

fn path(file: FilePath) -> Option<PathBuf> {
    file.into_path().ok()
}
