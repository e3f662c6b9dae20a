### What stands on charts, beside them and in their tables.

# Two days: "1 March 2026 to 5 May 2026". Stands before a colon, and in a list.
chart-period = { $from } إلى { $to }
# In a table's cell.
chart-yes-or-no = { $answer ->
    [yes] نعم
   *[no] لا
}
# The name of a group of days of which something is not known.
chart-not-known = غير معروف
# At least so much: something of it is not known. $amount carries its unit.
chart-at-least = { $amount } على الأقل

## Titles. $side is none where no knee is chosen.

chart-load-pain-title = { $side ->
    [left] الحِمل والألم، الركبة اليسرى
    [right] الحِمل والألم، الركبة اليمنى
   *[none] الحِمل والألم
}
chart-dose-answer-title = { $side ->
    [left] الجرعة والإجابة، الركبة اليسرى
    [right] الجرعة والإجابة، الركبة اليمنى
   *[none] الجرعة والإجابة
}
chart-day-course-title = { $side ->
    [left] 24 ساعة، الركبة اليسرى
    [right] 24 ساعة، الركبة اليمنى
   *[none] 24 ساعة
}
chart-day-course-title-of-run = { $side ->
    [left] 24 ساعة حول جرية { $day }، الركبة اليسرى
    [right] 24 ساعة حول جرية { $day }، الركبة اليمنى
   *[none] 24 ساعة حول جرية { $day }
}
chart-calendar-title = { $side ->
    [left] التقويم، الركبة اليسرى
    [right] التقويم، الركبة اليمنى
   *[none] التقويم
}
chart-metrics-title = مقاييس أخرى
chart-followed-title = { $side ->
    [left] ما تلته الأصباح الأسوأ، الركبة اليسرى
    [right] ما تلته الأصباح الأسوأ، الركبة اليمنى
   *[none] ما تلته الأصباح الأسوأ
}
chart-track-title = على طول الطريق، { $day }

## Load and pain

# Where the plan stood, in a strip over the chart.
chart-stage-still = الخطة متوقفة
chart-stage-walking = الدرجة { $step }، مشي
chart-stage-running = الدرجة { $step }، { $minutes } د جري
# The same where there is very little room.
chart-stage-still-short = توقف
chart-stage-short = الدرجة { $step }
# A flare as a span of days; also after a colon.
chart-flare-settled = بعد جرية { $run }، الأسوأ { $score } في { $peak }، والعودة إلى المعتاد في { $settled }
chart-flare-open = بعد جرية { $run }، الأسوأ { $score } في { $peak }، لم تُرَ نهايتها
# $told is a list of the phrases below, from "2 runs" to "3 mornings unanswered".
chart-summary = { $period }: { $told }.
chart-summary-no-runs = { $period }: لا جريات.
chart-worst-morning = أسوأ صباح { $score } من 10
chart-no-morning = لم يُجب عن أي صباح
chart-mornings-unanswered = { $count ->
    [zero] { $count } صباح بلا إجابة
    [one] صباح واحد بلا إجابة
    [two] صباحان بلا إجابة
    [few] { $count } أصباح بلا إجابة
    [many] { $count } صباحًا بلا إجابة
   *[other] { $count } صباح بلا إجابة
}
# A row of the chart read out is a list of these phrases.
chart-week-of = أسبوع { $day }
chart-no-run = لا جرية
chart-load-not-known = حِمل غير معروف
chart-felt = { $moment ->
    [during] أثناء { $score }
    [after] بعد { $score }
   *[morning] الصباح { $score }
}
chart-morning-not-answered = الصباح بلا إجابة
# The load line's value, without its unit.
chart-line-at = الخط { $load }
chart-in-flare = ضمن النوبة بعد جرية { $day }

## Dose and answer

