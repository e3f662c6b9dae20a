//! When and why doses were computed anew: the table `dose_change`.

use jiff::Timestamp;

use crate::{
    Conn, Tx,
    conn::{Reader, codes},
    error::Result,
};

/// Why doses were computed anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The arithmetic changed with a new version of the program.
    Formula,
    /// A setting changed.
    Setting,
    /// The runner's usual was found anew.
    Usual,
}

codes!(why_code, why_of, Why {
    Why::Formula => "formula",
    Why::Setting => "setting",
    Why::Usual => "usual",
});

/// One time they were.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoseChange {
    /// When.
    pub at: Timestamp,
    /// The number of the arithmetic used.
    pub formula: u32,
    /// Why.
    pub why: Why,
    /// The keys of the settings that changed, space separated.
    pub detail: Option<String>,
    /// How many runs' doses moved.
    pub runs: u32,
}

/// Writes one down.
///
/// # Errors
/// What any write can meet.
pub fn add(tx: &Tx<'_>, change: &DoseChange) -> Result<()> {
    tx.run(
        "INSERT INTO dose_change (at_ms, formula, why, detail, runs) VALUES (?1, ?2, ?3, ?4, ?5)",
        (change.at.as_millisecond(), change.formula, why_code(change.why), &change.detail, change.runs),
    )?;
    Ok(())
}

/// The latest; `None` when doses were never computed anew.
///
/// # Errors
/// What any read can meet.
pub fn last(conn: &Conn) -> Result<Option<DoseChange>> {
    conn.first("SELECT at_ms, formula, why, detail, runs FROM dose_change ORDER BY id DESC LIMIT 1", [], change)
}

/// All of them, latest first.
///
/// # Errors
/// What any read can meet.
pub fn all(conn: &Conn) -> Result<Vec<DoseChange>> {
    conn.all("SELECT at_ms, formula, why, detail, runs FROM dose_change ORDER BY id DESC", [], change)
}

fn change(row: &mut Reader<'_, '_>) -> Result<DoseChange> {
    Ok(DoseChange {
        at: row.instant()?,
        formula: row.take()?,
        why: row.code(why_of)?,
        detail: row.take()?,
        runs: row.take()?,
    })
}
