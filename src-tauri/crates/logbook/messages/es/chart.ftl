### What stands on charts, beside them and in their tables.

# Two days: "1 March 2026 to 5 May 2026". Stands before a colon, and in a list.
chart-period = { $from } – { $to }
# In a table's cell.
chart-yes-or-no = { $answer ->
    [yes] sí
   *[no] no
}
# The name of a group of days of which something is not known.
chart-not-known = desconocido
# At least so much: something of it is not known. $amount carries its unit.
chart-at-least = al menos { $amount }

## Titles. $side is none where no knee is chosen.

chart-load-pain-title = { $side ->
    [left] Carga y dolor, rodilla izquierda
    [right] Carga y dolor, rodilla derecha
   *[none] Carga y dolor
}
chart-dose-answer-title = { $side ->
    [left] Dosis y respuesta, rodilla izquierda
    [right] Dosis y respuesta, rodilla derecha
   *[none] Dosis y respuesta
}
chart-day-course-title = { $side ->
    [left] 24 horas, rodilla izquierda
    [right] 24 horas, rodilla derecha
   *[none] 24 horas
}
chart-day-course-title-of-run = { $side ->
    [left] 24 horas alrededor de la carrera del { $day }, rodilla izquierda
    [right] 24 horas alrededor de la carrera del { $day }, rodilla derecha
   *[none] 24 horas alrededor de la carrera del { $day }
}
chart-calendar-title = { $side ->
    [left] Calendario, rodilla izquierda
    [right] Calendario, rodilla derecha
   *[none] Calendario
}
chart-metrics-title = Otras métricas
chart-followed-title = { $side ->
    [left] Qué precedió a las mañanas peores, rodilla izquierda
    [right] Qué precedió a las mañanas peores, rodilla derecha
   *[none] Qué precedió a las mañanas peores
}
chart-track-title = A lo largo de la carrera, { $day }

## Load and pain

# Where the plan stood, in a strip over the chart.
chart-stage-still = plan en pausa
chart-stage-walking = escalón { $step }, caminar
chart-stage-running = escalón { $step }, { $minutes } min corriendo
# The same where there is very little room.
chart-stage-still-short = pausa
chart-stage-short = escalón { $step }
# A flare as a span of days; also after a colon.
chart-flare-settled = tras la carrera del { $run }, lo peor { $score } el { $peak }, de vuelta al nivel habitual el { $settled }
chart-flare-open = tras la carrera del { $run }, lo peor { $score } el { $peak }, sin final observado
# $told is a list of the phrases below, from "2 runs" to "3 mornings unanswered".
chart-summary = { $period }: { $told }.
chart-summary-no-runs = { $period }: ninguna carrera.
chart-worst-morning = la peor mañana { $score } de 10
chart-no-morning = ninguna mañana respondida
chart-mornings-unanswered = { $count ->
    [one] { $count } mañana sin respuesta
   *[other] { $count } mañanas sin respuesta
}
# A row of the chart read out is a list of these phrases.
chart-week-of = semana del { $day }
chart-no-run = sin carrera
chart-load-not-known = carga desconocida
chart-felt = { $moment ->
    [during] durante { $score }
    [after] después { $score }
   *[morning] mañana { $score }
}
chart-morning-not-answered = mañana sin respuesta
# The load line's value, without its unit.
chart-line-at = línea { $load }
chart-in-flare = en el brote tras la carrera del { $day }

## Dose and answer

# $told is a list of the phrases below.
chart-dose-none-asked = { $period }: aún no se ha preguntado por ningún día de carrera.
chart-dose-read = { $read } de { $count ->
    [one] { $count } día de carrera
   *[other] { $count } días de carrera
} con una mañana siguiente legible, { $flares ->
    [one] { $flares } brote
   *[other] { $flares } brotes
}
# Days of running without a next morning to read.
chart-dose-without = { $count } sin ella
chart-dose-left-out = { $count ->
    [one] { $count } día antes de la primera respuesta, dejado fuera
   *[other] { $count } días antes de la primera respuesta, dejados fuera
}
chart-dose-line = la línea está en { $load }
# $state is one of the states below.
chart-next-morning = mañana siguiente { $state }
# A next morning against its usual level. Also a cell of a table.
chart-morning-changed = { $direction ->
    [above] { $points } por encima de lo habitual
    [below] { $points } por debajo de lo habitual
   *[usual] como de costumbre
}
chart-morning-flare = { $direction ->
    [above] { $points } por encima de lo habitual, un brote
    [below] { $points } por debajo de lo habitual, un brote
   *[usual] como de costumbre, un brote
}
chart-morning-undecided = { $direction ->
    [above] { $points } por encima de lo habitual; no se sabe si fue un brote, porque «durante» no tiene respuesta
    [below] { $points } por debajo de lo habitual; no se sabe si fue un brote, porque «durante» no tiene respuesta
   *[usual] como de costumbre; no se sabe si fue un brote, porque «durante» no tiene respuesta
}
chart-morning-without-level = con respuesta, pero sin nivel habitual conocido
chart-morning-open = aún pendiente
chart-morning-missing = sin respuesta
chart-morning-not-asked = no preguntada

