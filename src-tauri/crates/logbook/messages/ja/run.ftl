### A run's page.

## How a load was reached

run-no-load = 負荷なし：距離も時間もわかりません。
# $load "5.2 knee-km"; $usual is one of the two sentences below.
run-load-from-track = { $load }：走行中の歩数、速さ、勾配から（指数{ $exponent }）。{ $usual }1 膝kmは、あなた自身が平地を楽なペースで走る1キロメートルです。
run-load-from-summary = { $load }：ランの歩数と、ふだんの1キロメートルあたりの歩数から（指数{ $exponent }）。{ $usual }1 膝kmは、あなた自身が平地を楽なペースで走る1キロメートルです。
run-load-from-distance = { $load }：距離だけから（指数{ $exponent }）。{ $usual }1 膝kmは、あなた自身が平地を楽なペースで走る1キロメートルです。
run-load-from-minutes = { $load }：時間とふだんのペースから（指数{ $exponent }）。{ $usual }1 膝kmは、あなた自身が平地を楽なペースで走る1キロメートルです。
run-usual-read = ふだんの値は{ $count }回のランから読み取っています。
run-usual-unknown = ふだんのペースと歩幅がまだわからないため、1キロメートルはそのまま1キロメートルと数えます。
# $why: `formula`, `usual`, `setting` or `settings`, where $keys names the settings.
run-loads-anew = 負荷を最後に計算し直したのは{ $day }です。理由：{ $why ->
    [formula] 計算方法が新しくなった
    [usual] ふだんのペースと歩幅をより多くのランから読み取った
    [settings] 設定が変わった（{ $keys }）
   *[setting] 設定が変わった
}。{ $count }回のランの負荷が変わりました。

## What else there was on that day

# "Indoor cycling, 45 min, 12.0 km: After work"; $activity is a list.
run-other-with-title = { $activity }：{ $title }
# What an activity without words of its own is called.
run-other-kind = { $kind ->
    [walk] ウォーキング
    [hike] ハイキング
    [ride] 自転車
    [swim] 水泳
    [strength] 筋力トレーニング
   *[other] その他
}
# $knees: `both`, `left`, `right` or `one`. It is not said what it says of it.
run-title-mentions = タイトルに{ $knees ->
    [both] 両膝
    [left] 左膝
    [right] 右膝
   *[one] 膝
}への言及あり
run-note-mentions = メモに{ $knees ->
    [both] 両膝
    [left] 左膝
    [right] 右膝
   *[one] 膝
}への言及あり

## How somebody felt, as it was written down elsewhere

run-felt-injury = けが
run-felt-soreness = 筋肉痛
run-felt-fatigue = 疲労
run-felt-stress = ストレス
run-felt-mood = 気分
run-felt-motivation = やる気
run-felt-readiness = コンディション
run-felt-sleep = 睡眠の質
run-felt-slept = 睡眠時間
run-felt-exertion = きつさ
run-felt-comment = コメント
# $value, after the name: "Soreness 3 of 4, where 1 is best".
run-felt-one-is-best = { $value } / 4（1が最良）
run-felt-five-is-best = { $value } / 5（5が最良）
run-felt-ten-is-most = { $value } / 10
run-felt-hours = { $value }時間
run-felt-value = { $what } { $value }
run-felt-value-and-words = { $what } { $value }：{ $words }
run-felt-words = { $what }：{ $words }
# What was sore besides the knee, in the runner's words.
run-felt-sore = ほかに痛むところ：{ $words }

## What a usual level rests on

run-level-unknown = ふだんのレベルがまだわかりません。前日にランのない朝に、何回か答えてください。
run-level-mornings = ふだんのレベル { $level }：前日にランのない朝{ $count }回の中央値。
run-level-before = このランの前のレベル { $level }（そのときの評価）。
run-level-same-morning = このランの朝のレベル { $level }。

## Why a run is green, amber, red or open. Numbers are 0 to 10.

run-light-morning-rose = 翌朝は、ふだんのレベルより{ $by }高い状態でした。
run-light-morning-settled = 翌朝は、ふだんのレベルを上回りませんでした。
run-light-during-over = 走行中は{ $score }まで上がりました。基準は{ $limit }です。
run-light-during-within = 走行中は{ $score }以下でした。
run-light-not-settled = 走行後は{ $score }で、レベル{ $level }を上回っていました。
run-light-stopped = 膝のためにランを途中でやめました。
run-light-signs = 腫れ、膝崩れ、または引っかかりが記録されています。
run-light-no-during = 走行中の痛みは回答がありません。
run-light-no-after = 走行後の痛みは回答がありません。
run-light-no-morning = 翌朝の回答がありません。これは不明であり、問題なしと同じではありません。
run-light-no-level = ふだんのレベルがわからないため、回答を比べられません。
