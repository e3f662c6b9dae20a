//! Archives: every member is read to its end, within small limits so that each run is quick.
#![no_main]

use std::{io::Cursor, ops::ControlFlow};

use importers::container::{Limits, walk};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { members: 1_000, unpacked: 4 << 20, in_memory: 1 << 20, ..Limits::default() };
    let mut read = 0;
    let walked = walk(&mut Cursor::new(bytes), &limits, &mut |member| {
        if member.name().len() % 3 != 0 {
            read += member.bytes().map_or(0, |unpacked| unpacked.bytes.len());
        }
        ControlFlow::Continue(())
    });
    // What was handed out was counted, but for a member that is wrapped in nothing.
    if let Ok(walked) = walked {
        assert!(walked.unpacked <= (4 << 20) + (1 << 17) && read as u64 <= walked.unpacked.max(bytes.len() as u64));
    }
});
