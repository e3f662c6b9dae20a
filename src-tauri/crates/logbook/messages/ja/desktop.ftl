### What is said outside the window: the reminder, the tray, and what the settings tell of them.

# The tray's first line.
desktop-no-morning-open = 未回答の朝はありません
# The tray's first line while a morning is open. $question: one of the two questions below, "Right knee this morning?".
desktop-answer = { $question } 答える…
# The title and the text of a notification, once, when the window is closed for the first time.
desktop-stays-in-tray-title = Plimsollは動いています
# “Quit” is the last word of the tray's menu.
desktop-stays-in-tray = お知らせできるように、トレイに残ります。トレイのメニューの「Plimsollを終了」で終了します。
desktop-both-knees = 今朝の両膝はどうですか？
desktop-one-knee-short = { $side ->
    [left] 今朝の左膝は？
   *[right] 今朝の右膝は？
}
desktop-both-knees-short = 今朝の両膝は？
# Begins a reminder: the runs it asks about.
desktop-yesterday-runs = 昨日、ラン{ $count }回
# Below the question of a reminder. $after: "Yesterday, 5.0 km".
desktop-reminder = { $after }。0〜10の数値1つで十分です。答えがなければ、今朝は不明のままになります。

## Beside the reminder's switch in Settings. $time "08:00".

desktop-reminds-sample = サンプルの記録帳では何もお知らせしません。
desktop-reminds-off = オフ：質問は「今日」の画面だけに表示されます。
desktop-reminds-at = ランの翌朝、{ $time }以降に一度。コンピュータがスリープしていた場合はその後になります。回答がまだで、Plimsollが動いているときだけです。
desktop-reminds-after-quiet = ランの翌朝、通知しない時間が終わる{ $time }に一度。回答がまだで、Plimsollが動いているときだけです。
desktop-reminds-never = お知らせは届きません。{ $time }は通知しない時間にあたり、それが終わるころには一日が終わっています。もっと早い時刻を選んでください。

## Beside the tray's switch in Settings

desktop-tray-sample = トレイはご自分の記録帳のためのものです。変更するには、サンプルを終了してください。
desktop-tray-on = オン：ウインドウを閉じても、お知らせできるようにPlimsollはトレイに残ります。「Plimsollを終了」で終了します。
desktop-tray-not-shown = このデスクトップにはトレイがないため、ウインドウを閉じるとPlimsollは終了します。GNOMEでは拡張機能「AppIndicator」でトレイを表示できます。
desktop-tray-off = オフ：ウインドウを閉じるとPlimsollは終了します。

## What went wrong. $error is the system's own sentence.

desktop-no-login = システムに受け付けられませんでした：{ $error }。Plimsollの起動はこれまでどおりです。
desktop-no-login-hint = ログイン時に起動するものは、システムの設定で確認できます。
# A page of Plimsoll's outside the window.
desktop-page-not-opened = ページを開けるプログラムがありませんでした：{ $error }。何も変更していません。
desktop-report-not-opened = レポートを開けるプログラムがありませんでした：{ $error }。何も変更していません。
desktop-page-instead = ページのアドレスは{ $address }です。どのブラウザでも開けます。
desktop-report-instead = 代わりにレポートをPDFとして保存し、そのファイルを印刷してください。

# What a click on a notification does, for desktops that show it as a button.
desktop-open = 開く

## The titles of the system's dialogs, and the kinds of files they offer

desktop-pick-runs = ランを読み込む
desktop-pick-folder = フォルダを監視
desktop-kind-recordings = 計測データ、書き出しファイル、一覧
desktop-kind-all = すべてのファイル
desktop-save-not-read = 読み取れなかったものを保存
desktop-kind-table = 表
desktop-save-report = レポートを保存
desktop-folder-for-tables = 表を入れる新しい、または空のフォルダ
desktop-folder-for-report = PDF、表、FHIRファイルを入れる新しい、または空のフォルダ
desktop-save-fhir = 医療機関用に保存（FHIR）
desktop-save-plan = プランを保存
desktop-kind-calendar = カレンダー
desktop-save-chart = グラフを保存
desktop-save-backup = バックアップを保存
desktop-pick-backup = バックアップから復元
desktop-kind-logbook = Plimsollの記録帳
desktop-folder-for-everything = すべてを入れる新しい、または空のフォルダ
