# The log: every run by month, the filters and the calendar beside it, and what is done with several runs at once.

# Name of the part beside the list, for a screen reader.
log-beside = التقويم والمرشّحات
# Button: shows a tick before each run.
log-choose = اختيار عدة جريات
# Under the heading: how many runs the log holds.
# Under the heading, while filters are set.
log-runs-fit = { $count ->
    [zero] لا جرية مطابقة
    [one] جرية واحدة مطابقة
    [two] جريتان مطابقتان
    [few] { $count } جريات مطابقة
    [many] { $count } جرية مطابقة
   *[other] { $count } جرية مطابقة
}
log-none-fits = لا جرية كهذه في السجل. يمكن توسيع أحد المرشّحات أو عرض كل الجريات.
# Button under the list, and beside it how many runs are shown.
log-empty-title = ستُدرج جرياتك هنا.
log-empty-text = يمكن استيراد ما تعطيه ساعتك أو تطبيقك، حتى الملفات المُصدَّرة كاملة، أو إفلاته في أي مكان من هذه النافذة. ودون ساعة، تكفي كتابة ما جريته: الدقائق وحدها تكفي.
# What the table is, for a screen reader.
log-table = الجريات، الأحدث أولًا
# Heads of narrow columns.
log-column-run = الجرية
# Knee-kilometres: how much a run asked of the knee.
log-column-load = ركبة-كم
log-column-answers = الإجابات
log-column-state = الحالة
# Shown over the head "Answers": the order of the three signs.
log-answers-meaning = الأسوأ أثناءها، الأسوأ بعدها، الصباح التالي
# What a run without a name is called.
log-treadmill = جهاز السير
# Name of the tick before a run. $name is the run's name, $day like "Sun 22".
log-pick = { $name }، { $day }
# What was noted of a knee, and in brackets where ("Garmin", "notes").
log-noted = { $source ->
    [Plimsoll] { $text }
   *[other] { $text } ({ $source })
}
# The three answers, for a screen reader. Each is a number from 0 to 10, or "none".
log-answers = { $during ->
    [none] أثناء: بلا إجابة
   *[other] أثناء: { $during }
}، { $after ->
    [none] بعد: بلا إجابة
   *[other] بعد: { $after }
}، { $morning ->
    [none] الصباح التالي: بلا إجابة
   *[other] الصباح التالي: { $morning }
}
# The same where both knees are watched. $answers is the message before.
log-answers-of = { $side ->
    [left] الركبة اليسرى، { $answers }
   *[right] الركبة اليمنى، { $answers }
}
# One letter before the signs of a knee: L for left, R for right.
log-side = { $side ->
    [left] س
   *[right] ي
}
# State of a run that still waits for answers.
log-open = مفتوحة
# State of a run whose next morning went by without an answer.

# The calendar beside the log. Names of the two arrows.
log-calendar-before = الشهر السابق
log-calendar-after = الشهر التالي
log-calendar-days = أيام الشهر
log-calendar-meaning = كلما اشتد لون الخلية زاد الحِمل؛ والمربع هو إجابة الصباح، والنقطة شيء سُجِّل في ذلك اليوم.

# The filters beside the log: "Runs" is the name of the search.
log-filters-title = الجريات
log-filters-words = كلمات
# Stands in the empty field for words.
log-filters-words-where = العنوان، الملاحظات، الحذاء
log-filters-state = الحالة
log-filters-kind = النوع
# Any state, any kind.
log-filters-any = الكل
log-filters-open = مفتوحة
log-filters-answered = مُجاب عنها
# A distance, in the unit of the settings.
log-filters-from = { $unit ->
    [mi] من، ميل
   *[km] من، كم
}
log-filters-to = { $unit ->
    [mi] إلى، ميل
   *[km] إلى، كم
}
log-filters-wrong = يُكتب رقم، مثل 5 أو 7.5.
log-filters-clear = عرض كل الجريات
# While one day is chosen in the calendar.
log-filters-day = جريات { $day }

# Several runs at once: a bar at the foot of the list.
run-choice-title = الجريات المختارة
run-choice-none = لم تُختر أي جرية بعد. مفتاح Shift يختار سلسلة كاملة.
run-choice-count = { $count ->
    [zero] اختيرت { $count } جرية
    [one] اختيرت جرية واحدة
    [two] اختيرت جريتان
    [few] اختيرت { $count } جريات
    [many] اختيرت { $count } جرية
   *[other] اختيرت { $count } جرية
}
run-choice-edit = الحذاء أو السطح…
# Ends choosing.
run-choice-deleted = { $count ->
    [zero] حُذفت { $count } جرية.
    [one] حُذفت جرية واحدة.
    [two] حُذفت جريتان.
    [few] حُذفت { $count } جريات.
    [many] حُذفت { $count } جرية.
   *[other] حُذفت { $count } جرية.
}
run-choice-changed = { $count ->
    [zero] عُدّلت { $count } جرية.
    [one] عُدّلت جرية واحدة.
    [two] عُدّلت جريتان.
    [few] عُدّلت { $count } جريات.
    [many] عُدّلت { $count } جرية.
   *[other] عُدّلت { $count } جرية.
}
# Heading of the form that changes them.
run-choice-change = { $count ->
    [zero] تعديل { $count } جرية
    [one] تعديل جرية واحدة
    [two] تعديل جريتين
    [few] تعديل { $count } جريات
    [many] تعديل { $count } جرية
   *[other] تعديل { $count } جرية
}
run-choice-shoes-hint = يُترك فارغًا ليبقى كما هو
# A tick: takes the shoes' name away from the runs.
run-choice-no-shoes = دون اسم حذاء
# The surface is left as it is.
run-choice-as-it-is = كما هو
run-choice-neither = الحذاء أو السطح: يلزم أحدهما.
