### The plan: the way back, on its own screen and as a card on Today.

way-title = La reprise
# A link from the card to the screen.
way-whole-plan = Tout le plan
way-nothing-yet = Ici figurera la reprise : une progression de marche et de course, et la place du genou sur celle-ci.
# $link is way-choose-knee, as a link.
way-needs-knee = Il faut savoir de quel genou il s’agit. { $link }.
way-choose-knee = Choisir le genou dans Réglages

## Where the knee stands

way-where = Où vous en êtes
# Stands after what a step is made of, in small print; $day is a day with its weekday.
way-since = depuis le { $day }
way-why = Pourquoi
way-moves = Ce qui ferait bouger le plan
# Read out for the drawing of the ladder.
way-step-of = Palier { $step } sur { $top }
# What a step is made of, one beside the other with dots between.
way-running = { $count ->
    [one] { $count } min de course
   *[other] { $count } min de course
}
way-walking = { $count ->
    [one] { $count } min de marche
   *[other] { $count } min de marche
}
way-brisk = 5 min de marche rapide avant et après
# The heading over what a physio wrote.
way-physio-note = La note de votre kiné
way-physio-set = Limites fixées par votre kiné

## The questions before the first running step

way-criteria = Avant le premier palier de course
way-criteria-open = Sans réponse, c’est « pas encore ».
way-not-known = Inconnu

## The coming days

way-coming-days = Les prochains jours
way-coming = Les deux semaines à venir
way-save-calendar = Enregistrer en calendrier (.ics)…
# Beside a day: it holds if the knee answers green until then.
way-if-green = si vert
way-held-by-line = retenu par la ligne de charge
way-running-in-all = { $count ->
    [one] { $count } min de course en tout
   *[other] { $count } min de course en tout
}

## What was decided so far

way-story = L’histoire jusqu’ici
way-story-empty = Rien n’a encore été décidé. Chaque sortie avec réponses est confrontée aux règles, et ce qu’elle a fait bouger est raconté ici.
# Unfolds the older ones; $count is how many.
way-earlier = Plus tôt ({ $count })

## The ladder

way-ladder = La progression
way-ladder-set = Les paliers fixés par votre kiné, et quelques-uns au-delà quand le genou y est.
way-ladder-usual = De la marche à trente minutes d’une traite, puis au-delà. Un kiné peut en fixer une autre.
# Beside the step the knee stands on.
way-here = vous êtes ici

## The physio’s limits: names of fields for a number

way-limits = Limites du kiné
way-by-physio = Mon kiné les a fixées
way-limits-empty = Laissé vide, chaque champ vaut ce qui est écrit en gris.
way-limit-wrong = Un nombre, s’il vous plaît.
way-limit-runs = Sorties par semaine
way-limit-rest = Heures entre les sorties
way-limit-greens = Sorties vertes avant de monter
way-limit-steps = Paliers montés en sept jours
way-limit-green = Vert : au plus, pendant une sortie
way-limit-red = Rouge : plus de, pendant une sortie
way-limit-rise = Rouge : un matin plus haut de
way-limit-chance = Probabilité qui abaisse un palier
way-dose = Ce que suppose la charge d’une sortie
way-dose-said = À quel point un pas appuie, comparé à un pas de course facile sur le plat. Le sens de chaque effet est étayé, sa taille est une hypothèse. Un changement recalcule toutes les charges.
way-limit-exponent = Exposant m
way-limit-walk = Force d’un pas de marche
way-limit-cadence = Exposant de la cadence
way-limit-speed = Exposant de la vitesse
way-limit-downhill-5 = Force en plus, descente à 5 %
way-limit-downhill-10 = Force en plus, descente à 10 %
way-note-left = Note pour le genou gauche
way-note-right = Note pour le genou droit
