//! From bytes to parts: drives the streaming decoder, survives defects and says where they are.
//!
//! The decoder runs with its checksum on, because a wrong checksum must be told, and with component expansion off: of the fields
//! it would expand a run needs only `compressed_speed_distance`, which [`super::messages`] takes apart itself.

use std::cell::Cell;
use std::convert::Infallible;

use embedded_io::{ErrorType, Read, ReadExactError};
use rustyfit::{Decoder, DecoderError, DecoderEvent, StreamingIterator};

use super::messages::Content;
use super::sound;
use crate::Warning;

/// The shortest header a FIT file can have, in bytes.
const HEADER_MIN: usize = 12;
/// The longest, in bytes: with a checksum of its own.
pub const HEADER_MAX: usize = 14;
/// A part's checksum, in bytes.
pub(super) const CHECKSUM: usize = 2;

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
    let mut decoder = Decoder::builder().expand_components(false).build();
    let (mut parts, mut at) = (Vec::new(), 0);
    while at < bytes.len() {
        let Some(header) = Header::parse(&bytes[at..]) else {
            let left_over = Warning::BytesAfterEnd { at, count: bytes.len() - at };
            if let Some(Part { warnings, .. }) = parts.last_mut() {
                warnings.push(left_over);
            }
            break;
        };
        let (part, length) = decode_part(&mut decoder, &bytes[at..], at, header);
        parts.push(part);
        at += length.max(header.size);
    }
    parts
}

#[derive(Clone, Copy)]
pub(super) struct Header {
    pub size: usize,
    /// Bytes of messages, without header and checksum.
    pub data: usize,
}

impl Header {
    pub fn parse(bytes: &[u8]) -> Option<Self> {
        let size = usize::from(*bytes.first()?);
        let complete = size <= bytes.len() && (size == HEADER_MIN || size == HEADER_MAX);
        if !complete || &bytes[8..12] != b".FIT" {
            return None;
        }
        let data = u32::from_le_bytes(bytes[4..8].try_into().expect("BUG: four bytes are four bytes"));
        Some(Self { size, data: usize::try_from(data).unwrap_or(usize::MAX) })
    }
}

/// Decodes the part that `bytes` begin with; also gives its length in bytes. `base` is its position in the file.
fn decode_part(decoder: &mut Decoder, bytes: &[u8], base: usize, header: Header) -> (Part, usize) {
    match sound::content(decoder, bytes, header) {
        Some(content) => {
            let warnings = too_many(&content).into_iter().collect();
            (Part { at: base, content, defect: None, warnings }, header.size + header.data + CHECKSUM)
        }
        None => part_with_care(decoder, bytes, base, header),
    }
}

/// As [`decode_part`], whatever is wrong with it.
pub(super) fn part_with_care(decoder: &mut Decoder, bytes: &[u8], base: usize, header: Header) -> (Part, usize) {
    let mut warnings = Vec::new();
    let mut patched = [0; HEADER_MAX];
    patched[..header.size].copy_from_slice(&bytes[..header.size]);
    let mut data = header.data;
    if data == 0 && bytes.len() > header.size + CHECKSUM {
        data = bytes.len() - header.size - CHECKSUM;
        patched[4..8].copy_from_slice(&u32::try_from(data).unwrap_or(u32::MAX).to_le_bytes());
        // The patched header no longer matches its checksum; zero means "not computed".
        patched[12..].fill(0);
        warnings.push(Warning::Unfinished { at: base });
    }
    let end = header.size.saturating_add(data);

    let mut content = Content::default();
    let mut defect = None;
    let mut length = end.saturating_add(CHECKSUM).min(bytes.len());
    if data == 0 {
        return (Part { at: base, content, defect, warnings }, length);
    }
    let position = Cell::new(0);
    'again: loop {
        position.set(0);
        let source = Source { header: &patched[..header.size], bytes, position: &position };
        let mut stream = decoder.stream(source);
        loop {
            let began = position.get();
            let Some(event) = stream.next() else { break 'again };
            match event {
                Ok(DecoderEvent::FileHeader(_)) => {}
                Ok(DecoderEvent::MessageDefinition(_)) => {
                    // The decoder looks for the end only after a message.
                    if position.get() >= end {
                        break 'again;
                    }
                }
                Ok(DecoderEvent::Message(message)) => {
                    content.take(message);
                    if position.get() > end {
                        warnings.push(Warning::SizeWrong { declared: base + end, points: content.samples.len() });
                        break 'again;
                    }
                }
                Ok(DecoderEvent::Crc(_)) => break 'again,
                Err(DecoderError::ChecksumMismatch { .. }) if began == 0 => {
                    warnings.push(Warning::HeaderChecksumWrong { at: base + HEADER_MIN });
                    patched[12..].fill(0);
                    continue 'again;
                }
                // A header without a checksum of its own counts among the checked bytes; the decoder leaves it out.
                Err(DecoderError::ChecksumMismatch { found, .. }) if found == checksum(&bytes[..end]) => break 'again,
                Err(DecoderError::ChecksumMismatch { found, calculated }) => {
                    warnings.push(Warning::ChecksumWrong { at: base + end, found, calculated });
                    break 'again;
                }
                Err(DecoderError::UnexpectedEof) if began >= end => {
                    warnings.push(Warning::ChecksumMissing { at: base + end });
                    break 'again;
                }
                Err(DecoderError::UnexpectedEof) => {
                    let declared = base.saturating_add(end).saturating_add(CHECKSUM) as u64;
                    let at = base + began;
                    warnings.push(Warning::Truncated { at, declared, points: content.samples.len() });
                    defect = Some(Defect::Truncated { at, declared });
                    length = bytes.len();
                    break 'again;
                }
                Err(DecoderError::MissingMessageDefinition { local_mesg_num: local }) => {
                    let at = base + began;
                    content.doubt_the_last_sample();
                    warnings.push(Warning::UndefinedMessage { at, local, points: content.samples.len() });
                    let what = format!("a message of kind {local} that was never defined");
                    defect = Some(Defect::Damaged { at, what });
                    break 'again;
                }
                Err(DecoderError::NotFITFile) => {
                    defect = Some(Defect::Damaged { at: base, what: "a header that is not FIT".to_owned() });
                    break 'again;
                }
                Err(DecoderError::Io { err }) => match err {},
            }
        }
    }
    warnings.extend(too_many(&content));
    (Part { at: base, content, defect, warnings }, length)
}

