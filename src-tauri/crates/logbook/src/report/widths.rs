//! How wide the columns of a table are: measured here once, in the type it is set in, because a typesetter that has to find out sets
//! every cell of it two more times.

use crate::api::{ReportTable, ReportTableNoted};

/// The size at which words are measured; what is told is a share of it.
const SIZE: f64 = 100.0;
/// For what rounds otherwise in the typesetter, in ems.
const AIR: f64 = 0.02;
/// The type of tables, in millimetres: 8 pt.
const TYPE_MM: f64 = 8.0 * 25.4 / 72.0;
/// The air beside words in a column, towards each other column, in millimetres.
const BESIDE_MM: f64 = 1.3;
/// What a page keeps free on each side, in millimetres.
const MARGIN_MM: f64 = 16.0;

/// A table that says of each column without a width how wide its words are.
pub(super) fn measured(mut table: ReportTable) -> ReportTable {
    for at in 0..table.columns.len() {
        let column = &table.columns[at];
        if column.share.is_some() || column.width_mm.is_some() {
            continue;
        }
        let cells = table.rows.iter().filter_map(|row| row.get(at)).map(|cell| ems(cell, false));
        let widest = cells.fold(ems(&column.label, true), f64::max);
        table.columns[at].natural_em = Some(widest + AIR);
    }
    make_room_for_groups(&mut table);
    table
}

/// A table whose columns have widths, or a share of what those leave of paper so wide: it says which of its rows stand on one line.
pub(super) fn lined(mut table: ReportTable, paper_mm: f64) -> ReportTable {
    let last = table.columns.len().saturating_sub(1);
    let given: f64 = table.columns.iter().filter_map(|column| column.width_mm).sum();
    let shares: f64 = table.columns.iter().filter_map(|column| column.share).sum();
    let rest = paper_mm - 2.0 * MARGIN_MM - given;
    let rooms: Vec<f64> = table
        .columns
        .iter()
        .enumerate()
        .map(|(at, column)| {
            let width = column.width_mm.or(column.share.map(|share| rest * share / shares)).unwrap_or_default();
            let sides = u8::from(at > 0) + u8::from(at < last);
            (width - f64::from(sides) * BESIDE_MM) / TYPE_MM - AIR
        })
        .collect();
    let fits = |row: &Vec<String>| {
        row.iter().zip(&rooms).all(|(cell, room)| cell.chars().all(is_as_high) && ems(cell, false) <= *room)
    };
    table.one_line = table.rows.iter().map(fits).collect();
    table
}

/// Whether a letter is of the type that all others are as high as: Latin, and the marks that stand with it.
const fn is_as_high(c: char) -> bool {
    matches!(c, '\u{20}'..='\u{24F}' | '\u{2010}'..='\u{2026}' | '\u{2212}')
}

/// As [`measured`], with a note below.
pub(super) fn noted(table: ReportTable, note: String) -> ReportTableNoted {
    ReportTableNoted { table: measured(table), note }
}

/// A name over several columns may be wider than they are together; then the last of them is wider.
fn make_room_for_groups(table: &mut ReportTable) {
    let mut rest = table.columns.as_mut_slice();
    for group in &table.groups {
        let Some((columns, behind)) = rest.split_at_mut_checked(group.span as usize) else { return };
        rest = behind;
        let together: Option<f64> = columns.iter().map(|column| column.natural_em).sum();
        if let (Some(together), Some(last)) = (together, columns.last_mut()) {
            let lacking = (ems(&group.label, true) + AIR - together).max(0.0);
            last.natural_em = last.natural_em.map(|own| own + lacking);
        }
    }
}

fn ems(words: &str, semibold: bool) -> f64 {
    render::text_width(words, SIZE, semibold) / SIZE
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::{ReportColumn, ReportGroup};

    fn column(label: &str, share: Option<f64>) -> ReportColumn {
        ReportColumn { label: label.to_owned(), numeric: false, width_mm: None, natural_em: None, share }
    }

    fn table(groups: Vec<ReportGroup>) -> ReportTable {
        ReportTable {
            groups,
            columns: vec![column("Day", None), column("", None), column("Note", Some(1.0))],
            rows: vec![vec!["1".to_owned(), "12345".to_owned(), "a long note".to_owned()]],
            ..ReportTable::default()
        }
    }

    #[test]
    fn a_column_is_as_wide_as_its_name_or_its_widest_cell() {
        let measured = measured(table(Vec::new()));
        let natural: Vec<_> = measured.columns.iter().map(|column| column.natural_em).collect();
        assert!((natural[0].expect("measured") - ems("Day", true)).abs() < 0.05, "{natural:?}");
        assert!((natural[1].expect("measured") - 3.0).abs() < 0.05, "five figures of 0.6 em: {natural:?}");
        assert_eq!(natural[2], None, "it takes what is left");
    }

    #[test]
    fn a_row_stands_on_one_line_where_every_word_of_it_has_room_and_is_of_the_same_type() {
        let wide = |mm| ReportColumn { width_mm: Some(mm), ..column("", None) };
        let row = |day: &str, note: &str| vec![day.to_owned(), note.to_owned()];
        let rows = vec![
            row("1 Mar 2026", "a note"),
            row("1 Mar 2026", "a note that is longer than what the column for notes has room for"),
            row("a day that is too long", "a note"),
            row("1 Mar 2026", "メモ"),
        ];
        let lined = lined(
            ReportTable { columns: vec![wide(19.0), column("Note", Some(1.0))], rows, ..table(Vec::new()) },
            80.0,
        );
        assert_eq!(lined.one_line, [true, false, false, false]);
    }

    #[test]
    fn a_name_over_columns_has_room() {
        let group = |label: &str, span| ReportGroup { label: label.to_owned(), span };
        let name = "A name that is wider than both";
        let measured = measured(table(vec![group(name, 2), group("", 1)]));
        let together: f64 = measured.columns.iter().filter_map(|column| column.natural_em).sum();
        assert!(together >= ems(name, true), "{together}");
    }
}
