//! Questionnaires: what they are called, what range they have, and how much change is more than noise.
//!
//! Four are Plimsoll's own, in its own words and free to use: one overall rating (after the single assessment numeric evaluation,
//! Williams 1999), up to five activities a person names (after Stratford 1995), a global rating of change from −7 to 7 (Jaeschke
//! 1989), and four questions a week about trouble while running. The last is **not** the OSTRC questionnaire and is not scored as it.
//! All others are copyrighted texts: they are filled in elsewhere, and only the total is typed in (`science.md` 6).

use std::fmt;

use jiff::{Timestamp, civil::Date};

use crate::{OutOfRange, Side};

/// The longest an activity's words may be, in characters.
pub const MAX_ITEM_WORDS: usize = 80;
/// A person names at most so many activities.
const MOST_ACTIVITIES: usize = 5;
/// The four questions of a week.
const WEEKLY_QUESTIONS: usize = 4;

/// A questionnaire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Instrument {
    /// How good the knee is today against normal, 0–100.
    Overall,
    /// Up to five activities of one's own, 0 (cannot) to 10 (as before); the mean.
    Activities,
    /// How the knee has changed since the beginning, −7 to 7.
    Change,
    /// Four questions about the last week, 0–3 each; the sum.
    WeeklyTrouble,
    /// KOOS-PF, typed in.
    KoosPf,
    /// KOOS-12 summary, typed in.
    Koos12,
    /// Kujala's anterior knee pain scale, typed in.
    Akps,
    /// University of Wisconsin running injury and recovery index, typed in.
    Uwri,
    /// OSTRC overuse questionnaire of the knee, typed in.
    Ostrc,
    /// Lower extremity functional scale, typed in.
    Lefs,
    /// Tampa scale of kinesiophobia, 11 items, typed in.
    Tsk11,
}

/// How much two scores of an instrument must differ to mean something.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LeastChange {
    /// Points of its scale.
    pub points: f64,
    /// Where that is published.
    pub source: &'static str,
}

impl Instrument {
    /// All of them: Plimsoll's own first.
    pub const ALL: [Self; 11] = [
        Self::Overall,
        Self::Activities,
        Self::Change,
        Self::WeeklyTrouble,
        Self::KoosPf,
        Self::Koos12,
        Self::Akps,
        Self::Uwri,
        Self::Ostrc,
        Self::Lefs,
        Self::Tsk11,
    ];

    /// The lowest and the highest total.
    #[must_use]
    pub const fn range(self) -> (f64, f64) {
        match self {
            Self::Overall | Self::KoosPf | Self::Koos12 | Self::Akps | Self::Ostrc => (0.0, 100.0),
            Self::Activities => (0.0, 10.0),
            Self::Change => (-7.0, 7.0),
            Self::WeeklyTrouble => (0.0, 12.0),
            Self::Uwri => (0.0, 36.0),
            Self::Lefs => (0.0, 80.0),
            Self::Tsk11 => (11.0, 44.0),
        }
    }

    /// Whether more is better.
    #[must_use]
    pub const fn more_is_better(self) -> bool {
        !matches!(self, Self::WeeklyTrouble | Self::Ostrc | Self::Tsk11)
    }

    /// The published least change that means something; `None` where none is known for it.
    #[must_use]
    pub const fn least_change(self) -> Option<LeastChange> {
        let (points, source) = match self {
            Self::Activities => (1.5, "Chatman 1997"),
            Self::KoosPf => (16.4, "Crossley 2018"),
            Self::Koos12 => (8.0, "Roos 2003"),
            Self::Akps => (10.0, "Crossley 2004"),
            Self::Uwri => (8.0, "Nelson 2020"),
            Self::Lefs => (9.0, "Binkley 1999"),
            Self::Overall | Self::Change | Self::WeeklyTrouble | Self::Ostrc | Self::Tsk11 => return None,
        };
        Some(LeastChange { points, source })
    }

    /// Whether Plimsoll asks it itself; the others are filled in elsewhere and typed in as a total.
    #[must_use]
    pub const fn is_own(self) -> bool {
        matches!(self, Self::Overall | Self::Activities | Self::Change | Self::WeeklyTrouble)
    }

