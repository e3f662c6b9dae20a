//! What can happen to a file: full disks, other programs, killed processes, damage. Nothing half-written may remain.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use domain::{Bin, LocalStart, Run, Source, Track};
use jiff::{Timestamp, ToSpan, tz::Offset};
use rusqlite::Connection;
use store::{Op, Replace, Store, StoreError, runs, settings, tracks};

fn now() -> Timestamp {
    "2026-03-10T08:00:00Z".parse().expect("an instant")
}

fn run(hours: i64) -> Run {
    let mut run = Run::begun(LocalStart { at: now() + hours.hours(), offset: Offset::UTC }, Source::Sample);
    run.notes = Some("along the canal".repeat(20));
    run
}

fn add_runs(store: &mut Store, count: i64) -> Result<(), StoreError> {
    let bins = |seed: u32| {
        (0..360).map(move |i| Bin {
            offset_s: i * 10,
            duration_s: 10,
            steps: Some((i * seed % 271) as f32 / 10.0),
            ..Bin::default()
        })
    };
    store
        .transact(Op::Import, now(), |tx| {
            for i in 0..count {
                let id = runs::insert(tx, &run(i))?;
                tracks::put(tx, id, &Track::new(bins(id.0 as u32 * 7919).collect()))?;
            }
            Ok(())
        })
        .map(|_| ())
}

fn logbook(dir: &Path, name: &str, count: i64) -> PathBuf {
    let path = dir.join(name);
    let mut store = Store::open(&path, now()).expect("a store");
    add_runs(&mut store, count).expect("runs");
    path
}

