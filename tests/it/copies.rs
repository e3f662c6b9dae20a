//! One run from many copies: whatever they are, whatever order they come in, and whatever their clocks say.

use jiff::Zoned;
use logbook::{
    Logbook,
    api::{ImportOutcome, MomentDto, RunInput, RunPage, RunsInput, SideDto, SourceDto},
};
use testkit::{
    AppleHealth, FitFile, Generation, TextRun, Zip, gzip,
    lists::{Row, fittrackee, garmin, intervals, runkeeper, strava},
};

use crate::common::{Folder, answer, at, everything, import, outcomes, typed};

use ImportOutcome::{Duplicate, Imported, Updated};

const START: &str = "2026-03-01T07:00:00Z";

fn now() -> Zoned {
    at("2026-03-20T20:00")
}

fn pages(book: &Logbook) -> Vec<RunPage> {
    let runs = book.runs(&RunsInput::default(), &now()).expect("runs").runs;
    runs.iter().rev().map(|run| book.run(run.id, &now()).expect("a page")).collect()
}

fn only(book: &Logbook) -> RunPage {
    let mut pages = pages(book);
    assert_eq!(pages.len(), 1, "{:#?}", pages.iter().map(|p| &p.run).collect::<Vec<_>>());
    pages.remove(0)
}

/// What a run is said to be, without what depends on the order it was told in: its number.
fn said(page: &RunPage) -> String {
    let mut run = page.run.clone();
    run.id = 0;
    format!("{run:#?} {:?} {:?} {:?} {:?} {:?}", page.feel, page.surface, page.shoes, page.notes, page.dose_text)
}

/// Numbers that look random and are the same every time (Knuth's MMIX generator).
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % n
    }

    fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            things.swap(last, self.below(last + 1));
        }
    }
}

/// One run as seven sources tell it, each with something of its own, and a second run on the same day as two tell it.
fn copies(folder: &Folder) -> Vec<std::path::PathBuf> {
    let evening = "2026-03-01T17:00:00Z";
    let fit = FitFile::run(START).km(5.02).minutes(30.5).feel(4);
    let tcx = TextRun::new(START).notes("calm");
    let gpx = TextRun::new("2026-03-01T07:03:00Z").sport("running").without_sensors();
    let zipped = Zip::new()
        .with("act/1.gpx", gpx.clone().km(4.99).gpx())
        .with(
            "activities.csv",
            strava(
                "en",
                &[Row {
                    title: "Canal",
                    rpe: 4,
                    gear: "Blue",
                    notes: "left knee",
                    file: "act/1.gpx",
                    ..Row::run(START)
                }],
            ),
        )
        .build();
    let apple = Zip::new()
        .with(
            "apple_health_export/export.xml",
            AppleHealth::new(Generation::Statistics, START).zone("Europe/Berlin").build(),
        )
        .build();
    vec![
        folder.put("a.fit", fit.build()),
        folder.put("b.tcx", tcx.tcx()),
        folder.put("c.gpx.gz", gzip(&gpx.climb(30.0).title("Along the canal").gpx())),
        folder.put("d.zip", zipped),
        folder.put(
            "e.csv",
            runkeeper(&[Row { sport: "Running", title: "Loop", notes: "windy", ..Row::run(START) }], false),
        ),
        folder.put("f.json", garmin(&[Row { sport: "running", ..Row::run(START) }])),
        folder.put("g.zip", apple),
        folder.put("h.fit", FitFile::run(evening).km(3.0).minutes(18.0).build()),
        folder
            .put("i.csv", intervals(&[Row { metres: 3_000.0, timer_s: 1_080, elapsed_s: 1_080, ..Row::run(evening) }])),
    ]
}

