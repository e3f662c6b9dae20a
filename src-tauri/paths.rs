//! Where things are on this machine.

use std::path::PathBuf;

use directories::ProjectDirs;

/// The logbook's file name.
const LOGBOOK: &str = "logbook.plimsoll";

/// The logbook of the desktop app, which `plim` uses too unless told otherwise; `None` on a machine without a home folder.
pub fn logbook() -> Option<PathBuf> {
    Some(data_folder()?.join(LOGBOOK))
}

/// The folder the logbook is in.
pub fn data_folder() -> Option<PathBuf> {
    Some(ProjectDirs::from("org", "Plimsoll", "Plimsoll")?.data_dir().to_owned())
}
