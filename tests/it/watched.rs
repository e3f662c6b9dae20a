//! New files come in by themselves, once: what is new in a watched place, what stays away, and what is said of it.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::atomic::AtomicBool,
    time::{Duration, SystemTime},
};

use jiff::Zoned;
use logbook::{
    Importing, Logbook,
    api::{CameIn, ImportOutcome, Outcome, PlaceConsent, PlaceKind, PlaceState, RunsInput},
    watched::{Lying, NotLooked, PlaceStates, look, read_found, recognise},
};
use testkit::Zip;

use crate::common::{Folder, at, fit, import, outcomes, told};

fn now() -> Zoned {
    at("2026-03-20T09:00")
}

/// An import that nobody looks at.
fn quiet(cancel: &AtomicBool) -> Importing<'_> {
    Importing { cancel, progress: &|_| () }
}

fn lying(root: &Path) -> Vec<Lying> {
    look(root, &AtomicBool::new(false)).expect("a look")
}

/// One look at a place, with everything at rest; `None` when nothing was new.
fn glance(book: &mut Logbook, id: i64, root: &Path) -> Option<Outcome<CameIn>> {
    let offered = book.unseen(id, &lying(root)).expect("a comparison").offered(root);
    if offered.is_empty() {
        return None;
    }
    let known = book.offered_files().expect("known bytes");
    let cancel = AtomicBool::new(false);
    let found = read_found(root, offered, &known, &quiet(&cancel)).expect("read");
    Some(book.take_in_found(id, found, &quiet(&cancel), &now()).expect("taken in"))
}

fn said(came: &Option<Outcome<CameIn>>) -> Option<&str> {
    came.as_ref()?.value.text.as_deref()
}

fn runs(book: &Logbook) -> usize {
    book.runs(&RunsInput::default(), &now()).expect("runs").runs.len()
}

/// A folder `Downloads/Runs` under watch, in a folder of its own.
struct Watched {
    folder: Folder,
    book: Logbook,
    id: i64,
}

impl Watched {
    fn new() -> Self {
        let folder = Folder::new();
        fs::create_dir_all(folder.path().join("Downloads/Runs")).expect("a folder");
        let mut book = folder.open();
        let id = book.watch_folder(&folder.path().join("Downloads/Runs"), &[], &now()).expect("a place").value.id;
        Self { folder, book, id }
    }

    fn root(&self) -> PathBuf {
        self.folder.path().join("Downloads/Runs")
    }

    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        self.folder.put(&format!("Downloads/Runs/{name}"), bytes)
    }

    fn glance(&mut self) -> Option<Outcome<CameIn>> {
        let root = self.root();
        glance(&mut self.book, self.id, &root)
    }
}

#[test]
fn new_files_come_in_as_one_step_named_after_the_folder() {
    let mut watched = Watched::new();
    assert!(watched.glance().is_none(), "nothing lies there");
    watched.put("a.fit", fit("2026-03-02T18:00").km(4.0).build());
    watched.put("2026/b.fit", fit("2026-03-04T18:00").km(5.0).build());

    let came = watched.glance();
    assert_eq!(said(&came), Some("2 new runs from Downloads/Runs."));
    assert_eq!(came.expect("runs").undo.as_deref(), Some("import (2 runs from the folder Downloads/Runs)"));
    assert_eq!(runs(&watched.book), 2);
    assert!(watched.glance().is_none(), "they were seen");

    watched.put("c.fit", fit("2026-03-06T18:00").km(6.0).build());
    assert_eq!(said(&watched.glance()), Some("1 new run from Downloads/Runs."));
    watched.book.undo(&now()).expect("an undo");
    assert_eq!(runs(&watched.book), 2, "one look is one step");
}