#[test]
fn in_whatever_order_copies_come_the_same_runs_are_said_to_be_the_same() {
    let folder = Folder::new();
    let mut files = copies(&folder);
    let mut dice = Dice(20_260_301);
    let mut first: Option<Vec<String>> = None;
    for round in 0..24 {
        let mut book = Logbook::in_memory().expect("a logbook");
        let mut order = files.clone();
        // All at once, or one after the other.
        if round % 2 == 0 {
            import(&mut book, &order, &now());
        } else {
            for file in &order {
                import(&mut book, std::slice::from_ref(file), &now());
            }
        }
        let seen: Vec<String> = pages(&book).iter().map(said).collect();
        assert_eq!(seen.len(), 2, "round {round}: {order:?}\n{seen:#?}");
        let first = first.get_or_insert_with(|| seen.clone());
        assert_eq!(&seen, first, "round {round}: {order:?}");

        let before = everything(&book, &now());
        dice.shuffle(&mut order);
        let again = import(&mut book, &order, &now());
        assert_eq!((again.summary.imported, again.summary.updated), (0, 0), "round {round}: {:#?}", again.inputs);
        assert_eq!(everything(&book, &now()), before, "round {round}");
        dice.shuffle(&mut files);
    }
}

#[test]
fn copies_that_lie_in_two_logbooks_make_the_same_runs_once_one_is_brought_into_the_other() {
    let folder = Folder::new();
    let mut files = copies(&folder);
    let mut together = Logbook::in_memory().expect("a logbook");
    import(&mut together, &files, &now());
    let expected: Vec<String> = pages(&together).iter().map(said).collect();
    let mut dice = Dice(11);
    for round in 0..12 {
        dice.shuffle(&mut files);
        let (there, here) = files.split_at(1 + dice.below(files.len() - 1));
        let mut other = Logbook::in_memory().expect("a logbook");
        import(&mut other, there, &now());
        let document = folder.path().join(format!("{round}.json"));
        other.export_document(&document, &logbook::ExportInput::default(), &now()).expect("a document");
        let mut book = Logbook::in_memory().expect("a logbook");
        import(&mut book, here, &now());
        let joined = import(&mut book, std::slice::from_ref(&document), &now());
        let seen: Vec<String> = pages(&book).iter().map(said).collect();
        assert_eq!(seen, expected, "round {round}: there {there:?}, here {here:?}\n{joined:#?}");
        let known = import(&mut book, &files, &now()).summary;
        assert_eq!((known.imported, known.updated), (0, 0), "round {round}: every file is known");
    }
}

#[test]
fn what_a_person_changed_in_another_logbook_is_laid_over_devices_and_never_over_a_person() {
    let folder = Folder::new();
    let file = folder.put("run.fit", FitFile::run(START).km(5.0).minutes(30.0).build());
    let (mut there, mut here) = (Logbook::in_memory().expect("a logbook"), Logbook::in_memory().expect("a logbook"));
    for book in [&mut there, &mut here] {
        import(book, std::slice::from_ref(&file), &now());
    }
    let changed = |book: &mut Logbook, km: Option<f64>, title: &str| {
        let page = only(book);
        let input = RunInput { km: km.or(page.form().km), title: Some(title.to_owned()), ..page.form() };
        book.edit_run(page.run.id, &input, &now()).expect("an edit");
    };
    changed(&mut there, Some(5.4), "Theirs");
    changed(&mut here, None, "Mine");
    let document = folder.path().join("there.json");
    there.export_document(&document, &logbook::ExportInput::default(), &now()).expect("a document");
    let said = import(&mut here, &[document], &now());
    assert_eq!(outcomes(&said), [Updated], "{said:#?}");
    let page = only(&here);
    assert_eq!((page.run.title.as_deref(), page.run.distance_m), (Some("Mine"), Some(5_400.0)));
    assert_eq!(page.run.dose_kkm, only(&there).run.dose_kkm, "and its load follows");
}

