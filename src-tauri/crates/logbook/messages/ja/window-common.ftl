### What the window says in more than one place. Numbers and days come ready, as the language writes them; `count` decides a plural.

## The window and its screens

# Title of the window; $screen is the name of a screen, e.g. Today.
common-title = { $screen } – Plimsoll
# The first stop of the Tab key: leaps over the rail.
common-skip = ページ本文へ移動
common-today = 今日
common-log = 記録
common-charts = グラフ
common-plan = プラン
common-report = レポート
common-import = 読み込み
common-settings = 設定
# Name of the first page, in the window's title.
common-welcome = ようこそ
# While a screen, a page or a chart is on its way.
common-loading = 読み込み中…

## The rail: where to go, what can be done from anywhere

# Read out before the list of screens.
rail-screens = 画面
# Read out before two buttons that bring in runs.
rail-add = 記録帳に追加
# Read out before the buttons Undo, Redo and Keys: steps that are taken back and done again.
rail-steps = 操作
# A narrow button; there is room for one short word.
rail-keys = キー
# Read out for it; begins with the word on the button.
rail-keys-spoken = キー：キーボードショートカット
# A link to the stop card, on every screen but Today.
rail-red-flag = レッドフラッグあり

## The sheet of keys. $one, $other, $from and $to are drawn as keys

keys-title = キーボードショートカット
keys-or = { $one } または { $other }
keys-to = { $from } 〜 { $to }
# As on the caps of a keyboard of this language.
keys-ctrl = Ctrl
keys-shift = Shift
keys-page-up = Page Up
keys-page-down = Page Down
# The keys 0 to 9 answer, and the key T means ten; T stays T.
keys-answer = 選ばれている質問に答える（Tは10）
keys-walk = スケール、グラフ、記録のカレンダーの中を移動
keys-zoom = 時系列のグラフで：拡大、縮小
keys-move = 時系列のグラフで：前の期間、後の期間
keys-months = 記録のカレンダーで：前の月、次の月
keys-pick = 日付の欄で：月のカレンダーから選ぶ
# What the key Alt opens.
keys-menu = メニュー

## Short messages at the foot of the window

# Read out for the cross that takes a message away.
toast-put-away = このメッセージを閉じる
toast-nothing-to-undo = 取り消すものはありません。
toast-nothing-to-redo = やり直すものはありません。
# $what names what was done, e.g. "add the run".
toast-undone = 取り消しました：{ $what }
toast-done-again = やり直しました：{ $what }

## What went wrong in the window itself

# Where not even that is known.
trouble-unknown = うまくいきませんでした。
trouble-here = このウインドウで何かがうまくいきませんでした。
trouble-here-hint = 記録帳は元のままです。Plimsollを閉じて開き直してください。続くようなら、行った操作を報告してください。

## The sample

# Read out for the banner.
sample-name = サンプルの記録帳
# The bold beginning of the banner.
sample-name-said = サンプルの記録帳です。
# $name is that beginning.
sample-said = { $name }架空のランナーのランが入っています。ここで何をしても、ご自分の記録には影響しません。

## While files are held over the window

drop-let-go = 放すと読み込みます
drop-what = 計測データ、書き出しファイル、一覧。ZIPファイルやフォルダも使えます

## A watch that is plugged in is asked about; common-bring-them-in is the first answer

# From now on, whenever it is plugged in.
watch-always = 常に読み込む
watch-never = このウォッチは対象外
# "Import" is the screen of that name.
watch-left-alone = 今後は何もしません。考えが変わったら「読み込み」の一覧から変更できます。

## Fields

# Under a field for a day. It is typed in this order in every language.
field-day-hint = 年-月-日
# In the empty field; letters for the digits of year, month and day.
field-day-placeholder = YYYY-MM-DD
field-day-wrong = 日付は2026-01-31のように入力してください。
field-day-pick = 日を選ぶ：{ $name }
field-day-pick-key = 日を選ぶ（Alt ↓）

## Buttons

common-save-changes = 変更を保存
common-cancel = キャンセル
common-close = 閉じる
common-done = 完了
common-delete = 削除
common-undo = 取り消す
common-redo = やり直す
# Read out for the button Undo; $what names what would be taken back, e.g. "add the run".
common-undo-what = 取り消す：{ $what }
common-redo-what = やり直す：{ $what }
common-show-more = さらに表示
common-try-again = もう一度試す
common-restore = 復元…
common-not-now = 今はしない
common-import-runs = ランを読み込む…
common-new-run = 新しいラン…
common-type-a-run = ランを入力…
common-questionnaires = 質問票…
common-red-flag-questions = レッドフラッグの質問…
# A button: take in the runs that were found.
common-bring-them-in = 取り込む
common-leave-the-sample = サンプルを終了
common-yes = はい
common-no = いいえ
# First entry of a list to pick from: nothing was said.
common-not-said = 指定なし

