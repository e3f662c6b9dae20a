# The charts: which one, over which days, and what is laid over the drawing.

# What is chosen: the chart, the days, the knee. For a screen reader.
charts-chart = グラフ
charts-range = 期間
# Names of the charts, and what will be there before the first run.
charts-load-pain = 負荷と痛み
charts-load-pain-empty = 上には、それぞれのランが膝に求めた負荷。下には、走行中・走行後・翌朝の膝の回答。最初のランから始まります。
charts-dose-answer = 負荷量と回答
charts-dose-answer-empty = 走った日ごとの負荷と、翌朝の様子を並べます。
charts-day-course = 24時間
charts-day-course-empty = ランの前から翌朝まで、膝がどう推移するか。
charts-calendar = カレンダー
charts-calendar-empty = 1日を1マスに：負荷、朝の回答、休止、ぶり返し。
charts-followed = その後の様子
charts-followed-empty = 評価済みの日を、負荷・下り・速さ・路面・シューズごとに数えます。
charts-metrics = その他の指標
charts-metrics-empty = 週間距離と、ほかのツールがそこから作る指標。それぞれに、わかっていることを添えます。
# How many days are shown; the last one opens two fields.
charts-weeks = 8週間
charts-half-year = 6か月
charts-year = 1年
charts-all = すべて
charts-days = 日付…
# The two fields for days of one's own.
charts-from = 開始日
charts-to = 終了日
charts-before-first = この日は開始日より前です。
charts-empty-title = 同じ物語の2本の線が、ここに描かれます。

# A chart, on any screen.
# What kind of thing it is, for a screen reader.
chart-figure-role = グラフ
chart-figure-drawing = 描画中…
chart-figure-as-table = 表で見る
chart-figure-why = なぜ？
# For a screen reader. $title and $summary come from the chart; $keys says which keys do something.
chart-figure-label = { $keys ->
    [both] { $title }。{ $summary } 矢印キーで読み上げ、プラスとマイナスで拡大・縮小します。
    [read] { $title }。{ $summary } 矢印キーで読み上げます。
    [zoom] { $title }。{ $summary } プラスとマイナスで拡大・縮小します。
   *[none] { $title }。{ $summary }
}
chart-figure-table = グラフの表
# Stands before three buttons: SVG…, PNG…, CSV…
chart-figure-save-as = 保存形式
# Name of such a button for a screen reader. $file is "SVG…".
chart-figure-save-as-file = { $file }として保存
chart-figure-copy = 数値をコピー
chart-figure-copied = 数値をコピーしました。
chart-figure-saved = グラフを{ $path }に保存しました。

# What is read out over "Load and pain": a day or days, then what was run, then the answers. Short labels side by side.
load-chart-days = { $from }〜{ $to }
load-chart-no-run = ランなし
load-chart-unknown-load = 負荷不明
# Each stands after a sign with the answer in it.
load-chart-during = 走行中
load-chart-after = 走行後
load-chart-morning = 翌朝
load-chart-missing-mornings = { $count ->
    [1] 翌朝の回答なし
   *[other] 翌朝の回答なし { $count }回
}
# The load line of that day.
load-chart-line = ライン { $load }
load-chart-flare = ぶり返し中
