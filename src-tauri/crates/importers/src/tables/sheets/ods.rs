//! LibreOffice's spreadsheets: one document with all tables, where a cell says what kind of value it has.

use super::{Grid, Limits, Parts, Refused, Sheet, clock};
use crate::xml::{self, Attributes, Listener, Path};

/// The document.
pub(super) const CONTENT: &str = "content.xml";

/// The tables that hold something.
pub(super) fn read(parts: &Parts, limits: &Limits) -> Result<Vec<Sheet>, Refused> {
    let text = parts.get(CONTENT).ok_or_else(|| Refused::Damaged("it has no content".to_owned()))?;
    let mut tables = Tables { grid: Grid::new(limits.cells), ..Tables::new() };
    let flaw = xml::read(text, &mut tables);
    match (tables.trouble, flaw) {
        (Some(trouble), _) => Err(trouble),
        (None, Some(flaw)) => Err(Refused::Damaged(format!("{} at byte {}", flaw.what, flaw.at))),
        (None, None) => Ok(tables.sheets),
    }
}

struct Tables {
    sheets: Vec<Sheet>,
    trouble: Option<Refused>,
    name: String,
    grid: Grid,
    /// How often the row at hand stands there.
    rows: usize,
    column: usize,
    /// The cell at hand: what it says beside its text, and how often it stands there.
    value: Option<String>,
    cells: usize,
    text: String,
}

impl Tables {
    fn new() -> Self {
        Self {
            sheets: Vec::new(),
            trouble: None,
            name: String::new(),
            grid: Grid::new(0),
            rows: 1,
            column: 0,
            value: None,
            cells: 1,
            text: String::new(),
        }
    }
}

impl Listener for Tables {
    fn open(&mut self, at: &Path, attributes: &Attributes<'_>) {
        let times = |name: &str| attributes.get(name).and_then(|n| n.parse().ok()).unwrap_or(1);
        match at.name(0) {
            "table" => self.name = attributes.get("name").unwrap_or_default(),
            "table-row" => (self.rows, self.column) = (times("number-rows-repeated"), 0),
            "table-cell" | "covered-table-cell" => {
                self.cells = times("number-columns-repeated");
                self.text.clear();
                // What is shown is rounded and in somebody's language; the value is neither.
                self.value = match attributes.get("value-type").as_deref() {
                    Some("float" | "currency" | "percentage") => attributes.get("value"),
                    Some("date") => attributes.get("date-value").map(|day| day.replace('T', " ")),
                    Some("time") => attributes.get("time-value").and_then(|time| duration(&time)),
                    Some("boolean") => attributes.get("boolean-value"),
                    _ => None,
                };
            }
            _ => {}
        }
    }

    fn close(&mut self, at: &Path, text: &str) {
        match at.name(0) {
            "p" | "span" | "a" if at.inside("table-row") && !at.inside("annotation") => {
                if !self.text.is_empty() && !text.is_empty() {
                    self.text.push(' ');
                }
                self.text.push_str(text);
            }
            "table-cell" | "covered-table-cell" => {
                let text = self.value.take().unwrap_or_else(|| std::mem::take(&mut self.text));
                self.grid.put(self.column, self.cells, &text);
                self.column = self.column.saturating_add(self.cells);
            }
            "table-row" => self.grid.end_row(self.rows),
            "table" => {
                let next = Grid::new(self.grid.left);
                match std::mem::replace(&mut self.grid, next).finish(&self.name) {
                    Ok(sheet) => self.sheets.extend(sheet),
                    Err(refused) => self.trouble = Some(refused),
                }
            }
            _ => {}
        }
    }
}

/// `PT01H02M03S` as 1:02:03.
fn duration(text: &str) -> Option<String> {
    let (mut seconds, mut number) = (0.0, String::new());
    for c in text.strip_prefix("PT")?.chars() {
        let each = match c {
            '0'..='9' | '.' => {
                number.push(c);
                continue;
            }
            'H' => 3_600.0,
            'M' => 60.0,
            'S' => 1.0,
            _ => return None,
        };
        seconds += number.parse::<f64>().ok()? * each;
        number.clear();
    }
    Some(clock(seconds))
}
