//! Reading what a person pointed at: files, folders and archives, on all cores, without a logbook.
//!
//! A folder stands for every file below it, an archive for every member. A gigabyte is never held: members are handed on as
//! streams and decoded by other cores while the next is unpacked, Apple's one large file is read as it flows by, and large files wait
//! for each other. What was decoded is kept packed, a few kilobytes a run, so that it can be shown first and taken in later.

use std::{
    collections::{HashMap, HashSet},
    fs::{self, File},
    io::{self, Read, Seek, SeekFrom},
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::{
        atomic::{AtomicU32, AtomicU64, AtomicUsize, Ordering},
        mpsc::{self, Sender},
    },
};

use domain::Track;
use importers::{
    Broken, Database, Format, Reading, apple,
    container::{Limits, Member, Refused, Unpacked, walk_past},
    database, sniff,
    tables::{self, Table, Unknown, sheets},
};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use store::{
    archives::{Archive, ArchiveMember},
    tracks::PackedTrack,
};

use super::{
    Importing,
    archives::{self, Places},
    columns::Guessed,
    room::Room,
    tables::Tables,
    workouts::take_workouts,
};
use crate::{
    LogbookError,
    api::{ImportProgress, ImportStage},
    package::{self, LOGBOOK_NAME},
    whole::{self, Whole},
    words,
};

/// Files larger than this, in bytes, are read one after the other: each may need as much memory as all the others together.
const LARGE: u64 = 8 << 20;
/// Files up to this, in bytes, are taken into memory at once.
const SMALL: u64 = 1 << 20;
/// A FIT file costs a point of memory for every few of its bytes: larger ones, in bytes, are not read. A million points are smaller.
const FIT_MAX: u64 = 32 << 20;
/// A table nobody knows is taken out of an archive up to this, in bytes.
const TABLE_MAX: u64 = 8 << 20;
/// Members of an archive wait for another core while they are not more than this together, in bytes.
const WAITING: usize = 8 << 20;
/// Progress is told at least every so many bytes: two to this power.
const TOLD_EVERY: u32 = 20;
/// What recordings are called.
const RECORDINGS: [&str; 3] = [".fit", ".tcx", ".gpx"];

/// What a logbook knows already and reading need not find out again.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// The SHA-256 of what was taken in.
    pub(crate) files: HashSet<[u8; 32]>,
    /// What was said of files that were read and hold no run, by their SHA-256.
    pub(super) no_runs: HashMap<[u8; 32], String>,
    /// What a person said of tables, by the fingerprint of their columns.
    pub(super) columns: HashMap<String, store::mappings::ColumnMapping>,
    /// Archives that were read before.
    pub(super) archives: Vec<Archive>,
}

impl Known {
    /// Whether bytes need not be read again.
    pub(super) fn has(&self, sha256: &[u8; 32]) -> bool {
        self.files.contains(sha256) || self.no_runs.contains_key(sha256)
    }

    /// What bytes are that need not be read again.
    pub(super) fn content(&self, sha256: &[u8; 32]) -> Option<Content> {
        match self.files.contains(sha256) {
            true => Some(Content::Known),
            false => self.no_runs.get(sha256).cloned().map(Content::KnownNoRun),
        }
    }
}

/// Files read and decoded, not yet in a logbook.
#[derive(Debug)]
pub struct ReadFiles {
    pub(super) paths: Vec<PathBuf>,
    pub(super) inputs: Vec<Input>,
    /// Archives that were not known, and what lay where in them.
    pub(super) archives: Vec<Archive>,
}

impl ReadFiles {
    /// What was pointed at.
    #[must_use]
    pub fn paths(&self) -> &[PathBuf] {
        &self.paths
    }

    /// A whole logbook never comes in by itself: somebody looks at it first.
    pub(crate) fn set_logbooks_aside(&mut self) {
        for input in self.inputs.iter_mut().filter(|input| matches!(input.content, Content::Logbook(_))) {
            input.content = Content::Aside(words::logbook_by_hand());
        }
    }

    /// Drops what was read from a file.
    pub(crate) fn forget(&mut self, path: &Path) {
        self.inputs.retain(|input| input.path != path);
    }

