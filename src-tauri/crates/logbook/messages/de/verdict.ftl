### The answer to *Can I run?* and its reasons.

## What was asked about: stands in a headline as $plan. $amount is "5.0 km" or "25 min".

verdict-plan-walk-run = { $amount } Laufen und Gehen
verdict-plan-hilly = { $amount } mit Hügeln
verdict-plan-fast = { $amount }, schnell gelaufen,

## The verdict in one sentence. $measure says under what: `line` the knee's load line, `step` the plan's step, else what was carried so far.

verdict-under = { $plan } liegen unter { $measure ->
    [line] der Belastungslinie deines Knies
    [step] der Stufe des Plans
   *[other] dem, was du bisher getragen hast
}.
verdict-near = { $plan } liegen nahe am Rand { $measure ->
    [line] der Belastungslinie deines Knies
    [step] der Stufe des Plans
   *[other] dessen, was du bisher getragen hast
}.
verdict-over = { $plan } liegen über { $measure ->
    [line] der Belastungslinie deines Knies
    [step] der Stufe des Plans
   *[other] dem, was du bisher getragen hast
}.
verdict-over-after-red = Dein Knie hatte seit dem letzten Lauf noch nicht genug Zeit.
verdict-stop = Lass das Knie ansehen, bevor du läufst.
verdict-answer-first = Eine Antwort fehlt, bevor sich das sagen lässt.
verdict-ladder = Noch nicht genug Antworten, um das zu sagen. Nimm die Stufe der Leiter.

## Reasons. $when is "today", "yesterday" or "on 1 March 2026"; loads come with their unit, "5.2 knee-km", or, where it says so, without.

verdict-red-flag = Eine Frage zu Warnzeichen wurde { $when } mit Ja beantwortet. Plan und Einschätzung ruhen, bis sich jemand das Knie angesehen hat.
verdict-signs = Du hast { $when } Schwellung, Wegknicken oder Blockieren notiert. Ein solches Knie gehört in den nächsten Tagen ärztlich angesehen; noch am selben Tag, wenn es stark geschwollen, heiß oder blockiert ist oder dich nicht trägt.
# $hours is a number of at least 0; $settled: `yes` or `no`.
verdict-red-run = Dein Lauf { $when } war rot, das ist { $hours } Stunden her, und { $settled ->
    [yes] das Knie hat sich seitdem beruhigt
   *[no] das Knie ist noch nicht wieder auf seinem gewohnten Niveau
}. Die Regel: 48 Stunden und ein ruhiger Morgen.
verdict-morning-not-yet = Du bist { $when } gelaufen. Morgen früh zeigt sich, wie das Knie es vertragen hat.
verdict-morning-open = Die Antwort von heute Morgen zu deinem Lauf { $when } ist offen.
verdict-morning-missing = Der Morgen nach deinem Lauf { $when } wurde nicht beantwortet. Trag nach, was du noch weißt; es wird als erinnert vermerkt.
verdict-during-missing = Wie es dem Knie bei deinem Lauf { $when } ging, ist nicht beantwortet. Trag nach, was du noch weißt.
# $load with its unit, $up_to without, $change "+9 %".
verdict-compared = Das ergibt { $load }; bisher vertragen: bis { $up_to } ({ $change }).
verdict-flared-at = Auf einen Lauf von { $load } folgte ein schlechterer Morgen.
# $step is the number of the step.
verdict-plan-step = Das ergibt { $load }; der Plan steht auf Stufe { $step }, { $allowed }.
verdict-plan-step-after-red = Das ergibt { $load }; der Plan steht auf Stufe { $step }, { $allowed }; nach dem roten Lauf { $when } ist er zurückgegangen.
# $chance: "1 in 5", or one of the other chances below.
verdict-over-ceiling = Die Belastungslinie senkt das: Über { $load } ist die Wahrscheinlichkeit eines schlechteren Morgens größer als { $chance }.
# $probability: "probability 64 %".
verdict-line-unclear = Die Antworten deines Knies folgen der Belastung bisher nicht ({ $probability }, dass die Belastung keine Rolle spielt), deshalb wird keine Linie gezeichnet. Der Plan steht auf seinen eigenen Regeln.
verdict-line-stood-back = Zuletzt hat die Belastungslinie schlechter vorhergesagt als der einfache Durchschnitt deines Knies; deshalb tritt sie zurück, und der Plan entscheidet allein.
verdict-on-break = Du hast seit { $days } Tagen Laufpause. Was vor einer Laufpause vertragen wurde, zählt danach nicht.
verdict-last-morning = Der letzte Morgen, den du beantwortet hast: { $score }.
# $scores: "2, 0, 1".
verdict-last-mornings = Die letzten { $count } Morgen, die du beantwortet hast, der neueste zuerst: { $scores }.
# $pace: "6:30".
verdict-assumed-pace = Dein gewohntes Tempo ist noch nicht bekannt; { $pace } min/km wurden angenommen.

