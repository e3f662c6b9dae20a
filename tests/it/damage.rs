//! A whole logbook's document, damaged in every way: what can still be read is, what is lost is said, and nothing panics.

use logbook::{api::ImportOutcome, read_document};
use testkit::{Door, cut_everywhere, document, flipped, small_files};

use crate::common::{Folder, at, everything, import};

/// Copies with flipped bits.
const FLIPPED: usize = 4_000;

#[test]
fn a_document_written_by_other_hands_comes_in_whole() {
    let read = read_document(document().as_slice()).expect("a document");
    assert_eq!((read.runs, read.answers, &read.left_out[..]), (1, 2, &[][..]));
    let folder = Folder::new();
    let mut book = folder.open();
    let now = at("2026-04-02T09:00");
    let report = import(&mut book, &[folder.put("mine.json", document())], &now);
    assert_eq!(
        (report.inputs[0].outcome, report.inputs[0].warnings.len()),
        (ImportOutcome::Imported, 0),
        "{report:#?}"
    );
    let page = book.run(7, &now).expect("the run under its number");
    assert_eq!((page.run.day.as_str(), page.run.distance_m), ("2026-03-01", Some(5_000.0)));
    assert_eq!(page.notes.as_deref(), Some("knee ok"));
}

#[test]
fn a_document_cut_off_anywhere_says_so_and_keeps_what_came_before() {
    let whole = document();
    for cut in cut_everywhere(&whole) {
        match read_document(cut) {
            Err(why) => assert!(why.ends_with('.'), "cut at {}: {why:?}", cut.len()),
            Ok(read) => assert!(!read.left_out.is_empty() && read.runs <= 1, "cut at {}: {read:?}", cut.len()),
        }
    }
}

#[test]
fn no_flipped_bit_in_a_document_panics() {
    for file in small_files().iter().filter(|file| file.door == Door::Document) {
        for damaged in flipped(&file.bytes, FLIPPED, 5) {
            if let Err(why) = read_document(damaged.as_slice()) {
                assert!(!why.is_empty());
            }
        }
    }
}

#[test]
fn a_damaged_document_is_taken_in_as_far_as_it_goes_or_changes_nothing() {
    let (folder, now) = (Folder::new(), at("2026-04-02T09:00"));
    let whole = document();
    let damaged = (64..whole.len()).step_by(512).map(|end| whole[..end].to_vec()).chain(flipped(&whole, 40, 7));
    for (n, bytes) in damaged.enumerate() {
        let own = Folder::new();
        let mut book = own.open();
        let before = everything(&book, &now);
        let report = import(&mut book, &[folder.put(&format!("{n}.json"), bytes)], &now);
        let row = &report.inputs[0];
        if row.outcome == ImportOutcome::Broken {
            assert_eq!(everything(&book, &now), before, "{row:#?}");
            assert!(row.reason.as_deref().is_some_and(|why| why.ends_with('.')), "{row:#?}");
        }
        assert!(book.check(false).expect("a check").sound, "{row:#?}");
    }
}