    /// The SHA-256 of everything that could be read.
    pub(crate) fn digests(&self) -> Vec<[u8; 32]> {
        let read = self
            .inputs
            .iter()
            .filter(|input| matches!(input.content, Content::Known | Content::KnownNoRun(_) | Content::Read(..)));
        read.map(|input| input.sha256).collect()
    }

    /// The paths under which something lay that is nothing to read.
    pub(crate) fn beside(&self) -> HashSet<String> {
        let aside = self.inputs.iter().filter(|input| matches!(input.content, Content::Aside(_)));
        aside.map(|input| input.path.to_string_lossy().into_owned()).collect()
    }
}

/// One thing that was offered: a file, or a member of an archive.
#[derive(Debug)]
pub(super) struct Input {
    pub path: PathBuf,
    /// Its name inside the archive.
    pub member: Option<String>,
    pub sha256: [u8; 32],
    pub content: Content,
}

#[derive(Debug)]
pub(super) enum Content {
    /// These bytes have been taken in before.
    Known,
    /// These bytes have been read before and hold no run, and why.
    KnownNoRun(String),
    /// It could not be read, and why.
    Unreadable(String),
    /// It belongs to an archive, and is nothing that is read.
    Aside(String),
    /// The tracks are packed, one for each run that has one; the runs' own are empty.
    Read(Reading, Vec<Option<Recorded>>),
    List(Table),
    /// A table nobody but its owner knows.
    Guessed(Box<Guessed>),
    /// A whole logbook of ours.
    Logbook(Box<Whole>),
}

/// A run's track as it is kept, and what it tells.
#[derive(Debug)]
pub(super) struct Recorded {
    pub packed: PackedTrack,
    pub richness: u8,
}

impl Recorded {
    /// `None` when there is nothing in it.
    fn of(track: &Track) -> Option<Self> {
        Some(Self { richness: track.richness()?, packed: PackedTrack::pack(track) })
    }
}

/// Reads and decodes files, on all cores. A folder stands for every file below it, an archive for every member.
///
/// # Errors
/// [`LogbookError::Cancelled`].
pub fn read_files(paths: &[PathBuf], known: &Known, watch: &Importing<'_>) -> Result<ReadFiles, LogbookError> {
    let mut files = Vec::new();
    for path in paths {
        collect(path, true, &mut files);
    }
    read_all(paths, files, known, watch)
}

/// Reads and decodes files that nobody pointed at: something unknown among them is no trouble, and no table's columns are guessed.
///
/// # Errors
/// [`LogbookError::Cancelled`].
pub(crate) fn read_unnamed(paths: &[PathBuf], known: &Known, watch: &Importing<'_>) -> Result<ReadFiles, LogbookError> {
    let lying = |path: &PathBuf| Lies { path: path.clone(), named: false, bytes: size_of(path) };
    read_all(paths, paths.iter().map(lying).collect(), known, watch)
}

fn read_all(
    paths: &[PathBuf],
    files: Vec<Lies>,
    known: &Known,
    watch: &Importing<'_>,
) -> Result<ReadFiles, LogbookError> {
    let tally = Tally {
        done: AtomicU32::new(0),
        total: AtomicU32::new(files.len() as u32),
        bytes: AtomicU64::new(0),
        bytes_total: files.iter().map(|file| file.bytes).sum(),
        room: Room::default(),
        watch,
    };
    let read = |buffer: &mut Vec<u8>, (at, file): (usize, Lies)| {
        if watch.cancel.load(Ordering::Relaxed) {
            return Err(LogbookError::Cancelled);
        }
        let read = read_file(&file, known, &tally, buffer)?;
        tally.done(1);
        Ok((at, read))
    };
    let (large, small): (Vec<_>, Vec<_>) = files.into_iter().enumerate().partition(|(_, file)| file.bytes > LARGE);
    let mut read_by_place = small.into_par_iter().map_init(Vec::new, read).collect::<Result<Vec<_>, _>>()?;
    for file in large {
        read_by_place.push(read(&mut Vec::new(), file)?);
    }
    read_by_place.sort_by_key(|(at, _)| *at);
    let (mut inputs, mut archives) = (Vec::with_capacity(read_by_place.len()), Vec::new());
    for (_, read) in read_by_place {
        inputs.extend(read.inputs);
        archives.extend(read.archive);
    }
    set_exports_aside(&mut inputs);
    Ok(ReadFiles { paths: paths.to_vec(), inputs, archives })
}

