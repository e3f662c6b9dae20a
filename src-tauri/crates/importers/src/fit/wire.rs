//! FIT's framing: definitions, the messages they lay out, and the values in them. Nothing is copied and nothing converted that is
//! not asked for, which is what makes a large archive quick: of the dozens of fields in a message a run needs ten.
//!
//! A field is read as the file defines it, not as the profile would have it: devices write narrower and wider numbers than they
//! should. Developer fields are stepped over.
//!
//! What it is not: it knows no message and no unit; the numbers' names are the profile's ([`rustyfit::profile`]).

use rustyfit::profile::typedef::{FitBaseType, MesgNum};

/// Seconds from 1970 to FIT's epoch, 1989-12-31 00:00 UTC.
const FIT_EPOCH: i64 = 631_065_600;
/// The field that is a date and time in every message.
const TIMESTAMP: u8 = 253;

const COMPRESSED: u8 = 0x80;
const DEFINITION: u8 = 0x40;
const DEVELOPER_FIELDS: u8 = 0x20;
const LOCAL: u8 = 0x0F;
/// The seconds in a compressed header: the last five bits of the time.
const SECONDS: u8 = 0x1F;

/// Steps through the definitions and messages of one part.
pub(super) struct Messages<'a> {
    bytes: &'a [u8],
    at: usize,
    definitions: [Definition; 16],
    /// The last time that was written out, which compressed headers count on from. Seconds since FIT's epoch.
    clock: u32,
}

/// Why a step could not be taken.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Stuck {
    /// The bytes end inside it.
    Ends,
    /// The message's local number was never defined.
    Undefined { local: u8 },
}

impl<'a> Messages<'a> {
    /// From the byte `at` on.
    pub fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at, definitions: std::array::from_fn(|_| Definition::default()), clock: 0 }
    }

    /// Where the next definition or message begins.
    pub fn at(&self) -> usize {
        self.at
    }

    /// Takes the next definition (which gives `None`) or message. When it cannot, it stays where it is.
    pub fn step(&mut self) -> Result<Option<Message<'a, '_>>, Stuck> {
        let ahead = self.bytes.get(self.at..).unwrap_or_default();
        let (header, ahead) = ahead.split_first().ok_or(Stuck::Ends)?;
        if header & (COMPRESSED | DEFINITION) == DEFINITION {
            let definition = &mut self.definitions[usize::from(header & LOCAL)];
            let length = definition.read(ahead, header & DEVELOPER_FIELDS != 0).ok_or(Stuck::Ends)?;
            self.at += 1 + length;
            return Ok(None);
        }
        let compressed = header & COMPRESSED != 0;
        let local = if compressed { header >> 5 & 0b11 } else { header & LOCAL };
        let definition = &self.definitions[usize::from(local)];
        if !definition.known {
            return Err(Stuck::Undefined { local });
        }
        let bytes = ahead.get(..definition.length).ok_or(Stuck::Ends)?;
        self.at += 1 + definition.length;
        let mut message = Message { definition, bytes, time: None };
        if compressed {
            let on = (header & SECONDS).wrapping_sub((self.clock & u32::from(SECONDS)) as u8) & SECONDS;
            self.clock = self.clock.wrapping_add(on.into());
            message.time = Some(self.clock);
        }
        if let Some(written) = definition.time.map(|field| message.value(field)).and_then(Value::u32) {
            self.clock = written;
            message.time = Some(written);
        }
        Ok(Some(message))
    }
}

/// How the messages of one local number are laid out.
#[derive(Default)]
struct Definition {
    known: bool,
    num: u16,
    big_endian: bool,
    fields: Vec<Field>,
    time: Option<Field>,
    /// Bytes of a message, developer fields included.
    length: usize,
}

#[derive(Clone, Copy)]
struct Field {
    num: u8,
    base: FitBaseType,
    size: u8,
    at: u16,
}

impl Definition {
    /// Reads a definition after its header; gives its length, or `None` (and is then unknown) when the bytes end inside it.
    fn read(&mut self, bytes: &[u8], developer_fields: bool) -> Option<usize> {
        self.known = false;
        let [_reserved, architecture, num_low, num_high, count] = *bytes.first_chunk()?;
        self.big_endian = architecture != 0;
        let num = [num_low, num_high];
        self.num = if self.big_endian { u16::from_be_bytes(num) } else { u16::from_le_bytes(num) };
        let mut end = 5 + 3 * usize::from(count);
        (self.length, self.time) = (0, None);
        self.fields.clear();
        for [num, size, base] in bytes.get(5..end)?.as_chunks().0 {
            // At most 255 fields of at most 255 bytes.
            let field = Field { num: *num, base: FitBaseType(*base), size: *size, at: self.length as u16 };
            self.fields.push(field);
            if field.num == TIMESTAMP {
                self.time = Some(field);
            }
            self.length += usize::from(*size);
        }
        if developer_fields {
            let count = usize::from(*bytes.get(end)?);
            let fields = bytes.get(end + 1..end + 1 + 3 * count)?;
            self.length += fields.as_chunks().0.iter().map(|[_, size, _]| usize::from(*size)).sum::<usize>();
            end += 1 + 3 * count;
        }
        self.known = true;
        Some(end)
    }
}

