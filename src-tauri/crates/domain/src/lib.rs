//! The model: what a run, a dose, an answer and a verdict *are*, and the arithmetic between them.
//!
//! Values and pure functions only. No clock, no files, no SQL, no JSON, no Tauri: the time, the local offset and every
//! parameter are arguments, so that each rule can be tested with a table and read beside the paper it names.
//!
//! What it is not: it does not know how a run was recorded (`importers`), kept (`store`), drawn (`render`) or worded for a
//! person (`logbook::words`).
//!
//! ```
//! use domain::{Baseline, BaselineBasis, KneeAnswers, Light, PainLimits, Score, assess};
//!
//! let answers = KneeAnswers {
//!     during: Some(Score::new(1).unwrap()),
//!     after: Some(Score::new(0).unwrap()),
//!     morning: Some(Score::new(0).unwrap()),
//!     ..KneeAnswers::default()
//! };
//! let baseline = Some(Baseline { level: 0.0, basis: BaselineBasis::RunFreeMornings { count: 4 } });
//! assert_eq!(assess(&answers, baseline, &PainLimits::STRICT).light, Light::Green);
//! ```

mod assess;
mod baseline;
mod breaks;
mod clinic;
mod copies;
mod dose;
mod felt;
mod flares;
mod knee;
mod ladder;
mod line;
mod mention;
mod other;
mod pain;
mod plan;
mod planned;
mod red_flags;
mod reference;
mod run;
mod run_days;
mod series;
mod sessions;
mod spike;
mod start;
mod state;
mod tolerance;
mod track;
mod units;
mod verdict;
mod weeks;

pub use assess::{Assessment, Light, LightReason, PainLimits, assess};
pub use baseline::{BASELINE_REACH_DAYS, Baseline, BaselineBasis, baseline_before};
pub use breaks::{BREAK_MIN_DAYS, Break, breaks};
pub use clinic::{
    AtLeast, ChangeKind, Direction, Factor, FactorCount, FactorFacts, FlareAfterRun, Instrument, Irritability,
    IrritabilityBand, Kept, KeptRun, LeastChange, LoadWeek, MAX_ITEM_WORDS, NotedChange, Onset, Peak, PlanKeeping,
    Questionnaire, QuestionnaireError, QuestionnaireItem, ScoreChange, Settled, Settling, TREND_DAYS, Trend, WeekRun,
    factor_counts, flares_after_runs, irritability, keeping, kept, load_weeks, trend,
};
pub use copies::{Clock, OffsetFrom, RunCopy, Total, Totals};
pub use dose::{DOSE_FORMULA, Dose, DoseBasis, DoseFactors, DoseParams, dose_of};
pub use felt::{Feeling, FeelingScale, Felt};
pub use flares::{FlareEpisode, flare_episodes};
pub use knee::{AssessedRun, KneeHistory, KneeRun, RunFacts};
pub use ladder::{LADDER, Ladder, LadderError, LadderStep, Level};
pub use line::{
    FlareChance, LINE_FORMULA, LineDay, LineParams, LineStart, LineState, LoadLine, Outlook, Possible, Session,
    SessionAnswer, SessionRecord, StartBasis, TrackRecord, Unanswered,
};
pub use mention::{KneeMention, knee_in};
pub use other::{ActivityKind, OtherActivity};
pub use pain::{
    Anchor, KneeAnswers, KneePlace, KneeSigns, Moment, PainEntry, Score, Side, StiffnessMinutes, WatchedKnees,
};
pub use plan::{
    AT_LEVEL, Decision, Heard, LastRun, Move, Pace, PlanEvent, PlanReason, PlanRules, PlannedDay, Position, Told,
    coming, held_by_line, next_run_day, replay, stand_in,
};
pub use planned::{PlanAmount, PlannedDose, PlannedRun, RunKind, planned_dose};
pub use red_flags::{
    Advice, Clearance, FlagChange, RedFlag, Screen, ScreenDue, Standing, TWO_REDS_DAYS, Tier, advice, flag_changes,
    screen_due, standing,
};
pub use reference::{REFERENCE_MAX_RUNS, REFERENCE_MIN_RUNS, Reference, ReferenceRun};
pub use run::{Feel, LocalStart, Rpe, Run, RunId, Source, Surface};
pub use run_days::{NextMorning, RunDay, run_days};
pub use series::{Bucket, Granularity, PainSummary, buckets};
pub use sessions::{Outcome, sessions};
pub use spike::{SPIKE_BASE_RATE, Spike, SpikeBand, spike};
pub use start::{StartAnswer, StartAnswers, StartCriterion, start_value};
pub use state::{RunState, morning_of, state_of};
pub use tolerance::{TOLERANCE_WINDOW_DAYS, Tolerance, ToleranceState, tolerance};
pub use track::{Bin, MAX_BIN_SECONDS, Track};
pub use units::{Bpm, KneeKm, Metres, MetresPerSecond, OutOfRange, Seconds, SleepHours, Steps, StepsPerMinute, Stress};
pub use verdict::{
    Change, FlagsSay, LineOnPlan, LineSays, PlanSays, Question, Reason, Rule, Verdict, VerdictKind, verdict,
};
pub use weeks::{Week, weeks};
