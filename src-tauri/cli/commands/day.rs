//! `plim day`, `add activity`, `add day`, `delete activity`: a day beside its runs.

use jiff::Zoned;
use logbook::{
    Logbook,
    api::{ActivityInput, DayNote, DayPage},
    words::plim::{self, head},
};
use serde::Serialize;

use super::Answered;
use crate::{
    answer::Answer,
    args::{ActivityFlags, DayFlags},
    tables::{Align, paragraph, table},
};

pub fn day(book: &Logbook, day: Option<&str>, now: &Zoned) -> Answered {
    let page = book.day(day, now)?;
    let text = page_text(&page);
    Ok(Answer::new(&page, text))
}

pub fn add_activity(book: &mut Logbook, flags: &ActivityFlags, now: &Zoned) -> Answered {
    #[derive(Serialize)]
    struct Kept {
        id: i64,
    }
    let input = ActivityInput {
        kind: flags.kind,
        at: flags.at.clone(),
        minutes: flags.minutes,
        km: flags.km,
        words: flags.words.clone(),
    };
    let id = book.add_activity(&input, now)?.value;
    Ok(Answer::new(&Kept { id }, plim::activity_written(id)))
}

pub fn delete_activity(book: &mut Logbook, id: i64, now: &Zoned) -> Answered {
    #[derive(Serialize)]
    struct Deleted {
        deleted: i64,
    }
    book.delete_activity(id, now)?;
    Ok(Answer::new(&Deleted { deleted: id }, plim::taken_away()))
}

/// What is given stands in the place of what was said of the day; the rest of it stays.
pub fn add_day(book: &mut Logbook, flags: &DayFlags, now: &Zoned) -> Answered {
    let before = if flags.anew { DayNote::default() } else { book.day(flags.day.as_deref(), now)?.note };
    let note = DayNote {
        sleep_hours: flags.sleep.or(before.sleep_hours),
        stress: flags.stress.or(before.stress),
        sore: flags.sore.clone().or(before.sore),
        note: flags.note.clone().or(before.note),
    };
    book.note_day(flags.day.as_deref(), &note, now)?;
    day(book, flags.day.as_deref(), now)
}

fn page_text(page: &DayPage) -> String {
    if page.activities.is_empty() && page.context.is_empty() {
        return plim::day_empty(&page.day);
    }
    let rows: Vec<Vec<String>> = page.activities.iter().map(|row| vec![row.id.to_string(), row.text.clone()]).collect();
    let mut out = format!("{}\n", page.day);
    if !rows.is_empty() {
        out.push_str(&table(&[(head("answer-id"), Align::Right), (head("what"), Align::Left)], &rows));
    }
    out.extend(page.context.iter().map(|said| paragraph("  ", &plim::run_noted(&said.text, &said.source))));
    out
}
