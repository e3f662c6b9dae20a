//! What crosses the border: the shapes of requests and answers, for the window (through generated types in `ui/api.d.ts`) and
//! for `plim --json`.
//!
//! The only place where serde derives live. Units are in the names (`_m`, `_s`, `_km`, `_kkm` for knee-km); an unknown value is
//! `null`, never 0; times are RFC 3339 with offset, days `YYYY-MM-DD`. Fields may be added, never renamed.

mod chart;
mod day;
mod desktop;
mod import;
mod language;
mod line;
mod month;
mod outcome;
mod pain;
mod plan;
mod red_flags;
mod redaction;
mod report;
mod report_data;
mod runs;
mod scores;
mod settings;
mod today;
mod typescript;
mod verdict;
mod watched;
pub mod whole;

pub use chart::{
    CellKind, Chart, ChartCell, ChartColumn, ChartFile, ChartInput, ChartName, ChartPanel, ChartRow, ChartSpot,
    ChartTable, ChartWhy, GranularityDto, ThemeDto,
};
pub use day::{ActivityInput, ActivityKindDto, ActivityRow, DayNote, DayPage};
pub use desktop::{Desktop, OpenMorning, Reminder};
pub use import::{
    BroughtLogbook, ColumnField, ColumnUnit, ColumnsFrom, ImportColumn, ImportInputRow, ImportMet, ImportOutcome,
    ImportPreview, ImportProgress, ImportReport, ImportRows, ImportRowsInput, ImportStage, ImportSummary, ImportTable,
    ImportTableRow, ImportedRun, KnownColumns, PastImport, PastImports,
};
pub use language::{Catalogue, Language, Piece};
pub use line::{
    Line, LineDayDto, LineInput, LineSessionDto, LineStartDto, LineState, OutcomeDto, SensitivityDto, StartBasisDto,
    TrackRecordDto,
};
pub use month::{LogDay, LogMonth, LogMonthInput, LogSpan, LogSpanKind};
pub use outcome::{History, Outcome, Problem, ProblemCode, Topic};
pub use pain::{MomentDto, PainInput, PainRow, PlaceDto, SideDto, SkipInput};
pub use plan::{
    CriterionDto, DecisionDto, MoveDto, Plan, PlanInput, PlannedDayDto, PlannedWhat, StartCheckInput, StepDto,
};
pub use red_flags::{
    DueBecause, FlagDto, QuestionDto, RedFlagAnswers, RedFlagClearance, RedFlagEntry, RedFlagScreen, StopCard, TierDto,
};
pub use redaction::Redaction;
pub use report::{PaperDto, ReportForm, ReportInput, ReportPages, ReportSection};
pub use report_data::{
    ReportColumn, ReportData, ReportDay, ReportDiary, ReportDocument, ReportFact, ReportGroup, ReportHeadings,
    ReportPaper, ReportPicture, ReportPlan, ReportStatements, ReportStrip, ReportTable, ReportTableNoted,
    ReportTitledTable,
};
pub use runs::{
    AnswerSet, AnswersBySide, ContextRow, CopyRow, DoseBasisDto, KneeReading, LightDto, LightsBySide, RunInput, RunOn,
    RunPage, RunRow, RunStateDto, Runs, RunsEdit, RunsInput, SourceDto, SurfaceDto,
};
pub use scores::{
    ChangeInput, ChangeKindDto, ChangeRow, InstrumentDto, InstrumentInfo, ScoreInput, ScoreItem, ScoreQuestion,
    ScoreRow, Scores,
};
pub use settings::{CheckReport, ClockDto, Logfile, PresetDto, Settings, ThemeChoice, Units, WatchedDto, WeekBegins};
pub use today::{Ask, CheckIn, MorningAsk, Today};
pub use typescript::declarations;
pub use verdict::{CanRunInput, KindDto, Reason, Verdict, VerdictDto};
pub use watched::{
    CameIn, PickedFolder, PlaceConsent, PlaceKind, PlaceState, WatchAnswer, WatchAsks, WatchedPlace, WatchedPlaces,
};

/// The version of the JSON shapes, printed as `"plimsoll"` in every document of `plim --json`.
pub const SHAPE_VERSION: u32 = 1;
