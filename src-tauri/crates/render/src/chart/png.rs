//! A chart as pixels, for where an SVG cannot go.

use resvg::tiny_skia;

use super::outlined;
use crate::RenderError;

/// The drawing as a PNG, `scale` times its pixels (0.1–8), on its own background, with the embedded fonts and no other.
///
/// # Errors
/// [`RenderError::NotExported`] when the text is no SVG or the picture is too large to hold.
pub fn png(svg: &str, scale: f32) -> Result<Vec<u8>, RenderError> {
    let not_exported = |message: String| RenderError::NotExported { message };
    let tree = outlined::tree(svg).map_err(|e| not_exported(e.to_string()))?;
    let scale = scale.clamp(0.1, 8.0);
    let size = tree.size().to_int_size().scale_by(scale);
    let mut pixels = size
        .and_then(|size| tiny_skia::Pixmap::new(size.width(), size.height()))
        .ok_or_else(|| not_exported("the picture is too large".to_owned()))?;
    resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().map_err(|e| not_exported(e.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_becomes_a_picture_of_its_size_with_its_text_in_it() {
        let svg = |text: &str| {
            format!(
                "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20' viewBox='0 0 40 20'>\
                 <text x='2' y='15' font-family='IBM Plex Sans' font-size='12'>{text}</text></svg>"
            )
        };
        let written = png(&svg("25"), 2.0).expect("a picture");
        assert_eq!(&written[..8], b"\x89PNG\r\n\x1a\n");
        assert_eq!((&written[16..20], &written[20..24]), (&80_u32.to_be_bytes()[..], &40_u32.to_be_bytes()[..]));
        assert_ne!(written, png(&svg(""), 2.0).expect("an empty picture"), "the text is drawn");
        assert!(png("no picture", 1.0).is_err());
    }

    #[test]
    fn every_language_has_its_own_shapes() {
        // Where a font lacks a sign, it draws the same box for each.
        let written = |text: &str| {
            png(&format!("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><text x='2' y='15' font-size='12'>{text}</text></svg>"), 2.0)
                .expect("a picture")
        };
        for (one, other) in [("膝", "走"), ("ر", "م"), ("é", "ã")] {
            assert_ne!(written(one), written(other), "{one} and {other}");
        }
    }
}
