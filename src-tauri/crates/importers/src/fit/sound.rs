//! The quick way through a sound part: its points, nearly all of a file, are read off where its definitions say they stand.
//!
//! A part is gone through here when nothing about it is out of the ordinary: its checksum is right, every message was defined, the
//! points are laid out as the profile has them, in the byte order of today's watches. Anything else is left to the careful decoder,
//! which knows what to do about it and says so; so are the few messages that are not points. Both give the same [`Content`].

use rustyfit::profile::mesgdef::Record;
use rustyfit::profile::typedef::MesgNum;
use rustyfit::{Decoder, DecoderEvent, StreamingIterator};

use super::decode::{CHECKSUM, HEADER_MAX, Header, checksum};
use super::messages::{Content, Point, is_wanted};

/// Bits of a message's first byte.
const COMPRESSED: u8 = 0x80;
const DEFINITION: u8 = 0x40;
const DEVELOPER: u8 = 0x20;
const LOCAL: u8 = 0x0F;
/// Byte order, as a definition says it.
const LITTLE_ENDIAN: u8 = 0;

/// What a sound part holds; `None` when the part that `bytes` begin with is to be read with care.
pub(super) fn content(decoder: &mut Decoder, bytes: &[u8], header: Header) -> Option<Content> {
    if header.data == 0 {
        return None;
    }
    let end = header.size.checked_add(header.data)?;
    let part = bytes.get(..end)?;
    let found = bytes.get(end..end.checked_add(CHECKSUM)?)?;
    if !is_intact(part, header.size, u16::from_le_bytes([found[0], found[1]])) {
        return None;
    }
    let mut sweep = Sweep { content: Content::default(), layouts: [None; 16], others: vec![0; HEADER_MAX] };
    let mut rest = &part[header.size..];
    while !rest.is_empty() {
        rest = sweep.take(rest)?;
    }
    Some(sweep.finish(decoder))
}

/// Whether header and messages are what their checksums say. One of the header itself may be zero: it was not computed, and the header
/// may then count among the messages.
fn is_intact(part: &[u8], header: usize, found: u16) -> bool {
    if header < HEADER_MAX {
        return checksum(part) == found;
    }
    let of_header = u16::from_le_bytes([part[HEADER_MAX - 2], part[HEADER_MAX - 1]]);
    let header_is = of_header == 0 || of_header == checksum(&part[..HEADER_MAX - 2]);
    header_is && (checksum(&part[header..]) == found || checksum(part) == found)
}

/// How the messages of one kind lie in the file.
#[derive(Clone, Copy)]
struct Layout {
    kind: MesgNum,
    length: usize,
    columns: Columns,
}

struct Sweep {
    content: Content,
    /// By the number that stands in a message's first byte.
    layouts: [Option<Layout>; 16],
    /// A part of its own: the messages that count and are no points, with their definitions.
    others: Vec<u8>,
}

