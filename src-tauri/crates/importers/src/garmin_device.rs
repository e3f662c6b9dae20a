//! Who a Garmin is: `GarminDevice.xml`, which every Garmin that shows itself as a drive keeps in its folder `GARMIN`.
//! (<https://developer.garmin.com/web-device/garmin-mass-storage-mode-devices/>)
//!
//! What it is not: it finds no files; where a watch keeps its recordings is told from its folders.

use crate::xml::{self, Attributes, Listener, Path};

/// What a Garmin says of itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GarminDevice {
    /// Its model in words, e.g. "Forerunner 255".
    pub model: Option<String>,
    /// Its unit number, which no other Garmin has.
    pub unit: Option<String>,
}

/// Longer names are nobody's, in characters.
pub const NAME_MAX: usize = 60;

/// Reads the file. What is not said, or nonsense, is `None`.
///
/// ```
/// let device = importers::garmin_device::read(b"<Device><Model><Description>Forerunner 255</Description></Model><Id>34</Id></Device>");
/// assert_eq!((device.model.as_deref(), device.unit.as_deref()), (Some("Forerunner 255"), Some("34")));
/// ```
#[must_use]
pub fn read(bytes: &[u8]) -> GarminDevice {
    let mut device = GarminDevice::default();
    // What came before a defect is kept.
    let _flaw = xml::read(&xml::text(bytes), &mut device);
    device
}

impl Listener for GarminDevice {
    fn open(&mut self, _: &Path, _: &Attributes<'_>) {}

    fn close(&mut self, at: &Path, text: &str) {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if text.is_empty() || text.chars().count() > NAME_MAX {
            return;
        }
        match (at.name(1), at.name(0)) {
            ("Model", "Description") if self.model.is_none() => self.model = Some(text),
            ("Device", "Id") if self.unit.is_none() => self.unit = Some(text),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_garmin_says_its_model_and_its_number() {
        let file = r#"<?xml version="1.0" encoding="UTF-8"?>
            <Device xmlns="http://www.garmin.com/xmlschemas/GarminDevice/v2">
              <Model><PartNumber>006-B3992-00</PartNumber><SoftwareVersion>2020</SoftwareVersion>
                <Description>Forerunner&#160;255
                </Description></Model>
              <Id>3456561955</Id>
              <MassStorageMode><DataType><Name>FIT_TYPE_4</Name><File><Description>no model</Description></File></DataType></MassStorageMode>
            </Device>"#;
        let said = GarminDevice { model: Some("Forerunner 255".to_owned()), unit: Some("3456561955".to_owned()) };
        assert_eq!(read(file.as_bytes()), said);
    }

    #[test]
    fn a_file_that_is_cut_short_or_nonsense_says_what_it_can() {
        let cut = read(b"<Device><Model><Description>fenix 6</Description></Mod");
        assert_eq!((cut.model.as_deref(), cut.unit), (Some("fenix 6"), None));
        assert_eq!(read(b"\xff\xfe\x00"), GarminDevice::default());
        let long = format!("<Device><Id>{}</Id></Device>", "9".repeat(500));
        assert_eq!(read(long.as_bytes()), GarminDevice::default());
    }
}
