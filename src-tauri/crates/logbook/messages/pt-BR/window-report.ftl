# The physio's report as it is put together, and the sheet of questionnaires and changes.

report-view-lead = Duas páginas para a sua fisioterapia, com os seus próprios números. Nada é enviado a lugar nenhum.
report-view-empty-title = Duas páginas para a sua fisioterapia serão feitas aqui.
report-view-empty-text = Elas mostram as corridas, a carga e as respostas do joelho nas semanas que você escolher. Para começar, precisam de uma corrida.
report-view-print = Imprimir…
report-view-save-tables = Salvar tabelas…
report-view-save-fhir = Salvar FHIR…
report-view-save-pdf = Salvar como PDF…
# The PDF, the tables and the FHIR file at once, in a folder.
report-view-save-all = Salvar tudo…
# What the report covers.
report-view-period = Período
report-view-two-weeks = 2 semanas
report-view-eight-weeks = 8 semanas
report-view-half-year = 6 meses
report-view-own-days = De … até …
report-view-first-day = Primeiro dia
report-view-last-day = Último dia
# How long it is.
report-view-form = Formato
report-view-short = Duas páginas
report-view-long = Com diário
report-view-paper = Papel
# The American paper format.
report-view-letter = Carta
# Unfolds what follows.
report-view-more = Partes, o que omitir, idioma
report-view-page-one = Página 1
report-view-page-two = Página 2
# The parts, each a tick.
report-view-chart = Carga e dor, em gráfico
report-view-numbers = Cinco números
# SINSS, as physios call it: severity, irritability, nature, stage, stability.
report-view-sinss = Severidade a estabilidade
report-view-flares = Crises
report-view-red-flags = Respostas sobre sinais de alerta
report-view-plan = Plano
report-view-day = 24 horas
report-view-weeks = Carga por semana
report-view-factors = O que acompanhou as crises
report-view-line = Linha de carga
report-view-adherence = Como o plano foi seguido
report-view-scores = Questionários
report-view-changes = Mudanças
report-view-runs = Corridas
# What is not to stand on the report, each a tick.
report-view-keep-off = Omitir
report-view-off-names = Nomes
report-view-off-notes = Notas e outras palavras suas
report-view-off-times = Horários
report-view-off-places = Como as corridas se chamam (lugares)
# What is attached inside the PDF file.
report-view-inside = Dentro do PDF
report-view-data = Os números: tabelas, JSON e FHIR
report-view-goal = Objetivo no relatório
report-view-goal-hint = Ao que você quer voltar
# The language the report is written in.
report-view-language = Idioma
report-view-printing = Aberto para impressão
# What a picture of a page shows, for a screen reader.
report-view-preview = Prévia da página { $page } de { $count }
# Under the pages that are shown.
report-view-rest = { $count ->
    [one] O PDF tem mais { $count } página.
   *[other] O PDF tem mais { $count } páginas.
}

# The sheet.
score-sheet-title = Questionários e mudanças
score-sheet-which = Questionário
score-sheet-keep = Guardar estas respostas
score-sheet-kept = Guardado.
# The second half: something changed, such as the shoes.
score-sheet-change-title = Algo mudou
score-sheet-kind = De que tipo
score-sheet-exercises = Exercícios
score-sheet-medication = Medicação
score-sheet-other = Outra coisa
score-sheet-what = O que mudou
score-sheet-since = Desde
score-sheet-note = Anotar a mudança
# A change in the list. $words is what was written.
score-sheet-change = { $kind ->
    [shoes] Tênis: { $words }
    [surface] Piso: { $words }
    [exercises] Exercícios: { $words }
    [medication] Medicação: { $words }
   *[other] Outra coisa: { $words }
}
score-sheet-filled = Preenchidos até agora
score-sheet-none = Nada ainda.
score-sheet-take-away = Remover
# The same for a screen reader. $name is what is taken away.
score-sheet-take-away-which = Remover: { $name }
score-sheet-taken-away = Removido.
# One number is typed: a rating of one's own, or a questionnaire's total.
score-sheet-rating = Sua avaliação
score-sheet-total = Pontuação total
score-sheet-range = { $least } a { $most }
score-sheet-out-of-range = Um número de { $least } a { $most }.
score-sheet-unanswered = As quatro precisam de resposta.
# A field for the name of an activity, numbered.
score-sheet-activity = Atividade { $number }
score-sheet-activity-rating = Atividade { $number }, 0 a 10
score-sheet-no-activity = Dê nome a pelo menos uma atividade.
