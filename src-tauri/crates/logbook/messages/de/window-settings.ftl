# The settings.

# A field that narrows the page to what holds the words.
settings-find = Einstellung suchen
settings-nothing-found = Hier heißt nichts „{ $words }“.

settings-knee = Das Knie
# Which knee.
settings-watched = Welches Knie
settings-sore-since = Beschwerden seit
settings-sore-since-hint = Ungefähr genügt
settings-longest = { $unit ->
    [mi] Längster angenehmer Lauf vor der Laufpause (Meilen)
   *[km] Längster angenehmer Lauf vor der Laufpause (km)
}
settings-longest-hint = Eine erste Vermutung, was das Knie kannte, bis es genug Läufe beantwortet hat
settings-wrong-distance = Eine Strecke, etwa 10.
settings-break-from = Beginn der Laufpause
settings-break-from-hint = Erster Tag ohne Laufen
settings-break-to = Ende der Laufpause
settings-break-to-hint = Lass es leer, solange sie dauert

settings-limits = Schmerzgrenzen
settings-limits-lead = Was als grün, gelb oder rot zählt. Keine Studie hat die beiden an den Knien von Laufenden verglichen; deine Physiotherapie weiß vielleicht, was zu deinem passt.
# The two sets of limits.
settings-strict = Streng
settings-strict-means = Grün ist höchstens 2 beim Laufen, innerhalb einer Stunde wieder auf dem Niveau von vorher und am nächsten Morgen kein Anstieg.
settings-strict-source = Esculier und andere 2018, Laufende mit Schmerzen um die Kniescheibe
settings-permissive = Großzügig
settings-permissive-means = Grün ist höchstens 5 beim Lauf und danach, solange es sich bis zum nächsten Morgen beruhigt hat.
settings-permissive-source = Thomeé 1997, Schmerzen an der Kniescheibe; Silbernagel und andere 2007, Achillessehne
# Stands after the name of the set that is chosen.
settings-preset-in-use = in Gebrauch
# $limits and $forces are links to papers: the two messages after it.
settings-papers = Zum Lesen: { $limits } · { $forces } (öffnet deinen Browser)
settings-paper-limits = Esculier 2018, zu Grenzen
settings-paper-forces = Hart 2022, zu Kräften
settings-limits-either = Bei beiden gilt: Ein Morgen, der 2 oder mehr über dem gewohnten Niveau liegt, ein abgebrochener Lauf, eine neue Schwellung, Wegknicken oder Blockieren ist rot. Ein Morgen ohne Antwort ist unbekannt, nie grün.

settings-physio = Grenzen der Physiotherapie
# $link is "Go to the plan".
settings-physio-not-set = Läufe pro Woche, Ruhe dazwischen, die Leiter, Grenzen und Notizen stehen beim Plan. { $link }
settings-physio-set = Von deiner Physiotherapie gesetzt. Läufe pro Woche, Ruhe dazwischen, die Leiter, Grenzen und Notizen stehen beim Plan. { $link }
settings-physio-link = Zum Plan

# How the window looks and speaks.
settings-window = Das Fenster
settings-units = Einheiten
settings-theme = Erscheinungsbild
# The theme, or the language, that the computer is set to.
settings-as-system = Wie das System
settings-light = Hell
settings-dark = Dunkel
settings-clock = Uhrzeit
settings-clock-24 = 24 Stunden
settings-clock-12 = 12 Stunden
settings-week-begins = Die Woche beginnt am
settings-language = Sprache

settings-report = Der Bericht
settings-runner-name = Name für den Bericht
settings-runner-name-hint = Steht am Kopf der Seite; lass es leer, damit keiner gedruckt wird

settings-red-flags = Warnzeichen
# Button. $count is how many questions there are.
settings-questions = Fragen zu Warnzeichen ({ $count }) …
# Unfolds the answers of earlier.
settings-answers = Bisherige Antworten

settings-logbook = Dein Logbuch
# The file's path stands under it. $size like "1.4 MB".
settings-logbook-holds = { $runs ->
    [one] { $runs } Lauf
   *[other] { $runs } Läufe
} und { $answers ->
    [one] { $answers } Antwort
   *[other] { $answers } Antworten
} in einer Datei von { $size }:
settings-show = Im Ordner zeigen
settings-backup = Sicherungskopie anlegen …
settings-export = Alles exportieren …
settings-check = Datei prüfen
settings-backup-saved = Sicherungskopie angelegt als { $path }
settings-exported = Alles liegt jetzt in offenen Formaten in { $path }. Zieh den Ordner auf das Fenster, um es zurückzuholen.
settings-sound = Die Datei ist in Ordnung.
# What was found is listed under it.
settings-unsound = Die Datei ist nicht, wie sie sein sollte:

settings-leaves = Was diesen Computer verlässt
# $nothing is the next message, set strong.
settings-leaves-nothing = { $nothing } Plimsoll hat kein Konto, schickt keine Statistik und nutzt nie das Netz. Was du speicherst oder weitergibst, verschickst nur du.
settings-nothing = Nichts.

# A logbook with an invented runner in it.
settings-sample = Beispiel-Logbuch
settings-sample-open = Du bist gerade im Beispiel. Dein eigenes Logbuch ist, wo du es gelassen hast.
settings-sample-closed = Vier Monate einer erfundenen Person, um zu sehen, wie Plimsoll gefüllt aussieht. Dein eigenes Logbuch bleibt so lange zu.
settings-sample-enter = Beispiel öffnen
settings-version = Plimsoll { $version }. Ein Tagebuch und ein Rechner für deine eigenen Zahlen. Es stellt keine Diagnose.

# Reminders, the tray and starting at login.
desktop-settings-reminders = Erinnerungen
desktop-settings-remind = Am Morgen nach einem Lauf erinnern
# Fields for times of day.
desktop-settings-remind-from = Erinnern ab
desktop-settings-quiet-from = Ruhe ab
desktop-settings-quiet-until = Ruhe bis
# Stands in an empty field: at no time.
desktop-settings-never = nie
desktop-settings-wrong-time = Eine Uhrzeit, etwa 07:30.
desktop-settings-tray = Infobereich
desktop-settings-keep-in-tray = Plimsoll im Infobereich behalten
desktop-settings-login = Bei der Anmeldung
desktop-settings-start = Plimsoll starten, wenn ich mich anmelde
desktop-settings-login-more = Mit dem Infobereich startet es dort, ohne sein Fenster.
