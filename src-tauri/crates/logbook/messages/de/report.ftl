### The report for a clinic, a PDF. Room is scarce: headings, table heads and labels are short.
### In the window’s preview and in print; a space before a percent sign is a hard one.

## Counted

report-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
report-runs-counted = { $count ->
    [one] { $count } Lauf
   *[other] { $count } Läufe
}
report-rated-runs = { $count ->
    [one] { $count } bewertetem Lauf
   *[other] { $count } bewerteten Läufen
}
report-mornings = { $count ->
    [one] { $count } Morgen
   *[other] { $count } Morgen
}
report-flares-counted = { $count ->
    [one] { $count } Schub
   *[other] { $count } Schüben
}

## Headings

# At the foot of each page.
report-page = Seite { $n } von { $of }
# $knee: one of the two below.
report-title = Belastung und Schmerz, { $knee }
report-knee = { $side ->
    [left] linkes Knie
   *[right] rechtes Knie
}
report-knee-capital = { $side ->
    [left] Links
   *[right] Rechts
}
# For $knee in the title.
report-no-knee = kein Knie ausgewählt
report-no-knee-short = nicht ausgewählt
# A property of the PDF.
report-subject = Tagebuch über Laufbelastung und Knieschmerz, selbst angegeben. Keine klinische Messung.
report-figures = In fünf Zahlen
report-sinss = Schweregrad bis Stabilität (SINSS), wie das Logbuch sie zeigt
report-flares = Schübe, und der Lauf vor jedem
report-red-flags = Fragen zu Warnzeichen (Red Flags)
report-plan = Wo der Plan steht
report-course = 24 Stunden rund um einen Lauf
report-weeks = Belastung nach Wochen
report-factors = Womit Schübe einhergingen
report-line = Die Belastungslinie
report-adherence = Wie der Plan befolgt wurde
report-scores = Fragebögen
report-changes = Was sich geändert hat
report-runs = Läufe
report-latest-runs = Die letzten Läufe
report-diary = Tagebuch
report-diary-left-out = Weggelassen, weil dort bei keinem Lauf etwas steht: { $columns }.
report-methods = Wie diese Zahlen entstehen
report-notice = Selbst angegeben; keine klinische Messung. Plimsoll ist ein Tagebuch und ein Rechner für eigene Zahlen. Es stellt keine Diagnose.
# Beside the title and the day at the foot of each page.
report-footer = selbst angegeben, keine klinische Messung

## Who

report-about-runner = Name
report-about-knee = Knie
report-about-since = Beschwerden seit
report-about-period = Zeitraum
report-about-made-on = Erstellt am
report-about-goal = Ziel

## How complete the log is

# How complete the log is: $n of $of.
report-kept-days = { $n } von { $of } Tagen mit Eintrag
report-kept-nobody = Keine Antworten in diesem Zeitraum
report-kept-all = jeder Morgen nach einem Lauf beantwortet ({ $of })
report-kept-missing = { $n } von { $of } Morgen nach Läufen nicht beantwortet: unbekannt, nicht schmerzfrei
report-kept-none-due = noch kein Morgen nach einem Lauf fällig
report-kept-recalled = { $n } aus dem Gedächtnis nachgetragen

## In numbers

# Labels and notes of five numbers at the top of page 1: very short.
report-fig-runs = Läufe
report-fig-runs-note = über { $days }
report-fig-longest = Längster Lauf
report-fig-minutes = Minuten pro Woche
report-fig-minutes-note = erste → letzte 7 Tage
report-fig-morning = Schmerz am Morgen
report-fig-morning-note = Median / höchster, { $mornings }
report-fig-over = Tage über der Linie
report-fig-over-note = von { $n } Lauftagen mit Linie
report-fig-flares = Schübe
report-fig-flares-note = bei { $rated }

## Severity to stability

