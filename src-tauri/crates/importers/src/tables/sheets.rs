//! Spreadsheets: every sheet of an XLSX or ODS file as the CSV it would be saved as, with days as 2025-12-31, times as 1:02:03 and a
//! decimal point.
//!
//! The file is unpacked once beforehand and measured, so that none can ask for more memory than [`Limits`] allows: cells, columns and
//! the bytes they unpack to are bounded.
//!
//! What it is not: it calculates nothing; a cell with a formula is what the spreadsheet saved for it. Old Excel files (`.xls`) and
//! Apple's Numbers are recognised and refused by name.

use std::io::{BufReader, Cursor, Read, Seek, SeekFrom};
use std::ops::ControlFlow;

use calamine::{Data, ExcelDateTime, Ods, Reader as _, SheetVisible, Xlsx};
use quick_xml::{Reader, events::Event};
use thiserror::Error;

use crate::container::{self, walk};

/// What a spreadsheet may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub packed: u64,
    /// Bytes it unpacks to.
    pub unpacked: u64,
    /// Cells of all sheets, those repeated by a number included.
    pub cells: usize,
}

impl Default for Limits {
    /// 32 MB packed, 96 MB unpacked, two million cells: a hundred thousand activities of twenty columns.
    fn default() -> Self {
        Self { packed: 32 << 20, unpacked: 96 << 20, cells: 2_000_000 }
    }
}

/// Columns further right than this are left out.
const COLUMNS_MAX: usize = 200;

/// Which spreadsheet a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Excel's since 2007, and what Google Sheets saves.
    Xlsx,
    /// LibreOffice's.
    Ods,
    /// Excel's before 2007. Not read.
    Xls,
    /// Apple's. Not read.
    Numbers,
}

/// One sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// What it would be saved as.
    pub csv: Vec<u8>,
}

/// Why a spreadsheet was not read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refused {
    /// A kind that is not read.
    #[error("{0} are not read. Save it as CSV, or as an Excel workbook (.xlsx), and take that")]
    Kind(&'static str),
    /// More than any list of activities.
    #[error(
        "The spreadsheet is larger than any list of activities. Save the sheet with your runs as CSV and take that"
    )]
    TooLarge,
    /// It does not make sense.
    #[error("The spreadsheet cannot be read ({0}). Save the sheet with your runs as CSV and take that")]
    Damaged(String),
}

