### The screen Today: what waits for an answer, whether to run, how it went.

# Read out before the questions about runs.
today-check-ins = Preguntas pendientes
# Under the questions. The keys 0 to 9 answer, and T means ten; T stays T.
today-legend = 0 es nada, 10 lo peor imaginable. Las teclas de números responden a la pregunta marcada; T es diez.
today-recent = Últimas ocho semanas
# Heading over the one thing to do next.
today-next = Siguiente
# A button to the right answers it. "It" is the trouble with the knee.
today-weekly = Hace una semana de las cuatro preguntas sobre las molestias.
today-weekly-answer = Responderlas…
# Read out before the questions of a morning.
today-morning-spoken = Una mañana sin carrera
today-morning = Esta mañana
today-morning-why = Ayer no corriste: este es el nivel habitual de la rodilla
today-say-knee = Di en Ajustes qué rodilla seguir; hasta entonces no se pregunta por ninguna mañana.
# After an answer; $score is 0 to 10.
today-noted = { $moment ->
    [before] Anotado: antes { $score }.
    [during] Anotado: durante { $score }.
    [after] Anotado: después { $score }.
   *[morning] Anotado: mañana siguiente { $score }.
}
# After an answer was pressed once more.
today-taken-back = { $moment ->
    [before] Retirado: antes.
    [during] Retirado: durante.
    [after] Retirado: después.
   *[morning] Retirado: mañana siguiente.
}

## The scale of 0 to 10

scale-ends = 0 es nada, 10 lo peor imaginable
# In the place of a question whose time has not come.
scale-not-yet = Todavía no.
# A number of the scale in words: 0 is none, 1 and 2 slight, 3 and 4 mild, 5 and 6 moderate, 7 and 8 strong, 9 very strong, 10 worst.
# They tell how it feels and set no limit. The number stands before them.
scale-felt = { $felt ->
    [none] nada
    [slight] muy leve, apenas se nota
    [mild] leve: se nota, pero sigues
    [moderate] moderado: cambia tu forma de moverte
    [strong] fuerte: querrías parar
    [very-strong] muy fuerte: cuesta pensar en otra cosa
   *[worst] lo peor imaginable
}
# A button beside a question that waits: it is put away for this day, without an answer.
scale-skip = Omitir
# Read out for the button; begins with the word on it.
scale-skip-spoken = Omitir: { $question }
# After that; an undo stands beside it.
scale-skipped = Apartada por hoy. Queda sin respuesta.

## More about one knee after a run

check-more = Más sobre esta rodilla
check-before = ¿Cómo estaba antes de salir?
check-hour = ¿Y una hora después?
# “after” is the question of that name.
check-hour-later = Responde primero a «después»; esto es un detalle de esa respuesta.
check-answer-first = Responde a una de las preguntas; después di aquí dónde fue y qué más notaste.
check-where = En qué parte de la rodilla
check-place-front = Alrededor de la rótula o detrás de ella
check-place-below-kneecap = Debajo de la rótula
check-place-inner = Lado interno
check-place-outer = Lado externo
check-place-back = Parte posterior de la rodilla
check-place-all-over = En ningún sitio concreto
check-stiff = Rigidez matutina, minutos
check-stiff-wrong = Minutos enteros, de 0 a 720.
# Heading over four boxes to tick, which go on from it.
check-notice = ¿Has notado algo de esto?
check-swollen = Hinchazón nueva
check-gave-way = Cedió
check-locked = Se bloqueó, no se podía estirar
check-stopped = Paré o cojeé por ella
check-save = Guardar los detalles

## Can I run? The planned run against what the knee has carried

can-run-title = ¿Puedo correr?
# Read out for the choice between a distance and minutes.
can-run-measured-in = Medido en
can-run-kind = Tipo de carrera
can-run-easy = Suave
# Walking and running in turns.
can-run-walk-run = Caminar y correr
can-run-hilly = Con cuestas
can-run-fast = Rápida
# Read out for the field with the amount.
can-run-planned-minutes = Minutos previstos
can-run-planned-km = Distancia prevista en kilómetros
can-run-planned-miles = Distancia prevista en millas
# One large word each: where the planned run lies against the line.
can-run-under = Por debajo
can-run-near = Muy cerca
can-run-over = Por encima
can-run-stop = Que la miren primero
can-run-answer-first = Responde primero
can-run-ladder = Pronto para decirlo
# With two knees; $knee is e.g. "Right knee", $headline a sentence.
can-run-of-knee = { $knee }: { $headline }
can-run-would-change = Qué lo cambiaría
# Read out: one of the words above, then a sentence.
can-run-spoken = { $verdict }. { $headline }
can-run-invite = Escribe cuánta distancia o cuánto tiempo.
can-run-no-number = Eso no es un número.

## The drawing of a hull beside it. $load is a knee load in knee-km; there is little room

hull-line = la línea { $load }
hull-carried = soportado hasta ahora { $load }
hull-this-run = esta carrera { $load }
# The name of the slider, read out: the mark of the planned run can be dragged up and down.
hull-slider = Carrera prevista, en la escala de knee-km
# Its value, read out: $amount is “5 km”, “3.1 mi” or “30 min”.
hull-slider-value = { $amount }: { $load } knee-km
# A planned time.
hull-minutes = { $minutes } min
# Read out instead of the drawing: one sentence about the run, one about what was carried.
hull-spoken-no-run = Ninguna carrera prevista.
hull-spoken-run = Esta carrera: { $load } knee-km.
hull-spoken-nothing = Aún no se sabe qué ha soportado la rodilla.
hull-spoken-line = La línea: { $load } knee-km.
hull-spoken-carried = Soportado hasta ahora: { $load } knee-km.

today-plan-moved = El plan se ha movido: { $where }
today-plan-moved-why = Por qué
today-report-due = El último informe es de hace cuatro semanas.
today-report-make = Hacer uno
today-notice-away = Apartar
