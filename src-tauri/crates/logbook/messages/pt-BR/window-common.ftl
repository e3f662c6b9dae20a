### What the window says in more than one place. Numbers and days come ready, as the language writes them; `count` decides a plural.

## The window and its screens

# Title of the window; $screen is the name of a screen, e.g. Today.
common-title = { $screen } – Plimsoll
# The first stop of the Tab key: leaps over the rail.
common-skip = Ir para a página
common-today = Hoje
common-log = Registro
common-charts = Gráficos
common-plan = Plano
common-report = Relatório
common-import = Importar
common-settings = Configurações
# Name of the first page, in the window's title.
common-welcome = Boas-vindas
# While a screen, a page or a chart is on its way.
common-loading = Carregando…

## The rail: where to go, what can be done from anywhere

# Read out before the list of screens.
rail-screens = Telas
# Read out before two buttons that bring in runs.
rail-add = Adicionar ao diário
# Read out before the buttons Undo, Redo and Keys: steps that are taken back and done again.
rail-steps = Ações
# A narrow button; there is room for one short word.
rail-keys = Teclas
# Read out for it; begins with the word on the button.
rail-keys-spoken = Teclas: atalhos de teclado
# A link to the stop card, on every screen but Today.
rail-red-flag = Há um sinal de alerta

## The sheet of keys. $one, $other, $from and $to are drawn as keys

keys-title = Atalhos de teclado
keys-or = { $one } ou { $other }
keys-to = { $from } a { $to }
# As on the caps of a keyboard of this language.
keys-ctrl = Ctrl
keys-shift = Shift
keys-page-up = Page Up
keys-page-down = Page Down
# The keys 0 to 9 answer, and the key T means ten; T stays T.
keys-answer = Responder à pergunta marcada; T é dez
keys-walk = Percorrer uma escala, um gráfico ou o calendário do registro
keys-zoom = Em um gráfico ao longo do tempo: aproximar, afastar
keys-move = Em um gráfico ao longo do tempo: mais cedo, mais tarde
keys-months = No calendário do registro: mês anterior, mês seguinte
keys-pick = Em um campo de dia: um mês para escolher
# What the key Alt opens.
keys-menu = O menu

## Short messages at the foot of the window

# Read out for the cross that takes a message away.
toast-put-away = Fechar esta mensagem
toast-nothing-to-undo = Nada a desfazer.
toast-nothing-to-redo = Nada a refazer.
# $what names what was done, e.g. "add the run".
toast-undone = Desfeito: { $what }.
toast-done-again = Refeito: { $what }.

## What went wrong in the window itself

# Where not even that is known.
trouble-unknown = Não deu certo.
trouble-here = Algo nesta janela não deu certo.
trouble-here-hint = Seu diário está como antes. Feche e abra o Plimsoll; se continuar, relate o que você fez.

## The sample

# Read out for the banner.
sample-name = Diário de exemplo
# The bold beginning of the banner.
sample-name-said = Diário de exemplo.
# $name is that beginning.
sample-said = { $name } Corridas inventadas de alguém que não existe. Nada do que você fizer aqui mexe nas suas.

## While files are held over the window

drop-let-go = Solte para importar
drop-what = Gravações, exportações e listas; também arquivos ZIP e pastas

## A watch that is plugged in is asked about; common-bring-them-in is the first answer

# From now on, whenever it is plugged in.
watch-always = Sempre
watch-never = Este não
# "Import" is the screen of that name.
watch-left-alone = Daqui em diante ele é deixado em paz. Se mudar de ideia, ele está na lista em Importar.

## Fields

# Under a field for a day. It is typed in this order in every language.
field-day-hint = Ano-mês-dia
# In the empty field; letters for the digits of year, month and day.
field-day-placeholder = AAAA-MM-DD
field-day-wrong = Escreva o dia como 2026-01-31.
field-day-pick = Escolher um dia: { $name }
field-day-pick-key = Escolher um dia (Alt ↓)

## Buttons

common-save-changes = Salvar alterações
common-cancel = Cancelar
common-close = Fechar
common-done = Concluir
common-delete = Excluir
common-undo = Desfazer
common-redo = Refazer
# Read out for the button Undo; $what names what would be taken back, e.g. "add the run".
common-undo-what = Desfazer: { $what }
common-redo-what = Refazer: { $what }
common-show-more = Mostrar mais
common-try-again = Tentar de novo
common-restore = Restaurar…
common-not-now = Agora não
common-import-runs = Importar corridas…
common-new-run = Nova corrida…
common-type-a-run = Digitar uma corrida…
common-questionnaires = Questionários…
common-red-flag-questions = Perguntas sobre sinais de alerta…
# A button: take in the runs that were found.
common-bring-them-in = Trazer para o diário
common-leave-the-sample = Sair do exemplo
common-yes = Sim
common-no = Não
# First entry of a list to pick from: nothing was said.
common-not-said = Não informado

## What was done

common-noted = Anotado.
common-setting-saved = Configuração salva.
# $path is where the file is now.
common-saved-as = Salvo como { $path }
common-answered-last-on = Última resposta em { $day }.
common-not-answered-yet = Ainda sem resposta.
# $run is the name of the one run that came in.
common-imported = Importado: { $run }.

