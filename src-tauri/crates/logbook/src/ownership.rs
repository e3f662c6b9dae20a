//! The runner's own data: copies, coming back from one, a look through the file, and everything in open formats.

use std::{
    fs,
    path::{Path, PathBuf},
};

use domain::{Metres, Seconds, Side};
use jiff::Zoned;
use store::{
    Replace, Restored, Store, felt, pain, plan, red_flags,
    runs::{self, RunFilter},
};

use crate::{
    Invalid, Logbook, LogbookError,
    api::{CheckReport, Logfile},
    convert,
    plan::kept::{reason_code, reasons_of},
    words,
};

/// What an export wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exported {
    /// The files, in the order they were written.
    pub files: Vec<PathBuf>,
    /// Runs in them.
    pub runs: usize,
    /// Answers in them.
    pub answers: usize,
}

impl Logbook {
    /// Writes the whole logbook as it is now into one new file.
    ///
    /// # Errors
    /// [`store::StoreError::AlreadyExists`] unless `replace`.
    pub fn backup(&self, path: &Path, replace: bool) -> Result<(), LogbookError> {
        Ok(self.store.backup_to(path, if replace { Replace::Yes } else { Replace::No })?)
    }

    /// Puts the logbook in the file `from` in the place of the one in `into`. `from` is read through first; what was in `into`
    /// is kept beside it.
    ///
    /// # Errors
    /// [`store::StoreError::UnsoundBackup`] and the other ways a file can refuse; nothing was replaced then.
    pub fn restore(from: &Path, into: &Path, now: &Zoned) -> Result<Restored, LogbookError> {
        Ok(Store::restore(from, into, now.timestamp())?)
    }

    /// Reads through the whole file and says what is wrong with it.
    ///
    /// # Errors
    /// When the file is so damaged that not even that can be said.
    pub fn check(&self, sample: bool) -> Result<CheckReport, LogbookError> {
        let found = self.store.check()?;
        Ok(CheckReport { sound: found.is_sound(), findings: found.problems, file: self.logfile(sample)? })
    }

