### The report for a clinic, a PDF. Room is scarce: headings, table heads and labels are short.
### In the window’s preview and in print; a space before a percent sign is a hard one.

## Counted

report-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
report-runs-counted = { $count ->
    [one] { $count } run
   *[other] { $count } runs
}
report-rated-runs = { $count ->
    [one] { $count } beoordeelde run
   *[other] { $count } beoordeelde runs
}
report-mornings = { $count ->
    [one] { $count } ochtend
   *[other] { $count } ochtenden
}
report-flares-counted = { $count ->
    [one] { $count } opvlamming
   *[other] { $count } opvlammingen
}

## Headings

# At the foot of each page.
report-page = Pagina { $n } van { $of }
# $knee: one of the two below.
report-title = Belasting en pijn, { $knee }
report-knee = { $side ->
    [left] linkerknie
   *[right] rechterknie
}
report-knee-capital = { $side ->
    [left] Links
   *[right] Rechts
}
# For $knee in the title.
report-no-knee = geen knie gekozen
report-no-knee-short = niet gekozen
# A property of the PDF.
report-subject = Zelf gerapporteerd dagboek van een hardloper over loopbelasting en kniepijn. Geen klinische meting.
report-figures = In vijf getallen
report-sinss = Ernst tot stabiliteit (SINSS), zoals het logboek het vertelt
report-flares = Opvlammingen, en de run voor elk
report-red-flags = Vragen over alarmsignalen (rode vlaggen)
report-plan = Waar het plan staat
report-course = 24 uur rond een run
report-weeks = Belasting per week
report-factors = Waar opvlammingen mee samengingen
report-line = De belastingslijn
report-adherence = Hoe het plan werd gevolgd
report-scores = Vragenlijsten
report-changes = Wat veranderde
report-runs = Runs
report-latest-runs = De laatste runs
report-diary = Dagboek
report-diary-left-out = Weggelaten, omdat daar bij geen run iets staat: { $columns }.
report-methods = Hoe deze getallen tot stand komen
report-notice = Zelf gerapporteerd door de hardloper; geen klinische meting. Plimsoll is een dagboek en een rekenmachine voor eigen getallen. Het stelt geen diagnose.
# Beside the title and the day at the foot of each page.
report-footer = zelf gerapporteerd, geen klinische meting

## Who

report-about-runner = Hardloper
report-about-knee = Knie
report-about-since = Klachten sinds
report-about-period = Periode
report-about-made-on = Gemaakt op
report-about-goal = Doel

## How complete the log is

# How complete the log is: $n of $of.
report-kept-days = { $n } van { $of } dagen bijgehouden
report-kept-nobody = Geen antwoorden in deze periode
report-kept-all = elke ochtend na een run beantwoord ({ $of })
report-kept-missing = { $n } van { $of } ochtenden na runs niet beantwoord: onbekend, niet pijnvrij
report-kept-none-due = nog geen ochtend na een run aan de beurt
report-kept-recalled = { $n } uit het geheugen ingevuld

## In numbers

# Labels and notes of five numbers at the top of page 1: very short.
report-fig-runs = Runs
report-fig-runs-note = in { $days }
report-fig-longest = Langste run
report-fig-minutes = Minuten per week
report-fig-minutes-note = eerste → laatste 7 dagen
report-fig-morning = Ochtendpijn
report-fig-morning-note = mediaan / ergste, { $mornings }
report-fig-over = Dagen boven de lijn
report-fig-over-note = van { $n } loopdagen met een lijn
report-fig-flares = Opvlammingen
report-fig-flares-note = in { $rated }

## Severity to stability

