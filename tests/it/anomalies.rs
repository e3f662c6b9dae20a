//! What can happen to a person's file: no room, no permission, other programs, a process killed in the middle. Nothing half-written
//! may remain, and what was there before is there afterwards.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::atomic::{AtomicBool, AtomicU32, Ordering},
    time::{Duration, Instant},
};

use logbook::{
    Importing, Logbook,
    api::{MomentDto, ProblemCode, RunInput, RunsInput, SideDto},
};

use crate::common::{Folder, answer, at, everything, fit, import, told, try_import, typed};

/// A folder of runs, one a day, each with some of everything.
fn many_files(folder: &Folder, count: u32) -> PathBuf {
    for i in 0..count {
        let begun = at("2025-01-01T18:00").saturating_add(jiff::Span::new().days(i));
        let file = fit(&begun.strftime("%Y-%m-%dT%H:%M").to_string()).minutes(8.0 + f64::from(i % 5)).climb(20.0);
        folder.put(&format!("files/{i:04}.fit"), file.build());
    }
    folder.path().join("files")
}

fn total(book: &Logbook) -> u32 {
    book.runs(&RunsInput { limit: Some(1), ..RunsInput::default() }, &at("2026-06-01T09:00")).expect("runs").total
}

#[test]
fn a_disk_that_fills_up_in_the_middle_of_an_import_takes_nothing_of_it() {
    let (folder, now) = (Folder::new(), at("2026-03-20T09:00"));
    let files = many_files(&folder, 60);
    let mut book = folder.open();
    let run = typed(&mut book, "2026-03-02T18:00", 5.0, 33.0);
    answer(&mut book, run, SideDto::Right, MomentDto::During, 2, &now);
    let (before, history) = (everything(&book, &now), book.history().expect("history"));
    let full = |book: &mut Logbook, bytes| {
        book.limit_size(bytes).expect("a limit");
        told(try_import(book, std::slice::from_ref(&files), &now))
    };
    let size = book.logfile(false).expect("the file").size_bytes;
    for room in [0, 20_000, 60_000, 120_000] {
        let said = full(&mut book, size + room);
        assert_eq!(said.code, ProblemCode::NotWritten, "{room}: {}", said.message);
        assert_eq!(
            said.message,
            "The disk is full. Nothing of this change was written; everything from before is safe."
        );
        assert_eq!(said.hint.as_deref(), Some("Make room and try again."));
        assert_eq!(everything(&book, &now), before);
        assert_eq!(book.history().expect("history"), history);
        assert!(book.check(false).expect("a check").sound);
    }
    drop(book);
    let mut book = folder.open();
    assert_eq!(everything(&book, &now), before, "also after opening it again");
    assert_eq!(import(&mut book, std::slice::from_ref(&files), &now).summary.imported, 60);
    book.undo(&now).expect("an undo");
    assert_eq!(everything(&book, &now), before);
}

#[test]
fn a_full_disk_at_an_answer_loses_no_answer_from_before() {
    let (folder, now) = (Folder::new(), at("2026-03-20T09:00"));
    let mut book = folder.open();
    let run = typed(&mut book, "2026-03-02T18:00", 5.0, 33.0);
    answer(&mut book, run, SideDto::Right, MomentDto::During, 2, &now);
    book.limit_size(1).expect("a limit");
    let before = everything(&book, &now);
    let mut refused = 0;
    for score in 0..=10 {
        let mut input = logbook::api::PainInput::about(run, SideDto::Left, MomentDto::After, score);
        input.note = Some("long ".repeat(2_000));
        match book.log_pain(&input, &now) {
            Ok(_) => drop(book.undo(&now)),
            Err(error) => {
                refused += 1;
                assert_eq!(logbook::words::problem(&error).code, ProblemCode::NotWritten);
                assert_eq!(everything(&book, &now), before);
            }
        }
    }
    assert!(refused > 0, "there was no room");
    assert!(book.check(false).expect("a check").sound);
}

