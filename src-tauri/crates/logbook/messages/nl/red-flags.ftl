### The red-flag questions and what follows from an answer. Their wording is medical: as in the language's own guidelines.

## The questions. Each is one sentence that a person answers with yes or no.

red-flags-ask-no-weight = Is het onmogelijk om op het been te steunen, of om de knie überhaupt te bewegen?
red-flags-ask-badly-swollen = Is de knie erg gezwollen, of is hij van vorm veranderd?
red-flags-ask-hot-and-unwell = Is de knie warm, rood en gezwollen, en heb je koorts, koude rillingen of voel je je ziek?
red-flags-ask-stuck = Schiet de knie op slot zodat je hem niet kunt strekken, of klikt hij pijnlijk?
red-flags-ask-gives-way = Zakt de knie onder je weg?
red-flags-ask-severe-or-blow = Is de pijn heel hevig, of begon hij met een harde val, klap of verdraaiing?
red-flags-ask-cannot-lift = Is het je onmogelijk om, liggend op je rug, het gestrekte been van de grond te tillen?
red-flags-ask-numb-or-cold = Is het been onder de knie gevoelloos, zwak of koud?
red-flags-ask-calf-or-breath = Is je kuit gezwollen, warm of drukpijnlijk, of ben je sinds kort kortademig?
red-flags-ask-after-surgery = Heb je een operatie of injectie in deze knie gehad, of een kunstgewricht, en wordt het nu erger?
red-flags-ask-night-pain = Doet de knie de hele tijd of ’s nachts pijn, wat je ook doet of laat?
red-flags-ask-weight-or-lump = Ben je ongewild afgevallen, heb je ooit kanker gehad, of zit er een harde knobbel bij de knie?
red-flags-ask-bone-or-groin = Is er één plek op het bot die pijn doet als je erop drukt of hinkelt, of doet je lies of bovenbeen pijn?
red-flags-ask-keeps-coming = Blijft de knie opzwellen of onvast aanvoelen, of is hij veel minder beweeglijk geworden?
red-flags-ask-many-joints = Doen meerdere gewrichten pijn, is de knie ’s ochtends langer dan een half uur stijf, of heb je psoriasis, een ontsteking van darm of oog, of had je onlangs een infectie?
red-flags-ask-under-18 = Ben je jonger dan 18?
red-flags-ask-told-not-to-run = Heeft een arts of fysio gezegd dat je voorlopig niet moet hardlopen, of heb je de knie opnieuw geblesseerd?

## What was answered with yes, in a few words: stands within sentences and lists as $flag.

red-flags-short-no-weight = niet op het been kunnen steunen of de knie niet kunnen bewegen
red-flags-short-badly-swollen = erg gezwollen of van vorm veranderd
red-flags-short-hot-and-unwell = warm, rood en gezwollen met koorts of ziek gevoel
red-flags-short-stuck = op slot schieten of pijnlijk klikken
red-flags-short-gives-way = wegzakken
red-flags-short-severe-or-blow = heel hevige pijn, of pijn sinds een val, klap of verdraaiing
red-flags-short-cannot-lift = het gestrekte been is niet op te tillen
red-flags-short-numb-or-cold = gevoelloos, zwak of koud onder de knie
red-flags-short-calf-or-breath = gezwollen, warme of drukpijnlijke kuit, of sinds kort kortademig
red-flags-short-after-surgery = erger na een operatie, een injectie of met een kunstgewricht
red-flags-short-night-pain = de hele tijd of ’s nachts pijn
red-flags-short-weight-or-lump = gewichtsverlies, kanker in het verleden, of een harde knobbel
red-flags-short-bone-or-groin = pijn op één plek op het bot, of in lies of bovenbeen
red-flags-short-keeps-coming = zwelling of onvastheid die terug blijft komen, of minder beweeglijk
red-flags-short-many-joints = meerdere gewrichten, lange ochtendstijfheid, of een aandoening die met pijnlijke gewrichten samengaat
red-flags-short-under-18 = jonger dan 18
red-flags-short-told-not-to-run = voorlopig niet hardlopen op advies, of opnieuw geblesseerd

## What to do after a yes

# $day "1 March 2026".
red-flags-answered = Je antwoordde ja op { $day }: { $flag }.
red-flags-do-breath = Ga niet hardlopen. Bel het alarmnummer als je kortademig bent; ga anders vandaag nog naar een arts.
red-flags-do-today = Ga niet hardlopen. Ga vandaag nog naar een arts, ook ’s avonds of in het weekend.
red-flags-do-emergency = Ga niet hardlopen. Laat vandaag nog naar de knie kijken, op een huisartsenpost of de spoedeisende hulp.
red-flags-do-growing = Ga niet alleen op dit plan af: naar knieën die nog groeien kijkt eerst een arts, en ook naar de heupen.
red-flags-do-as-told = Ga niet hardlopen tot degene die je voor de knie behandelt zegt dat het mag.
red-flags-do-appointment = Ga voorlopig niet hardlopen. Maak een afspraak met je huisarts of een sportarts.
# How soon, in three steps.
red-flags-soon-today = Vandaag.
red-flags-soon-days = Binnen de komende dagen.
red-flags-soon-visit = Bij je volgende gewone afspraak.

## Advice that follows from the log. $knee is "Left knee" or "Right knee".

red-flags-two-reds = { $knee }: twee rode runs binnen twee weken, de latere op { $day }.
red-flags-rest-pain = { $knee }: minstens 5 van 10 op elke ochtend zonder een run ervoor sinds { $day }.
red-flags-not-improving = { $knee }: de ochtenden zijn zes weken later niet beter dan na de opvlamming van { $day }.
red-flags-advice = Laat dit logboek aan een fysio of je arts zien. Het plan gaat door.

## The stop card

red-flags-stop-today = Laat vandaag nog naar deze knie kijken
red-flags-stop-before-running = Laat naar deze knie kijken voordat je gaat hardlopen
red-flags-stop-why = Over deze antwoorden kan een dagboek niet oordelen. Het plan en de inschatting staan stil tot iemand die naar de knie kan kijken dat heeft gedaan; schrijf dan op wie het was, en beide gaan verder.
red-flags-stop-soon-today = Vandaag: een huisartsenpost of de spoedeisende hulp, of de medische hulplijn van je land. Kortademig, of heel ziek: nu het alarmnummer.
red-flags-stop-soon-days = Binnen de komende dagen: je huisarts, of een sportarts. Eerder als het erger wordt.
# One line to show to a clinician. $answered is a list of the entries below; $runs "12 runs".
red-flags-for-a-clinician = { $knee }: { $answered }; { $runs } in het logboek, geen rode run in de laatste zes maanden.
red-flags-for-a-clinician-red = { $knee }: { $answered }; { $runs } in het logboek, laatste rode run { $day }.
red-flags-answered-in-a-list = { $flag }, met ja beantwoord op { $day }
# For $knee, where none was chosen, and where both are watched.
red-flags-knee = Knie
red-flags-both-knees = Beide knieën

## What was told

# Behind "red-flag answers" in the menu.
red-flags-told-all-no = alle nee
red-flags-told-one = ja: { $flag }
red-flags-told-several = { $count } ja
red-flags-round-all-no = Elke vraag is met nee beantwoord.
# $flags: a list with semicolons.
red-flags-round-yes = Met ja beantwoord: { $flags }.
# $by: who looked at the knee, in the runner's words; $note too.
red-flags-cleared = Afgehandeld: { $by }.
red-flags-cleared-with-note = Afgehandeld: { $by }. { $note }
