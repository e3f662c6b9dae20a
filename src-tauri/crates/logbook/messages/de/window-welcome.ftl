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
# Behind it: a backup takes the logbook’s place.
welcome-restore = Sicherung wiederherstellen …
welcome-what-it-is = Plimsoll ist ein Tagebuch und ein Rechner für deine eigenen Zahlen. Es stellt keine Diagnose. Alles bleibt in einer Datei auf diesem Computer.

## The steps

# Over the heading of each of the three steps.
welcome-step = Schritt { $step } von { $of }
welcome-next = Weiter
welcome-back = Zurück
welcome-skip-step = Diesen Schritt überspringen
# The second step: the longest comfortable run and the break, with the fields of the screen Settings.
welcome-before = Was das Knie vorher kannte
welcome-before-lead = Das alles darf leer bleiben. Es ist eine erste Vorstellung davon, was das Knie gewohnt war, bis deine eigenen Läufe und Antworten mehr sagen.
# After the last step: files, a run that is typed, or nothing yet; a backup, or the sample.
welcome-ways = Womit möchtest du anfangen?
welcome-ways-lead = Alles lässt sich später in den Einstellungen ändern.

## The second page: the red-flag questions

welcome-flags = Manche Knie sollte sich zuerst jemand ansehen
welcome-flags-lead = Sag zu jeder Frage Ja oder Nein. Deine Antworten bleiben auf diesem Computer.
# Behind the button "Not now"; Today is the screen of that name.
welcome-asks-again = Der Bereich „Heute“ fragt wieder danach.
