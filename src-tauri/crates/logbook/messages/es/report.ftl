### The report for a clinic, a PDF. Room is scarce: headings, table heads and labels are short.
### In the window’s preview and in print; a space before a percent sign is a hard one.

## Counted

report-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
report-runs-counted = { $count ->
    [one] { $count } carrera
   *[other] { $count } carreras
}
report-rated-runs = { $count ->
    [one] { $count } carrera valorada
   *[other] { $count } carreras valoradas
}
report-mornings = { $count ->
    [one] { $count } mañana
   *[other] { $count } mañanas
}
report-flares-counted = { $count ->
    [one] { $count } brote
   *[other] { $count } brotes
}

## Headings

# At the foot of each page.
report-page = Página { $n } de { $of }
# $knee: one of the two below.
report-title = Carga y dolor, { $knee }
report-knee = { $side ->
    [left] rodilla izquierda
   *[right] rodilla derecha
}
report-knee-capital = { $side ->
    [left] Izquierda
   *[right] Derecha
}
# For $knee in the title.
report-no-knee = rodilla sin elegir
report-no-knee-short = sin elegir
# A property of the PDF.
report-subject = Diario autodeclarado de carga de carrera y dolor de rodilla. No es una medición clínica.
report-figures = En cinco números
report-sinss = De severidad a estabilidad, según el registro
report-flares = Brotes, y la carrera previa a cada uno
report-red-flags = Preguntas de banderas rojas
report-plan = En qué punto está el plan
report-course = 24 horas alrededor de una carrera
report-weeks = Carga por semanas
report-factors = Qué acompañó a los brotes
report-line = La línea de carga
report-adherence = Cómo se siguió el plan
report-scores = Cuestionarios
report-changes = Qué cambió
report-runs = Carreras
report-latest-runs = Las últimas carreras
report-diary = Diario
report-diary-left-out = Omitido, porque ninguna carrera tiene nada ahí: { $columns }.
report-methods = Cómo se obtienen estos números
report-notice = Autodeclarado por la persona que corre; no es una medición clínica. Plimsoll es un diario y una calculadora para sus propios números. No diagnostica.
# Beside the title and the day at the foot of each page.
report-footer = autodeclarado, no es una medición clínica

## Who

report-about-runner = Nombre
report-about-knee = Rodilla
report-about-since = Molestias desde
report-about-period = Periodo
report-about-made-on = Elaborado el
report-about-goal = Objetivo

## How complete the log is

# How complete the log is: $n of $of.
report-kept-days = { $n } de { $of } días registrados
report-kept-nobody = Sin respuestas en este periodo
report-kept-all = todas las mañanas tras una carrera respondidas ({ $of })
report-kept-missing = { $n } de { $of } mañanas tras carreras sin respuesta: desconocidas, no sin dolor
report-kept-none-due = aún no toca ninguna mañana tras una carrera
report-kept-recalled = completadas de memoria: { $n }

## In numbers

# Labels and notes of five numbers at the top of page 1: very short.
report-fig-runs = Carreras
report-fig-runs-note = en { $days }
report-fig-longest = Carrera más larga
report-fig-minutes = Minutos por semana
report-fig-minutes-note = 7 primeros → 7 últimos días
report-fig-morning = Dolor matutino
report-fig-morning-note = mediana / máx., { $mornings }
report-fig-over = Días sobre la línea
report-fig-over-note = de { $n } días de carrera con línea
report-fig-flares = Brotes
report-fig-flares-note = en { $rated }

## Severity to stability

