//! A whole logbook as one JSON document: what `plim export` writes and `plim import` takes back (`docs/logbook.schema.json`).
//!
//! Not what crosses to the window: these shapes are kept in files for years. Within a version fields may be added, with an absence that
//! means what it meant before; anything else is another version. Numbers are read to the last digit, so that what comes back is equal.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::RawValue;

use domain::{ActivityKind, Clock, Feeling, FeelingScale, OffsetFrom, Total};

use super::{
    ChangeKindDto, DoseBasisDto, ImportOutcome, InstrumentDto, MomentDto, MoveDto, PlaceDto, Redaction, SideDto,
    SourceDto, SurfaceDto,
};

/// The version of the document that is written.
pub const LOGBOOK_VERSION: u32 = 1;

/// A whole logbook.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LogbookFile {
    /// The version of this document: 1. It is the first field, and tells what the file is.
    pub plimsoll_logbook: u32,
    /// The program that wrote it.
    #[serde(default)]
    pub made_by: String,
    /// When it was written, RFC 3339 with offset; `null` where clock times are left out.
    #[serde(default)]
    pub made_at: Option<String>,
    /// First and last day, where only a period was written; `null` is everything.
    #[serde(default)]
    pub period: Option<[String; 2]>,
    /// What was left out. A document without clock times is for reading: it cannot be taken back in.
    #[serde(default)]
    pub redacted: Redaction,
    /// The courses of the runs were left out.
    #[serde(default)]
    pub without_tracks: bool,
    /// Settings under the keys of `plim settings`; one that is not here is not set.
    #[serde(default)]
    pub settings: BTreeMap<String, String>,
    /// The runner's usual, by which doses are scaled; `null` while too few runs are known.
    #[serde(default)]
    pub reference: Option<ReferenceRecord>,
    /// When and why doses were computed anew, earliest first.
    #[serde(default)]
    pub dose_changes: Vec<DoseChangeRecord>,
    /// Rounds of red-flag questions, in order of time.
    #[serde(default)]
    pub red_flag_rounds: Vec<RedFlagRoundRecord>,
    /// Who cleared what stood, in order of time.
    #[serde(default)]
    pub red_flag_clearances: Vec<RedFlagClearanceRecord>,
    /// Answers to the start criteria, per knee in the order they were given.
    #[serde(default)]
    pub start_checks: Vec<StartCheckRecord>,
    /// The plan's decisions, per knee in order.
    #[serde(default)]
    pub plan: Vec<PlanDecisionRecord>,
    /// What was done besides running, in order of time.
    #[serde(default)]
    pub other_activities: Vec<OtherActivityRecord>,
    /// How somebody felt on days, as they wrote it (source "Plimsoll") or other apps have it: context, and no answers about a knee. By day.
    #[serde(default)]
    pub felt: Vec<FeltRecord>,
    /// Questionnaires that were filled in, by day.
    #[serde(default)]
    pub questionnaires: Vec<QuestionnaireRecord>,
    /// What changed around the knee, by day.
    #[serde(default)]
    pub noted_changes: Vec<NotedChangeRecord>,
    /// How tables of one's own are read, as a person explained them.
    #[serde(default)]
    pub columns: Vec<ColumnsRecord>,
    /// What became of everything that was ever offered for import, earliest first.
    #[serde(default)]
    pub imports: Vec<ImportRecord>,
    /// Answers that hang on a day: every morning, and answers without a run.
    #[serde(default)]
    pub day_answers: Vec<AnswerRecord>,
    /// The runs with their answers, by day.
    #[serde(default)]
    pub runs: Vec<RunRecord>,
}

/// A number that is read to its last digit.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Exact(pub f64);

impl<'de> Deserialize<'de> for Exact {
    /// The parser's own numbers may be off in the last digit.
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let raw = Box::<RawValue>::deserialize(input)?;
        raw.get().parse().map(Self).map_err(|_| serde::de::Error::custom(format_args!("{} is no number", raw.get())))
    }
}

