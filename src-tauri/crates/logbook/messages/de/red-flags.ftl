### The red-flag questions and what follows from an answer. Their wording is medical: as in the language's own guidelines.

## The questions. Each is one sentence that a person answers with yes or no.

red-flags-ask-no-weight = Ist es dir unmöglich, das Bein zu belasten oder das Knie überhaupt zu bewegen?
red-flags-ask-badly-swollen = Ist das Knie stark geschwollen, oder hat es seine Form verändert?
red-flags-ask-hot-and-unwell = Ist das Knie heiß, gerötet und geschwollen, und hast du Fieber, Schüttelfrost oder fühlst dich krank?
red-flags-ask-stuck = Blockiert das Knie, sodass du es nicht strecken kannst, oder schnappt es schmerzhaft?
red-flags-ask-gives-way = Knickt das Knie unter dir weg?
red-flags-ask-severe-or-blow = Ist der Schmerz sehr stark, oder begann er mit einem heftigen Sturz, Schlag oder Verdrehen?
red-flags-ask-cannot-lift = Ist es dir in Rückenlage unmöglich, das gestreckte Bein vom Boden abzuheben?
red-flags-ask-numb-or-cold = Ist das Bein unterhalb des Knies taub, schwach oder kalt?
red-flags-ask-calf-or-breath = Ist deine Wade geschwollen, warm oder druckschmerzhaft, oder hast du neuerdings Atemnot?
red-flags-ask-after-surgery = Hattest du an diesem Knie eine Operation oder Injektion oder hast du ein künstliches Gelenk, und wird es jetzt schlechter?
red-flags-ask-night-pain = Schmerzt das Knie ständig oder nachts, egal, was du tust oder lässt?
red-flags-ask-weight-or-lump = Hast du ungewollt abgenommen, hattest du schon einmal Krebs, oder ist nahe am Knie eine harte Schwellung zu tasten?
red-flags-ask-bone-or-groin = Gibt es eine Stelle am Knochen, die auf Druck oder beim Hüpfen schmerzt, oder schmerzt deine Leiste oder dein Oberschenkel?
red-flags-ask-keeps-coming = Schwillt das Knie immer wieder an oder fühlt es sich immer wieder unsicher an, oder hat es viel an Beweglichkeit verloren?
red-flags-ask-many-joints = Schmerzen mehrere Gelenke, ist das Knie morgens länger als eine halbe Stunde steif, oder hast du Schuppenflechte, eine Entzündung von Darm oder Auge oder hattest du vor Kurzem eine Infektion?
red-flags-ask-under-18 = Bist du jünger als 18?
red-flags-ask-told-not-to-run = Hat man dir ärztlich oder in der Physiotherapie gesagt, dass du vorerst nicht laufen sollst, oder hast du dir das Knie neu verletzt?

## What was answered with yes, in a few words: stands within sentences and lists as $flag.

red-flags-short-no-weight = Bein nicht belastbar oder Knie nicht beweglich
red-flags-short-badly-swollen = stark geschwollen oder in der Form verändert
red-flags-short-hot-and-unwell = heiß, gerötet und geschwollen mit Fieber oder Krankheitsgefühl
red-flags-short-stuck = Blockieren oder schmerzhaftes Schnappen
red-flags-short-gives-way = Wegknicken
red-flags-short-severe-or-blow = sehr starker Schmerz, oder Schmerz seit Sturz, Schlag oder Verdrehen
red-flags-short-cannot-lift = gestrecktes Bein nicht abhebbar
red-flags-short-numb-or-cold = taub, schwach oder kalt unterhalb des Knies
red-flags-short-calf-or-breath = Wade geschwollen, warm oder druckschmerzhaft, oder neue Atemnot
red-flags-short-after-surgery = schlechter nach Operation, Injektion oder mit künstlichem Gelenk
red-flags-short-night-pain = Schmerz ständig oder nachts
red-flags-short-weight-or-lump = Gewichtsverlust, Krebs in der Vorgeschichte oder harte Schwellung
red-flags-short-bone-or-groin = Schmerz an einer Stelle am Knochen, oder in Leiste oder Oberschenkel
red-flags-short-keeps-coming = wiederkehrende Schwellung oder Unsicherheit, oder verlorene Beweglichkeit
red-flags-short-many-joints = mehrere Gelenke, lange Morgensteifigkeit oder eine Erkrankung, die mit Gelenkschmerzen einhergeht
red-flags-short-under-18 = jünger als 18
red-flags-short-told-not-to-run = vorerst nicht laufen laut Praxis, oder neu verletzt

