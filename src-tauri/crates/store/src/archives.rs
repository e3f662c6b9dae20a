//! Archives that were read: the table `import_archive`, which recordings lay in each.
//!
//! It tells what is in certain bytes, which stays true whatever becomes of the runs: *Undo* leaves it alone. Whether a recording is still
//! known is for [`sources`](crate::sources) to say.

use crate::{
    Conn, Tx,
    error::{Result, StoreError, unreadable},
    packed,
};

/// So many archives are remembered, the latest.
const KEPT: u32 = 12;
/// An archive with more recordings than this is not remembered.
pub const MEMBERS_MAX: usize = 20_000;

/// A recording in an archive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ArchiveMember {
    /// The place of what it came out of in the archive's directory, from 0. An archive in an archive is one such place.
    pub entry: u32,
    /// Its name in the archive.
    pub name: String,
    /// SHA-256 of its bytes, unpacked.
    pub sha256: [u8; 32],
}

/// An archive that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Archive {
    /// What its bytes are known by.
    pub digest: [u8; 32],
    /// How many there are.
    pub bytes: u64,
    /// The recordings in it.
    pub members: PackedMembers,
}

/// The recordings in an archive, in order of their places, as they are kept.
///
/// ```
/// use store::archives::{ArchiveMember, PackedMembers};
///
/// let members = vec![ArchiveMember { entry: 3, name: "activities/1.fit".to_owned(), sha256: [7; 32] }];
/// assert_eq!(PackedMembers::pack(&members).unpack().expect("readable"), members);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackedMembers(Vec<u8>);

impl PackedMembers {
    /// Packs them: of each its place and its name's length as LEB128, the name, the SHA-256.
    #[must_use]
    pub fn pack(members: &[ArchiveMember]) -> Self {
        let mut out = Vec::with_capacity(members.len() * 64);
        for ArchiveMember { entry, name, sha256 } in members {
            packed::write(&mut out, u64::from(*entry));
            packed::write(&mut out, name.len() as u64);
            out.extend_from_slice(name.as_bytes());
            out.extend_from_slice(sha256);
        }
        Self(out)
    }

    /// Unpacks them.
    ///
    /// # Errors
    /// [`StoreError::Unreadable`] when the bytes are damaged.
    pub fn unpack(&self) -> Result<Vec<ArchiveMember>> {
        let mut rest = self.0.as_slice();
        let mut members = Vec::new();
        while !rest.is_empty() {
            members.push(member(&mut rest)?);
        }
        Ok(members)
    }
}

fn member(rest: &mut &[u8]) -> Result<ArchiveMember> {
    let entry = u32::try_from(packed::read(rest)?).map_err(|_| damaged())?;
    let length = usize::try_from(packed::read(rest)?).map_err(|_| damaged())?;
    let (name, behind) = rest.split_at_checked(length).ok_or_else(damaged)?;
    let (sha256, behind) = behind.split_first_chunk().ok_or_else(damaged)?;
    *rest = behind;
    Ok(ArchiveMember { entry, name: String::from_utf8(name.to_vec()).map_err(|_| damaged())?, sha256: *sha256 })
}

fn damaged() -> StoreError {
    unreadable(&"a damaged list of an archive's members")
}

/// The archives that this version has read.
///
/// # Errors
/// What any read can meet.
pub fn known(conn: &Conn, reader: &str) -> Result<Vec<Archive>> {
    conn.all("SELECT digest, bytes, members FROM import_archive WHERE reader = ?1 ORDER BY id", [reader], |row| {
        Ok(Archive {
            digest: row.take()?,
            bytes: row.take::<i64>()?.cast_unsigned(),
            members: PackedMembers(row.take()?),
        })
    })
}

/// Remembers an archive, and forgets the oldest where there are many.
///
/// # Errors
/// What any write can meet.
pub fn put(tx: &Tx<'_>, archive: &Archive, reader: &str) -> Result<()> {
    tx.run("DELETE FROM import_archive WHERE digest = ?1", [archive.digest])?;
    tx.run(
        "INSERT INTO import_archive (digest, bytes, reader, members) VALUES (?1, ?2, ?3, ?4)",
        (archive.digest, archive.bytes.cast_signed(), reader, &archive.members.0),
    )?;
    tx.run(
        "DELETE FROM import_archive WHERE id <= (SELECT id FROM import_archive ORDER BY id DESC LIMIT 1 OFFSET ?1)",
        [KEPT],
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Op, Store};

    fn archive(n: u8) -> Archive {
        let member = |entry| ArchiveMember { entry, name: format!("{entry}.fit"), sha256: [n; 32] };
        Archive { digest: [n; 32], bytes: 1 << 40, members: PackedMembers::pack(&[member(0), member(300)]) }
    }

    fn keep(store: &mut Store, n: u8, reader: &str) {
        let now = jiff::Timestamp::UNIX_EPOCH;
        store.transact(Op::Import, now, |tx| put(tx, &archive(n), reader)).expect("a write");
    }

    #[test]
    fn an_archive_is_known_to_the_version_that_read_it() {
        let mut store = Store::in_memory().expect("a store");
        keep(&mut store, 1, "0.1.0");
        keep(&mut store, 1, "0.1.0");
        assert_eq!(known(&store, "0.1.0").expect("a read"), [archive(1)]);
        assert_eq!(known(&store, "0.2.0").expect("a read"), []);
        assert_eq!(store.undo(jiff::Timestamp::UNIX_EPOCH).expect("a read"), None, "it is nothing to take back");
    }

    #[test]
    fn the_latest_archives_are_kept() {
        let mut store = Store::in_memory().expect("a store");
        (0..20).for_each(|n| keep(&mut store, n, "0.1.0"));
        let kept: Vec<u8> = known(&store, "0.1.0").expect("a read").iter().map(|archive| archive.digest[0]).collect();
        assert_eq!(kept, (8..20).collect::<Vec<_>>());
    }

    #[test]
    fn a_damaged_list_is_an_error_and_never_a_panic() {
        let whole = archive(1).members.0;
        let first = whole.len() / 2 - 1;
        for cut in (1..whole.len()).filter(|cut| !(first - 2..=first + 2).contains(cut)) {
            assert!(PackedMembers(whole[..cut].to_vec()).unpack().is_err(), "cut at {cut}");
        }
        assert!(PackedMembers(vec![0xff; 40]).unpack().is_err());
    }
}
