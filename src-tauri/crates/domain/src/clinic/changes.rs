//! What changed around the knee: noted with its day, so that nobody has to remember it in the visit.

use jiff::civil::Date;

/// What kind of thing changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ChangeKind {
    /// Other shoes, insoles.
    Shoes,
    /// Where the runs go.
    Surface,
    /// Exercises begun, changed or left off.
    Exercises,
    /// Medicine. A pain killer before a run hides what the run would have said.
    Medication,
    /// Anything else.
    Other,
}

impl ChangeKind {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Shoes, Self::Surface, Self::Exercises, Self::Medication, Self::Other];
}

/// One change, in the runner's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotedChange {
    /// Since when.
    pub day: Date,
    /// What kind.
    pub kind: ChangeKind,
    /// What, in the runner's words; never empty.
    pub words: String,
}
