//! Any single file, through the door every file comes in by.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = importers::read(bytes);
});