fn count(path: &Path) -> u64 {
    runs::count(&Store::open_read_only(path).expect("a logbook")).expect("a count")
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

fn files_in(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(dir)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

// Whose file

#[test]
fn a_file_that_is_no_logbook_is_refused_and_left_alone() {
    let dir = folder();
    let text = dir.path().join("notes.txt");
    let foreign = dir.path().join("photos.sqlite");
    let named = dir.path().join("named.sqlite");
    let long = dir.path().join("long.bin");
    fs::write(&text, "hello").expect("a file");
    fs::write(&long, vec![b'x'; 20_000]).expect("a file");
    Connection::open(&foreign).expect("sqlite").execute_batch("CREATE TABLE photo (id)").expect("a table");
    Connection::open(&named).expect("sqlite").execute_batch("PRAGMA application_id = 7").expect("an id");
    for path in [text, foreign, named, long] {
        let before = fs::read(&path).expect("bytes");
        for opened in [Store::open(&path, now()), Store::open_read_only(&path)] {
            assert!(matches!(&opened, Err(StoreError::NotALogbook { path: p }) if *p == path), "{opened:?}");
        }
        assert_eq!(fs::read(&path).expect("bytes"), before);
    }
    assert_eq!(files_in(dir.path()).len(), 4, "nothing was put beside them");
}

#[test]
fn a_newer_logbook_is_refused_and_left_alone() {
    let dir = folder();
    let path = logbook(dir.path(), "a.plimsoll", 1);
    Connection::open(&path).expect("sqlite").execute_batch("PRAGMA user_version = 99").expect("a version");
    let before = fs::read(&path).expect("bytes");
    let opened = Store::open(&path, now());
    assert!(matches!(opened, Err(StoreError::NewerFile { file_version: 99, .. })), "{opened:?}");
    assert_eq!(fs::read(&path).expect("bytes"), before);
}

#[test]
fn a_folder_or_a_missing_folder_cannot_be_opened() {
    let dir = folder();
    for path in [dir.path().to_owned(), dir.path().join("nowhere").join("a.plimsoll")] {
        let opened = Store::open(&path, now());
        assert!(matches!(opened, Err(StoreError::CannotOpen { .. })), "{opened:?}");
    }
    let missing = Store::open_read_only(dir.path().join("none.plimsoll"));
    assert!(matches!(missing, Err(StoreError::NoSuchFile { .. })), "{missing:?}");
}

#[test]
fn an_empty_file_becomes_a_logbook() {
    let dir = folder();
    let path = dir.path().join("a.plimsoll");
    fs::write(&path, "").expect("a file");
    assert!(Store::open(&path, now()).expect("a store").opened().created);
}

// Not writable

#[test]
fn a_read_only_file_can_be_read_and_refuses_writes() {
    let dir = folder();
    let path = logbook(dir.path(), "a.plimsoll", 3);
    let mut permissions = fs::metadata(&path).expect("metadata").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).expect("read-only");
    let before = fs::read(&path).expect("bytes");

    let mut store = Store::open(&path, now()).expect("opens for reading");
    assert!(store.is_read_only());
    assert_eq!(runs::count(&store).expect("a count"), 3);
    assert!(store.check().expect("a check").is_sound());
    assert!(matches!(add_runs(&mut store, 1), Err(StoreError::ReadOnly)));
    assert!(matches!(store.undo(now()), Err(StoreError::ReadOnly)));
    let copy = dir.path().join("copy.plimsoll");
    store.backup_to(&copy, Replace::No).expect("a copy of a read-only file");
    assert_eq!(count(&copy), 3);
    let other = logbook(dir.path(), "b.plimsoll", 1);
    assert!(matches!(Store::restore(&other, &path, now()), Err(StoreError::ReadOnly)));
    assert_eq!(fs::read(&path).expect("bytes"), before);
}

#[test]
fn a_full_disk_is_named_and_leaves_the_logbook_as_it_was() {
    let dir = folder();
    let path = logbook(dir.path(), "a.plimsoll", 3);
    let mut store = Store::open(&path, now()).expect("a store");
    let size = store.check().expect("a check").file_bytes.expect("a size");
    store.limit_size(size).expect("a limit");
    assert!(matches!(add_runs(&mut store, 500), Err(StoreError::DiskFull)));
    assert_eq!(runs::count(&store).expect("a count"), 3);
    assert!(store.check().expect("a check").is_sound());
    store.limit_size(size + 50_000_000).expect("room again");
    add_runs(&mut store, 5).expect("writes again");
    assert_eq!(runs::count(&store).expect("a count"), 8);
}

// Other programs

#[test]
fn two_programs_write_the_same_file_in_turn() {
    let dir = folder();
    let path = dir.path().join("a.plimsoll");
    std::thread::scope(|scope| {
        for name in ["window", "command line"] {
            let path = &path;
            scope.spawn(move || {
                let mut store = Store::open(path, now()).expect("both may create it");
                for i in 0..20 {
                    store
                        .transact(Op::ChangeSettings, now(), |tx| settings::put(tx, &format!("{name} {i}"), "x"))
                        .expect("a write");
                }
            });
        }
    });
    let store = Store::open(&path, now()).expect("a store");
    assert_eq!(settings::all(&store).expect("settings").len(), 40);
    assert!(store.check().expect("a check").is_sound());
}

#[test]
fn a_file_held_by_another_program_is_busy() {
    let dir = folder();
    let path = logbook(dir.path(), "a.plimsoll", 1);
    let mut store = Store::open(&path, now()).expect("a store");
    let other = Connection::open(&path).expect("sqlite");
    other.execute_batch("BEGIN IMMEDIATE").expect("a lock");
    assert!(matches!(add_runs(&mut store, 1), Err(StoreError::Busy)));
    assert_eq!(runs::count(&store).expect("reading goes on"), 1);
    other.execute_batch("ROLLBACK").expect("unlocked");
    add_runs(&mut store, 1).expect("a write");
}

// Killed

#[test]
fn a_copy_of_the_file_taken_in_the_middle_of_an_import_opens_without_it() {
    let dir = folder();
    let path = logbook(dir.path(), "a.plimsoll", 3);
    let copy = dir.path().join("copy.plimsoll");
    let mut store = Store::open(&path, now()).expect("a store");
    let import: Result<_, StoreError> = store.transact(Op::Import, now(), |tx| {
        for i in 0..5_000 {
            runs::insert(tx, &run(i))?;
        }
        for suffix in ["", "-wal"] {
            let from = dir.path().join(format!("a.plimsoll{suffix}"));
            fs::copy(from, dir.path().join(format!("copy.plimsoll{suffix}"))).expect("a copy");
        }
        Ok(())
    });
    import.expect("the import itself goes through");
    let wal = fs::metadata(dir.path().join("copy.plimsoll-wal")).expect("a log").len();
    assert!(wal > 100_000, "the import had begun to reach the disk: {wal} bytes");
    let killed = Store::open(&copy, now()).expect("a store");
    assert_eq!(runs::count(&killed).expect("a count"), 3);
    assert!(killed.check().expect("a check").is_sound());
    assert_eq!(killed.next_undo().expect("a read").map(|step| step.op), Some(Op::Import), "the one from before");
}

const KILLED: &str = "PLIMSOLL_TEST_KILLED_IMPORT";

#[test]
fn a_process_killed_in_the_middle_of_an_import_leaves_nothing_of_it() {
    if let Some(path) = std::env::var_os(KILLED) {
        let mut store = Store::open(PathBuf::from(path), now()).expect("a store");
        let _ = store.transact(Op::Import, now(), |tx| {
            for i in 0..5_000 {
                runs::insert(tx, &run(i))?;
            }
            std::process::abort();
            #[expect(unreachable_code, reason = "the process is gone")]
            Ok::<_, StoreError>(())
        });
    }
    let dir = folder();
    let path = logbook(dir.path(), "a.plimsoll", 3);
    let status = Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "a_process_killed_in_the_middle_of_an_import_leaves_nothing_of_it"])
        .env(KILLED, &path)
        .output()
        .expect("a process")
        .status;
    assert!(!status.success(), "it was to be killed");
    let mut store = Store::open(&path, now()).expect("a store");
    assert_eq!(runs::count(&store).expect("a count"), 3);
    assert!(store.check().expect("a check").is_sound());
    add_runs(&mut store, 1).expect("and it can be written again");
}

