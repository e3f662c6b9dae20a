### What is asked about a run and a morning.

# $side: `left` or `right`.
questions-before = Wie ging es { $side ->
    [left] deinem linken Knie
   *[right] deinem rechten Knie
}, bevor du losgelaufen bist?
questions-during = Wie ging es { $side ->
    [left] deinem linken Knie
   *[right] deinem rechten Knie
} beim Lauf, im schlimmsten Moment?
# Follows the question about the run.
questions-after = Und in den ersten Stunden danach, im schlimmsten Moment?
questions-morning = Wie geht es { $side ->
    [left] deinem linken Knie
   *[right] deinem rechten Knie
} am Morgen danach?
# On a morning without a run before it, and in a reminder.
questions-this-morning = Wie geht es { $side ->
    [left] deinem linken Knie
   *[right] deinem rechten Knie
} heute Morgen?
questions-due-tomorrow = Wird morgen früh gefragt
# Above the questions about a run. $when: `today`, `yesterday` or `day`, which is $day, "1 March 2026"; $amount "5.0 km", "25 min".
questions-title = { $when ->
    [today] Heute, { $amount }
    [yesterday] Gestern, { $amount }
   *[day] Am { $day }, { $amount }
}

## The next step, below Today's heading

questions-next-no-knee = Sag in den Einstellungen, welches Knie du im Blick hast; dann fragt jeder Lauf danach.
questions-next-no-run = Hol einen Lauf von deiner Uhr herein oder trag einen ein.
questions-next-open = { $count ->
    [one] { $count } Antwort ist offen.
   *[other] { $count } Antworten sind offen.
} Ein Morgen ohne Antwort bleibt unbekannt; er zählt nie als gut.
questions-next-nothing = Nichts ist offen. Die nächste Frage kommt mit dem nächsten Lauf.
