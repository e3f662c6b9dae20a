//! *24 hours*, small enough for half a page: each run's answers as a line, their middle over them.
//!
//! How the knee took a run is told by the stroke as well as by colour: red is heavy, amber dashed, green fine, unknown dotted. Equal
//! scores are set a hair apart, so that ten quiet runs look like ten.

use domain::{CourseLine, CourseMoment, DayCourse, Light, PainSummary};

use crate::{
    chart::sheet::{Anchor, Paint, Sheet},
    font::Weight,
    theme::{Colour, Palette, Theme},
};

/// More lines than this are a wall: the latest are drawn.
const MOST_LINES: usize = 40;
const SIZE: f64 = 12.0;
const LEFT: f64 = 30.0;
const RIGHT: f64 = 14.0;
const TOP: f64 = 30.0;

/// What the chart shows.
#[derive(Debug, Clone, Copy)]
pub struct CourseChart<'a> {
    /// The answers.
    pub course: &'a DayCourse,
    /// Every word on it.
    pub labels: &'a CourseLabels,
    /// Pixels; at least 240.
    pub width: u32,
    /// Pixels; at least 160.
    pub height: u32,
}

/// Every word on the chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CourseLabels {
    /// What the picture is called.
    pub title: String,
    /// What there is to see.
    pub description: String,
    /// The moments, in the order of [`CourseMoment::ALL`].
    pub moments: [String; 5],
    /// Under each moment: `{}` is its median.
    pub median: String,
    /// Beside the strokes: green, amber, red, unknown.
    pub lights: [String; 4],
    /// Instead of data.
    pub empty: String,
    /// Between whole and tenth.
    pub decimal: char,
}

impl CourseChart<'_> {
    /// Draws it on white.
    #[must_use]
    pub fn draw(&self) -> String {
        let (width, height) = (self.width.max(240), self.height.max(160));
        let palette = Theme::Print.palette();
        let plot = Plot {
            sheet: Sheet::new(width, height),
            palette,
            moments: shown(self.course),
            right: f64::from(width) - RIGHT,
            bottom: f64::from(height) - 38.0,
        };
        plot.axes();
        plot.key(self);
        if self.course.lines.is_empty() {
            let middle = (f64::midpoint(LEFT, plot.right), f64::midpoint(TOP, plot.bottom));
            plot.sheet.text(&self.labels.empty, middle, Anchor::Middle, SIZE, Weight::Regular, palette.muted);
        }
        plot.lines(&self.course.lines);
        plot.middle(self);
        plot.sheet.finish(&self.labels.title, &self.labels.description)
    }
}

/// The moments that stand on the axis: one hour after is asked seldom.
fn shown(course: &DayCourse) -> Vec<usize> {
    (0..CourseMoment::ALL.len())
        .filter(|n| CourseMoment::ALL[*n] != CourseMoment::OneHour || course.middle[*n].is_some())
        .collect()
}

struct Plot {
    sheet: Sheet,
    palette: Palette,
    moments: Vec<usize>,
    right: f64,
    bottom: f64,
}

impl Plot {
    fn axes(&self) {
        let Self { sheet, palette, right, .. } = self;
        sheet.group("grid", "", || {
            for score in [0.0, 2.0, 4.0, 6.0, 8.0, 10.0] {
                let y = self.y(score).floor() + 0.5;
                sheet.line((LEFT, y), (*right, y), if score == 0.0 { palette.muted } else { palette.rule }, 1.0);
            }
        });
        for score in [0_u8, 5, 10] {
            let at = (LEFT - 7.0, self.y(f64::from(score)) + 4.0);
            sheet.text(&score.to_string(), at, Anchor::End, SIZE, Weight::Regular, palette.muted);
        }
    }

    fn key(&self, chart: &CourseChart<'_>) {
        let lights = [Light::Green, Light::Amber, Light::Red, Light::Unknown];
        let mut x = LEFT;
        for (light, word) in lights.into_iter().zip(&chart.labels.lights) {
            if !chart.course.lines.iter().any(|line| line.light == light) {
                continue;
            }
            self.stroke(light, &[(x, 11.0), (x + 18.0, 11.0)]);
            self.sheet.text(word, (x + 23.0, 15.0), Anchor::Start, SIZE, Weight::Regular, self.palette.muted);
            x += 23.0 + crate::font::width(word, SIZE, Weight::Regular) + 14.0;
        }
    }

    fn lines(&self, lines: &[CourseLine]) {
        let latest = &lines[lines.len().saturating_sub(MOST_LINES)..];
        for wanted in [Light::Unknown, Light::Green, Light::Amber, Light::Red] {
            for (n, line) in latest.iter().enumerate().filter(|(_, line)| line.light == wanted) {
                let apart = ((n % 7) as f64 - 3.0) * 0.07;
                let points: Vec<(f64, f64)> = (0..)
                    .zip(&self.moments)
                    .filter_map(|(place, moment)| {
                        let score = line.scores[*moment]?;
                        Some((self.x(place), self.y((score.level() + apart).clamp(0.0, 10.0))))
                    })
                    .collect();
                self.stroke(line.light, &points);
            }
        }
    }

