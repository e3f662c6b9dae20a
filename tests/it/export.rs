//! What leaves whole, read by other people's programs, and the way back in.

use std::{
    collections::HashSet,
    fs,
    path::{Path, PathBuf},
};

use jiff::Zoned;
use logbook::{
    Companion, ExportInput, Logbook,
    api::{
        ChangeInput, ChangeKindDto, ImportOutcome, InstrumentDto, MomentDto, PainInput, RedFlagAnswers,
        RedFlagClearance, Redaction, ReportInput, RunInput, RunsInput, ScoreInput, ScoreItem, SideDto, StartCheckInput,
        WatchedDto,
    },
};
use serde_json::Value;
use testkit::{
    Zip, gzip,
    lists::{Row, strava},
};

use crate::common::{Folder, answer, at, everything, fit, import, outcomes, rated, read_by, typed};

use ImportOutcome::{Broken, Duplicate, Imported, NotARun};

/// Words that stand in every place where a person can write, or a file can bring some in.
const NAME: &str = "Xanthippe";
const NOTE: &str = "Quittenmus";
const PLACE: &str = "Ouagadougou";

fn now() -> Zoned {
    at("2026-04-01T09:00")
}

/// A logbook that holds something of everything.
fn storied(folder: &Folder) -> Logbook {
    let mut book = folder.open();
    let mut settings = book.settings().expect("settings");
    settings.side = Some(WatchedDto::Right);
    settings.runner_name = Some(NAME.to_owned());
    settings.comfortable_longest_km = Some(9.5);
    settings.exponent = Some(2.1);
    settings.note_right = Some(format!("=HYPERLINK({NOTE})"));
    book.set_settings(&settings, &at("2026-01-01T09:00")).expect("settings");
    let row = Row {
        title: "Runde in Ouagadougou",
        notes: "+Quittenmus gegessen",
        rpe: 4,
        gear: "Quittenmus-Schuhe",
        ..Row::run("2026-01-04T07:00:00Z")
    };
    let ride = Row { title: "Ouagadougou", sport: "Vélo", ..Row::run("2026-01-05T07:00:00Z") };
    let recorded = fit("2026-01-08T18:00").km(6.1).minutes(38.0).climb(41.0).title("Xanthippe’s run in Ouagadougou");
    let felt = format!("id,ctl,atl,sleepSecs,soreness,comments\n2026-01-08,1,2,27000,3,\"{NOTE}, knee\"\n");
    let files = [
        folder.put("Xanthippe/wellness.csv", felt),
        folder.put("Xanthippe/Ouagadougou/run.fit", recorded.build()),
        folder.put("Xanthippe/export.zip", Zip::new().with("activities.csv", strava("fr", &[row, ride])).build()),
        folder.put("Xanthippe/broken.fit", b"\x0e\x20\x54\x08\x9c\x31\x01\x00.FIT\x00\x00"),
    ];
    import(&mut book, &files, &at("2026-01-09T09:00"));
    for (n, km) in [3.0, 3.2, 3.4, 3.6, 3.9, 4.2, 4.4, 4.9, 7.8, 2.5, 3.0].into_iter().enumerate() {
        let day = at("2026-01-12T18:00").saturating_add(jiff::Span::new().days(3 * n as i64));
        let worse = if km > 6.0 { [4, 5, 6] } else { [1, 1, 1] };
        rated(&mut book, &day.strftime("%Y-%m-%dT%H:%M").to_string(), km, worse);
    }
    let evening = typed(&mut book, "2026-03-01T18:00", 4.0, 26.0);
    book.edit_run(
        evening,
        &RunInput {
            km: Some(4.0),
            minutes: Some(26.0),
            notes: Some(NOTE.to_owned()),
            title: Some(PLACE.to_owned()),
            ..RunInput::default()
        },
        &at("2026-03-01T20:00"),
    )
    .expect("an edit");
    let said = PainInput {
        note: Some(format!("@{NOTE}")),
        swelling: Some(true),
        one_hour: Some(1),
        ..PainInput::about(evening, SideDto::Right, MomentDto::After, 2)
    };
    book.log_pain(&said, &at("2026-03-01T21:00")).expect("an answer");
    let yes = RedFlagAnswers { yes: vec!["gives-way".to_owned()] };
    book.answer_red_flags(&yes, &at("2026-03-02T08:00")).expect("answers");
    let cleared = RedFlagClearance { by: format!("Dr. {NAME}"), note: Some(format!("-{NOTE}")) };
    book.clear_red_flags(&cleared, &at("2026-03-04T08:00")).expect("a clearance");
    let checks = StartCheckInput { stairs: Some(true), squats: Some(false), ..StartCheckInput::default() };
    book.answer_start_check(&checks, &at("2026-03-05T08:00")).expect("checks");
    let weekly = [0.0, 1.0, 2.0, 1.0].map(|value| ScoreItem { words: None, value });
    score(&mut book, InstrumentDto::WeeklyTrouble, None, &weekly, "2026-03-06");
    score(&mut book, InstrumentDto::KoosPf, Some(62.5), &[], "2026-03-07");
    let activities = [(NOTE, 4.0), ("Stairs", 7.5)].map(|(w, value)| ScoreItem { words: Some(w.to_owned()), value });
    score(&mut book, InstrumentDto::Activities, None, &activities, "2026-03-08");
    shoes(&mut book, &format!("={NOTE} soles"), "2026-03-09");
    book
}