/// A run with everything that hangs on it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RunRecord {
    /// Its number in the logbook.
    pub id: i64,
    /// The local day it belongs to.
    pub day: String,
    /// When it began, RFC 3339 with the local offset; `null` where clock times are left out.
    #[serde(default)]
    pub start: Option<String>,
    /// Where it came from.
    pub source: SourceDto,
    /// What it is called.
    #[serde(default)]
    pub title: Option<String>,
    /// Distance, metres.
    #[serde(default)]
    pub distance_m: Option<Exact>,
    /// Time with the watch running, seconds.
    #[serde(default)]
    pub timer_s: Option<Exact>,
    /// Time from start to end, seconds.
    #[serde(default)]
    pub elapsed_s: Option<Exact>,
    /// Steps of both feet.
    #[serde(default)]
    pub steps: Option<Exact>,
    /// Metres climbed.
    #[serde(default)]
    pub climb_m: Option<Exact>,
    /// Metres descended.
    #[serde(default)]
    pub descent_m: Option<Exact>,
    /// Mean heart rate, beats per minute.
    #[serde(default)]
    pub avg_hr_bpm: Option<Exact>,
    /// On a treadmill.
    #[serde(default)]
    pub treadmill: bool,
    /// What it was run on.
    #[serde(default)]
    pub surface: Option<SurfaceDto>,
    /// Perceived exertion, 0–10 in halves.
    #[serde(default)]
    pub rpe: Option<Exact>,
    /// How it felt, 1 (very weak) to 5 (very strong).
    #[serde(default)]
    pub feel: Option<u8>,
    /// Shoes.
    #[serde(default)]
    pub shoes: Option<String>,
    /// Notes.
    #[serde(default)]
    pub notes: Option<String>,
    /// Fields a person changed by hand.
    #[serde(default)]
    pub edited: Vec<String>,
    /// Its knee load; `null` where it could not be computed.
    #[serde(default)]
    pub dose: Option<DoseRecord>,
    /// What the knees answered about it, mornings aside.
    #[serde(default)]
    pub answers: Vec<AnswerRecord>,
    /// The files it came from.
    #[serde(default)]
    pub sources: Vec<SourceRecord>,
    /// Its course; `null` where none was recorded.
    #[serde(default)]
    pub track: Option<CourseRecord>,
}

/// A knee load.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct DoseRecord {
    /// Knee-km: 1 is one kilometre of this runner's own easy level running.
    pub load_kkm: Exact,
    /// What it was computed from.
    pub basis: DoseBasisDto,
    /// The exponent it was computed with.
    pub exponent: Exact,
}

/// One answer of one knee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct AnswerRecord {
    /// Its number in the logbook.
    #[serde(default)]
    pub id: Option<i64>,
    /// The local day it speaks of: the run's, or the morning's.
    pub day: String,
    /// Which knee.
    pub side: SideDto,
    /// Which moment.
    pub moment: MomentDto,
    /// Pain, 0–10.
    pub score: u8,
    /// One hour after, 0–10.
    #[serde(default)]
    pub one_hour: Option<u8>,
    /// Minutes of stiffness.
    #[serde(default)]
    pub stiffness_min: Option<u16>,
    /// Where on the knee.
    #[serde(default)]
    pub place: Option<PlaceDto>,
    /// It was noted as newly swollen.
    #[serde(default)]
    pub swelling: bool,
    /// It was noted to have given way.
    #[serde(default)]
    pub giving_way: bool,
    /// It was noted to have locked.
    #[serde(default)]
    pub locking: bool,
    /// The run was stopped because of it.
    #[serde(default)]
    pub stopped: bool,
    /// The runner's own words.
    #[serde(default)]
    pub note: Option<String>,
    /// When it was written down, RFC 3339; `null` where clock times are left out.
    #[serde(default)]
    pub recorded_at: Option<String>,
    /// It was written down from memory, after the day that follows the run.
    #[serde(default)]
    pub recalled: bool,
}

/// A file, or a row of a list, that a run came from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SourceRecord {
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: String,
    /// Which activity of the file, from 0.
    pub part: u32,
    /// Its name; empty where it is left out.
    #[serde(default)]
    pub file_name: String,
    /// When it was imported, RFC 3339; `null` where clock times are left out.
    #[serde(default)]
    pub imported_at: Option<String>,
    /// The rule by which it was taken for a run that was there; `null` for the one that brought the run.
    #[serde(default)]
    pub joined_by: Option<String>,
    /// What was noticed while reading it, one sentence a line; `null` when that was not kept.
    #[serde(default)]
    pub noticed: Option<String>,
    /// What it told of the run; `null` when that was not kept.
    #[serde(default)]
    pub copy: Option<CopyRecord>,
    /// Its course, where another source's is the run's.
    #[serde(default)]
    pub track: Option<CourseRecord>,
}

