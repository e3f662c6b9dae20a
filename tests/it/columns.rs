//! Tables nobody but their owner knows, and imports that are looked at first: guessed, corrected, remembered, and what became of each.

use std::{
    path::{Path, PathBuf},
    sync::{
        Mutex,
        atomic::{AtomicBool, Ordering},
    },
};

use logbook::{
    Importing, Logbook, ReadFiles,
    api::{
        ColumnField, ColumnsFrom, ImportOutcome, ImportProgress, ImportReport, ImportRowsInput, ImportStage,
        ProblemCode, RunsInput,
    },
    read_files, refused_list,
};
use testkit::{
    FitFile, Zip,
    lists::{Row, runalyze, strava},
    spreadsheet::{Cell, ods, xlsx},
};

use crate::common::{Folder, at, everything, fit, import, outcomes, told};

const DIARY: &str = "Datum;Strecke;Zeit;Runde\n03/04/2026;10,5;58:30;A\n05/04/2026;5;0:31:00;B\n";

fn now() -> jiff::Zoned {
    at("2026-05-20T20:00")
}

fn quietly<T>(work: impl FnOnce(&Importing<'_>) -> T) -> T {
    work(&Importing { cancel: &AtomicBool::new(false), progress: &|_| () })
}

fn read(book: &Logbook, paths: &[PathBuf]) -> ReadFiles {
    let known = book.known_files().expect("what is known");
    quietly(|watch| read_files(paths, &known, watch)).expect("read")
}

fn preview(book: &mut Logbook, read: &ReadFiles) -> ImportReport {
    quietly(|watch| book.preview(read, watch, &now())).expect("a preview")
}

fn days(book: &Logbook) -> Vec<String> {
    let mut days: Vec<String> =
        book.runs(&RunsInput::default(), &now()).expect("runs").runs.into_iter().map(|run| run.day).collect();
    days.sort();
    days
}

#[test]
fn a_guess_is_shown_corrected_remembered_and_forgotten() {
    let folder = Folder::new();
    let mut book = folder.open();
    let diary = folder.put("diary.csv", DIARY);
    let mut files = read(&book, std::slice::from_ref(&diary));
    let shown = preview(&mut book, &files);
    let [table] = &shown.tables[..] else { panic!("{shown:#?}") };
    assert_eq!((table.columns_from, table.problem.as_deref(), table.rows), (ColumnsFrom::Guess, None, 2));
    assert!(table.decimal_comma && !table.month_first);
    let fields: Vec<Option<ColumnField>> = table.columns.iter().map(|column| column.field).collect();
    assert_eq!(fields, [Some(ColumnField::Date), Some(ColumnField::Distance), Some(ColumnField::Duration), None]);
    assert_eq!(table.first[0].day.as_deref(), Some("2026-04-03"));
    assert!(table.notices[0].contains("could be 3 April 2026 or 4 March 2026"), "{:?}", table.notices);

    // The person knows better: the month stands first, and the last column is the title.
    files.correct(&table.fingerprint, "dates month-first; 4 title").expect("sense");
    let shown = preview(&mut book, &files);
    assert_eq!((shown.from.as_deref(), shown.to.as_deref()), (Some("2026-03-04"), Some("2026-05-04")));
    assert_eq!(shown.tables[0].columns_from, ColumnsFrom::Said);
    assert_eq!((shown.summary.imported, days(&book).len()), (2, 0), "a preview writes nothing");
    let before = everything(&book, &now());
    book.take_in(&files, &now()).expect("an import");
    assert_eq!(days(&book), ["2026-03-04", "2026-05-04"]);

    // Another file with the same columns is read the same way, and says so.
    let more = folder.put("more.csv", "DATUM;Strecke;Zeit;Runde\n01/02/2026;7;40:00;C\n");
    let known = read(&book, std::slice::from_ref(&more)).tables(&now());
    assert_eq!(
        (known[0].columns_from, known[0].first[0].day.as_deref()),
        (ColumnsFrom::Remembered, Some("2026-01-02"))
    );
    assert!(known[0].notices[0].contains("as you said on 20 May 2026"), "{:?}", known[0].notices);
    let kept = book.known_columns(&now()).expect("kept");
    assert_eq!((kept[0].header.as_str(), kept[0].day.as_str()), ("Datum, Strecke, Zeit, Runde", "2026-05-20"));

    book.forget_columns(&kept[0].fingerprint[..6], &now()).expect("forgotten");
    assert_eq!(read(&book, &[more]).tables(&now())[0].columns_from, ColumnsFrom::Guess);
    book.undo(&now()).expect("the forgetting");
    assert_eq!(book.known_columns(&now()).expect("kept").len(), 1);
    book.undo(&now()).expect("the import");
    assert_eq!((everything(&book, &now()), book.known_columns(&now()).expect("kept").len()), (before, 0));
    assert_eq!(told(book.forget_columns("", &now())).code, ProblemCode::Invalid);
}

#[test]
fn a_table_whose_day_is_not_found_says_what_to_do_and_is_read_once_it_is_said() {
    let folder = Folder::new();
    let mut book = folder.open();
    let odd = folder.put("odd.csv", "A,B,C\nx,5,30:00\nx,7,40:00\n");
    let report = import(&mut book, std::slice::from_ref(&odd), &now());
    assert_eq!(outcomes(&report), [ImportOutcome::Broken]);
    let said = report.inputs[0].reason.as_deref().unwrap_or_default();
    assert!(said.contains("which column holds the day") && said.contains("Say which"), "{said}");

    let wrong = folder.put("wrong.csv", "When,Laps,Note\n2026-04-03,5,easy\n2026-04-05,7,long\n");
    let mut files = read(&book, &[wrong]);
    let shown = preview(&mut book, &files);
    assert!(shown.tables[0].problem.as_deref().is_some_and(|p| p.contains("how far or how long")), "{shown:#?}");
    files.correct_only("2 distance km").expect("sense");
    book.take_in(&files, &now()).expect("an import");
    assert_eq!(days(&book), ["2026-04-03", "2026-04-05"]);

    assert_eq!(told(files.correct_only("2 distance leagues")).code, ProblemCode::Invalid);
    let mut several = read(&book, &[odd, folder.put("diary.csv", DIARY)]);
    assert!(told(several.correct_only("1 date")).message.contains("2 tables"));
    let mut none = read(&book, &[folder.put("a.fit", fit("2026-03-02T18:00").build())]);
    assert!(told(none.correct_only("1 date")).message.contains("None of these files"));
}

#[test]
fn a_table_that_calls_its_runs_by_names_of_its_own_says_why_none_comes_in() {
    let folder = Folder::new();
    let mut book = folder.open();
    let coded = folder.put("coded.csv", "Datum;Art;km\n03.04.2026;LaD;7,4\n05.04.2026;WK;9,2\n");
    let mut files = read(&book, &[coded]);
    let shown = preview(&mut book, &files);
    assert_eq!(shown.summary.imported, 0);
    assert!(shown.tables[0].notices[0].contains("column 2"), "{:?}", shown.tables[0].notices);
    files.correct_only("2 -").expect("sense");
    let shown = preview(&mut book, &files);
    assert_eq!((shown.summary.imported, &shown.tables[0].notices[..]), (2, &[][..]));
}

#[test]
fn a_table_in_a_folder_or_an_archive_is_left_alone_and_said_to_be_there() {
    let folder = Folder::new();
    folder.put("watch/diary.csv", DIARY);
    folder.put("watch/diary.xlsx", xlsx(&[("2026", SHEET)]));
    let run = FitFile::run("2026-03-01T07:00:00Z").build();
    let two = Zip::new().with("diary.csv", DIARY).with("more.csv", DIARY).build();
    let beside = Zip::new().with("run.fit", run).with("diary.csv", DIARY).build();
    let zips = [folder.put("two.zip", two), folder.put("beside.zip", beside)];
    folder.put("watch/all.zip", Zip::new().with("diary.csv", DIARY).build());
    let report = import(&mut folder.open(), &[vec![folder.path().join("watch")], zips.to_vec()].concat(), &now());
    let (aside, others): (Vec<_>, Vec<_>) = report.inputs.iter().partition(|row| row.outcome == ImportOutcome::NotARun);
    assert_eq!((aside.len(), others.len(), others[0].outcome), (6, 1, ImportOutcome::Imported), "{report:#?}");
    for row in aside {
        assert!(row.reason.as_deref().is_some_and(|said| said.contains("Pick it by itself")), "{row:#?}");
    }
    // Beside a list that is known they are about something else.
    let export = Zip::new().with("activities.csv", strava("en", &[Row::run("2026-03-07T07:00:00Z")]));
    let export = folder.put("export.zip", export.with("goals.csv", DIARY).build());
    let report = import(&mut folder.open(), &[export], &now());
    let goals = report.inputs.iter().find(|row| row.member.as_deref() == Some("goals.csv")).expect("it is told");
    assert!(goals.reason.as_deref().is_some_and(|said| !said.contains("Pick it")), "{goals:#?}");
}

#[test]
fn the_only_table_of_an_archive_somebody_pointed_at_is_guessed_corrected_and_taken_in() {
    let folder = Folder::new();
    let mut book = folder.open();
    let zip = Zip::new().with("runs.csv", DIARY).with("readme.txt", "Runs of two weeks.\n").build();
    let mut files = read(&book, &[folder.put("all.zip", zip)]);
    let shown = preview(&mut book, &files);
    let [table] = &shown.tables[..] else { panic!("{shown:#?}") };
    assert_eq!((table.member.as_deref(), table.rows), (Some("runs.csv"), 2));
    files.correct(&table.fingerprint, "dates month-first").expect("sense");
    book.take_in(&files, &now()).expect("an import");
    assert_eq!(days(&book), ["2026-03-04", "2026-05-04"]);
}

#[test]
fn a_list_like_stravas_that_is_not_understood_is_never_passed_over_in_silence() {
    let folder = Folder::new();
    let mut book = folder.open();
    let list = "一,二,三,四,五,六,七,八,九,十\nx,1000,2026-03-01,Run,5,30:00,,,,activities/1.fit.gz\n";
    let run = FitFile::run("2026-03-01T07:00:00Z").build();
    let zip = Zip::new().with("activities.csv", list).with("activities/1.fit.gz", testkit::gzip(&run)).build();
    let report = import(&mut book, &[folder.put("export.zip", zip)], &now());
    assert_eq!((report.summary.imported, report.summary.broken), (1, 1), "{report:#?}");
    let said =
        report.inputs.iter().find_map(|row| row.reason.as_deref().filter(|_| row.outcome == ImportOutcome::Broken));
    let said = said.expect("a sentence");
    assert!(said.contains("its columns are not understood") && said.contains("read all the same"), "{said}");
    assert!(said.contains("ask for the export again"), "{said}");
    // Pointed at by itself, it can be said what its columns are.
    let mut files = read(&book, &[folder.put("activities.csv", list)]);
    files.correct_only("3 date; 5 distance km").expect("sense");
    assert_eq!(preview(&mut book, &files).tables[0].rows, 1);
}

#[test]
fn a_list_in_a_language_without_names_here_brings_titles_shoes_and_runs_without_a_recording() {
    for (language, sport) in
        [("ja", "ラン"), ("ru", "Забег"), ("ko", "달리기"), ("zh", "跑步"), ("da", "Løb"), ("pl", "Bieg")]
    {
        let folder = Folder::new();
        let mut book = folder.open();
        let rows = [
            Row {
                title: "Canal",
                sport,
                gear: "Old shoes",
                file: "activities/1.fit.gz",
                ..Row::run("2026-03-01T07:00:00Z")
            },
            Row { title: "By hand", sport, ..Row::run("2026-03-03T07:00:00Z") },
        ];
        let run = FitFile::run("2026-03-01T07:00:00Z").build();
        let zip = Zip::new()
            .with("activities.csv", strava(language, &rows))
            .with("activities/1.fit.gz", testkit::gzip(&run))
            .build();
        let report = import(&mut book, &[folder.put("export.zip", zip)], &now());
        assert_eq!((report.summary.imported, report.summary.broken), (2, 0), "{language}: {report:#?}");
        let runs = book.runs(&RunsInput::default(), &now()).expect("runs").runs;
        let titles: Vec<Option<&str>> = runs.iter().map(|run| run.title.as_deref()).collect();
        assert_eq!(titles, [Some("By hand"), Some("Canal")], "{language}");
        let page = book.run(runs[1].id, &now()).expect("a page");
        assert_eq!(page.shoes.as_deref(), Some("Old shoes"), "{language}");
    }
}

#[test]
fn runalyzes_list_is_known_in_a_folder_and_in_an_archive() {
    let rows = [
        Row { sport: "11", ..Row::run("2026-03-01T07:00:00Z") },
        Row { sport: "3", metres: 20_000.0, ..Row::run("2026-03-03T07:00:00Z") },
    ];
    let folder = Folder::new();
    folder.put("export/activities.csv", runalyze(&rows));
    let zip = folder.put("export.zip", Zip::new().with("activities.csv", runalyze(&rows)).build());
    for path in [folder.path().join("export"), zip] {
        let mut book = Logbook::in_memory().expect("a logbook");
        let report = import(&mut book, &[path], &now());
        assert_eq!((report.summary.imported, report.summary.broken, report.others), (1, 0, 1), "{report:#?}");
        assert_eq!(days(&book), ["2026-03-01"]);
    }
}

#[test]
fn texts_that_begin_with_a_bracket_and_lie_beside_others_are_no_trouble() {
    let folder = Folder::new();
    let polar = "[Params]\r\nVersion=106\r\nMonitor=22\r\nDate=20100501\r\n\r\n[HRData]\r\n120\r\n121\r\n";
    folder.put("polar/10050101.hrm", polar);
    folder.put("polar/20100501.pdd", "[DayInfo]\r\n100 1 7 6 1 512\r\n");
    let zip = folder.put("polar.zip", Zip::new().with("10050101.hrm", polar).build());
    let report = import(&mut folder.open(), &[folder.path().join("polar"), zip], &now());
    assert_eq!(outcomes(&report), [ImportOutcome::NotARun; 3], "{report:#?}");
    // Pointed at, it is said that it is not read.
    let report = import(&mut folder.open(), &[folder.path().join("polar/10050101.hrm")], &now());
    assert_eq!(outcomes(&report), [ImportOutcome::Broken], "{report:#?}");
    let said = report.inputs[0].reason.as_deref().unwrap_or_default();
    assert!(said.contains("nothing this version reads"), "{said}");
}

const SHEET: &[&[Cell]] = &[
    &[Cell::Text("Datum"), Cell::Text("km"), Cell::Text("Zeit")],
    &[Cell::Day(jiff::civil::date(2026, 4, 3)), Cell::Number(10.5), Cell::Clock(3_510)],
];

#[test]
fn the_sheets_of_a_spreadsheet_are_tables_and_those_about_something_else_are_passed_over() {
    let folder = Folder::new();
    let shoes: &[&[Cell]] = &[&[Cell::Text("Schuh"), Cell::Text("Preis")], &[Cell::Text("Blau"), Cell::Number(120.0)]];
    for (name, bytes) in
        [("a.xlsx", xlsx(&[("2026", SHEET), ("Schuhe", shoes)])), ("b.ods", ods(&[("2026", SHEET), ("Schuhe", shoes)]))]
    {
        let mut book = Logbook::in_memory().expect("a logbook");
        let report = import(&mut book, &[folder.put(name, bytes)], &now());
        assert_eq!((report.summary.imported, report.summary.broken, report.tables.len()), (1, 0, 1), "{report:#?}");
        assert_eq!(report.tables[0].member.as_deref(), Some("2026"));
        let run = &book.runs(&RunsInput::default(), &now()).expect("runs").runs[0];
        assert_eq!((run.day.as_str(), run.distance_m, run.timer_s), ("2026-04-03", Some(10_500.0), Some(3_510.0)));
    }
    let old = folder.put("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on");
    let report = import(&mut folder.open(), &[old], &now());
    assert!(report.inputs[0].reason.as_deref().is_some_and(|said| said.contains("Save it as CSV")), "{report:#?}");
}

#[test]
fn two_runs_on_one_day_of_a_list_without_times_are_two_runs() {
    let folder = Folder::new();
    let mut book = folder.open();
    let list = folder.put("list.csv", "Date,km,Minutes\n2026-04-03,5,30\n2026-04-03,3,20\n2026-04-04,5,30\n");
    assert_eq!(import(&mut book, std::slice::from_ref(&list), &now()).summary.imported, 3);
    assert_eq!(days(&book), ["2026-04-03", "2026-04-03", "2026-04-04"]);
    let again = import(&mut book, &[list], &now());
    assert_eq!((again.summary.imported, again.summary.updated, again.summary.duplicate), (0, 0, 3));
    // Somebody else's list counts from 1 too.
    let a = folder.put("a.csv", "No,Date,km\n1,2026-01-03,5\n");
    let b = folder.put("b.csv", "No,Date,km\n1,2026-02-03,6\n");
    assert_eq!(import(&mut book, &[a, b], &now()).summary.imported, 2);
}

#[test]
fn what_was_decoded_for_a_preview_is_taken_in_without_the_files() {
    let folder = Folder::new();
    let mut book = folder.open();
    let zip = Zip::new()
        .with("1.fit", FitFile::run("2026-03-01T07:00:00Z").build())
        .with("2.fit", FitFile::run("2026-03-03T07:00:00Z").build())
        .with("3.fit", FitFile::run("2026-03-05T07:00:00Z").sport(2).build())
        .with("4.fit", b"nothing".to_vec());
    let path = folder.put("export.zip", zip.build());
    let files = read(&book, std::slice::from_ref(&path));
    let shown = preview(&mut book, &files);
    assert_eq!((shown.summary.imported, shown.summary.not_a_run, shown.summary.broken, shown.others), (2, 1, 1, 1));
    assert!(shown.inputs.iter().all(|row| row.run_id.is_none()), "{shown:#?}");
    assert_eq!(shown.preview().action.as_deref(), Some("Import 2 runs"));
    assert!(!shown.is_one_new_run());
    std::fs::remove_file(path).expect("gone");
    let done = book.take_in(&files, &now()).expect("an import").value;
    assert_eq!((outcomes(&done), done.text.as_str()), (outcomes(&shown), shown.text.as_str()));
    // Packed and unpacked is the same run as read directly.
    let direct = folder.put("1.fit", FitFile::run("2026-03-01T07:00:00Z").build());
    let mut beside = Logbook::in_memory().expect("a logbook");
    import(&mut beside, &[direct], &now());
    let page = |book: &Logbook| book.run(1, &now()).expect("a page").run;
    assert_eq!(page(&book).dose_kkm, page(&beside).dose_kkm);
}

#[test]
fn a_logbook_that_changed_since_the_preview_still_gets_the_right_outcome() {
    let folder = Folder::new();
    let mut book = folder.open();
    let first = folder.put("a.fit", fit("2026-03-02T18:00").build());
    let second = folder.put("b.fit", fit("2026-03-04T18:00").build());
    import(&mut book, std::slice::from_ref(&first), &now());
    let files = read(&book, &[first.clone(), second.clone()]);
    let shown = preview(&mut book, &files);
    assert_eq!(outcomes(&shown), [ImportOutcome::Duplicate, ImportOutcome::Imported]);
    assert_eq!(shown.inputs[0].run_id, Some(1), "of which run");
    assert!(book.still_has_known(&files).expect("asked"));

    // Meanwhile the second came in by another way, and the first was deleted.
    import(&mut book, &[second], &now());
    book.delete_run(1, &now()).expect("deleted");
    assert!(!book.still_has_known(&files).expect("asked"), "what was passed over is to be read anew");
    let fresh = read(&book, files.paths());
    let done = book.take_in(&fresh, &now()).expect("an import").value;
    assert_eq!(outcomes(&done), [ImportOutcome::Imported, ImportOutcome::Duplicate]);
    assert_eq!(days(&book).len(), 2);
}

#[test]
fn corrections_survive_reading_anew() {
    let folder = Folder::new();
    let book = folder.open();
    let diary = folder.put("diary.csv", DIARY);
    let mut files = read(&book, std::slice::from_ref(&diary));
    files.correct_only("dates month-first").expect("sense");
    let mut fresh = read(&book, &[diary]);
    fresh.correct_like(&files);
    assert_eq!(fresh.tables(&now()), files.tables(&now()));
}

#[test]
fn stopping_leaves_nothing_whether_it_reads_or_writes() {
    let folder = Folder::new();
    let mut book = folder.open();
    for n in 1..=9 {
        folder.put(&format!("runs/{n}.fit"), FitFile::run(&format!("2026-03-0{n}T07:00:00Z")).build());
    }
    let runs = folder.path().join("runs");
    let untouched = everything(&book, &now());
    for stop_at in [ImportStage::Reading, ImportStage::Writing] {
        let (cancel, seen) = (AtomicBool::new(false), Mutex::new(Vec::new()));
        let progress = |at: ImportProgress| {
            seen.lock().expect("a list").push(at);
            if at.stage == stop_at && at.done == 4 {
                cancel.store(true, Ordering::Relaxed);
            }
        };
        let said =
            told(book.import(std::slice::from_ref(&runs), &Importing { cancel: &cancel, progress: &progress }, &now()));
        assert_eq!((said.code, said.message.as_str()), (ProblemCode::Cancelled, "Stopped. Nothing was changed."));
        let seen = seen.into_inner().expect("a list");
        assert!(seen.iter().any(|at| at.stage == stop_at && at.done == 4), "{seen:?}");
        assert_eq!(everything(&book, &now()), untouched);
    }
    let bytes = Mutex::new(Vec::new());
    let progress = |at: ImportProgress| bytes.lock().expect("a list").push((at.stage, at.bytes_done, at.bytes_total));
    let all = book.import(&[runs], &Importing { cancel: &AtomicBool::new(false), progress: &progress }, &now());
    assert_eq!(all.expect("an import").value.summary.imported, 9);
    let bytes = bytes.into_inner().expect("a list");
    let read = bytes.iter().filter(|(stage, ..)| *stage == ImportStage::Reading).map(|(_, done, _)| *done).max();
    assert_eq!(read, bytes.first().map(|(.., total)| *total), "all bytes are read in the end");
}

#[test]
fn an_import_can_be_looked_back_at_by_the_page() {
    let folder = Folder::new();
    let mut book = folder.open();
    let rows: Vec<Row> = vec![Row { title: "Ride", sport: "Ride", ..Row::run("2026-03-07T07:00:00Z") }];
    let mut zip = Zip::new().with("activities.csv", strava("en", &rows)).with("notes.fit", b"=not a run".to_vec());
    for n in 10..=29 {
        zip = zip.with(&format!("{n}.fit"), FitFile::run(&format!("2026-03-{n}T07:00:00Z")).build());
    }
    let export = folder.put("export.zip", zip.build());
    let report = import(&mut book, &[export], &now());
    let asked = |outcome, skip| ImportRowsInput { outcome, skip, limit: 8 };
    let newest = report.rows(asked(ImportOutcome::Imported, 0));
    assert_eq!((newest.total, newest.rows.len()), (20, 8));
    assert_eq!(newest.rows[0].run.as_ref().map(|run| run.day.as_str()), Some("2026-03-29"), "the latest first");

    let past = book.past_imports(0, 10, &now()).expect("imports");
    let batch = report.batch.expect("a number");
    assert_eq!((past.total, past.imports[0].id, past.imports[0].name.as_str()), (1, batch, "export.zip"));
    assert_eq!((past.imports[0].summary, past.imports[0].gone), (report.summary, 0));
    let page = book.past_import_rows(batch, asked(ImportOutcome::Imported, 16)).expect("rows");
    assert_eq!((page.total, page.rows.len()), (20, 4));
    assert!(page.rows.iter().all(|row| row.run_id.is_some() && row.run.is_some()));
    assert_eq!(told(book.past_import_rows(99, asked(ImportOutcome::Broken, 0))).message, "There is no import 99.");

    let list = String::from_utf8(refused_list(&report)).expect("text");
    assert_eq!(list, String::from_utf8(book.past_refused_list(batch).expect("a list")).expect("text"));
    let lines: Vec<&str> = list.lines().collect();
    assert_eq!((lines[0], lines.len()), ("path,member,outcome,reason", 4), "{list}");
    assert!(lines[1].contains(",notes.fit,broken,"), "what is broken comes first: {list}");

    book.undo(&now()).expect("undone");
    let past = book.past_imports(0, 10, &now()).expect("imports");
    assert_eq!((past.total, past.imports[0].gone), (1, 20), "the journal stays");
    let page = book.past_import_rows(batch, asked(ImportOutcome::Imported, 0)).expect("rows");
    assert!(page.rows.iter().all(|row| row.run_id.is_none()));
}

#[test]
fn a_spreadsheet_takes_no_name_of_the_list_of_refusals_for_a_formula() {
    let folder = Folder::new();
    let bad = folder.put("bad.zip", Zip::new().with("=1+1.fit", b"x".to_vec()).build());
    let report = import(&mut folder.open(), &[bad], &now());
    let list = String::from_utf8(refused_list(&report)).expect("text");
    assert!(list.contains(",'=1+1.fit,broken,"), "{list}");
}

#[test]
fn a_single_sound_recording_is_told_from_everything_else() {
    let folder = Folder::new();
    let mut book = folder.open();
    let sound = folder.put("a.fit", fit("2026-03-02T18:00").build());
    let cut = folder.put("b.fit", fit("2026-03-04T18:00").truncated_at(30_000).build());
    let list = folder.put("c.csv", "Date,km\n2026-04-03,5\n");
    let one = |book: &mut Logbook, path: &Path| {
        let files = read(book, &[path.to_owned()]);
        preview(book, &files).is_one_new_run()
    };
    assert!(one(&mut book, &sound));
    assert!(!one(&mut book, &cut), "there is something to be said about it");
    assert!(!one(&mut book, &list), "its columns are guessed");
    import(&mut book, std::slice::from_ref(&sound), &now());
    assert!(!one(&mut book, &sound), "it is there already");
}
