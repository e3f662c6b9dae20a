### The load line: what it says of itself.

# $rests says what is known so far.
line-unavailable = Todavía no hay línea. { $rests }
line-no-knee = Todavía no hay línea: ninguna rodilla ha respondido.
# The band's ends come without their unit. $rests says what the line rests on.
line-ready = La línea de carga está en { $load }, con un rango de { $low } a { $high }. { $rests }
line-ready-stood-back = La línea de carga está en { $load }, con un rango de { $low } a { $high }. { $rests } Últimamente ha predicho peor que la simple media de tu rodilla, así que el plan decide sin ella.
# $percent is a whole number.
line-unclear = Las mañanas peores de tu rodilla no siguen la carga por ahora ({ $certainty ->
    [over-99] probabilidad de más del 99 %
    [under-1] probabilidad de menos del 1 %
   *[known] probabilidad del { $percent } %
} de que la carga no importe), así que no se traza ninguna línea. { $rests }
line-few-answers = Aún no hay respuestas suficientes para trazar una línea.
line-no-flare = Aún no se ha visto ninguna mañana peor, así que la línea solo puede estar por encima de lo tolerado.
line-wide-band = Las respuestas dejan un rango aún demasiado amplio para trazar una línea.
line-tolerated = Tolerado hasta ahora: hasta { $load }.
line-nothing-rated = Aún no hay nada valorado.
line-rests = Se apoya en { $count ->
    [one] { $count } carrera valorada
   *[other] { $count } carreras valoradas
} desde el { $day } con { $flares ->
    [one] { $flares } brote
   *[other] { $flares } brotes
}.
line-rests-recalled = Se apoya en { $count ->
    [one] { $count } carrera valorada
   *[other] { $count } carreras valoradas
} desde el { $day } con { $flares ->
    [one] { $flares } brote
   *[other] { $flares } brotes
}; { $recalled ->
    [one] { $recalled } respuesta se completó
   *[other] { $recalled } respuestas se completaron
} de memoria.
line-start = { $basis ->
    [told] Antes de la primera respuesta se supuso { $load }, a partir de la carrera cómoda más larga que indicaste y de los días sin correr.
    [own-runs] Antes de la primera respuesta se supuso { $load }, a partir de tu carrera más larga antes del último parón; nadie dijo que fuera cómoda.
   *[nothing] Antes de la primera respuesta se supuso { $load }, de forma muy aproximada: dile a Plimsoll cuál fue tu carrera cómoda más larga antes del parón.
}
# Both log scores are below 0.
line-track-record = Hasta ahora: { $predicted } mañanas peores previstas, { $observed } observadas, en { $count ->
    [one] { $count } carrera valorada
   *[other] { $count } carreras valoradas
}. Puntuación logarítmica −{ $score } frente a −{ $average } de la simple media (más cerca de 0 es mejor).
