//! What every bench needs: a stopwatch, a middle value, and a line of output.
//!
//! Machines are noisy, so two things are always measured in turns in one run and told as a ratio; a time alone promises nothing.

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
