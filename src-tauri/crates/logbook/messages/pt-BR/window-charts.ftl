# The charts: which one, over which days, and what is laid over the drawing.

# What is chosen: the chart, the days, the knee. For a screen reader.
charts-chart = Gráfico
charts-range = Período
# Names of the charts, and what will be there before the first run.
charts-load-pain = Carga e dor
charts-load-pain-empty = Em cima, quanto cada corrida exigiu do joelho; embaixo, o que o joelho respondeu durante, depois e na manhã seguinte. Começa com a primeira corrida.
charts-dose-answer = Dose e resposta
charts-dose-answer-empty = Cada dia de corrida pela sua carga, diante de como foi a manhã seguinte.
charts-day-course = 24 horas
charts-day-course-empty = Como o joelho passa pelas corridas, de antes delas até a manhã seguinte.
charts-calendar = Calendário
charts-calendar-empty = Cada dia como uma célula: a carga, a resposta da manhã, os dias sem correr e as crises.
charts-followed = O que veio depois
charts-followed-empty = Dias avaliados, contados por carga, descida, velocidade, piso e tênis.
charts-metrics = Outras métricas
charts-metrics-empty = A distância semanal e o que outras ferramentas tiram dela, cada uma com o que se sabe a respeito.
# How many days are shown; the last one opens two fields.
charts-weeks = 8 semanas
charts-half-year = 6 meses
charts-year = 1 ano
charts-all = Tudo
charts-days = Dias…
# The two fields for days of one's own.
charts-from = De
charts-to = Até
charts-before-first = Este dia vem antes do primeiro.
charts-empty-title = Duas linhas da mesma história serão desenhadas aqui.

# A chart, on any screen.
# What kind of thing it is, for a screen reader.
chart-figure-role = gráfico
chart-figure-drawing = Desenhando…
chart-figure-as-table = Como tabela
chart-figure-why = Por quê?
# For a screen reader. $title and $summary come from the chart; $keys says which keys do something.
chart-figure-label = { $keys ->
    [both] { $title }. { $summary } As setas fazem a leitura. Mais e menos mudam o zoom.
    [read] { $title }. { $summary } As setas fazem a leitura.
    [zoom] { $title }. { $summary } Mais e menos mudam o zoom.
   *[none] { $title }. { $summary }
}
chart-figure-table = O gráfico como tabela
# Stands before three buttons: SVG…, PNG…, CSV…
chart-figure-save-as = Salvar como
# Name of such a button for a screen reader. $file is "SVG…".
chart-figure-save-as-file = Salvar como { $file }
chart-figure-copy = Copiar números
chart-figure-copied = Números copiados.
chart-figure-saved = Gráfico salvo como { $path }.

# What is read out over "Load and pain": a day or days, then what was run, then the answers. Short labels side by side.
load-chart-days = { $from } a { $to }
load-chart-no-run = sem corrida
load-chart-unknown-load = carga desconhecida
# Each stands after a sign with the answer in it.
load-chart-during = durante
load-chart-after = depois
load-chart-morning = manhã seguinte
load-chart-missing-mornings = { $count ->
    [1] manhã não respondida
    [one] { $count } manhã não respondida
   *[other] { $count } manhãs não respondidas
}
# The load line of that day.
load-chart-line = linha { $load }
load-chart-flare = em uma crise
