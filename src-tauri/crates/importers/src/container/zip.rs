//! ZIP's structures: the directory at the end, and the header before each member (PKWARE's APPNOTE 6.3.10, sections 4.3–4.5).
//!
//! What it is not: it unpacks nothing and reads only what is needed to find a member; times, attributes and comments are skipped.

use std::io::{BufRead, Read, Seek, SeekFrom};

use super::{Limits, Refused};

const LOCAL: u32 = 0x0403_4b50;
const CENTRAL: u32 = 0x0201_4b50;
const END: [u8; 4] = [b'P', b'K', 5, 6];
const END64: [u8; 4] = [b'P', b'K', 6, 6];
const LOCATOR64: [u8; 4] = [b'P', b'K', 6, 7];
/// The end record and the longest comment after it.
const END_SEARCH: u64 = 22 + 65_535;
/// A directory larger than this is no export's.
const DIRECTORY_MAX: u64 = 64 << 20;
/// Names longer than this are cut.
const NAME_MAX: usize = 1_024;
const STORED: u16 = 0;
const DEFLATED: u16 = 8;

/// One member as a header describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub name: String,
    pub packed: u64,
    pub size: u64,
    /// CRC-32 of its unpacked bytes; 0 where it is not here but after the member.
    pub crc32: u32,
    /// The sizes are not here but after the member.
    pub sizes_follow: bool,
    method: u16,
    encrypted: bool,
    /// Where its own header begins.
    at: u64,
}

impl Entry {
    pub fn is_deflated(&self) -> bool {
        self.method == DEFLATED
    }

    /// Folders, and the shadow files a Mac puts beside everything.
    pub fn is_nobodys(&self) -> bool {
        self.name.ends_with('/') || self.name.starts_with("__MACOSX/")
    }

    pub fn check(&self) -> Result<(), Refused> {
        match self.method {
            _ if self.encrypted => Err(Refused::Encrypted),
            STORED | DEFLATED => Ok(()),
            method => Err(Refused::Method { method }),
        }
    }
}

/// The members an archive says it has.
pub(super) struct Directory {
    pub entries: Vec<Entry>,
    /// Why some are missing.
    pub cut_short: Option<Refused>,
}

/// The directory's bytes and where they begin; `None` when there is none, as in an archive that was cut off.
pub(super) fn directory_bytes<R: BufRead + Seek>(
    input: &mut R,
    size: u64,
    limits: &Limits,
) -> Result<Option<(u64, Vec<u8>)>, Refused> {
    let found = find(input, size).map_err(|e| super::unreadable(&e));
    let rewound = input.seek(SeekFrom::Start(0)).map_err(|e| super::unreadable(&e));
    let directory = found?;
    rewound?;
    let Some((at, length)) = directory else { return Ok(None) };
    if length > DIRECTORY_MAX {
        return Err(Refused::TooManyMembers { limit: limits.members });
    }
    input.seek(SeekFrom::Start(at)).map_err(|e| super::unreadable(&e))?;
    let mut bytes = Vec::new();
    input.by_ref().take(length).read_to_end(&mut bytes).map_err(|e| super::unreadable(&e))?;
    Ok(Some((at, bytes)))
}

/// Reads the directory; `None` when there is none, as in an archive that was cut off.
pub(super) fn directory<R: BufRead + Seek>(
    input: &mut R,
    size: u64,
    limits: &Limits,
) -> Result<Option<Directory>, Refused> {
    let Some((at, bytes)) = directory_bytes(input, size, limits)? else { return Ok(None) };
    let (mut entries, mut rest, mut cut_short) = (Vec::new(), &bytes[..], None);
    while !rest.is_empty() {
        if entries.len() >= limits.members as usize {
            cut_short = Some(Refused::TooManyMembers { limit: limits.members });
            break;
        }
        let Some((entry, length)) = central_header(rest) else {
            let at = at + (bytes.len() - rest.len()) as u64;
            cut_short = Some(Refused::Damaged { at, what: "the list of its members stops making sense" });
            break;
        };
        entries.push(entry);
        rest = &rest[length..];
    }
    // The list may be empty because its position is wrong; the members may still be there.
    if entries.is_empty() && cut_short.is_some() {
        input.seek(SeekFrom::Start(0)).map_err(|e| super::unreadable(&e))?;
        return Ok(None);
    }
    Ok(Some(Directory { entries, cut_short }))
}

