### The plan: its steps, its decisions and their reasons. $step is a step's number.

## Steps

# $what in later messages is one of these four.
plan-step-walk = 早歩き{ $minutes }分
plan-step-run = 楽なペースのラン{ $minutes }分
plan-step-turns = 楽なペースのラン{ $run }分を{ $turns }回
plan-step-turns-with-walk = ラン{ $run }分と歩き{ $walk }分を{ $turns }回

## Where a knee stands

plan-stands-still-red-flag = プランは止まっています。レッドフラッグに「はい」の回答があります。
plan-stands-before-start = ステップ表のステップ{ $step }：{ $what }。走る最初のステップの前に、開始前の質問があります。
plan-stands = ステップ表のステップ{ $step }：{ $what }。
plan-stands-held = ステップ表のステップ{ $step }（負荷ラインにより据え置き）：{ $what }。
plan-stands-since = ステップ表のステップ{ $step }：{ $what }、{ $when ->
    [today] 今日
    [yesterday] 昨日
   *[earlier] { $day }
}から。

## Planned days

# $run is one of the two messages below, without their day.
plan-day = { $when ->
    [today] 今日
    [tomorrow] 明日
   *[later] { $day }
}：{ $run }
# It begins small: it stands after a colon. $minutes is how much is run in all.
plan-run = { $kind ->
    [walk] { $what }。
    [walk-stretched] { $what }、ランの合計を{ $minutes }分に延長。
    [stretched] { $what }、ランの合計を{ $minutes }分に延長、前後に早歩き5分ずつ。
   *[run] { $what }、前後に早歩き5分ずつ。
}
plan-run-if-green = { $kind ->
    [walk] それまで膝の回答が緑なら、{ $what }。
    [walk-stretched] それまで膝の回答が緑なら、{ $what }、ランの合計を{ $minutes }分に延長。
    [stretched] それまで膝の回答が緑なら、{ $what }、ランの合計を{ $minutes }分に延長、前後に早歩き5分ずつ。
   *[run] それまで膝の回答が緑なら、{ $what }、前後に早歩き5分ずつ。
}
plan-held-by-line = 負荷ラインにより、このステップに据え置きです。

## Decisions

plan-moved-onto = ステップ表のステップ{ $to }から開始。
plan-moved-up = ステップ{ $from }からステップ{ $to }へ上がる。
plan-moved-stays = ステップ{ $to }のまま。
plan-moved-stays-none-below = ステップ{ $to }のまま。これより下はありません。
plan-moved-back = ステップ{ $from }からステップ{ $to }へ戻る。
plan-moved-after-days-off = 休止の後、ステップ{ $from }からステップ{ $to }へ下がる。
plan-moved-pause = プランは止まっています。
plan-moved-goes-on = プランはステップ{ $to }で続きます。

## Why. $load and the like carry their unit.

plan-why-criteria-met = 開始前の質問すべてに「はい」の回答がありました。
plan-why-from-told = 楽に走れた最長のランと休止の期間から、膝が受け止められる負荷を{ $load }と見積もりました。プランはその60%以下から始めます。どちらも仮定です。
plan-why-carries = すでに走っています。膝は{ $load }をこなしました。
plan-why-unrated = すでに走っていますが、膝がどう受け止めたかはわかりません。プランは、この30日間の最長のラン（{ $load }）の60%以下から始めます。
plan-why-takes-up-again = 休止が始まったときのステップから続けます。
plan-why-greens = 緑のランが{ $count }回続きました。
plan-why-carried-both = 最近の緑のランは、すでにこのステップと同じ大きさでした。それぞれ{ $load }以上です。
plan-why-green-so-far = 緑：次のステップまで連続{ $of }回のうち{ $count }回。
plan-why-too-soon = 緑ですが、前回の緑のランから{ $count }時間です。ルールでは、{ $rest }時間以上あけたランを数えます。
plan-why-steps-this-week = 次のステップの条件は満たしましたが、7日間に上がれるのは{ $count }ステップまでです。
plan-why-more-than-longest = 次のステップの条件は満たしました。ただし次は{ $next }で、この30日間の最長のラン（{ $longest }）を10%以上超えるため、それまでのランを少しずつ延ばします。
plan-why-no-load = このランは距離も時間もわからないため、ステップと比べられません。
plan-why-while-paused = レッドフラッグがある間、プランは止まっています。このランは数えていません。
plan-why-start-first = 走る最初のステップの前に、開始前の質問があります。
plan-why-rest-after-red = 赤のランの後：{ $hours }時間以上と、ふだんのレベルに戻った朝。
plan-why-second-red = { $days }日以内で2回目の赤のランです。2ステップ戻ります。理学療法士に見せるとよいでしょう。
plan-why-not-above-last = 次のステップは赤のラン（{ $load }）を超えないため、さらに下がります。
plan-why-days-off = ランのない日が{ $count }日。
plan-why-one-down = 7日以上の休止では、ルールにより1ステップ下がります。これは仮定です。
plan-why-half-of-last = 14日以上の休止では、ルールにより前回のランの半分（{ $load }）までです。これは仮定です。
plan-why-criteria-again = 28日以上の休止では、開始前の質問をもう一度おたずねします。その後、前回のランの30%以下でステップ{ $step }から続けます。これは仮定です。
# $flag says in a few words what was answered with yes.
plan-why-flag = レッドフラッグに「はい」の回答がありました：{ $flag }。
# $by is whoever the runner named.
plan-why-cleared = 解除：{ $by }。
plan-why-held-by-line = ステップ表のルールではステップ{ $step }ですが、負荷ラインにより、これからのランは{ $load }までにします。
plan-why-lower-knee = { $side ->
    [left] 両膝のうち、低いほうで決めます：左膝。
   *[right] 両膝のうち、低いほうで決めます：右膝。
}

