### The plan: its steps, its decisions and their reasons. $step is a step's number.

## Steps

# $what in later messages is one of these four.
plan-step-walk = { $minutes ->
    [one] { $minutes } minuto caminando a buen paso
   *[other] { $minutes } minutos caminando a buen paso
}
plan-step-run = { $minutes ->
    [one] { $minutes } minuto de carrera suave
   *[other] { $minutes } minutos de carrera suave
}
plan-step-turns = { $turns } veces { $run } min de carrera suave
plan-step-turns-with-walk = { $turns } veces { $run } min corriendo y { $walk } min caminando

## Where a knee stands

plan-stands-still-red-flag = El plan está en pausa: una bandera roja se respondió con un sí.
plan-stands-before-start = Escalón { $step } de la progresión: { $what }. Las preguntas de inicio vienen antes del primer escalón de carrera.
plan-stands = Escalón { $step } de la progresión: { $what }.
plan-stands-held = Escalón { $step } de la progresión, retenido por la línea de carga: { $what }.
plan-stands-since = Escalón { $step } de la progresión: { $what }, desde { $when ->
    [today] hoy
    [yesterday] ayer
   *[earlier] el { $day }
}.

## Planned days

# $run is one of the two messages below, without their day.
plan-day = { $when ->
    [today] Hoy
    [tomorrow] Mañana
   *[later] { $day }
}: { $run }
# It begins small: it stands after a colon. $minutes is how much is run in all.
plan-run = { $kind ->
    [walk] { $what }.
    [walk-stretched] { $what }, alargado a { $minutes } minutos corriendo en total.
    [stretched] { $what }, alargado a { $minutes } minutos corriendo en total, con 5 minutos caminando a buen paso antes y después.
   *[run] { $what }, con 5 minutos caminando a buen paso antes y después.
}
plan-run-if-green = { $kind ->
    [walk] si tu rodilla responde verde hasta entonces, { $what }.
    [walk-stretched] si tu rodilla responde verde hasta entonces, { $what }, alargado a { $minutes } minutos corriendo en total.
    [stretched] si tu rodilla responde verde hasta entonces, { $what }, alargado a { $minutes } minutos corriendo en total, con 5 minutos caminando a buen paso antes y después.
   *[run] si tu rodilla responde verde hasta entonces, { $what }, con 5 minutos caminando a buen paso antes y después.
}
plan-held-by-line = La línea de carga lo retiene en este escalón.

## Decisions

plan-moved-onto = Entrada en la progresión por el escalón { $to }.
plan-moved-up = Subida del escalón { $from } al escalón { $to }.
plan-moved-stays = Sigue en el escalón { $to }.
plan-moved-stays-none-below = Sigue en el escalón { $to }; no hay ninguno por debajo.
plan-moved-back = Vuelta del escalón { $from } al escalón { $to }.
plan-moved-after-days-off = Bajada del escalón { $from } al escalón { $to } tras días sin correr.
plan-moved-pause = El plan está en pausa.
plan-moved-goes-on = El plan continúa en el escalón { $to }.

## Why. $load and the like carry their unit.

plan-why-criteria-met = Todas las preguntas de inicio se han respondido con un sí.
plan-why-from-told = Por tu carrera cómoda más larga y tu tiempo sin correr, se estima que la rodilla acepta { $load }; el plan empieza como mucho en el 60 % de eso. Ambas cosas son suposiciones.
plan-why-carries = Ya corres: la rodilla ha soportado { $load }.
plan-why-unrated = Ya corres, pero no se sabe cómo le sentó a la rodilla. El plan empieza como mucho en el 60 % de tu carrera más larga de los últimos 30 días, { $load }.
plan-why-takes-up-again = Continúa en el escalón que había cuando empezó el parón.
plan-why-greens = { $count ->
    [one] { $count } carrera verde seguida.
   *[other] { $count } carreras verdes seguidas.
}
plan-why-carried-both = Tus últimas carreras verdes ya eran tan grandes como este escalón: al menos { $load } cada una.
plan-why-green-so-far = Verde: { $count } de { $of } seguidas para el siguiente escalón.
plan-why-too-soon = Verde, pero solo { $count ->
    [one] { $count } hora
   *[other] { $count } horas
} después de la última carrera verde; la regla cuenta carreras con al menos { $rest } horas entre ellas.
plan-why-steps-this-week = El siguiente escalón está ganado, pero hay como mucho { $count ->
    [one] { $count } subida
   *[other] { $count } subidas
} en siete días.
plan-why-more-than-longest = El siguiente escalón está ganado. Serían { $next }, más de un 10 % por encima de tu carrera más larga de los últimos 30 días ({ $longest }), así que hasta entonces las carreras crecen poco a poco.
plan-why-no-load = La carrera no tiene ni distancia ni minutos, así que no se puede comparar con el escalón.
plan-why-while-paused = El plan está en pausa mientras haya una bandera roja; la carrera no se contó.
plan-why-start-first = Las preguntas de inicio vienen antes del primer escalón de carrera.
plan-why-rest-after-red = Tras una carrera roja: al menos { $hours } horas, y una mañana de vuelta al nivel habitual.
plan-why-second-red = Es la segunda carrera roja en { $days } días: dos escalones atrás, y conviene enseñárselo a un fisio.
plan-why-not-above-last = El siguiente escalón nunca es más que la carrera roja ({ $load }), así que se baja más.
plan-why-days-off = { $count ->
    [one] { $count } día sin carrera.
   *[other] { $count } días sin carrera.
}
plan-why-one-down = A partir de 7 días sin correr, la regla es un escalón menos. Es una suposición.
plan-why-half-of-last = A partir de 14 días sin correr, la regla es como mucho la mitad de la última carrera ({ $load }). Es una suposición.
plan-why-criteria-again = A partir de 28 días sin correr se vuelven a hacer las preguntas de inicio; después continúa en el escalón { $step }, como mucho el 30 % de la última carrera. Es una suposición.
# $flag says in a few words what was answered with yes.
plan-why-flag = Una bandera roja se respondió con un sí: { $flag }.
# $by is whoever the runner named.
plan-why-cleared = Levantada: { $by }.
plan-why-held-by-line = Según las reglas de la progresión sería el escalón { $step }; la línea de carga retiene las próximas carreras en { $load } como mucho.
plan-why-lower-knee = { $side ->
    [left] De tus dos rodillas decide la más baja: la izquierda.
   *[right] De tus dos rodillas decide la más baja: la derecha.
}

