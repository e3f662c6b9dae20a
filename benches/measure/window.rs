//! What benches of the window need: whole programs, opened for a user of their own.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use jiff::Timestamp;
use tempfile::TempDir;
use testkit::{FitFile, Points};

/// The program, for a user whose home is this folder.
pub fn at_home(program: &Path, home: &Path) -> Command {
    let mut command = Command::new(program);
    command.env("HOME", home).stdout(Stdio::null()).stderr(Stdio::null());
    for folder in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
        command.env(folder, home.join(folder));
    }
    command
}

/// A home with a logbook of so many runs, two a day until now.
pub fn living_in(plim: &Path, runs: u32) -> TempDir {
    let home = tempfile::tempdir().expect("a folder");
    let files = home.path().join("files");
    let run = FitFile::run("2026-03-01T18:00:00Z").km(4.0).minutes(26.0).points(Points::Absent);
    #[expect(clippy::disallowed_methods, reason = "the programs that are measured read the clock")]
    run.twice_a_day(Timestamp::now(), runs, &files).expect("files");
    for words in [vec!["settings", "set", "side", "right"], vec!["import", files.to_str().expect("a name")]] {
        let done = at_home(plim, home.path()).args(&words).status().expect("plim starts");
        assert!(done.success(), "plim {}", words.join(" "));
    }
    fs::remove_dir_all(files).expect("they are taken in");
    home
}

/// The example of the same profile.
pub fn beside(program: &Path, example: &str) -> PathBuf {
    let folder = program.parent().expect("a folder").join("examples");
    folder.join(format!("{example}{}", env::consts::EXE_SUFFIX))
}
