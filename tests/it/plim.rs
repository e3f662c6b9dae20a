//! `plim` as a script sees it: the real binary, its documents, its exit codes and its files.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use serde_json::Value;
use tempfile::TempDir;
use testkit::FitFile;

/// Sunday, the day the runs of these tests are run.
const EVENING: &str = "2026-03-01T20:00:00+01:00";
const NEXT_MORNING: &str = "2026-03-02T07:00:00+01:00";
const TWO_DAYS_LATER: &str = "2026-03-03T07:00:00+01:00";

// A journey

#[test]
fn from_a_file_of_the_watch_to_the_page_for_the_physio() {
    let desk = Desk::new();
    let fit = desk.file("evening.fit", &FitFile::run("2026-03-01T17:00:00Z").km(5.0).minutes(31.0).build());

    let import = desk.at(EVENING).document(&["import", &fit]);
    let run = import["inputs"][0]["run_id"].as_i64().expect("a run").to_string();
    assert_eq!(import["summary"]["imported"], 1);

    let refused = desk.at(EVENING).run(&["pain", "--run", &run, "--side=right", "--moment=morning", "--score=1"]);
    assert_eq!((refused.code, refused.stderr.contains("has not come yet")), (2, true), "{}", refused.stderr);

    let morning = desk.at(NEXT_MORNING);
    for (moment, score) in [("during", "1"), ("after", "0"), ("morning", "0")] {
        morning.document(&["pain", "--run", &run, "--side=right", "--moment", moment, "--score", score]);
    }
    let page = morning.document(&["run", &run]);
    assert_eq!(page["state"], "closed");
    let right = &page["answers"]["right"];
    assert_eq!((&right["during"], &right["after"], &right["morning"]), (&1.into(), &0.into(), &0.into()));
    assert!(page["answers"]["left"]["during"].is_null(), "nobody asked the left knee");

    let verdict = morning.document(&["can-run", "4km"]);
    assert_eq!((&verdict["side"], &verdict["verdict"]), (&"right".into(), &"under".into()));
    assert_eq!(morning.document(&["can-run", "9km"])["verdict"], "over");

    let (svg, png, pdf) = (desk.path("knee.svg"), desk.path("knee.png"), desk.path("report.pdf"));
    morning.document(&["chart", "load-pain", "--out", &svg]);
    assert!(fs::read_to_string(&svg).expect("a drawing").starts_with("<svg"));
    morning.document(&[
        "chart",
        "load-and-pain",
        "--out",
        &png,
        "--all",
        "--theme=dark",
        "--width=640",
        "--height=300",
    ]);
    assert!(fs::read(&png).expect("a picture").starts_with(b"\x89PNG"));
    morning.document(&["report", "--out", &pdf, "--paper=letter", "--side=right"]);
    assert!(fs::read(&pdf).expect("a page").starts_with(b"%PDF"));
    match read_back(&pdf) {
        Some(text) => {
            for said in ["right knee", "1 Mar 2026", "5.0 km", "31 min", "does not diagnose"] {
                assert!(text.contains(said), "“{said}” is missing in:\n{text}");
            }
        }
        None => eprintln!("skipped reading the PDF back: pdftotext is not installed"),
    }
}

#[test]
fn the_state_of_a_run_follows_the_clock_it_is_given() {
    let desk = Desk::new();
    desk.at(EVENING).document(&["add", "run", "--km=4", "--at=2026-03-01T18:00"]);
    let state = |now| desk.at(now).document(&["run", "1"])["state"].clone();
    assert_eq!([state(EVENING), state(NEXT_MORNING), state(TWO_DAYS_LATER)], ["open", "open", "missing"]);

    let late = desk.at(TWO_DAYS_LATER).document(&["pain", "--run=1", "--side=left", "--moment=morning", "--score=0"]);
    assert_eq!((&late["recalled"], &late["day"]), (&true.into(), &"2026-03-02".into()));
    assert_eq!(state(TWO_DAYS_LATER), "closed");
}

#[test]
fn the_offset_of_now_is_the_local_zone() {
    let desk = Desk::new();
    let added = desk.at("2026-03-01T23:30:00-05:00").document(&["add", "run", "--minutes=20"]);
    assert_eq!((&added["day"], &added["start"]), (&"2026-03-01".into(), &"2026-03-01T23:30:00-05:00".into()));
}

// Documents

