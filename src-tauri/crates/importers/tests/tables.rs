//! Lists of activities: every generation and language gives the same rows, and no spreadsheet panics.

use domain::{Bpm, Feel, Feeling, FeelingScale, LocalStart, Metres, Rpe, Seconds, Steps};
use importers::Broken;
use importers::sport::Kind as Sport;
use importers::tables::columns::{
    Field, Lacks, Mapping, NotColumns, Order, Unit, guess, head, read as read_with, signature,
};
use importers::tables::{Begun, Kind, Listed, RowWarning, Table, Unknown, garmin_gear, read, recognise};
use testkit::lists::{
    Day, GARMIN_LANGUAGES, Row, STRAVA_FORMS, STRAVA_LANGUAGES, fitbit, fitbit_sleep, fitbit_steps, fittrackee, garmin,
    garmin_gear as gear_of, garmin_pauses, garmin_typed, garmin_web, intervals, intervals_wellness, pmsys_injuries,
    pmsys_sessions, pmsys_wellness, runalyze, runkeeper, strava, strava_2019, strava_form,
};
use testkit::{cut_everywhere, flipped, google_day, google_days};

const START: &str = "2025-09-12T15:02:23Z";

fn rows() -> Vec<Row> {
    vec![
        Row {
            title: "Canal, \"slow\"\nwith Ann",
            file: "activities/1.fit.gz",
            rpe: 6,
            notes: "Left knee pulled",
            gear: "Old shoes",
            ..Row::run(START)
        },
        Row { title: "No recording", ..Row::run("2025-12-01T23:30:00Z") },
        Row { sport: "Ride", metres: 20_000.0, ..Row::run("2025-12-20T10:00:00Z") },
    ]
}

fn table(bytes: &[u8]) -> Table {
    read(bytes).unwrap_or_else(|why| panic!("{why}"))
}

fn at(listed: &Listed) -> String {
    match listed.start {
        Begun::At(at) | Begun::Local(LocalStart { at, .. }) => at.to_string(),
        Begun::Wall(wall) => wall.to_string(),
        Begun::Day(day) => day.to_string(),
    }
}

#[test]
fn stravas_list_says_the_same_in_every_language() {
    for language in STRAVA_LANGUAGES {
        let table = table(&strava(language, &rows()));
        assert_eq!((table.kind, &table.warnings[..]), (Kind::Strava, &[][..]), "{language}");
        let [first, second, ride] = &table.rows[..] else { panic!("{language}: {} rows", table.rows.len()) };
        assert_eq!(at(first), START, "{language}");
        assert_eq!(first.title.as_deref(), Some("Canal, \"slow\"\nwith Ann"));
        assert_eq!(first.distance.map(Metres::get), Some(5_000.0), "{language}");
        assert_eq!((first.timer.map(Seconds::get), first.elapsed.map(Seconds::get)), (Some(1_800.0), Some(1_860.0)));
        assert_eq!((first.climb.map(Metres::get), first.heart_rate.map(Bpm::get)), (Some(40.0), Some(150.0)));
        assert_eq!(first.rpe.map(Rpe::get), Some(6.0), "{language}");
        assert_eq!(first.notes.as_deref(), Some("Left knee pulled"), "{language}");
        assert_eq!(first.gear.as_deref(), Some("Old shoes"), "{language}");
        assert_eq!(first.file.as_deref(), Some("activities/1.fit.gz"));
        assert_eq!((at(second).as_str(), second.file.as_deref(), second.rpe), ("2025-12-01T23:30:00Z", None, None));
        assert_eq!(ride.sport.kind, Sport::Ride);
    }
}

#[test]
fn stravas_list_of_2019_is_read_in_metres() {
    let table = table(&strava_2019(&rows()));
    assert_eq!((table.kind, table.rows.len()), (Kind::Strava, 3));
    let first = &table.rows[0];
    assert_eq!((at(first).as_str(), first.distance.map(Metres::get)), (START, Some(5_000.0)));
    assert_eq!((first.elapsed.map(Seconds::get), first.timer), (Some(1_860.0), None));
    assert_eq!(first.gear.as_deref(), Some("Old shoes"));
}

#[test]
fn stravas_list_says_the_same_in_every_generation() {
    for form in STRAVA_FORMS {
        for file in ["activities/1.fit.gz", ""] {
            let rows: Vec<Row> = rows().into_iter().map(|r| Row { file, ..r }).collect();
            let table = table(&strava_form(form, &rows));
            assert_eq!((table.kind, &table.warnings[..]), (Kind::Strava, &[][..]), "{form:?}");
            let [first, second, ride] = &table.rows[..] else { panic!("{form:?}: {} rows", table.rows.len()) };
            assert_eq!((at(first).as_str(), first.file.as_deref().unwrap_or_default()), (START, file), "{form:?}");
            assert_eq!(
                (first.distance.map(Metres::get), first.timer.map(Seconds::get)),
                (Some(5_000.0), Some(1_800.0))
            );
            assert_eq!((first.elapsed.map(Seconds::get), first.climb.map(Metres::get)), (Some(1_860.0), Some(40.0)));
            assert_eq!(first.heart_rate.map(Bpm::get), Some(150.0), "{form:?}");
            assert_eq!((first.notes.as_deref(), first.gear.as_deref()), (Some("Left knee pulled"), Some("Old shoes")));
            assert_eq!(first.rpe.map(Rpe::get), Some(6.0), "{form:?}");
            let counts_steps = form.columns >= 94;
            assert_eq!(first.steps.map(Steps::get), counts_steps.then_some(5_100.0), "{form:?}");
            assert_eq!((second.rpe, second.gear.as_deref(), ride.sport.kind), (None, None, Sport::Ride), "{form:?}");
        }
    }
}