## What moves it

plan-moves-clear = だれに膝を診てもらったかを入力してください。それまで予定は立てません。休止の日数は数え続けます。
plan-moves-start = 開始前の質問がすべて「はい」で、レッドフラッグの質問に「はい」がなければ、ステップ{ $step }、またはこれまでのランから見て可能なステップに進みます。
# $percent of this step is what a run must be; $what is the next step in words; $limit is how many steps up a week has.
plan-moves-up = ステップ{ $from }の{ $percent }%以上の緑のランが{ $hours }時間以上の間隔で{ $count }回続くと、ステップ{ $step }に進みます：{ $what }。7日間に上がるのは{ $limit }ステップまでで、比べられる30日分の記録があれば、その間の最長のランを10%より多く超えることはありません。
# The same, with how many green runs there are so far.
plan-moves-up-so-far = ステップ{ $from }の{ $percent }%以上の緑のランが{ $hours }時間以上の間隔で{ $count }回続くと、ステップ{ $step }に進みます：{ $what }。今は{ $greens }回です。7日間に上がるのは{ $limit }ステップまでで、比べられる30日分の記録があれば、その間の最長のランを10%より多く超えることはありません。
plan-moves-hold = 黄のランや回答のない朝があると、ここにとどまります。不明は緑にはなりません。
plan-moves-back = 赤のランで1ステップ戻り、14日以内に2回目があると2ステップ戻ります。
plan-moves-break = 7日の休止で1ステップ下がり（ステップ1より下にはなりません）、14日で前回のランの半分、28日で開始前の質問に戻ります。

## The start questions

plan-start-walk = 10段階中2以下の痛みで30分早歩きができ、翌朝も悪化しませんか？
plan-start-stairs = 10段階中2以下の痛みで階段の上り下りができますか？
plan-start-squats = その脚だけで、スクワット10回とホップ10回が、それぞれ10段階中2以下の痛みでできますか？
plan-start-swelling-free = 膝に目に見える腫れはありませんか？
plan-start-straight = 膝を完全に伸ばせますか？
plan-start-no-red-flag = レッドフラッグの質問に答えてあり、「はい」が残っていない。
# For the undo menu: "right knee: 3 of 5 yes".
plan-start-short = { $side ->
    [left] 左膝：{ $of }問中「はい」{ $yes }
    [right] 右膝：{ $of }問中「はい」{ $yes }
   *[both] 左膝と右膝：{ $of }問中「はい」{ $yes }
}

## The plan in a calendar app

plan-calendar-walk = 歩き{ $minutes }分
plan-calendar-run = ラン{ $minutes }分
plan-calendar-walk-run = ウォーク&ラン、ラン{ $minutes }分
plan-calendar-question = 膝はどうですか？
plan-calendar-question-note = 起きてから30分以内にPlimsollで答えてください。答えのない朝は不明のままで、問題なしとは数えません。
plan-calendar-name = Plimsollのプラン