#[test]
fn every_command_answers_in_the_shape_it_promises() {
    let desk = Desk::new();
    let fit = desk.file("run.fit", &FitFile::run("2026-02-27T17:00:00Z").build());
    let [svg, pdf, copy, folder, inbox] =
        ["c.svg", "r.pdf", "copy.plimsoll", "out", "inbox"].map(|name| desk.path(name));
    fs::create_dir(&inbox).expect("a folder");
    let [tables, fhir, document] = ["tables", "fhir.json", "mine.json"].map(|name| desk.path(name));
    let (import, refused) = ("dry_run inputs summary others from to tables batch text", desk.path("refused.csv"));
    let import_and_list = format!("{import} refused");
    let morning = desk.at(NEXT_MORNING);
    let row = "id start day source title distance_m timer_s elapsed_s steps climb_m descent_m avg_hr_bpm treadmill rpe \
               dose_kkm dose_basis state answers lights context";
    let page = format!(
        "{row} feel surface shoes notes edited has_track file_name dose_text readings pain warnings beside copies"
    );
    let pain = "id run_id day side moment score one_hour stiffness_min place swelling giving_way locking stopped note recalled";
    let line = "side state line_kkm band_kkm ceiling_kkm carried_over_kkm tolerated_up_to_kkm rated_runs flares recalled since \
                p_load_irrelevant stood_back start track_record as_of text";
    let [history, sensitivity] = ["days sessions", "sensitivity"].map(|more| format!("{line} {more}"));
    let settings = "side units theme language clock week_begins preset exponent flare_limit walk_force cadence_exponent speed_exponent downhill_5 downhill_10 \
         runner_name goal report_template since comfortable_longest_km break_from break_to welcomed file ladder runs_per_week rest_hours progress_after \
         steps_per_week green_during red_during red_rise note_left note_right set_by_physio \
         reminder reminder_at quiet_from quiet_to tray places";
    let place = "id kind name path consent state said last_file last_day";
    let plan = "side as_of level step since paused headline next why what_moves criteria criteria_needed ladder decisions note \
                set_by_physio";
    let flags = "due due_because questions last_day standing advice stop history";
    let chart = "file name side title summary from to granularity width height rows table why";
    let csv = desk.path("calendar.csv");
    let (plan_and_file, ics) = (format!("{plan} ics"), desk.path("plan.ics"));
    let cases: &[(&[&str], &str)] = &[
        (&["import", &fit, "--dry-run"], import),
        (&["import", &fit, "--refused", &refused], &import_and_list),
        (&["columns"], "columns"),
        (&["add", "run", "--km=4", "--minutes=25", "--at=2026-03-01T18:00", "--rpe=3", "--feel=4"], row),
        (&["edit", "run", "2", "--notes=cool"], row),
        (&["runs"], "runs total"),
        (&["run", "1"], &page),
        (&["pain", "--run=2", "--side=right", "--moment=after", "--score=1", "--one-hour=0", "--place=front"], pain),
        (&["pain", "--day=2026-03-02", "--side=right", "--moment=morning", "--score=1", "--stiffness=5"], pain),
        (&["line"], line),
        (&["line", "--history"], &history),
        (&["line", "--sensitivity"], &sensitivity),
        (
            &["can-run", "30min", "--kind=walk-run", "--side=left"],
            "side planned_kkm verdict headline p_flare p_flare_range rule reasons tolerated_up_to_kkm",
        ),
        (&["plan"], &plan_and_file),
        (&["plan", "--side=right", "--ics", &ics], &plan_and_file),
        (&["plan", "--on=2026-03-01"], &plan_and_file),
        (&["start-check", "--walk=yes", "--straight=no"], plan),
        (&["red-flags"], flags),
        (&["red-flags", "answer", "--yes=gives-way", "--yes=stuck"], flags),
        (&["red-flags", "clear", "--by=my physio", "--note=all fine"], flags),
        (&["red-flags", "answer", "--none"], flags),
        (&["chart", "load-pain", "--out", &svg], chart),
        (&["chart", "calendar", "--out", &csv, "--from=2026-02-01", "--to=2026-03-01", "--side=right"], chart),
        (&["report", "--out", &pdf], "file"),
        (&["report", "--csv", &tables, "--fhir", &fhir], "csv fhir"),
        (&["export", "--json-file", &document], "folder files runs answers"),
        (&["import", &document, "--dry-run"], import),
        (&["settings"], settings),
        (&["settings", "set", "comfortable-longest-km", "7.5"], settings),
        (&["watch", &inbox], place),
        (&["watch"], "places sample takes watches"),
        (&["import", "--new"], "places summary"),
        (&["watch", &inbox, "--stop"], place),
        (&["export", &folder], "folder files runs answers"),
        (&["backup", &copy], "file runs answers"),
        (&["check"], "sound findings file"),
        (&["delete", "pain", "1"], "deleted"),
        (&["delete", "run", "1"], "deleted"),
        (&["undo"], "undone"),
        (&["redo"], "redone"),
        (&["restore", &copy], "logbook restored_from kept runs"),
    ];
    for (arguments, fields) in cases {
        let document = morning.document(arguments);
        let mut given: Vec<&str> = document.as_object().expect("an object").keys().map(String::as_str).collect();
        given.sort_unstable();
        let mut promised: Vec<&str> = fields.split_whitespace().chain(["plimsoll"]).collect();
        promised.sort_unstable();
        assert_eq!(given, promised, "{arguments:?}");
    }
    let sample = desk.path("sample.plimsoll");
    let filled = morning.document(&["sample", "--logbook", &sample]);
    assert!(filled["runs"].as_u64().is_some_and(|runs| runs > 20), "{filled}");
}

#[test]
fn a_run_in_the_list_holds_what_is_known_and_null_for_the_rest() {
    let desk = Desk::new();
    desk.at(EVENING).document(&["add", "run", "--minutes=25", "--at=2026-03-01T18:00"]);
    let run = desk.at(EVENING).document(&["runs"])["runs"][0].clone();
    assert_eq!(run["timer_s"], 1500.0);
    assert_eq!(
        (&run["source"], &run["dose_basis"], &run["state"]),
        (&"manual".into(), &"minutes".into(), &"open".into())
    );
    for unknown in ["distance_m", "steps", "climb_m", "descent_m", "avg_hr_bpm", "rpe", "title"] {
        assert!(run[unknown].is_null(), "{unknown} is {}", run[unknown]);
    }
    for side in ["left", "right"] {
        for moment in ["before", "during", "after", "morning"] {
            assert!(run["answers"][side].as_object().expect("answers")[moment].is_null());
        }
    }
}

