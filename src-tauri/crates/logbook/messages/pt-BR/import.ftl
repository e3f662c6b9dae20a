### What an import says: of files, rows and columns.
### Why a file or row was refused is also kept in the logbook, in the language of that day.

## A batch

# $told is a list of the phrases below: "3 new, 1 already there, 2 not readable".
import-summary = { $told }.
import-summary-nothing = Não havia nada para ler.
# Runs that are new.
import-count-new = { $count ->
    [one] { $count } nova
   *[other] { $count } novas
}
import-count-completed = { $count ->
    [one] { $count } completada com um arquivo
   *[other] { $count } completadas com um arquivo
}
import-count-there = { $count } já no diário
import-count-answers = { $count ->
    [one] { $count } resposta nova
   *[other] { $count } respostas novas
}
# Files that hold no run.
import-count-not-a-run = { $count } sem corrida
import-count-broken = { $count } sem leitura possível
# On the button that takes it in.
import-action-whole = Trazer tudo de volta
import-action-answers = { $count ->
    [one] Guardar { $count } resposta
   *[other] Guardar { $count } respostas
}
import-action-entries = { $count ->
    [one] Guardar { $count } registro
   *[other] Guardar { $count } registros
}
import-action-others = { $count ->
    [one] Guardar { $count } outra atividade
   *[other] Guardar { $count } outras atividades
}
import-action-complete = { $count ->
    [one] Completar { $count } corrida
   *[other] Completar { $count } corridas
}
import-action-import = { $count ->
    [one] Importar { $count } corrida
   *[other] Importar { $count } corridas
}
# The first file's name, and how many others were brought.
import-name-and-others = { $name } e { $count ->
    [one] { $count } outro arquivo
   *[other] { $count } outros arquivos
}
# As *Undo* names it.
import-brought = { $count ->
    [one] { $count } corrida
   *[other] { $count } corridas
}
# No run came, but something that is known of some days: how somebody slept or felt.
import-brought-context = contexto de alguns dias
# One of several runs in a file.
import-part = corrida { $number } de { $of }
# A row of a list.
import-row = linha { $number }

## Tables

import-lacks-day = É uma tabela, mas o Plimsoll não consegue saber qual coluna contém o dia. Diga qual é, e as linhas são lidas.
import-lacks-amount = É uma tabela, mas o Plimsoll não consegue saber qual coluna contém a distância ou o tempo. Diga qual é, e as linhas são lidas.
# $columns is a list of the two phrases below, with semicolons.
import-columns = Coluna { $columns }. { $dates ->
    [day-first] Dia primeiro
   *[month-first] Mês primeiro
}, { $decimals ->
    [point] ponto decimal
   *[comma] vírgula decimal
}.
import-columns-utc = Coluna { $columns }. { $dates ->
    [day-first] Dia primeiro
   *[month-first] Mês primeiro
}, { $decimals ->
    [point] ponto decimal
   *[comma] vírgula decimal
}, horários em UTC.
import-column = { $number }: { $meaning }
# $unit is a short sign: km, mi, s.
import-column-with-unit = { $number }: { $meaning } ({ $unit })
# What a column holds.
import-means-date = dia
import-means-time = hora do dia
import-means-id = número
import-means-title = título
import-means-sport = tipo de atividade
import-means-distance = distância
import-means-timer = tempo de corrida
import-means-elapsed = tempo com paradas
import-means-pace = ritmo
import-means-climb = subida
import-means-heart-rate = frequência cardíaca
import-means-steps = passos
import-means-rpe = esforço
import-means-feel = como se sentiu
import-means-feel-reversed = como se sentiu (1 é o melhor)
import-means-notes = notas
import-means-gear = tênis
import-means-file = nome do arquivo
import-columns-remembered = Lido como você disse em { $day }.
# $cell is what stands in the table.
import-day-or-month = “{ $cell }” poderia ser { $taken } ou { $other }; foi lido como { $taken }. Se estiver errado, mude a ordem de dia e mês.
# Rows or values that were left out.
import-more-left-out = E mais { $count } como estes.
# $column is a number, $first a word from the table.
import-no-run-in-table = Nenhuma das linhas é reconhecida como corrida: a coluna { $column } chama a primeira de “{ $first }”. Se forem corridas, deixe essa coluna de lado.
import-columns-without-names = { $count ->
    [one] { $count } coluna sem nome
   *[other] { $count } colunas sem nome
}
import-table-beside-others = É uma tabela que estava ao lado de outras. Escolha só ela para que seja lida.
import-lists-too-long-together = Todas as listas de uma importação juntas podem ter { $rows } linhas e { $size } MB, e com esta seriam mais. Ela ficou de fora e nada dela se perdeu: importe-a sozinha.

