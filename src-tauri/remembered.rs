//! What this machine remembers of the app, apart from any logbook: `window.json` in the data folder. Losing it loses nothing.

use std::{fs, path::PathBuf, sync::Mutex};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{frame::Place, paths};

/// What is remembered.
pub struct Remembered {
    file: Option<PathBuf>,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    now: Notes,
    written: Notes,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
struct Notes {
    place: Option<Place>,
    /// The local day that was reminded last.
    reminded_on: Option<String>,
    /// It was said that closing the window leaves the app in the tray.
    told_of_tray: bool,
}

impl Remembered {
    /// As it was left; nothing when it cannot be read.
    pub fn load() -> Self {
        let file = paths::data_folder().map(|folder| folder.join("window.json"));
        let text = file.as_ref().and_then(|file| fs::read(file).ok());
        let now: Notes = text.and_then(|text| serde_json::from_slice(&text).ok()).unwrap_or_default();
        Self { file, kept: Mutex::new(Kept { written: now.clone(), now }) }
    }

    /// Where the window stood.
    pub fn place(&self) -> Option<Place> {
        self.read(|notes| notes.place)
    }

    /// The window stands here now.
    pub fn keep_place(&self, place: Place) {
        self.change(|notes| notes.place = Some(place));
    }

    /// The local day that was reminded last.
    pub fn reminded_on(&self) -> Option<Date> {
        self.read(|notes| notes.reminded_on.as_ref()?.parse().ok())
    }

    /// This local day was reminded.
    pub fn keep_reminded_on(&self, day: Date) {
        self.change(|notes| notes.reminded_on = Some(day.to_string()));
        self.save();
    }

    /// Whether this is the first time it is to be said that the app stays in the tray.
    pub fn first_time_in_tray(&self) -> bool {
        let is_first = !self.read(|notes| notes.told_of_tray);
        self.change(|notes| notes.told_of_tray = true);
        self.save();
        is_first
    }

    /// Writes what has changed since.
    pub fn save(&self) {
        let mut kept = self.kept.lock().expect("BUG: nothing panics while holding it");
        let Some(file) = self.file.as_ref().filter(|_| kept.now != kept.written) else { return };
        let text = serde_json::to_vec_pretty(&kept.now).expect("BUG: plain values are JSON");
        // Whole or not at all. Where it cannot be written, the window stands where the system puts it next time.
        let unfinished = file.with_extension("json.new");
        if fs::write(&unfinished, text).and_then(|()| fs::rename(&unfinished, file)).is_ok() {
            kept.written = kept.now.clone();
        }
    }

    fn read<T>(&self, what: impl FnOnce(&Notes) -> T) -> T {
        what(&self.kept.lock().expect("BUG: nothing panics while holding it").now)
    }

    fn change(&self, how: impl FnOnce(&mut Notes)) {
        how(&mut self.kept.lock().expect("BUG: nothing panics while holding it").now);
    }
}
