### The report for a clinic, a PDF. Room is scarce: headings, table heads and labels are short.
### In the window’s preview and in print; a space before a percent sign is a hard one.

## Counted

report-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
report-runs-counted = { $count ->
    [one] { $count } sortie
   *[other] { $count } sorties
}
report-rated-runs = { $count ->
    [one] { $count } sortie évaluée
   *[other] { $count } sorties évaluées
}
report-mornings = { $count ->
    [one] { $count } matin
   *[other] { $count } matins
}
report-flares-counted = { $count ->
    [one] { $count } poussée
   *[other] { $count } poussées
}

## Headings

# At the foot of each page.
report-page = Page { $n } sur { $of }
# $knee: one of the two below.
report-title = Charge et douleur, { $knee }
report-knee = { $side ->
    [left] genou gauche
   *[right] genou droit
}
report-knee-capital = { $side ->
    [left] Gauche
   *[right] Droit
}
# For $knee in the title.
report-no-knee = genou non choisi
report-no-knee-short = non choisi
# A property of the PDF.
report-subject = Journal autodéclaré de charge de course et de douleur du genou. Pas une mesure clinique.
report-figures = En cinq chiffres
report-sinss = De la sévérité à la stabilité, selon le journal
report-flares = Poussées, et la sortie avant chacune
report-red-flags = Questions drapeaux rouges
report-plan = Où en est le plan
report-course = 24 heures autour d’une sortie
report-weeks = Charge par semaine
report-factors = Ce qui accompagnait les poussées
report-line = La ligne de charge
report-adherence = Suivi du plan
report-scores = Questionnaires
report-changes = Ce qui a changé
report-runs = Sorties
report-latest-runs = Les dernières sorties
report-diary = Journal
report-diary-left-out = Omis, car aucune sortie n’y a rien : { $columns }.
report-methods = Comment ces chiffres sont obtenus
report-notice = Autodéclaré par la personne qui court ; pas une mesure clinique. Plimsoll est un journal et une calculatrice pour ses propres chiffres. Il ne pose pas de diagnostic.
# Beside the title and the day at the foot of each page.
report-footer = autodéclaré, pas une mesure clinique

## Who

report-about-runner = Nom
report-about-knee = Genou
report-about-since = Douloureux depuis
report-about-period = Période
report-about-made-on = Établi le
report-about-goal = Objectif

## How complete the log is

# How complete the log is: $n of $of.
report-kept-days = { $n } jours notés sur { $of }
report-kept-nobody = Aucune réponse dans cette période
report-kept-all = réponse à tous les matins après une sortie ({ $of })
report-kept-missing = { $n } sur { $of } matins après une sortie sans réponse : inconnus, pas indolores
report-kept-none-due = aucun matin après une sortie encore attendu
report-kept-recalled = dont de mémoire : { $n }

## In numbers

# Labels and notes of five numbers at the top of page 1: very short.
report-fig-runs = Sorties
report-fig-runs-note = en { $days }
report-fig-longest = Plus longue sortie
report-fig-minutes = Minutes par semaine
report-fig-minutes-note = 7 premiers → 7 derniers jours
report-fig-morning = Douleur du matin
report-fig-morning-note = médiane / max, { $mornings }
report-fig-over = Jours au-dessus de la ligne
report-fig-over-note = sur { $n } jours de sortie avec ligne
report-fig-flares = Poussées
report-fig-flares-note = en { $rated }

## Severity to stability

