//! Real recordings, where this machine has some: other people's, read in place and never copied.

use std::path::{Path, PathBuf};

/// The folder named by `PLIMSOLL_REAL_FILES`, or `shared/data` beside a folder above the project; says so when there is none, so
/// that a test which is skipped is seen to be.
#[must_use]
#[expect(clippy::print_stdout, reason = "a skipped test says so")]
pub fn real_files() -> Option<PathBuf> {
    let named = std::env::var_os("PLIMSOLL_REAL_FILES").map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().map(|folder| folder.join("shared").join("data"));
    let found = named.into_iter().chain(beside).find(|folder| folder.is_dir());
    if found.is_none() {
        println!("skipped: the folder of real files (PLIMSOLL_REAL_FILES) is not here");
    }
    found
}

/// Every FIT file below a folder, in order of path.
///
/// # Panics
/// When a folder cannot be read.
#[must_use]
pub fn fit_files_below(folder: &Path) -> Vec<PathBuf> {
    files_below(folder, &["fit"])
}

/// Every file below a folder whose name ends in one of these, in order of path; all files when none is given.
///
/// # Panics
/// When a folder cannot be read.
#[must_use]
pub fn files_below(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("an entry").path();
        let ending = path.extension().map(|e| e.to_string_lossy().to_lowercase()).unwrap_or_default();
        if path.is_dir() {
            found.extend(files_below(&path, endings));
        } else if endings.is_empty() || endings.contains(&&*ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}
