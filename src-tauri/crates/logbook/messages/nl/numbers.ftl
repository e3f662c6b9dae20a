### Amounts with their units. Numbers come ready, as the language writes them; $count is a number and decides a plural.

kilometres = { $number } km
miles = { $number } mi
knee-km = { $number } knie-km
minutes = { $minutes } min
hours-and-minutes = { $hours } u { $minutes } min
percent-more = +{ $number }%
percent-less = −{ $number }%
percent-same = ±0%
runs-count = { $count ->
    [one] { $count } run
   *[other] { $count } runs
}
answers-count = { $count ->
    [one] { $count } antwoord
   *[other] { $count } antwoorden
}
rated-runs-count = { $count ->
    [one] { $count } beoordeelde run
   *[other] { $count } beoordeelde runs
}
flares-count = { $count ->
    [one] { $count } opvlamming
   *[other] { $count } opvlammingen
}
# Sentences that follow each other.
sentences = { $first } { $second }
