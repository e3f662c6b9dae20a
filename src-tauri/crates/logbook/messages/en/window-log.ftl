# The log: every run by month, the filters and the calendar beside it, and what is done with several runs at once.

# Name of the part beside the list, for a screen reader.
log-beside = Calendar and filters
# Button: shows a tick before each run.
log-choose = Choose several
# Under the heading: how many runs the log holds.
# Under the heading, while filters are set.
log-runs-fit = { $count ->
    [0] No run fits
    [one] { $count } run fits
   *[other] { $count } runs fit
}
log-none-fits = No run in the log is like that. Loosen a filter, or show all runs.
# Button under the list, and beside it how many runs are shown.
log-empty-title = Your runs will be listed here.
log-empty-text = Import what your watch or your app gives you, whole exports too, or drop it anywhere on this window. Without a watch, type what you ran: minutes are enough.
# What the table is, for a screen reader.
log-table = Runs, newest first
# Heads of narrow columns.
log-column-run = Run
# Knee-kilometres: how much a run asked of the knee.
log-column-load = Knee-km
log-column-answers = Answers
log-column-state = State
# Shown over the head "Answers": the order of the three signs.
log-answers-meaning = Worst during, worst after, next morning
# What a run without a name is called.
log-treadmill = Treadmill
# Name of the tick before a run. $name is the run's name, $day like "Sun 22".
log-pick = { $name }, { $day }
# What was noted of a knee, and in brackets where ("Garmin", "notes").
log-noted = { $source ->
    [Plimsoll] { $text }
   *[other] { $text } ({ $source })
}
# The three answers, for a screen reader. Each is a number from 0 to 10, or "none".
log-answers = { $during ->
    [none] during not answered
   *[other] during { $during }
}, { $after ->
    [none] after not answered
   *[other] after { $after }
}, { $morning ->
    [none] next morning not answered
   *[other] next morning { $morning }
}
# The same where both knees are watched. $answers is the message before.
log-answers-of = { $side ->
    [left] left knee: { $answers }
   *[right] right knee: { $answers }
}
# One letter before the signs of a knee: L for left, R for right.
log-side = { $side ->
    [left] L
   *[right] R
}
# State of a run that still waits for answers.
log-open = Open
# State of a run whose next morning went by without an answer.

# The calendar beside the log. Names of the two arrows.
log-calendar-before = Month before
log-calendar-after = Month after
log-calendar-days = Days of the month
# Under the days, while none is pointed at: what the cells tell. In the dark theme a stronger fill is a lighter one.
log-calendar-meaning = A stronger fill is more load; the square is the morning’s answer, a dot something noted that day.

# The filters beside the log: "Runs" is the name of the search.
log-filters-title = Runs
log-filters-words = Words
# Stands in the empty field for words.
log-filters-words-where = Title, notes, shoes
log-filters-state = State
log-filters-kind = Kind
# Any state, any kind.
log-filters-any = Any
log-filters-open = Open
log-filters-answered = Answered
# A distance, in the unit of the settings.
log-filters-from = { $unit ->
    [mi] From, mi
   *[km] From, km
}
log-filters-to = { $unit ->
    [mi] To, mi
   *[km] To, km
}
log-filters-wrong = Write a number, such as 5 or 7.5.
log-filters-clear = Show all runs
# While one day is chosen in the calendar.
log-filters-day = Runs of { $day }

# Several runs at once: a bar at the foot of the list.
run-choice-title = Chosen runs
run-choice-none = No run chosen yet. Shift takes a whole stretch.
run-choice-count = { $count ->
    [one] { $count } run chosen
   *[other] { $count } runs chosen
}
run-choice-edit = Shoes or surface…
# Ends choosing.
run-choice-deleted = { $count ->
    [one] { $count } run deleted.
   *[other] { $count } runs deleted.
}
run-choice-changed = { $count ->
    [one] { $count } run changed.
   *[other] { $count } runs changed.
}
# Heading of the form that changes them.
run-choice-change = { $count ->
    [one] Change { $count } run
   *[other] Change { $count } runs
}
run-choice-shoes-hint = Leave it empty to leave them as they are
# A tick: takes the shoes' name away from the runs.
run-choice-no-shoes = No shoes named
# The surface is left as it is.
run-choice-as-it-is = As it is
run-choice-neither = Shoes or a surface: one of them is needed.
