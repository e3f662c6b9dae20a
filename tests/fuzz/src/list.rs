//! Tables, and the words mappings are kept in.
#![no_main]

use importers::tables::{self, columns};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(table) = tables::read(bytes)
        && let Some(mapping) = table.mapping
    {
        let kept = columns::Mapping::from_words(&mapping.words());
        assert_eq!(kept.as_ref(), Some(&mapping));
        assert_eq!(columns::read(bytes, &mapping).rows.len(), table.rows.len());
    }
    let _ = tables::garmin_gear(bytes);
    let mut sheet = std::io::Cursor::new(bytes);
    if let Some(kind) = tables::sheets::recognise(&mut sheet) {
        let _ = tables::sheets::read(&mut sheet, kind, &tables::sheets::Limits::default());
    }
    if let Some(unknown) = tables::Unknown::of(bytes) {
        // What it says of itself is always a correction that makes sense, and changes nothing.
        let said = unknown.guess.corrected(&unknown.guess.words(), &unknown.header, &unknown.rows).expect("its own words");
        assert_eq!(columns::read(bytes, &said).rows.len(), columns::read(bytes, &unknown.guess).rows.len());
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = columns::Mapping::from_words(text);
        let _ = tables::takeout_name(text);
    }
});
