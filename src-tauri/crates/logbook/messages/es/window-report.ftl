# The physio's report as it is put together, and the sheet of questionnaires and changes.

report-view-lead = Dos páginas para tu fisio, con tus propios números. No se envía nada a ninguna parte.
report-view-empty-title = Aquí se harán dos páginas para tu fisio.
report-view-empty-text = Muestran las carreras, la carga y las respuestas de la rodilla en las semanas que elijas. Hace falta una carrera para empezar.
report-view-print = Imprimir…
report-view-save-tables = Guardar tablas…
report-view-save-fhir = Guardar FHIR…
report-view-save-pdf = Guardar como PDF…
# The PDF, the tables and the FHIR file at once, in a folder.
report-view-save-all = Guardar todo…
# What the report covers.
report-view-period = Periodo
report-view-two-weeks = 2 semanas
report-view-eight-weeks = 8 semanas
report-view-half-year = 6 meses
report-view-own-days = Del … al …
report-view-first-day = Primer día
report-view-last-day = Último día
# How long it is.
report-view-form = Formato
report-view-short = Dos páginas
report-view-long = Con diario
report-view-paper = Papel
# The American paper format.
report-view-letter = Carta
# Unfolds what follows.
report-view-more = Partes, qué dejar fuera, idioma
report-view-page-one = Página 1
report-view-page-two = Página 2
# The parts, each a tick.
report-view-chart = Carga y dolor, en dibujo
report-view-numbers = Cinco números
# SINSS, as physios call it: severity, irritability, nature, stage, stability.
report-view-sinss = De severidad a estabilidad
report-view-flares = Brotes
report-view-red-flags = Respuestas de banderas rojas
report-view-plan = Plan
report-view-day = 24 horas
report-view-weeks = Carga por semanas
report-view-factors = Qué acompañó a los brotes
report-view-line = Línea de carga
report-view-adherence = Cómo se siguió el plan
report-view-scores = Cuestionarios
report-view-changes = Cambios
report-view-runs = Carreras
# What is not to stand on the report, each a tick.
report-view-keep-off = Dejar fuera
report-view-off-names = Nombres
report-view-off-notes = Notas y otras palabras propias
report-view-off-times = Horas
report-view-off-places = Títulos de las carreras (lugares)
# What is attached inside the PDF file.
report-view-inside = Dentro del PDF
report-view-data = Los números: tablas, JSON y FHIR
report-view-goal = Objetivo en el informe
report-view-goal-hint = A qué quieres volver
# The language the report is written in.
report-view-language = Idioma
report-view-printing = Abierto para imprimir
# What a picture of a page shows, for a screen reader.
report-view-preview = Vista previa de la página { $page } de { $count }
# Under the pages that are shown.
report-view-rest = { $count ->
    [one] El PDF tiene { $count } página más.
   *[other] El PDF tiene { $count } páginas más.
}

# The sheet.
score-sheet-title = Cuestionarios y cambios
score-sheet-which = Cuestionario
score-sheet-keep = Guardar estas respuestas
score-sheet-kept = Guardado.
# The second half: something changed, such as the shoes.
score-sheet-change-title = Algo ha cambiado
score-sheet-kind = De qué tipo
score-sheet-exercises = Ejercicios
score-sheet-medication = Medicación
score-sheet-other = Otra cosa
score-sheet-what = Qué ha cambiado
score-sheet-since = Desde
score-sheet-note = Anotar el cambio
# A change in the list. $words is what was written.
score-sheet-change = { $kind ->
    [shoes] Zapatillas: { $words }
    [surface] Superficie: { $words }
    [exercises] Ejercicios: { $words }
    [medication] Medicación: { $words }
   *[other] Otra cosa: { $words }
}
score-sheet-filled = Rellenado hasta ahora
score-sheet-none = Nada todavía.
score-sheet-take-away = Quitar
# The same for a screen reader. $name is what is taken away.
score-sheet-take-away-which = Quitar: { $name }
score-sheet-taken-away = Quitado.
# One number is typed: a rating of one's own, or a questionnaire's total.
score-sheet-rating = Tu valoración
score-sheet-total = Puntuación total
score-sheet-range = { $least } a { $most }
score-sheet-out-of-range = Un número de { $least } a { $most }.
score-sheet-unanswered = Las cuatro piden una respuesta.
# A field for the name of an activity, numbered.
score-sheet-activity = Actividad { $number }
score-sheet-activity-rating = Actividad { $number }, de 0 a 10
score-sheet-no-activity = Nombra al menos una actividad.
