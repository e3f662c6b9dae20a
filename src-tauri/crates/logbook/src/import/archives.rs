//! Archives that were read before: where all that lay at a place in one is known, it is not unpacked again.
//!
//! An archive is told by its directory, which has every member's name, size and CRC-32, and by its length, so that one of gigabytes is
//! recognised at once. Remembered is only which bytes lay where, and only of members that were read to their end and were what the
//! directory says: a copy that was damaged on its way says the same of a member that is not there, and its sound copy is read.
//! Whether they are known, and what is said of them, is asked anew each time, as if they had been unpacked: a recording whose run was
//! deleted is unpacked and comes back.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    io::{Read, Seek},
};

use importers::{Reading, container::directory_of};
use sha2::{Digest, Sha256};
use store::archives::{Archive, ArchiveMember, MEMBERS_MAX, PackedMembers};

use super::read::{Content, Input, Known};

/// Smaller archives are unpacked as quickly as they are recognised, in bytes.
const SMALL: u64 = 1 << 20;

/// What lies where in an archive that is being read.
#[derive(Debug, Default)]
pub(super) struct Places {
    known: HashMap<u32, Vec<ArchiveMember>>,
    /// This very archive was read before.
    remembered: bool,
}

impl Places {
    /// What is known of a file of so many bytes from before, and is in the logbook still. Most files are nothing that was ever
    /// remembered, and are not even read for this.
    pub fn of(file: &mut (impl Read + Seek), bytes: u64, known: &Known) -> Self {
        if !known.archives.iter().any(|archive| archive.bytes == bytes) {
            return Self::default();
        }
        let digest = digest(file);
        let archive = known.archives.iter().find(|archive| Some(archive.digest) == digest);
        let mut places = Self { remembered: archive.is_some(), ..Self::default() };
        // What cannot be read any more is found out by unpacking.
        for member in archive.and_then(|archive| archive.members.unpack().ok()).unwrap_or_default() {
            places.known.entry(member.entry).or_default().push(member);
        }
        places.known.retain(|_, members| members.iter().all(|member| known.has(&member.sha256)));
        places
    }

    /// Whether this very archive was remembered.
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
    bytes >= SMALL
}

/// What is to be remembered of an archive of so many bytes: the places that were `proven` to be what its directory says, and at which
/// nothing lay but recordings that can be told by their bytes. `met` are its members with their places.
pub(super) fn remembered(
    file: &mut (impl Read + Seek),
    bytes: u64,
    met: &[(Option<u32>, &Input)],
    proven: &BTreeSet<u32>,
) -> Option<Archive> {
    let mut places: BTreeMap<u32, Option<Vec<ArchiveMember>>> = BTreeMap::new();
    for (entry, input) in met {
        let entry = (*entry)?;
        let place = places.entry(entry).or_insert_with(|| proven.contains(&entry).then(Vec::new));
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
    Some(Archive { digest: digest(file)?, bytes, members: PackedMembers::pack(&members) })
}

/// Whether the same bytes are known when they are met again.
fn is_told_by_its_bytes(content: &Content) -> bool {
    matches!(
        content,
        Content::Known | Content::KnownNoRun(_) | Content::Read(Reading::Activity(_) | Reading::NotARun(_), _)
    )
}

/// What an archive is known by: the SHA-256 of its directory. `None` when it has none, or cannot be read.
fn digest(file: &mut (impl Read + Seek)) -> Option<[u8; 32]> {
    Some(Sha256::digest(directory_of(file).ok()??).into())
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use importers::container::{Limits, walk};
    use testkit::Zip;

    use super::*;

    fn input(name: &str, byte: u8, content: Content) -> Input {
        Input { path: "export.zip".into(), member: Some(name.to_owned()), sha256: [byte; 32], content }
    }

    fn export(ride: &[u8]) -> Vec<u8> {
        let more = Zip::new().with("2.fit", b"two".as_slice()).with("3.fit", ride).build();
        Zip::new().stored().with("1.fit", b"one".as_slice()).with("more.zip", more).with("4", b"4".as_slice()).build()
    }

    /// The places proven when everything is read, and what is remembered of them.
    fn first_read(export: &[u8]) -> (BTreeSet<u32>, Option<Archive>) {
        let walked = walk(&mut Cursor::new(export), &Limits::default(), &mut |member| {
            let _of_the_damaged_ones = member.bytes();
            std::ops::ControlFlow::Continue(())
        });
        let proven = walked.expect("an archive").proven;
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
        let archive = remembered(&mut Cursor::new(export), export.len() as u64, &met, &proven);
        (proven, archive)
    }

    fn passed(export: &[u8], archive: &Archive, files: &[u8], rides: &[u8]) -> (bool, [bool; 3]) {
        let known = Known {
            files: files.iter().map(|byte| [*byte; 32]).collect(),
            no_runs: rides.iter().map(|byte| ([*byte; 32], String::new())).collect(),
            archives: vec![archive.clone()],
            ..Known::default()
        };
        let places = Places::of(&mut Cursor::new(export), export.len() as u64, &known);
        (places.is_remembered(), [0, 1, 2].map(|entry| places.knows(entry)))
    }

    #[test]
    fn a_place_is_passed_over_when_all_that_lay_there_is_known() {
        let export = export(b"three");
        let (proven, archive) = first_read(&export);
        assert_eq!(proven, BTreeSet::from([0, 1, 2]));
        let archive = archive.expect("something to remember");
        let passed = |files: &[u8], rides: &[u8]| passed(&export, &archive, files, rides);
        assert_eq!(passed(&[1, 2, 4], &[3]), (true, [true, true, false]), "a place with something else is not");
        assert_eq!(passed(&[1, 2, 4], &[]), (true, [true, false, false]), "a ride of another version is not");
        assert_eq!(passed(&[2], &[3]), (true, [false, true, false]), "a run that was deleted is not");
    }

    #[test]
    fn another_archive_is_not_taken_for_it() {
        let archive = first_read(&export(b"three")).1.expect("something to remember");
        assert_eq!(passed(&export(b"eerht"), &archive, &[1, 2, 4], &[3]), (false, [false; 3]));
    }

    #[test]
    fn a_member_that_was_damaged_on_its_way_is_read_from_the_sound_copy() {
        let sound = export(b"three");
        let mut damaged = sound.clone();
        let at = sound.windows(3).position(|bytes| bytes == b"one").expect("it is stored");
        damaged[at] ^= 1;
        let (proven, archive) = first_read(&damaged);
        assert_eq!(proven, BTreeSet::from([1, 2]));
        let archive = archive.expect("something to remember");
        assert_eq!(passed(&sound, &archive, &[1, 2, 4], &[3]), (true, [false, true, false]));
    }
}
