//! Pictures and pages: charts as SVG, the physio's report as PDF.
//!
//! Everything here is a pure function from values and words to bytes. The same input gives the same bytes on every platform:
//! there is no clock, no environment, no file and no font but the two compiled in. [`theme`] holds the colours of the whole
//! product, [`chart`] draws on them with plotters, [`report`] sets pages with Typst.
//!
//! What it is not: it knows no database, groups no days and computes no dose (rows come from the caller as `domain` values),
//! and it holds no sentence a person could not replace (words come with their English defaults).
//!
//! ```
//! use domain::{Bucket, Granularity, KneeKm, PainSummary, Score};
//! use jiff::civil::date;
//! use render::chart::{LoadPain, LoadPainLabels};
//! use render::theme::Theme;
//!
//! let monday = date(2026, 3, 2);
//! let run = Bucket {
//!     from: monday,
//!     to: monday,
//!     runs: 1,
//!     load: Some(KneeKm::new(3.2)?),
//!     distance: None,
//!     runs_without_load: 0,
//!     during: Some(PainSummary { worst: Score::new(2)?, median: 2.0, answers: 1 }),
//!     after: None,
//!     morning: None,
//!     missing_mornings: 0,
//! };
//! let drawing = LoadPain {
//!     rows: &[run],
//!     granularity: Granularity::Day,
//!     from: monday,
//!     to: date(2026, 3, 15),
//!     breaks: &[],
//!     tolerated_up_to: None,
//!     line: None,
//!     largest_days: &[],
//!     flares: &[],
//!     stages: &[],
//!     today: date(2026, 3, 15),
//!     labels: &LoadPainLabels::default(),
//!     width: 900,
//!     height: 420,
//!     theme: Theme::Light,
//! }
//! .draw();
//!
//! assert!(drawing.svg.starts_with("<svg"));
//! assert!(drawing.marks[0].during_y.is_some());
//! assert!(drawing.marks[0].after_y.is_none(), "not asked is not drawn");
//! # Ok::<(), domain::OutOfRange>(())
//! ```

pub mod chart;
mod font;
pub mod report;
pub mod theme;

/// What can go wrong while setting pages. Charts cannot fail.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RenderError {
    /// The report could not be laid out: where, and what the typesetter said.
    #[error("the report could not be set: {0}")]
    NotTypeset(report::TemplateError),
    /// The pages could not be written as PDF.
    #[error("the pages could not be written as PDF: {message}")]
    NotExported {
        /// What the writer said.
        message: String,
    },
}

/// How wide a line of text is on our charts, in pixels, at a size in pixels, so that a read-out beside a chart can be laid
/// out before it is drawn.
#[must_use]
pub fn text_width(text: &str, size_px: f64, semibold: bool) -> f64 {
    let weight = if semibold { font::Weight::Semibold } else { font::Weight::Regular };
    font::width(text, size_px, weight)
}
