//! A chart's numbers on their way to a person: columns, cells, and the table as CSV.

use crate::{
    api::{CellKind, ChartCell, ChartColumn, ChartTable},
    package::csv as sheet,
    words,
};

/// A cell, or `None` where nothing is known.
pub(crate) type Cell = Option<ChartCell>;

/// Columns: each with its name for programs, and what its cells are.
pub(crate) fn columns(columns: &[(&str, CellKind)]) -> Vec<ChartColumn> {
    columns
        .iter()
        .map(|(key, kind)| ChartColumn { key: (*key).to_owned(), name: words::column_name(key, *kind), kind: *kind })
        .collect()
}

/// A cell that may hold a number.
pub(crate) fn number(value: Option<f64>) -> Cell {
    value.map(ChartCell::Number)
}

/// A cell with a count.
pub(crate) fn count(value: impl Into<f64>) -> Cell {
    Some(ChartCell::Number(value.into()))
}

/// A cell with words.
pub(crate) fn text(words: impl Into<String>) -> Cell {
    Some(ChartCell::Text(words.into()))
}

/// A table as CSV: columns with their units, an empty cell for what is not known.
pub(crate) fn csv(table: &ChartTable) -> Vec<u8> {
    let keys: Vec<&str> = table.columns.iter().map(|column| column.key.as_str()).collect();
    let mut written = sheet::Table::new(&keys);
    for row in &table.rows {
        let cells: Vec<String> = row
            .iter()
            .map(|cell| match cell {
                None => String::new(),
                Some(ChartCell::Number(value)) => value.to_string(),
                Some(ChartCell::Text(words)) => sheet::text(Some(words)),
            })
            .collect();
        written.row(&cells);
    }
    written.into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_an_empty_cell_and_no_zero_and_words_cannot_become_a_formula() {
        let table = ChartTable {
            columns: columns(&[("day", CellKind::Day), ("load_kkm", CellKind::Load)]),
            rows: vec![vec![text("2026-03-01"), number(None)], vec![text("=1+1"), count(0.0)]],
        };
        assert_eq!(String::from_utf8(csv(&table)).expect("text"), "day,load_kkm\n2026-03-01,\n'=1+1,0\n");
    }
}
