# The settings.

# A field that narrows the page to what holds the words.
settings-find = 設定を検索
settings-nothing-found = 「{ $words }」に当てはまるものはここにありません。

settings-knee = 膝
# Which knee.
settings-watched = 対象の膝
settings-sore-since = 痛み始めた日
settings-sore-since-hint = おおよそで構いません
settings-longest = { $unit ->
    [mi] 休止前に楽に走れた最長のラン（マイル）
   *[km] 休止前に楽に走れた最長のラン（km）
}
settings-longest-hint = 膝の回答が十分に集まるまで、膝が慣れていた負荷の最初の目安になります
settings-wrong-distance = 10のように距離を入力してください。
settings-break-from = 休止の開始
settings-break-from-hint = 走らなかった最初の日
settings-break-to = 休止の終わり
settings-break-to-hint = 続いている間は空欄のままに

settings-limits = 痛みの基準
settings-limits-lead = 何を緑・黄・赤とするか。ランナーの膝でこの2つを直接比べた試験はありません。どちらが合うかは、担当の理学療法士がわかるかもしれません。
# The two sets of limits.
settings-strict = 厳しめ
settings-strict-means = 緑は、走行中が2以下、1時間以内に走る前のレベルに戻り、翌朝に上昇がないこと。
settings-strict-source = Esculierら 2018、膝蓋骨周囲に痛みのあるランナー
settings-permissive = ゆるめ
settings-permissive-means = 緑は、走行中と走行後が5以下で、翌朝までに落ち着いていること。
settings-permissive-source = Thomeé 1997、膝蓋大腿部痛。Silbernagelら 2007、アキレス腱
# Stands after the name of the set that is chosen.
settings-preset-in-use = 使用中
# $limits and $forces are links to papers: the two messages after it.
settings-papers = 参考文献：{ $limits } · { $forces }（ブラウザで開きます）
settings-paper-limits = Esculier 2018、基準について
settings-paper-forces = Hart 2022、力について
settings-limits-either = どちらの場合も、朝がふだんのレベルより2以上高い、ランを途中でやめた、新しい腫れ・膝崩れ・引っかかりがあれば赤です。回答のない朝は不明であり、緑にはなりません。

settings-physio = 理学療法士の基準
# $link is "Go to the plan".
settings-physio-not-set = 週あたりのラン、間の休み、ステップ表、基準、メモは「プラン」にあります。{ $link }
settings-physio-set = 担当の理学療法士が決めています。週あたりのラン、間の休み、ステップ表、基準、メモは「プラン」にあります。{ $link }
settings-physio-link = プランへ

# How the window looks and speaks.
settings-window = ウインドウ
settings-units = 単位
settings-theme = テーマ
# The theme, or the language, that the computer is set to.
settings-as-system = システムに合わせる
settings-light = ライト
settings-dark = ダーク
settings-clock = 時刻の表示
settings-clock-24 = 24時間
settings-clock-12 = 12時間
settings-week-begins = 週の始まり
settings-language = 言語

settings-report = レポート
settings-runner-name = レポートに載せる名前
settings-runner-name-hint = ページの上部に印刷されます。載せない場合は空欄のままに

settings-red-flags = レッドフラッグ
# Button. $count is how many questions there are.
settings-questions = レッドフラッグの質問（{ $count }）…
# Unfolds the answers of earlier.
settings-answers = これまでの回答

settings-logbook = あなたの記録帳
# The file's path stands under it. $size like "1.4 MB".
settings-logbook-holds = ラン{ $runs }回と回答{ $answers }件を、{ $size }の1つのファイルに保存しています：
settings-show = フォルダで表示
settings-backup = バックアップを保存…
settings-export = すべてを書き出す…
settings-check = ファイルを確認
settings-backup-saved = バックアップを{ $path }に保存しました
settings-exported = すべてを標準的な形式で{ $path }に書き出しました。元に戻すには、そのフォルダをウインドウにドロップしてください。
settings-sound = ファイルに問題はありません。
# What was found is listed under it.
settings-unsound = ファイルに問題があります：

settings-leaves = このコンピュータから出るもの
# $nothing is the next message, set strong.
settings-leaves-nothing = { $nothing }Plimsollにはアカウントがなく、統計も送らず、ネットワークを使うこともありません。保存したものや渡すものを送るのは、あなただけです。
settings-nothing = ありません。

# A logbook with an invented runner in it.
settings-sample = サンプルの記録帳
settings-sample-open = 今はサンプルを表示しています。ご自分の記録帳は元の場所にあります。
settings-sample-closed = 架空のランナーの4か月分です。記録がそろったPlimsollの様子がわかります。その間、ご自分の記録帳は閉じています。
settings-sample-enter = サンプルを開く
settings-version = Plimsoll { $version }。あなた自身の数値のための日誌であり計算機です。診断はしません。

# Reminders, the tray and starting at login.
desktop-settings-reminders = リマインダー
desktop-settings-remind = ランの翌朝に知らせる
# Fields for times of day.
desktop-settings-remind-from = 知らせる時刻
desktop-settings-quiet-from = 通知しない時間の開始
desktop-settings-quiet-until = 通知しない時間の終わり
# Stands in an empty field: at no time.
desktop-settings-never = なし
desktop-settings-wrong-time = 07:30のように時刻を入力してください。
desktop-settings-tray = トレイ
desktop-settings-keep-in-tray = Plimsollをトレイに残す
desktop-settings-login = ログイン時
desktop-settings-start = ログイン時にPlimsollを起動
desktop-settings-login-more = トレイを使う場合は、ウインドウを開かずにトレイで起動します。