/// One message of the file.
pub(super) struct Message<'a, 'd> {
    definition: &'d Definition,
    bytes: &'a [u8],
    time: Option<u32>,
}

impl<'a> Message<'a, '_> {
    /// What it is about.
    pub fn num(&self) -> MesgNum {
        MesgNum(self.definition.num)
    }

    /// Its time, written out or from a compressed header, in seconds since 1970.
    pub fn time(&self) -> Option<i64> {
        self.time.map(|seconds| i64::from(seconds) + FIT_EPOCH)
    }

    /// Its fields in the file's order.
    pub fn fields(&self) -> impl Iterator<Item = (u8, Value<'a>)> {
        self.definition.fields.iter().map(|field| (field.num, self.value(*field)))
    }

    /// The first field of this number.
    pub fn field(&self, num: u8) -> Option<Value<'a>> {
        self.definition.fields.iter().find(|field| field.num == num).map(|field| self.value(*field))
    }

    fn value(&self, field: Field) -> Value<'a> {
        let (at, size) = (usize::from(field.at), usize::from(field.size));
        Value { bytes: &self.bytes[at..at + size], base: field.base, big_endian: self.definition.big_endian }
    }
}

/// A field's bytes, to be read as what the profile says they mean. All ones is FIT's way to say that nothing is known.
#[derive(Clone, Copy)]
pub(super) struct Value<'a> {
    bytes: &'a [u8],
    base: FitBaseType,
    big_endian: bool,
}

impl<'a> Value<'a> {
    /// A number of one byte.
    #[inline]
    pub fn u8(self) -> Option<u8> {
        u8::try_from(self.number(1)?).ok().filter(|v| *v != u8::MAX)
    }

    /// A number of two bytes.
    #[inline]
    pub fn u16(self) -> Option<u16> {
        u16::try_from(self.number(2)?).ok().filter(|v| *v != u16::MAX)
    }

    /// A number of four bytes.
    #[inline]
    pub fn u32(self) -> Option<u32> {
        self.number(4).filter(|v| *v != u32::MAX)
    }

    /// A signed number of four bytes.
    #[inline]
    pub fn i32(self) -> Option<i32> {
        let four = *self.bytes.first_chunk()?;
        let value = if self.big_endian { i32::from_be_bytes(four) } else { i32::from_le_bytes(four) };
        (value != i32::MAX).then_some(value)
    }

    /// A date and time, in seconds since 1970.
    #[inline]
    pub fn instant(self) -> Option<i64> {
        self.u32().map(|seconds| i64::from(seconds) + FIT_EPOCH)
    }

    /// A text up to its first zero byte.
    pub fn text(self) -> Option<String> {
        (self.base == FitBaseType::STRING).then(|| {
            let end = self.bytes.iter().position(|byte| *byte == 0).unwrap_or(self.bytes.len());
            String::from_utf8_lossy(&self.bytes[..end]).into_owned()
        })
    }

    /// The bytes as they are.
    pub fn bytes(self) -> &'a [u8] {
        self.bytes
    }

    /// The first number in the field, of at most four bytes; one of `wanted` bytes where the file speaks only of bytes.
    #[inline]
    fn number(self, wanted: usize) -> Option<u32> {
        let width = match usize::from(self.base.size()) {
            0 | 1 => wanted,
            declared => declared,
        };
        let number = match (&self.bytes[..width.min(self.bytes.len())], self.big_endian) {
            ([a], _) => u32::from(*a),
            ([a, b], false) => u16::from_le_bytes([*a, *b]).into(),
            ([a, b], true) => u16::from_be_bytes([*a, *b]).into(),
            ([a, b, c, d], false) => u32::from_le_bytes([*a, *b, *c, *d]),
            ([a, b, c, d], true) => u32::from_be_bytes([*a, *b, *c, *d]),
            ([a, b, c], false) => u32::from_le_bytes([*a, *b, *c, 0]),
            ([a, b, c], true) => u32::from_be_bytes([0, *a, *b, *c]),
            _ => return None,
        };
        let is_number = !matches!(self.base, FitBaseType::STRING | FitBaseType::FLOAT32 | FitBaseType::FLOAT64);
        let all_ones = u32::MAX >> (32 - 8 * self.bytes.len().min(width).clamp(1, 4));
        (is_number && number != all_ones).then_some(number)
    }
}