## Runs that are there already. $id is a run's number, $run is "5.0 km on 1 March 2026".

import-already-there-as = Já está no diário, como corrida { $id }.
import-already-there = Já está no diário.
# $why is one of the phrases below.
import-same-run-unchanged = A mesma que a corrida { $id } ({ $run }): { $why }. Nada foi alterado.
import-same-run = A mesma que a corrida { $id } ({ $run }): { $why }.
# $what is a list of the fields below.
import-from-this-copy = Agora desta cópia: { $what }.
import-also-covers = { $count ->
    [one] Ela também cobre { $count } outra gravação, que passou a fazer parte dela.
   *[other] Ela também cobre { $count } outras gravações, que passaram a fazer parte dela.
}
import-what-you-wrote-stays = O que você escreveu permanece.
import-told-apart = Uma cópia desta corrida tinha sido tomada pela corrida { $id } ({ $run }), por falta de outra melhor; agora está com esta.
# $runs is a list of the runs it is now: "run 3 and run 7".
import-let-go = Outra cópia tinha sido tomada por ela, por falta de outra melhor, e agora é: { $runs }.
import-run-number = corrida { $id }
# Why two recordings are one run.
import-one-run-row = a lista cita esta gravação
import-one-run-start = as duas começaram no mesmo segundo
import-one-run-overlap = as duas foram gravadas ao mesmo tempo
import-one-run-typed = uma começou dentro da outra
import-one-run-touching = elas se tocam no tempo e têm a mesma duração e distância
import-one-run-day = uma só conhece o dia, e elas têm a mesma duração e distância
# $hours may have a decimal.
import-one-run-zone = elas têm a mesma duração e distância, e começam com { $hours } h de diferença, como quando o fuso horário está trocado
# Fields of a run.
import-field-start = início
import-field-title = título
import-field-distance = distância
import-field-timer = tempo
import-field-elapsed = tempo com paradas
import-field-steps = passos
import-field-climb = subida
import-field-descent = descida
import-field-heart-rate = frequência cardíaca
import-field-treadmill = esteira
import-field-surface = piso
import-field-rpe = esforço
import-field-feel = sensação
import-field-shoes = tênis
import-field-notes = notas
import-field-course = o trajeto
# What one source told, last in a list: "5.0 km, 31 min, from 2026-03-01 18:00:00".
import-told-from = a partir de { $begun }

## Local times. $zone is a time zone's name, like Europe/Berlin.

import-list-local-time = A lista não diz a hora local; foi usada a do fuso horário deste computador.
import-list-local-time-named = A lista não diz a hora local; foi usada a do fuso horário deste computador ({ $zone }).
import-local-time = { $from ->
    [zone] A gravação não diz a hora local; foi usada a do fuso horário que ela indica.
    [place] A gravação não diz a hora local; foi usada a do fuso horário do lugar onde começou.
    [archive] A gravação não diz a hora local; foi usada a que diz o pacote que veio junto.
   *[machine] A gravação não diz a hora local; foi usada a do fuso horário deste computador.
}
import-local-time-named = { $from ->
    [zone] A gravação não diz a hora local; foi usada a do fuso horário que ela indica ({ $zone }).
    [place] A gravação não diz a hora local; foi usada a do fuso horário do lugar onde começou ({ $zone }).
   *[machine] A gravação não diz a hora local; foi usada a do fuso horário deste computador ({ $zone }).
}
# $said is the day, how far and how long.
import-clock-never-set = O relógio nunca foi acertado: o arquivo diz { $said }. Ele foi deixado de lado, porque uma corrida no dia errado enganaria. Você pode digitá-la com o dia certo.

