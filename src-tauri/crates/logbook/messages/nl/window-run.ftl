# One run, and the form a run is typed into.

# The three questions that are asked of a knee, each over a scale from 0 to 10.
run-view-during = Ergste pijn tijdens de run
run-view-after = Ergste pijn in de uren erna
run-view-morning = Volgende ochtend
# Link back to the log; an arrow stands before it.
# What a run without a name is called.
# $day like "Sunday 22 November 2026", $clock like "07:12".
run-view-when = { $day }, { $clock }
run-view-edit = Bewerken…
run-view-deleted = Run verwijderd.
run-view-load-title = Kniebelasting
# $load is a number set large, "4.2".
# Heading: other activities of the same day.
run-view-beside = Ook die dag
# Heading: what a watch or a note said of a knee, an injury, soreness.
run-view-noted-title = Wat genoteerd werd
# $source is where it was noted.
run-view-noted = { $text } ({ $source })
run-view-context = Context. Dit beantwoordt niets over een knie en verandert geen getal.
# Heading: the files and services that know this run.
run-view-copies = Bekend uit
run-view-warnings = Opgevallen bij het lezen van het bestand
# Heading: pace, height and cadence over the run.
run-view-way = Onderweg
run-view-no-track-typed = Deze run is zelf ingevoerd, dus er is geen verloop van.
run-view-no-track = Van deze run is er geen verloop: het bestand bevatte alleen de totalen.
# $link is the next message.
run-view-no-knee = Er is nog geen knie gekozen. { $link }.
run-view-no-knee-link = Zeg bij Instellingen welke
# What is known of the run: a word over each number.
run-view-effort = Inspanning
run-view-felt = Gevoel
# Beside a light: the knee's answers to this run count as a flare.
run-view-flare = telt als opvlamming
# A source of the run. $source is its name, $text what it is, $gave a list of what was taken from it ("title, notes").
run-view-copy = { $source }: { $text }. Gaf { $gave }.
run-view-copy-alike = { $source }: { $text }. Gaf niets wat andere niet geven.
# The name of a source: the run was typed in by hand.
# At the foot: where the run is from.
run-view-from-hand = Zelf ingevoerd.
run-view-from-sample = Deel van het voorbeeld.
run-view-from-file = Uit { $file }.
run-view-from-import = Uit een import.
# Follows one of the four before.
run-view-edited = Sindsdien met de hand gewijzigd.

# The form.
run-form-new = Een run met de hand
run-form-change = Deze run wijzigen
run-form-time-hint = 24 uur
run-form-minutes-hint = 25, of 25:30
run-form-distance = { $unit ->
    [mi] Afstand (mijlen)
   *[km] Afstand (km)
}
run-form-distance-hint = Laat het leeg als je het niet weet
# RPE is the rating of perceived exertion.
run-form-effort = Inspanning (RPE 0–10)
run-form-effort-hint = 0 rust, 10 alles wat je had
# Nothing is said of the surface, or of how it felt.
run-form-climb = Stijging (m)
run-form-descent = Daling (m)
run-form-feel = Hoe het voelde
run-form-very-weak = 1 heel zwak
run-form-weak = 2 zwak
run-form-normal = 3 normaal
run-form-strong = 4 sterk
run-form-very-strong = 5 heel sterk
# Unfolds the fields that are seldom filled in.
run-form-more = Stijging, stappen, schoenen en gevoel
run-form-save-run = Run opslaan
# What is wrong with a field, under it.
run-form-wrong-day = Welke dag was het? Schrijf hem als 2026-01-31.
run-form-wrong-time = Schrijf de tijd als 07:30.
run-form-wrong-minutes = Minuten, zoals 25 of 25:30.
run-form-wrong-distance = Een afstand, zoals 4,2.
run-form-neither = Minuten of afstand: een van de twee is nodig.
run-form-wrong-effort = 0 tot 10.
run-form-wrong-metres = Meters.
run-form-wrong-steps = Een heel getal.
run-form-changed = Run gewijzigd.
run-form-saved = Run opgeslagen. Nu de antwoorden van de knie.
