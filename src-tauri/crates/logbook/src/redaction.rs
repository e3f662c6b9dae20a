//! What of a logbook may be seen where something is left out: one place that decides, for everything that leaves.

use std::collections::BTreeMap;

use domain::{LocalStart, PlanReason};
use jiff::Timestamp;

use crate::{SETTING_KEYS, api::Redaction, convert, words};

/// Settings that hold a name.
const NAMES: [&str; 1] = ["runner-name"];
/// Settings that hold somebody's own words.
const NOTES: [&str; 3] = ["goal", "note-left", "note-right"];
/// Settings that hold a path of this machine: nobody else's business.
const PATHS: [&str; 1] = ["report-template"];

/// Looks at values through a redaction: what may be seen stays, the rest is `None`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seen(pub Redaction);

impl Seen {
    pub fn name(self, name: Option<String>) -> Option<String> {
        name.filter(|_| !self.0.names)
    }

    pub fn note(self, note: Option<String>) -> Option<String> {
        note.filter(|_| !self.0.notes)
    }

    /// A title, a file's name, what was said of a file: they may hold anything.
    pub fn title(self, title: Option<String>) -> Option<String> {
        title.filter(|_| !self.0.any())
    }

    pub fn instant(self, at: Timestamp) -> Option<String> {
        (!self.0.times).then(|| at.to_string())
    }

    pub fn start(self, start: LocalStart) -> Option<String> {
        (!self.0.times).then(|| convert::rfc3339(start))
    }

    /// A plan's reasons, of which one names who cleared a red flag.
    pub fn reasons(self, reasons: Vec<PlanReason>) -> Vec<PlanReason> {
        let seen = |reason| match reason {
            PlanReason::ClearedBy(_) if self.0.names => PlanReason::ClearedBy(words::somebody()),
            other => other,
        };
        reasons.into_iter().map(seen).collect()
    }
}

/// Settings without what is left out. Where anything is, a key that this version does not know is left out too: nobody can say what it
/// holds. `handed_on` is true where somebody else reads it, and not this logbook when it is restored.
pub(crate) fn settings_seen(
    settings: BTreeMap<String, String>,
    redaction: Redaction,
    handed_on: bool,
) -> BTreeMap<String, String> {
    let handed_on = handed_on || redaction.any();
    let may_be_seen = |key: &str| {
        let known = SETTING_KEYS.iter().any(|setting| setting.key == key);
        let hidden = redaction.names && NAMES.contains(&key)
            || redaction.notes && NOTES.contains(&key)
            || handed_on && PATHS.contains(&key);
        !hidden && (known || !redaction.any())
    };
    settings.into_iter().filter(|(key, _)| may_be_seen(key)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_that_holds_a_text_of_ones_own_is_a_name_or_a_note() {
        for setting in SETTING_KEYS.iter().filter(|setting| setting.takes.starts_with("text")) {
            assert!(
                [&NAMES[..], &NOTES, &PATHS].iter().any(|all| all.contains(&setting.key)),
                "{} would leave the machine unredacted",
                setting.key
            );
        }
    }
}