/// Where the directory begins and how long it is.
fn find<R: Read + Seek>(input: &mut R, size: u64) -> std::io::Result<Option<(u64, u64)>> {
    let from = size.saturating_sub(END_SEARCH);
    input.seek(SeekFrom::Start(from))?;
    let mut tail = Vec::new();
    input.by_ref().take(END_SEARCH).read_to_end(&mut tail)?;
    let Some(end) = tail.windows(4).rposition(|w| w == END).filter(|end| tail.len() - end >= 22) else {
        return Ok(None);
    };
    let record = &tail[end..];
    let (mut length, mut at) = (u64::from(u32_at(record, 12)), u64::from(u32_at(record, 16)));
    let locator = end.checked_sub(20).map(|l| &tail[l..end]).filter(|l| l.starts_with(&LOCATOR64));
    if let Some(locator) = locator {
        input.seek(SeekFrom::Start(u64_at(locator, 8).min(size)))?;
        let mut record = [0; 56];
        if input.read_exact(&mut record).is_ok() && record.starts_with(&END64) {
            (length, at) = (u64_at(&record, 40), u64_at(&record, 48));
        }
    }
    let fits = at.checked_add(length).is_some_and(|end| end <= size);
    Ok(fits.then_some((at, length)))
}

/// A member as the directory lists it, and the length of the listing.
fn central_header(bytes: &[u8]) -> Option<(Entry, usize)> {
    if bytes.len() < 46 || u32_at(bytes, 0) != CENTRAL {
        return None;
    }
    let (name, extra, comment) = (u16_at(bytes, 28), u16_at(bytes, 30), u16_at(bytes, 32));
    let length = 46 + usize::from(name) + usize::from(extra) + usize::from(comment);
    let name_end = 46 + usize::from(name);
    let mut entry = Entry {
        name: words(bytes.get(46..name_end)?),
        packed: u32_at(bytes, 20).into(),
        size: u32_at(bytes, 24).into(),
        crc32: u32_at(bytes, 16),
        sizes_follow: false,
        method: u16_at(bytes, 10),
        encrypted: u16_at(bytes, 8) & 1 != 0,
        at: u32_at(bytes, 42).into(),
    };
    let Entry { packed, size, at, .. } = &mut entry;
    large_sizes(bytes.get(name_end..name_end + usize::from(extra))?, &mut [size, packed, at]);
    (bytes.len() >= length).then_some((entry, length))
}

/// Moves to the first byte of a member of the directory.
pub(super) fn seek_to<R: Read + Seek>(input: &mut R, entry: &Entry) -> Result<(), Refused> {
    let damaged = |what| Refused::Damaged { at: entry.at, what };
    input.seek(SeekFrom::Start(entry.at)).map_err(|e| super::unreadable(&e))?;
    let mut header = [0; 30];
    input.read_exact(&mut header).map_err(|_| damaged("the member lies behind the archive's end"))?;
    if u32_at(&header, 0) != LOCAL {
        return Err(damaged("no member begins here"));
    }
    let skip = i64::from(u16_at(&header, 26)) + i64::from(u16_at(&header, 28));
    input.seek_relative(skip).map_err(|e| super::unreadable(&e))
}

