//! A run's track: pace, the climb and fall of the way, heart rate and cadence over its time, one above the other.
//!
//! What a device did not record leaves a gap, and a panel that would be empty is not there. Pace stands on a scale of speed, so that
//! standing still has a place (its foot) and walking does not fill the panel.

use super::axis::value_steps;
use super::canvas::{Area, Canvas, Frame, LEAST_APART, LINE_HEIGHT, RIGHT_MARGIN, SIZE, crisp, number, tenth};
use super::sheet::{Anchor, Paint};
use super::{Drawing, Panel, Spot};
use crate::font::{Weight, width};
use crate::theme::Theme;

/// What the chart shows.
#[derive(Debug, Clone, Copy)]
pub struct TrackChart<'a> {
    /// What was measured, in order of time.
    pub points: &'a [TrackPoint],
    /// Metres in the unit pace is told in.
    pub unit_m: f64,
    /// Every word on the chart.
    pub labels: &'a TrackLabels,
    /// Pixels; at least 240. How high the drawing becomes follows from what was measured.
    pub width: u32,
    /// Where it will be seen.
    pub theme: Theme,
}

/// A stretch of a run.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct TrackPoint {
    /// Seconds from the start, pauses included, when it begins.
    pub from_s: f64,
    /// When it ends.
    pub to_s: f64,
    /// Metres per second.
    pub speed: Option<f64>,
    /// Metres above the start: all climb so far less all descent.
    pub height_m: Option<f64>,
    /// Beats per minute.
    pub heart_rate: Option<f64>,
    /// Steps per minute, both feet.
    pub cadence: Option<f64>,
}

/// Every word on the chart. `Default` is English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrackLabels {
    /// What the picture is called, for those who do not see it.
    pub title: String,
    /// What there is to see, in a sentence or two, for those who do not see it.
    pub description: String,
    /// The names of the panels: pace, height, heart rate, cadence.
    pub names: [String; 4],
    /// After the minutes on the time axis.
    pub minutes: String,
    /// At the foot of the pace's scale.
    pub standing: String,
    /// Instead of data, when there is none.
    pub empty: String,
    /// Between whole and tenth.
    pub decimal: char,
}

impl Default for TrackLabels {
    fn default() -> Self {
        Self {
            title: "Along the way".to_owned(),
            description: "Pace, height, heart rate and cadence over the time of the run.".to_owned(),
            names: ["Pace, min/km", "Height over the start, m", "Heart rate, bpm", "Cadence, steps/min"]
                .map(str::to_owned),
            minutes: "min".to_owned(),
            standing: "still".to_owned(),
            empty: "Nothing was recorded along the way.".to_owned(),
            decimal: '.',
        }
    }
}

impl TrackChart<'_> {
    /// Draws it. The drawing has one [`Spot`] for each point.
    #[must_use]
    pub fn draw(&self) -> Drawing<Spot> {
        Plot::new(self).draw()
    }
}

const HIGH: f64 = 84.0;
const HEAD: f64 = 28.0;
const APART: f64 = 12.0;
const FOOT: f64 = 28.0;
/// A gap of more than this many seconds is a pause, and no line goes over it.
const PAUSE_S: f64 = 2.0;
/// The pace's labels, in minutes per unit.
const PACES: [f64; 10] = [3.0, 3.5, 4.0, 5.0, 6.0, 7.0, 8.0, 10.0, 15.0, 20.0];

/// One thing that was measured.
struct Curve {
    name: &'static str,
    head: String,
    values: Vec<Option<f64>>,
    frame: Frame,
    span: (f64, f64),
    /// Labels of the scale.
    ticks: Vec<(f64, String)>,
    baseline: f64,
}

/// The chart with its geometry worked out.
struct Plot<'a> {
    input: &'a TrackChart<'a>,
    canvas: Canvas,
    curves: Vec<Curve>,
    end_s: f64,
    left: f64,
}

