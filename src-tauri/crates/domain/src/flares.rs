//! Flares as episodes: a run, a peak, and the morning that was back at the usual level. Ups and downs are ordinary on the way back;
//! an episode says how long one lasted.

use jiff::{ToSpan, civil::Date};

use crate::{AssessedRun, Score, morning_of};

/// After so many days without an answer nothing is said any more about when a flare ended. Knee flares last 5 days in the middle,
/// 3–8 for half of them (Thomas 2021, in osteoarthritis, doi:10.1016/j.joca.2021.04.007); twice the long end and no more. \[A\]
const SILENCE_DAYS: i32 = 16;

/// One flare, from the run before it on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FlareEpisode {
    /// The day of the run it followed.
    pub from: Date,
    /// The morning of the highest score; the first of several.
    pub peak: Date,
    /// That score.
    pub worst: Score,
    /// The morning that was back at the usual level; when none has been seen, the last one above it.
    pub to: Date,
    /// Whether that morning has been seen.
    pub settled: bool,
    /// How many runs in it were followed by a worse morning, at least 1.
    pub flares: u32,
}

impl FlareEpisode {
    /// Days from the first worse morning to the last, both included.
    #[must_use]
    pub fn days(&self) -> i32 {
        let last = if self.settled { self.to.saturating_sub(1.day()) } else { self.to };
        ((last - morning_of(self.from)).get_days() + 1).max(1)
    }
}

/// The episodes in a knee's assessed runs and morning ratings, both in order of day. A run that flares while the knee is still above
/// its usual level belongs to the episode it falls into.
#[must_use]
pub fn flare_episodes(runs: &[AssessedRun], mornings: &[(Date, Score)]) -> Vec<FlareEpisode> {
    let mut episodes: Vec<FlareEpisode> = Vec::new();
    for run in runs.iter().filter(|r| r.assessment.flare == Some(true)) {
        if let Some(open) = episodes.last_mut().filter(|last| run.run.day() < last.to) {
            open.flares += 1;
            continue;
        }
        episodes.extend(episode(run, mornings));
    }
    episodes
}

fn episode(run: &AssessedRun, mornings: &[(Date, Score)]) -> Option<FlareEpisode> {
    let level = run.assessment.baseline?.level;
    let first = morning_of(run.run.day());
    let from = mornings.partition_point(|(day, _)| *day < first);
    let (&(day, score), rest) = mornings.get(from..)?.split_first()?;
    let mut found = FlareEpisode { from: run.run.day(), peak: day, worst: score, to: day, settled: false, flares: 1 };
    for (day, score) in rest {
        if (*day - found.to).get_days() > SILENCE_DAYS {
            break;
        }
        found.to = *day;
        if score.level() <= level {
            found.settled = true;
            break;
        }
        if *score > found.worst {
            (found.peak, found.worst) = (*day, *score);
        }
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use jiff::{civil::date, tz::Offset};

    use super::*;
    use crate::{Anchor, KneeHistory, LocalStart, Moment, PainEntry, PainLimits, RunFacts, RunId, Side};

    /// Runs on days of March, and mornings with their scores; the usual level is 1.
    fn episodes(runs: &[i8], mornings: &[(i8, u8)]) -> Vec<FlareEpisode> {
        let facts: Vec<_> = runs
            .iter()
            .map(|day| {
                let at = date(2026, 3, *day).at(8, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).expect("UTC").timestamp();
                let start = LocalStart { at, offset: Offset::UTC };
                RunFacts { id: RunId(i64::from(*day)), start, distance: None, dose: None }
            })
            .collect();
        let usual = (20..=26).map(|day| (date(2026, 2, day), 1));
        let told = usual.chain(mornings.iter().map(|(day, score)| (date(2026, 3, *day), *score)));
        let entries: Vec<_> = told
            .map(|(day, score)| {
                let score = Score::new(score).expect("0–10");
                PainEntry::scored(
                    Anchor::Day(day),
                    day,
                    Side::Left,
                    Moment::Morning,
                    score,
                    jiff::Timestamp::UNIX_EPOCH,
                )
            })
            .collect();
        let knee = KneeHistory::gather(Side::Left, date(2026, 2, 1), facts, &entries);
        flare_episodes(&knee.assessed(&PainLimits::STRICT), knee.mornings())
    }

    #[test]
    fn a_flare_has_a_start_a_peak_and_an_end() {
        let found = episodes(&[1], &[(2, 3), (3, 5), (4, 5), (5, 2), (6, 1), (7, 4)]);
        assert_eq!(found.len(), 1);
        let flare = found[0];
        assert_eq!((flare.from.day(), flare.peak.day(), flare.worst.get()), (1, 3, 5));
        assert_eq!((flare.to.day(), flare.settled, flare.days()), (6, true, 4));
    }

    #[test]
    fn a_flare_whose_end_nobody_saw_stays_open() {
        let silent = episodes(&[1], &[(2, 4), (3, 3)]);
        assert_eq!((silent[0].to.day(), silent[0].settled, silent[0].days()), (3, false, 2));
        let answered_too_late = episodes(&[1], &[(2, 4), (19, 1)]);
        assert_eq!((answered_too_late[0].to.day(), answered_too_late[0].settled), (2, false));
    }

    #[test]
    fn a_run_that_flares_within_a_flare_is_no_second_one() {
        let found = episodes(&[1, 3, 20], &[(2, 4), (3, 3), (4, 6), (5, 1), (21, 5), (22, 0)]);
        assert_eq!(
            found.iter().map(|f| (f.from.day(), f.flares, f.worst.get())).collect::<Vec<_>>(),
            [(1, 2, 6), (20, 1, 5)]
        );
    }

    #[test]
    fn a_morning_within_the_usual_is_no_episode() {
        assert_eq!(episodes(&[1, 3], &[(2, 1), (4, 2)]), []);
    }
}
