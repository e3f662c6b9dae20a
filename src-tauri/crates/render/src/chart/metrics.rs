//! *Other metrics*: what other tools show, week by week on one time axis, each under its name and one sentence on what the evidence
//! says of it. No zones, no colours that judge.
//!
//! A number that is not available leaves a gap over a dotted foot; a week without running stands at zero on the solid one.

use domain::Week;
use jiff::civil::Date;

use super::axis::{DayAxis, DayWords, days_between, value_steps};
use super::canvas::{Area, Canvas, Frame, LEAST_APART, LINE_HEIGHT, RIGHT_MARGIN, SIZE, crisp, number, tenth, wrapped};
use super::sheet::{Anchor, Paint};
use super::{Drawing, Panel, Spot};
use crate::theme::Theme;

/// What the chart shows.
#[derive(Debug, Clone, Copy)]
pub struct Metrics<'a> {
    /// Weeks, in order of time.
    pub weeks: &'a [Week],
    /// The first day on the axis.
    pub from: Date,
    /// The last day on the axis; taken for `from` when earlier.
    pub to: Date,
    /// Metres in the unit distances are shown in.
    pub unit_m: f64,
    /// Every word on the chart.
    pub labels: &'a MetricsLabels,
    /// Pixels; at least 240. How high the drawing becomes follows from its words.
    pub width: u32,
    /// Where it will be seen.
    pub theme: Theme,
}

/// Every word on the chart. `Default` is English.
#[derive(Debug, Clone)]
pub struct MetricsLabels {
    /// What the picture is called, for those who do not see it.
    pub title: String,
    /// What there is to see, in a sentence or two, for those who do not see it.
    pub description: String,
    /// The names of the five panels: distance, change, acute:chronic, monotony, longest run.
    pub names: [String; 5],
    /// What the evidence says of each.
    pub evidence: [String; 5],
    /// In a panel with nothing to show.
    pub not_available: String,
    /// Days and months along the axis.
    pub days: DayWords,
    /// Between whole and tenth.
    pub decimal: char,
}

impl Default for MetricsLabels {
    fn default() -> Self {
        let words = |words: [&str; 5]| words.map(str::to_owned);
        Self {
            title: "Other metrics".to_owned(),
            description: "Week by week: distance, its change, acute to chronic, monotony, and the longest run."
                .to_owned(),
            names: words([
                "Distance, km per week",
                "Change from the week before, %",
                "Acute : chronic (7 days : the 21 before, uncoupled)",
                "Monotony (7 days, from distance)",
                "Longest run in 30 days, km",
            ]),
            evidence: words(["", "", "", "", ""]),
            not_available: "Not available: too few days in the log, or a run without a distance.".to_owned(),
            days: DayWords::default(),
            decimal: '.',
        }
    }
}

impl Metrics<'_> {
    /// Draws it. The drawing has one [`Spot`] for each week.
    #[must_use]
    pub fn draw(&self) -> Drawing<Spot> {
        Plot::new(self).draw()
    }
}

/// How high a panel is, and between a panel and the next name.
const HIGH: f64 = 78.0;
const APART: f64 = 22.0;
const FOOT: f64 = 28.0;
/// Room for the labels of the values.
const LEFT: f64 = 52.0;

/// How a panel draws its numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    /// Bars from 0.
    Bars,
    /// Strokes up and down from 0.
    Stems,
    /// A line with a dot each week.
    Line,
}

/// One metric.
struct Metric {
    name: &'static str,
    how: How,
    /// By week; `None` where it is not available.
    values: Vec<Option<f64>>,
    /// By week, whether the value is a lower bound.
    least: Vec<bool>,
    /// Its name, in as many lines as it needs.
    heading: Vec<String>,
    evidence: Vec<String>,
    frame: Frame,
    /// The lowest and the highest value, and the step between labels.
    span: (f64, f64),
    step: f64,
    /// The first baseline of its head.
    head: f64,
}

/// The chart with its geometry worked out.
struct Plot<'a> {
    input: &'a Metrics<'a>,
    to: Date,
    canvas: Canvas,
    metrics: Vec<Metric>,
}