#[test]
fn a_problem_is_a_document_too_and_a_sentence_beside_it() {
    let desk = Desk::new();
    let missing = desk.at(EVENING).run(&["run", "7", "--json"]);
    assert_eq!(missing.code, 3);
    assert_eq!(missing.stderr, "There is no run 7.\n");
    let document = missing.document();
    assert_eq!(document["error"]["code"], "not-found");
    assert_eq!(document["error"]["message"], "There is no run 7.");
    assert!(document["error"].as_object().expect("an object").contains_key("hint"));

    let unknown = desk.at(EVENING).run(&["fly", "--json"]);
    assert_eq!((unknown.code, &unknown.document()["error"]["code"]), (2, &"invalid".into()));
}

#[test]
fn a_watch_comes_in_once_it_was_said_that_it_may_and_never_twice() {
    let desk = Desk::new();
    let (volumes, activities) = (desk.path("volumes"), desk.path("volumes/STICK/GARMIN/ACTIVITY"));
    fs::create_dir_all(&activities).expect("a folder");
    fs::write(format!("{activities}/a.fit"), FitFile::run("2026-02-27T17:00:00Z").build()).expect("a file");
    let morning = desk.at(NEXT_MORNING);
    let new = || morning.document(&["import", "--new", "--volumes", &volumes]);
    let asked = new();
    assert_eq!(asked["summary"]["imported"], 0);
    let text = asked["places"][0]["text"].as_str().expect("words");
    assert!(text.contains("`plim watch --device \"Garmin watch\" --may always`"), "{text}");

    let may = |word| morning.document(&["watch", "--device", "Garmin watch", "--may", word])["consent"].clone();
    assert_eq!(may("never"), "never");
    assert!(new()["places"].as_array().expect("places").is_empty());
    assert_eq!(may("always"), "always");
    assert_eq!(new()["summary"]["imported"], 1);
    assert_eq!(new()["places"][0]["text"], "Nothing new in Garmin watch.");
    assert_eq!(morning.document(&["runs"])["total"], 1);
}

// Exit codes

#[test]
fn wrong_use_ends_with_2_and_changes_nothing() {
    let desk = Desk::new();
    let evening = desk.at(EVENING);
    evening.document(&["add", "run", "--km=4", "--at=2026-03-01T18:00"]);
    let wrong: &[&[&str]] = &[
        &[],
        &["fly"],
        &["import"],
        &["add", "run"],
        &["add", "run", "--km=-4"],
        &["add", "run", "--km=4", "--at=tomorrow"],
        &["add", "run", "--km=4", "--at=2026-03-09T18:00"],
        &["edit", "run", "1"],
        &["edit", "run", "1", "--rpe=11"],
        &["pain", "--run=1", "--side=right", "--moment=during", "--score=11"],
        &["pain", "--run=1", "--side=middle", "--moment=during", "--score=1"],
        &["pain", "--run=1", "--side=right", "--moment=during", "--score=1", "--one-hour=1"],
        &["pain", "--run=1", "--day=2026-03-01", "--side=right", "--moment=during", "--score=1"],
        &["can-run", "5"],
        &["can-run", "0km"],
        &["chart", "load-pain", "--out", "knee.gif"],
        &["chart", "pie", "--out", "knee.svg"],
        &["chart", "track", "--out", "knee.svg"],
        &["chart", "metrics", "--out", "knee.svg", "--from=2026-03-02", "--to=2026-03-01"],
        &["runs", "--from=March"],
        &["settings", "set", "colour", "green"],
        &["settings", "set", "exponent", "9"],
        &["settings", "set", "ladder", "30w; soon"],
        &["settings", "set", "rest-hours", "12"],
        &["settings", "set", "runs-per-week", "2.5"],
        &["plan", "--on=tomorrow"],
        &["plan", "--on=2026-03-09"],
        &["start-check"],
        &["start-check", "--walk=maybe"],
        &["red-flags", "answer"],
        &["red-flags", "answer", "--yes=hiccups"],
        &["red-flags", "answer", "--none", "--yes=stuck"],
        &["red-flags", "clear"],
        &["red-flags", "clear", "--by=me"],
        &["runs", "--now=yesterday"],
        &["import", "--new", "--dry-run"],
        &["watch", "--stop"],
        &["watch", "--device=Forerunner"],
        &["watch", "--device=Forerunner", "--may=always"],
    ];
    for arguments in wrong {
        let said = evening.run(arguments);
        assert_eq!((said.code, said.stdout.as_str()), (2, ""), "{arguments:?}: {}", said.stderr);
        assert!(!said.stderr.is_empty(), "{arguments:?} says nothing");
    }
    assert_eq!(evening.document(&["runs"])["total"], 1);
    assert_eq!(evening.document(&["undo"])["undone"], "add run (4.0 km on 1 March 2026)");
}

#[test]
fn what_cannot_be_done_ends_with_3_and_changes_nothing() {
    let desk = Desk::new();
    let evening = desk.at(EVENING);
    evening.document(&["add", "run", "--km=4", "--at=2026-03-01T18:00"]);
    let (occupied, nowhere) = (desk.path("."), desk.path("no/such/folder/file"));
    let text = desk.file("notes.txt", b"not a logbook");
    let failing: &[&[&str]] = &[
        &["run", "99"],
        &["edit", "run", "99", "--km=5"],
        &["delete", "run", "99"],
        &["delete", "pain", "99"],
        &["pain", "--run=99", "--side=right", "--moment=during", "--score=1"],
        &["export", &occupied],
        &["backup", &text],
        &["backup", &nowhere],
        &["restore", &nowhere],
        &["restore", &text],
        &["report", "--out", &nowhere],
        &["runs", "--logbook", &text],
        &["runs", "--logbook", &nowhere],
    ];
    for arguments in failing {
        let said = evening.run(arguments);
        assert_eq!((said.code, said.stdout.as_str()), (3, ""), "{arguments:?}: {}", said.stderr);
        assert!(said.stderr.ends_with(".\n"), "{arguments:?} should end in a sentence: {}", said.stderr);
    }
    assert_eq!(fs::read(&text).expect("still there"), b"not a logbook");
    assert_eq!(evening.document(&["runs"])["total"], 1);
}

