//! How much was written down of what was asked.

use jiff::civil::Date;

use crate::{KneeHistory, KneeRun, morning_of};

/// How complete a stretch of a diary is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kept {
    /// Days on which the knee was asked: from its first answer ever, within the stretch, to its last day or today.
    pub days_expected: u32,
    /// Days of those with any answer about that knee, or a run.
    pub days_logged: u32,
    /// Mornings after a run that have come, or were answered.
    pub mornings_due: u32,
    /// Mornings of those without an answer: unknown, never fine.
    pub mornings_missing: u32,
    /// Mornings of those that were filled in from memory.
    pub recalled: u32,
}

/// How complete a knee's diary is from `from` to `to`, seen on `today`.
#[must_use]
pub fn kept(knee: &KneeHistory, from: Date, to: Date, today: Date) -> Kept {
    let within = |day: &Date| (from..=to).contains(day);
    let first = knee.asked_since().map(|asked| asked.max(from)).filter(|first| *first <= to.min(today));
    let expected = first.map_or(0, |first| (to.min(today) - first).get_days().unsigned_abs() + 1);
    let mut logged: Vec<Date> = knee
        .mornings()
        .iter()
        .map(|(day, _)| *day)
        .chain(knee.runs().iter().map(KneeRun::day))
        .chain(knee.elsewhere().iter().map(|entry| entry.day))
        .filter(|day| within(day) && first.is_some_and(|first| *day >= first) && *day <= today)
        .collect();
    logged.sort_unstable();
    logged.dedup();
    let mut days: Vec<&KneeRun> = knee.runs().iter().filter(|run| within(&run.day())).collect();
    days.dedup_by_key(|run| run.day());
    // Today's morning has until midnight. Before the first answer nobody was asked.
    let asked = |run: &&&KneeRun| {
        run.answers.morning.is_some()
            || (morning_of(run.day()) < today && knee.asked_since().is_some_and(|since| morning_of(run.day()) >= since))
    };
    let due: Vec<&&KneeRun> = days.iter().filter(asked).collect();
    Kept {
        days_expected: expected,
        days_logged: logged.len() as u32,
        mornings_due: due.len() as u32,
        mornings_missing: due.iter().filter(|run| run.answers.morning.is_none()).count() as u32,
        recalled: due.iter().filter(|run| run.answers.morning_recalled).count() as u32,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clinic::told::{Story, day};

    #[test]
    fn days_are_expected_from_the_first_answer_on() {
        let story = Story::default()
            .run(2, 2.0, [None; 3])
            .mornings(10, &[Some(1), None, Some(1)])
            .run(13, 2.0, [Some(1), Some(1), None])
            .run(16, 2.0, [None; 3])
            .mornings(17, &[Some(1)]);
        let found = kept(&story.knee(), day(1), day(31), day(19));
        assert_eq!((found.days_expected, found.days_logged), (10, 5));
        assert_eq!((found.mornings_due, found.mornings_missing), (2, 1));
        assert_eq!(kept(&story.knee(), day(1), day(5), day(19)).days_expected, 0, "nobody was asked yet");
    }

    #[test]
    fn a_morning_that_may_still_be_answered_is_not_missing() {
        let story = Story::default().mornings(3, &[Some(1)]).run(4, 2.0, [None; 3]);
        let seen = |on| kept(&story.knee(), day(1), day(31), day(on)).mornings_missing;
        assert_eq!((seen(5), seen(6)), (0, 1));
    }

    #[test]
    fn two_runs_of_a_day_have_one_morning() {
        let story = Story::default().mornings(3, &[Some(1)]).run(4, 2.0, [None; 3]).run(4, 1.0, [None; 3]);
        assert_eq!(kept(&story.knee(), day(1), day(9), day(9)).mornings_due, 1);
    }

    #[test]
    fn an_empty_diary_expects_nothing() {
        let found = kept(&Story::default().knee(), day(1), day(9), day(9));
        assert_eq!((found.days_expected, found.days_logged, found.mornings_due), (0, 0, 0));
    }
}