#[test]
fn a_strava_list_without_any_recording_is_still_stravas() {
    let rows: Vec<Row> = rows().into_iter().map(|r| Row { file: "", ..r }).collect();
    for language in STRAVA_LANGUAGES {
        let table = table(&strava(language, &rows));
        assert_eq!((table.kind, table.rows[0].distance.map(Metres::get)), (Kind::Strava, Some(5_000.0)), "{language}");
    }
}

#[test]
fn stravas_dates_are_read_in_every_month_and_language() {
    for language in STRAVA_LANGUAGES.into_iter().filter(|l| !["fr", "es", "it", "pt"].contains(l)) {
        for (start, month) in [
            "2025-01-09",
            "2025-02-09",
            "2025-03-09",
            "2025-04-09",
            "2025-05-09",
            "2025-06-09",
            "2025-07-09",
            "2025-08-09",
            "2025-09-09",
            "2025-10-09",
            "2025-11-09",
            "2025-12-09",
        ]
        .iter()
        .zip(1_i8..)
        {
            let start: &'static str = Box::leak(format!("{start}T15:02:23Z").into_boxed_str());
            // A day no month has tells which number is which.
            let other = Row::run("2025-10-31T05:00:00Z");
            let table = table(&strava(language, &[Row { file: "activities/1.fit.gz", ..Row::run(start) }, other]));
            assert_eq!((at(&table.rows[0]).as_str(), table.rows.len()), (start, 2), "{language} {month}");
        }
    }
}

#[test]
fn stravas_first_form_is_read_by_what_stands_in_it() {
    let text = String::from_utf8(strava_2019(&rows())).expect("text");
    let (_, body) = text.split_once('\n').expect("a header");
    let foreign = format!("番号,日付,名前,種類,説明,経過時間,距離,通勤,ギア,ファイル\n{body}");
    let table = table(foreign.as_bytes());
    assert_eq!((table.kind, table.rows.len(), at(&table.rows[0]).as_str()), (Kind::Strava, 3, START));
    assert_eq!(table.rows[0].elapsed.map(Seconds::get), Some(1_860.0));
    assert_eq!(
        (table.rows[0].gear.as_deref(), table.rows[0].file.as_deref()),
        (Some("Old shoes"), Some("activities/1.fit.gz"))
    );
}

#[test]
fn a_list_that_names_recordings_and_is_not_understood_is_said_to_be_one() {
    let shuffled = "一,二,三,四,五,六,七,八,九,十\nx,1000,Run,1 May,,,,,,activities/1.fit.gz\n";
    assert_eq!(recognise(shuffled.as_bytes()), Some(Kind::Strava));
    assert_eq!(read(shuffled.as_bytes()), Err(Broken::ListNotUnderstood));
    let dateless = String::from_utf8(strava("ja", &rows())).expect("text").replace("2025/", "令和七年");
    assert_eq!(read(dateless.as_bytes()), Err(Broken::ListNotUnderstood));
    let english = String::from_utf8(strava("en", &rows())).expect("text").replace(", 2025", "");
    assert_eq!(read(english.as_bytes()), Err(Broken::ListNotUnderstood));
}

#[test]
fn runalyzes_list_is_known_and_its_sports_are_told_by_their_speed() {
    let rows = [
        Row { title: "Canal", notes: "Left knee", sport: "11", ..Row::run(START) },
        Row { sport: "11", ..Row::run("2025-09-14T15:02:23Z") },
        Row { sport: "3", metres: 20_000.0, ..Row::run("2025-12-02T10:00:00Z") },
    ];
    let bytes = runalyze(&rows);
    assert_eq!(recognise(&bytes), Some(Kind::Runalyze));
    let table = table(&bytes);
    assert_eq!((table.kind, &table.warnings[..]), (Kind::Runalyze, &[][..]));
    let [first, second, ride] = &table.rows[..] else { panic!("{} rows", table.rows.len()) };
    assert_eq!((at(first).as_str(), first.title.as_deref()), (START, Some("Canal")));
    assert_eq!((first.distance.map(Metres::get), first.timer.map(Seconds::get)), (Some(5_000.0), Some(1_800.0)));
    assert_eq!((first.notes.as_deref(), first.heart_rate.map(Bpm::get)), (Some("Left knee"), Some(150.0)));
    assert_eq!((first.sport.kind, second.sport.kind, ride.sport.kind), (Sport::Run, Sport::Run, Sport::Other));
    assert_eq!(ride.sport.words, "sport number 3");
}

