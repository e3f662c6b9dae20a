//! What the load line learns from: a knee's days with running, each with its load and what followed.

use jiff::civil::Date;

use crate::{AssessedRun, KneeKm, Light, Session, SessionAnswer};

/// What counts as the bad outcome of a day with running.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// A flare (`science.md` 3.4). The default. A run that was red without a worse morning says nothing then: it was not
    /// tolerated, and it was no flare.
    Flare,
    /// Any red run, for the analysis of sensitivity.
    Red,
}

/// A knee's days with running, in order of time, from its assessed runs in the same order.
///
/// The runs of a day are one session: one morning answers for all of them, and their loads add up. A run whose load is not known
/// leaves its day without evidence; what is known of the day's load still carries over to the days after. *Tolerated* needs pain
/// during each run to be answered: without it the run may have been red.
#[must_use]
pub fn sessions(assessed: &[AssessedRun], outcome: Outcome) -> Vec<Session> {
    assessed.chunk_by(|a, b| a.run.day() == b.run.day()).filter_map(|runs| session(runs, outcome)).collect()
}

fn session(runs: &[AssessedRun], outcome: Outcome) -> Option<Session> {
    let loads: Vec<KneeKm> = runs.iter().filter_map(|r| Some(r.run.facts.dose?.load)).collect();
    let load = loads.iter().copied().reduce(KneeKm::plus)?;
    let whole = loads.len() == runs.len();
    let answer = flare_of(runs, outcome)
        .filter(|_| whole)
        .map(|flare| SessionAnswer { flare, recalled: runs.iter().any(|r| r.run.answers.morning_recalled) });
    Some(Session { day: day_of(runs), load, answer })
}

fn day_of(runs: &[AssessedRun]) -> Date {
    runs.first().expect("BUG: a chunk is never empty").run.day()
}

fn flare_of(runs: &[AssessedRun], outcome: Outcome) -> Option<bool> {
    let flared = runs.iter().any(|r| r.assessment.flare == Some(true));
    let red = runs.iter().any(|r| r.assessment.light == Light::Red);
    let calm = runs.iter().all(|r| r.assessment.flare == Some(false) && r.run.answers.during.is_some());
    match outcome {
        Outcome::Red if red => Some(true),
        Outcome::Flare if flared => Some(true),
        Outcome::Flare | Outcome::Red => (calm && !red).then_some(false),
    }
}

#[cfg(test)]
mod tests {
    use jiff::{civil::date, tz::Offset};

    use super::*;
    use crate::{
        Anchor, Dose, DoseBasis, KneeHistory, LocalStart, Moment, PainEntry, PainLimits, RunFacts, RunId, Score, Side,
        morning_of,
    };

    /// (day of March 2026, knee-km if known, during if answered, morning after if answered)
    type Told = (i8, Option<f64>, Option<u8>, Option<u8>);

    fn told(runs: &[Told], outcome: Outcome) -> Vec<(i8, f64, Option<bool>)> {
        let mut facts = Vec::new();
        let mut entries = Vec::new();
        for (i, (day, load, during, morning)) in runs.iter().enumerate() {
            let (id, day) = (RunId(i as i64), date(2026, 3, *day));
            let at = day.at(8, i as i8, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).expect("UTC").timestamp();
            let start = LocalStart { at, offset: Offset::UTC };
            let load = load.map(|l| Dose { load: KneeKm::new(l).expect("a load"), basis: DoseBasis::Distance });
            facts.push(RunFacts { id, start, distance: None, dose: load });
            let mut say = |anchor, day, moment, score: Option<u8>| {
                entries.extend(score.map(|s| {
                    let score = Score::new(s).expect("0–10");
                    PainEntry::scored(anchor, day, Side::Left, moment, score, jiff::Timestamp::UNIX_EPOCH)
                }));
            };
            say(Anchor::Run(id), day, Moment::Before, Some(0));
            say(Anchor::Run(id), day, Moment::During, *during);
            say(Anchor::Day(morning_of(day)), morning_of(day), Moment::Morning, *morning);
        }
        let knee = KneeHistory::gather(Side::Left, date(2026, 1, 1), facts, &entries);
        sessions(&knee.assessed(&PainLimits::STRICT), outcome)
            .iter()
            .map(|s| (s.day.day(), s.load.get(), s.answer.map(|a| a.flare)))
            .collect()
    }

    #[test]
    fn the_runs_of_a_day_are_one_session() {
        let day = [(3, Some(2.0), Some(1), Some(0)), (3, Some(1.5), Some(1), None)];
        assert_eq!(told(&day, Outcome::Flare), [(3, 3.5, Some(false))]);
    }

    #[test]
    fn what_is_not_known_is_no_evidence() {
        for (case, runs) in [
            ("no morning", vec![(3, Some(2.0), Some(1), None)]),
            ("no answer about the run", vec![(3, Some(2.0), None, Some(0))]),
            ("one load of two", vec![(3, Some(2.0), Some(1), Some(0)), (3, None, Some(1), None)]),
            ("one answer of two", vec![(3, Some(1.0), Some(1), Some(0)), (3, Some(1.0), None, None)]),
        ] {
            assert_eq!(told(&runs, Outcome::Flare), [(3, 2.0, None)], "{case}");
        }
        assert_eq!(told(&[(3, None, Some(1), Some(0))], Outcome::Flare), []);
    }

    #[test]
    fn a_red_run_without_a_worse_morning_is_neither_tolerated_nor_a_flare() {
        let hurt = [(3, Some(2.0), Some(7), Some(0))];
        assert_eq!(told(&hurt, Outcome::Flare), [(3, 2.0, None)]);
        assert_eq!(told(&hurt, Outcome::Red), [(3, 2.0, Some(true))]);
        let flared = [(3, Some(2.0), Some(1), Some(3))];
        assert_eq!(told(&flared, Outcome::Flare), [(3, 2.0, Some(true))]);
        assert_eq!(told(&flared, Outcome::Red), [(3, 2.0, Some(true))]);
    }
}