# $told is a list of the phrases below.
chart-dose-none-asked = { $period }: لم يُسأل عن أي يوم جري بعد.
chart-dose-read = صباح تالٍ يُقرأ بعد { $read } من { $count ->
    [zero] { $count } يوم جري
    [one] يوم جري واحد
    [two] يومي جري
    [few] { $count } أيام جري
    [many] { $count } يوم جري
   *[other] { $count } يوم جري
}، { $flares ->
    [zero] { $flares } نوبة
    [one] نوبة واحدة
    [two] نوبتان
    [few] { $flares } نوبات
    [many] { $flares } نوبة
   *[other] { $flares } نوبة
}
# Days of running without a next morning to read.
chart-dose-without = { $count } دونه
chart-dose-left-out = { $count ->
    [zero] استُبعد { $count } يوم قبل أول إجابة
    [one] استُبعد يوم واحد قبل أول إجابة
    [two] استُبعد يومان قبل أول إجابة
    [few] استُبعدت { $count } أيام قبل أول إجابة
    [many] استُبعد { $count } يومًا قبل أول إجابة
   *[other] استُبعد { $count } يوم قبل أول إجابة
}
chart-dose-line = يقف الخط عند { $load }
# $state is one of the states below.
chart-next-morning = الصباح التالي { $state }
# A next morning against its usual level. Also a cell of a table.
chart-morning-changed = { $direction ->
    [above] فوق المعتاد بـ{ $points }
    [below] دون المعتاد بـ{ $points }
   *[usual] كالمعتاد
}
chart-morning-flare = { $direction ->
    [above] فوق المعتاد بـ{ $points }، نوبة
    [below] دون المعتاد بـ{ $points }، نوبة
   *[usual] كالمعتاد، نوبة
}
chart-morning-undecided = { $direction ->
    [above] فوق المعتاد بـ{ $points }؛ ولا يُعرف إن كانت نوبة، فسؤال «أثناء» بلا إجابة
    [below] دون المعتاد بـ{ $points }؛ ولا يُعرف إن كانت نوبة، فسؤال «أثناء» بلا إجابة
   *[usual] كالمعتاد؛ ولا يُعرف إن كانت نوبة، فسؤال «أثناء» بلا إجابة
}
chart-morning-without-level = مُجاب عنه، لكن لا مستوى معتادًا معروفًا
chart-morning-open = ما زال منتظَرًا
chart-morning-missing = بلا إجابة
chart-morning-not-asked = لم يُسأل عنه

## 24 hours

# The five moments around a run, as headings and as the first words of what is read out.
chart-moment = { $moment ->
    [before] قبل
    [during] الأسوأ أثناء
    [one-hour] بعد ساعة
    [after] الأسوأ بعد
   *[morning] الصباح التالي
}
# The same where there is little room.
chart-moment-short = { $moment ->
    [before] قبل
    [during] أثناء
    [one-hour] ساعة
    [after] بعد
   *[morning] الصباح
}
# $moment in these is the name of a moment.
chart-course-score = { $moment } { $score }
chart-course-not-answered = { $moment } بلا إجابة
chart-course-felt = { $moment ->
    [before] { $score } قبل الجري
    [during] { $score } في أسوأ الأحوال أثناء الجري
    [one-hour] { $score } بعد ساعة
    [after] { $score } في أسوأ الأحوال في الساعات التالية
   *[morning] { $score } في الصباح التالي
}
chart-course-of-one = في { $day } أجابت الركبة: { $told }.
chart-course-unanswered = بلا إجابة: { $moments }.
chart-course-no-run = { $period }: لم يُجب عن أي جرية بعد.
chart-course-summary = { $period }: { $count ->
    [zero] { $count } جرية
    [one] جرية واحدة
    [two] جريتان
    [few] { $count } جريات
    [many] { $count } جرية
   *[other] { $count } جرية
}؛ { $medians }.
chart-course-median = { $moment } الوسيط { $median } ({ $answered } من { $of })
chart-course-never = { $moment } بلا أي إجابة
chart-course-none = { $moment }: لا إجابة، من { $count ->
    [zero] { $count } جرية
    [one] جرية واحدة
    [two] جريتين
    [few] { $count } جريات
    [many] { $count } جرية
   *[other] { $count } جرية
}
chart-course-told = { $moment }: أُجيب عن { $answered } من { $count ->
    [zero] { $count } جرية
    [one] جرية واحدة
    [two] جريتين
    [few] { $count } جريات
    [many] { $count } جرية
   *[other] { $count } جرية
}، الوسيط { $median }، النصف الأوسط من { $low } إلى { $high }، الأعلى { $highest }

## Calendar

