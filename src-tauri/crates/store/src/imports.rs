//! The journal of imports: the tables `import_batch` and `import_input`, what happened to each thing that was offered.
//!
//! Undo takes an import's runs back and leaves the journal: what was offered was offered.

use std::sync::LazyLock;

use domain::RunId;
use jiff::Timestamp;
use rusqlite::types::Value;

use crate::{
    Conn, Tx,
    conn::{Reader, codes, only},
    error::Result,
};

/// An import's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BatchId(pub i64);

/// What became of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// A new run.
    Imported,
    /// A run that was there got better data.
    Updated,
    /// The same bytes, or the same run, were there before.
    Duplicate,
    /// Sound, but not a run.
    NotARun,
    /// Not readable.
    Broken,
}

codes!(outcome_code, outcome_of, Outcome {
    Outcome::Imported => "imported",
    Outcome::Updated => "updated",
    Outcome::Duplicate => "duplicate",
    Outcome::NotARun => "not-a-run",
    Outcome::Broken => "broken",
});

/// One thing that was offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportInput {
    /// The file, as the person named it.
    pub path: String,
    /// Which part of an archive or of a file of several activities.
    pub member: Option<String>,
    /// What became of it.
    pub outcome: Outcome,
    /// Why, where it needs saying.
    pub reason: Option<String>,
    /// The run it became or was already. That run may be gone since.
    pub run: Option<RunId>,
}

/// Opens a page in the journal.
///
/// # Errors
/// What any write can meet.
pub fn begin(tx: &Tx<'_>, at: Timestamp) -> Result<BatchId> {
    tx.run("INSERT INTO import_batch (at_ms) VALUES (?1)", [at.as_millisecond()])?;
    Ok(BatchId(tx.last_id()))
}

/// Writes down what became of one input.
///
/// # Errors
/// What any write can meet.
pub fn note(tx: &Tx<'_>, batch: BatchId, input: &ImportInput) -> Result<()> {
    tx.run(
        "INSERT INTO import_input (batch_id, path, member, outcome, reason, run_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (batch.0, &input.path, &input.member, outcome_code(input.outcome), &input.reason, input.run.map(|run| run.0)),
    )?;
    Ok(())
}

/// Writes down what became of several inputs, in their order.
///
/// # Errors
/// What any write can meet.
pub fn note_all(tx: &Tx<'_>, batch: BatchId, inputs: &[ImportInput]) -> Result<()> {
    let (many, few) = inputs.as_chunks::<AT_ONCE>();
    for some in many {
        let mut values = Vec::with_capacity(6 * AT_ONCE);
        for input in some {
            values.push(Value::Integer(batch.0));
            values.push(Value::Text(input.path.clone()));
            values.push(input.member.clone().into());
            values.push(Value::Text(outcome_code(input.outcome).to_owned()));
            values.push(input.reason.clone().into());
            values.push(input.run.map(|run| run.0).into());
        }
        tx.run(&NOTE_MANY, rusqlite::params_from_iter(values))?;
    }
    few.iter().try_for_each(|input| note(tx, batch, input))
}

/// So many inputs are written by one statement: most of what a row costs is its statement.
const AT_ONCE: usize = 50;

static NOTE_MANY: LazyLock<String> = LazyLock::new(|| {
    let rows = vec!["(?, ?, ?, ?, ?, ?)"; AT_ONCE].join(", ");
    format!("INSERT INTO import_input (batch_id, path, member, outcome, reason, run_id) VALUES {rows}")
});

/// An import in brief.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    /// Its number.
    pub id: BatchId,
    /// When it was.
    pub at: Timestamp,
    /// The first file that was named.
    pub path: String,
    /// Files in all.
    pub paths: u32,
    /// How many inputs met which end; those nothing met are not listed.
    pub outcomes: Vec<(Outcome, u32)>,
    /// Runs it brought that are not in the logbook any more.
    pub gone: u32,
}

