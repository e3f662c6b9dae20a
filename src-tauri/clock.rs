//! The one place that reads the clock.

use jiff::Zoned;

/// This moment, in the machine's time zone.
#[expect(clippy::disallowed_methods, reason = "everything else is told the time; this is where it is told")]
pub fn now() -> Zoned {
    Zoned::now()
}
