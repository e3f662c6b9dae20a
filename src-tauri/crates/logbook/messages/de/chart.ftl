### What stands on charts, beside them and in their tables.

# Two days: "1 March 2026 to 5 May 2026". Stands before a colon, and in a list.
chart-period = { $from } bis { $to }
# In a table's cell.
chart-yes-or-no = { $answer ->
    [yes] ja
   *[no] nein
}
# The name of a group of days of which something is not known.
chart-not-known = nicht bekannt
# At least so much: something of it is not known. $amount carries its unit.
chart-at-least = mindestens { $amount }

## Titles. $side is none where no knee is chosen.

chart-load-pain-title = { $side ->
    [left] Belastung und Schmerz, linkes Knie
    [right] Belastung und Schmerz, rechtes Knie
   *[none] Belastung und Schmerz
}
chart-dose-answer-title = { $side ->
    [left] Dosis und Antwort, linkes Knie
    [right] Dosis und Antwort, rechtes Knie
   *[none] Dosis und Antwort
}
chart-day-course-title = { $side ->
    [left] 24 Stunden, linkes Knie
    [right] 24 Stunden, rechtes Knie
   *[none] 24 Stunden
}
chart-day-course-title-of-run = { $side ->
    [left] 24 Stunden rund um den Lauf am { $day }, linkes Knie
    [right] 24 Stunden rund um den Lauf am { $day }, rechtes Knie
   *[none] 24 Stunden rund um den Lauf am { $day }
}
chart-calendar-title = { $side ->
    [left] Kalender, linkes Knie
    [right] Kalender, rechtes Knie
   *[none] Kalender
}
chart-metrics-title = Andere Kennzahlen
chart-followed-title = { $side ->
    [left] Worauf schlechtere Morgen folgten, linkes Knie
    [right] Worauf schlechtere Morgen folgten, rechtes Knie
   *[none] Worauf schlechtere Morgen folgten
}
chart-track-title = Unterwegs, { $day }

## Load and pain

# Where the plan stood, in a strip over the chart.
chart-stage-still = Plan ruht
chart-stage-walking = Stufe { $step }, Gehen
chart-stage-running = Stufe { $step }, { $minutes } min Laufen
# The same where there is very little room.
chart-stage-still-short = ruht
chart-stage-short = Stufe { $step }
# A flare as a span of days; also after a colon.
chart-flare-settled = nach dem Lauf am { $run }, am stärksten { $score } am { $peak }, wieder auf dem gewohnten Niveau am { $settled }
chart-flare-open = nach dem Lauf am { $run }, am stärksten { $score } am { $peak }, kein Ende gesehen
# $told is a list of the phrases below, from "2 runs" to "3 mornings unanswered".
chart-summary = { $period }: { $told }.
chart-summary-no-runs = { $period }: keine Läufe.
chart-worst-morning = schlimmster Morgen { $score } von 10
chart-no-morning = kein Morgen beantwortet
chart-mornings-unanswered = { $count ->
    [one] { $count } Morgen unbeantwortet
   *[other] { $count } Morgen unbeantwortet
}
# A row of the chart read out is a list of these phrases.
chart-week-of = Woche ab { $day }
chart-no-run = kein Lauf
chart-load-not-known = Belastung nicht bekannt
chart-felt = { $moment ->
    [during] beim Lauf { $score }
    [after] danach { $score }
   *[morning] Morgen { $score }
}
chart-morning-not-answered = Morgen nicht beantwortet
# The load line's value, without its unit.
chart-line-at = Linie { $load }
chart-in-flare = im Schub nach dem Lauf am { $day }

## Dose and answer

# $told is a list of the phrases below.
chart-dose-none-asked = { $period }: Noch wurde zu keinem Lauftag gefragt.
chart-dose-read = { $read } von { $count ->
    [one] { $count } Lauftag
   *[other] { $count } Lauftagen
} mit lesbarem nächstem Morgen, { $flares ->
    [one] { $flares } Schub
   *[other] { $flares } Schübe
}
# Days of running without a next morning to read.
chart-dose-without = { $count } ohne
chart-dose-left-out = { $count ->
    [one] { $count } Tag vor der ersten Antwort weggelassen
   *[other] { $count } Tage vor der ersten Antwort weggelassen
}
chart-dose-line = die Linie liegt bei { $load }
# $state is one of the states below.
chart-next-morning = nächster Morgen { $state }
# A next morning against its usual level. Also a cell of a table.
chart-morning-changed = { $direction ->
    [above] { $points } über gewohnt
    [below] { $points } unter gewohnt
   *[usual] wie gewohnt
}
chart-morning-flare = { $direction ->
    [above] { $points } über gewohnt, ein Schub
    [below] { $points } unter gewohnt, ein Schub
   *[usual] wie gewohnt, ein Schub
}
chart-morning-undecided = { $direction ->
    [above] { $points } über gewohnt; ob es ein Schub war, ist nicht bekannt, weil „beim Lauf“ nicht beantwortet ist
    [below] { $points } unter gewohnt; ob es ein Schub war, ist nicht bekannt, weil „beim Lauf“ nicht beantwortet ist
   *[usual] wie gewohnt; ob es ein Schub war, ist nicht bekannt, weil „beim Lauf“ nicht beantwortet ist
}
chart-morning-without-level = beantwortet, aber kein gewohntes Niveau bekannt
chart-morning-open = noch offen
chart-morning-missing = nicht beantwortet
chart-morning-not-asked = nicht gefragt

