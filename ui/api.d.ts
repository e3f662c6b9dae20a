// Generated from src-tauri/crates/logbook/src/api by `./dev bless`. Do not edit.

export type Topic = "runs" | "pain" | "settings" | "imports" | "plan" | "red-flags" | "questionnaires";

export type Outcome<T> = { 
/**
 * What was made or found.
 */
value: T, 
/**
 * What a screen must redraw.
 */
changed: Array<Topic>, 
/**
 * What *Undo* would take back now, in words; `null` when nothing was changed.
 */
undo: string | null, };

export type History = { 
/**
 * The last step, in words.
 */
undo: string | null, 
/**
 * The last undone step, in words.
 */
redo: string | null, };

export type Problem = { 
/**
 * For programs; a code exists only where one branches on it.
 */
code: ProblemCode, 
/**
 * What happened, and what is safe.
 */
message: string, 
/**
 * What to do next.
 */
hint: string | null, };

export type ProblemCode = "invalid" | "not-found" | "not-written" | "not-opened" | "cancelled" | "import-busy" | "failed";

export type SideDto = "left" | "right";

export type MomentDto = "before" | "during" | "after" | "morning";

export type PlaceDto = "front" | "inner" | "outer" | "back" | "below-kneecap" | "all-over";

export type PainInput = { 
/**
 * The run it is about. A morning with a run is the morning after it.
 */
run_id?: number, 
/**
 * The day it is about, when there is no run (default: today).
 */
day?: string, 
/**
 * Which knee.
 */
side: SideDto, 
/**
 * Which moment.
 */
moment: MomentDto, 
/**
 * 0–10.
 */
score: number, 
/**
 * One hour after, 0–10; beside `after` only.
 */
one_hour?: number, 
/**
 * Minutes of stiffness; beside `morning` only.
 */
stiffness_min?: number, 
/**
 * Where on the knee.
 */
place?: PlaceDto, 
/**
 * Newly swollen.
 */
swelling?: boolean, 
/**
 * Gave way.
 */
giving_way?: boolean, 
/**
 * Locked.
 */
locking?: boolean, 
/**
 * The run was stopped, or limped, because of the knee.
 */
stopped?: boolean, 
/**
 * The runner's own words.
 */
note?: string, };

export type SkipInput = { 
/**
 * The run it is about; what a morning has before it does not matter.
 */
run_id?: number, 
/**
 * Which knee.
 */
side: SideDto, 
/**
 * Which moment.
 */
moment: MomentDto, };

export type PainRow = { 
/**
 * Its identity.
 */
id: number, 
/**
 * The run it hangs on; `null` for a morning or a day without a run.
 */
run_id: number | null, 
/**
 * The day it speaks of.
 */
day: string, 
/**
 * Which knee.
 */
side: SideDto, 
/**
 * Which moment.
 */
moment: MomentDto, 
/**
 * 0–10.
 */
score: number, 
/**
 * One hour after, 0–10.
 */
one_hour: number | null, 
/**
 * Minutes of stiffness.
 */
stiffness_min: number | null, 
/**
 * Where on the knee.
 */
place: PlaceDto | null, 
/**
 * Newly swollen.
 */
swelling: boolean, 
/**
 * Gave way.
 */
giving_way: boolean, 
/**
 * Locked.
 */
locking: boolean, 
/**
 * Stopped because of the knee.
 */
stopped: boolean, 
/**
 * The runner's own words.
 */
note: string | null, 
/**
 * Written down after its day had passed.
 */
recalled: boolean, };

export type SourceDto = "manual" | "fit" | "tcx" | "gpx" | "json" | "apple-health" | "list" | "sample";

export type SurfaceDto = "road" | "trail" | "track" | "treadmill";

export type DoseBasisDto = "track" | "summary" | "distance" | "minutes";

export type RunStateDto = "open" | "closed" | "missing";

export type LightDto = "green" | "amber" | "red" | "unknown";

export type AnswerSet = { 
/**
 * Before, 0–10.
 */
before: number | null, 
/**
 * Worst during, 0–10.
 */
during: number | null, 
/**
 * Worst in the first hours after, 0–10.
 */
after: number | null, 
/**
 * Next morning, 0–10.
 */
morning: number | null, };

export type AnswersBySide = { 
/**
 * The left knee.
 */
left: AnswerSet, 
/**
 * The right knee.
 */
right: AnswerSet, };

export type LightsBySide = { 
/**
 * The left knee.
 */
left: LightDto | null, 
/**
 * The right knee.
 */
right: LightDto | null, };

export type ContextRow = { 
/**
 * `knee` for a mention of one; else what was asked: `injury`, `soreness`, `fatigue`, `stress`, `mood`, `motivation`, `readiness`,
 * `sleep-quality`, `sleep-hours`, `exertion`, `comment`.
 */
kind: string, 
/**
 * In words.
 */
text: string, 
/**
 * Where it is from, e.g. "intervals.icu".
 */
source: string, };

export type CopyRow = { 
/**
 * What kind it is.
 */
source: SourceDto, 
/**
 * The file, or the list and its row; empty when it was typed in.
 */
name: string, 
/**
 * What it says, in words.
 */
text: string, 
/**
 * The fields the run has from it.
 */
gave: Array<string>, 
/**
 * Why it is taken for this run; `null` for the first.
 */
joined: string | null, };

export type RunRow = { 
/**
 * Its identity.
 */
id: number, 
/**
 * When it began, RFC 3339 with the local offset.
 */
start: string, 
/**
 * The local day it belongs to.
 */
day: string, 
/**
 * Where it came from.
 */
source: SourceDto, 
/**
 * What it was called.
 */
title: string | null, 
/**
 * Metres.
 */
distance_m: number | null, 
/**
 * Seconds with the watch running.
 */
timer_s: number | null, 
/**
 * Seconds from start to end.
 */
elapsed_s: number | null, 
/**
 * Steps of both feet.
 */
steps: number | null, 
/**
 * Metres climbed.
 */
climb_m: number | null, 
/**
 * Metres descended.
 */
descent_m: number | null, 
/**
 * Mean heart rate.
 */
avg_hr_bpm: number | null, 
/**
 * On a treadmill.
 */
treadmill: boolean, 
/**
 * Perceived exertion, 0–10.
 */
rpe: number | null, 
/**
 * Knee load.
 */
dose_kkm: number | null, 
/**
 * What the load was computed from.
 */
dose_basis: DoseBasisDto | null, 
/**
 * Whether the knee has answered.
 */
state: RunStateDto, 
/**
 * What it answered.
 */
answers: AnswersBySide, 
/**
 * How the answers read by the runner's limits.
 */
lights: LightsBySide, 
/**
 * What notes mention and how somebody felt that day, with its source; context, never an answer.
 */
context: Array<ContextRow>, };

