//! Questions that were put away for a day without an answer: the table `skipped_question`.
//!
//! They say nothing about the knee: what is not answered stays missing. Only nobody asks again that day.

use domain::{Anchor, Moment, RunId, Side};
use jiff::civil::Date;

use crate::{
    Conn, Tx,
    conn::only,
    error::{Result, StoreError},
    pain::{moment_code, moment_of, side_code, side_of},
};

/// A question to a knee. A morning hangs on its day, the others on their run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Question {
    /// What it is about.
    pub anchor: Anchor,
    /// Which knee.
    pub side: Side,
    /// When.
    pub moment: Moment,
}

impl Question {
    /// The question of a morning.
    #[must_use]
    pub const fn of_morning(day: Date, side: Side) -> Self {
        Self { anchor: Anchor::Day(day), side, moment: Moment::Morning }
    }
}

/// What was put away for this day.
///
/// # Errors
/// What any read can meet.
pub fn on(conn: &Conn, day: Date) -> Result<Vec<Question>> {
    conn.all("SELECT run_id, side, moment FROM skipped_question WHERE day = ?1 ORDER BY id", [day.to_string()], |row| {
        let anchor = row.take::<Option<i64>>()?.map_or(Anchor::Day(day), |run| Anchor::Run(RunId(run)));
        Ok(Question { anchor, side: row.code(side_of)?, moment: row.code(moment_of)? })
    })
}

/// Puts a question away for a day; whether it was not yet. Those of earlier days are forgotten.
///
/// # Errors
/// [`StoreError::NoSuchRun`], and what any write can meet.
pub fn put(tx: &Tx<'_>, day: Date, question: Question) -> Result<bool> {
    if on(tx, day)?.contains(&question) {
        return Ok(false);
    }
    let run = match question.anchor {
        Anchor::Day(_) => None,
        Anchor::Run(run) => {
            tx.first("SELECT id FROM run WHERE id = ?1", [run.0], only::<i64>)?.ok_or(StoreError::NoSuchRun(run))?;
            Some(run.0)
        }
    };
    tx.run("DELETE FROM skipped_question WHERE day < ?1", [day.to_string()])?;
    tx.run(
        "INSERT INTO skipped_question (day, run_id, side, moment) VALUES (?1, ?2, ?3, ?4)",
        (day.to_string(), run, side_code(question.side), moment_code(question.moment)),
    )?;
    Ok(true)
}
