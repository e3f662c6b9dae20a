### The plan: the way back, on its own screen and as a card on Today.

way-title = 復帰への道
# A link from the card to the screen.
way-whole-plan = プラン全体
way-nothing-yet = ここに復帰への道が表示されます。歩きと走りのステップ表と、膝が今どこにいるかです。
# $link is way-choose-knee, as a link.
way-needs-knee = 対象の膝が必要です。{ $link }。
way-choose-knee = 「設定」で膝を選ぶ

## Where the knee stands

way-where = 今いる場所
# Stands after what a step is made of, in small print; $day is a day with its weekday.
way-since = { $day }から
way-why = 理由
way-moves = ステップが動く条件
# Read out for the drawing of the ladder.
way-step-of = ステップ{ $step } / { $top }
# What a step is made of, one beside the other with dots between.
way-running = ラン { $count }分
way-walking = 歩き { $count }分
way-brisk = 前後に早歩き5分ずつ
# The heading over what a physio wrote.
way-physio-note = 理学療法士のメモ
way-physio-set = 担当の理学療法士が決めた基準

## The questions before the first running step

way-criteria = 走る最初のステップの前に
way-criteria-open = 答えていないものは「まだ」と数えます。
way-not-known = わからない

## The coming days

way-coming-days = これからの数日
way-coming = これからの2週間
way-save-calendar = カレンダーとして保存（.ics）…
# Beside a day: it holds if the knee answers green until then.
way-if-green = 緑なら
way-held-by-line = 負荷ラインにより据え置き
way-running-in-all = ラン 合計{ $count }分

## What was decided so far

way-story = これまでの経過
way-story-empty = まだ何も決まっていません。回答されたランは一つずつルールと照らし合わせ、何が動いたかをここに示します。
# Unfolds the older ones; $count is how many.
way-earlier = 以前の分（{ $count }）

## The ladder

way-ladder = ステップ表
way-ladder-set = 担当の理学療法士が決めたステップと、膝がそこまで進んだときの続きです。
way-ladder-usual = 歩きから、続けて30分のランまで、そしてその先へ。理学療法士が別の表を決めることもできます。
# Beside the step the knee stands on.
way-here = 今ここ

## The physio’s limits: names of fields for a number

way-limits = 理学療法士の基準
way-by-physio = 担当の理学療法士が決めました
way-limits-empty = 空欄の項目には、灰色の値が使われます。
way-limit-wrong = 数値を入力してください。
way-limit-runs = 週あたりのラン
way-limit-rest = ランの間隔（時間）
way-limit-greens = 1ステップ上がるまでの緑のラン
way-limit-steps = 7日間に上がるステップ数
way-limit-green = 緑：走行中の上限
way-limit-red = 赤：走行中にこれを超える
way-limit-rise = 赤：朝の上昇がこれ以上
way-limit-chance = ステップを下げる見込み
way-dose = ランの負荷の前提
way-dose-said = 楽なペースで平地を走る1歩と比べて、1歩がどれだけの負荷になるか。それぞれの向きには根拠がありますが、大きさは仮定です。変更するとすべての負荷が計算し直されます。
way-limit-exponent = 指数 m
way-limit-walk = 歩きの1歩の力
way-limit-cadence = ピッチの指数
way-limit-speed = 速さの指数
way-limit-downhill-5 = 追加の力、下り5%
way-limit-downhill-10 = 追加の力、下り10%
way-note-left = 左膝のメモ
way-note-right = 右膝のメモ
