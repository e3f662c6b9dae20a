//! Promise: importing FIT files takes under three times what decoding the same bytes takes, on the same cores, and under 200 MB.
//!
//! Measured in turns in one run: rustyfit's streaming decoder over every file with nothing done with the messages, against a whole
//! import into a new logbook file (reading, hashing, decoding, tracks, doses, one transaction on disk). Prints the ratio.
//!
//! The files: the folder named in `PLIMSOLL_REAL_FILES`, or `../shared/data` beside the project, when there is one; else files
//! made here.

mod measure;

use std::{
    collections::HashSet,
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::AtomicBool,
};

use jiff::Zoned;
use logbook::{Importing, Logbook};
use measure::{median, say, seconds};
use rayon::prelude::*;
use rustyfit::{Decoder, StreamingIterator};

const ROUNDS: usize = 7;
/// Asks this program to import once and print the most memory it ever used, in a process of its own.
const MEMORY: &str = "--memory";

fn main() {
    let made = tempfile::tempdir().expect("a folder");
    let (files, origin) = files(made.path());
    if env::args().any(|a| a == MEMORY) {
        import(&files, made.path());
        say(&peak_kib().unwrap_or(0).to_string());
        return;
    }
    let bytes: u64 = files.iter().filter_map(|f| fs::metadata(f).ok()).map(|m| m.len()).sum();
    say(&format!("{} FIT files, {:.1} MB, {origin}", files.len(), bytes as f64 / 1e6));
    let (mut bare, mut whole, mut again) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        bare.push(seconds(|| decode(&files)));
        let folder = tempfile::tempdir().expect("a folder");
        whole.push(seconds(|| import(&files, folder.path())));
        again.push(seconds(|| import(&files, folder.path())));
    }
    let (bare, whole, again) = (median(bare), median(whole), median(again));
    say(&format!("bare decode, all cores      {:>8.0} ms", bare * 1e3));
    say(&format!(
        "import into a new logbook   {:>8.0} ms   {:.2} x the bare decode (promised: under 3)",
        whole * 1e3,
        whole / bare
    ));
    say(&format!("the same import once more   {:>8.0} ms   {:.2} x the first", again * 1e3, again / whole));
    let own = env::current_exe().expect("this program");
    let told = Command::new(own).arg(MEMORY).output().expect("this program runs");
    let most = match String::from_utf8_lossy(&told.stdout).trim().parse::<f64>() {
        Ok(kib) if kib > 0.0 => format!("{:>7.0} MB   (promised: under 200)", kib / 1024.0),
        _ => "not told by this system".to_owned(),
    };
    say(&format!("most memory in an import     {most}"));
}

/// Decodes every file on all cores and does nothing with what comes out.
fn decode(files: &[PathBuf]) {
    let messages: usize = files
        .par_iter()
        .map(|path| {
            let bytes = fs::read(path).expect("a file");
            let mut decoder = Decoder::builder().expand_components(false).build();
            let mut stream = decoder.stream(bytes.as_slice());
            let mut count = 0;
            while let Some(Ok(_)) = stream.next() {
                count += 1;
            }
            count
        })
        .sum();
    assert!(messages > 0, "something was decoded");
}

fn import(files: &[PathBuf], folder: &Path) {
    let now = now();
    let mut book = Logbook::open(folder.join("bench.plimsoll"), &now).expect("a logbook");
    let watch = Importing { cancel: &AtomicBool::new(false), progress: &|_| {} };
    let outcome = book.import(files, &watch, &now).expect("an import");
    assert_eq!(outcome.value.inputs.iter().map(|i| &i.path).collect::<HashSet<_>>().len(), files.len());
}

fn files(made: &Path) -> (Vec<PathBuf>, &'static str) {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/shaonianche__running-data-sync/FIT_OUT");
    let folder = env::var_os("PLIMSOLL_REAL_FILES").map_or(beside, PathBuf::from);
    let mut found: Vec<PathBuf> =
        fs::read_dir(folder).map(|entries| entries.flatten().map(|e| e.path()).collect()).unwrap_or_default();
    found.retain(|path| path.extension().is_some_and(|e| e.eq_ignore_ascii_case("fit")));
    found.sort();
    if !found.is_empty() {
        return (found, "written by real watches");
    }
    let first: jiff::Timestamp = "2020-01-01T07:00:00Z".parse().expect("an instant");
    let found = (0..691_i64)
        .map(|i| {
            let start = first + jiff::SignedDuration::from_hours(72 * i);
            let file =
                testkit::FitFile::run(&start.to_string()).km(4.0 + (i % 7) as f64).minutes(26.0 + 6.0 * (i % 7) as f64);
            let path = made.join(format!("{i:04}.fit"));
            fs::write(&path, file.build()).expect("room for a file");
            path
        })
        .collect();
    (found, "made by code: there is no folder of real ones here")
}

/// The most memory this process ever used, in KiB; `None` where the system does not tell.
fn peak_kib() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().strip_suffix(" kB")?.trim().parse().ok()
}

/// A fixed moment, so that every run of this bench does the same work.
fn now() -> Zoned {
    "2026-11-22T09:00:00+00:00[UTC]".parse().expect("a moment")
}
