//! *What worse mornings followed*: rated days of running in groups, each as one mark, those followed by a flare as triangles in
//! front. Counts with their denominators; groups are compared by nobody but the reader, and nothing is called a cause.

use super::canvas::{Area, Canvas, Glyph, KeyEntry, LINE_HEIGHT, SIZE, crisp, head_rows};
use super::sheet::{Anchor, Paint};
use super::{Drawing, Panel, Spot};
use crate::font::{Weight, width};
use crate::theme::Theme;

/// What the chart shows.
#[derive(Debug, Clone, Copy)]
pub struct Followed<'a> {
    /// What the days are grouped by, one after another.
    pub groups: &'a [FollowedGroup],
    /// Every word on the chart.
    pub labels: &'a FollowedLabels,
    /// Pixels; at least 240. How high the drawing becomes follows from the groups.
    pub width: u32,
    /// Where it will be seen.
    pub theme: Theme,
}

/// One way of grouping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowedGroup {
    /// By what.
    pub name: String,
    /// The groups.
    pub rows: Vec<FollowedRow>,
}

/// One group of days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowedRow {
    /// Which days.
    pub name: String,
    /// How many of them are rated.
    pub rated: u32,
    /// How many of those were followed by a flare.
    pub flares: u32,
}

/// Every word on the chart. `{}` stands where a number goes, the first of two first. `Default` is English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FollowedLabels {
    /// What the picture is called, for those who do not see it.
    pub title: String,
    /// What there is to see, in a sentence or two, for those who do not see it.
    pub description: String,
    /// Heads the chart.
    pub days: String,
    /// Key: a day followed by a flare.
    pub flare: String,
    /// Key: a day that was not.
    pub calm: String,
    /// At the end of a row: how many of how many.
    pub count: String,
    /// Instead of data, when there is none.
    pub empty: String,
}

impl Default for FollowedLabels {
    fn default() -> Self {
        Self {
            title: "What worse mornings followed".to_owned(),
            description: "Rated days of running in groups; of each, how many were followed by a flare.".to_owned(),
            days: "Rated days of running".to_owned(),
            flare: "followed by a flare".to_owned(),
            calm: "not".to_owned(),
            count: "{} of {}".to_owned(),
            empty: "Once mornings are answered, they will be counted here by load, descent, speed, surface and shoes."
                .to_owned(),
        }
    }
}

impl Followed<'_> {
    /// Draws it. The drawing has one [`Spot`] for each row of each group, in their order.
    #[must_use]
    pub fn draw(&self) -> Drawing<Spot> {
        let canvas_width = self.width.max(240);
        let labels = self.labels;
        let key = [KeyEntry::new(Glyph::Flare, &labels.flare), KeyEntry::new(Glyph::Morning, &labels.calm)];
        let head = LINE_HEIGHT * f64::from(head_rows(&labels.days, &key, f64::from(canvas_width))) + 8.0;
        let rows = self.groups.iter().map(|group| group.rows.len()).sum::<usize>();
        let height = match rows {
            0 => head + 120.0,
            _ => head + GROUP * self.groups.len() as f64 + ROW * rows as f64,
        };
        let canvas = Canvas::new(canvas_width, height.ceil() as u32, self.theme);
        canvas.paper();
        canvas.sheet.group("key", "", || canvas.head(&labels.days, &key, LINE_HEIGHT - 4.0));
        if rows == 0 {
            canvas.empty(&labels.empty, Area { left: 0.0, top: head, right: canvas.width, bottom: canvas.height });
        }
        let marks = self.rows(&canvas, head);
        let all = Area { left: 0.0, top: head, right: canvas.width, bottom: canvas.height };
        let panels = vec![Panel::new("groups", all, 0.0, 1.0)];
        let (width, height) = (canvas.width as u32, canvas.height as u32);
        Drawing { svg: canvas.finish(&labels.title, &labels.description), width, height, panels, marks }
    }

    fn rows(&self, canvas: &Canvas, head: f64) -> Vec<Spot> {
        let sizes = Sizes::of(self, canvas.width);
        let mut spots = Vec::new();
        let mut y = head;
        for group in self.groups {
            let baseline = y + GROUP - 8.0;
            canvas.sheet.line((2.0, crisp(y + 6.0)), (canvas.width - 2.0, crisp(y + 6.0)), canvas.palette.rule, 1.0);
            canvas.strong(&group.name, (2.0, baseline), Anchor::Start);
            y += GROUP;
            canvas.sheet.group("rows", "", || {
                for row in &group.rows {
                    self.row(canvas, &sizes, row, y);
                    spots.push(Spot::whole(Area { left: 0.0, top: y, right: canvas.width, bottom: y + ROW }));
                    y += ROW;
                }
            });
        }
        spots
    }

    fn row(&self, canvas: &Canvas, sizes: &Sizes, row: &FollowedRow, top: f64) {
        let middle = top + ROW / 2.0;
        canvas.text_in(&row.name, (10.0, middle + 4.0), Anchor::Start, canvas.palette.ink);
        let count =
            self.labels.count.replacen("{}", &row.flares.to_string(), 1).replacen("{}", &row.rated.to_string(), 1);
        let left = sizes.left;
        let end = left + f64::from(row.rated) * sizes.apart.unwrap_or(sizes.each);
        canvas.text(&count, (end + 10.0, middle + 4.0), Anchor::Start);
        if let Some(apart) = sizes.apart {
            for n in 0..row.rated {
                let glyph = if n < row.flares { Glyph::Flare } else { Glyph::Morning };
                canvas.glyph(glyph, (left + apart * (f64::from(n) + 0.5), middle), (apart * 0.36).min(MARK));
            }
        } else {
            // Too many for a mark each: a bar each, on one scale.
            let (worse, all) = (f64::from(row.flares) * sizes.each, f64::from(row.rated) * sizes.each);
            canvas.sheet.rect(left, middle - 5.0, left + worse, middle + 5.0, Paint::Fill(canvas.palette.red));
            canvas.sheet.rect(left + worse, middle - 5.0, left + all, middle + 5.0, Paint::Fill(canvas.palette.violet));
        }
    }
}

const GROUP: f64 = 34.0;
const ROW: f64 = 24.0;
/// The least room for a mark, the most, and half of the largest mark.
const LEAST: f64 = 6.5;
const MOST: f64 = 24.0;
const MARK: f64 = 6.0;

/// How the marks of all rows are laid out.
struct Sizes {
    left: f64,
    /// From mark to mark; `None` when there are too many.
    apart: Option<f64>,
    /// Pixels for one day of a bar.
    each: f64,
}

impl Sizes {
    fn of(chart: &Followed<'_>, sheet: f64) -> Self {
        let rows = || chart.groups.iter().flat_map(|group| &group.rows);
        let wide = |text: &str| width(text, SIZE, Weight::Regular);
        let left = 10.0 + rows().map(|row| wide(&row.name)).fold(0.0, f64::max) + 14.0;
        let most = rows().map(|row| row.rated).max().unwrap_or(1).max(1);
        let count = chart.labels.count.replacen("{}", &most.to_string(), 2);
        let room = (sheet - left - wide(&count) - 20.0).max(10.0);
        let apart = (room / f64::from(most)).min(MOST);
        Self { left, apart: (apart >= LEAST).then_some(apart), each: room / f64::from(most) }
    }
}
