### A logbook that left whole, and its way back in.

# Who cleared a red flag, where names are left out.
whole-somebody = alguien
# An activity of one's own, where its name is left out.
whole-activity = Actividad { $number }
# What a document holds: "Your logbook: 524 runs, 80 answers".
whole-your-logbook = Tu cuaderno: { $runs ->
    [one] { $runs } carrera
   *[other] { $runs } carreras
}, { $answers ->
    [one] { $answers } respuesta
   *[other] { $answers } respuestas
}
whole-restored = Este cuaderno no tenía carreras ni respuestas: todo está como en aquel, con sus ajustes y su plan.
# $came and $left are lists of the phrases below.
whole-joined = Lo que entra: { $came }. Lo que se deja: { $left }. Lo que hay aquí se queda.
whole-joined-nothing = No tiene nada nuevo. Lo que se deja: { $left }. Lo que hay aquí se queda.
whole-new-runs = { $count ->
    [one] { $count } carrera nueva
   *[other] { $count } carreras nuevas
}
whole-fuller-runs = { $count ->
    [one] { $count } carrera completada
   *[other] { $count } carreras completadas
}
whole-new-answers = { $count ->
    [one] { $count } respuesta nueva
   *[other] { $count } respuestas nuevas
}
whole-new-activities = { $count ->
    [one] { $count } otra actividad nueva
   *[other] otras { $count } actividades nuevas
}
whole-new-entries = { $count ->
    [one] { $count } entrada nueva más
   *[other] { $count } entradas nuevas más
}
whole-runs-there = { $count ->
    [one] { $count } carrera que ya estaba aquí
   *[other] { $count } carreras que ya estaban aquí
}
whole-answers-there = { $count ->
    [one] { $count } respuesta donde ya había otra
   *[other] { $count } respuestas donde ya había otra
}
whole-its-settings = sus ajustes
whole-its-plan = su plan y su historial de importaciones
# $keys are settings' names, as `plim settings` lists them.
whole-settings-stay = Los ajustes hechos aquí se quedan como están: { $keys }.

## What was left

# $theirs and $yours are pain from 0 to 10.
whole-answer-left = { $day }, { $side ->
    [left] rodilla izquierda
   *[right] rodilla derecha
}, { $moment ->
    [before] antes
    [during] durante
    [after] después
   *[morning] mañana
}: el archivo dice { $theirs }; aquí hay { $yours }. Lo que había aquí se queda.
# The same number, but another note or detail.
whole-answer-left-detail = { $day }, { $side ->
    [left] rodilla izquierda
   *[right] rodilla derecha
}, { $moment ->
    [before] antes
    [during] durante
    [after] después
   *[morning] mañana
}: el archivo dice otra nota u otro detalle. Lo que había aquí se queda.
# $name is a questionnaire's. $side is none where it is about no knee.
whole-score-left = { $side ->
    [left] { $day }, rodilla izquierda, { $name }: el archivo dice { $theirs }; aquí hay { $yours }. Lo que había aquí se queda.
    [right] { $day }, rodilla derecha, { $name }: el archivo dice { $theirs }; aquí hay { $yours }. Lo que había aquí se queda.
   *[none] { $day }, { $name }: el archivo dice { $theirs }; aquí hay { $yours }. Lo que había aquí se queda.
}
whole-score-left-answers = { $side ->
    [left] { $day }, rodilla izquierda, { $name }: el archivo dice otras respuestas. Lo que había aquí se queda.
    [right] { $day }, rodilla derecha, { $name }: el archivo dice otras respuestas. Lo que había aquí se queda.
   *[none] { $day }, { $name }: el archivo dice otras respuestas. Lo que había aquí se queda.
}
whole-more-left = { $count ->
    [one] { $count } entrada más se dejó del mismo modo.
   *[other] { $count } entradas más se dejaron del mismo modo.
}
whole-by-hand = Es un cuaderno entero de Plimsoll, y esos no entran por sí solos. Impórtalo a mano para ver antes qué entraría.
whole-part-of-export = Pertenece a una exportación de Plimsoll; logbook.json, que está al lado, contiene lo mismo y se leyó.

## What is wrong with it

whole-newer-version = Este cuaderno lo escribió un Plimsoll más nuevo (versión { $version } del documento; este programa conoce la { $known }). No se ha importado nada de él. Actualiza Plimsoll y vuelve a intentarlo.
whole-without-times = Este cuaderno se escribió sin horas, para que alguien lo leyera. En él no se distinguen las carreras de un mismo día, así que no se ha importado nada. Expórtalo de nuevo con horas.
# $error is technical, in English.
whole-damaged = Parece un cuaderno de Plimsoll, pero deja de tener sentido ({ $error }). No se pudo usar nada de él.
whole-breaks-off = El archivo deja de tener sentido ({ $error }). Se ha importado lo anterior: { $count ->
    [one] { $count } carrera
   *[other] { $count } carreras
}.
# It stands in the place of $error above.
whole-entry-too-large = una entrada es mayor que cualquiera de un cuaderno
# $field is the entry's list, as the file names it; $why is technical, in English.
whole-left-out = Se dejó fuera una entrada de «{ $field }»: { $why }.
whole-more-left-out = { $count ->
    [one] { $count } entrada más se dejó fuera.
   *[other] { $count } entradas más se dejaron fuera.
}

## Files that go with a report

whole-companion-dictionary = El diccionario de las tablas: qué significa cada columna, su unidad y su rango (Frictionless Data Package).
whole-companion-document = Las carreras y respuestas del periodo en un solo documento, que Plimsoll puede leer.
whole-companion-fhir = Los mismos números para el sistema de una clínica (HL7 FHIR R4). Autodeclarados; no son una medición clínica.
