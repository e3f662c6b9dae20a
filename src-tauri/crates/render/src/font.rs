//! The one family on charts and pages, and how wide its words are.
//!
//! IBM Plex Sans in two weights (SIL Open Font License, `ui/fonts/OFL.txt`), compiled in from the very files the window
//! serves: a label measures the same in the chart's layout, in the window and on paper, on every machine. No font of the
//! system is ever looked up. Its figures are tabular as they come.

use plotters::style::{FontDesc, FontFamily, FontStyle, register_font};
use std::sync::Once;

/// The family's name in SVG, CSS and Typst.
pub(crate) const FAMILY: &str = "IBM Plex Sans";
pub(crate) const REGULAR: &[u8] = include_bytes!("../../../../ui/fonts/IBMPlexSans-Regular.ttf");
pub(crate) const SEMIBOLD: &[u8] = include_bytes!("../../../../ui/fonts/IBMPlexSans-SemiBold.ttf");
/// Other scripts, on pages only: a runner's name or note, or a report in that language (`fonts/README.md`).
pub(crate) const ARABIC_REGULAR: &[u8] = include_bytes!("../fonts/IBMPlexSansArabic-Regular.ttf");
pub(crate) const ARABIC_SEMIBOLD: &[u8] = include_bytes!("../fonts/IBMPlexSansArabic-SemiBold.ttf");
pub(crate) const JAPANESE_REGULAR: &[u8] = include_bytes!("../fonts/NotoSansCJKjp-Regular-JISX0208.otf");

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

/// How wide a text is, in pixels, rounded to a tenth.
pub(crate) fn width(text: &str, size_px: f64, weight: Weight) -> f64 {
    let (tenths, _) = font(size_px, weight).box_size(text).expect("BUG: the embedded font is registered");
    f64::from(tenths) / 10.0
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
}
