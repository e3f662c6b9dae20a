//! The physio's report: pages set by Typst from a template, as PDF and as pictures for the preview.
//!
//! A template is a folder of Typst files; Plimsoll's own lies in `template/`. It reads one document, `report.json` (its shape is
//! `docs/report-data.schema.json`, made from the types in `logbook::api`), and the pictures that document names. Every word in it
//! is ready; a template places words, it makes none, and nothing a runner wrote is ever read as markup.
//!
//! What it is not: it computes nothing, formats no numbers and reads no disk. What a template may reach is what was handed in.

mod world;

use std::{
    collections::BTreeMap,
    fmt,
    sync::{Arc, Once},
};

use typst::{
    diag::SourceDiagnostic,
    foundations::Smart,
    layout::{Frame, FrameItem},
    utils::Scalar,
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;

use crate::RenderError;
use world::Desk;

/// The file of a template that is set.
pub const ENTRY: &str = "report.typ";

/// The families that are always there, in the order they are tried.
pub const FAMILIES: [&str; 3] = ["IBM Plex Sans", "IBM Plex Sans Arabic", "Noto Sans CJK JP"];

/// How many reports Typst's cache outlives: the next preview of the same report is quick, and memory stays bounded.
const KEPT: usize = 4;
/// What was remembered of a longer report takes more memory than it saves time.
const MOST_PAGES_REMEMBERED: usize = 8;

/// What a report is set from.
#[derive(Debug, Clone, Copy)]
pub struct Sources<'a> {
    /// `report.json`.
    pub data: &'a [u8],
    /// The pictures that the data names.
    pub pictures: &'a [Picture],
    /// Files to put into the PDF.
    pub attachments: &'a [Attachment],
    /// A clinic's own template.
    pub template: Option<&'a Template>,
}

/// A chart under the name the data gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// E.g. `charts/load-pain.svg`.
    pub file: String,
    /// The drawing.
    pub svg: String,
}

/// A file inside the PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its name, without a folder.
    pub name: String,
    /// Its type, e.g. `text/csv`.
    pub mime: String,
    /// What it holds, in a sentence.
    pub description: String,
    /// What it is to the pages.
    pub relationship: Relationship,
    /// The file; shared, because it can be as large as the logbook.
    pub bytes: Arc<[u8]>,
}

/// What an attached file is to the pages (PDF/A-3, `AFRelationship`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Relationship {
    /// The pages were made from it.
    Source,
    /// What the pages draw.
    Data,
    /// The same in another form.
    Alternative,
    /// Something besides.
    Supplement,
}

/// The files of a template's folder, by their name in it (`/` between folders). What it lacks comes from Plimsoll's own template.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Template {
    /// Names and contents.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Template {
    /// Plimsoll's own, to begin another one from.
    #[must_use]
    pub fn own() -> Self {
        Self { files: world::own_files() }
    }
}

/// A mistake in a template, or in what it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateError {
    /// File, line and column, e.g. `page-one.typ:12:5`; empty when it has no place.
    pub place: String,
    /// What is wrong, in sentences.
    pub message: String,
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.place.is_empty() { f.write_str(&self.message) } else { write!(f, "{}: {}", self.place, self.message) }
    }
}

/// Pages that were set.
pub struct Pages {
    document: PagedDocument,
    /// The smallest type in a picture, in its own pixels.
    smallest_in_pictures: Option<f64>,
}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("count", &self.count()).finish()
    }
}

impl Pages {
    /// Sets the pages.
    ///
    /// # Errors
    /// [`RenderError::NotTypeset`] with file and line, for a mistake in a template.
    pub fn set(sources: &Sources<'_>) -> Result<Self, RenderError> {
        let desk = Desk::with(sources).map_err(RenderError::NotTypeset)?;
        let set = typst::compile::<PagedDocument>(&desk).output;
        let document = set.map_err(|errors| RenderError::NotTypeset(desk.told(&errors)))?;
        let smallest_in_pictures = sources.pictures.iter().filter_map(|p| smallest_in(&p.svg)).reduce(f64::min);
        Ok(Self { document, smallest_in_pictures })
    }

    /// How many pages there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.document.pages().len()
    }

    /// The smallest type on the pages, in points, that in pictures included; `None` without any.
    #[must_use]
    pub fn smallest_type(&self) -> Option<f64> {
        let of_page = |page: &typst_layout::Page| smallest(&page.frame, 1.0, self.smallest_in_pictures);
        self.document.pages().iter().filter_map(of_page).reduce(f64::min)
    }

    /// The pages as a tagged PDF that conforms to PDF/A-3a and PDF/UA-1 at once, with the attachments inside. The same pages give
    /// the same bytes on every machine.
    ///
    /// # Errors
    /// [`RenderError::NotExported`] when the pages break one of the two standards: a picture without words, say, in a clinic's
    /// template.
    pub fn pdf(&self) -> Result<Vec<u8>, RenderError> {
        let standards = PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
            .expect("BUG: PDF/A-3a and PDF/UA-1 contradict neither each other nor PDF 1.7");
        let creator = Smart::Custom(Some("Plimsoll".to_owned()));
        let options = PdfOptions { creator, standards, ..PdfOptions::default() };
        // What was remembered while a long report was set is in the way while it is written.
        if self.count() > MOST_PAGES_REMEMBERED {
            typst::comemo::evict(0);
        }
        let made = typst_pdf::pdf(&self.document, &options);
        typst::comemo::evict(if self.count() > MOST_PAGES_REMEMBERED { 0 } else { KEPT });
        made.map_err(|errors| RenderError::NotExported { message: sentences(&errors) })
    }

    /// A page as a picture (PNG), in so many pixels per point; `None` beyond the last page.
    ///
    /// # Errors
    /// [`RenderError::NotExported`] when the picture cannot be written.
    pub fn png(&self, page: usize, pixels_per_point: f64) -> Result<Option<Vec<u8>>, RenderError> {
        let Some(page) = self.document.pages().get(page) else { return Ok(None) };
        let options = RenderOptions { pixel_per_pt: Scalar::new(pixels_per_point), ..RenderOptions::default() };
        let drawn = typst_render::render(page, &options);
        typst::comemo::evict(KEPT);
        let png = drawn.encode_png().map_err(|error| RenderError::NotExported { message: error.to_string() })?;
        Ok(Some(png))
    }
}

