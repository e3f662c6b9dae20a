### What plim says at a terminal, beside what the window says too. Words in `…` and words that begin with -- are typed as they stand.
### Help, JSON and what scripts read are not here: they are English. $path, $file and $folder are files and folders.

## Heads of tables: short, in small letters

plim-head = { $head ->
    [answer-id] id
    [band] 幅
    [ceiling] 上限
    [column] 列
    [day] 日
    [distance] 距離
    [duration] 時間
    [exponent] 指数
    [flare] ぶり返し
    [holds] 内容
    [id] ID
    [kind] 種類
    [knee] 膝
    [knee-km] 膝km
    [left] 左
    [line-number] 行
    [load] 負荷
    [load-line] ライン
    [means] 意味
    [moment] 時点
    [outcome] 悪化
    [predicted] 予測
    [questionnaire] 質問票
    [right] 右
    [run] ラン
    [run-minutes] ラン(分)
    [score-day] 日
    [since] 開始
    [state] 状態
    [step] ステップ
    [time] 時間
    [tolerated] こなせた負荷
    [walk-minutes] 歩き(分)
    [what-changed] 内容
   *[what] 内容
}

## Names

plim-knee = { $side ->
    [left] 左膝
   *[right] 右膝
}
# In the cell of a table.
plim-side = { $side ->
    [left] 左
   *[right] 右
}
plim-moment = { $moment ->
    [before] 走る前
    [during] 走行中
    [after] 走行後
   *[morning] 翌朝
}
plim-no-knee = まだ膝が選ばれていません（`plim settings set side left|right|both`）
plim-no-knee-yet = まだ膝が選ばれていません
plim-yes = はい
plim-no = いいえ
plim-not-known = 不明

## plim import and plim columns

plim-columns-none = 表の読み取り方の指定はありません。推測で読み取ります。
plim-columns-unreadable = { $path }を読み取れませんでした：{ $error }。何も変更していません。
plim-columns-unreadable-hint = コマンドラインで列を指定するか、テキストファイルを指定してください。
plim-dry-run = 何も書き込んでいません。これは試行です。
plim-refused-list = 読み取れなかったものとその理由：{ $file }
# What became of a file, in the first column: at most 13 letters where they fit.
plim-fate = { $fate ->
    [imported] 新規
    [updated] 補完
    [duplicate] すでにあり
    [not-a-run] ランではない
   *[broken] 読み取り不可
}
plim-came-as = ラン{ $id }、{ $title }
plim-table-is-read = { $how ->
    [guess] { $path }を推測で読み取ります：
    [remembered] { $path }を以前の指定どおりに読み取ります：
   *[said] { $path }を--columnsのとおりに読み取ります：
}
plim-not-a-run = { $what }（ランではない）
# Beside a bar: $done is one of the two below, $left a time.
plim-progress = { $done }、残り{ $left }
plim-progress-read = { $count }ファイル中{ $done }ファイルを読み取り済み
plim-progress-taken-in = { $of }件中{ $done }件を取り込み済み

## plim pain, line and can-run

plim-answer-written = 回答{ $id }を記録しました：{ $day }、{ $side ->
    [left] 左膝
   *[right] 右膝
}、{ $moment ->
    [before] 走る前
    [during] 走行中
    [after] 走行後
   *[morning] 翌朝
}：{ $score } / 10。
plim-answer-recalled = その日を過ぎていたため、記憶によるものとして印をつけました。
plim-answer-deleted = 回答{ $id }を取り除きました。`plim undo`で元に戻せます。
# $knee is a knee's name, or that none is chosen.
plim-line = { $knee }。{ $text }
plim-outcome-flare = ぶり返し
plim-outcome-red = 赤のランすべて
plim-in-force = 適用中
plim-other-advice = 助言が異なる
plim-one-hour-after = 1時間後 { $score }
plim-stiff = こわばり{ $minutes }分
plim-swelling = 腫れ
plim-gave-way = 膝崩れ
plim-locked = 引っかかり
plim-stopped = 膝のため中止
plim-recalled = 記憶による

## plim export, backup, restore, undo, redo, check and sample

# $runs and $answers are "3 runs" and "1 answer".
plim-exported = { $runs }と{ $answers }を標準的な形式で書き出しました。`plim import`で元に戻せます。
plim-exported-without-times = { $runs }と{ $answers }を標準的な形式で書き出しました。時刻がないため閲覧用で、読み込んで戻すことはできません。
plim-backed-up = このコピーには{ $runs }と{ $answers }が入っています。`plim restore`で元に戻せます。
plim-restored = 記録帳を{ $file }から復元しました（{ $runs }）。
plim-restored-kept = 以前の内容は残してあります：{ $file }
# $step is what was done: "answer (right knee, next morning: 2)".
plim-undone = 取り消しました：{ $step }。`plim redo`でやり直せます。
plim-nothing-to-undo = 取り消すものはありません。
plim-redone = やり直しました：{ $step }。
plim-nothing-to-redo = やり直すものはありません。
plim-check-sound = 問題はありません。
plim-check = { $runs }、{ $answers }、{ $bytes }バイト。Plimsoll { $version }。
plim-sample = 架空のランナーの{ $runs }と{ $answers }です。自由に見てみてください。
plim-sample-apart = サンプルには専用の記録帳が必要です。ご自分の記録と混ざることはありません。
plim-sample-apart-hint = 新しいファイルを指定してください：plim --logbook sample.plimsoll sample
plim-no-home-hint = --logbook FILEで指定してください。

## plim chart and report

