### The first page of an empty logbook.

welcome-title = Quanta corrida o seu joelho aguenta hoje?
welcome-lead = O casco de um navio traz uma linha pintada: a carga não deve passar dela. O Plimsoll traça essa linha para o joelho de quem corre, a partir das suas corridas e das respostas do próprio joelho.
welcome-knee = Qual joelho é?
welcome-knee-missing = Diga primeiro qual joelho: as perguntas precisam disso.
welcome-since = Desde quando dói?
welcome-since-hint = Aproximado já serve. Deixe vazio se não souber.
welcome-begin = Começar sem corrida
# The button welcome-sample stands behind it.
welcome-not-yet = Ainda não?
welcome-sample = Conhecer com um diário de exemplo
# Behind it: a backup takes the logbook’s place.
welcome-restore = Restaurar uma cópia…
welcome-what-it-is = O Plimsoll é um diário e uma calculadora para os seus próprios números. Ele não faz diagnóstico. Tudo fica em um só arquivo neste computador.

## The steps

# Over the heading of each of the three steps.
welcome-step = Etapa { $step } de { $of }
welcome-next = Avançar
welcome-back = Voltar
welcome-skip-step = Pular esta etapa
# The second step: the longest comfortable run and the break, with the fields of the screen Settings.
welcome-before = O que o joelho conhecia antes
welcome-before-lead = Tudo isto pode ficar vazio. É uma primeira ideia do que o joelho estava acostumado, até que suas corridas e respostas digam mais.
# After the last step: files, a run that is typed, or nothing yet; a backup, or the sample.
welcome-ways = Como você quer começar?
welcome-ways-lead = Tudo pode ser mudado depois em Configurações.

## The second page: the red-flag questions

welcome-flags = Alguns joelhos precisam ser examinados antes
welcome-flags-lead = Responda sim ou não a cada uma. Suas respostas ficam neste computador.
# Behind the button "Not now"; Today is the screen of that name.
welcome-asks-again = A tela Hoje vai perguntar de novo.
