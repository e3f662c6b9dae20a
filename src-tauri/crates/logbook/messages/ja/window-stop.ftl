### The red-flag questions, and the stop card a yes puts up.

## The questions

flags-title = レッドフラッグの質問
# Headings over groups of questions: how soon a yes wants a clinician.
flags-same-day = 「はい」があれば、その日のうちに医療者へ
flags-within-days = 「はい」があれば、数日のうちに医療者へ
flags-next-visit = 次の受診時に伝えておくとよいこと
# Y and N stay as they are: these are the keys.
flags-keys = Yキー（はい）とNキー（いいえ）で、選ばれている質問に答えられます。
# A button that says no to every question, or to those that are left.
flags-none = どれも当てはまらない
flags-none-of-the-others = 残りはどれも当てはまらない
flags-keep = 回答を保存
flags-open = まだ答えていない質問が{ $count }件あります。
flags-kept = 回答を保存しました。

## On Today, while they wait: why, and a button

flags-due-weekly = 前回から1週間たちました。
flags-due-red = 赤のランの後なので。
flags-due-sign = 記録されたサインがあったので。
# Heading over what the log suggests showing to somebody.
flags-advice = 診てもらうとよいこと
flags-answer = { $count }件の質問に答える…

## The stop card

stop-noted = 記録されたこと
stop-why = ここで止まる理由
# Heading over a line that is copied or shown.
stop-to-show = 医療者に見せる内容
stop-copy = コピー
# Read out for the button; begins with the word on it.
stop-copy-spoken = コピー：医療者に見せる一行
stop-copied = コピーしました。
# Where copying was not allowed.
stop-marked = この行を選択しました。キーボードでコピーしてください。
# A button that unfolds a form, and what is read out for the form.
stop-looked-at = 診てもらいました…
stop-looked-at-spoken = 診てもらいました
stop-who = だれに診てもらいましたか？
stop-who-hint = 例：担当の理学療法士。または：誤って回答した。
stop-who-missing = だれかを入力してください。レポートに記載されます。
stop-said = 何と言われましたか？
stop-clear = このカードを解除
stop-not-yet = まだ
# A button on the card while it fills the window: it makes room for the rest of the screen Today.
stop-diary = 日誌を表示
stop-cleared = 解除しました。