fn too_many(content: &Content) -> Option<Warning> {
    content.samples_left_out.then_some(Warning::TooManyPoints { kept: content.samples.len() })
}

/// FIT's checksum: CRC-16 with the reflected polynomial 0xA001, starting from zero.
pub(super) fn checksum(bytes: &[u8]) -> u16 {
    // Sixteen bytes at a time: each table says what one of them comes to, so many bytes on. What does not hang on the bytes before comes
    // first, so that the least is left to wait for them.
    let (sixteens, rest) = bytes.as_chunks::<AT_ONCE>();
    let after = |zeros: usize, byte: u8| CRC_AFTER[zeros][usize::from(byte)];
    let crc = sixteens.iter().fold(0_u16, |crc, [a, b, others @ ..]| {
        let ahead = others.iter().zip((0..AT_ONCE - 2).rev()).fold(0, |sum, (byte, zeros)| sum ^ after(zeros, *byte));
        let [low, high] = crc.to_le_bytes();
        ahead ^ after(AT_ONCE - 1, a ^ low) ^ after(AT_ONCE - 2, b ^ high)
    });
    rest.iter().fold(crc, |crc, byte| crc >> 8 ^ after(0, crc as u8 ^ byte))
}

/// So many bytes are summed up by one step.
const AT_ONCE: usize = 16;

/// What a byte alone comes to when so many zeros follow it.
static CRC_AFTER: [[u16; 256]; AT_ONCE] = {
    let mut tables = [[0; 256]; AT_ONCE];
    let mut byte = 0;
    while byte < 256 {
        let (mut crc, mut bit) = (byte as u16, 0);
        while bit < 8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xA001 } else { crc >> 1 };
            bit += 1;
        }
        tables[0][byte] = crc;
        byte += 1;
    }
    let mut zeros = 1;
    while zeros < AT_ONCE {
        let mut byte = 0;
        while byte < 256 {
            let before: u16 = tables[zeros - 1][byte];
            tables[zeros][byte] = before >> 8 ^ tables[0][(before & 0xFF) as usize];
            byte += 1;
        }
        zeros += 1;
    }
    tables
};

/// Hands bytes to the decoder and lets others see how far it has come. The header may be replaced by a repaired copy.
struct Source<'a> {
    header: &'a [u8],
    bytes: &'a [u8],
    position: &'a Cell<usize>,
}

impl Source<'_> {
    fn ahead(&self) -> &[u8] {
        let at = self.position.get();
        if at < self.header.len() { &self.header[at..] } else { &self.bytes[at..] }
    }
}

impl ErrorType for Source<'_> {
    type Error = Infallible;
}

impl Read for Source<'_> {
    fn read(&mut self, buf: &mut [u8]) -> Result<usize, Infallible> {
        let ahead = self.ahead();
        let count = buf.len().min(ahead.len());
        buf[..count].copy_from_slice(&ahead[..count]);
        self.position.set(self.position.get() + count);
        Ok(count)
    }

    #[inline]
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<(), ReadExactError<Infallible>> {
        let Some(found) = self.ahead().get(..buf.len()) else { return Err(ReadExactError::UnexpectedEof) };
        buf.copy_from_slice(found);
        self.position.set(self.position.get() + buf.len());
        Ok(())
    }
}
