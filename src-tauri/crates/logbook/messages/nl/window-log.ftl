# The log: every run by month, the filters and the calendar beside it, and what is done with several runs at once.

# Name of the part beside the list, for a screen reader.
log-beside = Kalender en filters
# Button: shows a tick before each run.
log-choose = Meerdere kiezen
# Under the heading: how many runs the log holds.
# Under the heading, while filters are set.
log-runs-fit = { $count ->
    [0] Geen run past
    [one] { $count } run past
   *[other] { $count } runs passen
}
log-none-fits = Geen run in het logboek is zo. Maak een filter ruimer, of toon alle runs.
# Button under the list, and beside it how many runs are shown.
log-empty-title = Hier komen je runs te staan.
log-empty-text = Importeer wat je horloge of je app je geeft, ook hele exports, of sleep het ergens op dit venster. Voer zonder horloge in wat je gelopen hebt: minuten zijn genoeg.
# What the table is, for a screen reader.
log-table = Runs, nieuwste eerst
# Heads of narrow columns.
log-column-run = Run
# Knee-kilometres: how much a run asked of the knee.
log-column-load = Knie-km
log-column-answers = Antwoorden
log-column-state = Status
# Shown over the head "Answers": the order of the three signs.
log-answers-meaning = Ergste tijdens, ergste erna, volgende ochtend
# What a run without a name is called.
log-treadmill = Loopband
# Name of the tick before a run. $name is the run's name, $day like "Sun 22".
log-pick = { $name }, { $day }
# What was noted of a knee, and in brackets where ("Garmin", "notes").
log-noted = { $source ->
    [Plimsoll] { $text }
   *[other] { $text } ({ $source })
}
# The three answers, for a screen reader. Each is a number from 0 to 10, or "none".
log-answers = { $during ->
    [none] tijdens niet beantwoord
   *[other] tijdens { $during }
}, { $after ->
    [none] erna niet beantwoord
   *[other] erna { $after }
}, { $morning ->
    [none] volgende ochtend niet beantwoord
   *[other] volgende ochtend { $morning }
}
# The same where both knees are watched. $answers is the message before.
log-answers-of = { $side ->
    [left] linkerknie: { $answers }
   *[right] rechterknie: { $answers }
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
log-calendar-before = Maand ervoor
log-calendar-after = Maand erna
log-calendar-days = Dagen van de maand
log-calendar-meaning = Hoe sterker de vulling, hoe meer belasting; het vierkant is het antwoord van de ochtend, een stip iets dat die dag is genoteerd.

# The filters beside the log: "Runs" is the name of the search.
log-filters-title = Runs
log-filters-words = Woorden
# Stands in the empty field for words.
log-filters-words-where = Titel, notities, schoenen
log-filters-state = Status
log-filters-kind = Soort
# Any state, any kind.
log-filters-any = Alle
log-filters-open = Open
log-filters-answered = Beantwoord
# A distance, in the unit of the settings.
log-filters-from = { $unit ->
    [mi] Van, mi
   *[km] Van, km
}
log-filters-to = { $unit ->
    [mi] Tot, mi
   *[km] Tot, km
}
log-filters-wrong = Schrijf een getal, zoals 5 of 7,5.
log-filters-clear = Alle runs tonen
# While one day is chosen in the calendar.
log-filters-day = Runs van { $day }

# Several runs at once: a bar at the foot of the list.
run-choice-title = Gekozen runs
run-choice-none = Nog geen run gekozen. Met Shift kies je een hele reeks.
run-choice-count = { $count ->
    [one] { $count } run gekozen
   *[other] { $count } runs gekozen
}
run-choice-edit = Schoenen of ondergrond…
# Ends choosing.
run-choice-deleted = { $count ->
    [one] { $count } run verwijderd.
   *[other] { $count } runs verwijderd.
}
run-choice-changed = { $count ->
    [one] { $count } run gewijzigd.
   *[other] { $count } runs gewijzigd.
}
# Heading of the form that changes them.
run-choice-change = { $count ->
    [one] { $count } run wijzigen
   *[other] { $count } runs wijzigen
}
run-choice-shoes-hint = Laat het leeg om ze te laten zoals ze zijn
# A tick: takes the shoes' name away from the runs.
run-choice-no-shoes = Geen schoenen genoemd
# The surface is left as it is.
run-choice-as-it-is = Zoals hij is
run-choice-neither = Schoenen of een ondergrond: een van de twee is nodig.
