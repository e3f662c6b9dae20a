### What stands on charts, beside them and in their tables.

# Two days: "1 March 2026 to 5 May 2026". Stands before a colon, and in a list.
chart-period = { $from } – { $to }
# In a table's cell.
chart-yes-or-no = { $answer ->
    [yes] oui
   *[no] non
}
# The name of a group of days of which something is not known.
chart-not-known = inconnu
# At least so much: something of it is not known. $amount carries its unit.
chart-at-least = au moins { $amount }

## Titles. $side is none where no knee is chosen.

chart-load-pain-title = { $side ->
    [left] Charge et douleur, genou gauche
    [right] Charge et douleur, genou droit
   *[none] Charge et douleur
}
chart-dose-answer-title = { $side ->
    [left] Dose et réponse, genou gauche
    [right] Dose et réponse, genou droit
   *[none] Dose et réponse
}
chart-day-course-title = { $side ->
    [left] 24 heures, genou gauche
    [right] 24 heures, genou droit
   *[none] 24 heures
}
chart-day-course-title-of-run = { $side ->
    [left] 24 heures autour de la sortie du { $day }, genou gauche
    [right] 24 heures autour de la sortie du { $day }, genou droit
   *[none] 24 heures autour de la sortie du { $day }
}
chart-calendar-title = { $side ->
    [left] Calendrier, genou gauche
    [right] Calendrier, genou droit
   *[none] Calendrier
}
chart-metrics-title = Autres mesures
chart-followed-title = { $side ->
    [left] Ce qui précédait les matins moins bons, genou gauche
    [right] Ce qui précédait les matins moins bons, genou droit
   *[none] Ce qui précédait les matins moins bons
}
chart-track-title = Au fil de la sortie, { $day }

## Load and pain

# Where the plan stood, in a strip over the chart.
chart-stage-still = plan en pause
chart-stage-walking = palier { $step }, marche
chart-stage-running = palier { $step }, { $minutes } min de course
# The same where there is very little room.
chart-stage-still-short = pause
chart-stage-short = palier { $step }
# A flare as a span of days; also after a colon.
chart-flare-settled = après la sortie du { $run }, au pire { $score } le { $peak }, retour au niveau habituel le { $settled }
chart-flare-open = après la sortie du { $run }, au pire { $score } le { $peak }, fin non observée
# $told is a list of the phrases below, from "2 runs" to "3 mornings unanswered".
chart-summary = { $period } : { $told }.
chart-summary-no-runs = { $period } : aucune sortie.
chart-worst-morning = matin le plus douloureux { $score } sur 10
chart-no-morning = aucun matin avec réponse
chart-mornings-unanswered = { $count ->
    [one] { $count } matin sans réponse
   *[other] { $count } matins sans réponse
}
# A row of the chart read out is a list of these phrases.
chart-week-of = semaine du { $day }
chart-no-run = pas de sortie
chart-load-not-known = charge inconnue
chart-felt = { $moment ->
    [during] pendant { $score }
    [after] après { $score }
   *[morning] matin { $score }
}
chart-morning-not-answered = matin sans réponse
# The load line's value, without its unit.
chart-line-at = ligne { $load }
chart-in-flare = dans la poussée après la sortie du { $day }

## Dose and answer

# $told is a list of the phrases below.
chart-dose-none-asked = { $period } : aucun jour de course n’a encore fait l’objet d’une question.
chart-dose-read = lendemain lisible pour { $read } sur { $count ->
    [one] { $count } jour de course
   *[other] { $count } jours de course
}, { $flares ->
    [one] { $flares } poussée
   *[other] { $flares } poussées
}
# Days of running without a next morning to read.
chart-dose-without = { $count } sans lendemain lisible
chart-dose-left-out = { $count ->
    [one] { $count } jour avant la première réponse laissé de côté
   *[other] { $count } jours avant la première réponse laissés de côté
}
chart-dose-line = la ligne est à { $load }
# $state is one of the states below.
chart-next-morning = lendemain matin { $state }
# A next morning against its usual level. Also a cell of a table.
chart-morning-changed = { $direction ->
    [above] { $points } au-dessus du niveau habituel
    [below] { $points } au-dessous du niveau habituel
   *[usual] au niveau habituel
}
chart-morning-flare = { $direction ->
    [above] { $points } au-dessus du niveau habituel, une poussée
    [below] { $points } au-dessous du niveau habituel, une poussée
   *[usual] au niveau habituel, une poussée
}
chart-morning-undecided = { $direction ->
    [above] { $points } au-dessus du niveau habituel ; poussée ou non, on ne sait pas : « pendant » est sans réponse
    [below] { $points } au-dessous du niveau habituel ; poussée ou non, on ne sait pas : « pendant » est sans réponse
   *[usual] au niveau habituel ; poussée ou non, on ne sait pas : « pendant » est sans réponse
}
chart-morning-without-level = avec réponse, mais sans niveau habituel connu
chart-morning-open = encore en attente
chart-morning-missing = sans réponse
chart-morning-not-asked = non demandé

