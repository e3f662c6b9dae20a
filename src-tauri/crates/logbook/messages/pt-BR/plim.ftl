### What plim says at a terminal, beside what the window says too. Words in `…` and words that begin with -- are typed as they stand.
### Help, JSON and what scripts read are not here: they are English. $path, $file and $folder are files and folders.

## Heads of tables: short, in small letters

plim-head = { $head ->
    [answer-id] id
    [band] faixa
    [ceiling] teto
    [column] coluna
    [day] dia
    [distance] distância
    [duration] duração
    [exponent] expoente
    [flare] crise
    [holds] contém
    [id] ID
    [kind] Tipo
    [knee] joelho
    [knee-km] km-joelho
    [left] esquerdo
    [line-number] linha
    [load] carga
    [load-line] linha
    [means] significa
    [moment] momento
    [outcome] piora
    [predicted] previsto
    [questionnaire] Questionário
    [right] direito
    [run] corrida
    [run-minutes] min correndo
    [score-day] Dia
    [since] Desde
    [state] estado
    [step] degrau
    [time] tempo
    [tolerated] tolerado
    [walk-minutes] min caminhando
    [what-changed] O quê
   *[what] o quê
}

## Names

plim-knee = { $side ->
    [left] Joelho esquerdo
   *[right] Joelho direito
}
# In the cell of a table.
plim-side = { $side ->
    [left] esquerdo
   *[right] direito
}
plim-moment = { $moment ->
    [before] antes
    [during] durante
    [after] depois
   *[morning] manhã
}
plim-no-knee = Nenhum joelho escolhido ainda (`plim settings set side left|right|both`)
plim-no-knee-yet = Nenhum joelho escolhido ainda
plim-yes = sim
plim-no = não
plim-not-known = desconhecido

## plim import and plim columns

plim-columns-none = Nada foi dito sobre como as tabelas são lidas; elas são deduzidas.
plim-columns-unreadable = Não foi possível ler { $path }: { $error }. Nada foi alterado.
plim-columns-unreadable-hint = Indique as colunas na linha de comando ou informe um arquivo de texto.
plim-dry-run = Nada foi gravado: foi só um ensaio.
plim-refused-list = O que não foi lido, e por quê: { $file }
# What became of a file, in the first column: at most 13 letters where they fit.
plim-fate = { $fate ->
    [imported] nova
    [updated] completada
    [duplicate] já no diário
    [not-a-run] sem corrida
   *[broken] não lido
}
plim-came-as = corrida { $id }, { $title }
plim-table-is-read = { $how ->
    [guess] { $path } é lido por dedução:
    [remembered] { $path } é lido como foi dito antes:
   *[said] { $path } é lido como diz --columns:
}
plim-not-a-run = { $what } (não é corrida)
# Beside a bar: $done is one of the two below, $left a time.
plim-progress = { $done }, tempo restante: { $left }
plim-progress-read = { $done } de { $count ->
    [one] { $count } arquivo lido
   *[other] { $count } arquivos lidos
}
plim-progress-taken-in = { $done } de { $of } no diário

## plim pain, line and can-run

plim-answer-written = Resposta { $id } anotada: { $day }, { $side ->
    [left] joelho esquerdo
   *[right] joelho direito
}, { $moment ->
    [before] antes
    [during] durante
    [after] depois
   *[morning] manhã
}: { $score } de 10.
plim-answer-recalled = Está marcada como de memória: o dia dela já tinha passado.
plim-answer-deleted = Resposta { $id } retirada. `plim undo` a traz de volta.
# $knee is a knee's name, or that none is chosen.
plim-line = { $knee }. { $text }
plim-outcome-flare = crise
plim-outcome-red = qualquer corrida vermelha
plim-in-force = em vigor
plim-other-advice = outro conselho
plim-one-hour-after = uma hora depois { $score }
plim-stiff = rigidez por { $minutes } min
plim-swelling = inchaço
plim-gave-way = falseio
plim-locked = travamento
plim-stopped = interrompida por causa dele
plim-recalled = de memória

## plim export, backup, restore, undo, redo, check and sample

# $runs and $answers are "3 runs" and "1 answer".
plim-exported = { $runs } e { $answers } estão agora em formatos abertos. `plim import` os traz de volta.
plim-exported-without-times = { $runs } e { $answers } estão agora em formatos abertos. Sem horários, servem para leitura: não podem ser trazidos de volta.
plim-backed-up = { $runs } e { $answers } estão nesta cópia. `plim restore` a traz de volta.
plim-restored = O diário voltou de { $file }, com { $runs }.
plim-restored-kept = O que estava lá antes foi guardado: { $file }
# $step is what was done: "answer (right knee, next morning: 2)".
plim-undone = Desfeito: { $step }. `plim redo` refaz.
plim-nothing-to-undo = Não há nada a desfazer.
plim-redone = Refeito: { $step }.
plim-nothing-to-redo = Não há nada a refazer.
plim-check-sound = Não há nada de errado com ele.
plim-check = { $runs }, { $answers }, { $bytes } bytes; Plimsoll { $version }.
plim-sample = { $runs } e { $answers } de uma pessoa inventada, para conhecer o Plimsoll.
plim-sample-apart = O exemplo precisa de um diário só dele, para nunca se misturar com o seu.
plim-sample-apart-hint = Indique um arquivo novo: plim --logbook sample.plimsoll sample
plim-no-home-hint = Indique um com --logbook FILE.

## plim chart and report

