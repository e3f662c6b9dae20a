### The red-flag questions and what follows from an answer. Their wording is medical: as in the language's own guidelines.

## The questions. Each is one sentence that a person answers with yes or no.

red-flags-ask-no-weight = É impossível apoiar o peso na perna, ou não dá para mexer o joelho de jeito nenhum?
red-flags-ask-badly-swollen = O joelho está muito inchado, ou mudou de forma?
red-flags-ask-hot-and-unwell = O joelho está quente, vermelho e inchado, e você tem febre, calafrios ou mal-estar?
red-flags-ask-stuck = O joelho fica preso, de modo que você não consegue esticá-lo, ou estala com dor?
red-flags-ask-gives-way = O joelho falseia (cede quando você apoia o peso)?
red-flags-ask-severe-or-blow = A dor é muito forte, ou começou com uma queda, pancada ou torção forte?
red-flags-ask-cannot-lift = De barriga para cima, você não consegue levantar do chão a perna esticada?
red-flags-ask-numb-or-cold = Abaixo do joelho, a perna está dormente, fraca ou fria?
red-flags-ask-calf-or-breath = A panturrilha está inchada, quente ou dolorida ao toque, ou você passou a ter falta de ar?
red-flags-ask-after-surgery = Você já teve cirurgia ou infiltração neste joelho, ou tem prótese, e agora ele está piorando?
red-flags-ask-night-pain = O joelho dói o tempo todo ou à noite, não importa o que você faça ou deixe de fazer?
red-flags-ask-weight-or-lump = Você perdeu peso sem querer, já teve câncer, ou há um caroço duro perto do joelho?
red-flags-ask-bone-or-groin = Há um ponto no osso que dói quando você aperta ou salta, ou sente dor na virilha ou na coxa?
red-flags-ask-keeps-coming = O joelho volta sempre a inchar ou a parecer instável, ou perdeu muito do movimento?
red-flags-ask-many-joints = Várias articulações doem, o joelho fica rígido por mais de meia hora de manhã, ou você tem psoríase, inflamação no intestino ou no olho, ou teve uma infecção recente?
red-flags-ask-under-18 = Você tem menos de 18 anos?
red-flags-ask-told-not-to-run = Um profissional de saúde disse para você não correr por enquanto, ou você teve uma lesão nova no joelho?

## What was answered with yes, in a few words: stands within sentences and lists as $flag.

red-flags-short-no-weight = sem apoio do peso na perna ou sem movimento no joelho
red-flags-short-badly-swollen = muito inchado ou com a forma alterada
red-flags-short-hot-and-unwell = quente, vermelho e inchado, com febre ou mal-estar
red-flags-short-stuck = fica preso ou estala com dor
red-flags-short-gives-way = falseio
red-flags-short-severe-or-blow = dor muito forte, ou desde uma queda, pancada ou torção
red-flags-short-cannot-lift = a perna esticada não pode ser levantada
red-flags-short-numb-or-cold = dormente, fraca ou fria abaixo do joelho
red-flags-short-calf-or-breath = panturrilha inchada, quente ou dolorida, ou falta de ar nova
red-flags-short-after-surgery = piora depois de cirurgia ou infiltração, ou com prótese
red-flags-short-night-pain = dor o tempo todo ou à noite
red-flags-short-weight-or-lump = perda de peso, câncer no passado ou um caroço duro
red-flags-short-bone-or-groin = dor em um ponto do osso, ou na virilha ou na coxa
red-flags-short-keeps-coming = inchaço ou instabilidade que sempre volta, ou perda de movimento
red-flags-short-many-joints = várias articulações, rigidez matinal longa, ou uma condição que acompanha dor nas articulações
red-flags-short-under-18 = menos de 18 anos
red-flags-short-told-not-to-run = orientação de não correr por enquanto, ou lesão nova

## What to do after a yes

# $day "1 March 2026".
red-flags-answered = Você respondeu sim em { $day }: { $flag }.
red-flags-do-breath = Não corra. Com falta de ar, ligue para o número de emergência; sem falta de ar, procure um médico hoje.
red-flags-do-today = Não corra. Procure um médico hoje, mesmo à noite ou no fim de semana.
red-flags-do-emergency = Não corra. Peça que examinem o joelho hoje, em um pronto atendimento ou pronto-socorro.
red-flags-do-growing = Não siga só este plano: joelhos em crescimento são examinados antes por um médico, incluindo os quadris.
red-flags-do-as-told = Não corra até que o profissional de saúde que cuida do joelho diga que pode.
red-flags-do-appointment = Não corra por enquanto. Marque uma consulta com o seu médico ou com um médico do esporte.
# How soon, in three steps.
red-flags-soon-today = Hoje.
red-flags-soon-days = Nos próximos dias.
red-flags-soon-visit = Na próxima consulta de rotina.

## Advice that follows from the log. $knee is "Left knee" or "Right knee".

red-flags-two-reds = { $knee }: duas corridas vermelhas em duas semanas, a última em { $day }.
red-flags-rest-pain = { $knee }: pelo menos 5 de 10 em todas as manhãs sem corrida na véspera desde { $day }.
red-flags-not-improving = { $knee }: seis semanas depois, as manhãs não estão melhores do que após a crise de { $day }.
red-flags-advice = Mostre este registro a um fisioterapeuta ou ao seu médico. O plano continua.

## The stop card

red-flags-stop-today = Peça que examinem este joelho hoje
red-flags-stop-before-running = Peça que examinem este joelho antes de correr
red-flags-stop-why = Estas respostas não cabem a um diário julgar. O plano e o veredito ficam parados até que alguém que possa examinar o joelho o faça; então anote quem foi, e os dois continuam.
red-flags-stop-soon-today = Hoje: pronto atendimento, pronto-socorro ou o serviço telefônico de saúde do seu país. Com falta de ar ou muito mal-estar: o número de emergência, agora.
red-flags-stop-soon-days = Nos próximos dias: o seu médico ou um médico do esporte. Antes, se piorar.
# One line to show to a clinician. $answered is a list of the entries below; $runs "12 runs".
red-flags-for-a-clinician = { $knee }: { $answered }; { $runs } no registro, nenhuma corrida vermelha nos últimos seis meses.
red-flags-for-a-clinician-red = { $knee }: { $answered }; { $runs } no registro, última corrida vermelha em { $day }.
red-flags-answered-in-a-list = { $flag }, respondido sim em { $day }
# For $knee, where none was chosen, and where both are watched.
red-flags-knee = Joelho
red-flags-both-knees = Os dois joelhos são acompanhados

## What was told

# Behind "red-flag answers" in the menu.
red-flags-told-all-no = tudo não
red-flags-told-one = sim: { $flag }
red-flags-told-several = { $count } sim
red-flags-round-all-no = Todas as perguntas foram respondidas com não.
# $flags: a list with semicolons.
red-flags-round-yes = Respondido com sim: { $flags }.
# $by: who looked at the knee, in the runner's words; $note too.
red-flags-cleared = Encerrado: { $by }.
red-flags-cleared-with-note = Encerrado: { $by }. { $note }