## Lists

import-nothing-to-read = Não contém nenhuma atividade; estava ao lado de outros.
import-list-empty = Uma lista sem nada que se guarde.
import-list-of-shoes = { $count ->
    [one] Uma lista de tênis: acompanha { $count } atividade.
   *[other] Uma lista de tênis: acompanha { $count } atividades.
}
import-list-felt-there = { $count ->
    [one] { $count } registro de como você se sentiu: já no diário.
   *[other] { $count } registros de como você se sentiu: já no diário.
}
import-list-felt = { $count ->
    [one] { $count } registro novo de como você se sentiu, guardado como contexto desses dias: não é resposta sobre um joelho.
   *[other] { $count } registros novos de como você se sentiu, guardados como contexto desses dias: não são respostas sobre um joelho.
}
import-list-of-activities = { $count ->
    [one] Uma lista de { $count } atividade: o que ela diz está com as corridas.
   *[other] Uma lista de { $count } atividades: o que ela diz está com as corridas.
}
# $sport is a word from the list.
import-listed-as = Na lista consta como { $sport }.
import-listed-empty = A lista não diz nem a distância nem o tempo.
import-no-such-time = A lista lhe dá um horário que não existe.

## Files that cannot be read. $at is a place in a file, in bytes; $what and $why are technical, in English.

import-database-logbook = Isto é um diário do Plimsoll, não uma gravação. Para usá-lo no lugar deste, escolha Restaurar em Configurações ou execute `plim restore FILE`. Nada foi alterado.
import-database-health-connect = Isto é o banco de dados do próprio Health Connect, que o Plimsoll não lê. Exporte as corridas do app que as gravou, como FIT, TCX ou GPX. Nada foi alterado.
import-database-other = Isto é um banco de dados de outro programa. Exporte dele as corridas, como FIT, TCX, GPX ou CSV.
import-packing-damaged = A compactação está corrompida: { $why }. Nada antes desse ponto pôde ser usado.
# $size is in MB.
import-file-too-large = Com { $size } MB, é maior do que qualquer gravação de uma corrida; não foi lido.
import-no-such-file = Esse arquivo não existe.
import-not-permitted = O sistema não deixa o Plimsoll ler.
import-not-read = Não pôde ser lido: { $error }.
import-broken-empty = O arquivo está vazio (0 bytes).
import-broken-unknown = { $looks ->
    [beginning-of-fit] Os { $bytes } bytes deste arquivo parecem os primeiros bytes de um arquivo FIT.
    [empty-archive] Os { $bytes } bytes deste arquivo parecem um pacote sem nada dentro.
    [xml] Os { $bytes } bytes deste arquivo parecem um arquivo XML que não é GPX nem TCX.
    [json] Os { $bytes } bytes deste arquivo parecem um arquivo JSON de um tipo que esta versão não lê.
    [table-without-dates] Os { $bytes } bytes deste arquivo parecem uma tabela sem coluna de datas.
   *[nothing] Os { $bytes } bytes deste arquivo não se parecem com nada que esta versão leia.
}
import-broken-truncated = O arquivo termina no byte { $at }, embora o cabeçalho declare { $declared } bytes; as { $messages } mensagens antes do fim não contêm nenhuma atividade.
import-broken-sense = O arquivo deixa de fazer sentido no byte { $at } ({ $what }); nada antes dele é uma gravação.
import-broken-list = Parece uma lista de atividades do Strava, mas suas colunas não são entendidas. As gravações ao lado dela são lidas mesmo assim; títulos, notas e corridas sem gravação, não. Mude o idioma do Strava para inglês, peça a exportação de novo e importe essa.
# $why is a sentence.
import-broken-archive = O pacote não pode ser lido. { $why }
import-broken-apple-health = Isto é uma exportação do Apple Saúde; precisa ser importada como pacote.
import-broken-too-large = O arquivo tem { $bytes } bytes; nenhuma gravação desse tipo tem mais de { $limit }.
import-broken-many-members = Isto é um pacote com mais de { $limit } arquivos; precisa ser importado como pacote.
import-broken-damaged = O arquivo não pode ser lido além do byte { $at }: { $what }; as { $messages } mensagens antes dele não contêm nenhuma atividade.
# An archive, or something in one.
import-refused-too-deep = Está compactado dentro de mais de { $limit } pacotes; nada que um relógio ou serviço grava é assim.
import-refused-too-large = Descompactado, passa de { $limit } bytes; nenhuma gravação desse tipo é tão grande.
import-refused-bomb = O pacote de { $packed } bytes passa de { $unpacked } bytes ao ser descompactado; não se continuou.
import-refused-too-many = O pacote tem mais de { $limit } itens; os que vêm depois deles foram deixados de fora.
import-refused-encrypted = Está protegido por senha.
# $method is a number.
import-refused-method = Está compactado pelo método { $method }, que não é lido aqui; descompacte o pacote antes.
import-refused-damaged = O pacote está corrompido no byte { $at }: { $what }.
import-refused-unreadable = Não pôde ser lido: { $why }.
# Spreadsheets.
import-sheet-kind = { $kind ->
    [numbers] Arquivos do Apple Numbers não são lidos. Salve como CSV, ou como pasta de trabalho do Excel (.xlsx), e use esse.
   *[xls] Arquivos do Excel anteriores a 2007 (.xls) não são lidos. Salve como CSV, ou como pasta de trabalho do Excel (.xlsx), e use esse.
}
import-sheet-too-large = A planilha é maior do que qualquer lista de atividades. Salve a folha com as suas corridas como CSV e use esse arquivo.
import-sheet-damaged = A planilha não pode ser lida ({ $why }). Salve a folha com as suas corridas como CSV e use esse arquivo.

