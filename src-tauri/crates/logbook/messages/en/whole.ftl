### A logbook that left whole, and its way back in.

# Who cleared a red flag, where names are left out.
whole-somebody = somebody
# An activity of one's own, where its name is left out.
whole-activity = Activity { $number }
# What a document holds: "Your logbook: 524 runs, 80 answers".
whole-your-logbook = Your logbook: { $runs ->
    [one] { $runs } run
   *[other] { $runs } runs
}, { $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
}
whole-restored = This logbook had no runs and no answers: everything is as it was in that one, with its settings and its plan.
# $came and $left are lists of the phrases below.
whole-joined = What comes in: { $came }. What is left: { $left }. What stands here stays.
whole-joined-nothing = Nothing in it is new. What is left: { $left }. What stands here stays.
whole-new-runs = { $count ->
    [one] { $count } new run
   *[other] { $count } new runs
}
whole-fuller-runs = { $count ->
    [one] { $count } run made fuller
   *[other] { $count } runs made fuller
}
whole-new-answers = { $count ->
    [one] { $count } new answer
   *[other] { $count } new answers
}
whole-new-activities = { $count ->
    [one] { $count } new other activity
   *[other] { $count } new other activities
}
whole-new-entries = { $count ->
    [one] { $count } other new entry
   *[other] { $count } other new entries
}
whole-runs-there = { $count ->
    [one] { $count } run that was here already
   *[other] { $count } runs that were here already
}
whole-answers-there = { $count ->
    [one] { $count } answer where another one stood
   *[other] { $count } answers where another one stood
}
whole-its-settings = its settings
whole-its-plan = its plan and its import history
# $keys are settings' names, as `plim settings` lists them.
whole-settings-stay = Settings that were made here stay as they are: { $keys }.

## What was left

# $theirs and $yours are pain from 0 to 10.
whole-answer-left = { $day }, { $side ->
    [left] left knee
   *[right] right knee
}, { $moment ->
    [before] before
    [during] during
    [after] after
   *[morning] morning
}: the file says { $theirs }; here stands { $yours }. What stood here stays.
# The same number, but another note or detail.
whole-answer-left-detail = { $day }, { $side ->
    [left] left knee
   *[right] right knee
}, { $moment ->
    [before] before
    [during] during
    [after] after
   *[morning] morning
}: the file says another note or detail. What stood here stays.
# $name is a questionnaire's. $side is none where it is about no knee.
whole-score-left = { $side ->
    [left] { $day }, left knee, { $name }: the file says { $theirs }; here stands { $yours }. What stood here stays.
    [right] { $day }, right knee, { $name }: the file says { $theirs }; here stands { $yours }. What stood here stays.
   *[none] { $day }, { $name }: the file says { $theirs }; here stands { $yours }. What stood here stays.
}
whole-score-left-answers = { $side ->
    [left] { $day }, left knee, { $name }: the file says other answers. What stood here stays.
    [right] { $day }, right knee, { $name }: the file says other answers. What stood here stays.
   *[none] { $day }, { $name }: the file says other answers. What stood here stays.
}
whole-more-left = { $count ->
    [one] { $count } entry more was left in the same way.
   *[other] { $count } entries more were left in the same way.
}
whole-by-hand = It is a whole logbook of Plimsoll, and those do not come in by themselves. Import it by hand to see first what would come in.
whole-part-of-export = It belongs to an export of Plimsoll; logbook.json beside it holds the same and was read.

## What is wrong with it

whole-newer-version = This logbook was written by a newer Plimsoll (version { $version } of the document; this program knows { $known }). Nothing of it was brought in. Update Plimsoll and try again.
whole-without-times = This logbook was written without clock times, for somebody to read. Runs of a day cannot be told apart in it, so nothing of it was brought in. Export it again with times.
# $error is technical, in English.
whole-damaged = This looks like a logbook of Plimsoll, but it stops making sense ({ $error }). Nothing of it could be used.
whole-breaks-off = The file stops making sense ({ $error }). What came before that was brought in, { $count ->
    [one] { $count } run
   *[other] { $count } runs
} of it.
# It stands in the place of $error above.
whole-entry-too-large = an entry is larger than any of a logbook
# $field is the entry's list, as the file names it; $why is technical, in English.
whole-left-out = An entry of “{ $field }” was left out: { $why }.
whole-more-left-out = { $count ->
    [one] { $count } entry more was left out.
   *[other] { $count } entries more were left out.
}

## Files that go with a report

whole-companion-dictionary = The dictionary of the tables: what every column means, its unit and range (Frictionless Data Package).
whole-companion-document = The runs and answers of the period as one document, which Plimsoll can read.
whole-companion-fhir = The same numbers for a clinic’s system (HL7 FHIR R4). Self-reported; not a clinical measurement.
