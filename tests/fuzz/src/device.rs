//! What a Garmin that shows itself as a drive says of itself.
#![no_main]

use importers::garmin_device;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let said = garmin_device::read(bytes);
    // It becomes a name people read and a key things are remembered by.
    for word in [said.model, said.unit].into_iter().flatten() {
        assert!(!word.is_empty() && word.chars().count() <= garmin_device::NAME_MAX && word == word.trim());
    }
});
