### What can be done from anywhere: the menu, the tray, and the sheet of keys in the window. An & stands before the letter that opens a menu.

# Three dots: it asks something first.
doings-new-run = New run…
doings-day = Besides running…
doings-import-files = Import runs…
doings-print = Print the report…
doings-close = Close the window
# Ends the app; also the last line of the tray's menu.
doings-quit = Quit Plimsoll
doings-undo = Undo
doings-redo = Redo
doings-cut = Cut
doings-copy = Copy
doings-paste = Paste
doings-select-all = Select all
doings-larger = Larger
doings-smaller = Smaller
doings-as-drawn = As large as it was drawn
doings-full-screen = Full screen
doings-today = Today
doings-log = Log
doings-charts = Charts
doings-plan = Plan
doings-report = Report
doings-import = Import
doings-settings = Settings
doings-answer = The question that waits
doings-can-run = Can I run?
doings-scores = Questionnaires…
doings-keys = Keyboard shortcuts
doings-red-flags = Red-flag questions…
# $step: what would be taken back, "import".
doings-undo-step = Undo { $step }
# $step: what would be done again.
doings-redo-step = Redo { $step }

## The menus. The letter after & opens one with Alt; no two of them have the same.

doings-menu-file = &File
doings-menu-edit = &Edit
doings-menu-view = &View
doings-menu-go = &Go
doings-menu-help = &Help
doings-about = About Plimsoll
