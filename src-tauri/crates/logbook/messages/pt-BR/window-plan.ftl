### The plan: the way back, on its own screen and as a card on Today.

way-title = O caminho de volta
# A link from the card to the screen.
way-whole-plan = O plano inteiro
way-nothing-yet = Aqui ficará o caminho de volta: uma escada de caminhada e corrida, e onde o joelho está nela.
# $link is way-choose-knee, as a link.
way-needs-knee = É preciso saber de qual joelho se trata. { $link }.
way-choose-knee = Escolha o joelho em Configurações

## Where the knee stands

way-where = Onde você está
# Stands after what a step is made of, in small print; $day is a day with its weekday.
way-since = desde { $day }
way-why = Por quê
way-moves = O que faria mudar
# Read out for the drawing of the ladder.
way-step-of = Degrau { $step } de { $top }
# What a step is made of, one beside the other with dots between.
way-running = { $count ->
    [one] { $count } min correndo
   *[other] { $count } min correndo
}
way-walking = { $count ->
    [one] { $count } min caminhando
   *[other] { $count } min caminhando
}
way-brisk = 5 min de caminhada rápida antes e depois
# The heading over what a physio wrote.
way-physio-note = Nota da sua fisioterapia
way-physio-set = Limites definidos pela sua fisioterapia

## The questions before the first running step

way-criteria = Antes do primeiro degrau com corrida
way-criteria-open = O que não foi respondido conta como ainda não.
way-not-known = Não sei

## The coming days

way-coming-days = Próximos dias
way-coming = As próximas duas semanas
way-save-calendar = Salvar como calendário (.ics)…
# Beside a day: it holds if the knee answers green until then.
way-if-green = se for verde
way-held-by-line = contido pela linha de carga
way-running-in-all = { $count ->
    [one] { $count } min correndo ao todo
   *[other] { $count } min correndo ao todo
}

## What was decided so far

way-story = A história até aqui
way-story-empty = Nada foi decidido ainda. Cada corrida respondida é comparada com as regras, e o que ela mudou é contado aqui.
# Unfolds the older ones; $count is how many.
way-earlier = Anteriores ({ $count })

## The ladder

way-ladder = A escada
way-ladder-set = Os degraus que a sua fisioterapia definiu, e alguns além deles quando o joelho está lá.
way-ladder-usual = Da caminhada até trinta minutos seguidos, e daí em diante. A fisioterapia pode definir outra.
# Beside the step the knee stands on.
way-here = você está aqui

## The physio’s limits: names of fields for a number

way-limits = Limites da fisioterapia
way-by-physio = Quem definiu foi a minha fisioterapia
way-limits-empty = Se ficar vazio, vale o que está em cinza.
way-limit-wrong = Um número, por favor.
way-limit-runs = Corridas por semana
way-limit-rest = Horas entre corridas
way-limit-greens = Corridas verdes antes de subir um degrau
way-limit-steps = Degraus acima em sete dias
way-limit-green = Verde: no máximo, durante a corrida
way-limit-red = Vermelho: mais de, durante a corrida
way-limit-rise = Vermelho: manhã mais alta em
way-limit-chance = Chance que faz descer um degrau
way-dose = O que a carga de uma corrida supõe
way-dose-said = Quanto um passo pesa em comparação com um passo de corrida leve no plano. A direção de cada valor tem respaldo, o tamanho é uma suposição. Uma mudança recalcula todas as cargas.
way-limit-exponent = Expoente m
way-limit-walk = Força de um passo de caminhada
way-limit-cadence = Expoente da cadência
way-limit-speed = Expoente da velocidade
way-limit-downhill-5 = Força extra, descida de 5%
way-limit-downhill-10 = Força extra, descida de 10%
way-note-left = Nota para o joelho esquerdo
way-note-right = Nota para o joelho direito
