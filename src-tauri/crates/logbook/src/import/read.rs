//! Reading what a person pointed at: files, folders and archives, on all cores, without a logbook.
//!
//! A folder stands for every file below it, an archive for every member. A gigabyte is never held: members are handed on as
//! streams, recordings are decoded in batches, and Apple's one large file is read as it flows by.

use std::{
    collections::{HashMap, HashSet},
    fs::{self, File},
    io::BufReader,
    ops::ControlFlow,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};

use importers::{
    Format, Reading, apple,
    container::{Limits, Member, Refused, walk},
    sniff,
    tables::{self, Table},
};
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use store::tracks::PackedTrack;

use super::Importing;
use crate::{
    LogbookError,
    api::ImportProgress,
    package::{self, LOGBOOK_NAME},
    whole::{self, Whole},
    words,
};

/// Members decoded at once: so many, or so many bytes, whichever is reached first.
const BATCH_MEMBERS: usize = 64;
const BATCH_BYTES: usize = 64 << 20;
/// What recordings are called.
const RECORDINGS: [&str; 3] = [".fit", ".tcx", ".gpx"];
/// Routes of Apple's export are read again once it is known which are runs; each is a few hundred kilobytes.
const ROUTE_NAME: &str = "workout-routes/";

/// Files read and decoded, not yet in a logbook.
#[derive(Debug)]
pub struct ReadFiles {
    pub(super) inputs: Vec<Input>,
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
    /// It could not be read, and why.
    Unreadable(String),
    /// It belongs to an archive, and is nothing that is read.
    Aside(String),
    Read(Reading, Vec<PackedTrack>),
    List(Table),
    /// A whole logbook of ours.
    Logbook(Box<Whole>),
}

/// Reads and decodes files, on all cores. A folder stands for every file below it, an archive for every member.
///
/// # Errors
/// [`LogbookError::Cancelled`].
pub fn read_files(
    paths: &[PathBuf],
    known: &HashSet<[u8; 32]>,
    watch: &Importing<'_>,
) -> Result<ReadFiles, LogbookError> {
    let mut files = Vec::new();
    for path in paths {
        collect(path, true, &mut files);
    }
    let tally = Tally { done: AtomicU32::new(0), total: AtomicU32::new(files.len() as u32), watch };
    let inputs = files
        .into_par_iter()
        .map(|(path, named)| {
            if watch.cancel.load(Ordering::Relaxed) {
                return Err(LogbookError::Cancelled);
            }
            let inputs = read_file(&path, named, known, &tally)?;
            tally.done(1);
            Ok(inputs)
        })
        .collect::<Result<Vec<_>, _>>()?;
    let mut inputs: Vec<Input> = inputs.into_iter().flatten().collect();
    set_exports_aside(&mut inputs);
    Ok(ReadFiles { inputs })
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
pub(super) fn place(input: &Input) -> String {
    let inside = input.member.as_ref().map(|member| format!("/{member}")).unwrap_or_default();
    format!("{}{inside}", input.path.to_string_lossy()).replace('\\', "/")
}

/// How far a batch has come. An archive's members are counted as they are met.
struct Tally<'a> {
    done: AtomicU32,
    total: AtomicU32,
    watch: &'a Importing<'a>,
}

impl Tally<'_> {
    fn met(&self, inputs: u32) {
        self.total.fetch_add(inputs, Ordering::Relaxed);
    }

    fn done(&self, inputs: u32) {
        let done = self.done.fetch_add(inputs, Ordering::Relaxed) + inputs;
        (self.watch.progress)(ImportProgress { done, total: self.total.load(Ordering::Relaxed) });
    }

    fn cancelled(&self) -> bool {
        self.watch.cancel.load(Ordering::Relaxed)
    }
}

