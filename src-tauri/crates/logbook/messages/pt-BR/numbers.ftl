### Amounts with their units. Numbers come ready, as the language writes them; $count is a number and decides a plural.

kilometres = { $number } km
miles = { $number } mi
knee-km = { $number } km-joelho
minutes = { $minutes } min
hours-and-minutes = { $hours } h { $minutes } min
percent-more = +{ $number }%
percent-less = −{ $number }%
percent-same = ±0%
runs-count = { $count ->
    [one] { $count } corrida
   *[other] { $count } corridas
}
answers-count = { $count ->
    [one] { $count } resposta
   *[other] { $count } respostas
}
rated-runs-count = { $count ->
    [one] { $count } corrida avaliada
   *[other] { $count } corridas avaliadas
}
flares-count = { $count ->
    [one] { $count } crise
   *[other] { $count } crises
}
# Sentences that follow each other.
sentences = { $first } { $second }