impl<'a> Plot<'a> {
    fn new(input: &'a Metrics<'a>) -> Self {
        let w = input.width.max(240);
        let to = input.to.max(input.from);
        let days = f64::from(days_between(input.from, to)) + 1.0;
        let (left, right) = (LEFT, f64::from(w) - RIGHT_MARGIN);
        let mut top = 0.0;
        let metrics: Vec<Metric> = measured(input)
            .into_iter()
            .zip(input.labels.names.iter().zip(&input.labels.evidence))
            .map(|((name, how, values, least), (heading, evidence))| {
                // Measured as regular, set semibold: a twelfth is left for that.
                let heading = wrapped(heading, (f64::from(w) - 6.0) * 11.0 / 12.0);
                let evidence = if evidence.is_empty() { Vec::new() } else { wrapped(evidence, f64::from(w) - 6.0) };
                let head = top + LINE_HEIGHT - 4.0;
                let high = LINE_HEIGHT * (heading.len() + evidence.len()) as f64 + 10.0;
                let area = Area { left, top: top + high, right, bottom: top + high + HIGH };
                top = area.bottom + APART;
                let (span, step) = scale(how, &values);
                Metric {
                    name,
                    how,
                    values,
                    least,
                    heading,
                    evidence,
                    frame: Frame::new(area, 0.0..days, span.0..span.1),
                    span,
                    step,
                    head,
                }
            })
            .collect();
        let height = top - APART + FOOT;
        Self { canvas: Canvas::new(w, height.ceil() as u32, input.theme), input, to, metrics }
    }

    fn draw(self) -> Drawing<Spot> {
        self.canvas.paper();
        self.heads();
        self.axes();
        for metric in &self.metrics {
            if metric.values.iter().all(Option::is_none) {
                self.canvas.empty(&self.input.labels.not_available, metric.frame.area);
            } else {
                self.canvas.sheet.group(metric.name, "", || self.values(metric));
            }
        }
        let marks = self.input.weeks.iter().map(|week| self.spot(week)).collect();
        let panels = self.metrics.iter().map(|m| Panel::new(m.name, m.frame.area, m.span.0, m.span.1)).collect();
        let labels = self.input.labels;
        let (width, height) = (self.canvas.width as u32, self.canvas.height as u32);
        Drawing { svg: self.canvas.finish(&labels.title, &labels.description), width, height, panels, marks }
    }

    fn heads(&self) {
        self.canvas.sheet.group("key", "", || {
            for metric in &self.metrics {
                let baseline = |n: usize| (2.0, metric.head + LINE_HEIGHT * n as f64);
                for (n, line) in metric.heading.iter().enumerate() {
                    self.canvas.strong(line, baseline(n), Anchor::Start);
                }
                for (n, line) in metric.evidence.iter().enumerate() {
                    self.canvas.text(line, baseline(metric.heading.len() + n), Anchor::Start);
                }
            }
        });
    }

    fn axes(&self) {
        let (sheet, palette, labels) = (&self.canvas.sheet, self.canvas.palette, self.input.labels);
        sheet.group("grid", "", || {
            for metric in &self.metrics {
                let Area { left, right, .. } = metric.frame.area;
                for value in ticks(metric) {
                    let y = crisp(metric.frame.y(value));
                    sheet.line((left, y), (right, y), palette.rule, 1.0);
                }
            }
        });
        sheet.group("axis", "", || {
            for metric in &self.metrics {
                let Area { left, right, .. } = metric.frame.area;
                let apart = metric.frame.y(0.0) - metric.frame.y(metric.step);
                let every = if apart < LEAST_APART { 2 } else { 1 };
                for value in ticks(metric).step_by(every) {
                    let words = if metric.how == How::Stems {
                        signed(value, labels.decimal)
                    } else {
                        number(value, labels.decimal)
                    };
                    self.canvas.text(&words, (left - 8.0, metric.frame.y(value) + 4.0), Anchor::End);
                }
                let zero = crisp(metric.frame.y(0.0));
                sheet.line((left, zero), (right, zero), palette.muted, 1.0);
            }
            let Some(last) = self.metrics.last() else { return };
            let feet: Vec<f64> = self.metrics.iter().map(|m| crisp(m.frame.area.bottom)).collect();
            let axis = DayAxis {
                from: self.input.from,
                to: self.to,
                granularity: domain::Granularity::Week,
                left: last.frame.area.left,
                right: last.frame.area.right,
                sheet: self.canvas.width,
                taken: None,
                words: labels.days,
                size: SIZE,
            };
            self.canvas.day_ticks(&axis, |day| last.frame.x(day), &feet, last.frame.area.bottom + 20.0);
        });
    }

