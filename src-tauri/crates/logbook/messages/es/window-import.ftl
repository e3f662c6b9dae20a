# The import: what is under way, where data is to be had, tables and their columns, earlier imports, watched folders.

import-view-lead = Los archivos se quedan donde están. Un solo Deshacer retira una importación.
import-view-ways = Dónde conseguirlos
# Services and how one's data is got out of them: the name, the way there, what is read. The names of their pages and buttons are those the service shows in this language.
import-view-strava = Strava
import-view-strava-how = En strava.com: Configuración, Mi cuenta, Descarga o elimina tu cuenta, Solicita tu archivo.
import-view-strava-what = Un correo trae un ZIP; suéltalo tal cual. Notas, esfuerzo percibido y zapatillas vienen con él.
import-view-garmin = Garmin
import-view-garmin-how = En garmin.com: Centro de gestión de cuentas, Exportar tus datos.
import-view-garmin-what = Un correo trae un ZIP en unos días. Para una sola carrera: su página, la rueda dentada, Exportar original.
import-view-apple = Apple Salud
import-view-apple-how = En Salud, en el iPhone: tu foto, Exportar todos los datos de salud.
import-view-apple-what = Envía export.zip a este equipo; un gigabyte no es problema.
import-view-polar = Polar, Runkeeper
import-view-polar-how = En account.polar.com o runkeeper.com: ajustes de la cuenta, descargar o exportar tus datos.
import-view-polar-what = Ambos dan un ZIP con todas las sesiones.
import-view-google = Google, intervals.icu
import-view-google-how = En takeout.google.com elige Fit; en intervals.icu, Ajustes, descargar actividades.
import-view-google-what = Ambos se sueltan tal cual.
import-view-suunto = Suunto, Coros, Nike, adidas
import-view-suunto-how = Comparte una carrera desde la app como FIT, TCX o GPX; Nike y adidas envían JSON si lo pides.
import-view-suunto-what = Cuantos archivos quieras, en carpetas o comprimidos.
import-view-watch = Un reloj con cable
import-view-watch-how = Abre su unidad y busca la carpeta Activity, a menudo dentro de GARMIN.
import-view-watch-what = Suelta la carpeta entera; lo que ya está no se lee dos veces.
import-view-plimsoll = Otro Plimsoll
# "plim export" is typed on a command line and stays as it is.
import-view-plimsoll-how = Allí: Ajustes, Exportar todo, o plim export.
import-view-plimsoll-what = Suelta la carpeta, su ZIP o logbook.json. Un cuaderno sin carreras queda igual que aquel; si no, se unen, y no se sustituye nada.
import-view-spreadsheet = Una hoja de cálculo tuya
import-view-spreadsheet-how = CSV, Excel o LibreOffice, con un día y una distancia o un tiempo en cada fila.
import-view-spreadsheet-what = Las columnas se suponen y se muestran. Lo que corrijas se recuerda.
import-view-watched = Carpetas vigiladas
import-view-past = Importaciones anteriores
# Tables whose columns the runner has said the meaning of.
import-view-known = Tablas que has explicado
import-view-known-lead = Las tablas con estas columnas se leen como dijiste, sin preguntar.
# $text says what the columns mean, a sentence.
import-view-known-since = Desde el { $day }. { $text }
import-view-forget = Olvidar
# The same for a screen reader. $header is the table's first line.
import-view-forget-which = Olvidar: { $header }
import-view-forgotten = Olvidado. La próxima tabla con estas columnas se supondrá.

# What is under way.
import-flow-drop = Suelta aquí grabaciones, listas o exportaciones enteras, o en cualquier parte de esta ventana.
import-flow-drop-more = Los archivos ZIP y las carpetas valen tal cual. Ves lo que entraría antes de que se escriba nada.
import-flow-choose = Elegir archivos…
import-flow-reading = Leyendo tus archivos
import-flow-taking = Importando
# Name of the bar, for a screen reader.
import-flow-progress = Progreso
import-flow-beginning = Empezando…
import-flow-stop = Parar
import-flow-stop-writes-nothing = Si paras, no se escribe nada.
import-flow-stopping = Parando…
# Under the bar, with the time that is left after it.
import-flow-files-read = { $total ->
    [one] { $done } de { $total } archivo leído
   *[other] { $done } de { $total } archivos leídos
}
# Activities that are compared with what the logbook holds, or written into it.
import-flow-held-against = { $done } de { $total } comparadas con tu cuaderno
import-flow-taken-in = { $done } de { $total } importadas
# Headings.
import-flow-would-come = Lo que entraría
import-flow-nothing-new = Nada nuevo en estos archivos
import-flow-imported = Importado
# Button: does not take in what was shown.
import-flow-leave = No importar
import-flow-take-back = Retirarlo todo
# $doing is what was done since, in a few words.
import-flow-since = Desde entonces: { $doing }. Deshaz eso primero.
import-flow-taken-back-already = Desde entonces: ya se retiró. Deshaz eso primero.
import-flow-runs-on = { $count ->
    [one] { $count } carrera el { $day }.
   *[other] { $count } carreras el { $day }.
}
import-flow-runs-between = { $count ->
    [one] { $count } carrera del { $from } al { $to }.
   *[other] { $count } carreras del { $from } al { $to }.
}
# Activities that are not runs: before they come in, and after.
import-flow-others-come = { $count ->
    [one] { $count } actividad más viene como contexto de esos días.
   *[other] { $count } actividades más vienen como contexto de esos días.
}
import-flow-others-came = { $count ->
    [one] { $count } actividad más ha venido como contexto de esos días.
   *[other] { $count } actividades más han venido como contexto de esos días.
}
import-flow-save-refused = Guardar la lista de lo que no se leyó…