export type RunsInput = { 
/**
 * From this day on.
 */
from?: string, 
/**
 * Up to and including this day.
 */
to?: string, 
/**
 * At most this many, newest first.
 */
limit?: number, 
/**
 * Leave out this many of the newest.
 */
skip?: number, 
/**
 * Only in this state.
 */
state?: RunStateDto, 
/**
 * Only at least so many metres.
 */
min_m?: number, 
/**
 * Only up to so many metres.
 */
max_m?: number, 
/**
 * Only run on this, or typed in.
 */
on?: RunOn, 
/**
 * Only with these words in title, notes or shoes, whatever their capitals.
 */
text?: string, };

export type RunOn = "road" | "trail" | "track" | "treadmill" | "by-hand";

export type Runs = { 
/**
 * The runs.
 */
runs: Array<RunRow>, 
/**
 * How many there are of those asked for, listed or not.
 */
total: number, };

export type RunPage = { 
/**
 * The row as in the list.
 */
run: RunRow, 
/**
 * How it felt, 1–5.
 */
feel: number | null, 
/**
 * What it was run on.
 */
surface: SurfaceDto | null, 
/**
 * Shoes.
 */
shoes: string | null, 
/**
 * Notes.
 */
notes: string | null, 
/**
 * A person changed it after it came in.
 */
edited: boolean, 
/**
 * Something was recorded along the way.
 */
has_track: boolean, 
/**
 * The file it came from.
 */
file_name: string | null, 
/**
 * How the dose was reached, in words.
 */
dose_text: string, 
/**
 * What each watched knee's answers say.
 */
readings: Array<KneeReading>, 
/**
 * Every answer about it.
 */
pain: Array<PainRow>, 
/**
 * What was noticed when it was read, with the numbers the file had.
 */
warnings: Array<string>, 
/**
 * Its sources, when there are several.
 */
copies: Array<CopyRow>, 
/**
 * What else was done that day, in words; context, never load.
 */
beside: Array<string>, };

export type KneeReading = { 
/**
 * Which knee.
 */
side: SideDto, 
/**
 * Its usual level before this run, 0–10.
 */
baseline: number | null, 
/**
 * What that level rests on, in words.
 */
baseline_text: string, 
/**
 * Next morning against the usual level.
 */
change_24h: number | null, 
/**
 * The traffic light.
 */
light: LightDto, 
/**
 * Whether it counts as a flare; `null` while unknown.
 */
flare: boolean | null, 
/**
 * Why, in sentences with their numbers.
 */
why: Array<string>, };

export type RunInput = { 
/**
 * When it began: RFC 3339 with offset, or a local `YYYY-MM-DDTHH:MM` (default: now).
 */
at?: string, 
/**
 * Minutes with the watch running.
 */
minutes?: number, 
/**
 * Kilometres.
 */
km?: number, 
/**
 * Steps of both feet.
 */
steps?: number, 
/**
 * Metres climbed.
 */
climb_m?: number, 
/**
 * Metres descended.
 */
descent_m?: number, 
/**
 * What to call it.
 */
title?: string, 
/**
 * Perceived exertion, 0–10.
 */
rpe?: number, 
/**
 * How it felt, 1–5.
 */
feel?: number, 
/**
 * What it was run on.
 */
surface?: SurfaceDto, 
/**
 * Shoes.
 */
shoes?: string, 
/**
 * Notes.
 */
notes?: string, };

export type RunsEdit = { 
/**
 * Which runs.
 */
ids: number[], 
/**
 * Shoes; empty takes them away.
 */
shoes?: string, 
/**
 * What they were run on.
 */
surface?: SurfaceDto, };

export type Today = { 
/**
 * The local day.
 */
day: string, 
/**
 * The knees watched; empty until the runner has said which.
 */
knees: Array<SideDto>, 
/**
 * Runs that still want an answer, oldest first.
 */
check_ins: Array<CheckIn>, 
/**
 * This morning, when no run went before it: such mornings are the knee's usual level.
 */
mornings: Array<MorningAsk>, 
/**
 * How many runs the logbook holds.
 */
run_count: number, 
/**
 * Nothing has been set up or logged yet: show the welcome.
 */
welcome: boolean, 
/**
 * This is the sample logbook.
 */
sample: boolean, 
/**
 * The next step, in words.
 */
next: string, };

export type CheckIn = { 
/**
 * The run.
 */
run: RunRow, 
/**
 * Which knee.
 */
side: SideDto, 
/**
 * The run in a few words, e.g. "Yesterday, 5.0 km".
 */
title: string, 
/**
 * The three questions, in order of time.
 */
asks: Array<Ask>, };

export type Ask = { 
/**
 * Which moment.
 */
moment: MomentDto, 
/**
 * The question in words.
 */
question: string, 
/**
 * It can be answered now; a morning that has not come cannot.
 */
due: boolean, 
/**
 * When it will be due, in words, if it is not.
 */
due_text: string | null, 
/**
 * The answer given, 0–10.
 */
score: number | null, 
/**
 * Put away for today without an answer.
 */
skipped: boolean, };

export type MorningAsk = { 
/**
 * The morning.
 */
day: string, 
/**
 * Which knee.
 */
side: SideDto, 
/**
 * The question in words.
 */
question: string, 
/**
 * The answer given, 0–10.
 */
score: number | null, 
/**
 * Put away for today without an answer.
 */
skipped: boolean, };

export type KindDto = "easy" | "walk-run" | "hilly" | "fast";

export type CanRunInput = { 
/**
 * Kilometres.
 */
km?: number, 
/**
 * Minutes.
 */
minutes?: number, 
/**
 * What kind of run (default: easy).
 */
kind?: KindDto, 
/**
 * Which knee (default: the watched one; of two, the one that takes less).
 */
side?: SideDto, };

export type VerdictDto = "under" | "near" | "over" | "stop" | "answer-first" | "ladder";

export type Reason = { 
/**
 * Stable code.
 */
code: string, 
/**
 * The sentence with its numbers.
 */
text: string, };

export type Verdict = { 
/**
 * Which knee decided; `null` when no knee is known yet.
 */
side: SideDto | null, 
/**
 * The planned run's knee load; `null` when it cannot be computed.
 */
planned_kkm: number | null, 
/**
 * The word.
 */
verdict: VerdictDto, 
/**
 * The verdict in one sentence.
 */
headline: string, 
/**
 * Chance of a worse morning, 0–1; `null` while there is no line.
 */
p_flare: number | null, 
/**
 * Its 80 % range.
 */
p_flare_range: [number, number] | null, 
/**
 * The rule that decided, by its stable code.
 */
rule: string, 
/**
 * The reasons with their numbers.
 */
reasons: Array<Reason>, 
/**
 * Largest knee load tolerated so far; `null` when none is known.
 */
tolerated_up_to_kkm: number | null, };

