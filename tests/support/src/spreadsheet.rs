//! Spreadsheets as Excel and LibreOffice write them, reduced to what a reader needs.

use std::fmt::Write as _;

use jiff::civil::{Date, DateTime, date};

use crate::Zip;

/// What stands in a cell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words.
    Text(&'static str),
    /// A number.
    Number(f64),
    /// A day.
    Day(Date),
    /// A day and a time.
    Moment(DateTime),
    /// Hours, minutes and seconds, as seconds; written as a time of day, which is how people type a duration.
    Clock(u32),
    /// The same, as a duration.
    Duration(u32),
}

/// A sheet: its name, and its rows.
pub type Sheet<'a> = (&'a str, &'a [&'a [Cell]]);

/// An Excel workbook.
#[must_use]
pub fn xlsx(sheets: &[Sheet<'_>]) -> Vec<u8> {
    let (mut list, mut relations, mut types) = (String::new(), String::new(), String::new());
    for (n, (name, _)) in sheets.iter().enumerate() {
        let n = n + 1;
        let _infallible = write!(list, r#"<sheet name="{name}" sheetId="{n}" r:id="rId{n}"/>"#);
        let _infallible = write!(
            relations,
            r#"<Relationship Id="rId{n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{n}.xml"/>"#
        );
        let _infallible = write!(
            types,
            r#"<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"#
        );
    }
    let styles_n = sheets.len() + 1;
    let _infallible = write!(
        relations,
        r#"<Relationship Id="rId{styles_n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>"#
    );
    let mut zip = Zip::new()
        .with("[Content_Types].xml", format!(r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{types}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>"#))
        .with("_rels/.rels", r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#)
        .with("xl/workbook.xml", format!(r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{list}</sheets></workbook>"#))
        .with("xl/_rels/workbook.xml.rels", format!(r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>"#))
        // Formats: general, day, time of day, day and time, duration.
        .with("xl/styles.xml", r#"<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="21"/><xf numFmtId="22"/><xf numFmtId="46"/></cellXfs></styleSheet>"#);
    for (n, (_, rows)) in sheets.iter().enumerate() {
        let mut data = String::new();
        for (r, row) in rows.iter().enumerate() {
            let _infallible = write!(data, r#"<row r="{}">"#, r + 1);
            for (c, cell) in row.iter().enumerate() {
                let at = format!("{}{}", column(c), r + 1);
                let _infallible = match cell {
                    Cell::Empty => Ok(()),
                    Cell::Text(text) => write!(data, r#"<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>"#),
                    Cell::Number(number) => write!(data, r#"<c r="{at}"><v>{number}</v></c>"#),
                    Cell::Day(day) => write!(data, r#"<c r="{at}" s="1"><v>{}</v></c>"#, days(*day)),
                    Cell::Clock(seconds) => {
                        write!(data, r#"<c r="{at}" s="2"><v>{}</v></c>"#, f64::from(*seconds) / 86_400.0)
                    }
                    Cell::Moment(moment) => {
                        let seconds = moment.time().duration_since(jiff::civil::Time::midnight()).as_secs_f64();
                        write!(data, r#"<c r="{at}" s="3"><v>{}</v></c>"#, days(moment.date()) + seconds / 86_400.0)
                    }
                    Cell::Duration(seconds) => {
                        write!(data, r#"<c r="{at}" s="4"><v>{}</v></c>"#, f64::from(*seconds) / 86_400.0)
                    }
                };
            }
            data.push_str("</row>");
        }
        zip = zip.with(
            &format!("xl/worksheets/sheet{}.xml", n + 1),
            format!(r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{data}</sheetData></worksheet>"#),
        );
    }
    zip.build()
}

/// A LibreOffice spreadsheet. Every row ends, as there, in empty cells that say how often they are repeated.
#[must_use]
pub fn ods(sheets: &[Sheet<'_>]) -> Vec<u8> {
    let mut tables = String::new();
    for (name, rows) in sheets {
        let _infallible = write!(tables, r#"<table:table table:name="{name}">"#);
        for row in *rows {
            tables.push_str("<table:table-row>");
            for cell in *row {
                let _infallible = match cell {
                    Cell::Empty => write!(tables, "<table:table-cell/>"),
                    Cell::Text(text) => {
                        write!(
                            tables,
                            r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#
                        )
                    }
                    Cell::Number(number) => {
                        write!(
                            tables,
                            r#"<table:table-cell office:value-type="float" office:value="{number}"><text:p>{number}</text:p></table:table-cell>"#
                        )
                    }
                    Cell::Day(day) => {
                        write!(
                            tables,
                            r#"<table:table-cell office:value-type="date" office:date-value="{day}"><text:p>{day}</text:p></table:table-cell>"#
                        )
                    }
                    Cell::Moment(moment) => {
                        write!(
                            tables,
                            r#"<table:table-cell office:value-type="date" office:date-value="{moment}"><text:p>{moment}</text:p></table:table-cell>"#
                        )
                    }
                    Cell::Clock(seconds) | Cell::Duration(seconds) => write!(
                        tables,
                        r#"<table:table-cell office:value-type="time" office:time-value="PT{:02}H{:02}M{:02}S"><text:p>x</text:p></table:table-cell>"#,
                        seconds / 3_600,
                        seconds / 60 % 60,
                        seconds % 60
                    ),
                };
            }
            tables.push_str(r#"<table:table-cell table:number-columns-repeated="16000"/></table:table-row>"#);
        }
        tables.push_str("</table:table>");
    }
    ods_of(&tables)
}

/// A LibreOffice spreadsheet with these tables, whatever they are.
#[must_use]
pub fn ods_of(tables: &str) -> Vec<u8> {
    Zip::new()
        .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        .with("META-INF/manifest.xml", r#"<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>"#)
        .with("content.xml", format!(r#"<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"#))
        .build()
}

/// Excel's number of a day: 1 is the first of January 1900, and it believes in a 29th of February that year.
fn days(day: Date) -> f64 {
    f64::from((day - date(1899, 12, 30)).get_days())
}

fn column(at: usize) -> char {
    char::from(b'A' + u8::try_from(at).expect("few columns"))
}
