//! `plim chart` and `plim report`: what goes into a file to be looked at.

use std::path::Path;

use jiff::Zoned;
use logbook::{
    Logbook,
    api::{
        ChartFile, ChartInput, ChartName, ChartRow, ChartTable, ChartWhy, GranularityDto, PaperDto, ReportInput,
        SideDto,
    },
};
use serde::Serialize;

use super::{Answered, shown, write};
use crate::{
    answer::{Answer, Failure},
    args::{self, Period},
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
            return Err(Failure::wrong_use(
                "A chart is written as .svg, .png or .csv.",
                "Give --out a name that ends in one of them.",
            ));
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

pub fn report(
    book: &Logbook,
    out: &Path,
    period: &Period,
    side: Option<SideDto>,
    paper: PaperDto,
    now: &Zoned,
) -> Answered {
    #[derive(Serialize)]
    struct Made {
        file: String,
    }
    let input = ReportInput { from: period.from.clone(), to: period.to.clone(), side, paper: Some(paper) };
    write(out, book.report_pdf(&input, now)?)?;
    Ok(Answer::new(&Made { file: shown(out) }, shown(out)))
}
