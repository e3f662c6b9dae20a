### What plim says at a terminal, beside what the window says too. Words in `…` and words that begin with -- are typed as they stand.
### Help, JSON and what scripts read are not here: they are English. $path, $file and $folder are files and folders.

## Heads of tables: short, in small letters

plim-head = { $head ->
    [answer-id] n.º
    [band] rango
    [ceiling] techo
    [column] columna
    [day] día
    [distance] distancia
    [duration] duración
    [exponent] exponente
    [flare] brote
    [holds] contiene
    [id] N.º
    [kind] Tipo
    [knee] rodilla
    [knee-km] knee-km
    [left] izquierda
    [line-number] línea
    [load] carga
    [load-line] línea
    [means] significa
    [moment] momento
    [outcome] mal resultado
    [predicted] previsto
    [questionnaire] Cuestionario
    [right] derecha
    [run] carrera
    [run-minutes] min correr
    [score-day] Día
    [since] Desde
    [state] estado
    [step] escalón
    [time] tiempo
    [tolerated] tolerado
    [walk-minutes] min caminar
    [what-changed] Qué
   *[what] qué
}

## Names

plim-knee = { $side ->
    [left] Rodilla izquierda
   *[right] Rodilla derecha
}
# In the cell of a table.
plim-side = { $side ->
    [left] izquierda
   *[right] derecha
}
plim-moment = { $moment ->
    [before] antes
    [during] durante
    [after] después
   *[morning] mañana
}
plim-no-knee = Aún no se ha elegido rodilla (`plim settings set side left|right|both`)
plim-no-knee-yet = Aún no se ha elegido rodilla
plim-yes = sí
plim-no = no
plim-not-known = desconocido

## plim import and plim columns

plim-columns-none = No se ha dicho cómo se leen las tablas; se suponen.
plim-columns-unreadable = No se pudo leer { $path }: { $error }. No se ha cambiado nada.
plim-columns-unreadable-hint = Di las columnas en la línea de comandos, o nombra un archivo de texto.
plim-dry-run = No se ha escrito nada: era un ensayo.
plim-refused-list = Qué no se leyó, y por qué: { $file }
# What became of a file, in the first column: at most 13 letters where they fit.
plim-fate = { $fate ->
    [imported] nuevo
    [updated] completado
    [duplicate] ya estaba
    [not-a-run] sin carrera
   *[broken] ilegible
}
plim-came-as = carrera { $id }, { $title }
plim-table-is-read = { $how ->
    [guess] { $path } se lee por suposición:
    [remembered] { $path } se lee como se dijo antes:
   *[said] { $path } se lee como dice --columns:
}
plim-not-a-run = { $what } (no es una carrera)
# Beside a bar: $done is one of the two below, $left a time.
plim-progress = { $done }, queda: { $left }
plim-progress-read = { $done } de { $count ->
    [one] { $count } archivo leído
   *[other] { $count } archivos leídos
}
plim-progress-taken-in = { $done } de { $of } importadas

## plim pain, line and can-run

plim-answer-written = La respuesta { $id } queda anotada: { $day }, { $side ->
    [left] rodilla izquierda
   *[right] rodilla derecha
}, { $moment ->
    [before] antes
    [during] durante
    [after] después
   *[morning] mañana
}: { $score } de 10.
plim-answer-recalled = Queda marcada como «de memoria»: su día había pasado.
plim-answer-deleted = La respuesta { $id } se ha quitado. `plim undo` la recupera.
# $knee is a knee's name, or that none is chosen.
plim-line = { $knee }. { $text }
plim-outcome-flare = brote
plim-outcome-red = cualquier carrera roja
plim-in-force = en uso
plim-other-advice = otro consejo
plim-one-hour-after = una hora después { $score }
plim-stiff = rigidez de { $minutes } min
plim-swelling = hinchazón
plim-gave-way = cedió
plim-locked = se bloqueó
plim-stopped = interrumpida por ella
plim-recalled = de memoria

## plim export, backup, restore, undo, redo, check and sample

# $runs and $answers are "3 runs" and "1 answer".
plim-exported = { $runs } y { $answers } están ahora en formatos abiertos. `plim import` lo recupera.
plim-exported-without-times = { $runs } y { $answers } están ahora en formatos abiertos. Sin horas son para leer: no se pueden recuperar.
plim-backed-up = { $runs } y { $answers } están en esta copia. `plim restore` la recupera.
plim-restored = El cuaderno se ha recuperado de { $file }, con { $runs }.
plim-restored-kept = Lo que había antes se conserva: { $file }
# $step is what was done: "answer (right knee, next morning: 2)".
plim-undone = Deshecho: { $step }. `plim redo` lo rehace.
plim-nothing-to-undo = No hay nada que deshacer.
plim-redone = Rehecho: { $step }.
plim-nothing-to-redo = No hay nada que rehacer.
plim-check-sound = Está todo en orden.
plim-check = { $runs }, { $answers }, { $bytes } bytes; Plimsoll { $version }.
plim-sample = { $runs } y { $answers } de alguien inventado, para echar un vistazo.
plim-sample-apart = El ejemplo necesita un cuaderno propio, para que nunca se mezcle con el tuyo.
plim-sample-apart-hint = Nombra un archivo nuevo: plim --logbook sample.plimsoll sample
plim-no-home-hint = Nombra uno con --logbook FILE.

## plim chart and report

plim-chart-file = Un gráfico se escribe como .svg, .png o .csv.
plim-chart-file-hint = Da a --out un nombre que termine así.
plim-exists = { $path } ya existe. No se ha tocado.
plim-exists-hint = Nombra una carpeta nueva.