/// Makes ready what every report needs and none changes (fonts, the typesetter's library, what a first line and a first table take), once in
/// a process: beside whatever else has to be done before the pages can be set.
pub fn make_ready() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // Nobody reads it; what is wrong is told of the pages themselves.
        let _made = first_page().and_then(|page| page.pdf()).is_ok();
    });
}

fn first_page() -> Result<Pages, RenderError> {
    let files = BTreeMap::from([(ENTRY.to_owned(), FIRST_PAGE.into())]);
    Pages::set(&Sources { data: b"{}", pictures: &[], attachments: &[], template: Some(&Template { files }) })
}

/// A page with one of each of what takes long the first time.
const FIRST_PAGE: &str = r##"#set document(title: "First", date: datetime(year: 2026, month: 1, day: 1))
#set text(font: "IBM Plex Sans", lang: "en", size: 9pt, number-width: "tabular")
#set page(footer: context counter(page).get().first())
= First
#grid(columns: (1fr, auto), text(weight: 600, "5.0 km"), "2 – 3")
#table(columns: (auto, 1fr), table.header[Day][Load], [1], [3.5])
#block(breakable: false, layout(room => context measure("0").height))
"##;

/// A text as one line that a page can hold: control characters become spaces, a word longer than a column may break, and what no
/// font here has a shape for (an emoji in a note) becomes a small box, so that nobody takes it for nothing.
#[must_use]
pub fn printable(text: &str) -> String {
    const LONGEST_UNBROKEN: usize = 20;
    let mut unbroken = 0;
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        // Joins two emoji, or chooses between two shapes of one: nothing of its own.
        if matches!(c, '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{200B}' | '\u{FEFF}' | '\u{AD}') {
            continue;
        }
        let c = match c {
            c if c.is_control() || c.is_whitespace() => ' ',
            c if is_direction(c) || world::has_shape(c) => c,
            _ => WITHOUT_SHAPE,
        };
        unbroken = if c == ' ' || c == '-' { 0 } else { unbroken + 1 };
        if unbroken > LONGEST_UNBROKEN {
            out.push('\u{200B}');
            unbroken = 1;
        }
        out.push(c);
    }
    out
}

/// In the place of a character that no font here has.
const WITHOUT_SHAPE: char = '□';

/// Marks that turn the direction of writing have no shape and need none.
fn is_direction(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}')
}

/// The smallest type of a frame, in points, when the frame is drawn at this scale.
fn smallest(frame: &Frame, scale: f64, in_pictures: Option<f64>) -> Option<f64> {
    let sizes = frame.items().filter_map(|(_, item)| match item {
        FrameItem::Text(text) => Some(text.size.to_pt() * scale),
        FrameItem::Group(group) => smallest(&group.frame, scale * group.transform.sx.get(), in_pictures),
        FrameItem::Image(image, size, _) => Some(in_pictures? * size.x.to_pt() * scale / image.width()),
        FrameItem::Shape(..) | FrameItem::Link(..) | FrameItem::Tag(_) => None,
    });
    sizes.reduce(f64::min)
}

/// The smallest type of a drawing, in its own pixels.
fn smallest_in(svg: &str) -> Option<f64> {
    let sizes = svg.split(" font-size=\"").skip(1).filter_map(|rest| rest.split('"').next()?.parse::<f64>().ok());
    sizes.reduce(f64::min)
}

fn sentences(errors: &[SourceDiagnostic]) -> String {
    errors.iter().take(3).map(|e| e.message.as_str()).collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_shape_is_a_box_and_not_nothing() {
        assert_eq!(printable("knee 🦵\u{FE0F} ok\n2"), "knee □ ok 2");
        assert_eq!(printable("Ærøskøbing, Straße, ¿qué?"), "Ærøskøbing, Straße, ¿qué?");
        assert_eq!(printable("膝が痛い الركبة"), "膝が痛い الركبة");
        assert!(world::has_shape(WITHOUT_SHAPE));
    }

    #[test]
    fn the_first_page_is_one_that_can_be_set() {
        let page = first_page().expect("a page");
        assert_eq!(page.count(), 1);
        page.pdf().expect("a tagged PDF");
    }

    #[test]
    fn a_word_longer_than_a_column_may_break() {
        assert_eq!(printable(&"x".repeat(45)).matches('\u{200B}').count(), 2);
        assert!(!printable("nineteen-letter-words and more").contains('\u{200B}'));
    }
}
