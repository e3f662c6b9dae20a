//! What files come wrapped in: ZIP archives, gzip, and both inside each other.
//!
//! [`walk`] goes through an archive member by member and hands each one on as a stream, so that a member of gigabytes costs no
//! memory. Wrapping is recognised by content: a `.fit` may be gzip, an "original" a ZIP. The outermost ZIP is read by its
//! directory; a ZIP inside it, or one that was cut off and has lost its directory, is read from front to back.
//!
//! Nothing here trusts the archive: how deep it nests, how many members it has and how much it unpacks to are bounded by
//! [`Limits`], sizes it declares are not believed, and what goes over a limit is [`Refused`] by name.
//!
//! What it is not: it writes nothing and opens nothing. A member's name is a label, whatever path it spells.
//!
//! ```
//! use importers::container::{Limits, walk};
//! use std::{io::Cursor, ops::ControlFlow};
//!
//! let mut names = Vec::new();
//! walk(&mut Cursor::new(b"not wrapped at all"), &Limits::default(), &mut |member| {
//!     names.push((member.name().to_owned(), member.bytes().expect("a few bytes").bytes.len()));
//!     ControlFlow::Continue(())
//! })?;
//! assert_eq!(names, [(String::new(), 18)]);
//! # Ok::<(), importers::container::Refused>(())
//! ```

mod zip;

use std::cell::Cell;
use std::collections::BTreeSet;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::ops::ControlFlow;

use flate2::{Crc, bufread::MultiGzDecoder};
use thiserror::Error;

/// How many of a member's first bytes are looked at to tell what it is. The header of a list of a hundred columns is as long as five
/// thousand.
const HEAD: usize = 16 * 1_024;
/// Unpacking less than this is never a bomb, whatever the ratio.
const HARMLESS: u64 = 256 * 1024 * 1024;

/// How much an archive may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Wrappings inside each other: a gzip file inside a ZIP inside a ZIP is three.
    pub depth: u8,
    /// Members in all, those of nested archives included.
    pub members: u32,
    /// Bytes unpacked in all.
    pub unpacked: u64,
    /// Bytes unpacked for each byte of the archive, once 256 MB have been unpacked.
    pub ratio: u64,
    /// Bytes of a member that is wanted in memory ([`Member::bytes`]).
    pub in_memory: u64,
}

impl Default for Limits {
    /// Three wrappings, 250,000 members, 64 GB, 300 to one, 48 MB in memory.
    fn default() -> Self {
        Self { depth: 3, members: 250_000, unpacked: 64 << 30, ratio: 300, in_memory: 48 << 20 }
    }
}

/// Why a member, or a whole archive, was not unpacked.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Refused {
    /// Wrapped too often.
    #[error("It is packed inside more than {limit} archives; nothing a watch or a service writes is.")]
    TooDeep {
        /// The most that is followed.
        limit: u8,
    },
    /// Larger than any recording.
    #[error("It unpacks to more than {limit} bytes; no recording of its kind is that large.")]
    TooLarge {
        /// The most that is kept in memory.
        limit: u64,
    },
    /// Unpacks to far more than it can honestly hold.
    #[error("The archive of {packed} bytes unpacks to more than {unpacked} bytes; it was not unpacked any further.")]
    Bomb {
        /// Bytes of the archive.
        packed: u64,
        /// Bytes unpacked when it was given up.
        unpacked: u64,
    },
    /// More members than any export has.
    #[error("The archive has more than {limit} members; those after them were left out.")]
    TooManyMembers {
        /// The most that are read.
        limit: u32,
    },
    /// Locked with a password.
    #[error("It is locked with a password.")]
    Encrypted,
    /// Packed by a method other than *stored* and *deflate*.
    #[error("It is packed by method {method}, which is not read here; unpack the archive first.")]
    Method {
        /// ZIP's number for the method.
        method: u16,
    },
    /// The archive's own structure makes no sense.
    #[error("The archive is damaged at byte {at}: {what}.")]
    Damaged {
        /// Where, counted from the start of the archive in question.
        at: u64,
        /// What is wrong there.
        what: &'static str,
    },
    /// The bytes under the archive could not be read.
    #[error("It could not be read: {why}.")]
    Unreadable {
        /// In the system's words.
        why: String,
    },
}

