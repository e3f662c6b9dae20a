# The physio's report as it is put together, and the sheet of questionnaires and changes.

report-view-lead = あなた自身の数値から作る、理学療法士のための2ページです。どこにも送信されません。
report-view-empty-title = 理学療法士のための2ページがここにできます。
report-view-empty-text = 選んだ期間のラン、負荷、膝の回答を載せます。始めるにはランが1回必要です。
report-view-print = プリント…
report-view-save-tables = 表を保存…
report-view-save-fhir = FHIRを保存…
report-view-save-pdf = PDFとして保存…
# The PDF, the tables and the FHIR file at once, in a folder.
report-view-save-all = すべて保存…
# What the report covers.
report-view-period = 期間
report-view-two-weeks = 2週間
report-view-eight-weeks = 8週間
report-view-half-year = 6か月
report-view-own-days = 期間を指定…
report-view-first-day = 最初の日
report-view-last-day = 最後の日
# How long it is.
report-view-form = 形式
report-view-short = 2ページ
report-view-long = 日誌つき
report-view-paper = 用紙
# The American paper format.
report-view-letter = レター
# Unfolds what follows.
report-view-more = 項目、載せないもの、言語
report-view-page-one = 1ページ目
report-view-page-two = 2ページ目
# The parts, each a tick.
report-view-chart = 負荷と痛みのグラフ
report-view-numbers = 5つの数値
# SINSS, as physios call it: severity, irritability, nature, stage, stability.
report-view-sinss = 重症度から安定性まで
report-view-flares = ぶり返し
report-view-red-flags = レッドフラッグの回答
report-view-plan = プラン
report-view-day = 24時間
report-view-weeks = 週ごとの負荷
report-view-factors = ぶり返しに伴っていたもの
report-view-line = 負荷ライン
report-view-adherence = プランの実施状況
report-view-scores = 質問票
report-view-changes = 変化
report-view-runs = ラン
# What is not to stand on the report, each a tick.
report-view-keep-off = 載せないもの
report-view-off-names = 名前
report-view-off-notes = メモなど自分の言葉
report-view-off-times = 時刻
report-view-off-places = ランの名前（場所）
# What is attached inside the PDF file.
report-view-inside = PDFに添付
report-view-data = 数値：表、JSON、FHIR
report-view-goal = レポートに載せる目標
report-view-goal-hint = どこまで戻りたいか
# The language the report is written in.
report-view-language = 言語
report-view-printing = プリント用に開きました
# What a picture of a page shows, for a screen reader.
report-view-preview = { $count }ページ中{ $page }ページ目のプレビュー
# Under the pages that are shown.
report-view-rest = PDFにはあと{ $count }ページあります。

# The sheet.
score-sheet-title = 質問票と変化
score-sheet-which = 質問票
score-sheet-keep = この回答を保存
score-sheet-kept = 保存しました。
# The second half: something changed, such as the shoes.
score-sheet-change-title = 変わったこと
score-sheet-kind = 種類
score-sheet-exercises = エクササイズ
score-sheet-medication = 薬
score-sheet-other = その他
score-sheet-what = 何が変わったか
score-sheet-since = いつから
score-sheet-note = 変化を記録
# A change in the list. $words is what was written.
score-sheet-change = { $kind ->
    [shoes] シューズ：{ $words }
    [surface] 路面：{ $words }
    [exercises] エクササイズ：{ $words }
    [medication] 薬：{ $words }
   *[other] その他：{ $words }
}
score-sheet-filled = これまでの記入
score-sheet-none = まだありません。
score-sheet-take-away = 取り除く
# The same for a screen reader. $name is what is taken away.
score-sheet-take-away-which = 取り除く：{ $name }
score-sheet-taken-away = 取り除きました。
# One number is typed: a rating of one's own, or a questionnaire's total.
score-sheet-rating = あなたの評価
score-sheet-total = 合計点
score-sheet-range = { $least }〜{ $most }
score-sheet-out-of-range = { $least }〜{ $most }の数値を入力してください。
score-sheet-unanswered = 4つすべてに答えてください。
# A field for the name of an activity, numbered.
score-sheet-activity = 活動{ $number }
score-sheet-activity-rating = 活動{ $number }、0〜10
score-sheet-no-activity = 活動の名前を少なくとも1つ入力してください。
