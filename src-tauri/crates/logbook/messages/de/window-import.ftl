# The import: what is under way, where data is to be had, tables and their columns, earlier imports, watched folders.

import-view-lead = Dateien bleiben, wo sie sind. Ein Rückgängig nimmt einen Import zurück.
import-view-ways = Woher du Daten bekommst
# Services and how one's data is got out of them: the name, the way there, what is read. The names of their pages and buttons are those the service shows in this language.
import-view-strava = Strava
import-view-strava-how = Auf strava.com: Einstellungen, Mein Konto, Dein Konto herunterladen oder löschen, Archiv anfordern.
import-view-strava-what = Eine Mail bringt eine ZIP-Datei; zieh sie so herein, wie sie ist. Notizen, Anstrengung und Schuhe kommen mit.
import-view-garmin = Garmin
import-view-garmin-how = Auf garmin.com: Kontoverwaltung, Exportieren Ihrer Daten.
import-view-garmin-what = Eine Mail bringt innerhalb von Tagen eine ZIP-Datei. Für einen einzelnen Lauf: seine Seite, das Zahnrad, Original exportieren.
import-view-apple = Apple Health
import-view-apple-how = In Health auf dem iPhone: dein Bild, Alle Gesundheitsdaten exportieren.
import-view-apple-what = Schick export.zip an diesen Computer; ein Gigabyte macht nichts.
import-view-polar = Polar, Runkeeper
import-view-polar-how = Auf account.polar.com oder runkeeper.com: Kontoeinstellungen, Daten herunterladen oder exportieren.
import-view-polar-what = Beide geben eine ZIP-Datei mit jeder Einheit.
import-view-google = Google, intervals.icu
import-view-google-how = Auf takeout.google.com Fit auswählen; auf intervals.icu Einstellungen, Aktivitäten herunterladen.
import-view-google-what = Beides kannst du hereinziehen, wie es ist.
import-view-suunto = Suunto, Coros, Nike, adidas
import-view-suunto-how = Teile einen Lauf aus der App als FIT, TCX oder GPX; Nike und adidas schicken auf Anfrage JSON.
import-view-suunto-what = Beliebig viele Dateien, in Ordnern oder gepackt.
import-view-watch = Eine Uhr am Kabel
import-view-watch-how = Öffne ihr Laufwerk und such den Ordner Activity, oft in GARMIN.
import-view-watch-what = Zieh den ganzen Ordner herein; was schon da ist, wird nicht doppelt gelesen.
import-view-plimsoll = Ein anderes Plimsoll
# "plim export" is typed on a command line and stays as it is.
import-view-plimsoll-how = Dort: Einstellungen, Alles exportieren, oder plim export.
import-view-plimsoll-what = Zieh den Ordner, seine ZIP-Datei oder logbook.json herein. Ein Logbuch ohne Läufe wird genau so; ein anderes wird ergänzt, und nichts darin wird ersetzt.
import-view-spreadsheet = Eine eigene Tabelle
import-view-spreadsheet-how = CSV, Excel oder LibreOffice, mit einem Tag und einer Strecke oder Zeit in jeder Zeile.
import-view-spreadsheet-what = Die Spalten werden geraten und gezeigt. Was du berichtigst, wird gemerkt.
import-view-watched = Überwachte Ordner
import-view-past = Frühere Importe
# Tables whose columns the runner has said the meaning of.
import-view-known = Tabellen, die du erklärt hast
import-view-known-lead = Tabellen mit diesen Spalten werden ohne Nachfrage so gelesen, wie du gesagt hast.
# $text says what the columns mean, a sentence.
import-view-known-since = Seit { $day }. { $text }
import-view-forget = Vergessen
# The same for a screen reader. $header is the table's first line.
import-view-forget-which = Vergessen: { $header }
import-view-forgotten = Vergessen. Bei der nächsten Tabelle mit diesen Spalten wird wieder geraten.