# SINSS: the five headings as physiotherapists know them.
report-severity = Ernst
report-severity-during = Tijdens: mediaan { $median }, ergste { $worst }.
report-severity-morning = Volgende ochtend: mediaan { $median }, ergste { $worst }.
report-severity-activities = Eigen activiteiten: { $value } van 10.
report-severity-none = Geen antwoorden.
report-severity-note = antwoorden tijdens: { $during }; ochtenden na runs: { $morning }
report-irritability = Prikkelbaarheid
report-irritability-onset = Kost { $median } (mediaan; minst { $lowest }).
report-irritability-onset-minutes = Kost { $median }, { $minutes } (medianen; minst { $lowest }).
report-irritability-peak = Piek op { $median } (ergste { $worst }).
report-irritability-settled = Terug tot op een punt: { $how } (langste: { $longest }).
report-settled-hour = binnen 1 u
report-settled-morning = de volgende ochtend (≤ 24 u)
report-settled-days = binnen { $hours } u
report-settled-not = nog niet
report-irritability-none = Geen beoordeelde run verhoogde de pijn met 2 punten of meer.
report-irritability-without = Gedragen zonder stijging: tot { $load }.
report-irritability-unknown = Te weinig runs met antwoorden vooraf, tijdens en erna om het te zeggen.
report-irritability-note = { $n } van { $of } beoordeelde runs verhoogden de pijn met 2 of meer
report-irritability-low = laag, volgens aangenomen grenzen
report-irritability-moderate = matig, volgens aangenomen grenzen
report-irritability-high = hoog, volgens aangenomen grenzen
report-where = Waar
report-where-none = Geen antwoord noemde een plek.
# Behind places and signs, each with how often it was named; $of is a number.
report-where-note = zo vaak genoemd; antwoorden: { $of }
report-nature = Aard
report-nature-note = aan de behandelaar
report-stage = Stadium
report-stage-onset = { $days } sinds het begin.
report-stage-flare = { $days } sinds het begin van de laatste opvlamming.
report-stage-no-flare = Geen opvlamming in het logboek.
report-stage-unknown = De dag van het begin is niet genoemd.
report-stability = Stabiliteit
report-stability-text = { $slope } punten per week (95%-interval { $low } tot { $high }): { $direction }.
report-stability-few = Te weinig ochtenden voor een helling: { $n } in vier weken; 10 over twee weken zijn nodig.
report-stability-note = helling van { $mornings } tot { $to }
report-direction-improving = verbetert
report-direction-unchanged = onveranderd, voor zover te zeggen
report-direction-worsening = verslechtert

## Flares

report-flare-began = Begin
report-flare-peak = Piek
report-flare-lasted = Duur
report-flare-run = Run ervoor
report-flare-open = einde niet gezien
report-flares-none = Geen opvlamming in deze periode.
report-flares-note = Duur: ochtenden boven het gebruikelijke niveau. Procent: tegen de grootste belasting van de 30 dagen ervoor.
report-flares-more = Eerdere niet getoond: { $n }.

## Red flags

# Beside each flag that stands.
report-flag-stands = Staat
report-flag-yes = Ja { $day }
report-flag-cleared = Afgehandeld { $day }
report-flag-somebody = door iemand
report-flags-asked = Gevraagd
report-flags-asked-text = Rondes: { $n }, de laatste op { $day }.
report-flags-none-stands = Er staat niets.
report-flags-more = en nog { $n }
report-flags-never = De vragen zijn niet beantwoord.
report-flag-no-weight = niet op het been kunnen steunen, of de knie niet kunnen bewegen
report-flag-badly-swollen = erg gezwollen of van vorm veranderd
report-flag-hot-and-unwell = warm, rood en gezwollen met koorts of ziek gevoel
report-flag-stuck = op slot schieten, of pijnlijk klikken
report-flag-gives-way = wegzakken (giving way)
report-flag-severe-or-blow = heel hevige pijn, of sinds een val, klap of verdraaiing
report-flag-cannot-lift = het gestrekte been is niet op te tillen
report-flag-numb-or-cold = gevoelloos, zwak of koud onder de knie
report-flag-calf-or-breath = gezwollen, warme, drukpijnlijke kuit, of kortademig
report-flag-after-surgery = erger na een operatie of injectie, of met een kunstgewricht
report-flag-night-pain = de hele tijd of ’s nachts pijn
report-flag-weight-or-lump = gewichtsverlies, kanker in het verleden, of een harde knobbel
report-flag-bone-or-groin = pijn op één plek op het bot, of in lies of bovenbeen
report-flag-keeps-coming = zwelling of onvastheid die terug blijft komen, of minder beweeglijk
report-flag-many-joints = meerdere gewrichten, lange ochtendstijfheid, of een aandoening die met pijnlijke gewrichten samengaat
report-flag-under-18 = jonger dan 18
report-flag-told-not-to-run = voorlopig niet hardlopen op advies, of opnieuw geblesseerd

