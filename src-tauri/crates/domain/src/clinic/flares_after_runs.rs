//! Flares with what came before them: the run, its load against the weeks before, and the highest answer at any moment.

use jiff::{ToSpan, civil::Date};

use crate::{AssessedRun, FlareEpisode, KneeHistory, KneeKm, RunId, Score, flare_episodes};

/// What a run is compared with: the largest load of so many days before it.
const COMPARED_DAYS: i32 = 30;

/// One flare, and the run before it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FlareAfterRun {
    /// Its days, from the run on.
    pub episode: FlareEpisode,
    /// The run it followed; of several that day, the first.
    pub run: RunId,
    /// That run's load; of several runs that day, of all of them as far as it is known.
    pub load: Option<KneeKm>,
    /// That load against the largest of the 30 days before, e.g. 0.3 for 30 % more; `None` without a run with a load in them.
    pub more_than_before: Option<f64>,
    /// The highest answer: of the mornings, and of what was run meanwhile at any moment.
    pub peak: Score,
}

/// The flares of a knee's assessed runs (in order of day), earliest first.
#[must_use]
pub fn flares_after_runs(knee: &KneeHistory, runs: &[AssessedRun]) -> Vec<FlareAfterRun> {
    let episodes = flare_episodes(runs, knee.mornings());
    episodes.into_iter().filter_map(|episode| with_its_run(runs, episode)).collect()
}

/// `runs` are in order of day, so only the month before the flare and the flare itself are looked at.
fn with_its_run(runs: &[AssessedRun], episode: FlareEpisode) -> Option<FlareAfterRun> {
    let day = episode.from;
    let before = |day: Date| runs.partition_point(|r| r.run.day() < day);
    let (opens, begins) = (before(day.saturating_sub(COMPARED_DAYS.days())), before(day));
    let ends = before(day.saturating_add(1.day()).max(episode.to));
    let of_day = || runs[begins..ends].iter().take_while(|r| r.run.day() == day);
    let known = |r: &AssessedRun| Some(r.run.facts.dose?.load);
    let load = of_day().filter_map(known).reduce(KneeKm::plus);
    let largest = runs[opens..begins].iter().filter_map(known).map(KneeKm::get).reduce(f64::max);
    Some(FlareAfterRun {
        episode,
        run: of_day().next()?.run.facts.id,
        load,
        more_than_before: load
            .zip(largest)
            .filter(|(_, largest)| *largest > 0.0)
            .map(|(load, largest)| load.get() / largest - 1.0),
        peak: runs[begins..ends].iter().filter_map(highest).fold(episode.worst, Score::max),
    })
}

fn highest(run: &AssessedRun) -> Option<Score> {
    let answers = &run.run.answers;
    [answers.during, answers.after, answers.one_hour].into_iter().flatten().max()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clinic::told::{Story, day};

    fn calm() -> Story {
        Story::default().mornings(1, &[Some(1), Some(1), Some(1), Some(1)]).run(3, 4.0, [Some(1), Some(1), Some(1)])
    }

    fn flares(story: &Story) -> Vec<FlareAfterRun> {
        flares_after_runs(&story.knee(), &story.assessed())
    }

    #[test]
    fn a_flare_has_the_run_before_it_and_what_that_was_more_than_before() {
        let story = calm().run(6, 6.0, [Some(1), Some(4), Some(5)]).mornings(7, &[Some(4), Some(6), Some(3), Some(1)]);
        let found = flares(&story);
        assert_eq!(found.len(), 1);
        let flare = found[0];
        assert_eq!((flare.episode.from, flare.episode.to, flare.episode.settled), (day(6), day(10), true));
        assert_eq!((flare.run, flare.peak.get()), (RunId(2), 6));
        assert_eq!(flare.load.map(KneeKm::get), Some(6.0));
        assert_eq!(flare.more_than_before, Some(0.5));
    }

    #[test]
    fn its_peak_may_lie_in_a_run_and_not_in_a_morning() {
        let story = calm()
            .run(6, 6.0, [Some(1), Some(3), Some(3)])
            .mornings(7, &[Some(4), Some(4)])
            .run(8, 2.0, [Some(4), Some(5), Some(7)])
            .mornings(9, &[Some(5), Some(3), Some(1)]);
        let found = flares(&story);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].peak.get(), found[0].episode.worst.get(), found[0].run), (7, 5, RunId(2)));
    }

    #[test]
    fn without_a_run_in_the_month_before_nothing_is_compared() {
        let story = calm().run(40, 5.0, [Some(1), Some(3), Some(3)]).mornings(36, &[Some(1), Some(1), Some(1)]);
        let story = story.mornings(41, &[Some(5)]);
        let found = flares(&story);
        assert_eq!(found.iter().map(|f| f.more_than_before).collect::<Vec<_>>(), [None]);
    }

    #[test]
    fn calm_weeks_have_no_flare() {
        assert_eq!(flares(&calm()), []);
    }
}
