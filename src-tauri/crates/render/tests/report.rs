//! The report as a reader, a screen reader and a strict checker see it.

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::Instant;

use domain::{Break, Bucket, Granularity, KneeKm, PainSummary, Score};
use jiff::{ToSpan, civil::date};
use render::chart::{Drawing, LoadPain, LoadPainLabels};
use render::report::{BASIS, CHART_SIZE, Figure, Paper, Report, ReportRun, ReportWords, Statement, page_svgs, pdf};
use render::theme::Theme;

#[test]
fn a_report_is_clean_tagged_and_the_same_every_time() {
    let report = report(18);
    for paper in [Paper::A4, Paper::Letter] {
        let first = pdf(&report, paper).expect("a report");
        assert!(first == pdf(&report, paper).expect("a report"), "the same bytes");
        assert!(first.starts_with(b"%PDF-"));
        for mark in ["/MarkInfo", "/StructTreeRoot", "/Lang", "pdfuaid:part"] {
            assert!(contains(&first, mark), "{mark} in the PDF");
        }
        check(&first);
    }
}

#[test]
fn the_words_come_out_in_reading_order() {
    let pdf = pdf(&report(18), Paper::A4).expect("a report");
    look("report-a4.pdf", &pdf);
    let Some(text) = run("pdftotext", &["-", "-"], &pdf) else { return };
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut from = 0;
    for words in [
        "Load and pain, right knee",
        "Robin Example",
        "2 Feb 2026 – 29 Mar 2026",
        "In five numbers",
        "Longest run",
        "7.2 km",
        "2 of 18 mornings",
        "Self-reported.",
        "It does not diagnose.",
        "Morning",
        "Tue 3 Feb",
        "easy, flat",
    ] {
        let at = flat[from..].find(words);
        assert!(at.is_some(), "“{words}” after the words before it in:\n{flat}");
        from += at.unwrap_or(0);
    }
}

#[test]
fn what_a_runner_writes_is_never_markup() {
    let wild = "#panic() *bold* $x^2$ \\ `raw` _it_ @ref <label> // no /* no */ [c] = h";
    let mut report = report(2);
    report.runner_name = Some(wild.to_owned());
    report.title = format!("Knee {wild}");
    report.runs[0].note = wild.to_owned();
    report.figures[0].label = wild.to_owned();
    report.standing[0].text = wild.to_owned();
    report.missing = wild.to_owned();
    let pdf = pdf(&report, Paper::A4).expect("a report");
    look("report-wild.pdf", &pdf);
    let Some(text) = run("pdftotext", &["-layout", "-", "-"], &pdf) else { return };
    for piece in ["#panic()", "*bold*", "$x^2$", "`raw`", "<label>"] {
        assert!(text.matches(piece).count() >= 3, "{piece} in:\n{text}");
    }
}

#[test]
fn an_empty_report_says_so_on_one_page() {
    let mut report = report(0);
    report.figures.clear();
    report.standing.clear();
    report.runner_name = None;
    report.since = None;
    report.missing.clear();
    assert_eq!(page_svgs(&report, Paper::Letter).expect("pages").len(), 1);
    let Some(text) = run("pdftotext", &["-", "-"], &pdf(&report, Paper::A4).expect("a report")) else { return };
    assert!(text.contains("No runs in this period."), "{text}");
}

#[test]
fn four_hundred_runs_repeat_the_tables_head_on_every_page() {
    let report = report(400);
    let pages = page_svgs(&report, Paper::A4).expect("pages").len();
    assert!((8..=20).contains(&pages), "{pages} pages");
    let Some(text) = run("pdftotext", &["-", "-"], &pdf(&report, Paper::A4).expect("a report")) else { return };
    for page in text.split('\u{c}').take(pages) {
        assert!(page.contains("Pain, 0–10") && page.contains("Note"), "{page}");
    }
}

#[test]
fn long_names_unbroken_words_and_foreign_letters_still_make_a_report() {
    let mut report = report(3);
    report.runner_name = Some("Maximiliane-Ærøskøbing ".repeat(5));
    report.knee = "x".repeat(100);
    report.runs[0].note = "y".repeat(400);
    report.runs[1].note = "line one\nline two\ttab \u{7} bell".to_owned();
    report.runs[2].note = "знак 膝 🦵".to_owned();
    report.footer = "f".repeat(100);
    let made = pdf(&report, Paper::A4).expect("a report");
    check(&made);
    look("report-long.pdf", &made);
    report.runs[1].note = "a long story ".repeat(900);
    assert!(pdf(&report, Paper::A4).is_ok(), "a note longer than a page");
}

