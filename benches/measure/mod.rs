//! What every bench needs: a stopwatch, a middle value, and a line of output.
//!
//! Machines are noisy, so two things are always measured in turns in one run and told as a ratio; a time alone promises nothing.

#![expect(clippy::allow_attributes, reason = "what one bench leaves unused, another uses")]
#![allow(dead_code)]

use std::{hint::black_box, time::Instant};

/// How long it took, in seconds.
pub fn seconds<T>(work: impl FnOnce() -> T) -> f64 {
    let began = Instant::now();
    black_box(work());
    began.elapsed().as_secs_f64()
}

/// The middle value.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// One line of the result.
#[expect(clippy::print_stdout, reason = "a bench exists to print")]
pub fn say(line: &str) {
    println!("  {line}");
}

/// A fixed moment, so that every run of a bench does the same work.
pub fn now() -> jiff::Zoned {
    "2026-11-22T09:00:00+00:00[UTC]".parse().expect("a moment")
}

/// The most memory this process ever used, in KiB; `None` where the system does not tell.
pub fn peak_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().strip_suffix(" kB")?.trim().parse().ok()
}
