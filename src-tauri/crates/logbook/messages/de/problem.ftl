### What a person is told when something could not be done: what happened, what became of the data, and, as a sentence of its own (…-hint), what to do next.
### $error, $detail and $reason are technical, in the system's own words. $path is a file or folder. $id is a number. Words in `…` are typed as they stand.

## What is not there

problem-no-run = Es gibt keinen Lauf { $id }.
problem-no-answer = Es gibt keine Antwort { $id }.
problem-no-score = Es gibt keinen Fragebogen { $id }.
problem-no-change = Es gibt keine notierte Änderung { $id }.
problem-no-activity = Es gibt keine andere Aktivität { $id }.
problem-no-place = Dieser Ort wird nicht mehr überwacht. Nichts wurde geändert.
problem-no-import = Es gibt keinen Import { $id }.
problem-cancelled = Gestoppt. Nichts wurde geändert.

## Files and pages

problem-not-written = { $path } ließ sich nicht schreiben: { $error }. Dein Logbuch ist unverändert.
problem-not-written-hint = Wähl einen anderen Ordner oder schaff Platz.
# $place is a file with line and column; $wrong is a sentence in English.
problem-template-mistake = Die Vorlage des Berichts hat einen Fehler in { $place }: { $wrong } Dein Logbuch ist unverändert.
problem-template-mistake-hint = Berichtige die Vorlage oder lass sie weg: Dann wird die von Plimsoll verwendet.
problem-page-not-made = Die Seite ließ sich nicht erstellen: { $error }. Dein Logbuch ist unverändert.

## What the window is told

problem-import-busy = Ein Import läuft schon. Vom neuen wurde nichts begonnen.
problem-import-busy-hint = Warte, bis er fertig ist, oder stopp ihn.
problem-no-preview = Nichts wartet darauf, importiert zu werden. Nichts wurde geändert.
problem-no-preview-hint = Wähl die Dateien noch einmal aus.
problem-no-home = Dieses System sagt nicht, wohin deine Dateien gehören; deshalb gibt es keinen Platz für das Logbuch.
problem-no-home-hint = Leg für dieses Benutzerkonto einen persönlichen Ordner fest.
problem-sample-open = Das Beispiel ist geöffnet: Was von selbst kommt, kommt nur in dein eigenes Logbuch. Nichts wurde geändert.
problem-sample-open-hint = Verlass zuerst das Beispiel.
problem-not-plugged-in = Sie ist nicht mehr angesteckt. Nichts wurde geändert.
problem-not-plugged-in-hint = Steck sie wieder an; was darauf neu ist, ist weiter neu.
problem-no-file-manager = Der Dateimanager hat sich nicht geöffnet: { $error }. Nichts wurde geändert.
problem-no-file-manager-hint = Der Pfad auf dieser Seite lässt sich von Hand öffnen.

## What cannot be