#[test]
fn of_a_list_longer_than_any_life_the_first_rows_are_read_and_it_is_said() {
    let many = vec![Row::run(START); 25_001];
    for bytes in [garmin(&many), strava("en", &many)] {
        let table = table(&bytes);
        assert_eq!((table.rows.len(), &table.warnings[..]), (25_000, &[RowWarning::TooManyRows { kept: 25_000 }][..]));
        assert!(table.rows.iter().map(|row| row.line).is_sorted());
    }
}

#[test]
fn garmins_list_is_read_in_its_units() {
    let rows =
        [Row { sport: "trail_running", rpe: 7, ..Row::run(START) }, Row { sport: "lap_swimming", ..Row::run(START) }];
    let table = table(&garmin(&rows));
    assert_eq!((table.kind, &table.warnings[..]), (Kind::Garmin, &[][..]));
    let first = &table.rows[0];
    let Begun::Local(start) = first.start else { panic!("{:?}", first.start) };
    assert_eq!((start.at.to_string().as_str(), start.offset.seconds()), (START, 3_600));
    assert_eq!((first.distance.map(Metres::get), first.climb.map(Metres::get)), (Some(5_000.0), Some(40.0)));
    assert_eq!((first.timer.map(Seconds::get), first.elapsed.map(Seconds::get)), (Some(1_800.0), Some(1_860.0)));
    assert_eq!((first.rpe.map(Rpe::get), first.steps.map(Steps::get)), (Some(7.0), Some(5_100.0)));
    assert_eq!((first.sport.kind, table.rows[1].sport.kind), (Sport::Run, Sport::Swim));
}

#[test]
fn garmins_list_is_read_also_where_the_sport_is_an_object_and_the_local_time_is_not_said() {
    let rows = [
        Row { sport: "treadmill_running", title: "", rpe: 3, ..Row::run(START) },
        Row { sport: "indoor_cycling", ..Row::run(START) },
    ];
    let table = table(&garmin_typed(&rows));
    let [run, ride] = &table.rows[..] else { panic!("two rows: {table:?}") };
    assert_eq!((table.kind, &table.warnings[..], ride.sport.kind), (Kind::Garmin, &[][..], Sport::Ride));
    assert!(matches!(run.start, Begun::At(at) if at.to_string() == START), "{:?}", run.start);
    assert_eq!((run.sport.kind, run.sport.surface()), (Sport::Run, Some(domain::Surface::Treadmill)));
    assert_eq!((run.distance.map(Metres::get), run.timer.map(Seconds::get)), (Some(5_000.0), Some(1_800.0)));
    assert_eq!((run.rpe.map(Rpe::get), run.feel.map(Feel::get)), (Some(3.0), Some(4)));
    assert_eq!((run.heart_rate, run.climb, run.title.as_deref()), (None, None, None), "null is not zero");
}

#[test]
fn fitbits_list_is_read_in_its_own_units_by_the_clock_on_the_wall() {
    let rows = [
        Row { sport: "Run", ..Row::run(START) },
        Row { sport: "Treadmill", metres: 4_000.0, ..Row::run("2025-12-01T23:30:00Z") },
        Row { sport: "Outdoor Bike", metres: 20_000.0, ..Row::run("2025-12-02T10:00:00Z") },
    ];
    for miles in [false, true] {
        let bytes = fitbit(&rows, miles);
        assert_eq!(recognise(&bytes), Some(Kind::Fitbit));
        let table = table(&bytes);
        let [first, second, ride] = &table.rows[..] else { panic!("three rows: {table:?}") };
        assert_eq!((table.kind, &table.warnings[..]), (Kind::Fitbit, &[][..]));
        assert_eq!([at(first), at(second)], ["2025-09-12T16:02:23", "2025-12-02T00:30:00"], "an hour ahead of UTC");
        assert!(first.distance.is_some_and(|m| (m.get() - 5_000.0).abs() < 0.01), "{:?}", first.distance);
        assert_eq!((first.timer.map(Seconds::get), first.elapsed.map(Seconds::get)), (Some(1_800.0), Some(1_860.0)));
        assert_eq!((first.heart_rate.map(Bpm::get), first.steps.map(Steps::get)), (Some(150.0), Some(5_100.0)));
        assert_eq!((first.climb.map(Metres::get), first.id.as_deref()), (Some(40.0), Some("40000000")));
        assert_eq!([first, second, ride].map(|row| row.sport.kind), [Sport::Run, Sport::Run, Sport::Ride]);
        assert_eq!(second.sport.surface(), Some(domain::Surface::Treadmill));
    }
    for other in [fitbit_sleep(), fitbit_steps()] {
        assert_eq!(recognise(&other), None, "a night and the steps of a minute are no exercises");
        assert!(read(&other).is_err());
    }
}

