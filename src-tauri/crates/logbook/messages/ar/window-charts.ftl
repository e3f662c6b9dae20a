# The charts: which one, over which days, and what is laid over the drawing.

# What is chosen: the chart, the days, the knee. For a screen reader.
charts-chart = الرسم
charts-range = المدى
# Names of the charts, and what will be there before the first run.
charts-load-pain = الحِمل والألم
charts-load-pain-empty = في الأعلى، كم طلبت كل جرية من الركبة؛ وفي الأسفل، بمَ أجابت الركبة أثناءها وبعدها وفي الصباح التالي. يبدأ مع أول جرية.
charts-dose-answer = الجرعة والإجابة
charts-dose-answer-empty = كل يوم جري بحِمله، مقابل حال الصباح التالي.
charts-day-course = 24 ساعة
charts-day-course-empty = كيف تمضي الجريات على الركبة، مما قبلها حتى الصباح التالي.
charts-calendar = التقويم
charts-calendar-empty = كل يوم في خانة: حِمله وإجابة الصباح وأيام التوقف والنوبات.
charts-followed = ما تلا ذلك
charts-followed-empty = الأيام المقيّمة معدودة بحسب الحِمل والنزول والسرعة والسطح والحذاء.
charts-metrics = مقاييس أخرى
charts-metrics-empty = المسافة الأسبوعية وما تحسبه منها أدوات أخرى، ومع كل منها ما هو معروف عنه.
# How many days are shown; the last one opens two fields.
charts-weeks = 8 أسابيع
charts-half-year = 6 أشهر
charts-year = سنة
charts-all = الكل
charts-days = أيام…
# The two fields for days of one's own.
charts-from = من
charts-to = إلى
charts-before-first = هذا اليوم يسبق اليوم الأول.
charts-empty-title = سيُرسم هنا خطان لقصة واحدة.

# A chart, on any screen.
# What kind of thing it is, for a screen reader.
chart-figure-role = رسم بياني
chart-figure-drawing = جارٍ الرسم…
chart-figure-as-table = كجدول
chart-figure-why = لماذا؟
# For a screen reader. $title and $summary come from the chart; $keys says which keys do something.
chart-figure-label = { $keys ->
    [both] { $title }. { $summary } مفاتيح الأسهم تقرؤه. زائد وناقص للتكبير والتصغير.
    [read] { $title }. { $summary } مفاتيح الأسهم تقرؤه.
    [zoom] { $title }. { $summary } زائد وناقص للتكبير والتصغير.
   *[none] { $title }. { $summary }
}
chart-figure-table = الرسم كجدول
# Stands before three buttons: SVG…, PNG…, CSV…
chart-figure-save-as = حفظ بصيغة
# Name of such a button for a screen reader. $file is "SVG…".
chart-figure-save-as-file = حفظ بصيغة { $file }
chart-figure-copy = نسخ الأرقام
chart-figure-copied = نُسخت الأرقام.
chart-figure-saved = حُفظ الرسم باسم { $path }.

# What is read out over "Load and pain": a day or days, then what was run, then the answers. Short labels side by side.
load-chart-days = { $from } إلى { $to }
load-chart-no-run = لا جرية
load-chart-unknown-load = حِمل غير معروف
# Each stands after a sign with the answer in it.
load-chart-during = أثناء
load-chart-after = بعد
load-chart-morning = الصباح التالي
load-chart-missing-mornings = { $count ->
    [zero] { $count } صباح بلا إجابة
    [one] الصباح بلا إجابة
    [two] صباحان بلا إجابة
    [few] { $count } أصباح بلا إجابة
    [many] { $count } صباحًا بلا إجابة
   *[other] { $count } صباح بلا إجابة
}
# The load line of that day.
load-chart-line = الخط { $load }
load-chart-flare = ضمن نوبة
