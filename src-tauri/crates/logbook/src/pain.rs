//! Answers: written down, replaced, taken away.

use domain::{Anchor, KneeSigns, Moment, PainEntry, RunId, RunState, Score, StiffnessMinutes, morning_of, state_of};
use jiff::{ToSpan, Zoned, civil::Date};
use store::{
    Op,
    pain::{self as table, PainId},
    skipped::{self, Question},
};

use crate::{
    Invalid, Logbook, LogbookError, MomentDetail,
    api::{MomentDto, Outcome, PainInput, PainRow, SideDto, SkipInput},
    convert, words,
};

impl PainInput {
    /// An answer about a run, with nothing but its score.
    #[must_use]
    pub fn about(run_id: i64, side: SideDto, moment: MomentDto, score: u8) -> Self {
        Self { run_id: Some(run_id), ..Self::on(None, side, moment, score) }
    }

    /// An answer on a day without a run (default: today), with nothing but its score.
    #[must_use]
    pub fn on(day: Option<&str>, side: SideDto, moment: MomentDto, score: u8) -> Self {
        Self {
            run_id: None,
            day: day.map(ToOwned::to_owned),
            side,
            moment,
            score,
            one_hour: None,
            stiffness_min: None,
            place: None,
            swelling: None,
            giving_way: None,
            locking: None,
            stopped: None,
            note: None,
        }
    }
}

impl Logbook {
    /// Writes an answer down. An answer to the same question replaces the one before.
    ///
    /// # Errors
    /// [`LogbookError::NoSuchRun`]; [`Invalid`] for a score above 10, a morning or day that has not come, or a detail that
    /// belongs to another moment.
    pub fn log_pain(&mut self, input: &PainInput, now: &Zoned) -> Result<Outcome<PainRow>, LogbookError> {
        let entry = self.entry(input, now)?;
        let outcome = self.change(Op::LogPain, now, |tx| {
            tx.describe(words::answer_short(&entry));
            Ok(table::put(tx, &entry)?.0)
        })?;
        let stored = table::get(&self.store, outcome.value)?.ok_or(LogbookError::NoSuchAnswer(outcome.value.0))?;
        Ok(Outcome { value: convert::pain_row(&stored), changed: outcome.changed, undo: outcome.undo })
    }

    /// Takes an answer away: the question is open again.
    ///
    /// # Errors
    /// [`LogbookError::NoSuchAnswer`].
    pub fn delete_pain(&mut self, id: i64, now: &Zoned) -> Result<Outcome<()>, LogbookError> {
        let known = table::get(&self.store, PainId(id))?.ok_or(LogbookError::NoSuchAnswer(id))?;
        self.change(Op::DeletePain, now, |tx| {
            tx.describe(words::answer_short(&known.entry));
            table::delete(tx, PainId(id))?;
            Ok(())
        })
    }

    /// Puts a question of today away without an answer: nobody asks it again today, and it stays missing.
    ///
    /// # Errors
    /// [`LogbookError::NoSuchRun`].
    pub fn skip_question(&mut self, input: &SkipInput, now: &Zoned) -> Result<Outcome<()>, LogbookError> {
        let (side, moment) = (input.side.into(), Moment::from(input.moment));
        let anchor = match input.run_id.filter(|_| moment != Moment::Morning) {
            Some(run) => Anchor::Run(self.stored(run)?.id),
            None => Anchor::Day(now.date()),
        };
        self.change(Op::SkipQuestion, now, |tx| {
            tx.describe(words::question(side, moment));
            skipped::put(tx, now.date(), Question { anchor, side, moment })?;
            Ok(())
        })
    }

    fn entry(&self, input: &PainInput, now: &Zoned) -> Result<PainEntry, LogbookError> {
        let moment = Moment::from(input.moment);
        let (anchor, day) = self.anchor(input, moment, now)?;
        if input.one_hour.is_some() && moment != Moment::After {
            return Err(Invalid::WrongMoment(MomentDetail::OneHour).into());
        }
        if input.stiffness_min.is_some() && moment != Moment::Morning {
            return Err(Invalid::WrongMoment(MomentDetail::Stiffness).into());
        }
        // A morning speaks of the run of the day before; whatever is asked after that morning's day is from memory.
        let run_day = if moment == Moment::Morning { day.saturating_sub(1.day()) } else { day };
        Ok(PainEntry {
            anchor,
            day,
            side: input.side.into(),
            moment,
            score: Score::new(input.score)?,
            one_hour: input.one_hour.map(Score::new).transpose()?,
            stiffness: input.stiffness_min.map(StiffnessMinutes::new).transpose()?,
            place: input.place.map(Into::into),
            signs: KneeSigns {
                swelling: input.swelling.unwrap_or(false),
                giving_way: input.giving_way.unwrap_or(false),
                locking: input.locking.unwrap_or(false),
                stopped: input.stopped.unwrap_or(false),
            },
            note: convert::said(input.note.as_deref()),
            recorded_at: now.timestamp(),
            recalled: state_of(run_day, false, now.date()) == RunState::Missing,
        })
    }

    /// What the answer hangs on, and the day it speaks of.
    fn anchor(&self, input: &PainInput, moment: Moment, now: &Zoned) -> Result<(Anchor, Date), LogbookError> {
        let Some(run_id) = input.run_id else {
            let day = input.day.as_deref().map(convert::day).transpose()?.unwrap_or(now.date());
            return if day > now.date() { Err(Invalid::InTheFuture.into()) } else { Ok((Anchor::Day(day), day)) };
        };
        let run_day = self.stored(run_id)?.run.day();
        if moment == Moment::Morning {
            let morning = morning_of(run_day);
            return if morning > now.date() {
                Err(Invalid::MorningNotYet.into())
            } else {
                Ok((Anchor::Day(morning), morning))
            };
        }
        Ok((Anchor::Run(RunId(run_id)), run_day))
    }
}