## plim watch

plim-asked-first = { $name } está conectado, y antes se pregunta. `plim watch --device "{ $name }" --may always` deja que entre.
plim-no-place = No se vigila ninguna carpeta y no hay ningún reloj conectado. `plim watch DIR` vigila una.
plim-no-folder = No se vigila ninguna carpeta. `plim watch DIR` vigila una.
plim-not-watched = Esta carpeta no se vigila.
plim-not-watched-hint = `plim watch` muestra lo que se vigila.
plim-watched-no-more = { $name } ya no se vigila. Sus carreras se quedan.
plim-no-such-watch = Antes no se ha conectado ningún reloj con este nombre.
plim-no-such-watch-hint = `plim watch` muestra los que sí.
plim-may = { $may ->
    [ask] Se pregunta por { $name } cuando se conecta.
    [always] Lo nuevo en { $name } entra por sí solo cuando se conecta.
   *[never] { $name } se deja en paz.
}
# $said is a sentence about the place $name.
plim-place-is = { $name }: { $said }
plim-place-last = Último: { $file }, { $day }.

## plim plan, start-check and red-flags

plim-plan-calendar = Las próximas dos semanas están en este archivo de calendario.
# $headline is a sentence.
plim-plan = { $knee }, { $day }. { $headline }
plim-plan-note = Nota del fisio:
plim-plan-why = Por qué
plim-plan-moves = Qué lo movería
plim-plan-before-start = Antes del primer escalón de carrera
plim-plan-coming = Las próximas dos semanas
plim-plan-decided = Decidido
plim-if-green = si es verde
plim-held-by-line = retenido por la línea de carga
plim-flags-to-show = Para mostrar:
plim-flags-none = Nada vigente.
plim-flags-last = Última respuesta: { $day }.
plim-flags-due = Por responder ahora
plim-flags-questions = Las preguntas
plim-flags-how = `plim red-flags answer --none`, o `--yes CODE` por cada sí.

## plim runs, run, add run, edit run and delete run

plim-no-runs = Ninguna carrera.
# $runs is "12 runs".
plim-runs-newest = Las { $shown } más recientes de { $runs }; --limit muestra más
# $shown is "12 runs", or the message above.
plim-runs-legend = { $shown }. Carga en knee-km. Rodilla derecha e izquierda: lo peor durante / lo peor después / mañana siguiente, 0–10. Un guion es desconocido.
plim-state = { $state ->
    [open] pendiente
    [closed] completa
   *[missing] falta
}
plim-run-title = Carrera { $id }: { $title }
plim-run-no-title = Carrera { $id }
# The names of a run's facts, in small letters.
plim-fact = { $fact ->
    [start] inicio
    [distance] distancia
    [time] tiempo
    [steps] pasos
    [climb] desnivel +
    [descent] desnivel −
    [heart-rate] frecuencia cardíaca
    [surface] superficie
    [exertion] esfuerzo percibido
    [feel] sensaciones
    [shoes] zapatillas
    [notes] notas
    [from] origen
    [load] carga
   *[state] estado
}
plim-metres = { $metres } m
plim-beats = { $rate } latidos por minuto
plim-of-ten = { $value } de 10
plim-of-five = { $value } de 5
# Where a run came from.
plim-source = { $source ->
    [manual] escrita a mano
    [sample] el ejemplo
    [fit] un archivo FIT
    [tcx] un archivo TCX
    [gpx] un archivo GPX
    [json] la exportación de una app
    [apple-health] Apple Salud
   *[list] una lista
}
plim-changed-by-hand = { $source }, modificada a mano
plim-light = { $light ->
    [green] verde
    [amber] ámbar
    [red] rojo
   *[unknown] desconocido
}
plim-reading = { $side ->
    [left] Rodilla izquierda: { $light }
   *[right] Rodilla derecha: { $light }
}
plim-run-answers = Respuestas
plim-run-beside = También ese día
plim-run-context = Lo que se anotó, como contexto
plim-run-noted = { $source ->
    [Plimsoll] { $text }.
   *[other] { $text } ({ $source }).
}
plim-run-known-from = Conocida por
# $name is a file, $told what it says of the run, $gave the fields that the run has from it.
plim-run-copy = { $name }: { $told }. Aportó { $gave }.
plim-run-copy-nothing = { $name }: { $told }. No aportó nada.
plim-run-noticed = Observado al leer el archivo
# $known is a list of how far, how long and what load.
plim-run-written = La carrera { $id } queda anotada: { $day }, { $known }.
plim-run-changed = La carrera { $id } queda modificada: { $day }, { $known }.
plim-run-deleted = La carrera { $id } se ha eliminado. `plim undo` la recupera.
plim-edit-nothing = Di qué hay que cambiar.
plim-edit-nothing-hint = Por ejemplo: plim edit run 12 --km 5.2. `plim edit run --help` muestra el resto.

## plim score, change and settings

plim-no-scores = No se ha rellenado ningún cuestionario.
plim-no-changes = No se ha anotado ningún cambio.
plim-taken-away = Quitado.
plim-day-empty = No hay nada anotado junto a las carreras del { $day }.
plim-activity-written = Anotado como { $id }.
plim-noted = Anotado.
# $code is typed as it stands.
plim-score-kind = { $name } ({ $min } a { $max }). { $about }
plim-settings-hint = `plim settings set KEY VALUE` cambia uno; `plim settings --help` dice para qué sirve cada uno.
