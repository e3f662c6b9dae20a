//! What every chart stands on: a sheet with its colours, words, signs and heads, and panels with their two scales.

use std::borrow::Cow;
use std::ops::Range;

use icu_segmenter::{LineSegmenter, options::LineBreakOptions};
use plotters::coord::{CoordTranslate as _, cartesian::Cartesian2d, types::RangedCoordf64};

use super::axis::DayAxis;
use super::sheet::{Anchor, Paint, Sheet};
use crate::font::{Weight, width};
use crate::theme::{Colour, Palette, Theme};

/// The size of all words on a chart, in pixels.
pub(crate) const SIZE: f64 = 12.0;
/// From one baseline to the next.
pub(crate) const LINE_HEIGHT: f64 = 18.0;
/// The least distance between two labels of a value axis.
pub(crate) const LEAST_APART: f64 = 14.0;
/// Between the last day or value and the sheet's edge.
pub(crate) const RIGHT_MARGIN: f64 = 14.0;

const HEAD_LEFT: f64 = 2.0;
const KEY_GLYPH: f64 = 15.0;
const KEY_GAP: f64 = 18.0;

/// A box on the sheet, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Area {
    pub(crate) left: f64,
    pub(crate) top: f64,
    pub(crate) right: f64,
    pub(crate) bottom: f64,
}

impl Area {
    pub(crate) fn touches(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    pub(crate) fn width(&self) -> f64 {
        self.right - self.left
    }

    pub(crate) fn height(&self) -> f64 {
        self.bottom - self.top
    }
}

/// A panel with its two scales: values grow to the right and upwards, pixels to the right and downwards.
pub(crate) struct Frame {
    pub(crate) area: Area,
    scale: Cartesian2d<RangedCoordf64, RangedCoordf64>,
}

impl Frame {
    pub(crate) fn new(area: Area, across: Range<f64>, up: Range<f64>) -> Self {
        let pixels = (tenths(area.left)..tenths(area.right), tenths(area.bottom)..tenths(area.top));
        Self { area, scale: Cartesian2d::new(across, up, pixels) }
    }

    pub(crate) fn x(&self, across: f64) -> f64 {
        f64::from(self.scale.translate(&(across, 0.0)).0) / 10.0
    }

    pub(crate) fn y(&self, up: f64) -> f64 {
        f64::from(self.scale.translate(&(0.0, up)).1) / 10.0
    }
}

/// An entry of a key line: a small drawing and its word.
pub(crate) struct KeyEntry<'a> {
    pub(crate) glyph: Glyph,
    pub(crate) word: Cow<'a, str>,
}

impl<'a> KeyEntry<'a> {
    pub(crate) fn new(glyph: Glyph, word: impl Into<Cow<'a, str>>) -> Self {
        Self { glyph, word: word.into() }
    }
}

/// A sign. Shape carries its meaning, colour only helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Glyph {
    /// Worst while running: a circle.
    During,
    /// Worst in the hours after: a diamond.
    After,
    /// The worse of the two, where there is no room for both: a dash.
    Either,
    /// Next morning: a filled square.
    Morning,
    /// The same where hundreds lie over each other: see-through.
    OneOfMany,
    /// A morning that went by unanswered: a hollow square.
    Missing,
    /// A morning still to come or to be answered: a hollow square with a dot.
    Open,
    /// A morning that cannot be read, because the usual level is not known: a square half filled.
    NoLevel,
    /// A morning that was worse, of which it cannot be said whether it was a flare: a hollow square with a bar.
    Undecided,
    /// A flare: a triangle.
    Flare,
    /// Something else than a morning, not answered: a dashed ring.
    Unanswered,
    /// A run whose load is not known: a hollow bar.
    UnknownLoad,
    /// A bar or cell of this colour.
    Swatch(Colour),
    /// A stretch of days off: the quiet fill with a stroke across.
    Off,
    /// Days of a flare, from the run to the usual level: a stroke.
    Spell,
    /// The run before a flare: a filled corner.
    Corner,
    /// A stroke of this colour.
    Stroke(Colour),
    /// The usual middle of many: a thick stroke.
    Middle,
}

/// A sheet with its colours.
pub(crate) struct Canvas {
    pub(crate) sheet: Sheet,
    pub(crate) palette: Palette,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

impl Canvas {
    pub(crate) fn new(width: u32, height: u32, theme: Theme) -> Self {
        let palette = theme.palette();
        Self { sheet: Sheet::new(width, height), palette, width: f64::from(width), height: f64::from(height) }
    }

    /// The page under everything.
    pub(crate) fn paper(&self) {
        let fill = Paint::Fill(self.palette.background);
        self.sheet.group("paper", "", || self.sheet.rect(0.0, 0.0, self.width, self.height, fill));
    }

