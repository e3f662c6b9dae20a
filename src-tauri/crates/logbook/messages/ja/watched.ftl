### Folders and watches that runs come from by themselves.

# A watch that does not say its model.
watched-watch-of = { $maker }のウォッチ

## What an import from a place brought, as *Undo* names it

watched-brought-folder = フォルダ{ $place }からラン{ $count }回
watched-brought-watch = ウォッチ{ $place }からラン{ $count }回
# No run came, but something that is known of some days: how somebody slept or felt.
watched-context-folder = フォルダ{ $place }から数日分の背景情報
watched-context-watch = ウォッチ{ $place }から数日分の背景情報

## How a place is

watched-left-alone = 指定どおり、対象外です。
watched-not-plugged-in = 接続されていません。
watched-plugged-asks = 接続されています。ランは指示があれば取り込みます。
watched-plugged-always = 接続されています。新しいものは自動で入ります。
watched-is-watched = 監視中です。
watched-away = 今は見つかりません。自動で探し続けます。
watched-looking = 確認中です。
watched-unreadable = システムの制限で、Plimsollから読み取れません。
watched-too-many = ファイルが多すぎて調べきれません。もっと内側のフォルダを監視してください。
watched-silent = 応答がありません。ネットワークドライブかもしれません。ほかの動作には影響しません。

## What is explained

watched-what-is-taken-in = そのフォルダと下の階層にあるFIT、TCX、GPX、JSONファイル（gzipやZIPで圧縮したものも含む）。表（CSV）は自動では入りません。手動で読み込んでください。
# On Linux.
watched-which-watches-mounted = ドライブとして表示されるGarminは、接続すると検出され、最初の一度だけたずねます。新しいGarminやWahooはMTP方式でドライブがなく、デスクトップ環境がマウントする場合に検出されます（GNOMEは対応）。COROS、Polar、Suuntoのウォッチは計測データをコンピュータに表示しません。書き出し先のフォルダを監視してください。
# On Windows and macOS.
watched-which-watches = ドライブとして表示されるGarminは、接続すると検出され、最初の一度だけたずねます。新しいGarminやWahooはMTP方式で、ここではドライブがありません。ファイルを監視フォルダにコピーしてください。COROS、Polar、Suuntoのウォッチは計測データをコンピュータに表示しません。書き出し先のフォルダを監視してください。

## What is asked

# $name is a folder: its name, and that of the folder it is in.
watched-picked-empty = { $name }にはまだ計測データがありません。これから入るものを取り込みます。
watched-picked = { $name }には計測データが{ $count }件あります。すべて取り込みますか、それともこれから入るものだけにしますか？
watched-watch-asks = ウォッチが接続されています：{ $name }、計測データ{ $count }件、うち新規{ $new }件。取り込みますか？

## What came in

watched-came-new = { $place }から新しいラン{ $new }回。
watched-came-completed = { $place }のファイルでラン{ $completed }回を補完。
watched-came-both = { $place }から新しいラン{ $new }回、ファイルで補完したラン{ $completed }回。
# A file of an archive: "runs.zip (a.fit)".
watched-member = { $name }（{ $member }）
# The reason follows as a sentence of its own. $count counts further files.
watched-broken = { $name }を読み取れませんでした。
watched-broken-in = { $place }の{ $name }を読み取れませんでした。
watched-broken-more = { $name }とほか{ $count }件を読み取れませんでした。
watched-broken-more-in = { $place }の{ $name }とほか{ $count }件を読み取れませんでした。
watched-locked = { $place }のファイル{ $count }件を開けません。システムの制限で、Plimsollから読み取れません。後でもう一度試します。
watched-no-run = { $place }の新しいファイル{ $count }件にランはありませんでした。

## What a look found

watched-nothing-new-in = { $place }に新しいものはありません。
watched-not-there = { $place }は今は見つかりません。
watched-place-unreadable = { $place }：システムの制限で、Plimsollから読み取れません。
watched-place-too-many = { $place }はファイルが多すぎて調べきれません。
watched-place-silent = { $place }から応答がありません。
watched-still-written = 書き込み中のファイル{ $count }件は、次の確認に回しました。
watched-now-watched = これから{ $name }を監視します。
watched-nothing-new = 新しいものはありません。
watched-from-now = 何も取り込みませんでした。{ $name }を監視し、これから入るものを取り込みます。
