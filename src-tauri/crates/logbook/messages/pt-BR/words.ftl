### Names that sentences are made of, and what Plimsoll says of itself.

is-not = O Plimsoll é um diário e uma calculadora para os seus próprios números. Ele não faz diagnóstico.

## When something was: stands within a sentence as $when, "You ran yesterday."

when-today = hoje
when-yesterday = ontem
# $day: "1 March 2026".
when-on = em { $day }

## Knees

# Within a sentence or a list.
knee = { $side ->
    [left] joelho esquerdo
   *[right] joelho direito
}
# Where it stands alone or begins a line.
knee-capital = { $side ->
    [left] Joelho esquerdo
   *[right] Joelho direito
}
knee-not-chosen = Joelho não escolhido

## Runs and answers, in a few words

# Where neither distance nor minutes are known: stands for "5.0 km" in "Yesterday, 5.0 km".
run-of-unknown-length = corrida
# "5.0 km on 1 March 2026"
run-short = { $amount } em { $day }
# Where on the knee; in a list.
knee-place = { $place ->
    [front] frente
    [inner] lado de dentro
    [outer] lado de fora
    [back] atrás
    [below-kneecap] abaixo da patela
   *[all-over] nenhum lugar em especial
}
# "right knee, next morning: 2"
answer-short = { $knee }, { $moment ->
    [before] antes
    [during] durante
    [after] depois
   *[morning] manhã seguinte
}: { $score }

## The sample logbook: its runs and what their runner noted of them

sample-easy-run = Corrida leve
sample-walk-run = Caminhada–corrida
sample-canal = À beira do canal
sample-stairs = Senti um pouco na escada
sample-friends = Com amigos, mais longa que o planejado
sample-first-steps = Primeiros passos da volta
sample-went-on = Estava bem, então continuei
sample-evening = À noite, fresco

## Steps, as the menu names them behind "Undo": "Undo import", "Undo answer (right knee, next morning: 2)".

step-import = importação
step-add-run = nova corrida
step-edit-run = edição da corrida
step-delete-run = exclusão da corrida
step-log-pain = resposta
step-delete-pain = remoção da resposta
step-skip-question = pergunta pulada
step-change-settings = alteração das configurações
step-recompute = recálculo das doses
step-start-check = perguntas iniciais
step-answer-red-flags = respostas sobre sinais de alerta
step-clear-red-flags = encerramento do sinal de alerta
step-log-score = questionário
step-delete-score = remoção do questionário
step-note-change = anotação da mudança
step-delete-change = remoção da mudança anotada
step-add-activity = outra atividade
step-delete-activity = remoção de outra atividade
step-note-day = nota do dia
step-forget-columns = descarte das colunas
# $what is one of the steps above.
step-with-detail = { $what } ({ $detail })

## Several things in one line

# What stands between the parts of a list; every part makes sense by itself.
list-comma = {", "}
list-semicolon = {"; "}
# "start, distance and steps": $before holds all but the last, with commas.
list-and = { $before } e { $last }