#[test]
fn a_logbook_of_a_newer_plimsoll_is_refused_in_a_sentence_and_left_alone() {
    let desk = Desk::new();
    desk.at(EVENING).document(&["add", "run", "--km=4", "--at=2026-03-01T18:00"]);
    let newer = desk.path("newer.plimsoll");
    desk.at(EVENING).document(&["backup", &newer]);
    // Bytes 60 to 63 of an SQLite file are its `user_version`.
    let mut bytes = fs::read(&newer).expect("the copy");
    bytes[60..64].copy_from_slice(&999_u32.to_be_bytes());
    fs::write(&newer, &bytes).expect("a newer file");
    for arguments in [&["runs", "--logbook", &newer][..], &["restore", &newer]] {
        let said = desk.at(EVENING).run(arguments);
        assert_eq!(said.code, 3);
        assert!(said.stderr.contains("written by a newer Plimsoll"), "{}", said.stderr);
    }
    assert_eq!(fs::read(&newer).expect("still there"), bytes);
}

#[test]
fn help_and_version_are_answers() {
    let desk = Desk::new();
    let settings = desk.at(EVENING).run(&["settings", "--help"]);
    assert_eq!(settings.code, 0);
    for key in ["side", "units", "comfortable-longest-km", "break-from", "break-to", "preset", "exponent"] {
        assert!(settings.stdout.contains(&format!("  {key} ")), "{key} is not documented:\n{}", settings.stdout);
    }
    let help = desk.at(EVENING).run(&["--help"]);
    assert!(help.code == 0 && help.stdout.contains("does not diagnose"), "{}", help.stdout);
    assert_eq!(desk.at(EVENING).run(&["--version"]).stdout.trim(), concat!("plim ", env!("CARGO_PKG_VERSION")));
}

// Import

#[test]
fn every_input_has_a_fate_and_a_broken_one_stops_nobody() {
    let desk = Desk::new();
    let sound = FitFile::run("2026-02-20T07:00:00Z");
    let files = [
        ("a-run.fit", sound.build(), "imported"),
        ("b-same-bytes.fit", sound.build(), "duplicate"),
        ("c-same-run.fit", sound.clone().heart_rate(140).build(), "duplicate"),
        ("d-ride.fit", FitFile::run("2026-02-21T07:00:00Z").sport(2).build(), "not-a-run"),
        ("e-empty.fit", Vec::new(), "broken"),
        ("f-letter.fit", b"Dear diary".to_vec(), "broken"),
        ("g-header-only.fit", FitFile::run("2026-02-22T07:00:00Z").truncated_at(14).build(), "broken"),
        ("h-cut-short.fit", FitFile::run("2026-02-23T07:00:00Z").truncated_at(30_000).build(), "imported"),
        ("inside/i-run.fit", FitFile::run("2026-02-24T07:00:00Z").build(), "imported"),
    ];
    for (name, bytes, _) in &files {
        desk.file(&format!("watch/{name}"), bytes);
    }
    let (folder, nothing) = (desk.path("watch"), desk.path("no-such-file.fit"));

    let said = desk.at(EVENING).run(&["import", &folder, &nothing, "--json"]);
    assert_eq!(said.code, 1, "{}", said.stderr);
    let document = said.document();
    let inputs = document["inputs"].as_array().expect("inputs");
    assert_eq!(inputs.len(), files.len() + 1);
    for ((name, _, fate), input) in files.iter().zip(inputs) {
        let path = PathBuf::from(input["path"].as_str().expect("a path"));
        assert_eq!(
            (path, &input["outcome"]),
            (desk.dir.path().join("watch").join(name), &Value::from(*fate)),
            "{input}"
        );
        assert_eq!(input["run_id"].is_i64(), matches!(*fate, "imported" | "duplicate"), "{input}");
        assert_eq!(input["reason"].is_string(), *fate != "imported", "{input}");
        assert!(input["warnings"].is_array());
    }
    assert!(
        !inputs[7]["warnings"].as_array().expect("warnings").is_empty(),
        "a cut-off file is told of: {}",
        inputs[7]
    );
    assert_eq!(inputs[9]["outcome"], "broken");
    assert_eq!(inputs[9]["reason"], "There is no such file.");
    assert_eq!(
        document["summary"],
        serde_json::json!({"imported": 3, "updated": 0, "duplicate": 2, "not_a_run": 1, "broken": 4})
    );

    assert_eq!(desk.at(EVENING).document(&["runs"])["total"], 3);
    let undone = desk.at(EVENING).document(&["undo"]);
    assert_eq!(undone["undone"], "import (3 runs)");
    assert_eq!(desk.at(EVENING).document(&["runs"])["total"], 0, "one undo takes all of it back");
    assert_eq!(desk.at(EVENING).document(&["redo"])["redone"], "import (3 runs)");
    assert_eq!(desk.at(EVENING).document(&["runs"])["total"], 3);
}

#[test]
fn a_file_completes_the_run_that_was_typed_in() {
    let desk = Desk::new();
    let fit = desk.file("run.fit", &FitFile::run("2026-03-01T17:00:00Z").km(5.2).build());
    desk.at(EVENING).document(&["add", "run", "--minutes=30", "--at=2026-03-01T18:00", "--notes=cool"]);
    let import = desk.at(EVENING).document(&["import", &fit]);
    assert_eq!((&import["inputs"][0]["outcome"], &import["inputs"][0]["run_id"]), (&"updated".into(), &1.into()));
    let run = desk.at(EVENING).document(&["run", "1"]);
    assert_eq!((&run["notes"], &run["dose_basis"]), (&"cool".into(), &"track".into()));
}