/// A questionnaire of the right knee, filled in on the evening of a day.
fn score(book: &mut Logbook, instrument: InstrumentDto, total: Option<f64>, items: &[ScoreItem], day: &str) {
    let items = (!items.is_empty()).then(|| items.to_vec());
    let input = ScoreInput { instrument, total, items, side: Some(SideDto::Right), day: None };
    book.log_score(&input, &at(&format!("{day}T20:00"))).expect("a questionnaire");
}

fn shoes(book: &mut Logbook, words: &str, day: &str) {
    let input = ChangeInput { kind: ChangeKindDto::Shoes, words: words.to_owned(), day: None };
    book.note_change(&input, &at(&format!("{day}T20:00"))).expect("a change");
}

fn export_to(book: &Logbook, folder: &Path, redaction: Redaction) -> Vec<PathBuf> {
    let input = ExportInput { redaction, participant: None };
    book.export(folder, &input, &now()).expect("an export").files
}

fn report(redact: Redaction) -> ReportInput {
    let (from, to) = (Some("2026-01-01".to_owned()), Some("2026-03-31".to_owned()));
    ReportInput { from, to, redact, ..ReportInput::default() }
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).expect("JSON")
}

// The way back in

#[test]
fn an_exported_folder_its_zip_and_its_document_each_bring_everything_back() {
    let folder = Folder::new();
    let book = storied(&folder);
    let out = folder.path().join("out");
    let files = export_to(&book, &out, Redaction::default());
    let mut zip = Zip::new();
    for file in &files {
        let name = file.strip_prefix(&out).expect("inside").to_string_lossy().replace('\\', "/");
        zip = zip.with(&format!("my export/{name}"), fs::read(file).expect("a file"));
    }
    let document = fs::read(out.join("logbook.json")).expect("the document");
    let ways = [
        out.clone(),
        folder.put("export.zip", zip.build()),
        folder.put("elsewhere/mine.json", &document),
        folder.put("elsewhere/mine.json.gz", gzip(&document)),
        folder.put("elsewhere/marked.json", [b"\xef\xbb\xbf".as_slice(), &document].concat()),
    ];
    for way in ways {
        let new = Folder::new();
        let mut back = new.open();
        let said = import(&mut back, std::slice::from_ref(&way), &now());
        let came: Vec<_> = said.inputs.iter().filter(|row| row.outcome == Imported).collect();
        assert_eq!(came.len(), 1, "{way:?}: {said:#?}");
        assert_eq!(came[0].title.as_deref(), Some("Your logbook: 14 runs, 45 answers"));
        assert!(said.inputs.iter().all(|row| matches!(row.outcome, Imported | NotARun)), "{said:#?}");
        assert_eq!(said.summary.imported, 14, "{}", said.text);
        assert!(everything(&back, &now()) == everything(&book, &now()), "{way:?} came back otherwise");
    }
}

#[test]
fn what_came_back_knows_the_old_recordings_and_goes_out_again_in_one_step() {
    let folder = Folder::new();
    let book = storied(&folder);
    let document = folder.path().join("mine.json");
    book.export_document(&document, &ExportInput::default(), &now()).expect("a document");
    let new = Folder::new();
    let mut back = new.open();
    let nothing = everything(&back, &now());
    import(&mut back, &[document], &now());
    let recording = folder.path().join("Xanthippe/Ouagadougou/run.fit");
    let again = import(&mut back, &[recording], &now());
    assert_eq!(outcomes(&again), [Duplicate], "{again:#?}");
    back.undo(&now()).expect("undone");
    assert_eq!(everything(&back, &now()), nothing);
}

