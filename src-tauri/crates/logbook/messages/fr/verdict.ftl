### The answer to *Can I run?* and its reasons.

## What was asked about: stands in a headline as $plan. $amount is "5.0 km" or "25 min".

verdict-plan-walk-run = { $amount } en marche-course
verdict-plan-hilly = { $amount } avec du dénivelé
verdict-plan-fast = { $amount } à allure rapide

## The verdict in one sentence. $measure says under what: `line` the knee's load line, `step` the plan's step, else what was carried so far.

verdict-under = { $plan } : au-dessous de { $measure ->
    [line] la ligne de charge de votre genou
    [step] ce que prévoit le palier du plan
   *[other] ce que vous avez supporté jusqu’ici
}.
verdict-near = { $plan } : tout près de la limite de { $measure ->
    [line] la ligne de charge de votre genou
    [step] ce que prévoit le palier du plan
   *[other] ce que vous avez supporté jusqu’ici
}.
verdict-over = { $plan } : au-dessus de { $measure ->
    [line] la ligne de charge de votre genou
    [step] ce que prévoit le palier du plan
   *[other] ce que vous avez supporté jusqu’ici
}.
verdict-over-after-red = Votre genou n’a pas encore eu son temps depuis la dernière sortie.
verdict-stop = Faites examiner le genou avant de courir.
verdict-answer-first = Il manque une réponse pour pouvoir le dire.
verdict-ladder = Pas encore assez de réponses pour le dire. Prenez le palier de la progression.

## Reasons. $when is "today", "yesterday" or "on 1 March 2026"; loads come with their unit, "5.2 knee-km", or, where it says so, without.

verdict-red-flag = Vous avez répondu oui { $when } à une question drapeaux rouges. Plan et verdict sont en pause jusqu’à ce que quelqu’un ait examiné le genou.
verdict-signs = Vous avez noté { $when } un gonflement, un dérobement ou un blocage. Un tel genou est à montrer à un professionnel de santé dans les jours qui viennent ; le jour même s’il est très gonflé, chaud, bloqué ou ne vous porte plus.
# $hours is a number of at least 0; $settled: `yes` or `no`.
verdict-red-run = Votre dernière sortie rouge ({ $when }) date de { $hours } h, et { $settled ->
    [yes] le genou s’est calmé depuis
   *[no] le genou n’est pas encore revenu à son niveau habituel
}. La règle : 48 heures et un matin calme.
verdict-morning-not-yet = Vous avez couru { $when }. Demain matin dira comment le genou l’a pris.
verdict-morning-open = La réponse de ce matin sur votre sortie ({ $when }) est en attente.
verdict-morning-missing = Le matin après votre sortie ({ $when }) est sans réponse. Complétez selon votre souvenir ; ce sera marqué « de mémoire ».
verdict-during-missing = Comment était le genou pendant votre sortie ({ $when }) ? C’est sans réponse. Complétez selon votre souvenir.
# $load with its unit, $up_to without, $change "+9 %".
verdict-compared = Cela fait { $load } ; toléré jusqu’ici : jusqu’à { $up_to } ({ $change }).
verdict-flared-at = Une sortie de { $load } a été suivie d’un matin moins bon.
# $step is the number of the step.
verdict-plan-step = Cela fait { $load } ; le plan est au palier { $step }, { $allowed }.
verdict-plan-step-after-red = Cela fait { $load } ; le plan est au palier { $step }, { $allowed } ; après la sortie rouge ({ $when }), il a reculé.
# $chance: "1 in 5", or one of the other chances below.
verdict-over-ceiling = La ligne de charge abaisse cela : au-dessus de { $load }, la probabilité d’un matin moins bon dépasse { $chance }.
# $probability: "probability 64 %".
verdict-line-unclear = Jusqu’ici, les réponses de votre genou ne suivent pas la charge ({ $probability } que la charge ne compte pas), aucune ligne n’est donc tracée. Le plan s’en tient à ses propres règles.
verdict-line-stood-back = Ces derniers temps, la ligne de charge a moins bien prédit que la simple moyenne de votre genou : elle s’efface donc et le plan décide seul.
verdict-on-break = Vous êtes à l’arrêt depuis { $days } jours. Ce qui était toléré avant un arrêt ne compte plus après.
verdict-last-morning = Le dernier matin avec réponse : { $score }.
# $scores: "2, 0, 1".
verdict-last-mornings = Les { $count } derniers matins avec réponse, du plus récent au plus ancien : { $scores }.
# $pace: "6:30".
verdict-assumed-pace = Votre allure habituelle n’est pas encore connue ; { $pace } min/km a été supposé.

