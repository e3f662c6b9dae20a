### What plim says at a terminal, beside what the window says too. Words in `…` and words that begin with -- are typed as they stand.
### Help, JSON and what scripts read are not here: they are English. $path, $file and $folder are files and folders.

## Heads of tables: short, in small letters

plim-head = { $head ->
    [answer-id] id
    [band] band
    [ceiling] ceiling
    [column] column
    [day] day
    [distance] distance
    [duration] duration
    [exponent] exponent
    [flare] flare
    [holds] holds
    [id] ID
    [kind] Kind
    [knee] knee
    [knee-km] knee-km
    [left] left
    [line-number] line
    [load] load
    [load-line] line
    [means] means
    [moment] moment
    [outcome] bad outcome
    [predicted] predicted
    [questionnaire] Questionnaire
    [right] right
    [run] run
    [run-minutes] run min
    [score-day] Day
    [since] Since
    [state] state
    [step] step
    [time] time
    [tolerated] tolerated
    [walk-minutes] walk min
    [what-changed] What
   *[what] what
}

## Names

plim-knee = { $side ->
    [left] Left knee
   *[right] Right knee
}
# In the cell of a table.
plim-side = { $side ->
    [left] left
   *[right] right
}
plim-moment = { $moment ->
    [before] before
    [during] during
    [after] after
   *[morning] morning
}
plim-no-knee = No knee chosen yet (`plim settings set side left|right|both`)
plim-no-knee-yet = No knee chosen yet
plim-yes = yes
plim-no = no
plim-not-known = not known

## plim import and plim columns

plim-columns-none = Nothing was said of how tables are read; they are guessed.
plim-columns-unreadable = { $path } could not be read: { $error }. Nothing was changed.
plim-columns-unreadable-hint = Say the columns on the command line, or name a text file.
plim-dry-run = Nothing was written: this was a dry run.
plim-refused-list = What was not read, and why: { $file }
# What became of a file, in the first column: at most 13 letters where they fit.
plim-fate = { $fate ->
    [imported] new
    [updated] completed
    [duplicate] already there
    [not-a-run] not a run
   *[broken] not readable
}
plim-came-as = run { $id }, { $title }
plim-table-is-read = { $how ->
    [guess] { $path } is read by guess:
    [remembered] { $path } is read as it was said before:
   *[said] { $path } is read as --columns says:
}
plim-not-a-run = { $what } (not a run)
# Beside a bar: $done is one of the two below, $left a time.
plim-progress = { $done }, { $left } left
plim-progress-read = { $done } of { $count ->
    [one] { $count } file read
   *[other] { $count } files read
}
plim-progress-taken-in = { $done } of { $of } taken in

## plim pain, line and can-run

plim-answer-written = Answer { $id } is written down: { $day }, { $side ->
    [left] left knee
   *[right] right knee
}, { $moment ->
    [before] before
    [during] during
    [after] after
   *[morning] morning
}: { $score } of 10.
plim-answer-recalled = It is marked as recalled: its day had passed.
plim-answer-deleted = Answer { $id } is taken away. `plim undo` brings it back.
# $knee is a knee's name, or that none is chosen.
plim-line = { $knee }. { $text }
plim-outcome-flare = flare
plim-outcome-red = any red run
plim-in-force = in force
plim-other-advice = other advice
plim-one-hour-after = one hour after { $score }
plim-stiff = stiff for { $minutes } min
plim-swelling = swelling
plim-gave-way = gave way
plim-locked = locked
plim-stopped = stopped because of it
plim-recalled = recalled

## plim export, backup, restore, undo, redo, check and sample

# $runs and $answers are "3 runs" and "1 answer".
plim-exported = { $runs } and { $answers } are in open formats now. `plim import` takes them back.
plim-exported-without-times = { $runs } and { $answers } are in open formats now. Without clock times they are for reading: they cannot be taken back in.
plim-backed-up = { $runs } and { $answers } are in this copy. `plim restore` takes it back.
plim-restored = The logbook is back from { $file }, with { $runs }.
plim-restored-kept = What was there before is kept: { $file }
# $step is what was done: "answer (right knee, next morning: 2)".
plim-undone = Taken back: { $step }. `plim redo` does it again.
plim-nothing-to-undo = There is nothing to take back.
plim-redone = Done again: { $step }.
plim-nothing-to-redo = There is nothing to do again.
plim-check-sound = Nothing is wrong with it.
plim-check = { $runs }, { $answers }, { $bytes } bytes; Plimsoll { $version }.
plim-sample = { $runs } and { $answers } of an invented runner, to look around in.
plim-sample-apart = The sample needs a logbook of its own, so that it never mixes with yours.
plim-sample-apart-hint = Name a new file: plim --logbook sample.plimsoll sample
plim-no-home-hint = Name one with --logbook FILE.

## plim chart and report

