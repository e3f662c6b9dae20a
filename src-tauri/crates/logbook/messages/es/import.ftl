### What an import says: of files, rows and columns.
### Why a file or row was refused is also kept in the logbook, in the language of that day.

## A batch

# $told is a list of the phrases below: "3 new, 1 already there, 2 not readable".
import-summary = { $told }.
import-summary-nothing = No había nada que leer.
# Runs that are new.
import-count-new = { $count ->
    [one] { $count } nueva
   *[other] { $count } nuevas
}
import-count-completed = { $count ->
    [one] { $count } completada con un archivo
   *[other] { $count } completadas con un archivo
}
import-count-there = { $count ->
    [one] { $count } ya estaba
   *[other] { $count } ya estaban
}
import-count-answers = { $count ->
    [one] { $count } respuesta nueva
   *[other] { $count } respuestas nuevas
}
# Files that hold no run.
import-count-not-a-run = { $count } sin carrera
import-count-broken = { $count ->
    [one] { $count } ilegible
   *[other] { $count } ilegibles
}
# On the button that takes it in.
import-action-whole = Recuperarlo todo
import-action-answers = { $count ->
    [one] Guardar { $count } respuesta
   *[other] Guardar { $count } respuestas
}
import-action-entries = { $count ->
    [one] Guardar { $count } entrada
   *[other] Guardar { $count } entradas
}
import-action-others = { $count ->
    [one] Guardar { $count } otra actividad
   *[other] Guardar otras { $count } actividades
}
import-action-complete = { $count ->
    [one] Completar { $count } carrera
   *[other] Completar { $count } carreras
}
import-action-import = { $count ->
    [one] Importar { $count } carrera
   *[other] Importar { $count } carreras
}
# The first file's name, and how many others were brought.
import-name-and-others = { $name } y { $count ->
    [one] { $count } archivo más
   *[other] { $count } archivos más
}
# As *Undo* names it.
import-brought = { $count ->
    [one] { $count } carrera
   *[other] { $count } carreras
}
# No run came, but something that is known of some days: how somebody slept or felt.
import-brought-context = contexto de algunos días
# One of several runs in a file.
import-part = carrera { $number } de { $of }
# A row of a list.
import-row = fila { $number }

## Tables

import-lacks-day = Es una tabla, pero Plimsoll no distingue qué columna contiene el día. Di cuál es, y se leerán sus filas.
import-lacks-amount = Es una tabla, pero Plimsoll no distingue qué columna contiene la distancia o el tiempo. Di cuál es, y se leerán sus filas.
# $columns is a list of the two phrases below, with semicolons.
import-columns = Columna { $columns }. { $dates ->
    [day-first] Primero el día
   *[month-first] Primero el mes
}, { $decimals ->
    [point] punto decimal
   *[comma] coma decimal
}.
import-columns-utc = Columna { $columns }. { $dates ->
    [day-first] Primero el día
   *[month-first] Primero el mes
}, { $decimals ->
    [point] punto decimal
   *[comma] coma decimal
}, horas en UTC.
import-column = { $number }: { $meaning }
# $unit is a short sign: km, mi, s.
import-column-with-unit = { $number }: { $meaning } ({ $unit })
# What a column holds.
import-means-date = día
import-means-time = hora
import-means-id = número
import-means-title = título
import-means-sport = tipo de actividad
import-means-distance = distancia
import-means-timer = tiempo de carrera
import-means-elapsed = tiempo con pausas
import-means-pace = ritmo
import-means-climb = desnivel positivo
import-means-heart-rate = frecuencia cardíaca
import-means-steps = pasos
import-means-rpe = esfuerzo percibido
import-means-feel = sensaciones
import-means-feel-reversed = sensaciones (1 es lo mejor)
import-means-notes = notas
import-means-gear = zapatillas
import-means-file = nombre de archivo
import-columns-remembered = Leída como dijiste el { $day }.
# $cell is what stands in the table.
import-day-or-month = «{ $cell }» podría ser { $taken } o { $other }; se tomó { $taken }. Si no es así, cambia el orden de día y mes.
# Rows or values that were left out.
import-more-left-out = Y { $count } más como estas.
# $column is a number, $first a word from the table.
import-no-run-in-table = No se sabe de ninguna de sus filas que sea una carrera: la columna { $column } llama a la primera «{ $first }». Si son carreras, pasa por alto esa columna.
import-columns-without-names = { $count ->
    [one] { $count } columna sin nombre
   *[other] { $count } columnas sin nombre
}
import-table-beside-others = Es una tabla que estaba junto a otros archivos. Elígela sola para que se lea.
import-lists-too-long-together = Todas las listas de una importación juntas pueden tener { $rows } filas y { $size } MB, y con esta serían más. Se dejó fuera y no se ha perdido nada de ella: impórtala sola.

