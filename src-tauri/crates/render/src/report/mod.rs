//! The physio's report as PDF, and its pages as SVG for the preview.
//!
//! Page 1 can be read in a minute: who and which knee, one chart, five numbers, what is missing, the first runs. The run
//! table goes on as long as it must, its head repeated. Set by Typst as a library from an embedded template; every word,
//! the runner's own included, comes as a value and is never read as markup.
//!
//! What it is not: it computes nothing and formats no numbers; a [`Report`] holds ready words.

mod world;

use jiff::civil::Date;
use typst::diag::{SourceDiagnostic, SourceResult};
use typst::foundations::{Bytes, Dict, IntoValue as _, Smart, Value, dict};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

use crate::RenderError;
use crate::chart::Drawing;
use crate::theme::Theme;
use world::Desk;

/// How large to draw the chart of a report, in pixels: at this width its smallest type stands at 8.7 points on A4.
pub const CHART_SIZE: (u32, u32) = (680, 330);

/// A report in ready words.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// What it is called, e.g. "Load and pain, right knee".
    pub title: String,
    /// The runner, unless left out on purpose.
    pub runner_name: Option<String>,
    /// Which knee.
    pub knee: String,
    /// Since when it hurts.
    pub since: Option<String>,
    /// The first and the last day covered.
    pub period: (Date, Date),
    /// The day it was made; also the PDF's date.
    pub made_on: Date,
    /// The language as a two- or three-letter code, e.g. "en".
    pub language: String,
    /// The numbers, five of them.
    pub figures: Vec<Figure>,
    /// The chart, drawn with [`Theme::Print`] at [`CHART_SIZE`].
    pub chart: Drawing,
    /// What the chart shows, in a sentence or two, for those who do not see it.
    pub chart_alt: String,
    /// Where things stand: a name and a few sentences each (the load line, the plan, the red-flag answers).
    pub standing: Vec<Statement>,
    /// The runs, in the order they shall stand.
    pub runs: Vec<ReportRun>,
    /// How many answers are missing, in a sentence. Empty when none can be missing.
    pub missing: String,
    /// What the numbers rest on and what they are not.
    pub basis: String,
    /// At the foot of each page.
    pub footer: String,
    /// Headings and the words between.
    pub words: ReportWords,
}

/// One of the report's numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Figure {
    /// What it counts.
    pub label: String,
    /// The number, with its unit.
    pub value: String,
    /// What it rests on.
    pub note: String,
}

/// Where something stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Statement {
    /// What it is about.
    pub label: String,
    /// A few sentences.
    pub text: String,
}

/// A row of the run table, as words. What is not known is a dash, never a zero.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[expect(missing_docs, reason = "the names are the table's columns")]
pub struct ReportRun {
    pub day: String,
    pub distance: String,
    pub time: String,
    pub dose: String,
    pub rpe: String,
    pub before: String,
    pub during: String,
    pub after: String,
    pub morning: String,
    pub note: String,
}

/// The words that every report shares. `Default` is English.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are the words")]
pub struct ReportWords {
    pub runner: String,
    pub knee: String,
    pub since: String,
    pub period: String,
    pub made_on: String,
    pub figures: String,
    pub standing: String,
    pub runs: String,
    pub no_runs: String,
    pub day: String,
    pub distance: String,
    pub time: String,
    pub dose: String,
    pub rpe: String,
    /// Above the four columns of answers.
    pub pain: String,
    pub before: String,
    pub during: String,
    pub after: String,
    pub morning: String,
    pub note: String,
    /// `{n}` and `{of}` stand for the numbers.
    pub page: String,
    /// Short names of the months.
    pub months: [String; 12],
}

