//! The physio's report from the outside: two pages whatever the logbook holds, readable by everybody, the same on every machine, and
//! nothing on it, or in it, that was to be kept off.

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    process::{Command, Stdio},
};

use jiff::{ToSpan as _, Zoned};
use logbook::{
    Logbook,
    api::{
        ChangeInput, ChangeKindDto, InstrumentDto, Language, MomentDto, PainInput, PaperDto, PlaceDto, ProblemCode,
        RedFlagAnswers, RedFlagClearance, Redaction, ReportForm, ReportInput, ReportSection, RunInput, ScoreInput,
        ScoreItem, SideDto, WatchedDto,
    },
};
use testkit::picture::golden_picture;

use crate::common::{Folder, answer, at, import, rated, read_by, told, watch};

use SideDto::Right;

/// The smallest type that may stand on paper, in points.
const LEAST_TYPE: f64 = 8.0;

// Stories

/// A logbook, the moment it is looked at, and what is asked of it.
struct Story {
    name: &'static str,
    book: Logbook,
    now: Zoned,
    input: ReportInput,
}

fn stories() -> Vec<Story> {
    vec![
        empty(),
        one_run(),
        eight_weeks(),
        flare_and_break(),
        ten_years(),
        nothing_answered(),
        in_arabic(),
        long_names(),
        five_hundred_flares(),
    ]
}

fn empty() -> Story {
    let book = Logbook::in_memory().expect("a logbook");
    Story { name: "empty", book, now: at("2026-03-29T09:00"), input: ReportInput::default() }
}

fn one_run() -> Story {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
    rated(&mut book, "2026-03-26T18:00", 3.2, [1, 1, 0]);
    Story { name: "one-run", book, now: at("2026-03-29T09:00"), input: ReportInput::default() }
}

/// The sample's eight weeks, with everything else a report can hold.
fn eight_weeks() -> Story {
    let now = at("2026-03-29T09:00");
    let mut book = Logbook::in_memory().expect("a logbook");
    book.fill_with_sample(&now).expect("the sample");
    name(&mut book, "Robin Example", "Run 10 km with friends in June, without a sore morning", &now);
    let score = |book: &mut Logbook, instrument, total, day: &str| {
        let input =
            ScoreInput { instrument, total: Some(total), items: None, side: Some(Right), day: Some(day.to_owned()) };
        book.log_score(&input, &now).expect("kept");
    };
    score(&mut book, InstrumentDto::KoosPf, 52.3, "2026-02-02");
    score(&mut book, InstrumentDto::KoosPf, 70.5, "2026-03-23");
    score(&mut book, InstrumentDto::Overall, 60.0, "2026-02-02");
    score(&mut book, InstrumentDto::Overall, 78.0, "2026-03-23");
    for (day, values) in [("2026-02-02", [3.0, 2.0, 6.0]), ("2026-03-23", [6.0, 5.0, 8.0])] {
        activities(&mut book, day, &["Down the stairs", "Squatting at work", "Sitting in the cinema"], values, &now);
    }
    change(&mut book, ChangeKindDto::Exercises, "Split squats and hip work, three times a week", "2026-02-16", &now);
    change(&mut book, ChangeKindDto::Medication, "Ibuprofen for three days after the long run", "2026-03-06", &now);
    Story { name: "eight-weeks", book, now, input: ReportInput::default() }
}

/// The sample's four months: a run too long, a flare, days off, the way back.
fn flare_and_break() -> Story {
    let now = at("2026-03-29T09:00");
    let mut book = Logbook::in_memory().expect("a logbook");
    book.fill_with_sample(&now).expect("the sample");
    name(&mut book, "Robin Example", "", &now);
    let yes = RedFlagAnswers { yes: vec!["night-pain".to_owned()] };
    book.answer_red_flags(&yes, &at("2026-03-27T08:00")).expect("answers");
    let cleared = RedFlagClearance { by: "Dr Example".to_owned(), note: Some("Nothing new".to_owned()) };
    book.clear_red_flags(&cleared, &at("2026-03-28T12:00")).expect("a clearance");
    let input = ReportInput { from: Some("2025-12-06".to_owned()), ..ReportInput::default() };
    Story { name: "flare-and-break", book, now, input }
}