# What is under way.
import-flow-drop = Zieh Aufzeichnungen, Listen oder ganze Exporte hierher oder irgendwo auf dieses Fenster.
import-flow-drop-more = ZIP-Dateien und Ordner kommen herein, wie sie sind. Du siehst, was hereinkäme, bevor etwas geschrieben wird.
import-flow-choose = Dateien auswählen …
import-flow-reading = Deine Dateien werden gelesen
import-flow-taking = Wird übernommen
# Name of the bar, for a screen reader.
import-flow-progress = Wie weit es ist
import-flow-beginning = Beginnt …
import-flow-stop = Stoppen
import-flow-stop-writes-nothing = Wenn du stoppst, wird nichts geschrieben.
import-flow-stopping = Wird gestoppt …
# Under the bar, with the time that is left after it.
import-flow-files-read = { $total ->
    [one] { $done } von { $total } Datei gelesen
   *[other] { $done } von { $total } Dateien gelesen
}
# Activities that are compared with what the logbook holds, or written into it.
import-flow-held-against = { $done } von { $total } mit deinem Logbuch verglichen
import-flow-taken-in = { $done } von { $total } übernommen
# Headings.
import-flow-would-come = Was hereinkäme
import-flow-nothing-new = Nichts Neues in diesen Dateien
import-flow-imported = Importiert
# Button: does not take in what was shown.
import-flow-leave = Lassen
import-flow-take-back = Alles zurücknehmen
# $doing is what was done since, in a few words.
import-flow-since = Seitdem: { $doing }. Mach das zuerst rückgängig.
import-flow-taken-back-already = Seitdem: schon einmal zurückgenommen. Mach das zuerst rückgängig.
import-flow-runs-on = { $count ->
    [one] { $count } Lauf am { $day }.
   *[other] { $count } Läufe am { $day }.
}
import-flow-runs-between = { $count ->
    [one] { $count } Lauf vom { $from } bis zum { $to }.
   *[other] { $count } Läufe vom { $from } bis zum { $to }.
}
# Activities that are not runs: before they come in, and after.
import-flow-others-come = { $count ->
    [one] { $count } andere Aktivität kommt als Zusammenhang für diese Tage mit.
   *[other] { $count } andere Aktivitäten kommen als Zusammenhang für diese Tage mit.
}
import-flow-others-came = { $count ->
    [one] { $count } andere Aktivität kam als Zusammenhang für diese Tage mit.
   *[other] { $count } andere Aktivitäten kamen als Zusammenhang für diese Tage mit.
}
import-flow-save-refused = Liste des nicht Gelesenen speichern …

# What became of every file: each of these is a choice with its number behind it.
import-rows-title = Was aus jeder wurde
import-rows-new = Neu
import-rows-completed = Ergänzt
import-rows-there = Schon da
import-rows-broken = Nicht lesbar
import-rows-not-a-run = Kein Lauf
import-rows-fate = { $name } · { $count }
# Where a run is from: typed in, a list, the sample.
import-rows-typed-in = von Hand
import-rows-list = Liste
import-rows-sample = Beispiel
import-rows-shown = { $count ->
    [one] Die erste { $count } Zeile von { $total }; die Liste geht beim Blättern weiter.
   *[other] Die ersten { $count } Zeilen von { $total }; die Liste geht beim Blättern weiter.
}
# A file inside another. $member is its name there.
import-rows-inside = { $file }, { $member }
# What a run without a name is called.

# Earlier imports.
past-imports-none = Noch wurde nichts importiert. Was du hereinholst, steht hier, mit dem, was aus jeder Datei wurde.
past-imports-gone = { $count ->
    [one] { $count } seiner Läufe ist nicht mehr im Logbuch.
   *[other] { $count } seiner Läufe sind nicht mehr im Logbuch.
}

# A table and its columns.
# A sheet or a file inside another file.
column-table-inside = { $file }, { $member }
column-table-how = Wie die Spalten gelesen werden
column-table-day-and-month = Tag und Monat
column-table-day-first = 31.12. – Tag zuerst
column-table-month-first = 12/31 – Monat zuerst
column-table-decimals = Dezimalzeichen
column-table-times = Zeiten
column-table-local = Ortszeit
column-table-first-rows = Die ersten Zeilen, wie sie verstanden werden
# Heads of the first rows.
column-table-duration = Dauer
column-table-what = Was
# What a run without a name is called.
# $sport is a kind of activity.
column-table-not-a-run = { $sport } – kein Lauf
# Heads over the columns' meanings: the column, what stands in it, what it means, in which unit.
column-table-column = Spalte
column-table-holds = Enthält
column-table-means = Bedeutet
column-table-in = In
# Names of the two lists beside a column, for a screen reader. $column is its name.
column-table-column-means = { $column } bedeutet
column-table-column-in = { $column } ist in
column-table-nothing = Nichts – übergehen
# No cell of the column holds anything.
column-table-empty = nichts

# Folders and watches that new runs come from by themselves.
watched-folders-sample = Du bist im Beispiel: Hier kommt nichts von selbst herein. Verlass es, um zu sehen, was dein eigenes Logbuch überwacht.
watched-folders-none = Noch wird nichts überwacht. Wähl den Ordner, in dem das Programm deiner Uhr oder dein Browser Aufzeichnungen ablegt; neue Läufe kommen dann von selbst herein, solange Plimsoll offen ist.
watched-folders-add = Ordner hinzufügen …
# Name of a button for a screen reader. $doing is what stands on it, $name the folder or watch.
watched-folders-doing = { $doing }: { $name }
watched-folders-last = Zuletzt übernommen: { $file }, { $day }.
# Buttons beside a watch or a folder.
watched-folders-bring-new = Neues übernehmen
watched-folders-always = Immer übernehmen
watched-folders-never = Nicht anfassen
watched-folders-ask-again = Nächstes Mal wieder fragen
watched-folders-stop = Nicht mehr überwachen
watched-folders-asked-again = Nach { $name } wird beim nächsten Anstecken wieder gefragt.
watched-folders-stopped = { $name } wird nicht mehr überwacht. Die Läufe bleiben.
# A folder was picked that holds recordings.
watched-folders-picked = Ein Ordner zum Überwachen
watched-folders-from-now = Nur, was ab jetzt kommt
watched-folders-do-not = Nicht überwachen
