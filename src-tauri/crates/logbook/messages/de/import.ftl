### What an import says: of files, rows and columns.
### Why a file or row was refused is also kept in the logbook, in the language of that day.

## A batch

# $told is a list of the phrases below: "3 new, 1 already there, 2 not readable".
import-summary = { $told }.
import-summary-nothing = Es gab nichts zu lesen.
# Runs that are new.
import-count-new = { $count } neu
import-count-completed = { $count } mit einer Datei ergänzt
import-count-there = { $count } schon da
import-count-answers = { $count ->
    [one] { $count } neue Antwort
   *[other] { $count } neue Antworten
}
# Files that hold no run.
import-count-not-a-run = { $count } ohne Lauf
import-count-broken = { $count } nicht lesbar
# On the button that takes it in.
import-action-whole = Alles zurückholen
import-action-answers = { $count ->
    [one] { $count } Antwort behalten
   *[other] { $count } Antworten behalten
}
import-action-entries = { $count ->
    [one] { $count } Eintrag behalten
   *[other] { $count } Einträge behalten
}
import-action-others = { $count ->
    [one] { $count } andere Aktivität behalten
   *[other] { $count } andere Aktivitäten behalten
}
import-action-complete = { $count ->
    [one] { $count } Lauf ergänzen
   *[other] { $count } Läufe ergänzen
}
import-action-import = { $count ->
    [one] { $count } Lauf importieren
   *[other] { $count } Läufe importieren
}
# The first file's name, and how many others were brought.
import-name-and-others = { $name } und { $count ->
    [one] { $count } weitere Datei
   *[other] { $count } weitere Dateien
}
# As *Undo* names it.
import-brought = { $count ->
    [one] { $count } Lauf
   *[other] { $count } Läufe
}
# No run came, but something that is known of some days: how somebody slept or felt.
import-brought-context = Zusammenhang einiger Tage
# One of several runs in a file.
import-part = Lauf { $number } von { $of }
# A row of a list.
import-row = Zeile { $number }

## Tables

import-lacks-day = Es ist eine Tabelle, aber Plimsoll kann nicht erkennen, in welcher Spalte der Tag steht. Sag, welche es ist, und die Zeilen werden gelesen.
import-lacks-amount = Es ist eine Tabelle, aber Plimsoll kann nicht erkennen, in welcher Spalte steht, wie weit oder wie lange. Sag, welche es ist, und die Zeilen werden gelesen.
# $columns is a list of the two phrases below, with semicolons.
import-columns = Spalte { $columns }. { $dates ->
    [day-first] Tag zuerst
   *[month-first] Monat zuerst
}, { $decimals ->
    [point] Dezimalpunkt
   *[comma] Dezimalkomma
}.
import-columns-utc = Spalte { $columns }. { $dates ->
    [day-first] Tag zuerst
   *[month-first] Monat zuerst
}, { $decimals ->
    [point] Dezimalpunkt
   *[comma] Dezimalkomma
}, Zeiten in UTC.
import-column = { $number }: { $meaning }
# $unit is a short sign: km, mi, s.
import-column-with-unit = { $number }: { $meaning } ({ $unit })
# What a column holds.
import-means-date = Tag
import-means-time = Uhrzeit
import-means-id = Nummer
import-means-title = Titel
import-means-sport = Art der Aktivität
import-means-distance = Strecke
import-means-timer = reine Laufzeit
import-means-elapsed = Zeit mit Pausen
import-means-pace = Tempo
import-means-climb = Anstieg
import-means-heart-rate = Herzfrequenz
import-means-steps = Schritte
import-means-rpe = Anstrengung
import-means-feel = Gefühl
import-means-feel-reversed = Gefühl (1 ist am besten)
import-means-notes = Notizen
import-means-gear = Schuhe
import-means-file = Dateiname
import-columns-remembered = Gelesen, wie du es am { $day } gesagt hast.
# $cell is what stands in the table.
import-day-or-month = „{ $cell }“ kann { $taken } oder { $other } sein; { $taken } wurde genommen. Wenn das nicht stimmt, ändere die Reihenfolge von Tag und Monat.
# Rows or values that were left out.
import-more-left-out = Und { $count } weitere dieser Art.
# $column is a number, $first a word from the table.
import-no-run-in-table = Von keiner Zeile ist bekannt, dass sie ein Lauf ist: Spalte { $column } nennt die erste „{ $first }“. Wenn es Läufe sind, übergeh diese Spalte.
import-columns-without-names = { $count ->
    [one] { $count } Spalte ohne Namen
   *[other] { $count } Spalten ohne Namen
}
import-table-beside-others = Es ist eine Tabelle, die neben anderen lag. Wähl sie einzeln aus, damit sie gelesen wird.
import-lists-too-long-together = Alle Listen eines Imports dürfen zusammen { $rows } Zeilen und { $size } MB haben, und mit dieser wären es mehr. Sie wurde weggelassen, verloren ist davon nichts: Nimm sie einzeln.

