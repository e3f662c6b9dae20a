### The plan: the way back, on its own screen and as a card on Today.

way-title = De weg terug
# A link from the card to the screen.
way-whole-plan = Het hele plan
way-nothing-yet = Hier komt de weg terug: een ladder van wandelen en hardlopen, en waar de knie erop staat.
# $link is way-choose-knee, as a link.
way-needs-knee = Daarvoor moet bekend zijn om welke knie het gaat. { $link }.
way-choose-knee = Kies de knie bij Instellingen

## Where the knee stands

way-where = Waar je staat
# Stands after what a step is made of, in small print; $day is a day with its weekday.
way-since = sinds { $day }
way-why = Waarom
way-moves = Wat het zou verschuiven
# Read out for the drawing of the ladder.
way-step-of = Trede { $step } van { $top }
# What a step is made of, one beside the other with dots between.
way-running = { $count ->
    [one] { $count } min hardlopen
   *[other] { $count } min hardlopen
}
way-walking = { $count ->
    [one] { $count } min wandelen
   *[other] { $count } min wandelen
}
way-brisk = 5 min stevig wandelen ervoor en erna
# The heading over what a physio wrote.
way-physio-note = Notitie van je fysio
way-physio-set = Grenzen gesteld door je fysio

## The questions before the first running step

way-criteria = Voor de eerste hardlooptrede
way-criteria-open = Wat niet beantwoord is, telt als nog niet.
way-not-known = Niet bekend

## The coming days

way-coming-days = Komende dagen
way-coming = De komende twee weken
way-save-calendar = Opslaan als agenda (.ics)…
# Beside a day: it holds if the knee answers green until then.
way-if-green = als groen
way-held-by-line = tegengehouden door de belastingslijn
way-running-in-all = { $count ->
    [one] { $count } min hardlopen in totaal
   *[other] { $count } min hardlopen in totaal
}

## What was decided so far

way-story = Het verhaal tot nu toe
way-story-empty = Er is nog niets besloten. Elke beantwoorde run wordt naast de regels gelegd, en wat hij verschoof, staat hier.
# Unfolds the older ones; $count is how many.
way-earlier = Eerder ({ $count })

## The ladder

way-ladder = De ladder
way-ladder-set = De treden die je fysio heeft gesteld, en een paar verder als de knie daar staat.
way-ladder-usual = Van wandelen tot dertig minuten aan één stuk, en van daar verder. Een fysio kan een andere stellen.
# Beside the step the knee stands on.
way-here = hier sta je

## The physio’s limits: names of fields for a number

way-limits = Grenzen van de fysio
way-by-physio = Mijn fysio heeft deze gesteld
way-limits-empty = Leeg gelaten geldt wat er grijs staat.
way-limit-wrong = Een getal, alsjeblieft.
way-limit-runs = Runs per week
way-limit-rest = Uren tussen runs
way-limit-greens = Groene runs voor een trede omhoog
way-limit-steps = Treden omhoog in zeven dagen
way-limit-green = Groen: hoogstens, tijdens een run
way-limit-red = Rood: meer dan, tijdens een run
way-limit-rise = Rood: een ochtend hoger met
way-limit-chance = Kans die een trede verlaagt
way-dose = Wat de belasting van een run aanneemt
way-dose-said = Hoe hard een stap drukt vergeleken met een rustige hardloopstap op het vlakke. De richting is telkens onderbouwd, de grootte is een aanname. Een wijziging berekent elke belasting opnieuw.
way-limit-exponent = Exponent m
way-limit-walk = Kracht van een wandelstap
way-limit-cadence = Exponent van de pasfrequentie
way-limit-speed = Exponent van de snelheid
way-limit-downhill-5 = Extra kracht, 5% bergaf
way-limit-downhill-10 = Extra kracht, 10% bergaf
way-note-left = Notitie bij de linkerknie
way-note-right = Notitie bij de rechterknie