## 24 hours

# The five moments around a run, as headings and as the first words of what is read out.
chart-moment = { $moment ->
    [before] antes
    [during] lo peor durante
    [one-hour] una hora después
    [after] lo peor después
   *[morning] mañana siguiente
}
# The same where there is little room.
chart-moment-short = { $moment ->
    [before] antes
    [during] durante
    [one-hour] 1 h
    [after] después
   *[morning] mañana
}
# $moment in these is the name of a moment.
chart-course-score = { $moment } { $score }
chart-course-not-answered = { $moment } sin respuesta
chart-course-felt = { $moment ->
    [before] { $score } antes
    [during] { $score } como mucho durante la carrera
    [one-hour] { $score } una hora después
    [after] { $score } como mucho en las horas siguientes
   *[morning] { $score } a la mañana siguiente
}
chart-course-of-one = El { $day } la rodilla respondió { $told }.
chart-course-unanswered = Sin respuesta: { $moments }.
chart-course-no-run = { $period }: aún no hay respuestas sobre ninguna carrera.
chart-course-summary = { $period }: { $count ->
    [one] { $count } carrera
   *[other] { $count } carreras
}; { $medians }.
chart-course-median = { $moment } mediana { $median } ({ $answered } de { $of })
chart-course-never = { $moment } nunca respondido
chart-course-none = { $moment }: ninguna respuesta en { $count ->
    [one] { $count } carrera
   *[other] { $count } carreras
}
chart-course-told = { $moment }: respuesta en { $answered } de { $count ->
    [one] { $count } carrera
   *[other] { $count } carreras
}, mediana { $median }, mitad central de { $low } a { $high }, máximo { $highest }

## Calendar

chart-days-with-running = { $count ->
    [one] { $count } día con carrera
   *[other] { $count } días con carrera
}
chart-mornings-answered = { $count ->
    [one] { $count } mañana respondida
   *[other] { $count } mañanas respondidas
}
# Mornings.
chart-unanswered-after-run = { $count } sin respuesta tras una carrera
chart-breaks = { $count ->
    [one] { $count } parón de 14 días o más
   *[other] { $count } parones de 14 días o más
}
chart-flares = { $count ->
    [one] { $count } brote
   *[other] { $count } brotes
}
# A day read out is a list of these phrases.
chart-day-off = día sin correr
chart-morning = mañana { $score }
chart-followed-by-flare = seguido de un brote
chart-day-in-flare = en un brote
# Spans of days in the log.
chart-break = { $count ->
    [one] { $count } día sin correr
   *[other] { $count } días sin correr
}, { $from } – { $to }
# $span says after which run, how bad, and how it ended.
chart-flare-in-log = Brote de { $count ->
    [one] { $count } mañana
   *[other] { $count } mañanas
}: { $span }

## Other metrics

