### A run's page.

## How a load was reached

run-no-load = Pas de charge : ni la distance ni les minutes ne sont connues.
# $load "5.2 knee-km"; $usual is one of the two sentences below.
run-load-from-track = { $load } : d’après les pas, la vitesse et la pente au fil de la sortie, avec l’exposant { $exponent }. { $usual } Un knee-km est un kilomètre de votre propre course facile sur le plat.
run-load-from-summary = { $load } : d’après les pas de la sortie face à vos pas habituels par kilomètre, avec l’exposant { $exponent }. { $usual } Un knee-km est un kilomètre de votre propre course facile sur le plat.
run-load-from-distance = { $load } : d’après la seule distance, avec l’exposant { $exponent }. { $usual } Un knee-km est un kilomètre de votre propre course facile sur le plat.
run-load-from-minutes = { $load } : d’après les minutes, à votre allure habituelle, avec l’exposant { $exponent }. { $usual } Un knee-km est un kilomètre de votre propre course facile sur le plat.
run-usual-read = Vos habitudes sont tirées de { $count ->
    [one] { $count } sortie
   *[other] { $count } sorties
}.
run-usual-unknown = Votre allure et votre pas habituels ne sont pas encore connus : un kilomètre compte donc pour un kilomètre.
# $why: `formula`, `usual`, `setting` or `settings`, where $keys names the settings.
run-loads-anew = Les charges ont été recalculées pour la dernière fois le { $day }, parce que { $why ->
    [formula] Plimsoll les calcule d’une nouvelle façon
    [usual] votre allure et votre pas habituels ont été tirés de plus de sorties
    [settings] un réglage a changé ({ $keys })
   *[setting] un réglage a changé
} ; { $count ->
    [one] la charge de { $count } sortie a bougé.
   *[other] la charge de { $count } sorties a bougé.
}

## What else there was on that day

# "Indoor cycling, 45 min, 12.0 km: After work"; $activity is a list.
run-other-with-title = { $activity } : { $title }
# What an activity without words of its own is called.
run-other-kind = { $kind ->
    [walk] Marche
    [hike] Randonnée
    [ride] Vélo
    [swim] Natation
    [strength] Renforcement
   *[other] Autre
}
# $knees: `both`, `left`, `right` or `one`. It is not said what it says of it.
run-title-mentions = Le titre mentionne { $knees ->
    [both] les deux genoux
    [left] le genou gauche
    [right] le genou droit
   *[one] un genou
}
run-note-mentions = La note mentionne { $knees ->
    [both] les deux genoux
    [left] le genou gauche
    [right] le genou droit
   *[one] un genou
}

## How somebody felt, as it was written down elsewhere

run-felt-injury = Blessure
run-felt-soreness = Courbatures
run-felt-fatigue = Fatigue
run-felt-stress = Stress
run-felt-mood = Humeur
run-felt-motivation = Motivation
run-felt-readiness = Forme du jour
run-felt-sleep = Qualité du sommeil
run-felt-slept = Sommeil
run-felt-exertion = Effort perçu
run-felt-comment = Commentaire
# $value, after the name: "Soreness 3 of 4, where 1 is best".
run-felt-one-is-best = { $value } sur 4, 1 étant le mieux
run-felt-five-is-best = { $value } sur 5, 5 étant le mieux
run-felt-ten-is-most = { $value } sur 10
run-felt-hours = { $value } h
run-felt-value = { $what } { $value }
run-felt-value-and-words = { $what } { $value } : { $words }
run-felt-words = { $what } : { $words }
# What was sore besides the knee, in the runner's words.
run-felt-sore = Douloureux aussi : { $words }

## What a usual level rests on

run-level-unknown = Son niveau habituel n’est pas encore connu : répondez à quelques matins sans sortie la veille.
run-level-mornings = Niveau habituel { $level } : la médiane de { $count } matins sans sortie la veille.
run-level-before = Niveau { $level } avant cette sortie, tel que vous l’avez noté alors.
run-level-same-morning = Niveau { $level } le matin de cette sortie.

## Why a run is green, amber, red or open. Numbers are 0 to 10.

run-light-morning-rose = Le lendemain matin était { $by } au-dessus de son niveau habituel.
run-light-morning-settled = Le lendemain matin n’était pas au-dessus de son niveau habituel.
run-light-during-over = Pendant la sortie, il a atteint { $score } ; la limite est { $limit }.
run-light-during-within = Pendant la sortie, il est resté à { $score } ou moins.
run-light-not-settled = Après la sortie, il était à { $score }, au-dessus de son niveau de { $level }.
run-light-stopped = La sortie a été interrompue à cause du genou.
run-light-signs = Un gonflement, un dérobement ou un blocage a été noté.
run-light-no-during = La douleur pendant la sortie est sans réponse.
run-light-no-after = La douleur après la sortie est sans réponse.
run-light-no-morning = Le lendemain matin est sans réponse : inconnu, ce qui ne veut pas dire bon.
run-light-no-level = Son niveau habituel n’est pas connu : la réponse ne peut donc pas s’y comparer.