## What moves it

plan-moves-clear = Di quién ha examinado la rodilla; hasta entonces no se planea nada. Los días sin correr siguen contando.
plan-moves-start = Un sí a todas las preguntas de inicio, y ningún sí en las de banderas rojas, te llevan al escalón { $step } o al que permita lo que corrías antes.
# $percent of this step is what a run must be; $what is the next step in words; $limit is how many steps up a week has.
plan-moves-up = { $count ->
    [one] { $count } carrera verde
   *[other] { $count } carreras verdes seguidas
} de al menos el { $percent } % del escalón { $from }, con { $hours } horas entre ellas: pasas al escalón { $step }, { $what }. Como mucho { $limit ->
    [one] { $limit } escalón
   *[other] { $limit } escalones
} en siete días y, cuando haya 30 días con los que comparar, nunca más de un 10 % por encima de la carrera más larga de ellos.
# The same, with how many green runs there are so far.
plan-moves-up-so-far = { $count ->
    [one] { $count } carrera verde
   *[other] { $count } carreras verdes seguidas
} de al menos el { $percent } % del escalón { $from }, con { $hours } horas entre ellas: pasas al escalón { $step }, { $what }. Hasta ahora: { $greens }. Como mucho { $limit ->
    [one] { $limit } escalón
   *[other] { $limit } escalones
} en siete días y, cuando haya 30 días con los que comparar, nunca más de un 10 % por encima de la carrera más larga de ellos.
plan-moves-hold = Una carrera ámbar, o una mañana sin respuesta, te mantiene aquí. Desconocido nunca es verde.
plan-moves-back = Una carrera roja te lleva un escalón atrás; una segunda en 14 días, dos.
plan-moves-break = 7 días sin correr te bajan un escalón (nunca por debajo del escalón 1), 14 a la mitad de la última carrera, 28 de vuelta a las preguntas de inicio.

## The start questions

plan-start-walk = ¿Puedes caminar a buen paso 30 minutos con no más de 2 de 10, sin que la mañana siguiente sea peor?
plan-start-stairs = ¿Puedes subir y bajar escaleras con no más de 2 de 10?
plan-start-squats = ¿Puedes hacer 10 sentadillas y 10 saltos solo con esa pierna, todos con no más de 2 de 10?
plan-start-swelling-free = ¿Está la rodilla sin hinchazón visible?
plan-start-straight = ¿Puedes estirar la rodilla del todo?
plan-start-no-red-flag = Las preguntas de banderas rojas están respondidas y ninguna sigue con un sí.
# For the undo menu: "right knee: 3 of 5 yes".
plan-start-short = { $side ->
    [left] rodilla izquierda: { $yes } de { $of } sí
    [right] rodilla derecha: { $yes } de { $of } sí
   *[both] rodilla izquierda y rodilla derecha: { $yes } de { $of } sí
}

## The plan in a calendar app

plan-calendar-walk = Caminar { $minutes } min
plan-calendar-run = Correr { $minutes } min
plan-calendar-walk-run = Caminar y correr, { $minutes } min corriendo
plan-calendar-question = ¿Cómo está tu rodilla?
plan-calendar-question-note = Responde en Plimsoll, en la primera media hora después de levantarte. Una mañana sin respuesta queda como desconocida; nunca cuenta como buena.
plan-calendar-name = Plan de Plimsoll
