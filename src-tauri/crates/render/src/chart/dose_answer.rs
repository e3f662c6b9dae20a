//! *Dose and answer*: each day of running by its load across, and the next morning against the usual level up.
//!
//! A flare is a triangle, another morning a filled square. What has no height has a lane of its own under the panel (the morning
//! is still to come, went by unanswered, or has no usual level to be held against), and what has no dose a lane beside it: neither
//! can be read as zero.

use domain::{KneeKm, NextMorning, RunDay};

use super::axis::value_steps;
use super::canvas::{
    Area, Canvas, Frame, Glyph, KeyEntry, LEAST_APART, LINE_HEIGHT, RIGHT_MARGIN, SIZE, crisp, head_rows, number,
};
use super::sheet::{Anchor, Paint};
use super::{Drawing, Panel, Spot};
use crate::font::{Weight, width};
use crate::theme::Theme;

/// What the chart shows.
#[derive(Debug, Clone, Copy)]
pub struct DoseAnswer<'a> {
    /// Days of running, in order of time. Those on which nobody was asked are not drawn; each still has a [`Spot`].
    pub days: &'a [RunDay],
    /// The load line today, with its band; `None` until there is one.
    pub line: Option<LineToday>,
    /// Every word on the chart.
    pub labels: &'a DoseAnswerLabels,
    /// Pixels; at least 240.
    pub width: u32,
    /// Pixels; at least 260.
    pub height: u32,
    /// Where it will be seen.
    pub theme: Theme,
}

/// The load line as it stands.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LineToday {
    /// The estimate.
    pub line: KneeKm,
    /// The band's lower edge.
    pub low: KneeKm,
    /// The band's upper edge.
    pub high: KneeKm,
}

/// Every word on the chart. `{}` stands where a number goes. `Default` is English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DoseAnswerLabels {
    /// What the picture is called, for those who do not see it.
    pub title: String,
    /// What there is to see, in a sentence or two, for those who do not see it.
    pub description: String,
    /// Heads the panel: what goes up.
    pub answer: String,
    /// Under the panel: what goes across.
    pub dose: String,
    /// Key: a morning that was no flare.
    pub morning: String,
    /// Key: a flare.
    pub flare: String,
    /// Key: a worse morning of which it cannot be said whether it was a flare.
    pub undecided: String,
    /// Key: a morning still to be answered.
    pub open: String,
    /// Key: a morning that went by unanswered.
    pub missing: String,
    /// Key: a morning without a usual level to be held against.
    pub no_level: String,
    /// Key: runs whose load is not known.
    pub no_dose: String,
    /// On the load line; `{}` is its value.
    pub line: String,
    /// At height 0.
    pub usual: String,
    /// Instead of data, when there is none.
    pub empty: String,
    /// Between whole and tenth.
    pub decimal: char,
}

impl Default for DoseAnswerLabels {
    fn default() -> Self {
        Self {
            title: "Dose and answer".to_owned(),
            description:
                "Each mark is a day of running: across how much the knee carried, up how the next morning was against \
                          its usual level."
                    .to_owned(),
            answer: "Next morning against the usual level".to_owned(),
            dose: "Knee load of the day, knee-km".to_owned(),
            morning: "next morning".to_owned(),
            flare: "flare".to_owned(),
            undecided: "worse; during not answered".to_owned(),
            open: "still to come".to_owned(),
            missing: "not answered".to_owned(),
            no_level: "usual level not known".to_owned(),
            no_dose: "load not known".to_owned(),
            line: "your line {}".to_owned(),
            usual: "usual".to_owned(),
            empty: "Each day of running will stand here once its next morning is answered.".to_owned(),
            decimal: '.',
        }
    }
}

impl DoseAnswer<'_> {
    /// Draws it.
    #[must_use]
    pub fn draw(&self) -> Drawing<Spot> {
        Plot::new(self).draw()
    }
}

