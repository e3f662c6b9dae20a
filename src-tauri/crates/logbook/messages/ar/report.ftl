### The report for a clinic, a PDF. Room is scarce: headings, table heads and labels are short.
### In the window’s preview and in print; a space before a percent sign is a hard one.

## Counted

report-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
report-runs-counted = { $count ->
    [zero] { $count } جرية
    [one] جرية واحدة
    [two] جريتان
    [few] { $count } جريات
    [many] { $count } جرية
   *[other] { $count } جرية
}
report-rated-runs = { $count ->
    [zero] { $count } جرية مقيّمة
    [one] جرية مقيّمة واحدة
    [two] جريتان مقيّمتان
    [few] { $count } جريات مقيّمة
    [many] { $count } جرية مقيّمة
   *[other] { $count } جرية مقيّمة
}
report-mornings = { $count ->
    [zero] { $count } صباح
    [one] صباح واحد
    [two] صباحان
    [few] { $count } أصباح
    [many] { $count } صباحًا
   *[other] { $count } صباح
}
report-flares-counted = { $count ->
    [zero] { $count } نوبة
    [one] نوبة واحدة
    [two] نوبتان
    [few] { $count } نوبات
    [many] { $count } نوبة
   *[other] { $count } نوبة
}

## Headings

# At the foot of each page.
report-page = صفحة { $n } من { $of }
# $knee: one of the two below.
report-title = الحِمل والألم، { $knee }
report-knee = { $side ->
    [left] الركبة اليسرى
   *[right] الركبة اليمنى
}
report-knee-capital = { $side ->
    [left] اليسرى
   *[right] اليمنى
}
# For $knee in the title.
report-no-knee = لم تُحدَّد الركبة
report-no-knee-short = غير محددة
# A property of the PDF.
report-subject = يوميات يسجّلها العدّاء بنفسه عن حِمل الجري وألم الركبة. ليست قياسًا سريريًا.
report-figures = في خمسة أرقام
report-sinss = من الشدّة إلى الاستقرار كما يرويها السجل
report-flares = النوبات والجرية التي سبقت كلًّا منها
report-red-flags = أسئلة علامات الخطر
report-plan = أين تقف الخطة
report-course = 24 ساعة حول الجرية
report-weeks = الحِمل أسبوعًا بأسبوع
report-factors = ما صاحب النوبات
report-line = خط الحِمل
report-adherence = كيف اتُّبعت الخطة
report-scores = الاستبيانات
report-changes = ما الذي تغيّر
report-runs = الجريات
report-latest-runs = أحدث الجريات
report-diary = اليوميات
report-diary-left-out = حُذف لأن لا جرية فيها شيء هناك: { $columns }.
report-methods = كيف حُسبت هذه الأرقام
report-notice = سجّلها العدّاء بنفسه؛ ليست قياسًا سريريًا. Plimsoll دفتر يوميات وحاسبة لأرقام العدّاء نفسه، ولا يشخّص.
# Beside the title and the day at the foot of each page.
report-footer = تسجيل ذاتي، ليس قياسًا سريريًا

## Who

report-about-runner = العدّاء
report-about-knee = الركبة
report-about-since = تؤلم منذ
report-about-period = الفترة
report-about-made-on = تاريخ الإعداد
report-about-goal = الهدف

## How complete the log is

# How complete the log is: $n of $of.
report-kept-days = سُجِّل { $n } من { $of } يومًا
report-kept-nobody = لا إجابات في هذه الفترة
report-kept-all = أُجيب عن كل الأصباح التالية للجري ({ $of })
report-kept-missing = { $n } من { $of } صباحًا بعد الجري بلا إجابة: غير معروف، لا خالٍ من الألم
report-kept-none-due = لم يحن بعد أي صباح تالٍ للجري
report-kept-recalled = { $n } مُلئت من الذاكرة

## In numbers

# Labels and notes of five numbers at the top of page 1: very short.
report-fig-runs = الجريات
report-fig-runs-note = خلال { $days }
report-fig-longest = أطول جرية
report-fig-minutes = الدقائق في الأسبوع
report-fig-minutes-note = أول 7 أيام ← آخر 7 أيام
report-fig-morning = ألم الصباح
report-fig-morning-note = الوسيط / الأسوأ، { $mornings }
report-fig-over = أيام فوق الخط
report-fig-over-note = من { $n } يوم جري له خط
report-fig-flares = النوبات
report-fig-flares-note = في { $rated }

