### What stands on charts, beside them and in their tables.

# Two days: "1 March 2026 to 5 May 2026". Stands before a colon, and in a list.
chart-period = { $from } to { $to }
# In a table's cell.
chart-yes-or-no = { $answer ->
    [yes] yes
   *[no] no
}
# The name of a group of days of which something is not known.
chart-not-known = not known
# At least so much: something of it is not known. $amount carries its unit.
chart-at-least = at least { $amount }

## Titles. $side is none where no knee is chosen.

chart-load-pain-title = { $side ->
    [left] Load and pain, left knee
    [right] Load and pain, right knee
   *[none] Load and pain
}
chart-dose-answer-title = { $side ->
    [left] Dose and answer, left knee
    [right] Dose and answer, right knee
   *[none] Dose and answer
}
chart-day-course-title = { $side ->
    [left] 24 hours, left knee
    [right] 24 hours, right knee
   *[none] 24 hours
}
chart-day-course-title-of-run = { $side ->
    [left] 24 hours around the run on { $day }, left knee
    [right] 24 hours around the run on { $day }, right knee
   *[none] 24 hours around the run on { $day }
}
chart-calendar-title = { $side ->
    [left] Calendar, left knee
    [right] Calendar, right knee
   *[none] Calendar
}
chart-metrics-title = Other metrics
chart-followed-title = { $side ->
    [left] What worse mornings followed, left knee
    [right] What worse mornings followed, right knee
   *[none] What worse mornings followed
}
chart-track-title = Along the way, { $day }

## Load and pain

# Where the plan stood, in a strip over the chart.
chart-stage-still = plan stands still
chart-stage-walking = step { $step }, walking
chart-stage-running = step { $step }, { $minutes } min running
# The same where there is very little room.
chart-stage-still-short = still
chart-stage-short = step { $step }
# A flare as a span of days; also after a colon.
chart-flare-settled = after the run on { $run }, worst { $score } on { $peak }, back at the usual level on { $settled }
chart-flare-open = after the run on { $run }, worst { $score } on { $peak }, no end seen
# $told is a list of the phrases below, from "2 runs" to "3 mornings unanswered".
chart-summary = { $period }: { $told }.
chart-summary-no-runs = { $period }: no runs.
chart-worst-morning = worst morning { $score } of 10
chart-no-morning = no morning answered
chart-mornings-unanswered = { $count ->
    [one] { $count } morning unanswered
   *[other] { $count } mornings unanswered
}
# A row of the chart read out is a list of these phrases.
chart-week-of = week of { $day }
chart-no-run = no run
chart-load-not-known = load not known
chart-felt = { $moment ->
    [during] during { $score }
    [after] after { $score }
   *[morning] morning { $score }
}
chart-morning-not-answered = morning not answered
# The load line's value, without its unit.
chart-line-at = line { $load }
chart-in-flare = in the flare after the run on { $day }

## Dose and answer

# $told is a list of the phrases below.
chart-dose-none-asked = { $period }: no day of running has been asked about yet.
chart-dose-read = { $read } of { $count ->
    [one] { $count } day of running
   *[other] { $count } days of running
} with a next morning to read, { $flares ->
    [one] { $flares } flare
   *[other] { $flares } flares
}
# Days of running without a next morning to read.
chart-dose-without = { $count } without
chart-dose-left-out = { $count ->
    [one] { $count } day before the first answer left out
   *[other] { $count } days before the first answer left out
}
chart-dose-line = the line stands at { $load }
# $state is one of the states below.
chart-next-morning = next morning { $state }
# A next morning against its usual level. Also a cell of a table.
chart-morning-changed = { $direction ->
    [above] { $points } above usual
    [below] { $points } below usual
   *[usual] as usual
}
chart-morning-flare = { $direction ->
    [above] { $points } above usual, a flare
    [below] { $points } below usual, a flare
   *[usual] as usual, a flare
}
chart-morning-undecided = { $direction ->
    [above] { $points } above usual; whether it was a flare is not known, as during was not answered
    [below] { $points } below usual; whether it was a flare is not known, as during was not answered
   *[usual] as usual; whether it was a flare is not known, as during was not answered
}
chart-morning-without-level = answered, but no usual level is known
chart-morning-open = still open
chart-morning-missing = not answered
chart-morning-not-asked = not asked