## Files without a run

# $number is FIT's own number of a kind.
import-not-an-activity = { $kind ->
    [device] Isto é a descrição de um dispositivo, não uma atividade gravada.
    [settings] Isto é um arquivo de configurações, não uma atividade gravada.
    [sport-settings] Isto são as configurações de um esporte, não uma atividade gravada.
    [workout] Isto é um treino planejado, não uma atividade gravada.
    [course] Isto é um percurso a seguir, não uma atividade gravada.
    [schedule] Isto é uma agenda de treinos, não uma atividade gravada.
    [weights] Isto é uma lista de pesos, não uma atividade gravada.
    [totals] Isto é uma lista de totais, não uma atividade gravada.
    [goals] Isto é uma lista de metas, não uma atividade gravada.
    [blood-pressures] Isto é uma lista de pressões arteriais, não uma atividade gravada.
    [monitoring] Isto é monitoramento do dia inteiro, não uma atividade gravada.
    [activity-summary] Isto é o resumo de uma atividade, não uma atividade gravada.
    [segment] Isto é um segmento, não uma atividade gravada.
    [track-without-times] Isto é um trajeto sem horários, não uma atividade gravada.
    [route] Isto é uma rota a seguir, não uma atividade gravada.
    [places] Isto é uma lista de lugares, não uma atividade gravada.
   *[fit] Isto é um arquivo FIT do tipo { $number }, não uma atividade gravada.
}
# $sports is a list of words from the file.
import-other-sport = Isto não é uma corrida: foi gravado como { $sports }.
import-no-sport-named = A gravação não indica esporte, e a { $speed } km/h não é uma corrida; foi deixada de fora.
import-no-sport-no-speed = A gravação não indica esporte, e sem velocidade não é uma corrida; foi deixada de fora.
import-empty-run = A corrida neste arquivo está vazia: não tem tempo, nem distância, nem pontos.
import-nothing-recorded = Nada foi gravado nesta atividade: não tem sessão nem pontos.

## What is told of a file that was read all the same