# $value, $min and $max are numbers.
problem-out-of-range = { $quantity ->
    [distance] { $value } ist keine Strecke: Sie muss zwischen { $min } und { $max } m liegen.
    [duration] { $value } ist keine Dauer: Sie muss zwischen { $min } und { $max } s liegen.
    [step-count] { $value } ist keine Schrittzahl: Sie muss zwischen { $min } und { $max } Schritten liegen.
    [heart-rate] { $value } ist keine Herzfrequenz: Sie muss zwischen { $min } und { $max } bpm liegen.
    [cadence] { $value } ist keine Schrittfrequenz: Sie muss zwischen { $min } und { $max } Schritten/min liegen.
    [speed] { $value } ist keine Geschwindigkeit: Sie muss zwischen { $min } und { $max } m/s liegen.
    [knee-load] { $value } ist keine Kniebelastung: Sie muss zwischen { $min } und { $max } Knie-km liegen.
    [pain-score] { $value } ist kein Schmerzwert: Er muss auf der Skala 0–10 zwischen { $min } und { $max } liegen.
    [stiffness] { $value } ist keine Dauer der Steifigkeit: Sie muss zwischen { $min } und { $max } min liegen.
    [sleep] { $value } ist keine Schlafdauer: Sie muss zwischen { $min } und { $max } h liegen.
    [stress] { $value } ist kein Stress: Er muss zwischen { $min } und { $max } auf der Skala 0–10 liegen.
    [exertion] { $value } ist keine empfundene Anstrengung: Sie muss auf der Skala 0–10 zwischen { $min } und { $max } liegen.
    [feel] { $value } ist kein Gefühl: Es muss auf der Skala 1–5 zwischen { $min } und { $max } liegen.
   *[score] { $value } ist kein Wert: Er muss zwischen { $min } und { $max } Punkten liegen.
}
problem-empty-run = Ein Lauf braucht Minuten oder eine Strecke.
problem-empty-plan = Sag, wie weit oder wie lange, eines von beiden.
problem-not-an-amount = „{ $text }“ ist keine Strecke und keine Zeit.
problem-not-an-amount-hint = Schreib 5km, 3mi, 30min oder 1h30min.
problem-not-a-time = „{ $text }“ ist kein Tag und keine Zeit, die Plimsoll versteht.
problem-not-a-time-hint = Schreib 2026-03-01 oder 2026-03-01T18:30.
problem-in-the-future = Das liegt in der Zukunft.
problem-morning-not-yet = Der Morgen nach diesem Lauf ist noch nicht gekommen.
problem-morning-not-yet-hint = Morgen wird danach gefragt.
problem-wrong-moment = { $detail ->
    [one-hour] Eine Bewertung eine Stunde danach gehört nicht zu diesem Zeitpunkt.
   *[stiffness] Morgensteifigkeit gehört nicht zu diesem Zeitpunkt.
}
problem-no-setting = Es gibt keine Einstellung „{ $key }“.
problem-no-setting-hint = `plim settings` listet alle auf.
# $key and $takes are as `plim settings` lists them.
problem-not-a-value = „{ $value }“ ist kein Wert für { $key }: möglich ist { $takes }.
problem-ladder-hint = Schreib Stufen wie 30w; 6x1r4w; 20r, das Gehen zuerst.
problem-ladder-length = Eine Leiter hat 2 bis 60 Stufen; diese hat { $count }.
problem-ladder-not-a-step = Stufe { $step } der Leiter, „{ $text }“, ist nicht lesbar.
problem-ladder-out-of-range = Stufe { $step } der Leiter, „{ $text }“, hat keine Minuten, mehr als 300 Minuten oder mehr als 60 Wechsel.
problem-ladder-begins-running = Eine Leiter beginnt mit Gehen: der Stufe vor dem ersten Laufen.
problem-ladder-no-running = In Stufe { $step } der Leiter ist kein Laufen.
problem-score-hint = `plim score kinds` nennt ihre Bereiche.
problem-score-total-only = Dieser Fragebogen hat nur einen Gesamtwert.
# $given is how many answers were given.
problem-score-answers = Dieser Fragebogen hat { $most } Antworten; { $given ->
    [one] { $given } wurde gegeben.
   *[other] { $given } wurden gegeben.
}
problem-score-answers-between = Dieser Fragebogen nimmt { $least } bis { $most } Antworten; { $given ->
    [one] { $given } wurde gegeben.
   *[other] { $given } wurden gegeben.
}
problem-score-item-words = Eine Aktivität braucht einen Namen mit höchstens { $most } Zeichen.
problem-total-and-items = Gib einen Gesamtwert oder einzelne Antworten an, nicht beides. Nichts wurde geändert.
problem-empty-change = Sag in ein paar Worten, was sich geändert hat.
problem-template-no-folder = Der Ordner „{ $folder }“ der Vorlage ist nicht verwendbar: Es gibt ihn nicht. Nichts wurde geändert.
problem-template-no-typst = Der Ordner „{ $folder }“ der Vorlage ist nicht verwendbar: Er enthält keine Datei, die auf .typ endet. Nichts wurde geändert.
problem-template-too-large = Der Ordner „{ $folder }“ der Vorlage ist nicht verwendbar: Er enthält mehr als 500 Dateien oder 50 MB. Nichts wurde geändert.
problem-template-unreadable = Der Ordner „{ $folder }“ der Vorlage ist nicht verwendbar: { $error }. Nichts wurde geändert.
problem-template-hint = Ohne eigene wird die Vorlage von Plimsoll verwendet; docs/report-template.md sagt, wie man beginnt.
problem-empty-start-check = Keine der Fragen ist beantwortet. Nichts wurde geändert.
problem-empty-start-check-hint = Beantworte mindestens eine davon.
problem-no-knee = Noch ist kein Knie ausgewählt. Nichts wurde geändert.
problem-no-knee-hint = Sag, welches Knie du im Blick hast, oder nenn eines.
problem-no-flag = Es gibt keine Frage „{ $code }“. Nichts wurde geändert.
problem-no-flag-hint = `plim red-flags` listet alle auf.
problem-nothing-to-clear = Es besteht nichts, was sich klären ließe.
problem-cleared-by-nobody = Sag, wer es geklärt hat: deine Physiotherapie, deine Arztpraxis, oder dass es ein Versehen war.
problem-no-run-named = Dieses Diagramm zeigt einen einzelnen Lauf.
problem-no-run-named-hint = Sag, welchen: --run mit der Nummer aus `plim runs`.
problem-period-backwards = Der Zeitraum endet, bevor er beginnt.
problem-logbook-not-empty = Dieses Logbuch enthält schon etwas. Nichts wurde geändert.
problem-logbook-not-empty-hint = Nenn eine neue Datei für das Beispiel.
problem-folder-not-empty = Der Ordner enthält schon etwas. Nichts wurde geschrieben.
problem-folder-not-empty-hint = Wähl einen neuen oder leeren Ordner.
problem-not-columns = „{ $part }“ sagt nichts über die Spalten dieser Tabelle. Nichts wurde geändert.
problem-not-columns-hint = Schreib Teile wie: 1 date; 3 distance km; 4 duration clock; 5 -; dates month-first; decimals comma.
problem-no-table = Keine dieser Dateien ist eine Tabelle, deren Spalten sich benennen ließen. Nichts wurde geändert.
problem-no-table-hint = Lass weg, was du über Spalten gesagt hast.
# $count is at least 2.
problem-several-tables = Es sind { $count } Tabellen mit verschiedenen Spalten. Nichts wurde geändert.
problem-several-tables-hint = Hol sie einzeln herein, um zu sagen, wie jede gelesen wird.
problem-no-columns = Zu den Spalten „{ $fingerprint }“ ist nichts gemerkt. Nichts wurde geändert.
problem-no-columns-hint = `plim columns` listet auf, was gemerkt ist.
problem-watched-already = { $name } wird schon überwacht, mit allem darunter. Nichts wurde geändert.
problem-watched-already-hint = Beende zuerst das Überwachen oder wähl einen Ordner anderswo.
problem-name-is-no-text = Der Name von { $path } ist nicht als Text lesbar, deshalb kann das Logbuch ihn nicht behalten. Nichts wurde geändert.
problem-name-is-no-text-hint = Benenn den Ordner um oder wähl einen anderen.
problem-not-a-folder = { $path } lässt sich nicht durchsehen: Es ist kein Ordner, nicht lesbar oder enthält zu viele Dateien. Nichts wurde geändert.
problem-not-a-folder-hint = Wähl den Ordner, in den deine Aufzeichnungen kommen.

