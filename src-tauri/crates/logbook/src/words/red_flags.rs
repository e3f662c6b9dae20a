//! The red-flag questions in plain words, and what to do after a yes.
//!
//! Each question is one sentence that a person can answer with yes or no. Nothing is named that only a clinician can find.

use domain::{Advice, RedFlag, Side, Standing, Tier};
use jiff::civil::Date;

use super::{day_long, knee_capital, runs_count};
use crate::say;

/// The question.
pub(crate) fn flag_question(flag: RedFlag) -> String {
    match flag {
        RedFlag::NoWeight => say!("red-flags-ask-no-weight"),
        RedFlag::BadlySwollen => say!("red-flags-ask-badly-swollen"),
        RedFlag::HotAndUnwell => say!("red-flags-ask-hot-and-unwell"),
        RedFlag::Stuck => say!("red-flags-ask-stuck"),
        RedFlag::GivesWay => say!("red-flags-ask-gives-way"),
        RedFlag::SevereOrBlow => say!("red-flags-ask-severe-or-blow"),
        RedFlag::CannotLift => say!("red-flags-ask-cannot-lift"),
        RedFlag::NumbOrCold => say!("red-flags-ask-numb-or-cold"),
        RedFlag::CalfOrBreath => say!("red-flags-ask-calf-or-breath"),
        RedFlag::AfterSurgery => say!("red-flags-ask-after-surgery"),
        RedFlag::NightPain => say!("red-flags-ask-night-pain"),
        RedFlag::WeightOrLump => say!("red-flags-ask-weight-or-lump"),
        RedFlag::BoneOrGroin => say!("red-flags-ask-bone-or-groin"),
        RedFlag::KeepsComing => say!("red-flags-ask-keeps-coming"),
        RedFlag::ManyJoints => say!("red-flags-ask-many-joints"),
        RedFlag::Under18 => say!("red-flags-ask-under-18"),
        RedFlag::ToldNotToRun => say!("red-flags-ask-told-not-to-run"),
    }
}

/// What was answered, in a few words.
pub(crate) fn flag_short(flag: RedFlag) -> String {
    match flag {
        RedFlag::NoWeight => say!("red-flags-short-no-weight"),
        RedFlag::BadlySwollen => say!("red-flags-short-badly-swollen"),
        RedFlag::HotAndUnwell => say!("red-flags-short-hot-and-unwell"),
        RedFlag::Stuck => say!("red-flags-short-stuck"),
        RedFlag::GivesWay => say!("red-flags-short-gives-way"),
        RedFlag::SevereOrBlow => say!("red-flags-short-severe-or-blow"),
        RedFlag::CannotLift => say!("red-flags-short-cannot-lift"),
        RedFlag::NumbOrCold => say!("red-flags-short-numb-or-cold"),
        RedFlag::CalfOrBreath => say!("red-flags-short-calf-or-breath"),
        RedFlag::AfterSurgery => say!("red-flags-short-after-surgery"),
        RedFlag::NightPain => say!("red-flags-short-night-pain"),
        RedFlag::WeightOrLump => say!("red-flags-short-weight-or-lump"),
        RedFlag::BoneOrGroin => say!("red-flags-short-bone-or-groin"),
        RedFlag::KeepsComing => say!("red-flags-short-keeps-coming"),
        RedFlag::ManyJoints => say!("red-flags-short-many-joints"),
        RedFlag::Under18 => say!("red-flags-short-under-18"),
        RedFlag::ToldNotToRun => say!("red-flags-short-told-not-to-run"),
    }
}

/// A flag that stands, in one sentence.
pub(crate) fn flag_answered(flag: RedFlag, since: Date) -> String {
    say!("red-flags-answered", day = day_long(since), flag = flag_short(flag))
}

