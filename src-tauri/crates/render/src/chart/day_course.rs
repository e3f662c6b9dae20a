//! *24 hours*: how runs went on the knee, from before to the next morning.
//!
//! Of many runs, strokes as thick as many went that way, a box for the middle half at each moment, and the median through them;
//! runs followed by a flare are drawn apart. Of one run, its own answers with their numbers. Every moment says how many answered
//! it; a stroke over a moment that was not answered is dashed, and nothing is drawn where nobody answered.

use std::collections::{BTreeMap, BTreeSet};

use domain::Score;

use super::canvas::{
    Area, Canvas, Frame, Glyph, KeyEntry, LEAST_APART, LINE_HEIGHT, RIGHT_MARGIN, SIZE, crisp, head_rows,
};
use super::sheet::{Anchor, Paint};
use super::{Drawing, Panel, Spot};
use crate::font::{Weight, width};
use crate::theme::Theme;

/// What the chart shows.
#[derive(Debug, Clone, Copy)]
pub struct DayCourse<'a> {
    /// The runs, in any order.
    pub runs: &'a [Course],
    /// The knee's usual level before the run, where one run is shown.
    pub usual: Option<f64>,
    /// Every word on the chart.
    pub labels: &'a DayCourseLabels,
    /// Pixels; at least 240.
    pub width: u32,
    /// Pixels; at least 200.
    pub height: u32,
    /// Where it will be seen.
    pub theme: Theme,
}

/// What a knee answered about one run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Course {
    /// Before, during, an hour after, the worst of the first hours after, next morning; `None` where it was not answered.
    pub scores: [Option<Score>; 5],
    /// Whether it was followed by a flare; `None` while that cannot be said.
    pub flare: Option<bool>,
}

/// Every word on the chart. `{}` stands where a number goes, the first of two first. `Default` is English.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayCourseLabels {
    /// What the picture is called, for those who do not see it.
    pub title: String,
    /// What there is to see, in a sentence or two, for those who do not see it.
    pub description: String,
    /// Heads the panel.
    pub pain: String,
    /// The five moments, in order.
    pub moments: [String; 5],
    /// The five moments where there is little room.
    pub short_moments: [String; 5],
    /// Under a moment: how many of how many answered.
    pub answered: String,
    /// Under a moment of one run that was not answered.
    pub unanswered: String,
    /// Key: runs without a flare.
    pub runs: String,
    /// Key: runs followed by a flare.
    pub flares: String,
    /// Key: the median.
    pub median: String,
    /// Key: the box.
    pub middle_half: String,
    /// At the usual level of one run.
    pub usual: String,
    /// Instead of data, when there is none.
    pub empty: String,
}

impl Default for DayCourseLabels {
    fn default() -> Self {
        let words = |words: [&str; 5]| words.map(str::to_owned);
        Self {
            title: "24 hours".to_owned(),
            description: "Pain from 0 to 10 before a run, during it, in the hours after, and the next morning."
                .to_owned(),
            pain: "Pain, 0–10".to_owned(),
            moments: words(["before", "worst during", "an hour after", "worst after", "next morning"]),
            short_moments: words(["before", "during", "1 h", "after", "morning"]),
            answered: "{} of {}".to_owned(),
            unanswered: "not answered".to_owned(),
            runs: "runs, the thicker the more".to_owned(),
            flares: "followed by a flare".to_owned(),
            median: "median".to_owned(),
            middle_half: "middle half".to_owned(),
            usual: "usual level".to_owned(),
            empty: "What the knee answers about a run will stand here, from before it to the next morning.".to_owned(),
        }
    }
}

impl DayCourse<'_> {
    /// Draws it. The drawing has one [`Spot`] for each of the five moments.
    #[must_use]
    pub fn draw(&self) -> Drawing<Spot> {
        Plot::new(self).draw()
    }
}

