//! Polar, Suunto, Nike, adidas and Google sessions in JSON.

use domain::{Bpm, Feel, Metres, Rpe, Seconds, Steps, Surface};
use importers::sport::Kind;
use importers::{Broken, NotARun, ReadRun, Reading, Warning, read};
use testkit::{SuuntoCloud, TextRun, cut_everywhere, flipped};

const START: &str = "2026-03-01T07:00:00Z";

fn only_run(bytes: &[u8]) -> ReadRun {
    match read(bytes) {
        Reading::Activity(mut activity) if activity.runs.len() == 1 => activity.runs.remove(0),
        other => panic!("not one run: {other:?}"),
    }
}

fn close(a: f64, b: f64, by: f64) -> bool {
    (a - b).abs() <= by
}

#[test]
fn polar_and_suunto_are_read_whole_in_all_flavours() {
    let run = TextRun::new(START).offset_hours(-7.0).title("Evening").pause(10.0, 3.0);
    for (name, bytes) in [("polar", run.polar()), ("older polar", run.polar_old()), ("suunto", run.suunto())] {
        let read = only_run(&bytes);
        assert_eq!(read.run.start.at.to_string(), START, "{name}");
        assert!(read.offset_known && read.run.start.offset.seconds() == -7 * 3_600, "{name}");
        assert_eq!(read.run.start.day().to_string(), "2026-03-01");
        assert!(close(read.run.distance.map_or(0.0, Metres::get), 5_000.0, 0.5), "{name} {:?}", read.run.distance);
        assert!(close(read.run.timer.map_or(0.0, Seconds::get), 1_800.0, 0.6), "{name} {:?}", read.run.timer);
        assert!(close(read.run.avg_hr.map_or(0.0, Bpm::get), 150.0, 0.5), "{name} {:?}", read.run.avg_hr);
        assert!(close(read.run.steps.map_or(0.0, Steps::get), 5_100.0, 20.0), "{name} {:?}", read.run.steps);
        assert!(close(read.track.distance().map_or(0.0, Metres::get), 5_000.0, 5.0), "{name}");
        assert_eq!(read.warnings, [], "{name}");
    }
}

#[test]
fn literal_nan_is_an_unknown_value_not_a_broken_file() {
    let bytes = TextRun::new(START).polar();
    assert!(String::from_utf8_lossy(&bytes).contains("NaN"));
    assert!(close(only_run(&bytes).run.avg_hr.map_or(0.0, Bpm::get), 150.0, 0.1));
}

/// Suunto's summary and its samples say the same.
#[test]
fn suuntos_cloud_files_are_read_with_attributes_as_objects_and_as_texts() {
    let run = TextRun::new(START).offset_hours(-7.0).pause(10.0, 3.0).climb(30.0).feel(4);
    for flavour in [SuuntoCloud::Samples, SuuntoCloud::Quoted, SuuntoCloud::Both] {
        let read = only_run(&run.suunto_cloud(flavour));
        assert_eq!(
            (read.run.start.at.to_string().as_str(), read.run.start.day().to_string().as_str()),
            (START, "2026-03-01")
        );
        assert_eq!((read.offset_known, read.run.start.offset.seconds()), (true, -7 * 3_600), "{flavour:?}");
        assert_eq!(read.run.distance.map(Metres::get), Some(5_000.0), "{flavour:?}");
        assert_eq!(
            (read.run.timer.map(Seconds::get), read.run.elapsed.map(Seconds::get)),
            (Some(1_800.0), Some(1_980.0))
        );
        assert!(close(read.run.avg_hr.map_or(0.0, Bpm::get), 150.0, 0.1), "{flavour:?} {:?}", read.run.avg_hr);
        assert!(close(read.run.steps.map_or(0.0, Steps::get), 5_100.0, 1.0), "{flavour:?} {:?}", read.run.steps);
        assert_eq!((read.run.climb.map(Metres::get), read.run.feel.map(Feel::get)), (Some(30.0), Some(4)));
        assert_eq!(read.track.duration().get(), 1_800.0, "{flavour:?}: the pause is none of the running");
        assert!(close(read.track.distance().map_or(0.0, Metres::get), 5_000.0, 1.0), "{flavour:?}");
        assert_eq!(read.warnings, [], "{flavour:?}");
    }
    // One file without the other: of the samples the speed tells that it is a run, of the summary its number.
    let read = only_run(&run.suunto_cloud(SuuntoCloud::SamplesAlone));
    assert!(close(read.run.distance.map_or(0.0, Metres::get), 5_000.0, 0.5), "{:?}", read.run.distance);
    assert!(
        matches!(read.warnings[..], [Warning::NoSession { .. }, Warning::SportAssumed { .. }]),
        "{:?}",
        read.warnings
    );
    let read = only_run(&run.suunto_cloud(SuuntoCloud::SummaryAlone));
    assert_eq!((read.run.distance.map(Metres::get), read.run.timer.map(Seconds::get)), (Some(5_000.0), Some(1_800.0)));
    assert!(read.track.bins().is_empty());
    let ride = read_json(&run.clone().sport("4").suunto_cloud(SuuntoCloud::Both));
    assert_eq!(others(&ride), [Kind::Ride]);
}

