### What an import says: of files, rows and columns.
### Why a file or row was refused is also kept in the logbook, in the language of that day.

## A batch

# $told is a list of the phrases below: "3 new, 1 already there, 2 not readable".
import-summary = { $told }。
import-summary-nothing = 読み取るものがありませんでした。
# Runs that are new.
import-count-new = 新規{ $count }件
import-count-completed = ファイルで補完{ $count }件
import-count-there = すでにあり{ $count }件
import-count-answers = 新しい回答{ $count }件
# Files that hold no run.
import-count-not-a-run = ランではない{ $count }件
import-count-broken = 読み取り不可{ $count }件
# On the button that takes it in.
import-action-whole = すべてを元に戻す
import-action-answers = 回答{ $count }件を保存
import-action-entries = 項目{ $count }件を保存
import-action-others = ほかの活動{ $count }件を保存
import-action-complete = ラン{ $count }回を補完
import-action-import = ラン{ $count }回を読み込む
# The first file's name, and how many others were brought.
import-name-and-others = { $name }とほか{ $count }ファイル
# As *Undo* names it.
import-brought = ラン{ $count }回
# No run came, but something that is known of some days: how somebody slept or felt.
import-brought-context = 数日分の背景情報
# One of several runs in a file.
import-part = { $of }回中{ $number }回目のラン
# A row of a list.
import-row = { $number }行目

## Tables

import-lacks-day = これは表ですが、日付がどの列にあるかPlimsollにはわかりません。どの列かを指定すると、行を読み取れます。
import-lacks-amount = これは表ですが、距離や時間がどの列にあるかPlimsollにはわかりません。どの列かを指定すると、行を読み取れます。
# $columns is a list of the two phrases below, with semicolons.
import-columns = 列 { $columns }。{ $dates ->
    [day-first] 日が先
   *[month-first] 月が先
}、{ $decimals ->
    [point] 小数点はピリオド
   *[comma] 小数点はコンマ
}。
import-columns-utc = 列 { $columns }。{ $dates ->
    [day-first] 日が先
   *[month-first] 月が先
}、{ $decimals ->
    [point] 小数点はピリオド
   *[comma] 小数点はコンマ
}、時刻はUTC。
import-column = { $number }：{ $meaning }
# $unit is a short sign: km, mi, s.
import-column-with-unit = { $number }：{ $meaning }（{ $unit }）
# What a column holds.
import-means-date = 日付
import-means-time = 時刻
import-means-id = 番号
import-means-title = タイトル
import-means-sport = 活動の種類
import-means-distance = 距離
import-means-timer = 走行時間
import-means-elapsed = 休憩を含む時間
import-means-pace = ペース
import-means-climb = 上り
import-means-heart-rate = 心拍数
import-means-steps = 歩数
import-means-rpe = きつさ
import-means-feel = 感覚
import-means-feel-reversed = 感覚（1が最良）
import-means-notes = メモ
import-means-gear = シューズ
import-means-file = ファイル名
import-columns-remembered = { $day }の指定どおりに読み取りました。
# $cell is what stands in the table.
import-day-or-month = 「{ $cell }」は{ $taken }とも{ $other }とも読めます。{ $taken }と読み取りました。違う場合は、日と月の順を変えてください。
# Rows or values that were left out.
import-more-left-out = 同様のものがほかに{ $count }件あります。
# $column is a number, $first a word from the table.
import-no-run-in-table = ランとわかる行がありません。列{ $column }で最初の行は「{ $first }」となっています。ランであれば、その列を使わない指定にしてください。
import-columns-without-names = 名前のない列{ $count }個
import-table-beside-others = ほかのデータと一緒に入っていた表です。読み取るには、これだけを選んでください。
import-lists-too-long-together = 1回の読み込みで扱えるリストは、すべて合わせて{ $rows }行、{ $size } MBまでです。このリストを加えると超えるため、除きました。失われたものはありません。これだけを選んで読み込んでください。

## Runs that are there already. $id is a run's number, $run is "5.0 km on 1 March 2026".