#[test]
fn what_was_taken_back_stays_away_also_when_it_is_moved_and_still_comes_in_by_hand() {
    let mut watched = Watched::new();
    let file = watched.put("a.fit", fit("2026-03-02T18:00").km(4.0).build());
    watched.glance().expect("a run");
    watched.book.undo(&now()).expect("an undo");
    assert_eq!((runs(&watched.book), watched.glance().is_none()), (0, true));

    // Opened anew, and the file sorted into another folder.
    let (folder, id) = (watched.folder, watched.id);
    drop(watched.book);
    let moved = folder.path().join("Downloads/Runs/sorted.fit");
    fs::rename(file, &moved).expect("a move");
    let mut watched = Watched { book: folder.open(), folder, id };
    let came = watched.glance();
    assert_eq!((said(&came), runs(&watched.book)), (None, 0));
    let came = came.expect("a look at a new name");
    assert_eq!(came.undo, None, "a look that brings nothing is no step");
    assert_eq!(came.value.report.summary.duplicate, 1);

    let by_hand = import(&mut watched.book, std::slice::from_ref(&moved), &now());
    assert_eq!((outcomes(&by_hand), runs(&watched.book)), (vec![ImportOutcome::Imported], 1));
}

#[test]
fn a_look_that_finds_nothing_new_leaves_what_can_be_undone_and_done_again() {
    let mut watched = Watched::new();
    watched.put("a.fit", fit("2026-03-02T18:00").km(4.0).build());
    watched.glance().expect("a run");
    watched.put("ride.fit", fit("2026-03-03T18:00").km(20.0).minutes(50.0).sport(2).build());
    watched.put("settings.json", "{\"window\": 3}");
    let before = watched.book.history().expect("a history");
    watched.book.undo(&now()).expect("an undo");
    let redo = watched.book.history().expect("a history").redo;

    // The same bytes under another name: seen, and nothing more.
    watched.put("copy.fit", fit("2026-03-02T18:00").km(4.0).build());
    fs::remove_file(watched.root().join("ride.fit")).expect("gone");
    assert!(watched.glance().expect("a look").undo.is_none());
    assert_eq!(watched.book.history().expect("a history").redo, redo);
    watched.book.redo(&now()).expect("a redo");
    assert_eq!(watched.book.history().expect("a history").undo, before.undo);
}

#[test]
fn a_file_that_was_read_half_written_is_read_again_when_it_is_whole() {
    let mut watched = Watched::new();
    let whole = fit("2026-03-02T18:00").km(8.0).minutes(48.0).build();
    watched.put("a.fit", &whole[..whole.len() / 2]);
    watched.glance().expect("half a run");
    let first = watched.book.runs(&RunsInput::default(), &now()).expect("runs").runs;
    assert_eq!(first.len(), 1);

    watched.put("a.fit", &whole);
    let came = watched.glance().expect("it changed");
    assert_eq!(came.value.report.summary.updated, 1, "{:?}", came.value);
    let runs = watched.book.runs(&RunsInput::default(), &now()).expect("runs").runs;
    assert_eq!(runs.len(), 1);
    assert!(runs[0].distance_m > first[0].distance_m);
}

#[test]
fn several_files_that_were_seen_and_changed_come_in_together() {
    let mut watched = Watched::new();
    let whole = ["2026-03-02T18:00", "2026-03-04T18:00"].map(|start| fit(start).km(8.0).minutes(48.0).build());
    for (name, bytes) in ["a.fit", "b.fit"].into_iter().zip(&whole) {
        watched.put(name, &bytes[..20]);
    }
    let broken = watched.glance().expect("two broken files");
    assert_eq!(broken.value.report.summary.broken, 2, "{:?}", broken.value);
    for (name, bytes) in ["a.fit", "b.fit"].into_iter().zip(&whole) {
        watched.put(name, bytes);
    }
    assert_eq!(said(&watched.glance()), Some("2 new runs from Downloads/Runs."));
}

