//! The world a page is set in: a template's files, the data, the pictures, the fonts. Nothing else can be reached: no disk, no
//! package, no clock.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, LazyLock},
};

use typst::{
    Library, LibraryExt as _, World, WorldExt as _,
    diag::{FileError, FileResult, SourceDiagnostic},
    foundations::{Bytes, Datetime, Duration, Repr as _},
    syntax::{DiagSpan, FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

use super::{Attachment, Picture, Relationship, Sources, Template, TemplateError};
use crate::chart::outlined::outlined_where_letters_join;
use crate::font::EMBEDDED;

/// The template that Plimsoll brings, by name.
pub(super) const OWN: [(&str, &str); 5] = [
    (super::ENTRY, include_str!("template/report.typ")),
    ("parts.typ", include_str!("template/parts.typ")),
    ("page-one.typ", include_str!("template/page-one.typ")),
    ("page-two.typ", include_str!("template/page-two.typ")),
    ("diary.typ", include_str!("template/diary.typ")),
];

/// What is set: the files that go into the PDF, then the template.
const MAIN: &str = "main of plimsoll.typ";
/// Where those files lie. A template's names are no paths of this folder by chance.
const ATTACHED: &str = "attached by plimsoll";

/// The data every template reads.
pub(super) const DATA: &str = "report.json";

static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| EMBEDDED.into_iter().flat_map(|bytes| Font::iter(Bytes::new(bytes))).collect());

static BOOK: LazyLock<LazyHash<FontBook>> = LazyLock::new(|| book_of(&FONTS));

/// The fonts by family. Plex writes its semibold's family as "… SmBld", which Typst does not take for a weight.
fn book_of(fonts: &[Font]) -> LazyHash<FontBook> {
    let mut book = FontBook::new();
    for font in fonts {
        let mut info = font.info().clone();
        if let Some(family) = info.family.strip_suffix(" SmBld") {
            info.family = family.to_owned();
        }
        book.push(info);
    }
    LazyHash::new(book)
}

static OWN_SOURCES: LazyLock<HashMap<FileId, Source>> = LazyLock::new(|| {
    OWN.iter().map(|(name, text)| (id(name), Source::new(id(name), text.replace('\r', "")))).collect()
});

/// One for all reports: what was set before with another one would have to be set again.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// One report's world.
pub(super) struct Desk<'a> {
    sources: HashMap<FileId, Source>,
    files: HashMap<FileId, Bytes>,
    template: Option<&'a Template>,
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
}

impl<'a> Desk<'a> {
    /// Lays everything out. What a clinic's folder does not hold comes from Plimsoll's own template.
    pub(super) fn with(given: &Sources<'a>) -> Result<Self, TemplateError> {
        let mut sources = HashMap::new();
        let mut files = HashMap::new();
        let mut fonts = FONTS.clone();
        for (name, bytes) in given.template.map(|t| &t.files).into_iter().flatten() {
            if !VirtualPath::new(name).is_ok_and(|path| !path.is_root()) {
                return Err(TemplateError { place: name.clone(), message: "this is no name for a file".to_owned() });
            }
            let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
            if ending == "typ" {
                let text = String::from_utf8(bytes.clone()).map_err(|_| TemplateError {
                    place: name.clone(),
                    message: "this file is not UTF-8 text".to_owned(),
                })?;
                sources.insert(id(name), Source::new(id(name), text.replace("\r\n", "\n")));
            } else if ["ttf", "otf", "ttc", "otc"].contains(&ending.as_str()) {
                fonts.extend(Font::iter(Bytes::new(bytes.clone())));
            }
            files.insert(id(name), Bytes::new(bytes.clone()));
        }
        files.insert(id(DATA), Bytes::new(given.data.to_vec()));
        for Picture { file, svg } in given.pictures {
            files.insert(id(file), Bytes::from_string(outlined_where_letters_join(svg).into_owned()));
        }
        let book = if fonts.len() == FONTS.len() { BOOK.clone() } else { book_of(&fonts) };
        for (n, file) in given.attachments.iter().enumerate() {
            files.insert(id(&attached(n)), Bytes::new(Arc::clone(&file.bytes)));
        }
        sources.insert(id(MAIN), Source::new(id(MAIN), main_of(given.attachments)));
        Ok(Self { sources, files, template: given.template, fonts, book })
    }

