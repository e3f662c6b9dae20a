//! Measuring in a process of its own: memory is never given back, and the number of threads is chosen once.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{import, measure::seconds, read};

/// Asks this program to import once and print the seconds that took and the most memory it ever used.
const IMPORT: &str = "--import-once";
/// The same of reading and decoding alone, without a logbook.
const READ: &str = "--read-once";

/// What a process of its own told.
pub struct Told {
    /// How long it took, s.
    pub seconds: f64,
    /// The most memory it ever used, MB; `None` where the system does not tell.
    pub peak_mb: Option<f64>,
}

impl Told {
    /// The memory in words.
    pub fn memory(&self) -> String {
        self.peak_mb.map_or("memory is not told by this system".to_owned(), |mb| {
            format!("{mb:.0} MB at most (promised: under {:.0})", crate::MEMORY_MB)
        })
    }
}

/// Whether this process was started to import or read once, and has.
#[expect(clippy::print_stdout, reason = "the process that started this one reads it")]
pub fn did_its_work() -> bool {
    let mut words = env::args().skip_while(|word| word != IMPORT && word != READ);
    let (Some(what), Some(list)) = (words.next(), words.next()) else { return false };
    let paths: Vec<PathBuf> = fs::read_to_string(&list).expect("a list").lines().map(PathBuf::from).collect();
    let folder = tempfile::tempdir_in(Path::new(&list).parent().expect("a folder")).expect("a folder");
    let took = if what == READ { seconds(|| read(&paths)) } else { seconds(|| import(&paths, folder.path())) };
    println!("{took} {}", peak_kib().unwrap_or(0));
    true
}

/// Imports the paths into a new logbook, on one core or on all.
pub fn imported(paths: &[PathBuf], folder: &Path, one_core: bool) -> Told {
    told(IMPORT, paths, folder, one_core)
}

/// Reads and decodes the paths on one core.
pub fn decoded(paths: &[PathBuf], folder: &Path) -> Told {
    told(READ, paths, folder, true)
}

fn told(what: &str, paths: &[PathBuf], folder: &Path, one_core: bool) -> Told {
    let list = folder.join("list");
    let lines: Vec<_> = paths.iter().map(|path| path.to_string_lossy()).collect();
    fs::write(&list, lines.join("\n")).expect("room for a list");
    let mut own = Command::new(env::current_exe().expect("this program"));
    if one_core {
        own.env("RAYON_NUM_THREADS", "1");
    }
    let told = own.arg(what).arg(&list).output().expect("this program runs");
    assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
    let text = String::from_utf8_lossy(&told.stdout);
    let mut words = text.split_whitespace().map(|word| word.parse::<f64>().expect("a number"));
    let (seconds, kib) = (words.next().expect("seconds"), words.next().expect("memory"));
    Told { seconds, peak_mb: (kib > 0.0).then_some(kib * 1_024.0 / 1e6) }
}

/// The most memory this process ever used, in KiB; `None` where the system does not tell.
fn peak_kib() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?.trim().strip_suffix(" kB")?.trim().parse().ok()
}