## Severity to stability

# SINSS: the five headings as physiotherapists know them.
report-severity = الشدّة
report-severity-during = أثناء الجري: الوسيط { $median }، الأسوأ { $worst }.
report-severity-morning = الصباح التالي: الوسيط { $median }، الأسوأ { $worst }.
report-severity-activities = أنشطة يختارها: { $value } من 10.
report-severity-none = لا إجابات.
report-severity-note = { $during } إجابة أثناء الجري، { $morning } صباحًا بعده
report-irritability = قابلية الاستثارة
report-irritability-onset = يكفيها { $median } (الوسيط؛ الأقل { $lowest }).
report-irritability-onset-minutes = يكفيها { $median }، { $minutes } (وسيطان؛ الأقل { $lowest }).
report-irritability-peak = الذروة { $median } (الأسوأ { $worst }).
report-irritability-settled = تعود إلى ما دون نقطة: { $how } (الأطول: { $longest }).
report-settled-hour = خلال ساعة
report-settled-morning = بحلول الصباح التالي، ≤ 24 س
report-settled-days = خلال { $hours } س
report-settled-not = ليس بعد
report-irritability-none = لم ترفعه أي جرية مقيّمة بنقطتين أو أكثر.
report-irritability-without = احتُمل دون ارتفاع: حتى { $load }.
report-irritability-unknown = الجريات ذات الإجابات الكافية قليلة جدًا.
report-irritability-note = { $n } من { $of } جرية مقيّمة رفعته نقطتين أو أكثر
report-irritability-low = منخفضة وفق حدود مفترضة
report-irritability-moderate = متوسطة وفق حدود مفترضة
report-irritability-high = عالية وفق حدود مفترضة
report-where = الموضع
report-where-none = لم تذكر أي إجابة موضعًا.
# Behind places and signs, each with how often it was named; $of is a number.
report-where-note = عدد مرات الذكر؛ الإجابات: { $of }
report-nature = الطبيعة
report-nature-note = تُترك للمعالج
report-stage = المرحلة
report-stage-onset = { $days } منذ البداية.
report-stage-flare = { $days } منذ بدء آخر نوبة.
report-stage-no-flare = لا نوبة في السجل.
report-stage-unknown = لم يُذكر يوم البداية.
report-stability = الاستقرار
report-stability-text = { $slope } نقطة في الأسبوع (مجال 95 % من { $low } إلى { $high }): { $direction }.
report-stability-few = الأصباح قليلة لحساب ميل: { $n } في أربعة أسابيع؛ يلزم 10 على أسبوعين.
report-stability-note = ميل { $mornings } حتى { $to }
report-direction-improving = يتحسّن
report-direction-unchanged = دون تغيّر يمكن إثباته
report-direction-worsening = يسوء

## Flares

report-flare-began = بدأت
report-flare-peak = الذروة
report-flare-lasted = دامت
report-flare-run = الجرية قبلها
report-flare-open = لم تُرَ نهايتها
report-flares-none = لا نوبة في هذه الفترة.
report-flares-note = الدوام: أصباح فوق المعتاد. النسبة: مقارنةً بأكبر حِمل في الثلاثين يومًا السابقة.
report-flares-more = نوبات أسبق غير معروضة: { $n }.

## Red flags

# Beside each flag that stands.
report-flag-stands = قائمة
report-flag-yes = نعم في { $day }
report-flag-cleared = رُفعت في { $day }
report-flag-somebody = من شخص ما
report-flags-asked = سُئلت
report-flags-asked-text = { $n } مرات، آخرها { $day }.
report-flags-none-stands = لا علامة قائمة.
report-flags-more = و{ $n } أخرى
report-flags-never = لم يُجب عن الأسئلة بعد.
report-flag-no-weight = لا يمكن تحميل الوزن على الساق أو تحريك الركبة
report-flag-badly-swollen = تورّم شديد أو تغيّر في الشكل
report-flag-hot-and-unwell = ساخنة محمرّة متورّمة مع حمّى أو إعياء
report-flag-stuck = تعلق أو تطقطق بألم
report-flag-gives-way = تخون فجأة
report-flag-severe-or-blow = ألم شديد جدًا أو بعد سقوط أو ضربة أو التواء
report-flag-cannot-lift = لا يمكن رفع الساق مستقيمة
report-flag-numb-or-cold = خدر أو ضعف أو برودة تحت الركبة
report-flag-calf-or-breath = ربلة متورّمة دافئة مؤلمة أو ضيق نفس
report-flag-after-surgery = تسوء بعد جراحة أو حقنة أو مع مفصل صناعي
report-flag-night-pain = ألم دائم أو ليلي
report-flag-weight-or-lump = نقص وزن أو سرطان سابق أو كتلة صلبة
report-flag-bone-or-groin = ألم في نقطة عظمية أو في الأربية أو الفخذ
report-flag-keeps-coming = تورّم أو عدم ثبات متكرر أو فقدان حركة
report-flag-many-joints = عدة مفاصل أو تيبّس صباحي طويل أو مرض يصاحب التهاب المفاصل
report-flag-under-18 = دون 18 عامًا
report-flag-told-not-to-run = نُصح بعدم الجري الآن أو إصابة جديدة