/// A file that is to be read.
struct Lies {
    path: PathBuf,
    /// The person pointed at this very file.
    named: bool,
    /// Its size, 0 when that is not known.
    bytes: u64,
}

/// What was read of a file.
#[derive(Default)]
struct ReadFile {
    inputs: Vec<Input>,
    /// What is to be remembered of it.
    archive: Option<Archive>,
}

impl ReadFile {
    fn without_archive(inputs: Vec<Input>) -> Self {
        Self { inputs, archive: None }
    }
}

fn size_of(path: &Path) -> u64 {
    fs::metadata(path).map_or(0, |file| file.len())
}

/// What lies beside a logbook in an export of ours holds the same once more.
fn set_exports_aside(inputs: &mut [Input]) {
    let exports: HashSet<String> = inputs
        .iter()
        .filter(|input| matches!(input.content, Content::Logbook(_)))
        .filter_map(|input| Some(place(input).strip_suffix(LOGBOOK_NAME)?.to_owned()))
        .collect();
    for input in inputs {
        let place = place(input);
        let beside = |folder: &String| place.strip_prefix(folder.as_str()).is_some_and(package::is_part);
        if !matches!(input.content, Content::Logbook(_)) && exports.iter().any(beside) {
            input.content = Content::Aside(words::part_of_an_export());
        }
    }
}

/// Where an input lies, with `/` between folders on every system.
fn place(input: &Input) -> String {
    let inside = input.member.as_ref().map(|member| format!("/{member}")).unwrap_or_default();
    format!("{}{inside}", input.path.to_string_lossy()).replace('\\', "/")
}

/// How far a batch has come. An archive's members are counted as they are met.
pub(super) struct Tally<'a> {
    done: AtomicU32,
    total: AtomicU32,
    bytes: AtomicU64,
    bytes_total: u64,
    room: Room,
    watch: &'a Importing<'a>,
}

impl Tally<'_> {
    pub fn met(&self, inputs: u32) {
        self.total.fetch_add(inputs, Ordering::Relaxed);
    }

    fn done(&self, inputs: u32) {
        let done = self.done.fetch_add(inputs, Ordering::Relaxed) + inputs;
        (self.watch.progress)(ImportProgress {
            stage: ImportStage::Reading,
            done,
            total: self.total.load(Ordering::Relaxed),
            bytes_done: self.bytes.load(Ordering::Relaxed).min(self.bytes_total),
            bytes_total: self.bytes_total,
        });
    }

    pub fn cancelled(&self) -> bool {
        self.watch.cancel.load(Ordering::Relaxed)
    }
}

/// A file that tells how much of it was read. How many members an archive has is not known before its end; its bytes are.
pub(super) struct Counted<'a, 't, F> {
    file: F,
    tally: &'a Tally<'t>,
}

impl<F: Read> Read for Counted<'_, '_, F> {
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> {
        // A single member may be read for a long time.
        if self.tally.cancelled() {
            return Err(io::Error::other("stopped"));
        }
        let read = self.file.read(buf)?;
        let before = self.tally.bytes.fetch_add(read as u64, Ordering::Relaxed);
        // One large file is a single member for a long time.
        if before >> TOLD_EVERY != (before + read as u64) >> TOLD_EVERY {
            self.tally.done(0);
        }
        Ok(read)
    }
}

impl<F: Seek> Seek for Counted<'_, '_, F> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        self.file.seek(to)
    }
}

/// A path as it is, or everything below it in order of name, and whether the person named it. Hidden files are nobody's runs.
fn collect(path: &Path, named: bool, files: &mut Vec<Lies>) {
    let about = fs::metadata(path).ok();
    let bytes = about.as_ref().map_or(0, fs::Metadata::len);
    let entries = about.filter(fs::Metadata::is_dir).and_then(|_| fs::read_dir(path).ok());
    let Some(entries) = entries else {
        files.push(Lies { path: path.to_owned(), named, bytes });
        return;
    };
    let mut inside: Vec<PathBuf> = entries
        .flatten()
        .filter(|entry| !entry.file_name().to_string_lossy().starts_with('.'))
        // A link to a folder could lead round in circles.
        .filter(|entry| !entry.file_type().is_ok_and(|kind| kind.is_symlink() && entry.path().is_dir()))
        .map(|entry| entry.path())
        .collect();
    inside.sort();
    for path in &inside {
        collect(path, false, files);
    }
}