# SINSS: the five headings as physiotherapists know them.
report-severity = Schweregrad
report-severity-during = Beim Lauf: Median { $median }, höchster { $worst }.
report-severity-morning = Nächster Morgen: Median { $median }, höchster { $worst }.
report-severity-activities = Eigene Aktivitäten: { $value } von 10.
report-severity-none = Keine Antworten.
report-severity-note = Antworten beim Lauf: { $during }; Morgen nach Läufen: { $morning }
report-irritability = Irritierbarkeit
report-irritability-onset = Braucht { $median } (Median; mindestens { $lowest }).
report-irritability-onset-minutes = Braucht { $median }, { $minutes } (Mediane; mindestens { $lowest }).
report-irritability-peak = Spitze bei { $median } (höchste { $worst }).
report-irritability-settled = Wieder bis auf einen Punkt beruhigt: { $how } (am längsten: { $longest }).
report-settled-hour = innerhalb 1 h
report-settled-morning = bis zum nächsten Morgen (≤ 24 h)
report-settled-days = innerhalb { $hours } h
report-settled-not = noch nicht
report-irritability-none = Kein bewerteter Lauf erhöhte den Schmerz um 2 Punkte oder mehr.
report-irritability-without = Ohne Anstieg getragen: bis { $load }.
report-irritability-unknown = Zu wenige Läufe mit Antworten vorher, beim Lauf und danach, um das zu sagen.
report-irritability-note = { $n } von { $of } bewerteten Läufen erhöhten den Schmerz um 2 oder mehr
report-irritability-low = gering, nach angenommenen Grenzen
report-irritability-moderate = mittel, nach angenommenen Grenzen
report-irritability-high = hoch, nach angenommenen Grenzen
report-where = Wo
report-where-none = Keine Antwort nannte eine Stelle.
# Behind places and signs, each with how often it was named; $of is a number.
report-where-note = so oft genannt; Antworten: { $of }
report-nature = Art
report-nature-note = der Fachperson überlassen
report-stage = Stadium
report-stage-onset = { $days } seit Beginn.
report-stage-flare = { $days } seit Beginn des letzten Schubs.
report-stage-no-flare = Kein Schub im Logbuch.
report-stage-unknown = Der Tag des Beginns wurde nicht genannt.
report-stability = Stabilität
report-stability-text = { $slope } Punkte pro Woche (95-%-Intervall { $low } bis { $high }): { $direction }.
report-stability-few = Zu wenige Morgen für eine Steigung: { $n } in vier Wochen; nötig sind 10 über zwei Wochen.
report-stability-note = Steigung aus { $mornings } bis { $to }
report-direction-improving = bessert sich
report-direction-unchanged = unverändert, soweit erkennbar
report-direction-worsening = verschlechtert sich

## Flares

report-flare-began = Beginn
report-flare-peak = Spitze
report-flare-lasted = Dauer
report-flare-run = Lauf davor
report-flare-open = Ende nicht gesehen
report-flares-none = Kein Schub in diesem Zeitraum.
report-flares-note = Dauer: Morgen über dem gewohnten Niveau. Prozent: gegenüber der größten Belastung der 30 Tage davor.
report-flares-more = Frühere, nicht gezeigt: { $n }.

## Red flags

# Beside each flag that stands.
report-flag-stands = Besteht
report-flag-yes = Ja { $day }
report-flag-cleared = Geklärt { $day }
report-flag-somebody = von jemandem
report-flags-asked = Gefragt
report-flags-asked-text = Runden: { $n }, die letzte am { $day }.
report-flags-none-stands = Nichts besteht.
report-flags-more = und { $n } weitere
report-flags-never = Die Fragen wurden nicht beantwortet.
report-flag-no-weight = Bein nicht belastbar oder Knie nicht beweglich
report-flag-badly-swollen = stark geschwollen oder in der Form verändert
report-flag-hot-and-unwell = heiß, gerötet und geschwollen mit Fieber oder Krankheitsgefühl
report-flag-stuck = Blockieren oder schmerzhaftes Schnappen
report-flag-gives-way = Wegknicken (Giving way)
report-flag-severe-or-blow = sehr starker Schmerz, oder seit Sturz, Schlag oder Verdrehen
report-flag-cannot-lift = gestrecktes Bein nicht abhebbar
report-flag-numb-or-cold = taub, schwach oder kalt unterhalb des Knies
report-flag-calf-or-breath = Wade geschwollen, warm, druckschmerzhaft, oder Atemnot
report-flag-after-surgery = schlechter nach Operation oder Injektion, oder mit künstlichem Gelenk
report-flag-night-pain = Schmerz ständig oder nachts
report-flag-weight-or-lump = Gewichtsverlust, Krebs in der Vorgeschichte oder harte Schwellung
report-flag-bone-or-groin = Schmerz an einer Stelle am Knochen, oder in Leiste oder Oberschenkel
report-flag-keeps-coming = wiederkehrende Schwellung oder Unsicherheit, oder verlorene Beweglichkeit
report-flag-many-joints = mehrere Gelenke, lange Morgensteifigkeit oder eine Erkrankung, die mit Gelenkschmerzen einhergeht
report-flag-under-18 = jünger als 18
report-flag-told-not-to-run = vorerst nicht laufen laut Praxis, oder neu verletzt

