//! How much of an import's lists is held at once: each is bounded where it is read, many of them here.

use std::sync::atomic::{AtomicUsize, Ordering};

use importers::tables::Table;

use crate::words;

/// All lists of an import together have at most so many rows: as many as the longest that is read.
const ROWS_TOGETHER: usize = 25_000;
/// All tables whose columns are guessed have at most so many bytes together.
const TABLES_TOGETHER: usize = 48 << 20;
/// So many words about days take no more room than a row.
const FELT_A_ROW: usize = 8;

/// What is taken of it.
#[derive(Default)]
pub(super) struct Room {
    /// Rows of all lists that were read.
    rows: AtomicUsize,
    /// Bytes of all tables that are kept to be read anew.
    bytes: AtomicUsize,
}

impl Room {
    /// Takes room for a list beside those that were read.
    ///
    /// # Errors
    /// A sentence, when there is none.
    pub fn for_list(&self, table: &Table) -> Result<(), String> {
        self.take(table.rows.len() + table.felt.len() / FELT_A_ROW, 0)
    }

    /// Takes room for a table whose columns are guessed. How many rows it gives once it is corrected, its lines tell.
    ///
    /// # Errors
    /// A sentence, when there is none.
    pub fn for_guessed(&self, bytes: &[u8]) -> Result<(), String> {
        let lines = bytes.iter().filter(|byte| **byte == b'\n').count();
        self.take(lines.min(ROWS_TOGETHER), bytes.len())
    }

    fn take(&self, rows: usize, bytes: usize) -> Result<(), String> {
        let take = |taken: &AtomicUsize, more: usize, limit: usize| {
            let within = |taken: usize| taken.checked_add(more).filter(|sum| *sum <= limit);
            taken.fetch_update(Ordering::Relaxed, Ordering::Relaxed, within).is_ok()
        };
        if take(&self.rows, rows, ROWS_TOGETHER) {
            if take(&self.bytes, bytes, TABLES_TOGETHER) {
                return Ok(());
            }
            self.rows.fetch_sub(rows, Ordering::Relaxed);
        }
        Err(words::lists_too_long_together(ROWS_TOGETHER, TABLES_TOGETHER))
    }
}
