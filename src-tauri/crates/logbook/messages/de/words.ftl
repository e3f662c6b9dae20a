### Names that sentences are made of, and what Plimsoll says of itself.

is-not = Plimsoll ist ein Tagebuch und ein Rechner für deine eigenen Zahlen. Es stellt keine Diagnose.

## When something was: stands within a sentence as $when, "You ran yesterday."

when-today = heute
when-yesterday = gestern
# $day: "1 March 2026".
when-on = am { $day }

## Knees

# Within a sentence or a list.
knee = { $side ->
    [left] linkes Knie
   *[right] rechtes Knie
}
# Where it stands alone or begins a line.
knee-capital = { $side ->
    [left] Linkes Knie
   *[right] Rechtes Knie
}
knee-not-chosen = Kein Knie ausgewählt

## Runs and answers, in a few words

# Where neither distance nor minutes are known: stands for "5.0 km" in "Yesterday, 5.0 km".
run-of-unknown-length = Lauf
# "5.0 km on 1 March 2026"
run-short = { $amount } am { $day }
# Where on the knee; in a list.
knee-place = { $place ->
    [front] vorn
    [inner] Innenseite
    [outer] Außenseite
    [back] hinten
    [below-kneecap] unter der Kniescheibe
   *[all-over] nirgends bestimmt
}
# "right knee, next morning: 2"
answer-short = { $knee }, { $moment ->
    [before] vorher
    [during] beim Lauf
    [after] danach
   *[morning] nächster Morgen
}: { $score }

## The sample logbook: its runs and what their runner noted of them

sample-easy-run = Lockerer Lauf
sample-walk-run = Gehen und Laufen
sample-canal = Am Kanal entlang
sample-stairs = Auf der Treppe ein wenig gespürt
sample-friends = Mit Freunden, länger als geplant
sample-first-steps = Die ersten Schritte zurück
sample-went-on = Fühlte sich gut an, also weitergelaufen
sample-evening = Abends, kühl

## Steps, as the menu names them behind "Undo": "Undo import", "Undo answer (right knee, next morning: 2)".

step-import = Import
step-add-run = Lauf hinzufügen
step-edit-run = Lauf bearbeiten
step-delete-run = Lauf löschen
step-log-pain = Antwort
step-delete-pain = Antwort entfernen
step-skip-question = Frage überspringen
step-change-settings = Einstellungen ändern
step-recompute = Dosen neu berechnen
step-start-check = Startfragen
step-answer-red-flags = Antworten zu Warnzeichen
step-clear-red-flags = Warnzeichen klären
step-log-score = Fragebogen
step-delete-score = Fragebogen entfernen
step-note-change = Änderung notieren
step-delete-change = notierte Änderung entfernen
step-add-activity = andere Aktivität hinzufügen
step-delete-activity = andere Aktivität entfernen
step-note-day = Notiz zum Tag
step-forget-columns = Spalten vergessen
# $what is one of the steps above.
step-with-detail = { $what } ({ $detail })

## Several things in one line

# What stands between the parts of a list; every part makes sense by itself.
list-comma = {", "}
list-semicolon = {"; "}
# "start, distance and steps": $before holds all but the last, with commas.
list-and = { $before } und { $last }