## 24 hours

# The five moments around a run, as headings and as the first words of what is read out.
chart-moment = { $moment ->
    [before] vorher
    [during] höchster beim Lauf
    [one-hour] eine Stunde danach
    [after] höchster danach
   *[morning] nächster Morgen
}
# The same where there is little room.
chart-moment-short = { $moment ->
    [before] vorher
    [during] Lauf
    [one-hour] 1 h
    [after] danach
   *[morning] Morgen
}
# $moment in these is the name of a moment.
chart-course-score = { $moment } { $score }
chart-course-not-answered = { $moment } nicht beantwortet
chart-course-felt = { $moment ->
    [before] { $score } vorher
    [during] höchstens { $score } beim Lauf
    [one-hour] { $score } eine Stunde danach
    [after] höchstens { $score } in den Stunden danach
   *[morning] { $score } am nächsten Morgen
}
chart-course-of-one = Am { $day } antwortete das Knie: { $told }.
chart-course-unanswered = Nicht beantwortet: { $moments }.
chart-course-no-run = { $period }: Noch wurde zu keinem Lauf geantwortet.
chart-course-summary = { $period }: { $count ->
    [one] { $count } Lauf
   *[other] { $count } Läufe
}; { $medians }.
chart-course-median = { $moment } Median { $median } ({ $answered } von { $of })
chart-course-never = { $moment } nie beantwortet
chart-course-none = { $moment }: bei keinem von { $count ->
    [one] { $count } Lauf
   *[other] { $count } Läufen
} beantwortet
chart-course-told = { $moment }: { $answered } von { $count ->
    [one] { $count } Lauf
   *[other] { $count } Läufen
} beantwortet, Median { $median }, mittlere Hälfte { $low } bis { $high }, höchster { $highest }

## Calendar

chart-days-with-running = { $count ->
    [one] { $count } Lauftag
   *[other] { $count } Lauftage
}
chart-mornings-answered = { $count ->
    [one] { $count } Morgen beantwortet
   *[other] { $count } Morgen beantwortet
}
# Mornings.
chart-unanswered-after-run = { $count } nach einem Lauf unbeantwortet
chart-breaks = { $count ->
    [one] { $count } Laufpause von 14 Tagen oder mehr
   *[other] { $count } Laufpausen von 14 Tagen oder mehr
}
chart-flares = { $count ->
    [one] { $count } Schub
   *[other] { $count } Schübe
}
# A day read out is a list of these phrases.
chart-day-off = freier Tag
chart-morning = Morgen { $score }
chart-followed-by-flare = danach ein Schub
chart-day-in-flare = in einem Schub
# Spans of days in the log.
chart-break = { $count ->
    [one] { $count } freier Tag
   *[other] { $count } freie Tage
}, { $from } bis { $to }
# $span says after which run, how bad, and how it ended.
chart-flare-in-log = Schub von { $count ->
    [one] { $count } Morgen
   *[other] { $count } Morgen
}: { $span }

## Other metrics