## The plan

report-plan-step = Trede { $level } van { $of }: { $what }.
report-plan-step-since = Trede { $level } van { $of }: { $what }, sinds { $day }.
report-plan-walk = Voor de eerste hardlooptrede: { $what }; de startvragen komen eerst.
report-plan-walk-for-now = Voorlopig geen hardlopen: { $what }.
report-plan-paused = Het plan staat stil: een alarmsignaal is met ja beantwoord.
# What a step is, within a sentence as $what.
report-plan-turns = { $turns } × ({ $run } min hardlopen, { $walk } min wandelen)
report-plan-walking = { $walk } min stevig wandelen
report-plan-run = { $run } min rustig hardlopen
report-plan-move = { $day }: { $moved } (trede { $from } → { $to }).
report-move-enter = de ladder op
report-move-progress = omhoog
report-move-hold = blijft
report-move-back = terug
report-move-break = omlaag na vrije dagen
report-move-pause = staat stil
report-move-resume = gaat verder
report-plan-set-by-physio = Grenzen, ladder of opbouw zijn gesteld door een fysio.

## 24 hours

report-course-empty = Geen antwoorden rond een run in deze periode.
report-course-alt = Pijn van 0 tot 10 rond { $runs }. Medianen: { $medians }.
report-course-note = Erna: het ergste van de eerste uren.
report-course-counted = Onder elk moment: hoeveel van de runs met enig antwoord dit hadden.

## Weeks

# Heads of a narrow table.
report-week-of = Week
report-week-runs = Runs
# The runner’s unit, as the head of a column.
report-unit-km = km
report-unit-miles = mi
report-week-minutes = min
report-week-longest = Max
report-week-down = Daling
report-week-load = Bel.
report-week-morning = Ochtend
report-weeks-note = Max: langste run. Daling: meters. Bel.: belasting in knie-km. Ochtend: mediaan / ergste. ≥: niet van elke run bekend.
report-weeks-breaks = Looppauze: { $list }.
report-weeks-nothing = Geen runs.

## What flares went along with

# Heads of a table.
report-factor = Wat
report-factor-with = Met
report-factor-without = Zonder
report-factor-of = { $n } van { $of }
report-factor-largest-load = Grootste belasting in 30 dagen
report-factor-downhill = Bergaf, 15 m/km of meer
report-factor-faster = 5% sneller dan gebruikelijk
report-factor-day-before = Run op de dag ervoor
report-factor-two-rest-days = Twee rustdagen of meer ervoor
report-factor-road = Op de weg
report-factor-trail = Op trail
report-factor-track = Op de atletiekbaan
report-factor-treadmill = Op de loopband
report-factor-strength = Kracht die dag of de dag ervoor
report-factor-hike = Lange wandeling die dag of de dag ervoor
report-factor-cycling = Fietsen die dag of de dag ervoor
report-factor-new-shoes = Schoenen minder dan 5 keer gedragen
report-factor-short-sleep = Minder dan 7 u slaap ervoor
report-factor-high-stress = Stress van 7 van 10 of meer
report-factors-note = Opvlammingen onder beoordeelde runs met en zonder. Tellingen, geen oorzaken.
report-factors-empty = Nog niets te vergelijken: daarvoor zijn beoordeelde runs met en zonder iets nodig.

## The load line

