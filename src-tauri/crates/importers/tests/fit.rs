//! Every outcome a FIT file can have, over files made by `testkit`.

use domain::{Bpm, Feel, Metres, Rpe, Seconds, Steps, Surface, Track};
use importers::{Activity, Broken, FileKind, NotARun, ReadRun, Reading, Warning, read};
use testkit::{FitFile, Points, chained, multisport};

const START: &str = "2026-03-01T07:00:00Z";

fn activity(bytes: &[u8]) -> Activity {
    match read(bytes) {
        Reading::Activity(activity) => activity,
        other => panic!("no run was found: {other:?}"),
    }
}

fn only_run(bytes: &[u8]) -> ReadRun {
    let mut activity = activity(bytes);
    assert_eq!(activity.warnings, [], "a sound file has nothing to be said about");
    assert_eq!(activity.runs.len(), 1);
    activity.runs.remove(0)
}

fn metres(track: &Track) -> f64 {
    track.distance().expect("a distance").get()
}

fn close(a: f64, b: f64, by: f64) -> bool {
    (a - b).abs() <= by
}

#[test]
fn a_plain_run_is_read_whole() {
    let file = FitFile::run(START).km(8.0).minutes(48.0).cadence(171.0).climb(60.0).rpe(4).feel(4).title("Easy hills");
    for bytes in [file.build(), file.clone().big_endian().build(), file.clone().without_header_crc().build()] {
        let ReadRun { run, track, offset_known, start_known, start_sure, summed, warnings } = only_run(&bytes);
        assert_eq!(warnings, []);
        assert!(offset_known && start_known && start_sure);
        assert_eq!(summed, domain::Totals::default(), "the watch summed up everything itself");
        assert_eq!(run.start.at.to_string(), START);
        assert_eq!(run.start.offset.seconds(), 3_600);
        assert_eq!(run.title.as_deref(), Some("Easy hills"));
        assert_eq!(run.distance.map(Metres::get), Some(8_000.0));
        assert_eq!(run.timer.map(Seconds::get), Some(2_880.0));
        assert_eq!(run.elapsed.map(Seconds::get), Some(2_880.0));
        assert_eq!(run.steps.map(Steps::get), Some(8_208.0), "a stride is two steps");
        assert_eq!((run.climb.map(Metres::get), run.descent.map(Metres::get)), (Some(60.0), Some(60.0)));
        assert_eq!(run.avg_hr.map(Bpm::get), Some(150.0));
        assert_eq!(run.rpe, Rpe::new(4.0).ok());
        assert_eq!(run.feel.map(Feel::get), Some(4));
        assert_eq!((run.treadmill, run.surface), (false, None));
        assert_eq!(track.bins().len(), 288);
        assert_eq!(track.duration().get(), 2_880.0);
        assert!(close(metres(&track), 8_000.0, 0.5), "{}", metres(&track));
        assert!(close(track.steps().expect("steps").get(), 8_208.0, 1.0));
        let climb: f64 = track.bins().iter().filter_map(|b| b.climb_m).map(f64::from).sum();
        assert!(close(climb, 60.0, 1.0), "{climb}");
    }
}

#[test]
fn where_it_was_run_is_told_by_the_sub_sport() {
    let run = FitFile::run(START);
    for (file, treadmill, surface) in [
        (run.clone(), false, None),
        (run.clone().treadmill(), true, Some(Surface::Treadmill)),
        (run.clone().trail(), false, Some(Surface::Trail)),
        (run.clone().track(), false, Some(Surface::Track)),
    ] {
        let read = only_run(&file.build());
        assert_eq!((read.run.treadmill, read.run.surface), (treadmill, surface));
        assert_eq!(read.run.distance.map(Metres::get), Some(5_000.0), "a treadmill run is a run like any other");
    }
}

#[test]
fn the_local_offset_is_read_or_said_to_be_unknown() {
    for hours in [-12.0, -3.5, 0.0, 5.75, 14.0] {
        let read = only_run(&FitFile::run(START).offset_hours(hours).build());
        assert_eq!(f64::from(read.run.start.offset.seconds()) / 3_600.0, hours);
        assert!(read.offset_known);
    }
    for file in [FitFile::run(START).without_local_time(), FitFile::run(START).offset_hours(20.0)] {
        let read = only_run(&file.build());
        assert!(!read.offset_known);
        assert_eq!(read.run.start.offset.seconds(), 0);
        assert_eq!(read.warnings, [Warning::OffsetUnknown]);
    }
}