## The plan

report-plan-step = الدرجة { $level } من { $of }: { $what }.
report-plan-step-since = الدرجة { $level } من { $of }: { $what }، منذ { $day }.
report-plan-walk = قبل أول خطوة جري: { $what }؛ تسبقها أسئلة البداية.
report-plan-walk-for-now = لا جري الآن: { $what }.
report-plan-paused = الخطة متوقفة: أُجيب بنعم عن علامة خطر.
# What a step is, within a sentence as $what.
report-plan-turns = { $turns } × ({ $run } د جري، { $walk } د مشي)
report-plan-walking = { $walk } د مشي سريع
report-plan-run = { $run } د جري سهل
report-plan-move = { $day }: { $moved } (الدرجة { $from } ← { $to }).
report-move-enter = دخول السلّم
report-move-progress = صعود
report-move-hold = ثبات
report-move-back = رجوع
report-move-break = نزول بعد أيام توقف
report-move-pause = توقف
report-move-resume = استئناف
report-plan-set-by-physio = حدّد المعالج الحدود أو السلّم أو الوتيرة.

## 24 hours

report-course-empty = لا إجابات حول جرية في هذه الفترة.
report-course-alt = الألم من 0 إلى 10 حول { $runs }. الوسائط: { $medians }.
report-course-note = بعد: الأسوأ في الساعات الأولى.
report-course-counted = تحت كل وقت: كم جرية من المُجاب عنها أُجيب فيها عنه.

## Weeks

# Heads of a narrow table.
report-week-of = أسبوع
report-week-runs = جريات
# The runner’s unit, as the head of a column.
report-unit-km = كم
report-unit-miles = ميل
report-week-minutes = د
report-week-longest = الأطول
report-week-down = نزول
report-week-load = حِمل
report-week-morning = الصباح
report-weeks-note = نزول: بالمتر. حِمل: ركبة-كم. الصباح: الوسيط / الأسوأ. ≥: غير معروف لكل جرية.
report-weeks-breaks = توقف: { $list }.
report-weeks-nothing = لا جريات.

## What flares went along with

# Heads of a table.
report-factor = ما هو
report-factor-with = معه
report-factor-without = دونه
report-factor-of = { $n } من { $of }
report-factor-largest-load = أكبر حِمل في 30 يومًا
report-factor-downhill = نزول 15 م/كم أو أكثر
report-factor-faster = أسرع من المعتاد بنسبة 5 %
report-factor-day-before = جري في اليوم السابق
report-factor-two-rest-days = يوما راحة أو أكثر قبلها
report-factor-road = على طريق
report-factor-trail = على درب
report-factor-track = على مضمار
report-factor-treadmill = على جهاز السير
report-factor-strength = تمارين قوة في اليوم نفسه أو السابق
report-factor-hike = مشي جبلي في اليوم نفسه أو السابق
report-factor-cycling = دراجة في اليوم نفسه أو السابق
report-factor-new-shoes = حذاء لُبس أقل من 5 مرات
report-factor-short-sleep = نوم أقل من 7 س قبلها
report-factor-high-stress = توتر 7 من 10 أو أكثر
report-factors-note = النوبات بين الجريات المقيّمة معه ودونه. أعداد لا أسباب.
report-factors-empty = لا شيء للمقارنة بعد: يلزم جريات مقيّمة مع الشيء ودونه.

## The load line