#[test]
fn googles_days_are_no_list_of_runs() {
    for bytes in [google_days(START, 3), google_day()] {
        assert_eq!(recognise(&bytes), Some(Kind::GoogleDays));
        let table = table(&bytes);
        assert_eq!((table.kind, table.rows.len(), table.felt.len()), (Kind::GoogleDays, 0, 0));
    }
    let text = String::from_utf8(google_days(START, 3)).expect("text");
    let (_, rows) = text.split_once('\n').expect("a header");
    let german = format!(
        "Datum,Anzahl der Bewegungsminuten,Kalorien (kcal),Entfernung (m),Kardiopunkte,Kardiominuten,Durchschnittliche Herzfrequenz (bpm),Maximale Herzfrequenz (bpm),Minimale Herzfrequenz (bpm),Niedrigster Breitengrad (Grad),Niedrigster Längengrad (Grad),Höchster Breitengrad (Grad),Höchster Längengrad (Grad),Durchschnittliche Geschwindigkeit (m/s),Maximale Geschwindigkeit (m/s),Minimale Geschwindigkeit (m/s),Schrittzahl,Durchschnittliches Gewicht (kg),Maximales Gewicht (kg),Minimales Gewicht (kg),Gehen – Dauer (ms),Laufen – Dauer (ms)\n{rows}"
    );
    assert_eq!(recognise(german.as_bytes()), Some(Kind::GoogleDays));
}

#[test]
fn garmins_gear_knows_its_activities() {
    let json = br#"[{"gearDTOS":[{"gearPk":7,"displayName":"Old shoes"}],"gearActivityDTOs":{"7":[{"activityId":1000},{"activityId":1001}]}}]"#;
    let gear = garmin_gear(json).expect("gear");
    assert_eq!(gear.by_activity.get("1001").map(String::as_str), Some("Old shoes"));
    assert!(garmin_gear(b"[1]").is_err() && garmin_gear(b"{}").is_err());
    let gear = garmin_gear(&gear_of(&[("Old", &[1, 2]), ("New", &[3])])).expect("gear");
    let worn: Vec<(&str, &str)> = gear.by_activity.iter().map(|(id, shoes)| (id.as_str(), shoes.as_str())).collect();
    assert_eq!(worn, [("1", "Old"), ("2", "Old"), ("3", "New")]);
}

#[test]
fn runkeepers_list_is_read_in_the_accounts_units() {
    for miles in [false, true] {
        let table =
            table(&runkeeper(&[Row { sport: "Running", file: "2025-09-12-170223.gpx", ..Row::run(START) }], miles));
        let [first] = &table.rows[..] else { panic!("one row") };
        assert_eq!((table.kind, at(first).as_str()), (Kind::Runkeeper, "2025-09-12T16:02:23"));
        assert!(first.distance.is_some_and(|m| (m.get() - 5_000.0).abs() < 10.0));
        assert!(first.climb.is_some_and(|m| (m.get() - 40.0).abs() < 0.1));
        assert_eq!(first.timer.map(Seconds::get), Some(1_800.0));
        assert_eq!(first.file.as_deref(), Some("2025-09-12-170223.gpx"));
    }
}

#[test]
fn intervals_lists_activities_and_how_one_felt() {
    let first = &table(&intervals(&rows())).rows[0];
    assert_eq!((at(first).as_str(), first.rpe.map(Rpe::get)), ("2025-09-12T16:02:23", Some(6.0)));
    // Two is *good* there, where one is the best.
    assert_eq!(first.feel.map(Feel::get), Some(4));
    let days = [
        Day { day: "2025-09-12", injury: 3, soreness: 2, slept_h: 7.5, comment: "knee again, right" },
        Day { day: "2025-09-13", ..Day::default() },
        Day { day: "2025-09-14", injury: 9, soreness: 4, ..Day::default() },
    ];
    for day_is_called in ["id", "date"] {
        let bytes = intervals_wellness(day_is_called, &days);
        assert_eq!(recognise(&bytes), Some(Kind::IntervalsWellness));
        let table = table(&bytes);
        assert_eq!((table.kind, table.rows.len(), &table.warnings[..]), (Kind::IntervalsWellness, 0, &[][..]));
        let said: Vec<_> =
            table.felt.iter().map(|f| (f.line, f.said.what, f.said.value, f.said.words.as_deref())).collect();
        assert_eq!(
            said,
            [
                (2, Feeling::Injury, Some(3.0), None),
                (2, Feeling::Soreness, Some(2.0), None),
                (2, Feeling::SleepHours, Some(7.5), None),
                (2, Feeling::Comment, None, Some("knee again, right")),
                (4, Feeling::Soreness, Some(4.0), None),
            ],
            "an injury of 9 of 4 is nobody's, and a day without a word says nothing"
        );
        assert!(table.felt.iter().all(|f| f.at.is_none() && f.said.source == "intervals.icu"));
        assert_eq!(table.felt[0].said.day.to_string(), "2025-09-12");
        assert!(table.felt[..2].iter().all(|f| f.said.scale == FeelingScale::OneIsBest));
    }
}

