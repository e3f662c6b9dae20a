# The import: what is under way, where data is to be had, tables and their columns, earlier imports, watched folders.

import-view-lead = Os arquivos ficam onde estão. Um Desfazer retira uma importação inteira.
import-view-ways = Onde conseguir
# Services and how one's data is got out of them: the name, the way there, what is read. The names of their pages and buttons are those the service shows in this language.
import-view-strava = Strava
import-view-strava-how = Em strava.com: Configurações, Minha conta, Baixar ou excluir sua conta, Solicitar seu arquivo.
import-view-strava-what = Um e-mail traz um ZIP; solte-o como está. Notas, esforço e tênis vêm junto.
import-view-garmin = Garmin
import-view-garmin-how = Em garmin.com: Central de gerenciamento de conta, Exportar seus dados.
import-view-garmin-what = Um e-mail traz um ZIP em alguns dias. Para uma só corrida: a página dela, a engrenagem, Exportar original.
import-view-apple = Apple Saúde
import-view-apple-how = No app Saúde do iPhone: sua foto, Exportar Todos os Dados de Saúde.
import-view-apple-what = Envie o export.zip para este computador; um gigabyte não é problema.
import-view-polar = Polar, Runkeeper
import-view-polar-how = Em account.polar.com ou runkeeper.com: configurações da conta, baixar ou exportar seus dados.
import-view-polar-what = Os dois dão um ZIP com todas as sessões.
import-view-google = Google, intervals.icu
import-view-google-how = Em takeout.google.com, escolha Fit; em intervals.icu, Settings, baixar atividades.
import-view-google-what = Os dois podem ser soltos como estão.
import-view-suunto = Suunto, Coros, Nike, adidas
import-view-suunto-how = Compartilhe uma corrida pelo app como FIT, TCX ou GPX; Nike e adidas enviam JSON a pedido.
import-view-suunto-what = Quantos arquivos quiser, em pastas ou compactados.
import-view-watch = Um relógio no cabo
import-view-watch-how = Abra a unidade dele e procure a pasta Activity, muitas vezes dentro de GARMIN.
import-view-watch-what = Solte a pasta inteira; o que já está no diário não é lido duas vezes.
import-view-plimsoll = Outro Plimsoll
# "plim export" is typed on a command line and stays as it is.
import-view-plimsoll-how = Lá: Configurações, Exportar tudo, ou plim export.
import-view-plimsoll-what = Solte a pasta, o ZIP dela ou o logbook.json. Um diário sem corridas passa a ser igual; com outro ele se une, e nada é substituído.
import-view-spreadsheet = Uma planilha sua
import-view-spreadsheet-how = CSV, Excel ou LibreOffice, com um dia e uma distância ou um tempo em cada linha.
import-view-spreadsheet-what = As colunas são deduzidas e mostradas. O que você corrigir fica lembrado.
import-view-watched = Pastas monitoradas
import-view-past = Importações anteriores
# Tables whose columns the runner has said the meaning of.
import-view-known = Tabelas que você explicou
import-view-known-lead = Tabelas com estas colunas são lidas como você disse, sem perguntar.
# $text says what the columns mean, a sentence.
import-view-known-since = Desde { $day }. { $text }
import-view-forget = Esquecer
# The same for a screen reader. $header is the table's first line.
import-view-forget-which = Esquecer: { $header }
import-view-forgotten = Esquecida. A próxima tabela com estas colunas será deduzida.

# What is under way.
import-flow-drop = Solte gravações, listas ou exportações inteiras aqui, ou em qualquer lugar desta janela.
import-flow-drop-more = Arquivos ZIP e pastas entram como estão. Você vê o que entraria antes que algo seja gravado.
import-flow-choose = Escolher arquivos…
import-flow-reading = Lendo os seus arquivos
import-flow-taking = Trazendo para o diário
# Name of the bar, for a screen reader.
import-flow-progress = Até onde chegou
import-flow-beginning = Começando…
import-flow-stop = Parar
import-flow-stop-writes-nothing = Se você parar, nada é gravado.
import-flow-stopping = Parando…
# Under the bar, with the time that is left after it.
import-flow-files-read = { $total ->
    [one] { $done } de { $total } arquivo lido
   *[other] { $done } de { $total } arquivos lidos
}
# Activities that are compared with what the logbook holds, or written into it.
import-flow-held-against = { $done } de { $total } comparadas com o seu diário
import-flow-taken-in = { $done } de { $total } no diário
# Headings.
import-flow-would-come = O que entraria
import-flow-nothing-new = Nada de novo nestes arquivos
import-flow-imported = Importado
# Button: does not take in what was shown.
import-flow-leave = Não trazer
import-flow-take-back = Retirar tudo
# $doing is what was done since, in a few words.
import-flow-since = Desde então: { $doing }. Desfaça isso primeiro.
import-flow-taken-back-already = Desde então: já foi retirado. Desfaça isso primeiro.
import-flow-runs-on = { $count ->
    [one] { $count } corrida em { $day }.
   *[other] { $count } corridas em { $day }.
}
import-flow-runs-between = { $count ->
    [one] { $count } corrida de { $from } a { $to }.
   *[other] { $count } corridas de { $from } a { $to }.
}
# Activities that are not runs: before they come in, and after.
import-flow-others-come = { $count ->
    [one] { $count } outra atividade vem junto, como contexto desses dias.
   *[other] { $count } outras atividades vêm junto, como contexto desses dias.
}
import-flow-others-came = { $count ->
    [one] { $count } outra atividade veio junto, como contexto desses dias.
   *[other] { $count } outras atividades vieram junto, como contexto desses dias.
}
import-flow-save-refused = Salvar a lista do que não foi lido…