// Damage

#[test]
fn a_damaged_file_is_said_to_be_damaged() {
    let dir = folder();
    let path = logbook(dir.path(), "a.plimsoll", 200);
    let mut bytes = fs::read(&path).expect("bytes");
    let (from, to) = (bytes.len() / 4, bytes.len() / 2);
    bytes[from..to].fill(0xA5);
    fs::write(&path, bytes).expect("damage");
    let found = Store::open(&path, now()).and_then(|store| store.check());
    match found {
        Ok(report) => assert!(!report.is_sound()),
        Err(error) => assert!(matches!(error, StoreError::Corrupt(_) | StoreError::NotALogbook { .. }), "{error:?}"),
    }
}

#[test]
fn a_damaged_track_is_found_and_does_not_hide_the_others() {
    let dir = folder();
    let path = logbook(dir.path(), "a.plimsoll", 3);
    Connection::open(&path)
        .expect("sqlite")
        .execute("UPDATE track SET packed = zeroblob(40) WHERE run_id = 2", [])
        .expect("damage");
    let store = Store::open(&path, now()).expect("a store");
    let mut readable = 0;
    tracks::each(&store, |_, packed| {
        readable += u32::from(packed.unpack().is_ok());
        Ok::<_, StoreError>(())
    })
    .expect("all are visited");
    assert_eq!(readable, 2);
    assert_eq!(store.check().expect("a check").problems.len(), 1);
}

// Backup and restore

#[test]
fn a_backup_replaces_nothing_unless_asked_to() {
    let dir = folder();
    let path = logbook(dir.path(), "a.plimsoll", 2);
    let store = Store::open(&path, now()).expect("a store");
    let backup = dir.path().join("backup.plimsoll");
    fs::write(&backup, "precious").expect("a file");
    assert!(matches!(store.backup_to(&backup, Replace::No), Err(StoreError::AlreadyExists { .. })));
    assert_eq!(fs::read(&backup).expect("bytes"), b"precious");
    store.backup_to(&backup, Replace::Yes).expect("a backup");
    assert_eq!(count(&backup), 2);
    assert!(matches!(store.backup_to(&path, Replace::Yes), Err(StoreError::AlreadyExists { .. })), "not onto itself");
    assert!(!files_in(dir.path()).iter().any(|name| name.contains("unfinished")));
}