/// The latest imports, latest first, with when they were.
///
/// # Errors
/// What any read can meet.
pub fn latest(conn: &Conn, limit: u32) -> Result<Vec<(BatchId, Timestamp)>> {
    conn.all("SELECT id, at_ms FROM import_batch ORDER BY id DESC LIMIT ?1", [limit], |row| {
        Ok((BatchId(row.take()?), row.instant()?))
    })
}

/// Imports in brief, latest first: at most `limit` after the first `skip`.
///
/// # Errors
/// What any read can meet.
pub fn batches(conn: &Conn, skip: u32, limit: u32) -> Result<Vec<Batch>> {
    let batches = conn.all(
        "SELECT id, at_ms, coalesce((SELECT path FROM import_input WHERE batch_id = b.id ORDER BY id LIMIT 1), ''),
                (SELECT count(DISTINCT path) FROM import_input WHERE batch_id = b.id),
                (SELECT count(DISTINCT run_id) FROM import_input
                 WHERE batch_id = b.id AND outcome = 'imported' AND run_id NOT IN (SELECT id FROM run))
         FROM import_batch b ORDER BY id DESC LIMIT ?1 OFFSET ?2",
        [limit, skip],
        |row| {
            let (id, at) = (BatchId(row.take()?), row.instant()?);
            Ok(Batch { id, at, path: row.take()?, paths: row.take()?, gone: row.take()?, outcomes: Vec::new() })
        },
    )?;
    batches.into_iter().map(|batch| Ok(Batch { outcomes: outcomes(conn, batch.id)?, ..batch })).collect()
}

/// How many imports there were.
///
/// # Errors
/// What any read can meet.
pub fn count(conn: &Conn) -> Result<u32> {
    Ok(conn.first("SELECT count(*) FROM import_batch", [], only)?.unwrap_or(0))
}

/// How many inputs of an import met which end.
///
/// # Errors
/// What any read can meet.
pub fn outcomes(conn: &Conn, batch: BatchId) -> Result<Vec<(Outcome, u32)>> {
    conn.all("SELECT outcome, count(*) FROM import_input WHERE batch_id = ?1 GROUP BY outcome", [batch.0], |row| {
        Ok((row.code(outcome_of)?, row.take()?))
    })
}

/// What was offered in one import, in order.
///
/// # Errors
/// What any read can meet.
pub fn inputs(conn: &Conn, batch: BatchId) -> Result<Vec<ImportInput>> {
    conn.all(
        "SELECT path, member, outcome, reason, run_id FROM import_input WHERE batch_id = ?1 ORDER BY id",
        [batch.0],
        input,
    )
}

/// A stretch of what was offered in one import and met one end, in order: at most `limit` after the first `skip`.
///
/// # Errors
/// What any read can meet.
pub fn inputs_of(conn: &Conn, batch: BatchId, outcome: Outcome, skip: u32, limit: u32) -> Result<Vec<ImportInput>> {
    conn.all(
        "SELECT path, member, outcome, reason, run_id FROM import_input WHERE batch_id = ?1 AND outcome = ?2
         ORDER BY id LIMIT ?3 OFFSET ?4",
        (batch.0, outcome_code(outcome), limit, skip),
        input,
    )
}

fn input(row: &mut Reader<'_, '_>) -> Result<ImportInput> {
    Ok(ImportInput {
        path: row.take()?,
        member: row.take()?,
        outcome: row.code(outcome_of)?,
        reason: row.take()?,
        run: row.take::<Option<i64>>()?.map(RunId),
    })
}

/// What was said of a run when it came in; `None` for a run that was not imported.
///
/// # Errors
/// What any read can meet.
pub fn of_run(conn: &Conn, run: RunId) -> Result<Option<String>> {
    conn.first(
        "SELECT reason FROM import_input WHERE run_id = ?1 AND outcome = 'imported' ORDER BY id LIMIT 1",
        [run.0],
        only::<Option<String>>,
    )
    .map(Option::flatten)
}