## What was done

common-noted = 記録しました。
common-setting-saved = 設定を保存しました。
# $path is where the file is now.
common-saved-as = { $path }に保存しました
common-answered-last-on = 前回の回答：{ $day }
common-not-answered-yet = まだ回答がありません。
# $run is the name of the one run that came in.
common-imported = 読み込みました：{ $run }

## Knees

common-knee = 膝
# As a choice, where it is clear that knees are meant.
common-left = 左
common-right = 右
common-both = 両方
# At the beginning of a line or alone.
common-left-knee = 左膝
common-right-knee = 右膝

## Answers

# The question that was answered, within a sentence or a list.
common-moment = { $moment ->
    [before] 走る前
    [during] 走行中
    [after] 走行後
   *[morning] 翌朝
}
common-light-green = 緑
common-light-amber = 黄
common-light-red = 赤
common-light-unknown = まだ不明

## Runs and their facts

# How many runs there are.
common-runs = ラン{ $count }回
# What a run without a name is called.
common-a-run = ラン
common-a-treadmill-run = トレッドミルのラン
# Names of facts about a run: of a field, a column, a line.
common-day = 日
common-date = 日付
common-name = 名前
# When on a day: "07:12".
common-time = 時刻
# How long: "26:40".
common-time-taken = 時間
common-minutes = 分
common-distance = 距離
common-pace = ペース
common-climb = 上り
common-descent = 下り
common-steps = 歩数
common-heart-rate = 心拍数
common-surface = 路面
common-shoes = シューズ
common-note = メモ
common-notes = メモ
common-surface-road = ロード
common-surface-trail = トレイル
common-surface-track = トラック
common-surface-treadmill = トレッドミル
# Where a run comes from: nobody's watch, a person typed it in.
common-typed-in = 手入力
# State of a run: nobody said how the next morning was.
common-no-morning = 翌朝の回答なし

## Amounts with their units

common-amount-km = { $number } km
common-amount-miles = { $number } mi
common-amount-metres = { $number } m
common-amount-beats = { $number } bpm
common-amount-pace-km = { $time } /km
common-amount-pace-miles = { $time } /mi
# Knee load, in kilometres of easy level running.
common-amount-knee-km = { $number } 膝km
common-knee-km = 膝km
common-amount-percent = { $number }%
common-amount-bytes = { $count } バイト
common-amount-kb = { $number } kB
common-amount-mb = { $number } MB
common-amount-gb = { $number } GB
# The units as choices and in field names.
common-km = km
common-mi = mi
common-in-kilometres = キロメートル
common-in-miles = マイル
# "5 of 10": a value and the most it can be, or a part and the whole.
common-of = { $number } / { $all }

# What may be typed instead of a day, in small letters.
common-typed-today = 今日
common-typed-yesterday = 昨日

## How long it will still take; nothing more exact is known

common-left-seconds-few = 残り数秒
common-left-seconds = 残り約{ $count }秒
common-left-minute = 残り約1分
common-left-minutes = 残り約{ $count }分
common-left-hours = 残り約{ $hours }時間{ $minutes }分

## What a column of a table can mean, as a choice, and how its numbers count

common-column-date = 日付、または日付と時刻
common-column-time = 時刻
common-column-distance = 距離
common-column-duration = 走行時間
common-column-elapsed = 休憩を含む時間
common-column-pace = ペース
common-column-sport = 活動の種類
common-column-title = タイトル
common-column-notes = メモ
common-column-exertion = きつさ、0–10
common-column-feel = 感覚、5が最良
common-column-feel-reversed = 感覚、1が最良
common-column-climb = 上り
common-column-heart-rate = 平均心拍数
common-column-steps = 歩数
common-column-shoes = シューズ
common-column-id = 番号
common-column-file = 計測データのファイル名
common-unit-kilometres = キロメートル
common-unit-miles = マイル
common-unit-metres = メートル
common-unit-feet = フィート
common-unit-clock = 58:30 または 1:02:03
common-unit-minutes = 分
common-unit-seconds = 秒
common-unit-hours = 時間
common-unit-milliseconds = ミリ秒
common-unit-minutes-per-km = 分/km
common-unit-minutes-per-mile = 分/マイル
# A column without a name, by its place.
common-column-number = 列{ $number }
# Who said what the columns of a table mean, and how many rows can be read that way; where there is a problem it is said after it.
common-columns-read = { $by ->
    [guess] 列の意味は推測です。{ $count }行を読み取れます。
    [remembered] 列の意味は以前の指定どおりです。{ $count }行を読み取れます。
   *[said] 列の意味は今回の指定どおりです。{ $count }行を読み取れます。
}
common-columns-by = { $by ->
    [guess] 列の意味は推測です。
    [remembered] 列の意味は以前の指定どおりです。
   *[said] 列の意味は今回の指定どおりです。
}