#[test]
fn nike_carries_exertion_and_terrain() {
    let run = TextRun::new(START).title("Sunday").notes("knee ok").rpe(6).terrain("trail").climb(30.0).pause(10.0, 3.0);
    for bytes in [run.nike(), run.nike_old()] {
        let read = only_run(&bytes);
        assert_eq!((read.run.start.at.to_string().as_str(), read.offset_known, read.start_sure), (START, false, true));
        assert_eq!((read.run.rpe.map(Rpe::get), read.run.surface), (Some(6.0), Some(Surface::Trail)));
        assert_eq!(read.run.distance.map(Metres::get), Some(5_000.0));
        assert_eq!(
            (read.run.timer.map(Seconds::get), read.run.elapsed.map(Seconds::get)),
            (Some(1_800.0), Some(1_980.0))
        );
        assert_eq!((read.run.steps.map(Steps::get), read.run.avg_hr.map(Bpm::get)), (Some(5_100.0), Some(150.0)));
        assert_eq!((read.run.climb.map(Metres::get), read.run.title.as_deref()), (Some(30.0), Some("Sunday")));
        assert_eq!(read.run.notes.as_deref(), Some("knee ok"));
        assert!(close(read.track.distance().map_or(0.0, Metres::get), 5_000.0, 5.0), "{:?}", read.track.distance());
        assert!(close(read.track.duration().get(), 1_800.0, 1.0), "{:?}", read.track.duration());
        assert_eq!(read.warnings, [Warning::OffsetUnknown]);
    }
    let treadmill = only_run(&TextRun::new(START).terrain("treadmill").without_positions().nike());
    assert_eq!((treadmill.run.treadmill, treadmill.run.surface), (true, Some(Surface::Treadmill)));
    assert_eq!(others(&read_json(&TextRun::new(START).sport("walk").nike())), [Kind::Walk]);
}

#[test]
fn adidas_sessions_carry_notes_and_feelings() {
    let run = TextRun::new(START).notes("Left knee pulled").climb(40.0).pause(10.0, 1.0);
    for feel in 1..=5 {
        let read = only_run(&run.clone().feel(feel).adidas());
        assert_eq!(read.run.feel.map(Feel::get), Some(feel));
        assert_eq!(
            (read.run.start.at.to_string().as_str(), read.run.notes.as_deref()),
            (START, Some("Left knee pulled"))
        );
        assert_eq!((read.offset_known, read.run.start.offset.seconds()), (true, 3_600));
        assert_eq!(
            (read.run.distance.map(Metres::get), read.run.timer.map(Seconds::get)),
            (Some(5_000.0), Some(1_800.0))
        );
        assert_eq!((read.run.elapsed.map(Seconds::get), read.run.climb.map(Metres::get)), (Some(1_860.0), Some(40.0)));
        assert_eq!((read.run.avg_hr.map(Bpm::get), &read.warnings[..]), (Some(150.0), &[][..]));
        assert!(read.track.bins().is_empty(), "its course lies beside it");
    }
    assert_eq!(only_run(&run.clone().adidas()).run.feel, None, "nothing said is no feeling");
    assert_eq!(only_run(&run.clone().sport("82").adidas()).run.surface, Some(Surface::Trail));
    assert!(only_run(&run.clone().sport("14").adidas()).run.treadmill);
    for (number, kind) in
        [("22", Kind::Ride), ("7", Kind::Hike), ("19", Kind::Walk), ("18", Kind::Swim), ("99", Kind::Other)]
    {
        assert_eq!(others(&read_json(&run.clone().sport(number).adidas())), [kind], "{number}");
    }
    // Its course is a list of points without a word of what it is.
    assert!(matches!(read_json(&run.adidas_course()), Reading::Broken(Broken::UnknownFormat { .. })));
}

