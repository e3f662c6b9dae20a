### What a person is told when something could not be done: what happened, what became of the data, and, as a sentence of its own (…-hint), what to do next.
### $error, $detail and $reason are technical, in the system's own words. $path is a file or folder. $id is a number. Words in `…` are typed as they stand.

## What is not there

problem-no-run = ラン{ $id }はありません。
problem-no-answer = 回答{ $id }はありません。
problem-no-score = 質問票{ $id }はありません。
problem-no-change = 記録された変化{ $id }はありません。
problem-no-activity = ほかの活動{ $id }はありません。
problem-no-place = この場所はもう監視していません。何も変更していません。
problem-no-import = 読み込み{ $id }はありません。
problem-cancelled = 中止しました。何も変更していません。

## Files and pages

problem-not-written = { $path }に書き込めませんでした：{ $error }。記録帳は元のままです。
problem-not-written-hint = 別のフォルダを選ぶか、空きを作ってください。
# $place is a file with line and column; $wrong is a sentence in English.
problem-template-mistake = レポートのテンプレートの{ $place }に誤りがあります：{ $wrong } 記録帳は元のままです。
problem-template-mistake-hint = テンプレートを直すか、外してください。外すとPlimsoll自身のテンプレートを使います。
problem-page-not-made = ページを作れませんでした：{ $error }。記録帳は元のままです。

## What the window is told

problem-import-busy = 別の読み込みが進行中です。新しい読み込みは始めていません。
problem-import-busy-hint = 終わるのを待つか、中止してください。
problem-no-preview = 読み込みを待っているものはありません。何も変更していません。
problem-no-preview-hint = ファイルをもう一度選んでください。
problem-no-home = ファイルの置き場所がシステムからわからないため、記録帳を置く場所がありません。
problem-no-home-hint = このユーザーのホームフォルダを設定してください。
problem-sample-open = サンプルが開いています。自動で入るものは、ご自分の記録帳にだけ入ります。何も変更していません。
problem-sample-open-hint = 先にサンプルを終了してください。
problem-not-plugged-in = もう接続されていません。何も変更していません。
problem-not-plugged-in-hint = もう一度接続してください。新しいものは新しいまま残っています。
problem-no-file-manager = ファイルマネージャが開きませんでした：{ $error }。何も変更していません。
problem-no-file-manager-hint = このページのパスは手動で開けます。

## What cannot be

