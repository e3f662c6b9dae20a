//! The run's page.

use domain::{
    Baseline, BaselineBasis, DoseBasis, DoseParams, Feeling, FeelingScale, Felt, KneeMention, LightReason,
    OtherActivity,
};
use jiff::Zoned;
use store::{
    dose_changes::{DoseChange, Why},
    doses::StoredDose,
};

use super::{day_long, distance, duration, load, number, plural, sentence};
use crate::api::Units;

/// How a dose was reached.
pub(crate) fn dose(
    dose: Option<&StoredDose>,
    params: &DoseParams,
    changed: Option<&DoseChange>,
    now: &Zoned,
) -> String {
    let Some(dose) = dose else {
        return "No load: neither distance nor minutes are known.".to_owned();
    };
    let from = match dose.dose.basis {
        DoseBasis::Track => "from the steps, speed and slope along the way",
        DoseBasis::Summary => "from the run's steps against your usual steps per kilometre",
        DoseBasis::Distance => "from the distance alone",
        DoseBasis::Minutes => "from the minutes, at your usual pace",
    };
    let usual = match params.reference {
        Some(r) => format!("Your usual is read from {}.", plural(r.runs, "run", "runs")),
        None => "Your usual pace and step are not known yet, so a kilometre counts as a kilometre.".to_owned(),
    };
    let changed = changed.map(|change| format!(" {}", dose_change(change, now))).unwrap_or_default();
    format!(
        "{}: {from}, with exponent {}. {usual} One knee-km is one kilometre of your own easy level running.{changed}",
        load(dose.dose.load),
        number(dose.exponent)
    )
}

/// When and why doses were computed anew.
pub(crate) fn dose_change(change: &DoseChange, now: &Zoned) -> String {
    let day = change.at.to_zoned(now.time_zone().clone()).date();
    let why = match (change.why, &change.detail) {
        (Why::Formula, _) => "Plimsoll computes them in a new way".to_owned(),
        (Why::Usual, _) => "your usual pace and step were read from more runs".to_owned(),
        (Why::Setting, Some(keys)) => format!("a setting changed ({})", keys.replace(' ', ", ")),
        (Why::Setting, None) => "a setting changed".to_owned(),
    };
    format!(
        "The loads were last computed anew on {}, because {why}; {} moved.",
        day_long(day),
        plural(change.runs as usize, "run's load", "runs' loads")
    )
}

/// "Indoor cycling, 45 min, 12.0 km: After work".
pub(crate) fn other_activity(other: &OtherActivity, units: Units) -> String {
    let parts = [
        Some(sentence(&other.words).trim_end_matches('.').to_owned()),
        other.timer.map(|t| duration(t.get())),
        other.distance.filter(|d| d.get() > 0.0).map(|d| distance(d.get(), units)),
    ];
    let said = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    match &other.title {
        Some(title) => format!("{said}: {title}"),
        None => said,
    }
}

/// "The note mentions the right knee.": it is not said what it says of it.
pub(crate) fn mention(place: &str, knee: KneeMention) -> String {
    let which = match (knee.left, knee.right) {
        (true, true) => "both knees",
        (true, false) => "the left knee",
        (false, true) => "the right knee",
        (false, false) => "a knee",
    };
    format!("The {place} mentions {which}")
}

/// "Soreness 3 of 4, where 1 is best".
pub(crate) fn felt(felt: &Felt) -> String {
    let what = match felt.what {
        Feeling::Injury => "Injury",
        Feeling::Soreness => "Soreness",
        Feeling::Fatigue => "Fatigue",
        Feeling::Stress => "Stress",
        Feeling::Mood => "Mood",
        Feeling::Motivation => "Motivation",
        Feeling::Readiness => "Readiness",
        Feeling::SleepQuality => "Sleep",
        Feeling::SleepHours => "Slept",
        Feeling::Exertion => "Exertion",
        Feeling::Comment => "Comment",
    };
    let value = felt.value.map(number).map(|value| match felt.scale {
        FeelingScale::OneIsBest => format!("{value} of 4, where 1 is best"),
        FeelingScale::FiveIsBest => format!("{value} of 5, where 5 is best"),
        FeelingScale::TenIsMost => format!("{value} of 10"),
        FeelingScale::Hours => format!("{value} h"),
        FeelingScale::Words => value,
    });
    match (value, &felt.words) {
        (Some(value), Some(words)) => format!("{what} {value}: {words}"),
        (Some(value), None) => format!("{what} {value}"),
        (None, words) => format!("{what}: {}", words.as_deref().unwrap_or_default()),
    }
}

/// What was felt, by its code.
pub(crate) const fn feeling_code(what: Feeling) -> &'static str {
    match what {
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
    }
}

/// What a usual level rests on.
pub(crate) fn baseline(baseline: Option<Baseline>) -> String {
    match baseline.map(|b| (b.level, b.basis)) {
        None => "Its usual level is not known yet: answer a few mornings without a run before them.".to_owned(),
        Some((level, BaselineBasis::RunFreeMornings { count })) => {
            format!("Usual level {}: the median of {count} mornings without a run before them.", number(level))
        }
        Some((level, BaselineBasis::BeforeTheRun)) => {
            format!("Level {} before this run, as you rated it then.", number(level))
        }
        Some((level, BaselineBasis::SameMorning)) => {
            format!("Level {} on the morning of this run.", number(level))
        }
    }
}

/// One reason of a traffic light.
pub(crate) fn light_reason(reason: &LightReason) -> String {
    match reason {
        LightReason::MorningRose { by } => format!("Next morning was {} above its usual level.", number(*by)),
        LightReason::MorningSettled => "Next morning was not above its usual level.".to_owned(),
        LightReason::DuringOver { score, limit } => {
            format!("During the run it reached {score}; the limit is {}.", number(*limit))
        }
        LightReason::DuringWithin { score } => format!("During the run it stayed at {score} or below."),
        LightReason::NotSettledAfter { score, level } => {
            format!("After the run it was {score}, above its level of {}.", number(*level))
        }
        LightReason::Stopped => "The run was stopped because of the knee.".to_owned(),
        LightReason::Signs => "Swelling, giving way or locking was noted.".to_owned(),
        LightReason::NoDuring => "Pain during the run is not answered.".to_owned(),
        LightReason::NoAfter => "Pain after the run is not answered.".to_owned(),
        LightReason::NoMorning => {
            "The next morning is not answered: unknown, which is not the same as fine.".to_owned()
        }
        LightReason::NoBaseline => "Its usual level is not known, so the answer cannot be read against it.".to_owned(),
    }
}
