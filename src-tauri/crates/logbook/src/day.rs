//! A day beside its runs: what else was done, how the night was, what else was sore. Context for the knee's answers; it never raises the
//! line, and what is not written down is not known.

use domain::{
    ActivityKind, Feeling, FeelingScale, Felt, LocalStart, Metres, OtherActivity, Seconds, SleepHours, Stress,
};
use jiff::{Zoned, civil::Date};
use store::{Op, felt, others};

use crate::{
    Invalid, Logbook, LogbookError,
    api::{ActivityInput, ActivityKindDto, ActivityRow, DayNote, DayPage, Outcome},
    convert::{self, same},
    runs::felt_row,
    words,
};

same!(ActivityKind, ActivityKindDto { Walk, Hike, Ride, Swim, Strength, Other });

impl Logbook {
    /// A day beside its runs (default: today).
    ///
    /// # Errors
    /// [`Invalid::NotATime`].
    pub fn day(&self, day: Option<&str>, now: &Zoned) -> Result<DayPage, LogbookError> {
        let day = day.map(convert::day).transpose()?.unwrap_or(now.date());
        let units = self.settings()?.units;
        let row = |(id, activity): (i64, OtherActivity)| ActivityRow {
            id,
            kind: activity.kind.into(),
            start: convert::rfc3339(activity.start),
            text: words::other_activity(&activity, units),
        };
        let said = felt::between(&self.store, day, day)?;
        Ok(DayPage {
            day: day.to_string(),
            activities: others::on(&self.store, day)?.into_iter().map(row).collect(),
            note: note_of(&said),
            context: said.iter().map(felt_row).collect(),
        })
    }

    /// Writes down something done besides running. The value is its number.
    ///
    /// # Errors
    /// [`Invalid::NotATime`], [`Invalid::InTheFuture`], [`Invalid::OutOfRange`], and what any write can meet.
    pub fn add_activity(&mut self, input: &ActivityInput, now: &Zoned) -> Result<Outcome<i64>, LogbookError> {
        let activity = activity_of(input, now)?;
        let units = self.settings()?.units;
        self.change(Op::AddActivity, now, |tx| {
            tx.describe(words::other_activity(&activity, units));
            Ok(others::insert(tx, &activity)?)
        })
    }

    /// Takes away something done besides running, typed in or imported.
    ///
    /// # Errors
    /// [`LogbookError::NoSuchActivity`], and what any write can meet.
    pub fn delete_activity(&mut self, id: i64, now: &Zoned) -> Result<Outcome<()>, LogbookError> {
        let units = self.settings()?.units;
        self.change(Op::DeleteActivity, now, |tx| {
            let known = others::get(tx, id)?.ok_or(LogbookError::NoSuchActivity(id))?;
            tx.describe(words::other_activity(&known, units));
            Ok(others::delete(tx, id)?)
        })
    }

    /// Writes down how a day was (default: today), in the place of what was written of it before. What other apps have stays.
    ///
    /// # Errors
    /// [`Invalid::NotATime`], [`Invalid::InTheFuture`], [`Invalid::OutOfRange`], and what any write can meet.
    pub fn note_day(&mut self, day: Option<&str>, note: &DayNote, now: &Zoned) -> Result<Outcome<()>, LogbookError> {
        let day = convert::day_by_now(day, now)?;
        let said = felt_of(day, note)?;
        self.change(Op::NoteDay, now, |tx| {
            tx.describe(words::day_long(day));
            Ok(felt::write(tx, day, &said)?)
        })
    }
}

fn activity_of(input: &ActivityInput, now: &Zoned) -> Result<OtherActivity, LogbookError> {
    let here = LocalStart { at: now.timestamp(), offset: now.offset() };
    let at = convert::said(input.at.as_deref());
    let start = at.map(|at| convert::local_start(&at, now)).transpose()?.unwrap_or(here);
    if start.at > now.timestamp() {
        return Err(Invalid::InTheFuture.into());
    }
    // A zero in the form is a field left empty: not known, never none.
    let typed = |value: Option<f64>| value.filter(|v| *v != 0.0);
    Ok(OtherActivity {
        start,
        kind: input.kind.into(),
        words: convert::said(input.words.as_deref()).unwrap_or_default(),
        title: None,
        timer: typed(input.minutes).map(|minutes| Seconds::new(minutes * 60.0)).transpose()?,
        distance: typed(input.km).map(|km| Metres::new(km * 1000.0)).transpose()?,
        climb: None,
    })
}

/// What a note says, one thing a row.
fn felt_of(day: Date, note: &DayNote) -> Result<Vec<Felt>, LogbookError> {
    let sleep = note.sleep_hours.map(SleepHours::new).transpose()?.map(SleepHours::get);
    let stress = note.stress.map(|stress| Stress::new(stress.into())).transpose()?.map(Stress::get);
    let row = |what, scale, value, words| Felt { day, what, value, scale, words, source: Felt::HERE.to_owned() };
    let number = |what, scale, value: Option<f64>| value.map(|value| row(what, scale, Some(value), None));
    let text = |what, words: &Option<String>| {
        convert::said(words.as_deref()).map(|words| row(what, FeelingScale::Words, None, Some(words)))
    };
    let said = [
        number(Feeling::SleepHours, FeelingScale::Hours, sleep),
        number(Feeling::Stress, FeelingScale::TenIsMost, stress),
        text(Feeling::Soreness, &note.sore),
        text(Feeling::Comment, &note.note),
    ];
    Ok(said.into_iter().flatten().collect())
}