/// What one source told of a run, and how far it is to be trusted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CopyRecord {
    /// The kind of source: one of a kind tells of a run once.
    pub origin: String,
    /// What it knows of when.
    pub clock: ClockRecord,
    /// What its local offset was taken from.
    pub offset_from: OffsetFromRecord,
    /// Totals that were added up from points, and not by the device.
    #[serde(default)]
    pub summed: Vec<TotalRecord>,
    /// How many of distance, steps, heart rate and altitude its course tells; `null` when it has none.
    #[serde(default)]
    pub richness: Option<u8>,
    /// The run as it told it.
    pub run: ToldRecord,
}

/// A run as one source told it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ToldRecord {
    /// When it began, RFC 3339 with the local offset; `null` where clock times are left out.
    #[serde(default)]
    pub start: Option<String>,
    /// What kind of source it is.
    pub source: SourceDto,
    /// What it is called.
    #[serde(default)]
    pub title: Option<String>,
    /// Distance, metres.
    #[serde(default)]
    pub distance_m: Option<Exact>,
    /// Time with the watch running, seconds.
    #[serde(default)]
    pub timer_s: Option<Exact>,
    /// Time from start to end, seconds.
    #[serde(default)]
    pub elapsed_s: Option<Exact>,
    /// Steps of both feet.
    #[serde(default)]
    pub steps: Option<Exact>,
    /// Metres climbed.
    #[serde(default)]
    pub climb_m: Option<Exact>,
    /// Metres descended.
    #[serde(default)]
    pub descent_m: Option<Exact>,
    /// Mean heart rate, beats per minute.
    #[serde(default)]
    pub avg_hr_bpm: Option<Exact>,
    /// On a treadmill.
    #[serde(default)]
    pub treadmill: bool,
    /// What it was run on.
    #[serde(default)]
    pub surface: Option<SurfaceDto>,
    /// Perceived exertion, 0–10 in halves.
    #[serde(default)]
    pub rpe: Option<Exact>,
    /// How it felt, 1 (very weak) to 5 (very strong).
    #[serde(default)]
    pub feel: Option<u8>,
    /// Shoes.
    #[serde(default)]
    pub shoes: Option<String>,
    /// Notes.
    #[serde(default)]
    pub notes: Option<String>,
}

/// Words of the document for values of the domain, one for one.
macro_rules! twins {
    ($(#[$doc:meta])* $record:ident, $value:ident { $($(#[$of:meta])* $variant:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        #[serde(rename_all = "kebab-case")]
        pub enum $record {
            $($(#[$of])* $variant,)*
        }

        crate::convert::same!($value, $record { $($variant),* });
    };
}

twins! {
    /// What a source knows of when a run began.
    ClockRecord, Clock {
        /// The instant.
        Sure,
        /// It says UTC, but some programs write their local time there.
        Doubtful,
        /// What the clock on the wall showed.
        Wall,
        /// Only the day.
        Day,
    }
}

twins! {
    /// What a local offset was taken from.
    OffsetFromRecord, OffsetFrom {
        /// The recording itself, or the person.
        File,
        /// A time zone's name in the file or beside it.
        Zone,
        /// Where the run began.
        Place,
        /// The archive the recording lay in.
        Archive,
        /// The time zone of the computer that read it.
        Machine,
    }
}

twins! {
    /// A number that is about a whole run.
    TotalRecord, Total {
        /// Distance.
        Distance,
        /// Time with the watch running.
        Timer,
        /// Time from start to end.
        Elapsed,
        /// Steps.
        Steps,
        /// Metres climbed.
        Climb,
        /// Metres descended.
        Descent,
        /// Mean heart rate.
        HeartRate,
    }
}

/// A run's course in bins of at most ten seconds: one entry per bin in each list. A list that is `null` was not recorded; an entry that is
/// `null` is not known.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct CourseRecord {
    /// Seconds from the run's start to the start of the bin, pauses included.
    pub offset_s: Vec<u32>,
    /// How long the bin lasts, 1–10 s.
    pub duration_s: Vec<u8>,
    /// Metres covered, to 0.1.
    #[serde(default)]
    pub distance_m: Option<Vec<Option<f32>>>,
    /// Steps of both feet, to 0.1.
    #[serde(default)]
    pub steps: Option<Vec<Option<f32>>>,
    /// Metres gained, to 0.1.
    #[serde(default)]
    pub climb_m: Option<Vec<Option<f32>>>,
    /// Metres lost, to 0.1.
    #[serde(default)]
    pub descent_m: Option<Vec<Option<f32>>>,
    /// Mean heart rate, beats per minute.
    #[serde(default)]
    pub heart_rate_bpm: Option<Vec<Option<u8>>>,
}

/// The runner's usual.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ReferenceRecord {
    /// Steps of both feet per kilometre.
    #[serde(default)]
    pub steps_per_km: Option<Exact>,
    /// Cadence, steps of both feet per minute.
    #[serde(default)]
    pub cadence_spm: Option<Exact>,
    /// Speed, metres per second.
    #[serde(default)]
    pub speed_mps: Option<Exact>,
    /// How many runs it rests on.
    pub easy_run_count: u32,
    /// When it was computed, RFC 3339; `null` where clock times are left out.
    #[serde(default)]
    pub computed_at: Option<String>,
}

/// Why doses were computed anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum DoseChangeWhy {
    /// A new arithmetic.
    Formula,
    /// A setting.
    Setting,
    /// The runner's usual was found anew.
    Usual,
}

