//! Questionnaires and noted changes: the tables `questionnaire` and `noted_change`.

use domain::{ChangeKind, Instrument, NotedChange, Questionnaire, QuestionnaireItem};
use jiff::{Timestamp, civil::Date};

use crate::{
    Conn, Tx,
    conn::{Reader, codes},
    error::{Result, unreadable},
    pain::{side_code, side_of},
};

/// A questionnaire as it stands in the logbook.
#[derive(Debug, Clone, PartialEq)]
pub struct StoredQuestionnaire {
    /// Its number.
    pub id: i64,
    /// The questionnaire.
    pub filled: Questionnaire,
}

/// A noted change as it stands in the logbook.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredChange {
    /// Its number.
    pub id: i64,
    /// The change.
    pub change: NotedChange,
    /// When it was written down.
    pub at: Timestamp,
}

codes!(instrument_code, instrument_of, Instrument {
    Instrument::Overall => "overall",
    Instrument::Activities => "activities",
    Instrument::Change => "change",
    Instrument::WeeklyTrouble => "weekly-trouble",
    Instrument::KoosPf => "koos-pf",
    Instrument::Koos12 => "koos-12",
    Instrument::Akps => "akps",
    Instrument::Uwri => "uwri",
    Instrument::Ostrc => "ostrc",
    Instrument::Lefs => "lefs",
    Instrument::Tsk11 => "tsk-11",
});

codes!(kind_code, kind_of, ChangeKind {
    ChangeKind::Shoes => "shoes",
    ChangeKind::Surface => "surface",
    ChangeKind::Exercises => "exercises",
    ChangeKind::Medication => "medication",
    ChangeKind::Other => "other",
});

/// Keeps a questionnaire; one of the same kind, knee and day is replaced. Returns its number.
///
/// # Errors
/// What any write can meet.
pub fn put(tx: &Tx<'_>, filled: &Questionnaire) -> Result<i64> {
    let (day, code) = (filled.day.to_string(), instrument_code(filled.instrument));
    let side = filled.side.map(side_code);
    let at = filled.recorded_at.as_millisecond();
    tx.run(
        "DELETE FROM questionnaire WHERE day = ?1 AND instrument = ?2 AND ifnull(side, '') = ifnull(?3, '')",
        (&day, code, side),
    )?;
    tx.run(
        "INSERT INTO questionnaire (day, side, instrument, total, items, recorded_at_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        (day, side, code, filled.total, lines(&filled.items), at),
    )?;
    Ok(tx.last_id())
}

/// Takes a questionnaire away. Returns whether it was there.
///
/// # Errors
/// What any write can meet.
pub fn delete(tx: &Tx<'_>, id: i64) -> Result<bool> {
    Ok(tx.run("DELETE FROM questionnaire WHERE id = ?1", [id])? > 0)
}

/// Every questionnaire up to a day, earliest first.
///
/// # Errors
/// What any read can meet.
pub fn up_to(conn: &Conn, to: Date) -> Result<Vec<StoredQuestionnaire>> {
    conn.all(
        "SELECT id, day, side, instrument, total, items, recorded_at_ms FROM questionnaire WHERE day <= ?1
         ORDER BY day, recorded_at_ms, id",
        [to.to_string()],
        |row| {
            Ok(StoredQuestionnaire {
                id: row.take()?,
                filled: Questionnaire {
                    day: row.day()?,
                    side: row.code_or_none(side_of)?,
                    instrument: row.code(instrument_of)?,
                    total: row.take()?,
                    items: items(row)?,
                    recorded_at: row.instant()?,
                },
            })
        },
    )
}

/// Keeps a change. Returns its number.
///
/// # Errors
/// What any write can meet.
pub fn note_change(tx: &Tx<'_>, change: &NotedChange, at: Timestamp) -> Result<i64> {
    tx.run(
        "INSERT INTO noted_change (day, kind, words, recorded_at_ms) VALUES (?1, ?2, ?3, ?4)",
        (change.day.to_string(), kind_code(change.kind), &change.words, at.as_millisecond()),
    )?;
    Ok(tx.last_id())
}

/// Takes a change away. Returns whether it was there.
///
/// # Errors
/// What any write can meet.
pub fn delete_change(tx: &Tx<'_>, id: i64) -> Result<bool> {
    Ok(tx.run("DELETE FROM noted_change WHERE id = ?1", [id])? > 0)
}

