### The red-flag questions and what follows from an answer. Their wording is medical: as in the language's own guidelines.

## The questions. Each is one sentence that a person answers with yes or no.

red-flags-ask-no-weight = Vous est-il impossible de prendre appui sur la jambe, ou de bouger le genou ?
red-flags-ask-badly-swollen = Le genou est-il très gonflé, ou a-t-il changé de forme ?
red-flags-ask-hot-and-unwell = Le genou est-il chaud, rouge et gonflé, avec de la fièvre, des frissons ou une sensation de malaise général ?
red-flags-ask-stuck = Le genou se bloque-t-il au point de ne plus pouvoir être tendu, ou claque-t-il avec douleur ?
red-flags-ask-gives-way = Le genou se dérobe-t-il sous vous ?
red-flags-ask-severe-or-blow = La douleur est-elle très intense, ou a-t-elle commencé par une chute, un choc ou une torsion violente ?
red-flags-ask-cannot-lift = Sur le dos, vous est-il impossible de décoller du sol la jambe tendue ?
red-flags-ask-numb-or-cold = La jambe sous le genou est-elle engourdie, faible ou froide ?
red-flags-ask-calf-or-breath = Votre mollet est-il gonflé, chaud ou douloureux à la pression, ou avez-vous depuis peu du mal à respirer ?
red-flags-ask-after-surgery = Ce genou a-t-il été opéré ou infiltré, ou porte-t-il une prothèse, et cela s’aggrave-t-il maintenant ?
red-flags-ask-night-pain = Le genou fait-il mal tout le temps ou la nuit, quoi que vous fassiez ?
red-flags-ask-weight-or-lump = Avez-vous perdu du poids sans le vouloir, déjà eu un cancer, ou y a-t-il une masse dure près du genou ?
red-flags-ask-bone-or-groin = Y a-t-il un point précis de l’os qui fait mal à la pression ou au saut, ou avez-vous mal à l’aine ou à la cuisse ?
red-flags-ask-keeps-coming = Le genou gonfle-t-il sans cesse ou paraît-il instable, ou a-t-il perdu beaucoup de mobilité ?
red-flags-ask-many-joints = Plusieurs articulations font-elles mal, la raideur matinale du genou dure-t-elle plus d’une demi-heure, ou avez-vous un psoriasis, une inflammation de l’intestin ou de l’œil, ou une infection récente ?
red-flags-ask-under-18 = Avez-vous moins de 18 ans ?
red-flags-ask-told-not-to-run = Un professionnel de santé vous a-t-il dit de ne pas courir pour l’instant, ou y a-t-il une blessure récente au genou ?

## What was answered with yes, in a few words: stands within sentences and lists as $flag.

red-flags-short-no-weight = appui impossible sur la jambe ou genou sans mouvement
red-flags-short-badly-swollen = très gonflé ou changé de forme
red-flags-short-hot-and-unwell = chaud, rouge et gonflé avec fièvre ou malaise général
red-flags-short-stuck = blocage ou claquement douloureux
red-flags-short-gives-way = dérobement
red-flags-short-severe-or-blow = douleur très intense, ou depuis une chute, un choc ou une torsion
red-flags-short-cannot-lift = jambe tendue impossible à lever
red-flags-short-numb-or-cold = engourdissement, faiblesse ou froid sous le genou
red-flags-short-calf-or-breath = mollet gonflé, chaud ou douloureux à la pression, ou essoufflement récent
red-flags-short-after-surgery = aggravation après une opération, une infiltration ou avec une prothèse
red-flags-short-night-pain = douleur permanente ou nocturne
red-flags-short-weight-or-lump = perte de poids, antécédent de cancer ou masse dure
red-flags-short-bone-or-groin = douleur en un point précis de l’os, ou à l’aine ou à la cuisse
red-flags-short-keeps-coming = gonflement ou instabilité qui reviennent, ou mobilité perdue
red-flags-short-many-joints = plusieurs articulations, longue raideur matinale, ou affection qui va avec des articulations douloureuses
red-flags-short-under-18 = moins de 18 ans
red-flags-short-told-not-to-run = course déconseillée pour l’instant, ou nouvelle blessure

## What to do after a yes

# $day "1 March 2026".
red-flags-answered = Vous avez répondu oui le { $day } : { $flag }.
red-flags-do-breath = Ne courez pas. Appelez les urgences si vous avez du mal à respirer ; sinon, voyez un médecin aujourd’hui.
red-flags-do-today = Ne courez pas. Voyez un médecin aujourd’hui, même le soir ou le week-end.
red-flags-do-emergency = Ne courez pas. Faites examiner le genou aujourd’hui, dans un centre de soins non programmés ou aux urgences.
red-flags-do-growing = Ne vous fiez pas à ce plan seul : un genou en croissance est d’abord examiné par un médecin, hanches comprises.
red-flags-do-as-told = Ne courez pas avant l’accord du professionnel de santé qui suit le genou.
red-flags-do-appointment = Ne courez pas pour l’instant. Prenez rendez-vous avec votre médecin ou un médecin du sport.
# How soon, in three steps.
red-flags-soon-today = Aujourd’hui.
red-flags-soon-days = Dans les prochains jours.
red-flags-soon-visit = À votre prochaine consultation habituelle.

## Advice that follows from the log. $knee is "Left knee" or "Right knee".

red-flags-two-reds = { $knee } : deux sorties rouges en deux semaines, la dernière le { $day }.
red-flags-rest-pain = { $knee } : au moins 5 sur 10 tous les matins sans sortie la veille depuis le { $day }.
red-flags-not-improving = { $knee } : six semaines plus tard, les matins ne sont pas meilleurs qu’après la poussée du { $day }.
red-flags-advice = Montrez ce journal à un kiné ou à votre médecin. Le plan continue.

## The stop card

red-flags-stop-today = Faites examiner ce genou aujourd’hui
red-flags-stop-before-running = Faites examiner ce genou avant de courir
red-flags-stop-why = Ce n’est pas à un journal de juger ces réponses. Le plan et le verdict sont en pause jusqu’à ce que quelqu’un qui peut examiner le genou l’ait fait ; notez alors de qui il s’agit, et tous deux reprennent.
red-flags-stop-soon-today = Aujourd’hui : un centre de soins non programmés ou les urgences, ou la ligne d’assistance médicale de votre pays. En cas de difficulté à respirer ou de grand malaise : le numéro d’urgence, tout de suite.
red-flags-stop-soon-days = Dans les prochains jours : votre médecin, ou un médecin du sport. Plus tôt si cela s’aggrave.
# One line to show to a clinician. $answered is a list of the entries below; $runs "12 runs".
red-flags-for-a-clinician = { $knee } : { $answered } ; { $runs } au journal, aucune sortie rouge ces six derniers mois.
red-flags-for-a-clinician-red = { $knee } : { $answered } ; { $runs } au journal, dernière sortie rouge le { $day }.
red-flags-answered-in-a-list = { $flag }, oui le { $day }
# For $knee, where none was chosen, and where both are watched.
red-flags-knee = Genou
red-flags-both-knees = Les deux genoux sont suivis

## What was told

# Behind "red-flag answers" in the menu.
red-flags-told-all-no = tout non
red-flags-told-one = oui : { $flag }
red-flags-told-several = { $count } oui
red-flags-round-all-no = Toutes les questions ont reçu un non.
# $flags: a list with semicolons.
red-flags-round-yes = Ont reçu un oui : { $flags }.
# $by: who looked at the knee, in the runner's words; $note too.
red-flags-cleared = Levé : { $by }.
red-flags-cleared-with-note = Levé : { $by }. { $note }
