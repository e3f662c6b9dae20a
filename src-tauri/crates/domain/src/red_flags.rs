//! Red flags: what wants a clinician's eyes before any running, how soon, and what stands (`science.md` 7).
//!
//! A yes stands until somebody clears it: a later no alone does not. What follows from the log is advice and pauses nothing.
//! Nothing here is worded; `logbook::words` asks the questions.

use jiff::{Timestamp, ToSpan, civil::Date};

use crate::{AssessedRun, KneeHistory, Light, Score};

/// The questions are asked again after so many days.
const ASK_AGAIN_DAYS: i32 = 7;
/// Two red runs within so many days are worth a visit.
pub const TWO_REDS_DAYS: i32 = 14;
/// A knee at rest is looked at over so many days…
const REST_DAYS: i32 = 7;
/// …needs so many mornings without a run before them…
const REST_MORNINGS: usize = 3;
/// …and hurts this much on each. \[A\]
const REST_PAIN: u8 = 5;
/// So long without getting better is long enough (Bunt 2018).
const NOT_IMPROVING_DAYS: i32 = 42;
/// Mornings below this on average are quiet enough: one point is within the noise of a rating. \[A\]
const NOT_IMPROVING_LEAST: f64 = 2.0;
/// Flares older than this belong to another story. \[A\]
const STORY_DAYS: i32 = 180;
/// Mornings of so many days are compared with each other. \[A\]
const COMPARED_DAYS: i32 = 14;

/// How soon a flag wants a clinician.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// The same day.
    A,
    /// Within days.
    B,
    /// In a routine visit.
    C,
}

/// What a person is asked about, most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RedFlag {
    /// The leg cannot be stood on, or the knee cannot be moved.
    NoWeight,
    /// It is badly swollen, or has changed its shape.
    BadlySwollen,
    /// Hot and red, with fever or feeling unwell.
    HotAndUnwell,
    /// Stuck, or clicking painfully.
    Stuck,
    /// It gives way.
    GivesWay,
    /// Very severe pain, or pain since a hard fall or blow.
    SevereOrBlow,
    /// The straight leg cannot be lifted.
    CannotLift,
    /// Numb, weak or cold below the knee.
    NumbOrCold,
    /// A swollen, warm, tender calf, or short of breath.
    CalfOrBreath,
    /// An operation, an injection or an artificial joint, and now worse.
    AfterSurgery,
    /// Pain at night or all the time, whatever one does.
    NightPain,
    /// Weight lost without reason, cancer in the past, or a hard lump.
    WeightOrLump,
    /// Pain at one point of bone, or in groin or thigh.
    BoneOrGroin,
    /// Swelling or unsteadiness that keeps coming back, or a lot of movement lost.
    KeepsComing,
    /// Several joints, long morning stiffness, psoriasis, gut or eye inflammation, a recent infection.
    ManyJoints,
    /// Younger than 18.
    Under18,
    /// A clinician said not to run for now, or the knee is newly injured.
    ToldNotToRun,
}

impl RedFlag {
    /// All of them, most urgent first.
    pub const ALL: [Self; 17] = [
        Self::NoWeight,
        Self::BadlySwollen,
        Self::HotAndUnwell,
        Self::Stuck,
        Self::GivesWay,
        Self::SevereOrBlow,
        Self::CannotLift,
        Self::NumbOrCold,
        Self::CalfOrBreath,
        Self::AfterSurgery,
        Self::NightPain,
        Self::WeightOrLump,
        Self::BoneOrGroin,
        Self::KeepsComing,
        Self::ManyJoints,
        Self::Under18,
        Self::ToldNotToRun,
    ];

    /// How soon it wants a clinician.
    #[must_use]
    pub const fn tier(self) -> Tier {
        match self {
            Self::NoWeight
            | Self::BadlySwollen
            | Self::HotAndUnwell
            | Self::Stuck
            | Self::GivesWay
            | Self::SevereOrBlow
            | Self::CannotLift
            | Self::NumbOrCold
            | Self::CalfOrBreath
            | Self::AfterSurgery => Tier::A,
            Self::NightPain
            | Self::WeightOrLump
            | Self::BoneOrGroin
            | Self::KeepsComing
            | Self::ManyJoints
            | Self::Under18
            | Self::ToldNotToRun => Tier::B,
        }
    }
}

/// One round of answers: what was answered with yes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// When.
    pub at: Timestamp,
    /// The local day.
    pub day: Date,
    /// Answered with yes; everything else with no.
    pub yes: Vec<RedFlag>,
}

/// Somebody looked at what stood, and cleared it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clearance {
    /// When it was written down.
    pub at: Timestamp,
    /// The local day.
    pub day: Date,
    /// Who, in the runner's words: "my physio", "answered by mistake".
    pub by: String,
    /// What they said.
    pub note: Option<String>,
}

/// A flag that stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Which.
    pub flag: RedFlag,
    /// The day of the first yes that was not cleared.
    pub since: Date,
}

