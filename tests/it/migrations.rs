//! Opening files: one of today's schema, and files that are newer, foreign, garbage, empty or not to be written.
//!
//! That a file of the first schema is copied and brought up to date, and that a failed upgrade leaves the file alone, is tested
//! where upgrades live (`store`, `src/open.rs`).

use std::{fs, path::Path};

use jiff::Zoned;
use logbook::{
    Logbook,
    api::{Problem, ProblemCode, RunsInput},
};

use crate::common::{Folder, at, everything, told, typed};

fn now() -> Zoned {
    at("2026-03-20T09:00")
}

/// Bytes 60–63 of a logbook hold the version of its tables, bytes 68–71 whose file it is.
const VERSION: usize = 60;
const OWNER: usize = 68;

/// A logbook with one run, closed.
fn logbook(folder: &Folder) -> Vec<u8> {
    let mut book = folder.open();
    typed(&mut book, "2026-03-02T18:00", 5.0, 33.0);
    drop(book);
    fs::read(folder.logbook()).expect("bytes")
}

fn refused(path: &Path) -> Problem {
    let before = fs::read(path).ok();
    let names = |path: &Path| {
        let beside = fs::read_dir(path.parent().expect("a folder")).expect("a folder");
        let mut names: Vec<_> = beside.map(|e| e.expect("an entry").file_name()).collect();
        names.sort();
        names
    };
    let beside = names(path);
    let problem = told(Logbook::open(path, &now()));
    assert_eq!(fs::read(path).ok(), before, "the file is byte for byte as it was");
    assert_eq!(names(path), beside, "and nothing was put beside it");
    problem
}

#[test]
fn a_file_of_this_schema_opens_with_all_that_is_in_it() {
    let folder = Folder::new();
    let bytes = logbook(&folder);
    assert_eq!(bytes[VERSION..VERSION + 4], 12_u32.to_be_bytes());
    assert_eq!(&bytes[OWNER..OWNER + 4], b"PLIM");
    let elsewhere = folder.put("copied elsewhere.plimsoll", &bytes);
    let book = Logbook::open(&elsewhere, &now()).expect("a logbook");
    assert_eq!(book.runs(&RunsInput::default(), &now()).expect("runs").total, 1);
    assert!(book.check(false).expect("a check").sound);
    let kept = fs::read_dir(folder.path())
        .expect("a folder")
        .filter(|e| e.as_ref().expect("an entry").file_name().to_string_lossy().ends_with(".bak"));
    assert_eq!(kept.count(), 0, "nothing was upgraded, so nothing was copied");
}

#[test]
fn a_newer_file_is_left_alone_and_says_what_to_do() {
    let folder = Folder::new();
    let mut bytes = logbook(&folder);
    bytes[VERSION..VERSION + 4].copy_from_slice(&13_u32.to_be_bytes());
    let said = refused(&folder.put("newer.plimsoll", bytes));
    assert_eq!(said.code, ProblemCode::NotOpened);
    assert_eq!(
        said.message,
        "This logbook was written by a newer Plimsoll (version 13 of the file; this program knows up to 12). It was not touched."
    );
    assert_eq!(said.hint.as_deref(), Some("Update Plimsoll, then open it again."));
}

#[test]
fn a_file_that_is_something_else_is_left_alone_and_named() {
    let folder = Folder::new();
    let mut foreign = logbook(&folder);
    foreign[OWNER..OWNER + 4].copy_from_slice(b"PHOT");
    for (name, bytes) in [("foreign.db", foreign), ("notes.txt", b"hello".to_vec()), ("noise.bin", vec![0xA5; 9_000])] {
        let path = folder.put(name, bytes);
        let said = refused(&path);
        assert_eq!(said.code, ProblemCode::NotOpened, "{name}");
        assert_eq!(said.message, format!("{} is not a Plimsoll logbook. It was not touched.", path.display()));
        assert_eq!(said.hint.as_deref(), Some("Move that file elsewhere and try again, or choose another."));
    }
}

#[test]
fn a_file_that_cannot_be_reached_says_so() {
    let folder = Folder::new();
    let said = told(Logbook::open(folder.path().join("nowhere/logbook.plimsoll"), &now()));
    assert_eq!(said.code, ProblemCode::NotOpened);
    assert!(said.message.contains("could not be opened"), "{}", said.message);
    assert_eq!(said.hint.as_deref(), Some("Check that the folder exists and may be written."));
    let said = told(Logbook::open(folder.path(), &now()));
    assert_eq!(said.code, ProblemCode::NotOpened, "a folder is no file: {}", said.message);
}

#[test]
fn an_empty_file_becomes_a_logbook() {
    let folder = Folder::new();
    let path = folder.put("empty.plimsoll", "");
    let mut book = Logbook::open(&path, &now()).expect("a logbook");
    typed(&mut book, "2026-03-02T18:00", 5.0, 33.0);
    drop(book);
    assert_eq!(fs::read(&path).expect("bytes")[OWNER..OWNER + 4], *b"PLIM");
}

#[test]
fn a_damaged_file_is_said_to_be_damaged() {
    let folder = Folder::new();
    let mut bytes = logbook(&folder);
    let (from, to) = (bytes.len() / 3, bytes.len() / 2);
    bytes[from..to].fill(0xA5);
    let path = folder.put("damaged.plimsoll", &bytes);
    match Logbook::open(&path, &now()) {
        Err(error) => {
            let said = logbook::words::problem(&error);
            assert_eq!(said.code, ProblemCode::NotOpened, "{}", said.message);
        }
        Ok(book) => {
            let said = match book.check(false) {
                Ok(report) => report.findings.join(" "),
                Err(error) => logbook::words::problem(&error).message,
            };
            assert!(!said.is_empty());
        }
    }
}

#[test]
fn a_file_that_may_not_be_written_is_read_and_left_as_it_is() {
    let folder = Folder::new();
    let bytes = logbook(&folder);
    let path = folder.put("read only.plimsoll", &bytes);
    let mut permissions = fs::metadata(&path).expect("metadata").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).expect("read-only");
    let mut book = Logbook::open(&path, &now()).expect("it opens for reading");
    let seen = everything(&book, &now());
    for said in [
        told(book.add_run(&logbook::api::RunInput { km: Some(3.0), ..Default::default() }, &now())),
        told(book.undo(&now())),
        told(book.set_setting("units", Some("mi"), &now())),
        told(book.delete_run(1, &now())),
    ] {
        assert_eq!(said.code, ProblemCode::NotWritten);
        assert_eq!(said.message, "This logbook can be read but not written. Nothing was changed.");
        assert_eq!(said.hint.as_deref(), Some("Make the file writable, or work on a copy."));
    }
    assert_eq!(everything(&book, &now()), seen);
    drop(book);
    assert!(fs::read(&path).expect("bytes") == bytes);
}