import-already-there-as = すでにラン{ $id }としてあります。
import-already-there = すでにあります。
# $why is one of the phrases below.
import-same-run-unchanged = ラン{ $id }（{ $run }）と同じです：{ $why }。何も変更していません。
import-same-run = ラン{ $id }（{ $run }）と同じです：{ $why }。
# $what is a list of the fields below.
import-from-this-copy = このコピーから取り入れた項目：{ $what }。
import-also-covers = ほかの計測データ{ $count }件も含んでいたため、このランの一部としました。
import-what-you-wrote-stays = ご自分で書いた内容はそのまま残ります。
import-told-apart = このランのコピーが、ほかに適当なものがなかったためラン{ $id }（{ $run }）とされていました。今はこのランに属します。
# $runs is a list of the runs it is now: "run 3 and run 7".
import-let-go = 別のコピーが、ほかに適当なものがなかったためこのランとされていました。今は{ $runs }です。
import-run-number = ラン{ $id }
# Why two recordings are one run.
import-one-run-row = 一覧にこの計測データの名前がある
import-one-run-start = 同じ秒に始まっている
import-one-run-overlap = 同じ時間に計測されている
import-one-run-typed = 一方がもう一方の途中で始まっている
import-one-run-touching = 時間が隣り合い、時間も距離も等しい
import-one-run-day = 一方は日付しかわからず、時間も距離も等しい
# $hours may have a decimal.
import-one-run-zone = 時間も距離も等しく、開始が{ $hours }時間ずれている（タイムゾーンの誤りと同じずれ）
# Fields of a run.
import-field-start = 開始
import-field-title = タイトル
import-field-distance = 距離
import-field-timer = 時間
import-field-elapsed = 休憩を含む時間
import-field-steps = 歩数
import-field-climb = 上り
import-field-descent = 下り
import-field-heart-rate = 心拍数
import-field-treadmill = トレッドミル
import-field-surface = 路面
import-field-rpe = きつさ
import-field-feel = 感覚
import-field-shoes = シューズ
import-field-notes = メモ
import-field-course = 軌跡
# What one source told, last in a list: "5.0 km, 31 min, from 2026-03-01 18:00:00".
import-told-from = { $begun }から

## Local times. $zone is a time zone's name, like Europe/Berlin.

import-list-local-time = 一覧には現地時間がありません。このコンピュータのタイムゾーンの時間としました。
import-list-local-time-named = 一覧には現地時間がありません。このコンピュータのタイムゾーン（{ $zone }）の時間としました。
import-local-time = { $from ->
    [zone] 計測データには現地時間がありません。データに示されたタイムゾーンの時間としました。
    [place] 計測データには現地時間がありません。開始した場所のタイムゾーンの時間としました。
    [archive] 計測データには現地時間がありません。一緒に入っていた情報の示す時間としました。
   *[machine] 計測データには現地時間がありません。このコンピュータのタイムゾーンの時間としました。
}
import-local-time-named = { $from ->
    [zone] 計測データには現地時間がありません。データに示されたタイムゾーン（{ $zone }）の時間としました。
    [place] 計測データには現地時間がありません。開始した場所のタイムゾーン（{ $zone }）の時間としました。
   *[machine] 計測データには現地時間がありません。このコンピュータのタイムゾーン（{ $zone }）の時間としました。
}
# $said is the day, how far and how long.
import-clock-never-set = ウォッチの時計が合わせられていませんでした。ファイルの内容：{ $said }。日付の違うランは誤解のもとになるため、取り込みませんでした。正しい日付で手入力できます。

## Lists

import-nothing-to-read = 活動は入っていません。ほかのデータと一緒に入っていたものです。
import-list-empty = 保存するもののない一覧です。
import-list-of-shoes = シューズの一覧です。活動{ $count }件に対応します。
import-list-felt-there = 体調の記録{ $count }件：すでにあります。
import-list-felt = 体調の新しい記録{ $count }件を、その日の背景として保存しました。膝についての回答ではありません。
import-list-of-activities = 活動{ $count }件の一覧です。内容はそれぞれのランに入れました。
# $sport is a word from the list.
import-listed-as = 一覧では{ $sport }となっています。
import-listed-empty = 一覧には距離も時間もありません。
import-no-such-time = 一覧に存在しない時刻が書かれています。