## 24 hours

# The five moments around a run, as headings and as the first words of what is read out.
chart-moment = { $moment ->
    [before] avant
    [during] au pire pendant
    [one-hour] une heure après
    [after] au pire après
   *[morning] lendemain matin
}
# The same where there is little room.
chart-moment-short = { $moment ->
    [before] avant
    [during] pendant
    [one-hour] 1 h
    [after] après
   *[morning] matin
}
# $moment in these is the name of a moment.
chart-course-score = { $moment } { $score }
chart-course-not-answered = { $moment } sans réponse
chart-course-felt = { $moment ->
    [before] { $score } avant
    [during] { $score } au pire pendant la sortie
    [one-hour] { $score } une heure après
    [after] { $score } au pire dans les heures suivantes
   *[morning] { $score } le lendemain matin
}
chart-course-of-one = Le { $day }, le genou a répondu { $told }.
chart-course-unanswered = Sans réponse : { $moments }.
chart-course-no-run = { $period } : aucune sortie n’a encore de réponse.
chart-course-summary = { $period } : { $count ->
    [one] { $count } sortie
   *[other] { $count } sorties
} ; { $medians }.
chart-course-median = { $moment } médiane { $median } ({ $answered } sur { $of })
chart-course-never = { $moment } jamais de réponse
chart-course-none = { $moment } : aucune réponse sur { $count ->
    [one] { $count } sortie
   *[other] { $count } sorties
}
chart-course-told = { $moment } : réponse pour { $answered } sur { $count ->
    [one] { $count } sortie
   *[other] { $count } sorties
}, médiane { $median }, moitié centrale de { $low } à { $high }, maximum { $highest }

## Calendar

chart-days-with-running = { $count ->
    [one] { $count } jour avec course
   *[other] { $count } jours avec course
}
chart-mornings-answered = { $count ->
    [one] { $count } matin avec réponse
   *[other] { $count } matins avec réponse
}
# Mornings.
chart-unanswered-after-run = { $count } sans réponse après une sortie
chart-breaks = { $count ->
    [one] { $count } arrêt de 14 jours ou plus
   *[other] { $count } arrêts de 14 jours ou plus
}
chart-flares = { $count ->
    [one] { $count } poussée
   *[other] { $count } poussées
}
# A day read out is a list of these phrases.
chart-day-off = jour sans course
chart-morning = matin { $score }
chart-followed-by-flare = suivi d’une poussée
chart-day-in-flare = en poussée
# Spans of days in the log.
chart-break = { $count ->
    [one] { $count } jour sans course
   *[other] { $count } jours sans course
}, { $from } – { $to }
# $span says after which run, how bad, and how it ended.
chart-flare-in-log = Poussée de { $count ->
    [one] { $count } matin
   *[other] { $count } matins
} : { $span }

## Other metrics