#[test]
fn a_dry_run_says_the_same_and_writes_nothing() {
    let desk = Desk::new();
    let fit = desk.file("run.fit", &FitFile::run("2026-02-20T07:00:00Z").build());
    let dry = desk.at(EVENING).document(&["import", &fit, "--dry-run"]);
    assert_eq!((&dry["dry_run"], &dry["inputs"][0]["outcome"]), (&true.into(), &"imported".into()));
    assert!(dry["inputs"][0].get("run_id").is_none(), "there is no run yet");
    assert_eq!(desk.at(EVENING).document(&["runs"])["total"], 0);
    assert!(desk.at(EVENING).document(&["undo"])["undone"].is_null());
}

// Runs

#[test]
fn a_table_is_shown_as_it_is_guessed_and_read_as_it_is_said() {
    let desk = Desk::new();
    let evening = desk.at(EVENING);
    let diary = desk.file("diary.csv", b"Datum;Strecke;Zeit;Runde\n02/01/2026;10,5;58:30;A\n03/01/2026;5;0:31:00;B\n");
    let shown = evening.run(&["import", &diary, "--dry-run"]).stdout;
    for said in [
        "is read by guess",
        "distance km",
        "duration clock",
        "2026-01-02",
        "10.5 km",
        "59 min",
        "could be 2 January 2026 or 1 February 2026",
        "--columns \"dates day-first local; decimals comma; 1 date -; 2 distance km; 3 duration clock\"",
    ] {
        assert!(shown.replace("\n", " ").contains(said), "“{said}” is missing in:\n{shown}");
    }
    let table = &evening.document(&["import", &diary, "--dry-run"])["tables"][0];
    assert_eq!((&table["columns_from"], &table["columns"][1]["unit"]), (&"guess".into(), &"km".into()));

    let wrong = evening.run(&["import", &diary, "--columns", "2 distance leagues"]);
    assert_eq!((wrong.code, wrong.stderr.contains("“2 distance leagues”")), (2, true), "{}", wrong.stderr);
    let spec = desk.file("spec.txt", b"dates month-first\n4 title\n");
    let done = evening.document(&["import", &diary, "--columns", &spec]);
    assert_eq!(
        (&done["summary"]["imported"], &done["from"], &done["to"]),
        (&2.into(), &"2026-02-01".into(), &"2026-03-01".into())
    );

    let more = desk.file("more.csv", b"Datum;Strecke;Zeit;Runde\n02/03/2026;7;40:00;C\n");
    let known = evening.document(&["import", &more, "--dry-run"]);
    assert_eq!((&known["tables"][0]["columns_from"], &known["from"]), (&"remembered".into(), &"2026-02-03".into()));
    let mark = evening.document(&["columns"])["columns"][0]["fingerprint"].as_str().expect("a mark").to_owned();
    assert!(evening.run(&["columns"]).stdout.contains(&mark[..8]));
    assert_eq!(evening.document(&["columns", "forget", &mark[..8]])["columns"], serde_json::json!([]));
    assert_eq!(evening.run(&["columns", "forget", &mark]).code, 2);
}

#[test]
fn what_was_not_read_goes_into_a_list() {
    let desk = Desk::new();
    let (bad, odd) = (desk.file("bad.fit", b"nothing"), desk.file("odd.csv", b"A,B,C\nx,5,y\nx,6,z\n"));
    let list = desk.path("refused.csv");
    let said = desk.at(EVENING).run(&["import", &bad, &odd, "--refused", &list]);
    assert_eq!(said.code, 1, "{}", said.stderr);
    assert!(said.stdout.contains(&list) && said.stdout.contains("odd.csv is read by guess"), "{}", said.stdout);
    let lines = fs::read_to_string(&list).expect("a list");
    assert_eq!((lines.lines().count(), lines.lines().next()), (3, Some("path,member,outcome,reason")), "{lines}");
    assert!(lines.contains("which column holds the day"), "{lines}");
}

#[test]
fn an_edit_changes_what_is_named_and_nothing_else() {
    let desk = Desk::new();
    let evening = desk.at(EVENING);
    let fit = desk.file("run.fit", &FitFile::run("2026-02-27T17:00:00Z").km(5.2).title("Lunch").build());
    evening.document(&["import", &fit]);
    let before = evening.document(&["run", "1"]);
    evening.document(&["edit", "run", "1", "--notes=cool", "--shoes=old pair", "--rpe=4", "--title="]);
    let after = evening.document(&["run", "1"]);
    let fields = before.as_object().expect("an object").keys();
    let changed: Vec<&str> = fields.filter(|field| before[*field] != after[*field]).map(String::as_str).collect();
    assert_eq!(changed, ["edited", "notes", "rpe", "shoes", "title"]);
    assert!(after["title"].is_null(), "an empty text takes a text away");

    evening.document(&["edit", "run", "1", "--km=6"]);
    let corrected = evening.document(&["run", "1"]);
    assert_eq!((&corrected["distance_m"], &corrected["notes"]), (&6000.0.into(), &"cool".into()));
    assert_ne!(corrected["dose_kkm"], after["dose_kkm"]);
}

