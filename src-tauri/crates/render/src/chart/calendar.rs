//! *Calendar heat map*: days as cells, weeks as columns. The load fills a cell in steps, the morning's answer is a dot in it, a
//! morning that went by unanswered a hollow one; days off carry a stroke, the days of a flare a line at their foot.
//!
//! How high the drawing becomes follows from the days: as many rows of weeks as the width asks for.

use domain::{KneeKm, Score};
use jiff::{ToSpan, civil::Date};

use super::axis::{DayWords, days_between};
use super::canvas::{Area, Canvas, Glyph, KeyEntry, LINE_HEIGHT, SIZE, head_rows, number};
use super::sheet::{Anchor, Paint};
use super::{Drawing, Panel, Spot};
use crate::font::{Weight, width};
use crate::theme::{Colour, Palette, Theme};

/// What the chart shows.
#[derive(Debug, Clone, Copy)]
pub struct Calendar<'a> {
    /// Days, one after another without a gap.
    pub days: &'a [CalendarDay],
    /// The day the chart was made: framed.
    pub today: Date,
    /// Every word on the chart.
    pub labels: &'a CalendarLabels,
    /// Pixels; at least 240.
    pub width: u32,
    /// Where it will be seen.
    pub theme: Theme,
}

/// One day of a knee.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CalendarDay {
    /// Which.
    pub day: Date,
    /// How many runs began.
    pub runs: u32,
    /// Their load; `None` without a run, or when none is known.
    pub load: Option<KneeKm>,
    /// The load of a run is not known: the load is a lower bound.
    pub load_is_least: bool,
    /// The morning's answer.
    pub morning: Option<Score>,
    /// The morning followed a run and went by unanswered.
    pub missing: bool,
    /// Within a break.
    pub off: bool,
    /// A run of this day was followed by a flare.
    pub flare: bool,
    /// From the run before a flare to the morning that was back at the usual level.
    pub in_flare: bool,
}

/// Every word on the chart. `{}` stands where a number goes. `Default` is English.
#[derive(Debug, Clone)]
pub struct CalendarLabels {
    /// What the picture is called, for those who do not see it.
    pub title: String,
    /// What there is to see, in a sentence or two, for those who do not see it.
    pub description: String,
    /// Heads the chart.
    pub load: String,
    /// Key: the lowest step; `{}` is its upper end.
    pub up_to: String,
    /// Key: the highest step; `{}` is its lower end.
    pub over: String,
    /// Key: a run whose load is not known.
    pub unknown_load: String,
    /// Key: the morning's answer.
    pub morning: String,
    /// Key: a morning that went by unanswered.
    pub missing: String,
    /// Key: days off.
    pub off: String,
    /// Key: days of a flare.
    pub flare: String,
    /// Key: the run before it.
    pub flare_run: String,
    /// Short names of the days, Monday first; only some are written.
    pub weekdays: [String; 7],
    /// Days and months along the axis.
    pub days: DayWords,
    /// Between whole and tenth.
    pub decimal: char,
}

