//! *Load and pain*: what the knee carried above, what it answered below, on one time axis.
//!
//! Shape carries the meaning, colour only helps: *during* is a circle, *after* a diamond, *next morning* a filled square. A
//! morning without an answer is a hollow square on the axis; a run whose load is not known is a hollow bar on the axis.
//! Neither can be read as zero, because zero has its own place above the axis.

use domain::{Break, Bucket, Granularity, KneeKm, PainSummary};
use jiff::civil::Date;
use plotters::coord::{CoordTranslate as _, cartesian::Cartesian2d, types::RangedCoordf64};

use super::axis::{DayAxis, days_between, value_steps};
use super::sheet::{Anchor, Paint, Sheet};
use super::{Drawing, Mark, Panel};
use crate::font::{Weight, width};
use crate::theme::{Palette, Theme};

/// What the chart shows.
#[derive(Debug, Clone, Copy)]
pub struct LoadPain<'a> {
    /// Days or weeks, in order of time. Rows outside `from..=to` are not drawn, but still have a [`Mark`].
    pub rows: &'a [Bucket],
    /// What a row covers.
    pub granularity: Granularity,
    /// The first day on the axis.
    pub from: Date,
    /// The last day on the axis; taken for `from` when earlier.
    pub to: Date,
    /// Stretches without running, shaded.
    pub breaks: &'a [Break],
    /// The largest load of one run that was carried without a flare. A thin dashed rule, and only by [`Granularity::Day`]:
    /// one run's load beside a week's sum would invite a wrong comparison.
    pub tolerated_up_to: Option<KneeKm>,
    /// The load line with its band, in order of time: a solid stroke over a soft fill that widens where less is known. Like
    /// `tolerated_up_to` it speaks of one run, so it is drawn only by [`Granularity::Day`]. `None` until there is a line.
    pub line: Option<&'a [LinePoint]>,
    /// The day the chart was made. Marked when the axis reaches beyond it.
    pub today: Date,
    /// Every word on the chart.
    pub labels: &'a LoadPainLabels,
    /// Pixels; at least 240.
    pub width: u32,
    /// Pixels; at least 260.
    pub height: u32,
    /// Where it will be seen.
    pub theme: Theme,
}

/// The load line on one day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LinePoint {
    /// The day.
    pub day: Date,
    /// The estimate.
    pub line: KneeKm,
    /// The band's lower edge.
    pub low: KneeKm,
    /// The band's upper edge.
    pub high: KneeKm,
}

/// Every word on the chart. `{}` stands where a number goes. `Default` is English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LoadPainLabels {
    /// What the picture is called, for those who do not see it.
    pub title: String,
    /// What there is to see, in a sentence or two, for those who do not see it.
    pub description: String,
    /// Heads the upper panel by days.
    pub load_per_day: String,
    /// Heads the upper panel by weeks.
    pub load_per_week: String,
    /// Heads the lower panel.
    pub pain: String,
    /// Key: worst pain while running.
    pub during: String,
    /// Key: worst pain in the hours after.
    pub after: String,
    /// Key: the worse of the two, where there is no room for both.
    pub during_or_after: String,
    /// Key: pain the next morning.
    pub morning: String,
    /// Key: a morning without an answer.
    pub missing: String,
    /// Key: a run whose load is not known.
    pub unknown_load: String,
    /// On the dashed rule; `{}` is the load.
    pub tolerated: String,
    /// On the load line; `{}` is its latest value.
    pub line: String,
    /// In a break; `{}` is the number of days.
    pub days_off: String,
    /// Beside today's rule.
    pub today: String,
    /// Instead of data, when there is none.
    pub empty: String,
    /// Short names of the months.
    pub months: [String; 12],
    /// Between whole and tenth.
    pub decimal: char,
}

