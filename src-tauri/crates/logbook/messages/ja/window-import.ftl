# The import: what is under way, where data is to be had, tables and their columns, earlier imports, watched folders.

import-view-lead = 元のファイルはそのまま残ります。読み込みは一度の「取り消す」で元に戻せます。
import-view-ways = データの入手方法
# Services and how one's data is got out of them: the name, the way there, what is read. The names of their pages and buttons are those the service shows in this language.
import-view-strava = Strava
import-view-strava-how = strava.comで：設定、マイアカウント、アカウントのダウンロードまたは削除、アーカイブをリクエスト。
import-view-strava-what = メールでZIPが届きます。そのままドロップしてください。メモ、きつさ、シューズも一緒に入ります。
import-view-garmin = Garmin
import-view-garmin-how = garmin.comで：アカウント管理センター、データのエクスポート。
import-view-garmin-what = 数日以内にメールでZIPが届きます。ラン1回だけなら、そのページの歯車から元のデータをエクスポートします。
import-view-apple = Appleヘルスケア
import-view-apple-how = iPhoneの「ヘルスケア」で：自分の写真、すべてのヘルスケアデータを書き出す。
import-view-apple-what = export.zipをこのコンピュータに送ってください。1ギガバイトあっても問題ありません。
import-view-polar = Polar、Runkeeper
import-view-polar-how = account.polar.comまたはrunkeeper.comで：アカウント設定、データのダウンロードまたはエクスポート。
import-view-polar-what = どちらも全セッションの入ったZIPになります。
import-view-google = Google、intervals.icu
import-view-google-how = takeout.google.comでFitを選びます。intervals.icuでは、Settingsからアクティビティをダウンロードします。
import-view-google-what = どちらもそのままドロップできます。
import-view-suunto = Suunto、Coros、Nike、adidas
import-view-suunto-how = アプリからランをFIT、TCX、GPXで共有します。Nikeとadidasは請求するとJSONを送ってくれます。
import-view-suunto-what = いくつのファイルでも、フォルダでも圧縮でも構いません。
import-view-watch = ケーブルでつないだウォッチ
import-view-watch-how = ウォッチのドライブを開き、Activityフォルダを探します（多くはGARMINの中）。
import-view-watch-what = フォルダごとドロップしてください。すでにあるものは二度読み込まれません。
import-view-plimsoll = 別のPlimsoll
# "plim export" is typed on a command line and stays as it is.
import-view-plimsoll-how = そちらで：設定、すべてを書き出す、または plim export。
import-view-plimsoll-what = フォルダ、そのZIP、またはlogbook.jsonをドロップします。ランのない記録帳は同じ内容になります。ランのある記録帳には合流し、元の内容は何も置き換わりません。
import-view-spreadsheet = 自分の表計算ファイル
import-view-spreadsheet-how = CSV、Excel、LibreOffice。各行に日付と、距離または時間が必要です。
import-view-spreadsheet-what = 列の意味は推測して表示します。直した内容は次回も使われます。
import-view-watched = 監視フォルダ
import-view-past = これまでの読み込み
# Tables whose columns the runner has said the meaning of.
import-view-known = 意味を指定した表
import-view-known-lead = この列を持つ表は、たずねることなく指定どおりに読み取ります。
# $text says what the columns mean, a sentence.
import-view-known-since = { $day }から。{ $text }
import-view-forget = 指定を消す
# The same for a screen reader. $header is the table's first line.
import-view-forget-which = 指定を消す：{ $header }
import-view-forgotten = 指定を消しました。この列を持つ次の表は推測で読み取ります。

