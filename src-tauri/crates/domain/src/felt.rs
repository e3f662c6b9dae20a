//! How somebody felt on a day, as they wrote it or as another app has it: context for the knee's answers, never one of them.

use jiff::civil::Date;

/// What was asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Feeling {
    /// A niggle or an injury.
    Injury,
    /// Sore muscles.
    Soreness,
    /// Tiredness.
    Fatigue,
    /// Stress.
    Stress,
    /// Mood.
    Mood,
    /// Wish to train.
    Motivation,
    /// How ready for training.
    Readiness,
    /// How well slept.
    SleepQuality,
    /// How long slept.
    SleepHours,
    /// Exertion of a session, reported for the day.
    Exertion,
    /// Something in words.
    Comment,
}

/// What a number is counted on. Which end is which differs between apps, so the scale goes with the value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FeelingScale {
    /// 1–4; 1 is best (intervals.icu).
    OneIsBest,
    /// 1–5; 5 is best (PMSYS, after McLean et al. 2010, *J Strength Cond Res* 24).
    FiveIsBest,
    /// 0–10; 10 is most.
    TenIsMost,
    /// Hours.
    Hours,
    /// No number.
    Words,
}

/// One thing somebody said of a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Felt {
    /// The local day.
    pub day: Date,
    /// What was asked.
    pub what: Feeling,
    /// The answer on its scale; `None` when it is in words.
    pub value: Option<f64>,
    /// What it is counted on.
    pub scale: FeelingScale,
    /// In the source's or the person's words.
    pub words: Option<String>,
    /// The app it comes from, e.g. "intervals.icu"; [`Felt::HERE`] where it was written by hand.
    pub source: String,
}

impl Felt {
    /// The source of what is written by hand.
    pub const HERE: &'static str = "Plimsoll";

    /// What was said of one day, in a list that goes by days.
    #[must_use]
    pub fn of_day(said: &[Self], day: Date) -> &[Self] {
        let from = said.partition_point(|felt| felt.day < day);
        let to = said.partition_point(|felt| felt.day <= day);
        &said[from..to]
    }

    /// What was said of one thing on this scale on one day, in a list that goes by days: what was written by hand before what other apps
    /// have.
    #[must_use]
    pub fn told(said: &[Self], day: Date, what: Feeling, scale: FeelingScale) -> Option<f64> {
        let told = || Self::of_day(said, day).iter().filter(|felt| felt.what == what && felt.scale == scale);
        told().find(|felt| felt.source == Self::HERE).or_else(|| told().next())?.value
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_was_written_by_hand_stands_before_what_other_apps_have_and_another_scale_is_another_thing() {
        let day = date(2026, 3, 1);
        let felt = |what, scale, value, source: &str| Felt {
            day,
            what,
            value: Some(value),
            scale,
            words: None,
            source: source.to_owned(),
        };
        let said = [
            felt(Feeling::SleepHours, FeelingScale::Hours, 7.5, "intervals.icu"),
            felt(Feeling::SleepHours, FeelingScale::Hours, 6.0, Felt::HERE),
            felt(Feeling::Stress, FeelingScale::OneIsBest, 3.0, "intervals.icu"),
        ];
        assert_eq!(Felt::told(&said, day, Feeling::SleepHours, FeelingScale::Hours), Some(6.0));
        assert_eq!(Felt::told(&said[..1], day, Feeling::SleepHours, FeelingScale::Hours), Some(7.5));
        assert_eq!(Felt::told(&said, day, Feeling::Stress, FeelingScale::TenIsMost), None);
    }
}
