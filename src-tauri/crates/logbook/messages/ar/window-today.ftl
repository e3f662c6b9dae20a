### The screen Today: what waits for an answer, whether to run, how it went.

# Read out before the questions about runs.
today-check-ins = أسئلة المتابعة
# Under the questions. The keys 0 to 9 answer, and T means ten; T stays T.
today-legend = 0 لا ألم، و10 أسوأ ألم يمكن تصوّره. مفاتيح الأرقام تجيب عن السؤال المحدَّد؛ T تعني عشرة.
today-recent = الأسابيع الثمانية الأخيرة
# Heading over the one thing to do next.
today-next = التالي
# A button to the right answers it. "It" is the trouble with the knee.
today-weekly = مرّ أسبوع على الأسئلة الأربعة عن متاعب الركبة.
today-weekly-answer = الإجابة عنها…
# Read out before the questions of a morning.
today-morning-spoken = صباح بلا جري قبله
today-morning = هذا الصباح
today-morning-why = لا جري أمس: هذا هو المستوى المعتاد للركبة
today-say-knee = يمكن تحديد الركبة المتابَعة في الإعدادات؛ وحتى ذلك الحين لا يُسأل عن أي صباح.
# After an answer; $score is 0 to 10.
today-noted = { $moment ->
    [before] سُجِّل: قبل، { $score }.
    [during] سُجِّل: أثناء، { $score }.
    [after] سُجِّل: بعد، { $score }.
   *[morning] سُجِّل: الصباح التالي، { $score }.
}
# After an answer was pressed once more.
today-taken-back = { $moment ->
    [before] سُحبت الإجابة: قبل.
    [during] سُحبت الإجابة: أثناء.
    [after] سُحبت الإجابة: بعد.
   *[morning] سُحبت الإجابة: الصباح التالي.
}

## The scale of 0 to 10

scale-ends = 0 لا ألم، و10 أسوأ ألم يمكن تصوّره
# In the place of a question whose time has not come.
scale-not-yet = ليس بعد.
# A number of the scale in words: 0 is none, 1 and 2 slight, 3 and 4 mild, 5 and 6 moderate, 7 and 8 strong, 9 very strong, 10 worst.
# They tell how it feels and set no limit. The number stands before them.
scale-felt = { $felt ->
    [none] لا ألم
    [slight] طفيف، بالكاد يُحَس
    [mild] خفيف: يُلاحَظ، مع الاستمرار
    [moderate] متوسط: يغيّر طريقة الحركة
    [strong] قوي: يدفع إلى التوقف
    [very-strong] قوي جدًا: يصعب التفكير في غيره
   *[worst] أسوأ ألم يمكن تصوّره
}
# A button beside a question that waits: it is put away for this day, without an answer.
scale-skip = تخطّي
# Read out for the button; begins with the word on it.
scale-skip-spoken = تخطّي: { $question }
# After that; an undo stands beside it.
scale-skipped = وُضع السؤال جانبًا لهذا اليوم. يبقى دون إجابة.

## More about one knee after a run

check-more = المزيد عن هذه الركبة
check-before = كيف كانت قبل الانطلاق؟
check-hour = وبعد ساعة؟
# “after” is the question of that name.
check-hour-later = الإجابة عن «بعد» أولًا؛ فهذا تفصيل منها.
check-answer-first = بعد الإجابة عن أحد الأسئلة يمكن هنا ذكر موضع الألم وما لوحظ غيره.
check-where = الموضع في الركبة
check-place-front = حول الرضفة أو خلفها
check-place-below-kneecap = تحت الرضفة
check-place-inner = الجانب الداخلي
check-place-outer = الجانب الخارجي
check-place-back = خلف الركبة
check-place-all-over = لا موضع محددًا
check-stiff = تيبّس الصباح، بالدقائق
check-stiff-wrong = دقائق كاملة، من 0 إلى 720.
# Heading over four boxes to tick, which go on from it.
check-notice = هل لاحظت
check-swollen = تورّمًا جديدًا
check-gave-way = أنها خانت فجأة
check-locked = أنها علقت وتعذّر فردها
check-stopped = توقفًا أو عرجًا بسببها
check-save = حفظ التفاصيل

## Can I run? The planned run against what the knee has carried

can-run-title = هل يمكنني الجري؟
# Read out for the choice between a distance and minutes.
can-run-measured-in = القياس بـ
can-run-kind = نوع الجرية
can-run-easy = سهلة
# Walking and running in turns.
can-run-walk-run = مشي–جري
can-run-hilly = فيها مرتفعات
can-run-fast = سريعة
# Read out for the field with the amount.
can-run-planned-minutes = الدقائق المخطَّطة
can-run-planned-km = المسافة المخطَّطة بالكيلومتر
can-run-planned-miles = المسافة المخطَّطة بالميل
# One large word each: where the planned run lies against the line.
can-run-under = تحت
can-run-near = قريب
can-run-over = فوق
can-run-stop = فحصها أولًا
can-run-answer-first = الإجابة أولًا
can-run-ladder = من المبكر الحكم
# With two knees; $knee is e.g. "Right knee", $headline a sentence.
can-run-of-knee = { $knee }: { $headline }
can-run-would-change = ما الذي يغيّر ذلك
# Read out: one of the words above, then a sentence.
can-run-spoken = { $verdict }. { $headline }
can-run-invite = كم المسافة، أو كم المدة؟
can-run-no-number = هذا ليس رقمًا.

## The drawing of a hull beside it. $load is a knee load in knee-km; there is little room

hull-line = الخط { $load }
hull-carried = ما حملته حتى الآن { $load }
hull-this-run = هذه الجرية { $load }
# The name of the slider, read out: the mark of the planned run can be dragged up and down.
hull-slider = الجرية المخطَّطة، على مقياس ركبة-كم
# Its value, read out: $amount is “5 km”, “3.1 mi” or “30 min”.
hull-slider-value = { $amount }: { $load } ركبة-كم
# A planned time.
hull-minutes = { $minutes } د
# Read out instead of the drawing: one sentence about the run, one about what was carried.
hull-spoken-no-run = لا جرية مخطَّطة.
hull-spoken-run = هذه الجرية: { $load } ركبة-كم.
hull-spoken-nothing = لا يُعرف شيء مما حملته الركبة حتى الآن.
hull-spoken-line = الخط: { $load } ركبة-كم.
hull-spoken-carried = ما حملته حتى الآن: { $load } ركبة-كم.

today-plan-moved = تحرّكت الخطة: { $where }
today-plan-moved-why = لماذا
today-report-due = مضت أربعة أسابيع على آخر تقرير.
today-report-make = إنشاء تقرير
today-notice-away = إخفاء