/// A file, or the members of the archive it is. Something unknown that lay in a folder is no trouble; something unknown that was
/// `named` is.
fn read_file(file: &Lies, known: &Known, tally: &Tally<'_>, buffer: &mut Vec<u8>) -> Result<ReadFile, LogbookError> {
    let Lies { path, named, bytes } = file;
    let file_of = FileOf { path, named: *named, known, tally, sha256: None };
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) => return Ok(ReadFile::without_archive(file_of.unreadable(words::file_trouble(&error)))),
    };
    if file.metadata().is_ok_and(|m| m.is_dir()) {
        let why = words::file_trouble(&io::ErrorKind::PermissionDenied.into());
        return Ok(ReadFile::without_archive(file_of.unreadable(why)));
    }
    if *bytes > SMALL {
        return read_opened(file, *bytes, file_of);
    }
    // Nearly all files are small; then the fewest calls are the quickest.
    match read_small(&mut file, *bytes, buffer) {
        Err(error) => Ok(ReadFile::without_archive(file_of.unreadable(words::file_trouble(&error)))),
        Ok(None) => read_opened(file, *bytes, file_of),
        Ok(Some(whole)) => {
            let sha256 = Sha256::digest(whole).into();
            if let Some(content) = known.content(&sha256) {
                tally.bytes.fetch_add(*bytes, Ordering::Relaxed);
                return Ok(ReadFile::without_archive(vec![file_of.input(None, sha256, content)]));
            }
            read_opened(io::Cursor::new(whole), *bytes, FileOf { sha256: Some(sha256), ..file_of })
        }
    }
}