## Knees

common-knee = Joelho
# As a choice, where it is clear that knees are meant.
common-left = Esquerdo
common-right = Direito
common-both = Os dois
# At the beginning of a line or alone.
common-left-knee = Joelho esquerdo
common-right-knee = Joelho direito

## Answers

# The question that was answered, within a sentence or a list.
common-moment = { $moment ->
    [before] antes
    [during] durante
    [after] depois
   *[morning] manhã seguinte
}
common-light-green = Verde
common-light-amber = Amarelo
common-light-red = Vermelho
common-light-unknown = Ainda não se sabe

## Runs and their facts

# How many runs there are.
common-runs = { $count ->
    [one] { $count } corrida
   *[other] { $count } corridas
}
# What a run without a name is called.
common-a-run = Corrida
common-a-treadmill-run = Corrida na esteira
# Names of facts about a run: of a field, a column, a line.
common-day = Dia
common-date = Data
common-name = Nome
# When on a day: "07:12".
common-time = Horário
# How long: "26:40".
common-time-taken = Tempo
common-minutes = Minutos
common-distance = Distância
common-pace = Ritmo
common-climb = Subida
common-descent = Descida
common-steps = Passos
common-heart-rate = Frequência cardíaca
common-surface = Piso
common-shoes = Tênis
common-note = Nota
common-notes = Notas
common-surface-road = Rua
common-surface-trail = Trilha
common-surface-track = Pista
common-surface-treadmill = Esteira
# Where a run comes from: nobody's watch, a person typed it in.
common-typed-in = Digitada
# State of a run: nobody said how the next morning was.
common-no-morning = Sem manhã

## Amounts with their units

common-amount-km = { $number } km
common-amount-miles = { $number } mi
common-amount-metres = { $number } m
common-amount-beats = { $number } bpm
common-amount-pace-km = { $time } /km
common-amount-pace-miles = { $time } /mi
# Knee load, in kilometres of easy level running.
common-amount-knee-km = { $number } km-joelho
common-knee-km = km-joelho
common-amount-percent = { $number }%
common-amount-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
common-amount-kb = { $number } kB
common-amount-mb = { $number } MB
common-amount-gb = { $number } GB
# The units as choices and in field names.
common-km = km
common-mi = mi
common-in-kilometres = Quilômetros
common-in-miles = Milhas
# "5 of 10": a value and the most it can be, or a part and the whole.
common-of = { $number } de { $all }

# What may be typed instead of a day, in small letters.
common-typed-today = hoje
common-typed-yesterday = ontem

## How long it will still take; nothing more exact is known

common-left-seconds-few = faltam alguns segundos
common-left-seconds = { $count ->
    [one] falta cerca de { $count } segundo
   *[other] faltam cerca de { $count } segundos
}
common-left-minute = falta cerca de um minuto
common-left-minutes = { $count ->
    [one] falta cerca de { $count } minuto
   *[other] faltam cerca de { $count } minutos
}
common-left-hours = faltam cerca de { $hours } h { $minutes } min

## What a column of a table can mean, as a choice, and how its numbers count

common-column-date = Dia, ou dia e hora
common-column-time = Hora do dia
common-column-distance = Distância
common-column-duration = Tempo de corrida
common-column-elapsed = Tempo com paradas
common-column-pace = Ritmo
common-column-sport = Tipo de atividade
common-column-title = Título
common-column-notes = Notas
common-column-exertion = Esforço, 0–10
common-column-feel = Como se sentiu, 5 é o melhor
common-column-feel-reversed = Como se sentiu, 1 é o melhor
common-column-climb = Subida
common-column-heart-rate = Frequência cardíaca média
common-column-steps = Passos
common-column-shoes = Tênis
common-column-id = Número
common-column-file = Nome do arquivo da gravação
common-unit-kilometres = quilômetros
common-unit-miles = milhas
common-unit-metres = metros
common-unit-feet = pés
common-unit-clock = 58:30 ou 1:02:03
common-unit-minutes = minutos
common-unit-seconds = segundos
common-unit-hours = horas
common-unit-milliseconds = milissegundos
common-unit-minutes-per-km = minutos por km
common-unit-minutes-per-mile = minutos por milha
# A column without a name, by its place.
common-column-number = Coluna { $number }
# Who said what the columns of a table mean, and how many rows can be read that way; where there is a problem it is said after it.
common-columns-read = { $by ->
    [guess] { $count ->
        [one] As colunas foram deduzidas; { $count } linha pode ser lida.
       *[other] As colunas foram deduzidas; { $count } linhas podem ser lidas.
    }
    [remembered] { $count ->
        [one] As colunas já são conhecidas; { $count } linha pode ser lida.
       *[other] As colunas já são conhecidas; { $count } linhas podem ser lidas.
    }
   *[said] { $count ->
        [one] As colunas são como você disse; { $count } linha pode ser lida.
       *[other] As colunas são como você disse; { $count } linhas podem ser lidas.
    }
}
common-columns-by = { $by ->
    [guess] As colunas foram deduzidas.
    [remembered] As colunas já são conhecidas.
   *[said] As colunas são como você disse.
}
