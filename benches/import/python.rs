//! One core against Python's decoders: decoding into runs, and a whole import, here, decoding alone there, of the same files.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

use crate::{child, measure::say};

/// Every so many-th file is enough: the others' seconds are many.
const EVERY: usize = 7;
const DECODERS: [&str; 2] = ["fitdecode==0.11.0", "garmin-fit-sdk==21.218.0"];

/// Prints the seconds of each decoder over the files listed in the file it is given, or of iterparse over one file.
const SCRIPT: &str = r#"
import sys, time

def fitdecode_(path):
    import fitdecode
    with fitdecode.FitReader(path, error_handling=fitdecode.ErrorHandling.IGNORE) as reader:
        for frame in reader:
            pass

def garmin(path):
    import garmin_fit_sdk
    garmin_fit_sdk.Decoder(garmin_fit_sdk.Stream.from_file(path)).read()

def iterparse(path):
    import xml.etree.ElementTree as tree
    elements = tree.iterparse(path, events=("start", "end"))
    _, root = next(elements)
    for event, element in elements:
        if event == "end":
            root.clear()

kind, what = sys.argv[1:]
if kind == "xml":
    begun = time.perf_counter()
    iterparse(what)
    print(time.perf_counter() - begun)
else:
    import fitdecode, garmin_fit_sdk
    paths = open(what).read().splitlines()
    for decode in (fitdecode_, garmin):
        begun = time.perf_counter()
        for path in paths:
            try:
                decode(path)
            except Exception:
                pass
        print(time.perf_counter() - begun)
"#;

/// Measures a part of the files on one core.
pub fn measured(files: &[PathBuf], folder: &Path) {
    let some: Vec<PathBuf> = files.iter().step_by(EVERY).cloned().collect();
    let Some(python) = with_decoders() else { return };
    let decoding = child::decoded(&some, folder).seconds;
    let importing = child::imported(&some, folder, true).seconds;
    let Some(theirs) = told(&python, "fit", &folder.join("list")) else { return };
    let per_second = |seconds: f64| some.len() as f64 / seconds;
    say(&format!(
        "{} of them on one core: decoded into runs {:.0} a second, imported {:.0} a second",
        some.len(),
        per_second(decoding),
        per_second(importing)
    ));
    let promised = ["   (promised: at least 100)", ""];
    for ((decoder, seconds), promised) in DECODERS.iter().zip(theirs).zip(promised) {
        let name = decoder.split('=').next().unwrap_or_default();
        let decodes = per_second(seconds);
        say(&format!("  {name} decodes {decodes:.1} a second: decoding {:.0} x{promised}", seconds / decoding));
        say(&format!("  {:>width$}: a whole import {:.0} x", "", seconds / importing, width = name.len() + 22));
    }
}

/// How long Python's own XML reader takes for a file; `None` without Python.
pub fn iterparse(file: &Path) -> Option<f64> {
    let python = ["python3", "python"].into_iter().find(|name| worked(Command::new(name).arg("--version").output()))?;
    told(Path::new(python), "xml", file)?.first().copied()
}

fn told(python: &Path, kind: &str, what: &Path) -> Option<Vec<f64>> {
    let output = Command::new(python).args(["-c", SCRIPT, kind]).arg(what).output();
    let Some(output) = output.ok().filter(|output| output.status.success()) else {
        say("Python did not come to an end: no comparison with it");
        return None;
    };
    Some(String::from_utf8_lossy(&output.stdout).lines().filter_map(|line| line.parse().ok()).collect())
}

/// Python in a virtual environment with the decoders, which is made when it is not there.
fn with_decoders() -> Option<PathBuf> {
    let target = env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("target"), PathBuf::from);
    let home = target.join("bench-python");
    let python = home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let there = fs::exists(&python).unwrap_or(false)
        || worked(Command::new("python3").args(["-m", "venv"]).arg(&home).output());
    let install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    if there && worked(Command::new(&python).args(install).args(DECODERS).output()) {
        return Some(python);
    }
    say("no Python 3 with venv here, or no network to fetch its decoders: no comparison with them");
    None
}

fn worked(output: std::io::Result<Output>) -> bool {
    output.is_ok_and(|output| output.status.success())
}
