### The report for a clinic, a PDF. Room is scarce: headings, table heads and labels are short.
### In the window’s preview and in print; a space before a percent sign is a hard one.

## Counted

report-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}
report-runs-counted = { $count ->
    [one] { $count } corrida
   *[other] { $count } corridas
}
report-rated-runs = { $count ->
    [one] { $count } corrida avaliada
   *[other] { $count } corridas avaliadas
}
report-mornings = { $count ->
    [one] { $count } manhã
   *[other] { $count } manhãs
}
report-flares-counted = { $count ->
    [one] { $count } crise
   *[other] { $count } crises
}

## Headings

# At the foot of each page.
report-page = Página { $n } de { $of }
# $knee: one of the two below.
report-title = Carga e dor, { $knee }
report-knee = { $side ->
    [left] joelho esquerdo
   *[right] joelho direito
}
report-knee-capital = { $side ->
    [left] Esquerdo
   *[right] Direito
}
# For $knee in the title.
report-no-knee = joelho não escolhido
report-no-knee-short = não escolhido
# A property of the PDF.
report-subject = Um diário autorrelatado de carga de corrida e dor no joelho. Não é uma medida clínica.
report-figures = Em cinco números
report-sinss = De severidade a estabilidade, como o registro conta
report-flares = Crises, e a corrida antes de cada uma
report-red-flags = Perguntas sobre sinais de alerta
report-plan = Onde está o plano
report-course = 24 horas em torno de uma corrida
report-weeks = Carga por semana
report-factors = O que acompanhou as crises
report-line = A linha de carga
report-adherence = Como o plano foi seguido
report-scores = Questionários
report-changes = O que mudou
report-runs = Corridas
report-latest-runs = As últimas corridas
report-diary = Diário
report-diary-left-out = Omitido, porque nenhuma corrida tem nada ali: { $columns }.
report-methods = Como estes números são feitos
report-notice = Autorrelatado por quem corre; não é uma medida clínica. O Plimsoll é um diário e uma calculadora para os números da própria pessoa. Ele não faz diagnóstico.
# Beside the title and the day at the foot of each page.
report-footer = autorrelatado, não é uma medida clínica

## Who

report-about-runner = Nome
report-about-knee = Joelho
report-about-since = Dói desde
report-about-period = Período
report-about-made-on = Feito em
report-about-goal = Objetivo

## How complete the log is

# How complete the log is: $n of $of.
report-kept-days = { $n } de { $of } dias registrados
report-kept-nobody = Nenhuma resposta neste período
report-kept-all = todas as manhãs após corrida respondidas ({ $of })
report-kept-missing = { $n } de { $of } manhãs após corrida sem resposta: desconhecidas, não sem dor
report-kept-none-due = nenhuma manhã após corrida a responder ainda
report-kept-recalled = { $n } de memória

## In numbers

# Labels and notes of five numbers at the top of page 1: very short.
report-fig-runs = Corridas
report-fig-runs-note = em { $days }
report-fig-longest = Maior corrida
report-fig-minutes = Minutos por semana
report-fig-minutes-note = primeiros → últimos 7 dias
report-fig-morning = Dor matinal
report-fig-morning-note = mediana / pior, { $mornings }
report-fig-over = Dias acima da linha
report-fig-over-note = de { $n } dias de corrida com linha
report-fig-flares = Crises
report-fig-flares-note = em { $rated }

## Severity to stability