## Runs that are there already. $id is a run's number, $run is "5.0 km on 1 March 2026".

import-already-there-as = Schon da, als Lauf { $id }.
import-already-there = Schon da.
# $why is one of the phrases below.
import-same-run-unchanged = Derselbe wie Lauf { $id } ({ $run }): { $why }. Nichts wurde geändert.
import-same-run = Derselbe wie Lauf { $id } ({ $run }): { $why }.
# $what is a list of the fields below.
import-from-this-copy = Jetzt aus dieser Kopie: { $what }.
import-also-covers = { $count ->
    [one] Er umfasst auch { $count } andere Aufzeichnung, die ein Teil von ihm wurde.
   *[other] Er umfasst auch { $count } andere Aufzeichnungen, die ein Teil von ihm wurden.
}
import-what-you-wrote-stays = Was du geschrieben hast, bleibt.
import-told-apart = Eine Kopie dieses Laufs war mangels einer besseren dem Lauf { $id } ({ $run }) zugeordnet; jetzt gehört sie zu diesem.
# $runs is a list of the runs it is now: "run 3 and run 7".
import-let-go = Eine andere Kopie war ihm mangels einer besseren zugeordnet und ist jetzt { $runs }.
import-run-number = Lauf { $id }
# Why two recordings are one run.
import-one-run-row = die Liste nennt diese Aufzeichnung
import-one-run-start = beide begannen in derselben Sekunde
import-one-run-overlap = beide wurden zur selben Zeit aufgezeichnet
import-one-run-typed = einer begann während des anderen
import-one-run-touching = sie grenzen zeitlich aneinander und sind gleich lang und gleich weit
import-one-run-day = einer kennt nur den Tag, und sie sind gleich lang und gleich weit
# $hours may have a decimal.
import-one-run-zone = sie sind gleich lang und gleich weit und beginnen { $hours } h auseinander, wie bei einer verwechselten Zeitzone
# Fields of a run.
import-field-start = Start
import-field-title = Titel
import-field-distance = Strecke
import-field-timer = Zeit
import-field-elapsed = Zeit mit Pausen
import-field-steps = Schritte
import-field-climb = Anstieg
import-field-descent = Abstieg
import-field-heart-rate = Herzfrequenz
import-field-treadmill = Laufband
import-field-surface = Untergrund
import-field-rpe = Anstrengung
import-field-feel = Gefühl
import-field-shoes = Schuhe
import-field-notes = Notizen
import-field-course = sein Verlauf
# What one source told, last in a list: "5.0 km, 31 min, from 2026-03-01 18:00:00".
import-told-from = ab { $begun }

## Local times. $zone is a time zone's name, like Europe/Berlin.