#[test]
fn a_logbook_that_holds_only_what_the_welcome_asks_becomes_the_other_one_and_keeps_what_was_set_in_it() {
    let folder = Folder::new();
    let book = storied(&folder);
    let document = folder.path().join("mine.json");
    book.export_document(&document, &ExportInput::default(), &now()).expect("a document");
    let mut new = Folder::new().open();
    let mut settings = new.settings().expect("settings");
    (settings.side, settings.comfortable_longest_km) = (Some(WatchedDto::Right), Some(5.0));
    new.set_settings(&settings, &now()).expect("settings");
    new.answer_red_flags(&RedFlagAnswers { yes: Vec::new() }, &now()).expect("answers");
    let said = import(&mut new, &[document], &now());
    let brought = said.inputs[0].logbook.expect("what came of it");
    assert!(brought.restored, "{said:#?}");
    assert_eq!((brought.runs_new, brought.answers_new), (14, 45));
    assert_eq!(said.inputs[0].warnings, ["Settings that were made here stay as they are: comfortable-longest-km."]);
    let settings = new.settings().expect("settings");
    assert_eq!((settings.comfortable_longest_km, settings.exponent), (Some(5.0), Some(2.1)));
    assert_eq!(settings.runner_name.as_deref(), Some(NAME));
    let loads = |book: &Logbook| -> Vec<Option<f64>> {
        book.runs(&RunsInput::default(), &now()).expect("runs").runs.iter().map(|run| run.dose_kkm).collect()
    };
    assert_eq!(loads(&new), loads(&book));
    new.undo(&now()).expect("undone");
    assert_eq!(new.settings().expect("settings").runner_name, None);
    assert_eq!(new.runs(&RunsInput::default(), &now()).expect("runs").total, 0);
}

#[test]
fn joined_with_a_logbook_that_is_not_empty_nothing_that_stands_is_replaced() {
    let folder = Folder::new();
    let book = storied(&folder);
    let document = folder.path().join("mine.json");
    book.export_document(&document, &ExportInput::default(), &now()).expect("a document");

    let new = Folder::new();
    let mut other = new.open();
    let same = typed(&mut other, "2026-01-12T18:00", 3.0, 19.5);
    answer(&mut other, same, SideDto::Right, MomentDto::During, 9, &at("2026-01-12T20:00"));
    let own = typed(&mut other, "2026-03-20T18:00", 5.0, 30.0);
    score(&mut other, InstrumentDto::KoosPf, Some(40.0), &[], "2026-03-07");
    shoes(&mut other, &format!("={NOTE} soles"), "2026-03-09");
    let said = import(&mut other, std::slice::from_ref(&document), &now());
    let brought = said.inputs[0].logbook.expect("what came of it");
    assert!(!brought.restored);
    assert_eq!((brought.runs_new, brought.runs_there + brought.runs_completed), (13, 1), "{brought:?}");
    assert_eq!((brought.answers_new, brought.answers_left), (44, 1), "{brought:?}");
    let reason = said.inputs[0].reason.as_deref().unwrap_or_default();
    for words in ["13 new runs", "44 new answers", "1 answer where another one stood", "settings"] {
        assert!(reason.contains(words), "{reason}");
    }
    assert_eq!(
        said.inputs[0].warnings,
        [
            "12 January 2026, right knee, during: the file says 1; here stands 9. What stood here stays.",
            "7 March 2026, right knee, KOOS-PF, 0–100: the file says 62.5; here stands 40. What stood here stays.",
        ]
    );
    let scores = other.scores(&now()).expect("questionnaires");
    let filled: Vec<_> = scores.filled.iter().map(|row| (row.instrument, row.total)).collect();
    assert_eq!(
        filled,
        [(InstrumentDto::Activities, 5.75), (InstrumentDto::KoosPf, 40.0), (InstrumentDto::WeeklyTrouble, 4.0)]
    );
    assert_eq!(scores.changes.len(), 1, "the same change is noted once: {:?}", scores.changes);
    assert_eq!(other.settings().expect("settings").runner_name, None, "settings are never taken");
    let page = other.run(same, &now()).expect("a run");
    assert_eq!(page.run.answers.right.during, Some(9), "the answer that stood stands");
    assert_eq!(page.run.answers.right.after, Some(1), "one that was missing came");
    assert!(other.run(own, &now()).is_ok());
    assert_eq!(other.runs(&RunsInput::default(), &now()).expect("runs").total, 15);

    let before = everything(&other, &now());
    let again = import(&mut other, &[document], &now());
    assert_eq!(outcomes(&again), [Duplicate], "{again:#?}");
    assert_eq!(everything(&other, &now()), before);
}

#[test]
fn a_questionnaire_or_a_change_alone_is_something_that_stands() {
    let folder = Folder::new();
    let document = folder.path().join("mine.json");
    storied(&folder).export_document(&document, &ExportInput::default(), &now()).expect("a document");
    let filled: fn(&mut Logbook) = |book| score(book, InstrumentDto::KoosPf, Some(40.0), &[], "2026-03-07");
    let noted: fn(&mut Logbook) = |book| shoes(book, "New ones", "2026-03-07");
    for alone in [filled, noted] {
        let mut other = Folder::new().open();
        alone(&mut other);
        let said = import(&mut other, std::slice::from_ref(&document), &now());
        assert!(!said.inputs[0].logbook.expect("what came of it").restored, "{said:#?}");
    }
}

