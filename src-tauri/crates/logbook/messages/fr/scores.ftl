### Questionnaires, in Plimsoll's own words. Names of others' questionnaires stay as they are.

## What they ask, or where they are filled in

scores-about-overall = Comment va le genou aujourd’hui, en pourcentage d’un genou qui ne gêne pas ?
scores-about-activities = Nommez jusqu’à cinq choses que le genou rend difficiles, et notez chacune : 0 impossible, 10 aussi bien qu’avant. Gardez les noms, pour pouvoir comparer.
scores-about-change = Par rapport au début : −7 beaucoup moins bien, 0 aucun changement, 7 beaucoup mieux.
scores-about-weekly-trouble = Quatre questions sur les sept derniers jours.
scores-about-koos = Se remplit sur son propre formulaire ; saisissez le score, de 0 (le pire) à 100.
scores-about-akps = L’échelle de Kujala, à remplir sur son propre formulaire ; saisissez la somme, de 0 (le pire) à 100.
scores-about-uwri = Se remplit sur son propre formulaire ; saisissez la somme, de 0 à 36 (comme avant la blessure).
scores-about-ostrc = Se remplit sur son propre formulaire ; saisissez la somme, de 0 (aucun problème) à 100.
scores-about-lefs = Se remplit sur son propre formulaire ; saisissez la somme, de 0 à 80 (aucune difficulté).
scores-about-tsk-11 = Se remplit sur son propre formulaire ; saisissez la somme, de 11 à 44 (peur du mouvement la plus forte).

## The four weekly questions, each with its four answers from none to worst

scores-kept-from-running = Le genou vous a-t-il empêché de courir cette semaine ?
scores-kept-from-running-0 = pas du tout
scores-kept-from-running-1 = j’ai couru quand même, avec de la gêne
scores-kept-from-running-2 = j’ai sauté des sorties
scores-kept-from-running-3 = je n’ai pas pu courir
scores-ran-less = Avez-vous couru moins, moins vite ou ailleurs à cause de lui ?
scores-ran-less-0 = pas du tout
scores-ran-less-1 = un peu
scores-ran-less-2 = nettement
scores-ran-less-3 = pas couru du tout
scores-how-well = A-t-il nui à la qualité de votre course ?
scores-how-well-0 = pas du tout
scores-how-well-1 = un peu
scores-how-well-2 = beaucoup
scores-how-well-3 = pas couru du tout
scores-how-much = À quel point a-t-il fait mal autour de vos sorties ?
scores-how-much-0 = pas du tout
scores-how-much-1 = un peu
scores-how-much-2 = nettement
scores-how-much-3 = très fort

## What was filled in

# $source is a citation.
scores-least-change = Un changement de { $points } points ou plus a un sens ({ $source }).
# $name is the questionnaire's, with its scale; $total a number.
scores-told = { $name } : { $total }
# $before is the total of last time, $day when that was.
scores-told-since = { $meaning ->
    [better-reaches] { $name } : { $total } ; mieux que { $before } le { $day }, assez pour que cela compte
    [better-less] { $name } : { $total } ; mieux que { $before } le { $day }, pas assez pour que cela compte
    [better] { $name } : { $total } ; mieux que { $before } le { $day }
    [worse-reaches] { $name } : { $total } ; moins bien que { $before } le { $day }, assez pour que cela compte
    [worse-less] { $name } : { $total } ; moins bien que { $before } le { $day }, pas assez pour que cela compte
    [worse] { $name } : { $total } ; moins bien que { $before } le { $day }
   *[same] { $name } : { $total } ; pareil que { $before } le { $day }
}
# As *Undo* names it.
scores-short = { $name } le { $day }
