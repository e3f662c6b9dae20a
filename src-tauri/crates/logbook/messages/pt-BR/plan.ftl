### The plan: its steps, its decisions and their reasons. $step is a step's number.

## Steps

# $what in later messages is one of these four.
plan-step-walk = { $minutes ->
    [one] { $minutes } minuto de caminhada rápida
   *[other] { $minutes } minutos de caminhada rápida
}
plan-step-run = { $minutes ->
    [one] { $minutes } minuto de corrida leve
   *[other] { $minutes } minutos de corrida leve
}
plan-step-turns = { $turns } vezes { $run } min de corrida leve
plan-step-turns-with-walk = { $turns } vezes { $run } min correndo e { $walk } min caminhando

## Where a knee stands

plan-stands-still-red-flag = O plano está parado: um sinal de alerta foi respondido com sim.
plan-stands-before-start = Degrau { $step } da escada: { $what }. As perguntas iniciais vêm antes do primeiro degrau com corrida.
plan-stands = Degrau { $step } da escada: { $what }.
plan-stands-held = Degrau { $step } da escada, contido pela linha de carga: { $what }.
plan-stands-since = Degrau { $step } da escada: { $what }, desde { $when ->
    [today] hoje
    [yesterday] ontem
   *[earlier] { $day }
}.

## Planned days

# $run is one of the two messages below, without their day.
plan-day = { $when ->
    [today] Hoje
    [tomorrow] Amanhã
   *[later] { $day }
}: { $run }
# It begins small: it stands after a colon. $minutes is how much is run in all.
plan-run = { $kind ->
    [walk] { $what }.
    [walk-stretched] { $what }, com o total de corrida ampliado para { $minutes } minutos.
    [stretched] { $what }, com o total de corrida ampliado para { $minutes } minutos e 5 minutos de caminhada rápida antes e depois.
   *[run] { $what }, com 5 minutos de caminhada rápida antes e depois.
}
plan-run-if-green = { $kind ->
    [walk] se o seu joelho responder com verde até lá, { $what }.
    [walk-stretched] se o seu joelho responder com verde até lá, { $what }, com o total de corrida ampliado para { $minutes } minutos.
    [stretched] se o seu joelho responder com verde até lá, { $what }, com o total de corrida ampliado para { $minutes } minutos e 5 minutos de caminhada rápida antes e depois.
   *[run] se o seu joelho responder com verde até lá, { $what }, com 5 minutos de caminhada rápida antes e depois.
}
plan-held-by-line = A linha de carga o mantém neste degrau.

## Decisions

plan-moved-onto = Entra na escada no degrau { $to }.
plan-moved-up = Sobe do degrau { $from } para o degrau { $to }.
plan-moved-stays = Fica no degrau { $to }.
plan-moved-stays-none-below = Fica no degrau { $to }; não há nenhum abaixo.
plan-moved-back = Volta do degrau { $from } para o degrau { $to }.
plan-moved-after-days-off = Desce do degrau { $from } para o degrau { $to } depois de dias sem correr.
plan-moved-pause = O plano está parado.
plan-moved-goes-on = O plano continua no degrau { $to }.

## Why. $load and the like carry their unit.

plan-why-criteria-met = Todas as perguntas iniciais foram respondidas com sim.
plan-why-from-told = Pela sua maior corrida confortável e pelo tempo sem correr, supõe-se que o joelho aguente { $load }; o plano começa com no máximo 60% disso. As duas coisas são suposições.
plan-why-carries = Você já corre: o joelho suportou { $load }.
plan-why-unrated = Você já corre, mas não se sabe como o joelho recebeu isso. O plano começa com no máximo 60% da sua maior corrida dos últimos 30 dias, { $load }.
plan-why-takes-up-again = Ele continua no degrau que estava definido quando o tempo sem correr começou.
plan-why-greens = { $count ->
    [one] { $count } corrida verde.
   *[other] { $count } corridas verdes seguidas.
}
plan-why-carried-both = Suas últimas corridas verdes já foram do tamanho deste degrau: pelo menos { $load } cada.
plan-why-green-so-far = Verde: { $count } de { $of } seguidas para o próximo degrau.
plan-why-too-soon = Verde, mas só { $count ->
    [one] { $count } hora
   *[other] { $count } horas
} depois da última corrida verde; a regra conta corridas com pelo menos { $rest } horas de intervalo.
plan-why-steps-this-week = O próximo degrau foi conquistado, mas em sete dias { $count ->
    [one] sobe-se no máximo { $count } degrau
   *[other] sobem-se no máximo { $count } degraus
}.
plan-why-more-than-longest = O próximo degrau foi conquistado. Ele daria { $next }, mais de 10% acima da sua maior corrida dos últimos 30 dias ({ $longest }), então as corridas até lá crescem um pouco de cada vez.
plan-why-no-load = A corrida não tem distância nem minutos, então não pode ser comparada com o degrau.
plan-why-while-paused = O plano fica parado enquanto há um sinal de alerta; a corrida não foi contada.
plan-why-start-first = As perguntas iniciais vêm antes do primeiro degrau com corrida.
plan-why-rest-after-red = Depois de uma corrida vermelha: pelo menos { $hours } horas, e uma manhã de volta ao nível habitual.
plan-why-second-red = É a segunda corrida vermelha em { $days } dias: dois degraus para trás, e vale mostrar a um fisioterapeuta.
plan-why-not-above-last = O próximo degrau nunca é maior do que foi a corrida vermelha ({ $load }), então ele desce mais.
plan-why-days-off = { $count ->
    [one] { $count } dia sem corrida.
   *[other] { $count } dias sem corrida.
}
plan-why-one-down = A partir de 7 dias sem correr, a regra é descer um degrau. Isso é uma suposição.
plan-why-half-of-last = A partir de 14 dias sem correr, a regra é no máximo metade da última corrida ({ $load }). Isso é uma suposição.
plan-why-criteria-again = A partir de 28 dias sem correr, as perguntas iniciais são feitas de novo; depois ele continua no degrau { $step }, no máximo 30% da última corrida. Isso é uma suposição.
# $flag says in a few words what was answered with yes.
plan-why-flag = Um sinal de alerta foi respondido com sim: { $flag }.
# $by is whoever the runner named.
plan-why-cleared = Encerrado: { $by }.
plan-why-held-by-line = Pelas regras da escada seria o degrau { $step }; a linha de carga mantém as próximas corridas em no máximo { $load }.
plan-why-lower-knee = { $side ->
    [left] Dos seus dois joelhos, decide o que está mais embaixo: o joelho esquerdo.
   *[right] Dos seus dois joelhos, decide o que está mais embaixo: o joelho direito.
}