plim-chart-file = グラフは.svg、.png、.csvのいずれかで書き出します。
plim-chart-file-hint = --outに、そのいずれかで終わる名前を指定してください。
plim-exists = { $path }はすでにあります。触れていません。
plim-exists-hint = 新しいフォルダを指定してください。

## plim watch

plim-asked-first = { $name }が接続されていますが、先に確認が必要です。`plim watch --device "{ $name }" --may always`で取り込めます。
plim-no-place = 監視中のフォルダも、接続中のウォッチもありません。`plim watch DIR`でフォルダを監視できます。
plim-no-folder = 監視中のフォルダはありません。`plim watch DIR`で監視できます。
plim-not-watched = このフォルダは監視していません。
plim-not-watched-hint = 監視中のものは`plim watch`で一覧できます。
plim-watched-no-more = { $name }の監視をやめました。ランは残ります。
plim-no-such-watch = この名前のウォッチが接続されたことはありません。
plim-no-such-watch-hint = 接続されたことのあるものは`plim watch`で一覧できます。
plim-may = { $may ->
    [ask] { $name }は、接続時にたずねます。
    [always] { $name }の新しいものは、接続時に自動で入ります。
   *[never] { $name }は対象外です。
}
# $said is a sentence about the place $name.
plim-place-is = { $name }：{ $said }
plim-place-last = 最後：{ $file }、{ $day }。

## plim plan, start-check and red-flags

plim-plan-calendar = これからの2週間をこのカレンダーファイルに入れました。
# $headline is a sentence.
plim-plan = { $knee }、{ $day }。{ $headline }
plim-plan-note = 理学療法士のメモ：
plim-plan-why = 理由
plim-plan-moves = ステップが動く条件
plim-plan-before-start = 走る最初のステップの前に
plim-plan-coming = これからの2週間
plim-plan-decided = これまでの決定
plim-if-green = 緑なら
plim-held-by-line = 負荷ラインにより据え置き
plim-flags-to-show = 見せる内容：
plim-flags-none = 該当はありません。
plim-flags-last = 前回の回答：{ $day }。
plim-flags-due = 今答える質問
plim-flags-questions = 質問
plim-flags-how = `plim red-flags answer --none`、または「はい」ごとに`--yes CODE`。

## plim runs, run, add run, edit run and delete run

plim-no-runs = ランはありません。
# $runs is "12 runs".
plim-runs-newest = { $runs }のうち新しい{ $shown }件。--limitでさらに表示
# $shown is "12 runs", or the message above.
plim-runs-legend = { $shown }。負荷は膝km。右膝と左膝：走行中の最大 / 走行後の最大 / 翌朝、0–10。横線は不明。
plim-state = { $state ->
    [open] 未回答
    [closed] 完了
   *[missing] 回答なし
}
plim-run-title = ラン{ $id }：{ $title }
plim-run-no-title = ラン{ $id }
# The names of a run's facts, in small letters.
plim-fact = { $fact ->
    [start] 開始
    [distance] 距離
    [time] 時間
    [steps] 歩数
    [climb] 上り
    [descent] 下り
    [heart-rate] 心拍数
    [surface] 路面
    [exertion] きつさ
    [feel] 感覚
    [shoes] シューズ
    [notes] メモ
    [from] 出どころ
    [load] 負荷
   *[state] 状態
}
plim-metres = { $metres } m
plim-beats = 毎分{ $rate }拍
plim-of-ten = { $value } / 10
plim-of-five = { $value } / 5
# Where a run came from.
plim-source = { $source ->
    [manual] 手入力
    [sample] サンプル
    [fit] FITファイル
    [tcx] TCXファイル
    [gpx] GPXファイル
    [json] アプリの書き出し
    [apple-health] Appleヘルスケア
   *[list] 一覧
}
plim-changed-by-hand = { $source }、手で変更
plim-light = { $light ->
    [green] 緑
    [amber] 黄
    [red] 赤
   *[unknown] 不明
}
plim-reading = { $side ->
    [left] 左膝：{ $light }
   *[right] 右膝：{ $light }
}
plim-run-answers = 回答
plim-run-beside = 同じ日のほかの活動
plim-run-context = 背景として記録されていたこと
plim-run-noted = { $source ->
    [Plimsoll] { $text }。
   *[other] { $text }（{ $source }）。
}
plim-run-known-from = このランの出どころ
# $name is a file, $told what it says of the run, $gave the fields that the run has from it.
plim-run-copy = { $name }：{ $told }。取り入れた項目：{ $gave }。
plim-run-copy-nothing = { $name }：{ $told }。取り入れた項目はありません。
plim-run-noticed = ファイルを読み取って気づいたこと
# $known is a list of how far, how long and what load.
plim-run-written = ラン{ $id }を記録しました：{ $day }、{ $known }。
plim-run-changed = ラン{ $id }を変更しました：{ $day }、{ $known }。
plim-run-deleted = ラン{ $id }を削除しました。`plim undo`で元に戻せます。
plim-edit-nothing = 変更する内容を指定してください。
plim-edit-nothing-hint = 例：plim edit run 12 --km 5.2。ほかの項目は`plim edit run --help`でわかります。

## plim score, change and settings

plim-no-scores = 記入された質問票はありません。
plim-no-changes = 記録された変化はありません。
plim-taken-away = 取り除きました。
plim-day-empty = { $day }には、ラン以外の記録はありません。
plim-activity-written = { $id }として記録しました。
plim-noted = 記録しました。
# $code is typed as it stands.
plim-score-kind = { $name }（{ $min }〜{ $max }）。{ $about }
plim-settings-hint = `plim settings set KEY VALUE`で設定し、それぞれの意味は`plim settings --help`でわかります。
