### The red-flag questions, and the stop card a yes puts up.

## The questions

flags-title = Fragen zu Warnzeichen
# Headings over groups of questions: how soon a yes wants a clinician.
flags-same-day = Ein Ja hier gehört noch am selben Tag ärztlich abgeklärt
flags-within-days = Ein Ja hier gehört in den nächsten Tagen ärztlich abgeklärt
flags-next-visit = Beim nächsten Termin ansprechen
# Y and N stay as they are: these are the keys.
flags-keys = Die Tasten Y (ja) und N (nein) beantworten die Frage, die den Fokus hat.
# A button that says no to every question, or to those that are left.
flags-none = Nichts davon
flags-none-of-the-others = Nichts von den übrigen
flags-keep = Antworten behalten
flags-open = { $count ->
    [one] { $count } Frage ist noch nicht beantwortet.
   *[other] { $count } Fragen sind noch nicht beantwortet.
}
flags-kept = Antworten gemerkt.

## On Today, while they wait: why, and a button

flags-due-weekly = Das letzte Mal ist eine Woche her.
flags-due-red = Nach einem roten Lauf.
flags-due-sign = Nach dem Zeichen, das du notiert hast.
# Heading over what the log suggests showing to somebody.
flags-advice = Sollte sich jemand ansehen
flags-answer = { $count ->
    [one] { $count } Frage beantworten …
   *[other] { $count } Fragen beantworten …
}

## The stop card

stop-noted = Was notiert wurde
stop-why = Warum es hier anhält
# Heading over a line that is copied or shown.
stop-to-show = Zum Zeigen in der Praxis
stop-copy = Kopieren
# Read out for the button; begins with the word on it.
stop-copy-spoken = Kopieren: die Zeile zum Zeigen in der Praxis
stop-copied = Kopiert.
# Where copying was not allowed.
stop-marked = Die Zeile ist markiert: Kopier sie mit der Tastatur.
# A button that unfolds a form, and what is read out for the form.
stop-looked-at = Jemand hat es sich angesehen …
stop-looked-at-spoken = Jemand hat es sich angesehen
stop-who = Wer hat es sich angesehen?
stop-who-hint = Zum Beispiel: meine Physiotherapie. Oder: aus Versehen geantwortet.
stop-who-missing = Sag, wer: Im Bericht wird es genannt.
stop-said = Was wurde gesagt?
stop-clear = Karte als geklärt ablegen
stop-not-yet = Noch nicht
# A button on the card while it fills the window: it makes room for the rest of the screen Today.
stop-diary = Mein Tagebuch zeigen
stop-cleared = Geklärt.
