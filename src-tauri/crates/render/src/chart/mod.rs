//! The charts as SVG, with the numbers a window needs to read them out.
//!
//! A chart is a plain value of borrowed rows and words; drawing it gives a [`Drawing`]: the picture and its geometry. The
//! picture is complete in itself (title and description inside, real text, no scripts, no `style` attributes); the geometry
//! says which pixels belong to which day, so that hover and arrow keys need no arithmetic of their own.
//!
//! What it is not: it neither groups days into weeks nor chooses the words; both come in.

mod axis;
mod calendar;
mod canvas;
mod day_course;
mod dose_answer;
mod followed;
mod load_pain;
mod metrics;
pub(crate) mod outlined;
mod png;
mod sheet;
mod track;

pub use axis::DayWords;
pub use calendar::{Calendar, CalendarDay, CalendarLabels, load_steps, step_of};
pub use day_course::{Course, DayCourse, DayCourseLabels};
pub use dose_answer::{DoseAnswer, DoseAnswerLabels, LineToday};
pub use followed::{Followed, FollowedGroup, FollowedLabels, FollowedRow};
pub use load_pain::{LinePoint, LoadPain, LoadPainLabels, Stage};
pub use metrics::{Metrics, MetricsLabels};
pub use png::png;
pub use track::{TrackChart, TrackLabels, TrackPoint};

use jiff::civil::Date;

use canvas::Area;

/// A finished chart. `M` is what is known of each row's place: a [`Mark`] on *Load and pain*, a [`Spot`] on every other.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing<M = Mark> {
    /// The SVG document.
    pub svg: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// The panels, from top to bottom.
    pub panels: Vec<Panel>,
    /// One per row of the data, in its order.
    pub marks: Vec<M>,
}

/// Where a panel lies on the drawing, in pixels, and which values its edges stand for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Panel {
    /// Its name: `load`, `pain`.
    pub name: &'static str,
    /// Its left edge; all panels share it.
    pub left: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its width; all panels share it.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// The value at its lower edge. Below 0 where room is kept for marks that are no values.
    pub min: f64,
    /// The value at its upper edge.
    pub max: f64,
}

impl Panel {
    fn new(name: &'static str, area: Area, min: f64, max: f64) -> Self {
        Self { name, left: area.left, top: area.top, width: area.width(), height: area.height(), min, max }
    }
}

/// Where one row of the data can be pointed at, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spot {
    /// Its box: whoever points into it means this row.
    pub left: f64,
    /// Its upper edge.
    pub top: f64,
    /// Its right edge.
    pub right: f64,
    /// Its lower edge.
    pub bottom: f64,
    /// Where its mark stands; the middle of the box where it has none.
    pub x: f64,
    /// As `x`.
    pub y: f64,
}

impl Spot {
    /// A mark with a box around it.
    fn around((x, y): (f64, f64), half: f64) -> Self {
        let [left, top, right, bottom] = [x - half, y - half, x + half, y + half].map(canvas::tenth);
        Self { left, top, right, bottom, x: canvas::tenth(x), y: canvas::tenth(y) }
    }

    /// A box with nothing but itself.
    fn whole(area: Area) -> Self {
        let [left, top, right, bottom] = [area.left, area.top, area.right, area.bottom].map(canvas::tenth);
        let (x, y) = (canvas::tenth((area.left + area.right) / 2.0), canvas::tenth((area.top + area.bottom) / 2.0));
        Self { left, top, right, bottom, x, y }
    }
}

/// Where one row of the data was drawn, in pixels. What is `None` was not drawn, because it is not known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    /// The first day of the row.
    pub from: Date,
    /// The last day of the row.
    pub to: Date,
    /// The middle of its stretch of the time axis.
    pub x: f64,
    /// Where its stretch begins.
    pub left: f64,
    /// Where it ends; the next row's begins here.
    pub right: f64,
    /// The top of the load bar.
    pub load_y: Option<f64>,
    /// A run whose load is not known was marked: alone on the axis, or on top of the bar.
    pub unknown_load: bool,
    /// The mark of the worst pain while running.
    pub during_y: Option<f64>,
    /// The mark of the worst pain in the hours after.
    pub after_y: Option<f64>,
    /// The mark of the next morning.
    pub morning_y: Option<f64>,
    /// The hollow mark of a morning that was not answered.
    pub missing_y: Option<f64>,
}