    /// The range of one item, where it has items.
    const fn item_range(self) -> Option<(f64, f64)> {
        match self {
            Self::Activities => Some((0.0, 10.0)),
            Self::WeeklyTrouble => Some((0.0, 3.0)),
            _ => None,
        }
    }
}

/// One item with its answer.
#[derive(Debug, Clone, PartialEq)]
pub struct QuestionnaireItem {
    /// What it is about, in the runner's words; empty where the instrument has its own.
    pub words: String,
    /// The answer, on the item's scale.
    pub value: f64,
}

/// One questionnaire, filled in.
#[derive(Debug, Clone, PartialEq)]
pub struct Questionnaire {
    /// The day it speaks of.
    pub day: Date,
    /// Which knee; `None` where it is about the person.
    pub side: Option<Side>,
    /// Which one.
    pub instrument: Instrument,
    /// Its total.
    pub total: f64,
    /// Its items, where it was asked item by item.
    pub items: Vec<QuestionnaireItem>,
    /// When it was written down.
    pub recorded_at: Timestamp,
}

/// Why a questionnaire cannot be what it claims to be.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum QuestionnaireError {
    /// A total or an item outside its range.
    #[error(transparent)]
    OutOfRange(#[from] OutOfRange),
    /// The instrument has items, and another number of them.
    #[error("{given} answers were given where {least} to {most} are needed")]
    Items {
        /// How many were given.
        given: usize,
        /// The fewest.
        least: usize,
        /// The most.
        most: usize,
    },
    /// An activity without a name, or with one longer than [`MAX_ITEM_WORDS`].
    #[error("an activity needs a name of at most {MAX_ITEM_WORDS} characters")]
    ItemWords,
}

impl Questionnaire {
    /// One that has a total only.
    ///
    /// # Errors
    /// [`QuestionnaireError::OutOfRange`], or [`QuestionnaireError::Items`] for an instrument that is asked item by item.
    pub fn of_total(
        instrument: Instrument,
        side: Option<Side>,
        day: Date,
        total: f64,
        recorded_at: Timestamp,
    ) -> Result<Self, QuestionnaireError> {
        if instrument.item_range().is_some() {
            let (least, most) = item_count(instrument);
            return Err(QuestionnaireError::Items { given: 0, least, most });
        }
        let total = within(total, instrument.range())?;
        Ok(Self { day, side, instrument, total, items: Vec::new(), recorded_at })
    }

    /// One that is asked item by item; its total is the mean of activities, and the sum of the week's four.
    ///
    /// # Errors
    /// [`QuestionnaireError`], each of them.
    pub fn of_items(
        instrument: Instrument,
        side: Option<Side>,
        day: Date,
        items: Vec<QuestionnaireItem>,
        recorded_at: Timestamp,
    ) -> Result<Self, QuestionnaireError> {
        let (least, most) = item_count(instrument);
        if !(least..=most).contains(&items.len()) {
            return Err(QuestionnaireError::Items { given: items.len(), least, most });
        }
        for item in &items {
            within(item.value, instrument.item_range().unwrap_or(instrument.range()))?;
            let letters = item.words.chars().count();
            if instrument == Instrument::Activities && !(1..=MAX_ITEM_WORDS).contains(&letters) {
                return Err(QuestionnaireError::ItemWords);
            }
        }
        let sum = items.iter().fold(0.0, |sum, item| sum + item.value);
        let total = if instrument == Instrument::Activities { sum / items.len() as f64 } else { sum };
        Ok(Self { day, side, instrument, total, items, recorded_at })
    }
}

/// The change between two totals, and whether it is as large as what is published as meaningful.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ScoreChange {
    /// Later minus earlier.
    pub points: f64,
    /// Whether that is towards better; `None` for no change.
    pub better: Option<bool>,
    /// Whether it reaches the least change; `None` where none is published.
    pub reaches_least: Option<bool>,
}

impl ScoreChange {
    /// From an earlier to a later total of one instrument.
    #[must_use]
    pub fn between(instrument: Instrument, earlier: f64, later: f64) -> Self {
        let points = later - earlier;
        Self {
            points,
            better: (points != 0.0).then_some((points > 0.0) == instrument.more_is_better()),
            reaches_least: instrument.least_change().map(|least| points.abs() >= least.points),
        }
    }
}