# $value, $min and $max are numbers.
problem-out-of-range = { $quantity ->
    [distance] { $value }は距離の範囲にありません。{ $min }〜{ $max } mにしてください。
    [duration] { $value }は時間の範囲にありません。{ $min }〜{ $max }秒にしてください。
    [step-count] { $value }は歩数の範囲にありません。{ $min }〜{ $max }歩にしてください。
    [heart-rate] { $value }は心拍数の範囲にありません。{ $min }〜{ $max } bpmにしてください。
    [cadence] { $value }はピッチの範囲にありません。{ $min }〜{ $max }歩/分にしてください。
    [speed] { $value }は速さの範囲にありません。{ $min }〜{ $max } m/sにしてください。
    [knee-load] { $value }は膝の負荷の範囲にありません。{ $min }〜{ $max } 膝kmにしてください。
    [pain-score] { $value }は痛みの評価の範囲にありません。0〜10のスケールで{ $min }〜{ $max }にしてください。
    [stiffness] { $value }はこわばりの範囲にありません。{ $min }〜{ $max }分にしてください。
    [sleep] { $value }は睡眠時間の範囲にありません。{ $min }〜{ $max }時間にしてください。
    [stress] { $value }はストレスの範囲にありません。0〜10の尺度で{ $min }〜{ $max }にしてください。
    [exertion] { $value }はきつさの範囲にありません。0〜10のスケールで{ $min }〜{ $max }にしてください。
    [feel] { $value }は感覚の範囲にありません。1〜5のスケールで{ $min }〜{ $max }にしてください。
   *[score] { $value }は得点の範囲にありません。{ $min }〜{ $max }点にしてください。
}
problem-empty-run = ランには時間か距離が必要です。
problem-empty-plan = 距離か時間のどちらかを入力してください。
problem-not-an-amount = 「{ $text }」は距離でも時間でもありません。
problem-not-an-amount-hint = 5km、3mi、30min、1h30minのように入力してください。
problem-not-a-time = 「{ $text }」は日付や時刻として読み取れません。
problem-not-a-time-hint = 2026-03-01、または2026-03-01T18:30のように入力してください。
problem-in-the-future = それは未来の日時です。
problem-morning-not-yet = このランの翌朝はまだ来ていません。
problem-morning-not-yet-hint = 明日おたずねします。
problem-wrong-moment = { $detail ->
    [one-hour] 1時間後の評価は、この時点には付けられません。
   *[stiffness] 朝のこわばりは、この時点には付けられません。
}
problem-no-setting = 設定「{ $key }」はありません。
problem-no-setting-hint = `plim settings`ですべて表示できます。
# $key and $takes are as `plim settings` lists them.
problem-not-a-value = 「{ $value }」は{ $key }の値ではありません。使える値：{ $takes }。
problem-ladder-hint = 30w; 6x1r4w; 20r のように、歩きを先にしてステップを書いてください。
problem-ladder-length = ステップ表は2〜60ステップです。これは{ $count }ステップです。
problem-ladder-not-a-step = ステップ表のステップ{ $step }「{ $text }」を読み取れません。
problem-ladder-out-of-range = ステップ表のステップ{ $step }「{ $text }」は、時間がないか、300分または60回を超えています。
problem-ladder-begins-running = ステップ表は、走る最初のステップの前に、歩きから始めます。
problem-ladder-no-running = ステップ表のステップ{ $step }にはランがありません。
problem-score-hint = 範囲は`plim score kinds`でわかります。
problem-score-total-only = この質問票は合計点だけです。
# $given is how many answers were given.
problem-score-answers = この質問票の回答は{ $most }個です。入力は{ $given }個でした。
problem-score-answers-between = この質問票の回答は{ $least }〜{ $most }個です。入力は{ $given }個でした。
problem-score-item-words = 活動には{ $most }文字以内の名前が必要です。
problem-total-and-items = 合計か項目のどちらか一方を入力してください。何も変更していません。
problem-empty-change = 何が変わったかを短く入力してください。
problem-template-no-folder = テンプレートのフォルダ「{ $folder }」を使えません。そのフォルダはありません。何も変更していません。
problem-template-no-typst = テンプレートのフォルダ「{ $folder }」を使えません。.typで終わるファイルがありません。何も変更していません。
problem-template-too-large = テンプレートのフォルダ「{ $folder }」を使えません。500ファイルまたは50 MBを超えています。何も変更していません。
problem-template-unreadable = テンプレートのフォルダ「{ $folder }」を使えません：{ $error }。何も変更していません。
problem-template-hint = 指定がなければPlimsoll自身のテンプレートを使います。作り方はdocs/report-template.mdにあります。
problem-empty-start-check = どの質問にも回答がありません。何も変更していません。
problem-empty-start-check-hint = 少なくとも1つに答えてください。
problem-no-knee = まだ膝が選ばれていません。何も変更していません。
problem-no-knee-hint = 対象の膝を選ぶか、指定してください。
problem-no-flag = 質問「{ $code }」はありません。何も変更していません。
problem-no-flag-hint = `plim red-flags`ですべて表示できます。
problem-nothing-to-clear = 解除できるものはありません。
problem-cleared-by-nobody = だれが解除したかを入力してください。理学療法士、医師、または誤りだったこと。
problem-no-run-named = このグラフは1回のランについてのものです。
problem-no-run-named-hint = どのランかを指定してください：--runに`plim runs`の番号。
problem-period-backwards = 期間の終わりが始まりより前です。
problem-logbook-not-empty = この記録帳にはすでに何か入っています。何も変更していません。
problem-logbook-not-empty-hint = サンプル用に新しいファイルを指定してください。
problem-folder-not-empty = このフォルダにはすでに何か入っています。何も書き込んでいません。
problem-folder-not-empty-hint = 新しいフォルダか空のフォルダを選んでください。
problem-not-columns = 「{ $part }」はこの表の列の指定になっていません。何も変更していません。
problem-not-columns-hint = 次のように書いてください：1 date; 3 distance km; 4 duration clock; 5 -; dates month-first; decimals comma
problem-no-table = どのファイルも、列を指定できる表ではありません。何も変更していません。
problem-no-table-hint = 列の指定を外してください。
# $count is at least 2.
problem-several-tables = 列の異なる表が{ $count }つあります。何も変更していません。
problem-several-tables-hint = 1つずつ読み込んで、それぞれの読み取り方を指定してください。
problem-no-columns = 列「{ $fingerprint }」について覚えていることはありません。何も変更していません。
problem-no-columns-hint = `plim columns`で一覧を表示できます。
problem-watched-already = { $name }はすでに、その中のすべてとともに監視しています。何も変更していません。
problem-watched-already-hint = 先に監視をやめるか、別の場所のフォルダを選んでください。
problem-name-is-no-text = { $path }の名前は文字として読めないため、記録帳に保存できません。何も変更していません。
problem-name-is-no-text-hint = フォルダの名前を変えるか、別のフォルダを選んでください。
problem-not-a-folder = { $path }の中を見られません。フォルダではないか、読み取れないか、ファイルが多すぎます。何も変更していません。
problem-not-a-folder-hint = 計測データが保存されるフォルダを選んでください。

