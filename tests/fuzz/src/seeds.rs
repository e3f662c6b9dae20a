//! Writes the seeds: small files of every format, made by the testkit.

use std::{error::Error, fs, path::Path};

use testkit::lists::{Row, garmin, intervals, runkeeper, strava, strava_2019};
use testkit::{AppleHealth, FitFile, Generation, TextRun, Zip, gpx_of, gzip, tcx_of};

const START: &str = "2026-03-01T07:00:00Z";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("wanted: the corpus' folder")?;
    let put = |target: &str, name: &str, bytes: Vec<u8>| -> Result<(), Box<dyn Error>> {
        let folder = Path::new(&folder).join(target);
        fs::create_dir_all(&folder)?;
        Ok(fs::write(folder.join(name), bytes)?)
    };
    let run =
        TextRun::new(START).km(0.05).minutes(0.3).every(3).pause(0.1, 1.0).climb(5.0).laps(2).title("A").notes("B");
    let fit = FitFile::run(START).km(0.05).minutes(0.3).every(3).title("A").build();
    put("recording", "fit", fit.clone())?;
    put("recording", "tcx", run.tcx())?;
    put("recording", "tcx-two", tcx_of(&[run.clone(), run.clone().sport("Biking")]))?;
    put("recording", "gpx", run.gpx())?;
    put("recording", "gpx-two", gpx_of(&[run.clone(), run.clone().sport("")]))?;
    put("recording", "polar", run.polar())?;
    put("recording", "polar-old", run.polar_old())?;
    put("recording", "suunto", run.suunto())?;
    put("recording", "nike", br#"{"type":"run","start_epoch_ms":1772348400000,"end_epoch_ms":1772350260000,"active_duration_ms":1800000,"tags":{"rpe":"6"},"summaries":[{"metric":"distance","summary":"total","value":5.0}],"metrics":[{"type":"distance","values":[{"end_epoch_ms":1772348410000,"value":0.03}]}]}"#.to_vec())?;
    put("recording", "gzip", gzip(&run.gpx()))?;
    put("recording", "zip", Zip::new().with("1.fit", fit.clone()).with("2.gz", gzip(&run.gpx())).build())?;
    let inner = Zip::new().with("1.fit", fit.clone()).with("2.gpx.gz", gzip(&run.gpx()));
    put("archive", "deflated", inner.build())?;
    put("archive", "stored", inner.clone().stored().build())?;
    put("archive", "after", inner.clone().sizes_after().build())?;
    put("archive", "cut", inner.clone().without_directory().build())?;
    put(
        "archive",
        "nested",
        Zip::new().with("in.zip", inner.sizes_after().build()).with("x", b"y".as_slice()).build(),
    )?;
    put("archive", "gzip", gzip(&fit))?;
    let rows = [
        Row { file: "activities/1.fit.gz", rpe: 6, notes: "knee", ..Row::run(START) },
        Row::run("2025-12-01T23:30:00Z"),
    ];
    for language in ["en", "de", "fr", "pt"] {
        put("list", &format!("strava-{language}"), strava(language, &rows))?;
    }
    put("list", "strava-2019", strava_2019(&rows))?;
    put("list", "garmin", garmin(&rows))?;
    put("list", "runkeeper", runkeeper(&rows, true))?;
    put("list", "intervals", intervals(&rows))?;
    put(
        "list",
        "spreadsheet",
        b"Datum;Distanz (km);Zeit;Bemerkung\n31.12.2025;10,5;58:30;Knie\n1.1.2026;5;30:00;\n".to_vec(),
    )?;
    put(
        "list",
        "gear",
        br#"[{"gearDTOS":[{"gearPk":7,"displayName":"Old"}],"gearActivityDTOs":{"7":[{"activityId":1}]}}]"#.to_vec(),
    )?;
    for (name, generation) in [
        ("inside", Generation::RouteInside),
        ("beside", Generation::RouteBeside),
        ("statistics", Generation::Statistics),
    ] {
        let xml = String::from_utf8(AppleHealth::new(generation, START).records_between(1).build())?;
        // Most of the positions and heart rates are one too many for a seed.
        let mut kept = 0;
        let short = xml.lines().filter(|line| {
            kept += usize::from(line.contains("<Location") || line.contains("HeartRate\" sourceName"));
            !(line.contains("<Location") || line.contains("HeartRate\" sourceName")) || kept % 200 == 1
        });
        put("health", name, short.collect::<Vec<_>>().join("\n").into_bytes())?;
    }
    Ok(())
}