#[test]
fn a_broken_file_is_told_once_and_comes_in_when_it_is_mended() {
    let mut watched = Watched::new();
    let file = watched.put("night.fit", "\x0e not a recording");
    let came = watched.glance();
    let text = said(&came).expect("a word about it");
    assert!(text.starts_with("night.fit in Downloads/Runs could not be read. "), "{text}");
    assert_eq!(came.expect("a look").undo, None);
    assert!(watched.glance().is_none(), "told once");

    // The same bytes, written later: it is looked at again, and there is nothing new to say.
    let bytes = fs::read(&file).expect("the file");
    fs::write(&file, &bytes).expect("written again");
    #[expect(clippy::disallowed_methods, reason = "a file's own time goes by the system's clock")]
    let later = SystemTime::now() + Duration::from_secs(60);
    fs::File::options().append(true).open(&file).expect("the file").set_modified(later).expect("a time");
    assert_eq!(said(&watched.glance()), None);
    watched.put("night.fit", "\x0e still not a recording");
    assert!(said(&watched.glance()).is_some(), "its bytes changed, so it is told again");

    watched.put("night.fit", fit("2026-03-02T23:00").km(4.0).build());
    assert_eq!(said(&watched.glance()), Some("1 new run from Downloads/Runs."));
}

#[test]
fn what_is_no_run_is_told_once_and_what_is_nothing_at_all_is_not() {
    let mut watched = Watched::new();
    watched.put("ride.fit", fit("2026-03-03T18:00").km(20.0).minutes(50.0).sport(2).build());
    watched.put("package.json", "{\"name\": \"something\"}");
    watched.put("holiday.zip", Zip::new().with("beach.jpg", [0xff, 0xd8, 0xff]).build());
    assert_eq!(said(&watched.glance()), Some("No run in 1 new file in Downloads/Runs."));
    assert!(watched.glance().is_none());

    watched.put("other.json", "[]");
    assert_eq!(said(&watched.glance()), None);
}

#[test]
fn an_archive_comes_in_as_one_step_and_tables_never_come_in_by_themselves() {
    let mut watched = Watched::new();
    let table = "date,distance,time\n2026-03-01,5,0:30:00\n";
    let export = Zip::new()
        .with("one.fit", fit("2026-03-02T18:00").km(4.0).build())
        .with("two.fit", fit("2026-03-04T18:00").km(4.0).build())
        .with("list.csv", table);
    watched.put("export.zip", export.build());
    watched.put("list.csv", table);
    assert_eq!(said(&watched.glance()), Some("2 new runs from Downloads/Runs."));
    assert!(watched.glance().is_none());
}

#[test]
fn a_whole_logbook_never_comes_in_by_itself() {
    let mut watched = Watched::new();
    let logbook = r#"{"plimsoll_logbook":1,"runs":[
        {"id":7,"day":"2026-03-02","start":"2026-03-02T18:00:00+01:00","source":"manual","timer_s":1500}]}"#;
    watched.put("mine.zip", Zip::new().with("logbook.json", logbook).build());
    watched.put("logbook.json", logbook);
    let came = watched.glance();
    assert_eq!(runs(&watched.book), 0, "{:?}", said(&came));
}

#[test]
fn what_lay_there_before_is_left_lying_unless_it_is_wanted() {
    let folder = Folder::new();
    folder.put("Runs/old.fit", fit("2026-03-02T18:00").km(4.0).build());
    let root = folder.path().join("Runs");
    let mut book = folder.open();
    let id = book.watch_folder(&root, &lying(&root), &now()).expect("a place").value.id;
    assert!(glance(&mut book, id, &root).is_none());
    folder.put("Runs/new.fit", fit("2026-03-04T18:00").km(4.0).build());
    assert_eq!(glance(&mut book, id, &root).expect("a run").value.report.summary.imported, 1);

    // Watched anew, everything is wanted: also what was taken back before.
    book.undo(&now()).expect("an undo");
    book.stop_watching(id, &now()).expect("stopped");
    assert_eq!(told(book.stop_watching(id, &now())).message, "This place is watched no more. Nothing was changed.");
    let id = book.watch_folder(&root, &[], &now()).expect("a place").value.id;
    let known = book.known_files().expect("known bytes");
    let cancel = AtomicBool::new(false);
    let wanted = book.unseen(id, &lying(&root)).expect("a comparison").offered(&root);
    let found = read_found(&root, wanted, &known, &quiet(&cancel)).expect("read");
    let came = book.take_in_found(id, found, &quiet(&cancel), &now()).expect("taken in");
    assert_eq!(came.value.report.summary.imported, 2);
}

