//! Irritability in three numbers: how much it takes, how high it goes, how long it lasts.
//!
//! A run *provoked* the knee when pain during it, in the hours after or next morning was at least two points above the level
//! before it: one point is within the noise of a rating (`science.md` 3.2). The log asks a few times a day, so "how long" is an
//! upper bound: within the hour, by the next morning, or by the first later morning that is back within a point of the level.

use jiff::ToSpan;

use crate::{AssessedRun, KneeHistory, KneeKm, RunId, Score, Seconds, morning_of, reference::median};

/// A rise of so many points is one.
const RISE: f64 = 2.0;
/// A rating is back when it is no more than this above the level before: one point is within the noise.
const NOISE: f64 = 1.0;
/// A run that has not settled within so many days is said not to have settled.
const LOOKS_AHEAD_DAYS: i32 = 14;
/// Fewer provoked runs make no band. \[A\]
const LEAST_FOR_A_BAND: u32 = 3;
/// From so many minutes on it takes a lot (`science.md` 8). \[A\]
const LOW_FROM_MINUTES: f64 = 20.0;
/// Below so many minutes it takes little (`science.md` 8). \[A\]
const HIGH_BELOW_MINUTES: f64 = 10.0;

/// How irritable a knee's runs show it.
#[derive(Debug, Clone, PartialEq)]
pub struct Irritability {
    /// Runs with enough answers to say whether they provoked the knee.
    pub rated: u32,
    /// How many of them did.
    pub provoked: u32,
    /// What it took; `None` when no run did, or none of them has a load.
    pub onset: Option<Onset>,
    /// How high it went.
    pub peak: Option<Peak>,
    /// How long it lasted.
    pub settling: Option<Settling>,
    /// The largest rated load that did not provoke it.
    pub largest_without: Option<KneeKm>,
}

/// What it took.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Onset {
    /// The smallest load of a run that provoked the knee.
    pub lowest: KneeKm,
    /// The median load of those runs.
    pub median: KneeKm,
    /// The median minutes of those runs whose time is known.
    pub median_minutes: Option<f64>,
    /// How many runs it rests on.
    pub runs: u32,
}

/// How high it went.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Peak {
    /// The median of the worst answers of provoked runs.
    pub median: f64,
    /// The worst of them.
    pub worst: Score,
    /// How many runs it rests on.
    pub runs: u32,
}

/// When a provoked run was back at the level before it, at the latest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Settled {
    /// Within the hour.
    WithinTheHour,
    /// By the next morning.
    NextMorning,
    /// By the morning so many days after the run.
    Later {
        /// Days, 2 or more.
        days: u16,
    },
    /// Not as far as the answers reach.
    NotYet,
}

/// How long it lasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settling {
    /// The middle one of those runs (the later of two).
    pub median: Settled,
    /// The longest.
    pub longest: Settled,
    /// How many runs it rests on.
    pub runs: u32,
}

/// The bands of `science.md` 8, an assumption that a clinician reads the numbers against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IrritabilityBand {
    /// It takes 20 minutes or more and settles within the hour.
    Low,
    /// Neither.
    Moderate,
    /// It takes less than 10 minutes, or lasts beyond the next morning.
    High,
}

impl Settled {
    /// The hours it had settled within; `None` when it had not.
    #[must_use]
    pub fn hours(self) -> Option<u32> {
        match self {
            Self::WithinTheHour => Some(1),
            Self::NextMorning => Some(24),
            Self::Later { days } => Some(24 * u32::from(days)),
            Self::NotYet => None,
        }
    }
}