## Files that cannot be read. $at is a place in a file, in bytes; $what and $why are technical, in English.

import-database-logbook = これは計測データではなく、Plimsollの記録帳です。今の記録帳の代わりに使うには、「設定」で復元を選ぶか、`plim restore FILE`を実行してください。何も変更していません。
import-database-health-connect = これはヘルスコネクト自体のデータベースで、Plimsollでは読み取りません。計測したアプリから、ランをFIT、TCX、GPXで書き出してください。何も変更していません。
import-database-other = これは別のプログラムのデータベースです。そこからランをFIT、TCX、GPX、CSVで書き出してください。
import-packing-damaged = 圧縮データが壊れています：{ $why }。それより前にも使えるものはありませんでした。
# $size is in MB.
import-file-too-large = { $size } MBあり、ランの計測データとしては大きすぎます。読み取りませんでした。
import-no-such-file = そのファイルはありません。
import-not-permitted = システムの制限で、Plimsollから読み取れません。
import-not-read = 読み取れませんでした：{ $error }。
import-broken-empty = ファイルが空です（0バイト）。
import-broken-unknown = { $looks ->
    [beginning-of-fit] このファイルの{ $bytes }バイトは、FITファイルの先頭部分のようです。
    [empty-archive] このファイルの{ $bytes }バイトは、中身のないアーカイブのようです。
    [xml] このファイルの{ $bytes }バイトは、GPXでもTCXでもないXMLファイルのようです。
    [json] このファイルの{ $bytes }バイトは、このバージョンが読み取れない種類のJSONファイルのようです。
    [table-without-dates] このファイルの{ $bytes }バイトは、日付の列のない表のようです。
   *[nothing] このファイルの{ $bytes }バイトは、このバージョンが読み取れるどの形式でもないようです。
}
import-broken-truncated = ファイルはバイト{ $at }で終わっていますが、ヘッダでは{ $declared }バイトとされています。その前のメッセージ{ $messages }件に活動はありません。
import-broken-sense = ファイルはバイト{ $at }から意味をなしません（{ $what }）。その前に計測データはありません。
import-broken-list = Stravaのアクティビティ一覧のようですが、列の意味がわかりません。一緒に入っている計測データは読み取ります。タイトル、メモ、計測データのないランは読み取れません。Stravaの言語を英語にして、もう一度エクスポートを申し込み、それを取り込んでください。
# $why is a sentence.
import-broken-archive = アーカイブを読み取れません。{ $why }
import-broken-apple-health = これはAppleヘルスケアの書き出しです。アーカイブとして読み込む必要があります。
import-broken-too-large = ファイルは{ $bytes }バイトあります。この種類の計測データが{ $limit }バイトを超えることはありません。
import-broken-many-members = これは{ $limit }を超えるファイルの入ったアーカイブです。アーカイブとして読み込む必要があります。
import-broken-damaged = ファイルをバイト{ $at }より先は読み取れません：{ $what }。その前のメッセージ{ $messages }件に活動はありません。
# An archive, or something in one.
import-refused-too-deep = アーカイブが{ $limit }段を超えて重なっています。ウォッチやサービスの書き出しではこうなりません。
import-refused-too-large = 展開すると{ $limit }バイトを超えます。この種類の計測データがこれほど大きいことはありません。
import-refused-bomb = { $packed }バイトのアーカイブが、展開すると{ $unpacked }バイトを超えます。それ以上は展開しませんでした。
import-refused-too-many = アーカイブの中身が{ $limit }件を超えています。それより後のものは除きました。
import-refused-encrypted = パスワードで保護されています。
# $method is a number.
import-refused-method = ここでは読み取れない方式{ $method }で圧縮されています。先にアーカイブを展開してください。
import-refused-damaged = アーカイブがバイト{ $at }で壊れています：{ $what }。
import-refused-unreadable = 読み取れませんでした：{ $why }。
# Spreadsheets.
import-sheet-kind = { $kind ->
    [numbers] Apple Numbersのファイルは読み取りません。CSVかExcelブック（.xlsx）として保存し、それを使ってください。
   *[xls] 2007より前のExcelファイル（.xls）は読み取りません。CSVかExcelブック（.xlsx）として保存し、それを使ってください。
}
import-sheet-too-large = 表計算ファイルが、活動の一覧としては大きすぎます。ランのシートをCSVとして保存し、それを使ってください。
import-sheet-damaged = 表計算ファイルを読み取れません（{ $why }）。ランのシートをCSVとして保存し、それを使ってください。