chart-metric-distance = { $units ->
    [mi] Distancia, mi por semana
   *[km] Distancia, km por semana
}
chart-metric-change = Cambio respecto a la semana anterior, %
chart-metric-acute-chronic = Agudo entre crónico: 7 días frente a los 21 anteriores (móvil, no acoplado, sobre la distancia)
chart-metric-monotony = Monotonía: día medio entre la dispersión de 7 (sobre la distancia)
chart-metric-longest = { $units ->
    [mi] Carrera más larga en 30 días, mi
   *[km] Carrera más larga en 30 días, km
}
chart-evidence-distance = La suma de una semana dice poco de una carrera: entre 5205 corredores, la longitud de una sola carrera se asoció con lesiones; la de la semana, no.
chart-evidence-change = Con un máximo del 10 % por semana, 532 principiantes tuvieron tantas lesiones como sin esa regla; entre 5205 corredores no se vio relación con el cambio.
chart-evidence-acute-chronic = Solo historial, no un consejo: dividida entre un número fijo, la última semana predecía casi igual de bien, y una razón más alta se asoció con menos lesiones.
chart-evidence-monotony = Viene de trabajos sobre el sobreentrenamiento, con el esfuerzo por los minutos; no se sabe nada de ella en una rodilla que vuelve.
chart-evidence-longest = La única con evidencia carrera a carrera: superarla en más de un 10 % se asoció con unas 4 lesiones por sobreuso en vez de 2 por cada 1000 carreras, en corredores sin parón.
chart-metrics-nothing = { $period }: no se registró nada.
chart-metrics-summary = { $period }: { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}, { $most } en la mayor. Los números que muestran otras herramientas, con lo que se sabe de cada uno; ninguno decide nada aquí.
# A week read out is a list of these phrases.
chart-week = Semana del { $day }
chart-week-so-far = Semana del { $day }, hasta ahora
chart-week-distance = { $distance } en { $count ->
    [one] { $count } carrera
   *[other] { $count } carreras
}
chart-week-distance-least = al menos { $distance } en { $count ->
    [one] { $count } carrera
   *[other] { $count } carreras
}
chart-distance-not-known = distancia desconocida
chart-not-logged = sin registrar
# $change is "+9 %".
chart-change = { $change } respecto a la semana anterior
chart-change-not-available = cambio no disponible
chart-acute-chronic = agudo entre crónico { $ratio }
chart-acute-chronic-not-available = agudo entre crónico no disponible
chart-monotony = monotonía { $ratio }
chart-monotony-not-available = monotonía no disponible
chart-longest = más larga en 30 días { $distance }
chart-longest-not-available = más larga en 30 días no disponible

## What worse mornings followed

chart-followed-none = { $period }: aún no hay ningún día de carrera valorado.
chart-followed-summary = { $period }: { $rated } de { $count ->
    [one] { $count } día de carrera
   *[other] { $count } días de carrera
} con valoración, { $flares } seguidos de un brote. Solo recuentos: los grupos difieren en más que su nombre.
# What days are grouped by.
chart-group = { $by ->
    [load] Carga del día
    [descent] Descenso
    [speed] Velocidad
    [surface] Superficie
    [sleep] Sueño antes
    [beside] También ese día o el anterior
   *[shoes] Zapatillas
}
# A third of the days, by its ends, in the unit that $unit names.
chart-range-under = { $unit ->
    [knee-km] menos de { $to } knee-km
    [descent] menos de { $to } m de bajada por km
    [km-per-hour] menos de { $to } km/h
    [hours] menos de { $to } h
   *[mph] menos de { $to } mi/h
}
chart-range-between = { $unit ->
    [knee-km] de { $from } a { $to } knee-km
    [descent] de { $from } a { $to } m de bajada por km
    [km-per-hour] de { $from } a { $to } km/h
    [hours] de { $from } a { $to } h
   *[mph] de { $from } a { $to } mi/h
}
chart-range-from = { $unit ->
    [knee-km] desde { $from } knee-km
    [descent] desde { $from } m de bajada por km
    [km-per-hour] desde { $from } km/h
    [hours] desde { $from } h
   *[mph] desde { $from } mi/h
}
# "Speed, under 9.0 km/h: 2 of 8 rated days followed by a flare".
chart-followed-row = { $group }, { $name }: { $flares } de { $count ->
    [one] { $count } día valorado
   *[other] { $count } días valorados
}, seguidos de un brote

## One run's track

chart-track-pace = { $units ->
    [mi] Ritmo, min/mi
   *[km] Ritmo, min/km
}
chart-track-height = Altura sobre la salida, m
chart-track-heart-rate = Frecuencia cardíaca, lpm
chart-track-cadence = Cadencia, pasos/min
chart-track-nothing = No se grabó nada a lo largo de la carrera.
# $told is a list of the four phrases below, as far as they are known.
chart-track-summary = { $told }.
chart-track-lasted = { $clock } de principio a fin
chart-track-fastest = tramo más rápido { $pace }
chart-track-highest-heart-rate = frecuencia cardíaca máxima { $rate } lpm
chart-track-mean-cadence = cadencia media { $cadence } pasos por minuto
# A stretch read out is a list of these phrases.
chart-standing-still = en parado
chart-above-start = { $metres } m por encima de la salida
chart-below-start = { $metres } m por debajo de la salida
chart-as-high = a la altura de la salida
chart-heart-rate = { $rate } lpm
chart-cadence = { $cadence } pasos por minuto
# "5:20 /km".
chart-pace = { $units ->
    [mi] { $clock } /mi
   *[km] { $clock } /km
}