# SINSS: the five headings as physiotherapists know them.
report-severity = Severidad
report-severity-during = Durante: mediana { $median }, máximo { $worst }.
report-severity-morning = Mañana siguiente: mediana { $median }, máximo { $worst }.
report-severity-activities = Actividades propias: { $value } de 10.
report-severity-none = Sin respuestas.
report-severity-note = respuestas durante: { $during }; mañanas tras carreras: { $morning }
report-irritability = Irritabilidad
report-irritability-onset = Se provoca con { $median } (mediana; mínimo { $lowest }).
report-irritability-onset-minutes = Se provoca con { $median }, { $minutes } (medianas; mínimo { $lowest }).
report-irritability-peak = Pico en { $median } (máximo { $worst }).
report-irritability-settled = Vuelve a un punto o menos: { $how } (lo más largo: { $longest }).
report-settled-hour = en 1 h
report-settled-morning = a la mañana siguiente (≤ 24 h)
report-settled-days = en { $hours } h
report-settled-not = todavía no
report-irritability-none = Ninguna carrera valorada lo subió 2 puntos o más.
report-irritability-without = Soportado sin subida: hasta { $load }.
report-irritability-unknown = Pocas carreras con respuestas antes, durante y después para decirlo.
report-irritability-note = { $n } de { $of } carreras valoradas lo subieron 2 o más
report-irritability-low = baja, según umbrales supuestos
report-irritability-moderate = moderada, según umbrales supuestos
report-irritability-high = alta, según umbrales supuestos
report-where = Dónde
report-where-none = Ninguna respuesta nombró un lugar.
# Behind places and signs, each with how often it was named; $of is a number.
report-where-note = veces nombrado; respuestas: { $of }
report-nature = Naturaleza
report-nature-note = se deja al profesional
report-stage = Estadio
report-stage-onset = { $days } desde el inicio.
report-stage-flare = { $days } desde que empezó el último brote.
report-stage-no-flare = Ningún brote en el registro.
report-stage-unknown = No se indicó el día de inicio.
report-stability = Estabilidad
report-stability-text = { $slope } puntos por semana (intervalo del 95 %: { $low } a { $high }): { $direction }.
report-stability-few = Pocas mañanas para una pendiente: { $n } en cuatro semanas; hacen falta 10 en dos semanas.
report-stability-note = pendiente de { $mornings } hasta el { $to }
report-direction-improving = mejora
report-direction-unchanged = sin cambio, hasta donde se puede decir
report-direction-worsening = empeora

## Flares

report-flare-began = Inicio
report-flare-peak = Pico
report-flare-lasted = Duración
report-flare-run = Carrera previa
report-flare-open = sin final observado
report-flares-none = Ningún brote en este periodo.
report-flares-note = Duración: mañanas por encima del nivel habitual. Porcentaje: frente a la mayor carga de los 30 días anteriores.
report-flares-more = Anteriores no mostrados: { $n }.

## Red flags

# Beside each flag that stands.
report-flag-stands = Vigente
report-flag-yes = Sí { $day }
report-flag-cleared = Levantada { $day }
report-flag-somebody = por alguien
report-flags-asked = Hechas
report-flags-asked-text = Rondas: { $n }, la última el { $day }.
report-flags-none-stands = Nada vigente.
report-flags-more = y { $n } más
report-flags-never = Las preguntas no se han respondido.
report-flag-no-weight = sin poder apoyar la pierna, o sin movimiento en la rodilla
report-flag-badly-swollen = muy hinchada o con otra forma
report-flag-hot-and-unwell = caliente, roja e hinchada con fiebre o malestar general
report-flag-stuck = bloqueo, o chasquido con dolor
report-flag-gives-way = la rodilla cede
report-flag-severe-or-blow = dolor muy intenso, o desde una caída, un golpe o una torsión
report-flag-cannot-lift = no se puede levantar la pierna estirada
report-flag-numb-or-cold = dormida, débil o fría por debajo de la rodilla
report-flag-calf-or-breath = pantorrilla hinchada, caliente o dolorosa, o falta de aire
report-flag-after-surgery = peor tras operación o infiltración, o con prótesis
report-flag-night-pain = dolor todo el tiempo o por la noche
report-flag-weight-or-lump = pérdida de peso, cáncer en el pasado o un bulto duro
report-flag-bone-or-groin = dolor en un punto del hueso, o en la ingle o el muslo
report-flag-keeps-coming = hinchazón o inestabilidad que vuelven, o movilidad perdida
report-flag-many-joints = varias articulaciones, rigidez matutina larga, o una enfermedad que va con articulaciones dolorosas
report-flag-under-18 = menos de 18 años
report-flag-told-not-to-run = indicación de no correr por ahora, o lesión nueva

