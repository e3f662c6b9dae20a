### What plim says at a terminal, beside what the window says too. Words in `…` and words that begin with -- are typed as they stand.
### Help, JSON and what scripts read are not here: they are English. $path, $file and $folder are files and folders.

## Heads of tables: short, in small letters

plim-head = { $head ->
    [answer-id] Nr.
    [band] Band
    [ceiling] Obergrenze
    [column] Spalte
    [day] Tag
    [distance] Strecke
    [duration] Dauer
    [exponent] Exponent
    [flare] Schub
    [holds] enthält
    [id] Nr.
    [kind] Art
    [knee] Knie
    [knee-km] Knie-km
    [left] links
    [line-number] Zeile
    [load] Belastung
    [load-line] Linie
    [means] bedeutet
    [moment] Zeitpunkt
    [outcome] schlechter Ausgang
    [predicted] vorhergesagt
    [questionnaire] Fragebogen
    [right] rechts
    [run] Lauf
    [run-minutes] min Laufen
    [score-day] Tag
    [since] Seit
    [state] Stand
    [step] Stufe
    [time] Zeit
    [tolerated] vertragen
    [walk-minutes] min Gehen
    [what-changed] Was
   *[what] was
}

## Names

plim-knee = { $side ->
    [left] Linkes Knie
   *[right] Rechtes Knie
}
# In the cell of a table.
plim-side = { $side ->
    [left] links
   *[right] rechts
}
plim-moment = { $moment ->
    [before] vorher
    [during] beim Lauf
    [after] danach
   *[morning] Morgen
}
plim-no-knee = Noch kein Knie ausgewählt (`plim settings set side left|right|both`)
plim-no-knee-yet = Noch kein Knie ausgewählt
plim-yes = ja
plim-no = nein
plim-not-known = nicht bekannt

## plim import and plim columns

plim-columns-none = Es wurde nichts darüber gesagt, wie Tabellen gelesen werden; es wird geraten.
plim-columns-unreadable = { $path } ließ sich nicht lesen: { $error }. Nichts wurde geändert.
plim-columns-unreadable-hint = Nenn die Spalten in der Befehlszeile oder gib eine Textdatei an.
plim-dry-run = Nichts wurde geschrieben: Das war ein Probelauf.
plim-refused-list = Was nicht gelesen wurde, und warum: { $file }
# What became of a file, in the first column: at most 13 letters where they fit.
plim-fate = { $fate ->
    [imported] neu
    [updated] ergänzt
    [duplicate] schon da
    [not-a-run] kein Lauf
   *[broken] nicht lesbar
}
plim-came-as = Lauf { $id }, { $title }
plim-table-is-read = { $how ->
    [guess] { $path } wird geraten gelesen:
    [remembered] { $path } wird gelesen, wie es früher gesagt wurde:
   *[said] { $path } wird gelesen, wie --columns sagt:
}
plim-not-a-run = { $what } (kein Lauf)
# Beside a bar: $done is one of the two below, $left a time.
plim-progress = { $done }, noch { $left }
plim-progress-read = { $done } von { $count ->
    [one] { $count } Datei gelesen
   *[other] { $count } Dateien gelesen
}
plim-progress-taken-in = { $done } von { $of } übernommen

## plim pain, line and can-run

plim-answer-written = Antwort { $id } ist notiert: { $day }, { $side ->
    [left] linkes Knie
   *[right] rechtes Knie
}, { $moment ->
    [before] vorher
    [during] beim Lauf
    [after] danach
   *[morning] Morgen
}: { $score } von 10.
plim-answer-recalled = Sie ist als erinnert vermerkt: Ihr Tag war vorbei.
plim-answer-deleted = Antwort { $id } ist entfernt. `plim undo` holt sie zurück.
# $knee is a knee's name, or that none is chosen.
plim-line = { $knee }. { $text }
plim-outcome-flare = Schub
plim-outcome-red = jeder rote Lauf
plim-in-force = gilt
plim-other-advice = anderer Rat
plim-one-hour-after = eine Stunde danach { $score }
plim-stiff = { $minutes } min steif
plim-swelling = Schwellung
plim-gave-way = weggeknickt
plim-locked = blockiert
plim-stopped = deswegen abgebrochen
plim-recalled = erinnert

