# One run, and the form a run is typed into.

# The three questions that are asked of a knee, each over a scale from 0 to 10.
run-view-during = Worst during the run
run-view-after = Worst in the hours after
run-view-morning = Next morning
# Link back to the log; an arrow stands before it.
# What a run without a name is called.
# $day like "Sunday 22 November 2026", $clock like "07:12".
run-view-when = { $day }, { $clock }
run-view-edit = Edit…
run-view-deleted = Run deleted.
run-view-load-title = Knee load
# $load is a number set large, "4.2".
# Heading: other activities of the same day.
run-view-beside = Also that day
# Heading: what a watch or a note said of a knee, an injury, soreness.
run-view-noted-title = What was noted
# $source is where it was noted.
run-view-noted = { $text } ({ $source })
run-view-context = Context. It answers nothing about a knee and changes no number.
# Heading: the files and services that know this run.
run-view-copies = Known from
run-view-warnings = Noticed while reading the file
# Heading: pace, height and cadence over the run.
run-view-way = Along the way
run-view-no-track-typed = This run was typed in, so there is no track of it.
run-view-no-track = There is no track of this run: its file held only the totals.
# $link is the next message.
run-view-no-knee = No knee is watched yet. { $link }.
run-view-no-knee-link = Say which in Settings
# What is known of the run: a word over each number.
run-view-effort = Effort
run-view-felt = Felt
# Beside a light: the knee's answers to this run count as a flare.
run-view-flare = counts as a flare
# A source of the run. $source is its name, $text what it is, $gave a list of what was taken from it ("title, notes").
run-view-copy = { $source }: { $text }. Gave { $gave }.
run-view-copy-alike = { $source }: { $text }. Gave nothing that others do not.
# The name of a source: the run was typed in by hand.
# At the foot: where the run is from.
run-view-from-hand = Typed in.
run-view-from-sample = Part of the sample.
run-view-from-file = From { $file }.
run-view-from-import = From an import.
# Follows one of the four before.
run-view-edited = Changed by hand since.

# The form.
run-form-new = A run by hand
run-form-change = Change this run
run-form-time-hint = 24 hours
run-form-minutes-hint = 25, or 25:30
run-form-distance = { $unit ->
    [mi] Distance (miles)
   *[km] Distance (km)
}
run-form-distance-hint = Leave it empty if you don’t know
# RPE is the rating of perceived exertion.
run-form-effort = Effort (RPE 0–10)
run-form-effort-hint = 0 rest, 10 all you had
# Nothing is said of the surface, or of how it felt.
run-form-climb = Climb (m)
run-form-descent = Descent (m)
run-form-feel = How it felt
run-form-very-weak = 1 very weak
run-form-weak = 2 weak
run-form-normal = 3 normal
run-form-strong = 4 strong
run-form-very-strong = 5 very strong
# Unfolds the fields that are seldom filled in.
run-form-more = Climb, steps, shoes and feel
run-form-save-run = Save run
# What is wrong with a field, under it.
run-form-wrong-day = Which day was it? Write it as 2026-01-31.
run-form-wrong-time = Write the time as 07:30.
run-form-wrong-minutes = Minutes, like 25 or 25:30.
run-form-wrong-distance = A distance, like 4.2.
run-form-neither = Minutes or distance: one of them is needed.
run-form-wrong-effort = 0 to 10.
run-form-wrong-metres = Metres.
run-form-wrong-steps = A whole number.
run-form-changed = Run changed.
run-form-saved = Run saved. Now the knee’s answers.
