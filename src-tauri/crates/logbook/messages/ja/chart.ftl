### What stands on charts, beside them and in their tables.

# Two days: "1 March 2026 to 5 May 2026". Stands before a colon, and in a list.
chart-period = { $from }〜{ $to }
# In a table's cell.
chart-yes-or-no = { $answer ->
    [yes] はい
   *[no] いいえ
}
# The name of a group of days of which something is not known.
chart-not-known = 不明
# At least so much: something of it is not known. $amount carries its unit.
chart-at-least = { $amount }以上

## Titles. $side is none where no knee is chosen.

chart-load-pain-title = { $side ->
    [left] 負荷と痛み、左膝
    [right] 負荷と痛み、右膝
   *[none] 負荷と痛み
}
chart-dose-answer-title = { $side ->
    [left] 負荷量と回答、左膝
    [right] 負荷量と回答、右膝
   *[none] 負荷量と回答
}
chart-day-course-title = { $side ->
    [left] 24時間、左膝
    [right] 24時間、右膝
   *[none] 24時間
}
chart-day-course-title-of-run = { $side ->
    [left] { $day }のラン前後の24時間、左膝
    [right] { $day }のラン前後の24時間、右膝
   *[none] { $day }のラン前後の24時間
}
chart-calendar-title = { $side ->
    [left] カレンダー、左膝
    [right] カレンダー、右膝
   *[none] カレンダー
}
chart-metrics-title = その他の指標
chart-followed-title = { $side ->
    [left] 悪化した朝の前にあったもの、左膝
    [right] 悪化した朝の前にあったもの、右膝
   *[none] 悪化した朝の前にあったもの
}
chart-track-title = 走行の経過、{ $day }

## Load and pain

# Where the plan stood, in a strip over the chart.
chart-stage-still = プラン停止中
chart-stage-walking = ステップ{ $step }、歩き
chart-stage-running = ステップ{ $step }、ラン{ $minutes }分
# The same where there is very little room.
chart-stage-still-short = 停止中
chart-stage-short = ステップ{ $step }
# A flare as a span of days; also after a colon.
chart-flare-settled = { $run }のランの後、最大{ $score }（{ $peak }）、{ $settled }にふだんのレベルへ
chart-flare-open = { $run }のランの後、最大{ $score }（{ $peak }）、終わりは未確認
# $told is a list of the phrases below, from "2 runs" to "3 mornings unanswered".
chart-summary = { $period }：{ $told }。
chart-summary-no-runs = { $period }：ランなし。
chart-worst-morning = 最悪の朝 { $score }（10段階）
chart-no-morning = 朝の回答なし
chart-mornings-unanswered = 未回答の朝{ $count }回
# A row of the chart read out is a list of these phrases.
chart-week-of = { $day }からの週
chart-no-run = ランなし
chart-load-not-known = 負荷不明
chart-felt = { $moment ->
    [during] 走行中 { $score }
    [after] 走行後 { $score }
   *[morning] 朝 { $score }
}
chart-morning-not-answered = 朝の回答なし
# The load line's value, without its unit.
chart-line-at = ライン { $load }
chart-in-flare = { $day }のラン後のぶり返し中

## Dose and answer

# $told is a list of the phrases below.
chart-dose-none-asked = { $period }：走った日についての質問はまだありません。
chart-dose-read = 走った{ $count }日のうち{ $read }日に翌朝の回答あり、ぶり返し{ $flares }回
# Days of running without a next morning to read.
chart-dose-without = 回答のない日{ $count }日
chart-dose-left-out = 最初の回答より前の{ $count }日を除外
chart-dose-line = ラインは{ $load }
# $state is one of the states below.
chart-next-morning = 翌朝は{ $state }
# A next morning against its usual level. Also a cell of a table.
chart-morning-changed = { $direction ->
    [above] ふだんより{ $points }高い
    [below] ふだんより{ $points }低い
   *[usual] ふだんどおり
}
chart-morning-flare = { $direction ->
    [above] ふだんより{ $points }高い、ぶり返し
    [below] ふだんより{ $points }低い、ぶり返し
   *[usual] ふだんどおり、ぶり返し
}
chart-morning-undecided = { $direction ->
    [above] ふだんより{ $points }高い。走行中の回答がないため、ぶり返しかどうかは不明
    [below] ふだんより{ $points }低い。走行中の回答がないため、ぶり返しかどうかは不明
   *[usual] ふだんどおり。走行中の回答がないため、ぶり返しかどうかは不明
}
chart-morning-without-level = 回答あり、ただしふだんのレベルが不明
chart-morning-open = まだ未回答
chart-morning-missing = 回答なし
chart-morning-not-asked = 質問なし

