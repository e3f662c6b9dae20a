//! Places from which new runs come by themselves: watched folders, and a watch that is plugged in.
//!
//! What was seen in a place is remembered where *Undo* does not reach: a run that came in by itself and was taken back stays away until
//! somebody imports it by hand. A look takes in only what is new, as one step named after the place; a look that finds nothing new
//! leaves no step and no page in the journal.
//!
//! ```text
//! look ──▶ unseen ──▶ at rest? ──▶ read_found ──▶ take_in_found
//! (disk)   (logbook)  (Settling)   (disk)         (logbook)
//! ```
//!
//! The two that touch the disk need no logbook, so that a drive that does not answer never holds up the one who keeps it. When to look
//! is the shells' business: the window watches, `plim import --new` looks once.

mod device;
mod folder;

use std::{
    collections::{HashMap, HashSet},
    fs::{self, File},
    io,
    path::{Path, PathBuf},
    sync::atomic::Ordering,
};

use jiff::Zoned;
use sha2::{Digest, Sha256};
use store::{
    Op, Tx,
    places::{self, Consent, Fate, Kind, Place, PlaceId, Seen, spelled},
};

pub use self::{
    device::{PluggedIn, recognise},
    folder::{Lying, NotLooked, REST, Settling, look},
};
use crate::{
    Importing, Invalid, Known, Logbook, LogbookError, ReadFiles,
    api::{
        CameIn, ImportInputRow, ImportOutcome, Outcome, PlaceConsent, PlaceKind, PlaceState, WatchedPlace,
        WatchedPlaces,
    },
    import::{self, Purpose, Taken},
    words,
};

/// How places are at this moment, as far as somebody has looked.
pub type PlaceStates = HashMap<i64, PlaceState>;

/// What of the files lying in a place was not seen before.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unseen {
    /// New or changed.
    pub fresh: Vec<Lying>,
    /// Seen before, and could not be opened then.
    pub locked: Vec<Lying>,
}

impl Unseen {
    /// What can be offered now: what is fresh, and what can be opened at last. It touches the disk.
    #[must_use]
    pub fn offered(self, root: &Path) -> Vec<Lying> {
        let open = self.locked.into_iter().filter(|file| File::open(root.join(&file.path)).is_ok());
        self.fresh.into_iter().chain(open).collect()
    }
}

/// How many of these files hold bytes that no run came of. It reads them all.
#[must_use]
pub fn unknown(root: &Path, lying: &[Lying], known: &Known) -> usize {
    let is_known = |file: &&Lying| match fs::read(root.join(&file.path)) {
        Ok(bytes) => known.files.contains::<[u8; 32]>(&Sha256::digest(&bytes).into()),
        Err(_) => false,
    };
    lying.iter().filter(|file| !is_known(file)).count()
}

/// Files of a place, opened and read, not yet in a logbook.
#[derive(Debug)]
pub struct Found {
    files: Vec<Lying>,
    /// What the system would not let be opened.
    locked: Vec<Lying>,
    root: PathBuf,
    read: ReadFiles,
}

/// Reads files of a place. One that has gone or changed meanwhile (the cable was pulled out, say) is left out, whatever was read of it,
/// and is new at the next look; one that cannot be opened is offered again.
///
/// # Errors
/// [`LogbookError::Cancelled`].
pub fn read_found(root: &Path, lying: Vec<Lying>, known: &Known, watch: &Importing<'_>) -> Result<Found, LogbookError> {
    let (mut files, mut locked) = (Vec::new(), Vec::new());
    for file in lying {
        match File::open(root.join(&file.path)) {
            Ok(_) => files.push(file),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(_) => locked.push(file),
        }
    }
    let paths: Vec<PathBuf> = files.iter().map(|file| root.join(&file.path)).collect();
    let mut read = import::read_unnamed(&paths, known, watch)?;
    read.set_logbooks_aside();
    files.retain(|file| {
        let stayed = folder::is_still(root, file);
        if !stayed {
            read.forget(&root.join(&file.path));
        }
        stayed
    });
    Ok(Found { files, locked, root: root.to_owned(), read })
}