/// Ten years from a list, the last of them answered.
fn ten_years() -> Story {
    let now = at("2026-03-29T09:00");
    let folder = Folder::new();
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2016-01-01T08:00"));
    let mut list =
        "Activity Id,Date,Type,Route Name,Distance (km),Duration,Average Pace,Average Speed (km/h),Calories Burned,\
                    Climb (m),Average Heart Rate (bpm),Friend's Tagged,Notes,GPX File\n"
            .to_owned();
    let first = at("2016-04-04T18:00");
    for n in 0..1_500 {
        let day = first.saturating_add((n * 17 / 7).days());
        if day >= now || (400..430).contains(&n) {
            continue;
        }
        let km = 4.0 + f64::from(n % 9) * 0.7;
        let minutes = (km * 6.2) as u32;
        list += &format!(
            "a{n},{},Running,,{km:.2},{minutes}:00,6:12,9.7,300,20,140,,,\n",
            day.strftime("%Y-%m-%d %H:%M:%S")
        );
    }
    let file = folder.put("cardioActivities.csv", list);
    let report = import(&mut book, &[file], &now);
    assert!(report.summary.imported > 1_400, "{:?}", report.summary);
    let listed = book.runs(&logbook::api::RunsInput { limit: Some(70), ..Default::default() }, &now).expect("runs");
    for (n, run) in listed.runs.iter().enumerate() {
        let worse = n % 11 == 3;
        answer(&mut book, run.id, Right, MomentDto::Before, 0, &now);
        answer(&mut book, run.id, Right, MomentDto::During, if worse { 4 } else { 1 }, &now);
        answer(&mut book, run.id, Right, MomentDto::After, if worse { 4 } else { (n % 2) as u8 }, &now);
        if n % 9 != 5 {
            answer(&mut book, run.id, Right, MomentDto::Morning, if worse { 3 } else { 0 }, &now);
        }
    }
    name(&mut book, "Robin Example", "", &now);
    let input = ReportInput { from: Some("2016-04-01".to_owned()), ..ReportInput::default() };
    Story { name: "ten-years", book, now, input }
}

/// Runs of which nobody said anything.
fn nothing_answered() -> Story {
    let now = at("2026-03-29T09:00");
    let mut book = Logbook::in_memory().expect("a logbook");
    for day in [3, 6, 10, 13, 17, 20, 24, 27] {
        let run = RunInput {
            at: Some(format!("2026-03-{day:02}T18:00")),
            minutes: (day % 2 == 0).then_some(30.0),
            km: (day % 2 == 1).then_some(4.0),
            ..RunInput::default()
        };
        book.add_run(&run, &now).expect("a run");
    }
    Story { name: "nothing-answered", book, now, input: ReportInput::default() }
}

fn in_arabic() -> Story {
    let Story { mut book, now, .. } = eight_weeks();
    name(&mut book, "سلمى أحمد", "أن أركض 10 كم في يونيو دون ألم في الصباح", &now);
    activities(&mut book, "2026-03-23", &["نزول الدرج", "القرفصاء", "الجلوس طويلًا"], [6.0, 5.0, 8.0], &now);
    let input = ReportInput { language: Some(Language::Arabic), ..ReportInput::default() };
    Story { name: "arabic", book, now, input }
}

/// Names of a hundred characters, notes without end, and letters no font here has.
fn long_names() -> Story {
    let Story { mut book, now, .. } = eight_weeks();
    let long =
        "Maximiliane-Ærøskøbing von und zu Löwenstein-Wertheim-Rosenberg y Fernández de Córdoba 膝田 🦵 O’Neill jr";
    assert!(long.chars().count() >= 100, "{}", long.chars().count());
    name(&mut book, long, &"to run ".repeat(60), &now);
    let words = ["x".repeat(80), "w w ".repeat(20), "膝".repeat(80)];
    let words: Vec<&str> = words.iter().map(|w| w.trim()).collect();
    activities(&mut book, "2026-03-24", &words, [1.0, 2.0, 3.0], &now);
    for day in 1..=20 {
        change(&mut book, ChangeKindDto::Other, &"changed everything ".repeat(10), &format!("2026-03-{day:02}"), &now);
    }
    let every: Vec<String> =
        book.red_flags(&now).expect("the questions").questions.iter().map(|q| q.code.clone()).collect();
    book.answer_red_flags(&RedFlagAnswers { yes: every }, &now).expect("answers");
    let run = RunInput {
        at: Some("2026-03-28T07:00".to_owned()),
        km: Some(3.0),
        minutes: Some(20.0),
        title: Some("t".repeat(200)),
        notes: Some(format!("{}\n{}", "y".repeat(400), "a long story ".repeat(300))),
        shoes: Some("s".repeat(120)),
        ..RunInput::default()
    };
    book.add_run(&run, &now).expect("a run");
    let mut settings = book.settings().expect("settings");
    settings.note_right = Some("The physio’s own long note. ".repeat(40));
    settings.set_by_physio = true;
    (settings.green_during, settings.red_during, settings.red_rise) = (Some(1.5), Some(4.5), Some(1.5));
    book.set_settings(&settings, &now).expect("settings");
    Story { name: "long-names", book, now, input: ReportInput::default() }
}

/// Every other run of a year and a half flares.
fn five_hundred_flares() -> Story {
    let mut book = Logbook::in_memory().expect("a logbook");
    let begin = at("2025-01-01T08:00");
    watch(&mut book, WatchedDto::Right, &begin);
    for n in 0..120 {
        let day = begin.saturating_add((n * 3).days());
        let morning = if n % 2 == 0 { 4 } else { 0 };
        rated(&mut book, &day.strftime("%Y-%m-%dT18:00").to_string(), 3.0, [3, 3, morning]);
    }
    let input = ReportInput { from: Some("2025-01-01".to_owned()), ..ReportInput::default() };
    Story { name: "many-flares", book, now: at("2026-01-02T09:00"), input }
}

