//! TCX and GPX: what is read, what is repaired, and that nothing broken panics.

use domain::{Bpm, Metres, Seconds, Steps};
use importers::sport::Kind;
use importers::{Activity, Broken, NotARun, ReadRun, Reading, Warning, read};
use testkit::{TextRun, Zip, cut_everywhere, flipped, gpx_of, gzip, tcx_of};

const START: &str = "2026-03-01T07:00:00Z";

fn activity(bytes: &[u8]) -> Activity {
    match read(bytes) {
        Reading::Activity(activity) => activity,
        other => panic!("no activity: {other:?}"),
    }
}

fn only_run(bytes: &[u8]) -> ReadRun {
    let mut activity = activity(bytes);
    assert_eq!(activity.runs.len(), 1);
    activity.runs.remove(0)
}

fn why_not(bytes: &[u8]) -> NotARun {
    match read(bytes) {
        Reading::NotARun(why) => why,
        other => panic!("{other:?}"),
    }
}

fn close(a: f64, b: f64, by: f64) -> bool {
    (a - b).abs() <= by
}

#[test]
fn a_plain_run_is_read_whole_from_both() {
    let run = TextRun::new(START).climb(40.0).title("Along the canal").notes("Knee quiet &amp; warm").laps(3);
    for (bytes, tolerance) in [(run.tcx(), 0.1), (run.gpx(), 10.0)] {
        let read = only_run(&bytes);
        assert_eq!(read.run.start.at.to_string(), START);
        assert!(!read.offset_known && read.start_known);
        assert!(close(read.run.distance.expect("a distance").get(), 5_000.0, tolerance), "{:?}", read.run.distance);
        assert_eq!(read.run.timer.map(Seconds::get), Some(1_800.0));
        assert_eq!(read.run.elapsed.map(Seconds::get), Some(1_800.0));
        assert!(close(read.run.steps.map_or(0.0, Steps::get), 5_100.0, 3.0), "{:?}", read.run.steps);
        assert!(close(read.run.avg_hr.map_or(0.0, Bpm::get), 150.0, 0.5));
        assert!(close(read.run.climb.map_or(0.0, Metres::get), 40.0, 1.0), "{:?}", read.run.climb);
        assert_eq!(read.run.notes.as_deref(), Some("Knee quiet & warm"));
        assert_eq!(read.warnings, [Warning::OffsetUnknown]);
        assert!(close(read.track.distance().expect("a track").get(), 5_000.0, tolerance));
        assert_eq!(read.track.duration().get(), 1_800.0);
    }
}

#[test]
fn a_pause_is_not_running_time() {
    let run = TextRun::new(START).pause(10.0, 5.0).pause(20.0, 0.5);
    for bytes in [run.tcx(), run.gpx(), run.clone().laps(4).tcx(), run.clone().every(5).gpx()] {
        let read = only_run(&bytes);
        assert!(close(read.run.timer.map_or(0.0, Seconds::get), 1_800.0, 10.0), "{:?}", read.run.timer);
        assert_eq!(read.run.elapsed.map(Seconds::get), Some(2_130.0));
        assert!(close(read.track.duration().get(), 1_800.0, 10.0), "{:?}", read.track.duration());
    }
}

#[test]
fn blanks_before_the_declaration_do_not_hide_a_file() {
    let run = TextRun::new(START);
    for bytes in [run.tcx(), run.gpx()] {
        let blanks = [b" \n          ".as_slice(), &bytes].concat();
        assert_eq!(only_run(&blanks), only_run(&bytes));
        let marked = [b"\xef\xbb\xbf".as_slice(), &bytes].concat();
        assert_eq!(only_run(&marked), only_run(&bytes));
    }
}

#[test]
fn wrapping_changes_nothing() {
    let bytes = TextRun::new(START).gpx();
    for wrapped in
        [gzip(&bytes), Zip::new().with("1.gpx", bytes.clone()).build(), Zip::new().with("1.fit", gzip(&bytes)).build()]
    {
        assert_eq!(only_run(&wrapped), only_run(&bytes));
    }
}