## The plan

report-plan-step = Escalón { $level } de { $of }: { $what }.
report-plan-step-since = Escalón { $level } de { $of }: { $what }, desde el { $day }.
report-plan-walk = Antes del primer escalón de carrera: { $what }; las preguntas de inicio van primero.
report-plan-walk-for-now = Sin correr por ahora: { $what }.
report-plan-paused = El plan está en pausa: una bandera roja se respondió con un sí.
# What a step is, within a sentence as $what.
report-plan-turns = { $turns } × ({ $run } min corriendo, { $walk } min caminando)
report-plan-walking = { $walk } min caminando a buen paso
report-plan-run = { $run } min de carrera suave
report-plan-move = { $day }: { $moved } (escalón { $from } → { $to }).
report-move-enter = entra en la progresión
report-move-progress = sube
report-move-hold = sigue
report-move-back = retrocede
report-move-break = baja tras días sin correr
report-move-pause = en pausa
report-move-resume = continúa
report-plan-set-by-physio = Límites, progresión o ritmo puestos por fisioterapia.

## 24 hours

report-course-empty = Sin respuestas alrededor de una carrera en este periodo.
report-course-alt = Dolor de 0 a 10 alrededor de { $runs }. Medianas: { $medians }.
report-course-note = Después: lo peor de las primeras horas.
report-course-counted = Bajo cada momento: cuántas de las carreras con alguna respuesta tenían esta.

## Weeks

# Heads of a narrow table.
report-week-of = Semana
report-week-runs = Carreras
# The runner’s unit, as the head of a column.
report-unit-km = km
report-unit-miles = mi
report-week-minutes = min
report-week-longest = Máx.
report-week-down = D−
report-week-load = Carga
report-week-morning = Mañana
report-weeks-note = Máx.: carrera más larga. D−: desnivel negativo, metros. Carga: knee-km. Mañana: mediana / máximo. ≥: no se sabe de todas las carreras.
report-weeks-breaks = Sin correr: { $list }.
report-weeks-nothing = Ninguna carrera.

## What flares went along with

# Heads of a table.
report-factor = Qué
report-factor-with = Con
report-factor-without = Sin
report-factor-of = { $n } de { $of }
report-factor-largest-load = Mayor carga en 30 días
report-factor-downhill = Bajada, 15 m/km o más
report-factor-faster = Un 5 % más rápido de lo habitual
report-factor-day-before = Carrera el día anterior
report-factor-two-rest-days = Dos días de descanso o más antes
report-factor-road = En asfalto
report-factor-trail = En sendero
report-factor-track = En pista
report-factor-treadmill = En cinta
report-factor-strength = Fuerza ese día o el anterior
report-factor-hike = Caminata por el monte ese día o el anterior
report-factor-cycling = Bicicleta ese día o el anterior
report-factor-new-shoes = Zapatillas usadas menos de 5 veces
report-factor-short-sleep = Menos de 7 h de sueño antes
report-factor-high-stress = Estrés de 7 de 10 o más
report-factors-note = Brotes entre las carreras valoradas, con ello y sin ello. Recuentos, no causas.
report-factors-empty = Aún no hay nada que comparar: hacen falta carreras valoradas con algo y sin ello.

## The load line