## The plan

report-plan-step = Stufe { $level } von { $of }: { $what }.
report-plan-step-since = Stufe { $level } von { $of }: { $what }, seit { $day }.
report-plan-walk = Vor der ersten Laufstufe: { $what }; erst kommen die Startfragen.
report-plan-walk-for-now = Vorerst kein Laufen: { $what }.
report-plan-paused = Der Plan ruht: Ein Warnzeichen wurde mit Ja beantwortet.
# What a step is, within a sentence as $what.
report-plan-turns = { $turns } × ({ $run } min Laufen, { $walk } min Gehen)
report-plan-walking = { $walk } min zügiges Gehen
report-plan-run = { $run } min lockeres Laufen
report-plan-move = { $day }: { $moved } (Stufe { $from } → { $to }).
report-move-enter = auf die Leiter
report-move-progress = hinauf
report-move-hold = bleibt
report-move-back = zurück
report-move-break = nach freien Tagen hinunter
report-move-pause = ruht
report-move-resume = geht weiter
report-plan-set-by-physio = Grenzen, Leiter oder Steigerung wurden von einer Physiotherapie gesetzt.

## 24 hours

report-course-empty = Keine Antworten rund um einen Lauf in diesem Zeitraum.
report-course-alt = Schmerz von 0 bis 10 rund um { $runs }. Mediane: { $medians }.
report-course-note = Danach: der höchste Wert der ersten Stunden.
report-course-counted = Unter jedem Zeitpunkt: wie viele der Läufe mit irgendeiner Antwort diese hatten.

## Weeks

# Heads of a narrow table.
report-week-of = Woche
report-week-runs = Läufe
# The runner’s unit, as the head of a column.
report-unit-km = km
report-unit-miles = mi
report-week-minutes = min
report-week-longest = Max
report-week-down = Ab
report-week-load = Bel.
report-week-morning = Morgen
report-weeks-note = Max: längster Lauf. Ab: Abstieg in Metern. Bel.: Belastung in Knie-km. Morgen: Median / höchster. ≥: nicht von jedem Lauf bekannt.
report-weeks-breaks = Laufpause: { $list }.
report-weeks-nothing = Keine Läufe.

## What flares went along with

# Heads of a table.
report-factor = Was
report-factor-with = Mit
report-factor-without = Ohne
report-factor-of = { $n } von { $of }
report-factor-largest-load = Größte Belastung in 30 Tagen
report-factor-downhill = Bergab, 15 m/km oder mehr
report-factor-faster = Um 5 % schneller als gewohnt
report-factor-day-before = Lauf am Tag davor
report-factor-two-rest-days = Zwei oder mehr Ruhetage davor
report-factor-road = Auf der Straße
report-factor-trail = Auf dem Trail
report-factor-track = Auf der Laufbahn
report-factor-treadmill = Auf dem Laufband
report-factor-strength = Kraft am selben Tag oder davor
report-factor-hike = Wandern am selben Tag oder davor
report-factor-cycling = Radfahren am selben Tag oder davor
report-factor-new-shoes = Schuhe weniger als 5-mal getragen
report-factor-short-sleep = Davor unter 7 h Schlaf
report-factor-high-stress = Stress ab 7 von 10
report-factors-note = Schübe unter bewerteten Läufen mit und ohne. Zählungen, keine Ursachen.
report-factors-empty = Noch nichts zu vergleichen: Es braucht bewertete Läufe mit und ohne eine Sache.

## The load line