## What moves it

plan-moves-clear = Diga quem examinou o joelho; até lá, nada é planejado. Os dias sem correr continuam contando.
plan-moves-start = Um sim em cada pergunta inicial, e nenhum sim nas perguntas sobre sinais de alerta, levam você ao degrau { $step } ou ao degrau que as suas corridas anteriores permitem.
# $percent of this step is what a run must be; $what is the next step in words; $limit is how many steps up a week has.
plan-moves-up = { $count ->
    [one] { $count } corrida verde de pelo menos { $percent }% do degrau { $from }, com { $hours } horas de intervalo, leva
   *[other] { $count } corridas verdes seguidas de pelo menos { $percent }% do degrau { $from }, com { $hours } horas de intervalo, levam
} você ao degrau { $step }: { $what }. No máximo { $limit ->
    [one] { $limit } degrau
   *[other] { $limit } degraus
} em sete dias e, quando houver 30 dias para comparar, nunca mais de 10% acima da maior corrida desse período.
# The same, with how many green runs there are so far.
plan-moves-up-so-far = { $count ->
    [one] { $count } corrida verde de pelo menos { $percent }% do degrau { $from }, com { $hours } horas de intervalo, leva
   *[other] { $count } corridas verdes seguidas de pelo menos { $percent }% do degrau { $from }, com { $hours } horas de intervalo, levam
} você ao degrau { $step }: { $what }. Até agora: { $greens }. No máximo { $limit ->
    [one] { $limit } degrau
   *[other] { $limit } degraus
} em sete dias e, quando houver 30 dias para comparar, nunca mais de 10% acima da maior corrida desse período.
plan-moves-hold = Uma corrida amarela, ou uma manhã sem resposta, mantém você aqui. Desconhecido nunca é verde.
plan-moves-back = Uma corrida vermelha leva você um degrau para trás; uma segunda em 14 dias, dois.
plan-moves-break = 7 dias sem correr levam você um degrau para baixo (nunca abaixo do degrau 1), 14 à metade da última corrida, 28 de volta às perguntas iniciais.

## The start questions

plan-start-walk = Você consegue caminhar rápido por 30 minutos com no máximo 2 de 10, e a manhã seguinte não fica pior?
plan-start-stairs = Você consegue subir e descer escadas com no máximo 2 de 10?
plan-start-squats = Você consegue fazer 10 agachamentos e 10 saltos só com essa perna, cada um com no máximo 2 de 10?
plan-start-swelling-free = O joelho está sem nenhum inchaço visível?
plan-start-straight = Você consegue esticar o joelho por completo?
plan-start-no-red-flag = As perguntas sobre sinais de alerta foram respondidas, e nenhuma está com sim.
# For the undo menu: "right knee: 3 of 5 yes".
plan-start-short = { $side ->
    [left] joelho esquerdo: { $yes } de { $of } sim
    [right] joelho direito: { $yes } de { $of } sim
   *[both] joelho esquerdo e joelho direito: { $yes } de { $of } sim
}

## The plan in a calendar app

plan-calendar-walk = Caminhar { $minutes } min
plan-calendar-run = Correr { $minutes } min
plan-calendar-walk-run = Caminhada–corrida, { $minutes } min correndo
plan-calendar-question = Como está o seu joelho?
plan-calendar-question-note = Responda no Plimsoll, na primeira meia hora depois de levantar. Uma manhã sem resposta fica desconhecida; nunca conta como boa.
plan-calendar-name = Plano do Plimsoll
