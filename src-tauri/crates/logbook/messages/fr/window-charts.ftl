# The charts: which one, over which days, and what is laid over the drawing.

# What is chosen: the chart, the days, the knee. For a screen reader.
charts-chart = Graphique
charts-range = Période
# Names of the charts, and what will be there before the first run.
charts-load-pain = Charge et douleur
charts-load-pain-empty = En haut, ce que chaque sortie a demandé au genou ; en bas, ce que le genou a répondu pendant, après et le lendemain matin. Tout commence avec la première sortie.
charts-dose-answer = Dose et réponse
charts-dose-answer-empty = Chaque jour de course selon sa charge, face au lendemain matin.
charts-day-course = 24 heures
charts-day-course-empty = Comment le genou vit les sorties, d’avant le départ au lendemain matin.
charts-calendar = Calendrier
charts-calendar-empty = Chaque jour dans une case : sa charge, la réponse du matin, les jours sans course et les poussées.
charts-followed = Ce qui a suivi
charts-followed-empty = Les jours évalués, comptés par charge, descente, vitesse, surface et chaussures.
charts-metrics = Autres mesures
charts-metrics-empty = La distance par semaine et ce que d’autres outils en tirent, avec ce qu’on sait de chaque mesure.
# How many days are shown; the last one opens two fields.
charts-weeks = 8 semaines
charts-half-year = 6 mois
charts-year = 1 an
charts-all = Tout
charts-days = Jours…
# The two fields for days of one's own.
charts-from = Du
charts-to = Au
charts-before-first = Ce jour précède le premier.
charts-empty-title = Ici se dessineront les deux lignes d’une même histoire.

# A chart, on any screen.
# What kind of thing it is, for a screen reader.
chart-figure-role = graphique
chart-figure-drawing = Dessin en cours…
chart-figure-as-table = En tableau
chart-figure-why = Pourquoi ?
# For a screen reader. $title and $summary come from the chart; $keys says which keys do something.
chart-figure-label = { $keys ->
    [both] { $title }. { $summary } Les flèches lisent les valeurs. Plus et moins zooment.
    [read] { $title }. { $summary } Les flèches lisent les valeurs.
    [zoom] { $title }. { $summary } Plus et moins zooment.
   *[none] { $title }. { $summary }
}
chart-figure-table = Le graphique en tableau
# Stands before three buttons: SVG…, PNG…, CSV…
chart-figure-save-as = Enregistrer en
# Name of such a button for a screen reader. $file is "SVG…".
chart-figure-save-as-file = Enregistrer en { $file }
chart-figure-copy = Copier les chiffres
chart-figure-copied = Chiffres copiés.
chart-figure-saved = Graphique enregistré sous { $path }.

# What is read out over "Load and pain": a day or days, then what was run, then the answers. Short labels side by side.
load-chart-days = { $from } – { $to }
load-chart-no-run = pas de sortie
load-chart-unknown-load = charge inconnue
# Each stands after a sign with the answer in it.
load-chart-during = pendant
load-chart-after = après
load-chart-morning = lendemain matin
load-chart-missing-mornings = { $count ->
    [1] matin sans réponse
    [one] { $count } matin sans réponse
   *[other] { $count } matins sans réponse
}
# The load line of that day.
load-chart-line = ligne { $load }
load-chart-flare = en poussée