report-line-ready = Die Belastungslinie liegt bei { $line }, 80-%-Band { $low } bis { $high }.
report-line-learning = Zu wenige Antworten für eine Linie, oder ein zu breites Band.
report-line-learning-no-flare = Bisher kein schlechterer Morgen; die Linie kann also nur über dem liegen, was vertragen wurde.
report-line-unclear = Schlechtere Morgen folgen in diesem Logbuch nicht der Belastung ({ $p } %, dass sie keine Rolle spielt), deshalb wird keine Linie gezeichnet.
report-line-none = Es gibt keine Linie: Noch ist nichts bewertet.
report-line-tolerated = Bisher vertragen: bis { $load }.
report-line-rests = Sie beruht auf { $rated } seit { $since } mit { $flares }.
report-line-start-told = Vor der ersten Antwort angenommen: { $load }, nach dem längsten angenehmen Lauf, der genannt wurde, und den freien Tagen.
report-line-start-runs = Vor der ersten Antwort angenommen: { $load }, nach dem längsten Lauf vor der letzten Laufpause.
report-line-start-nothing = Vor der ersten Antwort angenommen: { $load }, grob geschätzt.
report-line-record = Bisherige Treffer: { $predicted } schlechtere Morgen vorhergesagt, { $observed } gesehen, bei { $rated }.
report-line-record-none = Noch gibt es keinen Vergleich von Vorhersage und Verlauf.
report-line-trails = Zuletzt sagt sie schlechter vorher als der einfache Durchschnitt, deshalb entscheidet der Plan ohne sie.

## How the plan was followed

report-keeping-steps = Um mehr als ein Zehntel größer als die Stufe des Plans: { $n } von { $of } Läufen.
report-keeping-steps-none = Kein Lauf in diesem Zeitraum lässt sich an einer Stufe messen.
report-keeping-rest = Deutlich früher als { $hours } h nach dem Lauf davor: { $n } von { $of }.
report-keeping-holds = Entscheidungen: { $up } hinauf, { $hold } bleibt, { $back } zurück.

## Questionnaires

report-score-which = Welcher
report-score-first = Erster
report-score-last = Letzter
report-score-change = Änderung (kleinste)
report-score-least = { $change } ({ $least })
report-scores-empty = Keiner wurde ausgefüllt.
report-scores-note = Kleinste: die kleinste veröffentlichte Änderung, die bedeutsam ist. Linien: die ganze Skala; Ring: erster, Punkt: letzter Wert, schattiert: weniger als die kleinste Änderung. Gesamtwerte sind von Hand eingegeben.
report-questionnaire-overall = Gesamt, 0–100
report-questionnaire-activities = Aktivitäten, 0–10
report-questionnaire-change = Globale Veränderung, −7 bis 7
report-questionnaire-weekly-trouble = Wöchentliche Beschwerden, 0–12 (eigener Wortlaut)
report-questionnaire-koos-pf = KOOS-PF, 0–100
report-questionnaire-koos-12 = KOOS-12, 0–100
report-questionnaire-akps = AKPS, 0–100
report-questionnaire-uwri = UWRI, 0–36
report-questionnaire-ostrc = OSTRC, 0–100
report-questionnaire-lefs = LEFS, 0–80
report-questionnaire-tsk-11 = TSK-11, 11–44

## Changes

report-change-shoes = Schuhe
report-change-surface = Untergrund
report-change-exercises = Übungen
report-change-medication = Medikamente
report-change-other = Anderes
# $shoes: their name.
report-change-new-shoes = neu: { $shoes }
report-changes-empty = Nichts wurde notiert.
report-changes-redacted = weggelassen

## Runs

# Heads of a narrow table of runs.
report-run-day = Tag
report-run-started = Start
report-run-distance = Strecke
report-run-time = Zeit
report-run-down = Ab m
report-run-load = Knie-km
report-run-rpe = RPE
report-run-pain = Schmerz, 0–10
report-run-before = Vorher
report-run-during = Lauf
report-run-after = Danach
report-run-morning = Morgen
report-run-note = Notiz
report-runs-none = Keine Läufe in diesem Zeitraum.
report-runs-note = Die letzten von { $of } Läufen in diesem Zeitraum; die lange Form enthält alle.
report-sign-swelling = Schwellung
report-sign-giving-way = weggeknickt
report-sign-locking = blockiert
report-sign-stopped = wegen des Knies abgebrochen
report-mark-flare = Schub
report-mark-missing = Morgen nicht beantwortet
report-mark-recalled = Morgen aus dem Gedächtnis
report-mark-treadmill = Laufband

## How the numbers are made