#[test]
fn a_run_without_positions_is_a_run() {
    let read = only_run(&TextRun::new(START).without_positions().tcx());
    assert!(close(read.run.distance.map_or(0.0, Metres::get), 5_000.0, 0.1));
    // Only the lap knows the distance.
    let read = only_run(&TextRun::new(START).without_positions().without_distances().tcx());
    assert!(close(read.run.distance.map_or(0.0, Metres::get), 5_000.0, 0.1));
    assert_eq!(read.track.distance(), None);
}

#[test]
fn the_position_tells_where_a_run_began() {
    let activity = activity(&TextRun::new(START).gpx());
    let (latitude, longitude) = activity.clues[0].position.expect("a position");
    assert!(close(latitude, 52.0, 1e-6) && close(longitude, 13.0, 1e-6));
}

#[test]
fn several_activities_are_several_runs() {
    let runs = [
        TextRun::new("2026-03-03T07:00:00Z").km(7.0),
        TextRun::new(START),
        TextRun::new("2026-03-02T07:00:00Z").sport("Biking").km(20.0),
    ];
    for bytes in [tcx_of(&runs), gpx_of(&runs)] {
        let activity = activity(&bytes);
        let km: Vec<_> = activity.runs.iter().map(|r| r.run.distance.map_or(0.0, |m| m.km().round())).collect();
        assert_eq!(km, [5.0, 7.0], "in order of time");
        assert_eq!(activity.warnings, [Warning::OtherSports { sports: vec!["biking".to_owned()] }]);
        let [ride] = &activity.others[..] else { panic!("one ride") };
        assert_eq!((ride.sport.kind, ride.start.at.to_string()), (Kind::Ride, "2026-03-02T07:00:00Z".to_owned()));
        assert!(close(ride.distance.map_or(0.0, Metres::km), 20.0, 0.05));
    }
}

#[test]
fn tracks_that_follow_each_other_closely_are_one_run() {
    let runs = [TextRun::new(START), TextRun::new("2026-03-01T07:40:00Z")];
    let read = only_run(&gpx_of(&runs));
    assert!(close(read.run.distance.map_or(0.0, Metres::get), 10_000.0, 20.0));
    assert_eq!(read.run.timer.map(Seconds::get), Some(3_600.0));
    assert_eq!(read.run.elapsed.map(Seconds::get), Some(4_200.0));
}

#[test]
fn a_track_without_a_sport_is_a_run_only_at_a_runs_speed() {
    let unnamed = TextRun::new(START).sport("");
    assert!(only_run(&unnamed.gpx()).warnings.contains(&Warning::SportAssumed { kmh_tenths: 100 }));
    let NotARun::NoSportNamed { kmh_tenths, others } = why_not(&unnamed.km(20.0).gpx()) else { panic!("a ride") };
    assert_eq!((kmh_tenths.map(|v| v / 10), others.len()), (Some(40), 1));
}

#[test]
fn other_sports_are_context() {
    for (word, kind) in
        [("walking", Kind::Walk), ("cycling", Kind::Ride), ("Hiking", Kind::Hike), ("Other", Kind::Other)]
    {
        for bytes in [TextRun::new(START).sport(word).tcx(), TextRun::new(START).sport(word).gpx()] {
            let why = why_not(&bytes);
            let [other] = why.others() else { panic!("{why:?}") };
            assert_eq!((other.sport.kind, other.timer.map(Seconds::get)), (kind, Some(1_800.0)));
        }
    }
}