## 24 hours

# The five moments around a run, as headings and as the first words of what is read out.
chart-moment = { $moment ->
    [before] before
    [during] worst during
    [one-hour] an hour after
    [after] worst after
   *[morning] next morning
}
# The same where there is little room.
chart-moment-short = { $moment ->
    [before] before
    [during] during
    [one-hour] 1 h
    [after] after
   *[morning] morning
}
# $moment in these is the name of a moment.
chart-course-score = { $moment } { $score }
chart-course-not-answered = { $moment } not answered
# What was answered about one run, in a sentence; $told below is a list of these.
chart-course-felt = { $moment ->
    [before] { $score } before
    [during] { $score } at worst during the run
    [one-hour] { $score } an hour after
    [after] { $score } at worst in the hours after
   *[morning] { $score } the next morning
}
chart-course-of-one = On { $day } the knee answered { $told }.
# A sentence after it; $moments is a list of moments: "before, an hour after".
chart-course-unanswered = Not answered: { $moments }.
chart-course-no-run = { $period }: no run has been answered about yet.
chart-course-summary = { $period }: { $count ->
    [one] { $count } run
   *[other] { $count } runs
}; { $medians }.
chart-course-median = { $moment } median { $median } ({ $answered } of { $of })
chart-course-never = { $moment } never answered
chart-course-none = { $moment }: none of { $count ->
    [one] { $count } run
   *[other] { $count } runs
} answered
chart-course-told = { $moment }: { $answered } of { $count ->
    [one] { $count } run
   *[other] { $count } runs
} answered, median { $median }, middle half { $low } to { $high }, highest { $highest }

## Calendar

chart-days-with-running = { $count ->
    [one] { $count } day with running
   *[other] { $count } days with running
}
chart-mornings-answered = { $count ->
    [one] { $count } morning answered
   *[other] { $count } mornings answered
}
# Mornings.
chart-unanswered-after-run = { $count } unanswered after a run
chart-breaks = { $count ->
    [one] { $count } break of 14 days or more
   *[other] { $count } breaks of 14 days or more
}
chart-flares = { $count ->
    [one] { $count } flare
   *[other] { $count } flares
}
# A day read out is a list of these phrases.
chart-day-off = day off
chart-morning = morning { $score }
chart-followed-by-flare = followed by a flare
chart-day-in-flare = in a flare
# Spans of days in the log.
chart-break = { $count ->
    [one] { $count } day off
   *[other] { $count } days off
}, { $from } to { $to }
# $span says after which run, how bad, and how it ended.
chart-flare-in-log = Flare of { $count ->
    [one] { $count } morning
   *[other] { $count } mornings
}: { $span }

## Other metrics

