//! What a chart drawn anew costs: read from the logbook, judged, drawn, and told in words, over a year and over ten years.
//!
//! Measured in turns in one run with a bare plotters drawing of a bar and a dot for each place of the chart, on the plainest
//! backend that writes SVG; told as a ratio to it.

mod measure;

use std::{convert::Infallible, fmt::Write as _};

use jiff::{ToSpan, Zoned};
use logbook::{
    Logbook,
    api::{ChartInput, ChartName, MomentDto, PainInput, RunInput, SideDto},
};
use measure::{median, say, seconds};
use plotters::{
    prelude::{Circle, IntoDrawingArea, Rectangle},
    style::{BLUE, Color as _},
};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, DrawingBackend, DrawingErrorKind};

const ROUNDS: usize = 15;
const SPANS: [i32; 2] = [365, 3650];
const CHARTS: [(ChartName, &str); 6] = [
    (ChartName::LoadPain, "load and pain"),
    (ChartName::DoseAnswer, "dose and answer"),
    (ChartName::DayCourse, "24 hours"),
    (ChartName::Calendar, "calendar"),
    (ChartName::Metrics, "other metrics"),
    (ChartName::Followed, "what followed"),
];

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let book = ten_years(folder.path());
    say("                        1 year            10 years           bare plotters: 1 year, 10 years");
    for (name, called) in CHARTS {
        let mut times: [Vec<f64>; 4] = Default::default();
        let marks = SPANS.map(|days| book.chart(&input(name, days), &now()).expect("a chart").spots.len());
        for _ in 0..ROUNDS {
            for (place, days) in SPANS.into_iter().enumerate() {
                times[place].push(seconds(|| book.chart(&input(name, days), &now()).expect("a chart")));
                times[place + 2].push(seconds(|| bare(marks[place])));
            }
        }
        let [year, ten, bare_year, bare_ten] = times.map(|t| median(t) * 1e3);
        let (ratio_year, ratio_ten) = (year / bare_year, ten / bare_ten);
        say(&format!(
            "{called:<16} {year:>8.2} ms {ratio_year:>5.0} × {ten:>8.2} ms {ratio_ten:>5.0} ×   {bare_year:>8.3} ms {bare_ten:>8.3} ms"
        ));
    }
}

fn input(name: ChartName, days: i32) -> ChartInput {
    let to = now().date();
    ChartInput {
        name: Some(name),
        from: Some(to.saturating_sub((days - 1).days()).to_string()),
        to: Some(to.to_string()),
        width: Some(960),
        height: Some(480),
        ..ChartInput::default()
    }
}

/// As many bars and dots as the chart has places, and nothing else.
fn bare(marks: usize) -> String {
    let mut paper = Paper::default();
    {
        let area = (&mut paper).into_drawing_area();
        for n in 0..marks as i32 {
            let (x, y) = (n % 960, 40 + n * 7 % 200);
            area.draw(&Rectangle::new([(x, 240 - y), (x + 2, 240)], BLUE.filled())).expect("memory");
            area.draw(&Circle::new((x, 240 + y), 3, BLUE.filled())).expect("memory");
        }
    }
    paper.0
}

/// The plainest backend: rectangles and circles as SVG.
#[derive(Default)]
struct Paper(String);

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for &mut Paper {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (960, 480)
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, _: BackendCoord, _: BackendColor) -> Drawn {
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S, _: bool) -> Drawn {
        let (red, green, blue) = style.color().rgb;
        let ((x, y), width, height) = (a, b.0 - a.0, b.1 - a.1);
        let fill = format_args!("#{red:02X}{green:02X}{blue:02X}");
        let _infallible =
            writeln!(self.0, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\"/>");
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, (x, y): BackendCoord, radius: u32, style: &S, _: bool) -> Drawn {
        let (red, green, blue) = style.color().rgb;
        let fill = format_args!("#{red:02X}{green:02X}{blue:02X}");
        let _infallible = writeln!(self.0, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{radius}\" fill=\"{fill}\"/>");
        Ok(())
    }
}

/// A run every other day for ten years, each answered.
fn ten_years(folder: &std::path::Path) -> Logbook {
    let mut book = Logbook::open(folder.join("ten.plimsoll"), &now()).expect("a logbook");
    for i in (1..=1825).rev() {
        let ran: Zoned = now().saturating_sub((i * 2).days());
        let run = RunInput { km: Some(3.0 + f64::from(i % 7)), minutes: Some(30.0), ..RunInput::default() };
        let id = book.add_run(&run, &ran).expect("a run").value.id;
        for (moment, days, score) in [
            (MomentDto::During, 0, i % 3),
            (MomentDto::After, 0, i % 4),
            (MomentDto::Morning, 1, if i % 11 == 0 { 4 } else { i % 2 }),
        ] {
            let answer = PainInput::about(id, SideDto::Right, moment, score as u8);
            book.log_pain(&answer, &ran.saturating_add(days.days())).expect("an answer");
        }
    }
    book
}

/// A fixed moment, so that every run of this bench does the same work.
fn now() -> Zoned {
    "2026-11-22T09:00:00+00:00[UTC]".parse().expect("a moment")
}