## 24 hours

# The five moments around a run, as headings and as the first words of what is read out.
chart-moment = { $moment ->
    [before] 走る前
    [during] 走行中の最大
    [one-hour] 1時間後
    [after] 走行後の最大
   *[morning] 翌朝
}
# The same where there is little room.
chart-moment-short = { $moment ->
    [before] 前
    [during] 走行中
    [one-hour] 1時間
    [after] 走行後
   *[morning] 翌朝
}
# $moment in these is the name of a moment.
chart-course-score = { $moment } { $score }
chart-course-not-answered = { $moment } 回答なし
chart-course-felt = { $moment ->
    [before] 走る前は{ $score }
    [during] 走行中は最大{ $score }
    [one-hour] 1時間後は{ $score }
    [after] その後の数時間は最大{ $score }
   *[morning] 翌朝は{ $score }
}
chart-course-of-one = { $day }の膝の答え：{ $told }。
chart-course-unanswered = 回答なし：{ $moments }。
chart-course-no-run = { $period }：回答のあるランはまだありません。
chart-course-summary = { $period }：ラン{ $count }回。{ $medians }。
chart-course-median = { $moment } 中央値{ $median }（{ $of }回中{ $answered }回）
chart-course-never = { $moment } 回答なし
chart-course-none = { $moment }：ラン{ $count }回とも回答なし
chart-course-told = { $moment }：ラン{ $count }回中{ $answered }回に回答、中央値{ $median }、中央の半数{ $low }〜{ $high }、最大{ $highest }

## Calendar

chart-days-with-running = 走った日{ $count }日
chart-mornings-answered = 回答した朝{ $count }回
# Mornings.
chart-unanswered-after-run = ランの翌朝の未回答{ $count }回
chart-breaks = 14日以上の休止{ $count }回
chart-flares = ぶり返し{ $count }回
# A day read out is a list of these phrases.
chart-day-off = 休み
chart-morning = 朝 { $score }
chart-followed-by-flare = その後ぶり返し
chart-day-in-flare = ぶり返し中
# Spans of days in the log.
chart-break = 休止{ $count }日、{ $from }〜{ $to }
# $span says after which run, how bad, and how it ended.
chart-flare-in-log = ぶり返し、朝{ $count }回：{ $span }

## Other metrics

chart-metric-distance = { $units ->
    [mi] 週間距離、mi
   *[km] 週間距離、km
}
chart-metric-change = 前週からの変化、%
chart-metric-acute-chronic = 急性対慢性：7日間とその前の21日間（移動、分離型、距離による）
chart-metric-monotony = 単調さ：7日間の1日平均 ÷ ばらつき（距離による）
chart-metric-longest = { $units ->
    [mi] 30日間の最長のラン、mi
   *[km] 30日間の最長のラン、km
}
chart-evidence-distance = 1週間の合計からは、1回のランについてほとんどわかりません。ランナー5,205人で、けがと関連したのは1回のランの長さで、週の合計ではありませんでした。
chart-evidence-change = 週10%以内に抑えた初心者532人のけがは、その決まりのない場合と同じでした。ランナー5,205人では、変化との関連は見られませんでした。
chart-evidence-acute-chronic = 履歴だけで、助言ではありません。直近の1週間を一定の数で割るだけでも予測はほぼ同じで、比が高いほうがけがは少ない傾向でした。
chart-evidence-monotony = オーバートレーニングの研究で、きつさ×時間から作られたもの。復帰の途中の膝については何もわかっていません。
chart-evidence-longest = ランごとの根拠がある唯一の指標です。休止のないランナーで、これを10%より多く超えると、ラン1,000回あたりの使いすぎによるけがは2件ではなく約4件でした。
chart-metrics-nothing = { $period }：記録なし。
chart-metrics-summary = { $period }：{ $count }週間、最多の週は{ $most }。ほかのツールが示す数値に、それぞれわかっていることを添えました。ここではどれも何かを決めるものではありません。
# A week read out is a list of these phrases.
chart-week = { $day }からの週
chart-week-so-far = { $day }からの週、途中
chart-week-distance = ラン{ $count }回で{ $distance }
chart-week-distance-least = ラン{ $count }回で{ $distance }以上
chart-distance-not-known = 距離不明
chart-not-logged = 記録なし
# $change is "+9 %".
chart-change = 前週から{ $change }
chart-change-not-available = 変化は算出不可
chart-acute-chronic = 急性対慢性 { $ratio }
chart-acute-chronic-not-available = 急性対慢性は算出不可
chart-monotony = 単調さ { $ratio }
chart-monotony-not-available = 単調さは算出不可
chart-longest = 30日間の最長 { $distance }
chart-longest-not-available = 30日間の最長は算出不可

