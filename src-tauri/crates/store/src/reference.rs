//! The runner's own easy running: the table `reference`, one row. Doses are scaled by it (`science.md` 1.5).

use domain::{MetresPerSecond, StepsPerMinute};
use jiff::Timestamp;

use crate::{Conn, Tx, error::Result};

/// What one easy kilometre of this runner looks like, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StoredReference {
    /// Steps of both feet per kilometre, above 0.
    pub steps_per_km: Option<f64>,
    /// Cadence.
    pub cadence: Option<StepsPerMinute>,
    /// Speed.
    pub speed: Option<MetresPerSecond>,
    /// How many easy runs it rests on.
    pub easy_run_count: u32,
    /// When it was computed.
    pub computed_at: Timestamp,
}

/// The reference; `None` when none was computed yet.
///
/// # Errors
/// What any read can meet.
pub fn get(conn: &Conn) -> Result<Option<StoredReference>> {
    conn.first(
        "SELECT steps_per_km, cadence_spm, speed_mps, easy_run_count, computed_at_ms FROM reference WHERE id = 1",
        [],
        |row| {
            Ok(StoredReference {
                steps_per_km: row.take()?,
                cadence: row.quantity(StepsPerMinute::new)?,
                speed: row.quantity(MetresPerSecond::new)?,
                easy_run_count: row.take()?,
                computed_at: row.instant()?,
            })
        },
    )
}

/// Keeps a reference in place of the one before.
///
/// # Errors
/// What any write can meet.
pub fn put(tx: &Tx<'_>, reference: &StoredReference) -> Result<()> {
    tx.run(
        "INSERT INTO reference (id, steps_per_km, cadence_spm, speed_mps, easy_run_count, computed_at_ms)
         VALUES (1, ?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET steps_per_km = excluded.steps_per_km, cadence_spm = excluded.cadence_spm,
             speed_mps = excluded.speed_mps, easy_run_count = excluded.easy_run_count, computed_at_ms = excluded.computed_at_ms",
        (
            reference.steps_per_km,
            reference.cadence.map(StepsPerMinute::get),
            reference.speed.map(MetresPerSecond::get),
            reference.easy_run_count,
            reference.computed_at.as_millisecond(),
        ),
    )?;
    Ok(())
}
