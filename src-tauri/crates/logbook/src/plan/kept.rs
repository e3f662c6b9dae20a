//! Reasons and positions as the text that stands in the file: a code and its numbers, one reason per line.
//!
//! What this version cannot read (a reason of a later version, say) is passed over; a position that cannot be read is as good as
//! none, and deciding starts from the beginning.

use domain::{
    KneeKm, LastRun, Level, LightReason, PlanReason, Position, RedFlag, StartAnswer, StartAnswers, StartCriterion,
};
use jiff::{Timestamp, civil::Date};

use crate::words;

/// A value that can stand in a line of text and be read back as it was.
trait Kept: Sized {
    fn written(&self) -> String;
    fn read(text: &str) -> Option<Self>;
}

macro_rules! kept_as_printed {
    ($($type:ty),*) => { $(
        impl Kept for $type {
            fn written(&self) -> String {
                self.to_string()
            }
            fn read(text: &str) -> Option<Self> {
                text.parse().ok()
            }
        }
    )* };
}
kept_as_printed!(u8, u16, f64, bool, Date, Timestamp);

impl Kept for KneeKm {
    fn written(&self) -> String {
        self.get().to_string()
    }
    fn read(text: &str) -> Option<Self> {
        Self::new(text.parse().ok()?).ok()
    }
}

impl Kept for Level {
    fn written(&self) -> String {
        self.0.to_string()
    }
    fn read(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }
}

impl Kept for RedFlag {
    fn written(&self) -> String {
        words::flag_code(*self).to_owned()
    }
    fn read(text: &str) -> Option<Self> {
        words::flag_of(text)
    }
}

