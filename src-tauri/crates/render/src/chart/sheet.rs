//! The sheet a chart is drawn on: a plotters backend that writes the SVG we want to keep.
//!
//! Plotters counts in whole pixels and its own SVG writer leaves the baseline to the reader (`dy="0.5ex"`). This one takes
//! plotters' coordinates as **tenths of a pixel**, so that ten years of weeks still have distinct places; writes text at its
//! baseline; groups what belongs together under a class; and uses attributes only (no `style`, no script), so that a
//! strict content-security policy lets the drawing in.

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::{Circle, PathElement, Polygon, Rectangle};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color as _, RGBAColor, ShapeStyle, TextStyle};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};
use std::cell::RefCell;
use std::convert::Infallible;
use std::fmt::{self, Write as _};
use std::rc::Rc;

use crate::font::{self, BOX_PER_EM, FAMILY, Weight};
use crate::theme::Colour;

/// How a shape is painted.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Paint {
    /// Filled.
    Fill(Colour),
    /// Filled, see-through (0–1 opacity).
    Wash(Colour, f64),
    /// Outlined with a stroke of this many pixels.
    Stroke(Colour, f64),
}

/// Which point of a text stands at its coordinate; the vertical point is always the baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// A drawing in the making. All lengths are pixels, y grows downwards.
pub(crate) struct Sheet {
    pen: Rc<RefCell<Pen>>,
    area: DrawingArea<Pen, Shift>,
}

impl Sheet {
    pub(crate) fn new(width: u32, height: u32) -> Self {
        let pen = Rc::new(RefCell::new(Pen { width, height, body: String::new(), joined: None }));
        let area = DrawingArea::from(&pen);
        Self { pen, area }
    }

    /// Draws a group: a `<g>` with a class and attributes that its children inherit.
    pub(crate) fn group(&self, class: &str, attributes: &str, draw: impl FnOnce()) {
        let space = if attributes.is_empty() { "" } else { " " };
        let before = {
            let body = &mut self.pen.borrow_mut().body;
            let before = body.len();
            let _ = writeln!(body, "<g class=\"{class}\"{space}{attributes}>");
            (before, body.len())
        };
        draw();
        let body = &mut self.pen.borrow_mut().body;
        if body.len() == before.1 {
            body.truncate(before.0);
        } else {
            body.push_str("</g>\n");
        }
    }

    /// Draws opaque shapes of which no two colours lie over each other, so that all of one paint become one element: what many years of
    /// weeks are made of would keep a window busy one by one. A filled rectangle becomes an upright stroke as wide as it is: an engine paints
    /// many strokes in a path by their edges, but samples a path of many corners, slower and less even than the rectangles were.
    pub(crate) fn joined(&self, draw: impl FnOnce()) {
        self.pen.borrow_mut().joined = Some(Joined::default());
        draw();
        let mut pen = self.pen.borrow_mut();
        if let Some(last) = pen.joined.take() {
            last.write_to(&mut pen.body);
        }
    }

    pub(crate) fn rect(&self, left: f64, top: f64, right: f64, bottom: f64, paint: Paint) {
        done(self.area.draw(&Rectangle::new([(t(left), t(top)), (t(right), t(bottom))], style(paint))));
    }

    pub(crate) fn line(&self, from: (f64, f64), to: (f64, f64), colour: Colour, stroke_px: f64) {
        self.path(&[from, to], Paint::Stroke(colour, stroke_px));
    }

    /// A polyline when stroked, a polygon when filled.
    pub(crate) fn path(&self, points: &[(f64, f64)], paint: Paint) {
        let points: Vec<_> = points.iter().map(|&(x, y)| (t(x), t(y))).collect();
        match paint {
            Paint::Stroke(..) => done(self.area.draw(&PathElement::new(points, style(paint)))),
            Paint::Fill(_) | Paint::Wash(..) => done(self.area.draw(&Polygon::new(points, style(paint)))),
        }
    }

    pub(crate) fn circle(&self, centre: (f64, f64), radius: f64, paint: Paint) {
        done(self.area.draw(&Circle::new((t(centre.0), t(centre.1)), t(radius), style(paint))));
    }

    /// Writes a text at its baseline.
    pub(crate) fn text(&self, text: &str, at: (f64, f64), anchor: Anchor, size: f64, weight: Weight, colour: Colour) {
        let h_pos = match anchor {
            Anchor::Start => HPos::Left,
            Anchor::Middle => HPos::Center,
            Anchor::End => HPos::Right,
        };
        let colour = rgba(colour, 1.0);
        let style = TextStyle::from(font::font(size, weight)).color(&colour).pos(Pos::new(h_pos, VPos::Bottom));
        done(self.area.draw_text(text, &style, (t(at.0), t(at.1))));
    }

