### The plan: its steps, its decisions and their reasons. $step is a step's number.

## Steps

# $what in later messages is one of these four.
plan-step-walk = { $minutes ->
    [one] { $minutes } Minute zügiges Gehen
   *[other] { $minutes } Minuten zügiges Gehen
}
plan-step-run = { $minutes ->
    [one] { $minutes } Minute lockeres Laufen
   *[other] { $minutes } Minuten lockeres Laufen
}
plan-step-turns = { $turns }-mal { $run } min lockeres Laufen
plan-step-turns-with-walk = { $turns }-mal { $run } min Laufen und { $walk } min Gehen

## Where a knee stands

plan-stands-still-red-flag = Der Plan ruht: Ein Warnzeichen wurde mit Ja beantwortet.
plan-stands-before-start = Stufe { $step } der Leiter: { $what }. Vor der ersten Laufstufe kommen die Startfragen.
plan-stands = Stufe { $step } der Leiter: { $what }.
plan-stands-held = Stufe { $step } der Leiter, von der Belastungslinie gehalten: { $what }.
plan-stands-since = Stufe { $step } der Leiter: { $what }, seit { $when ->
    [today] heute
    [yesterday] gestern
   *[earlier] { $day }
}.

## Planned days

# $run is one of the two messages below, without their day.
plan-day = { $when ->
    [today] Heute
    [tomorrow] Morgen
   *[later] { $day }
}: { $run }
# It begins small: it stands after a colon. $minutes is how much is run in all.
plan-run = { $kind ->
    [walk] { $what }.
    [walk-stretched] { $what }, gestreckt auf insgesamt { $minutes } Minuten Laufen.
    [stretched] { $what }, gestreckt auf insgesamt { $minutes } Minuten Laufen, davor und danach 5 Minuten zügiges Gehen.
   *[run] { $what }, davor und danach 5 Minuten zügiges Gehen.
}
plan-run-if-green = { $kind ->
    [walk] wenn dein Knie bis dahin grün antwortet, { $what }.
    [walk-stretched] wenn dein Knie bis dahin grün antwortet, { $what }, gestreckt auf insgesamt { $minutes } Minuten Laufen.
    [stretched] wenn dein Knie bis dahin grün antwortet, { $what }, gestreckt auf insgesamt { $minutes } Minuten Laufen, davor und danach 5 Minuten zügiges Gehen.
   *[run] wenn dein Knie bis dahin grün antwortet, { $what }, davor und danach 5 Minuten zügiges Gehen.
}
plan-held-by-line = Die Belastungslinie hält ihn auf dieser Stufe.

## Decisions

plan-moved-onto = Auf die Leiter, Stufe { $to }.
plan-moved-up = Von Stufe { $from } hinauf auf Stufe { $to }.
plan-moved-stays = Bleibt auf Stufe { $to }.
plan-moved-stays-none-below = Bleibt auf Stufe { $to }; darunter gibt es keine.
plan-moved-back = Von Stufe { $from } zurück auf Stufe { $to }.
plan-moved-after-days-off = Nach freien Tagen von Stufe { $from } hinunter auf Stufe { $to }.
plan-moved-pause = Der Plan ruht.
plan-moved-goes-on = Der Plan geht auf Stufe { $to } weiter.

## Why. $load and the like carry their unit.

plan-why-criteria-met = Jede Startfrage ist mit Ja beantwortet.
plan-why-from-told = Nach deinem längsten angenehmen Lauf und deiner freien Zeit wird geschätzt, dass das Knie { $load } verträgt; der Plan beginnt mit höchstens 60 % davon. Beides sind Annahmen.
plan-why-carries = Du läufst schon: Das Knie hat { $load } getragen.
plan-why-unrated = Du läufst schon, aber wie das Knie das verträgt, ist nicht bekannt. Der Plan beginnt mit höchstens 60 % deines längsten Laufs der letzten 30 Tage, { $load }.
plan-why-takes-up-again = Es geht auf der Stufe weiter, die galt, als die freie Zeit begann.
plan-why-greens = { $count ->
    [one] { $count } grüner Lauf hintereinander.
   *[other] { $count } grüne Läufe hintereinander.
}
plan-why-carried-both = Deine letzten grünen Läufe waren schon so groß wie diese Stufe: jeder mindestens { $load }.
plan-why-green-so-far = Grün: { $count } von { $of } hintereinander für die nächste Stufe.
plan-why-too-soon = Grün, aber nur { $count ->
    [one] { $count } Stunde
   *[other] { $count } Stunden
} nach dem letzten grünen Lauf; die Regel zählt Läufe mit mindestens { $rest } Stunden Abstand.
plan-why-steps-this-week = Die nächste Stufe ist erreicht, aber in sieben Tagen geht es höchstens { $count ->
    [one] { $count } Stufe
   *[other] { $count } Stufen
} hinauf.
plan-why-more-than-longest = Die nächste Stufe ist erreicht. Sie wäre { $next }, mehr als 10 % über deinem längsten Lauf der letzten 30 Tage ({ $longest }); deshalb wachsen die Läufe bis dahin nach und nach.
plan-why-no-load = Der Lauf hat weder Strecke noch Minuten und lässt sich deshalb nicht mit der Stufe vergleichen.
plan-why-while-paused = Der Plan ruht, solange ein Warnzeichen besteht; der Lauf wurde nicht gezählt.
plan-why-start-first = Vor der ersten Laufstufe kommen die Startfragen.
plan-why-rest-after-red = Nach einem roten Lauf: mindestens { $hours } Stunden und ein Morgen wieder auf dem gewohnten Niveau.
plan-why-second-red = Es ist der zweite rote Lauf innerhalb von { $days } Tagen: zwei Stufen zurück, und ein Anlass, es der Physiotherapie zu zeigen.
plan-why-not-above-last = Die nächste Stufe ist nie mehr, als der rote Lauf war ({ $load }); deshalb geht es weiter hinunter.
plan-why-days-off = { $count ->
    [one] { $count } Tag ohne Lauf.
   *[other] { $count } Tage ohne Lauf.
}
plan-why-one-down = Ab 7 freien Tagen gilt: eine Stufe hinunter. Das ist eine Annahme.
plan-why-half-of-last = Ab 14 freien Tagen gilt: höchstens die Hälfte des letzten Laufs ({ $load }). Das ist eine Annahme.
plan-why-criteria-again = Ab 28 freien Tagen werden die Startfragen neu gestellt; dann geht es auf Stufe { $step } weiter, mit höchstens 30 % des letzten Laufs. Das ist eine Annahme.
# $flag says in a few words what was answered with yes.
plan-why-flag = Ein Warnzeichen wurde mit Ja beantwortet: { $flag }.
# $by is whoever the runner named.
plan-why-cleared = Geklärt: { $by }.
plan-why-held-by-line = Nach den Regeln der Leiter wäre es Stufe { $step }; die Belastungslinie hält die nächsten Läufe bei höchstens { $load }.
plan-why-lower-knee = { $side ->
    [left] Von deinen beiden Knien entscheidet das niedrigere: das linke.
   *[right] Von deinen beiden Knien entscheidet das niedrigere: das rechte.
}

