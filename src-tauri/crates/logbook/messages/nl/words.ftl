### Names that sentences are made of, and what Plimsoll says of itself.

is-not = Plimsoll is een dagboek en een rekenmachine voor je eigen getallen. Het stelt geen diagnose.

## When something was: stands within a sentence as $when, "You ran yesterday."

when-today = vandaag
when-yesterday = gisteren
# $day: "1 March 2026".
when-on = op { $day }

## Knees

# Within a sentence or a list.
knee = { $side ->
    [left] linkerknie
   *[right] rechterknie
}
# Where it stands alone or begins a line.
knee-capital = { $side ->
    [left] Linkerknie
   *[right] Rechterknie
}
knee-not-chosen = Geen knie gekozen

## Runs and answers, in a few words

# Where neither distance nor minutes are known: stands for "5.0 km" in "Yesterday, 5.0 km".
run-of-unknown-length = run
# "5.0 km on 1 March 2026"
run-short = { $amount } op { $day }
# Where on the knee; in a list.
knee-place = { $place ->
    [front] voorkant
    [inner] binnenkant
    [outer] buitenkant
    [back] achterkant
    [below-kneecap] onder de knieschijf
   *[all-over] nergens in het bijzonder
}
# "right knee, next morning: 2"
answer-short = { $knee }, { $moment ->
    [before] vooraf
    [during] tijdens
    [after] erna
   *[morning] volgende ochtend
}: { $score }

## The sample logbook: its runs and what their runner noted of them

sample-easy-run = Rustige run
sample-walk-run = Wandelen en hardlopen
sample-canal = Langs het kanaal
sample-stairs = Een beetje gevoeld op de trap
sample-friends = Met vrienden, langer dan gepland
sample-first-steps = Eerste stappen terug
sample-went-on = Voelde goed, dus doorgelopen
sample-evening = ’s Avonds, fris

## Steps, as the menu names them behind "Undo": "Undo import", "Undo answer (right knee, next morning: 2)".

step-import = import
step-add-run = run toevoegen
step-edit-run = run bewerken
step-delete-run = run verwijderen
step-log-pain = antwoord
step-delete-pain = antwoord weghalen
step-skip-question = vraag overslaan
step-change-settings = instellingen wijzigen
step-recompute = doses opnieuw berekenen
step-start-check = startvragen
step-answer-red-flags = antwoorden over alarmsignalen
step-clear-red-flags = alarmsignaal afhandelen
step-log-score = vragenlijst
step-delete-score = vragenlijst weghalen
step-note-change = verandering noteren
step-delete-change = genoteerde verandering weghalen
step-add-activity = andere activiteit toevoegen
step-delete-activity = andere activiteit weghalen
step-note-day = notitie van de dag
step-forget-columns = kolommen vergeten
# $what is one of the steps above.
step-with-detail = { $what } ({ $detail })

## Several things in one line

# What stands between the parts of a list; every part makes sense by itself.
list-comma = {", "}
list-semicolon = {"; "}
# "start, distance and steps": $before holds all but the last, with commas.
list-and = { $before } en { $last }
