### A run's page.

## How a load was reached

run-no-load = Keine Belastung: Weder Strecke noch Minuten sind bekannt.
# $load "5.2 knee-km"; $usual is one of the two sentences below.
run-load-from-track = { $load }: aus Schritten, Geschwindigkeit und Gefälle unterwegs, mit Exponent { $exponent }. { $usual } Ein Knie-km ist ein Kilometer deines eigenen lockeren Laufens in der Ebene.
run-load-from-summary = { $load }: aus den Schritten des Laufs, verglichen mit deinen gewohnten Schritten pro Kilometer, mit Exponent { $exponent }. { $usual } Ein Knie-km ist ein Kilometer deines eigenen lockeren Laufens in der Ebene.
run-load-from-distance = { $load }: aus der Strecke allein, mit Exponent { $exponent }. { $usual } Ein Knie-km ist ein Kilometer deines eigenen lockeren Laufens in der Ebene.
run-load-from-minutes = { $load }: aus den Minuten, bei deinem gewohnten Tempo, mit Exponent { $exponent }. { $usual } Ein Knie-km ist ein Kilometer deines eigenen lockeren Laufens in der Ebene.
run-usual-read = Was bei dir üblich ist, wurde aus { $count ->
    [one] { $count } Lauf
   *[other] { $count } Läufen
} gelesen.
run-usual-unknown = Dein gewohntes Tempo und dein gewohnter Schritt sind noch nicht bekannt, deshalb zählt ein Kilometer als ein Kilometer.
# $why: `formula`, `usual`, `setting` or `settings`, where $keys names the settings.
run-loads-anew = Die Belastungen wurden zuletzt am { $day } neu berechnet, weil { $why ->
    [formula] Plimsoll sie auf neue Weise berechnet
    [usual] dein gewohntes Tempo und dein gewohnter Schritt aus mehr Läufen gelesen wurden
    [settings] eine Einstellung geändert wurde ({ $keys })
   *[setting] eine Einstellung geändert wurde
}; die Belastung von { $count ->
    [one] { $count } Lauf
   *[other] { $count } Läufen
} hat sich verschoben.

## What else there was on that day

# "Indoor cycling, 45 min, 12.0 km: After work"; $activity is a list.
run-other-with-title = { $activity }: { $title }
# What an activity without words of its own is called.
run-other-kind = { $kind ->
    [walk] Gehen
    [hike] Wandern
    [ride] Radfahren
    [swim] Schwimmen
    [strength] Kraft
   *[other] Anderes
}
# $knees: `both`, `left`, `right` or `one`. It is not said what it says of it.
run-title-mentions = Der Titel erwähnt { $knees ->
    [both] beide Knie
    [left] das linke Knie
    [right] das rechte Knie
   *[one] ein Knie
}
run-note-mentions = Die Notiz erwähnt { $knees ->
    [both] beide Knie
    [left] das linke Knie
    [right] das rechte Knie
   *[one] ein Knie
}

## How somebody felt, as it was written down elsewhere

run-felt-injury = Verletzung
run-felt-soreness = Muskelkater
run-felt-fatigue = Müdigkeit
run-felt-stress = Stress
run-felt-mood = Stimmung
run-felt-motivation = Motivation
run-felt-readiness = Bereitschaft
run-felt-sleep = Schlaf
run-felt-slept = Geschlafen
run-felt-exertion = Anstrengung
run-felt-comment = Kommentar
# $value, after the name: "Soreness 3 of 4, where 1 is best".
run-felt-one-is-best = { $value } von 4, 1 ist am besten
run-felt-five-is-best = { $value } von 5, 5 ist am besten
run-felt-ten-is-most = { $value } von 10
run-felt-hours = { $value } h
run-felt-value = { $what } { $value }
run-felt-value-and-words = { $what } { $value }: { $words }
run-felt-words = { $what }: { $words }
# What was sore besides the knee, in the runner's words.
run-felt-sore = Es schmerzt auch: { $words }

## What a usual level rests on

run-level-unknown = Das gewohntes Niveau ist noch nicht bekannt: Beantworte ein paar Morgen ohne einen Lauf davor.
run-level-mornings = Gewohntes Niveau { $level }: der Median von { $count } Morgen ohne einen Lauf davor.
run-level-before = Niveau { $level } vor diesem Lauf, wie du es damals bewertet hast.
run-level-same-morning = Niveau { $level } am Morgen dieses Laufs.

## Why a run is green, amber, red or open. Numbers are 0 to 10.

run-light-morning-rose = Der nächste Morgen lag { $by } über dem gewohnten Niveau.
run-light-morning-settled = Der nächste Morgen lag nicht über dem gewohnten Niveau.
run-light-during-over = Beim Lauf erreichte der Schmerz { $score }; die Grenze ist { $limit }.
run-light-during-within = Beim Lauf blieb der Schmerz bei { $score } oder darunter.
run-light-not-settled = Nach dem Lauf lag der Schmerz bei { $score }, über dem Niveau von { $level }.
run-light-stopped = Der Lauf wurde wegen des Knies abgebrochen.
run-light-signs = Schwellung, Wegknicken oder Blockieren wurde notiert.
run-light-no-during = Der Schmerz beim Lauf ist nicht beantwortet.
run-light-no-after = Der Schmerz nach dem Lauf ist nicht beantwortet.
run-light-no-morning = Der nächste Morgen ist nicht beantwortet: unbekannt, und das ist nicht dasselbe wie gut.
run-light-no-level = Das gewohnte Niveau ist nicht bekannt, deshalb lässt sich die Antwort nicht daran messen.