import-warning-truncated = O arquivo termina dentro de uma mensagem no byte { $at } de { $declared } declarados; os { $points } pontos antes dele foram mantidos.
import-warning-checksum-missing = A soma de verificação no byte { $at } está ausente; tudo antes dela foi mantido.
import-warning-checksum-wrong = A soma de verificação no byte { $at } é { $found }, mas o conteúdo dá { $calculated }: algum valor pode estar errado. Tudo foi mantido.
import-warning-header-checksum = A soma de verificação do cabeçalho no byte { $at } está errada; o conteúdo foi lido assim mesmo.
import-warning-unfinished = O cabeçalho no byte { $at } não declara conteúdo; tudo até o fim do arquivo foi lido.
import-warning-undefined-message = No byte { $at } vem uma mensagem do tipo { $local } que nunca foi definida; os { $points } pontos antes dela foram mantidos.
import-warning-size-wrong = O cabeçalho declara um fim no byte { $declared }, dentro de uma mensagem; os { $points } pontos até lá foram mantidos.
import-warning-bytes-after-end = Depois do fim no byte { $at } vêm mais { $number } bytes que não são FIT; foram deixados de fora.
import-warning-part = { $kind ->
    [device] A parte no byte { $at } é a descrição de um dispositivo; foi deixada de fora.
    [settings] A parte no byte { $at } é um arquivo de configurações; foi deixada de fora.
    [sport-settings] A parte no byte { $at } são as configurações de um esporte; foi deixada de fora.
    [workout] A parte no byte { $at } é um treino planejado; foi deixada de fora.
    [course] A parte no byte { $at } é um percurso a seguir; foi deixada de fora.
    [schedule] A parte no byte { $at } é uma agenda de treinos; foi deixada de fora.
    [weights] A parte no byte { $at } é uma lista de pesos; foi deixada de fora.
    [totals] A parte no byte { $at } é uma lista de totais; foi deixada de fora.
    [goals] A parte no byte { $at } é uma lista de metas; foi deixada de fora.
    [blood-pressures] A parte no byte { $at } é uma lista de pressões arteriais; foi deixada de fora.
    [monitoring] A parte no byte { $at } é monitoramento do dia inteiro; foi deixada de fora.
    [activity-summary] A parte no byte { $at } é o resumo de uma atividade; foi deixada de fora.
    [segment] A parte no byte { $at } é um segmento; foi deixada de fora.
    [track-without-times] A parte no byte { $at } é um trajeto sem horários; foi deixada de fora.
    [route] A parte no byte { $at } é uma rota a seguir; foi deixada de fora.
    [places] A parte no byte { $at } é uma lista de lugares; foi deixada de fora.
   *[fit] A parte no byte { $at } é um arquivo FIT do tipo { $number }; foi deixada de fora.
}
import-warning-laps-missing = As voltas somam { $laps } s, os pontos { $points } s; os totais foram refeitos a partir dos pontos.
import-warning-points-without-time = { $count ->
    [one] Deixado de fora: { $count } ponto sem horário.
   *[other] Deixados de fora: { $count } pontos sem horário.
}
import-warning-sense = O arquivo deixa de fazer sentido no byte { $at } ({ $what }); os { $points } pontos antes dele foram mantidos.
import-warning-skipped = No byte { $at } algo não faz sentido ({ $what }); foi pulado até a próxima linha.
import-warning-too-many = { $what ->
    [heart-rate] { $count ->
        [one] Deixada de fora por excesso: { $count } frequência cardíaca.
       *[other] Deixadas de fora por excesso: { $count } frequências cardíacas.
    }
    [position] { $count ->
        [one] Deixada de fora por excesso: { $count } posição.
       *[other] Deixadas de fora por excesso: { $count } posições.
    }
   *[workout] { $count ->
        [one] Deixado de fora por excesso: { $count } treino.
       *[other] Deixados de fora por excesso: { $count } treinos.
    }
}
import-warning-unpacked-in-part = Só os primeiros { $bytes } bytes puderam ser descompactados ({ $why }).
import-warning-unpacked-in-part-of = Só os primeiros { $bytes } bytes de { $name } puderam ser descompactados ({ $why }).
import-warning-members-left-out = { $count ->
    [one] Deixado de fora do pacote: { $count } arquivo sem corrida.
   *[other] Deixados de fora do pacote: { $count } arquivos sem corrida.
}
# $why is a sentence.
import-warning-member-refused = Deixado de fora do pacote: { $name }. { $why }
import-warning-too-many-points = Só os primeiros { $points } pontos foram mantidos.
# $sports is a list of words from the file.
import-warning-other-sports = Deixado de fora por não ser corrida: { $sports }.
import-warning-empty-runs = { $count ->
    [one] Deixada de fora: { $count } corrida sem tempo, distância ou pontos.
   *[other] Deixadas de fora: { $count } corridas sem tempo, distância ou pontos.
}
import-warning-no-session = O arquivo não tem resumo da corrida; os totais foram refeitos a partir de { $points } pontos.
import-warning-sport-assumed = O arquivo não indica esporte; a { $speed } km/h em média, foi tomado por uma corrida.
# $said and $rebuilt carry their units. The summary says nothing of it in the second.
import-warning-rebuilt = { $what ->
    [running-time] O tempo de corrida do resumo ({ $said }) não serve; foi refeito a partir dos pontos: { $rebuilt }.
    [distance] A distância do resumo ({ $said }) não serve; foi refeita a partir dos pontos: { $rebuilt }.
   *[step-count] O número de passos do resumo ({ $said }) não serve; foi refeito a partir dos pontos: { $rebuilt }.
}
import-warning-rebuilt-absent = { $what ->
    [running-time] O tempo de corrida do resumo (ausente) não serve; foi refeito a partir dos pontos: { $rebuilt }.
    [distance] A distância do resumo (ausente) não serve; foi refeita a partir dos pontos: { $rebuilt }.
   *[step-count] O número de passos do resumo (ausente) não serve; foi refeito a partir dos pontos: { $rebuilt }.
}
# In metres.
import-warning-distances-disagree = O resumo diz { $summary } m, os pontos { $points } m; a distância do resumo foi mantida.
# $said and $taken are times as computers write them.
import-warning-clock-not-set = O relógio do dispositivo não estava acertado (ele diz { $said }); a data desta corrida precisa de correção.
import-warning-start-replaced = { $from ->
    [first-point] O início no resumo ({ $said }) não combina com a gravação; em vez dele foi usado { $taken } (o primeiro ponto).
    [file-created] O início no resumo ({ $said }) não combina com a gravação; em vez dele foi usado { $taken } (a criação do arquivo).
   *[end-less-duration] O início no resumo ({ $said }) não combina com a gravação; em vez dele foi usado { $taken } (o fim menos a duração).
}
# The summary says no start.
import-warning-start-replaced-none = { $from ->
    [first-point] O início no resumo (nenhum) não combina com a gravação; em vez dele foi usado { $taken } (o primeiro ponto).
    [file-created] O início no resumo (nenhum) não combina com a gravação; em vez dele foi usado { $taken } (a criação do arquivo).
   *[end-less-duration] O início no resumo (nenhum) não combina com a gravação; em vez dele foi usado { $taken } (o fim menos a duração).
}
import-warning-clock-jumped = { $count ->
    [one] O relógio avança { $seconds } s em { $count } salto, sem ponto nem pausa; essas horas foram retiradas.
   *[other] O relógio avança { $seconds } s em { $count } saltos, sem ponto nem pausa; essas horas foram retiradas.
}
import-warning-clock-stepped-back = { $count ->
    [one] O relógio recua { $seconds } s; { $count } ponto registrado nesse meio-tempo foi deixado de lado.
   *[other] O relógio recua até { $seconds } s; { $count } pontos registrados nesse meio-tempo foram deixados de lado.
}
import-warning-distance-jumped = { $count ->
    [one] Deixado de fora do trajeto: { $count } salto de distância, { $metres } m ao todo, mais rápido do que alguém corre.
   *[other] Deixados de fora do trajeto: { $count } saltos de distância, { $metres } m ao todo, mais rápidos do que alguém corre.
}
import-warning-distance-filled = Os pontos pulam { $metres } m que o resumo conta; eles foram distribuídos pelos trechos lentos do trajeto.
import-warning-points-too-late = { $points } pontos estão mais de 31 dias depois do início; foram deixados de fora.
import-warning-both-feet = A cadência ({ $rate } por minuto) já conta os dois pés; não foi dobrada.
import-warning-no-distance = Nenhuma distância foi registrada na esteira: ela é desconhecida até você informar o que a esteira mostrava. O tempo foi mantido.
import-warning-heart-rate-zero = A frequência cardíaca média do resumo é 0: nada foi medido, então ela é desconhecida.
# $value, $min and $max are numbers.
import-warning-out-of-range = { $quantity ->
    [distance] { $value } não é uma distância: deve estar entre { $min } e { $max } m; foi deixado de fora.
    [duration] { $value } não é uma duração: deve estar entre { $min } e { $max } s; foi deixado de fora.
    [step-count] { $value } não é um número de passos: deve estar entre { $min } e { $max } passos; foi deixado de fora.
    [heart-rate] { $value } não é uma frequência cardíaca: deve estar entre { $min } e { $max } bpm; foi deixado de fora.
    [cadence] { $value } não é uma cadência: deve estar entre { $min } e { $max } passos/min; foi deixado de fora.
    [speed] { $value } não é uma velocidade: deve estar entre { $min } e { $max } m/s; foi deixado de fora.
    [knee-load] { $value } não é uma carga do joelho: deve estar entre { $min } e { $max } km-joelho; foi deixado de fora.
    [pain-score] { $value } não é uma nota de dor: deve estar entre { $min } e { $max } na escala de 0 a 10; foi deixado de fora.
    [stiffness] { $value } não é uma rigidez: deve estar entre { $min } e { $max } min; foi deixado de fora.
    [exertion] { $value } não é um esforço percebido: deve estar entre { $min } e { $max } na escala de 0 a 10; foi deixado de fora.
    [feel] { $value } não é uma sensação: deve estar entre { $min } e { $max } na escala de 1 a 5; foi deixado de fora.
   *[score] { $value } não é uma pontuação: deve estar entre { $min } e { $max } pontos; foi deixado de fora.
}
import-warning-offset-unknown = O arquivo não diz a hora local; o dia da corrida é o do fuso horário definido aqui.

