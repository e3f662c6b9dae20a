//! Tables as CSV: UTF-8 without a mark, commas, decimal points, days as `YYYY-MM-DD`, an empty cell for what is not known.

use super::table::{self, Cell};

/// A spreadsheet takes a text that begins with one of these for a formula (OWASP, *CSV injection*); the wide ones too.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '＠'];

/// A CSV table in memory.
pub(crate) struct Table(csv::Writer<Vec<u8>>);

impl Table {
    pub fn new(header: &[&str]) -> Self {
        let mut table = Self(csv::Writer::from_writer(Vec::new()));
        table.0.write_record(header).expect("BUG: memory takes every row");
        table
    }

    pub fn row(&mut self, cells: &[String]) {
        self.0.write_record(cells).expect("BUG: every row has the header's width");
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_inner().expect("BUG: memory takes every row")
    }
}

/// A table of the dictionary as CSV.
pub(crate) fn csv(table: &table::Table) -> Vec<u8> {
    let header: Vec<&str> = table.shape.columns.iter().map(|column| column.name).collect();
    let mut out = Table::new(&header);
    for row in &table.rows {
        out.row(&row.iter().map(written).collect::<Vec<_>>());
    }
    out.into_bytes()
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Code(code) => code.clone(),
        Cell::Words(words) => text(Some(words)),
        Cell::Whole(number) => number.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::YesNo(answer) => answer.to_string(),
        Cell::Day(day) => day.to_string(),
        Cell::Instant(_, text) => text.clone(),
    }
}

/// Somebody's words in a cell. What a spreadsheet would take for a formula gets an apostrophe in front, as spreadsheets do.
pub(crate) fn text(words: Option<&str>) -> String {
    let words = words.unwrap_or_default();
    if words.starts_with(FORMULA) { format!("'{words}") } else { words.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_spreadsheet_takes_somebodys_words_for_a_formula() {
        for words in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "＠x"] {
            assert_eq!(text(Some(words)), format!("'{words}"));
        }
        for words in ["", "a=1", "5 km", "'quoted'"] {
            assert_eq!(text(Some(words)), words);
        }
    }
}