## Files without a run

# $number is FIT's own number of a kind.
import-not-an-activity = { $kind ->
    [device] これは機器の情報で、計測した活動ではありません。
    [settings] これは設定ファイルで、計測した活動ではありません。
    [sport-settings] これはスポーツの設定で、計測した活動ではありません。
    [workout] これは予定されたワークアウトで、計測した活動ではありません。
    [course] これはたどるためのコースで、計測した活動ではありません。
    [schedule] これは練習の予定表で、計測した活動ではありません。
    [weights] これは体重の一覧で、計測した活動ではありません。
    [totals] これは合計の一覧で、計測した活動ではありません。
    [goals] これは目標の一覧で、計測した活動ではありません。
    [blood-pressures] これは血圧の一覧で、計測した活動ではありません。
    [monitoring] これは終日のモニタリングで、計測した活動ではありません。
    [activity-summary] これは活動の要約で、計測した活動ではありません。
    [segment] これはセグメントで、計測した活動ではありません。
    [track-without-times] これは時刻のない軌跡で、計測した活動ではありません。
    [route] これはたどるためのルートで、計測した活動ではありません。
    [places] これは場所の一覧で、計測した活動ではありません。
   *[fit] これは種類{ $number }のFITファイルで、計測した活動ではありません。
}
# $sports is a list of words from the file.
import-other-sport = これはランではありません。{ $sports }として計測されています。
import-no-sport-named = 計測データにスポーツの種類がなく、{ $speed } km/hではランとはいえないため、除きました。
import-no-sport-no-speed = 計測データにスポーツの種類がなく、速さもわからないためランとはいえません。除きました。
import-empty-run = このファイルのランは空です。時間も距離もポイントもありません。
import-nothing-recorded = この活動では何も計測されていません。セッションもポイントもありません。

## What is told of a file that was read all the same

