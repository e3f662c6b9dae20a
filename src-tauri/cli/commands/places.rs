//! `plim watch` and `plim import --new`: where new runs come from by themselves.

use std::{
    collections::HashSet,
    path::{Path, PathBuf, absolute},
    sync::atomic::AtomicBool,
    thread,
    time::Duration,
};

use jiff::Zoned;
use logbook::{
    Importing, Invalid, Logbook, LogbookError,
    api::{
        ImportInputRow, ImportOutcome, ImportReport, ImportSummary, PlaceConsent, PlaceKind, PlaceState, WatchedPlace,
        WatchedPlaces,
    },
    watched::{Lying, NotLooked, PlaceStates, REST, Settling, look, read_found, recognise},
    words::{self, plim},
};
use serde::Serialize;

use super::{Answered, importing};
use crate::{
    answer::{Answer, Failure},
    clock,
    volumes::Volumes,
    watch::watched,
};

/// A clock that is being set may run a little slow.
const MOMENT: Duration = Duration::from_millis(50);

/// What one place gave.
#[derive(Serialize)]
struct Looked {
    place: String,
    state: PlaceState,
    text: String,
    inputs: Vec<ImportInputRow>,
    summary: ImportSummary,
}

impl Looked {
    fn nothing(place: String, state: PlaceState) -> Self {
        let text = words::looked_at(&place, state, None);
        Self { place, state, text, inputs: Vec::new(), summary: ImportSummary::default() }
    }
}

/// Takes in what is new in every place, each as a step of its own.
pub fn import_new(book: &mut Logbook, volumes: Option<PathBuf>, now: &Zoned) -> Answered {
    #[derive(Serialize)]
    struct New<'a> {
        places: &'a [Looked],
        summary: ImportSummary,
    }
    let mut looked = Vec::new();
    for (place, folder) in places(book, volumes, now)? {
        looked.push(match place.consent {
            PlaceConsent::Always => one(book, place.id, place.name, &folder, now)?,
            PlaceConsent::Ask => {
                Looked { text: plim::asked_first(&place.name), ..Looked::nothing(place.name, PlaceState::There) }
            }
            PlaceConsent::Never => continue,
        });
    }
    let refused = looked.iter().any(|place| {
        matches!(place.state, PlaceState::Unreadable | PlaceState::TooMany)
            || place.inputs.iter().any(|input| input.outcome == ImportOutcome::Broken)
    });
    let text = match looked.as_slice() {
        [] => plim::no_place(),
        looked => looked.iter().map(|place| format!("{}\n", place.text)).collect(),
    };
    let summary = looked.iter().fold(ImportSummary::default(), |sum, place| added(sum, place.summary));
    Ok(Answer { some_refused: refused, ..Answer::new(&New { places: &looked, summary }, text) })
}

fn added(a: ImportSummary, b: ImportSummary) -> ImportSummary {
    ImportSummary {
        imported: a.imported + b.imported,
        updated: a.updated + b.updated,
        duplicate: a.duplicate + b.duplicate,
        not_a_run: a.not_a_run + b.not_a_run,
        broken: a.broken + b.broken,
    }
}

/// Everything that is there to be looked at now: the watched folders, and the watches that are plugged in.
fn places(
    book: &mut Logbook,
    volumes: Option<PathBuf>,
    now: &Zoned,
) -> Result<Vec<(WatchedPlace, PathBuf)>, LogbookError> {
    let there = book.places(&PlaceStates::new(), false, now)?.places;
    let folders = there.into_iter().filter_map(|place| {
        let folder = PathBuf::from(place.path.as_ref()?);
        Some((place, folder))
    });
    let mut places: Vec<_> = folders.collect();
    for watch in Volumes::with(volumes).mounted().iter().filter_map(|volume| recognise(volume)) {
        places.push((book.meet_watch(&watch, now)?.value, watch.folder));
    }
    Ok(places)
}

fn one(book: &mut Logbook, id: i64, name: String, folder: &Path, now: &Zoned) -> Result<Looked, LogbookError> {
    let stop = AtomicBool::new(false);
    let lying = match look(folder, &stop) {
        Ok(lying) => lying,
        Err(why) => return Ok(Looked::nothing(name, state_of(why))),
    };
    let offered = book.unseen(id, &lying)?.offered(folder);
    if offered.is_empty() {
        return Ok(Looked::nothing(name, PlaceState::There));
    }
    let (rested, waiting) = at_rest(folder, offered);
    let known = book.offered_files()?;
    let came = watched(|watch: &Importing<'_>| {
        let found = read_found(folder, rested, &known, watch)?;
        book.take_in_found(id, found, watch, now)
    })?;
    let mut text = words::looked_at(&name, PlaceState::There, came.value.text.as_deref());
    for input in came.value.report.inputs.iter().filter(|input| input.outcome == ImportOutcome::Broken) {
        text.push('\n');
        text.push_str(importing::line(input).trim_end());
    }
    if waiting > 0 {
        text = plim::together(&[text, words::still_written(waiting)]);
    }
    let ImportReport { inputs, summary, .. } = came.value.report;
    Ok(Looked { place: came.value.place, state: PlaceState::There, text, inputs, summary })
}

