# One run, and the form a run is typed into.

# The three questions that are asked of a knee, each over a scale from 0 to 10.
run-view-during = Stärkster Schmerz beim Lauf
run-view-after = Stärkster Schmerz in den Stunden danach
run-view-morning = Nächster Morgen
# Link back to the log; an arrow stands before it.
# What a run without a name is called.
# $day like "Sunday 22 November 2026", $clock like "07:12".
run-view-when = { $day }, { $clock }
run-view-edit = Bearbeiten …
run-view-deleted = Lauf gelöscht.
run-view-load-title = Kniebelastung
# $load is a number set large, "4.2".
# Heading: other activities of the same day.
run-view-beside = Auch an diesem Tag
# Heading: what a watch or a note said of a knee, an injury, soreness.
run-view-noted-title = Was notiert wurde
# $source is where it was noted.
run-view-noted = { $text } ({ $source })
run-view-context = Zusammenhang. Es beantwortet nichts über ein Knie und ändert keine Zahl.
# Heading: the files and services that know this run.
run-view-copies = Bekannt aus
run-view-warnings = Beim Lesen der Datei aufgefallen
# Heading: pace, height and cadence over the run.
run-view-way = Unterwegs
run-view-no-track-typed = Dieser Lauf wurde von Hand eingetragen; einen Verlauf gibt es nicht.
run-view-no-track = Von diesem Lauf gibt es keinen Verlauf: Die Datei enthielt nur die Summen.
# $link is the next message.
run-view-no-knee = Noch ist kein Knie ausgewählt. { $link }.
run-view-no-knee-link = In den Einstellungen sagen, welches
# What is known of the run: a word over each number.
run-view-effort = Anstrengung
run-view-felt = Gefühl
# Beside a light: the knee's answers to this run count as a flare.
run-view-flare = zählt als Schub
# A source of the run. $source is its name, $text what it is, $gave a list of what was taken from it ("title, notes").
run-view-copy = { $source }: { $text }. Lieferte { $gave }.
run-view-copy-alike = { $source }: { $text }. Lieferte nichts, was andere nicht haben.
# The name of a source: the run was typed in by hand.
# At the foot: where the run is from.
run-view-from-hand = Von Hand eingetragen.
run-view-from-sample = Teil des Beispiels.
run-view-from-file = Aus { $file }.
run-view-from-import = Aus einem Import.
# Follows one of the four before.
run-view-edited = Seitdem von Hand geändert.

# The form.
run-form-new = Ein Lauf von Hand
run-form-change = Diesen Lauf ändern
run-form-time-hint = 24 Stunden
run-form-minutes-hint = 25 oder 25:30
run-form-distance = { $unit ->
    [mi] Strecke (Meilen)
   *[km] Strecke (km)
}
run-form-distance-hint = Lass es leer, wenn du es nicht weißt
# RPE is the rating of perceived exertion.
run-form-effort = Anstrengung (RPE 0–10)
run-form-effort-hint = 0 Ruhe, 10 alles, was du hattest
# Nothing is said of the surface, or of how it felt.
run-form-climb = Anstieg (m)
run-form-descent = Abstieg (m)
run-form-feel = Wie es sich angefühlt hat
run-form-very-weak = 1 sehr schwach
run-form-weak = 2 schwach
run-form-normal = 3 normal
run-form-strong = 4 stark
run-form-very-strong = 5 sehr stark
# Unfolds the fields that are seldom filled in.
run-form-more = Anstieg, Schritte, Schuhe und Gefühl
run-form-save-run = Lauf speichern
# What is wrong with a field, under it.
run-form-wrong-day = Welcher Tag war es? Schreib ihn so: 2026-01-31.
run-form-wrong-time = Schreib die Zeit so: 07:30.
run-form-wrong-minutes = Minuten, etwa 25 oder 25:30.
run-form-wrong-distance = Eine Strecke, etwa 4,2.
run-form-neither = Minuten oder Strecke: Eines davon wird gebraucht.
run-form-wrong-effort = 0 bis 10.
run-form-wrong-metres = Meter.
run-form-wrong-steps = Eine ganze Zahl.
run-form-changed = Lauf geändert.
run-form-saved = Lauf gespeichert. Jetzt die Antworten des Knies.
