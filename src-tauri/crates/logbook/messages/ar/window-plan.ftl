### The plan: the way back, on its own screen and as a card on Today.

way-title = طريق العودة
# A link from the card to the screen.
way-whole-plan = الخطة كاملة
way-nothing-yet = سيكون هنا طريق العودة: سلّم من المشي والجري، وأين تقف الركبة عليه.
# $link is way-choose-knee, as a link.
way-needs-knee = يلزم أن تُعرف الركبة المقصودة. { $link }.
way-choose-knee = اختيار الركبة في الإعدادات

## Where the knee stands

way-where = أين تقف الركبة
# Stands after what a step is made of, in small print; $day is a day with its weekday.
way-since = منذ { $day }
way-why = لماذا
way-moves = ما الذي يحرّكها
# Read out for the drawing of the ladder.
way-step-of = الدرجة { $step } من { $top }
# What a step is made of, one beside the other with dots between.
way-running = { $count ->
    [zero] بلا جري
    [one] دقيقة جري واحدة
    [two] دقيقتا جري
    [few] { $count } دقائق جري
    [many] { $count } دقيقة جري
   *[other] { $count } دقيقة جري
}
way-walking = { $count ->
    [zero] بلا مشي
    [one] دقيقة مشي واحدة
    [two] دقيقتا مشي
    [few] { $count } دقائق مشي
    [many] { $count } دقيقة مشي
   *[other] { $count } دقيقة مشي
}
way-brisk = 5 د مشي سريع قبلها وبعدها
# The heading over what a physio wrote.
way-physio-note = ملاحظة المعالج
way-physio-set = حدود وضعها المعالج

## The questions before the first running step

way-criteria = قبل أول درجة فيها جري
way-criteria-open = ما لم يُجب عنه يُحسب «ليس بعد».
way-not-known = غير معروف

## The coming days

way-coming-days = الأيام القادمة
way-coming = الأسبوعان القادمان
way-save-calendar = حفظ كتقويم (‎.ics)…
# Beside a day: it holds if the knee answers green until then.
way-if-green = إن كانت خضراء
way-held-by-line = أوقفها خط الحِمل
way-running-in-all = { $count ->
    [zero] بلا جري إجمالًا
    [one] دقيقة جري واحدة إجمالًا
    [two] دقيقتا جري إجمالًا
    [few] { $count } دقائق جري إجمالًا
    [many] { $count } دقيقة جري إجمالًا
   *[other] { $count } دقيقة جري إجمالًا
}

## What was decided so far

way-story = القصة حتى الآن
way-story-empty = لم يُقرَّر شيء بعد. كل جرية مُجاب عنها تُقاس على القواعد، ويُروى هنا ما غيّرته.
# Unfolds the older ones; $count is how many.
way-earlier = الأقدم ({ $count })

## The ladder

way-ladder = السلّم
way-ladder-set = الدرجات التي وضعها المعالج، وبضع درجات بعدها حين تقف الركبة هناك.
way-ladder-usual = من المشي إلى ثلاثين دقيقة متصلة، ثم ما بعدها. ويمكن للمعالج وضع سلّم آخر.
# Beside the step the knee stands on.
way-here = أنت هنا

## The physio’s limits: names of fields for a number

way-limits = حدود المعالج
way-by-physio = هذه حدود وضعها معالجي
way-limits-empty = إن تُركت فارغة، فكل منها كما هو مطبوع بالرمادي.
way-limit-wrong = يلزم رقم.
way-limit-runs = الجريات في الأسبوع
way-limit-rest = الساعات بين الجريات
way-limit-greens = الجريات الخضراء قبل الصعود درجة
way-limit-steps = درجات الصعود في سبعة أيام
way-limit-green = أخضر: على الأكثر، أثناء الجري
way-limit-red = أحمر: أكثر من، أثناء الجري
way-limit-rise = أحمر: صباح أعلى بـ
way-limit-chance = الاحتمال الذي يُنزل درجة
way-dose = ما يفترضه حِمل الجرية
way-dose-said = كم تضغط الخطوة مقارنة بخطوة جري سهل مستوٍ. اتجاه كل عامل مدعوم بالأدلة، أما مقداره فافتراض. وأي تغيير يعيد حساب كل الأحمال.
way-limit-exponent = الأس m
way-limit-walk = قوة خطوة المشي
way-limit-cadence = أس الإيقاع
way-limit-speed = أس السرعة
way-limit-downhill-5 = قوة إضافية، نزول 5%
way-limit-downhill-10 = قوة إضافية، نزول 10%
way-note-left = ملاحظة للركبة اليسرى
way-note-right = ملاحظة للركبة اليمنى
