### A logbook that left whole, and its way back in.

# Who cleared a red flag, where names are left out.
whole-somebody = quelqu’un
# An activity of one's own, where its name is left out.
whole-activity = Activité { $number }
# What a document holds: "Your logbook: 524 runs, 80 answers".
whole-your-logbook = Votre carnet : { $runs ->
    [one] { $runs } sortie
   *[other] { $runs } sorties
}, { $answers ->
    [one] { $answers } réponse
   *[other] { $answers } réponses
}
whole-restored = Ce carnet n’avait ni sorties ni réponses : tout est comme dans l’autre, avec ses réglages et son plan.
# $came and $left are lists of the phrases below.
whole-joined = Ce qui entre : { $came }. Ce qui est laissé : { $left }. Ce qui est ici reste.
whole-joined-nothing = Rien n’y est nouveau. Ce qui est laissé : { $left }. Ce qui est ici reste.
whole-new-runs = { $count ->
    [one] { $count } nouvelle sortie
   *[other] { $count } nouvelles sorties
}
whole-fuller-runs = { $count ->
    [one] { $count } sortie complétée
   *[other] { $count } sorties complétées
}
whole-new-answers = { $count ->
    [one] { $count } nouvelle réponse
   *[other] { $count } nouvelles réponses
}
whole-new-activities = { $count ->
    [one] { $count } nouvelle autre activité
   *[other] { $count } nouvelles autres activités
}
whole-new-entries = { $count ->
    [one] { $count } autre nouvelle entrée
   *[other] { $count } autres nouvelles entrées
}
whole-runs-there = { $count ->
    [one] { $count } sortie qui était déjà ici
   *[other] { $count } sorties qui étaient déjà ici
}
whole-answers-there = { $count ->
    [one] { $count } réponse là où il y en avait une autre
   *[other] { $count } réponses là où il y en avait une autre
}
whole-its-settings = ses réglages
whole-its-plan = son plan et son historique d’imports
# $keys are settings' names, as `plim settings` lists them.
whole-settings-stay = Les réglages faits ici restent tels quels : { $keys }.

## What was left

# $theirs and $yours are pain from 0 to 10.
whole-answer-left = { $day }, { $side ->
    [left] genou gauche
   *[right] genou droit
}, { $moment ->
    [before] avant
    [during] pendant
    [after] après
   *[morning] matin
} : le fichier dit { $theirs } ; ici, c’est { $yours }. Ce qui était ici reste.
# The same number, but another note or detail.
whole-answer-left-detail = { $day }, { $side ->
    [left] genou gauche
   *[right] genou droit
}, { $moment ->
    [before] avant
    [during] pendant
    [after] après
   *[morning] matin
} : le fichier a une autre note ou un autre détail. Ce qui était ici reste.
# $name is a questionnaire's. $side is none where it is about no knee.
whole-score-left = { $side ->
    [left] { $day }, genou gauche, { $name } : le fichier dit { $theirs } ; ici, c’est { $yours }. Ce qui était ici reste.
    [right] { $day }, genou droit, { $name } : le fichier dit { $theirs } ; ici, c’est { $yours }. Ce qui était ici reste.
   *[none] { $day }, { $name } : le fichier dit { $theirs } ; ici, c’est { $yours }. Ce qui était ici reste.
}
whole-score-left-answers = { $side ->
    [left] { $day }, genou gauche, { $name } : le fichier a d’autres réponses. Ce qui était ici reste.
    [right] { $day }, genou droit, { $name } : le fichier a d’autres réponses. Ce qui était ici reste.
   *[none] { $day }, { $name } : le fichier a d’autres réponses. Ce qui était ici reste.
}
whole-more-left = { $count ->
    [one] { $count } entrée de plus a été laissée de la même façon.
   *[other] { $count } entrées de plus ont été laissées de la même façon.
}
whole-by-hand = C’est un carnet Plimsoll entier, et ceux-là n’arrivent pas d’eux-mêmes. Importez-le à la main pour voir d’abord ce qui entrerait.
whole-part-of-export = Il fait partie d’un export de Plimsoll ; logbook.json, à côté, contient la même chose et a été lu.

## What is wrong with it

whole-newer-version = Ce carnet a été écrit par un Plimsoll plus récent (version { $version } du document ; ce programme connaît { $known }). Rien n’en a été importé. Mettez Plimsoll à jour et réessayez.
whole-without-times = Ce carnet a été écrit sans heures, pour être lu par quelqu’un. On ne peut pas y distinguer les sorties d’un même jour : rien n’en a donc été importé. Exportez-le de nouveau avec les heures.
# $error is technical, in English.
whole-damaged = Cela ressemble à un carnet Plimsoll, mais n’a plus de sens à partir d’un point ({ $error }). Rien n’a pu en être utilisé.
whole-breaks-off = Le fichier n’a plus de sens à partir d’un point ({ $error }). Ce qui précédait a été importé : { $count ->
    [one] { $count } sortie
   *[other] { $count } sorties
}.
# It stands in the place of $error above.
whole-entry-too-large = une entrée est plus grosse que toute entrée d’un carnet
# $field is the entry's list, as the file names it; $why is technical, in English.
whole-left-out = Une entrée de « { $field } » a été laissée de côté : { $why }.
whole-more-left-out = { $count ->
    [one] { $count } entrée de plus a été laissée de côté.
   *[other] { $count } entrées de plus ont été laissées de côté.
}

## Files that go with a report

whole-companion-dictionary = Le dictionnaire des tableaux : ce que signifie chaque colonne, son unité et sa plage (Frictionless Data Package).
whole-companion-document = Les sorties et les réponses de la période en un seul document, que Plimsoll peut lire.
whole-companion-fhir = Les mêmes chiffres pour le système d’un cabinet (HL7 FHIR R4). Autodéclarés ; pas une mesure clinique.