    /// Where the logbook is and what is in it.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn logfile(&self, sample: bool) -> Result<Logfile, LogbookError> {
        let path = self.path();
        let size = path.and_then(|p| fs::metadata(p).ok()).map_or(0, |m| m.len());
        Ok(Logfile {
            path: path.map(|p| p.to_string_lossy().into_owned()).unwrap_or_default(),
            sample,
            size_bytes: size,
            runs: runs::count(&self.store)? as u32,
            answers: pain::count(&self.store)? as u32,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    }

    /// Writes everything into a new or empty folder: runs and answers as CSV, what the columns mean, and the logbook itself, tracks
    /// included.
    ///
    /// # Errors
    /// [`Invalid::FolderNotEmpty`], [`LogbookError::File`].
    pub fn export(&self, folder: &Path) -> Result<Exported, LogbookError> {
        let file_error = |path: &Path| {
            let path = path.to_owned();
            move |source| LogbookError::File { path, source }
        };
        fs::create_dir_all(folder).map_err(file_error(folder))?;
        if fs::read_dir(folder).map_err(file_error(folder))?.next().is_some() {
            return Err(Invalid::FolderNotEmpty.into());
        }
        let [runs_csv, answers_csv, context_csv, plan_csv, flags_csv, about, logbook] =
            ["runs.csv", "answers.csv", "context.csv", "plan.csv", "red_flags.csv", "README.txt", "logbook.plimsoll"]
                .map(|name| folder.join(name));
        let (run_table, run_count) = self.runs_table()?;
        let (answer_table, answer_count) = self.answers_table()?;
        for (path, text) in [
            (&runs_csv, run_table),
            (&answers_csv, answer_table),
            (&context_csv, self.context_table()?),
            (&plan_csv, self.plan_table()?),
            (&flags_csv, self.red_flag_table()?),
            (&about, words::EXPORT_README.into()),
        ] {
            fs::write(path, text).map_err(file_error(path))?;
        }
        self.backup(&logbook, false)?;
        let files = vec![runs_csv, answers_csv, context_csv, plan_csv, flags_csv, about, logbook];
        Ok(Exported { files, runs: run_count, answers: answer_count })
    }

    fn runs_table(&self) -> Result<(Vec<u8>, usize), LogbookError> {
        let listed = runs::list(&self.store, &RunFilter::default())?;
        let mut table = Table::new(&[
            "id",
            "start",
            "day",
            "source",
            "title",
            "distance_m",
            "timer_s",
            "elapsed_s",
            "steps",
            "climb_m",
            "descent_m",
            "avg_hr_bpm",
            "treadmill",
            "surface",
            "rpe",
            "feel",
            "shoes",
            "dose_kkm",
            "dose_basis",
            "notes",
        ]);
        for stored in &listed {
            let run = &stored.run;
            let number = |value: Option<f64>| value.map(|v| v.to_string()).unwrap_or_default();
            table.row(&[
                stored.id.0.to_string(),
                convert::rfc3339(run.start),
                run.day().to_string(),
                words::source_code(run.source).to_owned(),
                text(run.title.as_deref()),
                number(run.distance.map(Metres::get)),
                number(run.timer.map(Seconds::get)),
                number(run.elapsed.map(Seconds::get)),
                number(run.steps.map(domain::Steps::get)),
                number(run.climb.map(Metres::get)),
                number(run.descent.map(Metres::get)),
                number(run.avg_hr.map(domain::Bpm::get)),
                run.treadmill.to_string(),
                run.surface.map(words::surface_code).unwrap_or_default().to_owned(),
                number(run.rpe.map(domain::Rpe::get)),
                run.feel.map(|f| f.get().to_string()).unwrap_or_default(),
                text(run.shoes.as_deref()),
                number(stored.dose.map(|d| d.dose.load.get())),
                stored.dose.map(|d| words::basis_code(d.dose.basis)).unwrap_or_default().to_owned(),
                text(run.notes.as_deref()),
            ]);
        }
        Ok((table.into_bytes(), listed.len()))
    }

    /// What was said of days and of runs: context, and no answers.
    fn context_table(&self) -> Result<Vec<u8>, LogbookError> {
        let mut table = Table::new(&["day", "run_id", "what", "value", "text", "source"]);
        for felt in felt::between(&self.store, jiff::civil::Date::MIN, jiff::civil::Date::MAX)? {
            let said = crate::runs::felt_row(&felt);
            let value = felt.value.map(|v| v.to_string()).unwrap_or_default();
            let day = felt.day.to_string();
            table.row(&[day, String::new(), said.kind, value, text(Some(&said.text)), text(Some(&said.source))]);
        }
        for stored in runs::list(&self.store, &RunFilter::default())? {
            for said in crate::runs::context(&stored.run, &[]) {
                let (day, id) = (stored.run.day().to_string(), stored.id.0.to_string());
                table.row(&[day, id, said.kind, String::new(), text(Some(&said.text)), text(Some(&said.source))]);
            }
        }
        Ok(table.into_bytes())
    }

    fn plan_table(&self) -> Result<Vec<u8>, LogbookError> {
        let mut table =
            Table::new(&["side", "day", "move", "from_level", "to_level", "run_id", "reasons", "text", "decided_at"]);
        for side in Side::BOTH {
            for decision in plan::since(&self.store, side, jiff::civil::Date::MIN)? {
                let reasons = reasons_of(&decision.reasons);
                let codes: Vec<&str> = reasons.iter().map(reason_code).collect();
                let texts: Vec<String> = reasons.iter().map(words::plan_reason).collect();
                table.row(&[
                    words::side_code(side).to_owned(),
                    decision.day.to_string(),
                    words::move_code(decision.moved).to_owned(),
                    decision.from.to_string(),
                    decision.to.to_string(),
                    decision.run.map(|run| run.0.to_string()).unwrap_or_default(),
                    codes.join(" "),
                    text(Some(&texts.join(" "))),
                    decision.decided_at.to_string(),
                ]);
            }
        }
        Ok(table.into_bytes())
    }

    fn red_flag_table(&self) -> Result<Vec<u8>, LogbookError> {
        let mut table = Table::new(&["day", "at", "what", "yes", "by_whom", "note"]);
        for screen in red_flags::screens(&self.store)? {
            let yes: Vec<&str> = screen.yes.iter().map(|flag| words::flag_code(*flag)).collect();
            let (day, at) = (screen.day.to_string(), screen.at.to_string());
            table.row(&[day, at, "answered".to_owned(), yes.join(" "), String::new(), String::new()]);
        }
        for clearance in red_flags::clearances(&self.store)? {
            let (day, at) = (clearance.day.to_string(), clearance.at.to_string());
            let (by, note) = (text(Some(&clearance.by)), text(clearance.note.as_deref()));
            table.row(&[day, at, "cleared".to_owned(), String::new(), by, note]);
        }
        Ok(table.into_bytes())
    }

    fn answers_table(&self) -> Result<(Vec<u8>, usize), LogbookError> {
        let all = pain::between(&self.store, None, jiff::civil::Date::MIN, jiff::civil::Date::MAX)?;
        let mut table = Table::new(&[
            "id",
            "run_id",
            "day",
            "side",
            "moment",
            "score",
            "one_hour",
            "stiffness_min",
            "place",
            "swelling",
            "giving_way",
            "locking",
            "stopped",
            "recalled",
            "recorded_at",
            "note",
        ]);
        for stored in &all {
            let row = convert::pain_row(stored);
            let entry = &stored.entry;
            table.row(&[
                row.id.to_string(),
                row.run_id.map(|id| id.to_string()).unwrap_or_default(),
                row.day,
                words::side_code(entry.side).to_owned(),
                words::moment_code(entry.moment).to_owned(),
                row.score.to_string(),
                row.one_hour.map(|s| s.to_string()).unwrap_or_default(),
                row.stiffness_min.map(|m| m.to_string()).unwrap_or_default(),
                entry.place.map(words::place_code).unwrap_or_default().to_owned(),
                row.swelling.to_string(),
                row.giving_way.to_string(),
                row.locking.to_string(),
                row.stopped.to_string(),
                row.recalled.to_string(),
                entry.recorded_at.to_string(),
                text(entry.note.as_deref()),
            ]);
        }
        Ok((table.into_bytes(), all.len()))
    }
}

/// A CSV table in memory.
pub(crate) struct Table(csv::Writer<Vec<u8>>);

impl Table {
    pub fn new(header: &[&str]) -> Self {
        let mut table = Self(csv::Writer::from_writer(Vec::new()));
        table.0.write_record(header).expect("BUG: memory takes every row");
        table
    }

    pub fn row(&mut self, cells: &[String]) {
        self.0.write_record(cells).expect("BUG: every row has the header's width");
    }

    pub fn into_bytes(self) -> Vec<u8> {
        self.0.into_inner().expect("BUG: memory takes every row")
    }
}

/// A person's words in a cell. What a spreadsheet would take for a formula gets an apostrophe in front, as spreadsheets do.
pub(crate) fn text(words: Option<&str>) -> String {
    let words = words.unwrap_or_default();
    if words.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{words}") } else { words.to_owned() }
}
