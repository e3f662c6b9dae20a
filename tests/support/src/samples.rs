//! One small file of every format in every generation: what damage is tried on, and what fuzzing starts from.

use crate::{
    AppleHealth, FitFile, Generation, Points, TextRun, Zip, chained, gpx_of, gzip,
    lists::{Row, garmin, intervals, runkeeper, strava, strava_2019},
    multisport, tcx_of,
};

const START: &str = "2026-03-01T07:00:00Z";

/// By which door a file comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// A single recording, packed or not.
    Recording,
    /// An archive of several.
    Archive,
    /// A table.
    List,
    /// Apple Health's export.
    Health,
}

impl Door {
    /// Its name in a word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Recording => "recording",
            Self::Archive => "archive",
            Self::List => "list",
            Self::Health => "health",
        }
    }
}

/// A small file.
#[derive(Debug, Clone)]
pub struct SmallFile {
    /// By which door it comes in.
    pub door: Door,
    /// What it is, in a word or two; no two of a door have the same.
    pub name: &'static str,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Whether a part of it can be told from the whole: a table that ends after a row, or a file joined of several that ends
    /// after one of them, is sound.
    pub shows_cuts: bool,
}

/// All of them.
#[must_use]
pub fn small_files() -> Vec<SmallFile> {
    let mut files = recordings();
    files.extend(archives());
    files.extend(tables());
    files.extend(exports());
    files
}

fn file(door: Door, name: &'static str, bytes: Vec<u8>) -> SmallFile {
    SmallFile { door, name, bytes, shows_cuts: door != Door::List }
}

fn recordings() -> Vec<SmallFile> {
    let fit = FitFile::run(START).km(0.05).minutes(0.5).every(3).title("A");
    let text =
        TextRun::new(START).km(0.05).minutes(0.3).every(3).pause(0.1, 1.0).climb(5.0).laps(2).title("A").notes("B");
    let nike = br#"{"type":"run","start_epoch_ms":1772348400000,"end_epoch_ms":1772350260000,"active_duration_ms":1800000,"tags":{"rpe":"6"},"summaries":[{"metric":"distance","summary":"total","value":5.0}],"metrics":[{"type":"distance","values":[{"end_epoch_ms":1772348410000,"value":0.03}]}]}"#;
    let joined = SmallFile {
        shows_cuts: false,
        ..file(
            Door::Recording,
            "fit-joined",
            chained(&[fit.build(), fit.clone().not_an_activity(2).build(), fit.build()]),
        )
    };
    let mut files = vec![joined];
    for (name, bytes) in [
        ("fit", fit.build()),
        ("fit-big-endian", fit.clone().pause(0.1, 0.3).big_endian().build()),
        ("fit-compressed-times", fit.clone().compressed_times().with_developer_fields().build()),
        ("fit-foot-pod", fit.clone().points(Points::Compressed).short_header().build()),
        ("fit-treadmill", fit.clone().treadmill().rpe(4).feel(3).build()),
        ("fit-without-session", fit.clone().points(Points::Speed).without_session().build()),
        ("fit-multisport", multisport(&[fit.clone().sport(2), fit.clone()])),
        ("tcx", text.tcx()),
        ("tcx-two", tcx_of(&[text.clone(), text.clone().sport("Biking")])),
        ("gpx", text.gpx()),
        ("gpx-two", gpx_of(&[text.clone(), text.clone().sport("")])),
        ("polar", text.polar()),
        ("polar-old", text.polar_old()),
        ("suunto", text.suunto()),
        ("nike", nike.to_vec()),
        ("gzip", gzip(&text.gpx())),
        ("zip", Zip::new().with("1.fit", fit.build()).with("2.gz", gzip(&text.gpx())).build()),
    ] {
        files.push(file(Door::Recording, name, bytes));
    }
    files
}

fn archives() -> Vec<SmallFile> {
    let fit = FitFile::run(START).km(0.05).minutes(0.3).every(3).build();
    let gpx = TextRun::new(START).km(0.05).minutes(0.3).every(3).gpx();
    let inner = Zip::new().with("1.fit", fit.clone()).with("2.gpx.gz", gzip(&gpx));
    let nested = Zip::new().with("in.zip", inner.clone().sizes_after().build()).with("x", b"y".as_slice());
    [
        ("deflated", inner.build()),
        ("stored", inner.clone().stored().build()),
        ("sizes-after", inner.clone().sizes_after().build()),
        ("without-directory", inner.without_directory().build()),
        ("nested", nested.build()),
        ("gzip", gzip(&fit)),
    ]
    .map(|(name, bytes)| file(Door::Archive, name, bytes))
    .into()
}

fn tables() -> Vec<SmallFile> {
    let rows = [
        Row { file: "activities/1.fit.gz", rpe: 6, notes: "knee", ..Row::run(START) },
        Row::run("2025-12-01T23:30:00Z"),
    ];
    let sheet = b"Datum;Distanz (km);Zeit;Bemerkung\n31.12.2025;10,5;58:30;Knie\n1.1.2026;5;30:00;\n";
    let gear = br#"[{"gearDTOS":[{"gearPk":7,"displayName":"Old"}],"gearActivityDTOs":{"7":[{"activityId":1}]}}]"#;
    [
        ("strava-en", strava("en", &rows)),
        ("strava-de", strava("de", &rows)),
        ("strava-fr", strava("fr", &rows)),
        ("strava-pt", strava("pt", &rows)),
        ("strava-2019", strava_2019(&rows)),
        ("garmin", garmin(&rows)),
        ("runkeeper", runkeeper(&rows, true)),
        ("intervals", intervals(&rows)),
        ("spreadsheet", sheet.to_vec()),
        ("gear", gear.to_vec()),
    ]
    .map(|(name, bytes)| file(Door::List, name, bytes))
    .into()
}

fn exports() -> Vec<SmallFile> {
    [("inside", Generation::RouteInside), ("beside", Generation::RouteBeside), ("statistics", Generation::Statistics)]
        .map(|(name, generation)| {
            let xml = AppleHealth::new(generation, START).records_between(1).build();
            let xml = String::from_utf8(xml).expect("an export is text");
            // Most of the positions and heart rates are one too many for a small file.
            let mut met = 0;
            let short = xml.lines().filter(|line| {
                let one_of_many = line.contains("<Location") || line.contains("HeartRate\" sourceName");
                met += usize::from(one_of_many);
                !one_of_many || met % 200 == 1
            });
            file(Door::Health, name, short.collect::<Vec<_>>().join("\n").into_bytes())
        })
        .into()
}