/// Looks twice, so that a file still being written is left for the next time; also how many are.
fn at_rest(folder: &Path, offered: Vec<Lying>) -> (Vec<Lying>, usize) {
    let mut settling = Settling::default();
    let _first_look = settling.at_rest(offered.clone(), clock::now().timestamp());
    thread::sleep(REST.unsigned_abs() + MOMENT);
    let there = look(folder, &AtomicBool::new(false)).unwrap_or_default();
    let offered: HashSet<PathBuf> = offered.into_iter().map(|file| file.path).collect();
    let again: Vec<Lying> = there.into_iter().filter(|file| offered.contains(&file.path)).collect();
    let found = again.len();
    let (rested, _) = settling.at_rest(again, clock::now().timestamp());
    let waiting = found - rested.len();
    (rested, waiting)
}

/// `plim watch`.
pub fn list(book: &mut Logbook, now: &Zoned) -> Answered {
    let places = looked_at(book, now)?;
    let text = match places.places.as_slice() {
        [] => plim::no_folder(),
        places => places.iter().map(|place| format!("{}\n", line(place))).collect(),
    };
    Ok(Answer::new(&places, text))
}

/// `plim watch DIR`.
pub fn watch(book: &mut Logbook, folder: &Path, all: bool, now: &Zoned) -> Answered {
    let folder = full(folder)?;
    let lying = look(&folder, &AtomicBool::new(false))
        .map_err(|_| LogbookError::Invalid(Invalid::NotAFolder(folder.display().to_string())))?;
    let leave = if all { &[][..] } else { &lying };
    let place = book.watch_folder(&folder, leave, now)?.value;
    Ok(Answer::new(&place, words::now_watched(&place.name)))
}

/// `plim watch DIR --stop`.
pub fn stop(book: &mut Logbook, folder: &Path, now: &Zoned) -> Answered {
    let folder = full(folder)?;
    let there = book.places(&PlaceStates::new(), false, now)?.places;
    let place = there.into_iter().find(|place| place.path.as_deref().is_some_and(|path| Path::new(path) == folder));
    let Some(place) = place else {
        return Err(Failure::wrong_use(plim::not_watched(), plim::not_watched_hint()));
    };
    book.stop_watching(place.id, now)?;
    let text = plim::watched_no_more(&place.name);
    Ok(Answer::new(&place, text))
}

/// `plim watch --device NAME --may WORD`.
pub fn allow(book: &mut Logbook, device: &str, may: PlaceConsent, now: &Zoned) -> Answered {
    let met = |book: &Logbook| -> Result<Option<WatchedPlace>, LogbookError> {
        let places = book.places(&PlaceStates::new(), false, now)?.places;
        Ok(places.into_iter().find(|place| place.kind == PlaceKind::Watch && place.name == device))
    };
    let Some(id) = met(book)?.map(|place| place.id) else {
        return Err(Failure::wrong_use(plim::no_such_watch(), plim::no_such_watch_hint()));
    };
    book.allow_place(id, may, now)?;
    let place = met(book)?.ok_or(LogbookError::NoSuchPlace(id))?;
    Ok(Answer::new(&place, plim::may(device, may)))
}

/// The places, each looked into.
pub fn looked_at(book: &Logbook, now: &Zoned) -> Result<WatchedPlaces, LogbookError> {
    let places = book.places(&PlaceStates::new(), false, now)?.places;
    let folders = places.iter().filter(|place| place.kind == PlaceKind::Folder);
    let looked = folders.filter_map(|place| Some((place.id, place.path.as_ref()?))).map(|(id, path)| {
        let state = look(Path::new(path), &AtomicBool::new(false)).map_or_else(state_of, |_| PlaceState::There);
        (id, state)
    });
    book.places(&looked.collect(), false, now)
}

/// A place in one line.
pub fn line(place: &WatchedPlace) -> String {
    let last = place.last_file.as_deref().zip(place.last_day.as_deref());
    plim::place_is(place.path.as_deref().unwrap_or(&place.name), &place.said, last)
}

fn full(folder: &Path) -> Result<PathBuf, LogbookError> {
    absolute(folder).map_err(|source| LogbookError::File { path: folder.to_owned(), source })
}

fn state_of(why: NotLooked) -> PlaceState {
    match why {
        NotLooked::Away | NotLooked::Stopped => PlaceState::Away,
        NotLooked::Unreadable => PlaceState::Unreadable,
        NotLooked::TooMany => PlaceState::TooMany,
    }
}
