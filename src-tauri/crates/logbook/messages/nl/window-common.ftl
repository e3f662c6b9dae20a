### What the window says in more than one place. Numbers and days come ready, as the language writes them; `count` decides a plural.

## The window and its screens

# Title of the window; $screen is the name of a screen, e.g. Today.
common-title = { $screen } – Plimsoll
# The first stop of the Tab key: leaps over the rail.
common-skip = Naar de pagina
common-today = Vandaag
common-log = Logboek
common-charts = Grafieken
common-plan = Plan
common-report = Rapport
common-import = Import
common-settings = Instellingen
# Name of the first page, in the window's title.
common-welcome = Welkom
# While a screen, a page or a chart is on its way.
common-loading = Laden…

## The rail: where to go, what can be done from anywhere

# Read out before the list of screens.
rail-screens = Schermen
# Read out before two buttons that bring in runs.
rail-add = Toevoegen aan het logboek
# Read out before the buttons Undo, Redo and Keys: steps that are taken back and done again.
rail-steps = Stappen
# A narrow button; there is room for one short word.
rail-keys = Toetsen
# Read out for it; begins with the word on the button.
rail-keys-spoken = Toetsen: sneltoetsen
# A link to the stop card, on every screen but Today.
rail-red-flag = Er staat een alarmsignaal

## The sheet of keys. $one, $other, $from and $to are drawn as keys

keys-title = Sneltoetsen
keys-or = { $one } of { $other }
keys-to = { $from } tot { $to }
# As on the caps of a keyboard of this language.
keys-ctrl = Ctrl
keys-shift = Shift
keys-page-up = PgUp
keys-page-down = PgDn
# The keys 0 to 9 answer, and the key T means ten; T stays T.
keys-answer = De gemarkeerde vraag beantwoorden; T is tien
keys-walk = Langs een schaal, een grafiek of de kalender van het logboek lopen
keys-zoom = In een grafiek over de tijd: dichterbij, verder weg
keys-move = In een grafiek over de tijd: eerder, later
keys-months = In de kalender van het logboek: de maand ervoor, de maand erna
keys-pick = In een veld voor een dag: een maand om uit te kiezen
# What the key Alt opens.
keys-menu = Het menu

## Short messages at the foot of the window

# Read out for the cross that takes a message away.
toast-put-away = Deze melding sluiten
toast-nothing-to-undo = Niets om ongedaan te maken.
toast-nothing-to-redo = Niets om opnieuw te doen.
# $what names what was done, e.g. "add the run".
toast-undone = Ongedaan gemaakt: { $what }.
toast-done-again = Opnieuw gedaan: { $what }.

## What went wrong in the window itself

# Where not even that is known.
trouble-unknown = Dat lukte niet.
trouble-here = Er ging iets mis in dit venster.
trouble-here-hint = Je logboek is ongewijzigd. Sluit Plimsoll en open het opnieuw; blijft het zo, meld dan wat je deed.

## The sample

# Read out for the banner.
sample-name = Voorbeeldlogboek
# The bold beginning of the banner.
sample-name-said = Voorbeeldlogboek.
# $name is that beginning.
sample-said = { $name } Verzonnen runs van iemand die niet bestaat. Niets wat je hier doet, raakt die van jou.

## While files are held over the window

drop-let-go = Laat los om te importeren
drop-what = Opnamen, exports en lijsten; ook ZIP-bestanden en mappen

## A watch that is plugged in is asked about; common-bring-them-in is the first answer

# From now on, whenever it is plugged in.
watch-always = Altijd
watch-never = Deze niet
# "Import" is the screen of that name.
watch-left-alone = Die wordt voortaan met rust gelaten. Hij staat onder Import, mocht je van gedachten veranderen.

## Fields

# Under a field for a day. It is typed in this order in every language.
field-day-hint = Jaar-maand-dag
# In the empty field; letters for the digits of year, month and day.
field-day-placeholder = JJJJ-MM-DD
field-day-wrong = Schrijf de dag als 2026-01-31.
field-day-pick = Dag kiezen: { $name }
field-day-pick-key = Dag kiezen (Alt ↓)

## Buttons

common-save-changes = Wijzigingen opslaan
common-cancel = Annuleren
common-close = Sluiten
common-done = Gereed
common-delete = Verwijderen
common-undo = Ongedaan maken
common-redo = Opnieuw
# Read out for the button Undo; $what names what would be taken back, e.g. "add the run".
common-undo-what = Ongedaan maken: { $what }
common-redo-what = Opnieuw: { $what }
common-show-more = Meer tonen
common-try-again = Opnieuw proberen
common-restore = Terugzetten…
common-not-now = Niet nu
common-import-runs = Runs importeren…
common-new-run = Nieuwe run…
common-type-a-run = Run invoeren…
common-questionnaires = Vragenlijsten…
common-red-flag-questions = Vragen over alarmsignalen…
# A button: take in the runs that were found.
common-bring-them-in = Binnenhalen
common-leave-the-sample = Voorbeeld verlaten
common-yes = Ja
common-no = Nee
# First entry of a list to pick from: nothing was said.
common-not-said = Niet gezegd

## What was done

common-noted = Genoteerd.
common-setting-saved = Instelling opgeslagen.
# $path is where the file is now.
common-saved-as = Opgeslagen als { $path }
common-answered-last-on = Laatst beantwoord op { $day }.
common-not-answered-yet = Nog niet beantwoord.
# $run is the name of the one run that came in.
common-imported = Geïmporteerd: { $run }.