# What became of every file: each of these is a choice with its number behind it.
import-rows-title = Qué ha sido de cada uno
import-rows-new = Nuevo
import-rows-completed = Completado
import-rows-there = Ya estaba
import-rows-broken = Ilegible
import-rows-not-a-run = No es una carrera
import-rows-fate = { $name } · { $count }
# Where a run is from: typed in, a list, the sample.
import-rows-typed-in = escrita a mano
import-rows-list = lista
import-rows-sample = ejemplo
import-rows-shown = { $count ->
    [one] La primera línea de { $total }; la lista sigue al desplazarte.
   *[other] Las primeras { $count } líneas de { $total }; la lista sigue al desplazarte.
}
# A file inside another. $member is its name there.
import-rows-inside = { $file }, { $member }
# What a run without a name is called.

# Earlier imports.
past-imports-none = Aún no se ha importado nada. Lo que importes aparece aquí, con qué ha sido de cada archivo.
past-imports-gone = { $count ->
    [one] { $count } de sus carreras ya no está en el cuaderno.
   *[other] { $count } de sus carreras ya no están en el cuaderno.
}

# A table and its columns.
# A sheet or a file inside another file.
column-table-inside = { $file }, { $member }
column-table-how = Cómo se leen sus columnas
column-table-day-and-month = Día y mes
column-table-day-first = 31.12. – primero el día
column-table-month-first = 12/31 – primero el mes
column-table-decimals = Decimales
column-table-times = Horas
column-table-local = Hora local
column-table-first-rows = Las primeras filas tal como se entienden
# Heads of the first rows.
column-table-duration = Duración
column-table-what = Qué
# What a run without a name is called.
# $sport is a kind of activity.
column-table-not-a-run = { $sport } – no es una carrera
# Heads over the columns' meanings: the column, what stands in it, what it means, in which unit.
column-table-column = Columna
column-table-holds = Contiene
column-table-means = Significa
column-table-in = En
# Names of the two lists beside a column, for a screen reader. $column is its name.
column-table-column-means = { $column }: significado
column-table-column-in = { $column }: unidad
column-table-nothing = Nada – pasarla por alto
# No cell of the column holds anything.
column-table-empty = nada

# Folders and watches that new runs come from by themselves.
watched-folders-sample = Estás en el ejemplo: aquí no entra nada por sí solo. Sal de él para ver qué vigila tu propio cuaderno.
watched-folders-none = Aún no se vigila nada. Elige la carpeta donde el programa de tu reloj o tu navegador guarda las grabaciones, y las carreras nuevas entrarán solas mientras Plimsoll esté abierto.
watched-folders-add = Añadir una carpeta…
# Name of a button for a screen reader. $doing is what stands on it, $name the folder or watch.
watched-folders-doing = { $doing }: { $name }
watched-folders-last = Último importado: { $file }, { $day }.
# Buttons beside a watch or a folder.
watched-folders-bring-new = Importar lo nuevo
watched-folders-always = Importar siempre
watched-folders-never = Dejarlo en paz
watched-folders-ask-again = Volver a preguntar
watched-folders-stop = Dejar de vigilar
watched-folders-asked-again = Se preguntará por { $name } cuando vuelva a conectarse.
watched-folders-stopped = { $name } ya no se vigila. Sus carreras se quedan.
# A folder was picked that holds recordings.
watched-folders-picked = Una carpeta para vigilar
watched-folders-from-now = Solo lo que llegue a partir de ahora
watched-folders-do-not = No vigilarla