#[test]
fn a_stopped_import_takes_in_nothing_and_remembers_nothing() {
    let mut watched = Watched::new();
    watched.put("a.fit", fit("2026-03-02T18:00").km(4.0).build());
    let (root, cancel) = (watched.root(), AtomicBool::new(false));
    let offered = watched.book.unseen(watched.id, &lying(&root)).expect("a comparison").offered(&root);
    let watch = Importing { cancel: &cancel, progress: &|_| () };
    let found = read_found(&root, offered, &watched.book.offered_files().expect("known"), &watch).expect("read");
    cancel.store(true, std::sync::atomic::Ordering::Relaxed);
    let stopped = watched.book.take_in_found(watched.id, found, &quiet(&cancel), &now());
    assert_eq!(told(stopped).message, "Stopped. Nothing was changed.");
    assert!(watched.glance().is_some(), "it is still new");
}

#[test]
fn a_folder_that_vanishes_and_comes_back_gives_only_what_is_new() {
    let mut watched = Watched::new();
    watched.put("a.fit", fit("2026-03-02T18:00").km(4.0).build());
    watched.glance().expect("a run");
    let (root, away) = (watched.root(), watched.folder.path().join("unplugged"));
    fs::rename(&root, &away).expect("pulled out");
    assert_eq!(look(&root, &AtomicBool::new(false)), Err(NotLooked::Away));
    fs::rename(&away, &root).expect("plugged in");
    assert!(watched.glance().is_none());

    // A file that goes between the look and the reading is nobody's trouble.
    let gone = watched.put("b.fit", fit("2026-03-04T18:00").km(4.0).build());
    let offered = watched.book.unseen(watched.id, &lying(&root)).expect("a comparison").offered(&root);
    fs::remove_file(gone).expect("gone");
    let cancel = AtomicBool::new(false);
    let known = watched.book.offered_files().expect("known");
    let found = read_found(&root, offered, &known, &quiet(&cancel)).expect("read");
    let came = watched.book.take_in_found(watched.id, found, &quiet(&cancel), &now()).expect("taken in");
    assert_eq!((came.value.text, came.value.report.inputs.len()), (None, 0));
    watched.put("b.fit", fit("2026-03-04T18:00").km(4.0).build());
    assert!(watched.glance().is_some());
}

#[test]
fn a_file_that_changed_while_it_was_read_is_left_for_the_next_look() {
    let mut watched = Watched::new();
    let whole = fit("2026-03-02T18:00").km(8.0).minutes(48.0).build();
    watched.put("a.fit", &whole[..whole.len() / 2]);
    let root = watched.root();
    let seen = watched.book.unseen(watched.id, &lying(&root)).expect("a comparison").offered(&root);
    // It grows after the look, as if the reading had been slow.
    watched.put("a.fit", &whole);
    let cancel = AtomicBool::new(false);
    let known = watched.book.offered_files().expect("known");
    let found = read_found(&root, seen, &known, &quiet(&cancel)).expect("read");
    let came = watched.book.take_in_found(watched.id, found, &quiet(&cancel), &now()).expect("taken in");
    assert_eq!((came.value.report.inputs.len(), runs(&watched.book)), (0, 0));
    assert_eq!(said(&watched.glance()), Some("1 new run from Downloads/Runs."));
}

