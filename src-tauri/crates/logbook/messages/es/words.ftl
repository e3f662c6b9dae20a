### Names that sentences are made of, and what Plimsoll says of itself.

is-not = Plimsoll es un diario y una calculadora para tus propios números. No diagnostica.

## When something was: stands within a sentence as $when, "You ran yesterday."

when-today = hoy
when-yesterday = ayer
# $day: "1 March 2026".
when-on = el { $day }

## Knees

# Within a sentence or a list.
knee = { $side ->
    [left] rodilla izquierda
   *[right] rodilla derecha
}
# Where it stands alone or begins a line.
knee-capital = { $side ->
    [left] Rodilla izquierda
   *[right] Rodilla derecha
}
knee-not-chosen = Rodilla sin elegir

## Runs and answers, in a few words

# Where neither distance nor minutes are known: stands for "5.0 km" in "Yesterday, 5.0 km".
run-of-unknown-length = carrera
# "5.0 km on 1 March 2026"
run-short = { $amount } el { $day }
# Where on the knee; in a list.
knee-place = { $place ->
    [front] delante
    [inner] lado interno
    [outer] lado externo
    [back] detrás
    [below-kneecap] debajo de la rótula
   *[all-over] por todas partes
}
# "right knee, next morning: 2"
answer-short = { $knee }, { $moment ->
    [before] antes
    [during] durante
    [after] después
   *[morning] mañana siguiente
}: { $score }

## The sample logbook: its runs and what their runner noted of them

sample-easy-run = Carrera suave
sample-walk-run = Caminar y correr
sample-canal = Junto al canal
sample-stairs = La noté un poco en las escaleras
sample-friends = Con amigos, más larga de lo previsto
sample-first-steps = Primeros pasos de vuelta
sample-went-on = Me sentía bien, así que seguí
sample-evening = Al anochecer, fresco

## Steps, as the menu names them behind "Undo": "Undo import", "Undo answer (right knee, next morning: 2)".

step-import = importación
step-add-run = añadir carrera
step-edit-run = modificar carrera
step-delete-run = eliminar carrera
step-log-pain = respuesta
step-delete-pain = quitar respuesta
step-skip-question = omitir pregunta
step-change-settings = cambiar ajustes
step-recompute = recalcular dosis
step-start-check = preguntas de inicio
step-answer-red-flags = respuestas de banderas rojas
step-clear-red-flags = levantar bandera roja
step-log-score = cuestionario
step-delete-score = quitar cuestionario
step-note-change = anotar cambio
step-delete-change = quitar cambio anotado
step-add-activity = añadir otra actividad
step-delete-activity = quitar otra actividad
step-note-day = nota del día
step-forget-columns = olvidar columnas
# $what is one of the steps above.
step-with-detail = { $what } ({ $detail })

## Several things in one line

# What stands between the parts of a list; every part makes sense by itself.
list-comma = {", "}
list-semicolon = {"; "}
# "start, distance and steps": $before holds all but the last, with commas.
list-and = { $before } y { $last }