export type LineState = "unavailable" | "learning" | "ready" | "unclear";

export type StartBasisDto = "told" | "own-runs" | "nothing";

export type LineStartDto = { 
/**
 * The day.
 */
day: string, 
/**
 * The centre of the guess.
 */
kkm: number, 
/**
 * What it rests on.
 */
basis: StartBasisDto, 
/**
 * In words.
 */
text: string, };

export type TrackRecordDto = { 
/**
 * Days of running predicted and then rated in time.
 */
rated: number, 
/**
 * Flares expected.
 */
predicted: number, 
/**
 * Flares seen.
 */
observed: number, 
/**
 * Log score in nats; 0 is perfect, less is worse.
 */
log_score: number, 
/**
 * The log score of always saying the runner's own rate so far.
 */
base_rate_log_score: number, 
/**
 * In words.
 */
text: string, };

export type LineDayDto = { 
/**
 * The morning.
 */
day: string, 
/**
 * The line.
 */
line_kkm: number, 
/**
 * Its 10–90 % band.
 */
band_kkm: [number, number], };

export type LineSessionDto = { 
/**
 * The run; of several on a day the largest.
 */
run_id: number, 
/**
 * All runs of the day.
 */
run_ids: number[], 
/**
 * The day.
 */
day: string, 
/**
 * Their load.
 */
dose_kkm: number, 
/**
 * The chance of a flare predicted before the answer was known; `null` before the line began.
 */
p_flare_before: number | null, 
/**
 * Whether a flare followed; `null` while it is not known.
 */
flare: boolean | null, };

export type OutcomeDto = "flare" | "red";

export type SensitivityDto = { 
/**
 * The dose's exponent m.
 */
exponent: number, 
/**
 * What counts as the bad outcome.
 */
outcome: OutcomeDto, 
/**
 * These are the assumptions in force.
 */
in_force: boolean, 
/**
 * How much is known.
 */
state: LineState, 
/**
 * The line, in kilometres of easy level running whatever the exponent; `null` unless ready.
 */
line_kkm: number | null, 
/**
 * Its band.
 */
band_kkm: [number, number] | null, 
/**
 * The ceiling.
 */
ceiling_kkm: number | null, 
/**
 * Largest load tolerated so far.
 */
tolerated_up_to_kkm: number | null, 
/**
 * The ceiling, or what was tolerated, moves by more than a tenth, or another state is reached.
 */
changes_advice: boolean, };

export type Line = { 
/**
 * Which knee; `null` when no knee is known yet.
 */
side: SideDto | null, 
/**
 * How much is known.
 */
state: LineState, 
/**
 * The line; `null` unless ready.
 */
line_kkm: number | null, 
/**
 * Its 10–90 % band; `null` unless ready.
 */
band_kkm: [number, number] | null, 
/**
 * The largest load whose chance of a worse morning is not above the limit; `null` unless ready.
 */
ceiling_kkm: number | null, 
/**
 * What the last days' running still weighs today; it counts towards the line.
 */
carried_over_kkm: number | null, 
/**
 * Largest load tolerated so far.
 */
tolerated_up_to_kkm: number | null, 
/**
 * Days of running with a known outcome it rests on.
 */
rated_runs: number, 
/**
 * Flares among them.
 */
flares: number, 
/**
 * Answers among them that were filled in from memory.
 */
recalled: number, 
/**
 * The day of the first of them.
 */
since: string | null, 
/**
 * Chance that load does not matter, 0–1; `null` while nothing is rated.
 */
p_load_irrelevant: number | null, 
/**
 * Its predictions have lately been worse than the plain average: the plan decides alone.
 */
stood_back: boolean, 
/**
 * What was assumed before the first answer.
 */
start: LineStartDto | null, 
/**
 * How its predictions have done.
 */
track_record: TrackRecordDto | null, 
/**
 * The day it speaks of.
 */
as_of: string, 
/**
 * The state in one sentence.
 */
text: string, 
/**
 * The line on each morning; only when the history was asked for.
 */
days?: Array<LineDayDto>, 
/**
 * Each day of running, with what was predicted before its answer was known; only when the history was asked for.
 */
sessions?: Array<LineSessionDto>, 
/**
 * What other assumptions would say; only when they were asked for.
 */
sensitivity?: Array<SensitivityDto>, };

export type PlanInput = { 
/**
 * Which knee (default: the watched one; of two, the lower).
 */
side?: SideDto, 
/**
 * The plan as it stood at the end of this day (default: now).
 */
on?: string, };

export type StepDto = { 
/**
 * Its number, from 0.
 */
level: number, 
/**
 * How often running and walking take turns.
 */
turns: number, 
/**
 * Minutes run per turn.
 */
run_min: number, 
/**
 * Minutes walked per turn.
 */
walk_min: number, 
/**
 * Minutes run in all.
 */
minutes_run: number, 
/**
 * Minutes walked in all, warm-up and cool-down aside.
 */
minutes_walk: number, 
/**
 * What it comes to at the runner's usual pace.
 */
load_kkm: number, 
/**
 * The step in words.
 */
text: string, };

export type PlannedWhat = "run" | "walk-run" | "walk";

export type PlannedDayDto = { 
/**
 * The day.
 */
day: string, 
/**
 * What to do.
 */
what: PlannedWhat, 
/**
 * The step it comes from.
 */
level: number, 
/**
 * Minutes run in all.
 */
minutes_run: number, 
/**
 * Minutes walked in all, warm-up and cool-down aside.
 */
minutes_walk: number, 
/**
 * It holds only if the knee answers green until then.
 */
if_green: boolean, 
/**
 * The load line holds it lower than the ladder.
 */
held_by_line: boolean, 
/**
 * In words.
 */
text: string, };

export type CriterionDto = { 
/**
 * Stable code: `walk`, `stairs`, `squats`, `swelling-free`, `straight`, `no-red-flag`.
 */
code: string, 
/**
 * The question.
 */
text: string, 
/**
 * Whether it is met; `null` when not answered, which is not yes.
 */
met: boolean | null, 
/**
 * The day of the answer.
 */
day: string | null, 
/**
 * The runner answers it (the last one follows from the red-flag questions).
 */
asked: boolean, };

export type MoveDto = "enter" | "progress" | "hold" | "back" | "break" | "pause" | "resume";

export type DecisionDto = { 
/**
 * The day it holds from.
 */
day: string, 
/**
 * What it did.
 */
moved: MoveDto, 
/**
 * The step before.
 */
from: number, 
/**
 * The step after.
 */
to: number, 
/**
 * The run it answers; `null` when none did.
 */
run_id: number | null, 
/**
 * Why, weightiest first.
 */
reasons: Array<Reason>, 
/**
 * The decision in one sentence.
 */
text: string, };

