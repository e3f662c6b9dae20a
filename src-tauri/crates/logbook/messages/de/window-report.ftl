# The physio's report as it is put together, and the sheet of questionnaires and changes.

report-view-lead = Zwei Seiten für deine Physiotherapie, aus deinen eigenen Zahlen. Nichts wird irgendwohin geschickt.
report-view-empty-title = Hier entstehen zwei Seiten für deine Physiotherapie.
report-view-empty-text = Sie zeigen die Läufe, die Belastung und die Antworten des Knies in den Wochen, die du auswählst. Dafür braucht es einen ersten Lauf.
report-view-print = Drucken …
report-view-save-tables = Tabellen speichern …
report-view-save-fhir = FHIR speichern …
report-view-save-pdf = Als PDF speichern …
# The PDF, the tables and the FHIR file at once, in a folder.
report-view-save-all = Alles speichern …
# What the report covers.
report-view-period = Zeitraum
report-view-two-weeks = 2 Wochen
report-view-eight-weeks = 8 Wochen
report-view-half-year = 6 Monate
report-view-own-days = Von … bis …
report-view-first-day = Erster Tag
report-view-last-day = Letzter Tag
# How long it is.
report-view-form = Form
report-view-short = Zwei Seiten
report-view-long = Mit Tagebuch
report-view-paper = Papier
# The American paper format.
report-view-letter = Letter
# Unfolds what follows.
report-view-more = Teile, was wegbleibt, Sprache
report-view-page-one = Seite 1
report-view-page-two = Seite 2
# The parts, each a tick.
report-view-chart = Belastung und Schmerz, gezeichnet
report-view-numbers = Fünf Zahlen
# SINSS, as physios call it: severity, irritability, nature, stage, stability.
report-view-sinss = Schweregrad bis Stabilität
report-view-flares = Schübe
report-view-red-flags = Antworten zu Warnzeichen
report-view-plan = Plan
report-view-day = 24 Stunden
report-view-weeks = Belastung nach Wochen
report-view-factors = Womit Schübe einhergingen
report-view-line = Belastungslinie
report-view-adherence = Wie der Plan befolgt wurde
report-view-scores = Fragebögen
report-view-changes = Änderungen
report-view-runs = Läufe
# What is not to stand on the report, each a tick.
report-view-keep-off = Weglassen
report-view-off-names = Namen
report-view-off-notes = Notizen und andere eigene Worte
report-view-off-times = Uhrzeiten
report-view-off-places = Wie Läufe hießen (Orte)
# What is attached inside the PDF file.
report-view-inside = In der PDF-Datei
report-view-data = Die Zahlen: Tabellen, JSON und FHIR
report-view-goal = Ziel auf dem Bericht
report-view-goal-hint = Wohin du zurückwillst
# The language the report is written in.
report-view-language = Sprache
report-view-printing = Zum Drucken geöffnet
# What a picture of a page shows, for a screen reader.
report-view-preview = Vorschau von Seite { $page } von { $count }
# Under the pages that are shown.
report-view-rest = { $count ->
    [one] Die PDF-Datei hat noch { $count } weitere Seite.
   *[other] Die PDF-Datei hat noch { $count } weitere Seiten.
}

# The sheet.
score-sheet-title = Fragebögen und Änderungen
score-sheet-which = Fragebogen
score-sheet-keep = Diese Antworten behalten
score-sheet-kept = Gemerkt.
# The second half: something changed, such as the shoes.
score-sheet-change-title = Etwas hat sich geändert
score-sheet-kind = Welche Art
score-sheet-exercises = Übungen
score-sheet-medication = Medikamente
score-sheet-other = Etwas anderes
score-sheet-what = Was sich geändert hat
score-sheet-since = Seit
score-sheet-note = Änderung notieren
# A change in the list. $words is what was written.
score-sheet-change = { $kind ->
    [shoes] Schuhe: { $words }
    [surface] Untergrund: { $words }
    [exercises] Übungen: { $words }
    [medication] Medikamente: { $words }
   *[other] Etwas anderes: { $words }
}
score-sheet-filled = Bisher ausgefüllt
score-sheet-none = Noch nichts.
score-sheet-take-away = Entfernen
# The same for a screen reader. $name is what is taken away.
score-sheet-take-away-which = Entfernen: { $name }
score-sheet-taken-away = Entfernt.
# One number is typed: a rating of one's own, or a questionnaire's total.
score-sheet-rating = Deine Bewertung
score-sheet-total = Gesamtwert
score-sheet-range = { $least } bis { $most }
score-sheet-out-of-range = Eine Zahl von { $least } bis { $most }.
score-sheet-unanswered = Alle vier brauchen eine Antwort.
# A field for the name of an activity, numbered.
score-sheet-activity = Aktivität { $number }
score-sheet-activity-rating = Aktivität { $number }, 0 bis 10
score-sheet-no-activity = Nenn mindestens eine Aktivität.
