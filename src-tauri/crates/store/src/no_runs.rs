//! Files that were read and hold no run: the table `no_run`. They came in with an import, and *Undo* takes them out with it.

use std::collections::HashMap;

use crate::{Conn, Tx, conn::only, error::Result};

/// What was said of the files that this version has read, by their SHA-256.
///
/// # Errors
/// What any read can meet.
pub fn known(conn: &Conn, reader: &str) -> Result<HashMap<[u8; 32], String>> {
    let rows = conn.all("SELECT sha256, reason FROM no_run WHERE reader = ?1", [reader], |row| {
        Ok((row.take::<[u8; 32]>()?, row.take::<String>()?))
    })?;
    Ok(rows.into_iter().collect())
}

/// Whether a file is among them.
///
/// # Errors
/// What any read can meet.
pub fn holds(conn: &Conn, sha256: &[u8; 32], reader: &str) -> Result<bool> {
    let there = conn.first("SELECT 1 FROM no_run WHERE sha256 = ?1 AND reader = ?2", (sha256, reader), only::<i64>)?;
    Ok(there.is_some())
}

/// Keeps what was said of a file.
///
/// # Errors
/// What any write can meet.
pub fn put(tx: &Tx<'_>, sha256: &[u8; 32], reason: &str, reader: &str) -> Result<()> {
    tx.run(
        "INSERT INTO no_run (sha256, reason, reader) VALUES (?1, ?2, ?3)
         ON CONFLICT (sha256) DO UPDATE SET reason = excluded.reason, reader = excluded.reader",
        (sha256, reason, reader),
    )?;
    Ok(())
}
