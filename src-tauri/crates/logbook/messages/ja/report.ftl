### The report for a clinic, a PDF. Room is scarce: headings, table heads and labels are short.
### In the window’s preview and in print; a space before a percent sign is a hard one.

## Counted

report-days = { $count }日
report-runs-counted = ラン{ $count }回
report-rated-runs = 評価済みのラン{ $count }回
report-mornings = 朝{ $count }回
report-flares-counted = ぶり返し{ $count }回

## Headings

# At the foot of each page.
report-page = { $n } / { $of }ページ
# $knee: one of the two below.
report-title = 負荷と痛み、{ $knee }
report-knee = { $side ->
    [left] 左膝
   *[right] 右膝
}
report-knee-capital = { $side ->
    [left] 左
   *[right] 右
}
# For $knee in the title.
report-no-knee = 膝は未選択
report-no-knee-short = 未選択
# A property of the PDF.
report-subject = ランナーが自己申告した、ランニングの負荷と膝の痛みの日誌。臨床測定ではありません。
report-figures = 5つの数値
report-sinss = 重症度から安定性まで（記録による）
report-flares = ぶり返しと、それぞれの前のラン
report-red-flags = レッドフラッグの質問
report-plan = プランの現在位置
report-course = ラン前後の24時間
report-weeks = 週ごとの負荷
report-factors = ぶり返しに伴っていたもの
report-line = 負荷ライン
report-adherence = プランの実施状況
report-scores = 質問票
report-changes = 変わったこと
report-runs = ラン
report-latest-runs = 最近のラン
report-diary = 日誌
report-diary-left-out = どのランにも記録がないため省略：{ $columns }。
report-methods = 数値の求め方
report-notice = ランナーの自己申告であり、臨床測定ではありません。Plimsollは、ランナー自身の数値のための日誌であり計算機です。診断はしません。
# Beside the title and the day at the foot of each page.
report-footer = 自己申告、臨床測定ではありません

## Who

report-about-runner = ランナー
report-about-knee = 膝
report-about-since = 痛み始め
report-about-period = 期間
report-about-made-on = 作成日
report-about-goal = 目標

## How complete the log is

# How complete the log is: $n of $of.
report-kept-days = { $of }日中{ $n }日を記録
report-kept-nobody = この期間の回答なし
report-kept-all = ランの翌朝はすべて回答あり（{ $of }回）
report-kept-missing = ランの翌朝{ $of }回中{ $n }回は回答なし：不明であり、痛みなしではない
report-kept-none-due = 回答すべきランの翌朝はまだなし
report-kept-recalled = { $n }件は記憶による

## In numbers

# Labels and notes of five numbers at the top of page 1: very short.
report-fig-runs = ラン
report-fig-runs-note = { $days }間
report-fig-longest = 最長のラン
report-fig-minutes = 週の時間（分）
report-fig-minutes-note = 最初 → 最後の7日間
report-fig-morning = 朝の痛み
report-fig-morning-note = 中央値 / 最大、{ $mornings }
report-fig-over = ラインを超えた日
report-fig-over-note = ラインのある走行日{ $n }日中
report-fig-flares = ぶり返し
report-fig-flares-note = { $rated }中

## Severity to stability

# SINSS: the five headings as physiotherapists know them.
report-severity = 重症度
report-severity-during = 走行中：中央値{ $median }、最大{ $worst }。
report-severity-morning = 翌朝：中央値{ $median }、最大{ $worst }。
report-severity-activities = 自分の活動：{ $value } / 10。
report-severity-none = 回答なし。
report-severity-note = 回答数 走行中：{ $during }、ランの翌朝：{ $morning }
report-irritability = 過敏性
report-irritability-onset = 誘発まで：{ $median }（中央値、最小{ $lowest }）。
report-irritability-onset-minutes = 誘発まで：{ $median }、{ $minutes }（中央値、最小{ $lowest }）。
report-irritability-peak = ピーク：{ $median }（最大{ $worst }）。
report-irritability-settled = 1点以内に戻るまで：{ $how }（最長：{ $longest }）。
report-settled-hour = 1時間以内
report-settled-morning = 翌朝まで（≤ 24時間）
report-settled-days = { $hours }時間以内
report-settled-not = まだ
report-irritability-none = 2点以上上がった評価済みのランはなし。
report-irritability-without = 上昇なしにこなせた負荷：{ $load }まで。
report-irritability-unknown = 走る前・走行中・走行後の回答がそろったランが少なく、判断できない。
report-irritability-note = 評価済みのラン{ $of }回中{ $n }回で2以上上昇
report-irritability-low = 低い（仮定の区分）
report-irritability-moderate = 中等度（仮定の区分）
report-irritability-high = 高い（仮定の区分）
report-where = 部位
report-where-none = 部位を挙げた回答はありません。
# Behind places and signs, each with how often it was named; $of is a number.
report-where-note = 挙げられた回数（回答{ $of }件）
report-nature = 性質
report-nature-note = 医療者の判断による
report-stage = 病期
report-stage-onset = 発症から{ $days }。
report-stage-flare = 最後のぶり返しの開始から{ $days }。
report-stage-no-flare = 記録にぶり返しなし。
report-stage-unknown = 発症の日は未入力。
report-stability = 安定性
report-stability-text = 週あたり{ $slope }点（95%区間 { $low }〜{ $high }）：{ $direction }。
report-stability-few = 傾きを求めるには朝が足りない：4週間に{ $n }回。2週間にわたり10回必要。
report-stability-note = { $to }までの{ $mornings }の傾き
report-direction-improving = 改善
report-direction-unchanged = わかる範囲では変化なし
report-direction-worsening = 悪化

