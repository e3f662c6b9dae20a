//! A table as it leaves: its columns with their meaning, its rows with their types. CSV, the dictionary and Parquet are made from the same
//! one, so that none can say something else.

use domain::LocalStart;
use jiff::{Timestamp, civil::Date};

use crate::{api::Redaction, convert};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Kind {
    /// Text: a code, or somebody's own words.
    Text,
    /// One of a few words.
    Choice(&'static [&'static str]),
    /// A whole number within a range.
    Whole(i64, i64),
    /// A number within a range.
    Number(f64, f64),
    /// Yes or no.
    YesNo,
    /// A local day.
    Day,
    /// An instant with its local offset.
    Instant,
}

/// When a column is emptied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hidden {
    /// Never, unless its kind is an instant.
    Never,
    /// Where names are left out.
    Names,
    /// Where somebody's own words are left out.
    Notes,
    /// As soon as anything is: it may hold all of it.
    Any,
}

/// A column and what it means.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Column {
    pub name: &'static str,
    pub title: &'static str,
    pub about: &'static str,
    pub kind: Kind,
    /// `None` for what has no unit.
    pub unit: Option<&'static str>,
    /// What an empty cell means; `None` where there is none.
    pub missing: Option<&'static str>,
    pub hidden: Hidden,
}

/// A table's columns and what a row is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Shape {
    /// Its name; the file is called the same.
    pub name: &'static str,
    pub title: &'static str,
    pub about: &'static str,
    pub columns: &'static [Column],
    /// The columns that tell a row from every other.
    pub key: &'static [&'static str],
    /// A column that names a row of another table: column, table, its column.
    pub refers: Option<(&'static str, &'static str, &'static str)>,
}

/// One value.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    Empty,
    /// A word of ours, which never changes.
    Code(String),
    /// Somebody's own words.
    Words(String),
    Whole(i64),
    Number(f64),
    YesNo(bool),
    Day(Date),
    /// An instant, and how it is written with its offset.
    Instant(Timestamp, String),
}

impl Cell {
    pub fn code(code: impl Into<String>) -> Self {
        Self::Code(code.into())
    }

    pub fn words(words: Option<&str>) -> Self {
        words.map_or(Self::Empty, |words| Self::Words(words.to_owned()))
    }

    pub fn whole(number: Option<impl Into<i64>>) -> Self {
        number.map_or(Self::Empty, |number| Self::Whole(number.into()))
    }

    pub fn number(number: Option<f64>) -> Self {
        number.map_or(Self::Empty, Self::Number)
    }

    pub fn yes_no(answer: Option<bool>) -> Self {
        answer.map_or(Self::Empty, Self::YesNo)
    }

    pub fn instant(at: Timestamp) -> Self {
        Self::Instant(at, at.to_string())
    }

    pub fn start(start: LocalStart) -> Self {
        Self::Instant(start.at, convert::rfc3339(start))
    }
}

/// A table with its rows, each as wide as its columns.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Table {
    pub shape: &'static Shape,
    pub rows: Vec<Vec<Cell>>,
}

impl Table {
    /// A table of these rows, with what is left out left out.
    pub fn new(shape: &'static Shape, mut rows: Vec<Vec<Cell>>, redaction: Redaction) -> Self {
        let hidden: Vec<bool> = shape.columns.iter().map(|column| is_hidden(column, redaction)).collect();
        for row in &mut rows {
            assert_eq!(row.len(), hidden.len(), "BUG: a row of {} is not as wide as its columns", shape.name);
            for (cell, _) in row.iter_mut().zip(&hidden).filter(|(_, hidden)| **hidden) {
                *cell = Cell::Empty;
            }
        }
        Self { shape, rows }
    }
}

/// Whether a column is emptied.
pub(crate) fn is_hidden(column: &Column, redaction: Redaction) -> bool {
    match column.hidden {
        Hidden::Never => redaction.times && column.kind == Kind::Instant,
        Hidden::Names => redaction.names,
        Hidden::Notes => redaction.notes,
        Hidden::Any => redaction.any(),
    }
}
