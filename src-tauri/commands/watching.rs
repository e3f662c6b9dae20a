//! Where new runs come from by themselves: the places, and what is said to them.

use std::{
    path::Path,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use logbook::{
    Invalid, LogbookError,
    api::{CameIn, Outcome, PickedFolder, PlaceConsent, Problem, ProblemCode, WatchAnswer, WatchedPlaces},
    watched::{Lying, NotLooked, look},
    words,
};
use tauri::{AppHandle, State, async_runtime::spawn_blocking};

use super::{Book, tell};
use crate::{
    dialogs,
    watching::{self, How, Watching},
    worker::Answer,
};

/// A folder that takes longer than this to be looked into is not waited for.
const PATIENCE: Duration = Duration::from_secs(30);

/// The places, each with how it is now.
#[tauri::command]
pub async fn watched_places(book: Book<'_>, watching: State<'_, Watching>) -> Answer<WatchedPlaces> {
    let states = watching.states();
    book.at_desk(move |desk| {
        let sample = desk.is_sample();
        desk.with_book(|book, now| book.places(&states, sample, now))
    })
    .await
}

/// Lets a folder be picked and tells what lies in it; `None` when the dialog was put away. Nothing is watched yet.
#[tauri::command]
pub async fn watch_folder_pick(app: AppHandle, watching: State<'_, Watching>) -> Answer<Option<PickedFolder>> {
    let Some(folder) = dialogs::pick_folder(&app).await else { return Ok(None) };
    let lying = look_patiently(&folder)
        .await
        .map_err(|_| words::problem(&LogbookError::Invalid(Invalid::NotAFolder(folder.display().to_string()))))?;
    let picked = words::picked_folder(&folder, lying.len());
    watching.pick(folder, lying);
    Ok(Some(picked))
}

/// Watches the picked folder from now on, and brings in what lies in it or leaves that lying. The value is what is said of it.
#[tauri::command]
pub async fn watch_folder(
    app: AppHandle,
    book: Book<'_>,
    watching: State<'_, Watching>,
    bring_in: bool,
) -> Answer<Outcome<Option<String>>> {
    let Some((folder, lying)) = watching.picked() else {
        return Err(words::problem(&LogbookError::NoSuchPlace(0)));
    };
    let (leave, lay_there) = if bring_in { (Vec::new(), lying.clone()) } else { (lying.clone(), Vec::new()) };
    let root = folder.clone();
    let added = book
        .at_desk(move |desk| {
            if desk.is_sample() {
                return Err(words::sample_lies_open());
            }
            desk.with_book(|book, now| book.watch_folder(&root, &leave, now))
        })
        .await?;
    let place = tell(&app, added).value;
    let came = match bring_in {
        true => blocking(&app, move |app| watching::bring(app, place.id, &folder, lying, How::Asked)).await,
        false => Ok(None),
    };
    if matches!(&came, Err(Problem { code: ProblemCode::Cancelled, .. })) {
        // What lies there is not to come in by itself a moment later.
        book.run(move |book, now| book.leave_lying(place.id, &lay_there, now)).await?;
    }
    blocking(&app, |app| {
        watching::keep_step(app);
        Ok(())
    })
    .await?;
    match came {
        Ok(Some(came)) if came.value.text.is_some() => Ok(said(came)),
        Ok(_) => Ok(nothing_but(words::now_watched(&place.name))),
        Err(Problem { code: ProblemCode::Cancelled, .. }) => Ok(nothing_but(words::watched_from_now(&place.name))),
        Err(problem) => Err(problem),
    }
}

/// Does with a watch what is said. The value is what is said of what came in.
#[tauri::command]
pub async fn watch_answer(
    app: AppHandle,
    book: Book<'_>,
    id: i64,
    answer: WatchAnswer,
) -> Answer<Outcome<Option<String>>> {
    let consent = match answer {
        WatchAnswer::Once => PlaceConsent::Ask,
        WatchAnswer::Always => PlaceConsent::Always,
        WatchAnswer::Never => PlaceConsent::Never,
    };
    let kept = book.run(move |book, now| book.allow_place(id, consent, now)).await?;
    tell(&app, kept);
    if answer == WatchAnswer::Never {
        return Ok(Outcome { value: None, changed: Vec::new(), undo: None });
    }
    match blocking(&app, move |app| watching::bring_in(app, id)).await {
        Ok(Some(came)) if came.value.text.is_some() || came.undo.is_some() => Ok(said(came)),
        Ok(_) => Ok(nothing_but(words::nothing_new())),
        // It was stopped on the screen that showed it, which says so.
        Err(Problem { code: ProblemCode::Cancelled, .. }) => {
            Ok(Outcome { value: None, changed: Vec::new(), undo: None })
        }
        Err(problem) => Err(problem),
    }
}

/// Stops watching a place; the runs that came from it stay.
#[tauri::command]
pub async fn watch_stop(app: AppHandle, book: Book<'_>, id: i64) -> Answer<Outcome<()>> {
    let stopped = book.run(move |book, now| book.stop_watching(id, now)).await?;
    blocking(&app, move |app| {
        watching::keep_step(app);
        watching::forget(app, id);
        Ok(())
    })
    .await?;
    Ok(tell(&app, stopped))
}

fn said(came: Outcome<CameIn>) -> Outcome<Option<String>> {
    Outcome { value: came.value.text, changed: came.changed, undo: came.undo }
}

fn nothing_but(text: String) -> Outcome<Option<String>> {
    Outcome { value: Some(text), changed: Vec::new(), undo: None }
}

/// Work that waits for the disk or the logbook, on a thread that may.
async fn blocking<T: Send + 'static>(
    app: &AppHandle,
    work: impl FnOnce(&AppHandle) -> Answer<T> + Send + 'static,
) -> Answer<T> {
    let app = app.clone();
    spawn_blocking(move || work(&app)).await.unwrap_or_else(|_| Err(words::problem(&LogbookError::Cancelled)))
}

/// Looks into a folder, and gives up on one that does not answer.
async fn look_patiently(folder: &Path) -> Result<Vec<Lying>, NotLooked> {
    let folder = folder.to_owned();
    let (done, mut looked) = tauri::async_runtime::channel(1);
    let stop = std::sync::Arc::new(AtomicBool::new(false));
    let stopped = std::sync::Arc::clone(&stop);
    let late = done.clone();
    std::thread::spawn(move || {
        let _nobody_waits = done.blocking_send(look(&folder, &stopped)).is_err();
    });
    std::thread::spawn(move || {
        std::thread::sleep(PATIENCE);
        stop.store(true, Ordering::Relaxed);
        let _answered_before = late.blocking_send(Err(NotLooked::Stopped)).is_err();
    });
    looked.recv().await.unwrap_or(Err(NotLooked::Stopped))
}
