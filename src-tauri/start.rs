//! How the app was opened, and what begins once its first screen is painted.

use std::{
    ffi::OsString,
    path::PathBuf,
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use tauri::AppHandle;

use crate::{commands::importing::import_dropped, watching};

/// Ends the app as soon as the first screen is painted: how benches time the start.
const UNTIL_PAINTED: &str = "--until-painted";
/// `--volumes=FOLDER`: the folders in FOLDER are taken for mounted volumes, besides those that are: how tests plug a watch in.
const VOLUMES: &str = "--volumes=";

/// What the app was opened with.
pub struct Start {
    files: Mutex<Vec<PathBuf>>,
    until_painted: bool,
    volumes: Option<PathBuf>,
    begun: AtomicBool,
}

impl Start {
    /// Reads the command line: files to import.
    pub fn from_arguments(arguments: impl Iterator<Item = OsString>) -> Self {
        let (flags, files): (Vec<_>, Vec<_>) = arguments.partition(|a| a.to_string_lossy().starts_with("--"));
        Self {
            files: Mutex::new(files.into_iter().map(PathBuf::from).collect()),
            until_painted: flags.iter().any(|flag| flag == UNTIL_PAINTED),
            volumes: flags.iter().find_map(|flag| flag.to_str()?.strip_prefix(VOLUMES)).map(PathBuf::from),
            begun: AtomicBool::new(false),
        }
    }

    /// A folder whose folders are taken for mounted volumes.
    pub fn volumes(&self) -> Option<PathBuf> {
        self.volumes.clone()
    }

    /// The first screen is there. What was asked for on the command line begins, once.
    pub fn painted(&self, app: &AppHandle) {
        if self.until_painted {
            app.exit(0);
        }
        // The page may be loaded anew; what is watched stays watched.
        if !self.begun.swap(true, Ordering::AcqRel) {
            watching::begin(app);
        }
        let files = std::mem::take(&mut *self.files.lock().expect("BUG: nothing panics while holding it"));
        if !files.is_empty() {
            import_dropped(app, files);
        }
    }
}
