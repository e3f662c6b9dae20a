//! Words for programs, which never change.

use domain::{
    ActivityKind, Advice, ChangeKind, DoseBasis, FeelingScale, Instrument, KneePlace, Moment, Move, Reason, RedFlag,
    Rule, Side, Source, StartCriterion, Surface,
};
use store::imports::Outcome as Fate;

macro_rules! codes {
    ($(#[$doc:meta])* $name:ident, $type:ident { $($variant:ident => $code:literal),* $(,)? }) => {
        $(#[$doc])*
        pub(crate) fn $name(value: $type) -> &'static str {
            match value { $($type::$variant => $code),* }
        }
    };
}

codes!(side_code, Side { Left => "left", Right => "right" });
codes!(moment_code, Moment { Before => "before", During => "during", After => "after", Morning => "morning" });
codes!(source_code, Source {
    Manual => "manual", Fit => "fit", Tcx => "tcx", Gpx => "gpx", Json => "json", AppleHealth => "apple-health", List => "list",
    Sample => "sample",
});
codes!(surface_code, Surface { Road => "road", Trail => "trail", Track => "track", Treadmill => "treadmill" });
codes!(basis_code, DoseBasis { Track => "track", Summary => "summary", Distance => "distance", Minutes => "minutes" });
codes!(place_code, KneePlace {
    Front => "front", Inner => "inner", Outer => "outer", Back => "back", BelowKneecap => "below-kneecap", AllOver => "all-over",
});
codes!(rule_code, Rule {
    RedFlag => "red-flag", Signs => "signs", RedLastRun => "red-last-run", AnswerFirst => "answer-first", LadderStep => "ladder-step",
    ToleratedSoFar => "tolerated-so-far", PlanStep => "plan-step", LoadLine => "load-line", ThirtyDaySpike => "thirty-day-spike",
});

codes!(criterion_code, StartCriterion {
    Walk => "walk", Stairs => "stairs", Squats => "squats", SwellingFree => "swelling-free", Straight => "straight",
});
codes!(move_code, Move {
    Enter => "enter", Progress => "progress", Hold => "hold", Back => "back", Break => "break", Pause => "pause", Resume => "resume",
});
codes!(flag_code, RedFlag {
    NoWeight => "no-weight", BadlySwollen => "badly-swollen", HotAndUnwell => "hot-and-unwell", Stuck => "stuck",
    GivesWay => "gives-way", SevereOrBlow => "severe-or-blow", CannotLift => "cannot-lift", NumbOrCold => "numb-or-cold",
    CalfOrBreath => "calf-or-breath", AfterSurgery => "after-surgery", NightPain => "night-pain", WeightOrLump => "weight-or-lump",
    BoneOrGroin => "bone-or-groin", KeepsComing => "keeps-coming", ManyJoints => "many-joints", Under18 => "under-18",
    ToldNotToRun => "told-not-to-run",
});
codes!(instrument_code, Instrument {
    Overall => "overall", Activities => "activities", Change => "change", WeeklyTrouble => "weekly-trouble", KoosPf => "koos-pf",
    Koos12 => "koos-12", Akps => "akps", Uwri => "uwri", Ostrc => "ostrc", Lefs => "lefs", Tsk11 => "tsk-11",
});
codes!(change_kind_code, ChangeKind {
    Shoes => "shoes", Surface => "surface", Exercises => "exercises", Medication => "medication", Other => "other",
});

/// Every questionnaire's code.
pub const INSTRUMENT_CODES: &[&str] = &[
    "overall",
    "activities",
    "change",
    "weekly-trouble",
    "koos-pf",
    "koos-12",
    "akps",
    "uwri",
    "ostrc",
    "lefs",
    "tsk-11",
];
/// The code of every kind of change.
pub const CHANGE_KIND_CODES: &[&str] = &["shoes", "surface", "exercises", "medication", "other"];

/// The red flag of a code.
pub(crate) fn flag_of(code: &str) -> Option<RedFlag> {
    RedFlag::ALL.into_iter().find(|flag| flag_code(*flag) == code)
}

/// The stable code of a piece of advice.
pub(crate) fn advice_code(advice: Advice) -> &'static str {
    match advice {
        Advice::TwoReds { .. } => "two-reds",
        Advice::RestPain { .. } => "rest-pain",
        Advice::NotImproving { .. } => "not-improving",
    }
}

/// The stable code of a reason.
pub(crate) fn reason_code(reason: &Reason) -> &'static str {
    match reason {
        Reason::RedFlag { .. } => "red-flag",
        Reason::SignsNoted { .. } => "signs-noted",
        Reason::RedRun { .. } => "red-run",
        Reason::MorningNotYet { .. } => "morning-not-yet",
        Reason::MorningOpen { .. } => "morning-open",
        Reason::MorningMissing { .. } => "morning-missing",
        Reason::DuringMissing { .. } => "during-missing",
        Reason::Compared { .. } => "compared",
        Reason::FlaredAt { .. } => "flared-at",
        Reason::PlanStep { .. } => "plan-step",
        Reason::Line(_) => "line",
        Reason::OverCeiling { .. } => "over-ceiling",
        Reason::LineUnclear { .. } => "line-unclear",
        Reason::LineStoodBack => "line-stood-back",
        Reason::RestsOn(_) => "rests-on",
        Reason::OnBreak { .. } => "on-break",
        Reason::Step(_) => "step",
        Reason::LastMornings(_) => "last-mornings",
        Reason::Spike(_) => "spike",
        Reason::AssumedPace { .. } => "assumed-pace",
        Reason::WouldChange(_) => "would-change",
    }
}

codes!(kind_code, ActivityKind {
    Walk => "walk", Hike => "hike", Ride => "ride", Swim => "swim", Strength => "strength", Other => "other",
});

codes!(scale_code, FeelingScale {
    OneIsBest => "one-is-best", FiveIsBest => "five-is-best", TenIsMost => "ten-is-most", Hours => "hours", Words => "words",
});

codes!(fate_code, Fate {
    Imported => "imported", Updated => "updated", Duplicate => "duplicate", NotARun => "not-a-run", Broken => "broken",
});
