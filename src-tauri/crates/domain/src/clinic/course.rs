//! How a day with a run goes: before, during, after and next morning, run by run and in the middle.

use crate::{AssessedRun, KneeAnswers, Light, PainSummary, Score, reference::median};

/// The moments of a day with a run, in order of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CourseMoment {
    /// Before setting off.
    Before,
    /// Worst while running.
    During,
    /// One hour after, where asked.
    OneHour,
    /// Worst in the first hours after.
    After,
    /// Next morning.
    Morning,
}

impl CourseMoment {
    /// All of them, in order of time.
    pub const ALL: [Self; 5] = [Self::Before, Self::During, Self::OneHour, Self::After, Self::Morning];

    fn of(self, answers: &KneeAnswers) -> Option<Score> {
        match self {
            Self::Before => answers.before,
            Self::During => answers.during,
            Self::OneHour => answers.one_hour,
            Self::After => answers.after,
            Self::Morning => answers.morning,
        }
    }
}

/// One run's day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CourseLine {
    /// How the knee took it.
    pub light: Light,
    /// The answers, in the order of [`CourseMoment::ALL`].
    pub scores: [Option<Score>; 5],
}

/// The days of a stretch of runs.
#[derive(Debug, Clone, PartialEq)]
pub struct DayCourse {
    /// Each run with at least two answers, in order of time.
    pub lines: Vec<CourseLine>,
    /// The answers of all runs, in the order of [`CourseMoment::ALL`]; `None` for a moment nobody answered.
    pub middle: [Option<PainSummary>; 5],
}

/// Reads how the days of these runs went.
#[must_use]
pub fn day_course(runs: &[AssessedRun]) -> DayCourse {
    let scores = |run: &AssessedRun| CourseMoment::ALL.map(|moment| moment.of(&run.run.answers));
    let lines = runs
        .iter()
        .map(|run| CourseLine { light: run.assessment.light, scores: scores(run) })
        .filter(|line| line.scores.iter().flatten().count() >= 2)
        .collect();
    let middle = CourseMoment::ALL.map(|moment| {
        let given: Vec<Score> = runs.iter().filter_map(|run| moment.of(&run.run.answers)).collect();
        let worst = *given.iter().max()?;
        Some(PainSummary { worst, median: median(given.iter().map(|s| s.level()))?, answers: given.len() as u32 })
    });
    DayCourse { lines, middle }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clinic::told::Story;

    #[test]
    fn a_day_is_a_line_and_the_days_have_a_middle() {
        let story = Story::default()
            .run(2, 2.0, [Some(1), Some(2), Some(3)])
            .mornings(3, &[Some(1)])
            .run(5, 2.0, [None, Some(4), None])
            .mornings(6, &[Some(5)])
            .run(8, 2.0, [None, Some(9), None]);
        let found = day_course(&story.assessed());
        assert_eq!(found.lines.len(), 2, "one answer is no line");
        assert_eq!(found.lines[1].scores.map(|s| s.map(Score::get)), [None, Some(4), None, None, Some(5)]);
        let middle = found.middle.map(|m| m.map(|m| (m.median, m.worst.get(), m.answers)));
        assert_eq!(middle, [Some((1.0, 1, 1)), Some((4.0, 9, 3)), None, Some((3.0, 3, 1)), Some((3.0, 5, 2))]);
    }
}
