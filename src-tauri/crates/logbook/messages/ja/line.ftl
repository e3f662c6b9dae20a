### The load line: what it says of itself.

# $rests says what is known so far.
line-unavailable = まだラインはありません。{ $rests }
line-no-knee = まだラインはありません。膝の回答がまだありません。
# The band's ends come without their unit. $rests says what the line rests on.
line-ready = 負荷ラインは{ $load }、幅は{ $low }〜{ $high }です。{ $rests }
line-ready-stood-back = 負荷ラインは{ $load }、幅は{ $low }〜{ $high }です。{ $rests }最近は膝の単純な平均より予測が外れているため、プランはラインなしで決めます。
# $percent is a whole number.
line-unclear = これまでのところ、悪化した朝は負荷に沿っていません（負荷が関係しない{ $certainty ->
    [over-99] 確率は99%超
    [under-1] 確率は1%未満
   *[known] 確率は{ $percent }%
}）。そのためラインは引きません。{ $rests }
line-few-answers = ラインを引くには、まだ回答が足りません。
line-no-flare = 悪化した朝がまだないため、ラインはこれまでにこなせた負荷より上にあるとしか言えません。
line-wide-band = 今の回答では幅が広すぎて、まだラインを引けません。
line-tolerated = これまでにこなせた負荷：{ $load }まで。
line-nothing-rated = まだ評価されたものがありません。
line-rests = 根拠：{ $day }以降の評価済みのラン{ $count }回、ぶり返し{ $flares }回。
line-rests-recalled = 根拠：{ $day }以降の評価済みのラン{ $count }回、ぶり返し{ $flares }回。うち回答{ $recalled }件は記憶によるものです。
line-start = { $basis ->
    [told] 最初の回答の前は{ $load }と仮定しました。入力された、楽に走れた最長のランと休止の日数からです。
    [own-runs] 最初の回答の前は{ $load }と仮定しました。前回の休止前の最長のランからです。楽だったかどうかはわかりません。
   *[nothing] 最初の回答の前は{ $load }と仮定しました。大まかな見積もりです。休止前に楽に走れた最長のランを入力してください。
}
# Both log scores are below 0.
line-track-record = これまで：評価済みのラン{ $count }回で、悪化した朝の予測{ $predicted }回、実際{ $observed }回。対数スコア −{ $score }、単純な平均では −{ $average }（0に近いほどよい）。