/// The changes from one local day to another, both included, earliest first.
///
/// # Errors
/// What any read can meet.
pub fn changes_between(conn: &Conn, from: Date, to: Date) -> Result<Vec<StoredChange>> {
    conn.all(
        "SELECT id, day, kind, words, recorded_at_ms FROM noted_change WHERE day BETWEEN ?1 AND ?2 ORDER BY day, id",
        (from.to_string(), to.to_string()),
        |row| {
            Ok(StoredChange {
                id: row.take()?,
                change: NotedChange { day: row.day()?, kind: row.code(kind_of)?, words: row.take()? },
                at: row.instant()?,
            })
        },
    )
}

fn lines(items: &[QuestionnaireItem]) -> String {
    let line = |item: &QuestionnaireItem| format!("{} {}", item.value, item.words.replace(['\r', '\n'], " "));
    items.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn items(row: &mut Reader<'_, '_>) -> Result<Vec<QuestionnaireItem>> {
    let text: String = row.take()?;
    text.lines()
        .map(|line| {
            let (value, words) = line.split_once(' ').unwrap_or((line, ""));
            let value = value.parse().map_err(|error| unreadable(&error))?;
            Ok(QuestionnaireItem { words: words.to_owned(), value })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use domain::Side;
    use jiff::civil::date;

    use super::*;
    use crate::{Op, Store, Topic};

    const DAY: Date = date(2026, 3, 1);

    fn activities(words: &str, value: f64) -> Questionnaire {
        let items = vec![QuestionnaireItem { words: words.to_owned(), value }];
        Questionnaire::of_items(Instrument::Activities, Some(Side::Right), DAY, items, Timestamp::UNIX_EPOCH)
            .expect("an activity")
    }

    #[test]
    fn a_questionnaire_comes_back_as_it_was_and_one_of_the_same_day_takes_its_place() {
        let mut store = Store::in_memory().expect("a store");
        let now = Timestamp::UNIX_EPOCH;
        let first = activities("Down the stairs,\nat night", 3.5);
        store.transact(Op::LogScore, now, |tx| put(tx, &first)).expect("kept");
        let kept = up_to(&store, DAY).expect("read");
        assert_eq!(kept[0].filled.items[0].words, "Down the stairs, at night");
        assert_eq!((kept[0].filled.total, kept[0].filled.side), (3.5, Some(Side::Right)));
        let written = store.transact(Op::LogScore, now, |tx| put(tx, &activities("Stairs", 5.0))).expect("kept");
        assert!(written.changes.contains(Topic::Questionnaires));
        assert_eq!(up_to(&store, DAY).expect("read").iter().map(|q| q.filled.total).collect::<Vec<_>>(), [5.0]);
        store.undo(now).expect("undone");
        assert_eq!(up_to(&store, DAY).expect("read")[0].filled.total, 3.5);
        assert_eq!(up_to(&store, date(2026, 2, 28)).expect("read"), []);
    }

    #[test]
    fn every_instrument_and_kind_has_a_place_in_the_file() {
        let mut store = Store::in_memory().expect("a store");
        for instrument in Instrument::ALL {
            let filled = Questionnaire {
                day: DAY,
                side: None,
                instrument,
                total: instrument.range().1,
                items: Vec::new(),
                recorded_at: Timestamp::UNIX_EPOCH,
            };
            store.transact(Op::LogScore, Timestamp::UNIX_EPOCH, |tx| put(tx, &filled)).expect("kept");
        }
        for kind in ChangeKind::ALL {
            let change = NotedChange { day: DAY, kind, words: "new".to_owned() };
            store
                .transact(Op::NoteChange, Timestamp::UNIX_EPOCH, |tx| note_change(tx, &change, Timestamp::UNIX_EPOCH))
                .expect("kept");
        }
        assert_eq!(up_to(&store, DAY).expect("read").len(), Instrument::ALL.len());
        let kinds: Vec<_> = changes_between(&store, DAY, DAY).expect("read").iter().map(|c| c.change.kind).collect();
        assert_eq!(kinds, ChangeKind::ALL);
        let change = NotedChange { day: DAY, kind: ChangeKind::Shoes, words: "newer".to_owned() };
        let at = Timestamp::from_millisecond(1_772_355_600_123).expect("an instant");
        store.transact(Op::NoteChange, at, |tx| note_change(tx, &change, at)).expect("kept");
        let last = changes_between(&store, DAY, DAY).expect("read").pop().expect("a change");
        assert_eq!((last.change, last.at), (change, at));
    }
}
