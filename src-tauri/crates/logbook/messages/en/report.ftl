### The report for a clinic, a PDF. Room is scarce: headings, table heads and labels are short.
### In the window’s preview and in print; a space before a percent sign is a hard one.

## Counted

report-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
report-runs-counted = { $count ->
    [one] { $count } run
   *[other] { $count } runs
}
report-rated-runs = { $count ->
    [one] { $count } rated run
   *[other] { $count } rated runs
}
report-mornings = { $count ->
    [one] { $count } morning
   *[other] { $count } mornings
}
report-flares-counted = { $count ->
    [one] { $count } flare
   *[other] { $count } flares
}

## Headings

# At the foot of each page.
report-page = Page { $n } of { $of }
# $knee: one of the two below.
report-title = Load and pain, { $knee }
report-knee = { $side ->
    [left] left knee
   *[right] right knee
}
report-knee-capital = { $side ->
    [left] Left
   *[right] Right
}
# For $knee in the title.
report-no-knee = knee not chosen
report-no-knee-short = not chosen
# A property of the PDF.
report-subject = A runner’s self-reported diary of running load and knee pain. Not a clinical measurement.
report-figures = In five numbers
report-sinss = Severity to stability, as the log tells it
report-flares = Flares, and the run before each
report-red-flags = Red-flag questions
report-plan = Where the plan stands
report-course = 24 hours around a run
report-weeks = Load by weeks
report-factors = What flares went along with
report-line = The load line
report-adherence = How the plan was followed
report-scores = Questionnaires
report-changes = What changed
report-runs = Runs
report-latest-runs = The latest runs
report-diary = Diary
# $columns are the names of columns.
report-diary-left-out = Left out, because no run has anything there: { $columns }.
report-methods = How these numbers are made
report-notice = Self-reported by the runner; not a clinical measurement. Plimsoll is a diary and a calculator for the runner’s own numbers. It does not diagnose.
# Beside the title and the day at the foot of each page.
report-footer = self-reported, not a clinical measurement

## Who

report-about-runner = Runner
report-about-knee = Knee
report-about-since = Sore since
report-about-period = Period
report-about-made-on = Made on
report-about-goal = Goal

## How complete the log is

# How complete the log is: $n of $of.
report-kept-days = { $n } of { $of } days logged
report-kept-nobody = No answers in this period
report-kept-all = every morning after a run answered ({ $of })
report-kept-missing = { $n } of { $of } mornings after runs not answered: unknown, not free of pain
report-kept-none-due = no morning after a run due yet
report-kept-recalled = { $n } filled in from memory

## In numbers

# Labels and notes of five numbers at the top of page 1: very short.
report-fig-runs = Runs
report-fig-runs-note = in { $days }
report-fig-longest = Longest run
report-fig-minutes = Minutes a week
report-fig-minutes-note = first → last 7 days
report-fig-morning = Morning pain
report-fig-morning-note = median / worst, { $mornings }
report-fig-over = Days over the line
report-fig-over-note = of { $n } run days with a line
report-fig-flares = Flares
report-fig-flares-note = in { $rated }

## Severity to stability

# SINSS: the five headings as physiotherapists know them.
report-severity = Severity
report-severity-during = During: median { $median }, worst { $worst }.
report-severity-morning = Next morning: median { $median }, worst { $worst }.
report-severity-activities = Own activities: { $value } of 10.
report-severity-none = No answers.
report-severity-note = answers during: { $during }; mornings after runs: { $morning }
report-irritability = Irritability
report-irritability-onset = Takes { $median } (median; least { $lowest }).
report-irritability-onset-minutes = Takes { $median }, { $minutes } (medians; least { $lowest }).
report-irritability-peak = Peaks at { $median } (worst { $worst }).
report-irritability-settled = Back within a point: { $how } (longest: { $longest }).
report-settled-hour = within 1 h
report-settled-morning = by next morning (≤ 24 h)
report-settled-days = within { $hours } h
report-settled-not = not yet
report-irritability-none = No rated run raised it by 2 points or more.
report-irritability-without = Carried without a rise: up to { $load }.
report-irritability-unknown = Too few runs with answers before, during and after to say.
report-irritability-note = { $n } of { $of } rated runs raised it by 2 or more
report-irritability-low = low, by assumed bands
report-irritability-moderate = moderate, by assumed bands
report-irritability-high = high, by assumed bands
report-where = Where
report-where-none = No answer named a place.
# Behind places and signs, each with how often it was named; $of is a number.
report-where-note = times named; answers: { $of }
report-nature = Nature
report-nature-note = left to the clinician
report-stage = Stage
report-stage-onset = { $days } since onset.
report-stage-flare = { $days } since the last flare began.
report-stage-no-flare = No flare in the log.
report-stage-unknown = The day of onset was not told.
report-stability = Stability
report-stability-text = { $slope } points a week (95 % interval { $low } to { $high }): { $direction }.
report-stability-few = Too few mornings for a slope: { $n } in four weeks; 10 over a fortnight are needed.
report-stability-note = slope of { $mornings } up to { $to }
report-direction-improving = improving
report-direction-unchanged = unchanged, as far as can be told
report-direction-worsening = worsening