chart-metric-distance = { $units ->
    [mi] Strecke, mi pro Woche
   *[km] Strecke, km pro Woche
}
chart-metric-change = Änderung zur Woche davor, %
chart-metric-acute-chronic = Akut zu chronisch: 7 Tage gegen die 21 davor (gleitend, entkoppelt, aus der Strecke)
chart-metric-monotony = Monotonie: ein mittlerer Tag durch die Streuung von 7 (aus der Strecke)
chart-metric-longest = { $units ->
    [mi] Längster Lauf in 30 Tagen, mi
   *[km] Längster Lauf in 30 Tagen, km
}
chart-evidence-distance = Die Summe einer Woche sagt wenig über einen Lauf: Unter 5205 Laufenden ging die Länge des einzelnen Laufs mit Verletzungen einher, die der Woche nicht.
chart-evidence-change = Auf 10 % pro Woche begrenzt, hatten 532 Neulinge ebenso viele Verletzungen wie ohne diese Regel; unter 5205 Laufenden zeigte sich kein Zusammenhang mit der Änderung.
chart-evidence-acute-chronic = Nur Rückblick, kein Rat: Durch eine feste Zahl geteilt, sagte die letzte Woche fast ebenso gut vorher, und ein höheres Verhältnis ging mit weniger Verletzungen einher.
chart-evidence-monotony = Aus Arbeiten zum Übertraining, mit Anstrengung mal Minuten; für ein Knie auf dem Weg zurück ist darüber nichts bekannt.
chart-evidence-longest = Die eine Zahl mit Belegen Lauf für Lauf: mehr als 10 % darüber ging mit etwa 4 statt 2 Überlastungsverletzungen auf 1000 Läufe einher, bei Laufenden ohne Laufpause.
chart-metrics-nothing = { $period }: Nichts wurde eingetragen.
chart-metrics-summary = { $period }: { $count ->
    [one] { $count } Woche
   *[other] { $count } Wochen
}, höchstens { $most }. Die Zahlen, die andere Programme zeigen, jede mit dem, was darüber bekannt ist; keine davon entscheidet hier etwas.
# A week read out is a list of these phrases.
chart-week = Woche ab { $day }
chart-week-so-far = Woche ab { $day }, bisher
chart-week-distance = { $distance } in { $count ->
    [one] { $count } Lauf
   *[other] { $count } Läufen
}
chart-week-distance-least = mindestens { $distance } in { $count ->
    [one] { $count } Lauf
   *[other] { $count } Läufen
}
chart-distance-not-known = Strecke nicht bekannt
chart-not-logged = nicht eingetragen
# $change is "+9 %".
chart-change = { $change } zur Woche davor
chart-change-not-available = Änderung nicht verfügbar
chart-acute-chronic = akut zu chronisch { $ratio }
chart-acute-chronic-not-available = akut zu chronisch nicht verfügbar
chart-monotony = Monotonie { $ratio }
chart-monotony-not-available = Monotonie nicht verfügbar
chart-longest = längster in 30 Tagen { $distance }
chart-longest-not-available = längster in 30 Tagen nicht verfügbar

## What worse mornings followed

chart-followed-none = { $period }: Noch ist kein Lauftag bewertet.
chart-followed-summary = { $period }: { $rated } von { $count ->
    [one] { $count } Lauftag
   *[other] { $count } Lauftagen
} bewertet, { $flares } mit einem Schub danach. Nur Zählungen: Gruppen unterscheiden sich in mehr als ihrem Namen.
# What days are grouped by.
chart-group = { $by ->
    [load] Belastung des Tages
    [descent] Abstieg
    [speed] Geschwindigkeit
    [surface] Untergrund
    [sleep] Schlaf davor
    [beside] Auch am selben Tag oder davor
   *[shoes] Schuhe
}
# A third of the days, by its ends, in the unit that $unit names.
chart-range-under = { $unit ->
    [knee-km] unter { $to } Knie-km
    [descent] unter { $to } m Abstieg pro km
    [km-per-hour] unter { $to } km/h
    [hours] unter { $to } h
   *[mph] unter { $to } mph
}
chart-range-between = { $unit ->
    [knee-km] { $from } bis { $to } Knie-km
    [descent] { $from } bis { $to } m Abstieg pro km
    [km-per-hour] { $from } bis { $to } km/h
    [hours] { $from } bis { $to } h
   *[mph] { $from } bis { $to } mph
}
chart-range-from = { $unit ->
    [knee-km] ab { $from } Knie-km
    [descent] ab { $from } m Abstieg pro km
    [km-per-hour] ab { $from } km/h
    [hours] ab { $from } h
   *[mph] ab { $from } mph
}
# "Speed, under 9.0 km/h: 2 of 8 rated days followed by a flare".
chart-followed-row = { $group }, { $name }: { $flares } von { $count ->
    [one] { $count } bewerteten Tag
   *[other] { $count } bewerteten Tagen
} mit einem Schub danach

## One run's track

chart-track-pace = { $units ->
    [mi] Tempo, min/mi
   *[km] Tempo, min/km
}
chart-track-height = Höhe über dem Start, m
chart-track-heart-rate = Herzfrequenz, bpm
chart-track-cadence = Schrittfrequenz, Schritte/min
chart-track-nothing = Unterwegs wurde nichts aufgezeichnet.
# $told is a list of the four phrases below, as far as they are known.
chart-track-summary = { $told }.
chart-track-lasted = { $clock } vom Start bis zum Ende
chart-track-fastest = schnellster Abschnitt { $pace }
chart-track-highest-heart-rate = höchste Herzfrequenz { $rate } bpm
chart-track-mean-cadence = mittlere Schrittfrequenz { $cadence } Schritte pro Minute
# A stretch read out is a list of these phrases.
chart-standing-still = im Stehen
chart-above-start = { $metres } m über dem Start
chart-below-start = { $metres } m unter dem Start
chart-as-high = so hoch wie der Start
chart-heart-rate = { $rate } bpm
chart-cadence = { $cadence } Schritte pro Minute
# "5:20 /km".
chart-pace = { $units ->
    [mi] { $clock } /mi
   *[km] { $clock } /km
}