plim-chart-file = A chart is written as .svg, .png or .csv.
plim-chart-file-hint = Give --out a name that ends in one of them.
plim-exists = { $path } exists already. It was not touched.
plim-exists-hint = Name a new folder.

## plim watch

plim-asked-first = { $name } is plugged in, and is asked about first. `plim watch --device "{ $name }" --may always` lets it come in.
plim-no-place = No folder is watched, and no watch is plugged in. `plim watch DIR` watches one.
plim-no-folder = No folder is watched. `plim watch DIR` watches one.
plim-not-watched = This folder is not watched.
plim-not-watched-hint = `plim watch` lists what is.
plim-watched-no-more = { $name } is watched no more. Its runs stay.
plim-no-such-watch = No watch of this name was plugged in before.
plim-no-such-watch-hint = `plim watch` lists those that were.
plim-may = { $may ->
    [ask] { $name } is asked about when it is plugged in.
    [always] What is new on { $name } comes in by itself when it is plugged in.
   *[never] { $name } is left alone.
}
# $said is a sentence about the place $name.
plim-place-is = { $name }: { $said }
plim-place-last = Last: { $file }, { $day }.

## plim plan, start-check and red-flags

plim-plan-calendar = The coming two weeks are in this calendar file.
# $headline is a sentence.
plim-plan = { $knee }, { $day }. { $headline }
plim-plan-note = Physio’s note:
plim-plan-why = Why
plim-plan-moves = What moves it
plim-plan-before-start = Before the first running step
plim-plan-coming = The coming two weeks
plim-plan-decided = Decided
plim-if-green = if green
plim-held-by-line = held by the load line
plim-flags-to-show = To show:
plim-flags-none = Nothing stands.
plim-flags-last = Last answered: { $day }.
plim-flags-due = To be answered now
plim-flags-questions = The questions
plim-flags-how = `plim red-flags answer --none`, or `--yes CODE` for each yes.

## plim runs, run, add run, edit run and delete run

plim-no-runs = No runs.
# $runs is "12 runs".
plim-runs-newest = The newest { $shown } of { $runs }; --limit shows more
# $shown is "12 runs", or the message above.
plim-runs-legend = { $shown }. Load in knee-km. Right and left knee: worst during / worst after / next morning, 0–10. A dash is not known.
plim-state = { $state ->
    [open] open
    [closed] closed
   *[missing] missing
}
plim-run-title = Run { $id }: { $title }
plim-run-no-title = Run { $id }
# The names of a run's facts, in small letters.
plim-fact = { $fact ->
    [start] start
    [distance] distance
    [time] time
    [steps] steps
    [climb] climb
    [descent] descent
    [heart-rate] heart rate
    [surface] surface
    [exertion] exertion
    [feel] feel
    [shoes] shoes
    [notes] notes
    [from] from
    [load] load
   *[state] state
}
plim-metres = { $metres } m
plim-beats = { $rate } beats a minute
plim-of-ten = { $value } of 10
plim-of-five = { $value } of 5
# Where a run came from.
plim-source = { $source ->
    [manual] typed in
    [sample] the sample
    [fit] a FIT file
    [tcx] a TCX file
    [gpx] a GPX file
    [json] an app’s export
    [apple-health] Apple Health
   *[list] a list
}
plim-changed-by-hand = { $source }, changed by hand
plim-light = { $light ->
    [green] green
    [amber] amber
    [red] red
   *[unknown] unknown
}
plim-reading = { $side ->
    [left] Left knee: { $light }
   *[right] Right knee: { $light }
}
plim-run-answers = Answers
plim-run-beside = Also that day
plim-run-context = What was noted, as context
plim-run-noted = { $source ->
    [Plimsoll] { $text }.
   *[other] { $text } ({ $source }).
}
plim-run-known-from = Known from
# $name is a file, $told what it says of the run, $gave the fields that the run has from it.
plim-run-copy = { $name }: { $told }. Gave { $gave }.
plim-run-copy-nothing = { $name }: { $told }. Gave nothing.
plim-run-noticed = Noticed while reading the file
# $known is a list of how far, how long and what load.
plim-run-written = Run { $id } is written down: { $day }, { $known }.
plim-run-changed = Run { $id } is changed: { $day }, { $known }.
plim-run-deleted = Run { $id } is deleted. `plim undo` brings it back.
plim-edit-nothing = Say what to change.
plim-edit-nothing-hint = For example: plim edit run 12 --km 5.2. `plim edit run --help` lists the rest.

## plim score, change and settings

plim-no-scores = No questionnaire was filled in.
plim-no-changes = No change was noted.
plim-taken-away = Taken away.
plim-day-empty = Nothing is written down beside the runs of { $day }.
plim-activity-written = Written down as { $id }.
plim-noted = Noted.
# $code is typed as it stands.
plim-score-kind = { $name } ({ $min } to { $max }). { $about }
plim-settings-hint = `plim settings set KEY VALUE` sets one; `plim settings --help` says what each is for.
