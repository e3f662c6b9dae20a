### What an import says: of files, rows and columns.
### Why a file or row was refused is also kept in the logbook, in the language of that day.

## A batch

# $told is a list of the phrases below: "3 new, 1 already there, 2 not readable".
import-summary = { $told }.
import-summary-nothing = Er was niets te lezen.
# Runs that are new.
import-count-new = { $count } nieuw
import-count-completed = { $count } aangevuld met een bestand
import-count-there = { $count } al aanwezig
import-count-answers = { $count ->
    [one] { $count } nieuw antwoord
   *[other] { $count } nieuwe antwoorden
}
# Files that hold no run.
import-count-not-a-run = { $count } geen run
import-count-broken = { $count } niet leesbaar
# On the button that takes it in.
import-action-whole = Alles terughalen
import-action-answers = { $count ->
    [one] { $count } antwoord bewaren
   *[other] { $count } antwoorden bewaren
}
import-action-entries = { $count ->
    [one] { $count } vermelding bewaren
   *[other] { $count } vermeldingen bewaren
}
import-action-others = { $count ->
    [one] { $count } andere activiteit bewaren
   *[other] { $count } andere activiteiten bewaren
}
import-action-complete = { $count ->
    [one] { $count } run aanvullen
   *[other] { $count } runs aanvullen
}
import-action-import = { $count ->
    [one] { $count } run importeren
   *[other] { $count } runs importeren
}
# The first file's name, and how many others were brought.
import-name-and-others = { $name } en { $count ->
    [one] { $count } ander bestand
   *[other] { $count } andere bestanden
}
# As *Undo* names it.
import-brought = { $count ->
    [one] { $count } run
   *[other] { $count } runs
}
# No run came, but something that is known of some days: how somebody slept or felt.
import-brought-context = context van enkele dagen
# One of several runs in a file.
import-part = run { $number } van { $of }
# A row of a list.
import-row = rij { $number }

## Tables

import-lacks-day = Het is een tabel, maar Plimsoll kan niet zien in welke kolom de dag staat. Zeg welke het is, en de rijen worden gelezen.
import-lacks-amount = Het is een tabel, maar Plimsoll kan niet zien in welke kolom staat hoe ver of hoe lang. Zeg welke het is, en de rijen worden gelezen.
# $columns is a list of the two phrases below, with semicolons.
import-columns = Kolom { $columns }. { $dates ->
    [day-first] Dag eerst
   *[month-first] Maand eerst
}, { $decimals ->
    [point] decimale punt
   *[comma] decimale komma
}.
import-columns-utc = Kolom { $columns }. { $dates ->
    [day-first] Dag eerst
   *[month-first] Maand eerst
}, { $decimals ->
    [point] decimale punt
   *[comma] decimale komma
}, tijden in UTC.
import-column = { $number }: { $meaning }
# $unit is a short sign: km, mi, s.
import-column-with-unit = { $number }: { $meaning } ({ $unit })
# What a column holds.
import-means-date = dag
import-means-time = tijd van de dag
import-means-id = nummer
import-means-title = titel
import-means-sport = soort activiteit
import-means-distance = afstand
import-means-timer = looptijd
import-means-elapsed = tijd met pauzes
import-means-pace = tempo
import-means-climb = stijging
import-means-heart-rate = hartslag
import-means-steps = stappen
import-means-rpe = inspanning
import-means-feel = hoe het voelde
import-means-feel-reversed = hoe het voelde (1 is het best)
import-means-notes = notities
import-means-gear = schoenen
import-means-file = bestandsnaam
import-columns-remembered = Gelezen zoals je op { $day } zei.
# $cell is what stands in the table.
import-day-or-month = “{ $cell }” kan { $taken } of { $other } zijn; { $taken } is genomen. Klopt dat niet, wijzig dan de volgorde van dag en maand.
# Rows or values that were left out.
import-more-left-out = En nog { $count } zoals deze.
# $column is a number, $first a word from the table.
import-no-run-in-table = Van geen van de rijen is bekend dat het een run is: kolom { $column } noemt de eerste “{ $first }”. Als het runs zijn, sla die kolom dan over.
import-columns-without-names = { $count ->
    [one] { $count } kolom zonder naam
   *[other] { $count } kolommen zonder naam
}
import-table-beside-others = Het is een tabel die naast andere lag. Kies hem apart om hem te laten lezen.
import-lists-too-long-together = Alle lijsten van één import mogen samen { $rows } rijen en { $size } MB hebben, en met deze zouden het er meer zijn. Hij is weggelaten en er is niets van verloren: kies hem apart.

