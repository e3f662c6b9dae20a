//! One watched folder: a thread that looks when the system says something moved, and every now and then by itself.
//!
//! The system's word is a hint to look sooner. What counts is the look: it also finds what happened while the machine slept, on a network
//! drive another machine writes to, and where the system has no more watchers to give.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    thread,
    time::{Duration, Instant},
};

use logbook::{
    api::{PlaceState, Problem, ProblemCode},
    watched::{Lying, NotLooked, Settling, look},
};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};
use tauri::AppHandle;

use super::{How, ask, bring, held, say, send};
use crate::clock;

/// Between two looks, where the system says when something moves.
const HEARING: Duration = Duration::from_secs(60);
/// Between two looks, where it does not.
const DEAF: Duration = Duration::from_secs(15);
/// Between two looks for a folder that is not there.
const AWAY: Duration = Duration::from_secs(10);
/// Until a file that moved may be at rest.
const SETTLING: Duration = Duration::from_millis(2_100);
/// Copying many files is one movement: so long without another, and at most so long in all.
const QUIET: Duration = Duration::from_millis(300);
const RESTLESS: Duration = Duration::from_secs(5);
/// A look that takes longer than this is said to.
const SLOW: Duration = Duration::from_secs(20);

/// A folder under watch. Dropped, it is watched no more.
pub struct Folder {
    root: PathBuf,
    wake: Sender<()>,
    stop: Arc<AtomicBool>,
    sight: Arc<Mutex<Sight>>,
}

/// What the last look saw.
struct Sight {
    state: PlaceState,
    /// Since when a look is under way.
    since: Option<Instant>,
}

impl Folder {
    /// Puts a folder under watch.
    pub fn watch(app: AppHandle, id: i64, root: PathBuf) -> Self {
        let (wake, woken) = channel();
        let stop = Arc::new(AtomicBool::new(false));
        let sight = Arc::new(Mutex::new(Sight { state: PlaceState::Looking, since: None }));
        let mut watch = Watch {
            app,
            id,
            root: root.clone(),
            stop: Arc::clone(&stop),
            sight: Arc::clone(&sight),
            settling: Settling::default(),
            said: None,
        };
        let ears = wake.clone();
        // It is never waited for: a drive that does not answer would be waited for with it.
        thread::spawn(move || watch.run(&ears, &woken));
        Self { root, wake, stop, sight }
    }

    /// Whether it is this folder.
    pub fn is_at(&self, root: &Path) -> bool {
        self.root == root
    }

    /// Has it looked into now.
    pub fn look(&self) {
        let _it_has_ended = self.wake.send(()).is_err();
    }

    /// How it is.
    pub fn state(&self) -> PlaceState {
        let sight = held(&self.sight);
        if sight.since.is_some_and(|since| since.elapsed() > SLOW) { PlaceState::Silent } else { sight.state }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        self.look();
    }
}

/// The thread's own.
struct Watch {
    app: AppHandle,
    id: i64,
    root: PathBuf,
    stop: Arc<AtomicBool>,
    sight: Arc<Mutex<Sight>>,
    settling: Settling,
    /// The trouble that was told last, so that it is told once.
    said: Option<String>,
}

impl Watch {
    fn run(&mut self, wake: &Sender<()>, woken: &Receiver<()>) {
        let mut ears = None;
        loop {
            let pause = match self.look(&mut ears, wake) {
                Ok(lying) => {
                    let idle = if ears.is_some() { HEARING } else { DEAF };
                    match self.offer(lying) {
                        Ok(moving) => {
                            if moving {
                                SETTLING
                            } else {
                                idle
                            }
                        }
                        // The place is watched no more.
                        Err(Problem { code: ProblemCode::NotFound, .. }) => return,
                        Err(problem) => {
                            self.say_once(problem);
                            HEARING
                        }
                    }
                }
                Err(NotLooked::Stopped) => return,
                Err(_) => {
                    // What was heard of a folder that has gone is nothing about one that takes its place.
                    ears = None;
                    AWAY
                }
            };
            wait(woken, pause);
            if self.stop.load(Ordering::Relaxed) {
                return;
            }
        }
    }

    fn look(&self, ears: &mut Option<RecommendedWatcher>, wake: &Sender<()>) -> Result<Vec<Lying>, NotLooked> {
        held(&self.sight).since = Some(Instant::now());
        // Listening comes first: what moves during the look is heard.
        if ears.is_none() {
            *ears = hear(&self.root, wake.clone());
        }
        let looked = look(&self.root, &self.stop);
        let state = super::plugged::state_after(&looked);
        let changed = {
            let mut sight = held(&self.sight);
            let was_slow = sight.since.take().is_some_and(|since| since.elapsed() > SLOW);
            was_slow || std::mem::replace(&mut sight.state, state) != state
        };
        if changed {
            send(&self.app, "watching:changed", ());
        }
        looked
    }

    /// Offers the logbook what is new and at rest. Returns whether something is still moving.
    fn offer(&mut self, lying: Vec<Lying>) -> Result<bool, Problem> {
        let id = self.id;
        let asked = ask(&self.app, move |book, _| book.unseen(id, &lying));
        let Some(unseen) = asked.transpose()? else { return Ok(false) };
        let (rested, moving) = self.settling.at_rest(unseen.offered(&self.root), clock::now().timestamp());
        if !rested.is_empty() {
            let came = bring(&self.app, id, &self.root, rested, How::ByThemselves)?;
            self.said = None;
            if let Some(came) = came {
                say(&self.app, came);
            }
        }
        Ok(moving)
    }

    fn say_once(&mut self, problem: Problem) {
        if self.said.as_ref() != Some(&problem.message) {
            self.said = Some(problem.message.clone());
            send(&self.app, "watching:failed", problem);
        }
    }
}

/// Waits to be woken, and then for the movement to end; or until it is time.
fn wait(woken: &Receiver<()>, pause: Duration) {
    if woken.recv_timeout(pause).is_err() {
        return;
    }
    let since = Instant::now();
    while since.elapsed() < RESTLESS {
        match woken.recv_timeout(QUIET) {
            Ok(()) => {}
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// Has the system say when something moves in a folder; `None` where it cannot.
fn hear(root: &Path, wake: Sender<()>) -> Option<RecommendedWatcher> {
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // That a file was opened or read is no movement; our own reading would wake us for ever.
        if !event.is_ok_and(|event| event.kind.is_access()) {
            let _it_has_ended = wake.send(()).is_err();
        }
    })
    .ok()?;
    watcher.watch(root, RecursiveMode::Recursive).ok()?;
    Some(watcher)
}