# SINSS: the five headings as physiotherapists know them.
report-severity = Sévérité
report-severity-during = Pendant : médiane { $median }, max { $worst }.
report-severity-morning = Lendemain matin : médiane { $median }, max { $worst }.
report-severity-activities = Activités choisies : { $value } sur 10.
report-severity-none = Aucune réponse.
report-severity-note = réponses pendant : { $during } ; matins après sortie : { $morning }
report-irritability = Irritabilité
report-irritability-onset = Déclenchée par { $median } (médiane ; minimum { $lowest }).
report-irritability-onset-minutes = Déclenchée par { $median }, { $minutes } (médianes ; minimum { $lowest }).
report-irritability-peak = Pic à { $median } (max { $worst }).
report-irritability-settled = Retour à un point près : { $how } (au plus long : { $longest }).
report-settled-hour = en 1 h
report-settled-morning = le lendemain matin (≤ 24 h)
report-settled-days = en { $hours } h
report-settled-not = pas encore
report-irritability-none = Aucune sortie évaluée ne l’a fait monter de 2 points ou plus.
report-irritability-without = Supporté sans hausse : jusqu’à { $load }.
report-irritability-unknown = Trop peu de sorties avec réponses avant, pendant et après pour le dire.
report-irritability-note = { $n } sur { $of } sorties évaluées l’ont fait monter de 2 ou plus
report-irritability-low = faible, selon des seuils supposés
report-irritability-moderate = modérée, selon des seuils supposés
report-irritability-high = élevée, selon des seuils supposés
report-where = Où
report-where-none = Aucune réponse n’indique d’endroit.
# Behind places and signs, each with how often it was named; $of is a number.
report-where-note = nombre de mentions ; réponses : { $of }
report-nature = Nature
report-nature-note = laissée au thérapeute
report-stage = Stade
report-stage-onset = { $days } depuis le début.
report-stage-flare = { $days } depuis le début de la dernière poussée.
report-stage-no-flare = Aucune poussée au journal.
report-stage-unknown = Le jour du début n’a pas été indiqué.
report-stability = Stabilité
report-stability-text = { $slope } point par semaine (intervalle à 95 % de { $low } à { $high }) : { $direction }.
report-stability-few = Trop peu de matins pour une pente : { $n } en quatre semaines ; il en faut 10 sur quinze jours.
report-stability-note = pente de { $mornings } jusqu’au { $to }
report-direction-improving = en amélioration
report-direction-unchanged = inchangée, autant qu’on puisse le dire
report-direction-worsening = en aggravation

## Flares

report-flare-began = Début
report-flare-peak = Pic
report-flare-lasted = Durée
report-flare-run = Sortie d’avant
report-flare-open = fin non observée
report-flares-none = Aucune poussée dans cette période.
report-flares-note = Durée : matins au-dessus du niveau habituel. Pourcentage : par rapport à la plus grande charge des 30 jours d’avant.
report-flares-more = Antérieures non affichées : { $n }.

## Red flags

# Beside each flag that stands.
report-flag-stands = Signalé
report-flag-yes = Oui { $day }
report-flag-cleared = Levé { $day }
report-flag-somebody = par quelqu’un
report-flags-asked = Posées
report-flags-asked-text = Séries : { $n }, la dernière le { $day }.
report-flags-none-stands = Rien n’est signalé.
report-flags-more = et { $n } de plus
report-flags-never = Les questions n’ont pas reçu de réponse.
report-flag-no-weight = appui impossible sur la jambe, ou genou sans mouvement
report-flag-badly-swollen = très gonflé ou changé de forme
report-flag-hot-and-unwell = chaud, rouge et gonflé avec fièvre ou malaise général
report-flag-stuck = blocage, ou claquement douloureux
report-flag-gives-way = dérobement
report-flag-severe-or-blow = douleur très intense, ou depuis une chute, un choc ou une torsion
report-flag-cannot-lift = jambe tendue impossible à lever
report-flag-numb-or-cold = engourdissement, faiblesse ou froid sous le genou
report-flag-calf-or-breath = mollet gonflé, chaud, sensible, ou essoufflement
report-flag-after-surgery = aggravation après opération ou infiltration, ou avec prothèse
report-flag-night-pain = douleur permanente ou nocturne
report-flag-weight-or-lump = perte de poids, antécédent de cancer ou masse dure
report-flag-bone-or-groin = douleur en un point précis de l’os, ou à l’aine ou à la cuisse
report-flag-keeps-coming = gonflement ou instabilité qui reviennent, ou mobilité perdue
report-flag-many-joints = plusieurs articulations, longue raideur matinale, ou affection qui va avec des articulations douloureuses
report-flag-under-18 = moins de 18 ans
report-flag-told-not-to-run = course déconseillée pour l’instant, ou nouvelle blessure

