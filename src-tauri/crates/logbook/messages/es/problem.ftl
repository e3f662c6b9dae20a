### What a person is told when something could not be done: what happened, what became of the data, and, as a sentence of its own (…-hint), what to do next.
### $error, $detail and $reason are technical, in the system's own words. $path is a file or folder. $id is a number. Words in `…` are typed as they stand.

## What is not there

problem-no-run = No hay ninguna carrera { $id }.
problem-no-answer = No hay ninguna respuesta { $id }.
problem-no-score = No hay ningún cuestionario { $id }.
problem-no-change = No hay ningún cambio anotado { $id }.
problem-no-activity = No hay ninguna otra actividad { $id }.
problem-no-place = Este lugar ya no se vigila. No se ha cambiado nada.
problem-no-import = No hay ninguna importación { $id }.
problem-cancelled = Detenido. No se ha cambiado nada.

## Files and pages

problem-not-written = No se pudo escribir { $path }: { $error }. Tu cuaderno está como estaba.
problem-not-written-hint = Elige otra carpeta, o haz sitio.
# $place is a file with line and column; $wrong is a sentence in English.
problem-template-mistake = La plantilla del informe tiene un error en { $place }: { $wrong } Tu cuaderno está como estaba.
problem-template-mistake-hint = Corrige la plantilla, o déjala fuera: entonces se usa la de Plimsoll.
problem-page-not-made = No se pudo crear la página: { $error }. Tu cuaderno está como estaba.

## What the window is told

problem-import-busy = Ya hay una importación en marcha. No se ha empezado nada de la nueva.
problem-import-busy-hint = Espera a que termine, o detenla.
problem-no-preview = No hay nada a la espera de importarse. No se ha cambiado nada.
problem-no-preview-hint = Vuelve a elegir los archivos.
problem-no-home = Este sistema no dice dónde van tus archivos, así que no hay lugar para el cuaderno.
problem-no-home-hint = Define una carpeta personal para este usuario.
problem-sample-open = El ejemplo está abierto: lo que entra por sí solo va únicamente a tu propio cuaderno. No se ha cambiado nada.
problem-sample-open-hint = Sal primero del ejemplo.
problem-not-plugged-in = Ya no está conectado. No se ha cambiado nada.
problem-not-plugged-in-hint = Vuelve a conectarlo; lo que tiene de nuevo sigue siendo nuevo.
problem-no-file-manager = El gestor de archivos no se abrió: { $error }. No se ha cambiado nada.
problem-no-file-manager-hint = La ruta de esta página se puede abrir a mano.

## What cannot be

