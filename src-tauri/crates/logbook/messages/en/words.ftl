### Names that sentences are made of, and what Plimsoll says of itself.

is-not = Plimsoll is a diary and a calculator for your own numbers. It does not diagnose.

## When something was: stands within a sentence as $when, "You ran yesterday."

when-today = today
when-yesterday = yesterday
# $day: "1 March 2026".
when-on = on { $day }

## Knees

# Within a sentence or a list.
knee = { $side ->
    [left] left knee
   *[right] right knee
}
# Where it stands alone or begins a line.
knee-capital = { $side ->
    [left] Left knee
   *[right] Right knee
}
knee-not-chosen = Knee not chosen

## Runs and answers, in a few words

# Where neither distance nor minutes are known: stands for "5.0 km" in "Yesterday, 5.0 km".
run-of-unknown-length = run
# "5.0 km on 1 March 2026"
run-short = { $amount } on { $day }
# Where on the knee; in a list.
knee-place = { $place ->
    [front] front
    [inner] inner side
    [outer] outer side
    [back] back
    [below-kneecap] below the kneecap
   *[all-over] all over
}
# "right knee, next morning: 2"
answer-short = { $knee }, { $moment ->
    [before] before
    [during] during
    [after] after
   *[morning] next morning
}: { $score }

## The sample logbook: its runs and what their runner noted of them

sample-easy-run = Easy run
sample-walk-run = Walk–run
sample-canal = Along the canal
sample-stairs = Felt it a little on the stairs
sample-friends = With friends; longer than planned
sample-first-steps = First steps back
sample-went-on = Felt good, so went on
sample-evening = Evening, cool

## Steps, as the menu names them behind "Undo": "Undo import", "Undo answer (right knee, next morning: 2)".

step-import = import
step-add-run = add run
step-edit-run = edit run
step-delete-run = delete run
step-log-pain = answer
step-delete-pain = remove answer
step-skip-question = skip question
step-change-settings = change settings
step-recompute = compute doses anew
step-start-check = start questions
step-answer-red-flags = red-flag answers
step-clear-red-flags = clear red flag
step-log-score = questionnaire
step-delete-score = remove questionnaire
step-note-change = note change
step-delete-change = remove noted change
step-add-activity = add other activity
step-delete-activity = remove other activity
step-note-day = day’s note
step-forget-columns = forget columns
# $what is one of the steps above.
step-with-detail = { $what } ({ $detail })

## Several things in one line

# What stands between the parts of a list; every part makes sense by itself.
list-comma = {", "}
list-semicolon = {"; "}
# "start, distance and steps": $before holds all but the last, with commas.
list-and = { $before } and { $last }
