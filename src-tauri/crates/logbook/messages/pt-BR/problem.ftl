### What a person is told when something could not be done: what happened, what became of the data, and, as a sentence of its own (…-hint), what to do next.
### $error, $detail and $reason are technical, in the system's own words. $path is a file or folder. $id is a number. Words in `…` are typed as they stand.

## What is not there

problem-no-run = Não há corrida { $id }.
problem-no-answer = Não há resposta { $id }.
problem-no-score = Não há questionário { $id }.
problem-no-change = Não há mudança anotada { $id }.
problem-no-activity = Não há outra atividade { $id }.
problem-no-place = Este lugar não é mais monitorado. Nada foi alterado.
problem-no-import = Não há importação { $id }.
problem-cancelled = Parado. Nada foi alterado.

## Files and pages

problem-not-written = Não foi possível gravar { $path }: { $error }. Seu diário está como antes.
problem-not-written-hint = Escolha outra pasta ou libere espaço.
# $place is a file with line and column; $wrong is a sentence in English.
problem-template-mistake = O modelo do relatório tem um erro em { $place }: { $wrong } Seu diário está como antes.
problem-template-mistake-hint = Corrija o modelo ou deixe-o de fora: então é usado o do próprio Plimsoll.
problem-page-not-made = Não foi possível fazer a página: { $error }. Seu diário está como antes.

## What the window is told

problem-import-busy = Já há uma importação em andamento. Nada da nova foi iniciado.
problem-import-busy-hint = Espere por ela ou pare-a.
problem-no-preview = Não há nada esperando para ser importado. Nada foi alterado.
problem-no-preview-hint = Escolha os arquivos de novo.
problem-no-home = Este sistema não diz onde ficam os seus arquivos, então não há lugar para o diário.
problem-no-home-hint = Defina uma pasta pessoal para este usuário.
problem-sample-open = O exemplo está aberto: o que vem sozinho só entra no seu próprio diário. Nada foi alterado.
problem-sample-open-hint = Saia do exemplo primeiro.
problem-not-plugged-in = Não está mais conectado. Nada foi alterado.
problem-not-plugged-in-hint = Conecte de novo; o que é novo nele continua sendo novo.
problem-no-file-manager = O gerenciador de arquivos não abriu: { $error }. Nada foi alterado.
problem-no-file-manager-hint = O caminho nesta página pode ser aberto à mão.

## What cannot be