#[test]
fn without_the_runners_words_a_questionnaire_and_a_change_come_back_under_plain_names() {
    let folder = Folder::new();
    let mut book = storied(&folder);
    let document = folder.path().join("mine.json");
    let input = ExportInput { redaction: Redaction { notes: true, ..Redaction::default() }, participant: None };
    book.export_document(&document, &input, &now()).expect("a document");
    let mut back = Folder::new().open();
    let said = import(&mut back, std::slice::from_ref(&document), &now());
    assert_eq!((outcomes(&said), said.inputs[0].warnings.len()), (vec![Imported], 0), "{said:#?}");
    let scores = back.scores(&now()).expect("questionnaires");
    let items: Vec<_> = scores.filled[0].items.iter().map(|item| (item.words.as_deref(), item.value)).collect();
    assert_eq!(items, [(Some("Activity 1"), 4.0), (Some("Activity 2"), 7.5)]);
    let changes: Vec<_> = scores.changes.iter().map(|change| (change.kind, change.words.as_str())).collect();
    assert_eq!(changes, [(ChangeKindDto::Shoes, "Shoes")]);
    // Where it came from, the change stands in its own words.
    let stood = book.scores(&now()).expect("questionnaires");
    import(&mut book, &[document], &now());
    assert_eq!(book.scores(&now()).expect("questionnaires"), stood);
}

#[test]
fn a_document_that_breaks_off_or_holds_nonsense_loses_only_what_is_broken() {
    let folder = Folder::new();
    let book = storied(&folder);
    let path = folder.path().join("mine.json");
    book.export_document(&path, &ExportInput::default(), &now()).expect("a document");
    let text = fs::read_to_string(&path).expect("text");

    let cut = text.rfind("\n{\"id\":").expect("the last run");
    let mut back = Folder::new().open();
    let said = import(&mut back, &[folder.put("cut.json", &text[..cut + 40])], &now());
    assert_eq!((outcomes(&said), said.summary.imported), (vec![Imported], 13), "{said:#?}");
    assert!(said.inputs[0].warnings[0].contains("13 runs"), "{:?}", said.inputs[0].warnings);

    let nonsense =
        text.replacen("\"distance_m\":3200.0", "\"distance_m\":3e9", 1).replacen("\"score\":1", "\"score\":99", 1);
    let mut back = Folder::new().open();
    let said = import(&mut back, &[folder.put("odd.json", nonsense)], &now());
    assert_eq!(outcomes(&said), [Imported]);
    assert!(said.summary.imported >= 12, "{said:#?}");
    assert!(said.inputs[0].warnings.iter().any(|w| w.contains("3000000000 is not a distance")), "{said:#?}");

    for (name, document, words) in [
        ("newer.json", text.replacen("\"plimsoll_logbook\": 1", "\"plimsoll_logbook\": 2", 1), "newer Plimsoll"),
        ("empty.json", "{\"plimsoll_logbook\": 1, \"runs\": [{\"id\"".to_owned(), "Nothing of it could be used"),
    ] {
        let mut back = Folder::new().open();
        let before = everything(&back, &now());
        let said = import(&mut back, &[folder.put(name, document)], &now());
        assert_eq!(outcomes(&said), [Broken], "{name}");
        assert!(said.inputs[0].reason.as_deref().unwrap_or_default().contains(words), "{said:#?}");
        assert_eq!(everything(&back, &now()), before);
    }
}

/// Documents that lie in people's folders for years.
#[test]
fn a_document_of_the_first_edition_still_comes_back() {
    let first = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/logbook-1.json");
    let folder = Folder::new();
    if std::env::var_os("BLESS").is_some() && !Path::new(first).exists() {
        fs::create_dir_all(Path::new(first).parent().expect("a folder")).expect("a folder");
        storied(&folder).export_document(Path::new(first), &ExportInput::default(), &now()).expect("a document");
    }
    let mut back = Folder::new().open();
    let said = import(&mut back, &[PathBuf::from(first)], &now());
    assert_eq!(said.inputs[0].title.as_deref(), Some("Your logbook: 14 runs, 45 answers"), "{said:#?}");
    assert_eq!((outcomes(&said), said.inputs[0].warnings.len()), (vec![Imported], 0), "{said:#?}");
    assert_eq!(back.settings().expect("settings").runner_name.as_deref(), Some(NAME));
    // One from before most fields there are now: what is missing means what it meant then.
    let early = r#"{"plimsoll_logbook":1,"a field of tomorrow":[1,2],"runs":[
        {"id":7,"day":"2026-01-04","start":"2026-01-04T08:00:00+01:00","source":"manual","timer_s":1500}]}"#;
    let mut back = Folder::new().open();
    let said = import(&mut back, &[folder.put("early.json", early)], &now());
    assert_eq!(outcomes(&said), [Imported], "{said:#?}");
    assert_eq!(back.run(7, &now()).expect("the run").run.timer_s, Some(1500.0));
}

