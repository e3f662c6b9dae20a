//! The run's page.

use domain::{
    ActivityKind, Baseline, BaselineBasis, DoseBasis, DoseParams, Feeling, FeelingScale, Felt, KneeMention,
    LightReason, OtherActivity,
};
use jiff::Zoned;
use store::{
    dose_changes::{DoseChange, Why},
    doses::StoredDose,
};

use super::{codes::kind_code, day_long, distance, duration, load, number, sentence, sentences};
use crate::{api::Units, say};

/// How a dose was reached.
pub(crate) fn dose(
    dose: Option<&StoredDose>,
    params: &DoseParams,
    changed: Option<&DoseChange>,
    now: &Zoned,
) -> String {
    let Some(dose) = dose else { return say!("run-no-load") };
    let usual = match params.reference {
        Some(r) => say!("run-usual-read", count = r.runs),
        None => say!("run-usual-unknown"),
    };
    let (load, exponent) = (load(dose.dose.load), number(dose.exponent));
    let said = match dose.dose.basis {
        DoseBasis::Track => say!("run-load-from-track", load = load, exponent = exponent, usual = usual),
        DoseBasis::Summary => say!("run-load-from-summary", load = load, exponent = exponent, usual = usual),
        DoseBasis::Distance => say!("run-load-from-distance", load = load, exponent = exponent, usual = usual),
        DoseBasis::Minutes => say!("run-load-from-minutes", load = load, exponent = exponent, usual = usual),
    };
    match changed {
        Some(change) => sentences(said, dose_change(change, now)),
        None => said,
    }
}

/// When and why doses were computed anew.
pub(crate) fn dose_change(change: &DoseChange, now: &Zoned) -> String {
    let day = change.at.to_zoned(now.time_zone().clone()).date();
    let (why, keys) = match (change.why, &change.detail) {
        (Why::Formula, _) => ("formula", String::new()),
        (Why::Usual, _) => ("usual", String::new()),
        (Why::Setting, Some(keys)) => ("settings", keys.replace(' ', ", ")),
        (Why::Setting, None) => ("setting", String::new()),
    };
    say!("run-loads-anew", day = day_long(day), why = why, keys = keys, count = change.runs)
}

/// "Indoor cycling, 45 min, 12.0 km: After work".
pub(crate) fn other_activity(other: &OtherActivity, units: Units) -> String {
    let parts = [
        Some(match other.words.as_str() {
            "" => other_kind(other.kind),
            words => sentence(words).trim_end_matches('.').to_owned(),
        }),
        other.timer.map(|t| duration(t.get())),
        other.distance.filter(|d| d.get() > 0.0).map(|d| distance(d.get(), units)),
    ];
    let said = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    match &other.title {
        Some(title) => say!("run-other-with-title", activity = said, title = title),
        None => said,
    }
}

/// "Strength".
pub(crate) fn other_kind(kind: ActivityKind) -> String {
    say!("run-other-kind", kind = kind_code(kind))
}

/// "The title mentions the right knee": it is not said what it says of it.
pub(crate) fn title_mentions(knee: KneeMention) -> String {
    say!("run-title-mentions", knees = mentioned(knee))
}

/// "The note mentions both knees".
pub(crate) fn note_mentions(knee: KneeMention) -> String {
    say!("run-note-mentions", knees = mentioned(knee))
}

const fn mentioned(knee: KneeMention) -> &'static str {
    match (knee.left, knee.right) {
        (true, true) => "both",
        (true, false) => "left",
        (false, true) => "right",
        (false, false) => "one",
    }
}

/// "Soreness 3 of 4, where 1 is best".
pub(crate) fn felt(felt: &Felt) -> String {
    let what = match felt.what {
        Feeling::Injury => say!("run-felt-injury"),
        Feeling::Soreness => say!("run-felt-soreness"),
        Feeling::Fatigue => say!("run-felt-fatigue"),
        Feeling::Stress => say!("run-felt-stress"),
        Feeling::Mood => say!("run-felt-mood"),
        Feeling::Motivation => say!("run-felt-motivation"),
        Feeling::Readiness => say!("run-felt-readiness"),
        Feeling::SleepQuality => say!("run-felt-sleep"),
        Feeling::SleepHours => say!("run-felt-slept"),
        Feeling::Exertion => say!("run-felt-exertion"),
        Feeling::Comment => say!("run-felt-comment"),
    };
    let value = felt.value.map(number).map(|value| match felt.scale {
        FeelingScale::OneIsBest => say!("run-felt-one-is-best", value = value),
        FeelingScale::FiveIsBest => say!("run-felt-five-is-best", value = value),
        FeelingScale::TenIsMost => say!("run-felt-ten-is-most", value = value),
        FeelingScale::Hours => say!("run-felt-hours", value = value),
        FeelingScale::Words => value,
    });
    match (value, &felt.words) {
        (Some(value), Some(words)) => say!("run-felt-value-and-words", what = what, value = value, words = words),
        (Some(value), None) => say!("run-felt-value", what = what, value = value),
        (None, Some(words)) if felt.what == Feeling::Soreness => say!("run-felt-sore", words = words),
        (None, words) => say!("run-felt-words", what = what, words = words.as_deref().unwrap_or_default()),
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
    match baseline.map(|b| (number(b.level), b.basis)) {
        None => say!("run-level-unknown"),
        Some((level, BaselineBasis::RunFreeMornings { count })) => {
            say!("run-level-mornings", level = level, count = count)
        }
        Some((level, BaselineBasis::BeforeTheRun)) => say!("run-level-before", level = level),
        Some((level, BaselineBasis::SameMorning)) => say!("run-level-same-morning", level = level),
    }
}

/// One reason of a traffic light.
pub(crate) fn light_reason(reason: &LightReason) -> String {
    match reason {
        LightReason::MorningRose { by } => say!("run-light-morning-rose", by = number(*by)),
        LightReason::MorningSettled => say!("run-light-morning-settled"),
        LightReason::DuringOver { score, limit } => {
            say!("run-light-during-over", score = score.to_string(), limit = number(*limit))
        }
        LightReason::DuringWithin { score } => say!("run-light-during-within", score = score.to_string()),
        LightReason::NotSettledAfter { score, level } => {
            say!("run-light-not-settled", score = score.to_string(), level = number(*level))
        }
        LightReason::Stopped => say!("run-light-stopped"),
        LightReason::Signs => say!("run-light-signs"),
        LightReason::NoDuring => say!("run-light-no-during"),
        LightReason::NoAfter => say!("run-light-no-after"),
        LightReason::NoMorning => say!("run-light-no-morning"),
        LightReason::NoBaseline => say!("run-light-no-level"),
    }
}
