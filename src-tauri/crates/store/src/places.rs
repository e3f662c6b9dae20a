//! Places from which new runs come by themselves: the tables `import_place`, `import_seen` and `import_offered`.
//!
//! Undo leaves them alone, as it does the journal of imports: a run that came in by itself and was taken back must not come in again
//! at the next look.

use std::{collections::HashSet, path::Path};

use jiff::Timestamp;

use crate::{
    Conn, Tx,
    conn::{Reader, codes, only},
    error::Result,
};

/// A place's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PlaceId(pub i64);

/// What a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A folder.
    Folder,
    /// A watch that is plugged in now and then.
    Watch,
}

codes!(kind_code, kind_of, Kind {
    Kind::Folder => "folder",
    Kind::Watch => "watch",
});

/// What the person said to a place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Consent {
    /// Nothing yet.
    Ask,
    /// What is new comes in by itself.
    Always,
    /// It is left alone.
    Never,
}

codes!(consent_code, consent_of, Consent {
    Consent::Ask => "ask",
    Consent::Always => "always",
    Consent::Never => "never",
});

/// A place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its number.
    pub id: PlaceId,
    /// What it is.
    pub kind: Kind,
    /// A folder's path; what tells one watch from another.
    pub key: String,
    /// What a person calls it.
    pub name: String,
    /// What the person said to it.
    pub consent: Consent,
}

/// What became of a file when it was seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fate {
    /// It lay there before, and was not wanted.
    LayThere,
    /// A run came of it.
    Taken,
    /// Nothing new was in it.
    Nothing,
    /// It could not be read.
    Broken,
    /// The system would not let it be opened.
    Locked,
}

codes!(fate_code, fate_of, Fate {
    Fate::LayThere => "lay-there",
    Fate::Taken => "taken",
    Fate::Nothing => "nothing",
    Fate::Broken => "broken",
    Fate::Locked => "locked",
});

/// A file as it was when it was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Its path within the place, as the system spells it. Never turned back into a path: it only tells files apart.
    pub path: Vec<u8>,
    /// Bytes.
    pub size: u64,
    /// When it was last written, in milliseconds since 1970, by the clock of whoever wrote it.
    pub modified_ms: i64,
    /// What became of it.
    pub fate: Fate,
}

/// A path as [`Seen::path`] keeps it.
#[must_use]
pub fn spelled(path: &Path) -> Vec<u8> {
    path.as_os_str().as_encoded_bytes().to_vec()
}

/// Adds a place.
///
/// # Errors
/// [`crate::StoreError::Refused`] when it is there already, and what any write can meet.
pub fn add(tx: &Tx<'_>, kind: Kind, key: &str, name: &str, consent: Consent, at: Timestamp) -> Result<PlaceId> {
    tx.run(
        "INSERT INTO import_place (kind, key, name, consent, added_ms) VALUES (?1, ?2, ?3, ?4, ?5)",
        (kind_code(kind), key, name, consent_code(consent), at.as_millisecond()),
    )?;
    Ok(PlaceId(tx.last_id()))
}

/// Keeps what the person said to a place.
///
/// # Errors
/// What any write can meet.
pub fn allow(tx: &Tx<'_>, id: PlaceId, consent: Consent) -> Result<()> {
    tx.run("UPDATE import_place SET consent = ?2 WHERE id = ?1", (id.0, consent_code(consent)))?;
    Ok(())
}

/// Forgets a place and what was seen there. The bytes it offered stay known.
///
/// # Errors
/// What any write can meet.
pub fn remove(tx: &Tx<'_>, id: PlaceId) -> Result<()> {
    tx.run("DELETE FROM import_place WHERE id = ?1", [id.0])?;
    Ok(())
}

/// Every place: folders, then watches, each in the order they were added.
///
/// # Errors
/// What any read can meet.
pub fn all(conn: &Conn) -> Result<Vec<Place>> {
    conn.all("SELECT id, kind, key, name, consent FROM import_place ORDER BY kind, id", [], place)
}

/// A place by its number.
///
/// # Errors
/// What any read can meet.
pub fn get(conn: &Conn, id: PlaceId) -> Result<Option<Place>> {
    conn.first("SELECT id, kind, key, name, consent FROM import_place WHERE id = ?1", [id.0], place)
}

/// A place by what tells it from others.
///
/// # Errors
/// What any read can meet.
pub fn find(conn: &Conn, kind: Kind, key: &str) -> Result<Option<Place>> {
    conn.first(
        "SELECT id, kind, key, name, consent FROM import_place WHERE kind = ?1 AND key = ?2",
        (kind_code(kind), key),
        place,
    )
}

/// Remembers a file, in place of what was known of it.
///
/// # Errors
/// What any write can meet.
pub fn remember(tx: &Tx<'_>, id: PlaceId, seen: &Seen, at: Timestamp) -> Result<()> {
    let (size, fate) = (i64::try_from(seen.size).unwrap_or(i64::MAX), fate_code(seen.fate));
    tx.run(
        "INSERT INTO import_seen (place_id, path, size, modified_ms, fate, at_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (place_id, path) DO UPDATE SET
             size = excluded.size, modified_ms = excluded.modified_ms, fate = excluded.fate, at_ms = excluded.at_ms",
        (id.0, &seen.path, size, seen.modified_ms, fate, at.as_millisecond()),
    )?;
    Ok(())
}

