### What stands on charts, beside them and in their tables.

# Two days: "1 March 2026 to 5 May 2026". Stands before a colon, and in a list.
chart-period = { $from } tot { $to }
# In a table's cell.
chart-yes-or-no = { $answer ->
    [yes] ja
   *[no] nee
}
# The name of a group of days of which something is not known.
chart-not-known = niet bekend
# At least so much: something of it is not known. $amount carries its unit.
chart-at-least = minstens { $amount }

## Titles. $side is none where no knee is chosen.

chart-load-pain-title = { $side ->
    [left] Belasting en pijn, linkerknie
    [right] Belasting en pijn, rechterknie
   *[none] Belasting en pijn
}
chart-dose-answer-title = { $side ->
    [left] Dosis en antwoord, linkerknie
    [right] Dosis en antwoord, rechterknie
   *[none] Dosis en antwoord
}
chart-day-course-title = { $side ->
    [left] 24 uur, linkerknie
    [right] 24 uur, rechterknie
   *[none] 24 uur
}
chart-day-course-title-of-run = { $side ->
    [left] 24 uur rond de run op { $day }, linkerknie
    [right] 24 uur rond de run op { $day }, rechterknie
   *[none] 24 uur rond de run op { $day }
}
chart-calendar-title = { $side ->
    [left] Kalender, linkerknie
    [right] Kalender, rechterknie
   *[none] Kalender
}
chart-metrics-title = Andere maten
chart-followed-title = { $side ->
    [left] Waar slechtere ochtenden op volgden, linkerknie
    [right] Waar slechtere ochtenden op volgden, rechterknie
   *[none] Waar slechtere ochtenden op volgden
}
chart-track-title = Onderweg, { $day }

## Load and pain

# Where the plan stood, in a strip over the chart.
chart-stage-still = plan staat stil
chart-stage-walking = trede { $step }, wandelen
chart-stage-running = trede { $step }, { $minutes } min hardlopen
# The same where there is very little room.
chart-stage-still-short = stil
chart-stage-short = trede { $step }
# A flare as a span of days; also after a colon.
chart-flare-settled = na de run op { $run }, ergste { $score } op { $peak }, terug op het gebruikelijke niveau op { $settled }
chart-flare-open = na de run op { $run }, ergste { $score } op { $peak }, geen einde gezien
# $told is a list of the phrases below, from "2 runs" to "3 mornings unanswered".
chart-summary = { $period }: { $told }.
chart-summary-no-runs = { $period }: geen runs.
chart-worst-morning = ergste ochtend { $score } van 10
chart-no-morning = geen ochtend beantwoord
chart-mornings-unanswered = { $count ->
    [one] { $count } ochtend onbeantwoord
   *[other] { $count } ochtenden onbeantwoord
}
# A row of the chart read out is a list of these phrases.
chart-week-of = week van { $day }
chart-no-run = geen run
chart-load-not-known = belasting niet bekend
chart-felt = { $moment ->
    [during] tijdens { $score }
    [after] erna { $score }
   *[morning] ochtend { $score }
}
chart-morning-not-answered = ochtend niet beantwoord
# The load line's value, without its unit.
chart-line-at = lijn { $load }
chart-in-flare = in de opvlamming na de run op { $day }

## Dose and answer

# $told is a list of the phrases below.
chart-dose-none-asked = { $period }: er is nog over geen hardloopdag gevraagd.
chart-dose-read = { $read } van { $count ->
    [one] { $count } hardloopdag
   *[other] { $count } hardloopdagen
} met een leesbare volgende ochtend, { $flares ->
    [one] { $flares } opvlamming
   *[other] { $flares } opvlammingen
}
# Days of running without a next morning to read.
chart-dose-without = { $count } zonder
chart-dose-left-out = { $count ->
    [one] { $count } dag voor het eerste antwoord weggelaten
   *[other] { $count } dagen voor het eerste antwoord weggelaten
}
chart-dose-line = de lijn ligt op { $load }
# $state is one of the states below.
chart-next-morning = volgende ochtend { $state }
# A next morning against its usual level. Also a cell of a table.
chart-morning-changed = { $direction ->
    [above] { $points } boven gebruikelijk
    [below] { $points } onder gebruikelijk
   *[usual] zoals gebruikelijk
}
chart-morning-flare = { $direction ->
    [above] { $points } boven gebruikelijk, een opvlamming
    [below] { $points } onder gebruikelijk, een opvlamming
   *[usual] zoals gebruikelijk, een opvlamming
}
chart-morning-undecided = { $direction ->
    [above] { $points } boven gebruikelijk; of het een opvlamming was, is niet bekend, want “tijdens” is niet beantwoord
    [below] { $points } onder gebruikelijk; of het een opvlamming was, is niet bekend, want “tijdens” is niet beantwoord
   *[usual] zoals gebruikelijk; of het een opvlamming was, is niet bekend, want “tijdens” is niet beantwoord
}
chart-morning-without-level = beantwoord, maar geen gebruikelijk niveau bekend
chart-morning-open = nog open
chart-morning-missing = niet beantwoord
chart-morning-not-asked = niet gevraagd