## What worse mornings followed

chart-followed-none = { $period }：評価済みの走った日はまだありません。
chart-followed-summary = { $period }：走った{ $count }日のうち{ $rated }日が評価済み、{ $flares }日の後にぶり返し。数えただけのものです。グループの違いは名前だけではありません。
# What days are grouped by.
chart-group = { $by ->
    [load] その日の負荷
    [descent] 下り
    [speed] 速さ
    [surface] 路面
    [sleep] 前夜の睡眠
    [beside] 当日または前日にほかにしたこと
   *[shoes] シューズ
}
# A third of the days, by its ends, in the unit that $unit names.
chart-range-under = { $unit ->
    [knee-km] { $to } 膝km未満
    [descent] 1 kmあたりの下り{ $to } m未満
    [km-per-hour] { $to } km/h未満
    [hours] { $to }時間未満
   *[mph] { $to } mph未満
}
chart-range-between = { $unit ->
    [knee-km] { $from }〜{ $to } 膝km
    [descent] 1 kmあたりの下り{ $from }〜{ $to } m
    [km-per-hour] { $from }〜{ $to } km/h
    [hours] { $from }〜{ $to }時間
   *[mph] { $from }〜{ $to } mph
}
chart-range-from = { $unit ->
    [knee-km] { $from } 膝km以上
    [descent] 1 kmあたりの下り{ $from } m以上
    [km-per-hour] { $from } km/h以上
    [hours] { $from }時間以上
   *[mph] { $from } mph以上
}
# "Speed, under 9.0 km/h: 2 of 8 rated days followed by a flare".
chart-followed-row = { $group }、{ $name }：評価済みの{ $count }日のうち{ $flares }日の後にぶり返し

## One run's track

chart-track-pace = { $units ->
    [mi] ペース、分/mi
   *[km] ペース、分/km
}
chart-track-height = スタート地点からの高さ、m
chart-track-heart-rate = 心拍数、bpm
chart-track-cadence = ピッチ、歩/分
chart-track-nothing = 走行の経過は記録されていません。
# $told is a list of the four phrases below, as far as they are known.
chart-track-summary = { $told }。
chart-track-lasted = 開始から終了まで{ $clock }
chart-track-fastest = 最速区間 { $pace }
chart-track-highest-heart-rate = 最大心拍数 { $rate } bpm
chart-track-mean-cadence = 平均ピッチ 毎分{ $cadence }歩
# A stretch read out is a list of these phrases.
chart-standing-still = 静止
chart-above-start = スタート地点より{ $metres } m上
chart-below-start = スタート地点より{ $metres } m下
chart-as-high = スタート地点と同じ高さ
chart-heart-rate = { $rate } bpm
chart-cadence = 毎分{ $cadence }歩
# "5:20 /km".
chart-pace = { $units ->
    [mi] { $clock } /mi
   *[km] { $clock } /km
}

## Words in the drawings: there is little room. The charts themselves write numbers into them.

