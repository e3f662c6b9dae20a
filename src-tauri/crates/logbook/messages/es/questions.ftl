### What is asked about a run and a morning.

# $side: `left` or `right`.
questions-before = ¿Cómo estaba tu { $side ->
    [left] rodilla izquierda
   *[right] rodilla derecha
} antes de salir?
questions-during = ¿Cómo estuvo tu { $side ->
    [left] rodilla izquierda
   *[right] rodilla derecha
} durante la carrera, en el peor momento?
# Follows the question about the run.
questions-after = ¿Y en las primeras horas después, en el peor momento?
questions-morning = ¿Cómo está tu { $side ->
    [left] rodilla izquierda
   *[right] rodilla derecha
} a la mañana siguiente?
# On a morning without a run before it, and in a reminder.
questions-this-morning = ¿Cómo está tu { $side ->
    [left] rodilla izquierda
   *[right] rodilla derecha
} esta mañana?
questions-due-tomorrow = Se pregunta mañana por la mañana
# Above the questions about a run. $when: `today`, `yesterday` or `day`, which is $day, "1 March 2026"; $amount "5.0 km", "25 min".
questions-title = { $when ->
    [today] Hoy, { $amount }
    [yesterday] Ayer, { $amount }
   *[day] El { $day }, { $amount }
}

## The next step, below Today's heading

questions-next-no-knee = Di en Ajustes qué rodilla sigues; después, cada carrera preguntará por ella.
questions-next-no-run = Importa una carrera de tu reloj, o escribe una.
questions-next-open = { $count ->
    [one] Hay { $count } respuesta pendiente.
   *[other] Hay { $count } respuestas pendientes.
} Una mañana sin respuesta queda como desconocida; nunca cuenta como buena.
questions-next-nothing = No hay nada pendiente. La próxima pregunta llega con la próxima carrera.
