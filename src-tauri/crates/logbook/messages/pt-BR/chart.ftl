### What stands on charts, beside them and in their tables.

# Two days: "1 March 2026 to 5 May 2026". Stands before a colon, and in a list.
chart-period = { $from } a { $to }
# In a table's cell.
chart-yes-or-no = { $answer ->
    [yes] sim
   *[no] não
}
# The name of a group of days of which something is not known.
chart-not-known = desconhecido
# At least so much: something of it is not known. $amount carries its unit.
chart-at-least = pelo menos { $amount }

## Titles. $side is none where no knee is chosen.

chart-load-pain-title = { $side ->
    [left] Carga e dor, joelho esquerdo
    [right] Carga e dor, joelho direito
   *[none] Carga e dor
}
chart-dose-answer-title = { $side ->
    [left] Dose e resposta, joelho esquerdo
    [right] Dose e resposta, joelho direito
   *[none] Dose e resposta
}
chart-day-course-title = { $side ->
    [left] 24 horas, joelho esquerdo
    [right] 24 horas, joelho direito
   *[none] 24 horas
}
chart-day-course-title-of-run = { $side ->
    [left] 24 horas em torno da corrida de { $day }, joelho esquerdo
    [right] 24 horas em torno da corrida de { $day }, joelho direito
   *[none] 24 horas em torno da corrida de { $day }
}
chart-calendar-title = { $side ->
    [left] Calendário, joelho esquerdo
    [right] Calendário, joelho direito
   *[none] Calendário
}
chart-metrics-title = Outras métricas
chart-followed-title = { $side ->
    [left] O que veio antes das manhãs piores, joelho esquerdo
    [right] O que veio antes das manhãs piores, joelho direito
   *[none] O que veio antes das manhãs piores
}
chart-track-title = Ao longo do caminho, { $day }

## Load and pain

# Where the plan stood, in a strip over the chart.
chart-stage-still = plano parado
chart-stage-walking = degrau { $step }, caminhada
chart-stage-running = degrau { $step }, { $minutes } min correndo
# The same where there is very little room.
chart-stage-still-short = parado
chart-stage-short = degrau { $step }
# A flare as a span of days; also after a colon.
chart-flare-settled = depois da corrida de { $run }, pior { $score } em { $peak }, de volta ao nível habitual em { $settled }
chart-flare-open = depois da corrida de { $run }, pior { $score } em { $peak }, fim ainda não visto
# $told is a list of the phrases below, from "2 runs" to "3 mornings unanswered".
chart-summary = { $period }: { $told }.
chart-summary-no-runs = { $period }: nenhuma corrida.
chart-worst-morning = pior manhã { $score } de 10
chart-no-morning = nenhuma manhã respondida
chart-mornings-unanswered = { $count ->
    [one] { $count } manhã sem resposta
   *[other] { $count } manhãs sem resposta
}
# A row of the chart read out is a list of these phrases.
chart-week-of = semana de { $day }
chart-no-run = sem corrida
chart-load-not-known = carga desconhecida
chart-felt = { $moment ->
    [during] durante { $score }
    [after] depois { $score }
   *[morning] manhã { $score }
}
chart-morning-not-answered = manhã não respondida
# The load line's value, without its unit.
chart-line-at = linha { $load }
chart-in-flare = na crise depois da corrida de { $day }

## Dose and answer

# $told is a list of the phrases below.
chart-dose-none-asked = { $period }: nenhum dia de corrida foi perguntado ainda.
chart-dose-read = { $read } de { $count ->
    [one] { $count } dia de corrida
   *[other] { $count } dias de corrida
} com uma manhã seguinte para ler, { $flares ->
    [one] { $flares } crise
   *[other] { $flares } crises
}
# Days of running without a next morning to read.
chart-dose-without = { $count } sem
chart-dose-left-out = { $count ->
    [one] { $count } dia antes da primeira resposta deixado de fora
   *[other] { $count } dias antes da primeira resposta deixados de fora
}
chart-dose-line = a linha está em { $load }
# $state is one of the states below.
chart-next-morning = manhã seguinte { $state }
# A next morning against its usual level. Also a cell of a table.
chart-morning-changed = { $direction ->
    [above] { $points } acima do habitual
    [below] { $points } abaixo do habitual
   *[usual] como de costume
}
chart-morning-flare = { $direction ->
    [above] { $points } acima do habitual, uma crise
    [below] { $points } abaixo do habitual, uma crise
   *[usual] como de costume, uma crise
}
chart-morning-undecided = { $direction ->
    [above] { $points } acima do habitual; não se sabe se foi uma crise, pois o durante não foi respondido
    [below] { $points } abaixo do habitual; não se sabe se foi uma crise, pois o durante não foi respondido
   *[usual] como de costume; não se sabe se foi uma crise, pois o durante não foi respondido
}
chart-morning-without-level = respondida, mas não se conhece um nível habitual
chart-morning-open = ainda em aberto
chart-morning-missing = não respondida
chart-morning-not-asked = não perguntada