/// What was written by hand as a note again.
fn note_of(said: &[Felt]) -> DayNote {
    let of = |what| said.iter().find(|felt| felt.what == what && felt.source == Felt::HERE);
    DayNote {
        sleep_hours: of(Feeling::SleepHours).and_then(|felt| felt.value),
        stress: of(Feeling::Stress).and_then(|felt| felt.value).map(|value| value as u8),
        sore: of(Feeling::Soreness).and_then(|felt| felt.words.clone()),
        note: of(Feeling::Comment).and_then(|felt| felt.words.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Zoned {
        "2026-03-20T18:00:00+01:00[Europe/Berlin]".parse().expect("a moment")
    }

    fn ride() -> ActivityInput {
        ActivityInput {
            kind: ActivityKindDto::Ride,
            at: Some("2026-03-19T07:30".to_owned()),
            minutes: Some(40.0),
            km: None,
            words: None,
        }
    }

    #[test]
    fn what_was_done_besides_is_shown_taken_away_and_brought_back_by_name() {
        let mut book = Logbook::in_memory().expect("a logbook");
        let kept = book.add_activity(&ride(), &now()).expect("kept");
        assert_eq!(kept.undo.as_deref(), Some("add other activity (Ride, 40 min)"));
        let page = book.day(Some("2026-03-19"), &now()).expect("a day");
        assert_eq!(page.activities.len(), 1);
        assert_eq!((page.activities[0].id, page.activities[0].text.as_str()), (kept.value, "Ride, 40 min"));
        book.delete_activity(kept.value, &now()).expect("taken away");
        assert!(book.day(Some("2026-03-19"), &now()).expect("a day").activities.is_empty());
        book.undo(&now()).expect("brought back");
        assert_eq!(book.day(Some("2026-03-19"), &now()).expect("a day").activities, page.activities);
        assert!(matches!(book.delete_activity(99, &now()), Err(LogbookError::NoSuchActivity(99))));
    }

    #[test]
    fn two_alike_on_a_day_are_two_because_somebody_wrote_them_down() {
        let mut book = Logbook::in_memory().expect("a logbook");
        book.add_activity(&ride(), &now()).expect("kept");
        book.add_activity(&ride(), &now()).expect("kept");
        assert_eq!(book.day(Some("2026-03-19"), &now()).expect("a day").activities.len(), 2);
    }

    #[test]
    fn a_note_stands_in_the_place_of_the_one_before_and_other_apps_stay() {
        let mut book = Logbook::in_memory().expect("a logbook");
        let day = jiff::civil::date(2026, 3, 20);
        let elsewhere = Felt {
            day,
            what: Feeling::Stress,
            value: Some(2.0),
            scale: FeelingScale::OneIsBest,
            words: None,
            source: "intervals.icu".to_owned(),
        };
        book.change(Op::Import, &now(), |tx| Ok(felt::add(tx, &elsewhere)?)).expect("imported");
        let first = DayNote {
            sleep_hours: Some(6.5),
            stress: Some(0),
            sore: Some(" left hip ".to_owned()),
            note: Some("moved house".to_owned()),
        };
        book.note_day(None, &first, &now()).expect("noted");
        let page = book.day(None, &now()).expect("a day");
        assert_eq!(page.note, DayNote { sore: Some("left hip".to_owned()), ..first }, "no stress is a 0 that was said");
        let sources: Vec<_> = page.context.iter().map(|row| row.source.as_str()).collect();
        assert_eq!(sources.iter().filter(|source| **source == "intervals.icu").count(), 1, "{sources:?}");
        assert_eq!(sources.len(), 5);
        let second = DayNote { sleep_hours: Some(0.0), ..DayNote::default() };
        book.note_day(None, &second, &now()).expect("noted");
        assert_eq!(book.day(None, &now()).expect("a day").note, second);
        book.note_day(None, &DayNote::default(), &now()).expect("noted");
        let page = book.day(None, &now()).expect("a day");
        assert_eq!((page.note, page.context.len()), (DayNote::default(), 1));
        book.undo(&now()).expect("back");
        assert_eq!(book.day(None, &now()).expect("a day").note, second);
    }

    #[test]
    fn what_cannot_be_is_refused_and_nothing_is_kept() {
        let mut book = Logbook::in_memory().expect("a logbook");
        let note = |sleep_hours, stress| DayNote { sleep_hours, stress, ..DayNote::default() };
        for wrong in [note(Some(24.5), None), note(Some(-1.0), None), note(Some(f64::NAN), None), note(None, Some(11))]
        {
            assert!(matches!(book.note_day(None, &wrong, &now()), Err(LogbookError::Invalid(Invalid::OutOfRange(_)))));
        }
        let tomorrow = book.note_day(Some("2026-03-21"), &note(Some(7.0), None), &now());
        assert!(matches!(tomorrow, Err(LogbookError::Invalid(Invalid::InTheFuture))));
        let later = ActivityInput { at: Some("2026-03-20T19:00".to_owned()), ..ride() };
        assert!(matches!(book.add_activity(&later, &now()), Err(LogbookError::Invalid(Invalid::InTheFuture))));
        let page = book.day(None, &now()).expect("a day");
        assert_eq!((page.note, page.activities), (DayNote::default(), Vec::new()));
    }
}