## 24 hours

# The five moments around a run, as headings and as the first words of what is read out.
chart-moment = { $moment ->
    [before] vooraf
    [during] ergste tijdens
    [one-hour] een uur erna
    [after] ergste erna
   *[morning] volgende ochtend
}
# The same where there is little room.
chart-moment-short = { $moment ->
    [before] vooraf
    [during] tijdens
    [one-hour] 1 u
    [after] erna
   *[morning] ochtend
}
# $moment in these is the name of a moment.
chart-course-score = { $moment } { $score }
chart-course-not-answered = { $moment } niet beantwoord
chart-course-felt = { $moment ->
    [before] { $score } vooraf
    [during] hoogstens { $score } tijdens de run
    [one-hour] { $score } een uur erna
    [after] hoogstens { $score } in de uren erna
   *[morning] { $score } de volgende ochtend
}
chart-course-of-one = Op { $day } antwoordde de knie: { $told }.
chart-course-unanswered = Niet beantwoord: { $moments }.
chart-course-no-run = { $period }: er is nog over geen run geantwoord.
chart-course-summary = { $period }: { $count ->
    [one] { $count } run
   *[other] { $count } runs
}; { $medians }.
chart-course-median = { $moment } mediaan { $median } ({ $answered } van { $of })
chart-course-never = { $moment } nooit beantwoord
chart-course-none = { $moment }: geen van { $count ->
    [one] { $count } run
   *[other] { $count } runs
} beantwoord
chart-course-told = { $moment }: { $answered } van { $count ->
    [one] { $count } run
   *[other] { $count } runs
} beantwoord, mediaan { $median }, middelste helft { $low } tot { $high }, hoogste { $highest }

## Calendar

chart-days-with-running = { $count ->
    [one] { $count } hardloopdag
   *[other] { $count } hardloopdagen
}
chart-mornings-answered = { $count ->
    [one] { $count } ochtend beantwoord
   *[other] { $count } ochtenden beantwoord
}
# Mornings.
chart-unanswered-after-run = { $count } onbeantwoord na een run
chart-breaks = { $count ->
    [one] { $count } looppauze van 14 dagen of meer
   *[other] { $count } looppauzes van 14 dagen of meer
}
chart-flares = { $count ->
    [one] { $count } opvlamming
   *[other] { $count } opvlammingen
}
# A day read out is a list of these phrases.
chart-day-off = vrije dag
chart-morning = ochtend { $score }
chart-followed-by-flare = gevolgd door een opvlamming
chart-day-in-flare = in een opvlamming
# Spans of days in the log.
chart-break = { $count ->
    [one] { $count } vrije dag
   *[other] { $count } vrije dagen
}, { $from } tot { $to }
# $span says after which run, how bad, and how it ended.
chart-flare-in-log = Opvlamming van { $count ->
    [one] { $count } ochtend
   *[other] { $count } ochtenden
}: { $span }

## Other metrics