## Words in the drawings: there is little room. The charts themselves write numbers into them.

# Short names.
chart-weekday = { $day ->
    [monday] lun
    [tuesday] mar
    [wednesday] mié
    [thursday] jue
    [friday] vie
    [saturday] sáb
   *[sunday] dom
}
# Heads a panel.
chart-label-load-per-day = Carga de la rodilla, knee-km por día
chart-label-load-per-week = Carga de la rodilla, knee-km por semana
chart-label-line-per-day = Tu línea, knee-km de un día
chart-label-pain = Dolor, 0–10
# Keys.
chart-label-largest-day = día mayor de la semana
chart-label-during = durante
chart-label-after = después
chart-label-during-or-after = durante o después
chart-label-next-morning = mañana siguiente
chart-label-no-answer = sin respuesta
chart-label-load-not-known = carga desconocida
chart-label-flare = brote
# On a dashed rule; $load is a number.
chart-label-tolerated = tolerado hasta ahora { $load }
chart-label-line = tu línea { $load }
# In a break; $days is a number of 14 and more.
chart-label-days-off = { $days } días sin correr
chart-label-today = hoy
chart-label-load-pain-empty = Tus carreras y las respuestas de tu rodilla estarán aquí.
# Axes of dose and answer.
chart-label-answer = Mañana siguiente frente al nivel habitual
chart-label-dose = Carga de la rodilla ese día, knee-km
chart-label-undecided = peor; «durante» sin respuesta
chart-label-open = aún por llegar
chart-label-not-answered = sin respuesta
chart-label-no-level = nivel habitual desconocido
chart-label-usual = habitual
chart-label-dose-empty = Cada día de carrera estará aquí cuando su mañana siguiente tenga respuesta.
# 24 hours.
chart-label-answered = { $answered } de { $of }
chart-label-runs = carreras: cuanto más grueso, más hay
chart-label-followed-by-flare = seguida de un brote
chart-label-median = mediana
chart-label-middle-half = mitad central
chart-label-usual-level = nivel habitual
chart-label-course-empty = Lo que la rodilla responda sobre una carrera estará aquí, desde antes hasta la mañana siguiente.
# Calendar: the steps of the fill, and what else is drawn.
chart-label-up-to = hasta { $load }
chart-label-over = más de { $load }
chart-label-morning = mañana: cuanto más grande, peor
chart-label-morning-missing = mañana sin respuesta
chart-label-off = días sin correr
chart-label-flare-run = la carrera anterior
# Other metrics.
chart-label-not-available = No disponible: pocos días en el registro, o una carrera sin distancia.
# What worse mornings followed.
chart-label-days = Días de carrera valorados
chart-label-calm = sin
chart-label-count = { $flares } de { $rated }
chart-label-followed-empty = Cuando haya mañanas respondidas, se contarán aquí por carga, descenso, velocidad, superficie, zapatillas, sueño y qué más hiciste.
# One run's track: after the minutes of the time axis, and at the foot of the pace's scale.
chart-label-minutes = min
chart-label-standing = parado

## Columns of the tables

chart-column-day = Día
chart-column-week-from = Semana del
chart-column-from = Desde
chart-column-to = Hasta
chart-column-runs = Carreras
chart-column-distance = Distancia
chart-column-load = Knee-km
chart-column-before = Antes
chart-column-during = Durante
chart-column-one-hour = Una hora después
chart-column-after = Después
chart-column-morning = Mañana
chart-column-unanswered = Sin respuesta
chart-column-runs-without-load = Carreras sin carga
chart-column-runs-without-distance = Carreras sin distancia
chart-column-line = Línea
chart-column-band-from = Rango desde
chart-column-band-to = Rango hasta
chart-column-flare = Brote
chart-column-plan = Plan
chart-column-change-of-morning = Mañana siguiente frente a lo habitual
chart-column-note = Nota
chart-column-change = Cambio
chart-column-acute-chronic = Agudo : crónico
chart-column-monotony = Monotonía
chart-column-longest = Más larga en 30 días
chart-column-by = Por
chart-column-group = Días
chart-column-flares = Seguidos de un brote
chart-column-rated = De días valorados
chart-column-pace = Ritmo
chart-column-height = Altura sobre la salida
chart-column-heart-rate = Frecuencia cardíaca
chart-column-cadence = Cadencia