/// What was met on a walk.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Walked {
    /// Members handed on, refused ones included.
    pub members: u32,
    /// Bytes unpacked.
    pub unpacked: u64,
    /// False when the visitor or a limit ended the walk early.
    pub complete: bool,
    /// Places of the outermost archive's directory whose bytes were all read, and are what the directory says of them: as many, with
    /// that checksum.
    pub proven: BTreeSet<u32>,
}

/// A member's bytes, as far as they could be unpacked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unpacked {
    /// The bytes.
    pub bytes: Vec<u8>,
    /// Why there are no more, when the packing is damaged after them.
    pub cut: Option<String>,
}

/// One member of an archive: its name, its first bytes, and all of them as a stream. It is also a [`Read`].
pub struct Member<'a> {
    name: &'a str,
    entry: Option<u32>,
    passed_over: bool,
    size: Option<u64>,
    depth: u8,
    head: &'a [u8],
    content: Result<&'a mut (dyn Read + 'a), Refused>,
    budget: &'a Budget,
    in_memory: u64,
}

impl std::fmt::Debug for Member<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Member").field("name", &self.name).field("size", &self.size).finish_non_exhaustive()
    }
}

impl Member<'_> {
    /// Its name in the archive, with `/` between archives nested in each other; empty when there is no archive. A label, not a path.
    #[must_use]
    pub fn name(&self) -> &str {
        self.name
    }

    /// The place in the outermost archive's directory of what it came out of, from 0; `None` without a directory.
    #[must_use]
    pub fn entry(&self) -> Option<u32> {
        self.entry
    }

    /// Whether all of its place in the directory was passed over, as [`walk_past`] was told to: then it has no bytes.
    #[must_use]
    pub fn is_passed_over(&self) -> bool {
        self.passed_over
    }

    /// Its unpacked size as the archive declares it, which may be wrong.
    #[must_use]
    pub fn declared_size(&self) -> Option<u64> {
        self.size
    }

    /// How many wrappings it came out of.
    #[must_use]
    pub fn depth(&self) -> u8 {
        self.depth
    }

    /// Its first bytes, at most sixteen thousand: enough to tell what it is. Empty when it is refused.
    #[must_use]
    pub fn head(&self) -> &[u8] {
        self.head
    }

    /// Why it cannot be read, if it cannot.
    #[must_use]
    pub fn refused(&self) -> Option<&Refused> {
        self.content.as_ref().err()
    }

    /// All its bytes.
    ///
    /// # Errors
    /// [`Refused`] when it was refused, or unpacks to more than [`Limits::in_memory`].
    pub fn bytes(&mut self) -> Result<Unpacked, Refused> {
        self.bytes_up_to(self.in_memory)
    }

    /// As [`Member::bytes`], but of so many at most.
    ///
    /// # Errors
    /// [`Refused`] when it was refused, or unpacks to more.
    pub fn bytes_up_to(&mut self, most: u64) -> Result<Unpacked, Refused> {
        let limit = most.min(self.in_memory);
        let content = self.content.as_mut().map_err(|refused| refused.clone())?;
        let mut bytes = Vec::with_capacity(usize::try_from(self.size.unwrap_or(0).min(1 << 20)).unwrap_or(0));
        let outcome = content.take(limit + 1).read_to_end(&mut bytes);
        if let Some(refused) = self.budget.broken() {
            return Err(refused);
        }
        if bytes.len() as u64 > limit {
            return Err(Refused::TooLarge { limit });
        }
        Ok(Unpacked { bytes, cut: outcome.err().map(|e| e.to_string()) })
    }
}

impl Read for Member<'_> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        match &mut self.content {
            Ok(content) => content.read(buf),
            Err(refused) => Err(io::Error::other(refused.clone())),
        }
    }
}

