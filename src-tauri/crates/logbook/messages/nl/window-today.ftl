### The screen Today: what waits for an answer, whether to run, how it went.

# Read out before the questions about runs.
today-check-ins = Open vragen
# Under the questions. The keys 0 to 9 answer, and T means ten; T stays T.
today-legend = 0 is geen pijn, 10 de ergst denkbare. De cijfertoetsen beantwoorden de gemarkeerde vraag; T is tien.
today-recent = De laatste acht weken
# Heading over the one thing to do next.
today-next = Hierna
# A button to the right answers it. "It" is the trouble with the knee.
today-weekly = De vier vragen over de knie zijn een week geleden.
today-weekly-answer = Beantwoorden…
# Read out before the questions of a morning.
today-morning-spoken = Een ochtend zonder run
today-morning = Vanochtend
today-morning-why = Gisteren geen run: dit is het gebruikelijke niveau van de knie
today-say-knee = Zeg bij Instellingen om welke knie het gaat; tot dan wordt naar geen ochtend gevraagd.
# After an answer; $score is 0 to 10.
today-noted = { $moment ->
    [before] Genoteerd: vooraf { $score }.
    [during] Genoteerd: tijdens { $score }.
    [after] Genoteerd: erna { $score }.
   *[morning] Genoteerd: volgende ochtend { $score }.
}
# After an answer was pressed once more.
today-taken-back = { $moment ->
    [before] Teruggenomen: vooraf.
    [during] Teruggenomen: tijdens.
    [after] Teruggenomen: erna.
   *[morning] Teruggenomen: volgende ochtend.
}

## The scale of 0 to 10

scale-ends = 0 is geen pijn, 10 de ergst denkbare
# In the place of a question whose time has not come.
scale-not-yet = Nog niet.
# A number of the scale in words: 0 is none, 1 and 2 slight, 3 and 4 mild, 5 and 6 moderate, 7 and 8 strong, 9 very strong, 10 worst.
# They tell how it feels and set no limit. The number stands before them.
scale-felt = { $felt ->
    [none] geen pijn
    [slight] licht, nauwelijks voelbaar
    [mild] mild: je merkt het, maar gaat door
    [moderate] matig: je beweegt er anders door
    [strong] sterk: je zou willen stoppen
    [very-strong] heel sterk: je kunt nauwelijks aan iets anders denken
   *[worst] de ergst denkbare
}
# A button beside a question that waits: it is put away for this day, without an answer.
scale-skip = Overslaan
# Read out for the button; begins with the word on it.
scale-skip-spoken = Overslaan: { $question }
# After that; an undo stands beside it.
scale-skipped = Voor vandaag weggelegd. De vraag blijft onbeantwoord.

## More about one knee after a run

check-more = Meer over deze knie
check-before = Hoe was het voordat je vertrok?
check-hour = En een uur erna?
# “after” is the question of that name.
check-hour-later = Beantwoord eerst “erna”; dit is er een detail van.
check-answer-first = Beantwoord een van de vragen; daarna kun je hier zeggen waar het was en wat je nog merkte.
check-where = Waar aan de knie
check-place-front = Rond of achter de knieschijf
check-place-below-kneecap = Onder de knieschijf
check-place-inner = Binnenkant
check-place-outer = Buitenkant
check-place-back = Knieholte
check-place-all-over = Nergens in het bijzonder
check-stiff = ’s Ochtends stijf, minuten
check-stiff-wrong = Hele minuten, 0 tot 720.
# Heading over four boxes to tick, which go on from it.
check-notice = Is je iets opgevallen?
check-swollen = Nieuwe zwelling
check-gave-way = Zakte weg
check-locked = Op slot, kon niet gestrekt worden
check-stopped = Ik ben erom gestopt of ging mank lopen
check-save = Details opslaan

## Can I run? The planned run against what the knee has carried

can-run-title = Kan ik hardlopen?
# Read out for the choice between a distance and minutes.
can-run-measured-in = Gemeten in
can-run-kind = Soort run
can-run-easy = Rustig
# Walking and running in turns.
can-run-walk-run = Wandelen en hardlopen
can-run-hilly = Heuvels
can-run-fast = Snel
# Read out for the field with the amount.
can-run-planned-minutes = Geplande minuten
can-run-planned-km = Geplande afstand in kilometers
can-run-planned-miles = Geplande afstand in mijlen
# One large word each: where the planned run lies against the line.
can-run-under = Eronder
can-run-near = Dichtbij
can-run-over = Erboven
can-run-stop = Laat er eerst naar kijken
can-run-answer-first = Eerst antwoorden
can-run-ladder = Nog te vroeg
# With two knees; $knee is e.g. "Right knee", $headline a sentence.
can-run-of-knee = { $knee }: { $headline }
can-run-would-change = Wat het zou veranderen
# Read out: one of the words above, then a sentence.
can-run-spoken = { $verdict }. { $headline }
can-run-invite = Typ hoe ver, of hoe lang.
can-run-no-number = Dat is geen getal.

## The drawing of a hull beside it. $load is a knee load in knee-km; there is little room

hull-line = de lijn { $load }
hull-carried = tot nu toe gedragen { $load }
hull-this-run = deze run { $load }
# The name of the slider, read out: the mark of the planned run can be dragged up and down.
hull-slider = Geplande run, op de schaal van knie-km
# Its value, read out: $amount is “5 km”, “3.1 mi” or “30 min”.
hull-slider-value = { $amount }: { $load } knie-km
# A planned time.
hull-minutes = { $minutes } min
# Read out instead of the drawing: one sentence about the run, one about what was carried.
hull-spoken-no-run = Geen run gepland.
hull-spoken-run = Deze run: { $load } knie-km.
hull-spoken-nothing = Er is nog niets bekend van wat tot nu toe gedragen is.
hull-spoken-line = De lijn: { $load } knie-km.
hull-spoken-carried = Tot nu toe gedragen: { $load } knie-km.

today-plan-moved = Het plan is verschoven: { $where }
today-plan-moved-why = Waarom
today-report-due = Het laatste rapport is vier weken oud.
today-report-make = Maak er een
today-notice-away = Wegleggen