/// FIT's checksum: CRC-16 with the reflected polynomial 0xA001, starting from zero; eight bytes at a time.
pub(super) fn checksum(bytes: &[u8]) -> u16 {
    let (eights, rest) = bytes.as_chunks::<8>();
    let ahead = |byte: u8, bytes: usize| CHECKSUMS[bytes][usize::from(byte)];
    let crc = eights.iter().fold(0_u16, |crc, [a, b, c, d, e, f, g, h]| {
        let [low, high] = crc.to_le_bytes();
        ahead(a ^ low, 7)
            ^ ahead(b ^ high, 6)
            ^ ahead(*c, 5)
            ^ ahead(*d, 4)
            ^ ahead(*e, 3)
            ^ ahead(*f, 2)
            ^ ahead(*g, 1)
            ^ ahead(*h, 0)
    });
    rest.iter().fold(crc, |crc, byte| crc >> 8 ^ ahead(crc as u8 ^ byte, 0))
}

/// For each byte, its checksum when so many zero bytes follow it.
static CHECKSUMS: [[u16; 256]; 8] = {
    let mut tables = [[0_u16; 256]; 8];
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
    while zeros < 8 {
        let mut byte = 0;
        while byte < 256 {
            let before = tables[zeros - 1][byte];
            tables[zeros][byte] = before >> 8 ^ tables[0][(before & 0xFF) as usize];
            byte += 1;
        }
        zeros += 1;
    }
    tables
};

#[cfg(test)]
mod tests {
    use rustyfit::{DecoderEvent, StreamingIterator};

    use super::*;

    #[test]
    fn the_checksum_is_the_one_of_the_protocol() {
        // A header of the protocol's own example, and CRC-16/ARC's check value.
        assert_eq!(checksum(&[14, 32, 84, 8, 214, 204, 9, 0, 46, 70, 73, 84]), 12_856);
        assert_eq!(checksum(b"123456789"), 0xBB3D);
        assert_eq!(checksum(b""), 0);
        let bytes: Vec<u8> = (0..100).map(|i: u8| i.wrapping_mul(37)).collect();
        for end in 0..bytes.len() {
            let bitwise = bytes[..end].iter().fold(0, |crc, byte| {
                (0..8).fold(crc ^ u16::from(*byte), |crc, _| if crc & 1 == 1 { crc >> 1 ^ 0xA001 } else { crc >> 1 })
            });
            assert_eq!(checksum(&bytes[..end]), bitwise, "{end} bytes");
        }
    }