fn name(book: &mut Logbook, runner: &str, goal: &str, now: &Zoned) {
    let mut settings = book.settings().expect("settings");
    settings.runner_name = Some(runner.to_owned());
    settings.goal = (!goal.is_empty()).then(|| goal.to_owned());
    book.set_settings(&settings, now).expect("settings");
}

fn activities(book: &mut Logbook, day: &str, words: &[&str], values: [f64; 3], now: &Zoned) {
    let items = words.iter().zip(values).map(|(w, value)| ScoreItem { words: Some((*w).to_owned()), value }).collect();
    let input = ScoreInput {
        instrument: InstrumentDto::Activities,
        total: None,
        items: Some(items),
        side: Some(Right),
        day: Some(day.to_owned()),
    };
    book.log_score(&input, now).expect("kept");
}

fn change(book: &mut Logbook, kind: ChangeKindDto, words: &str, day: &str, now: &Zoned) {
    let input = ChangeInput { kind, words: words.to_owned(), day: Some(day.to_owned()) };
    book.note_change(&input, now).expect("noted");
}

// What holds for every page

#[test]
fn the_short_form_has_two_pages_and_no_small_type_whatever_the_logbook_holds() {
    for Story { name, book, now, input } in stories() {
        for paper in [PaperDto::A4, PaperDto::Letter] {
            for language in [Language::English, Language::Arabic] {
                let input = ReportInput { paper: Some(paper), language: Some(language), ..input.clone() };
                let (pages, smallest) = book.report_measures(&input, &now).expect("a report");
                assert_eq!(pages, 2, "{name} on {paper:?} in {language:?}");
                let smallest = smallest.expect("type");
                assert!(smallest >= LEAST_TYPE, "{name} on {paper:?} in {language:?}: {smallest} pt");
            }
        }
    }
}

#[test]
fn leaving_any_part_out_leaves_two_pages() {
    let Story { book, now, .. } = eight_weeks();
    let measured = |sections: Vec<ReportSection>| {
        let input = ReportInput { sections: Some(sections), ..ReportInput::default() };
        book.report_measures(&input, &now).expect("a report").0
    };
    for out in ReportSection::ALL {
        assert_eq!(
            measured(ReportSection::ALL.into_iter().filter(|part| *part != out).collect()),
            2,
            "without {out:?}"
        );
        assert_eq!(measured(vec![out]), 2, "{out:?} alone");
    }
    assert_eq!(measured(Vec::new()), 2);
}

#[test]
fn every_report_is_sound_and_tagged() {
    for Story { name, book, now, input } in stories() {
        let pdf = book.report_pdf(&input, &now).unwrap_or_else(|error| panic!("{name}: {error}"));
        let folder = Folder::new();
        let file = folder.put("report.pdf", &pdf);
        if let Some(said) = run("qpdf", &["--check"], &file) {
            assert!(said.contains("No syntax or stream encoding errors found"), "{name}: {said}");
        }
        if let Some(said) = run("pdfinfo", &[], &file) {
            for line in ["Pages: 2", "Tagged: yes", "Encrypted: no", "JavaScript: no", "PDF version: 1.7"] {
                assert!(flat(&said).contains(line), "{name}, {line}: {said}");
            }
        }
        if let Some(said) = run("pdffonts", &[], &file) {
            let fonts: Vec<&str> = said.lines().skip(2).collect();
            assert!(!fonts.is_empty() && fonts.iter().all(|font| font.contains(" yes yes yes ")), "{name}: {said}");
        }
        for mark in ["pdfuaid:part", "pdfaid:part", "/StructTreeRoot", "/Lang"] {
            assert!(contains(&pdf, mark), "{name}: {mark}");
        }
    }
}

/// The one checker of PDF/UA that the registries have (PyPI's `pdfua`) knows 16 of the standard's 106 rules; veraPDF is in none of them, and
/// for PDF/A there is none.
#[test]
fn a_checker_of_pdf_ua_finds_nothing() {
    let mut files = Vec::new();
    let folder = Folder::new();
    for Story { name, book, now, input } in stories() {
        let pdf = book.report_pdf(&input, &now).unwrap_or_else(|error| panic!("{name}: {error}"));
        files.push(folder.put(&format!("{name}.pdf"), &pdf));
    }
    for file in files {
        let Some(told) = read_by(&["pdfua".as_ref(), file.as_os_str()]) else { return };
        assert_eq!(told["summary"]["findings"], 0, "{}: {told}", file.display());
        assert!(told["summary"]["rules_run"].as_u64().is_some_and(|rules| rules >= 11), "{told}");
    }
}