/// All of a file of so many bytes; `None`, and the file at its beginning again, when it is something packed or has grown.
fn read_small<'b>(file: &mut File, bytes: u64, buffer: &'b mut Vec<u8>) -> io::Result<Option<&'b [u8]>> {
    buffer.resize(bytes as usize + 1, 0);
    let mut length = 0;
    while length < buffer.len() {
        match file.read(&mut buffer[length..]) {
            Ok(0) => break,
            Ok(read) => length += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    if length == buffer.len() || sniff(&buffer[..length]) == Format::Container {
        file.seek(SeekFrom::Start(0))?;
        return Ok(None);
    }
    Ok(Some(&buffer[..length]))
}

/// Reads a file that was opened and stands at its beginning.
fn read_opened<F: Read + Seek>(mut file: F, bytes: u64, file_of: FileOf<'_>) -> Result<ReadFile, LogbookError> {
    let tally = file_of.tally;
    if let Some(kind) = sheets::recognise(&mut file) {
        return Ok(ReadFile::without_archive(spreadsheet(file_of, &mut file, kind)));
    }
    let is_worth_it = archives::is_worth_it(bytes);
    let places = if is_worth_it { Places::of(&mut file, bytes, file_of.known) } else { Places::default() };
    let mut file = Counted { file, tally };
    let (waiting, (done, decoded)) = (AtomicUsize::new(0), mpsc::channel());
    let (mut inputs, entries, (export, tables), walked) = rayon::in_place_scope(|others| {
        let mut reader = Reader {
            file_of,
            others,
            waiting: &waiting,
            done,
            entry: None,
            entries: Vec::new(),
            inputs: Vec::new(),
            export: None,
            tables: Tables::default(),
        };
        let walked = walk_past(&mut file, &Limits::default(), &|entry| places.knows(entry), &mut |member| {
            if tally.cancelled() {
                return ControlFlow::Break(());
            }
            match member.entry().filter(|_| member.is_passed_over()) {
                Some(entry) => places.members(entry).iter().for_each(|known| reader.take_known(known)),
                None => reader.take(member),
            }
            ControlFlow::Continue(())
        });
        (reader.inputs, reader.entries, (reader.export, reader.tables), walked)
    });
    if tally.cancelled() {
        return Err(LogbookError::Cancelled);
    }
    inputs.extend(decoded);
    inputs.sort_by_key(|(at, _)| *at);
    tables.settle(&mut inputs, file_of);
    let whole = walked.as_ref().ok().filter(|walked| export.is_none() && walked.complete);
    let archive = whole.filter(|_| is_worth_it && !places.is_remembered()).and_then(|walked| {
        let met: Vec<_> = inputs.iter().map(|(at, input)| (entries[*at], input)).collect();
        archives::remembered(&mut file.file, bytes, &met, &walked.proven)
    });
    let mut inputs: Vec<Input> = inputs.into_iter().map(|(_, input)| input).collect();
    if let Some((member, export)) = export {
        take_workouts(&mut inputs, &mut file, member.as_deref(), &export, file_of);
    }
    if let Err(refused) = walked {
        inputs.extend(file_of.unreadable(words::refused(&refused)));
    }
    Ok(ReadFile { inputs, archive })
}

/// The sheets of a spreadsheet, each a table of its own.
fn spreadsheet<F: Read + Seek>(file_of: FileOf<'_>, file: &mut F, kind: sheets::Kind) -> Vec<Input> {
    let FileOf { path, named, .. } = file_of;
    let input = |member, sha256, content| Input { path: path.to_owned(), member, sha256, content };
    if !named {
        return vec![input(None, [0; 32], Content::Aside(words::table_beside_others()))];
    }
    let sheets = match sheets::read(file, kind, &sheets::Limits::default()) {
        Ok(sheets) => sheets,
        Err(refused) => return vec![input(None, [0; 32], Content::Unreadable(words::sheet_refused(&refused)))],
    };
    if sheets.is_empty() {
        return vec![input(None, [0; 32], Content::Aside(words::nothing_to_read()))];
    }
    let one = sheets.len() == 1;
    let mut inputs: Vec<Input> = sheets
        .into_iter()
        .map(|sheet| {
            let sha256 = Sha256::digest(&sheet.csv).into();
            let content = if tables::recognise(&sheet.csv[..sheet.csv.len().min(16_384)]).is_some() {
                tables::read(&sheet.csv)
                    .map_or_else(|broken| Content::Unreadable(words::broken(&broken)), |table| file_of.listed(table))
            } else {
                match Unknown::of(&sheet.csv) {
                    Some(unknown) => file_of.guessed(sheet.csv, unknown),
                    None => Content::Aside(words::nothing_to_read()),
                }
            };
            input((!one).then_some(sheet.name), sha256, content)
        })
        .collect();
    // A workbook keeps its runs on some of its sheets; the others are not asked about.
    if inputs.iter().any(|input| matches!(&input.content, Content::Guessed(table) if table.mapping.lacks().is_none())) {
        for input in &mut inputs {
            if matches!(&input.content, Content::Guessed(table) if table.mapping.lacks().is_some()) {
                input.content = Content::Aside(words::nothing_to_read());
            }
        }
    }
    inputs
}

/// The file whose members are being read, and what is known about it and of others.
#[derive(Clone, Copy)]
pub(super) struct FileOf<'a> {
    pub path: &'a Path,
    /// The person pointed at this very file.
    pub named: bool,
    pub known: &'a Known,
    pub tally: &'a Tally<'a>,
    /// The SHA-256 of all its bytes, when it was taken and is not known.
    sha256: Option<[u8; 32]>,
}

impl FileOf<'_> {
    fn unreadable(self, why: String) -> Vec<Input> {
        vec![Input { path: self.path.to_owned(), member: None, sha256: [0; 32], content: Content::Unreadable(why) }]
    }

    pub fn input(self, member: Option<String>, sha256: [u8; 32], content: Content) -> Input {
        self.tally.done(u32::from(member.is_some()));
        Input { path: self.path.to_owned(), member, sha256, content }
    }

    /// A list, when there is room for it beside the others.
    fn listed(self, table: Table) -> Content {
        self.tally.room.for_list(&table).map_or_else(Content::Unreadable, |()| Content::List(table))
    }

    /// A table whose columns are guessed, when there is room for it beside the others.
    pub fn guessed(self, bytes: Vec<u8>, unknown: Unknown) -> Content {
        match self.tally.room.for_guessed(&bytes) {
            Ok(()) => Content::Guessed(Box::new(Guessed::read(bytes, unknown, self.known))),
            Err(why) => Content::Unreadable(why),
        }
    }

    fn decoded(self, member: Option<String>, bytes: &[u8], cut: Option<&str>) -> Input {
        let sha256: [u8; 32] = self.sha256.unwrap_or_else(|| Sha256::digest(bytes).into());
        let content = match self.known.content(&sha256) {
            Some(known) => known,
            // JSON in an archive or a folder is mostly something else.
            None => {
                let beside_others = (member.is_some() || !self.named) && sniff(bytes) == Format::Json;
                decoded(importers::read(bytes), beside_others, cut)
            }
        };
        self.input(member, sha256, content)
    }
}

