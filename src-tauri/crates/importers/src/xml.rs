//! XML as a stream of openings and closings, for formats that are read whole in memory.
//!
//! Names come without their prefix: devices disagree about prefixes, and none gives one name two meanings. Of entities only the
//! five of XML itself and character numbers are replaced; a document's own are dropped, so nothing expands. Elements nested too
//! deep and texts too long end or cut the reading, and what does not parse ends it; what came before stays.
//!
//! What it is not: it does not validate, and knows no format.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

/// No format nests deeper than a dozen elements.
const DEPTH_MAX: usize = 128;
/// Longer texts are cut: notes are not.
const TEXT_MAX: usize = 64 * 1024;
/// Longer names are cut.
const NAME_MAX: usize = 64;

/// What an element's opening and closing mean to a format.
pub(crate) trait Listener {
    /// An element begins.
    fn open(&mut self, at: &Path, attributes: &Attributes<'_>);
    /// It ends; `text` is what stood directly in it, trimmed.
    fn close(&mut self, at: &Path, text: &str);
}

/// Where reading stopped making sense.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Flaw {
    /// Byte position.
    pub at: usize,
    /// In plain words.
    pub what: String,
}

/// The names from the root to an element, without prefixes.
#[derive(Debug, Default)]
pub(crate) struct Path {
    names: String,
    ends: Vec<usize>,
}

impl Path {
    /// The name of the element `up` levels above; the element itself is 0.
    pub fn name(&self, up: usize) -> &str {
        let Some(last) = self.ends.len().checked_sub(up + 1) else { return "" };
        let from = if last == 0 { 0 } else { self.ends[last - 1] };
        &self.names[from..self.ends[last]]
    }

    /// Whether one of the elements around it has this name.
    pub fn inside(&self, name: &str) -> bool {
        (1..self.ends.len()).any(|up| self.name(up) == name)
    }

    fn push(&mut self, name: &str) {
        self.names.push_str(start_of(name, NAME_MAX));
        self.ends.push(self.names.len());
    }

    fn pop(&mut self) {
        self.ends.pop();
        self.names.truncate(self.ends.last().copied().unwrap_or(0));
    }
}

/// An element's attributes.
pub(crate) struct Attributes<'a>(&'a BytesStart<'a>);

impl Attributes<'_> {
    /// The value of an attribute, by its name without prefix.
    pub fn get(&self, name: &str) -> Option<String> {
        let mut attributes = self.0.attributes();
        let found = attributes.with_checks(false).flatten().find(|a| a.key.local_name().into_inner() == name)?;
        Some(unescaped(start_of(&found.value, TEXT_MAX)).into_owned())
    }
}

/// Reads a document from its first `<` on and tells the listener; gives what ended it early, if anything did.
pub(crate) fn read(text: &str, listener: &mut impl Listener) -> Option<Flaw> {
    let skipped = text.find('<')?;
    let mut reader = Reader::from_str(&text[skipped..]);
    reader.config_mut().allow_dangling_amp = true;
    let (mut path, mut texts) = (Path::default(), Vec::<String>::new());
    let mut begun = false;
    loop {
        let event = match reader.read_event() {
            Ok(event) => event,
            // Whatever follows the document's end is nobody's.
            Err(_) if begun && path.ends.is_empty() => return None,
            Err(error) => {
                let at = skipped + usize::try_from(reader.error_position()).unwrap_or(0);
                return Some(Flaw { at, what: error.to_string() });
            }
        };
        match event {
            Event::Start(element) => {
                if path.ends.len() >= DEPTH_MAX {
                    let at = skipped + usize::try_from(reader.buffer_position()).unwrap_or(0);
                    return Some(Flaw { at, what: format!("elements are nested more than {DEPTH_MAX} deep") });
                }
                begun = true;
                path.push(element.local_name().into_inner());
                if texts.len() < path.ends.len() {
                    texts.push(String::new());
                }
                texts[path.ends.len() - 1].clear();
                listener.open(&path, &Attributes(&element));
            }
            Event::Empty(element) => {
                begun = true;
                path.push(element.local_name().into_inner());
                listener.open(&path, &Attributes(&element));
                listener.close(&path, "");
                path.pop();
            }
            Event::End(_) => {
                if let Some(text) = path.ends.len().checked_sub(1).map(|i| texts[i].trim()) {
                    listener.close(&path, text);
                }
                path.pop();
            }
            Event::Text(text) => add(&path, &mut texts, &text.into_inner()),
            Event::CData(text) => add(&path, &mut texts, &text.into_inner()),
            Event::GeneralRef(reference) => add(&path, &mut texts, &resolved(&reference)),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
            Event::Eof if path.ends.is_empty() => return None,
            Event::Eof => {
                return Some(Flaw { at: text.len(), what: format!("the file ends inside <{}>", path.name(0)) });
            }
        }
    }
}

