//! *Load and pain*: what the knee carried above, what it answered below, on one time axis.
//!
//! Shape carries the meaning, colour only helps: *during* is a circle, *after* a diamond, *next morning* a filled square. A
//! morning without an answer is a hollow square on the axis; a run whose load is not known is a hollow bar on the axis.
//! Neither can be read as zero, because zero has its own place above the axis.

use domain::{Break, Bucket, FlareEpisode, Granularity, KneeKm, PainSummary};
use jiff::civil::Date;

use super::axis::{DayAxis, DayWords, days_between, value_steps};
use super::canvas::{
    Area, Canvas, Frame, Glyph, KeyEntry, LEAST_APART, LINE_HEIGHT, RIGHT_MARGIN, SIZE, crisp, head_rows, number, tenth,
};
use super::sheet::{Anchor, Paint};
use super::{Drawing, Mark, Panel};
use crate::font::{Weight, width};
use crate::theme::Theme;

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
    /// `tolerated_up_to` it speaks of one run: by [`Granularity::Day`] it lies over the bars, by [`Granularity::Week`] it has a
    /// panel of its own with the week's largest day. `None` until there is a line.
    pub line: Option<&'a [LinePoint]>,
    /// By [`Granularity::Week`], each row's largest load of one day, to be held against the line; as long as `rows`.
    pub largest_days: &'a [Option<KneeKm>],
    /// Flares, bracketed from the run before them to the morning that was back at the usual level.
    pub flares: &'a [FlareEpisode],
    /// Where the plan stood, from which day on, in order of time.
    pub stages: &'a [Stage],
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

/// Where the plan stood from a day on, until the next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stage {
    /// The first day.
    pub from: Date,
    /// What it is called, where there is room.
    pub name: String,
    /// What it is called, where there is little.
    pub short: String,
}

/// Every word on the chart. `{}` stands where a number goes. `Default` is English.
#[derive(Debug, Clone)]
pub struct LoadPainLabels {
    /// What the picture is called, for those who do not see it.
    pub title: String,
    /// What there is to see, in a sentence or two, for those who do not see it.
    pub description: String,
    /// Heads the upper panel by days.
    pub load_per_day: String,
    /// Heads the upper panel by weeks.
    pub load_per_week: String,
    /// Heads the panel of the line, by weeks.
    pub line_per_day: String,
    /// Key: the largest load of one day in a week.
    pub largest_day: String,
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
    /// Key: the days of a flare.
    pub flare: String,
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
    /// Days and months along the axis.
    pub days: DayWords,
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
            line_per_day: "Your line, knee-km of one day".to_owned(),
            largest_day: "largest day of the week".to_owned(),
            pain: "Pain, 0–10".to_owned(),
            during: "during".to_owned(),
            after: "after".to_owned(),
            during_or_after: "during or after".to_owned(),
            morning: "next morning".to_owned(),
            missing: "no answer".to_owned(),
            unknown_load: "load not known".to_owned(),
            flare: "flare".to_owned(),
            tolerated: "tolerated so far {}".to_owned(),
            line: "your line {}".to_owned(),
            days_off: "{} days off".to_owned(),
            today: "today".to_owned(),
            empty: "Your runs and your knee’s answers will stand here.".to_owned(),
            days: DayWords::default(),
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

/// The pain panel reaches below 0, so that a score of 0 stands clear of the axis where missing answers are marked.
const PAIN_FLOOR: f64 = -1.4;
const PAIN_TOP: f64 = 10.5;
/// The strip that names the plan's stages.
const STAGE_HEIGHT: f64 = 18.0;
/// From this many rows on, only the mornings keep their mark; the other two become small ticks. What rows have in common is drawn as one.
const DENSE_ROWS: usize = 120;

/// The chart with its geometry worked out.
struct Plot<'a> {
    input: &'a LoadPain<'a>,
    to: Date,
    load: Area,
    pain: Area,
    load_at: Frame,
    pain_at: Frame,
    /// By weeks, where there is a line: its panel, and the step of its values.
    line_at: Option<(Frame, (f64, u32))>,
    load_step: (f64, u32),
    px_per_day: f64,
    /// The width of a usual row, in pixels.
    slot: f64,
    dense: bool,
    /// Half a mark's width, in pixels.
    mark: f64,
    pain_key: Vec<KeyEntry<'a>>,
    line_key: Vec<KeyEntry<'a>>,
    load_key: Vec<KeyEntry<'a>>,
    canvas: Canvas,
}