chart-metric-distance = { $units ->
    [mi] Distance, mi per week
   *[km] Distance, km per week
}
chart-metric-change = Change from the week before, %
chart-metric-acute-chronic = Acute to chronic: 7 days against the 21 before (rolling, uncoupled, from distance)
chart-metric-monotony = Monotony: a mean day over the spread of 7 (from distance)
chart-metric-longest = { $units ->
    [mi] Longest run in 30 days, mi
   *[km] Longest run in 30 days, km
}
chart-evidence-distance = A week’s sum says little about one run: among 5,205 runners the length of the single run went with injuries, the week’s did not.
chart-evidence-change = Kept to 10 % a week, 532 novices had as many injuries as without that rule; among 5,205 runners no link with the change was seen.
chart-evidence-acute-chronic = History only, no advice: divided by a fixed number the last week predicted nearly as well, and a higher ratio went with fewer injuries.
chart-evidence-monotony = From work on overtraining, with effort times minutes; nothing is known of it for a knee on the way back.
chart-evidence-longest = The one with evidence run by run: more than 10 % beyond it went with about 4 instead of 2 overuse injuries in 1,000 runs, in runners without a break.
chart-metrics-nothing = { $period }: nothing was logged.
chart-metrics-summary = { $period }: { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}, { $most } in the most. The numbers other tools show, with what is known of each; none of them decides anything here.
# A week read out is a list of these phrases.
chart-week = Week of { $day }
chart-week-so-far = Week of { $day }, so far
chart-week-distance = { $distance } in { $count ->
    [one] { $count } run
   *[other] { $count } runs
}
chart-week-distance-least = at least { $distance } in { $count ->
    [one] { $count } run
   *[other] { $count } runs
}
chart-distance-not-known = distance not known
chart-not-logged = not logged
# $change is "+9 %".
chart-change = { $change } from the week before
chart-change-not-available = change not available
chart-acute-chronic = acute to chronic { $ratio }
chart-acute-chronic-not-available = acute to chronic not available
chart-monotony = monotony { $ratio }
chart-monotony-not-available = monotony not available
chart-longest = longest in 30 days { $distance }
chart-longest-not-available = longest in 30 days not available

## What worse mornings followed

chart-followed-none = { $period }: no day of running is rated yet.
chart-followed-summary = { $period }: { $rated } of { $count ->
    [one] { $count } day of running
   *[other] { $count } days of running
} rated, { $flares } followed by a flare. Counts only: groups differ in more than their name.
# What days are grouped by.
chart-group = { $by ->
    [load] Load of the day
    [descent] Descent
    [speed] Speed
    [surface] Surface
    [sleep] Sleep before
    [beside] Also that day or the day before
   *[shoes] Shoes
}
# A third of the days, by its ends, in the unit that $unit names.
chart-range-under = { $unit ->
    [knee-km] under { $to } knee-km
    [descent] under { $to } m down per km
    [km-per-hour] under { $to } km/h
    [hours] under { $to } h
   *[mph] under { $to } mph
}
chart-range-between = { $unit ->
    [knee-km] { $from } to { $to } knee-km
    [descent] { $from } to { $to } m down per km
    [km-per-hour] { $from } to { $to } km/h
    [hours] { $from } to { $to } h
   *[mph] { $from } to { $to } mph
}
chart-range-from = { $unit ->
    [knee-km] from { $from } knee-km
    [descent] from { $from } m down per km
    [km-per-hour] from { $from } km/h
    [hours] from { $from } h
   *[mph] from { $from } mph
}
# "Speed, under 9.0 km/h: 2 of 8 rated days followed by a flare".
chart-followed-row = { $group }, { $name }: { $flares } of { $count ->
    [one] { $count } rated day
   *[other] { $count } rated days
} followed by a flare

## One run's track

chart-track-pace = { $units ->
    [mi] Pace, min/mi
   *[km] Pace, min/km
}
chart-track-height = Height over the start, m
chart-track-heart-rate = Heart rate, bpm
chart-track-cadence = Cadence, steps/min
chart-track-nothing = Nothing was recorded along the way.
# $told is a list of the four phrases below, as far as they are known.
chart-track-summary = { $told }.
chart-track-lasted = { $clock } from start to end
chart-track-fastest = fastest stretch { $pace }
chart-track-highest-heart-rate = highest heart rate { $rate } bpm
chart-track-mean-cadence = mean cadence { $cadence } steps a minute
# A stretch read out is a list of these phrases.
chart-standing-still = standing still
chart-above-start = { $metres } m above the start
chart-below-start = { $metres } m below the start
chart-as-high = as high as the start
chart-heart-rate = { $rate } bpm
chart-cadence = { $cadence } steps a minute
# "5:20 /km".
chart-pace = { $units ->
    [mi] { $clock } /mi
   *[km] { $clock } /km
}

