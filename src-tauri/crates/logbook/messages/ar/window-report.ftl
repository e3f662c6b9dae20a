# The physio's report as it is put together, and the sheet of questionnaires and changes.

report-view-lead = صفحتان لمعالجك، من أرقامك أنت. لا يُرسَل شيء إلى أي مكان.
report-view-empty-title = ستُعدّ هنا صفحتان لمعالجك.
report-view-empty-text = تعرضان الجريات والحِمل وإجابات الركبة في الأسابيع المختارة. وتلزمهما جرية واحدة للبدء.
report-view-print = طباعة…
report-view-save-tables = حفظ الجداول…
report-view-save-fhir = حفظ FHIR…
report-view-save-pdf = حفظ بصيغة PDF…
# The PDF, the tables and the FHIR file at once, in a folder.
report-view-save-all = حفظ الكل…
# What the report covers.
report-view-period = الفترة
report-view-two-weeks = أسبوعان
report-view-eight-weeks = 8 أسابيع
report-view-half-year = 6 أشهر
report-view-own-days = من … إلى …
report-view-first-day = اليوم الأول
report-view-last-day = اليوم الأخير
# How long it is.
report-view-form = الصيغة
report-view-short = صفحتان
report-view-long = مع اليوميات
report-view-paper = الورق
# The American paper format.
report-view-letter = Letter
# Unfolds what follows.
report-view-more = الأجزاء، وما يُستبعد، واللغة
report-view-page-one = الصفحة 1
report-view-page-two = الصفحة 2
# The parts, each a tick.
report-view-chart = رسم الحِمل والألم
report-view-numbers = خمسة أرقام
# SINSS, as physios call it: severity, irritability, nature, stage, stability.
report-view-sinss = من الشدّة إلى الاستقرار
report-view-flares = النوبات
report-view-red-flags = إجابات علامات الخطر
report-view-plan = الخطة
report-view-day = 24 ساعة
report-view-weeks = الحِمل أسبوعًا بأسبوع
report-view-factors = ما صاحب النوبات
report-view-line = خط الحِمل
report-view-adherence = كيف اتُّبعت الخطة
report-view-scores = الاستبيانات
report-view-changes = التغييرات
report-view-runs = الجريات
# What is not to stand on the report, each a tick.
report-view-keep-off = ما لا يظهر فيه
report-view-off-names = الأسماء
report-view-off-notes = الملاحظات وغيرها من كلماتك
report-view-off-times = أوقات اليوم
report-view-off-places = أسماء الجريات (الأماكن)
# What is attached inside the PDF file.
report-view-inside = داخل ملف PDF
report-view-data = الأرقام: جداول وJSON وFHIR
report-view-goal = الهدف في التقرير
report-view-goal-hint = ما المراد العودة إليه
# The language the report is written in.
report-view-language = اللغة
report-view-printing = فُتح للطباعة
# What a picture of a page shows, for a screen reader.
report-view-preview = معاينة الصفحة { $page } من { $count }
# Under the pages that are shown.
report-view-rest = { $count ->
    [zero] في ملف PDF { $count } صفحة أخرى.
    [one] في ملف PDF صفحة أخرى.
    [two] في ملف PDF صفحتان أخريان.
    [few] في ملف PDF { $count } صفحات أخرى.
    [many] في ملف PDF { $count } صفحة أخرى.
   *[other] في ملف PDF { $count } صفحة أخرى.
}

# The sheet.
score-sheet-title = الاستبيانات والتغييرات
score-sheet-which = الاستبيان
score-sheet-keep = حفظ هذه الإجابات
score-sheet-kept = حُفظت.
# The second half: something changed, such as the shoes.
score-sheet-change-title = تغيّر شيء
score-sheet-kind = ما نوعه
score-sheet-exercises = التمارين
score-sheet-medication = الدواء
score-sheet-other = غير ذلك
score-sheet-what = ما الذي تغيّر
score-sheet-since = منذ
score-sheet-note = تسجيل التغيير
# A change in the list. $words is what was written.
score-sheet-change = { $kind ->
    [shoes] الحذاء: { $words }
    [surface] السطح: { $words }
    [exercises] التمارين: { $words }
    [medication] الدواء: { $words }
   *[other] غير ذلك: { $words }
}
score-sheet-filled = ما مُلئ حتى الآن
score-sheet-none = لا شيء بعد.
score-sheet-take-away = إزالة
# The same for a screen reader. $name is what is taken away.
score-sheet-take-away-which = إزالة: { $name }
score-sheet-taken-away = تمت الإزالة.
# One number is typed: a rating of one's own, or a questionnaire's total.
score-sheet-rating = تقييمك
score-sheet-total = المجموع
score-sheet-range = من ‎{ $least } إلى { $most }
score-sheet-out-of-range = رقم من ‎{ $least } إلى { $most }.
score-sheet-unanswered = الأسئلة الأربعة كلها تحتاج إلى إجابة.
# A field for the name of an activity, numbered.
score-sheet-activity = النشاط { $number }
score-sheet-activity-rating = النشاط { $number }، من 0 إلى 10
score-sheet-no-activity = يلزم ذكر نشاط واحد على الأقل.
