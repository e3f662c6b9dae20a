# One run, and the form a run is typed into.

# The three questions that are asked of a knee, each over a scale from 0 to 10.
run-view-during = Pior durante a corrida
run-view-after = Pior nas horas seguintes
run-view-morning = Manhã seguinte
# Link back to the log; an arrow stands before it.
# What a run without a name is called.
# $day like "Sunday 22 November 2026", $clock like "07:12".
run-view-when = { $day }, { $clock }
run-view-edit = Editar…
run-view-deleted = Corrida excluída.
run-view-load-title = Carga do joelho
# $load is a number set large, "4.2".
# Heading: other activities of the same day.
run-view-beside = Também nesse dia
# Heading: what a watch or a note said of a knee, an injury, soreness.
run-view-noted-title = O que foi anotado
# $source is where it was noted.
run-view-noted = { $text } ({ $source })
run-view-context = Contexto. Não responde nada sobre um joelho e não muda nenhum número.
# Heading: the files and services that know this run.
run-view-copies = Conhecida por
run-view-warnings = Notado ao ler o arquivo
# Heading: pace, height and cadence over the run.
run-view-way = Ao longo do caminho
run-view-no-track-typed = Esta corrida foi digitada, então não há trajeto dela.
run-view-no-track = Não há trajeto desta corrida: o arquivo só tinha os totais.
# $link is the next message.
run-view-no-knee = Nenhum joelho é acompanhado ainda. { $link }.
run-view-no-knee-link = Diga qual em Configurações
# What is known of the run: a word over each number.
run-view-effort = Esforço
run-view-felt = Sensação
# Beside a light: the knee's answers to this run count as a flare.
run-view-flare = conta como crise
# A source of the run. $source is its name, $text what it is, $gave a list of what was taken from it ("title, notes").
run-view-copy = { $source }: { $text }. Forneceu { $gave }.
run-view-copy-alike = { $source }: { $text }. Não forneceu nada que outras fontes não tenham.
# The name of a source: the run was typed in by hand.
# At the foot: where the run is from.
run-view-from-hand = Digitada.
run-view-from-sample = Parte do exemplo.
run-view-from-file = De { $file }.
run-view-from-import = De uma importação.
# Follows one of the four before.
run-view-edited = Alterada à mão depois.

# The form.
run-form-new = Uma corrida à mão
run-form-change = Alterar esta corrida
run-form-time-hint = 24 horas
run-form-minutes-hint = 25 ou 25:30
run-form-distance = { $unit ->
    [mi] Distância (milhas)
   *[km] Distância (km)
}
run-form-distance-hint = Deixe vazio se não souber
# RPE is the rating of perceived exertion.
run-form-effort = Esforço (PSE 0–10)
run-form-effort-hint = 0 repouso, 10 tudo o que tinha
# Nothing is said of the surface, or of how it felt.
run-form-climb = Subida (m)
run-form-descent = Descida (m)
run-form-feel = Como se sentiu
run-form-very-weak = 1 muito fraco
run-form-weak = 2 fraco
run-form-normal = 3 normal
run-form-strong = 4 forte
run-form-very-strong = 5 muito forte
# Unfolds the fields that are seldom filled in.
run-form-more = Subida, passos, tênis e sensação
run-form-save-run = Salvar corrida
# What is wrong with a field, under it.
run-form-wrong-day = Que dia foi? Escreva como 2026-01-31.
run-form-wrong-time = Escreva a hora como 07:30.
run-form-wrong-minutes = Minutos, como 25 ou 25:30.
run-form-wrong-distance = Uma distância, como 4,2.
run-form-neither = Minutos ou distância: é preciso um dos dois.
run-form-wrong-effort = De 0 a 10.
run-form-wrong-metres = Metros.
run-form-wrong-steps = Um número inteiro.
run-form-changed = Corrida alterada.
run-form-saved = Corrida salva. Agora, as respostas do joelho.
