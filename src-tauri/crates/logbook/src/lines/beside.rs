//! What was learned, in a file beside the logbook, one for each knee, like the files SQLite keeps there: the next program that opens the
//! logbook need not learn ten years anew.
//!
//! It is no part of the logbook: no backup, export or undo knows it, and it can be thrown away at any time. It is never trusted further
//! than it can be checked: its bytes carry their hash, and the line in it is compared with the logbook session by session.

use std::{
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
};

use domain::{LineParams, LoadLine, Side};
use sha2::{Digest as _, Sha256};

/// What is put behind a logbook's name: the left knee's, the right knee's.
pub const LINES_BESIDE: [&str; 2] = ["-line-left", "-line-right"];

const HASH: usize = 32;

/// The line as it was kept; `None` when there is none, it is damaged, or it was learned by another formula.
pub(super) fn read(logbook: &Path, side: Side) -> Option<LoadLine> {
    let bytes = fs::read(file(logbook, side, "")).ok()?;
    let (hash, line) = bytes.split_at_checked(HASH)?;
    if Sha256::digest(line)[..] != *hash {
        return None;
    }
    LoadLine::from_bytes(line, &LineParams::DEFAULT)
}

/// Keeps a line. Where that is not possible (a full disk, a folder of somebody else's), it is learned anew the next time.
pub(super) fn write(logbook: &Path, side: Side, line: &LoadLine) {
    let line = line.to_bytes();
    let bytes = [&Sha256::digest(&line)[..], &line].concat();
    // Whole or not at all, also when two programs write at once.
    let unfinished = file(logbook, side, &format!(".{}", std::process::id()));
    let kept = fs::write(&unfinished, bytes).and_then(|()| fs::rename(&unfinished, file(logbook, side, "")));
    if kept.is_err() {
        let _nothing_left = fs::remove_file(unfinished).is_ok();
    }
}

fn file(logbook: &Path, side: Side, suffix: &str) -> PathBuf {
    let mut name = OsString::from(logbook);
    name.push(LINES_BESIDE[side as usize]);
    name.push(suffix);
    name.into()
}
