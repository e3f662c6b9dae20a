### The answer to *Can I run?* and its reasons.

## What was asked about: stands in a headline as $plan. $amount is "5.0 km" or "25 min".

verdict-plan-walk-run = { $amount } alternando correr y caminar
verdict-plan-hilly = { $amount } con cuestas
verdict-plan-fast = { $amount } a ritmo rápido

## The verdict in one sentence. $measure says under what: `line` the knee's load line, `step` the plan's step, else what was carried so far.

verdict-under = { $plan }: por debajo de { $measure ->
    [line] la línea de carga de tu rodilla
    [step] lo que marca el escalón del plan
   *[other] lo que has soportado hasta ahora
}.
verdict-near = { $plan }: muy cerca del límite de { $measure ->
    [line] la línea de carga de tu rodilla
    [step] lo que marca el escalón del plan
   *[other] lo que has soportado hasta ahora
}.
verdict-over = { $plan }: por encima de { $measure ->
    [line] la línea de carga de tu rodilla
    [step] lo que marca el escalón del plan
   *[other] lo que has soportado hasta ahora
}.
verdict-over-after-red = Tu rodilla aún no ha tenido su tiempo desde la última carrera.
verdict-stop = Que examinen la rodilla antes de correr.
verdict-answer-first = Falta una respuesta para poder decirlo.
verdict-ladder = Aún no hay respuestas suficientes para decirlo. Haz el escalón de la progresión.

## Reasons. $when is "today", "yesterday" or "on 1 March 2026"; loads come with their unit, "5.2 knee-km", or, where it says so, without.

verdict-red-flag = Respondiste sí { $when } a una pregunta de banderas rojas. El plan y el veredicto quedan en pausa hasta que alguien haya examinado la rodilla.
verdict-signs = Anotaste { $when } hinchazón, que la rodilla cedió o que se bloqueó. Una rodilla así pide que la vea un profesional sanitario en los próximos días; el mismo día si está muy hinchada, caliente, bloqueada o no te sostiene.
# $hours is a number of at least 0; $settled: `yes` or `no`.
verdict-red-run = Tu última carrera roja ({ $when }) fue hace { $hours } h, y { $settled ->
    [yes] desde entonces la rodilla se ha calmado
   *[no] la rodilla aún no ha vuelto a su nivel habitual
}. La regla: 48 horas y una mañana en calma.
verdict-morning-not-yet = Corriste { $when }. La mañana de mañana dirá cómo le sentó a la rodilla.
verdict-morning-open = La respuesta de esta mañana sobre tu carrera ({ $when }) está pendiente.
verdict-morning-missing = La mañana después de tu carrera ({ $when }) no tiene respuesta. Completa lo que recuerdes; quedará marcado como «de memoria».
verdict-during-missing = Falta saber cómo estuvo la rodilla durante tu carrera ({ $when }). Completa lo que recuerdes.
# $load with its unit, $up_to without, $change "+9 %".
verdict-compared = Equivale a { $load }; tolerado hasta ahora: hasta { $up_to } ({ $change }).
verdict-flared-at = A una carrera de { $load } la siguió una mañana peor.
# $step is the number of the step.
verdict-plan-step = Equivale a { $load }; el plan está en el escalón { $step }, { $allowed }.
verdict-plan-step-after-red = Equivale a { $load }; el plan está en el escalón { $step }, { $allowed }; tras la carrera roja ({ $when }) ha retrocedido.
# $chance: "1 in 5", or one of the other chances below.
verdict-over-ceiling = La línea de carga baja esto: por encima de { $load }, la probabilidad de una mañana peor es mayor que { $chance }.
# $probability: "probability 64 %".
verdict-line-unclear = Las respuestas de tu rodilla no siguen la carga por ahora ({ $probability } de que la carga no importe), así que no se traza ninguna línea. El plan se rige por sus propias reglas.
verdict-line-stood-back = Últimamente la línea de carga ha predicho peor que la simple media de tu rodilla, así que se aparta y el plan decide solo.
verdict-on-break = Llevas { $days } días sin correr. Lo que se toleraba antes de un parón no cuenta después.
verdict-last-morning = La última mañana que respondiste: { $score }.
# $scores: "2, 0, 1".
verdict-last-mornings = Las últimas { $count } mañanas que respondiste, de la más reciente a la más antigua: { $scores }.
# $pace: "6:30".
verdict-assumed-pace = Aún no se conoce tu ritmo habitual; se supuso { $pace } min/km.

## Chances and probabilities: stand in sentences as $chance and $probability.

verdict-chance-small = menos de 1 de cada 50
verdict-chance-large = más de 19 de cada 20
verdict-chance-of-ten = unas { $n } de cada 10
verdict-chance-one-in = aproximadamente 1 de cada { $n }
# Behind "more than": without the "about".
verdict-bare-chance-of-ten = { $n } de cada 10
verdict-bare-chance-one-in = 1 de cada { $n }
verdict-probability-over = probabilidad de más del 99 %
verdict-probability-under = probabilidad de menos del 1 %
verdict-probability = probabilidad del { $percent } %

## The load line

# $low and $high are percent; $rated and $flares are counted below; $line with its unit, $from and $to without.
verdict-line = Probabilidad de una mañana peor: { $chance } (rango del 80 %: { $low }–{ $high } %), de { $rated } con { $flares }. Línea de carga { $line }, rango { $from }–{ $to }.
# Follows the sentence above.
verdict-line-carried = Lo corrido en los últimos días aún pesa { $load }, y cuenta.

## What would change the verdict

verdict-change-cleared = Cambia cuando alguien haya examinado la rodilla y hayas anotado quién.
verdict-change-screened = Cambia cuando las preguntas de banderas rojas estén respondidas.
verdict-change-morning = Cambia con una mañana en el nivel habitual.
verdict-change-hours-and-morning = Cambia en { $hours } h, con una mañana en el nivel habitual.
verdict-change-answered = Cambia con la respuesta.
verdict-change-green-steps = Cambia con cada carrera del escalón que se responda verde.
verdict-change-at-most = Hasta { $load } estaría por debajo.
verdict-change-no-longer-than = Hasta { $distance } no sería un pico.

## What it rests on

verdict-rests-on-nothing = Ninguna carrera de las últimas doce semanas, o desde tu último parón, tiene aún un resultado conocido.
# $rated: "12 rated runs"; $flares is a number.
verdict-rests-on = Se apoya en { $rated } desde el { $day }, { $flares } de ellas seguidas de una mañana peor.
# Follows the sentence above.
verdict-recalled = { $count ->
    [one] { $count } respuesta se completó
   *[other] { $count } respuestas se completaron
} de memoria.

## The ladder's step

verdict-step-walk = Escalón { $level } de la progresión: una caminata a buen paso de { $walk } minutos.
verdict-step-run = Escalón { $level } de la progresión: { $run } minutos de carrera suave, con 5 minutos caminando a buen paso antes y después.
verdict-step-turns = Escalón { $level } de la progresión: { $turns } veces { $run } min corriendo y { $walk } min caminando, con 5 minutos caminando a buen paso antes y después.

## A run much longer than the last ones. $longest "8.0 km", $change "+9 %".

verdict-longest = Tu carrera más larga en 30 días es de { $longest }; esta es { $change }.
# Follows the sentence above. $ratio "1.64", $low, $high; $base "2.2". It never stands without the base.
verdict-spike = En un estudio con 5205 corredores, las carreras sueltas así de más largas se asociaron con { $ratio } veces ({ $low }–{ $high }) tantas lesiones por sobreuso; a partir de una base de unas { $base } por cada 1000 carreras.
