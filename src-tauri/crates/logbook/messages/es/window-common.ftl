### What the window says in more than one place. Numbers and days come ready, as the language writes them; `count` decides a plural.

## The window and its screens

# Title of the window; $screen is the name of a screen, e.g. Today.
common-title = { $screen } – Plimsoll
# The first stop of the Tab key: leaps over the rail.
common-skip = Ir al contenido
common-today = Hoy
common-log = Registro
common-charts = Gráficos
common-plan = Plan
common-report = Informe
common-import = Importar
common-settings = Ajustes
# Name of the first page, in the window's title.
common-welcome = Te damos la bienvenida
# While a screen, a page or a chart is on its way.
common-loading = Cargando…

## The rail: where to go, what can be done from anywhere

# Read out before the list of screens.
rail-screens = Pantallas
# Read out before two buttons that bring in runs.
rail-add = Añadir al cuaderno
# Read out before the buttons Undo, Redo and Keys: steps that are taken back and done again.
rail-steps = Pasos
# A narrow button; there is room for one short word.
rail-keys = Teclas
# Read out for it; begins with the word on the button.
rail-keys-spoken = Teclas: atajos de teclado
# A link to the stop card, on every screen but Today.
rail-red-flag = Hay una bandera roja

## The sheet of keys. $one, $other, $from and $to are drawn as keys

keys-title = Atajos de teclado
keys-or = { $one } o { $other }
keys-to = { $from } a { $to }
# As on the caps of a keyboard of this language.
keys-ctrl = Ctrl
keys-shift = Mayús
keys-page-up = Re Pág
keys-page-down = Av Pág
# The keys 0 to 9 answer, and the key T means ten; T stays T.
keys-answer = Responder a la pregunta marcada; T es diez
keys-walk = Recorrer una escala, un gráfico o el calendario del registro
keys-zoom = En un gráfico en el tiempo: más cerca, más lejos
keys-move = En un gráfico en el tiempo: antes, después
keys-months = En el calendario del registro: mes anterior, mes siguiente
keys-pick = En un campo de día: un mes en el que elegir
# What the key Alt opens.
keys-menu = El menú

## Short messages at the foot of the window

# Read out for the cross that takes a message away.
toast-put-away = Quitar este mensaje
toast-nothing-to-undo = No hay nada que deshacer.
toast-nothing-to-redo = No hay nada que rehacer.
# $what names what was done, e.g. "add the run".
toast-undone = Deshecho: { $what }.
toast-done-again = Rehecho: { $what }.

## What went wrong in the window itself

# Where not even that is known.
trouble-unknown = No ha funcionado.
trouble-here = Algo en esta ventana no ha funcionado.
trouble-here-hint = Tu cuaderno está como estaba. Cierra y vuelve a abrir Plimsoll; si sigue igual, cuéntanos qué hiciste.

## The sample

# Read out for the banner.
sample-name = Cuaderno de ejemplo
# The bold beginning of the banner.
sample-name-said = Cuaderno de ejemplo.
# $name is that beginning.
sample-said = { $name } Carreras inventadas de alguien que no existe. Nada de lo que hagas aquí toca las tuyas.

## While files are held over the window

drop-let-go = Suelta para importar
drop-what = Grabaciones, exportaciones y listas; también archivos ZIP y carpetas

## A watch that is plugged in is asked about; common-bring-them-in is the first answer

# From now on, whenever it is plugged in.
watch-always = Siempre
watch-never = Este no
# "Import" is the screen of that name.
watch-left-alone = A partir de ahora se deja en paz. Si cambias de idea, aparece en Importar.

## Fields

# Under a field for a day. It is typed in this order in every language.
field-day-hint = Año-mes-día
# In the empty field; letters for the digits of year, month and day.
field-day-placeholder = AAAA-MM-DD
field-day-wrong = Escribe el día así: 2026-01-31.
field-day-pick = Elegir un día: { $name }
field-day-pick-key = Elegir un día (Alt ↓)

## Buttons

common-save-changes = Guardar cambios
common-cancel = Cancelar
common-close = Cerrar
common-done = Listo
common-delete = Eliminar
common-undo = Deshacer
common-redo = Rehacer
# Read out for the button Undo; $what names what would be taken back, e.g. "add the run".
common-undo-what = Deshacer: { $what }
common-redo-what = Rehacer: { $what }
common-show-more = Mostrar más
common-try-again = Reintentar
common-restore = Restaurar…
common-not-now = Ahora no
common-import-runs = Importar carreras…
common-new-run = Nueva carrera…
common-type-a-run = Escribir una carrera…
common-questionnaires = Cuestionarios…
common-red-flag-questions = Preguntas de banderas rojas…
# A button: take in the runs that were found.
common-bring-them-in = Importarlas
common-leave-the-sample = Salir del ejemplo
common-yes = Sí
common-no = No
# First entry of a list to pick from: nothing was said.
common-not-said = Sin indicar

## What was done

common-noted = Anotado.
common-setting-saved = Ajuste guardado.
# $path is where the file is now.
common-saved-as = Guardado como { $path }
common-answered-last-on = Última respuesta: { $day }.
common-not-answered-yet = Aún sin respuesta.
# $run is the name of the one run that came in.
common-imported = Importado: { $run }.