/// What to do after a yes.
pub(crate) fn flag_what_to_do(flag: RedFlag) -> String {
    match flag {
        RedFlag::CalfOrBreath => say!("red-flags-do-breath"),
        RedFlag::HotAndUnwell | RedFlag::AfterSurgery => say!("red-flags-do-today"),
        RedFlag::NoWeight
        | RedFlag::BadlySwollen
        | RedFlag::Stuck
        | RedFlag::GivesWay
        | RedFlag::SevereOrBlow
        | RedFlag::CannotLift
        | RedFlag::NumbOrCold => say!("red-flags-do-emergency"),
        RedFlag::Under18 => say!("red-flags-do-growing"),
        RedFlag::ToldNotToRun => say!("red-flags-do-as-told"),
        RedFlag::NightPain
        | RedFlag::WeightOrLump
        | RedFlag::BoneOrGroin
        | RedFlag::KeepsComing
        | RedFlag::ManyJoints => say!("red-flags-do-appointment"),
    }
}

/// How soon.
pub(crate) fn how_soon(tier: Tier) -> String {
    match tier {
        Tier::A => say!("red-flags-soon-today"),
        Tier::B => say!("red-flags-soon-days"),
        Tier::C => say!("red-flags-soon-visit"),
    }
}

/// Advice that follows from the log.
pub(crate) fn advice(side: Side, advice: Advice) -> String {
    let knee = knee_capital(Some(side));
    match advice {
        Advice::TwoReds { day } => say!("red-flags-two-reds", knee = knee, day = day_long(day)),
        Advice::RestPain { since } => say!("red-flags-rest-pain", knee = knee, day = day_long(since)),
        Advice::NotImproving { since } => say!("red-flags-not-improving", knee = knee, day = day_long(since)),
    }
}

/// What to do about advice.
pub(crate) fn advice_what_to_do() -> String {
    say!("red-flags-advice")
}

// The stop card

/// Its title.
pub(crate) fn stop_title(most_urgent: Tier) -> String {
    match most_urgent {
        Tier::A => say!("red-flags-stop-today"),
        Tier::B | Tier::C => say!("red-flags-stop-before-running"),
    }
}

/// What was answered.
pub(crate) fn stop_what(stands: &[Standing]) -> String {
    stands.iter().map(|s| flag_answered(s.flag, s.since)).collect::<Vec<_>>().join(" ")
}

/// Why the plan stands still.
pub(crate) fn stop_why() -> String {
    say!("red-flags-stop-why")
}

/// What to do and how soon.
pub(crate) fn stop_how_soon(most_urgent: Tier) -> String {
    match most_urgent {
        Tier::A => say!("red-flags-stop-soon-today"),
        Tier::B | Tier::C => say!("red-flags-stop-soon-days"),
    }
}

/// One line to show to a clinician.
pub(crate) fn clinician_line(stands: &[Standing], sides: &[Side], runs: usize, last_red: Option<Date>) -> String {
    let knee = match sides {
        [side] => knee_capital(Some(*side)),
        [] => say!("red-flags-knee"),
        _ => say!("red-flags-both-knees"),
    };
    let answered: Vec<String> = stands
        .iter()
        .map(|s| say!("red-flags-answered-in-a-list", flag = flag_short(s.flag), day = day_long(s.since)))
        .collect();
    let (answered, runs) = (answered.join("; "), runs_count(runs));
    match last_red {
        None => say!("red-flags-for-a-clinician", knee = knee, answered = answered, runs = runs),
        Some(day) => {
            let day = day_long(day);
            say!("red-flags-for-a-clinician-red", knee = knee, answered = answered, runs = runs, day = day)
        }
    }
}

// What was told

/// "1 yes", for the undo menu.
pub(crate) fn screen_short(yes: &[RedFlag]) -> String {
    match yes {
        [] => say!("red-flags-told-all-no"),
        [one] => say!("red-flags-told-one", flag = flag_short(*one)),
        more => say!("red-flags-told-several", count = more.len()),
    }
}

/// A round of answers.
pub(crate) fn screen_told(yes: &[RedFlag]) -> String {
    if yes.is_empty() {
        return say!("red-flags-round-all-no");
    }
    let flags: Vec<String> = yes.iter().map(|flag| flag_short(*flag)).collect();
    say!("red-flags-round-yes", flags = flags.join("; "))
}

/// A clearance.
pub(crate) fn clearance_told(by: &str, note: Option<&str>) -> String {
    match note {
        Some(note) => say!("red-flags-cleared-with-note", by = by, note = note),
        None => say!("red-flags-cleared", by = by),
    }
}