# SINSS: the five headings as physiotherapists know them.
report-severity = Severidade
report-severity-during = Durante: mediana { $median }, pior { $worst }.
report-severity-morning = Manhã seguinte: mediana { $median }, pior { $worst }.
report-severity-activities = Atividades próprias: { $value } de 10.
report-severity-none = Sem respostas.
report-severity-note = respostas durante: { $during }; manhãs após corrida: { $morning }
report-irritability = Irritabilidade
report-irritability-onset = Precisa de { $median } (mediana; mínimo { $lowest }).
report-irritability-onset-minutes = Precisa de { $median }, { $minutes } (medianas; mínimo { $lowest }).
report-irritability-peak = Pico de { $median } (pior { $worst }).
report-irritability-settled = Volta a até um ponto: { $how } (mais longo: { $longest }).
report-settled-hour = em até 1 h
report-settled-morning = até a manhã seguinte (≤ 24 h)
report-settled-days = em até { $hours } h
report-settled-not = ainda não
report-irritability-none = Nenhuma corrida avaliada aumentou a dor em 2 pontos ou mais.
report-irritability-without = Suportado sem aumento: até { $load }.
report-irritability-unknown = Poucas corridas com respostas antes, durante e depois para dizer.
report-irritability-note = { $n } de { $of } corridas avaliadas aumentaram a dor em 2 ou mais
report-irritability-low = baixa, por faixas supostas
report-irritability-moderate = moderada, por faixas supostas
report-irritability-high = alta, por faixas supostas
report-where = Onde
report-where-none = Nenhuma resposta indicou um local.
# Behind places and signs, each with how often it was named; $of is a number.
report-where-note = menções; respostas: { $of }
report-nature = Natureza
report-nature-note = cabe ao profissional de saúde
report-stage = Estágio
report-stage-onset = { $days } desde o início.
report-stage-flare = { $days } desde o início da última crise.
report-stage-no-flare = Nenhuma crise no registro.
report-stage-unknown = O dia do início não foi informado.
report-stability = Estabilidade
report-stability-text = { $slope } pontos por semana (intervalo de 95% { $low } a { $high }): { $direction }.
report-stability-few = Poucas manhãs para uma inclinação: { $n } em quatro semanas; são precisas 10 em duas semanas.
report-stability-note = inclinação de { $mornings } até { $to }
report-direction-improving = melhorando
report-direction-unchanged = sem mudança, até onde se pode dizer
report-direction-worsening = piorando

## Flares

report-flare-began = Início
report-flare-peak = Pico
report-flare-lasted = Durou
report-flare-run = Corrida antes
report-flare-open = fim ainda não visto
report-flares-none = Nenhuma crise neste período.
report-flares-note = Durou: manhãs acima do nível habitual. Porcentagem: em relação à maior carga dos 30 dias anteriores.
report-flares-more = Anteriores não mostradas: { $n }.

## Red flags

# Beside each flag that stands.
report-flag-stands = Em aberto
report-flag-yes = Sim { $day }
report-flag-cleared = Encerrado { $day }
report-flag-somebody = por alguém
report-flags-asked = Perguntado
report-flags-asked-text = Rodadas: { $n }, a última em { $day }.
report-flags-none-stands = Nada em aberto.
report-flags-more = e mais { $n }
report-flags-never = As perguntas não foram respondidas.
report-flag-no-weight = sem apoio do peso na perna, ou sem movimento no joelho
report-flag-badly-swollen = muito inchado ou com a forma alterada
report-flag-hot-and-unwell = quente, vermelho e inchado, com febre ou mal-estar
report-flag-stuck = fica preso ou estala com dor
report-flag-gives-way = falseio
report-flag-severe-or-blow = dor muito forte, ou desde queda, pancada ou torção
report-flag-cannot-lift = a perna esticada não pode ser levantada
report-flag-numb-or-cold = dormente, fraca ou fria abaixo do joelho
report-flag-calf-or-breath = panturrilha inchada, quente, dolorida, ou falta de ar
report-flag-after-surgery = piora após cirurgia ou infiltração, ou com prótese
report-flag-night-pain = dor o tempo todo ou à noite
report-flag-weight-or-lump = perda de peso, câncer no passado ou um caroço duro
report-flag-bone-or-groin = dor em um ponto do osso, ou na virilha ou na coxa
report-flag-keeps-coming = inchaço ou instabilidade que sempre volta, ou perda de movimento
report-flag-many-joints = várias articulações, rigidez matinal longa, ou uma condição que acompanha dor nas articulações
report-flag-under-18 = menos de 18 anos
report-flag-told-not-to-run = orientação de não correr por enquanto, ou lesão nova