    /// The finished document.
    pub(crate) fn finish(self, title: &str, description: &str) -> String {
        let Pen { width, height, body, .. } = &*self.pen.borrow();
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
             role=\"img\" font-family=\"'{FAMILY}', sans-serif\">\n<title>{}</title>\n<desc>{}</desc>\n{body}</svg>\n",
            Escaped(title),
            Escaped(description),
        )
    }
}

fn style(paint: Paint) -> ShapeStyle {
    match paint {
        Paint::Fill(colour) => rgba(colour, 1.0).filled(),
        Paint::Wash(colour, opacity) => rgba(colour, opacity).filled(),
        Paint::Stroke(colour, px) => {
            ShapeStyle { color: rgba(colour, 1.0), filled: false, stroke_width: t(px).unsigned_abs() }
        }
    }
}

fn rgba(colour: Colour, opacity: f64) -> RGBAColor {
    RGBAColor(colour.red, colour.green, colour.blue, opacity)
}

/// Pixels to plotters' whole tenths.
fn t(px: f64) -> i32 {
    // A cast from float to integer saturates.
    (px * 10.0).round() as i32
}

fn done(drawn: Result<(), DrawingAreaErrorKind<Infallible>>) {
    drawn.expect("BUG: writing to memory with an embedded font cannot fail");
}

/// The backend itself: appends elements to a string.
struct Pen {
    width: u32,
    height: u32,
    body: String,
    /// Shapes that are to become one.
    joined: Option<Joined>,
}

/// The paths that shapes have become, each with its paint, in the order in which the paints came.
#[derive(Default)]
struct Joined {
    paths: Vec<(String, String)>,
}

impl Joined {
    fn write_to(&self, body: &mut String) {
        for (paint, d) in &self.paths {
            let _ = writeln!(body, "<path d=\"{d}\"{paint}/>");
        }
    }
}

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Pen {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.width * 10, self.height * 10)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, color: BackendColor) -> Drawn {
        self.draw_rect((x, y), (x + 10, y + 10), &color, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S, fill: bool) -> Drawn {
        let (left, top) = (a.0.min(b.0), a.1.min(b.1));
        let (width, height) = (Tenths(a.0.abs_diff(b.0) as i32), Tenths(a.1.abs_diff(b.1) as i32));
        let (x, y, paint) = (Tenths(left), Tenths(top), Attributes::of(style, fill));
        if fill {
            let upright = Attributes { stroke: Tenths(width.0), fill: false, ..paint };
            let middle = f64::from(left) / 10.0 + f64::from(width.0) / 20.0;
            if self.joins(&upright, format_args!("M{middle:.2},{y}v{height}")) {
                return Ok(());
            }
        } else if self.joins(&paint, format_args!("M{x},{y}h{width}v{height}h-{width}Z")) {
            return Ok(());
        }
        self.write(format_args!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"{paint}/>"))
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let (points, paint) = (points(path), Attributes::of(style, false));
        if self.joins(&paint, format_args!("M{points}")) {
            return Ok(());
        }
        self.write(format_args!("<path d=\"M{points}\"{paint}/>"))
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        let (points, paint) = (points(path), Attributes::of(style, true));
        self.write(format_args!("<path d=\"M{points}Z\"{paint}/>"))
    }

    fn draw_circle<S: BackendStyle>(&mut self, centre: BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        let (x, y, r) = (Tenths(centre.0), Tenths(centre.1), Tenths(radius as i32));
        let paint = Attributes::of(style, fill);
        self.write(format_args!("<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\"{paint}/>"))
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        let anchor = match style.anchor().h_pos {
            HPos::Left => "",
            HPos::Center => " text-anchor=\"middle\"",
            HPos::Right => " text-anchor=\"end\"",
        };
        let weight = match style.style() {
            FontStyle::Bold => " font-weight=\"600\"",
            FontStyle::Normal | FontStyle::Oblique | FontStyle::Italic => "",
        };
        let size = (style.size() / BOX_PER_EM).round() / 10.0;
        let (x, y, fill) = (Tenths(at.0), Tenths(at.1), Hex(style.color()));
        let text = Escaped(text);
        self.write(format_args!(
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{weight}{anchor} fill=\"{fill}\">{text}</text>"
        ))
    }
}

