### What the window says in more than one place. Numbers and days come ready, as the language writes them; `count` decides a plural.

## The window and its screens

# Title of the window; $screen is the name of a screen, e.g. Today.
common-title = { $screen } – Plimsoll
# The first stop of the Tab key: leaps over the rail.
common-skip = Zum Inhalt springen
common-today = Heute
common-log = Logbuch
common-charts = Diagramme
common-plan = Plan
common-report = Bericht
common-import = Import
common-settings = Einstellungen
# Name of the first page, in the window's title.
common-welcome = Willkommen
# While a screen, a page or a chart is on its way.
common-loading = Wird geladen …

## The rail: where to go, what can be done from anywhere

# Read out before the list of screens.
rail-screens = Bereiche
# Read out before two buttons that bring in runs.
rail-add = Ins Logbuch eintragen
# Read out before the buttons Undo, Redo and Keys: steps that are taken back and done again.
rail-steps = Schritte
# A narrow button; there is room for one short word.
rail-keys = Tasten
# Read out for it; begins with the word on the button.
rail-keys-spoken = Tasten: Tastaturkürzel
# A link to the stop card, on every screen but Today.
rail-red-flag = Ein Warnzeichen besteht

## The sheet of keys. $one, $other, $from and $to are drawn as keys

keys-title = Tastaturkürzel
keys-or = { $one } oder { $other }
keys-to = { $from } bis { $to }
# As on the caps of a keyboard of this language.
keys-ctrl = Strg
keys-shift = Umschalt
keys-page-up = Bild ↑
keys-page-down = Bild ↓
# The keys 0 to 9 answer, and the key T means ten; T stays T.
keys-answer = Die markierte Frage beantworten; T ist zehn
keys-walk = Eine Skala, ein Diagramm oder den Kalender im Logbuch entlanggehen
keys-zoom = In einem Diagramm über die Zeit: näher, weiter weg
keys-move = In einem Diagramm über die Zeit: früher, später
keys-months = Im Kalender des Logbuchs: der Monat davor, der Monat danach
keys-pick = In einem Feld für einen Tag: ein Monat zum Auswählen
# What the key Alt opens.
keys-menu = Das Menü

## Short messages at the foot of the window

# Read out for the cross that takes a message away.
toast-put-away = Diese Meldung schließen
toast-nothing-to-undo = Nichts rückgängig zu machen.
toast-nothing-to-redo = Nichts zu wiederholen.
# $what names what was done, e.g. "add the run".
toast-undone = Rückgängig gemacht: { $what }.
toast-done-again = Wiederholt: { $what }.

## What went wrong in the window itself

# Where not even that is known.
trouble-unknown = Das hat nicht geklappt.
trouble-here = In diesem Fenster hat etwas nicht geklappt.
trouble-here-hint = Dein Logbuch ist unverändert. Schließ Plimsoll und öffne es wieder; wenn es so bleibt, melde, was du getan hast.

## The sample

# Read out for the banner.
sample-name = Beispiel-Logbuch
# The bold beginning of the banner.
sample-name-said = Beispiel-Logbuch.
# $name is that beginning.
sample-said = { $name } Erfundene Läufe einer Person, die es nicht gibt. Nichts, was du hier tust, berührt deine eigenen.

## While files are held over the window

drop-let-go = Zum Importieren loslassen
drop-what = Aufzeichnungen, Exporte und Listen; auch ZIP-Dateien und Ordner

## A watch that is plugged in is asked about; common-bring-them-in is the first answer

# From now on, whenever it is plugged in.
watch-always = Immer
watch-never = Diese nicht
# "Import" is the screen of that name.
watch-left-alone = Sie wird ab jetzt nicht mehr angefasst. Falls du es dir anders überlegst: Sie steht unter Import.

## Fields

# Under a field for a day. It is typed in this order in every language.
field-day-hint = Jahr-Monat-Tag
# In the empty field; letters for the digits of year, month and day.
field-day-placeholder = JJJJ-MM-TT
field-day-wrong = Schreib den Tag so: 2026-01-31.
field-day-pick = Tag wählen: { $name }
field-day-pick-key = Tag wählen (Alt ↓)

## Buttons

common-save-changes = Änderungen speichern
common-cancel = Abbrechen
common-close = Schließen
common-done = Fertig
common-delete = Löschen
common-undo = Rückgängig
common-redo = Wiederholen
# Read out for the button Undo; $what names what would be taken back, e.g. "add the run".
common-undo-what = Rückgängig: { $what }
common-redo-what = Wiederholen: { $what }
common-show-more = Mehr anzeigen
common-try-again = Noch einmal versuchen
common-restore = Wiederherstellen …
common-not-now = Nicht jetzt
common-import-runs = Läufe importieren …
common-new-run = Neuer Lauf …
common-type-a-run = Lauf eintragen …
common-questionnaires = Fragebögen …
common-red-flag-questions = Fragen zu Warnzeichen …
# A button: take in the runs that were found.
common-bring-them-in = Übernehmen
common-leave-the-sample = Beispiel verlassen
common-yes = Ja
common-no = Nein
# First entry of a list to pick from: nothing was said.
common-not-said = Keine Angabe

## What was done

common-noted = Notiert.
common-setting-saved = Einstellung gespeichert.
# $path is where the file is now.
common-saved-as = Gesichert als { $path }
common-answered-last-on = Zuletzt beantwortet am { $day }.
common-not-answered-yet = Noch nicht beantwortet.
# $run is the name of the one run that came in.
common-imported = Importiert: { $run }.

