//! A whole logbook of ours, as `plim export` writes it and `plim import` takes it back.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    match logbook::read_document(bytes) {
        // What is said of a document, a person reads.
        Err(why) => assert!(!why.is_empty()),
        Ok(document) => assert!(document.left_out.iter().all(|said| !said.is_empty())),
    }
});
