//! Data that leaves whole: tables with their dictionary, the logbook as one document, FHIR for a clinic, and Parquet for whoever studies
//! many logbooks. One redaction is respected by all of them.

pub(crate) mod csv;
mod descriptor;
mod fhir;
mod identity;
mod parquet;
pub(crate) mod table;
mod tables;

use std::{
    fs::{self, File},
    io::{BufWriter, Write},
    path::{Path, PathBuf},
};

use domain::{Questionnaire, Side};
use jiff::{Zoned, civil::Date};
use store::{pain, questionnaires, runs};

use self::{
    csv::csv,
    descriptor::{Written, descriptor},
    table::Table,
};
use crate::{
    Invalid, Logbook, LogbookError,
    api::{Redaction, ReportInput, SideDto},
    language::{speaking, spoken},
    whole::{What, WriteTrouble},
    words,
};

/// The logbook as one document, in an export.
pub(crate) const LOGBOOK_NAME: &str = "logbook.json";
/// The dictionary.
const DESCRIPTOR_NAME: &str = "datapackage.json";
/// The logbook's own file.
const COPY_NAME: &str = "logbook.plimsoll";
const README_NAME: &str = "README.txt";
/// The folder of what is for whoever studies many logbooks.
const PARQUET_FOLDER: &str = "parquet";
/// The tables that are in it.
const PARQUET_TABLES: [&str; 3] = ["runs", "answers", "daily"];

/// What is to leave, and what of it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Asked {
    /// First and last day; everything without it.
    pub period: Option<(Date, Date)>,
    /// Which knee; the watched ones without it.
    pub side: Option<SideDto>,
    /// What is left out.
    pub redaction: Redaction,
    /// What a study calls the runner.
    pub participant: Option<String>,
    /// FHIR names the patient.
    pub named: bool,
}

/// What else to say of an export.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExportInput {
    /// What is left out.
    pub redaction: Redaction,
    /// What a study calls the runner; a name derived from the logbook without it.
    pub participant: Option<String>,
}

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

/// A file that goes with the report, as bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Companion {
    /// What to call it.
    pub name: String,
    /// Its media type.
    pub mime: &'static str,
    /// What it is, in a sentence.
    pub description: String,
    /// Its content.
    pub bytes: Vec<u8>,
}

impl Logbook {
    /// The files that go with the report, to be laid inside it: tables with their dictionary, the logbook of the period as one document
    /// (without the courses of the runs), and FHIR.
    ///
    /// # Errors
    /// [`Invalid::PeriodBackwards`], and what any read can meet.
    pub fn companions(&self, input: &ReportInput, now: &Zoned) -> Result<Vec<Companion>, LogbookError> {
        let asked = self.of_report(input, now)?;
        let made = || {
            let mut companions = self.csv_package(&asked, now)?;
            let what = What { period: asked.period, redaction: asked.redaction, without_tracks: true };
            let mut document = Vec::new();
            self.write_whole(what, now, &mut document).map_err(in_memory)?;
            companions.push(Companion {
                name: LOGBOOK_NAME.to_owned(),
                mime: "application/json",
                description: words::companion_document(),
                bytes: document,
            });
            companions.push(Companion {
                name: "report.fhir.json".to_owned(),
                mime: "application/fhir+json",
                description: words::companion_fhir(),
                bytes: self.fhir_bundle(&asked, now)?,
            });
            Ok(companions)
        };
        // They are told of in the report's language.
        speaking(input.language.unwrap_or_else(spoken), || self.store.at_one_moment(made))
    }

    /// The tables of the report's period with their dictionary.
    ///
    /// # Errors
    /// As [`Logbook::companions`].
    pub fn report_csv(&self, input: &ReportInput, now: &Zoned) -> Result<Vec<Companion>, LogbookError> {
        let asked = self.of_report(input, now)?;
        self.store.at_one_moment(|| self.csv_package(&asked, now))
    }