# Short names.
chart-weekday = { $day ->
    [monday] 月
    [tuesday] 火
    [wednesday] 水
    [thursday] 木
    [friday] 金
    [saturday] 土
   *[sunday] 日
}
# Heads a panel.
chart-label-load-per-day = 膝の負荷、1日あたりの膝km
chart-label-load-per-week = 膝の負荷、1週間あたりの膝km
chart-label-line-per-day = あなたのライン、1日の膝km
chart-label-pain = 痛み、0–10
# Keys.
chart-label-largest-day = 週で最大の日
chart-label-during = 走行中
chart-label-after = 走行後
chart-label-during-or-after = 走行中または走行後
chart-label-next-morning = 翌朝
chart-label-no-answer = 回答なし
chart-label-load-not-known = 負荷不明
chart-label-flare = ぶり返し
# On a dashed rule; $load is a number.
chart-label-tolerated = これまでにこなせた負荷 { $load }
chart-label-line = あなたのライン { $load }
# In a break; $days is a number of 14 and more.
chart-label-days-off = 休止{ $days }日
chart-label-today = 今日
chart-label-load-pain-empty = ランと膝の回答がここに表示されます。
# Axes of dose and answer.
chart-label-answer = 翌朝とふだんのレベルの差
chart-label-dose = その日の膝の負荷、膝km
chart-label-undecided = 悪化、走行中の回答なし
chart-label-open = これから
chart-label-not-answered = 回答なし
chart-label-no-level = ふだんのレベル不明
chart-label-usual = ふだん
chart-label-dose-empty = 翌朝の回答があると、走った日がここに表示されます。
# 24 hours.
chart-label-answered = { $answered } / { $of }
chart-label-runs = ラン（太いほど多い）
chart-label-followed-by-flare = その後ぶり返し
chart-label-median = 中央値
chart-label-middle-half = 中央の半数
chart-label-usual-level = ふだんのレベル
chart-label-course-empty = ランについての膝の回答が、走る前から翌朝までここに表示されます。
# Calendar: the steps of the fill, and what else is drawn.
chart-label-up-to = { $load }まで
chart-label-over = { $load }超
chart-label-morning = 朝（大きいほど悪い）
chart-label-morning-missing = 朝の回答なし
chart-label-off = 休止
chart-label-flare-run = その前のラン
# Other metrics.
chart-label-not-available = 算出不可：記録の日数が足りないか、距離のないランがあります。
# What worse mornings followed.
chart-label-days = 評価済みの走った日
chart-label-calm = なし
chart-label-count = { $flares } / { $rated }
chart-label-followed-empty = 朝の回答があると、負荷、下り、速さ、路面、シューズ、睡眠、ほかにしたことごとにここで数えます。
# One run's track: after the minutes of the time axis, and at the foot of the pace's scale.
chart-label-minutes = 分
chart-label-standing = 静止

## Columns of the tables

chart-column-day = 日
chart-column-week-from = 週の開始
chart-column-from = 開始
chart-column-to = 終了
chart-column-runs = ラン
chart-column-distance = 距離
chart-column-load = 膝km
chart-column-before = 走る前
chart-column-during = 走行中
chart-column-one-hour = 1時間後
chart-column-after = 走行後
chart-column-morning = 朝
chart-column-unanswered = 未回答
chart-column-runs-without-load = 負荷のないラン
chart-column-runs-without-distance = 距離のないラン
chart-column-line = ライン
chart-column-band-from = 幅の下限
chart-column-band-to = 幅の上限
chart-column-flare = ぶり返し
chart-column-plan = プラン
chart-column-change-of-morning = 翌朝とふだんの差
chart-column-note = 備考
chart-column-change = 変化
chart-column-acute-chronic = 急性 : 慢性
chart-column-monotony = 単調さ
chart-column-longest = 30日間の最長
chart-column-by = 分類
chart-column-group = 日
chart-column-flares = その後ぶり返し
chart-column-rated = 評価済みの日
chart-column-pace = ペース
chart-column-height = スタート地点からの高さ
chart-column-heart-rate = 心拍数
chart-column-cadence = ピッチ