report-line-ready = La línea de carga está en { $line }, rango del 80 % de { $low } a { $high }.
report-line-learning = Pocas respuestas para una línea, o rango demasiado amplio.
report-line-learning-no-flare = No se ha visto ninguna mañana peor, así que la línea solo puede estar por encima de lo tolerado.
report-line-unclear = En este registro, las mañanas peores no siguen la carga ({ $p } % de que la carga no importe), así que no se traza ninguna línea.
report-line-none = No hay línea: aún no hay nada valorado.
report-line-tolerated = Tolerado hasta ahora: hasta { $load }.
report-line-rests = Se apoya en { $rated } desde el { $since } con { $flares }.
report-line-start-told = Supuesto antes de la primera respuesta: { $load }, a partir de la carrera cómoda más larga que se indicó y de los días sin correr.
report-line-start-runs = Supuesto antes de la primera respuesta: { $load }, a partir de la carrera más larga antes del último parón.
report-line-start-nothing = Supuesto antes de la primera respuesta: { $load }, de forma muy aproximada.
report-line-record = Balance: { $predicted } mañanas peores previstas, { $observed } observadas, en { $rated }.
report-line-record-none = Aún no tiene balance de aciertos.
report-line-trails = Últimamente predice peor que la simple media, así que el plan decide sin ella.

## How the plan was followed

report-keeping-steps = Mayores que el escalón del plan en más de una décima parte: { $n } de { $of } carreras.
report-keeping-steps-none = Ninguna carrera de este periodo se puede comparar con un escalón.
report-keeping-rest = Claramente antes de { $hours } h desde la carrera anterior: { $n } de { $of }.
report-keeping-holds = Decisiones: { $up } subidas, { $hold } sin cambio, { $back } retrocesos.

## Questionnaires

report-score-which = Cuál
report-score-first = Primero
report-score-last = Último
report-score-change = Cambio (mínimo)
report-score-least = { $change } ({ $least })
report-scores-empty = No se rellenó ninguno.
report-scores-note = Mínimo: el menor cambio publicado que significa algo. Líneas: toda la escala; aro: primero, punto: último, sombreado: menos que el cambio mínimo. Los totales se escriben a mano.
report-questionnaire-overall = Estado global, 0–100
report-questionnaire-activities = Actividades, 0–10
report-questionnaire-change = Cambio global, −7 a 7
report-questionnaire-weekly-trouble = Molestias de la semana, 0–12 (redacción propia)
report-questionnaire-koos-pf = KOOS-PF, 0–100
report-questionnaire-koos-12 = KOOS-12, 0–100
report-questionnaire-akps = AKPS, 0–100
report-questionnaire-uwri = UWRI, 0–36
report-questionnaire-ostrc = OSTRC, 0–100
report-questionnaire-lefs = LEFS, 0–80
report-questionnaire-tsk-11 = TSK-11, 11–44

## Changes

report-change-shoes = Zapatillas
report-change-surface = Superficie
report-change-exercises = Ejercicios
report-change-medication = Medicación
report-change-other = Otro
# $shoes: their name.
report-change-new-shoes = nuevas: { $shoes }
report-changes-empty = No se anotó nada.
report-changes-redacted = omitido

## Runs

# Heads of a narrow table of runs.
report-run-day = Día
report-run-started = Inicio
report-run-distance = Distancia
report-run-time = Tiempo
report-run-down = D− m
report-run-load = Knee-km
report-run-rpe = RPE
report-run-pain = Dolor, 0–10
report-run-before = Antes
report-run-during = Durante
report-run-after = Después
report-run-morning = Mañana
report-run-note = Nota
report-runs-none = Ninguna carrera en este periodo.
report-runs-note = Las últimas de las { $of } carreras de este periodo; el formato largo las tiene todas.
report-sign-swelling = hinchazón
report-sign-giving-way = cedió
report-sign-locking = se bloqueó
report-sign-stopped = interrumpida por la rodilla
report-mark-flare = brote
report-mark-missing = mañana sin respuesta
report-mark-recalled = mañana de memoria
report-mark-treadmill = cinta

## How the numbers are made

