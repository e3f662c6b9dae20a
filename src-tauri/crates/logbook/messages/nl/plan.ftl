### The plan: its steps, its decisions and their reasons. $step is a step's number.

## Steps

# $what in later messages is one of these four.
plan-step-walk = { $minutes ->
    [one] { $minutes } minuut stevig wandelen
   *[other] { $minutes } minuten stevig wandelen
}
plan-step-run = { $minutes ->
    [one] { $minutes } minuut rustig hardlopen
   *[other] { $minutes } minuten rustig hardlopen
}
plan-step-turns = { $turns } keer { $run } min rustig hardlopen
plan-step-turns-with-walk = { $turns } keer { $run } min hardlopen en { $walk } min wandelen

## Where a knee stands

plan-stands-still-red-flag = Het plan staat stil: een alarmsignaal is met ja beantwoord.
plan-stands-before-start = Trede { $step } van de ladder: { $what }. De startvragen komen voor de eerste hardlooptrede.
plan-stands = Trede { $step } van de ladder: { $what }.
plan-stands-held = Trede { $step } van de ladder, tegengehouden door de belastingslijn: { $what }.
plan-stands-since = Trede { $step } van de ladder: { $what }, sinds { $when ->
    [today] vandaag
    [yesterday] gisteren
   *[earlier] { $day }
}.

## Planned days

# $run is one of the two messages below, without their day.
plan-day = { $when ->
    [today] Vandaag
    [tomorrow] Morgen
   *[later] { $day }
}: { $run }
# It begins small: it stands after a colon. $minutes is how much is run in all.
plan-run = { $kind ->
    [walk] { $what }.
    [walk-stretched] { $what }, opgerekt tot { $minutes } minuten hardlopen in totaal.
    [stretched] { $what }, opgerekt tot { $minutes } minuten hardlopen in totaal, met 5 minuten stevig wandelen ervoor en erna.
   *[run] { $what }, met 5 minuten stevig wandelen ervoor en erna.
}
plan-run-if-green = { $kind ->
    [walk] als je knie tot dan groen antwoordt, { $what }.
    [walk-stretched] als je knie tot dan groen antwoordt, { $what }, opgerekt tot { $minutes } minuten hardlopen in totaal.
    [stretched] als je knie tot dan groen antwoordt, { $what }, opgerekt tot { $minutes } minuten hardlopen in totaal, met 5 minuten stevig wandelen ervoor en erna.
   *[run] als je knie tot dan groen antwoordt, { $what }, met 5 minuten stevig wandelen ervoor en erna.
}
plan-held-by-line = De belastingslijn houdt het op deze trede.

## Decisions

plan-moved-onto = De ladder op, op trede { $to }.
plan-moved-up = Omhoog van trede { $from } naar trede { $to }.
plan-moved-stays = Blijft op trede { $to }.
plan-moved-stays-none-below = Blijft op trede { $to }; daaronder is er geen.
plan-moved-back = Terug van trede { $from } naar trede { $to }.
plan-moved-after-days-off = Omlaag van trede { $from } naar trede { $to } na vrije dagen.
plan-moved-pause = Het plan staat stil.
plan-moved-goes-on = Het plan gaat verder op trede { $to }.

## Why. $load and the like carry their unit.

plan-why-criteria-met = Elke startvraag is met ja beantwoord.
plan-why-from-told = Uit je langste comfortabele run en je vrije tijd wordt geschat dat de knie { $load } verdraagt; het plan begint op hoogstens 60% daarvan. Beide zijn aannames.
plan-why-carries = Je loopt al hard: de knie heeft { $load } gedragen.
plan-why-unrated = Je loopt al hard, maar hoe de knie dat opnam, is niet bekend. Het plan begint op hoogstens 60% van je langste run van de laatste 30 dagen, { $load }.
plan-why-takes-up-again = Het gaat verder op de trede die gold toen de vrije tijd begon.
plan-why-greens = { $count ->
    [one] { $count } groene run op rij.
   *[other] { $count } groene runs op rij.
}
plan-why-carried-both = Je laatste groene runs waren al zo groot als deze trede: elk minstens { $load }.
plan-why-green-so-far = Groen: { $count } van { $of } op rij voor de volgende trede.
plan-why-too-soon = Groen, maar pas { $count ->
    [one] { $count } uur
   *[other] { $count } uur
} na de laatste groene run; de regel telt runs met minstens { $rest } uur ertussen.
plan-why-steps-this-week = De volgende trede is verdiend, maar het gaat hoogstens { $count ->
    [one] { $count } trede
   *[other] { $count } treden
} omhoog in zeven dagen.
plan-why-more-than-longest = De volgende trede is verdiend. Die zou { $next } zijn, meer dan 10% boven je langste run van de laatste 30 dagen ({ $longest }), dus groeien de runs tot dan beetje bij beetje.
plan-why-no-load = De run heeft geen afstand en geen minuten, dus is hij niet met de trede te vergelijken.
plan-why-while-paused = Het plan staat stil zolang er een alarmsignaal staat; de run is niet geteld.
plan-why-start-first = De startvragen komen voor de eerste hardlooptrede.
plan-why-rest-after-red = Na een rode run: minstens { $hours } uur, en een ochtend terug op het gebruikelijke niveau.
plan-why-second-red = Het is de tweede rode run binnen { $days } dagen: twee treden terug, en goed om aan een fysio te laten zien.
plan-why-not-above-last = De volgende trede is nooit meer dan de rode run was ({ $load }), dus gaat het verder omlaag.
plan-why-days-off = { $count ->
    [one] { $count } dag zonder run.
   *[other] { $count } dagen zonder run.
}
plan-why-one-down = Vanaf 7 vrije dagen is de regel één trede omlaag. Dit is een aanname.
plan-why-half-of-last = Vanaf 14 vrije dagen is de regel hoogstens de helft van de laatste run ({ $load }). Dit is een aanname.
plan-why-criteria-again = Vanaf 28 vrije dagen worden de startvragen opnieuw gesteld; daarna gaat het verder op trede { $step }, hoogstens 30% van de laatste run. Dit is een aanname.
# $flag says in a few words what was answered with yes.
plan-why-flag = Een alarmsignaal is met ja beantwoord: { $flag }.
# $by is whoever the runner named.
plan-why-cleared = Afgehandeld: { $by }.
plan-why-held-by-line = Volgens de regels van de ladder zou het trede { $step } zijn; de belastingslijn houdt de komende runs op hoogstens { $load }.
plan-why-lower-knee = { $side ->
    [left] Van je twee knieën beslist de laagste: de linkerknie.
   *[right] Van je twee knieën beslist de laagste: de rechterknie.
}

