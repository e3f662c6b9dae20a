### Amounts with their units. Numbers come ready, as the language writes them; $count is a number and decides a plural.

kilometres = { $number } km
miles = { $number } mi
knee-km = { $number } Knie-km
minutes = { $minutes } min
hours-and-minutes = { $hours } h { $minutes } min
percent-more = +{ $number } %
percent-less = −{ $number } %
percent-same = ±0 %
runs-count = { $count ->
    [one] { $count } Lauf
   *[other] { $count } Läufe
}
answers-count = { $count ->
    [one] { $count } Antwort
   *[other] { $count } Antworten
}
rated-runs-count = { $count ->
    [one] { $count } bewerteter Lauf
   *[other] { $count } bewertete Läufe
}
flares-count = { $count ->
    [one] { $count } Schub
   *[other] { $count } Schübe
}
# Sentences that follow each other.
sentences = { $first } { $second }
