//! What is left out of what leaves the machine.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is left out of a file that is handed on. Everything that leaves whole respects the same value.
///
/// A run's title may hold all of it ("Ada's 7 o'clock round in Hove"), as may a file's name and what was said of it at import: they are
/// left out as soon as anything is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(default)]
#[ts(optional_fields)]
pub struct Redaction {
    /// Names: the runner's, and who cleared a red flag.
    #[ts(as = "Option<bool>")]
    pub names: bool,
    /// The runner's own words: notes on runs and answers, shoes, a physio's notes.
    #[ts(as = "Option<bool>")]
    pub notes: bool,
    /// Clock times; days stay.
    #[ts(as = "Option<bool>")]
    pub times: bool,
    /// Names of places: they are in titles and file names only, for positions are never kept.
    #[ts(as = "Option<bool>")]
    pub places: bool,
}

impl Redaction {
    /// Everything is left out that can be.
    pub const ALL: Self = Self { names: true, notes: true, times: true, places: true };

    /// Whether anything is left out.
    #[must_use]
    pub const fn any(self) -> bool {
        self.names || self.notes || self.times || self.places
    }
}
