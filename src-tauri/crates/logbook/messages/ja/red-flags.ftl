### The red-flag questions and what follows from an answer. Their wording is medical: as in the language's own guidelines.

## The questions. Each is one sentence that a person answers with yes or no.

red-flags-ask-no-weight = 脚に体重をかけられない、または膝をまったく動かせない状態ですか？
red-flags-ask-badly-swollen = 膝がひどく腫れている、または形が変わっていますか？
red-flags-ask-hot-and-unwell = 膝が熱く、赤く、腫れていて、さらに発熱、悪寒、または体調不良がありますか？
red-flags-ask-stuck = 膝が引っかかって伸ばせない、または痛みを伴ってカクンと鳴ることがありますか？
red-flags-ask-gives-way = 膝崩れ（体重をかけたときに膝がガクッと抜けること）がありますか？
red-flags-ask-severe-or-blow = 痛みが非常に強い、または強い転倒・打撲・ひねりをきっかけに始まりましたか？
red-flags-ask-cannot-lift = 仰向けに寝て、伸ばした脚を床から持ち上げることができない状態ですか？
red-flags-ask-numb-or-cold = 膝から下にしびれ、力の入りにくさ、または冷たさがありますか？
red-flags-ask-calf-or-breath = ふくらはぎが腫れている、熱をもっている、押すと痛い、または最近息切れするようになりましたか？
red-flags-ask-after-surgery = この膝に手術や注射を受けたことがある、または人工関節が入っていて、今、症状が悪くなっていますか？
red-flags-ask-night-pain = 何をしてもしなくても、膝が一日中、または夜間に痛みますか？
red-flags-ask-weight-or-lump = 意図しない体重減少、がんの既往、または膝の近くの硬いしこりがありますか？
red-flags-ask-bone-or-groin = 骨の一点に、押したり片足で跳んだりすると痛む場所がある、または鼠径部（脚の付け根）や太ももが痛みますか？
red-flags-ask-keeps-coming = 膝の腫れや不安定感をくり返している、または動く範囲が大きく減りましたか？
red-flags-ask-many-joints = いくつもの関節が痛む、朝のこわばりが30分以上続く、または乾癬、腸や眼の炎症、最近の感染症がありますか？
red-flags-ask-under-18 = 18歳未満ですか？
red-flags-ask-told-not-to-run = 医療者から今は走らないように言われている、または膝に新しいけがをしましたか？

## What was answered with yes, in a few words: stands within sentences and lists as $flag.

red-flags-short-no-weight = 脚に体重をかけられない、または膝を動かせない
red-flags-short-badly-swollen = ひどい腫れ、または形の変化
red-flags-short-hot-and-unwell = 熱感・赤み・腫れと、発熱または体調不良
red-flags-short-stuck = 引っかかる、または痛みを伴って鳴る
red-flags-short-gives-way = 膝崩れ
red-flags-short-severe-or-blow = 非常に強い痛み、または転倒・打撲・ひねりからの痛み
red-flags-short-cannot-lift = 伸ばした脚を持ち上げられない
red-flags-short-numb-or-cold = 膝から下のしびれ、脱力、または冷感
red-flags-short-calf-or-breath = ふくらはぎの腫れ・熱感・圧痛、または新しい息切れ
red-flags-short-after-surgery = 手術・注射の後、または人工関節での悪化
red-flags-short-night-pain = 一日中、または夜間の痛み
red-flags-short-weight-or-lump = 体重減少、がんの既往、または硬いしこり
red-flags-short-bone-or-groin = 骨の一点、または鼠径部や太ももの痛み
red-flags-short-keeps-coming = くり返す腫れや不安定感、または動きの減少
red-flags-short-many-joints = 複数の関節、長い朝のこわばり、または関節の痛みを伴う病気
red-flags-short-under-18 = 18歳未満
red-flags-short-told-not-to-run = 今は走らないようにとの指示、または新しいけが

## What to do after a yes

# $day "1 March 2026".
red-flags-answered = { $day }に「はい」の回答：{ $flag }。
red-flags-do-breath = 走らないでください。息切れがあれば救急に電話してください。なければ、今日中に医師の診察を受けてください。
red-flags-do-today = 走らないでください。夜間や週末でも、今日中に医師の診察を受けてください。
red-flags-do-emergency = 走らないでください。今日中に、救急外来か時間外診療で膝を診てもらってください。
red-flags-do-growing = このプランだけで進めないでください。成長期の膝は、股関節も含めて、先に医師に診てもらいます。
red-flags-do-as-told = 膝を担当する医療者がよいと言うまで、走らないでください。
red-flags-do-appointment = 今は走らないでください。かかりつけ医かスポーツドクターの予約を取ってください。
# How soon, in three steps.
red-flags-soon-today = 今日。
red-flags-soon-days = 数日のうちに。
red-flags-soon-visit = 次の定期受診のときに。

## Advice that follows from the log. $knee is "Left knee" or "Right knee".

red-flags-two-reds = { $knee }：2週間以内に赤のランが2回。後のほうは{ $day }。
red-flags-rest-pain = { $knee }：{ $day }以降、前日にランのない朝はすべて10段階中5以上。
red-flags-not-improving = { $knee }：{ $day }のぶり返しから6週間たっても、朝の状態がその後よりよくなっていません。
red-flags-advice = この記録を理学療法士か医師に見せてください。プランは続きます。

## The stop card

red-flags-stop-today = 今日中にこの膝を診てもらってください
red-flags-stop-before-running = 走る前にこの膝を診てもらってください
red-flags-stop-why = これらの回答は、日誌が判断できることではありません。膝を診ることのできる人が診るまで、プランと判定は止まります。その後、だれに診てもらったかを記入すると、どちらも再開します。
red-flags-stop-soon-today = 今日：救急外来や時間外診療、またはお住まいの地域の医療電話相談へ。息切れがある、またはひどく具合が悪いときは、今すぐ救急の電話番号へ。
red-flags-stop-soon-days = 数日のうちに：かかりつけ医、またはスポーツドクターへ。悪くなるようなら、もっと早く。
# One line to show to a clinician. $answered is a list of the entries below; $runs "12 runs".
red-flags-for-a-clinician = { $knee }：{ $answered }。記録：{ $runs }、この6か月に赤のランなし。
red-flags-for-a-clinician-red = { $knee }：{ $answered }。記録：{ $runs }、最後の赤のランは{ $day }。
red-flags-answered-in-a-list = { $flag }（{ $day }に「はい」）
# For $knee, where none was chosen, and where both are watched.
red-flags-knee = 膝
red-flags-both-knees = 両膝が対象です

## What was told

# Behind "red-flag answers" in the menu.
red-flags-told-all-no = すべて「いいえ」
red-flags-told-one = 「はい」：{ $flag }
red-flags-told-several = 「はい」{ $count }件
red-flags-round-all-no = すべての質問の回答が「いいえ」でした。
# $flags: a list with semicolons.
red-flags-round-yes = 「はい」の回答：{ $flags }。
# $by: who looked at the knee, in the runner's words; $note too.
red-flags-cleared = 解除：{ $by }。
red-flags-cleared-with-note = 解除：{ $by }。{ $note }
