### What is asked about a run and a morning.

# $side: `left` or `right`.
questions-before = Como estava o seu { $side ->
    [left] joelho esquerdo
   *[right] joelho direito
} antes de você sair?
questions-during = Como estava o seu { $side ->
    [left] joelho esquerdo
   *[right] joelho direito
} durante a corrida, no pior momento?
# Follows the question about the run.
questions-after = E nas primeiras horas depois, no pior momento?
questions-morning = Como está o seu { $side ->
    [left] joelho esquerdo
   *[right] joelho direito
} na manhã seguinte?
# On a morning without a run before it, and in a reminder.
questions-this-morning = Como está o seu { $side ->
    [left] joelho esquerdo
   *[right] joelho direito
} esta manhã?
questions-due-tomorrow = Pergunta de amanhã de manhã
# Above the questions about a run. $when: `today`, `yesterday` or `day`, which is $day, "1 March 2026"; $amount "5.0 km", "25 min".
questions-title = { $when ->
    [today] Hoje, { $amount }
    [yesterday] Ontem, { $amount }
   *[day] Em { $day }, { $amount }
}

## The next step, below Today's heading

questions-next-no-knee = Diga em Configurações qual joelho você acompanha; então cada corrida pergunta por ele.
questions-next-no-run = Traga uma corrida do seu relógio ou digite uma.
questions-next-open = { $count ->
    [one] { $count } resposta está em aberto.
   *[other] { $count } respostas estão em aberto.
} Uma manhã sem resposta fica desconhecida; nunca conta como boa.
questions-next-nothing = Nada está em aberto. A próxima pergunta vem com a próxima corrida.
