### A logbook that left whole, and its way back in.

# Who cleared a red flag, where names are left out.
whole-somebody = だれか
# An activity of one's own, where its name is left out.
whole-activity = 活動{ $number }
# What a document holds: "Your logbook: 524 runs, 80 answers".
whole-your-logbook = あなたの記録帳：ラン{ $runs }回、回答{ $answers }件
whole-restored = この記録帳にはランも回答もありませんでした。設定とプランを含め、すべて元の記録帳と同じになりました。
# $came and $left are lists of the phrases below.
whole-joined = 取り込むもの：{ $came }。取り込まないもの：{ $left }。ここにあるものはそのまま残ります。
whole-joined-nothing = 新しいものはありません。取り込まないもの：{ $left }。ここにあるものはそのまま残ります。
whole-new-runs = 新しいラン{ $count }回
whole-fuller-runs = 補完されたラン{ $count }回
whole-new-answers = 新しい回答{ $count }件
whole-new-activities = 新しいほかの活動{ $count }件
whole-new-entries = 新しいほかの項目{ $count }件
whole-runs-there = すでにあったラン{ $count }回
whole-answers-there = 別の回答がすでにあった回答{ $count }件
whole-its-settings = その設定
whole-its-plan = そのプランと読み込みの履歴
# $keys are settings' names, as `plim settings` lists them.
whole-settings-stay = ここで行った設定はそのまま残ります：{ $keys }。

## What was left

# $theirs and $yours are pain from 0 to 10.
whole-answer-left = { $day }、{ $side ->
    [left] 左膝
   *[right] 右膝
}、{ $moment ->
    [before] 走る前
    [during] 走行中
    [after] 走行後
   *[morning] 朝
}：ファイルでは{ $theirs }、ここでは{ $yours }です。ここにあったものを残します。
# The same number, but another note or detail.
whole-answer-left-detail = { $day }、{ $side ->
    [left] 左膝
   *[right] 右膝
}、{ $moment ->
    [before] 走る前
    [during] 走行中
    [after] 走行後
   *[morning] 朝
}：ファイルではメモか詳細が異なります。ここにあったものを残します。
# $name is a questionnaire's. $side is none where it is about no knee.
whole-score-left = { $side ->
    [left] { $day }、左膝、{ $name }：ファイルでは{ $theirs }、ここでは{ $yours }です。ここにあったものを残します。
    [right] { $day }、右膝、{ $name }：ファイルでは{ $theirs }、ここでは{ $yours }です。ここにあったものを残します。
   *[none] { $day }、{ $name }：ファイルでは{ $theirs }、ここでは{ $yours }です。ここにあったものを残します。
}
whole-score-left-answers = { $side ->
    [left] { $day }、左膝、{ $name }：ファイルでは回答が異なります。ここにあったものを残します。
    [right] { $day }、右膝、{ $name }：ファイルでは回答が異なります。ここにあったものを残します。
   *[none] { $day }、{ $name }：ファイルでは回答が異なります。ここにあったものを残します。
}
whole-more-left = ほかに{ $count }件も、同じように取り込みませんでした。
whole-by-hand = これはPlimsollの記録帳全体で、自動では入りません。手動で読み込むと、何が入るかを先に確認できます。
whole-part-of-export = これはPlimsollの書き出しの一部です。隣のlogbook.jsonに同じ内容があり、そちらを読み取りました。

## What is wrong with it

whole-newer-version = この記録帳は新しいPlimsollで書かれています（文書のバージョン{ $version }。このプログラムが扱えるのは{ $known }）。何も取り込んでいません。Plimsollを更新してもう一度試してください。
whole-without-times = この記録帳は人が読むために、時刻なしで書かれています。同じ日のランを区別できないため、何も取り込んでいません。時刻つきで書き出し直してください。
# $error is technical, in English.
whole-damaged = Plimsollの記録帳のようですが、途中から意味をなしません（{ $error }）。何も使えませんでした。
whole-breaks-off = ファイルは途中から意味をなしません（{ $error }）。その前の部分から、ラン{ $count }回を取り込みました。
# It stands in the place of $error above.
whole-entry-too-large = 記録帳にはありえない大きさの項目がある
# $field is the entry's list, as the file names it; $why is technical, in English.
whole-left-out = 「{ $field }」の項目を1件除きました：{ $why }。
whole-more-left-out = ほかに{ $count }件を除きました。

## Files that go with a report

whole-companion-dictionary = 表の辞書：各列の意味、単位、範囲（Frictionless Data Package）。
whole-companion-document = 期間内のランと回答を1つの文書にしたもの。Plimsollで読み取れます。
whole-companion-fhir = 同じ数値を医療機関のシステム向けにしたもの（HL7 FHIR R4）。自己申告であり、臨床測定ではありません。