#[test]
fn smart_recording_loses_nothing() {
    for every in [1, 4, 7, 10, 25, 60, 240] {
        let read = only_run(&FitFile::run(START).every(every).build());
        assert_eq!(read.track.duration().get(), 1_800.0, "a point every {every} s");
        assert!(close(metres(&read.track), 5_000.0, 0.5), "a point every {every} s: {}", metres(&read.track));
        assert!(close(read.track.steps().expect("steps").get(), 5_100.0, 1.0), "a point every {every} s");
    }
}

#[test]
fn a_pause_is_not_running_time() {
    for every in [1, 7, 60] {
        let read = only_run(&FitFile::run(START).every(every).pause(10.0, 5.0).pause(20.0, 0.5).build());
        assert_eq!(read.run.timer.map(Seconds::get), Some(1_800.0));
        assert_eq!(read.run.elapsed.map(Seconds::get), Some(2_130.0));
        assert_eq!(read.track.duration().get(), 1_800.0, "a point every {every} s");
        assert!(close(metres(&read.track), 5_000.0, 0.5));
        let in_the_pause = read.track.bins().iter().filter(|b| (600..900).contains(&b.offset_s)).count();
        assert_eq!(in_the_pause, 0);
        assert_eq!(read.track.bins().last().map(|b| b.offset_s + u32::from(b.duration_s)), Some(2_130));
    }
}

#[test]
fn without_a_distance_the_speed_counts_and_without_that_the_positions() {
    for points in [Points::Speed, Points::Positions] {
        let read = only_run(&FitFile::run(START).points(points).build());
        assert!(close(metres(&read.track), 5_000.0, 10.0), "{points:?}: {}", metres(&read.track));
    }
    let silent = only_run(&FitFile::run(START).points(Points::Silent).build());
    assert_eq!(silent.track.distance(), None, "an unknown distance is not zero");
    assert_eq!(silent.track.duration().get(), 1_800.0);
    let totals_only = only_run(&FitFile::run(START).points(Points::Absent).build());
    assert!(totals_only.track.is_empty());
    assert_eq!(totals_only.run.distance.map(Metres::get), Some(5_000.0));
}

#[test]
fn zero_heart_rate_and_absent_strides_are_unknown() {
    let read = only_run(&FitFile::run(START).heart_rate(0).without_cadence().build());
    assert_eq!((read.run.avg_hr, read.run.steps), (None, None));
    assert!(read.track.bins().iter().all(|b| b.heart_rate_bpm.is_none() && b.steps.is_none()));
}

#[test]
fn a_device_that_counts_both_feet_is_not_doubled() {
    let read = only_run(&FitFile::run(START).cadence(170.0).counting_both_feet().build());
    assert_eq!(read.run.steps.map(Steps::get), Some(5_100.0));
    assert!(close(read.track.steps().expect("steps").get(), 5_100.0, 1.0));
    assert!(matches!(read.warnings[..], [Warning::StepsCountBothFeet { per_min: 150..=190 }]), "{:?}", read.warnings);
}

#[test]
fn a_run_without_summary_is_rebuilt_from_its_points() {
    let read = only_run(&FitFile::run(START).climb(40.0).without_session().build());
    assert_eq!(read.warnings, [Warning::NoSession { points: 1_801 }, Warning::OffsetUnknown]);
    assert!(close(read.run.distance.expect("a distance").get(), 5_000.0, 0.5));
    assert_eq!(read.run.timer.map(Seconds::get), Some(1_800.0));
    assert!(close(read.run.steps.expect("steps").get(), 5_100.0, 1.0));
    assert!(close(read.run.climb.expect("a climb").get(), 40.0, 1.0));
    assert!(close(read.run.avg_hr.expect("a heart rate").get(), 150.0, 1.0));
}

#[test]
fn a_timer_of_zero_is_rebuilt_from_the_points() {
    let read = only_run(&FitFile::run(START).session_timer_zero().build());
    assert_eq!(read.run.timer.map(Seconds::get), Some(1_800.0));
    assert!(matches!(&read.warnings[..], [Warning::Rebuilt { what: "running time", .. }]), "{:?}", read.warnings);
}

#[test]
fn a_summary_that_disagrees_with_its_points_is_kept_and_told() {
    let read = only_run(&FitFile::run(START).session_distance_percent(130).build());
    assert_eq!(read.run.distance.map(Metres::get), Some(6_500.0));
    assert!(matches!(&read.warnings[..], [Warning::DistancesDisagree { .. }]), "{:?}", read.warnings);
}