## Runs that are there already. $id is a run's number, $run is "5.0 km on 1 March 2026".

import-already-there-as = Al aanwezig, als run { $id }.
import-already-there = Al aanwezig.
# $why is one of the phrases below.
import-same-run-unchanged = Dezelfde als run { $id } ({ $run }): { $why }. Er is niets gewijzigd.
import-same-run = Dezelfde als run { $id } ({ $run }): { $why }.
# $what is a list of the fields below.
import-from-this-copy = Nu uit deze kopie: { $what }.
import-also-covers = { $count ->
    [one] Hij omvat ook { $count } andere opname, die er deel van werd.
   *[other] Hij omvat ook { $count } andere opnamen, die er deel van werden.
}
import-what-you-wrote-stays = Wat je schreef, blijft.
import-told-apart = Een kopie van deze run was bij gebrek aan een betere voor run { $id } ({ $run }) gehouden; nu hoort hij bij deze.
# $runs is a list of the runs it is now: "run 3 and run 7".
import-let-go = Een andere kopie was er bij gebrek aan een betere voor gehouden en is nu { $runs }.
import-run-number = run { $id }
# Why two recordings are one run.
import-one-run-row = de lijst noemt deze opname
import-one-run-start = beide begonnen in dezelfde seconde
import-one-run-overlap = beide zijn tegelijk opgenomen
import-one-run-typed = de ene begon tijdens de andere
import-one-run-touching = ze sluiten in tijd op elkaar aan en zijn even lang en even ver
import-one-run-day = de ene kent alleen de dag, en ze zijn even lang en even ver
# $hours may have a decimal.
import-one-run-zone = ze zijn even lang en even ver en beginnen { $hours } u na elkaar, zoals bij een verwisselde tijdzone
# Fields of a run.
import-field-start = start
import-field-title = titel
import-field-distance = afstand
import-field-timer = tijd
import-field-elapsed = tijd met pauzes
import-field-steps = stappen
import-field-climb = stijging
import-field-descent = daling
import-field-heart-rate = hartslag
import-field-treadmill = loopband
import-field-surface = ondergrond
import-field-rpe = inspanning
import-field-feel = gevoel
import-field-shoes = schoenen
import-field-notes = notities
import-field-course = het verloop
# What one source told, last in a list: "5.0 km, 31 min, from 2026-03-01 18:00:00".
import-told-from = vanaf { $begun }

## Local times. $zone is a time zone's name, like Europe/Berlin.

import-list-local-time = De lijst noemt de lokale tijd niet; het is die van de tijdzone van deze computer.
import-list-local-time-named = De lijst noemt de lokale tijd niet; het is die van de tijdzone van deze computer ({ $zone }).
import-local-time = { $from ->
    [zone] De opname noemt haar lokale tijd niet; het is die van de tijdzone die ze aangeeft.
    [place] De opname noemt haar lokale tijd niet; het is die van de tijdzone van de plaats waar ze begon.
    [archive] De opname noemt haar lokale tijd niet; het is die van wat het archief ernaast zegt.
   *[machine] De opname noemt haar lokale tijd niet; het is die van de tijdzone van deze computer.
}
import-local-time-named = { $from ->
    [zone] De opname noemt haar lokale tijd niet; het is die van de tijdzone die ze aangeeft ({ $zone }).
    [place] De opname noemt haar lokale tijd niet; het is die van de tijdzone van de plaats waar ze begon ({ $zone }).
   *[machine] De opname noemt haar lokale tijd niet; het is die van de tijdzone van deze computer ({ $zone }).
}
# $said is the day, how far and how long.
import-clock-never-set = De klok van het horloge is nooit gezet: het bestand zegt { $said }. Het is opzijgelegd, omdat een run op een verkeerde dag zou misleiden. Je kunt hem met de juiste dag invoeren.