# What became of every file: each of these is a choice with its number behind it.
import-rows-title = O que foi feito de cada um
import-rows-new = Novos
import-rows-completed = Completados
import-rows-there = Já estavam lá
import-rows-broken = Não puderam ser lidos
import-rows-not-a-run = Não são corrida
import-rows-fate = { $name } · { $count }
# Where a run is from: typed in, a list, the sample.
import-rows-typed-in = digitada
import-rows-list = lista
import-rows-sample = exemplo
import-rows-shown = { $count ->
    [one] A primeira linha de { $total }; a lista continua conforme você rola.
   *[other] As primeiras { $count } linhas de { $total }; a lista continua conforme você rola.
}
# A file inside another. $member is its name there.
import-rows-inside = { $file }, { $member }
# What a run without a name is called.

# Earlier imports.
past-imports-none = Nada foi importado ainda. O que você trouxer fica listado aqui, com o que foi feito de cada arquivo.
past-imports-gone = { $count ->
    [one] { $count } das corridas não está mais no diário.
   *[other] { $count } das corridas não estão mais no diário.
}

# A table and its columns.
# A sheet or a file inside another file.
column-table-inside = { $file }, { $member }
column-table-how = Como as colunas são lidas
column-table-day-and-month = Dia e mês
column-table-day-first = 31/12 – dia primeiro
column-table-month-first = 12/31 – mês primeiro
column-table-decimals = Decimais
column-table-times = Horários
column-table-local = Hora local
column-table-first-rows = As primeiras linhas, como foram entendidas
# Heads of the first rows.
column-table-duration = Duração
column-table-what = O quê
# What a run without a name is called.
# $sport is a kind of activity.
column-table-not-a-run = { $sport } – não é corrida
# Heads over the columns' meanings: the column, what stands in it, what it means, in which unit.
column-table-column = Coluna
column-table-holds = Contém
column-table-means = Significa
column-table-in = Em
# Names of the two lists beside a column, for a screen reader. $column is its name.
column-table-column-means = { $column } significa
column-table-column-in = { $column } está em
column-table-nothing = Nada – deixar de lado
# No cell of the column holds anything.
column-table-empty = nada

# Folders and watches that new runs come from by themselves.
watched-folders-sample = Você está no exemplo: aqui nada entra sozinho. Saia dele para ver o que o seu próprio diário monitora.
watched-folders-none = Nada é monitorado ainda. Escolha a pasta onde o programa do relógio ou o navegador salva as gravações, e corridas novas entram sozinhas enquanto o Plimsoll está aberto.
watched-folders-add = Adicionar pasta…
# Name of a button for a screen reader. $doing is what stands on it, $name the folder or watch.
watched-folders-doing = { $doing }: { $name }
watched-folders-last = Última entrada: { $file }, { $day }.
# Buttons beside a watch or a folder.
watched-folders-bring-new = Trazer o que é novo
watched-folders-always = Trazer sempre
watched-folders-never = Deixar em paz
watched-folders-ask-again = Perguntar de novo na próxima vez
watched-folders-stop = Parar de monitorar
watched-folders-asked-again = { $name }: a pergunta volta na próxima vez que for conectado.
watched-folders-stopped = { $name } não é mais monitorado. As corridas ficam.
# A folder was picked that holds recordings.
watched-folders-picked = Uma pasta para monitorar
watched-folders-from-now = Só o que vier daqui em diante
watched-folders-do-not = Não monitorar
