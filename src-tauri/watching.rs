//! Watching places while the window is open: new files come in by themselves, with a quiet notice.
//!
//! Every watched folder has a thread of its own ([`folder`]), because a network drive that does not answer holds up whoever asks it; one
//! more thread looks for watches that are plugged in ([`plugged`]). None of them is the window's, and none is the one that keeps the
//! logbook: they read the disk, and hand the logbook what they read. While the sample lies open nothing is taken in.
//!
//! ```text
//! folder ──┐  look, wait for rest                    ┌─▶ worker ──▶ logbook
//! plugged ─┴──▶ bring (taken in one after the other) ─┴─▶ a notice, and logbook:changed
//! ```

mod folder;
mod plugged;

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, atomic::AtomicBool},
};

use jiff::Zoned;
use logbook::{
    Importing, Known, Logbook, LogbookError,
    api::{CameIn, ImportPreview, Outcome, PlaceConsent, PlaceKind},
    watched::{Lying, PlaceStates, read_found},
    words,
};
use serde::Serialize;
use tauri::{AppHandle, Emitter, Manager, async_runtime::block_on};

use self::{folder::Folder, plugged::Plugged};
use crate::{
    commands::{
        importing::{Import, Watch},
        tell,
    },
    volumes::Volumes,
    worker::{Answer, Worker},
};

/// More files than this, asked for, come in on the Import screen: with a bar to watch, and a list of what became of each.
const MANY: usize = 50;

/// Everything that is watched.
pub struct Watching {
    volumes: Volumes,
    folders: Mutex<HashMap<i64, Folder>>,
    plugged: Mutex<HashMap<PathBuf, Plugged>>,
    /// The folder the person picked last, and what lay in it; the page never names a path.
    picked: Mutex<Option<(PathBuf, Vec<Lying>)>>,
}

/// What the window hears when something came in by itself.
#[derive(Clone, Serialize)]
struct Notice {
    text: String,
    undo: Option<String>,
}

/// How files come in.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// By themselves: what was offered once does not come again.
    ByThemselves,
    /// Because the person asked: what is not in the logbook comes.
    Asked,
}

impl Watching {
    /// Nothing is watched yet.
    pub fn of(volumes: Volumes) -> Self {
        Self { volumes, folders: Mutex::default(), plugged: Mutex::default(), picked: Mutex::default() }
    }

    /// How places are at this moment.
    pub fn states(&self) -> PlaceStates {
        let folders = held(&self.folders).iter().map(|(id, folder)| (*id, folder.state())).collect::<Vec<_>>();
        let watches = held(&self.plugged).values().filter_map(Plugged::state).collect::<Vec<_>>();
        folders.into_iter().chain(watches).collect()
    }

    /// Keeps a picked folder until it is said what to do with it.
    pub fn pick(&self, folder: PathBuf, lying: Vec<Lying>) {
        *held(&self.picked) = Some((folder, lying));
    }

    /// The picked folder, once.
    pub fn picked(&self) -> Option<(PathBuf, Vec<Lying>)> {
        held(&self.picked).take()
    }
}

/// Begins to watch. Called once the first screen is painted, or without a window when the system opened the app at login.
pub fn begin(app: &AppHandle) {
    plugged::watch_volumes(app.clone());
}

/// Brings what is watched in step with what the logbook says is to be: after a change, after the sample, and every minute, because
/// `plim` may have written to the logbook. It waits for the logbook, so no thread of the window calls it.
pub fn keep_step(app: &AppHandle) {
    let Some(Ok(wanted)) = ask(app, |book, now| book.places(&PlaceStates::new(), false, now)) else { return };
    let wanted: HashMap<i64, PathBuf> = wanted
        .places
        .into_iter()
        .filter(|place| place.kind == PlaceKind::Folder && place.consent == PlaceConsent::Always)
        .filter_map(|place| Some((place.id, PathBuf::from(place.path?))))
        .collect();
    {
        let watching = app.state::<Watching>();
        let mut folders = held(&watching.folders);
        // Another logbook may use the same number for another folder.
        folders.retain(|id, folder| wanted.get(id).is_some_and(|root| folder.is_at(root)));
        for (id, root) in wanted {
            folders.entry(id).or_insert_with(|| Folder::watch(app.clone(), id, root));
        }
    }
    plugged::greet_all(app);
}

