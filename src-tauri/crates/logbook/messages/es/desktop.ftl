### What is said outside the window: the reminder, the tray, and what the settings tell of them.

# The tray's first line.
desktop-no-morning-open = No hay ninguna mañana pendiente
# The tray's first line while a morning is open. $question: one of the two questions below, "Right knee this morning?".
desktop-answer = { $question } Responder…
# The title and the text of a notification, once, when the window is closed for the first time.
desktop-stays-in-tray-title = Plimsoll sigue aquí
# “Quit” is the last word of the tray's menu.
desktop-stays-in-tray = Se queda en la bandeja para poder avisarte. «Salir», en su menú, lo cierra.
desktop-both-knees = ¿Cómo están tus rodillas esta mañana?
desktop-one-knee-short = { $side ->
    [left] ¿Rodilla izquierda
   *[right] ¿Rodilla derecha
} esta mañana?
desktop-both-knees-short = ¿Ambas rodillas esta mañana?
# Begins a reminder: the runs it asks about.
desktop-yesterday-runs = Ayer, { $count ->
    [one] { $count } carrera
   *[other] { $count } carreras
}
# Below the question of a reminder. $after: "Yesterday, 5.0 km".
desktop-reminder = { $after }. Basta un número de 0 a 10; sin él, esta mañana queda como desconocida.

## Beside the reminder's switch in Settings. $time "08:00".

desktop-reminds-sample = El cuaderno de ejemplo no recuerda nada.
desktop-reminds-off = Desactivado: Plimsoll pregunta en Hoy, y en ningún otro sitio.
desktop-reminds-at = La mañana después de una carrera, a partir de las { $time }, una vez; más tarde si este equipo estaba en reposo. Solo mientras la respuesta esté pendiente y Plimsoll esté abierto.
desktop-reminds-after-quiet = La mañana después de una carrera, cuando tus horas de silencio acaban a las { $time }, una vez. Solo mientras la respuesta esté pendiente y Plimsoll esté abierto.
desktop-reminds-never = No llegará: las { $time } caen en tus horas de silencio, y cuando acaban ya ha terminado el día. Elige una hora más temprana.

## Beside the tray's switch in Settings

desktop-tray-sample = La bandeja es cosa de tu propio cuaderno. Sal del ejemplo para cambiarla.
desktop-tray-on = Activado: al cerrar la ventana, Plimsoll se queda en la bandeja para poder avisarte. «Salir» lo cierra.
desktop-tray-not-shown = Este escritorio no muestra ninguna bandeja, así que al cerrar la ventana se cierra Plimsoll. En GNOME, la extensión «AppIndicator» añade una.
desktop-tray-off = Desactivado: al cerrar la ventana se cierra Plimsoll.

## What went wrong. $error is the system's own sentence.

desktop-no-login = El sistema no lo aceptó: { $error }. Plimsoll se abre como antes.
desktop-no-login-hint = Los ajustes de tu sistema muestran qué se abre al iniciar sesión.
# A page of Plimsoll's outside the window.
desktop-page-not-opened = Ningún programa abrió la página: { $error }. No se ha cambiado nada.
desktop-report-not-opened = Ningún programa abrió el informe: { $error }. No se ha cambiado nada.
desktop-page-instead = La página está en { $address }: cualquier navegador la abre.
desktop-report-instead = Guarda el informe como PDF e imprime ese archivo.

# What a click on a notification does, for desktops that show it as a button.
desktop-open = Abrir

## The titles of the system's dialogs, and the kinds of files they offer

desktop-pick-runs = Importar carreras
desktop-pick-folder = Vigilar una carpeta
desktop-kind-recordings = Grabaciones, exportaciones y listas
desktop-kind-all = Todos los archivos
desktop-save-not-read = Guardar lo que no se leyó
desktop-kind-table = Tabla
desktop-save-report = Guardar el informe
desktop-folder-for-tables = Una carpeta nueva o vacía para las tablas
desktop-folder-for-report = Una carpeta nueva o vacía para el PDF, las tablas y el archivo FHIR
desktop-save-fhir = Guardar para una clínica (FHIR)
desktop-save-plan = Guardar el plan
desktop-kind-calendar = Calendario
desktop-save-chart = Guardar el gráfico
desktop-save-backup = Guardar una copia de seguridad
desktop-pick-backup = Restaurar una copia de seguridad
desktop-kind-logbook = Cuaderno de Plimsoll
desktop-folder-for-everything = Una carpeta nueva o vacía para todo