#[test]
fn no_field_that_any_copy_knew_is_lost_and_the_page_says_whose_it_is() {
    let folder = Folder::new();
    let mut book = folder.open();
    import(&mut book, &copies(&folder), &now());
    let page = &pages(&book)[0];
    let run = &page.run;
    assert_eq!((run.source, run.distance_m, run.timer_s), (SourceDto::Fit, Some(5_020.0), Some(1_830.0)));
    assert!(run.steps.is_some() && run.avg_hr_bpm.is_some() && run.climb_m.is_some(), "{run:#?}");
    assert_eq!((run.title.as_deref(), run.rpe, page.feel), (Some("Canal"), Some(4.0), Some(4)));
    assert_eq!(page.shoes.as_deref(), Some("Blue"));
    let notes = page.notes.as_deref().expect("notes");
    for note in ["left knee", "windy", "calm"] {
        assert!(notes.contains(note), "{notes}");
    }
    let gave = |name: &str| {
        let copy = page.copies.iter().find(|c| c.name.ends_with(name)).unwrap_or_else(|| panic!("{name}: {page:#?}"));
        copy.gave.join(" ")
    };
    assert_eq!(page.file_name.as_deref(), Some("a.fit"));
    assert!(gave("a.fit").contains("distance") && gave("a.fit").contains("feel"));
    assert!(gave("activities.csv, row 2").contains("exertion") && gave("activities.csv, row 2").contains("shoes"));
    assert!(page.copies.iter().skip(1).all(|c| c.joined.as_deref().is_some_and(|why| why.ends_with('.'))), "{page:#?}");
}

#[test]
fn a_persons_edits_survive_every_copy_in_every_order() {
    let folder = Folder::new();
    let files: Vec<_> = copies(&folder).into_iter().take(7).collect();
    let mut dice = Dice(7);
    for round in 0..8 {
        let mut order = files.clone();
        dice.shuffle(&mut order);
        let mut book = Logbook::in_memory().expect("a logbook");
        import(&mut book, &order[..1], &now());
        let id = only(&book).run.id;
        let mine = RunInput {
            title: Some("Mine".to_owned()),
            km: Some(4.2),
            rpe: Some(7.0),
            notes: Some("my words".to_owned()),
            ..only(&book).form()
        };
        book.edit_run(id, &mine, &now()).expect("an edit");
        answer(&mut book, id, SideDto::Right, MomentDto::During, 2, &now());
        import(&mut book, &order[1..], &now());
        let page = only(&book);
        assert_eq!(
            (page.run.title.as_deref(), page.run.distance_m, page.run.rpe, page.notes.as_deref()),
            (Some("Mine"), Some(4_200.0), Some(7.0), Some("my words")),
            "round {round}: {order:?}"
        );
        assert_eq!(page.run.answers.right.during, Some(2));
        let dose = page.run.dose_kkm;
        book.set_setting("exponent", Some("2"), &now()).expect("a setting");
        assert_eq!(only(&book).run.dose_kkm, dose, "computing it anew finds the corrected distance too");
    }
}

#[test]
fn a_run_typed_in_first_keeps_what_was_said_and_takes_what_was_measured() {
    let folder = Folder::new();
    let files: Vec<_> = copies(&folder).into_iter().take(7).collect();
    let mut dice = Dice(11);
    let mut first: Option<String> = None;
    for round in 0..6 {
        let mut order = files.clone();
        dice.shuffle(&mut order);
        let mut book = Logbook::in_memory().expect("a logbook");
        let input = RunInput {
            at: Some("2026-03-01T08:05".to_owned()),
            minutes: Some(28.0),
            km: Some(5.0),
            title: Some("With Ada".to_owned()),
            rpe: Some(3.0),
            ..RunInput::default()
        };
        book.add_run(&input, &now()).expect("a run");
        import(&mut book, &order, &now());
        let page = only(&book);
        assert_eq!((page.run.title.as_deref(), page.run.rpe), (Some("With Ada"), Some(3.0)), "round {round}");
        assert_eq!((page.run.distance_m, page.run.source), (Some(5_020.0), SourceDto::Fit));
        let seen = said(&page);
        assert_eq!(&seen, first.get_or_insert_with(|| seen.clone()), "round {round}: {order:?}");
    }
}

