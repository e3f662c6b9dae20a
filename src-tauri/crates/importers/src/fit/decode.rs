//! From bytes to parts: steps through the messages, survives defects and says where they are.

use super::messages::Content;
use super::wire::{Messages, Stuck, checksum};
use crate::Warning;

/// The shortest header a FIT file can have, in bytes.
const HEADER_MIN: usize = 12;
/// The longest, in bytes: with a checksum of its own.
pub const HEADER_MAX: usize = 14;
const CHECKSUM: usize = 2;

/// Whether the bytes begin with a FIT header.
#[must_use]
pub fn starts_a_file(bytes: &[u8]) -> bool {
    Header::parse(bytes).is_some()
}

/// One FIT part: a header, its messages as far as they could be read, and what was wrong with them.
pub(super) struct Part {
    /// Byte position of the header.
    pub at: usize,
    pub content: Content,
    /// The defect that ended reading early, if any.
    pub defect: Option<Defect>,
    /// Everything worth telling, the defect included.
    pub warnings: Vec<Warning>,
}

/// Why a part could not be read to its end.
pub(super) enum Defect {
    Truncated { at: usize, declared: u64 },
    Damaged { at: usize, what: String },
}

/// Reads all parts. The first one begins at byte 0; bytes after a part's end that begin no other are told as a warning.
pub(super) fn parts(bytes: &[u8]) -> Vec<Part> {
    let (mut parts, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let Some(header) = Header::parse(&bytes[at..]) else {
            let left_over = Warning::BytesAfterEnd { at, count: bytes.len() - at };
            if let Some(Part { warnings, .. }) = parts.last_mut() {
                warnings.push(left_over);
            }
            break;
        };
        let (part, length) = decode_part(&bytes[at..], at, header);
        parts.push(part);
        at += length.max(header.size);
    }
    parts
}

#[derive(Clone, Copy)]
struct Header {
    size: usize,
    /// Bytes of messages, without header and checksum.
    data: usize,
    /// The header's own checksum, where it has one.
    checksum: Option<u16>,
}

impl Header {
    fn parse(bytes: &[u8]) -> Option<Self> {
        let size = usize::from(*bytes.first()?);
        let complete = size <= bytes.len() && (size == HEADER_MIN || size == HEADER_MAX);
        if !complete || &bytes[8..12] != b".FIT" {
            return None;
        }
        let data = u32::from_le_bytes(bytes[4..8].try_into().expect("BUG: four bytes are four bytes"));
        let checksum = (size == HEADER_MAX).then(|| u16::from_le_bytes([bytes[12], bytes[13]]));
        let data = usize::try_from(data).unwrap_or(usize::MAX);
        // Zero stands for a checksum that was not computed.
        Some(Self { size, data, checksum: checksum.filter(|found| *found != 0) })
    }
}

/// Decodes the part that `bytes` begin with; also gives its length in bytes. `base` is its position in the file.
fn decode_part(bytes: &[u8], base: usize, header: Header) -> (Part, usize) {
    let mut part = Part { at: base, content: Content::default(), defect: None, warnings: Vec::new() };
    let unfinished = header.data == 0 && bytes.len() > header.size + CHECKSUM;
    let data = if unfinished { bytes.len() - header.size - CHECKSUM } else { header.data };
    let end = header.size.saturating_add(data);
    let length = end.saturating_add(CHECKSUM).min(bytes.len());
    if data == 0 {
        return (part, length);
    }
    if unfinished {
        part.warnings.push(Warning::Unfinished { at: base });
    } else if header.checksum.is_some_and(|found| found != checksum(&bytes[..HEADER_MIN])) {
        part.warnings.push(Warning::HeaderChecksumWrong { at: base + HEADER_MIN });
    }
    let mut messages = Messages::new(bytes, header.size);
    let stuck = loop {
        if messages.at() >= end {
            break None;
        }
        match messages.step() {
            Ok(message) => message.iter().for_each(|message| part.content.take(message)),
            Err(stuck) => break Some(stuck),
        }
    };
    let at = base + messages.at();
    let points = part.content.samples.len();
    match stuck {
        None if messages.at() > end => part.warnings.push(Warning::SizeWrong { declared: base + end, points }),
        None => part.warnings.extend(wrong_checksum(bytes, base, header.size, end)),
        Some(Stuck::Ends) => {
            let declared = base.saturating_add(end).saturating_add(CHECKSUM) as u64;
            part.warnings.push(Warning::Truncated { at, declared, points });
            part.defect = Some(Defect::Truncated { at, declared });
        }
        Some(Stuck::Undefined { local }) => {
            part.content.doubt_the_last_sample();
            let points = part.content.samples.len();
            part.warnings.push(Warning::UndefinedMessage { at, local, points });
            let what = format!("a message of kind {local} that was never defined");
            part.defect = Some(Defect::Damaged { at, what });
        }
    }
    if part.content.samples_left_out {
        part.warnings.push(Warning::TooManyPoints { kept: points });
    }
    let length = if stuck == Some(Stuck::Ends) { bytes.len() } else { length };
    (part, length)
}

/// Compares the checksum behind the data. A header without a checksum of its own counts among the checked bytes, and one that has
/// its own sums up to nothing; both are tried, since not every device knows.
fn wrong_checksum(bytes: &[u8], base: usize, header: usize, end: usize) -> Option<Warning> {
    let Some(found) = bytes.get(end..).and_then(|b| b.first_chunk()).map(|b| u16::from_le_bytes(*b)) else {
        return Some(Warning::ChecksumMissing { at: base + end });
    };
    let calculated = checksum(&bytes[..end]);
    let fits = found == calculated || found == checksum(&bytes[header..end]);
    (!fits).then_some(Warning::ChecksumWrong { at: base + end, found, calculated })
}