#[test]
fn a_document_without_clock_times_is_for_reading_and_says_so() {
    let folder = Folder::new();
    let book = storied(&folder);
    let out = folder.path().join("out");
    export_to(&book, &out, Redaction { times: true, ..Redaction::default() });
    let mut back = Folder::new().open();
    let said = import(&mut back, &[out.join("logbook.json")], &now());
    assert_eq!(outcomes(&said), [Broken]);
    assert!(said.inputs[0].reason.as_deref().unwrap_or_default().contains("without clock times"), "{said:#?}");
    assert!(!out.join("logbook.plimsoll").exists(), "the logbook's own file cannot be redacted");
}

#[test]
fn a_dry_run_says_what_would_come_and_writes_nothing() {
    let folder = Folder::new();
    let book = storied(&folder);
    let path = folder.path().join("mine.json");
    book.export_document(&path, &ExportInput::default(), &now()).expect("a document");
    let mut back = Folder::new().open();
    let before = everything(&back, &now());
    let cancel = std::sync::atomic::AtomicBool::new(false);
    let watch = logbook::Importing { cancel: &cancel, progress: &|_| () };
    let said = back.preview_import(&[path], &watch, &now()).expect("a preview");
    assert_eq!(said.summary.imported, 14);
    assert_eq!((said.from.as_deref(), said.to.as_deref()), (Some("2026-01-04"), Some("2026-03-01")));
    assert_eq!(said.preview().action.as_deref(), Some("Bring everything back"));
    assert!(!said.is_one_new_run(), "a whole logbook is shown before it comes in");
    assert_eq!(everything(&back, &now()), before);
}

// Tables and their dictionary

#[test]
fn every_table_is_what_its_dictionary_says() {
    let folder = Folder::new();
    let book = storied(&folder);
    for redaction in [Redaction::default(), Redaction::ALL] {
        let files = book.report_csv(&report(redaction), &now()).expect("tables");
        check_package(&files);
        let out = folder.path().join(format!("out-{}", redaction.any()));
        let written = export_to(&book, &out, redaction);
        let read = |path: &PathBuf| Companion {
            name: path.file_name().expect("a name").to_string_lossy().into_owned(),
            mime: "",
            description: String::new(),
            bytes: fs::read(path).expect("a file"),
        };
        check_package(&written.iter().map(read).collect::<Vec<_>>());
    }
}

/// Holds every cell against its column.
fn check_package(files: &[Companion]) {
    let bytes = |name: &str| &files.iter().find(|file| file.name == name).unwrap_or_else(|| panic!("{name}")).bytes;
    let package = json(bytes("datapackage.json"));
    let resources = package["resources"].as_array().expect("resources");
    assert_eq!(resources.len(), 11);
    let mut columns: std::collections::HashMap<(String, String), HashSet<String>> = std::collections::HashMap::new();
    let mut refers = Vec::new();
    for resource in resources {
        let path = resource["path"].as_str().expect("a path");
        let text = bytes(path);
        assert_eq!(resource["bytes"], text.len(), "{path}");
        let text = std::str::from_utf8(text).expect("UTF-8");
        let fields = resource["schema"]["fields"].as_array().expect("fields");
        let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().expect("a name")).collect();
        let mut rows = csv::Reader::from_reader(text.as_bytes());
        assert_eq!(rows.headers().expect("a header").iter().collect::<Vec<_>>(), names, "{path}");
        let key: Vec<usize> = resource["schema"]["primaryKey"]
            .as_array()
            .expect("a key")
            .iter()
            .map(|key| names.iter().position(|name| key == name).expect("a column"))
            .collect();
        for field in fields {
            columns.entry((resource["name"].to_string(), field["name"].to_string())).or_default();
        }
        let mut seen = HashSet::new();
        for row in rows.records() {
            let row = row.expect("a row");
            assert!(seen.insert(key.iter().map(|n| row[*n].to_owned()).collect::<Vec<_>>()), "{path}: {row:?} twice");
            for (field, cell) in fields.iter().zip(row.iter()) {
                check_cell(path, field, cell);
                let column = (resource["name"].to_string(), field["name"].to_string());
                columns.entry(column).or_default().insert(cell.to_owned());
            }
        }
        for field in fields {
            assert!(field["title"].is_string() && field["description"].is_string(), "{field}");
            let required = field["constraints"]["required"] == true;
            assert_eq!(field["missing"].is_null(), required, "{path}: an empty cell has a meaning: {field}");
        }
        for key in resource["schema"]["foreignKeys"].as_array().into_iter().flatten() {
            let from = (resource["name"].to_string(), key["fields"][0].to_string());
            refers.push((from, (key["reference"]["resource"].to_string(), key["reference"]["fields"][0].to_string())));
        }
    }
    for (from, to) in refers {
        let strangers: Vec<_> =
            columns[&from].iter().filter(|cell| !cell.is_empty() && !columns[&to].contains(*cell)).collect();
        assert!(strangers.is_empty(), "{from:?} names rows that {to:?} does not have: {strangers:?}");
    }
}