/// One time doses were computed anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct DoseChangeRecord {
    /// When, RFC 3339; `null` where clock times are left out.
    #[serde(default)]
    pub at: Option<String>,
    /// The number of the arithmetic used.
    pub formula: u32,
    /// Why.
    pub why: DoseChangeWhy,
    /// The keys of the settings that changed, space separated.
    #[serde(default)]
    pub detail: Option<String>,
    /// How many runs' doses moved.
    pub runs: u32,
}

/// One round of red-flag questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RedFlagRoundRecord {
    /// The local day.
    pub day: String,
    /// When, RFC 3339; `null` where clock times are left out.
    #[serde(default)]
    pub at: Option<String>,
    /// Codes of what was answered with yes; everything else with no.
    pub yes: Vec<String>,
}

/// Somebody cleared what stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct RedFlagClearanceRecord {
    /// The local day.
    pub day: String,
    /// When, RFC 3339; `null` where clock times are left out.
    #[serde(default)]
    pub at: Option<String>,
    /// Who, in the runner's words; `null` where names are left out.
    #[serde(default)]
    pub by: Option<String>,
    /// What they said.
    #[serde(default)]
    pub note: Option<String>,
}

/// An answer to one of the start criteria.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct StartCheckRecord {
    /// Which knee.
    pub side: SideDto,
    /// The local day.
    pub day: String,
    /// When, RFC 3339; `null` where clock times are left out.
    #[serde(default)]
    pub at: Option<String>,
    /// Which, by its code.
    pub criterion: String,
    /// Met.
    pub met: bool,
}

/// One decision of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct PlanDecisionRecord {
    /// Which knee.
    pub side: SideDto,
    /// The local day it holds from.
    pub day: String,
    /// Its place within the day, from 0.
    pub seq: u32,
    /// The run it answers, by its number.
    #[serde(default)]
    pub run_id: Option<i64>,
    /// What it did.
    pub moved: MoveDto,
    /// The level before.
    pub from_level: u8,
    /// The level after.
    pub to_level: u8,
    /// Its reasons: one per line, a code and its numbers.
    pub reasons: String,
    /// Where the knee stood when the day began, as the program keeps it; `null` where clock times are left out.
    #[serde(default)]
    pub position: Option<String>,
    /// When it was decided, RFC 3339; `null` where clock times are left out.
    #[serde(default)]
    pub decided_at: Option<String>,
}

twins! {
    /// What an activity was.
    ActivityKindRecord, ActivityKind {
        /// Walking.
        Walk,
        /// Hiking.
        Hike,
        /// Cycling, indoors too.
        Ride,
        /// Swimming.
        Swim,
        /// Strength and gym training.
        Strength,
        /// Anything else.
        Other,
    }
}