#[test]
fn pmsys_says_how_one_felt_and_never_names_a_run() {
    let said = |table: &Table| -> Vec<(Feeling, Option<f64>, Option<String>)> {
        table.felt.iter().map(|f| (f.said.what, f.said.value, f.said.words.clone())).collect()
    };
    let days = [
        Day { day: "2019-11-01", soreness: 2, slept_h: 6.0, ..Day::default() },
        Day { day: "2019-11-02", soreness: 7, ..Day::default() },
    ];
    let bytes = pmsys_wellness(&days, &[12_921_003, 82_169_009]);
    assert_eq!(recognise(&bytes), Some(Kind::PmsysWellness));
    let wellness = table(&bytes);
    assert_eq!((wellness.kind, wellness.rows.len(), &wellness.warnings[..]), (Kind::PmsysWellness, 0, &[][..]));
    let first: Vec<_> = wellness.felt.iter().filter(|f| f.line == 2).cloned().collect();
    assert_eq!(first.len(), 8, "{first:?}");
    let first = said(&Table { felt: first, ..wellness.clone() });
    assert!(first.contains(&(Feeling::Soreness, Some(2.0), None)));
    assert!(first.contains(&(Feeling::SleepHours, Some(6.0), None)));
    assert!(first.contains(&(Feeling::Comment, None, Some("sore: left knee".to_owned()))));
    let second = wellness.felt.iter().filter(|f| f.line == 3);
    assert!(second.clone().all(|f| f.said.what != Feeling::Soreness && f.said.what != Feeling::SleepHours));
    assert_eq!(wellness.felt[0].at.map(|at| at.to_string()).as_deref(), Some("2019-11-01T06:31:40Z"));

    let bytes = pmsys_injuries(&[("2019-11-19", "left_knee", "minor"), ("2019-11-20", "", "")]);
    assert_eq!(recognise(&bytes), Some(Kind::PmsysInjuries));
    assert_eq!(said(&table(&bytes)), [(Feeling::Injury, None, Some("left knee: minor".to_owned()))]);

    let bytes = pmsys_sessions(&[
        ("2019-11-05", 7, 30, &["individual", "running"]),
        ("2019-11-06", 11, 30, &["running"]),
        ("2019-11-07", 4, 0, &[]),
    ]);
    assert_eq!(recognise(&bytes), Some(Kind::PmsysSessions));
    let sessions = table(&bytes);
    let words = Some("30 min of individual, running".to_owned());
    assert_eq!(sessions.rows, [], "a session that was rated is no recording");
    assert_eq!(
        said(&sessions),
        [(Feeling::Exertion, Some(7.0), words), (Feeling::Exertion, Some(4.0), None)],
        "11 of 10 is no exertion"
    );
}

#[test]
fn garmins_gear_and_the_coachs_pauses_are_known_for_what_they_are() {
    let read = table(&gear_of(&[("Old shoes", &[1_000])]));
    assert_eq!((read.kind, read.gear.by_activity.len()), (Kind::GarminGear, 1));
    let pauses = garmin_pauses(&[
        ("2025-05-02", "2025-05-20", "INJURY"),
        ("2025-07-01", "", "FAMILY_MATTERS"),
        ("sometime", "2025-08-01", "VACATION"),
    ]);
    assert_eq!(recognise(&pauses), Some(Kind::GarminPauses));
    let read = table(&pauses);
    assert_eq!((read.kind, read.rows.len()), (Kind::GarminPauses, 0), "a pause is no activity");
    assert_eq!(read.warnings, [RowWarning::NoDate { line: 3, said: None }]);
    let said: Vec<_> =
        read.felt.iter().map(|f| (f.said.day.to_string(), f.said.words.as_deref().unwrap_or_default())).collect();
    assert_eq!(
        said,
        [
            ("2025-05-02".to_owned(), "training plan paused until 2025-05-20 (injury)"),
            ("2025-07-01".to_owned(), "training plan paused (family matters)"),
        ]
    );
}

#[test]
fn fittrackees_list_has_kilometres_clocks_and_the_names_of_its_files() {
    let list = br#"[{"id":"abc","sport_id":5,"sport_label":"Running","title":"Dawn","notes":"knee ok","description":null,
        "workout_date":"2025-09-12 15:02:23","distance":5.0,"duration":"0:31:00","moving":"0:30:00","ascent":40.0,"descent":38.0,
        "equipments":[{"label":"Blue shoes"}],"gpx":"2025_abc.gpx","records":[]},
        {"id":"def","sport_id":1,"sport_label":"Cycling (Sport)","workout_date":"2025-09-13 15:02:23","duration":"1:00:00","gpx":null}]"#;
    let table = table(list);
    let [run, ride] = &table.rows[..] else { panic!("two rows: {table:?}") };
    assert_eq!((table.kind, at(run).as_str()), (Kind::FitTrackee, "2025-09-12T15:02:23Z"));
    assert_eq!((run.timer.map(Seconds::get), run.elapsed.map(Seconds::get)), (Some(1_800.0), Some(1_860.0)));
    assert_eq!((run.gear.as_deref(), run.file.as_deref()), (Some("Blue shoes"), Some("2025_abc.gpx")));
    assert_eq!((run.notes.as_deref(), run.distance.map(Metres::get)), (Some("knee ok"), Some(5_000.0)));
    assert_eq!(ride.sport.kind, Sport::Ride);
}