## Words in the drawings: there is little room. The charts themselves write numbers into them.

# Short names.
chart-weekday = { $day ->
    [monday] Mo
    [tuesday] Di
    [wednesday] Mi
    [thursday] Do
    [friday] Fr
    [saturday] Sa
   *[sunday] So
}
# Heads a panel.
chart-label-load-per-day = Kniebelastung, Knie-km pro Tag
chart-label-load-per-week = Kniebelastung, Knie-km pro Woche
chart-label-line-per-day = Deine Linie, Knie-km eines Tages
chart-label-pain = Schmerz, 0–10
# Keys.
chart-label-largest-day = größter Tag der Woche
chart-label-during = beim Lauf
chart-label-after = danach
chart-label-during-or-after = beim Lauf oder danach
chart-label-next-morning = nächster Morgen
chart-label-no-answer = keine Antwort
chart-label-load-not-known = Belastung nicht bekannt
chart-label-flare = Schub
# On a dashed rule; $load is a number.
chart-label-tolerated = bisher vertragen { $load }
chart-label-line = deine Linie { $load }
# In a break; $days is a number of 14 and more.
chart-label-days-off = { $days } Tage frei
chart-label-today = heute
chart-label-load-pain-empty = Hier werden deine Läufe und die Antworten deines Knies stehen.
# Axes of dose and answer.
chart-label-answer = Nächster Morgen gegenüber dem gewohnten Niveau
chart-label-dose = Kniebelastung des Tages, Knie-km
chart-label-undecided = schlechter; beim Lauf nicht beantwortet
chart-label-open = kommt noch
chart-label-not-answered = nicht beantwortet
chart-label-no-level = gewohntes Niveau nicht bekannt
chart-label-usual = gewohnt
chart-label-dose-empty = Jeder Lauftag wird hier stehen, sobald sein nächster Morgen beantwortet ist.
# 24 hours.
chart-label-answered = { $answered } von { $of }
chart-label-runs = Läufe, je dicker, desto mehr
chart-label-followed-by-flare = danach ein Schub
chart-label-median = Median
chart-label-middle-half = mittlere Hälfte
chart-label-usual-level = gewohntes Niveau
chart-label-course-empty = Hier wird stehen, was das Knie zu einem Lauf antwortet, von vorher bis zum nächsten Morgen.
# Calendar: the steps of the fill, and what else is drawn.
chart-label-up-to = bis { $load }
chart-label-over = über { $load }
chart-label-morning = Morgen, je größer, desto schlimmer
chart-label-morning-missing = Morgen nicht beantwortet
chart-label-off = freie Tage
chart-label-flare-run = der Lauf davor
# Other metrics.
chart-label-not-available = Nicht verfügbar: zu wenige Tage im Logbuch oder ein Lauf ohne Strecke.
# What worse mornings followed.
chart-label-days = Bewertete Lauftage
chart-label-calm = nicht
chart-label-count = { $flares } von { $rated }
chart-label-followed-empty = Sobald Morgen beantwortet sind, werden sie hier nach Belastung, Abstieg, Geschwindigkeit, Untergrund, Schuhen, Schlaf und dem gezählt, was du sonst getan hast.
# One run's track: after the minutes of the time axis, and at the foot of the pace's scale.
chart-label-minutes = min
chart-label-standing = Stand

## Columns of the tables

chart-column-day = Tag
chart-column-week-from = Woche ab
chart-column-from = Von
chart-column-to = Bis
chart-column-runs = Läufe
chart-column-distance = Strecke
chart-column-load = Knie-km
chart-column-before = Vorher
chart-column-during = Beim Lauf
chart-column-one-hour = Eine Stunde danach
chart-column-after = Danach
chart-column-morning = Morgen
chart-column-unanswered = Unbeantwortet
chart-column-runs-without-load = Läufe ohne Belastung
chart-column-runs-without-distance = Läufe ohne Strecke
chart-column-line = Linie
chart-column-band-from = Band von
chart-column-band-to = Band bis
chart-column-flare = Schub
chart-column-plan = Plan
chart-column-change-of-morning = Nächster Morgen gegenüber gewohnt
chart-column-note = Notiz
chart-column-change = Änderung
chart-column-acute-chronic = Akut : chronisch
chart-column-monotony = Monotonie
chart-column-longest = Längster in 30 Tagen
chart-column-by = Nach
chart-column-group = Tage
chart-column-flares = Danach ein Schub
chart-column-rated = Von bewerteten Tagen
chart-column-pace = Tempo
chart-column-height = Höhe über dem Start
chart-column-heart-rate = Herzfrequenz
chart-column-cadence = Schrittfrequenz
