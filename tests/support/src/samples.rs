//! One small file of every format in every generation: what damage is tried on, and what fuzzing starts from.

use jiff::civil::date;

use crate::{
    AppleHealth, FitFile, Generation, Points, SuuntoCloud, TextRun, Zip, chained, document, garmin_device, google_day,
    google_days, gpx_of, gzip,
    lists::{
        Day, Row, STRAVA_FORMS, STRAVA_LANGUAGES, fitbit, fitbit_sleep, fittrackee, garmin, garmin_gear, garmin_pauses,
        garmin_typed, garmin_web, intervals, intervals_wellness, pmsys_injuries, pmsys_sessions, pmsys_wellness,
        runalyze, runkeeper, strava, strava_2019, strava_form,
    },
    multisport,
    spreadsheet::{Cell, ods, xlsx},
    tcx_of,
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
    /// A spreadsheet.
    Workbook,
    /// What a watch that shows itself as a drive says of itself.
    Device,
    /// A whole logbook of ours.
    Document,
}

impl Door {
    /// The fuzz target that takes it, in a word.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Recording => "recording",
            Self::Archive => "archive",
            Self::List | Self::Workbook => "list",
            Self::Health => "health",
            Self::Device => "device",
            Self::Document => "document",
        }
    }
}

/// A small file.
#[derive(Debug, Clone)]
pub struct SmallFile {
    /// By which door it comes in.
    pub door: Door,
    /// What it is, in a word or two; no two of a door have the same.
    pub name: String,
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
    files.extend(workbooks());
    files.push(file(Door::Device, "garmin", garmin_device("Forerunner 255", "3456561955")));
    files.push(file(Door::Document, "logbook", document()));
    files
}

fn file(door: Door, name: &str, bytes: Vec<u8>) -> SmallFile {
    let shows_cuts = !matches!(door, Door::List | Door::Device);
    SmallFile { door, name: name.to_owned(), bytes, shows_cuts }
}

fn recordings() -> Vec<SmallFile> {
    let fit = FitFile::run(START).km(0.05).minutes(0.5).every(3).title("A");
    let text =
        TextRun::new(START).km(0.05).minutes(0.3).every(3).pause(0.1, 1.0).climb(5.0).laps(2).title("A").notes("B");
    let app = text.clone().rpe(6).feel(4).terrain("trail");
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
        ("suunto-cloud", app.suunto_cloud(SuuntoCloud::Samples)),
        ("suunto-cloud-quoted", app.suunto_cloud(SuuntoCloud::Quoted)),
        ("suunto-cloud-both", app.suunto_cloud(SuuntoCloud::Both)),
        ("suunto-samples", app.suunto_cloud(SuuntoCloud::SamplesAlone)),
        ("suunto-summary", app.suunto_cloud(SuuntoCloud::SummaryAlone)),
        ("nike", app.nike()),
        ("nike-old", app.nike_old()),
        ("adidas", app.adidas()),
        ("google", app.google()),
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
    let days = [
        Day { day: "2026-03-01", injury: 3, soreness: 2, slept_h: 7.5, comment: "knee again" },
        Day { day: "2026-03-02", ..Day::default() },
    ];
    let mut files = vec![
        file(Door::List, "strava-2019", strava_2019(&rows)),
        file(Door::List, "garmin", garmin(&rows)),
        file(Door::List, "garmin-typed", garmin_typed(&rows)),
        file(Door::List, "garmin-web-en", garmin_web("en", &rows)),
        file(Door::List, "garmin-web-de", garmin_web("de", &rows)),
        file(Door::List, "garmin-gear", garmin_gear(&[("Old", &[1_000, 1_001])])),
        file(
            Door::List,
            "garmin-pauses",
            garmin_pauses(&[("2026-02-01", "2026-02-20", "INJURY"), ("2026-03-05", "", "")]),
        ),
        file(Door::List, "fitbit", fitbit(&rows, false)),
        file(Door::List, "fitbit-sleep", fitbit_sleep()),
        file(Door::List, "runkeeper", runkeeper(&rows, true)),
        file(Door::List, "runalyze", runalyze(&rows)),
        file(Door::List, "fittrackee", fittrackee(&rows)),
        file(Door::List, "intervals", intervals(&rows)),
        file(Door::List, "intervals-wellness", intervals_wellness("id", &days)),
        file(Door::List, "pmsys-wellness", pmsys_wellness(&days, &[6_757_004])),
        file(Door::List, "pmsys-sessions", pmsys_sessions(&[("2026-03-01", 7, 30, &["individual", "running"])])),
        file(
            Door::List,
            "pmsys-injuries",
            pmsys_injuries(&[("2026-03-01", "left_knee", "minor"), ("2026-03-02", "", "")]),
        ),
        file(Door::List, "google-days", google_days(START, 2)),
        file(Door::List, "google-day", google_day()),
        file(Door::List, "spreadsheet", sheet.to_vec()),
    ];
    files.extend(STRAVA_LANGUAGES.map(|l| file(Door::List, &format!("strava-{l}"), strava(l, &rows))));
    files.extend(
        STRAVA_FORMS
            .map(|form| file(Door::List, &format!("strava-{}-columns", form.columns), strava_form(form, &rows))),
    );
    files
}

fn workbooks() -> Vec<SmallFile> {
    let diary: &[&[Cell]] = &[
        &[Cell::Text("Datum"), Cell::Text("km"), Cell::Text("Zeit"), Cell::Text("Notiz")],
        &[Cell::Day(date(2025, 12, 31)), Cell::Number(10.5), Cell::Clock(3_510), Cell::Text("Knie")],
        &[Cell::Moment(date(2026, 1, 1).at(18, 30, 0, 0)), Cell::Number(5.0), Cell::Duration(1_800), Cell::Empty],
    ];
    let sheets = [("2025", diary), ("2026", diary)];
    vec![file(Door::Workbook, "xlsx", xlsx(&sheets)), file(Door::Workbook, "ods", ods(&sheets))]
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
