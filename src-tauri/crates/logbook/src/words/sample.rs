//! The sample logbook's runs, and what their runner noted of them.

use crate::say;

/// What was noted of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SampleNote {
    /// Where it went.
    Canal,
    /// The knee was felt afterwards.
    Stairs,
    /// The run that was too long.
    Friends,
    /// The first one after the break.
    FirstSteps,
    /// The run before the second flare.
    WentOn,
    /// The weather.
    Evening,
}

/// What a run is called.
pub(crate) fn sample_run(walked: bool) -> String {
    if walked { say!("sample-walk-run") } else { say!("sample-easy-run") }
}

/// A note as its runner wrote it.
pub(crate) fn sample_note(note: SampleNote) -> String {
    match note {
        SampleNote::Canal => say!("sample-canal"),
        SampleNote::Stairs => say!("sample-stairs"),
        SampleNote::Friends => say!("sample-friends"),
        SampleNote::FirstSteps => say!("sample-first-steps"),
        SampleNote::WentOn => say!("sample-went-on"),
        SampleNote::Evening => say!("sample-evening"),
    }
}
