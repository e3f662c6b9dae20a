### The first page of an empty logbook.

welcome-title = ¿Cuánta carrera acepta hoy tu rodilla?
welcome-lead = El casco de un barco lleva una línea pintada: no cargar más allá. Plimsoll traza esa línea para una rodilla que corre, con tus propias carreras y las respuestas de la rodilla.
welcome-knee = ¿Qué rodilla es?
welcome-knee-missing = Di primero qué rodilla: las preguntas lo necesitan.
welcome-since = ¿Desde cuándo te molesta?
welcome-since-hint = Basta con una fecha aproximada. Déjalo vacío si no lo sabes.
welcome-begin = Empezar sin carrera
# The button welcome-sample stands behind it.
welcome-not-yet = ¿Todavía no?
welcome-sample = Echar un vistazo a un cuaderno de ejemplo
# Behind it: a backup takes the logbook’s place.
welcome-restore = Restaurar una copia…
welcome-what-it-is = Plimsoll es un diario y una calculadora para tus propios números. No diagnostica. Todo queda en un solo archivo en este equipo.

## The steps

# Over the heading of each of the three steps.
welcome-step = Paso { $step } de { $of }
welcome-next = Siguiente
welcome-back = Atrás
welcome-skip-step = Omitir este paso
# The second step: the longest comfortable run and the break, with the fields of the screen Settings.
welcome-before = Lo que la rodilla conocía antes
welcome-before-lead = Todo esto puede quedar vacío. Es una primera idea de a qué estaba acostumbrada la rodilla, hasta que tus carreras y respuestas digan más.
# After the last step: files, a run that is typed, or nothing yet; a backup, or the sample.
welcome-ways = ¿Cómo quieres empezar?
welcome-ways-lead = Todo se puede cambiar después en Ajustes.

## The second page: the red-flag questions

welcome-flags = Algunas rodillas conviene examinarlas primero
welcome-flags-lead = Responde sí o no a cada una. Tus respuestas se quedan en este equipo.
# Behind the button "Not now"; Today is the screen of that name.
welcome-asks-again = La pantalla Hoy volverá a preguntar.
