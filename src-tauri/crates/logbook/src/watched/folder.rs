//! Looking into a folder: which recordings lie there now, and which of them are at rest.
//!
//! A look reads names, sizes and times, never contents: a folder of a cloud drive fetches nothing because of it. It needs no logbook,
//! so that a network drive that does not answer holds up nobody but the thread that looks.

use std::{
    collections::HashMap,
    fs::{self, Metadata},
    io,
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
    time::UNIX_EPOCH,
};

use jiff::{SignedDuration, Timestamp};
use walkdir::{DirEntry, WalkDir};

/// What recordings, and archives of them, are called. Tables are not among them: what their columns mean would have to be guessed.
const RECORDINGS: [&str; 4] = ["fit", "tcx", "gpx", "json"];
const PACKED: &str = "gz";
const ARCHIVE: &str = "zip";
/// A folder of more files and folders than this was picked by mistake: a whole disk, say. \[A\]
const MOST: usize = 200_000;
/// A file is at rest when it has not moved for so long. \[A\]
pub const REST: SignedDuration = SignedDuration::from_secs(2);

/// A recording as it lies in a place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Lying {
    /// Its path within the place.
    pub path: PathBuf,
    /// Bytes.
    pub size: u64,
    /// When it was last written, in milliseconds since 1970, by the clock of whoever wrote it.
    pub modified_ms: i64,
}

/// Why a folder was not looked into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotLooked {
    /// It is not there (now).
    Away,
    /// The system does not let it be read.
    Unreadable,
    /// It holds too much to be a folder of recordings.
    TooMany,
    /// The look was stopped.
    Stopped,
}

/// The recordings below a folder, in order of path. Hidden files, unfinished downloads, empty files and links to folders are left out; a
/// folder below it that may not be read is skipped.
///
/// # Errors
/// Why there is nothing to tell.
pub fn look(folder: &Path, stop: &AtomicBool) -> Result<Vec<Lying>, NotLooked> {
    if !fs::metadata(folder).map_err(|error| why(&error))?.is_dir() {
        return Err(NotLooked::Away);
    }
    fs::read_dir(folder).map_err(|error| why(&error))?;
    let mut lying = Vec::new();
    for (n, entry) in WalkDir::new(folder).min_depth(1).into_iter().filter_entry(|e| !is_hidden(e)).enumerate() {
        if stop.load(Ordering::Relaxed) {
            return Err(NotLooked::Stopped);
        }
        if n >= MOST {
            return Err(NotLooked::TooMany);
        }
        let Ok(entry) = entry else { continue };
        if entry.file_type().is_dir() || !is_recording(entry.path()) {
            continue;
        }
        // A link to a file stands for the file.
        let metadata = if entry.path_is_symlink() { fs::metadata(entry.path()).ok() } else { entry.metadata().ok() };
        let Some(metadata) = metadata.filter(|m| m.is_file() && m.len() > 0) else { continue };
        if let Ok(path) = entry.path().strip_prefix(folder) {
            lying.push(Lying { path: path.to_owned(), size: metadata.len(), modified_ms: modified_ms(&metadata) });
        }
    }
    lying.sort_unstable();
    Ok(lying)
}

/// Whether a file lies there as it was seen.
pub(super) fn is_still(root: &Path, file: &Lying) -> bool {
    fs::metadata(root.join(&file.path)).is_ok_and(|now| (now.len(), modified_ms(&now)) == (file.size, file.modified_ms))
}

fn why(error: &io::Error) -> NotLooked {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => NotLooked::Away,
        _ => NotLooked::Unreadable,
    }
}

fn is_hidden(entry: &DirEntry) -> bool {
    entry.file_name().to_string_lossy().starts_with('.')
}

/// Whether a file is called like a recording: an unfinished download (`.part`, `.crdownload`, `.tmp`) is not.
fn is_recording(path: &Path) -> bool {
    let ending = |path: &Path| path.extension().map(|e| e.to_string_lossy().to_ascii_lowercase()).unwrap_or_default();
    match ending(path).as_str() {
        ARCHIVE => true,
        PACKED => path.file_stem().is_some_and(|stem| RECORDINGS.contains(&ending(Path::new(stem)).as_str())),
        plain => RECORDINGS.contains(&plain),
    }
}

fn modified_ms(metadata: &Metadata) -> i64 {
    let Ok(modified) = metadata.modified() else { return 0 };
    match modified.duration_since(UNIX_EPOCH) {
        Ok(since) => i64::try_from(since.as_millis()).unwrap_or(i64::MAX),
        Err(before) => i64::try_from(before.duration().as_millis()).map_or(i64::MIN, |ms| -ms),
    }
}

