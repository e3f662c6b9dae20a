### The plan: its steps, its decisions and their reasons. $step is a step's number.

## Steps

# $what in later messages is one of these four.
plan-step-walk = { $minutes ->
    [one] { $minutes } minute of brisk walking
   *[other] { $minutes } minutes of brisk walking
}
plan-step-run = { $minutes ->
    [one] { $minutes } minute of easy running
   *[other] { $minutes } minutes of easy running
}
plan-step-turns = { $turns } times { $run } min of easy running
plan-step-turns-with-walk = { $turns } times { $run } min running and { $walk } min walking

## Where a knee stands

plan-stands-still-red-flag = The plan stands still: a red flag was answered with yes.
plan-stands-before-start = Step { $step } of the ladder: { $what }. The start questions come before the first running step.
plan-stands = Step { $step } of the ladder: { $what }.
# The rules of the ladder lead higher; what is said of that is plan-why-held-by-line.
plan-stands-held = Step { $step } of the ladder, held by the load line: { $what }.
plan-stands-since = Step { $step } of the ladder: { $what }, since { $when ->
    [today] today
    [yesterday] yesterday
   *[earlier] { $day }
}.

## Planned days

# $run is one of the two messages below, without their day.
plan-day = { $when ->
    [today] Today
    [tomorrow] Tomorrow
   *[later] { $day }
}: { $run }
# It begins small: it stands after a colon. $minutes is how much is run in all.
plan-run = { $kind ->
    [walk] { $what }.
    [walk-stretched] { $what }, stretched to { $minutes } minutes of running in all.
    [stretched] { $what }, stretched to { $minutes } minutes of running in all, with 5 minutes of brisk walking before and after.
   *[run] { $what }, with 5 minutes of brisk walking before and after.
}
plan-run-if-green = { $kind ->
    [walk] if your knee answers green until then, { $what }.
    [walk-stretched] if your knee answers green until then, { $what }, stretched to { $minutes } minutes of running in all.
    [stretched] if your knee answers green until then, { $what }, stretched to { $minutes } minutes of running in all, with 5 minutes of brisk walking before and after.
   *[run] if your knee answers green until then, { $what }, with 5 minutes of brisk walking before and after.
}
plan-held-by-line = The load line holds it at this step.

## Decisions

plan-moved-onto = Onto the ladder at step { $to }.
plan-moved-up = Up from step { $from } to step { $to }.
plan-moved-stays = Stays at step { $to }.
plan-moved-stays-none-below = Stays at step { $to }; there is none below.
plan-moved-back = Back from step { $from } to step { $to }.
plan-moved-after-days-off = Down from step { $from } to step { $to } after days off.
plan-moved-pause = The plan stands still.
plan-moved-goes-on = The plan goes on at step { $to }.

## Why. $load and the like carry their unit.

