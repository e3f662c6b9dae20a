//! Promises of the import, each as a ratio of two things measured in turns in one run:
//!
//! - a whole import of FIT files takes at most one and a half times what rustyfit takes to decode the same bytes on the same cores
//!   and to do nothing with them, and the same import once more at most a tenth of the first;
//! - on one core, decoding into runs is a hundred times as quick as Python's fitdecode is;
//! - an Apple Health export of a gigabyte takes at most one and a half times quick-xml's bare token loop;
//! - memory stays under 150 MB, whatever the input's size.
//!
//! Bare decoding is told of the same bytes as the import reads: files as they lie, an archive's members unpacked first. Decoding into runs
//! is what an import does without a logbook: reading, hashing, decoding, laying out tracks and packing them.
//!
//! A whole import is reading, hashing, decoding, tracks, doses, the plan, and one transaction on disk, into a new logbook file.
//!
//! The FIT files: the folder named in `PLIMSOLL_REAL_FILES`, or `../shared/data` beside the project, when there is one; else files
//! made here. `PLIMSOLL_BENCH_MB` is the size of the Apple export (1024). Python's decoders are fetched into a virtual environment in
//! the build folder; without Python or network that part is skipped, and says so.

mod apple;
mod child;
mod fit;
#[path = "../measure/mod.rs"]
mod measure;
mod python;
mod strava;

use std::{
    collections::HashSet,
    path::{Path, PathBuf},
    sync::atomic::AtomicBool,
};

use jiff::Zoned;
use logbook::{Importing, Known, Logbook};

/// The most memory an import may ever use, MB.
const MEMORY_MB: f64 = 150.0;

fn main() {
    if child::did_its_work() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let files = fit::measured(folder.path());
    python::measured(&files, folder.path());
    fit::long(folder.path());
    strava::measured(folder.path());
    apple::measured(folder.path());
}

/// A whole import into the logbook in a folder, which may be new.
fn import(paths: &[PathBuf], folder: &Path) -> logbook::api::ImportReport {
    let now = now();
    let mut book = Logbook::open(folder.join("bench.plimsoll"), &now).expect("a logbook");
    let watch = Importing { cancel: &AtomicBool::new(false), progress: &|_| {} };
    let report = book.import(paths, &watch, &now).expect("an import").value;
    let fated = report.inputs.iter().map(|i| &i.path).collect::<HashSet<_>>().len();
    assert_eq!(fated, paths.len(), "every file has a fate");
    report
}

/// Reads and decodes as an import does, and does nothing with what comes out.
fn read(paths: &[PathBuf]) {
    let watch = Importing { cancel: &AtomicBool::new(false), progress: &|_| {} };
    let read = logbook::read_files(paths, &Known::default(), &watch).expect("what could be read");
    assert_eq!(read.paths().len(), paths.len(), "every file was read");
}

/// A fixed moment, so that every run of this bench does the same work.
fn now() -> Zoned {
    "2026-11-22T09:00:00+00:00[UTC]".parse().expect("a moment")
}