#[test]
fn runs_are_listed_by_period_newest_first() {
    let desk = Desk::new();
    for day in ["2026-02-10", "2026-02-20", "2026-03-01"] {
        desk.at(EVENING).document(&["add", "run", "--km=4", "--at", &format!("{day}T18:00")]);
    }
    let days = |arguments: &[&str]| -> (Vec<String>, u64) {
        let listed = desk.at(EVENING).document(arguments);
        let runs = listed["runs"].as_array().expect("runs");
        let days = runs.iter().map(|run| run["day"].as_str().expect("a day").to_owned()).collect();
        (days, listed["total"].as_u64().expect("a number"))
    };
    assert_eq!(days(&["runs"]).0, ["2026-03-01", "2026-02-20", "2026-02-10"]);
    assert_eq!(days(&["runs", "--from=2026-02-15", "--to=2026-02-28"]), (vec!["2026-02-20".to_owned()], 1));
    assert_eq!(days(&["runs", "--limit=1"]), (vec!["2026-03-01".to_owned()], 3));
    let shown = desk.at(EVENING).run(&["runs", "--limit=1"]).stdout;
    assert!(shown.contains("2026-03-01") && shown.contains("The newest 1 of 3 runs"), "{shown}");
}

#[test]
fn miles_are_understood_and_answered() {
    let desk = Desk::new();
    let evening = desk.at(EVENING);
    evening.document(&["settings", "set", "units", "mi"]);
    evening.document(&["add", "run", "--km=4", "--at=2026-02-20T18:00"]);
    let three = evening.document(&["can-run", "3mi", "--side=right"]);
    assert!((three["planned_kkm"].as_f64().expect("a load") - 4.828).abs() < 0.01, "{three}");
    let shown = evening.run(&["runs"]).stdout;
    assert!(shown.contains("2.5 mi") && !shown.contains("km "), "{shown}");
}

// Settings

#[test]
fn a_setting_is_set_read_and_forgotten() {
    let desk = Desk::new();
    let evening = desk.at(EVENING);
    assert!(evening.document(&["settings"])["side"].is_null());
    assert_eq!(evening.document(&["settings", "set", "side", "both"])["side"], "both");
    assert_eq!(evening.document(&["settings"])["side"], "both");
    assert!(evening.document(&["settings", "set", "side"])["side"].is_null());
    assert_eq!(evening.document(&["undo"])["undone"], "change settings");
    assert_eq!(evening.document(&["settings"])["side"], "both");
}

// One's own data

#[test]
fn a_backup_brings_back_what_was_deleted() {
    let desk = Desk::new();
    let morning = desk.at(NEXT_MORNING);
    let copy = desk.path("copy.plimsoll");
    morning.document(&["add", "run", "--km=4", "--at=2026-03-01T18:00"]);
    morning.document(&["pain", "--run=1", "--side=right", "--moment=morning", "--score=2"]);
    let before = morning.document(&["run", "1"]);
    let made = morning.document(&["backup", &copy]);
    assert_eq!((&made["runs"], &made["answers"]), (&1.into(), &1.into()));
    assert_eq!(morning.run(&["backup", &copy]).code, 3, "a file that is there is not replaced");
    assert_eq!(morning.run(&["backup", &copy, "--force"]).code, 0, "unless that is asked for");

    morning.document(&["delete", "run", "1"]);
    assert_eq!(morning.document(&["runs"])["total"], 0);
    let back = morning.document(&["restore", &copy]);
    assert_eq!(back["runs"], 1);
    assert!(Path::new(back["kept"].as_str().expect("what was there is kept")).exists());
    assert_eq!(morning.document(&["run", "1"]), before);
    assert_eq!(morning.document(&["check"])["sound"], true);
}

#[test]
fn an_export_is_plain_tables_and_the_logbook_itself() {
    let desk = Desk::new();
    let morning = desk.at(NEXT_MORNING);
    morning.document(&["add", "run", "--km=4", "--at=2026-03-01T18:00", "--notes==1+1"]);
    morning.document(&["pain", "--run=1", "--side=right", "--moment=morning", "--score=2"]);
    let folder = desk.path("export");
    let done = morning.document(&["export", &folder]);
    assert_eq!((&done["runs"], &done["answers"]), (&1.into(), &1.into()));
    let inside = |name: &str| Path::new(&folder).join(name);
    let runs = fs::read_to_string(inside("runs.csv")).expect("runs");
    assert!(runs.starts_with("id,start,day,source,") && runs.lines().count() == 2, "{runs}");
    assert!(runs.contains("'=1+1"), "no spreadsheet takes a note for a formula: {runs}");
    let answers = fs::read_to_string(inside("answers.csv")).expect("answers");
    assert!(answers.contains("2026-03-02,right,morning,2"), "{answers}");
    let copy = inside("logbook.plimsoll");
    assert_eq!(morning.document(&["runs", "--logbook", &copy.to_string_lossy()])["total"], 1);

    let elsewhere = desk.path("elsewhere.plimsoll");
    let back = morning.document(&["import", &folder, "--logbook", &elsewhere]);
    assert_eq!(back["summary"]["imported"], 1, "{back}");
    assert_eq!(morning.document(&["run", "1", "--logbook", &elsewhere]), morning.document(&["run", "1"]));
}

#[test]
fn what_is_left_out_of_an_export_is_named_on_the_command_line() {
    let desk = Desk::new();
    let morning = desk.at(NEXT_MORNING);
    morning.document(&["add", "run", "--km=4", "--at=2026-03-01T18:00", "--notes=by the canal", "--title=Canal"]);
    let file = desk.path("closed.json");
    morning.document(&["export", "--json-file", &file, "--redact=notes,times"]);
    let text = fs::read_to_string(&file).expect("a document");
    assert!(!text.contains("canal") && !text.contains("Canal") && !text.contains("18:00"), "{text}");
    let refused = morning.run(&["import", &file]);
    assert_eq!(refused.code, 1, "{}", refused.stdout);
    assert!(refused.stdout.contains("without clock times"), "{}", refused.stdout);
    for wrong in [
        &["export"][..],
        &["report"],
        &["report", "--named", "--out", &file],
        &["export", &file, "--redact=everything"],
    ] {
        assert_eq!(morning.run(wrong).code, 2, "{wrong:?}");
    }
}

