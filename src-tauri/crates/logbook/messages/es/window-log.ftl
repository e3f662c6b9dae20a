# The log: every run by month, the filters and the calendar beside it, and what is done with several runs at once.

# Name of the part beside the list, for a screen reader.
log-beside = Calendario y filtros
# Button: shows a tick before each run.
log-choose = Elegir varias
# Under the heading: how many runs the log holds.
# Under the heading, while filters are set.
log-runs-fit = { $count ->
    [0] Ninguna carrera coincide
    [one] { $count } carrera coincide
   *[other] { $count } carreras coinciden
}
log-none-fits = Ninguna carrera del registro es así. Afloja un filtro, o muestra todas las carreras.
# Button under the list, and beside it how many runs are shown.
log-empty-title = Tus carreras aparecerán aquí.
log-empty-text = Importa lo que te dé tu reloj o tu app, también exportaciones enteras, o suéltalo en cualquier parte de esta ventana. Sin reloj, escribe lo que has corrido: los minutos bastan.
# What the table is, for a screen reader.
log-table = Carreras, las más recientes primero
# Heads of narrow columns.
log-column-run = Carrera
# Knee-kilometres: how much a run asked of the knee.
log-column-load = Knee-km
log-column-answers = Respuestas
log-column-state = Estado
# Shown over the head "Answers": the order of the three signs.
log-answers-meaning = Lo peor durante, lo peor después, mañana siguiente
# What a run without a name is called.
log-treadmill = Cinta
# Name of the tick before a run. $name is the run's name, $day like "Sun 22".
log-pick = { $name }, { $day }
# What was noted of a knee, and in brackets where ("Garmin", "notes").
log-noted = { $source ->
    [Plimsoll] { $text }
   *[other] { $text } ({ $source })
}
# The three answers, for a screen reader. Each is a number from 0 to 10, or "none".
log-answers = { $during ->
    [none] durante sin respuesta
   *[other] durante { $during }
}, { $after ->
    [none] después sin respuesta
   *[other] después { $after }
}, { $morning ->
    [none] mañana siguiente sin respuesta
   *[other] mañana siguiente { $morning }
}
# The same where both knees are watched. $answers is the message before.
log-answers-of = { $side ->
    [left] rodilla izquierda: { $answers }
   *[right] rodilla derecha: { $answers }
}
# One letter before the signs of a knee: L for left, R for right.
log-side = { $side ->
    [left] I
   *[right] D
}
# State of a run that still waits for answers.
log-open = Pendiente
# State of a run whose next morning went by without an answer.

# The calendar beside the log. Names of the two arrows.
log-calendar-before = Mes anterior
log-calendar-after = Mes siguiente
log-calendar-days = Días del mes
log-calendar-meaning = Cuanto más intenso el fondo, más carga; el cuadrado es la respuesta de la mañana; un punto, algo anotado ese día.

# The filters beside the log: "Runs" is the name of the search.
log-filters-title = Carreras
log-filters-words = Palabras
# Stands in the empty field for words.
log-filters-words-where = Título, notas, zapatillas
log-filters-state = Estado
log-filters-kind = Tipo
# Any state, any kind.
log-filters-any = Todos
log-filters-open = Pendientes
log-filters-answered = Respondidas
# A distance, in the unit of the settings.
log-filters-from = { $unit ->
    [mi] Desde, mi
   *[km] Desde, km
}
log-filters-to = { $unit ->
    [mi] Hasta, mi
   *[km] Hasta, km
}
log-filters-wrong = Escribe un número, como 5 o 7,5.
log-filters-clear = Mostrar todas las carreras
# While one day is chosen in the calendar.
log-filters-day = Carreras del { $day }

# Several runs at once: a bar at the foot of the list.
run-choice-title = Carreras elegidas
run-choice-none = Aún no hay carreras elegidas. Mayús toma todo un tramo.
run-choice-count = { $count ->
    [one] { $count } carrera elegida
   *[other] { $count } carreras elegidas
}
run-choice-edit = Zapatillas o superficie…
# Ends choosing.
run-choice-deleted = { $count ->
    [one] { $count } carrera eliminada.
   *[other] { $count } carreras eliminadas.
}
run-choice-changed = { $count ->
    [one] { $count } carrera modificada.
   *[other] { $count } carreras modificadas.
}
# Heading of the form that changes them.
run-choice-change = { $count ->
    [one] Modificar { $count } carrera
   *[other] Modificar { $count } carreras
}
run-choice-shoes-hint = Déjalo vacío para no cambiarlas
# A tick: takes the shoes' name away from the runs.
run-choice-no-shoes = Sin zapatillas indicadas
# The surface is left as it is.
run-choice-as-it-is = Como está
run-choice-neither = Zapatillas o superficie: hace falta una de las dos.