## Flares

report-flare-began = 開始
report-flare-peak = ピーク
report-flare-lasted = 続いた朝
report-flare-run = 前のラン
report-flare-open = 終わりは未確認
report-flares-none = この期間にぶり返しはありません。
report-flares-note = 続いた朝：ふだんのレベルを上回った朝。%：その前の30日間の最大の負荷に対して。
report-flares-more = 表示していない以前のもの：{ $n }。

## Red flags

# Beside each flag that stands.
report-flag-stands = あり
report-flag-yes = 「はい」{ $day }
report-flag-cleared = 解除 { $day }
report-flag-somebody = だれか
report-flags-asked = 質問
report-flags-asked-text = 回数：{ $n }、最後は{ $day }。
report-flags-none-stands = 該当なし。
report-flags-more = ほか{ $n }件
report-flags-never = 質問にはまだ回答がありません。
report-flag-no-weight = 脚に体重をかけられない、または膝を動かせない
report-flag-badly-swollen = ひどい腫れ、または形の変化
report-flag-hot-and-unwell = 熱感・赤み・腫れと、発熱または体調不良
report-flag-stuck = 引っかかる、または痛みを伴って鳴る
report-flag-gives-way = 膝崩れ
report-flag-severe-or-blow = 非常に強い痛み、または転倒・打撲・ひねりから
report-flag-cannot-lift = 伸ばした脚を持ち上げられない
report-flag-numb-or-cold = 膝から下のしびれ、脱力、または冷感
report-flag-calf-or-breath = ふくらはぎの腫れ・熱感・圧痛、または息切れ
report-flag-after-surgery = 手術・注射の後、または人工関節での悪化
report-flag-night-pain = 一日中、または夜間の痛み
report-flag-weight-or-lump = 体重減少、がんの既往、または硬いしこり
report-flag-bone-or-groin = 骨の一点、または鼠径部や太ももの痛み
report-flag-keeps-coming = くり返す腫れや不安定感、または動きの減少
report-flag-many-joints = 複数の関節、長い朝のこわばり、または関節の痛みを伴う病気
report-flag-under-18 = 18歳未満
report-flag-told-not-to-run = 今は走らないようにとの指示、または新しいけが

## The plan

report-plan-step = ステップ{ $level } / { $of }：{ $what }。
report-plan-step-since = ステップ{ $level } / { $of }：{ $what }、{ $day }から。
report-plan-walk = 走る最初のステップの前：{ $what }。先に開始前の質問。
report-plan-walk-for-now = 今は走らない：{ $what }。
report-plan-paused = プランは停止中：レッドフラッグに「はい」の回答あり。
# What a step is, within a sentence as $what.
report-plan-turns = ラン{ $run }分と歩き{ $walk }分を{ $turns }回
report-plan-walking = 早歩き{ $walk }分
report-plan-run = 楽なペースのラン{ $run }分
report-plan-move = { $day }：{ $moved }（ステップ{ $from } → { $to }）。
report-move-enter = ステップ表を開始
report-move-progress = 上がる
report-move-hold = 据え置き
report-move-back = 戻る
report-move-break = 休止後に下がる
report-move-pause = 停止
report-move-resume = 再開
report-plan-set-by-physio = 基準、ステップ表、または進め方は理学療法士が設定。

## 24 hours

report-course-empty = この期間にラン前後の回答はありません。
report-course-alt = { $runs }の前後の痛み（0〜10）。中央値：{ $medians }。
report-course-note = 走行後：最初の数時間の最大。
report-course-counted = 各時点の下：いずれかの回答があるランのうち、この時点の回答があった数。

## Weeks