## The plan

report-plan-step = Degrau { $level } de { $of }: { $what }.
report-plan-step-since = Degrau { $level } de { $of }: { $what }, desde { $day }.
report-plan-walk = Antes do primeiro degrau com corrida: { $what }; as perguntas iniciais vêm primeiro.
report-plan-walk-for-now = Sem correr por enquanto: { $what }.
report-plan-paused = O plano está parado: um sinal de alerta foi respondido com sim.
# What a step is, within a sentence as $what.
report-plan-turns = { $turns } × ({ $run } min correndo, { $walk } min caminhando)
report-plan-walking = { $walk } min de caminhada rápida
report-plan-run = { $run } min de corrida leve
report-plan-move = { $day }: { $moved } (degrau { $from } → { $to }).
report-move-enter = entra na escada
report-move-progress = sobe
report-move-hold = fica
report-move-back = volta
report-move-break = desce após dias sem correr
report-move-pause = parado
report-move-resume = continua
report-plan-set-by-physio = Limites, escada ou ritmo foram definidos por fisioterapeuta.

## 24 hours

report-course-empty = Nenhuma resposta em torno de uma corrida neste período.
report-course-alt = Dor de 0 a 10 em torno de { $runs }. Medianas: { $medians }.
report-course-note = Depois: o pior das primeiras horas.
report-course-counted = Abaixo de cada momento: quantas das corridas com alguma resposta tinham esta.

## Weeks

# Heads of a narrow table.
report-week-of = Semana
report-week-runs = Corridas
# The runner’s unit, as the head of a column.
report-unit-km = km
report-unit-miles = mi
report-week-minutes = min
report-week-longest = Máx.
report-week-down = Desc.
report-week-load = Carga
report-week-morning = Manhã
report-weeks-note = Máx.: maior corrida. Desc.: descida em metros. Carga: km-joelho. Manhã: mediana / pior. ≥: não se sabe de todas as corridas.
report-weeks-breaks = Sem correr: { $list }.
report-weeks-nothing = Nenhuma corrida.

## What flares went along with

# Heads of a table.
report-factor = O quê
report-factor-with = Com
report-factor-without = Sem
report-factor-of = { $n } de { $of }
report-factor-largest-load = Maior carga de 30 dias
report-factor-downhill = Descida, 15 m/km ou mais
report-factor-faster = 5% mais rápida que o habitual
report-factor-day-before = Corrida na véspera
report-factor-two-rest-days = Dois ou mais dias de descanso antes
report-factor-road = Na rua
report-factor-trail = Na trilha
report-factor-track = Na pista
report-factor-treadmill = Na esteira
report-factor-strength = Força no dia ou na véspera
report-factor-hike = Caminhada longa no dia ou na véspera
report-factor-cycling = Ciclismo no dia ou na véspera
report-factor-new-shoes = Tênis usado menos de 5 vezes
report-factor-short-sleep = Menos de 7 h de sono antes
report-factor-high-stress = Estresse de 7 de 10 ou mais
report-factors-note = Crises entre corridas avaliadas, com isso e sem isso. Contagens, não causas.
report-factors-empty = Nada para comparar ainda: são precisas corridas avaliadas com e sem algo.

## The load line

