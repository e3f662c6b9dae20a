### The load line: what it says of itself.

# $rests says what is known so far.
line-unavailable = Noch gibt es keine Linie. { $rests }
line-no-knee = Noch gibt es keine Linie: Kein Knie hat geantwortet.
# The band's ends come without their unit. $rests says what the line rests on.
line-ready = Die Belastungslinie liegt bei { $load }, mit einem Band von { $low } bis { $high }. { $rests }
line-ready-stood-back = Die Belastungslinie liegt bei { $load }, mit einem Band von { $low } bis { $high }. { $rests } Zuletzt hat sie schlechter vorhergesagt als der einfache Durchschnitt deines Knies, deshalb entscheidet der Plan ohne sie.
# $percent is a whole number.
line-unclear = Die schlechteren Morgen deines Knies folgen der Belastung bisher nicht ({ $certainty ->
    [over-99] Wahrscheinlichkeit über 99 %
    [under-1] Wahrscheinlichkeit unter 1 %
   *[known] Wahrscheinlichkeit { $percent } %
}, dass die Belastung keine Rolle spielt), deshalb wird keine Linie gezeichnet. { $rests }
line-few-answers = Noch nicht genug Antworten, um eine Linie zu zeichnen.
line-no-flare = Noch gab es keinen schlechteren Morgen, die Linie kann also nur über dem liegen, was vertragen wurde.
line-wide-band = Die Antworten lassen noch ein zu breites Band, um eine Linie zu zeichnen.
line-tolerated = Bisher vertragen: bis { $load }.
line-nothing-rated = Noch ist nichts bewertet.
line-rests = Sie beruht auf { $count ->
    [one] { $count } bewertetem Lauf
   *[other] { $count } bewerteten Läufen
} seit { $day } mit { $flares ->
    [one] { $flares } Schub
   *[other] { $flares } Schüben
}.
line-rests-recalled = Sie beruht auf { $count ->
    [one] { $count } bewertetem Lauf
   *[other] { $count } bewerteten Läufen
} seit { $day } mit { $flares ->
    [one] { $flares } Schub
   *[other] { $flares } Schüben
}; { $recalled ->
    [one] { $recalled } Antwort wurde
   *[other] { $recalled } Antworten wurden
} aus dem Gedächtnis nachgetragen.
line-start = { $basis ->
    [told] Vor der ersten Antwort wurden { $load } angenommen, nach dem längsten angenehmen Lauf, den du genannt hast, und den freien Tagen.
    [own-runs] Vor der ersten Antwort wurden { $load } angenommen, nach deinem längsten Lauf vor der letzten Laufpause; dass er angenehm war, hat niemand gesagt.
   *[nothing] Vor der ersten Antwort wurden { $load } angenommen, grob geschätzt: Nenn Plimsoll deinen längsten angenehmen Lauf vor der Laufpause.
}
# Both log scores are below 0.
line-track-record = Bisher: { $predicted } schlechtere Morgen vorhergesagt, { $observed } gesehen, in { $count ->
    [one] { $count } bewertetem Lauf
   *[other] { $count } bewerteten Läufen
}. Log-Score −{ $score } gegenüber −{ $average } für den einfachen Durchschnitt (näher an 0 ist besser).
