# The import: what is under way, where data is to be had, tables and their columns, earlier imports, watched folders.

import-view-lead = Bestanden blijven waar ze zijn. Eén keer Ongedaan maken neemt een import terug.
import-view-ways = Waar je het vandaan haalt
# Services and how one's data is got out of them: the name, the way there, what is read. The names of their pages and buttons are those the service shows in this language.
import-view-strava = Strava
import-view-strava-how = Op strava.com: Instellingen, Mijn account, Je account downloaden of verwijderen, Je archief aanvragen.
import-view-strava-what = Een mail brengt een ZIP; sleep hem zoals hij is. Notities, inspanning en schoenen komen mee.
import-view-garmin = Garmin
import-view-garmin-how = Op garmin.com: Accountbeheer, Uw gegevens exporteren.
import-view-garmin-what = Een mail brengt binnen enkele dagen een ZIP. Voor een enkele run: de pagina ervan, het tandwiel, Origineel exporteren.
import-view-apple = Apple Health
import-view-apple-how = In Gezondheid op de iPhone: je foto, Exporteer alle gezondheidsgegevens.
import-view-apple-what = Stuur export.zip naar deze computer; een gigabyte is geen probleem.
import-view-polar = Polar, Runkeeper
import-view-polar-how = Op account.polar.com of runkeeper.com: accountinstellingen, gegevens downloaden of exporteren.
import-view-polar-what = Beide geven een ZIP met elke sessie.
import-view-google = Google, intervals.icu
import-view-google-how = Kies op takeout.google.com Fit; op intervals.icu Instellingen, activiteiten downloaden.
import-view-google-what = Beide kun je slepen zoals ze zijn.
import-view-suunto = Suunto, Coros, Nike, adidas
import-view-suunto-how = Deel een run vanuit de app als FIT, TCX of GPX; Nike en adidas sturen op verzoek JSON.
import-view-suunto-what = Zoveel bestanden als je wilt, in mappen of ingepakt.
import-view-watch = Een horloge aan een kabel
import-view-watch-how = Open de schijf ervan en zoek de map Activity, vaak in GARMIN.
import-view-watch-what = Sleep de hele map; wat er al is, wordt niet twee keer gelezen.
import-view-plimsoll = Een ander Plimsoll
# "plim export" is typed on a command line and stays as it is.
import-view-plimsoll-how = Daar: Instellingen, Alles exporteren, of plim export.
import-view-plimsoll-what = Sleep de map, de ZIP ervan of logbook.json. Een logboek zonder runs wordt er gelijk aan; een ander wordt aangevuld, en niets daarin wordt vervangen.
import-view-spreadsheet = Een eigen spreadsheet
import-view-spreadsheet-how = CSV, Excel of LibreOffice, met een dag en een afstand of tijd in elke rij.
import-view-spreadsheet-what = De kolommen worden geraden en getoond. Wat je verbetert, wordt onthouden.
import-view-watched = Gevolgde mappen
import-view-past = Eerdere imports
# Tables whose columns the runner has said the meaning of.
import-view-known = Tabellen die je hebt uitgelegd
import-view-known-lead = Tabellen met deze kolommen worden gelezen zoals je zei, zonder te vragen.
# $text says what the columns mean, a sentence.
import-view-known-since = Sinds { $day }. { $text }
import-view-forget = Vergeten
# The same for a screen reader. $header is the table's first line.
import-view-forget-which = Vergeten: { $header }
import-view-forgotten = Vergeten. Bij de volgende tabel met deze kolommen wordt weer geraden.

# What is under way.
import-flow-drop = Sleep opnamen, lijsten of hele exports hierheen, of ergens op dit venster.
import-flow-drop-more = ZIP-bestanden en mappen komen binnen zoals ze zijn. Je ziet wat er zou binnenkomen voordat er iets wordt geschreven.
import-flow-choose = Bestanden kiezen…
import-flow-reading = Je bestanden worden gelezen
import-flow-taking = Bezig met binnenhalen
# Name of the bar, for a screen reader.
import-flow-progress = Hoe ver het is
import-flow-beginning = Begint…
import-flow-stop = Stoppen
import-flow-stop-writes-nothing = Als je stopt, wordt er niets geschreven.
import-flow-stopping = Stopt…
# Under the bar, with the time that is left after it.
import-flow-files-read = { $total ->
    [one] { $done } van { $total } bestand gelezen
   *[other] { $done } van { $total } bestanden gelezen
}
# Activities that are compared with what the logbook holds, or written into it.
import-flow-held-against = { $done } van { $total } vergeleken met je logboek
import-flow-taken-in = { $done } van { $total } binnengehaald
# Headings.
import-flow-would-come = Wat er zou binnenkomen
import-flow-nothing-new = Niets nieuws in deze bestanden
import-flow-imported = Geïmporteerd
# Button: does not take in what was shown.
import-flow-leave = Laten
import-flow-take-back = Alles terugnemen
# $doing is what was done since, in a few words.
import-flow-since = Sindsdien: { $doing }. Maak dat eerst ongedaan.
import-flow-taken-back-already = Sindsdien: het is al een keer teruggenomen. Maak dat eerst ongedaan.
import-flow-runs-on = { $count ->
    [one] { $count } run op { $day }.
   *[other] { $count } runs op { $day }.
}
import-flow-runs-between = { $count ->
    [one] { $count } run van { $from } tot { $to }.
   *[other] { $count } runs van { $from } tot { $to }.
}
# Activities that are not runs: before they come in, and after.
import-flow-others-come = { $count ->
    [one] { $count } andere activiteit komt mee als context voor die dagen.
   *[other] { $count } andere activiteiten komen mee als context voor die dagen.
}
import-flow-others-came = { $count ->
    [one] { $count } andere activiteit kwam mee als context voor die dagen.
   *[other] { $count } andere activiteiten kwamen mee als context voor die dagen.
}
import-flow-save-refused = Lijst opslaan van wat niet gelezen is…

