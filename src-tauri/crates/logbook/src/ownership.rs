//! The runner's own data: copies, coming back from one, and a look through the file.

use std::{fs, path::Path};

use jiff::Zoned;
use store::{Replace, Restored, Store, pain, runs};

use crate::{
    Logbook, LogbookError,
    api::{CheckReport, Logfile},
};

impl Logbook {
    /// Writes the whole logbook as it is now into one new file.
    ///
    /// # Errors
    /// [`store::StoreError::AlreadyExists`] unless `replace`.
    pub fn backup(&self, path: &Path, replace: bool) -> Result<(), LogbookError> {
        Ok(self.store.backup_to(path, if replace { Replace::Yes } else { Replace::No })?)
    }

    /// Puts the logbook in the file `from` in the place of the one in `into`. `from` is read through first; what was in `into`
    /// is kept beside it.
    ///
    /// # Errors
    /// [`store::StoreError::UnsoundBackup`] and the other ways a file can refuse; nothing was replaced then.
    pub fn restore(from: &Path, into: &Path, now: &Zoned) -> Result<Restored, LogbookError> {
        Ok(Store::restore(from, into, now.timestamp())?)
    }

    /// Reads through the whole file and says what is wrong with it.
    ///
    /// # Errors
    /// When the file is so damaged that not even that can be said.
    pub fn check(&self, sample: bool) -> Result<CheckReport, LogbookError> {
        let found = self.store.check()?;
        Ok(CheckReport { sound: found.is_sound(), findings: found.problems, file: self.logfile(sample)? })
    }

    /// Where the logbook is and what is in it.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn logfile(&self, sample: bool) -> Result<Logfile, LogbookError> {
        let path = self.path();
        let size = path.and_then(|p| fs::metadata(p).ok()).map_or(0, |m| m.len());
        Ok(Logfile {
            path: path.map(|p| p.to_string_lossy().into_owned()).unwrap_or_default(),
            sample,
            size_bytes: size,
            runs: runs::count(&self.store)? as u32,
            answers: pain::count(&self.store)? as u32,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        })
    }
}