import-list-local-time = Die Liste nennt die Ortszeit nicht; es gilt die Zeitzone dieses Computers.
import-list-local-time-named = Die Liste nennt die Ortszeit nicht; es gilt die Zeitzone dieses Computers ({ $zone }).
import-local-time = { $from ->
    [zone] Die Aufzeichnung nennt ihre Ortszeit nicht; es gilt die Zeitzone, die sie angibt.
    [place] Die Aufzeichnung nennt ihre Ortszeit nicht; es gilt die Zeitzone des Orts, an dem sie begann.
    [archive] Die Aufzeichnung nennt ihre Ortszeit nicht; es gilt, was das Archiv daneben sagt.
   *[machine] Die Aufzeichnung nennt ihre Ortszeit nicht; es gilt die Zeitzone dieses Computers.
}
import-local-time-named = { $from ->
    [zone] Die Aufzeichnung nennt ihre Ortszeit nicht; es gilt die Zeitzone, die sie angibt ({ $zone }).
    [place] Die Aufzeichnung nennt ihre Ortszeit nicht; es gilt die Zeitzone des Orts, an dem sie begann ({ $zone }).
   *[machine] Die Aufzeichnung nennt ihre Ortszeit nicht; es gilt die Zeitzone dieses Computers ({ $zone }).
}
# $said is the day, how far and how long.
import-clock-never-set = Die Uhrzeit der Uhr war nie gestellt: Die Datei sagt { $said }. Sie wurde beiseitegelegt, weil ein Lauf am falschen Tag irreführt. Du kannst ihn mit dem richtigen Tag eintragen.

## Lists

import-nothing-to-read = Es ist keine Aktivität darin; es lag neben anderen.
import-list-empty = Eine Liste, in der nichts ist, was behalten wird.
import-list-of-shoes = { $count ->
    [one] Eine Liste von Schuhen: Sie gehört zu { $count } Aktivität.
   *[other] Eine Liste von Schuhen: Sie gehört zu { $count } Aktivitäten.
}
import-list-felt-there = { $count ->
    [one] { $count } Eintrag, wie es dir ging: schon da.
   *[other] { $count } Einträge, wie es dir ging: schon da.
}
import-list-felt = { $count ->
    [one] { $count } neuer Eintrag, wie es dir ging, behalten als Zusammenhang dieser Tage: Er ist keine Antwort über ein Knie.
   *[other] { $count } neue Einträge, wie es dir ging, behalten als Zusammenhang dieser Tage: Sie sind keine Antworten über ein Knie.
}
import-list-of-activities = { $count ->
    [one] Eine Liste von { $count } Aktivität: Was sie sagt, steht bei den Läufen.
   *[other] Eine Liste von { $count } Aktivitäten: Was sie sagt, steht bei den Läufen.
}
# $sport is a word from the list.
import-listed-as = Die Liste führt es als { $sport }.
import-listed-empty = Die Liste sagt weder wie weit noch wie lange.
import-no-such-time = Die Liste gibt ihm eine Zeit, die es nicht gibt.

## Files that cannot be read. $at is a place in a file, in bytes; $what and $why are technical, in English.

