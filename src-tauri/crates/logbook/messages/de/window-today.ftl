### The screen Today: what waits for an answer, whether to run, how it went.

# Read out before the questions about runs.
today-check-ins = Offene Fragen
# Under the questions. The keys 0 to 9 answer, and T means ten; T stays T.
today-legend = 0 ist kein Schmerz, 10 der stärkste vorstellbare. Die Zifferntasten beantworten die markierte Frage; T ist zehn.
today-recent = Die letzten acht Wochen
# Heading over the one thing to do next.
today-next = Als Nächstes
# A button to the right answers it. "It" is the trouble with the knee.
today-weekly = Die vier Wochenfragen zum Knie sind eine Woche her.
today-weekly-answer = Beantworten …
# Read out before the questions of a morning.
today-morning-spoken = Ein Morgen ohne Lauf
today-morning = Heute Morgen
today-morning-why = Gestern kein Lauf: Das ist das gewohnte Niveau des Knies
today-say-knee = Sag in den Einstellungen, um welches Knie es geht; bis dahin wird nach keinem Morgen gefragt.
# After an answer; $score is 0 to 10.
today-noted = { $moment ->
    [before] Notiert: vorher { $score }.
    [during] Notiert: beim Lauf { $score }.
    [after] Notiert: danach { $score }.
   *[morning] Notiert: nächster Morgen { $score }.
}
# After an answer was pressed once more.
today-taken-back = { $moment ->
    [before] Zurückgenommen: vorher.
    [during] Zurückgenommen: beim Lauf.
    [after] Zurückgenommen: danach.
   *[morning] Zurückgenommen: nächster Morgen.
}

## The scale of 0 to 10

scale-ends = 0 ist kein Schmerz, 10 der stärkste vorstellbare
# In the place of a question whose time has not come.
scale-not-yet = Noch nicht.
# A number of the scale in words: 0 is none, 1 and 2 slight, 3 and 4 mild, 5 and 6 moderate, 7 and 8 strong, 9 very strong, 10 worst.
# They tell how it feels and set no limit. The number stands before them.
scale-felt = { $felt ->
    [none] kein Schmerz
    [slight] leicht, kaum da
    [mild] gering: spürbar, aber du machst weiter
    [moderate] mäßig: du bewegst dich anders
    [strong] stark: du würdest aufhören wollen
    [very-strong] sehr stark: du kannst kaum an anderes denken
   *[worst] der stärkste vorstellbare
}
# A button beside a question that waits: it is put away for this day, without an answer.
scale-skip = Überspringen
# Read out for the button; begins with the word on it.
scale-skip-spoken = Überspringen: { $question }
# After that; an undo stands beside it.
scale-skipped = Für heute weggelegt. Die Frage bleibt unbeantwortet.

## More about one knee after a run

check-more = Mehr zu diesem Knie
check-before = Wie war es, bevor du losgelaufen bist?
check-hour = Und eine Stunde danach?
# “after” is the question of that name.
check-hour-later = Beantworte zuerst „danach“; das hier ist ein Detail davon.
check-answer-first = Beantworte eine der Fragen; dann kannst du hier sagen, wo es war und was dir sonst aufgefallen ist.
check-where = Wo am Knie
check-place-front = Um die Kniescheibe oder dahinter
check-place-below-kneecap = Unter der Kniescheibe
check-place-inner = Innenseite
check-place-outer = Außenseite
check-place-back = Kniekehle
check-place-all-over = Nirgends bestimmt
check-stiff = Morgens steif, Minuten
check-stiff-wrong = Ganze Minuten, 0 bis 720.
# Heading over four boxes to tick, which go on from it.
check-notice = Ist dir etwas aufgefallen?
check-swollen = Neu geschwollen
check-gave-way = Weggeknickt
check-locked = Blockiert, ließ sich nicht strecken
check-stopped = Ich habe deswegen abgebrochen oder gehumpelt
check-save = Details speichern

## Can I run? The planned run against what the knee has carried

can-run-title = Kann ich laufen?
# Read out for the choice between a distance and minutes.
can-run-measured-in = Gemessen in
can-run-kind = Art des Laufs
can-run-easy = Locker
# Walking and running in turns.
can-run-walk-run = Gehen und Laufen
can-run-hilly = Hügelig
can-run-fast = Schnell
# Read out for the field with the amount.
can-run-planned-minutes = Geplante Minuten
can-run-planned-km = Geplante Strecke in Kilometern
can-run-planned-miles = Geplante Strecke in Meilen
# One large word each: where the planned run lies against the line.
can-run-under = Darunter
can-run-near = Nahe dran
can-run-over = Darüber
can-run-stop = Erst ansehen lassen
can-run-answer-first = Erst antworten
can-run-ladder = Noch zu früh
# With two knees; $knee is e.g. "Right knee", $headline a sentence.
can-run-of-knee = { $knee }: { $headline }
can-run-would-change = Was das ändern würde
# Read out: one of the words above, then a sentence.
can-run-spoken = { $verdict }. { $headline }
can-run-invite = Gib ein, wie weit oder wie lange.
can-run-no-number = Das ist keine Zahl.

## The drawing of a hull beside it. $load is a knee load in knee-km; there is little room

hull-line = die Linie { $load }
hull-carried = bisher getragen { $load }
hull-this-run = dieser Lauf { $load }
# The name of the slider, read out: the mark of the planned run can be dragged up and down.
hull-slider = Geplanter Lauf, auf der Skala der Knie-km
# Its value, read out: $amount is “5 km”, “3.1 mi” or “30 min”.
hull-slider-value = { $amount }: { $load } Knie-km
# A planned time.
hull-minutes = { $minutes } min
# Read out instead of the drawing: one sentence about the run, one about what was carried.
hull-spoken-no-run = Kein Lauf geplant.
hull-spoken-run = Dieser Lauf: { $load } Knie-km.
hull-spoken-nothing = Was bisher getragen wurde, ist nicht bekannt.
hull-spoken-line = Die Linie: { $load } Knie-km.
hull-spoken-carried = Bisher getragen: { $load } Knie-km.

today-plan-moved = Der Plan hat sich bewegt: { $where }
today-plan-moved-why = Warum
today-report-due = Der letzte Bericht ist vier Wochen her.
today-report-make = Neuen machen
today-notice-away = Weglegen