    /// The medians, over everything, with their numbers below.
    fn middle(&self, chart: &CourseChart<'_>) {
        let CourseChart { course, labels, .. } = chart;
        let Self { sheet, palette, .. } = self;
        let at = |place: usize, found: PainSummary| (self.x(place), self.y(found.median.clamp(0.0, 10.0)));
        let known: Vec<(f64, f64)> = (0..)
            .zip(&self.moments)
            .filter_map(|(place, moment)| course.middle[*moment].map(|found| at(place, found)))
            .collect();
        if known.len() > 1 {
            sheet.path(&known, Paint::Stroke(palette.ink, 2.4));
        }
        for (x, y) in &known {
            sheet.rect(x - 4.0, y - 4.0, x + 4.0, y + 4.0, Paint::Fill(palette.ink));
        }
        for (place, moment) in self.moments.iter().enumerate() {
            let anchor = match place {
                0 => Anchor::Start,
                n if n + 1 == self.moments.len() => Anchor::End,
                _ => Anchor::Middle,
            };
            let x = match anchor {
                Anchor::Start => LEFT - 8.0,
                Anchor::End => self.right + 8.0,
                Anchor::Middle => self.x(place),
            };
            let word = &labels.moments[*moment];
            sheet.text(word, (x, self.bottom + 17.0), anchor, SIZE, Weight::Regular, palette.ink);
            let median = course.middle[*moment].map_or_else(
                || "–".to_owned(),
                |found| labels.median.replace("{}", &number(found.median, labels.decimal)),
            );
            sheet.text(&median, (x, self.bottom + 32.0), anchor, SIZE, Weight::Semibold, palette.ink);
        }
    }

    fn stroke(&self, light: Light, points: &[(f64, f64)]) {
        let (class, dashes, colour, px): (&str, &str, Colour, f64) = match light {
            Light::Green => ("green", "", self.palette.green, 1.0),
            Light::Amber => ("amber", "stroke-dasharray=\"5 2.5\"", self.palette.amber, 1.4),
            Light::Red => ("red", "", self.palette.red, 2.0),
            Light::Unknown => ("unknown", "stroke-dasharray=\"1.5 2.5\"", self.palette.muted, 1.2),
        };
        if points.len() > 1 {
            self.sheet.group(class, dashes, || self.sheet.path(points, Paint::Stroke(colour, px)));
        }
    }

    fn x(&self, place: usize) -> f64 {
        let inner = (LEFT + 14.0, self.right - 14.0);
        inner.0 + (inner.1 - inner.0) * place as f64 / (self.moments.len() as f64 - 1.0)
    }

    fn y(&self, score: f64) -> f64 {
        self.bottom - (self.bottom - TOP) * score / 10.0
    }
}

fn number(value: f64, decimal: char) -> String {
    let tenth = format!("{value:.1}");
    tenth.strip_suffix(".0").map_or_else(|| tenth.replace('.', &decimal.to_string()), str::to_owned)
}

#[cfg(test)]
mod tests {
    use domain::Score;

    use super::*;

    fn labels() -> CourseLabels {
        CourseLabels {
            title: "24 hours".to_owned(),
            description: "Answers".to_owned(),
            moments: ["before", "during", "one hour", "after", "morning"].map(str::to_owned),
            median: "median {}".to_owned(),
            lights: ["green", "amber", "red", "unknown"].map(str::to_owned),
            empty: "No answers.".to_owned(),
            decimal: '.',
        }
    }

    fn drawn(lines: Vec<CourseLine>) -> String {
        let middle = [0, 1, 2, 3, 4].map(|n| {
            let given: Vec<Score> = lines.iter().filter_map(|line| line.scores[n]).collect();
            let worst = *given.iter().max()?;
            Some(PainSummary { worst, median: worst.level(), answers: given.len() as u32 })
        });
        let course = DayCourse { lines, middle };
        CourseChart { course: &course, labels: &labels(), width: 330, height: 210 }.draw()
    }

    fn line(light: Light, scores: [Option<u8>; 5]) -> CourseLine {
        CourseLine { light, scores: scores.map(|s| s.map(|s| Score::new(s).expect("0–10"))) }
    }

    #[test]
    fn without_answers_it_says_so_and_draws_no_zero() {
        let svg = drawn(Vec::new());
        assert!(svg.contains("No answers.") && svg.contains(">–</text>"));
        assert!(!svg.contains("median") && !svg.contains("one hour"));
    }

    #[test]
    fn a_light_is_told_by_its_stroke_as_well() {
        let svg = drawn(vec![
            line(Light::Red, [Some(1), Some(6), None, Some(6), Some(4)]),
            line(Light::Amber, [Some(1), Some(3), None, None, Some(2)]),
            line(Light::Unknown, [None, Some(3), None, Some(2), None]),
        ]);
        for mark in
            ["class=\"red\"", "class=\"amber\" stroke-dasharray", "class=\"unknown\" stroke-dasharray", "median 6"]
        {
            assert!(svg.contains(mark), "{mark}");
        }
        assert!(!svg.contains("class=\"green\""), "what no run has is not in the key");
        assert!(!svg.contains("one hour"), "a moment nobody answered has no place");
    }
}
