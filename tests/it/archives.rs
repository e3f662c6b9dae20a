//! Archives and formats, brought in whole: what comes of every member, and that the same run from many places is one.

use std::sync::atomic::AtomicBool;

use logbook::{
    Importing, Logbook,
    api::{ImportOutcome, ImportReport, RunInput, RunsInput, SourceDto},
    read_files,
};
use testkit::{
    AppleHealth, FitFile, Generation, SuuntoCloud, TextRun, Zip, google_day, google_days, gzip,
    lists::{
        Row, fitbit, fitbit_sleep, fitbit_steps, garmin, garmin_gear, garmin_pauses, garmin_typed, runkeeper, strava,
    },
};

use crate::common::{Folder, at, everything, import};

use ImportOutcome::{Broken, Duplicate, Imported, NotARun, Updated};

const FIRST: &str = "2026-03-01T07:00:00Z";
const SECOND: &str = "2026-03-03T07:00:00Z";
const THIRD: &str = "2026-03-05T07:00:00Z";

fn now() -> jiff::Zoned {
    at("2026-03-20T20:00")
}

fn fate<'r>(report: &'r ImportReport, ending: &str) -> &'r logbook::api::ImportInputRow {
    let named = |row: &&logbook::api::ImportInputRow| row.member.as_deref().unwrap_or(&row.path).ends_with(ending);
    report.inputs.iter().find(named).unwrap_or_else(|| panic!("{ending} in {:#?}", report.inputs))
}

fn total(book: &Logbook) -> u32 {
    book.runs(&RunsInput::default(), &now()).expect("runs").total
}

/// An export of Strava in French: a FIT, a TCX with blanks before it, a run typed in, a ride, and things that are neither.
fn stravas() -> Zip {
    let rows = [
        Row {
            title: "Sortie longue",
            notes: "genou droit un peu",
            rpe: 4,
            gear: "Bleues",
            file: "activities/1.fit.gz",
            ..Row::run(FIRST)
        },
        Row { title: "Petit tour", file: "activities/2.tcx.gz", ..Row::run(SECOND) },
        Row { title: "Tapis", metres: 4_000.0, ..Row::run(THIRD) },
        Row { title: "Vélo", sport: "Vélo", ..Row::run("2026-03-07T07:00:00Z") },
    ];
    let tcx = [b"          ".as_slice(), &TextRun::new(SECOND).tcx()].concat();
    Zip::new()
        .with("activities/1.fit.gz", gzip(&FitFile::run(FIRST).build()))
        .with("activities/2.tcx.gz", gzip(&tcx))
        .with("media/1.jpg", b"\xff\xd8\xff\xe0".as_slice())
        .with("activities.csv", strava("fr", &rows))
        .with("shoes.csv", b"Shoe Name,Shoe Brand\n".as_slice())
}

#[test]
fn stravas_export_comes_in_with_what_its_list_says_and_goes_out_in_one_step() {
    let folder = Folder::new();
    let mut book = folder.open();
    let empty = everything(&book, &now());
    let zip = folder.put("export_1.zip", stravas().build());
    let report = import(&mut book, std::slice::from_ref(&zip), &now());
    assert_eq!((report.summary.imported, report.summary.broken), (3, 0), "{:#?}", report.inputs);
    for (ending, outcome) in [("1.fit", Imported), ("2.tcx", Imported), ("1.jpg", NotARun), ("row 4", Imported)] {
        assert_eq!(fate(&report, ending).outcome, outcome, "{ending}");
    }
    let page = |ending: &str| book.run(fate(&report, ending).run_id.expect("a run"), &now()).expect("a page");
    let fit = page("1.fit");
    assert_eq!((fit.run.source, fit.run.title.as_deref()), (SourceDto::Fit, Some("Sortie longue")));
    assert_eq!((fit.notes.as_deref(), fit.shoes.as_deref()), (Some("genou droit un peu"), Some("Bleues")));
    assert_eq!((page("2.tcx").run.source, page("row 4").run.source), (SourceDto::Tcx, SourceDto::List));
    assert_eq!(page("row 4").run.distance_m, Some(4_000.0));

    let again = import(&mut book, &[zip], &now());
    assert_eq!((again.summary.imported, again.summary.updated, again.summary.duplicate), (0, 0, 3));
    book.undo(&now()).expect("one step");
    assert_eq!(everything(&book, &now()), empty);
}

