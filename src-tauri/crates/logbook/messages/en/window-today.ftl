### The screen Today: what waits for an answer, whether to run, how it went.

# Read out before the questions about runs.
today-check-ins = Check-ins
# Under the questions. The keys 0 to 9 answer, and T means ten; T stays T.
today-legend = 0 is none, 10 the worst imaginable. The digit keys answer the marked question; T is ten.
today-recent = Last eight weeks
# Heading over the one thing to do next.
today-next = Next
# A button to the right answers it. "It" is the trouble with the knee.
today-weekly = A week since the four questions about it.
today-weekly-answer = Answer them…
# Read out before the questions of a morning.
today-morning-spoken = A morning without a run
today-morning = This morning
today-morning-why = No run yesterday: this is the knee’s usual level
today-say-knee = Say in Settings which knee to watch; until then no morning is asked for.
# After an answer; $score is 0 to 10.
today-noted = { $moment ->
    [before] Noted: before { $score }.
    [during] Noted: during { $score }.
    [after] Noted: after { $score }.
   *[morning] Noted: next morning { $score }.
}
# After an answer was pressed once more.
today-taken-back = { $moment ->
    [before] Taken back: before.
    [during] Taken back: during.
    [after] Taken back: after.
   *[morning] Taken back: next morning.
}

## The scale of 0 to 10

scale-ends = 0 is none, 10 the worst imaginable
# In the place of a question whose time has not come.
scale-not-yet = Not yet.
# A number of the scale in words: 0 is none, 1 and 2 slight, 3 and 4 mild, 5 and 6 moderate, 7 and 8 strong, 9 very strong, 10 worst.
# They tell how it feels and set no limit. The number stands before them.
scale-felt = { $felt ->
    [none] no pain
    [slight] slight, barely there
    [mild] mild: noticed, but you carry on
    [moderate] moderate: it changes how you move
    [strong] strong: you would want to stop
    [very-strong] very strong: hard to think of anything else
   *[worst] the worst imaginable
}
# A button beside a question that waits: it is put away for this day, without an answer.
scale-skip = Skip
# Read out for the button; begins with the word on it.
scale-skip-spoken = Skip: { $question }
# After that; an undo stands beside it.
scale-skipped = Put away for today. It stays unanswered.

## More about one knee after a run

check-more = More about this knee
check-before = How was it before you set off?
check-hour = And one hour after?
# “after” is the question of that name.
check-hour-later = Answer “after” first; this is a detail of it.
check-answer-first = Answer one of the questions, then say here where it was and what else you noticed.
check-where = Where on the knee
check-place-front = Around or behind the kneecap
check-place-below-kneecap = Below the kneecap
check-place-inner = Inner side
check-place-outer = Outer side
check-place-back = Back of the knee
check-place-all-over = Nowhere in particular
check-stiff = Stiff in the morning, minutes
check-stiff-wrong = Whole minutes, 0 to 720.
# Heading over four boxes to tick, which go on from it.
check-notice = Did you notice
check-swollen = Newly swollen
check-gave-way = Gave way
check-locked = Locked, could not be straightened
check-stopped = I stopped or limped because of it
check-save = Save details

## Can I run? The planned run against what the knee has carried

can-run-title = Can I run?
# Read out for the choice between a distance and minutes.
can-run-measured-in = Measured in
can-run-kind = Kind of run
can-run-easy = Easy
# Walking and running in turns.
can-run-walk-run = Walk–run
can-run-hilly = Hilly
can-run-fast = Fast
# Read out for the field with the amount.
can-run-planned-minutes = Planned minutes
can-run-planned-km = Planned distance in kilometres
can-run-planned-miles = Planned distance in miles
# One large word each: where the planned run lies against the line.
can-run-under = Under
can-run-near = Near
can-run-over = Over
can-run-stop = Have it looked at first
can-run-answer-first = Answer first
can-run-ladder = Too early to say
# With two knees; $knee is e.g. "Right knee", $headline a sentence.
can-run-of-knee = { $knee }: { $headline }
can-run-would-change = What would change it
# Read out: one of the words above, then a sentence.
can-run-spoken = { $verdict }. { $headline }
can-run-invite = Type how far, or how long.
can-run-no-number = That is no number.

## The drawing of a hull beside it. $load is a knee load in knee-km; there is little room

hull-line = the line { $load }
hull-carried = carried so far { $load }
hull-this-run = this run { $load }
# The name of the slider, read out: the mark of the planned run can be dragged up and down.
hull-slider = Planned run, on the scale of knee-km
# Its value, read out: $amount is “5 km”, “3.1 mi” or “30 min”.
hull-slider-value = { $amount }: { $load } knee-km
# A planned time.
hull-minutes = { $minutes } min
# Read out instead of the drawing: one sentence about the run, one about what was carried.
hull-spoken-no-run = No run planned.
hull-spoken-run = This run: { $load } knee-km.
hull-spoken-nothing = Nothing carried so far is known.
hull-spoken-line = The line: { $load } knee-km.
hull-spoken-carried = Carried so far: { $load } knee-km.

# What is said in passing. $where is a sentence: "Step 8 of 10: 20 min easy running, since 8 Dec 2016."
today-plan-moved = The plan moved: { $where }
# Leads to the plan's story.
today-plan-moved-why = Why
today-report-due = It is four weeks since the last report.
today-report-make = Make one
# Closes the line.
today-notice-away = Put away
