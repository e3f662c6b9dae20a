//! Flares as episodes: the run before, the start, the peak, the end.
//!
//! A flare begins on the worse morning and ends on the first later morning back within a point of the level before it: a single
//! rating is noisy by a point. Further flares before
//! that, or within a week of the last high morning, belong to the same episode: a knee that is still up does not start anew.

use jiff::civil::Date;

use super::irritability::NOISE;
use crate::{AssessedRun, KneeHistory, KneeKm, RunId, Score, morning_of};

/// A high morning further back than this begins another episode. \[A\]
const SAME_EPISODE_DAYS: i32 = 7;
/// What a run is compared with: the largest load of so many days before it.
const COMPARED_DAYS: i32 = 30;

/// One flare, from the run before it to its end.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FlareAfterRun {
    /// The run it followed, its day and its load.
    pub run: RunId,
    /// The run's local day.
    pub run_day: Date,
    /// The run's load; of several runs that day, of all of them as far as it is known.
    pub load: Option<KneeKm>,
    /// That load against the largest of the 30 days before, e.g. 0.3 for 30 % more; `None` without a run with a load in them.
    pub more_than_before: Option<f64>,
    /// The worse morning.
    pub began: Date,
    /// The level before.
    pub level: f64,
    /// The highest rating, at any moment, until it had settled.
    pub peak: Score,
    /// The first morning back within a point of the level before; `None` while it is not, or as far as is known.
    pub settled: Option<Date>,
    /// Further runs that flared before it had settled.
    pub further: u32,
}

/// The flares of a knee's assessed runs (in order of day), earliest first.
#[must_use]
pub fn flares_after_runs(knee: &KneeHistory, runs: &[AssessedRun]) -> Vec<FlareAfterRun> {
    let mut found: Vec<FlareAfterRun> = Vec::new();
    for run in runs.iter().filter(|run| run.assessment.flare == Some(true)) {
        let began = morning_of(run.run.day());
        let peak = peak_of(run);
        match found.last_mut() {
            // Two runs of a day, or a knee that is still up.
            Some(last) if last.began == began => last.peak = last.peak.max(peak),
            Some(last) if still_up(knee, last, began) => {
                last.further += 1;
                last.peak = last.peak.max(peak).max(highest_morning(knee, began, last.level).0);
                last.settled = settled(knee, began, last.level);
            }
            _ => found.extend(begin(knee, runs, run, began, peak)),
        }
    }
    found
}

fn begin(
    knee: &KneeHistory,
    runs: &[AssessedRun],
    run: &AssessedRun,
    began: Date,
    peak: Score,
) -> Option<FlareAfterRun> {
    let day = run.run.day();
    let level = run.assessment.baseline.map_or(0.0, |b| b.level);
    let load = load_of(runs, day);
    let before = runs
        .iter()
        .filter(|r| r.run.day() < day && (day - r.run.day()).get_days() <= COMPARED_DAYS)
        .filter_map(|r| Some(r.run.facts.dose?.load.get()))
        .reduce(f64::max);
    Some(FlareAfterRun {
        run: run.run.facts.id,
        run_day: day,
        load,
        more_than_before: load
            .zip(before)
            .filter(|(_, before)| *before > 0.0)
            .map(|(l, before)| l.get() / before - 1.0),
        began,
        level,
        peak: peak.max(highest_morning(knee, began, level).0),
        settled: settled(knee, began, level),
        further: 0,
    })
}

fn peak_of(run: &AssessedRun) -> Score {
    let answers = &run.run.answers;
    let asked = [answers.during, answers.after, answers.one_hour, answers.morning];
    asked.into_iter().flatten().max().expect("BUG: a flare has a morning")
}

/// The load of a day's runs; `None` when none is known.
fn load_of(runs: &[AssessedRun], day: Date) -> Option<KneeKm> {
    let of_day = runs.iter().filter(|r| r.run.day() == day);
    of_day.filter_map(|r| Some(r.run.facts.dose?.load)).reduce(KneeKm::plus)
}

fn still_up(knee: &KneeHistory, last: &FlareAfterRun, began: Date) -> bool {
    match last.settled {
        Some(settled) => began < settled,
        None => {
            let (_, high) = highest_morning(knee, last.began, last.level);
            (began - high.min(began)).get_days() <= SAME_EPISODE_DAYS
        }
    }
}

/// The highest rating from a morning on until it had settled or nobody answered for long, and the last morning above the level.
fn highest_morning(knee: &KneeHistory, from: Date, level: f64) -> (Score, Date) {
    let mut found = (knee.morning(from).unwrap_or_else(|| Score::new(0).expect("BUG: 0 is a score")), from);
    for (day, score) in knee.mornings().iter().skip_while(|(day, _)| *day < from) {
        if score.level() <= level + NOISE || (*day - found.1).get_days() > SAME_EPISODE_DAYS {
            break;
        }
        found = (found.0.max(*score), *day);
    }
    found
}

fn settled(knee: &KneeHistory, from: Date, level: f64) -> Option<Date> {
    knee.mornings().iter().find(|(day, score)| *day > from && score.level() <= level + NOISE).map(|(day, _)| *day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clinic::told::{Story, day};

    fn calm() -> Story {
        Story::default().mornings(1, &[Some(1), Some(1), Some(1), Some(1)]).run(3, 4.0, [Some(1), Some(1), Some(1)])
    }

    fn episodes(story: &Story) -> Vec<FlareAfterRun> {
        flares_after_runs(&story.knee(), &story.assessed())
    }

    #[test]
    fn a_flare_has_a_run_before_it_a_start_a_peak_and_an_end() {
        let story = calm().run(6, 6.0, [Some(1), Some(4), Some(5)]).mornings(7, &[Some(4), Some(6), Some(3), Some(1)]);
        let found = episodes(&story);
        assert_eq!(found.len(), 1);
        let flare = found[0];
        assert_eq!((flare.run_day, flare.began, flare.settled), (day(6), day(7), Some(day(10))));
        assert_eq!((flare.level, flare.peak.get(), flare.further), (1.0, 6, 0));
        assert_eq!(flare.load.map(KneeKm::get), Some(6.0));
        assert_eq!(flare.more_than_before, Some(0.5));
    }

    #[test]
    fn a_run_into_a_knee_that_is_still_up_is_the_same_flare() {
        let story = calm()
            .run(6, 6.0, [Some(1), Some(3), Some(3)])
            .mornings(7, &[Some(4), Some(4)])
            .run(8, 2.0, [Some(4), Some(5), Some(5)])
            .mornings(9, &[Some(7), Some(3), Some(1)]);
        let found = episodes(&story);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].peak.get(), found[0].further, found[0].settled), (7, 1, Some(day(11))));
    }

    #[test]
    fn a_flare_whose_end_nobody_wrote_down_does_not_swallow_the_next_month() {
        let story = calm()
            .run(6, 6.0, [Some(1), Some(3), Some(3)])
            .mornings(7, &[Some(4)])
            .run(40, 5.0, [Some(1), Some(3), Some(3)])
            .mornings(41, &[Some(5)]);
        let found = episodes(&story);
        assert_eq!(found.iter().map(|f| (f.began, f.settled)).collect::<Vec<_>>(), [(day(7), None), (day(41), None)]);
        assert_eq!(found[1].more_than_before, None, "no run in the 30 days before");
    }

    #[test]
    fn calm_weeks_have_no_flare() {
        assert_eq!(episodes(&calm()), []);
    }
}
