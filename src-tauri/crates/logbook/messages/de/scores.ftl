### Questionnaires, in Plimsoll's own words. Names of others' questionnaires stay as they are.

## What they ask, or where they are filled in

scores-about-overall = Wie gut ist das Knie heute, in Prozent eines Knies, das keine Beschwerden macht?
scores-about-activities = Nenn bis zu fünf Dinge, die das Knie schwer macht, und bewerte jedes: 0 geht nicht, 10 so gut wie früher. Behalte die Namen bei, damit sie sich vergleichen lassen.
scores-about-change = Verglichen mit dem Anfang: −7 sehr viel schlechter, 0 keine Veränderung, 7 sehr viel besser.
scores-about-weekly-trouble = Vier Fragen zu den letzten sieben Tagen.
scores-about-koos = Wird auf dem eigenen Bogen ausgefüllt; gib den Wert ein, 0 (am schlechtesten) bis 100.
scores-about-akps = Kujala-Score, wird auf dem eigenen Bogen ausgefüllt; gib die Summe ein, 0 (am schlechtesten) bis 100.
scores-about-uwri = Wird auf dem eigenen Bogen ausgefüllt; gib die Summe ein, 0 bis 36 (wie vor der Verletzung).
scores-about-ostrc = Wird auf dem eigenen Bogen ausgefüllt; gib die Summe ein, 0 (kein Problem) bis 100.
scores-about-lefs = Wird auf dem eigenen Bogen ausgefüllt; gib die Summe ein, 0 bis 80 (keine Schwierigkeiten).
scores-about-tsk-11 = Wird auf dem eigenen Bogen ausgefüllt; gib die Summe ein, 11 bis 44 (größte Angst vor Bewegung).

## The four weekly questions, each with its four answers from none to worst

scores-kept-from-running = Hat dich das Knie diese Woche vom Laufen abgehalten?
scores-kept-from-running-0 = gar nicht
scores-kept-from-running-1 = ich bin trotzdem gelaufen, mit Beschwerden
scores-kept-from-running-2 = ich habe Läufe ausgelassen
scores-kept-from-running-3 = ich konnte nicht laufen
scores-ran-less = Bist du deswegen weniger, langsamer oder woanders gelaufen?
scores-ran-less-0 = gar nicht
scores-ran-less-1 = ein wenig
scores-ran-less-2 = deutlich
scores-ran-less-3 = gar nicht gelaufen
scores-how-well = Hat es dir etwas davon genommen, wie gut du gelaufen bist?
scores-how-well-0 = nichts
scores-how-well-1 = ein wenig
scores-how-well-2 = viel
scores-how-well-3 = gar nicht gelaufen
scores-how-much = Wie sehr hat es rund um deine Läufe geschmerzt?
scores-how-much-0 = gar nicht
scores-how-much-1 = ein wenig
scores-how-much-2 = deutlich
scores-how-much-3 = sehr

## What was filled in

# $source is a citation.
scores-least-change = Eine Änderung von { $points } Punkten oder mehr ist bedeutsam ({ $source }).
# $name is the questionnaire's, with its scale; $total a number.
scores-told = { $name }: { $total }
# $before is the total of last time, $day when that was.
scores-told-since = { $meaning ->
    [better-reaches] { $name }: { $total }; besser als { $before } am { $day }, und zwar bedeutsam
    [better-less] { $name }: { $total }; besser als { $before } am { $day }, um weniger, als bedeutsam ist
    [better] { $name }: { $total }; besser als { $before } am { $day }
    [worse-reaches] { $name }: { $total }; schlechter als { $before } am { $day }, und zwar bedeutsam
    [worse-less] { $name }: { $total }; schlechter als { $before } am { $day }, um weniger, als bedeutsam ist
    [worse] { $name }: { $total }; schlechter als { $before } am { $day }
   *[same] { $name }: { $total }; wie { $before } am { $day }
}
# As *Undo* names it.
scores-short = { $name } am { $day }
