//! One knee's history: its runs with their doses, its answers, and how it took each run.

use jiff::{ToSpan, civil::Date};

use crate::{
    Assessment, Dose, KneeAnswers, LocalStart, Metres, Moment, PainEntry, PainLimits, RunId, RunState, Score, Side,
    assess, baseline_before, morning_of, state_of,
};

/// What is needed of a run to judge a knee by it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RunFacts {
    /// Its identity.
    pub id: RunId,
    /// When it began.
    pub start: LocalStart,
    /// Distance, when known.
    pub distance: Option<Metres>,
    /// Knee load, when known.
    pub dose: Option<Dose>,
}

/// A run and what this knee answered about it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct KneeRun {
    /// The run.
    pub facts: RunFacts,
    /// The answers, the next morning among them.
    pub answers: KneeAnswers,
}

impl KneeRun {
    /// The local day of the run.
    #[must_use]
    pub fn day(&self) -> Date {
        self.facts.start.day()
    }

    /// Whether this knee has answered, on `today`.
    #[must_use]
    pub fn state(&self, today: Date) -> RunState {
        state_of(self.day(), self.answers.morning.is_some(), today)
    }
}

/// A run, the answers and how they read.
#[derive(Debug, Clone, PartialEq)]
pub struct AssessedRun {
    /// The run and its answers.
    pub run: KneeRun,
    /// How they read.
    pub assessment: Assessment,
}

/// One knee's runs and answers over a stretch of days, in order of local day and start.
#[derive(Debug, Clone, PartialEq)]
pub struct KneeHistory {
    side: Side,
    runs: Vec<KneeRun>,
    mornings: Vec<(Date, Score)>,
    run_free_mornings: Vec<(Date, Score)>,
    morning_signs: Vec<Date>,
    elsewhere: Vec<PainEntry>,
}

impl KneeHistory {
    /// Joins runs and answers. Entries of the other knee are ignored; the order in which things were written down does not
    /// matter. `from` is the first day of which every run is known: a morning on that day may follow a run before it, so it is
    /// not taken as run-free.
    #[must_use]
    pub fn gather(side: Side, from: Date, runs: impl IntoIterator<Item = RunFacts>, entries: &[PainEntry]) -> Self {
        let mut runs: Vec<KneeRun> =
            runs.into_iter().map(|facts| KneeRun { facts, answers: KneeAnswers::default() }).collect();
        // By local day first: across time zones a later start may belong to an earlier day.
        runs.sort_by_key(|r| (r.day(), r.facts.start.at, r.facts.id));
        let by_id: std::collections::HashMap<RunId, usize> =
            runs.iter().enumerate().map(|(i, r)| (r.facts.id, i)).collect();
        let mut mornings = Vec::new();
        let mut morning_signs = Vec::new();
        let mut elsewhere = Vec::new();
        for entry in entries.iter().filter(|e| e.side == side) {
            match entry.anchor {
                crate::Anchor::Run(id) => {
                    if let Some(i) = by_id.get(&id) {
                        runs[*i].answers.take(entry);
                    }
                }
                crate::Anchor::Day(day) if entry.moment == Moment::Morning => {
                    mornings.push((day, entry.score));
                    if entry.signs.have_it_looked_at() {
                        morning_signs.push(day);
                    }
                    let eve = day.saturating_sub(1.day());
                    let first = runs.partition_point(|r| r.day() < eve);
                    for run in runs[first..].iter_mut().take_while(|r| r.day() == eve) {
                        run.answers.take(entry);
                    }
                }
                crate::Anchor::Day(_) => elsewhere.push(entry.clone()),
            }
        }
        mornings.sort_unstable_by_key(|(day, _)| *day);
        morning_signs.sort_unstable();
        elsewhere.sort_by_key(|e| (e.day, e.moment));
        let ran_on = |day: Date| runs.binary_search_by_key(&day, KneeRun::day).is_ok();
        let run_free_mornings =
            mornings.iter().filter(|(day, _)| *day > from && !ran_on(day.saturating_sub(1.day()))).copied().collect();
        Self { side, runs, mornings, run_free_mornings, morning_signs, elsewhere }
    }