#[test]
fn a_list_that_says_more_later_is_believed_and_the_same_list_says_nothing_new() {
    let folder = Folder::new();
    let mut book = folder.open();
    let fit = folder.put("activities/1.fit", FitFile::run(START).build());
    assert_eq!(outcomes(&import(&mut book, std::slice::from_ref(&fit), &now())), [Imported]);
    let zip = |notes, rpe| {
        let row = Row { notes, rpe, file: "activities/1.fit", ..Row::run(START) };
        Zip::new()
            .with("activities/1.fit", FitFile::run(START).build())
            .with("activities.csv", strava("en", &[row]))
            .build()
    };
    let outcome = |book: &mut Logbook, bytes: Vec<u8>| {
        let report = import(book, &[folder.put("export.zip", bytes)], &now());
        report.inputs.into_iter().find(|row| row.run_id.is_some()).expect("the recording")
    };
    let row = outcome(&mut book, zip("first", 0));
    assert_eq!(row.outcome, Updated, "{row:?}");
    assert_eq!(only(&book).notes.as_deref(), Some("first"), "although the bytes of the recording were known");
    assert_eq!(outcome(&mut book, zip("first", 0)).outcome, Duplicate);
    let history = book.history().expect("history");
    let row = outcome(&mut book, zip("corrected", 5));
    assert!(row.reason.as_deref().is_some_and(|why| why.contains("exertion and notes")), "{row:?}");
    assert_eq!((only(&book).notes.as_deref(), only(&book).run.rpe), (Some("corrected"), Some(5.0)));
    book.undo(&now()).expect("an undo");
    assert_eq!(only(&book).notes.as_deref(), Some("first"));
    assert_eq!(book.history().expect("history").undo, history.undo);
}

#[test]
fn a_clock_in_the_wrong_zone_makes_no_second_run() {
    let folder = Folder::new();
    let mut book = folder.open();
    let fit = FitFile::run(START).build();
    // Local time called UTC, as some apps write it.
    let wrong = TextRun::new("2026-03-01T16:00:20Z").sport("running").gpx();
    let files = [folder.put("a.fit", fit), folder.put("b.gpx", wrong)];
    let report = import(&mut book, &files, &now());
    assert_eq!(only(&book).run.start, "2026-03-01T08:00:00+01:00", "the watch knows from satellites");
    let why = report.inputs[1].reason.as_deref().unwrap_or_default();
    assert!(why.contains("begin 9 h apart, as when a time zone is mistaken"), "{why}");
    let mut other_way = Logbook::in_memory().expect("a logbook");
    import(&mut other_way, &[files[1].clone(), files[0].clone()], &now());
    assert_eq!(said(&only(&other_way)), said(&only(&book)));
}

#[test]
fn two_real_runs_on_a_day_stay_two() {
    let folder = Folder::new();
    // A warm-up and a race; to work and back, from a watch and an app that knows UTC; two parts of one file and a list of them.
    let warm_up = FitFile::run("2026-03-02T09:00:00Z").km(2.0).minutes(13.0);
    let race = FitFile::run("2026-03-02T09:20:00Z").km(10.0).minutes(45.0);
    let there = FitFile::run("2026-03-03T06:30:00Z");
    let back = FitFile::run("2026-03-03T15:30:00Z");
    let rows = [
        Row { metres: 2_000.0, timer_s: 780, elapsed_s: 780, ..Row::run("2026-03-02T09:00:00Z") },
        Row { metres: 10_000.0, timer_s: 2_700, elapsed_s: 2_700, ..Row::run("2026-03-02T09:20:00Z") },
        Row::run("2026-03-03T06:30:00Z"),
        Row::run("2026-03-03T15:30:00Z"),
    ];
    let both = testkit::multisport(&[
        FitFile::run("2026-03-04T07:00:00Z").km(4.0).minutes(19.0),
        FitFile::run("2026-03-04T08:35:00Z").km(3.7).minutes(17.0),
    ]);
    let files = [
        folder.put("a.fit", warm_up.build()),
        folder.put("b.fit", race.build()),
        folder.put("c.gpx", TextRun::new("2026-03-02T09:16:00Z").km(10.0).minutes(45.0).sport("running").gpx()),
        folder.put("d.fit", there.build()),
        folder.put("e.fit", back.build()),
        folder.put("f.gpx", TextRun::new("2026-03-03T15:31:00Z").sport("running").gpx()),
        folder.put("g.csv", runkeeper(&rows.map(|row| Row { sport: "Running", ..row }), false)),
        folder.put("h.fit", both),
    ];
    let mut dice = Dice(3);
    for round in 0..8 {
        let mut order = files.to_vec();
        dice.shuffle(&mut order);
        let mut book = Logbook::in_memory().expect("a logbook");
        import(&mut book, &order, &now());
        let km: Vec<_> = pages(&book).iter().map(|p| p.run.distance_m.map(|m| (m / 100.0).round() / 10.0)).collect();
        assert_eq!(km, [2.0, 10.0, 5.0, 5.0, 4.0, 3.7].map(Some), "round {round}: {order:?}");
    }
}