/// A change of what stands, for the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FlagChange {
    /// From nothing to something: this flag, the most urgent of the round.
    Stands(RedFlag),
    /// From something to nothing, by whom.
    Cleared(String),
}

/// What stands after all answers and clearances, most urgent first.
#[must_use]
pub fn standing(screens: &[Screen], clearances: &[Clearance]) -> Vec<Standing> {
    let cleared = clearances.iter().map(|c| c.at).max();
    let mut open: Vec<&Screen> = screens.iter().filter(|s| cleared.is_none_or(|at| s.at > at)).collect();
    open.sort_by_key(|s| s.at);
    let mut found: Vec<Standing> = Vec::new();
    for screen in open {
        for flag in &screen.yes {
            if !found.iter().any(|standing| standing.flag == *flag) {
                found.push(Standing { flag: *flag, since: screen.day });
            }
        }
    }
    found.sort_by_key(|standing| standing.flag);
    found
}

/// When something began to stand and when it was cleared, in order of time.
#[must_use]
pub fn flag_changes(screens: &[Screen], clearances: &[Clearance]) -> Vec<(Date, FlagChange)> {
    enum Told<'a> {
        Yes(RedFlag),
        Cleared(&'a str),
    }
    let yes = screens.iter().filter_map(|s| Some((s.at, s.day, Told::Yes(*s.yes.iter().min()?))));
    let cleared = clearances.iter().map(|c| (c.at, c.day, Told::Cleared(&c.by)));
    let mut told: Vec<(Timestamp, Date, Told<'_>)> = yes.chain(cleared).collect();
    told.sort_by_key(|(at, ..)| *at);
    let mut stands = false;
    let mut changes = Vec::new();
    for (_, day, what) in told {
        match what {
            Told::Yes(flag) if !stands => changes.push((day, FlagChange::Stands(flag))),
            Told::Cleared(by) if stands => changes.push((day, FlagChange::Cleared(by.to_owned()))),
            Told::Yes(_) | Told::Cleared(_) => continue,
        }
        stands = !stands;
    }
    changes
}

/// Why the questions are asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScreenDue {
    /// They were never asked.
    Welcome,
    /// Swelling, giving way or locking was noted since.
    Sign,
    /// A run was red since.
    Red,
    /// A week has passed.
    Weekly,
}

/// Whether the questions are to be asked on `today`, and why. `reds` and `signs` are the instants at which red runs became known
/// and signs were written down.
#[must_use]
pub fn screen_due(
    last: Option<(Timestamp, Date)>,
    reds: &[Timestamp],
    signs: &[Timestamp],
    today: Date,
) -> Option<ScreenDue> {
    let Some((at, day)) = last else { return Some(ScreenDue::Welcome) };
    let since = |told: &[Timestamp]| told.iter().any(|t| *t > at);
    if since(signs) {
        Some(ScreenDue::Sign)
    } else if since(reds) {
        Some(ScreenDue::Red)
    } else if (today - day).get_days() >= ASK_AGAIN_DAYS {
        Some(ScreenDue::Weekly)
    } else {
        None
    }
}

/// What the log suggests talking about in a routine visit. It pauses nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// Two red runs within two weeks; the later one's day.
    TwoReds {
        /// That day.
        day: Date,
    },
    /// Every morning of a week without a run before it was at least 5; the first of them.
    RestPain {
        /// That day.
        since: Date,
    },
    /// Six weeks after the first flare of this story the mornings are no better; that flare's day.
    NotImproving {
        /// That day.
        since: Date,
    },
}

