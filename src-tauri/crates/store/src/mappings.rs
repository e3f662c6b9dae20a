//! How tables nobody knows are to be read: the table `column_mapping`, by what tells a table from others. What the words mean is the
//! application's business.

use jiff::Timestamp;

use crate::{Conn, Tx, conn::Reader, error::Result};

/// What a person said of tables with one header.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnMapping {
    /// What tells these tables from others.
    pub fingerprint: String,
    /// The names of their columns, for a person.
    pub header: String,
    /// How they are read.
    pub words: String,
    /// When that was said.
    pub at: Timestamp,
}

/// Keeps a mapping in place of the one there was.
///
/// # Errors
/// What any write can meet.
pub fn put(tx: &Tx<'_>, mapping: &ColumnMapping) -> Result<()> {
    tx.run(
        "INSERT INTO column_mapping (fingerprint, header, words, at_ms) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (fingerprint) DO UPDATE SET header = excluded.header, words = excluded.words, at_ms = excluded.at_ms",
        (&mapping.fingerprint, &mapping.header, &mapping.words, mapping.at.as_millisecond()),
    )?;
    Ok(())
}

/// Forgets a mapping; whether there was one.
///
/// # Errors
/// What any write can meet.
pub fn forget(tx: &Tx<'_>, fingerprint: &str) -> Result<bool> {
    Ok(tx.run("DELETE FROM column_mapping WHERE fingerprint = ?1", [fingerprint])? > 0)
}

/// Every mapping, latest first.
///
/// # Errors
/// What any read can meet.
pub fn all(conn: &Conn) -> Result<Vec<ColumnMapping>> {
    conn.all(
        "SELECT fingerprint, header, words, at_ms FROM column_mapping ORDER BY at_ms DESC, fingerprint",
        [],
        mapping,
    )
}

fn mapping(row: &mut Reader<'_, '_>) -> Result<ColumnMapping> {
    Ok(ColumnMapping { fingerprint: row.take()?, header: row.take()?, words: row.take()?, at: row.instant()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Op, Store, Topic};

    #[test]
    fn a_mapping_is_kept_replaced_forgotten_and_comes_back_by_undo() {
        let mut store = Store::in_memory().expect("a store");
        let now: Timestamp = "2026-03-01T08:00:00Z".parse().expect("an instant");
        let said = |words: &str| ColumnMapping {
            fingerprint: "ab".to_owned(),
            header: "Datum, km".to_owned(),
            words: words.to_owned(),
            at: now,
        };
        for words in ["1 date -", "2 date -"] {
            let written = store.transact(Op::Import, now, |tx| put(tx, &said(words))).expect("written");
            assert!(written.changes.contains(Topic::Imports) && !written.changes.contains(Topic::Runs));
        }
        assert_eq!(all(&store).expect("read"), [said("2 date -")]);
        let forgotten = store.transact(Op::ForgetColumns, now, |tx| forget(tx, "ab")).expect("written");
        assert!(forgotten.value && all(&store).expect("read").is_empty());
        store.undo(now).expect("undone");
        assert_eq!(all(&store).expect("read"), [said("2 date -")]);
        let none = store.transact(Op::ForgetColumns, now, |tx| forget(tx, "cd")).expect("written");
        assert!(!none.value);
    }
}