fn check_cell(path: &str, field: &Value, cell: &str) {
    let constraints = &field["constraints"];
    if cell.is_empty() {
        assert_ne!(constraints["required"], true, "{path}: an empty cell of {field}");
        return;
    }
    let in_range = |value: f64| {
        constraints["minimum"].as_f64().is_none_or(|least| value >= least)
            && constraints["maximum"].as_f64().is_none_or(|most| value <= most)
    };
    let fits = match field["type"].as_str().expect("a type") {
        "integer" => cell.parse::<i64>().is_ok_and(|value| in_range(value as f64)),
        "number" => cell.parse::<f64>().is_ok_and(in_range),
        "boolean" => matches!(cell, "true" | "false"),
        "date" => cell.parse::<jiff::civil::Date>().is_ok(),
        "datetime" => cell.parse::<jiff::Timestamp>().is_ok(),
        "string" => {
            let known = constraints["enum"].as_array().is_none_or(|words| words.iter().any(|word| word == cell));
            known && !cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
        }
        other => panic!("{other}"),
    };
    assert!(fits, "{path}: {cell:?} is no {field}");
}

// FHIR

#[test]
fn a_fhir_bundle_holds_together_and_is_the_same_every_time() {
    let folder = Folder::new();
    let book = storied(&folder);
    let bytes = book.report_fhir(&report(Redaction::default()), false, &now()).expect("a bundle");
    assert_eq!(book.report_fhir(&report(Redaction::default()), false, &now()).expect("a bundle"), bytes);
    let bundle = json(&bytes);
    assert_eq!((&bundle["resourceType"], &bundle["type"]), (&"Bundle".into(), &"collection".into()));
    let entries = bundle["entry"].as_array().expect("entries");
    let names: HashSet<&str> = entries.iter().map(|entry| entry["fullUrl"].as_str().expect("a name")).collect();
    assert_eq!(names.len(), entries.len(), "no two resources have one name");
    for entry in entries {
        assert_eq!(entry["fullUrl"], format!("urn:uuid:{}", entry["resource"]["id"].as_str().expect("an id")));
        for reference in references(&entry["resource"]) {
            assert!(names.contains(reference.as_str()), "{reference} is not in the bundle");
        }
    }
    let of = |kind: &str| {
        entries.iter().map(|e| &e["resource"]).filter(move |r| r["resourceType"] == kind).collect::<Vec<_>>()
    };
    assert_eq!(of("Patient").len(), 1);
    assert!(of("Patient")[0].get("name").is_none(), "no name without being asked for one");
    let coded = |code: &str| {
        let has = |o: &&Value| o["code"]["coding"][0]["code"] == code;
        of("Observation").into_iter().filter(has).collect::<Vec<_>>()
    };
    assert_eq!((coded("running-load").len(), coded("72514-3").len(), coded("load-line").len()), (14, 45, 1));
    for pain in coded("72514-3") {
        let score = pain["valueQuantity"]["value"].as_f64().expect("a number, not a label");
        assert!((0.0..=10.0).contains(&score));
        assert_eq!(pain["bodySite"]["coding"][0]["code"], "6757004", "the right knee");
        assert!(pain["component"][0]["valueCodeableConcept"]["coding"][0]["code"].is_string(), "when it was felt");
    }
    let line = coded("load-line")[0];
    assert!(line["method"]["text"].as_str().is_some_and(|how| how.contains("model of the runner's log")));
    assert!(line.get("valueQuantity").is_some() != line.get("dataAbsentReason").is_some(), "{line}");
    let rounds = of("QuestionnaireResponse");
    assert_eq!(rounds.len(), 3, "the red-flag round, who cleared it, and the questions of a week");
    let yes =
        rounds[0]["item"].as_array().expect("items").iter().filter(|item| item["answer"][0]["valueBoolean"] == true);
    assert_eq!(yes.map(|item| item["linkId"].as_str().expect("a code")).collect::<Vec<_>>(), ["gives-way"]);
    check_scores(rounds[2], coded("score-koos-pf")[0], coded("score-activities")[0], &of("Questionnaire"));

    let named = json(&book.report_fhir(&report(Redaction::default()), true, &now()).expect("a bundle"));
    assert_eq!(named["entry"][0]["resource"]["name"][0]["text"], NAME);
}