import-database-logbook = Das ist ein Plimsoll-Logbuch, keine Aufzeichnung. Um es anstelle von diesem zu verwenden, wähl in den Einstellungen Wiederherstellen oder führ `plim restore FILE` aus. Nichts wurde geändert.
import-database-health-connect = Das ist die eigene Datenbank von Health Connect, die Plimsoll nicht liest. Exportier die Läufe aus der App, die sie aufgezeichnet hat, als FIT, TCX oder GPX. Nichts wurde geändert.
import-database-other = Das ist die Datenbank eines anderen Programms. Exportier die Läufe daraus als FIT, TCX, GPX oder CSV.
import-packing-damaged = Die Packung ist beschädigt: { $why }. Nichts vor der beschädigten Stelle war verwendbar.
# $size is in MB.
import-file-too-large = Mit { $size } MB ist sie größer als jede Aufzeichnung eines Laufs; sie wurde nicht gelesen.
import-no-such-file = Diese Datei gibt es nicht.
import-not-permitted = Das System lässt Plimsoll sie nicht lesen.
import-not-read = Sie ließ sich nicht lesen: { $error }.
import-broken-empty = Die Datei ist leer (0 Byte).
import-broken-unknown = { $looks ->
    [beginning-of-fit] Die { $bytes } Byte dieser Datei sehen aus wie die ersten Bytes einer FIT-Datei.
    [empty-archive] Die { $bytes } Byte dieser Datei sehen aus wie ein Archiv, in dem nichts ist.
    [xml] Die { $bytes } Byte dieser Datei sehen aus wie eine XML-Datei, die weder GPX noch TCX ist.
    [json] Die { $bytes } Byte dieser Datei sehen aus wie eine JSON-Datei einer Art, die diese Version nicht liest.
    [table-without-dates] Die { $bytes } Byte dieser Datei sehen aus wie eine Tabelle ohne Datumsspalte.
   *[nothing] Die { $bytes } Byte dieser Datei sehen nach nichts aus, was diese Version liest.
}
import-broken-truncated = Die Datei endet bei Byte { $at }, obwohl ihr Kopf { $declared } Byte angibt; die { $messages } Nachrichten vor dem Ende enthalten keine Aktivität.
import-broken-sense = Die Datei ergibt ab Byte { $at } keinen Sinn mehr ({ $what }); nichts davor ist eine Aufzeichnung.
import-broken-list = Es sieht nach einer Aktivitätenliste von Strava aus, aber ihre Spalten werden nicht verstanden. Die Aufzeichnungen daneben werden trotzdem gelesen; Titel, Notizen und Läufe ohne Aufzeichnung nicht. Stell die Sprache von Strava auf Englisch, fordere den Export noch einmal an und importiere den.
# $why is a sentence.
import-broken-archive = Das Archiv ist nicht lesbar. { $why }
import-broken-apple-health = Das ist ein Export von Apple Health; er muss als Archiv importiert werden.
import-broken-too-large = Die Datei hat { $bytes } Byte; keine Aufzeichnung dieser Art hat mehr als { $limit }.
import-broken-many-members = Das ist ein Archiv mit mehr als { $limit } Dateien; es muss als Archiv importiert werden.
import-broken-damaged = Die Datei ist ab Byte { $at } nicht lesbar: { $what }; die { $messages } Nachrichten davor enthalten keine Aktivität.
# An archive, or something in one.
import-refused-too-deep = Es steckt in mehr als { $limit } ineinander gepackten Archiven; so schreibt es keine Uhr und kein Dienst.
import-refused-too-large = Es wird entpackt größer als { $limit } Byte; keine Aufzeichnung dieser Art ist so groß.
import-refused-bomb = Das Archiv von { $packed } Byte wird entpackt größer als { $unpacked } Byte; es wurde nicht weiter entpackt.
import-refused-too-many = Das Archiv hat mehr als { $limit } Dateien; die danach blieben weg.
import-refused-encrypted = Es ist mit einem Passwort gesperrt.
# $method is a number.
import-refused-method = Es ist mit Methode { $method } gepackt, die hier nicht gelesen wird; entpack zuerst das Archiv.
import-refused-damaged = Das Archiv ist bei Byte { $at } beschädigt: { $what }.
import-refused-unreadable = Es ließ sich nicht lesen: { $why }.
# Spreadsheets.
import-sheet-kind = { $kind ->
    [numbers] Dateien von Apple Numbers werden nicht gelesen. Speicher sie als CSV oder als Excel-Arbeitsmappe (.xlsx) und nimm die.
   *[xls] Excel-Dateien von vor 2007 (.xls) werden nicht gelesen. Speicher sie als CSV oder als Excel-Arbeitsmappe (.xlsx) und nimm die.
}
import-sheet-too-large = Die Tabelle ist größer als jede Liste von Aktivitäten. Speicher das Blatt mit deinen Läufen als CSV und nimm das.
import-sheet-damaged = Die Tabelle ist nicht lesbar ({ $why }). Speicher das Blatt mit deinen Läufen als CSV und nimm das.

## Files without a run