#[test]
fn other_sports_are_no_runs() {
    for (sport, words) in [(0, "generic"), (2, "cycling"), (5, "swimming"), (11, "walking"), (200, "sport number 200")]
    {
        let read = read(&FitFile::run(START).sport(sport).build());
        let Reading::NotARun(NotARun::OtherSport { sports, others }) = read else { panic!("{read:?}") };
        assert_eq!(sports, [words]);
        assert_eq!(others.iter().map(|o| o.distance.map(Metres::km)).collect::<Vec<_>>(), [Some(5.0)]);
    }
}

#[test]
fn a_recording_without_a_sport_is_a_run_only_at_a_runs_speed() {
    let unnamed = FitFile::run(START).sport(255);
    let read_run = only_run(&unnamed.build());
    assert_eq!(read_run.warnings, [Warning::SportAssumed { kmh_tenths: 100 }]);
    for (km, said) in [(15.0, "30.0 km/h"), (1.0, "2.0 km/h")] {
        let Reading::NotARun(why) = read(&unnamed.clone().km(km).build()) else { panic!("{km} km in half an hour") };
        assert!(why.to_string().contains(said), "{why}");
    }
}

#[test]
fn each_run_of_a_multisport_day_is_a_run() {
    let swim = FitFile::run("2026-03-01T07:00:00Z").sport(5).km(1.5).minutes(30.0);
    let first = FitFile::run("2026-03-01T07:30:00Z").km(5.0).minutes(25.0);
    let ride = FitFile::run("2026-03-01T07:55:00Z").sport(2).km(20.0).minutes(40.0);
    let second = FitFile::run("2026-03-01T08:35:00Z").km(3.0).minutes(15.0);
    let activity = activity(&multisport(&[swim, first, ride, second]));
    let sports = vec!["swimming".to_owned(), "cycling".to_owned()];
    assert_eq!(activity.warnings, [Warning::OtherSports { sports }]);
    let told: Vec<_> =
        activity.runs.iter().map(|r| (r.run.start.at.to_string(), r.run.distance.map(Metres::km))).collect();
    assert_eq!(told, [("2026-03-01T07:30:00Z".to_owned(), Some(5.0)), ("2026-03-01T08:35:00Z".to_owned(), Some(3.0))]);
    for run in &activity.runs {
        assert!(close(metres(&run.track), run.run.distance.expect("a distance").get(), 1.0), "{}", metres(&run.track));
    }
}

#[test]
fn joined_files_give_the_runs_of_all_parts() {
    let (first, second) = (FitFile::run(START), FitFile::run("2026-03-02T07:00:00Z").km(7.0));
    let activity = activity(&chained(&[second.build(), first.build()]));
    let km: Vec<_> = activity.runs.iter().map(|r| r.run.distance.map(Metres::km)).collect();
    assert_eq!(km, [Some(5.0), Some(7.0)], "in order of time");
    assert_eq!(activity.warnings, []);
}

#[test]
fn a_joined_part_that_is_no_activity_is_left_out() {
    let (run, settings) = (FitFile::run(START).build(), FitFile::run(START).not_an_activity(2).build());
    let activity = activity(&chained(&[run.clone(), settings]));
    assert_eq!(activity.runs.len(), 1);
    let file_type = FileKind::Settings;
    assert_eq!(activity.warnings, [Warning::PartNotAnActivity { at: run.len(), file_type }]);
}

#[test]
fn a_file_that_is_no_activity_says_what_it_is() {
    for (kind, words) in
        [(2, "settings"), (5, "workout"), (6, "course"), (9, "weights"), (32, "monitoring"), (77, "77")]
    {
        let Reading::NotARun(why) = read(&FitFile::run(START).not_an_activity(kind).build()) else {
            panic!("kind {kind}")
        };
        assert!(why.to_string().contains(words), "{why}");
    }
}

#[test]
fn an_empty_run_is_refused_with_its_reason() {
    assert_eq!(read(&FitFile::run(START).empty().build()), Reading::NotARun(NotARun::EmptyRun));
    let nothing = FitFile::run(START).without_session().points(Points::Absent).build();
    assert_eq!(read(&nothing), Reading::NotARun(NotARun::NothingRecorded));
}

#[test]
fn a_truncated_file_keeps_what_came_before() {
    let whole = FitFile::run(START);
    let half = whole.build().len() / 2;
    let activity = activity(&whole.clone().truncated_at(half).build());
    let [Warning::Truncated { at, declared, points }] = activity.warnings[..] else {
        panic!("{:?}", activity.warnings)
    };
    assert!(at <= half && half - at < 64, "{at} of {half}");
    assert_eq!(declared, whole.build().len() as u64);
    let read = &activity.runs[0];
    assert_eq!(read.warnings[0], Warning::NoSession { points });
    assert!(close(read.run.distance.expect("a distance").get(), 2_500.0, 50.0), "{:?}", read.run.distance);
}

