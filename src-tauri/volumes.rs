//! What is mounted on this machine: drives, cards, watches.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use sysinfo::{DiskRefreshKind, Disks};

/// Where GNOME mounts devices without a drive, below the user's runtime folder.
#[cfg(target_os = "linux")]
const GVFS: &str = "gvfs";

/// The volumes of this machine.
#[derive(Debug, Default)]
pub struct Volumes {
    /// Folders in here are taken for volumes as well: how tests plug a watch in.
    beside: Option<PathBuf>,
}

impl Volumes {
    /// The machine's volumes; the folders in `beside` are taken for volumes as well.
    pub fn with(beside: Option<PathBuf>) -> Self {
        Self { beside }
    }

    /// What is mounted now. Only names are asked for, never sizes: asking a network drive that sleeps would wait for it. The system's own
    /// volumes and network drives are not among them.
    pub fn mounted(&self) -> BTreeSet<PathBuf> {
        let disks = Disks::new_with_refreshed_list_specifics(DiskRefreshKind::nothing());
        let drives = disks.iter().flat_map(|disks| disks.iter()).map(|disk| disk.mount_point().to_owned());
        drives.chain(without_a_drive()).chain(self.beside.iter().flat_map(|folder| folders_in(folder))).collect()
    }
}

#[cfg(target_os = "linux")]
fn without_a_drive() -> Vec<PathBuf> {
    let Some(runtime) = std::env::var_os("XDG_RUNTIME_DIR") else { return Vec::new() };
    folders_in(&Path::new(&runtime).join(GVFS))
}

#[cfg(not(target_os = "linux"))]
fn without_a_drive() -> Vec<PathBuf> {
    Vec::new()
}

fn folders_in(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.flatten().filter(|entry| entry.file_type().is_ok_and(|t| t.is_dir())).map(|entry| entry.path()).collect()
}
