//! How somebody felt on a day, as they wrote it or as other apps have it: the table `felt`. Context, never an answer about a knee.

use domain::{Feeling, FeelingScale, Felt};
use jiff::civil::Date;

use crate::{
    Conn, Tx,
    conn::{Reader, codes, only},
    error::Result,
};

codes!(what_code, what_of, Feeling {
    Feeling::Injury => "injury",
    Feeling::Soreness => "soreness",
    Feeling::Fatigue => "fatigue",
    Feeling::Stress => "stress",
    Feeling::Mood => "mood",
    Feeling::Motivation => "motivation",
    Feeling::Readiness => "readiness",
    Feeling::SleepQuality => "sleep-quality",
    Feeling::SleepHours => "sleep-hours",
    Feeling::Exertion => "exertion",
    Feeling::Comment => "comment",
});

codes!(scale_code, scale_of, FeelingScale {
    FeelingScale::OneIsBest => "one-is-best",
    FeelingScale::FiveIsBest => "five-is-best",
    FeelingScale::TenIsMost => "ten-is-most",
    FeelingScale::Hours => "hours",
    FeelingScale::Words => "words",
});

/// Keeps what somebody said, unless exactly that is there already. Returns whether it was new.
///
/// # Errors
/// What any write can meet.
pub fn add(tx: &Tx<'_>, felt: &Felt) -> Result<bool> {
    let there = tx.first(
        "SELECT id FROM felt WHERE day = ?1 AND what = ?2 AND value IS ?3 AND scale = ?4 AND words IS ?5 AND source = ?6 LIMIT 1",
        (
            felt.day.to_string(),
            what_code(felt.what),
            felt.value,
            scale_code(felt.scale),
            &felt.words,
            &felt.source,
        ),
        only::<i64>,
    )?;
    if there.is_some() {
        return Ok(false);
    }
    tx.run(
        "INSERT INTO felt (day, what, value, scale, words, source) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (felt.day.to_string(), what_code(felt.what), felt.value, scale_code(felt.scale), &felt.words, &felt.source),
    )?;
    Ok(true)
}

/// Keeps what somebody wrote of a day by hand, in the place of what stood there; an empty list leaves nothing of it.
///
/// # Errors
/// What any write can meet.
pub fn write(tx: &Tx<'_>, day: Date, said: &[Felt]) -> Result<()> {
    tx.run("DELETE FROM felt WHERE day = ?1 AND source = ?2", (day.to_string(), Felt::HERE))?;
    said.iter().try_for_each(|felt| add(tx, felt).map(drop))
}

/// What was felt from one local day to another, both included, by day and in the order of [`Feeling`].
///
/// # Errors
/// What any read can meet.
pub fn between(conn: &Conn, from: Date, to: Date) -> Result<Vec<Felt>> {
    let mut all = conn.all(
        "SELECT day, what, value, scale, words, source FROM felt WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id",
        (from.to_string(), to.to_string()),
        felt,
    )?;
    all.sort_by_key(|felt| (felt.day, felt.what));
    Ok(all)
}

fn felt(row: &mut Reader<'_, '_>) -> Result<Felt> {
    Ok(Felt {
        day: row.day()?,
        what: row.code(what_of)?,
        value: row.take()?,
        scale: row.code(scale_of)?,
        words: row.take()?,
        source: row.take()?,
    })
}
