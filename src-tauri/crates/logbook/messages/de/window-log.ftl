# The log: every run by month, the filters and the calendar beside it, and what is done with several runs at once.

# Name of the part beside the list, for a screen reader.
log-beside = Kalender und Filter
# Button: shows a tick before each run.
log-choose = Mehrere auswählen
# Under the heading: how many runs the log holds.
# Under the heading, while filters are set.
log-runs-fit = { $count ->
    [0] Kein Lauf passt
    [one] { $count } Lauf passt
   *[other] { $count } Läufe passen
}
log-none-fits = Kein Lauf im Logbuch ist so. Lockere einen Filter oder zeig alle Läufe.
# Button under the list, and beside it how many runs are shown.
log-empty-title = Hier werden deine Läufe stehen.
log-empty-text = Importiere, was deine Uhr oder deine App hergibt, auch ganze Exporte, oder zieh es irgendwo auf dieses Fenster. Ohne Uhr trägst du ein, was du gelaufen bist: Minuten genügen.
# What the table is, for a screen reader.
log-table = Läufe, neueste zuerst
# Heads of narrow columns.
log-column-run = Lauf
# Knee-kilometres: how much a run asked of the knee.
log-column-load = Knie-km
log-column-answers = Antworten
log-column-state = Stand
# Shown over the head "Answers": the order of the three signs.
log-answers-meaning = Stärkster Schmerz beim Lauf, danach, nächster Morgen
# What a run without a name is called.
log-treadmill = Laufband
# Name of the tick before a run. $name is the run's name, $day like "Sun 22".
log-pick = { $name }, { $day }
# What was noted of a knee, and in brackets where ("Garmin", "notes").
log-noted = { $source ->
    [Plimsoll] { $text }
   *[other] { $text } ({ $source })
}
# The three answers, for a screen reader. Each is a number from 0 to 10, or "none".
log-answers = { $during ->
    [none] beim Lauf nicht beantwortet
   *[other] beim Lauf { $during }
}, { $after ->
    [none] danach nicht beantwortet
   *[other] danach { $after }
}, { $morning ->
    [none] nächster Morgen nicht beantwortet
   *[other] nächster Morgen { $morning }
}
# The same where both knees are watched. $answers is the message before.
log-answers-of = { $side ->
    [left] linkes Knie: { $answers }
   *[right] rechtes Knie: { $answers }
}
# One letter before the signs of a knee: L for left, R for right.
log-side = { $side ->
    [left] L
   *[right] R
}
# State of a run that still waits for answers.
log-open = Offen
# State of a run whose next morning went by without an answer.

# The calendar beside the log. Names of the two arrows.
log-calendar-before = Monat davor
log-calendar-after = Monat danach
log-calendar-days = Tage des Monats
log-calendar-meaning = Kräftiger gefüllt heißt mehr Belastung; das Quadrat ist die Antwort vom Morgen, ein Punkt etwas, das an dem Tag notiert ist.

# The filters beside the log: "Runs" is the name of the search.
log-filters-title = Läufe
log-filters-words = Wörter
# Stands in the empty field for words.
log-filters-words-where = Titel, Notizen, Schuhe
log-filters-state = Stand
log-filters-kind = Art
# Any state, any kind.
log-filters-any = Alle
log-filters-open = Offen
log-filters-answered = Beantwortet
# A distance, in the unit of the settings.
log-filters-from = { $unit ->
    [mi] Von, mi
   *[km] Von, km
}
log-filters-to = { $unit ->
    [mi] Bis, mi
   *[km] Bis, km
}
log-filters-wrong = Schreib eine Zahl, etwa 5 oder 7,5.
log-filters-clear = Alle Läufe zeigen
# While one day is chosen in the calendar.
log-filters-day = Läufe am { $day }

# Several runs at once: a bar at the foot of the list.
run-choice-title = Ausgewählte Läufe
run-choice-none = Noch kein Lauf ausgewählt. Mit der Umschalttaste wählst du eine ganze Reihe.
run-choice-count = { $count ->
    [one] { $count } Lauf ausgewählt
   *[other] { $count } Läufe ausgewählt
}
run-choice-edit = Schuhe oder Untergrund …
# Ends choosing.
run-choice-deleted = { $count ->
    [one] { $count } Lauf gelöscht.
   *[other] { $count } Läufe gelöscht.
}
run-choice-changed = { $count ->
    [one] { $count } Lauf geändert.
   *[other] { $count } Läufe geändert.
}
# Heading of the form that changes them.
run-choice-change = { $count ->
    [one] { $count } Lauf ändern
   *[other] { $count } Läufe ändern
}
run-choice-shoes-hint = Lass es leer, um sie zu lassen, wie sie sind
# A tick: takes the shoes' name away from the runs.
run-choice-no-shoes = Keine Schuhe genannt
# The surface is left as it is.
run-choice-as-it-is = Wie er ist
run-choice-neither = Schuhe oder ein Untergrund: Eines davon wird gebraucht.
