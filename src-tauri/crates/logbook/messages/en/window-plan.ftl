### The plan: the way back, on its own screen and as a card on Today.

way-title = The way back
# A link from the card to the screen.
way-whole-plan = The whole plan
way-nothing-yet = Here will be the way back: a ladder of walking and running, and where the knee stands on it.
# $link is way-choose-knee, as a link.
way-needs-knee = It needs to know which knee it is about. { $link }.
way-choose-knee = Choose the knee in Settings

## Where the knee stands

way-where = Where you are
# Stands after what a step is made of, in small print; $day is a day with its weekday.
way-since = since { $day }
way-why = Why
way-moves = What would move it
# Read out for the drawing of the ladder.
way-step-of = Step { $step } of { $top }
# What a step is made of, one beside the other with dots between.
way-running = { $count ->
    [one] { $count } min running
   *[other] { $count } min running
}
way-walking = { $count ->
    [one] { $count } min walking
   *[other] { $count } min walking
}
way-brisk = 5 min brisk walking before and after
# The heading over what a physio wrote.
way-physio-note = Your physio’s note
way-physio-set = Limits set by your physio

## The questions before the first running step

way-criteria = Before the first running step
way-criteria-open = What is not answered counts as not yet.
way-not-known = Not known

## The coming days

way-coming-days = Coming days
way-coming = The coming two weeks
way-save-calendar = Save as calendar (.ics)…
# Beside a day: it holds if the knee answers green until then.
way-if-green = if green
way-held-by-line = held by the load line
way-running-in-all = { $count ->
    [one] { $count } min running in all
   *[other] { $count } min running in all
}

## What was decided so far

way-story = The story so far
way-story-empty = Nothing was decided yet. Each answered run is held against the rules, and what it moved is told here.
# Unfolds the older ones; $count is how many.
way-earlier = Earlier ({ $count })

## The ladder

way-ladder = The ladder
way-ladder-set = The steps your physio set, and a few beyond them when the knee stands there.
way-ladder-usual = From walking to thirty minutes in one piece, and on from there. A physio can set another.
# Beside the step the knee stands on.
way-here = you are here

## The physio’s limits: names of fields for a number

way-limits = Physio’s limits
way-by-physio = My physio set these
way-limits-empty = Left empty, each is as printed in grey.
way-limit-wrong = A number, please.
way-limit-runs = Runs a week
way-limit-rest = Hours between runs
way-limit-greens = Green runs before a step up
way-limit-steps = Steps up in seven days
way-limit-green = Green: at most, during a run
way-limit-red = Red: more than, during a run
way-limit-rise = Red: a morning higher by
way-limit-chance = Chance that lowers a step
way-dose = What a run’s load assumes
way-dose-said = How hard a step presses against an easy level running step. The direction of each is supported, its size is an assumption. A change computes every load anew.
way-limit-exponent = Exponent m
way-limit-walk = Force of a walking step
way-limit-cadence = Exponent of cadence
way-limit-speed = Exponent of speed
way-limit-downhill-5 = Extra force, 5 % downhill
way-limit-downhill-10 = Extra force, 10 % downhill
way-note-left = Note for the left knee
way-note-right = Note for the right knee
