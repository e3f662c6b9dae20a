//! How a knee took a run: the traffic light and the flare, by rules a runner and a physio can read (`science.md` 3.4).

use crate::{Baseline, KneeAnswers};

/// The limits the light is read against.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PainLimits {
    /// The most that may be felt during the run for green.
    pub green_during: f64,
    /// More than this during the run is red.
    pub red_during: f64,
    /// Whether pain must be back to the level before the run within an hour for green; otherwise it may be up to
    /// `green_during` after the run and must settle by next morning.
    pub settles_within_hour: bool,
    /// A next morning this much above the usual level, or more, is red: single ratings are noisy, one point is within noise.
    pub red_rise: f64,
}

impl PainLimits {
    /// At most 2 during, back to the level before within 60 minutes, no rise next morning (Esculier 2018). The default.
    pub const STRICT: Self = Self { green_during: 2.0, red_during: 5.0, settles_within_hour: true, red_rise: 2.0 };
    /// At most 5 during and after, settled by next morning (Thomeé 1997, Silbernagel 2007).
    pub const PERMISSIVE: Self = Self { green_during: 5.0, red_during: 5.0, settles_within_hour: false, red_rise: 2.0 };
}

/// The traffic light of one knee and run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Light {
    /// Within the limits at every moment.
    Green,
    /// Everything else that is known.
    Amber,
    /// Over a limit.
    Red,
    /// An answer it needs is missing. Unknown is never fine.
    Unknown,
}

/// What made the light what it is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum LightReason {
    /// Next morning was this far above the usual level.
    MorningRose {
        /// Points above the usual level.
        by: f64,
    },
    /// Next morning was not above the usual level.
    MorningSettled,
    /// During the run it was this much, over the limit.
    DuringOver {
        /// The score.
        score: u8,
        /// The limit it passed.
        limit: f64,
    },
    /// During the run it stayed within the limit.
    DuringWithin {
        /// The score.
        score: u8,
    },
    /// After the run it had not come back to the level before.
    NotSettledAfter {
        /// The score after.
        score: u8,
        /// The level to come back to.
        level: f64,
    },
    /// The run was stopped, or limped, because of the knee.
    Stopped,
    /// New swelling, giving way or locking was noted.
    Signs,
    /// Pain during the run is not answered.
    NoDuring,
    /// Pain after the run is not answered.
    NoAfter,
    /// The next morning is not answered.
    NoMorning,
    /// The usual level is not known, so the morning cannot be read.
    NoBaseline,
}

/// How one knee took one run.
#[derive(Debug, Clone, PartialEq)]
pub struct Assessment {
    /// The usual level before the run.
    pub baseline: Option<Baseline>,
    /// Next morning minus the usual level; `None` while either is unknown.
    pub change_24h: Option<f64>,
    /// The light.
    pub light: Light,
    /// Whether it counts as a flare: next morning at least 2 above the usual level, or at least 1 above after more than 2
    /// during. `None` while that cannot be said. \[A\]
    pub flare: Option<bool>,
    /// What made the light, weightiest first.
    pub reasons: Vec<LightReason>,
}

/// Reads one knee's answers about one run against its usual level and the limits.
#[must_use]
pub fn assess(answers: &KneeAnswers, baseline: Option<Baseline>, limits: &PainLimits) -> Assessment {
    let level = baseline.map(|b| b.level);
    let change = answers.morning.zip(level).map(|(morning, level)| morning.level() - level);
    let red = red_reasons(answers, change, limits);
    let (light, reasons) = if red.is_empty() { calm_light(answers, level, change, limits) } else { (Light::Red, red) };
    Assessment { baseline, change_24h: change, light, flare: flare(answers, change), reasons }
}

fn red_reasons(answers: &KneeAnswers, change: Option<f64>, limits: &PainLimits) -> Vec<LightReason> {
    let mut red = Vec::new();
    if answers.signs.have_it_looked_at() {
        red.push(LightReason::Signs);
    }
    if answers.signs.stopped {
        red.push(LightReason::Stopped);
    }
    if let Some(by) = change.filter(|by| *by >= limits.red_rise) {
        red.push(LightReason::MorningRose { by });
    }
    if let Some(during) = answers.during.filter(|d| d.level() > limits.red_during) {
        red.push(LightReason::DuringOver { score: during.get(), limit: limits.red_during });
    }
    red
}