## Knees

common-knee = Rodilla
# As a choice, where it is clear that knees are meant.
common-left = Izquierda
common-right = Derecha
common-both = Ambas
# At the beginning of a line or alone.
common-left-knee = Rodilla izquierda
common-right-knee = Rodilla derecha

## Answers

# The question that was answered, within a sentence or a list.
common-moment = { $moment ->
    [before] antes
    [during] durante
    [after] después
   *[morning] mañana siguiente
}
common-light-green = Verde
common-light-amber = Ámbar
common-light-red = Rojo
common-light-unknown = Aún no se sabe

## Runs and their facts

# How many runs there are.
common-runs = { $count ->
    [one] { $count } carrera
   *[other] { $count } carreras
}
# What a run without a name is called.
common-a-run = Carrera
common-a-treadmill-run = Carrera en cinta
# Names of facts about a run: of a field, a column, a line.
common-day = Día
common-date = Fecha
common-name = Nombre
# When on a day: "07:12".
common-time = Hora
# How long: "26:40".
common-time-taken = Duración
common-minutes = Minutos
common-distance = Distancia
common-pace = Ritmo
common-climb = Desnivel +
common-descent = Desnivel −
common-steps = Pasos
common-heart-rate = Frecuencia cardíaca
common-surface = Superficie
common-shoes = Zapatillas
common-note = Nota
common-notes = Notas
common-surface-road = Asfalto
common-surface-trail = Sendero
common-surface-track = Pista
common-surface-treadmill = Cinta
# Where a run comes from: nobody's watch, a person typed it in.
common-typed-in = Escrita a mano
# State of a run: nobody said how the next morning was.
common-no-morning = Falta la mañana

## Amounts with their units

common-amount-km = { $number } km
common-amount-miles = { $number } mi
common-amount-metres = { $number } m
common-amount-beats = { $number } lpm
common-amount-pace-km = { $time } /km
common-amount-pace-miles = { $time } /mi
# Knee load, in kilometres of easy level running.
common-amount-knee-km = { $number } knee-km
common-knee-km = knee-km
common-amount-percent = { $number } %
common-amount-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
common-amount-kb = { $number } kB
common-amount-mb = { $number } MB
common-amount-gb = { $number } GB
# The units as choices and in field names.
common-km = km
common-mi = mi
common-in-kilometres = Kilómetros
common-in-miles = Millas
# "5 of 10": a value and the most it can be, or a part and the whole.
common-of = { $number } de { $all }

# What may be typed instead of a day, in small letters.
common-typed-today = hoy
common-typed-yesterday = ayer

## How long it will still take; nothing more exact is known

common-left-seconds-few = quedan unos segundos
common-left-seconds = { $count ->
    [one] queda { $count } segundo aprox.
   *[other] quedan unos { $count } segundos
}
common-left-minute = queda un minuto aprox.
common-left-minutes = { $count ->
    [one] queda { $count } minuto aprox.
   *[other] quedan unos { $count } minutos
}
common-left-hours = quedan { $hours } h { $minutes } min aprox.

## What a column of a table can mean, as a choice, and how its numbers count

common-column-date = Día, o día y hora
common-column-time = Hora
common-column-distance = Distancia
common-column-duration = Tiempo de carrera
common-column-elapsed = Tiempo con pausas
common-column-pace = Ritmo
common-column-sport = Tipo de actividad
common-column-title = Título
common-column-notes = Notas
common-column-exertion = Esfuerzo percibido, 0–10
common-column-feel = Sensaciones, 5 es lo mejor
common-column-feel-reversed = Sensaciones, 1 es lo mejor
common-column-climb = Desnivel +
common-column-heart-rate = Frecuencia cardíaca media
common-column-steps = Pasos
common-column-shoes = Zapatillas
common-column-id = Número
common-column-file = Nombre del archivo de la grabación
common-unit-kilometres = kilómetros
common-unit-miles = millas
common-unit-metres = metros
common-unit-feet = pies
common-unit-clock = 58:30 o 1:02:03
common-unit-minutes = minutos
common-unit-seconds = segundos
common-unit-hours = horas
common-unit-milliseconds = milisegundos
common-unit-minutes-per-km = minutos por km
common-unit-minutes-per-mile = minutos por milla
# A column without a name, by its place.
common-column-number = Columna { $number }
# Who said what the columns of a table mean, and how many rows can be read that way; where there is a problem it is said after it.
common-columns-read = { $by ->
    [guess] { $count ->
        [one] Sus columnas son una suposición; así se puede leer { $count } fila.
       *[other] Sus columnas son una suposición; así se pueden leer { $count } filas.
    }
    [remembered] { $count ->
        [one] Sus columnas ya se conocen; así se puede leer { $count } fila.
       *[other] Sus columnas ya se conocen; así se pueden leer { $count } filas.
    }
   *[said] { $count ->
        [one] Sus columnas son como dijiste; así se puede leer { $count } fila.
       *[other] Sus columnas son como dijiste; así se pueden leer { $count } filas.
    }
}
common-columns-by = { $by ->
    [guess] Sus columnas son una suposición.
    [remembered] Sus columnas ya se conocen.
   *[said] Sus columnas son como dijiste.
}