## Flares

report-flare-began = Began
report-flare-peak = Peak
report-flare-lasted = Lasted
report-flare-run = Run before
report-flare-open = end not seen
report-flares-none = No flare in this period.
report-flares-note = Lasted: mornings above the usual level. Percent: against the largest load of the 30 days before.
report-flares-more = Earlier ones not shown: { $n }.

## Red flags

# Beside each flag that stands.
report-flag-stands = Stands
report-flag-yes = Yes { $day }
report-flag-cleared = Cleared { $day }
report-flag-somebody = by somebody
report-flags-asked = Asked
report-flags-asked-text = Rounds: { $n }, the last on { $day }.
report-flags-none-stands = Nothing stands.
report-flags-more = and { $n } more
report-flags-never = The questions have not been answered.
report-flag-no-weight = no weight on the leg, or no movement in the knee
report-flag-badly-swollen = badly swollen or changed in shape
report-flag-hot-and-unwell = hot, red and swollen with fever or feeling ill
report-flag-stuck = getting stuck, or clicking with pain
report-flag-gives-way = giving way
report-flag-severe-or-blow = very severe pain, or since a fall, blow or twist
report-flag-cannot-lift = the straight leg cannot be lifted
report-flag-numb-or-cold = numb, weak or cold below the knee
report-flag-calf-or-breath = swollen, warm, tender calf, or short of breath
report-flag-after-surgery = worse after an operation or injection, or with an artificial joint
report-flag-night-pain = pain all the time or at night
report-flag-weight-or-lump = weight loss, cancer in the past, or a hard lump
report-flag-bone-or-groin = pain at one spot of bone, or in groin or thigh
report-flag-keeps-coming = swelling or unsteadiness that keeps coming back, or movement lost
report-flag-many-joints = several joints, long morning stiffness, or a condition that goes with sore joints
report-flag-under-18 = younger than 18
report-flag-told-not-to-run = told not to run for now, or newly injured

## The plan

report-plan-step = Step { $level } of { $of }: { $what }.
report-plan-step-since = Step { $level } of { $of }: { $what }, since { $day }.
report-plan-walk = Before the first running step: { $what }; the start questions come first.
report-plan-walk-for-now = No running for now: { $what }.
report-plan-paused = The plan stands still: a red flag was answered with yes.
# What a step is, within a sentence as $what.
report-plan-turns = { $turns } × ({ $run } min run, { $walk } min walk)
report-plan-walking = { $walk } min brisk walking
report-plan-run = { $run } min easy running
report-plan-move = { $day }: { $moved } (step { $from } → { $to }).
report-move-enter = onto the ladder
report-move-progress = up
report-move-hold = stays
report-move-back = back
report-move-break = down after days off
report-move-pause = paused
report-move-resume = goes on
report-plan-set-by-physio = Limits, ladder or pace were set by a physio.

## 24 hours

report-course-empty = No answers around a run in this period.
report-course-alt = Pain from 0 to 10 around { $runs }. Medians: { $medians }.
report-course-note = After: the worst of the first hours.
report-course-counted = Below each moment: how many of the runs with any answer had this one.

## Weeks