# $value, $min and $max are numbers.
problem-out-of-range = { $quantity ->
    [distance] { $value } não é uma distância: deve estar entre { $min } e { $max } m.
    [duration] { $value } não é uma duração: deve estar entre { $min } e { $max } s.
    [step-count] { $value } não é um número de passos: deve estar entre { $min } e { $max } passos.
    [heart-rate] { $value } não é uma frequência cardíaca: deve estar entre { $min } e { $max } bpm.
    [cadence] { $value } não é uma cadência: deve estar entre { $min } e { $max } passos/min.
    [speed] { $value } não é uma velocidade: deve estar entre { $min } e { $max } m/s.
    [knee-load] { $value } não é uma carga do joelho: deve estar entre { $min } e { $max } km-joelho.
    [pain-score] { $value } não é uma nota de dor: deve estar entre { $min } e { $max } na escala de 0 a 10.
    [stiffness] { $value } não é uma rigidez: deve estar entre { $min } e { $max } min.
    [sleep] { $value } não é uma duração de sono: deve estar entre { $min } e { $max } h.
    [stress] { $value } não é um estresse: deve estar entre { $min } e { $max } na escala 0–10.
    [exertion] { $value } não é um esforço percebido: deve estar entre { $min } e { $max } na escala de 0 a 10.
    [feel] { $value } não é uma sensação: deve estar entre { $min } e { $max } na escala de 1 a 5.
   *[score] { $value } não é uma pontuação: deve estar entre { $min } e { $max } pontos.
}
problem-empty-run = Uma corrida precisa de minutos ou de uma distância.
problem-empty-plan = Diga a distância ou o tempo, um dos dois.
problem-not-an-amount = “{ $text }” não é uma distância nem um tempo.
problem-not-an-amount-hint = Escreva 5km, 3mi, 30min ou 1h30min.
problem-not-a-time = “{ $text }” não é um dia ou uma hora que o Plimsoll entenda.
problem-not-a-time-hint = Escreva 2026-03-01 ou 2026-03-01T18:30.
problem-in-the-future = Isso está no futuro.
problem-morning-not-yet = A manhã depois desta corrida ainda não chegou.
problem-morning-not-yet-hint = A pergunta vem amanhã.
problem-wrong-moment = { $detail ->
    [one-hour] Uma nota de uma hora depois não cabe neste momento.
   *[stiffness] A rigidez matinal não cabe neste momento.
}
problem-no-setting = Não há configuração “{ $key }”.
problem-no-setting-hint = `plim settings` lista todas.
# $key and $takes are as `plim settings` lists them.
problem-not-a-value = “{ $value }” não é um valor de { $key }: aceita { $takes }.
problem-ladder-hint = Escreva os degraus como 30w; 6x1r4w; 20r, a caminhada primeiro.
problem-ladder-length = Uma escada tem de 2 a 60 degraus; esta tem { $count }.
problem-ladder-not-a-step = O degrau { $step } da escada, “{ $text }”, não pode ser lido.
problem-ladder-out-of-range = O degrau { $step } da escada, “{ $text }”, não tem minutos, tem mais de 300 minutos ou tem mais de 60 repetições.
problem-ladder-begins-running = Uma escada começa com uma caminhada: o degrau antes da primeira corrida.
problem-ladder-no-running = O degrau { $step } da escada não tem corrida.
problem-score-hint = `plim score kinds` mostra as faixas.
problem-score-total-only = Este questionário só tem um total.
# $given is how many answers were given.
problem-score-answers = Este questionário tem { $most } respostas; { $given ->
    [one] foi dada { $given }.
   *[other] foram dadas { $given }.
}
problem-score-answers-between = Este questionário aceita de { $least } a { $most } respostas; { $given ->
    [one] foi dada { $given }.
   *[other] foram dadas { $given }.
}
problem-score-item-words = Uma atividade precisa de um nome com no máximo { $most } caracteres.
problem-total-and-items = Dê um total ou itens, não os dois. Nada foi alterado.
problem-empty-change = Diga o que mudou, em poucas palavras.
problem-template-no-folder = A pasta do modelo “{ $folder }” não pode ser usada: essa pasta não existe. Nada foi alterado.
problem-template-no-typst = A pasta do modelo “{ $folder }” não pode ser usada: não contém nenhum arquivo terminado em .typ. Nada foi alterado.
problem-template-too-large = A pasta do modelo “{ $folder }” não pode ser usada: contém mais de 500 arquivos ou 50 MB. Nada foi alterado.
problem-template-unreadable = A pasta do modelo “{ $folder }” não pode ser usada: { $error }. Nada foi alterado.
problem-template-hint = Sem um modelo, é usado o do próprio Plimsoll; docs/report-template.md conta como começar.
problem-empty-start-check = Nenhuma das perguntas foi respondida. Nada foi alterado.
problem-empty-start-check-hint = Responda pelo menos a uma delas.
problem-no-knee = Nenhum joelho foi escolhido ainda. Nada foi alterado.
problem-no-knee-hint = Diga qual joelho você acompanha ou indique um.
problem-no-flag = Não há pergunta “{ $code }”. Nada foi alterado.
problem-no-flag-hint = `plim red-flags` lista todas.
problem-nothing-to-clear = Não há nada que possa ser encerrado.
problem-cleared-by-nobody = Diga quem encerrou: fisioterapeuta, médico, ou que foi um engano.
problem-no-run-named = Este gráfico é sobre uma corrida.
problem-no-run-named-hint = Diga qual: --run com o número de `plim runs`.
problem-period-backwards = O período termina antes de começar.
problem-logbook-not-empty = Este diário já contém algo. Nada foi alterado.
problem-logbook-not-empty-hint = Indique um arquivo novo para o exemplo.
problem-folder-not-empty = A pasta já contém algo. Nada foi gravado.
problem-folder-not-empty-hint = Escolha uma pasta nova ou vazia.
problem-not-columns = “{ $part }” não diz nada sobre as colunas desta tabela. Nada foi alterado.
problem-not-columns-hint = Escreva partes como: 1 date; 3 distance km; 4 duration clock; 5 -; dates month-first; decimals comma.
problem-no-table = Nenhum destes arquivos é uma tabela cujas colunas pudessem ser indicadas. Nada foi alterado.
problem-no-table-hint = Deixe de fora o que você disse das colunas.
# $count is at least 2.
problem-several-tables = Há { $count } tabelas com colunas diferentes. Nada foi alterado.
problem-several-tables-hint = Traga uma de cada vez para dizer como cada uma é lida.
problem-no-columns = Nada está lembrado sobre as colunas “{ $fingerprint }”. Nada foi alterado.
problem-no-columns-hint = `plim columns` lista o que está.
problem-watched-already = { $name } já é monitorado, com tudo o que está abaixo. Nada foi alterado.
problem-watched-already-hint = Pare de monitorar primeiro ou escolha uma pasta em outro lugar.
problem-name-is-no-text = O nome de { $path } não pode ser lido como texto, então o diário não pode guardá-lo. Nada foi alterado.
problem-name-is-no-text-hint = Renomeie a pasta ou escolha outra.
problem-not-a-folder = Não é possível olhar dentro de { $path }: não é uma pasta, não pode ser lido ou contém arquivos demais. Nada foi alterado.
problem-not-a-folder-hint = Escolha a pasta para onde vão as suas gravações.