plim-chart-file = Um gráfico é gravado como .svg, .png ou .csv.
plim-chart-file-hint = Dê a --out um nome que termine com um deles.
plim-exists = { $path } já existe. Não foi tocado.
plim-exists-hint = Indique uma pasta nova.

## plim watch

plim-asked-first = { $name } está conectado, e antes há uma pergunta. `plim watch --device "{ $name }" --may always` deixa entrar.
plim-no-place = Nenhuma pasta é monitorada, e nenhum relógio está conectado. `plim watch DIR` monitora uma.
plim-no-folder = Nenhuma pasta é monitorada. `plim watch DIR` monitora uma.
plim-not-watched = Esta pasta não é monitorada.
plim-not-watched-hint = `plim watch` lista o que é.
plim-watched-no-more = { $name } não é mais monitorado. As corridas ficam.
plim-no-such-watch = Nenhum relógio com este nome foi conectado antes.
plim-no-such-watch-hint = `plim watch` lista os que foram.
plim-may = { $may ->
    [ask] { $name }: há uma pergunta quando é conectado.
    [always] O que é novo em { $name } entra sozinho quando é conectado.
   *[never] { $name } é deixado em paz.
}
# $said is a sentence about the place $name.
plim-place-is = { $name }: { $said }
plim-place-last = Última entrada: { $file }, { $day }.

## plim plan, start-check and red-flags

plim-plan-calendar = As próximas duas semanas estão neste arquivo de calendário.
# $headline is a sentence.
plim-plan = { $knee }, { $day }. { $headline }
plim-plan-note = Nota da fisioterapia:
plim-plan-why = Por quê
plim-plan-moves = O que faria mudar
plim-plan-before-start = Antes do primeiro degrau com corrida
plim-plan-coming = As próximas duas semanas
plim-plan-decided = Decidido
plim-if-green = se for verde
plim-held-by-line = contido pela linha de carga
plim-flags-to-show = Para mostrar:
plim-flags-none = Nada em aberto.
plim-flags-last = Última resposta: { $day }.
plim-flags-due = Para responder agora
plim-flags-questions = As perguntas
plim-flags-how = `plim red-flags answer --none`, ou `--yes CODE` para cada sim.

## plim runs, run, add run, edit run and delete run

plim-no-runs = Nenhuma corrida.
# $runs is "12 runs".
plim-runs-newest = As { $shown } mais recentes de { $runs }; --limit mostra mais
# $shown is "12 runs", or the message above.
plim-runs-legend = { $shown }. Carga em km-joelho. Joelho direito e esquerdo: pior durante / pior depois / manhã seguinte, 0–10. Um traço é desconhecido.
plim-state = { $state ->
    [open] em aberto
    [closed] concluída
   *[missing] sem resposta
}
plim-run-title = Corrida { $id }: { $title }
plim-run-no-title = Corrida { $id }
# The names of a run's facts, in small letters.
plim-fact = { $fact ->
    [start] início
    [distance] distância
    [time] tempo
    [steps] passos
    [climb] subida
    [descent] descida
    [heart-rate] frequência cardíaca
    [surface] piso
    [exertion] esforço
    [feel] sensação
    [shoes] tênis
    [notes] notas
    [from] de
    [load] carga
   *[state] estado
}
plim-metres = { $metres } m
plim-beats = { $rate } batimentos por minuto
plim-of-ten = { $value } de 10
plim-of-five = { $value } de 5
# Where a run came from.
plim-source = { $source ->
    [manual] digitada
    [sample] o exemplo
    [fit] um arquivo FIT
    [tcx] um arquivo TCX
    [gpx] um arquivo GPX
    [json] a exportação de um app
    [apple-health] Apple Saúde
   *[list] uma lista
}
plim-changed-by-hand = { $source }, com alterações à mão
plim-light = { $light ->
    [green] verde
    [amber] amarelo
    [red] vermelho
   *[unknown] desconhecido
}
plim-reading = { $side ->
    [left] Joelho esquerdo: { $light }
   *[right] Joelho direito: { $light }
}
plim-run-answers = Respostas
plim-run-beside = Também nesse dia
plim-run-context = O que foi anotado, como contexto
plim-run-noted = { $source ->
    [Plimsoll] { $text }.
   *[other] { $text } ({ $source }).
}
plim-run-known-from = Conhecida por
# $name is a file, $told what it says of the run, $gave the fields that the run has from it.
plim-run-copy = { $name }: { $told }. Forneceu { $gave }.
plim-run-copy-nothing = { $name }: { $told }. Não forneceu nada.
plim-run-noticed = Notado ao ler o arquivo
# $known is a list of how far, how long and what load.
plim-run-written = Corrida { $id } anotada: { $day }, { $known }.
plim-run-changed = Corrida { $id } alterada: { $day }, { $known }.
plim-run-deleted = Corrida { $id } excluída. `plim undo` a traz de volta.
plim-edit-nothing = Diga o que mudar.
plim-edit-nothing-hint = Por exemplo: plim edit run 12 --km 5.2. `plim edit run --help` lista o resto.

## plim score, change and settings

plim-no-scores = Nenhum questionário foi preenchido.
plim-no-changes = Nenhuma mudança foi anotada.
plim-taken-away = Removido.
plim-day-empty = Nada anotado além das corridas de { $day }.
plim-activity-written = Anotado como { $id }.
plim-noted = Anotado.
# $code is typed as it stands.
plim-score-kind = { $name } ({ $min } a { $max }). { $about }
plim-settings-hint = `plim settings set KEY VALUE` define uma; `plim settings --help` diz para que serve cada uma.