#[test]
fn a_recording_that_covers_two_others_makes_one_run_of_them_unless_somebody_answered() {
    let folder = Folder::new();
    let files = [
        folder.put("a.fit", FitFile::run("2026-03-02T09:00:00Z").km(2.0).minutes(12.0).build()),
        folder.put("b.fit", FitFile::run("2026-03-02T09:15:00Z").km(3.0).minutes(18.0).build()),
        folder.put("c.gpx", TextRun::new("2026-03-02T09:00:00Z").km(5.5).minutes(33.0).sport("running").gpx()),
    ];
    for order in [[0, 1, 2], [2, 1, 0], [0, 2, 1], [1, 2, 0]] {
        let mut book = Logbook::in_memory().expect("a logbook");
        for at in order {
            import(&mut book, std::slice::from_ref(&files[at]), &now());
        }
        let page = only(&book);
        assert!(page.run.distance_m.is_some_and(|m| (m - 5_500.0).abs() < 20.0), "{order:?} {:?}", page.run);
        assert!(page.run.steps.is_some_and(|s| s > 5_000.0), "the steps of all of it: {:?}", page.run.steps);
        book.undo(&now()).expect("an undo");
    }
    let mut book = Logbook::in_memory().expect("a logbook");
    import(&mut book, &files[..2], &now());
    let second = pages(&book)[1].run.id;
    answer(&mut book, second, SideDto::Left, MomentDto::During, 1, &now());
    import(&mut book, &files[2..], &now());
    assert_eq!(pages(&book).len(), 2, "what somebody answered for is kept");
}

#[test]
fn swallowed_runs_come_back_with_undo() {
    let folder = Folder::new();
    let mut book = folder.open();
    let parts = [
        folder.put("a.fit", FitFile::run("2026-03-02T09:00:00Z").km(2.0).minutes(12.0).build()),
        folder.put("b.fit", FitFile::run("2026-03-02T09:15:00Z").km(3.0).minutes(18.0).build()),
    ];
    import(&mut book, &parts, &now());
    let before = everything(&book, &now());
    let whole = TextRun::new("2026-03-02T09:00:00Z").km(5.5).minutes(33.0).sport("running").gpx();
    let whole = folder.put("c.gpx", whole);
    let report = import(&mut book, std::slice::from_ref(&whole), &now());
    assert!(report.inputs[0].reason.as_deref().is_some_and(|why| why.contains("1 other recording")), "{report:#?}");
    let after = everything(&book, &now());
    book.undo(&now()).expect("an undo");
    assert_eq!(everything(&book, &now()), before);
    book.redo(&now()).expect("a redo");
    assert_eq!(everything(&book, &now()), after);
    assert!(book.check(false).expect("a check").sound);
}

