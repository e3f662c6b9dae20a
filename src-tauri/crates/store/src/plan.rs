//! The plan: the tables `plan_decision` and `start_check`.
//!
//! A decision is computed, never typed. Its reasons and its position are texts that the application writes and reads.

use domain::{Level, Move, RunId, Side, StartCriterion};
use jiff::{Timestamp, civil::Date};

use crate::{
    Conn, Tx,
    conn::{Reader, codes, only_day},
    error::Result,
    pain::side_code,
};

/// A decision as it stands in the logbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredDecision {
    /// Which knee.
    pub side: Side,
    /// The local day it holds from.
    pub day: Date,
    /// Its place within the day, from 0.
    pub seq: u32,
    /// The run it answers.
    pub run: Option<RunId>,
    /// What it did.
    pub moved: Move,
    /// The level before.
    pub from: Level,
    /// The level after.
    pub to: Level,
    /// Its reasons, one per line.
    pub reasons: String,
    /// Where the knee stood when this day began.
    pub position: String,
    /// When it was decided.
    pub decided_at: Timestamp,
}

/// Keeps a decision.
///
/// # Errors
/// What any write can meet.
pub fn put(tx: &Tx<'_>, decision: &StoredDecision) -> Result<()> {
    tx.run(
        "INSERT INTO plan_decision (side, day, seq, run_id, move, from_level, to_level, reasons, position, decided_at_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        rusqlite::params![
            side_code(decision.side),
            decision.day.to_string(),
            decision.seq,
            decision.run.map(|run| run.0),
            move_code(decision.moved),
            decision.from.0,
            decision.to.0,
            decision.reasons,
            decision.position,
            decision.decided_at.as_millisecond(),
        ],
    )?;
    Ok(())
}

/// Forgets one decision.
///
/// # Errors
/// What any write can meet.
pub fn delete(tx: &Tx<'_>, side: Side, day: Date, seq: u32) -> Result<()> {
    tx.run(
        "DELETE FROM plan_decision WHERE side = ?1 AND day = ?2 AND seq = ?3",
        (side_code(side), day.to_string(), seq),
    )?;
    Ok(())
}

/// A knee's decisions from a day on, in order.
///
/// # Errors
/// What any read can meet.
pub fn since(conn: &Conn, side: Side, from: Date) -> Result<Vec<StoredDecision>> {
    conn.all(
        concat!(select_decision!(), " WHERE side = ?1 AND day >= ?2 ORDER BY day, seq"),
        (side_code(side), from.to_string()),
        stored_decision,
    )
}

/// A knee's latest decisions before a day, latest first.
///
/// # Errors
/// What any read can meet.
pub fn latest_before(conn: &Conn, side: Side, day: Date, limit: u32) -> Result<Vec<StoredDecision>> {
    conn.all(
        concat!(select_decision!(), " WHERE side = ?1 AND day < ?2 ORDER BY day DESC, seq DESC LIMIT ?3"),
        (side_code(side), day.to_string(), limit),
        stored_decision,
    )
}

/// The last day up to and including `up_to` on which something was decided.
///
/// # Errors
/// What any read can meet.
pub fn last_day(conn: &Conn, side: Side, up_to: Date) -> Result<Option<Date>> {
    conn.first(
        "SELECT day FROM plan_decision WHERE side = ?1 AND day <= ?2 ORDER BY day DESC LIMIT 1",
        (side_code(side), up_to.to_string()),
        only_day,
    )
}

/// The position kept with the first decision of a day; `None` when nothing was decided then.
///
/// # Errors
/// What any read can meet.
pub fn position_at(conn: &Conn, side: Side, day: Date) -> Result<Option<String>> {
    conn.first(
        "SELECT position FROM plan_decision WHERE side = ?1 AND day = ?2 ORDER BY seq LIMIT 1",
        (side_code(side), day.to_string()),
        crate::conn::only,
    )
}

/// An answer to one of the start criteria.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StoredStart {
    /// Which knee.
    pub side: Side,
    /// The local day.
    pub day: Date,
    /// When it was written down.
    pub at: Timestamp,
    /// Which.
    pub criterion: StartCriterion,
    /// Met.
    pub met: bool,
}

/// Keeps an answer to one of the start criteria.
///
/// # Errors
/// What any write can meet.
pub fn answer_start(tx: &Tx<'_>, answer: &StoredStart) -> Result<()> {
    tx.touch(answer.day);
    tx.run(
        "INSERT INTO start_check (side, day, at_ms, criterion, met) VALUES (?1, ?2, ?3, ?4, ?5)",
        (
            side_code(answer.side),
            answer.day.to_string(),
            answer.at.as_millisecond(),
            criterion_code(answer.criterion),
            answer.met,
        ),
    )?;
    Ok(())
}

/// All answers of one knee to the start criteria, in the order they were given.
///
/// # Errors
/// What any read can meet.
pub fn start_answers(conn: &Conn, side: Side) -> Result<Vec<StoredStart>> {
    conn.all(
        "SELECT day, at_ms, criterion, met FROM start_check WHERE side = ?1 ORDER BY day, id",
        [side_code(side)],
        |row| {
            let (day, at) = (row.day()?, row.instant()?);
            Ok(StoredStart { side, day, at, criterion: row.code(criterion_of)?, met: row.take()? })
        },
    )
}

// Rows

codes!(move_code, move_of, Move {
    Move::Enter => "enter",
    Move::Progress => "progress",
    Move::Hold => "hold",
    Move::Back => "back",
    Move::Break => "break",
    Move::Pause => "pause",
    Move::Resume => "resume",
});

codes!(criterion_code, criterion_of, StartCriterion {
    StartCriterion::Walk => "walk",
    StartCriterion::Stairs => "stairs",
    StartCriterion::Squats => "squats",
    StartCriterion::SwellingFree => "swelling-free",
    StartCriterion::Straight => "straight",
});

macro_rules! select_decision {
    () => {
        "SELECT side, day, seq, run_id, move, from_level, to_level, reasons, position, decided_at_ms FROM plan_decision"
    };
}
use select_decision;

fn stored_decision(row: &mut Reader<'_, '_>) -> Result<StoredDecision> {
    Ok(StoredDecision {
        side: row.code(crate::pain::side_of)?,
        day: row.day()?,
        seq: row.take()?,
        run: row.take::<Option<i64>>()?.map(RunId),
        moved: row.code(move_of)?,
        from: Level(row.take()?),
        to: Level(row.take()?),
        reasons: row.take()?,
        position: row.take()?,
        decided_at: row.instant()?,
    })
}
