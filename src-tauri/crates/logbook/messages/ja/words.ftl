### Names that sentences are made of, and what Plimsoll says of itself.

is-not = Plimsollは、あなた自身の数値のための日誌であり計算機です。診断はしません。

## When something was: stands within a sentence as $when, "You ran yesterday."

when-today = 今日
when-yesterday = 昨日
# $day: "1 March 2026".
when-on = { $day }

## Knees

# Within a sentence or a list.
knee = { $side ->
    [left] 左膝
   *[right] 右膝
}
# Where it stands alone or begins a line.
knee-capital = { $side ->
    [left] 左膝
   *[right] 右膝
}
knee-not-chosen = 膝が未選択

## Runs and answers, in a few words

# Where neither distance nor minutes are known: stands for "5.0 km" in "Yesterday, 5.0 km".
run-of-unknown-length = ラン
# "5.0 km on 1 March 2026"
run-short = { $day }の{ $amount }
# Where on the knee; in a list.
knee-place = { $place ->
    [front] 前側
    [inner] 内側
    [outer] 外側
    [back] 裏側
    [below-kneecap] お皿の下
   *[all-over] 特に決まった場所はない
}
# "right knee, next morning: 2"
answer-short = { $knee }、{ $moment ->
    [before] 走る前
    [during] 走行中
    [after] 走行後
   *[morning] 翌朝
}：{ $score }

## The sample logbook: its runs and what their runner noted of them

sample-easy-run = 楽なペースのラン
sample-walk-run = ウォーク&ラン
sample-canal = 運河沿い
sample-stairs = 階段で少し感じた
sample-friends = 友人と。予定より長くなった
sample-first-steps = 復帰の第一歩
sample-went-on = 調子がよかったので続けた
sample-evening = 夕方、涼しい

## Steps, as the menu names them behind "Undo": "Undo import", "Undo answer (right knee, next morning: 2)".

step-import = 読み込み
step-add-run = ランの追加
step-edit-run = ランの編集
step-delete-run = ランの削除
step-log-pain = 回答
step-delete-pain = 回答の削除
step-skip-question = 質問のスキップ
step-change-settings = 設定の変更
step-recompute = 負荷量の再計算
step-start-check = 開始前の質問
step-answer-red-flags = レッドフラッグの回答
step-clear-red-flags = レッドフラッグの解除
step-log-score = 質問票
step-delete-score = 質問票の削除
step-note-change = 変化の記録
step-delete-change = 記録した変化の削除
step-add-activity = ほかの活動の追加
step-delete-activity = ほかの活動の削除
step-note-day = その日のメモ
step-forget-columns = 列の指定の消去
# $what is one of the steps above.
step-with-detail = { $what }（{ $detail }）

## Several things in one line

# What stands between the parts of a list; every part makes sense by itself.
list-comma = 、
list-semicolon = ；
# "start, distance and steps": $before holds all but the last, with commas.
list-and = { $before }と{ $last }
