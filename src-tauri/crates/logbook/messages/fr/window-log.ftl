# The log: every run by month, the filters and the calendar beside it, and what is done with several runs at once.

# Name of the part beside the list, for a screen reader.
log-beside = Calendrier et filtres
# Button: shows a tick before each run.
log-choose = En choisir plusieurs
# Under the heading: how many runs the log holds.
# Under the heading, while filters are set.
log-runs-fit = { $count ->
    [0] Aucune sortie ne correspond
    [one] { $count } sortie correspond
   *[other] { $count } sorties correspondent
}
log-none-fits = Aucune sortie du journal n’est ainsi. Relâchez un filtre, ou affichez toutes les sorties.
# Button under the list, and beside it how many runs are shown.
log-empty-title = Vos sorties figureront ici.
log-empty-text = Importez ce que donne votre montre ou votre application, même des exports entiers, ou déposez-le n’importe où sur cette fenêtre. Sans montre, saisissez ce que vous avez couru : les minutes suffisent.
# What the table is, for a screen reader.
log-table = Sorties, les plus récentes d’abord
# Heads of narrow columns.
log-column-run = Sortie
# Knee-kilometres: how much a run asked of the knee.
log-column-load = Knee-km
log-column-answers = Réponses
log-column-state = État
# Shown over the head "Answers": the order of the three signs.
log-answers-meaning = Au pire pendant, au pire après, lendemain matin
# What a run without a name is called.
log-treadmill = Tapis
# Name of the tick before a run. $name is the run's name, $day like "Sun 22".
log-pick = { $name }, { $day }
# What was noted of a knee, and in brackets where ("Garmin", "notes").
log-noted = { $source ->
    [Plimsoll] { $text }
   *[other] { $text } ({ $source })
}
# The three answers, for a screen reader. Each is a number from 0 to 10, or "none".
log-answers = { $during ->
    [none] pendant sans réponse
   *[other] pendant { $during }
}, { $after ->
    [none] après sans réponse
   *[other] après { $after }
}, { $morning ->
    [none] lendemain matin sans réponse
   *[other] lendemain matin { $morning }
}
# The same where both knees are watched. $answers is the message before.
log-answers-of = { $side ->
    [left] genou gauche : { $answers }
   *[right] genou droit : { $answers }
}
# One letter before the signs of a knee: L for left, R for right.
log-side = { $side ->
    [left] G
   *[right] D
}
# State of a run that still waits for answers.
log-open = En attente
# State of a run whose next morning went by without an answer.

# The calendar beside the log. Names of the two arrows.
log-calendar-before = Mois précédent
log-calendar-after = Mois suivant
log-calendar-days = Jours du mois
log-calendar-meaning = Plus le fond est soutenu, plus la charge est grande ; le carré est la réponse du matin, un point quelque chose de noté ce jour-là.

# The filters beside the log: "Runs" is the name of the search.
log-filters-title = Sorties
log-filters-words = Mots
# Stands in the empty field for words.
log-filters-words-where = Titre, notes, chaussures
log-filters-state = État
log-filters-kind = Type
# Any state, any kind.
log-filters-any = Tous
log-filters-open = En attente
log-filters-answered = Avec réponses
# A distance, in the unit of the settings.
log-filters-from = { $unit ->
    [mi] De, mi
   *[km] De, km
}
log-filters-to = { $unit ->
    [mi] À, mi
   *[km] À, km
}
log-filters-wrong = Écrivez un nombre, par exemple 5 ou 7,5.
log-filters-clear = Afficher toutes les sorties
# While one day is chosen in the calendar.
log-filters-day = Sorties du { $day }

# Several runs at once: a bar at the foot of the list.
run-choice-title = Sorties choisies
run-choice-none = Aucune sortie choisie. Maj prend toute une série.
run-choice-count = { $count ->
    [one] { $count } sortie choisie
   *[other] { $count } sorties choisies
}
run-choice-edit = Chaussures ou surface…
# Ends choosing.
run-choice-deleted = { $count ->
    [one] { $count } sortie supprimée.
   *[other] { $count } sorties supprimées.
}
run-choice-changed = { $count ->
    [one] { $count } sortie modifiée.
   *[other] { $count } sorties modifiées.
}
# Heading of the form that changes them.
run-choice-change = { $count ->
    [one] Modifier { $count } sortie
   *[other] Modifier { $count } sorties
}
run-choice-shoes-hint = Laissez vide pour n’y rien changer
# A tick: takes the shoes' name away from the runs.
run-choice-no-shoes = Sans chaussures indiquées
# The surface is left as it is.
run-choice-as-it-is = Inchangée
run-choice-neither = Chaussures ou surface : il faut l’une des deux.