impl Default for LoadPainLabels {
    fn default() -> Self {
        Self {
            title: "Load and pain".to_owned(),
            description:
                "Bars: how much the knee carried. Marks below: pain from 0 to 10 during runs, in the hours after, and \
                          the next morning."
                    .to_owned(),
            load_per_day: "Knee load, knee-km per day".to_owned(),
            load_per_week: "Knee load, knee-km per week".to_owned(),
            pain: "Pain, 0–10".to_owned(),
            during: "during".to_owned(),
            after: "after".to_owned(),
            during_or_after: "during or after".to_owned(),
            morning: "next morning".to_owned(),
            missing: "no answer".to_owned(),
            unknown_load: "load not known".to_owned(),
            tolerated: "tolerated so far {}".to_owned(),
            line: "your line {}".to_owned(),
            days_off: "{} days off".to_owned(),
            today: "today".to_owned(),
            empty: "Your runs and your knee’s answers will stand here.".to_owned(),
            months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
                .map(str::to_owned),
            decimal: '.',
        }
    }
}

impl LoadPain<'_> {
    /// Draws it.
    #[must_use]
    pub fn draw(&self) -> Drawing {
        Plot::new(self).draw()
    }
}

const SIZE: f64 = 12.0;
const LINE_HEIGHT: f64 = 18.0;
/// The least distance between two labels of a value axis.
const LEAST_APART: f64 = 14.0;
const RIGHT_MARGIN: f64 = 14.0;
/// The pain panel reaches below 0, so that a score of 0 stands clear of the axis where missing answers are marked.
const PAIN_FLOOR: f64 = -1.4;
const PAIN_TOP: f64 = 10.5;
/// From this many rows on, only the mornings keep their mark; the other two become small ticks.
const DENSE_ROWS: usize = 120;

type Coordinates = Cartesian2d<RangedCoordf64, RangedCoordf64>;

/// A box on the sheet, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Area {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl Area {
    fn touches(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }
}

/// An entry of the key line: a small drawing and its word.
struct KeyEntry<'a> {
    glyph: Glyph,
    word: &'a str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Glyph {
    During,
    After,
    Either,
    Morning,
    Missing,
    UnknownLoad,
}

/// The chart with its geometry worked out.
struct Plot<'a> {
    input: &'a LoadPain<'a>,
    to: Date,
    palette: Palette,
    sheet_width: f64,
    sheet_height: f64,
    load: Area,
    pain: Area,
    load_at: Coordinates,
    pain_at: Coordinates,
    load_step: (f64, u32),
    px_per_day: f64,
    /// The width of a usual row, in pixels.
    slot: f64,
    dense: bool,
    /// Half a mark's width, in pixels.
    mark: f64,
    pain_key: Vec<KeyEntry<'a>>,
    load_key: Vec<KeyEntry<'a>>,
    sheet: Sheet,
}

