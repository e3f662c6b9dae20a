//! Text set in columns and paragraphs.

/// Where paragraphs turn to the next line.
const LINE: usize = 88;

/// How a column stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

/// Rows under their heads, in columns as wide as they need.
pub fn table<H: AsRef<str>>(heads: &[(H, Align)], rows: &[Vec<String>]) -> String {
    let wide = |text: &str| text.chars().count();
    let widths: Vec<usize> = heads
        .iter()
        .enumerate()
        .map(|(i, (head, _))| rows.iter().map(|row| wide(&row[i])).chain([wide(head.as_ref())]).max().unwrap_or(0))
        .collect();
    let mut out = String::new();
    let head_row: Vec<String> = heads.iter().map(|(head, _)| head.as_ref().to_owned()).collect();
    for row in std::iter::once(&head_row).chain(rows) {
        let cells = row.iter().zip(&widths).zip(heads).map(|((cell, &width), (_, align))| match align {
            Align::Left => format!("{cell:<width$}"),
            Align::Right => format!("{cell:>width$}"),
        });
        out.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        out.push('\n');
    }
    out
}

/// Names and what stands behind them; a long text goes on under its beginning.
pub fn pairs<N: AsRef<str>>(rows: &[(N, String)]) -> String {
    let width = rows.iter().map(|(name, _)| name.as_ref().chars().count()).max().unwrap_or(0);
    rows.iter().map(|(name, text)| paragraph(&format!("{:<width$}  ", name.as_ref()), text)).collect()
}

/// A paragraph behind its first words, turned at the end of the line.
pub fn paragraph(first: &str, text: &str) -> String {
    let indent = first.chars().count();
    let mut out = String::from(first);
    let mut at = indent;
    for (i, word) in text.split_whitespace().enumerate() {
        let width = word.chars().count();
        if i > 0 && at + 1 + width > LINE {
            out.push('\n');
            out.push_str(&" ".repeat(indent));
            at = indent;
        } else if i > 0 {
            out.push(' ');
            at += 1;
        }
        out.push_str(word);
        at += width;
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_wide_as_their_widest_cell() {
        let rows = [vec!["1".to_owned(), "a".to_owned()], vec!["12".to_owned(), "–".to_owned()]];
        assert_eq!(table(&[("id", Align::Right), ("state", Align::Left)], &rows), "id  state\n 1  a\n12  –\n");
    }

    #[test]
    fn a_long_text_goes_on_under_its_beginning() {
        let text = "word ".repeat(30);
        let set = paragraph("- ", &text);
        assert!(set.lines().all(|line| line.chars().count() <= LINE));
        assert!(set.lines().skip(1).all(|line| line.starts_with("  word")));
        assert_eq!(paragraph("load  ", ""), "load\n");
    }
}
