### Amounts with their units. Numbers come ready, as the language writes them; $count is a number and decides a plural.

kilometres = { $number } km
miles = { $number } mi
knee-km = { $number } 膝km
minutes = { $minutes }分
hours-and-minutes = { $hours }時間{ $minutes }分
percent-more = +{ $number }%
percent-less = −{ $number }%
percent-same = ±0%
runs-count = ラン{ $count }回
answers-count = 回答{ $count }件
rated-runs-count = 評価済みのラン{ $count }回
flares-count = ぶり返し{ $count }回
# Sentences that follow each other.
sentences = { $first }{ $second }