/// The lane for mornings without a height.
const LANE: f64 = 22.0;
/// The lane for days without a load.
const SIDE_LANE: f64 = 26.0;
/// The panel reaches at least so far below and above the usual level.
const LEAST_BELOW: f64 = 1.0;
const LEAST_ABOVE: f64 = 3.0;
/// Marks at the same height stand aside, up and down, by at most this much of a point, so that they do not hide each other.
const ASIDE: f64 = 0.2;
/// From so many days on marks are small, and from so many smaller still.
const MANY: usize = 120;
const VERY_MANY: usize = 500;

/// The chart with its geometry worked out.
struct Plot<'a> {
    input: &'a DoseAnswer<'a>,
    canvas: Canvas,
    frame: Frame,
    /// The lowest and highest change the panel holds.
    span: (f64, f64),
    step: (f64, u32),
    /// Where days without a load stand; `None` when there are none.
    aside: Option<f64>,
    lane: f64,
    mark: f64,
    key: Vec<KeyEntry<'a>>,
}

impl<'a> Plot<'a> {
    fn new(input: &'a DoseAnswer<'a>) -> Self {
        let (w, h) = (input.width.max(240), input.height.max(260));
        let canvas = Canvas::new(w, h, input.theme);
        let labels = input.labels;
        let key = key(input);
        let top = LINE_HEIGHT * f64::from(head_rows(&labels.answer, &key, canvas.width)) + 10.0;
        let shown = || input.days.iter().filter(|day| is_shown(day));
        let changes = || shown().filter_map(change);
        // The line's words stand above the highest mark.
        let room_above = if input.line.is_some() { 1.0 } else { 0.5 };
        let span = (
            changes().fold(-LEAST_BELOW, f64::min).floor() - 0.5,
            changes().fold(LEAST_ABOVE, f64::max).ceil() + room_above,
        );
        let loads = shown().filter_map(|day| day.load).map(KneeKm::get);
        let highest = loads.chain(input.line.map(|line| line.high.get())).fold(0.0, f64::max);
        let step = value_steps(if highest > 0.0 { highest * 1.03 } else { 8.0 });
        let values = (span.0.ceil() as i32..=span.1.floor() as i32).map(signed).chain([labels.usual.clone()]);
        let widest = values.map(|value| width(&value, SIZE, Weight::Regular)).fold(0.0, f64::max);
        let axis = (widest + 14.0).max(32.0).ceil();
        let lost = shown().any(|day| day.load.is_none());
        let left = axis + if lost { SIDE_LANE } else { 0.0 };
        let area = Area { left, top, right: canvas.width - RIGHT_MARGIN, bottom: canvas.height - 48.0 - LANE };
        let mark = match input.days.len() {
            0..MANY => 4.0,
            MANY..VERY_MANY => 3.0,
            _ => 2.2,
        };
        Self {
            frame: Frame::new(area, 0.0..step.0 * f64::from(step.1), span.0..span.1),
            lane: area.bottom + LANE / 2.0 + 1.0,
            aside: lost.then_some(axis + SIDE_LANE / 2.0 - 2.0),
            input,
            canvas,
            span,
            step,
            mark,
            key,
        }
    }

    fn draw(self) -> Drawing<Spot> {
        self.canvas.paper();
        let has_data = self.input.days.iter().any(is_shown);
        self.axes();
        self.line();
        let places = self.places();
        if has_data {
            self.marks(&places);
        } else {
            self.canvas.empty(&self.input.labels.empty, self.frame.area);
        }
        self.canvas.sheet.group("key", "", || {
            self.canvas.head(&self.input.labels.answer, &self.key, LINE_HEIGHT - 4.0);
        });
        let marks = places.into_iter().map(|at| Spot::around(at, self.mark + 3.0)).collect();
        let panels = vec![Panel::new("answer", self.frame.area, self.span.0, self.span.1)];
        let labels = self.input.labels;
        let (width, height) = (self.canvas.width as u32, self.canvas.height as u32);
        Drawing { svg: self.canvas.finish(&labels.title, &labels.description), width, height, panels, marks }
    }

