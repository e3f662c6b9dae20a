// Generated from src-tauri/crates/logbook/src/api by `./dev bless`. Do not edit.

export type Topic = "runs" | "pain" | "settings" | "imports";

export type Outcome<T> = { value: T, changed: Array<Topic>, undo: string | null, };

export type History = { undo: string | null, redo: string | null, };

export type Problem = { code: ProblemCode, message: string, hint: string | null, };

export type ProblemCode = "invalid" | "not-found" | "not-written" | "not-opened" | "cancelled" | "failed";

export type SideDto = "left" | "right";

export type MomentDto = "before" | "during" | "after" | "morning";

export type PlaceDto = "front" | "inner" | "outer" | "back" | "below-kneecap" | "all-over";

export type PainInput = { run_id?: number, day?: string, side: SideDto, moment: MomentDto, score: number, one_hour?: number, stiffness_min?: number, place?: PlaceDto, swelling?: boolean, giving_way?: boolean, locking?: boolean, stopped?: boolean, note?: string, };

export type PainRow = { id: number, run_id: number | null, day: string, side: SideDto, moment: MomentDto, score: number, one_hour: number | null, stiffness_min: number | null, place: PlaceDto | null, swelling: boolean, giving_way: boolean, locking: boolean, stopped: boolean, note: string | null, recalled: boolean, };

export type SourceDto = "manual" | "fit" | "sample";

export type SurfaceDto = "road" | "trail" | "track" | "treadmill";

export type DoseBasisDto = "track" | "summary" | "distance" | "minutes";

export type RunStateDto = "open" | "closed" | "missing";

export type LightDto = "green" | "amber" | "red" | "unknown";

export type AnswerSet = { before: number | null, during: number | null, after: number | null, morning: number | null, };

export type AnswersBySide = { left: AnswerSet, right: AnswerSet, };

export type LightsBySide = { left: LightDto | null, right: LightDto | null, };

export type RunRow = { id: number, start: string, day: string, source: SourceDto, title: string | null, distance_m: number | null, timer_s: number | null, elapsed_s: number | null, steps: number | null, climb_m: number | null, descent_m: number | null, avg_hr_bpm: number | null, treadmill: boolean, rpe: number | null, dose_kkm: number | null, dose_basis: DoseBasisDto | null, state: RunStateDto, answers: AnswersBySide, lights: LightsBySide, };

export type RunsInput = { from?: string, to?: string, limit?: number, skip?: number, };

export type Runs = { runs: Array<RunRow>, total: number, };

export type RunPage = { run: RunRow, feel: number | null, surface: SurfaceDto | null, shoes: string | null, notes: string | null, edited: boolean, file_name: string | null, dose_text: string, readings: Array<KneeReading>, pain: Array<PainRow>, warnings: Array<string>, };

export type KneeReading = { side: SideDto, baseline: number | null, baseline_text: string, change_24h: number | null, light: LightDto, flare: boolean | null, why: Array<string>, };

export type RunInput = { at?: string, minutes?: number, km?: number, steps?: number, climb_m?: number, descent_m?: number, title?: string, rpe?: number, feel?: number, surface?: SurfaceDto, shoes?: string, notes?: string, };

export type Today = { day: string, knees: Array<SideDto>, check_ins: Array<CheckIn>, mornings: Array<MorningAsk>, run_count: number, welcome: boolean, sample: boolean, next: string, };

export type CheckIn = { run: RunRow, side: SideDto, title: string, asks: Array<Ask>, };

export type Ask = { moment: MomentDto, question: string, due: boolean, due_text: string | null, score: number | null, };

export type MorningAsk = { day: string, side: SideDto, question: string, score: number | null, };

export type KindDto = "easy" | "walk-run" | "hilly" | "fast";

export type CanRunInput = { km?: number, minutes?: number, kind?: KindDto, side?: SideDto, };

export type VerdictDto = "under" | "near" | "over" | "stop" | "answer-first" | "ladder";

export type Reason = { code: string, text: string, };

export type Verdict = { side: SideDto | null, planned_kkm: number | null, verdict: VerdictDto, headline: string, p_flare: number | null, p_flare_range: [number, number] | null, rule: string, reasons: Array<Reason>, tolerated_up_to_kkm: number | null, };

export type LineState = "unavailable" | "learning" | "ready" | "unclear";

export type Line = { side: SideDto | null, state: LineState, line_kkm: number | null, band_kkm: [number, number] | null, tolerated_up_to_kkm: number | null, rated_runs: number, flares: number, p_load_irrelevant: number | null, as_of: string, text: string, };

export type ChartName = "load-pain";

export type ThemeDto = "light" | "dark";

export type GranularityDto = "day" | "week";

export type ChartInput = { name?: ChartName, side?: SideDto, from?: string, to?: string, all?: boolean, theme?: ThemeDto, width?: number, height?: number, };

export type Chart = { name: ChartName, side: SideDto | null, title: string, summary: string, from: string, to: string, granularity: GranularityDto, svg: string, width: number, height: number, panels: Array<ChartPanel>, rows: Array<ChartRow>, };

export type ChartPanel = { name: string, left: number, top: number, width: number, height: number, min: number, max: number, };

export type ChartRow = { from: string, to: string, x: number, left: number, right: number, runs: number, load_kkm: number | null, distance_m: number | null, during: number | null, after: number | null, morning: number | null, missing_mornings: number, text: string, };

export type ImportOutcome = "imported" | "updated" | "duplicate" | "not-a-run" | "broken";

export type ImportInputRow = { path: string, member?: string, outcome: ImportOutcome, reason?: string, run_id?: number, warnings: Array<string>, title?: string, };

export type ImportSummary = { imported: number, updated: number, duplicate: number, not_a_run: number, broken: number, };

export type ImportReport = { inputs: Array<ImportInputRow>, summary: ImportSummary, text: string, };

export type ImportProgress = { done: number, total: number, };

export type PaperDto = "a4" | "letter";

export type ReportInput = { from?: string, to?: string, side?: SideDto, paper?: PaperDto, };

export type ReportPages = { pages: Array<string>, };

export type WatchedDto = "left" | "right" | "both";

export type Units = "km" | "mi";

export type ThemeChoice = "system" | "light" | "dark";

export type PresetDto = "strict" | "permissive";

export type Settings = { side: WatchedDto | null, units: Units, theme: ThemeChoice, preset: PresetDto, exponent: number | null, runner_name: string | null, since: string | null, comfortable_longest_km: number | null, break_from: string | null, break_to: string | null, welcomed: boolean, };

export type Logfile = { path: string, sample: boolean, size_bytes: number, runs: number, answers: number, version: string, };

export type CheckReport = { sound: boolean, findings: Array<string>, file: Logfile, };
