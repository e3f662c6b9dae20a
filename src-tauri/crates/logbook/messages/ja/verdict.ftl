### The answer to *Can I run?* and its reasons.

## What was asked about: stands in a headline as $plan. $amount is "5.0 km" or "25 min".

verdict-plan-walk-run = { $amount }（ウォーク&ラン）
verdict-plan-hilly = { $amount }（起伏あり）
verdict-plan-fast = { $amount }（速め）

## The verdict in one sentence. $measure says under what: `line` the knee's load line, `step` the plan's step, else what was carried so far.

verdict-under = { $plan }は、{ $measure ->
    [line] 膝の負荷ライン
    [step] プランのステップ
   *[other] これまでにこなせた負荷
}を下回ります。
verdict-near = { $plan }は、{ $measure ->
    [line] 膝の負荷ライン
    [step] プランのステップ
   *[other] これまでにこなせた負荷
}の境目に近いところです。
verdict-over = { $plan }は、{ $measure ->
    [line] 膝の負荷ライン
    [step] プランのステップ
   *[other] これまでにこなせた負荷
}を上回ります。
verdict-over-after-red = 前回のランの後、膝にはまだ時間が必要です。
verdict-stop = 走る前に膝を診てもらってください。
verdict-answer-first = 判断するには、回答が1つ足りません。
verdict-ladder = 判断するには、まだ回答が足りません。ステップ表のステップで進めてください。

## Reasons. $when is "today", "yesterday" or "on 1 March 2026"; loads come with their unit, "5.2 knee-km", or, where it says so, without.

verdict-red-flag = レッドフラッグの質問に「はい」の回答があります（{ $when }）。だれかに膝を診てもらうまで、プランと判定は止まります。
verdict-signs = 腫れ、膝崩れ、または引っかかりが記録されています（{ $when }）。このような膝は、数日のうちに医療者に診てもらう必要があります。ひどく腫れている、熱をもっている、動かない、体重を支えられない場合は、その日のうちに。
# $hours is a number of at least 0; $settled: `yes` or `no`.
verdict-red-run = { $when }のランは赤でした。それから{ $hours }時間たち、{ $settled ->
    [yes] その後落ち着いています
   *[no] まだふだんのレベルに戻っていません
}。ルール：48時間と、落ち着いた朝。
verdict-morning-not-yet = { $when }のランがあります。膝がどう受け止めたかは、明日の朝にわかります。
verdict-morning-open = { $when }のランについて、今朝の回答がまだです。
verdict-morning-missing = { $when }のランの翌朝は回答がありません。覚えていることを入力してください。記憶によるものとして印がつきます。
verdict-during-missing = { $when }のランの走行中の膝は回答がありません。覚えていることを入力してください。
# $load with its unit, $up_to without, $change "+9 %".
verdict-compared = 負荷は{ $load }になります。これまでにこなせた負荷は{ $up_to }まで（{ $change }）。
verdict-flared-at = { $load }のランの後に、悪化した朝がありました。
# $step is the number of the step.
verdict-plan-step = 負荷は{ $load }になります。プランはステップ{ $step }、{ $allowed }です。
verdict-plan-step-after-red = 負荷は{ $load }になります。プランはステップ{ $step }、{ $allowed }です。赤のラン（{ $when }）の後、プランは下がっています。
# $chance: "1 in 5", or one of the other chances below.
verdict-over-ceiling = 負荷ラインがこれを下げています。{ $load }を超えると、悪化した朝の見込みが{ $chance }を上回ります。
# $probability: "probability 64 %".
verdict-line-unclear = これまでのところ、膝の回答は負荷に沿っていません（負荷が関係しない{ $probability }）。そのためラインは引きません。プランは独自のルールで進みます。
verdict-line-stood-back = 最近、負荷ラインの予測は膝の単純な平均より外れています。そのためラインは控え、プランだけで決めます。
verdict-on-break = 走らない日が{ $days }日続いています。休止前にこなせた負荷は、休止の後には数えません。
verdict-last-morning = 最後に回答した朝：{ $score }。
# $scores: "2, 0, 1".
verdict-last-mornings = 最近回答した{ $count }回の朝（新しい順）：{ $scores }。
# $pace: "6:30".
verdict-assumed-pace = ふだんのペースがまだわからないため、{ $pace } 分/kmと仮定しました。

## Chances and probabilities: stand in sentences as $chance and $probability.

verdict-chance-small = 50回に1回未満
verdict-chance-large = 20回に19回を超える程度
verdict-chance-of-ten = 10回に約{ $n }回
verdict-chance-one-in = 約{ $n }回に1回
# Behind "more than": without the "about".
verdict-bare-chance-of-ten = 10回に{ $n }回
verdict-bare-chance-one-in = { $n }回に1回
verdict-probability-over = 確率は99%超
verdict-probability-under = 確率は1%未満
verdict-probability = 確率は{ $percent }%

## The load line

# $low and $high are percent; $rated and $flares are counted below; $line with its unit, $from and $to without.
verdict-line = 悪化した朝の見込み：{ $chance }（80%範囲 { $low }〜{ $high }%）。根拠は{ $rated }、{ $flares }。負荷ライン{ $line }、幅{ $from }〜{ $to }。
# Follows the sentence above.
verdict-line-carried = 直近のランの{ $load }がまだ残っており、これに加えて数えます。

## What would change the verdict

verdict-change-cleared = 膝を診てもらい、だれに診てもらったかを記録すると変わります。
verdict-change-screened = レッドフラッグの質問に答えると変わります。
verdict-change-morning = 朝がふだんのレベルになると変わります。
verdict-change-hours-and-morning = { $hours }時間後、朝がふだんのレベルなら変わります。
verdict-change-answered = 回答すると変わります。
verdict-change-green-steps = このステップのランが緑になるたびに変わります。
verdict-change-at-most = { $load }までなら下回ります。
verdict-change-no-longer-than = { $distance }までなら急な増加になりません。

## What it rests on

verdict-rests-on-nothing = この12週間、または前回の休止以降、結果のわかっているランはまだありません。
# $rated: "12 rated runs"; $flares is a number.
verdict-rests-on = 根拠は{ $day }以降の{ $rated }で、そのうち{ $flares }回の後に悪化した朝がありました。
# Follows the sentence above.
verdict-recalled = うち回答{ $count }件は記憶によるものです。

## The ladder's step

verdict-step-walk = ステップ表のステップ{ $level }：早歩き{ $walk }分。
verdict-step-run = ステップ表のステップ{ $level }：楽なペースのラン{ $run }分、前後に早歩き5分ずつ。
verdict-step-turns = ステップ表のステップ{ $level }：ラン{ $run }分と歩き{ $walk }分を{ $turns }回、前後に早歩き5分ずつ。

## A run much longer than the last ones. $longest "8.0 km", $change "+9 %".

verdict-longest = 30日間の最長のランは{ $longest }。今回は{ $change }です。
# Follows the sentence above. $ratio "1.64", $low, $high; $base "2.2". It never stands without the base.
verdict-spike = ランナー5,205人の研究では、1回のランがこれほど長い場合、使いすぎによるけがは{ $ratio }倍（{ $low }〜{ $high }）でした。もとの割合はラン1,000回に約{ $base }件です。