report-line-ready = De belastingslijn ligt op { $line }, 80%-band { $low } tot { $high }.
report-line-learning = Te weinig antwoorden voor een lijn, of een te brede band.
report-line-learning-no-flare = Er was nog geen slechtere ochtend, dus de lijn kan alleen liggen boven wat verdragen is.
report-line-unclear = Slechtere ochtenden volgen in dit logboek de belasting niet ({ $p }% dat belasting er niet toe doet), dus wordt er geen lijn getekend.
report-line-none = Er is geen lijn: er is nog niets beoordeeld.
report-line-tolerated = Tot nu toe verdragen: tot { $load }.
report-line-rests = Ze berust op { $rated } sinds { $since } met { $flares }.
report-line-start-told = Aangenomen voor het eerste antwoord: { $load }, uit de langste comfortabele run die genoemd is en de vrije dagen.
report-line-start-runs = Aangenomen voor het eerste antwoord: { $load }, uit de langste run voor de laatste looppauze.
report-line-start-nothing = Aangenomen voor het eerste antwoord: { $load }, een ruwe schatting.
report-line-record = Tot nu toe uitgekomen: { $predicted } slechtere ochtenden voorspeld, { $observed } gezien, in { $rated }.
report-line-record-none = Voorspelling en verloop zijn nog niet te vergelijken.
report-line-trails = De laatste tijd voorspelt ze slechter dan het gewone gemiddelde, dus beslist het plan zonder haar.

## How the plan was followed

report-keeping-steps = Meer dan een tiende groter dan de trede van het plan: { $n } van { $of } runs.
report-keeping-steps-none = Geen run in deze periode is met een trede te vergelijken.
report-keeping-rest = Duidelijk eerder dan { $hours } u na de run ervoor: { $n } van { $of }.
report-keeping-holds = Beslissingen: { $up } omhoog, { $hold } blijft, { $back } terug.

## Questionnaires

report-score-which = Welke
report-score-first = Eerste
report-score-last = Laatste
report-score-change = Verschil (kleinste)
report-score-least = { $change } ({ $least })
report-scores-empty = Er is er geen ingevuld.
report-scores-note = Kleinste: de kleinste gepubliceerde verandering die iets betekent. Lijnen: de hele schaal; ring: eerste, stip: laatste, gearceerd: minder dan de kleinste verandering. Totalen zijn met de hand ingevoerd.
report-questionnaire-overall = Totaal, 0–100
report-questionnaire-activities = Activiteiten, 0–10
report-questionnaire-change = Globale verandering, −7 tot 7
report-questionnaire-weekly-trouble = Wekelijkse klachten, 0–12 (eigen bewoording)
report-questionnaire-koos-pf = KOOS-PF, 0–100
report-questionnaire-koos-12 = KOOS-12, 0–100
report-questionnaire-akps = AKPS, 0–100
report-questionnaire-uwri = UWRI, 0–36
report-questionnaire-ostrc = OSTRC, 0–100
report-questionnaire-lefs = LEFS, 0–80
report-questionnaire-tsk-11 = TSK-11, 11–44

## Changes

report-change-shoes = Schoenen
report-change-surface = Ondergrond
report-change-exercises = Oefeningen
report-change-medication = Medicatie
report-change-other = Anders
# $shoes: their name.
report-change-new-shoes = nieuw: { $shoes }
report-changes-empty = Er is niets genoteerd.
report-changes-redacted = weggelaten

## Runs

# Heads of a narrow table of runs.
report-run-day = Dag
report-run-started = Start
report-run-distance = Afstand
report-run-time = Tijd
report-run-down = Daling m
report-run-load = Knie-km
report-run-rpe = RPE
report-run-pain = Pijn, 0–10
report-run-before = Vooraf
report-run-during = Tijdens
report-run-after = Erna
report-run-morning = Ochtend
report-run-note = Notitie
report-runs-none = Geen runs in deze periode.
report-runs-note = De laatste van { $of } runs in deze periode; de lange vorm bevat ze allemaal.
report-sign-swelling = zwelling
report-sign-giving-way = zakte weg
report-sign-locking = op slot
report-sign-stopped = gestopt vanwege de knie
report-mark-flare = opvlamming
report-mark-missing = ochtend niet beantwoord
report-mark-recalled = ochtend uit het geheugen
report-mark-treadmill = loopband

## How the numbers are made

