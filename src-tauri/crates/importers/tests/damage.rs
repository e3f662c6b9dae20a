//! Damage of every kind to a small file of every format and generation: it is told, and it never panics.

use std::io::Cursor;
use std::ops::ControlFlow;

use importers::container::{Limits, walk};
use importers::{Reading, Warning, apple, garmin_device, read, tables, tables::sheets};
use testkit::{Door, SmallFile, cut_everywhere, flipped, small_files};

/// Copies with flipped bits of each file.
const FLIPPED: usize = 300;

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

#[test]
fn a_list_cut_off_anywhere_loses_only_what_comes_after_the_cut() {
    for file in small_files().iter().filter(|file| file.door == Door::List) {
        let Ok(whole) = tables::read(&file.bytes) else { continue };
        for cut in cut_everywhere(&file.bytes) {
            // What it is hangs on the rows too: a beginning that could be another list is another.
            let Ok(part) = tables::read(cut) else { continue };
            if part.kind != whole.kind || part.mapping != whole.mapping {
                continue;
            }
            let kept = part.rows.len().saturating_sub(1);
            assert_eq!(part.rows[..kept], whole.rows[..kept], "{} cut at {}", file.name, cut.len());
            let kept = part.felt.len().saturating_sub(1);
            let same = part.felt[..kept].iter().all(|felt| whole.felt.contains(felt));
            assert!(same, "{} cut at {}: {:?}", file.name, cut.len(), part.felt);
        }
    }
}

#[test]
fn a_spreadsheet_cut_off_anywhere_is_no_spreadsheet_or_refused() {
    for file in small_files().iter().filter(|file| file.door == Door::Workbook) {
        let whole = sheets_of(&file.bytes).unwrap_or_else(|| panic!("{}", file.name));
        assert_eq!(whole.map(|sheets| sheets.len()), Ok(2), "{}", file.name);
        for cut in cut_everywhere(&file.bytes) {
            assert!(!matches!(sheets_of(cut), Some(Ok(_))), "{} cut at {}", file.name, cut.len());
        }
    }
}

fn sheets_of(bytes: &[u8]) -> Option<Result<Vec<sheets::Sheet>, sheets::Refused>> {
    let mut input = Cursor::new(bytes);
    let kind = sheets::recognise(&mut input)?;
    Some(sheets::read(&mut input, kind, &sheets::Limits::default()))
}

#[test]
fn a_watch_cut_off_anywhere_says_what_it_had_said() {
    for file in small_files().iter().filter(|file| file.door == Door::Device) {
        let whole = garmin_device::read(&file.bytes);
        assert!(whole.model.is_some() && whole.unit.is_some(), "{whole:?}");
        for cut in cut_everywhere(&file.bytes) {
            let said = garmin_device::read(cut);
            assert!(said.model.is_none() || said.model == whole.model, "{said:?}");
            assert!(said.unit.is_none() || said.unit == whole.unit, "{said:?}");
        }
    }
}

/// Takes bytes in by the file's door, and by the one every file comes in by.
fn enter(file: &SmallFile, bytes: &[u8]) {
    let _ = read(bytes);
    match file.door {
        // What a logbook's document is, the application knows: its own tests damage it.
        Door::Recording | Door::Document => {}
        Door::Archive => drop(members(bytes)),
        Door::List => drop((tables::read(bytes), tables::garmin_gear(bytes), tables::Unknown::of(bytes))),
        Door::Workbook => drop(sheets_of(bytes)),
        Door::Device => drop(garmin_device::read(bytes)),
        Door::Health => {
            for workout in apple::read(bytes).workouts {
                let _ = workout.read(&[bytes]);
            }
        }
    }
}