chart-metric-distance = { $units ->
    [mi] Distance, mi par semaine
   *[km] Distance, km par semaine
}
chart-metric-change = Variation d’une semaine à l’autre, en %
chart-metric-acute-chronic = Aigu sur chronique : 7 jours face aux 21 précédents (glissant, non couplé, sur la distance)
chart-metric-monotony = Monotonie : jour moyen sur l’écart type de 7 jours (sur la distance)
chart-metric-longest = { $units ->
    [mi] Plus longue sortie en 30 jours, mi
   *[km] Plus longue sortie en 30 jours, km
}
chart-evidence-distance = Le total d’une semaine dit peu d’une sortie : chez 5 205 coureurs, la longueur d’une seule sortie allait de pair avec les blessures, celle de la semaine non.
chart-evidence-change = En se tenant à 10 % par semaine, 532 débutants ont eu autant de blessures que sans cette règle ; chez 5 205 coureurs, aucun lien avec la variation n’a été vu.
chart-evidence-acute-chronic = De l’historique, pas un conseil : divisée par un nombre fixe, la dernière semaine prédisait presque aussi bien, et un rapport plus élevé allait avec moins de blessures.
chart-evidence-monotony = Vient de travaux sur le surentraînement, avec l’effort multiplié par les minutes ; on n’en sait rien pour un genou en reprise.
chart-evidence-longest = La seule étayée sortie par sortie : la dépasser de plus de 10 % allait avec environ 4 blessures de surmenage au lieu de 2 pour 1 000 sorties, chez des coureurs sans arrêt.
chart-metrics-nothing = { $period } : rien n’a été noté.
chart-metrics-summary = { $period } : { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}, { $most } au maximum. Les chiffres que montrent d’autres outils, avec ce qu’on sait de chacun ; aucun ne décide de quoi que ce soit ici.
# A week read out is a list of these phrases.
chart-week = Semaine du { $day }
chart-week-so-far = Semaine du { $day }, jusqu’ici
chart-week-distance = { $distance } en { $count ->
    [one] { $count } sortie
   *[other] { $count } sorties
}
chart-week-distance-least = au moins { $distance } en { $count ->
    [one] { $count } sortie
   *[other] { $count } sorties
}
chart-distance-not-known = distance inconnue
chart-not-logged = rien de noté
# $change is "+9 %".
chart-change = { $change } par rapport à la semaine d’avant
chart-change-not-available = variation non disponible
chart-acute-chronic = aigu sur chronique { $ratio }
chart-acute-chronic-not-available = aigu sur chronique non disponible
chart-monotony = monotonie { $ratio }
chart-monotony-not-available = monotonie non disponible
chart-longest = plus longue en 30 jours { $distance }
chart-longest-not-available = plus longue en 30 jours non disponible

## What worse mornings followed

chart-followed-none = { $period } : aucun jour de course n’est encore évalué.
chart-followed-summary = { $period } : { $rated } sur { $count ->
    [one] { $count } jour de course
   *[other] { $count } jours de course
} évalués, { $flares } suivis d’une poussée. De simples comptages : les groupes diffèrent par plus que leur nom.
# What days are grouped by.
chart-group = { $by ->
    [load] Charge du jour
    [descent] Descente
    [speed] Vitesse
    [surface] Surface
    [sleep] Sommeil avant
    [beside] Aussi le jour même ou la veille
   *[shoes] Chaussures
}
# A third of the days, by its ends, in the unit that $unit names.
chart-range-under = { $unit ->
    [knee-km] moins de { $to } knee-km
    [descent] moins de { $to } m de descente par km
    [km-per-hour] moins de { $to } km/h
    [hours] moins de { $to } h
   *[mph] moins de { $to } mi/h
}
chart-range-between = { $unit ->
    [knee-km] { $from } à { $to } knee-km
    [descent] { $from } à { $to } m de descente par km
    [km-per-hour] { $from } à { $to } km/h
    [hours] { $from } à { $to } h
   *[mph] { $from } à { $to } mi/h
}
chart-range-from = { $unit ->
    [knee-km] { $from } knee-km et plus
    [descent] { $from } m de descente par km et plus
    [km-per-hour] { $from } km/h et plus
    [hours] { $from } h et plus
   *[mph] { $from } mi/h et plus
}
# "Speed, under 9.0 km/h: 2 of 8 rated days followed by a flare".
chart-followed-row = { $group }, { $name } : { $flares } sur { $count ->
    [one] { $count } jour évalué
   *[other] { $count } jours évalués
}, suivis d’une poussée

## One run's track

chart-track-pace = { $units ->
    [mi] Allure, min/mi
   *[km] Allure, min/km
}
chart-track-height = Altitude par rapport au départ, m
chart-track-heart-rate = Fréquence cardiaque, bpm
chart-track-cadence = Cadence, pas/min
chart-track-nothing = Rien n’a été enregistré au fil de la sortie.
# $told is a list of the four phrases below, as far as they are known.
chart-track-summary = { $told }.
chart-track-lasted = { $clock } du départ à l’arrivée
chart-track-fastest = passage le plus rapide { $pace }
chart-track-highest-heart-rate = fréquence cardiaque maximale { $rate } bpm
chart-track-mean-cadence = cadence moyenne { $cadence } pas par minute
# A stretch read out is a list of these phrases.
chart-standing-still = à l’arrêt
chart-above-start = { $metres } m au-dessus du départ
chart-below-start = { $metres } m au-dessous du départ
chart-as-high = à la hauteur du départ
chart-heart-rate = { $rate } bpm
chart-cadence = { $cadence } pas par minute
# "5:20 /km".
chart-pace = { $units ->
    [mi] { $clock } /mi
   *[km] { $clock } /km
}