#[test]
fn the_pages_look_as_they_were_looked_at() {
    for Story { name, book, now, input } in stories() {
        let (pages, _) = book.report_pictures(&input, 2, 1.3, &now).expect("pages");
        for (n, png) in (1..).zip(&pages) {
            look(&format!("{name}-{n}.png"), png);
        }
        look(&format!("{name}.pdf"), &book.report_pdf(&input, &now).expect("a report"));
        let (pages, _) = book.report_pictures(&input, 2, 0.8, &now).expect("pages");
        for (n, png) in (1..).zip(&pages) {
            golden_picture(&format!("report/{name}-{n}.png"), png);
        }
    }
    let Story { book, now, .. } = eight_weeks();
    if std::env::var_os("BLESS").is_some() {
        // The picture of docs/report.md.
        let (pages, _) = book.report_pictures(&ReportInput::default(), 1, 1.6, &now).expect("a page");
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/screenshots/report-page-1.png");
        fs::write(file, &pages[0]).expect("docs/ is writable");
    }
    let letter = ReportInput { paper: Some(PaperDto::Letter), ..ReportInput::default() };
    look("letter.pdf", &book.report_pdf(&letter, &now).expect("a report"));
    let long = ReportInput { form: Some(ReportForm::Long), ..ReportInput::default() };
    look("long.pdf", &book.report_pdf(&long, &now).expect("a report"));
}

#[test]
fn everything_comes_out_in_reading_order() {
    let Story { book, now, input, .. } = eight_weeks();
    let Some(text) = words_of(&book.report_pdf(&input, &now).expect("a report")) else { return };
    // Columns stand beside each other, so their order is the reader's.
    for words in [
        "Robin Example",
        "2 Feb – 29 Mar 2026",
        "Run 10 km with friends",
        "5.2 km",
        "What flares went along with",
        "Counts, not causes.",
        "Questionnaires",
        "KOOS-PF",
        "+18.2 (16.4)",
        "Load by weeks",
        "The load line",
        "It rests on",
        "Track record",
        "How the plan was followed",
        "What changed",
        "Ibuprofen",
        "The latest runs",
    ] {
        assert!(text.contains(words), "“{words}” in:\n{text}");
    }
    let mut from = 0;
    for words in [
        "Load and pain, right knee",
        "days logged",
        "Longest run",
        "Severity to stability",
        "Irritability",
        "left to the clinician",
        "Stability",
        "95 % interval",
        "Flares, and the run before each",
        "Red-flag questions",
        "Where the plan stands",
        "24 hours around a run",
        "How these numbers are made",
        "not a clinical measurement",
        "does not diagnose",
    ] {
        let at = text[from..].find(words);
        assert!(at.is_some(), "“{words}” after the words before it in:\n{text}");
        from += at.unwrap_or(0);
    }
}

#[test]
fn where_it_hurts_is_told_as_often_as_it_was_named() {
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
    let now = at("2026-03-29T09:00");
    let told = |book: &Logbook| {
        let (data, _) = book.report_data(&ReportInput::default(), &now).expect("data");
        let rows = data.sinss.expect("the section").rows;
        rows.into_iter().find(|row| row.label == "Where").map(|row| (row.value, row.note)).expect("the row")
    };
    assert_eq!(told(&book), ("No answer named a place.".to_owned(), String::new()));
    for (n, place) in [(1, PlaceDto::Front), (4, PlaceDto::BelowKneecap), (7, PlaceDto::BelowKneecap)] {
        let run = rated(&mut book, &format!("2026-03-{:02}T18:00", 10 + n), 3.0, [2, 2, 1]);
        let during = PainInput::about(run, Right, MomentDto::During, 2);
        let input = PainInput { place: Some(place), swelling: Some(n == 7), ..during };
        book.log_pain(&input, &now).expect("an answer");
    }
    rated(&mut book, "2026-03-20T18:00", 3.0, [2, 2, 1]);
    assert_eq!(
        told(&book),
        ("below the kneecap 2, front 1, swelling 1".to_owned(), "times named; answers: 16".to_owned())
    );
}

#[test]
fn a_logbook_that_knows_nothing_says_so_and_says_no_zero() {
    let Story { book, now, input, .. } = nothing_answered();
    let Some(text) = words_of(&book.report_pdf(&input, &now).expect("a report")) else { return };
    for words in [
        "No answers in this period",
        "No answers.",
        "Too few runs with answers",
        "Too few mornings for a slope",
        "The questions have not been answered.",
        "There is no line",
        "None was filled in.",
        "Nothing was noted.",
        "No answers around a run in this period.",
    ] {
        assert!(text.contains(words), "“{words}” in:\n{text}");
    }
    let (data, _) = book.report_data(&input, &now).expect("data");
    let runs = data.runs.expect("runs").table;
    assert!(runs.rows.iter().all(|row| row[6..10].iter().all(|cell| cell == "–")), "{:?}", runs.rows);
}