impl<'a> Plot<'a> {
    fn new(input: &'a LoadPain<'a>) -> Self {
        let to = input.to.max(input.from);
        let (w, h) = (input.width.max(240), input.height.max(260));
        let (sheet_width, sheet_height) = (f64::from(w), f64::from(h));
        let labels = input.labels;

        let load_step = value_steps(highest_load(input).unwrap_or(4.0) * 1.05);
        let widest = (0..=load_step.1)
            .map(|n| width(&number(load_step.0 * f64::from(n), labels.decimal), SIZE, Weight::Regular))
            .fold(0.0, f64::max);
        let left = (widest + 14.0).max(32.0).ceil();
        let right = sheet_width - RIGHT_MARGIN;

        let load_key = load_key(input);
        let pain_key = pain_key(input);
        let rows = |head: &str, key: &[KeyEntry<'_>]| place_key(head, key, sheet_width).1;
        let load_head = LINE_HEIGHT * f64::from(rows(load_title(input), &load_key)) + 10.0;
        let pain_head = LINE_HEIGHT * f64::from(rows(&labels.pain, &pain_key)) + 26.0;
        let foot = 28.0;
        let room = (sheet_height - load_head - pain_head - foot).max(40.0);
        let load = Area { left, top: load_head, right, bottom: (load_head + room * 0.54).round() };
        let pain = Area { left, top: load.bottom + pain_head, right, bottom: sheet_height - foot };

        let days = f64::from(days_between(input.from, to)) + 1.0;
        let px_per_day = (right - left) / days;
        let slot = px_per_day * if input.granularity == Granularity::Week { 7.0 } else { 1.0 };
        let top = load_step.0 * f64::from(load_step.1);
        // Values grow upwards, pixels downwards: the range of pixels runs from the bottom to the top.
        let coordinates = |area: Area, values: std::ops::Range<f64>| {
            let across = tenths(area.left)..tenths(area.right);
            Coordinates::new(0.0..days, values, (across, tenths(area.bottom)..tenths(area.top)))
        };
        Self {
            input,
            to,
            palette: input.theme.palette(),
            sheet_width,
            sheet_height,
            load,
            pain,
            load_at: coordinates(load, 0.0..top),
            pain_at: coordinates(pain, PAIN_FLOOR..PAIN_TOP),
            load_step,
            px_per_day,
            slot,
            dense: is_dense(input),
            mark: (slot * if input.granularity == Granularity::Week { 0.18 } else { 0.22 }).clamp(1.4, 4.0),
            pain_key,
            load_key,
            sheet: Sheet::new(w, h),
        }
    }

    fn draw(self) -> Drawing {
        let (w, h) = (self.sheet_width, self.sheet_height);
        self.sheet.group("paper", "", || self.sheet.rect(0.0, 0.0, w, h, Paint::Fill(self.palette.background)));
        let mut words = self.breaks();
        self.axes();
        if self.has_data() {
            self.bars();
            words.extend(self.load_line());
            self.tolerated(&words);
            self.pain_marks();
        } else {
            self.empty();
        }
        self.heads();
        let marks = self.input.rows.iter().map(|row| self.mark_of(row)).collect();
        let panel = |name, area: Area, min, max| Panel {
            name,
            left: area.left,
            top: area.top,
            width: area.right - area.left,
            height: area.bottom - area.top,
            min,
            max,
        };
        let panels = vec![
            panel("load", self.load, 0.0, self.load_step.0 * f64::from(self.load_step.1)),
            panel("pain", self.pain, PAIN_FLOOR, PAIN_TOP),
        ];
        let labels = self.input.labels;
        let svg = self.sheet.finish(&labels.title, &labels.description);
        let (width, height) = (w as u32, h as u32);
        Drawing { svg, width, height, panels, marks }
    }

    // Background: breaks, axes, heads.

    /// Shades the breaks and returns where their words stand.
    fn breaks(&self) -> Vec<Area> {
        let quiet = Paint::Fill(self.palette.quiet);
        let mut labels = Vec::new();
        self.sheet.group("breaks", "", || {
            for pause in self.input.breaks {
                let (from, to) = (pause.from.max(self.input.from), pause.to.min(self.to));
                if from > to {
                    continue;
                }
                let (left, right) = (self.x(self.day(from)), self.x(self.day(to) + 1.0));
                for area in [self.load, self.pain] {
                    self.sheet.rect(left, area.top, right, area.bottom, quiet);
                }
                let words = self.input.labels.days_off.replace("{}", &pause.days().to_string());
                let wide = width(&words, SIZE, Weight::Regular);
                if wide + 10.0 <= right - left {
                    let middle = (left + right) / 2.0;
                    self.text(&words, (middle, self.load.top + 17.0), Anchor::Middle);
                    labels.push(Area {
                        left: middle - wide / 2.0,
                        right: middle + wide / 2.0,
                        top: self.load.top + 5.0,
                        bottom: self.load.top + 21.0,
                    });
                }
            }
        });
        labels
    }

    fn axes(&self) {
        let (sheet, palette, labels) = (&self.sheet, self.palette, self.input.labels);
        let (left, right) = (self.load.left, self.load.right);
        sheet.group("grid", "", || {
            for n in 1..=self.load_step.1 {
                let y = crisp(self.load_y(self.load_step.0 * f64::from(n)));
                sheet.line((left, y), (right, y), palette.rule, 1.0);
            }
            for score in [0.0, 5.0, 10.0] {
                let y = crisp(self.pain_y(score));
                sheet.line((left, y), (right, y), palette.rule, 1.0);
            }
        });
        sheet.group("axis", "", || {
            let apart = self.load_y(0.0) - self.load_y(self.load_step.0);
            for n in (0..=self.load_step.1).step_by(if apart < LEAST_APART { self.load_step.1 as usize } else { 1 }) {
                let value = self.load_step.0 * f64::from(n);
                self.text(&number(value, labels.decimal), (left - 8.0, self.load_y(value) + 4.0), Anchor::End);
            }
            let apart = self.pain_y(0.0) - self.pain_y(5.0);
            for score in (0..=10).step_by(if apart < LEAST_APART { 10 } else { 5 }) {
                self.text(&score.to_string(), (left - 8.0, self.pain_y(f64::from(score)) + 4.0), Anchor::End);
            }
            let base = [crisp(self.load.bottom), crisp(self.pain.bottom)];
            for y in base {
                sheet.line((left, y), (right, y), palette.muted, 1.0);
            }
            let row = self.pain.bottom + 20.0;
            let taken = self.today(row);
            let axis = DayAxis {
                from: self.input.from,
                to: self.to,
                granularity: self.input.granularity,
                left,
                right,
                sheet: self.sheet_width,
                taken,
                months: &labels.months,
                size: SIZE,
            };
            for tick in axis.ticks() {
                let x = crisp(self.x(tick.at));
                for y in base {
                    sheet.line((x, y), (x, y + 4.5), palette.muted, 1.0);
                }
                self.text(&tick.label, (tick.label_left, row), Anchor::Start);
            }
        });
    }

    /// A rule at today when the axis goes on after it; returns the stretch of the label row its word takes.
    fn today(&self, row: f64) -> Option<(f64, f64)> {
        let today = self.input.today;
        if today < self.input.from || today >= self.to {
            return None;
        }
        let x = crisp(self.x(self.day(today) + 0.5));
        for area in [self.load, self.pain] {
            self.sheet.line((x, area.top), (x, area.bottom), self.palette.muted, 1.0);
        }
        let wide = width(&self.input.labels.today, SIZE, Weight::Semibold);
        let left = (x - wide / 2.0).clamp(2.0, (self.sheet_width - wide - 2.0).max(2.0));
        self.sheet.text(&self.input.labels.today, (left, row), Anchor::Start, SIZE, Weight::Semibold, self.palette.ink);
        Some((left, left + wide))
    }

    fn heads(&self) {
        self.sheet.group("key", "", || {
            self.head(load_title(self.input), &self.load_key, LINE_HEIGHT - 4.0);
            let rows = f64::from(place_key(&self.input.labels.pain, &self.pain_key, self.sheet_width).1);
            self.head(&self.input.labels.pain, &self.pain_key, self.pain.top - 12.0 - LINE_HEIGHT * (rows - 1.0));
        });
    }

    /// A panel's name and, to its right, what its marks mean.
    fn head(&self, name: &str, key: &[KeyEntry<'_>], baseline: f64) {
        self.sheet.text(name, (HEAD_LEFT, baseline), Anchor::Start, SIZE, Weight::Semibold, self.palette.ink);
        let (places, _) = place_key(name, key, self.sheet_width);
        for (entry, (x, row)) in key.iter().zip(places) {
            let y = baseline + LINE_HEIGHT * f64::from(row);
            self.glyph(entry.glyph, (x + 5.0, y - 4.0), 4.0);
            self.text(entry.word, (x + KEY_GLYPH, y), Anchor::Start);
        }
    }

    fn empty(&self) {
        let lines = wrapped(&self.input.labels.empty, self.load.right - self.load.left - 16.0);
        let middle = (self.load.left + self.load.right) / 2.0;
        let first = (self.load.top + self.load.bottom - LINE_HEIGHT * (lines.len() as f64 - 1.0)) / 2.0 + 4.0;
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

    // Load.

    /// The line, its band and its latest value; returns where the words stand.
    fn load_line(&self) -> Option<Area> {
        let points = self.ceiling(self.input.line).filter(|points| points.len() > 1)?;
        let (from, to) = (self.input.from, self.to);
        let shown: Vec<_> = points.iter().filter(|p| from <= p.day && p.day <= to).collect();
        let place = |p: &LinePoint, load: KneeKm| (self.x(self.day(p.day) + 0.5), self.load_y(load.get()));
        let last = shown.last()?;
        let words = self.input.labels.line.replace("{}", &number(last.line.get(), self.input.labels.decimal));
        let wide = width(&words, SIZE, Weight::Regular);
        let (x, y) = place(last, last.line);
        let beside = x + 8.0 + wide <= self.sheet_width - 2.0;
        let (left, baseline) = if beside { (x + 8.0, y + 4.0) } else { (x.min(self.load.right) - wide, y - 7.0) };
        self.sheet.group("line", "stroke-linejoin=\"round\"", || {
            let band: Vec<_> =
                shown.iter().map(|p| place(p, p.high)).chain(shown.iter().rev().map(|p| place(p, p.low))).collect();
            self.sheet.path(&band, Paint::Wash(self.palette.sea, 0.14));
            let stroke: Vec<_> = shown.iter().map(|p| place(p, p.line)).collect();
            self.sheet.path(&stroke, Paint::Stroke(self.palette.sea, 2.0));
            self.text_in(&words, (left, baseline), Anchor::Start, self.palette.sea);
        });
        Some(Area { left, right: left + wide, top: baseline - 11.0, bottom: baseline + 4.0 })
    }

    fn bars(&self) {
        let (sheet, muted) = (&self.sheet, self.palette.muted);
        let bar = Paint::Fill(muted.towards(self.palette.background, 0.2));
        let half = (self.slot * 0.36).clamp(0.45, 9.0);
        sheet.group("load", "", || {
            for row in self.shown() {
                let (left, x, right) = self.slot_of(row);
                let half = half.min((right - left) / 2.0);
                let top = row.load.map(|load| self.load_y(load.get()));
                if let Some(top) = top {
                    sheet.rect(x - half, top, x + half, self.load.bottom, bar);
                }
                if row.runs_without_load > 0 {
                    let foot = top.unwrap_or(self.load.bottom) - if top.is_some() { 2.0 } else { 0.5 };
                    let half = half.max(1.6) - 0.5;
                    sheet.rect(x - half, foot - UNKNOWN_HEIGHT, x + half, foot, Paint::Stroke(muted, 1.0));
                }
            }
        });
    }

    /// The dashed rule of what was carried so far, with its words where no bar and no other words are in their way.
    fn tolerated(&self, taken: &[Area]) {
        let Some(load) = self.ceiling(self.input.tolerated_up_to) else { return };
        let (palette, labels) = (self.palette, self.input.labels);
        let y = crisp(self.load_y(load.get()));
        let (left, right) = (self.load.left, self.load.right);
        let words = labels.tolerated.replace("{}", &number(load.get(), labels.decimal));
        let wide = width(&words, SIZE, Weight::Regular);
        let bars: Vec<Area> = self
            .shown()
            .filter_map(|row| {
                let (left, _, right) = self.slot_of(row);
                let cap = if row.runs_without_load > 0 { UNKNOWN_HEIGHT + 3.0 } else { 0.0 };
                Some(Area { left, right, top: self.load_y(row.load?.get()) - cap, bottom: self.load.bottom })
            })
            .collect();
        let label = |right: f64, baseline: f64| Area {
            left: right - wide - 3.0,
            right: right + 3.0,
            top: baseline - 11.0,
            bottom: baseline + 4.0,
        };
        let steps = ((right - left - wide - 8.0) / 4.0).max(0.0) as u32;
        let (above, below) = (y - 6.0, y + 14.0);
        let search = |baseline: f64, obstacles: &[&[Area]]| {
            (0..=steps).map(|n| right - 4.0 - 4.0 * f64::from(n)).map(|x| (x, baseline)).find(|&(x, baseline)| {
                let words = label(x, baseline);
                words.bottom <= self.load.bottom && !obstacles.iter().copied().flatten().any(|o| o.touches(&words))
            })
        };
        let free = search(above, &[&bars, taken]).or_else(|| search(below, &[&bars, taken]));
        let place = free.or_else(|| search(above, &[taken])).or_else(|| search(below, &[taken]));
        self.sheet.group("tolerated", "stroke-dasharray=\"5 3\"", || {
            self.sheet.line((left, y), (right, y), palette.sea, 1.2);
        });
        let Some(at) = place else { return };
        self.sheet.group("tolerated-label", "", || {
            if free.is_none() {
                let Area { left, top, right, bottom } = label(at.0, at.1);
                self.sheet.rect(left, top, right, bottom, Paint::Fill(palette.background));
            }
            self.text_in(&words, at, Anchor::End, palette.sea);
        });
    }

    // Pain.

    fn pain_marks(&self) {
        let sheet = &self.sheet;
        if self.input.granularity == Granularity::Week && !self.dense {
            sheet.group("stems", "", || self.stems());
        }
        if self.dense {
            sheet.group("during-or-after", "", || self.marks(Glyph::Either, worse));
        } else {
            sheet.group("during", "", || self.marks(Glyph::During, |row| row.during));
            sheet.group("after", "", || self.marks(Glyph::After, |row| row.after));
        }
        sheet.group("missing", "", || {
            for row in self.shown().filter(|row| row.missing_mornings > 0) {
                let (_, x, _) = self.slot_of(row);
                self.glyph(Glyph::Missing, (x, self.pain.bottom), self.mark.min(3.4));
            }
        });
        sheet.group("morning", "", || self.marks(Glyph::Morning, |row| row.morning));
    }

    /// In a week, from the median to the worst.
    fn stems(&self) {
        for row in self.shown() {
            for (answers, glyph, colour) in [
                (row.during, Glyph::During, self.palette.ink),
                (row.after, Glyph::After, self.palette.ink),
                (row.morning, Glyph::Morning, self.palette.violet),
            ] {
                let Some(PainSummary { worst, median, .. }) = answers else { continue };
                if median.is_finite() && worst.level() - median >= 0.5 {
                    let x = self.place(row, glyph);
                    let (top, bottom) = (self.pain_y(worst.level()), self.pain_y(median.clamp(0.0, 10.0)));
                    self.sheet.line((x, top), (x, bottom), colour, 1.0);
                }
            }
        }
    }

    fn marks(&self, glyph: Glyph, answer: impl Fn(&Bucket) -> Option<PainSummary>) {
        for row in self.shown() {
            let Some(summary) = answer(row) else { continue };
            let x = self.place(row, glyph);
            self.glyph(glyph, (x, self.pain_y(summary.worst.level())), self.mark);
        }
    }

    /// Where a row's mark stands. Its marks stand side by side in the order of time, so that equal scores do not hide each
    /// other: a day begins with the morning that answers for the day before; of a week's runs the morning comes last.
    fn place(&self, row: &Bucket, glyph: Glyph) -> f64 {
        let (during, after, morning) =
            ((Glyph::During, row.during), (Glyph::After, row.after), (Glyph::Morning, row.morning));
        let moments = match self.input.granularity {
            Granularity::Day => [morning, during, after],
            Granularity::Week => [during, after, morning],
        };
        let there: Vec<_> = moments.iter().filter(|(_, answers)| answers.is_some()).map(|(glyph, _)| *glyph).collect();
        let middle = self.slot_of(row).1;
        match there.iter().position(|there| *there == glyph) {
            Some(turn) if !self.dense => {
                let last = there.len() as f64 - 1.0;
                let apart = (self.slot * if there.len() == 2 { 0.5 } else { 0.36 }).min(self.mark * 2.2);
                middle + (turn as f64 - last / 2.0) * apart
            }
            Some(_) | None => middle,
        }
    }

    fn glyph(&self, glyph: Glyph, (x, y): (f64, f64), half: f64) {
        let (sheet, palette) = (&self.sheet, self.palette);
        let stroke = if half < 2.5 { 1.0 } else { 1.4 };
        let outlined = |draw: &dyn Fn(Paint)| {
            draw(Paint::Fill(palette.background));
            draw(Paint::Stroke(palette.ink, stroke));
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
            Glyph::Morning => {
                let half = half * 0.95;
                sheet.rect(x - half, y - half, x + half, y + half, Paint::Fill(palette.violet));
            }
            Glyph::Missing => {
                let half = half * 0.95;
                sheet.rect(x - half, y - half, x + half, y + half, Paint::Fill(palette.background));
                sheet.rect(x - half, y - half, x + half, y + half, Paint::Stroke(palette.violet, stroke));
            }
            Glyph::UnknownLoad => sheet.rect(x - 3.5, y - 4.5, x + 3.5, y + 4.5, Paint::Stroke(palette.muted, 1.0)),
        }
    }

    // Places.

    fn mark_of(&self, row: &Bucket) -> Mark {
        let (left, x, right) = self.slot_of(row);
        let shown = self.is_shown(row);
        let pain = |answers: Option<PainSummary>| {
            answers.filter(|_| shown).map(|summary| tenth(self.pain_y(summary.worst.level())))
        };
        Mark {
            from: row.from,
            to: row.to,
            x: tenth(x),
            left: tenth(left),
            right: tenth(right),
            load_y: row.load.filter(|_| shown).map(|load| tenth(self.load_y(load.get()))),
            unknown_load: shown && row.runs_without_load > 0,
            during_y: pain(row.during),
            after_y: pain(row.after),
            morning_y: pain(row.morning),
            missing_y: (shown && row.missing_mornings > 0).then_some(self.pain.bottom),
        }
    }

    fn shown(&self) -> impl Iterator<Item = &Bucket> {
        self.input.rows.iter().filter(|row| self.is_shown(row))
    }

    fn is_shown(&self, row: &Bucket) -> bool {
        row.to >= self.input.from && row.from <= self.to && row.from <= row.to
    }

    /// A ceiling speaks of one run: beside a week's sum it is not drawn.
    fn ceiling<T>(&self, ceiling: Option<T>) -> Option<T> {
        match self.input.granularity {
            Granularity::Day => ceiling,
            Granularity::Week => None,
        }
    }

    fn has_data(&self) -> bool {
        self.shown().any(|row| {
            row.runs > 0
                || row.load.is_some()
                || row.missing_mornings > 0
                || row.during.is_some()
                || row.after.is_some()
                || row.morning.is_some()
        })
    }

    /// A row's stretch of the axis: left, middle, right.
    fn slot_of(&self, row: &Bucket) -> (f64, f64, f64) {
        let from = row.from.clamp(self.input.from, self.to);
        let to = row.to.clamp(self.input.from, self.to);
        let (left, right) = (self.x(self.day(from)), self.x(self.day(to) + 1.0));
        (left, (left + right) / 2.0, right)
    }

    fn day(&self, day: Date) -> f64 {
        f64::from(days_between(self.input.from, day))
    }

    fn x(&self, days: f64) -> f64 {
        self.load.left + days * self.px_per_day
    }

    fn load_y(&self, load: f64) -> f64 {
        f64::from(self.load_at.translate(&(0.0, load)).1) / 10.0
    }

    fn pain_y(&self, level: f64) -> f64 {
        f64::from(self.pain_at.translate(&(0.0, level)).1) / 10.0
    }

    fn text(&self, text: &str, at: (f64, f64), anchor: Anchor) {
        self.text_in(text, at, anchor, self.palette.muted);
    }

    fn text_in(&self, text: &str, at: (f64, f64), anchor: Anchor, colour: crate::theme::Colour) {
        self.sheet.text(text, at, anchor, SIZE, Weight::Regular, colour);
    }
}

const UNKNOWN_HEIGHT: f64 = 9.0;
const HEAD_LEFT: f64 = 2.0;
const KEY_GLYPH: f64 = 15.0;
const KEY_GAP: f64 = 18.0;

/// Where the key's entries stand: x and row for each, and how many rows there are.
fn place_key(head: &str, key: &[KeyEntry<'_>], sheet: f64) -> (Vec<(f64, u32)>, u32) {
    let after_head = HEAD_LEFT + width(head, SIZE, Weight::Semibold) + KEY_GAP + 4.0;
    let (mut x, mut row) = (after_head, 0);
    let places = key
        .iter()
        .map(|entry| {
            let wide = KEY_GLYPH + width(entry.word, SIZE, Weight::Regular);
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
fn wrapped(sentence: &str, room: f64) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in sentence.split_whitespace() {
        let line = lines.last_mut().expect("BUG: there is always a line");
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if line.is_empty() || width(&longer, SIZE, Weight::Regular) <= room {
            *line = longer;
        } else {
            lines.push(word.to_owned());
        }
    }
    lines
}

fn load_title<'a>(input: &LoadPain<'a>) -> &'a str {
    match input.granularity {
        Granularity::Day => &input.labels.load_per_day,
        Granularity::Week => &input.labels.load_per_week,
    }
}

fn load_key<'a>(input: &LoadPain<'a>) -> Vec<KeyEntry<'a>> {
    let unknown = input.rows.iter().any(|row| row.runs_without_load > 0);
    unknown.then_some(KeyEntry { glyph: Glyph::UnknownLoad, word: &input.labels.unknown_load }).into_iter().collect()
}

fn pain_key<'a>(input: &LoadPain<'a>) -> Vec<KeyEntry<'a>> {
    let labels = input.labels;
    let mut key = if is_dense(input) {
        vec![KeyEntry { glyph: Glyph::Either, word: &labels.during_or_after }]
    } else {
        vec![
            KeyEntry { glyph: Glyph::During, word: &labels.during },
            KeyEntry { glyph: Glyph::After, word: &labels.after },
        ]
    };
    key.push(KeyEntry { glyph: Glyph::Morning, word: &labels.morning });
    if input.rows.iter().any(|row| row.missing_mornings > 0) {
        key.push(KeyEntry { glyph: Glyph::Missing, word: &labels.missing });
    }
    key
}

