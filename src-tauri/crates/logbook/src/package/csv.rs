//! Tables as CSV: UTF-8 without a mark, commas, decimal points, days as `YYYY-MM-DD`, an empty cell for what is not known.

use super::table::{Cell, Table};

/// A spreadsheet takes a text that begins with one of these for a formula (OWASP, *CSV injection*); the wide ones too.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '＠'];

/// A table as CSV.
pub(crate) fn csv(table: &Table) -> Vec<u8> {
    let mut out = csv::Writer::from_writer(Vec::new());
    let header = table.shape.columns.iter().map(|column| column.name);
    out.write_record(header).expect("BUG: memory takes every row");
    for row in &table.rows {
        out.write_record(row.iter().map(written)).expect("BUG: memory takes every row of the header's width");
    }
    out.into_inner().expect("BUG: memory takes every row")
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Code(code) => code.clone(),
        Cell::Words(words) => harmless(words),
        Cell::Whole(number) => number.to_string(),
        Cell::Number(number) => number.to_string(),
        Cell::YesNo(answer) => answer.to_string(),
        Cell::Day(day) => day.to_string(),
        Cell::Instant(_, text) => text.clone(),
    }
}

/// Somebody's words in a cell. What a spreadsheet would take for a formula gets an apostrophe in front, as spreadsheets do.
fn harmless(words: &str) -> String {
    if words.starts_with(FORMULA) { format!("'{words}") } else { words.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_spreadsheet_takes_somebodys_words_for_a_formula() {
        for words in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "＠x"] {
            assert_eq!(harmless(words), format!("'{words}"));
        }
        for words in ["", "a=1", "5 km", "'quoted'"] {
            assert_eq!(harmless(words), words);
        }
    }
}