## Lists

import-nothing-to-read = Er zit geen activiteit in; het lag naast andere.
import-list-empty = Een lijst waarin niets staat dat bewaard wordt.
import-list-of-shoes = { $count ->
    [one] Een lijst van schoenen: hij hoort bij { $count } activiteit.
   *[other] Een lijst van schoenen: hij hoort bij { $count } activiteiten.
}
import-list-felt-there = { $count ->
    [one] { $count } vermelding van hoe je je voelde: al aanwezig.
   *[other] { $count } vermeldingen van hoe je je voelde: al aanwezig.
}
import-list-felt = { $count ->
    [one] { $count } nieuwe vermelding van hoe je je voelde, bewaard als context van die dagen: het is geen antwoord over een knie.
   *[other] { $count } nieuwe vermeldingen van hoe je je voelde, bewaard als context van die dagen: het zijn geen antwoorden over een knie.
}
import-list-of-activities = { $count ->
    [one] Een lijst van { $count } activiteit: wat hij zegt, staat bij de runs.
   *[other] Een lijst van { $count } activiteiten: wat hij zegt, staat bij de runs.
}
# $sport is a word from the list.
import-listed-as = In de lijst staat het als { $sport }.
import-listed-empty = De lijst zegt niet hoe ver en niet hoe lang.
import-no-such-time = De lijst geeft het een tijd die niet bestaat.

## Files that cannot be read. $at is a place in a file, in bytes; $what and $why are technical, in English.

import-database-logbook = Dit is een logboek van Plimsoll, geen opname. Kies om het in plaats van dit te gebruiken Terugzetten bij Instellingen, of voer `plim restore FILE` uit. Er is niets gewijzigd.
import-database-health-connect = Dit is de eigen database van Health Connect, die Plimsoll niet leest. Exporteer de runs uit de app die ze opnam, als FIT, TCX of GPX. Er is niets gewijzigd.
import-database-other = Dit is een database van een ander programma. Exporteer de runs eruit, als FIT, TCX, GPX of CSV.
import-packing-damaged = De verpakking is beschadigd: { $why }. Niets voor de beschadigde plek was bruikbaar.
# $size is in MB.
import-file-too-large = Met { $size } MB is het groter dan elke opname van een run; het is niet gelezen.
import-no-such-file = Dat bestand is er niet.
import-not-permitted = Het systeem laat Plimsoll het niet lezen.
import-not-read = Het kon niet gelezen worden: { $error }.
import-broken-empty = Het bestand is leeg (0 bytes).
import-broken-unknown = { $looks ->
    [beginning-of-fit] De { $bytes } bytes van dit bestand lijken op de eerste bytes van een FIT-bestand.
    [empty-archive] De { $bytes } bytes van dit bestand lijken op een archief waar niets in zit.
    [xml] De { $bytes } bytes van dit bestand lijken op een XML-bestand dat geen GPX en geen TCX is.
    [json] De { $bytes } bytes van dit bestand lijken op een JSON-bestand van een soort die deze versie niet leest.
    [table-without-dates] De { $bytes } bytes van dit bestand lijken op een tabel zonder kolom met datums.
   *[nothing] De { $bytes } bytes van dit bestand lijken op niets wat deze versie leest.
}
import-broken-truncated = Het bestand eindigt bij byte { $at }, hoewel de kop { $declared } bytes aangeeft; de { $messages } berichten voor het einde bevatten geen activiteit.
import-broken-sense = Het bestand klopt vanaf byte { $at } niet meer ({ $what }); niets daarvoor is een opname.
import-broken-list = Het lijkt op een lijst met activiteiten van Strava, maar de kolommen worden niet begrepen. De opnamen ernaast worden toch gelezen; titels, notities en runs zonder opname niet. Zet de taal van Strava op Engels, vraag de export opnieuw aan en importeer die.
# $why is a sentence.
import-broken-archive = Het archief is niet leesbaar. { $why }
import-broken-apple-health = Dit is een export van Apple Health; het moet als archief geïmporteerd worden.
import-broken-too-large = Het bestand heeft { $bytes } bytes; geen opname van deze soort heeft er meer dan { $limit }.
import-broken-many-members = Dit is een archief van meer dan { $limit } bestanden; het moet als archief geïmporteerd worden.
import-broken-damaged = Het bestand is vanaf byte { $at } niet leesbaar: { $what }; de { $messages } berichten daarvoor bevatten geen activiteit.
# An archive, or something in one.
import-refused-too-deep = Het zit in meer dan { $limit } archieven verpakt; zo schrijft geen horloge of dienst het.
import-refused-too-large = Het is uitgepakt meer dan { $limit } bytes; geen opname van deze soort is zo groot.
import-refused-bomb = Het archief van { $packed } bytes is uitgepakt meer dan { $unpacked } bytes; het is niet verder uitgepakt.
import-refused-too-many = Het archief heeft meer dan { $limit } bestanden; die daarna zijn weggelaten.
import-refused-encrypted = Het is vergrendeld met een wachtwoord.
# $method is a number.
import-refused-method = Het is ingepakt met methode { $method }, die hier niet gelezen wordt; pak eerst het archief uit.
import-refused-damaged = Het archief is beschadigd bij byte { $at }: { $what }.
import-refused-unreadable = Het kon niet gelezen worden: { $why }.
# Spreadsheets.
import-sheet-kind = { $kind ->
    [numbers] Bestanden van Apple Numbers worden niet gelezen. Sla het op als CSV, of als Excel-werkmap (.xlsx), en neem die.
   *[xls] Excel-bestanden van voor 2007 (.xls) worden niet gelezen. Sla het op als CSV, of als Excel-werkmap (.xlsx), en neem die.
}
import-sheet-too-large = De spreadsheet is groter dan elke lijst van activiteiten. Sla het blad met je runs op als CSV en neem dat.
import-sheet-damaged = De spreadsheet is niet leesbaar ({ $why }). Sla het blad met je runs op als CSV en neem dat.

