//! Where runs came from: the table `source`, by the SHA-256 of the bytes that were imported, and what each source told.
//!
//! It makes a second import of the same bytes say "already there", and lets a run follow from all of its copies, whatever order they
//! came in. Deleting a run forgets its sources, so that it can be imported again.

use std::collections::HashSet;

use domain::{Bpm, Clock, Feel, LocalStart, Metres, OffsetFrom, Rpe, RunCopy, RunId, Seconds, Steps, Totals};
use jiff::{Timestamp, civil::Date};

use crate::{
    Conn, Tx,
    conn::{Reader, codes, only},
    error::Result,
    packed::PackedTrack,
    runs::{self, source_code, source_of, surface_code},
};

/// One activity of an imported file, or one row of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceFile {
    /// SHA-256 of the whole file; of what has no bytes of its own, of what it is known by.
    pub sha256: [u8; 32],
    /// Which activity of the file, from 0.
    pub part: u32,
    /// The run it became.
    pub run: RunId,
    /// The file's name, without its folder; empty when there is no file.
    pub file_name: String,
    /// When it was imported.
    pub imported_at: Timestamp,
    /// What it told of the run; `None` when it came in before that was kept.
    pub copy: Option<RunCopy>,
    /// The rule by which it was taken for a run that was there already.
    pub joined_by: Option<String>,
    /// What was noticed while reading it, one sentence a line; `None` when it came in before that was kept.
    pub noticed: Option<String>,
}

/// What finds a run again: when one of its copies began and how much of it there was.
#[derive(Debug, Clone, PartialEq)]
pub struct Trace {
    /// The run.
    pub run: RunId,
    /// The bytes it is from; `None` for the run as it stands.
    pub sha256: Option<[u8; 32]>,
    /// When it began.
    pub start: LocalStart,
    /// How sure that is.
    pub clock: Clock,
    /// The kind of source.
    pub origin: String,
    /// Timer time.
    pub timer: Option<Seconds>,
    /// Elapsed time.
    pub elapsed: Option<Seconds>,
    /// Distance.
    pub distance: Option<Metres>,
}

codes!(clock_code, clock_of, Clock {
    Clock::Sure => "sure",
    Clock::Doubtful => "doubtful",
    Clock::Wall => "wall",
    Clock::Day => "day",
});

codes!(offset_from_code, offset_from_of, OffsetFrom {
    OffsetFrom::File => "file",
    OffsetFrom::Zone => "zone",
    OffsetFrom::Place => "place",
    OffsetFrom::Archive => "archive",
    OffsetFrom::Machine => "machine",
});

/// Keeps where a run came from.
///
/// # Errors
/// [`crate::StoreError::Refused`] when this part of these bytes is already there, and what any write can meet.
pub fn add(tx: &Tx<'_>, source: &SourceFile) -> Result<()> {
    write(
        tx,
        "INSERT INTO source (sha256, part, run_id, file_name, imported_at_ms, joined_by, noticed, origin, kind, clock, offset_from,
                             start_ms, offset_s, title, distance_m, timer_s, elapsed_s, steps, climb_m, descent_m, avg_hr_bpm,
                             treadmill, surface, rpe, feel, shoes, notes, summed, richness)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26,
                 ?27, ?28, ?29)",
        source,
    )
}

/// Keeps what a source tells now in place of what it told.
///
/// # Errors
/// What any write can meet.
pub fn put(tx: &Tx<'_>, source: &SourceFile) -> Result<()> {
    write(
        tx,
        "UPDATE source SET run_id = ?3, file_name = ?4, imported_at_ms = ?5, joined_by = ?6, noticed = ?7, origin = ?8, kind = ?9,
                           clock = ?10, offset_from = ?11, start_ms = ?12, offset_s = ?13, title = ?14, distance_m = ?15, timer_s = ?16,
                           elapsed_s = ?17, steps = ?18, climb_m = ?19, descent_m = ?20, avg_hr_bpm = ?21, treadmill = ?22,
                           surface = ?23, rpe = ?24, feel = ?25, shoes = ?26, notes = ?27, summed = ?28, richness = ?29
         WHERE sha256 = ?1 AND part = ?2",
        source,
    )
}