## What moves it

plan-moves-clear = Zeg wie naar de knie heeft gekeken; tot dan is er niets gepland. Vrije dagen tellen door.
plan-moves-start = Een ja op elke startvraag, en vragen over alarmsignalen zonder ja, brengen je op trede { $step } of de trede die je eerdere hardlopen toelaat.
# $percent of this step is what a run must be; $what is the next step in words; $limit is how many steps up a week has.
plan-moves-up = Naar trede { $step } ({ $what }) ga je met { $count ->
    [one] { $count } groene run
   *[other] { $count } groene runs op rij
} van minstens { $percent }% van trede { $from }, met { $hours } uur ertussen. Hoogstens { $limit ->
    [one] { $limit } trede
   *[other] { $limit } treden
} in zeven dagen en, zodra er 30 dagen zijn om mee te vergelijken, nooit meer dan 10% boven de langste run daarin.
# The same, with how many green runs there are so far.
plan-moves-up-so-far = Naar trede { $step } ({ $what }) ga je met { $count ->
    [one] { $count } groene run
   *[other] { $count } groene runs op rij
} van minstens { $percent }% van trede { $from }, met { $hours } uur ertussen. Tot nu toe { $greens }. Hoogstens { $limit ->
    [one] { $limit } trede
   *[other] { $limit } treden
} in zeven dagen en, zodra er 30 dagen zijn om mee te vergelijken, nooit meer dan 10% boven de langste run daarin.
plan-moves-hold = Een oranje run, of een ochtend zonder antwoord, houdt je hier. Onbekend is nooit groen.
plan-moves-back = Een rode run brengt je één trede terug, een tweede binnen 14 dagen twee.
plan-moves-break = 7 vrije dagen brengen je één trede omlaag (nooit onder trede 1), 14 naar de helft van de laatste run, 28 terug naar de startvragen.

## The start questions

plan-start-walk = Kun je 30 minuten stevig wandelen met hoogstens 2 van 10, en is de volgende ochtend niet slechter?
plan-start-stairs = Kun je trappen op en af met hoogstens 2 van 10?
plan-start-squats = Kun je op dat ene been 10 kniebuigingen en 10 sprongetjes doen, elk met hoogstens 2 van 10?
plan-start-swelling-free = Is de knie vrij van zwelling die je kunt zien?
plan-start-straight = Kun je de knie helemaal strekken?
plan-start-no-red-flag = De vragen over alarmsignalen zijn beantwoord, en bij geen ervan staat een ja.
# For the undo menu: "right knee: 3 of 5 yes".
plan-start-short = { $side ->
    [left] linkerknie: { $yes } van { $of } ja
    [right] rechterknie: { $yes } van { $of } ja
   *[both] linker- en rechterknie: { $yes } van { $of } ja
}

## The plan in a calendar app

plan-calendar-walk = Wandelen { $minutes } min
plan-calendar-run = Hardlopen { $minutes } min
plan-calendar-walk-run = Wandelen en hardlopen, { $minutes } min hardlopen
plan-calendar-question = Hoe is je knie?
plan-calendar-question-note = Antwoord in Plimsoll, in het eerste halfuur dat je op bent. Een ochtend zonder antwoord blijft onbekend; hij telt nooit als goed.
plan-calendar-name = Plimsoll-plan