plan-why-criteria-met = Every start question is answered with yes.
plan-why-from-told = From your longest comfortable run and your time off the knee is guessed to take { $load }; the plan begins at no more than 60 % of that. Both are assumptions.
plan-why-carries = You run already: the knee has carried { $load }.
plan-why-unrated = You run already, but how the knee took it is not known. The plan begins at no more than 60 % of your longest run of the last 30 days, { $load }.
plan-why-takes-up-again = It goes on at the step that was set when the time off began.
plan-why-greens = { $count ->
    [one] { $count } green run in a row.
   *[other] { $count } green runs in a row.
}
plan-why-carried-both = Your last green runs were as large as this step already: at least { $load } each.
plan-why-green-so-far = Green: { $count } of { $of } in a row for the next step.
plan-why-too-soon = Green, but only { $count ->
    [one] { $count } hour
   *[other] { $count } hours
} after the last green run; the rule counts runs at least { $rest } hours apart.
plan-why-steps-this-week = The next step is earned, but there are at most { $count ->
    [one] { $count } step up
   *[other] { $count } steps up
} in seven days.
plan-why-more-than-longest = The next step is earned. It would be { $next }, more than 10 % over your longest run of the last 30 days ({ $longest }), so the runs until then grow a little at a time.
plan-why-no-load = The run has neither distance nor minutes, so it cannot be compared with the step.
plan-why-while-paused = The plan stands still while a red flag stands; the run was not counted.
plan-why-start-first = The start questions come before the first running step.
plan-why-rest-after-red = After a red run: at least { $hours } hours, and a morning back at the usual level.
plan-why-second-red = It is the second red run within { $days } days: two steps back, and worth showing to a physio.
plan-why-not-above-last = The next step is never more than the red run was ({ $load }), so it goes further down.
plan-why-days-off = { $count ->
    [one] { $count } day without a run.
   *[other] { $count } days without a run.
}
plan-why-one-down = From 7 days off on the rule is one step down. This is an assumption.
plan-why-half-of-last = From 14 days off on the rule is at most half of the last run ({ $load }). This is an assumption.
plan-why-criteria-again = From 28 days off on the start questions are asked again; then it goes on at step { $step }, at most 30 % of the last run. This is an assumption.
# $flag says in a few words what was answered with yes.
plan-why-flag = A red flag was answered with yes: { $flag }.
# $by is whoever the runner named.
plan-why-cleared = Cleared: { $by }.
plan-why-held-by-line = By the rules of the ladder it would be step { $step }; the load line holds the coming runs at no more than { $load }.
plan-why-lower-knee = { $side ->
    [left] Of your two knees the lower one decides: the left knee.
   *[right] Of your two knees the lower one decides: the right knee.
}

## What moves it

plan-moves-clear = Say who looked at the knee; until then nothing is planned. Days off count on.
plan-moves-start = A yes to every start question, and red-flag questions without a yes, take you to step { $step } or the step your earlier running allows.
# $percent of step $from, where the ladder stands, is what a run must be; $what is the next step in words; $limit is how many steps up a week has.
plan-moves-up = { $count ->
    [one] { $count } green run
   *[other] { $count } green runs
} in a row of at least { $percent } % of step { $from }, { $hours } hours apart, take you to step { $step }: { $what }. At most { $limit ->
    [one] { $limit } step
   *[other] { $limit } steps
} in seven days, and, once there are 30 days to compare with, never more than 10 % over the longest run in them.
# The same, with how many green runs there are so far.
plan-moves-up-so-far = { $count ->
    [one] { $count } green run
   *[other] { $count } green runs
} in a row of at least { $percent } % of step { $from }, { $hours } hours apart, take you to step { $step }: { $what }. { $greens } so far. At most { $limit ->
    [one] { $limit } step
   *[other] { $limit } steps
} in seven days, and, once there are 30 days to compare with, never more than 10 % over the longest run in them.
plan-moves-hold = An amber run, or a morning without an answer, holds you here. Unknown is never green.
plan-moves-back = A red run takes you one step back, a second one within 14 days two.
plan-moves-break = 7 days off take you one step down (never below step 1), 14 to half of the last run, 28 back to the start questions.

## The start questions

plan-start-walk = Can you walk briskly for 30 minutes with no more than 2 of 10, and is the next morning no worse?
plan-start-stairs = Can you go up and down stairs with no more than 2 of 10?
plan-start-squats = Can you do 10 squats and 10 hops on that leg alone, each with no more than 2 of 10?
plan-start-swelling-free = Is the knee free of any swelling you can see?
plan-start-straight = Can you straighten the knee fully?
plan-start-no-red-flag = The red-flag questions are answered, and none stands with a yes.
# For the undo menu: "right knee: 3 of 5 yes".
plan-start-short = { $side ->
    [left] left knee: { $yes } of { $of } yes
    [right] right knee: { $yes } of { $of } yes
   *[both] left knee and right knee: { $yes } of { $of } yes
}

## The plan in a calendar app

plan-calendar-walk = Walk { $minutes } min
plan-calendar-run = Run { $minutes } min
plan-calendar-walk-run = Walk–run, { $minutes } min running
plan-calendar-question = How is your knee?
plan-calendar-question-note = Answer in Plimsoll, in the first half hour you are up. An unanswered morning stays unknown; it never counts as fine.
plan-calendar-name = Plimsoll plan
