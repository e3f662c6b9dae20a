//! What a write changed, in the words a screen redraws by.

use std::fmt;

/// A part of the logbook that a screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Topic {
    /// Runs, with their tracks and where they came from.
    Runs,
    /// Doses of runs.
    Doses,
    /// The knee's answers.
    Pain,
    /// Settings.
    Settings,
    /// The runner's own easy running, by which doses are scaled.
    Reference,
    /// The journal of imports.
    Imports,
    /// The plan's decisions and the answers it starts from.
    Plan,
    /// Red-flag answers and clearances.
    RedFlags,
    /// Questionnaires and noted changes.
    Questionnaires,
}

impl Topic {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Runs,
        Self::Doses,
        Self::Pain,
        Self::Settings,
        Self::Reference,
        Self::Imports,
        Self::Plan,
        Self::RedFlags,
        Self::Questionnaires,
    ];

    /// A stable word for it, e.g. "runs".
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Runs => "runs",
            Self::Doses => "doses",
            Self::Pain => "pain",
            Self::Settings => "settings",
            Self::Reference => "reference",
            Self::Imports => "imports",
            Self::Plan => "plan",
            Self::RedFlags => "red-flags",
            Self::Questionnaires => "questionnaires",
        }
    }

    const fn bit(self) -> u16 {
        1 << self as u8
    }
}

/// A small set of topics.
///
/// ```
/// use store::{Changes, Topic};
/// let changes = Changes::of([Topic::Pain, Topic::Runs]);
/// assert!(changes.contains(Topic::Pain) && !changes.contains(Topic::Settings));
/// assert_eq!(changes.iter().collect::<Vec<_>>(), [Topic::Runs, Topic::Pain]);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Changes(u16);

impl Changes {
    /// Nothing changed.
    pub const NONE: Self = Self(0);
    /// Anything may have changed, e.g. after a restore.
    pub const EVERYTHING: Self = Self((1 << Topic::ALL.len()) - 1);

    /// The set of these topics.
    #[must_use]
    pub fn of(topics: impl IntoIterator<Item = Topic>) -> Self {
        topics.into_iter().fold(Self::NONE, |set, topic| Self(set.0 | topic.bit()))
    }

    /// Whether the topic is in it.
    #[must_use]
    pub const fn contains(self, topic: Topic) -> bool {
        self.0 & topic.bit() != 0
    }

    /// Whether nothing changed.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// What is in either.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The topics, always in the same order.
    pub fn iter(self) -> impl Iterator<Item = Topic> {
        Topic::ALL.into_iter().filter(move |topic| self.contains(*topic))
    }

    /// What a change to this table is about.
    pub(crate) fn to_table(table: &str) -> Self {
        match table {
            "run" | "track" | "source" | "other_activity" | "felt" => Self::of([Topic::Runs]),
            "dose" | "dose_change" => Self::of([Topic::Doses]),
            "pain" | "skipped_question" => Self::of([Topic::Pain]),
            "setting" => Self::of([Topic::Settings]),
            "reference" => Self::of([Topic::Reference]),
            "plan_decision" | "start_check" => Self::of([Topic::Plan]),
            "red_flag_screen" | "red_flag_clearance" => Self::of([Topic::RedFlags]),
            "questionnaire" | "noted_change" => Self::of([Topic::Questionnaires]),
            "import_batch" | "import_input" | "column_mapping" | "import_place" | "import_seen" | "import_offered"
            | "import_archive" | "no_run" => Self::of([Topic::Imports]),
            // A table this list forgot: redrawing too much is the harmless mistake.
            _ => Self::EVERYTHING,
        }
    }
}

impl fmt::Debug for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}