export type Plan = { 
/**
 * Which knee; of two watched ones the lower decides. `null` when no knee is known yet.
 */
side: SideDto | null, 
/**
 * The day it speaks of.
 */
as_of: string, 
/**
 * Where on the ladder.
 */
level: number, 
/**
 * The step of that level.
 */
step: StepDto, 
/**
 * Since when; `null` before anything was decided.
 */
since: string | null, 
/**
 * A red flag stands: nothing is planned.
 */
paused: boolean, 
/**
 * Where it stands, in one sentence.
 */
headline: string, 
/**
 * The coming two weeks.
 */
next: Array<PlannedDayDto>, 
/**
 * Why it stands there.
 */
why: Array<Reason>, 
/**
 * What moves it up, holds it or takes it back.
 */
what_moves: Array<Reason>, 
/**
 * What is to be met before the first running step.
 */
criteria: Array<CriterionDto>, 
/**
 * They are to be answered now.
 */
criteria_needed: boolean, 
/**
 * The whole ladder, and a few steps beyond it when the knee stands there.
 */
ladder: Array<StepDto>, 
/**
 * What was decided, newest first; the latest forty.
 */
decisions: Array<DecisionDto>, 
/**
 * The physio's note for this knee.
 */
note: string | null, 
/**
 * The limits, ladder or pace were set by a physio.
 */
set_by_physio: boolean, };

export type StartCheckInput = { 
/**
 * Which knee (default: the watched one; with two, both).
 */
side?: SideDto, 
/**
 * 30 minutes of brisk walking at no more than 2, and no worse next morning.
 */
walk?: boolean, 
/**
 * Stairs at no more than 2.
 */
stairs?: boolean, 
/**
 * 10 single-leg squats and 10 hops, each at no more than 2.
 */
squats?: boolean, 
/**
 * No swelling to be seen.
 */
swelling_free?: boolean, 
/**
 * It straightens fully.
 */
straight?: boolean, };

export type TierDto = "a" | "b" | "c";

export type DueBecause = "welcome" | "weekly" | "red" | "sign";

export type QuestionDto = { 
/**
 * Stable code.
 */
code: string, 
/**
 * How soon a yes wants a clinician.
 */
tier: TierDto, 
/**
 * The question.
 */
text: string, };

export type FlagDto = { 
/**
 * Stable code.
 */
code: string, 
/**
 * How soon.
 */
tier: TierDto, 
/**
 * What was answered, or seen in the log.
 */
text: string, 
/**
 * What to do.
 */
what_to_do: string, 
/**
 * How soon, in words.
 */
how_soon: string, 
/**
 * Since when.
 */
since: string, };

export type StopCard = { 
/**
 * Its title.
 */
title: string, 
/**
 * What was answered.
 */
what: string, 
/**
 * Why the plan stands still.
 */
why: string, 
/**
 * What to do and how soon.
 */
how_soon: string, 
/**
 * One line to show to a clinician.
 */
clinician_line: string, 
/**
 * The flags that stand, most urgent first.
 */
flags: Array<FlagDto>, 
/**
 * It can be cleared by saying who looked at it.
 */
can_clear: boolean, };

export type RedFlagEntry = { 
/**
 * The day.
 */
day: string, 
/**
 * What was answered, or who cleared it, in one sentence.
 */
text: string, };

export type RedFlagScreen = { 
/**
 * They are to be asked now.
 */
due: boolean, 
/**
 * Why.
 */
due_because: DueBecause | null, 
/**
 * The questions, most urgent first.
 */
questions: Array<QuestionDto>, 
/**
 * The day they were answered last.
 */
last_day: string | null, 
/**
 * What stands.
 */
standing: Array<FlagDto>, 
/**
 * What the log suggests; it pauses nothing.
 */
advice: Array<FlagDto>, 
/**
 * The stop card, while something stands.
 */
stop: StopCard | null, 
/**
 * Answers and clearances so far, newest first; the latest twenty.
 */
history: Array<RedFlagEntry>, };

export type RedFlagAnswers = { 
/**
 * The codes answered with yes; none is a round of noes.
 */
yes: Array<string>, };

export type RedFlagClearance = { 
/**
 * Who: "my physio", "answered by mistake".
 */
by: string, 
/**
 * What they said.
 */
note?: string, };

export type ChartName = "load-pain" | "dose-answer" | "day-course" | "calendar" | "metrics" | "followed" | "track";

export type ThemeDto = "light" | "dark";

export type GranularityDto = "day" | "week";

export type ChartInput = { 
/**
 * Which chart (default: load and pain).
 */
name?: ChartName, 
/**
 * Which knee (default: the watched one, left of two).
 */
side?: SideDto, 
/**
 * First day (default: eight weeks back).
 */
from?: string, 
/**
 * Last day (default: today).
 */
to?: string, 
/**
 * From the first run to today, whatever `from` and `to` say.
 */
all?: boolean, 
/**
 * Colours (default: light).
 */
theme?: ThemeDto, 
/**
 * Pixels (default: 960).
 */
width?: number, 
/**
 * Pixels (default: 420; some charts are as high as what they hold).
 */
height?: number, 
/**
 * This run alone: *24 hours* and *track*, which needs one.
 */
run?: number, };

export type ChartFile = "svg" | "png" | "csv";

export type Chart = { 
/**
 * Which chart.
 */
name: ChartName, 
/**
 * Which knee.
 */
side: SideDto | null, 
/**
 * Its title.
 */
title: string, 
/**
 * What it shows, in one or two sentences: the text alternative.
 */
summary: string, 
/**
 * First day drawn.
 */
from: string, 
/**
 * Last day drawn.
 */
to: string, 
/**
 * How much time one row covers.
 */
granularity: GranularityDto, 
/**
 * The drawing.
 */
svg: string, 
/**
 * Its width in pixels.
 */
width: number, 
/**
 * Its height in pixels.
 */
height: number, 
/**
 * Where the panels are.
 */
panels: Array<ChartPanel>, 
/**
 * *Load and pain* alone: its rows, for read-outs.
 */
rows: Array<ChartRow>, 
/**
 * Where something can be pointed at, in the order of the arrow keys.
 */
spots: Array<ChartSpot>, 
/**
 * The same as a table: exact numbers, `null` for what is not known.
 */
table: ChartTable, 
/**
 * The idea behind it, in our own words, and the papers it rests on.
 */
why: ChartWhy, 
/**
 * Nothing to show yet.
 */
empty: boolean, };

export type ChartPanel = { 
/**
 * Which: "load", "line", "pain", and others' own.
 */
name: string, 
/**
 * Left edge.
 */
left: number, 
/**
 * Top edge.
 */
top: number, 
/**
 * Width.
 */
width: number, 
/**
 * Height.
 */
height: number, 
/**
 * The value at the bottom edge.
 */
min: number, 
/**
 * The value at the top edge.
 */
max: number, };