chart-metric-distance = { $units ->
    [mi] Afstand, mi per week
   *[km] Afstand, km per week
}
chart-metric-change = Verandering ten opzichte van de week ervoor, %
chart-metric-acute-chronic = Acuut tot chronisch: 7 dagen tegen de 21 ervoor (voortschrijdend, ontkoppeld, uit afstand)
chart-metric-monotony = Monotonie: een gemiddelde dag gedeeld door de spreiding van 7 (uit afstand)
chart-metric-longest = { $units ->
    [mi] Langste run in 30 dagen, mi
   *[km] Langste run in 30 dagen, km
}
chart-evidence-distance = De som van een week zegt weinig over één run: onder 5205 hardlopers ging de lengte van de losse run samen met blessures, die van de week niet.
chart-evidence-change = Bij hoogstens 10% per week hadden 532 beginners evenveel blessures als zonder die regel; onder 5205 hardlopers was geen verband met de verandering te zien.
chart-evidence-acute-chronic = Alleen geschiedenis, geen advies: gedeeld door een vast getal voorspelde de laatste week bijna even goed, en een hogere verhouding ging samen met minder blessures.
chart-evidence-monotony = Uit onderzoek naar overtraining, met inspanning maal minuten; voor een knie op de weg terug is er niets over bekend.
chart-evidence-longest = De enige met bewijs per run: meer dan 10% erboven ging samen met ongeveer 4 in plaats van 2 overbelastingsblessures op 1000 runs, bij hardlopers zonder looppauze.
chart-metrics-nothing = { $period }: er is niets genoteerd.
chart-metrics-summary = { $period }: { $count ->
    [one] { $count } week
   *[other] { $count } weken
}, hoogstens { $most }. De getallen die andere programma’s tonen, met wat over elk bekend is; geen ervan beslist hier iets.
# A week read out is a list of these phrases.
chart-week = Week van { $day }
chart-week-so-far = Week van { $day }, tot nu toe
chart-week-distance = { $distance } in { $count ->
    [one] { $count } run
   *[other] { $count } runs
}
chart-week-distance-least = minstens { $distance } in { $count ->
    [one] { $count } run
   *[other] { $count } runs
}
chart-distance-not-known = afstand niet bekend
chart-not-logged = niet genoteerd
# $change is "+9 %".
chart-change = { $change } ten opzichte van de week ervoor
chart-change-not-available = verandering niet beschikbaar
chart-acute-chronic = acuut tot chronisch { $ratio }
chart-acute-chronic-not-available = acuut tot chronisch niet beschikbaar
chart-monotony = monotonie { $ratio }
chart-monotony-not-available = monotonie niet beschikbaar
chart-longest = langste in 30 dagen { $distance }
chart-longest-not-available = langste in 30 dagen niet beschikbaar

## What worse mornings followed

chart-followed-none = { $period }: er is nog geen hardloopdag beoordeeld.
chart-followed-summary = { $period }: { $rated } van { $count ->
    [one] { $count } hardloopdag
   *[other] { $count } hardloopdagen
} beoordeeld, { $flares } gevolgd door een opvlamming. Alleen tellingen: groepen verschillen in meer dan hun naam.
# What days are grouped by.
chart-group = { $by ->
    [load] Belasting van de dag
    [descent] Daling
    [speed] Snelheid
    [surface] Ondergrond
    [sleep] Slaap ervoor
    [beside] Ook die dag of de dag ervoor
   *[shoes] Schoenen
}
# A third of the days, by its ends, in the unit that $unit names.
chart-range-under = { $unit ->
    [knee-km] onder { $to } knie-km
    [descent] onder { $to } m daling per km
    [km-per-hour] onder { $to } km/u
    [hours] onder { $to } u
   *[mph] onder { $to } mph
}
chart-range-between = { $unit ->
    [knee-km] { $from } tot { $to } knie-km
    [descent] { $from } tot { $to } m daling per km
    [km-per-hour] { $from } tot { $to } km/u
    [hours] { $from } tot { $to } u
   *[mph] { $from } tot { $to } mph
}
chart-range-from = { $unit ->
    [knee-km] vanaf { $from } knie-km
    [descent] vanaf { $from } m daling per km
    [km-per-hour] vanaf { $from } km/u
    [hours] vanaf { $from } u
   *[mph] vanaf { $from } mph
}
# "Speed, under 9.0 km/h: 2 of 8 rated days followed by a flare".
chart-followed-row = { $group }, { $name }: { $flares } van { $count ->
    [one] { $count } beoordeelde dag
   *[other] { $count } beoordeelde dagen
} gevolgd door een opvlamming

## One run's track

chart-track-pace = { $units ->
    [mi] Tempo, min/mi
   *[km] Tempo, min/km
}
chart-track-height = Hoogte boven de start, m
chart-track-heart-rate = Hartslag, bpm
chart-track-cadence = Pasfrequentie, passen/min
chart-track-nothing = Er is onderweg niets opgenomen.
# $told is a list of the four phrases below, as far as they are known.
chart-track-summary = { $told }.
chart-track-lasted = { $clock } van begin tot eind
chart-track-fastest = snelste stuk { $pace }
chart-track-highest-heart-rate = hoogste hartslag { $rate } bpm
chart-track-mean-cadence = gemiddelde pasfrequentie { $cadence } passen per minuut
# A stretch read out is a list of these phrases.
chart-standing-still = stilstaand
chart-above-start = { $metres } m boven de start
chart-below-start = { $metres } m onder de start
chart-as-high = even hoog als de start
chart-heart-rate = { $rate } bpm
chart-cadence = { $cadence } passen per minuut
# "5:20 /km".
chart-pace = { $units ->
    [mi] { $clock } /mi
   *[km] { $clock } /km
}