pub use plugged::{bring_in, forget};

/// Has every folder looked into now: the sample was left, or the machine was asleep.
pub fn look_again(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        keep_step(&app);
        held(&app.state::<Watching>().folders).values().for_each(Folder::look);
    });
}

/// Takes in what is new of files lying in a place, when nothing else comes in; `None` when nothing was, or while the sample lies open. It reads the
/// disk and waits for the logbook.
pub fn bring(app: &AppHandle, id: i64, root: &Path, lying: Vec<Lying>, how: How) -> Answer<Option<Outcome<CameIn>>> {
    let import = app.state::<Import>();
    // It is not held while the disk is read: a drive that stops answering would hold up what the person brings in.
    drop(block_on(import.turn()));
    let sifted = ask(app, move |book, _| {
        let known = if how == How::Asked { book.known_files() } else { book.offered_files() };
        Ok((book.unseen(id, &lying)?, known?))
    });
    let Some((unseen, known)) = sifted.transpose()? else { return Ok(None) };
    let offered = unseen.offered(root);
    if offered.is_empty() {
        return Ok(None);
    }
    let shown = if how == How::Asked && offered.len() > MANY { import.show_if_free() } else { None };
    let Some(_shown) = shown else {
        let brought = read_and_take_in(app, (id, root), offered, &known, None)?;
        return Ok(brought.map(|outcome| tell(app, outcome)));
    };
    send(app, "import:began", offered.len());
    match read_and_take_in(app, (id, root), offered, &known, Some(Watch::of(app))) {
        Ok(brought) => Ok(brought.map(|outcome| told_on_screen(app, tell(app, outcome)))),
        Err(problem) => {
            send(app, "import:failed", problem.clone());
            Err(problem)
        }
    }
}

fn read_and_take_in(
    app: &AppHandle,
    (id, root): (i64, &Path),
    offered: Vec<Lying>,
    known: &Known,
    shown: Option<Watch>,
) -> Answer<Option<Outcome<CameIn>>> {
    let found = over(shown.as_ref(), |watch| read_found(root, offered, known, watch))
        .map_err(|error| words::problem(&error))?;
    let import = app.state::<Import>();
    let _turn = block_on(import.turn());
    let is_shown = shown.is_some();
    let taking =
        move |book: &mut Logbook, now: &Zoned| over(shown.as_ref(), |watch| book.take_in_found(id, found, watch, now));
    match ask(app, taking) {
        Some(taken) => taken.map(Some),
        // The sample was opened meanwhile; what was read is new again when it is left.
        None if is_shown => Err(words::sample_lies_open()),
        None => Ok(None),
    }
}

/// Does something that the window shows, or that nobody watches.
fn over<T>(shown: Option<&Watch>, work: impl FnOnce(&Importing<'_>) -> T) -> T {
    match shown {
        Some(watch) => watch.over(work),
        None => work(&Importing { cancel: &AtomicBool::new(false), progress: &|_| () }),
    }
}

/// The list of what became of each file says it.
fn told_on_screen(app: &AppHandle, outcome: Outcome<CameIn>) -> Outcome<CameIn> {
    let preview: ImportPreview = outcome.value.report.preview();
    send(app, "import:done", Outcome { value: preview, changed: Vec::new(), undo: outcome.undo.clone() });
    Outcome { value: CameIn { text: None, ..outcome.value }, ..outcome }
}

/// Says quietly what came in by itself.
fn say(app: &AppHandle, came: Outcome<CameIn>) {
    if let Some(text) = came.value.text {
        send(app, "watching:came-in", Notice { text, undo: came.undo });
    }
}

/// Asks the runner's own logbook; `None` while the sample lies open.
fn ask<T: Send + 'static>(
    app: &AppHandle,
    work: impl FnOnce(&mut Logbook, &Zoned) -> Result<T, LogbookError> + Send + 'static,
) -> Option<Answer<T>> {
    let worker = app.state::<Worker>();
    block_on(worker.at_desk(move |desk| (!desk.is_sample()).then(|| desk.with_book(work))))
}

/// Sends the window an event; one that has gone need not hear it.
fn send(app: &AppHandle, event: &str, what: impl Serialize + Clone) {
    let _window_is_gone = app.emit(event, what).is_err();
}

fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().expect("BUG: nothing panics while holding it")
}