impl Sweep {
    /// Takes the first message; gives what is behind it.
    fn take<'b>(&mut self, bytes: &'b [u8]) -> Option<&'b [u8]> {
        let first = *bytes.first()?;
        if first & COMPRESSED != 0 {
            return None;
        }
        if first & DEFINITION != 0 {
            return self.define(bytes, first);
        }
        let layout = self.layouts[usize::from(first & LOCAL)].as_ref()?;
        let (message, rest) = bytes.split_at_checked(1 + layout.length)?;
        if layout.kind == MesgNum::RECORD {
            self.content.messages += 1;
            self.content.take_point(&layout.columns.point(&message[1..]));
        } else if is_wanted(layout.kind) {
            self.others.extend_from_slice(message);
        } else {
            self.content.messages += 1;
        }
        Some(rest)
    }

    fn define<'b>(&mut self, bytes: &'b [u8], first: u8) -> Option<&'b [u8]> {
        let (_, behind) = bytes.split_at_checked(1)?;
        let (&[_, order, low, high, fields], behind) = behind.split_first_chunk::<5>()?;
        if order != LITTLE_ENDIAN {
            return None;
        }
        let kind = MesgNum(u16::from_le_bytes([low, high]));
        let (fields, mut behind) = behind.split_at_checked(3 * usize::from(fields))?;
        let fields = fields.as_chunks::<3>().0;
        let mut length = fields.iter().map(|[_, size, _]| usize::from(*size)).sum();
        if first & DEVELOPER != 0 {
            let (count, more) = behind.split_first()?;
            let (developers, more) = more.split_at_checked(3 * usize::from(*count))?;
            length += developers.as_chunks::<3>().0.iter().map(|[_, size, _]| usize::from(*size)).sum::<usize>();
            behind = more;
        }
        // The decoder would look for a message behind the last definition.
        if behind.is_empty() {
            return None;
        }
        let columns = if kind == MesgNum::RECORD { Columns::of(fields)? } else { Columns::default() };
        if kind == MesgNum::RECORD {
            // Nearly all of what follows.
            self.content.expect_points(behind.len() / (1 + length));
        } else if is_wanted(kind) {
            self.others.extend_from_slice(&bytes[..bytes.len() - behind.len()]);
        }
        self.layouts[usize::from(first & LOCAL)] = Some(Layout { kind, length, columns });
        Some(behind)
    }

    /// Has the decoder read what are no points.
    fn finish(mut self, decoder: &mut Decoder) -> Content {
        let data = u32::try_from(self.others.len() - HEADER_MAX).unwrap_or(u32::MAX);
        self.others[0] = HEADER_MAX as u8;
        self.others[4..8].copy_from_slice(&data.to_le_bytes());
        self.others[8..12].copy_from_slice(b".FIT");
        if data > 0 {
            let mut stream = decoder.stream(self.others.as_slice());
            // It ends where a checksum would stand.
            while let Some(Ok(event)) = stream.next() {
                if let DecoderEvent::Message(message) = event {
                    self.content.take(message);
                }
            }
        }
        self.content
    }
}

/// Where a record's fields stand in it, each counted from its first byte; one that is named twice, where it stands last.
#[derive(Clone, Copy, Default)]
struct Columns {
    at: Option<u16>,
    latitude: Option<u16>,
    longitude: Option<u16>,
    altitude: Option<u16>,
    enhanced_altitude: Option<u16>,
    heart_rate: Option<u16>,
    cadence: Option<u16>,
    fractional_cadence: Option<u16>,
    cadence256: Option<u16>,
    distance: Option<u16>,
    speed: Option<u16>,
    enhanced_speed: Option<u16>,
}

impl Columns {
    /// By a definition's fields; `None` when one that counts is not as long as the profile has it.
    fn of(fields: &[[u8; 3]]) -> Option<Self> {
        let (mut columns, mut from) = (Self::default(), 0_u16);
        for &[number, size, _] in fields {
            let (column, length) = match number {
                Record::TIMESTAMP => (&mut columns.at, 4),
                Record::POSITION_LAT => (&mut columns.latitude, 4),
                Record::POSITION_LONG => (&mut columns.longitude, 4),
                Record::ALTITUDE => (&mut columns.altitude, 2),
                Record::ENHANCED_ALTITUDE => (&mut columns.enhanced_altitude, 4),
                Record::HEART_RATE => (&mut columns.heart_rate, 1),
                Record::CADENCE => (&mut columns.cadence, 1),
                Record::FRACTIONAL_CADENCE => (&mut columns.fractional_cadence, 1),
                Record::CADENCE256 => (&mut columns.cadence256, 2),
                Record::DISTANCE => (&mut columns.distance, 4),
                Record::SPEED => (&mut columns.speed, 2),
                Record::ENHANCED_SPEED => (&mut columns.enhanced_speed, 4),
                Record::COMPRESSED_SPEED_DISTANCE => return None,
                _ => {
                    from += u16::from(size);
                    continue;
                }
            };
            if size != length {
                return None;
            }
            *column = Some(from);
            from += u16::from(size);
        }
        Some(columns)
    }

    #[inline]
    fn point(&self, record: &[u8]) -> Point {
        Point {
            at: uint32(record, self.at),
            latitude: bytes(record, self.latitude).map(i32::from_le_bytes).filter(|v| *v != i32::MAX),
            longitude: bytes(record, self.longitude).map(i32::from_le_bytes).filter(|v| *v != i32::MAX),
            altitude: uint16(record, self.altitude),
            enhanced_altitude: uint32(record, self.enhanced_altitude),
            heart_rate: uint8(record, self.heart_rate),
            cadence: uint8(record, self.cadence),
            fractional_cadence: uint8(record, self.fractional_cadence),
            cadence256: uint16(record, self.cadence256),
            distance: uint32(record, self.distance),
            speed: uint16(record, self.speed),
            enhanced_speed: uint32(record, self.enhanced_speed),
            compressed: None,
        }
    }
}

