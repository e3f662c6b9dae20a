//! Foreign bytes in, runs and warnings out: the one place that knows how watches write.
//!
//! A file is recognised by its content, never by its name. [`read()`] never panics and never fails: every input has an outcome
//! ([`Reading`]), a defect costs only what comes after it, and everything that was left out, rebuilt or doubted is said in a
//! [`Warning`] with numbers and byte positions.
//!
//! | bytes | read by |
//! |---|---|
//! | FIT, TCX, GPX, JSON of Polar, Suunto, Nike, adidas and Google; one of these in gzip or a ZIP | [`read()`] |
//! | archives of any size, nested | [`container::walk`], which hands out streams |
//! | lists: Strava, Garmin, Runkeeper, intervals.icu, Fitbit, any spreadsheet | [`tables::read`] |
//! | Apple Health's export | [`apple::read`] |
//!
//! However a recording was written, its points are laid out by one piece of code and its contradictions settled by one set of rules.
//!
//! # What cannot be
//!
//! Numbers no run can have are repaired by these rules, or the recording is set aside. Whatever is changed is said in a [`Warning`] that
//! holds what the file said, so that the original stays to be seen.
//!
//! | the file says | what is done | told by |
//! |---|---|---|
//! | a start before 2000 (a clock that was never set) | the points', the file's or the end's time is taken; without any the run is set aside | [`Warning::StartReplaced`], [`Warning::ClockNotSet`] |
//! | a start that does not fit the points (over 60 s after the first, or longer before it than the run lasted) | the first point's time is taken | [`Warning::StartReplaced`] |
//! | the clock steps back by at most 60 s | the points are passed over until it has caught up | [`Warning::ClockSteppedBack`] |
//! | the clock steps back further, or on by over 12 h without a pause | one second is counted for it | [`Warning::ClockJumped`] |
//! | a running time of zero, over 31 days, or swollen by such a leap | the points' running time is taken | [`Warning::Rebuilt`] |
//! | points over 31 days after the start | they are left out | [`Warning::PointsTooLate`] |
//! | a distance of zero, or above 8 m/s on average where the points are slower | the points' distance is taken | [`Warning::Rebuilt`] |
//! | summary and points over a tenth apart | the summary's distance is kept | [`Warning::DistancesDisagree`] |
//! | a jump of over 100 m faster than 12.5 m/s | it is left out of the track; filled in where the summary counts it | [`Warning::DistanceJumped`], [`Warning::DistanceFilled`] |
//! | a mean cadence over 120 where one leg should be counted | it is taken for both feet's, and not doubled | [`Warning::StepsCountBothFeet`] |
//! | over 260 steps a minute on average | the points' steps are taken, or none | [`Warning::Rebuilt`] |
//! | a heart rate of 0, or outside 20–250 | it is not known | [`Warning::HeartRateZero`] for a run's mean |
//! | a treadmill without a distance | the distance is not known; the minutes remain | [`Warning::NoDistance`] |
//! | a value outside its range | it is left out | [`Warning::OutOfRange`] |
//!
//! What it is not: it opens no files, keeps nothing, and does not decide whether a run is already in a
//! logbook. It has no clock and no time-zone database: where a file does not say its local time, [`ReadRun::offset_known`] is
//! false and the application fills in its own zone.
//!
//! ```
//! use importers::{Broken, Reading, read};
//!
//! match read(b"") {
//!     Reading::Activity(activity) => println!("{} runs", activity.runs.len()),
//!     Reading::NotARun(why) => println!("left out: {why}"),
//!     Reading::Broken(why) => assert_eq!(why, Broken::Empty),
//! }
//! ```

mod along;
pub mod apple;
pub mod container;
mod context;
mod database;
pub mod fit;
mod found;
pub mod garmin_device;
pub mod gpx;
mod json;
mod letters;
mod points;
mod reading;
mod refusal;
mod session;
pub mod sport;
pub mod tables;
pub mod tcx;
mod unwrapped;
mod warning;
mod when;
mod xml;

pub use context::{Clue, Other};
pub use database::{Database, database};
pub use reading::{Activity, ReadRun, Reading};
pub use refusal::{Broken, FileKind, LooksLike, NotARun};
pub use warning::{StartFrom, Warning};

/// What a file's first bytes say it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// Garmin's *Flexible and Interoperable Data Transfer*, which nearly every watch writes.
    Fit,
    /// Garmin's *Training Center XML*.
    Tcx,
    /// Tracks of positions.
    Gpx,
    /// Apple Health's export: one file for everything a phone knows. It is too large for [`read()`].
    AppleHealth,
    /// JSON of some kind: which, its content says.
    Json,
    /// A gzip file or a ZIP archive: see [`container`].
    Container,
    /// Anything else.
    Unknown,
}

