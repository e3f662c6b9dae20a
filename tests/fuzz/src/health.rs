//! Apple Health's export, in pieces of any size.
#![no_main]

use std::io::BufReader;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let whole = importers::apple::read(bytes);
    let pieces = importers::apple::read(BufReader::with_capacity(7, bytes));
    assert_eq!(whole.workouts.len(), pieces.workouts.len());
    for workout in &whole.workouts {
        let _ = workout.read(&[bytes]);
    }
});