impl Default for CalendarLabels {
    fn default() -> Self {
        let words = |words: [&str; 7]| words.map(str::to_owned);
        Self {
            title: "Calendar".to_owned(),
            description:
                "Each cell is a day: its fill is how much the knee carried, the dot in it the morning’s answer."
                    .to_owned(),
            load: "Knee load, knee-km per day".to_owned(),
            up_to: "to {}".to_owned(),
            over: "over {}".to_owned(),
            unknown_load: "load not known".to_owned(),
            morning: "morning, the larger the worse".to_owned(),
            missing: "morning not answered".to_owned(),
            off: "days off".to_owned(),
            flare: "flare".to_owned(),
            flare_run: "the run before it".to_owned(),
            weekdays: words(["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]),
            days: DayWords::default(),
            decimal: '.',
        }
    }
}

impl Calendar<'_> {
    /// Draws it. The drawing has one [`Spot`] for each day.
    #[must_use]
    pub fn draw(&self) -> Drawing<Spot> {
        Plot::new(self).draw()
    }
}

/// The upper ends of the fills' steps for a highest load: round numbers, the last step open.
#[must_use]
pub fn load_steps(highest: f64) -> [f64; 3] {
    let round = [0.5, 1.0, 2.0, 3.0, 4.0, 5.0, 8.0, 10.0, 15.0, 20.0, 30.0, 50.0, 100.0];
    let step = round.into_iter().find(|step| step * 4.0 >= highest).unwrap_or(100.0);
    [step, step * 2.0, step * 3.0]
}

/// In which step a load falls, 1–4.
#[must_use]
pub fn step_of(load: f64, steps: [f64; 3]) -> u8 {
    1 + steps.iter().filter(|step| load > **step).count() as u8
}

/// The highest and the widest a cell becomes, and the smallest before weeks go on in another row.
const HIGHEST: f64 = 40.0;
const WIDEST: f64 = 104.0;
const SMALLEST: f64 = 12.0;
/// The widest where there are several rows of weeks.
const WIDEST_OF_ROWS: f64 = 26.0;
/// Room for the names of the days, of the months over a row, and under it.
const LEFT: f64 = 34.0;
const MONTHS: f64 = 20.0;
const UNDER: f64 = 12.0;

/// Weeks in one row.
struct Row {
    /// A Monday.
    from: Date,
    weeks: i32,
    top: f64,
}

/// The chart with its geometry worked out.
struct Plot<'a> {
    input: &'a Calendar<'a>,
    canvas: Canvas,
    rows: Vec<Row>,
    /// How high a cell is, and how wide: few weeks have room for more than squares.
    cell: f64,
    wide: f64,
    steps: [f64; 3],
    key: Vec<KeyEntry<'a>>,
}

impl<'a> Plot<'a> {
    fn new(input: &'a Calendar<'a>) -> Self {
        let w = input.width.max(240);
        let highest = input.days.iter().filter_map(|day| day.load).map(KneeKm::get).fold(0.0, f64::max);
        let steps = load_steps(highest);
        let key = key(input, steps);
        let head = LINE_HEIGHT * f64::from(head_rows(&input.labels.load, &key, f64::from(w))) + 6.0;
        let room = f64::from(w) - LEFT - 4.0;
        let (spans, weeks) = rows(input.days, (room / SMALLEST) as i32);
        let widest = if spans.len() > 1 { WIDEST_OF_ROWS } else { WIDEST };
        let wide = (room / f64::from(weeks)).floor().clamp(4.0, widest);
        let cell = wide.min(HIGHEST);
        let high = MONTHS + cell * 7.0 + UNDER;
        let rows: Vec<Row> = spans
            .into_iter()
            .enumerate()
            .map(|(n, (from, weeks))| Row { from, weeks, top: head + high * n as f64 + MONTHS })
            .collect();
        let height = head + high * rows.len() as f64;
        Self { canvas: Canvas::new(w, height.ceil() as u32, input.theme), input, rows, cell, wide, steps, key }
    }

    fn draw(self) -> Drawing<Spot> {
        self.canvas.paper();
        self.names();
        let cells: Vec<Area> = self.input.days.iter().map(|day| self.area(day.day)).collect();
        self.cells(&cells);
        self.mornings(&cells);
        self.flares(&cells);
        self.canvas.sheet.group("key", "", || {
            self.canvas.head(&self.input.labels.load, &self.key, LINE_HEIGHT - 4.0);
        });
        let bottom = self.canvas.height;
        let all =
            Area { left: LEFT, top: self.rows.first().map_or(0.0, |row| row.top), right: self.canvas.width, bottom };
        let panels = vec![Panel::new("days", all, 0.0, 1.0)];
        let marks = cells.into_iter().map(Spot::whole).collect();
        let labels = self.input.labels;
        let (width, height) = (self.canvas.width as u32, self.canvas.height as u32);
        Drawing { svg: self.canvas.finish(&labels.title, &labels.description), width, height, panels, marks }
    }

