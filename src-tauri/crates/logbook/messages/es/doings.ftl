### What can be done from anywhere: the menu, the tray, and the sheet of keys in the window. An & stands before the letter that opens a menu.

# Three dots: it asks something first.
doings-new-run = Nueva carrera…
doings-day = Además de correr…
doings-import-files = Importar carreras…
doings-print = Imprimir el informe…
doings-close = Cerrar la ventana
# Ends the app; also the last line of the tray's menu.
doings-quit = Salir de Plimsoll
doings-undo = Deshacer
doings-redo = Rehacer
doings-cut = Cortar
doings-copy = Copiar
doings-paste = Pegar
doings-select-all = Seleccionar todo
doings-larger = Ampliar
doings-smaller = Reducir
doings-as-drawn = Tamaño original
doings-full-screen = Pantalla completa
doings-today = Hoy
doings-log = Registro
doings-charts = Gráficos
doings-plan = Plan
doings-report = Informe
doings-import = Importar
doings-settings = Ajustes
doings-answer = La pregunta pendiente
doings-can-run = ¿Puedo correr?
doings-scores = Cuestionarios…
doings-keys = Atajos de teclado
doings-red-flags = Preguntas de banderas rojas…
# $step: what would be taken back, "import".
doings-undo-step = Deshacer: { $step }
# $step: what would be done again.
doings-redo-step = Rehacer: { $step }

## The menus. The letter after & opens one with Alt; no two of them have the same.

doings-menu-file = &Archivo
doings-menu-edit = &Edición
doings-menu-view = &Ver
doings-menu-go = &Ir
doings-menu-help = A&yuda
doings-about = Acerca de Plimsoll