import-warning-truncated = ファイルは{ $declared }バイトとされていますが、バイト{ $at }でメッセージの途中で終わっています。その前の{ $points }ポイントを使いました。
import-warning-checksum-missing = バイト{ $at }のチェックサムがありません。その前はすべて使いました。
import-warning-checksum-wrong = バイト{ $at }のチェックサムは{ $found }ですが、内容からは{ $calculated }になります。値のどれかが違うかもしれません。すべて使いました。
import-warning-header-checksum = バイト{ $at }のヘッダのチェックサムが違います。内容はそのまま読み取りました。
import-warning-unfinished = バイト{ $at }のヘッダに内容の長さがありません。ファイルの終わりまですべて読み取りました。
import-warning-undefined-message = バイト{ $at }に、定義されていない種類{ $local }のメッセージがあります。その前の{ $points }ポイントを使いました。
import-warning-size-wrong = ヘッダの示す終わり（バイト{ $declared }）がメッセージの途中にあります。そこまでの{ $points }ポイントを使いました。
import-warning-bytes-after-end = バイト{ $at }の終わりの後に、FITではない{ $number }バイトが続いています。除きました。
import-warning-part = { $kind ->
    [device] バイト{ $at }の部分は機器の情報です。除きました。
    [settings] バイト{ $at }の部分は設定ファイルです。除きました。
    [sport-settings] バイト{ $at }の部分はスポーツの設定です。除きました。
    [workout] バイト{ $at }の部分は予定されたワークアウトです。除きました。
    [course] バイト{ $at }の部分はたどるためのコースです。除きました。
    [schedule] バイト{ $at }の部分は練習の予定表です。除きました。
    [weights] バイト{ $at }の部分は体重の一覧です。除きました。
    [totals] バイト{ $at }の部分は合計の一覧です。除きました。
    [goals] バイト{ $at }の部分は目標の一覧です。除きました。
    [blood-pressures] バイト{ $at }の部分は血圧の一覧です。除きました。
    [monitoring] バイト{ $at }の部分は終日のモニタリングです。除きました。
    [activity-summary] バイト{ $at }の部分は活動の要約です。除きました。
    [segment] バイト{ $at }の部分はセグメントです。除きました。
    [track-without-times] バイト{ $at }の部分は時刻のない軌跡です。除きました。
    [route] バイト{ $at }の部分はたどるためのルートです。除きました。
    [places] バイト{ $at }の部分は場所の一覧です。除きました。
   *[fit] バイト{ $at }の部分は種類{ $number }のFITファイルです。除きました。
}
import-warning-laps-missing = ラップの合計は{ $laps }秒、ポイントでは{ $points }秒です。合計はポイントから作り直しました。
import-warning-points-without-time = 時刻のない{ $count }ポイントを除きました。
import-warning-sense = ファイルはバイト{ $at }から意味をなしません（{ $what }）。その前の{ $points }ポイントを使いました。
import-warning-skipped = バイト{ $at }に意味をなさないものがあり（{ $what }）、次の行まで飛ばしました。
import-warning-too-many = { $what ->
    [heart-rate] 多すぎるため、心拍数{ $count }件を除きました。
    [position] 多すぎるため、位置{ $count }件を除きました。
   *[workout] 多すぎるため、ワークアウト{ $count }件を除きました。
}
import-warning-unpacked-in-part = 最初の{ $bytes }バイトだけ展開できました（{ $why }）。
import-warning-unpacked-in-part-of = { $name }は最初の{ $bytes }バイトだけ展開できました（{ $why }）。
import-warning-members-left-out = ランのないファイル{ $count }件をアーカイブから除きました。
# $why is a sentence.
import-warning-member-refused = アーカイブから除きました：{ $name }。{ $why }
import-warning-too-many-points = 最初の{ $points }ポイントだけ使いました。
# $sports is a list of words from the file.
import-warning-other-sports = ランではないため除きました：{ $sports }。
import-warning-empty-runs = 時間も距離もポイントもないラン{ $count }回を除きました。
import-warning-no-session = ファイルにランの要約がありません。合計は{ $points }ポイントから作り直しました。
import-warning-sport-assumed = ファイルにスポーツの種類がありません。平均{ $speed } km/hなのでランとしました。
# $said and $rebuilt carry their units. The summary says nothing of it in the second.
import-warning-rebuilt = { $what ->
    [running-time] 要約の走行時間（{ $said }）は使えないため、ポイントから作り直しました：{ $rebuilt }。
    [distance] 要約の距離（{ $said }）は使えないため、ポイントから作り直しました：{ $rebuilt }。
   *[step-count] 要約の歩数（{ $said }）は使えないため、ポイントから作り直しました：{ $rebuilt }。
}
import-warning-rebuilt-absent = { $what ->
    [running-time] 要約に走行時間がないため、ポイントから作り直しました：{ $rebuilt }。
    [distance] 要約に距離がないため、ポイントから作り直しました：{ $rebuilt }。
   *[step-count] 要約に歩数がないため、ポイントから作り直しました：{ $rebuilt }。
}
# In metres.
import-warning-distances-disagree = 要約では{ $summary } m、ポイントでは{ $points } mです。要約の距離を使いました。
# $said and $taken are times as computers write them.
import-warning-clock-not-set = 機器の時計が合っていませんでした（表示は{ $said }）。このランの日付を直す必要があります。
import-warning-start-replaced = { $from ->
    [first-point] 要約の開始時刻（{ $said }）が計測データと合わないため、{ $taken }（最初のポイント）を使いました。
    [file-created] 要約の開始時刻（{ $said }）が計測データと合わないため、{ $taken }（ファイルの作成時刻）を使いました。
   *[end-less-duration] 要約の開始時刻（{ $said }）が計測データと合わないため、{ $taken }（終了時刻から時間を引いたもの）を使いました。
}
# The summary says no start.
import-warning-start-replaced-none = { $from ->
    [first-point] 要約に開始時刻がないため、{ $taken }（最初のポイント）を使いました。
    [file-created] 要約に開始時刻がないため、{ $taken }（ファイルの作成時刻）を使いました。
   *[end-less-duration] 要約に開始時刻がないため、{ $taken }（終了時刻から時間を引いたもの）を使いました。
}
import-warning-clock-jumped = 時計がポイントも休憩もなしに{ $count }回、合計{ $seconds }秒進んでいます。その時間は除きました。
import-warning-clock-stepped-back = 時計が最大{ $seconds }秒戻っています。その間に記録された{ $count }ポイントは飛ばしました。
import-warning-distance-jumped = 人が走るより速い距離の飛び{ $count }か所、合計{ $metres } mを軌跡から除きました。
import-warning-distance-filled = 要約にある{ $metres } mがポイントにありません。軌跡の遅い区間に割り振りました。
import-warning-points-too-late = { $points }ポイントが開始から31日より後にあるため、除きました。
import-warning-both-feet = ピッチ（毎分{ $rate }歩）はすでに両足の値なので、2倍にしませんでした。
import-warning-no-distance = トレッドミルで距離が記録されていません。表示されていた距離を入力するまで不明のままです。時間は残しました。
import-warning-heart-rate-zero = 要約の平均心拍数が0です。計測されていないため、不明とします。
# $value, $min and $max are numbers.
import-warning-out-of-range = { $quantity ->
    [distance] { $value }は距離の範囲（{ $min }〜{ $max } m）にないため、除きました。
    [duration] { $value }は時間の範囲（{ $min }〜{ $max }秒）にないため、除きました。
    [step-count] { $value }は歩数の範囲（{ $min }〜{ $max }歩）にないため、除きました。
    [heart-rate] { $value }は心拍数の範囲（{ $min }〜{ $max } bpm）にないため、除きました。
    [cadence] { $value }はピッチの範囲（{ $min }〜{ $max }歩/分）にないため、除きました。
    [speed] { $value }は速さの範囲（{ $min }〜{ $max } m/s）にないため、除きました。
    [knee-load] { $value }は膝の負荷の範囲（{ $min }〜{ $max } 膝km）にないため、除きました。
    [pain-score] { $value }は痛みの評価の範囲（0〜10のスケールで{ $min }〜{ $max }）にないため、除きました。
    [stiffness] { $value }はこわばりの範囲（{ $min }〜{ $max }分）にないため、除きました。
    [exertion] { $value }はきつさの範囲（0〜10のスケールで{ $min }〜{ $max }）にないため、除きました。
    [feel] { $value }は感覚の範囲（1〜5のスケールで{ $min }〜{ $max }）にないため、除きました。
   *[score] { $value }は得点の範囲（{ $min }〜{ $max }点）にないため、除きました。
}
import-warning-offset-unknown = ファイルに現地時間がありません。ランの日付は、ここで設定されているタイムゾーンのものです。

