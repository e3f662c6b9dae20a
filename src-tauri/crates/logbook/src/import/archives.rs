//! Archives that were read before: where all that lay at a place in one is known, it is not unpacked again.
//!
//! What is remembered is only which bytes lie where in an archive of these very bytes. Whether they are known, and what is said of them,
//! is asked anew each time, as if they had been unpacked: a recording whose run was deleted is unpacked and comes back.

use std::{
    collections::{BTreeMap, HashMap},
    fs::File,
    io::{self, Read, Seek, SeekFrom},
    path::Path,
};

use importers::Reading;
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use store::archives::{Archive, ArchiveMember, MEMBERS_MAX, PackedMembers};

use super::read::{Content, Input, Known};

/// Smaller archives are unpacked as quickly as they are recognised, in bytes.
const SMALL: u64 = 1 << 20;
/// To recognise larger ones, they would have to be read twice, in bytes.
const LARGE: u64 = 1 << 30;
/// An archive is known by the SHA-256 of the SHA-256 of each so many bytes of it: pieces are digested on all cores.
const PIECE: u64 = 1 << 20;

/// What lies where in an archive that is being read.
#[derive(Debug, Default)]
pub(super) struct Places {
    known: HashMap<u32, Vec<ArchiveMember>>,
    /// These very bytes were read before.
    remembered: bool,
}

impl Places {
    /// What is known of a file from before, and is in the logbook still. Most files are nothing that was ever remembered, and are not
    /// even read for this.
    pub fn of(path: &Path, bytes: u64, known: &Known, go_on: &(dyn Fn() -> bool + Sync)) -> Self {
        if !known.archives.iter().any(|archive| archive.bytes == bytes) {
            return Self::default();
        }
        let digest = digest(path, bytes, go_on);
        let archive = known.archives.iter().find(|archive| Some(archive.digest) == digest);
        let mut places = Self { remembered: archive.is_some(), ..Self::default() };
        // What cannot be read any more is found out by unpacking.
        for member in archive.and_then(|archive| archive.members.unpack().ok()).unwrap_or_default() {
            places.known.entry(member.entry).or_default().push(member);
        }
        places.known.retain(|_, members| members.iter().all(|member| known.has(&member.sha256)));
        places
    }

    /// Whether these very bytes were remembered.
    pub fn is_remembered(&self) -> bool {
        self.remembered
    }

    /// Whether all that lies at a place is known.
    pub fn knows(&self, entry: u32) -> bool {
        self.known.contains_key(&entry)
    }

    /// What lies at a place, all of which is known.
    pub fn members(&self, entry: u32) -> &[ArchiveMember] {
        self.known.get(&entry).map_or(&[], Vec::as_slice)
    }
}

/// Whether an archive of so many bytes is worth remembering.
pub(super) fn is_worth_it(bytes: u64) -> bool {
    (SMALL..=LARGE).contains(&bytes)
}

/// What is to be remembered of an archive: the places at which nothing lay but recordings that can be told by their bytes. `met` are its
/// members with their places.
pub(super) fn remembered(
    path: &Path,
    bytes: u64,
    met: &[(Option<u32>, &Input)],
    go_on: &(dyn Fn() -> bool + Sync),
) -> Option<Archive> {
    let mut places: BTreeMap<u32, Option<Vec<ArchiveMember>>> = BTreeMap::new();
    for (entry, input) in met {
        let entry = (*entry)?;
        let place = places.entry(entry).or_insert_with(|| Some(Vec::new()));
        match (&input.member, place.as_mut()) {
            (Some(name), Some(members)) if is_told_by_its_bytes(&input.content) => {
                members.push(ArchiveMember { entry, name: name.clone(), sha256: input.sha256 });
            }
            _ => *place = None,
        }
    }
    let members: Vec<ArchiveMember> = places.into_values().flatten().flatten().collect();
    if members.is_empty() || members.len() > MEMBERS_MAX {
        return None;
    }
    Some(Archive { digest: digest(path, bytes, go_on)?, bytes, members: PackedMembers::pack(&members) })
}

/// Whether the same bytes are known when they are met again.
fn is_told_by_its_bytes(content: &Content) -> bool {
    matches!(
        content,
        Content::Known | Content::KnownNoRun(_) | Content::Read(Reading::Activity(_) | Reading::NotARun(_), _)
    )
}

/// What all bytes of a file are known by; `None` when they cannot be read or somebody stopped.
fn digest(path: &Path, bytes: u64, go_on: &(dyn Fn() -> bool + Sync)) -> Option<[u8; 32]> {
    let of_piece = |piece: &mut Vec<u8>, n: u64| -> io::Result<[u8; 32]> {
        if !go_on() {
            return Err(io::Error::other("stopped"));
        }
        let mut file = File::open(path)?;
        file.seek(SeekFrom::Start(n * PIECE))?;
        piece.clear();
        file.take(PIECE).read_to_end(piece)?;
        Ok(Sha256::digest(piece).into())
    };
    let pieces: Vec<[u8; 32]> = (0..bytes.div_ceil(PIECE))
        .into_par_iter()
        .map_init(|| Vec::with_capacity(PIECE as usize), of_piece)
        .collect::<io::Result<_>>()
        .ok()?;
    Some(Sha256::digest(pieces.as_flattened()).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(name: &str, byte: u8, content: Content) -> Input {
        Input { path: "export.zip".into(), member: Some(name.to_owned()), sha256: [byte; 32], content }
    }

    #[test]
    fn a_place_is_passed_over_when_all_that_lay_there_is_known() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("export.zip");
        let bytes = 3 * PIECE + 7;
        std::fs::write(&path, vec![1; bytes as usize]).expect("room for a file");
        let recorded = [input("1.fit", 1, Content::Known), input("more.zip/2.fit", 2, Content::Known)];
        let ride = input("more.zip/3.fit", 3, Content::KnownNoRun("A ride.".to_owned()));
        let beside = [input("4.fit", 4, Content::Known), input("4.txt", 0, Content::Aside(String::new()))];
        let met = [
            (Some(0), &recorded[0]),
            (Some(1), &recorded[1]),
            (Some(1), &ride),
            (Some(2), &beside[0]),
            (Some(2), &beside[1]),
        ];
        let archive = remembered(&path, bytes, &met, &|| true).expect("something to remember");
        let known = |files: &[u8], rides: &[u8]| Known {
            files: files.iter().map(|byte| [*byte; 32]).collect(),
            no_runs: rides.iter().map(|byte| ([*byte; 32], String::new())).collect(),
            archives: vec![archive.clone()],
            ..Known::default()
        };
        let passed = |known: &Known| {
            let places = Places::of(&path, bytes, known, &|| true);
            (places.is_remembered(), [0, 1, 2].map(|entry| places.knows(entry)))
        };
        assert_eq!(passed(&known(&[1, 2, 4], &[3])), (true, [true, true, false]), "a place with something else is not");
        assert_eq!(passed(&known(&[1, 2, 4], &[])), (true, [true, false, false]), "a ride of another version is not");
        assert_eq!(passed(&known(&[2], &[3])), (true, [false, true, false]), "a run that was deleted is not");

        let mut changed = vec![1; bytes as usize];
        changed[bytes as usize - 1] = 2;
        std::fs::write(&path, changed).expect("room for a file");
        assert_eq!(passed(&known(&[1, 2, 4], &[3])), (false, [false; 3]), "other bytes are another archive");
    }
}