#[test]
fn what_was_not_recorded_says_what_it_is() {
    for (bytes, words) in [
        (TextRun::new(START).without_times().gpx(), "a track without times"),
        (b"<gpx><rte><rtept lat='1' lon='2'/></rte></gpx>".to_vec(), "a route to follow"),
        (b"<gpx><wpt lat='1' lon='2'/></gpx>".to_vec(), "a list of places"),
        (b"<gpx><trk><trkseg/></trk></gpx>".to_vec(), "Nothing was recorded"),
        (b"<TrainingCenterDatabase><Courses><Course><Lap/><Track><Trackpoint><Time>2026-03-01T07:00:00Z</Time></Trackpoint></Track></Course></Courses></TrainingCenterDatabase>".to_vec(), "a course to follow"),
        (b"<TrainingCenterDatabase><Activities><Activity Sport='Running'><Id>2026-03-01T07:00:00Z</Id></Activity></Activities></TrainingCenterDatabase>".to_vec(), "empty"),
        (b"<TrainingCenterDatabase/>".to_vec(), "Nothing was recorded"),
    ] {
        let why = why_not(&bytes).to_string();
        assert!(why.contains(words), "{why}");
    }
}

#[test]
fn an_offset_in_the_file_is_the_local_time() {
    let gpx = String::from_utf8(TextRun::new(START).gpx()).expect("text");
    let read = only_run(gpx.replace("Z</time>", "+01:15</time>").as_bytes());
    assert!(read.offset_known);
    assert_eq!(read.run.start.offset.seconds(), 4_500);
    assert_eq!(read.run.start.at.to_string(), "2026-03-01T05:45:00Z");
    let zoned =
        gpx.replace("<trkseg>", "<extensions><abvio:startTimeZone>+02:00</abvio:startTimeZone></extensions><trkseg>");
    assert_eq!(only_run(zoned.as_bytes()).run.start.offset.seconds(), 7_200);
    let named = zoned.replace("+02:00", "Europe/Berlin");
    let activity = activity(named.as_bytes());
    assert!(!activity.runs[0].offset_known);
    assert_eq!(activity.clues[0].zone.as_deref(), Some("Europe/Berlin"));
}

#[test]
fn invalid_xml_keeps_what_came_before() {
    for bytes in [TextRun::new(START).tcx(), TextRun::new(START).gpx()] {
        let half = bytes.len() / 2;
        let mut torn = bytes[..half].to_vec();
        torn.extend(b"</nonsense>");
        torn.extend(&bytes[half..]);
        for broken in [&torn[..], &bytes[..half]] {
            let activity = activity(broken);
            let [Warning::StopsMakingSense { at, points, .. }] = &activity.warnings[..] else {
                panic!("{:?}", activity.warnings)
            };
            assert!(at.abs_diff(half) < 400 && points.abs_diff(900) < 30, "{at} of {half}, {points} points");
            let metres = activity.runs[0].run.distance.map_or(0.0, Metres::get);
            assert!(close(metres, 2_500.0, 100.0), "{metres}");
        }
    }
}

#[test]
fn nothing_usable_is_broken_with_its_position() {
    let reading = read(b"<gpx><trk><trkseg><trkpt lat='1' lon='2'><time>2026-03-01T07:00:00Z</ti");
    assert!(matches!(reading, Reading::Broken(Broken::StopsMakingSense { .. })), "{reading:?}");
    assert!(matches!(read(b"<kml/>"), Reading::Broken(Broken::UnknownFormat { .. })));
}

#[test]
fn entities_depth_and_long_texts_cost_nothing() {
    let entities = "<!DOCTYPE gpx [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>";
    let gpx = String::from_utf8(TextRun::new(START).title("x&b;y").gpx()).expect("text");
    let (declaration, rest) = gpx.split_once('\n').expect("a line");
    let read_run = only_run(format!("{declaration}{entities}{rest}").as_bytes());
    assert_eq!(read_run.run.title.as_deref(), Some("xy"));
    let long = TextRun::new(START).title(&"x".repeat(1 << 20)).gpx();
    assert_eq!(only_run(&long).run.title.map(|t| t.len()), Some(200));
    let deep = [b"<gpx>".to_vec(), b"<a>".repeat(1 << 20)].concat();
    assert!(matches!(read(&deep), Reading::Broken(Broken::StopsMakingSense { .. })));
}