# $number is FIT's own number of a kind.
import-not-an-activity = { $kind ->
    [device] Das ist die Beschreibung eines Geräts, keine aufgezeichnete Aktivität.
    [settings] Das ist eine Datei mit Einstellungen, keine aufgezeichnete Aktivität.
    [sport-settings] Das sind die Einstellungen einer Sportart, keine aufgezeichnete Aktivität.
    [workout] Das ist ein geplantes Training, keine aufgezeichnete Aktivität.
    [course] Das ist eine Strecke zum Nachlaufen, keine aufgezeichnete Aktivität.
    [schedule] Das ist ein Trainingsplan, keine aufgezeichnete Aktivität.
    [weights] Das ist eine Liste von Gewichten, keine aufgezeichnete Aktivität.
    [totals] Das ist eine Liste von Summen, keine aufgezeichnete Aktivität.
    [goals] Das ist eine Liste von Zielen, keine aufgezeichnete Aktivität.
    [blood-pressures] Das ist eine Liste von Blutdruckwerten, keine aufgezeichnete Aktivität.
    [monitoring] Das ist eine Ganztagsaufzeichnung, keine aufgezeichnete Aktivität.
    [activity-summary] Das ist die Zusammenfassung einer Aktivität, keine aufgezeichnete Aktivität.
    [segment] Das ist ein Segment, keine aufgezeichnete Aktivität.
    [track-without-times] Das ist ein Track ohne Zeiten, keine aufgezeichnete Aktivität.
    [route] Das ist eine Route zum Nachlaufen, keine aufgezeichnete Aktivität.
    [places] Das ist eine Liste von Orten, keine aufgezeichnete Aktivität.
   *[fit] Das ist eine FIT-Datei der Art { $number }, keine aufgezeichnete Aktivität.
}
# $sports is a list of words from the file.
import-other-sport = Das ist kein Lauf: Es wurde als { $sports } aufgezeichnet.
import-no-sport-named = Die Aufzeichnung nennt keine Sportart, und mit { $speed } km/h ist sie kein Lauf; sie blieb weg.
import-no-sport-no-speed = Die Aufzeichnung nennt keine Sportart, und ohne Geschwindigkeit ist sie kein Lauf; sie blieb weg.
import-empty-run = Der Lauf in dieser Datei ist leer: Er hat keine Zeit, keine Strecke und keine Punkte.
import-nothing-recorded = In dieser Aktivität wurde nichts aufgezeichnet: Sie hat keine Einheit und keine Punkte.

## What is told of a file that was read all the same