fn read_bytes(text: &str) -> Reading {
    read(text.as_bytes())
}

fn read_json(bytes: &[u8]) -> Reading {
    serde_json::from_slice::<serde_json::Value>(bytes).expect("the builder writes JSON");
    read(bytes)
}

/// What was found that is no run.
fn others(reading: &Reading) -> Vec<Kind> {
    match reading {
        Reading::NotARun(why @ NotARun::OtherSport { .. }) => {
            why.others().iter().map(|other| other.sport.kind).collect()
        }
        other => panic!("not another sport: {other:?}"),
    }
}

#[test]
fn googles_sessions_are_totals() {
    let run = TextRun::new(START).pause(10.0, 1.0);
    let read = only_run(&run.google());
    assert_eq!((read.run.start.at.to_string().as_str(), read.offset_known), (START, false));
    assert_eq!((read.run.timer.map(Seconds::get), read.run.elapsed.map(Seconds::get)), (Some(1_800.5), Some(1_860.0)));
    assert_eq!((read.run.distance.map(Metres::get), read.run.steps.map(Steps::get)), (Some(5_000.0), Some(5_100.0)));
    assert_eq!((read.run.avg_hr.map(Bpm::get), &read.warnings[..]), (Some(150.0), &[Warning::OffsetUnknown][..]));
    assert!(read.track.bins().is_empty());
    assert_eq!(only_run(&run.clone().without_sensors().google()).run.avg_hr, None);
    assert!(only_run(&run.clone().sport("running.treadmill").google()).run.treadmill);
    for (sport, kind) in [("walking", Kind::Walk), ("biking", Kind::Ride), ("sleep", Kind::Other)] {
        assert_eq!(others(&read_json(&run.clone().sport(sport).google())), [kind], "{sport}");
    }
}

#[test]
fn json_of_another_kind_is_named_and_broken_json_says_where() {
    assert!(matches!(read_bytes(r#"{"a":1}"#), Reading::Broken(Broken::UnknownFormat { .. })));
    assert!(matches!(read_bytes("[1,2]"), Reading::Broken(Broken::UnknownFormat { .. })));
    let Reading::Broken(Broken::StopsMakingSense { at, .. }) = read_bytes("{\"exercises\":[\n1,,2]}") else {
        panic!("broken")
    };
    assert_eq!(at, 17);
    let deep = "[".repeat(1 << 20);
    assert!(matches!(read_bytes(&deep), Reading::Broken(_)));
    assert!(matches!(read_bytes(&format!("{{\"exercises\":{deep}")), Reading::Broken(_)));
}

#[test]
fn no_damage_panics() {
    let short = TextRun::new(START).km(0.2).minutes(1.0).pause(0.5, 1.0).climb(5.0).title("A").notes("B");
    for bytes in
        [short.polar(), short.polar_old(), short.suunto(), short.nike(), short.suunto_cloud(SuuntoCloud::Quoted)]
    {
        for cut in cut_everywhere(&bytes) {
            let _ = read(cut);
        }
        for damaged in flipped(&bytes, 2_000, 3) {
            let _ = read(&damaged);
        }
    }
}

#[test]
fn a_treadmill_run_without_a_distance_keeps_its_time_and_says_what_is_not_known() {
    let run = TextRun::new(START).km(0.0).without_positions();
    for (name, bytes) in
        [("google", run.clone().sport("running.treadmill").google()), ("adidas", run.clone().sport("14").adidas())]
    {
        let read = only_run(&bytes);
        assert!(read.run.treadmill && read.warnings.contains(&Warning::NoDistance), "{name}: {:?}", read.warnings);
        assert_eq!((read.run.distance, read.run.timer.map(|s| s.get().floor())), (None, Some(1_800.0)), "{name}");
    }
    let outside = only_run(&run.google());
    assert!(!outside.warnings.contains(&Warning::NoDistance), "{:?}", outside.warnings);
}
