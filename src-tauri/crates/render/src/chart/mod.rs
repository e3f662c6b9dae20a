//! The charts as SVG, with the numbers a window needs to read them out.
//!
//! A chart is a plain value of borrowed rows and words; drawing it gives a [`Drawing`]: the picture and its geometry. The
//! picture is complete in itself (title and description inside, real text, no scripts, no `style` attributes); the geometry
//! says which pixels belong to which day, so that hover and arrow keys need no arithmetic of their own.
//!
//! What it is not: it neither groups days into weeks nor chooses the words; both come in.

mod axis;
mod load_pain;
pub(crate) mod outlined;
mod png;
pub(crate) mod sheet;

pub use load_pain::{LinePoint, LoadPain, LoadPainLabels};
pub use png::png;

use jiff::civil::Date;

/// A finished chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// The SVG document.
    pub svg: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
    pub height: u32,
    /// The panels, from top to bottom.
    pub panels: Vec<Panel>,
    /// One per row of the data, in its order.
    pub marks: Vec<Mark>,
}

/// Where a panel lies on the drawing, in pixels, and which values its edges stand for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Panel {
    /// Its name: `load` or `pain`.
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