## Chances and probabilities: stand in sentences as $chance and $probability.

verdict-chance-small = moins de 1 sur 50
verdict-chance-large = plus de 19 sur 20
verdict-chance-of-ten = environ { $n } sur 10
verdict-chance-one-in = environ 1 sur { $n }
# Behind "more than": without the "about".
verdict-bare-chance-of-ten = { $n } sur 10
verdict-bare-chance-one-in = 1 sur { $n }
verdict-probability-over = probabilité de plus de 99 %
verdict-probability-under = probabilité de moins de 1 %
verdict-probability = probabilité de { $percent } %

## The load line

# $low and $high are percent; $rated and $flares are counted below; $line with its unit, $from and $to without.
verdict-line = Probabilité d’un matin moins bon : { $chance } (plage à 80 % : { $low }–{ $high } %), d’après { $rated } avec { $flares }. Ligne de charge { $line }, fourchette { $from }–{ $to }.
# Follows the sentence above.
verdict-line-carried = La course des derniers jours pèse encore { $load } et compte avec.

## What would change the verdict

verdict-change-cleared = Cela change quand quelqu’un a examiné le genou et que vous avez noté qui.
verdict-change-screened = Cela change quand les questions drapeaux rouges ont leurs réponses.
verdict-change-morning = Cela change avec un matin au niveau habituel.
verdict-change-hours-and-morning = Cela change dans { $hours } h, avec un matin au niveau habituel.
verdict-change-answered = Cela change avec la réponse.
verdict-change-green-steps = Cela change avec chaque sortie du palier qui reçoit une réponse verte.
verdict-change-at-most = Jusqu’à { $load }, ce serait au-dessous.
verdict-change-no-longer-than = Jusqu’à { $distance }, ce ne serait pas un pic.

## What it rests on

verdict-rests-on-nothing = Aucune sortie des douze dernières semaines, ou depuis votre dernier arrêt, n’a encore d’issue connue.
# $rated: "12 rated runs"; $flares is a number.
verdict-rests-on = Cela repose sur { $rated } depuis le { $day }, dont { $flares } avec un matin moins bon ensuite.
# Follows the sentence above.
verdict-recalled = { $count ->
    [one] { $count } réponse a été complétée
   *[other] { $count } réponses ont été complétées
} de mémoire.

## The ladder's step

verdict-step-walk = Palier { $level } de la progression : une marche rapide de { $walk } minutes.
verdict-step-run = Palier { $level } de la progression : { $run } minutes de course facile, avec 5 minutes de marche rapide avant et après.
verdict-step-turns = Palier { $level } de la progression : { $turns } fois { $run } min de course et { $walk } min de marche, avec 5 minutes de marche rapide avant et après.

## A run much longer than the last ones. $longest "8.0 km", $change "+9 %".

verdict-longest = Votre plus longue sortie en 30 jours est de { $longest } ; celle-ci, c’est { $change }.
# Follows the sentence above. $ratio "1.64", $low, $high; $base "2.2". It never stands without the base.
verdict-spike = Dans une étude sur 5 205 coureurs, les sorties isolées plus longues dans cette mesure allaient avec { $ratio } fois ({ $low }–{ $high }) autant de blessures de surmenage ; à partir d’environ { $base } pour 1 000 sorties.