    /// The names of days and months; a month's name stands over the week its first day is in.
    fn names(&self) {
        let labels = self.input.labels;
        self.canvas.sheet.group("axis", "", || {
            let mut year = None;
            for row in &self.rows {
                for (n, name) in labels.weekdays.iter().enumerate().step_by(if self.cell < 15.0 {
                    3
                } else if self.cell < 30.0 {
                    2
                } else {
                    1
                }) {
                    let y = row.top + self.cell * (n as f64 + 0.5) + 4.0;
                    self.canvas.text(name, (LEFT - 8.0, y), Anchor::End);
                }
                let mut free = 0.0;
                for week in 0..row.weeks {
                    let monday = row.from.saturating_add((week * 7).days());
                    let sunday = monday.saturating_add(6.days());
                    let first = if week == 0 { monday.max(self.first()) } else { sunday.first_of_month() };
                    if week > 0 && first < monday || first > self.last() {
                        continue;
                    }
                    let carries_year = year != Some(first.year());
                    let written = if carries_year { labels.days.month_and_year } else { labels.days.month };
                    let name = written(first);
                    let left = LEFT + f64::from(week) * self.wide;
                    let wide = width(&name, SIZE, Weight::Regular);
                    if left < free || left + wide > self.canvas.width - 2.0 {
                        continue;
                    }
                    self.canvas.text(&name, (left, row.top - 6.0), Anchor::Start);
                    free = left + wide + 8.0;
                    year = Some(first.year());
                }
            }
        });
    }

    fn cells(&self, cells: &[Area]) {
        let (sheet, palette) = (&self.canvas.sheet, self.canvas.palette);
        let each = || self.input.days.iter().zip(cells);
        sheet.group("days", "", || {
            for (_, area) in each().filter(|(day, _)| day.runs == 0 && !day.off) {
                sheet.rect(area.left, area.top, area.right, area.bottom, Paint::Stroke(palette.rule, 1.0));
            }
        });
        sheet.group("off", "", || {
            for (_, area) in each().filter(|(day, _)| day.off && day.runs == 0) {
                sheet.rect(area.left, area.top, area.right, area.bottom, Paint::Fill(palette.quiet));
                let stroke = palette.muted.towards(palette.quiet, 0.45);
                sheet.line((area.left, area.bottom), (area.right, area.top), stroke, 1.0);
            }
        });
        sheet.group("load", "", || {
            for (day, area) in each() {
                if let Some(load) = day.load {
                    let fill = fill(palette, step_of(load.get(), self.steps));
                    sheet.rect(area.left, area.top, area.right, area.bottom, Paint::Fill(fill));
                }
            }
        });
        sheet.group("unknown-load", "", || {
            for (_, area) in each().filter(|(day, _)| day.runs > 0 && (day.load.is_none() || day.load_is_least)) {
                let (l, t, r, b) = (area.left + 0.7, area.top + 0.7, area.right - 0.7, area.bottom - 0.7);
                sheet.rect(l, t, r, b, Paint::Stroke(palette.muted, 1.4));
            }
        });
        sheet.group("today", "", || {
            for (_, area) in each().filter(|(day, _)| day.day == self.input.today) {
                let (l, t, r, b) = (area.left - 1.0, area.top - 1.0, area.right + 1.0, area.bottom + 1.0);
                sheet.rect(l, t, r, b, Paint::Stroke(palette.sea, 2.0));
            }
        });
    }

