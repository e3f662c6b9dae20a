### Questionnaires, in Plimsoll's own words. Names of others' questionnaires stay as they are.

## What they ask, or where they are filled in

scores-about-overall = Hoe goed is de knie vandaag, in procent van een knie die geen klachten geeft?
scores-about-activities = Noem tot vijf dingen die de knie moeilijk maakt, en geef elk een cijfer: 0 gaat niet, 10 zo goed als vroeger. Houd de namen hetzelfde, zodat ze te vergelijken zijn.
scores-about-change = Vergeleken met het begin: −7 heel veel slechter, 0 geen verandering, 7 heel veel beter.
scores-about-weekly-trouble = Vier vragen over de laatste zeven dagen.
scores-about-koos = Wordt op het eigen formulier ingevuld; typ de score over, 0 (slechtst) tot 100.
scores-about-akps = Schaal van Kujala, wordt op het eigen formulier ingevuld; typ de som over, 0 (slechtst) tot 100.
scores-about-uwri = Wordt op het eigen formulier ingevuld; typ de som over, 0 tot 36 (zoals voor de blessure).
scores-about-ostrc = Wordt op het eigen formulier ingevuld; typ de som over, 0 (geen probleem) tot 100.
scores-about-lefs = Wordt op het eigen formulier ingevuld; typ de som over, 0 tot 80 (geen moeite).
scores-about-tsk-11 = Wordt op het eigen formulier ingevuld; typ de som over, 11 tot 44 (meeste angst voor bewegen).

## The four weekly questions, each with its four answers from none to worst

scores-kept-from-running = Hield de knie je deze week van het hardlopen af?
scores-kept-from-running-0 = helemaal niet
scores-kept-from-running-1 = ik heb toch gelopen, met klachten
scores-kept-from-running-2 = ik heb runs overgeslagen
scores-kept-from-running-3 = ik kon niet hardlopen
scores-ran-less = Heb je er minder, langzamer of ergens anders door gelopen?
scores-ran-less-0 = helemaal niet
scores-ran-less-1 = een beetje
scores-ran-less-2 = duidelijk
scores-ran-less-3 = helemaal niet gelopen
scores-how-well = Ging het ten koste van hoe goed je liep?
scores-how-well-0 = helemaal niet
scores-how-well-1 = een beetje
scores-how-well-2 = veel
scores-how-well-3 = helemaal niet gelopen
scores-how-much = Hoeveel pijn deed het rond je runs?
scores-how-much-0 = helemaal niet
scores-how-much-1 = een beetje
scores-how-much-2 = duidelijk
scores-how-much-3 = heel veel

## What was filled in

# $source is a citation.
scores-least-change = Een verandering van { $points } punten of meer betekent iets ({ $source }).
# $name is the questionnaire's, with its scale; $total a number.
scores-told = { $name }: { $total }
# $before is the total of last time, $day when that was.
scores-told-since = { $meaning ->
    [better-reaches] { $name }: { $total }; beter dan { $before } op { $day }, zoveel dat het iets betekent
    [better-less] { $name }: { $total }; beter dan { $before } op { $day }, minder dan wat iets betekent
    [better] { $name }: { $total }; beter dan { $before } op { $day }
    [worse-reaches] { $name }: { $total }; slechter dan { $before } op { $day }, zoveel dat het iets betekent
    [worse-less] { $name }: { $total }; slechter dan { $before } op { $day }, minder dan wat iets betekent
    [worse] { $name }: { $total }; slechter dan { $before } op { $day }
   *[same] { $name }: { $total }; hetzelfde als { $before } op { $day }
}
# As *Undo* names it.
scores-short = { $name } op { $day }
