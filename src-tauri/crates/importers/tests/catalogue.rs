//! What is expected of every file in the catalogue of real files, one line each: which runs, or why none, and what is warned of.
//!
//! The numbers were measured with other decoders first (`tests/oracles`). The files are read in place and never copied; without
//! them the test says that it was skipped.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::Path;

use domain::{Metres, Run, Seconds, Steps};
use importers::{Activity, Reading, apple, read, tables};
use testkit::real_files;

/// An outcome.
enum Expected {
    /// Runs by start, seconds of running, metres, steps a minute; and what the warnings speak of, besides the time zone.
    Runs(&'static [(&'static str, i64, i64, i64)], &'static [&'static str]),
    /// The whole sentence that says why there is no run.
    NotARun(&'static str),
    /// The whole sentence that says why nothing can be read.
    Broken(&'static str),
    /// A list of so many activities.
    List(usize),
    /// The whole sentence that says why a table is no list of activities.
    NoList(&'static str),
    /// Apple Health's export of so many workouts.
    Export(usize),
}

use Expected::{Broken, Export, List, NoList, NotARun, Runs};

/// Nobody knows.
const NO: i64 = -1;

const CATALOGUE: &[(&str, Expected)] = &[
    (
        "dtcooper__python-fitparse/tests/files/activity-filecrc.fit",
        Runs(&[("2012-04-09T21:22:26Z", 14, 6, NO)], &["checksum at byte"]),
    ),
    (
        "dtcooper__python-fitparse/tests/files/activity-activity-filecrc.fit",
        Runs(&[("2012-04-09T21:22:26Z", 14, 6, NO), ("2012-04-09T21:22:26Z", 14, 6, NO)], &["checksum at byte"]),
    ),
    (
        "dtcooper__python-fitparse/tests/files/activity-unexpected-eof.fit",
        Runs(&[("2012-04-09T21:22:26Z", 14, 6, NO)], &["ends inside a message"]),
    ),
    (
        "dtcooper__python-fitparse/tests/files/activity-settings-corruptheader.fit",
        Runs(&[("2012-04-09T21:22:26Z", 14, 6, NO)], &["that are not FIT"]),
    ),
    (
        "dtcooper__python-fitparse/tests/files/activity-settings-nodata.fit",
        Runs(&[("2012-04-09T21:22:26Z", 14, 6, NO)], &["ends inside a message"]),
    ),
    ("dtcooper__python-fitparse/tests/files/nick.fit", NotARun("This is not a run: it was recorded as cycling.")),
    (
        "dtcooper__python-fitparse/tests/files/strava-android-app-201.10-b1218918.fit",
        Runs(&[("2021-09-27T14:13:10Z", 3_558, 11_274, NO)], &["summary's distance was kept", "never defined"]),
    ),
    (
        "muktihari__fit/testdata/from_official_sdk/activity_truncated.fit",
        NotARun("The recording names no sport, and at 1.6 km/h it is not a run; it was left out."),
    ),
    (
        "sports-alliance__sports-lib/src/specs/fixtures/others/empty-sessions.fit",
        Broken("The file is empty (0 bytes)."),
    ),
    (
        "muktihari__fit/derived_fuzz_bin/072746046d81c680.fit",
        NotARun("Nothing was recorded in this activity: it has no session and no points."),
    ),
    (
        "GoldenCheetah__GoldenCheetah/test/rides/2012_02_05_09_03_59.fit",
        NotARun("This is not a run: it was recorded as cycling."),
    ),
    ("GoldenCheetah__GoldenCheetah/test/rides/moxy.fit", NotARun("This is not a run: it was recorded as generic.")),
    (
        "dtcooper__python-fitparse/tests/files/compressed-speed-distance.fit",
        Runs(&[("1990-07-18T06:44:24Z", 3_773, 10_249, 161)], &["clock was not set"]),
    ),
    (
        "dtcooper__python-fitparse/tests/files/antfs-dump.63.fit",
        Runs(&[("1990-07-09T07:00:41Z", 3_427, NO, NO)], &["clock was not set"]),
    ),
    (
        "Runalyze__Runalyze/tests/testfiles/fit/FR70-intervals.fit",
        Runs(&[("2013-05-27T06:52:34Z", 3_163, 6_240, 132)], &[]),
    ),
    ("dtcooper__python-fitparse/tests/files/Activity.fit", Runs(&[("2012-04-09T21:22:26Z", 14, 6, NO)], &[])),
    (
        "GoldenCheetah__GoldenCheetah/test/roundtrip/3386684871-saved.fit",
        Runs(&[("2019-02-16T07:05:51Z", 1_440, 4_921, 166)], &["running time ("]),
    ),
    (
        "dtcooper__python-fitparse/tests/files/sample_mulitple_header.fit",
        Runs(&[("2018-05-27T09:23:41Z", 2_851, 9_806, 167)], &["swimming, transition, cycling"]),
    ),
    (
        "dtcooper__python-fitparse/tests/files/event_timestamp.fit",
        NotARun("This is not a run: it was recorded as swimming."),
    ),
    (
        "muktihari__fit/testdata/chained_Activity_activity_poolswim.fit",
        NotARun("This is not a run: it was recorded as stand up paddleboarding, swimming."),
    ),
    (
        "stadelmanma__fitparse-rs/fitparser/tests/fixtures/hrv-activity.fit",
        NotARun("This is not a run: it was recorded as cycling."),
    ),
    (
        "dtcooper__python-fitparse/tests/files/elemnt-bolt-no-application-id-inside-developer-data-id.fit",
        NotARun("This is not a run: it was recorded as cycling."),
    ),
    (
        "dtcooper__python-fitparse/tests/files/developer-types-sample.fit",
        Runs(&[("2017-01-17T17:06:47Z", 3_424, 6_754, 149)], &[]),
    ),
    (
        "dtcooper__python-fitparse/tests/files/DeveloperData.fit",
        NotARun("Nothing was recorded in this activity: it has no session and no points."),
    ),
    (
        "dtcooper__python-fitparse/tests/files/coros-pace-2-cycling-misaligned-fields.fit",
        NotARun("This is not a run: it was recorded as cycling."),
    ),
    (
        "dtcooper__python-fitparse/tests/files/null_compressed_speed_dist.fit",
        NotARun("This is not a run: it was recorded as cycling."),
    ),
    (
        "dtcooper__python-fitparse/tests/files/MonitoringFile.fit",
        NotARun("This is all-day monitoring, not a recorded activity."),
    ),
    (
        "dtcooper__python-fitparse/tests/files/WeightScaleSingleUser.fit",
        NotARun("This is a list of weights, not a recorded activity."),
    ),
    (
        "dtcooper__python-fitparse/tests/files/WorkoutIndividualSteps.fit",
        NotARun("This is a planned workout, not a recorded activity."),
    ),
    (
        "martin-ueding__geo-activity-playground/testdata/Local Files/Activities/Berlin (0,9 km).fit",
        NotARun("This is a course to follow, not a recorded activity."),
    ),
    ("GoldenCheetah__GoldenCheetah/test/rides/2017_hrv.FIT", NotARun("This is not a run: it was recorded as generic.")),
    (
        "Runalyze__Runalyze/tests/testfiles/fit/with-new-dynamics.fit",
        Runs(&[("2015-11-21T08:25:27Z", 8_270, 23_509, 166)], &[]),
    ),
    (
        "Runalyze__Runalyze/tests/testfiles/fit/FR920xt-with-Stryd.fit",
        Runs(&[("2016-08-23T18:05:49Z", 1_931, 7_255, 141)], &[]),
    ),
    (
        "Runalyze__Runalyze/tests/testfiles/fit/Fenix-3-with-empty-runscribe.fit",
        Runs(&[("2018-02-27T17:33:42Z", 1_830, 6_216, 182)], &[]),
    ),
    (
        "Runalyze__Runalyze/tests/testfiles/fit/Fenix-2-pauses.fit",
        Runs(&[("2014-10-02T14:46:48Z", 2_810, 10_547, 185)], &[]),
    ),
    (
        "Runalyze__Runalyze/tests/testfiles/fit/FR735XT-with-performance-condition.fit",
        Runs(&[("2018-01-21T09:40:18Z", 2_671, 10_194, 163)], &[]),
    ),
    (
        "Runalyze__Runalyze/tests/testfiles/fit/time-jump.fit",
        Runs(&[("2017-02-22T09:04:45Z", 3_389, 10_497, 173)], &["in one leap"]),
    ),
    (
        "Runalyze__Runalyze/tests/testfiles/fit/One-second-jump-to-past.fit",
        NotARun("This is not a run: it was recorded as cycling."),
    ),
    ("Runalyze__Runalyze/tests/testfiles/fit/Standard.fit", Runs(&[("2014-03-29T11:17:57Z", 3_192, 8_983, NO)], &[])),
    (
        "Runalyze__Runalyze/tests/testfiles/fit/hr-only-zeros.fit",
        NotARun("This is not a run: it was recorded as cycling."),
    ),
    (
        "GoldenCheetah__GoldenCheetah/test/runs/10kUNLP2014-Garmin15.fit",
        Runs(&[("2014-10-11T18:08:45Z", 2_224, 10_011, NO)], &[]),
    ),
    (
        "sports-alliance__sports-lib/src/specs/fixtures/runs/fit/6860622783.fit",
        Runs(&[("2020-02-02T11:19:33Z", 3_098, 10_630, 164)], &[]),
    ),
    (
        "sports-alliance__sports-lib/src/specs/fixtures/runs/fit/6909950168-no-pause-records.fit",
        Runs(&[("2020-03-04T16:14:31Z", 2_161, 6_458, 179)], &[]),
    ),
    (
        "sports-alliance__sports-lib/src/specs/fixtures/others/inverted-times.fit",
        NotARun("This is not a run: it was recorded as generic."),
    ),
    (
        "sports-alliance__sports-lib/src/specs/fixtures/others/27-days-activity.fit",
        NotARun("This is not a run: it was recorded as cycling."),
    ),
    (
        "sports-alliance__sports-lib/src/specs/fixtures/others/broken-dates.fit",
        NotARun("This is not a run: it was recorded as cycling."),
    ),
    (
        "GoldenCheetah__GoldenCheetah/test/rides/2013-04-11-17-32-50.fit",
        NotARun("This is not a run: it was recorded as cycling."),
    ),
    (
        "dtcooper__python-fitparse/tests/files/2013-02-06-12-11-14.fit",
        Runs(&[("2013-02-06T12:11:14Z", 2_625, 4_835, NO)], &[]),
    ),
    (
        "dtcooper__python-fitparse/tests/files/activity-small-fenix2-run.fit",
        Runs(&[("2015-08-15T14:45:08Z", 2_832, 9_008, 162)], &[]),
    ),
    (
        "Runalyze__Runalyze/tests/testfiles/fit/Multisession.fit",
        Runs(&[("2015-05-23T10:52:35Z", 1_131, 4_111, 183), ("2015-05-23T12:31:29Z", 1_001, 3_746, 185)], &[]),
    ),
    (
        "Runalyze__Runalyze/tests/testfiles/fit/multisport-triathlon-fenix3.fit",
        Runs(&[("2015-08-09T09:07:36Z", 2_381, 9_317, 174)], &["swimming, transition, cycling"]),
    ),
    (
        "dtcooper__python-fitparse/tests/files/activity-large-fenxi2-multisport.fit",
        Runs(
            &[("2015-08-29T10:36:00Z", 2_295, 2_245, 113), ("2015-08-29T11:14:21Z", 6_764, 12_740, 149)],
            &["generic, transition, cycling", "clock steps back by up to 1 s; the 2 points"],
        ),
    ),
    (
        "muktihari__fit/testdata/from_official_sdk/activity_multisport.fit",
        Runs(&[("2020-04-20T19:57:15Z", 22, NO, NO)], &["cycling"]),
    ),
    (
        "Runalyze__Runalyze/tests/testfiles/tcx/Multisport.tcx",
        Runs(&[("2013-04-18T16:24:12Z", 3_585, 11_458, NO)], &["biking"]),
    ),
    (
        "Runalyze__Runalyze/tests/testfiles/tcx/Multiple-Trainings.tcx",
        Runs(
            &[
                ("2012-01-19T10:30:21Z", 3_000, 9_197, NO),
                ("2012-01-20T09:21:02Z", 2_085, 7_236, NO),
                ("2012-01-22T14:10:39Z", 3_600, 11_500, NO),
            ],
            &[],
        ),
    ),
    (
        "GoldenCheetah__GoldenCheetah/test/rides/activity_165850259_multi-session.tcx",
        Runs(&[("2011-11-29T12:12:00Z", 3_602, 7_651, NO), ("2011-12-04T15:26:28Z", 3_624, 9_405, NO)], &["biking"]),
    ),
    (
        "sports-alliance__sports-lib/src/specs/fixtures/runs/tcx/6281425038.tcx",
        Runs(&[("2016-09-12T11:19:55Z", 1_545, 4_157, 164)], &[]),
    ),
    (
        "Runalyze__Runalyze/tests/testfiles/tcx/First-point-empty.tcx",
        NotARun("This is not a run: it was recorded as biking."),
    ),
    (
        "Runalyze__Runalyze/tests/testfiles/tcx/missing-distances.tcx",
        Runs(&[("2010-12-27T14:46:29Z", 131, 299, NO)], &[]),
    ),
    (
        "Runalyze__Runalyze/tests/testfiles/tcx/Treadmill-doubled-cadence.tcx",
        Runs(&[("2016-01-07T17:39:11Z", 261, 498, 134)], &["both feet"]),
    ),
    ("Runalyze__Runalyze/tests/testfiles/tcx/Runtastic.tcx", Runs(&[("2015-05-10T14:13:32Z", 61, 113, NO)], &[])),
    (
        "Runalyze__Runalyze/tests/testfiles/tcx/Route-only.tcx",
        NotARun("This is a course to follow, not a recorded activity."),
    ),
    (
        "Runalyze__Runalyze/tests/testfiles/tcx/Polar-one-lap-indoor-with-distance.tcx",
        NotARun("This is not a run: it was recorded as biking."),
    ),
    (
        "Runalyze__Runalyze/tests/testfiles/gpx/break-between-trkseg.gpx",
        Runs(&[("2010-04-02T08:26:48Z", 14_563, 35_964, NO)], &["taken for a run"]),
    ),
    (
        "Runalyze__Runalyze/tests/testfiles/gpx/hr-not-always-there.gpx",
        Runs(&[("2016-09-16T16:31:53Z", 363, 821, NO)], &["taken for a run"]),
    ),
    (
        "Runalyze__Runalyze/tests/testfiles/gpx/Route-only.gpx",
        Runs(&[("2010-01-01T00:00:00Z", 144, 400, NO)], &["taken for a run"]),
    ),
    (
        "GoldenCheetah__GoldenCheetah/test/rides/MetadataOnly.gpx",
        NotARun("Nothing was recorded in this activity: it has no session and no points."),
    ),
    (
        "tkrajina__gpxpy/test_files/track-with-extremes.gpx",
        NotARun("This is a track without times, not a recorded activity."),
    ),
    (
        "tkrajina__gpxpy/test_files/track-with-empty-segment.gpx",
        Runs(&[("2013-07-06T17:26:26Z", 32, 79, NO)], &["taken for a run"]),
    ),
    ("tkrajina__gpxpy/test_files/unicode_with_bom.gpx", NotARun("This is a list of places, not a recorded activity.")),
    (
        "OpenTracksApp__OpenTracks/src/androidTest/res/raw/gpx_timezone.gpx",
        NotARun("The run in this file is empty: it has no time, no distance and no points."),
    ),
    ("Runalyze__Runalyze/tests/testfiles/csv/GarminConnect.csv", List(6)),
    ("Runalyze__Runalyze/tests/testfiles/csv/Umlaute.csv", List(5)),
    (
        "davide-mariotti__running-data/data/2024/W36/activity_17290746122.csv",
        NoList("The 868 bytes of this file look like a table without a column of dates."),
    ),
    ("slalom007__strava-running-analysis/strava_export/activities.csv", List(242)),
    ("blue-az__HRM-Dash/data/summarizedActivities.json", List(194)),
    ("dogsheep__healthkit-to-sqlite/tests/zip_contents/apple_health_export/export.xml", Export(1)),
];

#[test]
fn every_file_of_the_catalogue_has_the_outcome_that_is_expected_of_it() {
    let Some(folder) = real_files() else { return };
    let mut wrong = String::new();
    for (file, expected) in CATALOGUE {
        let bytes = match std::fs::read(folder.join(file)) {
            Ok(bytes) => bytes,
            Err(error) => {
                let _ = writeln!(wrong, "{file}: {error}");
                continue;
            }
        };
        if let Err(why) = is_as_expected(&bytes, expected) {
            let _ = writeln!(wrong, "{file}: {why}");
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn no_line_of_the_catalogue_is_left_out() {
    let Some(folder) = real_files() else { return };
    let Ok(text) = std::fs::read_to_string(folder.join("README.md")) else { return };
    let listed: BTreeSet<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("| ")?.split(" | ").next())
        .filter(|name| Path::new(name).components().count() > 1)
        .collect();
    let expected: BTreeSet<&str> = CATALOGUE.iter().map(|(file, _)| *file).collect();
    assert_eq!(listed, expected);
}

fn is_as_expected(bytes: &[u8], expected: &Expected) -> Result<(), String> {
    match expected {
        List(rows) => match tables::read(bytes) {
            Ok(table) if table.rows.len() == *rows => Ok(()),
            Ok(table) => Err(format!("{} rows, not {rows}", table.rows.len())),
            Err(why) => Err(why.to_string()),
        },
        NoList(sentence) => match tables::read(bytes) {
            Ok(table) => Err(format!("{} rows", table.rows.len())),
            Err(why) if why.to_string() == *sentence => Ok(()),
            Err(why) => Err(why.to_string()),
        },
        Export(workouts) => match apple::read(bytes).workouts.len() {
            found if found == *workouts => Ok(()),
            found => Err(format!("{found} workouts, not {workouts}")),
        },
        Runs(..) | NotARun(_) | Broken(_) => match (read(bytes), expected) {
            (Reading::Activity(activity), Runs(runs, warnings)) => are_as_expected(&activity, runs, warnings),
            (Reading::NotARun(why), NotARun(sentence)) if why.to_string() == *sentence => Ok(()),
            (Reading::Broken(why), Broken(sentence)) if why.to_string() == *sentence => Ok(()),
            (Reading::Activity(activity), _) => Err(format!("{} runs", activity.runs.len())),
            (Reading::NotARun(why), _) => Err(why.to_string()),
            (Reading::Broken(why), _) => Err(why.to_string()),
        },
    }
}

fn are_as_expected(activity: &Activity, runs: &[(&str, i64, i64, i64)], warnings: &[&str]) -> Result<(), String> {
    let rounded = |value: Option<f64>| value.map_or(NO, |value| value.round() as i64);
    let rate = |run: &Run| Some(run.steps.map(Steps::get)? / run.timer.map(Seconds::get)? * 60.0);
    let told = |run: &Run| {
        let (timer, distance) = (run.timer.map(Seconds::get), run.distance.map(Metres::get));
        (run.start.at.to_string(), rounded(timer), rounded(distance), rounded(rate(run)))
    };
    let found: Vec<_> = activity.runs.iter().map(|read| told(&read.run)).collect();
    let wanted: Vec<_> = runs.iter().map(|(start, s, m, spm)| ((*start).to_owned(), *s, *m, *spm)).collect();
    if found != wanted {
        return Err(format!("{found:?}, not {wanted:?}"));
    }
    let said: Vec<String> = activity
        .runs
        .iter()
        .flat_map(|read| &read.warnings)
        .chain(&activity.warnings)
        .map(ToString::to_string)
        .filter(|warning| !warning.contains("local time"))
        .collect();
    let unforeseen: Vec<_> = said.iter().filter(|said| !warnings.iter().any(|w| said.contains(w))).collect();
    let missing: Vec<_> = warnings.iter().filter(|w| !said.iter().any(|said| said.contains(**w))).collect();
    if unforeseen.is_empty() && missing.is_empty() {
        Ok(())
    } else {
        Err(format!("unforeseen warnings {unforeseen:?}, missing {missing:?}"))
    }
}