/// What is remembered of a place.
///
/// # Errors
/// What any read can meet.
pub fn seen(conn: &Conn, id: PlaceId) -> Result<Vec<Seen>> {
    conn.all("SELECT path, size, modified_ms, fate FROM import_seen WHERE place_id = ?1", [id.0], |row| {
        Ok(Seen {
            path: row.take()?,
            size: row.take::<i64>()?.unsigned_abs(),
            modified_ms: row.take()?,
            fate: row.code(fate_of)?,
        })
    })
}

/// The path of the last file a run came of, as [`Seen::path`], and when that was.
///
/// # Errors
/// What any read can meet.
pub fn last_taken(conn: &Conn, id: PlaceId) -> Result<Option<(Vec<u8>, Timestamp)>> {
    conn.first(
        "SELECT path, at_ms FROM import_seen WHERE place_id = ?1 AND fate = 'taken'
         ORDER BY at_ms DESC, modified_ms DESC, path DESC LIMIT 1",
        [id.0],
        |row| Ok((row.take()?, row.instant()?)),
    )
}

/// Keeps that these bytes were offered.
///
/// # Errors
/// What any write can meet.
pub fn offer(tx: &Tx<'_>, sha256: &[u8; 32]) -> Result<()> {
    tx.run("INSERT OR IGNORE INTO import_offered (sha256) VALUES (?1)", [sha256])?;
    Ok(())
}

/// The bytes that were ever offered by a place.
///
/// # Errors
/// What any read can meet.
pub fn offered(conn: &Conn) -> Result<HashSet<[u8; 32]>> {
    Ok(conn.all("SELECT sha256 FROM import_offered", [], only)?.into_iter().collect())
}

fn place(row: &mut Reader<'_, '_>) -> Result<Place> {
    Ok(Place {
        id: PlaceId(row.take()?),
        kind: row.code(kind_of)?,
        key: row.take()?,
        name: row.take()?,
        consent: row.code(consent_of)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Op, Store, StoreError, Topic};

    fn now() -> Timestamp {
        Timestamp::UNIX_EPOCH
    }

    fn seen_as(path: &str, size: u64, fate: Fate) -> Seen {
        Seen { path: path.as_bytes().to_vec(), size, modified_ms: 7, fate }
    }

    #[test]
    fn what_was_offered_stays_offered_when_the_step_is_taken_back() {
        let mut store = Store::in_memory().expect("a store");
        let written = store
            .transact(Op::Import, now(), |tx| {
                let id = add(tx, Kind::Folder, "/runs", "runs", Consent::Always, now())?;
                remember(tx, id, &seen_as("a.fit", 10, Fate::Taken), now())?;
                offer(tx, &[7; 32])?;
                offer(tx, &[7; 32])?;
                crate::settings::put(tx, "units", "mi")?;
                Ok::<_, StoreError>(id)
            })
            .expect("a write");
        assert!(written.step.is_some() && written.changes.contains(Topic::Imports));
        store.undo(now()).expect("an undo").expect("the setting");
        assert_eq!(crate::settings::get(&store, "units").expect("a read"), None);
        assert_eq!(seen(&store, written.value).expect("a read"), [seen_as("a.fit", 10, Fate::Taken)]);
        assert_eq!(offered(&store).expect("a read"), HashSet::from([[7; 32]]));
        assert_eq!(last_taken(&store, written.value).expect("a read"), Some((b"a.fit".to_vec(), now())));
    }

    #[test]
    fn remembering_alone_is_no_step_and_leaves_what_could_be_redone() {
        let mut store = Store::in_memory().expect("a store");
        store.transact(Op::ChangeSettings, now(), |tx| crate::settings::put(tx, "units", "mi")).expect("a write");
        store.undo(now()).expect("an undo").expect("the setting");
        let written = store
            .transact(Op::Import, now(), |tx| add(tx, Kind::Watch, "garmin:1", "Forerunner", Consent::Ask, now()))
            .expect("a write");
        assert_eq!(written.step, None);
        assert!(store.next_redo().expect("a read").is_some());
    }

    #[test]
    fn a_place_is_known_by_its_kind_and_key_and_takes_its_memory_along() {
        let mut store = Store::in_memory().expect("a store");
        let id = store
            .transact(Op::Import, now(), |tx| {
                let id = add(tx, Kind::Watch, "garmin:1", "Forerunner", Consent::Ask, now())?;
                remember(tx, id, &seen_as("a.fit", 10, Fate::Broken), now())?;
                remember(tx, id, &seen_as("a.fit", 12, Fate::LayThere), now())?;
                Ok::<_, StoreError>(id)
            })
            .expect("a write")
            .value;
        let again = store.transact(Op::Import, now(), |tx| add(tx, Kind::Watch, "garmin:1", "x", Consent::Ask, now()));
        assert!(matches!(again, Err(StoreError::Refused(_))));
        assert_eq!(find(&store, Kind::Folder, "garmin:1").expect("a read"), None);
        assert_eq!(find(&store, Kind::Watch, "garmin:1").expect("a read").map(|p| p.id), Some(id));
        assert_eq!(seen(&store, id).expect("a read"), [seen_as("a.fit", 12, Fate::LayThere)]);
        assert_eq!(last_taken(&store, id).expect("a read"), None);

        store
            .transact(Op::Import, now(), |tx| {
                allow(tx, id, Consent::Never)?;
                assert_eq!(get(tx, id)?.map(|place| place.consent), Some(Consent::Never));
                remove(tx, id)
            })
            .expect("a write");
        assert!(all(&store).expect("a read").is_empty() && seen(&store, id).expect("a read").is_empty());
    }
}