## Chances and probabilities: stand in sentences as $chance and $probability.

verdict-chance-small = weniger als 1 von 50
verdict-chance-large = mehr als 19 von 20
verdict-chance-of-ten = etwa { $n } von 10
verdict-chance-one-in = etwa 1 von { $n }
# Behind "more than": without the "about".
verdict-bare-chance-of-ten = { $n } von 10
verdict-bare-chance-one-in = 1 von { $n }
verdict-probability-over = Wahrscheinlichkeit über 99 %
verdict-probability-under = Wahrscheinlichkeit unter 1 %
verdict-probability = Wahrscheinlichkeit { $percent } %

## The load line

# $low and $high are percent; $rated and $flares are counted below; $line with its unit, $from and $to without.
verdict-line = Wahrscheinlichkeit eines schlechteren Morgens: { $chance } (80-%-Bereich { $low }–{ $high } %); Grundlage: { $rated }, { $flares }. Belastungslinie { $line }, Band { $from }–{ $to }.
# Follows the sentence above.
verdict-line-carried = Das Laufen der letzten Tage wiegt noch { $load } und zählt dabei mit.

## What would change the verdict

verdict-change-cleared = Das ändert sich, wenn sich jemand das Knie angesehen hat und du notiert hast, wer.
verdict-change-screened = Das ändert sich, wenn die Fragen zu Warnzeichen beantwortet sind.
verdict-change-morning = Das ändert sich mit einem Morgen auf dem gewohnten Niveau.
verdict-change-hours-and-morning = Das ändert sich in { $hours } Stunden, mit einem Morgen auf dem gewohnten Niveau.
verdict-change-answered = Das ändert sich mit der Antwort.
verdict-change-green-steps = Das ändert sich mit jedem grün beantworteten Lauf auf der Stufe.
verdict-change-at-most = Bis { $load } läge es darunter.
verdict-change-no-longer-than = Bis { $distance } wäre es kein Sprung.

## What it rests on

verdict-rests-on-nothing = Von keinem Lauf der letzten zwölf Wochen oder seit deiner letzten Laufpause ist schon bekannt, wie er ausging.
# $rated: "12 rated runs"; $flares is a number.
verdict-rests-on = Grundlage: { $rated } seit { $day }, davon { $flares } mit einem schlechteren Morgen danach.
# Follows the sentence above.
verdict-recalled = { $count ->
    [one] { $count } Antwort wurde
   *[other] { $count } Antworten wurden
} aus dem Gedächtnis nachgetragen.

## The ladder's step

verdict-step-walk = Stufe { $level } der Leiter: { $walk } Minuten zügiges Gehen.
verdict-step-run = Stufe { $level } der Leiter: { $run } Minuten lockeres Laufen, davor und danach 5 Minuten zügiges Gehen.
verdict-step-turns = Stufe { $level } der Leiter: { $turns }-mal { $run } min Laufen und { $walk } min Gehen, davor und danach 5 Minuten zügiges Gehen.

## A run much longer than the last ones. $longest "8.0 km", $change "+9 %".

verdict-longest = Dein längster Lauf in 30 Tagen ist { $longest }; dieser wäre { $change }.
# Follows the sentence above. $ratio "1.64", $low, $high; $base "2.2". It never stands without the base.
verdict-spike = In einer Studie mit 5205 Laufenden gingen einzelne Läufe, die um so viel länger waren, mit { $ratio }-mal ({ $low }–{ $high }) so vielen Überlastungsverletzungen einher; ausgehend von etwa { $base } auf 1000 Läufe.
