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
# Behind it: a backup takes the logbook’s place.
welcome-restore = Back-up terugzetten…
welcome-what-it-is = Plimsoll is een dagboek en een rekenmachine voor je eigen getallen. Het stelt geen diagnose. Alles blijft in één bestand op deze computer.

## The steps

# Over the heading of each of the three steps.
welcome-step = Stap { $step } van { $of }
welcome-next = Volgende
welcome-back = Terug
welcome-skip-step = Deze stap overslaan
# The second step: the longest comfortable run and the break, with the fields of the screen Settings.
welcome-before = Wat de knie eerder gewend was
welcome-before-lead = Dit mag allemaal leeg blijven. Het is een eerste idee van wat de knie gewend was, tot je eigen runs en antwoorden meer zeggen.
# After the last step: files, a run that is typed, or nothing yet; a backup, or the sample.
welcome-ways = Hoe wil je beginnen?
welcome-ways-lead = Alles kan later bij Instellingen worden gewijzigd.

## The second page: the red-flag questions

welcome-flags = Naar sommige knieën moet eerst gekeken worden
welcome-flags-lead = Zeg bij elke vraag ja of nee. Je antwoorden blijven op deze computer.
# Behind the button "Not now"; Today is the screen of that name.
welcome-asks-again = Het scherm Vandaag vraagt er weer naar.