impl Kept for String {
    fn written(&self) -> String {
        self.replace(|c: char| c.is_control(), " ")
    }
    fn read(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl<T: Kept> Kept for Option<T> {
    fn written(&self) -> String {
        self.as_ref().map_or_else(String::new, Kept::written)
    }
    fn read(text: &str) -> Option<Self> {
        if text.is_empty() { Some(None) } else { T::read(text).map(Some) }
    }
}

impl<T: Kept> Kept for Vec<T> {
    fn written(&self) -> String {
        self.iter().map(Kept::written).collect::<Vec<_>>().join(",")
    }
    fn read(text: &str) -> Option<Self> {
        text.split(',').filter(|part| !part.is_empty()).map(T::read).collect()
    }
}

impl Kept for LastRun {
    fn written(&self) -> String {
        format!("{};{}", self.day, self.load.written())
    }
    fn read(text: &str) -> Option<Self> {
        let (day, load) = text.split_once(';')?;
        Some(Self { day: Date::read(day)?, load: Option::read(load)? })
    }
}

impl Kept for StartAnswers {
    fn written(&self) -> String {
        let answers = StartCriterion::ALL.iter().filter_map(|criterion| {
            let answer = self.get(*criterion)?;
            Some(format!("{};{};{}", words::criterion_code(*criterion), answer.met, answer.day))
        });
        answers.collect::<Vec<_>>().join(",")
    }
    fn read(text: &str) -> Option<Self> {
        let mut answers = Self::default();
        for part in text.split(',').filter(|part| !part.is_empty()) {
            let mut fields = part.split(';');
            let code = fields.next()?;
            let criterion = StartCriterion::ALL.into_iter().find(|c| words::criterion_code(*c) == code)?;
            answers.set(criterion, StartAnswer { met: bool::read(fields.next()?)?, day: Date::read(fields.next()?)? });
        }
        Some(answers)
    }
}

fn field<T: Kept>(line: &str, name: &str) -> Option<T> {
    line.split('\t').find_map(|part| T::read(part.strip_prefix(name)?.strip_prefix('=')?))
}

/// Says each reason's code and fields once, for all directions.
macro_rules! reasons {
    ($( $code:literal ($($reason:tt)*) $([$($field:ident),*])? )*) => {
        /// The stable code of a reason.
        pub(crate) fn reason_code(reason: &PlanReason) -> &'static str {
            #[expect(unused_variables, reason = "only the variant counts")]
            match reason {
                $( $($reason)* => $code, )*
                PlanReason::Knee(LightReason::MorningSettled | LightReason::DuringWithin { .. }) => "within",
            }
        }

        fn written(reason: &PlanReason) -> Option<String> {
            Some(match reason {
                $( $($reason)* => [$code.to_owned() $($(, format!("{}={}", stringify!($field), $field.written()))*)?].join("\t"), )*
                PlanReason::Knee(LightReason::MorningSettled | LightReason::DuringWithin { .. }) => return None,
            })
        }

        fn read(line: &str) -> Option<PlanReason> {
            Some(match line.split('\t').next()? {
                $( $code => { $($( let $field = field(line, stringify!($field))?; )*)? $($reason)* } )*
                _ => return None,
            })
        }
    };
}

reasons! {
    "criteria-met" (PlanReason::CriteriaMet)
    "from-told" (PlanReason::FromTold { start }) [start]
    "carries" (PlanReason::Carries { up_to }) [up_to]
    "unrated" (PlanReason::Unrated { longest }) [longest]
    "takes-up-again" (PlanReason::TakesUpAgain)
    "greens" (PlanReason::Greens { count }) [count]
    "carried-both" (PlanReason::CarriedBoth { load }) [load]
    "green-so-far" (PlanReason::GreenSoFar { count, of }) [count, of]
    "too-soon" (PlanReason::TooSoon { hours, rest }) [hours, rest]
    "steps-this-week" (PlanReason::StepsThisWeek { limit }) [limit]
    "more-than-longest" (PlanReason::MoreThanLongest { next, longest }) [next, longest]
    "no-load" (PlanReason::NoLoad)
    "while-paused" (PlanReason::WhilePaused)
    "start-first" (PlanReason::StartFirst)
    "rest-after-red" (PlanReason::RestAfterRed { hours }) [hours]
    "second-red" (PlanReason::SecondRed { days }) [days]
    "not-above-last" (PlanReason::NotAboveLast { last }) [last]
    "days-off" (PlanReason::DaysOff { days }) [days]
    "one-down" (PlanReason::OneDown)
    "half-of-last" (PlanReason::HalfOfLast { last }) [last]
    "criteria-again" (PlanReason::CriteriaAgain { then }) [then]
    "flag" (PlanReason::Flag(flag)) [flag]
    "cleared-by" (PlanReason::ClearedBy(by)) [by]
    "morning-rose" (PlanReason::Knee(LightReason::MorningRose { by })) [by]
    "during-over" (PlanReason::Knee(LightReason::DuringOver { score, limit })) [score, limit]
    "not-settled-after" (PlanReason::Knee(LightReason::NotSettledAfter { score, level })) [score, level]
    "stopped" (PlanReason::Knee(LightReason::Stopped))
    "signs" (PlanReason::Knee(LightReason::Signs))
    "no-during" (PlanReason::Knee(LightReason::NoDuring))
    "no-after" (PlanReason::Knee(LightReason::NoAfter))
    "no-morning" (PlanReason::Knee(LightReason::NoMorning))
    "no-baseline" (PlanReason::Knee(LightReason::NoBaseline))
}

/// A decision's reasons as text.
pub(crate) fn reasons_text(reasons: &[PlanReason]) -> String {
    reasons.iter().filter_map(written).collect::<Vec<_>>().join("\n")
}

/// A decision's reasons from their text.
pub(crate) fn reasons_of(text: &str) -> Vec<PlanReason> {
    text.lines().filter_map(read).collect()
}

/// A position as text.
pub(crate) fn position_text(at: &Position) -> String {
    [
        ("level", at.level.written()),
        ("since", at.since.written()),
        ("entered", at.entered.written()),
        ("asked", at.asked.written()),
        ("screened", at.screened.written()),
        ("paused", at.paused.written()),
        ("resume", at.resume_at.written()),
        ("start", at.start.written()),
        ("greens", at.greens.written()),
        ("green_at", at.green_at.written()),
        ("streak", at.streak.written()),
        ("steps", at.steps.written()),
        ("reds", at.reds.written()),
        ("last", at.last.written()),
        ("running", at.running_since.written()),
        ("tiers", at.tiers.written()),
    ]
    .map(|(name, value)| format!("{name}={value}"))
    .join("\t")
}

/// A position from its text; `None` when it cannot be read.
pub(crate) fn position_of(text: &str) -> Option<Position> {
    Some(Position {
        level: field(text, "level")?,
        since: field(text, "since")?,
        entered: field(text, "entered")?,
        asked: field(text, "asked")?,
        screened: field(text, "screened")?,
        paused: field(text, "paused")?,
        resume_at: field(text, "resume")?,
        start: field(text, "start")?,
        greens: field(text, "greens")?,
        green_at: field(text, "green_at")?,
        streak: field(text, "streak")?,
        steps: field(text, "steps")?,
        reds: field(text, "reds")?,
        last: field(text, "last")?,
        running_since: field(text, "running")?,
        tiers: field(text, "tiers")?,
    })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn km(load: f64) -> KneeKm {
        KneeKm::new(load).expect("a load")
    }

    #[test]
    fn reasons_read_back_as_they_were() {
        let all = [
            PlanReason::CriteriaMet,
            PlanReason::FromTold { start: km(2.0 / 3.0) },
            PlanReason::GreenSoFar { count: 1, of: 2 },
            PlanReason::MoreThanLongest { next: km(4.1), longest: km(3.7) },
            PlanReason::CriteriaAgain { then: Level(4) },
            PlanReason::Flag(RedFlag::NightPain),
            PlanReason::ClearedBy("Dr. O’Neil = my physio, twice".to_owned()),
            PlanReason::Knee(LightReason::DuringOver { score: 6, limit: 5.0 }),
            PlanReason::Knee(LightReason::NoMorning),
        ];
        assert_eq!(reasons_of(&reasons_text(&all)), all);
        assert_eq!(reasons_of("a reason of tomorrow\tx=1\none-down"), [PlanReason::OneDown]);
        let told = PlanReason::ClearedBy("two\nlines\tand a tab".to_owned());
        assert_eq!(reasons_of(&reasons_text(&[told])), [PlanReason::ClearedBy("two lines and a tab".to_owned())]);
    }

    #[test]
    fn a_position_reads_back_as_it_was() {
        let mut start = StartAnswers::default();
        start.set(StartCriterion::Stairs, StartAnswer { met: false, day: date(2026, 3, 1) });
        start.set(StartCriterion::SwellingFree, StartAnswer { met: true, day: date(2026, 3, 2) });
        let at = Position {
            level: Level(3),
            since: Some(date(2026, 3, 4)),
            entered: true,
            start,
            green_at: "2026-03-04T08:00:00.123Z".parse().ok(),
            streak: vec![1.0 / 3.0, 0.0],
            steps: vec![date(2026, 3, 4), date(2026, 3, 4)],
            last: Some(LastRun { day: date(2026, 3, 4), load: None }),
            ..Position::default()
        };
        for position in [Position::default(), at] {
            assert_eq!(position_of(&position_text(&position)), Some(position));
        }
        assert_eq!(position_of("level=3"), None);
    }
}