## Runs that are there already. $id is a run's number, $run is "5.0 km on 1 March 2026".

import-already-there-as = Ya está, como carrera { $id }.
import-already-there = Ya está.
# $why is one of the phrases below.
import-same-run-unchanged = La misma que la carrera { $id } ({ $run }): { $why }. No se ha cambiado nada.
import-same-run = La misma que la carrera { $id } ({ $run }): { $why }.
# $what is a list of the fields below.
import-from-this-copy = Ahora de esta copia: { $what }.
import-also-covers = { $count ->
    [one] También abarca { $count } grabación más, que ha pasado a ser parte de ella.
   *[other] También abarca { $count } grabaciones más, que han pasado a ser parte de ella.
}
import-what-you-wrote-stays = Lo que escribiste se queda.
import-told-apart = A falta de algo mejor, una copia de esta carrera se había tomado por la carrera { $id } ({ $run }); ahora está con esta.
# $runs is a list of the runs it is now: "run 3 and run 7".
import-let-go = A falta de algo mejor, otra copia se había tomado por ella, y ahora es: { $runs }.
import-run-number = carrera { $id }
# Why two recordings are one run.
import-one-run-row = la lista nombra esta grabación
import-one-run-start = ambas empezaron en el mismo segundo
import-one-run-overlap = ambas se grabaron al mismo tiempo
import-one-run-typed = una empezó dentro de la otra
import-one-run-touching = se tocan en el tiempo y tienen la misma duración y distancia
import-one-run-day = una solo conoce el día, y tienen la misma duración y distancia
# $hours may have a decimal.
import-one-run-zone = tienen la misma duración y distancia, y empiezan con { $hours } h de diferencia, como cuando se confunde una zona horaria
# Fields of a run.
import-field-start = inicio
import-field-title = título
import-field-distance = distancia
import-field-timer = tiempo
import-field-elapsed = tiempo con pausas
import-field-steps = pasos
import-field-climb = desnivel positivo
import-field-descent = desnivel negativo
import-field-heart-rate = frecuencia cardíaca
import-field-treadmill = cinta
import-field-surface = superficie
import-field-rpe = esfuerzo percibido
import-field-feel = sensaciones
import-field-shoes = zapatillas
import-field-notes = notas
import-field-course = su recorrido
# What one source told, last in a list: "5.0 km, 31 min, from 2026-03-01 18:00:00".
import-told-from = desde { $begun }

## Local times. $zone is a time zone's name, like Europe/Berlin.

import-list-local-time = La lista no indica la hora local; es la de la zona horaria de este equipo.
import-list-local-time-named = La lista no indica la hora local; es la de la zona horaria de este equipo ({ $zone }).
import-local-time = { $from ->
    [zone] La grabación no indica su hora local; es la de la zona horaria que nombra.
    [place] La grabación no indica su hora local; es la de la zona horaria del lugar donde empezó.
    [archive] La grabación no indica su hora local; es la que dice el archivo comprimido que la acompaña.
   *[machine] La grabación no indica su hora local; es la de la zona horaria de este equipo.
}
import-local-time-named = { $from ->
    [zone] La grabación no indica su hora local; es la de la zona horaria que nombra ({ $zone }).
    [place] La grabación no indica su hora local; es la de la zona horaria del lugar donde empezó ({ $zone }).
   *[machine] La grabación no indica su hora local; es la de la zona horaria de este equipo ({ $zone }).
}
# $said is the day, how far and how long.
import-clock-never-set = El reloj nunca se puso en hora: el archivo dice { $said }. Se ha apartado, porque una carrera en un día equivocado confundiría. Puedes escribirla a mano con el día correcto.

