### Amounts with their units. Numbers come ready, as the language writes them; $count is a number and decides a plural.

kilometres = { $number } km
miles = { $number } mi
knee-km = { $number } knee-km
minutes = { $minutes } min
hours-and-minutes = { $hours } h { $minutes } min
percent-more = +{ $number } %
percent-less = −{ $number } %
percent-same = ±0 %
runs-count = { $count ->
    [one] { $count } carrera
   *[other] { $count } carreras
}
answers-count = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
rated-runs-count = { $count ->
    [one] { $count } carrera valorada
   *[other] { $count } carreras valoradas
}
flares-count = { $count ->
    [one] { $count } brote
   *[other] { $count } brotes
}
# Sentences that follow each other.
sentences = { $first } { $second }
