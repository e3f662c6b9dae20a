//! What a Garmin that shows itself as a drive says of itself: `GarminDevice.xml`.

/// The file of a watch with this model and unit number, with the folders it keeps its files in.
#[must_use]
pub fn garmin_device(model: &str, unit: &str) -> Vec<u8> {
    let files = ["FIT_TYPE_4", "FIT_TYPE_5", "GPSData"].map(|name| {
        format!(
            "<DataType><Name>{name}</Name><File><Specification><Identifier>FIT</Identifier></Specification><Location><Path>GARMIN/ACTIVITY</Path><FileExtension>FIT</FileExtension></Location><TransferDirection>OutputFromUnit</TransferDirection></File></DataType>"
        )
    });
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n<Device xmlns=\"http://www.garmin.com/xmlschemas/GarminDevice/v2\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\n  <Model><PartNumber>006-B3992-00</PartNumber><SoftwareVersion>2020</SoftwareVersion><Description>{model}</Description></Model>\n  <Id>{unit}</Id>\n  <MassStorageMode>{}</MassStorageMode>\n</Device>\n",
        files.concat()
    )
    .into_bytes()
}