impl Pen {
    /// Takes a shape among those that become one; false where none do, or where it can be seen through and would show that.
    fn joins(&mut self, paint: &Attributes, d: fmt::Arguments<'_>) -> bool {
        let Some(joined) = self.joined.as_mut().filter(|_| paint.colour.alpha >= 1.0) else { return false };
        let paint = paint.to_string();
        let there = joined.paths.iter().position(|(known, _)| *known == paint);
        let place = there.unwrap_or_else(|| {
            joined.paths.push((paint, String::new()));
            joined.paths.len() - 1
        });
        let _ = joined.paths[place].1.write_fmt(d);
        true
    }

    fn write(&mut self, element: fmt::Arguments<'_>) -> Drawn {
        let _ = writeln!(self.body, "{element}");
        Ok(())
    }
}

fn points(path: impl IntoIterator<Item = BackendCoord>) -> String {
    let mut d = String::new();
    for (x, y) in path {
        let space = if d.is_empty() { "" } else { " " };
        let _ = write!(d, "{space}{},{}", Tenths(x), Tenths(y));
    }
    d
}

/// A coordinate as SVG reads it: `12.5`, `12`.
struct Tenths(i32);

impl fmt::Display for Tenths {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { "-" } else { "" };
        match (self.0.unsigned_abs() / 10, self.0.unsigned_abs() % 10) {
            (whole, 0) => write!(f, "{sign}{whole}"),
            (whole, tenth) => write!(f, "{sign}{whole}.{tenth}"),
        }
    }
}

struct Hex(BackendColor);

impl fmt::Display for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (red, green, blue) = self.0.rgb;
        f.write_str(&Colour { red, green, blue }.hex())
    }
}

struct Attributes {
    colour: BackendColor,
    stroke: Tenths,
    fill: bool,
}

impl Attributes {
    fn of<S: BackendStyle>(style: &S, fill: bool) -> Self {
        Self { colour: style.color(), stroke: Tenths(style.stroke_width() as i32), fill }
    }
}

impl fmt::Display for Attributes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hex = Hex(self.colour);
        if self.fill {
            write!(f, " fill=\"{hex}\"")?;
        } else {
            write!(f, " fill=\"none\" stroke=\"{hex}\" stroke-width=\"{}\"", self.stroke)?;
        }
        if self.colour.alpha < 1.0 {
            write!(f, " opacity=\"{}\"", self.colour.alpha)?;
        }
        Ok(())
    }
}

/// Text as XML reads it. Control characters, which XML cannot hold, become a space.
struct Escaped<'a>(&'a str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '&' => f.write_str("&amp;")?,
                '"' => f.write_str("&quot;")?,
                c if c.is_control() || matches!(c, '\u{FFFE}' | '\u{FFFF}') => f.write_char(' ')?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coordinate_is_written_in_tenths() {
        let written: Vec<_> = [0, 5, 10, 125, -3, -40].into_iter().map(|c| Tenths(c).to_string()).collect();
        assert_eq!(written, ["0", "0.5", "1", "12.5", "-0.3", "-4"]);
    }

    #[test]
    fn words_cannot_become_markup() {
        let sheet = Sheet::new(100, 20);
        sheet.text("<script>&\u{0}", (5.0, 15.0), Anchor::Start, 12.0, Weight::Regular, Colour::WHITE);
        let svg = sheet.finish("a \"b\"", "</svg>");
        assert!(svg.contains(">&lt;script&gt;&amp; </text>"), "{svg}");
        assert!(svg.contains("<desc>&lt;/svg&gt;</desc>"), "{svg}");
    }

    #[test]
    fn joined_shapes_of_one_paint_are_one_path() {
        let sheet = Sheet::new(100, 20);
        let (ink, sky) = (Paint::Fill(Colour::WHITE), Paint::Wash(Colour::WHITE, 0.5));
        sheet.joined(|| {
            sheet.rect(1.0, 2.0, 4.0, 6.5, ink);
            sheet.line((0.0, 1.0), (9.0, 1.0), Colour::WHITE, 1.0);
            sheet.rect(5.0, 2.0, 8.0, 6.0, ink);
        });
        sheet.joined(|| sheet.rect(1.0, 2.0, 4.0, 6.0, sky));
        let svg = sheet.finish("", "");
        assert!(
            svg.contains("<path d=\"M2.50,2v4.5M6.50,2v4\" fill=\"none\" stroke=\"#FFFFFF\" stroke-width=\"3\"/>"),
            "{svg}"
        );
        assert!(svg.contains("<path d=\"M0,1 9,1\" fill=\"none\""), "{svg}");
        assert_eq!(svg.matches("<rect").count(), 1, "what can be seen through stays alone: {svg}");
    }

    #[test]
    fn an_empty_group_leaves_no_trace() {
        let sheet = Sheet::new(10, 10);
        sheet.group("nothing", "", || ());
        assert!(!sheet.finish("", "").contains("<g"));
    }
}
