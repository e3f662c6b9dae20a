//! Spreadsheets: what Excel and LibreOffice keep is read like the CSV it would be saved as, and none asks for more than it may.

use std::io::Cursor;

use domain::{Metres, Seconds};
use importers::tables::sheets::{Kind, Limits, Refused, Sheet, read, recognise};
use importers::tables::{Begun, Unknown, columns};
use jiff::civil::date;
use testkit::spreadsheet::{Cell, ods, ods_of, xlsx};
use testkit::{Zip, cut_everywhere, flipped};

use Cell::{Clock, Day, Duration, Empty, Moment, Number, Text};

const DIARY: &[&[Cell]] = &[
    &[Text("Lauftagebuch")],
    &[Text("Datum"), Text("km"), Text("Zeit"), Text("Notiz")],
    &[Day(date(2025, 12, 31)), Number(10.5), Clock(3_510), Text("Knie, ruhig")],
    &[Moment(date(2026, 1, 1).at(18, 30, 0, 0)), Number(5.0), Duration(90_000), Empty],
];

fn sheets(bytes: &[u8], kind: Kind) -> Result<Vec<Sheet>, Refused> {
    let mut input = Cursor::new(bytes.to_vec());
    assert_eq!(recognise(&mut input), Some(kind));
    read(&mut input, kind, &Limits::default())
}

#[test]
fn both_kinds_say_the_same_as_their_csv() {
    for (bytes, kind) in [(xlsx(&[("2025", DIARY)]), Kind::Xlsx), (ods(&[("2025", DIARY)]), Kind::Ods)] {
        let sheets = sheets(&bytes, kind).unwrap_or_else(|why| panic!("{kind:?}: {why}"));
        let [sheet] = &sheets[..] else { panic!("{sheets:?}") };
        assert_eq!(sheet.name, "2025");
        let unknown = Unknown::of(&sheet.csv).unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&sheet.csv)));
        assert_eq!(unknown.header, ["Datum", "km", "Zeit", "Notiz"], "{kind:?}");
        let table = columns::read(&sheet.csv, &unknown.guess);
        let [first, second] = &table.rows[..] else { panic!("{table:?}") };
        assert_eq!(first.start, Begun::Day(date(2025, 12, 31)), "{kind:?}");
        assert_eq!(second.start, Begun::Wall(date(2026, 1, 1).at(18, 30, 0, 0)), "{kind:?}");
        assert_eq!([first, second].map(|row| row.distance.map(Metres::km)), [Some(10.5), Some(5.0)], "{kind:?}");
        assert_eq!([first, second].map(|row| row.timer.map(Seconds::get)), [Some(3_510.0), Some(90_000.0)], "{kind:?}");
        assert_eq!(first.notes.as_deref(), Some("Knie, ruhig"));
    }
}

#[test]
fn every_sheet_with_something_in_it_is_a_table_of_its_own() {
    let empty: &[&[Cell]] = &[];
    let several = [("2024", DIARY), ("Leer", empty), ("2025", DIARY)];
    for (bytes, kind) in [(xlsx(&several), Kind::Xlsx), (ods(&several), Kind::Ods)] {
        let names: Vec<String> = sheets(&bytes, kind).expect("sheets").into_iter().map(|sheet| sheet.name).collect();
        assert_eq!(names, ["2024", "2025"], "{kind:?}");
    }
}

#[test]
fn what_is_no_spreadsheet_is_not_taken_for_one() {
    let export = Zip::new().with("activities.csv", "a,b\n").with("activities/1.fit.gz", "x").build();
    for bytes in [b"".as_slice(), b"Datum;km\n1.1.2026;5\n", &export, b"\x0e\x10.FIT"] {
        assert_eq!(recognise(&mut Cursor::new(bytes.to_vec())), None, "{bytes:?}");
    }
}

#[test]
fn old_excel_files_and_numbers_are_refused_with_what_to_do() {
    let numbers = Zip::new().with("Index/Document.iwa", "x").build();
    for (bytes, kind) in [(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on".to_vec(), Kind::Xls), (numbers, Kind::Numbers)]
    {
        let refused = sheets(&bytes, kind).expect_err("not read").to_string();
        assert!(refused.contains("Save it as CSV"), "{refused}");
    }
}

#[test]
fn a_few_bytes_that_stand_for_a_billion_cells_cost_nothing() {
    let cell = r#"<table:table-cell office:value-type="float" office:value="1"/>"#;
    let far = format!(
        r#"<table:table-row><table:table-cell table:number-columns-repeated="16383"/>{cell}</table:table-row>"#
    );
    let wide = format!(r#"<table:table table:name="a">{}</table:table>"#, far.repeat(1_000));
    assert_eq!(sheets(&ods_of(&wide), Kind::Ods), Ok(Vec::new()), "nobody keeps runs in the sixteen thousandth column");
    for (rows, columns) in [("1000000", "100"), ("18446744073709551615", "18446744073709551615")] {
        let deep = format!(
            r#"<table:table table:name="a"><table:table-row table:number-rows-repeated="{rows}"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="{columns}"/></table:table-row></table:table>"#
        );
        assert_eq!(sheets(&ods_of(&deep), Kind::Ods), Err(Refused::TooLarge));
    }
    let bomb = Zip::new().with("xl/workbook.xml", vec![b' '; 120 << 20]).build();
    assert_eq!(sheets(&bomb, Kind::Xlsx), Err(Refused::TooLarge));
}

#[test]
fn what_a_spreadsheet_says_beside_its_cells_is_passed_over() {
    let table = r#"<table:table table:name="a"><table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>a comment</text:p></office:annotation><text:p>km</text:p></table:table-cell></table:table-row></table:table>"#;
    let sheets = sheets(&ods_of(table), Kind::Ods).expect("sheets");
    assert_eq!(String::from_utf8_lossy(&sheets[0].csv), "km\n");
}

#[test]
fn no_damage_panics() {
    for bytes in [xlsx(&[("a", DIARY)]), ods(&[("a", DIARY)])] {
        for cut in cut_everywhere(&bytes) {
            look(cut);
        }
        for damaged in flipped(&bytes, 300, 4) {
            look(&damaged);
        }
    }
}

fn look(bytes: &[u8]) {
    let mut input = Cursor::new(bytes.to_vec());
    if let Some(kind) = recognise(&mut input) {
        let _ = read(&mut input, kind, &Limits::default());
    }
}
