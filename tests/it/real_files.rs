//! Files that real devices wrote, through the whole logbook. They are read in place and never copied; without them the tests say
//! that they were skipped.

use std::{collections::BTreeMap, path::Path, time::Instant};

use jiff::civil::Date;
use logbook::api::{ChartInput, GranularityDto, ImportOutcome, RunRow, RunsInput};

use testkit::{fit_files_below, real_files};

use crate::common::{Folder, at, everything, import, outcomes};

#[expect(clippy::print_stdout, reason = "the counts are worth reading")]
fn say(what: &str) {
    println!("{what}");
}

#[test]
fn every_real_file_gets_a_fate_and_a_second_import_changes_nothing() {
    let Some(real) = real_files() else { return };
    let (folder, now) = (Folder::new(), at("2026-06-01T09:00"));
    let files = fit_files_below(&real);
    let mut book = folder.open();
    let started = Instant::now();
    let report = import(&mut book, &files, &now);
    say(&format!("{} files in {:.1?}: {:?}", files.len(), started.elapsed(), report.summary));
    for file in &files {
        assert!(report.inputs.iter().any(|row| Path::new(&row.path) == file), "no fate for {}", file.display());
    }
    let fated = |outcome| report.inputs.iter().filter(move |row| row.outcome == outcome);
    for outcome in [ImportOutcome::Broken, ImportOutcome::NotARun, ImportOutcome::Duplicate] {
        assert!(
            fated(outcome).all(|row| row.reason.as_deref().is_some_and(|t| t.len() > 10)),
            "{outcome:?} without a reason"
        );
        let mut reasons: BTreeMap<String, u32> = BTreeMap::new();
        for row in fated(outcome) {
            let words = row.reason.as_deref().expect("checked above");
            let kind: String = words.chars().map(|c| if c.is_ascii_digit() { '#' } else { c }).take(60).collect();
            *reasons.entry(kind).or_default() += 1;
        }
        say(&format!("{outcome:?}: {reasons:#?}"));
    }
    assert!(book.check(false).expect("a check").sound);

    let (before, history) = (book.runs(&RunsInput::default(), &now).expect("runs"), book.history().expect("history"));
    let started = Instant::now();
    let again = import(&mut book, &files, &now);
    say(&format!("again in {:.1?}: {:?}", started.elapsed(), again.summary));
    assert_eq!((again.summary.imported, again.summary.updated), (0, 0));
    assert_eq!(again.summary.not_a_run, report.summary.not_a_run);
    assert_eq!(again.summary.broken, report.summary.broken);
    assert_eq!(book.runs(&RunsInput::default(), &now).expect("runs"), before);
    assert_eq!(book.history().expect("history"), history);
    book.undo(&now).expect("an undo");
    assert_eq!(book.runs(&RunsInput::default(), &now).expect("runs").total, 0);
}

#[test]
fn an_archive_of_six_years_shows_its_breaks_and_plausible_doses() {
    let Some(archive) = real_files().map(|f| f.join("shaonianche__running-data-sync/FIT_OUT")) else { return };
    if !archive.is_dir() {
        say("skipped: the archive of 691 files is not here");
        return;
    }
    let (folder, now) = (Folder::new(), at("2026-06-01T09:00"));
    let mut book = folder.open();
    let started = Instant::now();
    let report = import(&mut book, &[archive], &now);
    say(&format!("{} rows in {:.1?}: {:?}", report.inputs.len(), started.elapsed(), report.summary));
    assert!(outcomes(&report).len() >= 691);
    let runs = book.runs(&RunsInput::default(), &now).expect("runs").runs;

    let mut days: Vec<Date> = runs.iter().map(|r| r.day.parse().expect("a day")).collect();
    days.sort_unstable();
    let mut gaps: Vec<i32> = days.windows(2).map(|p| (p[1] - p[0]).get_days()).collect();
    gaps.sort_unstable_by(|a, b| b.cmp(a));
    say(&format!(
        "{} runs from {} to {}; longest gaps {:?} days",
        runs.len(),
        days[0],
        days[days.len() - 1],
        &gaps[..8]
    ));
    for known in [332, 210, 108, 82, 73, 40] {
        assert!(gaps[..12].iter().any(|gap| (gap - known).abs() <= 1), "no break of {known} days in {gaps:?}");
    }

    let ratio = |r: &RunRow| Some(r.dose_kkm? / (r.distance_m.filter(|m| *m > 500.0)? / 1000.0));
    let mut ratios: Vec<(f64, &RunRow)> = runs.iter().filter_map(|r| Some((ratio(r)?, r))).collect();
    ratios.sort_by(|a, b| a.0.total_cmp(&b.0));
    let share = |p: f64| ratios[((ratios.len() - 1) as f64 * p) as usize].0;
    let centiles: Vec<String> =
        [0.0, 0.05, 0.25, 0.5, 0.75, 0.95, 1.0].iter().map(|p| format!("{:.2}", share(*p))).collect();
    say(&format!("knee-km per km, lowest to highest (0, 5, 25, 50, 75, 95, 100 %): {}", centiles.join(" ")));
    let mut bases: BTreeMap<String, u32> = BTreeMap::new();
    runs.iter().for_each(|r| *bases.entry(format!("{:?}", r.dose_basis)).or_default() += 1);
    say(&format!("doses from {bases:?}"));
    for (ratio, run) in ratios.iter().take(5).chain(ratios.iter().rev().take(5)) {
        say(&format!(
            "  {ratio:.2} on {} {:?} m {:?} s {:?} steps {:?}",
            run.day, run.distance_m, run.timer_s, run.steps, run.dose_basis
        ));
    }
    let plausible = ratios.iter().filter(|(r, _)| (0.7..=1.3).contains(r)).count();
    assert!(plausible * 10 > ratios.len() * 9, "{plausible} of {} between 0.7 and 1.3", ratios.len());

    let started = Instant::now();
    let whole = ChartInput { all: Some(true), ..ChartInput::default() };
    let chart = book.chart(&whole, &now).expect("a chart");
    say(&format!(
        "{} rows, {} kB of SVG in {:.1?}: {}",
        chart.rows.len(),
        chart.svg.len() / 1000,
        started.elapsed(),
        chart.summary
    ));
    assert_eq!(chart.granularity, GranularityDto::Week);
    assert_eq!(chart.rows.iter().map(|r| r.runs as usize).sum::<usize>(), runs.len());
    let (from, to) = ("2016-06-01".to_owned(), "2026-06-01".to_owned());
    let ten_years = ChartInput { from: Some(from), to: Some(to), ..ChartInput::default() };
    assert!(book.chart(&ten_years, &now).expect("a chart").svg.len() < 1_000_000);

    let seen = everything(&book, &now);
    book.undo(&now).expect("an undo");
    book.redo(&now).expect("a redo");
    assert!(everything(&book, &now) == seen, "taken back and done again it is the same");
}