fn is_dense(input: &LoadPain<'_>) -> bool {
    input.rows.len() > DENSE_ROWS
}

fn worse(row: &Bucket) -> Option<PainSummary> {
    match (row.during, row.after) {
        (Some(during), Some(after)) => Some(if after.worst > during.worst { after } else { during }),
        (during, after) => during.or(after),
    }
}

/// The highest value the load panel must hold.
fn highest_load(input: &LoadPain<'_>) -> Option<f64> {
    let rows = input.rows.iter().filter(|row| row.to >= input.from && row.from <= input.to).filter_map(|row| row.load);
    let ceilings = match input.granularity {
        Granularity::Day => {
            input.tolerated_up_to.into_iter().chain(input.line.unwrap_or_default().iter().map(|p| p.high)).collect()
        }
        Granularity::Week => Vec::new(),
    };
    rows.chain(ceilings).map(KneeKm::get).filter(|load| *load > 0.0).reduce(f64::max)
}

/// A number with at most one digit after the point, none when it is whole.
fn number(value: f64, decimal: char) -> String {
    let tenth = format!("{value:.1}");
    tenth.strip_suffix(".0").map_or_else(|| tenth.replace('.', &decimal.to_string()), str::to_owned)
}

/// A hairline of one pixel is sharp when its middle is the middle of a pixel.
fn crisp(px: f64) -> f64 {
    px.floor() + 0.5
}

fn tenth(px: f64) -> f64 {
    (px * 10.0).round() / 10.0
}

fn tenths(px: f64) -> i32 {
    // A cast from float to integer saturates.
    (px * 10.0).round() as i32
}