#[test]
fn the_long_form_holds_every_run_behind_the_two_pages() {
    let Story { book, now, input, .. } = flare_and_break();
    let long = ReportInput { form: Some(ReportForm::Long), ..input };
    let (pages, smallest) = book.report_measures(&long, &now).expect("a report");
    assert!((3..=5).contains(&pages), "{pages}");
    assert!(smallest.expect("type") >= LEAST_TYPE);
    let Some(text) = words_of(&book.report_pdf(&long, &now).expect("a report")) else { return };
    for words in ["With friends; longer than planned", "18:10", "Dec 2025", "First steps back"] {
        assert!(text.contains(words), "“{words}” in:\n{text}");
    }
}

#[test]
fn arabic_runs_from_right_to_left() {
    let Story { book, now, input, .. } = in_arabic();
    let pdf = book.report_pdf(&input, &now).expect("a report");
    assert!(contains(&pdf, "/Lang (ar)") || contains(&pdf, "/Lang(ar)"), "its language is told");
    let (data, _) = book.report_data(&input, &now).expect("data");
    assert_eq!((data.document.direction.as_str(), data.document.language.as_str()), ("rtl", "ar"));
    let Some(text) = words_of(&pdf) else { return };
    for words in ["KOOS-PF", "16.4", "2026"] {
        assert!(text.contains(words), "“{words}” in:\n{text}");
    }
}

// What is kept off

/// A logbook in which everything that can be kept off has a word of its own.
fn secrets() -> (Logbook, Zoned) {
    let now = at("2026-03-29T09:00");
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Right, &at("2026-03-01T08:00"));
    name(&mut book, "Secretname", "Secretgoal", &now);
    let mut settings = book.settings().expect("settings");
    settings.note_right = Some("Secretphysionote".to_owned());
    book.set_settings(&settings, &now).expect("settings");
    for (day, title) in [(20, "Secretplace morning"), (23, "Secretplace evening")] {
        let run = RunInput {
            at: Some(format!("2026-03-{day}T06:47")),
            km: Some(4.0),
            minutes: Some(26.0),
            title: Some(title.to_owned()),
            notes: Some("Secretnote".to_owned()),
            shoes: Some(format!("Secretshoes {day}")),
            ..RunInput::default()
        };
        let run = book.add_run(&run, &now).expect("a run").value.id;
        let mut pain = PainInput::about(run, Right, MomentDto::During, 2);
        pain.note = Some("Secretanswer".to_owned());
        book.log_pain(&pain, &now).expect("an answer");
    }
    activities(&mut book, "2026-03-22", &["Secretactivity"], [3.0, 0.0, 0.0], &now);
    change(&mut book, ChangeKindDto::Medication, "Secretmedicine", "2026-03-22", &now);
    let yes = RedFlagAnswers { yes: vec!["night-pain".to_owned()] };
    book.answer_red_flags(&yes, &at("2026-03-24T08:00")).expect("answers");
    let cleared = RedFlagClearance { by: "Dr Secretdoctor".to_owned(), note: Some("Secretclearing".to_owned()) };
    book.clear_red_flags(&cleared, &at("2026-03-25T08:00")).expect("a clearance");
    (book, now)
}

#[test]
fn what_is_kept_off_is_nowhere_in_the_file() {
    let (book, now) = secrets();
    const NOTHING: Redaction = Redaction { names: false, notes: false, times: false, places: false };
    let cases: [(Redaction, &[&str]); 4] = [
        (Redaction { names: true, ..NOTHING }, &["Secretname", "Secretdoctor"]),
        (
            Redaction { notes: true, ..NOTHING },
            &[
                "Secretgoal",
                "Secretphysionote",
                "Secretnote",
                "Secretshoes",
                "Secretanswer",
                "Secretactivity",
                "Secretmedicine",
                "Secretclearing",
                "Secretplace",
            ],
        ),
        (Redaction { times: true, ..NOTHING }, &["06:47", "05:47"]),
        (Redaction { places: true, ..NOTHING }, &["Secretplace"]),
    ];
    for form in [ReportForm::Short, ReportForm::Long] {
        let told = |redact: Redaction| {
            let input = ReportInput { form: Some(form), redact, ..ReportInput::default() };
            let (data, pictures) = book.report_data(&input, &now).expect("data");
            let json = serde_json::to_string(&data).expect("JSON");
            // The files inside are looked through with the rest.
            let pdf = book.report_pdf(&input, &now).expect("a report");
            let drawn: String = pictures.into_iter().map(|(_, svg)| svg).collect();
            (json + &drawn, everything_in(&pdf))
        };
        for (what, secrets) in cases {
            let (data, file) = told(what);
            for secret in secrets {
                assert!(!data.contains(secret), "{secret} is in the data in spite of {what:?}");
                assert!(!file.iter().any(|text| text.contains(secret)), "{secret} is in the file in spite of {what:?}");
            }
        }
        let (data, file) = told(Redaction::ALL);
        assert!(!data.contains("Secret") && !file.iter().any(|text| text.contains("Secret")), "{form:?}");
        // Without it they are there, so that this test can find them.
        let (data, file) = told(NOTHING);
        let seen = |secret: &str| data.contains(secret) && file.iter().any(|text| text.contains(secret));
        let on_pages = ["Secretname", "Secretdoctor", "Secretgoal", "Secretnote", "Secretshoes", "Secretmedicine"];
        for secret in on_pages {
            assert!(seen(secret), "{secret} would be found in the {form:?} form");
        }
        if form == ReportForm::Long {
            assert!(seen("Secretplace") && seen("06:47"), "the long form has titles and times");
        }
    }
}

