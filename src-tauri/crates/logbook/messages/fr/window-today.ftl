### The screen Today: what waits for an answer, whether to run, how it went.

# Read out before the questions about runs.
today-check-ins = Questions en attente
# Under the questions. The keys 0 to 9 answer, and T means ten; T stays T.
today-legend = 0 : rien, 10 : le pire imaginable. Les touches de chiffres répondent à la question marquée ; T vaut dix.
today-recent = Les huit dernières semaines
# Heading over the one thing to do next.
today-next = Ensuite
# A button to the right answers it. "It" is the trouble with the knee.
today-weekly = Une semaine depuis les quatre questions sur la gêne au genou.
today-weekly-answer = Y répondre…
# Read out before the questions of a morning.
today-morning-spoken = Un matin sans sortie la veille
today-morning = Ce matin
today-morning-why = Pas de sortie hier : c’est le niveau habituel du genou
today-say-knee = Dites dans Réglages quel genou suivre ; d’ici là, aucun matin n’est demandé.
# After an answer; $score is 0 to 10.
today-noted = { $moment ->
    [before] Noté : avant { $score }.
    [during] Noté : pendant { $score }.
    [after] Noté : après { $score }.
   *[morning] Noté : lendemain matin { $score }.
}
# After an answer was pressed once more.
today-taken-back = { $moment ->
    [before] Retiré : avant.
    [during] Retiré : pendant.
    [after] Retiré : après.
   *[morning] Retiré : lendemain matin.
}

## The scale of 0 to 10

scale-ends = 0 : rien, 10 : le pire imaginable
# In the place of a question whose time has not come.
scale-not-yet = Pas encore.
# A number of the scale in words: 0 is none, 1 and 2 slight, 3 and 4 mild, 5 and 6 moderate, 7 and 8 strong, 9 very strong, 10 worst.
# They tell how it feels and set no limit. The number stands before them.
scale-felt = { $felt ->
    [none] rien
    [slight] minime, à peine là
    [mild] légère : vous la sentez, mais vous continuez
    [moderate] modérée : elle change votre façon de bouger
    [strong] forte : vous auriez envie d’arrêter
    [very-strong] très forte : difficile de penser à autre chose
   *[worst] la pire imaginable
}
# A button beside a question that waits: it is put away for this day, without an answer.
scale-skip = Passer
# Read out for the button; begins with the word on it.
scale-skip-spoken = Passer : { $question }
# After that; an undo stands beside it.
scale-skipped = Mise de côté pour aujourd’hui. Elle reste sans réponse.

## More about one knee after a run

check-more = En dire plus sur ce genou
check-before = Comment était-il avant de partir ?
check-hour = Et une heure après ?
# “after” is the question of that name.
check-hour-later = Répondez d’abord à « après » ; ceci en est un détail.
check-answer-first = Répondez à l’une des questions, puis dites ici où c’était et ce que vous avez remarqué d’autre.
check-where = Où sur le genou
check-place-front = Autour de la rotule ou derrière elle
check-place-below-kneecap = Sous la rotule
check-place-inner = Côté interne
check-place-outer = Côté externe
check-place-back = Arrière du genou
check-place-all-over = Nulle part en particulier
check-stiff = Raideur matinale, en minutes
check-stiff-wrong = Des minutes entières, de 0 à 720.
# Heading over four boxes to tick, which go on from it.
check-notice = Avez-vous remarqué
check-swollen = Un gonflement nouveau
check-gave-way = Un dérobement
check-locked = Un blocage, impossible de le tendre
check-stopped = Un arrêt ou une boiterie à cause du genou
check-save = Enregistrer les détails

## Can I run? The planned run against what the knee has carried

can-run-title = Puis-je courir ?
# Read out for the choice between a distance and minutes.
can-run-measured-in = Mesuré en
can-run-kind = Type de sortie
can-run-easy = Facile
# Walking and running in turns.
can-run-walk-run = Marche-course
can-run-hilly = Vallonnée
can-run-fast = Rapide
# Read out for the field with the amount.
can-run-planned-minutes = Minutes prévues
can-run-planned-km = Distance prévue en kilomètres
can-run-planned-miles = Distance prévue en miles
# One large word each: where the planned run lies against the line.
can-run-under = En dessous
can-run-near = Tout près
can-run-over = Au-dessus
can-run-stop = À faire examiner d’abord
can-run-answer-first = Répondre d’abord
can-run-ladder = Trop tôt pour le dire
# With two knees; $knee is e.g. "Right knee", $headline a sentence.
can-run-of-knee = { $knee } : { $headline }
can-run-would-change = Ce qui y changerait quelque chose
# Read out: one of the words above, then a sentence.
can-run-spoken = { $verdict }. { $headline }
can-run-invite = Saisissez une distance ou une durée.
can-run-no-number = Ce n’est pas un nombre.

## The drawing of a hull beside it. $load is a knee load in knee-km; there is little room

hull-line = la ligne { $load }
hull-carried = supporté jusqu’ici { $load }
hull-this-run = cette sortie { $load }
# The name of the slider, read out: the mark of the planned run can be dragged up and down.
hull-slider = Sortie prévue, sur l’échelle des knee-km
# Its value, read out: $amount is “5 km”, “3.1 mi” or “30 min”.
hull-slider-value = { $amount } : { $load } knee-km
# A planned time.
hull-minutes = { $minutes } min
# Read out instead of the drawing: one sentence about the run, one about what was carried.
hull-spoken-no-run = Aucune sortie prévue.
hull-spoken-run = Cette sortie : { $load } knee-km.
hull-spoken-nothing = On ne sait pas encore ce que le genou a supporté.
hull-spoken-line = La ligne : { $load } knee-km.
hull-spoken-carried = Supporté jusqu’ici : { $load } knee-km.

today-plan-moved = Le plan a bougé : { $where }
today-plan-moved-why = Pourquoi
today-report-due = Le dernier rapport date d’il y a quatre semaines.
today-report-make = En faire un
today-notice-away = Ranger
