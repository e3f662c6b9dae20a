# The charts: which one, over which days, and what is laid over the drawing.

# What is chosen: the chart, the days, the knee. For a screen reader.
charts-chart = Diagramm
charts-range = Zeitraum
# Names of the charts, and what will be there before the first run.
charts-load-pain = Belastung und Schmerz
charts-load-pain-empty = Oben, wie viel jeder Lauf vom Knie verlangt hat; unten, was das Knie beim Lauf, danach und am nächsten Morgen geantwortet hat. Es beginnt mit dem ersten Lauf.
charts-dose-answer = Dosis und Antwort
charts-dose-answer-empty = Jeder Lauftag nach seiner Belastung, dagegen, wie der nächste Morgen war.
charts-day-course = 24 Stunden
charts-day-course-empty = Wie Läufe am Knie ausgehen, von vorher bis zum nächsten Morgen.
charts-calendar = Kalender
charts-calendar-empty = Jeder Tag ein Feld: seine Belastung, die Antwort am Morgen, freie Tage und Schübe.
charts-followed = Was folgte
charts-followed-empty = Bewertete Tage, gezählt nach Belastung, Abstieg, Geschwindigkeit, Untergrund und Schuhen.
charts-metrics = Andere Kennzahlen
charts-metrics-empty = Die Strecke pro Woche und was andere Programme daraus machen, jeweils mit dem, was darüber bekannt ist.
# How many days are shown; the last one opens two fields.
charts-weeks = 8 Wochen
charts-half-year = 6 Monate
charts-year = 1 Jahr
charts-all = Alles
charts-days = Tage …
# The two fields for days of one's own.
charts-from = Von
charts-to = Bis
charts-before-first = Dieser Tag liegt vor dem ersten.
charts-empty-title = Hier werden zwei Linien derselben Geschichte gezeichnet.

# A chart, on any screen.
# What kind of thing it is, for a screen reader.
chart-figure-role = Diagramm
chart-figure-drawing = Wird gezeichnet …
chart-figure-as-table = Als Tabelle
chart-figure-why = Warum?
# For a screen reader. $title and $summary come from the chart; $keys says which keys do something.
chart-figure-label = { $keys ->
    [both] { $title }. { $summary } Die Pfeiltasten lesen es vor. Plus und Minus zoomen.
    [read] { $title }. { $summary } Die Pfeiltasten lesen es vor.
    [zoom] { $title }. { $summary } Plus und Minus zoomen.
   *[none] { $title }. { $summary }
}
chart-figure-table = Das Diagramm als Tabelle
# Stands before three buttons: SVG…, PNG…, CSV…
chart-figure-save-as = Speichern als
# Name of such a button for a screen reader. $file is "SVG…".
chart-figure-save-as-file = Speichern als { $file }
chart-figure-copy = Zahlen kopieren
chart-figure-copied = Zahlen kopiert.
chart-figure-saved = Diagramm gespeichert als { $path }.

# What is read out over "Load and pain": a day or days, then what was run, then the answers. Short labels side by side.
load-chart-days = { $from } bis { $to }
load-chart-no-run = kein Lauf
load-chart-unknown-load = Belastung nicht bekannt
# Each stands after a sign with the answer in it.
load-chart-during = beim Lauf
load-chart-after = danach
load-chart-morning = nächster Morgen
load-chart-missing-mornings = { $count ->
    [1] Morgen nicht beantwortet
    [one] { $count } Morgen nicht beantwortet
   *[other] { $count } Morgen nicht beantwortet
}
# The load line of that day.
load-chart-line = Linie { $load }
load-chart-flare = in einem Schub
