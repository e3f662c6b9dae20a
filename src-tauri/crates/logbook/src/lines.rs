//! The load line of each knee, learned once and kept: an answer of today costs a moment, not ten years.

mod beside;

use std::cell::RefCell;

use domain::{
    BREAK_MIN_DAYS, Break, KneeHistory, KneeKm, LineParams, LineStart, LoadLine, Outcome, Session, Side, breaks,
    sessions,
};
use jiff::{ToSpan, Zoned, civil::Date};

use crate::{Logbook, LogbookError, api::Settings};

pub use self::beside::LINES_BESIDE;

/// A line that had to learn so many sessions is worth a file: what is missing from it next time costs less than a blink.
const WORTH_KEEPING: usize = 64;
/// How far before a break the longest run is looked for (`science.md` 4), days.
const BEFORE_A_BREAK: i32 = 30;

/// What is kept of both knees' lines.
#[derive(Debug, Default)]
pub(crate) struct Lines {
    kept: RefCell<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    /// The number by which SQLite tells that another program has written.
    seen: Option<i64>,
    /// The day the lines were asked on last.
    asked_on: Option<Date>,
    left: Option<OfKnee>,
    right: Option<OfKnee>,
}

#[derive(Debug)]
struct OfKnee {
    line: LoadLine,
    /// Sessions from this day on have to be read anew.
    stale_from: Option<Date>,
}

impl Kept {
    fn of(&mut self, side: Side) -> &mut Option<OfKnee> {
        match side {
            Side::Left => &mut self.left,
            Side::Right => &mut self.right,
        }
    }

    fn stale_from(&mut self, day: Date) {
        let eve = day.saturating_sub(1.day());
        for side in Side::BOTH {
            if let Some(known) = self.of(side) {
                known.stale_from = Some(known.stale_from.map_or(eve, |stale| stale.min(eve)));
            }
        }
    }
}

impl Lines {
    /// Everything is to be learned anew.
    pub fn forget(&self) {
        *self.kept.borrow_mut() = Kept::default();
    }

    /// What happened on `day` was told differently: from the day before it on (whose morning it is) runs read differently.
    pub fn stale_from(&self, day: Date) {
        self.kept.borrow_mut().stale_from(day);
    }

    /// Forgets what another program may have changed, and what lies in the future of `today`.
    fn look_around(&self, version: i64, today: Date) {
        let mut kept = self.kept.borrow_mut();
        let written_elsewhere = kept.seen.is_some_and(|seen| seen != version);
        let back_in_time = kept.asked_on.is_some_and(|day| day > today);
        if written_elsewhere || back_in_time {
            *kept = Kept::default();
        }
        // What lay in the future when it was asked last.
        if let Some(day) = kept.asked_on.filter(|day| *day < today) {
            kept.stale_from(day);
        }
        kept.seen = Some(version);
        kept.asked_on = Some(today);
    }

    fn take(&self, side: Side) -> Option<OfKnee> {
        self.kept.borrow_mut().of(side).take()
    }

    fn keep(&self, side: Side, known: OfKnee) {
        *self.kept.borrow_mut().of(side) = Some(known);
    }
}

impl Logbook {
    /// Asks the load line of one knee, as of `now`.
    pub(crate) fn ask_line<T>(
        &self,
        side: Side,
        settings: &Settings,
        now: &Zoned,
        question: impl FnOnce(&LoadLine) -> T,
    ) -> Result<T, LogbookError> {
        self.lines.look_around(self.store.data_version()?, now.date());
        let known = match self.lines.take(side) {
            None => self.learned(side, settings, now)?,
            Some(OfKnee { stale_from: Some(day), line }) => self.caught_up(side, settings, now, day, line)?,
            Some(known) => known,
        };
        let answer = question(&known.line);
        self.lines.keep(side, known);
        Ok(answer)
    }

    /// The line from the whole logbook. Every session is read; what was kept of a line spares learning those that are as they were.
    fn learned(&self, side: Side, settings: &Settings, now: &Zoned) -> Result<OfKnee, LogbookError> {
        let sessions = self.sessions_since(None, side, settings, now)?;
        let start = self.line_start(&sessions, settings, now)?;
        let beside = self.path().and_then(|logbook| beside::read(logbook, side));
        let mut line = beside.unwrap_or_else(|| LoadLine::new(start, Vec::new(), &LineParams::DEFAULT));
        let learned = line.update(start, sessions);
        self.keep_beside(side, &line, learned);
        Ok(OfKnee { line, stale_from: None })
    }

    /// Keeps a line for the next start of a program, when it had much to learn.
    fn keep_beside(&self, side: Side, line: &LoadLine, learned: usize) {
        if let Some(logbook) = self.path().filter(|_| learned >= WORTH_KEEPING && !self.store.is_read_only()) {
            beside::write(logbook, side, line);
        }
    }

