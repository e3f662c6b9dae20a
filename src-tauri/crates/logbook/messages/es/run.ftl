### A run's page.

## How a load was reached

run-no-load = Sin carga: no se conocen ni la distancia ni los minutos.
# $load "5.2 knee-km"; $usual is one of the two sentences below.
run-load-from-track = { $load }: a partir de los pasos, la velocidad y la pendiente a lo largo de la carrera, con el exponente { $exponent }. { $usual } Un knee-km es un kilómetro de tu propia carrera suave en llano.
run-load-from-summary = { $load }: a partir de los pasos de la carrera frente a tus pasos habituales por kilómetro, con el exponente { $exponent }. { $usual } Un knee-km es un kilómetro de tu propia carrera suave en llano.
run-load-from-distance = { $load }: solo a partir de la distancia, con el exponente { $exponent }. { $usual } Un knee-km es un kilómetro de tu propia carrera suave en llano.
run-load-from-minutes = { $load }: a partir de los minutos, a tu ritmo habitual, con el exponente { $exponent }. { $usual } Un knee-km es un kilómetro de tu propia carrera suave en llano.
run-usual-read = Lo habitual en ti se lee de { $count ->
    [one] { $count } carrera
   *[other] { $count } carreras
}.
run-usual-unknown = Aún no se conocen tu ritmo y tu paso habituales, así que un kilómetro cuenta como un kilómetro.
# $why: `formula`, `usual`, `setting` or `settings`, where $keys names the settings.
run-loads-anew = Las cargas se recalcularon por última vez el { $day }, porque { $why ->
    [formula] Plimsoll las calcula de una manera nueva
    [usual] tu ritmo y tu paso habituales se leyeron de más carreras
    [settings] cambió un ajuste ({ $keys })
   *[setting] cambió un ajuste
}; { $count ->
    [one] se movió la carga de { $count } carrera.
   *[other] se movieron las cargas de { $count } carreras.
}

## What else there was on that day

# "Indoor cycling, 45 min, 12.0 km: After work"; $activity is a list.
run-other-with-title = { $activity }: { $title }
# What an activity without words of its own is called.
run-other-kind = { $kind ->
    [walk] Caminata
    [hike] Senderismo
    [ride] Bicicleta
    [swim] Natación
    [strength] Fuerza
   *[other] Otra
}
# $knees: `both`, `left`, `right` or `one`. It is not said what it says of it.
run-title-mentions = El título menciona { $knees ->
    [both] ambas rodillas
    [left] la rodilla izquierda
    [right] la rodilla derecha
   *[one] una rodilla
}
run-note-mentions = La nota menciona { $knees ->
    [both] ambas rodillas
    [left] la rodilla izquierda
    [right] la rodilla derecha
   *[one] una rodilla
}

## How somebody felt, as it was written down elsewhere

run-felt-injury = Lesión
run-felt-soreness = Dolor muscular
run-felt-fatigue = Fatiga
run-felt-stress = Estrés
run-felt-mood = Ánimo
run-felt-motivation = Motivación
run-felt-readiness = Disposición
run-felt-sleep = Calidad del sueño
run-felt-slept = Sueño
run-felt-exertion = Esfuerzo percibido
run-felt-comment = Comentario
# $value, after the name: "Soreness 3 of 4, where 1 is best".
run-felt-one-is-best = { $value } de 4, 1 es lo mejor
run-felt-five-is-best = { $value } de 5, 5 es lo mejor
run-felt-ten-is-most = { $value } de 10
run-felt-hours = { $value } h
run-felt-value = { $what } { $value }
run-felt-value-and-words = { $what } { $value }: { $words }
run-felt-words = { $what }: { $words }
# What was sore besides the knee, in the runner's words.
run-felt-sore = También dolorido: { $words }

## What a usual level rests on

run-level-unknown = Su nivel habitual aún no se conoce: responde a algunas mañanas sin carrera el día anterior.
run-level-mornings = Nivel habitual { $level }: la mediana de { $count } mañanas sin carrera el día anterior.
run-level-before = Nivel { $level } antes de esta carrera, tal como lo valoraste entonces.
run-level-same-morning = Nivel { $level } la mañana de esta carrera.

## Why a run is green, amber, red or open. Numbers are 0 to 10.

run-light-morning-rose = La mañana siguiente estuvo { $by } por encima de su nivel habitual.
run-light-morning-settled = La mañana siguiente no estuvo por encima de su nivel habitual.
run-light-during-over = Durante la carrera llegó a { $score }; el límite es { $limit }.
run-light-during-within = Durante la carrera se mantuvo en { $score } o menos.
run-light-not-settled = Después de la carrera estaba en { $score }, por encima de su nivel de { $level }.
run-light-stopped = La carrera se interrumpió por la rodilla.
run-light-signs = Se anotó hinchazón, que la rodilla cedió o que se bloqueó.
run-light-no-during = El dolor durante la carrera no tiene respuesta.
run-light-no-after = El dolor después de la carrera no tiene respuesta.
run-light-no-morning = La mañana siguiente no tiene respuesta: desconocida, que no es lo mismo que buena.
run-light-no-level = Su nivel habitual no se conoce, así que la respuesta no se puede comparar con él.
