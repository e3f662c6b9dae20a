# The physio's report as it is put together, and the sheet of questionnaires and changes.

report-view-lead = Twee pagina’s voor je fysio, uit je eigen getallen. Er wordt nergens iets heen gestuurd.
report-view-empty-title = Hier worden twee pagina’s voor je fysio gemaakt.
report-view-empty-text = Ze tonen de runs, de belasting en de antwoorden van de knie in de weken die je kiest. Er is een run nodig om mee te beginnen.
report-view-print = Afdrukken…
report-view-save-tables = Tabellen opslaan…
report-view-save-fhir = FHIR opslaan…
report-view-save-pdf = Opslaan als PDF…
# The PDF, the tables and the FHIR file at once, in a folder.
report-view-save-all = Alles opslaan…
# What the report covers.
report-view-period = Periode
report-view-two-weeks = 2 weken
report-view-eight-weeks = 8 weken
report-view-half-year = 6 maanden
report-view-own-days = Van … tot …
report-view-first-day = Eerste dag
report-view-last-day = Laatste dag
# How long it is.
report-view-form = Vorm
report-view-short = Twee pagina’s
report-view-long = Met dagboek
report-view-paper = Papier
# The American paper format.
report-view-letter = Letter
# Unfolds what follows.
report-view-more = Onderdelen, wat weg moet blijven, taal
report-view-page-one = Pagina 1
report-view-page-two = Pagina 2
# The parts, each a tick.
report-view-chart = Belasting en pijn, getekend
report-view-numbers = Vijf getallen
# SINSS, as physios call it: severity, irritability, nature, stage, stability.
report-view-sinss = Ernst tot stabiliteit
report-view-flares = Opvlammingen
report-view-red-flags = Antwoorden over alarmsignalen
report-view-plan = Plan
report-view-day = 24 uur
report-view-weeks = Belasting per week
report-view-factors = Waar opvlammingen mee samengingen
report-view-line = Belastingslijn
report-view-adherence = Hoe het plan werd gevolgd
report-view-scores = Vragenlijsten
report-view-changes = Veranderingen
report-view-runs = Runs
# What is not to stand on the report, each a tick.
report-view-keep-off = Weglaten
report-view-off-names = Namen
report-view-off-notes = Notities en andere eigen woorden
report-view-off-times = Tijden van de dag
report-view-off-places = Hoe runs heetten (plaatsen)
# What is attached inside the PDF file.
report-view-inside = In de PDF
report-view-data = De getallen: tabellen, JSON en FHIR
report-view-goal = Doel op het rapport
report-view-goal-hint = Waar je naar terug wilt
# The language the report is written in.
report-view-language = Taal
report-view-printing = Geopend om af te drukken
# What a picture of a page shows, for a screen reader.
report-view-preview = Voorbeeld van pagina { $page } van { $count }
# Under the pages that are shown.
report-view-rest = { $count ->
    [one] De PDF heeft nog { $count } pagina.
   *[other] De PDF heeft nog { $count } pagina’s.
}

# The sheet.
score-sheet-title = Vragenlijsten en veranderingen
score-sheet-which = Vragenlijst
score-sheet-keep = Deze antwoorden bewaren
score-sheet-kept = Bewaard.
# The second half: something changed, such as the shoes.
score-sheet-change-title = Er is iets veranderd
score-sheet-kind = Wat voor soort
score-sheet-exercises = Oefeningen
score-sheet-medication = Medicatie
score-sheet-other = Iets anders
score-sheet-what = Wat er veranderde
score-sheet-since = Sinds
score-sheet-note = Verandering noteren
# A change in the list. $words is what was written.
score-sheet-change = { $kind ->
    [shoes] Schoenen: { $words }
    [surface] Ondergrond: { $words }
    [exercises] Oefeningen: { $words }
    [medication] Medicatie: { $words }
   *[other] Iets anders: { $words }
}
score-sheet-filled = Tot nu toe ingevuld
score-sheet-none = Nog niets.
score-sheet-take-away = Weghalen
# The same for a screen reader. $name is what is taken away.
score-sheet-take-away-which = Weghalen: { $name }
score-sheet-taken-away = Weggehaald.
# One number is typed: a rating of one's own, or a questionnaire's total.
score-sheet-rating = Jouw cijfer
score-sheet-total = Totaalscore
score-sheet-range = { $least } tot { $most }
score-sheet-out-of-range = Een getal van { $least } tot { $most }.
score-sheet-unanswered = Alle vier hebben een antwoord nodig.
# A field for the name of an activity, numbered.
score-sheet-activity = Activiteit { $number }
score-sheet-activity-rating = Activiteit { $number }, 0 tot 10
score-sheet-no-activity = Noem minstens één activiteit.
