### The first page of an empty logbook.

welcome-title = Hoeveel hardlopen kan je knie vandaag aan?
welcome-lead = Op de romp van een schip staat een geschilderde lijn: dieper wordt het niet geladen. Plimsoll tekent die lijn voor de knie van een hardloper, uit je eigen runs en de antwoorden van de knie zelf.
welcome-knee = Welke knie is het?
welcome-knee-missing = Zeg eerst welke knie: de vragen hebben dat nodig.
welcome-since = Sinds wanneer heb je er last van?
welcome-since-hint = Ongeveer is goed. Laat het leeg als je het niet weet.
welcome-begin = Beginnen zonder run
# The button welcome-sample stands behind it.
welcome-not-yet = Nog niet?
welcome-sample = Rondkijken in een voorbeeldlogboek
welcome-what-it-is = Plimsoll is een dagboek en een rekenmachine voor je eigen getallen. Het stelt geen diagnose. Alles blijft in één bestand op deze computer.

## The second page: the red-flag questions

welcome-flags = Naar sommige knieën moet eerst gekeken worden
welcome-flags-lead = Zeg bij elke vraag ja of nee. Je antwoorden blijven op deze computer.
# Behind the button "Not now"; Today is the screen of that name.
welcome-asks-again = Het scherm Vandaag vraagt er weer naar.
