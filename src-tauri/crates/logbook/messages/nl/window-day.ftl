# A day beside its runs: what else was done, how it was.

day-title = Naast het hardlopen
day-about = Staat naast je runs en telt in het rapport mee bij wat met opvlammingen samenviel. Het verhoogt de lijn nooit.
# A button that opens the form.
day-write = Naast het hardlopen…
day-done = Wat je nog meer deed
day-none = Niets genoteerd.
day-kind = Activiteit
day-kind-name = { $kind ->
    [walk] Wandelen
    [hike] Bergwandelen
    [ride] Fietsen
    [swim] Zwemmen
    [strength] Kracht, oefeningen
   *[other] Iets anders
}
day-words = In je eigen woorden
day-add = Toevoegen
day-felt = Hoe de dag was
day-sleep = Uren slaap
day-sleep-hint = In de nacht ervoor
day-sleep-wrong = Tussen 0 en 24 uur.
day-stress = Stress, 0–10
day-stress-hint = 0 geen, 10 de meeste
day-stress-wrong = Een heel getal van 0 tot 10.
day-sore = Elders gevoelig
day-sore-hint = Linkerheup, kuiten…
day-save = Dag opslaan
# $day like "22 November 2026".
day-saved = { $day } is genoteerd.