#[test]
fn any_spreadsheet_is_guessed() {
    for (text, timer, feel) in [
        (
            "Datum;Distanz (km);Zeit;Höhenmeter;Bemerkung\n31.12.2025;10,5;58:30;40;Knie ruhig\n01.01.2026;5;30:00;;\n",
            3_510.0,
            None,
        ),
        (
            "Date,Miles,Duration,Elevation (ft),Notes\n12/31/2025,6.524,58:30,131.2,Knie ruhig\n1/1/2026,3.1,30:00,,\n",
            3_510.0,
            None,
        ),
        (
            "fecha\tdistancia\ttiempo\tdesnivel\tnotas\n2025-12-31\t10500\t0:58:30\t40\tKnie ruhig\n2026-01-01\t5000\t0:30:00\t\t\n",
            3_510.0,
            None,
        ),
        (
            "When,km,Pace,Climb,Comments,Feel\n31 Dec 2025,10.5 km,5:34 /km,40 m,Knie ruhig,4\n1 Jan 2026,5 km,6:00 /km,,,\n",
            3_507.0,
            Some(4),
        ),
        ("Distance,Minutes,Date,Ascent,Notes\n10.5,58.5,2025-12-31,40,Knie ruhig\n5,30,2026-01-01,,\n", 3_510.0, None),
    ] {
        let table = table(text.as_bytes());
        assert_eq!((table.kind, table.rows.len(), &table.warnings[..]), (Kind::Guessed, 2, &[][..]), "{text}");
        let first = &table.rows[0];
        assert_eq!((at(first).as_str(), first.sport.kind), ("2025-12-31", Sport::Run), "{text}");
        assert!(first.distance.is_some_and(|m| (m.get() - 10_500.0).abs() < 1.0), "{text}: {:?}", first.distance);
        assert!(first.timer.is_some_and(|s| (s.get() - timer).abs() < 0.01), "{text}: {:?}", first.timer);
        assert!(first.climb.is_some_and(|m| (m.get() - 40.0).abs() < 0.1), "{text}: {:?}", first.climb);
        assert_eq!(first.notes.as_deref(), Some("Knie ruhig"));
        assert_eq!(first.feel.map(Feel::get), feel);
    }
}

#[test]
fn a_list_that_counts_seconds_since_1970_is_read() {
    let text = "id,sportid,time,distance,s,pulse_avg\n7,1,1536764543,10.5,3510,151\n8,1,1536937343,5,1500,\n";
    let (header, rows) = head(text);
    let guessed = guess(&header, &rows);
    let at = |field| guessed.column(field).map(|c| (c.at, c.unit));
    assert_eq!(at(Field::Date), Some((2, Unit::None)));
    assert_eq!(at(Field::Timer), Some((4, Unit::Seconds)));
    assert_eq!(at(Field::Distance), Some((3, Unit::Kilometres)));
    assert_eq!(at(Field::HeartRate), Some((5, Unit::None)));
    assert_eq!(at(Field::Sport), None, "a number that another table explains is no sport");
    let table = read_with(text.as_bytes(), &guessed);
    assert_eq!(table.rows.len(), 2);
    assert!(matches!(table.rows[0].start, Begun::At(at) if at.as_second() == 1_536_764_543), "{:?}", table.rows[0]);
}

#[test]
fn a_mapping_can_be_corrected_and_kept_as_words() {
    let text = "When,What,How far\n3/4/2026,easy,5\n5/6/2026,long,10\n";
    let (header, rows) = head(text);
    let mut mapping = guess(&header, &rows);
    mapping.columns.retain(|c| c.field == Field::Date);
    mapping.columns.push(importers::tables::columns::Column { at: 2, field: Field::Distance, unit: Unit::Miles });
    let kept = Mapping::from_words(&mapping.words()).expect("words");
    assert_eq!(kept, mapping);
    let table = read_with(text.as_bytes(), &kept);
    assert!(table.rows[0].distance.is_some_and(|m| (m.get() - 8_046.72).abs() < 0.01));
    assert_eq!(table.warnings, [RowWarning::DayOrMonth { taken: Order::DayFirst }]);
    assert_eq!(Mapping::from_words("nonsense here and there"), None);
}

#[test]
fn what_cannot_be_is_left_out_with_its_line() {
    let text =
        "Date,Distance (km),Duration\n2026-03-01,5,30:00\nSum,5,30:00\n2026-03-02,5000,30:00\n\n2026-03-03,--,0\n";
    let table = table(text.as_bytes());
    assert_eq!(table.rows.iter().map(|r| r.line).collect::<Vec<_>>(), [2, 4, 6]);
    assert_eq!(table.rows[2].distance, None);
    assert!(
        matches!(&table.warnings[..], [
        RowWarning::NoDate { line: 3, said: Some(said) },
        RowWarning::ValueLeftOut { line: 4, what: "distance", .. },
    ] if said == "Sum"),
        "{:?}",
        table.warnings
    );
}

#[test]
fn a_known_list_is_recognised_by_its_first_bytes() {
    for (kind, bytes) in [
        (Some(Kind::Strava), strava("de", &rows())),
        (Some(Kind::Strava), strava_2019(&rows())),
        (Some(Kind::Strava), strava("ru", &rows())),
        (Some(Kind::Strava), strava("ko", &rows())),
        (Some(Kind::Garmin), garmin(&rows()[1..])),
        (Some(Kind::Runkeeper), runkeeper(&rows(), false)),
        (Some(Kind::Intervals), intervals(&rows())),
        (Some(Kind::FitTrackee), fittrackee(&rows()[1..])),
        (None, b"Media Filename,Media Caption\n1.jpg,x\n".to_vec()),
        (None, b"Date,Distance,Time\n2026-03-01,5,30:00\n".to_vec()),
        (None, b"{\"a\":1}".to_vec()),
    ] {
        assert_eq!(recognise(&bytes[..bytes.len().min(4_000)]), kind);
    }
}