## Knees

common-knee = Knie
# As a choice, where it is clear that knees are meant.
common-left = Links
common-right = Rechts
common-both = Beide
# At the beginning of a line or alone.
common-left-knee = Linkerknie
common-right-knee = Rechterknie

## Answers

# The question that was answered, within a sentence or a list.
common-moment = { $moment ->
    [before] vooraf
    [during] tijdens
    [after] erna
   *[morning] volgende ochtend
}
common-light-green = Groen
common-light-amber = Oranje
common-light-red = Rood
common-light-unknown = Nog niet bekend

## Runs and their facts

# How many runs there are.
common-runs = { $count ->
    [one] { $count } run
   *[other] { $count } runs
}
# What a run without a name is called.
common-a-run = Run
common-a-treadmill-run = Run op de loopband
# Names of facts about a run: of a field, a column, a line.
common-day = Dag
common-date = Datum
common-name = Naam
# When on a day: "07:12".
common-time = Tijd
# How long: "26:40".
common-time-taken = Tijd
common-minutes = Minuten
common-distance = Afstand
common-pace = Tempo
common-climb = Stijging
common-descent = Daling
common-steps = Stappen
common-heart-rate = Hartslag
common-surface = Ondergrond
common-shoes = Schoenen
common-note = Notitie
common-notes = Notities
common-surface-road = Weg
common-surface-trail = Trail
common-surface-track = Atletiekbaan
common-surface-treadmill = Loopband
# Where a run comes from: nobody's watch, a person typed it in.
common-typed-in = Zelf ingevoerd
# State of a run: nobody said how the next morning was.
common-no-morning = Geen ochtend

## Amounts with their units

common-amount-km = { $number } km
common-amount-miles = { $number } mi
common-amount-metres = { $number } m
common-amount-beats = { $number } bpm
common-amount-pace-km = { $time } /km
common-amount-pace-miles = { $time } /mi
# Knee load, in kilometres of easy level running.
common-amount-knee-km = { $number } knie-km
common-knee-km = knie-km
common-amount-percent = { $number }%
common-amount-bytes = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
common-amount-kb = { $number } kB
common-amount-mb = { $number } MB
common-amount-gb = { $number } GB
# The units as choices and in field names.
common-km = km
common-mi = mi
common-in-kilometres = Kilometers
common-in-miles = Mijlen
# "5 of 10": a value and the most it can be, or a part and the whole.
common-of = { $number } van { $all }

# What may be typed instead of a day, in small letters.
common-typed-today = vandaag
common-typed-yesterday = gisteren

## How long it will still take; nothing more exact is known

common-left-seconds-few = nog een paar seconden
common-left-seconds = { $count ->
    [one] nog ongeveer { $count } seconde
   *[other] nog ongeveer { $count } seconden
}
common-left-minute = nog ongeveer een minuut
common-left-minutes = { $count ->
    [one] nog ongeveer { $count } minuut
   *[other] nog ongeveer { $count } minuten
}
common-left-hours = nog ongeveer { $hours } u { $minutes } min

## What a column of a table can mean, as a choice, and how its numbers count

common-column-date = Dag, of dag en tijd
common-column-time = Tijd van de dag
common-column-distance = Afstand
common-column-duration = Looptijd
common-column-elapsed = Tijd met pauzes
common-column-pace = Tempo
common-column-sport = Soort activiteit
common-column-title = Titel
common-column-notes = Notities
common-column-exertion = Inspanning, 0–10
common-column-feel = Hoe het voelde, 5 is het best
common-column-feel-reversed = Hoe het voelde, 1 is het best
common-column-climb = Stijging
common-column-heart-rate = Gemiddelde hartslag
common-column-steps = Stappen
common-column-shoes = Schoenen
common-column-id = Nummer
common-column-file = Bestandsnaam van de opname
common-unit-kilometres = kilometers
common-unit-miles = mijlen
common-unit-metres = meters
common-unit-feet = voet
common-unit-clock = 58:30 of 1:02:03
common-unit-minutes = minuten
common-unit-seconds = seconden
common-unit-hours = uren
common-unit-milliseconds = milliseconden
common-unit-minutes-per-km = minuten per km
common-unit-minutes-per-mile = minuten per mijl
# A column without a name, by its place.
common-column-number = Kolom { $number }
# Who said what the columns of a table mean, and how many rows can be read that way; where there is a problem it is said after it.
common-columns-read = { $by ->
    [guess] { $count ->
        [one] De kolommen zijn geraden; { $count } rij is leesbaar.
       *[other] De kolommen zijn geraden; { $count } rijen zijn leesbaar.
    }
    [remembered] { $count ->
        [one] De kolommen zijn bekend van eerder; { $count } rij is leesbaar.
       *[other] De kolommen zijn bekend van eerder; { $count } rijen zijn leesbaar.
    }
   *[said] { $count ->
        [one] De kolommen zijn zoals je zei; { $count } rij is leesbaar.
       *[other] De kolommen zijn zoals je zei; { $count } rijen zijn leesbaar.
    }
}
common-columns-by = { $by ->
    [guess] De kolommen zijn geraden.
    [remembered] De kolommen zijn bekend van eerder.
   *[said] De kolommen zijn zoals je zei.
}
