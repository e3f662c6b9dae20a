### The first screen of an empty logbook.