# Heads of a narrow table.
report-week-of = Week
report-week-runs = Runs
# The runner’s unit, as the head of a column.
report-unit-km = km
report-unit-miles = mi
report-week-minutes = min
report-week-longest = Max
report-week-down = Down
report-week-load = Load
report-week-morning = Morning
report-weeks-note = Max: longest run. Down: metres. Load: knee-km. Morning: median / worst. ≥: not known of every run.
report-weeks-breaks = Off: { $list }.
report-weeks-nothing = No runs.

## What flares went along with

# Heads of a table.
report-factor = What
report-factor-with = With
report-factor-without = Without
report-factor-of = { $n } of { $of }
report-factor-largest-load = Largest load of 30 days
report-factor-downhill = Downhill, 15 m/km or more
report-factor-faster = Faster than usual by 5 %
report-factor-day-before = Run on the day before
report-factor-two-rest-days = Two rest days or more before
report-factor-road = On road
report-factor-trail = On trail
report-factor-track = On a track
report-factor-treadmill = On a treadmill
report-factor-strength = Strength that day or the day before
report-factor-hike = Hike that day or the day before
report-factor-cycling = Cycling that day or the day before
report-factor-new-shoes = Shoes worn fewer than 5 times
report-factor-short-sleep = Under 7 h of sleep before
report-factor-high-stress = Stress of 7 of 10 or more
report-factors-note = Flares among rated runs with it and without it. Counts, not causes.
report-factors-empty = Nothing to compare yet: it takes rated runs with and without a thing.

## The load line

report-line-ready = The load line stands at { $line }, 80 % band { $low } to { $high }.
report-line-learning = Too few answers for a line, or too wide a band.
report-line-learning-no-flare = No worse morning has been seen, so the line can only lie above what was tolerated.
report-line-unclear = Worse mornings do not follow the load in this log ({ $p } % that load does not matter), so no line is drawn.
report-line-none = There is no line: nothing is rated yet.
report-line-tolerated = Tolerated so far: up to { $load }.
report-line-rests = It rests on { $rated } since { $since } with { $flares }.
report-line-start-told = Assumed before the first answer: { $load }, from the longest comfortable run that was told and the days off.
report-line-start-runs = Assumed before the first answer: { $load }, from the longest run before the last break.
report-line-start-nothing = Assumed before the first answer: { $load }, a wide guess.
report-line-record = Track record: predicted { $predicted } worse mornings, saw { $observed }, in { $rated }.
report-line-record-none = It has no track record yet.
report-line-trails = Lately it predicts worse than the plain average, so the plan decides without it.

## How the plan was followed

report-keeping-steps = Larger than the plan’s step by more than a tenth: { $n } of { $of } runs.
report-keeping-steps-none = No run in this period can be held against a step.
report-keeping-rest = Clearly sooner than { $hours } h after the run before: { $n } of { $of }.
report-keeping-holds = Decisions: { $up } up, { $hold } stays, { $back } back.

## Questionnaires

report-score-which = Which
report-score-first = First
report-score-last = Last
report-score-change = Change (least)
report-score-least = { $change } ({ $least })
report-scores-empty = None was filled in.
report-scores-note = Least: the published least change that means something. Lines: the whole scale; ring: first, dot: last, shaded: less than the least change. Totals are typed in.
report-questionnaire-overall = Overall, 0–100
report-questionnaire-activities = Activities, 0–10
report-questionnaire-change = Global change, −7 to 7
report-questionnaire-weekly-trouble = Weekly trouble, 0–12 (own wording)
report-questionnaire-koos-pf = KOOS-PF, 0–100
report-questionnaire-koos-12 = KOOS-12, 0–100
report-questionnaire-akps = AKPS, 0–100
report-questionnaire-uwri = UWRI, 0–36
report-questionnaire-ostrc = OSTRC, 0–100
report-questionnaire-lefs = LEFS, 0–80
report-questionnaire-tsk-11 = TSK-11, 11–44

## Changes

report-change-shoes = Shoes
report-change-surface = Surface
report-change-exercises = Exercises
report-change-medication = Medication
report-change-other = Other
# $shoes: their name.
report-change-new-shoes = new: { $shoes }
report-changes-empty = Nothing was noted.
report-changes-redacted = left out