## The logbook's file

problem-not-a-logbook = { $path } não é um diário do Plimsoll. O arquivo não foi tocado.
problem-not-a-logbook-hint = Mova esse arquivo para outro lugar e tente de novo, ou escolha outro.
problem-newer-file = Este diário foi gravado por um Plimsoll mais novo (versão { $version } do arquivo; este programa conhece até { $known }). O arquivo não foi tocado.
problem-newer-file-hint = Atualize o Plimsoll e abra de novo.
problem-older-file = Este diário é de um Plimsoll mais antigo e precisa de uma atualização, mas não pode ser gravado. O arquivo não foi tocado.
problem-older-file-hint = Permita a gravação no arquivo ou abra uma cópia.
problem-no-file = O arquivo { $path } não existe.
problem-cannot-open = Não foi possível abrir { $path }: { $reason }.
problem-cannot-open-hint = Verifique se a pasta existe e permite gravação.
problem-read-only = Este diário pode ser lido, mas não gravado. Nada foi alterado.
problem-read-only-hint = Permita a gravação no arquivo ou trabalhe em uma cópia.
problem-disk-full = O disco está cheio. Nada desta mudança foi gravado; tudo de antes está guardado.
problem-disk-full-hint = Libere espaço e tente de novo.
problem-busy = Outro programa está gravando no diário. Nada foi alterado.
problem-busy-hint = Tente de novo em instantes.
problem-corrupt = O arquivo do diário está corrompido: { $detail }. Ele não foi alterado.
problem-corrupt-hint = Restaure um backup: `plim restore FILE`.
problem-unsound-backup = { $path } está corrompido e não foi restaurado: { $detail }. Seu diário está como antes.
problem-unsound-backup-hint = Escolha outro backup.
problem-already-exists = { $path } já existe. O arquivo não foi tocado.
problem-already-exists-hint = Escolha outro nome.
problem-file = { $path }: { $error }. Seu diário está como antes.
problem-file-hint = Verifique a pasta e tente de novo.
problem-refused = O diário recusou a mudança: { $detail }. Nada foi alterado.
problem-unreadable = O diário contém algo que não pode ser lido: { $detail }. Nada foi alterado.
problem-unreadable-hint = `plim check` diz mais.
problem-cannot-undo = O último passo não pode ser desfeito: { $detail }. Nada foi alterado.
problem-not-usable = Não foi possível usar o arquivo do diário: { $detail }. Nada foi alterado.
