### The first page of an empty logbook.

welcome-title = Wie viel Laufen verträgt dein Knie heute?
welcome-lead = Ein Schiffsrumpf trägt eine aufgemalte Linie: Tiefer wird er nicht beladen. Plimsoll zeichnet diese Linie für dein Knie, aus deinen eigenen Läufen und den Antworten des Knies.
welcome-knee = Um welches Knie geht es?
welcome-knee-missing = Sag zuerst, welches Knie: Die Fragen brauchen das.
welcome-since = Seit wann hat es Beschwerden?
welcome-since-hint = Ungefähr genügt. Lass es leer, wenn du es nicht weißt.
welcome-begin = Ohne Lauf beginnen
# The button welcome-sample stands behind it.
welcome-not-yet = Noch nicht?
welcome-sample = In einem Beispiel-Logbuch umsehen
welcome-what-it-is = Plimsoll ist ein Tagebuch und ein Rechner für deine eigenen Zahlen. Es stellt keine Diagnose. Alles bleibt in einer Datei auf diesem Computer.

## The second page: the red-flag questions

welcome-flags = Manche Knie sollte sich zuerst jemand ansehen
welcome-flags-lead = Sag zu jeder Frage Ja oder Nein. Deine Antworten bleiben auf diesem Computer.
# Behind the button "Not now"; Today is the screen of that name.
welcome-asks-again = Der Bereich „Heute“ fragt wieder danach.
