### What can be done from anywhere: the menu, the tray, and the sheet of keys in the window. An & stands before the letter that opens a menu.

# Three dots: it asks something first.
doings-new-run = 新しいラン…
doings-day = ラン以外のこと…
doings-import-files = ランを読み込む…
doings-print = レポートをプリント…
doings-close = ウインドウを閉じる
# Ends the app; also the last line of the tray's menu.
doings-quit = Plimsollを終了
doings-undo = 取り消す
doings-redo = やり直す
doings-cut = カット
doings-copy = コピー
doings-paste = ペースト
doings-select-all = すべてを選択
doings-larger = 拡大
doings-smaller = 縮小
doings-as-drawn = 実際のサイズ
doings-full-screen = フルスクリーン
doings-today = 今日
doings-log = 記録
doings-charts = グラフ
doings-plan = プラン
doings-report = レポート
doings-import = 読み込み
doings-settings = 設定
doings-answer = 回答待ちの質問
doings-can-run = 走れる？
doings-scores = 質問票…
doings-keys = キーボードショートカット
doings-red-flags = レッドフラッグの質問…
# $step: what would be taken back, "import".
doings-undo-step = { $step }を取り消す
# $step: what would be done again.
doings-redo-step = { $step }をやり直す

## The menus. The letter after & opens one with Alt; no two of them have the same.

doings-menu-file = ファイル(&F)
doings-menu-edit = 編集(&E)
doings-menu-view = 表示(&V)
doings-menu-go = 移動(&G)
doings-menu-help = ヘルプ(&H)
doings-about = Plimsollについて