## Files without a run

# $number is FIT's own number of a kind.
import-not-an-activity = { $kind ->
    [device] Dit is een beschrijving van een apparaat, geen opgenomen activiteit.
    [settings] Dit is een bestand met instellingen, geen opgenomen activiteit.
    [sport-settings] Dit zijn instellingen van een sport, geen opgenomen activiteit.
    [workout] Dit is een geplande training, geen opgenomen activiteit.
    [course] Dit is een parcours om te volgen, geen opgenomen activiteit.
    [schedule] Dit is een trainingsschema, geen opgenomen activiteit.
    [weights] Dit is een lijst van gewichten, geen opgenomen activiteit.
    [totals] Dit is een lijst van totalen, geen opgenomen activiteit.
    [goals] Dit is een lijst van doelen, geen opgenomen activiteit.
    [blood-pressures] Dit is een lijst van bloeddrukken, geen opgenomen activiteit.
    [monitoring] Dit is een meting van de hele dag, geen opgenomen activiteit.
    [activity-summary] Dit is een samenvatting van een activiteit, geen opgenomen activiteit.
    [segment] Dit is een segment, geen opgenomen activiteit.
    [track-without-times] Dit is een track zonder tijden, geen opgenomen activiteit.
    [route] Dit is een route om te volgen, geen opgenomen activiteit.
    [places] Dit is een lijst van plaatsen, geen opgenomen activiteit.
   *[fit] Dit is een FIT-bestand van soort { $number }, geen opgenomen activiteit.
}
# $sports is a list of words from the file.
import-other-sport = Dit is geen run: het is opgenomen als { $sports }.
import-no-sport-named = De opname noemt geen sport, en met { $speed } km/u is het geen run; ze is weggelaten.
import-no-sport-no-speed = De opname noemt geen sport, en zonder snelheid is het geen run; ze is weggelaten.
import-empty-run = De run in dit bestand is leeg: hij heeft geen tijd, geen afstand en geen punten.
import-nothing-recorded = In deze activiteit is niets opgenomen: ze heeft geen sessie en geen punten.

## What is told of a file that was read all the same