## The logbook's file

problem-not-a-logbook = { $path }はPlimsollの記録帳ではありません。ファイルには触れていません。
problem-not-a-logbook-hint = そのファイルを別の場所に移してもう一度試すか、別のファイルを選んでください。
problem-newer-file = この記録帳は新しいPlimsollで書かれています（ファイルのバージョン{ $version }。このプログラムが扱えるのは{ $known }まで）。ファイルには触れていません。
problem-newer-file-hint = Plimsollを更新してから、もう一度開いてください。
problem-older-file = この記録帳は古いPlimsollのもので更新が必要ですが、書き込めません。ファイルには触れていません。
problem-older-file-hint = ファイルを書き込み可能にするか、コピーを開いてください。
problem-no-file = ファイル{ $path }はありません。
problem-cannot-open = { $path }を開けませんでした：{ $reason }。
problem-cannot-open-hint = フォルダがあり、書き込めるかどうか確認してください。
problem-read-only = この記録帳は読み取れますが、書き込めません。何も変更していません。
problem-read-only-hint = ファイルを書き込み可能にするか、コピーで作業してください。
problem-disk-full = ディスクがいっぱいです。この変更は何も書き込んでいません。それまでの内容はすべて残っています。
problem-disk-full-hint = 空きを作ってもう一度試してください。
problem-busy = 別のプログラムが記録帳に書き込んでいます。何も変更していません。
problem-busy-hint = 少し待ってもう一度試してください。
problem-corrupt = 記録帳のファイルが壊れています：{ $detail }。ファイルは変更していません。
problem-corrupt-hint = バックアップから復元してください：`plim restore FILE`
problem-unsound-backup = { $path }は壊れているため、復元しませんでした：{ $detail }。記録帳は元のままです。
problem-unsound-backup-hint = 別のバックアップを選んでください。
problem-already-exists = { $path }はすでにあります。ファイルには触れていません。
problem-already-exists-hint = 別の名前を選んでください。
problem-file = { $path }：{ $error }。記録帳は元のままです。
problem-file-hint = フォルダを確認してもう一度試してください。
problem-refused = 記録帳が変更を受け付けませんでした：{ $detail }。何も変更していません。
problem-unreadable = 記録帳に読み取れないものがあります：{ $detail }。何も変更していません。
problem-unreadable-hint = 詳しくは`plim check`でわかります。
problem-cannot-undo = 最後の操作を取り消せません：{ $detail }。何も変更していません。
problem-not-usable = 記録帳のファイルを使えませんでした：{ $detail }。何も変更していません。