impl Logbook {
    /// All places, each with how it is.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn places(&self, states: &PlaceStates, sample: bool, now: &Zoned) -> Result<WatchedPlaces, LogbookError> {
        let shown = places::all(&self.store)?.into_iter().map(|place| self.place_shown(place, states, now));
        Ok(WatchedPlaces {
            places: shown.collect::<Result<_, _>>()?,
            sample,
            takes: words::what_is_taken_in(),
            watches: words::which_watches(),
        })
    }

    /// Begins to watch a folder. What is named in `leave` lies there already and stays there; everything else counts as new.
    ///
    /// # Errors
    /// [`Invalid::WatchedAlready`] for one that is watched, lies in one that is, or holds one; [`Invalid::NameIsNoText`]; and what any
    /// write can meet.
    pub fn watch_folder(
        &mut self,
        folder: &Path,
        leave: &[Lying],
        now: &Zoned,
    ) -> Result<Outcome<WatchedPlace>, LogbookError> {
        let key = folder.to_str().ok_or_else(|| Invalid::NameIsNoText(folder.display().to_string()))?;
        for place in places::all(&self.store)?.iter().filter(|place| place.kind == Kind::Folder) {
            let there = Path::new(&place.key);
            if there.starts_with(folder) || folder.starts_with(there) {
                return Err(Invalid::WatchedAlready(place.name.clone()).into());
            }
        }
        let name = words::place_name(folder);
        self.add_place((Kind::Folder, key), &name, Consent::Always, leave, now)
    }

    /// The place a plugged-in watch is; a new one is to be asked about.
    ///
    /// # Errors
    /// What any write can meet.
    pub fn meet_watch(&mut self, watch: &PluggedIn, now: &Zoned) -> Result<Outcome<WatchedPlace>, LogbookError> {
        match places::find(&self.store, Kind::Watch, &watch.key)? {
            Some(place) => {
                let value = self.place_shown(place, &PlaceStates::new(), now)?;
                Ok(Outcome { value, changed: Vec::new(), undo: None })
            }
            None => self.add_place((Kind::Watch, &watch.key), &watch.name, Consent::Ask, &[], now),
        }
    }

    /// Keeps what the person said to a place.
    ///
    /// # Errors
    /// [`LogbookError::NoSuchPlace`], and what any write can meet.
    pub fn allow_place(&mut self, id: i64, said: PlaceConsent, now: &Zoned) -> Result<Outcome<()>, LogbookError> {
        self.place(id)?;
        let consent = match said {
            PlaceConsent::Ask => Consent::Ask,
            PlaceConsent::Always => Consent::Always,
            PlaceConsent::Never => Consent::Never,
        };
        self.change(Op::Import, now, |tx| Ok(places::allow(tx, PlaceId(id), consent)?))
    }

    /// Stops watching a place and forgets what was seen there. The runs stay.
    ///
    /// # Errors
    /// [`LogbookError::NoSuchPlace`], and what any write can meet.
    pub fn stop_watching(&mut self, id: i64, now: &Zoned) -> Result<Outcome<()>, LogbookError> {
        self.place(id)?;
        self.change(Op::Import, now, |tx| Ok(places::remove(tx, PlaceId(id))?))
    }

    /// Which of the files lying in a place were not seen there before as they are now.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn unseen(&self, id: i64, lying: &[Lying]) -> Result<Unseen, LogbookError> {
        let seen: HashMap<Vec<u8>, Seen> =
            places::seen(&self.store, PlaceId(id))?.into_iter().map(|seen| (seen.path.clone(), seen)).collect();
        let mut unseen = Unseen::default();
        for file in lying {
            match seen.get(&spelled(&file.path)) {
                Some(known) if (known.size, known.modified_ms) == (file.size, file.modified_ms) => {
                    if known.fate == Fate::Locked {
                        unseen.locked.push(file.clone());
                    }
                }
                _ => unseen.fresh.push(file.clone()),
            }
        }
        Ok(unseen)
    }

    /// The bytes that do not come in by themselves, for [`read_found`]: those of the runs that are there, and those that a place has
    /// offered before. What somebody asks for is held against [`Logbook::known_files`] alone.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn offered_files(&self) -> Result<Known, LogbookError> {
        let mut known = self.known_files()?;
        known.files.extend(places::offered(&self.store)?);
        Ok(known)
    }

    /// Lets what lies in a place now lie there: only what comes later is new.
    ///
    /// # Errors
    /// [`LogbookError::NoSuchPlace`], and what any write can meet.
    pub fn leave_lying(&mut self, id: i64, lying: &[Lying], now: &Zoned) -> Result<Outcome<()>, LogbookError> {
        self.place(id)?;
        self.change(Op::Import, now, |tx| leave_in(tx, PlaceId(id), lying, now))
    }

    /// Takes in what was found in a place and remembers it, as one step named after the place; no step when nothing was new.
    ///
    /// # Errors
    /// [`LogbookError::NoSuchPlace`] for one that is watched no more, [`LogbookError::Cancelled`], and what any write can meet; then
    /// nothing is remembered either.
    pub fn take_in_found(
        &mut self,
        id: i64,
        found: Found,
        watch: &Importing<'_>,
        now: &Zoned,
    ) -> Result<Outcome<CameIn>, LogbookError> {
        let place = self.place(id)?;
        let Found { files, locked, root, read } = found;
        let (digests, beside) = (read.digests(), read.beside());
        let outcome = self.change(Op::Import, now, |tx| {
            let taken = import::write(tx, &read, Purpose::Keep, watch, now)?;
            let rows = &taken.rows;
            let brought = rows.iter().filter(|row| import::brings(row)).count();
            tx.describe(words::brought_from(brought, place.kind, &place.name));
            let batch = import::keep_journal(tx, &taken, now)?;
            import::remember_archives(tx, &read)?;
            for sha256 in &digests {
                places::offer(tx, sha256)?;
            }
            let at = now.timestamp();
            let fates = fates(rows);
            for file in &files {
                let name = root.join(&file.path).to_string_lossy().into_owned();
                let fate = fates.get(name.as_str()).copied().unwrap_or(Fate::Nothing);
                places::remember(tx, place.id, &seen_as(file, fate), at)?;
            }
            for file in &locked {
                places::remember(tx, place.id, &seen_as(file, Fate::Locked), at)?;
            }
            if watch.cancel.load(Ordering::Relaxed) {
                return Err(LogbookError::Cancelled);
            }
            Ok((taken, batch))
        })?;
        let (taken, batch) = outcome.value;
        let text = words::came_in(&place.name, &taken.rows, no_runs(&taken, &beside), locked.len());
        let report = import::report(taken, Vec::new(), batch.map(|batch| batch.0));
        let value = CameIn { place: place.name, text, report };
        Ok(Outcome { value, changed: outcome.changed, undo: outcome.undo })
    }

    fn add_place(
        &mut self,
        (kind, key): (Kind, &str),
        name: &str,
        consent: Consent,
        leave: &[Lying],
        now: &Zoned,
    ) -> Result<Outcome<WatchedPlace>, LogbookError> {
        let added = self.change(Op::Import, now, |tx| {
            let id = places::add(tx, kind, key, name, consent, now.timestamp())?;
            leave_in(tx, id, leave, now)?;
            Ok(id)
        })?;
        let value = self.place_shown(self.place(added.value.0)?, &PlaceStates::new(), now)?;
        Ok(Outcome { value, changed: added.changed, undo: added.undo })
    }

    fn place(&self, id: i64) -> Result<Place, LogbookError> {
        places::get(&self.store, PlaceId(id))?.ok_or(LogbookError::NoSuchPlace(id))
    }

    fn place_shown(&self, place: Place, states: &PlaceStates, now: &Zoned) -> Result<WatchedPlace, LogbookError> {
        let unknown = match place.kind {
            Kind::Folder => PlaceState::Looking,
            Kind::Watch => PlaceState::Away,
        };
        let state = states.get(&place.id.0).copied().unwrap_or(unknown);
        let last = places::last_taken(&self.store, place.id)?;
        let file = |path: &[u8]| {
            let path = String::from_utf8_lossy(path).into_owned();
            path.rsplit(['/', '\\']).next().map_or(path.clone(), ToOwned::to_owned)
        };
        Ok(WatchedPlace {
            id: place.id.0,
            kind: match place.kind {
                Kind::Folder => PlaceKind::Folder,
                Kind::Watch => PlaceKind::Watch,
            },
            consent: match place.consent {
                Consent::Ask => PlaceConsent::Ask,
                Consent::Always => PlaceConsent::Always,
                Consent::Never => PlaceConsent::Never,
            },
            state,
            said: words::place_state(place.kind, place.consent, state),
            last_file: last.as_ref().map(|(path, _)| file(path)),
            last_day: last.map(|(_, at)| at.to_zoned(now.time_zone().clone()).date().to_string()),
            path: (place.kind == Kind::Folder).then_some(place.key),
            name: place.name,
        })
    }
}

