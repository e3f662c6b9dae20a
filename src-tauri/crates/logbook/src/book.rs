//! The object everything is a method of: an open logbook.

use std::{cell::Cell, path::Path};

use domain::{BASELINE_REACH_DAYS, KneeHistory, PainEntry, PainLimits, RunFacts, Side, WatchedKnees};
use jiff::{ToSpan, Zoned, civil::Date};
use store::{Changes, Conn, Op, Store, Topic, Tx, dose_changes::Why, pain, runs};

use crate::{
    LogbookError,
    api::{self, History, Outcome, PresetDto, Settings, WatchedDto},
    convert, doses,
    lines::Lines,
    plan, words,
};

/// An open logbook.
#[derive(Debug)]
pub struct Logbook {
    pub(crate) store: Store,
    pub(crate) lines: Lines,
    /// What [`Logbook::look_around`] saw last.
    seen: Cell<Option<(i64, Date)>>,
}

/// Both knees over the same days.
pub(crate) struct Knees {
    pub left: KneeHistory,
    pub right: KneeHistory,
}

impl Knees {
    pub fn of(&self, side: Side) -> &KneeHistory {
        match side {
            Side::Left => &self.left,
            Side::Right => &self.right,
        }
    }
}

impl Logbook {
    /// Opens the logbook in this file, creating it when there is none, upgrading it (after a copy) when it is older.
    ///
    /// # Errors
    /// [`LogbookError::Store`] when the file is something else, newer, damaged or out of reach.
    pub fn open(path: impl AsRef<Path>, now: &Zoned) -> Result<Self, LogbookError> {
        let mut book = Self::around(Store::open(path, now.timestamp())?);
        book.look_around(now)?;
        if !book.store.is_read_only() && doses::outdated(&book.store)? {
            book.change(Op::Recompute, now, |tx| doses::recompute(tx, Why::Formula, None, now))?;
        }
        Ok(book)
    }

    /// A logbook that is gone when it is dropped.
    ///
    /// # Errors
    /// When memory is short.
    pub fn in_memory() -> Result<Self, LogbookError> {
        Ok(Self::around(Store::in_memory()?))
    }

    fn around(store: Store) -> Self {
        Self { store, lines: Lines::default(), seen: Cell::new(None) }
    }

