//! Apple Health: three generations, heart rates joined, invalid XML survived, memory bounded.

use std::io::{BufReader, Read};

use domain::{Bpm, Metres, Seconds, Steps};
use importers::sport::Kind;
use importers::{ReadRun, Reading, Warning, apple};
use testkit::{AppleHealth, Generation, TextRun, cut_everywhere, flipped};

const START: &str = "2026-03-01T07:00:00Z";

fn run_of(workout: &apple::Workout, routes: &[&[u8]]) -> ReadRun {
    match workout.read(routes) {
        Reading::Activity(mut activity) => activity.runs.remove(0),
        other => panic!("{other:?}"),
    }
}

fn close(a: f64, b: f64, by: f64) -> bool {
    (a - b).abs() <= by
}

#[test]
fn all_generations_give_the_same_run() {
    let route = TextRun::new(START).pause(10.0, 5.0).sport("").without_sensors().gpx();
    for generation in [Generation::RouteInside, Generation::RouteBeside, Generation::Statistics] {
        let export = apple::read(&AppleHealth::new(generation, START).build()[..]);
        assert_eq!(export.warnings, [], "{generation:?}");
        let [workout] = &export.workouts[..] else { panic!("{generation:?}: {}", export.workouts.len()) };
        let beside = generation != Generation::RouteInside;
        assert_eq!(workout.routes().first().map(String::as_str), beside.then_some("workout-routes/route_0.gpx"));
        assert_eq!(workout.source(), Some("Ann's Watch"));
        let routes: &[&[u8]] = if beside { &[&route] } else { &[] };
        let read = run_of(workout, routes);
        assert_eq!(read.run.start.at.to_string(), START);
        assert!(read.offset_known && read.run.start.offset.seconds() == 3_600);
        assert!(close(read.run.distance.map_or(0.0, Metres::get), 5_000.0, 0.1), "{:?}", read.run.distance);
        assert_eq!(read.run.timer.map(Seconds::get), Some(1_800.0));
        assert_eq!(read.run.elapsed.map(Seconds::get), Some(2_100.0));
        assert_eq!(read.run.climb.map(Metres::get), Some(40.0));
        assert_eq!(read.run.avg_hr.map(Bpm::get), Some(150.0));
        assert!(close(read.track.distance().map_or(0.0, Metres::get), 5_000.0, 20.0), "{:?}", read.track.distance());
        assert!(close(read.track.duration().get(), 1_800.0, 5.0), "{:?}", read.track.duration());
        let with_heart = read.track.bins().iter().filter(|b| b.heart_rate_bpm == Some(150)).count();
        assert!(with_heart >= 150, "{with_heart}");
        if generation == Generation::Statistics {
            assert_eq!(read.run.steps.map(Steps::get), Some(5_100.0));
        }
    }
}