## Lists

import-nothing-to-read = No contiene ninguna actividad; estaba junto a otros archivos.
import-list-empty = Una lista sin nada que se guarde.
import-list-of-shoes = { $count ->
    [one] Una lista de zapatillas: va con { $count } actividad.
   *[other] Una lista de zapatillas: va con { $count } actividades.
}
import-list-felt-there = { $count ->
    [one] { $count } entrada de cómo te sentías: ya estaba.
   *[other] { $count } entradas de cómo te sentías: ya estaban.
}
import-list-felt = { $count ->
    [one] { $count } entrada nueva de cómo te sentías, guardada como contexto de esos días: no es una respuesta sobre una rodilla.
   *[other] { $count } entradas nuevas de cómo te sentías, guardadas como contexto de esos días: no son respuestas sobre una rodilla.
}
import-list-of-activities = { $count ->
    [one] Una lista de { $count } actividad: lo que dice está con las carreras.
   *[other] Una lista de { $count } actividades: lo que dice está con las carreras.
}
# $sport is a word from the list.
import-listed-as = La lista la tiene como { $sport }.
import-listed-empty = La lista no dice ni distancia ni tiempo.
import-no-such-time = La lista le da una hora que no existe.

## Files that cannot be read. $at is a place in a file, in bytes; $what and $why are technical, in English.

import-database-logbook = Esto es un cuaderno de Plimsoll, no una grabación. Para usarlo en lugar de este, elige Restaurar en los Ajustes, o ejecuta `plim restore FILE`. No se ha cambiado nada.
import-database-health-connect = Esta es la base de datos propia de Health Connect, que Plimsoll no lee. Exporta las carreras desde la app que las grabó, como FIT, TCX o GPX. No se ha cambiado nada.
import-database-other = Esta es la base de datos de otro programa. Exporta de ella las carreras, como FIT, TCX, GPX o CSV.
import-packing-damaged = Su compresión está dañada: { $why }. Nada de lo anterior se pudo usar.
# $size is in MB.
import-file-too-large = Con { $size } MB es mayor que cualquier grabación de una carrera; no se ha leído.
import-no-such-file = No existe ese archivo.
import-not-permitted = El sistema no deja que Plimsoll lo lea.
import-not-read = No se pudo leer: { $error }.
import-broken-empty = El archivo está vacío (0 bytes).
import-broken-unknown = { $looks ->
    [beginning-of-fit] Los { $bytes } bytes de este archivo parecen los primeros bytes de un archivo FIT.
    [empty-archive] Los { $bytes } bytes de este archivo parecen un archivo comprimido sin nada dentro.
    [xml] Los { $bytes } bytes de este archivo parecen un archivo XML que no es ni GPX ni TCX.
    [json] Los { $bytes } bytes de este archivo parecen un archivo JSON de un tipo que esta versión no lee.
    [table-without-dates] Los { $bytes } bytes de este archivo parecen una tabla sin columna de fechas.
   *[nothing] Los { $bytes } bytes de este archivo no se parecen a nada que esta versión lea.
}
import-broken-truncated = El archivo termina en el byte { $at }, aunque su cabecera declara { $declared } bytes; los { $messages } mensajes anteriores al final no contienen ninguna actividad.
import-broken-sense = El archivo deja de tener sentido en el byte { $at } ({ $what }); nada de lo anterior es una grabación.
import-broken-list = Parece una lista de actividades de Strava, pero no se entienden sus columnas. Las grabaciones que hay al lado se leen igualmente; los títulos, las notas y las carreras sin grabación no. Pon Strava en inglés, pide otra vez la exportación e importa esa.
# $why is a sentence.
import-broken-archive = El archivo comprimido no se puede leer. { $why }
import-broken-apple-health = Esto es una exportación de Apple Salud; hay que importarla como archivo comprimido.
import-broken-too-large = El archivo tiene { $bytes } bytes; ninguna grabación de su tipo tiene más de { $limit }.
import-broken-many-members = Esto es un archivo comprimido con más de { $limit } archivos; hay que importarlo como archivo comprimido.
import-broken-damaged = El archivo no se puede leer más allá del byte { $at }: { $what }; los { $messages } mensajes anteriores no contienen ninguna actividad.
# An archive, or something in one.
import-refused-too-deep = Está metido en más de { $limit } archivos comprimidos; nada de lo que escribe un reloj o un servicio lo está.
import-refused-too-large = Descomprimido ocupa más de { $limit } bytes; ninguna grabación de su tipo es tan grande.
import-refused-bomb = El archivo comprimido de { $packed } bytes ocupa más de { $unpacked } bytes al descomprimirse; no se siguió descomprimiendo.
import-refused-too-many = El archivo comprimido tiene más de { $limit } elementos; los siguientes se dejaron fuera.
import-refused-encrypted = Está protegido con una contraseña.
# $method is a number.
import-refused-method = Está comprimido con el método { $method }, que aquí no se lee; descomprímelo antes.
import-refused-damaged = El archivo comprimido está dañado en el byte { $at }: { $what }.
import-refused-unreadable = No se pudo leer: { $why }.
# Spreadsheets.
import-sheet-kind = { $kind ->
    [numbers] Los archivos de Apple Numbers no se leen. Guárdalo como CSV o como libro de Excel (.xlsx), y usa ese.
   *[xls] Los archivos de Excel anteriores a 2007 (.xls) no se leen. Guárdalo como CSV o como libro de Excel (.xlsx), y usa ese.
}
import-sheet-too-large = La hoja de cálculo es mayor que cualquier lista de actividades. Guarda como CSV la hoja con tus carreras y usa esa.
import-sheet-damaged = La hoja de cálculo no se puede leer ({ $why }). Guarda como CSV la hoja con tus carreras y usa esa.

