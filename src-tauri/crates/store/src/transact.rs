//! The one way to write: everything or nothing, remembered as one step.

use std::{
    cell::{Cell, RefCell},
    fmt,
    ops::Deref,
};

use jiff::{Timestamp, civil::Date};
use rusqlite::{Params, Transaction, TransactionBehavior};

use crate::{
    Changes, Conn, Store,
    conn::codes,
    error::{Result, StoreError, named},
    open, undo,
};

/// What a person did, as undo names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Op {
    /// Brought in files.
    Import,
    /// Added a run by hand.
    AddRun,
    /// Changed a run.
    EditRun,
    /// Deleted a run.
    DeleteRun,
    /// Answered for a knee.
    LogPain,
    /// Took an answer away.
    DeletePain,
    /// Put a question away for the day.
    SkipQuestion,
    /// Changed a setting.
    ChangeSettings,
    /// Had every dose computed anew.
    Recompute,
    /// Answered the questions before the first running step.
    StartCheck,
    /// Answered the red-flag questions.
    AnswerRedFlags,
    /// Wrote down who cleared a red flag.
    ClearRedFlags,
    /// Forgot how tables with some header are read.
    ForgetColumns,
    /// Filled in a questionnaire.
    LogScore,
    /// Took a questionnaire away.
    DeleteScore,
    /// Noted a change.
    NoteChange,
    /// Took a noted change away.
    DeleteChange,
    /// Wrote down what was done besides running.
    AddActivity,
    /// Took away what was done besides running.
    DeleteActivity,
    /// Wrote down how a day was.
    NoteDay,
}

codes!(op_code, op_of, Op {
    Op::Import => "import",
    Op::AddRun => "add-run",
    Op::EditRun => "edit-run",
    Op::DeleteRun => "delete-run",
    Op::LogPain => "log-pain",
    Op::DeletePain => "delete-pain",
    Op::SkipQuestion => "skip-question",
    Op::ChangeSettings => "change-settings",
    Op::Recompute => "recompute",
    Op::StartCheck => "start-check",
    Op::AnswerRedFlags => "answer-red-flags",
    Op::ClearRedFlags => "clear-red-flags",
    Op::ForgetColumns => "forget-columns",
    Op::LogScore => "log-score",
    Op::DeleteScore => "delete-score",
    Op::NoteChange => "note-change",
    Op::DeleteChange => "delete-change",
    Op::AddActivity => "add-activity",
    Op::DeleteActivity => "delete-activity",
    Op::NoteDay => "note-day",
});

impl Op {
    /// The stable word for it, as it stands in the file.
    #[must_use]
    pub const fn code(self) -> &'static str {
        op_code(self)
    }
}

/// A step's identity in the undo log. Never reused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StepId(pub i64);

/// What a finished write gives back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written<T> {
    /// What the work returned.
    pub value: T,
    /// What it touched.
    pub changes: Changes,
    /// The step that takes it back; `None` when there is nothing to take back.
    pub step: Option<StepId>,
}

/// The inside of a write. Reads see what was written so far.
pub struct Tx<'s> {
    transaction: Transaction<'s>,
    conn: &'s Conn,
    detail: RefCell<Option<String>>,
    touched: Cell<Option<Date>>,
    pub(crate) watch: undo::Watch,
}