/// Goes through one file's members.
struct Reader<'r, 'a> {
    file_of: FileOf<'a>,
    /// The other cores.
    others: &'r rayon::Scope<'a>,
    /// Bytes that wait for them.
    waiting: &'a AtomicUsize,
    /// Where they put what they have decoded.
    done: Sender<(usize, Input)>,
    /// The place in the archive's directory of what is being taken.
    entry: Option<u32>,
    /// The place of each member that was met.
    entries: Vec<Option<u32>>,
    /// What was met, each with its place.
    inputs: Vec<(usize, Input)>,
    /// Apple's one file, once it was met.
    export: Option<(Option<String>, apple::Export)>,
    tables: Tables,
}

impl Reader<'_, '_> {
    fn take(&mut self, member: &mut Member<'_>) {
        let name = (!member.name().is_empty()).then(|| member.name().to_owned());
        if name.is_some() {
            self.file_of.tally.met(1);
        }
        self.entry = member.entry();
        if let Some(refused) = member.refused() {
            let why = words::refused(refused);
            return self.push(name, [0; 32], Content::Unreadable(why));
        }
        let named = name.as_deref().map_or_else(|| self.file_of.path.to_string_lossy().into_owned(), ToOwned::to_owned);
        // A database is not read, and those of other programs lie about everywhere.
        if let Some(which) = database(&named, member.head())
            && (which != Database::Other || (self.file_of.named && member.depth() == 0))
        {
            return self.push(name, [0; 32], Content::Unreadable(words::a_database(which)));
        }
        let format = sniff(member.head());
        let recording = matches!(format, Format::Fit | Format::Tcx | Format::Gpx | Format::AppleHealth);
        let list = !recording && tables::recognise(member.head()).is_some();
        // A table nobody knows is read where somebody pointed at it.
        let guessed = !list && format == Format::Unknown && name.is_none() && Unknown::of(member.head()).is_some();
        if guessed && !self.file_of.named {
            return self.push(name, [0; 32], Content::Aside(words::table_beside_others()));
        }
        // An archive is full of other things: pictures, settings, tables of something else.
        let wanted = recording || list || format == Format::Json;
        let beside_others = member.depth() > 0 || !self.file_of.named;
        if !list && format == Format::Unknown && name.is_some() && self.take_table(member, name.as_deref()) {
            return;
        }
        if !wanted && !guessed && beside_others && !member.head().is_empty() && !self.says_recording(name.as_deref()) {
            return self.push(name, [0; 32], Content::Aside(words::nothing_to_read()));
        }
        if whole::begins(member.head()) {
            let content = match whole::read(member) {
                Ok(whole) => Content::Logbook(Box::new(whole)),
                Err(why) => Content::Unreadable(why),
            };
            return self.push(name, [0; 32], content);
        }
        if format == Format::AppleHealth {
            self.export = Some((name, apple::read(member)));
            return;
        }
        let size = member.declared_size().filter(|_| member.depth() == 0);
        let bytes = if format == Format::Fit { member.bytes_up_to(FIT_MAX) } else { member.bytes() };
        match bytes {
            Err(Refused::TooLarge { .. }) if size.is_some() => {
                let why = words::file_too_large(size.unwrap_or_default());
                self.push(name, [0; 32], Content::Unreadable(why));
            }
            Err(refused) => self.push(name, [0; 32], Content::Unreadable(words::refused(&refused))),
            Ok(unpacked) if list => {
                let sha256 = Sha256::digest(&unpacked.bytes).into();
                let content = match tables::read(&unpacked.bytes) {
                    Ok(table) => self.file_of.listed(table),
                    // Where somebody pointed at it, they can say what its columns are.
                    Err(Broken::ListNotUnderstood) if self.file_of.named && name.is_none() => self.guessed(unpacked),
                    Err(broken) => Content::Unreadable(words::broken(&broken)),
                };
                self.push(name, sha256, content);
            }
            Ok(unpacked) if guessed => {
                let sha256 = Sha256::digest(&unpacked.bytes).into();
                let content = self.guessed(unpacked);
                self.push(name, sha256, content);
            }
            Ok(unpacked) => {
                let alone = member.depth() == 0;
                self.decode(name, unpacked, alone);
            }
        }
    }