# Pairs: a word in bold, and what follows it on the same line.
report-method-pain-label = Dolor:
report-method-pain = el peor en la escala numérica de 0 a 10, preguntado antes, durante y después de una carrera y a la mañana siguiente.
report-method-load-label = Carga.
report-method-load = Un knee-km es un kilómetro de carrera suave en llano propia de esta persona. Los pesos de caminar, cadencia, pendiente y velocidad son suposiciones (exponente { $exponent }); no es una fuerza.
report-method-usual-label = Nivel habitual:
report-method-usual = mediana de las 7 últimas mañanas que no siguieron a una carrera, al menos 3; si no, la valoración antes de la carrera.
report-method-flare-label = Brote:
report-method-flare = una mañana siguiente al menos 2 por encima del nivel habitual, o al menos 1 por encima después de más de 2 durante; termina con la primera mañana de vuelta en ese nivel.
report-method-irritability-label = Irritabilidad:
report-method-irritability = de las carreras que subieron el dolor 2 o más en algún momento; calmado es volver a un punto o menos del nivel de antes. Umbrales supuestos: baja a partir de 20 min, calmada en 1 h; alta por debajo de 10 min, o sin calmarse a la mañana siguiente.
report-method-stability-label = Estabilidad:
report-method-stability = pendiente de Theil–Sen de las mañanas de 28 días con el intervalo del 95 % de Sen, ensanchado por el parecido de los días vecinos: un solo brote no la inclina.
report-method-line-label = Línea de carga:
report-method-line = la carga de un día por encima de la cual este registro muestra que una mañana peor se vuelve probable; filtro bayesiano de umbral adaptativo, rango del 80 %. Una estimación a partir de este registro, no una propiedad del tejido.
report-method-limits = Límites vigentes:
report-method-limits-strict = verde como mucho 2 durante, vuelta al nivel de antes en una hora, sin subida a la mañana siguiente (Esculier 2018)
report-method-limits-permissive = verde como mucho 5 durante y después, calmado a la mañana siguiente (Thomeé 1997, Silbernagel 2007)
report-method-limit-green = verde como mucho { $n } durante
report-method-limit-red = rojo por encima de { $n } durante
report-method-limit-rise = rojo a partir de { $n } por encima del nivel habitual
report-method-missing-label = Respuestas que faltan:
report-method-missing = son desconocidas: nunca cero, nunca verdes y sin valor de evidencia para la línea.
report-method-version-label = Versión.
report-method-version = Plimsoll { $version }, fórmula de dosis { $formula }; hecho con { $runs } y { $answers } respuestas sobre esta rodilla.
report-method-sources-label = Fuentes:
report-method-sources = Esculier 2018 (BJSM 52:659), Thomas 2021 (brotes), Sen 1968, Petersen 2021 (SINSS, JMMT 29:297). La lista completa viene con Plimsoll.

## The chart

# What the chart shows, for those who do not see it.
report-chart-alt = Las barras muestran la carga; las marcas de abajo, el dolor. { $period }: { $runs }, la peor mañana { $worst } de 10, sin respuesta: { $missing }.
report-chart-alt-no-morning = Las barras muestran la carga; las marcas de abajo, el dolor. { $period }: { $runs }, ninguna mañana respondida.
report-chart-alt-none = { $period }: ninguna carrera.
report-chart-title = Carga y dolor
report-stage-still = plan en pausa
report-stage-still-short = pausa
# The strip above the chart that names the plan’s steps: little room.
report-stage-walking = escalón { $level }, caminar
report-stage-running = escalón { $level }, { $minutes } min corriendo
report-stage-step = escalón { $level }

## Inside the PDF

# Descriptions of files inside the PDF.
report-attached-document = Con qué se compusieron las páginas.
report-attached-chart = Lo que muestra el gráfico, una fila por día o semana.

## On the chart of load and pain: little room, no capitals in the key

report-chart-line-per-day = Línea, knee-km de un día
report-chart-line = línea { $load }
report-chart-empty = Ninguna carrera en este periodo.

## On the chart of 24 hours: little room

report-course-chart-empty = Sin respuestas alrededor de una carrera en este periodo.