## 24 hours

# The five moments around a run, as headings and as the first words of what is read out.
chart-moment = { $moment ->
    [before] antes
    [during] pior durante
    [one-hour] uma hora depois
    [after] pior depois
   *[morning] manhã seguinte
}
# The same where there is little room.
chart-moment-short = { $moment ->
    [before] antes
    [during] durante
    [one-hour] 1 h
    [after] depois
   *[morning] manhã
}
# $moment in these is the name of a moment.
chart-course-score = { $moment } { $score }
chart-course-not-answered = { $moment } sem resposta
chart-course-felt = { $moment ->
    [before] { $score } antes
    [during] { $score } no máximo durante a corrida
    [one-hour] { $score } uma hora depois
    [after] { $score } no máximo nas horas seguintes
   *[morning] { $score } na manhã seguinte
}
chart-course-of-one = Em { $day } o joelho respondeu { $told }.
chart-course-unanswered = Sem resposta: { $moments }.
chart-course-no-run = { $period }: nenhuma corrida foi respondida ainda.
chart-course-summary = { $period }: { $count ->
    [one] { $count } corrida
   *[other] { $count } corridas
}; { $medians }.
chart-course-median = { $moment } mediana { $median } ({ $answered } de { $of })
chart-course-never = { $moment } nunca com resposta
chart-course-none = { $moment }: 0 de { $count ->
    [one] { $count } corrida
   *[other] { $count } corridas
} com resposta
chart-course-told = { $moment }: { $answered } de { $count ->
    [one] { $count } corrida
   *[other] { $count } corridas
} com resposta, mediana { $median }, metade central { $low } a { $high }, máximo { $highest }

## Calendar

chart-days-with-running = { $count ->
    [one] { $count } dia com corrida
   *[other] { $count } dias com corrida
}
chart-mornings-answered = { $count ->
    [one] { $count } manhã respondida
   *[other] { $count } manhãs respondidas
}
# Mornings.
chart-unanswered-after-run = { $count } sem resposta depois de uma corrida
chart-breaks = { $count ->
    [one] { $count } pausa de 14 dias ou mais
   *[other] { $count } pausas de 14 dias ou mais
}
chart-flares = { $count ->
    [one] { $count } crise
   *[other] { $count } crises
}
# A day read out is a list of these phrases.
chart-day-off = dia sem correr
chart-morning = manhã { $score }
chart-followed-by-flare = seguido de uma crise
chart-day-in-flare = em uma crise
# Spans of days in the log.
chart-break = { $count ->
    [one] { $count } dia sem correr
   *[other] { $count } dias sem correr
}, { $from } a { $to }
# $span says after which run, how bad, and how it ended.
chart-flare-in-log = Crise de { $count ->
    [one] { $count } manhã
   *[other] { $count } manhãs
}: { $span }

## Other metrics

