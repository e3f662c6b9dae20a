### What is asked about a run and a morning.

# $side: `left` or `right`.
questions-before = 走り出す前の{ $side ->
    [left] 左膝
   *[right] 右膝
}はどうでしたか？
questions-during = 走っている間、最も痛んだときの{ $side ->
    [left] 左膝
   *[right] 右膝
}はどうでしたか？
# Follows the question about the run.
questions-after = その後の数時間で、最も痛んだときはどうでしたか？
questions-morning = 翌朝の{ $side ->
    [left] 左膝
   *[right] 右膝
}はどうですか？
# On a morning without a run before it, and in a reminder.
questions-this-morning = 今朝の{ $side ->
    [left] 左膝
   *[right] 右膝
}はどうですか？
questions-due-tomorrow = 明日の朝におたずねします
# Above the questions about a run. $when: `today`, `yesterday` or `day`, which is $day, "1 March 2026"; $amount "5.0 km", "25 min".
questions-title = { $when ->
    [today] 今日、{ $amount }
    [yesterday] 昨日、{ $amount }
   *[day] { $day }、{ $amount }
}

## The next step, below Today's heading

questions-next-no-knee = 対象の膝を「設定」で選んでください。そうすると、ランごとに膝の様子をおたずねします。
questions-next-no-run = ウォッチからランを読み込むか、入力してください。
questions-next-open = 未回答が{ $count }件あります。答えのない朝は不明のままで、問題なしとは数えません。
questions-next-nothing = 未回答はありません。次の質問は次のランのときです。
