//! Promise: with ten thousand runs in the logbook, Today is painted in at most one and a quarter times what an empty Tauri window takes, built
//! the same way.
//!
//! Measured in turns in one run, as whole processes on a display: from starting the program until its first screen is painted and
//! it has ended itself. The empty window (`benches/empty_window`) loads a page without script or style and ends when
//! that is painted. A logbook of a single run is opened too: what the two differ by is what the runs cost. All are the programs of the
//! profile this bench was built with.

mod measure;
#[path = "measure/window.rs"]
mod window;

use std::{
    env,
    path::{Path, PathBuf},
};

use measure::{median, say, seconds};
use window::{at_home, beside, living_in};

const ROUNDS: usize = 9;

fn main() {
    if env::var_os("DISPLAY").is_none() && env::var_os("WAYLAND_DISPLAY").is_none() {
        say("There is no display: run it under xvfb-run -a.");
        std::process::exit(1);
    }
    let ours = PathBuf::from(env!("CARGO_BIN_EXE_plimsoll"));
    let plim = PathBuf::from(env!("CARGO_BIN_EXE_plim"));
    let empty = beside(&ours, "empty_window");
    let (one, many) = (living_in(&plim, 1), living_in(&plim, 10_000));
    let (mut bare, mut single, mut full) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..=ROUNDS {
        let times = (open(&empty, one.path()), open(&ours, one.path()), open(&ours, many.path()));
        // The first of each fills the system's caches.
        if round > 0 {
            bare.push(times.0);
            single.push(times.1);
            full.push(times.2);
        }
    }
    let (bare, single, full) = (median(bare), median(single), median(full));
    say(&format!("an empty Tauri window       {:>8.0} ms", bare * 1e3));
    say(&format!("Today painted, 1 run        {:>8.0} ms   {:.2} x the empty one", single * 1e3, single / bare));
    say(&format!(
        "Today painted, 10,000 runs  {:>8.0} ms   {:.2} x the empty one (promised: at most 1.25)",
        full * 1e3,
        full / bare
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
