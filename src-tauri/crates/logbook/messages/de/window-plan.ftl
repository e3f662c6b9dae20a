### The plan: the way back, on its own screen and as a card on Today.

way-title = Der Weg zurück
# A link from the card to the screen.
way-whole-plan = Der ganze Plan
way-nothing-yet = Hier wird der Weg zurück stehen: eine Leiter aus Gehen und Laufen, und wo das Knie auf ihr steht.
# $link is way-choose-knee, as a link.
way-needs-knee = Dafür muss klar sein, um welches Knie es geht. { $link }.
way-choose-knee = Knie in den Einstellungen auswählen

## Where the knee stands

way-where = Wo du stehst
# Stands after what a step is made of, in small print; $day is a day with its weekday.
way-since = seit { $day }
way-why = Warum
way-moves = Was es bewegen würde
# Read out for the drawing of the ladder.
way-step-of = Stufe { $step } von { $top }
# What a step is made of, one beside the other with dots between.
way-running = { $count ->
    [one] { $count } min Laufen
   *[other] { $count } min Laufen
}
way-walking = { $count ->
    [one] { $count } min Gehen
   *[other] { $count } min Gehen
}
way-brisk = davor und danach 5 min zügiges Gehen
# The heading over what a physio wrote.
way-physio-note = Notiz deiner Physiotherapie
way-physio-set = Grenzen von deiner Physiotherapie gesetzt

## The questions before the first running step

way-criteria = Vor der ersten Laufstufe
way-criteria-open = Was nicht beantwortet ist, zählt als noch nicht.
way-not-known = Nicht bekannt

## The coming days

way-coming-days = Die nächsten Tage
way-coming = Die nächsten zwei Wochen
way-save-calendar = Als Kalender speichern (.ics) …
# Beside a day: it holds if the knee answers green until then.
way-if-green = wenn grün
way-held-by-line = von der Belastungslinie gehalten
way-running-in-all = { $count ->
    [one] { $count } min Laufen insgesamt
   *[other] { $count } min Laufen insgesamt
}

## What was decided so far

way-story = Was bisher geschah
way-story-empty = Noch wurde nichts entschieden. Jeder beantwortete Lauf wird an den Regeln gemessen, und was er bewegt hat, steht hier.
# Unfolds the older ones; $count is how many.
way-earlier = Früher ({ $count })

## The ladder

way-ladder = Die Leiter
way-ladder-set = Die Stufen, die deine Physiotherapie gesetzt hat, und ein paar darüber hinaus, wenn das Knie dort steht.
way-ladder-usual = Vom Gehen bis zu dreißig Minuten am Stück, und von dort weiter. Eine Physiotherapie kann eine andere setzen.
# Beside the step the knee stands on.
way-here = hier stehst du

## The physio’s limits: names of fields for a number

way-limits = Grenzen der Physiotherapie
way-by-physio = Meine Physiotherapie hat sie gesetzt
way-limits-empty = Leer gelassen gilt jeweils, was grau dasteht.
way-limit-wrong = Eine Zahl, bitte.
way-limit-runs = Läufe pro Woche
way-limit-rest = Stunden zwischen Läufen
way-limit-greens = Grüne Läufe vor der nächsten Stufe
way-limit-steps = Stufen aufwärts in sieben Tagen
way-limit-green = Grün: höchstens, beim Lauf
way-limit-red = Rot: mehr als, beim Lauf
way-limit-rise = Rot: ein Morgen, der höher ist um
way-limit-chance = Wahrscheinlichkeit, die eine Stufe senkt
way-dose = Was die Belastung eines Laufs annimmt
way-dose-said = Wie stark ein Schritt drückt, verglichen mit einem lockeren Laufschritt in der Ebene. Die Richtung ist jeweils belegt, die Größe eine Annahme. Eine Änderung berechnet jede Belastung neu.
way-limit-exponent = Exponent m
way-limit-walk = Kraft eines Gehschritts
way-limit-cadence = Exponent der Schrittfrequenz
way-limit-speed = Exponent der Geschwindigkeit
way-limit-downhill-5 = Zusätzliche Kraft, 5 % bergab
way-limit-downhill-10 = Zusätzliche Kraft, 10 % bergab
way-note-left = Notiz zum linken Knie
way-note-right = Notiz zum rechten Knie
