//! Strava's archive of 2,000 runs, end to end: the list, the recordings packed one by one, all in one ZIP.

use std::{fs, path::Path};

use rayon::prelude::*;
use testkit::{
    FitFile, Zip, gzip,
    lists::{Row, strava},
};

use crate::{
    child, fit, import,
    measure::{median, say, seconds},
};

const RUNS: usize = 2_000;
const ROUNDS: usize = 3;

/// Measures it.
pub fn measured(folder: &Path) {
    let first: jiff::Timestamp = "2016-01-01T07:00:00Z".parse().expect("an instant");
    let packed: Vec<(Row, Vec<u8>)> = (0..RUNS)
        .into_par_iter()
        .map(|n| {
            let start = (first + jiff::SignedDuration::from_hours(40 * n as i64)).to_string();
            let minutes = 26.0 + 6.0 * (n % 7) as f64;
            let file = FitFile::run(&start).km(4.0 + (n % 7) as f64).minutes(minutes).climb(20.0).build();
            // The list's rows are written once, at the start of a program that ends.
            let (start, name) = (String::leak(start), String::leak(format!("activities/{n}.fit.gz")));
            (Row { file: name, rpe: 5, ..Row::run(start) }, gzip(&file))
        })
        .collect();
    let rows: Vec<Row> = packed.iter().map(|(row, _)| row.clone()).collect();
    let zip = packed.iter().fold(Zip::new().stored(), |zip, (row, bytes)| zip.with(row.file, bytes.clone()));
    let path = folder.join("export.zip");
    let archive = zip.with("activities.csv", strava("en", &rows)).build();
    fs::write(&path, &archive).expect("room for an archive");
    say(&format!("Strava's archive of {RUNS} runs, {:.0} MB", archive.len() as f64 / 1e6));
    drop(archive);

    let (mut bare, mut whole, mut again) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        bare.push(seconds(|| {
            let messages: usize = packed.par_iter().map(|(_, bytes)| fit::messages(&unpacked(bytes))).sum();
            assert!(messages > RUNS);
        }));
        let folder = tempfile::tempdir().expect("a folder");
        whole.push(seconds(|| {
            let report = import(std::slice::from_ref(&path), folder.path());
            assert_eq!(report.summary.imported as usize, RUNS);
        }));
        again.push(seconds(|| import(std::slice::from_ref(&path), folder.path())));
    }
    let (bare, whole, again) = (median(bare), median(whole), median(again));
    say(&format!("unpacked and bare decoded, all cores {:>8.0} ms", bare * 1e3));
    say(&format!("import into a new logbook            {:>8.0} ms   {:.2} x", whole * 1e3, whole / bare));
    say(&format!(
        "the same import once more            {:>8.0} ms   the first took {:.1} x as long",
        again * 1e3,
        whole / again
    ));
    say(&format!("an import                            {}", child::imported(&[path], folder, false).memory()));
}

fn unpacked(bytes: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    std::io::Read::read_to_end(&mut flate2::bufread::GzDecoder::new(bytes), &mut file).expect("a sound gzip file");
    file
}