## What is told of a row. $said is what stands in the table.

import-row-no-date = { $line }行目：日付（{ $said }）を読み取れないため、この行を除きました。
import-row-no-date-nothing = { $line }行目：日付がないため、この行を除きました。
import-row-value = { $what ->
    [distance] { $line }行目：距離（{ $said }）がありえない値のため、除きました。
    [running-time] { $line }行目：走行時間（{ $said }）がありえない値のため、除きました。
    [time] { $line }行目：時刻（{ $said }）がありえない値のため、除きました。
    [climb] { $line }行目：上り（{ $said }）がありえない値のため、除きました。
    [heart-rate] { $line }行目：心拍数（{ $said }）がありえない値のため、除きました。
    [step-count] { $line }行目：歩数（{ $said }）がありえない値のため、除きました。
    [exertion] { $line }行目：きつさ（{ $said }）がありえない値のため、除きました。
   *[feel] { $line }行目：感覚（{ $said }）がありえない値のため、除きました。
}
import-row-sense = { $line }行目から先は表として意味をなしません（{ $what }）。その前の行を使いました。
import-row-too-many = 最初の{ $rows }行だけ読み取りました。
import-row-day-or-month = { $order ->
    [day-first] 日付の日と月はどちらの順とも読めます。日が先として読み取りました。
   *[month-first] 日付の日と月はどちらの順とも読めます。月が先として読み取りました。
}
