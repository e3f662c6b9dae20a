### What can be done from anywhere: the menu, the tray, and the sheet of keys in the window. An & stands before the letter that opens a menu.

# Three dots: it asks something first.
doings-new-run = Nouvelle sortie…
doings-day = En dehors de la course…
doings-import-files = Importer des sorties…
doings-print = Imprimer le bilan…
doings-close = Fermer la fenêtre
# Ends the app; also the last line of the tray's menu.
doings-quit = Quitter Plimsoll
doings-undo = Annuler
doings-redo = Rétablir
doings-cut = Couper
doings-copy = Copier
doings-paste = Coller
doings-select-all = Tout sélectionner
doings-larger = Agrandir
doings-smaller = Réduire
doings-as-drawn = Taille d’origine
doings-full-screen = Plein écran
doings-today = Aujourd’hui
doings-log = Journal
doings-charts = Graphiques
doings-plan = Plan
doings-report = Bilan
doings-import = Import
doings-settings = Réglages
doings-answer = La question en attente
doings-can-run = Puis-je courir ?
doings-scores = Questionnaires…
doings-keys = Raccourcis clavier
doings-red-flags = Questions drapeaux rouges…
# $step: what would be taken back, "import".
doings-undo-step = Annuler : { $step }
# $step: what would be done again.
doings-redo-step = Rétablir : { $step }

## The menus. The letter after & opens one with Alt; no two of them have the same.

doings-menu-file = &Fichier
doings-menu-edit = É&dition
doings-menu-view = &Affichage
doings-menu-go = A&ller
doings-menu-help = A&ide
doings-about = À propos de Plimsoll
