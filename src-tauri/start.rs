//! How the app was opened, and what begins once its first screen is painted; the same for whoever opens it a second time.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use tauri::{AppHandle, Manager};

use crate::{clock, commands::importing::import_dropped, forward, watching};

/// Ends the app as soon as the first screen is painted: how benches time the start.
const UNTIL_PAINTED: &str = "--until-painted";
/// `--volumes=FOLDER`: the folders in FOLDER are taken for mounted volumes, besides those that are: how tests plug a watch in.
const VOLUMES: &str = "--volumes=";
/// `--now=2026-03-01T18:30:00+01:00`: takes this for the moment of the start: how a picture of a screen is the same on every day.
const NOW: &str = "--now=";

/// The system opened the app at login: with a tray it stays there until it is called.
pub const AT_LOGIN: &str = "--at-login";

/// What the app was opened with.
pub struct Start {
    /// Files to import; `None` once the first screen is painted and files need not wait any more.
    files: Mutex<Option<Vec<PathBuf>>>,
    until_painted: bool,
    at_login: bool,
    volumes: Option<PathBuf>,
    begun: AtomicBool,
}

impl Start {
    /// Reads the command line: files to import.
    pub fn from_arguments(arguments: impl Iterator<Item = OsString>) -> Self {
        let (flags, files): (Vec<_>, Vec<_>) = arguments.partition(|a| a.to_string_lossy().starts_with("--"));
        let told = |name| flags.iter().find_map(|flag| flag.to_str()?.strip_prefix(name));
        if let Some(moment) = told(NOW).and_then(|text| clock::moment(text).ok()) {
            clock::set(moment);
        }
        Self {
            files: Mutex::new(Some(files.into_iter().map(PathBuf::from).collect())),
            until_painted: flags.iter().any(|flag| flag == UNTIL_PAINTED),
            at_login: flags.iter().any(|flag| flag == AT_LOGIN),
            volumes: told(VOLUMES).map(PathBuf::from),
            begun: AtomicBool::new(false),
        }
    }

    /// Whether it ends as soon as it is painted; then it is alone, whatever else is open.
    pub fn ends_when_painted(&self) -> bool {
        self.until_painted
    }

    /// Whether nobody asked for the window.
    pub fn is_unasked(&self) -> bool {
        self.at_login
    }

    /// The app was opened a second time, from this folder with these arguments: its files are handed over.
    pub fn again(app: &AppHandle, arguments: &[String], folder: &Path) {
        // The program's own name comes first.
        let (flags, files): (Vec<_>, Vec<_>) = arguments.iter().skip(1).partition(|a| a.starts_with("--"));
        if flags.iter().any(|flag| *flag == AT_LOGIN) {
            return;
        }
        forward::bring(app);
        app.state::<Self>().open(app, files.into_iter().map(|file| folder.join(file)).collect());
    }

    /// Imports files: now, or once the first screen is painted.
    pub fn open(&self, app: &AppHandle, files: Vec<PathBuf>) {
        let mut waiting = self.files.lock().expect("BUG: nothing panics while holding it");
        match &mut *waiting {
            Some(waiting) => waiting.extend(files),
            None if files.is_empty() => {}
            None => import_dropped(app, files),
        }
    }

    /// A folder whose folders are taken for mounted volumes.
    pub fn volumes(&self) -> Option<PathBuf> {
        self.volumes.clone()
    }

    /// Begins to watch, once: the page may be loaded anew, and at login nothing is painted before the window is called.
    pub fn begin(&self, app: &AppHandle) {
        if !self.begun.swap(true, Ordering::AcqRel) {
            watching::begin(app);
        }
    }

    /// The first screen is there. What was asked for on the command line begins, once.
    pub fn painted(&self, app: &AppHandle) {
        if self.until_painted {
            app.exit(0);
        }
        self.begin(app);
        let files = self.files.lock().expect("BUG: nothing panics while holding it").take();
        self.open(app, files.unwrap_or_default());
    }
}
