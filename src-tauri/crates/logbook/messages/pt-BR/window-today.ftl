### The screen Today: what waits for an answer, whether to run, how it went.

# Read out before the questions about runs.
today-check-ins = Perguntas de hoje
# Under the questions. The keys 0 to 9 answer, and T means ten; T stays T.
today-legend = 0 é nenhuma dor, 10 a pior imaginável. As teclas de número respondem à pergunta marcada; T é dez.
today-recent = Últimas oito semanas
# Heading over the one thing to do next.
today-next = A seguir
# A button to the right answers it. "It" is the trouble with the knee.
today-weekly = Faz uma semana das quatro perguntas sobre ele.
today-weekly-answer = Responder…
# Read out before the questions of a morning.
today-morning-spoken = Uma manhã sem corrida
today-morning = Esta manhã
today-morning-why = Ontem não houve corrida: este é o nível habitual do joelho
today-say-knee = Diga em Configurações qual joelho acompanhar; até lá, nenhuma manhã é perguntada.
# After an answer; $score is 0 to 10.
today-noted = { $moment ->
    [before] Anotado: antes { $score }.
    [during] Anotado: durante { $score }.
    [after] Anotado: depois { $score }.
   *[morning] Anotado: manhã seguinte { $score }.
}
# After an answer was pressed once more.
today-taken-back = { $moment ->
    [before] Retirado: antes.
    [during] Retirado: durante.
    [after] Retirado: depois.
   *[morning] Retirado: manhã seguinte.
}

## The scale of 0 to 10

scale-ends = 0 é nenhuma dor, 10 a pior imaginável
# In the place of a question whose time has not come.
scale-not-yet = Ainda não.
# A number of the scale in words: 0 is none, 1 and 2 slight, 3 and 4 mild, 5 and 6 moderate, 7 and 8 strong, 9 very strong, 10 worst.
# They tell how it feels and set no limit. The number stands before them.
scale-felt = { $felt ->
    [none] nenhuma dor
    [slight] mínima, mal se nota
    [mild] leve: dá para notar, mas você continua
    [moderate] moderada: muda seu jeito de se mover
    [strong] forte: dá vontade de parar
    [very-strong] muito forte: difícil pensar em outra coisa
   *[worst] a pior imaginável
}
# A button beside a question that waits: it is put away for this day, without an answer.
scale-skip = Pular
# Read out for the button; begins with the word on it.
scale-skip-spoken = Pular: { $question }
# After that; an undo stands beside it.
scale-skipped = Deixada de lado por hoje. Continua sem resposta.

## More about one knee after a run

check-more = Mais sobre este joelho
check-before = Como ele estava antes de você sair?
check-hour = E uma hora depois?
# “after” is the question of that name.
check-hour-later = Responda “depois” primeiro; isto é um detalhe dela.
check-answer-first = Responda a uma das perguntas e então diga aqui onde foi e o que mais você notou.
check-where = Onde no joelho
check-place-front = Em volta ou atrás da patela
check-place-below-kneecap = Abaixo da patela
check-place-inner = Lado de dentro
check-place-outer = Lado de fora
check-place-back = Parte de trás do joelho
check-place-all-over = Nenhum lugar em especial
check-stiff = Rigidez de manhã, minutos
check-stiff-wrong = Minutos inteiros, de 0 a 720.
# Heading over four boxes to tick, which go on from it.
check-notice = Você notou
check-swollen = Inchaço novo
check-gave-way = Falseio
check-locked = Travamento, não dava para esticar
check-stopped = Parei ou manquei por causa dele
check-save = Salvar detalhes

## Can I run? The planned run against what the knee has carried

can-run-title = Posso correr?
# Read out for the choice between a distance and minutes.
can-run-measured-in = Medida em
can-run-kind = Tipo de corrida
can-run-easy = Leve
# Walking and running in turns.
can-run-walk-run = Caminhada–corrida
can-run-hilly = Com subidas
can-run-fast = Forte
# Read out for the field with the amount.
can-run-planned-minutes = Minutos planejados
can-run-planned-km = Distância planejada em quilômetros
can-run-planned-miles = Distância planejada em milhas
# One large word each: where the planned run lies against the line.
can-run-under = Abaixo
can-run-near = Perto
can-run-over = Acima
can-run-stop = Primeiro, uma consulta
can-run-answer-first = Responda primeiro
can-run-ladder = Cedo para dizer
# With two knees; $knee is e.g. "Right knee", $headline a sentence.
can-run-of-knee = { $knee }: { $headline }
can-run-would-change = O que mudaria isso
# Read out: one of the words above, then a sentence.
can-run-spoken = { $verdict }. { $headline }
can-run-invite = Digite quanto: distância ou tempo.
can-run-no-number = Isso não é um número.

## The drawing of a hull beside it. $load is a knee load in knee-km; there is little room

hull-line = a linha { $load }
hull-carried = já suportado { $load }
hull-this-run = esta corrida { $load }
# The name of the slider, read out: the mark of the planned run can be dragged up and down.
hull-slider = Corrida planejada, na escala de km-joelho
# Its value, read out: $amount is “5 km”, “3.1 mi” or “30 min”.
hull-slider-value = { $amount }: { $load } km-joelho
# A planned time.
hull-minutes = { $minutes } min
# Read out instead of the drawing: one sentence about the run, one about what was carried.
hull-spoken-no-run = Nenhuma corrida planejada.
hull-spoken-run = Esta corrida: { $load } km-joelho.
hull-spoken-nothing = Nada suportado até agora é conhecido.
hull-spoken-line = A linha: { $load } km-joelho.
hull-spoken-carried = Suportado até agora: { $load } km-joelho.

today-plan-moved = O plano mudou: { $where }
today-plan-moved-why = Por quê
today-report-due = O último relatório tem quatro semanas.
today-report-make = Fazer um
today-notice-away = Dispensar