impl<'a> Plot<'a> {
    fn new(input: &'a LoadPain<'a>) -> Self {
        let to = input.to.max(input.from);
        let (w, h) = (input.width.max(240), input.height.max(260));
        let (sheet_width, sheet_height) = (f64::from(w), f64::from(h));
        let labels = input.labels;

        let load_step = value_steps(highest_load(input).unwrap_or(4.0) * 1.05);
        let line_step = highest_beside_line(input).map(|highest| value_steps(highest * 1.05));
        let widest = [Some(load_step), line_step]
            .into_iter()
            .flatten()
            .flat_map(|(step, steps)| (0..=steps).map(move |n| step * f64::from(n)))
            .map(|value| width(&number(value, labels.decimal), SIZE, Weight::Regular))
            .fold(0.0, f64::max);
        let left = (widest + 14.0).max(32.0).ceil();
        let right = sheet_width - RIGHT_MARGIN;

        let load_key = load_key(input);
        let line_key = line_key(input);
        let pain_key = pain_key(input);
        let rows = |head: &str, key: &[KeyEntry<'_>]| f64::from(head_rows(head, key, sheet_width));
        let stages = if input.stages.is_empty() { 0.0 } else { STAGE_HEIGHT };
        let load_head = LINE_HEIGHT * rows(load_title(input), &load_key) + 10.0 + stages;
        let line_head = match line_step {
            Some(_) => LINE_HEIGHT * rows(&labels.line_per_day, &line_key) + 22.0,
            None => 0.0,
        };
        let pain_head = LINE_HEIGHT * rows(&labels.pain, &pain_key) + 26.0;
        let foot = 28.0;
        let room = (sheet_height - load_head - line_head - pain_head - foot).max(40.0);
        let shares = if line_step.is_some() { (0.38, 0.26) } else { (0.54, 0.0) };
        let load = Area { left, top: load_head, right, bottom: (load_head + room * shares.0).round() };
        let line_top = load.bottom + line_head;
        let line_area = Area { left, top: line_top, right, bottom: (line_top + room * shares.1).round() };
        let above_pain = if line_step.is_some() { line_area.bottom } else { load.bottom };
        let pain = Area { left, top: above_pain + pain_head, right, bottom: sheet_height - foot };

        let days = f64::from(days_between(input.from, to)) + 1.0;
        let px_per_day = (right - left) / days;
        let slot = px_per_day * if input.granularity == Granularity::Week { 7.0 } else { 1.0 };
        let top = |(step, steps): (f64, u32)| step * f64::from(steps);
        Self {
            input,
            to,
            load,
            pain,
            load_at: Frame::new(load, 0.0..days, 0.0..top(load_step)),
            pain_at: Frame::new(pain, 0.0..days, PAIN_FLOOR..PAIN_TOP),
            line_at: line_step.map(|step| (Frame::new(line_area, 0.0..days, 0.0..top(step)), step)),
            load_step,
            px_per_day,
            slot,
            dense: is_dense(input),
            mark: (slot * if input.granularity == Granularity::Week { 0.18 } else { 0.22 }).clamp(1.4, 4.0),
            pain_key,
            line_key,
            load_key,
            canvas: Canvas::new(w, h, input.theme),
        }
    }

    fn draw(self) -> Drawing {
        self.canvas.paper();
        let mut words = self.breaks();
        self.axes();
        if self.has_data() {
            self.stages();
            self.bars();
            words.extend(self.load_line());
            self.tolerated(&words);
            self.line_panel();
            self.flares();
            self.pain_marks();
        } else {
            self.canvas.empty(&self.input.labels.empty, self.load);
        }
        self.heads();
        let marks = self.input.rows.iter().map(|row| self.mark_of(row)).collect();
        let top = |(step, steps): (f64, u32)| step * f64::from(steps);
        let mut panels = vec![Panel::new("load", self.load, 0.0, top(self.load_step))];
        panels.extend(self.line_at.as_ref().map(|(frame, step)| Panel::new("line", frame.area, 0.0, top(*step))));
        panels.push(Panel::new("pain", self.pain, PAIN_FLOOR, PAIN_TOP));
        let labels = self.input.labels;
        let (width, height) = (self.canvas.width as u32, self.canvas.height as u32);
        let svg = self.canvas.finish(&labels.title, &labels.description);
        Drawing { svg, width, height, panels, marks }
    }

    fn areas(&self) -> impl Iterator<Item = Area> {
        let line = self.line_at.as_ref().map(|(frame, _)| frame.area);
        [Some(self.load), line, Some(self.pain)].into_iter().flatten()
    }

    // Background: breaks, axes, heads.

    /// Shades the breaks and returns where their words stand.
    fn breaks(&self) -> Vec<Area> {
        let quiet = Paint::Fill(self.canvas.palette.quiet);
        let mut labels = Vec::new();
        self.canvas.sheet.group("breaks", "", || {
            for pause in self.input.breaks {
                let (from, to) = (pause.from.max(self.input.from), pause.to.min(self.to));
                if from > to {
                    continue;
                }
                let (left, right) = (self.x(self.day(from)), self.x(self.day(to) + 1.0));
                for area in self.areas() {
                    self.canvas.sheet.rect(left, area.top, right, area.bottom, quiet);
                }
                let words = self.input.labels.days_off.replace("{}", &pause.days().to_string());
                let wide = width(&words, SIZE, Weight::Regular);
                if wide + 10.0 <= right - left {
                    let middle = (left + right) / 2.0;
                    self.canvas.text(&words, (middle, self.load.top + 17.0), Anchor::Middle);
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
        let (sheet, palette, labels) = (&self.canvas.sheet, self.canvas.palette, self.input.labels);
        let (left, right) = (self.load.left, self.load.right);
        let values = || {
            let line = self.line_at.as_ref().map(|(frame, step)| (frame, *step));
            [Some((&self.load_at, self.load_step)), line].into_iter().flatten()
        };
        sheet.group("grid", "", || {
            for (frame, (step, steps)) in values() {
                for n in 1..=steps {
                    let y = crisp(frame.y(step * f64::from(n)));
                    sheet.line((left, y), (right, y), palette.rule, 1.0);
                }
            }
            for score in [0.0, 5.0, 10.0] {
                let y = crisp(self.pain_y(score));
                sheet.line((left, y), (right, y), palette.rule, 1.0);
            }
        });
        sheet.group("axis", "", || {
            for (frame, (step, steps)) in values() {
                let apart = frame.y(0.0) - frame.y(step);
                for n in (0..=steps).step_by(if apart < LEAST_APART { steps as usize } else { 1 }) {
                    let value = step * f64::from(n);
                    let at = (left - 8.0, frame.y(value) + 4.0);
                    self.canvas.text(&number(value, labels.decimal), at, Anchor::End);
                }
            }
            let apart = self.pain_y(0.0) - self.pain_y(5.0);
            for score in (0..=10).step_by(if apart < LEAST_APART { 10 } else { 5 }) {
                let at = (left - 8.0, self.pain_y(f64::from(score)) + 4.0);
                self.canvas.text(&score.to_string(), at, Anchor::End);
            }
            let feet: Vec<f64> = self.areas().map(|area| crisp(area.bottom)).collect();
            for y in &feet {
                sheet.line((left, *y), (right, *y), palette.muted, 1.0);
            }
            let row = self.pain.bottom + 20.0;
            let taken = self.today(row);
            let axis = DayAxis {
                from: self.input.from,
                to: self.to,
                granularity: self.input.granularity,
                left,
                right,
                sheet: self.canvas.width,
                taken,
                words: labels.days,
                size: SIZE,
            };
            self.canvas.day_ticks(&axis, |day| self.x(day), &feet, row);
        });
    }

    /// A rule at today when the axis goes on after it; returns the stretch of the label row its word takes.
    fn today(&self, row: f64) -> Option<(f64, f64)> {
        let today = self.input.today;
        if today < self.input.from || today >= self.to {
            return None;
        }
        let x = crisp(self.x(self.day(today) + 0.5));
        for area in self.areas() {
            self.canvas.sheet.line((x, area.top), (x, area.bottom), self.canvas.palette.muted, 1.0);
        }
        let wide = width(&self.input.labels.today, SIZE, Weight::Semibold);
        let left = (x - wide / 2.0).clamp(2.0, (self.canvas.width - wide - 2.0).max(2.0));
        self.canvas.strong(&self.input.labels.today, (left, row), Anchor::Start);
        Some((left, left + wide))
    }

    fn heads(&self) {
        let labels = self.input.labels;
        self.canvas.sheet.group("key", "", || {
            self.canvas.head(load_title(self.input), &self.load_key, LINE_HEIGHT - 4.0);
            let lowest = |name: &str, key: &[KeyEntry<'_>], top: f64| {
                let rows = f64::from(head_rows(name, key, self.canvas.width));
                self.canvas.head(name, key, top - 12.0 - LINE_HEIGHT * (rows - 1.0));
            };
            if let Some((frame, _)) = &self.line_at {
                lowest(&labels.line_per_day, &self.line_key, frame.area.top);
            }
            lowest(&labels.pain, &self.pain_key, self.pain.top);
        });
    }

    /// Where the plan stood, in a strip over the load: a tick where a stage begins, and its name where it fits.
    fn stages(&self) {
        let (from, to) = (self.input.from, self.to);
        let stages = self.input.stages;
        self.canvas.sheet.group("stages", "", || {
            for (n, stage) in stages.iter().enumerate() {
                let next = stages.get(n + 1).map(|next| next.from);
                if stage.from > to || next.is_some_and(|next| next <= from) {
                    continue;
                }
                let left = self.x(self.day(stage.from.max(from)));
                let right = next.filter(|next| *next <= to).map_or(self.load.right, |next| self.x(self.day(next)));
                let x = crisp(left);
                self.canvas.sheet.line(
                    (x, self.load.top - STAGE_HEIGHT),
                    (x, self.load.top),
                    self.canvas.palette.muted,
                    1.0,
                );
                let fits = |name: &&String| left + 4.0 + width(name, SIZE, Weight::Regular) + 4.0 <= right;
                if let Some(name) = [&stage.name, &stage.short].into_iter().find(fits) {
                    self.canvas.text(name, (left + 4.0, self.load.top - 5.0), Anchor::Start);
                }
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
        let beside = x + 8.0 + wide <= self.canvas.width - 2.0;
        let (left, baseline) = if beside { (x + 8.0, y + 4.0) } else { (x.min(self.load.right) - wide, y - 7.0) };
        self.canvas.sheet.group("line", "stroke-linejoin=\"round\"", || {
            let band: Vec<_> =
                shown.iter().map(|p| place(p, p.high)).chain(shown.iter().rev().map(|p| place(p, p.low))).collect();
            self.canvas.sheet.path(&band, Paint::Wash(self.canvas.palette.sea, 0.14));
            let stroke: Vec<_> = shown.iter().map(|p| place(p, p.line)).collect();
            self.canvas.sheet.path(&stroke, Paint::Stroke(self.canvas.palette.sea, 2.0));
            self.canvas.text_in(&words, (left, baseline), Anchor::Start, self.canvas.palette.sea);
        });
        Some(Area { left, right: left + wide, top: baseline - 11.0, bottom: baseline + 4.0 })
    }

    /// By weeks, the line and its band in a panel of their own, with each week's largest day.
    fn line_panel(&self) {
        let Some((frame, _)) = &self.line_at else { return };
        let points = self.input.line.unwrap_or_default();
        let (sheet, palette) = (&self.canvas.sheet, self.canvas.palette);
        let shown: Vec<_> = points.iter().filter(|p| self.input.from <= p.day && p.day <= self.to).collect();
        let place = |p: &LinePoint, load: KneeKm| (self.x(self.day(p.day) + 0.5), frame.y(load.get()));
        sheet.group("line", "stroke-linejoin=\"round\"", || {
            let band: Vec<_> =
                shown.iter().map(|p| place(p, p.high)).chain(shown.iter().rev().map(|p| place(p, p.low))).collect();
            sheet.path(&band, Paint::Wash(palette.sea, 0.14));
            let stroke: Vec<_> = shown.iter().map(|p| place(p, p.line)).collect();
            sheet.path(&stroke, Paint::Stroke(palette.sea, 2.0));
        });
        self.group_of_many("largest-days", || {
            let half = (self.slot * 0.36).clamp(0.8, 5.0);
            for (row, load) in self.input.rows.iter().zip(self.input.largest_days) {
                let Some(load) = load.filter(|_| self.is_shown(row)) else { continue };
                let (_, x, _) = self.slot_of(row);
                let y = frame.y(load.get());
                sheet.line((x - half, y), (x + half, y), palette.ink, 2.0);
            }
        });
    }

    /// A bracket over each flare: from the run before it to the morning that was back at the usual level. Without that morning it
    /// stays open.
    fn flares(&self) {
        let (sheet, red) = (&self.canvas.sheet, self.canvas.palette.red);
        let y = self.pain.top - 4.0;
        sheet.group("flares", "", || {
            for flare in self.input.flares.iter().filter(|f| f.from <= self.to && f.to >= self.input.from) {
                let left = self.x(self.day(flare.from.max(self.input.from)));
                let right = self.x(self.day(flare.to.min(self.to)) + 1.0).max(left + 2.0);
                sheet.line((left, y), (right, y), red, 1.5);
                if flare.from >= self.input.from {
                    sheet.line((left, y), (left, y + 5.0), red, 1.5);
                }
                if flare.settled && flare.to <= self.to {
                    sheet.line((right, y), (right, y + 5.0), red, 1.5);
                }
            }
        });
    }

    fn bars(&self) {
        let (sheet, muted) = (&self.canvas.sheet, self.canvas.palette.muted);
        let bar = Paint::Fill(muted.towards(self.canvas.palette.background, 0.2));
        let half = (self.slot * 0.36).clamp(0.45, 9.0);
        self.group_of_many("load", || {
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
        let (palette, labels) = (self.canvas.palette, self.input.labels);
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
        self.canvas.sheet.group("tolerated", "stroke-dasharray=\"5 3\"", || {
            self.canvas.sheet.line((left, y), (right, y), palette.sea, 1.2);
        });
        let Some(at) = place else { return };
        self.canvas.sheet.group("tolerated-label", "", || {
            if free.is_none() {
                let Area { left, top, right, bottom } = label(at.0, at.1);
                self.canvas.sheet.rect(left, top, right, bottom, Paint::Fill(palette.background));
            }
            self.canvas.text_in(&words, at, Anchor::End, palette.sea);
        });
    }

    // Pain.

    fn pain_marks(&self) {
        let sheet = &self.canvas.sheet;
        if self.input.granularity == Granularity::Week && !self.dense {
            sheet.group("stems", "", || self.stems());
        }
        if self.dense {
            self.group_of_many("during-or-after", || self.marks(Glyph::Either, worse));
        } else {
            sheet.group("during", "", || self.marks(Glyph::During, |row| row.during));
            sheet.group("after", "", || self.marks(Glyph::After, |row| row.after));
        }
        sheet.group("missing", "", || {
            for row in self.shown().filter(|row| row.missing_mornings > 0) {
                let (_, x, _) = self.slot_of(row);
                self.canvas.glyph(Glyph::Missing, (x, self.pain.bottom), self.mark.min(3.4));
            }
        });
        self.group_of_many("morning", || self.marks(Glyph::Morning, |row| row.morning));
    }

    /// In a week, from the median to the worst.
    fn stems(&self) {
        for row in self.shown() {
            for (answers, glyph, colour) in [
                (row.during, Glyph::During, self.canvas.palette.ink),
                (row.after, Glyph::After, self.canvas.palette.ink),
                (row.morning, Glyph::Morning, self.canvas.palette.violet),
            ] {
                let Some(PainSummary { worst, median, .. }) = answers else { continue };
                if median.is_finite() && worst.level() - median >= 0.5 {
                    let x = self.place(row, glyph);
                    let (top, bottom) = (self.pain_y(worst.level()), self.pain_y(median.clamp(0.0, 10.0)));
                    self.canvas.sheet.line((x, top), (x, bottom), colour, 1.0);
                }
            }
        }
    }

    fn marks(&self, glyph: Glyph, answer: impl Fn(&Bucket) -> Option<PainSummary>) {
        for row in self.shown() {
            let Some(summary) = answer(row) else { continue };
            let x = self.place(row, glyph);
            self.canvas.glyph(glyph, (x, self.pain_y(summary.worst.level())), self.mark);
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

    /// A group with a shape for each row. Where rows are many, those of one paint are one in a window, which has to be quick; paper has
    /// time, and keeps them one by one.
    fn group_of_many(&self, class: &str, draw: impl FnOnce()) {
        let sheet = &self.canvas.sheet;
        sheet.group(class, "", || {
            if self.dense && self.input.theme != Theme::Print { sheet.joined(draw) } else { draw() }
        });
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
        self.load_at.y(load)
    }

    fn pain_y(&self, level: f64) -> f64 {
        self.pain_at.y(level)
    }
}

const UNKNOWN_HEIGHT: f64 = 9.0;
fn load_title<'a>(input: &LoadPain<'a>) -> &'a str {
    match input.granularity {
        Granularity::Day => &input.labels.load_per_day,
        Granularity::Week => &input.labels.load_per_week,
    }
}

fn load_key<'a>(input: &LoadPain<'a>) -> Vec<KeyEntry<'a>> {
    let unknown = input.rows.iter().any(|row| row.runs_without_load > 0);
    unknown.then(|| KeyEntry::new(Glyph::UnknownLoad, &input.labels.unknown_load)).into_iter().collect()
}

fn line_key<'a>(input: &LoadPain<'a>) -> Vec<KeyEntry<'a>> {
    let largest = input.largest_days.iter().any(Option::is_some);
    largest
        .then(|| KeyEntry::new(Glyph::Stroke(input.theme.palette().ink), &input.labels.largest_day))
        .into_iter()
        .collect()
}

fn pain_key<'a>(input: &LoadPain<'a>) -> Vec<KeyEntry<'a>> {
    let labels = input.labels;
    let mut key = if is_dense(input) {
        vec![KeyEntry::new(Glyph::Either, &labels.during_or_after)]
    } else {
        vec![KeyEntry::new(Glyph::During, &labels.during), KeyEntry::new(Glyph::After, &labels.after)]
    };
    key.push(KeyEntry::new(Glyph::Morning, &labels.morning));
    if input.rows.iter().any(|row| row.missing_mornings > 0) {
        key.push(KeyEntry::new(Glyph::Missing, &labels.missing));
    }
    if input.flares.iter().any(|flare| flare.from <= input.to && flare.to >= input.from) {
        key.push(KeyEntry::new(Glyph::Spell, &labels.flare));
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

/// The highest value the panel of the line must hold; `None` when there is no such panel.
fn highest_beside_line(input: &LoadPain<'_>) -> Option<f64> {
    let shown = |day: Date| input.from <= day && day <= input.to;
    let line = input.line.filter(|_| input.granularity == Granularity::Week)?;
    let highs: Vec<KneeKm> = line.iter().filter(|p| shown(p.day)).map(|p| p.high).collect();
    let rows =
        input.rows.iter().zip(input.largest_days).filter(|(row, _)| row.to >= input.from && row.from <= input.to);
    let largest = rows.filter_map(|(_, load)| *load);
    (highs.len() > 1).then(|| highs.iter().copied().chain(largest).map(KneeKm::get).fold(0.0, f64::max))
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