/// The next member's header in a stream; `None` where the members end.
///
/// `read` is the header's signature when it has been read already.
pub(super) fn next_header(
    input: &mut dyn BufRead,
    at: &mut u64,
    read: Option<[u8; 4]>,
) -> Result<Option<Entry>, Refused> {
    let mut header = [0; 30];
    let begun = *at;
    let damaged = |what| Refused::Damaged { at: begun, what };
    let mut signature = read.unwrap_or_default();
    match if read.is_some() { Ok(()) } else { input.read_exact(&mut signature) } {
        Err(_) => return Err(damaged("it ends without its list of members")),
        Ok(()) if u32_at(&signature, 0) == CENTRAL || signature == END || signature == END64 => return Ok(None),
        Ok(()) if u32_at(&signature, 0) != LOCAL => return Err(damaged("no member begins here")),
        Ok(()) => header[..4].copy_from_slice(&signature),
    }
    input.read_exact(&mut header[4..]).map_err(|_| damaged("it ends inside a member's header"))?;
    let (name, extra) = (usize::from(u16_at(&header, 26)), usize::from(u16_at(&header, 28)));
    let mut words_and_extra = vec![0; name + extra];
    input.read_exact(&mut words_and_extra).map_err(|_| damaged("it ends inside a member's header"))?;
    *at += (30 + name + extra) as u64;
    let flags = u16_at(&header, 6);
    let mut entry = Entry {
        name: words(&words_and_extra[..name]),
        packed: u32_at(&header, 18).into(),
        size: u32_at(&header, 22).into(),
        crc32: u32_at(&header, 14),
        sizes_follow: flags & 8 != 0,
        method: u16_at(&header, 8),
        encrypted: flags & 1 != 0,
        at: begun,
    };
    let Entry { packed, size, .. } = &mut entry;
    large_sizes(&words_and_extra[name..], &mut [size, packed]);
    // Some writers promise the sizes for later and give them here all the same.
    entry.sizes_follow &= entry.packed == 0;
    Ok(Some(entry))
}

/// Skips the sizes that follow a member: checksum and two sizes of four or eight bytes, with or without a signature. What begins
/// the next header ends them; it is given back, for it has been read.
pub(super) fn skip_sizes(input: &mut dyn BufRead, at: &mut u64) -> Option<[u8; 4]> {
    let mut word = [0; 4];
    for words in 0..=6 {
        input.read_exact(&mut word).ok()?;
        if words >= 3 && (word == LOCAL.to_le_bytes() || word == CENTRAL.to_le_bytes() || word == END) {
            return Some(word);
        }
        *at += 4;
    }
    None
}

/// Sizes of 64 bits, for those fields that hold only ones.
fn large_sizes(mut extra: &[u8], fields: &mut [&mut u64]) {
    while extra.len() >= 4 {
        let (id, length) = (u16_at(extra, 0), usize::from(u16_at(extra, 2)));
        let Some(mut values) = extra.get(4..4 + length) else { return };
        if id == 1 {
            for field in fields.iter_mut().filter(|f| ***f == u64::from(u32::MAX)) {
                if values.len() < 8 {
                    return;
                }
                **field = u64_at(values, 0);
                values = &values[8..];
            }
            return;
        }
        extra = &extra[4 + length..];
    }
}

/// A name for people: what is not UTF-8 is taken for Latin-1, control characters go.
fn words(bytes: &[u8]) -> String {
    let bytes = &bytes[..bytes.len().min(NAME_MAX)];
    let text =
        std::str::from_utf8(bytes).map_or_else(|_| bytes.iter().map(|b| char::from(*b)).collect(), str::to_owned);
    text.chars().filter(|c| !c.is_control()).collect()
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    u16::from_le_bytes([bytes[at], bytes[at + 1]])
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    u32::from(u16_at(bytes, at)) | u32::from(u16_at(bytes, at + 2)) << 16
}

fn u64_at(bytes: &[u8], at: usize) -> u64 {
    u64::from(u32_at(bytes, at)) | u64::from(u32_at(bytes, at + 4)) << 32
}
