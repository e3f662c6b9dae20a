//! Promises: a window nobody touches costs nothing to speak of, under half a percent of one core; and with ten thousand runs in the logbook it
//! holds at most 1.3 times the memory of an empty Tauri window.
//!
//! Both are opened as whole processes on a display, left alone until they have settled, and watched for half a minute: the processor
//! time of the program and of everything it started, and the memory they hold (what they share is shared out). Linux
//! only: it reads `/proc`.

#[path = "measure/window.rs"]
mod window;

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Child, Command},
    thread,
    time::Duration,
};

use window::{at_home, beside, living_in};

const SETTLES: Duration = Duration::from_secs(12);
const WATCHED: Duration = Duration::from_secs(30);
/// What `/proc` counts processor time in; the same on every Linux.
const TICKS_PER_SECOND: f64 = 100.0;

/// What was seen of a program and all it started.
struct Seen {
    /// Of one core, percent.
    busy: f64,
    /// Mebibytes.
    memory: f64,
    processes: usize,
}

fn main() {
    if cfg!(not(target_os = "linux")) || env::var_os("DISPLAY").is_none() && env::var_os("WAYLAND_DISPLAY").is_none() {
        say("It needs Linux and a display: run it under xvfb-run -a.");
        return;
    }
    let ours = PathBuf::from(env!("CARGO_BIN_EXE_plimsoll"));
    let plim = PathBuf::from(env!("CARGO_BIN_EXE_plim"));
    let home = living_in(&plim, 10_000);
    let empty = watch(apart(&beside(&ours, "empty_window"), home.path()).arg("--stay"));
    tell("an empty Tauri window", &empty);
    let own = watch(&mut apart(&ours, home.path()));
    tell("Today, 10,000 runs", &own);
    say(&format!(
        "{:.2} x its memory (promised: at most 1.3), {:+.2} % of a core (promised: none to speak of, at most 0.5)",
        own.memory / empty.memory,
        own.busy - empty.busy
    ));
}

fn watch(command: &mut Command) -> Seen {
    let mut child = command.spawn().expect("the program starts");
    thread::sleep(SETTLES);
    let before = spent(&child);
    thread::sleep(WATCHED);
    let busy = (spent(&child) - before) / WATCHED.as_secs_f64() * 100.0;
    let all = family(child.id());
    let memory = all.iter().filter_map(|process| held(*process)).sum::<f64>() / 1024.0;
    let _ended_itself = child.kill().is_err();
    child.wait().expect("it ends");
    Seen { busy, memory, processes: all.len() }
}

fn tell(name: &str, Seen { busy, memory, processes }: &Seen) {
    say(&format!("{name:<24}{busy:>6.2} % of a core {memory:>6.0} MiB in {processes} processes"));
}

/// Processor seconds of a program and all it started.
fn spent(child: &Child) -> f64 {
    let ticks = |process: u32| {
        let fields = stat(process)?;
        Some(fields.get(11)?.parse::<f64>().ok()? + fields.get(12)?.parse::<f64>().ok()?)
    };
    family(child.id()).into_iter().filter_map(ticks).sum::<f64>() / TICKS_PER_SECOND
}

/// A process and its descendants.
fn family(first: u32) -> Vec<u32> {
    let mut all = vec![first];
    let everybody: Vec<(u32, u32)> = fs::read_dir("/proc")
        .expect("/proc")
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
        .filter_map(|process| Some((process, stat(process)?.get(1)?.parse().ok()?)))
        .collect();
    let mut next = 0;
    while let Some(parent) = all.get(next).copied() {
        all.extend(everybody.iter().filter(|(_, of)| *of == parent).map(|(process, _)| *process));
        next += 1;
    }
    all
}

/// The fields of `/proc/…/stat` after the name, which may hold blanks: the state first.
fn stat(process: u32) -> Option<Vec<String>> {
    let text = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    Some(text.rsplit_once(')')?.1.split_whitespace().map(ToOwned::to_owned).collect())
}

/// The memory a process holds, in KiB: its own, and its share of what it shares.
fn held(process: u32) -> Option<f64> {
    let text = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).ok()?;
    text.lines().find_map(|line| line.strip_prefix("Pss:"))?.trim().trim_end_matches(" kB").parse().ok()
}

/// The program, for a user whose home is this folder, on no session bus.
fn apart(program: &Path, home: &Path) -> Command {
    let mut command = at_home(program, home);
    command.env("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", home.join("no-bus").display()));
    command
}

/// One line of the result.
#[expect(clippy::print_stdout, reason = "a bench exists to print")]
fn say(line: &str) {
    println!("  {line}");
}