## What moves it

plan-moves-clear = Sag, wer sich das Knie angesehen hat; bis dahin ist nichts geplant. Freie Tage zählen weiter.
plan-moves-start = Ein Ja auf jede Startfrage, und Fragen zu Warnzeichen ohne ein Ja, bringen dich auf Stufe { $step } oder auf die Stufe, die dein früheres Laufen erlaubt.
# $percent of this step is what a run must be; $what is the next step in words; $limit is how many steps up a week has.
plan-moves-up = Auf Stufe { $step } ({ $what }) geht es mit { $count ->
    [one] { $count } grünem Lauf
   *[other] { $count } grünen Läufen hintereinander
}, jeweils mindestens { $percent } % der Stufe { $from } und mit { $hours } Stunden Abstand. In sieben Tagen höchstens { $limit ->
    [one] { $limit } Stufe
   *[other] { $limit } Stufen
} und, sobald 30 Tage zum Vergleich da sind, nie mehr als 10 % über dem längsten Lauf darin.
# The same, with how many green runs there are so far.
plan-moves-up-so-far = Auf Stufe { $step } ({ $what }) geht es mit { $count ->
    [one] { $count } grünem Lauf
   *[other] { $count } grünen Läufen hintereinander
}, jeweils mindestens { $percent } % der Stufe { $from } und mit { $hours } Stunden Abstand. Bisher { $greens }. In sieben Tagen höchstens { $limit ->
    [one] { $limit } Stufe
   *[other] { $limit } Stufen
} und, sobald 30 Tage zum Vergleich da sind, nie mehr als 10 % über dem längsten Lauf darin.
plan-moves-hold = Ein gelber Lauf oder ein Morgen ohne Antwort hält dich hier. Unbekannt ist nie grün.
plan-moves-back = Ein roter Lauf bringt dich eine Stufe zurück, ein zweiter innerhalb von 14 Tagen zwei.
plan-moves-break = 7 freie Tage bringen dich eine Stufe hinunter (nie unter Stufe 1), 14 auf die Hälfte des letzten Laufs, 28 zurück zu den Startfragen.

## The start questions

plan-start-walk = Kannst du 30 Minuten zügig gehen mit höchstens 2 von 10, und ist der nächste Morgen nicht schlechter?
plan-start-stairs = Kannst du Treppen hinauf- und hinuntergehen mit höchstens 2 von 10?
plan-start-squats = Kannst du auf diesem Bein allein 10 Kniebeugen und 10 Sprünge machen, jeweils mit höchstens 2 von 10?
plan-start-swelling-free = Ist das Knie frei von sichtbarer Schwellung?
plan-start-straight = Kannst du das Knie ganz strecken?
plan-start-no-red-flag = Die Fragen zu Warnzeichen sind beantwortet, und bei keiner steht ein Ja.
# For the undo menu: "right knee: 3 of 5 yes".
plan-start-short = { $side ->
    [left] linkes Knie: { $yes } von { $of } ja
    [right] rechtes Knie: { $yes } von { $of } ja
   *[both] linkes und rechtes Knie: { $yes } von { $of } ja
}

## The plan in a calendar app

plan-calendar-walk = Gehen { $minutes } min
plan-calendar-run = Laufen { $minutes } min
plan-calendar-walk-run = Gehen und Laufen, { $minutes } min Laufen
plan-calendar-question = Wie geht es deinem Knie?
plan-calendar-question-note = Antworte in Plimsoll, in der ersten halben Stunde nach dem Aufstehen. Ein Morgen ohne Antwort bleibt unbekannt; er zählt nie als gut.
plan-calendar-name = Plimsoll-Plan