    /// Which knee.
    #[must_use]
    pub fn side(&self) -> Side {
        self.side
    }

    /// The runs, by local day, then by start.
    #[must_use]
    pub fn runs(&self) -> &[KneeRun] {
        &self.runs
    }

    /// Morning ratings, in order of day.
    #[must_use]
    pub fn mornings(&self) -> &[(Date, Score)] {
        &self.mornings
    }

    /// Morning ratings whose day before had no run, in order of day.
    #[must_use]
    pub fn run_free_mornings(&self) -> &[(Date, Score)] {
        &self.run_free_mornings
    }

    /// Mornings on which swelling, giving way or locking was noted.
    #[must_use]
    pub fn morning_signs(&self) -> &[Date] {
        &self.morning_signs
    }

    /// Answers noted on a day without a run, mornings aside.
    #[must_use]
    pub fn elsewhere(&self) -> &[PainEntry] {
        &self.elsewhere
    }

    /// The morning rating of a day.
    #[must_use]
    pub fn morning(&self, day: Date) -> Option<Score> {
        self.mornings.binary_search_by_key(&day, |(d, _)| *d).ok().map(|i| self.mornings[i].1)
    }

    /// How the knee took each run, by local day, then by start.
    #[must_use]
    pub fn assessed(&self, limits: &PainLimits) -> Vec<AssessedRun> {
        self.runs.iter().map(|run| self.assess_one(run, limits)).collect()
    }

    /// How the knee took one of its runs.
    #[must_use]
    pub fn assess_one(&self, run: &KneeRun, limits: &PainLimits) -> AssessedRun {
        let same_morning = self.morning(run.day());
        let level = baseline_before(run.day(), &self.run_free_mornings, run.answers.before, same_morning);
        AssessedRun { run: *run, assessment: assess(&run.answers, level, limits) }
    }

    /// The mornings that passed unanswered on `today`, one per day with runs, from the first answer of this knee on: before it
    /// nobody was asked, and a history from a watch is no string of missed questions.
    #[must_use]
    pub fn missing_mornings(&self, today: Date) -> Vec<Date> {
        let Some(asked_since) = self.asked_since() else { return Vec::new() };
        let mut days: Vec<Date> = self
            .runs
            .iter()
            .filter(|r| r.state(today) == RunState::Missing)
            .map(|r| morning_of(r.day()))
            .filter(|day| *day >= asked_since)
            .collect();
        days.dedup();
        days
    }

    /// The day of the first answer of any kind.
    #[must_use]
    pub fn asked_since(&self) -> Option<Date> {
        let on_runs = self.runs.iter().find(|r| !r.answers.is_empty()).map(KneeRun::day);
        let mornings = self.mornings.first().map(|(day, _)| *day);
        let elsewhere = self.elsewhere.first().map(|e| e.day);
        [on_runs, mornings, elsewhere].into_iter().flatten().min()
    }
}

#[cfg(test)]
mod tests {
    use jiff::{civil::date, tz::Offset};

    use super::*;
    use crate::Anchor;

    fn facts(id: i64, day: Date) -> RunFacts {
        let at = day.at(8, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).expect("UTC").timestamp();
        RunFacts { id: RunId(id), start: LocalStart { at, offset: Offset::UTC }, distance: None, dose: None }
    }

    fn entry(anchor: Anchor, day: Date, side: Side, moment: Moment, score: u8) -> PainEntry {
        let score = Score::new(score).expect("0–10");
        PainEntry::scored(anchor, day, side, moment, score, jiff::Timestamp::UNIX_EPOCH)
    }

    fn morning(day: Date, side: Side, score: u8) -> PainEntry {
        entry(Anchor::Day(day), day, side, Moment::Morning, score)
    }