impl Default for ReportWords {
    fn default() -> Self {
        Self {
            runner: "Runner".to_owned(),
            knee: "Knee".to_owned(),
            since: "Since".to_owned(),
            period: "Period".to_owned(),
            made_on: "Made on".to_owned(),
            figures: "In five numbers".to_owned(),
            standing: "Where it stands".to_owned(),
            runs: "Runs".to_owned(),
            no_runs: "No runs in this period.".to_owned(),
            day: "Day".to_owned(),
            distance: "Distance".to_owned(),
            time: "Time".to_owned(),
            dose: "Knee-km".to_owned(),
            rpe: "RPE".to_owned(),
            pain: "Pain, 0–10".to_owned(),
            before: "Before".to_owned(),
            during: "During".to_owned(),
            after: "After".to_owned(),
            morning: "Morning".to_owned(),
            note: "Note".to_owned(),
            page: "Page {n} of {of}".to_owned(),
            months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
                .map(str::to_owned),
        }
    }
}

/// What a report says of itself when nobody says it better.
pub const BASIS: &str = "Self-reported. Plimsoll is a diary and a calculator for the runner’s own numbers. It does not \
                         diagnose. One knee-km is the knee’s load in one kilometre of this runner’s own easy level running.";

/// The size of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 in.
    Letter,
}

impl Paper {
    /// Width and height in millimetres.
    #[must_use]
    pub const fn millimetres(self) -> (f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
        }
    }
}

/// Sets the report as a tagged PDF with title, language and embedded fonts.
///
/// It conforms to PDF/UA-1 unless a text holds a character the embedded family lacks (an emoji in a note): such a file is
/// still tagged, but makes no claim.
///
/// # Errors
/// [`RenderError::NotTypeset`] when a value cannot be set (a language that is none), [`RenderError::NotExported`] when the
/// pages cannot be written as PDF.
pub fn pdf(report: &Report, paper: Paper) -> Result<Vec<u8>, RenderError> {
    let document = typeset(report, paper)?;
    let exported = export(&document, &[PdfStandard::Ua_1]).or_else(|_| export(&document, &[]));
    typst::comemo::evict(KEPT);
    exported.map_err(|errors| RenderError::NotExported { message: sentence(&errors) })
}

/// Sets the report and draws its pages, for a preview. Text is outlines: what stands there is for the eye; the words for
/// other readers are the report's own values. Nothing in it is linked from elsewhere and no `style` attribute is used.
///
/// # Errors
/// [`RenderError::NotTypeset`] as in [`pdf`].
pub fn page_svgs(report: &Report, paper: Paper) -> Result<Vec<String>, RenderError> {
    let document = typeset(report, paper)?;
    let pages = document
        .pages()
        .iter()
        .map(|page| with_chart_inside(typst_svg::svg(page, &SvgOptions::default()), &report.chart.svg))
        .collect();
    typst::comemo::evict(KEPT);
    Ok(pages)
}

/// How many reports Typst's cache outlives: the next preview of the same report is quick, and memory stays bounded.
const KEPT: usize = 4;

fn typeset(report: &Report, paper: Paper) -> Result<PagedDocument, RenderError> {
    let desk = Desk::with(values(report, paper));
    typst::compile::<PagedDocument>(&desk)
        .output
        .map_err(|errors| RenderError::NotTypeset { message: sentence(&errors) })
}

fn export(document: &PagedDocument, standards: &[PdfStandard]) -> SourceResult<Vec<u8>> {
    let standards = PdfStandards::new(standards).expect("BUG: one standard contradicts no other");
    let creator = Smart::Custom(Some("Plimsoll".to_owned()));
    typst_pdf::pdf(document, &PdfOptions { creator, standards, ..PdfOptions::default() })
}

/// Typst puts an SVG into its pages as a linked image, where the window's fonts do not reach and a strict
/// content-security policy may not let it in. The chart goes in as what it is.
fn with_chart_inside(page: String, chart: &str) -> String {
    let Some((before, rest)) = page.split_once("<image") else { return page };
    let Some((image, after)) = rest.split_once("/>") else { return page };
    let attribute = |name: &str| {
        let (_, value) = image.split_once(&format!(" {name}=\""))?;
        value.split('"').next()
    };
    let (Some(width), Some(height)) = (attribute("width"), attribute("height")) else { return page };
    let Some((head, body)) = chart.split_once('>') else { return page };
    let inner: Vec<_> = head.split(' ').filter(|a| !a.starts_with("width=") && !a.starts_with("height=")).collect();
    let (head, at) = (inner.join(" "), attribute("transform").unwrap_or("translate(0 0)"));
    format!("{before}<g transform=\"{at}\">{head} width=\"{width}\" height=\"{height}\">{body}</g>{after}")
}

