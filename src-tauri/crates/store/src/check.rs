//! Looking whether the file is sound.

use std::fs;

use crate::{
    Conn, Store,
    conn::only,
    error::Result,
    open::with_suffix,
    undo::{all_tables, quoted},
};

/// How many rows a table has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableCount {
    /// The table.
    pub table: String,
    /// Its rows.
    pub rows: u64,
}

/// What a look through the whole file found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckReport {
    /// What is wrong, in SQLite's words; empty when the file is sound.
    pub problems: Vec<String>,
    /// Every table, by name.
    pub tables: Vec<TableCount>,
    /// Size of the file with what waits beside it, in bytes; `None` in memory.
    pub file_bytes: Option<u64>,
    /// Version of the file's tables.
    pub schema_version: u32,
}

impl CheckReport {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.problems.is_empty()
    }
}

impl Store {
    /// Reads the whole file and says what is wrong with it. Changes nothing.
    ///
    /// # Errors
    /// When the file is so damaged that not even that can be said.
    pub fn check(&self) -> Result<CheckReport> {
        let tables = all_tables(self)?
            .into_iter()
            .map(|table| {
                let rows = self.number(&format!("SELECT count(*) FROM {}", quoted(&table)))?.unsigned_abs();
                Ok(TableCount { table, rows })
            })
            .collect::<Result<_>>()?;
        let size = |path| fs::metadata(path).map_or(0, |file| file.len());
        Ok(CheckReport {
            problems: problems(self)?,
            tables,
            file_bytes: self.path().map(|path| size(path.to_owned()) + size(with_suffix(path, "-wal"))),
            schema_version: self.schema_version()?,
        })
    }
}

/// What is wrong with a logbook, table by table and track by track.
pub(crate) fn problems(conn: &Conn) -> Result<Vec<String>> {
    let mut problems = conn.all("PRAGMA integrity_check", [], only::<String>)?;
    problems.retain(|line| line != "ok");
    problems.extend(conn.all("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check", [], |row| {
        let (table, row_id, parent) = (row.take::<String>()?, row.take::<Option<i64>>()?, row.take::<String>()?);
        Ok(format!("row {} of {table} refers to no {parent}", row_id.unwrap_or_default()))
    })?);
    crate::tracks::each(conn, |run, packed| {
        if let Err(error) = packed.unpack() {
            problems.push(format!("track of run {}: {error}", run.0));
        }
        Ok(())
    })
    .or_else(|error: crate::StoreError| {
        // Damage that integrity_check named already must not hide its report.
        if problems.is_empty() { Err(error) } else { Ok(()) }
    })?;
    Ok(problems)
}