/// Reads the advice from one knee's runs and mornings up to `today`.
#[must_use]
pub fn advice(knee: &KneeHistory, runs: &[AssessedRun], today: Date) -> Vec<Advice> {
    let past = || runs.iter().filter(|r| r.run.day() <= today);
    let within = |days: i32| move |day: Date| day <= today && day > today.saturating_sub(days.days());
    let recent = within(TWO_REDS_DAYS);
    let reds: Vec<Date> =
        past().filter(|r| r.assessment.light == Light::Red).map(|r| r.run.day()).filter(|d| recent(*d)).collect();
    let two_reds = (reds.len() >= 2).then(|| Advice::TwoReds { day: reds[reds.len() - 1] });
    let free = knee.run_free_mornings();
    let week: Vec<&(Date, Score)> = free.iter().filter(|(d, _)| within(REST_DAYS)(*d)).collect();
    let rest_pain = (week.len() >= REST_MORNINGS && week.iter().all(|(_, s)| s.get() >= REST_PAIN))
        .then(|| Advice::RestPain { since: week[0].0 });
    let story = past().find(|r| r.assessment.flare == Some(true) && within(STORY_DAYS)(r.run.day()));
    let not_improving = story.map(|r| r.run.day()).filter(|first| {
        let level = |from: Date| {
            let to = from.saturating_add(COMPARED_DAYS.days());
            let levels: Vec<f64> = free.iter().filter(|(d, _)| *d > from && *d <= to).map(|(_, s)| s.level()).collect();
            // The mean, because a bad week among quiet ones counts.
            (levels.len() >= REST_MORNINGS).then(|| levels.iter().sum::<f64>() / levels.len() as f64)
        };
        let then = level(*first);
        let now = level(today.saturating_sub(COMPARED_DAYS.days()));
        (today - *first).get_days() >= NOT_IMPROVING_DAYS
            && then.zip(now).is_some_and(|(then, now)| now >= NOT_IMPROVING_LEAST && now >= then)
    });
    let not_improving = not_improving.map(|since| Advice::NotImproving { since });
    [two_reds, rest_pain, not_improving].into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn at(day: i8, hour: i8) -> Timestamp {
        date(2026, 3, day).at(hour, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC).expect("UTC").timestamp()
    }

    fn screen(day: i8, yes: &[RedFlag]) -> Screen {
        Screen { at: at(day, 8), day: date(2026, 3, day), yes: yes.to_vec() }
    }

    fn cleared(day: i8, by: &str) -> Clearance {
        Clearance { at: at(day, 9), day: date(2026, 3, day), by: by.to_owned(), note: None }
    }

    #[test]
    fn a_yes_stands_until_it_is_cleared_and_a_later_no_does_not_clear_it() {
        let told =
            [screen(1, &[RedFlag::GivesWay]), screen(8, &[]), screen(9, &[RedFlag::NoWeight, RedFlag::GivesWay])];
        let found = standing(&told, &[]);
        assert_eq!(
            found.iter().map(|s| (s.flag, s.since.day())).collect::<Vec<_>>(),
            [(RedFlag::NoWeight, 9), (RedFlag::GivesWay, 1)]
        );
        assert_eq!(standing(&told[..2], &[cleared(8, "my physio")]), []);
        assert_eq!(standing(&told, &[cleared(8, "my physio")]).len(), 2, "a yes after the clearance stands again");
    }

    #[test]
    fn the_plan_hears_of_the_first_yes_and_of_the_clearance() {
        let told = [screen(1, &[]), screen(3, &[RedFlag::NightPain]), screen(4, &[RedFlag::NoWeight])];
        let changes = flag_changes(&told, &[cleared(2, "nobody"), cleared(5, "my doctor"), cleared(6, "again")]);
        assert_eq!(
            changes,
            [
                (date(2026, 3, 3), FlagChange::Stands(RedFlag::NightPain)),
                (date(2026, 3, 5), FlagChange::Cleared("my doctor".to_owned())),
            ]
        );
    }

    #[test]
    fn the_questions_come_at_the_welcome_weekly_and_after_a_red_run_or_a_sign() {
        let last = Some((at(3, 8), date(2026, 3, 3)));
        let due = |reds: &[Timestamp], signs: &[Timestamp], today| screen_due(last, reds, signs, date(2026, 3, today));
        assert_eq!(screen_due(None, &[], &[], date(2026, 3, 3)), Some(ScreenDue::Welcome));
        assert_eq!(due(&[], &[], 9), None);
        assert_eq!(due(&[], &[], 10), Some(ScreenDue::Weekly));
        assert_eq!(due(&[at(3, 7)], &[at(2, 7)], 4), None, "known before the questions were answered");
        assert_eq!(due(&[at(3, 9)], &[], 3), Some(ScreenDue::Red), "the same day, after");
        assert_eq!(due(&[at(4, 7)], &[at(4, 7)], 4), Some(ScreenDue::Sign));
    }

    #[test]
    fn six_weeks_without_getting_better_is_worth_a_visit_and_getting_better_is_not() {
        use crate::{Anchor, LocalStart, Moment, PainEntry, PainLimits, RunFacts, RunId, Side};
        let advised = |now: u8| {
            let (first, today) = (date(2026, 3, 2), date(2026, 4, 20));
            let entry = |anchor, day, moment, score| {
                let score = Score::new(score).expect("0–10");
                PainEntry::scored(anchor, day, Side::Right, moment, score, Timestamp::UNIX_EPOCH)
            };
            let mut told = vec![entry(Anchor::Run(RunId(1)), first, Moment::Before, 0)];
            for ago in 0..49 {
                let day = today.saturating_sub(ago.days());
                told.push(entry(Anchor::Day(day), day, Moment::Morning, if ago < 14 { now } else { 3 }));
            }
            let start = LocalStart { at: at(2, 8), offset: jiff::tz::Offset::UTC };
            let runs = [RunFacts { id: RunId(1), start, distance: None, dose: None }];
            let knee = KneeHistory::gather(Side::Right, date(2026, 3, 1), runs, &told);
            advice(&knee, &knee.assessed(&PainLimits::STRICT), today)
        };
        assert_eq!(advised(3), [Advice::NotImproving { since: date(2026, 3, 2) }]);
        assert_eq!(advised(2), []);
        assert_eq!(advised(1), []);
    }

    #[test]
    fn urgent_flags_come_first_and_all_are_listed_once() {
        assert!(RedFlag::ALL.is_sorted());
        assert!(RedFlag::ALL.map(RedFlag::tier).is_sorted());
    }
}