const FLOOR: f64 = -0.7;
const TOP: f64 = 10.4;
/// The thickest stroke, in pixels.
const THICKEST: f64 = 9.0;

/// The chart with its geometry worked out.
struct Plot<'a> {
    input: &'a DayCourse<'a>,
    canvas: Canvas,
    frame: Frame,
    key: Vec<KeyEntry<'a>>,
}

impl<'a> Plot<'a> {
    fn new(input: &'a DayCourse<'a>) -> Self {
        let (w, h) = (input.width.max(240), input.height.max(200));
        let canvas = Canvas::new(w, h, input.theme);
        let key = key(input);
        let top = LINE_HEIGHT * f64::from(head_rows(&input.labels.pain, &key, canvas.width)) + 10.0;
        let area = Area { left: 32.0, top, right: canvas.width - RIGHT_MARGIN, bottom: canvas.height - 46.0 };
        let frame = Frame::new(area, 0.0..5.0, FLOOR..TOP);
        Self { input, canvas, frame, key }
    }

    fn draw(self) -> Drawing<Spot> {
        self.canvas.paper();
        self.axes();
        let answered = self.input.runs.iter().any(|run| run.scores.iter().any(Option::is_some));
        match self.input.runs {
            [one] if answered => self.one(one),
            many if answered => self.many(many),
            _ => self.canvas.empty(&self.input.labels.empty, self.frame.area),
        }
        self.canvas.sheet.group("key", "", || {
            self.canvas.head(&self.input.labels.pain, &self.key, LINE_HEIGHT - 4.0);
        });
        let Area { top, bottom, .. } = self.frame.area;
        let marks = (0..5)
            .map(|n| {
                let column =
                    Area { left: self.frame.x(f64::from(n)), right: self.frame.x(f64::from(n) + 1.0), top, bottom };
                Spot::whole(column)
            })
            .collect();
        let panels = vec![Panel::new("pain", self.frame.area, FLOOR, TOP)];
        let labels = self.input.labels;
        let (width, height) = (self.canvas.width as u32, self.canvas.height as u32);
        Drawing { svg: self.canvas.finish(&labels.title, &labels.description), width, height, panels, marks }
    }

    fn axes(&self) {
        let (sheet, palette, labels) = (&self.canvas.sheet, self.canvas.palette, self.input.labels);
        let Area { left, right, top, bottom } = self.frame.area;
        sheet.group("grid", "", || {
            for score in [0.0, 5.0, 10.0] {
                let y = crisp(self.frame.y(score));
                sheet.line((left, y), (right, y), palette.rule, 1.0);
            }
            for n in 0..5 {
                let x = crisp(self.x(n));
                sheet.line((x, top), (x, bottom), palette.rule, 1.0);
            }
        });
        sheet.group("axis", "", || {
            let apart = self.frame.y(0.0) - self.frame.y(5.0);
            for score in (0..=10).step_by(if apart < LEAST_APART { 10 } else { 5 }) {
                self.canvas.text(&score.to_string(), (left - 8.0, self.frame.y(f64::from(score)) + 4.0), Anchor::End);
            }
            sheet.line((left, crisp(bottom)), (right, crisp(bottom)), palette.muted, 1.0);
            let room = self.frame.x(1.0) - self.frame.x(0.0) - 10.0;
            let fit = |words: &[String; 5]| words.iter().all(|word| width(word, SIZE, Weight::Regular) <= room);
            let words = if fit(&labels.moments) { &labels.moments } else { &labels.short_moments };
            for (n, word) in words.iter().enumerate() {
                self.canvas.text_in(word, (self.x(n), bottom + 18.0), Anchor::Middle, palette.ink);
                self.canvas.text(&self.under(n, room), (self.x(n), bottom + 36.0), Anchor::Middle);
            }
        });
    }