export type ChartRow = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * Centre, in the drawing's pixels.
 */
x: number, 
/**
 * Left edge.
 */
left: number, 
/**
 * Right edge.
 */
right: number, 
/**
 * How many runs.
 */
runs: number, 
/**
 * Knee load; `null` without a run or when it is not known.
 */
load_kkm: number | null, 
/**
 * Distance.
 */
distance_m: number | null, 
/**
 * Worst during, 0–10.
 */
during: number | null, 
/**
 * Worst after, 0–10.
 */
after: number | null, 
/**
 * Morning (the worst of a week), 0–10.
 */
morning: number | null, 
/**
 * Mornings after a run that passed unanswered.
 */
missing_mornings: number, 
/**
 * The load line at its end; `null` without one.
 */
line_kkm: number | null, 
/**
 * The line's band.
 */
band_kkm: [number, number] | null, 
/**
 * It lies in a flare.
 */
in_flare: boolean, 
/**
 * Where the plan stood at its end.
 */
stage: string | null, 
/**
 * The row read out in words.
 */
text: string, };

export type ChartSpot = { 
/**
 * Its box.
 */
left: number, 
/**
 * Top edge.
 */
top: number, 
/**
 * Right edge.
 */
right: number, 
/**
 * Bottom edge.
 */
bottom: number, 
/**
 * Where its mark stands.
 */
x: number, 
/**
 * Where its mark stands.
 */
y: number, 
/**
 * It read out in words.
 */
text: string, 
/**
 * Its row in the table.
 */
row: number | null, 
/**
 * The run it is about.
 */
run: number | null, };

export type ChartTable = { 
/**
 * The columns.
 */
columns: Array<ChartColumn>, 
/**
 * The rows, oldest first, each as long as there are columns.
 */
rows: Array<Array<ChartCell | null>>, };

export type ChartColumn = { 
/**
 * Its name for programs, with the unit; heads the CSV.
 */
key: string, 
/**
 * Its name for people.
 */
name: string, 
/**
 * What its cells are.
 */
kind: CellKind, };

export type CellKind = "day" | "text" | "count" | "score" | "change" | "load" | "distance" | "metres" | "share" | "ratio" | "seconds" | "pace" | "rate";

export type ChartCell = number | string;

export type ChartWhy = { 
/**
 * Two or three sentences.
 */
text: string, 
/**
 * One sentence for each part of the chart that has its own.
 */
notes: Array<string>, 
/**
 * The papers, each with where to find it.
 */
sources: Array<string>, };

export type ActivityKindDto = "walk" | "hike" | "ride" | "swim" | "strength" | "other";

export type ActivityInput = { 
/**
 * What it was.
 */
kind: ActivityKindDto, 
/**
 * When it began: RFC 3339 with offset, or a local `YYYY-MM-DDTHH:MM` (default: now).
 */
at?: string, 
/**
 * How long it took, in minutes.
 */
minutes?: number, 
/**
 * How far it went, in kilometres.
 */
km?: number, 
/**
 * In one's own words: "physio's exercises".
 */
words?: string, };

export type ActivityRow = { 
/**
 * Its number.
 */
id: number, 
/**
 * What it was.
 */
kind: ActivityKindDto, 
/**
 * When it began, RFC 3339.
 */
start: string, 
/**
 * It in words.
 */
text: string, };

export type DayNote = { 
/**
 * Hours slept in the night before, 0–24.
 */
sleep_hours?: number, 
/**
 * Stress, 0 none to 10 most.
 */
stress?: number, 
/**
 * What was sore besides the knee: "left hip".
 */
sore?: string, 
/**
 * Anything else.
 */
note?: string, };

export type DayPage = { 
/**
 * Which day.
 */
day: string, 
/**
 * What was done besides running, earliest first.
 */
activities: Array<ActivityRow>, 
/**
 * How it was, as it was written by hand.
 */
note: DayNote, 
/**
 * How it was in words, as it was written by hand and as other apps have it.
 */
context: Array<ContextRow>, };

export type LogMonthInput = { 
/**
 * A day in it (default: today).
 */
day?: string, 
/**
 * Which knee (default: the watched one, left of two).
 */
side?: SideDto, };

export type LogMonth = { 
/**
 * The day it is.
 */
today: string, 
/**
 * Its first day.
 */
from: string, 
/**
 * Its last day.
 */
to: string, 
/**
 * Which knee.
 */
side: SideDto | null, 
/**
 * The first day of the month of the first run; `null` without one.
 */
first: string | null, 
/**
 * The days of all weeks that touch it, Monday first.
 */
days: Array<LogDay>, 
/**
 * Breaks and flares that touch those weeks, in order of time.
 */
spans: Array<LogSpan>, 
/**
 * The upper ends of the fills' first three steps, in knee-km, the same all year.
 */
steps_kkm: [number, number, number], };

export type LogDay = { 
/**
 * Which.
 */
day: string, 
/**
 * The runs' numbers, by start.
 */
runs: number[], 
/**
 * Their load; `null` without a run, or when none is known.
 */
load_kkm: number | null, 
/**
 * The step of its fill, 1–4.
 */
step: number | null, 
/**
 * The load of a run is not known.
 */
load_is_least: boolean, 
/**
 * The morning's answer, 0–10.
 */
morning: number | null, 
/**
 * The morning followed a run and went by unanswered.
 */
missing: boolean, 
/**
 * Within a break.
 */
off: boolean, 
/**
 * A run of this day was followed by a flare.
 */
flare: boolean, 
/**
 * Within a flare.
 */
in_flare: boolean, 
/**
 * How somebody felt that day, as they wrote it or other apps have it; context, never an answer.
 */
context: Array<ContextRow>, 
/**
 * What else was done that day, in words; context, never load.
 */
beside: Array<string>, 
/**
 * It read out in words.
 */
text: string, };

export type LogSpan = { 
/**
 * What it is.
 */
kind: LogSpanKind, 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * It in words.
 */
text: string, };

export type LogSpanKind = "off" | "flare";

export type ImportOutcome = "imported" | "updated" | "duplicate" | "not-a-run" | "broken";

export type ImportedRun = { 
/**
 * When it began, with its offset.
 */
start: string, 
/**
 * The local day.
 */
day: string, 
/**
 * What it is called.
 */
title: string | null, 
/**
 * How far.
 */
distance_m: number | null, 
/**
 * How long, pauses excluded.
 */
timer_s: number | null, 
/**
 * What told of it.
 */
source: SourceDto, 
/**
 * It was run on a treadmill.
 */
treadmill: boolean, };