# Heads of a narrow table.
report-week-of = 週
report-week-runs = ラン
# The runner’s unit, as the head of a column.
report-unit-km = km
report-unit-miles = mi
report-week-minutes = 分
report-week-longest = 最長
report-week-down = 下り
report-week-load = 負荷
report-week-morning = 朝
report-weeks-note = 最長：最長のラン。下り：メートル。負荷：膝km。朝：中央値 / 最大。≥：一部のランは不明。
report-weeks-breaks = 休止：{ $list }。
report-weeks-nothing = ランなし。

## What flares went along with

# Heads of a table.
report-factor = 項目
report-factor-with = あり
report-factor-without = なし
report-factor-of = { $n } / { $of }
report-factor-largest-load = 30日間で最大の負荷
report-factor-downhill = 下り、15 m/km以上
report-factor-faster = ふだんより5%以上速い
report-factor-day-before = 前日にラン
report-factor-two-rest-days = 前に2日以上の休み
report-factor-road = ロード
report-factor-trail = トレイル
report-factor-track = トラック
report-factor-treadmill = トレッドミル
report-factor-strength = 当日または前日に筋力トレーニング
report-factor-hike = 当日または前日にハイキング
report-factor-cycling = 当日または前日に自転車
report-factor-new-shoes = 使用5回未満のシューズ
report-factor-short-sleep = 前夜の睡眠が7時間未満
report-factor-high-stress = ストレスが10のうち7以上
report-factors-note = 評価済みのランのうち、それがある場合とない場合のぶり返し。数であり、原因ではない。
report-factors-empty = まだ比べられるものがありません。ある場合とない場合の評価済みのランが必要です。

## The load line

report-line-ready = 負荷ラインは{ $line }、80%の幅は{ $low }〜{ $high }。
report-line-learning = ラインを引くには回答が少ないか、幅が広すぎます。
report-line-learning-no-flare = 悪化した朝がまだないため、ラインはこなせた負荷より上にあるとしか言えません。
report-line-unclear = この記録では、悪化した朝は負荷に沿っていません（負荷が関係しない確率{ $p }%）。そのためラインは引きません。
report-line-none = ラインなし：まだ評価されたものがありません。
report-line-tolerated = これまでにこなせた負荷：{ $load }まで。
report-line-rests = 根拠：{ $since }以降の{ $rated }、{ $flares }。
report-line-start-told = 最初の回答前の仮定：{ $load }。入力された、楽に走れた最長のランと休止の日数から。
report-line-start-runs = 最初の回答前の仮定：{ $load }。前回の休止前の最長のランから。
report-line-start-nothing = 最初の回答前の仮定：{ $load }。大まかな見積もり。
report-line-record = 実績：{ $rated }で、悪化した朝の予測{ $predicted }回、実際{ $observed }回。
report-line-record-none = 実績はまだありません。
report-line-trails = 最近は単純な平均より予測が外れているため、プランはラインなしで決めています。

## How the plan was followed

report-keeping-steps = プランのステップを1割より多く超えたラン：{ $of }回中{ $n }回。
report-keeping-steps-none = この期間に、ステップと比べられるランはありません。
report-keeping-rest = 前のランから{ $hours }時間より明らかに早いラン：{ $of }回中{ $n }回。
report-keeping-holds = 決定：上がる{ $up }、据え置き{ $hold }、戻る{ $back }。

## Questionnaires

report-score-which = 質問票
report-score-first = 初回
report-score-last = 最新
report-score-change = 変化（最小）
report-score-least = { $change }（{ $least }）
report-scores-empty = 記入なし。
report-scores-note = 最小：公表されている、意味のある最小の変化。線：尺度全体。輪：初回、点：最新、網かけ：最小の変化未満。合計は手入力。
report-questionnaire-overall = 全体、0–100
report-questionnaire-activities = 活動、0–10
report-questionnaire-change = 全般的変化、−7〜7
report-questionnaire-weekly-trouble = 週ごとの支障、0–12（独自の文面）
report-questionnaire-koos-pf = KOOS-PF、0–100
report-questionnaire-koos-12 = KOOS-12、0–100
report-questionnaire-akps = AKPS、0–100
report-questionnaire-uwri = UWRI、0–36
report-questionnaire-ostrc = OSTRC、0–100
report-questionnaire-lefs = LEFS、0–80
report-questionnaire-tsk-11 = TSK-11、11–44

## Changes

report-change-shoes = シューズ
report-change-surface = 路面
report-change-exercises = エクササイズ
report-change-medication = 薬
report-change-other = その他
# $shoes: their name.
report-change-new-shoes = 新しい：{ $shoes }
report-changes-empty = 記録なし。
report-changes-redacted = 非表示

## Runs

