//! Between the domain's values and the shapes that cross the border.

use domain::{
    Anchor, ChangeKind, DoseBasis, Instrument, KneeAnswers, KneePlace, Light, LineState, Moment, Move, RunKind,
    RunState, Score, Side, Source, StartBasis, Surface,
};
use jiff::{
    Zoned,
    civil::{Date, DateTime},
    tz::{Offset, TimeZone},
};
use store::{Changes, imports::Outcome as Fate, pain::StoredPain};

use crate::{
    Invalid, LogbookError,
    api::{
        AnswerSet, ChangeKindDto, DoseBasisDto, ImportOutcome, InstrumentDto, KindDto, LightDto,
        LineState as LineStateDto, MomentDto, MoveDto, PainRow, PlaceDto, RunStateDto, SideDto, SourceDto,
        StartBasisDto, SurfaceDto, Topic,
    },
};

/// Maps one enum onto another, both ways.
macro_rules! same {
    ($domain:ident, $dto:ident { $($variant:ident),* $(,)? }) => {
        impl From<$domain> for $dto {
            fn from(value: $domain) -> Self {
                match value { $($domain::$variant => Self::$variant),* }
            }
        }
        impl From<$dto> for $domain {
            fn from(value: $dto) -> Self {
                match value { $($dto::$variant => Self::$variant),* }
            }
        }
    };
}
pub(crate) use same;

same!(Side, SideDto { Left, Right });
same!(Moment, MomentDto { Before, During, After, Morning });
same!(KneePlace, PlaceDto { Front, Inner, Outer, Back, BelowKneecap, AllOver });
same!(Source, SourceDto { Manual, Fit, Tcx, Gpx, Json, AppleHealth, List, Sample });
same!(Surface, SurfaceDto { Road, Trail, Track, Treadmill });
same!(DoseBasis, DoseBasisDto { Track, Summary, Distance, Minutes });
same!(RunState, RunStateDto { Open, Closed, Missing });
same!(Light, LightDto { Green, Amber, Red, Unknown });
same!(LineState, LineStateDto { Unavailable, Learning, Ready, Unclear });
same!(StartBasis, StartBasisDto { Told, OwnRuns, Nothing });
same!(
    Instrument,
    InstrumentDto { Overall, Activities, Change, WeeklyTrouble, KoosPf, Koos12, Akps, Uwri, Ostrc, Lefs, Tsk11 }
);
same!(ChangeKind, ChangeKindDto { Shoes, Surface, Exercises, Medication, Other });
same!(RunKind, KindDto { Easy, WalkRun, Hilly, Fast });
same!(Move, MoveDto { Enter, Progress, Hold, Back, Break, Pause, Resume });
same!(Fate, ImportOutcome { Imported, Updated, Duplicate, NotARun, Broken });

pub(crate) fn topics(changes: Changes) -> Vec<Topic> {
    let mut topics: Vec<Topic> = changes
        .iter()
        .map(|topic| match topic {
            store::Topic::Runs | store::Topic::Doses | store::Topic::Reference => Topic::Runs,
            store::Topic::Pain => Topic::Pain,
            store::Topic::Settings => Topic::Settings,
            store::Topic::Imports => Topic::Imports,
            store::Topic::Plan => Topic::Plan,
            store::Topic::RedFlags => Topic::RedFlags,
            store::Topic::Questionnaires => Topic::Questionnaires,
        })
        .collect();
    topics.sort_unstable();
    topics.dedup();
    topics
}

pub(crate) fn answer_set(answers: &KneeAnswers) -> AnswerSet {
    let score = |s: Option<Score>| s.map(Score::get);
    AnswerSet {
        before: score(answers.before),
        during: score(answers.during),
        after: score(answers.after),
        morning: score(answers.morning),
    }
}

pub(crate) fn pain_row(stored: &StoredPain) -> PainRow {
    let entry = &stored.entry;
    PainRow {
        id: stored.id.0,
        run_id: match entry.anchor {
            Anchor::Run(id) => Some(id.0),
            Anchor::Day(_) => None,
        },
        day: entry.day.to_string(),
        side: entry.side.into(),
        moment: entry.moment.into(),
        score: entry.score.get(),
        one_hour: entry.one_hour.map(Score::get),
        stiffness_min: entry.stiffness.map(domain::StiffnessMinutes::get),
        place: entry.place.map(Into::into),
        swelling: entry.signs.swelling,
        giving_way: entry.signs.giving_way,
        locking: entry.signs.locking,
        stopped: entry.signs.stopped,
        note: entry.note.clone(),
        recalled: entry.recalled,
    }
}

/// An instant in its local time: `2026-03-01T08:00:00+01:00`.
pub(crate) fn rfc3339(start: domain::LocalStart) -> String {
    start.at.display_with_offset(start.offset).to_string()
}

/// A day as people and forms write it.
pub(crate) fn day(text: &str) -> Result<Date, LogbookError> {
    text.trim().parse().map_err(|_| Invalid::NotATime(text.to_owned()).into())
}

/// A day that has come (default: today).
///
/// # Errors
/// [`Invalid::NotATime`], [`Invalid::InTheFuture`].
pub(crate) fn day_by_now(text: Option<&str>, now: &Zoned) -> Result<Date, LogbookError> {
    let day = text.map(day).transpose()?.unwrap_or(now.date());
    if day > now.date() { Err(Invalid::InTheFuture.into()) } else { Ok(day) }
}

/// A moment with its local offset, from RFC 3339 or from a local date and time in the zone of `now`.
pub(crate) fn local_start(text: &str, now: &Zoned) -> Result<domain::LocalStart, LogbookError> {
    let not_a_time = || LogbookError::Invalid(Invalid::NotATime(text.to_owned()));
    let parser = jiff::fmt::temporal::DateTimeParser::new();
    let pieces = parser.parse_pieces(text.trim()).map_err(|_| not_a_time())?;
    let civil = DateTime::from_parts(pieces.date(), pieces.time().ok_or_else(not_a_time)?);
    let (zone, offset) = match pieces.to_numeric_offset() {
        Some(offset) => (TimeZone::fixed(offset), Some(offset)),
        None => (now.time_zone().clone(), None),
    };
    let zoned = civil.to_zoned(zone).map_err(|_| not_a_time())?;
    Ok(domain::LocalStart { at: zoned.timestamp(), offset: offset.unwrap_or(zoned.offset()) })
}

/// The offset of a zone at an instant.
pub(crate) fn offset_at(zone: &TimeZone, at: jiff::Timestamp) -> Offset {
    zone.to_offset(at)
}

/// Text that a person typed, without the blanks around it; `None` when nothing is left.
pub(crate) fn said(text: Option<&str>) -> Option<String> {
    text.map(str::trim).filter(|t| !t.is_empty()).map(ToOwned::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_with_an_offset_keeps_it_and_one_without_takes_the_zone() {
        let now: Zoned = "2026-07-01T12:00:00+02:00[Europe/Berlin]".parse().expect("a moment");
        for (text, expected) in [
            ("2026-03-01T07:00:00-05:00", "2026-03-01T07:00:00-05:00"),
            ("2026-03-01T07:00", "2026-03-01T07:00:00+01:00"),
            ("2026-07-01 07:00:30", "2026-07-01T07:00:30+02:00"),
            ("2026-03-01T07:00:00Z", "2026-03-01T07:00:00+00:00"),
        ] {
            assert_eq!(local_start(text, &now).map(rfc3339).ok().as_deref(), Some(expected), "{text}");
        }
        assert!(local_start("2026-03-01", &now).is_err(), "a day alone is no start");
        assert!(local_start("yesterday", &now).is_err());
    }
}