    /// How many answered a moment.
    fn under(&self, moment: usize, room: f64) -> String {
        let labels = self.input.labels;
        let runs = self.input.runs;
        let there = runs.iter().filter(|run| run.scores[moment].is_some()).count();
        let words = match (runs.len(), there) {
            (0, _) | (1, 1) => return String::new(),
            (1, _) => labels.unanswered.clone(),
            (all, there) => labels.answered.replacen("{}", &there.to_string(), 1).replacen("{}", &all.to_string(), 1),
        };
        if width(&words, SIZE, Weight::Regular) <= room { words } else { "–".to_owned() }
    }

    /// One run: its answers with their signs and numbers.
    fn one(&self, run: &Course) {
        let (sheet, palette) = (&self.canvas.sheet, self.canvas.palette);
        if let Some(level) = self.input.usual {
            let y = crisp(self.frame.y(level));
            let Area { left, right, .. } = self.frame.area;
            sheet.group("usual", "stroke-dasharray=\"5 3\"", || sheet.line((left, y), (right, y), palette.violet, 1.2));
            self.canvas.text_in(&self.input.labels.usual, (left + 4.0, y - 5.0), Anchor::Start, palette.violet);
        }
        for (from, to, over) in ways(run) {
            let ends = [from, to].map(|(n, score)| (self.x(n), self.frame.y(score.level())));
            let attributes = if over { "stroke-dasharray=\"4 4\"" } else { "" };
            sheet.group("way", attributes, || sheet.line(ends[0], ends[1], palette.muted, 1.4));
        }
        sheet.group("answers", "", || {
            for (n, score) in run.scores.iter().enumerate() {
                let glyph = [Glyph::During, Glyph::During, Glyph::After, Glyph::After, Glyph::Morning][n];
                match score {
                    Some(score) => {
                        let at = (self.x(n), self.frame.y(score.level()));
                        self.canvas.glyph(glyph, at, 5.5);
                        // Beside the mark, where no stroke goes straight up.
                        self.canvas.strong(&score.get().to_string(), (at.0 + 11.0, at.1 - 5.0), Anchor::Start);
                    }
                    None => {
                        let glyph = if n == 4 { Glyph::Missing } else { Glyph::Unanswered };
                        self.canvas.glyph(glyph, (self.x(n), self.frame.area.bottom), 4.0);
                    }
                }
            }
        });
    }

    fn many(&self, runs: &[Course]) {
        let (sheet, palette) = (&self.canvas.sheet, self.canvas.palette);
        sheet.group("middle-half", "", || {
            for n in 0..5 {
                let Some(found) = Spread::of(runs, n) else { continue };
                let (top, bottom) = (self.frame.y(found.high + 0.25), self.frame.y(found.low - 0.25));
                let fill = palette.quiet.towards(palette.muted, 0.12);
                sheet.rect(self.x(n) - 14.0, top, self.x(n) + 14.0, bottom, Paint::Fill(fill));
            }
        });
        let calm = runs.iter().filter(|run| run.flare != Some(true));
        let flared = runs.iter().filter(|run| run.flare == Some(true));
        self.strokes("ways", calm, palette.muted.towards(palette.background, 0.35), runs.len(), 0.0);
        self.strokes("flare-ways", flared.clone(), palette.red, runs.len(), 2.0);
        sheet.group("median", "stroke-linejoin=\"round\"", || {
            let medians: Vec<_> =
                (0..5).filter_map(|n| Some((self.x(n), self.frame.y(Spread::of(runs, n)?.median)))).collect();
            if medians.len() > 1 {
                sheet.path(&medians, Paint::Stroke(palette.ink, 2.5));
            }
            for at in &medians {
                sheet.circle(*at, 4.5, Paint::Fill(palette.ink));
            }
        });
        // Where a run that was followed by a flare ended: its strokes are told from the others in grey too.
        let ends: BTreeSet<(usize, Score)> = flared.filter_map(last_answer).collect();
        sheet.group("flare-ends", "", || {
            for (n, score) in ends {
                self.canvas.glyph(Glyph::Flare, (self.x(n), self.frame.y(score.level()) + 2.0), 5.0);
            }
        });
    }