/// Recognises a spreadsheet by its content; the stream stands at its beginning afterwards.
pub fn recognise<R: Read + Seek>(input: &mut R) -> Option<Kind> {
    let mut head = [0; 8];
    let begun = input.read_exact(&mut head);
    input.seek(SeekFrom::Start(0)).ok()?;
    begun.ok()?;
    if head == [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] {
        return Some(Kind::Xls);
    }
    if !head.starts_with(b"PK\x03\x04") {
        return None;
    }
    let mut found = None;
    let _walked = walk(input, &container::Limits::default(), &mut |member| {
        found = match member.name() {
            "xl/workbook.xml" => Some(Kind::Xlsx),
            "mimetype" if member.head().starts_with(b"application/vnd.oasis.opendocument.spreadsheet") => {
                Some(Kind::Ods)
            }
            "Index/Document.iwa" | "Index/CalculationEngine.iwa" => Some(Kind::Numbers),
            _ => None,
        };
        // Only spreadsheets keep folders of these names; an export of thousands of files is not gone through for it.
        let is_part = ["xl/", "docProps/", "_rels/", "Index/", "Data/", "Metadata/", "customXml/"]
            .iter()
            .any(|folder| member.name().starts_with(folder))
            || matches!(member.name(), "[Content_Types].xml" | "mimetype")
            || member.name().starts_with("preview");
        if found.is_some() || !is_part { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    input.seek(SeekFrom::Start(0)).ok()?;
    found
}

/// Every sheet that is not hidden and holds something, in the file's order.
///
/// # Errors
/// [`Refused`].
pub fn read<R: Read + Seek>(input: &mut R, kind: Kind, limits: &Limits) -> Result<Vec<Sheet>, Refused> {
    match kind {
        Kind::Xls => return Err(Refused::Kind("Excel files from before 2007 (.xls)")),
        Kind::Numbers => return Err(Refused::Kind("Files of Apple Numbers")),
        Kind::Xlsx | Kind::Ods => {}
    }
    measure(input, limits)?;
    let mut bytes = Vec::new();
    input.take(limits.packed).read_to_end(&mut bytes).map_err(|e| Refused::Damaged(e.to_string()))?;
    let bytes = Cursor::new(bytes);
    if kind == Kind::Xlsx { workbook(bytes, limits) } else { document(bytes) }
}

/// Unpacks everything once and throws it away: nothing that is not small enough is given to anybody who keeps it.
fn measure<R: Read + Seek>(input: &mut R, limits: &Limits) -> Result<(), Refused> {
    let packed = input.seek(SeekFrom::End(0)).map_err(|e| Refused::Damaged(e.to_string()))?;
    if packed > limits.packed {
        return Err(Refused::TooLarge);
    }
    let allowed = container::Limits { unpacked: limits.unpacked, depth: 1, ..container::Limits::default() };
    let mut trouble = None;
    let walked = walk(input, &allowed, &mut |member| {
        let counted = match member.name() {
            "content.xml" => cells(member, limits.cells),
            _ => std::io::copy(member, &mut std::io::sink()).map(|_| ()).map_err(|_| Refused::TooLarge),
        };
        trouble = counted.err();
        if trouble.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    input.seek(SeekFrom::Start(0)).map_err(|e| Refused::Damaged(e.to_string()))?;
    match (trouble, walked) {
        (Some(trouble), _) => Err(trouble),
        (None, Err(refused)) => Err(Refused::Damaged(refused.to_string())),
        (None, Ok(_)) => Ok(()),
    }
}

/// An ODS says of a cell or a row how often it is repeated, in a few bytes. Empty ones at the end of a row cost nothing.
fn cells(content: impl Read, most: usize) -> Result<(), Refused> {
    let mut xml = Reader::from_reader(BufReader::new(content));
    let (mut buffer, mut count, mut row, mut empty, mut rows) = (Vec::new(), 0_usize, 0_usize, 0_usize, 1_usize);
    let damaged = |why: String| Refused::Damaged(why);
    loop {
        match xml.read_event_into(&mut buffer).map_err(|e| damaged(e.to_string()))? {
            Event::Eof => return Ok(()),
            Event::Start(tag) | Event::Empty(tag) => {
                let times = |name: &str| {
                    let said = tag.attributes().flatten().find(|a| a.key.as_ref() == name);
                    said.and_then(|a| a.value.parse::<usize>().ok()).unwrap_or(1)
                };
                match tag.name().as_ref() {
                    "table:table-row" => {
                        (row, empty) = (0, 0);
                        rows = times("table:number-rows-repeated");
                    }
                    "table:table-cell" | "table:covered-table-cell" => {
                        let says = tag.attributes().flatten().any(|a| {
                            matches!(a.key.as_ref(), "office:value-type" | "calcext:value-type" | "table:formula")
                        });
                        let times = times("table:number-columns-repeated");
                        if says {
                            let added = empty.saturating_add(times);
                            row = row.saturating_add(added);
                            count = count.saturating_add(added.saturating_mul(rows));
                            empty = 0;
                        } else {
                            empty = empty.saturating_add(times);
                        }
                        if count > most {
                            return Err(Refused::TooLarge);
                        }
                    }
                    _ => {}
                }
            }
            _ => {}
        }
        buffer.clear();
    }
}

fn workbook(bytes: Cursor<Vec<u8>>, limits: &Limits) -> Result<Vec<Sheet>, Refused> {
    let damaged = |e: calamine::XlsxError| Refused::Damaged(e.to_string());
    let mut book = Xlsx::new(bytes).map_err(damaged)?;
    let (mut sheets, mut cells) = (Vec::new(), 0);
    for name in seen(book.sheets_metadata()) {
        let mut grid = Grid::default();
        // A sheet of charts has no cells.
        let Ok(mut reader) = book.worksheet_cells_reader(&name) else { continue };
        while let Some(cell) = reader.next_cell().map_err(damaged)? {
            cells += 1;
            if cells > limits.cells {
                return Err(Refused::TooLarge);
            }
            let (row, column) = cell.get_position();
            grid.put(row, column, written(cell.get_value().clone().into()));
        }
        sheets.extend(grid.finish().map(|csv| Sheet { name, csv }));
    }
    Ok(sheets)
}

fn document(bytes: Cursor<Vec<u8>>) -> Result<Vec<Sheet>, Refused> {
    let damaged = |e: calamine::OdsError| Refused::Damaged(e.to_string());
    let mut book = Ods::new(bytes).map_err(damaged)?;
    let mut sheets = Vec::new();
    for name in seen(book.sheets_metadata()) {
        let range = book.worksheet_range(&name).map_err(damaged)?;
        let mut grid = Grid::default();
        for (row, column, value) in range.used_cells() {
            grid.put(
                u32::try_from(row).unwrap_or(u32::MAX),
                u32::try_from(column).unwrap_or(u32::MAX),
                written(value.clone()),
            );
        }
        sheets.extend(grid.finish().map(|csv| Sheet { name, csv }));
    }
    Ok(sheets)
}

fn seen(sheets: &[calamine::Sheet]) -> Vec<String> {
    sheets.iter().filter(|sheet| sheet.visible == SheetVisible::Visible).map(|sheet| sheet.name.clone()).collect()
}

/// A CSV in the making, cell by cell in reading order.
struct Grid {
    out: csv::Writer<Vec<u8>>,
    row: Option<u32>,
    cells: Vec<String>,
}

impl Default for Grid {
    fn default() -> Self {
        let out = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
        Self { out, row: None, cells: Vec::new() }
    }
}

impl Grid {
    fn put(&mut self, row: u32, column: u32, text: String) {
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if text.is_empty() || column >= COLUMNS_MAX {
            return;
        }
        if self.row != Some(row) {
            self.end_row();
            self.row = Some(row);
        }
        if self.cells.len() <= column {
            self.cells.resize(column + 1, String::new());
        }
        self.cells[column] = text;
    }

    fn end_row(&mut self) {
        if !self.cells.is_empty() {
            let cells = std::mem::take(&mut self.cells);
            self.out.write_record(&cells).expect("BUG: memory takes every row");
        }
    }

    /// The whole; `None` of a sheet without values.
    fn finish(mut self) -> Option<Vec<u8>> {
        self.end_row();
        let csv = self.out.into_inner().expect("BUG: memory takes every row");
        (!csv.is_empty()).then_some(csv)
    }
}

/// A cell as text that says the same everywhere.
fn written(value: Data) -> String {
    match value {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => number.to_string(),
        Data::String(text) => text,
        Data::Bool(truth) => truth.to_string(),
        Data::DateTime(at) => moment(at),
        Data::DateTimeIso(text) => text,
        Data::DurationIso(text) => iso_duration(&text).unwrap_or(text),
        Data::Error(_) | Data::Empty => String::new(),
    }
}

/// A day, a day with its time, or a time alone: Excel counts days, and what has none is a clock.
fn moment(at: ExcelDateTime) -> String {
    let days = at.as_f64();
    if at.is_duration() || days.abs() < 1.0 {
        return clock((days * 86_400.0).round());
    }
    let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date} {hour:02}:{minute:02}:{second:02}") }
}

/// `PT01H02M03S` as 1:02:03.
fn iso_duration(text: &str) -> Option<String> {
    let (mut seconds, mut number) = (0.0, String::new());
    for c in text.strip_prefix("PT")?.chars() {
        if c.is_ascii_digit() || c == '.' {
            number.push(c);
            continue;
        }
        let each = match c {
            'H' => 3_600.0,
            'M' => 60.0,
            'S' => 1.0,
            _ => return None,
        };
        seconds += number.parse::<f64>().ok()? * each;
        number.clear();
    }
    Some(clock(seconds.round()))
}

fn clock(seconds: f64) -> String {
    let whole = if seconds > 0.0 { seconds as u64 } else { 0 };
    format!("{}:{:02}:{:02}", whole / 3_600, whole / 60 % 60, whole % 60)
}