    fn values(&self, metric: &Metric) {
        let (sheet, palette) = (&self.canvas.sheet, self.canvas.palette);
        let frame = &metric.frame;
        let zero = frame.y(0.0);
        let bar = palette.muted.towards(palette.background, 0.2);
        for ((week, value), least) in self.input.weeks.iter().zip(&metric.values).zip(&metric.least) {
            let Some(value) = value else { continue };
            let (left, x, right) = self.slot(frame, week);
            let y = frame.y(*value);
            let half = ((right - left) * 0.36).clamp(0.45, 9.0);
            match metric.how {
                How::Bars => {
                    sheet.rect(x - half, y, x + half, zero, Paint::Fill(bar));
                    if *value == 0.0 {
                        sheet.line((x - half, zero), (x + half, zero), palette.ink, 2.0);
                    }
                    if *least {
                        sheet.rect(x - half, y - 9.0, x + half, y - 2.0, Paint::Stroke(palette.muted, 1.0));
                    }
                }
                How::Stems => {
                    sheet.line((x, zero), (x, y), palette.muted, (half * 0.5).clamp(0.8, 2.0));
                    sheet.circle((x, y), half.clamp(1.0, 2.6), Paint::Fill(palette.ink));
                }
                How::Line => {
                    let radius = half.clamp(0.8, 2.6);
                    sheet.circle((x, y), radius, Paint::Fill(if *least { palette.background } else { palette.ink }));
                    if *least {
                        sheet.circle((x, y), radius, Paint::Stroke(palette.ink, 1.0));
                    }
                }
            }
        }
        if metric.how == How::Line {
            for stretch in self.stretches(metric) {
                sheet.path(&stretch, Paint::Stroke(palette.ink, 1.2));
            }
        }
        self.unavailable(metric);
    }

    /// The line in pieces: where a week has no number it ends.
    fn stretches(&self, metric: &Metric) -> Vec<Vec<(f64, f64)>> {
        let mut all = vec![Vec::new()];
        for (week, value) in self.input.weeks.iter().zip(&metric.values) {
            match (value, all.last_mut()) {
                (Some(value), Some(stretch)) => {
                    stretch.push((self.slot(&metric.frame, week).1, metric.frame.y(*value)));
                }
                _ => all.push(Vec::new()),
            }
        }
        all.retain(|stretch| stretch.len() > 1);
        all
    }

    /// Dots at the foot where a week's number is not available.
    fn unavailable(&self, metric: &Metric) {
        let sheet = &self.canvas.sheet;
        let y = metric.frame.area.bottom - 4.0;
        sheet.group("not-available", "stroke-dasharray=\"1.5 3\"", || {
            let weeks: Vec<_> = self.input.weeks.iter().zip(&metric.values).collect();
            for stretch in weeks.chunk_by(|a, b| a.1.is_none() == b.1.is_none()).filter(|weeks| weeks[0].1.is_none()) {
                let (Some(first), Some(last)) = (stretch.first(), stretch.last()) else { continue };
                let (left, right) = (self.slot(&metric.frame, first.0).0, self.slot(&metric.frame, last.0).2);
                if right - left > 1.0 {
                    sheet.line((left, y), (right, y), self.canvas.palette.muted, 1.5);
                }
            }
        });
    }

    /// A week's stretch of the axis: left, middle, right.
    fn slot(&self, frame: &Frame, week: &Week) -> (f64, f64, f64) {
        let day = |day: Date| f64::from(days_between(self.input.from, day.clamp(self.input.from, self.to)));
        let (left, right) = (frame.x(day(week.from)), frame.x(day(week.to) + 1.0));
        (left, (left + right) / 2.0, right)
    }