#[test]
fn a_night_run_in_tokyo_lies_on_its_own_day_although_this_computer_is_in_berlin() {
    let folder = Folder::new();
    // 23:30 in Tokyo.
    let start = "2026-03-01T14:30:00Z";
    let tokyo = (35.68, 139.76);
    let gpx = TextRun::new(start).place(tokyo.0, tokyo.1).sport("running").gpx();
    let fit = FitFile::run(start).place(tokyo.0, tokyo.1).without_local_time().build();
    let apple = AppleHealth::new(Generation::Statistics, start).indoor().zone("Asia/Tokyo").build();
    for (name, bytes, from) in [
        ("a.gpx", gpx, "the place where it began (Asia/Tokyo)"),
        ("a.fit", fit, "the place where it began (Asia/Tokyo)"),
        ("export.xml", apple, "the time zone it names (Asia/Tokyo)"),
    ] {
        let mut book = Logbook::in_memory().expect("a logbook");
        import(&mut book, &[folder.put(name, bytes)], &now());
        let page = only(&book);
        assert_eq!(page.run.start, "2026-03-01T23:30:00+09:00", "{name}");
        assert_eq!(page.run.day, "2026-03-01", "{name}");
        assert!(page.warnings.iter().any(|said| said.contains(from)), "{name}: {:?}", page.warnings);
    }
    // The file's own word is the first, and needs no remark.
    let mut book = Logbook::in_memory().expect("a logbook");
    let own = FitFile::run(start).place(tokyo.0, tokyo.1).offset_hours(10.0).build();
    import(&mut book, &[folder.put("own.fit", own)], &now());
    assert_eq!((only(&book).run.start.as_str(), only(&book).warnings.len()), ("2026-03-02T00:30:00+10:00", 0));
    // Without any place: the list beside it, else this computer.
    let treadmill = FitFile::run(start).treadmill().without_local_time().build();
    let row = Row { offset_hours: 9, file: "t.fit", sport: "Running", ..Row::run(start) };
    let zip =
        Zip::new().with("t.fit", treadmill.clone()).with("cardioActivities.csv", runkeeper(&[row], false)).build();
    for (name, bytes, day, from) in [
        ("alone.fit", treadmill, "2026-03-01T15:30:00+01:00", "this computer’s time zone (Europe/Berlin)"),
        ("listed.zip", zip, "2026-03-01T23:30:00+09:00", "the archive beside it"),
    ] {
        let mut book = Logbook::in_memory().expect("a logbook");
        import(&mut book, &[folder.put(name, bytes)], &now());
        let page = only(&book);
        assert_eq!(page.run.start, day, "{name}");
        assert!(page.warnings.iter().any(|said| said.contains(from)), "{name}: {:?}", page.warnings);
    }
}

#[test]
fn daylight_saving_is_that_of_the_place_and_the_day() {
    let folder = Folder::new();
    for (start, place, local) in [
        ("2026-03-08T06:30:00Z", (40.7, -74.0), "2026-03-08T01:30:00-05:00"),
        ("2026-03-08T07:30:00Z", (40.7, -74.0), "2026-03-08T03:30:00-04:00"),
        ("2025-10-26T00:30:00Z", (52.5, 13.4), "2025-10-26T02:30:00+02:00"),
        ("2025-10-26T01:30:00Z", (52.5, 13.4), "2025-10-26T02:30:00+01:00"),
    ] {
        let mut book = Logbook::in_memory().expect("a logbook");
        let gpx = TextRun::new(start).place(place.0, place.1).sport("running").gpx();
        import(&mut book, &[folder.put("a.gpx", gpx)], &now());
        assert_eq!(only(&book).run.start, local);
    }
}

