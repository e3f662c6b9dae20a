# A day beside its runs: what else was done, how it was.

day-title = Neben dem Laufen
day-about = Steht neben deinen Läufen und zählt im Bericht bei dem mit, womit Schübe zusammenfielen. Es hebt die Linie nie.
# A button that opens the form.
day-write = Neben dem Laufen …
day-done = Was du sonst getan hast
day-none = Nichts notiert.
day-kind = Aktivität
day-kind-name = { $kind ->
    [walk] Gehen
    [hike] Wandern
    [ride] Radfahren
    [swim] Schwimmen
    [strength] Kraft, Übungen
   *[other] Etwas anderes
}
day-words = In deinen Worten
day-add = Hinzufügen
day-felt = Wie der Tag war
day-sleep = Stunden Schlaf
day-sleep-hint = In der Nacht davor
day-sleep-wrong = Zwischen 0 und 24 Stunden.
day-stress = Stress, 0–10
day-stress-hint = 0 keiner, 10 der größte
day-stress-wrong = Eine ganze Zahl von 0 bis 10.
day-sore = Schmerzt anderswo
day-sore-hint = Linke Hüfte, Waden …
day-save = Tag speichern
# $day like "22 November 2026".
day-saved = { $day } ist notiert.