/// Green, amber or unknown: nothing is over a red limit.
fn calm_light(
    answers: &KneeAnswers,
    level: Option<f64>,
    change: Option<f64>,
    limits: &PainLimits,
) -> (Light, Vec<LightReason>) {
    let mut amber = Vec::new();
    let mut missing = Vec::new();
    let mut fine = Vec::new();
    match answers.during {
        None => missing.push(LightReason::NoDuring),
        Some(d) if d.level() > limits.green_during => {
            amber.push(LightReason::DuringOver { score: d.get(), limit: limits.green_during });
        }
        Some(d) => fine.push(LightReason::DuringWithin { score: d.get() }),
    }
    // One hour after is the published question; the worst of the first hours can only be higher, so if even that is low
    // enough the knee had settled.
    let settle_level = if limits.settles_within_hour {
        answers.before.map(crate::Score::level).or(level)
    } else {
        Some(limits.green_during)
    };
    match (answers.one_hour.or(answers.after), settle_level) {
        (None, _) => missing.push(LightReason::NoAfter),
        (Some(after), Some(level)) if after.level() > level => {
            amber.push(LightReason::NotSettledAfter { score: after.get(), level });
        }
        (Some(after), None) if after.get() > 0 => missing.push(LightReason::NoBaseline),
        (Some(_), _) => {}
    }
    match (answers.morning, change) {
        (None, _) => missing.push(LightReason::NoMorning),
        (Some(_), Some(by)) if by > 0.0 => amber.push(LightReason::MorningRose { by }),
        (Some(_), Some(_)) => fine.push(LightReason::MorningSettled),
        // A morning of 0 is not above any level.
        (Some(morning), None) if morning.get() == 0 => fine.push(LightReason::MorningSettled),
        (Some(_), None) => missing.push(LightReason::NoBaseline),
    }
    missing.dedup();
    if !missing.is_empty() {
        missing.extend(amber);
        (Light::Unknown, missing)
    } else if !amber.is_empty() {
        (Light::Amber, amber)
    } else {
        (Light::Green, fine)
    }
}

fn flare(answers: &KneeAnswers, change: Option<f64>) -> Option<bool> {
    match (answers.morning, change) {
        (Some(_), Some(by)) if by >= 2.0 => Some(true),
        (Some(_), Some(by)) if by < 1.0 => Some(false),
        (Some(_), Some(_)) => answers.during.map(|d| d.get() > 2),
        (Some(morning), None) if morning.get() == 0 => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{BaselineBasis, KneeSigns, Score};

    fn answers(during: Option<u8>, after: Option<u8>, morning: Option<u8>) -> KneeAnswers {
        let score = |v: Option<u8>| v.map(|v| Score::new(v).expect("0–10"));
        KneeAnswers { during: score(during), after: score(after), morning: score(morning), ..KneeAnswers::default() }
    }

    fn usual(level: f64) -> Option<Baseline> {
        Some(Baseline { level, basis: BaselineBasis::RunFreeMornings { count: 5 } })
    }

    #[test]
    fn the_strict_rule_as_a_table() {
        let cases = [
            // during, after, morning, usual → light, flare
            ((Some(1), Some(1), Some(1)), 1.0, Light::Green, Some(false)),
            ((Some(2), Some(0), Some(0)), 1.0, Light::Green, Some(false)),
            ((Some(3), Some(1), Some(1)), 1.0, Light::Amber, Some(false)),
            ((Some(2), Some(2), Some(1)), 1.0, Light::Amber, Some(false)),
            ((Some(1), Some(1), Some(2)), 1.0, Light::Amber, Some(false)),
            ((Some(3), Some(1), Some(2)), 1.0, Light::Amber, Some(true)),
            ((Some(1), Some(1), Some(3)), 1.0, Light::Red, Some(true)),
            ((Some(6), Some(1), Some(1)), 1.0, Light::Red, Some(false)),
            ((Some(5), Some(1), Some(1)), 1.0, Light::Amber, Some(false)),
            ((Some(1), Some(1), None), 1.0, Light::Unknown, None),
            ((None, Some(1), Some(1)), 1.0, Light::Unknown, Some(false)),
            ((Some(1), None, Some(1)), 1.0, Light::Unknown, Some(false)),
            ((Some(6), None, None), 1.0, Light::Red, None),
        ];
        for ((during, after, morning), level, light, flare) in cases {
            let got = assess(&answers(during, after, morning), usual(level), &PainLimits::STRICT);
            assert_eq!((got.light, got.flare), (light, flare), "{during:?} {after:?} {morning:?} usual {level}");
        }
    }

    #[test]
    fn the_permissive_rule_allows_five_if_the_morning_is_settled() {
        let sore = answers(Some(5), Some(5), Some(1));
        assert_eq!(assess(&sore, usual(1.0), &PainLimits::PERMISSIVE).light, Light::Green);
        assert_eq!(assess(&sore, usual(1.0), &PainLimits::STRICT).light, Light::Amber);
        let worse = answers(Some(5), Some(5), Some(3));
        assert_eq!(assess(&worse, usual(1.0), &PainLimits::PERMISSIVE).light, Light::Red);
    }

    #[test]
    fn without_a_usual_level_only_a_morning_of_zero_can_be_read() {
        let zero = assess(&answers(Some(1), Some(0), Some(0)), None, &PainLimits::STRICT);
        assert_eq!((zero.light, zero.flare), (Light::Green, Some(false)));
        let two = assess(&answers(Some(1), Some(0), Some(2)), None, &PainLimits::STRICT);
        assert_eq!((two.light, two.flare), (Light::Unknown, None));
        assert!(two.reasons.contains(&LightReason::NoBaseline));
    }

    #[test]
    fn a_sign_or_a_stopped_run_is_red_whatever_the_scores() {
        for signs in [
            KneeSigns { swelling: true, ..KneeSigns::default() },
            KneeSigns { giving_way: true, ..KneeSigns::default() },
            KneeSigns { locking: true, ..KneeSigns::default() },
            KneeSigns { stopped: true, ..KneeSigns::default() },
        ] {
            let quiet = KneeAnswers { signs, ..answers(Some(0), Some(0), Some(0)) };
            assert_eq!(assess(&quiet, usual(0.0), &PainLimits::STRICT).light, Light::Red, "{signs:?}");
        }
    }
}