#[test]
fn a_heart_rate_is_met_however_its_record_is_written() {
    const DATES: &str = r#"startDate="2026-03-01 08:10:00 +0100" endDate="2026-03-01 08:10:00 +0100""#;
    const TYPE: &str = r#"type="HKQuantityTypeIdentifierHeartRate""#;
    let steps = format!(r#"<Record type="HKQuantityTypeIdentifierStepCount" unit="count" {DATES} value="12"/>"#);
    let workout = r#"<Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="30" durationUnit="min" totalDistance="5"
        totalDistanceUnit="km" startDate="2026-03-01 08:00:00 +0100" endDate="2026-03-01 08:30:00 +0100"/>"#;
    for record in [
        format!(r#"<Record {TYPE} unit="count/min" {DATES} value="150"/>"#),
        format!(r#"<Record {TYPE} sourceName="Ann's Watch" unit="count/min" {DATES} value="150"/>"#),
        format!(r#"<Record {TYPE} sourceName="a > b" unit="count/min" {DATES} value="150"/>"#),
        format!(r#"<Record {TYPE} sourceName='one " of two' unit="count/min" {DATES} value="150"/>"#),
        format!(r#"<Record {TYPE} device='it > "' unit="count/min" {DATES} value="150"/>"#),
        format!(r#"<Record sourceName="Watch" {TYPE} unit="count/min" {DATES} value="150"/>"#),
        format!("<Record\n{TYPE} unit=\"count/min\" {DATES} value=\"150\" ></Record>"),
        format!(r#"<hk:Record {TYPE} unit="count/min" {DATES} value="150"/>"#),
        format!(
            r#"<Record {TYPE} {DATES} value="150"><MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="2"/></Record>"#
        ),
    ] {
        for (before, after) in [("", ""), (steps.as_str(), steps.as_str()), ("stray text &", "<!-- > ' -->")] {
            let export = format!("<HealthData>\n {before}\n {record}\n {after}\n {workout}\n{steps}</HealthData>");
            let read = apple::read(export.as_bytes());
            assert_eq!((read.heart_rates, read.workouts.len()), (1, 1), "{export}");
            assert_eq!(read.warnings, [], "{export}");
            assert_eq!(run_of(&read.workouts[0], &[]).run.avg_hr.map(Bpm::get), Some(150.0), "{export}");
        }
    }
}

#[test]
fn without_its_route_a_workout_is_still_a_run() {
    let export = apple::read(&AppleHealth::new(Generation::Statistics, START).indoor().build()[..]);
    let read = run_of(&export.workouts[0], &[]);
    assert!(read.run.treadmill);
    assert_eq!(read.run.distance.map(Metres::get), Some(5_000.0));
    assert!(read.track.bins().iter().any(|b| b.heart_rate_bpm == Some(150)));
}

#[test]
fn the_zones_name_counts_more_than_the_phones_offset() {
    let export = apple::read(&AppleHealth::new(Generation::Statistics, START).zone("America/Los_Angeles").build()[..]);
    let Reading::Activity(activity) = export.workouts[0].read(&[]) else { panic!("a run") };
    assert!(!activity.runs[0].offset_known);
    assert_eq!(activity.clues[0].zone.as_deref(), Some("America/Los_Angeles"));
}

#[test]
fn heart_rates_go_to_the_workout_they_lie_in() {
    let export = apple::read(&AppleHealth::new(Generation::Statistics, START).workouts(20).build()[..]);
    assert_eq!((export.workouts.len(), export.heart_rates), (20, 20 * (11 + 361)));
    for workout in &export.workouts {
        let read = run_of(workout, &[]);
        assert!(read.track.bins().iter().all(|b| b.heart_rate_bpm.is_none_or(|bpm| bpm == 150)));
    }
}

#[test]
fn other_workouts_are_context() {
    let export = apple::read(&AppleHealth::new(Generation::RouteBeside, START).activity("Walking").build()[..]);
    let Reading::NotARun(why) = export.workouts[0].read(&[]) else { panic!("a walk") };
    assert_eq!((why.others()[0].sport.kind, why.others()[0].timer.map(Seconds::get)), (Kind::Walk, Some(1_800.0)));
}

#[test]
fn invalid_xml_is_skipped_to_the_next_line() {
    let xml = String::from_utf8(AppleHealth::new(Generation::Statistics, START).workouts(3).build()).expect("text");
    let nth = |text: &str, what: &str, n: usize| text.match_indices(what).nth(n).map(|(at, _)| at).expect("a place");
    let mut broken = xml.clone();
    broken.insert_str(nth(&broken, " <Record", 50), "</Nothing> < & <1 \u{0}\n");
    broken.insert_str(nth(&broken, " <Workout workout", 1), "<!-- never closed -- -->\n<?\n?>]]>\n");
    let export = apple::read(broken.as_bytes());
    assert_eq!(export.workouts.len(), 3, "{:?}", export.warnings);
    let mut bytes = xml.into_bytes();
    let at = bytes.len() / 3;
    bytes.splice(at..at, *b"\"\xff\xfe\n");
    let export = apple::read(&bytes[..]);
    assert_eq!(export.workouts.len(), 3);
}

#[test]
fn an_element_without_end_costs_no_memory() {
    let mut xml = AppleHealth::new(Generation::Statistics, START).prologue().into_bytes();
    xml.extend(b"<Record type=\"");
    xml.extend(vec![b'x'; 5 << 20]);
    xml.extend(b"\"/>\n");
    let mut rest = String::new();
    AppleHealth::new(Generation::Statistics, START).write_workout(0, &mut rest);
    xml.extend(rest.as_bytes());
    let export = apple::read(&xml[..]);
    assert_eq!(export.workouts.len(), 1);
    assert!(matches!(&export.warnings[..], [Warning::Skipped { .. }]), "{:?}", export.warnings);
}

/// A stream that makes what it gives: an export of any size that is never in memory.
struct Endless {
    export: AppleHealth,
    days: i64,
    day: i64,
    ready: Vec<u8>,
    given: usize,
}

impl Read for Endless {
    fn read(&mut self, buf: &mut [u8]) -> std::io::Result<usize> {
        if self.given == self.ready.len() {
            let mut next = if self.day == 0 { self.export.prologue() } else { String::new() };
            if self.day < self.days {
                self.export.write_records(self.day, &mut next);
            } else if self.day < self.days * 2 {
                self.export.write_workout(self.day - self.days, &mut next);
            }
            self.day += 1;
            (self.ready, self.given) = (next.into_bytes(), 0);
        }
        let count = (self.ready.len() - self.given).min(buf.len());
        buf[..count].copy_from_slice(&self.ready[self.given..self.given + count]);
        self.given += count;
        Ok(count)
    }
}

#[test]
fn a_long_export_is_read_as_a_stream() {
    let export = AppleHealth::new(Generation::Statistics, "2010-03-01T07:00:00Z");
    let stream = Endless { export, days: 200, day: 0, ready: Vec::new(), given: 0 };
    let read = apple::read(BufReader::with_capacity(1 << 16, stream));
    assert_eq!((read.workouts.len(), read.heart_rates), (200, 200 * 372));
}

#[test]
fn no_damage_panics() {
    for generation in [Generation::RouteInside, Generation::Statistics] {
        let bytes = AppleHealth::new(generation, START).records_between(3).build();
        for cut in cut_everywhere(&bytes).step_by(7) {
            for workout in apple::read(cut).workouts {
                let _ = workout.read(&[]);
            }
        }
        for damaged in flipped(&bytes, 200, 5) {
            for workout in apple::read(&damaged[..]).workouts {
                let _ = workout.read(&[]);
            }
        }
    }
}
