### A run's page.

## How a load was reached

run-no-load = Sem carga: não se conhece a distância nem os minutos.
# $load "5.2 knee-km"; $usual is one of the two sentences below.
run-load-from-track = { $load }: a partir dos passos, da velocidade e da inclinação ao longo do caminho, com expoente { $exponent }. { $usual } Um km-joelho é um quilômetro da sua própria corrida leve no plano.
run-load-from-summary = { $load }: a partir dos passos da corrida em comparação com os seus passos habituais por quilômetro, com expoente { $exponent }. { $usual } Um km-joelho é um quilômetro da sua própria corrida leve no plano.
run-load-from-distance = { $load }: só a partir da distância, com expoente { $exponent }. { $usual } Um km-joelho é um quilômetro da sua própria corrida leve no plano.
run-load-from-minutes = { $load }: a partir dos minutos, no seu ritmo habitual, com expoente { $exponent }. { $usual } Um km-joelho é um quilômetro da sua própria corrida leve no plano.
run-usual-read = O seu habitual vem de { $count ->
    [one] { $count } corrida
   *[other] { $count } corridas
}.
run-usual-unknown = O seu ritmo e o seu passo habituais ainda não são conhecidos, então um quilômetro conta como um quilômetro.
# $why: `formula`, `usual`, `setting` or `settings`, where $keys names the settings.
run-loads-anew = As cargas foram recalculadas pela última vez em { $day }, porque { $why ->
    [formula] o Plimsoll as calcula de um modo novo
    [usual] o seu ritmo e o seu passo habituais vieram de mais corridas
    [settings] uma configuração mudou ({ $keys })
   *[setting] uma configuração mudou
}; { $count ->
    [one] a carga de { $count } corrida mudou
   *[other] as cargas de { $count } corridas mudaram
}.

## What else there was on that day

# "Indoor cycling, 45 min, 12.0 km: After work"; $activity is a list.
run-other-with-title = { $activity }: { $title }
# What an activity without words of its own is called.
run-other-kind = { $kind ->
    [walk] Caminhada
    [hike] Trilha
    [ride] Bicicleta
    [swim] Natação
    [strength] Força
   *[other] Outra
}
# $knees: `both`, `left`, `right` or `one`. It is not said what it says of it.
run-title-mentions = O título menciona { $knees ->
    [both] os dois joelhos
    [left] o joelho esquerdo
    [right] o joelho direito
   *[one] um joelho
}
run-note-mentions = A nota menciona { $knees ->
    [both] os dois joelhos
    [left] o joelho esquerdo
    [right] o joelho direito
   *[one] um joelho
}

## How somebody felt, as it was written down elsewhere

run-felt-injury = Lesão
run-felt-soreness = Dor muscular
run-felt-fatigue = Fadiga
run-felt-stress = Estresse
run-felt-mood = Humor
run-felt-motivation = Motivação
run-felt-readiness = Prontidão
run-felt-sleep = Sono
run-felt-slept = Dormiu
run-felt-exertion = Esforço
run-felt-comment = Comentário
# $value, after the name: "Soreness 3 of 4, where 1 is best".
run-felt-one-is-best = { $value } de 4, em que 1 é o melhor
run-felt-five-is-best = { $value } de 5, em que 5 é o melhor
run-felt-ten-is-most = { $value } de 10
run-felt-hours = { $value } h
run-felt-value = { $what } { $value }
run-felt-value-and-words = { $what } { $value }: { $words }
run-felt-words = { $what }: { $words }
# What was sore besides the knee, in the runner's words.
run-felt-sore = Também dolorido: { $words }

## What a usual level rests on

run-level-unknown = O nível habitual ainda não é conhecido: responda a algumas manhãs sem corrida na véspera.
run-level-mornings = Nível habitual { $level }: a mediana de { $count } manhãs sem corrida na véspera.
run-level-before = Nível { $level } antes desta corrida, como você avaliou na hora.
run-level-same-morning = Nível { $level } na manhã desta corrida.

## Why a run is green, amber, red or open. Numbers are 0 to 10.

run-light-morning-rose = A manhã seguinte ficou { $by } acima do nível habitual.
run-light-morning-settled = A manhã seguinte não ficou acima do nível habitual.
run-light-during-over = Durante a corrida chegou a { $score }; o limite é { $limit }.
run-light-during-within = Durante a corrida ficou em { $score } ou abaixo.
run-light-not-settled = Depois da corrida estava em { $score }, acima do nível de { $level }.
run-light-stopped = A corrida foi interrompida por causa do joelho.
run-light-signs = Inchaço, falseio ou travamento foi anotado.
run-light-no-during = A dor durante a corrida não foi respondida.
run-light-no-after = A dor depois da corrida não foi respondida.
run-light-no-morning = A manhã seguinte não foi respondida: desconhecida, o que não é o mesmo que boa.
run-light-no-level = O nível habitual não é conhecido, então a resposta não pode ser comparada com ele.
