//! The red-flag questions in plain words, and what to do after a yes.
//!
//! Each question is one sentence that a person can answer with yes or no. Nothing is named that only a clinician can find.

use domain::{Advice, RedFlag, Side, Standing, Tier};
use jiff::civil::Date;

use super::{day_long, knee_capital, runs_count};

/// The question.
pub(crate) fn flag_question(flag: RedFlag) -> String {
    match flag {
        RedFlag::NoWeight => "Is it impossible to put weight on the leg, or to move the knee at all?",
        RedFlag::BadlySwollen => "Is the knee badly swollen, or has it changed its shape?",
        RedFlag::HotAndUnwell => "Is the knee hot, red and swollen, and do you have a fever, chills or feel ill?",
        RedFlag::Stuck => "Does the knee get stuck so that you cannot straighten it, or click with pain?",
        RedFlag::GivesWay => "Does the knee give way under you?",
        RedFlag::SevereOrBlow => "Is the pain very severe, or did it begin with a hard fall, blow or twist?",
        RedFlag::CannotLift => "Lying on your back, are you unable to lift the straight leg off the ground?",
        RedFlag::NumbOrCold => "Is the leg below the knee numb, weak or cold?",
        RedFlag::CalfOrBreath => "Is your calf swollen, warm or tender, or are you newly short of breath?",
        RedFlag::AfterSurgery => {
            "Have you had an operation or injection in this knee, or an artificial joint, and is it now getting worse?"
        }
        RedFlag::NightPain => "Does the knee hurt all the time or at night, whatever you do or leave?",
        RedFlag::WeightOrLump => {
            "Have you lost weight without trying, ever had cancer, or is there a hard lump near the knee?"
        }
        RedFlag::BoneOrGroin => {
            "Is there one spot on the bone that hurts when you press it or hop, or does your groin or thigh hurt?"
        }
        RedFlag::KeepsComing => {
            "Does the knee keep swelling up or feeling unsteady, or has it lost a lot of its movement?"
        }
        RedFlag::ManyJoints => {
            "Do several joints hurt, is the knee stiff for more than half an hour in the morning, or do you have psoriasis, an \
             inflamed bowel or eye, or a recent infection?"
        }
        RedFlag::Under18 => "Are you younger than 18?",
        RedFlag::ToldNotToRun => {
            "Has a clinician told you not to run for now, or did you injure the knee newly?"
        }
    }
    .to_owned()
}

/// What was answered, in a few words.
pub(crate) fn flag_short(flag: RedFlag) -> &'static str {
    match flag {
        RedFlag::NoWeight => "no weight on the leg or no movement in the knee",
        RedFlag::BadlySwollen => "badly swollen or changed in shape",
        RedFlag::HotAndUnwell => "hot, red and swollen with fever or feeling ill",
        RedFlag::Stuck => "getting stuck or clicking with pain",
        RedFlag::GivesWay => "giving way",
        RedFlag::SevereOrBlow => "very severe pain, or pain since a fall, blow or twist",
        RedFlag::CannotLift => "the straight leg cannot be lifted",
        RedFlag::NumbOrCold => "numb, weak or cold below the knee",
        RedFlag::CalfOrBreath => "swollen, warm or tender calf, or newly short of breath",
        RedFlag::AfterSurgery => "getting worse after an operation, an injection or with an artificial joint",
        RedFlag::NightPain => "pain all the time or at night",
        RedFlag::WeightOrLump => "weight loss, cancer in the past, or a hard lump",
        RedFlag::BoneOrGroin => "pain at one spot on the bone, or in groin or thigh",
        RedFlag::KeepsComing => "swelling or unsteadiness that keeps coming back, or movement lost",
        RedFlag::ManyJoints => "several joints, long morning stiffness, or a condition that goes with sore joints",
        RedFlag::Under18 => "younger than 18",
        RedFlag::ToldNotToRun => "told not to run for now, or newly injured",
    }
}

/// A flag that stands, in one sentence.
pub(crate) fn flag_answered(flag: RedFlag, since: Date) -> String {
    format!("You answered yes on {}: {}.", day_long(since), flag_short(flag))
}

