### The answer to *Can I run?* and its reasons.

## What was asked about: stands in a headline as $plan. $amount is "5.0 km" or "25 min".

verdict-plan-walk-run = { $amount } of running and walking
verdict-plan-hilly = { $amount } with hills
verdict-plan-fast = { $amount }, fast,

## The verdict in one sentence. $measure says under what: `line` the knee's load line, `step` the plan's step, else what was carried so far.

verdict-under = { $plan } is under { $measure ->
    [line] your knee’s load line
    [step] the plan’s step
   *[other] what you have carried so far
}.
verdict-near = { $plan } is near the edge of { $measure ->
    [line] your knee’s load line
    [step] the plan’s step
   *[other] what you have carried so far
}.
verdict-over = { $plan } is over { $measure ->
    [line] your knee’s load line
    [step] the plan’s step
   *[other] what you have carried so far
}.
verdict-over-after-red = Your knee has not had its time since the last run.
verdict-stop = Have the knee looked at before you run.
verdict-answer-first = One answer is missing before this can be said.
verdict-ladder = Not enough answers yet to say. Take the ladder’s step.

## Reasons. $when is "today", "yesterday" or "on 1 March 2026"; loads come with their unit, "5.2 knee-km", or, where it says so, without.

verdict-red-flag = A red-flag question was answered with yes { $when }. Plan and verdict rest until someone has looked at the knee.
verdict-signs = You noted swelling, giving way or locking { $when }. Such a knee wants a clinician’s eyes within days; the same day if it is badly swollen, hot, stuck, or cannot carry you.
# $hours is a number of at least 0; $settled: `yes` or `no`.
verdict-red-run = Your run { $when } was red, { $hours } hours ago, and { $settled ->
    [yes] it has settled since
   *[no] it is not back at its usual level yet
}. The rule: 48 hours and a settled morning.
verdict-morning-not-yet = You ran { $when }. Tomorrow morning tells how the knee took it.
verdict-morning-open = This morning’s answer about your run { $when } is open.
verdict-morning-missing = The morning after your run { $when } was not answered. Fill in what you remember; it will be marked as recalled.
verdict-during-missing = How the knee was during your run { $when } is not answered. Fill in what you remember.
# $load with its unit, $up_to without, $change "+9 %".
verdict-compared = It comes to { $load }; tolerated so far: up to { $up_to } ({ $change }).
verdict-flared-at = A run of { $load } was followed by a worse morning.
# $step is the number of the step.
verdict-plan-step = It comes to { $load }; the plan stands at step { $step }, { $allowed }.
verdict-plan-step-after-red = It comes to { $load }; the plan stands at step { $step }, { $allowed }; after the red run { $when } the plan has stepped back.
# $chance: "1 in 5", or one of the other chances below.
verdict-over-ceiling = The load line lowers this: above { $load } the chance of a worse morning is more than { $chance }.
# $probability: "probability 64 %".
verdict-line-unclear = Your knee’s answers do not follow the load so far ({ $probability } that load does not matter), so no line is drawn. The plan stands on its own rules.
verdict-line-stood-back = Lately the load line has predicted worse than your knee’s plain average, so it stands back and the plan decides alone.
verdict-on-break = You have been off for { $days } days. What was tolerated before a break does not count after it.
verdict-last-morning = The last morning you answered: { $score }.
# $scores: "2, 0, 1".
verdict-last-mornings = The last { $count } mornings you answered, latest first: { $scores }.
# $pace: "6:30".
verdict-assumed-pace = Your usual pace is not known yet; { $pace } min/km was assumed.

## Chances and probabilities: stand in sentences as $chance and $probability.

verdict-chance-small = less than 1 in 50
verdict-chance-large = more than 19 in 20
verdict-chance-of-ten = about { $n } in 10
verdict-chance-one-in = about 1 in { $n }
# Behind "more than": without the "about".
verdict-bare-chance-of-ten = { $n } in 10
verdict-bare-chance-one-in = 1 in { $n }
verdict-probability-over = probability over 99 %
verdict-probability-under = probability under 1 %
verdict-probability = probability { $percent } %

## The load line

# $low and $high are percent; $rated and $flares are counted below; $line with its unit, $from and $to without.
verdict-line = Chance of a worse morning: { $chance } (80 % range { $low }–{ $high } %), from { $rated } with { $flares }. Load line { $line }, band { $from }–{ $to }.
# Follows the sentence above.
verdict-line-carried = The last days’ running still weighs { $load }, and counts towards it.

## What would change the verdict

verdict-change-cleared = This changes when someone has looked at the knee and you have noted who.
verdict-change-screened = This changes when the red-flag questions are answered.
verdict-change-morning = This changes with a morning at the usual level.
verdict-change-hours-and-morning = This changes in { $hours } hours, with a morning at the usual level.
verdict-change-answered = This changes with the answer.
verdict-change-green-steps = This changes with each run answered green at the step.
verdict-change-at-most = Up to { $load } would be under.
verdict-change-no-longer-than = Up to { $distance } would be no spike.

## What it rests on

verdict-rests-on-nothing = No run of the last twelve weeks, or since your last break, has a known outcome yet.
# $rated: "12 rated runs"; $flares is a number.
verdict-rests-on = This rests on { $rated } since { $day }, { $flares } of them followed by a worse morning.
# Follows the sentence above.
verdict-recalled = { $count ->
    [one] { $count } answer was filled in
   *[other] { $count } answers were filled in
} from memory.

## The ladder's step

verdict-step-walk = Step { $level } of the ladder: a brisk walk of { $walk } minutes.
verdict-step-run = Step { $level } of the ladder: { $run } minutes of easy running, with 5 minutes of brisk walking before and after.
verdict-step-turns = Step { $level } of the ladder: { $turns } times { $run } min running and { $walk } min walking, with 5 minutes of brisk walking before and after.

## A run much longer than the last ones. $longest "8.0 km", $change "+9 %".

verdict-longest = Your longest run in 30 days is { $longest }; this is { $change }.
# Follows the sentence above. $ratio "1.64", $low, $high; $base "2.2". It never stands without the base.
verdict-spike = In a study of 5,205 runners, single runs this much longer went with { $ratio } times ({ $low }–{ $high }) as many overuse injuries; from a base of about { $base } in 1,000 runs.