## What to do after a yes

# $day "1 March 2026".
red-flags-answered = Du hast am { $day } Ja geantwortet: { $flag }.
red-flags-do-breath = Lauf nicht. Ruf den Notruf, wenn du Atemnot hast; sonst geh heute noch zur Ärztin oder zum Arzt.
red-flags-do-today = Lauf nicht. Geh heute noch zur Ärztin oder zum Arzt, auch abends oder am Wochenende.
red-flags-do-emergency = Lauf nicht. Lass das Knie heute noch ansehen, im ärztlichen Notdienst oder in einer Notaufnahme.
red-flags-do-growing = Richte dich nicht allein nach diesem Plan: Knie, die noch wachsen, werden zuerst ärztlich untersucht, die Hüften mit.
red-flags-do-as-told = Lauf nicht, bis die Praxis, die sich um das Knie kümmert, es freigibt.
red-flags-do-appointment = Lauf vorerst nicht. Mach einen Termin in deiner Hausarztpraxis oder in der Sportmedizin.
# How soon, in three steps.
red-flags-soon-today = Heute.
red-flags-soon-days = In den nächsten Tagen.
red-flags-soon-visit = Beim nächsten regulären Termin.

## Advice that follows from the log. $knee is "Left knee" or "Right knee".

red-flags-two-reds = { $knee }: zwei rote Läufe innerhalb von zwei Wochen, der spätere am { $day }.
red-flags-rest-pain = { $knee }: seit { $day } an jedem Morgen ohne einen Lauf davor mindestens 5 von 10.
red-flags-not-improving = { $knee }: Die Morgen sind sechs Wochen nach dem Schub vom { $day } nicht besser.
red-flags-advice = Zeig dieses Logbuch deiner Physiotherapie oder in deiner Arztpraxis. Der Plan geht weiter.

## The stop card

red-flags-stop-today = Lass dieses Knie heute noch ansehen
red-flags-stop-before-running = Lass dieses Knie ansehen, bevor du läufst
red-flags-stop-why = Über diese Antworten kann kein Tagebuch urteilen. Plan und Einschätzung ruhen, bis sich jemand vom Fach das Knie angesehen hat; dann schreib auf, wer es war, und beides geht weiter.
red-flags-stop-soon-today = Heute: ärztlicher Notdienst oder Notaufnahme, oder der ärztliche Bereitschaftsdienst am Telefon. Bei Atemnot, oder wenn es dir sehr schlecht geht: jetzt der Notruf.
red-flags-stop-soon-days = In den nächsten Tagen: deine Hausarztpraxis oder die Sportmedizin. Früher, wenn es schlechter wird.
# One line to show to a clinician. $answered is a list of the entries below; $runs "12 runs".
red-flags-for-a-clinician = { $knee }: { $answered }; { $runs } im Logbuch, kein roter Lauf in den letzten sechs Monaten.
red-flags-for-a-clinician-red = { $knee }: { $answered }; { $runs } im Logbuch, letzter roter Lauf am { $day }.
red-flags-answered-in-a-list = { $flag }, mit Ja beantwortet am { $day }
# For $knee, where none was chosen, and where both are watched.
red-flags-knee = Knie
red-flags-both-knees = Beide Knie

## What was told

# Behind "red-flag answers" in the menu.
red-flags-told-all-no = alle nein
red-flags-told-one = ja: { $flag }
red-flags-told-several = { $count } ja
red-flags-round-all-no = Jede Frage wurde mit Nein beantwortet.
# $flags: a list with semicolons.
red-flags-round-yes = Mit Ja beantwortet: { $flags }.
# $by: who looked at the knee, in the runner's words; $note too.
red-flags-cleared = Geklärt: { $by }.
red-flags-cleared-with-note = Geklärt: { $by }. { $note }