    /// The line on the dose axis, with its band.
    fn line(&self) {
        let Some(line) = self.input.line else { return };
        let Area { top, bottom, right, .. } = self.frame.area;
        let (sheet, sea) = (&self.canvas.sheet, self.canvas.palette.sea);
        let x = |load: KneeKm| self.frame.x(load.get());
        let words = self.input.labels.line.replace("{}", &number(line.line.get(), self.input.labels.decimal));
        let wide = width(&words, SIZE, Weight::Regular);
        let beside = x(line.line) + 8.0 + wide <= right;
        sheet.group("line", "", || {
            sheet.rect(x(line.low), top, x(line.high), bottom, Paint::Wash(sea, 0.14));
            sheet.line((x(line.line), top), (x(line.line), bottom), sea, 2.0);
            let (at, anchor) =
                if beside { (x(line.line) + 6.0, Anchor::Start) } else { (x(line.line) - 6.0, Anchor::End) };
            self.canvas.text_in(&words, (at, top + 12.0), anchor, sea);
        });
    }

    fn axes(&self) {
        let (sheet, palette, labels) = (&self.canvas.sheet, self.canvas.palette, self.input.labels);
        let Area { left, right, bottom, .. } = self.frame.area;
        let from = self.aside.map_or(left, |x| x - SIDE_LANE / 2.0 + 2.0);
        let apart = self.frame.y(0.0) - self.frame.y(1.0);
        let every = [1, 2, 5, 10].into_iter().find(|n| apart * f64::from(*n) >= LEAST_APART).unwrap_or(10);
        let values = (self.span.0.ceil() as i32..=self.span.1.floor() as i32).filter(move |value| value % every == 0);
        sheet.group("grid", "", || {
            for value in values.clone().filter(|value| *value != 0) {
                let y = crisp(self.frame.y(f64::from(value)));
                sheet.line((from, y), (right, y), palette.rule, 1.0);
            }
        });
        sheet.group("axis", "", || {
            for value in values.clone() {
                let name = if value == 0 { labels.usual.clone() } else { signed(value) };
                self.canvas.text(&name, (from - 8.0, self.frame.y(f64::from(value)) + 4.0), Anchor::End);
            }
            let zero = crisp(self.frame.y(0.0));
            sheet.line((from, zero), (right, zero), palette.muted, 1.0);
            for y in [bottom, bottom + LANE] {
                sheet.line((from, crisp(y)), (right, crisp(y)), palette.rule, 1.0);
            }
            if self.aside.is_some() {
                sheet.line((crisp(left), self.frame.area.top), (crisp(left), bottom + LANE), palette.rule, 1.0);
            }
            let foot = crisp(bottom + LANE);
            for n in 0..=self.step.1 {
                let value = self.step.0 * f64::from(n);
                let x = crisp(self.frame.x(value));
                sheet.line((x, foot), (x, foot + 4.5), palette.muted, 1.0);
                let words = number(value, labels.decimal);
                let half = width(&words, SIZE, Weight::Regular) / 2.0;
                self.canvas.text(&words, (x.min(self.canvas.width - half - 2.0), foot + 18.0), Anchor::Middle);
            }
            self.canvas.text(&labels.dose, ((left + right) / 2.0, foot + 36.0), Anchor::Middle);
        });
    }