fn sentence(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|e| e.message.as_str()).collect::<Vec<_>>().join("; ")
}

// What the template reads.

fn values(report: &Report, paper: Paper) -> Dict {
    let (width, height) = paper.millimetres();
    let palette = Theme::Print.palette();
    let words = &report.words;
    let colours = dict! {
        "ink" => palette.ink.hex(),
        "muted" => palette.muted.hex(),
        "rule" => palette.rule.hex(),
        "sea" => palette.sea.hex(),
    };
    let about: Vec<Value> = about(report).into_iter().map(|(word, value)| row([word, value.as_str()])).collect();
    let figures: Vec<Value> = report
        .figures
        .iter()
        .map(|f| {
            dict! { "label" => plain(&f.label), "value" => plain(&f.value), "note" => plain(&f.note) }.into_value()
        })
        .collect();
    let standing: Vec<Value> = report
        .standing
        .iter()
        .map(|s| dict! { "label" => plain(&s.label), "text" => plain(&s.text) }.into_value())
        .collect();
    let runs: Vec<Value> = report
        .runs
        .iter()
        .map(|run| {
            let ReportRun { day, distance, time, dose, rpe, before, during, after, morning, note } = run;
            row([day, distance, time, dose, rpe, before, during, after, morning, note].map(String::as_str))
        })
        .collect();
    dict! {
        "title" => plain(&report.title),
        "language" => report.language.as_str(),
        "year" => i64::from(report.made_on.year()),
        "month" => i64::from(report.made_on.month()),
        "day" => i64::from(report.made_on.day()),
        "width" => width,
        "height" => height,
        "colours" => colours,
        "about" => about,
        "chart" => Bytes::from_string(report.chart.svg.clone()),
        "chart_alt" => plain(&report.chart_alt),
        "figures" => figures,
        "standing" => standing,
        "runs" => runs,
        "missing" => plain(&report.missing),
        "basis" => plain(&report.basis),
        "footer" => plain(&report.footer),
        "words" => dict! {
            "figures" => plain(&words.figures),
            "standing" => plain(&words.standing),
            "runs" => plain(&words.runs),
            "no_runs" => plain(&words.no_runs),
            "day" => plain(&words.day),
            "distance" => plain(&words.distance),
            "time" => plain(&words.time),
            "dose" => plain(&words.dose),
            "rpe" => plain(&words.rpe),
            "pain" => plain(&words.pain),
            "before" => plain(&words.before),
            "during" => plain(&words.during),
            "after" => plain(&words.after),
            "morning" => plain(&words.morning),
            "note" => plain(&words.note),
            "page" => plain(&words.page),
        },
    }
}

fn about(report: &Report) -> Vec<(&str, String)> {
    let words = &report.words;
    let day = |d: Date| format!("{} {} {}", d.day(), words.months[usize::from(d.month().unsigned_abs()) - 1], d.year());
    let (from, to) = report.period;
    let mut about = Vec::new();
    about.extend(report.runner_name.clone().map(|name| (words.runner.as_str(), name)));
    about.push((&words.knee, report.knee.clone()));
    about.extend(report.since.clone().map(|since| (words.since.as_str(), since)));
    about.push((&words.period, format!("{} – {}", day(from), day(to))));
    about.push((&words.made_on, day(report.made_on)));
    about
}

fn row<const N: usize>(cells: [&str; N]) -> Value {
    cells.into_iter().map(|cell| plain(cell).into_value()).collect::<Vec<_>>().into_value()
}

/// A text as one line a page can hold: control characters become spaces, and a word longer than a column may break.
fn plain(text: &str) -> String {
    const LONGEST_UNBROKEN: usize = 20;
    let mut unbroken = 0;
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let c = if c.is_control() { ' ' } else { c };
        unbroken = if c.is_whitespace() || c == '-' { 0 } else { unbroken + 1 };
        if unbroken > LONGEST_UNBROKEN {
            out.push('\u{200B}');
            unbroken = 1;
        }
        out.push(c);
    }
    out
}
