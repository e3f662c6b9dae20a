### Names that sentences are made of, and what Plimsoll says of itself.

is-not = Plimsoll est un journal et une calculatrice pour vos propres chiffres. Il ne pose pas de diagnostic.

## When something was: stands within a sentence as $when, "You ran yesterday."

when-today = aujourd’hui
when-yesterday = hier
# $day: "1 March 2026".
when-on = le { $day }

## Knees

# Within a sentence or a list.
knee = { $side ->
    [left] genou gauche
   *[right] genou droit
}
# Where it stands alone or begins a line.
knee-capital = { $side ->
    [left] Genou gauche
   *[right] Genou droit
}
knee-not-chosen = Genou non choisi

## Runs and answers, in a few words

# Where neither distance nor minutes are known: stands for "5.0 km" in "Yesterday, 5.0 km".
run-of-unknown-length = sortie
# "5.0 km on 1 March 2026"
run-short = { $amount } le { $day }
# Where on the knee; in a list.
knee-place = { $place ->
    [front] devant
    [inner] côté interne
    [outer] côté externe
    [back] arrière
    [below-kneecap] sous la rotule
   *[all-over] partout
}
# "right knee, next morning: 2"
answer-short = { $knee }, { $moment ->
    [before] avant
    [during] pendant
    [after] après
   *[morning] lendemain matin
} : { $score }

## The sample logbook: its runs and what their runner noted of them

sample-easy-run = Sortie facile
sample-walk-run = Marche-course
sample-canal = Le long du canal
sample-stairs = Un peu senti dans les escaliers
sample-friends = Avec des amis, plus long que prévu
sample-first-steps = Premiers pas de la reprise
sample-went-on = Je me sentais bien, alors j’ai continué
sample-evening = En soirée, frais

## Steps, as the menu names them behind "Undo": "Undo import", "Undo answer (right knee, next morning: 2)".

step-import = import
step-add-run = ajout d’une sortie
step-edit-run = modification d’une sortie
step-delete-run = suppression d’une sortie
step-log-pain = réponse
step-delete-pain = retrait d’une réponse
step-skip-question = question passée
step-change-settings = modification des réglages
step-recompute = nouveau calcul des doses
step-start-check = questions de départ
step-answer-red-flags = réponses drapeaux rouges
step-clear-red-flags = drapeau rouge levé
step-log-score = questionnaire
step-delete-score = retrait d’un questionnaire
step-note-change = changement noté
step-delete-change = retrait d’un changement noté
step-add-activity = ajout d’une autre activité
step-delete-activity = retrait d’une autre activité
step-note-day = note du jour
step-forget-columns = oubli des colonnes
# $what is one of the steps above.
step-with-detail = { $what } ({ $detail })

## Several things in one line

# What stands between the parts of a list; every part makes sense by itself.
list-comma = {", "}
list-semicolon = {" ; "}
# "start, distance and steps": $before holds all but the last, with commas.
list-and = { $before } et { $last }