/// Something done besides running.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct OtherActivityRecord {
    /// The local day.
    pub day: String,
    /// When it began, RFC 3339 with the local offset; `null` where clock times are left out.
    #[serde(default)]
    pub start: Option<String>,
    /// What it was.
    pub kind: ActivityKindRecord,
    /// In the source's words; empty where they are left out.
    #[serde(default)]
    pub words: String,
    /// What it was called.
    #[serde(default)]
    pub title: Option<String>,
    /// Time, seconds.
    #[serde(default)]
    pub timer_s: Option<Exact>,
    /// Distance, metres.
    #[serde(default)]
    pub distance_m: Option<Exact>,
    /// Metres climbed.
    #[serde(default)]
    pub climb_m: Option<Exact>,
}

twins! {
    /// What was asked of somebody about a day.
    FeelingRecord, Feeling {
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
}

twins! {
    /// What a number about a day is counted on.
    FeelingScaleRecord, FeelingScale {
        /// 1–4; 1 is best.
        OneIsBest,
        /// 1–5; 5 is best.
        FiveIsBest,
        /// 0–10; 10 is most.
        TenIsMost,
        /// Hours.
        Hours,
        /// No number.
        Words,
    }
}

/// One thing that was said of a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct FeltRecord {
    /// The local day.
    pub day: String,
    /// What was asked.
    pub what: FeelingRecord,
    /// The answer on its scale; `null` when it is in words.
    #[serde(default)]
    pub value: Option<Exact>,
    /// What it is counted on.
    pub scale: FeelingScaleRecord,
    /// In the source's or the person's words.
    #[serde(default)]
    pub words: Option<String>,
    /// The app it comes from.
    pub source: String,
}

/// A questionnaire that was filled in. There is one per day, instrument and knee.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct QuestionnaireRecord {
    /// The local day it speaks of.
    pub day: String,
    /// Which knee; `null` when it is about the person.
    #[serde(default)]
    pub side: Option<SideDto>,
    /// Which one.
    pub instrument: InstrumentDto,
    /// Its total, on the instrument's own scale; where it has items, their mean (one's own activities) or sum (the week's four).
    pub total: Exact,
    /// Its items in order, where it was asked item by item.
    #[serde(default)]
    pub items: Vec<QuestionnaireItemRecord>,
    /// When it was written down, RFC 3339; `null` where clock times are left out.
    #[serde(default)]
    pub recorded_at: Option<String>,
}

/// One item of a questionnaire.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct QuestionnaireItemRecord {
    /// What it is about, in the runner's own words; `null` where the instrument has its own, or they are left out.
    #[serde(default)]
    pub words: Option<String>,
    /// The answer, on the item's scale.
    pub value: Exact,
}

/// Something that changed around the knee.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct NotedChangeRecord {
    /// Since when.
    pub day: String,
    /// What kind.
    pub kind: ChangeKindDto,
    /// What, in the runner's own words; `null` where they are left out.
    #[serde(default)]
    pub words: Option<String>,
    /// When it was written down, RFC 3339; `null` where clock times are left out.
    #[serde(default)]
    pub recorded_at: Option<String>,
}

/// How tables with some columns are read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ColumnsRecord {
    /// What tells these tables from others.
    pub fingerprint: String,
    /// The names of their columns.
    pub header: String,
    /// How they are read, one column a line.
    pub words: String,
    /// When that was said, RFC 3339; `null` where clock times are left out.
    #[serde(default)]
    pub at: Option<String>,
}

/// One import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ImportRecord {
    /// When, RFC 3339; `null` where clock times are left out.
    #[serde(default)]
    pub at: Option<String>,
    /// What was offered, in order.
    pub inputs: Vec<ImportInputRecord>,
}

/// One thing that was offered for import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct ImportInputRecord {
    /// The file as the person named it; empty where it is left out.
    #[serde(default)]
    pub path: String,
    /// The part of an archive, or of a file of several activities.
    #[serde(default)]
    pub member: Option<String>,
    /// What became of it.
    pub outcome: ImportOutcome,
    /// Why.
    #[serde(default)]
    pub reason: Option<String>,
    /// The run it became or was already, by its number. That run may be gone since.
    #[serde(default)]
    pub run_id: Option<i64>,
}