#[test]
fn an_unpacked_export_is_the_same_as_the_packed_one() {
    let folder = Folder::new();
    let tcx = TextRun::new(SECOND).tcx();
    let rows = [
        Row { title: "Named", file: "activities/2.tcx.gz", ..Row::run(SECOND) },
        Row { title: "Alone", ..Row::run(THIRD) },
    ];
    folder.put("export/activities/2.tcx", tcx);
    folder.put("export/activities.csv", strava("en", &rows));
    folder.put("export/notes.txt", "not a run");
    let mut book = folder.open();
    let report = import(&mut book, &[folder.path().join("export")], &now());
    assert_eq!((report.summary.imported, report.summary.broken), (2, 0), "{:#?}", report.inputs);
    let titles: Vec<Option<String>> =
        book.runs(&RunsInput::default(), &now()).expect("runs").runs.into_iter().map(|r| r.title).collect();
    assert_eq!(titles, [Some("Alone".to_owned()), Some("Named".to_owned())]);
}

#[test]
fn the_same_run_from_five_places_is_one_run_and_each_adds_what_the_others_lack() {
    let folder = Folder::new();
    let mut book = folder.open();
    let list = runkeeper(&[Row { sport: "Running", notes: "windy", ..Row::run(FIRST) }], false);
    let fates: Vec<ImportOutcome> = [
        folder.put("cardioActivities.csv", list),
        folder.put("a.gpx", TextRun::new(FIRST).sport("running").without_sensors().gpx()),
        folder.put("a.tcx", TextRun::new(FIRST).tcx()),
        folder.put("a.fit", FitFile::run(FIRST).heart_rate(140).build()),
        folder.put("a.gpx.gz", gzip(&TextRun::new(FIRST).sport("running").without_sensors().gpx())),
    ]
    .into_iter()
    .map(|path| {
        let report = import(&mut book, &[path], &now());
        report.inputs.iter().find(|row| row.run_id.is_some()).unwrap_or_else(|| panic!("{report:#?}")).outcome
    })
    .collect();
    assert_eq!(fates[0], Imported);
    assert!(fates[1..4].iter().all(|fate| matches!(fate, Updated | Duplicate)), "{fates:?}");
    assert_eq!(fates[4], Duplicate, "the same bytes, packed");
    assert_eq!(total(&book), 1);
    let page = book.run(1, &now()).expect("a page");
    assert_eq!(page.notes.as_deref(), Some("windy"));
    assert!(page.run.avg_hr_bpm.is_some() && page.run.steps.is_some(), "{page:#?}");
}

#[test]
fn what_a_person_wrote_survives_every_copy() {
    let folder = Folder::new();
    let mut book = folder.open();
    import(&mut book, &[folder.put("a.gpx", TextRun::new(FIRST).sport("running").without_sensors().gpx())], &now());
    let mine = RunInput { title: Some("Mine".to_owned()), km: Some(4.2), ..RunInput::default() };
    book.edit_run(1, &mine, &now()).expect("an edit");
    let rows = [Row { title: "Theirs", file: "a.fit", ..Row::run(FIRST) }];
    let zip = Zip::new().with("a.fit", FitFile::run(FIRST).build()).with("activities.csv", strava("en", &rows)).build();
    import(&mut book, &[folder.put("export.zip", zip)], &now());
    let page = book.run(1, &now()).expect("a page");
    assert_eq!((total(&book), page.run.title.as_deref(), page.run.distance_m), (1, Some("Mine"), Some(4_200.0)));
}

