//! FIT: what watches write. Header, definitions, messages, checksum; possibly several such parts joined in one file.
//!
//! The bytes are decoded as a stream, so that what precedes a defect is kept, and each message is reduced to the few numbers a
//! run needs before the next is decoded: a file's cost in memory is its points, not its messages.
//!
//! What it is not: a general FIT reader. Of developer fields, laps, zones and heart-beat intervals nothing is kept.
//!
//! ```
//! assert!(importers::fit::starts_a_file(b"\x0e\x20\x54\x08\x9c\x31\x01\x00.FIT\x00\x00"));
//! ```

mod activity;
mod decode;
mod messages;
mod sound;

pub use decode::{HEADER_MAX, starts_a_file};

use crate::Reading;

/// Reads a FIT file: its activities' runs, or the reason why there are none.
#[must_use]
pub fn read(bytes: &[u8]) -> Reading {
    activity::reading(decode::parts(bytes), bytes.len())
}