    /// The report's numbers as a FHIR R4 bundle. The patient has no name unless `named`, and the redaction lets it.
    ///
    /// # Errors
    /// As [`Logbook::companions`].
    pub fn report_fhir(&self, input: &ReportInput, named: bool, now: &Zoned) -> Result<Vec<u8>, LogbookError> {
        let asked = Asked { named, ..self.of_report(input, now)? };
        self.store.at_one_moment(|| self.fhir_bundle(&asked, now))
    }

    /// Writes the tables of the report's period into a new or empty folder; the files, in the order they were written.
    ///
    /// # Errors
    /// [`Invalid::FolderNotEmpty`], [`LogbookError::File`], and as [`Logbook::companions`].
    pub fn report_csv_to(&self, input: &ReportInput, folder: &Path, now: &Zoned) -> Result<Vec<PathBuf>, LogbookError> {
        let files = self.report_csv(input, now)?;
        make_empty(folder)?;
        write_all(folder, &files)
    }

    /// Writes everything into a new or empty folder, in open formats: the document that [`Logbook::import`] takes back, tables with
    /// their dictionary, Parquet, and the logbook's own file unless something is left out.
    ///
    /// # Errors
    /// [`Invalid::FolderNotEmpty`], [`LogbookError::File`].
    pub fn export(&self, folder: &Path, input: &ExportInput, now: &Zoned) -> Result<Exported, LogbookError> {
        make_empty(folder)?;
        let asked = Asked { redaction: input.redaction, participant: input.participant.clone(), ..Asked::default() };
        let (mut files, runs, answers) = self.store.at_one_moment(|| {
            let mut files = vec![self.write_document(folder, input.redaction, now)?];
            let participant = self.participant(&asked)?;
            let tables = self.tables(&asked, now)?;
            files.extend(write_all(folder, &package(&participant, &asked, &tables, now))?);
            let columns = folder.join(PARQUET_FOLDER);
            fs::create_dir_all(&columns).map_err(file_error(&columns))?;
            for table in tables.iter().filter(|table| PARQUET_TABLES.contains(&table.shape.name)) {
                let path = columns.join(format!("{}.parquet", table.shape.name));
                fs::write(&path, parquet::parquet(&participant, table)).map_err(file_error(&path))?;
                files.push(path);
            }
            let about = folder.join(README_NAME);
            fs::write(&about, words::EXPORT_README).map_err(file_error(&about))?;
            files.push(about);
            let (runs, answers) = (runs::count(&self.store)?, pain::count(&self.store)?);
            Ok::<_, LogbookError>((files, runs as usize, answers as usize))
        })?;
        if !input.redaction.any() {
            let copy = folder.join(COPY_NAME);
            self.backup(&copy, false)?;
            files.push(copy);
        }
        Ok(Exported { files, runs, answers })
    }

    /// Writes the logbook as one document. A file that is there is replaced when the new one is complete.
    ///
    /// # Errors
    /// [`LogbookError::File`].
    pub fn export_document(&self, file: &Path, input: &ExportInput, now: &Zoned) -> Result<Exported, LogbookError> {
        let unfinished = file.with_added_extension("part");
        let (runs, answers) = self.store.at_one_moment(|| {
            self.document_to(&unfinished, input.redaction, now)?;
            Ok::<_, LogbookError>((runs::count(&self.store)? as usize, pain::count(&self.store)? as usize))
        })?;
        fs::rename(&unfinished, file).map_err(file_error(file))?;
        Ok(Exported { files: vec![file.to_owned()], runs, answers })
    }

    fn write_document(&self, folder: &Path, redaction: Redaction, now: &Zoned) -> Result<PathBuf, LogbookError> {
        let path = folder.join(LOGBOOK_NAME);
        self.document_to(&path, redaction, now)?;
        Ok(path)
    }

    fn document_to(&self, path: &Path, redaction: Redaction, now: &Zoned) -> Result<(), LogbookError> {
        let mut out = BufWriter::new(File::create(path).map_err(file_error(path))?);
        let what = What { redaction, ..What::default() };
        let written = self.write_whole(what, now, &mut out).and_then(|()| Ok(out.flush()?));
        written.map_err(|trouble| match trouble {
            WriteTrouble::Logbook(error) => error,
            WriteTrouble::Io(source) => LogbookError::File { path: path.to_owned(), source },
        })
    }

