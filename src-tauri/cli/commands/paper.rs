//! `plim chart` and `plim report`: what goes into a file to be looked at.

use std::{fs, path::Path};

use jiff::Zoned;
use logbook::{
    Logbook, LogbookError,
    api::{ChartFile, ChartInput, ChartName, ChartRow, ChartTable, ChartWhy, GranularityDto, ReportInput, SideDto},
    words::plim,
};
use serde::Serialize;

use super::{Answered, shown, write};
use crate::{
    answer::{Answer, Failure},
    args,
};

/// A chart without its drawing, which is in the file.
#[derive(Serialize)]
struct Drawn<'a> {
    file: String,
    name: ChartName,
    side: Option<SideDto>,
    title: &'a str,
    summary: &'a str,
    from: &'a str,
    to: &'a str,
    granularity: GranularityDto,
    width: u32,
    height: u32,
    rows: &'a [ChartRow],
    table: &'a ChartTable,
    why: &'a ChartWhy,
}

pub fn chart(book: &Logbook, asked: &args::Chart, now: &Zoned) -> Answered {
    let ending = asked.out.extension().map(std::ffi::OsStr::to_ascii_lowercase);
    let file = match ending.as_deref().and_then(|ending| ending.to_str()) {
        Some("svg") => ChartFile::Svg,
        Some("png") => ChartFile::Png,
        Some("csv") => ChartFile::Csv,
        _ => {
            return Err(Failure::wrong_use(plim::chart_file(), plim::chart_file_hint()));
        }
    };
    let input = ChartInput {
        name: Some(asked.name),
        side: asked.side,
        from: asked.period.from.clone(),
        to: asked.period.to.clone(),
        all: Some(asked.all),
        theme: Some(asked.theme),
        width: asked.width,
        height: asked.height,
        run: asked.run,
    };
    let chart = book.chart(&input, now)?;
    write(&asked.out, Logbook::chart_bytes(&chart, file)?)?;
    let drawn = Drawn {
        file: shown(&asked.out),
        name: chart.name,
        side: chart.side,
        title: &chart.title,
        summary: &chart.summary,
        from: &chart.from,
        to: &chart.to,
        granularity: chart.granularity,
        width: chart.width,
        height: chart.height,
        rows: &chart.rows,
        table: &chart.table,
        why: &chart.why,
    };
    Ok(Answer::new(&drawn, format!("{}\n{}\n{}", shown(&asked.out), chart.title, chart.summary)))
}

pub fn report(book: &Logbook, asked: &args::Report, now: &Zoned) -> Answered {
    /// What was not asked for is not in the document.
    #[derive(Serialize)]
    struct Made {
        #[serde(skip_serializing_if = "Option::is_none")]
        file: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        csv: Option<Vec<String>>,
        #[serde(skip_serializing_if = "Option::is_none")]
        fhir: Option<String>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        data: Vec<String>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        template: Vec<String>,
    }
    let input = ReportInput {
        from: asked.period.from.clone(),
        to: asked.period.to.clone(),
        side: asked.side,
        paper: Some(asked.paper),
        form: Some(asked.form),
        sections: asked.sections.clone(),
        redact: asked.redact.asked(),
        language: asked.lang,
        template: asked.template.clone(),
    };
    let mut made = Made { file: None, csv: None, fhir: None, data: Vec::new(), template: Vec::new() };
    if let Some(folder) = &asked.template_begin {
        for (name, bytes) in Logbook::report_template_files() {
            made.template.push(write_new(&folder.join(name), &bytes)?);
        }
    }
    if let Some(folder) = &asked.data {
        let (data, pictures) = book.report_data(&input, now)?;
        let json = serde_json::to_vec_pretty(&data).expect("BUG: texts, numbers and lists are always JSON");
        made.data.push(write_below(&folder.join("report.json"), &json)?);
        for (name, svg) in pictures {
            made.data.push(write_below(&folder.join(name), svg.as_bytes())?);
        }
    }
    if let Some(out) = &asked.out {
        write(out, book.report_pdf(&input, now)?)?;
        made.file = Some(shown(out));
    }
    if let Some(folder) = &asked.csv {
        let files = book.report_csv_to(&input, folder, now)?;
        made.csv = Some(files.iter().map(|file| shown(file)).collect());
    }
    if let Some(file) = &asked.fhir {
        write(file, book.report_fhir(&input, asked.named, now)?)?;
        made.fhir = Some(shown(file));
    }
    let lines =
        made.template.iter().chain(&made.data).chain(&made.file).chain(made.csv.iter().flatten()).chain(&made.fhir);
    let text = lines.cloned().collect::<Vec<_>>().join("\n");
    Ok(Answer::new(&made, text))
}

/// Writes a file that must not be there yet, with the folders it lies in.
fn write_new(path: &Path, bytes: &[u8]) -> Result<String, Failure> {
    if path.exists() {
        return Err(Failure::wrong_use(plim::exists(&shown(path)), plim::exists_hint()));
    }
    write_below(path, bytes)
}

/// Writes a file with the folders it lies in.
fn write_below(path: &Path, bytes: &[u8]) -> Result<String, Failure> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|source| LogbookError::File { path: folder.to_owned(), source })?;
    }
    write(path, bytes)?;
    Ok(shown(path))
}
