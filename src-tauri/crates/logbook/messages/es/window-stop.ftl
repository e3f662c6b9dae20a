### The red-flag questions, and the stop card a yes puts up.

## The questions

flags-title = Preguntas de banderas rojas
# Headings over groups of questions: how soon a yes wants a clinician.
flags-same-day = Un sí aquí pide una valoración médica el mismo día
flags-within-days = Un sí aquí pide una valoración médica en los próximos días
flags-next-visit = Conviene comentarlo en tu próxima visita
# Y and N stay as they are: these are the keys.
flags-keys = Las teclas Y (sí) y N (no) responden a la pregunta que tiene el foco.
# A button that says no to every question, or to those that are left.
flags-none = Nada de esto
flags-none-of-the-others = Nada de lo demás
flags-keep = Guardar las respuestas
flags-open = { $count ->
    [one] { $count } pregunta aún no tiene respuesta.
   *[other] { $count } preguntas aún no tienen respuesta.
}
flags-kept = Respuestas guardadas.

## On Today, while they wait: why, and a button

flags-due-weekly = Hace una semana de la última vez.
flags-due-red = Después de una carrera roja.
flags-due-sign = Después de la señal que anotaste.
# Heading over what the log suggests showing to somebody.
flags-advice = Conviene que alguien lo mire
flags-answer = { $count ->
    [one] Responder { $count } pregunta…
   *[other] Responder { $count } preguntas…
}

## The stop card

stop-noted = Lo que se anotó
stop-why = Por qué esto se detiene aquí
# Heading over a line that is copied or shown.
stop-to-show = Para mostrar a un profesional sanitario
stop-copy = Copiar
# Read out for the button; begins with the word on it.
stop-copy-spoken = Copiar la línea para mostrar a un profesional sanitario
stop-copied = Copiado.
# Where copying was not allowed.
stop-marked = La línea está seleccionada: cópiala con el teclado.
# A button that unfolds a form, and what is read out for the form.
stop-looked-at = Alguien la ha examinado…
stop-looked-at-spoken = Alguien la ha examinado
stop-who = ¿Quién la ha examinado?
stop-who-hint = Por ejemplo: mi fisio. O: respondí por error.
stop-who-missing = Di quién: el informe lo nombrará.
stop-said = ¿Qué dijo?
stop-clear = Levantar este aviso
stop-not-yet = Todavía no
# A button on the card while it fills the window: it makes room for the rest of the screen Today.
stop-diary = Mostrar mi diario
stop-cleared = Levantado.