## What is told of a row. $said is what stands in the table.

import-row-no-date = Linha { $line }: a data ({ $said }) não pode ser lida; a linha foi deixada de fora.
import-row-no-date-nothing = Linha { $line }: a data (nada) não pode ser lida; a linha foi deixada de fora.
import-row-value = { $what ->
    [distance] Linha { $line }: a distância ({ $said }) não é possível; foi deixada de fora.
    [running-time] Linha { $line }: o tempo de corrida ({ $said }) não é possível; foi deixado de fora.
    [time] Linha { $line }: a hora ({ $said }) não é possível; foi deixada de fora.
    [climb] Linha { $line }: a subida ({ $said }) não é possível; foi deixada de fora.
    [heart-rate] Linha { $line }: a frequência cardíaca ({ $said }) não é possível; foi deixada de fora.
    [step-count] Linha { $line }: o número de passos ({ $said }) não é possível; foi deixado de fora.
    [exertion] Linha { $line }: o esforço ({ $said }) não é possível; foi deixado de fora.
   *[feel] Linha { $line }: a sensação ({ $said }) não é possível; foi deixada de fora.
}
import-row-sense = A partir da linha { $line }, a tabela não faz sentido ({ $what }); as linhas anteriores foram mantidas.
import-row-too-many = Só as primeiras { $rows } linhas foram lidas.
import-row-day-or-month = { $order ->
    [day-first] Dia e mês das datas poderiam estar em qualquer ordem; o dia foi lido primeiro.
   *[month-first] Dia e mês das datas poderiam estar em qualquer ordem; o mês foi lido primeiro.
}
