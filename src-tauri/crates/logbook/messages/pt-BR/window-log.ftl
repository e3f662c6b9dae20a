# The log: every run by month, the filters and the calendar beside it, and what is done with several runs at once.

# Name of the part beside the list, for a screen reader.
log-beside = Calendário e filtros
# Button: shows a tick before each run.
log-choose = Escolher várias
# Under the heading: how many runs the log holds.
# Under the heading, while filters are set.
log-runs-fit = { $count ->
    [0] Nenhuma corrida corresponde
    [one] { $count } corrida corresponde
   *[other] { $count } corridas correspondem
}
log-none-fits = Nenhuma corrida do registro é assim. Afrouxe um filtro ou mostre todas as corridas.
# Button under the list, and beside it how many runs are shown.
log-empty-title = Suas corridas serão listadas aqui.
log-empty-text = Importe o que o seu relógio ou app fornece, também exportações inteiras, ou solte em qualquer lugar desta janela. Sem relógio, digite o que correu: os minutos bastam.
# What the table is, for a screen reader.
log-table = Corridas, as mais recentes primeiro
# Heads of narrow columns.
log-column-run = Corrida
# Knee-kilometres: how much a run asked of the knee.
log-column-load = Km-joelho
log-column-answers = Respostas
log-column-state = Estado
# Shown over the head "Answers": the order of the three signs.
log-answers-meaning = Pior durante, pior depois, manhã seguinte
# What a run without a name is called.
log-treadmill = Esteira
# Name of the tick before a run. $name is the run's name, $day like "Sun 22".
log-pick = { $name }, { $day }
# What was noted of a knee, and in brackets where ("Garmin", "notes").
log-noted = { $source ->
    [Plimsoll] { $text }
   *[other] { $text } ({ $source })
}
# The three answers, for a screen reader. Each is a number from 0 to 10, or "none".
log-answers = { $during ->
    [none] durante não respondido
   *[other] durante { $during }
}, { $after ->
    [none] depois não respondido
   *[other] depois { $after }
}, { $morning ->
    [none] manhã seguinte não respondida
   *[other] manhã seguinte { $morning }
}
# The same where both knees are watched. $answers is the message before.
log-answers-of = { $side ->
    [left] joelho esquerdo: { $answers }
   *[right] joelho direito: { $answers }
}
# One letter before the signs of a knee: L for left, R for right.
log-side = { $side ->
    [left] E
   *[right] D
}
# State of a run that still waits for answers.
log-open = Em aberto
# State of a run whose next morning went by without an answer.

# The calendar beside the log. Names of the two arrows.
log-calendar-before = Mês anterior
log-calendar-after = Mês seguinte
log-calendar-days = Dias do mês
log-calendar-meaning = Quanto mais forte o fundo, maior a carga; o quadrado é a resposta da manhã; um ponto, algo anotado nesse dia.

# The filters beside the log: "Runs" is the name of the search.
log-filters-title = Corridas
log-filters-words = Palavras
# Stands in the empty field for words.
log-filters-words-where = Título, notas, tênis
log-filters-state = Estado
log-filters-kind = Tipo
# Any state, any kind.
log-filters-any = Qualquer
log-filters-open = Em aberto
log-filters-answered = Respondida
# A distance, in the unit of the settings.
log-filters-from = { $unit ->
    [mi] De, mi
   *[km] De, km
}
log-filters-to = { $unit ->
    [mi] Até, mi
   *[km] Até, km
}
log-filters-wrong = Escreva um número, como 5 ou 7,5.
log-filters-clear = Mostrar todas as corridas
# While one day is chosen in the calendar.
log-filters-day = Corridas de { $day }

# Several runs at once: a bar at the foot of the list.
run-choice-title = Corridas escolhidas
run-choice-none = Nenhuma corrida escolhida ainda. Shift pega um trecho inteiro.
run-choice-count = { $count ->
    [one] { $count } corrida escolhida
   *[other] { $count } corridas escolhidas
}
run-choice-edit = Tênis ou piso…
# Ends choosing.
run-choice-deleted = { $count ->
    [one] { $count } corrida excluída.
   *[other] { $count } corridas excluídas.
}
run-choice-changed = { $count ->
    [one] { $count } corrida alterada.
   *[other] { $count } corridas alteradas.
}
# Heading of the form that changes them.
run-choice-change = { $count ->
    [one] Alterar { $count } corrida
   *[other] Alterar { $count } corridas
}
run-choice-shoes-hint = Deixe vazio para manter como está
# A tick: takes the shoes' name away from the runs.
run-choice-no-shoes = Sem nome de tênis
# The surface is left as it is.
run-choice-as-it-is = Como está
run-choice-neither = Tênis ou piso: é preciso um dos dois.