/// Everything that can be found in a PDF: its text, and its bytes with every stream unpacked, metadata and attachments included.
fn everything_in(pdf: &[u8]) -> Vec<String> {
    let folder = Folder::new();
    let file = folder.put("report.pdf", pdf);
    let mut found = vec![String::from_utf8_lossy(pdf).into_owned()];
    found.extend(run("pdftotext", &["-layout", "-nopgbrk"], &file));
    let unpacked = folder.path().join("unpacked.pdf");
    let qpdf = Command::new("qpdf")
        .args(["--qdf", "--object-streams=disable", "--decode-level=all"])
        .arg(&file)
        .arg(&unpacked)
        .output();
    if qpdf.is_ok() {
        found.push(String::from_utf8_lossy(&fs::read(&unpacked).expect("unpacked")).into_owned());
    }
    let attached = folder.path().join("attached");
    fs::create_dir_all(&attached).expect("a folder");
    if Command::new("pdfdetach").arg("-saveall").arg("-o").arg(&attached).arg(&file).output().is_ok() {
        for entry in fs::read_dir(&attached).expect("a folder") {
            let path = entry.expect("an entry").path();
            found.push(String::from_utf8_lossy(&fs::read(path).expect("an attachment")).into_owned());
        }
    }
    found
}

#[test]
fn what_goes_with_the_report_lies_inside_it_and_comes_out_as_it_went_in() {
    let Story { book, now, input, .. } = one_run();
    let folder = Folder::new();
    let file = folder.put("report.pdf", book.report_pdf(&input, &now).expect("a report"));
    if let Some(said) = run("pdfinfo", &[], &file) {
        assert!(flat(&said).contains("Pages: 2"), "{said}");
    }
    let Some(said) = run("pdfdetach", &["-list"], &file) else { return };
    let companions = book.companions(&input, &now).expect("companions");
    assert!(["report.json", "load-pain.csv"].iter().all(|name| said.contains(name)), "{said}");
    let out = folder.path().join("out");
    fs::create_dir_all(&out).expect("a folder");
    let saved = Command::new("pdfdetach").arg("-saveall").arg("-o").arg(&out).arg(&file).status();
    assert!(saved.is_ok_and(|status| status.success()));
    for name in ["runs.csv", "datapackage.json", "logbook.json", "report.fhir.json"] {
        assert!(companions.iter().any(|companion| companion.name == name), "{name}");
    }
    for companion in companions {
        assert!(fs::read(out.join(&companion.name)).expect("the file") == companion.bytes, "{}", companion.name);
    }
    let bare: Vec<_> = ReportSection::ALL.into_iter().filter(|section| *section != ReportSection::Data).collect();
    let input = ReportInput { sections: Some(bare), ..input };
    let file = folder.put("bare.pdf", book.report_pdf(&input, &now).expect("a report"));
    let said = run("pdfdetach", &["-list"], &file).unwrap_or_default();
    assert!(said.contains("report.json") && !said.contains("report.fhir.json") && !said.contains("runs.csv"), "{said}");
}

// The same everywhere

#[test]
fn two_machines_make_the_same_bytes() {
    let folder = Folder::new();
    let logbook = folder.logbook();
    let plim = |out: &str, zone: &str, language: &str, more: &[&str]| {
        let out = folder.path().join(out);
        let done = Command::new(env!("CARGO_BIN_EXE_plim"))
            .args(["--now", "2026-03-29T09:00:00+02:00", "--logbook"])
            .arg(&logbook)
            .args(["report", "--out"])
            .arg(&out)
            .args(more)
            .env("TZ", zone)
            .env("LANG", language)
            .env("LC_ALL", language)
            .stdout(Stdio::null())
            .status();
        assert!(done.is_ok_and(|status| status.success()));
        fs::read(&out).expect("a PDF")
    };
    let sample = Command::new(env!("CARGO_BIN_EXE_plim"))
        .args(["--now", "2026-03-29T09:00:00+02:00", "--logbook"])
        .arg(&logbook)
        .arg("sample")
        .stdout(Stdio::null())
        .status();
    assert!(sample.is_ok_and(|status| status.success()));
    for more in
        [&["--from=2025-12-01", "--lang=en"][..], &["--form=long", "--paper=letter", "--lang=en"], &["--lang=ar"]]
    {
        let here = plim("here.pdf", "Europe/Berlin", "de_DE.UTF-8", more);
        let there = plim("there.pdf", "Pacific/Auckland", "C", more);
        assert!(here == there, "{more:?}");
    }
}

