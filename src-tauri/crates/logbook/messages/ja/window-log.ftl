# The log: every run by month, the filters and the calendar beside it, and what is done with several runs at once.

# Name of the part beside the list, for a screen reader.
log-beside = カレンダーと絞り込み
# Button: shows a tick before each run.
log-choose = 複数を選択
# Under the heading: how many runs the log holds.
# Under the heading, while filters are set.
log-runs-fit = { $count ->
    [0] 該当するランなし
   *[other] 該当するラン{ $count }回
}
log-none-fits = 条件に合うランは記録にありません。条件をゆるめるか、すべてのランを表示してください。
# Button under the list, and beside it how many runs are shown.
log-empty-title = ランがここに並びます。
log-empty-text = ウォッチやアプリのデータを（まとめて書き出したものも）読み込むか、このウインドウのどこかにドロップしてください。ウォッチがなければ、走った内容を入力してください。時間だけで十分です。
# What the table is, for a screen reader.
log-table = ラン、新しい順
# Heads of narrow columns.
log-column-run = ラン
# Knee-kilometres: how much a run asked of the knee.
log-column-load = 膝km
log-column-answers = 回答
log-column-state = 状態
# Shown over the head "Answers": the order of the three signs.
log-answers-meaning = 走行中の最大、走行後の最大、翌朝
# What a run without a name is called.
log-treadmill = トレッドミル
# Name of the tick before a run. $name is the run's name, $day like "Sun 22".
log-pick = { $name }、{ $day }
# What was noted of a knee, and in brackets where ("Garmin", "notes").
log-noted = { $source ->
    [Plimsoll] { $text }
   *[other] { $text }（{ $source }）
}
# The three answers, for a screen reader. Each is a number from 0 to 10, or "none".
log-answers = { $during ->
    [none] 走行中は回答なし
   *[other] 走行中 { $during }
}、{ $after ->
    [none] 走行後は回答なし
   *[other] 走行後 { $after }
}、{ $morning ->
    [none] 翌朝は回答なし
   *[other] 翌朝 { $morning }
}
# The same where both knees are watched. $answers is the message before.
log-answers-of = { $side ->
    [left] 左膝：{ $answers }
   *[right] 右膝：{ $answers }
}
# One letter before the signs of a knee: L for left, R for right.
log-side = { $side ->
    [left] 左
   *[right] 右
}
# State of a run that still waits for answers.
log-open = 未回答
# State of a run whose next morning went by without an answer.

# The calendar beside the log. Names of the two arrows.
log-calendar-before = 前の月
log-calendar-after = 次の月
log-calendar-days = 月の日付
log-calendar-meaning = 塗りが濃いほど負荷が大きく、四角は朝の回答、点はその日に記録があることを表します。

# The filters beside the log: "Runs" is the name of the search.
log-filters-title = ラン
log-filters-words = 言葉
# Stands in the empty field for words.
log-filters-words-where = タイトル、メモ、シューズ
log-filters-state = 状態
log-filters-kind = 種類
# Any state, any kind.
log-filters-any = すべて
log-filters-open = 未回答
log-filters-answered = 回答済み
# A distance, in the unit of the settings.
log-filters-from = { $unit ->
    [mi] 最小（mi）
   *[km] 最小（km）
}
log-filters-to = { $unit ->
    [mi] 最大（mi）
   *[km] 最大（km）
}
log-filters-wrong = 5や7.5のように数値で入力してください。
log-filters-clear = すべてのランを表示
# While one day is chosen in the calendar.
log-filters-day = { $day }のラン

# Several runs at once: a bar at the foot of the list.
run-choice-title = 選んだラン
run-choice-none = まだランが選ばれていません。Shiftで範囲をまとめて選べます。
run-choice-count = ラン{ $count }回を選択中
run-choice-edit = シューズまたは路面…
# Ends choosing.
run-choice-deleted = ラン{ $count }回を削除しました。
run-choice-changed = ラン{ $count }回を変更しました。
# Heading of the form that changes them.
run-choice-change = ラン{ $count }回を変更
run-choice-shoes-hint = 変えない場合は空欄のままにしてください
# A tick: takes the shoes' name away from the runs.
run-choice-no-shoes = シューズ名なし
# The surface is left as it is.
run-choice-as-it-is = そのまま
run-choice-neither = シューズか路面のどちらかが必要です。