## Knees

common-knee = Knie
# As a choice, where it is clear that knees are meant.
common-left = Links
common-right = Rechts
common-both = Beide
# At the beginning of a line or alone.
common-left-knee = Linkes Knie
common-right-knee = Rechtes Knie

## Answers

# The question that was answered, within a sentence or a list.
common-moment = { $moment ->
    [before] vorher
    [during] beim Lauf
    [after] danach
   *[morning] nächster Morgen
}
common-light-green = Grün
common-light-amber = Gelb
common-light-red = Rot
common-light-unknown = Noch nicht bekannt

## Runs and their facts

# How many runs there are.
common-runs = { $count ->
    [one] { $count } Lauf
   *[other] { $count } Läufe
}
# What a run without a name is called.
common-a-run = Lauf
common-a-treadmill-run = Lauf auf dem Laufband
# Names of facts about a run: of a field, a column, a line.
common-day = Tag
common-date = Datum
common-name = Name
# When on a day: "07:12".
common-time = Uhrzeit
# How long: "26:40".
common-time-taken = Zeit
common-minutes = Minuten
common-distance = Strecke
common-pace = Tempo
common-climb = Anstieg
common-descent = Abstieg
common-steps = Schritte
common-heart-rate = Herzfrequenz
common-surface = Untergrund
common-shoes = Schuhe
common-note = Notiz
common-notes = Notizen
common-surface-road = Straße
common-surface-trail = Trail
common-surface-track = Laufbahn
common-surface-treadmill = Laufband
# Where a run comes from: nobody's watch, a person typed it in.
common-typed-in = Von Hand eingetragen
# State of a run: nobody said how the next morning was.
common-no-morning = Kein Morgen

## Amounts with their units

common-amount-km = { $number } km
common-amount-miles = { $number } mi
common-amount-metres = { $number } m
common-amount-beats = { $number } bpm
common-amount-pace-km = { $time } /km
common-amount-pace-miles = { $time } /mi
# Knee load, in kilometres of easy level running.
common-amount-knee-km = { $number } Knie-km
common-knee-km = Knie-km
common-amount-percent = { $number } %
common-amount-bytes = { $count ->
    [one] { $count } Byte
   *[other] { $count } Byte
}
common-amount-kb = { $number } kB
common-amount-mb = { $number } MB
common-amount-gb = { $number } GB
# The units as choices and in field names.
common-km = km
common-mi = mi
common-in-kilometres = Kilometer
common-in-miles = Meilen
# "5 of 10": a value and the most it can be, or a part and the whole.
common-of = { $number } von { $all }

# What may be typed instead of a day, in small letters.
common-typed-today = heute
common-typed-yesterday = gestern

## How long it will still take; nothing more exact is known

common-left-seconds-few = noch ein paar Sekunden
common-left-seconds = { $count ->
    [one] noch etwa { $count } Sekunde
   *[other] noch etwa { $count } Sekunden
}
common-left-minute = noch etwa eine Minute
common-left-minutes = { $count ->
    [one] noch etwa { $count } Minute
   *[other] noch etwa { $count } Minuten
}
common-left-hours = noch etwa { $hours } h { $minutes } min

## What a column of a table can mean, as a choice, and how its numbers count

common-column-date = Tag, oder Tag und Uhrzeit
common-column-time = Uhrzeit
common-column-distance = Strecke
common-column-duration = Reine Laufzeit
common-column-elapsed = Zeit mit Pausen
common-column-pace = Tempo
common-column-sport = Art der Aktivität
common-column-title = Titel
common-column-notes = Notizen
common-column-exertion = Anstrengung, 0–10
common-column-feel = Gefühl, 5 ist am besten
common-column-feel-reversed = Gefühl, 1 ist am besten
common-column-climb = Anstieg
common-column-heart-rate = Mittlere Herzfrequenz
common-column-steps = Schritte
common-column-shoes = Schuhe
common-column-id = Nummer
common-column-file = Dateiname der Aufzeichnung
common-unit-kilometres = Kilometer
common-unit-miles = Meilen
common-unit-metres = Meter
common-unit-feet = Fuß
common-unit-clock = 58:30 oder 1:02:03
common-unit-minutes = Minuten
common-unit-seconds = Sekunden
common-unit-hours = Stunden
common-unit-milliseconds = Millisekunden
common-unit-minutes-per-km = Minuten pro km
common-unit-minutes-per-mile = Minuten pro Meile
# A column without a name, by its place.
common-column-number = Spalte { $number }
# Who said what the columns of a table mean, and how many rows can be read that way; where there is a problem it is said after it.
common-columns-read = { $by ->
    [guess] { $count ->
        [one] Die Spalten sind geraten; { $count } Zeile ist lesbar.
       *[other] Die Spalten sind geraten; { $count } Zeilen sind lesbar.
    }
    [remembered] { $count ->
        [one] Die Spalten sind von früher bekannt; { $count } Zeile ist lesbar.
       *[other] Die Spalten sind von früher bekannt; { $count } Zeilen sind lesbar.
    }
   *[said] { $count ->
        [one] Die Spalten sind, wie du gesagt hast; { $count } Zeile ist lesbar.
       *[other] Die Spalten sind, wie du gesagt hast; { $count } Zeilen sind lesbar.
    }
}
common-columns-by = { $by ->
    [guess] Die Spalten sind geraten.
    [remembered] Die Spalten sind von früher bekannt.
   *[said] Die Spalten sind, wie du gesagt hast.
}
