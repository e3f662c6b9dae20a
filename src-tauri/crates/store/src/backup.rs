//! Copies of the logbook, and coming back from one.

use std::{
    fs,
    path::{Path, PathBuf},
};

use jiff::Timestamp;
use rusqlite::{
    Connection,
    backup::{Backup, StepResult},
};

use crate::{
    Conn, Store,
    check::problems,
    error::{Result, StoreError, named},
    open::{self, connect_read_only, copy_beside, free_name_beside, vacuum_into, with_suffix},
};

/// What to do with a file that is in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Replace {
    /// Leave it, and fail.
    #[default]
    No,
    /// Put the new file in its place.
    Yes,
}

/// What a restore did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restored {
    /// Where the logbook is that was there before; `None` when there was none.
    pub kept: Option<PathBuf>,
    /// How many runs the logbook has now.
    pub runs: u64,
}

impl Store {
    /// Writes the whole logbook, as it is at this moment, into a new file. The file appears complete or not at all.
    ///
    /// # Errors
    /// [`StoreError::AlreadyExists`] unless asked to replace, [`StoreError::DiskFull`], [`StoreError::CannotOpen`],
    /// [`StoreError::File`].
    pub fn backup_to(&self, path: impl AsRef<Path>, replace: Replace) -> Result<()> {
        let path = path.as_ref();
        if self.path().is_some_and(|own| same_file(own, path)) || (path.exists() && replace == Replace::No) {
            return Err(StoreError::AlreadyExists { path: path.into() });
        }
        let unfinished = unfinished_beside(path)?;
        vacuum_into(self, &unfinished)?;
        rename(&unfinished, path)
    }

    /// Puts the logbook in the file `from` in the place of the one in the file `into`, which may be open elsewhere. `from` is
    /// read through first; what was in `into` is kept beside it under a name with `now` in it. An `into` too damaged to be
    /// opened is moved aside as it is.
    ///
    /// # Errors
    /// [`StoreError::NoSuchFile`], [`StoreError::NotALogbook`], [`StoreError::NewerFile`], [`StoreError::UnsoundBackup`]: `from`
    /// is no good. [`StoreError::Busy`], [`StoreError::DiskFull`], [`StoreError::ReadOnly`], [`StoreError::File`]: `into` is as
    /// it was.
    pub fn restore(from: impl AsRef<Path>, into: impl AsRef<Path>, now: Timestamp) -> Result<Restored> {
        let (from, into) = (from.as_ref(), into.as_ref());
        let backup = sound_logbook(from)?;
        let runs = crate::runs::count(&backup)?;
        if same_file(from, into) {
            return Err(StoreError::AlreadyExists { path: into.into() });
        }
        let kept =
            if into.exists() { Some(replace(&backup, into, now)?) } else { place(&backup, into).map(|()| None)? };
        Ok(Restored { kept, runs })
    }
}

/// Opens the file for reading and reads all of it.
fn sound_logbook(path: &Path) -> Result<Conn> {
    if !path.exists() {
        return Err(StoreError::NoSuchFile { path: path.into() });
    }
    let conn = connect_read_only(path)?;
    open::is_logbook(&conn, path)?;
    let problems = match problems(&conn) {
        Err(StoreError::Corrupt(what)) => vec![what],
        other => other?,
    };
    if problems.is_empty() { Ok(conn) } else { Err(StoreError::UnsoundBackup { path: path.into(), problems }) }
}

fn replace(backup: &Conn, into: &Path, now: Timestamp) -> Result<PathBuf> {
    if fs::metadata(into).is_ok_and(|file| file.permissions().readonly()) {
        return Err(StoreError::ReadOnly);
    }
    match copy_of_present(into, now) {
        Ok((present, kept)) => {
            overwrite(backup, present)?;
            Ok(kept)
        }
        Err(StoreError::NotALogbook { .. } | StoreError::Corrupt(_) | StoreError::Sqlite(_)) => {
            let kept = free_name_beside(into, "before-restore", now);
            move_aside(into, &kept)?;
            place(backup, into)?;
            Ok(kept)
        }
        Err(other) => Err(other),
    }
}

fn copy_of_present(into: &Path, now: Timestamp) -> Result<(Connection, PathBuf)> {
    let present = Connection::open(into).map_err(named)?;
    present.busy_timeout(open::BUSY_TIMEOUT).map_err(named)?;
    let present = Conn(present);
    // A newer logbook may well be replaced by one this program can read; it is kept, after all.
    match open::is_logbook(&present, into) {
        Ok(_) | Err(StoreError::NewerFile { .. }) => {}
        Err(other) => return Err(other),
    }
    let kept = copy_beside(&present, into, "before-restore", now)?;
    Ok((present.0, kept))
}

/// Fills an open database with another's pages, in one transaction of the database that is being filled.
fn overwrite(backup: &Conn, mut present: Connection) -> Result<()> {
    let step = Backup::new(&backup.0, &mut present).and_then(|pages| pages.step(-1)).map_err(named)?;
    match step {
        StepResult::Done => Ok(()),
        _ => Err(StoreError::Busy),
    }
}

/// Writes a new file in one go.
fn place(backup: &Conn, into: &Path) -> Result<()> {
    let unfinished = unfinished_beside(into)?;
    vacuum_into(backup, &unfinished)?;
    rename(&unfinished, into)
}

/// Moves a damaged file away together with what SQLite left beside it, which belongs to nothing else.
fn move_aside(path: &Path, kept: &Path) -> Result<()> {
    for suffix in ["-wal", "-shm", "-journal"] {
        let beside = with_suffix(path, suffix);
        if beside.exists() {
            rename(&beside, &with_suffix(kept, suffix))?;
        }
    }
    rename(path, kept)
}

/// A free name for a file that is still being written.
fn unfinished_beside(path: &Path) -> Result<PathBuf> {
    let unfinished = with_suffix(path, ".unfinished");
    match fs::remove_file(&unfinished) {
        Err(source) if source.kind() != std::io::ErrorKind::NotFound => {
            Err(StoreError::File { path: unfinished, source })
        }
        _ => Ok(unfinished),
    }
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).map_err(|source| StoreError::File { path: to.into(), source })
}

fn same_file(a: &Path, b: &Path) -> bool {
    match (a.canonicalize(), b.canonicalize()) {
        (Ok(a), Ok(b)) => a == b,
        _ => false,
    }
}