    /// Strokes from answer to answer, as thick as many runs went that way.
    fn strokes<'r>(
        &self,
        class: &str,
        runs: impl Iterator<Item = &'r Course>,
        colour: crate::theme::Colour,
        all: usize,
        aside: f64,
    ) {
        let mut counted: BTreeMap<(bool, usize, Score, usize, Score), u32> = BTreeMap::new();
        for run in runs {
            for ((n, a), (m, b), over) in ways(run) {
                *counted.entry((over, n, a, m, b)).or_default() += 1;
            }
        }
        let sheet = &self.canvas.sheet;
        for over in [true, false] {
            let attributes = if over { "stroke-dasharray=\"4 4\"" } else { "stroke-linecap=\"round\"" };
            sheet.group(class, attributes, || {
                for ((_, n, a, m, b), count) in counted.iter().filter(|((dashed, ..), _)| *dashed == over) {
                    let share = f64::from(*count) / all as f64;
                    let thick = 1.0 + (THICKEST - 1.0) * share.sqrt();
                    let y = |score: &Score| self.frame.y(score.level()) + aside;
                    sheet.line((self.x(*n), y(a)), (self.x(*m), y(b)), colour, thick);
                }
            });
        }
    }

    fn x(&self, moment: usize) -> f64 {
        self.frame.x(moment as f64 + 0.5)
    }
}

/// A run's way from answer to answer: both ends, and whether a moment between them was not answered. Hardly anybody is asked an
/// hour after, so a way over that moment alone is a plain one.
fn ways(run: &Course) -> impl Iterator<Item = ((usize, Score), (usize, Score), bool)> + '_ {
    const AN_HOUR_AFTER: usize = 2;
    let there: Vec<(usize, Score)> =
        run.scores.iter().enumerate().filter_map(|(n, score)| Some((n, (*score)?))).collect();
    (1..there.len()).map(move |at| {
        let (from, to) = (there[at - 1], there[at]);
        let skipped = (from.0 + 1..to.0).any(|n| n != AN_HOUR_AFTER);
        (from, to, skipped)
    })
}

/// The last moment of a run that was answered.
fn last_answer(run: &Course) -> Option<(usize, Score)> {
    run.scores.iter().enumerate().filter_map(|(n, score)| Some((n, (*score)?))).next_back()
}

/// The middle of many answers to one moment.
struct Spread {
    low: f64,
    median: f64,
    high: f64,
}

impl Spread {
    /// `None` with no answer. Quartiles by the nearest rank.
    fn of(runs: &[Course], moment: usize) -> Option<Self> {
        let mut scores: Vec<f64> = runs.iter().filter_map(|run| Some(run.scores[moment]?.level())).collect();
        scores.sort_by(f64::total_cmp);
        let last = scores.len().checked_sub(1)?;
        let at = |share: f64| scores[(share * last as f64).round() as usize];
        let median = (scores[last / 2] + scores[last.div_ceil(2)]) / 2.0;
        Some(Self { low: at(0.25), median, high: at(0.75) })
    }
}

fn key<'a>(input: &DayCourse<'a>) -> Vec<KeyEntry<'a>> {
    if input.runs.len() < 2 {
        return Vec::new();
    }
    let labels = input.labels;
    let palette = input.theme.palette();
    let mut key = vec![
        KeyEntry::new(Glyph::Middle, &labels.median),
        KeyEntry::new(Glyph::Swatch(palette.quiet.towards(palette.muted, 0.12)), &labels.middle_half),
        KeyEntry::new(Glyph::Stroke(palette.muted.towards(palette.background, 0.35)), &labels.runs),
    ];
    if input.runs.iter().any(|run| run.flare == Some(true)) {
        key.push(KeyEntry::new(Glyph::Flare, &labels.flares));
    }
    key
}
