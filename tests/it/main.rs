//! One integration binary: Plimsoll from the outside, through the logbook and through `plim`.

mod arrows;
mod plim;
