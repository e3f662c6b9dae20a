//! Spreadsheets: every sheet of an XLSX or ODS file as the CSV it would be saved as, with days as 2025-12-31, times as 1:02:03 and a
//! decimal point (ECMA-376 part 1, chapter 18; OpenDocument 1.3 part 3, chapter 9).
//!
//! What it is not: it calculates nothing; a cell with a formula is what the spreadsheet saved for it. Formats, colours and comments are
//! passed over. Old Excel files (`.xls`) and Apple's Numbers are recognised and refused by name.

mod ods;
mod xlsx;

use std::collections::HashMap;
use std::io::{Read, Seek, SeekFrom};
use std::ops::ControlFlow;

use thiserror::Error;

use crate::container::{self, walk};

/// What a spreadsheet may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes its parts unpack to.
    pub unpacked: u64,
    /// Cells of all sheets, those repeated by a number included.
    pub cells: usize,
}

impl Default for Limits {
    /// 96 MB, two million cells: a hundred thousand activities of twenty columns.
    fn default() -> Self {
        Self { unpacked: 96 << 20, cells: 2_000_000 }
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
    #[error("{} are not read. Save it as CSV, or as an Excel workbook (.xlsx), and take that", .0.files())]
    Kind(Kind),
    /// More than any list of activities.
    #[error(
        "The spreadsheet is larger than any list of activities. Save the sheet with your runs as CSV and take that"
    )]
    TooLarge,
    /// It does not make sense.
    #[error("The spreadsheet cannot be read ({0}). Save the sheet with your runs as CSV and take that")]
    Damaged(String),
}

impl Kind {
    /// Files of this kind, in plain words.
    const fn files(self) -> &'static str {
        match self {
            Self::Xlsx => "Excel workbooks",
            Self::Ods => "OpenDocument spreadsheets",
            Self::Xls => "Excel files from before 2007 (.xls)",
            Self::Numbers => "Files of Apple Numbers",
        }
    }
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
        Kind::Xls => Err(Refused::Kind(Kind::Xls)),
        Kind::Numbers => Err(Refused::Kind(Kind::Numbers)),
        Kind::Xlsx => xlsx::read(&Parts::of(input, xlsx::is_part, limits)?, limits),
        Kind::Ods => ods::read(&Parts::of(input, |name| name == ods::CONTENT, limits)?, limits),
    }
}

/// The documents a spreadsheet consists of.
struct Parts(HashMap<String, String>);

impl Parts {
    fn of<R: Read + Seek>(input: &mut R, is_part: fn(&str) -> bool, limits: &Limits) -> Result<Self, Refused> {
        // Without its end nobody knows which sheets were in it: some of them would be missed in silence.
        if !container::directory_of(input).is_ok_and(|directory| directory.is_some()) {
            return Err(Refused::Damaged("its end is missing".to_owned()));
        }
        input.seek(SeekFrom::Start(0)).map_err(|error| Refused::Damaged(error.to_string()))?;
        let allowed = container::Limits { in_memory: limits.unpacked, ..container::Limits::default() };
        let (mut parts, mut left, mut trouble) = (HashMap::new(), limits.unpacked, None);
        let walked = walk(input, &allowed, &mut |member| {
            if !is_part(member.name()) {
                return ControlFlow::Continue(());
            }
            let name = member.name().to_owned();
            match member.bytes() {
                Ok(part) if part.cut.is_some() => {
                    trouble = Some(Refused::Damaged(format!("{name} ends early")));
                }
                Ok(part) if part.bytes.len() as u64 <= left => {
                    left -= part.bytes.len() as u64;
                    parts.insert(name, crate::xml::text(&part.bytes).into_owned());
                }
                Ok(_) | Err(container::Refused::TooLarge { .. } | container::Refused::Bomb { .. }) => {
                    trouble = Some(Refused::TooLarge);
                }
                Err(refused) => trouble = Some(Refused::Damaged(refused.to_string())),
            }
            if trouble.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        match (trouble, walked) {
            (Some(trouble), _) => Err(trouble),
            (None, Err(refused)) => Err(Refused::Damaged(refused.to_string())),
            (None, Ok(_)) => Ok(Self(parts)),
        }
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }
}

/// A CSV in the making, row by row.
struct Grid {
    out: csv::Writer<Vec<u8>>,
    row: Vec<String>,
    /// How many cells may still come.
    left: usize,
    is_full: bool,
}

impl Grid {
    fn new(left: usize) -> Self {
        let out = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
        Self { out, row: Vec::new(), left, is_full: false }
    }

    /// Lays a text into so many columns of the row at hand, from this one on.
    fn put(&mut self, column: usize, times: usize, text: &str) {
        let end = column.saturating_add(times).min(COLUMNS_MAX);
        if text.is_empty() || column >= end {
            return;
        }
        if self.row.len() < end {
            self.row.resize(end, String::new());
        }
        for cell in &mut self.row[column..end] {
            text.clone_into(cell);
        }
    }

    /// Ends the row at hand, which stands there so many times.
    fn end_row(&mut self, times: usize) {
        let row = std::mem::take(&mut self.row);
        let cells = row.len().saturating_mul(times);
        if cells > self.left {
            self.is_full = true;
        }
        if row.is_empty() || self.is_full {
            return;
        }
        self.left -= cells;
        for _ in 0..times {
            self.out.write_record(&row).expect("BUG: memory takes every row");
        }
    }

    /// The whole; `None` of a sheet without values.
    fn finish(self, name: &str) -> Result<Option<Sheet>, Refused> {
        if self.is_full {
            return Err(Refused::TooLarge);
        }
        let csv = self.out.into_inner().expect("BUG: memory takes every row");
        Ok((!csv.is_empty()).then(|| Sheet { name: name.to_owned(), csv }))
    }
}

/// Seconds as 1:02:03.
fn clock(seconds: f64) -> String {
    // Saturates, and nothing before midnight is a time.
    let whole = seconds.round() as u64;
    format!("{}:{:02}:{:02}", whole / 3_600, whole / 60 % 60, whole % 60)
}
