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
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(fit_files_below(&path));
        } else if path.extension().is_some_and(|e| e.eq_ignore_ascii_case("fit")) {
            found.push(path);
        }
    }
    found.sort();
    found
}
