### The answer to *Can I run?* and its reasons.

## What was asked about: stands in a headline as $plan. $amount is "5.0 km" or "25 min".

verdict-plan-walk-run = { $amount } wandelen en hardlopen
verdict-plan-hilly = { $amount } met heuvels
verdict-plan-fast = { $amount }, snel,

## The verdict in one sentence. $measure says under what: `line` the knee's load line, `step` the plan's step, else what was carried so far.

verdict-under = { $plan } ligt onder { $measure ->
    [line] de belastingslijn van je knie
    [step] de trede van het plan
   *[other] wat je tot nu toe gedragen hebt
}.
verdict-near = { $plan } ligt dicht bij de rand van { $measure ->
    [line] de belastingslijn van je knie
    [step] de trede van het plan
   *[other] wat je tot nu toe gedragen hebt
}.
verdict-over = { $plan } ligt boven { $measure ->
    [line] de belastingslijn van je knie
    [step] de trede van het plan
   *[other] wat je tot nu toe gedragen hebt
}.
verdict-over-after-red = Je knie heeft sinds de laatste run nog niet genoeg tijd gehad.
verdict-stop = Laat naar de knie kijken voordat je gaat hardlopen.
verdict-answer-first = Er ontbreekt nog één antwoord om dit te kunnen zeggen.
verdict-ladder = Nog niet genoeg antwoorden om het te zeggen. Neem de trede van de ladder.

## Reasons. $when is "today", "yesterday" or "on 1 March 2026"; loads come with their unit, "5.2 knee-km", or, where it says so, without.

verdict-red-flag = Een vraag over alarmsignalen is { $when } met ja beantwoord. Plan en inschatting rusten tot iemand naar de knie heeft gekeken.
verdict-signs = Je noteerde { $when } zwelling, wegzakken of op slot zitten. Zo’n knie hoort binnen een paar dagen door een arts bekeken te worden; dezelfde dag als hij erg gezwollen, heet of vast is, of je niet kan dragen.
# $hours is a number of at least 0; $settled: `yes` or `no`.
verdict-red-run = Je run { $when } was rood, { $hours } uur geleden, en { $settled ->
    [yes] de knie is sindsdien tot rust gekomen
   *[no] de knie is nog niet terug op zijn gebruikelijke niveau
}. De regel: 48 uur en een rustige ochtend.
verdict-morning-not-yet = Je hebt { $when } gelopen. Morgenochtend blijkt hoe de knie het opnam.
verdict-morning-open = Het antwoord van vanochtend over je run { $when } staat open.
verdict-morning-missing = De ochtend na je run { $when } is niet beantwoord. Vul in wat je nog weet; het wordt gemarkeerd als herinnerd.
verdict-during-missing = Hoe de knie was tijdens je run { $when } is niet beantwoord. Vul in wat je nog weet.
# $load with its unit, $up_to without, $change "+9 %".
verdict-compared = Het komt op { $load }; tot nu toe verdragen: tot { $up_to } ({ $change }).
verdict-flared-at = Op een run van { $load } volgde een slechtere ochtend.
# $step is the number of the step.
verdict-plan-step = Het komt op { $load }; het plan staat op trede { $step }, { $allowed }.
verdict-plan-step-after-red = Het komt op { $load }; het plan staat op trede { $step }, { $allowed }; na de rode run { $when } is het plan teruggegaan.
# $chance: "1 in 5", or one of the other chances below.
verdict-over-ceiling = De belastingslijn verlaagt dit: boven { $load } is de kans op een slechtere ochtend meer dan { $chance }.
# $probability: "probability 64 %".
verdict-line-unclear = De antwoorden van je knie volgen de belasting tot nu toe niet ({ $probability } dat belasting er niet toe doet), dus wordt er geen lijn getekend. Het plan staat op zijn eigen regels.
verdict-line-stood-back = De laatste tijd voorspelde de belastingslijn slechter dan het gewone gemiddelde van je knie, dus doet ze een stap terug en beslist het plan alleen.
verdict-on-break = Je hebt nu { $days } dagen looppauze. Wat voor een looppauze verdragen werd, telt erna niet.
verdict-last-morning = De laatste ochtend die je beantwoordde: { $score }.
# $scores: "2, 0, 1".
verdict-last-mornings = De laatste { $count } ochtenden die je beantwoordde, nieuwste eerst: { $scores }.
# $pace: "6:30".
verdict-assumed-pace = Je gebruikelijke tempo is nog niet bekend; er is { $pace } min/km aangenomen.

