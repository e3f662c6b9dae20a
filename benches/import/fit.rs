//! FIT files: a whole import against the bare decode of the same bytes.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use rayon::prelude::*;
use rustyfit::{Decoder, StreamingIterator};

use crate::{
    child, import,
    measure::{median, say, seconds},
};

const ROUNDS: usize = 7;
/// As many points as twelve days at one a second.
const LONG_S: f64 = 1_000_000.0;

/// Measures an archive, and gives its files.
pub fn measured(folder: &Path) -> Vec<PathBuf> {
    let (files, origin) = files(folder);
    let bytes: u64 = files.iter().filter_map(|f| fs::metadata(f).ok()).map(|m| m.len()).sum();
    say(&format!("{} FIT files, {:.1} MB, {origin}", files.len(), bytes as f64 / 1e6));
    let (mut bare, mut whole, mut again) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        bare.push(seconds(|| decoded(&files)));
        let folder = tempfile::tempdir().expect("a folder");
        whole.push(seconds(|| import(&files, folder.path())));
        again.push(seconds(|| import(&files, folder.path())));
    }
    let (bare, whole, again) = (median(bare), median(whole), median(again));
    say(&format!("bare decode, all cores      {:>8.0} ms", bare * 1e3));
    say(&format!(
        "import into a new logbook   {:>8.0} ms   {:.2} x the bare decode (promised: at most 1.5)",
        whole * 1e3,
        whole / bare
    ));
    say(&format!(
        "the same import once more   {:>8.0} ms   the first took {:.1} x as long (promised: at least 10)",
        again * 1e3,
        whole / again
    ));
    say(&format!("an import                   {}", child::imported(&files, folder, false).memory()));
    files
}

/// One file of a million points.
pub fn long(folder: &Path) {
    let path = folder.join("long.fit");
    let file = testkit::FitFile::run("2020-01-01T07:00:00Z").km(1_000.0).minutes(LONG_S / 60.0);
    fs::write(&path, file.build()).expect("room for a file");
    let bytes = fs::metadata(&path).map_or(0, |m| m.len());
    let told = child::imported(&[path], folder, false);
    say(&format!("a FIT file of a million points, {:.0} MB: {}", bytes as f64 / 1e6, told.memory()));
}

/// Decodes every file on all cores and does nothing with what comes out.
fn decoded(files: &[PathBuf]) {
    let messages: usize = files.par_iter().map(|path| messages(&fs::read(path).expect("a file"))).sum();
    assert!(messages > 0, "something was decoded");
}

/// How many messages rustyfit finds in a file.
pub fn messages(bytes: &[u8]) -> usize {
    let mut decoder = Decoder::builder().expand_components(false).build();
    let mut stream = decoder.stream(bytes);
    let mut count = 0;
    while let Some(Ok(_)) = stream.next() {
        count += 1;
    }
    count
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
