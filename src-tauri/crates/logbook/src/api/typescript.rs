//! The same shapes as TypeScript declarations, for `ui/api.d.ts` (generated, committed, checked stale by a test).

use ts_rs::{Config, TS};

use super::*;

/// The text of `ui/api.d.ts`.
#[must_use]
pub fn declarations() -> String {
    let config = Config::default();
    let mut out = String::from("// Generated from src-tauri/crates/logbook/src/api by `./dev bless`. Do not edit.\n");
    macro_rules! declare {
        ($($name:ty),* $(,)?) => { $(
            out.push_str("\nexport ");
            out.push_str(&<$name>::decl(&config));
            out.push('\n');
        )* };
    }
    declare!(
        Topic,
        Outcome<()>,
        History,
        Problem,
        ProblemCode,
        SideDto,
        MomentDto,
        PlaceDto,
        PainInput,
        SkipInput,
        PainRow,
        SourceDto,
        SurfaceDto,
        DoseBasisDto,
        RunStateDto,
        LightDto,
        AnswerSet,
        AnswersBySide,
        LightsBySide,
        ContextRow,
        CopyRow,
        RunRow,
        RunsInput,
        RunOn,
        Runs,
        RunPage,
        KneeReading,
        RunInput,
        RunsEdit,
        Today,
        CheckIn,
        Ask,
        MorningAsk,
        KindDto,
        CanRunInput,
        VerdictDto,
        Reason,
        Verdict,
        LineState,
        StartBasisDto,
        LineStartDto,
        TrackRecordDto,
        LineDayDto,
        LineSessionDto,
        OutcomeDto,
        SensitivityDto,
        Line,
        PlanInput,
        StepDto,
        PlannedWhat,
        PlannedDayDto,
        CriterionDto,
        MoveDto,
        DecisionDto,
        Plan,
        StartCheckInput,
        TierDto,
        DueBecause,
        QuestionDto,
        FlagDto,
        StopCard,
        RedFlagEntry,
        RedFlagScreen,
        RedFlagAnswers,
        RedFlagClearance,
        ChartName,
        ThemeDto,
        GranularityDto,
        ChartInput,
        ChartFile,
        Chart,
        ChartPanel,
        ChartRow,
        ChartSpot,
        ChartTable,
        ChartColumn,
        CellKind,
        ChartCell,
        ChartWhy,
        ActivityKindDto,
        ActivityInput,
        ActivityRow,
        DayNote,
        DayPage,
        LogMonthInput,
        LogMonth,
        LogDay,
        LogSpan,
        LogSpanKind,
        ImportOutcome,
        ImportedRun,
        BroughtLogbook,
        ImportInputRow,
        ImportSummary,
        ImportReport,
        ImportPreview,
        ImportMet,
        ImportRowsInput,
        ImportRows,
        PastImport,
        PastImports,
        ImportStage,
        ImportProgress,
        ColumnField,
        ColumnUnit,
        ColumnsFrom,
        ImportColumn,
        ImportTableRow,
        ImportTable,
        KnownColumns,
        Redaction,
        PlaceKind,
        PlaceConsent,
        PlaceState,
        WatchedPlace,
        WatchedPlaces,
        PickedFolder,
        CameIn,
        WatchAsks,
        WatchAnswer,
        PaperDto,
        ReportForm,
        ReportSection,
        ReportInput,
        ReportPages,
        InstrumentDto,
        ScoreQuestion,
        InstrumentInfo,
        ScoreItem,
        ScoreInput,
        ScoreRow,
        ChangeKindDto,
        ChangeInput,
        ChangeRow,
        Scores,
        WatchedDto,
        Units,
        ThemeChoice,
        ClockDto,
        WeekBegins,
        PresetDto,
        Settings,
        Desktop,
        Logfile,
        CheckReport,
        Language,
        Piece,
        Catalogue,
    );
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `BLESS=1` writes the file; otherwise a stale one fails.
    #[test]
    fn the_generated_types_are_the_types_the_window_is_sent() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/api.d.ts");
        let fresh = declarations();
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(path, &fresh).expect("ui/ is writable");
        }
        let committed = std::fs::read_to_string(path).expect("ui/api.d.ts is committed").replace("\r\n", "\n");
        assert_eq!(committed, fresh, "ui/api.d.ts is stale: run ./dev bless");
    }
}
