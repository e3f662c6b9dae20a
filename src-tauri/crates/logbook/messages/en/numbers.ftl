### Amounts with their units. Numbers come ready, as the language writes them; $count is a number and decides a plural.

kilometres = { $number } km
miles = { $number } mi
knee-km = { $number } knee-km
minutes = { $minutes } min
hours-and-minutes = { $hours } h { $minutes } min
percent-more = +{ $number } %
percent-less = −{ $number } %
percent-same = ±0 %
runs-count = { $count ->
    [one] { $count } run
   *[other] { $count } runs
}
answers-count = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
rated-runs-count = { $count ->
    [one] { $count } rated run
   *[other] { $count } rated runs
}
flares-count = { $count ->
    [one] { $count } flare
   *[other] { $count } flares
}
# Sentences that follow each other.
sentences = { $first } { $second }