import-warning-truncated = Die Datei endet mitten in einer Nachricht bei Byte { $at } von { $declared } angegebenen; die { $points } Punkte davor wurden behalten.
import-warning-checksum-missing = Die Prüfsumme bei Byte { $at } fehlt; alles davor wurde behalten.
import-warning-checksum-wrong = Die Prüfsumme bei Byte { $at } ist { $found }, der Inhalt ergibt { $calculated }: Irgendein Wert kann falsch sein. Alles wurde behalten.
import-warning-header-checksum = Die Prüfsumme des Kopfs bei Byte { $at } ist falsch; der Inhalt wurde trotzdem gelesen.
import-warning-unfinished = Der Kopf bei Byte { $at } gibt keinen Inhalt an; alles bis zum Ende der Datei wurde gelesen.
import-warning-undefined-message = Bei Byte { $at } kommt eine Nachricht der Art { $local }, die nie festgelegt wurde; die { $points } Punkte davor wurden behalten.
import-warning-size-wrong = Der Kopf gibt ein Ende bei Byte { $declared } an, mitten in einer Nachricht; die { $points } Punkte bis dahin wurden behalten.
import-warning-bytes-after-end = Nach dem Ende bei Byte { $at } kommen noch { $number } Byte, die kein FIT sind; sie blieben weg.
import-warning-part = { $kind ->
    [device] Der Teil bei Byte { $at } ist die Beschreibung eines Geräts; er blieb weg.
    [settings] Der Teil bei Byte { $at } ist eine Datei mit Einstellungen; er blieb weg.
    [sport-settings] Der Teil bei Byte { $at } enthält die Einstellungen einer Sportart; er blieb weg.
    [workout] Der Teil bei Byte { $at } ist ein geplantes Training; er blieb weg.
    [course] Der Teil bei Byte { $at } ist eine Strecke zum Nachlaufen; er blieb weg.
    [schedule] Der Teil bei Byte { $at } ist ein Trainingsplan; er blieb weg.
    [weights] Der Teil bei Byte { $at } ist eine Liste von Gewichten; er blieb weg.
    [totals] Der Teil bei Byte { $at } ist eine Liste von Summen; er blieb weg.
    [goals] Der Teil bei Byte { $at } ist eine Liste von Zielen; er blieb weg.
    [blood-pressures] Der Teil bei Byte { $at } ist eine Liste von Blutdruckwerten; er blieb weg.
    [monitoring] Der Teil bei Byte { $at } ist eine Ganztagsaufzeichnung; er blieb weg.
    [activity-summary] Der Teil bei Byte { $at } ist die Zusammenfassung einer Aktivität; er blieb weg.
    [segment] Der Teil bei Byte { $at } ist ein Segment; er blieb weg.
    [track-without-times] Der Teil bei Byte { $at } ist ein Track ohne Zeiten; er blieb weg.
    [route] Der Teil bei Byte { $at } ist eine Route zum Nachlaufen; er blieb weg.
    [places] Der Teil bei Byte { $at } ist eine Liste von Orten; er blieb weg.
   *[fit] Der Teil bei Byte { $at } ist eine FIT-Datei der Art { $number }; er blieb weg.
}
import-warning-laps-missing = Die Runden ergeben { $laps } s, die Punkte { $points } s; die Summen wurden aus den Punkten neu gebildet.
import-warning-points-without-time = { $count ->
    [one] Weggelassen: ein Punkt ohne Zeit.
   *[other] Weggelassen: { $count } Punkte ohne Zeit.
}
import-warning-sense = Die Datei ergibt ab Byte { $at } keinen Sinn mehr ({ $what }); die { $points } Punkte davor wurden behalten.
import-warning-skipped = Bei Byte { $at } ergibt etwas keinen Sinn ({ $what }); es wurde bis zur nächsten Zeile übersprungen.
import-warning-too-many = { $what ->
    [heart-rate] { $count ->
        [one] Weggelassen, weil es zu viele sind: ein Herzfrequenzwert.
       *[other] Weggelassen, weil es zu viele sind: { $count } Herzfrequenzwerte.
    }
    [position] { $count ->
        [one] Weggelassen, weil es zu viele sind: eine Position.
       *[other] Weggelassen, weil es zu viele sind: { $count } Positionen.
    }
   *[workout] { $count ->
        [one] Weggelassen, weil es zu viele sind: ein Training.
       *[other] Weggelassen, weil es zu viele sind: { $count } Trainings.
    }
}
import-warning-unpacked-in-part = Nur die ersten { $bytes } Byte ließen sich entpacken ({ $why }).
import-warning-unpacked-in-part-of = Nur die ersten { $bytes } Byte von { $name } ließen sich entpacken ({ $why }).
import-warning-members-left-out = { $count ->
    [one] Aus dem Archiv weggelassen: eine Datei ohne Lauf.
   *[other] Aus dem Archiv weggelassen: { $count } Dateien ohne Lauf.
}
# $why is a sentence.
import-warning-member-refused = Aus dem Archiv weggelassen: { $name }. { $why }
import-warning-too-many-points = Nur die ersten { $points } Punkte wurden behalten.
# $sports is a list of words from the file.
import-warning-other-sports = Weggelassen, weil es keine Läufe sind: { $sports }.
import-warning-empty-runs = { $count ->
    [one] Weggelassen: ein Lauf ohne Zeit, Strecke oder Punkte.
   *[other] Weggelassen: { $count } Läufe ohne Zeit, Strecke oder Punkte.
}
import-warning-no-session = Die Datei hat keine Zusammenfassung des Laufs; seine Summen wurden aus { $points } Punkten neu gebildet.
import-warning-sport-assumed = Die Datei nennt keine Sportart; mit { $speed } km/h im Schnitt wurde es für einen Lauf genommen.
# $said and $rebuilt carry their units. The summary says nothing of it in the second.
import-warning-rebuilt = { $what ->
    [running-time] Die reine Laufzeit der Zusammenfassung ({ $said }) ist nicht verwendbar; sie wurde aus den Punkten neu gebildet: { $rebuilt }.
    [distance] Die Strecke der Zusammenfassung ({ $said }) ist nicht verwendbar; sie wurde aus den Punkten neu gebildet: { $rebuilt }.
   *[step-count] Die Schrittzahl der Zusammenfassung ({ $said }) ist nicht verwendbar; sie wurde aus den Punkten neu gebildet: { $rebuilt }.
}
import-warning-rebuilt-absent = { $what ->
    [running-time] Die reine Laufzeit der Zusammenfassung (fehlt) ist nicht verwendbar; sie wurde aus den Punkten neu gebildet: { $rebuilt }.
    [distance] Die Strecke der Zusammenfassung (fehlt) ist nicht verwendbar; sie wurde aus den Punkten neu gebildet: { $rebuilt }.
   *[step-count] Die Schrittzahl der Zusammenfassung (fehlt) ist nicht verwendbar; sie wurde aus den Punkten neu gebildet: { $rebuilt }.
}
# In metres.
import-warning-distances-disagree = Die Zusammenfassung sagt { $summary } m, ihre Punkte { $points } m; die Strecke der Zusammenfassung wurde behalten.
# $said and $taken are times as computers write them.
import-warning-clock-not-set = Die Uhrzeit des Geräts war nicht gestellt (es sagt { $said }); das Datum dieses Laufs muss berichtigt werden.
import-warning-start-replaced = { $from ->
    [first-point] Der Start in der Zusammenfassung ({ $said }) passt nicht zur Aufzeichnung; stattdessen wurde { $taken } genommen (der erste Punkt).
    [file-created] Der Start in der Zusammenfassung ({ $said }) passt nicht zur Aufzeichnung; stattdessen wurde { $taken } genommen (die Erstellung der Datei).
   *[end-less-duration] Der Start in der Zusammenfassung ({ $said }) passt nicht zur Aufzeichnung; stattdessen wurde { $taken } genommen (das Ende minus die Dauer).
}
# The summary says no start.
import-warning-start-replaced-none = { $from ->
    [first-point] Der Start in der Zusammenfassung (keiner) passt nicht zur Aufzeichnung; stattdessen wurde { $taken } genommen (der erste Punkt).
    [file-created] Der Start in der Zusammenfassung (keiner) passt nicht zur Aufzeichnung; stattdessen wurde { $taken } genommen (die Erstellung der Datei).
   *[end-less-duration] Der Start in der Zusammenfassung (keiner) passt nicht zur Aufzeichnung; stattdessen wurde { $taken } genommen (das Ende minus die Dauer).
}
import-warning-clock-jumped = { $count ->
    [one] Die Uhr springt auf einmal um { $seconds } s weiter, ohne Punkt oder Pause; diese Stunden wurden herausgenommen.
   *[other] Die Uhr springt um { $seconds } s weiter, in { $count } Sprüngen ohne Punkt oder Pause; diese Stunden wurden herausgenommen.
}
import-warning-clock-stepped-back = { $count ->
    [one] Die Uhr springt um { $seconds } s zurück; der eine Punkt, der währenddessen aufgezeichnet wurde, wurde übergangen.
   *[other] Die Uhr springt um bis zu { $seconds } s zurück; die { $count } Punkte, die währenddessen aufgezeichnet wurden, wurden übergangen.
}
import-warning-distance-jumped = { $count ->
    [one] Aus dem Track weggelassen: ein Sprung der Strecke, insgesamt { $metres } m, schneller, als irgendjemand läuft.
   *[other] Aus dem Track weggelassen: { $count } Sprünge der Strecke, insgesamt { $metres } m, schneller, als irgendjemand läuft.
}
import-warning-distance-filled = Die Punkte überspringen { $metres } m, die die Zusammenfassung zählt; sie wurden über die langsamen Abschnitte des Tracks verteilt.
import-warning-points-too-late = { $points } Punkte liegen mehr als 31 Tage nach dem Start; sie blieben weg.
import-warning-both-feet = Die Schrittfrequenz ({ $rate } pro Minute) zählt schon beide Füße; sie wurde nicht verdoppelt.
import-warning-no-distance = Auf dem Laufband wurde keine Strecke aufgezeichnet: Sie ist unbekannt, bis du einträgst, was das Band angezeigt hat. Die Zeit wurde behalten.
import-warning-heart-rate-zero = Die mittlere Herzfrequenz der Zusammenfassung ist 0: Nichts wurde gemessen, also ist sie nicht bekannt.
# $value, $min and $max are numbers.
import-warning-out-of-range = { $quantity ->
    [distance] { $value } ist keine Strecke: Sie muss zwischen { $min } und { $max } m liegen; sie blieb weg.
    [duration] { $value } ist keine Dauer: Sie muss zwischen { $min } und { $max } s liegen; sie blieb weg.
    [step-count] { $value } ist keine Schrittzahl: Sie muss zwischen { $min } und { $max } Schritten liegen; sie blieb weg.
    [heart-rate] { $value } ist keine Herzfrequenz: Sie muss zwischen { $min } und { $max } bpm liegen; sie blieb weg.
    [cadence] { $value } ist keine Schrittfrequenz: Sie muss zwischen { $min } und { $max } Schritten/min liegen; sie blieb weg.
    [speed] { $value } ist keine Geschwindigkeit: Sie muss zwischen { $min } und { $max } m/s liegen; sie blieb weg.
    [knee-load] { $value } ist keine Kniebelastung: Sie muss zwischen { $min } und { $max } Knie-km liegen; sie blieb weg.
    [pain-score] { $value } ist kein Schmerzwert: Er muss auf der Skala 0–10 zwischen { $min } und { $max } liegen; er blieb weg.
    [stiffness] { $value } ist keine Dauer der Steifigkeit: Sie muss zwischen { $min } und { $max } min liegen; sie blieb weg.
    [exertion] { $value } ist keine empfundene Anstrengung: Sie muss auf der Skala 0–10 zwischen { $min } und { $max } liegen; sie blieb weg.
    [feel] { $value } ist kein Gefühl: Es muss auf der Skala 1–5 zwischen { $min } und { $max } liegen; es blieb weg.
   *[score] { $value } ist kein Wert: Er muss zwischen { $min } und { $max } Punkten liegen; er blieb weg.
}
import-warning-offset-unknown = Die Datei nennt ihre Ortszeit nicht; der Tag des Laufs ist der in der hier eingestellten Zeitzone.