export type BroughtLogbook = { 
/**
 * This logbook had no runs and no answers: everything stands as it stood there, settings and plan too.
 */
restored: boolean, 
/**
 * New runs.
 */
runs_new: number, 
/**
 * Runs that were here and became fuller.
 */
runs_completed: number, 
/**
 * Runs that were here already.
 */
runs_there: number, 
/**
 * New answers.
 */
answers_new: number, 
/**
 * Answers that were left, because another one stood in their place.
 */
answers_left: number, 
/**
 * Red-flag rounds, clearances, start checks, questionnaires, noted changes, and what was said of days or of tables, that were new.
 */
others_new: number, 
/**
 * Other activities that were new.
 */
activities_new: number, };

export type ImportInputRow = { 
/**
 * The file.
 */
path: string, 
/**
 * The part of the file, where it holds several.
 */
member?: string, 
/**
 * What became of it.
 */
outcome: ImportOutcome, 
/**
 * Why, in one sentence.
 */
reason?: string, 
/**
 * The run it became, or already was.
 */
run_id?: number, 
/**
 * What was noticed while reading.
 */
warnings: Array<string>, 
/**
 * The run in a few words, e.g. "1 March 2026, 5.0 km".
 */
title?: string, 
/**
 * What came out of it, where it was a whole logbook of Plimsoll.
 */
logbook?: BroughtLogbook, 
/**
 * The run it holds, or, of a duplicate, the run that is there.
 */
run?: ImportedRun, };

export type ImportSummary = { 
/**
 * New runs.
 */
imported: number, 
/**
 * Known runs made richer.
 */
updated: number, 
/**
 * Already there.
 */
duplicate: number, 
/**
 * Sound, but no run.
 */
not_a_run: number, 
/**
 * Could not be read.
 */
broken: number, };

export type ImportReport = { 
/**
 * Every input, in the order given.
 */
inputs: Array<ImportInputRow>, 
/**
 * How many of each.
 */
summary: ImportSummary, 
/**
 * Other activities that are new beside the runs.
 */
others: number, 
/**
 * The first day of what comes in.
 */
from: string | null, 
/**
 * The last day of what comes in.
 */
to: string | null, 
/**
 * The tables nobody but their owner knows, and how they are read.
 */
tables: Array<ImportTable>, 
/**
 * Its number among the imports; `null` of one that was only looked at.
 */
batch: number | null, 
/**
 * The summary in one sentence.
 */
text: string, };

export type ImportPreview = { 
/**
 * How many of each.
 */
summary: ImportSummary, 
/**
 * Other activities that are new beside the runs.
 */
others: number, 
/**
 * The first day of what comes in.
 */
from: string | null, 
/**
 * The last day of what comes in.
 */
to: string | null, 
/**
 * The tables nobody but their owner knows, and how they are read.
 */
tables: Array<ImportTable>, 
/**
 * Its number among the imports, once it was taken in.
 */
batch: number | null, 
/**
 * The summary in one sentence.
 */
text: string, 
/**
 * What taking it in is called, e.g. "Import 523 runs"; `null` when nothing would come in.
 */
action: string | null, };

export type ImportMet = { 
/**
 * What would come in; with the import's number, when it was taken in at once.
 */
preview: ImportPreview, 
/**
 * The single sound new run that was taken in at once.
 */
run: ImportInputRow | null, 
/**
 * What *Undo* would take back then.
 */
undo: string | null, };

export type ImportRowsInput = { 
/**
 * Those of one fate.
 */
outcome: ImportOutcome, 
/**
 * After so many.
 */
skip: number, 
/**
 * At most so many.
 */
limit: number, };

export type ImportRows = { 
/**
 * The rows; of runs the latest first.
 */
rows: Array<ImportInputRow>, 
/**
 * How many there are of this fate.
 */
total: number, };

export type PastImport = { 
/**
 * Its number.
 */
id: number, 
/**
 * When, with the offset of here and now.
 */
at: string, 
/**
 * The local day of that.
 */
day: string, 
/**
 * What was brought: a file's name, and how many others.
 */
name: string, 
/**
 * How many of each.
 */
summary: ImportSummary, 
/**
 * The same in one sentence.
 */
text: string, 
/**
 * Runs it brought that have been taken back or deleted since.
 */
gone: number, };

export type PastImports = { 
/**
 * Latest first.
 */
imports: Array<PastImport>, 
/**
 * How many there are.
 */
total: number, };

export type ImportStage = "reading" | "writing";

export type ImportProgress = { 
/**
 * What it is about.
 */
stage: ImportStage, 
/**
 * Inputs so far.
 */
done: number, 
/**
 * Inputs as far as they are known: an archive's members are counted as they are met.
 */
total: number, 
/**
 * Bytes read so far; 0 while writing.
 */
bytes_done: number, 
/**
 * Bytes in all; 0 while writing.
 */
bytes_total: number, };

export type ColumnField = "date" | "time" | "id" | "title" | "sport" | "distance" | "duration" | "elapsed" | "pace" | "climb" | "heart-rate" | "steps" | "exertion" | "feel" | "feel-reversed" | "notes" | "shoes" | "file";

export type ColumnUnit = "-" | "m" | "km" | "mi" | "ft" | "clock" | "s" | "min" | "h" | "ms";

export type ColumnsFrom = "guess" | "remembered" | "said";

export type ImportColumn = { 
/**
 * Its name; empty where the table has no header.
 */
name: string, 
/**
 * What stands in its first rows.
 */
cells: Array<string>, 
/**
 * What it means; `null` when it is passed over.
 */
field: ColumnField | null, 
/**
 * What its numbers count.
 */
unit: ColumnUnit, };

export type ImportTableRow = { 
/**
 * The line it begins at, from 1.
 */
line: number, 
/**
 * The day; `null` when it cannot be read, and the row is left out.
 */
day: string | null, 
/**
 * The time of day, "18:30", where the row says one.
 */
clock: string | null, 
/**
 * How far.
 */
distance_m: number | null, 
/**
 * How long, pauses excluded.
 */
timer_s: number | null, 
/**
 * Time from start to end.
 */
elapsed_s: number | null, 
/**
 * Metres climbed.
 */
climb_m: number | null, 
/**
 * Mean heart rate.
 */
avg_hr_bpm: number | null, 
/**
 * Exertion, 0–10.
 */
rpe: number | null, 
/**
 * What it is called.
 */
title: string | null, 
/**
 * What it is, in the table's words.
 */
sport: string, 
/**
 * It is a run.
 */
is_run: boolean, };