## Words in the drawings: there is little room. The charts themselves write numbers into them.

# Short names.
chart-weekday = { $day ->
    [monday] Mon
    [tuesday] Tue
    [wednesday] Wed
    [thursday] Thu
    [friday] Fri
    [saturday] Sat
   *[sunday] Sun
}
# Heads a panel.
chart-label-load-per-day = Knee load, knee-km per day
chart-label-load-per-week = Knee load, knee-km per week
chart-label-line-per-day = Your line, knee-km of one day
chart-label-pain = Pain, 0–10
# Keys.
chart-label-largest-day = largest day of the week
chart-label-during = during
chart-label-after = after
chart-label-during-or-after = during or after
chart-label-next-morning = next morning
chart-label-no-answer = no answer
chart-label-load-not-known = load not known
chart-label-flare = flare
# On a dashed rule; $load is a number.
chart-label-tolerated = tolerated so far { $load }
chart-label-line = your line { $load }
# In a break; $days is a number of 14 and more.
chart-label-days-off = { $days } days off
chart-label-today = today
chart-label-load-pain-empty = Your runs and your knee’s answers will stand here.
# Axes of dose and answer.
chart-label-answer = Next morning against the usual level
chart-label-dose = Knee load of the day, knee-km
chart-label-undecided = worse; during not answered
chart-label-open = still to come
chart-label-not-answered = not answered
chart-label-no-level = usual level not known
chart-label-usual = usual
chart-label-dose-empty = Each day of running will stand here once its next morning is answered.
# 24 hours.
chart-label-answered = { $answered } of { $of }
chart-label-runs = runs, the thicker the more
chart-label-followed-by-flare = followed by a flare
chart-label-median = median
chart-label-middle-half = middle half
chart-label-usual-level = usual level
chart-label-course-empty = What the knee answers about a run will stand here, from before it to the next morning.
# Calendar: the steps of the fill, and what else is drawn.
chart-label-up-to = to { $load }
chart-label-over = over { $load }
chart-label-morning = morning, the larger the worse
chart-label-morning-missing = morning not answered
chart-label-off = days off
chart-label-flare-run = the run before it
# Other metrics.
chart-label-not-available = Not available: too few days in the log, or a run without a distance.
# What worse mornings followed.
chart-label-days = Rated days of running
chart-label-calm = not
chart-label-count = { $flares } of { $rated }
chart-label-followed-empty = Once mornings are answered, they will be counted here by load, descent, speed, surface, shoes, sleep and what else you did.
# One run's track: after the minutes of the time axis, and at the foot of the pace's scale.
chart-label-minutes = min
chart-label-standing = still

## Columns of the tables

chart-column-day = Day
chart-column-week-from = Week from
chart-column-from = From
chart-column-to = To
chart-column-runs = Runs
chart-column-distance = Distance
chart-column-load = Knee-km
chart-column-before = Before
chart-column-during = During
chart-column-one-hour = An hour after
chart-column-after = After
chart-column-morning = Morning
chart-column-unanswered = Unanswered
chart-column-runs-without-load = Runs without a load
chart-column-runs-without-distance = Runs without a distance
chart-column-line = Line
chart-column-band-from = Band from
chart-column-band-to = Band to
chart-column-flare = Flare
chart-column-plan = Plan
chart-column-change-of-morning = Next morning against usual
chart-column-note = Note
chart-column-change = Change
chart-column-acute-chronic = Acute : chronic
chart-column-monotony = Monotony
chart-column-longest = Longest in 30 days
chart-column-by = By
chart-column-group = Days
chart-column-flares = Followed by a flare
chart-column-rated = Of rated days
chart-column-pace = Pace
chart-column-height = Height over the start
chart-column-heart-rate = Heart rate
chart-column-cadence = Cadence