fn bytes<const N: usize>(record: &[u8], from: Option<u16>) -> Option<[u8; N]> {
    record.get(usize::from(from?)..)?.first_chunk().copied()
}

// The highest value of a type says that there is none.

fn uint8(record: &[u8], from: Option<u16>) -> Option<u8> {
    bytes(record, from).map(u8::from_le_bytes).filter(|v| *v != u8::MAX)
}

fn uint16(record: &[u8], from: Option<u16>) -> Option<u16> {
    bytes(record, from).map(u16::from_le_bytes).filter(|v| *v != u16::MAX)
}

fn uint32(record: &[u8], from: Option<u16>) -> Option<u32> {
    bytes(record, from).map(u32::from_le_bytes).filter(|v| *v != u32::MAX)
}

#[cfg(test)]
mod tests {
    use testkit::{FitFile, Points, fit_files_below, real_files};

    use super::*;
    use crate::fit::decode::{checksum, part_with_care};

    fn run() -> FitFile {
        FitFile::run("2026-03-01T07:00:00Z").km(2.0).minutes(12.0).climb(30.0).rpe(4).title("A")
    }

    fn decoder() -> Decoder {
        Decoder::builder().expand_components(false).build()
    }

    fn swept(bytes: &[u8]) -> Option<Content> {
        content(&mut decoder(), bytes, Header::parse(bytes)?)
    }

    fn with_care(bytes: &[u8]) -> Content {
        let header = Header::parse(bytes).expect("a header");
        part_with_care(&mut decoder(), bytes, 0, header).0.content
    }

    #[test]
    fn a_sound_part_says_the_same_either_way() {
        for file in [
            run(),
            run().pause(2.0, 3.0),
            run().with_developer_fields(),
            run().without_header_crc(),
            run().short_header(),
            run().treadmill(),
            run().points(Points::Absent),
        ] {
            let bytes = file.build();
            assert_eq!(swept(&bytes).expect("it is sound"), with_care(&bytes), "{file:?}");
        }
    }

    #[test]
    fn what_is_out_of_the_ordinary_is_left_to_the_decoder() {
        for file in [run().big_endian(), run().compressed_times(), run().points(Points::Compressed)] {
            assert_eq!(swept(&file.build()), None, "{file:?}");
        }
    }

    #[test]
    fn a_part_with_any_byte_wrong_or_missing_is_not_sound() {
        let whole = run().km(0.05).minutes(0.5).build();
        for at in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[at] ^= 0x10;
            // A header may also say more or less of itself: of what it says, only its size and the data's are used.
            if let Some(content) = swept(&bytes) {
                assert!(at < HEADER_MAX, "byte {at}");
                assert_eq!(content, with_care(&bytes), "byte {at}");
            }
            assert_eq!(swept(&whole[..at]), None, "cut at {at}");
        }
    }

    #[test]
    fn real_files_say_the_same_either_way() {
        let Some(folder) = real_files() else { return };
        let mut sound = 0;
        for path in fit_files_below(&folder) {
            let bytes = std::fs::read(&path).expect("a readable file");
            if let Some(content) = swept(&bytes) {
                sound += 1;
                assert_eq!(content, with_care(&bytes), "{}", path.display());
            }
        }
        assert!(sound > 0, "some of them are sound");
    }

    #[test]
    fn the_checksum_is_the_one_of_the_protocol() {
        // Bit by bit, as the protocol describes it.
        let slowly = |bytes: &[u8]| {
            bytes.iter().fold(0_u16, |crc, byte| {
                (0..8).fold(crc ^ u16::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xA001 } else { crc >> 1 })
            })
        };
        let bytes: Vec<u8> = (0..100_u32).map(|i| ((i * 7_919) >> 3) as u8).collect();
        for length in 0..bytes.len() {
            assert_eq!(checksum(&bytes[..length]), slowly(&bytes[..length]), "{length} bytes");
        }
    }
}
