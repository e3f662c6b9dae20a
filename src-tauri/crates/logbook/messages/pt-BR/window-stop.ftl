### The red-flag questions, and the stop card a yes puts up.

## The questions

flags-title = Perguntas sobre sinais de alerta
# Headings over groups of questions: how soon a yes wants a clinician.
flags-same-day = Um sim aqui pede um profissional de saúde no mesmo dia
flags-within-days = Um sim aqui pede um profissional de saúde em poucos dias
flags-next-visit = Vale comentar na próxima consulta
# Y and N stay as they are: these are the keys.
flags-keys = As teclas Y (sim) e N (não) respondem à pergunta em foco.
# A button that says no to every question, or to those that are left.
flags-none = Nenhuma destas
flags-none-of-the-others = Nenhuma das outras
flags-keep = Guardar as respostas
flags-open = { $count ->
    [one] { $count } pergunta ainda não foi respondida.
   *[other] { $count } perguntas ainda não foram respondidas.
}
flags-kept = Respostas guardadas.

## On Today, while they wait: why, and a button

flags-due-weekly = Faz uma semana desde a última vez.
flags-due-red = Depois de uma corrida vermelha.
flags-due-sign = Depois do sinal que você anotou.
# Heading over what the log suggests showing to somebody.
flags-advice = Vale pedir para alguém examinar
flags-answer = { $count ->
    [one] Responder a { $count } pergunta…
   *[other] Responder a { $count } perguntas…
}

## The stop card

stop-noted = O que foi anotado
stop-why = Por que o plano para aqui
# Heading over a line that is copied or shown.
stop-to-show = Para mostrar a um profissional de saúde
stop-copy = Copiar
# Read out for the button; begins with the word on it.
stop-copy-spoken = Copiar a linha para mostrar a um profissional de saúde
stop-copied = Copiado.
# Where copying was not allowed.
stop-marked = A linha está selecionada: copie com o teclado.
# A button that unfolds a form, and what is read out for the form.
stop-looked-at = Alguém já examinou…
stop-looked-at-spoken = Alguém já examinou
stop-who = Quem examinou?
stop-who-hint = Por exemplo: minha fisioterapeuta. Ou: respondi por engano.
stop-who-missing = Diga quem: o relatório vai citar.
stop-said = O que foi dito?
stop-clear = Encerrar este aviso
stop-not-yet = Ainda não
# A button on the card while it fills the window: it makes room for the rest of the screen Today.
stop-diary = Mostrar meu diário
stop-cleared = Encerrado.
