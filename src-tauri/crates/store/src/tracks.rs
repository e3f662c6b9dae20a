//! Tracks: the table `track`, one packed blob per run that recorded one.

use domain::{RunId, Track};

use crate::{
    Conn, Tx,
    error::{Result, StoreError},
};

pub use crate::packed::PackedTrack;

/// Keeps a run's track in place of the one it had. An empty track is none.
///
/// # Errors
/// What any write can meet.
pub fn put(tx: &Tx<'_>, run: RunId, track: &Track) -> Result<()> {
    if track.is_empty() { remove(tx, run) } else { put_packed(tx, run, &PackedTrack::pack(track)) }
}

/// Keeps a track that was packed before, e.g. on another thread.
///
/// # Errors
/// What any write can meet.
pub fn put_packed(tx: &Tx<'_>, run: RunId, packed: &PackedTrack) -> Result<()> {
    tx.run(
        "INSERT INTO track (run_id, format, packed) VALUES (?1, ?2, ?3)
         ON CONFLICT (run_id) DO UPDATE SET format = excluded.format, packed = excluded.packed",
        (run.0, packed.format(), packed.bytes()),
    )?;
    Ok(())
}

/// Forgets a run's track.
///
/// # Errors
/// What any write can meet.
pub fn remove(tx: &Tx<'_>, run: RunId) -> Result<()> {
    tx.run("DELETE FROM track WHERE run_id = ?1", [run.0])?;
    Ok(())
}

/// A run's track; `None` when none was recorded.
///
/// # Errors
/// [`StoreError::Unreadable`] when the blob is damaged, and what any read can meet.
pub fn get(conn: &Conn, run: RunId) -> Result<Option<Track>> {
    get_packed(conn, run)?.map(|packed| packed.unpack()).transpose()
}

/// A run's track as it is kept.
///
/// # Errors
/// What any read can meet.
pub fn get_packed(conn: &Conn, run: RunId) -> Result<Option<PackedTrack>> {
    conn.first("SELECT format, packed FROM track WHERE run_id = ?1", [run.0], |row| {
        Ok(PackedTrack::from_parts(row.take()?, row.take()?))
    })
}

/// Every track, by run number, still packed so that the caller may unpack them on several threads.
///
/// # Errors
/// What `visit` returned, and what any read can meet.
pub fn each<E: From<StoreError>>(
    conn: &Conn,
    mut visit: impl FnMut(RunId, PackedTrack) -> Result<(), E>,
) -> Result<(), E> {
    conn.each("SELECT run_id, format, packed FROM track ORDER BY run_id", [], |row| {
        visit(RunId(row.take()?), PackedTrack::from_parts(row.take()?, row.take()?))
    })
}