export type ImportTable = { 
/**
 * The file.
 */
path: string, 
/**
 * The sheet of it, where it has several.
 */
member?: string, 
/**
 * What tells tables with these columns from others.
 */
fingerprint: string, 
/**
 * Who says how it is read.
 */
columns_from: ColumnsFrom, 
/**
 * How it is read, in the words `plim import --columns` takes.
 */
words: string, 
/**
 * The columns, in the table's order.
 */
columns: Array<ImportColumn>, 
/**
 * The month stands before the day.
 */
month_first: boolean, 
/**
 * Decimals are written with a comma.
 */
decimal_comma: boolean, 
/**
 * The times are UTC.
 */
utc: boolean, 
/**
 * The first rows as they are understood.
 */
first: Array<ImportTableRow>, 
/**
 * Rows that can be read.
 */
rows: number, 
/**
 * What is to be decided before it can be read, in a sentence.
 */
problem: string | null, 
/**
 * What is to be said of how it is read.
 */
notices: Array<string>, };

export type KnownColumns = { 
/**
 * What tells these tables from others.
 */
fingerprint: string, 
/**
 * The names of their columns.
 */
header: string, 
/**
 * How they are read, in the words `plim import --columns` takes.
 */
words: string, 
/**
 * The same for a person.
 */
text: string, 
/**
 * The local day it was said.
 */
day: string, };

export type Redaction = { 
/**
 * Names: the runner's, and who cleared a red flag.
 */
names?: boolean, 
/**
 * The runner's own words: notes on runs and answers, shoes, a physio's notes.
 */
notes?: boolean, 
/**
 * Clock times; days stay.
 */
times?: boolean, 
/**
 * Names of places: they are in titles and file names only, for positions are never kept.
 */
places?: boolean, };

export type PlaceKind = "folder" | "watch";

export type PlaceConsent = "ask" | "always" | "never";

export type PlaceState = "looking" | "there" | "away" | "unreadable" | "too-many" | "silent";

export type WatchedPlace = { 
/**
 * Its number.
 */
id: number, 
/**
 * What it is.
 */
kind: PlaceKind, 
/**
 * What a person calls it: "Downloads/Runs", "Forerunner 255".
 */
name: string, 
/**
 * A folder's path; `null` for a watch.
 */
path: string | null, 
/**
 * What the person said to it.
 */
consent: PlaceConsent, 
/**
 * How it is at this moment.
 */
state: PlaceState, 
/**
 * The same in one sentence.
 */
said: string, 
/**
 * The last file a run came of; `null` when there was none.
 */
last_file: string | null, 
/**
 * The local day of that, YYYY-MM-DD.
 */
last_day: string | null, };

export type WatchedPlaces = { 
/**
 * Folders, then watches, each in the order they were added.
 */
places: Array<WatchedPlace>, 
/**
 * The sample lies open: nothing is watched meanwhile.
 */
sample: boolean, 
/**
 * Which files are taken in, in plain words.
 */
takes: string, 
/**
 * Which watches can be read from here, in plain words.
 */
watches: string, };

export type PickedFolder = { 
/**
 * What a person calls it.
 */
name: string, 
/**
 * Where it is.
 */
path: string, 
/**
 * How many recordings lie in it now.
 */
recordings: number, 
/**
 * What is asked about them, in words.
 */
text: string, };

export type CameIn = { 
/**
 * The place.
 */
place: string, 
/**
 * The same in words; `null` when there is nothing to say.
 */
text: string | null, 
/**
 * What became of each file.
 */
report: ImportReport, };

export type WatchAsks = { 
/**
 * The place's number.
 */
id: number, 
/**
 * What is asked.
 */
text: string, 
/**
 * How many of its recordings were not offered before.
 */
new: number, };

export type WatchAnswer = "once" | "always" | "never";

export type PaperDto = "a4" | "letter";

export type ReportForm = "short" | "long";

export type ReportSection = "chart" | "numbers" | "sinss" | "flares" | "red-flags" | "plan" | "day" | "weeks" | "factors" | "line" | "adherence" | "scores" | "changes" | "runs" | "data";

export type ReportInput = { 
/**
 * First day (default: eight weeks back).
 */
from?: string, 
/**
 * Last day (default: today).
 */
to?: string, 
/**
 * Which knee (default: the watched one; of two, the one with more answers).
 */
side?: SideDto, 
/**
 * Paper (default: A4).
 */
paper?: PaperDto, 
/**
 * Two pages, or with the diary behind them (default: two pages).
 */
form?: ReportForm, 
/**
 * The parts wanted (default: all).
 */
sections?: Array<ReportSection>, 
/**
 * What to keep off it, out of the file's properties and out of what lies inside (default: nothing).
 */
redact?: Redaction, 
/**
 * Language (default: the one that is spoken).
 */
language?: Language, 
/**
 * A folder with a template of one's own (default: the setting's, else Plimsoll's).
 */
template?: string, };

export type ReportPages = { 
/**
 * The first pages as pictures: PNG, in base64.
 */
pages: Array<string>, 
/**
 * How many pages there are in all.
 */
count: number, };

export type InstrumentDto = "overall" | "activities" | "change" | "weekly-trouble" | "koos-pf" | "koos-12" | "akps" | "uwri" | "ostrc" | "lefs" | "tsk-11";

export type ScoreQuestion = { 
/**
 * The question.
 */
text: string, 
/**
 * The words of its answers, from the lowest number on; empty where any number of the range is an answer.
 */
answers: Array<string>, };

export type InstrumentInfo = { 
/**
 * Which one.
 */
instrument: InstrumentDto, 
/**
 * Its name.
 */
name: string, 
/**
 * What it asks, or where it is filled in.
 */
about: string, 
/**
 * Lowest total.
 */
min: number, 
/**
 * Highest total.
 */
max: number, 
/**
 * Plimsoll asks it; otherwise its total is typed in.
 */
own: boolean, 
/**
 * The questions asked.
 */
questions: Array<ScoreQuestion>, 
/**
 * The published least change that means something, in words; `null` where none is known.
 */
least_change: string | null, };

export type ScoreItem = { 
/**
 * What it is about; only for one's own activities.
 */
words?: string, 
/**
 * The answer.
 */
value: number, };

export type ScoreInput = { 
/**
 * Which one.
 */
instrument: InstrumentDto, 
/**
 * The total, where it has no items.
 */
total?: number, 
/**
 * The items, where it has some.
 */
items?: Array<ScoreItem>, 
/**
 * Which knee (default: the watched one, when it is one).
 */
side?: SideDto, 
/**
 * The day it speaks of (default: today).
 */
day?: string, };

export type ScoreRow = { 
/**
 * Its number.
 */
id: number, 
/**
 * The day.
 */
day: string, 
/**
 * Which knee; `null` when it is about the person.
 */
side: SideDto | null, 
/**
 * Which one.
 */
instrument: InstrumentDto, 
/**
 * Its name.
 */
name: string, 
/**
 * Its total.
 */
total: number, 
/**
 * Its items.
 */
items: Array<ScoreItem>, 
/**
 * In words, with the change since the one before.
 */
text: string, };