#[test]
fn a_language_that_is_none_is_an_error_in_words() {
    let report = Report { language: "english, please".to_owned(), ..report(1) };
    let error = pdf(&report, Paper::A4).expect_err("no such language").to_string();
    assert!(error.starts_with("the report could not be set: "), "{error}");
}

#[test]
fn a_preview_page_holds_the_chart_and_nothing_a_strict_window_refuses() {
    for (paper, size) in [(Paper::A4, "595.2"), (Paper::Letter, "612")] {
        let pages = page_svgs(&report(18), paper).expect("pages");
        let first = &pages[0];
        assert!(first.contains(&format!("viewBox=\"0 0 {size}")), "{}", &first[..200]);
        assert!(first.contains("knee-km per day</text>"), "the chart’s words are inside");
        for never in ["style=", "<script", "<style", "data:", "<image"] {
            assert!(!pages.concat().contains(never), "{never}");
        }
        assert_eq!(pages, page_svgs(&report(18), paper).expect("pages"));
    }
}

/// Prints how long a first and a later report take; no promise hangs on it.
#[test]
fn a_later_report_is_quicker_than_the_first() {
    for runs in [18, 18, 19, 400] {
        let report = report(runs);
        let start = Instant::now();
        let made = pdf(&report, Paper::A4).expect("a report");
        println!("{runs} runs: {:?}, {} kB", start.elapsed(), made.len() / 1024);
        let start = Instant::now();
        let chart = chart();
        println!("its chart: {:?}, {} kB", start.elapsed(), chart.svg.len() / 1024);
        look(&format!("report-{runs}.pdf"), &made);
        look(&format!("report-{runs}.svg"), page_svgs(&report, Paper::A4).expect("pages")[0].as_bytes());
    }
}

/// Leaves a page where a person wants to look at it: in the folder `PLIMSOLL_LOOK`, when that is set.
fn look(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("PLIMSOLL_LOOK") {
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).expect("a folder to look into");
    }
}

/// Lets `qpdf` look for mistakes, where it is there. It wants a file.
fn check(pdf: &[u8]) {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(pdf).expect("written");
    let path = file.path().to_str().expect("a plain path");
    if let Some(said) = run("qpdf", &["--check", path], &[]) {
        assert!(said.contains("No syntax or stream encoding errors found"), "{said}");
    }
}

/// What a program makes of the bytes on its standard input; `None`, said aloud, where the program is not there.
#[expect(clippy::print_stdout, reason = "a check that is skipped says so")]
fn run(program: &str, arguments: &[&str], input: &[u8]) -> Option<String> {
    let child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let Ok(mut child) = child else {
        println!("skipped: {program} is not there");
        return None;
    };
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_owned();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().expect("it ends");
    let _ = writer.join();
    Some(String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr))
}

