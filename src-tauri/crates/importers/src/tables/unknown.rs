//! A table nobody has described: whether it is one at all, its header, its first rows, and what its columns are guessed to be.
//!
//! ```
//! use importers::tables::{Unknown, columns::{Field, Lacks}};
//!
//! let table = Unknown::of(b"Tag;Strecke;Zeit\n31.12.2025;10,5;58:30\n").expect("a table");
//! assert_eq!(table.guess.column(Field::Distance).map(|c| c.at), Some(1));
//!
//! let table = Unknown::of(b"a,b\n1,2\n").expect("a table");
//! assert_eq!(table.guess.lacks(), Some(Lacks::Date));
//! assert!(Unknown::of(b"Dear diary, today I ran.\n").is_none());
//! ```

use super::columns::{self, Mapping};
use crate::xml;

/// What can be said of a table before anybody has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unknown {
    /// The names of its columns; empty ones where it has no header.
    pub header: Vec<String>,
    /// Its first rows, at most fifty, as they are written.
    pub rows: Vec<Vec<String>>,
    /// What its columns are guessed to be.
    pub guess: Mapping,
}

impl Unknown {
    /// Looks at a table's first bytes, or all of them; `None` when they are no table of text: at least two columns and one row, and
    /// most rows as wide as the header.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let text = xml::text(bytes);
        let text = text.trim_start_matches('\u{feff}');
        let is_control = |c: char| c.is_control() && !matches!(c, '\r' | '\n' | '\t');
        if text.chars().take(4_096).any(|c| is_control(c) || c == char::REPLACEMENT_CHARACTER)
            || text.trim_start().starts_with(['{', '[', '<'])
        {
            return None;
        }
        let (header, rows) = columns::head(text);
        let as_wide = rows.iter().filter(|row| row.len() == header.len()).count();
        if header.len() < 2 || rows.is_empty() || as_wide * 2 < rows.len() {
            return None;
        }
        let guess = columns::guess(&header, &rows);
        Some(Self { header, rows, guess })
    }
}