/// Tells files at rest from files still being written: at rest is what two looks, [`REST`] apart, found the same. A file's own time is
/// not asked how old it is: watches and copies carry times of their own.
#[derive(Debug, Default)]
pub struct Settling(HashMap<PathBuf, (Lying, Timestamp)>);

impl Settling {
    /// Of what was found, what is at rest; the rest is remembered for the next look. Also whether anything is still to settle.
    pub fn at_rest(&mut self, found: Vec<Lying>, now: Timestamp) -> (Vec<Lying>, bool) {
        let before = std::mem::take(&mut self.0);
        let mut rested = Vec::new();
        let mut moving = false;
        for file in found {
            let since = match before.get(&file.path) {
                Some((same, since)) if *same == file && *since <= now => *since,
                _ => now,
            };
            if now.duration_since(since) >= REST {
                rested.push(file.clone());
            } else {
                moving = true;
            }
            self.0.insert(file.path.clone(), (file, since));
        }
        (rested, moving)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder_with(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder");
        for (name, text) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            fs::write(path, text).expect("a file");
        }
        folder
    }

    fn names(folder: &Path) -> Vec<String> {
        let lying = look(folder, &AtomicBool::new(false)).expect("a look");
        lying.iter().map(|file| file.path.to_string_lossy().replace('\\', "/")).collect()
    }

    #[test]
    fn a_look_finds_recordings_and_leaves_the_rest_lying() {
        let folder = folder_with(&[
            ("a.fit", "x"),
            ("B.FIT", "x"),
            ("2026/03/c.tcx.gz", "x"),
            ("d.gpx", "x"),
            ("e.zip", "x"),
            ("f.json", "x"),
            ("list.csv", "x"),
            ("photo.jpg", "x"),
            ("notes.gz", "x"),
            ("g.fit.part", "x"),
            ("h.fit.crdownload", "x"),
            ("i.tmp", "x"),
            (".j.fit", "x"),
            ("._k.fit", "x"),
            (".trash/l.fit", "x"),
            ("empty.fit", ""),
        ]);
        assert_eq!(names(folder.path()), ["2026/03/c.tcx.gz", "B.FIT", "a.fit", "d.gpx", "e.zip", "f.json"]);
    }

    #[test]
    #[cfg(unix)]
    fn links_to_files_count_and_links_to_folders_do_not_lead_round_in_circles() {
        use std::os::unix::fs::symlink;
        let folder = folder_with(&[("runs/a.fit", "x")]);
        let elsewhere = folder_with(&[("b.fit", "xyz")]);
        symlink(elsewhere.path().join("b.fit"), folder.path().join("b.fit")).expect("a link");
        symlink(folder.path(), folder.path().join("runs/round")).expect("a link");
        symlink(folder.path().join("nowhere.fit"), folder.path().join("c.fit")).expect("a link");
        assert_eq!(names(folder.path()), ["b.fit", "runs/a.fit"]);
        // The folder itself may be a link.
        symlink(folder.path(), elsewhere.path().join("linked")).expect("a link");
        assert_eq!(names(&elsewhere.path().join("linked")), ["b.fit", "runs/a.fit"]);
    }

    #[test]
    fn a_folder_that_is_gone_and_a_file_are_no_folders() {
        let folder = folder_with(&[("a.fit", "x")]);
        for gone in ["nowhere", "a.fit"] {
            let looked = look(&folder.path().join(gone), &AtomicBool::new(false));
            assert_eq!(looked, Err(NotLooked::Away), "{gone}");
        }
        assert_eq!(look(folder.path(), &AtomicBool::new(true)), Err(NotLooked::Stopped));
    }

    #[test]
    fn a_file_is_at_rest_once_two_looks_two_seconds_apart_found_it_the_same() {
        let at = |ms| Timestamp::from_millisecond(ms).expect("a time");
        let file = |size| Lying { path: "a.fit".into(), size, modified_ms: 99_999_999_999 };
        let mut settling = Settling::default();
        assert_eq!(settling.at_rest(vec![file(10)], at(0)), (vec![], true));
        assert_eq!(settling.at_rest(vec![file(10)], at(1_999)), (vec![], true));
        assert_eq!(settling.at_rest(vec![file(20)], at(2_500)), (vec![], true), "it grew");
        assert_eq!(settling.at_rest(vec![file(20)], at(4_500)), (vec![file(20)], false));
        // The clock was set back.
        assert_eq!(settling.at_rest(vec![file(20)], at(100)), (vec![], true));
        assert_eq!(settling.at_rest(vec![], at(5_000)), (vec![], false));
        assert_eq!(settling.at_rest(vec![file(20)], at(9_000)), (vec![], true), "it was gone in between");
    }
}