#[test]
fn a_file_without_its_last_two_bytes_lacks_only_the_checksum() {
    let whole = FitFile::run(START).build();
    for cut in 1..=2 {
        let activity = activity(&whole[..whole.len() - cut]);
        assert_eq!(activity.warnings, [Warning::ChecksumMissing { at: whole.len() - 2 }]);
        assert_eq!(activity.runs[0].warnings, []);
    }
}

#[test]
fn wrong_checksums_are_told_and_the_run_is_kept() {
    let whole = FitFile::run(START);
    let size = whole.build().len();
    let bad = activity(&whole.clone().with_bad_crc().build());
    assert!(matches!(bad.warnings[..], [Warning::ChecksumWrong { at, .. }] if at == size - 2), "{:?}", bad.warnings);
    let bad_header = activity(&whole.clone().with_bad_header_crc().build());
    assert_eq!(bad_header.warnings, [Warning::HeaderChecksumWrong { at: 12 }]);
    for read in [bad, bad_header] {
        assert_eq!(read.runs, activity(&whole.build()).runs);
    }
}

#[test]
fn bytes_after_the_end_are_counted_and_left_out() {
    let whole = FitFile::run(START);
    let size = whole.build().len();
    let activity = activity(&whole.with_trailing_bytes(37).build());
    assert_eq!(activity.warnings, [Warning::BytesAfterEnd { at: size, count: 37 }]);
    assert_eq!(activity.runs.len(), 1);
}

#[test]
fn a_header_that_was_never_completed_does_not_hide_the_run() {
    let activity = activity(&FitFile::run(START).declaring_nothing().build());
    assert_eq!(activity.warnings, [Warning::Unfinished { at: 0 }]);
    assert_eq!(activity.runs[0].run.distance.map(Metres::km), Some(5.0));
}

#[test]
fn an_undefined_message_costs_only_what_follows() {
    let activity = activity(&FitFile::run(START).with_undefined_message().build());
    assert!(
        matches!(activity.warnings[..], [Warning::UndefinedMessage { local: 11, points: 1_801, .. }]),
        "{:?}",
        activity.warnings
    );
    assert!(close(activity.runs[0].run.distance.expect("a distance").get(), 5_000.0, 0.5));
}

#[test]
fn a_declared_end_inside_a_message_keeps_what_came_before() {
    let mut bytes = FitFile::run(START).build();
    let declared = (bytes.len() / 2) as u32;
    bytes[4..8].copy_from_slice(&declared.to_le_bytes());
    bytes[12..14].fill(0);
    let activity = activity(&bytes);
    assert!(activity.warnings.iter().any(|w| matches!(w, Warning::SizeWrong { .. } | Warning::ChecksumWrong { .. })));
    assert!(close(activity.runs[0].run.distance.expect("a distance").get(), 2_500.0, 50.0));
}

#[test]
fn a_clock_that_is_set_during_the_run_makes_no_days_of_running() {
    for seconds in [20 * 86_400, -20 * 86_400] {
        let read = only_run(&FitFile::run(START).clock_jump(15.0, seconds).build());
        assert_eq!(read.run.timer.map(Seconds::get), Some(1_800.0));
        assert!(close(read.run.elapsed.expect("a duration").get(), 1_800.0, 2.0), "{:?}", read.run.elapsed);
        assert!(close(metres(&read.track), 5_000.0, 0.5));
        assert!(close(read.track.duration().get(), 1_800.0, 2.0));
        assert!(matches!(read.warnings[..], [Warning::ClockJumped { count: 1, .. }]), "{:?}", read.warnings);
    }
}

#[test]
fn a_clock_that_was_never_set_is_told() {
    let read = only_run(&FitFile::run("1990-01-03T10:00:00Z").build());
    assert!(!read.start_known);
    assert_eq!(read.run.distance.map(Metres::km), Some(5.0));
    assert!(matches!(&read.warnings[..], [Warning::ClockNotSet { said }] if said == "1990-01-03T10:00:00Z"));
}

#[test]
fn a_start_that_does_not_fit_the_points_is_replaced() {
    for wrong in ["2026-03-01T17:00:00Z", "2025-03-01T07:00:00Z", "1990-01-01T00:00:00Z"] {
        let read = only_run(&FitFile::run(START).session_starting(wrong).build());
        assert_eq!(read.run.start.at.to_string(), START);
        assert!(
            matches!(&read.warnings[..], [Warning::StartReplaced { said: Some(said), .. }] if said == wrong),
            "{:?}",
            read.warnings
        );
    }
}