# Pairs: a word in bold, and what follows it on the same line.
report-method-pain-label = Pijn
report-method-pain = is de ergste op de numerieke pijnschaal 0–10 (NRS), gevraagd voor, tijdens en na een run en de volgende ochtend.
report-method-load-label = Belasting.
report-method-load = Eén knie-km is één kilometer van het eigen rustige hardlopen op het vlakke. De gewichten van wandelen, pasfrequentie, helling en snelheid zijn aannames (exponent { $exponent }); geen kracht.
report-method-usual-label = Gebruikelijk niveau:
report-method-usual = mediaan van de laatste 7 ochtenden die niet op een run volgden, minstens 3; anders de score voor de run.
report-method-flare-label = Opvlamming:
report-method-flare = een volgende ochtend minstens 2 boven het gebruikelijke niveau, of minstens 1 erboven na meer dan 2 tijdens; ze eindigt met de eerste ochtend terug op dat niveau.
report-method-irritability-label = Prikkelbaarheid:
report-method-irritability = uit runs die de pijn op enig moment met 2 of meer verhoogden; tot rust is terug tot op een punt van het niveau ervoor. Grenzen, aangenomen: laag vanaf 20 min, tot rust binnen 1 u; hoog onder 10 min, of de volgende ochtend niet tot rust.
report-method-stability-label = Stabiliteit:
report-method-stability = Theil-Sen-helling van de ochtenden van 28 dagen met het 95%-interval van Sen, verbreed omdat naburige dagen op elkaar lijken: één opvlamming kantelt haar niet.
report-method-line-label = Belastingslijn:
report-method-line = de belasting van een dag waarboven dit logboek een slechtere ochtend waarschijnlijk ziet worden; Bayes-filter met adaptieve drempel, 80%-band. Een schatting uit dit logboek, geen eigenschap van weefsel.
report-method-limits = Geldende grenzen:
report-method-limits-strict = groen hoogstens 2 tijdens, binnen een uur terug op het niveau van ervoor, geen stijging de volgende ochtend (Esculier 2018)
report-method-limits-permissive = groen hoogstens 5 tijdens en erna, tot rust de volgende ochtend (Thomeé 1997, Silbernagel 2007)
report-method-limit-green = groen hoogstens { $n } tijdens
report-method-limit-red = rood boven { $n } tijdens
report-method-limit-rise = rood vanaf { $n } boven het gebruikelijke niveau
report-method-missing-label = Ontbrekende
report-method-missing = antwoorden zijn onbekend: nooit nul, nooit groen, en geen bewijs voor de lijn.
report-method-version-label = Versie.
report-method-version = Plimsoll { $version }, dosisformule { $formula }; gemaakt uit { $runs } en { $answers } antwoorden over deze knie.
report-method-sources-label = Bronnen:
report-method-sources = Esculier 2018 (BJSM 52:659), Thomas 2021 (opvlammingen), Sen 1968, Petersen 2021 (SINSS, JMMT 29:297). De volledige lijst zit bij Plimsoll.

## The chart

# What the chart shows, for those who do not see it.
report-chart-alt = Balken tonen belasting, tekens eronder tonen pijn. { $period }: { $runs }, ergste ochtend { $worst } van 10, { $missing } niet beantwoord.
report-chart-alt-no-morning = Balken tonen belasting, tekens eronder tonen pijn. { $period }: { $runs }, geen ochtend beantwoord.
report-chart-alt-none = { $period }: geen runs.
report-chart-title = Belasting en pijn
report-stage-still = plan staat stil
report-stage-still-short = stil
# The strip above the chart that names the plan’s steps: little room.
report-stage-walking = trede { $level }, wandelen
report-stage-running = trede { $level }, { $minutes } min hardlopen
report-stage-step = trede { $level }

## Inside the PDF

# Descriptions of files inside the PDF.
report-attached-document = Waaruit de pagina’s gezet zijn.
report-attached-chart = Wat de grafiek toont, een rij per dag of week.

## On the chart of load and pain: little room, no capitals in the key

report-chart-line-per-day = Lijn, knie-km van één dag
report-chart-line = lijn { $load }
report-chart-empty = Geen runs in deze periode.

## On the chart of 24 hours: little room

report-course-chart-empty = Geen antwoorden rond een run in deze periode.