# What is under way.
import-flow-drop = 計測データ、一覧、書き出しファイルを、ここかウインドウのどこかにドロップしてください。
import-flow-drop-more = ZIPファイルやフォルダもそのまま使えます。書き込む前に、何が入るかを確認できます。
import-flow-choose = ファイルを選択…
import-flow-reading = ファイルを読み取っています
import-flow-taking = 取り込んでいます
# Name of the bar, for a screen reader.
import-flow-progress = 進み具合
import-flow-beginning = 開始しています…
import-flow-stop = 中止
import-flow-stop-writes-nothing = 中止すると何も書き込まれません。
import-flow-stopping = 中止しています…
# Under the bar, with the time that is left after it.
import-flow-files-read = { $total }ファイル中{ $done }ファイルを読み取り済み
# Activities that are compared with what the logbook holds, or written into it.
import-flow-held-against = { $total }件中{ $done }件を記録帳と照合済み
import-flow-taken-in = { $total }件中{ $done }件を取り込み済み
# Headings.
import-flow-would-come = 取り込まれる内容
import-flow-nothing-new = このファイルに新しいものはありません
import-flow-imported = 読み込みました
# Button: does not take in what was shown.
import-flow-leave = 取り込まない
import-flow-take-back = すべて元に戻す
# $doing is what was done since, in a few words.
import-flow-since = その後の操作：{ $doing }。先にそれを取り消してください。
import-flow-taken-back-already = その後、すでに元に戻されています。先にそれを取り消してください。
import-flow-runs-on = { $day }のラン{ $count }回。
import-flow-runs-between = { $from }〜{ $to }のラン{ $count }回。
# Activities that are not runs: before they come in, and after.
import-flow-others-come = ほかの活動{ $count }件も、その日の背景として一緒に入ります。
import-flow-others-came = ほかの活動{ $count }件も、その日の背景として一緒に入りました。
import-flow-save-refused = 読み取れなかったものの一覧を保存…

# What became of every file: each of these is a choice with its number behind it.
import-rows-title = それぞれの結果
import-rows-new = 新規
import-rows-completed = 補完
import-rows-there = すでにあり
import-rows-broken = 読み取り不可
import-rows-not-a-run = ランではない
import-rows-fate = { $name } · { $count }
# Where a run is from: typed in, a list, the sample.
import-rows-typed-in = 手入力
import-rows-list = 一覧
import-rows-sample = サンプル
import-rows-shown = 全{ $total }行のうち最初の{ $count }行。スクロールすると続きが表示されます。
# A file inside another. $member is its name there.
import-rows-inside = { $file }、{ $member }
# What a run without a name is called.

# Earlier imports.
past-imports-none = まだ何も読み込まれていません。読み込んだものと各ファイルの結果が、ここに並びます。
past-imports-gone = そのうちラン{ $count }回は、もう記録帳にありません。

# A table and its columns.
# A sheet or a file inside another file.
column-table-inside = { $file }、{ $member }
column-table-how = 列の読み取り方
column-table-day-and-month = 日と月
column-table-day-first = 31/12 – 日が先
column-table-month-first = 12/31 – 月が先
column-table-decimals = 小数点
column-table-times = 時刻
column-table-local = 現地時間
column-table-first-rows = 最初の数行の読み取り結果
# Heads of the first rows.
column-table-duration = 時間
column-table-what = 種類
# What a run without a name is called.
# $sport is a kind of activity.
column-table-not-a-run = { $sport } – ランではない
# Heads over the columns' meanings: the column, what stands in it, what it means, in which unit.
column-table-column = 列
column-table-holds = 内容
column-table-means = 意味
column-table-in = 単位
# Names of the two lists beside a column, for a screen reader. $column is its name.
column-table-column-means = { $column }の意味
column-table-column-in = { $column }の単位
column-table-nothing = なし – 使わない
# No cell of the column holds anything.
column-table-empty = なし

# Folders and watches that new runs come from by themselves.
watched-folders-sample = サンプルを表示中です。ここでは何も自動で入りません。サンプルを終了すると、ご自分の記録帳が監視しているものが見られます。
watched-folders-none = まだ何も監視していません。ウォッチのソフトやブラウザが計測データを保存するフォルダを選ぶと、Plimsollを開いている間、新しいランが自動で入ります。
watched-folders-add = フォルダを追加…
# Name of a button for a screen reader. $doing is what stands on it, $name the folder or watch.
watched-folders-doing = { $doing }：{ $name }
watched-folders-last = 最後に取り込んだもの：{ $file }、{ $day }。
# Buttons beside a watch or a folder.
watched-folders-bring-new = 新しいものを取り込む
watched-folders-always = 常に取り込む
watched-folders-never = 対象外にする
watched-folders-ask-again = 次回またたずねる
watched-folders-stop = 監視をやめる
watched-folders-asked-again = 次に接続したとき、{ $name }についてたずねます。
watched-folders-stopped = { $name }の監視をやめました。ランは残ります。
# A folder was picked that holds recordings.
watched-folders-picked = 監視するフォルダ
watched-folders-from-now = これから入るものだけ
watched-folders-do-not = 監視しない
