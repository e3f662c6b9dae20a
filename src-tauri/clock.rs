//! The one place that reads the clock.

use std::{sync::OnceLock, time::Instant};

use jiff::{Timestamp, Zoned, fmt::temporal::DateTimeParser, tz::TimeZone};

/// What the clock was set to, and when.
static SET: OnceLock<(Zoned, Instant)> = OnceLock::new();

/// This moment, in the machine's time zone.
pub fn now() -> Zoned {
    SET.get().map_or_else(on_the_wall, |(moment, since)| moment.saturating_add(since.elapsed()))
}

/// Sets it, once; it goes on from there.
pub fn set(moment: Zoned) {
    let _set_before = SET.set((moment, Instant::now())).is_err();
}

/// Reads a moment in RFC 3339; its time zone is its own offset.
///
/// # Errors
///
/// How to write one.
pub fn moment(text: &str) -> Result<Zoned, String> {
    let wrong = || "write it like 2026-03-01T18:30:00+01:00".to_owned();
    let at: Timestamp = text.parse().map_err(|_| wrong())?;
    let pieces = DateTimeParser::new().parse_pieces(text).map_err(|_| wrong())?;
    let offset = pieces.to_numeric_offset().ok_or_else(wrong)?;
    Ok(at.to_zoned(TimeZone::fixed(offset)))
}

#[expect(clippy::disallowed_methods, reason = "everything else is told the time; this is where it is told")]
fn on_the_wall() -> Zoned {
    Zoned::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_offset_of_now_is_the_local_zone() {
        let now = moment("2026-03-01T23:30:00-05:00").expect("a moment");
        assert_eq!(now.date().to_string(), "2026-03-01");
        assert_eq!(now.offset().seconds(), -5 * 3600);
        assert!(moment("2026-03-01").is_err() && moment("2026-03-01T08:00").is_err() && moment("now").is_err());
    }
}