# Pairs: a word in bold, and what follows it on the same line.
report-method-pain-label = Schmerz
report-method-pain = ist der höchste Wert auf der numerischen Rating-Skala 0–10 (NRS), gefragt vor, bei und nach einem Lauf und am nächsten Morgen.
report-method-load-label = Belastung.
report-method-load = Ein Knie-km ist ein Kilometer des eigenen lockeren Laufens in der Ebene. Die Gewichte von Gehen, Schrittfrequenz, Gefälle und Geschwindigkeit sind Annahmen (Exponent { $exponent }); keine Kraft.
report-method-usual-label = Gewohntes Niveau:
report-method-usual = Median der letzten 7 Morgen, die nicht auf einen Lauf folgten, mindestens 3; sonst die Bewertung vor dem Lauf.
report-method-flare-label = Schub:
report-method-flare = ein nächster Morgen mindestens 2 über dem gewohnten Niveau, oder mindestens 1 darüber nach mehr als 2 beim Lauf; er endet mit dem ersten Morgen wieder auf diesem Niveau.
report-method-irritability-label = Irritierbarkeit:
report-method-irritability = aus Läufen, die den Schmerz zu irgendeinem Zeitpunkt um 2 oder mehr erhöhten; beruhigt heißt wieder bis auf einen Punkt beim Niveau davor. Grenzen, angenommen: gering ab 20 min, beruhigt innerhalb 1 h; hoch unter 10 min oder am nächsten Morgen nicht beruhigt.
report-method-stability-label = Stabilität:
report-method-stability = Theil-Sen-Steigung der Morgen von 28 Tagen mit Sens 95-%-Intervall, verbreitert, weil benachbarte Tage sich ähneln: Ein einzelner Schub kippt sie nicht.
report-method-line-label = Belastungslinie:
report-method-line = die Belastung eines Tages, ab der dieses Logbuch einen schlechteren Morgen wahrscheinlich werden sieht; Bayes-Filter mit adaptiver Schwelle, 80-%-Band. Eine Schätzung aus diesem Logbuch, keine Eigenschaft von Gewebe.
report-method-limits = Geltende Grenzen:
report-method-limits-strict = grün höchstens 2 beim Lauf, innerhalb einer Stunde wieder auf dem Niveau davor, kein Anstieg am nächsten Morgen (Esculier 2018)
report-method-limits-permissive = grün höchstens 5 beim Lauf und danach, bis zum nächsten Morgen beruhigt (Thomeé 1997, Silbernagel 2007)
report-method-limit-green = grün höchstens { $n } beim Lauf
report-method-limit-red = rot über { $n } beim Lauf
report-method-limit-rise = rot ab { $n } über dem gewohnten Niveau
report-method-missing-label = Fehlende
report-method-missing = Antworten sind unbekannt: nie null, nie grün und kein Beleg für die Linie.
report-method-version-label = Version.
report-method-version = Plimsoll { $version }, Dosisformel { $formula }; erstellt aus { $runs } und { $answers } Antworten zu diesem Knie.
report-method-sources-label = Quellen:
report-method-sources = Esculier 2018 (BJSM 52:659), Thomas 2021 (Schübe), Sen 1968, Petersen 2021 (SINSS, JMMT 29:297). Die volle Liste liegt Plimsoll bei.

## The chart

# What the chart shows, for those who do not see it.
report-chart-alt = Balken zeigen die Belastung, Zeichen darunter den Schmerz. { $period }: { $runs }, schlimmster Morgen { $worst } von 10, { $missing } nicht beantwortet.
report-chart-alt-no-morning = Balken zeigen die Belastung, Zeichen darunter den Schmerz. { $period }: { $runs }, kein Morgen beantwortet.
report-chart-alt-none = { $period }: keine Läufe.
report-chart-title = Belastung und Schmerz
report-stage-still = Plan ruht
report-stage-still-short = ruht
# The strip above the chart that names the plan’s steps: little room.
report-stage-walking = Stufe { $level }, Gehen
report-stage-running = Stufe { $level }, { $minutes } min Laufen
report-stage-step = Stufe { $level }

## Inside the PDF

# Descriptions of files inside the PDF.
report-attached-document = Woraus die Seiten gesetzt wurden.
report-attached-chart = Was das Diagramm zeigt, eine Zeile pro Tag oder Woche.

## On the chart of load and pain: little room, no capitals in the key

report-chart-line-per-day = Linie, Knie-km eines Tages
report-chart-line = Linie { $load }
report-chart-empty = Keine Läufe in diesem Zeitraum.

## On the chart of 24 hours: little room

report-course-chart-empty = Keine Antworten rund um einen Lauf in diesem Zeitraum.