impl Irritability {
    /// The band; `None` with fewer than three provoked runs, or without minutes or answers afterwards.
    #[must_use]
    pub fn band(&self) -> Option<IrritabilityBand> {
        let (minutes, settled) = (self.onset?.median_minutes?, self.settling?);
        if self.provoked < LEAST_FOR_A_BAND || settled.runs < LEAST_FOR_A_BAND {
            return None;
        }
        Some(match settled.median {
            Settled::Later { .. } | Settled::NotYet => IrritabilityBand::High,
            _ if minutes < HIGH_BELOW_MINUTES => IrritabilityBand::High,
            Settled::WithinTheHour if minutes >= LOW_FROM_MINUTES => IrritabilityBand::Low,
            Settled::WithinTheHour | Settled::NextMorning => IrritabilityBand::Moderate,
        })
    }
}

/// Reads the three numbers from a knee's assessed runs; `timer` gives a run's minutes, where they are known.
#[must_use]
pub fn irritability(
    knee: &KneeHistory,
    runs: &[AssessedRun],
    timer: impl Fn(RunId) -> Option<Seconds>,
) -> Irritability {
    let judged: Vec<(&AssessedRun, f64, bool)> =
        runs.iter().filter_map(|run| judge(run).map(|(level, provoked)| (run, level, provoked))).collect();
    let load = |run: &AssessedRun| run.run.facts.dose.map(|dose| dose.load);
    let provoked: Vec<(&AssessedRun, f64)> =
        judged.iter().filter(|(.., provoked)| *provoked).map(|(run, level, _)| (*run, *level)).collect();
    let loads: Vec<KneeKm> = provoked.iter().filter_map(|(run, _)| load(run)).collect();
    let minutes = provoked.iter().filter_map(|(run, _)| timer(run.run.facts.id)).map(Seconds::minutes);
    let peaks: Vec<Score> = provoked.iter().filter_map(|(run, _)| worst(run)).collect();
    let mut settled: Vec<Settled> = provoked.iter().filter_map(|(run, level)| settled(knee, run, *level)).collect();
    settled.sort_unstable();
    let onset = loads.iter().copied().reduce(|a, b| if b < a { b } else { a }).and_then(|lowest| {
        let middle = median(loads.iter().map(|load| load.get()))?;
        let median = KneeKm::new(middle).ok()?;
        Some(Onset { lowest, median, median_minutes: self::median(minutes), runs: loads.len() as u32 })
    });
    Irritability {
        rated: judged.len() as u32,
        provoked: provoked.len() as u32,
        onset,
        peak: peaks.iter().max().copied().and_then(|worst| {
            Some(Peak { median: median(peaks.iter().map(|s| s.level()))?, worst, runs: peaks.len() as u32 })
        }),
        settling: settled.last().map(|longest| Settling {
            median: settled[settled.len() / 2],
            longest: *longest,
            runs: settled.len() as u32,
        }),
        largest_without: judged
            .iter()
            .filter(|(.., provoked)| !provoked)
            .filter_map(|(run, ..)| load(run))
            .reduce(|a, b| if b > a { b } else { a }),
    }
}

/// The level before a run and whether it provoked the knee; `None` when that cannot be said. *Not provoked* needs the answers
/// during and next morning: what was not asked may have risen.
fn judge(run: &AssessedRun) -> Option<(f64, bool)> {
    let answers = &run.run.answers;
    let level = answers.before.map(Score::level).or(run.assessment.baseline.map(|b| b.level))?;
    let rose = worst(run)?.level() >= level + RISE;
    (rose || (answers.during.is_some() && answers.morning.is_some())).then_some((level, rose))
}

fn worst(run: &AssessedRun) -> Option<Score> {
    let answers = &run.run.answers;
    [answers.during, answers.after, answers.one_hour, answers.morning].into_iter().flatten().max()
}