    /// The morning's answer grows with the score; 0 is a small dot and not nothing.
    fn mornings(&self, cells: &[Area]) {
        let (sheet, palette) = (&self.canvas.sheet, self.canvas.palette);
        let most = self.cell * 0.34;
        sheet.group("missing", "", || {
            for (_, area) in self.input.days.iter().zip(cells).filter(|(day, _)| day.missing) {
                self.canvas.glyph(Glyph::Missing, middle(area), (self.cell * 0.2).clamp(1.4, 4.0));
            }
        });
        sheet.group("morning", "", || {
            for (day, area) in self.input.days.iter().zip(cells) {
                let Some(score) = day.morning else { continue };
                let (x, y) = middle(area);
                let half = (0.12 + 0.88 * (score.level() / 10.0).sqrt()) * most;
                let half = half.max(0.9);
                sheet.rect(
                    x - half - 1.0,
                    y - half - 1.0,
                    x + half + 1.0,
                    y + half + 1.0,
                    Paint::Fill(palette.background),
                );
                sheet.rect(x - half, y - half, x + half, y + half, Paint::Fill(palette.violet));
            }
        });
    }

    fn flares(&self, cells: &[Area]) {
        let (sheet, red) = (&self.canvas.sheet, self.canvas.palette.red);
        sheet.group("flares", "", || {
            for (day, area) in self.input.days.iter().zip(cells) {
                if day.in_flare {
                    let y = area.bottom - 0.5;
                    sheet.line((area.left, y), (area.right, y), red, 2.0);
                }
                if day.flare {
                    let reach = (self.cell * 0.34).max(3.0);
                    let corner = (area.right, area.top);
                    sheet.path(
                        &[corner, (area.right - reach, area.top), (area.right, area.top + reach)],
                        Paint::Fill(red),
                    );
                }
            }
        });
    }

    /// A day's cell, with a hair of paper around it.
    fn area(&self, day: Date) -> Area {
        let row = self.rows.iter().rev().find(|row| row.from <= day).or(self.rows.first());
        let (from, top) = row.map_or((day, 0.0), |row| (row.from, row.top));
        let since = days_between(from, day).max(0);
        let left = LEFT + f64::from(since / 7) * self.wide;
        let top = top + f64::from(since % 7) * self.cell;
        let gap = if self.cell < 9.0 { 0.5 } else { 1.0 };
        Area { left: left + gap, top: top + gap, right: left + self.wide - gap, bottom: top + self.cell - gap }
    }

    fn first(&self) -> Date {
        self.input.days.first().map_or(self.input.today, |day| day.day)
    }

    fn last(&self) -> Date {
        self.input.days.last().map_or(self.input.today, |day| day.day)
    }
}

/// The rows of weeks, each as its Monday and how many weeks, and the most weeks in one: all in one row if they fit; else by years,
/// half years, quarters or months, whichever is the longest that fits.
fn rows(days: &[CalendarDay], most: i32) -> (Vec<(Date, i32)>, i32) {
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return (Vec::new(), 1) };
    let monday = |day: Date| day.saturating_sub(i32::from(day.weekday().to_monday_zero_offset()).days());
    let weeks = |from: Date, to: Date| days_between(monday(from), to) / 7 + 1;
    let all = weeks(first.day, last.day);
    if all <= most.clamp(6, 58) {
        return (vec![(monday(first.day), all)], all.max(8));
    }
    let months =
        [(12, 54), (6, 28), (3, 15), (1, 6)].into_iter().find(|(_, weeks)| *weeks <= most).map_or(1, |(m, _)| m);
    let mut found = Vec::new();
    let mut from = first.day;
    while from <= last.day {
        let begun = from.month() - 1 - (from.month() - 1) % months;
        let next = from.first_of_year().saturating_add((begun + months).months());
        let to = next.saturating_sub(1.day()).min(last.day);
        // A week that two rows share belongs to the one it begins in.
        let begins = if found.is_empty() || from.weekday().to_monday_zero_offset() == 0 {
            monday(from)
        } else {
            monday(from).saturating_add(7.days())
        };
        if begins <= to {
            found.push((begins, weeks(begins, to)));
        }
        if next <= from {
            break;
        }
        from = next;
    }
    let widest = found.iter().map(|(_, weeks)| *weeks).max().unwrap_or(1);
    (found, widest)
}