/// A path as it is, or everything below it in order of name, and whether the person named it. Hidden files are nobody's runs.
fn collect(path: &Path, named: bool, files: &mut Vec<(PathBuf, bool)>) {
    if !path.is_dir() {
        files.push((path.to_owned(), named));
        return;
    }
    let Ok(entries) = fs::read_dir(path) else {
        files.push((path.to_owned(), named));
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
fn read_file(
    path: &Path,
    named: bool,
    known: &HashSet<[u8; 32]>,
    tally: &Tally<'_>,
) -> Result<Vec<Input>, LogbookError> {
    let unreadable =
        |why| vec![Input { path: path.to_owned(), member: None, sha256: [0; 32], content: Content::Unreadable(why) }];
    let mut file = match File::open(path) {
        Ok(file) => file,
        Err(error) => return Ok(unreadable(words::file_trouble(&error))),
    };
    if file.metadata().is_ok_and(|m| m.is_dir()) {
        return Ok(unreadable(words::file_trouble(&std::io::ErrorKind::PermissionDenied.into())));
    }
    let mut reader =
        Reader { path, known, tally, batch: Vec::new(), batch_bytes: 0, inputs: Vec::new(), export: None, named };
    let walked = walk(&mut file, &Limits::default(), &mut |member| {
        if tally.cancelled() {
            return ControlFlow::Break(());
        }
        reader.take(member);
        ControlFlow::Continue(())
    });
    if tally.cancelled() {
        return Err(LogbookError::Cancelled);
    }
    reader.decode();
    if let Some((member, export)) = reader.export.take() {
        reader.workouts(&mut file, member.as_deref(), &export);
    }
    let mut inputs = reader.inputs;
    if let Err(refused) = walked {
        inputs.extend(unreadable(words::sentence(&refused.to_string())));
    }
    Ok(inputs)
}

/// Goes through one file's members.
struct Reader<'a> {
    path: &'a Path,
    /// The person pointed at this very file.
    named: bool,
    known: &'a HashSet<[u8; 32]>,
    tally: &'a Tally<'a>,
    /// Waiting to be decoded together.
    batch: Vec<(Option<String>, Vec<u8>, Option<String>)>,
    batch_bytes: usize,
    inputs: Vec<Input>,
    /// Apple's one file, once it was met.
    export: Option<(Option<String>, apple::Export)>,
}

impl Reader<'_> {
    fn take(&mut self, member: &mut Member<'_>) {
        let name = (!member.name().is_empty()).then(|| member.name().to_owned());
        if name.is_some() {
            self.tally.met(1);
        }
        if let Some(refused) = member.refused() {
            let why = words::sentence(&refused.to_string());
            return self.push(name, [0; 32], Content::Unreadable(why));
        }
        let (format, list) = (sniff(member.head()), tables::recognise(member.head()).is_some());
        // An archive is full of other things: pictures, settings, tables of something else.
        let wanted =
            list || matches!(format, Format::Fit | Format::Tcx | Format::Gpx | Format::Json | Format::AppleHealth);
        let beside_others = member.depth() > 0 || !self.named;
        if !wanted && beside_others && !member.head().is_empty() && !self.says_recording(name.as_deref()) {
            return self.push(name, [0; 32], Content::Aside(words::nothing_to_read()));
        }
        if whole::begins(member.head()) {
            let content = match whole::read(BufReader::new(member)) {
                Ok(whole) => Content::Logbook(Box::new(whole)),
                Err(why) => Content::Unreadable(why),
            };
            return self.push(name, [0; 32], content);
        }
        if format == Format::AppleHealth {
            self.export = Some((name, apple::read(BufReader::new(member))));
            return;
        }
        let size = member.declared_size().filter(|_| member.depth() == 0);
        match member.bytes() {
            Err(Refused::TooLarge { .. }) if size.is_some() => {
                let why = words::file_too_large(size.unwrap_or_default());
                self.push(name, [0; 32], Content::Unreadable(why));
            }
            Err(refused) => self.push(name, [0; 32], Content::Unreadable(words::sentence(&refused.to_string()))),
            Ok(unpacked) if list => {
                let sha256 = Sha256::digest(&unpacked.bytes).into();
                let content = match tables::read(&unpacked.bytes) {
                    Ok(table) => Content::List(table),
                    Err(broken) => Content::Unreadable(words::sentence(&broken.to_string())),
                };
                self.push(name, sha256, content);
            }
            Ok(unpacked) => {
                self.batch_bytes += unpacked.bytes.len();
                self.batch.push((name, unpacked.bytes, unpacked.cut));
                if self.batch.len() >= BATCH_MEMBERS || self.batch_bytes >= BATCH_BYTES {
                    self.decode();
                }
            }
        }
    }

    /// Whether its name promises a recording: then it is missed if it cannot be read. What it is, its content says.
    fn says_recording(&self, member: Option<&str>) -> bool {
        let name = member.map_or_else(|| self.path.to_string_lossy().into_owned(), ToOwned::to_owned).to_lowercase();
        let name = name.strip_suffix(".gz").unwrap_or(&name);
        RECORDINGS.iter().any(|suffix| name.ends_with(suffix))
    }

    fn push(&mut self, member: Option<String>, sha256: [u8; 32], content: Content) {
        self.tally.done(u32::from(member.is_some()));
        self.inputs.push(Input { path: self.path.to_owned(), member, sha256, content });
    }

    /// Decodes what waits, on all cores.
    fn decode(&mut self) {
        self.batch_bytes = 0;
        let (path, known, named) = (self.path, self.known, self.named);
        let decoded: Vec<Input> = std::mem::take(&mut self.batch)
            .into_par_iter()
            .map(|(member, bytes, cut)| {
                let sha256: [u8; 32] = Sha256::digest(&bytes).into();
                let content = match known.contains(&sha256) {
                    true => Content::Known,
                    // JSON in an archive or a folder is mostly something else.
                    false => {
                        let beside_others = (member.is_some() || !named) && sniff(&bytes) == Format::Json;
                        decoded(importers::read(&bytes), beside_others, cut.as_deref())
                    }
                };
                Input { path: path.to_owned(), member, sha256, content }
            })
            .collect();
        self.tally.done(decoded.iter().filter(|input| input.member.is_some()).count() as u32);
        self.inputs.extend(decoded);
    }

    /// The workouts of Apple's export, each with its routes, which are members beside it or files beside the file.
    fn workouts(&mut self, file: &mut File, member: Option<&str>, export: &apple::Export) {
        let wanted: HashSet<&str> =
            export.workouts.iter().flat_map(apple::Workout::routes).map(String::as_str).collect();
        let mut routes: HashMap<String, Vec<u8>> = HashMap::new();
        let mut keep = |name: &str, bytes: Vec<u8>| {
            routes
                .extend(wanted.iter().find(|route| name.ends_with(**route)).map(|route| ((*route).to_owned(), bytes)));
        };
        if member.is_some() {
            let _the_same_walk_as_before = walk(file, &Limits::default(), &mut |member| {
                let name = member.name().to_owned();
                if name.contains(ROUTE_NAME)
                    && let Ok(unpacked) = member.bytes()
                {
                    keep(&name, unpacked.bytes);
                }
                if self.tally.cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            });
        } else if let Some(folder) = self.path.parent() {
            for route in &wanted {
                if let Ok(bytes) = fs::read(folder.join(route.trim_start_matches('/'))) {
                    keep(route, bytes);
                }
            }
        }
        // The routes themselves are no runs of their own once a workout has them.
        self.inputs.retain(|input| {
            let name = input.member.as_deref().unwrap_or_default();
            !wanted.iter().any(|route| !name.is_empty() && name.ends_with(*route))
        });
        for (n, workout) in export.workouts.iter().enumerate() {
            let own: Vec<&[u8]> = workout.routes().iter().filter_map(|r| routes.get(r)).map(Vec::as_slice).collect();
            let label = format!(
                "{}{}",
                member.map(|m| format!("{m} ")).unwrap_or_default(),
                words::part(n + 1, export.workouts.len())
            );
            // A workout has no bytes of its own: what it says is its identity.
            let sha256: [u8; 32] = Sha256::digest(format!("{workout:?}").as_bytes()).into();
            let content = match self.known.contains(&sha256) {
                true => Content::Known,
                false => decoded(workout.read(&own), true, None),
            };
            self.tally.met(1);
            self.push(Some(label), sha256, content);
        }
    }
}

fn decoded(reading: Reading, beside_others: bool, cut: Option<&str>) -> Content {
    let packed = match &reading {
        Reading::Activity(activity) => activity.runs.iter().map(|run| PackedTrack::pack(&run.track)).collect(),
        Reading::Broken(importers::Broken::UnknownFormat { .. }) if beside_others => {
            return Content::Aside(words::nothing_to_read());
        }
        Reading::Broken(_) if cut.is_some() => {
            return Content::Unreadable(words::packing_damaged(cut.unwrap_or_default()));
        }
        Reading::NotARun(_) | Reading::Broken(_) => Vec::new(),
    };
    Content::Read(reading, packed)
}