report-line-ready = A linha de carga está em { $line }, faixa de 80% de { $low } a { $high }.
report-line-learning = Poucas respostas para uma linha, ou faixa larga demais.
report-line-learning-no-flare = Nenhuma manhã pior foi vista, então a linha só pode estar acima do que foi tolerado.
report-line-unclear = As manhãs piores não acompanham a carga neste registro ({ $p }% de que a carga não importe), então nenhuma linha é traçada.
report-line-none = Não há linha: nada foi avaliado ainda.
report-line-tolerated = Tolerado até agora: até { $load }.
report-line-rests = Ela se apoia em { $rated } desde { $since }, com { $flares }.
report-line-start-told = Suposto antes da primeira resposta: { $load }, a partir da maior corrida confortável informada e dos dias sem correr.
report-line-start-runs = Suposto antes da primeira resposta: { $load }, a partir da maior corrida antes da última pausa.
report-line-start-nothing = Suposto antes da primeira resposta: { $load }, um palpite amplo.
report-line-record = Desempenho: previu { $predicted } manhãs piores, viu { $observed }, em { $rated }.
report-line-record-none = Ainda não há desempenho a mostrar.
report-line-trails = Ultimamente ela prevê pior que a média simples, então o plano decide sem ela.

## How the plan was followed

report-keeping-steps = Maior que o degrau do plano em mais de um décimo: { $n } de { $of } corridas.
report-keeping-steps-none = Nenhuma corrida neste período pode ser comparada com um degrau.
report-keeping-rest = Claramente antes de { $hours } h depois da corrida anterior: { $n } de { $of }.
report-keeping-holds = Decisões: { $up } sobe, { $hold } fica, { $back } volta.

## Questionnaires

report-score-which = Qual
report-score-first = Primeiro
report-score-last = Último
report-score-change = Mudança (mín.)
report-score-least = { $change } ({ $least })
report-scores-empty = Nenhum foi preenchido.
report-scores-note = Mín.: a menor mudança relevante publicada. Linhas: a escala inteira; anel: primeiro, ponto: último, sombreado: menos que a menor mudança. Os totais são digitados.
report-questionnaire-overall = Geral, 0–100
report-questionnaire-activities = Atividades, 0–10
report-questionnaire-change = Mudança global, −7 a 7
report-questionnaire-weekly-trouble = Incômodo semanal, 0–12 (texto próprio)
report-questionnaire-koos-pf = KOOS-PF, 0–100
report-questionnaire-koos-12 = KOOS-12, 0–100
report-questionnaire-akps = AKPS, 0–100
report-questionnaire-uwri = UWRI, 0–36
report-questionnaire-ostrc = OSTRC, 0–100
report-questionnaire-lefs = LEFS, 0–80
report-questionnaire-tsk-11 = TSK-11, 11–44

## Changes

report-change-shoes = Tênis
report-change-surface = Piso
report-change-exercises = Exercícios
report-change-medication = Medicação
report-change-other = Outra coisa
# $shoes: their name.
report-change-new-shoes = novo: { $shoes }
report-changes-empty = Nada foi anotado.
report-changes-redacted = omitido

## Runs

# Heads of a narrow table of runs.
report-run-day = Dia
report-run-started = Início
report-run-distance = Distância
report-run-time = Tempo
report-run-down = Desc. m
report-run-load = Km-joelho
report-run-rpe = PSE
report-run-pain = Dor, 0–10
report-run-before = Antes
report-run-during = Durante
report-run-after = Depois
report-run-morning = Manhã
report-run-note = Nota
report-runs-none = Nenhuma corrida neste período.
report-runs-note = As últimas de { $of } corridas neste período; a forma longa tem todas.
report-sign-swelling = inchaço
report-sign-giving-way = falseio
report-sign-locking = travamento
report-sign-stopped = interrompida por causa do joelho
report-mark-flare = crise
report-mark-missing = manhã não respondida
report-mark-recalled = manhã de memória
report-mark-treadmill = esteira

## How the numbers are made