## The logbook's file

problem-not-a-logbook = { $path } ist kein Plimsoll-Logbuch. Es wurde nicht angefasst.
problem-not-a-logbook-hint = Verschieb diese Datei und versuch es noch einmal, oder wähl eine andere.
problem-newer-file = Dieses Logbuch wurde von einem neueren Plimsoll geschrieben (Version { $version } der Datei; dieses Programm kennt sie bis { $known }). Es wurde nicht angefasst.
problem-newer-file-hint = Aktualisier Plimsoll und öffne es dann wieder.
problem-older-file = Dieses Logbuch stammt von einem älteren Plimsoll und muss umgestellt werden, lässt sich aber nicht schreiben. Es wurde nicht angefasst.
problem-older-file-hint = Mach die Datei beschreibbar oder öffne eine Kopie.
problem-no-file = Es gibt keine Datei { $path }.
problem-cannot-open = { $path } ließ sich nicht öffnen: { $reason }.
problem-cannot-open-hint = Prüf, ob der Ordner existiert und beschreibbar ist.
problem-read-only = Dieses Logbuch lässt sich lesen, aber nicht schreiben. Nichts wurde geändert.
problem-read-only-hint = Mach die Datei beschreibbar oder arbeite mit einer Kopie.
problem-disk-full = Der Datenträger ist voll. Von dieser Änderung wurde nichts geschrieben; alles von vorher ist erhalten.
problem-disk-full-hint = Schaff Platz und versuch es noch einmal.
problem-busy = Ein anderes Programm schreibt gerade in das Logbuch. Nichts wurde geändert.
problem-busy-hint = Versuch es gleich noch einmal.
problem-corrupt = Die Logbuchdatei ist beschädigt: { $detail }. Sie wurde nicht geändert.
problem-corrupt-hint = Stell eine Sicherungskopie wieder her: `plim restore FILE`.
problem-unsound-backup = { $path } ist beschädigt und wurde nicht wiederhergestellt: { $detail }. Dein Logbuch ist unverändert.
problem-unsound-backup-hint = Wähl eine andere Sicherungskopie.
problem-already-exists = { $path } gibt es schon. Es wurde nicht angefasst.
problem-already-exists-hint = Wähl einen anderen Namen.
problem-file = { $path }: { $error }. Dein Logbuch ist unverändert.
problem-file-hint = Prüf den Ordner und versuch es noch einmal.
problem-refused = Das Logbuch hat die Änderung nicht angenommen: { $detail }. Nichts wurde geändert.
problem-unreadable = Das Logbuch enthält etwas, das sich nicht lesen lässt: { $detail }. Nichts wurde geändert.
problem-unreadable-hint = `plim check` sagt mehr.
problem-cannot-undo = Der letzte Schritt lässt sich nicht zurücknehmen: { $detail }. Nichts wurde geändert.
problem-not-usable = Die Logbuchdatei ließ sich nicht verwenden: { $detail }. Nichts wurde geändert.