import-warning-truncated = Het bestand eindigt midden in een bericht bij byte { $at } van { $declared } aangegeven; de { $points } punten daarvoor zijn bewaard.
import-warning-checksum-missing = De controlesom bij byte { $at } ontbreekt; alles daarvoor is bewaard.
import-warning-checksum-wrong = De controlesom bij byte { $at } is { $found }, waar de inhoud { $calculated } geeft: een waarde kan fout zijn. Alles is bewaard.
import-warning-header-checksum = De controlesom van de kop bij byte { $at } is fout; de inhoud is toch gelezen.
import-warning-unfinished = De kop bij byte { $at } geeft geen inhoud aan; alles tot het einde van het bestand is gelezen.
import-warning-undefined-message = Bij byte { $at } komt een bericht van soort { $local } dat nooit is vastgelegd; de { $points } punten daarvoor zijn bewaard.
import-warning-size-wrong = De kop geeft een einde aan bij byte { $declared }, midden in een bericht; de { $points } punten tot daar zijn bewaard.
import-warning-bytes-after-end = Na het einde bij byte { $at } komen nog { $number } bytes die geen FIT zijn; ze zijn weggelaten.
import-warning-part = { $kind ->
    [device] Het deel bij byte { $at } is een beschrijving van een apparaat; het is weggelaten.
    [settings] Het deel bij byte { $at } is een bestand met instellingen; het is weggelaten.
    [sport-settings] Het deel bij byte { $at } bevat instellingen van een sport; het is weggelaten.
    [workout] Het deel bij byte { $at } is een geplande training; het is weggelaten.
    [course] Het deel bij byte { $at } is een parcours om te volgen; het is weggelaten.
    [schedule] Het deel bij byte { $at } is een trainingsschema; het is weggelaten.
    [weights] Het deel bij byte { $at } is een lijst van gewichten; het is weggelaten.
    [totals] Het deel bij byte { $at } is een lijst van totalen; het is weggelaten.
    [goals] Het deel bij byte { $at } is een lijst van doelen; het is weggelaten.
    [blood-pressures] Het deel bij byte { $at } is een lijst van bloeddrukken; het is weggelaten.
    [monitoring] Het deel bij byte { $at } is een meting van de hele dag; het is weggelaten.
    [activity-summary] Het deel bij byte { $at } is een samenvatting van een activiteit; het is weggelaten.
    [segment] Het deel bij byte { $at } is een segment; het is weggelaten.
    [track-without-times] Het deel bij byte { $at } is een track zonder tijden; het is weggelaten.
    [route] Het deel bij byte { $at } is een route om te volgen; het is weggelaten.
    [places] Het deel bij byte { $at } is een lijst van plaatsen; het is weggelaten.
   *[fit] Het deel bij byte { $at } is een FIT-bestand van soort { $number }; het is weggelaten.
}
import-warning-laps-missing = De rondes tellen op tot { $laps } s, de punten tot { $points } s; de totalen zijn uit de punten opnieuw opgebouwd.
import-warning-points-without-time = { $count ->
    [one] Weggelaten: één punt zonder tijd.
   *[other] Weggelaten: { $count } punten zonder tijd.
}
import-warning-sense = Het bestand klopt vanaf byte { $at } niet meer ({ $what }); de { $points } punten daarvoor zijn bewaard.
import-warning-skipped = Bij byte { $at } klopt iets niet ({ $what }); het is overgeslagen tot de volgende regel.
import-warning-too-many = { $what ->
    [heart-rate] { $count ->
        [one] Weggelaten omdat het er te veel zijn: één hartslag.
       *[other] Weggelaten omdat het er te veel zijn: { $count } hartslagen.
    }
    [position] { $count ->
        [one] Weggelaten omdat het er te veel zijn: één positie.
       *[other] Weggelaten omdat het er te veel zijn: { $count } posities.
    }
   *[workout] { $count ->
        [one] Weggelaten omdat het er te veel zijn: één training.
       *[other] Weggelaten omdat het er te veel zijn: { $count } trainingen.
    }
}
import-warning-unpacked-in-part = Alleen de eerste { $bytes } bytes konden uitgepakt worden ({ $why }).
import-warning-unpacked-in-part-of = Alleen de eerste { $bytes } bytes van { $name } konden uitgepakt worden ({ $why }).
import-warning-members-left-out = { $count ->
    [one] Uit het archief weggelaten: één bestand zonder run.
   *[other] Uit het archief weggelaten: { $count } bestanden zonder run.
}
# $why is a sentence.
import-warning-member-refused = Uit het archief weggelaten: { $name }. { $why }
import-warning-too-many-points = Alleen de eerste { $points } punten zijn bewaard.
# $sports is a list of words from the file.
import-warning-other-sports = Weggelaten omdat het geen runs zijn: { $sports }.
import-warning-empty-runs = { $count ->
    [one] Weggelaten: één run zonder tijd, afstand of punten.
   *[other] Weggelaten: { $count } runs zonder tijd, afstand of punten.
}
import-warning-no-session = Het bestand heeft geen samenvatting van de run; de totalen zijn uit { $points } punten opnieuw opgebouwd.
import-warning-sport-assumed = Het bestand noemt geen sport; met gemiddeld { $speed } km/u is het voor een run gehouden.
# $said and $rebuilt carry their units. The summary says nothing of it in the second.
import-warning-rebuilt = { $what ->
    [running-time] De looptijd van de samenvatting ({ $said }) is niet bruikbaar; ze is uit de punten opnieuw opgebouwd: { $rebuilt }.
    [distance] De afstand van de samenvatting ({ $said }) is niet bruikbaar; ze is uit de punten opnieuw opgebouwd: { $rebuilt }.
   *[step-count] Het aantal stappen van de samenvatting ({ $said }) is niet bruikbaar; het is uit de punten opnieuw opgebouwd: { $rebuilt }.
}
import-warning-rebuilt-absent = { $what ->
    [running-time] De looptijd van de samenvatting (ontbreekt) is niet bruikbaar; ze is uit de punten opnieuw opgebouwd: { $rebuilt }.
    [distance] De afstand van de samenvatting (ontbreekt) is niet bruikbaar; ze is uit de punten opnieuw opgebouwd: { $rebuilt }.
   *[step-count] Het aantal stappen van de samenvatting (ontbreekt) is niet bruikbaar; het is uit de punten opnieuw opgebouwd: { $rebuilt }.
}
# In metres.
import-warning-distances-disagree = De samenvatting zegt { $summary } m, haar punten { $points } m; de afstand van de samenvatting is bewaard.
# $said and $taken are times as computers write them.
import-warning-clock-not-set = De klok van het apparaat was niet gezet (het zegt { $said }); de datum van deze run moet verbeterd worden.
import-warning-start-replaced = { $from ->
    [first-point] De start in de samenvatting ({ $said }) past niet bij de opname; in plaats daarvan is { $taken } (het eerste punt) genomen.
    [file-created] De start in de samenvatting ({ $said }) past niet bij de opname; in plaats daarvan is { $taken } (het aanmaken van het bestand) genomen.
   *[end-less-duration] De start in de samenvatting ({ $said }) past niet bij de opname; in plaats daarvan is { $taken } (het einde min de duur) genomen.
}
# The summary says no start.
import-warning-start-replaced-none = { $from ->
    [first-point] De start in de samenvatting (geen) past niet bij de opname; in plaats daarvan is { $taken } (het eerste punt) genomen.
    [file-created] De start in de samenvatting (geen) past niet bij de opname; in plaats daarvan is { $taken } (het aanmaken van het bestand) genomen.
   *[end-less-duration] De start in de samenvatting (geen) past niet bij de opname; in plaats daarvan is { $taken } (het einde min de duur) genomen.
}
import-warning-clock-jumped = { $count ->
    [one] De klok springt in één keer { $seconds } s verder zonder punt of pauze; die uren zijn eruit gehaald.
   *[other] De klok springt { $seconds } s verder in { $count } sprongen zonder punt of pauze; die uren zijn eruit gehaald.
}
import-warning-clock-stepped-back = { $count ->
    [one] De klok springt { $seconds } s terug; het ene punt dat intussen is vastgelegd, is overgeslagen.
   *[other] De klok springt tot { $seconds } s terug; de { $count } punten die intussen zijn vastgelegd, zijn overgeslagen.
}
import-warning-distance-jumped = { $count ->
    [one] Uit de track weggelaten: één sprong in afstand, { $metres } m in totaal, sneller dan iemand loopt.
   *[other] Uit de track weggelaten: { $count } sprongen in afstand, { $metres } m in totaal, sneller dan iemand loopt.
}
import-warning-distance-filled = De punten slaan { $metres } m over die de samenvatting wel telt; ze zijn verdeeld over de langzame stukken van de track.
import-warning-points-too-late = { $points } punten liggen meer dan 31 dagen na de start; ze zijn weggelaten.
import-warning-both-feet = De pasfrequentie ({ $rate } per minuut) telt al beide voeten; ze is niet verdubbeld.
import-warning-no-distance = Op de loopband is geen afstand vastgelegd: die is onbekend tot je invoert wat de band aangaf. De tijd is behouden.
import-warning-heart-rate-zero = De gemiddelde hartslag van de samenvatting is 0: er is niets gemeten, dus is hij niet bekend.
# $value, $min and $max are numbers.
import-warning-out-of-range = { $quantity ->
    [distance] { $value } is geen afstand: die moet tussen { $min } en { $max } m liggen; ze is weggelaten.
    [duration] { $value } is geen duur: die moet tussen { $min } en { $max } s liggen; ze is weggelaten.
    [step-count] { $value } is geen aantal stappen: dat moet tussen { $min } en { $max } stappen liggen; het is weggelaten.
    [heart-rate] { $value } is geen hartslag: die moet tussen { $min } en { $max } bpm liggen; ze is weggelaten.
    [cadence] { $value } is geen pasfrequentie: die moet tussen { $min } en { $max } passen/min liggen; ze is weggelaten.
    [speed] { $value } is geen snelheid: die moet tussen { $min } en { $max } m/s liggen; ze is weggelaten.
    [knee-load] { $value } is geen kniebelasting: die moet tussen { $min } en { $max } knie-km liggen; ze is weggelaten.
    [pain-score] { $value } is geen pijnscore: die moet op de schaal 0–10 tussen { $min } en { $max } liggen; ze is weggelaten.
    [stiffness] { $value } is geen duur van stijfheid: die moet tussen { $min } en { $max } min liggen; ze is weggelaten.
    [exertion] { $value } is geen ervaren inspanning: die moet op de schaal 0–10 tussen { $min } en { $max } liggen; ze is weggelaten.
    [feel] { $value } is geen gevoel: dat moet op de schaal 1–5 tussen { $min } en { $max } liggen; het is weggelaten.
   *[score] { $value } is geen score: die moet tussen { $min } en { $max } punten liggen; ze is weggelaten.
}
import-warning-offset-unknown = Het bestand noemt zijn lokale tijd niet; de dag van de run is die van de tijdzone die hier ingesteld is.

