# The charts: which one, over which days, and what is laid over the drawing.

# What is chosen: the chart, the days, the knee. For a screen reader.
charts-chart = Grafiek
charts-range = Periode
# Names of the charts, and what will be there before the first run.
charts-load-pain = Belasting en pijn
charts-load-pain-empty = Boven hoeveel elke run van de knie vroeg; onder wat de knie antwoordde tijdens, erna en de volgende ochtend. Het begint met de eerste run.
charts-dose-answer = Dosis en antwoord
charts-dose-answer-empty = Elke hardloopdag naar zijn belasting, tegen hoe de volgende ochtend was.
charts-day-course = 24 uur
charts-day-course-empty = Hoe runs verlopen voor de knie, van ervoor tot de volgende ochtend.
charts-calendar = Kalender
charts-calendar-empty = Elke dag als een vakje: de belasting, het antwoord van de ochtend, vrije dagen en opvlammingen.
charts-followed = Wat volgde
charts-followed-empty = Beoordeelde dagen geteld naar belasting, daling, snelheid, ondergrond en schoenen.
charts-metrics = Andere maten
charts-metrics-empty = Weekafstand en wat andere programma’s ervan maken, elk met wat erover bekend is.
# How many days are shown; the last one opens two fields.
charts-weeks = 8 weken
charts-half-year = 6 maanden
charts-year = 1 jaar
charts-all = Alles
charts-days = Dagen…
# The two fields for days of one's own.
charts-from = Van
charts-to = Tot
charts-before-first = Deze dag ligt voor de eerste.
charts-empty-title = Hier worden twee lijnen van hetzelfde verhaal getekend.

# A chart, on any screen.
# What kind of thing it is, for a screen reader.
chart-figure-role = grafiek
chart-figure-drawing = Tekenen…
chart-figure-as-table = Als tabel
chart-figure-why = Waarom?
# For a screen reader. $title and $summary come from the chart; $keys says which keys do something.
chart-figure-label = { $keys ->
    [both] { $title }. { $summary } De pijltoetsen lezen het voor. Plus en min zoomen.
    [read] { $title }. { $summary } De pijltoetsen lezen het voor.
    [zoom] { $title }. { $summary } Plus en min zoomen.
   *[none] { $title }. { $summary }
}
chart-figure-table = De grafiek als tabel
# Stands before three buttons: SVG…, PNG…, CSV…
chart-figure-save-as = Opslaan als
# Name of such a button for a screen reader. $file is "SVG…".
chart-figure-save-as-file = Opslaan als { $file }
chart-figure-copy = Getallen kopiëren
chart-figure-copied = Getallen gekopieerd.
chart-figure-saved = Grafiek opgeslagen als { $path }.

# What is read out over "Load and pain": a day or days, then what was run, then the answers. Short labels side by side.
load-chart-days = { $from } tot { $to }
load-chart-no-run = geen run
load-chart-unknown-load = belasting niet bekend
# Each stands after a sign with the answer in it.
load-chart-during = tijdens
load-chart-after = erna
load-chart-morning = volgende ochtend
load-chart-missing-mornings = { $count ->
    [1] ochtend niet beantwoord
    [one] { $count } ochtend niet beantwoord
   *[other] { $count } ochtenden niet beantwoord
}
# The load line of that day.
load-chart-line = lijn { $load }
load-chart-flare = in een opvlamming