/// The questions of a week, a total that was typed in, and activities of one's own.
fn check_scores(week: &Value, total: &Value, activities: &Value, forms: &[&Value]) {
    let answers = week["item"].as_array().expect("items").iter().map(|item| &item["answer"][0]["valueCoding"]);
    let codes: Vec<&str> = answers.map(|coding| coding["code"].as_str().expect("a code")).collect();
    assert_eq!(codes, ["6757004", "0", "1", "2", "1"], "the right knee, and four answers");
    assert_eq!(week["authored"], "2026-03-06");
    let asked = |form: &&&Value| {
        let named =
            format!("{}|{}", form["url"].as_str().expect("a name"), form["version"].as_str().expect("a version"));
        week["questionnaire"] == named
    };
    let form = forms.iter().find(asked).expect("the form it answers");
    for (question, item) in
        form["item"].as_array().expect("questions").iter().zip(week["item"].as_array().expect("items"))
    {
        assert_eq!((&question["linkId"], &question["text"]), (&item["linkId"], &item["text"]));
        let options = question["answerOption"].as_array().expect("options");
        assert!(options.iter().any(|option| option["valueCoding"] == item["answer"][0]["valueCoding"]), "{item}");
    }
    assert_eq!((&total["valueQuantity"]["value"], &total["effectiveDateTime"]), (&62.5.into(), &"2026-03-07".into()));
    assert_eq!(total["bodySite"]["coding"][0]["code"], "6757004");
    assert!(total["method"]["text"].as_str().is_some_and(|how| how.contains("scale from 0 to 100; more is better")));
    assert_eq!(activities["valueQuantity"]["value"], 5.75);
    let named: Vec<&Value> =
        activities["component"].as_array().expect("activities").iter().map(|item| &item["code"]["text"]).collect();
    assert_eq!(named, [NOTE, "Stairs"]);
}