## Runs

# Heads of a narrow table of runs.
report-run-day = Day
report-run-started = Start
report-run-distance = Distance
report-run-time = Time
report-run-down = Down m
report-run-load = Knee-km
report-run-rpe = RPE
report-run-pain = Pain, 0–10
report-run-before = Before
report-run-during = During
report-run-after = After
report-run-morning = Morning
report-run-note = Note
report-runs-none = No runs in this period.
report-runs-note = The latest of { $of } runs in this period; the long form has all of them.
report-sign-swelling = swelling
report-sign-giving-way = gave way
report-sign-locking = locked
report-sign-stopped = stopped because of the knee
report-mark-flare = flare
report-mark-missing = morning not answered
report-mark-recalled = morning from memory
report-mark-treadmill = treadmill

## How the numbers are made

# Pairs: a word in bold, and what follows it on the same line.
report-method-pain-label = Pain
report-method-pain = is the worst on the 0–10 numeric rating scale, asked before, during and after a run and next morning.
report-method-load-label = Load.
report-method-load = One knee-km is one kilometre of this runner’s own easy level running. The weights of walking, cadence, slope and speed are assumptions (exponent { $exponent }); not a force.
report-method-usual-label = Usual level:
report-method-usual = median of the last 7 mornings that did not follow a run, at least 3; else the rating before the run.
report-method-flare-label = Flare:
report-method-flare = a next morning at least 2 above the usual level, or at least 1 above after more than 2 during; it ends with the first morning back at that level.
report-method-irritability-label = Irritability:
report-method-irritability = from runs that raised pain by 2 or more at any moment; settled is back within a point of the level before. Bands, assumed: low from 20 min on, settled within 1 h; high below 10 min, or not settled next morning.
report-method-stability-label = Stability:
report-method-stability = Theil–Sen slope of the mornings of 28 days with Sen’s 95 % interval, widened for the likeness of neighbouring days: one flare does not tilt it.
report-method-line-label = Load line:
report-method-line = the load of a day above which this log shows a worse morning becoming likely; adaptive-threshold Bayes filter, 80 % band. An estimate from this log, no property of tissue.
report-method-limits = Limits in force:
report-method-limits-strict = green at most 2 during, back to the level before within an hour, no rise next morning (Esculier 2018)
report-method-limits-permissive = green at most 5 during and after, settled by next morning (Thomeé 1997, Silbernagel 2007)
report-method-limit-green = green at most { $n } during
report-method-limit-red = red above { $n } during
report-method-limit-rise = red from { $n } above the usual level
report-method-missing-label = Missing
report-method-missing = answers are unknown: never zero, never green, and no evidence for the line.
report-method-version-label = Version.
report-method-version = Plimsoll { $version }, dose formula { $formula }; made from { $runs } and { $answers } answers on this knee.
report-method-sources-label = Sources:
report-method-sources = Esculier 2018 (BJSM 52:659), Thomas 2021 (flares), Sen 1968, Petersen 2021 (SINSS, JMMT 29:297). The full list comes with Plimsoll.

## The chart

# What the chart shows, for those who do not see it.
report-chart-alt = Bars show load, marks below show pain. { $period }: { $runs }, worst morning { $worst } of 10, { $missing } not answered.
report-chart-alt-no-morning = Bars show load, marks below show pain. { $period }: { $runs }, no morning answered.
report-chart-alt-none = { $period }: no runs.
report-chart-title = Load and pain
report-stage-still = plan stands still
report-stage-still-short = still
# The strip above the chart that names the plan’s steps: little room.
report-stage-walking = step { $level }, walking
report-stage-running = step { $level }, { $minutes } min running
report-stage-step = step { $level }

## Inside the PDF

# Descriptions of files inside the PDF.
report-attached-document = What the pages were set from.
report-attached-chart = What the chart shows, a row per day or week.

## On the chart of load and pain: little room, no capitals in the key

report-chart-line-per-day = Line, knee-km of one day
report-chart-line = line { $load }
report-chart-empty = No runs in this period.

## On the chart of 24 hours: little room

report-course-chart-empty = No answers around a run in this period.
