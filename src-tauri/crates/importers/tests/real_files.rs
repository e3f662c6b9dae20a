//! The importer over files that real devices wrote, where they are present; they are read in place and never copied.

use std::path::Path;

use domain::{Metres, Run, Seconds};
use importers::sport::Kind;
use importers::tables::{self, Begun};
use importers::{Activity, Reading, apple, read};
use testkit::{files_below, fit_files_below, real_files};

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

/// Every file of the other formats, by what becomes of it; archives member by member.
#[test]
fn every_other_real_file_has_an_outcome() {
    let Some(folder) = real_files() else { return };
    let files = files_below(&folder, &["tcx", "gpx", "json", "csv", "zip", "gz", "xml"]);
    let mut counts = std::collections::BTreeMap::<(String, &str), u32>::new();
    for file in &files {
        let ending = file.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
        let bytes = std::fs::read(file).expect("a readable file");
        let outcome = if matches!(&*ending, "json" | "csv") {
            match (tables::read(&bytes), read(&bytes)) {
                (Ok(table), _) if !table.rows.is_empty() || !table.felt.is_empty() => "a list",
                (Ok(_), _) => "a list of nothing",
                (Err(_), Reading::Activity(_)) => "runs",
                (Err(_), Reading::NotARun(_)) => "not a run",
                (Err(why), Reading::Broken(_)) => {
                    println!("{}: {why}", file.display());
                    "refused"
                }
            }
        } else {
            match read(&bytes) {
                Reading::Activity(_) => "runs",
                Reading::NotARun(_) => "not a run",
                Reading::Broken(why) => {
                    println!("{}: {why}", file.display());
                    "refused"
                }
            }
        };
        *counts.entry((ending, outcome)).or_default() += 1;
    }
    println!("{counts:#?}");
    assert!(counts.values().sum::<u32>() as usize == files.len());
}

#[test]
fn stravas_real_list_agrees_with_its_recordings() {
    let Some(folder) = real_files() else { return };
    let export = folder.join("slalom007__strava-running-analysis").join("strava_export");
    if !export.is_dir() {
        skipped("the Strava export");
        return;
    }
    let table = tables::read(&std::fs::read(export.join("activities.csv")).expect("a readable list")).expect("a list");
    assert_eq!(table.kind, tables::Kind::Strava);
    println!("{} rows, {} warnings: {:?}", table.rows.len(), table.warnings.len(), table.warnings.first());
    let (mut compared, mut agree) = (0, 0);
    for row in table.rows.iter().filter(|r| r.sport.kind == Kind::Run) {
        let Some(file) = row.file.as_deref().map(|f| export.join(f)).filter(|f| f.is_file()) else { continue };
        let Reading::Activity(activity) = read(&std::fs::read(&file).expect("a readable file")) else { continue };
        let run = &activity.runs[0].run;
        let metres = row.distance.map_or(0.0, Metres::get);
        let near = (run.distance.map_or(0.0, Metres::get) - metres).abs() <= metres * 0.01;
        let Begun::At(at) = row.start else { panic!("an instant") };
        let begun = (at.as_second() - run.start.at.as_second()).abs() <= 1;
        let lasts = row.elapsed.zip(run.elapsed).is_some_and(|(a, b)| (a.get() - b.get()).abs() <= 2.0);
        compared += 1;
        agree += usize::from(near && begun && lasts);
        if !(near && begun && lasts) {
            println!(
                "{}: listed {at} {:?} {:?}, recorded {} {:?} {:?}",
                file.display(),
                row.distance,
                row.elapsed,
                run.start.at,
                run.distance,
                run.elapsed
            );
        }
    }
    println!("{compared} recordings compared, {agree} agree");
    assert!(compared > 10 && compared - agree <= 3);
}

#[test]
fn garmins_real_list_is_read_in_its_units() {
    let Some(folder) = real_files() else { return };
    let list = folder.join("blue-az__HRM-Dash").join("data").join("summarizedActivities.json");
    if !list.is_file() {
        skipped("Garmin's list");
        return;
    }
    let table = tables::read(&std::fs::read(list).expect("a readable list")).expect("a list");
    assert_eq!((table.kind, table.rows.len()), (tables::Kind::Garmin, 194));
    assert!(table.rows.iter().all(|r| matches!(r.start, Begun::Local(_))), "every start has its local time");
    let speeds: Vec<f64> = table
        .rows
        .iter()
        .filter(|r| r.sport.kind == Kind::Ride)
        .filter_map(|r| Some(r.distance?.get() / r.timer?.get() * 3.6))
        .collect();
    assert!(speeds.iter().all(|kmh| (5.0..45.0).contains(kmh)), "rides at a ride's speed: {speeds:?}");
}

#[test]
fn apples_real_export_gives_its_workouts() {
    let Some(folder) = real_files() else { return };
    let export =
        folder.join("dogsheep__healthkit-to-sqlite").join("tests").join("zip_contents").join("apple_health_export");
    let Ok(xml) = std::fs::read(export.join("export.xml")) else {
        skipped("Apple's export");
        return;
    };
    let read = apple::read(&xml[..]);
    assert_eq!((read.workouts.len(), read.heart_rates, &read.warnings[..]), (1, 1, &[][..]));
    let workout = &read.workouts[0];
    let route = std::fs::read(export.join(&workout.routes()[0])).expect("the route");
    let Reading::Activity(activity) = workout.read(&[&route]) else { panic!("a run") };
    let run = &activity.runs[0].run;
    // 0.4972 miles in 5.194 minutes; the route is of another year, and none of it is taken.
    assert!(run.distance.is_some_and(|m| (m.get() - 800.1).abs() < 0.1), "{:?}", run.distance);
    assert!(run.timer.is_some_and(|s| (s.get() - 311.6).abs() < 0.1), "{:?}", run.timer);
    assert_eq!(activity.clues[0].zone.as_deref(), Some("America/Los_Angeles"));
    assert!(activity.runs[0].track.is_empty());
}