## Words in the drawings: there is little room. The charts themselves write numbers into them.

# Short names.
chart-weekday = { $day ->
    [monday] ma
    [tuesday] di
    [wednesday] wo
    [thursday] do
    [friday] vr
    [saturday] za
   *[sunday] zo
}
# Heads a panel.
chart-label-load-per-day = Kniebelasting, knie-km per dag
chart-label-load-per-week = Kniebelasting, knie-km per week
chart-label-line-per-day = Jouw lijn, knie-km van één dag
chart-label-pain = Pijn, 0–10
# Keys.
chart-label-largest-day = grootste dag van de week
chart-label-during = tijdens
chart-label-after = erna
chart-label-during-or-after = tijdens of erna
chart-label-next-morning = volgende ochtend
chart-label-no-answer = geen antwoord
chart-label-load-not-known = belasting niet bekend
chart-label-flare = opvlamming
# On a dashed rule; $load is a number.
chart-label-tolerated = tot nu toe verdragen { $load }
chart-label-line = jouw lijn { $load }
# In a break; $days is a number of 14 and more.
chart-label-days-off = { $days } dagen vrij
chart-label-today = vandaag
chart-label-load-pain-empty = Hier komen je runs en de antwoorden van je knie te staan.
# Axes of dose and answer.
chart-label-answer = Volgende ochtend tegen het gebruikelijke niveau
chart-label-dose = Kniebelasting van de dag, knie-km
chart-label-undecided = slechter; tijdens niet beantwoord
chart-label-open = komt nog
chart-label-not-answered = niet beantwoord
chart-label-no-level = gebruikelijk niveau niet bekend
chart-label-usual = gebruikelijk
chart-label-dose-empty = Elke hardloopdag komt hier te staan zodra de volgende ochtend beantwoord is.
# 24 hours.
chart-label-answered = { $answered } van { $of }
chart-label-runs = runs, hoe dikker hoe meer
chart-label-followed-by-flare = gevolgd door een opvlamming
chart-label-median = mediaan
chart-label-middle-half = middelste helft
chart-label-usual-level = gebruikelijk niveau
chart-label-course-empty = Wat de knie over een run antwoordt, komt hier te staan, van ervoor tot de volgende ochtend.
# Calendar: the steps of the fill, and what else is drawn.
chart-label-up-to = tot { $load }
chart-label-over = boven { $load }
chart-label-morning = ochtend, hoe groter hoe erger
chart-label-morning-missing = ochtend niet beantwoord
chart-label-off = vrije dagen
chart-label-flare-run = de run ervoor
# Other metrics.
chart-label-not-available = Niet beschikbaar: te weinig dagen in het logboek, of een run zonder afstand.
# What worse mornings followed.
chart-label-days = Beoordeelde hardloopdagen
chart-label-calm = niet
chart-label-count = { $flares } van { $rated }
chart-label-followed-empty = Zodra ochtenden beantwoord zijn, worden ze hier geteld naar belasting, daling, snelheid, ondergrond, schoenen, slaap en wat je nog meer deed.
# One run's track: after the minutes of the time axis, and at the foot of the pace's scale.
chart-label-minutes = min
chart-label-standing = stil

## Columns of the tables

chart-column-day = Dag
chart-column-week-from = Week vanaf
chart-column-from = Van
chart-column-to = Tot
chart-column-runs = Runs
chart-column-distance = Afstand
chart-column-load = Knie-km
chart-column-before = Vooraf
chart-column-during = Tijdens
chart-column-one-hour = Een uur erna
chart-column-after = Erna
chart-column-morning = Ochtend
chart-column-unanswered = Onbeantwoord
chart-column-runs-without-load = Runs zonder belasting
chart-column-runs-without-distance = Runs zonder afstand
chart-column-line = Lijn
chart-column-band-from = Band van
chart-column-band-to = Band tot
chart-column-flare = Opvlamming
chart-column-plan = Plan
chart-column-change-of-morning = Volgende ochtend tegen gebruikelijk
chart-column-note = Notitie
chart-column-change = Verandering
chart-column-acute-chronic = Acuut : chronisch
chart-column-monotony = Monotonie
chart-column-longest = Langste in 30 dagen
chart-column-by = Naar
chart-column-group = Dagen
chart-column-flares = Gevolgd door een opvlamming
chart-column-rated = Van beoordeelde dagen
chart-column-pace = Tempo
chart-column-height = Hoogte boven de start
chart-column-heart-rate = Hartslag
chart-column-cadence = Pasfrequentie