#[test]
fn what_no_run_can_be_becomes_unknown_with_a_warning() {
    let read = only_run(&FitFile::run(START).heart_rate(252).points(Points::Absent).build());
    assert_eq!(read.run.avg_hr, None);
    assert!(matches!(&read.warnings[..], [Warning::OutOfRange(out)] if out.quantity == "heart rate"));
}

#[test]
fn nothing_usable_is_broken_with_its_reason() {
    assert_eq!(read(b""), Reading::Broken(Broken::Empty));
    assert!(matches!(read(b"not a watch's bytes"), Reading::Broken(Broken::UnknownFormat { bytes: 19, .. })));
    let cut = FitFile::run(START).truncated_at(40).build();
    assert!(matches!(read(&cut), Reading::Broken(Broken::Truncated { at: 37, messages: 1, .. })), "{:?}", read(&cut));
    let mut undefined = FitFile::run(START).build();
    undefined[14] = 0x07;
    assert!(matches!(read(&undefined), Reading::Broken(Broken::Damaged { at: 14, .. })), "{:?}", read(&undefined));
}

#[test]
fn every_way_of_writing_points_gives_the_same_run() {
    let plain = FitFile::run(START).every(5);
    let usual = only_run(&plain.build());
    for (name, file) in [
        ("big-endian", plain.clone().big_endian()),
        ("times in headers", plain.clone().compressed_times()),
        ("an app's fields", plain.clone().with_developer_fields()),
        ("all three", plain.clone().big_endian().compressed_times().with_developer_fields()),
        ("a short header", plain.clone().short_header()),
    ] {
        assert_eq!(only_run(&file.build()), usual, "{name}");
    }
    // A sixteenth of a metre is lost here and there.
    let pod = only_run(&plain.points(Points::Compressed).without_session().build());
    assert!(pod.run.distance.is_some_and(|m| close(m.get(), 5_000.0, 1.0)), "{:?}", pod.run.distance);
    assert!(close(metres(&pod.track), 5_000.0, 1.0));
}

#[test]
fn every_sentence_is_one() {
    let warned = FitFile::run("1990-01-03T10:00:00Z").without_local_time().session_distance_percent(150).with_bad_crc();
    let activity = activity(&warned.with_trailing_bytes(3).build());
    for warning in activity.warnings.iter().chain(activity.runs.iter().flat_map(|r| &r.warnings)) {
        let said = warning.to_string();
        assert!(said.ends_with('.') && said.chars().next().is_some_and(char::is_uppercase), "{said}");
    }
}

/// One small file of each kind, for the tests below.
fn fixtures() -> Vec<Vec<u8>> {
    let short = FitFile::run(START).km(0.5).minutes(3.0).climb(10.0).every(3).title("Short");
    vec![
        short.build(),
        short.clone().pause(1.0, 2.0).big_endian().build(),
        short.clone().treadmill().without_session().build(),
        short.clone().points(Points::Positions).clock_jump(1.0, 86_400 * 20).build(),
        short.clone().with_undefined_message().build(),
        short.clone().declaring_nothing().with_trailing_bytes(20).build(),
        multisport(&[short.clone().sport(2), short.clone()]),
        chained(&[short.build(), short.clone().not_an_activity(2).build(), short.build()]),
        short.clone().compressed_times().with_developer_fields().build(),
        short.clone().points(Points::Compressed).short_header().build(),
    ]
}

#[test]
fn no_truncation_panics() {
    for file in fixtures() {
        for length in (0..file.len()).step_by(64).chain(0..64) {
            let reading = read(&file[..length.min(file.len())]);
            assert!(length > 0 || reading == Reading::Broken(Broken::Empty));
        }
    }
}

#[test]
fn no_flipped_bit_panics() {
    for file in fixtures() {
        for position in 0..file.len() {
            let mut flipped = file.clone();
            flipped[position] ^= 1 << (position % 8);
            // Every outcome will do; the values are inside the domain's ranges by construction.
            if let Reading::Activity(activity) = read(&flipped) {
                assert!(!activity.runs.is_empty());
            }
        }
    }
}

#[test]
fn no_run_of_equal_bytes_panics() {
    let file = FitFile::run(START).km(0.5).minutes(3.0).build();
    for filler in [0x00, 0x40, 0x60, 0x7F, 0x80, 0xFF] {
        for from in (14..file.len()).step_by(7) {
            let mut filled = file.clone();
            let to = (from + 40).min(filled.len());
            filled[from..to].fill(filler);
            let _ = read(&filled);
        }
    }
}
