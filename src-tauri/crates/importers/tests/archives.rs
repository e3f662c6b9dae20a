//! Whole archives, gone through as an application does: what each member is, is told by its content.

use std::io::{BufReader, Cursor};
use std::ops::ControlFlow;

use importers::container::{Limits, walk};
use importers::tables::{self, Kind, Table};
use importers::{Format, Reading, apple, read, sniff};
use testkit::lists::{Row, garmin, intervals, runkeeper, strava};
use testkit::{AppleHealth, FitFile, Generation, TextRun, Zip, gzip};

const START: &str = "2026-03-01T07:00:00Z";

/// What an archive gave.
#[derive(Default)]
struct Taken {
    readings: Vec<(String, Reading)>,
    lists: Vec<Table>,
    exports: Vec<apple::Export>,
    others: Vec<String>,
}

fn taken(archive: &[u8]) -> Taken {
    let mut taken = Taken::default();
    let walked = walk(&mut Cursor::new(archive), &Limits::default(), &mut |member| {
        let name = member.name().to_owned();
        match sniff(member.head()) {
            Format::AppleHealth => taken.exports.push(apple::read(BufReader::new(member))),
            Format::Fit | Format::Tcx | Format::Gpx => {
                let bytes = member.bytes().expect("a member").bytes;
                taken.readings.push((name, read(&bytes)));
            }
            _ if tables::recognise(member.head()).is_some() => {
                let bytes = member.bytes().expect("a member").bytes;
                taken.lists.push(tables::read(&bytes).expect("a list"));
            }
            Format::Json => {
                let bytes = member.bytes().expect("a member").bytes;
                taken.readings.push((name, read(&bytes)));
            }
            Format::Container | Format::Unknown => taken.others.push(name),
        }
        ControlFlow::Continue(())
    });
    assert!(walked.is_ok_and(|walked| walked.complete));
    taken
}

fn runs(taken: &Taken) -> usize {
    taken.readings.iter().filter(|(_, r)| matches!(r, Reading::Activity(_))).count()
}

#[test]
fn stravas_export_gives_its_list_and_its_recordings() {
    let rows = [
        Row { file: "activities/1.fit.gz", ..Row::run(START) },
        Row { file: "activities/2.tcx.gz", ..Row::run("2026-03-02T07:00:00Z") },
        Row { file: "activities/3.gpx", ..Row::run("2026-03-03T07:00:00Z") },
        Row::run("2026-03-04T07:00:00Z"),
    ];
    let tcx = [b"          ".as_slice(), &TextRun::new("2026-03-02T07:00:00Z").tcx()].concat();
    let archive = Zip::new()
        .with("activities/1.fit.gz", gzip(&FitFile::run(START).build()))
        .with("activities/2.tcx.gz", gzip(&tcx))
        .with("activities/3.gpx", TextRun::new("2026-03-03T07:00:00Z").gpx())
        .with("media/1.jpg", b"\xff\xd8\xff\xe0".as_slice())
        .with("activities.csv", strava("fr", &rows))
        .with("media.csv", b"Media Filename,Media Caption\n".as_slice())
        .with("shoes.csv", b"Shoe Name,Shoe Brand\n".as_slice());
    for archive in [archive.build(), archive.sizes_after().build()] {
        let taken = taken(&archive);
        assert_eq!((taken.readings.len(), runs(&taken)), (3, 3));
        assert_eq!((taken.lists.len(), taken.lists[0].kind, taken.lists[0].rows.len()), (1, Kind::Strava, 4));
        assert_eq!(taken.others, ["media/1.jpg", "media.csv", "shoes.csv"]);
        // The list names its files with the packing they had.
        let names: Vec<&str> = taken.lists[0].rows.iter().filter_map(|r| r.file.as_deref()).collect();
        for (name, _) in &taken.readings {
            assert!(names.iter().any(|n| n.strip_suffix(".gz").unwrap_or(n) == name), "{name}");
        }
    }
}

#[test]
fn garmins_export_gives_its_list_and_the_activities_among_its_files() {
    let mut uploaded = Zip::new();
    for n in 0..50 {
        let file = FitFile::run(START).km(1.0).minutes(6.0).every(10);
        let file = if n % 10 == 0 { file } else { file.not_an_activity(32) };
        uploaded = uploaded.with(&format!("ann_{n}.fit"), file.build());
    }
    let archive = Zip::new()
        .with("DI_CONNECT/DI-Connect-Uploaded-Files/UploadedFiles_0-_Part1.zip", uploaded.build())
        .with(
            "DI_CONNECT/DI-Connect-Fitness/ann_0_summarizedActivities.json",
            garmin(&[Row { sport: "running", ..Row::run(START) }]),
        )
        .with("DI_CONNECT/DI-Connect-Fitness/ann_gear.json", br#"[{"gearDTOS":[],"gearActivityDTOs":{}}]"#.as_slice())
        .build();
    let taken = taken(&archive);
    assert_eq!((runs(&taken), taken.readings.len()), (5, 50));
    assert_eq!((taken.lists[0].kind, taken.lists[0].rows.len()), (Kind::Garmin, 1));
    assert_eq!((taken.lists[1].kind, taken.lists[1].rows.len()), (Kind::GarminGear, 0));
    assert!(taken.readings[0].0.ends_with("UploadedFiles_0-_Part1.zip/ann_0.fit"));
}

#[test]
fn runkeepers_and_intervals_exports_give_their_lists() {
    let rows = [Row { sport: "Running", file: "2026-03-01-080000.gpx", ..Row::run(START) }];
    let archive = Zip::new()
        .with("cardioActivities.csv", runkeeper(&rows, false))
        .with("2026-03-01-080000.gpx", TextRun::new(START).sport("").without_sensors().gpx())
        .with("activities.csv", intervals(&rows))
        .build();
    let taken = taken(&archive);
    assert_eq!(taken.lists.iter().map(|l| l.kind).collect::<Vec<_>>(), [Kind::Runkeeper, Kind::Intervals]);
    assert_eq!(runs(&taken), 1);
}

#[test]
fn apples_export_gives_workouts_whose_routes_are_members_too() {
    let route = TextRun::new(START).pause(10.0, 5.0).sport("").without_sensors();
    let archive = Zip::new()
        .with("apple_health_export/export.xml", AppleHealth::new(Generation::Statistics, START).build())
        .with("apple_health_export/export_cda.xml", b"<?xml version=\"1.0\"?><ClinicalDocument/>".as_slice())
        .with("apple_health_export/workout-routes/route_0.gpx", route.gpx())
        .build();
    let taken = taken(&archive);
    let [workout] = &taken.exports[0].workouts[..] else { panic!("one workout") };
    assert!(taken.readings[0].0.ends_with(&workout.routes()[0]));
    let Reading::Activity(activity) = workout.read(&[&route.gpx()]) else { panic!("a run") };
    assert_eq!(activity.format, Format::AppleHealth);
    assert!(activity.runs[0].track.distance().is_some_and(|m| (m.get() - 5_000.0).abs() < 20.0));
}

#[test]
fn polars_export_is_a_folder_of_sessions() {
    let archive = Zip::new()
        .with("training-session-2026-03-01-1.json", TextRun::new(START).polar())
        .with("training-session-2022-03-01-2.json", TextRun::new("2022-03-01T07:00:00Z").polar_old())
        .with("account-data-1.json", br#"{"username":"ann"}"#.as_slice())
        .build();
    let taken = taken(&archive);
    assert_eq!((taken.readings.len(), runs(&taken)), (3, 2));
}