    fn csv_package(&self, asked: &Asked, now: &Zoned) -> Result<Vec<Companion>, LogbookError> {
        Ok(package(&self.participant(asked)?, asked, &self.tables(asked, now)?, now))
    }

    /// The questionnaires of the days asked for that are about the knee asked for, or about the person.
    fn filled(&self, asked: &Asked) -> Result<Vec<Questionnaire>, LogbookError> {
        let (from, to) = asked.period.unwrap_or((Date::ZERO, Date::MAX));
        let side = asked.side.map(Side::from);
        let about = |filled: &Questionnaire| side.is_none() || filled.side.is_none() || filled.side == side;
        let filled = questionnaires::up_to(&self.store, to)?.into_iter().map(|stored| stored.filled);
        Ok(filled.filter(|filled| filled.day >= from && about(filled)).collect())
    }

    fn of_report(&self, input: &ReportInput, now: &Zoned) -> Result<Asked, LogbookError> {
        let period = self.period(input.from.as_deref(), input.to.as_deref(), false, now)?;
        Ok(Asked { period: Some(period), side: input.side, redaction: input.redact, ..Asked::default() })
    }
}

/// Whether something of this name lies in an export beside the document.
pub(crate) fn is_part(name: &str) -> bool {
    let tables = || words::TABLES.iter().map(|shape| shape.name);
    [DESCRIPTOR_NAME, COPY_NAME, README_NAME].contains(&name)
        || name.strip_suffix(".csv").is_some_and(|table| tables().any(|name| name == table))
        || name
            .strip_prefix(PARQUET_FOLDER)
            .and_then(|rest| rest.strip_prefix('/')?.strip_suffix(".parquet"))
            .is_some_and(|table| PARQUET_TABLES.contains(&table))
}

/// Tables as CSV, and the dictionary last, because it holds their sizes.
fn package(participant: &str, asked: &Asked, tables: &[Table], now: &Zoned) -> Vec<Companion> {
    let texts: Vec<Vec<u8>> = tables.iter().map(csv).collect();
    let files: Vec<Written<'_>> = tables.iter().zip(&texts).map(|(table, bytes)| Written { table, bytes }).collect();
    let period = asked.period.map(|(from, to)| [from.to_string(), to.to_string()]);
    let dictionary = descriptor(participant, period, &files, asked.redaction, now);
    let mut companions: Vec<Companion> = tables
        .iter()
        .zip(texts)
        .map(|(table, bytes)| Companion {
            name: format!("{}.csv", table.shape.name),
            mime: "text/csv",
            description: format!("{}. {}", table.shape.title, table.shape.about),
            bytes,
        })
        .collect();
    companions.push(Companion {
        name: DESCRIPTOR_NAME.to_owned(),
        mime: "application/json",
        description: words::companion_dictionary(),
        bytes: dictionary,
    });
    companions
}

fn make_empty(folder: &Path) -> Result<(), LogbookError> {
    fs::create_dir_all(folder).map_err(file_error(folder))?;
    match fs::read_dir(folder).map_err(file_error(folder))?.next() {
        Some(_) => Err(Invalid::FolderNotEmpty.into()),
        None => Ok(()),
    }
}

fn write_all(folder: &Path, files: &[Companion]) -> Result<Vec<PathBuf>, LogbookError> {
    let mut written = Vec::with_capacity(files.len());
    for file in files {
        let path = folder.join(&file.name);
        fs::write(&path, &file.bytes).map_err(file_error(&path))?;
        written.push(path);
    }
    Ok(written)
}

fn file_error(path: &Path) -> impl FnOnce(std::io::Error) -> LogbookError {
    let path = path.to_owned();
    move |source| LogbookError::File { path, source }
}

/// Memory takes everything: only reading can fail.
fn in_memory(trouble: WriteTrouble) -> LogbookError {
    match trouble {
        WriteTrouble::Logbook(error) => error,
        WriteTrouble::Io(error) => unreachable!("BUG: memory refused to be written to: {error}"),
    }
}