report-line-ready = يقف خط الحِمل عند { $line }، نطاق 80 % من { $low } إلى { $high }.
report-line-learning = الإجابات أقل من أن ترسم خطًا، أو النطاق واسع جدًا.
report-line-learning-no-flare = لم يُرَ صباح أسوأ، فلا يمكن للخط إلا أن يكون فوق ما احتُمل.
report-line-unclear = لا تتبع الأصباح الأسوأ الحِمل في هذا السجل ({ $p } % أن الحِمل غير مهم)، فلا يُرسم خط.
report-line-none = لا يوجد خط: لا شيء مقيّم بعد.
report-line-tolerated = احتُمل حتى الآن: حتى { $load }.
report-line-rests = يستند إلى { $rated } منذ { $since } مع { $flares }.
report-line-start-told = افتُرض قبل أول إجابة: { $load }، من أطول جرية مريحة ذُكرت وأيام التوقف.
report-line-start-runs = افتُرض قبل أول إجابة: { $load }، من أطول جرية قبل آخر توقف.
report-line-start-nothing = افتُرض قبل أول إجابة: { $load }، تخمين واسع.
report-line-record = سجلّه: توقّع { $predicted } أصباح أسوأ، ورأى { $observed }، في { $rated }.
report-line-record-none = لا سجلّ له بعد.
report-line-trails = توقعه مؤخرًا أسوأ من المعدل البسيط، فتقرر الخطة دونه.

## How the plan was followed

report-keeping-steps = { $n } من { $of } جرية كانت أكبر من درجة الخطة بأكثر من العُشر.
report-keeping-steps-none = لا جرية في هذه الفترة يمكن مقارنتها بدرجة.
report-keeping-rest = { $n } من { $of } جاءت أبكر بوضوح من { $hours } س بعد سابقتها.
report-keeping-holds = القرارات: { $up } صعود، { $hold } ثبات، { $back } رجوع.

## Questionnaires

report-score-which = الاستبيان
report-score-first = الأول
report-score-last = الأخير
report-score-change = التغيّر (الأدنى)
report-score-least = { $change } ({ $least })
report-scores-empty = لم يُملأ أي منها.
report-scores-note = الأدنى: أقل تغيّر منشور ذي معنى. الخط: المقياس كله؛ الحلقة: الأول، النقطة: الأخير، المظلل: دون أقل تغيّر. المجاميع مُدخلة يدويًا.
report-questionnaire-overall = تقييم عام، 0–100
report-questionnaire-activities = أنشطة مختارة، 0–10
report-questionnaire-change = التغيّر الكلي، ‎−7 إلى 7
report-questionnaire-weekly-trouble = متاعب الأسبوع، 0–12 (صياغتنا)
report-questionnaire-koos-pf = KOOS-PF، 0–100
report-questionnaire-koos-12 = KOOS-12، 0–100
report-questionnaire-akps = AKPS، 0–100
report-questionnaire-uwri = UWRI، 0–36
report-questionnaire-ostrc = OSTRC، 0–100
report-questionnaire-lefs = LEFS، 0–80
report-questionnaire-tsk-11 = TSK-11، 11–44

## Changes

report-change-shoes = الحذاء
report-change-surface = السطح
report-change-exercises = التمارين
report-change-medication = الدواء
report-change-other = غير ذلك
# $shoes: their name.
report-change-new-shoes = جديد: { $shoes }
report-changes-empty = لم يُسجَّل شيء.
report-changes-redacted = محجوب

## Runs

# Heads of a narrow table of runs.
report-run-day = اليوم
report-run-started = البداية
report-run-distance = المسافة
report-run-time = الزمن
report-run-down = نزول م
report-run-load = ركبة-كم
report-run-rpe = الجهد
report-run-pain = الألم، 0–10
report-run-before = قبل
report-run-during = أثناء
report-run-after = بعد
report-run-morning = الصباح
report-run-note = ملاحظة
report-runs-none = لا جريات في هذه الفترة.
report-runs-note = أحدث الجريات من { $of } في هذه الفترة؛ الصيغة الطويلة تضمها كلها.
report-sign-swelling = تورّم
report-sign-giving-way = خانت
report-sign-locking = علقت
report-sign-stopped = أُوقفت بسبب الركبة
report-mark-flare = نوبة
report-mark-missing = الصباح بلا إجابة
report-mark-recalled = الصباح من الذاكرة
report-mark-treadmill = جهاز السير