## Words in the drawings: there is little room. The charts themselves write numbers into them.

# Short names.
chart-weekday = { $day ->
    [monday] lun
    [tuesday] mar
    [wednesday] mer
    [thursday] jeu
    [friday] ven
    [saturday] sam
   *[sunday] dim
}
# Heads a panel.
chart-label-load-per-day = Charge du genou, knee-km par jour
chart-label-load-per-week = Charge du genou, knee-km par semaine
chart-label-line-per-day = Votre ligne, knee-km d’un jour
chart-label-pain = Douleur, 0–10
# Keys.
chart-label-largest-day = plus gros jour de la semaine
chart-label-during = pendant
chart-label-after = après
chart-label-during-or-after = pendant ou après
chart-label-next-morning = lendemain matin
chart-label-no-answer = sans réponse
chart-label-load-not-known = charge inconnue
chart-label-flare = poussée
# On a dashed rule; $load is a number.
chart-label-tolerated = toléré jusqu’ici { $load }
chart-label-line = votre ligne { $load }
# In a break; $days is a number of 14 and more.
chart-label-days-off = { $days } jours sans course
chart-label-today = aujourd’hui
chart-label-load-pain-empty = Vos sorties et les réponses de votre genou figureront ici.
# Axes of dose and answer.
chart-label-answer = Lendemain matin face au niveau habituel
chart-label-dose = Charge du genou ce jour-là, knee-km
chart-label-undecided = moins bon ; « pendant » sans réponse
chart-label-open = encore à venir
chart-label-not-answered = sans réponse
chart-label-no-level = niveau habituel inconnu
chart-label-usual = habituel
chart-label-dose-empty = Chaque jour de course figurera ici une fois son lendemain matin renseigné.
# 24 hours.
chart-label-answered = { $answered } sur { $of }
chart-label-runs = sorties : plus c’est épais, plus il y en a
chart-label-followed-by-flare = suivie d’une poussée
chart-label-median = médiane
chart-label-middle-half = moitié centrale
chart-label-usual-level = niveau habituel
chart-label-course-empty = Ce que le genou répond sur une sortie figurera ici, d’avant le départ au lendemain matin.
# Calendar: the steps of the fill, and what else is drawn.
chart-label-up-to = jusqu’à { $load }
chart-label-over = plus de { $load }
chart-label-morning = matin : plus c’est grand, plus c’est douloureux
chart-label-morning-missing = matin sans réponse
chart-label-off = jours sans course
chart-label-flare-run = la sortie d’avant
# Other metrics.
chart-label-not-available = Non disponible : trop peu de jours dans le journal, ou une sortie sans distance.
# What worse mornings followed.
chart-label-days = Jours de course évalués
chart-label-calm = sans
chart-label-count = { $flares } sur { $rated }
chart-label-followed-empty = Une fois des matins renseignés, ils seront comptés ici par charge, descente, vitesse, surface, chaussures, sommeil et ce que vous avez fait d’autre.
# One run's track: after the minutes of the time axis, and at the foot of the pace's scale.
chart-label-minutes = min
chart-label-standing = arrêt

## Columns of the tables

chart-column-day = Jour
chart-column-week-from = Semaine du
chart-column-from = Du
chart-column-to = Au
chart-column-runs = Sorties
chart-column-distance = Distance
chart-column-load = Knee-km
chart-column-before = Avant
chart-column-during = Pendant
chart-column-one-hour = Une heure après
chart-column-after = Après
chart-column-morning = Matin
chart-column-unanswered = Sans réponse
chart-column-runs-without-load = Sorties sans charge
chart-column-runs-without-distance = Sorties sans distance
chart-column-line = Ligne
chart-column-band-from = Fourchette, bas
chart-column-band-to = Fourchette, haut
chart-column-flare = Poussée
chart-column-plan = Plan
chart-column-change-of-morning = Lendemain matin face au niveau habituel
chart-column-note = Note
chart-column-change = Variation
chart-column-acute-chronic = Aigu : chronique
chart-column-monotony = Monotonie
chart-column-longest = Plus longue en 30 jours
chart-column-by = Selon
chart-column-group = Jours
chart-column-flares = Suivis d’une poussée
chart-column-rated = Sur jours évalués
chart-column-pace = Allure
chart-column-height = Altitude par rapport au départ
chart-column-heart-rate = Fréquence cardiaque
chart-column-cadence = Cadence
