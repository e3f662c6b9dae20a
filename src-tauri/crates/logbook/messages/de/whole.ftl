### A logbook that left whole, and its way back in.

# Who cleared a red flag, where names are left out.
whole-somebody = jemand
# An activity of one's own, where its name is left out.
whole-activity = Aktivität { $number }
# What a document holds: "Your logbook: 524 runs, 80 answers".
whole-your-logbook = Dein Logbuch: { $runs ->
    [one] { $runs } Lauf
   *[other] { $runs } Läufe
}, { $answers ->
    [one] { $answers } Antwort
   *[other] { $answers } Antworten
}
whole-restored = Dieses Logbuch hatte keine Läufe und keine Antworten: Alles ist jetzt wie in jenem, mit seinen Einstellungen und seinem Plan.
# $came and $left are lists of the phrases below.
whole-joined = Was hereinkommt: { $came }. Was wegbleibt: { $left }. Was hier steht, bleibt.
whole-joined-nothing = Nichts darin ist neu. Was wegbleibt: { $left }. Was hier steht, bleibt.
whole-new-runs = { $count ->
    [one] { $count } neuer Lauf
   *[other] { $count } neue Läufe
}
whole-fuller-runs = { $count ->
    [one] { $count } ergänzter Lauf
   *[other] { $count } ergänzte Läufe
}
whole-new-answers = { $count ->
    [one] { $count } neue Antwort
   *[other] { $count } neue Antworten
}
whole-new-activities = { $count ->
    [one] { $count } neue andere Aktivität
   *[other] { $count } neue andere Aktivitäten
}
whole-new-entries = { $count ->
    [one] { $count } anderer neuer Eintrag
   *[other] { $count } andere neue Einträge
}
whole-runs-there = { $count ->
    [one] { $count } Lauf, der schon hier war
   *[other] { $count } Läufe, die schon hier waren
}
whole-answers-there = { $count ->
    [one] { $count } Antwort, wo schon eine andere stand
   *[other] { $count } Antworten, wo schon andere standen
}
whole-its-settings = seine Einstellungen
whole-its-plan = sein Plan und seine früheren Importe
# $keys are settings' names, as `plim settings` lists them.
whole-settings-stay = Einstellungen, die hier gemacht wurden, bleiben, wie sie sind: { $keys }.

## What was left

# $theirs and $yours are pain from 0 to 10.
whole-answer-left = { $day }, { $side ->
    [left] linkes Knie
   *[right] rechtes Knie
}, { $moment ->
    [before] vorher
    [during] beim Lauf
    [after] danach
   *[morning] Morgen
}: Die Datei sagt { $theirs }; hier steht { $yours }. Was hier stand, bleibt.
# The same number, but another note or detail.
whole-answer-left-detail = { $day }, { $side ->
    [left] linkes Knie
   *[right] rechtes Knie
}, { $moment ->
    [before] vorher
    [during] beim Lauf
    [after] danach
   *[morning] Morgen
}: In der Datei steht eine andere Notiz oder ein anderes Detail. Was hier stand, bleibt.
# $name is a questionnaire's. $side is none where it is about no knee.
whole-score-left = { $side ->
    [left] { $day }, linkes Knie, { $name }: Die Datei sagt { $theirs }; hier steht { $yours }. Was hier stand, bleibt.
    [right] { $day }, rechtes Knie, { $name }: Die Datei sagt { $theirs }; hier steht { $yours }. Was hier stand, bleibt.
   *[none] { $day }, { $name }: Die Datei sagt { $theirs }; hier steht { $yours }. Was hier stand, bleibt.
}
whole-score-left-answers = { $side ->
    [left] { $day }, linkes Knie, { $name }: In der Datei stehen andere Antworten. Was hier stand, bleibt.
    [right] { $day }, rechtes Knie, { $name }: In der Datei stehen andere Antworten. Was hier stand, bleibt.
   *[none] { $day }, { $name }: In der Datei stehen andere Antworten. Was hier stand, bleibt.
}
whole-more-left = { $count ->
    [one] { $count } weiterer Eintrag blieb auf dieselbe Weise weg.
   *[other] { $count } weitere Einträge blieben auf dieselbe Weise weg.
}
whole-by-hand = Das ist ein ganzes Plimsoll-Logbuch, und die kommen nicht von selbst herein. Importier es von Hand, um erst zu sehen, was hereinkäme.
whole-part-of-export = Das gehört zu einem Export von Plimsoll; logbook.json daneben enthält dasselbe und wurde gelesen.

## What is wrong with it

whole-newer-version = Dieses Logbuch wurde von einem neueren Plimsoll geschrieben (Version { $version } des Dokuments; dieses Programm kennt { $known }). Nichts davon wurde hereingeholt. Aktualisier Plimsoll und versuch es noch einmal.
whole-without-times = Dieses Logbuch wurde ohne Uhrzeiten geschrieben, damit jemand es liest. Läufe eines Tages lassen sich darin nicht unterscheiden, deshalb wurde nichts davon hereingeholt. Exportier es noch einmal mit Uhrzeiten.
# $error is technical, in English.
whole-damaged = Das sieht aus wie ein Plimsoll-Logbuch, ergibt aber ab einer Stelle keinen Sinn mehr ({ $error }). Nichts davon ließ sich verwenden.
whole-breaks-off = Die Datei ergibt ab einer Stelle keinen Sinn mehr ({ $error }). Was davor kam, wurde hereingeholt, davon { $count ->
    [one] { $count } Lauf
   *[other] { $count } Läufe
}.
# It stands in the place of $error above.
whole-entry-too-large = ein Eintrag ist größer als jeder in einem Logbuch
# $field is the entry's list, as the file names it; $why is technical, in English.
whole-left-out = Ein Eintrag von „{ $field }“ blieb weg: { $why }.
whole-more-left-out = { $count ->
    [one] { $count } weiterer Eintrag blieb weg.
   *[other] { $count } weitere Einträge blieben weg.
}

## Files that go with a report

whole-companion-dictionary = Das Verzeichnis der Tabellen: was jede Spalte bedeutet, ihre Einheit und ihr Bereich (Frictionless Data Package).
whole-companion-document = Die Läufe und Antworten des Zeitraums als ein Dokument, das Plimsoll lesen kann.
whole-companion-fhir = Dieselben Zahlen für das System einer Praxis (HL7 FHIR R4). Selbst angegeben; keine klinische Messung.
