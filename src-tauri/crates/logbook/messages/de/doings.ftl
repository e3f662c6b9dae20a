### What can be done from anywhere: the menu, the tray, and the sheet of keys in the window. An & stands before the letter that opens a menu.

# Three dots: it asks something first.
doings-new-run = Neuer Lauf …
doings-day = Neben dem Laufen …
doings-import-files = Läufe importieren …
doings-print = Bericht drucken …
doings-close = Fenster schließen
# Ends the app; also the last line of the tray's menu.
doings-quit = Plimsoll beenden
doings-undo = Rückgängig
doings-redo = Wiederholen
doings-cut = Ausschneiden
doings-copy = Kopieren
doings-paste = Einfügen
doings-select-all = Alles auswählen
doings-larger = Größer
doings-smaller = Kleiner
doings-as-drawn = Originalgröße
doings-full-screen = Vollbild
doings-today = Heute
doings-log = Logbuch
doings-charts = Diagramme
doings-plan = Plan
doings-report = Bericht
doings-import = Import
doings-settings = Einstellungen
doings-answer = Die wartende Frage
doings-can-run = Kann ich laufen?
doings-scores = Fragebögen …
doings-keys = Tastaturkürzel
doings-red-flags = Fragen zu Warnzeichen …
# $step: what would be taken back, "import".
doings-undo-step = Rückgängig: { $step }
# $step: what would be done again.
doings-redo-step = Wiederholen: { $step }

## The menus. The letter after & opens one with Alt; no two of them have the same.

doings-menu-file = &Datei
doings-menu-edit = &Bearbeiten
doings-menu-view = &Ansicht
doings-menu-go = &Gehe zu
doings-menu-help = &Hilfe
doings-about = Über Plimsoll
