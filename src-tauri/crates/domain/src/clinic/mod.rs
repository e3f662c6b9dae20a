//! What a clinician asks of a log, as numbers with what they rest on (`science.md` 6 and 8).
//!
//! Each file answers one question: [`trend`](trend()) whether the mornings get better, [`irritability`](irritability()) how little it takes and how long it
//! lasts, [`flares_after_runs`] what came before each flare, [`load_weeks`] what was run,
//! [`factor_counts`] what flares went along with, [`keeping`](keeping()) how the plan was followed, [`kept`](kept()) how much was written down, and
//! [`Instrument`] what questionnaires said. All of them describe this log; none of them knows a cause, and none says more than
//! the answers given. Nothing is worded here.

mod changes;
mod factors;
mod flares_after_runs;
mod irritability;
mod keeping;
mod kept;
mod load_weeks;
mod questionnaire;
mod trend;

#[cfg(test)]
mod told;

pub use changes::{ChangeKind, NotedChange};
pub use factors::{Factor, FactorCount, FactorFacts, factor_counts};
pub use flares_after_runs::{FlareAfterRun, flares_after_runs};
pub use irritability::{Irritability, IrritabilityBand, Onset, Peak, Settled, Settling, irritability};
pub use keeping::{KeptRun, PlanKeeping, keeping};
pub use kept::{Kept, kept};
pub use load_weeks::{AtLeast, LoadWeek, WeekRun, load_weeks};
pub use questionnaire::{
    Instrument, LeastChange, MAX_ITEM_WORDS, Questionnaire, QuestionnaireError, QuestionnaireItem, ScoreChange,
};
pub use trend::{Direction, TREND_DAYS, Trend, trend};