chart-days-with-running = { $count ->
    [zero] { $count } يوم جري
    [one] يوم جري واحد
    [two] يوما جري
    [few] { $count } أيام جري
    [many] { $count } يوم جري
   *[other] { $count } يوم جري
}
chart-mornings-answered = { $count ->
    [zero] { $count } صباح مُجاب عنها
    [one] صباح واحد مُجاب عنه
    [two] صباحان مُجاب عنهما
    [few] { $count } أصباح مُجاب عنها
    [many] { $count } صباحًا مُجابًا عنها
   *[other] { $count } صباح مُجاب عنها
}
# Mornings.
chart-unanswered-after-run = { $count } بلا إجابة بعد جرية
chart-breaks = { $count ->
    [zero] { $count } فترة توقف من 14 يومًا أو أكثر
    [one] فترة توقف واحدة من 14 يومًا أو أكثر
    [two] فترتا توقف من 14 يومًا أو أكثر
    [few] { $count } فترات توقف من 14 يومًا أو أكثر
    [many] { $count } فترة توقف من 14 يومًا أو أكثر
   *[other] { $count } فترة توقف من 14 يومًا أو أكثر
}
chart-flares = { $count ->
    [zero] { $count } نوبة
    [one] نوبة واحدة
    [two] نوبتان
    [few] { $count } نوبات
    [many] { $count } نوبة
   *[other] { $count } نوبة
}
# A day read out is a list of these phrases.
chart-day-off = يوم توقف
chart-morning = الصباح { $score }
chart-followed-by-flare = تلته نوبة
chart-day-in-flare = ضمن نوبة
# Spans of days in the log.
chart-break = { $count ->
    [zero] { $count } يوم توقف
    [one] يوم توقف واحد
    [two] يوما توقف
    [few] { $count } أيام توقف
    [many] { $count } يوم توقف
   *[other] { $count } يوم توقف
}، { $from } إلى { $to }
# $span says after which run, how bad, and how it ended.
chart-flare-in-log = نوبة من { $count ->
    [zero] { $count } صباح
    [one] صباح واحد
    [two] صباحين
    [few] { $count } أصباح
    [many] { $count } صباحًا
   *[other] { $count } صباح
}: { $span }

## Other metrics

chart-metric-distance = { $units ->
    [mi] المسافة، ميل في الأسبوع
   *[km] المسافة، كم في الأسبوع
}
chart-metric-change = التغيّر عن الأسبوع السابق، %
chart-metric-acute-chronic = الحاد إلى المزمن: 7 أيام مقابل الـ21 السابقة (متحرك، غير متداخل، من المسافة)
chart-metric-monotony = الرتابة: متوسط اليوم على تشتّت 7 أيام (من المسافة)
chart-metric-longest = { $units ->
    [mi] أطول جرية في 30 يومًا، ميل
   *[km] أطول جرية في 30 يومًا، كم
}
chart-evidence-distance = مجموع الأسبوع لا يقول كثيرًا عن جرية واحدة: بين 5,205 عدّائين ارتبط طول الجرية الواحدة بالإصابات، ولم يرتبط مجموع الأسبوع.
chart-evidence-change = مع التزام 10% في الأسبوع، كان لدى 532 مبتدئًا من الإصابات مثل ما كان دون تلك القاعدة؛ وبين 5,205 عدّائين لم يُرَ ارتباط بالتغيّر.
chart-evidence-acute-chronic = تاريخ فقط، لا نصيحة: قسمة الأسبوع الأخير على رقم ثابت تنبأت بالجودة نفسها تقريبًا، ورافقت النسبة الأعلى إصابات أقل.
chart-evidence-monotony = من أبحاث فرط التدريب، بالجهد مضروبًا في الدقائق؛ ولا يُعرف عنها شيء لركبة في طريق العودة.
chart-evidence-longest = هذا وحده له أدلة جريةً بجرية: ما زاد على 10% فوقه رافقته نحو 4 إصابات فرط استخدام بدلًا من 2 في كل 1,000 جرية، لدى عدّائين دون توقف.
chart-metrics-nothing = { $period }: لم يُسجَّل شيء.
chart-metrics-summary = { $period }: { $count ->
    [zero] { $count } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}، وأكثرها { $most }. هذه الأرقام التي تعرضها أدوات أخرى، ومع كل منها ما هو معروف عنه؛ ولا يقرر أي منها شيئًا هنا.