# $value, $min and $max are numbers.
problem-out-of-range = { $quantity ->
    [distance] { $value } no es una distancia: debe estar entre { $min } y { $max } m.
    [duration] { $value } no es una duración: debe estar entre { $min } y { $max } s.
    [step-count] { $value } no es un número de pasos: debe estar entre { $min } y { $max } pasos.
    [heart-rate] { $value } no es una frecuencia cardíaca: debe estar entre { $min } y { $max } lpm.
    [cadence] { $value } no es una cadencia: debe estar entre { $min } y { $max } pasos/min.
    [speed] { $value } no es una velocidad: debe estar entre { $min } y { $max } m/s.
    [knee-load] { $value } no es una carga de la rodilla: debe estar entre { $min } y { $max } knee-km.
    [pain-score] { $value } no es una puntuación de dolor: debe estar entre { $min } y { $max } en la escala de 0 a 10.
    [stiffness] { $value } no es una rigidez: debe estar entre { $min } y { $max } min.
    [sleep] { $value } no es una duración de sueño: debe estar entre { $min } y { $max } h.
    [stress] { $value } no es un estrés: debe estar entre { $min } y { $max } en la escala 0–10.
    [exertion] { $value } no es un esfuerzo percibido: debe estar entre { $min } y { $max } en la escala de 0 a 10.
    [feel] { $value } no es un valor de sensaciones: debe estar entre { $min } y { $max } en la escala de 1 a 5.
   *[score] { $value } no es una puntuación: debe estar entre { $min } y { $max } puntos.
}
problem-empty-run = Una carrera necesita minutos o una distancia.
problem-empty-plan = Di cuánta distancia o cuánto tiempo, una de las dos cosas.
problem-not-an-amount = «{ $text }» no es una distancia ni un tiempo.
problem-not-an-amount-hint = Escribe 5km, 3mi, 30min o 1h30min.
problem-not-a-time = «{ $text }» no es un día ni una hora que Plimsoll entienda.
problem-not-a-time-hint = Escribe 2026-03-01, o 2026-03-01T18:30.
problem-in-the-future = Eso está en el futuro.
problem-morning-not-yet = La mañana después de esta carrera aún no ha llegado.
problem-morning-not-yet-hint = Se preguntará mañana.
problem-wrong-moment = { $detail ->
    [one-hour] Una valoración de una hora después no corresponde a este momento.
   *[stiffness] La rigidez matutina no corresponde a este momento.
}
problem-no-setting = No hay ningún ajuste «{ $key }».
problem-no-setting-hint = `plim settings` los muestra todos.
# $key and $takes are as `plim settings` lists them.
problem-not-a-value = «{ $value }» no es un valor de { $key }: acepta { $takes }.
problem-ladder-hint = Escribe escalones como 30w; 6x1r4w; 20r, primero la caminata.
problem-ladder-length = Una progresión tiene de 2 a 60 escalones; esta tiene { $count }.
problem-ladder-not-a-step = El escalón { $step } de la progresión, «{ $text }», no se puede leer.
problem-ladder-out-of-range = El escalón { $step } de la progresión, «{ $text }», no tiene minutos, o tiene más de 300 minutos o más de 60 repeticiones.
problem-ladder-begins-running = Una progresión empieza con una caminata: el escalón antes de la primera carrera.
problem-ladder-no-running = El escalón { $step } de la progresión no tiene carrera.
problem-score-hint = `plim score kinds` indica sus rangos.
problem-score-total-only = Este cuestionario solo tiene un total.
# $given is how many answers were given.
problem-score-answers = Este cuestionario tiene { $most } respuestas; { $given ->
    [one] se dio { $given }.
   *[other] se dieron { $given }.
}
problem-score-answers-between = Este cuestionario admite de { $least } a { $most } respuestas; { $given ->
    [one] se dio { $given }.
   *[other] se dieron { $given }.
}
problem-score-item-words = Una actividad necesita un nombre de { $most } caracteres como mucho.
problem-total-and-items = Da un total o las respuestas, no ambas cosas. No se ha cambiado nada.
problem-empty-change = Di qué ha cambiado, en pocas palabras.
problem-template-no-folder = La carpeta de la plantilla «{ $folder }» no se puede usar: no existe. No se ha cambiado nada.
problem-template-no-typst = La carpeta de la plantilla «{ $folder }» no se puede usar: no contiene ningún archivo que termine en .typ. No se ha cambiado nada.
problem-template-too-large = La carpeta de la plantilla «{ $folder }» no se puede usar: contiene más de 500 archivos o 50 MB. No se ha cambiado nada.
problem-template-unreadable = La carpeta de la plantilla «{ $folder }» no se puede usar: { $error }. No se ha cambiado nada.
problem-template-hint = Sin una, se usa la plantilla de Plimsoll; docs/report-template.md explica cómo empezar.
problem-empty-start-check = Ninguna de las preguntas tiene respuesta. No se ha cambiado nada.
problem-empty-start-check-hint = Responde al menos una.
problem-no-knee = Aún no se ha elegido ninguna rodilla. No se ha cambiado nada.
problem-no-knee-hint = Di qué rodilla sigues, o nombra una.
problem-no-flag = No hay ninguna pregunta «{ $code }». No se ha cambiado nada.
problem-no-flag-hint = `plim red-flags` las muestra todas.
problem-nothing-to-clear = No hay nada que levantar.
problem-cleared-by-nobody = Di quién la levantó: tu fisio, tu médico, o que fue un error.
problem-no-run-named = Este gráfico trata de una sola carrera.
problem-no-run-named-hint = Di cuál: --run con el número de `plim runs`.
problem-period-backwards = El periodo termina antes de empezar.
problem-logbook-not-empty = Este cuaderno ya contiene algo. No se ha cambiado nada.
problem-logbook-not-empty-hint = Nombra un archivo nuevo para el ejemplo.
problem-folder-not-empty = La carpeta ya contiene algo. No se ha escrito nada.
problem-folder-not-empty-hint = Elige una carpeta nueva o vacía.
problem-not-columns = «{ $part }» no dice nada de las columnas de esta tabla. No se ha cambiado nada.
problem-not-columns-hint = Escribe partes como: 1 date; 3 distance km; 4 duration clock; 5 -; dates month-first; decimals comma.
problem-no-table = Ninguno de estos archivos es una tabla de la que se puedan indicar las columnas. No se ha cambiado nada.
problem-no-table-hint = Deja fuera lo que dijiste de las columnas.
# $count is at least 2.
problem-several-tables = Hay { $count } tablas con columnas distintas. No se ha cambiado nada.
problem-several-tables-hint = Impórtalas de una en una para decir cómo se lee cada una.
problem-no-columns = No se recuerda nada de las columnas «{ $fingerprint }». No se ha cambiado nada.
problem-no-columns-hint = `plim columns` muestra lo que sí.
problem-watched-already = { $name } ya se vigila, con todo lo que contiene. No se ha cambiado nada.
problem-watched-already-hint = Deja primero de vigilarla, o elige una carpeta en otro sitio.
problem-name-is-no-text = El nombre de { $path } no se puede leer como texto, así que el cuaderno no puede guardarlo. No se ha cambiado nada.
problem-name-is-no-text-hint = Cambia el nombre de la carpeta, o elige otra.
problem-not-a-folder = No se puede mirar dentro de { $path }: no es una carpeta, no se puede leer o contiene demasiados archivos. No se ha cambiado nada.
problem-not-a-folder-hint = Elige la carpeta a la que van tus grabaciones.