## How the numbers are made

# Pairs: a word in bold, and what follows it on the same line.
report-method-pain-label = الألم
report-method-pain = هو الأسوأ على مقياس 0–10 الرقمي، يُسأل عنه قبل الجري وأثناءه وبعده وفي الصباح التالي.
report-method-load-label = الحِمل.
report-method-load = ركبة-كم واحدة هي كيلومتر من الجري السهل المستوي لهذا العدّاء نفسه. أوزان المشي والإيقاع والميل والسرعة افتراضات (الأس { $exponent })؛ ليست قوة.
report-method-usual-label = المستوى المعتاد:
report-method-usual = وسيط آخر 7 أصباح لم تتبع جريًا، 3 على الأقل؛ وإلا فالتقييم قبل الجري.
report-method-flare-label = النوبة:
report-method-flare = صباح تالٍ أعلى من المعتاد بنقطتين على الأقل، أو بنقطة بعد أكثر من 2 أثناء الجري؛ تنتهي بأول صباح عاد إليه.
report-method-irritability-label = الاستثارة:
report-method-irritability = من جريات رفعت الألم نقطتين أو أكثر؛ تهدأ حين تعود إلى ما دون نقطة من المستوى السابق. الحدود المفترضة: منخفضة من 20 د وتهدأ خلال ساعة؛ عالية دون 10 د أو لم تهدأ صباحًا.
report-method-stability-label = الاستقرار:
report-method-stability = ميل ثيل–سن لأصباح 28 يومًا مع مجال سن 95 %، موسّع لتشابه الأيام المتجاورة: لا تميله نوبة واحدة.
report-method-line-label = خط الحِمل:
report-method-line = حِمل اليوم الذي يصبح فوقه الصباح الأسوأ مرجحًا في هذا السجل؛ مرشح بايزي، نطاق 80 %. تقدير من السجل لا صفة للنسيج.
report-method-limits = الحدود المعمول بها:
report-method-limits-strict = أخضر حتى 2 أثناء الجري، العودة إلى المستوى خلال ساعة، دون ارتفاع صباحًا (Esculier 2018)
report-method-limits-permissive = أخضر حتى 5 أثناء الجري وبعده، يهدأ صباحًا (Thomeé 1997, Silbernagel 2007)
report-method-limit-green = أخضر حتى { $n } أثناء الجري
report-method-limit-red = أحمر فوق { $n } أثناء الجري
report-method-limit-rise = أحمر من { $n } فوق المعتاد
report-method-missing-label = الإجابات الغائبة
report-method-missing = غير معروفة: ليست صفرًا ولا خضراء ولا دليلًا للخط.
report-method-version-label = الإصدار.
report-method-version = Plimsoll { $version }، معادلة الحِمل { $formula }؛ من { $runs } جرية و{ $answers } إجابة عن هذه الركبة.
report-method-sources-label = المصادر:
report-method-sources = Esculier 2018 (BJSM 52:659), Thomas 2021, Sen 1968, Petersen 2021 (SINSS, JMMT 29:297).

## The chart

# What the chart shows, for those who do not see it.
report-chart-alt = الأعمدة حِمل والعلامات تحتها ألم. { $period }: { $runs }، أسوأ صباح { $worst } من 10، { $missing } بلا إجابة.
report-chart-alt-no-morning = الأعمدة حِمل والعلامات تحتها ألم. { $period }: { $runs }، لم يُجب عن أي صباح.
report-chart-alt-none = { $period }: لا جريات.
report-chart-title = الحِمل والألم
report-stage-still = الخطة متوقفة
report-stage-still-short = توقف
# The strip above the chart that names the plan’s steps: little room.
report-stage-walking = الدرجة { $level }، مشي
report-stage-running = الدرجة { $level }، { $minutes } د جري
report-stage-step = الدرجة { $level }

## Inside the PDF

# Descriptions of files inside the PDF.
report-attached-document = ما بُنيت منه الصفحات.
report-attached-chart = ما يعرضه الرسم، سطر لكل يوم أو أسبوع.

## On the chart of load and pain: little room, no capitals in the key

report-chart-line-per-day = الخط، ركبة-كم في يوم واحد
report-chart-line = الخط { $load }
report-chart-empty = لا جريات في هذه الفترة.

## On the chart of 24 hours: little room

report-course-chart-empty = لا إجابات حول جرية في هذه الفترة.