chart-metric-distance = { $units ->
    [mi] Distância, mi por semana
   *[km] Distância, km por semana
}
chart-metric-change = Mudança em relação à semana anterior, %
chart-metric-acute-chronic = Aguda para crônica: 7 dias contra os 21 anteriores (móvel, desacoplada, por distância)
chart-metric-monotony = Monotonia: o dia médio dividido pela variação de 7 (por distância)
chart-metric-longest = { $units ->
    [mi] Maior corrida em 30 dias, mi
   *[km] Maior corrida em 30 dias, km
}
chart-evidence-distance = A soma de uma semana diz pouco sobre uma corrida: entre 5.205 corredores, o tamanho da corrida isolada acompanhou as lesões; o da semana, não.
chart-evidence-change = Mantendo 10% por semana, 532 iniciantes tiveram tantas lesões quanto sem essa regra; entre 5.205 corredores não se viu relação com a mudança.
chart-evidence-acute-chronic = Só histórico, não um conselho: dividida por um número fixo, a última semana previu quase tão bem, e uma razão maior acompanhou menos lesões.
chart-evidence-monotony = Vem de trabalhos sobre excesso de treino, com esforço vezes minutos; nada se sabe dela para um joelho no caminho de volta.
chart-evidence-longest = A que tem evidência corrida a corrida: mais de 10% além dela foi acompanhado de cerca de 4 em vez de 2 lesões por sobrecarga em 1.000 corridas, em corredores sem pausa.
chart-metrics-nothing = { $period }: nada foi registrado.
chart-metrics-summary = { $period }: { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}, { $most } na maior. Os números que outras ferramentas mostram, cada um com o que se sabe dele; nenhum decide nada aqui.
# A week read out is a list of these phrases.
chart-week = Semana de { $day }
chart-week-so-far = Semana de { $day }, até agora
chart-week-distance = { $distance } em { $count ->
    [one] { $count } corrida
   *[other] { $count } corridas
}
chart-week-distance-least = pelo menos { $distance } em { $count ->
    [one] { $count } corrida
   *[other] { $count } corridas
}
chart-distance-not-known = distância desconhecida
chart-not-logged = não registrado
# $change is "+9 %".
chart-change = { $change } em relação à semana anterior
chart-change-not-available = mudança não disponível
chart-acute-chronic = aguda para crônica { $ratio }
chart-acute-chronic-not-available = aguda para crônica não disponível
chart-monotony = monotonia { $ratio }
chart-monotony-not-available = monotonia não disponível
chart-longest = maior em 30 dias { $distance }
chart-longest-not-available = maior em 30 dias não disponível

## What worse mornings followed

chart-followed-none = { $period }: nenhum dia de corrida foi avaliado ainda.
chart-followed-summary = { $period }: { $rated } de { $count ->
    [one] { $count } dia de corrida
   *[other] { $count } dias de corrida
} com avaliação, { $flares } com uma crise depois. Só contagens: os grupos diferem em mais do que o nome.
# What days are grouped by.
chart-group = { $by ->
    [load] Carga do dia
    [descent] Descida
    [speed] Velocidade
    [surface] Piso
    [sleep] Sono antes
    [beside] Também no dia ou na véspera
   *[shoes] Tênis
}
# A third of the days, by its ends, in the unit that $unit names.
chart-range-under = { $unit ->
    [knee-km] abaixo de { $to } km-joelho
    [descent] abaixo de { $to } m de descida por km
    [km-per-hour] abaixo de { $to } km/h
    [hours] abaixo de { $to } h
   *[mph] abaixo de { $to } mph
}
chart-range-between = { $unit ->
    [knee-km] { $from } a { $to } km-joelho
    [descent] { $from } a { $to } m de descida por km
    [km-per-hour] { $from } a { $to } km/h
    [hours] { $from } a { $to } h
   *[mph] { $from } a { $to } mph
}
chart-range-from = { $unit ->
    [knee-km] a partir de { $from } km-joelho
    [descent] a partir de { $from } m de descida por km
    [km-per-hour] a partir de { $from } km/h
    [hours] a partir de { $from } h
   *[mph] a partir de { $from } mph
}
# "Speed, under 9.0 km/h: 2 of 8 rated days followed by a flare".
chart-followed-row = { $group }, { $name }: { $flares } de { $count ->
    [one] { $count } dia avaliado
   *[other] { $count } dias avaliados
} com uma crise depois

## One run's track

chart-track-pace = { $units ->
    [mi] Ritmo, min/mi
   *[km] Ritmo, min/km
}
chart-track-height = Altura em relação ao início, m
chart-track-heart-rate = Frequência cardíaca, bpm
chart-track-cadence = Cadência, passos/min
chart-track-nothing = Nada foi gravado ao longo do caminho.
# $told is a list of the four phrases below, as far as they are known.
chart-track-summary = { $told }.
chart-track-lasted = { $clock } do início ao fim
chart-track-fastest = trecho mais rápido { $pace }
chart-track-highest-heart-rate = frequência cardíaca máxima { $rate } bpm
chart-track-mean-cadence = cadência média { $cadence } passos por minuto
# A stretch read out is a list of these phrases.
chart-standing-still = sem se mover
chart-above-start = { $metres } m acima do início
chart-below-start = { $metres } m abaixo do início
chart-as-high = na altura do início
chart-heart-rate = { $rate } bpm
chart-cadence = { $cadence } passos por minuto
# "5:20 /km".
chart-pace = { $units ->
    [mi] { $clock } /mi
   *[km] { $clock } /km
}