## Files without a run

# $number is FIT's own number of a kind.
import-not-an-activity = { $kind ->
    [device] Esto es la descripción de un dispositivo, no una actividad grabada.
    [settings] Esto es un archivo de ajustes, no una actividad grabada.
    [sport-settings] Esto son los ajustes de un deporte, no una actividad grabada.
    [workout] Esto es un entrenamiento planeado, no una actividad grabada.
    [course] Esto es un recorrido para seguir, no una actividad grabada.
    [schedule] Esto es un calendario de entrenamiento, no una actividad grabada.
    [weights] Esto es una lista de pesos, no una actividad grabada.
    [totals] Esto es una lista de totales, no una actividad grabada.
    [goals] Esto es una lista de objetivos, no una actividad grabada.
    [blood-pressures] Esto es una lista de tensiones arteriales, no una actividad grabada.
    [monitoring] Esto es un seguimiento de todo el día, no una actividad grabada.
    [activity-summary] Esto es el resumen de una actividad, no una actividad grabada.
    [segment] Esto es un segmento, no una actividad grabada.
    [track-without-times] Esto es un trazado sin horas, no una actividad grabada.
    [route] Esto es una ruta para seguir, no una actividad grabada.
    [places] Esto es una lista de lugares, no una actividad grabada.
   *[fit] Esto es un archivo FIT de tipo { $number }, no una actividad grabada.
}
# $sports is a list of words from the file.
import-other-sport = Esto no es una carrera: se grabó como { $sports }.
import-no-sport-named = La grabación no nombra ningún deporte y, a { $speed } km/h, no es una carrera; se dejó fuera.
import-no-sport-no-speed = La grabación no nombra ningún deporte y, sin velocidad, no es una carrera; se dejó fuera.
import-empty-run = La carrera de este archivo está vacía: no tiene tiempo, ni distancia, ni puntos.
import-nothing-recorded = En esta actividad no se grabó nada: no tiene sesión ni puntos.

## What is told of a file that was read all the same

