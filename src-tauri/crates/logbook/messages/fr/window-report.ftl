# The physio's report as it is put together, and the sheet of questionnaires and changes.

report-view-lead = Deux pages pour votre kiné, à partir de vos propres chiffres. Rien n’est envoyé nulle part.
report-view-empty-title = Ici se feront deux pages pour votre kiné.
report-view-empty-text = Elles montrent les sorties, la charge et les réponses du genou sur les semaines de votre choix. Il faut une sortie pour commencer.
report-view-print = Imprimer…
report-view-save-tables = Enregistrer les tableaux…
report-view-save-fhir = Enregistrer en FHIR…
report-view-save-pdf = Enregistrer en PDF…
# The PDF, the tables and the FHIR file at once, in a folder.
report-view-save-all = Tout enregistrer…
# What the report covers.
report-view-period = Période
report-view-two-weeks = 2 semaines
report-view-eight-weeks = 8 semaines
report-view-half-year = 6 mois
report-view-own-days = Du … au …
report-view-first-day = Premier jour
report-view-last-day = Dernier jour
# How long it is.
report-view-form = Forme
report-view-short = Deux pages
report-view-long = Avec journal
report-view-paper = Papier
# The American paper format.
report-view-letter = Letter
# Unfolds what follows.
report-view-more = Sections, à laisser de côté, langue
report-view-page-one = Page 1
report-view-page-two = Page 2
# The parts, each a tick.
report-view-chart = Charge et douleur, en dessin
report-view-numbers = Cinq chiffres
# SINSS, as physios call it: severity, irritability, nature, stage, stability.
report-view-sinss = De la sévérité à la stabilité
report-view-flares = Poussées
report-view-red-flags = Réponses drapeaux rouges
report-view-plan = Plan
report-view-day = 24 heures
report-view-weeks = Charge par semaine
report-view-factors = Ce qui accompagnait les poussées
report-view-line = Ligne de charge
report-view-adherence = Suivi du plan
report-view-scores = Questionnaires
report-view-changes = Changements
report-view-runs = Sorties
# What is not to stand on the report, each a tick.
report-view-keep-off = À laisser de côté
report-view-off-names = Noms
report-view-off-notes = Notes et autres mots personnels
report-view-off-times = Heures
report-view-off-places = Titres des sorties (lieux)
# What is attached inside the PDF file.
report-view-inside = Dans le PDF
report-view-data = Les chiffres : tableaux, JSON et FHIR
report-view-goal = Objectif sur le bilan
report-view-goal-hint = Ce que vous voulez retrouver
# The language the report is written in.
report-view-language = Langue
report-view-printing = Ouvert pour l’impression
# What a picture of a page shows, for a screen reader.
report-view-preview = Aperçu de la page { $page } sur { $count }
# Under the pages that are shown.
report-view-rest = { $count ->
    [one] Le PDF a encore { $count } page.
   *[other] Le PDF a encore { $count } pages.
}

# The sheet.
score-sheet-title = Questionnaires et changements
score-sheet-which = Questionnaire
score-sheet-keep = Enregistrer ces réponses
score-sheet-kept = Enregistré.
# The second half: something changed, such as the shoes.
score-sheet-change-title = Quelque chose a changé
score-sheet-kind = De quel type
score-sheet-exercises = Exercices
score-sheet-medication = Médicaments
score-sheet-other = Autre chose
score-sheet-what = Ce qui a changé
score-sheet-since = Depuis
score-sheet-note = Noter le changement
# A change in the list. $words is what was written.
score-sheet-change = { $kind ->
    [shoes] Chaussures : { $words }
    [surface] Surface : { $words }
    [exercises] Exercices : { $words }
    [medication] Médicaments : { $words }
   *[other] Autre chose : { $words }
}
score-sheet-filled = Rempli jusqu’ici
score-sheet-none = Rien encore.
score-sheet-take-away = Retirer
# The same for a screen reader. $name is what is taken away.
score-sheet-take-away-which = Retirer : { $name }
score-sheet-taken-away = Retiré.
# One number is typed: a rating of one's own, or a questionnaire's total.
score-sheet-rating = Votre évaluation
score-sheet-total = Score total
score-sheet-range = { $least } à { $most }
score-sheet-out-of-range = Un nombre de { $least } à { $most }.
score-sheet-unanswered = Les quatre demandent une réponse.
# A field for the name of an activity, numbered.
score-sheet-activity = Activité { $number }
score-sheet-activity-rating = Activité { $number }, de 0 à 10
score-sheet-no-activity = Nommez au moins une activité.
