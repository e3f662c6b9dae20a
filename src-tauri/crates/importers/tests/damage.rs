//! Damage of every kind to a small file of every format and generation: it is told, and it never panics.

use std::io::Cursor;
use std::ops::ControlFlow;

use importers::container::{Limits, walk};
use importers::{Reading, Warning, apple, read, tables};
use testkit::{Door, SmallFile, cut_everywhere, flipped, small_files};

/// Copies with flipped bits of each file.
const FLIPPED: usize = 500;

#[test]
fn a_recording_cut_off_anywhere_is_broken_or_warns_or_has_lost_nothing() {
    for file in small_files().iter().filter(|file| file.door == Door::Recording) {
        let whole = read(&file.bytes);
        assert!(matches!(whole, Reading::Activity(_)), "{}: {whole:?}", file.name);
        for cut in cut_everywhere(&file.bytes) {
            let reading = read(cut);
            let told = match &reading {
                Reading::Broken(_) | Reading::NotARun(_) => true,
                Reading::Activity(activity) => {
                    activity.warnings.iter().any(speaks_of_an_end)
                        || activity.runs.iter().flat_map(|run| &run.warnings).any(speaks_of_an_end)
                }
            };
            // An archive that has only lost its directory has lost no run.
            assert!(told || reading == whole || !file.shows_cuts, "{} cut at {}: {reading:?}", file.name, cut.len());
        }
    }
}

fn speaks_of_an_end(warning: &Warning) -> bool {
    matches!(
        warning,
        Warning::Truncated { .. }
            | Warning::ChecksumMissing { .. }
            | Warning::ChecksumWrong { .. }
            | Warning::StopsMakingSense { .. }
            | Warning::UnpackedInPart { .. }
            | Warning::MemberRefused { .. }
    )
}

#[test]
fn an_archive_cut_off_anywhere_says_so_or_gives_what_was_whole() {
    for file in small_files().iter().filter(|file| file.door == Door::Archive) {
        let (whole, _) = members(&file.bytes);
        for cut in cut_everywhere(&file.bytes).filter(|cut| !cut.is_empty()) {
            let (found, told) = members(cut);
            assert!(told || found == whole, "{} cut at {}", file.name, cut.len());
        }
    }
}

/// How many members could be read whole, and whether something was said to be wrong.
fn members(archive: &[u8]) -> (usize, bool) {
    let (mut whole, mut told) = (0, false);
    let walked = walk(&mut Cursor::new(archive), &Limits::default(), &mut |member| {
        match member.bytes() {
            Ok(unpacked) if unpacked.cut.is_none() && member.depth() > 0 => whole += 1,
            _ => told = true,
        }
        ControlFlow::Continue(())
    });
    (whole, told || walked.is_err())
}

#[test]
fn no_cut_and_no_flipped_bit_panics() {
    for file in &small_files() {
        cut_everywhere(&file.bytes).for_each(|cut| enter(file, cut));
        flipped(&file.bytes, FLIPPED, 11).for_each(|damaged| enter(file, &damaged));
    }
}

/// Takes bytes in by the file's door, and by the one every file comes in by.
fn enter(file: &SmallFile, bytes: &[u8]) {
    let _ = read(bytes);
    match file.door {
        Door::Recording => {}
        Door::Archive => drop(members(bytes)),
        Door::List => drop((tables::read(bytes), tables::garmin_gear(bytes))),
        Door::Health => {
            for workout in apple::read(bytes).workouts {
                let _ = workout.read(&[bytes]);
            }
        }
    }
}
