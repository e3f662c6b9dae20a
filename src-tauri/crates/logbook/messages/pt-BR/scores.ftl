### Questionnaires, in Plimsoll's own words. Names of others' questionnaires stay as they are.

## What they ask, or where they are filled in

scores-about-overall = Como está o joelho hoje, em porcentagem de um joelho que não incomoda?
scores-about-activities = Cite até cinco coisas que o joelho dificulta e dê uma nota a cada uma: 0 não consigo, 10 tão bem quanto antes. Mantenha os nomes, para que possam ser comparadas.
scores-about-change = Em comparação com quando começou: −7 muitíssimo pior, 0 sem mudança, 7 muitíssimo melhor.
scores-about-weekly-trouble = Quatro perguntas sobre os últimos sete dias.
scores-about-koos = Preenchido no formulário próprio; digite a pontuação, de 0 (pior) a 100.
scores-about-akps = Escala de Kujala, preenchida no formulário próprio; digite a soma, de 0 (pior) a 100.
scores-about-uwri = Preenchido no formulário próprio; digite a soma, de 0 a 36 (como antes da lesão).
scores-about-ostrc = Preenchido no formulário próprio; digite a soma, de 0 (nenhum problema) a 100.
scores-about-lefs = Preenchido no formulário próprio; digite a soma, de 0 a 80 (nenhuma dificuldade).
scores-about-tsk-11 = Preenchido no formulário próprio; digite a soma, de 11 a 44 (maior medo do movimento).

## The four weekly questions, each with its four answers from none to worst

scores-kept-from-running = O joelho impediu você de correr nesta semana?
scores-kept-from-running-0 = de modo algum
scores-kept-from-running-1 = corri assim mesmo, com incômodo
scores-kept-from-running-2 = deixei de fazer corridas
scores-kept-from-running-3 = não consegui correr
scores-ran-less = Por causa dele, você correu menos, mais devagar ou em outro lugar?
scores-ran-less-0 = de modo algum
scores-ran-less-1 = um pouco
scores-ran-less-2 = claramente
scores-ran-less-3 = não corri nada
scores-how-well = Ele atrapalhou a qualidade das suas corridas?
scores-how-well-0 = nada
scores-how-well-1 = um pouco
scores-how-well-2 = bastante
scores-how-well-3 = não corri nada
scores-how-much = Quanto doeu em torno das suas corridas?
scores-how-much-0 = nada
scores-how-much-1 = um pouco
scores-how-much-2 = claramente
scores-how-much-3 = muito

## What was filled in

# $source is a citation.
scores-least-change = Uma mudança de { $points } pontos ou mais é relevante ({ $source }).
# $name is the questionnaire's, with its scale; $total a number.
scores-told = { $name }: { $total }
# $before is the total of last time, $day when that was.
scores-told-since = { $meaning ->
    [better-reaches] { $name }: { $total }; melhor, por uma diferença relevante, do que { $before } em { $day }
    [better-less] { $name }: { $total }; melhor, por menos do que é relevante, do que { $before } em { $day }
    [better] { $name }: { $total }; melhor do que { $before } em { $day }
    [worse-reaches] { $name }: { $total }; pior, por uma diferença relevante, do que { $before } em { $day }
    [worse-less] { $name }: { $total }; pior, por menos do que é relevante, do que { $before } em { $day }
    [worse] { $name }: { $total }; pior do que { $before } em { $day }
   *[same] { $name }: { $total }; igual a { $before } em { $day }
}
# As *Undo* names it.
scores-short = { $name } em { $day }