import-warning-truncated = El archivo termina en medio de un mensaje, en el byte { $at } de { $declared } declarados; los { $points } puntos anteriores se han guardado.
import-warning-checksum-missing = Falta la suma de comprobación en el byte { $at }; todo lo anterior se ha guardado.
import-warning-checksum-wrong = La suma de comprobación en el byte { $at } es { $found } y el contenido da { $calculated }: algún valor puede ser erróneo. Se ha guardado todo.
import-warning-header-checksum = La suma de comprobación de la cabecera en el byte { $at } es errónea; el contenido se leyó de todos modos.
import-warning-unfinished = La cabecera en el byte { $at } no declara ningún contenido; se leyó todo hasta el final del archivo.
import-warning-undefined-message = En el byte { $at } viene un mensaje de tipo { $local } que nunca se definió; los { $points } puntos anteriores se han guardado.
import-warning-size-wrong = La cabecera declara un final en el byte { $declared }, en medio de un mensaje; los { $points } puntos hasta ahí se han guardado.
import-warning-bytes-after-end = Tras el final en el byte { $at } vienen { $number } bytes más que no son FIT; se dejaron fuera.
import-warning-part = { $kind ->
    [device] La parte en el byte { $at } es la descripción de un dispositivo; se dejó fuera.
    [settings] La parte en el byte { $at } es un archivo de ajustes; se dejó fuera.
    [sport-settings] La parte en el byte { $at } son los ajustes de un deporte; se dejó fuera.
    [workout] La parte en el byte { $at } es un entrenamiento planeado; se dejó fuera.
    [course] La parte en el byte { $at } es un recorrido para seguir; se dejó fuera.
    [schedule] La parte en el byte { $at } es un calendario de entrenamiento; se dejó fuera.
    [weights] La parte en el byte { $at } es una lista de pesos; se dejó fuera.
    [totals] La parte en el byte { $at } es una lista de totales; se dejó fuera.
    [goals] La parte en el byte { $at } es una lista de objetivos; se dejó fuera.
    [blood-pressures] La parte en el byte { $at } es una lista de tensiones arteriales; se dejó fuera.
    [monitoring] La parte en el byte { $at } es un seguimiento de todo el día; se dejó fuera.
    [activity-summary] La parte en el byte { $at } es el resumen de una actividad; se dejó fuera.
    [segment] La parte en el byte { $at } es un segmento; se dejó fuera.
    [track-without-times] La parte en el byte { $at } es un trazado sin horas; se dejó fuera.
    [route] La parte en el byte { $at } es una ruta para seguir; se dejó fuera.
    [places] La parte en el byte { $at } es una lista de lugares; se dejó fuera.
   *[fit] La parte en el byte { $at } es un archivo FIT de tipo { $number }; se dejó fuera.
}
import-warning-laps-missing = Las vueltas suman { $laps } s, los puntos { $points } s; los totales se recalcularon a partir de los puntos.
import-warning-points-without-time = { $count ->
    [one] Se dejó fuera: un punto sin hora.
   *[other] Se dejaron fuera: { $count } puntos sin hora.
}
import-warning-sense = El archivo deja de tener sentido en el byte { $at } ({ $what }); los { $points } puntos anteriores se han guardado.
import-warning-skipped = En el byte { $at } hay algo sin sentido ({ $what }); se saltó hasta la línea siguiente.
import-warning-too-many = { $what ->
    [heart-rate] { $count ->
        [one] Se dejó fuera porque hay demasiadas: una frecuencia cardíaca.
       *[other] Se dejaron fuera porque hay demasiadas: { $count } frecuencias cardíacas.
    }
    [position] { $count ->
        [one] Se dejó fuera porque hay demasiadas: una posición.
       *[other] Se dejaron fuera porque hay demasiadas: { $count } posiciones.
    }
   *[workout] { $count ->
        [one] Se dejó fuera porque hay demasiados: un entrenamiento.
       *[other] Se dejaron fuera porque hay demasiados: { $count } entrenamientos.
    }
}
import-warning-unpacked-in-part = Solo se pudieron descomprimir los primeros { $bytes } bytes ({ $why }).
import-warning-unpacked-in-part-of = Solo se pudieron descomprimir los primeros { $bytes } bytes de { $name } ({ $why }).
import-warning-members-left-out = { $count ->
    [one] Se dejó fuera del archivo comprimido: un archivo sin carrera.
   *[other] Se dejaron fuera del archivo comprimido: { $count } archivos sin carrera.
}
# $why is a sentence.
import-warning-member-refused = Se dejó fuera del archivo comprimido: { $name }. { $why }
import-warning-too-many-points = Solo se guardaron los primeros { $points } puntos.
# $sports is a list of words from the file.
import-warning-other-sports = Se dejó fuera porque no son carreras: { $sports }.
import-warning-empty-runs = { $count ->
    [one] Se dejó fuera: una carrera sin tiempo, distancia ni puntos.
   *[other] Se dejaron fuera: { $count } carreras sin tiempo, distancia ni puntos.
}
import-warning-no-session = El archivo no tiene resumen de la carrera; sus totales se recalcularon a partir de { $points } puntos.
import-warning-sport-assumed = El archivo no nombra ningún deporte; a { $speed } km/h de media se tomó por una carrera.
# $said and $rebuilt carry their units. The summary says nothing of it in the second.
import-warning-rebuilt = { $what ->
    [running-time] El tiempo de carrera del resumen ({ $said }) no es utilizable; se recalculó a partir de los puntos: { $rebuilt }.
    [distance] La distancia del resumen ({ $said }) no es utilizable; se recalculó a partir de los puntos: { $rebuilt }.
   *[step-count] El número de pasos del resumen ({ $said }) no es utilizable; se recalculó a partir de los puntos: { $rebuilt }.
}
import-warning-rebuilt-absent = { $what ->
    [running-time] El tiempo de carrera del resumen (ausente) no es utilizable; se recalculó a partir de los puntos: { $rebuilt }.
    [distance] La distancia del resumen (ausente) no es utilizable; se recalculó a partir de los puntos: { $rebuilt }.
   *[step-count] El número de pasos del resumen (ausente) no es utilizable; se recalculó a partir de los puntos: { $rebuilt }.
}
# In metres.
import-warning-distances-disagree = El resumen dice { $summary } m y sus puntos { $points } m; se guardó la distancia del resumen.
# $said and $taken are times as computers write them.
import-warning-clock-not-set = El reloj del dispositivo no estaba en hora (dice { $said }); hay que corregir la fecha de esta carrera.
import-warning-start-replaced = { $from ->
    [first-point] El inicio del resumen ({ $said }) no cuadra con la grabación; en su lugar se tomó { $taken } (el primer punto).
    [file-created] El inicio del resumen ({ $said }) no cuadra con la grabación; en su lugar se tomó { $taken } (la creación del archivo).
   *[end-less-duration] El inicio del resumen ({ $said }) no cuadra con la grabación; en su lugar se tomó { $taken } (el final menos la duración).
}
# The summary says no start.
import-warning-start-replaced-none = { $from ->
    [first-point] El inicio del resumen (ninguno) no cuadra con la grabación; en su lugar se tomó { $taken } (el primer punto).
    [file-created] El inicio del resumen (ninguno) no cuadra con la grabación; en su lugar se tomó { $taken } (la creación del archivo).
   *[end-less-duration] El inicio del resumen (ninguno) no cuadra con la grabación; en su lugar se tomó { $taken } (el final menos la duración).
}
import-warning-clock-jumped = { $count ->
    [one] El reloj avanza { $seconds } s de un salto, sin punto ni pausa; esas horas se quitaron.
   *[other] El reloj avanza { $seconds } s en { $count } saltos, sin punto ni pausa; esas horas se quitaron.
}
import-warning-clock-stepped-back = { $count ->
    [one] El reloj retrocede { $seconds } s; se pasó por alto el único punto registrado entretanto.
   *[other] El reloj retrocede hasta { $seconds } s; se pasaron por alto los { $count } puntos registrados entretanto.
}
import-warning-distance-jumped = { $count ->
    [one] Se dejó fuera del trazado: un salto de distancia, { $metres } m en total, más rápido de lo que corre nadie.
   *[other] Se dejaron fuera del trazado: { $count } saltos de distancia, { $metres } m en total, más rápidos de lo que corre nadie.
}
import-warning-distance-filled = Los puntos se saltan { $metres } m que el resumen cuenta; se repartieron por los tramos lentos del trazado.
import-warning-points-too-late = { $points } puntos están más de 31 días después del inicio; se dejaron fuera.
import-warning-both-feet = La cadencia ({ $rate } por minuto) ya cuenta ambos pies; no se duplicó.
import-warning-no-distance = En la cinta no se registró ninguna distancia: no se conoce hasta que escribas lo que indicaba la cinta. El tiempo se conservó.
import-warning-heart-rate-zero = La frecuencia cardíaca media del resumen es 0: no se midió nada, así que es desconocida.
# $value, $min and $max are numbers.
import-warning-out-of-range = { $quantity ->
    [distance] { $value } no es una distancia: debe estar entre { $min } y { $max } m; se dejó fuera.
    [duration] { $value } no es una duración: debe estar entre { $min } y { $max } s; se dejó fuera.
    [step-count] { $value } no es un número de pasos: debe estar entre { $min } y { $max } pasos; se dejó fuera.
    [heart-rate] { $value } no es una frecuencia cardíaca: debe estar entre { $min } y { $max } lpm; se dejó fuera.
    [cadence] { $value } no es una cadencia: debe estar entre { $min } y { $max } pasos/min; se dejó fuera.
    [speed] { $value } no es una velocidad: debe estar entre { $min } y { $max } m/s; se dejó fuera.
    [knee-load] { $value } no es una carga de la rodilla: debe estar entre { $min } y { $max } knee-km; se dejó fuera.
    [pain-score] { $value } no es una puntuación de dolor: debe estar entre { $min } y { $max } en la escala de 0 a 10; se dejó fuera.
    [stiffness] { $value } no es una rigidez: debe estar entre { $min } y { $max } min; se dejó fuera.
    [exertion] { $value } no es un esfuerzo percibido: debe estar entre { $min } y { $max } en la escala de 0 a 10; se dejó fuera.
    [feel] { $value } no es un valor de sensaciones: debe estar entre { $min } y { $max } en la escala de 1 a 5; se dejó fuera.
   *[score] { $value } no es una puntuación: debe estar entre { $min } y { $max } puntos; se dejó fuera.
}
import-warning-offset-unknown = El archivo no indica su hora local; el día de la carrera es el de la zona horaria ajustada aquí.