/// A statement over all columns, in this order.
fn write(tx: &Tx<'_>, sql: &str, source: &SourceFile) -> Result<()> {
    let copy = source.copy.as_ref();
    let run = copy.map(|c| &c.run);
    tx.run(
        sql,
        rusqlite::params![
            source.sha256,
            source.part,
            source.run.0,
            source.file_name,
            source.imported_at.as_millisecond(),
            source.joined_by,
            source.noticed,
            copy.map(|c| &c.origin),
            run.map(|r| source_code(r.source)),
            copy.map(|c| clock_code(c.clock)),
            copy.map(|c| offset_from_code(c.offset_from)),
            run.map(|r| r.start.at.as_millisecond()),
            run.map(|r| r.start.offset.seconds()),
            run.and_then(|r| r.title.as_deref()),
            run.and_then(|r| r.distance).map(Metres::get),
            run.and_then(|r| r.timer).map(Seconds::get),
            run.and_then(|r| r.elapsed).map(Seconds::get),
            run.and_then(|r| r.steps).map(Steps::get),
            run.and_then(|r| r.climb).map(Metres::get),
            run.and_then(|r| r.descent).map(Metres::get),
            run.and_then(|r| r.avg_hr).map(Bpm::get),
            run.map(|r| r.treadmill),
            run.and_then(|r| r.surface).map(surface_code),
            run.and_then(|r| r.rpe).map(Rpe::get),
            run.and_then(|r| r.feel).map(Feel::get),
            run.and_then(|r| r.shoes.as_deref()),
            run.and_then(|r| r.notes.as_deref()),
            copy.map(|c| c.summed.bits()),
            copy.and_then(|c| c.richness),
        ],
    )?;
    Ok(())
}

/// Gives every source of one run to another.
///
/// # Errors
/// What any write can meet.
pub fn hand_over(tx: &Tx<'_>, from: RunId, to: RunId) -> Result<()> {
    tx.run("UPDATE source SET run_id = ?2 WHERE run_id = ?1", (from.0, to.0))?;
    Ok(())
}

/// Keeps a source's track while another copy's is the run's; `None` forgets it.
///
/// # Errors
/// What any write can meet.
pub fn put_track(tx: &Tx<'_>, sha256: &[u8; 32], part: u32, track: Option<&PackedTrack>) -> Result<()> {
    tx.run(
        "UPDATE source SET track_format = ?3, track_packed = ?4 WHERE sha256 = ?1 AND part = ?2",
        (sha256, part, track.map(PackedTrack::format), track.map(PackedTrack::bytes)),
    )?;
    Ok(())
}

/// A source's track that was kept aside.
///
/// # Errors
/// What any read can meet.
pub fn track(conn: &Conn, sha256: &[u8; 32], part: u32) -> Result<Option<PackedTrack>> {
    conn.first(
        "SELECT track_format, track_packed FROM source WHERE sha256 = ?1 AND part = ?2 AND track_packed IS NOT NULL",
        (sha256, part),
        |row| Ok(PackedTrack::from_parts(row.take()?, row.take()?)),
    )
}

macro_rules! select_source {
    () => {
        "SELECT sha256, part, run_id, file_name, imported_at_ms, joined_by, noticed, origin, kind, clock, offset_from, start_ms, offset_s,
                title, distance_m, timer_s, elapsed_s, steps, climb_m, descent_m, avg_hr_bpm, treadmill, surface, rpe, feel, shoes,
                notes, summed, richness
         FROM source"
    };
}

/// The runs that came from these bytes, by part.
///
/// # Errors
/// What any read can meet.
pub fn find(conn: &Conn, sha256: &[u8; 32]) -> Result<Vec<SourceFile>> {
    conn.all(concat!(select_source!(), " WHERE sha256 = ?1 ORDER BY part"), [sha256], source_file)
}

