//! What was found by feeding the importers nonsense, or by thinking about it, and is mended.

use std::io::Cursor;

use importers::{Broken, Reading, read, tables::sheets};
use testkit::{
    Zip, gzip,
    spreadsheet::{Cell, xlsx},
};

#[test]
fn an_archive_without_members_is_not_unwrapped_for_ever() {
    for bytes in [b"PK\x05\x06".to_vec(), Zip::new().build(), gzip(&Zip::new().build()), gzip(b"PK\x05\x06 and more")] {
        assert!(matches!(read(&bytes), Reading::Broken(Broken::UnknownFormat { .. })), "{:?}", read(&bytes));
    }
}

#[test]
fn an_archive_of_nothing_but_archives_ends() {
    let mut bytes = b"run".to_vec();
    for _ in 0..30 {
        bytes = Zip::new().with("a", bytes).build();
    }
    assert!(matches!(read(&bytes), Reading::Broken(Broken::Archive { .. })));
    for _ in 0..30 {
        bytes = gzip(&bytes);
    }
    assert!(matches!(read(&bytes), Reading::Broken(Broken::Archive { .. })));
}

/// Nothing here is asserted of memory but that the bounds are met: what is beyond them is let pass.
#[test]
fn lists_without_end_are_cut() {
    let laps = format!(
        "<TrainingCenterDatabase><Activity Sport='Running'>{}</Activity></TrainingCenterDatabase>",
        "<Lap/>".repeat(200_000)
    );
    assert!(matches!(read(laps.as_bytes()), Reading::NotARun(_)));
    let tracks = format!("<gpx>{}</gpx>", "<trk/>".repeat(200_000));
    assert!(matches!(read(tracks.as_bytes()), Reading::NotARun(_)));
    let exercises = format!(r#"{{"exercises":[{}{{}}]}}"#, "{},".repeat(200_000));
    assert!(matches!(read(exercises.as_bytes()), Reading::NotARun(_)));
    let samples = format!(r#"{{"Samples":[{}{{}}]}}"#, "{},".repeat(500_000));
    assert!(matches!(read(samples.as_bytes()), Reading::NotARun(_)));
}

#[test]
fn a_document_larger_than_any_session_is_refused() {
    let mut large = br#"{"exercises":["#.to_vec();
    large.resize(33 << 20, b' ');
    assert!(matches!(read(&large), Reading::Broken(Broken::TooLarge { .. })));
}

#[test]
fn times_beyond_any_session_are_let_pass() {
    let session = |offset: &str, interval: &str, elapsed: &str| {
        format!(
            r#"{{"startTime":"2026-03-01T08:00:00","stopTime":"2026-03-01T08:10:00","timezoneOffsetMinutes":{offset},
                "exercises":[{{"startTime":"2026-03-01T08:00:00","sport":1,"distanceMeters":2000,
                "samples":{{"samples":[{{"type":"HEART_RATE","intervalMillis":{interval},"values":[150,151,152]}}]}},
                "routes":{{"route":{{"startTime":"2026-03-01T08:00:00","wayPoints":[
                {{"latitude":52.0,"longitude":13.0,"elapsedMillis":0}},
                {{"latitude":52.001,"longitude":13.0,"elapsedMillis":{elapsed}}}]}}}}}}]}}"#
        )
    };
    let endless = format!("3{}", "7".repeat(100));
    for text in [
        session("60", "1000", &endless),
        session("60", &endless, "3000"),
        session(&endless, "1000", "3000"),
        session(&format!("-{endless}"), "1000", &format!("-{endless}")),
    ] {
        assert!(matches!(read(text.as_bytes()), Reading::Activity(_)), "{:?}", read(text.as_bytes()));
    }
}

#[test]
fn a_list_whose_first_column_is_the_file_has_no_column_before_it() {
    let list = "Activity ID,Activity Date,Activity Name,Activity Type,e,f,g,h,i,j\nactivities/1.fit.gz,,,,,,,,,\n";
    let rows = importers::tables::read(list.as_bytes()).map(|table| table.rows).unwrap_or_default();
    assert!(rows.iter().all(|row| row.gear.is_none()), "{rows:?}");
}

#[test]
fn a_spreadsheet_without_its_end_does_not_lose_sheets_in_silence() {
    let rows: &[&[Cell]] = &[&[Cell::Text("km")], &[Cell::Number(5.0)]];
    let whole = xlsx(&[("2025", rows), ("2026", rows)]);
    // A member's header is 30 bytes, and then comes its name.
    let name = b"xl/worksheets/sheet2.xml";
    let second = whole.windows(name.len()).position(|bytes| bytes == name).expect("a second sheet") - 30;
    let said = sheets::read(&mut Cursor::new(&whole[..second]), sheets::Kind::Xlsx, &sheets::Limits::default());
    assert!(matches!(said, Err(sheets::Refused::Damaged(_))), "{said:?}");
}
