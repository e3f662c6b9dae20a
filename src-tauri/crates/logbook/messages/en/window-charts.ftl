# The charts: which one, over which days, and what is laid over the drawing.

# What is chosen: the chart, the days, the knee. For a screen reader.
charts-chart = Chart
charts-range = Range
# Names of the charts, and what will be there before the first run.
charts-load-pain = Load and pain
charts-load-pain-empty = Above, how much each run asked of the knee; below, what the knee answered during, after and next morning. It begins with the first run.
charts-dose-answer = Dose and answer
charts-dose-answer-empty = Each day of running by its load, against how the next morning was.
charts-day-course = 24 hours
charts-day-course-empty = How runs go on the knee, from before them to the next morning.
charts-calendar = Calendar
charts-calendar-empty = Every day as a cell: its load, the morning’s answer, days off and flares.
charts-followed = What followed
charts-followed-empty = Rated days counted by load, descent, speed, surface and shoes.
charts-metrics = Other metrics
charts-metrics-empty = Weekly distance and what other tools make of it, each with what is known of it.
# How many days are shown; the last one opens two fields.
charts-weeks = 8 weeks
charts-half-year = 6 months
charts-year = 1 year
charts-all = All
charts-days = Days…
# The two fields for days of one's own.
charts-from = From
charts-to = To
charts-before-first = This day lies before the first.
charts-empty-title = Two lines of the same story will be drawn here.

# A chart, on any screen.
# What kind of thing it is, for a screen reader.
chart-figure-role = chart
chart-figure-drawing = Drawing…
chart-figure-as-table = As a table
chart-figure-why = Why?
# For a screen reader. $title and $summary come from the chart; $keys says which keys do something.
chart-figure-label = { $keys ->
    [both] { $title }. { $summary } Arrow keys read it out. Plus and minus zoom.
    [read] { $title }. { $summary } Arrow keys read it out.
    [zoom] { $title }. { $summary } Plus and minus zoom.
   *[none] { $title }. { $summary }
}
chart-figure-table = The chart as a table
# Stands before three buttons: SVG…, PNG…, CSV…
chart-figure-save-as = Save as
# Name of such a button for a screen reader. $file is "SVG…".
chart-figure-save-as-file = Save as { $file }
chart-figure-copy = Copy numbers
chart-figure-copied = Numbers copied.
chart-figure-saved = Chart saved as { $path }.

# What is read out over "Load and pain": a day or days, then what was run, then the answers. Short labels side by side.
load-chart-days = { $from } to { $to }
load-chart-no-run = no run
load-chart-unknown-load = load not known
# Each stands after a sign with the answer in it.
load-chart-during = during
load-chart-after = after
load-chart-morning = next morning
load-chart-missing-mornings = { $count ->
    [1] morning not answered
    [one] { $count } morning not answered
   *[other] { $count } mornings not answered
}
# The load line of that day.
load-chart-line = line { $load }
load-chart-flare = in a flare
