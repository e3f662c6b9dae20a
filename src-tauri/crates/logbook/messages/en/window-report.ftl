# The physio's report as it is put together, and the sheet of questionnaires and changes.

report-view-lead = Two pages for your physio, from your own numbers. Nothing is sent anywhere.
report-view-empty-title = Two pages for your physio will be made here.
report-view-empty-text = They show the runs, the load and the knee’s answers of the weeks you choose. They need a run to begin with.
report-view-print = Print…
report-view-save-tables = Save tables…
report-view-save-fhir = Save FHIR…
report-view-save-pdf = Save as PDF…
# The PDF, the tables and the FHIR file at once, in a folder.
report-view-save-all = Save all…
# What the report covers.
report-view-period = Period
report-view-two-weeks = 2 weeks
report-view-eight-weeks = 8 weeks
report-view-half-year = 6 months
report-view-own-days = From … to …
report-view-first-day = First day
report-view-last-day = Last day
# How long it is.
report-view-form = Form
report-view-short = Two pages
report-view-long = With diary
report-view-paper = Paper
# The American paper format.
report-view-letter = Letter
# Unfolds what follows.
report-view-more = Parts, what to keep off, language
report-view-page-one = Page 1
report-view-page-two = Page 2
# The parts, each a tick.
report-view-chart = Load and pain, drawn
report-view-numbers = Five numbers
# SINSS, as physios call it: severity, irritability, nature, stage, stability.
report-view-sinss = Severity to stability
report-view-flares = Flares
report-view-red-flags = Red-flag answers
report-view-plan = Plan
report-view-day = 24 hours
report-view-weeks = Load by weeks
report-view-factors = What flares went along with
report-view-line = Load line
report-view-adherence = How the plan was followed
report-view-scores = Questionnaires
report-view-changes = Changes
report-view-runs = Runs
# What is not to stand on the report, each a tick.
report-view-keep-off = Keep off
report-view-off-names = Names
report-view-off-notes = Notes and other own words
report-view-off-times = Times of day
report-view-off-places = What runs were called (places)
# What is attached inside the PDF file.
report-view-inside = Inside the PDF
report-view-data = The numbers: tables, JSON and FHIR
report-view-goal = Goal on the report
report-view-goal-hint = What you want to get back to
# The language the report is written in.
report-view-language = Language
report-view-printing = Opened to be printed
# What a picture of a page shows, for a screen reader.
report-view-preview = Preview of page { $page } of { $count }
# Under the pages that are shown.
report-view-rest = { $count ->
    [one] The PDF has { $count } more page.
   *[other] The PDF has { $count } more pages.
}

# The sheet.
score-sheet-title = Questionnaires and changes
score-sheet-which = Questionnaire
score-sheet-keep = Keep these answers
score-sheet-kept = Kept.
# The second half: something changed, such as the shoes.
score-sheet-change-title = Something changed
score-sheet-kind = What kind
score-sheet-exercises = Exercises
score-sheet-medication = Medication
score-sheet-other = Something else
score-sheet-what = What changed
score-sheet-since = Since
score-sheet-note = Note the change
# A change in the list. $words is what was written.
score-sheet-change = { $kind ->
    [shoes] Shoes: { $words }
    [surface] Surface: { $words }
    [exercises] Exercises: { $words }
    [medication] Medication: { $words }
   *[other] Something else: { $words }
}
score-sheet-filled = Filled in so far
score-sheet-none = Nothing yet.
score-sheet-take-away = Take away
# The same for a screen reader. $name is what is taken away.
score-sheet-take-away-which = Take away: { $name }
score-sheet-taken-away = Taken away.
# One number is typed: a rating of one's own, or a questionnaire's total.
score-sheet-rating = Your rating
score-sheet-total = Total score
score-sheet-range = { $least } to { $most }
score-sheet-out-of-range = A number from { $least } to { $most }.
score-sheet-unanswered = All four want an answer.
# A field for the name of an activity, numbered.
score-sheet-activity = Activity { $number }
score-sheet-activity-rating = Activity { $number }, 0 to 10
score-sheet-no-activity = Name at least one activity.
