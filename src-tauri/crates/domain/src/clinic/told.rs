//! A knee's story for tests: days of March 2026, loads and answers.

use jiff::{Timestamp, civil::Date, tz::Offset};

use crate::{
    Anchor, AssessedRun, Dose, DoseBasis, KneeHistory, KneeKm, LocalStart, Moment, PainEntry, PainLimits, RunFacts,
    RunId, Score, Side,
};

/// A story being told.
#[derive(Default)]
pub(crate) struct Story {
    facts: Vec<RunFacts>,
    entries: Vec<PainEntry>,
}

/// A day of the story.
pub(crate) fn day(of_march: i16) -> Date {
    use jiff::ToSpan;
    jiff::civil::date(2026, 3, 1).saturating_add(i32::from(of_march - 1).days())
}

impl Story {
    /// A run with its load and the answers before, during and after.
    pub(crate) fn run(mut self, on: i16, load: f64, answers: [Option<u8>; 3]) -> Self {
        let id = RunId(self.facts.len() as i64 + 1);
        let at = day(on).at(18, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).expect("UTC").timestamp();
        let dose = Some(Dose { load: KneeKm::new(load).expect("a load"), basis: DoseBasis::Distance });
        self.facts.push(RunFacts { id, start: LocalStart { at, offset: Offset::UTC }, distance: None, dose });
        for (moment, score) in [Moment::Before, Moment::During, Moment::After].into_iter().zip(answers) {
            self.say(Anchor::Run(id), day(on), moment, score);
        }
        self
    }

    /// One hour after the last run.
    pub(crate) fn one_hour(mut self, score: u8) -> Self {
        let entry = self.entries.iter_mut().rfind(|e| e.moment == Moment::After).expect("an answer after");
        entry.one_hour = Score::new(score).ok();
        self
    }

    /// Mornings from a day on, one after the other.
    pub(crate) fn mornings(mut self, from: i16, scores: &[Option<u8>]) -> Self {
        for (n, score) in (0..).zip(scores) {
            self.say(Anchor::Day(day(from + n)), day(from + n), Moment::Morning, *score);
        }
        self
    }

    /// The knee that was told of.
    pub(crate) fn knee(&self) -> KneeHistory {
        KneeHistory::gather(Side::Left, day(-300), self.facts.iter().copied(), &self.entries)
    }

    /// Its runs, by the strict limits.
    pub(crate) fn assessed(&self) -> Vec<AssessedRun> {
        self.knee().assessed(&PainLimits::STRICT)
    }

    fn say(&mut self, anchor: Anchor, day: Date, moment: Moment, score: Option<u8>) {
        let Some(score) = score else { return };
        let score = Score::new(score).expect("0–10");
        self.entries.push(PainEntry::scored(anchor, day, Side::Left, moment, score, Timestamp::UNIX_EPOCH));
    }
}