/// The run that came from these bytes, the first of several; `None` when none did.
///
/// # Errors
/// What any read can meet.
pub fn first_run(conn: &Conn, sha256: &[u8; 32]) -> Result<Option<RunId>> {
    conn.first("SELECT run_id FROM source WHERE sha256 = ?1 ORDER BY part LIMIT 1", [sha256], |row| {
        Ok(RunId(row.take()?))
    })
}

/// The SHA-256 of everything ever taken in, so that a batch can be sifted without asking for each file.
///
/// # Errors
/// What any read can meet.
pub fn known(conn: &Conn) -> Result<HashSet<[u8; 32]>> {
    Ok(conn.all("SELECT DISTINCT sha256 FROM source", [], only)?.into_iter().collect())
}

/// The sources of a run: the one that brought it, then the others in the order they came in.
///
/// # Errors
/// What any read can meet.
pub fn of_run(conn: &Conn, run: RunId) -> Result<Vec<SourceFile>> {
    conn.all(
        concat!(select_source!(), " WHERE run_id = ?1 ORDER BY joined_by IS NOT NULL, imported_at_ms, rowid"),
        [run.0],
        source_file,
    )
}

/// What finds the runs of these local days again, and those of which a copy began within them.
///
/// # Errors
/// What any read can meet.
pub fn traces(conn: &Conn, from: Date, to: Date) -> Result<Vec<Trace>> {
    let instant = |day: Date| day.to_zoned(jiff::tz::TimeZone::UTC).map_or(0, |z| z.timestamp().as_millisecond());
    let (from_ms, to_ms) = (instant(from), instant(to.saturating_add(jiff::Span::new().days(1))));
    let mut traces = conn.all(
        "SELECT run.id, NULL, run.start_ms, run.offset_s, CASE run.source WHEN 'manual' THEN 'wall' WHEN 'list' THEN 'wall'
                WHEN 'fit' THEN 'sure' WHEN 'apple-health' THEN 'sure' ELSE 'doubtful' END,
                run.source, run.timer_s, run.elapsed_s, run.distance_m
         FROM run WHERE run.day BETWEEN ?1 AND ?2
         AND (run.edited_fields <> '' OR NOT EXISTS (SELECT 1 FROM source WHERE source.run_id = run.id AND source.clock IS NOT NULL))",
        (from.to_string(), to.to_string()),
        trace,
    )?;
    traces.extend(conn.all(
        "SELECT run_id, sha256, start_ms, offset_s, clock, origin, timer_s, elapsed_s, distance_m
         FROM source WHERE start_ms BETWEEN ?1 AND ?2",
        (from_ms, to_ms),
        trace,
    )?);
    Ok(traces)
}

fn trace(row: &mut Reader<'_, '_>) -> Result<Trace> {
    Ok(Trace {
        run: RunId(row.take()?),
        sha256: row.take()?,
        start: LocalStart { at: row.instant()?, offset: row.offset()? },
        clock: row.code(clock_of)?,
        origin: row.take()?,
        timer: row.quantity(Seconds::new)?,
        elapsed: row.quantity(Seconds::new)?,
        distance: row.quantity(Metres::new)?,
    })
}

fn source_file(row: &mut Reader<'_, '_>) -> Result<SourceFile> {
    let (sha256, part, run, file_name) = (row.take()?, row.take()?, RunId(row.take()?), row.take()?);
    let (imported_at, joined_by, noticed) = (row.instant()?, row.take()?, row.take()?);
    let copy = row.take::<Option<String>>()?.map(|origin| copy(row, origin)).transpose()?;
    Ok(SourceFile { sha256, part, run, file_name, imported_at, copy, joined_by, noticed })
}

fn copy(row: &mut Reader<'_, '_>, origin: String) -> Result<RunCopy> {
    let source = row.code(source_of)?;
    let (clock, offset_from) = (row.code(clock_of)?, row.code(offset_from_of)?);
    let start = LocalStart { at: row.instant()?, offset: row.offset()? };
    let run = runs::told(row, start, source)?;
    Ok(RunCopy { run, origin, clock, offset_from, summed: Totals::from_bits(row.take()?), richness: row.take()? })
}