# A week read out is a list of these phrases.
chart-week = أسبوع { $day }
chart-week-so-far = أسبوع { $day }، حتى الآن
chart-week-distance = { $distance } في { $count ->
    [zero] { $count } جرية
    [one] جرية واحدة
    [two] جريتين
    [few] { $count } جريات
    [many] { $count } جرية
   *[other] { $count } جرية
}
chart-week-distance-least = { $distance } على الأقل في { $count ->
    [zero] { $count } جرية
    [one] جرية واحدة
    [two] جريتين
    [few] { $count } جريات
    [many] { $count } جرية
   *[other] { $count } جرية
}
chart-distance-not-known = مسافة غير معروفة
chart-not-logged = لم يُسجَّل
# $change is "+9 %".
chart-change = { $change } عن الأسبوع السابق
chart-change-not-available = التغيّر غير متاح
chart-acute-chronic = الحاد إلى المزمن { $ratio }
chart-acute-chronic-not-available = الحاد إلى المزمن غير متاح
chart-monotony = الرتابة { $ratio }
chart-monotony-not-available = الرتابة غير متاحة
chart-longest = الأطول في 30 يومًا { $distance }
chart-longest-not-available = الأطول في 30 يومًا غير متاح

## What worse mornings followed

chart-followed-none = { $period }: لا يوم جري مقيّم بعد.
chart-followed-summary = { $period }: المقيّم { $rated } من { $count ->
    [zero] { $count } يوم جري
    [one] يوم جري واحد
    [two] يومي جري
    [few] { $count } أيام جري
    [many] { $count } يوم جري
   *[other] { $count } يوم جري
}، وما تلته نوبة { $flares }. أعداد فقط: تختلف المجموعات بأكثر من اسمها.
# What days are grouped by.
chart-group = { $by ->
    [load] حِمل اليوم
    [descent] النزول
    [speed] السرعة
    [surface] السطح
    [sleep] النوم قبلها
    [beside] أيضًا في اليوم نفسه أو السابق
   *[shoes] الحذاء
}
# A third of the days, by its ends, in the unit that $unit names.
chart-range-under = { $unit ->
    [knee-km] دون { $to } ركبة-كم
    [descent] دون { $to } م نزولًا لكل كم
    [km-per-hour] دون { $to } كم/س
    [hours] دون { $to } س
   *[mph] دون { $to } ميل/س
}
chart-range-between = { $unit ->
    [knee-km] من { $from } إلى { $to } ركبة-كم
    [descent] من { $from } إلى { $to } م نزولًا لكل كم
    [km-per-hour] من { $from } إلى { $to } كم/س
    [hours] من { $from } إلى { $to } س
   *[mph] من { $from } إلى { $to } ميل/س
}
chart-range-from = { $unit ->
    [knee-km] من { $from } ركبة-كم فأكثر
    [descent] من { $from } م نزولًا لكل كم فأكثر
    [km-per-hour] من { $from } كم/س فأكثر
    [hours] من { $from } س فأكثر
   *[mph] من { $from } ميل/س فأكثر
}
# "Speed, under 9.0 km/h: 2 of 8 rated days followed by a flare".
chart-followed-row = { $group }، { $name }: تلت نوبةٌ { $flares } من { $count ->
    [zero] { $count } يوم مقيّم
    [one] يوم مقيّم واحد
    [two] يومين مقيّمين
    [few] { $count } أيام مقيّمة
    [many] { $count } يومًا مقيّمًا
   *[other] { $count } يوم مقيّم
}

## One run's track

chart-track-pace = { $units ->
    [mi] الوتيرة، د/ميل
   *[km] الوتيرة، د/كم
}
chart-track-height = الارتفاع عن البداية، م
chart-track-heart-rate = نبض القلب، نبضة/د
chart-track-cadence = الإيقاع، خطوة/د
chart-track-nothing = لم يُسجَّل شيء على طول الطريق.
# $told is a list of the four phrases below, as far as they are known.
chart-track-summary = { $told }.
chart-track-lasted = { $clock } من البداية إلى النهاية
chart-track-fastest = أسرع مقطع { $pace }
chart-track-highest-heart-rate = أعلى نبض { $rate } نبضة/د
chart-track-mean-cadence = متوسط الإيقاع { $cadence } خطوة/د
# A stretch read out is a list of these phrases.
chart-standing-still = وقوف
chart-above-start = { $metres } م فوق البداية
chart-below-start = { $metres } م تحت البداية
chart-as-high = بارتفاع البداية
chart-heart-rate = { $rate } نبضة/د
chart-cadence = { $cadence } خطوة/د
# "5:20 /km".
chart-pace = { $units ->
    [mi] { $clock } د/ميل
   *[km] { $clock } د/كم
}

## Words in the drawings: there is little room. The charts themselves write numbers into them.

