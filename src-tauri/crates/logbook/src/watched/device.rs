//! Recognising a watch among mounted volumes: by its folders, never by its name.
//!
//! | folders | whose | where that is said |
//! |---|---|---|
//! | `GARMIN/Activity`, `GARMIN/Activities` | Garmin, as a drive or over MTP | Garmin's page on mass storage devices; gpsrchive.com, *Files and Folders* |
//! | `exports` beside `plans` and `routes` | Wahoo, over MTP | Wahoo's support page on connecting to a computer |
//!
//! COROS, Polar and Suunto show no recordings to a computer: their watches speak to their makers' programs only.

use std::{
    fs,
    io::Read,
    path::{Path, PathBuf},
};

use importers::garmin_device;

use crate::words;

/// What a volume of GNOME's for a device without a drive is called; its storages are folders in it.
const MTP: &str = "mtp:";
/// `GarminDevice.xml` has about 30 kB.
const SAYS_MOST: u64 = 1 << 20;

/// A watch that is plugged in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PluggedIn {
    /// What tells it from other watches.
    pub key: String,
    /// What a person calls it.
    pub name: String,
    /// Where its recordings are.
    pub folder: PathBuf,
}

/// The watch that a mounted volume is; `None` for any other. It reads folders of the volume, and may wait for a slow one.
#[must_use]
pub fn recognise(volume: &Path) -> Option<PluggedIn> {
    let label = volume.file_name().unwrap_or(volume.as_os_str()).to_string_lossy().into_owned();
    if let Some(watch) = at_root(volume, &label) {
        return Some(watch);
    }
    if !label.starts_with(MTP) {
        return None;
    }
    let storages = fs::read_dir(volume).ok()?.flatten();
    storages.into_iter().find_map(|storage| at_root(&storage.path(), &label))
}

fn at_root(root: &Path, label: &str) -> Option<PluggedIn> {
    if let Some(garmin) = child(root, "garmin") {
        let folder = child(&garmin, "activity").or_else(|| child(&garmin, "activities"))?;
        let said = said_of_itself(&garmin);
        return Some(PluggedIn {
            key: format!("garmin:{}", said.unit.as_deref().unwrap_or(label)),
            name: said.model.unwrap_or_else(|| words::watch_of("Garmin")),
            folder,
        });
    }
    let folder = child(root, "exports")?;
    (child(root, "plans").is_some() && child(root, "routes").is_some()).then(|| PluggedIn {
        key: format!("wahoo:{label}"),
        name: words::watch_of("Wahoo"),
        folder,
    })
}

/// The folder in a folder that has this name, however it is capitalised.
fn child(folder: &Path, name: &str) -> Option<PathBuf> {
    let mut entries = fs::read_dir(folder).ok()?.flatten();
    let found = entries.find(|entry| {
        entry.file_name().to_string_lossy().eq_ignore_ascii_case(name) && entry.file_type().is_ok_and(|t| t.is_dir())
    })?;
    Some(found.path())
}

fn said_of_itself(garmin: &Path) -> garmin_device::GarminDevice {
    let mut bytes = Vec::new();
    let read =
        fs::File::open(garmin.join("GarminDevice.xml")).and_then(|file| file.take(SAYS_MOST).read_to_end(&mut bytes));
    match read {
        Ok(_) => garmin_device::read(&bytes),
        Err(_) => garmin_device::GarminDevice::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn volume(folders: &[&str]) -> tempfile::TempDir {
        let volume = tempfile::tempdir().expect("a folder");
        for folder in folders {
            fs::create_dir_all(volume.path().join(folder)).expect("a folder");
        }
        volume
    }

    #[test]
    fn a_garmin_is_known_by_its_folders_however_they_are_capitalised() {
        for folders in ["GARMIN/ACTIVITY", "GARMIN/Activity", "Garmin/Activities", "garmin/activity"] {
            let volume = volume(&[folders, "Music"]);
            let watch = recognise(volume.path()).expect("a watch");
            assert_eq!((watch.name.as_str(), watch.folder), ("Garmin watch", volume.path().join(folders)));
            assert!(watch.key.starts_with("garmin:"), "{}", watch.key);
        }
    }

    #[test]
    fn a_garmin_that_says_who_it_is_is_called_that_and_known_again_elsewhere() {
        let xml = "<Device><Model><Description>Forerunner 255</Description></Model><Id>3456</Id></Device>";
        let keys = ["GARMIN/Activity", "GARMIN/ACTIVITY"].map(|folders| {
            let volume = volume(&[folders]);
            fs::write(volume.path().join("GARMIN/GarminDevice.xml"), xml).expect("a file");
            let watch = recognise(volume.path()).expect("a watch");
            assert_eq!(watch.name, "Forerunner 255");
            watch.key
        });
        assert_eq!(keys, ["garmin:3456", "garmin:3456"]);
    }

    #[test]
    fn a_device_without_a_drive_is_looked_for_in_its_storages() {
        let runtime =
            volume(&["mtp:host=091e_4b48_0000/Primary/GARMIN/Activity", "mtp:host=wahoo/Internal storage/exports"]);
        let garmin = recognise(&runtime.path().join("mtp:host=091e_4b48_0000")).expect("a watch");
        assert_eq!(garmin.key, "garmin:mtp:host=091e_4b48_0000");
        let wahoo = runtime.path().join("mtp:host=wahoo");
        assert_eq!(recognise(&wahoo), None, "any folder may be called exports");
        for beside in ["plans", "routes"] {
            fs::create_dir(wahoo.join("Internal storage").join(beside)).expect("a folder");
        }
        assert_eq!(
            recognise(&wahoo).map(|w| (w.key, w.name)),
            Some(("wahoo:mtp:host=wahoo".into(), "Wahoo watch".into()))
        );
    }

    #[test]
    fn other_volumes_are_no_watches() {
        for folders in [&["DCIM"][..], &["GARMIN"], &["GARMIN/Courses"], &["Activity"], &["stick/GARMIN/Activity"], &[]]
        {
            assert_eq!(recognise(volume(folders).path()), None, "{folders:?}");
        }
        assert_eq!(recognise(Path::new("nowhere at all")), None);
    }
}