## What is told of a row. $said is what stands in the table.

import-row-no-date = Zeile { $line }: Das Datum ({ $said }) ist nicht lesbar; die Zeile blieb weg.
import-row-no-date-nothing = Zeile { $line }: Das Datum fehlt; die Zeile blieb weg.
import-row-value = { $what ->
    [distance] Zeile { $line }: Die Strecke ({ $said }) kann nicht sein; sie blieb weg.
    [running-time] Zeile { $line }: Die reine Laufzeit ({ $said }) kann nicht sein; sie blieb weg.
    [time] Zeile { $line }: Die Zeit ({ $said }) kann nicht sein; sie blieb weg.
    [climb] Zeile { $line }: Der Anstieg ({ $said }) kann nicht sein; er blieb weg.
    [heart-rate] Zeile { $line }: Die Herzfrequenz ({ $said }) kann nicht sein; sie blieb weg.
    [step-count] Zeile { $line }: Die Schrittzahl ({ $said }) kann nicht sein; sie blieb weg.
    [exertion] Zeile { $line }: Die Anstrengung ({ $said }) kann nicht sein; sie blieb weg.
   *[feel] Zeile { $line }: Das Gefühl ({ $said }) kann nicht sein; es blieb weg.
}
import-row-sense = Ab Zeile { $line } ergibt die Tabelle keinen Sinn ({ $what }); die Zeilen davor wurden behalten.
import-row-too-many = Nur die ersten { $rows } Zeilen wurden gelesen.
import-row-day-or-month = { $order ->
    [day-first] Tag und Monat der Daten könnten auch vertauscht sein; der Tag zuerst wurde genommen.
   *[month-first] Tag und Monat der Daten könnten auch vertauscht sein; der Monat zuerst wurde genommen.
}