    /// The file; `None` in memory.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.store.path()
    }

    /// Takes back the last step; `None` when there is none. The value is what was taken back, in words.
    ///
    /// # Errors
    /// What any write can meet.
    pub fn undo(&mut self, now: &Zoned) -> Result<Outcome<Option<String>>, LogbookError> {
        let undone = self.store.undo(now.timestamp())?;
        self.stepped(undone)
    }

    /// Does the last undone step again; `None` when there is none.
    ///
    /// # Errors
    /// What any write can meet.
    pub fn redo(&mut self, now: &Zoned) -> Result<Outcome<Option<String>>, LogbookError> {
        let redone = self.store.redo(now.timestamp())?;
        self.stepped(redone)
    }

    /// What *Undo* and *Redo* would do now.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn history(&self) -> Result<History, LogbookError> {
        let word = |step: store::StepInfo| words::step(step.op, step.detail.as_deref());
        Ok(History { undo: self.store.next_undo()?.map(word), redo: self.store.next_redo()?.map(word) })
    }

    /// What a screen must redraw although nobody asked for a change through this object: another program wrote to the file, or a new
    /// day has begun, since this was asked last or the file was opened. Costs one look at the file's head, and no read of a table.
    ///
    /// # Errors
    /// What any read can meet.
    pub fn look_around(&self, now: &Zoned) -> Result<Vec<api::Topic>, LogbookError> {
        let sees = (self.store.data_version()?, now.date());
        let is_news = self.seen.replace(Some(sees)).is_some_and(|seen| seen != sees);
        if !is_news {
            return Ok(Vec::new());
        }
        self.lines.forget();
        Ok(convert::topics(Changes::EVERYTHING))
    }

    /// Lets the file grow no further than this, so that tests can fill the disk.
    ///
    /// # Errors
    /// What any write can meet.
    pub fn limit_size(&self, bytes: u64) -> Result<(), LogbookError> {
        Ok(self.store.limit_size(bytes)?)
    }

    fn stepped(&self, step: Option<store::Undone>) -> Result<Outcome<Option<String>>, LogbookError> {
        self.lines.forget();
        let changed = step.as_ref().map(|s| convert::topics(s.changes)).unwrap_or_default();
        let value = step.map(|s| words::step(s.op, s.detail.as_deref()));
        Ok(Outcome { value, changed, undo: self.history()?.undo })
    }

    /// Every change goes through here: one transaction, one step of undo, one outcome, and the plan in step with it.
    pub(crate) fn change<T>(
        &mut self,
        op: Op,
        now: &Zoned,
        work: impl FnOnce(&Tx<'_>) -> Result<T, LogbookError>,
    ) -> Result<Outcome<T>, LogbookError> {
        let written = self.store.transact(op, now.timestamp(), |tx| {
            let value = work(tx)?;
            plan::keep_up(tx, now)?;
            Ok::<_, LogbookError>((value, tx.touched()))
        })?;
        let (value, touched) = written.value;
        match touched {
            _ if written.changes.contains(Topic::Settings) => self.lines.forget(),
            Some(day) => self.lines.stale_from(day),
            None => {}
        }
        let undo = match written.step {
            Some(_) => self.history()?.undo,
            None => None,
        };
        Ok(Outcome { value, changed: convert::topics(written.changes), undo })
    }

    /// Both knees' runs and answers from `from` to `to`, and as far before as their usual levels reach.
    pub(crate) fn knees(&self, from: Date, to: Date) -> Result<Knees, LogbookError> {
        knees_between(&self.store, from, to)
    }

    /// One knee's runs and answers, as [`Logbook::knees`].
    pub(crate) fn knee(&self, side: Side, from: Date, to: Date) -> Result<KneeHistory, LogbookError> {
        let reach = reach(from);
        let (facts, entries) = told_between(&self.store, Some(side), reach, to)?;
        Ok(KneeHistory::gather(side, reach, facts, &entries))
    }

    /// One knee's whole history, each run's facts as `told` tells them.
    pub(crate) fn knee_with(
        &self,
        side: Side,
        now: &Zoned,
        told: impl Fn(RunFacts) -> RunFacts,
    ) -> Result<KneeHistory, LogbookError> {
        let from = reach(self.first_day(now)?);
        let (facts, entries) = told_between(&self.store, Some(side), from, now.date())?;
        Ok(KneeHistory::gather(side, from, facts.into_iter().map(told), &entries))
    }

    /// The day of the first run; today, without one.
    pub(crate) fn first_day(&self, now: &Zoned) -> Result<Date, LogbookError> {
        Ok(runs::span(&self.store)?.map_or(now.date(), |(first, _)| first).min(now.date()))
    }

    /// The knees the runner said to watch.
    pub(crate) fn watched(&self, settings: &Settings) -> Option<WatchedKnees> {
        watched(settings)
    }

    /// The limits in force.
    pub(crate) fn limits(settings: &Settings) -> PainLimits {
        let preset = match settings.preset {
            PresetDto::Strict => PainLimits::STRICT,
            PresetDto::Permissive => PainLimits::PERMISSIVE,
        };
        PainLimits {
            green_during: settings.green_during.unwrap_or(preset.green_during),
            red_during: settings.red_during.unwrap_or(preset.red_during),
            red_rise: settings.red_rise.unwrap_or(preset.red_rise),
            ..preset
        }
    }

    /// The sides to judge by: the one asked for, else the watched ones, else those that have answered lately, left first.
    pub(crate) fn sides(&self, asked: Option<api::SideDto>, settings: &Settings, knees: &Knees) -> Vec<Side> {
        if let Some(side) = asked {
            return vec![side.into()];
        }
        if let Some(watched) = self.watched(settings) {
            return watched.sides().to_vec();
        }
        Side::BOTH.into_iter().filter(|side| has_answers(knees.of(*side))).collect()
    }
}

/// As far before `from` as a usual level reaches, and one day more, so that the first morning is known to be run-free or not.
fn reach(from: Date) -> Date {
    from.saturating_sub((BASELINE_REACH_DAYS + 1).days())
}

fn told_between(
    conn: &Conn,
    side: Option<Side>,
    from: Date,
    to: Date,
) -> Result<(Vec<RunFacts>, Vec<PainEntry>), LogbookError> {
    let facts = runs::loads_between(conn, from, to)?
        .into_iter()
        .map(|row| RunFacts { id: row.id, start: row.start, distance: row.distance, dose: row.dose })
        .collect();
    let entries =
        pain::between(conn, side, from, to.saturating_add(1.day()))?.into_iter().map(|stored| stored.entry).collect();
    Ok((facts, entries))
}

/// Both knees' runs and answers from `from` to `to`, and as far before as their usual levels reach.
pub(crate) fn knees_between(conn: &Conn, from: Date, to: Date) -> Result<Knees, LogbookError> {
    let reach = reach(from);
    let (facts, entries) = told_between(conn, None, reach, to)?;
    let gather = |side| KneeHistory::gather(side, reach, facts.iter().copied(), &entries);
    Ok(Knees { left: gather(Side::Left), right: gather(Side::Right) })
}

/// The knees the runner said to watch.
pub(crate) fn watched(settings: &Settings) -> Option<WatchedKnees> {
    settings.side.map(|side| match side {
        WatchedDto::Left => WatchedKnees::One(Side::Left),
        WatchedDto::Right => WatchedKnees::One(Side::Right),
        WatchedDto::Both => WatchedKnees::Both,
    })
}

fn has_answers(knee: &KneeHistory) -> bool {
    !knee.mornings().is_empty() || !knee.elsewhere().is_empty() || knee.runs().iter().any(|r| !r.answers.is_empty())
}