// A clinic's own template

#[test]
fn a_clinics_own_template_is_used_and_its_mistakes_are_told_with_their_line() {
    let Story { mut book, now, .. } = eight_weeks();
    let folder = Folder::new();
    let clinic = folder.path().join("clinic");
    let with = |template: &Path| ReportInput {
        template: Some(template.to_str().expect("a plain path").to_owned()),
        ..ReportInput::default()
    };
    for (name, bytes) in Logbook::report_template_files() {
        folder.put(&format!("clinic/{name}"), bytes);
    }
    let own = book.report_pdf(&ReportInput::default(), &now).expect("a report");
    assert!(book.report_pdf(&with(&clinic), &now).expect("a report") == own, "the same template, the same pages");

    folder.put(
        "clinic/report.typ",
        "#let r = json(\"/report.json\")\n#set document(title: r.document.title, date: datetime(year: 2026, month: 3, day: 29))\n#set text(lang: \"en\", font: r.document.fonts)\n\
         = Clinic by the harbour\n#r.notice",
    );
    let pdf = book.report_pdf(&with(&clinic), &now).expect("a report");
    if let Some(text) = words_of(&pdf) {
        assert!(text.contains("Clinic by the harbour") && text.contains("does not diagnose"), "{text}");
    }
    // As a setting it holds without being asked for, and is undone like one.
    let mut settings = book.settings().expect("settings");
    settings.report_template = with(&clinic).template;
    book.set_settings(&settings, &now).expect("settings");
    assert!(book.report_pdf(&ReportInput::default(), &now).expect("a report") == pdf);
    book.undo(&now).expect("undone");
    assert!(book.report_pdf(&ReportInput::default(), &now).expect("a report") == own);

    folder.put("clinic/report.typ", "#let r = json(\"/report.json\")\n\n#r.shoe-size\n");
    let said = told(book.report_pdf(&with(&clinic), &now));
    assert!(said.message.starts_with("The report’s template has a mistake in report.typ:3:"), "{}", said.message);
    assert!(said.message.contains("shoe-size") && said.hint.is_some(), "{}", said.message);

    let said = told(book.report_pdf(&with(&folder.path().join("nowhere")), &now));
    assert_eq!(said.code, ProblemCode::Invalid);
    assert!(said.message.contains("there is no such folder"), "{}", said.message);
}

// Questionnaires

#[test]
fn questionnaires_are_kept_listed_undone_and_put_on_the_report() {
    let now = at("2026-03-29T09:00");
    let mut book = Logbook::in_memory().expect("a logbook");
    watch(&mut book, WatchedDto::Left, &now);
    let akps = |total: f64, day: &str| ScoreInput {
        instrument: InstrumentDto::Akps,
        total: Some(total),
        items: None,
        side: None,
        day: Some(day.to_owned()),
    };
    book.log_score(&akps(70.0, "2026-02-01"), &now).expect("kept");
    book.log_score(&akps(84.0, "2026-03-20"), &now).expect("kept");
    let weekly = ScoreInput {
        instrument: InstrumentDto::WeeklyTrouble,
        total: None,
        items: Some([1.0, 0.0, 2.0, 1.0].map(|value| ScoreItem { words: None, value }).to_vec()),
        side: None,
        day: Some("2026-03-21".to_owned()),
    };
    let kept = book.log_score(&weekly, &now).expect("kept");
    assert_eq!(kept.undo.as_deref(), Some("questionnaire (Weekly trouble, 0–12 (own wording) on 21 March 2026)"));
    let scores = book.scores(&now).expect("scores");
    let told: Vec<&str> = scores.filled.iter().map(|row| row.text.as_str()).collect();
    assert_eq!(
        told,
        [
            "Weekly trouble, 0–12 (own wording): 4",
            "AKPS, 0–100: 84; better, by as much as means something, than 70 on 1 February 2026",
            "AKPS, 0–100: 70",
        ]
    );
    assert!(scores.filled.iter().all(|row| row.side == Some(SideDto::Left)), "the watched knee");
    assert!(scores.weekly_due, "eight days ago");
    assert!(!book.scores(&at("2026-03-27T09:00")).expect("scores").weekly_due);

    let (data, _) = book.report_data(&ReportInput::default(), &now).expect("data");
    let rows = data.scores.expect("scores").table.rows;
    assert_eq!(rows[1], ["AKPS, 0–100", "70 (1 Feb)", "84 (20 Mar)", "+14 (10)"]);

    book.delete_score(kept.value, &now).expect("taken away");
    assert_eq!(book.scores(&now).expect("scores").filled.len(), 2);
    book.undo(&now).expect("undone");
    assert_eq!(book.scores(&now).expect("scores").filled.len(), 3);
    assert!(told_message(book.delete_score(99, &now)).contains("no questionnaire 99"));
    for (input, said) in [
        (akps(101.0, "2026-03-20"), "must be between 0 and 100"),
        (akps(50.0, "2026-03-30"), "lies in the future"),
        (ScoreInput { total: Some(3.0), ..weekly.clone() }, "not both"),
        (ScoreInput { items: Some(vec![ScoreItem { words: None, value: 1.0 }]), ..weekly.clone() }, "4 answers; 1"),
        (ScoreInput { items: None, ..weekly }, "4 answers; 0"),
    ] {
        assert!(told_message(book.log_score(&input, &now)).contains(said), "{said}");
    }
}

