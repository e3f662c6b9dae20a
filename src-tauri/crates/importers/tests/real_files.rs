//! The importer over files that real devices wrote, where they are present; they are read in place and never copied.

use std::path::Path;

use domain::{Metres, Run, Seconds};
use importers::{Activity, Reading, read};
use testkit::{fit_files_below, real_files};

#[expect(clippy::print_stdout, reason = "a skipped test says so")]
fn skipped(missing: &str) {
    println!("skipped: {missing} is not here");
}

#[test]
fn every_real_file_has_an_outcome() {
    let Some(folder) = real_files() else { return };
    let files = fit_files_below(&folder);
    let (mut with_runs, mut runs, mut not_runs, mut broken) = (0, 0, 0, 0);
    for file in &files {
        match read(&std::fs::read(file).expect("a readable file")) {
            Reading::Activity(Activity { runs: found, .. }) => {
                with_runs += 1;
                runs += found.len();
                for run in &found {
                    let (track, timer) = (run.track.duration().get(), run.run.timer.map(Seconds::get));
                    assert!(
                        timer.is_none_or(|t| track <= t * 1.5 + 60.0),
                        "{}: {track} s of {timer:?}",
                        file.display()
                    );
                }
            }
            Reading::NotARun(_) => not_runs += 1,
            Reading::Broken(_) => broken += 1,
        }
    }
    println!("{} FIT files: {with_runs} with {runs} runs, {not_runs} without a run, {broken} broken", files.len());
    assert_eq!(with_runs + not_runs + broken, files.len());
}

/// A run as the archive's own list has it.
struct Listed {
    start_s: i64,
    metres: f64,
    elapsed_s: f64,
}

/// The list's runs. `start_date_local` is local everywhere; `start_date` is local too in most rows. The runner lives at +08:00.
fn listed(path: &Path) -> Vec<Listed> {
    let text = std::fs::read_to_string(path).expect("a readable list");
    let rows: Vec<serde_json::Value> = serde_json::from_str(&text).expect("a JSON list");
    rows.iter()
        .filter(|row| row["type"] == "Run")
        .filter_map(|row| {
            let start: jiff::Timestamp = format!("{}+08:00", row["start_date_local"].as_str()?).parse().ok()?;
            Some(Listed {
                start_s: start.as_second(),
                metres: row["distance"].as_f64()?,
                elapsed_s: row["elapsed_time"].as_f64()?,
            })
        })
        .collect()
}

/// Until 2021 the list mostly has *another* recording of the same run (a second app's, or one whose distance a web site summed
/// up again from the positions): it starts seconds apart, lasts differently and has another distance. Those rows say nothing
/// about the importer; a row whose start and elapsed time are the file's own is taken for the same recording.
#[test]
fn distances_agree_with_the_archives_own_list() {
    let Some(folder) = real_files() else { return };
    let archive = folder.join("shaonianche__running-data-sync");
    if !archive.is_dir() {
        skipped("the archive with its own list");
        return;
    }
    let list = listed(&archive.join("src").join("static").join("activities.json"));
    let files = fit_files_below(&archive.join("FIT_OUT"));
    let mut runs = Vec::new();
    for file in &files {
        if let Reading::Activity(activity) = read(&std::fs::read(file).expect("a readable file")) {
            runs.extend(activity.runs.into_iter().map(|r| (file, r.run)));
        }
    }
    let (mut near, mut near_agree, mut same, mut same_agree) = (0, 0, 0, 0);
    for row in &list {
        let apart = |run: &Run| row.start_s.abs_diff(run.start.at.as_second());
        let Some((file, run)) = runs.iter().min_by_key(|(_, run)| apart(run)).filter(|(_, run)| apart(run) <= 120)
        else {
            continue;
        };
        let metres = run.distance.map_or(0.0, Metres::get);
        let agrees = (row.metres - metres).abs() <= row.metres * 0.01;
        let is_same = apart(run) <= 2 && run.elapsed.is_some_and(|s| (row.elapsed_s - s.get()).abs() <= 2.0);
        near += 1;
        near_agree += usize::from(agrees);
        same += usize::from(is_same);
        same_agree += usize::from(is_same && agrees);
        if is_same && !agrees {
            println!("{}: {metres:.0} m, listed {:.0} m", file.display(), row.metres);
        }
    }
    println!("{} runs in {} files, {} runs listed", runs.len(), files.len(), list.len());
    println!("starting within 2 minutes: {near}, of which {near_agree} agree within 1 %");
    println!("the same recording: {same}, of which {same_agree} agree within 1 %");
    // Three rows remain: one counts a last jump of 180 m that the watch's own summary leaves out, two have another distance
    // (by 1.3 % and 2.2 %) and another moving time than the file's summary, which is what was read.
    assert!(same >= 280 && same - same_agree <= 3, "{same_agree} of {same}");
}

#[test]
fn no_damage_to_a_small_real_file_panics() {
    let Some(folder) = real_files() else { return };
    let files = fit_files_below(&folder);
    for file in files {
        let bytes = std::fs::read(&file).expect("a readable file");
        if bytes.len() > 2_500 {
            continue;
        }
        for position in (0..bytes.len()).step_by(31) {
            let _ = read(&bytes[..position]);
            let mut damaged = bytes.clone();
            damaged[position] ^= 0xA5;
            let _ = read(&damaged);
        }
    }
}
