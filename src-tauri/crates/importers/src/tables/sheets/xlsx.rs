//! Excel's workbooks. A day is a number there, and only the cell's format tells it from any other.

use jiff::{SignedDuration, civil::date};

use super::{Grid, Limits, Parts, Refused, Sheet, clock};
use crate::xml::{self, Attributes, Listener, Path};

const BOOK: &str = "xl/workbook.xml";
const RELATIONS: &str = "xl/_rels/workbook.xml.rels";
const STRINGS: &str = "xl/sharedStrings.xml";
const STYLES: &str = "xl/styles.xml";
const SECONDS_A_DAY: f64 = 86_400.0;

/// Whether a member is needed.
pub(super) fn is_part(name: &str) -> bool {
    matches!(name, BOOK | RELATIONS | STRINGS | STYLES) || name.starts_with("xl/worksheets/") && name.ends_with(".xml")
}

/// The sheets that are seen and hold something.
pub(super) fn read(parts: &Parts, limits: &Limits) -> Result<Vec<Sheet>, Refused> {
    let book =
        heard::<Book>(parts, BOOK)?.ok_or_else(|| Refused::Damaged("it has no list of its sheets".to_owned()))?;
    let relations = heard::<Relations>(parts, RELATIONS)?.unwrap_or_default();
    let strings = heard::<Strings>(parts, STRINGS)?.unwrap_or_default();
    let styles = heard::<Styles>(parts, STYLES)?.unwrap_or_default();
    let mut sheets = Vec::new();
    let mut left = limits.cells;
    for (name, id) in &book.sheets {
        // A sheet of charts is none of these.
        let target =
            relations.0.iter().find(|(known, _)| known == id).map(|(_, target)| target.trim_start_matches('/'));
        let part = target.and_then(|target| parts.get(target).or_else(|| parts.get(&format!("xl/{target}"))));
        let Some(part) = part else { continue };
        let mut cells = Cells {
            book: &book,
            strings: &strings,
            styles: &styles,
            grid: Grid::new(left),
            column: 0,
            kind: String::new(),
            format: Format::Plain,
        };
        understood(part, &mut cells)?;
        left = cells.grid.left;
        sheets.extend(cells.grid.finish(name)?);
    }
    Ok(sheets)
}

fn heard<L: Listener + Default>(parts: &Parts, name: &str) -> Result<Option<L>, Refused> {
    let Some(text) = parts.get(name) else { return Ok(None) };
    let mut listener = L::default();
    understood(text, &mut listener)?;
    Ok(Some(listener))
}

fn understood(text: &str, listener: &mut impl Listener) -> Result<(), Refused> {
    match xml::read(text, listener) {
        Some(flaw) => Err(Refused::Damaged(format!("{} at byte {} of a part", flaw.what, flaw.at))),
        None => Ok(()),
    }
}

/// The sheets by name, with what leads to each, and where days are counted from.
#[derive(Default)]
struct Book {
    sheets: Vec<(String, String)>,
    from_1904: bool,
}

impl Listener for Book {
    fn open(&mut self, at: &Path, attributes: &Attributes<'_>) {
        match at.name(0) {
            "workbookPr" => {
                self.from_1904 = attributes.get("date1904").is_some_and(|value| matches!(&*value, "1" | "true"));
            }
            "sheet" if attributes.get("state").is_none_or(|state| state == "visible") => {
                self.sheets.extend(attributes.get("name").zip(attributes.get("id")));
            }
            _ => {}
        }
    }

    fn close(&mut self, _: &Path, _: &str) {}
}

#[derive(Default)]
struct Relations(Vec<(String, String)>);

impl Listener for Relations {
    fn open(&mut self, at: &Path, attributes: &Attributes<'_>) {
        if at.name(0) == "Relationship" {
            self.0.extend(attributes.get("Id").zip(attributes.get("Target")));
        }
    }

    fn close(&mut self, _: &Path, _: &str) {}
}

/// Texts that cells share.
#[derive(Default)]
struct Strings {
    all: Vec<String>,
    text: String,
}

impl Listener for Strings {
    fn open(&mut self, _: &Path, _: &Attributes<'_>) {}

    fn close(&mut self, at: &Path, text: &str) {
        match at.name(0) {
            // How it is spoken, in Japanese, stands beside it.
            "t" if !at.inside("rPh") => self.text.push_str(text),
            "si" => self.all.push(std::mem::take(&mut self.text)),
            _ => {}
        }
    }
}

/// How a number is to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Plain,
    Day,
    Time,
}

impl Format {
    /// Of one of the formats every Excel knows.
    fn built_in(number: u32) -> Self {
        match number {
            14..=17 | 22 | 27..=31 | 34..=36 | 50..=54 | 57..=58 => Self::Day,
            18..=21 | 32..=33 | 45..=47 | 55..=56 => Self::Time,
            _ => Self::Plain,
        }
    }

    /// Of one a workbook brings along: letters outside quotes and brackets say what it shows.
    fn of_code(code: &str) -> Self {
        let (mut letters, mut chars) = (String::new(), code.chars());
        while let Some(c) = chars.next() {
            match c {
                '"' => {
                    let _quoted = chars.by_ref().find(|c| *c == '"');
                }
                '\\' | '_' | '*' => {
                    let _escaped = chars.next();
                }
                '[' => {
                    let inside: String = chars.by_ref().take_while(|c| *c != ']').collect();
                    // Hours beyond a day; everything else in brackets is a colour, a place or a condition.
                    if inside.chars().all(|c| matches!(c, 'h' | 'm' | 's' | 'H' | 'M' | 'S')) {
                        letters.push('h');
                    }
                }
                // What follows is for numbers below zero.
                ';' => break,
                c => letters.push(c.to_ascii_lowercase()),
            }
        }
        let has = |wanted: &[char]| letters.contains(wanted);
        match () {
            () if letters.contains("general") => Self::Plain,
            () if has(&['y', 'd']) => Self::Day,
            () if has(&['h', 's']) => Self::Time,
            () if has(&['m']) => Self::Day,
            () => Self::Plain,
        }
    }
}