## What is told of a row. $said is what stands in the table.

import-row-no-date = Línea { $line }: la fecha ({ $said }) no se puede leer; la fila se dejó fuera.
import-row-no-date-nothing = Línea { $line }: la fecha (vacía) no se puede leer; la fila se dejó fuera.
import-row-value = { $what ->
    [distance] Línea { $line }: la distancia ({ $said }) no es posible; se dejó fuera.
    [running-time] Línea { $line }: el tiempo de carrera ({ $said }) no es posible; se dejó fuera.
    [time] Línea { $line }: el tiempo ({ $said }) no es posible; se dejó fuera.
    [climb] Línea { $line }: el desnivel positivo ({ $said }) no es posible; se dejó fuera.
    [heart-rate] Línea { $line }: la frecuencia cardíaca ({ $said }) no es posible; se dejó fuera.
    [step-count] Línea { $line }: el número de pasos ({ $said }) no es posible; se dejó fuera.
    [exertion] Línea { $line }: el esfuerzo percibido ({ $said }) no es posible; se dejó fuera.
   *[feel] Línea { $line }: el valor de sensaciones ({ $said }) no es posible; se dejó fuera.
}
import-row-sense = A partir de la línea { $line } la tabla no tiene sentido ({ $what }); las filas anteriores se han guardado.
import-row-too-many = Solo se leyeron las primeras { $rows } filas.
import-row-day-or-month = { $order ->
    [day-first] El día y el mes de las fechas podían ir en cualquier orden; se tomó primero el día.
   *[month-first] El día y el mes de las fechas podían ir en cualquier orden; se tomó primero el mes.
}
