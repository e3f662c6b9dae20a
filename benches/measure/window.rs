//! What benches of the window need: whole programs, opened for a user of their own.

use std::{
    env,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// The program, for a user whose home is this folder.
pub fn at_home(program: &Path, home: &Path) -> Command {
    let mut command = Command::new(program);
    command.env("HOME", home).stdout(Stdio::null()).stderr(Stdio::null());
    for folder in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
        command.env(folder, home.join(folder));
    }
    command
}

/// The example of the same profile.
pub fn beside(program: &Path, example: &str) -> PathBuf {
    let folder = program.parent().expect("a folder").join("examples");
    folder.join(format!("{example}{}", env::consts::EXE_SUFFIX))
}