#[test]
fn a_stopped_import_leaves_nothing() {
    let (folder, now) = (Folder::new(), at("2026-03-20T09:00"));
    let files = many_files(&folder, 40);
    let mut book = folder.open();
    typed(&mut book, "2026-03-02T18:00", 5.0, 33.0);
    let (before, history) = (everything(&book, &now), book.history().expect("history"));
    for stop_after in [0, 1, 15, 39] {
        let (cancel, seen) = (AtomicBool::new(stop_after == 0), AtomicU32::new(0));
        let progress = |p: logbook::api::ImportProgress| {
            assert_eq!(p.total, 40);
            if seen.fetch_add(1, Ordering::Relaxed) + 1 >= stop_after {
                cancel.store(true, Ordering::Relaxed);
            }
        };
        let watching = Importing { cancel: &cancel, progress: &progress };
        let stopped = book.import(std::slice::from_ref(&files), &watching, &now);
        // Two files may have been in hand when the last one was told to stop.
        if stop_after < 39 || stopped.is_err() {
            let said = told(stopped);
            assert_eq!((said.code, said.message.as_str()), (ProblemCode::Cancelled, "Stopped. Nothing was changed."));
            assert_eq!(everything(&book, &now), before, "stopped after {stop_after}");
            assert_eq!(book.history().expect("history"), history);
        }
    }
}

#[test]
fn an_import_into_a_file_that_may_not_be_written_says_so_and_reads_on() {
    let (folder, now) = (Folder::new(), at("2026-03-20T09:00"));
    let files = many_files(&folder, 3);
    drop(folder.open());
    let path = folder.logbook();
    let mut permissions = fs::metadata(&path).expect("metadata").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).expect("read-only");
    let before = fs::read(&path).expect("bytes");
    let mut book = folder.open();
    let said = told(try_import(&mut book, &[files], &now));
    assert_eq!((said.code, total(&book)), (ProblemCode::NotWritten, 0));
    drop(book);
    assert!(fs::read(&path).expect("bytes") == before);
}

#[test]
fn a_window_and_a_terminal_work_on_one_file() {
    let (folder, now) = (Folder::new(), at("2026-03-20T09:00"));
    let files = many_files(&folder, 5);
    let (mut window, mut terminal) = (folder.open(), folder.open());
    import(&mut terminal, &[files], &now);
    assert_eq!(total(&window), 5, "the window sees what the terminal brought in");
    let run = typed(&mut window, "2026-03-02T18:00", 5.0, 33.0);
    answer(&mut terminal, run, SideDto::Right, MomentDto::During, 2, &now);
    assert_eq!(window.history().expect("history"), terminal.history().expect("history"));
    assert_eq!(window.undo(&now).expect("an undo").value.as_deref(), Some("answer (right knee, during: 2)"));
    assert_eq!(terminal.undo(&now).expect("an undo").value.as_deref(), Some("add run (5.0 km on 2 March 2026)"));
    assert_eq!(everything(&window, &now), everything(&terminal, &now));
    std::thread::scope(|scope| {
        for (book, month) in [(&mut window, 4), (&mut terminal, 5)] {
            scope.spawn(move || {
                for day in 1..=15 {
                    let input = RunInput {
                        at: Some(format!("2026-{month:02}-{day:02}T18:00")),
                        km: Some(3.0),
                        minutes: Some(20.0),
                        ..RunInput::default()
                    };
                    book.add_run(&input, &at("2026-06-01T09:00")).expect("both may write in turn");
                }
            });
        }
    });
    assert_eq!((total(&window), total(&terminal)), (35, 35));
    assert!(window.check(false).expect("a check").sound);
}

const CHILD: &str = "PLIMSOLL_TEST_IMPORTS_INTO";

