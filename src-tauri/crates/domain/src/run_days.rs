//! Days with running, as one morning answers for them: the load of all runs of the day, and how the next morning was.

use jiff::civil::Date;

use crate::{AssessedRun, KneeKm, RunId, RunState};

/// What is known of the morning after a day with running.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum NextMorning {
    /// It was answered, and can be held against the usual level.
    Changed {
        /// Points above the usual level; below it when negative.
        by: f64,
        /// Whether a run of the day counts as followed by a flare; `None` while that cannot be said.
        flare: Option<bool>,
    },
    /// It was answered, but the usual level before the run is not known.
    WithoutLevel,
    /// It has not come, or can still be answered today.
    Open,
    /// It passed unanswered.
    Missing,
    /// It passed before this knee was asked for the first time.
    NotAsked,
}

/// A day with running, and its next morning.
#[derive(Debug, Clone, PartialEq)]
pub struct RunDay {
    /// The day.
    pub day: Date,
    /// Its runs, by start.
    pub runs: Vec<RunId>,
    /// The load of all of them; `None` when the load of one is not known.
    pub load: Option<KneeKm>,
    /// The morning after.
    pub morning: NextMorning,
}

/// A knee's days with running on `today`, from its assessed runs in order of time. `asked_since` is the day of the knee's first
/// answer.
#[must_use]
pub fn run_days(assessed: &[AssessedRun], asked_since: Option<Date>, today: Date) -> Vec<RunDay> {
    assessed
        .chunk_by(|a, b| a.run.day() == b.run.day())
        .map(|runs| {
            let day = runs.first().expect("BUG: a chunk is never empty").run.day();
            let loads: Option<Vec<KneeKm>> = runs.iter().map(|r| Some(r.run.facts.dose?.load)).collect();
            RunDay {
                day,
                runs: runs.iter().map(|r| r.run.facts.id).collect(),
                load: loads.and_then(|loads| loads.into_iter().reduce(KneeKm::plus)),
                morning: next_morning(runs, asked_since, today),
            }
        })
        .collect()
}

fn next_morning(runs: &[AssessedRun], asked_since: Option<Date>, today: Date) -> NextMorning {
    let first = runs.first().expect("BUG: a chunk is never empty");
    match first.run.state(today) {
        RunState::Closed => match first.assessment.change_24h {
            Some(by) => NextMorning::Changed { by, flare: flare(runs) },
            None => NextMorning::WithoutLevel,
        },
        RunState::Open => NextMorning::Open,
        RunState::Missing if asked_since.is_none_or(|since| crate::morning_of(first.run.day()) < since) => {
            NextMorning::NotAsked
        }
        RunState::Missing => NextMorning::Missing,
    }
}

fn flare(runs: &[AssessedRun]) -> Option<bool> {
    if runs.iter().any(|r| r.assessment.flare == Some(true)) {
        return Some(true);
    }
    runs.iter().all(|r| r.assessment.flare == Some(false)).then_some(false)
}

#[cfg(test)]
mod tests {
    use jiff::{civil::date, tz::Offset};

    use super::*;
    use crate::{
        Anchor, Dose, DoseBasis, KneeHistory, LocalStart, Moment, PainEntry, PainLimits, RunFacts, Score, Side,
    };

    fn run(id: i64, day: Date, load: Option<f64>) -> RunFacts {
        let at = day.at(8, id as i8, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).expect("UTC").timestamp();
        let dose = load.map(|l| Dose { load: KneeKm::new(l).expect("a load"), basis: DoseBasis::Distance });
        RunFacts { id: RunId(id), start: LocalStart { at, offset: Offset::UTC }, distance: None, dose }
    }

    fn morning(day: Date, score: u8) -> PainEntry {
        let score = Score::new(score).expect("0–10");
        PainEntry::scored(Anchor::Day(day), day, Side::Left, Moment::Morning, score, jiff::Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn a_morning_answers_once_for_all_runs_of_its_day() {
        let day = date(2026, 3, 10);
        let mut entries: Vec<_> = (1..=7).map(|d| morning(date(2026, 3, d), 1)).collect();
        entries.push(morning(date(2026, 3, 11), 4));
        let runs = [run(1, day, Some(2.0)), run(2, day, Some(1.5)), run(3, date(2026, 3, 12), None)];
        let knee = KneeHistory::gather(Side::Left, date(2026, 2, 1), runs, &entries);
        let days = run_days(&knee.assessed(&PainLimits::STRICT), knee.asked_since(), date(2026, 3, 20));
        assert_eq!(days.len(), 2);
        assert_eq!(days[0].runs, [RunId(1), RunId(2)]);
        assert_eq!(days[0].load.map(KneeKm::get), Some(3.5));
        assert_eq!(days[0].morning, NextMorning::Changed { by: 3.0, flare: Some(true) });
        assert_eq!((days[1].load, days[1].morning), (None, NextMorning::Missing));
    }

    #[test]
    fn nobody_was_asked_before_the_first_answer() {
        let days = [date(2026, 1, 5), date(2026, 3, 10), date(2026, 3, 19)];
        let runs: Vec<_> = days.iter().enumerate().map(|(i, day)| run(i as i64, *day, Some(3.0))).collect();
        let knee = KneeHistory::gather(Side::Left, date(2026, 1, 1), runs, &[morning(date(2026, 3, 11), 2)]);
        let days = run_days(&knee.assessed(&PainLimits::STRICT), knee.asked_since(), date(2026, 3, 20));
        let mornings: Vec<_> = days.iter().map(|d| d.morning).collect();
        assert_eq!(mornings, [NextMorning::NotAsked, NextMorning::WithoutLevel, NextMorning::Open]);
    }
}