#[test]
fn the_sample_goes_into_an_empty_logbook_of_its_own() {
    let desk = Desk::new();
    let unnamed = desk.bare(&["sample", "--now", EVENING]);
    assert_eq!(unnamed.code, 2, "{}", unnamed.stderr);
    desk.at(EVENING).document(&["sample"]);
    let again = desk.at(EVENING).run(&["sample"]);
    assert_eq!((again.code, again.stderr.contains("holds something already")), (3, true), "{}", again.stderr);
}

#[test]
fn without_a_name_the_logbook_is_the_desktop_apps() {
    if !cfg!(target_os = "linux") {
        eprintln!("skipped: only on Linux can a test move the data folder");
        return;
    }
    let desk = Desk::new();
    let added = desk.bare(&["add", "run", "--km=4", "--at=2026-03-01T18:00", "--now", EVENING]);
    assert_eq!(added.code, 0, "{}", added.stderr);
    assert!(desk.dir.path().join("home-data/plimsoll/logbook.plimsoll").exists());
}

// For a person

#[test]
fn a_person_reads_sentences_and_dashes_for_what_is_not_known() {
    let desk = Desk::new();
    let evening = desk.at(EVENING);
    let added = evening.run(&["add", "run", "--minutes=25", "--at=2026-03-01T18:00"]);
    assert!(added.stdout.starts_with("Run 1 is written down: 2026-03-01, 25 min, "), "{}", added.stdout);
    let runs = evening.run(&["runs"]).stdout;
    let row: Vec<&str> = runs.lines().nth(1).expect("a row").split_whitespace().collect();
    assert_eq!((row[0], row[1], row[2], &row[row.len() - 3..]), ("1", "2026-03-01", "–", &["–", "–", "open"][..]));
    assert_eq!(
        evening.run(&["undo"]).stdout,
        "Taken back: add run (25 min on 1 March 2026). `plim redo` does it again.\n"
    );
    assert_eq!(evening.run(&["runs"]).stdout, "No runs.\n");
}

#[cfg(unix)]
#[test]
fn a_reader_who_leaves_early_is_no_trouble() {
    let desk = Desk::new();
    desk.at(EVENING).document(&["sample"]);
    let mut child = desk.at(EVENING).command(&["runs", "--json"]).spawn().expect("plim starts");
    drop(child.stdout.take());
    let ended = child.wait_with_output().expect("plim ends");
    let stderr = String::from_utf8_lossy(&ended.stderr);
    assert!(ended.status.success() && stderr.is_empty(), "{:?} {stderr}", ended.status);
}

// The desk these tests work at

/// A folder that is gone afterwards, with a logbook in it.
struct Desk {
    dir: TempDir,
}

#[test]
fn what_is_new_in_watched_places_comes_in_once_for_scripts() {
    let desk = Desk::new();
    let morning = desk.at(NEXT_MORNING);
    let nothing = morning.run(&["import", "--new"]);
    assert_eq!((nothing.code, nothing.stdout.contains("No folder is watched")), (0, true), "{}", nothing.stdout);

    let run = |start: &str| FitFile::run(start).km(4.0).minutes(26.0).build();
    desk.file("inbox/old.fit", &run("2026-02-20T17:00:00Z"));
    let inbox = desk.path("inbox");
    assert_eq!(morning.document(&["watch", &inbox])["state"], "looking");
    let refused = morning.run(&["watch", &desk.path("inbox/old.fit")]);
    assert_eq!((refused.code, refused.stderr.contains("cannot be looked into")), (2, true), "{}", refused.stderr);

    desk.file("inbox/new.fit", &run("2026-02-27T17:00:00Z"));
    let came = morning.document(&["import", "--new"]);
    assert_eq!((&came["summary"]["imported"], &came["places"][0]["state"]), (&1.into(), &"there".into()));
    let came = morning.run(&["import", "--new"]);
    assert_eq!((came.code, came.stdout.starts_with("Nothing new in ")), (0, true), "{}", came.stdout);

    desk.file("inbox/bad.fit", b"\x0e not a recording");
    let broken = morning.run(&["import", "--new"]);
    assert_eq!((broken.code, broken.stdout.contains("bad.fit")), (1, true), "{}", broken.stdout);
    assert_eq!(morning.run(&["import", "--new"]).code, 0, "told once");
    let shown = morning.run(&["settings"]).stdout;
    assert!(shown.contains("new runs from") && shown.contains("Watched. Last: new.fit, 2026-03-02."), "{shown}");

    fs::rename(&inbox, desk.path("away")).expect("moved away");
    let away = morning.run(&["import", "--new"]);
    assert_eq!((away.code, away.stdout.contains("is not there now")), (0, true), "{}", away.stdout);
    assert_eq!(morning.run(&["watch", &inbox, "--stop"]).code, 0);
    assert_eq!(morning.run(&["watch", &inbox, "--stop"]).code, 2, "it is watched no more");
    for wrong in [&["import", "--new", "--dry-run"][..], &["import", "--new", "x.fit"], &["watch", "--all"]] {
        assert_eq!(morning.run(wrong).code, 2, "{wrong:?}");
    }
}

/// The desk at a moment.
struct At<'a> {
    desk: &'a Desk,
    now: &'a str,
}

