//! Questionnaires and noted changes: filled in, listed, taken away.

use domain::{Instrument, NotedChange, Questionnaire, QuestionnaireItem, Side};
use jiff::{ToSpan, Zoned, civil::Date};
use store::{Op, questionnaires as table};

use crate::{
    Invalid, Logbook, LogbookError,
    api::{
        ChangeInput, ChangeRow, InstrumentInfo, Outcome, ScoreInput, ScoreItem, ScoreRow, Scores, Settings, WatchedDto,
    },
    convert, words,
};

/// The four questions of the week come back after so many days.
const WEEKLY_AFTER_DAYS: i32 = 7;

impl Logbook {
    /// What there is to fill in, and what was.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn scores(&self, now: &Zoned) -> Result<Scores, LogbookError> {
        let today = now.date();
        let filled = table::up_to(&self.store, today)?;
        let rows = filled.iter().enumerate().map(|(n, stored)| {
            let this = &stored.filled;
            let before = filled[..n].iter().rev().map(|s| &s.filled).find(|other| same_kind(other, this));
            ScoreRow {
                id: stored.id,
                day: this.day.to_string(),
                side: this.side.map(Into::into),
                instrument: this.instrument.into(),
                name: words::score_name(this.instrument),
                total: this.total,
                items: this.items.iter().map(item_dto).collect(),
                text: words::score_told(this, before),
            }
        });
        let mut rows: Vec<ScoreRow> = rows.collect();
        rows.reverse();
        let weekly = filled.iter().rfind(|s| s.filled.instrument == Instrument::WeeklyTrouble);
        let due_from = today.saturating_sub(WEEKLY_AFTER_DAYS.days());
        let mut changes: Vec<ChangeRow> = table::changes_between(&self.store, Date::MIN, today)?
            .into_iter()
            .map(|stored| ChangeRow {
                id: stored.id,
                day: stored.change.day.to_string(),
                kind: stored.change.kind.into(),
                words: stored.change.words,
            })
            .collect();
        changes.reverse();
        Ok(Scores {
            instruments: Instrument::ALL.map(info).to_vec(),
            filled: rows,
            changes,
            weekly_due: weekly.is_some_and(|stored| stored.filled.day <= due_from),
        })
    }

    /// Keeps a questionnaire; one of the same kind, knee and day is replaced. The value is its number.
    ///
    /// # Errors
    /// [`Invalid::NotAScore`], [`Invalid::NotATime`], [`Invalid::InTheFuture`], and what any write can meet.
    pub fn log_score(&mut self, input: &ScoreInput, now: &Zoned) -> Result<Outcome<i64>, LogbookError> {
        let day = convert::day_by_now(input.day.as_deref(), now)?;
        let instrument = Instrument::from(input.instrument);
        let side = input.side.map(Side::from).or(only_side(&self.settings()?));
        let items = input.items.as_deref().unwrap_or_default();
        let filled = match input.total {
            Some(total) if items.is_empty() => Questionnaire::of_total(instrument, side, day, total, now.timestamp()),
            Some(_) => return Err(Invalid::TotalAndItems.into()),
            None => {
                let items = items.iter().map(|item| QuestionnaireItem {
                    words: convert::said(item.words.as_deref()).unwrap_or_default(),
                    value: item.value,
                });
                Questionnaire::of_items(instrument, side, day, items.collect(), now.timestamp())
            }
        }
        .map_err(Invalid::NotAScore)?;
        self.change(Op::LogScore, now, |tx| {
            tx.describe(words::score_short(&filled));
            Ok(table::put(tx, &filled)?)
        })
    }

    /// Takes a questionnaire away. The value says whether it was there.
    ///
    /// # Errors
    /// [`LogbookError::NoSuchScore`], and what any write can meet.
    pub fn delete_score(&mut self, id: i64, now: &Zoned) -> Result<Outcome<()>, LogbookError> {
        self.change(Op::DeleteScore, now, |tx| match table::delete(tx, id)? {
            true => Ok(()),
            false => Err(LogbookError::NoSuchScore(id)),
        })
    }

    /// Notes that something changed. The value is its number.
    ///
    /// # Errors
    /// [`Invalid::EmptyChange`], [`Invalid::NotATime`], [`Invalid::InTheFuture`], and what any write can meet.
    pub fn note_change(&mut self, input: &ChangeInput, now: &Zoned) -> Result<Outcome<i64>, LogbookError> {
        let day = convert::day_by_now(input.day.as_deref(), now)?;
        let words = convert::said(Some(&input.words)).ok_or(Invalid::EmptyChange)?;
        let change = NotedChange { day, kind: input.kind.into(), words };
        self.change(Op::NoteChange, now, |tx| {
            tx.describe(words::change_kind(change.kind));
            Ok(table::note_change(tx, &change, now.timestamp())?)
        })
    }

    /// Takes a noted change away.
    ///
    /// # Errors
    /// [`LogbookError::NoSuchChange`], and what any write can meet.
    pub fn delete_change(&mut self, id: i64, now: &Zoned) -> Result<Outcome<()>, LogbookError> {
        self.change(Op::DeleteChange, now, |tx| match table::delete_change(tx, id)? {
            true => Ok(()),
            false => Err(LogbookError::NoSuchChange(id)),
        })
    }
}

/// Of the same questionnaire about the same knee.
pub(crate) fn same_kind(a: &Questionnaire, b: &Questionnaire) -> bool {
    a.instrument == b.instrument && a.side == b.side
}

fn only_side(settings: &Settings) -> Option<Side> {
    match settings.side? {
        WatchedDto::Left => Some(Side::Left),
        WatchedDto::Right => Some(Side::Right),
        WatchedDto::Both => None,
    }
}

fn item_dto(item: &QuestionnaireItem) -> ScoreItem {
    ScoreItem { words: (!item.words.is_empty()).then(|| item.words.clone()), value: item.value }
}

fn info(instrument: Instrument) -> InstrumentInfo {
    let (min, max) = instrument.range();
    InstrumentInfo {
        instrument: instrument.into(),
        name: words::score_name(instrument),
        about: words::score_about(instrument),
        min,
        max,
        own: instrument.is_own(),
        questions: words::score_questions(instrument),
        least_change: words::least_change(instrument),
    }
}