export type ChangeKindDto = "shoes" | "surface" | "exercises" | "medication" | "other";

export type ChangeInput = { 
/**
 * What kind.
 */
kind: ChangeKindDto, 
/**
 * What.
 */
words: string, 
/**
 * Since when (default: today).
 */
day?: string, };

export type ChangeRow = { 
/**
 * Its number.
 */
id: number, 
/**
 * Since when.
 */
day: string, 
/**
 * What kind.
 */
kind: ChangeKindDto, 
/**
 * What.
 */
words: string, };

export type Scores = { 
/**
 * What there is to fill in, Plimsoll's own first.
 */
instruments: Array<InstrumentInfo>, 
/**
 * What was filled in, latest first.
 */
filled: Array<ScoreRow>, 
/**
 * What changed, latest first.
 */
changes: Array<ChangeRow>, 
/**
 * A week has gone by since the four questions of the week were last answered, and they have been answered before.
 */
weekly_due: boolean, };

export type WatchedDto = "left" | "right" | "both";

export type Units = "km" | "mi";

export type ThemeChoice = "system" | "light" | "dark";

export type ClockDto = "24h" | "12h";

export type WeekBegins = "monday" | "saturday" | "sunday";

export type PresetDto = "strict" | "permissive";

export type Settings = { 
/**
 * The knees watched; `null` until said.
 */
side: WatchedDto | null, 
/**
 * Units of distance.
 */
units: Units, 
/**
 * The window's colours.
 */
theme: ThemeChoice, 
/**
 * The language that is spoken; `null` is the system's.
 */
language: Language | null, 
/**
 * How a time of day is written in the window.
 */
clock: ClockDto, 
/**
 * The day a week begins with on the calendar; weeks of load are those of ISO 8601.
 */
week_begins: WeekBegins, 
/**
 * Pain limits.
 */
preset: PresetDto, 
/**
 * Exponent m of the dose, 1–8; `null` is the default of 2.
 */
exponent: number | null, 
/**
 * Chance of a worse morning above which the load line lowers a step, 0.05–0.5; `null` is the default of 0.2.
 */
flare_limit: number | null, 
/**
 * Peak force of a walking step against a running step, 0–1; `null` is 0.17.
 */
walk_force: number | null, 
/**
 * Exponent of cadence, −5–0; `null` is −1.7.
 */
cadence_exponent: number | null, 
/**
 * Exponent of speed, 0–2; `null` is 0.35.
 */
speed_exponent: number | null, 
/**
 * Extra force of a step at 5 % downhill, 0–1; `null` is 0.08.
 */
downhill_5: number | null, 
/**
 * Extra force of a step at 10 % downhill, 0–1; `null` is 0.15.
 */
downhill_10: number | null, 
/**
 * Name to print on the report.
 */
runner_name: string | null, 
/**
 * What the runner wants to get back to, in their own words.
 */
goal: string | null, 
/**
 * A folder with the clinic's own report template; `null` is Plimsoll's own.
 */
report_template: string | null, 
/**
 * Since when the knee has been sore.
 */
since: string | null, 
/**
 * Longest comfortable run before the break, kilometres.
 */
comfortable_longest_km: number | null, 
/**
 * First day of the break.
 */
break_from: string | null, 
/**
 * Last day of the break.
 */
break_to: string | null, 
/**
 * The welcome was answered or put aside.
 */
welcomed: boolean, 
/**
 * A ladder of one's own: `30w; 6x1r4w; …; 30r`; `null` is the printed one.
 */
ladder: string | null, 
/**
 * Runs a week, 1–7; `null` is 3.
 */
runs_per_week: number | null, 
/**
 * Hours between two runs, 24–168; `null` is 48.
 */
rest_hours: number | null, 
/**
 * Green runs in a row before a step up, 1–10; `null` is 2.
 */
progress_after: number | null, 
/**
 * Steps up within seven days, 1–7; `null` is 2.
 */
steps_per_week: number | null, 
/**
 * The most that may be felt during a green run, 0–10; `null` is the preset's.
 */
green_during: number | null, 
/**
 * More than this during a run is red, 0–10; `null` is the preset's.
 */
red_during: number | null, 
/**
 * A next morning this much above the usual level is red, 0.5–10; `null` is the preset's.
 */
red_rise: number | null, 
/**
 * The physio's note for the left knee.
 */
note_left: string | null, 
/**
 * The physio's note for the right knee.
 */
note_right: string | null, 
/**
 * Limits, ladder or pace were set by a physio.
 */
set_by_physio: boolean, 
/**
 * Remind of the morning after a run.
 */
reminder: boolean, 
/**
 * When, HH:MM; `null` is 08:00.
 */
reminder_at: string | null, 
/**
 * Nothing is said from this time on, HH:MM; it takes both to be quiet.
 */
quiet_from: string | null, 
/**
 * Up to this time, HH:MM; before `quiet_from`, it is that of the next day.
 */
quiet_to: string | null, 
/**
 * Plimsoll has an icon in the tray and stays there when its window is closed.
 */
tray: boolean, };

export type Desktop = { 
/**
 * When a reminder comes, in words.
 */
reminder: string, 
/**
 * What closing the window does, in words.
 */
tray: string, 
/**
 * Plimsoll starts when this user logs in.
 */
at_login: boolean, };

export type Logfile = { 
/**
 * Where it is.
 */
path: string, 
/**
 * This is the sample logbook.
 */
sample: boolean, 
/**
 * Its size.
 */
size_bytes: number, 
/**
 * Runs in it.
 */
runs: number, 
/**
 * Answers in it.
 */
answers: number, 
/**
 * Plimsoll's version.
 */
version: string, };

export type CheckReport = { 
/**
 * Nothing was found.
 */
sound: boolean, 
/**
 * What was found, a sentence each.
 */
findings: Array<string>, 
/**
 * The file.
 */
file: Logfile, };

export type Language = "en" | "de" | "fr" | "es" | "nl" | "pt-BR" | "ja" | "ar";

export type Piece = string | { 
/**
 * The argument.
 */
argument: string, } | { 
/**
 * The argument that decides.
 */
choose: string, 
/**
 * The forms.
 */
forms: { [key in string]: Array<Piece> }, 
/**
 * The form for everything else.
 */
otherwise: Array<Piece>, };

export type Catalogue = { 
/**
 * The language's code, for the page: "en".
 */
code: string, 
/**
 * How numbers and days are written: "en-GB".
 */
locale: string, 
/**
 * It runs from right to left.
 */
right_to_left: boolean, 
/**
 * The messages, by name.
 */
messages: { [key in string]: Array<Piece> }, };