# Pairs: a word in bold, and what follows it on the same line.
report-method-pain-label = Dor
report-method-pain = é a pior na escala numérica de dor de 0 a 10, perguntada antes, durante e depois de uma corrida e na manhã seguinte.
report-method-load-label = Carga.
report-method-load = Um km-joelho é um quilômetro da própria corrida leve desta pessoa, no plano. Os pesos de caminhada, cadência, inclinação e velocidade são suposições (expoente { $exponent }); não é uma força.
report-method-usual-label = Nível habitual:
report-method-usual = mediana das últimas 7 manhãs sem corrida na véspera, pelo menos 3; senão, a nota antes da corrida.
report-method-flare-label = Crise (flare):
report-method-flare = uma manhã seguinte pelo menos 2 acima do nível habitual, ou pelo menos 1 acima depois de mais de 2 durante; termina com a primeira manhã de volta a esse nível.
report-method-irritability-label = Irritabilidade:
report-method-irritability = de corridas que aumentaram a dor em 2 ou mais em algum momento; acalmou é voltar a até um ponto do nível de antes. Faixas, supostas: baixa a partir de 20 min, com volta em 1 h; alta abaixo de 10 min, ou sem volta na manhã seguinte.
report-method-stability-label = Estabilidade:
report-method-stability = inclinação de Theil–Sen das manhãs de 28 dias com o intervalo de 95% de Sen, alargado pela semelhança de dias vizinhos: uma crise não a inclina.
report-method-line-label = Linha de carga:
report-method-line = a carga de um dia acima da qual este registro mostra que uma manhã pior se torna provável; filtro bayesiano de limiar adaptativo, faixa de 80%. Uma estimativa deste registro, não uma propriedade do tecido.
report-method-limits = Limites em vigor:
report-method-limits-strict = verde no máximo 2 durante, de volta ao nível de antes em até uma hora, sem aumento na manhã seguinte (Esculier 2018)
report-method-limits-permissive = verde no máximo 5 durante e depois, calmo até a manhã seguinte (Thomeé 1997, Silbernagel 2007)
report-method-limit-green = verde no máximo { $n } durante
report-method-limit-red = vermelho acima de { $n } durante
report-method-limit-rise = vermelho a partir de { $n } acima do nível habitual
report-method-missing-label = Respostas ausentes
report-method-missing = são desconhecidas: nunca zero, nunca verde, e nenhuma evidência para a linha.
report-method-version-label = Versão.
report-method-version = Plimsoll { $version }, fórmula da dose { $formula }; feito a partir de { $runs } e { $answers } respostas sobre este joelho.
report-method-sources-label = Fontes:
report-method-sources = Esculier 2018 (BJSM 52:659), Thomas 2021 (flares), Sen 1968, Petersen 2021 (SINSS, JMMT 29:297). A lista completa vem com o Plimsoll.

## The chart

# What the chart shows, for those who do not see it.
report-chart-alt = As barras mostram a carga, as marcas abaixo mostram a dor. { $period }: { $runs }, pior manhã { $worst } de 10, { $missing } sem resposta.
report-chart-alt-no-morning = As barras mostram a carga, as marcas abaixo mostram a dor. { $period }: { $runs }, nenhuma manhã respondida.
report-chart-alt-none = { $period }: nenhuma corrida.
report-chart-title = Carga e dor
report-stage-still = plano parado
report-stage-still-short = parado
# The strip above the chart that names the plan’s steps: little room.
report-stage-walking = degrau { $level }, caminhada
report-stage-running = degrau { $level }, { $minutes } min correndo
report-stage-step = degrau { $level }

## Inside the PDF

# Descriptions of files inside the PDF.
report-attached-document = De onde as páginas foram compostas.
report-attached-chart = O que o gráfico mostra, uma linha por dia ou semana.

## On the chart of load and pain: little room, no capitals in the key

report-chart-line-per-day = Linha, km-joelho de um dia
report-chart-line = linha { $load }
report-chart-empty = Nenhuma corrida neste período.

## On the chart of 24 hours: little room

report-course-chart-empty = Nenhuma resposta em torno de uma corrida neste período.