/// The formats of cells, by the number a cell names.
#[derive(Default)]
struct Styles {
    codes: Vec<(u32, Format)>,
    cells: Vec<Format>,
}

impl Listener for Styles {
    fn open(&mut self, at: &Path, attributes: &Attributes<'_>) {
        let number = || attributes.get("numFmtId").and_then(|number| number.parse().ok());
        match at.name(0) {
            "numFmt" => {
                if let (Some(number), Some(code)) = (number(), attributes.get("formatCode")) {
                    self.codes.push((number, Format::of_code(&code)));
                }
            }
            "xf" if at.name(1) == "cellXfs" => {
                let number = number().unwrap_or(0);
                let own = self.codes.iter().find(|(known, _)| *known == number).map(|(_, format)| *format);
                self.cells.push(own.unwrap_or_else(|| Format::built_in(number)));
            }
            _ => {}
        }
    }

    fn close(&mut self, _: &Path, _: &str) {}
}

/// A sheet's cells.
struct Cells<'a> {
    book: &'a Book,
    strings: &'a Strings,
    styles: &'a Styles,
    grid: Grid,
    /// The cell at hand.
    column: usize,
    kind: String,
    format: Format,
}

impl Listener for Cells<'_> {
    fn open(&mut self, at: &Path, attributes: &Attributes<'_>) {
        match at.name(0) {
            "row" => self.column = 0,
            "c" => {
                self.column = attributes.get("r").and_then(|r| column_of(&r)).unwrap_or(self.column);
                self.kind = attributes.get("t").unwrap_or_default();
                let style = attributes.get("s").and_then(|s| s.parse::<usize>().ok()).unwrap_or(0);
                self.format = self.styles.cells.get(style).copied().unwrap_or(Format::Plain);
            }
            _ => {}
        }
    }

    fn close(&mut self, at: &Path, text: &str) {
        match at.name(0) {
            "v" => {
                let written = self.written(text);
                self.grid.put(self.column, 1, &written);
            }
            "t" if at.inside("is") && !at.inside("rPh") => {
                let before = self.grid.row.get(self.column).cloned().unwrap_or_default();
                self.grid.put(self.column, 1, &(before + text));
            }
            "c" => self.column = self.column.saturating_add(1),
            "row" => self.grid.end_row(1),
            _ => {}
        }
    }
}

impl Cells<'_> {
    fn written(&self, text: &str) -> String {
        match (&*self.kind, self.format) {
            ("s", _) => text.parse().ok().and_then(|at: usize| self.strings.all.get(at)).cloned().unwrap_or_default(),
            ("e", _) => String::new(),
            ("b", _) => if text == "1" { "true" } else { "false" }.to_owned(),
            ("str" | "d", _) | (_, Format::Plain) => text.to_owned(),
            (_, format) => {
                text.parse().ok().and_then(|days| self.moment(days, format)).unwrap_or_else(|| text.to_owned())
            }
        }
    }

    /// A day, a day with its time, or a time alone. Excel counts from the last day but one of 1899, because it believes in a 29th of
    /// February in 1900; on a Mac of old, from 1904.
    fn moment(&self, days: f64, format: Format) -> Option<String> {
        let seconds = (days * SECONDS_A_DAY).round();
        if !(0.0..4e11).contains(&seconds) {
            return None;
        }
        if format == Format::Time || days < 1.0 {
            return Some(clock(seconds));
        }
        let begin = if self.book.from_1904 { date(1904, 1, 1) } else { date(1899, 12, 30) };
        let at = begin
            .to_datetime(jiff::civil::Time::midnight())
            .checked_add(SignedDuration::from_secs(seconds as i64))
            .ok()?;
        let is_midnight = at.time() == jiff::civil::Time::midnight();
        Some(if is_midnight { at.date().to_string() } else { at.strftime("%Y-%m-%d %H:%M:%S").to_string() })
    }
}

/// The place of `AB12`, from 0.
fn column_of(cell: &str) -> Option<usize> {
    let letters = cell.bytes().take_while(u8::is_ascii_alphabetic).take(4);
    letters.fold(0, |sum, letter| sum * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1).checked_sub(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_format_says_whether_a_number_is_a_day() {
        for (code, format) in [
            ("General", Format::Plain),
            ("0.00", Format::Plain),
            ("#,##0 \"days\"", Format::Plain),
            ("[Red]0", Format::Plain),
            ("dd.mm.yyyy", Format::Day),
            ("[$-407]d. mmmm yyyy;@", Format::Day),
            ("yyyy\\-mm\\-dd hh:mm", Format::Day),
            ("mmm", Format::Day),
            ("[h]:mm:ss", Format::Time),
            ("hh:mm", Format::Time),
            ("mm:ss.0", Format::Time),
        ] {
            assert_eq!(Format::of_code(code), format, "{code}");
        }
    }

    #[test]
    fn a_cell_knows_its_column() {
        assert_eq!(
            ["A1", "Z9", "AA1", "XFD1048576", "1"].map(column_of),
            [Some(0), Some(25), Some(26), Some(16_383), None]
        );
    }
}
