### The plan: the way back, on its own screen and as a card on Today.

way-title = La vuelta
# A link from the card to the screen.
way-whole-plan = Todo el plan
way-nothing-yet = Aquí estará la vuelta: una progresión de caminar y correr, y en qué punto de ella está la rodilla.
# $link is way-choose-knee, as a link.
way-needs-knee = Hace falta saber de qué rodilla se trata. { $link }.
way-choose-knee = Elige la rodilla en Ajustes

## Where the knee stands

way-where = Dónde estás
# Stands after what a step is made of, in small print; $day is a day with its weekday.
way-since = desde el { $day }
way-why = Por qué
way-moves = Qué lo movería
# Read out for the drawing of the ladder.
way-step-of = Escalón { $step } de { $top }
# What a step is made of, one beside the other with dots between.
way-running = { $count ->
    [one] { $count } min corriendo
   *[other] { $count } min corriendo
}
way-walking = { $count ->
    [one] { $count } min caminando
   *[other] { $count } min caminando
}
way-brisk = 5 min caminando a buen paso antes y después
# The heading over what a physio wrote.
way-physio-note = La nota de tu fisio
way-physio-set = Límites puestos por tu fisio

## The questions before the first running step

way-criteria = Antes del primer escalón de carrera
way-criteria-open = Lo que no tiene respuesta cuenta como todavía no.
way-not-known = Desconocido

## The coming days

way-coming-days = Próximos días
way-coming = Las próximas dos semanas
way-save-calendar = Guardar como calendario (.ics)…
# Beside a day: it holds if the knee answers green until then.
way-if-green = si es verde
way-held-by-line = retenido por la línea de carga
way-running-in-all = { $count ->
    [one] { $count } min corriendo en total
   *[other] { $count } min corriendo en total
}

## What was decided so far

way-story = La historia hasta ahora
way-story-empty = Aún no se ha decidido nada. Cada carrera respondida se compara con las reglas, y aquí se cuenta lo que movió.
# Unfolds the older ones; $count is how many.
way-earlier = Antes ({ $count })

## The ladder

way-ladder = La progresión
way-ladder-set = Los escalones que puso tu fisio, y unos pocos más cuando la rodilla llega allí.
way-ladder-usual = De caminar a treinta minutos seguidos, y de ahí en adelante. Un fisio puede poner otra.
# Beside the step the knee stands on.
way-here = estás aquí

## The physio’s limits: names of fields for a number

way-limits = Límites del fisio
way-by-physio = Los puso mi fisio
way-limits-empty = Si se deja vacío, vale lo que aparece en gris.
way-limit-wrong = Un número, por favor.
way-limit-runs = Carreras por semana
way-limit-rest = Horas entre carreras
way-limit-greens = Carreras verdes antes de subir
way-limit-steps = Escalones subidos en siete días
way-limit-green = Verde: como mucho, durante una carrera
way-limit-red = Rojo: más de, durante una carrera
way-limit-rise = Rojo: una mañana más alta en
way-limit-chance = Probabilidad que baja un escalón
way-dose = Qué supone la carga de una carrera
way-dose-said = Cuánto aprieta un paso frente a un paso de carrera suave en llano. El sentido de cada efecto tiene respaldo; su tamaño es una suposición. Un cambio vuelve a calcular todas las cargas.
way-limit-exponent = Exponente m
way-limit-walk = Fuerza de un paso caminando
way-limit-cadence = Exponente de la cadencia
way-limit-speed = Exponente de la velocidad
way-limit-downhill-5 = Fuerza extra, bajada del 5 %
way-limit-downhill-10 = Fuerza extra, bajada del 10 %
way-note-left = Nota para la rodilla izquierda
way-note-right = Nota para la rodilla derecha
