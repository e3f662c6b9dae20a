# One run, and the form a run is typed into.

# The three questions that are asked of a knee, each over a scale from 0 to 10.
run-view-during = Lo peor durante la carrera
run-view-after = Lo peor en las horas siguientes
run-view-morning = Mañana siguiente
# Link back to the log; an arrow stands before it.
# What a run without a name is called.
# $day like "Sunday 22 November 2026", $clock like "07:12".
run-view-when = { $day }, { $clock }
run-view-edit = Modificar…
run-view-deleted = Carrera eliminada.
run-view-load-title = Carga de la rodilla
# $load is a number set large, "4.2".
# Heading: other activities of the same day.
run-view-beside = También ese día
# Heading: what a watch or a note said of a knee, an injury, soreness.
run-view-noted-title = Lo que se anotó
# $source is where it was noted.
run-view-noted = { $text } ({ $source })
run-view-context = Contexto. No responde nada sobre una rodilla y no cambia ningún número.
# Heading: the files and services that know this run.
run-view-copies = Conocida por
run-view-warnings = Observado al leer el archivo
# Heading: pace, height and cadence over the run.
run-view-way = A lo largo de la carrera
run-view-no-track-typed = Esta carrera se escribió a mano, así que no hay trazado.
run-view-no-track = No hay trazado de esta carrera: su archivo solo contenía los totales.
# $link is the next message.
run-view-no-knee = Aún no se sigue ninguna rodilla. { $link }.
run-view-no-knee-link = Di cuál en Ajustes
# What is known of the run: a word over each number.
run-view-effort = Esfuerzo
run-view-felt = Sensaciones
# Beside a light: the knee's answers to this run count as a flare.
run-view-flare = cuenta como brote
# A source of the run. $source is its name, $text what it is, $gave a list of what was taken from it ("title, notes").
run-view-copy = { $source }: { $text }. Aportó { $gave }.
run-view-copy-alike = { $source }: { $text }. No aportó nada que otros no aporten.
# The name of a source: the run was typed in by hand.
# At the foot: where the run is from.
run-view-from-hand = Escrita a mano.
run-view-from-sample = Parte del ejemplo.
run-view-from-file = De { $file }.
run-view-from-import = De una importación.
# Follows one of the four before.
run-view-edited = Modificada a mano después.

# The form.
run-form-new = Una carrera a mano
run-form-change = Modificar esta carrera
run-form-time-hint = 24 horas
run-form-minutes-hint = 25, o 25:30
run-form-distance = { $unit ->
    [mi] Distancia (millas)
   *[km] Distancia (km)
}
run-form-distance-hint = Déjalo vacío si no lo sabes
# RPE is the rating of perceived exertion.
run-form-effort = Esfuerzo (RPE 0–10)
run-form-effort-hint = 0 reposo, 10 al máximo
# Nothing is said of the surface, or of how it felt.
run-form-climb = Desnivel + (m)
run-form-descent = Desnivel − (m)
run-form-feel = Sensaciones
run-form-very-weak = 1 muy flojas
run-form-weak = 2 flojas
run-form-normal = 3 normales
run-form-strong = 4 buenas
run-form-very-strong = 5 muy buenas
# Unfolds the fields that are seldom filled in.
run-form-more = Desnivel, pasos, zapatillas y sensaciones
run-form-save-run = Guardar carrera
# What is wrong with a field, under it.
run-form-wrong-day = ¿Qué día fue? Escríbelo así: 2026-01-31.
run-form-wrong-time = Escribe la hora así: 07:30.
run-form-wrong-minutes = Minutos, como 25 o 25:30.
run-form-wrong-distance = Una distancia, como 4,2.
run-form-neither = Minutos o distancia: hace falta uno de los dos.
run-form-wrong-effort = De 0 a 10.
run-form-wrong-metres = Metros.
run-form-wrong-steps = Un número entero.
run-form-changed = Carrera modificada.
run-form-saved = Carrera guardada. Ahora, las respuestas de la rodilla.