#[test]
fn what_is_no_list_is_refused() {
    for bytes in
        [b"".as_slice(), b"a,b\n1,2\n", b"hello", b"[1,2]", b"{\"a\":1}", b"[{\"a\":1}]", b"[[[[", b"\"\"\"\n,,,"]
    {
        assert!(read(bytes).is_err(), "{bytes:?}");
    }
}

#[test]
fn no_damage_panics() {
    for bytes in [
        strava("de", &rows()),
        strava("en", &rows()),
        strava_2019(&rows()),
        garmin(&rows()[1..]),
        runkeeper(&rows(), true),
        intervals(&rows()),
        b"Datum;Distanz (km);Zeit\n31.12.2025;10,5;58:30\n".to_vec(),
    ] {
        for cut in cut_everywhere(&bytes) {
            let _ = read(cut);
        }
        for damaged in flipped(&bytes, 1_500, 4) {
            let _ = read(&damaged);
        }
    }
}

#[test]
fn garmins_web_list_is_guessed_in_its_languages() {
    let words = |language| match language {
        "de" => ["Laufen", "Radfahren"],
        "fr" => ["Course à pied", "Cyclisme"],
        "es" => ["Carrera", "Ciclismo"],
        "it" => ["Corsa", "Ciclismo"],
        "nl" => ["Hardlopen", "Fietsen"],
        "pt" => ["Corrida", "Ciclismo"],
        _ => ["Running", "Cycling"],
    };
    for language in GARMIN_LANGUAGES {
        let [run, ride] = words(language);
        let rows = [
            Row {
                title: "Berlin, \"easy\"",
                sport: run,
                metres: 10_500.0,
                timer_s: 3_510,
                elapsed_s: 3_600,
                ..Row::run(START)
            },
            Row { sport: ride, metres: 30_000.0, timer_s: 7_110, ..Row::run("2025-12-31T23:30:00Z") },
        ];
        let table = table(&garmin_web(language, &rows));
        assert_eq!((table.kind, table.rows.len(), &table.warnings[..]), (Kind::Guessed, 2, &[][..]), "{language}");
        let (run, ride) = (&table.rows[0], &table.rows[1]);
        assert_eq!(
            (at(run).as_str(), run.title.as_deref()),
            ("2025-09-12T16:02:23", Some("Berlin, \"easy\"")),
            "{language}"
        );
        assert_eq!(at(ride), "2026-01-01T00:30:00", "{language}: the day of the clock on the wall");
        assert_eq!(
            (run.distance.map(Metres::get), run.timer.map(Seconds::get), run.elapsed.map(Seconds::get)),
            (Some(10_500.0), Some(3_510.0), Some(3_600.0)),
            "{language}"
        );
        assert_eq!((run.heart_rate.map(Bpm::get), run.climb.map(Metres::get)), (Some(150.0), Some(40.0)), "{language}");
        assert_eq!(run.steps.map(Steps::get), Some(9_945.0), "{language}");
        assert_eq!((run.sport.kind, ride.sport.kind), (Sport::Run, Sport::Ride), "{language}");
    }
}

/// What the rows of a table say of climb and steps.
fn climb_and_steps(text: &str) -> (Vec<Option<f64>>, Vec<Option<f64>>) {
    let rows = table(text.as_bytes()).rows;
    rows.iter().map(|row| (row.climb.map(Metres::get), row.steps.map(Steps::get))).unzip()
}

#[test]
fn a_point_between_thousands_is_no_decimal_point_where_there_are_no_thousandths() {
    let text = "Datum;Distanz (km);Zeit;Höhenmeter;Schritte\n31.12.2025;10,5;58:30;1.234;12.345\n01.01.2026;5,25;30:00;40,5;900\n";
    assert_eq!(climb_and_steps(text), (vec![Some(1_234.0), Some(40.5)], vec![Some(12_345.0), Some(900.0)]));
}

#[test]
fn metres_of_climb_may_have_thousandths_where_decimals_are_points() {
    let text = "Date,Distance (km),Time,Climb (m),Steps\n2025-12-31,10.5,58:30,45.125,12.345\n2026-01-01,5.25,30:00,40.5,900\n";
    assert_eq!(climb_and_steps(text), (vec![Some(45.125), Some(40.5)], vec![Some(12_345.0), Some(900.0)]));
}