    fn spot(&self, week: &Week) -> Spot {
        let frame = &self.metrics.first().expect("BUG: there are five metrics").frame;
        let (left, x, right) = self.slot(frame, week);
        let (top, bottom) = (frame.area.top, self.canvas.height - FOOT);
        Spot {
            left: tenth(left),
            top: tenth(top),
            right: tenth(right),
            bottom: tenth(bottom),
            x: tenth(x),
            y: tenth((top + bottom) / 2.0),
        }
    }
}

type Measured = (&'static str, How, Vec<Option<f64>>, Vec<bool>);

fn measured(input: &Metrics<'_>) -> [Measured; 5] {
    let weeks = input.weeks;
    let of = |value: fn(&Week) -> Option<f64>| weeks.iter().map(value).collect::<Vec<_>>();
    let far = |metres: Vec<Option<f64>>| metres.into_iter().map(|m| m.map(|m| m / input.unit_m)).collect::<Vec<_>>();
    let exact = || vec![false; weeks.len()];
    [
        (
            "distance",
            How::Bars,
            far(of(|w| w.distance.map(domain::Metres::get))),
            weeks.iter().map(|w| w.runs_without_distance > 0).collect(),
        ),
        ("change", How::Stems, of(|w| w.change.map(|change| change * 100.0)), exact()),
        ("acute-chronic", How::Line, of(|w| w.acute_chronic), exact()),
        ("monotony", How::Line, of(|w| w.monotony), exact()),
        (
            "longest",
            How::Line,
            far(of(|w| w.longest.map(domain::Metres::get))),
            weeks.iter().map(|w| w.longest_is_least).collect(),
        ),
    ]
}

/// The values a panel holds, from the lowest to the highest, and the step between them.
fn scale(how: How, values: &[Option<f64>]) -> ((f64, f64), f64) {
    let known = || values.iter().flatten().copied();
    let highest = known().fold(0.0, f64::max);
    match how {
        How::Bars | How::Line => {
            let (step, steps) = value_steps(if highest > 0.0 { highest * 1.05 } else { 1.0 });
            ((0.0, step * f64::from(steps)), step)
        }
        How::Stems => {
            let lowest = known().fold(0.0, f64::min);
            let (step, _) = value_steps(highest.max(-lowest).max(10.0));
            let up = (highest / step).ceil().max(1.0) * step;
            let down = (-lowest / step).ceil().max(1.0) * step;
            ((-down, up), step)
        }
    }
}

fn ticks(metric: &Metric) -> impl Iterator<Item = f64> + use<> {
    let (from, to, step) = (metric.span.0, metric.span.1, metric.step);
    (0..=((to - from) / step).round() as i32).map(move |n| from + step * f64::from(n))
}

/// "+20", "−20", "0".
fn signed(value: f64, decimal: char) -> String {
    match value {
        v if v > 1e-9 => format!("+{}", number(v, decimal)),
        v if v < -1e-9 => format!("−{}", number(-v, decimal)),
        _ => "0".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::font::{Weight, width};

    #[test]
    fn a_scale_holds_every_value_and_zero() {
        for values in [vec![], vec![Some(0.0)], vec![Some(-80.0), Some(320.0)], vec![Some(0.4), None, Some(2.3)]] {
            for how in [How::Bars, How::Stems, How::Line] {
                if how != How::Stems && values.iter().flatten().any(|v| *v < 0.0) {
                    continue;
                }
                let ((low, high), step) = scale(how, &values);
                assert!(low <= 0.0 && high > 0.0 && step > 0.0);
                assert!(values.iter().flatten().all(|v| low <= *v && *v <= high), "{how:?} {values:?}: {low} {high}");
            }
        }
    }

    #[test]
    fn the_labels_of_a_scale_fit_beside_it() {
        assert!(width("+1000", SIZE, Weight::Regular) < LEFT - 10.0);
        assert_eq!([20.0, -20.0, 0.0].map(|v| signed(v, '.')), ["+20", "−20", "0"]);
    }
}