## The plan

report-plan-step = Palier { $level } sur { $of } : { $what }.
report-plan-step-since = Palier { $level } sur { $of } : { $what }, depuis le { $day }.
report-plan-walk = Avant le premier palier de course : { $what } ; les questions de départ viennent d’abord.
report-plan-walk-for-now = Pas de course pour l’instant : { $what }.
report-plan-paused = Le plan est en pause : une question drapeaux rouges a reçu un oui.
# What a step is, within a sentence as $what.
report-plan-turns = { $turns } × ({ $run } min de course, { $walk } min de marche)
report-plan-walking = { $walk } min de marche rapide
report-plan-run = { $run } min de course facile
report-plan-move = { $day } : { $moved } (palier { $from } → { $to }).
report-move-enter = entrée dans la progression
report-move-progress = montée
report-move-hold = maintien
report-move-back = recul
report-move-break = descente après des jours sans course
report-move-pause = pause
report-move-resume = reprise
report-plan-set-by-physio = Limites, progression ou rythme fixés par un kinésithérapeute.

## 24 hours

report-course-empty = Aucune réponse autour d’une sortie dans cette période.
report-course-alt = Douleur de 0 à 10 autour de { $runs }. Médianes : { $medians }.
report-course-note = Après : le pire des premières heures.
report-course-counted = Sous chaque moment : combien des sorties avec une réponse quelconque avaient celle-ci.

## Weeks

# Heads of a narrow table.
report-week-of = Semaine
report-week-runs = Sorties
# The runner’s unit, as the head of a column.
report-unit-km = km
report-unit-miles = mi
report-week-minutes = min
report-week-longest = Max
report-week-down = D−
report-week-load = Charge
report-week-morning = Matin
report-weeks-note = Max : plus longue sortie. D− : mètres. Charge : knee-km. Matin : médiane / max. ≥ : inconnu pour certaines sorties.
report-weeks-breaks = Arrêts : { $list }.
report-weeks-nothing = Aucune sortie.

## What flares went along with

# Heads of a table.
report-factor = Quoi
report-factor-with = Avec
report-factor-without = Sans
report-factor-of = { $n } sur { $of }
report-factor-largest-load = Plus grande charge en 30 jours
report-factor-downhill = Descente, 15 m/km ou plus
report-factor-faster = 5 % plus vite que d’habitude
report-factor-day-before = Sortie la veille
report-factor-two-rest-days = Deux jours de repos ou plus avant
report-factor-road = Sur route
report-factor-trail = Sur sentier
report-factor-track = Sur piste
report-factor-treadmill = Sur tapis
report-factor-strength = Renforcement le jour même ou la veille
report-factor-hike = Randonnée le jour même ou la veille
report-factor-cycling = Vélo le jour même ou la veille
report-factor-new-shoes = Chaussures portées moins de 5 fois
report-factor-short-sleep = Moins de 7 h de sommeil avant
report-factor-high-stress = Stress de 7 sur 10 ou plus
report-factors-note = Poussées parmi les sorties évaluées, avec et sans. Des comptages, pas des causes.
report-factors-empty = Rien à comparer encore : il faut des sorties évaluées avec et sans une chose.

## The load line

