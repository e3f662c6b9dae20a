//! What a person did besides running: the table `other_activity`.

use domain::{ActivityKind, LocalStart, Metres, OtherActivity, Seconds};
use jiff::civil::Date;

use crate::{
    Conn, Tx,
    conn::{Reader, codes, only},
    error::Result,
};

/// Copies of one activity begin within so many milliseconds of each other.
const SAME_MS: i64 = 120_000;

codes!(kind_code, kind_of, ActivityKind {
    ActivityKind::Walk => "walk",
    ActivityKind::Hike => "hike",
    ActivityKind::Ride => "ride",
    ActivityKind::Swim => "swim",
    ActivityKind::Strength => "strength",
    ActivityKind::Other => "other",
});

/// Keeps an activity, unless one of its kind that began at the same time is there already. Returns whether it was new.
///
/// # Errors
/// What any write can meet.
pub fn add(tx: &Tx<'_>, activity: &OtherActivity) -> Result<bool> {
    let (start, kind) = (activity.start.at.as_millisecond(), kind_code(activity.kind));
    let there = tx.first(
        "SELECT id FROM other_activity WHERE day BETWEEN ?4 AND ?5 AND kind = ?1 AND start_ms BETWEEN ?2 AND ?3 LIMIT 1",
        (
            kind,
            start - SAME_MS,
            start + SAME_MS,
            activity.day().yesterday().unwrap_or(activity.day()).to_string(),
            activity.day().tomorrow().unwrap_or(activity.day()).to_string(),
        ),
        only::<i64>,
    )?;
    if there.is_some() {
        return Ok(false);
    }
    insert(tx, activity)?;
    Ok(true)
}

/// Keeps an activity, whatever else is there: somebody wrote it down. Returns its number.
///
/// # Errors
/// What any write can meet.
pub fn insert(tx: &Tx<'_>, activity: &OtherActivity) -> Result<i64> {
    tx.run(
        "INSERT INTO other_activity (start_ms, offset_s, day, kind, words, title, timer_s, distance_m, climb_m)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        (
            activity.start.at.as_millisecond(),
            activity.start.offset.seconds(),
            activity.day().to_string(),
            kind_code(activity.kind),
            &activity.words,
            &activity.title,
            activity.timer.map(Seconds::get),
            activity.distance.map(Metres::get),
            activity.climb.map(Metres::get),
        ),
    )?;
    Ok(tx.last_id())
}

/// Takes an activity away, where there is one of this number.
///
/// # Errors
/// What any write can meet.
pub fn delete(tx: &Tx<'_>, id: i64) -> Result<()> {
    tx.run("DELETE FROM other_activity WHERE id = ?1", [id]).map(drop)
}

/// The activity of this number.
///
/// # Errors
/// What any read can meet.
pub fn get(conn: &Conn, id: i64) -> Result<Option<OtherActivity>> {
    let sql =
        "SELECT start_ms, offset_s, kind, words, title, timer_s, distance_m, climb_m FROM other_activity WHERE id = ?1";
    conn.first(sql, [id], activity)
}

/// The activities of a local day with their numbers, earliest first.
///
/// # Errors
/// What any read can meet.
pub fn on(conn: &Conn, day: Date) -> Result<Vec<(i64, OtherActivity)>> {
    conn.all(
        "SELECT start_ms, offset_s, kind, words, title, timer_s, distance_m, climb_m, id FROM other_activity
         WHERE day = ?1 ORDER BY start_ms, id",
        [day.to_string()],
        |row| {
            let activity = activity(row)?;
            Ok((row.take()?, activity))
        },
    )
}

/// The activities from one local day to another, both included, earliest first.
///
/// # Errors
/// What any read can meet.
pub fn between(conn: &Conn, from: Date, to: Date) -> Result<Vec<OtherActivity>> {
    conn.all(
        "SELECT start_ms, offset_s, kind, words, title, timer_s, distance_m, climb_m FROM other_activity
         WHERE day BETWEEN ?1 AND ?2 ORDER BY day, start_ms, id",
        (from.to_string(), to.to_string()),
        activity,
    )
}

fn activity(row: &mut Reader<'_, '_>) -> Result<OtherActivity> {
    Ok(OtherActivity {
        start: LocalStart { at: row.instant()?, offset: row.offset()? },
        kind: row.code(kind_of)?,
        words: row.take()?,
        title: row.take()?,
        timer: row.quantity(Seconds::new)?,
        distance: row.quantity(Metres::new)?,
        climb: row.quantity(Metres::new)?,
    })
}