## What is told of a row. $said is what stands in the table.

import-row-no-date = Regel { $line }: de datum ({ $said }) is niet leesbaar; de rij is weggelaten.
import-row-no-date-nothing = Regel { $line }: de datum ontbreekt; de rij is weggelaten.
import-row-value = { $what ->
    [distance] Regel { $line }: afstand ({ $said }) kan niet; ze is weggelaten.
    [running-time] Regel { $line }: looptijd ({ $said }) kan niet; ze is weggelaten.
    [time] Regel { $line }: tijd ({ $said }) kan niet; ze is weggelaten.
    [climb] Regel { $line }: stijging ({ $said }) kan niet; ze is weggelaten.
    [heart-rate] Regel { $line }: hartslag ({ $said }) kan niet; ze is weggelaten.
    [step-count] Regel { $line }: aantal stappen ({ $said }) kan niet; het is weggelaten.
    [exertion] Regel { $line }: inspanning ({ $said }) kan niet; ze is weggelaten.
   *[feel] Regel { $line }: gevoel ({ $said }) kan niet; het is weggelaten.
}
import-row-sense = Vanaf regel { $line } klopt de tabel niet meer ({ $what }); de rijen daarvoor zijn bewaard.
import-row-too-many = Alleen de eerste { $rows } rijen zijn gelezen.
import-row-day-or-month = { $order ->
    [day-first] Dag en maand van de datums kunnen andersom staan; de dag eerst is genomen.
   *[month-first] Dag en maand van de datums kunnen andersom staan; de maand eerst is genomen.
}