    /// Where each day stands. Days at the same height make room for each other, the earlier one first.
    fn places(&self) -> Vec<(f64, f64)> {
        let most = ((self.frame.y(0.0) - self.frame.y(ASIDE)) / (self.mark * 2.0)).floor().max(0.0) as i32;
        let mut taken: std::collections::HashMap<i64, Vec<(f64, f64)>> = std::collections::HashMap::new();
        self.input
            .days
            .iter()
            .map(|day| {
                let x = match (day.load, self.aside) {
                    (Some(load), _) => self.frame.x(load.get()),
                    (None, Some(aside)) => aside,
                    (None, None) => self.frame.area.left,
                };
                let (y, most) = match change(day) {
                    Some(by) => (self.frame.y(by), most),
                    None => (self.lane, (LANE / 2.0 / (self.mark * 2.0)) as i32),
                };
                if !is_shown(day) {
                    return (x, y);
                }
                let row = taken.entry((y * 10.0).round() as i64).or_default();
                let near = |y: f64, row: &[(f64, f64)]| {
                    row.iter().any(|(a, b)| (a - x).abs() < self.mark * 2.0 && (b - y).abs() < self.mark * 1.9)
                };
                let steps = std::iter::once(0).chain((1..=most).flat_map(|n| [-n, n]));
                let free = steps.map(|n| y + f64::from(n) * self.mark * 2.0).find(|y| !near(*y, row));
                let place = (x, free.unwrap_or(y));
                row.push(place);
                place
            })
            .collect()
    }

    fn marks(&self, places: &[(f64, f64)]) {
        let sheet = &self.canvas.sheet;
        let drawn = |class: &str, glyph: Glyph| {
            sheet.group(class, "", || {
                let is = |day: &RunDay| {
                    glyph_of(day).is_some_and(|of| of == glyph || of == Glyph::Morning && glyph == Glyph::OneOfMany)
                };
                for (_, at) in self.input.days.iter().zip(places).filter(|(day, _)| is(day)) {
                    self.canvas.glyph(glyph, *at, self.mark);
                }
            });
        };
        let morning = if self.input.days.len() < VERY_MANY { Glyph::Morning } else { Glyph::OneOfMany };
        for (class, glyph) in [
            ("missing", Glyph::Missing),
            ("open", Glyph::Open),
            ("no-level", Glyph::NoLevel),
            ("morning", morning),
            ("undecided", Glyph::Undecided),
            ("flare", Glyph::Flare),
        ] {
            drawn(class, glyph);
        }
    }
}

fn is_shown(day: &RunDay) -> bool {
    glyph_of(day).is_some()
}

fn glyph_of(day: &RunDay) -> Option<Glyph> {
    match day.morning {
        NextMorning::Changed { flare: Some(true), .. } => Some(Glyph::Flare),
        NextMorning::Changed { flare: Some(false), .. } => Some(Glyph::Morning),
        NextMorning::Changed { flare: None, .. } => Some(Glyph::Undecided),
        NextMorning::WithoutLevel => Some(Glyph::NoLevel),
        NextMorning::Open => Some(Glyph::Open),
        NextMorning::Missing => Some(Glyph::Missing),
        NextMorning::NotAsked => None,
    }
}

fn change(day: &RunDay) -> Option<f64> {
    match day.morning {
        NextMorning::Changed { by, .. } => Some(by),
        NextMorning::WithoutLevel | NextMorning::Open | NextMorning::Missing | NextMorning::NotAsked => None,
    }
}

fn key<'a>(input: &DoseAnswer<'a>) -> Vec<KeyEntry<'a>> {
    let labels = input.labels;
    let all = [
        (Glyph::Morning, &labels.morning),
        (Glyph::Flare, &labels.flare),
        (Glyph::Undecided, &labels.undecided),
        (Glyph::Open, &labels.open),
        (Glyph::Missing, &labels.missing),
        (Glyph::NoLevel, &labels.no_level),
    ];
    let there = |glyph: Glyph| {
        matches!(glyph, Glyph::Morning | Glyph::Flare) || input.days.iter().any(|day| glyph_of(day) == Some(glyph))
    };
    let mut key: Vec<_> =
        all.into_iter().filter(|(glyph, _)| there(*glyph)).map(|(glyph, word)| KeyEntry::new(glyph, word)).collect();
    if input.days.iter().any(|day| day.load.is_none() && is_shown(day)) {
        key.push(KeyEntry::new(Glyph::UnknownLoad, &labels.no_dose));
    }
    key
}

/// "+2", "−1", "0".
fn signed(value: i32) -> String {
    match value {
        0 => "0".to_owned(),
        up if up > 0 => format!("+{up}"),
        down => format!("−{}", down.unsigned_abs()),
    }
}