#[test]
fn a_restore_keeps_what_was_there_and_reaches_an_open_window() {
    let dir = folder();
    let path = logbook(dir.path(), "a.plimsoll", 5);
    let mut window = Store::open(&path, now()).expect("a store");
    let backup = dir.path().join("backup.plimsoll");
    window.backup_to(&backup, Replace::No).expect("a backup");
    add_runs(&mut window, 4).expect("runs");

    let restored = Store::restore(&backup, &path, now()).expect("a restore");
    assert_eq!(restored.runs, 5);
    assert_eq!(count(&restored.kept.expect("a copy")), 9);
    assert_eq!(runs::count(&window).expect("a count"), 5, "the open window reads the restored logbook");
    add_runs(&mut window, 1).expect("and writes it");
    window.undo(now()).expect("an undo").expect("a step");
    window.undo(now()).expect("an undo").expect("the step that was in the backup");
    assert_eq!(runs::count(&window).expect("a count"), 0);
    assert!(window.check().expect("a check").is_sound());
}

#[test]
fn a_restore_works_over_a_damaged_file_and_over_none() {
    let dir = folder();
    let backup = logbook(dir.path(), "backup.plimsoll", 5);
    let path = dir.path().join("a.plimsoll");
    assert_eq!(Store::restore(&backup, &path, now()).expect("a restore").kept, None);
    assert_eq!(count(&path), 5);
    fs::write(&path, "not any more").expect("damage");
    fs::write(dir.path().join("a.plimsoll-wal"), "stale").expect("a leftover");
    let kept = Store::restore(&backup, &path, now()).expect("a restore").kept.expect("a copy");
    assert_eq!(fs::read(kept).expect("bytes"), b"not any more");
    assert_eq!(count(&path), 5);
    assert!(
        !dir.path().join("a.plimsoll-wal").exists(),
        "what belonged to the damaged file is not replayed into the new"
    );
}

#[test]
fn a_bad_backup_is_not_restored() {
    let dir = folder();
    let path = logbook(dir.path(), "a.plimsoll", 2);
    let damaged = logbook(dir.path(), "damaged.plimsoll", 2);
    Connection::open(&damaged)
        .expect("sqlite")
        .execute_batch("PRAGMA foreign_keys = OFF; INSERT INTO dose VALUES (99, 1.0, 'track', 2.0)")
        .expect("damage");
    let text = dir.path().join("text");
    fs::write(&text, "hello").expect("a file");
    let refused = Store::restore(&damaged, &path, now());
    assert!(matches!(&refused, Err(StoreError::UnsoundBackup { problems, .. }) if problems.len() == 1), "{refused:?}");
    assert!(matches!(Store::restore(&text, &path, now()), Err(StoreError::NotALogbook { .. })));
    assert!(matches!(Store::restore(dir.path().join("no"), &path, now()), Err(StoreError::NoSuchFile { .. })));
    assert_eq!(count(&path), 2);
}

// Speed

#[test]
fn seven_hundred_runs_with_tracks_are_written_and_taken_back_quickly() {
    let dir = folder();
    let mut store = Store::open(dir.path().join("a.plimsoll"), now()).expect("a store");
    let started = std::time::Instant::now();
    add_runs(&mut store, 700).expect("runs");
    let written = started.elapsed();
    store.undo(now()).expect("an undo").expect("a step");
    let undone = started.elapsed() - written;
    println!("700 runs with tracks: written in {written:?}, taken back in {undone:?}");
    assert_eq!(runs::count(&store).expect("a count"), 0);
    assert!(written.as_secs() < 20 && undone.as_secs() < 20, "even unoptimised on a busy machine");
}