/// Recognises a format by content: the file's name is not asked. The first thousand bytes are enough.
#[must_use]
pub fn sniff(bytes: &[u8]) -> Format {
    if fit::starts_a_file(bytes) {
        return Format::Fit;
    }
    if bytes.starts_with(&[0x1f, 0x8b, 8]) || bytes.starts_with(b"PK\x03\x04") {
        return Format::Container;
    }
    let head = &bytes[..bytes.len().min(16 * 1024)];
    let wide = head.starts_with(&[0xff, 0xfe]) || head.starts_with(&[0xfe, 0xff]);
    let head = if wide { std::borrow::Cow::Owned(xml::text(head).into_owned().into_bytes()) } else { head.into() };
    match xml::root(&head) {
        Some("TrainingCenterDatabase") => return Format::Tcx,
        Some("gpx") => return Format::Gpx,
        Some("HealthData") => return Format::AppleHealth,
        _ => {}
    }
    if begins_json(head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&head)) { Format::Json } else { Format::Unknown }
}

/// Whether bytes begin as JSON does: a bracket alone begins the texts of older watches too, such as `[Params]`.
fn begins_json(bytes: &[u8]) -> bool {
    let begun = bytes.trim_ascii_start();
    match begun.split_first() {
        Some((b'{', rest)) => matches!(rest.trim_ascii_start().first(), None | Some(b'"' | b'}')),
        Some((b'[', rest)) => {
            let rest = rest.trim_ascii_start();
            let word =
                [b"true".as_slice(), b"false", b"null", b"NaN", b"Infinity"].iter().any(|word| rest.starts_with(word));
            word || matches!(rest.first(), None | Some(b'{' | b'[' | b'"' | b']' | b'-' | b'0'..=b'9'))
        }
        _ => false,
    }
}

/// Reads whatever the bytes are. What is wrapped in gzip or a ZIP is unwrapped; an archive of several recordings gives the runs of
/// all of them, and is better gone through with [`container::walk`].
#[must_use]
pub fn read(bytes: &[u8]) -> Reading {
    if bytes.is_empty() {
        return Reading::Broken(Broken::Empty);
    }
    match sniff(bytes) {
        Format::Container => unwrapped::read(bytes),
        format => read_as(format, bytes),
    }
}

/// Reads what is wrapped in nothing.
fn read_as(format: Format, bytes: &[u8]) -> Reading {
    match format {
        Format::Fit => fit::read(bytes),
        Format::Tcx => tcx::read(bytes),
        Format::Gpx => gpx::read(bytes),
        Format::Json => json::read(bytes),
        Format::AppleHealth => Reading::Broken(Broken::AppleHealth),
        Format::Container | Format::Unknown => {
            if let Some(which) = database("", bytes) {
                return Reading::Broken(Broken::Database { which });
            }
            Reading::Broken(Broken::UnknownFormat { looks_like: looks_like(bytes), bytes: bytes.len() })
        }
    }
}

/// The formats people drop on a window most often.
fn looks_like(bytes: &[u8]) -> LooksLike {
    let text = bytes.trim_ascii_start();
    match bytes {
        [0x0c | 0x0e, ..] if bytes.len() < fit::HEADER_MAX => LooksLike::BeginningOfFit,
        [b'P', b'K', 5, 6, ..] => LooksLike::EmptyArchive,
        _ if text.starts_with(b"<") || text.starts_with(b"\xef\xbb\xbf<") => LooksLike::Xml,
        _ => LooksLike::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_decides_not_the_name() {
        assert_eq!(sniff(b"\x0e\x20\x54\x08\x9c\x31\x01\x00.FIT\x00\x00"), Format::Fit);
        assert_eq!(sniff(b"  <?xml version='1.0'?><TrainingCenterDatabase>"), Format::Tcx);
        assert_eq!(sniff(b"\xef\xbb\xbf<gpx/>"), Format::Gpx);
        assert_eq!(sniff(b"<?xml?><!DOCTYPE HealthData [<!ELEMENT"), Format::AppleHealth);
        assert_eq!(sniff(b"PK\x03\x04"), Format::Container);
        for json in [b"[".as_slice(), b"{ ", b" [ 1", b"{\n\"a\"", b"[null]", b"[-NaN]", b"[]", b"{}"] {
            assert_eq!(sniff(json), Format::Json, "{json:?}");
        }
        for text in [b"[Params]\r\nVersion=106\r\n".as_slice(), b"[DayInfo]", b"{\\rtf1", b"[ Name]"] {
            assert_eq!(sniff(text), Format::Unknown, "{text:?}");
        }
        for other in [b"".as_slice(), b"<kml/>", b".FIT", b"\x0e\x20\x54\x08\x9c\x31\x01\x00.FIT"] {
            assert_eq!(sniff(other), Format::Unknown, "{other:?}");
        }
    }

    #[test]
    fn what_is_not_read_is_named() {
        for (bytes, words) in [
            (b"  <?xml?>".as_slice(), "XML"),
            (b"[1]", "JSON"),
            (b"\x0e\x20", "first bytes of a FIT file"),
            (b"hello", "nothing this version reads"),
        ] {
            let Reading::Broken(why) = read(bytes) else { panic!("{bytes:?} is not readable") };
            assert!(why.to_string().contains(words), "{why}");
        }
    }
}
