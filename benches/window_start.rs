//! Promise: the window is there in at most one and a half times what an empty Tauri window takes, built the same way.
//!
//! Measured in turns in one run, as whole processes on a display: from starting the program until its first screen is painted and
//! it has ended itself. The empty window (`benches/empty_window`) loads a page without script or style and ends when
//! that is painted. Both are the programs of the profile this bench was built with.

mod measure;
#[path = "measure/window.rs"]
mod window;

use std::{
    env,
    path::{Path, PathBuf},
};

use measure::{median, say, seconds};
use window::{at_home, beside};

const ROUNDS: usize = 9;

fn main() {
    if env::var_os("DISPLAY").is_none() && env::var_os("WAYLAND_DISPLAY").is_none() {
        say("There is no display: run it under xvfb-run -a.");
        std::process::exit(1);
    }
    let ours = PathBuf::from(env!("CARGO_BIN_EXE_plimsoll"));
    let empty = beside(&ours, "empty_window");
    let home = tempfile::tempdir().expect("a folder");
    // A logbook with something in it, so that it is Today and not the welcome that is painted.
    for words in ["settings set side right", "add run --km 5 --minutes 32"] {
        let plim = PathBuf::from(env!("CARGO_BIN_EXE_plim"));
        let done = at_home(&plim, home.path()).args(words.split(' ')).status().expect("plim starts");
        assert!(done.success(), "plim {words}");
    }
    let (mut own, mut bare) = (Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let times = (open(&empty, home.path()), open(&ours, home.path()));
        // The first of each fills the system's caches.
        if round > 0 {
            bare.push(times.0);
            own.push(times.1);
        }
    }
    let (bare, own) = (median(bare), median(own));
    say(&format!("an empty Tauri window   {:>8.0} ms", bare * 1e3));
    say(&format!(
        "Plimsoll, Today painted {:>8.0} ms   {:.2} x the empty one (promised: at most 1.5)",
        own * 1e3,
        own / bare
    ));
}

/// Opens a window until its first screen is painted; seconds.
fn open(program: &Path, home: &Path) -> f64 {
    let mut command = at_home(program, home);
    command.arg("--until-painted");
    seconds(|| {
        let ended = command.status().expect("the program starts");
        assert!(ended.success(), "{} ended with {ended}", program.display());
    })
}
