//! Hostile and huge files: each is taken in or refused with a sentence, and none of them costs more than 150 MB.
//!
//! Memory that was used once is never given back, so each import runs in a process of its own, which tells the most it ever used.

use std::{
    env, fs,
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

use flate2::{Compression, write::GzEncoder};
use logbook::api::{ImportOutcome, ImportReport};
use testkit::{
    FitFile, TextRun, Zip, gzip,
    lists::{Row, garmin, strava},
    spreadsheet::{Cell, xlsx},
};

use crate::common::{Folder, at, import};

/// What no import may need more of, MB.
const MEMORY_MB: f64 = 150.0;
/// Names the file that a process of its own is to import.
const OF: &str = "PLIMSOLL_TEST_MEMORY_OF";

#[test]
fn a_million_points_are_a_run_and_take_little_memory() {
    let folder = Folder::new();
    let run = FitFile::run("2026-01-01T07:00:00Z").km(1_000.0).minutes(999_990.0 / 60.0);
    let told = told(&folder.put("long.fit", run.build()));
    assert_eq!(told.runs, 1, "{told:?}");
    told.took_little();
}

#[test]
fn a_bomb_is_refused_by_name() {
    let folder = Folder::new();
    let bomb = zeros(1 << 30);
    let told = told(&folder.put("bomb.zip", Zip::new().stored().with("run.fit.gz", bomb).build()));
    assert_eq!(told.runs, 0);
    assert!(told.said.contains("unpacks to more than"), "{told:?}");
    told.took_little();
}

#[test]
fn bombs_inside_archives_inside_archives_are_refused() {
    let folder = Folder::new();
    let run = FitFile::run("2026-01-01T07:00:00Z").build();
    let inner = (0..8).fold(Zip::new(), |zip, n| zip.with(&format!("{n}.fit.gz"), zeros(100 << 20)));
    let nested = Zip::new().with("a.fit", run.clone()).with("b.zip", inner.build());
    let told = told(&folder.put("nested.zip", nested.build()));
    assert_eq!(told.runs, 1, "{told:?}");
    assert!(told.said.contains("unpacks to more than"), "{told:?}");
    told.took_little();
    // What nobody asks for is not even unpacked.
    let inner = (0..8).fold(Zip::new(), |zip, n| zip.with(&format!("{n}.gz"), zeros(100 << 20)));
    let nested = Zip::new().with("a.zip", inner.build()).with("b.fit", run);
    let told = self::told(&folder.put("aside.zip", nested.build()));
    assert_eq!(told.runs, 1, "{told:?}");
    told.took_little();
    let endless = (0..40).fold(b"run".to_vec(), |inner, _| gzip(&inner));
    let told = self::told(&folder.put("endless.fit", endless));
    assert!(told.said.contains("packed inside more than"), "{told:?}");
    told.took_little();
}

#[test]
fn xml_that_expands_nests_or_swells_is_read_as_what_it_is() {
    let folder = Folder::new();
    let entities: String =
        (1..20).map(|n| format!("<!ENTITY e{n} \"{}\">", format!("&e{};", n - 1).repeat(10))).collect();
    let expanding = format!(
        "<!DOCTYPE gpx [<!ENTITY e0 \"knee\">{entities}]><gpx><trk><name>&e19;</name><type>running</type>{}",
        String::from_utf8(TextRun::new("2026-01-01T07:00:00Z").sport("running").gpx())
            .expect("text")
            .split_once("<trkseg>")
            .map(|(_, points)| format!("<trkseg>{points}"))
            .expect("points")
    );
    let told = told(&folder.put("expanding.gpx", expanding));
    assert_eq!(told.runs, 1, "{told:?}");
    told.took_little();
    for (name, text) in [
        ("deep.gpx", format!("<gpx>{}", "<trk>".repeat(8 << 20))),
        ("attribute.gpx", format!("<gpx a=\"{}\"/>", "x".repeat(50 << 20))),
        ("comment.tcx", format!("<TrainingCenterDatabase><!-- {}", "x".repeat(50 << 20))),
        ("attribute.xml", format!("<HealthData><Record a=\"{}\"/>", "x".repeat(300 << 20))),
    ] {
        let told = self::told(&folder.put(name, text));
        assert_eq!(told.runs, 0, "{told:?}");
        assert!(told.said.is_empty() || told.said.ends_with('.'), "{told:?}");
        told.took_little();
    }
}

#[test]
fn a_large_document_that_is_no_recording_is_refused_before_it_is_taken_apart() {
    let folder = Folder::new();
    for (name, text) in [
        ("list.json", format!("[{}0]", "[],".repeat(10 << 20))),
        ("text.json", format!("{{\"exercises\":[\"{}\"]}}", "x".repeat(60 << 20))),
        ("rows.csv", format!("Name,Value\n{}", "knee,5\n".repeat(6 << 20))),
    ] {
        let told = told(&folder.put(name, text));
        assert!(told.said.ends_with('.'), "{name}: {told:?}");
        told.took_little();
    }
}

#[test]
fn a_track_as_large_as_any_that_is_read_is_a_run_and_takes_little_memory() {
    let folder = Folder::new();
    let start = jiff::Timestamp::constant(1_767_250_800, 0);
    let mut track = String::from("<gpx><trk><type>running</type><trkseg>");
    for second in 0.. {
        let (at, latitude) = (start + jiff::SignedDuration::from_secs(second), 50.0 + second as f64 * 0.000_02);
        track += &format!("<trkpt lat=\"{latitude:.5}\" lon=\"8\"><time>{at}</time></trkpt>");
        if track.len() > 47 << 20 {
            break;
        }
    }
    track += "</trkseg></trk></gpx>";
    let told = told(&folder.put("long.gpx", track));
    assert_eq!(told.runs, 1, "{told:?}");
    told.took_little();
}

#[test]
fn a_list_of_more_rows_than_any_life_has_takes_little_memory() {
    let folder = Folder::new();
    let rows: Vec<Row> = (0..60_000)
        .map(|n| {
            let start = jiff::Timestamp::constant(315_532_800, 0) + jiff::SignedDuration::from_hours(6 * n);
            let note = "The left knee was felt on the stairs, not on the way.";
            Row { notes: note, gear: "Old shoes", ..Row::run(start.to_string().leak()) }
        })
        .collect();
    for (name, list) in [("activities.csv", strava("en", &rows)), ("x_summarizedActivities.json", garmin(&rows))] {
        let told = told(&folder.put(name, list));
        assert_eq!(told.runs, 25_000, "{told:?}");
        told.took_little();
    }
}

#[test]
fn many_long_lists_together_take_no_more_memory_than_one() {
    let folder = Folder::new();
    let start = |n: i64| jiff::Timestamp::constant(315_532_800, 0) + jiff::SignedDuration::from_hours(6 * n);
    let row = |n| Row { notes: "The left knee was felt on the stairs.", ..Row::run(start(n).to_string().leak()) };
    let rows: Vec<Row> = (0..25_000).map(row).collect();
    let (strava, garmin) = (strava("en", &rows), garmin(&rows));
    let zip = (0..6).fold(Zip::new(), |zip, n| {
        zip.with(&format!("{n}/activities.csv"), strava.clone())
            .with(&format!("{n}/x_summarizedActivities.json"), garmin.clone())
    });
    let told = told(&folder.put("export.zip", zip.build()));
    assert_eq!((told.runs, told.left_out), (25_000, 11), "{told:?}");
    told.took_little();

    let sheet: Vec<[Cell; 3]> = (0..20_000)
        .map(|n| [Cell::Number(f64::from(n % 20) + 1.0), Cell::Clock(1_800), Cell::Day(jiff::civil::date(2026, 1, 1))])
        .collect();
    let header: &[Cell] = &[Cell::Text("km"), Cell::Text("Zeit"), Cell::Text("Datum")];
    let rows: Vec<&[Cell]> = std::iter::once(header).chain(sheet.iter().map(<[Cell; 3]>::as_slice)).collect();
    let names: Vec<String> = (2000..2012).map(|year| year.to_string()).collect();
    let sheets: Vec<(&str, &[&[Cell]])> = names.iter().map(|name| (name.as_str(), rows.as_slice())).collect();
    let told = self::told(&folder.put("diary.xlsx", xlsx(&sheets)));
    assert_eq!(told.left_out, 11, "one sheet of 20,000 rows fits: {told:?}");
    told.took_little();
}

#[test]
fn millions_of_points_that_carry_nothing_take_little_memory() {
    let folder = Folder::new();
    let told = told(&folder.put("silent.fit", silent(6_000_000)));
    assert!(told.said.ends_with('.'), "{told:?}");
    told.took_little();
}

/// A FIT file whose records are nothing but times, five a second.
fn silent(records: u32) -> Vec<u8> {
    // Definitions of `file_id` (type) and `record` (timestamp), and that it is an activity.
    let mut data = b"\x40\0\0\0\0\x01\0\x01\0\0\x04\x41\0\0\x14\0\x01\xfd\x04\x86".to_vec();
    for n in 0..records {
        data.push(1);
        data.extend((1_000_000_000 + n / 5).to_le_bytes());
    }
    let length = u32::try_from(data.len()).expect("it is no longer");
    let header = [b"\x0e\x20\x54\x08".as_slice(), &length.to_le_bytes(), b".FIT\0\0"].concat();
    [header, data, vec![0, 0]].concat()
}

#[test]
fn a_members_name_leads_nowhere() {
    let folder = Folder::new();
    let run = FitFile::run("2026-01-01T07:00:00Z").build();
    let zip = Zip::new()
        .with("../../outside.fit", run.clone())
        .with("/etc/passwd", run.clone())
        .with("C:\\Windows\\win.ini", run)
        .build();
    let path = folder.put("inside/deeper/names.zip", zip);
    let report = import(&mut folder.open(), std::slice::from_ref(&path), &at("2026-03-01T09:00"));
    assert_eq!((report.summary.imported, report.summary.duplicate), (1, 2), "{report:?}");
    let mut found: Vec<PathBuf> = testkit::files_below(folder.path(), &[]);
    found.retain(|file| !file.to_string_lossy().contains("logbook.plimsoll"));
    assert_eq!(found, [path], "nothing was written anywhere");
}

/// Not a test but the import of one of the tests above, in a process of its own.
#[test]
fn imports_in_a_process_of_its_own() {
    let Some(path) = env::var_os(OF).map(PathBuf::from) else { return };
    let folder = Folder::new();
    let report = import(&mut folder.open(), &[path], &at("2026-03-01T09:00"));
    println!("\ntold {} {}", runs(&report), peak_kib().unwrap_or(0));
    for row in report.inputs.iter().filter(|row| row.outcome != ImportOutcome::Imported) {
        println!("said {}", row.reason.as_deref().unwrap_or_default().replace('\n', " "));
    }
}

fn runs(report: &ImportReport) -> u32 {
    report.summary.imported + report.summary.updated
}

/// What an import told of itself.
#[derive(Debug)]
struct Told {
    runs: u32,
    /// The last thing said of a file that was not taken in.
    said: String,
    /// How many lists found no room beside the others.
    left_out: usize,
    /// 0 where the system does not tell.
    peak_mb: f64,
}

impl Told {
    fn took_little(&self) {
        assert!(self.peak_mb < MEMORY_MB, "{:.0} MB: {self:?}", self.peak_mb);
    }
}

fn told(path: &Path) -> Told {
    let own = env::current_exe().expect("this program");
    let name = "memory::imports_in_a_process_of_its_own";
    let output = Command::new(own).args([name, "--exact", "--nocapture"]).env(OF, path).output().expect("it runs");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    let numbers = text.lines().find_map(|line| line.strip_prefix("told ")).expect("it tells");
    let (runs, kib) = numbers.split_once(' ').expect("two numbers");
    Told {
        runs: runs.parse().expect("runs"),
        said: text.lines().filter_map(|line| line.strip_prefix("said ")).next_back().unwrap_or_default().to_owned(),
        left_out: text.lines().filter(|line| line.ends_with("take it by itself.")).count(),
        peak_mb: kib.parse::<f64>().expect("memory") * 1_024.0 / 1e6,
    }
}

/// The most memory this process ever used, in KiB; `None` where the system does not tell.
fn peak_kib() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().strip_suffix(" kB")?.trim().parse().ok()
}

/// So many zeros, in gzip.
fn zeros(bytes: usize) -> Vec<u8> {
    let (mut packed, piece) = (GzEncoder::new(Vec::new(), Compression::fast()), vec![0; 1 << 20]);
    for _ in 0..bytes >> 20 {
        packed.write_all(&piece).expect("memory takes everything");
    }
    packed.finish().expect("memory takes everything")
}
