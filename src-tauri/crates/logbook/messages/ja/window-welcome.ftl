### The first page of an empty logbook.

welcome-title = あなたの膝は、今日どれくらい走れますか？
welcome-lead = 船の胴には一本の線が引かれています。荷を積むのはここまで、というしるしです。Plimsollは、あなた自身のランと膝の回答から、その線をランナーの膝に引きます。
welcome-knee = どちらの膝ですか？
welcome-knee-missing = 先にどちらの膝かを選んでください。質問に必要です。
welcome-since = いつから痛みますか？
welcome-since-hint = おおよそで構いません。わからなければ空欄のままにしてください。
welcome-begin = ランなしで始める
# The button welcome-sample stands behind it.
welcome-not-yet = まだ始めませんか？
welcome-sample = サンプルの記録帳を見てみる
# Behind it: a backup takes the logbook’s place.
welcome-restore = バックアップを復元…
welcome-what-it-is = Plimsollは、あなた自身の数値のための日誌であり計算機です。診断はしません。すべてはこのコンピュータの1つのファイルに保存されます。

## The steps

# Over the heading of each of the three steps.
welcome-step = ステップ{ $step }/{ $of }
welcome-next = 次へ
welcome-back = 戻る
welcome-skip-step = このステップをスキップ
# The second step: the longest comfortable run and the break, with the fields of the screen Settings.
welcome-before = 休止の前に膝が慣れていたこと
welcome-before-lead = どれも空欄のままで構いません。あなた自身のランと回答がそろうまでの、膝が慣れていた負荷の最初の目安になります。
# After the last step: files, a run that is typed, or nothing yet; a backup, or the sample.
welcome-ways = どのように始めますか？
welcome-ways-lead = どれも後から「設定」で変更できます。

## The second page: the red-flag questions

welcome-flags = 先に診てもらう必要のある膝もあります
welcome-flags-lead = それぞれに「はい」か「いいえ」で答えてください。回答はこのコンピュータから出ません。
# Behind the button "Not now"; Today is the screen of that name.
welcome-asks-again = 「今日」の画面でもう一度おたずねします。