    pub(crate) fn text(&self, text: &str, at: (f64, f64), anchor: Anchor) {
        self.text_in(text, at, anchor, self.palette.muted);
    }

    pub(crate) fn text_in(&self, text: &str, at: (f64, f64), anchor: Anchor, colour: Colour) {
        self.sheet.text(text, at, anchor, SIZE, Weight::Regular, colour);
    }

    pub(crate) fn strong(&self, text: &str, at: (f64, f64), anchor: Anchor) {
        self.sheet.text(text, at, anchor, SIZE, Weight::Semibold, self.palette.ink);
    }

    /// A panel's name and, to its right, what its marks mean.
    pub(crate) fn head(&self, name: &str, key: &[KeyEntry<'_>], baseline: f64) {
        self.strong(name, (HEAD_LEFT, baseline), Anchor::Start);
        let (places, _) = place_key(name, key, self.width);
        for (entry, (x, row)) in key.iter().zip(places) {
            let y = baseline + LINE_HEIGHT * f64::from(row);
            self.glyph(entry.glyph, (x + 5.0, y - 4.0), 4.0);
            self.text(&entry.word, (x + KEY_GLYPH, y), Anchor::Start);
        }
    }

    /// A sentence in the middle of a panel that has nothing to show yet.
    pub(crate) fn empty(&self, sentence: &str, area: Area) {
        let lines = wrapped(sentence, area.width() - 16.0);
        let middle = (area.left + area.right) / 2.0;
        let first = (area.top + area.bottom - LINE_HEIGHT * (lines.len() as f64 - 1.0)) / 2.0 + 4.0;
        let wide = lines.iter().map(|line| width(line, SIZE, Weight::Regular)).fold(0.0, f64::max) / 2.0 + 8.0;
        let bottom = first + LINE_HEIGHT * (lines.len() as f64 - 1.0) + 8.0;
        let paper = Paint::Fill(self.palette.background);
        self.sheet.group("empty", "", || {
            self.sheet.rect(middle - wide, first - 15.0, middle + wide, bottom, paper);
            for (n, line) in lines.iter().enumerate() {
                self.text(line, (middle, first + LINE_HEIGHT * n as f64), Anchor::Middle);
            }
        });
    }

    /// The ticks of a time axis at every panel's foot, and its labels in one row. `place` gives the pixel of a day's number.
    pub(crate) fn day_ticks(&self, axis: &DayAxis, place: impl Fn(f64) -> f64, feet: &[f64], row: f64) {
        for tick in axis.ticks() {
            let x = crisp(place(tick.at));
            for y in feet {
                self.sheet.line((x, *y), (x, y + 4.5), self.palette.muted, 1.0);
            }
            self.text(&tick.label, (tick.label_left, row), Anchor::Start);
        }
    }

    pub(crate) fn glyph(&self, glyph: Glyph, (x, y): (f64, f64), half: f64) {
        let (sheet, palette) = (&self.sheet, self.palette);
        let stroke = if half < 2.5 { 1.0 } else { 1.4 };
        let outlined = |draw: &dyn Fn(Paint)| {
            draw(Paint::Fill(palette.background));
            draw(Paint::Stroke(palette.ink, stroke));
        };
        let square = |half: f64, paint: Paint| sheet.rect(x - half, y - half, x + half, y + half, paint);
        let hollow = |half: f64| {
            square(half, Paint::Fill(palette.background));
            square(half, Paint::Stroke(palette.violet, stroke));
        };
        match glyph {
            Glyph::During => outlined(&|paint| sheet.circle((x, y), half * 0.9, paint)),
            Glyph::After => outlined(&|paint| {
                let reach = half * 1.15;
                let mut corners = vec![(x, y - reach), (x + reach, y), (x, y + reach), (x - reach, y)];
                if matches!(paint, Paint::Stroke(..)) {
                    corners.extend([(x, y - reach), (x + reach, y)]);
                }
                sheet.path(&corners, paint);
            }),
            Glyph::Either => sheet.line((x - half, y), (x + half, y), palette.muted, 1.0),
            Glyph::Morning => square(half * 0.95, Paint::Fill(palette.violet)),
            Glyph::OneOfMany => square(half * 0.95, Paint::Wash(palette.violet, 0.45)),
            Glyph::Missing => hollow(half * 0.95),
            Glyph::Open => {
                hollow(half * 0.95);
                sheet.circle((x, y), (half * 0.3).max(0.6), Paint::Fill(palette.violet));
            }
            Glyph::NoLevel => {
                let half = half * 0.95;
                hollow(half);
                sheet.rect(x - half, y - half, x, y + half, Paint::Fill(palette.violet));
            }
            Glyph::Undecided => {
                let half = half * 0.95;
                hollow(half);
                sheet.line((x - half, y), (x + half, y), palette.violet, stroke);
            }
            Glyph::Flare => {
                let reach = half * 1.3;
                let foot = y + reach * 0.75;
                sheet.path(
                    &[(x, y - reach), (x + reach * 1.05, foot), (x - reach * 1.05, foot)],
                    Paint::Fill(palette.red),
                );
            }
            Glyph::Unanswered => sheet.group("unanswered", "stroke-dasharray=\"2.5 2\"", || {
                sheet.circle((x, y), half, Paint::Fill(palette.background));
                sheet.circle((x, y), half, Paint::Stroke(palette.muted, 1.4));
            }),
            Glyph::UnknownLoad => sheet.rect(x - 3.5, y - 4.5, x + 3.5, y + 4.5, Paint::Stroke(palette.muted, 1.0)),
            Glyph::Swatch(colour) => {
                square(half + 1.0, Paint::Fill(colour));
                square(half + 1.0, Paint::Stroke(palette.muted, 0.5));
            }
            Glyph::Off => {
                square(half + 1.0, Paint::Fill(palette.quiet));
                let reach = half + 1.0;
                sheet.line((x - reach, y + reach), (x + reach, y - reach), palette.muted, 1.0);
            }
            Glyph::Spell => sheet.line((x - half - 1.0, y), (x + half + 1.0, y), palette.red, 2.0),
            Glyph::Corner => {
                square(half + 1.0, Paint::Stroke(palette.muted, 0.5));
                let (right, top) = (x + half + 1.0, y - half - 1.0);
                sheet.path(
                    &[(right, top), (right - half * 1.4, top), (right, top + half * 1.4)],
                    Paint::Fill(palette.red),
                );
            }
            Glyph::Stroke(colour) => sheet.line((x - half - 1.0, y), (x + half + 1.0, y), colour, 2.0),
            Glyph::Middle => sheet.line((x - half - 1.0, y), (x + half + 1.0, y), palette.ink, 3.0),
        }
    }

    /// The finished document.
    pub(crate) fn finish(self, title: &str, description: &str) -> String {
        self.sheet.finish(title, description)
    }
}

/// How many rows a head with its key takes.
pub(crate) fn head_rows(head: &str, key: &[KeyEntry<'_>], sheet: f64) -> u32 {
    place_key(head, key, sheet).1
}

/// Where the key's entries stand: x and row for each, and how many rows there are.
fn place_key(head: &str, key: &[KeyEntry<'_>], sheet: f64) -> (Vec<(f64, u32)>, u32) {
    let after_head = HEAD_LEFT + width(head, SIZE, Weight::Semibold) + KEY_GAP + 4.0;
    let (mut x, mut row) = (after_head, 0);
    let places = key
        .iter()
        .map(|entry| {
            let wide = KEY_GLYPH + width(&entry.word, SIZE, Weight::Regular);
            if x + wide > sheet - 2.0 && x > HEAD_LEFT {
                (x, row) = (HEAD_LEFT, row + 1);
            }
            let place = (x, row);
            x += wide + KEY_GAP;
            place
        })
        .collect();
    (places, row + 1)
}

/// A sentence in as many lines as it needs; a word that is too wide keeps its own line.
pub(crate) fn wrapped(sentence: &str, room: f64) -> Vec<String> {
    let breaks = LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default()).segment_str(sentence);
    let mut lines = vec![String::new()];
    let mut from = 0;
    for to in breaks.filter(|to| *to > 0) {
        let piece = &sentence[from..to];
        from = to;
        let line = lines.last_mut().expect("BUG: there is always a line");
        let longer = format!("{line}{piece}");
        if line.is_empty() || width(longer.trim_end(), SIZE, Weight::Regular) <= room {
            *line = longer;
        } else {
            lines.push(piece.to_owned());
        }
    }
    lines.iter().map(|line| line.trim_end().to_owned()).collect()
}

/// A number with at most one digit after the point, none when it is whole.
pub(crate) fn number(value: f64, decimal: char) -> String {
    let tenth = format!("{value:.1}");
    tenth.strip_suffix(".0").map_or_else(|| tenth.replace('.', &decimal.to_string()), str::to_owned)
}

/// A hairline of one pixel is sharp when its middle is the middle of a pixel.
pub(crate) fn crisp(px: f64) -> f64 {
    px.floor() + 0.5
}

pub(crate) fn tenth(px: f64) -> f64 {
    (px * 10.0).round() / 10.0
}

pub(crate) fn tenths(px: f64) -> i32 {
    // A cast from float to integer saturates.
    (px * 10.0).round() as i32
}
