# The charts: which one, over which days, and what is laid over the drawing.

# What is chosen: the chart, the days, the knee. For a screen reader.
charts-chart = Gráfico
charts-range = Periodo
# Names of the charts, and what will be there before the first run.
charts-load-pain = Carga y dolor
charts-load-pain-empty = Arriba, lo que cada carrera pidió a la rodilla; abajo, lo que la rodilla respondió durante, después y a la mañana siguiente. Empieza con la primera carrera.
charts-dose-answer = Dosis y respuesta
charts-dose-answer-empty = Cada día de carrera según su carga, frente a cómo fue la mañana siguiente.
charts-day-course = 24 horas
charts-day-course-empty = Cómo vive la rodilla las carreras, desde antes de salir hasta la mañana siguiente.
charts-calendar = Calendario
charts-calendar-empty = Cada día en una casilla: su carga, la respuesta de la mañana, los días sin correr y los brotes.
charts-followed = Lo que siguió
charts-followed-empty = Los días valorados, contados por carga, descenso, velocidad, superficie y zapatillas.
charts-metrics = Otras métricas
charts-metrics-empty = La distancia semanal y lo que otras herramientas sacan de ella, con lo que se sabe de cada una.
# How many days are shown; the last one opens two fields.
charts-weeks = 8 semanas
charts-half-year = 6 meses
charts-year = 1 año
charts-all = Todo
charts-days = Días…
# The two fields for days of one's own.
charts-from = Desde
charts-to = Hasta
charts-before-first = Este día es anterior al primero.
charts-empty-title = Aquí se dibujarán dos líneas de una misma historia.

# A chart, on any screen.
# What kind of thing it is, for a screen reader.
chart-figure-role = gráfico
chart-figure-drawing = Dibujando…
chart-figure-as-table = Como tabla
chart-figure-why = ¿Por qué?
# For a screen reader. $title and $summary come from the chart; $keys says which keys do something.
chart-figure-label = { $keys ->
    [both] { $title }. { $summary } Las flechas leen los valores. Más y menos cambian el zoom.
    [read] { $title }. { $summary } Las flechas leen los valores.
    [zoom] { $title }. { $summary } Más y menos cambian el zoom.
   *[none] { $title }. { $summary }
}
chart-figure-table = El gráfico como tabla
# Stands before three buttons: SVG…, PNG…, CSV…
chart-figure-save-as = Guardar como
# Name of such a button for a screen reader. $file is "SVG…".
chart-figure-save-as-file = Guardar como { $file }
chart-figure-copy = Copiar números
chart-figure-copied = Números copiados.
chart-figure-saved = Gráfico guardado como { $path }.

# What is read out over "Load and pain": a day or days, then what was run, then the answers. Short labels side by side.
load-chart-days = { $from } – { $to }
load-chart-no-run = sin carrera
load-chart-unknown-load = carga desconocida
# Each stands after a sign with the answer in it.
load-chart-during = durante
load-chart-after = después
load-chart-morning = mañana siguiente
load-chart-missing-mornings = { $count ->
    [1] mañana sin respuesta
    [one] { $count } mañana sin respuesta
   *[other] { $count } mañanas sin respuesta
}
# The load line of that day.
load-chart-line = línea { $load }
load-chart-flare = en un brote