#[test]
fn fittrackees_export_brings_its_recordings_with_what_the_list_says() {
    let folder = Folder::new();
    let rows = [
        Row { sport: "Running", title: "Dawn", notes: "knee ok", gear: "Blue", file: "2026_a.gpx", ..Row::run(START) },
        Row { sport: "Running", title: "By hand", ..Row::run("2026-03-05T07:00:00Z") },
        Row { sport: "Cycling (Sport)", metres: 20_000.0, ..Row::run("2026-03-06T07:00:00Z") },
    ];
    let zip = Zip::new()
        .with("user_data.json", br#"{"username":"ann","sports_list":[1]}"#.as_slice())
        .with("user_workouts_data.json", fittrackee(&rows))
        .with("gpx/2026_a.gpx", TextRun::new(START).sport("").without_sensors().gpx())
        .build();
    let mut book = folder.open();
    let report = import(&mut book, &[folder.put("archive.zip", zip)], &now());
    assert_eq!((report.summary.imported, report.summary.broken), (2, 0), "{:#?}", report.inputs);
    let pages = pages(&book);
    assert_eq!((pages[0].run.title.as_deref(), pages[0].shoes.as_deref()), (Some("Dawn"), Some("Blue")));
    assert_eq!(pages[0].run.source, SourceDto::Gpx);
    assert_eq!((pages[1].run.title.as_deref(), pages[1].run.source), (Some("By hand"), SourceDto::List));
}

#[test]
fn garmins_shoes_land_on_the_runs_they_were_worn_in() {
    let folder = Folder::new();
    let gear =
        br#"[{"gearDTOS":[{"gearPk":7,"displayName":"Old shoes"}],"gearActivityDTOs":{"7":[{"activityId":1000}]}}]"#;
    let zip = Zip::new()
        .with("DI_CONNECT/Part1.zip", Zip::new().with("x_1.fit", FitFile::run(START).build()).build())
        .with("DI_CONNECT/a_summarizedActivities.json", garmin(&[Row { sport: "running", ..Row::run(START) }]))
        .with("DI_CONNECT/a_gear.json", gear.as_slice())
        .build();
    let mut book = folder.open();
    import(&mut book, &[folder.put("garmin.zip", zip)], &now());
    let page = only(&book);
    assert_eq!((page.shoes.as_deref(), page.run.source), (Some("Old shoes"), SourceDto::Fit));
}

#[test]
fn a_database_is_told_what_it_is_and_where_it_belongs() {
    let folder = Folder::new();
    let mut book = folder.open();
    typed(&mut book, "2026-03-02T18:00", 5.0, 30.0);
    let backup = folder.path().join("copy.plimsoll");
    book.backup(&backup, false).expect("a backup");
    let mut other = std::fs::read(&backup).expect("bytes");
    other[68..72].fill(0);
    let connect = Zip::new().with("health_connect_export.db", other.clone()).build();
    for (file, words) in [
        (backup, "choose Restore"),
        (folder.put("photos.db", &other), "a database of another program"),
        (folder.put("Health Connect.zip", connect), "Health Connect’s own database"),
    ] {
        let report = import(&mut book, &[file], &now());
        assert_eq!(outcomes(&report), [ImportOutcome::Broken]);
        assert!(report.inputs[0].reason.as_deref().is_some_and(|why| why.contains(words)), "{report:#?}");
    }
    folder.put("in a folder/thumbs.db", &other);
    let report = import(&mut book, &[folder.path().join("in a folder")], &now());
    assert_eq!(outcomes(&report), [ImportOutcome::NotARun], "lying about, it troubles nobody");
}

#[test]
fn what_was_repaired_is_still_to_be_seen_after_closing_the_logbook() {
    let folder = Folder::new();
    let mut book = folder.open();
    let files = [
        folder.put("jump.fit", FitFile::run("2026-03-01T07:00:00Z").clock_jump(10.0, 20 * 86_400).build()),
        folder.put("zero.fit", FitFile::run("2026-01-03T07:00:00Z").session_timer_zero().build()),
        folder.put("both feet.fit", FitFile::run("2026-01-05T07:00:00Z").cadence(170.0).counting_both_feet().build()),
        folder.put("1989.fit", FitFile::run("2026-01-07T07:00:00Z").session_starting("1989-12-31T00:00:00Z").build()),
    ];
    import(&mut book, &files, &now());
    let warnings = |book: &Logbook| pages(book).into_iter().map(|p| p.warnings.join(" ")).collect::<Vec<_>>();
    let before = warnings(&book);
    for (page, number) in [(0, "(0 s)"), (1, "(170 a minute)"), (2, "1989-12-31T00:00:00Z"), (3, "1728001 s")] {
        assert!(before[page].contains(number), "{number} in {before:#?}");
    }
    drop(book);
    assert_eq!(warnings(&folder.open()), before);
}