## plim export, backup, restore, undo, redo, check and sample

# $runs and $answers are "3 runs" and "1 answer".
plim-exported = { $runs } und { $answers } liegen jetzt in offenen Formaten. `plim import` nimmt sie wieder auf.
plim-exported-without-times = { $runs } und { $answers } liegen jetzt in offenen Formaten. Ohne Uhrzeiten sind sie zum Lesen: Sie lassen sich nicht wieder aufnehmen.
plim-backed-up = { $runs } und { $answers } sind in dieser Kopie. `plim restore` holt sie zurück.
plim-restored = Das Logbuch ist aus { $file } wiederhergestellt, Inhalt: { $runs }.
plim-restored-kept = Was vorher da war, ist aufgehoben: { $file }
# $step is what was done: "answer (right knee, next morning: 2)".
plim-undone = Zurückgenommen: { $step }. `plim redo` wiederholt es.
plim-nothing-to-undo = Es gibt nichts zurückzunehmen.
plim-redone = Wiederholt: { $step }.
plim-nothing-to-redo = Es gibt nichts zu wiederholen.
plim-check-sound = Damit ist alles in Ordnung.
plim-check = { $runs }, { $answers }, { $bytes } Byte; Plimsoll { $version }.
plim-sample = { $runs } und { $answers } einer erfundenen Person, zum Umsehen.
plim-sample-apart = Das Beispiel braucht ein eigenes Logbuch, damit es sich nie mit deinem mischt.
plim-sample-apart-hint = Nenn eine neue Datei: plim --logbook sample.plimsoll sample
plim-no-home-hint = Nenn eines mit --logbook FILE.

## plim chart and report

plim-chart-file = Ein Diagramm wird als .svg, .png oder .csv geschrieben.
plim-chart-file-hint = Gib --out einen Namen, der auf eines davon endet.
plim-exists = { $path } gibt es schon. Es wurde nicht angefasst.
plim-exists-hint = Nenn einen neuen Ordner.

## plim watch

plim-asked-first = { $name } ist angesteckt; zuerst wird danach gefragt. `plim watch --device "{ $name }" --may always` lässt sie herein.
plim-no-place = Kein Ordner wird überwacht, und keine Uhr ist angesteckt. `plim watch DIR` überwacht einen.
plim-no-folder = Kein Ordner wird überwacht. `plim watch DIR` überwacht einen.
plim-not-watched = Dieser Ordner wird nicht überwacht.
plim-not-watched-hint = `plim watch` listet auf, was überwacht wird.
plim-watched-no-more = { $name } wird nicht mehr überwacht. Die Läufe bleiben.
plim-no-such-watch = Eine Uhr mit diesem Namen war noch nie angesteckt.
plim-no-such-watch-hint = `plim watch` listet die auf, die es waren.
plim-may = { $may ->
    [ask] Nach { $name } wird beim Anstecken gefragt.
    [always] Was auf { $name } neu ist, kommt beim Anstecken von selbst herein.
   *[never] { $name } wird nicht angefasst.
}
# $said is a sentence about the place $name.
plim-place-is = { $name }: { $said }
plim-place-last = Zuletzt: { $file }, { $day }.

## plim plan, start-check and red-flags

plim-plan-calendar = Die nächsten zwei Wochen stehen in dieser Kalenderdatei.
# $headline is a sentence.
plim-plan = { $knee }, { $day }. { $headline }
plim-plan-note = Notiz der Physiotherapie:
plim-plan-why = Warum
plim-plan-moves = Was es bewegt
plim-plan-before-start = Vor der ersten Laufstufe
plim-plan-coming = Die nächsten zwei Wochen
plim-plan-decided = Entschieden
plim-if-green = wenn grün
plim-held-by-line = von der Belastungslinie gehalten
plim-flags-to-show = Zum Zeigen:
plim-flags-none = Nichts besteht.
plim-flags-last = Zuletzt beantwortet: { $day }.
plim-flags-due = Jetzt zu beantworten
plim-flags-questions = Die Fragen
plim-flags-how = `plim red-flags answer --none`, oder `--yes CODE` für jedes Ja.