impl<'a> Plot<'a> {
    fn new(input: &'a TrackChart<'a>) -> Self {
        let w = input.width.max(240);
        let labels = input.labels;
        let end_s = input.points.last().map_or(60.0, |point| point.to_s).max(1.0);
        let of = |value: fn(&TrackPoint) -> Option<f64>| input.points.iter().map(value).collect::<Vec<_>>();
        let measured = [
            ("pace", of(|p| p.speed)),
            ("height", of(|p| p.height_m)),
            ("heart-rate", of(|p| p.heart_rate)),
            ("cadence", of(|p| p.cadence)),
        ];
        let scaled: Vec<_> = measured
            .into_iter()
            .zip(&labels.names)
            .filter(|((_, values), _)| values.iter().any(Option::is_some))
            .map(|((name, values), head)| {
                let (span, ticks) = match name {
                    "pace" => paces(&values, input.unit_m, &labels.standing),
                    _ => around(&values, labels.decimal),
                };
                (name, head.clone(), values, span, ticks)
            })
            .collect();
        let widest = scaled
            .iter()
            .flat_map(|(.., ticks)| ticks)
            .map(|(_, words)| width(words, SIZE, Weight::Regular))
            .fold(0.0, f64::max);
        let left = (widest + 14.0).max(32.0).ceil();
        let mut top = 0.0;
        let curves: Vec<Curve> = scaled
            .into_iter()
            .map(|(name, head, values, span, ticks)| {
                let area =
                    Area { left, top: top + HEAD, right: f64::from(w) - RIGHT_MARGIN, bottom: top + HEAD + HIGH };
                let baseline = top + LINE_HEIGHT - 4.0;
                top = area.bottom + APART;
                let frame = Frame::new(area, 0.0..end_s, span.0..span.1);
                let ticks = apart(ticks, &frame);
                Curve { name, head, values, frame, span, ticks, baseline }
            })
            .collect();
        let height = if curves.is_empty() { 120.0 } else { top - APART + FOOT };
        Self { canvas: Canvas::new(w, height.ceil() as u32, input.theme), input, curves, end_s, left }
    }

    fn draw(self) -> Drawing<Spot> {
        self.canvas.paper();
        if self.curves.is_empty() {
            let all = Area { left: 0.0, top: 0.0, right: self.canvas.width, bottom: self.canvas.height };
            self.canvas.empty(&self.input.labels.empty, all);
        }
        self.axes();
        for curve in &self.curves {
            self.canvas.sheet.group(curve.name, "stroke-linejoin=\"round\"", || self.curve(curve));
        }
        let marks = self.input.points.iter().map(|point| self.spot(point)).collect();
        let panels = self.curves.iter().map(|c| Panel::new(c.name, c.frame.area, c.span.0, c.span.1)).collect();
        let labels = self.input.labels;
        let (width, height) = (self.canvas.width as u32, self.canvas.height as u32);
        Drawing { svg: self.canvas.finish(&labels.title, &labels.description), width, height, panels, marks }
    }

    fn axes(&self) {
        let (sheet, palette) = (&self.canvas.sheet, self.canvas.palette);
        let Some(last) = self.curves.last() else { return };
        let (left, right) = (self.left, last.frame.area.right);
        sheet.group("grid", "", || {
            for curve in &self.curves {
                for (value, _) in &curve.ticks {
                    let y = crisp(curve.frame.y(*value));
                    sheet.line((left, y), (right, y), palette.rule, 1.0);
                }
            }
        });
        sheet.group("key", "", || {
            for curve in &self.curves {
                self.canvas.head(&curve.head, &[], curve.baseline);
            }
        });
        sheet.group("axis", "", || {
            for curve in &self.curves {
                for (value, words) in &curve.ticks {
                    self.canvas.text(words, (left - 8.0, curve.frame.y(*value) + 4.0), Anchor::End);
                }
                let foot = crisp(curve.frame.area.bottom);
                sheet.line((left, foot), (right, foot), palette.muted, 1.0);
            }
            let step = minutes_step(self.end_s / 60.0, right - left);
            let foot = crisp(last.frame.area.bottom);
            for n in 0..=(self.end_s / 60.0 / step).floor() as u32 {
                let minute = step * f64::from(n);
                let x = crisp(last.frame.x(minute * 60.0));
                sheet.line((x, foot), (x, foot + 4.5), palette.muted, 1.0);
                let words = if n == 0 { format!("0 {}", self.input.labels.minutes) } else { clock(minute) };
                let half = width(&words, SIZE, Weight::Regular) / 2.0;
                let middle = x.clamp(half + 2.0, self.canvas.width - half - 2.0);
                self.canvas.text(&words, (middle, foot + 19.0), Anchor::Middle);
            }
        });
    }

