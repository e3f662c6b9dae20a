### Folders and watches that runs come from by themselves.

# A watch that does not say its model.
watched-watch-of = reloj { $maker }

## What an import from a place brought, as *Undo* names it

watched-brought-folder = { $count ->
    [one] { $count } carrera de la carpeta { $place }
   *[other] { $count } carreras de la carpeta { $place }
}
watched-brought-watch = { $count ->
    [one] { $count } carrera del reloj { $place }
   *[other] { $count } carreras del reloj { $place }
}
# No run came, but something that is known of some days: how somebody slept or felt.
watched-context-folder = contexto de algunos días de la carpeta { $place }
watched-context-watch = contexto de algunos días del reloj { $place }

## How a place is

watched-left-alone = En paz, como dijiste.
watched-not-plugged-in = No conectado.
watched-plugged-asks = Conectado. Sus carreras entran cuando tú digas.
watched-plugged-always = Conectado. Lo nuevo entra por sí solo.
watched-is-watched = Vigilada.
watched-away = Ahora no está. Se vuelve a buscar por sí solo.
watched-looking = Se está mirando.
watched-unreadable = El sistema no deja que Plimsoll la lea.
watched-too-many = Contiene demasiados archivos para recorrerlos. Vigila una carpeta más adentro.
watched-silent = No responde; quizá sea una unidad de red. Nada espera por ella.

## What is explained

watched-what-is-taken-in = Archivos FIT, TCX, GPX y JSON, también comprimidos como gzip o ZIP, en la carpeta y en las que contiene. Las tablas (CSV) no entran por sí solas: impórtalas a mano.
# On Linux.
watched-which-watches-mounted = Un Garmin que se muestra como una unidad se nota al conectarlo, y la primera vez se pregunta. Los Garmin y Wahoo más nuevos hablan MTP y no tienen unidad: se notan donde el escritorio los monta (GNOME lo hace). Los relojes COROS, Polar y Suunto no muestran grabaciones a un ordenador: vigila la carpeta a la que van sus exportaciones.
# On Windows and macOS.
watched-which-watches = Un Garmin que se muestra como una unidad se nota al conectarlo, y la primera vez se pregunta. Los Garmin y Wahoo más nuevos hablan MTP y aquí no tienen unidad: copia sus archivos a una carpeta vigilada. Los relojes COROS, Polar y Suunto no muestran grabaciones a un ordenador: vigila la carpeta a la que van sus exportaciones.

## What is asked

# $name is a folder: its name, and that of the folder it is in.
watched-picked-empty = { $name } aún no contiene grabaciones. Lo que llegue a partir de ahora se importará.
watched-picked = { $name } contiene { $count ->
    [one] { $count } grabación
   *[other] { $count } grabaciones
}. ¿Importarlas, o solo lo que llegue a partir de ahora?
watched-watch-asks = Hay un reloj conectado: { $name }, { $count ->
    [one] { $count } grabación
   *[other] { $count } grabaciones
}, nuevas: { $new }. ¿Importarlas?

## What came in

watched-came-new = { $new ->
    [one] { $new } carrera nueva de { $place }.
   *[other] { $new } carreras nuevas de { $place }.
}
watched-came-completed = { $completed ->
    [one] { $completed } carrera completada con un archivo de { $place }.
   *[other] { $completed } carreras completadas con archivos de { $place }.
}
watched-came-both = { $new ->
    [one] { $new } carrera nueva
   *[other] { $new } carreras nuevas
} y { $completed ->
    [one] { $completed } carrera completada con un archivo
   *[other] { $completed } carreras completadas con archivos
}, de { $place }.
# A file of an archive: "runs.zip (a.fit)".
watched-member = { $name } ({ $member })
# The reason follows as a sentence of its own. $count counts further files.
watched-broken = { $name } no se pudo leer.
watched-broken-in = { $name }, en { $place }, no se pudo leer.
watched-broken-more = { $name }, y { $count } más, no se pudieron leer.
watched-broken-more-in = { $name }, y { $count } más, en { $place }, no se pudieron leer.
watched-locked = { $count ->
    [one] { $count } archivo de { $place } no se puede abrir: el sistema no deja que Plimsoll lo lea. Se volverá a intentar.
   *[other] { $count } archivos de { $place } no se pueden abrir: el sistema no deja que Plimsoll los lea. Se volverá a intentar.
}
watched-no-run = { $count ->
    [one] Ninguna carrera en { $count } archivo nuevo de { $place }.
   *[other] Ninguna carrera en { $count } archivos nuevos de { $place }.
}

## What a look found

watched-nothing-new-in = Nada nuevo en { $place }.
watched-not-there = { $place } no está ahora.
watched-place-unreadable = { $place }: el sistema no deja que Plimsoll lo lea.
watched-place-too-many = { $place } contiene demasiados archivos para recorrerlos.
watched-place-silent = { $place } no responde.
watched-still-written = { $count ->
    [one] { $count } archivo aún se está escribiendo: queda para la próxima vez.
   *[other] { $count } archivos aún se están escribiendo: quedan para la próxima vez.
}
watched-now-watched = { $name } se vigila a partir de ahora.
watched-nothing-new = No hay nada nuevo en él.
watched-from-now = No ha entrado nada. { $name } se vigila: lo que llegue a partir de ahora se importará.
