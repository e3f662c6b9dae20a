//! What the stories of this binary share: a clock, a folder of files, and everything a reader can see of a logbook.

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    process::Command,
    sync::atomic::AtomicBool,
};

use jiff::{Zoned, civil::DateTime, tz::TimeZone};
use logbook::{
    Importing, Logbook, LogbookError,
    api::{
        CanRunInput, ChartInput, ImportOutcome, ImportReport, LineInput, MomentDto, Outcome, PainInput, Problem,
        RunInput, RunsInput, SideDto, Verdict, WatchedDto,
    },
    words,
};
use tempfile::TempDir;
use testkit::FitFile;

/// A moment in Berlin, which is one hour ahead of UTC until 29 March 2026 and two from then on.
pub fn at(local: &str) -> Zoned {
    let local: DateTime = local.parse().expect("a local time such as 2026-03-02T18:00");
    local.to_zoned(TimeZone::get("Europe/Berlin").expect("the zone is known")).expect("a time there")
}

/// A run that began at this local time in Berlin, as a watch there writes it.
pub fn fit(local: &str) -> FitFile {
    let begun = at(local);
    FitFile::run(&begun.timestamp().to_string()).offset_hours(f64::from(begun.offset().seconds()) / 3600.0)
}

/// A folder that is gone at the end of the test.
pub struct Folder(TempDir);

impl Folder {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a folder"))
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn logbook(&self) -> PathBuf {
        self.path().join("logbook.plimsoll")
    }

    pub fn open(&self) -> Logbook {
        Logbook::open(self.logbook(), &at("2026-03-01T08:00")).expect("a logbook")
    }

    /// Writes a file, and the folders above it.
    pub fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(name);
        fs::create_dir_all(path.parent().expect("a file lies in a folder")).expect("a folder");
        fs::write(&path, bytes).expect("a file");
        path
    }
}

/// Imports, and gives the whole outcome.
pub fn try_import(book: &mut Logbook, paths: &[PathBuf], now: &Zoned) -> Result<Outcome<ImportReport>, LogbookError> {
    let cancel = AtomicBool::new(false);
    book.import(paths, &Importing { cancel: &cancel, progress: &|_| () }, now)
}

/// Imports, and gives what became of each file.
pub fn import(book: &mut Logbook, paths: &[PathBuf], now: &Zoned) -> ImportReport {
    try_import(book, paths, now).expect("an import").value
}

pub fn outcomes(report: &ImportReport) -> Vec<ImportOutcome> {
    report.inputs.iter().map(|row| row.outcome).collect()
}

/// Watches a knee.
pub fn watch(book: &mut Logbook, side: WatchedDto, now: &Zoned) {
    let mut settings = book.settings().expect("settings");
    settings.side = Some(side);
    book.set_settings(&settings, now).expect("settings");
}

/// Answers about a run.
pub fn answer(book: &mut Logbook, run: i64, side: SideDto, moment: MomentDto, score: u8, now: &Zoned) {
    book.log_pain(&PainInput::about(run, side, moment, score), now).expect("an answer");
}

/// Types a run in, at the end of it.
pub fn typed(book: &mut Logbook, local: &str, km: f64, minutes: f64) -> i64 {
    let input = RunInput { at: Some(local.to_owned()), km: Some(km), minutes: Some(minutes), ..RunInput::default() };
    let end = at(local).saturating_add(jiff::Span::new().minutes(minutes as i64));
    book.add_run(&input, &end).expect("a run").value.id
}

/// A typed run with all answers of the right knee: before 0, during, after, and the morning.
pub fn rated(book: &mut Logbook, local: &str, km: f64, [during, after, morning]: [u8; 3]) -> i64 {
    let run = typed(book, local, km, km * 6.5);
    let evening = at(local).saturating_add(jiff::Span::new().hours(2));
    let next = at(&format!("{}T08:00", at(local).date().tomorrow().expect("a day")));
    answer(book, run, SideDto::Right, MomentDto::Before, 0, &evening);
    answer(book, run, SideDto::Right, MomentDto::During, during, &evening);
    answer(book, run, SideDto::Right, MomentDto::After, after, &evening);
    answer(book, run, SideDto::Right, MomentDto::Morning, morning, &next);
    run
}

pub fn can_run(book: &Logbook, km: f64, now: &Zoned) -> Verdict {
    book.can_run(&CanRunInput { km: Some(km), ..CanRunInput::default() }, now).expect("a verdict")
}

pub fn codes(verdict: &Verdict) -> Vec<&str> {
    verdict.reasons.iter().map(|r| r.code.as_str()).collect()
}

/// Everything a reader can see, as text: runs, their pages, both knees' charts, lines and plans, red flags, settings and Today.
pub fn everything(book: &Logbook, now: &Zoned) -> String {
    let mut seen = vec![json(&book.settings().expect("settings"))];
    let listed = book.runs(&RunsInput::default(), now).expect("runs");
    for run in &listed.runs {
        seen.push(json(&book.run(run.id, now).expect("a run's page")));
    }
    seen.push(json(&listed));
    for side in [SideDto::Left, SideDto::Right] {
        let input = ChartInput { side: Some(side), all: Some(true), ..ChartInput::default() };
        seen.push(json(&book.chart(&input, now).expect("a chart")));
        seen.push(json(&book.line(LineInput { side: Some(side), ..LineInput::default() }, now).expect("a line")));
    }
    for side in [SideDto::Left, SideDto::Right] {
        seen.push(json(&book.plan(Some(side), None, now).expect("a plan")));
    }
    seen.push(json(&book.red_flags(now).expect("red flags")));
    seen.push(json(&book.scores(now).expect("questionnaires")));
    seen.push(json(&book.today(false, now).expect("today")));
    seen.join("\n")
}

fn json(value: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(value).expect("everything that crosses the border is JSON")
}

/// What a person is told.
pub fn told<T: std::fmt::Debug>(result: Result<T, LogbookError>) -> Problem {
    words::problem(&result.expect_err("a problem"))
}

/// The report's text by `pdftotext`; `None`, saying so, where that program is not installed.
#[expect(clippy::print_stdout, reason = "a skipped step says so")]
pub fn read_back(pdf: &[u8]) -> Option<String> {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    file.write_all(pdf).expect("written");
    match Command::new("pdftotext").arg(file.path()).arg("-").output() {
        Ok(read) => Some(String::from_utf8_lossy(&read.stdout).replace('\n', " ")),
        Err(_) => {
            println!("skipped: pdftotext is not here");
            None
        }
    }
}

/// What another program said; `None`, saying so, where it is not here.
#[expect(clippy::print_stdout, reason = "a skipped step says so")]
pub fn read_by(arguments: &[&std::ffi::OsStr]) -> Option<serde_json::Value> {
    let Some(python) = std::env::var_os("PLIMSOLL_READERS").filter(|python| Path::new(python).exists()) else {
        println!("skipped: other people's programs are not here (./dev test fetches them)");
        return None;
    };
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/readers/read.py");
    let ended = Command::new(python).arg(script).args(arguments).output().expect("Python starts");
    let said = String::from_utf8_lossy(&ended.stdout).into_owned();
    assert!(ended.status.success(), "{said}\n{}", String::from_utf8_lossy(&ended.stderr));
    if said.starts_with("skipped") {
        println!("{said}");
        return None;
    }
    Some(serde_json::from_str(said.lines().last().unwrap_or_default()).expect("JSON"))
}
