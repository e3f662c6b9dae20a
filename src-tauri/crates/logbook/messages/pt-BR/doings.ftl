### What can be done from anywhere: the menu, the tray, and the sheet of keys in the window. An & stands before the letter that opens a menu.

# Three dots: it asks something first.
doings-new-run = Nova corrida…
doings-day = Além da corrida…
doings-import-files = Importar corridas…
doings-print = Imprimir o relatório…
doings-close = Fechar a janela
# Ends the app; also the last line of the tray's menu.
doings-quit = Sair do Plimsoll
doings-undo = Desfazer
doings-redo = Refazer
doings-cut = Recortar
doings-copy = Copiar
doings-paste = Colar
doings-select-all = Selecionar tudo
doings-larger = Aumentar
doings-smaller = Diminuir
doings-as-drawn = Tamanho original
doings-full-screen = Tela cheia
doings-today = Hoje
doings-log = Registro
doings-charts = Gráficos
doings-plan = Plano
doings-report = Relatório
doings-import = Importar
doings-settings = Configurações
doings-answer = A pergunta que espera
doings-can-run = Posso correr?
doings-scores = Questionários…
doings-keys = Atalhos de teclado
doings-red-flags = Perguntas sobre sinais de alerta…
# $step: what would be taken back, "import".
doings-undo-step = Desfazer { $step }
# $step: what would be done again.
doings-redo-step = Refazer { $step }

## The menus. The letter after & opens one with Alt; no two of them have the same.

doings-menu-file = &Arquivo
doings-menu-edit = &Editar
doings-menu-view = E&xibir
doings-menu-go = &Ir
doings-menu-help = Aj&uda
doings-about = Sobre o Plimsoll