impl Tx<'_> {
    /// A statement that answers nothing; how many rows it changed. What takes the change back is written down.
    pub(crate) fn run(&self, sql: &str, params: impl Params) -> Result<usize> {
        let table = self.watch.before(self.conn, sql)?;
        let rows = self.conn.run(sql, params)?;
        if let Some(table) = table.filter(|_| rows > 0) {
            self.watch.wrote(table);
        }
        Ok(rows)
    }

    /// Says what exactly is being done, for the undo menu ("691 runs", "5 km on Sunday"). The last call counts.
    pub fn describe(&self, detail: impl Into<String>) {
        *self.detail.borrow_mut() = Some(detail.into());
    }

    /// Says that what this write changes speaks of this local day: whatever is derived day by day is to be derived anew from
    /// there. The tables of runs, answers and checks say it themselves; [`Date::MIN`] is everything.
    pub fn touch(&self, day: Date) {
        self.touched.set(Some(self.touched.get().map_or(day, |known| known.min(day))));
    }

    /// The earliest local day this write has touched so far; `None` when none.
    #[must_use]
    pub fn touched(&self) -> Option<Date> {
        self.touched.get()
    }

    pub(crate) fn detail(&self) -> Option<String> {
        self.detail.borrow().clone()
    }

    pub(crate) fn commit(self) -> Result<()> {
        self.transaction.commit().map_err(named)
    }
}

impl Deref for Tx<'_> {
    type Target = Conn;

    fn deref(&self) -> &Conn {
        self.conn
    }
}

impl fmt::Debug for Tx<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tx").field("detail", &self.detail).finish_non_exhaustive()
    }
}

impl Store {
    /// Reads several things as they stood at one moment, whatever another program writes meanwhile.
    ///
    /// # Errors
    /// What `work` returned, and what any read can meet.
    pub fn at_one_moment<T, E: From<StoreError>>(&self, work: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
        self.conn.batch("BEGIN")?;
        let done = work();
        // Nothing was written: either way of ending it is the same, and a failure to read is told by `work`.
        self.conn.batch("ROLLBACK")?;
        done
    }

    /// Does `work` as one step: when it fails, or the process dies, none of it is in the file.
    ///
    /// ```
    /// use store::{Op, Store, StoreError, Topic, settings};
    ///
    /// # fn main() -> Result<(), StoreError> {
    /// let mut store = Store::in_memory()?;
    /// let now = "2026-03-01T08:00:00Z".parse().expect("an instant");
    /// let written = store.transact(Op::ChangeSettings, now, |tx| settings::put(tx, "units", "miles"))?;
    /// assert!(written.changes.contains(Topic::Settings));
    /// assert_eq!(settings::get(&store, "units")?.as_deref(), Some("miles"));
    /// store.undo(now)?;
    /// assert_eq!(settings::get(&store, "units")?, None);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// What `work` returned; [`StoreError::ReadOnly`], [`StoreError::Busy`], [`StoreError::DiskFull`] and the other ways a file
    /// can refuse. In every case the file is as it was before.
    pub fn transact<T, E: From<StoreError>>(
        &mut self,
        op: Op,
        now: Timestamp,
        work: impl FnOnce(&Tx<'_>) -> Result<T, E>,
    ) -> Result<Written<T>, E> {
        let tx = self.begin()?;
        let step = undo::start_recording(&tx)?;
        let value = work(&tx)?;
        let (changes, step) = undo::finish_recording(&tx, step, op, now)?;
        tx.commit()?;
        Ok(Written { value, changes, step })
    }

    /// Takes the write lock, without undo triggers that no longer fit the tables: another program may have upgraded the file since.
    pub(crate) fn begin(&mut self) -> Result<Tx<'_>> {
        if self.read_only {
            return Err(StoreError::ReadOnly);
        }
        loop {
            let transaction =
                Transaction::new_unchecked(&self.conn.0, TransactionBehavior::Immediate).map_err(named)?;
            let schema = self.conn.number("PRAGMA schema_version")?;
            if self.triggers_for == Some(schema) {
                let watch = undo::Watch::of(&self.conn)?;
                let (detail, touched) = (RefCell::new(None), Cell::new(None));
                return Ok(Tx { transaction, conn: &self.conn, detail, touched, watch });
            }
            transaction.rollback().map_err(named)?;
            open::refuse_newer(&self.conn)?;
            undo::remove_triggers(&self.conn)?;
            self.triggers_for = Some(schema);
        }
    }
}