report-line-ready = La ligne de charge est à { $line }, fourchette à 80 % de { $low } à { $high }.
report-line-learning = Trop peu de réponses pour une ligne, ou fourchette trop large.
report-line-learning-no-flare = Aucun matin moins bon n’a été observé ; la ligne ne peut donc se trouver qu’au-dessus de ce qui a été toléré.
report-line-unclear = Dans ce journal, les matins moins bons ne suivent pas la charge ({ $p } % que la charge ne compte pas), aucune ligne n’est donc tracée.
report-line-none = Il n’y a pas de ligne : rien n’est encore évalué.
report-line-tolerated = Toléré jusqu’ici : jusqu’à { $load }.
report-line-rests = Elle repose sur { $rated } depuis le { $since }, avec { $flares }.
report-line-start-told = Supposé avant la première réponse : { $load }, d’après la plus longue sortie confortable indiquée et les jours sans course.
report-line-start-runs = Supposé avant la première réponse : { $load }, d’après la plus longue sortie avant le dernier arrêt.
report-line-start-nothing = Supposé avant la première réponse : { $load }, très approximativement.
report-line-record = Bilan des prédictions : { $predicted } matins moins bons prédits, { $observed } observés, en { $rated }.
report-line-record-none = Elle n’a pas encore de bilan de prédictions.
report-line-trails = Ces derniers temps, elle prédit moins bien que la simple moyenne : le plan décide donc sans elle.

## How the plan was followed

report-keeping-steps = Plus grandes que le palier du plan de plus d’un dixième : { $n } sur { $of } sorties.
report-keeping-steps-none = Aucune sortie de cette période ne peut se comparer à un palier.
report-keeping-rest = Nettement avant { $hours } h après la sortie précédente : { $n } sur { $of }.
report-keeping-holds = Décisions : montées { $up }, maintiens { $hold }, reculs { $back }.

## Questionnaires

report-score-which = Lequel
report-score-first = Premier
report-score-last = Dernier
report-score-change = Écart (minimum)
report-score-least = { $change } ({ $least })
report-scores-empty = Aucun n’a été rempli.
report-scores-note = Minimum : le plus petit changement publié qui ait un sens. Traits : toute l’échelle ; anneau : premier, point : dernier, grisé : moins que ce minimum. Les totaux sont saisis à la main.
report-questionnaire-overall = État global, 0–100
report-questionnaire-activities = Activités, 0–10
report-questionnaire-change = Changement global, −7 à 7
report-questionnaire-weekly-trouble = Gêne de la semaine, 0–12 (formulation propre)
report-questionnaire-koos-pf = KOOS-PF, 0–100
report-questionnaire-koos-12 = KOOS-12, 0–100
report-questionnaire-akps = AKPS, 0–100
report-questionnaire-uwri = UWRI, 0–36
report-questionnaire-ostrc = OSTRC, 0–100
report-questionnaire-lefs = LEFS, 0–80
report-questionnaire-tsk-11 = TSK-11, 11–44

## Changes

report-change-shoes = Chaussures
report-change-surface = Surface
report-change-exercises = Exercices
report-change-medication = Médicaments
report-change-other = Autre
# $shoes: their name.
report-change-new-shoes = nouvelles : { $shoes }
report-changes-empty = Rien n’a été noté.
report-changes-redacted = laissé de côté

## Runs

# Heads of a narrow table of runs.
report-run-day = Jour
report-run-started = Départ
report-run-distance = Distance
report-run-time = Durée
report-run-down = D− m
report-run-load = Knee-km
report-run-rpe = RPE
report-run-pain = Douleur, 0–10
report-run-before = Avant
report-run-during = Pendant
report-run-after = Après
report-run-morning = Matin
report-run-note = Note
report-runs-none = Aucune sortie dans cette période.
report-runs-note = Les dernières des { $of } sorties de cette période ; la forme longue les contient toutes.
report-sign-swelling = gonflement
report-sign-giving-way = dérobement
report-sign-locking = blocage
report-sign-stopped = interrompue à cause du genou
report-mark-flare = poussée
report-mark-missing = matin sans réponse
report-mark-recalled = matin de mémoire
report-mark-treadmill = tapis

## How the numbers are made

