//! render
pub mod chart;
mod font;
pub mod theme;

/// How wide a line of text is on our charts, in pixels, at a size in pixels: so that a window can lay out a read-out beside
/// a chart without asking its own font engine.
#[must_use]
pub fn text_width(text: &str, size_px: f64, semibold: bool) -> f64 {
    let weight = if semibold { font::Weight::Semibold } else { font::Weight::Regular };
    font::width(text, size_px, weight)
}
