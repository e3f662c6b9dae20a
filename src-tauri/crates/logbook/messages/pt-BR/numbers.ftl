### Amounts with their units. Numbers come ready, as the language writes them; $count is a number and decides a plural.
