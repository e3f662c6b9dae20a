//! Polar, Suunto, Nike, adidas and Google sessions in JSON.

use domain::{Bpm, Feel, Metres, Rpe, Seconds, Steps, Surface};
use importers::sport::Kind;
use importers::{Broken, NotARun, ReadRun, Reading, read};
use testkit::{TextRun, cut_everywhere, flipped};

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

#[test]
fn suuntos_cloud_files_are_read_with_attributes_as_objects_and_as_texts() {
    let mut samples = Vec::new();
    let mut quoted = Vec::new();
    for second in 0..=600 {
        let (minute, s) = (second / 60, second % 60);
        let sample = format!(r#"{{"suunto/sml":{{"Sample":{{"HR":2.5,"Distance":{}}}}}}}"#, second * 3);
        let time = format!("2026-03-01T08:{minute:02}:{s:02}.000+01:00");
        samples.push(format!(r#"{{"Attributes":{sample},"Source":"suunto-1","TimeISO8601":"{time}"}}"#));
        let text = sample.replace('"', "\\\"");
        quoted.push(format!(r#"{{"Attributes":"{text}","TimeISO8601":"{time}"}}"#));
    }
    let header = r#"{"Attributes":{"suunto/sml":{"Header":{"ActivityType":3,"DateTime":"2026-03-01T08:00:00+01:00","Duration":600,"Distance":1800}}}}"#;
    let data = samples.join(",");
    for file in [
        format!(r#"{{"Samples":[{data},{header}]}}"#),
        format!(r#"{{"Summary":{{"Samples":[{header}]}},"Data":{{"Samples":[{data}]}}}}"#),
        format!(r#"{{"Samples":[{},{header}]}}"#, quoted.join(",")),
    ] {
        let read = only_run(file.as_bytes());
        assert_eq!(read.run.start.at.to_string(), START);
        assert_eq!(read.run.distance.map(Metres::get), Some(1_800.0));
        assert_eq!(read.run.avg_hr.map(Bpm::get), Some(150.0));
        assert!(read.offset_known && read.warnings.is_empty(), "{:?}", read.warnings);
    }
    // Without its summary the speed tells that it is a run.
    let read = only_run(format!(r#"{{"Samples":[{data}]}}"#).as_bytes());
    assert_eq!(read.run.distance.map(Metres::get), Some(1_800.0));
}

#[test]
fn nike_carries_exertion_and_terrain() {
    let nike = r#"{"id":"a","type":"run","start_epoch_ms":1772348400000,"end_epoch_ms":1772350260000,"active_duration_ms":1800000,
        "tags":{"rpe":"6","terrain":"trail","com.nike.name":"Sunday"},
        "summaries":[{"metric":"distance","summary":"total","value":5.0},{"metric":"heart_rate","summary":"mean","value":150.0},
        {"metric":"steps","summary":"total","value":5100}],
        "metrics":[{"type":"distance","unit":"KM","values":[{"start_epoch_ms":1772348400000,"end_epoch_ms":1772348410000,"value":0.03}]}]}"#;
    let read = only_run(nike.as_bytes());
    assert_eq!(read.run.start.at.to_string(), START);
    assert_eq!((read.run.rpe.map(Rpe::get), read.run.surface), (Some(6.0), Some(Surface::Trail)));
    assert_eq!(read.run.distance.map(Metres::get), Some(5_000.0));
    assert_eq!(read.run.steps.map(Steps::get), Some(5_100.0));
    assert_eq!(read.run.title.as_deref(), Some("Sunday"));
}

#[test]
fn adidas_sessions_carry_notes_and_feelings() {
    let session = r#"{"start_time":1772348400000,"end_time":1772350300000,"duration":1800000,"pause":100000,"distance":5000,
        "elevation_gain":40,"pulse_avg":150,"sport_type_id":"1","notes":"Left knee pulled","start_time_timezone_offset":3600000,
        "subjective_feeling":"sluggish"}"#;
    let read = only_run(session.as_bytes());
    assert_eq!(read.run.notes.as_deref(), Some("Left knee pulled"));
    assert_eq!(read.run.feel.map(Feel::get), Some(2));
    assert_eq!((read.offset_known, read.run.start.offset.seconds()), (true, 3_600));
    let ride = session.replace(r#""sport_type_id":"1""#, r#""sport_type_id":"22""#);
    let Reading::NotARun(why) = read_bytes(&ride) else { panic!("a ride") };
    assert_eq!(why.others()[0].sport.kind, Kind::Ride);
}

fn read_bytes(text: &str) -> Reading {
    read(text.as_bytes())
}

#[test]
fn googles_sessions_are_totals() {
    let session = r#"{"fitnessActivity":"running","startTime":"2026-03-01T07:00:00Z","endTime":"2026-03-01T07:31:00Z","duration":"1800.5s",
        "aggregate":[{"metricName":"com.google.distance.delta","floatValue":5000.0},{"metricName":"com.google.step_count.delta","intValue":5100}]}"#;
    let read = only_run(session.as_bytes());
    assert_eq!(read.run.timer.map(Seconds::get), Some(1_800.5));
    assert_eq!(read.run.elapsed.map(Seconds::get), Some(1_860.0));
    assert_eq!(read.run.distance.map(Metres::get), Some(5_000.0));
    let walk = session.replace("running", "walking");
    assert!(matches!(read_bytes(&walk), Reading::NotARun(NotARun::OtherSport { .. })));
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
    for bytes in [short.polar(), short.polar_old(), short.suunto()] {
        for cut in cut_everywhere(&bytes) {
            let _ = read(cut);
        }
        for damaged in flipped(&bytes, 2_000, 3) {
            let _ = read(&damaged);
        }
    }
}