fn item_count(instrument: Instrument) -> (usize, usize) {
    match instrument {
        Instrument::Activities => (1, MOST_ACTIVITIES),
        Instrument::WeeklyTrouble => (WEEKLY_QUESTIONS, WEEKLY_QUESTIONS),
        _ => (0, 0),
    }
}

fn within(value: f64, (min, max): (f64, f64)) -> Result<f64, OutOfRange> {
    if value.is_finite() && (min..=max).contains(&value) {
        Ok(value)
    } else {
        Err(OutOfRange { quantity: "score", unit: "points", value, min, max })
    }
}

impl fmt::Display for Instrument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Overall => "Overall rating",
            Self::Activities => "Own activities",
            Self::Change => "Global change",
            Self::WeeklyTrouble => "Weekly trouble",
            Self::KoosPf => "KOOS-PF",
            Self::Koos12 => "KOOS-12",
            Self::Akps => "AKPS",
            Self::Uwri => "UWRI",
            Self::Ostrc => "OSTRC",
            Self::Lefs => "LEFS",
            Self::Tsk11 => "TSK-11",
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const DAY: Date = date(2026, 3, 1);

    fn items(values: &[f64]) -> Vec<QuestionnaireItem> {
        values.iter().map(|value| QuestionnaireItem { words: "Stairs".to_owned(), value: *value }).collect()
    }

    fn total(instrument: Instrument, total: f64) -> Result<f64, QuestionnaireError> {
        Questionnaire::of_total(instrument, None, DAY, total, Timestamp::UNIX_EPOCH).map(|q| q.total)
    }

    fn of_items(instrument: Instrument, values: &[f64]) -> Result<f64, QuestionnaireError> {
        Questionnaire::of_items(instrument, None, DAY, items(values), Timestamp::UNIX_EPOCH).map(|q| q.total)
    }

    #[test]
    fn a_total_lies_within_its_instruments_range() {
        for (instrument, good, bad) in [
            (Instrument::Overall, 100.0, 101.0),
            (Instrument::Change, -7.0, -8.0),
            (Instrument::Uwri, 36.0, 37.0),
            (Instrument::Lefs, 80.0, 80.5),
            (Instrument::Tsk11, 11.0, 10.0),
            (Instrument::KoosPf, 62.5, f64::NAN),
        ] {
            assert_eq!(total(instrument, good), Ok(good), "{instrument}");
            assert!(total(instrument, bad).is_err(), "{instrument} {bad}");
        }
    }

    #[test]
    fn activities_are_a_mean_and_the_weeks_four_a_sum() {
        assert_eq!(of_items(Instrument::Activities, &[2.0, 5.0, 8.0]), Ok(5.0));
        assert_eq!(of_items(Instrument::WeeklyTrouble, &[0.0, 1.0, 3.0, 2.0]), Ok(6.0));
        for wrong in [
            of_items(Instrument::Activities, &[]),
            of_items(Instrument::Activities, &[1.0; 6]),
            of_items(Instrument::Activities, &[11.0]),
            of_items(Instrument::WeeklyTrouble, &[1.0; 3]),
            of_items(Instrument::WeeklyTrouble, &[4.0, 0.0, 0.0, 0.0]),
            of_items(Instrument::KoosPf, &[4.0]),
            total(Instrument::Activities, 5.0),
        ] {
            assert!(wrong.is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn an_activity_has_a_name() {
        let nameless = vec![QuestionnaireItem { words: String::new(), value: 1.0 }];
        let said = Questionnaire::of_items(Instrument::Activities, None, DAY, nameless, Timestamp::UNIX_EPOCH);
        assert_eq!(said, Err(QuestionnaireError::ItemWords));
    }

    #[test]
    fn a_change_is_held_against_what_is_published() {
        let change = |i, a, b| {
            let found = ScoreChange::between(i, a, b);
            (found.better, found.reaches_least)
        };
        assert_eq!(change(Instrument::KoosPf, 50.0, 66.4), (Some(true), Some(true)));
        assert_eq!(change(Instrument::KoosPf, 50.0, 60.0), (Some(true), Some(false)));
        assert_eq!(change(Instrument::Ostrc, 50.0, 60.0), (Some(false), None));
        assert_eq!(change(Instrument::Akps, 70.0, 70.0), (None, Some(false)));
    }
}