    /// The line with the sessions from `day` on read anew.
    fn caught_up(
        &self,
        side: Side,
        settings: &Settings,
        now: &Zoned,
        day: Date,
        mut line: LoadLine,
    ) -> Result<OfKnee, LogbookError> {
        let kept = line.sessions().iter().take_while(|record| record.day < day);
        let mut sessions: Vec<Session> =
            kept.map(|record| Session { day: record.day, load: record.load, answer: record.answer }).collect();
        sessions.extend(self.sessions_since(Some(day), side, settings, now)?);
        let start = self.line_start(&sessions, settings, now)?;
        let learned = line.update(start, sessions);
        self.keep_beside(side, &line, learned);
        Ok(OfKnee { line, stale_from: None })
    }

    /// A knee's days with running from `from` on (from the first, without it).
    fn sessions_since(
        &self,
        from: Option<Date>,
        side: Side,
        settings: &Settings,
        now: &Zoned,
    ) -> Result<Vec<Session>, LogbookError> {
        let mut runs = self.knee_since(from, side, now)?.assessed_until(&Self::limits(settings), now.timestamp());
        runs.retain(|r| from.is_none_or(|from| r.run.day() >= from));
        Ok(sessions(&runs, Outcome::Flare))
    }

    /// A knee from `from` on (from the first run, without it).
    pub(crate) fn knee_since(&self, from: Option<Date>, side: Side, now: &Zoned) -> Result<KneeHistory, LogbookError> {
        let first = match from {
            Some(from) => from,
            None => self.first_day(now)?,
        };
        self.knee(side, first, now.date())
    }

    /// Where the line starts: on the first answered day, from what the runner told or else from the runs before it.
    pub(crate) fn line_start(
        &self,
        sessions: &[Session],
        settings: &Settings,
        now: &Zoned,
    ) -> Result<LineStart, LogbookError> {
        let day = sessions.iter().find(|s| s.answer.is_some()).map_or(now.date(), |s| s.day);
        let told =
            settings.comfortable_longest_km.and_then(|km| KneeKm::new(km).ok()).filter(|load| *load > KneeKm::ZERO);
        if let Some(longest) = told {
            return Ok(LineStart::told(longest, told_days_off(settings, day), day));
        }
        let before: Vec<Session> = sessions.iter().take_while(|s| s.day < day).copied().collect();
        Ok(own_start(&before, day))
    }
}

/// Days off between the beginning of the break that was told and its end, or `day` if that comes first.
fn told_days_off(settings: &Settings, day: Date) -> i32 {
    let date = |text: &Option<String>| text.as_deref().and_then(|t| t.parse::<Date>().ok());
    let Some(from) = date(&settings.break_from) else { return 0 };
    let back = date(&settings.break_to).map_or(day, |to| to.saturating_add(1.day()).min(day));
    (back - from).get_days().max(0)
}

/// From the runs before `day` alone: the longest day in the month before the last break, or in the last month if there was none.
fn own_start(before: &[Session], day: Date) -> LineStart {
    let days: Vec<Date> = before.iter().map(|s| s.day).collect();
    let off = breaks(&days, day).into_iter().rev().find(|b: &Break| b.days() >= BREAK_MIN_DAYS);
    let (until, days_off) = off.map_or((day, 0), |b| (b.from, b.days()));
    let opens = until.saturating_sub(BEFORE_A_BREAK.days());
    let longest = before.iter().filter(|s| s.day >= opens && s.day < until).map(|s| s.load).reduce(larger);
    match longest {
        Some(load) => LineStart::own_runs(load, days_off, day),
        None => LineStart::nothing(day),
    }
}

fn larger(a: KneeKm, b: KneeKm) -> KneeKm {
    if b > a { b } else { a }
}

#[cfg(test)]
mod tests {
    use domain::StartBasis;
    use jiff::civil::date;

    use super::*;

    fn ran(day: Date, load: f64) -> Session {
        Session { day, load: KneeKm::new(load).expect("a load"), answer: None }
    }

    #[test]
    fn without_a_word_from_the_runner_the_month_before_the_last_break_speaks() {
        let before = [ran(date(2025, 11, 1), 20.0), ran(date(2026, 1, 5), 9.0), ran(date(2026, 1, 20), 12.0)];
        let start = own_start(&before, date(2026, 2, 17));
        assert_eq!(start.basis, StartBasis::OwnRuns);
        let faded = LineStart::own_runs(KneeKm::new(12.0).expect("a load"), 27, date(2026, 2, 17));
        assert_eq!(start.centre, faded.centre);
        assert_eq!(own_start(&[], date(2026, 2, 17)).basis, StartBasis::Nothing);
    }

    #[test]
    fn a_break_that_was_told_counts_up_to_the_first_answer() {
        let mut settings = Settings::default();
        assert_eq!(told_days_off(&settings, date(2026, 2, 1)), 0);
        settings.break_from = Some("2026-01-02".to_owned());
        assert_eq!(told_days_off(&settings, date(2026, 2, 1)), 30);
        settings.break_to = Some("2026-01-21".to_owned());
        assert_eq!(told_days_off(&settings, date(2026, 2, 1)), 20);
        assert_eq!(told_days_off(&settings, date(2025, 12, 1)), 0, "the log begins before the break");
    }
}