#[test]
#[cfg(unix)]
fn a_file_that_may_not_be_opened_is_told_once_and_comes_in_when_it_may() {
    use std::os::unix::fs::PermissionsExt as _;
    let mut watched = Watched::new();
    let file = watched.put("a.fit", fit("2026-03-02T18:00").km(4.0).build());
    let mode = |mode| fs::set_permissions(&file, fs::Permissions::from_mode(mode)).expect("permissions");
    mode(0o000);
    if fs::File::open(&file).is_ok() {
        println!("skipped: nothing is closed to this user");
        return;
    }
    assert!(said(&watched.glance()).expect("a word about it").contains("cannot be opened"));
    assert!(watched.glance().is_none(), "told once");
    mode(0o644);
    assert_eq!(said(&watched.glance()), Some("1 new run from Downloads/Runs."));
}

#[test]
fn a_folder_is_watched_once_with_everything_below_it() {
    let mut watched = Watched::new();
    let root = watched.root();
    for folder in [root.clone(), root.join("2026"), root.parent().expect("a folder").to_owned()] {
        let refused = told(watched.book.watch_folder(&folder, &[], &now()));
        assert!(refused.message.contains("is watched already"), "{}", refused.message);
    }
    let beside = watched.book.watch_folder(&root.with_file_name("Runs2"), &[], &now()).expect("a place").value;
    assert_eq!((beside.kind, beside.consent), (PlaceKind::Folder, PlaceConsent::Always));
}

#[test]
fn places_say_how_they_are_and_what_came_last() {
    let mut watched = Watched::new();
    watched.put("2026/morning.fit", fit("2026-03-02T18:00").km(4.0).build());
    watched.glance().expect("a run");
    let states = PlaceStates::from([(watched.id, PlaceState::Away)]);
    let places = watched.book.places(&states, false, &now()).expect("places").places;
    let [place] = places.as_slice() else { panic!("{places:?}") };
    assert_eq!(
        (place.state, place.said.as_str()),
        (PlaceState::Away, "Not there now. It is looked for again by itself.")
    );
    assert_eq!((place.last_file.as_deref(), place.last_day.as_deref()), (Some("morning.fit"), Some("2026-03-20")));
    assert_eq!(place.path.as_deref(), watched.root().to_str());
}

#[test]
fn a_plugged_in_watch_is_asked_about_once_and_known_again() {
    let folder = Folder::new();
    let xml = "<Device><Model><Description>Forerunner 255</Description></Model><Id>3456</Id></Device>";
    folder.put("volumes/GARMIN/GARMIN/GarminDevice.xml", xml);
    folder.put("volumes/GARMIN/GARMIN/Activity/1.fit", fit("2026-03-02T18:00").km(4.0).build());
    let volume = folder.path().join("volumes/GARMIN");
    let watch = recognise(&volume).expect("a watch");
    let mut book = folder.open();
    let met = book.meet_watch(&watch, &now()).expect("a place").value;
    assert_eq!((met.kind, met.consent, met.name.as_str()), (PlaceKind::Watch, PlaceConsent::Ask, "Forerunner 255"));
    assert_eq!(met.said, "Not plugged in.");

    book.allow_place(met.id, PlaceConsent::Always, &now()).expect("kept");
    let came = glance(&mut book, met.id, &watch.folder).expect("a run");
    assert_eq!(came.undo.as_deref(), Some("import (1 run from the watch Forerunner 255)"));

    // Plugged in again, mounted elsewhere.
    fs::rename(&volume, folder.path().join("volumes/USB")).expect("mounted elsewhere");
    let again = recognise(&folder.path().join("volumes/USB")).expect("a watch");
    let known = book.meet_watch(&again, &now()).expect("a place");
    assert_eq!((known.value.id, known.value.consent, known.changed.len()), (met.id, PlaceConsent::Always, 0));
    assert!(glance(&mut book, met.id, &again.folder).is_none());
}