    #[test]
    fn a_morning_answers_for_every_run_of_the_day_before() {
        let ran = date(2026, 3, 1);
        let next = morning(date(2026, 3, 2), Side::Right, 3);
        let knee = KneeHistory::gather(Side::Right, ran, [facts(2, ran), facts(1, ran)], &[next]);
        let scores: Vec<_> = knee.runs().iter().map(|r| r.answers.morning.map(Score::get)).collect();
        assert_eq!(scores, [Some(3), Some(3)]);
    }

    #[test]
    fn a_flight_that_turns_the_days_around_loses_no_answer() {
        let run = |id, at: &str, hours: i8| RunFacts {
            start: LocalStart { at: at.parse().expect("an instant"), offset: Offset::constant(hours) },
            ..facts(id, date(2026, 3, 1))
        };
        // 2 March in Tokyo, and two hours later still 1 March in Los Angeles.
        let runs = [run(1, "2026-03-01T21:00:00Z", 9), run(2, "2026-03-01T23:00:00Z", -8)];
        let entries = [morning(date(2026, 3, 2), Side::Left, 2), morning(date(2026, 3, 3), Side::Left, 3)];
        let knee = KneeHistory::gather(Side::Left, date(2026, 2, 1), runs, &entries);
        let answered: Vec<_> = knee.runs().iter().map(|r| (r.facts.id.0, r.answers.morning.map(Score::get))).collect();
        assert_eq!(answered, [(2, Some(2)), (1, Some(3))]);
        assert_eq!(knee.run_free_mornings, []);
    }

    #[test]
    fn left_and_right_never_mix() {
        let ran = date(2026, 3, 1);
        let entries = [
            morning(date(2026, 3, 2), Side::Left, 7),
            entry(Anchor::Run(RunId(1)), ran, Side::Left, Moment::During, 6),
        ];
        let right = KneeHistory::gather(Side::Right, ran, [facts(1, ran)], &entries);
        assert!(right.runs()[0].answers.is_empty());
        assert_eq!(right.mornings(), []);
    }

    #[test]
    fn a_morning_is_missed_only_once_the_knee_is_being_asked() {
        let days = [date(2026, 3, 1), date(2026, 3, 5), date(2026, 3, 9)];
        let runs: Vec<_> = days.iter().enumerate().map(|(i, d)| facts(i as i64, *d)).collect();
        let first = morning(date(2026, 3, 4), Side::Left, 1);
        let knee = KneeHistory::gather(Side::Left, days[0], runs.clone(), &[first]);
        assert_eq!(knee.missing_mornings(date(2026, 3, 20)), [date(2026, 3, 6), date(2026, 3, 10)]);
        assert_eq!(KneeHistory::gather(Side::Left, days[0], runs, &[]).missing_mornings(date(2026, 3, 20)), []);
    }

    #[test]
    fn the_order_of_writing_down_does_not_matter() {
        let days = [date(2026, 3, 1), date(2026, 3, 3), date(2026, 3, 6)];
        let runs: Vec<_> = days.iter().enumerate().map(|(i, d)| facts(i as i64, *d)).collect();
        let mut entries: Vec<_> = (1..=9).map(|d| morning(date(2026, 3, d), Side::Left, d as u8)).collect();
        let forward = KneeHistory::gather(Side::Left, days[0], runs.clone(), &entries);
        entries.reverse();
        let backward = KneeHistory::gather(Side::Left, days[0], runs.into_iter().rev(), &entries);
        assert_eq!(forward, backward);
    }

    #[test]
    fn a_morning_after_a_run_is_no_baseline_and_one_at_the_edge_of_what_is_known_is_not_either() {
        let ran = date(2026, 3, 3);
        let entries: Vec<_> = (1..=6).map(|d| morning(date(2026, 3, d), Side::Left, d as u8)).collect();
        let knee = KneeHistory::gather(Side::Left, date(2026, 3, 1), [facts(1, ran)], &entries);
        let free: Vec<_> = knee.run_free_mornings.iter().map(|(d, _)| d.day()).collect();
        assert_eq!(free, [2, 3, 5, 6]);
    }
}
