//! Watching places while the window is open: new files come in by themselves, with a quiet notice.
//!
//! Every watched folder has a thread of its own ([`folder`]), because a network drive that does not answer holds up whoever asks it; one
//! more thread looks for watches that are plugged in ([`plugged`]). None of them is the window's, and none is the one that keeps the
//! logbook: they read the disk, and hand the logbook what they read. While the sample lies open nothing is taken in.
//!
//! ```text
//! folder ──┐  look, wait for rest            ┌─▶ worker ──▶ logbook
//! plugged ─┴──▶ bring (one import at a time) ─┴─▶ a notice, and logbook:changed
//! ```

mod folder;
mod plugged;

use std::{
    collections::{HashMap, HashSet},
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard,
        atomic::{AtomicBool, AtomicU32, Ordering},
    },
};

use jiff::Zoned;
use logbook::{
    Importing, Logbook, LogbookError,
    api::{CameIn, ImportProgress, Outcome, PlaceConsent, PlaceKind, Problem, ProblemCode},
    watched::{Lying, PlaceStates, read_found},
    words,
};
use serde::Serialize;
use tauri::{AppHandle, Emitter, Manager, async_runtime::block_on};

use self::{folder::Folder, plugged::Plugged};
use crate::{
    commands::{importing::Import, tell},
    volumes::Volumes,
    worker::{Answer, Worker},
};

/// More files than this, asked for, come in with a bar to watch and a list of what became of each.
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

/// Begins to watch. Called once the first screen is painted.
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

/// Takes in what is new of files lying in a place, in its turn; `None` when nothing was, or while the sample lies open. It reads the
/// disk and waits for the logbook.
pub fn bring(app: &AppHandle, id: i64, root: &Path, lying: Vec<Lying>, how: How) -> Answer<Option<Outcome<CameIn>>> {
    let import = app.state::<Import>();
    let _turn = block_on(import.turn());
    let everything = lying.clone();
    let sifted = ask(app, move |book, _| {
        let known = if how == How::Asked { book.known_files() } else { book.offered_files() };
        Ok((book.unseen(id, &lying)?, known?))
    });
    let Some((unseen, known)) = sifted.transpose()? else { return Ok(None) };
    let offered = unseen.offered(root);
    if offered.is_empty() {
        return Ok(None);
    }
    let shown = how == How::Asked && offered.len() > MANY;
    let cancel = if shown { import.uncancelled() } else { Arc::new(AtomicBool::new(false)) };
    let brought = read_and_take_in(app, (id, root), offered, &known, (&cancel, shown));
    if shown {
        tell_the_sheet(app, &brought);
    }
    if how == How::Asked && matches!(&brought, Err(Problem { code: ProblemCode::Cancelled, .. })) {
        // Stopped: what lies there is not to come in by itself a moment later.
        ask(app, move |book, now| book.leave_lying(id, &everything, now)).transpose()?;
    }
    let outcome = brought?.map(|outcome| tell(app, outcome));
    Ok(outcome.map(|outcome| if shown { untold(outcome) } else { outcome }))
}

fn read_and_take_in(
    app: &AppHandle,
    (id, root): (i64, &Path),
    offered: Vec<Lying>,
    known: &HashSet<[u8; 32]>,
    (cancel, shown): (&Arc<AtomicBool>, bool),
) -> Answer<Option<Outcome<CameIn>>> {
    let told = AtomicU32::new(0);
    let progress = |progress: ImportProgress| {
        // A hundred steps are enough for any eye.
        let step = progress.done * 100 / progress.total.max(1);
        if shown && told.fetch_max(step, Ordering::Relaxed) < step {
            send(app, "import:progress", progress);
        }
    };
    let found = read_found(root, offered, known, &Importing { cancel, progress: &progress })
        .map_err(|error| words::problem(&error))?;
    let cancel = Arc::clone(cancel);
    ask(app, move |book, now| book.take_in_found(id, found, &cancel, now)).transpose()
}

/// The list of what became of each file has told it.
fn untold(outcome: Outcome<CameIn>) -> Outcome<CameIn> {
    Outcome { value: CameIn { text: None, ..outcome.value }, ..outcome }
}

fn tell_the_sheet(app: &AppHandle, brought: &Answer<Option<Outcome<CameIn>>>) {
    match brought {
        Ok(Some(outcome)) => {
            let report = outcome.value.report.clone();
            let (changed, undo) = (outcome.changed.clone(), outcome.undo.clone());
            send(app, "import:done", Outcome { value: report, changed, undo });
        }
        Ok(None) => {}
        Err(problem) => send(app, "import:failed", problem.clone()),
    }
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
