# One run, and the form a run is typed into.

# The three questions that are asked of a knee, each over a scale from 0 to 10.
run-view-during = 走行中の最大
run-view-after = その後数時間の最大
run-view-morning = 翌朝
# Link back to the log; an arrow stands before it.
# What a run without a name is called.
# $day like "Sunday 22 November 2026", $clock like "07:12".
run-view-when = { $day }、{ $clock }
run-view-edit = 編集…
run-view-deleted = ランを削除しました。
run-view-load-title = 膝の負荷
# $load is a number set large, "4.2".
# Heading: other activities of the same day.
run-view-beside = 同じ日のほかの活動
# Heading: what a watch or a note said of a knee, an injury, soreness.
run-view-noted-title = 記録されていたこと
# $source is where it was noted.
run-view-noted = { $text }（{ $source }）
run-view-context = 背景の情報です。膝についての回答ではなく、どの数値も変えません。
# Heading: the files and services that know this run.
run-view-copies = このランの出どころ
run-view-warnings = ファイルを読み取って気づいたこと
# Heading: pace, height and cadence over the run.
run-view-way = 走行の経過
run-view-no-track-typed = このランは手入力なので、軌跡はありません。
run-view-no-track = このランの軌跡はありません。ファイルには合計だけが入っていました。
# $link is the next message.
run-view-no-knee = 対象の膝がまだありません。{ $link }。
run-view-no-knee-link = 「設定」で選ぶ
# What is known of the run: a word over each number.
run-view-effort = きつさ
run-view-felt = 感覚
# Beside a light: the knee's answers to this run count as a flare.
run-view-flare = ぶり返しに数えます
# A source of the run. $source is its name, $text what it is, $gave a list of what was taken from it ("title, notes").
run-view-copy = { $source }：{ $text }。取り入れた項目：{ $gave }。
run-view-copy-alike = { $source }：{ $text }。ほかにない情報はありませんでした。
# The name of a source: the run was typed in by hand.
# At the foot: where the run is from.
run-view-from-hand = 手入力。
run-view-from-sample = サンプルの一部。
run-view-from-file = { $file }から。
run-view-from-import = 読み込みから。
# Follows one of the four before.
run-view-edited = その後、手で変更されています。

# The form.
run-form-new = ランを手入力
run-form-change = このランを変更
run-form-time-hint = 24時間表記
run-form-minutes-hint = 25 または 25:30
run-form-distance = { $unit ->
    [mi] 距離（マイル）
   *[km] 距離（km）
}
run-form-distance-hint = わからなければ空欄のままに
# RPE is the rating of perceived exertion.
run-form-effort = きつさ（RPE 0–10）
run-form-effort-hint = 0は安静、10は全力
# Nothing is said of the surface, or of how it felt.
run-form-climb = 上り（m）
run-form-descent = 下り（m）
run-form-feel = 感覚
run-form-very-weak = 1 とても不調
run-form-weak = 2 不調
run-form-normal = 3 ふつう
run-form-strong = 4 好調
run-form-very-strong = 5 とても好調
# Unfolds the fields that are seldom filled in.
run-form-more = 上り、歩数、シューズ、感覚
run-form-save-run = ランを保存
# What is wrong with a field, under it.
run-form-wrong-day = いつのランですか？2026-01-31のように入力してください。
run-form-wrong-time = 時刻は07:30のように入力してください。
run-form-wrong-minutes = 25や25:30のように分で入力してください。
run-form-wrong-distance = 4.2のように距離を入力してください。
run-form-neither = 時間か距離のどちらかが必要です。
run-form-wrong-effort = 0〜10で入力してください。
run-form-wrong-metres = メートルで入力してください。
run-form-wrong-steps = 整数で入力してください。
run-form-changed = ランを変更しました。
run-form-saved = ランを保存しました。次は膝の回答です。
