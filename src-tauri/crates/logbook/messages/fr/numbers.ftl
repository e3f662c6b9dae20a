### Amounts with their units. Numbers come ready, as the language writes them; $count is a number and decides a plural.

kilometres = { $number } km
miles = { $number } mi
knee-km = { $number } knee-km
minutes = { $minutes } min
hours-and-minutes = { $hours } h { $minutes } min
percent-more = +{ $number } %
percent-less = −{ $number } %
percent-same = ±0 %
runs-count = { $count ->
    [one] { $count } sortie
   *[other] { $count } sorties
}
answers-count = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
rated-runs-count = { $count ->
    [one] { $count } sortie évaluée
   *[other] { $count } sorties évaluées
}
flares-count = { $count ->
    [one] { $count } poussée
   *[other] { $count } poussées
}
# Sentences that follow each other.
sentences = { $first } { $second }