fn add(path: &Path, texts: &mut [String], text: &str) {
    if let Some(whole) = path.ends.len().checked_sub(1).and_then(|i| texts.get_mut(i)) {
        whole.push_str(start_of(text, TEXT_MAX.saturating_sub(whole.len())));
    }
}

fn resolved(reference: &BytesRef<'_>) -> String {
    match reference.resolve_char_ref() {
        Ok(Some(character)) => character.to_string(),
        _ => resolve_predefined_entity(reference).unwrap_or_default().to_owned(),
    }
}

/// A value with XML's own entities and character numbers replaced; others are dropped.
pub(crate) fn unescaped(value: &str) -> Cow<'_, str> {
    if !value.contains('&') {
        return Cow::Borrowed(value);
    }
    let (mut plain, mut rest) = (String::with_capacity(value.len()), value);
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        match rest.find(';').filter(|end| *end <= 12) {
            Some(end) => {
                plain.push_str(&resolved(&BytesRef::new(&rest[..end])));
                rest = &rest[end + 1..];
            }
            None => plain.push('&'),
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

/// At most so many bytes, ending with a whole character.
fn start_of(text: &str, bytes: usize) -> &str {
    &text[..text.floor_char_boundary(bytes)]
}

/// The root element's name without prefix, from a document's first bytes. In front of it blanks, a byte-order mark, comments and
/// declarations are allowed; where they fill all of `head`, a DOCTYPE's name is taken.
pub(crate) fn root(head: &[u8]) -> Option<&str> {
    let mut rest = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head).trim_ascii_start();
    let mut promised = None;
    loop {
        rest = rest.strip_prefix(b"<")?;
        let end = match rest.first()? {
            b'?' => after(rest, b"?>"),
            b'!' if rest.starts_with(b"!--") => after(rest, b"-->"),
            b'!' if rest.starts_with(b"!DOCTYPE") => {
                promised = name(rest[8..].trim_ascii_start());
                let (subset, close) = (rest.iter().position(|b| *b == b'['), rest.iter().position(|b| *b == b'>'));
                if subset < close && subset.is_some() { after(rest, b"]>") } else { after(rest, b">") }
            }
            _ => return name(rest),
        };
        let Some(end) = end else { return promised };
        rest = rest[end..].trim_ascii_start();
        if rest.is_empty() {
            return promised;
        }
    }
}

fn after(bytes: &[u8], end: &[u8]) -> Option<usize> {
    bytes.windows(end.len()).position(|w| w == end).map(|at| at + end.len())
}

fn name(bytes: &[u8]) -> Option<&str> {
    let ends = |b: &u8| b.is_ascii_whitespace() || matches!(b, b'>' | b'/' | b'[');
    let whole = &bytes[..bytes.iter().position(ends).unwrap_or(bytes.len())];
    let local = whole.iter().rposition(|b| *b == b':').map_or(whole, |at| &whole[at + 1..]);
    std::str::from_utf8(local).ok().filter(|n| !n.is_empty())
}

