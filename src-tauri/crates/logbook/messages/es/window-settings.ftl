# The settings.

# A field that narrows the page to what holds the words.
settings-find = Buscar un ajuste
settings-nothing-found = Aquí nada se llama «{ $words }».

settings-knee = La rodilla
# Which knee.
settings-watched = Seguimiento
settings-sore-since = Con molestias desde
settings-sore-since-hint = Basta con una fecha aproximada
settings-longest = { $unit ->
    [mi] Carrera cómoda más larga antes del parón (millas)
   *[km] Carrera cómoda más larga antes del parón (km)
}
settings-longest-hint = Una primera idea de lo que la rodilla conocía, hasta que haya respondido a bastantes carreras
settings-wrong-distance = Una distancia, como 10.
settings-break-from = Inicio del parón
settings-break-from-hint = Primer día sin correr
settings-break-to = Fin del parón
settings-break-to-hint = Déjalo vacío mientras dure

settings-limits = Límites de dolor
settings-limits-lead = Qué cuenta como verde, ámbar o rojo. Ningún ensayo los ha comparado en rodillas de corredores; quizá tu fisio sepa cuáles convienen a la tuya.
# The two sets of limits.
settings-strict = Estrictos
settings-strict-means = Verde es como mucho 2 al correr, vuelta al nivel de antes en una hora y sin subida a la mañana siguiente.
settings-strict-source = Esculier y cols. 2018, corredores con dolor alrededor de la rótula
settings-permissive = Permisivos
settings-permissive-means = Verde es como mucho 5 durante y después, siempre que se haya calmado a la mañana siguiente.
settings-permissive-source = Thomeé 1997, dolor rotuliano; Silbernagel y cols. 2007, tendón de Aquiles
# Stands after the name of the set that is chosen.
settings-preset-in-use = en uso
# $limits and $forces are links to papers: the two messages after it.
settings-papers = Para leer: { $limits } · { $forces } (abre tu navegador)
settings-paper-limits = Esculier 2018, sobre los límites
settings-paper-forces = Hart 2022, sobre las fuerzas
settings-limits-either = Con ambos: una mañana 2 o más por encima del nivel habitual, una carrera interrumpida, hinchazón nueva, que la rodilla ceda o se bloquee es rojo. Una mañana sin respuesta es desconocida, nunca verde.

settings-physio = Límites del fisio
# $link is "Go to the plan".
settings-physio-not-set = Las carreras por semana, el descanso entre ellas, la progresión, los límites y las notas están con el plan. { $link }
settings-physio-set = Puestos por tu fisio. Las carreras por semana, el descanso entre ellas, la progresión, los límites y las notas están con el plan. { $link }
settings-physio-link = Ir al plan

# How the window looks and speaks.
settings-window = La ventana
settings-units = Unidades
settings-theme = Tema
# The theme, or the language, that the computer is set to.
settings-as-system = Como el sistema
settings-light = Claro
settings-dark = Oscuro
settings-clock = Hora
settings-clock-24 = 24 horas
settings-clock-12 = 12 horas
settings-week-begins = La semana empieza el
settings-language = Idioma

settings-report = El informe
settings-runner-name = Nombre para el informe
settings-runner-name-hint = Se imprime al principio de la página; déjalo vacío para no imprimir ninguno

settings-red-flags = Banderas rojas
# Button. $count is how many questions there are.
settings-questions = Preguntas de banderas rojas ({ $count })…
# Unfolds the answers of earlier.
settings-answers = Respuestas hasta ahora

settings-logbook = Tu cuaderno
# The file's path stands under it. $size like "1.4 MB".
settings-logbook-holds = { $runs ->
    [one] { $runs } carrera
   *[other] { $runs } carreras
} y { $answers ->
    [one] { $answers } respuesta
   *[other] { $answers } respuestas
} en un archivo de { $size }:
settings-show = Mostrar en la carpeta
settings-backup = Guardar una copia de seguridad…
settings-export = Exportar todo…
settings-check = Comprobar el archivo
settings-backup-saved = Copia de seguridad guardada como { $path }
settings-exported = Ahora todo está en formatos abiertos, en { $path }. Suelta esa carpeta en la ventana para recuperarlo.
settings-sound = El archivo está en orden.
# What was found is listed under it.
settings-unsound = El archivo no está como debería:

settings-leaves = Qué sale de este equipo
# $nothing is the next message, set strong.
settings-leaves-nothing = { $nothing } Plimsoll no tiene cuenta, no envía estadísticas y nunca usa la red. Lo que guardas o entregas, lo envías tú.
settings-nothing = Nada.

# A logbook with an invented runner in it.
settings-sample = Cuaderno de ejemplo
settings-sample-open = Ahora estás en el ejemplo. Tu propio cuaderno está donde lo dejaste.
settings-sample-closed = Cuatro meses de alguien inventado, para ver cómo es Plimsoll cuando está lleno. Mientras tanto, tu propio cuaderno queda cerrado.
settings-sample-enter = Abrir el ejemplo
settings-version = Plimsoll { $version }. Un diario y una calculadora para tus propios números. No diagnostica.

# Reminders, the tray and starting at login.
desktop-settings-reminders = Recordatorios
desktop-settings-remind = Recordármelo la mañana después de una carrera
# Fields for times of day.
desktop-settings-remind-from = Recordar desde
desktop-settings-quiet-from = Silencio desde
desktop-settings-quiet-until = Silencio hasta
# Stands in an empty field: at no time.
desktop-settings-never = nunca
desktop-settings-wrong-time = Una hora, como 07:30.
desktop-settings-tray = Bandeja del sistema
desktop-settings-keep-in-tray = Mantener Plimsoll en la bandeja
desktop-settings-login = Al iniciar sesión
desktop-settings-start = Abrir Plimsoll al iniciar sesión
desktop-settings-login-more = Con la bandeja, se abre ahí, sin su ventana.