    fn curve(&self, curve: &Curve) {
        let (sheet, palette) = (&self.canvas.sheet, self.canvas.palette);
        let mut stretches: Vec<Vec<(f64, f64)>> = Vec::new();
        let mut ended = f64::NEG_INFINITY;
        for (point, value) in self.input.points.iter().zip(&curve.values) {
            let Some(value) = value else { continue };
            let y = curve.frame.y(value.clamp(curve.span.0, curve.span.1));
            let x = curve.frame.x((point.from_s + point.to_s) / 2.0);
            match stretches.last_mut().filter(|_| point.from_s - ended <= PAUSE_S) {
                Some(stretch) => stretch.push((x, y)),
                None => stretches.push(vec![(x, y)]),
            }
            ended = point.to_s;
        }
        let foot = curve.frame.area.bottom;
        for stretch in &stretches {
            match stretch.as_slice() {
                [alone] => sheet.circle(*alone, 1.2, Paint::Fill(palette.ink)),
                [first, .., last] => {
                    if curve.name == "height" {
                        let ground: Vec<_> = stretch.iter().copied().chain([(last.0, foot), (first.0, foot)]).collect();
                        sheet.path(&ground, Paint::Wash(palette.muted, 0.18));
                    }
                    sheet.path(stretch, Paint::Stroke(palette.ink, 1.4));
                }
                [] => {}
            }
        }
    }

    fn spot(&self, point: &TrackPoint) -> Spot {
        let area = Area {
            left: self.left,
            top: HEAD,
            right: self.canvas.width - RIGHT_MARGIN,
            bottom: self.canvas.height - FOOT,
        };
        let x = |second: f64| area.left + second / self.end_s * area.width();
        let (left, right) = (x(point.from_s), x(point.to_s));
        Spot {
            left: tenth(left),
            top: area.top,
            right: tenth(right),
            bottom: tenth(area.bottom),
            x: tenth((left + right) / 2.0),
            y: tenth((area.top + area.bottom) / 2.0),
        }
    }
}

/// Those labels of a scale, from its foot up, that have room.
fn apart(ticks: Vec<(f64, String)>, frame: &Frame) -> Vec<(f64, String)> {
    let mut last = f64::INFINITY;
    ticks
        .into_iter()
        .filter(|(value, _)| {
            let y = frame.y(*value);
            let fits = last - y >= LEAST_APART;
            if fits {
                last = y;
            }
            fits
        })
        .collect()
}

type Scale = ((f64, f64), Vec<(f64, String)>);

/// A scale of speed with labels of pace, from standing still to a little over the fastest. The fastest one in a hundred stretches
/// is taken for a slip of the satellites and does not stretch the scale.
fn paces(values: &[Option<f64>], unit_m: f64, standing: &str) -> Scale {
    let mut known: Vec<f64> = values.iter().flatten().copied().collect();
    known.sort_by(f64::total_cmp);
    let usual = known.get((known.len() as f64 * 0.99) as usize).or(known.last()).copied().unwrap_or(3.0);
    let top = (usual * 1.15).max(1.5);
    let speed = |minutes: f64| unit_m / (minutes * 60.0);
    let labels = PACES.iter().rev().map(|minutes| (speed(*minutes), pace(*minutes))).filter(|(speed, _)| *speed < top);
    ((0.0, top), std::iter::once((0.0, standing.to_owned())).chain(labels).collect())
}

/// A scale around what was measured, in round numbers; at least ten wide, so that a flat way looks flat.
fn around(values: &[Option<f64>], decimal: char) -> Scale {
    let known = || values.iter().flatten().copied();
    let (low, high) = (known().fold(f64::INFINITY, f64::min), known().fold(f64::NEG_INFINITY, f64::max));
    let wider = (10.0 - (high - low)).max(0.0) / 2.0;
    let (step, _) = value_steps((high - low).max(10.0));
    let from = ((low - wider) / step).floor() * step;
    let to = ((high + wider) / step).ceil() * step;
    let steps = ((to - from) / step).round() as i32;
    let ticks = (0..=steps).map(|n| from + step * f64::from(n));
    let words =
        |value: f64| if value < 0.0 { format!("−{}", number(-value, decimal)) } else { number(value, decimal) };
    ((from, to), ticks.map(|value| (value, words(value))).collect())
}

/// "5:00".
fn pace(minutes: f64) -> String {
    let seconds = (minutes * 60.0).round() as u32;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// "25", or "1:15" from an hour on.
fn clock(minutes: f64) -> String {
    let whole = minutes.round() as u32;
    if whole < 60 { whole.to_string() } else { format!("{}:{:02}", whole / 60, whole % 60) }
}

/// Minutes between labels of the time axis.
fn minutes_step(minutes: f64, room: f64) -> f64 {
    let most = (room / 56.0).max(2.0);
    let steps = [1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 240.0, 480.0, 1440.0];
    steps.into_iter().find(|step| minutes / step <= most).unwrap_or(1440.0 * 7.0)
}