/// Goes through whatever the bytes are: each member of an archive, or the bytes themselves when they are wrapped in nothing.
/// `visit` may read a member, or not, and may end the walk.
///
/// # Errors
/// [`Refused`] when the bytes as a whole cannot be read; a single member's trouble is told to `visit`.
pub fn walk<R: Read + Seek>(
    input: &mut R,
    limits: &Limits,
    visit: &mut dyn FnMut(&mut Member<'_>) -> ControlFlow<()>,
) -> Result<Walked, Refused> {
    walk_past(input, limits, &|_| false, visit)
}

/// As [`walk`], without unpacking what lies at some places of the outermost archive's directory: each is handed on as one
/// [member](Member::is_passed_over), however many it holds.
///
/// # Errors
/// As [`walk`].
pub fn walk_past<R: Read + Seek>(
    input: &mut R,
    limits: &Limits,
    past: &dyn Fn(u32) -> bool,
    visit: &mut dyn FnMut(&mut Member<'_>) -> ControlFlow<()>,
) -> Result<Walked, Refused> {
    let size = input.seek(SeekFrom::End(0)).map_err(|e| unreadable(&e))?;
    input.seek(SeekFrom::Start(0)).map_err(|e| unreadable(&e))?;
    let budget = Budget { packed: size, unpacked: Cell::new(0), broken: Cell::new(false), limits: *limits };
    let mut walk = Walk { budget: &budget, members: 0, entry: None, proven: BTreeSet::new(), past, visit };
    let mut input = BufReader::with_capacity(64 * 1024, input);
    let starts_zip = input.fill_buf().map_err(|e| unreadable(&e))?.starts_with(b"PK");
    let flow = match if starts_zip { zip::directory(&mut input, size, limits) } else { Ok(None) } {
        Ok(Some(directory)) => walk.by_directory(&mut input, &directory),
        Ok(None) => walk.offer("", 0, Some(size), &mut input),
        Err(refused) => return Err(refused),
    };
    let Walk { members, proven, .. } = walk;
    Ok(Walked { members, unpacked: budget.unpacked.get(), complete: flow.is_continue(), proven })
}

/// The bytes of a ZIP archive's directory: of each member its name, size and CRC-32. `None` when this is no archive with one, or one too
/// large to be honest.
///
/// Two archives with the same directory hold the same bytes wherever [`Walked::proven`] says so of both.
///
/// # Errors
/// When the bytes cannot be read.
pub fn directory_of<R: Read + Seek>(input: &mut R) -> io::Result<Option<Vec<u8>>> {
    let size = input.seek(SeekFrom::End(0))?;
    input.seek(SeekFrom::Start(0))?;
    let mut input = BufReader::new(input);
    if !input.fill_buf()?.starts_with(b"PK") {
        return Ok(None);
    }
    match zip::directory_bytes(&mut input, size, &Limits::default()) {
        Ok(directory) => Ok(directory.map(|(_, bytes)| bytes)),
        Err(Refused::Unreadable { why }) => Err(io::Error::other(why)),
        Err(_) => Ok(None),
    }
}

/// What is unpacked is counted against the limits of the whole walk.
struct Budget {
    packed: u64,
    unpacked: Cell<u64>,
    broken: Cell<bool>,
    limits: Limits,
}

impl Budget {
    fn spend(&self, bytes: usize) -> io::Result<()> {
        let unpacked = self.unpacked.get() + bytes as u64;
        self.unpacked.set(unpacked);
        let honest = HARMLESS.max(self.packed.saturating_mul(self.limits.ratio));
        if unpacked > self.limits.unpacked.min(honest) {
            self.broken.set(true);
            return Err(io::Error::other("the archive unpacks to too much"));
        }
        Ok(())
    }

    fn broken(&self) -> Option<Refused> {
        self.broken.get().then(|| Refused::Bomb { packed: self.packed, unpacked: self.unpacked.get() })
    }
}

/// A stream of unpacked bytes, counted.
struct Metered<'a, R> {
    inner: R,
    budget: &'a Budget,
}

impl<R: Read> Read for Metered<'_, R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buf)?;
        self.budget.spend(read)?;
        Ok(read)
    }
}

/// A stream of unpacked bytes, with their checksum.
struct Checked<R> {
    inner: R,
    crc: Crc,
    count: u64,
}

impl<R> Checked<R> {
    fn new(inner: R) -> Self {
        Self { inner, crc: Crc::new(), count: 0 }
    }

