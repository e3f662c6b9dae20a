//! Golden pictures: pages a person has looked at once. Machines differ in the last bit of an edge, so small differences pass; a line
//! that moved, a word that changed or a mark that is gone do not.

use std::path::{Path, PathBuf};

/// Squares of so many pixels are compared by their mean grey.
const SQUARE: usize = 12;
/// Two squares are alike up to this difference, of 255.
const ALIKE: f64 = 10.0;
/// So many squares in a thousand may differ.
const MAY_DIFFER_PER_THOUSAND: usize = 2;

/// Compares a PNG with `tests/golden/<name>`, or writes it there when `BLESS` is set.
///
/// # Panics
/// When the pictures differ, or the golden is not there. What was made is then left beside the golden's name in the temporary folder.
pub fn golden_picture(name: &str, png: &[u8]) {
    let file = path(name);
    if std::env::var_os("BLESS").is_some() {
        let folder = file.parent().expect("a golden lies in a folder");
        std::fs::create_dir_all(folder).expect("the folder of goldens can be made");
        std::fs::write(&file, png).expect("a golden can be written");
        return;
    }
    let was = std::fs::read(&file)
        .unwrap_or_else(|e| panic!("no golden {name} ({e}); look at the new picture, then run with BLESS=1"));
    if let Some(how) = difference(&was, png) {
        let kept = std::env::temp_dir().join(name.replace('/', "-"));
        std::fs::write(&kept, png).expect("the temporary folder is writable");
        panic!("{name} differs: {how}; when that is meant, run with BLESS=1. It is now as in {}", kept.display());
    }
}

/// How two pictures differ, in words; `None` when they are alike.
///
/// # Panics
/// When one of them is no PNG.
#[must_use]
pub fn difference(was: &[u8], now: &[u8]) -> Option<String> {
    let (was, now) = (Grey::of(was), Grey::of(now));
    if (was.width, was.height) != (now.width, now.height) {
        return Some(format!("{}×{} pixels were {}×{}", now.width, now.height, was.width, was.height));
    }
    let (was, now) = (was.squares(), now.squares());
    let differ = was.iter().zip(&now).filter(|(a, b)| (*a - *b).abs() > ALIKE).count();
    (differ * 1000 > was.len() * MAY_DIFFER_PER_THOUSAND)
        .then(|| format!("{differ} of {} squares of {SQUARE} pixels", was.len()))
}

/// Whether a picture has no colour at all, within what edges need.
///
/// # Panics
/// When it is no PNG.
#[must_use]
pub fn darkest(png: &[u8]) -> u8 {
    Grey::of(png).pixels.into_iter().min().unwrap_or(255)
}

struct Grey {
    width: usize,
    height: usize,
    pixels: Vec<u8>,
}

impl Grey {
    fn of(png: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().expect("a PNG");
        let mut bytes = vec![0; reader.output_buffer_size().expect("a picture that fits into memory")];
        let info = reader.next_frame(&mut bytes).expect("a picture");
        let samples = info.color_type.samples();
        let pixels = bytes[..info.buffer_size()].chunks_exact(samples).map(|pixel| match samples {
            1 | 2 => pixel[0],
            // The weights of BT.601, in whole numbers.
            _ => ((u32::from(pixel[0]) * 299 + u32::from(pixel[1]) * 587 + u32::from(pixel[2]) * 114) / 1000) as u8,
        });
        Self { width: info.width as usize, height: info.height as usize, pixels: pixels.collect() }
    }

    fn squares(&self) -> Vec<f64> {
        let mut squares = Vec::new();
        for top in (0..self.height).step_by(SQUARE) {
            for left in (0..self.width).step_by(SQUARE) {
                let rows = top..(top + SQUARE).min(self.height);
                let columns = left..(left + SQUARE).min(self.width);
                let (mut sum, mut count) = (0.0, 0.0);
                for y in rows {
                    for x in columns.clone() {
                        sum += f64::from(self.pixels[y * self.width + x]);
                        count += 1.0;
                    }
                }
                squares.push(sum / count);
            }
        }
        squares
    }
}

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../golden").join(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(width: u32, dark_from: u32) -> Vec<u8> {
        let mut out = Vec::new();
        let mut encoder = png::Encoder::new(&mut out, width, 120);
        encoder.set_color(png::ColorType::Grayscale);
        let mut writer = encoder.write_header().expect("a header");
        let row: Vec<u8> = (0..width).map(|x| if x >= dark_from { 20 } else { 250 }).collect();
        writer.write_image_data(&row.repeat(120)).expect("pixels");
        writer.finish().expect("finished");
        out
    }

    #[test]
    fn the_same_picture_is_alike_and_a_moved_edge_is_not() {
        assert_eq!(difference(&picture(240, 100), &picture(240, 100)), None);
        assert!(difference(&picture(240, 100), &picture(240, 108)).is_some());
        assert!(difference(&picture(240, 100), &picture(120, 100)).is_some());
        assert_eq!(darkest(&picture(240, 100)), 20);
    }
}