/// How many were sound and held no run.
fn no_runs(taken: &Taken, beside: &HashSet<String>) -> usize {
    taken.rows.iter().filter(|row| row.outcome == ImportOutcome::NotARun && !beside.contains(&row.path)).count()
}

/// What became of each file, by its path.
fn fates(rows: &[ImportInputRow]) -> HashMap<&str, Fate> {
    let mut fates = HashMap::new();
    for row in rows {
        let fate = match row.outcome {
            ImportOutcome::Imported | ImportOutcome::Updated => Fate::Taken,
            ImportOutcome::Broken => Fate::Broken,
            ImportOutcome::Duplicate | ImportOutcome::NotARun => Fate::Nothing,
        };
        let known = fates.entry(row.path.as_str()).or_insert(fate);
        // An archive's best member speaks for it.
        if fate == Fate::Taken || *known == Fate::Nothing {
            *known = fate;
        }
    }
    fates
}

fn leave_in(tx: &Tx<'_>, id: PlaceId, lying: &[Lying], now: &Zoned) -> Result<(), LogbookError> {
    for file in lying {
        places::remember(tx, id, &seen_as(file, Fate::LayThere), now.timestamp())?;
    }
    Ok(())
}

fn seen_as(file: &Lying, fate: Fate) -> Seen {
    Seen { path: spelled(&file.path), size: file.size, modified_ms: file.modified_ms, fate }
}