fn settled(knee: &KneeHistory, run: &AssessedRun, level: f64) -> Option<Settled> {
    let answers = &run.run.answers;
    let back = |score: Score| score.level() <= level + NOISE;
    let soon = answers.one_hour.or(answers.after);
    match (soon.map(back), answers.morning.map(back)) {
        (Some(true), Some(true) | None) => Some(Settled::WithinTheHour),
        (_, Some(true)) => Some(Settled::NextMorning),
        (_, None) => None,
        (_, Some(false)) => {
            let morning = morning_of(run.run.day());
            let until = morning.saturating_add(LOOKS_AHEAD_DAYS.days());
            let later = knee.mornings().iter().find(|(day, score)| *day > morning && *day <= until && back(*score));
            Some(later.map_or(Settled::NotYet, |(day, _)| Settled::Later {
                days: (*day - run.run.day()).get_days().unsigned_abs() as u16,
            }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clinic::told::Story;

    fn read(story: &Story, minutes: f64) -> Irritability {
        irritability(&story.knee(), &story.assessed(), |_| Seconds::new(minutes * 60.0).ok())
    }

    #[test]
    fn the_three_numbers_come_from_the_runs_that_provoked_it() {
        let story = Story::default()
            .run(2, 2.0, [Some(1), Some(1), Some(1)])
            .mornings(3, &[Some(1)])
            .run(4, 4.0, [Some(1), Some(3), Some(3)])
            .mornings(5, &[Some(1)])
            .run(6, 6.0, [Some(1), Some(4), Some(5)])
            .mornings(7, &[Some(6), Some(4), Some(2), Some(1)])
            .run(12, 5.0, [Some(1), Some(4), Some(1)])
            .mornings(13, &[Some(1)]);
        let found = read(&story, 25.0);
        assert_eq!((found.rated, found.provoked), (4, 3));
        let onset = found.onset.expect("provoked");
        assert_eq!((onset.lowest.get(), onset.median.get(), onset.median_minutes), (4.0, 5.0, Some(25.0)));
        let peak = found.peak.expect("provoked");
        assert_eq!((peak.median, peak.worst.get(), peak.runs), (4.0, 6, 3));
        let settling = found.settling.expect("provoked");
        assert_eq!((settling.median, settling.longest), (Settled::NextMorning, Settled::Later { days: 3 }));
        assert_eq!(found.largest_without.map(KneeKm::get), Some(2.0));
        assert_eq!(found.band(), Some(IrritabilityBand::Moderate));
        assert_eq!(read(&story, 8.0).band(), Some(IrritabilityBand::High), "it took less than 10 minutes");
    }

    #[test]
    fn a_knee_that_settles_within_the_hour_after_long_runs_is_low() {
        let mut story = Story::default();
        for day in [2, 6, 10] {
            story = story.run(day, 6.0, [Some(0), Some(3), Some(3)]).one_hour(0).mornings(day + 1, &[Some(0)]);
        }
        assert_eq!(read(&story, 40.0).band(), Some(IrritabilityBand::Low));
        assert_eq!(read(&story, 15.0).band(), Some(IrritabilityBand::Moderate));
    }

    #[test]
    fn what_was_not_asked_is_neither_calm_nor_provoked() {
        let story = Story::default()
            .run(2, 2.0, [Some(1), Some(1), None])
            .run(4, 2.0, [None, Some(3), None])
            .run(6, 2.0, [Some(1), None, None])
            .mornings(7, &[Some(1)]);
        let found = read(&story, 20.0);
        assert_eq!((found.rated, found.provoked, found.onset, found.settling), (0, 0, None, None));
        assert_eq!(found.band(), None);
    }

    #[test]
    fn one_that_lasts_beyond_the_answers_has_not_settled() {
        let mut story = Story::default();
        for day in [2, 5, 8] {
            story = story.run(day, 3.0, [Some(1), Some(4), Some(4)]).mornings(day + 1, &[Some(4), Some(3), Some(3)]);
        }
        let found = read(&story, 20.0);
        assert_eq!(found.settling.map(|s| s.median), Some(Settled::NotYet));
        assert_eq!(found.band(), Some(IrritabilityBand::High));
        assert_eq!((Settled::NotYet.hours(), Settled::Later { days: 2 }.hours()), (None, Some(48)));
    }
}