/// The bytes as text: UTF-8 by right, UTF-16 by its mark, and Windows' Latin letters where they are neither.
pub(crate) fn text(bytes: &[u8]) -> Cow<'_, str> {
    let wide = |units: fn([u8; 2]) -> u16| {
        let units = bytes[2..].chunks_exact(2).map(|pair| units([pair[0], pair[1]]));
        Cow::Owned(char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect())
    };
    match bytes {
        [0xff, 0xfe, ..] => wide(u16::from_le_bytes),
        [0xfe, 0xff, ..] => wide(u16::from_be_bytes),
        _ => match std::str::from_utf8(bytes) {
            Ok(text) => Cow::Borrowed(text),
            // Cut off inside its last character.
            Err(error) if error.error_len().is_none() => String::from_utf8_lossy(&bytes[..error.valid_up_to()]),
            Err(_) => Cow::Owned(bytes.iter().map(|byte| latin(*byte)).collect()),
        },
    }
}

/// A byte of Windows' code page 1252.
fn latin(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    if (0x80..0xa0).contains(&byte) { HIGH[usize::from(byte - 0x80)] } else { char::from(byte) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Default)]
    struct Said(Vec<String>);

    impl Listener for Said {
        fn open(&mut self, at: &Path, attributes: &Attributes<'_>) {
            self.0.push(format!("<{} {}", at.name(0), attributes.get("a").unwrap_or_default()));
        }

        fn close(&mut self, at: &Path, text: &str) {
            self.0.push(format!("{}>{}", at.name(1), text));
        }
    }

    fn said(text: &str) -> (Vec<String>, Option<Flaw>) {
        let mut said = Said::default();
        let flaw = read(text, &mut said);
        (said.0, flaw)
    }

    #[test]
    fn names_come_without_prefix_and_texts_whole() {
        let (said, flaw) =
            said(" \u{feff}<?xml?><n:r xmlns:n='x'><b m:a='1 &amp; 2'> x &lt;<![CDATA[ & ]]>&#65; </b><c/></n:r>");
        assert_eq!(said, ["<r ", "<b 1 & 2", "r>x < & A", "<c ", "r>", ">"]);
        assert_eq!(flaw, None);
    }

    #[test]
    fn a_documents_own_entities_are_dropped() {
        let bomb = "<!DOCTYPE r [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'><!ENTITY x SYSTEM 'file:///etc/passwd'>]><r>1&b;&x;2</r>";
        assert_eq!(said(bomb).0, ["<r ", ">12"]);
    }

    #[test]
    fn what_makes_no_sense_ends_the_reading_and_says_where() {
        for (text, at) in [("<r><a>1</a><b></c></r>", 14), ("<r><a>1</a><b", 11), ("<r><a>1</a>", 11)] {
            let (said, flaw) = said(text);
            assert_eq!(said[..3], ["<r ", "<a ", "r>1"]);
            assert_eq!(flaw.map(|f| f.at), Some(at), "{text}");
        }
        assert_eq!(said("<r/>\0\0 trailing").1, None);
    }

    #[test]
    fn depth_is_bounded() {
        let (said, flaw) = said(&"<a>".repeat(100_000));
        assert_eq!(said.len(), DEPTH_MAX);
        assert!(flaw.is_some());
    }

    #[test]
    fn the_root_is_found_behind_whatever_stands_before_it() {
        for text in [
            "<gpx>",
            "   <?xml version='1.0'?><!-- <kml> -->\n<gpx version='1.1'",
            "\u{feff}<x:gpx/>",
            "<!DOCTYPE gpx [ <!ELEMENT kml (a)> ",
            "<!DOCTYPE kml SYSTEM 'x'><gpx>",
            "<!DOCTYPE kml [<!ELEMENT a>]><gpx>",
        ] {
            assert_eq!(root(text.as_bytes()), Some("gpx"), "{text}");
        }
        for text in ["", "gpx", "<", "<?xml ?>"] {
            assert_eq!(root(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn other_encodings_are_read_too() {
        assert_eq!(text(b"L\xe4ufe \x80"), "Läufe €");
        assert_eq!(text(b"\xff\xfeL\0\xe4\0"), "Lä");
        assert_eq!(text("Läu".as_bytes().split_last().expect("bytes").1), "Lä");
        assert_eq!(text(&"Lä".as_bytes()[..2]), "L");
    }
}