/// The child of the next test: imports the files beside the logbook named, then waits to be killed.
#[test]
fn a_child_imports_until_it_is_killed() {
    let Some(path) = std::env::var_os(CHILD).map(PathBuf::from) else { return };
    let mut book = Logbook::open(&path, &at("2026-03-20T09:00")).expect("a logbook");
    fs::write(path.with_extension("started"), "").expect("a sign");
    import(&mut book, &[path.with_file_name("files")], &at("2026-03-20T09:00"));
    fs::write(path.with_extension("done"), "").expect("a sign");
}

#[test]
fn a_process_killed_at_any_moment_of_an_import_leaves_all_of_it_or_nothing() {
    const FILES: u32 = 120;
    let folder = Folder::new();
    many_files(&folder, FILES);
    let whole = {
        let started = Instant::now();
        let mut child = start(&folder);
        assert!(child.wait().expect("it ends").success());
        let mut book = folder.open();
        assert_eq!(total(&book), FILES);
        book.undo(&at("2026-03-20T09:00")).expect("an undo");
        started.elapsed()
    };
    let mut seen = [0, 0];
    for moment in 1..=9 {
        let run = {
            let mut book = folder.open();
            typed(&mut book, &format!("2026-03-{moment:02}T18:00"), 5.0, 33.0);
            total(&book)
        };
        for sign in ["started", "done"] {
            // Left over from the time before, or not there at all.
            let _ = fs::remove_file(folder.logbook().with_extension(sign));
        }
        let mut child = start(&folder);
        wait_for(&folder.logbook().with_extension("started"));
        std::thread::sleep(whole * moment / 12);
        child.kill().expect("SIGKILL");
        child.wait().expect("it is gone");
        let mut book = folder.open();
        assert!(book.check(false).expect("a check").sound, "killed after {moment}/12");
        let came = total(&book) - run;
        assert!(came == 0 || came == FILES, "{came} of {FILES} after {moment}/12");
        seen[usize::from(came > 0)] += 1;
        if came > 0 {
            assert_eq!(
                book.undo(&at("2026-03-20T09:00")).expect("an undo").value.as_deref(),
                Some("import (120 runs)")
            );
        }
        assert_eq!(total(&book), run, "and what was there is there");
    }
    say(&format!("killed nine times: {} left nothing, {} left all", seen[0], seen[1]));
    assert!(seen[0] > 0, "at least one was killed before it was done");
}

fn start(folder: &Folder) -> std::process::Child {
    Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "anomalies::a_child_imports_until_it_is_killed"])
        .env(CHILD, folder.logbook())
        .stdout(Stdio::null())
        .spawn()
        .expect("a process")
}

fn wait_for(sign: &Path) {
    let patience = Instant::now();
    while !sign.exists() {
        assert!(patience.elapsed() < Duration::from_secs(60), "the child never began");
        std::thread::sleep(Duration::from_millis(2));
    }
}

#[expect(clippy::print_stdout, reason = "the counts are worth reading")]
fn say(what: &str) {
    println!("{what}");
}

#[test]
fn a_backup_brings_everything_back() {
    let (folder, now) = (Folder::new(), at("2026-03-20T09:00"));
    let files = many_files(&folder, 4);
    let mut book = folder.open();
    import(&mut book, &[files], &now);
    let run = typed(&mut book, "2026-03-02T18:00", 5.0, 33.0);
    answer(&mut book, run, SideDto::Right, MomentDto::During, 2, &now);
    let backup = folder.path().join("backup.plimsoll");
    book.backup(&backup, false).expect("a backup");
    let before = everything(&book, &now);
    let taken = told(book.backup(&backup, false));
    assert_eq!(taken.code, ProblemCode::NotWritten);
    book.delete_run(run, &now).expect("gone");
    drop(book);
    fs::write(folder.logbook(), "overwritten by accident").expect("a file");
    Logbook::restore(&backup, &folder.logbook(), &now).expect("a restore");
    assert_eq!(everything(&folder.open(), &now), before);
    let said = told(Logbook::restore(&folder.path().join("none"), &folder.logbook(), &now));
    assert_eq!(said.code, ProblemCode::NotFound);
    assert_eq!(everything(&folder.open(), &now), before);
}
