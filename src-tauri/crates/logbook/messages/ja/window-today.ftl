### The screen Today: what waits for an answer, whether to run, how it went.

# Read out before the questions about runs.
today-check-ins = チェックイン
# Under the questions. The keys 0 to 9 answer, and T means ten; T stays T.
today-legend = 0は痛みなし、10は想像できる最悪の痛みです。数字キーで選ばれている質問に答えられます。Tは10です。
today-recent = この8週間
# Heading over the one thing to do next.
today-next = 次にすること
# A button to the right answers it. "It" is the trouble with the knee.
today-weekly = 膝についての4つの質問から1週間たちました。
today-weekly-answer = 答える…
# Read out before the questions of a morning.
today-morning-spoken = 前日にランがない朝
today-morning = 今朝
today-morning-why = 昨日はランがありませんでした。これが膝のふだんのレベルになります
today-say-knee = 対象の膝を「設定」で選んでください。それまでは朝の質問はありません。
# After an answer; $score is 0 to 10.
today-noted = { $moment ->
    [before] 記録しました：走る前 { $score }
    [during] 記録しました：走行中 { $score }
    [after] 記録しました：走行後 { $score }
   *[morning] 記録しました：翌朝 { $score }
}
# After an answer was pressed once more.
today-taken-back = { $moment ->
    [before] 取り消しました：走る前
    [during] 取り消しました：走行中
    [after] 取り消しました：走行後
   *[morning] 取り消しました：翌朝
}

## The scale of 0 to 10

scale-ends = 0は痛みなし、10は想像できる最悪の痛み
# In the place of a question whose time has not come.
scale-not-yet = まだです。
# A number of the scale in words: 0 is none, 1 and 2 slight, 3 and 4 mild, 5 and 6 moderate, 7 and 8 strong, 9 very strong, 10 worst.
# They tell how it feels and set no limit. The number stands before them.
scale-felt = { $felt ->
    [none] 痛みなし
    [slight] ごくわずか
    [mild] 軽い：気になるが続けられる
    [moderate] 中くらい：動き方が変わる
    [strong] 強い：やめたくなる
    [very-strong] とても強い：ほかのことを考えにくい
   *[worst] 想像できる最悪の痛み
}
# A button beside a question that waits: it is put away for this day, without an answer.
scale-skip = スキップ
# Read out for the button; begins with the word on it.
scale-skip-spoken = スキップ：{ $question }
# After that; an undo stands beside it.
scale-skipped = 今日はこの質問を片づけました。未回答のままです。

## More about one knee after a run

check-more = この膝について詳しく
check-before = 走り出す前はどうでしたか？
check-hour = 1時間後はどうでしたか？
# “after” is the question of that name.
check-hour-later = 先に「走行後」に答えてください。これはその補足です。
check-answer-first = 質問のどれかに答えると、痛む場所やほかに気づいたことをここに書けます。
check-where = 膝のどこですか
check-place-front = お皿（膝蓋骨）の周りや裏
check-place-below-kneecap = お皿の下
check-place-inner = 内側
check-place-outer = 外側
check-place-back = 膝の裏
check-place-all-over = 特に決まった場所はない
check-stiff = 朝のこわばり（分）
check-stiff-wrong = 0〜720の整数（分）で入力してください。
# Heading over four boxes to tick, which go on from it.
check-notice = 気づいたこと
check-swollen = 新しい腫れ
check-gave-way = 膝崩れ（ガクッと抜けた）
check-locked = 引っかかって伸ばせなかった
check-stopped = 膝のために走るのをやめた、または足を引きずった
check-save = 詳細を保存

## Can I run? The planned run against what the knee has carried

can-run-title = 走れる？
# Read out for the choice between a distance and minutes.
can-run-measured-in = 単位
can-run-kind = ランの種類
can-run-easy = 楽に
# Walking and running in turns.
can-run-walk-run = ウォーク&ラン
can-run-hilly = 起伏あり
can-run-fast = 速め
# Read out for the field with the amount.
can-run-planned-minutes = 予定の時間（分）
can-run-planned-km = 予定の距離（キロメートル）
can-run-planned-miles = 予定の距離（マイル）
# One large word each: where the planned run lies against the line.
can-run-under = 下回る
can-run-near = 近い
can-run-over = 上回る
can-run-stop = 先に診てもらう
can-run-answer-first = 先に回答を
can-run-ladder = まだ判断できない
# With two knees; $knee is e.g. "Right knee", $headline a sentence.
can-run-of-knee = { $knee }：{ $headline }
can-run-would-change = 判定が変わるのは
# Read out: one of the words above, then a sentence.
can-run-spoken = { $verdict }。{ $headline }
can-run-invite = 距離か時間を入力してください。
can-run-no-number = 数値ではありません。

## The drawing of a hull beside it. $load is a knee load in knee-km; there is little room

hull-line = ライン { $load }
hull-carried = これまで { $load }
hull-this-run = 今回 { $load }
# The name of the slider, read out: the mark of the planned run can be dragged up and down.
hull-slider = 予定のラン（膝kmの目盛り）
# Its value, read out: $amount is “5 km”, “3.1 mi” or “30 min”.
hull-slider-value = { $amount }：{ $load } 膝km
# A planned time.
hull-minutes = { $minutes }分
# Read out instead of the drawing: one sentence about the run, one about what was carried.
hull-spoken-no-run = 予定のランはありません。
hull-spoken-run = 今回のラン：{ $load } 膝km。
hull-spoken-nothing = これまでにこなせた負荷はまだわかりません。
hull-spoken-line = ライン：{ $load } 膝km。
hull-spoken-carried = これまでにこなせた負荷：{ $load } 膝km。

today-plan-moved = プランが動きました：{ $where }
today-plan-moved-why = 理由
today-report-due = 前回のレポートから4週間たちました。
today-report-make = レポートを作る
today-notice-away = 閉じる