## The logbook's file

problem-not-a-logbook = { $path } no es un cuaderno de Plimsoll. No se ha tocado.
problem-not-a-logbook-hint = Mueve ese archivo a otro sitio y vuelve a intentarlo, o elige otro.
problem-newer-file = Este cuaderno lo escribió un Plimsoll más nuevo (versión { $version } del archivo; este programa conoce hasta la { $known }). No se ha tocado.
problem-newer-file-hint = Actualiza Plimsoll y vuelve a abrirlo.
problem-older-file = Este cuaderno es de un Plimsoll más antiguo y hay que actualizarlo, pero no se puede escribir en él. No se ha tocado.
problem-older-file-hint = Permite escribir en el archivo, o abre una copia.
problem-no-file = No hay ningún archivo { $path }.
problem-cannot-open = No se pudo abrir { $path }: { $reason }.
problem-cannot-open-hint = Comprueba que la carpeta exista y se pueda escribir en ella.
problem-read-only = Este cuaderno se puede leer, pero no escribir. No se ha cambiado nada.
problem-read-only-hint = Permite escribir en el archivo, o trabaja con una copia.
problem-disk-full = El disco está lleno. No se ha escrito nada de este cambio; todo lo anterior está intacto.
problem-disk-full-hint = Haz sitio y vuelve a intentarlo.
problem-busy = Otro programa está escribiendo en el cuaderno. No se ha cambiado nada.
problem-busy-hint = Vuelve a intentarlo en un momento.
problem-corrupt = El archivo del cuaderno está dañado: { $detail }. No se ha cambiado.
problem-corrupt-hint = Restaura una copia de seguridad: `plim restore FILE`.
problem-unsound-backup = { $path } está dañado y no se ha restaurado: { $detail }. Tu cuaderno está como estaba.
problem-unsound-backup-hint = Elige otra copia de seguridad.
problem-already-exists = { $path } ya existe. No se ha tocado.
problem-already-exists-hint = Elige otro nombre.
problem-file = { $path }: { $error }. Tu cuaderno está como estaba.
problem-file-hint = Comprueba la carpeta y vuelve a intentarlo.
problem-refused = El cuaderno rechazó el cambio: { $detail }. No se ha cambiado nada.
problem-unreadable = El cuaderno contiene algo que no se puede leer: { $detail }. No se ha cambiado nada.
problem-unreadable-hint = `plim check` dice más.
problem-cannot-undo = El último paso no se puede deshacer: { $detail }. No se ha cambiado nada.
problem-not-usable = No se pudo usar el archivo del cuaderno: { $detail }. No se ha cambiado nada.
