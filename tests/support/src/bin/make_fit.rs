//! Writes FIT files for tests that are not Rust: the window's.
//!
//! ```text
//! make-fit 2026-03-01T17:10:00Z 5 30 run.fit
//! make-fit 2026-03-01T17:10:00Z 5 30 broken.fit --broken
//! make-fit 2026-03-01T17:10:00Z 5 30 folder --runs 10000 --summary-only
//! ```
//!
//! The first four words are the start, kilometres, minutes, and the file to write. Then, in any order: `--offset HOURS` (local
//! time minus UTC), `--title TEXT`, `--broken` (nothing but the first bytes), `--summary-only` (no points), and `--runs N`, which
//! makes a folder of runs, two a day, back from the start.

use std::{error::Error, fs, path::Path};

use jiff::Timestamp;
use testkit::{FitFile, Points};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [start, km, minutes, out, options @ ..] = words.as_slice() else {
        return Err("wanted: START KM MINUTES OUT [OPTIONS]".into());
    };
    let start: Timestamp = start.parse()?;
    let (mut run, mut runs) = (FitFile::run(&start.to_string()).km(km.parse()?).minutes(minutes.parse()?), None);
    let mut options = options.iter();
    while let Some(option) = options.next() {
        let mut value = || options.next().ok_or_else(|| format!("{option} wants a value"));
        match option.as_str() {
            "--offset" => run = run.offset_hours(value()?.parse()?),
            "--title" => run = run.title(value()?),
            "--broken" => run = run.truncated_at(11),
            "--summary-only" => run = run.points(Points::Absent),
            "--runs" => runs = Some(value()?.parse::<u32>()?),
            other => return Err(format!("{other} is not an option").into()),
        }
    }
    match runs {
        None => fs::write(out, run.build())?,
        Some(runs) => run.twice_a_day(start, runs, Path::new(out))?,
    }
    Ok(())
}