#[test]
fn garmins_nested_archives_give_the_activities_among_thousands_of_other_files() {
    let folder = Folder::new();
    let mut uploaded = Zip::new();
    for n in 0..60 {
        let start = format!("2026-02-{:02}T07:00:00Z", 1 + n / 10);
        let file = FitFile::run(&start).km(1.0).minutes(6.0).every(10);
        let file = if n % 10 == 0 { file } else { file.not_an_activity(32) };
        uploaded = uploaded.with(&format!("ann_{n}.fit"), file.build());
    }
    let export = Zip::new()
        .with("DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip", uploaded.build())
        .with(
            "DI_CONNECT/DI-Connect-Fitness/ann_0_summarizedActivities.json",
            garmin(&[Row { sport: "running", ..Row::run(THIRD) }]),
        )
        .with("DI_CONNECT/DI-Connect-Fitness/ann_gear.json", br#"[{"gearDTOS":[],"gearActivityDTOs":{}}]"#.as_slice());
    let mut book = folder.open();
    let report = import(&mut book, &[folder.put("garmin.zip", export.build())], &now());
    assert_eq!((report.summary.imported, report.summary.broken), (7, 0), "{:#?}", report.summary);
    assert_eq!(total(&book), 7);
}

#[test]
fn apples_workouts_come_in_once_with_their_routes() {
    let folder = Folder::new();
    let route = TextRun::new(FIRST).sport("").without_sensors();
    let export = Zip::new()
        .with("apple_health_export/export.xml", AppleHealth::new(Generation::Statistics, FIRST).build())
        .with("apple_health_export/export_cda.xml", b"<?xml version=\"1.0\"?><ClinicalDocument/>".as_slice())
        .with("apple_health_export/workout-routes/route_0.gpx", route.gpx())
        .build();
    let mut book = folder.open();
    let zip = folder.put("export.zip", export);
    let report = import(&mut book, std::slice::from_ref(&zip), &now());
    assert_eq!((report.summary.imported, report.summary.broken), (1, 0), "{:#?}", report.inputs);
    let page = book.run(1, &now()).expect("a page");
    assert_eq!(page.run.source, SourceDto::AppleHealth);
    assert!(page.run.distance_m.is_some_and(|m| (m - 5_000.0).abs() < 60.0), "{:?}", page.run.distance_m);
    let again = import(&mut book, &[zip], &now());
    assert_eq!((again.summary.imported, again.summary.updated), (0, 0), "{:#?}", again.inputs);
}

#[test]
fn a_bomb_or_a_cut_in_an_archive_stops_nobody_else() {
    let folder = Folder::new();
    let deep = (0..5).fold(b"deep".to_vec(), |inner, _| gzip(&inner));
    let zip = Zip::new()
        .with("deep.fit", deep)
        .with("text.fit", b"this is not a recording".as_slice())
        .with("good.fit", FitFile::run(FIRST).build())
        .build();
    let mut book = folder.open();
    let report = import(&mut book, &[folder.put("a.zip", zip.clone())], &now());
    assert_eq!(fate(&report, "good.fit").outcome, Imported);
    for bad in ["deep.fit", "text.fit"] {
        let row = fate(&report, bad);
        assert_eq!(row.outcome, Broken, "{row:?}");
        assert!(row.reason.as_deref().is_some_and(|why| why.ends_with('.')), "{row:?}");
    }
    let cut = folder.put("cut.zip", &zip[..zip.len() * 2 / 3]);
    let report = import(&mut book, &[cut, folder.put("next.gpx", TextRun::new(SECOND).sport("running").gpx())], &now());
    assert_eq!(fate(&report, "next.gpx").outcome, Imported);
}

#[test]
fn a_file_without_a_run_is_said_the_same_of_again_and_comes_back_after_an_undo() {
    let folder = Folder::new();
    let mut book = folder.open();
    let files = [
        folder.put("run.fit", FitFile::run("2026-03-01T07:00:00Z").build()),
        folder.put("ride.fit", FitFile::run("2026-03-01T16:00:00Z").sport(2).build()),
    ];
    let beside = |book: &Logbook| book.run(1, &now()).expect("a page").beside;
    let first = import(&mut book, &files, &now());
    let rides = beside(&book);
    assert_eq!((first.summary.imported, first.summary.not_a_run, rides.len()), (1, 1, 1));
    let unwatched = Importing { cancel: &AtomicBool::new(false), progress: &|_| () };
    let read = read_files(&files, &book.known_files().expect("what is known"), &unwatched).expect("read");
    assert!(book.still_has_known(&read).expect("an answer"));
    let again = import(&mut book, &files, &now());
    assert_eq!((again.summary.duplicate, again.summary.not_a_run), (1, 1));
    assert_eq!(again.inputs[1].reason, first.inputs[1].reason);
    assert_eq!(beside(&book), rides, "once");

    book.undo(&now()).expect("undone");
    assert!(!book.still_has_known(&read).expect("an answer"), "what was passed over is read anew");
    import(&mut book, &files, &now());
    let run = book.runs(&RunsInput::default(), &now()).expect("a list").runs[0].id;
    assert_eq!(book.run(run, &now()).expect("a page").beside, rides, "it comes back with its run");
}

/// An archive large enough to be remembered: recordings packed, not packed and in an archive of their own, a ride, a broken one, a list.
fn large() -> Zip {
    let run = |day: u32| FitFile::run(&format!("2026-03-{day:02}T07:00:00Z")).km(30.0 + f64::from(day)).minutes(300.0);
    let nested = Zip::new().with("5.fit", run(5).build()).with("notes.txt", b"nothing".as_slice());
    let alone = Zip::new().with("6.fit", run(6).build()).with("7.fit", run(7).build());
    let rows = [
        Row { title: "Long", file: "activities/1.fit.gz", ..Row::run("2026-03-01T07:00:00Z") },
        Row { title: "By hand", metres: 4_000.0, ..Row::run("2026-03-12T07:00:00Z") },
    ];
    Zip::new()
        .stored()
        .with("activities/1.fit.gz", gzip(&run(1).build()))
        .with("activities/2.fit", run(2).build())
        .with("activities/3.fit", run(3).sport(2).build())
        .with("activities/4.fit", run(4).build()[..60].to_vec())
        .with("mixed.zip", nested.build())
        .with("more.zip", alone.build())
        .with("activities.csv", strava("en", &rows))
        .with("media/1.jpg", vec![0xff; 1 << 20])
}

/// A member, what became of it, why, and what was noticed.
type Said = (Option<String>, ImportOutcome, Option<String>, Vec<String>);

/// What is said of each member.
fn said(report: &ImportReport) -> Vec<Said> {
    let one = |row: &logbook::api::ImportInputRow| {
        (row.member.clone(), row.outcome, row.reason.clone(), row.warnings.clone())
    };
    report.inputs.iter().map(one).collect()
}

#[test]
fn an_archive_that_was_read_before_is_told_of_as_if_it_were_unpacked() {
    let folder = Folder::new();
    let mut book = folder.open();
    let path = folder.put("export.zip", large().build());
    // One byte more makes other bytes of it: this one is unpacked.
    let other = folder.put("other.zip", large().with("readme.txt", b"x".as_slice()).build());
    let first = import(&mut book, std::slice::from_ref(&path), &now());
    assert_eq!(first.summary.imported, 6, "{first:#?}");
    let again = import(&mut book, std::slice::from_ref(&path), &now());
    assert_eq!((again.summary.duplicate, again.summary.imported), (6, 0));
    let unpacked = import(&mut book, &[other], &now());
    let named = |report: &ImportReport| -> Vec<_> {
        said(report).into_iter().filter(|(member, ..)| member.as_deref() != Some("readme.txt")).collect()
    };
    assert_eq!(named(&again), named(&unpacked));
    assert_eq!(again.inputs.len(), first.inputs.len());
}

#[test]
fn what_was_deleted_or_taken_back_is_unpacked_again_from_a_known_archive() {
    let folder = Folder::new();
    let mut book = folder.open();
    let path = [folder.put("export.zip", large().build())];
    let first = import(&mut book, &path, &now());
    let before = everything(&book, &now());
    let deleted = fate(&first, "7.fit").run_id.expect("a run");
    book.delete_run(deleted, &now()).expect("deleted");
    let again = import(&mut book, &path, &now());
    assert_eq!((fate(&again, "7.fit").outcome, fate(&again, "6.fit").outcome), (Imported, Duplicate));
    assert_eq!((again.summary.imported, total(&book)), (1, 6));

    // The run that came back, its deletion, and what came first.
    (0..3).for_each(|_| assert!(book.undo(&now()).expect("undone").value.is_some()));
    assert_eq!(total(&book), 0);
    assert_eq!(import(&mut book, &path, &now()).summary, first.summary);
    assert_eq!(everything(&book, &now()).lines().count(), before.lines().count());
}

#[test]
fn a_ride_comes_in_as_context_and_never_as_a_run() {
    let folder = Folder::new();
    let mut book = folder.open();
    let rows = [
        Row { title: "To work", sport: "Ride", metres: 9_000.0, ..Row::run("2026-03-01T16:00:00Z") },
        Row { title: "Lauf", ..Row::run(FIRST) },
    ];
    let list = folder.put("activities.csv", strava("en", &rows));
    let ride = folder.put("ride.fit", FitFile::run("2026-03-01T16:00:30Z").sport(2).build());
    for path in [&list, &ride, &list] {
        import(&mut book, std::slice::from_ref(path), &now());
    }
    assert_eq!(total(&book), 1);
    let page = book.run(1, &now()).expect("a page");
    assert_eq!(page.beside, ["Ride, 30 min, 9.0 km: To work"], "once, whatever it came from");
    let before = book.line(logbook::api::LineInput::default(), &now()).expect("a line");
    assert_eq!((before.rated_runs, before.tolerated_up_to_kkm), (0, None), "it says nothing of the knee");
}

#[test]
fn every_makers_archive_brings_its_run_whole_or_in_numbers() {
    let run = || TextRun::new(FIRST).offset_hours(1.0);
    let app = || run().notes("knee ok").rpe(6).feel(4).terrain("trail");
    let zip = |name: &str, bytes: &[u8]| Zip::new().with(name, bytes).with("readme.txt", b"hello".as_slice()).build();
    let course = || run().sport("").without_sensors().gpx();
    let takeout = format!("Takeout/Fit/Activiteiten/{}", run().takeout_name("Hardlopen"));
    let archives: [(&str, Vec<u8>, SourceDto); 11] = [
        ("polar.zip", zip("training-session-2026-03-01-1-uuid.json", &run().polar()), SourceDto::Json),
        ("polar-old.zip", zip("training-session-2026-03-01-2-uuid.json", &run().polar_old()), SourceDto::Json),
        ("suunto.zip", zip("Samples.json", &run().suunto()), SourceDto::Json),
        (
            "suunto-cloud.zip",
            Zip::new()
                .with("Summary.json", app().suunto_cloud(SuuntoCloud::SummaryAlone))
                .with("Samples.json", app().suunto_cloud(SuuntoCloud::SamplesAlone))
                .build(),
            SourceDto::Json,
        ),
        ("nike.zip", zip("NRC/a.json", &app().nike()), SourceDto::Json),
        ("nike-old.zip", zip("NRC/a.json", &app().nike_old()), SourceDto::Json),
        (
            "google.zip",
            Zip::new()
                .with("Takeout/Fit/All sessions/2026-03-01T07_00_00Z_RUNNING.json", run().google())
                .with("Takeout/Fit/All sessions/2026-03-02T07_00_00Z_WALKING.json", run().sport("walking").google())
                .with("Takeout/Fit/Daily activity metrics/Daily activity metrics.csv", google_days(FIRST, 30))
                .with("Takeout/Fit/Daily activity metrics/2026-03-01.csv", google_day())
                .build(),
            SourceDto::Json,
        ),
        ("takeout.zip", zip(&takeout, &run().tcx()), SourceDto::Tcx),
        (
            "adidas.zip",
            Zip::new()
                .with("Sport-sessions/a.json", app().adidas())
                .with("Sport-sessions/GPS-data/a.gpx", course())
                .build(),
            SourceDto::Json,
        ),
        (
            "adidas-old.zip",
            Zip::new()
                .with("Sport-sessions/a.json", app().adidas())
                .with("Sport-sessions/GPS-data/a.json", app().adidas_course())
                .build(),
            SourceDto::Json,
        ),
        ("garmin-original.zip", zip("1.fit", &FitFile::run(FIRST).build()), SourceDto::Fit),
    ];
    for (name, bytes, source) in archives {
        let folder = Folder::new();
        let mut book = folder.open();
        let report = import(&mut book, &[folder.put(name, bytes)], &now());
        assert_eq!((report.summary.imported, report.summary.broken), (1, 0), "{name}: {:#?}", report.inputs);
        assert_eq!(total(&book), 1, "{name}");
        let page = book.run(1, &now()).expect("a page");
        assert_eq!((page.run.day.as_str(), page.run.source), ("2026-03-01", source), "{name}");
        assert!(page.run.distance_m.is_some_and(|m| (m - 5_000.0).abs() < 60.0), "{name} {:?}", page.run.distance_m);
        match name {
            "nike.zip" | "nike-old.zip" => {
                assert_eq!((page.run.rpe, page.surface), (Some(6.0), Some(logbook::api::SurfaceDto::Trail)));
                assert_eq!(page.notes.as_deref(), Some("knee ok"));
            }
            "suunto-cloud.zip" => {
                assert_eq!((page.feel, page.copies.len()), (Some(4), 2), "the summary and the samples are one run");
                assert_eq!(page.run.dose_basis, Some(logbook::api::DoseBasisDto::Track));
            }
            "google.zip" => {
                assert_eq!(report.others, 1, "the walk is context");
                assert_eq!(report.tables, [], "sums of days are no list anybody is asked about");
            }
            "adidas.zip" => {
                assert_eq!((page.feel, page.notes.as_deref(), page.copies.len()), (Some(4), Some("knee ok"), 2));
                assert_eq!(page.run.dose_basis, Some(logbook::api::DoseBasisDto::Track), "its course lies beside it");
            }
            "adidas-old.zip" => assert_eq!((page.feel, page.copies.len()), (Some(4), 0), "its course is not read"),
            _ => {}
        }
    }
}

#[test]
fn googles_days_alone_bring_no_run_and_ask_nobody_about_columns() {
    let folder = Folder::new();
    let mut book = folder.open();
    let zip = Zip::new().with("Takeout/Fit/Daily activity metrics/Daily activity metrics.csv", google_days(FIRST, 30));
    for path in [folder.put("takeout.zip", zip.build()), folder.put("days.csv", google_days(FIRST, 30))] {
        let report = import(&mut book, &[path], &now());
        assert_eq!((report.summary.not_a_run, report.tables.len(), total(&book)), (1, 0, 0), "{report:#?}");
        assert_eq!(report.inputs[0].reason.as_deref(), Some("A list with nothing in it that is kept."));
    }
}

#[test]
fn garmins_list_brings_its_shoes_and_the_coachs_pauses_their_days() {
    let folder = Folder::new();
    let mut book = folder.open();
    let export = Zip::new()
        .with(
            "DI_CONNECT/DI-Connect-Fitness/ann_0_summarizedActivities.json",
            garmin(&[
                Row { sport: "running", rpe: 4, ..Row::run(FIRST) },
                Row { sport: "running", ..Row::run(SECOND) },
            ]),
        )
        .with("DI_CONNECT/DI-Connect-Fitness/ann_gear.json", garmin_gear(&[("Blue shoes", &[1_001])]))
        .with(
            "DI_CONNECT/DI-ATP/Garmin_Coach_Pause_History.json",
            garmin_pauses(&[("2026-03-01", "2026-03-09", "INJURY")]),
        );
    let report = import(&mut book, &[folder.put("garmin.zip", export.build())], &now());
    assert_eq!((report.summary.imported, report.summary.broken), (2, 0), "{report:#?}");
    let page = |id| book.run(id, &now()).expect("a page");
    assert_eq!([page(1).shoes, page(2).shoes], [None, Some("Blue shoes".to_owned())]);
    let said: Vec<String> = page(1).run.context.into_iter().map(|context| context.text).collect();
    assert_eq!(said, ["Comment: training plan paused until 2026-03-09 (injury)"]);
    assert_eq!(page(2).run.context.len(), 0, "a pause is told of the day it began");
}

#[test]
fn fitbits_exercises_come_in_by_the_clock_on_the_wall_and_its_nights_do_not() {
    let folder = Folder::new();
    let mut book = folder.open();
    let rows = [
        Row { sport: "Run", ..Row::run("2026-03-01T23:30:00Z") },
        Row { sport: "Walk", metres: 2_000.0, ..Row::run(SECOND) },
    ];
    let export = Zip::new()
        .with("Takeout/Fitbit/Global Export Data/exercise-0.json", fitbit(&rows, true))
        .with("Takeout/Fitbit/Global Export Data/sleep-2026-03-01.json", fitbit_sleep())
        .with("Takeout/Fitbit/Global Export Data/steps-2026-03-01.json", fitbit_steps());
    let report = import(&mut book, &[folder.put("fitbit.zip", export.build())], &now());
    assert_eq!((report.summary.imported, report.summary.broken, report.others), (1, 0, 1), "{report:#?}");
    let run = book.run(1, &now()).expect("a page").run;
    assert_eq!((run.day.as_str(), run.source), ("2026-03-02", SourceDto::List), "half past midnight of the next day");
    assert!(run.distance_m.is_some_and(|m| (m - 5_000.0).abs() < 0.01), "{run:#?}");
    assert_eq!((run.timer_s, run.avg_hr_bpm), (Some(1_800.0), Some(150.0)));
}

#[test]
fn a_listed_treadmill_run_without_a_distance_says_so_and_asks_for_what_the_belt_showed() {
    let folder = Folder::new();
    let mut book = folder.open();
    let rows = [Row { sport: "Treadmill", metres: 0.0, ..Row::run(FIRST) }, Row { sport: "Run", ..Row::run(SECOND) }];
    let report = import(&mut book, &[folder.put("exercise-0.json", fitbit(&rows, false))], &now());
    let told = |ending: &str| fate(&report, ending).warnings.iter().any(|w| w.starts_with("No distance was recorded"));
    assert_eq!((told("row 1"), told("row 2")), (true, false), "{:#?}", report.inputs);
    let run = book.run(1, &now()).expect("a page").run;
    assert_eq!((run.distance_m, run.timer_s, run.treadmill), (None, Some(1_800.0), true));
}

#[test]
fn of_several_long_lists_those_that_fit_together_are_taken_and_the_others_are_named() {
    let folder = Folder::new();
    let mut book = folder.open();
    let row = |n: i64| {
        let start = jiff::Timestamp::constant(946_684_800, 0) + jiff::SignedDuration::from_hours(6 * n);
        Row { sport: "running", ..Row::run(start.to_string().leak()) }
    };
    // Rows that say nothing take room too, and are quickly told.
    let long: Vec<Row> = (0..24_000).map(|n| Row { metres: 0.0, timer_s: 0, elapsed_s: 0, ..row(n % 1_000) }).collect();
    let short: Vec<Row> = (1_000..1_200).map(row).collect();
    let export = Zip::new()
        .with("a/activities.csv", strava("en", &long))
        .with("b/x_summarizedActivities.json", garmin(&long))
        .with("c/y_summarizedActivities.json", garmin_typed(&short));
    let path = [folder.put("export.zip", export.build())];
    let report = import(&mut book, &path, &now());
    let left_out = fate(&report, "x_summarizedActivities.json");
    assert_eq!((left_out.outcome, report.summary.broken), (Broken, 1));
    let why = left_out.reason.as_deref().unwrap_or_default();
    assert!(why.contains("25,000 rows") && why.ends_with("take it by itself."), "{why}");
    assert_eq!(report.summary.imported, 200, "the short one still fits");
}