    /// A table whose columns are guessed.
    fn guessed(&self, Unpacked { bytes, cut }: Unpacked) -> Content {
        match Unknown::of(&bytes) {
            Some(unknown) => self.file_of.guessed(bytes, unknown),
            None => decoded(importers::read(&bytes), false, cut.as_deref()),
        }
    }

    /// Sets a member aside that is a table nobody knows and could be a list of runs; `false` when it is none.
    fn take_table(&mut self, member: &mut Member<'_>, name: Option<&str>) -> bool {
        if Unknown::of(member.head()).is_none_or(|unknown| unknown.guess.lacks().is_some()) {
            return false;
        }
        // Whether it is the only one is known when all were met.
        let wanted = self.file_of.named && self.tables.is_empty();
        let bytes = wanted.then(|| member.bytes_up_to(TABLE_MAX).ok()).flatten();
        self.tables.take(self.entries.len(), bytes.filter(|table| table.cut.is_none()).map(|table| table.bytes));
        self.push(name.map(ToOwned::to_owned), [0; 32], Content::Aside(words::table_beside_others()));
        true
    }

    /// Decodes a member: on another core while the next one is unpacked, or here where there is no next one or enough waits.
    fn decode(&mut self, name: Option<String>, unpacked: Unpacked, alone: bool) {
        let (file_of, at, Unpacked { bytes, cut }) = (self.file_of, self.next(), unpacked);
        let (waiting, length) = (self.waiting, bytes.len());
        if alone || waiting.load(Ordering::Relaxed) + length > WAITING {
            self.inputs.push((at, file_of.decoded(name, &bytes, cut.as_deref())));
            return;
        }
        waiting.fetch_add(length, Ordering::Relaxed);
        let done = self.done.clone();
        self.others.spawn(move |_| {
            // It is received when all are done.
            let _ = done.send((at, file_of.decoded(name, &bytes, cut.as_deref())));
            waiting.fetch_sub(length, Ordering::Relaxed);
        });
    }

    /// Takes a recording that was not unpacked, because it is known.
    fn take_known(&mut self, member: &ArchiveMember) {
        self.file_of.tally.met(1);
        self.entry = Some(member.entry);
        if let Some(content) = self.file_of.known.content(&member.sha256) {
            self.push(Some(member.name.clone()), member.sha256, content);
        }
    }

    fn next(&mut self) -> usize {
        self.entries.push(self.entry);
        self.entries.len() - 1
    }

    /// Whether its name promises a recording: then it is missed if it cannot be read. What it is, its content says.
    fn says_recording(&self, member: Option<&str>) -> bool {
        let name =
            member.map_or_else(|| self.file_of.path.to_string_lossy().into_owned(), ToOwned::to_owned).to_lowercase();
        let name = name.strip_suffix(".gz").unwrap_or(&name);
        RECORDINGS.iter().any(|suffix| name.ends_with(suffix))
    }

    fn push(&mut self, member: Option<String>, sha256: [u8; 32], content: Content) {
        let at = self.next();
        self.inputs.push((at, self.file_of.input(member, sha256, content)));
    }
}

pub(super) fn decoded(mut reading: Reading, beside_others: bool, cut: Option<&str>) -> Content {
    let packed = match &mut reading {
        Reading::Activity(activity) => {
            activity.runs.iter_mut().map(|run| Recorded::of(&std::mem::take(&mut run.track))).collect()
        }
        Reading::Broken(Broken::UnknownFormat { .. }) if beside_others => {
            return Content::Aside(words::nothing_to_read());
        }
        Reading::Broken(_) if cut.is_some() => {
            return Content::Unreadable(words::packing_damaged(cut.unwrap_or_default()));
        }
        Reading::NotARun(_) | Reading::Broken(_) => Vec::new(),
    };
    Content::Read(reading, packed)
}
