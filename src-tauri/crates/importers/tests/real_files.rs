//! The importer over files that real devices wrote, where they are present; they are read in place and never copied.

use std::path::{Path, PathBuf};

use importers::{Activity, Reading, read};

/// The folder of real files: `PLIMSOLL_REAL_FILES`, or `shared/data` beside a folder above this crate.
fn real_files() -> Option<PathBuf> {
    let named = std::env::var_os("PLIMSOLL_REAL_FILES").map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().map(|folder| folder.join("shared").join("data"));
    let found = named.into_iter().chain(beside).find(|folder| folder.is_dir());
    if found.is_none() {
        println!("skipped: the folder of real files is not here (PLIMSOLL_REAL_FILES)");
    }
    found
}

fn fit_files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("a readable folder").map(|e| e.expect("an entry").path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            fit_files_below(&path, found);
        } else if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("fit")) {
            found.push(path);
        }
    }
}

#[test]
fn every_real_file_has_an_outcome() {
    let Some(folder) = real_files() else { return };
    let mut files = Vec::new();
    fit_files_below(&folder, &mut files);
    let (mut with_runs, mut runs, mut not_runs, mut broken) = (0, 0, 0, 0);
    for file in &files {
        match read(&std::fs::read(file).expect("a readable file")) {
            Reading::Activity(Activity { runs: found, .. }) => {
                with_runs += 1;
                runs += found.len();
                for run in &found {
                    let (track, timer) = (run.track.duration().get(), run.run.timer.map(|t| t.get()));
                    assert!(timer.is_none_or(|t| track <= t * 1.5 + 60.0), "{}: {track} s of {timer:?}", file.display());
                }
            }
            Reading::NotARun(_) => not_runs += 1,
            Reading::Broken(_) => broken += 1,
        }
    }
    println!("{} FIT files: {with_runs} with {runs} runs, {not_runs} without a run, {broken} broken", files.len());
    assert_eq!(with_runs + not_runs + broken, files.len());
}

/// A summary as the archive's own list has it: start in UTC (s since 1970, by its text) and metres.
struct Listed {
    start: jiff::Timestamp,
    metres: f64,
}

fn listed(path: &Path) -> Vec<Listed> {
    let text = std::fs::read_to_string(path).expect("a readable list");
    let rows: Vec<serde_json::Value> = serde_json::from_str(&text).expect("a JSON list");
    rows.iter()
        .filter(|row| row["type"] == "Run")
        .filter_map(|row| {
            let start = format!("{}Z", row["start_date"].as_str()?.replace(' ', "T")).parse().ok()?;
            Some(Listed { start, metres: row["distance"].as_f64()? })
        })
        .collect()
}

#[test]
fn distances_agree_with_the_archives_own_list() {
    let Some(folder) = real_files() else { return };
    let archive = folder.join("shaonianche__running-data-sync");
    if !archive.is_dir() {
        println!("skipped: the archive with its own list is not here");
        return;
    }
    let list = listed(&archive.join("src").join("static").join("activities.json"));
    let mut files = Vec::new();
    fit_files_below(&archive.join("FIT_OUT"), &mut files);
    let (mut runs, mut both, mut agree, mut disagree) = (0, 0, 0, Vec::new());
    for file in &files {
        let Reading::Activity(activity) = read(&std::fs::read(file).expect("a readable file")) else { continue };
        for read in activity.runs {
            runs += 1;
            let Some(metres) = read.run.distance.map(|m| m.get()) else { continue };
            let start = read.run.start.at.as_second();
            // The same instant; before 2024 the list gives some starts in local time.
            let near = |l: &&Listed| [0, 28_800].iter().any(|o| (l.start.as_second() - o - start).abs() <= 2);
            let Some(same) = list.iter().filter(near).min_by(|a, b| {
                (a.metres - metres).abs().total_cmp(&(b.metres - metres).abs())
            }) else {
                continue;
            };
            both += 1;
            if (same.metres - metres).abs() <= same.metres * 0.01 {
                agree += 1;
            } else {
                disagree.push(format!("{}: {metres:.0} m, listed {:.0} m", file.display(), same.metres));
            }
        }
    }
    println!("{runs} runs in {} files, {} runs listed, {both} in both, {agree} agree within 1 %", files.len(), list.len());
    for line in &disagree {
        println!("{line}");
    }
    assert!(both > 0);
    assert_eq!(agree, both);
}