# Pairs: a word in bold, and what follows it on the same line.
report-method-pain-label = Douleur :
report-method-pain = la pire sur l’échelle numérique de 0 à 10, demandée avant, pendant et après une sortie et le lendemain matin.
report-method-load-label = Charge.
report-method-load = Un knee-km est un kilomètre de course facile sur le plat propre à cette personne. Les poids de la marche, de la cadence, de la pente et de la vitesse sont des hypothèses (exposant { $exponent }) ; pas une force.
report-method-usual-label = Niveau habituel :
report-method-usual = médiane des 7 derniers matins qui ne suivaient pas une sortie, 3 au moins ; sinon la note d’avant la sortie.
report-method-flare-label = Poussée :
report-method-flare = un lendemain matin à au moins 2 au-dessus du niveau habituel, ou à au moins 1 au-dessus après plus de 2 pendant ; elle finit au premier matin revenu à ce niveau.
report-method-irritability-label = Irritabilité :
report-method-irritability = d’après les sorties qui ont fait monter la douleur de 2 ou plus à un moment quelconque ; calmé veut dire revenu à un point près au niveau d’avant. Seuils supposés : faible à partir de 20 min, calmé en 1 h ; élevée au-dessous de 10 min, ou pas calmé le lendemain matin.
report-method-stability-label = Stabilité :
report-method-stability = pente de Theil–Sen des matins de 28 jours avec l’intervalle de Sen à 95 %, élargi pour la ressemblance des jours voisins : une poussée ne la fait pas basculer.
report-method-line-label = Ligne de charge :
report-method-line = la charge d’un jour au-dessus de laquelle ce journal montre qu’un matin moins bon devient probable ; filtre bayésien à seuil adaptatif, fourchette à 80 %. Une estimation d’après ce journal, pas une propriété des tissus.
report-method-limits = Limites en vigueur :
report-method-limits-strict = vert au plus 2 pendant, retour au niveau d’avant en une heure, pas de hausse le lendemain matin (Esculier 2018)
report-method-limits-permissive = vert au plus 5 pendant et après, calmé le lendemain matin (Thomeé 1997, Silbernagel 2007)
report-method-limit-green = vert au plus { $n } pendant
report-method-limit-red = rouge au-dessus de { $n } pendant
report-method-limit-rise = rouge à partir de { $n } au-dessus du niveau habituel
report-method-missing-label = Réponses manquantes :
report-method-missing = inconnues, jamais zéro, jamais vertes, et sans valeur de preuve pour la ligne.
report-method-version-label = Version.
report-method-version = Plimsoll { $version }, formule de dose { $formula } ; établi à partir de { $runs } et { $answers } réponses sur ce genou.
report-method-sources-label = Sources :
report-method-sources = Esculier 2018 (BJSM 52:659), Thomas 2021 (poussées), Sen 1968, Petersen 2021 (SINSS, JMMT 29:297). La liste complète accompagne Plimsoll.

## The chart

# What the chart shows, for those who do not see it.
report-chart-alt = Les barres montrent la charge, les marques au-dessous la douleur. { $period } : { $runs }, matin le plus douloureux { $worst } sur 10, sans réponse : { $missing }.
report-chart-alt-no-morning = Les barres montrent la charge, les marques au-dessous la douleur. { $period } : { $runs }, aucun matin avec réponse.
report-chart-alt-none = { $period } : aucune sortie.
report-chart-title = Charge et douleur
report-stage-still = plan en pause
report-stage-still-short = pause
# The strip above the chart that names the plan’s steps: little room.
report-stage-walking = palier { $level }, marche
report-stage-running = palier { $level }, { $minutes } min de course
report-stage-step = palier { $level }

## Inside the PDF

# Descriptions of files inside the PDF.
report-attached-document = Ce à partir de quoi les pages ont été composées.
report-attached-chart = Ce que montre le graphique, une ligne par jour ou par semaine.

## On the chart of load and pain: little room, no capitals in the key

report-chart-line-per-day = Ligne, knee-km d’un jour
report-chart-line = ligne { $load }
report-chart-empty = Aucune sortie dans cette période.

## On the chart of 24 hours: little room

report-course-chart-empty = Aucune réponse autour d’une sortie dans cette période.