## plim runs, run, add run, edit run and delete run

plim-no-runs = Keine Läufe.
# $runs is "12 runs".
plim-runs-newest = Die neuesten { $shown }, insgesamt { $runs }; --limit zeigt mehr
# $shown is "12 runs", or the message above.
plim-runs-legend = { $shown }. Belastung in Knie-km. Rechtes und linkes Knie: höchster Wert beim Lauf / danach / nächster Morgen, 0–10. Ein Strich heißt nicht bekannt.
plim-state = { $state ->
    [open] offen
    [closed] abgeschlossen
   *[missing] fehlt
}
plim-run-title = Lauf { $id }: { $title }
plim-run-no-title = Lauf { $id }
# The names of a run's facts, in small letters.
plim-fact = { $fact ->
    [start] Start
    [distance] Strecke
    [time] Zeit
    [steps] Schritte
    [climb] Anstieg
    [descent] Abstieg
    [heart-rate] Herzfrequenz
    [surface] Untergrund
    [exertion] Anstrengung
    [feel] Gefühl
    [shoes] Schuhe
    [notes] Notizen
    [from] aus
    [load] Belastung
   *[state] Stand
}
plim-metres = { $metres } m
plim-beats = { $rate } Schläge pro Minute
plim-of-ten = { $value } von 10
plim-of-five = { $value } von 5
# Where a run came from.
plim-source = { $source ->
    [manual] von Hand eingetragen
    [sample] Beispiel
    [fit] FIT-Datei
    [tcx] TCX-Datei
    [gpx] GPX-Datei
    [json] Export einer App
    [apple-health] Apple Health
   *[list] Liste
}
plim-changed-by-hand = { $source }, von Hand geändert
plim-light = { $light ->
    [green] grün
    [amber] gelb
    [red] rot
   *[unknown] unbekannt
}
plim-reading = { $side ->
    [left] Linkes Knie: { $light }
   *[right] Rechtes Knie: { $light }
}
plim-run-answers = Antworten
plim-run-beside = Auch an diesem Tag
plim-run-context = Was notiert wurde, als Zusammenhang
plim-run-noted = { $source ->
    [Plimsoll] { $text }.
   *[other] { $text } ({ $source }).
}
plim-run-known-from = Bekannt aus
# $name is a file, $told what it says of the run, $gave the fields that the run has from it.
plim-run-copy = { $name }: { $told }. Lieferte { $gave }.
plim-run-copy-nothing = { $name }: { $told }. Lieferte nichts.
plim-run-noticed = Beim Lesen der Datei aufgefallen
# $known is a list of how far, how long and what load.
plim-run-written = Lauf { $id } ist eingetragen: { $day }, { $known }.
plim-run-changed = Lauf { $id } ist geändert: { $day }, { $known }.
plim-run-deleted = Lauf { $id } ist gelöscht. `plim undo` holt ihn zurück.
plim-edit-nothing = Sag, was geändert werden soll.
plim-edit-nothing-hint = Zum Beispiel: plim edit run 12 --km 5.2. `plim edit run --help` listet den Rest auf.

## plim score, change and settings

plim-no-scores = Kein Fragebogen wurde ausgefüllt.
plim-no-changes = Keine Änderung wurde notiert.
plim-taken-away = Entfernt.
plim-day-empty = Neben den Läufen ist am { $day } nichts notiert.
plim-activity-written = Notiert als { $id }.
plim-noted = Notiert.
# $code is typed as it stands.
plim-score-kind = { $name } ({ $min } bis { $max }). { $about }
plim-settings-hint = `plim settings set KEY VALUE` setzt eine; `plim settings --help` sagt, wofür jede da ist.
