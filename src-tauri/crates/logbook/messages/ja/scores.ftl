### Questionnaires, in Plimsoll's own words. Names of others' questionnaires stay as they are.

## What they ask, or where they are filled in

scores-about-overall = 今日の膝は、まったく問題のない膝を100%とすると何%ですか？
scores-about-activities = 膝のために難しいことを5つまで挙げ、それぞれ評価してください。0はできない、10は以前と同じようにできる。比べられるように、名前は変えないでください。
scores-about-change = 始まったときと比べて：−7は非常に悪くなった、0は変化なし、7は非常によくなった。
scores-about-weekly-trouble = この7日間についての4つの質問です。
scores-about-koos = 専用の用紙に記入し、得点を入力してください。0（最も悪い）〜100。
scores-about-akps = Kujalaスケール。専用の用紙に記入し、合計を入力してください。0（最も悪い）〜100。
scores-about-uwri = 専用の用紙に記入し、合計を入力してください。0〜36（けがの前と同じ）。
scores-about-ostrc = 専用の用紙に記入し、合計を入力してください。0（問題なし）〜100。
scores-about-lefs = 専用の用紙に記入し、合計を入力してください。0〜80（困難なし）。
scores-about-tsk-11 = 専用の用紙に記入し、合計を入力してください。11〜44（動くことへの恐怖が最も強い）。

## The four weekly questions, each with its four answers from none to worst

scores-kept-from-running = 今週、膝のために走れないことがありましたか？
scores-kept-from-running-0 = まったくない
scores-kept-from-running-1 = 支障はあったが走った
scores-kept-from-running-2 = 取りやめたランがある
scores-kept-from-running-3 = 走れなかった
scores-ran-less = 膝のために、走る量を減らす、ゆっくり走る、場所を変えるなどしましたか？
scores-ran-less-0 = まったくない
scores-ran-less-1 = 少し
scores-ran-less-2 = はっきりと
scores-ran-less-3 = まったく走っていない
scores-how-well = 膝のために、走りの調子は落ちましたか？
scores-how-well-0 = 変わらない
scores-how-well-1 = 少し
scores-how-well-2 = かなり
scores-how-well-3 = まったく走っていない
scores-how-much = ランの前後や走行中に、どれくらい痛みましたか？
scores-how-much-0 = まったく痛まない
scores-how-much-1 = 少し
scores-how-much-2 = はっきりと
scores-how-much-3 = とても

## What was filled in

# $source is a citation.
scores-least-change = { $points }点以上の変化には意味があります（{ $source }）。
# $name is the questionnaire's, with its scale; $total a number.
scores-told = { $name }：{ $total }
# $before is the total of last time, $day when that was.
scores-told-since = { $meaning ->
    [better-reaches] { $name }：{ $total }。{ $day }の{ $before }より、意味のある差で改善
    [better-less] { $name }：{ $total }。{ $day }の{ $before }より改善、意味のある差には届かない
    [better] { $name }：{ $total }。{ $day }の{ $before }より改善
    [worse-reaches] { $name }：{ $total }。{ $day }の{ $before }より、意味のある差で悪化
    [worse-less] { $name }：{ $total }。{ $day }の{ $before }より悪化、意味のある差には届かない
    [worse] { $name }：{ $total }。{ $day }の{ $before }より悪化
   *[same] { $name }：{ $total }。{ $day }の{ $before }と同じ
}
# As *Undo* names it.
scores-short = { $name }（{ $day }）