#[test]
fn a_last_lap_that_was_left_out_does_not_shorten_the_run() {
    let tcx = String::from_utf8(TextRun::new(START).tcx()).expect("text");
    let short = tcx
        .replace("<TotalTimeSeconds>1800.0<", "<TotalTimeSeconds>900.0<")
        .replace(">5000.00</DistanceMeters><Av", ">2500.00</DistanceMeters><Av");
    let read = only_run(short.as_bytes());
    assert!(close(read.run.distance.map_or(0.0, Metres::get), 5_000.0, 1.0));
    assert_eq!(read.run.timer.map(Seconds::get), Some(1_800.0));
    assert!(read.warnings.contains(&Warning::LapsMissing { laps_s: 900.0, points_s: 1_800.0 }), "{:?}", read.warnings);
}

#[test]
fn values_nobody_has_are_unknown() {
    let tcx = String::from_utf8(TextRun::new(START).tcx()).expect("text");
    let zeros = tcx.replace("<Value>150</Value></AverageHeartRateBpm>", "<Value>0</Value></AverageHeartRateBpm>");
    let mut silent = zeros.clone();
    for bpm in 140..=160 {
        silent = silent.replace(&format!("<HeartRateBpm><Value>{bpm}</Value>"), "<HeartRateBpm><Value>0</Value>");
    }
    assert!(close(only_run(zeros.as_bytes()).run.avg_hr.map_or(0.0, Bpm::get), 150.0, 0.5), "from the points");
    assert_eq!(only_run(silent.as_bytes()).run.avg_hr, None);
    let nonsense = tcx.replace("<ns3:RunCadence>85", "<ns3:RunCadence>NaN");
    assert_eq!(only_run(nonsense.as_bytes()).run.steps, None);
}

#[test]
fn a_cadence_of_both_feet_is_not_doubled() {
    let tcx = String::from_utf8(TextRun::new(START).tcx()).expect("text").replace("RunCadence>85", "RunCadence>170");
    let read = only_run(tcx.as_bytes());
    assert!(close(read.run.steps.map_or(0.0, Steps::get), 5_100.0, 3.0), "{:?}", read.run.steps);
    assert!(read.warnings.iter().any(|w| matches!(w, Warning::StepsCountBothFeet { per_min: 150..=190 })));
}

#[test]
fn no_damage_panics() {
    let short = TextRun::new(START).km(0.3).minutes(2.0).pause(1.0, 1.0).climb(5.0).laps(2).title("A").notes("B");
    for bytes in [short.tcx(), short.gpx(), gpx_of(&[short.clone(), short.clone().sport("")])] {
        for cut in cut_everywhere(&bytes) {
            let _ = read(cut);
        }
        for damaged in flipped(&bytes, 400, 2) {
            let _ = read(&damaged);
        }
    }
}

#[test]
fn a_clock_that_steps_back_a_little_is_told_with_what_was_passed_over() {
    let run = TextRun::new(START).sport("running").clock_set_back(10.0, 30);
    for (name, bytes) in [("gpx", run.gpx()), ("tcx", run.tcx())] {
        let read = only_run(&bytes);
        let told = Warning::ClockSteppedBack { points: 29, seconds: 29 };
        assert!(read.warnings.contains(&told), "{name}: {:?}", read.warnings);
        let metres = read.track.distance().map_or(0.0, Metres::get);
        assert!((metres - 5_000.0).abs() < 10.0, "{name}: {metres} m, of which none is lost");
        assert_eq!(read.track.duration().get(), 1_770.0, "{name}: what the clock said twice is counted once");
    }
    let more = TextRun::new(START).sport("running").clock_set_back(10.0, 90);
    let read = only_run(&more.gpx());
    assert!(
        read.warnings.iter().any(|w| matches!(w, Warning::ClockJumped { count: 1, seconds: 89 })),
        "{:?}",
        read.warnings
    );
}
