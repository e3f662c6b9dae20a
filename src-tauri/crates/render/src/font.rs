//! The one family on charts and pages, its company for other scripts, and how wide words are.
//!
//! IBM Plex Sans in two weights (SIL Open Font License, `ui/fonts/OFL.txt`), compiled in from the very files the window
//! serves: a label measures the same in the chart's layout, in the window and on paper, on every machine. No font of the
//! system is ever looked up. Its figures are tabular as they come.

use std::sync::{Arc, LazyLock, Once};

use plotters::style::{FontDesc, FontFamily, FontStyle, register_font};
use resvg::usvg::fontdb::Database;
use rustybuzz::{Face, UnicodeBuffer, shape};

/// The family's name in SVG, CSS and Typst.
pub(crate) const FAMILY: &str = "IBM Plex Sans";
const REGULAR: &[u8] = include_bytes!("../../../../ui/fonts/IBMPlexSans-Regular.ttf");
const SEMIBOLD: &[u8] = include_bytes!("../../../../ui/fonts/IBMPlexSans-SemiBold.ttf");
/// Other scripts, for charts and pages: a runner's name or note, or a report in that language (`fonts/README.md`).
const ARABIC_REGULAR: &[u8] = include_bytes!("../fonts/IBMPlexSansArabic-Regular.ttf");
const ARABIC_SEMIBOLD: &[u8] = include_bytes!("../fonts/IBMPlexSansArabic-SemiBold.ttf");
const JAPANESE_REGULAR: &[u8] = include_bytes!("../fonts/NotoSansCJKjp-Regular-JISX0208.otf");

/// All there is to write with.
pub(crate) const EMBEDDED: [&[u8]; 5] = [REGULAR, SEMIBOLD, ARABIC_REGULAR, ARABIC_SEMIBOLD, JAPANESE_REGULAR];

/// Plotters sizes a font by ascent plus descent, everybody else by the em: Plex's box is 1.3 em tall (1025 + 275 of 1000).
pub(crate) const BOX_PER_EM: f64 = 1.3;

/// The two weights in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Weight {
    Regular,
    Semibold,
}

impl Weight {
    pub(crate) const fn style(self) -> FontStyle {
        match self {
            Self::Regular => FontStyle::Normal,
            Self::Semibold => FontStyle::Bold,
        }
    }
}

/// The font for plotters, in tenths of a pixel (the unit of [`Sheet`](crate::chart::sheet::Sheet)).
pub(crate) fn font(size_px: f64, weight: Weight) -> FontDesc<'static> {
    static REGISTERED: Once = Once::new();
    REGISTERED.call_once(|| {
        for (weight, bytes) in [(Weight::Regular, REGULAR), (Weight::Semibold, SEMIBOLD)] {
            register_font(FAMILY, weight.style(), bytes).ok().expect("BUG: the embedded font can be read");
        }
    });
    FontDesc::new(FontFamily::Name(FAMILY), size_px * 10.0 * BOX_PER_EM, weight.style())
}

/// The embedded fonts for drawing an SVG's words, and no other.
pub(crate) fn database() -> Arc<Database> {
    static DATABASE: LazyLock<Arc<Database>> = LazyLock::new(|| {
        let mut fonts = Database::new();
        for bytes in EMBEDDED {
            fonts.load_font_data(bytes.to_vec());
        }
        Arc::new(fonts)
    });
    Arc::clone(&DATABASE)
}

/// How wide a text is, in pixels, rounded to a tenth. What the family lacks is measured with the font that has it, its letters joined.
pub(crate) fn width(text: &str, size_px: f64, weight: Weight) -> f64 {
    let faces = faces(weight);
    if text.chars().all(|sign| sign.is_ascii() || faces[0].glyph_index(sign).is_some()) {
        let (tenths, _) = font(size_px, weight).box_size(text).expect("BUG: the embedded font is registered");
        return f64::from(tenths) / 10.0;
    }
    let ems: f64 = of_one_face(text, faces).map(|(face, words)| ems_of(face, words)).sum();
    (ems * size_px * 10.0).round() / 10.0
}

fn read(bytes: &'static [u8]) -> Face<'static> {
    Face::from_slice(bytes, 0).expect("BUG: the embedded font can be read")
}

/// The faces of a weight, in the order in which they are asked for a sign.
fn faces(weight: Weight) -> &'static [Face<'static>; 3] {
    static REGULARS: LazyLock<[Face<'static>; 3]> =
        LazyLock::new(|| [REGULAR, ARABIC_REGULAR, JAPANESE_REGULAR].map(read));
    static SEMIBOLDS: LazyLock<[Face<'static>; 3]> =
        LazyLock::new(|| [SEMIBOLD, ARABIC_SEMIBOLD, JAPANESE_REGULAR].map(read));
    match weight {
        Weight::Regular => &REGULARS,
        Weight::Semibold => &SEMIBOLDS,
    }
}

/// The stretches of a text that one face writes. A sign that no face has is written by the first.
fn of_one_face<'a>(
    text: &'a str,
    faces: &'static [Face<'static>],
) -> impl Iterator<Item = (&'static Face<'static>, &'a str)> {
    let face_of = |sign: char| faces.iter().position(|face| face.glyph_index(sign).is_some()).unwrap_or(0);
    let mut rest = text;
    std::iter::from_fn(move || {
        let first = face_of(rest.chars().next()?);
        let end = rest.char_indices().find(|(_, sign)| face_of(*sign) != first).map_or(rest.len(), |(at, _)| at);
        let (words, behind) = rest.split_at(end);
        rest = behind;
        Some((&faces[first], words))
    })
}

fn ems_of(face: &Face<'_>, words: &str) -> f64 {
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(words);
    buffer.guess_segment_properties();
    let units: i32 = shape(face, &[], buffer).glyph_positions().iter().map(|glyph| glyph.x_advance).sum();
    f64::from(units) / f64::from(face.units_per_em())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_six_tenths_of_an_em_wide_and_all_are_alike() {
        for figure in "0123456789".chars() {
            assert!((width(&figure.to_string(), 100.0, Weight::Regular) - 60.0).abs() < 0.2, "{figure}");
        }
    }

    #[test]
    fn semibold_is_wider_than_regular() {
        assert!(width("Knee load", 12.0, Weight::Semibold) > width("Knee load", 12.0, Weight::Regular));
    }

    #[test]
    fn every_language_is_measured_by_a_font_that_has_its_signs() {
        // A sign of Japanese is as wide as it is high, and as many are as many times as wide.
        assert!((width("膝", 100.0, Weight::Regular) - 100.0).abs() < 0.2);
        assert!((width("膝の負荷", 100.0, Weight::Semibold) - 400.0).abs() < 0.2);
        assert!((width("1月", 100.0, Weight::Regular) - 160.0).abs() < 0.2, "a figure of Plex beside a sign of Noto");
        // Joined letters are narrower than the same letters alone.
        let alone: f64 = "الركبة".chars().map(|letter| width(&letter.to_string(), 100.0, Weight::Regular)).sum();
        let joined = width("الركبة", 100.0, Weight::Regular);
        assert!(joined > 0.4 * alone && joined < 0.95 * alone, "{joined} of {alone}");
    }
}
