### Amounts with their units. Numbers come ready, as the language writes them; $count is a number and decides a plural.

kilometres = { $number } كم
miles = { $number } ميل
knee-km = { $number } ركبة-كم
minutes = { $minutes } د
hours-and-minutes = { $hours } س { $minutes } د