# What became of every file: each of these is a choice with its number behind it.
import-rows-title = Wat er van elk werd
import-rows-new = Nieuw
import-rows-completed = Aangevuld
import-rows-there = Al aanwezig
import-rows-broken = Niet leesbaar
import-rows-not-a-run = Geen run
import-rows-fate = { $name } · { $count }
# Where a run is from: typed in, a list, the sample.
import-rows-typed-in = zelf ingevoerd
import-rows-list = lijst
import-rows-sample = voorbeeld
import-rows-shown = { $count ->
    [one] De eerste { $count } regel van { $total }; de lijst gaat verder als je scrolt.
   *[other] De eerste { $count } regels van { $total }; de lijst gaat verder als je scrolt.
}
# A file inside another. $member is its name there.
import-rows-inside = { $file }, { $member }
# What a run without a name is called.

# Earlier imports.
past-imports-none = Er is nog niets geïmporteerd. Wat je binnenhaalt, staat hier, met wat er van elk bestand werd.
past-imports-gone = { $count ->
    [one] { $count } van de runs staat niet meer in het logboek.
   *[other] { $count } van de runs staan niet meer in het logboek.
}

# A table and its columns.
# A sheet or a file inside another file.
column-table-inside = { $file }, { $member }
column-table-how = Hoe de kolommen worden gelezen
column-table-day-and-month = Dag en maand
column-table-day-first = 31-12 – dag eerst
column-table-month-first = 12/31 – maand eerst
column-table-decimals = Decimalen
column-table-times = Tijden
column-table-local = Lokale tijd
column-table-first-rows = De eerste rijen zoals ze begrepen worden
# Heads of the first rows.
column-table-duration = Duur
column-table-what = Wat
# What a run without a name is called.
# $sport is a kind of activity.
column-table-not-a-run = { $sport } – geen run
# Heads over the columns' meanings: the column, what stands in it, what it means, in which unit.
column-table-column = Kolom
column-table-holds = Bevat
column-table-means = Betekent
column-table-in = In
# Names of the two lists beside a column, for a screen reader. $column is its name.
column-table-column-means = { $column } betekent
column-table-column-in = { $column } is in
column-table-nothing = Niets – overslaan
# No cell of the column holds anything.
column-table-empty = niets

# Folders and watches that new runs come from by themselves.
watched-folders-sample = Je bent in het voorbeeld: hier komt niets vanzelf binnen. Verlaat het om te zien wat je eigen logboek volgt.
watched-folders-none = Er wordt nog niets gevolgd. Kies de map waarin het programma van je horloge of je browser opnamen bewaart; nieuwe runs komen dan vanzelf binnen zolang Plimsoll open is.
watched-folders-add = Map toevoegen…
# Name of a button for a screen reader. $doing is what stands on it, $name the folder or watch.
watched-folders-doing = { $doing }: { $name }
watched-folders-last = Laatst binnengehaald: { $file }, { $day }.
# Buttons beside a watch or a folder.
watched-folders-bring-new = Nieuwe binnenhalen
watched-folders-always = Altijd binnenhalen
watched-folders-never = Met rust laten
watched-folders-ask-again = Volgende keer weer vragen
watched-folders-stop = Niet meer volgen
watched-folders-asked-again = Over { $name } wordt weer gevraagd bij de volgende keer aansluiten.
watched-folders-stopped = { $name } wordt niet meer gevolgd. De runs blijven.
# A folder was picked that holds recordings.
watched-folders-picked = Een map om te volgen
watched-folders-from-now = Alleen wat vanaf nu komt
watched-folders-do-not = Niet volgen