## Words in the drawings: there is little room. The charts themselves write numbers into them.

# Short names.
chart-weekday = { $day ->
    [monday] seg
    [tuesday] ter
    [wednesday] qua
    [thursday] qui
    [friday] sex
    [saturday] sáb
   *[sunday] dom
}
# Heads a panel.
chart-label-load-per-day = Carga do joelho, km-joelho por dia
chart-label-load-per-week = Carga do joelho, km-joelho por semana
chart-label-line-per-day = Sua linha, km-joelho de um dia
chart-label-pain = Dor, 0–10
# Keys.
chart-label-largest-day = maior dia da semana
chart-label-during = durante
chart-label-after = depois
chart-label-during-or-after = durante ou depois
chart-label-next-morning = manhã seguinte
chart-label-no-answer = sem resposta
chart-label-load-not-known = carga desconhecida
chart-label-flare = crise
# On a dashed rule; $load is a number.
chart-label-tolerated = tolerado até agora { $load }
chart-label-line = sua linha { $load }
# In a break; $days is a number of 14 and more.
chart-label-days-off = { $days } dias sem correr
chart-label-today = hoje
chart-label-load-pain-empty = Suas corridas e as respostas do seu joelho ficarão aqui.
# Axes of dose and answer.
chart-label-answer = Manhã seguinte em relação ao nível habitual
chart-label-dose = Carga do joelho no dia, km-joelho
chart-label-undecided = pior; durante sem resposta
chart-label-open = ainda por vir
chart-label-not-answered = não respondida
chart-label-no-level = nível habitual desconhecido
chart-label-usual = habitual
chart-label-dose-empty = Cada dia de corrida ficará aqui assim que a manhã seguinte for respondida.
# 24 hours.
chart-label-answered = { $answered } de { $of }
chart-label-runs = corridas; quanto mais, mais grosso
chart-label-followed-by-flare = com uma crise depois
chart-label-median = mediana
chart-label-middle-half = metade central
chart-label-usual-level = nível habitual
chart-label-course-empty = O que o joelho responde sobre uma corrida ficará aqui, de antes dela até a manhã seguinte.
# Calendar: the steps of the fill, and what else is drawn.
chart-label-up-to = até { $load }
chart-label-over = acima de { $load }
chart-label-morning = manhã; quanto maior, pior
chart-label-morning-missing = manhã não respondida
chart-label-off = dias sem correr
chart-label-flare-run = a corrida antes dela
# Other metrics.
chart-label-not-available = Não disponível: poucos dias no registro, ou uma corrida sem distância.
# What worse mornings followed.
chart-label-days = Dias de corrida avaliados
chart-label-calm = não
chart-label-count = { $flares } de { $rated }
chart-label-followed-empty = Quando houver manhãs respondidas, elas serão contadas aqui por carga, descida, velocidade, piso, tênis, sono e o que mais você fez.
# One run's track: after the minutes of the time axis, and at the foot of the pace's scale.
chart-label-minutes = min
chart-label-standing = parado

## Columns of the tables

chart-column-day = Dia
chart-column-week-from = Semana de
chart-column-from = De
chart-column-to = Até
chart-column-runs = Corridas
chart-column-distance = Distância
chart-column-load = Km-joelho
chart-column-before = Antes
chart-column-during = Durante
chart-column-one-hour = Uma hora depois
chart-column-after = Depois
chart-column-morning = Manhã
chart-column-unanswered = Sem resposta
chart-column-runs-without-load = Corridas sem carga
chart-column-runs-without-distance = Corridas sem distância
chart-column-line = Linha
chart-column-band-from = Faixa de
chart-column-band-to = Faixa até
chart-column-flare = Crise
chart-column-plan = Plano
chart-column-change-of-morning = Manhã seguinte em relação ao habitual
chart-column-note = Nota
chart-column-change = Mudança
chart-column-acute-chronic = Aguda : crônica
chart-column-monotony = Monotonia
chart-column-longest = Maior em 30 dias
chart-column-by = Por
chart-column-group = Dias
chart-column-flares = Com uma crise depois
chart-column-rated = De dias avaliados
chart-column-pace = Ritmo
chart-column-height = Altura em relação ao início
chart-column-heart-rate = Frequência cardíaca
chart-column-cadence = Cadência
