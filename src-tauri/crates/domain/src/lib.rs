//! The model: what a run, a dose, an answer and a verdict *are*, and the arithmetic between them.
//!
//! Values and pure functions only. No clock, no files, no SQL, no JSON, no Tauri: the time, the local offset and every
//! parameter are arguments, so that each rule can be tested with a table and read beside the paper it comes from
//! (`src-tauri/crates/domain/README.md`).
//!
//! What it is not: it does not know how a run was recorded (`importers`), kept (`store`), drawn (`render`) or worded for a
//! person (`logbook::words`).
//!

mod breaks;
mod dose;
mod pain;
mod run;
mod series;
mod track;
mod units;

pub use breaks::{BREAK_MIN_DAYS, Break};
pub use dose::{Dose, DoseBasis};
pub use pain::{
    Anchor, KneeAnswers, KneePlace, KneeSigns, Moment, PainEntry, Score, Side, StiffnessMinutes, WatchedKnees,
};
pub use run::{Feel, LocalStart, Rpe, Run, RunId, Source, Surface};
pub use series::{Bucket, Granularity, PainSummary};
pub use track::{Bin, MAX_BIN_SECONDS, Track};
pub use units::{Bpm, KneeKm, Metres, MetresPerSecond, OutOfRange, Seconds, Steps, StepsPerMinute};