/// What to do after a yes.
pub(crate) fn flag_what_to_do(flag: RedFlag) -> String {
    match flag {
        RedFlag::CalfOrBreath => {
            "Do not run. Call your emergency number if you are short of breath; otherwise see a doctor today."
        }
        RedFlag::HotAndUnwell | RedFlag::AfterSurgery => {
            "Do not run. See a doctor today, also in the evening or at the weekend."
        }
        RedFlag::NoWeight
        | RedFlag::BadlySwollen
        | RedFlag::Stuck
        | RedFlag::GivesWay
        | RedFlag::SevereOrBlow
        | RedFlag::CannotLift
        | RedFlag::NumbOrCold => {
            "Do not run. Have the knee looked at today, at an urgent-care or emergency department."
        }
        RedFlag::Under18 => {
            "Do not go by this plan alone: knees that are still growing are looked at by a doctor first, hips included."
        }
        RedFlag::ToldNotToRun => "Do not run until the clinician who looks after the knee says so.",
        RedFlag::NightPain
        | RedFlag::WeightOrLump
        | RedFlag::BoneOrGroin
        | RedFlag::KeepsComing
        | RedFlag::ManyJoints => "Do not run for now. Make an appointment with your doctor or a sports doctor.",
    }
    .to_owned()
}

/// How soon.
pub(crate) fn how_soon(tier: Tier) -> String {
    match tier {
        Tier::A => "Today.",
        Tier::B => "Within the next days.",
        Tier::C => "At your next routine visit.",
    }
    .to_owned()
}

/// Advice that follows from the log.
pub(crate) fn advice(side: Side, advice: Advice) -> String {
    let knee = knee_capital(Some(side));
    match advice {
        Advice::TwoReds { day } => {
            format!("{knee}: two red runs within two weeks, the later one on {}.", day_long(day))
        }
        Advice::RestPain { since } => {
            format!("{knee}: at least 5 of 10 on every morning without a run before it since {}.", day_long(since))
        }
        Advice::NotImproving { since } => {
            format!("{knee}: mornings are no better than after the flare of {}, six weeks on.", day_long(since))
        }
    }
}

/// What to do about advice.
pub(crate) fn advice_what_to_do() -> String {
    "Show this log to a physio or your doctor. The plan goes on.".to_owned()
}

// The stop card

/// Its title.
pub(crate) fn stop_title(most_urgent: Tier) -> String {
    match most_urgent {
        Tier::A => "Have this knee looked at today",
        Tier::B | Tier::C => "Have this knee looked at before you run",
    }
    .to_owned()
}

/// What was answered.
pub(crate) fn stop_what(stands: &[Standing]) -> String {
    stands.iter().map(|s| flag_answered(s.flag, s.since)).collect::<Vec<_>>().join(" ")
}

/// Why the plan stands still.
pub(crate) fn stop_why() -> String {
    "These answers are not for a diary to judge. The plan and the verdict stand still until somebody who can look at the knee \
     has done so; then write down who it was, and both go on."
        .to_owned()
}

/// What to do and how soon.
pub(crate) fn stop_how_soon(most_urgent: Tier) -> String {
    match most_urgent {
        Tier::A => {
            "Today: an urgent-care or emergency department, or your country's medical helpline. Short of breath, or very \
             unwell: the emergency number, now."
        }
        Tier::B | Tier::C => "Within the next days: your doctor, or a sports doctor. Sooner if it gets worse.",
    }
    .to_owned()
}

/// One line to show to a clinician.
pub(crate) fn clinician_line(stands: &[Standing], sides: &[Side], runs: usize, last_red: Option<Date>) -> String {
    let knee = match sides {
        [side] => knee_capital(Some(*side)),
        [] => "Knee".to_owned(),
        _ => "Both knees are watched".to_owned(),
    };
    let answered: Vec<String> =
        stands.iter().map(|s| format!("{}, answered yes on {}", flag_short(s.flag), day_long(s.since))).collect();
    let red = last_red
        .map_or("no red run in the last six months".to_owned(), |day| format!("last red run {}", day_long(day)));
    format!("{knee}: {}; {} logged, {red}.", answered.join("; "), runs_count(runs))
}

// What was told

/// "1 yes", for the undo menu.
pub(crate) fn screen_short(yes: &[RedFlag]) -> String {
    match yes {
        [] => "all no".to_owned(),
        [one] => format!("yes: {}", flag_short(*one)),
        more => format!("{} yes", more.len()),
    }
}

/// A round of answers.
pub(crate) fn screen_told(yes: &[RedFlag]) -> String {
    if yes.is_empty() {
        return "Every question was answered with no.".to_owned();
    }
    let flags: Vec<&str> = yes.iter().map(|flag| flag_short(*flag)).collect();
    format!("Answered with yes: {}.", flags.join("; "))
}

/// A clearance.
pub(crate) fn clearance_told(by: &str, note: Option<&str>) -> String {
    match note {
        Some(note) => format!("Cleared: {by}. {note}"),
        None => format!("Cleared: {by}."),
    }
}