#[test]
fn a_correction_says_only_what_is_otherwise() {
    let text = "Wann;Was;Runde;Stunden\n03/04/2026;ruhig;5,5;0,5\n05/06/2026;lang;10;1\n";
    let (header, rows) = head(text);
    let guessed = guess(&header, &rows);
    assert_eq!(guessed.lacks(), Some(Lacks::Amount), "{guessed:?}");
    let mapping =
        guessed.corrected("3 distance mi; 4 duration h, 2 title\ndates month-first", &header, &rows).expect("sense");
    assert_eq!(mapping.lacks(), None);
    let table = read_with(text.as_bytes(), &mapping);
    let first = &table.rows[0];
    assert_eq!((at(first).as_str(), first.title.as_deref()), ("2026-03-04", Some("ruhig")));
    assert!(first.distance.is_some_and(|m| (m.get() - 8_851.392).abs() < 0.01), "{:?}", first.distance);
    assert_eq!(first.timer.map(Seconds::get), Some(1_800.0));

    let again = mapping.corrected("4 -; 3 distance", &header, &rows).expect("sense");
    assert_eq!(again.column(Field::Timer), None);
    assert_eq!(again.column(Field::Distance).map(|c| c.unit), Some(Unit::Miles), "a unit stays with its meaning");
    let moved = mapping.corrected("4 distance km", &header, &rows).expect("sense");
    assert_eq!(moved.column(Field::Distance).map(|c| c.at), Some(3));
    assert!(moved.columns.iter().all(|c| c.at != 2), "a meaning that moves leaves the column it had");
    let whole = guessed.corrected(&mapping.words(), &header, &rows).expect("its own words");
    assert_eq!(whole, mapping);
    for nonsense in ["5 distance km", "0 date", "3 distance kg", "3 wine", "dates backwards", "three", "1 date s"] {
        let said = guessed.corrected(&format!("dates day-first; {nonsense}"), &header, &rows);
        assert_eq!(said, Err(NotColumns(nonsense.to_owned())));
    }
}

#[test]
fn titles_above_the_header_are_passed_over_and_lines_still_count_from_the_top() {
    let text =
        "Lauftagebuch von Ada;;;\n\n;;2025;\nDatum;Distanz (km);Zeit;Notiz\n31.12.2025;10,5;58:30;\nmorgen;5;30:00;\n";
    let table = table(text.as_bytes());
    assert_eq!((table.rows.len(), table.rows[0].line), (1, 5));
    assert_eq!(table.rows[0].distance.map(Metres::km), Some(10.5));
    assert!(matches!(&table.warnings[..], [RowWarning::NoDate { line: 6, .. }]), "{:?}", table.warnings);
}

#[test]
fn a_table_without_a_header_loses_no_row() {
    let text = "31.12.2025;10,5;58:30\n01.01.2026;5;30:00\n";
    let (header, rows) = head(text);
    assert_eq!((header.len(), rows.len()), (3, 2));
    assert!(header.iter().all(String::is_empty));
    let table = table(text.as_bytes());
    assert_eq!(table.rows.iter().map(|r| r.distance.map(Metres::km)).collect::<Vec<_>>(), [Some(10.5), Some(5.0)]);
    assert_eq!(table.rows[0].timer.map(Seconds::get), Some(3_510.0));
}

#[test]
fn a_night_is_not_taken_for_a_run() {
    for text in [
        "timestamp,sleep_log_entry_id,overall_score,duration_score,resting_heart_rate\n2019-11-01T06:29:30Z,24,76,27,53\n",
        "date,timestamp,meals,weight\n06/11/2019,06/12/2019 21:58:30,Lunch,100\n",
    ] {
        let unknown = Unknown::of(text.as_bytes()).expect("a table");
        assert_eq!(unknown.guess.lacks(), Some(Lacks::Amount), "{:?}", unknown.guess);
    }
}

#[test]
fn a_table_is_told_from_prose_and_from_what_is_no_text() {
    for bytes in [
        b"".as_slice(),
        b"Dear diary, I ran.\nIt was cold, wet, and long.\nNever, ever, again, I said.\nBut then.\n",
        b"one column\n1\n2\n",
        b"a,b\n",
        b"\x00\x01,\x02\n\x03,\x04\n",
        b"\xff\xd8\xff\xe0\x00\x10JFIF,a\nb,c\n",
        b"{\"a\":1,\n\"b\":2}",
        b"<a,b>\n<c,d>",
    ] {
        assert_eq!(Unknown::of(bytes), None, "{bytes:?}");
    }
    let latin = Unknown::of(b"Datum;H\xf6henmeter\n1.1.2026;40\n").expect("a table in Windows' letters");
    assert_eq!(latin.header[1], "Höhenmeter");
}

#[test]
fn tables_are_told_apart_by_the_names_of_their_columns() {
    let of = |text: &str| signature(&head(text).0);
    assert_eq!(of("Datum;Distanz (km)\n1.1.2026;5\n"), of("DATUM,distanz  [km]\n2.2.2026,7\n"));
    assert_ne!(of("Datum;km\n1.1.2026;5\n"), of("km;Datum\n5;1.1.2026\n"));
    assert_ne!(of("1.1.2026;5\n"), of("1.1.2026;5;30:00\n"));
}

#[test]
fn a_sport_may_stand_in_a_list_of_words() {
    let text = "date,activity_names,rating,duration_min\n\
                2019-11-05T22:51:54.710Z,\"['individual', 'running']\",7,30\n2019-11-06T18:00:00.000Z,\"['team', 'soccer']\",6,60\n";
    let table = table(text.as_bytes());
    assert_eq!(table.rows.iter().map(|row| row.sport.kind).collect::<Vec<_>>(), [Sport::Run, Sport::Other]);
    assert_eq!(table.rows[0].timer.map(Seconds::get), Some(1_800.0));
}