/// The fill of a step, 1–4: the bars' colour, the stronger the more.
fn fill(palette: Palette, step: u8) -> Colour {
    let share = [0.78, 0.56, 0.32, 0.05][usize::from(step.clamp(1, 4)) - 1];
    palette.muted.towards(palette.background, share)
}

fn middle(area: &Area) -> (f64, f64) {
    ((area.left + area.right) / 2.0, (area.top + area.bottom) / 2.0)
}

fn key<'a>(input: &Calendar<'a>, steps: [f64; 3]) -> Vec<KeyEntry<'a>> {
    let labels = input.labels;
    let palette = input.theme.palette();
    let any = |is: fn(&CalendarDay) -> bool| input.days.iter().any(is);
    let mut key = Vec::new();
    if any(|day| day.load.is_some()) {
        let number = |value: f64| number(value, labels.decimal);
        let names = [
            labels.up_to.replace("{}", &number(steps[0])),
            labels.up_to.replace("{}", &number(steps[1])),
            labels.up_to.replace("{}", &number(steps[2])),
            labels.over.replace("{}", &number(steps[2])),
        ];
        key.extend((1..).zip(names).map(|(step, name)| KeyEntry::new(Glyph::Swatch(fill(palette, step)), name)));
    }
    for (there, glyph, word) in [
        (
            any(|day| day.runs > 0 && (day.load.is_none() || day.load_is_least)),
            Glyph::UnknownLoad,
            &labels.unknown_load,
        ),
        (any(|day| day.morning.is_some()), Glyph::Morning, &labels.morning),
        (any(|day| day.missing), Glyph::Missing, &labels.missing),
        (any(|day| day.off), Glyph::Off, &labels.off),
        (any(|day| day.in_flare), Glyph::Spell, &labels.flare),
        (any(|day| day.flare), Glyph::Corner, &labels.flare_run),
    ] {
        if there {
            key.push(KeyEntry::new(glyph, word));
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn blank(from: Date, to: Date) -> Vec<CalendarDay> {
        (0..=days_between(from, to))
            .map(|n| CalendarDay {
                day: from.saturating_add(n.days()),
                runs: 0,
                load: None,
                load_is_least: false,
                morning: None,
                missing: false,
                off: false,
                flare: false,
                in_flare: false,
            })
            .collect()
    }

    #[test]
    fn no_two_days_share_a_cell_whatever_the_range_and_the_width() {
        let labels = CalendarLabels::default();
        for (from, to) in [
            (date(2026, 3, 4), date(2026, 3, 4)),
            (date(2026, 1, 1), date(2026, 12, 31)),
            (date(2025, 11, 27), date(2026, 11, 26)),
            (date(2016, 3, 7), date(2026, 3, 1)),
        ] {
            let days = blank(from, to);
            for width in [240, 360, 700, 1600] {
                let chart = Calendar { days: &days, today: to, labels: &labels, width, theme: Theme::Light };
                let drawing = chart.draw();
                let mut places: Vec<_> =
                    drawing.marks.iter().map(|m| ((m.left * 10.0) as i64, (m.top * 10.0) as i64)).collect();
                let right = drawing.marks.iter().map(|m| m.right).fold(0.0, f64::max);
                let bottom = drawing.marks.iter().map(|m| m.bottom).fold(0.0, f64::max);
                assert!(
                    right <= f64::from(drawing.width) && bottom <= f64::from(drawing.height),
                    "{from} {to} on {width}"
                );
                places.sort_unstable();
                places.dedup();
                assert_eq!(places.len(), days.len(), "{from} {to} on {width}");
            }
        }
    }

    #[test]
    fn a_load_falls_into_one_of_four_round_steps() {
        assert_eq!(load_steps(7.2), [2.0, 4.0, 6.0]);
        assert_eq!(load_steps(0.0), [0.5, 1.0, 1.5]);
        let steps = load_steps(7.2);
        assert_eq!([0.1, 2.0, 2.1, 6.0, 7.2].map(|load| step_of(load, steps)), [1, 1, 2, 3, 4]);
    }
}