struct Said {
    code: i32,
    stdout: String,
    stderr: String,
}

impl Desk {
    fn new() -> Self {
        Self { dir: tempfile::tempdir().expect("a folder") }
    }

    fn at<'a>(&'a self, now: &'a str) -> At<'a> {
        At { desk: self, now }
    }

    fn path(&self, name: &str) -> String {
        self.dir.path().join(name).to_str().expect("plain names").to_owned()
    }

    fn file(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.dir.path().join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, bytes).expect("a file");
        self.path(name)
    }

    /// Without `--logbook` and `--now`.
    fn bare(&self, arguments: &[&str]) -> Said {
        said(self.plim().args(arguments))
    }

    fn plim(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_plim"));
        // Nobody's own logbook is ever touched.
        command.env("XDG_DATA_HOME", self.dir.path().join("home-data")).env("HOME", self.dir.path());
        // Whoever runs the tests may read another language.
        command.env("LC_ALL", "C.UTF-8");
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

impl At<'_> {
    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.desk.plim();
        command.args(arguments);
        for (flag, value) in [("--logbook", self.desk.path("book.plimsoll")), ("--now", self.now.to_owned())] {
            let given = arguments.iter().any(|a| *a == flag || a.starts_with(&format!("{flag}=")));
            if !given && !arguments.is_empty() {
                command.args([flag, &value]);
            }
        }
        command
    }

    fn run(&self, arguments: &[&str]) -> Said {
        said(&mut self.command(arguments))
    }

    /// The document of a command that is done.
    fn document(&self, arguments: &[&str]) -> Value {
        let said = said(self.command(arguments).arg("--json"));
        assert_eq!(said.code, 0, "{arguments:?}: {}", said.stderr);
        assert_eq!(said.stderr, "", "{arguments:?}");
        said.document()
    }
}

impl Said {
    /// The one document on stdout, which begins with the version of its shape.
    fn document(&self) -> Value {
        assert!(self.stdout.starts_with("{\n  \"plimsoll\": 1"), "{}", self.stdout);
        serde_json::from_str(&self.stdout).expect("exactly one document")
    }
}

fn said(command: &mut Command) -> Said {
    let output = command.output().expect("plim starts");
    let text = |bytes| String::from_utf8(bytes).expect("plim writes UTF-8");
    Said {
        code: output.status.code().expect("plim ends by itself"),
        stdout: text(output.stdout),
        stderr: text(output.stderr),
    }
}

/// The words of a PDF; `None` where pdftotext is not installed.
fn read_back(pdf: &str) -> Option<String> {
    let output = Command::new("pdftotext").args(["-layout", pdf, "-"]).output().ok()?;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // Lines are turned where the page needs it.
    Some(String::from_utf8_lossy(&output.stdout).split_whitespace().collect::<Vec<_>>().join(" "))
}

#[test]
fn a_day_is_written_down_beside_its_runs_bit_by_bit() {
    let desk = Desk::new();
    let morning = desk.at(NEXT_MORNING);
    let flags = ["add", "activity", "--kind=strength", "--at=2026-03-01T12:30", "--minutes=25", "--words=calf raises"];
    let id = morning.document(&flags)["id"].as_i64().expect("a number").to_string();
    morning.document(&["add", "day", "--day=2026-03-01", "--sleep=6.5", "--sore=left hip"]);
    let page = morning.document(&["add", "day", "--day=2026-03-01", "--stress=3"]);
    assert_eq!((&page["note"]["sleep_hours"], &page["note"]["stress"]), (&6.5.into(), &3.into()));
    assert_eq!(page["note"]["sore"], "left hip");
    assert_eq!(page["activities"][0]["text"], "Calf raises, 25 min");
    let said = morning.run(&["day", "2026-03-01"]).stdout;
    for sentence in ["Calf raises, 25 min", "Slept 6.5 h.", "Stress 3 of 10.", "Sore: left hip."] {
        assert!(said.contains(sentence), "{sentence} is not in {said}");
    }
    morning.run(&["delete", "activity", &id]);
    let taken = morning.document(&["add", "day", "--day=2026-03-01", "--sore="]);
    assert_eq!(taken["activities"], serde_json::json!([]));
    assert!(taken["note"]["sore"].is_null());
    let refused = morning.run(&["add", "day", "--stress=11"]);
    assert_eq!((refused.code, refused.stderr.contains("11 is not a stress")), (2, true), "{}", refused.stderr);
    assert_eq!(
        morning.run(&["day", "2026-03-02"]).stdout.trim(),
        "Nothing is written down beside the runs of 2026-03-02."
    );
}

#[test]
fn times_are_written_as_the_settings_say_on_a_runs_page_and_in_the_diary() {
    let desk = Desk::new();
    let evening = desk.at(EVENING);
    let id = evening.document(&["add", "run", "--at=2026-03-01T18:05", "--km=5", "--minutes=31"])["id"].to_string();
    evening.run(&["settings", "set", "side", "right"]);
    let pdf = desk.path("diary.pdf");
    let written = |time: &str| {
        let page = evening.run(&["run", &id]).stdout;
        assert!(page.contains(&format!("2026-03-01 {time}")), "{page}");
        evening.document(&["report", "--form=long", "--out", &pdf]);
        let text = Command::new("pdftotext").args(["-layout", &pdf, "-"]).output().expect("pdftotext");
        let text = String::from_utf8_lossy(&text.stdout).into_owned();
        assert!(text.contains(time), "{text}");
    };
    written("18:05");
    evening.run(&["settings", "set", "clock", "12h"]);
    written("6:05 pm");
}
