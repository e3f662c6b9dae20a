### Amounts with their units. Numbers come ready, as the language writes them; $count is a number and decides a plural.

kilometres = { $number } كم
miles = { $number } ميل
knee-km = { $number } ركبة-كم
minutes = { $minutes } د
hours-and-minutes = { $hours } س { $minutes } د
percent-more = ‎+{ $number }%
percent-less = ‎−{ $number }%
percent-same = ±0%
runs-count = { $count ->
    [zero] { $count } جرية
    [one] جرية واحدة
    [two] جريتان
    [few] { $count } جريات
    [many] { $count } جرية
   *[other] { $count } جرية
}
answers-count = { $count ->
    [zero] { $count } إجابة
    [one] إجابة واحدة
    [two] إجابتان
    [few] { $count } إجابات
    [many] { $count } إجابة
   *[other] { $count } إجابة
}
rated-runs-count = { $count ->
    [zero] { $count } جرية مقيّمة
    [one] جرية مقيّمة واحدة
    [two] جريتان مقيّمتان
    [few] { $count } جريات مقيّمة
    [many] { $count } جرية مقيّمة
   *[other] { $count } جرية مقيّمة
}
flares-count = { $count ->
    [zero] { $count } نوبة
    [one] نوبة واحدة
    [two] نوبتان
    [few] { $count } نوبات
    [many] { $count } نوبة
   *[other] { $count } نوبة
}
# Sentences that follow each other.
sentences = { $first } { $second }
