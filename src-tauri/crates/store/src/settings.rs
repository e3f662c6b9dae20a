//! Settings: the table `setting`, a word and its value as text. What a word means is the application's business.

use std::collections::BTreeMap;

use crate::{Conn, Tx, conn::only, error::Result};

/// The value of a setting; `None` when it was never set.
///
/// # Errors
/// What any read can meet.
pub fn get(conn: &Conn, key: &str) -> Result<Option<String>> {
    conn.first("SELECT value FROM setting WHERE key = ?1", [key], only)
}

/// Sets a setting.
///
/// # Errors
/// What any write can meet.
pub fn put(tx: &Tx<'_>, key: &str, value: &str) -> Result<()> {
    tx.run(
        "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        (key, value),
    )?;
    Ok(())
}

/// Forgets a setting; whether it was set.
///
/// # Errors
/// What any write can meet.
pub fn forget(tx: &Tx<'_>, key: &str) -> Result<bool> {
    Ok(tx.run("DELETE FROM setting WHERE key = ?1", [key])? > 0)
}

/// Everything that was set.
///
/// # Errors
/// What any read can meet.
pub fn all(conn: &Conn) -> Result<BTreeMap<String, String>> {
    Ok(conn.all("SELECT key, value FROM setting", [], |row| Ok((row.take()?, row.take()?)))?.into_iter().collect())
}
