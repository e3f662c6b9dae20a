### What can be done from anywhere: the menu, the tray, and the sheet of keys in the window. An & stands before the letter that opens a menu.

# Three dots: it asks something first.
doings-new-run = Nieuwe run…
doings-day = Naast het hardlopen…
doings-import-files = Runs importeren…
doings-print = Rapport afdrukken…
doings-close = Venster sluiten
# Ends the app; also the last line of the tray's menu.
doings-quit = Plimsoll afsluiten
doings-undo = Ongedaan maken
doings-redo = Opnieuw
doings-cut = Knippen
doings-copy = Kopiëren
doings-paste = Plakken
doings-select-all = Alles selecteren
doings-larger = Groter
doings-smaller = Kleiner
doings-as-drawn = Oorspronkelijke grootte
doings-full-screen = Volledig scherm
doings-today = Vandaag
doings-log = Logboek
doings-charts = Grafieken
doings-plan = Plan
doings-report = Rapport
doings-import = Import
doings-settings = Instellingen
doings-answer = De vraag die wacht
doings-can-run = Kan ik hardlopen?
doings-scores = Vragenlijsten…
doings-keys = Sneltoetsen
doings-red-flags = Vragen over alarmsignalen…
# $step: what would be taken back, "import".
doings-undo-step = Ongedaan maken: { $step }
# $step: what would be done again.
doings-redo-step = Opnieuw: { $step }

## The menus. The letter after & opens one with Alt; no two of them have the same.

doings-menu-file = &Bestand
doings-menu-edit = B&ewerken
doings-menu-view = &Weergave
doings-menu-go = &Ga naar
doings-menu-help = &Help
doings-about = Over Plimsoll