    /// Every mistake with its file and line, as far as it has one.
    pub(super) fn told(&self, errors: &[SourceDiagnostic]) -> TemplateError {
        let first = errors.first();
        let place = first.and_then(|error| self.place(error)).unwrap_or_default();
        let messages = errors.iter().take(3).map(|error| {
            let place =
                self.place(error).filter(|other| *other != place).map(|p| format!(" ({p})")).unwrap_or_default();
            let hints: Vec<_> = error.hints.iter().map(|hint| format!(" {}.", hint.v.trim_end_matches('.'))).collect();
            format!("{}{place}.{}", error.message.trim_end_matches('.'), hints.concat())
        });
        let message = messages.collect::<Vec<_>>().join(" ");
        TemplateError { place, message }
    }

    /// Where it went wrong: in the template, if need be by way of where that called what failed.
    fn place(&self, error: &SourceDiagnostic) -> Option<String> {
        let within = |span: DiagSpan| {
            let id = span.id()?;
            let name = id.vpath().get_without_slash().to_owned();
            if name == MAIN {
                return None;
            }
            let line = self.source(id).ok().zip(self.range(span)).and_then(|(source, range)| {
                let (line, column) = source.lines().byte_to_line_column(range.start)?;
                Some(format!(":{}:{}", line + 1, column + 1))
            });
            Some(name + &line.unwrap_or_default())
        };
        within(error.span).or_else(|| error.trace.iter().find_map(|point| within(point.span.into())))
    }
}

impl World for Desk<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        id(MAIN)
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.sources.get(&id).or_else(|| OWN_SOURCES.get(&id)).cloned();
        found.ok_or_else(|| self.not_here(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| self.not_here(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

impl Desk<'_> {
    fn not_here(&self, id: FileId) -> FileError {
        let name = id.vpath().get_without_slash();
        let what = match id.root() {
            VirtualRoot::Package(package) => {
                format!("the package {package} is not available: put its files into the template's folder")
            }
            VirtualRoot::Project if self.template.is_some() => format!(
                "{name} is neither in the template's folder nor among what the report brings; nothing outside the folder can be read"
            ),
            VirtualRoot::Project => format!("{name} is not among what the report brings"),
        };
        FileError::Other(Some(what.into()))
    }
}

/// What is set. The files are read by name, so that the pages are the same whatever goes with them.
fn main_of(attachments: &[Attachment]) -> String {
    let attach = |(n, file): (usize, &Attachment)| {
        let relationship = match file.relationship {
            Relationship::Source => "source",
            Relationship::Data => "data",
            Relationship::Alternative => "alternative",
            Relationship::Supplement => "supplement",
        };
        let (name, from) = (file.name.as_str().repr(), format!("/{}", attached(n)).as_str().repr());
        let (mime, description) = (file.mime.as_str().repr(), file.description.as_str().repr());
        format!(
            "#pdf.attach({name}, read({from}, encoding: none), mime-type: {mime}, description: {description}, relationship: \"{relationship}\")\n"
        )
    };
    let files: String = attachments.iter().enumerate().map(attach).collect();
    files + "#include \"/report.typ\"\n"
}

/// Where the file of this number lies.
fn attached(n: usize) -> String {
    format!("{ATTACHED}/{n}")
}

fn id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("BUG: names were checked when they came in");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// Whether the fonts that Plimsoll brings have a shape for a character.
pub(super) fn has_shape(c: char) -> bool {
    FONTS.iter().any(|font| font.info().coverage.contains(c.into()))
}

/// A template's files, by name, where nothing was brought by a clinic.
pub(super) fn own_files() -> BTreeMap<String, Vec<u8>> {
    OWN.iter().map(|(name, text)| ((*name).to_owned(), text.replace('\r', "").into_bytes())).collect()
}
