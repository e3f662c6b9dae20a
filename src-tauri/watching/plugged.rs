//! Watches that are plugged in: the list of mounted volumes is compared with a moment ago, and what is new is looked at, each on a thread
//! of its own.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::atomic::AtomicBool,
    thread,
    time::Duration,
};

use logbook::{
    api::{CameIn, Outcome, PlaceConsent, PlaceState},
    watched::{Lying, NotLooked, PluggedIn, look, recognise, unknown},
    words,
};
use tauri::{AppHandle, Manager};

use super::{How, Watching, ask, bring, held, keep_step, say, send};
use crate::{commands::tell, worker::Answer};

/// Between two looks at what is mounted.
const EVERY: Duration = Duration::from_secs(3);
/// A volume that is no watch at first is looked at again after so long each: a device without a drive fills its folders late.
const AGAIN: [Duration; 3] = [Duration::from_secs(1), Duration::from_secs(4), Duration::from_secs(10)];
/// What else is watched is brought in step every so many of them.
const STEP: u32 = 20;

/// A watch that is plugged in.
pub struct Plugged {
    watch: PluggedIn,
    /// It was told to the logbook, or is being told.
    greeted: bool,
    /// Its place, once the logbook knows of it.
    id: Option<i64>,
    state: PlaceState,
}

impl Plugged {
    /// Its place, and how it is.
    pub fn state(&self) -> Option<(i64, PlaceState)> {
        Some((self.id?, self.state))
    }
}

/// How a place is after a look.
pub fn state_after(looked: &Result<Vec<Lying>, NotLooked>) -> PlaceState {
    match looked {
        Ok(_) => PlaceState::There,
        Err(NotLooked::Away | NotLooked::Stopped) => PlaceState::Away,
        Err(NotLooked::Unreadable) => PlaceState::Unreadable,
        Err(NotLooked::TooMany) => PlaceState::TooMany,
    }
}

/// Looks at what is mounted, for as long as the app runs.
pub fn watch_volumes(app: AppHandle) {
    thread::spawn(move || {
        let mut before = BTreeSet::new();
        for turn in 0_u32.. {
            let mounted = app.state::<Watching>().volumes.mounted();
            for gone in before.difference(&mounted) {
                unplugged(&app, gone);
            }
            for new in mounted.difference(&before) {
                let (app, new) = (app.clone(), new.clone());
                // A volume may be slow to answer, or never do.
                thread::spawn(move || plugged_in(&app, &new));
            }
            before = mounted;
            if turn % STEP == 0 {
                let app = app.clone();
                thread::spawn(move || keep_step(&app));
            }
            thread::sleep(EVERY);
        }
    });
}

/// Greets the watches that could not be greeted when they were plugged in, because the sample lay open.
pub fn greet_all(app: &AppHandle) {
    let waiting: Vec<PathBuf> = held(&app.state::<Watching>().plugged)
        .iter()
        .filter(|(_, plugged)| !plugged.greeted)
        .map(|(volume, _)| volume.clone())
        .collect();
    for volume in waiting {
        greet(app, &volume);
    }
}

/// Takes in what is new on a watch, because the person said so.
pub fn bring_in(app: &AppHandle, id: i64) -> Answer<Option<Outcome<CameIn>>> {
    let folder = at(app, id).ok_or_else(words::not_plugged_in)?.folder;
    let lying = look(&folder, &AtomicBool::new(false)).map_err(|_| words::not_plugged_in())?;
    bring(app, id, &folder, lying, How::Asked)
}

/// A watch's place was given up; it is asked about when it is plugged in again.
pub fn forget(app: &AppHandle, id: i64) {
    let watching = app.state::<Watching>();
    held(&watching.plugged).values_mut().filter(|plugged| plugged.id == Some(id)).for_each(|plugged| plugged.id = None);
}

fn plugged_in(app: &AppHandle, volume: &Path) {
    let late = || {
        AGAIN.iter().find_map(|pause| {
            thread::sleep(*pause);
            recognise(volume)
        })
    };
    let Some(watch) = recognise(volume).or_else(late) else { return };
    held(&app.state::<Watching>().plugged).entry(volume.to_owned()).or_insert(Plugged {
        watch,
        greeted: false,
        id: None,
        state: PlaceState::Looking,
    });
    greet(app, volume);
}

fn unplugged(app: &AppHandle, volume: &Path) {
    if held(&app.state::<Watching>().plugged).remove(volume).is_some() {
        send(app, "watching:changed", ());
    }
}

/// Does with a watch what the person said to it; asks, when nothing was said.
fn greet(app: &AppHandle, volume: &Path) {
    let Some(watch) = claim(app, volume) else { return };
    let folder = watch.folder.clone();
    let Some(Ok(met)) = ask(app, move |book, now| book.meet_watch(&watch, now)) else {
        // The sample lies open, or the logbook cannot be written: later, then.
        if let Some(plugged) = held(&app.state::<Watching>().plugged).get_mut(volume) {
            plugged.greeted = false;
        }
        return;
    };
    let place = tell(app, met).value;
    let looked = look(&folder, &AtomicBool::new(false));
    if let Some(plugged) = held(&app.state::<Watching>().plugged).get_mut(volume) {
        (plugged.id, plugged.state) = (Some(place.id), state_after(&looked));
    }
    send(app, "watching:changed", ());
    match (place.consent, looked) {
        (PlaceConsent::Ask, Ok(_)) => ask_about(app, place.id, &place.name, &folder),
        (PlaceConsent::Always, Ok(lying)) => match bring(app, place.id, &folder, lying, How::ByThemselves) {
            Ok(came) => came.into_iter().for_each(|came| say(app, came)),
            Err(problem) => send(app, "watching:failed", problem),
        },
        (PlaceConsent::Never, _) | (_, Err(_)) => {}
    }
}

/// A watch nobody has greeted yet, to be greeted by one.
fn claim(app: &AppHandle, volume: &Path) -> Option<PluggedIn> {
    let watching = app.state::<Watching>();
    let mut plugged = held(&watching.plugged);
    let new = plugged.get_mut(volume).filter(|plugged| !plugged.greeted)?;
    new.greeted = true;
    Some(new.watch.clone())
}

/// Asks whether to bring in what is new, if anything is.
fn ask_about(app: &AppHandle, id: i64, name: &str, folder: &Path) {
    let Ok(lying) = look(folder, &AtomicBool::new(false)) else { return };
    let recordings = lying.len();
    let Some(Ok((unseen, known))) = ask(app, move |book, _| Ok((book.unseen(id, &lying)?, book.known_files()?))) else {
        return;
    };
    let new = unknown(folder, &unseen.offered(folder), &known);
    if new > 0 {
        send(app, "watching:asks", words::watch_asks(id, name, recordings, new));
    }
}

fn at(app: &AppHandle, id: i64) -> Option<PluggedIn> {
    let watching = app.state::<Watching>();
    let plugged = held(&watching.plugged);
    plugged.values().find(|plugged| plugged.id == Some(id)).map(|plugged| plugged.watch.clone())
}