## Chances and probabilities: stand in sentences as $chance and $probability.

verdict-chance-small = minder dan 1 op 50
verdict-chance-large = meer dan 19 op 20
verdict-chance-of-ten = ongeveer { $n } op 10
verdict-chance-one-in = ongeveer 1 op { $n }
# Behind "more than": without the "about".
verdict-bare-chance-of-ten = { $n } op 10
verdict-bare-chance-one-in = 1 op { $n }
verdict-probability-over = kans boven 99%
verdict-probability-under = kans onder 1%
verdict-probability = kans { $percent }%

## The load line

# $low and $high are percent; $rated and $flares are counted below; $line with its unit, $from and $to without.
verdict-line = Kans op een slechtere ochtend: { $chance } (80%-bereik { $low }–{ $high }%), uit { $rated } met { $flares }. Belastingslijn { $line }, band { $from }–{ $to }.
# Follows the sentence above.
verdict-line-carried = Het hardlopen van de laatste dagen weegt nog { $load } en telt daarbij mee.

## What would change the verdict

verdict-change-cleared = Dit verandert als iemand naar de knie heeft gekeken en je hebt genoteerd wie.
verdict-change-screened = Dit verandert als de vragen over alarmsignalen beantwoord zijn.
verdict-change-morning = Dit verandert met een ochtend op het gebruikelijke niveau.
verdict-change-hours-and-morning = Dit verandert over { $hours } uur, met een ochtend op het gebruikelijke niveau.
verdict-change-answered = Dit verandert met het antwoord.
verdict-change-green-steps = Dit verandert met elke run die op de trede groen wordt beantwoord.
verdict-change-at-most = Tot { $load } zou het eronder liggen.
verdict-change-no-longer-than = Tot { $distance } zou het geen sprong zijn.

## What it rests on

verdict-rests-on-nothing = Van geen run van de laatste twaalf weken, of sinds je laatste looppauze, is al bekend hoe hij afliep.
# $rated: "12 rated runs"; $flares is a number.
verdict-rests-on = Dit berust op { $rated } sinds { $day }, waarvan { $flares } met een slechtere ochtend erna.
# Follows the sentence above.
verdict-recalled = { $count ->
    [one] { $count } antwoord is
   *[other] { $count } antwoorden zijn
} uit het geheugen ingevuld.

## The ladder's step

verdict-step-walk = Trede { $level } van de ladder: { $walk } minuten stevig wandelen.
verdict-step-run = Trede { $level } van de ladder: { $run } minuten rustig hardlopen, met 5 minuten stevig wandelen ervoor en erna.
verdict-step-turns = Trede { $level } van de ladder: { $turns } keer { $run } min hardlopen en { $walk } min wandelen, met 5 minuten stevig wandelen ervoor en erna.

## A run much longer than the last ones. $longest "8.0 km", $change "+9 %".

verdict-longest = Je langste run in 30 dagen is { $longest }; deze is { $change }.
# Follows the sentence above. $ratio "1.64", $low, $high; $base "2.2". It never stands without the base.
verdict-spike = In een onderzoek onder 5205 hardlopers gingen losse runs die zoveel langer waren samen met { $ratio } keer ({ $low }–{ $high }) zoveel overbelastingsblessures; met als uitgangspunt ongeveer { $base } op 1000 runs.
