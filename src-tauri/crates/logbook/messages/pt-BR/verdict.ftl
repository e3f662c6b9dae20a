### The answer to *Can I run?* and its reasons.

## What was asked about: stands in a headline as $plan. $amount is "5.0 km" or "25 min".

verdict-plan-walk-run = { $amount } de corrida e caminhada
verdict-plan-hilly = { $amount } com subidas e descidas
verdict-plan-fast = { $amount } em ritmo forte

## The verdict in one sentence. $measure says under what: `line` the knee's load line, `step` the plan's step, else what was carried so far.

verdict-under = Com { $plan }, você fica abaixo { $measure ->
    [line] da linha de carga do seu joelho
    [step] do degrau do plano
   *[other] do que já suportou até agora
}.
verdict-near = Com { $plan }, você fica perto do limite { $measure ->
    [line] da linha de carga do seu joelho
    [step] do degrau do plano
   *[other] do que já suportou até agora
}.
verdict-over = Com { $plan }, você fica acima { $measure ->
    [line] da linha de carga do seu joelho
    [step] do degrau do plano
   *[other] do que já suportou até agora
}.
verdict-over-after-red = Seu joelho ainda não teve o tempo dele desde a última corrida.
verdict-stop = Peça que examinem o joelho antes de correr.
verdict-answer-first = Falta uma resposta antes que se possa dizer.
verdict-ladder = Ainda não há respostas suficientes para dizer. Siga o degrau da escada.

## Reasons. $when is "today", "yesterday" or "on 1 March 2026"; loads come with their unit, "5.2 knee-km", or, where it says so, without.

verdict-red-flag = Uma pergunta sobre sinais de alerta foi respondida com sim { $when }. Plano e veredito ficam parados até alguém examinar o joelho.
verdict-signs = Você anotou inchaço, falseio ou travamento { $when }. Um joelho assim pede o olhar de um profissional de saúde em poucos dias; no mesmo dia se estiver muito inchado, quente, travado ou não sustentar você.
# $hours is a number of at least 0; $settled: `yes` or `no`.
verdict-red-run = Sua corrida { $when } foi vermelha, há { $hours } horas, e o joelho { $settled ->
    [yes] já acalmou
   *[no] ainda não voltou ao nível habitual
}. A regra: 48 horas e uma manhã calma.
verdict-morning-not-yet = Você correu { $when }. A manhã de amanhã conta como o joelho recebeu a corrida.
verdict-morning-open = A resposta desta manhã sobre a sua corrida { $when } está em aberto.
verdict-morning-missing = A manhã depois da sua corrida { $when } não foi respondida. Preencha o que você lembra; ficará marcado como de memória.
verdict-during-missing = Como o joelho estava durante a sua corrida { $when } não foi respondido. Preencha o que você lembra.
# $load with its unit, $up_to without, $change "+9 %".
verdict-compared = Isso dá { $load }; tolerado até agora: até { $up_to } ({ $change }).
verdict-flared-at = Uma corrida de { $load } foi seguida de uma manhã pior.
# $step is the number of the step.
verdict-plan-step = Isso dá { $load }; o plano está no degrau { $step }, { $allowed }.
verdict-plan-step-after-red = Isso dá { $load }; o plano está no degrau { $step }, { $allowed }; depois da corrida vermelha { $when } o plano voltou um pouco.
# $chance: "1 in 5", or one of the other chances below.
verdict-over-ceiling = A linha de carga reduz isso: acima de { $load } a chance de uma manhã pior é maior que { $chance }.
# $probability: "probability 64 %".
verdict-line-unclear = As respostas do seu joelho não acompanham a carga até agora ({ $probability } de que a carga não importe), então nenhuma linha é traçada. O plano segue pelas próprias regras.
verdict-line-stood-back = Ultimamente a linha de carga previu pior que a média simples do seu joelho, então ela dá um passo atrás e o plano decide sozinho.
verdict-on-break = Você está há { $days } dias sem correr. O que foi tolerado antes de uma pausa não conta depois dela.
verdict-last-morning = A última manhã que você respondeu: { $score }.
# $scores: "2, 0, 1".
verdict-last-mornings = As últimas { $count } manhãs que você respondeu, a mais recente primeiro: { $scores }.
# $pace: "6:30".
verdict-assumed-pace = Seu ritmo habitual ainda não é conhecido; supôs-se { $pace } min/km.

## Chances and probabilities: stand in sentences as $chance and $probability.

verdict-chance-small = menos de 1 em 50
verdict-chance-large = mais de 19 em 20
verdict-chance-of-ten = cerca de { $n } em 10
verdict-chance-one-in = cerca de 1 em { $n }
# Behind "more than": without the "about".
verdict-bare-chance-of-ten = { $n } em 10
verdict-bare-chance-one-in = 1 em { $n }
verdict-probability-over = probabilidade acima de 99%
verdict-probability-under = probabilidade abaixo de 1%
verdict-probability = probabilidade de { $percent }%

## The load line

# $low and $high are percent; $rated and $flares are counted below; $line with its unit, $from and $to without.
verdict-line = Chance de uma manhã pior: { $chance } (intervalo de 80%: { $low }–{ $high }%), a partir de { $rated } com { $flares }. Linha de carga { $line }, faixa { $from }–{ $to }.
# Follows the sentence above.
verdict-line-carried = O que foi corrido nos últimos dias ainda pesa { $load } e conta para ela.

## What would change the verdict

verdict-change-cleared = Isso muda quando alguém tiver examinado o joelho e você tiver anotado quem.
verdict-change-screened = Isso muda quando as perguntas sobre sinais de alerta forem respondidas.
verdict-change-morning = Isso muda com uma manhã no nível habitual.
verdict-change-hours-and-morning = Isso muda em { $hours } horas, com uma manhã no nível habitual.
verdict-change-answered = Isso muda com a resposta.
verdict-change-green-steps = Isso muda com cada corrida respondida com verde neste degrau.
verdict-change-at-most = Até { $load } ficaria abaixo.
verdict-change-no-longer-than = Até { $distance } não seria um salto.

## What it rests on

verdict-rests-on-nothing = Nenhuma corrida das últimas doze semanas, ou desde a sua última pausa, tem ainda um desfecho conhecido.
# $rated: "12 rated runs"; $flares is a number.
verdict-rests-on = Isso se apoia em { $rated } desde { $day }, { $flares } delas com uma manhã pior depois.
# Follows the sentence above.
verdict-recalled = { $count ->
    [one] { $count } resposta foi preenchida
   *[other] { $count } respostas foram preenchidas
} de memória.

## The ladder's step

verdict-step-walk = Degrau { $level } da escada: uma caminhada rápida de { $walk } minutos.
verdict-step-run = Degrau { $level } da escada: { $run } minutos de corrida leve, com 5 minutos de caminhada rápida antes e depois.
verdict-step-turns = Degrau { $level } da escada: { $turns } vezes { $run } min correndo e { $walk } min caminhando, com 5 minutos de caminhada rápida antes e depois.

## A run much longer than the last ones. $longest "8.0 km", $change "+9 %".

verdict-longest = Sua corrida mais longa em 30 dias tem { $longest }; esta dá { $change }.
# Follows the sentence above. $ratio "1.64", $low, $high; $base "2.2". It never stands without the base.
verdict-spike = Em um estudo com 5.205 corredores, corridas isoladas tão mais longas foram acompanhadas de { $ratio } vezes ({ $low }–{ $high }) mais lesões por sobrecarga; a partir de uma base de cerca de { $base } em 1.000 corridas.