fn references(value: &Value) -> Vec<String> {
    match value {
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(key, value)| match value.as_str() {
                Some(name) if key == "reference" => vec![name.to_owned()],
                _ => references(value),
            })
            .collect(),
        Value::Array(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

// Redaction

#[test]
fn what_is_left_out_is_nowhere() {
    let folder = Folder::new();
    let book = storied(&folder);
    let seen = |redaction: Redaction, named: &str| -> Vec<(String, String)> {
        let out = folder.path().join(named);
        let mut files: Vec<(String, Vec<u8>)> = export_to(&book, &out, redaction)
            .iter()
            .map(|path| (path.display().to_string(), fs::read(path).expect("a file")))
            .collect();
        let companions = book.companions(&report(redaction), &now()).expect("companions");
        files.extend(companions.into_iter().map(|file| (file.name, file.bytes)));
        files.push(("named".to_owned(), book.report_fhir(&report(redaction), true, &now()).expect("a bundle")));
        files.into_iter().map(|(name, bytes)| (name, String::from_utf8_lossy(&bytes).into_owned())).collect()
    };
    let everything = seen(Redaction::default(), "everything");
    for word in [NAME, NOTE, PLACE] {
        assert!(
            everything.iter().filter(|(_, text)| text.contains(word)).count() > 3,
            "{word} stands in places to look for"
        );
    }
    let cases = [
        (Redaction { names: true, ..Redaction::default() }, "names", vec![NAME]),
        (Redaction { notes: true, ..Redaction::default() }, "notes", vec![NOTE]),
        (Redaction { places: true, ..Redaction::default() }, "places", vec![PLACE]),
        (Redaction { times: true, ..Redaction::default() }, "times", vec![]),
        (Redaction::ALL, "all", vec![NAME, NOTE, PLACE]),
    ];
    for (redaction, named, words) in cases {
        for (file, text) in seen(redaction, named) {
            for word in &words {
                assert!(!text.contains(word), "{word} in {file}, redacted by {named}");
            }
            if redaction.times {
                let clock = clock_time(&text);
                assert!(clock.is_none(), "{clock:?} in {file}, redacted by {named}");
            }
        }
    }
}

/// The first clock time in a text: `T18:00`, or ` 18:00`.
fn clock_time(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    let digit = |n: usize| bytes.get(n).is_some_and(u8::is_ascii_digit);
    (1..bytes.len().saturating_sub(5))
        .find(|n| {
            matches!(bytes[n - 1], b'T' | b' ' | b'"')
                && digit(*n)
                && digit(n + 1)
                && bytes[n + 2] == b':'
                && digit(n + 3)
                && digit(n + 4)
        })
        .and_then(|n| text.get(n..n + 5))
}

#[test]
fn the_reports_companions_are_named_and_described() {
    let folder = Folder::new();
    let book = storied(&folder);
    let companions = book.companions(&report(Redaction::default()), &now()).expect("companions");
    let names: Vec<&str> = companions.iter().map(|file| file.name.as_str()).collect();
    for name in ["runs.csv", "answers.csv", "daily.csv", "datapackage.json", "logbook.json", "report.fhir.json"] {
        assert!(names.contains(&name), "{name} among {names:?}");
    }
    for file in &companions {
        assert!(!file.mime.is_empty() && !file.description.is_empty() && !file.bytes.is_empty(), "{}", file.name);
    }
    let document = companions.iter().find(|file| file.name == "logbook.json").expect("the document");
    let said = json(&document.bytes);
    assert_eq!(said["period"], serde_json::json!(["2026-01-01", "2026-03-31"]));
    assert_eq!(said["without_tracks"], true);
}

#[test]
fn an_empty_logbook_leaves_and_comes_back_too() {
    let folder = Folder::new();
    let book = folder.open();
    let out = folder.path().join("out");
    let files = export_to(&book, &out, Redaction::default());
    assert!(files.len() > 10);
    let read = |path: &PathBuf| Companion {
        name: path.file_name().expect("a name").to_string_lossy().into_owned(),
        mime: "",
        description: String::new(),
        bytes: fs::read(path).expect("a file"),
    };
    check_package(&files.iter().map(read).collect::<Vec<_>>());
    let mut back = Folder::new().open();
    let said = import(&mut back, &[out], &now());
    assert!(said.inputs.iter().any(|row| row.title.as_deref() == Some("Your logbook: 0 runs, 0 answers")), "{said:#?}");
}

// Other people's programs

#[test]
fn frictionless_finds_no_fault_with_the_tables() {
    let folder = Folder::new();
    let book = storied(&folder);
    let out = folder.path().join("out");
    export_to(&book, &out, Redaction::default());
    let Some(rows) = read_by(&["frictionless".as_ref(), out.as_os_str()]) else { return };
    assert_eq!((&rows["runs"], &rows["answers"]), (&14.into(), &45.into()), "{rows}");
}

#[test]
fn an_independent_model_of_fhir_reads_the_bundle() {
    let folder = Folder::new();
    let book = storied(&folder);
    for (named, redaction) in [("open.json", Redaction::default()), ("closed.json", Redaction::ALL)] {
        let bundle = book.report_fhir(&report(redaction), true, &now()).expect("a bundle");
        let file = folder.put(named, bundle);
        let Some(kinds) = read_by(&["fhir".as_ref(), file.as_os_str()]) else { return };
        assert_eq!((&kinds["Patient"], &kinds["QuestionnaireResponse"]), (&1.into(), &3.into()), "{kinds}");
    }
}

#[test]
fn the_document_is_what_its_schema_says_for_a_program_of_somebody_else() {
    let folder = Folder::new();
    let book = storied(&folder);
    let out = folder.path().join("out");
    export_to(&book, &out, Redaction::default());
    let schema = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/logbook.schema.json");
    let document = out.join("logbook.json");
    let Some(found) = read_by(&["schema".as_ref(), schema.as_ref(), document.as_os_str()]) else { return };
    assert_eq!(found["faults"], 0);
}

/// The examples of `docs/cohort.md`, over several logbooks at once.
#[test]
fn two_engines_compute_the_same_over_many_logbooks() {
    let folder = Folder::new();
    let book = storied(&folder);
    let sample = Folder::new();
    let mut other = sample.open();
    other.fill_with_sample(&now()).expect("the sample");
    for (participant, book, redaction) in [
        ("p1", &book, Redaction::default()),
        ("p2", &book, Redaction::ALL),
        ("p3", &other, Redaction::default()),
        ("p4", &Folder::new().open(), Redaction::default()),
    ] {
        let input = ExportInput { redaction, participant: Some(participant.to_owned()) };
        book.export(&folder.path().join("study").join(participant), &input, &now()).expect("an export");
    }
    let page = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/cohort.md");
    let run = |example: &str| read_by(&["cohort".as_ref(), page.as_ref(), folder.path().as_ref(), example.as_ref()]);
    let Some(complete) = run("duckdb-complete") else { return };
    let rows = complete.as_array().expect("rows");
    assert_eq!(rows.len(), 4, "{complete}");
    assert_eq!((&rows[0][0], &rows[0][1]), (&"p1".into(), &14.into()), "{complete}");
    assert_eq!(
        rows[0].as_array().map(|row| &row[1..]),
        rows[1].as_array().map(|row| &row[1..]),
        "redaction moves no number"
    );
    let flares = run("duckdb").expect("DuckDB is here");
    let rated: i64 = flares.as_array().into_iter().flatten().filter_map(|row| row[2].as_i64()).sum();
    assert!(rated > 20, "{flares}");
    if let Some(spark) = run("spark") {
        assert_eq!(spark, flares, "Spark and DuckDB agree");
    }
}