#[test]
fn plim_keeps_questionnaires_and_changes() {
    let folder = Folder::new();
    let plim = |arguments: &[&str]| {
        let done = Command::new(env!("CARGO_BIN_EXE_plim"))
            .args(["--now", "2026-03-29T09:00:00+02:00", "--json", "--logbook"])
            .env("LC_ALL", "C.UTF-8")
            .arg(folder.logbook())
            .args(arguments)
            .output()
            .expect("plim runs");
        let document: serde_json::Value = serde_json::from_slice(&done.stdout).expect("one document");
        (done.status.code(), document)
    };
    assert_eq!(plim(&["score", "add", "koos-pf", "--total=62.5", "--side=right"]).0, Some(0));
    assert_eq!(plim(&["score", "add", "change", "--total=-3"]).0, Some(0));
    assert_eq!(plim(&["score", "add", "activities", "--item", "Stairs=4", "--item", "Squats=7"]).0, Some(0));
    let (code, weekly) =
        plim(&["score", "add", "weekly-trouble", "--answer=1", "--answer=0", "--answer=2", "--answer=0"]);
    assert_eq!((code, weekly["id"].as_i64()), (Some(0), Some(4)));
    assert_eq!(plim(&["score", "add", "uwri", "--total=40"]).0, Some(2), "out of range");
    let (_, listed) = plim(&["score", "list"]);
    let totals: BTreeMap<&str, f64> = listed["scores"]
        .as_array()
        .expect("scores")
        .iter()
        .map(|row| (row["instrument"].as_str().expect("a code"), row["total"].as_f64().expect("a number")))
        .collect();
    let expected = [("activities", 5.5), ("change", -3.0), ("koos-pf", 62.5), ("weekly-trouble", 3.0)];
    assert_eq!(totals, BTreeMap::from(expected));
    assert_eq!(plim(&["score", "kinds"]).1["instruments"].as_array().map(Vec::len), Some(11));
    assert_eq!(plim(&["score", "delete", "4"]).0, Some(0));

    assert_eq!(plim(&["change", "add", "medication", "Ibuprofen before runs", "--day=2026-03-20"]).0, Some(0));
    assert_eq!(plim(&["change", "list"]).1["changes"][0]["words"], "Ibuprofen before runs");
    assert_eq!(plim(&["change", "delete", "1"]).0, Some(0));
    assert_eq!(plim(&["change", "delete", "1"]).0, Some(3));

    let data = folder.path().join("data");
    let begin = folder.path().join("template");
    let (code, made) =
        plim(&["report", "--data", data.to_str().expect("plain"), "--template-begin", begin.to_str().expect("plain")]);
    assert_eq!((code, made["template"].as_array().map(Vec::len)), (Some(0), Some(5)));
    assert!(data.join("report.json").exists() && data.join("charts/load-pain.svg").exists());
    assert_eq!(
        plim(&["report", "--template-begin", begin.to_str().expect("plain")]).0,
        Some(2),
        "nothing is overwritten"
    );
}

fn told_message<T: std::fmt::Debug>(result: Result<T, logbook::LogbookError>) -> String {
    told(result).message
}

// The programs that look at a PDF

/// What a program says of a file; `None`, saying so, where that program is not installed.
#[expect(clippy::print_stdout, reason = "a skipped step says so")]
fn run(program: &str, arguments: &[&str], file: &Path) -> Option<String> {
    let mut command = Command::new(program);
    command.args(arguments).arg(file);
    if program == "pdftotext" {
        command.arg("-");
    }
    match command.output() {
        Ok(done) => {
            let (out, err) = (String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
            Some(format!("{out}{err}"))
        }
        Err(_) => {
            println!("skipped: {program} is not here");
            None
        }
    }
}

fn words_of(pdf: &[u8]) -> Option<String> {
    let folder = Folder::new();
    let file = folder.put("report.pdf", pdf);
    run("pdftotext", &[], &file).map(|text| flat(&text))
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('\u{200B}', "")
}

fn contains(bytes: &[u8], words: &str) -> bool {
    bytes.windows(words.len()).any(|window| window == words.as_bytes())
}

/// Leaves a page where a person wants to look at it: in the folder `PLIMSOLL_LOOK`, when that is set.
fn look(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("PLIMSOLL_LOOK") {
        fs::create_dir_all(&folder).expect("a folder to look into");
        fs::write(Path::new(&folder).join(name), bytes).expect("a folder to look into");
    }
}