    /// Whether what was read is all that an archive says of a member.
    fn is(&self, entry: &zip::Entry) -> bool {
        self.count == entry.size && self.crc.sum() == entry.crc32
    }
}

impl<R: Read> Read for Checked<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buf)?;
        self.crc.update(&buf[..read]);
        self.count += read as u64;
        Ok(read)
    }
}

struct Walk<'a> {
    budget: &'a Budget,
    members: u32,
    /// The place in the directory of what is being unpacked.
    entry: Option<u32>,
    proven: BTreeSet<u32>,
    past: &'a dyn Fn(u32) -> bool,
    visit: &'a mut dyn FnMut(&mut Member<'_>) -> ControlFlow<()>,
}

impl Walk<'_> {
    /// Looks at the first bytes: what is wrapped is unwrapped, anything else is handed on.
    fn offer(&mut self, name: &str, depth: u8, size: Option<u64>, content: &mut dyn BufRead) -> ControlFlow<()> {
        let mut head = Vec::with_capacity(HEAD);
        // A defect in the first bytes shows again when the rest is read.
        let _ = (&mut *content).take(HEAD as u64).read_to_end(&mut head);
        if let Some(refused) = self.budget.broken() {
            self.refuse(name, depth, size, refused)?;
            return ControlFlow::Break(());
        }
        let (gzip, zip) = (head.starts_with(&[0x1f, 0x8b, 8]), head.starts_with(b"PK\x03\x04"));
        if (gzip || zip) && depth >= self.budget.limits.depth {
            return self.refuse(name, depth, size, Refused::TooDeep { limit: self.budget.limits.depth });
        }
        let mut whole = io::Cursor::new(&head).chain(content);
        if gzip {
            let inner = Metered { inner: MultiGzDecoder::new(whole), budget: self.budget };
            let name = name.strip_suffix(".gz").unwrap_or(name);
            return self.offer(name, depth + 1, None, &mut BufReader::new(inner));
        }
        if zip {
            self.front_to_back(name, depth + 1, &mut whole)?;
            // Its own directory lies behind its members.
            let _ = io::copy(&mut whole, &mut io::sink());
            return ControlFlow::Continue(());
        }
        self.hand_on(name, depth, size, &head, Ok(&mut whole))
    }

    fn hand_on(
        &mut self,
        name: &str,
        depth: u8,
        size: Option<u64>,
        head: &[u8],
        content: Result<&mut dyn Read, Refused>,
    ) -> ControlFlow<()> {
        if self.members >= self.budget.limits.members {
            return ControlFlow::Break(());
        }
        self.members += 1;
        let in_memory = self.budget.limits.in_memory;
        let content = content.map(|c| c as &mut dyn Read);
        let passed_over = self.entry.is_some_and(self.past);
        let entry = self.entry;
        (self.visit)(&mut Member {
            name,
            entry,
            passed_over,
            size,
            depth,
            head,
            content,
            budget: self.budget,
            in_memory,
        })?;
        if self.budget.broken.get() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }

    fn refuse(&mut self, name: &str, depth: u8, size: Option<u64>, why: Refused) -> ControlFlow<()> {
        self.hand_on(name, depth, size, &[], Err(why))
    }

    /// The outermost archive, by its directory.
    fn by_directory<R: BufRead + Seek>(&mut self, input: &mut R, directory: &zip::Directory) -> ControlFlow<()> {
        for (at, entry) in (0..).zip(&directory.entries) {
            if entry.is_nobodys() {
                continue;
            }
            self.entry = Some(at);
            let size = Some(entry.size);
            if (self.past)(at) {
                self.hand_on(&entry.name, 1, size, &[], Ok(&mut io::empty()))?;
                continue;
            }
            if let Err(refused) = entry.check().and_then(|()| zip::seek_to(input, entry)) {
                self.refuse(&entry.name, 1, size, refused)?;
                continue;
            }
            let mut packed = input.by_ref().take(entry.packed);
            self.offer_entry(&entry.name, 1, entry, &mut packed)?;
        }
        self.entry = None;
        match directory.cut_short {
            Some(ref refused) => self.refuse("", 1, None, refused.clone()),
            None => ControlFlow::Continue(()),
        }
    }

    /// A nested or cut-off archive, by the headers before each member.
    fn front_to_back(&mut self, name: &str, depth: u8, input: &mut dyn BufRead) -> ControlFlow<()> {
        let (mut at, mut signature) = (0, None);
        loop {
            let entry = match zip::next_header(input, &mut at, signature.take()) {
                Ok(Some(entry)) => entry,
                Ok(None) => return ControlFlow::Continue(()),
                Err(refused) => return self.refuse(name, depth, None, refused),
            };
            let label = if name.is_empty() { entry.name.clone() } else { format!("{name}/{}", entry.name) };
            let wanted = !entry.is_nobodys();
            let refused = entry.check().err();
            match (entry.sizes_follow, refused) {
                (false, refused) => {
                    let mut packed = Counted { inner: input.take(entry.packed), count: 0 };
                    match refused {
                        Some(refused) if wanted => self.refuse(&label, depth, Some(entry.size), refused)?,
                        None if wanted => self.offer_entry(&label, depth, &entry, &mut packed)?,
                        _ => {}
                    }
                    // What the visitor left unread lies before the next header.
                    let _ = io::copy(&mut packed, &mut io::sink());
                    at += packed.count;
                    if packed.count < entry.packed {
                        let what = "it ends inside a member";
                        return self.refuse(&label, depth, None, Refused::Damaged { at, what });
                    }
                }
                (true, None) if entry.is_deflated() => {
                    let mut counted = Counted { inner: &mut *input, count: 0 };
                    self.inflate(&label, depth, &entry, &mut counted, wanted)?;
                    at += counted.count;
                    signature = zip::skip_sizes(input, &mut at);
                }
                (true, refused) => {
                    let what = "a member without its size, and not packed, cannot be told from what follows it";
                    let refused = refused.unwrap_or(Refused::Damaged { at, what });
                    return self.refuse(&label, depth, None, refused);
                }
            }
            if self.budget.broken.get() {
                return ControlFlow::Break(());
            }
        }
    }

    fn offer_entry(&mut self, name: &str, depth: u8, entry: &zip::Entry, packed: &mut dyn BufRead) -> ControlFlow<()> {
        if entry.is_deflated() {
            return self.inflate(name, depth, entry, packed, true);
        }
        let mut stored = Checked::new(Metered { inner: packed, budget: self.budget });
        self.offer(name, depth, Some(entry.size), &mut BufReader::new(&mut stored))?;
        self.note(depth, stored.is(entry));
        ControlFlow::Continue(())
    }

    /// Notes of a member of the outermost archive whether it was what the directory says.
    fn note(&mut self, depth: u8, proven: bool) {
        self.proven.extend(self.entry.filter(|_| depth == 1 && proven));
    }

    fn inflate(
        &mut self,
        name: &str,
        depth: u8,
        entry: &zip::Entry,
        packed: &mut dyn BufRead,
        wanted: bool,
    ) -> ControlFlow<()> {
        let unpacked = Metered { inner: flate2::bufread::DeflateDecoder::new(packed), budget: self.budget };
        let mut inflated = Checked::new(unpacked);
        if wanted {
            let size = (!entry.sizes_follow).then_some(entry.size);
            self.offer(name, depth, size, &mut BufReader::new(&mut inflated))?;
        }
        if entry.sizes_follow {
            let _ = io::copy(&mut inflated, &mut io::sink());
        }
        self.note(depth, inflated.is(entry));
        ControlFlow::Continue(())
    }
}

/// Counts what is taken from the stream beneath.
struct Counted<R> {
    inner: R,
    count: u64,
}

impl<R: BufRead> Read for Counted<R> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buf)?;
        self.count += read as u64;
        Ok(read)
    }
}

impl<R: BufRead> BufRead for Counted<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        self.inner.fill_buf()
    }

    fn consume(&mut self, amount: usize) {
        self.count += amount as u64;
        self.inner.consume(amount);
    }
}

fn unreadable(error: &io::Error) -> Refused {
    Refused::Unreadable { why: error.to_string() }
}