fn contains(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

fn report(runs: usize) -> Report {
    let figure = |label: &str, value: &str, note: &str| Figure {
        label: label.to_owned(),
        value: value.to_owned(),
        note: note.to_owned(),
    };
    Report {
        title: "Load and pain, right knee".to_owned(),
        runner_name: Some("Robin Example".to_owned()),
        knee: "Right".to_owned(),
        since: Some("October 2025".to_owned()),
        period: (date(2026, 2, 2), date(2026, 3, 29)),
        made_on: date(2026, 3, 30),
        language: "en".to_owned(),
        figures: vec![
            figure("Runs", &runs.to_string(), "in 8 weeks, 26 days off between"),
            figure("Longest run", "7.2 km", "15 Feb; since the break 3.1 km"),
            figure("Minutes a week", "12 → 51", "first and last week after the break"),
            figure("Morning pain", "1, worst 6", "median of 16 mornings"),
            figure("Red answers", "3", "of 16 runs with all answers"),
        ],
        chart: chart(),
        chart_alt:
            "Bars: load per day from 2 February to 29 March, at most 7.2 knee-km, with 26 days off from 20 February. \
                    Marks: pain rose to 6 before the break and lay between 0 and 2 after it."
                .to_owned(),
        standing: vec![
            Statement {
                label: "Load line".to_owned(),
                text: "The load line stands at 3.4 knee-km, with a band from 2.6 to 4.6. It rests on 16 rated runs since 3 \
                       February 2026 with 3 flares."
                    .to_owned(),
            },
            Statement {
                label: "Red flags".to_owned(),
                text: "Asked on 29 Mar 2026: every question answered with no.".to_owned(),
            },
        ],
        runs: (0..runs).map(run_row).collect(),
        missing: "2 of 18 mornings after a run were not answered. What is missing is unknown, not fine.".to_owned(),
        basis: BASIS.to_owned(),
        footer: "Load and pain, right knee · Robin Example · self-reported, not a clinical measurement".to_owned(),
        words: ReportWords::default(),
    }
}

fn run_row(n: usize) -> ReportRun {
    let day = date(2026, 2, 3).checked_add((2 * n as i64).days()).expect("a date");
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    let months = ReportWords::default().months;
    let weekday = names[usize::from(day.weekday().to_monday_zero_offset().unsigned_abs())];
    let month = &months[usize::from(day.month().unsigned_abs()) - 1];
    let word = |text: &str| text.to_owned();
    ReportRun {
        day: format!("{weekday} {} {month}", day.day()),
        distance: format!("{:.1} km", 2.0 + (n % 6) as f64 * 0.7),
        time: format!("{}:0{}", 14 + n % 20, n % 10),
        dose: format!("{:.1}", 2.1 + (n % 6) as f64 * 0.7),
        rpe: if n % 4 == 3 { word("–") } else { (2 + n % 4).to_string() },
        before: word("–"),
        during: (n % 3).to_string(),
        after: (n % 4).to_string(),
        morning: if n % 8 == 7 { word("no answer") } else { (n % 3).to_string() },
        note: match n % 5 {
            0 => word("easy, flat"),
            2 => word("Walk–run 4:1 by the canal; knee warm after the last block, gone in the evening. New shoes."),
            _ => String::new(),
        },
    }
}

fn chart() -> Drawing {
    let start = date(2026, 2, 2);
    let runs = [
        (1, 4.1, 1, 1, Some(1)),
        (3, 4.4, 1, 2, Some(1)),
        (6, 5.9, 2, 3, Some(2)),
        (8, 4.0, 2, 2, Some(2)),
        (10, 5.1, 2, 3, None),
        (13, 7.2, 4, 5, Some(5)),
        (15, 2.4, 5, 5, Some(6)),
        (17, 1.9, 4, 6, Some(5)),
        (44, 1.2, 0, 0, Some(0)),
        (46, 1.5, 0, 1, Some(0)),
        (48, 1.9, 1, 1, Some(1)),
        (50, 2.3, 1, 1, None),
        (52, 2.8, 1, 2, Some(1)),
        (54, 3.1, 2, 1, Some(2)),
    ];
    let one = |score: u8| {
        Some(PainSummary { worst: Score::new(score).expect("a score"), median: f64::from(score), answers: 1 })
    };
    let day = |n: usize| start.checked_add((n as i64).days()).expect("a date");
    let mut rows: Vec<Bucket> = (0..56)
        .map(|n| Bucket {
            from: day(n),
            to: day(n),
            runs: 0,
            load: None,
            distance: None,
            runs_without_load: 0,
            during: None,
            after: None,
            morning: None,
            missing_mornings: 0,
        })
        .collect();
    for (at, load, during, after, morning) in runs {
        rows[at].runs = 1;
        rows[at].load = Some(KneeKm::new(load).expect("a load"));
        (rows[at].during, rows[at].after) = (one(during), one(after));
        match morning {
            Some(score) => rows[at + 1].morning = one(score),
            None => rows[at + 1].missing_mornings = 1,
        }
    }
    LoadPain {
        rows: &rows,
        granularity: Granularity::Day,
        from: start,
        to: date(2026, 3, 29),
        breaks: &[Break { from: date(2026, 2, 20), to: date(2026, 3, 17) }],
        tolerated_up_to: Some(KneeKm::new(4.2).expect("a load")),
        line: None,
        largest_days: &[],
        flares: &[],
        stages: &[],
        today: date(2026, 3, 30),
        labels: &LoadPainLabels::default(),
        width: CHART_SIZE.0,
        height: CHART_SIZE.1,
        theme: Theme::Print,
    }
    .draw()
}
