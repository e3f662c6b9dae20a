### What is said outside the window: the reminder, the tray, and what the settings tell of them.

# The tray's first line.
desktop-no-morning-open = Kein Morgen ist offen
# The tray's first line while a morning is open. $question: one of the two questions below, "Right knee this morning?".
desktop-answer = { $question } Antworten …
# The title and the text of a notification, once, when the window is closed for the first time.
desktop-stays-in-tray-title = Plimsoll ist noch da
# “Quit” is the last word of the tray's menu.
desktop-stays-in-tray = Es bleibt im Infobereich, damit es dich erinnern kann. „Plimsoll beenden“ in seinem Menü schließt es.
desktop-both-knees = Wie geht es deinen Knien heute Morgen?
desktop-one-knee-short = { $side ->
    [left] Linkes Knie
   *[right] Rechtes Knie
} heute Morgen?
desktop-both-knees-short = Beide Knie heute Morgen?
# Begins a reminder: the runs it asks about.
desktop-yesterday-runs = Gestern, { $count ->
    [one] { $count } Lauf
   *[other] { $count } Läufe
}
# Below the question of a reminder. $after: "Yesterday, 5.0 km".
desktop-reminder = { $after }. Eine Zahl von 0 bis 10 genügt; ohne sie bleibt dieser Morgen unbekannt.

## Beside the reminder's switch in Settings. $time "08:00".

desktop-reminds-sample = Das Beispiel-Logbuch erinnert an nichts.
desktop-reminds-off = Aus: Plimsoll fragt unter „Heute“ und sonst nirgends.
desktop-reminds-at = Am Morgen nach einem Lauf, ab { $time }, einmal; später, wenn dieser Computer geschlafen hat. Nur solange die Antwort offen ist und Plimsoll läuft.
desktop-reminds-after-quiet = Am Morgen nach einem Lauf, wenn deine Ruhezeit um { $time } endet, einmal. Nur solange die Antwort offen ist und Plimsoll läuft.
desktop-reminds-never = Sie wird nicht kommen: { $time } liegt in deiner Ruhezeit, und wenn die endet, ist der Tag vorbei. Wähl eine frühere Zeit.

## Beside the tray's switch in Settings

desktop-tray-sample = Der Infobereich gehört zu deinem eigenen Logbuch. Verlass das Beispiel, um das zu ändern.
desktop-tray-on = Ein: Schließt du das Fenster, bleibt Plimsoll im Infobereich, damit es dich erinnern kann. „Plimsoll beenden“ schließt es ganz.
desktop-tray-not-shown = Dieser Desktop zeigt keinen Infobereich; schließt du das Fenster, endet Plimsoll. Unter GNOME bringt ihn die Erweiterung „AppIndicator“.
desktop-tray-off = Aus: Schließt du das Fenster, endet Plimsoll.

## What went wrong. $error is the system's own sentence.

desktop-no-login = Das System hat das nicht angenommen: { $error }. Plimsoll startet wie bisher.
desktop-no-login-hint = Die Einstellungen deines Systems zeigen, was bei der Anmeldung startet.
# A page of Plimsoll's outside the window.
desktop-page-not-opened = Kein Programm hat die Seite geöffnet: { $error }. Nichts wurde geändert.
desktop-report-not-opened = Kein Programm hat den Bericht geöffnet: { $error }. Nichts wurde geändert.
desktop-page-instead = Die Seite steht unter { $address }: Jeder Browser öffnet sie.
desktop-report-instead = Speichere den Bericht stattdessen als PDF und drucke diese Datei.

# What a click on a notification does, for desktops that show it as a button.
desktop-open = Öffnen

## The titles of the system's dialogs, and the kinds of files they offer

desktop-pick-runs = Läufe importieren
desktop-pick-folder = Einen Ordner überwachen
desktop-kind-recordings = Aufzeichnungen, Exporte und Listen
desktop-kind-all = Alle Dateien
desktop-save-not-read = Speichern, was nicht gelesen wurde
desktop-kind-table = Tabelle
desktop-save-report = Bericht speichern
desktop-folder-for-tables = Ein neuer oder leerer Ordner für die Tabellen
desktop-folder-for-report = Ein neuer oder leerer Ordner für PDF, Tabellen und FHIR-Datei
desktop-save-fhir = Für eine Praxis speichern (FHIR)
desktop-save-plan = Plan speichern
desktop-kind-calendar = Kalender
desktop-save-chart = Diagramm speichern
desktop-save-backup = Sicherungskopie anlegen
desktop-pick-backup = Sicherungskopie wiederherstellen
desktop-kind-logbook = Plimsoll-Logbuch
desktop-folder-for-everything = Ein neuer oder leerer Ordner für alles