# Short names.
chart-weekday = { $day ->
    [monday] اثنين
    [tuesday] ثلاثاء
    [wednesday] أربعاء
    [thursday] خميس
    [friday] جمعة
    [saturday] سبت
   *[sunday] أحد
}
# Heads a panel.
chart-label-load-per-day = حِمل الركبة، ركبة-كم في اليوم
chart-label-load-per-week = حِمل الركبة، ركبة-كم في الأسبوع
chart-label-line-per-day = خطك، ركبة-كم في يوم واحد
chart-label-pain = الألم، 0–10
# Keys.
chart-label-largest-day = أكبر يوم في الأسبوع
chart-label-during = أثناء
chart-label-after = بعد
chart-label-during-or-after = أثناء أو بعد
chart-label-next-morning = الصباح التالي
chart-label-no-answer = بلا إجابة
chart-label-load-not-known = حِمل غير معروف
chart-label-flare = نوبة
# On a dashed rule; $load is a number.
chart-label-tolerated = احتُمل حتى الآن { $load }
chart-label-line = خطك { $load }
# In a break; $days is a number of 14 and more.
chart-label-days-off = { $days } يوم توقف
chart-label-today = اليوم
chart-label-load-pain-empty = ستكون هنا جرياتك وإجابات ركبتك.
# Axes of dose and answer.
chart-label-answer = الصباح التالي مقارنةً بالمعتاد
chart-label-dose = حِمل الركبة في اليوم، ركبة-كم
chart-label-undecided = أسوأ؛ «أثناء» بلا إجابة
chart-label-open = لم يحن بعد
chart-label-not-answered = بلا إجابة
chart-label-no-level = المعتاد غير معروف
chart-label-usual = المعتاد
chart-label-dose-empty = سيكون هنا كل يوم جري متى أُجيب عن صباحه التالي.
# 24 hours.
chart-label-answered = { $answered } من { $of }
chart-label-runs = جريات، أسمك كلما كثرت
chart-label-followed-by-flare = تلتها نوبة
chart-label-median = الوسيط
chart-label-middle-half = النصف الأوسط
chart-label-usual-level = المستوى المعتاد
chart-label-course-empty = سيكون هنا ما تجيب به الركبة عن جرية، مما قبلها حتى الصباح التالي.
# Calendar: the steps of the fill, and what else is drawn.
chart-label-up-to = حتى { $load }
chart-label-over = فوق { $load }
chart-label-morning = الصباح، أكبر كلما كان أسوأ
chart-label-morning-missing = الصباح بلا إجابة
chart-label-off = أيام توقف
chart-label-flare-run = الجرية قبلها
# Other metrics.
chart-label-not-available = غير متاح: أيام السجل قليلة جدًا، أو جرية بلا مسافة.
# What worse mornings followed.
chart-label-days = أيام الجري المقيّمة
chart-label-calm = لم تتلها
chart-label-count = { $flares } من { $rated }
chart-label-followed-empty = متى أُجيب عن الأصباح، ستُعدّ هنا بحسب الحِمل والنزول والسرعة والسطح والحذاء والنوم وما فعلته أيضًا.
# One run's track: after the minutes of the time axis, and at the foot of the pace's scale.
chart-label-minutes = د
chart-label-standing = وقوف

## Columns of the tables

chart-column-day = اليوم
chart-column-week-from = الأسبوع من
chart-column-from = من
chart-column-to = إلى
chart-column-runs = الجريات
chart-column-distance = المسافة
chart-column-load = ركبة-كم
chart-column-before = قبل
chart-column-during = أثناء
chart-column-one-hour = بعد ساعة
chart-column-after = بعد
chart-column-morning = الصباح
chart-column-unanswered = بلا إجابة
chart-column-runs-without-load = جريات بلا حِمل
chart-column-runs-without-distance = جريات بلا مسافة
chart-column-line = الخط
chart-column-band-from = النطاق من
chart-column-band-to = النطاق إلى
chart-column-flare = نوبة
chart-column-plan = الخطة
chart-column-change-of-morning = الصباح التالي مقارنةً بالمعتاد
chart-column-note = ملاحظة
chart-column-change = التغيّر
chart-column-acute-chronic = الحاد : المزمن
chart-column-monotony = الرتابة
chart-column-longest = الأطول في 30 يومًا
chart-column-by = بحسب
chart-column-group = الأيام
chart-column-flares = تلتها نوبة
chart-column-rated = من أيام مقيّمة
chart-column-pace = الوتيرة
chart-column-height = الارتفاع عن البداية
chart-column-heart-rate = نبض القلب
chart-column-cadence = الإيقاع
