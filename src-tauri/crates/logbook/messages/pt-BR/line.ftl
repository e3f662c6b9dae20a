### The load line: what it says of itself.

# $rests says what is known so far.
line-unavailable = Ainda não há linha. { $rests }
line-no-knee = Ainda não há linha: nenhum joelho respondeu.
# The band's ends come without their unit. $rests says what the line rests on.
line-ready = A linha de carga está em { $load }, com faixa de { $low } a { $high }. { $rests }
line-ready-stood-back = A linha de carga está em { $load }, com faixa de { $low } a { $high }. { $rests } Ultimamente ela previu pior que a média simples do seu joelho, então o plano decide sem ela.
# $percent is a whole number.
line-unclear = As manhãs piores do seu joelho não acompanham a carga até agora ({ $certainty ->
    [over-99] probabilidade acima de 99%
    [under-1] probabilidade abaixo de 1%
   *[known] probabilidade de { $percent }%
} de que a carga não importe), então nenhuma linha é traçada. { $rests }
line-few-answers = Ainda não há respostas suficientes para traçar uma linha.
line-no-flare = Nenhuma manhã pior foi vista ainda, então a linha só pode estar acima do que foi tolerado.
line-wide-band = As respostas ainda deixam uma faixa larga demais para traçar uma linha.
line-tolerated = Tolerado até agora: até { $load }.
line-nothing-rated = Nada foi avaliado ainda.
line-rests = Ela se apoia em { $count ->
    [one] { $count } corrida avaliada
   *[other] { $count } corridas avaliadas
} desde { $day }, com { $flares ->
    [one] { $flares } crise
   *[other] { $flares } crises
}.
line-rests-recalled = Ela se apoia em { $count ->
    [one] { $count } corrida avaliada
   *[other] { $count } corridas avaliadas
} desde { $day }, com { $flares ->
    [one] { $flares } crise
   *[other] { $flares } crises
}; { $recalled ->
    [one] { $recalled } resposta foi preenchida
   *[other] { $recalled } respostas foram preenchidas
} de memória.
line-start = { $basis ->
    [told] Antes da primeira resposta supôs-se { $load }, a partir da maior corrida confortável que você informou e dos dias sem correr.
    [own-runs] Antes da primeira resposta supôs-se { $load }, a partir da sua maior corrida antes da última pausa; ninguém disse que ela foi confortável.
   *[nothing] Antes da primeira resposta supôs-se { $load }, um palpite amplo: informe ao Plimsoll a sua maior corrida confortável antes da pausa.
}
# Both log scores are below 0.
line-track-record = Até agora: previu { $predicted } manhãs piores, viu { $observed }, em { $count ->
    [one] { $count } corrida avaliada
   *[other] { $count } corridas avaliadas
}. Pontuação logarítmica −{ $score } contra −{ $average } da média simples (mais perto de 0 é melhor).