# Heads of a narrow table of runs.
report-run-day = 日
report-run-started = 開始
report-run-distance = 距離
report-run-time = 時間
report-run-down = 下り m
report-run-load = 膝km
report-run-rpe = RPE
report-run-pain = 痛み、0–10
report-run-before = 前
report-run-during = 走行中
report-run-after = 走行後
report-run-morning = 翌朝
report-run-note = 備考
report-runs-none = この期間にランはありません。
report-runs-note = この期間のラン{ $of }回のうち最近のもの。詳しい形式ではすべて載ります。
report-sign-swelling = 腫れ
report-sign-giving-way = 膝崩れ
report-sign-locking = 引っかかり
report-sign-stopped = 膝のため中止
report-mark-flare = ぶり返し
report-mark-missing = 翌朝の回答なし
report-mark-recalled = 翌朝は記憶による
report-mark-treadmill = トレッドミル

## How the numbers are made

# Pairs: a word in bold, and what follows it on the same line.
report-method-pain-label = 痛み：
report-method-pain = 走る前、走行中、走行後、翌朝にたずねた、0〜10の数値評価スケール（NRS）での最大値。
report-method-load-label = 負荷：
report-method-load = 1 膝kmは、このランナー自身が平地を楽なペースで走る1キロメートル。歩き、ピッチ、勾配、速さの重みは仮定（指数{ $exponent }）。力ではない。
report-method-usual-label = ふだんのレベル：
report-method-usual = 前日にランのない直近7回の朝（3回以上）の中央値。なければランの前の評価。
report-method-flare-label = ぶり返し（フレア）：
report-method-flare = 翌朝がふだんのレベルより2以上高い、または走行中が2を超えた後に1以上高い場合。そのレベルに戻った最初の朝で終わる。
report-method-irritability-label = 過敏性：
report-method-irritability = いずれかの時点で痛みが2以上上がったランから。落ち着いたとは、走る前のレベルから1点以内に戻ること。区分は仮定：低いは20分以上で誘発、1時間以内に落ち着く。高いは10分未満で誘発、または翌朝も落ち着かない。
report-method-stability-label = 安定性：
report-method-stability = 28日間の朝のTheil–Senの傾きと、隣り合う日の類似に応じて広げたSenの95%区間。1回のぶり返しでは傾かない。
report-method-line-label = 負荷ライン：
report-method-line = この記録で、それを超えると悪化した朝が起こりやすくなる1日の負荷。適応的しきい値のベイズフィルタ、80%の幅。この記録からの推定であり、組織の性質ではない。
report-method-limits = 適用中の基準：
report-method-limits-strict = 緑は走行中2以下、1時間以内に走る前のレベルに戻り、翌朝の上昇なし（Esculier 2018）
report-method-limits-permissive = 緑は走行中と走行後が5以下、翌朝までに落ち着く（Thomeé 1997、Silbernagel 2007）
report-method-limit-green = 緑は走行中{ $n }以下
report-method-limit-red = 赤は走行中{ $n }超
report-method-limit-rise = 赤はふだんのレベルより{ $n }以上高い
report-method-missing-label = 回答のないもの：
report-method-missing = 不明とする。0とも緑とも扱わず、ラインの根拠にもしない。
report-method-version-label = バージョン：
report-method-version = Plimsoll { $version }、負荷量の計算式 { $formula }。{ $runs }と、この膝の回答{ $answers }件から作成。
report-method-sources-label = 出典：
report-method-sources = Esculier 2018 (BJSM 52:659), Thomas 2021 (flares), Sen 1968, Petersen 2021 (SINSS, JMMT 29:297). 全一覧はPlimsollに付属。

## The chart

# What the chart shows, for those who do not see it.
report-chart-alt = 棒は負荷、下の印は痛み。{ $period }：{ $runs }、最悪の朝{ $worst }（10段階）、回答なし{ $missing }回。
report-chart-alt-no-morning = 棒は負荷、下の印は痛み。{ $period }：{ $runs }、朝の回答なし。
report-chart-alt-none = { $period }：ランなし。
report-chart-title = 負荷と痛み
report-stage-still = プラン停止中
report-stage-still-short = 停止中
# The strip above the chart that names the plan’s steps: little room.
report-stage-walking = ステップ{ $level }、歩き
report-stage-running = ステップ{ $level }、ラン{ $minutes }分
report-stage-step = ステップ{ $level }

## Inside the PDF

# Descriptions of files inside the PDF.
report-attached-document = ページの元になったデータ。
report-attached-chart = グラフの内容。1日または1週間に1行。

## On the chart of load and pain: little room, no capitals in the key

report-chart-line-per-day = ライン、1日の膝km
report-chart-line = ライン { $load }
report-chart-empty = この期間にランはありません。

## On the chart of 24 hours: little room

report-course-chart-empty = この期間にラン前後の回答はありません。
