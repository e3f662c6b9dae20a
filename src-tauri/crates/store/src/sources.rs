//! Where runs came from: the table `source`, by the SHA-256 of the bytes that were imported.
//!
//! It makes a second import of the same bytes say "already there". Deleting a run forgets its source, so that it can be
//! imported again.

use std::collections::HashSet;

use domain::RunId;
use jiff::Timestamp;

use crate::{
    Conn, Tx,
    conn::{Reader, only},
    error::Result,
};

/// One activity of an imported file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// SHA-256 of the whole file.
    pub sha256: [u8; 32],
    /// Which activity of the file, from 0.
    pub part: u32,
    /// The run it became.
    pub run: RunId,
    /// The file's name, without its folder.
    pub file_name: String,
    /// When it was imported.
    pub imported_at: Timestamp,
}

/// Keeps where a run came from.
///
/// # Errors
/// [`crate::StoreError::Refused`] when this part of these bytes is already there, and what any write can meet.
pub fn add(tx: &Tx<'_>, source: &SourceFile) -> Result<()> {
    tx.run(
        "INSERT INTO source (sha256, part, run_id, file_name, imported_at_ms) VALUES (?1, ?2, ?3, ?4, ?5)",
        (source.sha256, source.part, source.run.0, &source.file_name, source.imported_at.as_millisecond()),
    )?;
    Ok(())
}

/// The runs that came from these bytes, by part.
///
/// # Errors
/// What any read can meet.
pub fn find(conn: &Conn, sha256: &[u8; 32]) -> Result<Vec<SourceFile>> {
    conn.all(
        "SELECT sha256, part, run_id, file_name, imported_at_ms FROM source WHERE sha256 = ?1 ORDER BY part",
        [sha256],
        source_file,
    )
}

/// The SHA-256 of everything ever taken in, so that a batch can be sifted without asking for each file.
///
/// # Errors
/// What any read can meet.
pub fn known(conn: &Conn) -> Result<HashSet<[u8; 32]>> {
    Ok(conn.all("SELECT DISTINCT sha256 FROM source", [], only)?.into_iter().collect())
}

/// The files a run came from.
///
/// # Errors
/// What any read can meet.
pub fn of_run(conn: &Conn, run: RunId) -> Result<Vec<SourceFile>> {
    conn.all(
        "SELECT sha256, part, run_id, file_name, imported_at_ms FROM source WHERE run_id = ?1 ORDER BY imported_at_ms, part",
        [run.0],
        source_file,
    )
}

fn source_file(row: &mut Reader<'_, '_>) -> Result<SourceFile> {
    Ok(SourceFile {
        sha256: row.take()?,
        part: row.take()?,
        run: RunId(row.take()?),
        file_name: row.take()?,
        imported_at: row.instant()?,
    })
}