    fn value(bytes: &[u8], base: FitBaseType, big_endian: bool) -> Value<'_> {
        Value { bytes, base, big_endian }
    }

    #[test]
    fn a_number_is_read_in_the_width_the_file_gives_it() {
        for (bytes, base, big_endian, number) in [
            (&[1, 2][..], FitBaseType::UINT16, false, Some(0x0201)),
            (&[1, 2], FitBaseType::UINT16, true, Some(0x0102)),
            (&[7], FitBaseType::UINT8, false, Some(7)),
            (&[7], FitBaseType::UINT16, false, Some(7)),
            (&[0, 0, 1, 2], FitBaseType::UINT32, true, Some(0x0102)),
            (&[1, 2, 9, 9], FitBaseType::UINT16, false, Some(0x0201)),
            (&[1, 2], FitBaseType::BYTE, false, Some(0x0201)),
            (&[0xff, 0xff], FitBaseType::UINT16, false, None),
            (&[0xff], FitBaseType::UINT8, false, None),
            (&[0xff, 0xff], FitBaseType::UINT32, false, None),
            (&[0, 0, 1, 0], FitBaseType::UINT32, false, None),
            (&[], FitBaseType::UINT16, false, None),
            (&[1, 2, 3, 4], FitBaseType::FLOAT32, false, None),
            (b"12", FitBaseType::STRING, false, None),
        ] {
            assert_eq!(value(bytes, base, big_endian).u16(), number, "{bytes:?} as {base:?}");
        }
    }

    #[test]
    fn compressed_headers_count_on_from_the_last_time() {
        let definition = [0x40, 0, 0, 20, 0, 1, 253, 4, 134];
        let bare = [0x41, 0, 0, 20, 0, 1, 3, 1, 2];
        let mut bytes = [&definition[..], &bare, &[0], &1_000_u32.to_le_bytes()].concat();
        // 1000 ends in 01000; 10, then 5 seconds after the next multiple of 32.
        bytes.extend([0xA0 | 0b01010, 140, 0xA0 | 0b00101, 141]);
        let mut messages = Messages::new(&bytes, 0);
        let mut seen = Vec::new();
        while let Ok(step) = messages.step() {
            seen.extend(step.map(|m| (m.time().map(|t| t - FIT_EPOCH), m.field(3).and_then(Value::u8))));
        }
        assert_eq!(seen, [(Some(1_000), None), (Some(1_002), Some(140)), (Some(1_029), Some(141))]);
        assert_eq!(messages.at(), bytes.len());
    }

    /// A message as rustyfit tells it: its number, and its fields with what they hold when that is one number, known or not.
    type Told = (u16, Vec<(u8, Option<Option<u32>>)>);

    /// The messages of the first part as rustyfit reads them.
    fn as_rustyfit_reads(bytes: &[u8]) -> Vec<Told> {
        let mut decoder = rustyfit::Decoder::builder().checksum(false).expand_components(false).build();
        let (mut stream, mut told) = (decoder.stream(bytes), Vec::new());
        while let Some(Ok(event)) = stream.next() {
            match event {
                DecoderEvent::Message(message) => {
                    let number = |value: &rustyfit::proto::Value| match value {
                        rustyfit::proto::Value::Uint8(v) => Some((*v != u8::MAX).then_some(u32::from(*v))),
                        rustyfit::proto::Value::Uint16(v) => Some((*v != u16::MAX).then_some(u32::from(*v))),
                        rustyfit::proto::Value::Uint32(v) => Some((*v != u32::MAX).then_some(*v)),
                        rustyfit::proto::Value::Int32(v) => Some((*v != i32::MAX).then_some(v.cast_unsigned())),
                        _ => None,
                    };
                    // A time from the header comes first, as a field that is not in the file.
                    let fields = message.fields.iter().skip((message.header >> 7).into());
                    told.push((message.num.0, fields.map(|f| (f.num, number(&f.value))).collect()));
                }
                DecoderEvent::Crc(_) => break,
                DecoderEvent::FileHeader(_) | DecoderEvent::MessageDefinition(_) => {}
            }
        }
        told
    }

    /// Compares this reader with rustyfit, message by message; gives how many numbers were compared.
    fn compared(bytes: &[u8], name: &str) -> usize {
        let (mut numbers, mut different) = (0, Vec::new());
        let mut messages = Messages::new(bytes, usize::from(bytes[0]));
        for (at, (num, fields)) in as_rustyfit_reads(bytes).into_iter().enumerate() {
            let message = loop {
                match messages.step() {
                    Ok(None) => {}
                    Ok(Some(message)) => break message,
                    Err(stuck) => panic!("{name}: {stuck:?} at message {at}"),
                }
            };
            assert_eq!(message.num().0, num, "{name}: message {at}");
            assert_eq!(message.fields().count(), fields.len(), "{name}: message {at}");
            for ((field, value), (their_field, theirs)) in message.fields().zip(fields) {
                assert_eq!(field, their_field, "{name}: message {at}");
                let (Some(theirs), width) = (theirs, value.bytes.len()) else { continue };
                let ours = match value.base {
                    FitBaseType::ENUM | FitBaseType::UINT8 if width == 1 => value.u8().map(u32::from),
                    FitBaseType::UINT16 if width == 2 => value.u16().map(u32::from),
                    FitBaseType::UINT32 if width == 4 => value.u32(),
                    FitBaseType::SINT32 if width == 4 => value.i32().map(i32::cast_unsigned),
                    _ => continue,
                };
                if ours == theirs {
                    numbers += 1;
                } else {
                    different.push(format!("{name}: message {at} ({num}), field {field}: {ours:?}, not {theirs:?}"));
                }
            }
        }
        assert!(different.is_empty(), "{different:#?}");
        numbers
    }

    #[test]
    fn every_number_is_the_one_another_decoder_reads() {
        let run = testkit::FitFile::run("2026-03-01T07:00:00Z").km(0.5).minutes(3.0).climb(9.0).every(3).title("A");
        for (name, file) in [
            ("plain", run.clone()),
            ("big-endian", run.clone().big_endian()),
            ("compressed times", run.clone().compressed_times()),
            ("developer fields", run.clone().with_developer_fields()),
            ("truncated", run.clone().truncated_at(900)),
            ("undefined message", run.clone().with_undefined_message()),
        ] {
            let numbers = compared(&file.build(), name);
            assert!(numbers > 150, "{name}: only {numbers} numbers");
        }
        let Some(folder) = testkit::real_files() else { return };
        let (mut files, mut numbers) = (0, 0);
        for path in testkit::fit_files_below(&folder) {
            let bytes = std::fs::read(&path).expect("a readable file");
            if super::super::starts_a_file(&bytes) {
                files += 1;
                numbers += compared(&bytes, &path.to_string_lossy());
            }
        }
        println!("{numbers} numbers of {files} real files are the ones rustyfit reads");
    }
}
